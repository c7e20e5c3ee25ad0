//! The bytes of a table as records: encodings, marks that part cells, headers that stand twice.

use super::gather::Losses;
use crate::content::folded;

/// A table has so many columns: of our own data none has a tenth of it.
pub const COLUMNS: usize = 1_000;
/// The tables of one import have so many cells: of our own data a whole country's have some 30 million.
const CELLS: usize = 50_000_000;

/// How many cells an import may still read.
#[derive(Clone, Copy, Debug)]
pub struct Budget(usize);

impl Default for Budget {
    fn default() -> Budget {
        Budget(CELLS)
    }
}

impl Budget {
    /// Whether a row of so many cells is read. Once one is not, none is.
    pub fn takes(&mut self, cells: usize) -> bool {
        let left = self.0.checked_sub(cells);
        self.0 = left.unwrap_or_default();
        left.is_some()
    }
}

/// A table in memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub header: Vec<String>,
    /// Rows with the line they begin at; each has as many cells as the header.
    pub rows: Vec<(usize, Vec<String>)>,
}

impl Table {
    /// What a column is called.
    pub fn name(&self, column: usize) -> &str {
        cell(&self.header, column)
    }

    /// The cells of a column, from the top.
    pub fn column(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows.iter().map(move |(_, row)| cell(row, column))
    }

    pub fn column_mut(&mut self, column: usize) -> impl Iterator<Item = &mut String> {
        self.rows.iter_mut().filter_map(move |(_, row)| row.get_mut(column))
    }
}

/// The cell of a row. Missing ones are blank.
pub fn cell(row: &[String], column: usize) -> &str {
    row.get(column).map_or("", String::as_str)
}

/// How the cells are parted, where that is said somewhere.
#[derive(Clone, Copy, Debug)]
pub struct Dialect {
    pub delimiter: Option<u8>,
    pub quote: u8,
    pub has_header: bool,
    /// Lines before the table.
    pub skipped: usize,
    /// Lines that begin with it are none of the table's.
    pub comment: Option<u8>,
}

impl Default for Dialect {
    fn default() -> Dialect {
        Dialect { delimiter: None, quote: b'"', has_header: true, skipped: 0, comment: None }
    }
}

/// Text of bytes: by their byte-order mark, else UTF-8, else the Windows encoding of Western Europe, which is told.
pub fn decode(bytes: &[u8], file: &str, losses: &mut Losses) -> String {
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return utf16(rest, u16::from_le_bytes);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return utf16(rest, u16::from_be_bytes);
    }
    // What no text holds would make a whole file unreadable.
    let is_text = |it: &char| !it.is_control() || matches!(it, '\n' | '\r' | '\t');
    match std::str::from_utf8(bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}').chars().filter(is_text).collect(),
        Err(_) => {
            losses.file(file, "", "windows-1252", "import-sdg-encoding");
            bytes.iter().map(|it| western(*it)).filter(is_text).collect()
        }
    }
}

fn utf16(bytes: &[u8], of: impl Fn([u8; 2]) -> u16) -> String {
    let units: Vec<u16> = bytes.as_chunks().0.iter().map(|it| of(*it)).collect();
    String::from_utf16_lossy(&units)
}

/// Windows-1252, where it is not Latin-1.
pub fn western(byte: u8) -> char {
    const OTHERS: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’', '“',
        '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    let other = usize::from(byte).checked_sub(0x80).and_then(|it| OTHERS.get(it));
    other.copied().unwrap_or(char::from(byte))
}

/// Reads a table. Rows with other cells than the header are told: missing ones are blank, those beyond are left out. So are
/// columns and rows that are too many.
pub fn read(text: &str, dialect: &Dialect, file: &str, losses: &mut Losses, budget: &mut Budget) -> Table {
    let text = (0..dialect.skipped).fold(text, |text, _| text.split_once('\n').map_or("", |(_, rest)| rest));
    let delimiter = dialect.delimiter.unwrap_or_else(|| guess(text));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .quote(dialect.quote)
        .comment(dialect.comment)
        .from_reader(text.as_bytes());
    let mut table = Table::default();
    for record in reader.records() {
        let Ok(record) = record else { continue };
        let line = record.position().map_or(0, |it| it.line() as usize) + dialect.skipped;
        let mut cells: Vec<String> = record.iter().take(COLUMNS + 1).map(|it| it.trim().to_owned()).collect();
        if cells.iter().all(String::is_empty) {
            continue;
        }
        if table.header.is_empty() {
            if let Some(beyond) = cells.get(COLUMNS) {
                losses.line(file, line, beyond, "", "import-columns-cut");
            }
            if dialect.has_header {
                cells.truncate(COLUMNS);
                table.header = cells;
                continue;
            }
            table.header = (1..=cells.len().min(COLUMNS)).map(|it| it.to_string()).collect();
        }
        let width = table.header.len();
        if let Some(extra) = cells.get(width..).filter(|it| it.iter().any(|it| !it.is_empty())) {
            losses.line(file, line, "", &extra.join(" "), "import-sdg-extra-cells");
        }
        if !budget.takes(width) {
            losses.line(file, line, "", "", "import-rows-cut");
            break;
        }
        cells.resize(width, String::new());
        table.rows.push((line, cells));
    }
    table
}

