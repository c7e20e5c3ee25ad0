//! Parts that do not add up to the whole.

use super::{are_neighbours, at_claims, exact};
use crate::derive::Results;
use crate::derive::agree::{Agreement, compare};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Breakdown, Claim, Decimal, Indicator, IndicatorIx, Member, Scorecard};

/// The parts that an indicator names in `sum_of`, or its bands against `of`, add up to something else in one document.
/// Only where every part is printed, and none of them is hedged.
pub fn check(scorecard: &Scorecard, results: &Results) -> Vec<Finding> {
    let mut findings = Vec::new();
    for claims in &results.by_source {
        let claims: Vec<&Claim> = claims.iter().map(|&it| &scorecard.claims[it]).collect();
        findings.extend(claims.iter().filter_map(|whole| sum_of(scorecard, whole, &claims)));
        findings.extend(claims.iter().filter_map(|first| bands(scorecard, first, &claims)));
    }
    findings
}

/// A whole that says what adds up to it.
fn sum_of(scorecard: &Scorecard, whole: &Claim, claims: &[&Claim]) -> Option<Finding> {
    let indicator = scorecard.indicator(whole.indicator);
    if indicator.sum_of.is_empty() || !whole.breakdown.is_whole() {
        return None;
    }
    let printed = exact(whole.value.as_ref())?;
    let parts: Option<Vec<(&Claim, Decimal)>> =
        indicator.sum_of.iter().map(|id| part(scorecard, indicator, whole, id, claims)).collect();
    let parts = parts?;
    let sum: Decimal = parts.iter().map(|(_, number)| number).sum();
    tell(scorecard, whole, (printed.value, printed.step), sum, &parts)
}

/// The claim on one part: a member or band of this indicator, else another indicator.
fn part<'a>(
    scorecard: &Scorecard,
    indicator: &Indicator,
    whole: &Claim,
    id: &str,
    claims: &[&'a Claim],
) -> Option<(&'a Claim, Decimal)> {
    let member = indicator.dimensions.iter().enumerate().find_map(|(dimension, it)| {
        let member = it.members.iter().position(|member| member.id == id)?;
        let members = vec![Member { dimension: dimension as u16, members: vec![member as u16] }];
        Some((whole.indicator, Breakdown { members, band: None }))
    });
    let band = || {
        let band = indicator.bands.iter().position(|band| band.id == id)?;
        Some((whole.indicator, Breakdown { members: Vec::new(), band: Some(band as u16) }))
    };
    let other = || {
        let index = scorecard.indicators.iter().position(|it| it.id == id)?;
        Some((IndicatorIx(index as u32), Breakdown::default()))
    };
    let (wanted, breakdown) = member.or_else(band).or_else(other)?;
    let found = claims.iter().find(|it| {
        it.indicator == wanted && it.breakdown == breakdown && it.period == whole.period && are_neighbours(it, whole)
    })?;
    Some((found, number_of(found)?))
}

/// What is counted: the value, or the first number of a ratio.
fn number_of(claim: &Claim) -> Option<Decimal> {
    match (&claim.value, &claim.ratio) {
        (Some(_), _) => exact(claim.value.as_ref()).map(|it| it.value),
        (None, Some(ratio)) => Some(ratio.numerator),
        (None, None) => None,
    }
}

/// Bands against the total that they are of; told once, at the first band.
fn bands(scorecard: &Scorecard, first: &Claim, claims: &[&Claim]) -> Option<Finding> {
    let (Some(0), Some(total)) = (first.breakdown.band, first.total) else { return None };
    let count = scorecard.indicator(first.indicator).bands.len();
    let same = |it: &&&Claim| {
        it.indicator == first.indicator
            && it.period == first.period
            && it.breakdown.members == first.breakdown.members
            && it.breakdown.band.is_some()
            && are_neighbours(it, first)
    };
    let parts: Option<Vec<(&Claim, Decimal)>> = claims.iter().filter(same).map(|it| Some((*it, number_of(it)?))).collect();
    let parts = parts.filter(|parts| parts.len() == count)?;
    let sum: Decimal = parts.iter().map(|(_, number)| number).sum();
    tell(scorecard, first, (total, Decimal::ONE), sum, &parts)
}

fn tell(
    scorecard: &Scorecard,
    whole: &Claim,
    (printed, step): (Decimal, Decimal),
    sum: Decimal,
    parts: &[(&Claim, Decimal)],
) -> Option<Finding> {
    if compare(printed, step, sum) == Agreement::Agrees {
        return None;
    }
    let message = Message::new("sum-differs").number("sum", sum).number("printed", printed).count("count", parts.len());
    let mut claims = vec![whole];
    claims.extend(parts.iter().map(|(claim, _)| *claim).filter(|it| it.number != whole.number));
    Some(at_claims(scorecard, CheckId::SumDiffers, message, &claims))
}
