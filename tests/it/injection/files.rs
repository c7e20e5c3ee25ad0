//! Every kind of file that a site has, parsed back: what is structure, and what is text.

use super::html;
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::{Cursor, Read};

/// A piece of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// Structure: an element with the names of its attributes, a field, the end of a row.
    Mark(String),
    /// Text, and what it is the text of: an attribute, a field, a cell.
    Text(String, String),
}

/// A file as its pieces.
///
/// # Panics
///
/// Where it is not a file of its kind.
pub fn items(path: &str, bytes: &[u8]) -> Vec<Item> {
    let text = || std::str::from_utf8(bytes).unwrap_or_else(|_| panic!("{path} is not UTF-8"));
    let mut items = Vec::new();
    match path.rsplit('.').next().unwrap() {
        "html" => items = html::items(text()),
        "json" | "jsonld" => json(&serde_json::from_str(text()).unwrap_or_else(|it| panic!("{path}: {it}")), "", &mut items),
        "csv" => csv(bytes, &mut items),
        "svg" => items = drawing(xml(text())),
        "xml" => items = xml(text()),
        "bib" => bibtex(text(), &mut items),
        "ris" => ris(text(), &mut items),
        "xlsx" => workbook(bytes, &mut items),
        "zip" => archive(bytes, &mut items),
        "png" | "ico" | "scorecard" => {}
        _ => items.push(Item::Mark(text().to_owned())),
    }
    items
}

pub fn json(value: &Value, name: &str, items: &mut Vec<Item>) {
    match value {
        Value::String(text) => items.push(Item::Text(name.to_owned(), text.clone())),
        Value::Array(all) => {
            items.push(Item::Mark("[".to_owned()));
            all.iter().for_each(|it| json(it, name, items));
            items.push(Item::Mark("]".to_owned()));
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                items.push(Item::Mark(name.clone()));
                json(value, name, items);
            }
        }
        other => items.push(Item::Text(name.to_owned(), other.to_string())),
    }
}

fn csv(bytes: &[u8], items: &mut Vec<Item>) {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
    for record in reader.records() {
        let record = record.expect("every row has as many cells");
        items.extend(record.iter().map(cell));
        items.push(Item::Mark("row".to_owned()));
    }
}

/// Where a spreadsheet looks for a formula.
const BEGINS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A cell, without the apostrophe that keeps it from being a formula; none may be one.
fn cell(text: &str) -> Item {
    let number = text.strip_prefix(['+', '-']).filter(|it| it.trim_start().starts_with(|first: char| first.is_ascii_digit()));
    let is_number = number.is_some_and(|it| !it.contains(['(', '|', '!', '"', '\'', ':', '*', '/', '+', '=', '-', ';']));
    assert!(!text.starts_with(BEGINS) || is_number, "a formula: {text:?}");
    let bare = text.trim_start_matches('\'');
    let is_guarded = bare.starts_with(BEGINS) && bare.len() < text.len();
    Item::Text("cell".to_owned(), text[usize::from(is_guarded)..].to_owned())
}

fn xml(text: &str) -> Vec<Item> {
    let document = roxmltree::Document::parse(text).expect("XML");
    let mut items = Vec::new();
    for node in document.descendants() {
        if node.is_element() {
            let names: Vec<&str> = node.attributes().map(|it| it.name()).collect();
            items.push(Item::Mark(format!("{} {}", node.tag_name().name(), names.join(" "))));
            items.extend(node.attributes().map(|it| Item::Text(it.name().to_owned(), it.value().to_owned())));
        } else if let Some(text) = node.text().filter(|it| node.is_text() && !it.trim().is_empty()) {
            items.push(Item::Text(String::new(), text.to_owned()));
        } else {
            assert!(node.is_text() || node.is_root(), "neither element nor text: {node:?}");
        }
    }
    items
}

