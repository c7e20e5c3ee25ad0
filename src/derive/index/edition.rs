//! An index from its figures to ranks and classes, one step of the handbook after the other.

use super::aggregate::{Scores, Tree};
use super::input::{Figures, Sheet, float, sheet};
use super::normalise::{Normalised, Typed, normalise};
use super::rank::Field;
use super::robust::{Trial, test};
use super::{Computed, Edition, InputKind, NodeScores, Standing, Trouble, TroubleKind};
use super::{classes, impute, statistics, winsorise};
use crate::derive::{Memory, Results};
use crate::model::{Index, Leaf, Normalisation, Panel, Period, Scorecard};
use rayon::prelude::*;

/// Computes one index for all its periods.
pub(super) fn compute(scorecard: &Scorecard, results: &Results, index: &Index, memory: Option<&Memory>) -> Computed {
    let leaves: Vec<(usize, &Leaf)> = index.leaves().collect();
    let figures: Vec<Figures> = leaves.iter().map(|(_, leaf)| Figures::of(scorecard, results, index, leaf)).collect();
    let mut periods = index.periods.clone();
    if periods.is_empty() {
        periods.extend(figures.iter().flat_map(Figures::periods));
    }
    periods.sort();
    periods.dedup();
    let table = |period: Period| {
        let mut table = sheet(scorecard, index, &figures, period);
        if let Some(method) = index.imputation {
            impute::fill(scorecard, method, &figures, &mut table);
        }
        table
    };
    let mut sheets: Vec<Sheet> = periods.iter().map(|it| table(*it)).collect();
    let fixed = match index.panel {
        Panel::Fixed(period) if !periods.contains(&period) => Some(table(period)),
        _ => None,
    };
    sheets.extend(fixed);
    if let Some(rule) = &index.outliers {
        winsorise::treat(rule, index.panel, &mut sheets);
    }
    let typed = leaves.iter().map(|(_, it)| Typed::new(it, scorecard.indicator(it.indicator).scale)).collect();
    let work = Work::new(scorecard, index, leaves, typed, &sheets);
    let told: Vec<&Sheet> = sheets.iter().filter(|it| periods.contains(&it.period) && !it.territories.is_empty()).collect();
    Computed { editions: told.par_iter().map(|it| work.edition(it, memory)).collect() }
}

/// What all periods of an index have in common.
struct Work<'a> {
    scorecard: &'a Scorecard,
    index: &'a Index,
    leaves: Vec<(usize, &'a Leaf)>,
    typed: Vec<Typed>,
    tree: Tree,
    weights: Vec<f64>,
    /// For a panel of more than the period itself, the values that statistics are taken over, one list a leaf.
    reference: Option<Vec<Vec<f64>>>,
}

#[expect(
    clippy::indexing_slicing,
    reason = "a sheet has a column for each leaf, a column and a list of scores something for each row"
)]
impl<'a> Work<'a> {
    fn new(
        scorecard: &'a Scorecard,
        index: &'a Index,
        leaves: Vec<(usize, &'a Leaf)>,
        typed: Vec<Typed>,
        sheets: &[Sheet],
    ) -> Work<'a> {
        let over = |is_in: &dyn Fn(Period) -> bool| {
            let values = |leaf: usize| {
                let columns = sheets.iter().filter(|it| is_in(it.period)).map(|it| &it.columns[leaf]);
                columns.flat_map(|it| it.inputs.iter().flatten().map(|it| it.value)).collect()
            };
            Some((0..leaves.len()).map(values).collect())
        };
        let reference = match index.panel {
            Panel::Current => None,
            Panel::All => over(&|_| true),
            Panel::Fixed(period) => over(&|it| it == period),
        };
        let weights = index.nodes.iter().map(|it| float(it.weight)).collect();
        let tree = Tree::new(index, &typed);
        Work { scorecard, index, leaves, typed, tree, weights, reference }
    }

    /// A leaf's scores by a rule.
    fn normalise(&self, leaf: usize, rule: &Normalisation, sheet: &Sheet) -> Normalised {
        let values = sheet.columns[leaf].values();
        match &self.reference {
            Some(reference) => normalise(rule, &self.typed[leaf], &values, &reference[leaf]),
            None => {
                let own: Vec<f64> = values.iter().copied().flatten().collect();
                normalise(rule, &self.typed[leaf], &values, &own)
            }
        }
    }

