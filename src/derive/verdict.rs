//! Verdicts: a value against a target, in exact decimals, unrounded.

use super::{Judgement, Reason, Value, Verdict};
use crate::model::{
    Attainment, Better, Bound, Claim, Decimal, Indicator, Period, Qualifier, Quantity, StatedRank, Status, Target,
};
use std::cmp::Ordering;

/// What is held against a target: the value and the rank of one claim or observation.
pub struct Measured<'a> {
    pub period: Period,
    pub value: Option<&'a Value>,
    pub rank: Option<&'a StatedRank>,
}

/// The verdict of one target on one value, with the distance between the two.
///
/// A target with a `deadline` judges earlier periods only where it was met already; before that it is not due.
pub fn judge(indicator: &Indicator, target: &Target, measured: &Measured) -> (Verdict, Option<Decimal>) {
    let (verdict, distance) = judge_when_due(indicator, target, measured);
    let early = target.deadline.is_some_and(|deadline| measured.period.last_day() < deadline.last_day());
    if early && matches!(verdict, Verdict::Missed | Verdict::Nearly) {
        return (Verdict::NotJudged(Reason::NotDue), distance);
    }
    (verdict, distance)
}

fn judge_when_due(indicator: &Indicator, target: &Target, measured: &Measured) -> (Verdict, Option<Decimal>) {
    if let Bound::Rank(place) = target.bound {
        let verdict = measured.rank.map_or(Verdict::NotJudged(Reason::NoValue), |rank| compare_rank(rank.place, place));
        return (verdict, None);
    }
    if let Some(attainment) = &target.attainment {
        if matches!(target.bound, Bound::Unprinted | Bound::Words(_)) {
            return (attained(indicator, attainment), None);
        }
    }
    let Some(limit) = limit_of(&target.bound) else { return (Verdict::NotJudged(Reason::NoTarget), None) };
    let Some(value) = measured.value else { return (Verdict::NotJudged(Reason::NoValue), None) };
    let distance =
        matches!(value.qualifier, Qualifier::Exact | Qualifier::Nearly | Qualifier::About).then(|| value.number - limit.value);
    (compare_value(indicator, &target.bound, value), distance)
}

fn limit_of(bound: &Bound) -> Option<&Quantity> {
    match bound {
        Bound::AtLeast(it)
        | Bound::MoreThan(it)
        | Bound::AtMost(it)
        | Bound::LessThan(it)
        | Bound::Exactly(it)
        | Bound::Within(it) => Some(it),
        Bound::Rank(_) | Bound::Words(_) | Bound::Unprinted => None,
    }
}

fn compare_rank(place: u32, wanted: u32) -> Verdict {
    match place.cmp(&wanted) {
        Ordering::Less => Verdict::Exceeded,
        Ordering::Equal => Verdict::Met,
        Ordering::Greater => Verdict::Missed,
    }
}

/// Where the document prints only how far the target was passed.
fn attained(indicator: &Indicator, attainment: &Attainment) -> Verdict {
    let lower_is_better = indicator.better == Better::Lower;
    let order = match attainment {
        Attainment::Share { percent, .. } => percent.cmp(&Decimal::ONE_HUNDRED),
        Attainment::Difference { amount, .. } => amount.cmp(&Decimal::ZERO),
        Attainment::Early { days, .. } => return beyond(days.cmp(&Decimal::ZERO)),
    };
    beyond(if lower_is_better { order.reverse() } else { order })
}

fn beyond(order: Ordering) -> Verdict {
    match order {
        Ordering::Greater => Verdict::Exceeded,
        Ordering::Equal => Verdict::Met,
        Ordering::Less => Verdict::Missed,
    }
}

