//! The command line: definitions, and nothing else.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Public scorecards from hand-edited YAML: type what the document says, the tool computes the rest.
#[derive(Debug, Parser)]
#[command(name = "scorecard", version, after_help = EXIT_CODES)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  done, nothing to tell that fails the run
  1  findings that fail it: errors, with --strict warnings too
  2  the tool itself failed: a wrong option, a folder it must not replace, a full disk";

#[derive(Debug, Subcommand)]
pub enum Command {
    Build(Build),
    Check(Check),
    Schema(Schema),
}

/// Build the site. Nothing is written when the content has errors; the last good site stays as it was.
///
/// Findings go to standard error, the summary to standard output.
#[derive(Args, Debug)]
pub struct Build {
    #[command(flatten)]
    pub common: Common,
    /// The folder to write. It is replaced as a whole, except names that begin with a dot [default: ROOT/output]
    #[arg(short, long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// Where the site will stand: `https://example.org/scorecard/`, or `./` for a folder that is opened from disk
    ///
    /// Links are relative in any case; canonical addresses and 404.html need to know. Overrides `base_url` of
    /// scorecard.yaml.
    #[arg(short = 'u', long, value_name = "URL", value_parser = base_url)]
    pub base_url: Option<String>,
    /// Replace the output folder even if it was not made by scorecard
    #[arg(short, long)]
    pub force: bool,
}

/// Check the content: every problem in every file, in one run.
///
/// Findings go to standard output, the summary to standard error.
#[derive(Args, Debug)]
pub struct Check {
    #[command(flatten)]
    pub common: Common,
}

/// Write JSON Schemas of the content files for editors, with the site's own ids, into ROOT/.scorecard/.
///
/// With a KIND, print that schema to standard output and write nothing. Run it again when ids were added.
#[derive(Args, Debug)]
pub struct Schema {
    /// The kind of file whose schema is printed
    #[arg(value_enum)]
    pub kind: Option<SchemaKind>,
    /// The folder that holds content/ [default: this one, or the nearest above it]
    #[arg(short, long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// Print no summary
    #[arg(short, long)]
    pub quiet: bool,
    /// Language of the summary [default: the environment's where it is one of these, else en]
    ///
    /// Descriptions in the schemas are in the site's first language.
    #[arg(long, value_enum)]
    pub lang: Option<Lang>,
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
    Document,
}

/// What both commands take.
#[derive(Args, Debug)]
pub struct Common {
    /// The folder that holds content/ [default: this one, or the nearest above it]
    #[arg(short, long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// How findings are told: in frames for people, or as JSON
    #[arg(long, value_enum, default_value_t = Format::Full)]
    pub format: Format,
    /// Let warnings fail the run as errors do
    #[arg(long)]
    pub strict: bool,
    /// Print findings only, no summary
    #[arg(short, long)]
    pub quiet: bool,
    /// Colour: where the terminal has it, always, or never
    #[arg(long, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub color: Color,
    /// Language of the messages [default: the environment's where it is one of these, else en]
    ///
    /// Pages do not depend on it.
    #[arg(long, value_enum)]
    pub lang: Option<Lang>,
}

/// How findings are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Full,
    Json,
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

/// An address to build for, with `/` at its end; or `./`.
fn base_url(text: &str) -> Result<String, String> {
    if text == "./" {
        return Ok(text.to_owned());
    }
    let accepted =
        || "write an address such as https://example.org/scorecard/, or ./ for a folder that is opened from disk".to_owned();
    let scheme =
        ["https://", "http://"].into_iter().find(|it| text.get(..it.len()).is_some_and(|start| start.eq_ignore_ascii_case(it)));
    let rest = &text[scheme.ok_or_else(accepted)?.len()..];
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
            assert_eq!(base_url(typed).as_deref(), Ok(read));
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
            assert!(base_url(typed).is_err_and(|it| it.contains("https://example.org/")), "{typed:?}");
        }
    }
}
