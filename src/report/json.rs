//! Findings for programs. The keys are a contract; columns count characters, from 1.

use super::{Counts, is_unsafe, place, say};
use crate::file::Document;
use crate::finding::Finding;
use crate::words::Words;
use serde::Serialize;
use std::fmt::Write;

#[derive(Serialize)]
struct Report<'a> {
    findings: Vec<Row<'a>>,
    counts: CountsRow,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'static str,
    severity: &'static str,
    file: Option<&'a str>,
    line: u32,
    column: u32,
    /// The place after the last character.
    end_line: u32,
    end_column: u32,
    message: String,
    help: Option<String>,
    territory: Option<&'a str>,
    indicator: Option<&'a str>,
    period: Option<&'a str>,
    claims: &'a [String],
}

#[derive(Serialize)]
struct CountsRow {
    errors: usize,
    warnings: usize,
    notes: usize,
}

/// All findings and their counts as one JSON object.
#[must_use]
pub fn json(findings: &[Finding], documents: &[Document], words: &Words) -> String {
    let counts = Counts::of(findings);
    let report = Report {
        findings: findings.iter().map(|finding| row(finding, documents, words)).collect(),
        counts: CountsRow { errors: counts.errors, warnings: counts.warnings, notes: counts.notes },
    };
    let text = serde_json::to_string_pretty(&report).expect("strings and numbers are always JSON");
    escape(&text) + "\n"
}

fn row<'a>(finding: &'a Finding, documents: &'a [Document], words: &Words) -> Row<'a> {
    let location = &finding.location;
    let document = place::document(location, documents);
    let (end_line, end_column) = document.map_or((location.line, location.column), |it| place::end(location, it));
    let about = &finding.about;
    Row {
        id: finding.check.id(),
        severity: finding.severity().id(),
        file: document.map(|it| it.path.as_str()),
        line: location.line,
        column: location.column,
        end_line,
        end_column,
        message: say(&finding.message, words),
        help: finding.help.as_ref().map(|it| say(it, words)),
        territory: about.territory.as_deref(),
        indicator: about.indicator.as_deref(),
        period: about.period.as_deref(),
        claims: &about.claims,
    }
}

/// JSON leaves some characters raw that terminals obey. They stand in strings only, so an escape means the same.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if character != '\n' && is_unsafe(character) {
            // All of them are below U+10000.
            let _ = write!(out, "\\u{:04x}", character as u32);
        } else {
            out.push(character);
        }
    }
    out
}
