//! Between a file's bytes and the text that is read of it: a byte-order mark, CRLF and letters that are not in NFC lie between.

use crate::content::read::text_of;
use crate::file::Document;
use std::iter::once;
use std::ops::Range;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// A file's bytes, with the places where they are not the text's.
#[derive(Clone, Debug)]
pub struct Bytes {
    bytes: Vec<u8>,
    /// In their order. Between two of them text and bytes are the same.
    odd: Vec<Odd>,
}

/// A stretch that is read as another one.
#[derive(Clone, Debug)]
struct Odd {
    text: Range<usize>,
    bytes: Range<usize>,
    is_nfd: bool,
}

/// Bytes to be replaced, and by what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Splice {
    pub bytes: Range<usize>,
    pub text: String,
}

impl Bytes {
    /// The bytes of a document. Nothing where its text is not what is read of them.
    pub fn new(bytes: Vec<u8>, document: &Document) -> Option<Bytes> {
        let text = std::str::from_utf8(&bytes).ok()?;
        let odd = odd_stretches(text);
        let bytes = Bytes { odd, bytes };
        (text_of(&bytes.bytes)? == document.text && bytes.read() == document.text).then_some(bytes)
    }

    pub fn as_slice(&self) -> &[u8] {
        &self.bytes
    }

    pub fn into_vec(self) -> Vec<u8> {
        self.bytes
    }

    /// Where a stretch of the text stands. Nothing where it begins or ends amid what is read as another one.
    pub fn range(&self, text: Range<usize>) -> Option<Range<usize>> {
        let start = self.offset(text.start, true)?;
        let end = if text.is_empty() { start } else { self.offset(text.end, false)? };
        (start <= end && end <= self.bytes.len()).then_some(start..end)
    }

    /// An offset in the text as one in the bytes; `behind` what stands for nothing there, or before it.
    fn offset(&self, text: usize, behind: bool) -> Option<usize> {
        let next = self.odd.partition_point(|odd| odd.text.end < text || (behind && odd.text.end == text));
        if let Some(odd) = self.odd.get(next).filter(|odd| odd.text.start < text) {
            return (odd.text.end == text).then_some(odd.bytes.end);
        }
        let (text_end, bytes_end) =
            next.checked_sub(1).map_or((0, 0), |last| (self.odd[last].text.end, self.odd[last].bytes.end));
        Some(bytes_end + text.checked_sub(text_end)?)
    }

    /// Whether without this stretch a CR before it and an LF behind it would become one line end.
    pub fn parts_line_ends(&self, text: Range<usize>) -> bool {
        self.range(text).is_some_and(|it| self.bytes[..it.start].ends_with(b"\r") && self.bytes[it.end..].starts_with(b"\n"))
    }

    /// What puts every letter into NFC, by the offsets in the text at which they stand.
    pub fn composed(&self) -> Vec<(usize, Splice)> {
        let nfd = self.odd.iter().filter(|odd| odd.is_nfd);
        nfd.map(|odd| {
            let text: String = String::from_utf8_lossy(&self.bytes[odd.bytes.clone()]).nfc().collect();
            (odd.text.start, Splice { bytes: odd.bytes.clone(), text })
        })
        .collect()
    }

    /// The bytes with these stretches replaced, which are sorted and apart.
    pub fn spliced(&self, splices: &[Splice]) -> Vec<u8> {
        let mut new = Vec::with_capacity(self.bytes.len());
        let mut from = 0;
        for splice in splices {
            new.extend_from_slice(&self.bytes[from..splice.bytes.start]);
            new.extend_from_slice(splice.text.as_bytes());
            from = splice.bytes.end;
        }
        new.extend_from_slice(&self.bytes[from..]);
        new
    }

    /// The text, put together from the stretches: the proof that they are right.
    fn read(&self) -> String {
        let mut text = String::new();
        let mut from = 0;
        let plain = |range: Range<usize>| String::from_utf8_lossy(&self.bytes[range]).replace('\r', "\n");
        for odd in &self.odd {
            text += &plain(from..odd.bytes.start);
            if odd.is_nfd {
                text.extend(String::from_utf8_lossy(&self.bytes[odd.bytes.clone()]).nfc());
            } else if !odd.text.is_empty() {
                text.push('\n');
            }
            from = odd.bytes.end;
        }
        text + &plain(from..self.bytes.len())
    }
}

/// A byte-order mark, every CRLF, and every run of characters that NFC makes another of.
fn odd_stretches(all: &str) -> Vec<Odd> {
    let mut odd = Vec::new();
    let (mut at, mut text) = (0, 0);
    if let Some(rest) = all.strip_prefix('\u{feff}') {
        at = all.len() - rest.len();
        odd.push(Odd { text: 0..0, bytes: 0..at, is_nfd: false });
    }
    while at < all.len() {
        let rest = &all[at..];
        // Plain stretches are passed in one step: most files are nothing else.
        let plain = rest.bytes().position(|b| b == b'\r' || !b.is_ascii()).unwrap_or(rest.len());
        // The last letter of one may be what a mark is put on.
        let plain = if rest[plain..].starts_with('\r') || plain == rest.len() { plain } else { plain.saturating_sub(1) };
        if plain > 0 {
            (at, text) = (at + plain, text + plain);
        } else if rest.starts_with("\r\n") {
            odd.push(Odd { text: text..text + 1, bytes: at..at + 2, is_nfd: false });
            (at, text) = (at + 2, text + 1);
        } else if rest.starts_with('\r') {
            (at, text) = (at + 1, text + 1);
        } else {
            let run = &rest[..run_length(rest)];
            let composed: String = run.nfc().collect();
            if composed != run {
                odd.push(Odd { text: text..text + composed.len(), bytes: at..at + run.len(), is_nfd: true });
            }
            (at, text) = (at + run.len(), text + composed.len());
        }
    }
    odd
}

/// How far the first character and those that may be composed with it go: whatever stands behind changes nothing in them.
fn run_length(text: &str) -> usize {
    let begins = |c: char| canonical_combining_class(c) == 0 && is_nfc_quick(once(c)) == IsNormalized::Yes;
    text.char_indices().skip(1).find(|(_, c)| begins(*c)).map_or(text.len(), |(at, _)| at)
}