/// A drawing, whatever its size: which elements with which attributes it has, and its words. Longer ones stand in more lines,
/// and elsewhere.
pub fn drawing(items: Vec<Item>) -> Vec<Item> {
    let (mut marks, mut words) = (BTreeSet::new(), String::new());
    for item in items {
        match item {
            Item::Mark(mark) => drop(marks.insert(mark.replace(" text-anchor", ""))),
            Item::Text(name, text) if name.is_empty() => words.extend(text.split_whitespace()),
            Item::Text(name, text) => {
                // Sizes, places and classes are numbers and names.
                let is_plain = text.chars().all(|it| it.is_ascii_alphanumeric() || " .,-#%():/".contains(it));
                assert!(is_plain || name.starts_with("aria-"), "{name}: {text}");
            }
        }
    }
    vec![Item::Mark(marks.into_iter().collect::<Vec<_>>().join("\n")), Item::Text("drawing".to_owned(), words)]
}

/// A reference as TeX reads it: one entry, whose fields are in braces.
fn bibtex(text: &str, items: &mut Vec<Item>) {
    let lines: Vec<&str> = text.lines().collect();
    let [first, fields @ .., "}"] = lines.as_slice() else { panic!("no entry: {text}") };
    assert!(first.starts_with("@misc{scorecard") && first.ends_with(','), "{first}");
    items.push(Item::Mark((*first).to_owned()));
    for field in fields {
        let (name, value) =
            field.strip_prefix("  ").and_then(|it| it.split_once(" = {")).unwrap_or_else(|| panic!("no field: {field}"));
        let value = value.strip_suffix("},").unwrap_or_else(|| panic!("no value: {field}"));
        let mut depth = 0;
        for letter in value.chars() {
            depth += i32::from(letter == '{') - i32::from(letter == '}');
            assert!(depth >= 0, "a field that ends too soon: {field}");
        }
        assert_eq!(depth, 0, "a field without an end: {field}");
        let printed = [
            ("\\textbackslash{}", "\u{1}"),
            ("\\textbraceleft{}", "\u{2}"),
            ("\\textbraceright{}", "\u{3}"),
            ("\\textasciitilde{}", "~"),
        ];
        let printed = printed.iter().chain(&[("\\textasciicircum{}", "^"), ("{\"}", "\""), ("{", ""), ("}", "")]);
        let plain = printed.fold(value.to_owned(), |text, (from, to)| text.replace(from, to));
        let plain = ["%", "&", "#", "$", "_"].iter().fold(plain, |text, it| text.replace(&format!("\\{it}"), it));
        assert!(!plain.contains('\\'), "a command of TeX: {field}");
        let plain = plain.replace('\u{1}', "\\").replace('\u{2}', "{").replace('\u{3}', "}");
        items.push(Item::Text(format!("bib {name}"), plain));
    }
}

fn ris(text: &str, items: &mut Vec<Item>) {
    assert!(text.ends_with("\r\nER  - \r\n") && text.matches("ER  - ").count() >= 1, "{text}");
    for line in text.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(!line.contains(|it: char| it.is_control() || matches!(it, '\u{2028}' | '\u{2029}')), "{line:?}");
        let (tag, value) = line.split_once("  - ").unwrap_or_else(|| panic!("no field: {line}"));
        assert!(tag.len() == 2, "no field: {line}");
        items.push(Item::Text(format!("ris {tag}"), value.to_owned()));
    }
}

/// Every cell of every sheet; none has a formula.
fn workbook(bytes: &[u8], items: &mut Vec<Item>) {
    use calamine::{Data, Reader, Xlsx};
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    for sheet in book.sheet_names() {
        let is_sheet =
            sheet.chars().count() <= 31 && !sheet.contains([':', '\\', '/', '?', '*', '[', ']']) && !sheet.starts_with('\'');
        assert!(is_sheet, "a sheet is called {sheet:?}");
        items.push(Item::Mark("sheet".to_owned()));
        assert!(book.worksheet_formula(&sheet).expect("a sheet").is_empty(), "a formula in {sheet}");
        for row in book.worksheet_range(&sheet).expect("a sheet").rows() {
            for cell in row {
                items.push(match cell {
                    Data::String(text) => Item::Text("xlsx".to_owned(), text.clone()),
                    other => Item::Text("xlsx number".to_owned(), other.to_string()),
                });
            }
            items.push(Item::Mark("row".to_owned()));
        }
    }
}

/// The tables that it holds, each as if it stood by itself.
fn archive(bytes: &[u8], items: &mut Vec<Item>) {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).expect("a file");
        let name = file.name().expect("a name").into_owned();
        assert!(name.chars().all(|it| it.is_ascii_alphanumeric() || "-./".contains(it)) && !name.contains(".."), "{name}");
        let mut inside = Vec::new();
        file.read_to_end(&mut inside).expect("a file");
        items.push(Item::Mark(name.clone()));
        items.extend(self::items(&name, &inside));
    }
}

