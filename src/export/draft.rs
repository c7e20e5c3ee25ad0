//! What a workbook says, sheet by sheet, before it is one: writing it takes far longer, and is left out where the very same
//! was written before.

use super::table::{Column, Context, Kind};
use crate::kept::Key;
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::hash::{Hash, Hasher};

/// The name of a sheet has so many UTF-16 units.
const NAME_MAX: usize = 31;

/// The sheets that every workbook may have, in the names of the CSV files.
const FIXED: [&str; 8] = [README, "observations", "claims", "findings", "indicators", "territories", "sources", "columns"];
/// The first one.
pub const README: &str = "README";

/// A workbook as data.
#[derive(Debug, Hash)]
pub struct Draft {
    pub title: String,
    pub publisher: String,
    /// Its day is that of the data: no clock shows in its bytes.
    pub day: Option<Date>,
    /// The first sheet.
    pub lines: Vec<Line>,
    /// The others, in their order.
    pub sheets: Vec<Sheet>,
    /// The names of its sheets, in lower case: no two may differ by that alone.
    taken: Vec<String>,
}

/// A line of the first sheet.
#[derive(Debug, Hash)]
pub enum Line {
    Text(String, String),
    Day(String, Date),
    Empty,
}

/// A table below a row of names.
#[derive(Debug, Hash)]
pub struct Sheet {
    pub name: String,
    /// Each cell of a row by its name and what it holds.
    pub columns: Vec<(String, Kind)>,
    /// The cells, row after row, one text: where each ends.
    text: String,
    ends: Vec<usize>,
}

impl Draft {
    pub fn new(title: &str, publisher: &str, day: Option<Date>) -> Draft {
        let (title, publisher) = (title.to_owned(), publisher.to_owned());
        let taken = FIXED.map(str::to_lowercase).into();
        Draft { title, publisher, day, lines: Vec::new(), sheets: Vec::new(), taken }
    }

    /// Adds a sheet with a row of names, then rows. Its name comes back: one that the format allows and nothing has yet.
    pub fn add<R: Copy>(&mut self, cx: &Context<'_>, name: &str, columns: &[&[Column<R>]], rows: &[R]) -> String {
        let columns: Vec<&Column<R>> = columns.iter().copied().flatten().collect();
        let names =
            |it: &&Column<R>| it.field.names(cx.scorecard).into_iter().map(|name| (name, it.field.kind)).collect::<Vec<_>>();
        let mut sheet = Sheet::new(self.name(name), columns.iter().flat_map(names).collect());
        for row in rows {
            columns.iter().for_each(|column| column.cells(cx, *row, |cell| sheet.push(&cell)));
        }
        self.put(sheet)
    }

    /// Adds a sheet of texts.
    pub fn add_texts(&mut self, name: &str, header: &[String], rows: &[Vec<String>]) -> String {
        let columns = header.iter().map(|it| (it.clone(), Kind::Text)).collect();
        let mut sheet = Sheet::new(self.name(name), columns);
        rows.iter().flatten().for_each(|it| sheet.push(it));
        self.put(sheet)
    }

    fn put(&mut self, sheet: Sheet) -> String {
        let name = sheet.name.clone();
        self.sheets.push(sheet);
        name
    }

    /// Another workbook, or another writer of them, has another one.
    pub fn key(&self, writer: Sha256) -> Key {
        let mut feed = Feed(writer);
        self.hash(&mut feed);
        feed.0.finalize().into()
    }

    /// A name that the format allows. Those of the CSV files are kept for their sheets.
    fn name(&mut self, wanted: &str) -> String {
        if FIXED.contains(&wanted) {
            return wanted.to_owned();
        }
        let plain: String = wanted.chars().map(|it| if it.is_control() || "[]:*?/\\".contains(it) { ' ' } else { it }).collect();
        let plain = plain.trim_matches(|it: char| it == '\'' || it.is_whitespace());
        // «History» is a name that spreadsheets keep for themselves.
        let base = if plain.is_empty() || plain.eq_ignore_ascii_case("history") { format!("{plain}_") } else { plain.to_owned() };
        let numbered = |number: usize| {
            let ending = if number == 1 { String::new() } else { format!(" {number}") };
            let cut = shortened(&base, NAME_MAX - ending.len());
            format!("{}{ending}", cut.trim_end_matches(|it: char| it == '\'' || it.is_whitespace()))
        };
        let free = (1..).map(numbered).find(|it| !self.taken.contains(&it.to_lowercase())).unwrap_or(base.clone());
        self.taken.push(free.to_lowercase());
        free
    }
}

