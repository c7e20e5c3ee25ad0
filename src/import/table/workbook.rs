//! Excel workbooks: a sheet as it is shown, cell by cell, never more of it than there is.

use super::format::{Face, face};
use super::grid::{CELLS, CHARS, COLUMNS, Cell, Grid, ROWS, Unreadable, cut};
use super::package::{self, Hidden, broken};
use super::tidy;
use crate::import::Loss;
use calamine::{Cell as Found, DataRef, Reader, SheetType, SheetVisible, Xlsx};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

/// A workbook that has been opened.
pub struct Workbook<'b> {
    name: String,
    bytes: &'b [u8],
    xlsx: Xlsx<Cursor<&'b [u8]>>,
    /// In their order.
    pub sheets: Vec<SheetName>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetName {
    pub name: String,
    pub is_hidden: bool,
}

/// Cells by row and column.
type Cells = BTreeMap<(usize, usize), Cell>;
/// Places that are one with another place.
type Merged = BTreeMap<(usize, usize), (usize, usize)>;

impl<'b> Workbook<'b> {
    /// # Errors
    ///
    /// What is no workbook, or one that would fill the memory.
    pub fn open(name: &str, bytes: &'b [u8]) -> Result<Workbook<'b>, Unreadable> {
        if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
            return Err(Unreadable("import-old-workbook", String::new()));
        }
        package::check(bytes)?;
        let xlsx = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
        let is_table = |it: &&calamine::Sheet| it.typ == SheetType::WorkSheet;
        let sheets = (xlsx.sheets_metadata().iter().filter(is_table))
            .map(|it| SheetName { name: it.name.clone(), is_hidden: it.visible != SheetVisible::Visible })
            .collect();
        Ok(Workbook { name: name.to_owned(), bytes, xlsx, sheets })
    }

    /// What a sheet shows. What is hidden on it is named among the losses.
    ///
    /// # Errors
    ///
    /// A sheet that is broken, or larger than anybody looks at.
    pub fn grid(&mut self, sheet: &str) -> Result<Grid, Unreadable> {
        let mut cells = self.cells(sheet)?;
        self.add_uncomputed(sheet, &mut cells)?;
        let hidden = package::hidden(self.bytes, sheet)?;
        let mut grid = Grid { name: format!("{}, {sheet}", self.name), is_sheet: true, ..Grid::default() };
        tell_hidden(&mut grid, &cells, &hidden);
        let is_shown = |(row, column): &(usize, usize)| !hidden.rows.contains(row) && !hidden.has_column(*column);
        cells.retain(|at, _| is_shown(at));
        let rows: BTreeSet<usize> = cells.keys().map(|(row, _)| *row).collect();
        let columns: BTreeSet<usize> = cells.keys().map(|(_, column)| *column).collect();
        // Blank rows and columns say nothing: a slip in the last corner of the sheet costs one row.
        let area = rows.len().saturating_mul(columns.len());
        if rows.len() > ROWS || columns.len() > COLUMNS || area > CELLS {
            return Err(Unreadable("import-too-many-cells", String::new()));
        }
        grid.rows = (rows.iter())
            .map(|row| columns.iter().map(|column| cells.remove(&(*row, *column)).unwrap_or_default()).collect())
            .collect();
        grid.merged = self.merged(sheet, &rows, &columns)?;
        grid.numbers = rows.into_iter().map(|it| it + 1).collect();
        grid.columns = columns.into_iter().collect();
        grid.tell_cut();
        Ok(grid)
    }

    fn cells(&mut self, sheet: &str) -> Result<Cells, Unreadable> {
        let is_1904 = self.xlsx.has_1904_epoch();
        let mut reader = self.xlsx.worksheet_cells_reader(sheet).map_err(broken)?;
        let mut cells = Cells::new();
        while let Some((found, style)) = reader.next_cell_with_style_id().map_err(broken)? {
            let format = reader.styles().get(style).and_then(|it| it.number_format.as_ref());
            let code = format.map_or("General", |it| it.format_code.as_str());
            let cell = cell(&found, code, is_1904);
            if !cell.is_empty() {
                cells.insert(at(found.get_position()), cell);
            }
            if cells.len() > CELLS {
                return Err(Unreadable("import-too-many-cells", String::new()));
            }
        }
        Ok(cells)
    }

    /// Formulas that no spreadsheet has computed yet: the file holds no value of them.
    fn add_uncomputed(&mut self, sheet: &str, cells: &mut Cells) -> Result<(), Unreadable> {
        let mut reader = self.xlsx.worksheet_cells_reader(sheet).map_err(broken)?;
        while let Some(formula) = reader.next_formula().map_err(broken)? {
            if !formula.get_value().is_empty() && cells.len() <= CELLS {
                cells.entry(at(formula.get_position())).or_insert(Cell::Uncomputed);
            }
        }
        Ok(())
    }

