//! What is handed down to a figure: the fields that speak about it, from the maps around it.

use super::cx::{Cx, Fields};
use super::names::Names;
use super::schema::HANDED_DOWN;
use super::target::set_by;
use crate::file::Location;
use crate::finding::{CheckId, Message};
use crate::model::{Body, LocalText, Period, RankScope, Restriction, TerritoryIx};
use crate::yaml::{Map, Node, Tree};
use smol_str::SmolStr;

/// The fields that hold for every figure below them, unless it has its own.
#[derive(Clone, Default)]
pub struct Context {
    pub quotes: Vec<SmolStr>,
    pub locators: Vec<SmolStr>,
    pub note: LocalText,
    pub producer: Option<Body>,
    pub self_reported: Option<bool>,
    pub restriction: Option<Restriction>,
    /// What is said of the figure's own period.
    pub period_inferred: Option<bool>,
    /// What the document says of its period: holds only for figures that take that one.
    pub document_inferred: Option<bool>,
    pub restated: Option<bool>,
    pub since: Option<Period>,
    pub rank_scope: Option<RankScope>,
    pub territory: Option<(String, Location)>,
    /// In a report, the territory that the figures below are about, as it is named there.
    pub home: Option<(String, Location)>,
    /// The same where it has been looked up already.
    pub place: Option<TerritoryIx>,
    pub period: Option<Period>,
    /// Where the period stands.
    pub period_at: Option<Location>,
    /// Whether a period was written that could not be read, which has been told.
    pub period_lost: bool,
}

impl Context {
    /// The context below a map: its own fields over those handed down.
    pub fn below(&self, cx: &mut Cx, fields: &Fields, names: &Names) -> Context {
        let mut own = self.clone();
        if fields.has("quote") {
            own.quotes = cx.shared_of(fields, "quote");
        }
        if fields.has("locator") {
            own.locators = cx.shared_of(fields, "locator");
        }
        if fields.has("note") {
            own.note = cx.local_of(fields, "note");
        }
        if let Some(node) = fields.get("producer") {
            own.producer = set_by(cx, node, names);
        }
        own.self_reported = cx.flag_of(fields, "self_reported").or(own.self_reported);
        if let Some(node) = fields.get("of_which") {
            own.restriction = Some(restriction(cx, node));
        }
        own.since = period_of(cx, fields, "since").or(own.since);
        if let Some(node) = fields.get("rank_scope") {
            own.rank_scope = rank_scope(cx, node, names);
        }
        if let Some(node) = fields.get("territory") {
            own.territory = cx.owned(node).map(|name| (name, node.at));
        }
        own.period(cx, fields);
        own.period_inferred = cx.flag_of(fields, "period_inferred").or(own.period_inferred);
        own.restated = cx.flag_of(fields, "restated").or(own.restated);
        own
    }

    /// `period` and `as_of` are one thing by two names. A period of one's own is not inferred unless that is said again.
    fn period(&mut self, cx: &mut Cx, fields: &Fields) {
        if fields.has("period") && fields.has("as_of") {
            super::target::said_twice(cx, fields, "period", "as_of");
        }
        let own = period_of(cx, fields, "period").or_else(|| period_of(cx, fields, "as_of"));
        if fields.has("period") || fields.has("as_of") {
            self.period = own;
            self.period_at = fields.get("period").or_else(|| fields.get("as_of")).map(|node| node.at);
            self.period_lost = own.is_none();
            (self.period_inferred, self.document_inferred) = (None, None);
        }
    }

    /// The context of one period out of several.
    pub fn at(&self, period: Period, at: Location) -> Context {
        Context { period: Some(period), period_at: Some(at), period_lost: false, document_inferred: None, ..self.clone() }
    }

    /// Whether the document does not print the period.
    pub fn is_inferred(&self) -> bool {
        self.period_inferred.or(self.document_inferred).unwrap_or(false)
    }
}

pub fn period_of(cx: &mut Cx, fields: &Fields, name: &str) -> Option<Period> {
    let node = fields.get(name)?;
    let text = cx.scalar(node)?;
    cx.period(text, node.at)
}

/// Compared without case, blanks and final stop.
pub fn restriction(cx: &mut Cx, node: &Node) -> Restriction {
    let text = cx.local(node);
    let key = text.get(0).text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let bare = key.trim_end_matches(['.', '…']).trim_end();
    // Without a letter before the stop, the stop is all there is: no key would mean no restriction.
    let key = if bare.is_empty() { key } else { bare.to_owned() };
    Restriction { text, key }
}

fn rank_scope(cx: &mut Cx, node: &Node, names: &Names) -> Option<RankScope> {
    let text = cx.local(node);
    let first = text.get(0).text.to_owned();
    match first.as_str() {
        "" => None,
        "national" => Some(RankScope::National),
        "siblings" => Some(RankScope::Siblings),
        id if names.regions.get(id).is_some() => names.region(cx, id, node.at).map(RankScope::Region),
        id if super::ids::is_id(id) && id.contains('-') => names.region(cx, id, node.at).map(RankScope::Region),
        _ => Some(RankScope::Words(text.into())),
    }
}

/// Whether a field may stand beside periods, `by` or `bands` and hold for each below.
pub fn is_handed_down(name: &str) -> bool {
    HANDED_DOWN.contains(&name)
}

/// Beside periods nothing may stand that is a figure of its own, nor another period.
pub fn check_beside_periods(cx: &mut Cx, map: &Map) {
    for entry in &map.entries {
        let key = entry.key.text.as_str();
        let is_period = super::period::looks_like_period(key);
        if !is_period && (!is_handed_down(key) || matches!(key, "period" | "as_of")) && super::figures::is_field(key) {
            let message = Message::new("beside-periods").with("field", key);
            cx.error_help(CheckId::SaidTwice, entry.key.at, message, Message::new("beside-periods-help"));
        }
    }
}

/// Whether a node is a map with a period among its keys.
pub fn has_periods(node: &Node) -> bool {
    matches!(&node.tree, Tree::Map(map) if map.entries.iter().any(|entry| super::period::looks_like_period(&entry.key.text)))
}
