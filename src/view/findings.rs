//! The pages of findings: all of them counted by kind and by territory, and one page for each territory that has any.

use super::desk::{Desk, Sheet};
use super::finding::{FindingEntry, FindingLine};
use super::frame::About;
use super::register::Entry;
use super::standing::Chip;
use super::text::{Piece, Text};
use super::{Body, Kind};
use crate::finding::{CheckId, Finding, Published, Severity};
use crate::model::TerritoryIx;
use rayon::prelude::*;
use serde::Serialize;
use std::cmp::Reverse;

/// So many lines a list of entries or of territories has on the page of all findings; each territory's own page has all of
/// its own.
const LINES_MAX: usize = 200;
/// So many lines the box on a territory's page has.
const BOX_MAX: usize = 8;

/// The page of all findings.
#[derive(Clone, Debug, Serialize)]
pub struct FindingsPage {
    /// How many there are and what they are, in sentences.
    pub lede: Vec<String>,
    /// What the table of kinds holds.
    pub kinds_caption: String,
    /// The kinds that were found, warnings first.
    pub kinds: Vec<FindingKind>,
    /// The kinds that were looked for and not found; may be empty.
    pub not_found: String,
    /// What the table of territories holds.
    pub territories_caption: String,
    /// The territories with findings, in the order of names; of very many, those with the most, which come first.
    pub territories: Vec<TerritoryCount>,
    /// That there are more of them; empty where all stand here.
    pub more_territories: String,
    /// The warnings that nobody has answered.
    pub warnings: Vec<FindingLine>,
    /// How many warnings more there are on the territories' pages; empty where all stand here.
    pub more_warnings: String,
    /// All about an indicator as a whole, or about a territory that has no page.
    pub elsewhere: Vec<FindingEntry>,
    /// What authors or editors have answered, each with the reason.
    pub settled: Vec<FindingLine>,
    /// How many of these more there are on the territories' pages; empty where all stand here.
    pub more_settled: String,
    /// Files with all findings.
    pub downloads: Vec<Piece>,
}

/// A kind of finding.
#[derive(Clone, Debug, Serialize)]
pub struct FindingKind {
    /// Warning or note.
    pub chip: Chip,
    /// The kind in a few words.
    pub name: String,
    /// What it means.
    pub means: String,
    /// How many there are, those that are explained among them.
    pub count: String,
}

/// How many findings a territory has.
#[derive(Clone, Debug, Serialize)]
pub struct TerritoryCount {
    /// The territory, with its page of findings.
    pub name: Piece,
    /// Warnings that nobody has answered.
    pub warnings: String,
    /// Notes that nobody has answered.
    pub notes: String,
    /// What authors or editors have answered.
    pub settled: String,
}

/// The findings of one territory and of those inside it.
#[derive(Clone, Debug, Serialize)]
pub struct TerritoryFindings {
    /// How many there are, in sentences.
    pub lede: Vec<String>,
    /// The territory, with its page.
    pub territory: Piece,
    /// The page of all findings.
    pub all: Piece,
    /// Warnings, notes, and what is explained.
    pub groups: Vec<FindingGroup>,
}

/// Entries that matter alike.
#[derive(Clone, Debug, Serialize)]
pub struct FindingGroup {
    /// Its id on the page.
    pub id: String,
    /// The heading.
    pub title: String,
    /// The entries.
    pub entries: Vec<FindingEntry>,
}

/// A territory's findings, on its own page.
#[derive(Clone, Debug, Serialize)]
pub struct Checks {
    /// How many there are; empty where there is none.
    pub title: String,
    /// The entries in a line each, warnings first.
    pub lines: Vec<FindingLine>,
    /// The page that has all of them.
    pub all: Piece,
}

/// How many entries there are of each weight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    warnings: usize,
    notes: usize,
    settled: usize,
}

impl Counts {
    fn of<'e>(entries: impl IntoIterator<Item = &'e Entry<'e>>) -> Counts {
        let mut counts = Counts::default();
        for entry in entries {
            match (entry.is_settled(), entry.is_warning()) {
                (true, _) => counts.settled += 1,
                (false, true) => counts.warnings += 1,
                (false, false) => counts.notes += 1,
            }
        }
        counts
    }

    fn all(self) -> usize {
        self.warnings + self.notes + self.settled
    }
}