    fn edition(&self, sheet: &Sheet, memory: Option<&Memory>) -> Edition {
        let (scores, troubles) = self.scores(sheet);
        let field = Field::new(self.scorecard, self.index, sheet.period, &sheet.territories);
        let mut standings = self.standings(sheet, &field, &scores);
        let scored = scores.first().map_or_else(|| field.clone(), |index| field.of_scored(index));
        let trial = Trial {
            index: self.index,
            tree: &self.tree,
            typed: &self.typed,
            weights: &self.weights,
            field: &scored,
            scores: &scores,
            memory,
        };
        let again = |leaf: usize, rule: &Normalisation| self.normalise(leaf, rule, sheet);
        let robustness = self.index.sensitivity.as_ref().map(|rule| test(&trial, rule, &mut standings, again));
        Edition {
            period: sheet.period,
            territories: sheet.territories.clone(),
            alive: sheet.alive,
            nodes: self.nodes(sheet, &field, scores),
            standings,
            robustness,
            troubles,
        }
    }

    /// The scores of every node, and what stands in the way of some.
    fn scores(&self, sheet: &Sheet) -> (Scores, Vec<Trouble>) {
        let mut scores: Scores = vec![vec![None; sheet.territories.len()]; self.index.nodes.len()];
        let mut troubles = Vec::new();
        for (turn, (place, leaf)) in self.leaves.iter().enumerate() {
            let normalised = self.normalise(turn, &leaf.normalisation, sheet);
            let by_zero = sheet.columns[turn].divides_by_zero.then_some(TroubleKind::DividedByZero);
            troubles.extend(by_zero.into_iter().chain(normalised.trouble).map(|kind| Trouble { node: *place, kind }));
            scores[*place] = normalised.scores;
        }
        let not_positive = self.tree.fill(&self.weights, &mut scores);
        troubles.extend(not_positive.iter().map(|node| Trouble { node: *node, kind: TroubleKind::NotPositive }));
        let is_empty = |node: usize| scores[node].iter().all(Option::is_none);
        let empty = (0..scores.len()).filter(|node| !self.tree.is_leaf(*node) && is_empty(*node));
        let unexplained = empty.filter(|node| !not_positive.contains(node));
        troubles.extend(unexplained.map(|node| Trouble { node, kind: TroubleKind::AllMissing }));
        troubles.sort_by_key(|it| it.node);
        (scores, troubles)
    }

    fn standings(&self, sheet: &Sheet, field: &Field, scores: &Scores) -> Vec<Standing> {
        let total = self.leaves.len();
        let known = |row: usize| {
            let inputs = sheet.columns.iter().filter_map(|it| it.inputs[row]);
            inputs.filter(|it| it.kind != InputKind::Imputed).count()
        };
        let rows = 0..sheet.territories.len();
        let mut standings: Vec<Standing> =
            rows.map(|row| Standing { present: known(row), total, ..Standing::default() }).collect();
        let Some(index) = scores.first() else { return standings };
        let ranks = field.ranks(index);
        for contest in &field.contests {
            let mut taken: Vec<usize> = contest.iter().filter_map(|row| ranks[*row]).collect();
            taken.sort_unstable();
            let alike = |rank: usize| taken.partition_point(|it| *it <= rank) - taken.partition_point(|it| *it < rank);
            for row in contest {
                let is_tied = ranks[*row].is_some_and(|rank| alike(rank) > 1);
                standings[*row] = Standing { rank: ranks[*row], of: taken.len(), is_tied, ..standings[*row] };
            }
        }
        if let Some(rule) = &self.index.classes {
            let classes = classes::classes(&rule.method, field, index, &ranks);
            standings.iter_mut().zip(classes).for_each(|(standing, class)| standing.class = class);
        }
        standings
    }

    fn nodes(&self, sheet: &Sheet, field: &Field, scores: Scores) -> Vec<NodeScores> {
        let effective = self.tree.effective(&self.weights);
        let mut nodes: Vec<NodeScores> = Vec::new();
        for (place, effective_weight) in effective.into_iter().enumerate() {
            let children = self.tree.children(place);
            let present = |row: usize| children.iter().filter(|it| scores[**it][row].is_some()).count();
            let is_leaf = self.tree.is_leaf(place);
            let present = if is_leaf { Vec::new() } else { (0..sheet.territories.len()).map(present).collect() };
            nodes.push(NodeScores { present, total: children.len(), effective_weight, ..NodeScores::default() });
        }
        for (node, scores) in nodes.iter_mut().zip(scores) {
            node.ranks = field.places(&scores);
            node.scores = scores;
        }
        for ((place, _), column) in self.leaves.iter().zip(&sheet.columns) {
            let values: Vec<f64> = column.inputs.iter().flatten().map(|it| it.value).collect();
            let winsorised = column.inputs.iter().flatten().filter(|it| matches!(it.kind, InputKind::Winsorised { .. })).count();
            nodes[*place].statistics = statistics::of(&values).map(|it| super::Statistics { winsorised, ..it });
            nodes[*place].inputs = column.inputs.clone();
        }
        nodes
    }
}
