//! What a territory was made of, in figures: those of its predecessors side by side, and joint ones where arithmetic allows.
//!
//! A sum is told only where it is one: the predecessors are the whole of the new territory, each has an exact number for
//! the same indicator, restriction and period, and the numbers are counts, or percents of which each has its numerator
//! and denominator. Points, means and ranks are never summed, nor is anything weighted or estimated.

use super::{Observation, Results};
use crate::model::{
    Claim, Compares, Decimal, IndicatorIx, Missing, Period, Qualifier, Ratio, Scorecard, Target, TerritoryIx, Unit,
};
use jiff::civil::Date;
use std::sync::Arc;

/// What the predecessors of a territory are to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// They ended, and all of each of them is in it: together they are what it is.
    Whole,
    /// It was there before, and they were added to it.
    Added,
    /// It is a part of one of them; how much of that one it took over, nobody says.
    Divided,
}

/// An indicator, and the figures of the predecessors for it.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    pub indicator: IndicatorIx,
    /// One a predecessor, in their order.
    pub parts: Vec<Part<'a>>,
    pub joint: Result<Joint, Why>,
}

/// What one predecessor has.
#[derive(Clone, Copy, Debug)]
pub enum Part<'a> {
    /// For the whole of it: of the latest period that all who have figures have in common, else its own latest.
    Figure(&'a Observation),
    /// Figures for parts of it only.
    Parts,
    Nothing,
}

/// A figure for all predecessors together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Joint {
    Count { terms: Vec<Decimal>, total: Decimal },
    Percent { ratios: Vec<Ratio>, numerator: Decimal, denominator: Decimal, percent: Decimal },
}

/// Why there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The predecessors are not what the territory is.
    Origin(Origin),
    /// There is one predecessor: its figure is that of the whole.
    Alone,
    /// The unit cannot be added up.
    Unit(Unit),
    /// Each place counts by criteria of its own.
    OwnCriteria,
    /// These lack something that all need; in the order of the predecessors.
    Lacks(Vec<(TerritoryIx, Lack)>),
    /// The documents narrow the figures in different ways.
    Restrictions,
    /// There is no period that all have figures for.
    Periods,
    /// More digits than an exact sum can have.
    TooLarge,
}

/// What a predecessor lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    Figure,
    /// There is a number, and it is bounded, approximate, a range, or printed in thousands or millions.
    Exact,
    Ratio,
}

/// What the predecessors of a territory are to it.
pub fn origin(scorecard: &Scorecard, successor: TerritoryIx) -> Origin {
    let it = scorecard.territory(successor);
    let part = |ix: &TerritoryIx| scorecard.territory(*ix);
    if it.preceded_by.iter().any(|ix| part(ix).until.is_none() || part(ix).succeeded_by.len() > 1) {
        return Origin::Divided;
    }
    let began_with = |day: Date| it.preceded_by.iter().any(|ix| part(ix).until == Some(day));
    if it.from.is_some_and(began_with) { Origin::Whole } else { Origin::Added }
}

/// A line for each indicator that a predecessor has a figure for, in the indicators' order.
pub fn lines<'a>(scorecard: &Scorecard, results: &'a Results, successor: TerritoryIx) -> Vec<Line<'a>> {
    let origin = origin(scorecard, successor);
    let predecessors = &scorecard.territory(successor).preceded_by;
    let mut lines = Vec::new();
    for (indicator, _) in scorecard.indicators() {
        let all: Vec<Vec<&Observation>> = predecessors.iter().map(|it| figures(scorecard, results, *it, indicator)).collect();
        if all.iter().all(Vec::is_empty) {
            continue;
        }
        let wholes: Vec<Vec<&Observation>> =
            all.iter().map(|them| them.iter().copied().filter(|it| it.breakdown.is_whole()).collect()).collect();
        let restriction = shared_restriction(&wholes);
        let period = shared_period(&wholes, restriction);
        let parts: Vec<Part> = all.iter().zip(&wholes).map(|(all, wholes)| part(all, wholes, restriction, period)).collect();
        let joint = joint(scorecard, origin, indicator, predecessors, &parts);
        lines.push(Line { indicator, parts, joint });
    }
    lines
}

/// What a territory's documents say came about on an indicator.
fn figures<'a>(
    scorecard: &Scorecard,
    results: &'a Results,
    territory: TerritoryIx,
    indicator: IndicatorIx,
) -> Vec<&'a Observation> {
    let them = results.on(territory, indicator).map(|(_, it)| it);
    them.filter(|it| is_result(scorecard.claim(it.shown()))).collect()
}

/// Whether it says what came about: a target without a result does not, nor does a reason why there is none.
fn is_result(claim: &Claim) -> bool {
    let is_judged = |it: &Arc<Target>| it.stated.is_some() || it.attainment.is_some();
    let says = [
        claim.value.is_some(),
        claim.ratio.is_some(),
        claim.rank.is_some(),
        claim.status.is_some(),
        claim.words.is_some(),
        claim.change.is_some(),
        claim.rank_change.is_some(),
        claim.targets.iter().any(is_judged),
    ];
    claim.says_something() && says.contains(&true)
}

/// The restriction that most have figures under; none, where that is as good.
fn shared_restriction<'a>(wholes: &[Vec<&'a Observation>]) -> &'a str {
    let mut all: Vec<&str> = wholes.iter().flatten().map(|it| &*it.restriction).collect();
    all.sort_unstable();
    all.dedup();
    let count = |key: &str| wholes.iter().filter(|them| them.iter().any(|it| *it.restriction == *key)).count();
    // The first of several that are equally good: no restriction sorts first.
    all.into_iter().rev().max_by_key(|key| count(key)).unwrap_or_default()
}

