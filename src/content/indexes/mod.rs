//! `indexes/<id>.yaml`: a composite index, its tree of pillars and indicators, and a method for every step.
//!
//! Of an index with an error nothing is kept: what cannot be computed as its author meant it is not computed at all.

mod sound;
mod steps;
mod tree;

pub use tree::part;

use super::cx::{Cx, Fields};
use super::gazetteer::Gazetteer;
use super::ids::is_id;
use super::names::{Ids, Names};
use super::schema::{INDEX, PANELS};
use crate::file::{FileId, Location};
use crate::finding::{CheckId, Finding, Message, Severity};
use crate::model::{Decimal, Index, Level, LevelIx, Normalisation, Normalise, Panel, Period, Point, RankRule, TerritoryIx};
use crate::yaml::Node;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What indexes refer to.
pub struct Home<'a> {
    pub names: &'a Names<'a>,
    pub gazetteer: &'a Gazetteer<'a>,
    pub levels: &'a [Level],
    /// The levels by id.
    pub level_ids: Ids,
    pub has_regions: bool,
    /// The ids of all indexes.
    pub indexes: BTreeSet<String>,
}

/// The file that an index stands in.
pub struct Origin<'a> {
    pub file: FileId,
    /// The id: the file's name without its ending.
    pub stem: &'a str,
    /// As `content/...`.
    pub path: &'a str,
}

/// Reads the file of one index.
pub fn read(cx: &mut Cx, root: &Node, origin: &Origin, home: &Home) -> Option<Index> {
    let before = cx.findings.len();
    let index = one(cx, root, origin, home);
    let has_error = cx.findings.iter().skip(before).any(|it| it.severity() == Severity::Error);
    index.filter(|_| !has_error)
}

fn one(cx: &mut Cx, root: &Node, origin: &Origin, home: &Home) -> Option<Index> {
    if !is_id(origin.stem) {
        let message = Message::new("index-bad-file-name").with("path", origin.path);
        cx.error_help(CheckId::BadId, Location::of_file(origin.file), message, Message::new("bad-page-name-help"));
    }
    let fields = cx.fields(root, &INDEX)?;
    check_id(cx, &fields, origin.stem);
    let periods = periods(cx, &fields);
    let normalisation = fields.get("normalisation").and_then(|node| steps::normalisation(cx, node, None));
    let normalisation = normalisation.unwrap_or_else(as_typed);
    let aggregation = fields.get("aggregation").map(|node| steps::aggregation(cx, node)).unwrap_or_default();
    let level = level(cx, &fields, home);
    let last_day = periods.iter().map(|it| it.last_day()).max();
    let index = Index {
        id: origin.stem.to_owned(),
        location: fields.at,
        path: origin.path.to_owned(),
        name: cx.local_of(&fields, "name"),
        about: cx.local_of(&fields, "about"),
        panel: fields.get("panel").and_then(|node| panel(cx, node)).unwrap_or(Panel::Current),
        imputation: fields.get("impute").and_then(|node| steps::imputation(cx, node, home)),
        outliers: fields.get("outliers").and_then(|node| steps::outliers(cx, node)),
        scale: fields.get("scale").and_then(|node| steps::span(cx, node, "scale")),
        multiply: fields.get("multiply").and_then(|node| steps::above_zero(cx, node, "multiply")),
        decimals: cx.whole_of(&fields, "decimals").map(|decimals| decimals.min(12)),
        ranking: ranking(cx, &fields, (level, last_day), home),
        classes: fields.get("classes").and_then(|node| steps::classes(cx, node)),
        sensitivity: fields.get("sensitivity").and_then(|node| steps::sensitivity(cx, node)),
        nodes: tree::read(cx, &fields, origin.stem, &normalisation, &aggregation, home),
        level: level?,
        periods,
    };
    sound::alternatives(cx, &fields, &index, home.names);
    Some(index)
}

/// What holds where nobody says how to normalise.
fn as_typed() -> Normalisation {
    let to = (Decimal::ZERO, Decimal::ONE);
    Normalisation { method: Normalise::None, to, clip: None, clamp: true, cap: false, log: false }
}

/// The file's name is the id; who writes it too must not contradict it.
fn check_id(cx: &mut Cx, fields: &Fields, stem: &str) {
    let Some(node) = fields.get("id") else { return };
    let Some(id) = cx.id(node).filter(|id| id != stem) else { return };
    let message = Message::new("index-other-id").with("id", id).with("stem", stem);
    cx.error_help(CheckId::BadId, node.at, message, Message::new("index-other-id-help"));
}

/// The level that is named, else the first one that has pages.
fn level(cx: &mut Cx, fields: &Fields, home: &Home) -> Option<LevelIx> {
    if let Some(node) = fields.get("level") {
        let id = cx.scalar(node)?;
        return home.level_ids.find(cx, id, node.at, CheckId::UnknownPlace, "unknown-level").map(LevelIx);
    }
    let first = home.levels.iter().position(|level| level.folder.is_some());
    first.or((!home.levels.is_empty()).then_some(0)).map(|it| LevelIx(it as u32))
}

/// One period or several, sorted; a second mention is told.
fn periods(cx: &mut Cx, fields: &Fields) -> Vec<Period> {
    let mut found: BTreeMap<Period, Location> = BTreeMap::new();
    for node in fields.get("period").map(|node| cx.one_or_more(node)).unwrap_or_default() {
        let Some(text) = cx.scalar(node) else { continue };
        let Some(period) = cx.period(text, node.at) else { continue };
        if let Some(first) = found.get(&period) {
            let finding = Finding::new(CheckId::SaidTwice, node.at, Message::new("period-twice").with("text", text));
            cx.report(finding.related(*first, Message::new("first-used-here")));
            continue;
        }
        found.insert(period, node.at);
    }
    found.into_keys().collect()
}

/// `current`, `all`, or the one period whose statistics hold for all.
fn panel(cx: &mut Cx, node: &Node) -> Option<Panel> {
    match cx.scalar(node)? {
        "current" => Some(Panel::Current),
        "all" => Some(Panel::All),
        text if text.starts_with(|c: char| c.is_ascii_digit() || c == '.') => cx.period(text, node.at).map(Panel::Fixed),
        text => {
            cx.unknown_word(text, node.at, PANELS);
            None
        }
    }
}

/// How ranks are given, and who is assessed without one.
fn ranking(cx: &mut Cx, fields: &Fields, (level, day): (Option<LevelIx>, Option<Date>), home: &Home) -> RankRule {
    let mut rule = fields.get("rank").map(|node| steps::rank(cx, node, home)).unwrap_or_default();
    let Some(map) = fields.get("ranked").and_then(|node| cx.map(node)) else { return rule };
    let mut said: BTreeMap<TerritoryIx, Location> = BTreeMap::new();
    for entry in &map.entries {
        let (name, at) = (entry.key.text.as_str(), entry.key.at);
        let ranked = cx.flag(&entry.value);
        let Some(territory) = home.gazetteer.find(cx, name, at, None, Period::At(Point::Day(day.unwrap_or(Date::MAX)))) else {
            continue;
        };
        if let Some(first) = said.insert(territory, at) {
            let finding = Finding::new(CheckId::SaidTwice, at, Message::new("index-territory-twice").with("id", name));
            cx.report(finding.related(first, Message::new("first-used-here")));
        }
        if level.is_some_and(|level| home.gazetteer.get(territory).level != level) {
            steps::refuse(cx, at, Message::new("index-other-level").with("id", name));
        }
        if ranked == Some(false) {
            rule.unranked.push(territory);
        }
    }
    rule.unranked.sort();
    rule.unranked.dedup();
    rule
}
