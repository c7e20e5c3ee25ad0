//! Figures of several territories beside each other: which ones, what they come to, and what keeps them apart where they
//! cannot be compared. Asked by the check that tells it, and by the pages that compare or say why not.

use super::agree::half_up;
use super::{Observation, Ranking, Results};
use crate::model::{Compares, Decimal, IndicatorIx, Period, Qualifier, Scorecard, TerritoryIx};
use std::collections::{BTreeMap, BTreeSet};

/// What stands between figures of several territories, the least of it first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    /// No two are for one period.
    Periods,
    /// Nor even for one kind of period, where that would do.
    Kinds,
    /// No two are of one part and restriction.
    Parts,
    /// No two territories are of one level.
    Levels,
}

/// What several territories have of one indicator, ready to be set side by side.
#[derive(Clone, Debug)]
pub struct Beside<'a> {
    /// Where two or more can be compared, with whom their figures are ranked.
    pub ranking: Option<&'a Ranking>,
    /// One for each territory, in their order: the figure that is compared, else the latest one of the whole.
    pub figures: Vec<Option<&'a Observation>>,
    pub outcome: Outcome<'a>,
}

/// What figures side by side come to.
#[derive(Clone, Debug)]
pub enum Outcome<'a> {
    /// The largest and the smallest number, and what lies between them; with what precision they were printed.
    Spread { high: &'a Observation, low: &'a Observation, difference: Decimal },
    /// Their printed precision cannot tell them apart.
    Equal,
    /// Fewer than two have a number.
    NoNumbers,
    /// The indicator says that it is not compared.
    Never,
    /// Some difference between them stands against it.
    Apart(Apart),
    /// They are alike but for the time that they belong to: another set of territories, or another series.
    Eras,
    /// Fewer than two are exact numbers.
    Inexact,
}

/// Sets the figures of territories beside each other: those of the latest period that at least half of those who have
/// figures have; where there is none, of the period that most of them have.
pub fn beside<'a>(
    scorecard: &Scorecard,
    results: &'a Results,
    indicator: IndicatorIx,
    territories: &[TerritoryIx],
) -> Beside<'a> {
    let wanted: BTreeSet<TerritoryIx> = territories.iter().copied().collect();
    let mut of: BTreeMap<TerritoryIx, Vec<usize>> = BTreeMap::new();
    for &index in results.of_indicator(indicator) {
        let it = results.observation(index);
        if it.is_whole() && wanted.contains(&it.territory) {
            of.entry(it.territory).or_default().push(index);
        }
    }
    let says = |them: &&Vec<usize>| them.iter().any(|it| says_something(scorecard, results, *it));
    let ranking = shared_ranking(results, indicator, &of, of.values().filter(says).count());
    let members: BTreeSet<usize> = ranking.iter().flat_map(|it| members(it)).collect();
    let figure = |territory: &TerritoryIx| {
        let them = of.get(territory)?;
        let compared = them.iter().find(|it| members.contains(it));
        let latest = || them.iter().max_by_key(|it| (says_something(scorecard, results, **it), results.observation(**it).period));
        compared.or_else(latest).copied()
    };
    let figures: Vec<Option<usize>> = territories.iter().map(figure).collect();
    let outcome = outcome(scorecard, results, indicator, ranking, &figures);
    let figures = figures.into_iter().map(|it| it.map(|it| results.observation(it))).collect();
    Beside { ranking, figures, outcome }
}

/// All that stands in a ranking: observations with a place, and those apart.
fn members(ranking: &Ranking) -> impl Iterator<Item = usize> {
    ranking.places.iter().map(|it| it.observation()).chain(ranking.apart.iter().copied())
}

fn says_something(scorecard: &Scorecard, results: &Results, index: usize) -> bool {
    scorecard.claim(results.observation(index).shown()).says_something()
}

/// The ranking of whole figures that two or more of these stand in.
fn shared_ranking<'a>(
    results: &'a Results,
    indicator: IndicatorIx,
    of: &BTreeMap<TerritoryIx, Vec<usize>>,
    with_figures: usize,
) -> Option<&'a Ranking> {
    let mut shared: Vec<(Option<Period>, usize, &Ranking)> = Vec::new();
    let whole = |it: &&Ranking| it.is_whole();
    for ranking in results.rankings_of(indicator).iter().filter(whole) {
        let places = ranking.places.iter().map(|it| results.observation(it.observation()));
        let mine: Vec<Period> = places.filter(|it| of.contains_key(&it.territory)).map(|it| it.period).collect();
        if mine.len() >= 2 {
            shared.push((mine.iter().max().copied(), mine.len(), ranking));
        }
    }
    let enough = shared.iter().filter(|(_, count, _)| count * 2 >= with_figures).max_by_key(|(last, count, _)| (*last, *count));
    let most = || shared.iter().max_by_key(|(last, count, _)| (*count, *last));
    enough.or_else(most).map(|(.., ranking)| *ranking)
}

