//! What is said about content that can be read: one file a check, and the table of all of them.

mod missing_translation;
mod percent_for_score;

use crate::derive::Results;
use crate::finding::Finding;
use crate::model::Scorecard;

/// One check: looks at everything, says what it found.
type Check = fn(&Scorecard, &Results) -> Vec<Finding>;

/// Every check, in the order of their ids.
pub const CHECKS: &[Check] = &[missing_translation::check, percent_for_score::check];

/// Runs them all.
pub fn run(scorecard: &Scorecard, results: &Results) -> Vec<Finding> {
    CHECKS.iter().flat_map(|check| check(scorecard, results)).collect()
}
