//! `scorecard export`: its arguments.

use super::{Address, Quiet, Root, Voice};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Write the data files of the site without its pages, into a folder or a zip.
///
/// They are the very files that `build` puts into data/ of the site: tables as CSV and JSON, workbooks, and what describes
/// them. Nothing is written when the content has errors. A folder or a zip that `scorecard export` did not make is not
/// replaced.
///
/// Errors go to standard error, the summary to standard output; with --zip - it goes to standard error too. What else is to
/// be told of the content, `check` tells.
#[derive(Args, Debug)]
#[command(after_long_help = EXAMPLES)]
#[command(mut_arg("quiet", |it| it.help("Print errors only, no summary")))]
#[command(mut_arg("base_url", |it| it.help(
    "Where the site stands, for the addresses in the files; overrides `base_url` of scorecard.yaml"
)))]
pub struct Export {
    #[command(flatten)]
    pub root: Root,
    /// The folder to write. It is replaced as a whole, except names that begin with a dot [default: ROOT/export]
    #[arg(short, long, value_name = "DIR", conflicts_with = "zip")]
    pub output: Option<PathBuf>,
    /// Write one zip with all of them; - is standard output
    #[arg(long, value_name = "FILE")]
    pub zip: Option<PathBuf>,
    #[command(flatten)]
    pub address: Address,
    /// Replace the folder or the file even if it was not made by scorecard export
    #[arg(short, long)]
    pub force: bool,
    /// Leave these out
    #[arg(long, value_enum, value_delimiter = ',', value_name = "PARTS")]
    pub without: Vec<DataPart>,
    #[command(flatten)]
    pub quiet: Quiet,
    #[command(flatten)]
    pub voice: Voice,
}

/// What data files can do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DataPart {
    /// The data as workbooks for spreadsheets
    Workbooks,
}

const EXAMPLES: &str = "\
Examples:
  scorecard export                          # into export/
  scorecard export --output ../figures      # into another folder
  scorecard export --zip figures.zip        # one file, to send or to keep
  scorecard export --zip - >figures.zip     # the same, for programs";
