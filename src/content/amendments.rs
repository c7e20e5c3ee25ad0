//! `changes.yaml`: what was changed on the site after it was published, and why.

use super::context::restriction;
use super::cx::{Cx, Fields};
use super::gazetteer::Gazetteer;
use super::indexes::part;
use super::names::{Ids, Names};
use super::number::NumberStyle;
use super::schema::{AMENDMENT, AMENDMENT_KINDS};
use super::value::{Measure, Printed, parse_value};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{
    Amendment, AmendmentKind, Breakdown, IndexIx, Indicator, IndicatorIx, LocalText, Period, SourceIx, TerritoryIx, Typed,
};
use crate::yaml::{Node, Tree};
use std::cmp::Reverse;

/// What entries refer to.
pub struct Home<'a> {
    pub names: &'a Names<'a>,
    pub gazetteer: &'a Gazetteer<'a>,
    pub sources: Ids,
    pub indexes: Ids,
}

/// The fields that say what an entry is about: one of them at least.
const SUBJECTS: [&str; 5] = ["territory", "indicator", "index", "source", "what"];

/// Reads the file: latest first, those of one day as written.
pub fn read(cx: &mut Cx, root: &Node, home: &Home) -> Vec<Amendment> {
    let mut all: Vec<Amendment> = Vec::new();
    for item in cx.list(root) {
        all.extend(one(cx, item, home));
    }
    all.sort_by_key(|it| Reverse(it.date));
    all
}

/// An entry. One that names something unknown is none: it would be told of the wrong thing. One that only lacks its
/// reason is kept, so that a draft counts as one.
fn one(cx: &mut Cx, item: &Node, home: &Home) -> Option<Amendment> {
    let fields = cx.fields(item, &AMENDMENT)?;
    let date = cx.day_of(&fields, "date");
    let kind = fields.get("kind").and_then(|node| cx.one_of(node, AMENDMENT_KINDS, &AmendmentKind::ALL));
    let period = named(&fields, "period", |node| {
        let text = cx.scalar(node)?;
        cx.period(text, node.at)
    });
    let territory = named(&fields, "territory", |node| territory(cx, node, home, period?));
    let indicator = named(&fields, "indicator", |node| {
        let id = cx.scalar(node)?;
        home.names.indicator(cx, id, node.at)
    });
    let index = named(&fields, "index", |node| {
        let id = cx.scalar(node)?;
        home.indexes.find(cx, id, node.at, CheckId::UnknownIndicator, "unknown-index").map(IndexIx)
    });
    let source = named(&fields, "source", |node| {
        let id = cx.scalar(node)?;
        home.sources.find(cx, id, node.at, CheckId::UnknownSource, "unknown-source").map(SourceIx)
    });
    let breakdown = breakdown(cx, &fields, indicator.flatten(), home);
    let restriction = fields.get("of_which").map(|node| restriction(cx, node));
    let definition = indicator.flatten().map(|it| home.names.definition(it));
    let is_whole = !fields.has("band");
    let [from, to] = ["from", "to"].map(|name| cx.text_of(&fields, name).map(|text| typed(text, definition, is_whole, cx.style)));
    let what = cx.local_of(&fields, "what");
    let reason = reason(cx, &fields, kind);
    tell_gaps(cx, &fields, kind);
    Some(Amendment {
        location: fields.at,
        date: date?,
        kind: kind?,
        territory: territory?,
        indicator: indicator?,
        period: period?,
        breakdown: breakdown?,
        restriction,
        index: index?,
        source: source?,
        what,
        from,
        to,
        reason,
    })
}

/// What a field names: `Some(None)` where it does not stand there, nothing where it could not be read.
fn named<T>(fields: &Fields, name: &str, read: impl FnOnce(&Node) -> Option<T>) -> Option<Option<T>> {
    match fields.get(name) {
        None => Some(None),
        Some(node) => read(node).map(Some),
    }
}

