//! `indicators/<topic>.yaml`: what is measured, in what unit, which way is better.

use super::cx::{Cx, Fields};
use super::ids::is_id;
use super::names::{Ids, Names};
use super::schema::{BAND, BETTER, BREAK, COMPARES, GROWTH, INDICATOR, UNITS};
use super::target::{self, TargetContext};
use super::value::Measure;
use crate::file::Location;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{
    Band, Better, Break, Compares, Decimal, Denominator, Dimension, Growth, Indicator, IndicatorIx, Level, LocalText, TopicIx,
    Unit,
};
use crate::yaml::{Node, Tree};
use std::sync::Arc;

/// An indicator whose references to other indicators are not followed yet.
pub struct Draft<'n> {
    indicator: Indicator,
    parent: Option<(String, Location)>,
    mean_of: Option<(String, Location)>,
    sum_of: Vec<(String, Location)>,
    targets: Option<&'n Node>,
}

impl Draft<'_> {
    pub fn id(&self) -> &str {
        &self.indicator.id
    }

    pub fn location(&self) -> Location {
        self.indicator.location
    }

    /// Topics in reading order, then as written.
    pub fn order(&self) -> (TopicIx, Location) {
        (self.indicator.topic, self.indicator.location)
    }
}

/// Reads one file of definitions.
pub fn drafts<'n>(cx: &mut Cx, root: &'n Node, path: &str, topics: &Ids, levels: &[Level]) -> Vec<Draft<'n>> {
    let items = cx.list(root);
    let mut drafts = Vec::new();
    for item in items {
        match draft(cx, item, path, topics, levels) {
            Some(draft) => drafts.push(draft),
            None => cx.lose(item),
        }
    }
    drafts
}

fn draft<'n>(cx: &mut Cx, item: &'n Node, path: &str, topics: &Ids, levels: &[Level]) -> Option<Draft<'n>> {
    let fields = cx.fields(item, &INDICATOR)?;
    let id = fields.get("id").and_then(|node| cx.id(node));
    let topic = fields.get("topic").and_then(|node| {
        let topic = cx.scalar(node)?;
        topics.find(cx, topic, node.at, CheckId::UnknownTopic, "unknown-topic").map(TopicIx)
    });
    let unit = fields.get("unit").and_then(|node| cx.one_of(node, UNITS, &Unit::ALL));
    let better = fields.get("better").and_then(|node| cx.one_of(node, BETTER, &Better::ALL));
    let compares = fields.get("compares").and_then(|node| cx.one_of(node, COMPARES, &Compares::ALL));
    let growth = fields.get("growth").and_then(|node| cx.one_of(node, GROWTH, &Growth::ALL));
    let indicator = Indicator {
        location: fields.at,
        path: path.to_owned(),
        name: cx.local_of(&fields, "name"),
        noun: fields.get("noun").map(|node| cx.local_lists(node)).unwrap_or_default(),
        scale: cx.setting_of(&fields, "scale"),
        decimals: cx.whole_of(&fields, "decimals").map(|decimals| decimals.min(12)),
        about: cx.local_of(&fields, "about"),
        numerator: cx.local_of(&fields, "numerator"),
        denominator: denominator(cx, &fields),
        dimensions: dimensions(cx, &fields, levels),
        bands: fields.get("bands").map(|node| bands(cx, node)).unwrap_or_default(),
        targets: Vec::new(),
        nearly: cx.setting_of(&fields, "nearly"),
        range: fields.get("range").and_then(|node| range(cx, node)),
        compares: compares.unwrap_or(Compares::SamePeriod),
        growth: growth.unwrap_or(Growth::Linear),
        parent: None,
        sum_of: Vec::new(),
        mean_of: None,
        stale_after: cx.whole_of(&fields, "stale_after"),
        min_territories: cx.whole_of(&fields, "min_territories"),
        breaks: breaks(cx, &fields),
        formerly: cx.ids_of(&fields, "formerly"),
        id: id?,
        topic: topic?,
        unit: unit?,
        better: better?,
    };
    let reference = |cx: &mut Cx, name: &str| fields.get(name).and_then(|node| Some((cx.owned(node)?, node.at)));
    let sum_of = fields.get("sum_of").map(|node| cx.list(node)).unwrap_or_default();
    Some(Draft {
        parent: reference(cx, "parent"),
        mean_of: reference(cx, "mean_of"),
        sum_of: sum_of.iter().filter_map(|item| Some((cx.owned(item)?, item.at))).collect(),
        targets: fields.get("targets"),
        indicator,
    })
}

/// The lowest and the highest figure that can be.
fn range(cx: &mut Cx, node: &Node) -> Option<(Decimal, Decimal)> {
    let (low, high) = cx.pair(node)?;
    if low > high {
        cx.error(CheckId::NumberFormat, node.at, Message::new("number-backwards").with("text", format!("{low}, {high}")));
    }
    Some((low, high))
}

/// A text, or a map by language with an `id` beside it: one id is one population.
#[expect(clippy::indexing_slicing, reason = "a name has a place for each language")]
fn denominator(cx: &mut Cx, fields: &Fields) -> Denominator {
    let Some(node) = fields.get("denominator") else { return Denominator::default() };
    let Tree::Map(map) = &node.tree else { return Denominator { id: None, name: cx.local(node) } };
    let mut name = LocalText(vec![None; cx.languages.len()]);
    let mut id = None;
    for entry in &map.entries {
        if entry.key.text == "id" {
            id = cx.id(&entry.value);
        } else if let Some(index) = cx.language(&entry.key.text, entry.key.at) {
            name.0[index] = cx.owned(&entry.value);
        }
    }
    Denominator { id, name }
}

