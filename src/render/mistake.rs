//! Mistakes in templates: each in a frame with its place in the theme, the reason, and a way out.

use crate::words::{Lang, Words};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use std::collections::BTreeMap;
use std::fmt;
use tera::{Error, ErrorKind, ReportError};

/// The templates of a theme by name, as Tera knows them: where each stands, and its text.
pub type Shelf = BTreeMap<String, (String, String)>;

/// Columns of a frame: longer lines are cut around the caret.
const WIDTH: usize = 100;
/// Fields beyond this many are not listed: nobody would find the one that was meant.
const LISTED: usize = 30;

/// What Tera 2 offers, for «did you mean»; a test asks Tera for each.
const FILTERS: &[&str] = &[
    "abs",
    "capitalize",
    "default",
    "escape_html",
    "escape_xml",
    "first",
    "float",
    "get",
    "group_by",
    "indent",
    "int",
    "join",
    "keys",
    "last",
    "length",
    "lower",
    "newlines_to_br",
    "nth",
    "pairs",
    "pluralize",
    "replace",
    "reverse",
    "round",
    "safe",
    "sort",
    "split",
    "str",
    "title",
    "trim",
    "trim_end",
    "trim_start",
    "truncate",
    "unique",
    "upper",
    "values",
    "wordcount",
];

/// One mistake, where it stands. Those of one place are one, on whatever pages they were met.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mistake {
    /// In the site: `themes/mine/templates/home.html`.
    path: String,
    line: usize,
    /// From 0, in characters.
    column: usize,
    width: usize,
    /// The text of the line.
    text: String,
    reason: Saying,
    help: Option<Saying>,
    /// The places that led there, the nearest first.
    from: Vec<String>,
    /// The page that was being made; empty where none was.
    page: String,
}

/// A message and its arguments.
type Saying = (&'static str, Vec<(&'static str, String)>);

/// Every mistake that was met.
#[derive(Debug)]
pub struct Mistakes(Vec<Mistake>);

impl std::error::Error for Mistakes {}

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = Words::load(&Lang::en(), &[]).map_err(|_| fmt::Error)?;
        f.write_str(self.told(&words).trim_end())
    }
}

impl Mistakes {
    /// In the order of their places, each once.
    pub fn new(mut all: Vec<Mistake>) -> Mistakes {
        all.sort();
        all.dedup_by(|a, b| (&a.path, a.line, a.column, &a.reason) == (&b.path, b.line, b.column, &b.reason));
        Mistakes(all)
    }

    pub fn into_inner(self) -> Vec<Mistake> {
        self.0
    }

    /// All of them in frames.
    #[must_use]
    pub fn told(&self, words: &Words) -> String {
        self.0.iter().map(|it| it.told(words)).collect()
    }
}

impl Mistake {
    fn told(&self, words: &Words) -> String {
        let say = |(key, args): &Saying| {
            let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
            words.text(key, &args)
        };
        let title = say(&self.reason);
        let level = Level::ERROR.with_name(words.text("cli-error", &[]));
        let group = level.primary_title(title.as_str());
        let group = if self.text.trim().is_empty() {
            group.element(Origin::path(self.path.as_str()).line(self.line).char_column(self.column + 1))
        } else {
            let byte = |column: usize| self.text.char_indices().nth(column).map_or(self.text.len(), |(at, _)| at);
            let span = byte(self.column)..byte(self.column + self.width);
            let snippet = Snippet::source(self.text.as_str()).line_start(self.line).path(self.path.as_str());
            group.element(snippet.annotation(AnnotationKind::Primary.span(span)))
        };
        let mut out = Renderer::plain().decor_style(DecorStyle::Ascii).term_width(WIDTH).render(&[group]);
        out.push('\n');
        let indent = " ".repeat(self.line.to_string().len() + 1);
        let mut line = |word: &str, text: &str| out.push_str(&format!("{indent}= {word}: {text}\n"));
        if let Some(help) = &self.help {
            line(&words.text("cli-help", &[]), &say(help));
        }
        for from in &self.from {
            line(&words.text("cli-template-from", &[]), from);
        }
        if !self.page.is_empty() {
            line(&words.text("cli-template-page", &[]), &self.page);
        }
        out.push('\n');
        out
    }

    /// The template's name, of the path that it has.
    pub fn template(&self) -> &str {
        self.path.split_once("/templates/").map_or(self.path.as_str(), |(_, name)| name)
    }
}

