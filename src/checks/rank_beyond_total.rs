//! A place in a ranking behind its last one.

use super::paper::Paper;
use super::{Known, at_claims};
use crate::finding::{CheckId, Finding, Message};

/// A document prints a rank that is larger than the number of those ranked (`64/63`).
pub fn check(Known { scorecard, .. }: &Known, paper: &Paper) -> Vec<Finding> {
    let ranks = paper.claims().filter_map(|claim| Some((claim, claim.rank.as_ref()?)));
    ranks
        .filter(|(_, rank)| rank.of.is_some_and(|of| rank.place > of))
        .map(|(claim, rank)| {
            let message = Message::new("rank-beyond-total").with("text", &rank.text);
            at_claims(scorecard, CheckId::RankBeyondTotal, message, &[claim])
        })
        .collect()
}
