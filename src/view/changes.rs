//! `/changes/`: what was changed after it was published, latest first, and a page a year on which each entry stays.

use super::desk::Sheet;
use super::feed;
use super::frame::{About, about_source};
use super::ledger::ChangeEntry;
use super::text::{Piece, Text};
use super::{Body, Kind};
use crate::model::{AmendmentKind, Source, SourceIx};
use jiff::civil::Date;
use serde::Serialize;
use std::cmp::Reverse;

/// The page of all changes, or of those of a year.
#[derive(Clone, Debug, Serialize)]
pub struct ChangesPage {
    /// What is told here, in sentences.
    pub lede: Vec<String>,
    /// The kinds of change with what they mean.
    pub kinds: Vec<ChangeKind>,
    /// The days, latest first.
    pub days: Vec<ChangeDay>,
    /// That the page leaves some out; empty where it has all.
    pub more: String,
    /// The pages of the years; none on those.
    pub years: Vec<Piece>,
    /// The latest documents, by their own day; none on the page of a year.
    pub documents: Vec<LatestDocument>,
    /// The feeds and the file of all changes.
    pub downloads: Vec<Piece>,
}

/// A kind of change.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeKind {
    /// Its name.
    pub word: String,
    /// What it means.
    pub means: String,
}

/// The changes of one day.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeDay {
    /// Its id on the page: `2026-12-01`.
    pub id: String,
    /// The day in words.
    pub date: String,
    /// What was changed: additions first, then what was revised and corrected, removed, and methods.
    pub entries: Vec<ChangeEntry>,
}

/// A document among the latest.
#[derive(Clone, Debug, Serialize)]
pub struct LatestDocument {
    /// The document, with its page.
    pub title: Piece,
    /// Publisher, date, kind.
    pub about: Vec<Text>,
}

/// So many entries stand on the page of all.
const LATEST: usize = 60;
/// So many on the page of a year: whoever needs more than that reads the file.
const OF_YEAR: usize = 240;
/// So many documents are listed.
const DOCUMENTS: usize = 10;

/// The page of all changes. It is there before anything has been changed: it says what will be told.
pub fn page(sheet: &Sheet) -> (About, Body) {
    let amendments = &sheet.scorecard.amendments;
    let lede = match amendments.as_slice() {
        [] => vec![sheet.text("changes-none"), sheet.text("changes-promise")],
        them => vec![sheet.say("changes-lede", &[("count", them.len().into())]), sheet.text("changes-promise")],
    };
    let all: Vec<usize> = (0..amendments.len()).collect();
    let years = sheet.ledger.years().map(|year| Piece::link(Text::own(year.to_string()), sheet.href(Kind::ChangesOf(year))));
    let page = ChangesPage {
        kinds: kinds(sheet),
        days: days(sheet, all.get(..LATEST).unwrap_or(&all)),
        more: more(sheet, all.len(), LATEST, "changes-more"),
        years: years.collect(),
        documents: documents(sheet),
        downloads: downloads(sheet),
        lede,
    };
    about(sheet, page, sheet.text("changes-title"), Vec::new())
}

/// The page of a year, where the address of an entry leads as long as the site stands.
pub fn of_year(sheet: &Sheet, year: i16) -> (About, Body) {
    let them = sheet.ledger.of_year(year);
    let page = ChangesPage {
        lede: vec![sheet.say("changes-year-lede", &[("year", year.to_string().into()), ("count", them.len().into())])],
        kinds: Vec::new(),
        days: days(sheet, them.get(..OF_YEAR).unwrap_or(them)),
        more: more(sheet, them.len(), OF_YEAR, "changes-year-more"),
        years: Vec::new(),
        documents: Vec::new(),
        downloads: downloads(sheet),
    };
    let crumb = Piece::link(Text::own(sheet.text("changes-title")), sheet.href(Kind::Changes));
    about(sheet, page, sheet.say("changes-year-title", &[("year", year.to_string().into())]), vec![crumb])
}

fn about(sheet: &Sheet, page: ChangesPage, heading: String, crumbs: Vec<Piece>) -> (About, Body) {
    let description = std::iter::once(sheet.text("changes-what")).chain(page.lede.first().cloned()).collect::<Vec<_>>().join(" ");
    (About { heading: Text::own(heading), description, crumbs, noindex: false }, Body::Changes(Box::new(page)))
}

fn kinds(sheet: &Sheet) -> Vec<ChangeKind> {
    let kind =
        |it: AmendmentKind| ChangeKind { word: sheet.change_word(it), means: sheet.text(&format!("change-{}-means", it.id())) };
    AmendmentKind::ALL.map(kind).into()
}

/// Entries by their days. They come latest first.
fn days(sheet: &Sheet, numbers: &[usize]) -> Vec<ChangeDay> {
    let date = |number: &usize| sheet.scorecard.amendment(*number).date;
    let day = |them: &[usize]| {
        let mut them = them.to_vec();
        them.sort_by_key(|it| sheet.scorecard.amendment(*it).kind);
        let of: Date = date(them.first()?);
        Some(ChangeDay {
            id: of.to_string(),
            date: sheet.day(of),
            entries: them.iter().map(|it| sheet.change_entry(*it, true)).collect(),
        })
    };
    numbers.chunk_by(|a, b| date(a) == date(b)).filter_map(day).collect()
}

fn more(sheet: &Sheet, count: usize, most: usize, key: &str) -> String {
    let left = count.saturating_sub(most);
    if left == 0 { String::new() } else { sheet.say(key, &[("count", left.into())]) }
}

/// The latest documents that say when they are from. That is their day, not the one on which they were put here.
fn documents(sheet: &Sheet) -> Vec<LatestDocument> {
    let used = |it: &(SourceIx, &Source)| !sheet.results.of_source(it.0).is_empty();
    let mut them: Vec<(SourceIx, &Source)> =
        sheet.scorecard.sources().filter(used).filter(|(_, it)| it.published.is_some()).collect();
    them.sort_by_key(|(_, it)| Reverse(it.published.map(|date| (date.last_day(), date.first_day()))));
    them.truncate(DOCUMENTS);
    them.into_iter()
        .map(|(it, source)| LatestDocument { title: sheet.source_link(it), about: about_source(sheet, source) })
        .collect()
}

fn downloads(sheet: &Sheet) -> Vec<Piece> {
    let file = || Piece::link(Text::own(sheet.text("changes-file")), sheet.file("data/changes.csv"));
    feed::way(sheet, None).into_iter().chain(sheet.extras.data.then(file)).collect()
}
