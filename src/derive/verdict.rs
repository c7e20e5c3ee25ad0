//! Verdicts: a value against a target, in exact decimals, unrounded.

use super::{Judgement, Reason, Value, Verdict};
use crate::model::{Attainment, Better, Bound, Claim, Decimal, Indicator, Period, Qualifier, StatedRank, Target};
use std::cmp::Ordering;
use std::sync::Arc;

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
    if let (Some(attainment), Bound::Unprinted | Bound::Words(_)) = (&target.attainment, &target.bound) {
        return (attained(indicator, attainment), None);
    }
    let Some(limit) = target.bound.quantity() else { return (Verdict::NotJudged(Reason::NoTarget), None) };
    let Some(value) = measured.value else { return (Verdict::NotJudged(Reason::NoValue), None) };
    let distance =
        matches!(value.qualifier, Qualifier::Exact | Qualifier::Nearly | Qualifier::About).then(|| value.number - limit.value);
    (compare_value(indicator, &target.bound, value), distance)
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
        Qualifier::Range => agree(verdict_at(value.number), verdict_at(value.upper().unwrap_or(value.number)), undecided),
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
        Bound::Within(limit) if number >= limit.value && number <= limit.upper().unwrap_or(limit.value) => Verdict::Met,
        _ => Verdict::Missed,
    };
    if verdict == Verdict::Missed && is_near(indicator, bound, number) { Verdict::Nearly } else { verdict }
}

fn is_near(indicator: &Indicator, bound: &Bound, number: Decimal) -> bool {
    let (Some(nearly), Some(limit)) = (indicator.nearly, bound.quantity()) else { return false };
    let near = |end: Decimal| number.checked_sub(end).is_some_and(|gap| gap.abs() <= nearly);
    near(limit.value) || limit.upper().is_some_and(near)
}

/// Whether a target says anything about a figure of that period. `own` is the figure that it stands at: with neither
/// period nor deadline it judges that one only.
pub fn applies_to(target: &Target, period: Period, own: bool) -> bool {
    match (target.period, target.deadline) {
        (Some(wanted), _) => wanted == period,
        (None, Some(_)) => true,
        (None, None) => own,
    }
}

/// The judgement of one target. A claim's own target that is meant for another period finds no value here.
pub fn judgement(indicator: &Indicator, target: &Arc<Target>, claim: Option<usize>, measured: &Measured) -> Judgement {
    let (verdict, distance) = if applies_to(target, measured.period, true) {
        judge(indicator, target, measured)
    } else {
        (Verdict::NotJudged(Reason::NoValue), None)
    };
    Judgement { target: Arc::clone(target), of_indicator: claim.is_none(), claim: claim.map(|it| it as u32), verdict, distance }
}

/// The indicator's own (national) targets, where no same body has set one in the document; for the whole only.
pub fn national<'a>(indicator: &'a Indicator, claim: &'a Claim) -> impl Iterator<Item = &'a Arc<Target>> {
    let whole = claim.breakdown.is_whole() && claim.restriction.is_none();
    indicator
        .targets
        .iter()
        .filter(move |_| whole)
        .filter(|target| target.set_by.is_none() || claim.targets.iter().all(|own| own.set_by != target.set_by))
        .filter(|target| applies_to(target, claim.period, true))
}