/// Judges both ends of what the value can be: where they fall alike, that is the verdict.
fn compare_value(indicator: &Indicator, bound: &Bound, value: &Value) -> Verdict {
    let verdict_at = |number: Decimal| compare_number(indicator, bound, number);
    let undecided = Verdict::NotJudged(Reason::Bounded);
    // Just beyond an open end: enough to tell «over 98» from 98 where 98 is what was asked for.
    let whisker = Decimal::new(1, 12);
    match value.qualifier {
        Qualifier::Exact | Qualifier::About | Qualifier::Nearly => verdict_at(value.number),
        Qualifier::Range => agree(verdict_at(value.number), verdict_at(value.upper.unwrap_or(value.number)), undecided),
        Qualifier::Over => agree(verdict_at(value.number + whisker), verdict_at(Decimal::MAX), undecided),
        Qualifier::AtLeast => agree(verdict_at(value.number), verdict_at(Decimal::MAX), undecided),
        Qualifier::Under => agree(verdict_at(value.number - whisker), verdict_at(Decimal::MIN), undecided),
        Qualifier::AtMost => agree(verdict_at(value.number), verdict_at(Decimal::MIN), undecided),
    }
}

/// The verdict that both ends allow: the weaker of met and exceeded, else nothing can be said.
fn agree(one: Verdict, other: Verdict, undecided: Verdict) -> Verdict {
    let reached = |verdict| matches!(verdict, Verdict::Met | Verdict::Exceeded);
    if one == other {
        one
    } else if reached(one) && reached(other) {
        Verdict::Met
    } else if !reached(one) && !reached(other) {
        Verdict::Missed
    } else {
        undecided
    }
}

fn compare_number(indicator: &Indicator, bound: &Bound, number: Decimal) -> Verdict {
    let verdict = match bound {
        Bound::AtLeast(limit) => beyond(number.cmp(&limit.value)),
        Bound::MoreThan(limit) if number > limit.value => Verdict::Met,
        Bound::AtMost(limit) => beyond(limit.value.cmp(&number)),
        Bound::LessThan(limit) if number < limit.value => Verdict::Met,
        Bound::Exactly(limit) if number == limit.value => Verdict::Met,
        Bound::Within(limit) if number >= limit.value && number <= limit.upper.unwrap_or(limit.value) => Verdict::Met,
        _ => Verdict::Missed,
    };
    if verdict == Verdict::Missed && is_near(indicator, bound, number) { Verdict::Nearly } else { verdict }
}

fn is_near(indicator: &Indicator, bound: &Bound, number: Decimal) -> bool {
    let (Some(nearly), Some(limit)) = (indicator.nearly, limit_of(bound)) else { return false };
    let near = |end: Decimal| number.checked_sub(end).is_some_and(|gap| gap.abs() <= nearly);
    near(limit.value) || limit.upper.is_some_and(near)
}

/// Whether a target says anything about a period: its own period, or any where it names none.
pub fn applies_to(target: &Target, period: Period) -> bool {
    target.period.is_none_or(|wanted| wanted == period)
}

/// The verdicts of every target that applies to a claim: its own, then the indicator's that no same body set.
pub fn verdict_of_claim(indicator: &Indicator, claim: &Claim, index: usize, value: Option<&Value>) -> Vec<Judgement> {
    let measured = Measured { period: claim.period, value, rank: claim.rank.as_ref() };
    let own = claim.targets.iter().map(|target| (target, Some(index)));
    let national = indicator
        .targets
        .iter()
        .filter(|target| target.set_by.is_none() || claim.targets.iter().all(|own| own.set_by != target.set_by))
        .filter(|target| applies_to(target, claim.period))
        .filter(|_| claim.breakdown.is_whole() && claim.restriction.is_none())
        .map(|target| (target, None));
    own.chain(national).map(|(target, claim)| judgement(indicator, target, claim, &measured)).collect()
}

fn judgement(indicator: &Indicator, target: &Target, claim: Option<usize>, measured: &Measured) -> Judgement {
    let (verdict, distance) = if applies_to(target, measured.period) {
        judge(indicator, target, measured)
    } else {
        (Verdict::NotJudged(Reason::NoValue), None)
    };
    Judgement { target: target.clone(), of_indicator: claim.is_none(), claim, verdict, distance }
}

/// The verdict that a document prints, as one of ours.
pub fn stated(status: Status) -> Option<Verdict> {
    match status {
        Status::Met => Some(Verdict::Met),
        Status::Exceeded => Some(Verdict::Exceeded),
        Status::Nearly => Some(Verdict::Nearly),
        Status::Missed => Some(Verdict::Missed),
        Status::Done | Status::InProgress | Status::Planned | Status::NotDone => None,
    }
}
