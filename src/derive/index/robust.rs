//! How sure the order is: the index again with other weights, without one indicator, with other methods.
//!
//! Ranked are always those that have a rank in the index itself, so that a rank never changes because others came in: with
//! other weights, say, a mean may become positive that was not.
//!
//! In a run of the noise each weight of the tree is multiplied by a random number from 1 − f to 1 + f: run r takes the
//! numbers r·m to r·m + m − 1 of the series of the seed, one a node below the index in the order of the file (m of them).
//! A territory's range goes from the 5th to the 95th of a hundred ranks, put in order.
//!
//! Two territories are about equal where their ranges overlap. That does not carry over (one may overlap two that do not
//! overlap each other), so a group is not a chain: going down the ranks, a territory belongs to the group above it as long
//! as all ranges of the group have a rank in common. So whoever is in one group is about equal to all of it; neighbours
//! of two groups may be about equal too.

use super::aggregate::{Scores, Tree};
use super::input::float;
use super::normalise::{Normalised, Typed};
use super::random::Series;
use super::rank::Field;
use super::{Robustness, Standing};
use crate::derive::{LeftOut, Memory, Ranges, Tried};
use crate::model::{Alternative, Index, Leaf, Normalisation, Normalise, Sensitivity};
use rayon::prelude::*;

/// What the trials start from.
pub(super) struct Trial<'a> {
    pub index: &'a Index,
    pub tree: &'a Tree,
    pub typed: &'a [Typed],
    pub weights: &'a [f64],
    pub field: &'a Field,
    /// The scores of the author's own method.
    pub scores: &'a Scores,
    pub memory: Option<&'a Memory>,
}

/// Runs what the author asks for. `normalise` gives a leaf's scores by another rule: its place among the leaves comes first.
pub(super) fn test(
    trial: &Trial,
    rule: &Sensitivity,
    standings: &mut [Standing],
    normalise: impl Fn(usize, &Normalisation) -> Normalised,
) -> Robustness {
    let noise = rule.noise.filter(|_| rule.runs > 0).map(|it| float(it).clamp(0.0, 1.0));
    let compute = || Tried {
        ranges: noise.map(|noise| trial.ranges(noise, rule)).unwrap_or_default(),
        left_out: if rule.leave_one_out { trial.left_out() } else { Vec::new() },
    };
    let tried = match trial.memory {
        Some(memory) => memory.tried(trial.key(noise, rule), compute),
        None => compute(),
    };
    let Tried { ranges, left_out } = tried;
    if noise.is_some() {
        standings.iter_mut().zip(ranges).for_each(|(standing, range)| standing.range = range);
        group(trial.field, standings);
    }
    let runs = noise.map_or(0, |_| rule.runs as usize);
    let alternatives = rule.alternatives.iter().map(|it| trial.alternative(*it, &normalise)).enumerate().collect();
    Robustness { left_out, alternatives, runs }
}

