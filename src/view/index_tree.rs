//! The tree of an index: what it is made of, with what weight, and how each part is brought to the common scale.

use super::desk::Sheet;
use super::index_read::Reading;
use super::text::Piece;
use crate::derive::index::{Edition, Statistics};
use crate::model::{Aggregation, Decimal, Leaf, Mean, NodeKind, Normalise, Panel};
use crate::words::Arg;
use serde::Serialize;

/// A part of an index, each above those that it is made of.
#[derive(Clone, Debug, Serialize)]
pub struct TreeRow {
    /// 0 for the index itself, 1 for what it is made of, and so on; 5 for all that is deeper.
    pub depth: usize,
    /// Whether it is made of others.
    pub is_made: bool,
    /// Its name; an indicator's with its page.
    pub name: Piece,
    /// The weight as the author gives it; empty for the index itself.
    pub weight: String,
    /// What it comes to in the index, in percent.
    pub effective: String,
    /// How it is computed: scale and bounds of an indicator, the mean of what is made of others.
    pub how: String,
}

/// The rows, each parent before its children.
pub fn tree(sheet: &Sheet, reading: &Reading) -> Vec<TreeRow> {
    let index = reading.index;
    let edition = reading.latest().or_else(|| reading.editions.last());
    let mut order = Vec::new();
    let mut stack = vec![(0, 0)];
    while let Some((node, depth)) = stack.pop() {
        order.push((node, depth));
        let mut below: Vec<(usize, usize)> = index.children(node).map(|it| (it, depth + 1)).collect();
        below.reverse();
        stack.extend(below);
    }
    let row = |(node, depth): (usize, usize)| {
        let it = index.node(node);
        let effective = edition.and_then(|it| it.nodes.get(node)).map(|it| it.effective_weight * 100.0);
        TreeRow {
            depth: depth.min(5),
            is_made: matches!(it.kind, NodeKind::Aggregate(_)),
            name: sheet.node_link(index, node),
            weight: if node == 0 { String::new() } else { sheet.words.numbers.text(it.weight.normalize()) },
            effective: effective.map_or_else(String::new, |it| percent(sheet, it)),
            how: match &it.kind {
                NodeKind::Aggregate(it) => made(sheet, it),
                NodeKind::Leaf(leaf) => scaled(sheet, reading, edition, node, leaf),
            },
        }
    };
    order.into_iter().filter(|(node, _)| *node < index.nodes.len()).map(row).collect()
}

fn percent(sheet: &Sheet, share: f64) -> String {
    let number = crate::derive::index::printed(share, 1).map(|it| it.normalize());
    number.map_or_else(String::new, |it| sheet.words.numbers.percent(it))
}

/// How a part is made of those below it, and how many of these it needs.
pub fn made(sheet: &Sheet, it: &Aggregation) -> String {
    let mean = sheet.text(&format!("index-mean-{}", it.method.id()));
    let share = it.min_share;
    let needs = if it.missing_is_zero {
        sheet.text("index-needs-zero")
    } else if it.method == Mean::Sum || share.numerator >= share.denominator {
        sheet.text("index-needs-all")
    } else {
        let (n, of) = (u64::from(share.numerator), u64::from(share.denominator));
        sheet.say("index-needs", &[("numerator", n.into()), ("denominator", of.into())])
    };
    [mean, needs].join(&sheet.text("list-semicolon"))
}

/// How an indicator is brought to the common scale, with its bounds.
fn scaled(sheet: &Sheet, reading: &Reading, edition: Option<&Edition>, node: usize, leaf: &Leaf) -> String {
    let mut parts = vec![method(sheet, leaf, bounds(reading, edition, node))];
    let turned = !matches!(leaf.normalisation.method, Normalise::Points | Normalise::Goalposts);
    if leaf.lower_is_better && turned {
        parts.push(sheet.text("index-turned"));
    }
    if let Some(per) = leaf.per {
        let name = sheet.local(&sheet.scorecard.indicator(per).name).text;
        parts.push(sheet.say("index-per", &[("name", name.into())]));
    }
    parts.join(&sheet.text("list-semicolon"))
}

/// The statistics that the scale of an indicator was taken from; least and greatest alone where it is all periods'.
fn bounds(reading: &Reading, edition: Option<&Edition>, node: usize) -> Option<Statistics> {
    let of = |it: &Edition| it.nodes.get(node)?.statistics;
    match reading.index.panel {
        Panel::Current => of(edition?),
        Panel::Fixed(period) => of(reading.editions.iter().find(|it| it.period == period)?),
        Panel::All => {
            let all = || reading.editions.iter().filter_map(of).filter(|it| it.count > 0);
            let (min, max) = (all().map(|it| it.min).reduce(f64::min)?, all().map(|it| it.max).reduce(f64::max)?);
            Some(Statistics { count: 1, min, max, mean: f64::NAN, ..Statistics::default() })
        }
    }
}

fn method(sheet: &Sheet, leaf: &Leaf, bounds: Option<Statistics>) -> String {
    let id = leaf.normalisation.method.id();
    let plain = || sheet.text(&format!("index-method-{id}"));
    let bounds = bounds.filter(|it| it.count > 0);
    let short = |number: f64| Arg::from(sheet.short(number));
    let typed = |number: Decimal| Arg::from(sheet.words.numbers.text(number.normalize()));
    let say = |args: &[(&str, Arg)]| sheet.say(&format!("index-how-{id}"), args);
    match leaf.normalisation.method {
        Normalise::Points => leaf.max_points.map_or_else(plain, |it| say(&[("max", typed(it))])),
        Normalise::Goalposts => {
            leaf.goalposts.map_or_else(plain, |(worst, best)| say(&[("worst", typed(worst)), ("best", typed(best))]))
        }
        Normalise::MinMax => bounds.map_or_else(plain, |it| say(&[("min", short(it.min)), ("max", short(it.max))])),
        Normalise::ZScore => match bounds.and_then(|it| Some((it.mean, it.sd?))).filter(|(mean, _)| mean.is_finite()) {
            Some((mean, sd)) => say(&[("mean", short(mean)), ("sd", short(sd))]),
            None => plain(),
        },
        Normalise::DistanceToTarget => match (bounds, leaf.target) {
            (Some(it), Some(target)) => {
                let start = if leaf.lower_is_better { it.max } else { it.min };
                say(&[("start", short(start)), ("target", typed(target))])
            }
            _ => plain(),
        },
        Normalise::Rank | Normalise::PercentileRank | Normalise::None => plain(),
    }
}
