//! `%` printed for points on a scale of 100, or points for a share.

use super::paper::Paper;
use super::{Known, at_claims};
use crate::finding::{CheckId, Finding, Message};

/// A document prints `%` for a score in points (`88,81%` of an index), or points for a share. The number is read as it
/// stands; the reader is told.
pub fn check(Known { scorecard, .. }: &Known, paper: &Paper) -> Vec<Finding> {
    let marked = paper.claims().filter_map(|claim| Some((claim, claim.value.as_ref().filter(|it| it.percent_for_score)?)));
    marked
        .map(|(claim, value)| {
            let unit = scorecard.indicator(claim.indicator).unit.id();
            let message = Message::new("percent-for-score").with("text", &value.text).with("unit", unit);
            at_claims(scorecard, CheckId::PercentForScore, message, &[claim])
        })
        .collect()
}
