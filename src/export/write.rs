//! Tables as text: CSV that no spreadsheet executes, JSON with numbers in the very digits of the CSV.

use super::table::{Column, Context, Kind};
use crate::cell::guard;
use anyhow::Result;

/// Takes a text piece by piece: those of a nation are long, and are not held whole.
pub type Out<'a> = &'a mut dyn FnMut(&[u8]) -> Result<()>;

/// So many rows are made at once, and by one thread.
pub const CHUNK: usize = 2_048;
/// So many bytes of JSON are made at once.
const PIECE: usize = 256 << 10;

/// Writes a table as CSV. Says how many rows it has below its header.
///
/// # Errors
///
/// What the one who takes the text says.
pub fn csv<R: Copy>(cx: &Context<'_>, columns: &[Column<R>], rows: &[R], out: Out<'_>) -> Result<usize> {
    out(header(cx, columns).as_bytes())?;
    rows.chunks(CHUNK).try_for_each(|some| out(lines(cx, columns, some).0.as_bytes()))?;
    Ok(rows.len())
}

/// The first line of such a table.
pub fn header<R: Copy>(cx: &Context<'_>, columns: &[Column<R>]) -> String {
    let mut out = writer();
    let names = columns.iter().flat_map(|column| column.field.names(cx.scorecard));
    write_record(&mut out, &names.collect());
    text_of(out)
}

/// The other lines of such a table, and the length of each.
pub fn lines<R: Copy>(cx: &Context<'_>, columns: &[Column<R>], rows: &[R]) -> (String, Vec<usize>) {
    let (mut out, mut lengths) = (writer(), Vec::with_capacity(rows.len()));
    let mut written = 0;
    let mut record = csv::StringRecord::new();
    for row in rows {
        record.clear();
        for column in columns {
            column.cells(cx, *row, |cell| match column.field.kind {
                Kind::Text => record.push_field(&guard(&cell)),
                _ => record.push_field(&cell),
            });
        }
        write_record(&mut out, &record);
        lengths.push(out.get_ref().len() - written);
        written = out.get_ref().len();
    }
    (text_of(out), lengths)
}

fn writer() -> csv::Writer<Vec<u8>> {
    csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new())
}

/// Writes rows of cells as CSV, the header first: for a file whose columns are its own.
///
/// # Errors
///
/// Those of [`csv()`].
pub fn plain_csv(rows: &[Vec<String>], out: Out<'_>) -> Result<usize> {
    let mut text = writer();
    rows.iter().for_each(|row| write_record(&mut text, &csv::StringRecord::from(row.as_slice())));
    out(text_of(text).as_bytes())?;
    Ok(rows.len().saturating_sub(1))
}

#[expect(clippy::expect_used, reason = "nothing that is written to memory fails, and cells are texts")]
fn text_of(out: csv::Writer<Vec<u8>>) -> String {
    let bytes = out.into_inner().expect("memory takes every write");
    String::from_utf8(bytes).expect("the cells are text, and so is what parts them")
}

/// Writes a record whole: what is behind the writer has all of it then.
#[expect(clippy::expect_used, reason = "nothing that is written to memory fails, and a table's rows are made by its columns")]
fn write_record(out: &mut csv::Writer<Vec<u8>>, record: &csv::StringRecord) {
    out.write_record(record).expect("memory takes every write, and all rows have the same columns");
    out.flush().expect("memory takes every write");
}

/// A JSON object that grows key by key, one row a line.
pub struct Json<'a, 'b> {
    cx: &'b Context<'a>,
    out: Out<'b>,
    /// What has not been taken yet.
    text: String,
    has_keys: bool,
}

impl<'a, 'b> Json<'a, 'b> {
    pub fn new(cx: &'b Context<'a>, out: Out<'b>) -> Json<'a, 'b> {
        Json { cx, out, text: String::new(), has_keys: false }
    }

    /// A key with one row.
    pub fn object<R: Copy>(&mut self, key: &str, columns: &[Column<R>], row: R) {
        self.key(key);
        let names = names(self.cx, columns);
        self.row(columns, &names, row);
    }

    /// A key with many rows.
    ///
    /// # Errors
    ///
    /// What the one who takes the text says.
    pub fn list<R: Copy>(&mut self, key: &str, columns: &[Column<R>], rows: &[R]) -> Result<()> {
        self.key(key);
        let names = names(self.cx, columns);
        self.text.push('[');
        for (place, row) in rows.iter().enumerate() {
            self.text.push_str(if place == 0 { "\n" } else { ",\n" });
            self.row(columns, &names, *row);
            if self.text.len() >= PIECE {
                (self.out)(self.text.as_bytes())?;
                self.text.clear();
            }
        }
        self.text.push_str("\n]");
        Ok(())
    }

    /// # Errors
    ///
    /// What the one who takes the text says.
    pub fn finish(mut self) -> Result<()> {
        self.text.push_str("\n}\n");
        (self.out)(self.text.as_bytes())
    }

    fn key(&mut self, key: &str) {
        self.text.push_str(if self.has_keys { ",\n" } else { "{\n" });
        self.has_keys = true;
        self.text.push_str(&quoted(key));
        self.text.push_str(": ");
    }

    fn row<R: Copy>(&mut self, columns: &[Column<R>], names: &[String], row: R) {
        let mut names = names.iter();
        let mut before = "{";
        for column in columns {
            column.cells(self.cx, row, |cell| {
                // Each cell takes its name, written or not.
                let name = names.next().map_or("", String::as_str);
                if column.field.kind == Kind::Flag || !cell.is_empty() {
                    for part in [before, name, ": "] {
                        self.text.push_str(part);
                    }
                    push_value(column.field.kind, &cell, &mut self.text);
                    before = ", ";
                }
            });
        }
        self.text.push_str(if before == "{" { "{}" } else { "}" });
    }
}

/// The names of all cells, quoted.
fn names<R: Copy>(cx: &Context<'_>, columns: &[Column<R>]) -> Vec<String> {
    columns.iter().flat_map(|column| column.field.names(cx.scorecard)).map(|name| quoted(&name)).collect()
}

/// A cell as JSON. That of a flag always says something; the key of another that is empty is left out.
fn push_value(kind: Kind, cell: &str, out: &mut String) {
    match kind {
        Kind::Flag => out.push_str(if cell.is_empty() { "false" } else { "true" }),
        // Our decimals have a digit on both sides of the dot and no sign but minus: JSON as they are.
        Kind::Number | Kind::Integer => out.push_str(cell),
        Kind::Code | Kind::Text | Kind::Day | Kind::Date => push_quoted(cell, out),
    }
}

/// Most texts are written as they are: only of the others a copy is made.
fn push_quoted(text: &str, out: &mut String) {
    // All of it is looked at, many bytes at a time: looking for the first one takes longer.
    if text.bytes().fold(false, |is_odd, it| is_odd | (it < b' ') | (it == b'"') | (it == b'\\')) {
        out.push_str(&quoted(text));
        return;
    }
    for part in ["\"", text, "\""] {
        out.push_str(part);
    }
}

#[expect(clippy::expect_used, reason = "every text can be written as JSON")]
fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("every text can be written as JSON")
}
