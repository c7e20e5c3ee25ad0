//! What keeps the figures of an indicator from being set beside each other: asked by the check that tells it, and by the
//! page that says so in place of a comparison.

use super::{Observation, Results};
use crate::model::{Compares, IndicatorIx, Scorecard, TerritoryIx};
use std::collections::BTreeMap;

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

/// The figures of an indicator that are numbers.
pub fn numbers(results: &Results, indicator: IndicatorIx) -> impl Iterator<Item = &Observation> {
    let all = results.by_indicator[indicator.0 as usize].iter().map(|it| &results.observations[*it]);
    all.filter(|it| it.value.is_some())
}

/// Why no two territories' figures can stand beside each other; nothing where two can, or fewer than two have one.
pub fn apart(scorecard: &Scorecard, results: &Results, index: IndicatorIx) -> Option<Apart> {
    let figures: Vec<&Observation> = numbers(results, index).collect();
    let latest = scorecard.indicator(index).compares == Compares::Latest;
    let level = |it: &Observation| scorecard.territory(it.territory).level;
    let when = |it: &Observation| if latest { (None, it.period.kind()) } else { (Some(it.period), it.period.kind()) };
    if !have_company(&figures, |_| ()) || have_company(&figures, |it| (level(it), &it.breakdown, &it.restriction, when(it))) {
        return None;
    }
    Some(if have_company(&figures, |it| (level(it), &it.breakdown, &it.restriction)) {
        if latest { Apart::Kinds } else { Apart::Periods }
    } else if have_company(&figures, level) {
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