impl Trial<'_> {
    fn ranks(&self, tree: &Tree, weights: &[f64], scores: &mut Scores) -> Vec<Option<usize>> {
        tree.fill(weights, scores);
        scores.first().map_or_else(Vec::new, |index| self.field.ranks(index))
    }

    /// All that the ranges, and the ranks without an indicator, follow from. Of a float it has every bit.
    fn key(&self, noise: Option<f64>, rule: &Sensitivity) -> Vec<u8> {
        let shape = (rule.seed, rule.runs, rule.leave_one_out, noise, self.tree, self.field, self.scores.len());
        let mut key = format!("{shape:?}").into_bytes();
        let mut add = |number: f64| key.extend(number.to_bits().to_le_bytes());
        self.weights.iter().for_each(|it| add(*it));
        for score in self.scores.iter().flatten() {
            // The one number that no score is.
            add(score.unwrap_or(f64::NAN));
        }
        key
    }

    /// From which to which rank each territory goes when weights are shaken.
    fn ranges(&self, noise: f64, rule: &Sensitivity) -> Ranges {
        let series = Series { seed: rule.seed };
        let below = self.weights.len().saturating_sub(1) as u64;
        let run = |scores: &mut Scores, run: u32| {
            let shaken = |(place, weight): (usize, &f64)| match (place as u64).checked_sub(1) {
                None => *weight,
                Some(place) => weight * (1.0 + noise * (2.0 * series.unit(u64::from(run) * below + place) - 1.0)),
            };
            let weights: Vec<f64> = self.weights.iter().enumerate().map(shaken).collect();
            // A thousand runs of thousands of territories: a rank takes four bytes, 0 is none.
            self.ranks(self.tree, &weights, scores).into_iter().map(|it| it.map_or(0, |rank| rank as u32)).collect()
        };
        let runs: Vec<Vec<u32>> = (0..rule.runs).into_par_iter().map_init(|| self.scores.clone(), run).collect();
        let rows = self.scores.first().map_or(0, Vec::len);
        let range = |row: usize| {
            let mut ranks: Vec<u32> = runs.iter().filter_map(|it| it.get(row).copied()).filter(|it| *it > 0).collect();
            ranks.sort_unstable();
            let at = |percent: usize| ranks.get((ranks.len() * percent).div_ceil(100).max(1) - 1).map(|it| *it as usize);
            Some((at(5)?, at(95)?))
        };
        (0..rows).map(range).collect()
    }

    /// The ranks without each indicator. Of a tree of one nothing would be left.
    fn left_out(&self) -> LeftOut {
        let leaves: Vec<usize> = self.index.leaves().map(|(place, _)| place).collect();
        if leaves.len() < 2 {
            return Vec::new();
        }
        let left_out = |leaf: usize| {
            let tree = self.tree.clone().without(leaf);
            (leaf, self.ranks(&tree, self.weights, &mut self.scores.clone()))
        };
        leaves.into_iter().map(left_out).collect()
    }

    /// The ranks with another method; nobody has one where some leaf lacks what the method asks for.
    fn alternative(
        &self,
        alternative: Alternative,
        normalise: impl Fn(usize, &Normalisation) -> Normalised,
    ) -> Vec<Option<usize>> {
        let mut scores = self.scores.clone();
        match alternative {
            Alternative::Aggregation(method) => self.ranks(&self.tree.clone().with_mean(method), self.weights, &mut scores),
            Alternative::Normalisation(method) => {
                if self.typed.iter().any(|it| !it.suits(method)) {
                    return vec![None; scores.first().map_or(0, Vec::len)];
                }
                for (turn, (place, leaf)) in self.index.leaves().enumerate() {
                    #[expect(clippy::indexing_slicing, reason = "each node has its scores")]
                    let own = &mut scores[place];
                    *own = self.again(leaf, method, |rule| normalise(turn, rule).scores);
                }
                let tree = self.tree.clone();
                let tree = if method == Normalise::Points { tree } else { tree.without_points() };
                self.ranks(&tree, self.weights, &mut scores)
            }
        }
    }

    /// A leaf's scores by another method. Standard scores are around zero, where a geometric or harmonic mean has no value:
    /// for such a tree they are told with mean 100 and deviation 10, as tests of ability do. Arithmetic means keep their
    /// order under that.
    fn again(&self, leaf: &Leaf, method: Normalise, normalise: impl Fn(&Normalisation) -> Vec<Option<f64>>) -> Vec<Option<f64>> {
        let scores = normalise(&Normalisation { method, ..leaf.normalisation.clone() });
        let is_moved = method == Normalise::ZScore && self.tree.needs_positive();
        let told = |it: f64| if is_moved { 100.0 + 10.0 * it } else { it };
        scores.into_iter().map(|it| it.map(told)).collect()
    }
}

/// Gives each territory the number of its group of about equal ones; groups of several regions are numbered on.
#[expect(clippy::indexing_slicing, reason = "a contest is of rows, and each has its standing")]
fn group(field: &Field, standings: &mut [Standing]) {
    let mut next = 0;
    for contest in &field.contests {
        let mut rows: Vec<(usize, (usize, usize), usize)> =
            contest.iter().filter_map(|row| Some((standings[*row].rank?, standings[*row].range?, *row))).collect();
        rows.sort_unstable();
        let mut common: Option<(usize, usize)> = None;
        for (_, (low, high), row) in rows {
            let both = common.map(|(from, to)| (from.max(low), to.min(high))).filter(|(from, to)| from <= to);
            if both.is_none() && common.is_some() {
                next += 1;
            }
            common = Some(both.unwrap_or((low, high)));
            standings[row].group = Some(next);
        }
        next += usize::from(common.is_some());
    }
}
