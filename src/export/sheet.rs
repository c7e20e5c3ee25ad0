//! A workbook of its draft: real numbers and days, texts that are never formulas, headers that stay in sight.

use super::draft::{Draft, Line, README, Sheet, shortened};
use super::table::Kind;
use crate::kept::{self, Kept};
use anyhow::Result;
use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};
use sha2::Sha256;
use std::sync::LazyLock;

/// A cell of a workbook holds so many UTF-16 units.
const TEXT_MAX: usize = 32_767;
/// In letters: a column is no wider, whatever it holds.
const WIDTH_MAX: usize = 60;
/// More printed decimals than these are shown as the program that opens the file likes.
const DECIMALS_MAX: usize = 9;

/// What makes bytes of a draft.
static WRITER: LazyLock<Sha256> = LazyLock::new(|| kept::maker(&[include_bytes!("sheet.rs")]));

/// The workbook: as it was kept, where the same was written before.
pub fn workbook(draft: &Draft, kept: Option<&dyn Kept>) -> Result<Vec<u8>> {
    kept::or_made(kept, || draft.key(WRITER.clone()), || write(draft))
}

fn write(draft: &Draft) -> Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    let made = draft.day.and_then(excel_day).map_or_else(|| ExcelDateTime::from_ymd(1980, 1, 1), Ok)?;
    let properties = DocProperties::new().set_title(&draft.title).set_author(&draft.publisher).set_company(&draft.publisher);
    workbook.set_properties(&properties.set_creation_datetime(&made));
    let formats = Formats::new();
    readme(workbook.add_worksheet().set_name(README)?, &formats, &draft.lines)?;
    for it in &draft.sheets {
        table(workbook.add_worksheet().set_name(&it.name)?, &formats, it)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn readme(sheet: &mut Worksheet, formats: &Formats, lines: &[Line]) -> Result<(), XlsxError> {
    sheet.set_column_width(0, 26)?;
    sheet.set_column_width(1, 100)?;
    for (row, line) in (0..).zip(lines) {
        match line {
            Line::Text(label, text) => {
                sheet.write_string_with_format(row, 0, cut(label), &formats.label)?;
                sheet.write_string_with_format(row, 1, cut(text), &formats.wrapped)?;
            }
            Line::Day(label, day) => {
                sheet.write_string_with_format(row, 0, cut(label), &formats.label)?;
                match excel_day(*day) {
                    Some(it) => sheet.write_datetime_with_format(row, 1, &it, &formats.date)?,
                    None => sheet.write_string_with_format(row, 1, day.to_string(), &formats.wrapped)?,
                };
            }
            Line::Empty => {}
        }
    }
    Ok(())
}

fn table(sheet: &mut Worksheet, formats: &Formats, draft: &Sheet) -> Result<(), XlsxError> {
    let mut table = Writing::new(sheet, formats, &draft.columns)?;
    for row in draft.rows() {
        table.next_row();
        row.zip(&draft.columns).try_for_each(|(cell, (_, kind))| table.cell(*kind, cell))?;
    }
    table.finish()
}

struct Formats {
    header: Format,
    label: Format,
    wrapped: Format,
    date: Format,
    /// By the number of decimals.
    decimals: Vec<Format>,
}

impl Formats {
    fn new() -> Formats {
        let decimals = (0..=DECIMALS_MAX).map(|places| {
            let zeros = "0".repeat(places);
            Format::new().set_num_format(if places == 0 { "0".to_owned() } else { format!("0.{zeros}") })
        });
        Formats {
            header: Format::new().set_bold().set_border_bottom(FormatBorder::Thin),
            label: Format::new().set_bold().set_align(FormatAlign::Top),
            wrapped: Format::new().set_text_wrap().set_align(FormatAlign::Top).set_align(FormatAlign::Left),
            date: Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
            decimals: decimals.collect(),
        }
    }
}

/// A sheet, cell by cell.
struct Writing<'a> {
    sheet: &'a mut Worksheet,
    formats: &'a Formats,
    row: u32,
    column: u16,
    /// The widest text of each column, in letters.
    widths: Vec<usize>,
}

impl<'a> Writing<'a> {
    fn new(sheet: &'a mut Worksheet, formats: &'a Formats, columns: &[(String, Kind)]) -> Result<Writing<'a>, XlsxError> {
        for (column, (name, _)) in (0..).zip(columns) {
            sheet.write_string_with_format(0, column, name, &formats.header)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        // The button of the filter covers two letters.
        let widths = columns.iter().map(|(it, _)| it.chars().count() + 3).collect();
        Ok(Writing { sheet, formats, row: 0, column: 0, widths })
    }

    fn next_row(&mut self) {
        self.row += 1;
        self.column = 0;
    }

    fn cell(&mut self, kind: Kind, text: &str) -> Result<(), XlsxError> {
        let (row, column) = (self.row, self.column);
        self.column += 1;
        if text.is_empty() {
            return Ok(());
        }
        if let Some(width) = self.widths.get_mut(usize::from(column)) {
            *width = (*width).max(text.lines().map(|it| it.chars().count()).max().unwrap_or(0) + 1);
        }
        match kind {
            Kind::Number | Kind::Integer => self.number(row, column, text),
            Kind::Day | Kind::Date => self.day(row, column, text),
            Kind::Code | Kind::Text | Kind::Flag => self.sheet.write_string(row, column, cut(text)).map(|_| ()),
        }
    }

    fn number(&mut self, row: u32, column: u16, text: &str) -> Result<(), XlsxError> {
        let Some(number) = text.parse::<f64>().ok().filter(|it| it.is_finite()) else {
            return self.sheet.write_string(row, column, cut(text)).map(|_| ());
        };
        let decimals = text.split_once('.').map_or(0, |(_, after)| after.len());
        match self.formats.decimals.get(decimals) {
            Some(format) => self.sheet.write_number_with_format(row, column, number, format),
            None => self.sheet.write_number(row, column, number),
        }
        .map(|_| ())
    }

    /// A whole day is a day; a month or a year alone is none, and stays text.
    fn day(&mut self, row: u32, column: u16, text: &str) -> Result<(), XlsxError> {
        match text.parse::<Date>().ok().filter(|_| text.len() == "2024-01-28".len()).and_then(excel_day) {
            Some(day) => self.sheet.write_datetime_with_format(row, column, &day, &self.formats.date).map(|_| ()),
            None => self.sheet.write_string(row, column, cut(text)).map(|_| ()),
        }
    }

    fn finish(self) -> Result<(), XlsxError> {
        let Some(last) = self.widths.len().checked_sub(1).and_then(|it| u16::try_from(it).ok()) else { return Ok(()) };
        for (column, width) in (0..).zip(&self.widths) {
            self.sheet.set_column_width(column, u32::try_from((*width).min(WIDTH_MAX)).unwrap_or(0))?;
        }
        self.sheet.autofilter(0, 0, self.row, last)?;
        Ok(())
    }
}

/// Spreadsheets know the days from 1900 on.
fn excel_day(day: Date) -> Option<ExcelDateTime> {
    let (year, month, date) = (u16::try_from(day.year()).ok()?, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    ExcelDateTime::from_ymd(year, month, date).ok()
}

fn cut(text: &str) -> &str {
    shortened(text, TEXT_MAX)
}
