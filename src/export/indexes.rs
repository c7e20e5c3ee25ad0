//! `indexes/<id>.csv`: what an index and every node below it come to, territory by territory; and `iData.csv` and
//! `iMeta.csv` beside it, in the columns of COINr, so that anyone can audit an index in R.
//!
//! # What COINr asks for
//!
//! * Codes are names in R: `on-time-rate` is `on_time_rate`, and one that begins with a digit has an `X` before it.
//! * The indicators are level 1 and the index is the highest; each node's parent stands one level up. Where a tree is
//!   deeper in one place than in another, the shallow indicators get nodes in between with nothing else below them:
//!   `on_time_rate.L2`. Such a node is its one child, whatever the mean, and has its weight.
//! * `iData` has the figures before anything was done to them: gaps are empty, outliers as they were. Only a leaf with
//!   `per` is divided already. A year is a number; other periods are as in claims.csv, and have to be numbered for R.
//! * Goalposts go from the lower number to the higher one, and `Direction` says which is better. `goalpost_scale` is the
//!   length of the range that they are brought to.

use super::order::Index as Order;
use super::table::{
    Cell, Column, Context, Field, Kind, Repeat, code, decimal, fields, integer, local, number, one_of, refers, required, shown,
    some, text,
};
use super::vocabulary::UNITS;
use super::write;
use crate::cell::guard;
use crate::derive::index::{Edition, InputKind};
use crate::model::{Decimal, Index, IndexIx, Leaf, NodeKind, Normalise, Period, Point, Scorecard, TerritoryIx};
use anyhow::Result;
use std::borrow::Cow;

/// A node of an index for one territory in one period.
#[derive(Clone, Copy, Debug)]
pub struct ScoreRow {
    index: IndexIx,
    edition: usize,
    /// Place of the territory in the edition.
    place: usize,
    node: usize,
}

pub static SCORE_FIELDS: [Field; 12] = fields(&SCORES);

pub const SCORES: [Column<ScoreRow>; 12] = [
    refers(
        "territories",
        "id",
        required(code("territory", |cx, row| Cow::Borrowed(cx.index.territory_id(edition(cx, row).territory(row.place))))),
    ),
    required(code("period", |cx, row| shown(edition(cx, row).period))),
    required(code("node", |cx, row| Cow::Borrowed(&index(cx, row).node(row.node).id))),
    number("score", |cx, row| some(edition(cx, row).score(row.node, row.place), rounded)),
    integer("rank", |cx, row| some(root(row).and_then(|place| edition(cx, row).standing(place).rank), shown)),
    text("class", class),
    required(integer("n_present", |cx, row| shown(leaves(cx, row).filter(|node| is_known(cx, row, *node)).count()))),
    required(integer("n_total", |cx, row| shown(leaves(cx, row).count()))),
    integer("rank_low", |cx, row| some(range(cx, row), |(low, _)| shown(low))),
    integer("rank_high", |cx, row| some(range(cx, row), |(_, high)| shown(high))),
    number("value", |cx, row| some(edition(cx, row).input(row.node, row.place), |it| rounded(it.value))),
    one_of(
        &["imputed", "winsorised"],
        code("treatment", |cx, row| match edition(cx, row).input(row.node, row.place).map(|it| it.kind) {
            Some(InputKind::Imputed) => Cow::Borrowed("imputed"),
            Some(InputKind::Winsorised { .. }) => Cow::Borrowed("winsorised"),
            Some(InputKind::Observed(_)) | None => Cow::Borrowed(""),
        }),
    ),
];

fn index<'a>(cx: &Context<'a>, row: ScoreRow) -> &'a Index {
    cx.scorecard.composite(row.index)
}

fn edition<'a>(cx: &Context<'a>, row: ScoreRow) -> &'a Edition {
    cx.results.computed(row.index).edition(row.edition)
}

/// The territory's place, where the row is of the index itself.
fn root(row: ScoreRow) -> Option<usize> {
    (row.node == 0).then_some(row.place)
}

fn class<'a>(cx: &Context<'a>, row: ScoreRow) -> Cell<'a> {
    let class = root(row).and_then(|place| edition(cx, row).standing(place).class);
    let labels = index(cx, row).classes.as_ref().map(|it| &it.labels);
    some(class.and_then(|class| labels?.get(class)), local)
}

fn range(cx: &Context<'_>, row: ScoreRow) -> Option<(usize, usize)> {
    edition(cx, row).standing(root(row)?).range
}

/// The indicators at or below the node.
fn leaves<'a>(cx: &Context<'a>, row: ScoreRow) -> impl Iterator<Item = usize> + 'a {
    let index = index(cx, row);
    index.leaves().map(|(node, _)| node).filter(move |node| {
        let mut at = Some(*node);
        while let Some(place) = at.filter(|place| *place != row.node) {
            at = index.node(place).parent;
        }
        at.is_some()
    })
}

