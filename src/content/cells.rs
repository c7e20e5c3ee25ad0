//! A CSV text as cells that know where they stand.

use super::bounds::Bounds;
use crate::file::{FileId, Location};
use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

/// One cell: its text without quote marks, and its place with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub text: String,
    pub at: Location,
}

/// Marks that may part cells.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// The records of a table, one after the other. Nothing is kept of those that went before.
pub struct Cells<'t> {
    file: FileId,
    text: &'t str,
    reader: Reader,
    /// Bytes that have been read.
    at: usize,
    /// The line and column of that place, from 1.
    line: u32,
    column: u32,
    bounds: Bounds,
    /// Records that have been read, the header among them.
    records: usize,
}

impl<'t> Cells<'t> {
    /// The header tells what parts the cells: the mark that gives most of them.
    pub fn new(file: FileId, text: &'t str, bounds: Bounds) -> Cells<'t> {
        // Its line and no more: to another mark, a quoted cell that holds it has no end.
        let header = text.trim_start_matches('\n').lines().next().unwrap_or_default();
        let count = |mark: &u8| with(file, header, *mark, bounds).record().map_or(0, |record| record.len());
        // Of two that give as many the earlier one: a header of one cell is parted by nothing.
        let separator = SEPARATORS.into_iter().rev().max_by_key(count).unwrap_or(b',');
        with(file, text, separator, bounds)
    }

    /// The next record; blank lines are none. No more of them than a table may have, and of each no more cells than one
    /// that is too many.
    pub fn record(&mut self) -> Option<Vec<Cell>> {
        if self.is_at_end() || self.records > self.bounds.rows {
            return None;
        }
        self.records += 1;
        let mut cells = Vec::new();
        loop {
            let (cell, is_last) = self.cell()?;
            if cells.len() <= self.bounds.columns {
                cells.push(cell);
            }
            if is_last {
                return Some(cells);
            }
        }
    }

    /// Where the first row is that is one too many.
    pub fn beyond(&mut self) -> Option<Location> {
        if self.is_at_end() { None } else { self.cell().map(|(cell, _)| cell.at) }
    }

    /// Goes on to the next record, and says whether there is none.
    #[expect(clippy::string_slice, reason = "a record ends behind a line break, or with the text")]
    fn is_at_end(&mut self) -> bool {
        let rest = &self.text[self.at..];
        self.forward(rest.len() - rest.trim_start_matches('\n').len());
        self.at == self.text.len()
    }

    #[expect(clippy::string_slice, reason = "a cell ends behind a mark, or with the text")]
    #[expect(clippy::indexing_slicing, reason = "no more is read or written than there is")]
    fn cell(&mut self) -> Option<(Cell, bool)> {
        let (start, line, column) = (self.at, self.line, self.column);
        let mut bytes = Vec::new();
        let mut buffer = [0; 256];
        let is_last = loop {
            let (result, read, written) = self.reader.read_field(&self.text.as_bytes()[self.at..], &mut buffer);
            bytes.extend_from_slice(&buffer[..written]);
            self.forward(read);
            match result {
                ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
                ReadFieldResult::Field { record_end } => break record_end,
                ReadFieldResult::End => return None,
            }
        };
        let raw = &self.text[start..self.at];
        // The mark behind the cell was read with it; behind the last one of a text there is none.
        let parted = raw.len() - usize::from(!is_last || raw.ends_with('\n'));
        let end = start + raw.get(..parted).map_or(raw.len(), |raw| raw.trim_end().len());
        let at = Location { file: self.file, start: start as u32, end: end.max(start) as u32, line, column };
        // What is cut between bytes is cut between characters too: separators and quote marks are ASCII.
        Some((Cell { text: String::from_utf8(bytes).unwrap_or_default(), at }, is_last))
    }

    /// Goes on by so many bytes, and counts lines and columns.
    #[expect(clippy::indexing_slicing, reason = "no more is read than there is")]
    fn forward(&mut self, bytes: usize) {
        let passed = &self.text.as_bytes()[self.at..self.at + bytes];
        for byte in passed {
            match byte {
                b'\n' => (self.line, self.column) = (self.line + 1, 1),
                // The first byte of a character counts, those that follow do not.
                0x80..=0xbf => {}
                _ => self.column += 1,
            }
        }
        self.at += bytes;
    }
}

fn with(file: FileId, text: &str, separator: u8, bounds: Bounds) -> Cells<'_> {
    let reader = ReaderBuilder::new().delimiter(separator).build();
    Cells { file, text, reader, at: 0, line: 1, column: 1, bounds, records: 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn say(text: &str) -> Vec<String> {
        let mut cells = Cells::new(FileId(0), text, Bounds::default());
        let mut said = Vec::new();
        while let Some(record) = cells.record() {
            for cell in record {
                let at = cell.at;
                said.push(format!("{}:{} {} ‹{}›", at.line, at.column, cell.text, &text[at.start as usize..at.end as usize]));
            }
        }
        said
    }

    #[test]
    fn cells_know_their_places() {
        let text = "tỉnh,năm\nBà Rịa,\"98,8\"\n\n\"a\nb\",c";
        let expected = [
            "1:1 tỉnh ‹tỉnh›",
            "1:6 năm ‹năm›",
            "2:1 Bà Rịa ‹Bà Rịa›",
            "2:8 98,8 ‹\"98,8\"›",
            "4:1 a\nb ‹\"a\nb\"›",
            "5:4 c ‹c›",
        ];
        assert_eq!(say(text), expected);
        assert_eq!(say("a;b\n1,5;2\n"), ["1:1 a ‹a›", "1:3 b ‹b›", "2:1 1,5 ‹1,5›", "2:5 2 ‹2›"]);
        assert_eq!(say("a\tb\n1\t\n"), ["1:1 a ‹a›", "1:3 b ‹b›", "2:1 1 ‹1›", "2:3  ‹›"]);
        assert_eq!(say("a\n"), ["1:1 a ‹a›"]);
        let semicolon = ["1:1 a ‹a›", "1:3 b; ‹\"b;\"›", "2:1 1 ‹1›", "2:3 2; ‹\"2;\"›", "3:1 3 ‹3›", "3:3 4; ‹\"4;\"›"];
        assert_eq!(say("a,\"b;\"\n1,\"2;\"\n3,\"4;\"\n"), semicolon);
        assert_eq!(say("a,b\n1,"), ["1:1 a ‹a›", "1:3 b ‹b›", "2:1 1 ‹1›", "2:3  ‹›"]);
        assert_eq!(say(""), [""; 0]);
        assert_eq!(say("a,b\n\"1,2\n3,4"), ["1:1 a ‹a›", "1:3 b ‹b›", "2:1 1,2\n3,4 ‹\"1,2\n3,4›"]);
    }
}
