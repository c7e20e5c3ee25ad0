//! Definitions and documents that lead nowhere.

use crate::derive::Results;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Indicator, IndicatorIx, RankBy, Scorecard};
use smol_str::ToSmolStr;
use std::collections::BTreeSet;

/// No figure uses an indicator, and no other definition names it: as what it is a part of, what adds up to it, what it
/// averages, what it is out of, what a rank is by, or what an index is made of. Or a document has no figures.
pub fn check(scorecard: &Scorecard, results: &Results) -> Vec<Finding> {
    let mut idle: Vec<(IndicatorIx, &Indicator)> =
        scorecard.indicators().filter(|(index, _)| results.of_indicator(*index).is_empty()).collect();
    // Most sites have a figure of each indicator, and then nothing has to be looked through.
    if !idle.is_empty() {
        let (used, named) = (used(scorecard), named(scorecard));
        idle.retain(|(index, it)| !used.contains(index) && !named.contains(it.id.as_str()));
    }
    let indicators = idle.into_iter().map(|(_, indicator)| {
        let message = Message::new("dead-end-indicator").with("id", &indicator.id);
        let mut finding = Finding::new(CheckId::DeadEnd, indicator.location, message);
        finding.about.indicator = Some(indicator.id.to_smolstr());
        finding
    });
    let empty = scorecard.sources().filter(|(index, _)| results.of_source(*index).is_empty());
    let sources = empty.map(|(_, source)| {
        let mut finding = Finding::new(CheckId::DeadEnd, source.location, Message::new("dead-end-source"));
        finding.about.territory = source.territory.map(|it| scorecard.territory(it).id.to_smolstr());
        finding
    });
    indicators.chain(sources).collect()
}

/// Indicators that something beside their figures refers to by their place.
fn used(scorecard: &Scorecard) -> BTreeSet<IndicatorIx> {
    let ranked_by = scorecard.claims.iter().filter_map(|claim| match claim.rank_by {
        Some(RankBy::Indicator(index)) => Some(index),
        _ => None,
    });
    let referred = scorecard
        .indicators()
        .flat_map(|(index, it)| [it.parent, it.mean_of].into_iter().flatten().filter(move |it| *it != index));
    let leaves = scorecard.indexes.iter().flat_map(|it| it.leaves());
    let of_indexes = leaves.flat_map(|(_, leaf)| std::iter::once(leaf.indicator).chain(leaf.per));
    ranked_by.chain(referred).chain(of_indexes).collect()
}

/// Indicators that another definition names by their id.
fn named(scorecard: &Scorecard) -> BTreeSet<&str> {
    let names = scorecard.indicators.iter().flat_map(|it| {
        let denominator = it.denominator.id.iter();
        it.sum_of.iter().chain(denominator).filter(|name| **name != it.id)
    });
    names.map(String::as_str).collect()
}
