//! `indexes.csv`: how every composite index is computed, so that two builds can be held against each other.

use super::order::breakdown_text;
use super::table::{Column, Context, Field, code, fields, joined, text};
use crate::model::{Classing, Imputation, Index, IndexIx, Leaf, Node, NodeKind, Panel, Scorecard, Share};
use std::borrow::Cow;

/// A setting of an index, or of a node of its tree.
#[derive(Clone, Copy, Debug)]
pub struct MethodRow {
    index: IndexIx,
    /// Nothing for what holds for the whole index.
    node: Option<usize>,
    setting: &'static str,
}

pub static FIELDS: [Field; 4] = fields(&COLUMNS);

pub const COLUMNS: [Column<MethodRow>; 4] = [
    code("index", |cx, row| Cow::Borrowed(&index(cx, row).id)),
    code("node", |cx, row| row.node.map_or(Cow::Borrowed(""), |node| Cow::Borrowed(&index(cx, row).node(node).id))),
    code("setting", |_, row| Cow::Borrowed(row.setting)),
    text("value", |cx, row| Cow::Owned(value(cx.scorecard, row))),
];

const OF_INDEX: [&str; 9] = ["level", "periods", "panel", "impute", "outliers", "scale", "multiply", "rank", "classes"];
const OF_NODE: [&str; 5] = ["parent", "weight", "aggregation", "figure", "normalisation"];

/// Every setting that an index or a node has, in the order of their ids and then of the tree.
pub fn rows(scorecard: &Scorecard) -> Vec<MethodRow> {
    let mut rows = Vec::new();
    for (index, it) in scorecard.indexes() {
        rows.extend(OF_INDEX.map(|setting| MethodRow { index, node: None, setting }));
        for node in 0..it.nodes.len() {
            rows.extend(OF_NODE.map(|setting| MethodRow { index, node: Some(node), setting }));
        }
    }
    rows.retain(|row| !value(scorecard, *row).is_empty());
    rows
}

fn index<'a>(cx: &Context<'a>, row: MethodRow) -> &'a Index {
    cx.scorecard.composite(row.index)
}

fn value(scorecard: &Scorecard, row: MethodRow) -> String {
    let index = scorecard.composite(row.index);
    match row.node {
        None => of_index(scorecard, index, row.setting),
        Some(node) => of_node(scorecard, index, index.node(node), row.setting),
    }
}

fn of_index(scorecard: &Scorecard, it: &Index, setting: &str) -> String {
    match setting {
        "level" => scorecard.level(it.level).id.clone(),
        "periods" => joined(it.periods.iter().map(ToString::to_string), ";"),
        "panel" => match it.panel {
            Panel::Current => "current".to_owned(),
            Panel::All => "all".to_owned(),
            Panel::Fixed(period) => period.to_string(),
        },
        "impute" => it.imputation.map_or(String::new(), |it| match it {
            Imputation::Mean => "mean".to_owned(),
            Imputation::Median => "median".to_owned(),
            Imputation::RegionMean => "region_mean".to_owned(),
            Imputation::Last { years } => format!("last;years={years}"),
        }),
        "outliers" => it.outliers.map_or(String::new(), |it| {
            format!("winsorise;skew={};kurtosis={};max_points={}", it.skew, it.kurtosis, it.max_points)
        }),
        "scale" => it.scale.map_or(String::new(), |(low, high)| format!("{low};{high}")),
        "multiply" => it.multiply.map_or(String::new(), |it| it.to_string()),
        "rank" => rank(scorecard, it),
        _ => it.classes.as_ref().map_or(String::new(), |it| classes(&it.method)),
    }
}

fn rank(scorecard: &Scorecard, index: &Index) -> String {
    let rule = &index.ranking;
    let decimals = rule.decimals.map(|it| format!("decimals={it}"));
    let within = rule.within_region.then(|| "within=region".to_owned());
    let unranked = rule.unranked.iter().map(|it| format!("unranked={}", scorecard.territory(*it).id));
    joined(decimals.into_iter().chain(within).chain(unranked), ";")
}

fn classes(method: &Classing) -> String {
    match method {
        Classing::Thresholds(cuts) => format!("thresholds={}", joined(cuts.iter().map(ToString::to_string), "|")),
        Classing::Quantiles(count) => format!("quantiles={count}"),
        Classing::Top(count) => format!("top={count}"),
        Classing::KMeans(count) => format!("kmeans={count}"),
    }
}

fn of_node(scorecard: &Scorecard, index: &Index, node: &Node, setting: &str) -> String {
    match (setting, &node.kind) {
        ("parent", _) => node.parent.map_or(String::new(), |it| index.node(it).id.clone()),
        ("weight", _) => node.parent.map_or(String::new(), |_| node.weight.to_string()),
        ("aggregation", NodeKind::Aggregate(it)) => {
            let Share { numerator, denominator } = it.min_share;
            let zero = if it.missing_is_zero { ";missing=zero" } else { "" };
            format!("{};min_share={numerator}/{denominator}{zero}", it.method.id())
        }
        ("figure", NodeKind::Leaf(leaf)) => figure(scorecard, leaf),
        ("normalisation", NodeKind::Leaf(leaf)) => normalisation(leaf),
        _ => String::new(),
    }
}

/// What is counted, and which way is better.
fn figure(scorecard: &Scorecard, leaf: &Leaf) -> String {
    let indicator = scorecard.indicator(leaf.indicator);
    let part = breakdown_text(indicator, &leaf.breakdown);
    let part = if part.is_empty() { part } else { format!(";{part}") };
    let per = leaf.per.map_or(String::new(), |it| format!(";per={}", scorecard.indicator(it).id));
    let better = if leaf.lower_is_better { "lower" } else { "higher" };
    format!("{}{part}{per};better={better}", indicator.id)
}

fn normalisation(leaf: &Leaf) -> String {
    let how = &leaf.normalisation;
    let mut parts = vec![how.method.id().to_owned(), format!("to={}|{}", how.to.0, how.to.1)];
    parts.extend(how.clip.map(|it| format!("clip={it}")));
    parts.extend([("clamp", how.clamp), ("cap", how.cap), ("log", how.log)].iter().filter(|it| it.1).map(|it| it.0.to_owned()));
    parts.extend(leaf.max_points.map(|it| format!("max_points={it}")));
    parts.extend(leaf.target.map(|it| format!("target={it}")));
    parts.extend(leaf.goalposts.map(|(worst, best)| format!("goalposts={worst}|{best}")));
    joined(parts, ";")
}
