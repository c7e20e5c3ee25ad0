//! `scorecard import`: what it takes.

use super::{ImportDatapackage, ImportOpenSdg, Quiet, Root, Voice};
use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Bring tables of others into content/, with a report of everything that could not be carried.
///
/// Nothing lands before our own reader has read it back without an error. The same input gives the same files; a file that
/// an import wrote is replaced by the next one, unless somebody has edited it.
///
/// Exit code 1 says that nothing has landed: errors in what would be written, a file that was edited by hand, or a guess
/// that waits for approval.
#[derive(Args, Debug)]
pub struct Import {
    #[command(subcommand)]
    pub from: ImportFrom,
}

#[derive(Debug, Subcommand)]
pub enum ImportFrom {
    Csv(ImportCsv),
    Datapackage(ImportDatapackage),
    OpenSdg(ImportOpenSdg),
    Xlsx(ImportXlsx),
}

/// What every importer takes.
#[derive(Args, Clone, Debug)]
#[command(mut_arg("quiet", |it| it.help("Print what could not be carried only, no summary")))]
pub struct ImportCommon {
    #[command(flatten)]
    pub root: Root,
    /// Print what would be written, and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Replace files even where somebody has edited them
    #[arg(short, long)]
    pub force: bool,
    /// Write what was not carried or was changed to this file: CSV, or a JSON object a line where its name ends in .jsonl
    ///
    /// Without it that is told on standard error. Its first column says which of both: not-carried or changed.
    #[arg(long, value_name = "FILE")]
    pub losses: Option<PathBuf>,
    #[command(flatten)]
    pub quiet: Quiet,
    #[command(flatten)]
    pub voice: Voice,
}

/// Import a CSV file: figures of many territories, a figure a row or a column an indicator.
///
/// Which column is what is guessed from headers and values. On a terminal the guess is shown and asked about; elsewhere it
/// is printed as a mapping, to be checked and given back with --map. UTF-8, UTF-16 and the usual Vietnamese and Western
/// code pages are read, with commas, semicolons or tabs between the cells.
#[derive(Args, Debug)]
#[command(after_long_help = CSV)]
pub struct ImportCsv {
    /// The table
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[command(flatten)]
    pub table: ImportTable,
    #[command(flatten)]
    pub common: ImportCommon,
}

/// Import a sheet of an Excel workbook, as it is shown there.
///
/// Titles above the header, headers of several rows, merged cells, units in parentheses, footnotes, totals and running
/// numbers are understood. Hidden sheets, rows and columns are not read, and named among what was not carried. Which column
/// is what is guessed and asked about, as for `import csv`.
#[derive(Args, Debug)]
#[command(after_long_help = XLSX)]
pub struct ImportXlsx {
    /// The workbook: .xlsx
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The sheet to read, by its name; a hidden one too [default: the first one that is shown and holds figures]
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    #[command(flatten)]
    pub table: ImportTable,
    #[command(flatten)]
    pub common: ImportCommon,
}

/// What importers of tables take.
#[derive(Args, Clone, Debug)]
pub struct ImportTable {
    /// The report's name: it is written to content/reports/ID.yaml [default: the file's own, as an id]
    #[arg(long, value_name = "ID")]
    pub id: Option<String>,
    /// Which column is what: a mapping file, as a run without it prints it
    #[arg(long, value_name = "FILE")]
    pub map: Option<PathBuf>,
    /// Take the guess as it is
    #[arg(short, long, conflicts_with = "map")]
    pub yes: bool,
    /// The period of all figures, where the table does not say it: 2023, 2023-Q1
    #[arg(long, value_name = "PERIOD")]
    pub period: Option<String>,
    /// The indicator of all figures, where the table does not say it
    #[arg(long, value_name = "ID")]
    pub indicator: Option<String>,
    /// Define indicators that nobody has defined yet, in content/indicators/ID.yaml: look at each afterwards
    #[arg(long)]
    pub define: bool,
    /// Title of the document, as printed [default: the lines above the table, else the file's name]
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// Who published it: an organisation's id or name, or words
    #[arg(long, value_name = "TEXT")]
    pub publisher: Option<String>,
    /// When it was published: 2024-01-28, 2024-01 or 2024
    #[arg(long, value_name = "DATE")]
    pub published: Option<String>,
    /// Where it can be read
    #[arg(long, value_name = "URL")]
    pub url: Option<String>,
    /// What kind of document it is [default: government, with a comment that says so]
    #[arg(long, value_enum)]
    pub kind: Option<ImportKind>,
}

/// What kind of document a table is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ImportKind {
    Survey,
    Statistics,
    Government,
    Press,
}

const CSV: &str = "\
Examples:
  scorecard import csv results-2023.csv                      # shows what it takes each column for, and asks
  scorecard import csv results-2023.csv --map mapping.yaml   # the columns as this file says
  scorecard import csv results-2023.csv --yes --period 2023 --title 'Results of 2023'";

const XLSX: &str = "\
Examples:
  scorecard import xlsx results.xlsx                         # shows what it takes each column for, and asks
  scorecard import xlsx results.xlsx --sheet 'Table 2'       # another sheet, a hidden one too
  scorecard import xlsx results.xlsx --yes --define          # new indicators too: look at each afterwards
  scorecard import xlsx results.xlsx --dry-run --losses losses.csv";
