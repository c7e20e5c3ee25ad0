//! Workbooks are read back as the XML that they are: every cell must be what the CSV says, and no text a formula.

use super::fixture::{findings, scorecard};
use super::jobs::{Job, Subject, jobs};
use super::order::Index;
use super::table::Context;
use super::tests::{words, write_all};
use super::{Data, workbook};
use crate::derive::derive;
use roxmltree::{Document, Node};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
enum Cell {
    Text(String),
    Number(f64, String),
}

/// A workbook that was read: its sheets in order, each with its cells by their names.
struct Opened {
    sheets: Vec<(String, BTreeMap<String, Cell>)>,
    xml: BTreeMap<String, String>,
}

fn open(bytes: &[u8]) -> Opened {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut xml = BTreeMap::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).unwrap();
        assert_eq!(file.last_modified(), Some(zip::DateTime::default()), "the clock shows");
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        xml.insert(file.name().unwrap().into_owned(), text);
    }
    let strings = strings(&xml["xl/sharedStrings.xml"]);
    let formats = formats(&xml["xl/styles.xml"]);
    let book = Document::parse(&xml["xl/workbook.xml"]).unwrap();
    let named = book.descendants().filter(|it| it.has_tag_name("sheet") || it.tag_name().name() == "sheet");
    let names: Vec<String> = named.map(|it| it.attribute("name").unwrap().to_owned()).collect();
    let sheets = names.into_iter().enumerate().map(|(at, name)| {
        let text = &xml[&format!("xl/worksheets/sheet{}.xml", at + 1)];
        (name, cells(text, &strings, &formats))
    });
    Opened { sheets: sheets.collect(), xml }
}

fn elements<'a>(document: &'a Document<'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    document.descendants().filter(move |it| it.tag_name().name() == name)
}

fn strings(xml: &str) -> Vec<String> {
    let document = Document::parse(xml).unwrap();
    let text = |it: Node| it.descendants().filter(|it| it.tag_name().name() == "t").filter_map(|it| it.text()).collect();
    elements(&document, "si").map(text).collect()
}

/// The format of numbers for each style.
fn formats(xml: &str) -> Vec<String> {
    let document = Document::parse(xml).unwrap();
    let own: BTreeMap<&str, &str> = elements(&document, "numFmt")
        .map(|it| (it.attribute("numFmtId").unwrap(), it.attribute("formatCode").unwrap()))
        .collect();
    let styles = elements(&document, "cellXfs").next().unwrap();
    let id = |it: Node| it.attribute("numFmtId").unwrap_or("0").to_owned();
    let ids: Vec<String> = styles.children().filter(Node::is_element).map(id).collect();
    ids.into_iter().map(|it| own.get(it.as_str()).map_or(it.clone(), |code| (*code).to_owned())).collect()
}

fn cells(xml: &str, strings: &[String], formats: &[String]) -> BTreeMap<String, Cell> {
    let document = Document::parse(xml).unwrap();
    assert_eq!(elements(&document, "f").count() + elements(&document, "mergeCell").count(), 0, "a formula or a merged cell");
    let value = |it: Node| it.children().find(|it| it.tag_name().name() == "v").and_then(|it| it.text().map(str::to_owned));
    let cell = |it: Node| {
        let value = value(it)?;
        let style = it.attribute("s").and_then(|it| it.parse::<usize>().ok()).unwrap_or(0);
        let cell = match it.attribute("t") {
            Some("s") => Cell::Text(strings[value.parse::<usize>().unwrap()].clone()),
            None => Cell::Number(value.parse().unwrap(), formats[style].clone()),
            other => panic!("a cell of type {other:?}"),
        };
        Some((it.attribute("r").unwrap().to_owned(), cell))
    };
    elements(&document, "c").filter_map(cell).collect()
}

/// `A`, `Z`, `AA`.
fn letters(column: usize) -> String {
    let letter = |it: usize| char::from(b'A' + u8::try_from(it).unwrap());
    if column < 26 { letter(column).to_string() } else { format!("{}{}", letter(column / 26 - 1), letter(column % 26)) }
}