    /// Cells that are one, in the rows and columns that are left.
    fn merged(&mut self, sheet: &str, rows: &BTreeSet<usize>, columns: &BTreeSet<usize>) -> Result<Merged, Unreadable> {
        let found = self.xlsx.merge_cells_by_sheet_name(sheet).map_err(broken)?;
        let (rows, columns): (Vec<usize>, Vec<usize>) = (rows.iter().copied().collect(), columns.iter().copied().collect());
        let span = |all: &[usize], first: u32, last: u32| {
            let from = all.partition_point(|it| *it < first as usize);
            from..all.partition_point(|it| *it <= last as usize)
        };
        let mut merged = Merged::new();
        for it in &found {
            let (down, across) = (span(&rows, it.start.0, it.end.0), span(&columns, it.start.1, it.end.1));
            let origin = (down.start, across.start);
            for place in down.flat_map(|row| across.clone().map(move |column| (row, column))).filter(|it| *it != origin) {
                // Rectangles that lie on each other are no table.
                if merged.insert(place, origin).is_some() {
                    return Err(Unreadable("import-no-workbook", String::new()));
                }
            }
        }
        Ok(merged)
    }
}

fn at((row, column): (u32, u32)) -> (usize, usize) {
    (row as usize, column as usize)
}

fn cell(found: &Found<DataRef<'_>>, code: &str, is_1904: bool) -> Cell {
    let text = |text: &str| match cut(&tidy(text), CHARS) {
        text if text.is_empty() => Cell::Empty,
        text => Cell::Text(text),
    };
    let number = |value: f64| match face(value, code) {
        Face::Number(it) => Cell::Number(it),
        Face::Text(it) => text(&it),
    };
    match found.get_value() {
        DataRef::Empty => Cell::Empty,
        DataRef::String(it) => text(it),
        DataRef::SharedString(it) => text(it),
        #[expect(clippy::cast_precision_loss, reason = "a spreadsheet keeps fifteen digits")]
        DataRef::Int(it) => number(*it as f64),
        DataRef::Float(it) => number(*it),
        DataRef::Bool(it) => Cell::Text(it.to_string()),
        DataRef::DateTime(it) if it.is_datetime() => match day(it.as_f64(), is_1904) {
            Some(day) => Cell::Date(as_shown(day, code)),
            None => Cell::Text(it.as_f64().to_string()),
        },
        DataRef::DateTime(it) => Cell::Text(it.as_f64().to_string()),
        DataRef::DateTimeIso(it) => Cell::Date(it.get(..10).unwrap_or(it).to_owned()),
        DataRef::DurationIso(it) => text(it),
        DataRef::Error(it) => Cell::Error(it.to_string()),
    }
}

/// The day of a serial number. The first of March 1900 is 61: before it spreadsheets count a day that never was.
fn day(serial: f64, is_1904: bool) -> Option<Date> {
    if !(0.0..3_000_000.0).contains(&serial) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "a whole number below three millions")]
    let days = serial.floor() as i64;
    let first = if is_1904 { date(1904, 1, 1) } else { date(1899, 12, 30) };
    first.checked_add(days.days()).ok()
}

/// A date as precise as its format shows it.
fn as_shown(day: Date, code: &str) -> String {
    let code = code.to_ascii_lowercase();
    let literal = |code: &str| code.split('"').step_by(2).collect::<String>();
    let code = literal(&code);
    match (code.contains('d'), code.contains('m'), code.contains('y')) {
        (false, true, true) => format!("{:04}-{:02}", day.year(), day.month()),
        (false, false, true) => format!("{:04}", day.year()),
        _ => day.to_string(),
    }
}

/// Rows and columns that hold something and are not shown.
fn tell_hidden(grid: &mut Grid, cells: &Cells, hidden: &Hidden) {
    let rows: BTreeSet<usize> = cells.keys().map(|(row, _)| *row).filter(|it| hidden.rows.contains(it)).collect();
    let columns: BTreeSet<usize> = cells.keys().map(|(_, column)| *column).filter(|it| hidden.has_column(*it)).collect();
    let first = |mut cells: Vec<String>| if cells.is_empty() { String::new() } else { cut(&cells.swap_remove(0), 80) };
    for row in rows {
        let texts = cells.range((row, 0)..=(row, usize::MAX)).map(|(_, it)| it.text()).filter(|it| !it.is_empty());
        let value = texts.take(3).collect::<Vec<_>>().join(" · ");
        let place = format!("{}!{}", grid.name, row + 1);
        grid.losses.push(Loss { place, field: String::new(), value, reason: "import-hidden-row" });
    }
    for column in columns {
        let texts = cells.iter().filter(|((_, it), _)| *it == column).map(|(_, it)| it.text()).filter(|it| !it.is_empty());
        let place = format!("{}!{}", grid.name, super::grid::letters(column));
        let value = first(texts.take(1).collect());
        grid.losses.push(Loss { place, field: String::new(), value, reason: "import-hidden-column" });
    }
}
