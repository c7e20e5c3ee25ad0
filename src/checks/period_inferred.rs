//! Periods that no document prints.

use super::at_claims;
use super::paper::papers;
use crate::derive::Results;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Claim, Period, Scorecard};
use std::collections::BTreeMap;

/// Figures stand under a period that their document does not print (`period_inferred: true`). Told once for all figures
/// of a document that share one, at the first of them.
pub fn check(scorecard: &Scorecard, results: &Results) -> Vec<Finding> {
    let mut findings = Vec::new();
    for paper in papers(scorecard, results) {
        let mut inferred: BTreeMap<Period, Vec<&Claim>> = BTreeMap::new();
        for claim in paper.claims.iter().filter(|it| it.period_inferred) {
            inferred.entry(claim.period).or_default().push(claim);
        }
        findings.extend(inferred.into_iter().map(|(period, claims)| {
            let message = Message::new("period-inferred").period("period", period).count("count", claims.len());
            at_claims(scorecard, CheckId::PeriodInferred, message, &claims)
        }));
    }
    findings
}
