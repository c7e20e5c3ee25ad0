//! Findings as text. The words are the author's language; ids are not.
//!
//! | file | for whom |
//! |---|---|
//! | `full.rs` | people: frames with carets |
//! | `concise.rs` | people and editors: a line each |
//! | `json.rs` | programs: one object, or an object a line |
//! | `github.rs` | GitHub: annotations on a pull request |
//! | `sarif.rs` | code scanning: SARIF 2.1.0 |
//! | `junit.rs` | whatever reads test results: JUnit's XML |
//!
//! `explain.rs` says what they mean.
//!
//! What is accepted or settled is for programs only: people read it on the site, with its reason.

mod concise;
pub mod explain;
mod full;
mod github;
mod json;
mod junit;
mod place;
mod sarif;
#[cfg(test)]
mod tests;

pub use concise::concise;
pub use full::{frames, full};
pub use github::github;
pub use json::{json, json_lines};
pub use junit::junit;
pub use place::visible;
pub use sarif::sarif;

use crate::file::{Document, Location};
use crate::finding::{self, Finding, Message, Settled, Severity};
use crate::words::{Arg, Words};

/// What is to be told, and how.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// Sorted by place.
    pub findings: &'a [Finding],
    /// Every document: a finding names its own by the place in this list.
    pub documents: &'a [Document],
    pub words: &'a Words,
    /// The site's languages, in whose order the reasons for accepted findings stand.
    pub languages: &'a [String],
    /// Findings as serious as this fail the run.
    pub deny: Severity,
    /// The folder of the site in its repository, for those who look from there: `site/`, or nothing.
    pub folder: &'a str,
}

impl<'a> Report<'a> {
    /// Of a site that is its whole repository, where errors fail the run.
    #[must_use]
    pub fn new(findings: &'a [Finding], documents: &'a [Document], words: &'a Words) -> Report<'a> {
        Report { findings, documents, words, languages: &[], deny: Severity::Error, folder: "" }
    }

    /// What nobody has accepted or settled.
    fn open(&self) -> impl Iterator<Item = &'a Finding> {
        self.findings.iter().filter(|it| it.settled.is_none())
    }

    /// Why a finding is accepted: in the author's language where the site has it, else in the first that there is.
    fn reason(&self, settled: &'a Settled) -> &'a str {
        let own = self.languages.iter().position(|it| it == self.words.lang.as_str());
        let own = own.and_then(|it| settled.reason.get(it)?.as_deref());
        own.or_else(|| settled.reason.iter().flatten().next().map(String::as_str)).unwrap_or_default()
    }

    /// What is wrong, in the lines that the words have.
    fn message(&self, finding: &Finding) -> String {
        say(&finding.message, self.words)
    }

    /// What to do about it.
    fn help(&self, finding: &Finding) -> Option<String> {
        finding.help.as_ref().map(|it| say(it, self.words))
    }

    /// The path of a finding's document; nothing where the file could not be read.
    fn path(&self, finding: &Finding) -> Option<&'a str> {
        place::document(&finding.location, self.documents).map(|it| it.path.as_str())
    }

    /// What is wrong, then what to do about it, without anything that a terminal would obey.
    fn explained(&self, finding: &Finding) -> String {
        one_line(&self.message(finding)) + &self.help_below(finding)
    }

    /// What to do about it, in lines of its own.
    fn help_below(&self, finding: &Finding) -> String {
        self.help(finding).map(|it| format!("\n{}", place::visible_lines(&it))).unwrap_or_default()
    }

    /// The places that explain it, a line each: `path:line:column: first used here`, their paths behind `folder`.
    fn related_below(&self, finding: &Finding, folder: &str) -> String {
        let line = |(location, label): &(Location, Message)| {
            format!("\n{folder}{}: {}", self.address(location), one_line(&say(label, self.words)))
        };
        finding.related.iter().map(line).collect()
    }

    /// `path:line:column`
    fn address(&self, location: &Location) -> String {
        let path = place::document(location, self.documents).map_or("?", |it| &it.path);
        format!("{}:{}:{}", one_line(path), location.line, location.column)
    }
}

/// How many findings there are of each severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub errors: usize,
    pub warnings: usize,
    pub notes: usize,
    /// Those that somebody has accepted or settled: they are none of the others.
    pub settled: usize,
}

impl Counts {
    pub fn of(findings: &[Finding]) -> Counts {
        let count = |severity| findings.iter().filter(|it| it.settled.is_none() && it.severity() == severity).count();
        Counts {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            notes: count(Severity::Note),
            settled: findings.iter().filter(|it| it.settled.is_some()).count(),
        }
    }

    /// «1 error, 0 warnings, 12 notes», and «2 accepted» where there are any.
    pub fn text(&self, words: &Words) -> String {
        let count = |key, count: usize| words.text(key, &[("count", count.into())]);
        let mut args = vec![
            ("errors", count("cli-errors", self.errors).into()),
            ("warnings", count("cli-warnings", self.warnings).into()),
            ("notes", count("cli-notes", self.notes).into()),
        ];
        if self.settled == 0 {
            return words.text("cli-counts", &args);
        }
        args.push(("accepted", count("cli-accepted", self.settled).into()));
        words.text("cli-counts-accepted", &args)
    }
}

/// A message in words.
fn say(message: &Message, words: &Words) -> String {
    let args: Vec<(&str, Arg<'_>)> = message.args.iter().map(|(name, arg)| (*name, in_words(arg, words))).collect();
    words.text(message.key, &args)
}

fn in_words<'a>(arg: &'a finding::Arg, words: &Words) -> Arg<'a> {
    use finding::Arg as Found;
    match arg {
        Found::Text(text) | Found::Indicator(text) | Found::Source(text) | Found::Territory(text) | Found::Period(text) => {
            text.as_str().into()
        }
        Found::Terms(terms) => finding::sum_in_words(terms, |number| words.numbers.text(number)).into(),
        Found::Figures(figures) => {
            let each = figures.iter().map(|(id, periods)| format!("`{id}`: {}", periods.join(", ")));
            each.collect::<Vec<_>>().join("; ").into()
        }
        finding::Arg::Count(count) => (*count).into(),
        finding::Arg::Number(number) => (*number).into(),
    }
}

/// Whether a terminal may take a character for an order, or show what follows it in another place.
fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Messages stand in one line, whatever the words in them.
fn one_line(text: &str) -> String {
    place::visible(&text.split(['\n', '\r', '\t']).map(str::trim).filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" "))
}
