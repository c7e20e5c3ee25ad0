//! Figures that can never stand beside each other.

use crate::derive::{Observation, Results};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Compares, Indicator, IndicatorIx, Period, Scorecard, TerritoryIx};
use std::collections::{BTreeMap, BTreeSet};

/// More territories, or periods of one, are not listed.
const LISTED: usize = 8;

/// At least two territories have figures, and no two of them are alike in level, part, restriction and period (where the
/// indicator `compares: latest`, in the kind of period). Indicators that are never compared say so: `compares: never`.
pub fn check(scorecard: &Scorecard, results: &Results) -> Vec<Finding> {
    let each = scorecard.indicators().filter(|(_, indicator)| indicator.compares != Compares::Never);
    each.filter_map(|(index, indicator)| apart(scorecard, results, index, indicator)).collect()
}

fn apart(scorecard: &Scorecard, results: &Results, index: IndicatorIx, indicator: &Indicator) -> Option<Finding> {
    let all = results.by_indicator[index.0 as usize].iter().map(|it| &results.observations[*it]);
    let figures: Vec<&Observation> = all.filter(|it| it.value.is_some()).collect();
    let mut periods: BTreeMap<TerritoryIx, BTreeSet<Period>> = BTreeMap::new();
    figures.iter().for_each(|it| _ = periods.entry(it.territory).or_default().insert(it.period));
    let latest = indicator.compares == Compares::Latest;
    let level = |it: &Observation| scorecard.territory(it.territory).level;
    let when = |it: &Observation| if latest { (None, it.period.kind()) } else { (Some(it.period), it.period.kind()) };
    if periods.len() < 2 || have_company(&figures, |it| (level(it), &it.breakdown, &it.restriction, when(it))) {
        return None;
    }
    // What stands between them, the least of it first.
    let why = if have_company(&figures, |it| (level(it), &it.breakdown, &it.restriction)) {
        if latest { "kinds" } else { "periods" }
    } else if have_company(&figures, level) {
        "parts"
    } else {
        "levels"
    };
    let listed = |(territory, periods): (&TerritoryIx, &BTreeSet<Period>)| {
        let mut names: Vec<String> = periods.iter().take(LISTED).map(Period::to_string).collect();
        names.extend((periods.len() > LISTED).then(|| "…".to_owned()));
        (scorecard.territory(*territory).id.clone(), names)
    };
    let message = Message::new("not-comparable")
        .count("count", periods.len())
        .with("why", why)
        .figures("figures", periods.iter().take(LISTED).map(listed).collect())
        .with("more", if periods.len() > LISTED { "; …" } else { "" });
    let mut finding = Finding::new(CheckId::NotComparable, indicator.location, message);
    finding.about.indicator = Some(indicator.id.clone());
    Some(finding.help(Message::new("not-comparable-help")))
}

/// Whether two territories have figures that are alike in this.
fn have_company<'a, K: Ord>(figures: &[&'a Observation], key: impl Fn(&'a Observation) -> K) -> bool {
    let mut first: BTreeMap<K, TerritoryIx> = BTreeMap::new();
    figures.iter().any(|it| *first.entry(key(it)).or_insert(it.territory) != it.territory)
}