/// A figure as typed, and as a number where it is one of the indicator: pages then write it as their language does. What
/// stood here before may have been anything; it need not be one.
fn typed(text: String, indicator: Option<&Indicator>, is_whole: bool, style: NumberStyle) -> Typed {
    let indicator = indicator.filter(|_| is_whole);
    match indicator.and_then(|it| parse_value(&text, &Measure::of(it, style)).ok()) {
        Some(Printed::Quantity(it)) => Typed { text, quantity: Some(it), ratio: None },
        Some(Printed::Ratio(it)) => Typed { text, quantity: None, ratio: Some(it) },
        None => Typed { text, quantity: None, ratio: None },
    }
}

/// By name, alias or code where a period says of which time; else by id.
fn territory(cx: &mut Cx, node: &Node, home: &Home, period: Option<Period>) -> Option<TerritoryIx> {
    let name = cx.scalar(node)?;
    match period {
        Some(period) => home.gazetteer.find(cx, name, node.at, None, period),
        None => home.gazetteer.by_id(cx, name, node.at),
    }
}

/// The part that it is about; nothing where that could not be read.
fn breakdown(cx: &mut Cx, fields: &Fields, indicator: Option<IndicatorIx>, home: &Home) -> Option<Breakdown> {
    let mut breakdown = Breakdown::default();
    for name in ["by", "band"] {
        let Some(node) = fields.get(name) else { continue };
        let Some(indicator) = indicator else {
            if !fields.has("indicator") && !fields.is_cut() {
                cx.error(CheckId::MissingField, fields.key_at(name), Message::new("missing-field").with("field", "indicator"));
            }
            return None;
        };
        let definition = home.names.definition(indicator);
        if name == "by" {
            let count = match &node.tree {
                Tree::Map(map) => map.entries.len(),
                _ => 1,
            };
            breakdown.members = part(cx, node, definition).members;
            if breakdown.members.len() < count {
                return None;
            }
        } else {
            let id = cx.scalar(node)?;
            let bands = Ids::of(definition.bands.iter().map(|it| (it.id.as_str(), definition.location)));
            breakdown.band = Some(bands.find(cx, id, node.at, CheckId::UnknownBand, "unknown-band-of-change")? as u16);
        }
    }
    Some(breakdown)
}

/// Why. A draft has the field and nothing in it: that is what the editor has yet to write.
fn reason(cx: &mut Cx, fields: &Fields, kind: Option<AmendmentKind>) -> LocalText {
    let node = fields.get("reason").filter(|node| node.tree != Tree::Null);
    let reason = node.map(|node| cx.local(node)).unwrap_or_default();
    let is_needed = fields.has("reason") || kind.is_some_and(|it| it != AmendmentKind::Added);
    // What could not be read has been told.
    let is_told = node.is_some_and(|it| !matches!(it.tree, Tree::Scalar(_) | Tree::Map(_)));
    if is_needed && reason.is_empty() && !is_told && !fields.is_cut() {
        let finding = Finding::new(CheckId::MissingReason, fields.key_at("reason"), Message::new("change-without-reason"));
        cx.report(finding.help(Message::new("change-without-reason-help")));
    }
    reason
}

/// What an entry must say beside that: what it is about, and of a figure that was replaced both the old and the new one.
fn tell_gaps(cx: &mut Cx, fields: &Fields, kind: Option<AmendmentKind>) {
    if fields.is_cut() {
        return;
    }
    if !SUBJECTS.iter().any(|it| fields.has(it)) {
        let names = SUBJECTS.join(", ");
        let finding = Finding::new(CheckId::MissingField, fields.at, Message::new("change-of-nothing"));
        cx.report(finding.help(Message::new("change-of-nothing-help").with("names", names)));
    }
    let is_figure = ["territory", "indicator", "period"].iter().all(|it| fields.has(it));
    if is_figure && kind.is_some_and(AmendmentKind::is_replacement) {
        for field in ["from", "to"].into_iter().filter(|it| !fields.has(it)) {
            cx.error(CheckId::MissingField, fields.at, Message::new("missing-field").with("field", field));
        }
    }
}