/// `by: {level: [province, district]}`: members are ids, or maps with an id and a name.
fn dimensions(cx: &mut Cx, fields: &Fields, levels: &[Level]) -> Vec<Dimension> {
    let Some(map) = fields.get("by").and_then(|node| cx.map(node)) else { return Vec::new() };
    let mut found = Vec::new();
    for entry in &map.entries {
        if !is_id(&entry.key.text) {
            let message = Message::new("bad-id").with("id", &entry.key.text);
            cx.error_help(CheckId::BadId, entry.key.at, message, Message::new("bad-id-help"));
        }
        let mut members = bands(cx, &entry.value);
        for member in &mut members {
            // A level has a name already: nobody should have to write it again.
            if let Some(level) = levels.iter().find(|level| level.id == member.id && is_plain(&member.name, &member.id)) {
                member.name = level.name.clone();
            }
        }
        found.push(Dimension { id: entry.key.text.to_string(), name: LocalText::first(entry.key.text.clone()), members });
    }
    found
}

fn is_plain(name: &LocalText, id: &str) -> bool {
    name.get(0).text == id
}

/// Ids, or maps with an id and a name.
fn bands(cx: &mut Cx, node: &Node) -> Vec<Band> {
    let mut ids = Ids::default();
    let mut found = Vec::new();
    for item in cx.list(node) {
        let (id, name, at) = match &item.tree {
            Tree::Map(_) => {
                let Some(fields) = cx.fields(item, &BAND) else { continue };
                let name = cx.local_of(&fields, "name");
                (fields.get("id").and_then(|node| cx.id(node)), name, fields.key_at("id"))
            }
            _ => (cx.id(item), LocalText::default(), item.at),
        };
        let Some(id) = id else { continue };
        if ids.define(cx, &id, found.len(), at) {
            let name = if name.is_empty() { LocalText::first(id.clone()) } else { name };
            found.push(Band { id, name });
        }
    }
    found
}

fn breaks(cx: &mut Cx, fields: &Fields) -> Vec<Break> {
    let mut found = Vec::new();
    for item in fields.get("breaks").map(|node| cx.list(node)).unwrap_or_default() {
        let Some(fields) = cx.fields(item, &BREAK) else { continue };
        let reason = cx.local_of(&fields, "reason");
        if let Some(from) = cx.date_part_of(&fields, "from") {
            found.push(Break { from: from.first_day(), reason });
        }
    }
    found.sort_by_key(|it| it.from);
    found
}

/// Sorts the drafts into reading order; a second use of an id is told, with the first.
pub fn sorted<'n>(cx: &mut Cx, mut drafts: Vec<Draft<'n>>) -> Vec<Draft<'n>> {
    drafts.sort_by_key(Draft::location);
    let mut ids = Ids::default();
    drafts.retain(|draft| ids.define(cx, draft.id(), 0, draft.location()));
    drafts.sort_by_key(Draft::order);
    drafts
}

/// Follows the references of one draft; `cx` is that of its file.
pub fn finish(cx: &mut Cx, draft: Draft, names: &Names) -> Indicator {
    let Draft { mut indicator, parent, mean_of, sum_of, targets } = draft;
    let find = |cx: &mut Cx, reference: Option<(String, Location)>| reference.and_then(|(id, at)| names.indicator(cx, &id, at));
    for (id, at) in [&parent, &mean_of].into_iter().flatten().filter(|(id, _)| *id == indicator.id) {
        cx.error(CheckId::UnknownIndicator, *at, Message::new("indicator-in-itself").with("id", id));
    }
    indicator.parent = find(cx, parent).filter(|IndicatorIx(it)| names.indicators.get(&indicator.id) != Some(*it));
    indicator.mean_of = find(cx, mean_of).filter(|IndicatorIx(it)| names.indicators.get(&indicator.id) != Some(*it));
    for (id, at) in sum_of {
        let member = indicator.dimensions.iter().flat_map(|it| &it.members).chain(&indicator.bands).any(|it| it.id == id);
        if member || names.indicator(cx, &id, at).is_some() {
            indicator.sum_of.push(id);
        }
    }
    if let Some(node) = targets {
        let context = TargetContext { names, measure: Measure::of(&indicator, cx.style), better: indicator.better };
        indicator.targets = target::list(cx, node, &context).into_iter().map(Arc::new).collect();
    }
    check_shape(cx, &indicator);
    indicator
}

/// An index cannot be a part of itself, however long the way round. Told once a circle.
#[expect(clippy::indexing_slicing, reason = "a parent is one of the indicators")]
pub fn break_circles(indicators: &mut [Indicator]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for start in 0..indicators.len() {
        let (mut at, mut steps) = (indicators[start].parent, 0);
        while let Some(IndicatorIx(parent)) = at.filter(|_| steps <= indicators.len()) {
            steps += 1;
            if parent as usize == start {
                let message = Message::new("indicator-in-itself").with("id", &indicators[start].id);
                findings.push(Finding::new(CheckId::UnknownIndicator, indicators[start].location, message));
                indicators[start].parent = None;
                break;
            }
            at = indicators[parent as usize].parent;
        }
    }
    findings
}

/// A rating has bands; nothing else of the shape can be wrong here.
fn check_shape(cx: &mut Cx, indicator: &Indicator) {
    if indicator.unit == Unit::Bands && indicator.bands.is_empty() {
        let message = Message::new("missing-field").with("field", "bands");
        cx.report(Finding::new(CheckId::MissingField, indicator.location, message));
    }
}
