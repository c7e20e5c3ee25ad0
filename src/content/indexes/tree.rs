//! The tree of an index: pillars, and the indicators below them, each with its weight and how it is normalised.

use super::steps::{self, Rule, refuse, rule_at};
use super::{Home, sound};
use crate::content::cx::{Cx, Fields};
use crate::content::schema::{DIRECTIONS, GOALPOSTS, LEAF, PILLAR};
use crate::file::Location;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{
    Better, Breakdown, Compares, Decimal, Indicator, IndicatorIx, Leaf, LocalText, Member, Node as Part, NodeKind, Normalisation,
    Normalise, Unit,
};
use crate::yaml::{Map, Node, Tree};
use std::collections::BTreeMap;

/// What the whole tree shares while it is read.
struct Grower<'a, 'h> {
    home: &'a Home<'h>,
    index: &'a str,
    normalisation: &'a Normalisation,
    rules: &'a [Rule],
    nodes: Vec<Part>,
    /// Where the method of each aggregate stands, by place of its node.
    methods: BTreeMap<usize, Location>,
    /// Ids that are taken, each with its place.
    taken: BTreeMap<String, Location>,
    /// Ids of the node that is read and of all above it.
    path: Vec<String>,
}

/// Reads the tree; the first node is the index itself. Nodes stand in the order of the file, each parent before its children.
pub fn read(cx: &mut Cx, fields: &Fields, index: &str, normalisation: &Normalisation, rules: &[Rule], home: &Home) -> Vec<Part> {
    let Some(tree) = fields.get("tree") else { return Vec::new() };
    let (nodes, methods, taken, path) = (Vec::new(), BTreeMap::new(), BTreeMap::new(), Vec::new());
    let mut grower = Grower { home, index, normalisation, rules, nodes, methods, taken, path };
    grower.aggregate(cx, index.to_owned(), LocalText::default(), (None, Decimal::ONE, fields.at), tree);
    sound::means(cx, &grower.nodes, &grower.methods);
    grower.nodes
}

/// The node above, the weight, and where it stands.
type Stem = (Option<usize>, Decimal, Location);

impl Grower<'_, '_> {
    fn aggregate(&mut self, cx: &mut Cx, id: String, name: LocalText, stem: Stem, children: &Node) {
        let (parent, weight, location) = stem;
        let (aggregation, method) = rule_at(self.rules, self.path.len());
        let place = self.nodes.len();
        self.methods.extend(method.map(|at| (place, at)));
        self.nodes.push(Part { id: id.clone(), location, name, parent, weight, kind: NodeKind::Aggregate(aggregation) });
        self.path.push(id);
        let items = cx.list(children);
        if items.is_empty() && matches!(children.tree, Tree::List { .. }) {
            let field = if parent.is_none() { "tree" } else { "children" };
            refuse(cx, children.at, Message::new("index-empty").with("field", field));
        }
        for item in items {
            match &item.tree {
                Tree::Map(map) if map.get("index").is_some() => self.other_index(cx, map),
                Tree::Map(map) if map.get("indicator").is_none() => self.pillar(cx, item, place),
                _ => self.leaf(cx, item, place),
            }
        }
        self.path.pop();
    }

    fn pillar(&mut self, cx: &mut Cx, item: &Node, parent: usize) {
        let Some(fields) = cx.fields(item, &PILLAR) else { return };
        let id = fields.get("id").and_then(|node| cx.id(node));
        let name = cx.local_of(&fields, "name");
        let weight = weight(cx, &fields);
        let (Some(id), Some(children)) = (id, fields.get("children")) else { return };
        if self.take(cx, &id, fields.get("id").map_or(fields.at, |node| node.at)) {
            self.aggregate(cx, id, name, (Some(parent), weight, fields.at), children);
        }
    }

    /// `index: papi` is what one would write for an index in an index.
    fn other_index(&self, cx: &mut Cx, map: &Map) {
        let Some(entry) = map.get("index") else { return };
        match cx.scalar(&entry.value) {
            Some(id) if id == self.index => self.in_itself(cx, id, entry.value.at),
            Some(id) => no_index(cx, id, entry.value.at),
            None => {}
        }
    }

    /// Whether the id is still free. A node in itself is a circle; elsewhere it is two things with one id.
    fn take(&mut self, cx: &mut Cx, id: &str, at: Location) -> bool {
        if id == self.index || self.path.iter().any(|above| above == id) {
            self.in_itself(cx, id, at);
            return false;
        }
        if let Some(first) = self.taken.get(id) {
            let finding = Finding::new(CheckId::DuplicateId, at, Message::new("duplicate-id").with("id", id));
            let finding = finding.related(*first, Message::new("first-used-here"));
            cx.report(finding.help(Message::new("index-twice-help")));
            return false;
        }
        self.taken.insert(id.to_owned(), at);
        true
    }

