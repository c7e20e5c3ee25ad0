//! Groups of territories by their scores: above a cut, by quantiles, the first few, or the groups with least variance inside.
//!
//! Scores are not rounded to what is printed: 79.97 is not 80. What arithmetic leaves behind the ninth decimal does not
//! count, so that equal territories are in one class. Cuts are taken over those that are ranked; one that is assessed and
//! not ranked is classed by the same cuts.

use super::input::float;
use super::rank::{Field, settled};
use super::statistics;
use crate::model::Classing;

/// The class of each row: its place among the labels.
#[expect(clippy::indexing_slicing, reason = "a contest is of rows, and each has its score")]
pub(super) fn classes(method: &Classing, field: &Field, scores: &[Option<f64>], ranks: &[Option<usize>]) -> Vec<Option<usize>> {
    let scores: Vec<Option<f64>> = scores.iter().map(|it| it.map(settled)).collect();
    let ranked: Vec<f64> = field.contests.iter().flatten().filter_map(|it| scores[*it]).collect();
    let sorted = statistics::sorted(&ranked);
    let above = |cuts: Option<Vec<f64>>| {
        let class = |it: f64| cuts.as_ref().map(|cuts| cuts.iter().filter(|cut| it >= **cut).count());
        scores.iter().map(|it| it.and_then(class)).collect()
    };
    match method {
        Classing::Thresholds(cuts) => {
            let cuts: Vec<f64> = cuts.iter().map(|it| float(*it)).collect();
            scores.iter().map(|it| it.and_then(|it| cuts.iter().position(|cut| it >= *cut))).collect()
        }
        Classing::Quantiles(groups) => above(quantile_cuts(&sorted, *groups as usize)),
        Classing::Top(first) => ranks.iter().map(|it| it.map(|rank| usize::from(rank > *first as usize))).collect(),
        Classing::KMeans(groups) => above(variance_cuts(&sorted, *groups as usize)),
    }
}

/// The cuts between groups of equal share; nothing where there are fewer territories than groups.
pub(super) fn quantile_cuts(sorted: &[f64], groups: usize) -> Option<Vec<f64>> {
    if groups == 0 || sorted.len() < groups {
        return None;
    }
    (1..groups).map(|it| statistics::quantile(sorted, it, groups)).collect()
}

/// The least value of every group but the first, for so many groups with the least sum of squares inside; nothing where
/// there are fewer different values than groups.
///
/// Groups of numbers on a line are runs of the sorted numbers, so that the best ones are found exactly: the best `k`
/// groups of the first values are the best `k − 1` of fewer, and one more. Where that last one begins only moves up with
/// the number of values, which saves looking at all beginnings.
#[expect(clippy::indexing_slicing, reason = "a group of values begins at one of them")]
pub(super) fn variance_cuts(sorted: &[f64], groups: usize) -> Option<Vec<f64>> {
    let line = Line::new(sorted);
    let n = line.values.len();
    if groups == 0 || n < groups {
        return None;
    }
    let mut costs: Vec<f64> = (0..n).map(|last| line.cost(0, last)).collect();
    let mut begins: Vec<Vec<usize>> = Vec::new();
    for group in 1..groups {
        let mut layer = Layer { line: &line, before: &costs, costs: vec![f64::INFINITY; n], begins: vec![group; n] };
        layer.fill(group, n, group, n - 1);
        let Layer { costs: next, begins: found, .. } = layer;
        costs = next;
        begins.push(found);
    }
    let mut cuts = Vec::new();
    let mut last = n - 1;
    for layer in begins.iter().rev() {
        let begin = layer[last];
        cuts.push(line.values[begin]);
        last = begin - 1;
    }
    cuts.reverse();
    Some(cuts)
}

/// Different values in order, with how often each is there, summed up from the left.
struct Line {
    values: Vec<f64>,
    counts: Vec<f64>,
    sums: Vec<f64>,
    squares: Vec<f64>,
}

impl Line {
    fn new(sorted: &[f64]) -> Line {
        // Sums of squares of numbers far from zero lose their digits.
        let middle = statistics::quantile(sorted, 1, 2).unwrap_or(0.0);
        let mut line = Line { values: Vec::new(), counts: vec![0.0], sums: vec![0.0], squares: vec![0.0] };
        for (run, value) in sorted.chunk_by(|a, b| a == b).filter_map(|run| Some((run, *run.first()?))) {
            let (count, off) = (run.len() as f64, value - middle);
            line.values.push(value);
            push_sum(&mut line.counts, count);
            push_sum(&mut line.sums, count * off);
            push_sum(&mut line.squares, count * off * off);
        }
        line
    }

