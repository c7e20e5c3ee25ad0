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
        (text_of(&bytes.bytes)? == *document.text && bytes.read() == *document.text).then_some(bytes)
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
        let last = next.checked_sub(1).and_then(|last| self.odd.get(last));
        let (text_end, bytes_end) = last.map_or((0, 0), |odd| (odd.text.end, odd.bytes.end));
        Some(bytes_end + text.checked_sub(text_end)?)
    }

    /// Whether without this stretch a CR before it and an LF behind it would become one line end.
    pub fn parts_line_ends(&self, text: Range<usize>) -> bool {
        let is_between = |it: Range<usize>| {
            self.stretch(0..it.start).ends_with(b"\r") && self.stretch(it.end..self.bytes.len()).starts_with(b"\n")
        };
        self.range(text).is_some_and(is_between)
    }

    #[expect(clippy::indexing_slicing, reason = "stretches are found in these very bytes, and splices made of them")]
    fn stretch(&self, bytes: Range<usize>) -> &[u8] {
        &self.bytes[bytes]
    }

    /// What puts every letter into NFC, by the offsets in the text at which they stand.
    pub fn composed(&self) -> Vec<(usize, Splice)> {
        let nfd = self.odd.iter().filter(|odd| odd.is_nfd);
        nfd.map(|odd| {
            let text: String = String::from_utf8_lossy(self.stretch(odd.bytes.clone())).nfc().collect();
            (odd.text.start, Splice { bytes: odd.bytes.clone(), text })
        })
        .collect()
    }

    /// The bytes with these stretches replaced, which are sorted and apart.
    pub fn spliced(&self, splices: &[Splice]) -> Vec<u8> {
        let mut new = Vec::with_capacity(self.bytes.len());
        let mut from = 0;
        for splice in splices {
            new.extend_from_slice(self.stretch(from..splice.bytes.start));
            new.extend_from_slice(splice.text.as_bytes());
            from = splice.bytes.end;
        }
        new.extend_from_slice(self.stretch(from..self.bytes.len()));
        new
    }

    /// The text, put together from the stretches: the proof that they are right.
    fn read(&self) -> String {
        let mut text = String::new();
        let mut from = 0;
        let plain = |range: Range<usize>| String::from_utf8_lossy(self.stretch(range)).replace('\r', "\n");
        for odd in &self.odd {
            text += &plain(from..odd.bytes.start);
            if odd.is_nfd {
                text.extend(String::from_utf8_lossy(self.stretch(odd.bytes.clone())).nfc());
            } else if !odd.text.is_empty() {
                text.push('\n');
            }
            from = odd.bytes.end;
        }
        text + &plain(from..self.bytes.len())
    }
}

/// Byte-order marks, every CRLF, and every run of characters that NFC makes another of.
fn odd_stretches(all: &str) -> Vec<Odd> {
    let mut odd = Vec::new();
    let (mut rest, mut text) = (all, 0);
    let behind = all.trim_start_matches('\u{feff}');
    if behind.len() < all.len() {
        odd.push(Odd { text: 0..0, bytes: 0..all.len() - behind.len(), is_nfd: false });
        rest = behind;
    }
    while !rest.is_empty() {
        let at = all.len() - rest.len();
        // Plain stretches are passed in one step: most files are nothing else.
        let (plain, behind) = rest.split_at(plain_length(rest));
        if !plain.is_empty() {
            (rest, text) = (behind, text + plain.len());
        } else if let Some(behind) = rest.strip_prefix("\r\n") {
            odd.push(Odd { text: text..text + 1, bytes: at..at + 2, is_nfd: false });
            (rest, text) = (behind, text + 1);
        } else if let Some(behind) = rest.strip_prefix('\r') {
            (rest, text) = (behind, text + 1);
        } else {
            let (run, behind) = rest.split_at(run_length(rest));
            let composed: String = run.nfc().collect();
            if composed != run {
                odd.push(Odd { text: text..text + composed.len(), bytes: at..at + run.len(), is_nfd: true });
            }
            (rest, text) = (behind, text + composed.len());
        }
    }
    odd
}

/// How far letters go that are read as they stand. The last one before others may be what a mark is put on.
fn plain_length(text: &str) -> usize {
    match text.bytes().enumerate().find(|(_, b)| *b == b'\r' || !b.is_ascii()) {
        Some((end, b'\r')) => end,
        Some((end, _)) => end.saturating_sub(1),
        None => text.len(),
    }
}

/// How far the first character and those that may be composed with it go: whatever stands behind changes nothing in them.
fn run_length(text: &str) -> usize {
    let begins = |c: char| canonical_combining_class(c) == 0 && is_nfc_quick(once(c)) == IsNormalized::Yes;
    text.char_indices().skip(1).find(|(_, c)| begins(*c)).map_or(text.len(), |(at, _)| at)
}