impl Desk<'_> {
    /// «6 cảnh báo, 6 ghi chú»; nothing where there is nothing.
    fn counted(&self, counts: Counts) -> String {
        let each = [("count-warnings", counts.warnings), ("count-notes", counts.notes), ("count-settled", counts.settled)];
        let said = each.iter().filter(|(_, count)| *count > 0);
        let said: Vec<String> = said.map(|(key, count)| self.say(key, &[("count", (*count).into())])).collect();
        self.list(&said)
    }

    fn cell(&self, count: usize) -> String {
        self.words.numbers.count(count as u64)
    }
}

/// The page of all findings.
pub fn page(sheet: &mut Sheet) -> (About, Body) {
    let entries = &sheet.desk.register.entries;
    let open: Vec<&Entry> = entries.iter().filter(|it| it.is_warning() && !it.is_settled()).collect();
    let settled: Vec<&Entry> = entries.iter().filter(|it| it.is_settled()).collect();
    let counts = Counts::of(entries);
    let lede = if counts.all() == 0 {
        vec![sheet.text("findings-none"), sheet.text("findings-none-means")]
    } else {
        let said = [("count", counts.all().into()), ("counts", sheet.counted(counts).into())];
        vec![sheet.say("findings-lede", &said), sheet.text("findings-means")]
    };
    let (territories, more_territories) = territories(sheet);
    let page = FindingsPage {
        kinds_caption: sheet.text("findings-kinds-caption"),
        kinds: kinds(sheet),
        not_found: not_found(sheet),
        territories_caption: sheet.text("findings-territories-caption"),
        territories,
        more_territories,
        warnings: lines(sheet, &open),
        more_warnings: more(sheet, open.len()),
        elsewhere: sheet.register.of(None).iter().map(|it| sheet.finding_entry(it)).collect(),
        settled: lines(sheet, &settled),
        more_settled: more(sheet, settled.len()),
        downloads: sheet.data_files("data/findings"),
        lede,
    };
    let heading = Text::own(sheet.text("findings-title"));
    let about = About { heading, description: page.lede.join(" "), crumbs: Vec::new(), noindex: false };
    (about, Body::Findings(Box::new(page)))
}

fn lines(sheet: &Sheet, entries: &[&Entry]) -> Vec<FindingLine> {
    entries.iter().take(LINES_MAX).map(|it| sheet.finding_line(it, None)).collect()
}

fn more(sheet: &Sheet, count: usize) -> String {
    match count.saturating_sub(LINES_MAX) {
        0 => String::new(),
        rest => sheet.say("findings-more", &[("count", rest.into())]),
    }
}

/// What is for readers, in the order of weight.
fn kinds_for_readers() -> Vec<CheckId> {
    let mut kinds: Vec<CheckId> = CheckId::ALL.iter().copied().filter(|it| it.is_for_readers()).collect();
    kinds.sort_by_key(|it| it.severity());
    kinds
}

fn kinds(sheet: &Sheet) -> Vec<FindingKind> {
    let mut kinds = Vec::new();
    for check in kinds_for_readers() {
        let count = sheet.register.entries.iter().filter(|it| it.check == check).count();
        if count > 0 {
            kinds.push(FindingKind {
                chip: sheet.severity_chip(check.severity()),
                name: sheet.text(&format!("check-{}", check.id())),
                means: sheet.text(&format!("check-{}-means", check.id())),
                count: sheet.cell(count),
            });
        }
    }
    kinds
}

/// Nothing found is something known, where it was looked for.
fn not_found(sheet: &Sheet) -> String {
    let mut absent = kinds_for_readers();
    absent.retain(|check| sheet.register.entries.iter().all(|it| it.check != *check));
    let names: Vec<String> = absent.iter().map(|it| sheet.text(&format!("check-{}", it.id()))).collect();
    if names.is_empty() {
        return String::new();
    }
    sheet.say("findings-not-found", &[("kinds", names.join(&sheet.text("list-semicolon")).into())])
}

/// A row for each territory with findings, and what is to be said of those that are left out.
fn territories(sheet: &Sheet) -> (Vec<TerritoryCount>, String) {
    let homes = sheet.register.homes().into_iter();
    let mut all: Vec<(TerritoryIx, Counts)> = homes.map(|it| (it, Counts::of(sheet.register.of(Some(it))))).collect();
    let total = all.len();
    if total > LINES_MAX {
        all.sort_by_key(|(_, counts)| Reverse((counts.warnings, counts.notes, counts.settled)));
        all.truncate(LINES_MAX);
    }
    let more = sheet.limited("findings-more-places", all.len(), total);
    let row = |(territory, counts): (TerritoryIx, Counts)| TerritoryCount {
        name: Piece::link(sheet.territory_name(territory), sheet.href(Kind::TerritoryFindings(territory))),
        warnings: sheet.cell(counts.warnings),
        notes: sheet.cell(counts.notes),
        settled: sheet.cell(counts.settled),
    };
    (all.into_iter().map(row).collect(), more)
}

