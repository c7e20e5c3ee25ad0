//! The command line of `scorecard new`.

use super::init::line;
use super::{Language, Quiet, Root};
use clap::Args;

/// Add a file to the content, in its place, with the fields one needs: those that must be there filled in, others as comments.
///
/// KIND is `document` (about one place), `report` (about many), `indicator`, `index`, `page`, `territory`, or the id of one of
/// the site's levels, such as `province`. A territory is added at the end of territories.yaml; of all others a new file is
/// written, and none is ever replaced. What is not said is asked for, on a terminal.
#[derive(Args, Debug)]
#[command(after_long_help = EXAMPLES)]
#[command(mut_arg("quiet", |it| it.help("Print the path of the file only")))]
#[command(mut_arg("lang", |it| it.help(
    "Language of the messages and of the comments [default: the environment's; comments are in the site's first]"
)))]
pub struct New {
    /// What to add: document, report, indicator, index, page, territory, or one of the site's levels
    #[arg(value_name = "KIND")]
    pub kind: String,
    /// Its name or title, as readers will see it
    #[arg(value_name = "NAME", value_parser = line)]
    pub name: Option<String>,
    /// Its id, and the name of its file [default: made of the name]
    #[arg(long, value_name = "ID")]
    pub id: Option<String>,
    /// Of a document: the territory it is about, by id or name
    #[arg(long, value_name = "TERRITORY")]
    pub territory: Option<String>,
    /// Of a territory: its level [default: the only one there is]
    #[arg(long, value_name = "LEVEL")]
    pub level: Option<String>,
    /// Of a territory: the one it lies in
    #[arg(long = "in", value_name = "TERRITORY")]
    pub inside: Option<String>,
    /// Of an indicator: the topic it is read under [default: the only one there is]
    #[arg(long, value_name = "TOPIC")]
    pub topic: Option<String>,
    /// Of an indicator: its unit of measure [default: percent]
    #[arg(long, value_name = "UNIT", value_parser = UNITS)]
    pub unit: Option<String>,
    /// Of an indicator: which way is better [default: higher]
    #[arg(long, value_name = "WAY", value_parser = BETTER)]
    pub better: Option<String>,
    /// Of an index: the indicators it is made of; several with commas between
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

const EXAMPLES: &str = "\
Examples:
  scorecard new territory 'West district'                         # a place
  scorecard new indicator 'Waiting time' --unit days --better lower
  scorecard new document 'Annual report 2025' --territory north   # about one place
  scorecard new report 'Statistics 2025'                          # about many places
  scorecard new index 'Service' --indicators on-time,satisfaction
  scorecard new page 'How we count'";
