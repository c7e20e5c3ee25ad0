//! A printed number that the document's own other numbers do not give.

use super::mean::mean;
use super::paper::Paper;
use super::{Known, are_neighbours, at_claims, exact, kind, shortened};
use crate::derive::agree::{compare, is_explained};
use crate::finding::{Finding, Message};
use crate::model::{Attainment, Bound, ChangeUnit, Claim, Decimal, Quantity, Scorecard, Unit};

/// A percent against its numerator and denominator, a difference against the two values, an attainment against target
/// and value, a mean against its members, all in exact decimals. Cut off instead of rounded is `truncated`, off by one in the last printed place
/// `last-digit`, anything further off `stated-differs`.
pub fn check(Known { scorecard, families, .. }: &Known, paper: &Paper) -> Vec<Finding> {
    let mut findings = Vec::new();
    for claim in paper.claims() {
        findings.extend(percent(scorecard, claim));
        findings.extend(difference(scorecard, claim, paper));
        findings.extend(attainment(scorecard, claim));
        findings.extend(mean(scorecard, families, claim, paper));
    }
    findings
}

/// `36,555%` beside `692/1.893`.
fn percent(scorecard: &Scorecard, claim: &Claim) -> Option<Finding> {
    let indicator = scorecard.indicator(claim.indicator);
    let (value, ratio) = (exact(claim.value.as_ref())?, claim.ratio.as_ref()?);
    let computed = crate::derive::ratio_value(indicator.unit, ratio)?;
    let (check, class) = kind(compare(value.value, value.step.number(), computed))?;
    let (short, more) = shortened(computed, value.step.number());
    let key = if indicator.unit == Unit::Percent { "stated-percent" } else { "stated-count" };
    let message = Message::new(key)
        .number("numerator", ratio.numerator)
        .number("denominator", ratio.denominator)
        .number("computed", short)
        .with("more", more)
        .with("printed", &value.text)
        .with("class", class);
    Some(at_claims(scorecard, check, message, &[claim]))
}

/// `tăng 3,71%` between 88,81 and 92,51.
fn difference<'a>(scorecard: &Scorecard, claim: &'a Claim, paper: &Paper<'a>) -> Option<Finding> {
    let change = claim.change.as_ref()?;
    let printed = change.amount?;
    let value = exact(claim.value.as_ref())?;
    let (previous, earlier) = previous_of(claim, paper)?;
    let (computed, low, high) = computed_change(change.unit, value, previous)?;
    let (check, class) = kind(compare(printed, change.step, computed))?;
    let (short, more) = shortened(computed, change.step);
    let explained = is_explained(printed, change.step, low, high);
    let message = Message::new(if change.unit == ChangeUnit::Percent { "stated-relative-change" } else { "stated-change" })
        .number("value", value.value)
        .number("previous", previous.value)
        .number("computed", short)
        .with("more", more)
        .with("printed", &change.text)
        .with("class", class)
        .with("explained", if explained { "yes" } else { "no" })
        .number("low", low.normalize())
        .number("high", high.normalize());
    let mut all = vec![claim];
    all.extend(earlier);
    Some(at_claims(scorecard, check, message, &all))
}

/// The earlier value: as printed beside the change, else what the same document claims for the earlier period.
fn previous_of<'a>(claim: &'a Claim, paper: &Paper<'a>) -> Option<(&'a Quantity, Option<&'a Claim>)> {
    if claim.previous.is_some() {
        return exact(claim.previous.as_deref()).map(|it| (it, None));
    }
    let since = claim.since.unwrap_or(claim.period.year_before());
    let same = |it: &&&Claim| it.breakdown == claim.breakdown && are_neighbours(it, claim);
    let earlier = paper.of(claim.indicator, since, claim.territory).iter().find(same)?;
    exact(earlier.value.as_ref()).map(|it| (it, Some(*earlier)))
}

/// The difference, and from where to where it can lie, the two values being rounded themselves.
fn computed_change(unit: ChangeUnit, value: &Quantity, previous: &Quantity) -> Option<(Decimal, Decimal, Decimal)> {
    let change = |value: Decimal, previous: Decimal| match unit {
        ChangeUnit::Percent => (value - previous).checked_mul(Decimal::ONE_HUNDRED)?.checked_div(previous),
        ChangeUnit::Points | ChangeUnit::Own => value.checked_sub(previous),
    };
    let (up, down) = (value.step.number() / Decimal::TWO, previous.step.number() / Decimal::TWO);
    let computed = change(value.value, previous.value)?;
    Some((computed, change(value.value - up, previous.value + down)?, change(value.value + up, previous.value - down)?))
}

/// `attained: 164%` beside both the target and the value.
fn attainment(scorecard: &Scorecard, claim: &Claim) -> Option<Finding> {
    let value = exact(claim.value.as_ref())?;
    claim.targets.iter().find_map(|target| {
        let Some(Attainment::Share { text, percent }) = &target.attainment else { return None };
        let (Bound::AtLeast(limit) | Bound::AtMost(limit) | Bound::Exactly(limit)) = &target.bound else { return None };
        let computed = value.value.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(limit.value)?;
        let step = Decimal::new(1, percent.scale());
        let (check, class) = kind(compare(*percent, step, computed))?;
        let (short, more) = shortened(computed, step);
        let message = Message::new("stated-attainment")
            .number("value", value.value)
            .number("target", limit.value)
            .number("computed", short)
            .with("more", more)
            .with("printed", text)
            .with("class", class);
        Some(at_claims(scorecard, check, message, &[claim]))
    })
}
