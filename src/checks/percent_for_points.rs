//! `%` printed for a difference in percentage points.

use super::paper::Paper;
use super::{Known, at_claims};
use crate::finding::{CheckId, Finding, Message};

/// From 80,3% to 82,91% is 2,61 percentage points; a document that prints `tăng 2,61%` says something else to the letter.
pub fn check(Known { scorecard, .. }: &Known, paper: &Paper) -> Vec<Finding> {
    let marked = paper.claims().filter_map(|claim| Some((claim, claim.change.as_ref().filter(|it| it.percent_for_points)?)));
    marked
        .map(|(claim, change)| {
            let message = Message::new("percent-for-points").with("text", &change.text);
            at_claims(scorecard, CheckId::PercentForPoints, message, &[claim])
        })
        .collect()
}
