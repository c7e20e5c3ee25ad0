//! `scorecard import`: what it takes.

use super::{ImportDatapackage, ImportOpenSdg, Quiet, Root, Voice};
use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

/// `scorecard import`.
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
pub struct ImportCommon {
    #[command(flatten)]
    pub root: Root,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(short, long)]
    pub force: bool,
    #[arg(long, value_name = "FILE")]
    pub losses: Option<PathBuf>,
    #[command(flatten)]
    pub quiet: Quiet,
    #[command(flatten)]
    pub voice: Voice,
}

/// `scorecard import csv`.
#[derive(Args, Debug)]
pub struct ImportCsv {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[command(flatten)]
    pub table: ImportTable,
    #[command(flatten)]
    pub common: ImportCommon,
}

/// `scorecard import xlsx`.
#[derive(Args, Debug)]
pub struct ImportXlsx {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
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
    #[arg(long, value_name = "ID")]
    pub id: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub map: Option<PathBuf>,
    #[arg(short, long, conflicts_with = "map")]
    pub yes: bool,
    #[arg(long, value_name = "PERIOD")]
    pub period: Option<String>,
    #[arg(long, value_name = "ID")]
    pub indicator: Option<String>,
    #[arg(long)]
    pub define: bool,
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub publisher: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub published: Option<String>,
    #[arg(long, value_name = "URL")]
    pub url: Option<String>,
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
