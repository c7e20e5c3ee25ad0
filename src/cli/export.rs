//! `scorecard export`: its arguments.

use super::{Color, Lang, base_url};
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
pub struct Export {
    /// The folder that holds content/ [default: this one, or the nearest above it]
    #[arg(short, long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// The folder to write. It is replaced as a whole, except names that begin with a dot [default: ROOT/export]
    #[arg(short, long, value_name = "DIR", conflicts_with = "zip")]
    pub output: Option<PathBuf>,
    /// Write one zip with all of them; - is standard output
    #[arg(long, value_name = "FILE")]
    pub zip: Option<PathBuf>,
    /// Where the site stands, for the addresses in the files; overrides `base_url` of scorecard.yaml
    #[arg(short = 'u', long, value_name = "URL", value_parser = base_url)]
    pub base_url: Option<String>,
    /// Replace the folder or the file even if it was not made by scorecard export
    #[arg(short, long)]
    pub force: bool,
    /// Leave these out
    #[arg(long, value_enum, value_delimiter = ',', value_name = "PARTS")]
    pub without: Vec<DataPart>,
    /// Print errors only, no summary
    #[arg(short, long)]
    pub quiet: bool,
    /// Colour: where the terminal has it, always, or never
    #[arg(long, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub color: Color,
    /// Language of the messages [default: the environment's where it is one of these, else en]
    #[arg(long, value_enum)]
    pub lang: Option<Lang>,
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
