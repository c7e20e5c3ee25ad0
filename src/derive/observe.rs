//! Claims that meet become one observation; the published rule of precedence picks the one that is shown.

use super::verdict::{Measured, judge, verdict_of_claim};
use super::{Computed, Judgement, Observation, Reason, Results, Value, Verdict};
use crate::model::{Claim, Decimal, Indicator, Qualifier, Ratio, Scorecard, Unit};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Groups claims into observations and judges them.
pub fn derive(scorecard: &Scorecard) -> Results {
    let values: Vec<Option<Value>> =
        scorecard.claims.iter().map(|claim| value_of(scorecard.indicator(claim.indicator), claim)).collect();
    let judgements = judgements(scorecard, &values);
    let observations = observations(scorecard, &values, &judgements);
    let mut shown = vec![false; scorecard.claims.len()];
    for observation in &observations {
        shown[observation.claims[0]] = true;
    }
    Results {
        by_territory: group(scorecard.territories.len(), &observations, |it| it.territory.0),
        by_indicator: group(scorecard.indicators.len(), &observations, |it| it.indicator.0),
        by_source: group(scorecard.sources.len(), &scorecard.claims, |it| it.source.0),
        observations,
        judgements,
        shown,
    }
}

/// For each key from 0, the places in `items` that have it, in their order.
fn group<T>(keys: usize, items: &[T], key: impl Fn(&T) -> u32) -> Vec<Vec<usize>> {
    let mut groups = vec![Vec::new(); keys];
    for (place, item) in items.iter().enumerate() {
        groups[key(item) as usize].push(place);
    }
    groups
}

/// The number of a claim: as stated, else worked out from its ratio.
pub fn value_of(indicator: &Indicator, claim: &Claim) -> Option<Value> {
    if let Some(stated) = &claim.value {
        return Some(Value {
            number: stated.value,
            upper: stated.upper,
            qualifier: stated.qualifier,
            computed: Computed::Stated,
        });
    }
    let number = ratio_value(indicator.unit, claim.ratio.as_ref()?)?;
    Some(Value { number, upper: None, qualifier: Qualifier::Exact, computed: Computed::Ratio })
}

/// In percent a of b; in every other unit a, out of b.
pub fn ratio_value(unit: Unit, ratio: &Ratio) -> Option<Decimal> {
    if unit == Unit::Percent {
        return ratio.numerator.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(ratio.denominator);
    }
    Some(ratio.numerator)
}

fn judgements(scorecard: &Scorecard, values: &[Option<Value>]) -> Vec<Vec<Judgement>> {
    let claims = scorecard.claims.iter().zip(values).enumerate();
    claims
        .map(|(index, (claim, value))| verdict_of_claim(scorecard.indicator(claim.indicator), claim, index, value.as_ref()))
        .collect()
}

fn observations(scorecard: &Scorecard, values: &[Option<Value>], judgements: &[Vec<Judgement>]) -> Vec<Observation> {
    let mut groups: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (index, claim) in scorecard.claims.iter().enumerate() {
        let restriction = claim.restriction.as_ref().map_or(String::new(), |it| it.key.clone());
        let key = (claim.territory, claim.indicator, claim.period, claim.breakdown.clone(), restriction);
        groups.entry(key).or_default().push(index);
    }
    let observe = |((territory, indicator, period, breakdown, restriction), mut claims): (_, Vec<usize>)| {
        claims.sort_by_key(|&index| precedence(scorecard, index));
        let value = values[claims[0]].clone();
        let judgements = judge_observation(scorecard, &claims, value.as_ref(), judgements);
        let verdict = overall(&judgements, value.is_some());
        Observation { territory, indicator, period, breakdown, restriction, claims, value, judgements, verdict }
    };
    groups.into_iter().map(observe).collect()
}

/// What is shown first: something before nothing, a number before words, then the kind of source, then the later document.
/// Undated documents come last; what is left is settled by the source's id and the place in the file.
fn precedence(scorecard: &Scorecard, index: usize) -> impl Ord + use<> {
    let claim = &scorecard.claims[index];
    let source = scorecard.source(claim.source);
    let order = &scorecard.site.precedence;
    let kind = order.iter().position(|kind| *kind == source.kind).unwrap_or(order.len());
    let published = source.published.map(|date| (date.last_day(), date.first_day()));
    (substance(claim), kind, Reverse(published), claim.source, claim.number)
}

/// A number says more than a rank or a verdict, those more than words, and any of them more than a target alone.
fn substance(claim: &Claim) -> u8 {
    if claim.value.is_some() || claim.ratio.is_some() {
        0
    } else if claim.rank.is_some() || claim.status.is_some() || claim.change.is_some() || claim.rank_change.is_some() {
        1
    } else if claim.words.is_some() {
        2
    } else if claim.missing.is_none() {
        3
    } else {
        4
    }
}

/// The shown claim's verdicts, then those on other documents' targets, judged on the value that is shown.
fn judge_observation(
    scorecard: &Scorecard,
    claims: &[usize],
    value: Option<&Value>,
    judgements: &[Vec<Judgement>],
) -> Vec<Judgement> {
    let shown = &scorecard.claims[claims[0]];
    let indicator = scorecard.indicator(shown.indicator);
    let measured = Measured { period: shown.period, value, rank: shown.rank.as_ref() };
    let mut all: Vec<Judgement> = judgements[claims[0]].clone();
    for &other in &claims[1..] {
        for judgement in judgements[other].iter().filter(|it| !it.of_indicator) {
            let same = |it: &Judgement| it.target.set_by == judgement.target.set_by && it.target.text == judgement.target.text;
            if !all.iter().any(same) {
                let mut judgement = judgement.clone();
                (judgement.verdict, judgement.distance) = judge(indicator, &judgement.target, &measured);
                all.push(judgement);
            }
        }
    }
    all.sort_by_key(|it| it.of_indicator);
    all
}

/// The least favourable verdict that could be judged, else the reason why none could.
fn overall(judgements: &[Judgement], has_value: bool) -> Verdict {
    let judged = judgements.iter().map(|it| it.verdict).filter(|it| it.is_judged()).min();
    judged.or_else(|| judgements.first().map(|it| it.verdict)).unwrap_or(Verdict::NotJudged(if has_value {
        Reason::NoTarget
    } else {
        Reason::NoValue
    }))
}