fn is_known(cx: &Context<'_>, row: ScoreRow, leaf: usize) -> bool {
    let input = edition(cx, row).input(leaf, row.place);
    input.is_some_and(|it| it.kind != InputKind::Imputed)
}

/// The rows of an index: by territory, then period, then as the tree stands in its file.
pub fn score_rows(cx: &Context<'_>, index: IndexIx) -> Vec<ScoreRow> {
    let nodes = cx.scorecard.composite(index).nodes.len();
    let units = units(cx, index).into_iter();
    units.flat_map(|(edition, place)| (0..nodes).map(move |node| ScoreRow { index, edition, place, node })).collect()
}

/// Editions with the places of territories in them, by territory, then period.
fn units(cx: &Context<'_>, index: IndexIx) -> Vec<(usize, usize)> {
    let computed = cx.results.computed(index);
    let of = |(edition, it): (usize, &Edition)| (0..it.territories.len()).map(|place| (edition, place)).collect::<Vec<_>>();
    let mut units: Vec<(usize, usize)> = computed.editions.iter().enumerate().flat_map(of).collect();
    let territory = |(edition, place): &(usize, usize)| computed.edition(*edition).territory(*place);
    let order: &Order = cx.index;
    units.sort_by_key(|unit| (order.territory_id(territory(unit)), computed.edition(unit.0).period.to_string()));
    units
}

/// Nine decimals are what scores are compared by: no more of them are told, so that no file shows what arithmetic leaves
/// behind them.
fn rounded<'a>(it: f64) -> Cell<'a> {
    let text = format!("{it:.9}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    Cow::Owned(if text == "-0" { "0" } else { text }.to_owned())
}

/// The columns of `iData.csv`: the last one stands once for each indicator of the tree, under its code.
pub static DATA_FIELDS: [Field; 4] = [
    Field::new("uCode", Kind::Code, None).required().refers("territories", "id"),
    Field::new("uName", Kind::Text, None),
    Field::new("Time", Kind::Code, None).required(),
    Field::new("<indicator>", Kind::Number, Some(Repeat::Leaf)),
];

/// The names of the columns that repeat: the codes of the indicators.
pub fn leaf_names(index: &Index) -> Vec<String> {
    index.leaves().map(|(node, _)| r_name(&index.node(node).id)).collect()
}

/// `iData.csv`: a row a territory and period.
///
/// # Errors
///
/// What the one who takes the text says.
pub fn data(cx: &Context<'_>, ix: IndexIx, out: write::Out<'_>) -> Result<usize> {
    let index = cx.scorecard.composite(ix);
    let fixed = DATA_FIELDS.iter().filter(|it| it.repeat.is_none()).map(|it| it.name.to_owned());
    let mut rows = vec![fixed.chain(leaf_names(index)).collect::<Vec<String>>()];
    for (edition, place) in units(cx, ix) {
        let edition = cx.results.computed(ix).edition(edition);
        let mut row = unit_cells(cx, edition.territory(place), edition.period);
        row.extend(index.leaves().map(|(node, _)| {
            let input = edition.input(node, place);
            let number = input.and_then(|it| match it.kind {
                InputKind::Observed(_) => Some(it.value),
                InputKind::Imputed => None,
                InputKind::Winsorised { from, .. } => Some(from),
            });
            // The shortest digits that read as the same number.
            number.map_or_else(String::new, |it| (it + 0.0).to_string())
        }));
        rows.push(row);
    }
    write::plain_csv(&rows, out)
}

fn unit_cells(cx: &Context<'_>, territory: TerritoryIx, period: Period) -> Vec<String> {
    let name = local(&cx.scorecard.territory(territory).name);
    let time = match period {
        Period::At(Point::Year(year)) => year.to_string(),
        other => other.to_string(),
    };
    vec![cx.index.territory_id(territory).to_owned(), guard(&name).into_owned(), time]
}

/// A node of the index as COINr has it: one of the tree, or one in between.
#[derive(Clone, Copy, Debug)]
pub struct MetaRow {
    index: IndexIx,
    node: usize,
    level: usize,
    /// Whether it stands between an indicator and its parent.
    is_between: bool,
}

pub static META_FIELDS: [Field; 13] = fields(&META);

pub const META: [Column<MetaRow>; 13] = [
    required(integer("Level", |_, row| shown(row.level))),
    required(code("iCode", |cx, row| Cow::Owned(r_code(cx, row)))),
    text("iName", |cx, row| local(name(cx.scorecard, node_index(cx, row), row.node))),
    code("Parent", |cx, row| Cow::Owned(parent(cx, row))),
    required(integer("Direction", |cx, row| shown(if leaf(cx, row).is_some_and(|it| it.lower_is_better) { -1 } else { 1 }))),
    required(number("Weight", |cx, row| {
        // Its own weight stands at the topmost of the nodes in between.
        let is_topmost = parent_level(cx, row) == row.level + 1;
        decimal(if is_topmost { node_index(cx, row).node(row.node).weight } else { Decimal::ONE })
    })),
    one_of(
        UNITS,
        code("Unit", |cx, row| some(leaf(cx, row), |it| Cow::Borrowed(cx.scorecard.indicator(it.indicator).unit.id()))),
    ),
    number("Target", |cx, row| some(leaf(cx, row).and_then(|it| it.target), decimal)),
    one_of(
        &["Indicator", "Aggregate"],
        required(code("Type", |cx, row| Cow::Borrowed(if leaf(cx, row).is_some() { "Indicator" } else { "Aggregate" }))),
    ),
    number("goalpost_lower", |cx, row| some(goalposts(cx, row), |(a, b)| decimal(a.min(b)))),
    number("goalpost_upper", |cx, row| some(goalposts(cx, row), |(a, b)| decimal(a.max(b)))),
    number("goalpost_scale", |cx, row| some(by_goalposts(cx, row), |it| decimal(it.normalisation.to.1 - it.normalisation.to.0))),
    one_of(
        &["TRUE", "FALSE"],
        code("goalpost_trunc2posts", |cx, row| {
            some(by_goalposts(cx, row), |it| Cow::Borrowed(if it.normalisation.clamp { "TRUE" } else { "FALSE" }))
        }),
    ),
];

fn node_index<'a>(cx: &Context<'a>, row: MetaRow) -> &'a Index {
    cx.scorecard.composite(row.index)
}