fn csv(text: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text);
    reader.records().map(|it| it.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// Days are numbers in a workbook: counted from the last day of 1899.
fn day_of(number: f64) -> String {
    let first = jiff::civil::date(1899, 12, 30);
    #[expect(clippy::cast_possible_truncation, reason = "a count of days")]
    let days = jiff::Span::new().days(number as i64);
    first.checked_add(days).unwrap().to_string()
}

/// The cells of a sheet, behind so many columns that the CSV has not.
fn agree(sheet: &BTreeMap<String, Cell>, rows: &[Vec<String>], behind: usize, guarded: &dyn Fn(&str) -> String) -> usize {
    let mut numbers = 0;
    for (line, row) in rows.iter().enumerate() {
        for (column, wanted) in row.iter().enumerate() {
            let at = format!("{}{}", letters(column + behind), line + 1);
            match sheet.get(&at) {
                None => assert_eq!(wanted, "", "{at}"),
                Some(Cell::Text(text)) => assert_eq!(&guarded(text), wanted, "{at}"),
                Some(Cell::Number(number, format)) if format == "yyyy\\-mm\\-dd" || format == "yyyy-mm-dd" => {
                    assert_eq!(&day_of(*number), wanted, "{at}");
                }
                Some(Cell::Number(number, format)) => {
                    numbers += 1;
                    assert_eq!(Ok(*number), wanted.parse(), "{at}");
                    let decimals = |it: &str| it.split_once('.').map_or(0, |(_, after)| after.len());
                    // `0` and `0.00` have numbers of their own among the formats.
                    let shown = match format.as_str() {
                        "1" => 0,
                        "2" => 2,
                        other => decimals(other),
                    };
                    assert!(shown == decimals(wanted) || decimals(wanted) > 9, "{at}: {wanted} as {format}");
                }
            }
        }
    }
    numbers
}

#[test]
fn sheets_have_the_cells_of_the_tables() {
    let (files, _) = write_all(&scorecard(), "https://example.org/");
    let book = open(&files["data/scorecard.xlsx"]);
    let names: Vec<&str> = book.sheets.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names[0], "README");
    let fixed = ["claims", "findings", "indicators", "territories", "sources", "columns"];
    assert_eq!(names[names.len() - fixed.len()..], fixed);
    let sheet = |name: &str| &book.sheets.iter().find(|(it, _)| it == name).unwrap().1;
    let mut numbers = 0;
    for (name, behind) in [("claims", 2), ("findings", 0), ("indicators", 0), ("territories", 0), ("sources", 0)] {
        // The CSV guards what a workbook need not.
        let guarded = |text: &str| super::guard(text).into_owned();
        numbers += agree(sheet(name), &csv(&files[&format!("data/{name}.csv")]), behind, &|it| {
            let rows = csv(&files[&format!("data/{name}.csv")]);
            if rows.iter().flatten().any(|cell| cell == it) { it.to_owned() } else { guarded(it) }
        });
    }
    assert!(numbers > 50, "{numbers} numbers only");
    let topics = &book.sheets[1..names.len() - fixed.len()];
    let rows: usize = topics
        .iter()
        .map(|(_, it)| it.keys().filter(|at| at.starts_with('A') && at[1..].parse::<u32>().is_ok()).count() - 1)
        .sum();
    assert_eq!(rows, csv(&files["data/observations.csv"]).len() - 1, "each observation stands in the sheet of its topic");
    let days = sheet("territories").values().filter(|it| matches!(it, Cell::Number(_, format) if format.starts_with("yyyy")));
    assert!(days.count() > 0, "no day is a day");
    for (name, text) in book.xml.iter().filter(|(name, _)| name.contains("worksheets/sheet") && !name.ends_with("sheet1.xml")) {
        assert!(text.contains("state=\"frozen\"") && text.contains("<autoFilter"), "{name}");
    }
}

