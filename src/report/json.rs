//! Findings for programs. The keys are a contract; columns count characters, from 1.

use super::{Counts, Report, is_unsafe, place};
use crate::finding::Finding;
use serde::Serialize;
use smol_str::SmolStr;
use std::fmt::Write;

#[derive(Serialize)]
struct Whole<'a> {
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
    claims: &'a [SmolStr],
    /// Why it counts for nothing, where somebody has accepted or settled it.
    accepted: Option<&'a str>,
}

#[derive(Serialize)]
struct CountsRow {
    errors: usize,
    warnings: usize,
    notes: usize,
    accepted: usize,
}

/// All findings and their counts as one JSON object.
#[must_use]
#[expect(clippy::expect_used, reason = "whatever the texts hold, they are texts")]
pub fn json(report: &Report<'_>) -> String {
    let Counts { errors, warnings, notes, settled } = Counts::of(report.findings);
    let whole = Whole {
        findings: report.findings.iter().map(|finding| row(finding, report)).collect(),
        counts: CountsRow { errors, warnings, notes, accepted: settled },
    };
    escape(&serde_json::to_string_pretty(&whole).expect("strings and numbers are always JSON")) + "\n"
}

/// A JSON object a line for each finding, with the same keys.
#[must_use]
#[expect(clippy::expect_used, reason = "whatever the texts hold, they are texts")]
pub fn json_lines(report: &Report<'_>) -> String {
    let line = |finding| {
        let text = serde_json::to_string(&row(finding, report)).expect("strings and numbers are always JSON");
        escape(&text) + "\n"
    };
    report.findings.iter().map(line).collect()
}

fn row<'a>(finding: &'a Finding, report: &Report<'a>) -> Row<'a> {
    let location = &finding.location;
    let (end_line, end_column) = place::end_in(location, report.documents);
    let about = &finding.about;
    Row {
        id: finding.check.id(),
        severity: finding.severity().id(),
        file: report.path(finding),
        line: location.line,
        column: location.column,
        end_line,
        end_column,
        message: report.message(finding),
        help: report.help(finding),
        territory: about.territory.as_deref(),
        indicator: about.indicator.as_deref(),
        period: about.period.as_deref(),
        claims: &about.claims,
        accepted: finding.settled.as_ref().map(|it| report.reason(it)),
    }
}

/// JSON leaves some characters raw that terminals obey. They stand in strings only, so an escape means the same.
pub(super) fn escape(text: &str) -> String {
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
