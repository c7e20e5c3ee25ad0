//! The command line of `scorecard new`.

use super::init::line;
use super::{Language, Quiet, Root};
use clap::Args;

/// `scorecard new`.
#[derive(Args, Debug)]
pub struct New {
    #[arg(value_name = "KIND")]
    pub kind: String,
    #[arg(value_name = "NAME", value_parser = line)]
    pub name: Option<String>,
    #[arg(long, value_name = "ID")]
    pub id: Option<String>,
    #[arg(long, value_name = "TERRITORY")]
    pub territory: Option<String>,
    #[arg(long, value_name = "LEVEL")]
    pub level: Option<String>,
    #[arg(long = "in", value_name = "TERRITORY")]
    pub inside: Option<String>,
    #[arg(long, value_name = "TOPIC")]
    pub topic: Option<String>,
    #[arg(long, value_name = "UNIT", value_parser = UNITS)]
    pub unit: Option<String>,
    #[arg(long, value_name = "WAY", value_parser = BETTER)]
    pub better: Option<String>,
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    pub indicators: Vec<String>,
    #[command(flatten)]
    pub root: Root,
    #[command(flatten)]
    pub quiet: Quiet,
    #[command(flatten)]
    pub language: Language,
}

/// What can be added to any site; each adds its own levels.
pub const KINDS: [&str; 6] = ["document", "report", "indicator", "index", "page", "territory"];
/// Units of measure, as definitions name them.
pub const UNITS: [&str; 8] = ["percent", "points", "count", "number", "days", "vnd", "milestone", "bands"];
/// Which way is better, as definitions name it.
pub const BETTER: [&str; 3] = ["higher", "lower", "neither"];
