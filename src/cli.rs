//! The command line: definitions, and nothing else.

mod examples;
mod export;
mod import;
mod import_folder;
mod init;
mod new;
mod serve;
mod shared;
mod shell;

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

/// Public scorecards from hand-edited YAML: type what the document says, the tool computes the rest.
#[derive(Debug, Parser)]
#[command(name = "scorecard", version)]
#[command(after_help = EXIT_CODES, after_long_help = format!("{EXIT_CODES}\n\n{}", examples::PROGRAM))]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  done, nothing to tell that fails the run
  1  findings that fail it: errors, or what --deny and --strict say
  2  the tool itself failed: a wrong option, a folder it must not replace, a full disk";

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

/// Build the site. Nothing is written when the content has errors; the last good site stays as it was.
///
/// Findings go to standard error, the summary to standard output.
#[derive(Args, Debug)]
#[command(after_long_help = examples::BUILD)]
#[command(mut_arg("base_url", |it| more(
    it,
    "Links are relative in any case; canonical addresses and 404.html need to know. Overrides `base_url` of \
        scorecard.yaml.",
)))]
pub struct Build {
    #[command(flatten)]
    pub common: Common,
    /// The folder to write. It is replaced as a whole, except names that begin with a dot [default: ROOT/output]
    #[arg(short, long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    #[command(flatten)]
    pub address: Address,
    /// Replace the output folder even if it was not made by scorecard
    #[arg(short, long)]
    pub force: bool,
    #[command(flatten)]
    pub without: LeftOut,
    /// Tell how long each stage took, on standard error
    #[arg(long)]
    pub timings: bool,
}

/// What a site can do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// The pictures that are shown where a page is shared
    ShareImages,
    /// The data as workbooks for spreadsheets
    Workbooks,
    /// The pages that other sites can show inside theirs
    Embeds,
    /// The data files, workbooks among them, and the page that tells of them
    Data,
}

/// Check the content: every problem in every file, in one run.
///
/// Findings go to standard output, the summary to standard error.
#[derive(Args, Debug)]
#[command(after_long_help = examples::CHECK)]
pub struct Check {
    #[command(flatten)]
    pub common: Common,
    /// Read one file from standard input, as an editor holds it, and tell what concerns that file only
    #[arg(value_name = "-", value_parser = dash, requires = "stdin_filename")]
    pub stdin: Option<String>,
    /// The file below content/ that standard input stands in for; it need not be there yet
    #[arg(long, value_name = "FILE", requires = "stdin")]
    pub stdin_filename: Option<PathBuf>,
}

/// Say what is different between two states of the scorecard: figures added, revised, removed, verdicts, methods.
///
/// OLD and NEW are each a folder that holds content/, a built site, or the data/ folder of one. An entry of NEW's
/// changes.yaml is told beside what it explains.
///
/// Exit code 0 says that there is no difference, 1 that there is one. With --check, 1 says that something was revised or
/// removed, or a method changed, without a reason in changes.yaml; with --write, that entries wait for their reason.
#[derive(Args, Debug)]
#[command(after_long_help = examples::DIFF)]
#[command(mut_arg("root", |it| it.conflicts_with("new").help(
    "The folder that holds content/, where NEW is not named [default: this one, or the nearest above it]"
)))]
#[command(mut_arg("quiet", |it| it.help("Print differences only, no summary")))]
pub struct Diff {
    /// The earlier state
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    /// The later state [default: the content here, or of --root]
    #[arg(value_name = "NEW")]
    pub new: Option<PathBuf>,
    #[command(flatten)]
    pub root: Root,
    /// How differences are told
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub format: DiffFormat,
    /// Fail only for what was revised, removed or computed otherwise without a reason in changes.yaml
    #[arg(long, conflicts_with = "write")]
    pub check: bool,
    /// Draft the entries that are missing at the end of content/changes.yaml; the reasons are yours to write
    ///
    /// Until they are written, `check` fails and the site is not built.
    #[arg(long, conflicts_with = "new")]
    pub write: bool,
    /// The day of the drafted entries [default: today, by UTC]
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
    /// A line each, with a sign before it, for people
    Text,
    /// One JSON object
    Json,
    /// Tables with the names that readers know, for a pull request
    Markdown,
}

