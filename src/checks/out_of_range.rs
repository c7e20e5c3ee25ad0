//! A figure outside the range that its indicator can have.

use super::paper::Paper;
use super::{Known, at_claims};
use crate::derive::value_of;
use crate::finding::{CheckId, Finding, Message};

/// A figure lies outside the indicator's `range` (or, for points, above its `scale`).
pub fn check(Known { scorecard, .. }: &Known, paper: &Paper) -> Vec<Finding> {
    let mut findings = Vec::new();
    for claim in paper.claims().filter(|claim| claim.breakdown.band.is_none()) {
        let indicator = scorecard.indicator(claim.indicator);
        let Some((low, high)) = indicator.range.or(indicator.scale.map(|scale| (crate::model::Decimal::ZERO, scale))) else {
            continue;
        };
        let Some(value) = value_of(indicator, claim) else { continue };
        let top = value.upper().unwrap_or(value.number);
        if value.number < low || top > high {
            let message =
                Message::new("out-of-range").number("value", value.number.normalize()).number("low", low).number("high", high);
            findings.push(at_claims(scorecard, CheckId::OutOfRange, message, &[claim]));
        }
    }
    findings
}