/// How the second file is another one than the first with this in the place of that word: each fault.
pub fn differ(plain: &[Item], hostile: &[Item], word: &str, attack: &str) -> Option<String> {
    let mut told = Vec::new();
    for (one, other) in plain.iter().zip(hostile) {
        match (one, other) {
            (Item::Text(name, text), Item::Text(other_name, other)) if name == other_name => {
                if !is_same(name, text, other, word, attack) {
                    told.push(format!("{name:?}: {text:.100?} became {other:.100?}"));
                }
            }
            _ if one == other => {}
            _ => {
                told.push(format!("STRUCTURE {one:.100?} became {other:.100?}"));
                break;
            }
        }
    }
    if plain.len() != hostile.len() {
        told.push(format!("COUNT {} items became {}", plain.len(), hostile.len()));
    }
    (!told.is_empty()).then(|| format!("{} {}", told.len(), told[..told.len().min(2)].join(" | ")))
}

fn is_same(name: &str, plain: &str, hostile: &str, word: &str, attack: &str) -> bool {
    let mut wanted = plain.replace(word, attack.trim());
    if name.starts_with("bib ") || name.starts_with("ris ") {
        // Signs that turn the order of letters have no place there.
        wanted.retain(|it| !matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
    }
    if name == "drawing" {
        return letters(&wanted) == letters(hostile);
    }
    if name == "href" && plain.contains(word) {
        let is_calm = |it: char| it.is_ascii_alphanumeric() || "-._~:/?=&%".contains(it);
        let (wanted, said) = (blanks(&unescaped(plain).replace(word, attack.trim())), blanks(&unescaped(hostile)));
        return hostile.chars().all(is_calm) && (wanted == said || is_cut(&wanted, &said));
    }
    // The first sheet says how the others are called, which is not every sign's place.
    if name == "xlsx" && plain == word && hostile.chars().count() <= 31 {
        let bare = |text: &str| text.chars().filter(|it| it.is_alphanumeric()).collect::<String>();
        return bare(&wanted).starts_with(&bare(hostile));
    }
    // Sizes and hashes of files are others.
    let is_size =
        ["yte", "hash", "@value"].iter().any(|it| name.contains(it)) || plain.contains(" kB") || plain.contains("SHA-256");
    let is_size = is_size || (plain.len() == 64 && plain.chars().all(|it| it.is_ascii_hexdigit()));
    let digits = |text: &str| text.chars().filter(|it| !it.is_ascii_hexdigit() && !".,Mk".contains(*it)).collect::<String>();
    // An anchor is made of the letters of a name.
    let is_slug = plain.contains(&word.to_lowercase()) && !plain.contains(word);
    let is_calm = |it: char| it.is_ascii_alphanumeric() || "-./#_:".contains(it);
    let (wanted, said) = (blanks(&wanted), blanks(hostile));
    wanted == said
        || is_cut(&wanted, &said)
        || (is_slug && hostile.chars().all(is_calm))
        || (is_size && digits(plain) == digits(hostile))
}

/// A long text, cut where there is no room for all of it.
fn is_cut(wanted: &str, said: &str) -> bool {
    let start = said.strip_suffix('…').unwrap_or(said).trim_end();
    start.chars().count() >= 90 && wanted.starts_with(start)
}

/// Breaks and blanks are blanks on a page, none stand around a text, and no stop comes after another. Quotation marks in
/// what is told of a figure are those of the page.
fn blanks(text: &str) -> String {
    let text = text.replace(['`', '“', '”'], "").replace("!.", "!").replace("?.", "?");
    let mut text = text.split(char::is_whitespace).filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ");
    while text.contains("..") {
        text = text.replace("..", ".");
    }
    text
}

/// The letters of a drawing, wherever they stand.
fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().filter(|it| !it.is_whitespace()).collect();
    letters.sort_unstable();
    letters
}

/// An address with its `%` read.
fn unescaped(address: &str) -> String {
    let mut parts = address.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).expect("two digits"));
        bytes.extend(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).expect("UTF-8")
}
