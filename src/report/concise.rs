//! Findings in a line each, as compilers write them: editors and terminals find the place, `grep` finds the kind.

use super::{Report, one_line};
use crate::finding::{Finding, Severity};
use annotate_snippets::renderer::{DEFAULT_EMPHASIS_STYLE, DEFAULT_ERROR_STYLE, DEFAULT_NOTE_STYLE, DEFAULT_WARNING_STYLE};

/// `path:line:column: severity[id] message`
#[must_use]
pub fn concise(report: &Report<'_>, colour: bool) -> String {
    report.open().map(|finding| line(finding, report, colour) + "\n").collect()
}

pub(super) fn line(finding: &Finding, report: &Report<'_>, colour: bool) -> String {
    let place = report.address(&finding.location);
    let kind = format!("{}[{}]", finding.severity().id(), finding.check.id());
    let message = one_line(&report.message(finding));
    if !colour {
        return format!("{place}: {kind} {message}");
    }
    let bold = DEFAULT_EMPHASIS_STYLE;
    let style = match finding.severity() {
        Severity::Error => DEFAULT_ERROR_STYLE,
        Severity::Warning => DEFAULT_WARNING_STYLE,
        Severity::Note => DEFAULT_NOTE_STYLE,
    };
    format!("{bold}{place}{bold:#}: {style}{kind}{style:#} {message}")
}
