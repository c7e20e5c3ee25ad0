//! A comma inside `{…}` ends a value. Told as that, and never as a field that nobody knows.

use super::tree::{Key, place};
use crate::file::FileId;
use crate::finding::{CheckId, Finding, Message};

/// Whether a colon follows the key: without one, the «key» is the rest of a value that a comma cut.
pub fn has_colon(source: &str, key: &Key) -> bool {
    source.get(key.at.end as usize..).is_some_and(|rest| rest.trim_start().starts_with(':'))
}

/// The finding for an entry without a value. `previous` is where the value before the comma starts; `skipped` is how
/// many entries without a value came before this one since then.
pub fn comma_finding(file: FileId, source: &str, previous: u32, skipped: usize, key: &Key) -> Option<Finding> {
    let start = key.at.start as usize;
    let Some(comma) = source[..start].rfind(',').filter(|comma| source[comma + 1..start].trim().is_empty()) else {
        let message = Message::new("yaml-entry-without-value").with("entry", &key.text);
        return Some(Finding::new(CheckId::WrongShape, key.at, message).help(Message::new("yaml-entry-without-value-help")));
    };
    let digit_before = source[..comma].ends_with(|c: char| c.is_ascii_digit());
    let digit_after = source[comma + 1..].starts_with(|c: char| c.is_ascii_digit());
    let end = key.at.end as usize;
    if digit_before && digit_after {
        let start = if skipped == 0 { (previous as usize).min(comma) } else { comma };
        let text = source[start..end].trim();
        let start = end - text.len();
        let message = Message::new("decimal-comma-in-flow").with("text", text);
        let help = Message::new("decimal-comma-in-flow-help").with("text", text);
        return Some(Finding::new(CheckId::DecimalCommaInFlow, place(file, source, start, end), message).help(help));
    }
    let message = Message::new("comma-in-flow").with("text", &key.text);
    Some(Finding::new(CheckId::CommaInFlow, place(file, source, comma, end), message).help(Message::new("comma-in-flow-help")))
}

/// The same slip in a list of a known length: `[81,9, 86,5]` is four things. One finding a comma between digits.
pub fn list_findings(file: FileId, source: &str, start: u32, end: u32) -> Vec<Finding> {
    let text = &source[start as usize..end as usize];
    let mut findings = Vec::new();
    for (at, _) in text.match_indices(',') {
        let before = text[..at].rfind(|c: char| !c.is_ascii_digit() && c != '.').map_or(0, |i| i + 1);
        let after = at + 1 + text[at + 1..].find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len() - at - 1);
        if before < at && after > at + 1 {
            let number = &text[before..after];
            let message = Message::new("decimal-comma-in-flow").with("text", number);
            let help = Message::new("decimal-comma-in-flow-help").with("text", number);
            let at = place(file, source, start as usize + before, start as usize + after);
            findings.push(Finding::new(CheckId::DecimalCommaInFlow, at, message).help(help));
        }
    }
    findings
}