/// What a spreadsheet would take for a formula, a link or markup is text, whole, in every workbook.
#[test]
fn hostile_text_is_text() {
    let attacks = ["=1+1", "=cmd|' /C calc'!A0", "@SUM(1)", "+1+1", "https://evil.example/", "<script>&\"'", "_x0041_", "]]>"];
    let mut scorecard = scorecard();
    for (claim, attack) in scorecard.claims.iter_mut().zip(attacks.iter().cycle()) {
        claim.quotes = [*attack].into_iter().collect();
    }
    let title = "=HYPERLINK(\"https://evil.example\")</title>";
    scorecard.site.title = crate::model::LocalText::first(title);
    for topic in &mut scorecard.topics {
        topic.name = crate::model::LocalText::first("=[x]:'*?/\\");
    }
    let (files, _) = write_all(&scorecard, "https://example.org/");
    let mut found = BTreeSet::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".xlsx")) {
        let book = open(bytes);
        let texts: BTreeSet<&String> = book
            .sheets
            .iter()
            .flat_map(|(_, it)| it.values())
            .filter_map(|it| match it {
                Cell::Text(text) => Some(text),
                Cell::Number(..) => None,
            })
            .collect();
        assert!(texts.iter().any(|it| it.starts_with("=HYPERLINK")), "{path}");
        assert!(!book.xml.values().any(|it| it.contains("<hyperlink")), "{path}");
        found.extend(texts.into_iter().cloned());
    }
    // Such a text is written so that it is not read as the character of that number.
    let written = attacks.map(|it| if it == "_x0041_" { "_x005F_x0041_" } else { it });
    assert!(written.iter().all(|it| found.contains(*it)), "{found:?}");
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with("json") || path.ends_with("jsonld")) {
        let value: serde_json::Value = serde_json::from_slice(bytes).unwrap();
        if path.ends_with("catalog.jsonld") {
            assert_eq!(value["@graph"][0]["dct:title"][0]["@value"], title);
        }
    }
}

/// A table that is too long is left out whole, and the first sheet says where it is.
#[test]
fn long_tables_are_left_out_and_named() {
    let scorecard = scorecard();
    let results = derive(&scorecard);
    let data = Data { scorecard: &scorecard, results: &results, words: words(), base: "", has_workbooks: true, kept: None };
    let all = jobs(&data, findings());
    let job: &Job = all.iter().find(|it| it.file.id == "workbook" && it.subject == Subject::Site).unwrap();
    let index = Index::new(&scorecard, &results, findings());
    let cx = Context { scorecard: &scorecard, results: &results, index: &index };
    let book = open(&super::sheet::workbook(&workbook::draft(&data, &cx, job, 4), None).unwrap());
    let names: Vec<&str> = book.sheets.iter().map(|(name, _)| name.as_str()).collect();
    assert!(!names.contains(&"claims") && !names.contains(&"observations") && names.contains(&"sources"), "{names:?}");
    let told = |it: &&Cell| matches!(it, Cell::Text(text) if text.contains("data/claims.csv"));
    assert_eq!(book.sheets[0].1.values().filter(told).count(), 2, "once in each language");
}

/// A workbook of a subject names only what its rows name.
#[test]
fn workbooks_of_subjects_have_their_rows() {
    let (files, _) = write_all(&scorecard(), "");
    let book = open(&files["data/provinces/ba-ria.xlsx"]);
    let sheet = |name: &str| &book.sheets.iter().find(|(it, _)| it == name).unwrap().1;
    let rows = csv(&files["data/provinces/ba-ria.csv"]);
    let guarded =
        |text: &str| if rows.iter().flatten().any(|it| it == text) { text.to_owned() } else { super::guard(text).into_owned() };
    assert!(agree(sheet("claims"), &rows, 2, &guarded) > 10);
    let territories =
        sheet("territories").iter().filter(|(at, _)| at.starts_with('A') && at[1..].parse::<u32>().is_ok()).count() - 1;
    let named: BTreeSet<&String> = rows[1..].iter().map(|row| &row[1]).collect();
    assert_eq!(territories, named.len());
}
