//! Figures that can never stand beside each other.

use super::Known;
use crate::derive::Results;
use crate::derive::compare::{self, Apart};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Compares, Indicator, IndicatorIx, Period, Scorecard, TerritoryIx};
use smol_str::ToSmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// More territories, or periods of one, are not listed.
const LISTED: usize = 8;

/// At least two territories have figures, and no two of them are alike in level, part, restriction and period (where the
/// indicator `compares: latest`, in the kind of period). Indicators that are never compared say so: `compares: never`.
pub fn check(Known { scorecard, results, .. }: &Known, index: IndicatorIx) -> Vec<Finding> {
    let indicator = Some(scorecard.indicator(index)).filter(|it| it.compares != Compares::Never);
    indicator.and_then(|it| apart(scorecard, results, index, it)).into_iter().collect()
}

fn apart(scorecard: &Scorecard, results: &Results, index: IndicatorIx, indicator: &Indicator) -> Option<Finding> {
    let why = match compare::apart(scorecard, results, index)? {
        Apart::Periods => "periods",
        Apart::Kinds => "kinds",
        Apart::Parts => "parts",
        Apart::Levels => "levels",
    };
    let mut periods: BTreeMap<TerritoryIx, BTreeSet<Period>> = BTreeMap::new();
    compare::numbers(results, index).for_each(|it| _ = periods.entry(it.territory).or_default().insert(it.period));
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
    finding.about.indicator = Some(indicator.id.to_smolstr());
    Some(finding.help(Message::new("not-comparable-help")))
}
