//! The page about the data files: what each is, how large, by which hash it can be checked, and what every column holds.
//!
//! It looks at what was written, so that its sizes and hashes are those of the files. Of files that are there once for each
//! place or indicator it says how many there are: their own pages lead to them, and this page does not grow with them.

use super::desk::{Desk, Sheet};
use super::frame::{About, licence};
use super::text::{Piece, Text};
use super::{Body, Kind};
use crate::export::{CATALOG, DataFile, FILES, Field, Kind as Cells, Stock, Written};
use crate::model::Decimal;
use serde::Serialize;
use std::collections::BTreeMap;

/// The page about the data files.
#[derive(Clone, Debug, Serialize)]
pub struct DataPage {
    /// What there is, and up to when.
    pub lede: String,
    /// The files of the whole site.
    pub files: Vec<DataRow>,
    /// Caption of their table.
    pub caption: String,
    /// Files that are there once for each subject.
    pub groups: Vec<DataGroup>,
    /// Caption of their table.
    pub groups_caption: String,
    /// How the files are meant to be read.
    pub notes: Vec<DataNote>,
    /// How to cite the data, and under which licence.
    pub citation: String,
    /// The licence; no words where the site gives none.
    pub licence: Piece,
    /// What each column holds, by table.
    pub tables: Vec<Dictionary>,
    /// The description for data portals, from here.
    pub catalog: String,
}

/// A file of the whole site.
#[derive(Clone, Debug, Serialize)]
pub struct DataRow {
    /// Its anchor.
    pub id: String,
    /// Its name, with its address.
    pub file: Piece,
    /// What it is.
    pub about: String,
    /// The list of its columns, on this page; no words where it has none.
    pub columns: Piece,
    /// `CSV`.
    pub format: String,
    /// «1.234 dòng»; empty where it is no table.
    pub rows: String,
    /// «56 kB».
    pub size: String,
    /// Day of the latest document in it; empty where none is dated.
    pub updated: String,
    /// The first digits of its SHA-256.
    pub hash_short: String,
    /// All of them.
    pub hash: String,
}

/// Files that differ in their subject only.
#[derive(Clone, Debug, Serialize)]
pub struct DataGroup {
    /// Its anchor.
    pub id: String,
    /// Where they are, `provinces/<id>.csv`, in parts that a line may break between: each but the last ends in `/`.
    pub pattern: Vec<String>,
    /// What each is.
    pub about: String,
    /// Where the pages are that lead to them; no words where there are none.
    pub pages: Piece,
    /// How many there are.
    pub count: String,
    /// How large they are together.
    pub size: String,
}

/// A rule for reading the files.
#[derive(Clone, Debug, Serialize)]
pub struct DataNote {
    /// Its anchor.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// The rule.
    pub text: String,
}

/// What the columns of a table hold.
#[derive(Clone, Debug, Serialize)]
pub struct Dictionary {
    /// Its anchor.
    pub id: String,
    /// The name of its file.
    pub name: String,
    /// Caption of the list.
    pub caption: String,
    /// Its columns, in their order.
    pub columns: Vec<DataColumn>,
}

/// A column of a file.
#[derive(Clone, Debug, Serialize)]
pub struct DataColumn {
    /// Its anchor.
    pub id: String,
    /// Its name; several where it stands once for each language or map.
    pub name: String,
    /// What its cells are.
    pub kind: String,
    /// What they mean.
    pub about: String,
}

/// The page.
pub fn page(sheet: &Sheet) -> (About, Body) {
    let of_site = FILES.iter().filter(|it| it.is_single()).filter_map(|it| sheet.data_file(it.path));
    let files: Vec<DataRow> = of_site.map(|it| row(sheet, it)).collect();
    let groups = groups(sheet);
    let total: usize = sheet.all_files().iter().map(|it| it.bytes).sum();
    let mut args = vec![("count", sheet.all_files().len().into()), ("size", size(sheet, total).into())];
    let key = if sheet.data_until.is_empty() { "data-lede-undated" } else { "data-lede" };
    args.push(("date", sheet.data_until.clone().into()));
    let lede = format!("{} {}", sheet.say(key, &args), sheet.text("data-lede-more"));
    let page = DataPage {
        caption: sheet.say("data-caption", &[("count", files.len().into())]),
        files,
        groups_caption: sheet.say("data-groups-caption", &[("count", groups.len().into())]),
        groups,
        notes: notes(sheet),
        citation: citation(sheet),
        licence: licence(sheet),
        tables: tables(sheet),
        catalog: sheet.data_file(CATALOG.path).map_or_else(String::new, |it| sheet.file(&it.path)),
        lede: lede.clone(),
    };
    let about = About { heading: Text::own(sheet.text("data-heading")), description: lede, crumbs: Vec::new(), noindex: false };
    (about, Body::Data(Box::new(page)))
}

