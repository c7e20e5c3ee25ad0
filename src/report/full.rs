//! Findings for people: the line, a caret under the place, and what to do about it.

use super::{Counts, Report, one_line, place, say};
use crate::file::{Document, Location};
use crate::finding::{Finding, Severity};
use crate::words::Words;
use annotate_snippets::renderer::{DEFAULT_EMPHASIS_STYLE, DEFAULT_LINE_NUM_STYLE, DecorStyle};
use annotate_snippets::{Annotation, AnnotationKind, Element, Level, Origin, Renderer, Snippet};
use rayon::prelude::*;

/// Columns of a frame: longer lines are cut around the caret.
const WIDTH: usize = 100;
/// A longer line is named, not shown: finding what to show of it would take longer than reading the file.
const SHOWN_LINE_BYTES: usize = 20_000;

/// All findings in frames, then how many there are; nothing at all where there are none.
#[must_use]
pub fn full(report: &Report<'_>, colour: bool) -> String {
    let mut out = frames(report, colour);
    if !out.is_empty() {
        out.push_str(&Counts::of(report.findings).text(report.words));
        out.push('\n');
    }
    out
}

/// The frames alone, for whoever counts in words of their own.
#[must_use]
pub fn frames(report: &Report<'_>, colour: bool) -> String {
    let Report { documents, words, .. } = *report;
    let renderer = if colour { Renderer::styled().hyperlink(false) } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(WIDTH);
    let framed = |finding: &&Finding| {
        let mut out = String::new();
        frame(finding, documents, words, &renderer, &mut out);
        if let Some(help) = &finding.help {
            let gutter = gutter(finding, documents);
            out.push_str(&help_lines(&say(help, words), &words.text("cli-help", &[]), gutter, colour));
        }
        out.push('\n');
        out
    };
    let open: Vec<&Finding> = report.open().collect();
    open.par_iter().map(framed).collect::<Vec<String>>().concat()
}

/// A place to show, with the word to put beside it.
struct Mark {
    location: Location,
    kind: AnnotationKind,
    label: Option<String>,
}

fn frame(finding: &Finding, documents: &[Document], words: &Words, renderer: &Renderer, out: &mut String) {
    let (level, name) = match finding.severity() {
        Severity::Error => (Level::ERROR, "cli-error"),
        Severity::Warning => (Level::WARNING, "cli-warning"),
        Severity::Note => (Level::NOTE, "cli-note"),
    };
    let level = level.with_name(words.text(name, &[]));
    let mut group =
        level.primary_title(one_line(&say(&finding.message, words))).id(finding.check.id()).elements(Vec::<Element<'_>>::new());
    for marks in by_line(finding, words) {
        group = group.element(element(&marks, documents));
    }
    out.push_str(&renderer.render(&[group]));
    out.push('\n');
}

/// The place of the finding and those that explain it; what stands in one line is shown in one frame.
fn by_line(finding: &Finding, words: &Words) -> Vec<Vec<Mark>> {
    let primary = Mark { location: finding.location, kind: AnnotationKind::Primary, label: None };
    let mut lines = vec![vec![primary]];
    for (location, message) in &finding.related {
        let mark = Mark { location: *location, kind: AnnotationKind::Context, label: Some(one_line(&say(message, words))) };
        let is_here = |it: &Mark| (it.location.file, it.location.line) == (location.file, location.line);
        let is_same = |it: &&mut Vec<Mark>| it.first().is_some_and(is_here);
        match lines.iter_mut().find(is_same) {
            Some(line) => line.push(mark),
            None => lines.push(vec![mark]),
        }
    }
    lines
}

/// One line with its carets; only its address where the line cannot be shown.
fn element<'a>(marks: &[Mark], documents: &'a [Document]) -> Element<'a> {
    let first = marks.first().map(|it| &it.location);
    let Some((first, document)) = first.and_then(|it| Some((it, place::document(it, documents)?))) else {
        return Origin::path("?").into();
    };
    let path = place::visible(&document.path);
    if !is_shown(first, document) {
        return Origin::path(path).line(first.line as usize).char_column(first.column as usize).into();
    }
    let snippet = Snippet::source(place::line(first, document).text).line_start(first.line as usize).path(path);
    let annotations = marks.iter().map(|mark| annotation(mark, document));
    snippet.annotations(annotations).into()
}

fn annotation<'a>(mark: &Mark, document: &Document) -> Annotation<'a> {
    mark.kind.span(place::line(&mark.location, document).span).label(mark.label.clone())
}

/// How many digits the line numbers of a frame have.
fn gutter(finding: &Finding, documents: &[Document]) -> usize {
    let places = finding.related.iter().map(|(location, _)| location).chain([&finding.location]);
    let shown = places.filter(|it| place::document(it, documents).is_some_and(|document| is_shown(it, document)));
    shown.map(|it| it.line.to_string().len()).max().unwrap_or(0)
}

/// An empty file has no line, and a line too long is not searched for what to show of it.
fn is_shown(location: &Location, document: &Document) -> bool {
    !document.text.is_empty() && !place::is_longer_than(SHOWN_LINE_BYTES, location, document)
}

/// `   = help: …`, its further lines below its first.
fn help_lines(text: &str, word: &str, gutter: usize, colour: bool) -> String {
    let mut lines = text.lines().map(|line| place::visible(line).replace('\t', " "));
    let first = lines.next().unwrap_or_default();
    let indent = " ".repeat(gutter + 1);
    let mut out = if colour {
        let (sign, strong) = (DEFAULT_LINE_NUM_STYLE, DEFAULT_EMPHASIS_STYLE);
        format!("{indent}{sign}= {sign:#}{strong}{word}{strong:#}: {first}\n")
    } else {
        format!("{indent}= {word}: {first}\n")
    };
    let below = " ".repeat(word.chars().count() + "= : ".len());
    for line in lines {
        out.push_str(&format!("{indent}{below}{line}\n"));
    }
    out
}
