//! Findings as text: [`full`] for people, [`json`] for programs. The words are the author's language; ids are not.

mod full;
mod json;
mod place;
#[cfg(test)]
mod tests;

pub use full::full;
pub use json::json;

use crate::finding::{self, Finding, Message, Severity};
use crate::words::{Arg, Words};

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

    /// «1 error, 0 warnings, 12 notes»
    pub fn text(&self, words: &Words) -> String {
        let count = |key, count: usize| words.text(key, &[("count", count.into())]);
        let args = [
            ("errors", count("cli-errors", self.errors).into()),
            ("warnings", count("cli-warnings", self.warnings).into()),
            ("notes", count("cli-notes", self.notes).into()),
        ];
        words.text("cli-counts", &args)
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
            text.into()
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
