//! What is said about content that can be read: one file a check, and the table of all of them.

mod accepted;
mod denominator_moved;
mod missing_translation;
mod out_of_range;
mod percent_for_points;
mod percent_for_score;
mod rank_beyond_total;
mod resolved;
mod sources_disagree;
mod stated_differs;
mod sum_differs;
mod verdict_differs;

use crate::derive::Results;
use crate::finding::{About, CheckId, Finding, Message};
use crate::model::{Claim, Decimal, Qualifier, Quantity, Scorecard};

/// One check: looks at everything, says what it found.
type Check = fn(&Scorecard, &Results) -> Vec<Finding>;

/// Every check, in the order of their files.
pub const CHECKS: &[Check] = &[
    denominator_moved::check,
    missing_translation::check,
    out_of_range::check,
    percent_for_points::check,
    percent_for_score::check,
    rank_beyond_total::check,
    sources_disagree::check,
    stated_differs::check,
    sum_differs::check,
    verdict_differs::check,
];

/// Runs them all, and marks what authors accept and editors have decided.
pub fn run(scorecard: &Scorecard, results: &Results) -> Vec<Finding> {
    let mut findings: Vec<Finding> = CHECKS.iter().flat_map(|check| check(scorecard, results)).collect();
    accepted::settle(scorecard, &mut findings);
    resolved::settle(scorecard, results, &mut findings);
    findings
}

/// A finding about claims: it stands at the first of them.
fn at_claims(scorecard: &Scorecard, check: CheckId, message: Message, claims: &[&Claim]) -> Finding {
    let first = claims[0];
    let mut finding = Finding::new(check, first.location, message);
    finding.about = About {
        territory: Some(scorecard.territory(first.territory).id.clone()),
        indicator: Some(scorecard.indicator(first.indicator).id.clone()),
        period: Some(first.period.to_string()),
        claims: claims.iter().map(|claim| scorecard.claim_id(claim)).collect(),
    };
    finding
}

/// A printed number that is neither hedged nor a range: only such a one can be held against arithmetic.
fn exact(quantity: Option<&Quantity>) -> Option<&Quantity> {
    quantity.filter(|it| it.qualifier == Qualifier::Exact)
}

/// A number cut two places behind the printed ones, and whether anything was cut: «36,5557…». What is exact keeps at
/// least the printed places: «3,70».
fn shortened(number: Decimal, step: Decimal) -> (Decimal, &'static str) {
    let mut short = number.trunc_with_scale(step.scale() + 2);
    if short != number {
        return (short, "…");
    }
    short = short.normalize();
    short.rescale(short.scale().max(step.scale()));
    (short, "")
}

/// Whether two claims speak of the same part of the same thing, in one document.
fn are_neighbours(one: &Claim, other: &Claim) -> bool {
    let restriction = |claim: &Claim| claim.restriction.as_ref().map(|it| it.key.clone());
    one.source == other.source && one.territory == other.territory && restriction(one) == restriction(other)
}
