//! What several commands take, each defined once. A command that means something of its own by it has its own message.

use super::{Color, Lang, Part, base_url};
use clap::Args;
use std::path::PathBuf;

/// Where the content is.
#[derive(Args, Clone, Debug, Default)]
pub struct Root {
    #[arg(id = "root", short, long = "root", value_name = "DIR")]
    pub folder: Option<PathBuf>,
}

/// How much is said.
#[derive(Args, Clone, Copy, Debug, Default)]
pub struct Quiet {
    #[arg(id = "quiet", short, long = "quiet")]
    pub on: bool,
}

/// In which language.
#[derive(Args, Clone, Copy, Debug)]
pub struct Language {
    #[arg(long, value_enum)]
    pub lang: Option<Lang>,
}

/// How the author is spoken to, where some of it may have colour.
#[derive(Args, Clone, Copy, Debug)]
pub struct Voice {
    #[arg(long, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub color: Color,
    #[command(flatten)]
    pub language: Language,
}

/// Where the site will stand.
#[derive(Args, Clone, Debug)]
pub struct Address {
    #[arg(short = 'u', long, value_name = "URL", value_parser = base_url)]
    pub base_url: Option<String>,
}

/// What the site does without.
#[derive(Args, Clone, Debug)]
pub struct LeftOut {
    #[arg(id = "without", long = "without", value_enum, value_delimiter = ',', value_name = "PARTS")]
    pub parts: Vec<Part>,
}
