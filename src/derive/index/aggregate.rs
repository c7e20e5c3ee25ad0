//! Weights and means: every node of the tree from the nodes below it.
//!
//! Weights are brought to one over the children that have a value. A node is missing where too few have one, and always
//! where a sum has a gap that does not count as zero: a sum over fewer children would look like a low total.
//!
//! Where every indicator is in points, the index counts points: a `sum` is the points earned over the points possible of
//! all below it, each times its weight (so with weights of 1 it is Σ x ÷ Σ max_points), and every node above the
//! indicators is told on the index's `scale`, from 0 to 1 where it has none. Elsewhere the scale is for axes only.

use super::input::float;
use super::normalise::Typed;
use crate::model::{Aggregation, Index, Mean, NodeKind, Normalise, Share};

/// Scores: a list a node of the index, in their order, with one a territory.
pub(super) type Scores = Vec<Vec<Option<f64>>>;

/// The tree of an index as arithmetic needs it.
#[derive(Clone, Debug)]
pub(super) struct Tree {
    nodes: Vec<Branch>,
    /// Whether every indicator is in points.
    counts_points: bool,
    scale: (f64, f64),
    multiply: f64,
}

#[derive(Clone, Debug)]
struct Branch {
    parent: Option<usize>,
    children: Vec<usize>,
    /// Nothing for an indicator.
    aggregation: Option<Aggregation>,
    /// Of an indicator, where it is in points.
    possible: f64,
}

/// A mean that meets zero or less, and cannot.
struct NotPositive;

#[expect(
    clippy::indexing_slicing,
    reason = "there is one of everything for each node, and nodes name each other by their places"
)]
impl Tree {
    /// The leaves' typed numbers come in the order of the leaves.
    pub fn new(index: &Index, typed: &[Typed]) -> Tree {
        let mut typed = typed.iter();
        let mut counts_points = true;
        let branch = |node: &crate::model::Node| {
            let (aggregation, possible) = match &node.kind {
                NodeKind::Aggregate(aggregation) => (Some(aggregation.clone()), 0.0),
                NodeKind::Leaf(leaf) => {
                    counts_points &= leaf.normalisation.method == Normalise::Points;
                    (None, typed.next().and_then(|it| it.max_points).unwrap_or(0.0))
                }
            };
            Branch { parent: node.parent, children: Vec::new(), aggregation, possible }
        };
        let mut nodes: Vec<Branch> = index.nodes.iter().map(branch).collect();
        for place in 0..nodes.len() {
            if let Some(parent) = nodes[place].parent.filter(|it| *it < place) {
                nodes[parent].children.push(place);
            }
        }
        let scale = index.scale.map_or((0.0, 1.0), |(low, high)| (float(low), float(high)));
        Tree { nodes, counts_points, scale, multiply: index.multiply.map_or(1.0, float) }
    }

    /// The same with one mean everywhere.
    pub fn with_mean(mut self, method: Mean) -> Tree {
        for aggregation in self.nodes.iter_mut().filter_map(|it| it.aggregation.as_mut()) {
            aggregation.method = method;
        }
        self
    }

    /// The same with leaves that are not in points any more.
    pub fn without_points(mut self) -> Tree {
        self.counts_points = false;
        self
    }

    /// The same without a node, and without those above it that are left with nothing.
    pub fn without(mut self, node: usize) -> Tree {
        let mut gone = node;
        while let Some(parent) = self.nodes[gone].parent {
            self.nodes[parent].children.retain(|it| *it != gone);
            if !self.nodes[parent].children.is_empty() {
                break;
            }
            gone = parent;
        }
        self
    }

    /// Places of the nodes right below one.
    pub fn children(&self, node: usize) -> &[usize] {
        &self.nodes[node].children
    }

    pub fn is_leaf(&self, node: usize) -> bool {
        self.nodes[node].aggregation.is_none()
    }

    /// Whether some node is a mean that only positive numbers have.
    pub fn needs_positive(&self) -> bool {
        let methods = self.nodes.iter().filter_map(|it| it.aggregation.as_ref()).map(|it| it.method);
        methods.into_iter().any(|it| matches!(it, Mean::Geometric | Mean::Harmonic))
    }

    /// The weight in the index when nothing is missing, a node.
    pub fn effective(&self, weights: &[f64]) -> Vec<f64> {
        let inner = self.inner_weights(weights);
        let mut effective = vec![1.0; self.nodes.len()];
        for place in 0..self.nodes.len() {
            let children = &self.nodes[place].children;
            let all: f64 = children.iter().map(|it| inner[*it]).sum();
            for child in children {
                effective[*child] = finite(effective[place] * inner[*child] / all).unwrap_or(0.0);
            }
        }
        effective
    }

