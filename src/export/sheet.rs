//! Sheets of a workbook: real numbers and days, texts that are never formulas, a header that stays in sight.

use super::table::{Column, Context, Kind};
use anyhow::Result;
use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};

/// A cell of a workbook holds so many UTF-16 units.
const TEXT_MAX: usize = 32_767;
/// And the name of a sheet so many.
const NAME_MAX: usize = 31;
/// In letters: a column is no wider, whatever it holds.
const WIDTH_MAX: usize = 60;
/// More printed decimals than these are shown as the program that opens the file likes.
const DECIMALS_MAX: usize = 9;

/// The sheets that every workbook may have, in the names of the CSV files.
const FIXED: [&str; 8] = ["README", "observations", "claims", "findings", "indicators", "territories", "sources", "columns"];

/// A workbook that is being written.
pub struct Book {
    workbook: Workbook,
    /// The names of its sheets, in lower case: no two may differ by that alone.
    taken: Vec<String>,
    formats: Formats,
}

struct Formats {
    header: Format,
    label: Format,
    wrapped: Format,
    date: Format,
    /// By the number of decimals.
    decimals: Vec<Format>,
}

/// A line of the first sheet.
pub enum Line {
    Text(String, String),
    Day(String, Date),
    Empty,
}

impl Book {
    /// A workbook whose first sheet is to be written last. Its day is that of the data: no clock shows in its bytes.
    pub fn new(title: &str, publisher: &str, day: Option<Date>) -> Result<Book> {
        let mut workbook = Workbook::new();
        let made = day.and_then(excel_day).map_or_else(|| ExcelDateTime::from_ymd(1980, 1, 1), Ok)?;
        let properties = DocProperties::new().set_title(title).set_author(publisher).set_company(publisher);
        workbook.set_properties(&properties.set_creation_datetime(&made));
        workbook.add_worksheet().set_name(FIXED[0])?;
        let decimals = (0..=DECIMALS_MAX).map(|places| {
            let zeros = "0".repeat(places);
            Format::new().set_num_format(if places == 0 { "0".to_owned() } else { format!("0.{zeros}") })
        });
        let formats = Formats {
            header: Format::new().set_bold().set_border_bottom(FormatBorder::Thin),
            label: Format::new().set_bold().set_align(FormatAlign::Top),
            wrapped: Format::new().set_text_wrap().set_align(FormatAlign::Top).set_align(FormatAlign::Left),
            date: Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
            decimals: decimals.collect(),
        };
        Ok(Book { workbook, taken: FIXED.map(str::to_lowercase).into(), formats })
    }

    /// Adds a sheet with a row of names, then rows. Its name comes back: one that the format allows and nothing has yet.
    pub fn add<R: Copy>(&mut self, cx: &Context<'_>, name: &str, columns: &[&[Column<R>]], rows: &[R]) -> Result<String> {
        let name = self.name(name);
        let sheet = self.workbook.add_worksheet().set_name(&name)?;
        let columns: Vec<&Column<R>> = columns.iter().copied().flatten().collect();
        let names: Vec<String> = columns.iter().flat_map(|it| it.field.names(cx.scorecard)).collect();
        let mut table = Writing::new(sheet, &self.formats, &names)?;
        for row in rows {
            table.next_row();
            let mut outcome = Ok(());
            for column in &columns {
                column.cells(cx, *row, |cell| {
                    let written = table.cell(column.field.kind, &cell);
                    if outcome.is_ok() {
                        outcome = written;
                    }
                });
            }
            outcome?;
        }
        table.finish()?;
        Ok(name)
    }

    /// Adds a sheet of texts.
    pub fn add_texts(&mut self, name: &str, header: &[String], rows: &[Vec<String>]) -> Result<String> {
        let name = self.name(name);
        let sheet = self.workbook.add_worksheet().set_name(&name)?;
        let mut table = Writing::new(sheet, &self.formats, header)?;
        for row in rows {
            table.next_row();
            row.iter().try_for_each(|it| table.cell(Kind::Text, it))?;
        }
        table.finish()?;
        Ok(name)
    }

    /// Writes the first sheet, and the workbook.
    pub fn finish(mut self, lines: &[Line]) -> Result<Vec<u8>> {
        let sheet = self.workbook.worksheet_from_index(0)?;
        sheet.set_column_width(0, 26)?;
        sheet.set_column_width(1, 100)?;
        for (row, line) in (0..).zip(lines) {
            match line {
                Line::Text(label, text) => {
                    sheet.write_string_with_format(row, 0, cut(label), &self.formats.label)?;
                    sheet.write_string_with_format(row, 1, cut(text), &self.formats.wrapped)?;
                }
                Line::Day(label, day) => {
                    sheet.write_string_with_format(row, 0, cut(label), &self.formats.label)?;
                    match excel_day(*day) {
                        Some(it) => sheet.write_datetime_with_format(row, 1, &it, &self.formats.date)?,
                        None => sheet.write_string_with_format(row, 1, day.to_string(), &self.formats.wrapped)?,
                    };
                }
                Line::Empty => {}
            }
        }
        Ok(self.workbook.save_to_buffer()?)
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
    fn new(sheet: &'a mut Worksheet, formats: &'a Formats, names: &[String]) -> Result<Writing<'a>, XlsxError> {
        for (column, name) in (0..).zip(names) {
            sheet.write_string_with_format(0, column, name, &formats.header)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        // The button of the filter covers two letters.
        let widths = names.iter().map(|it| it.chars().count() + 3).collect();
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

/// As much of a text as has so many UTF-16 units.
fn shortened(text: &str, units_max: usize) -> &str {
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
        let mut book = Book::new("", "", None).unwrap();
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
}
