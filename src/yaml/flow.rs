//! A comma inside `{…}` ends a value. Told as that, and never as a field that nobody knows.

use super::quoted;
use super::tree::{Entry, Key, from, place_near};
use crate::file::Location;
use crate::finding::{CheckId, Finding, Fix, Message};

/// So much of a value that commas cut is shown.
const SHOWN_BYTES: usize = 80;

/// Whether a colon follows the key: without one, the «key» is the rest of a value that a comma cut.
pub fn has_colon(source: &str, key: &Key) -> bool {
    source.get(key.at.end as usize..).is_some_and(|rest| rest.trim_start().starts_with(':'))
}

/// The finding for an entry without a value. `last` is the entry before it that has one.
pub fn comma_finding(source: &str, map: Location, last: Option<&Entry>, key: &Key) -> Finding {
    let previous = last.map_or(map.start + 1, |entry| entry.value.at.start.max(entry.key.at.end));
    let start = key.at.start as usize;
    let Some(before) = source.get(..start).and_then(|it| it.trim_end().strip_suffix(',')) else {
        return without_value(key);
    };
    let comma = before.len();
    let digit_before = before.ends_with(|c: char| c.is_ascii_digit());
    let digit_after = from(source, comma + 1).starts_with(|c: char| c.is_ascii_digit());
    let end = key.at.end as usize;
    if digit_before && digit_after {
        let mut start = (previous as usize).min(comma);
        if end - start > SHOWN_BYTES {
            // After so many commas the last two parts are enough to see what is meant.
            start = from(before, start).rfind(',').map_or(comma, |at| start + at + 1);
        }
        let text = source.get(start..end).unwrap_or_default().trim();
        let start = end - text.len();
        let message = Message::new("decimal-comma-in-flow").with("text", text);
        let help = Message::new("decimal-comma-in-flow-help").with("text", text);
        let fix = last.and_then(|last| quoted::run(source, last, comma, end));
        return Finding::new(CheckId::DecimalCommaInFlow, place_near(source, key.at, start, end), message).help(help).fix(fix);
    }
    if has_colon_inside(&key.text) {
        return without_value(key);
    }
    let message = Message::new("comma-in-flow").with("text", &key.text);
    let finding = Finding::new(CheckId::CommaInFlow, place_near(source, key.at, comma, end), message);
    finding.help(Message::new("comma-in-flow-help")).fix(last.and_then(|last| quoted::run(source, last, comma, end)))
}

/// `{a}`, or `{a:1}`, where only a blank is missing.
fn without_value(key: &Key) -> Finding {
    if has_colon_inside(&key.text) {
        let message = Message::new("yaml-missing-space").with("mark", ':');
        return Finding::new(CheckId::YamlSyntax, key.at, message)
            .help(Message::new("yaml-missing-space-help").with("mark", ':'));
    }
    let message = Message::new("yaml-entry-without-value").with("entry", &key.text);
    Finding::new(CheckId::WrongShape, key.at, message).help(Message::new("yaml-entry-without-value-help"))
}

/// `value:98%`: a key and its value without a blank between them. An address is none.
fn has_colon_inside(text: &str) -> bool {
    let name = text.split_once(':').filter(|(_, value)| !value.is_empty() && !value.starts_with("//")).map(|(name, _)| name);
    name.is_some_and(is_key_like)
}

/// Whether a word could be a key: an id, a field, a language, a period.
pub fn is_key_like(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '+'))
}

/// The same slip in a list of a known length: `[81,9, 86,5]` is four things. One finding a comma between digits.
/// `wanted` is that length, where it leaves no doubt which commas part the list.
pub fn list_findings(source: &str, list: Location, wanted: Option<usize>) -> Vec<Finding> {
    let quoted = wanted.map(|wanted| quoted::items(source, list, wanted)).unwrap_or_default();
    let Some(text) = source.get(list.start as usize..list.end as usize) else { return Vec::new() };
    let mut findings = Vec::new();
    let mut known = list;
    for (at, _) in text.match_indices(',') {
        let (whole, decimals) = text.split_at(at);
        let before = whole.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.').len();
        let decimals = decimals.strip_prefix(',').unwrap_or_default();
        let after = at + 1 + decimals.len() - decimals.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        if let Some(number) = text.get(before..after).filter(|_| before < at && after > at + 1) {
            let message = Message::new("decimal-comma-in-flow").with("text", number);
            let help = Message::new("decimal-comma-in-flow-help").with("text", number);
            known = place_near(source, known, list.start as usize + before, list.start as usize + after);
            let comma = list.start as usize + at;
            let fix = quoted.iter().find(|edit| (edit.at.start as usize..edit.at.end as usize).contains(&comma));
            findings.push(Finding::new(CheckId::DecimalCommaInFlow, known, message).help(help).fix(fix.cloned().map(Fix::safe)));
        }
    }
    findings
}
