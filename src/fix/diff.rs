//! What changed in a file, as `diff -u` says it. Mends never add or drop a line, so that lines are compared one to one.

use std::ops::Range;

/// So many unchanged lines are shown around a change.
const AROUND: usize = 3;

/// The lines that changed, with those around them, to the byte: `patch` and `git apply` take them. Nothing where none did.
pub fn diff(path: &str, old: &[u8], new: &[u8]) -> Vec<u8> {
    let lines = |bytes: &'_ [u8]| bytes.split_inclusive(|b| *b == b'\n').map(<[u8]>::to_vec).collect::<Vec<_>>();
    let (old, new) = (lines(old), lines(new));
    let mut text = Vec::new();
    for hunk in hunks(&old, &new) {
        if text.is_empty() {
            text.extend(header(path).into_bytes());
        }
        let place = format!("{},{}", hunk.start + 1, hunk.len());
        text.extend(format!("@@ -{place} +{place} @@\n").into_bytes());
        let mut at = hunk.start;
        while at < hunk.end {
            let changed = (at..hunk.end).take_while(|&it| old[it] != new[it]).count();
            if changed == 0 {
                push(&mut text, b' ', &old[at]);
                at += 1;
                continue;
            }
            (at..at + changed).for_each(|it| push(&mut text, b'-', &old[it]));
            (at..at + changed).for_each(|it| push(&mut text, b'+', &new[it]));
            at += changed;
        }
    }
    text
}

/// A name that holds an order for a terminal, or looks like a line of the diff, is shown without it.
fn header(path: &str) -> String {
    let shown: String = path.chars().map(|c| if c.is_control() { '?' } else { c }).collect();
    // Behind a tab nothing belongs to the name any more.
    let end = if shown.contains(char::is_whitespace) { "\t" } else { "" };
    format!("--- a/{shown}{end}\n+++ b/{shown}{end}\n")
}

/// Stretches of lines with a change in them, those that meet as one.
fn hunks(old: &[Vec<u8>], new: &[Vec<u8>]) -> Vec<Range<usize>> {
    let mut hunks: Vec<Range<usize>> = Vec::new();
    for at in (0..old.len().min(new.len())).filter(|&at| old[at] != new[at]) {
        let range = at.saturating_sub(AROUND)..(at + AROUND + 1).min(old.len());
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
