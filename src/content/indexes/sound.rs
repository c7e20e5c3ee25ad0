//! What cannot work whatever the figures are: goalposts against the direction, a geometric mean of what can be zero,
//! an alternative that lacks what it needs.

use super::steps::{alternative_of, refuse};
use crate::content::cx::{Cx, Fields};
use crate::content::names::Names;
use crate::content::schema::{ALTERNATIVES, SENSITIVITY};
use crate::file::Location;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Alternative, Decimal, Index, Indicator, Leaf, Mean, Node, NodeKind, Normalise};
use crate::yaml::{Node as Yaml, Tree};
use std::collections::{BTreeMap, BTreeSet};

/// Goalposts that lie apart, in the order of the direction, and above zero where logarithms are taken of them. Where
/// nobody says which way is better, their order does.
pub fn goalposts(cx: &mut Cx, at: Location, leaf: &mut Leaf, is_lower: Option<bool>, indicator: &Indicator, are_typed: bool) {
    let Some((lower, upper)) = leaf.goalposts else {
        // Those that could not be read have been told.
        if !are_typed {
            let message = Message::new("index-no-goalposts").with("id", &indicator.id);
            cx.error_help(CheckId::IndexMethod, at, message, Message::new("index-no-goalposts-help"));
        }
        return;
    };
    if lower == upper {
        refuse(cx, at, Message::new("index-goalposts-equal").with("id", &indicator.id));
        return;
    }
    let goes_down = lower > upper;
    if is_lower.is_some_and(|is_lower| is_lower != goes_down) {
        let better = if goes_down { "higher" } else { "lower" };
        let message = Message::new("index-goalposts-order").with("id", &indicator.id).with("better", better);
        cx.error_help(CheckId::IndexMethod, at, message, Message::new("index-goalposts-order-help"));
    }
    leaf.lower_is_better = goes_down;
    if leaf.normalisation.log && lower.min(upper) <= Decimal::ZERO {
        refuse(cx, at, Message::new("index-goalposts-log").with("id", &indicator.id));
    }
}

/// Geometric and harmonic means of what can be zero or less: told once at each method.
pub fn means(cx: &mut Cx, nodes: &[Node], methods: &BTreeMap<usize, Location>) {
    let mut told = BTreeSet::new();
    for (place, node) in nodes.iter().enumerate() {
        let NodeKind::Aggregate(aggregation) = &node.kind else { continue };
        if !matches!(aggregation.method, Mean::Geometric | Mean::Harmonic) {
            continue;
        }
        let children = nodes.iter().enumerate().filter(|(_, it)| it.parent == Some(place));
        let Some(culprit) = children.filter_map(|(child, it)| zero_below(nodes, child, it)).next() else { continue };
        let at = methods.get(&place).copied().unwrap_or(node.location);
        if !told.insert(at) {
            continue;
        }
        let message = Message::new("index-mean-of-zero").with("method", aggregation.method.id()).with("id", &culprit.id);
        let finding = Finding::new(CheckId::IndexMethod, at, message).help(Message::new("index-mean-of-zero-help"));
        cx.report(finding.related(culprit.location, Message::new("index-zero-here")));
    }
}

/// The first indicator at or below a node whose normalised value can be zero or less whatever its figures are. Below a
/// geometric or harmonic mean there is nothing to look for: there it has been told.
fn zero_below<'n>(nodes: &'n [Node], place: usize, node: &'n Node) -> Option<&'n Node> {
    match &node.kind {
        NodeKind::Leaf(leaf) => can_be_zero(leaf).then_some(node),
        NodeKind::Aggregate(it) if matches!(it.method, Mean::Geometric | Mean::Harmonic) => None,
        NodeKind::Aggregate(_) => {
            let children = nodes.iter().enumerate().filter(|(_, it)| it.parent == Some(place));
            children.filter_map(|(child, it)| zero_below(nodes, child, it)).next()
        }
    }
}

/// Of what is typed as the index prints it only the figures can tell.
fn can_be_zero(leaf: &Leaf) -> bool {
    let it = &leaf.normalisation;
    let (least, _) = it.to;
    match it.method {
        Normalise::MinMax | Normalise::DistanceToTarget => least <= Decimal::ZERO,
        Normalise::Goalposts => it.clamp && least <= Decimal::ZERO,
        Normalise::ZScore | Normalise::PercentileRank => true,
        Normalise::Rank | Normalise::Points => false,
        Normalise::None => leaf.lower_is_better,
    }
}

/// Another normalisation needs what it would need as the first one.
pub fn alternatives(cx: &mut Cx, fields: &Fields, index: &Index, names: &Names) {
    let Some(Tree::Map(map)) = fields.get("sensitivity").map(|node| &node.tree) else { return };
    let items: &[Yaml] = match map.get("alternatives").map(|entry| &entry.value.tree) {
        Some(Tree::List { items, .. }) => items,
        _ => return,
    };
    debug_assert!(SENSITIVITY.fields.iter().any(|it| it.name == "alternatives"));
    for item in items {
        let Tree::Scalar(scalar) = &item.tree else { continue };
        let place = ALTERNATIVES.iter().position(|it| *it == scalar.text.trim());
        let Some(Alternative::Normalisation(method)) = place.map(alternative_of) else { continue };
        let lacks = |leaf: &Leaf| match method {
            Normalise::Points => leaf.max_points.is_none(),
            Normalise::Goalposts => leaf.goalposts.is_none_or(|(lower, upper)| lower == upper),
            Normalise::DistanceToTarget => leaf.target.is_none(),
            _ => false,
        };
        if let Some((_, leaf)) = index.leaves().find(|(_, leaf)| lacks(leaf)) {
            let id = &names.definition(leaf.indicator).id;
            refuse(cx, item.at, Message::new("index-alternative").with("method", method.id()).with("id", id));
        }
    }
}
