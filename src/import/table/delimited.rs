//! CSV as others write it: any of the usual encodings, any of the usual marks between cells, rows of unequal length.

use super::grid::{CELLS, CHARS, COLUMNS, Cell, Grid, ROWS, Unreadable, cut};
use super::tidy;
use crate::import::Loss;
use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1258};

/// Marks that may part cells.
const SEPARATORS: [u8; 4] = [b';', b'\t', b',', b'|'];
/// So many rows tell which mark it is.
const TRIED: usize = 1000;

/// The table in each encoding that it may be in. Of several, the one whose names are known is meant.
///
/// # Errors
///
/// What is no text, or more than anybody looks at.
pub fn grids(name: &str, bytes: &[u8]) -> Result<Vec<Grid>, Unreadable> {
    encodings(bytes)?.into_iter().map(|it| grid(name, bytes, it)).collect()
}

fn encodings(bytes: &[u8]) -> Result<Vec<&'static Encoding>, Unreadable> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Ok(vec![encoding]);
    }
    let head = bytes.get(..4096).unwrap_or(bytes);
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|it| **it == 0).count();
    // Letters without marks have a zero beside them, on one side.
    match (zeros(0), zeros(1)) {
        (0, 0) => {}
        (even, odd) if odd > even * 4 => return Ok(vec![UTF_16LE]),
        (even, odd) if even > odd * 4 => return Ok(vec![UTF_16BE]),
        _ => return Err(Unreadable("import-no-text", String::new())),
    }
    if std::str::from_utf8(bytes).is_ok() {
        return Ok(vec![UTF_8]);
    }
    Ok(vec![WINDOWS_1258, WINDOWS_1252])
}

fn grid(name: &str, bytes: &[u8], encoding: &'static Encoding) -> Result<Grid, Unreadable> {
    let (text, _, _) = encoding.decode(bytes);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let separator = separator(&text);
    let mut grid = Grid { name: name.to_owned(), ..Grid::default() };
    let (mut width, mut cells) = (0, 0);
    let mut lines = Lines { text: &text, at: 0, line: 1 };
    for record in reader(&text, separator).records() {
        // Of text nothing is refused: quotation marks that never close run to the end.
        let Ok(record) = record else { continue };
        let row: Vec<Cell> = record.iter().map(cell).collect();
        cells += row.iter().filter(|it| !it.is_empty()).count();
        width = width.max(row.len());
        if grid.rows.len() == ROWS || width > COLUMNS || cells > CELLS {
            return Err(Unreadable("import-too-many-cells", String::new()));
        }
        grid.numbers.push(lines.of(&record));
        grid.rows.push(row);
    }
    grid.columns = (0..width).collect();
    grid.rows.iter_mut().for_each(|it| it.resize(width, Cell::Empty));
    if encoding != UTF_8 && encoding != UTF_16LE && encoding != UTF_16BE {
        let (place, value) = (grid.name.clone(), encoding.name().to_owned());
        grid.losses.push(Loss { place, field: String::new(), value, reason: "import-encoding" });
    }
    tell_ragged(&mut grid);
    grid.tell_cut();
    Ok(grid)
}

/// The one that parts most rows alike, and of several the one that parts them most.
fn separator(text: &str) -> u8 {
    let score = |mark: &u8| {
        let mut widths = std::collections::BTreeMap::new();
        for record in reader(text, *mark).records().take(TRIED).flatten() {
            *widths.entry(record.len()).or_insert(0usize) += 1;
        }
        widths.into_iter().filter(|(width, _)| *width > 1).map(|(width, count)| (count, width)).max().unwrap_or_default()
    };
    // Of equals the first one.
    SEPARATORS.into_iter().rev().max_by_key(score).unwrap_or(b',')
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes())
}

/// Counts lines up to a record, blank ones before it among them.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn of(&mut self, record: &StringRecord) -> usize {
        let bytes = self.text.as_bytes();
        let start = record.position().and_then(|it| usize::try_from(it.byte()).ok()).unwrap_or_default();
        let blank = bytes.get(start..).unwrap_or_default().iter().take_while(|it| **it == b'\n').count();
        let start = (start + blank).min(bytes.len());
        self.line += bytes.get(self.at..start).unwrap_or_default().iter().filter(|it| **it == b'\n').count();
        self.at = start.max(self.at);
        self.line
    }
}

fn cell(text: &str) -> Cell {
    let text = cut(&tidy(text), CHARS);
    match text.as_str() {
        "" => Cell::Empty,
        "#REF!" | "#N/A" | "#DIV/0!" | "#VALUE!" | "#NAME?" | "#NUM!" | "#NULL!" => Cell::Error(text),
        _ => Cell::Text(text),
    }
}

/// Cells beyond the width that nearly all rows have belong to no column.
fn tell_ragged(grid: &mut Grid) {
    let mut widths: Vec<usize> =
        grid.rows.iter().map(|row| row.iter().rposition(|it| !it.is_empty()).map_or(0, |it| it + 1)).collect();
    widths.sort_unstable();
    // Where one row in a hundred is wider, it is that row's slip.
    let usual = widths.get(widths.len().saturating_mul(98) / 100).copied().unwrap_or_default();
    if widths.len() < 20 || usual == grid.width() {
        return;
    }
    for row in 0..grid.rows.len() {
        for column in usual..grid.width() {
            if let Some(text) = Some(grid.cell(row, column).text()).filter(|it| !it.is_empty()) {
                let (place, value) = (grid.place(row, column), cut(&text, 80));
                grid.losses.push(Loss { place, field: String::new(), value, reason: "import-ragged" });
            }
        }
    }
    grid.columns.truncate(usual);
    grid.rows.iter_mut().for_each(|it| it.truncate(usual));
}
