//! A step that a series has never taken before.

use super::{Known, at_claims};
use crate::derive::{Observation, Results};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Breakdown, Claim, Decimal, IndicatorIx, Kind, LevelIx, Period, Qualifier, Scorecard, TerritoryIx, Unit};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// So many earlier figures say what is usual.
const PERIODS_BEFORE: usize = 5;
/// So many other territories say what was usual that time.
const OTHERS: usize = 5;
/// A step is a jump when it is over so many times the usual one.
const TIMES: Decimal = Decimal::from_parts(6, 0, 0, false, 0);

/// A figure is further from the one before it than six times the median step of the series so far: a slip of the pen, or
/// news. At least five earlier periods of one kind; an indicator's `breaks` begin a new series; hedged figures are left
/// out. The way back from a jump is no second one. Where five others moved between the same two periods, the step is over
/// six times theirs too: what moved everybody is no slip in one figure.
pub fn check(Known { scorecard, results, .. }: &Known, indicator: IndicatorIx) -> Vec<Finding> {
    let them = results.of_indicator(indicator);
    // By territory, and then by part, as the observations are: what is one series stands together.
    let mut series: Vec<(Series, Vec<Point>)> = Vec::new();
    for observation in them.iter().map(|it| results.observation(*it)) {
        let Some(point) = point(scorecard, observation) else { continue };
        let part = breaks_before(scorecard, observation.indicator, observation.period);
        let key = (observation.territory, &observation.breakdown, &*observation.restriction, observation.period.kind(), part);
        // Of a territory there are few.
        let own = series.iter_mut().rev().take_while(|((territory, ..), _)| *territory == observation.territory);
        match own.into_iter().find(|(it, _)| *it == key) {
            Some((_, points)) => points.push(point),
            None => series.push((key, vec![point])),
        }
    }
    let mut crowd: Option<Crowd> = None;
    let mut findings = Vec::new();
    for ((territory, breakdown, restriction, ..), points) in &series {
        let kin = (*breakdown, *restriction, scorecard.territory(*territory).level);
        for jump in jumps(points) {
            let crowd = crowd.get_or_insert_with(|| Crowd::of(scorecard, results, them));
            if crowd.stands_out(kin, &jump) {
                findings.push(finding(scorecard, &jump));
            }
        }
    }
    findings
}

/// What is followed through time: a territory's figures on one part, of one kind of period, between two breaks.
type Series<'a> = (TerritoryIx, &'a Breakdown, &'a str, Kind, usize);

/// What may be set beside each other: part, restriction and level are the same.
type Kin<'a> = (&'a Breakdown, &'a str, LevelIx);

/// What all territories did, by one indicator.
#[derive(Default)]
struct Crowd<'a> {
    /// For what may be compared in one period, the territories in their order, with their figures.
    figures: BTreeMap<(Kin<'a>, Period), Vec<(TerritoryIx, Decimal)>>,
    /// The median step between two periods, once it was asked for; nothing where too few took one.
    usual: BTreeMap<(Kin<'a>, Period, Period), Option<Decimal>>,
}

impl<'a> Crowd<'a> {
    /// Gathered once there is a jump: most indicators have none.
    fn of(scorecard: &Scorecard, results: &'a Results, them: &[usize]) -> Crowd<'a> {
        let mut crowd = Crowd::default();
        for observation in them.iter().map(|it| results.observation(*it)) {
            let Some(point) = point(scorecard, observation) else { continue };
            let level = scorecard.territory(observation.territory).level;
            let kin = (&observation.breakdown, &*observation.restriction, level);
            crowd.figures.entry((kin, observation.period)).or_default().push((observation.territory, point.number));
        }
        crowd
    }

    /// Whether a jump is one beside the steps of the others, too.
    fn stands_out(&mut self, kin: Kin<'a>, jump: &Jump) -> bool {
        let (start, end) = (jump.before.claim.period, jump.point.claim.period);
        let usual = self.usual.entry((kin, start, end)).or_insert_with(|| {
            let of = |period| self.figures.get(&(kin, period)).map_or([].as_slice(), Vec::as_slice);
            let (before, after) = (of(start), of(end));
            let mut steps = Steps::default();
            for (territory, number) in after {
                let place = before.binary_search_by_key(territory, |it| it.0);
                if let Some((_, earlier)) = place.ok().and_then(|it| before.get(it)) {
                    steps.add((*number - *earlier).abs());
                }
            }
            // The jump itself is among them.
            (steps.count() > OTHERS).then(|| steps.median())
        });
        usual.is_none_or(|usual| jump.step > usual.checked_mul(TIMES).unwrap_or(Decimal::MAX))
    }
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
    let claim = scorecard.claim(observation.shown());
    let one_of = |total: Decimal| Decimal::ONE_HUNDRED.checked_div(total);
    let grain = match (&claim.value, &claim.ratio) {
        (Some(value), _) => value.step.number(),
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

/// A step that a series has never taken before.
struct Jump<'a> {
    before: Point<'a>,
    point: Point<'a>,
    step: Decimal,
    /// The median step until then.
    usual: Decimal,
    /// How many figures came before.
    earlier: usize,
}

fn jumps<'a>(points: &[Point<'a>]) -> Vec<Jump<'a>> {
    let mut found = Vec::new();
    let Some(first) = points.first().filter(|_| points.len() > PERIODS_BEFORE) else { return found };
    let mut steps = Steps::default();
    let mut grain = first.grain;
    // The last figure that was no jump: a series may come back to it.
    let mut level = *first;
    for (index, &[before, point]) in points.array_windows().enumerate() {
        grain = grain.max(point.grain);
        let earlier = index + 1;
        let step = (point.number - before.number).abs();
        // Where nothing ever moved, one unit of the last printed place is the least that can be usual.
        let usual = steps.median().max(grain);
        let limit = usual.checked_mul(TIMES).unwrap_or(Decimal::MAX);
        let is_jump = step > limit && (point.number - level.number).abs() > limit;
        if earlier >= PERIODS_BEFORE && is_jump {
            found.push(Jump { before, point, step, usual: steps.median(), earlier });
        } else {
            level = point;
        }
        steps.add(step);
    }
    found
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

    fn count(&self) -> usize {
        self.low.len() + self.high.len()
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

fn finding(scorecard: &Scorecard, jump: &Jump) -> Finding {
    let Jump { before, point, step, usual, earlier } = jump;
    let message = Message::new("implausible-jump")
        .number("previous", before.number.round_dp(6).normalize())
        .period("since", before.claim.period)
        .number("value", point.number.round_dp(6).normalize())
        .period("period", point.claim.period)
        .number("step", step.round_dp(6).normalize())
        .number("median", usual.round_dp(6).normalize())
        .count("count", *earlier);
    let found = at_claims(scorecard, CheckId::ImplausibleJump, message, &[point.claim, before.claim]);
    found.related(before.claim.location, Message::new("other-figure-here"))
}
