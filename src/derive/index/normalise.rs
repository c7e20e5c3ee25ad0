//! Brings an indicator's values to one scale, by the method of its leaf.
//!
//! Less is better for some: their values are multiplied by −1 first, except for points and goalposts, whose order is typed.

use super::aggregate::settled;
use super::input::float;
use super::{TroubleKind, statistics};
use crate::model::{Decimal, Leaf, Normalisation, Normalise};

/// What a leaf gives to its method.
#[derive(Clone, Debug)]
pub(super) struct Typed {
    pub lower_is_better: bool,
    pub max_points: Option<f64>,
    pub target: Option<f64>,
    pub goalposts: Option<(f64, f64)>,
}

/// An indicator's scores, and what stood in the way of some.
#[derive(Clone, Debug, Default)]
pub(super) struct Normalised {
    pub scores: Vec<Option<f64>>,
    pub trouble: Option<TroubleKind>,
}

impl Typed {
    /// Points that can be earned are the indicator's scale where the leaf has none.
    pub fn new(leaf: &Leaf, scale: Option<Decimal>) -> Typed {
        Typed {
            lower_is_better: leaf.lower_is_better,
            max_points: leaf.max_points.or(scale).map(float),
            target: leaf.target.map(float),
            goalposts: leaf.goalposts.map(|(worst, best)| (float(worst), float(best))),
        }
    }

    /// Whether it has what a method asks for.
    pub fn suits(&self, method: Normalise) -> bool {
        match method {
            Normalise::Points => self.max_points.is_some(),
            Normalise::Goalposts => self.goalposts.is_some(),
            Normalise::DistanceToTarget => self.target.is_some(),
            _ => true,
        }
    }
}

/// From a value, turned so that more is better, to its score; nothing where there is none.
type Scale = Box<dyn Fn(f64) -> Option<f64>>;

/// The scores of one period. The reference has the values that statistics are taken over.
pub(super) fn normalise(rule: &Normalisation, typed: &Typed, values: &[Option<f64>], reference: &[f64]) -> Normalised {
    if values.iter().all(Option::is_none) {
        return Normalised { scores: vec![None; values.len()], trouble: Some(TroubleKind::AllMissing) };
    }
    let is_turned = typed.lower_is_better && !matches!(rule.method, Normalise::Points | Normalise::Goalposts);
    let turn = |it: f64| if is_turned { -it } else { it };
    let reference: Vec<f64> = reference.iter().map(|it| turn(*it)).collect();
    match scale(rule, typed, turn, &reference) {
        Err(trouble) => Normalised { scores: vec![None; values.len()], trouble: Some(trouble) },
        Ok(scale) => {
            let score = |it: f64| scale(turn(it)).filter(|it| it.is_finite());
            let scores: Vec<Option<f64>> = values.iter().map(|it| it.and_then(score)).collect();
            // Only a logarithm loses single values.
            let is_lost = scores.iter().zip(values).any(|(score, value)| score.is_none() && value.is_some());
            Normalised { scores, trouble: is_lost.then_some(TroubleKind::NotPositive) }
        }
    }
}

fn scale(rule: &Normalisation, typed: &Typed, turn: impl Fn(f64) -> f64, reference: &[f64]) -> Result<Scale, TroubleKind> {
    let (low, high) = (float(rule.to.0), float(rule.to.1));
    let onto = move |share: f64| Some(share * (high - low) + low);
    Ok(match rule.method {
        Normalise::None => Box::new(|it| Some(turned_zero(it))),
        Normalise::Points => {
            let possible = typed.max_points.filter(|it| *it > 0.0).ok_or(TroubleKind::NoScale)?;
            Box::new(move |it| Some(it / possible))
        }
        Normalise::Goalposts => {
            let share = goalposts(rule, typed.goalposts.ok_or(TroubleKind::NoScale)?)?;
            Box::new(move |it| share(it).and_then(onto))
        }
        Normalise::MinMax => {
            let (min, max) = spread(reference)?;
            Box::new(move |it| onto((it - min) / (max - min)))
        }
        Normalise::DistanceToTarget => {
            let target = turn(typed.target.ok_or(TroubleKind::NoScale)?);
            let min = least(reference)?;
            // With a target at or behind the least value there is no way to it that could be measured.
            if target <= min {
                return Err(TroubleKind::NoScale);
            }
            let cap = if rule.cap { 1.0 } else { f64::INFINITY };
            Box::new(move |it| onto(((it - min) / (target - min)).min(cap)))
        }
        Normalise::ZScore => {
            spread(reference)?;
            let all = statistics::of(reference).ok_or(TroubleKind::NoScale)?;
            let (mean, sd) = (all.mean, all.sd.filter(|it| *it > 0.0).ok_or(TroubleKind::Constant)?);
            let clip = rule.clip.map_or(f64::INFINITY, |it| float(it).abs());
            let size = all.min.abs().max(all.max.abs());
            Box::new(move |it| Some((settled(it - mean, size) / sd).clamp(-clip, clip)))
        }
        Normalise::Rank | Normalise::PercentileRank => {
            spread(reference)?;
            let sorted = statistics::sorted(reference);
            let worse = move |it: f64| sorted.partition_point(|other| *other < it);
            if rule.method == Normalise::Rank {
                Box::new(move |it| Some(worse(it) as f64 + 1.0))
            } else {
                // One that is better than all of another period is no more than the best of it.
                let others = reference.len() - 1;
                Box::new(move |it| Some(worse(it).min(others) as f64 / others as f64))
            }
        }
    })
}

/// The share of the way from the worst to the best; nothing where a logarithm has no value.
fn goalposts(rule: &Normalisation, (worst, best): (f64, f64)) -> Result<Scale, TroubleKind> {
    let (clamp, log) = (rule.clamp, rule.log);
    let measure = move |it: f64| match log {
        true => (it > 0.0).then(|| libm::log(it)),
        false => Some(it),
    };
    let (Some(worst), Some(best)) = (measure(worst), measure(best)) else { return Err(TroubleKind::NoScale) };
    if worst == best {
        return Err(TroubleKind::NoScale);
    }
    Ok(Box::new(move |it| {
        let share = (measure(it)? - worst) / (best - worst);
        Some(if clamp { share.clamp(0.0, 1.0) } else { share })
    }))
}

/// The least value; nothing to compare with where there are fewer than two.
fn least(reference: &[f64]) -> Result<f64, TroubleKind> {
    match reference {
        [] => Err(TroubleKind::NoScale),
        [_] => Err(TroubleKind::Single),
        _ => reference.iter().copied().reduce(f64::min).ok_or(TroubleKind::NoScale),
    }
}

/// The least and the greatest value, which must differ.
fn spread(reference: &[f64]) -> Result<(f64, f64), TroubleKind> {
    let min = least(reference)?;
    let max = reference.iter().copied().fold(min, f64::max);
    if min < max { Ok((min, max)) } else { Err(TroubleKind::Constant) }
}

/// A zero that was multiplied by −1 is a zero.
fn turned_zero(it: f64) -> f64 {
    it + 0.0
}
