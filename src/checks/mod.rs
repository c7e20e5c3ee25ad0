//! What is said about content that can be read: one file a check, and the table of all of them.

mod accepted;
mod dead_end;
mod denominator_moved;
mod found;
mod future_date;
mod implausible_jump;
mod index_empty;
mod index_method;
mod lifeline;
mod mean;
mod missing_translation;
mod no_quote;
mod not_comparable;
mod old_data;
mod out_of_range;
mod paper;
mod percent_for_points;
mod percent_for_score;
mod period_inferred;
mod premature;
mod quote_numbers;
mod quote_without_number;
mod rank_beyond_total;
mod rank_differs;
mod resolved;
mod sources_disagree;
mod stated_differs;
mod sum_differs;
mod verdict_differs;

use crate::derive::agree::Agreement;
use crate::derive::{Changed, Results};
use crate::finding::{About, CheckId, Finding, Message};
use crate::model::{Breakdown, Claim, Decimal, IndicatorIx, Member, Qualifier, Quantity, Scorecard};
use jiff::civil::Date;
use mean::{Families, families};
use paper::Paper;
use rayon::prelude::*;
use smol_str::ToSmolStr;
use sum_differs::Sums;

/// What checks look things up in.
pub struct Known<'a> {
    scorecard: &'a Scorecard,
    results: &'a Results,
    families: Families,
    sums: Sums<'a>,
}

/// Looks at what one document says.
type OfDocument = fn(&Known, &Paper) -> Vec<Finding>;

/// Looks at what is said of one indicator.
type OfIndicator = fn(&Known, IndicatorIx) -> Vec<Finding>;

/// Looks at everything.
type OfAll = fn(&Scorecard, &Results) -> Vec<Finding>;

/// A check that depends on the day.
type Dated = fn(&Scorecard, &Results, Date) -> Vec<Finding>;

/// What one document says, held against itself and against the definitions.
const OF_DOCUMENTS: &[OfDocument] = &[
    denominator_moved::check,
    out_of_range::check,
    percent_for_points::check,
    percent_for_score::check,
    rank_beyond_total::check,
    rank_differs::check,
    stated_differs::check,
    sum_differs::check,
    verdict_differs::check,
    // How it was typed.
    no_quote::check,
    period_inferred::check,
    quote_without_number::check,
];

/// What all say of one indicator: over time, side by side.
const OF_INDICATORS: &[OfIndicator] = &[implausible_jump::check, not_comparable::check];

/// What takes all documents, or none: whether they agree, what indexes are computed from, how definitions are kept.
const OF_ALL: &[OfAll] = &[
    sources_disagree::check,
    index_empty::check,
    index_method::check,
    dead_end::check,
    lifeline::check,
    missing_translation::check,
];

/// Those that depend on the day too, with what they find.
pub const DATED: &[(CheckId, Dated)] = &[(CheckId::FutureDate, future_date::check), (CheckId::OldData, old_data::check)];

pub use found::Found;
pub use premature::without as without_premature;

/// Runs all that depend on the content alone, and marks what authors accept and editors have decided.
pub fn run(scorecard: &Scorecard, results: &Results) -> Vec<Finding> {
    run_again(scorecard, results, None).0
}

/// The same where much was found before, and little has changed since; with what is to be known of it the next time.
pub fn run_again(scorecard: &Scorecard, results: &Results, before: Option<(&Found, &Changed)>) -> (Vec<Finding>, Found) {
    let known = Known { scorecard, results, families: families(scorecard), sums: Sums::new(scorecard) };
    let found = found::find(&known, before);
    let of_all: Vec<Vec<Finding>> = OF_ALL.par_iter().map(|check| check(scorecard, results)).collect();
    let mut findings = found.all();
    findings.extend(of_all.into_iter().flatten());
    accepted::settle(scorecard, &mut findings, found.accepting(), |check| !is_dated(check));
    resolved::settle(scorecard, results, &mut findings);
    (findings, found)
}

/// Runs those that depend on the day. A build never does: the same content gives the same site on every day.
pub fn run_on(scorecard: &Scorecard, results: &Results, today: Date) -> Vec<Finding> {
    let mut findings: Vec<Finding> = DATED.iter().flat_map(|(_, check)| check(scorecard, results, today)).collect();
    let accepting = scorecard.claims.numbered().filter(|(_, it)| !it.accept.is_empty()).map(|(number, _)| number);
    accepted::settle(scorecard, &mut findings, accepting, is_dated);
    findings
}

fn is_dated(check: &str) -> bool {
    DATED.iter().any(|(dated, _)| dated.id() == check)
}

/// A finding about claims: it stands at the first of them.
fn at_claims(scorecard: &Scorecard, check: CheckId, message: Message, claims: &[&Claim]) -> Finding {
    let mut finding = Finding::new(check, first_of(claims).location, message);
    finding.about = about(scorecard, claims);
    finding
}

#[expect(clippy::indexing_slicing, reason = "a finding about claims is about one of them at least")]
fn first_of<'a>(claims: &[&'a Claim]) -> &'a Claim {
    claims[0]
}

/// The subject of the first claim, and all of them by id.
fn about(scorecard: &Scorecard, claims: &[&Claim]) -> About {
    let first = first_of(claims);
    About {
        territory: Some(scorecard.territory(first.territory).id.to_smolstr()),
        indicator: Some(scorecard.indicator(first.indicator).id.to_smolstr()),
        period: Some(first.period.to_smolstr()),
        claims: claims.iter().map(|claim| scorecard.claim_id(claim)).collect(),
    }
}

/// A printed number that is neither hedged nor a range: only such a one can be held against arithmetic.
fn exact(quantity: Option<&Quantity>) -> Option<&Quantity> {
    quantity.filter(|it| it.qualifier == Qualifier::Exact)
}

/// The kind of finding that an agreement is, with its name in messages.
fn kind(agreement: Agreement) -> Option<(CheckId, &'static str)> {
    match agreement {
        Agreement::Agrees => None,
        Agreement::Truncated => Some((CheckId::Truncated, "truncated")),
        Agreement::LastDigit => Some((CheckId::LastDigit, "last-digit")),
        Agreement::Contradicts => Some((CheckId::StatedDiffers, "contradicts")),
    }
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

/// A sum; nothing where it has more digits than can be kept.
fn sum(mut terms: impl Iterator<Item = Decimal>) -> Option<Decimal> {
    terms.try_fold(Decimal::ZERO, Decimal::checked_add)
}

/// The part that is one member of one dimension.
fn of_member(dimension: usize, member: usize) -> Breakdown {
    let member = Member { dimension: dimension as u16, members: vec![member as u16] };
    Breakdown { members: vec![member], band: None }
}

/// What a claim is restricted to: equal keys are one restriction.
fn restriction(claim: &Claim) -> &str {
    claim.restriction.as_ref().map_or("", |it| it.key.as_str())
}

/// Whether two claims speak of the same part of the same thing, in one document.
fn are_neighbours(one: &Claim, other: &Claim) -> bool {
    one.source == other.source && one.territory == other.territory && restriction(one) == restriction(other)
}