impl Sheet {
    fn new(name: String, columns: Vec<(String, Kind)>) -> Sheet {
        Sheet { name, columns, text: String::new(), ends: Vec::new() }
    }

    fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.ends.push(self.text.len());
    }

    /// Its rows, each with as many cells as there are columns.
    pub fn rows(&self) -> impl Iterator<Item = impl Iterator<Item = &str>> {
        let width = self.columns.len().max(1);
        self.ends.chunks(width).enumerate().map(move |(row, ends)| {
            let before = (row * width).checked_sub(1).and_then(|it| self.ends.get(it)).copied().unwrap_or_default();
            ends.iter().scan(before, |start, end| {
                let cell = self.text.get(*start..*end);
                *start = *end;
                cell
            })
        })
    }
}

/// Everything that is said of a value, into a digest.
struct Feed(Sha256);

impl Hasher for Feed {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Nobody asks: the digest is longer.
    fn finish(&self) -> u64 {
        0
    }
}

/// As much of a text as has so many UTF-16 units.
pub fn shortened(text: &str, units_max: usize) -> &str {
    let mut units = 0;
    let too_far = text.char_indices().find(|(_, it)| {
        units += it.len_utf16();
        units > units_max
    });
    too_far.and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_sheets_are_allowed_and_unique() {
        let mut book = Draft::new("", "", None);
        let wanted = [
            "Y tế",
            "y TẾ",
            "a/b:[c]*?\\d",
            "'quoted'",
            "History",
            "",
            "Claims",
            "Chuyển đổi số và dịch vụ công trực tuyến ở địa phương",
        ];
        let names = wanted.map(|it| book.name(it));
        let expected =
            ["Y tế", "y TẾ 2", "a b  c    d", "quoted", "History_", "_", "Claims 2", "Chuyển đổi số và dịch vụ công t"];
        assert_eq!(names, expected);
        let long = "x".repeat(40);
        assert_eq!(book.name(&long).len(), 31);
        assert_eq!(book.name(&long), format!("{} 2", "x".repeat(29)));
        assert_eq!(book.name("claims"), "claims");
        assert_eq!(shortened("a😀b", 2), "a");
        assert_eq!(shortened("a😀b", 3), "a😀");
    }

    /// The same cells in other columns, or elsewhere, are another workbook.
    #[test]
    fn keys_tell_workbooks_apart() {
        let draft = |name: &str, header: &[&str], rows: &[&[&str]]| {
            let texts = |them: &[&str]| them.iter().map(|it| (*it).to_owned()).collect::<Vec<String>>();
            let mut draft = Draft::new("T", "P", None);
            draft.add_texts(name, &texts(header), &rows.iter().map(|it| texts(it)).collect::<Vec<_>>());
            draft
        };
        let writer = || Sha256::new_with_prefix("1");
        let wanted = draft("a", &["x", "y"], &[&["1", "2"], &["3", ""]]);
        let cells: Vec<Vec<&str>> = wanted.sheets[0].rows().map(Iterator::collect).collect();
        assert_eq!(cells, [["1", "2"], ["3", ""]]);
        let key = wanted.key(writer());
        assert_eq!(draft("a", &["x", "y"], &[&["1", "2"], &["3", ""]]).key(writer()), key);
        assert_ne!(wanted.key(Sha256::new_with_prefix("2")), key);
        let others = [
            draft("b", &["x", "y"], &[&["1", "2"], &["3", ""]]),
            draft("a", &["x", "z"], &[&["1", "2"], &["3", ""]]),
            draft("a", &["x", "y"], &[&["1", "2"], &["", "3"]]),
            draft("a", &["x", "y"], &[&["12", ""], &["3", ""]]),
            draft("a", &["x", "y"], &[&["1", "2"]]),
        ];
        assert!(others.iter().all(|it| it.key(writer()) != key));
        let mut lined = draft("a", &["x", "y"], &[&["1", "2"], &["3", ""]]);
        lined.lines.push(Line::Empty);
        assert_ne!(lined.key(writer()), key);
    }
}