/// The mark that most cells of the first line are parted by.
fn guess(text: &str) -> u8 {
    let first = text.lines().find(|it| !it.trim().is_empty()).unwrap_or_default();
    let count = |mark: &u8| first.bytes().filter(|it| it == mark).count();
    *[b'\t', b'|', b';', b','].iter().max_by_key(|it| count(it)).unwrap_or(&b',')
}

/// Columns whose headers differ in case or blanks only become one: a row has the cell that is filled.
pub fn merged(table: Table, file: &str, losses: &mut Losses) -> Table {
    let mut kept: Vec<&String> = Vec::new();
    let mut into: Vec<usize> = Vec::new();
    for name in &table.header {
        let same = kept.iter().position(|it| folded(it) == folded(name) && !name.is_empty());
        if same.is_none() {
            kept.push(name);
        } else {
            losses.file(file, name, name, "import-sdg-column-twice");
        }
        into.push(same.unwrap_or(kept.len() - 1));
    }
    if kept.len() == table.header.len() {
        return table;
    }
    let mut rows = Vec::with_capacity(table.rows.len());
    for (line, cells) in table.rows {
        let mut row = vec![String::new(); kept.len()];
        for ((cell, name), kept) in cells.into_iter().zip(&table.header).zip(&into) {
            #[expect(clippy::indexing_slicing, reason = "for each column it is the place of a kept one")]
            let place = &mut row[*kept];
            if place.is_empty() {
                *place = cell;
            } else if !cell.is_empty() && *place != cell {
                losses.line(file, line, name, &cell, "import-sdg-cell-twice");
            }
        }
        rows.push((line, row));
    }
    Table { header: kept.into_iter().cloned().collect(), rows }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dirty_tables_are_read() {
        let mut losses = Losses::default();
        let text =
            decode("\u{feff}Year;sex;Sex ;Value\n2015;F;;1\n2016;;M;2;3\n2017;F;M;\n2018\n\n".as_bytes(), "a.csv", &mut losses);
        let table = merged(read(&text, &Dialect::default(), "a.csv", &mut losses, &mut Budget::default()), "a.csv", &mut losses);
        assert_eq!(table.header, ["Year", "sex", "Value"]);
        let rows: Vec<(usize, String)> = table.rows.iter().map(|(line, row)| (*line, row.join("|"))).collect();
        let expected = [(2, "2015|F|1"), (3, "2016|M|2"), (4, "2017|F|"), (5, "2018||")];
        assert_eq!(rows, expected.map(|(line, row)| (line, row.to_owned())));
        let lost: Vec<String> = losses.all().iter().map(|it| format!("{} {} {}", it.place, it.field, it.reason)).collect();
        assert_eq!(
            lost,
            ["a.csv Sex import-sdg-column-twice", "a.csv:3  import-sdg-extra-cells", "a.csv:4 Sex import-sdg-cell-twice"]
        );
    }

    #[test]
    fn what_is_too_much_is_told() {
        let mut losses = Losses::default();
        let wide = format!("{}\n1,2\n", (0..=COLUMNS).map(|it| format!("c{it}")).collect::<Vec<_>>().join(","));
        let table = read(&wide, &Dialect::default(), "a.csv", &mut losses, &mut Budget::default());
        assert_eq!((table.header.len(), table.rows.len()), (COLUMNS, 1));
        let mut budget = Budget(5);
        let long = read("a,b\n1,2\n3,4\n5,6\n7,8\n", &Dialect::default(), "b.csv", &mut losses, &mut budget);
        assert_eq!(long.rows.len(), 2);
        assert_eq!(read("a\n1\n", &Dialect::default(), "c.csv", &mut losses, &mut budget).rows.len(), 0, "nothing after that");
        let lost: Vec<String> = losses.all().iter().map(|it| format!("{} {} {}", it.place, it.field, it.reason)).collect();
        let expected = ["a.csv:1 c1000 import-columns-cut", "b.csv:4  import-rows-cut", "c.csv:2  import-rows-cut"];
        assert_eq!(lost, expected);
    }

    #[test]
    fn other_encodings_are_read() {
        let mut losses = Losses::default();
        assert_eq!(decode(b"caf\xe9 \x96 \x80", "a", &mut losses), "café – €");
        assert_eq!(decode(b"a\x07b\tc\n", "a", &mut losses), "ab\tc\n");
        assert_eq!(decode(b"\xff\xfea\0\xe9\0", "a", &mut losses), "aé");
        assert_eq!(losses.all().len(), 1);
    }
}
