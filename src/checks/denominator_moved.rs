//! One population with two sizes in one document.

use super::paper::Paper;
use super::{Known, at_claims};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Claim, Decimal, Scorecard};
use std::collections::BTreeMap;

/// Ratios of one document that share a denominator (`denominator: {id: …}`), for one period and one part of the whole,
/// are out of different totals: `697/1.893` beside `731/1.950`.
pub fn check(Known { scorecard, .. }: &Known, paper: &Paper) -> Vec<Finding> {
    let mut populations: BTreeMap<_, Vec<(&Claim, Decimal)>> = BTreeMap::new();
    for claim in paper.claims() {
        let indicator = scorecard.indicator(claim.indicator);
        let (Some(id), Some(ratio)) = (&indicator.denominator.id, &claim.ratio) else { continue };
        let restriction = claim.restriction.as_ref().map(|it| it.key.as_str());
        let part = (claim.territory, id, claim.period, parts(scorecard, claim), restriction);
        populations.entry(part).or_default().push((claim, ratio.denominator));
    }
    populations.into_values().filter_map(|claims| moved(scorecard, &claims)).collect()
}

/// The part of the whole by name: two indicators may number their members differently.
fn parts(scorecard: &Scorecard, claim: &Claim) -> Vec<String> {
    let indicator = scorecard.indicator(claim.indicator);
    let name = |dimension: u16, member: u16| {
        let dimension = indicator.dimension(dimension);
        format!("{}={}", dimension.id, dimension.member(member).id)
    };
    claim.breakdown.members.iter().flat_map(|it| it.members.iter().map(|member| name(it.dimension, *member))).collect()
}

fn moved(scorecard: &Scorecard, claims: &[(&Claim, Decimal)]) -> Option<Finding> {
    let mut totals: Vec<Decimal> = claims.iter().map(|(_, total)| *total).collect();
    totals.sort();
    totals.dedup();
    if totals.len() < 2 {
        return None;
    }
    let (first, usual) = *claims.first()?;
    let (other, differing) = claims.iter().find(|(_, total)| *total != usual)?;
    let message = Message::new("denominator-moved")
        .number("first", usual)
        .number("other", *differing)
        .indicator("one", &scorecard.indicator(first.indicator).id)
        .indicator("two", &scorecard.indicator(other.indicator).id)
        .count("count", totals.len());
    let mut all: Vec<&Claim> = vec![other, first];
    all.extend(claims.iter().map(|(claim, _)| *claim).filter(|it| it.number != other.number && it.number != first.number));
    Some(
        at_claims(scorecard, CheckId::DenominatorMoved, message, &all).related(first.location, Message::new("other-figure-here")),
    )
}