fn row(sheet: &Sheet, it: &Written) -> DataRow {
    let columns = if it.file.table.is_empty() {
        Piece::default()
    } else {
        Piece::link(Text::own(sheet.text("data-columns-link")), format!("#{}", dictionary_id(it.file)))
    };
    DataRow {
        id: format!("file-{}", it.file.id),
        file: Piece::link(Text::own(file_name(&it.path)), sheet.file(&it.path)),
        about: sheet.text(&it.file.message()),
        columns,
        format: format_name(it.file.ending()),
        rows: it.rows.map_or_else(String::new, |rows| sheet.say("data-rows", &[("count", rows.into())])),
        size: size(sheet, it.bytes),
        updated: sheet.data_until.clone(),
        hash_short: it.sha256.chars().take(8).collect(),
        hash: it.sha256.clone(),
    }
}

/// What people call a format.
fn format_name(ending: &str) -> String {
    if ending == "jsonld" { "JSON-LD".to_owned() } else { ending.to_uppercase() }
}

/// Below the folder of the data.
fn file_name(path: &str) -> String {
    path.strip_prefix("data/").unwrap_or(path).to_owned()
}

/// Files of subjects by what they are and, of places, by the folder of their level; in the order of `FILES`.
fn groups(sheet: &Sheet) -> Vec<DataGroup> {
    let mut sums: BTreeMap<(usize, String), (usize, usize)> = BTreeMap::new();
    for it in sheet.all_files() {
        let Some(place) = FILES.iter().position(|file| !file.is_single() && file.id == it.file.id) else { continue };
        let sum = sums.entry((place, pattern(it))).or_default();
        sum.0 += 1;
        sum.1 += it.bytes;
    }
    let group = |((place, pattern), (count, bytes)): ((usize, String), (usize, usize))| {
        #[expect(clippy::indexing_slicing, reason = "it is the place of one of these very files")]
        let file = FILES[place];
        DataGroup {
            id: format!("file-{}", pattern.replace(|it: char| !it.is_ascii_alphanumeric(), "-")),
            about: sheet.text(&file.message()),
            pages: pages(sheet, &pattern),
            count: sheet.say("data-files", &[("count", count.into())]),
            size: size(sheet, bytes),
            pattern: pattern.split_inclusive('/').map(str::to_owned).collect(),
        }
    };
    sums.into_iter().map(group).collect()
}

/// `provinces/<id>.csv`, with the folder of the level.
fn pattern(it: &Written) -> String {
    let folder = file_name(&it.path).split('/').next().unwrap_or_default().to_owned();
    match it.file.path.strip_prefix("data/provinces/") {
        Some(rest) => format!("{folder}/{rest}"),
        None => file_name(it.file.path),
    }
}

/// Where the pages of the subjects are listed.
fn pages(sheet: &Sheet, pattern: &str) -> Piece {
    let folder = pattern.split('/').next().unwrap_or_default();
    let mut indexes = sheet.scorecard.indexes().map(|(it, _)| it);
    match folder {
        "indicators" => Piece::link(Text::own(sheet.text("nav-topics")), sheet.href_at(Kind::Home, "topics")),
        "indexes" => match (indexes.next(), indexes.next()) {
            (Some(only), None) => Piece::link(Text::own(sheet.text("nav-indexes")), sheet.href(Kind::Index(only))),
            _ => Piece::link(Text::own(sheet.text("nav-indexes")), sheet.href(Kind::Indexes)),
        },
        _ if pattern.starts_with('<') => Piece::default(),
        _ => {
            let level = sheet.scorecard.levels.iter().find(|it| it.folder.as_deref() == Some(folder));
            let name = level.map_or_else(|| sheet.places(), |it| sheet.local(&it.name));
            Piece::link(name, sheet.href_at(Kind::Home, "territories"))
        }
    }
}