/// The latest period for which all who have figures under that restriction have one, numbers before words.
fn shared_period(wholes: &[Vec<&Observation>], restriction: &str) -> Option<Period> {
    let has = |them: &&Vec<&Observation>| them.iter().any(|it| *it.restriction == *restriction);
    let them: Vec<&Vec<&Observation>> = wholes.iter().filter(has).collect();
    let fits = |it: &Observation, period: Period| *it.restriction == *restriction && it.period == period;
    let common = them.first()?.iter().filter(|it| *it.restriction == *restriction).map(|it| it.period);
    let common = common.filter(|period| them.iter().all(|them| them.iter().any(|it| fits(it, *period))));
    let is_number = |period: &Period| them.iter().all(|them| them.iter().any(|it| fits(it, *period) && it.value.is_some()));
    common.max_by_key(|period| (is_number(period), *period))
}

fn part<'a>(all: &[&'a Observation], wholes: &[&'a Observation], restriction: &str, period: Option<Period>) -> Part<'a> {
    let fits = |it: &&&Observation| *it.restriction == *restriction && Some(it.period) == period;
    let latest = || wholes.iter().max_by_key(|it| (*it.restriction == *restriction, it.period));
    match wholes.iter().find(fits).or_else(latest) {
        Some(it) => Part::Figure(it),
        None if all.is_empty() => Part::Nothing,
        None => Part::Parts,
    }
}

fn joint(
    scorecard: &Scorecard,
    origin: Origin,
    index: IndicatorIx,
    predecessors: &[TerritoryIx],
    parts: &[Part],
) -> Result<Joint, Why> {
    let indicator = scorecard.indicator(index);
    if origin != Origin::Whole {
        return Err(Why::Origin(origin));
    }
    if parts.len() < 2 {
        return Err(Why::Alone);
    }
    if !matches!(indicator.unit, Unit::Percent | Unit::Count) {
        return Err(Why::Unit(indicator.unit));
    }
    if indicator.compares == Compares::Never {
        return Err(Why::OwnCriteria);
    }
    let lacking = predecessors.iter().zip(parts).filter_map(|(it, part)| Some((*it, lack(scorecard, indicator.unit, part)?)));
    let lacking: Vec<(TerritoryIx, Lack)> = lacking.collect();
    if !lacking.is_empty() {
        return Err(Why::Lacks(lacking));
    }
    let figures: Vec<&Observation> = parts.iter().filter_map(|part| part.figure()).collect();
    if figures.array_windows().any(|[one, next]| one.restriction != next.restriction) {
        return Err(Why::Restrictions);
    }
    if figures.array_windows().any(|[one, next]| one.period != next.period) {
        return Err(Why::Periods);
    }
    match indicator.unit {
        Unit::Count => count(&figures),
        _ => percent(scorecard, &figures),
    }
    .ok_or(Why::TooLarge)
}

impl<'a> Part<'a> {
    pub fn figure(&self) -> Option<&'a Observation> {
        match self {
            Part::Figure(it) => Some(it),
            _ => None,
        }
    }
}

/// What a part lacks for a joint figure; nothing where it has all.
fn lack(scorecard: &Scorecard, unit: Unit, part: &Part) -> Option<Lack> {
    let Some((figure, value)) = part.figure().and_then(|it| Some((it, it.value.as_ref()?))) else { return Some(Lack::Figure) };
    if unit == Unit::Percent {
        return ratio(scorecard, figure).is_none().then_some(Lack::Ratio);
    }
    let is_round = scorecard.claim(figure.shown()).value.as_ref().is_some_and(|it| it.step.number() > Decimal::ONE);
    (value.qualifier != Qualifier::Exact || is_round).then_some(Lack::Exact)
}

fn ratio<'a>(scorecard: &'a Scorecard, figure: &Observation) -> Option<&'a Ratio> {
    scorecard.claim(figure.shown()).ratio.as_deref()
}

fn count(figures: &[&Observation]) -> Option<Joint> {
    let terms: Vec<Decimal> = figures.iter().filter_map(|it| it.value.as_ref()).map(|it| it.number).collect();
    let total = sum(terms.iter())?;
    Some(Joint::Count { terms, total })
}

fn percent(scorecard: &Scorecard, figures: &[&Observation]) -> Option<Joint> {
    let ratios: Vec<Ratio> = figures.iter().filter_map(|it| ratio(scorecard, it)).cloned().collect();
    let numerator = sum(ratios.iter().map(|it| &it.numerator))?;
    let denominator = sum(ratios.iter().map(|it| &it.denominator))?;
    let percent = numerator.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(denominator)?;
    Some(Joint::Percent { ratios, numerator, denominator, percent })
}

fn sum<'d>(numbers: impl Iterator<Item = &'d Decimal>) -> Option<Decimal> {
    let mut total = Decimal::ZERO;
    for number in numbers {
        let next = total.checked_add(*number)?;
        // A sum of more digits than there is room for is rounded: then it is none.
        if next.checked_sub(*number)? != total || next.checked_sub(total)? != *number {
            return None;
        }
        total = next;
    }
    Some(total)
}

/// Why a document gives no figure, where one says so: of the latest period.
pub fn missing(scorecard: &Scorecard, results: &Results, territory: TerritoryIx, indicator: IndicatorIx) -> Option<Missing> {
    let of_indicator = results.on(territory, indicator).map(|(_, it)| it).filter(|it| it.breakdown.is_whole());
    let said = of_indicator.filter_map(|it| Some((it.period, scorecard.claim(it.shown()).missing?)));
    said.max_by_key(|(period, _)| *period).map(|(_, missing)| missing)
}
