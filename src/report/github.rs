//! Findings as workflow commands of GitHub Actions, which shows them at the lines of a pull request.

use super::{Report, place};
use crate::finding::{Finding, Severity};

/// `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=id::message`, a command a line.
#[must_use]
pub fn github(report: &Report<'_>) -> String {
    report.open().map(|finding| command(finding, report) + "\n").collect()
}

fn command(finding: &Finding, report: &Report<'_>) -> String {
    let kind = match finding.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = Vec::new();
    if let Some(path) = report.path(finding) {
        properties.push(format!("file={}", property(&format!("{}{path}", report.folder))));
        properties.push(lines(finding, report));
    }
    properties.push(format!("title={}", property(finding.check.id())));
    format!(
        "::{kind} {}::{}",
        properties.join(","),
        data(&(report.explained(finding) + &report.related_below(finding, &place::visible(report.folder))))
    )
}

/// Columns are for places of one line: GitHub takes them in no others.
fn lines(finding: &Finding, report: &Report<'_>) -> String {
    let (line, column) = (finding.location.line, finding.location.column);
    match place::end_in(&finding.location, report.documents) {
        (end_line, end_column) if end_line == line => format!("line={line},col={column},endLine={line},endColumn={end_column}"),
        // The line after the last character, where that is a line break, is not part of the place.
        (end_line, 1) => format!("line={line},endLine={}", end_line - 1),
        (end_line, _) => format!("line={line},endLine={end_line}"),
    }
}

/// Text behind the last `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which ends at `,` or `:`.
fn property(text: &str) -> String {
    data(&place::visible(text)).replace(':', "%3A").replace(',', "%2C")
}
