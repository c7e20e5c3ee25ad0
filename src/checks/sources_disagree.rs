//! Claims on the same thing that differ.

use super::at_claims;
use crate::derive::agree::half_up;
use crate::derive::{Results, Value, Verdict, value_of};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Claim, Decimal, Qualifier, Scorecard};

/// Two documents give different figures for one territory, indicator, period and part. They disagree when they differ
/// at the coarser of their printed precisions; figures that only give a bound, when no number satisfies both. Every
/// claim that disagrees with the one that is shown is told by itself.
pub fn check(scorecard: &Scorecard, results: &Results) -> Vec<Finding> {
    let mut findings = Vec::new();
    for observation in results.observations.iter().filter(|it| it.claims.len() > 1) {
        let shown = observation.shown();
        let others = observation.others().iter().filter(|other| disagree(scorecard, shown, **other));
        findings.extend(others.map(|other| finding(scorecard, results, shown, *other)));
    }
    findings
}

fn disagree(scorecard: &Scorecard, one: usize, other: usize) -> bool {
    let claims = (scorecard.claim(one), scorecard.claim(other));
    let indicator = scorecard.indicator(claims.0.indicator);
    let (Some(a), Some(b)) = (value_of(indicator, claims.0), value_of(indicator, claims.1)) else { return false };
    if a.qualifier == Qualifier::Exact && b.qualifier == Qualifier::Exact {
        let step = step_of(claims.0).max(step_of(claims.1));
        return half_up(a.number, step) != half_up(b.number, step);
    }
    let (a, b) = (reach(&a, step_of(claims.0)), reach(&b, step_of(claims.1)));
    a.1 < b.0 || b.1 < a.0
}

/// One unit in the last printed place; nothing where only a ratio is printed, which is exact.
fn step_of(claim: &Claim) -> Decimal {
    claim.value.as_ref().map_or(Decimal::ZERO, |value| value.step.number())
}

/// From where to where a hedged value can lie. What is only «about» may be off by ten of its last printed units.
fn reach(value: &Value, step: Decimal) -> (Decimal, Decimal) {
    let about = step * Decimal::TEN;
    match value.qualifier {
        Qualifier::Exact => (value.number, value.number),
        Qualifier::Over | Qualifier::AtLeast => (value.number, Decimal::MAX),
        Qualifier::Under | Qualifier::AtMost => (Decimal::MIN, value.number),
        Qualifier::Range => (value.number, value.upper().unwrap_or(value.number)),
        Qualifier::Nearly => (value.number - about, value.number),
        Qualifier::About => (value.number - about, value.number + about),
    }
}

fn finding(scorecard: &Scorecard, results: &Results, shown: usize, other: usize) -> Finding {
    let (one, two) = (scorecard.claim(shown), scorecard.claim(other));
    let indicator = scorecard.indicator(one.indicator);
    let number = |claim| value_of(indicator, claim).map_or(Decimal::ZERO, |value| value.number);
    let verdict = |claim: usize| results.judgements_of(claim).iter().map(|it| it.verdict).find(|it: &Verdict| it.is_judged());
    let verdicts = match (verdict(shown), verdict(other)) {
        (Some(a), Some(b)) if a == b => "same",
        (Some(_), Some(_)) => "changes",
        _ => "none",
    };
    let message = Message::new("sources-disagree")
        .with("one", text_of(one))
        .with("two", text_of(two))
        .source("first", &scorecard.source(one.source).id)
        .source("second", &scorecard.source(two.source).id)
        .number("spread", (number(one) - number(two)).abs().normalize())
        .with("verdicts", verdicts);
    let finding = at_claims(scorecard, CheckId::SourcesDisagree, message, &[one, two]);
    finding.related(two.location, Message::new("other-figure-here"))
}

fn text_of(claim: &Claim) -> &str {
    let ratio = claim.ratio.as_ref().map(|ratio| ratio.text.as_str());
    claim.value.as_ref().map(|value| value.text.as_str()).or(ratio).unwrap_or_default()
}
