//! A step that a series has never taken before.

use super::at_claims;
use crate::derive::{Observation, Results};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Claim, Decimal, IndicatorIx, Period, Qualifier, Scorecard, Unit};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// So many earlier figures say what is usual.
const PERIODS_BEFORE: usize = 5;
/// A step is a jump when it is over so many times the usual one.
const TIMES: Decimal = Decimal::from_parts(6, 0, 0, false, 0);

/// A figure is further from the one before it than six times the median step of the series so far: a slip of the pen, or
/// news. At least five earlier periods of one kind; an indicator's `breaks` begin a new series; hedged figures are left
/// out. The way back from a jump is no second one.
pub fn check(scorecard: &Scorecard, results: &Results) -> Vec<Finding> {
    let mut series: BTreeMap<_, Vec<Point>> = BTreeMap::new();
    for observation in &results.observations {
        let Some(point) = point(scorecard, observation) else { continue };
        let Observation { territory, indicator, period, breakdown, restriction, .. } = observation;
        let part = breaks_before(scorecard, *indicator, *period);
        series.entry((territory, indicator, breakdown, restriction, period.kind(), part)).or_default().push(point);
    }
    series.into_values().flat_map(|points| jumps(scorecard, &points)).collect()
}

/// One figure of a series.
#[derive(Clone, Copy)]
struct Point<'a> {
    claim: &'a Claim,
    number: Decimal,
    /// The least by which two figures of such a precision can differ.
    grain: Decimal,
}

fn point<'a>(scorecard: &'a Scorecard, observation: &Observation) -> Option<Point<'a>> {
    let value = observation.value.as_ref().filter(|it| it.qualifier == Qualifier::Exact)?;
    let claim = &scorecard.claims[observation.claims[0]];
    let one_of = |total: Decimal| Decimal::ONE_HUNDRED.checked_div(total);
    let grain = match (&claim.value, &claim.ratio) {
        (Some(value), _) => value.step,
        // One thing more or less.
        (None, Some(ratio)) if scorecard.indicator(claim.indicator).unit == Unit::Percent => one_of(ratio.denominator)?,
        _ => Decimal::ONE,
    };
    Some(Point { claim, number: value.number, grain })
}

/// How many breaks of the series lie before a period, or in it.
fn breaks_before(scorecard: &Scorecard, indicator: IndicatorIx, period: Period) -> usize {
    scorecard.indicator(indicator).breaks.iter().filter(|it| it.from <= period.last_day()).count()
}

fn jumps(scorecard: &Scorecard, points: &[Point]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut steps = Steps::default();
    let mut grain = points[0].grain;
    // The last figure that was no jump: a series may come back to it.
    let mut level = points[0];
    for (index, pair) in points.windows(2).enumerate() {
        let (before, point) = (pair[0], pair[1]);
        grain = grain.max(point.grain);
        let earlier = index + 1;
        let step = (point.number - before.number).abs();
        // Where nothing ever moved, one unit of the last printed place is the least that can be usual.
        let usual = steps.median().max(grain);
        let limit = usual.checked_mul(TIMES).unwrap_or(Decimal::MAX);
        let is_jump = step > limit && (point.number - level.number).abs() > limit;
        if earlier >= PERIODS_BEFORE && is_jump {
            findings.push(finding(scorecard, (before, point), (step, steps.median()), earlier));
        } else {
            level = point;
        }
        steps.add(step);
    }
    findings
}

/// The median of steps that come one by one: the smaller half, and the larger.
#[derive(Default)]
struct Steps {
    low: BinaryHeap<Decimal>,
    high: BinaryHeap<Reverse<Decimal>>,
}

impl Steps {
    fn add(&mut self, step: Decimal) {
        self.low.push(step);
        self.high.extend(self.low.pop().map(Reverse));
        if self.high.len() > self.low.len() {
            self.low.extend(self.high.pop().map(|it| it.0));
        }
    }

    /// The mean of the middle two of an even number; zero of none.
    fn median(&self) -> Decimal {
        match (self.low.peek(), self.high.peek()) {
            (Some(low), Some(Reverse(high))) if self.low.len() == self.high.len() => *low / Decimal::TWO + *high / Decimal::TWO,
            (Some(low), _) => *low,
            (None, _) => Decimal::ZERO,
        }
    }
}

fn finding(scorecard: &Scorecard, (before, point): (Point, Point), (step, usual): (Decimal, Decimal), count: usize) -> Finding {
    let message = Message::new("implausible-jump")
        .number("previous", before.number.round_dp(6).normalize())
        .period("since", before.claim.period)
        .number("value", point.number.round_dp(6).normalize())
        .period("period", point.claim.period)
        .number("step", step.round_dp(6).normalize())
        .number("median", usual.round_dp(6).normalize())
        .count("count", count);
    let found = at_claims(scorecard, CheckId::ImplausibleJump, message, &[point.claim, before.claim]);
    found.related(before.claim.location, Message::new("other-figure-here"))
}
