//! Where a finding stands: the line to show, with the part of it to point at, and where that part ends.

use super::is_unsafe;
use crate::file::{Document, Location};
use std::ops::Range;

/// No more of a line is pointed at: what follows would only push the beginning away.
const POINTED_AT_CHARS: usize = 60;

/// Lines that are alike for so long are the same.
const TOLD_APART_BY_CHARS: usize = 200;

/// A line as a terminal may show it, one character for one of the document's.
pub(super) struct Line {
    pub text: String,
    /// What is pointed at, in bytes of `text`.
    pub span: Range<usize>,
}

/// The document of a location; nothing where the file could not be read.
pub(super) fn document<'a>(location: &Location, documents: &'a [Document]) -> Option<&'a Document> {
    documents.get(location.file.0 as usize)
}

/// The first line of a place, and the part of it that the place is.
pub(super) fn line(location: &Location, document: &Document) -> Line {
    let text = document.text.as_str();
    let start = boundary(text, location.start);
    let end = boundary(text, location.end).max(start);
    let is_break = |it: char| it == '\n' || it == '\r';
    let (above, below) = text.split_at(start);
    let before = above.rsplit_once(is_break).map_or(above, |(_, before)| before);
    let rest = below.split_once(is_break).map_or(below, |(rest, _)| rest);
    // A place of several lines ends where its first line does, blanks apart.
    let within = rest.get(..end - start).unwrap_or(rest.trim_end());
    let pointed = within.char_indices().nth(POINTED_AT_CHARS).and_then(|(at, _)| within.get(..at)).unwrap_or(within);
    let span_start = visible(before).len();
    Line { text: visible(before) + &visible(rest), span: span_start..span_start + visible(pointed).len() }
}

/// What stands in the line from a place on, as far as anybody tells lines apart by.
pub(super) fn typed<'d>(location: &Location, document: &'d Document) -> &'d str {
    let (_, rest) = document.text.split_at(boundary(&document.text, location.start));
    let end = rest.char_indices().take(TOLD_APART_BY_CHARS).find(|(_, it)| matches!(it, '\n' | '\r'));
    let end = end.or_else(|| rest.char_indices().nth(TOLD_APART_BY_CHARS)).map_or(rest.len(), |(at, _)| at);
    rest.split_at(end).0.trim_end()
}

/// Whether the first line of a place has more bytes than that. Looks no further than so many to either side.
pub(super) fn is_longer_than(limit: usize, location: &Location, document: &Document) -> bool {
    let (before, behind) = document.text.as_bytes().split_at(boundary(&document.text, location.start));
    let is_line = |it: &&u8| !matches!(it, b'\n' | b'\r');
    let before = before.iter().rev().take(limit + 1).take_while(is_line).count();
    let after = behind.iter().take(limit + 1).take_while(is_line).count();
    before + after > limit
}

/// Line and column after the last character of a place, both from 1; its beginning where there is no document.
pub(super) fn end_in(location: &Location, documents: &[Document]) -> (u32, u32) {
    document(location, documents).map_or((location.line, location.column), |it| end(location, it))
}

fn end(location: &Location, document: &Document) -> (u32, u32) {
    let text = document.text.as_str();
    let start = boundary(text, location.start);
    let within = text.get(start..boundary(text, location.end).max(start)).unwrap_or_default();
    let within = within.replace("\r\n", "\n").replace('\r', "\n");
    let count = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    match within.rsplit_once('\n') {
        None => (location.line, location.column + count(&within)),
        Some((lines, last)) => (location.line + 1 + count(&lines.replace(|it| it != '\n', "")), 1 + count(last)),
    }
}

/// The same text without anything that a terminal would obey. Tabs stay: the frame makes blanks of them.
pub fn visible(text: &str) -> String {
    text.chars().map(|it| if it == '\t' { it } else { picture(it) }).collect()
}

/// The same of several lines, which stay apart.
pub(super) fn visible_lines(text: &str) -> String {
    text.lines().map(visible).collect::<Vec<_>>().join("\n")
}

fn picture(character: char) -> char {
    match character {
        // The picture of a control character: ␛
        '\0'..='\u{1f}' => char::from_u32(0x2400 + character as u32).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\u{7f}' => '\u{2421}',
        _ if is_unsafe(character) => char::REPLACEMENT_CHARACTER,
        _ => character,
    }
}

/// The last place not after `offset` where a character begins.
fn boundary(text: &str, offset: u32) -> usize {
    let offset = (offset as usize).min(text.len());
    (0..=offset).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
