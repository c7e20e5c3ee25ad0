//! Findings as JUnit's XML, which servers show as test results: a suite a file, a case a finding.
//!
//! A case fails where its finding fails the run; others pass and say what they say; what is accepted is skipped, with
//! the reason. Attributes are those of the oldest schema, which all readers know.

use super::{Report, concise, one_line, place};
use crate::finding::Finding;
use crate::xml::escape;

/// How the cases of a suite came out.
#[derive(Clone, Copy, Default)]
struct Tally {
    tests: usize,
    failures: usize,
    skipped: usize,
}

/// All findings as one document.
#[must_use]
pub fn junit(report: &Report<'_>) -> String {
    let mut suites = String::new();
    let mut all = Tally::default();
    for findings in report.findings.chunk_by(|a, b| a.location.file == b.location.file) {
        let tally = tally(findings, report);
        all.tests += tally.tests;
        all.failures += tally.failures;
        let file = findings.first().and_then(|it| report.path(it)).unwrap_or("?");
        let cases: String = findings.iter().map(|it| case(it, file, report)).collect();
        suites += &suite(file, tally, &cases);
    }
    if report.findings.is_empty() {
        // Without a single case, readers take a clean run for one that went wrong.
        all.tests = 1;
        let name = report.words.text("cli-nothing-found", &[]);
        let case = format!("    <testcase name=\"{}\" classname=\"content\"/>\n", attribute(&name));
        suites = suite("content", all, &case);
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"scorecard\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n{suites}</testsuites>\n",
        all.tests, all.failures
    )
}

fn suite(name: &str, tally: Tally, cases: &str) -> String {
    let Tally { tests, failures, skipped } = tally;
    let name = attribute(name);
    format!(
        "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\">\n{cases}  </testsuite>\n"
    )
}

fn tally(findings: &[Finding], report: &Report<'_>) -> Tally {
    Tally {
        tests: findings.len(),
        failures: findings.iter().filter(|it| fails(it, report)).count(),
        skipped: findings.iter().filter(|it| it.settled.is_some()).count(),
    }
}

fn fails(finding: &Finding, report: &Report<'_>) -> bool {
    finding.settled.is_none() && finding.severity() <= report.deny
}

fn case(finding: &Finding, file: &str, report: &Report<'_>) -> String {
    let (line, column, id) = (finding.location.line, finding.location.column, finding.check.id());
    let text = concise::line(finding, report, false) + &report.help_below(finding) + &report.related_below(finding, "");
    let text = escape(&text);
    let outcome = match &finding.settled {
        Some(settled) => {
            let reason = escape(&place::visible_lines(report.reason(settled)));
            format!("<skipped>{reason}</skipped>\n      <system-out>{text}</system-out>")
        }
        None if fails(finding, report) => {
            let message = attribute(&report.message(finding));
            format!("<failure type=\"{id}\" message=\"{message}\">{text}</failure>")
        }
        None => format!("<system-out>{text}</system-out>"),
    };
    let file = attribute(file);
    format!("    <testcase name=\"{line}:{column} {id}\" classname=\"{file}\">\n      {outcome}\n    </testcase>\n")
}

/// Attributes have no line breaks.
fn attribute(text: &str) -> String {
    escape(&one_line(text))
}
