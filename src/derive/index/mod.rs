//! Composite indexes computed: scores, ranks, classes, and how sure they are.

mod aggregate;
mod classes;
mod edition;
mod impute;
mod input;
mod normalise;
mod random;
mod rank;
mod robust;
mod statistics;
mod winsorise;

pub use rank::printed;

use super::{Memory, Results};
use crate::model::{Period, Scorecard, TerritoryIx};
use rayon::prelude::*;

/// An index with all that was computed of it.
#[derive(Clone, Debug, Default)]
pub struct Computed {
    /// One a period, in their order. A period of which nothing can be computed is not here.
    pub editions: Vec<Edition>,
}

impl Computed {
    #[expect(clippy::indexing_slicing, reason = "whoever names one by its place has that from this very list")]
    pub fn edition(&self, place: usize) -> &Edition {
        &self.editions[place]
    }
}

/// An index in one period.
#[derive(Clone, Debug)]
pub struct Edition {
    pub period: Period,
    /// The territories that are assessed, sorted: those of the index's level that are alive in the period and have a
    /// value of some indicator.
    pub territories: Vec<TerritoryIx>,
    /// How many territories of the level there are in the period.
    pub alive: usize,
    /// A list a node of the index, in their order.
    pub nodes: Vec<NodeScores>,
    /// One a territory.
    pub standings: Vec<Standing>,
    /// How sure the order is; nothing where the author asks for nothing.
    pub robustness: Option<Robustness>,
    /// What keeps a node from a value, for all or for some: a constant indicator, a mean that meets zero. By node.
    pub troubles: Vec<Trouble>,
}

#[expect(clippy::indexing_slicing, reason = "there is one for each territory of the edition, or node of the index")]
impl Edition {
    pub fn territory(&self, place: usize) -> TerritoryIx {
        self.territories[place]
    }

    pub fn standing(&self, place: usize) -> &Standing {
        &self.standings[place]
    }

    pub fn node(&self, node: usize) -> &NodeScores {
        &self.nodes[node]
    }

    pub fn score(&self, node: usize, place: usize) -> Option<f64> {
        self.nodes[node].scores[place]
    }

    /// A value before normalisation; a pillar has none.
    pub fn input(&self, node: usize, place: usize) -> Option<Input> {
        self.nodes[node].inputs.get(place).copied().flatten()
    }
}

/// A node's scores in one period.
#[derive(Clone, Debug, Default)]
pub struct NodeScores {
    /// Normalised for an indicator, aggregated for a pillar; one a territory.
    pub scores: Vec<Option<f64>>,
    /// The rank by that score among those that are ranked together and have one, and how many these are; one a territory.
    pub ranks: Vec<Option<(usize, usize)>>,
    /// The value before normalisation, with what was done to it; one a territory; empty for a pillar.
    pub inputs: Vec<Option<Input>>,
    /// How many nodes right below have a value; one a territory; empty for an indicator.
    pub present: Vec<usize>,
    /// How many nodes right below there are.
    pub total: usize,
    /// The weight in the index as it works out when nothing is missing: the weights on the way down multiplied.
    pub effective_weight: f64,
    /// Least, greatest, mean and so on of an indicator's values; nothing for a pillar.
    pub statistics: Option<Statistics>,
}

/// An indicator's value for a territory, as the index takes it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Input {
    pub value: f64,
    pub kind: InputKind,
}

/// Where such a value comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum InputKind {
    /// The shown value of an observation (index into the results' observations).
    Observed(usize),
    /// Filled in.
    Imputed,
    /// An outlier that became the next value; before, it was this.
    Winsorised { observation: usize, from: f64 },
}

/// Statistics of an indicator's values in one period as they are normalised: filled and winsorised ones among them, gaps
/// left out, before the direction counts.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Statistics {
    pub count: usize,
    pub min: f64,
    pub max: f64,
    pub mean: f64,
    pub median: f64,
    /// With n − 1; nothing below two values.
    pub sd: Option<f64>,
    /// Sample skewness G1; nothing below three values, or where all are equal.
    pub skew: Option<f64>,
    /// Sample excess kurtosis G2; nothing below four values, or where all are equal.
    pub kurtosis: Option<f64>,
    /// Points that were winsorised.
    pub winsorised: usize,
}

/// Where a territory stands in one period.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Standing {
    /// Competition rank; nothing for one that has no score or is not ranked.
    pub rank: Option<usize>,
    /// How many are ranked with it.
    pub of: usize,
    /// Whether another has the same rank.
    pub is_tied: bool,
    /// Index into the labels of the classes.
    pub class: Option<usize>,
    /// Indicators of the tree that have a value, imputed ones not among them.
    pub present: usize,
    /// Indicators of the tree.
    pub total: usize,
    /// The ranks from the 5th to the 95th of a hundred runs with other weights.
    pub range: Option<(usize, usize)>,
    /// The group of those that are about equal: all rank ranges of a group have a rank in common. 0 is the first.
    pub group: Option<usize>,
}

/// How the order holds when the method changes.
#[derive(Clone, Debug, Default)]
pub struct Robustness {
    /// The index without one indicator: the node left out, and the rank of each territory then.
    pub left_out: Vec<(usize, Vec<Option<usize>>)>,
    /// The index with another method: which (index into the author's list), and the rank of each territory then.
    pub alternatives: Vec<(usize, Vec<Option<usize>>)>,
    /// How many runs the rank ranges come from.
    pub runs: usize,
}

/// Why a node has no value although there are figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Place in the index's nodes.
    pub node: usize,
    pub kind: TroubleKind,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TroubleKind {
    /// All values are equal: there is no scale between least and greatest.
    Constant,
    /// Nobody has a value.
    AllMissing,
    /// A geometric or harmonic mean, or a logarithm, meets zero or less; those territories have no value here.
    NotPositive,
    /// A single territory: nothing to compare with.
    Single,
    /// A value would have to be divided by zero.
    DividedByZero,
    /// No way from worst to best: goalposts that are equal, a target that is not beyond the least value, no values in
    /// the period that the statistics are taken from.
    NoScale,
}

/// Computes every index of the scorecard, in its order.
pub fn compute(scorecard: &Scorecard, results: &Results, memory: Option<&Memory>) -> Vec<Computed> {
    scorecard.indexes.par_iter().map(|index| edition::compute(scorecard, results, index, memory)).collect()
}