/// The findings of one territory.
pub fn of_territory(sheet: &mut Sheet, territory: TerritoryIx) -> (About, Body) {
    let entries = sheet.desk.register.of(Some(territory));
    let counts = Counts::of(entries);
    let name = sheet.territory_name(territory).text;
    let said = [("place", name.clone().into()), ("count", counts.all().into()), ("counts", sheet.counted(counts).into())];
    let groups = entries.chunk_by(|a, b| weight(a) == weight(b)).filter_map(|them| Some((weight(them.first()?), them)));
    let groups = groups.map(|(weight, them)| FindingGroup {
        id: format!("page-{weight}"),
        title: sheet.text(&format!("findings-{weight}")),
        entries: them.iter().map(|it| sheet.finding_entry(it)).collect(),
    });
    let page = TerritoryFindings {
        lede: vec![sheet.say("findings-of-lede", &said), sheet.text("findings-means")],
        territory: Piece::link(
            Text::own(sheet.say("findings-to-territory", &[("place", name.clone().into())])),
            sheet.href(Kind::Territory(territory)),
        ),
        all: Piece::link(Text::own(sheet.text("findings-all")), sheet.href(Kind::Findings)),
        groups: groups.collect(),
    };
    let heading = Text::own(sheet.say("findings-of", &[("place", name.into())]));
    let crumb = Piece::link(Text::own(sheet.text("findings-title")), sheet.href(Kind::Findings));
    let about = About { heading, description: page.lede.join(" "), crumbs: vec![crumb], noindex: false };
    (about, Body::TerritoryFindings(Box::new(page)))
}

/// Under which heading an entry stands.
fn weight(entry: &Entry) -> &'static str {
    match (entry.is_settled(), entry.check.severity()) {
        (true, _) => "settled",
        (false, Severity::Note) => "notes",
        (false, _) => "warnings",
    }
}

impl Sheet<'_> {
    /// The box on a territory's page: what was found there and nobody has answered, warnings first.
    pub fn checks(&self, territory: TerritoryIx) -> Checks {
        let entries = self.register.of(Some(territory));
        let counts = Counts::of(entries);
        let open: Vec<&Entry> = entries.iter().filter(|it| !it.is_settled()).collect();
        let title = match counts.all() {
            0 => String::new(),
            _ => self.say("checks-title", &[("count", counts.all().into())]),
        };
        let lines: Vec<FindingLine> = open.iter().take(BOX_MAX).map(|it| self.finding_line(it, Some(territory))).collect();
        let all = self.say("checks-all", &[("counts", self.counted(counts).into())]);
        let all = if title.is_empty() {
            Piece::default()
        } else {
            Piece::link(Text::own(all), self.href(Kind::TerritoryFindings(territory)))
        };
        Checks { title, lines, all }
    }

    /// How much was found on the whole site, with the page that tells it.
    pub fn checks_of_site(&self) -> Piece {
        let counts = Counts::of(&self.register.entries);
        let text = match counts.all() {
            0 => self.text("home-checks-none"),
            all => self.say("home-checks", &[("count", all.into()), ("counts", self.counted(counts).into())]),
        };
        Piece::link(Text::own(text), self.href(Kind::Findings))
    }
}

/// The findings of the pages as they stand in data files. The desks are those of all languages, in their order.
#[must_use]
pub fn published(desks: &[Desk]) -> Vec<Published> {
    let Some(first) = desks.first() else { return Vec::new() };
    let told = |entry: &Entry, finding: &Finding| Published {
        finding: finding.clone(),
        address: format!("{}#{}", first.path(entry.page()), entry.anchor),
        messages: desks.iter().map(|desk| desk.sentence(&finding.message)).collect(),
    };
    let of_entry = |entry: &Entry| -> Vec<Published> { entry.findings.iter().map(|it| told(entry, it)).collect() };
    first.register.entries.par_iter().flat_map_iter(of_entry).collect()
}
