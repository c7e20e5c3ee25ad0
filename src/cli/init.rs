//! The command line of `scorecard init`.

use super::{Language, Quiet};
use crate::words::Fault;
use clap::Args;
use std::path::PathBuf;

/// Start a scorecard: a small site that builds at once, to be changed file by file.
///
/// It has three places, four indicators and two documents that contradict each other once, with comments that say what each
/// line is for; a README for its editors, schemas for their editor, and workflows that check and publish it on GitHub.
#[derive(Args, Debug)]
#[command(after_long_help = EXAMPLES)]
#[command(mut_arg("quiet", |it| it.help("Print no summary")))]
#[command(mut_arg("lang", |it| it.help(
    "Language of the site, its comments and the messages [default: the environment's where it is one of these, \
        else en]"
)))]
pub struct Init {
    /// The folder to start it in; made where it is missing [default: this one]
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// The site's name
    #[arg(long, value_name = "NAME", value_parser = line)]
    pub name: Option<String>,
    /// Start it in a folder that is not empty: adds what is missing and leaves every file that is there as it is
    #[arg(short, long)]
    pub force: bool,
    #[command(flatten)]
    pub quiet: Quiet,
    #[command(flatten)]
    pub language: Language,
}

const EXAMPLES: &str = "\
Examples:
  scorecard init my-town --name 'My town'      # in a new folder
  scorecard init --lang vi                     # in this folder, in Vietnamese
  scorecard init --force                       # in a folder with files: they all stay as they are";

/// A text on one line, with something in it.
pub(super) fn line(text: &str) -> Result<String, Fault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Fault::new("usage-name", &[]));
    }
    if text.chars().any(char::is_control) || text.len() > 500 {
        return Err(Fault::new("usage-line", &[]));
    }
    Ok(text.to_owned())
}