fn outcome<'a>(
    scorecard: &Scorecard,
    results: &'a Results,
    indicator: IndicatorIx,
    ranking: Option<&Ranking>,
    figures: &[Option<usize>],
) -> Outcome<'a> {
    let them = || figures.iter().flatten();
    let Some(ranking) = ranking else {
        return why_not(scorecard, indicator, &them().map(|it| results.observation(*it)).collect::<Vec<_>>());
    };
    let placed: BTreeSet<usize> = ranking.places.iter().map(|it| it.observation()).collect();
    let mine: Vec<&Observation> = them().filter(|it| placed.contains(it)).map(|it| results.observation(*it)).collect();
    let number = |it: &&&Observation| it.value.as_ref().map(|value| value.number);
    // Of several that are alike the first is named.
    let (high, low) = (mine.iter().rev().max_by_key(number), mine.iter().min_by_key(number));
    let (Some(&high), Some(&low)) = (high, low) else { return Outcome::NoNumbers };
    let step = |it: &Observation| scorecard.claim(it.shown()).value.as_ref().map_or(Decimal::ZERO, |value| value.step.number());
    let coarser = step(high).max(step(low));
    let at = |it: &Observation| it.value.as_ref().map(|value| half_up(value.number, coarser));
    match at(high).zip(at(low)).and_then(|(high, low)| high.checked_sub(low)) {
        Some(difference) if !difference.is_zero() => Outcome::Spread { high, low, difference },
        Some(_) => Outcome::Equal,
        None => Outcome::Inexact,
    }
}

/// Why no two of these stand in one ranking.
fn why_not<'a>(scorecard: &Scorecard, indicator: IndicatorIx, figures: &[&Observation]) -> Outcome<'a> {
    let numbers: Vec<&Observation> = figures.iter().filter(|it| it.value.is_some()).copied().collect();
    let exact = numbers.iter().filter(|it| it.value.as_ref().is_some_and(|it| it.qualifier == Qualifier::Exact));
    if numbers.len() < 2 {
        return Outcome::NoNumbers;
    }
    if scorecard.indicator(indicator).compares == Compares::Never {
        return Outcome::Never;
    }
    match apart_of(scorecard, indicator, &numbers) {
        Some(apart) => Outcome::Apart(apart),
        None if exact.count() < 2 => Outcome::Inexact,
        None => Outcome::Eras,
    }
}

/// The figures of an indicator that are numbers.
pub fn numbers(results: &Results, indicator: IndicatorIx) -> impl Iterator<Item = &Observation> {
    let all = results.of_indicator(indicator).iter().map(|it| results.observation(*it));
    all.filter(|it| it.value.is_some())
}

/// Why no two territories' figures can stand beside each other; nothing where two can, or fewer than two have one.
pub fn apart(scorecard: &Scorecard, results: &Results, index: IndicatorIx) -> Option<Apart> {
    apart_of(scorecard, index, &numbers(results, index).collect::<Vec<_>>())
}

/// The same of these figures.
fn apart_of(scorecard: &Scorecard, index: IndicatorIx, figures: &[&Observation]) -> Option<Apart> {
    let latest = scorecard.indicator(index).compares == Compares::Latest;
    let level = |it: &Observation| scorecard.territory(it.territory).level;
    let when = |it: &Observation| if latest { (None, it.period.kind()) } else { (Some(it.period), it.period.kind()) };
    if !have_company(figures, |_| ()) || have_company(figures, |it| (level(it), &it.breakdown, &it.restriction, when(it))) {
        return None;
    }
    Some(if have_company(figures, |it| (level(it), &it.breakdown, &it.restriction)) {
        if latest { Apart::Kinds } else { Apart::Periods }
    } else if have_company(figures, level) {
        Apart::Parts
    } else {
        Apart::Levels
    })
}

/// Whether two territories have figures that are alike in this.
fn have_company<'a, K: Ord>(figures: &[&'a Observation], key: impl Fn(&'a Observation) -> K) -> bool {
    let mut first: BTreeMap<K, TerritoryIx> = BTreeMap::new();
    figures.iter().any(|it| *first.entry(key(it)).or_insert(it.territory) != it.territory)
}