/// What Tera tells of templates, seen from the author. Nothing where it says no place at all.
pub fn of(error: &Error, shelf: &Shelf, page: &str) -> Vec<Mistake> {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            vec![mistake(Told::of(report, error), shelf, page)]
        }
        // Names that are not there: all of them in one text, each as Tera prints it.
        ErrorKind::Msg(text) => text.split("\n\n").filter_map(Told::printed).map(|it| mistake(it, shelf, page)).collect(),
        ErrorKind::MissingParent { current, parent } => vec![named(shelf, current, parent, unknown_template(parent, shelf))],
        ErrorKind::CircularExtend { tpl, inheritance_chain: chain }
        | ErrorKind::CircularInclude { tpl, include_chain: chain } => {
            let next = chain.iter().find(|it| *it != tpl).unwrap_or(tpl);
            let circle = ("cli-template-circle", vec![("names", chain.join(" → "))]);
            vec![named(shelf, tpl, next, (circle, None))]
        }
        _ => Vec::new(),
    }
}

/// What Tera tells of one mistake.
struct Told {
    message: String,
    /// The template.
    name: String,
    line: usize,
    /// From 0.
    column: usize,
    width: usize,
    /// The places that led there, as `home.html:3:12`.
    from: Vec<String>,
}

impl Told {
    fn of(report: &ReportError, error: &Error) -> Told {
        let span = report.span();
        let width = if span.end_line == span.start_line { span.end_col.saturating_sub(span.start_col) } else { 1 };
        // Tera keeps the places that led there to itself, but prints them.
        let printed = error.to_string();
        let from = printed.lines().filter_map(|line| line.strip_prefix("note: called from ")).map(str::to_owned).collect();
        let (message, name) = (report.message().to_owned(), report.filename().to_owned());
        Told { message, name, line: span.start_line, column: span.start_col, width, from }
    }

    /// From `error: …`, ` --> home.html:3:12`, the line, and carets under it.
    fn printed(text: &str) -> Option<Told> {
        let mut lines = text.lines();
        let message = lines.next()?.strip_prefix("error: ")?.to_owned();
        let mut place = lines.next()?.trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
        let (column, line, name) = (place.next()?.parse::<usize>().ok()?, place.next()?.parse().ok()?, place.next()?.to_owned());
        let width = lines.last()?.matches('^').count();
        Some(Told { message, name, line, column: column.saturating_sub(1), width, from: Vec::new() })
    }
}

fn mistake(told: Told, shelf: &Shelf, page: &str) -> Mistake {
    let (path, source) = place(shelf, &told.name);
    let (mut line, mut column, mut width) = (told.line.max(1), told.column, told.width.max(1));
    let mut text = source.lines().nth(line - 1).unwrap_or_default();
    if text.trim().is_empty() {
        // Behind the last thing that stands there.
        if let Some((at, last)) = source.lines().enumerate().filter(|(_, it)| !it.trim().is_empty()).last() {
            (line, text, column, width) = (at + 1, last, last.chars().count().saturating_sub(1), 1);
        }
    }
    let marked: String = text.chars().skip(column).take(width).collect();
    let (reason, help) = sayings(&told.message, &marked, shelf);
    let from = told.from.iter().map(|note| {
        let (name, rest) = note.split_once(':').unwrap_or((note, ""));
        format!("{}:{rest}", place(shelf, name).0)
    });
    Mistake { path, line, column, width, text: text.to_owned(), reason, help, from: from.collect(), page: page.to_owned() }
}

/// A mistake at the place where a template names another one.
fn named(shelf: &Shelf, current: &str, other: &str, (reason, help): (Saying, Option<Saying>)) -> Mistake {
    let (path, source) = place(shelf, current);
    let is_there = |line: &&str| [format!("\"{other}\""), format!("'{other}'")].iter().any(|it| line.contains(it.as_str()));
    let (line, text) =
        source.lines().enumerate().find(|(_, line)| is_there(line)).unwrap_or((0, source.lines().next().unwrap_or_default()));
    let (column, width) = match text.split_once(other) {
        Some((before, _)) => (before.chars().count(), other.chars().count()),
        None => (0, 1),
    };
    Mistake { path, line: line + 1, column, width, text: text.to_owned(), reason, help, from: Vec::new(), page: String::new() }
}

fn place(shelf: &Shelf, name: &str) -> (String, String) {
    shelf.get(name).cloned().unwrap_or_else(|| (name.to_owned(), String::new()))
}