/// Mend the slips that leave no doubt, and nothing else: comments and layout stay as they are, to the byte.
///
/// A decimal comma inside {…} is quoted, a dot that can only start decimals becomes a comma (on an English site the other
/// way round), typographic quote marks around a number become straight ones, a blank is put behind the colon of a field,
/// letters are put into NFC, blanks at line ends are taken away. What was mended goes to standard output, the summary to
/// standard error.
///
/// Exit code 1 says that errors remain; with --diff and --dry-run, that there is something to mend.
#[derive(Args, Debug)]
#[command(after_long_help = examples::FIX)]
#[command(mut_arg("quiet", |it| it.help("Print what was mended only, no summary")))]
pub struct Fix {
    /// Files or folders of content/ to mend [default: all of it]
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    #[command(flatten)]
    pub root: Root,
    /// Print what would change as a unified diff, and write nothing
    #[arg(long)]
    pub diff: bool,
    /// Say what would be mended, and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Mend guesses too: a misspelt id, field or word that has one near neighbour. Look at each afterwards
    #[arg(long = "unsafe")]
    pub with_guesses: bool,
    #[command(flatten)]
    pub quiet: Quiet,
    #[command(flatten)]
    pub voice: Voice,
}

/// Write JSON Schemas of the content files for editors, with the site's own ids, into ROOT/.scorecard/.
///
/// With a KIND, print that schema to standard output and write nothing. Run it again when ids were added.
#[derive(Args, Debug)]
#[command(after_long_help = examples::SCHEMA)]
#[command(mut_arg("quiet", |it| it.help("Print no summary")))]
#[command(mut_arg("lang", |it| more(
    it.help("Language of the summary [default: the environment's where it is one of these, else en]"),
    "Descriptions in the schemas are in the site's first language.",
)))]
pub struct Schema {
    /// The kind of file whose schema is printed
    #[arg(value_enum)]
    pub kind: Option<SchemaKind>,
    #[command(flatten)]
    pub root: Root,
    #[command(flatten)]
    pub quiet: Quiet,
    #[command(flatten)]
    pub language: Language,
}

/// Say what a finding means: a wrong example, the right one, and why it matters. Without an id: list them all.
#[derive(Args, Debug)]
#[command(after_long_help = examples::EXPLAIN)]
#[command(mut_arg("lang", |it| it.help(
    "Language of the text [default: the environment's where it is one of these, else en]"
)))]
pub struct Explain {
    /// The id of a finding, such as `decimal-comma-in-flow`
    pub id: Option<String>,
    /// Print the whole reference, as Markdown
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
#[command(mut_arg("lang", |it| more(it, "Pages do not depend on it.")))]
pub struct Common {
    #[command(flatten)]
    pub root: Root,
    /// How findings are told
    #[arg(long, value_enum, default_value_t = Format::Full)]
    pub format: Format,
    /// Write the findings to this file, whole or not at all
    #[arg(long, value_name = "FILE")]
    pub output_file: Option<PathBuf>,
    /// Tell and count only findings with these ids; repeat it, or put commas between
    ///
    /// `build` tells and counts errors in any case: they cannot be published.
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub select: Vec<String>,
    /// Neither tell nor count findings with these ids
    ///
    /// Wins over --select. `build` tells and counts errors in any case: they cannot be published.
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub ignore: Vec<String>,
    /// Fail the run for findings as serious as these [default: errors]
    #[arg(long, value_enum, value_name = "SEVERITY", conflicts_with = "strict")]
    pub deny: Option<Deny>,
    /// Let warnings fail the run as errors do: --deny warnings
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
    /// Frames with the line and a caret, for people
    Full,
    /// `path:line:column: severity[id] message`, a line each
    Concise,
    /// One JSON object
    Json,
    /// A JSON object a line
    JsonLines,
    /// Annotations on a pull request, by GitHub Actions
    Github,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// JUnit's XML, for whatever shows test results
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
