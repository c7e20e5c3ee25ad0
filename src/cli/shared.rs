//! What several commands take, each defined once. A command that means something of its own by it says so with `mut_arg`.

use super::{Color, Lang, Part, base_url};
use clap::{Arg, Args};
use std::path::PathBuf;

/// With a paragraph that only `--help` has.
pub(super) fn more(arg: Arg, text: &str) -> Arg {
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    arg.long_help(format!("{help}\n\n{text}"))
}

/// Where the content is.
#[derive(Args, Clone, Debug, Default)]
pub struct Root {
    /// The folder that holds content/ [default: this one, or the nearest above it]
    #[arg(id = "root", short, long = "root", value_name = "DIR")]
    pub folder: Option<PathBuf>,
}

/// How much is said.
#[derive(Args, Clone, Copy, Debug, Default)]
pub struct Quiet {
    /// Print findings only, no summary
    #[arg(id = "quiet", short, long = "quiet")]
    pub on: bool,
}

/// In which language.
#[derive(Args, Clone, Copy, Debug)]
pub struct Language {
    /// Language of the messages [default: the environment's where it is one of these, else en]
    #[arg(long, value_enum)]
    pub lang: Option<Lang>,
}

/// How the author is spoken to, where some of it may have colour.
#[derive(Args, Clone, Copy, Debug)]
pub struct Voice {
    /// Colour: where the terminal has it, always, or never
    #[arg(long, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub color: Color,
    #[command(flatten)]
    pub language: Language,
}

/// Where the site will stand.
#[derive(Args, Clone, Debug)]
pub struct Address {
    /// Where the site will stand: `https://example.org/scorecard/`, or `./` for a folder that is opened from disk
    #[arg(short = 'u', long, value_name = "URL", value_parser = base_url)]
    pub base_url: Option<String>,
}

/// What the site does without.
#[derive(Args, Clone, Debug)]
pub struct LeftOut {
    /// Leave these out, for a quicker build or a smaller site; several with commas between
    #[arg(id = "without", long = "without", value_enum, value_delimiter = ',', value_name = "PARTS")]
    pub parts: Vec<Part>,
}
