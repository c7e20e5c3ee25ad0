//! The data files: what every claim, observation and definition says, for others to compute from.
//!
//! [`FILES`] names every file with its columns. The writers take their headers and their cells from the same tables,
//! so that the dictionary, the package description and the files cannot drift apart; what is said of a column stands in
//! messages under its name. [`write()`] renders the files of a site one by one, in parallel, keeps of each its size and its
//! hash, and then writes what describes them.
//!
//! # What holds in every file
//!
//! * UTF-8 without a mark, LF, decimals with a dot, an empty cell (in JSON: a key left out) for nothing at all.
//! * Scores of indexes are rounded to nine decimals, which is what they are compared by.
//! * Rows stand in the order of the bytes of territory, indicator, period and breakdown, then of the `published` cell,
//!   the source's id and the line. Definitions stand in the order of the bytes of their id.
//! * A typed number keeps its printed zeros (`43.90`); `1,2 triệu` is `1200000`, no more precise than it was printed.
//!   A computed percent is exact to the last digit that 96 bits hold, without zeros at its end.
//! * A territory inside another is called by its id, and by `parent/id` where some other territory has the same id.
//! * Several ids in a cell are parted by `;`, several texts by a line break.
//! * A column for text without a language in its name is in the site's first language, else in the first that has it;
//!   a column with one (`name_vi`) is empty where nobody has translated it.
//! * JSON has the same columns as keys and the same texts as values, but numbers are JSON numbers in the very digits of
//!   the CSV, and booleans are `true` and `false`.
//!
//! # Cells that a spreadsheet would execute
//!
//! A quote may begin with `=`, and a spreadsheet would compute it. So in the CSV files, in columns of
//! [`Kind::Text`] alone, a text that begins with `=`, `+`, `-`, `@` (or their full-width forms), a tab, CR or LF gets
//! an apostrophe before it: [`guard`] has the rule. Text that is a sign and a number as documents print them
//! (`+0,138`, `-2 điểm %`) stays as it was typed: without brackets, bars, quotes and operators nothing in it can call
//! anything. Number columns are never touched. To get the verbatim text back, drop the first apostrophe where one or
//! more stand before such a character, or read the JSON, which is never altered. This holds for programs that read the
//! file as the CSV that it is; one that splits cells at `;` may still see a formula in the middle of a quote.
//! In workbooks a text is a text by its type, and needs no such mark.

mod archive;
mod catalog;
mod changes;
mod claims;
mod csvw;
mod definitions;
mod draft;
mod files;
mod findings;
#[cfg(test)]
mod fixture;
#[cfg(test)]
mod index_tests;
mod indexes;
mod jobs;
mod lines;
mod making;
mod methods;
mod observations;
mod order;
mod package;
#[cfg(test)]
mod promise_tests;
mod readme;
mod sheet;
mod site;
mod stock;
mod table;
#[cfg(test)]
mod tests;
mod vocabulary;
mod workbook;
#[cfg(test)]
mod workbook_tests;
mod write;

pub use crate::cell::guard;
pub use archive::{join, pack};
pub use files::{CATALOG, DataFile, FILES, Part};
pub use site::{last_day, licence_address};
pub use stock::Stock;
pub use table::{Field, Kind, Repeat};

use crate::derive::Results;
use crate::file::{OutputFile, Sink};
use crate::finding::Published;
use crate::kept::Kept;
use crate::model::Scorecard;
use crate::timings::{self, Stage};
use crate::words::Words;
use anyhow::Result;
use lines::Lines;
use making::{Made, Making};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What data files are made from.
#[derive(Clone, Copy)]
pub struct Data<'a> {
    pub scorecard: &'a Scorecard,
    pub results: &'a Results,
    /// The words of each language of the site, in its order.
    pub words: &'a [Words],
    /// Where the site will stand, with `/` at its end; empty where that is not known.
    pub base: &'a str,
    /// Whether there are workbooks.
    pub has_workbooks: bool,
    /// Where workbooks may be that were written before.
    pub kept: Option<&'a dyn Kept>,
}

impl Data<'_> {
    #[expect(clippy::indexing_slicing, reason = "every language of the site has its words")]
    fn words_of(&self, language: usize) -> &Words {
        &self.words[language]
    }
}

/// What is kept of a file once it is written: what people check it by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Below the output folder.
    pub path: String,
    pub file: &'static DataFile,
    pub bytes: usize,
    /// In hexadecimal digits.
    pub sha256: String,
    /// Rows below the header, of a CSV file.
    pub rows: Option<usize>,
}