    /// An indicator's id, or a map with one.
    fn leaf(&mut self, cx: &mut Cx, item: &Node, parent: usize) {
        if !matches!(item.tree, Tree::Map(_)) {
            let Some(indicator) = self.indicator(cx, item) else { return };
            let Some(id) = cx.owned(item).filter(|id| self.take(cx, id, item.at)) else { return };
            self.plant(cx, id, (Some(parent), Decimal::ONE, item.at), indicator, None);
            return;
        }
        let Some(fields) = cx.fields(item, &LEAF) else { return };
        let indicator = fields.get("indicator").and_then(|node| Some((self.indicator(cx, node)?, node)));
        let weight = weight(cx, &fields);
        let Some((indicator, node)) = indicator else { return };
        let own = fields.get("id");
        let id = match own {
            Some(own) => cx.id(own),
            None => cx.owned(node),
        };
        let Some(id) = id.filter(|id| self.take(cx, id, own.unwrap_or(node).at)) else { return };
        self.plant(cx, id, (Some(parent), weight, node.at), indicator, Some(&fields));
    }

    fn plant(&mut self, cx: &mut Cx, id: String, stem: Stem, indicator: IndicatorIx, fields: Option<&Fields>) {
        let (parent, weight, location) = stem;
        let leaf = self.read_leaf(cx, location, indicator, fields);
        self.nodes.push(Part { id, location, name: LocalText::default(), parent, weight, kind: NodeKind::Leaf(leaf) });
    }

    /// An indicator by its id. An index is none, whoever computes it.
    fn indicator(&self, cx: &mut Cx, node: &Node) -> Option<IndicatorIx> {
        let id = cx.scalar(node)?;
        let is_indicator = self.home.names.indicators.get(id).is_some();
        if id == self.index {
            self.in_itself(cx, id, node.at);
            return None;
        }
        if !is_indicator && self.home.indexes.contains(id) {
            no_index(cx, id, node.at);
            return None;
        }
        self.home.names.indicator(cx, id, node.at)
    }

    fn in_itself(&self, cx: &mut Cx, id: &str, at: Location) {
        let message = Message::new("index-cycle").with("id", id);
        cx.error_help(CheckId::IndexCycle, at, message, Message::new("index-cycle-help"));
    }

    fn read_leaf(&self, cx: &mut Cx, at: Location, ix: IndicatorIx, fields: Option<&Fields>) -> Leaf {
        let indicator = self.home.names.definition(ix);
        let get = |name: &str| fields.and_then(|fields| fields.get(name));
        let own = get("normalisation").and_then(|node| steps::normalisation(cx, node, Some(self.normalisation)));
        let better = get("better").and_then(|node| cx.word(node, DIRECTIONS, |it| it == 1));
        let is_lower = better.or(match indicator.better {
            Better::Higher => Some(false),
            Better::Lower => Some(true),
            Better::Neither => None,
        });
        let mut leaf = Leaf {
            indicator: ix,
            breakdown: get("by").map(|node| part(cx, node, indicator)).unwrap_or_default(),
            per: get("per").and_then(|node| self.per(cx, node, ix)),
            lower_is_better: is_lower.unwrap_or(false),
            normalisation: own.unwrap_or_else(|| self.normalisation.clone()),
            max_points: get("max_points").and_then(|node| steps::above_zero(cx, node, "max_points")),
            target: get("target").and_then(|node| cx.setting(node)),
            goalposts: get("goalposts").and_then(|node| goalposts(cx, node)),
        };
        // What the definition says is of the figure itself, not of a figure per something.
        if get("per").is_none() {
            leaf.max_points = leaf.max_points.or(indicator.scale);
            let usual = if get("goalposts").is_none() { usual_goalposts(indicator, is_lower) } else { None };
            leaf.goalposts = leaf.goalposts.or(usual);
        }
        check_numbers(cx, at, indicator);
        let place = get("goalposts").map_or(at, |node| node.at);
        match leaf.normalisation.method {
            Normalise::Goalposts => {
                sound::goalposts(cx, place, &mut leaf, is_lower, indicator, get("goalposts").is_some());
            }
            Normalise::Points if leaf.max_points.is_none() && get("max_points").is_none() => {
                let message = Message::new("index-no-points").with("id", &indicator.id);
                cx.error_help(CheckId::IndexMethod, at, message, Message::new("index-no-points-help"));
            }
            Normalise::DistanceToTarget if get("target").is_none() => {
                let message = Message::new("index-no-target").with("id", &indicator.id);
                cx.error_help(CheckId::IndexMethod, at, message, Message::new("index-no-target-help"));
            }
            _ => {}
        }
        let is_typed = matches!(leaf.normalisation.method, Normalise::Points | Normalise::Goalposts);
        if is_lower.is_none() && !is_typed && get("better").is_none() {
            let message = Message::new("index-no-direction").with("id", &indicator.id);
            cx.error_help(CheckId::IndexMethod, at, message, Message::new("index-no-direction-help"));
        }
        leaf
    }