/// The indicator, where the row is one.
fn leaf<'a>(cx: &Context<'a>, row: MetaRow) -> Option<&'a Leaf> {
    match &node_index(cx, row).node(row.node).kind {
        NodeKind::Leaf(leaf) if !row.is_between => Some(leaf),
        _ => None,
    }
}

fn goalposts(cx: &Context<'_>, row: MetaRow) -> Option<(Decimal, Decimal)> {
    leaf(cx, row).and_then(|it| it.goalposts)
}

fn by_goalposts<'a>(cx: &Context<'a>, row: MetaRow) -> Option<&'a Leaf> {
    leaf(cx, row).filter(|it| it.normalisation.method == Normalise::Goalposts)
}

fn name<'a>(scorecard: &'a Scorecard, index: &'a Index, node: usize) -> &'a crate::model::LocalText {
    match &index.node(node).kind {
        NodeKind::Leaf(leaf) => &scorecard.indicator(leaf.indicator).name,
        NodeKind::Aggregate(_) if node == 0 => &index.name,
        NodeKind::Aggregate(_) => &index.node(node).name,
    }
}

/// How far a node is below the index.
fn depth(index: &Index, node: usize) -> usize {
    std::iter::successors(index.node(node).parent, |it| index.node(*it).parent).count()
}

fn deepest(index: &Index) -> usize {
    index.leaves().map(|(node, _)| depth(index, node)).max().unwrap_or(0)
}

/// The level of the tree's node above: for the index one more than its own.
fn parent_level(cx: &Context<'_>, row: MetaRow) -> usize {
    let index = node_index(cx, row);
    index.node(row.node).parent.map_or(row.level + 1, |parent| deepest(index) - depth(index, parent) + 1)
}

fn r_code(cx: &Context<'_>, row: MetaRow) -> String {
    let code = r_name(&node_index(cx, row).node(row.node).id);
    if row.is_between { format!("{code}.L{}", row.level) } else { code }
}

fn parent(cx: &Context<'_>, row: MetaRow) -> String {
    let index = node_index(cx, row);
    let Some(parent) = index.node(row.node).parent else { return String::new() };
    if parent_level(cx, row) > row.level + 1 {
        return r_code(cx, MetaRow { level: row.level + 1, is_between: true, ..row });
    }
    r_name(&index.node(parent).id)
}

/// An id as a name in R, which has no hyphens and begins with a letter. No two become one.
fn r_name(id: &str) -> String {
    let mark = if id.starts_with(|it: char| it.is_ascii_digit()) { "X" } else { "" };
    format!("{mark}{}", id.replace('-', "_"))
}

/// The indicators in the order of the file, then level by level what stands above them.
pub fn meta_rows(scorecard: &Scorecard, ix: IndexIx) -> Vec<MetaRow> {
    let index = scorecard.composite(ix);
    let deepest = deepest(index);
    let mut rows = Vec::new();
    for (node, it) in index.nodes.iter().enumerate() {
        let row = |level: usize, is_between: bool| MetaRow { index: ix, node, level, is_between };
        let own = deepest - depth(index, node).min(deepest) + 1;
        match it.kind {
            NodeKind::Aggregate(_) => rows.push(row(own, false)),
            NodeKind::Leaf(_) => {
                rows.push(row(1, false));
                rows.extend((2..=own).map(|level| row(level, true)));
            }
        }
    }
    rows.sort_by_key(|it| (it.level, it.node));
    rows
}
