//! Periods that no document prints.

use super::paper::Paper;
use super::{Known, at_claims};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Claim, Period};
use std::collections::BTreeMap;

/// Figures stand under a period that their document does not print (`period_inferred: true`). Told once for all figures
/// of a document that share one, at the first of them.
pub fn check(Known { scorecard, .. }: &Known, paper: &Paper) -> Vec<Finding> {
    let mut inferred: BTreeMap<Period, Vec<&Claim>> = BTreeMap::new();
    for claim in paper.claims().filter(|it| it.period_inferred) {
        inferred.entry(claim.period).or_default().push(claim);
    }
    let tell = |(period, claims): (Period, Vec<&Claim>)| {
        let message = Message::new("period-inferred").period("period", period).count("count", claims.len());
        at_claims(scorecard, CheckId::PeriodInferred, message, &claims)
    };
    inferred.into_iter().map(tell).collect()
}