fn notes(sheet: &Sheet) -> Vec<DataNote> {
    let has_workbook = sheet.data_file("data/scorecard.xlsx").is_some();
    let all = ["decimal", "open-workbook", "open-csv", "guard", "stable", "archive", "check", "standards"];
    let note = |it: &str| DataNote {
        id: format!("note-{it}"),
        title: sheet.text(&format!("data-note-{it}")),
        text: sheet.text(&format!("data-note-{it}-text")),
    };
    all.into_iter().filter(|it| has_workbook || *it != "open-workbook").map(note).collect()
}

fn citation(sheet: &Sheet) -> String {
    let site = &sheet.scorecard.site;
    let mut args = vec![("publisher", sheet.local(&site.publisher).text.into()), ("title", sheet.local(&site.title).text.into())];
    let said = if sheet.data_until.is_empty() {
        sheet.say("readme-citation-undated", &args)
    } else {
        args.push(("date", sheet.data_until.clone().into()));
        sheet.say("readme-citation", &args)
    };
    let address = sheet.links.absolute(&format!("{}{}", sheet.folder(sheet.language), sheet.path(Kind::Data)));
    format!("{said} {address}").trim_end().to_owned()
}

/// Each table once, of those that the site has.
fn tables(sheet: &Sheet) -> Vec<Dictionary> {
    let is_written = |file: &DataFile| sheet.all_files().iter().any(|it| it.file.id == file.id);
    let mut tables: Vec<&'static DataFile> = Vec::new();
    for file in FILES.into_iter().filter(|it| !it.columns.is_empty()) {
        if is_written(file) && !tables.iter().any(|it| it.table == file.table) {
            tables.push(file);
        }
    }
    tables.into_iter().map(|it| dictionary(sheet, it)).collect()
}

fn dictionary_id(file: &DataFile) -> String {
    format!("columns-{}", file.table)
}

fn dictionary(sheet: &Sheet, file: &DataFile) -> Dictionary {
    let name = file_name(file.path);
    let caption = sheet.say("data-columns-caption", &[("file", (&name).into()), ("count", file.columns.len().into())]);
    let column = |it: &Field| {
        let names = it.names(sheet.scorecard);
        let plain = it.message(file.table);
        DataColumn {
            id: plain.replacen("column-", "", 1),
            name: if names.is_empty() { it.name.to_owned() } else { names.join(", ") },
            kind: kind(sheet, file, it),
            about: sheet.text(&plain),
        }
    };
    Dictionary { id: dictionary_id(file), caption, columns: file.columns.iter().map(column).collect(), name }
}

/// What cells are, and whether the column is part of the key.
fn kind(sheet: &Sheet, file: &DataFile, field: &Field) -> String {
    let kind = sheet.text(match field.kind {
        Cells::Code => "data-kind-code",
        Cells::Text => "data-kind-text",
        Cells::Number => "data-kind-number",
        Cells::Integer => "data-kind-integer",
        Cells::Flag => "data-kind-flag",
        Cells::Day => "data-kind-day",
        Cells::Date => "data-kind-date",
    });
    if file.key.contains(&field.name) { sheet.say("data-kind-key", &[("kind", kind.into())]) } else { kind }
}

/// A size in the words of a language: thousands of bytes, or millions, with a decimal where it is below ten.
fn size(desk: &Desk, bytes: usize) -> String {
    let in_units = |unit: u32| Decimal::from(bytes) / Decimal::from(unit);
    let (key, number) = if bytes < 1_000_000 { ("size-kb", in_units(1_000)) } else { ("size-mb", in_units(1_000_000)) };
    let rounded = number.round_dp(if number < Decimal::TEN { 1 } else { 0 }).max(Decimal::new(1, 1));
    desk.say(key, &[("number", rounded.normalize().into())])
}

impl<'a> Desk<'a> {
    /// What is known of a data file.
    pub fn data_file(&self, path: &str) -> Option<&'a Written> {
        self.stock?.get(path)
    }

    /// All that have been written, in the order of their paths.
    fn all_files(&self) -> &'a [Written] {
        self.stock.map_or(&[], Stock::all)
    }
}

impl Sheet<'_> {
    /// The files of one subject, each with its format and its size.
    pub fn data_files(&self, path: &str) -> Vec<Piece> {
        let file = |ending: &str| {
            let path = format!("{path}.{ending}");
            let known = self.data_file(&path)?;
            let args = [("format", ending.to_uppercase().into()), ("size", size(self, known.bytes).into())];
            Some(Piece::link(Text::own(self.say(&format!("download-{ending}"), &args)), self.file(&path)))
        };
        ["xlsx", "csv", "json"].into_iter().filter_map(file).collect()
    }
}
