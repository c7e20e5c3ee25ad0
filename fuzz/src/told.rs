//! What every finding must be: at a place that is there, in order, and sayable in every format and language.

use scorecard::content::Inputs;
use scorecard::file::{Document, Location};
use scorecard::finding::Finding;
use scorecard::report::{self, Report};
use scorecard::words::{Lang, Words};
use std::sync::LazyLock;

static WORDS: LazyLock<[Words; 2]> = LazyLock::new(|| [Lang::vi(), Lang::en()].map(|it| Words::load(&it, &[]).expect("words")));

/// Holds findings to their places and their order.
pub fn findings(findings: &[Finding], inputs: &Inputs) {
    let key = |it: &Finding| (it.location, it.check, it.message.clone());
    assert!(findings.is_sorted_by_key(key), "findings out of order");
    assert!(findings.windows(2).all(|pair| pair[0] != pair[1]), "a finding is told twice");
    for finding in findings {
        place(finding.location, &inputs.documents, finding);
        finding.related.iter().for_each(|(at, _)| place(*at, &inputs.documents, finding));
        finding.fix.iter().flat_map(|it| &it.edits).for_each(|it| place(it.at, &inputs.documents, finding));
    }
}

/// A stretch of the document, with the line and column of its start.
fn place(at: Location, documents: &[Document], finding: &Finding) {
    // Of a site without any file, the missing one is told at the first.
    let Some(document) = documents.get(at.file.0 as usize) else {
        assert!(documents.is_empty() && at == Location::of_file(at.file), "in no file: {finding:?}");
        return;
    };
    in_text(at, &document.text, finding);
}

/// The same for a text.
pub fn in_text(at: Location, text: &str, what: &impl std::fmt::Debug) {
    let (start, end) = (at.start as usize, at.end as usize);
    assert!(start <= end && end <= text.len(), "outside of the text: {what:?}");
    assert!(text.is_char_boundary(start) && text.is_char_boundary(end), "inside a letter: {what:?}");
    let before = &text[..start];
    let line = before.matches('\n').count() as u32 + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() as u32 + 1;
    assert_eq!((at.line, at.column), (line, column), "line and column: {what:?}");
}

/// Says them in every format, in one language or the other, and has what is meant for programs read by one.
pub fn reports(findings: &[Finding], inputs: &Inputs) {
    let words = &WORDS[findings.len() % 2];
    let report = Report::new(findings, &inputs.documents, words);
    let plain = report::full(&report, false);
    assert_eq!(plain.is_empty(), findings.is_empty(), "frames");
    let has_orders = |text: &str| text.chars().any(|it| it.is_control() && !matches!(it, '\n' | '\t'));
    assert!(!has_orders(&plain) && !has_orders(&report::concise(&report, false)), "a terminal would obey: {plain:?}");
    assert!(!report::full(&report, true).contains("\u{1b}]"));
    let annotations = report::github(&report);
    assert!(annotations.lines().filter(|it| !it.is_empty()).all(|it| it.starts_with("::")), "{annotations}");
    let lines = report::json_lines(&report);
    assert_eq!(lines.lines().count(), findings.len(), "an object a line");
    for json in lines.lines().chain([report::json(&report).as_str(), report::sarif(&report).as_str()]) {
        serde_json::from_str::<serde_json::Value>(json).expect("JSON");
    }
    roxmltree::Document::parse(&report::junit(&report)).expect("XML");
}
