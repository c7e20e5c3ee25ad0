//! The command line: definitions, and nothing else. What each means is said in `help.*.ftl`, which `cli/speak.rs` puts in.

mod export;
mod import;
mod import_folder;
mod init;
mod new;
mod serve;
mod shared;
mod shell;
mod speak;

use crate::words::Fault;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

pub use export::{DataPart, Export};
pub use import::*;
pub use import_folder::*;
pub use init::Init;
pub use new::{BETTER, KINDS, New, UNITS};
pub use serve::Serve;
pub use shared::*;
pub use shell::{Completions, Man};
pub use speak::{framed, spoken, written};

/// The whole line.
#[derive(Debug, Parser)]
#[command(name = "scorecard", version)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Build(Build),
    Check(Check),
    Completions(Completions),
    Diff(Diff),
    Explain(Explain),
    Export(Export),
    Fix(Fix),
    Import(Import),
    Init(Init),
    Man(Man),
    New(New),
    Schema(Schema),
    Serve(Serve),
}

/// `scorecard build`.
#[derive(Args, Debug)]
pub struct Build {
    #[command(flatten)]
    pub common: Common,
    #[arg(short, long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    #[command(flatten)]
    pub address: Address,
    #[arg(short, long)]
    pub force: bool,
    #[command(flatten)]
    pub without: LeftOut,
    #[arg(long)]
    pub timings: bool,
}

/// What a site can do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    ShareImages,
    Workbooks,
    Embeds,
    Data,
}

/// `scorecard check`.
#[derive(Args, Debug)]
pub struct Check {
    #[command(flatten)]
    pub common: Common,
    #[arg(value_name = "-", value_parser = dash, requires = "stdin_filename")]
    pub stdin: Option<String>,
    #[arg(long, value_name = "FILE", requires = "stdin")]
    pub stdin_filename: Option<PathBuf>,
}

/// `scorecard diff`.
#[derive(Args, Debug)]
#[command(mut_arg("root", |it| it.conflicts_with("new")))]
pub struct Diff {
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    #[arg(value_name = "NEW")]
    pub new: Option<PathBuf>,
    #[command(flatten)]
    pub root: Root,
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub format: DiffFormat,
    #[arg(long, conflicts_with = "write")]
    pub check: bool,
    #[arg(long, conflicts_with = "new")]
    pub write: bool,
    #[arg(long, value_name = "DATE", requires = "write")]
    pub date: Option<jiff::civil::Date>,
    #[command(flatten)]
    pub quiet: Quiet,
    #[command(flatten)]
    pub language: Language,
}

/// How differences are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    Text,
    Json,
    Markdown,
}

/// `scorecard fix`.
#[derive(Args, Debug)]
pub struct Fix {
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    #[command(flatten)]
    pub root: Root,
    #[arg(long)]
    pub diff: bool,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long = "unsafe")]
    pub with_guesses: bool,
    #[command(flatten)]
    pub quiet: Quiet,
    #[command(flatten)]
    pub voice: Voice,
}

/// `scorecard schema`.
#[derive(Args, Debug)]
pub struct Schema {
    #[arg(value_enum)]
    pub kind: Option<SchemaKind>,
    #[command(flatten)]
    pub root: Root,
    #[command(flatten)]
    pub quiet: Quiet,
    #[command(flatten)]
    pub language: Language,
}

/// `scorecard explain`.
#[derive(Args, Debug)]
pub struct Explain {
    pub id: Option<String>,
    #[arg(long, conflicts_with = "id")]
    pub all: bool,
    #[command(flatten)]
    pub voice: Voice,
}

/// A kind of content file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SchemaKind {
    Site,
    Organisations,
    Territories,
    Topics,
    Indicators,
    Resolutions,
    Changes,
    Index,
    Document,
    Report,
}

/// What `build` and `check` take.
#[derive(Args, Debug)]
pub struct Common {
    #[command(flatten)]
    pub root: Root,
    #[arg(long, value_enum, default_value_t = Format::Full)]
    pub format: Format,
    #[arg(long, value_name = "FILE")]
    pub output_file: Option<PathBuf>,
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub select: Vec<String>,
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub ignore: Vec<String>,
    #[arg(long, value_enum, value_name = "SEVERITY", conflicts_with = "strict")]
    pub deny: Option<Deny>,
    #[arg(long)]
    pub strict: bool,
    #[command(flatten)]
    pub quiet: Quiet,
    #[command(flatten)]
    pub voice: Voice,
}

impl Common {
    /// For commands that tell errors only, and let nobody choose how.
    #[must_use]
    pub fn of_errors(voice: Voice) -> Common {
        Common {
            root: Root::default(),
            format: Format::Full,
            output_file: None,
            select: Vec::new(),
            ignore: Vec::new(),
            deny: None,
            strict: false,
            quiet: Quiet::default(),
            voice,
        }
    }
}

/// How findings are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Full,
    Concise,
    Json,
    JsonLines,
    Github,
    Sarif,
    Junit,
}

/// What fails the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    #[value(alias = "error")]
    Errors,
    #[value(alias = "warning")]
    Warnings,
    #[value(alias = "note")]
    Notes,
}

/// When there is colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    Auto,
    Always,
    Never,
}

/// A language that the tool speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Lang {
    Vi,
    En,
}

/// Standard input: there is nothing else to name, since a check is of the whole content.
fn dash(text: &str) -> Result<String, Fault> {
    if text == "-" {
        return Ok(text.to_owned());
    }
    Err(Fault::new("usage-dash", &[]))
}

/// An address to build for, with `/` at its end; or `./`.
fn base_url(text: &str) -> Result<String, Fault> {
    if text == "./" {
        return Ok(text.to_owned());
    }
    let accepted = || Fault::new("usage-base-url", &[]);
    let behind = |scheme: &str| {
        let (start, rest) = text.split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then_some(rest)
    };
    let rest = ["https://", "http://"].into_iter().find_map(behind).ok_or_else(accepted)?;
    let is_plain = |it: char| it.is_ascii_graphic() && !"?#@\"'<>\\^`{|}".contains(it);
    if !rest.starts_with(|it: char| it.is_ascii_alphanumeric() || it == '[') || !rest.chars().all(is_plain) {
        return Err(accepted());
    }
    Ok(format!("{}/", text.trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_definitions_hold_together() {
        Cli::command().debug_assert();
    }

    #[test]
    fn base_urls_are_addresses_or_a_folder() {
        for (typed, read) in [
            ("https://example.org", "https://example.org/"),
            ("https://example.org/", "https://example.org/"),
            ("HTTP://localhost:8080/a//", "HTTP://localhost:8080/a/"),
            ("https://owner.github.io/repo", "https://owner.github.io/repo/"),
            ("http://[::1]:80/%C4%91", "http://[::1]:80/%C4%91/"),
            ("./", "./"),
        ] {
            assert_eq!(base_url(typed).unwrap(), read);
        }
        let refused = [
            "",
            ".",
            "/",
            "../",
            "example.org",
            "//example.org",
            "ftp://example.org",
            "https://",
            "https:///x",
            "https://a b",
            "https://a/?q",
            "https://a/#f",
            "https://u:p@a/",
            "https://a/\"",
            "https://đ.vn",
            "javascript:alert(1)",
            "đđđđđđđđ",
            "https://a\n",
        ];
        for typed in refused {
            assert!(base_url(typed).is_err_and(|it| it.to_string().contains("https://example.org/")), "{typed:?}");
        }
    }
}
