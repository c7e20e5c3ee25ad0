//! What changed in a file, as `diff -u` says it. Mends never add or drop a line, so that lines are compared one to one.

use std::ops::Range;

/// So many unchanged lines are shown around a change.
const AROUND: usize = 3;

/// The lines that changed, with those around them, to the byte: `patch` and `git apply` take them. Nothing where none did.
pub fn diff(path: &str, old: &[u8], new: &[u8]) -> Vec<u8> {
    let by_line = |b: &u8| *b == b'\n';
    let lines: Vec<Line> = old.split_inclusive(by_line).zip(new.split_inclusive(by_line)).collect();
    let mut text = Vec::new();
    for hunk in hunks(&lines) {
        if text.is_empty() {
            text.extend(header(path).into_bytes());
        }
        let place = format!("{},{}", hunk.start + 1, hunk.len());
        text.extend(format!("@@ -{place} +{place} @@\n").into_bytes());
        #[expect(clippy::indexing_slicing, reason = "a hunk is a stretch of these very lines")]
        for alike in lines[hunk].chunk_by(|a, b| is_changed(a) == is_changed(b)) {
            let (same, changed) = if alike.iter().any(is_changed) { (&[][..], alike) } else { (alike, &[][..]) };
            same.iter().for_each(|(old, _)| push(&mut text, b' ', old));
            changed.iter().for_each(|(old, _)| push(&mut text, b'-', old));
            changed.iter().for_each(|(_, new)| push(&mut text, b'+', new));
        }
    }
    text
}

/// A line as it was, and as it is.
type Line<'f> = (&'f [u8], &'f [u8]);

fn is_changed((old, new): &Line) -> bool {
    old != new
}

/// A name that holds an order for a terminal, or looks like a line of the diff, is shown without it.
fn header(path: &str) -> String {
    let shown: String = path.chars().map(|c| if c.is_control() { '?' } else { c }).collect();
    // Behind a tab nothing belongs to the name any more.
    let end = if shown.contains(char::is_whitespace) { "\t" } else { "" };
    format!("--- a/{shown}{end}\n+++ b/{shown}{end}\n")
}

/// Stretches of lines with a change in them, those that meet as one.
fn hunks(lines: &[Line]) -> Vec<Range<usize>> {
    let mut hunks: Vec<Range<usize>> = Vec::new();
    for (at, _) in lines.iter().enumerate().filter(|(_, it)| is_changed(it)) {
        let range = at.saturating_sub(AROUND)..(at + AROUND + 1).min(lines.len());
        match hunks.last_mut().filter(|last| range.start <= last.end) {
            Some(last) => last.end = range.end,
            None => hunks.push(range),
        }
    }
    hunks
}

fn push(text: &mut Vec<u8>, mark: u8, line: &[u8]) {
    text.push(mark);
    text.extend_from_slice(line);
    if !line.ends_with(b"\n") {
        text.extend_from_slice(b"\n\\ No newline at end of file\n");
    }
}