    /// The sum of squares inside a group.
    #[expect(clippy::indexing_slicing, reason = "there is a sum before each value, and one after the last")]
    fn cost(&self, first: usize, last: usize) -> f64 {
        let over = |sums: &[f64]| sums[last + 1] - sums[first];
        let sum = over(&self.sums);
        (over(&self.squares) - sum * sum / over(&self.counts)).max(0.0)
    }
}

fn push_sum(sums: &mut Vec<f64>, more: f64) {
    sums.push(sums.last().copied().unwrap_or(0.0) + more);
}

/// The best groups of the first values, for one number of groups.
struct Layer<'a> {
    line: &'a Line,
    /// The costs with one group fewer.
    before: &'a [f64],
    costs: Vec<f64>,
    /// Where the last group begins.
    begins: Vec<usize>,
}

#[expect(
    clippy::indexing_slicing,
    reason = "a group of values begins at one of them: there are sums before each, and after the last"
)]
impl Layer<'_> {
    /// Fills in the values from `from` to before `to`, whose last groups begin between `low` and `high`.
    fn fill(&mut self, from: usize, to: usize, low: usize, high: usize) {
        if from >= to {
            return;
        }
        let middle = from + (to - from) / 2;
        for begin in low..=high.min(middle) {
            let cost = self.before[begin - 1] + self.line.cost(begin, middle);
            if cost < self.costs[middle] {
                self.costs[middle] = cost;
                self.begins[middle] = begin;
            }
        }
        let begin = self.begins[middle];
        self.fill(from, middle, low, begin);
        self.fill(middle + 1, to, begin, high);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The scores and cuts of the reference numbers in `tests/composite/`.
    #[test]
    fn quartiles_are_cut_as_in_the_reference() {
        let scores = [
            9.6512067870,
            16.7111082113,
            30.0430933710,
            34.4926286697,
            43.5421019914,
            49.5236829689,
            60.7191587012,
            62.7978132366,
            77.3944500163,
            80.4934029256,
            82.5724563518,
            95.4423701298,
        ];
        let cuts = quantile_cuts(&scores, 4).unwrap();
        for (own, reference) in cuts.iter().zip([33.3802448450, 55.1214208350, 78.1691882436]) {
            assert!((own - reference).abs() < 1e-9 * reference, "{own}");
        }
        assert_eq!(quantile_cuts(&[1.0, 2.0, 3.0, 4.0, 5.0], 4), Some(vec![2.0, 3.0, 4.0]));
        assert_eq!(quantile_cuts(&[1.0, 2.0, 3.0], 4), None);
    }

    #[test]
    fn equal_values_are_never_parted() {
        assert_eq!(variance_cuts(&[1.0, 1.0, 1.0, 1.0, 9.0, 9.0], 2), Some(vec![9.0]));
        assert_eq!(variance_cuts(&[1.0, 1.0, 1.0], 2), None);
        assert_eq!(variance_cuts(&[], 1), None);
        assert_eq!(variance_cuts(&[4.0, 5.0], 1), Some(Vec::new()));
    }

    fn within(groups: &[&[f64]]) -> f64 {
        let squares = |group: &[f64]| {
            let mean = group.iter().sum::<f64>() / group.len() as f64;
            group.iter().map(|it| (it - mean) * (it - mean)).sum::<f64>()
        };
        groups.iter().map(|it| squares(it)).sum()
    }

    proptest! {
        /// No other way to cut three groups has less variance inside.
        #[test]
        fn groups_are_the_best_of_all(values in prop::collection::vec(0..1000i32, 3..20)) {
            let mut values: Vec<f64> = values.into_iter().map(|it| f64::from(it) / 8.0).collect();
            values.sort_by(f64::total_cmp);
            let Some(cuts) = variance_cuts(&values, 3) else { return Ok(()) };
            let (first, second) = (values.partition_point(|it| *it < cuts[0]), values.partition_point(|it| *it < cuts[1]));
            let own = within(&[&values[..first], &values[first..second], &values[second..]]);
            for a in 1..values.len() - 1 {
                for b in a + 1..values.len() {
                    let other = within(&[&values[..a], &values[a..b], &values[b..]]);
                    prop_assert!(own <= other + 1e-6, "{own} and {other} at {a}, {b}");
                }
            }
        }
    }
}