/// What is wrong, in the author's language, and what may have been meant. Of what is not known here, Tera's own words stay.
fn sayings(message: &str, marked: &str, shelf: &Shelf) -> (Saying, Option<Saying>) {
    let quoted = message.split('`').nth(1).unwrap_or_default();
    let is = |before: &str, after: &str| {
        message.strip_prefix(before).is_some_and(|rest| rest.starts_with(&format!("`{quoted}`{after}")))
    };
    let about = |key| (key, vec![("name", quoted.to_owned())]);
    let known = |list: &str| -> Vec<String> {
        let rest = message.split_once(list).map(|(_, rest)| rest).unwrap_or_default();
        rest.split(", ").map(|it| it.trim_matches('`').to_owned()).filter(|it| !it.is_empty()).collect()
    };
    if is("Field ", " is not defined") {
        return (about("cli-template-field"), meant(quoted, &known("Available fields: ")));
    }
    if is("Variable ", " is not defined") {
        return (about("cli-template-variable"), meant(quoted, &known("Available variables: ")));
    }
    if is("Unknown filter ", "") {
        return (about("cli-template-filter"), near(quoted, FILTERS.iter().copied()));
    }
    if is("Unknown template ", "") {
        return unknown_template(quoted, shelf);
    }
    if is("Unknown component ", "") {
        let components = components(shelf);
        return (about("cli-template-component"), meant(quoted, &components));
    }
    if is("Unknown test ", "") || is("Unknown function ", "") {
        return (about("cli-template-function"), None);
    }
    if is("Block ", " is not defined in any parent template") {
        let blocks = after_word(shelf, "block ");
        return (about("cli-template-block"), meant(quoted, &blocks));
    }
    if is("Unknown argument(s) ", " in component call") {
        return (about("cli-template-argument"), meant(quoted, &known("Possible argument(s) are: ")));
    }
    if message == "Unexpected end of input" {
        return (("cli-template-end", Vec::new()), Some(("cli-template-unclosed", Vec::new())));
    }
    if message == "Unknown tag" {
        let tag = marked.trim().to_owned();
        let is_closing = tag.starts_with("end") || tag.starts_with("el");
        let help = is_closing.then_some(("cli-template-unclosed", Vec::new()));
        return (("cli-template-tag", vec![("name", tag)]), help);
    }
    if is("Found ", " but ") {
        return (about("cli-template-found"), None);
    }
    if let Some(types) = message.strip_prefix("Invalid type for the value, expected `") {
        let (expected, found) = types.split_once("` but got `").unwrap_or((types, ""));
        let args = vec![("expected", expected.to_owned()), ("found", found.trim_end_matches('`').to_owned())];
        return (("cli-template-type", args), None);
    }
    (("cli-template-other", vec![("what", message.to_owned())]), None)
}

fn unknown_template(name: &str, shelf: &Shelf) -> (Saying, Option<Saying>) {
    (("cli-template-unknown", vec![("name", name.to_owned())]), near(name, shelf.keys().map(String::as_str)))
}

/// Names of components, wherever one is defined.
fn components(shelf: &Shelf) -> Vec<String> {
    after_word(shelf, "component ")
}

/// What stands behind a word that opens a tag: `{% block main %}`, `{%- component chip(…) %}`.
fn after_word(shelf: &Shelf, word: &str) -> Vec<String> {
    let tags = shelf.values().flat_map(|(_, text)| text.split("{%").skip(1));
    let names = tags.filter_map(|tag| tag.trim_start_matches('-').trim_start().strip_prefix(word));
    let mut names: Vec<String> =
        names.map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default().to_owned()).collect();
    names.sort();
    names.dedup();
    names
}

/// The known name that was probably meant; else all of them, where they are few.
fn meant(typed: &str, known: &[String]) -> Option<Saying> {
    let others: Vec<&str> = known.iter().map(String::as_str).filter(|it| *it != typed).collect();
    near(typed, others.iter().copied()).or_else(|| match others.len() {
        1..=LISTED => Some(("cli-template-known", vec![("names", others.join(", "))])),
        _ => None,
    })
}

fn near<'k>(typed: &str, known: impl Iterator<Item = &'k str>) -> Option<Saying> {
    let likeness = |name: &str| strsim::normalized_damerau_levenshtein(typed, name);
    // Of those that are as near, the first.
    let best = known.map(|it| (likeness(it), it)).reduce(|best, it| if it.0 > best.0 { it } else { best })?;
    (best.0 >= 0.6).then(|| ("cli-template-near", vec![("name", best.1.to_owned())]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_filter_that_is_suggested_is_there() {
        for name in FILTERS {
            let mut tera = tera::Tera::default();
            let read = tera.add_raw_template("x", &format!("{{{{ x | {name} }}}}"));
            assert!(read.is_ok(), "{name}: {}", read.unwrap_err());
        }
    }
}
