//! Findings: what the author or the readers should know about the content. The words live in `src/words/*.ftl`.

mod check;
pub mod reference;

pub use check::CheckId;

use crate::file::Location;
use rayon::prelude::*;
use rust_decimal::Decimal;
use smol_str::{SmolStr, ToSmolStr};
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The content cannot be published as it is.
    Error,
    /// Probably a slip.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    pub fn id(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// A value inside a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Arg {
    Text(SmolStr),
    Count(u64),
    /// A figure, in the digits of the reader's language.
    Number(Decimal),
    /// The id of an indicator: authors read the id, readers the name.
    Indicator(SmolStr),
    /// The id of a document: authors read the id, readers the title.
    Source(SmolStr),
    /// The id of a territory: authors read the id, readers the name.
    Territory(SmolStr),
    /// A period: authors read it as it is typed, readers in words.
    Period(SmolStr),
    /// Figures that are added up: `9 + 21 + 1`.
    Terms(Vec<Decimal>),
    /// Territories, each with its periods.
    Figures(Vec<(String, Vec<String>)>),
}

/// A sum as a person would write it; of a long one the beginning and the end.
pub fn sum_in_words(terms: &[Decimal], number: impl Fn(Decimal) -> String) -> String {
    const WRITTEN_OUT: usize = 12;
    let written = |terms: &[Decimal]| terms.iter().map(|term| number(*term)).collect::<Vec<_>>().join(" + ");
    match (terms.first_chunk::<{ WRITTEN_OUT - 2 }>(), terms.last()) {
        (Some(first), Some(last)) if terms.len() > WRITTEN_OUT => format!("{} + … + {}", written(first), number(*last)),
        _ => written(terms),
    }
}

/// Words by key, with what to put into them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Message {
    pub key: &'static str,
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    pub fn new(key: &'static str) -> Message {
        Message { key, args: Vec::new() }
    }

    /// Nearly all findings of a large site have one: a list that grows by itself would begin with room for four.
    fn arg(mut self, name: &'static str, arg: Arg) -> Message {
        if self.args.is_empty() {
            self.args.reserve_exact(1);
        }
        self.args.push((name, arg));
        self
    }

    /// Puts a text into the message.
    pub fn with(self, name: &'static str, text: impl fmt::Display) -> Message {
        self.arg(name, Arg::Text(text.to_smolstr()))
    }

    /// Puts a figure into the message.
    pub fn number(self, name: &'static str, number: Decimal) -> Message {
        self.arg(name, Arg::Number(number))
    }

    /// Puts an indicator into the message.
    pub fn indicator(self, name: &'static str, id: &str) -> Message {
        self.arg(name, Arg::Indicator(id.into()))
    }

    /// Puts a document into the message.
    pub fn source(self, name: &'static str, id: &str) -> Message {
        self.arg(name, Arg::Source(id.into()))
    }

    /// Puts a territory into the message.
    pub fn territory(self, name: &'static str, id: &str) -> Message {
        self.arg(name, Arg::Territory(id.into()))
    }

    /// Puts a period into the message.
    pub fn period(self, name: &'static str, period: impl fmt::Display) -> Message {
        self.arg(name, Arg::Period(period.to_smolstr()))
    }

    /// Puts figures that are added up into the message.
    pub fn terms(self, name: &'static str, terms: Vec<Decimal>) -> Message {
        self.arg(name, Arg::Terms(terms))
    }

    /// Puts territories with their periods into the message.
    pub fn figures(self, name: &'static str, figures: Vec<(String, Vec<String>)>) -> Message {
        self.arg(name, Arg::Figures(figures))
    }

    /// Puts a count into the message, for its plural.
    pub fn count(self, name: &'static str, count: usize) -> Message {
        self.arg(name, Arg::Count(count as u64))
    }
}

/// What a finding is about, by id: so that pages can show it beside the figure.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct About {
    pub territory: Option<SmolStr>,
    pub indicator: Option<SmolStr>,
    pub period: Option<SmolStr>,
    /// Claim ids.
    pub claims: Vec<SmolStr>,
}

/// Why a finding is published and counts for nothing: its author accepts it where it stands, or an editor has decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// By `accept:` at the figure, or by `resolutions.yaml`.
    pub by: SettledBy,
    /// The published reason, by the site's languages; nothing where it is not translated.
    pub reason: Vec<Option<String>>,
}

/// Where it says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettledBy {
    Accept,
    Resolution,
}

/// How a finding is mended without asking anybody. Nothing changes but what the edits replace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// Whether there is no doubt what was meant. The others are guesses: only `scorecard fix --unsafe` makes them.
    pub is_safe: bool,
    pub edits: Vec<Edit>,
}

impl Fix {
    /// A single edit that leaves no doubt.
    pub fn safe(edit: Edit) -> Fix {
        Fix { is_safe: true, edits: vec![edit] }
    }

    /// A single edit that is a guess.
    pub fn guess(edit: Edit) -> Fix {
        Fix { is_safe: false, edits: vec![edit] }
    }
}

/// A stretch of a file, and what is to stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub at: Location,
    pub text: String,
    /// The keys and values that a reader must find there afterwards, in their order: the edit is held to them.
    pub reads: Vec<String>,
}

/// One thing to tell the author, or the readers. Of a nation there are more than a hundred thousand: one state of a site
/// has those of another, and lists of them are sorted and joined without moving what they say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding(Arc<Told>);

/// What a finding says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub check: CheckId,
    pub location: Location,
    pub message: Message,
    pub help: Option<Box<Message>>,
    /// Other places that explain it: «first used here».
    pub related: Vec<(Location, Message)>,
    pub about: About,
    /// Then it does not count, for `--strict` or anything else.
    pub settled: Option<Box<Settled>>,
    /// How `scorecard fix` mends it, where that is known.
    pub fix: Option<Box<Fix>>,
}

impl Deref for Finding {
    type Target = Told;

    fn deref(&self) -> &Told {
        &self.0
    }
}

impl DerefMut for Finding {
    fn deref_mut(&mut self) -> &mut Told {
        Arc::make_mut(&mut self.0)
    }
}

impl Finding {
    pub fn new(check: CheckId, location: Location, message: Message) -> Finding {
        let (related, about) = (Vec::new(), About::default());
        Finding(Arc::new(Told { check, location, message, help: None, related, about, settled: None, fix: None }))
    }

    pub fn help(mut self, help: Message) -> Finding {
        self.help = Some(Box::new(help));
        self
    }

    pub fn fix(mut self, fix: Option<Fix>) -> Finding {
        self.fix = fix.map(Box::new);
        self
    }

    pub fn related(mut self, location: Location, message: Message) -> Finding {
        self.related.push((location, message));
        self
    }

    pub fn severity(&self) -> Severity {
        self.check.severity()
    }
}

/// A finding as others may cite it and compute from it: with its address, and in the words of the site's languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    pub finding: Finding,
    /// Where the site tells it in its first language, below the first folder: `findings/<territory>/#<what it is about>`.
    pub address: String,
    /// What it says, in each of the site's languages.
    pub messages: Vec<String>,
}

/// Sorts by place, then by kind, and drops what is said twice.
pub fn sort(findings: &mut Vec<Finding>) {
    findings.par_sort_by(|a, b| (a.location, a.check, &a.message).cmp(&(b.location, b.check, &b.message)));
    findings.dedup();
}

/// Whether any of them stops a build.
pub fn has_errors(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.severity() == Severity::Error)
}