    /// Each weight as it counts among its siblings: where points are summed, times the points possible.
    fn inner_weights(&self, weights: &[f64]) -> Vec<f64> {
        let mut inner = weights.to_vec();
        if !self.counts_points {
            return inner;
        }
        let mut possible: Vec<f64> = self.nodes.iter().map(|it| it.possible).collect();
        for place in (0..self.nodes.len()).rev() {
            let node = &self.nodes[place];
            let Some(aggregation) = &node.aggregation else { continue };
            possible[place] = node.children.iter().map(|it| weights[*it] * possible[*it]).sum();
            if aggregation.method == Mean::Sum {
                node.children.iter().for_each(|it| inner[*it] = weights[*it] * possible[*it]);
            }
        }
        inner
    }

    /// Fills in every node above the indicators from the scores of the indicators. Returns the nodes that met a number that
    /// is not positive where there must be none.
    pub fn fill(&self, weights: &[f64], scores: &mut Scores) -> Vec<usize> {
        let inner = self.inner_weights(weights);
        let mut troubled = Vec::new();
        for place in (0..self.nodes.len()).rev() {
            let Some(aggregation) = &self.nodes[place].aggregation else { continue };
            let children = &self.nodes[place].children;
            let mut own = std::mem::take(&mut scores[place]);
            let mut sums = vec![Sums::default(); own.len()];
            for child in children {
                for (sums, value) in sums.iter_mut().zip(&scores[*child]) {
                    sums.add(aggregation.method, inner[*child], *value);
                }
            }
            let mut is_troubled = false;
            for (score, sums) in own.iter_mut().zip(&sums) {
                *score = sums.score(aggregation, self.counts_points, children.len()).unwrap_or_else(|NotPositive| {
                    is_troubled = true;
                    None
                });
            }
            scores[place] = own;
            troubled.extend(is_troubled.then_some(place));
        }
        self.tell(scores);
        troubled.reverse();
        troubled
    }

    /// Brings shares of points to the scale of the index, and multiplies the index where it says so.
    fn tell(&self, scores: &mut Scores) {
        let (low, high) = self.scale;
        for (place, own) in scores.iter_mut().enumerate().filter(|(place, _)| !self.is_leaf(*place)) {
            let multiply = if place == 0 { self.multiply } else { 1.0 };
            let tell = |it: f64| if self.counts_points { it * (high - low) + low } else { it };
            own.iter_mut().for_each(|it| *it = it.and_then(|it| finite(tell(it) * multiply)));
        }
    }
}

/// What the children of a node come to, added up one by one in the order of the file.
#[derive(Clone, Copy, Default)]
struct Sums {
    found: usize,
    /// Weights of all children, and of those that have a value.
    all: f64,
    weights: f64,
    /// Weight times value, its logarithm or its inverse, as the mean has it; and the same without signs.
    terms: f64,
    sizes: f64,
    meets_zero: bool,
}

impl Sums {
    fn add(&mut self, method: Mean, weight: f64, value: Option<f64>) {
        self.all += weight;
        let Some(value) = value else { return };
        self.found += 1;
        self.weights += weight;
        let term = match method {
            Mean::Arithmetic | Mean::Sum => weight * value,
            Mean::Geometric | Mean::Harmonic if value <= 0.0 => {
                self.meets_zero = true;
                return;
            }
            Mean::Geometric => weight * libm::log(value),
            Mean::Harmonic => weight / value,
        };
        self.terms += term;
        self.sizes += term.abs();
    }

    /// The node of one territory, with so many children.
    fn score(&self, rule: &Aggregation, counts_points: bool, total: usize) -> Result<Option<f64>, NotPositive> {
        // A gap that counts as zero is no gap; where there is nothing but gaps, nothing is known.
        let is_enough = match rule.method {
            Mean::Sum => rule.missing_is_zero || self.found == total,
            _ => meets(rule.min_share, self.found, total),
        };
        if self.found == 0 || !is_enough {
            return Ok(None);
        }
        if self.meets_zero {
            return Err(NotPositive);
        }
        Ok(finite(match rule.method {
            Mean::Arithmetic => settled(self.terms, self.sizes) / self.weights,
            Mean::Sum if counts_points => settled(self.terms, self.sizes) / self.all,
            Mean::Sum => settled(self.terms, self.sizes),
            Mean::Geometric => libm::exp(self.terms / self.weights),
            Mean::Harmonic => self.weights / self.terms,
        }))
    }
}

/// Whether a share is reached, as exact fractions: two of three are 2/3.
fn meets(share: Share, found: usize, total: usize) -> bool {
    found as u128 * u128::from(share.denominator) >= total as u128 * u128::from(share.numerator)
}

/// A difference without what rounding leaves of terms that cancel each other: a mean of zero is not a little above zero for
/// one order of territories, and below it for another.
pub(super) fn settled(difference: f64, size: f64) -> f64 {
    if difference.abs() <= size * 1e-14 { 0.0 } else { difference }
}

/// No score that is not a number leaves this module.
fn finite(it: f64) -> Option<f64> {
    Some(it).filter(|it| it.is_finite())
}
