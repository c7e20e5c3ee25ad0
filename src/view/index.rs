//! A composite index's page: who leads, the order, how sure it is, the years, the tree, and the method in words.

use super::desk::Sheet;
use super::embed::FigureUses;
use super::frame::About;
use super::index_method::{self, MethodStep};
use super::index_ranking::{self, Footnote, IndexApart, IndexRanking};
use super::index_read::{Reading, score, scored};
use super::index_sure::{self, Trials};
use super::index_tree::{self, TreeRow};
use super::index_years::{self, IndexYears};
use super::map::MapFigure;
use super::text::{Piece, Text};
use super::{Body, Kind, markdown};
use crate::derive::index::Edition;
use crate::model::{Index, IndexIx};
use serde::Serialize;

/// The page of a composite index.
#[derive(Clone, Debug, Serialize)]
pub struct IndexPage {
    /// What it is, as HTML; empty where nobody wrote it.
    pub about: Text,
    /// Who leads, in which period, how many of how many have a score.
    pub lede: Vec<String>,
    /// Parts of the tree that have no value for anybody, each with the reason.
    pub troubles: Vec<String>,
    /// Heading of the order, with its period.
    pub ranking_title: String,
    /// The order in the latest edition: one table, or one for each region; none where nobody has a rank.
    pub rankings: Vec<IndexRanking>,
    /// What can be done with the order: one, or none where there is no order.
    pub uses: Vec<FigureUses>,
    /// The latest edition on a map: one where the territories have a grid, else none.
    pub maps: Vec<MapFigure>,
    /// How to read the order, in sentences.
    pub reading: Vec<String>,
    /// What was changed in the figures of those in the tables.
    pub footnotes: Vec<Footnote>,
    /// Those without a score, those that are not ranked, those without a figure.
    pub apart: Vec<IndexApart>,
    /// The editions: a table for each set of places; none where there is one edition.
    pub years: Vec<IndexYears>,
    /// Which years stand on one scale, and why others do not.
    pub years_notes: Vec<String>,
    /// What the table of the tree holds.
    pub tree_caption: String,
    /// What the index is made of.
    pub tree: Vec<TreeRow>,
    /// The method, step by step.
    pub steps: Vec<MethodStep>,
    /// How the order holds when something is left out or done otherwise.
    pub trials: Vec<Trials>,
    /// Files with the scores, and with all that is needed to compute them again.
    pub downloads: Vec<IndexFile>,
    /// The other indexes of the site.
    pub others: Vec<Piece>,
}

/// A file of an index.
#[derive(Clone, Debug, Serialize)]
pub struct IndexFile {
    /// Its name, with its place.
    pub file: Piece,
    /// What it holds.
    pub about: String,
}

/// The page of an index.
pub fn page(sheet: &mut Sheet, at: IndexIx) -> (About, Body) {
    let reading = sheet.reading(at);
    let index = reading.index;
    let name = sheet.local(&index.name);
    let about = sheet.local(&index.about);
    let latest = reading.latest();
    let (rankings, footnotes) = latest.map_or_else(Default::default, |it| index_ranking::rankings(sheet, &reading, it));
    let (years, years_notes) = index_years::years(sheet, &reading);
    // The order below is the table of the map's numbers.
    let map = latest.and_then(|it| sheet.index_map(at, it)).map(|map| MapFigure { tables: Vec::new(), ..map });
    let trouble = latest.or_else(|| reading.editions.last());
    let page = IndexPage {
        about: Text { text: markdown::html(&about.text, sheet.links), lang: about.lang },
        lede: lede(sheet, &reading),
        troubles: trouble.map_or_else(Vec::new, |it| reading.troubles(sheet, it)),
        ranking_title: latest.map_or_else(String::new, |it| {
            sheet.say("index-ranking-title", &[("period", sheet.period_in_text(it.period).into())])
        }),
        reading: latest.map_or_else(Vec::new, |it| notes(sheet, &reading, it, !footnotes.is_empty())),
        rankings,
        uses: Vec::new(),
        maps: map.into_iter().collect(),
        footnotes,
        apart: latest.map_or_else(Vec::new, |it| index_ranking::apart(sheet, &reading, it)),
        years,
        years_notes,
        tree_caption: sheet.say("index-tree-caption", &[("name", name.text.clone().into())]),
        tree: index_tree::tree(sheet, &reading),
        steps: index_method::steps(sheet, &reading),
        trials: latest.map_or_else(Vec::new, |it| index_sure::trials(sheet, &reading, it)),
        downloads: downloads(sheet, index),
        others: sheet.scorecard.indexes().filter(|(it, _)| *it != at).map(|(it, _)| sheet.index_link(it)).collect(),
    };
    let crumb = Piece::link(Text::own(sheet.text("indexes-title")), sheet.href(Kind::Indexes));
    let crumbs = if sheet.scorecard.indexes.len() > 1 { vec![crumb] } else { Vec::new() };
    let about = About { heading: name, description: page.lede.join(" "), crumbs, noindex: latest.is_none() };
    (about, Body::Index(Box::new(page)))
}

