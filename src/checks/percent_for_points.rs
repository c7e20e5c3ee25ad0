//! `%` printed for a difference in percentage points.

use super::at_claims;
use crate::derive::Results;
use crate::finding::{CheckId, Finding, Message};
use crate::model::Scorecard;

/// From 80,3% to 82,91% is 2,61 percentage points; a document that prints `tăng 2,61%` says something else to the letter.
pub fn check(scorecard: &Scorecard, _: &Results) -> Vec<Finding> {
    let marked =
        scorecard.claims.iter().filter_map(|claim| Some((claim, claim.change.as_ref().filter(|it| it.percent_for_points)?)));
    marked
        .map(|(claim, change)| {
            let message = Message::new("percent-for-points").with("text", &change.text);
            at_claims(scorecard, CheckId::PercentForPoints, message, &[claim])
        })
        .collect()
}