impl Written {
    fn of(output: &OutputFile, file: &'static DataFile, rows: Option<usize>) -> Written {
        Written { path: output.path.clone(), file, bytes: output.bytes.len(), sha256: sha256(&output.bytes), rows }
    }
}

impl PartialEq for DataFile {
    fn eq(&self, other: &DataFile) -> bool {
        self.id == other.id
    }
}

impl Eq for DataFile {}

/// Writes every data file of a site, and says what was written, in the order of paths. The findings are those that pages
/// tell.
///
/// # Errors
///
/// A file that cannot be written.
pub fn write(data: &Data<'_>, findings: Vec<Published>, sink: &dyn Sink) -> Result<Vec<Written>> {
    Ok(Stock::new(*data, findings).write(sink)?.to_vec())
}

/// The same for jobs that are known. No file is kept: of those that go into the archive, what they are packed to.
fn write_jobs(data: &Data<'_>, jobs: &[jobs::Job], sink: &dyn Sink) -> Result<Vec<Written>> {
    let day = site::last_day(data.scorecard);
    let begin = |path: &str, to: Option<_>, is_packed| {
        let making = Making::begin(path, to);
        if is_packed { making.packed(day) } else { Ok(making) }
    };
    let put = |output: OutputFile, file: &'static DataFile, is_packed: bool| {
        let mut making = begin(&output.path, Some(sink), is_packed)?;
        making.add(&output.bytes)?;
        making.end(file, None)
    };
    let lines = jobs.first().map(|it| Lines::new(&it.context(data), sink)).transpose()?;
    let of_job = |job: &jobs::Job| {
        // That of all claims stands where it will be already.
        let to = Some(sink).filter(|_| job.path != files::CLAIMS.path);
        let mut making = begin(&job.path, to, job.is_packed())?;
        let rows = job.write(data, lines.as_ref(), &mut |piece| making.add(piece))?;
        let made = making.end(job.file, rows)?;
        let Some(metadata) = job.metadata(data) else { return Ok(vec![made]) };
        Ok(vec![made, put(metadata, &files::CSVW, job.is_packed())?])
    };
    let of_job = |job| timings::of(Stage::Data, || of_job(job));
    let mut all: Vec<Made> = jobs.par_iter().map(of_job).collect::<Result<Vec<_>>>()?.into_iter().flatten().collect();
    lines.map_or(Ok(()), Lines::finish)?;
    let of = |all: &[Made]| all.iter().map(|it| it.written.clone()).collect::<Vec<_>>();
    all.sort_by(|a, b| a.written.path.cmp(&b.written.path));
    let tables = of(&all);
    all.push(put(package::file(data, jobs, &tables), &files::DATA_PACKAGE, false)?);
    all.push(put(package::claims_schema(data, jobs), &files::CLAIMS_SCHEMA, false)?);
    let alone = archive::pack(&package::packed(data, jobs, &tables), day)?;
    let packed = archive::join(all.iter_mut().map(|it| std::mem::take(&mut it.packed)).chain([alone]), "")?;
    all.push(put(OutputFile { path: files::ARCHIVE.path.to_owned(), bytes: packed }, &files::ARCHIVE, false)?);
    all.push(put(catalog::file(data, &of(&all)), &files::CATALOG, false)?);
    let mut written = of(&all);
    written.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(written)
}

/// Some tables of the whole site by their names below `data/`, without their ending.
#[must_use]
pub fn tables(scorecard: &Scorecard, results: &Results, names: &[&str]) -> BTreeMap<String, String> {
    let data = Data { scorecard, results, words: &[], base: "", has_workbooks: false, kept: None };
    let name = |path: &str| names.iter().find(|it| path == format!("data/{it}.csv")).map(|it| (*it).to_owned());
    let jobs = jobs::jobs(&data, Vec::new());
    jobs.par_iter().filter_map(|job| Some((name(&job.path)?, job.table(&data)))).collect()
}

/// The hash that people check a file with.
fn sha256(bytes: &[u8]) -> String {
    digits(&Sha256::digest(bytes))
}

fn digits(hash: &[u8]) -> String {
    hash.iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The names in a file's header, for a site with these languages and grids.
pub fn header(columns: &[Field], scorecard: &Scorecard) -> Vec<String> {
    columns.iter().flat_map(|field| field.names(scorecard)).collect()
}