    /// What a value is divided by.
    fn per(&self, cx: &mut Cx, node: &Node, leaf: IndicatorIx) -> Option<IndicatorIx> {
        let per = self.indicator(cx, node)?;
        let indicator = self.home.names.definition(per);
        if per == leaf {
            refuse(cx, node.at, Message::new("index-per-itself").with("id", &indicator.id));
        }
        check_numbers(cx, node.at, indicator);
        Some(per)
    }
}

/// A tree holds indicators: what another index comes to is not one.
fn no_index(cx: &mut Cx, id: &str, at: Location) {
    let message = Message::new("index-in-tree").with("id", id);
    cx.error_help(CheckId::UnknownIndicator, at, message, Message::new("index-in-tree-help"));
}

/// Above zero; 1 where none is typed.
fn weight(cx: &mut Cx, fields: &Fields) -> Decimal {
    let Some(node) = fields.get("weight") else { return Decimal::ONE };
    let Some(weight) = cx.setting(node) else { return Decimal::ONE };
    if weight > Decimal::ZERO {
        return weight;
    }
    let message = Message::new("weights").number("weight", weight);
    cx.error_help(CheckId::Weights, node.at, message, Message::new("weights-help"));
    Decimal::ONE
}

fn goalposts(cx: &mut Cx, node: &Node) -> Option<(Decimal, Decimal)> {
    let fields = cx.fields(node, &GOALPOSTS)?;
    let (lower, upper) = (cx.setting_of(&fields, "lower"), cx.setting_of(&fields, "upper"));
    lower.zip(upper)
}

/// The lowest and the highest figure that the indicator can have, the worse one first.
fn usual_goalposts(indicator: &Indicator, is_lower: Option<bool>) -> Option<(Decimal, Decimal)> {
    let (low, high) = indicator.range?;
    is_lower.map(|is_lower| if is_lower { (high, low) } else { (low, high) })
}

/// Only numbers that may stand beside each other can be computed with.
fn check_numbers(cx: &mut Cx, at: Location, indicator: &Indicator) {
    if matches!(indicator.unit, Unit::Milestone | Unit::Bands) {
        refuse(cx, at, Message::new("index-no-number").with("id", &indicator.id).with("unit", indicator.unit.id()));
    } else if indicator.compares == Compares::Never {
        refuse(cx, at, Message::new("index-never").with("id", &indicator.id));
    }
}

/// `by: {level: province}`: one member of each dimension that is named.
pub fn part(cx: &mut Cx, node: &Node, indicator: &Indicator) -> Breakdown {
    let Some(map) = cx.map(node) else { return Breakdown::default() };
    let mut breakdown = Breakdown::default();
    for entry in &map.entries {
        let known: Vec<&str> = indicator.dimensions.iter().map(|it| it.id.as_str()).collect();
        let dimension = place_of(cx, "unknown-dimension", &entry.key.text, entry.key.at, indicator, &known);
        let (Some(dimension), Some(text)) = (dimension, cx.scalar(&entry.value)) else { continue };
        let known: Vec<&str> = indicator.dimension(dimension as u16).members.iter().map(|it| it.id.as_str()).collect();
        let ids = text.split('+').map(str::trim);
        let places =
            ids.map(|id| place_of(cx, "unknown-member", id, entry.value.at, indicator, &known)).collect::<Option<Vec<_>>>();
        let Some(mut members) = places else { continue };
        members.sort_unstable();
        members.dedup();
        let members = members.into_iter().map(|it| it as u16).collect();
        breakdown.members.push(Member { dimension: dimension as u16, members });
    }
    breakdown.members.sort();
    breakdown
}

fn place_of(cx: &mut Cx, key: &'static str, id: &str, at: Location, indicator: &Indicator, known: &[&str]) -> Option<usize> {
    let found = known.iter().position(|it| *it == id);
    if found.is_none() {
        let message = Message::new(key).with("id", id).with("indicator", &indicator.id);
        let finding = Finding::new(CheckId::UnknownMember, at, message);
        let finding = match cx.near(id, known.iter().copied()) {
            Some(near) => cx.suggest(finding, id, near),
            None if known.is_empty() => finding,
            None => finding.help(Message::new("known-ids-are").with("names", known.join(", "))),
        };
        cx.report(finding);
    }
    found
}