/// Who leads, and how many have a score.
fn lede(sheet: &Sheet, reading: &Reading) -> Vec<String> {
    let Some(edition) = reading.latest() else { return vec![sheet.text("index-lede-none")] };
    let mut lede: Vec<String> = leaders(sheet, reading, edition).into_iter().collect();
    let count = scored(edition);
    let counts = [
        ("scored", count.into()),
        ("alive", edition.alive.into()),
        ("without", edition.alive.saturating_sub(count).into()),
        ("period", sheet.period_in_text(edition.period).into()),
    ];
    lede.push(sheet.say(if count < edition.alive { "index-lede-counts" } else { "index-lede-all" }, &counts));
    lede
}

/// Who is first: one, several that tie, or nobody where ranks are within regions.
fn leaders(sheet: &Sheet, reading: &Reading, edition: &Edition) -> Option<String> {
    if reading.index.ranking.within_region {
        return Some(sheet.text("index-lede-regions"));
    }
    let order = &sheet.name_order;
    let is_first = |it: &usize| edition.standing(*it).rank == Some(1);
    let mut first: Vec<usize> = (0..edition.territories.len()).filter(is_first).collect();
    first.sort_by_key(|it| order.of(edition.territory(*it)));
    let points = sheet.score(reading.index, score(edition, *first.first()?)?);
    let names: Vec<String> = first.iter().map(|it| sheet.territory_name(edition.territory(*it)).text).collect();
    let args = [
        ("names", sheet.some(&names).into()),
        ("count", names.len().into()),
        ("score", points.into()),
        ("period", sheet.period_in_text(edition.period).into()),
    ];
    Some(sheet.say(if names.len() == 1 { "index-lede-leader" } else { "index-lede-leaders" }, &args))
}

/// How to read the table.
fn notes(sheet: &Sheet, reading: &Reading, edition: &Edition, footnotes: bool) -> Vec<String> {
    let mut notes = Vec::new();
    let has_range = edition.standings.iter().any(|it| it.range.is_some());
    if let Some(robustness) = edition.robustness.as_ref().filter(|_| has_range) {
        notes.push(sheet.say("index-read-range", &[("runs", robustness.runs.into())]));
        let mut groups: Vec<usize> = edition.standings.iter().filter_map(|it| it.group).collect();
        groups.sort_unstable();
        let ranked = groups.len();
        groups.dedup();
        notes.push(match groups.len() {
            1 if ranked > 1 => sheet.text("index-read-one-group"),
            _ => sheet.text("index-read-groups"),
        });
    } else if edition.standings.iter().filter(|it| it.rank.is_some()).count() > 1 {
        notes.push(sheet.text("index-read-unsure"));
    }
    notes.extend(moved(sheet, reading, edition));
    notes.push(sheet.text("index-read-count"));
    if footnotes {
        notes.push(sheet.text("index-read-footnotes"));
    }
    notes
}

/// Among whom the change of rank is, or why there is none.
fn moved(sheet: &Sheet, reading: &Reading, edition: &Edition) -> Option<String> {
    let before = reading.before(edition)?;
    let period = sheet.period_in_text(before.period);
    match reading.since(sheet.scorecard, edition) {
        Some(since) if since.both > 0 => {
            Some(sheet.say("index-read-change", &[("both", since.both.into()), ("period", period.into())]))
        }
        _ => Some(sheet.say("index-read-no-change", &[("period", period.into())])),
    }
}

fn downloads(sheet: &Sheet, index: &Index) -> Vec<IndexFile> {
    if !sheet.extras.data {
        return Vec::new();
    }
    let file = |path: String, key: &str| {
        let name = path.rsplit('/').next().unwrap_or_default().to_owned();
        IndexFile { file: Piece::link(Text::own(name), sheet.file(&path)), about: sheet.text(key) }
    };
    let id = &index.id;
    vec![
        file(format!("data/indexes/{id}.csv"), "index-file-scores"),
        file(format!("data/indexes/{id}/iData.csv"), "index-file-data"),
        file(format!("data/indexes/{id}/iMeta.csv"), "index-file-meta"),
    ]
}
