//! A data file on its way: what people check it by is worked out from the pieces that pass, and no large one is held.

use super::archive::Packing;
use super::{DataFile, Written, digits};
use crate::file::{Growing, OutputFile, Sink};
use anyhow::Result;
use jiff::civil::Date;
use sha2::{Digest, Sha256};

/// A file that has been written, and its part of the archive; empty where it has none.
pub struct Made {
    pub written: Written,
    pub packed: Vec<u8>,
}

/// A file of less is written at once; of others so much is at hand.
const PIECE: usize = 1 << 20;

/// A file that is being made.
pub struct Making<'a> {
    path: String,
    /// Nowhere, where it has been written already.
    sink: Option<&'a dyn Sink>,
    at_hand: Vec<u8>,
    growing: Option<Box<dyn Growing + 'a>>,
    hash: Sha256,
    bytes: usize,
    packing: Option<Packing>,
}

impl<'a> Making<'a> {
    pub fn begin(path: &str, sink: Option<&'a dyn Sink>) -> Making<'a> {
        let (at_hand, hash) = (Vec::new(), Sha256::new());
        Making { path: path.to_owned(), sink, at_hand, growing: None, hash, bytes: 0, packing: None }
    }

    /// The archive has it too, with the day of the data.
    pub fn packed(mut self, day: Option<Date>) -> Result<Making<'a>> {
        self.packing = Some(Packing::begin(&self.path, day)?);
        Ok(self)
    }

    pub fn add(&mut self, piece: &[u8]) -> Result<()> {
        self.at_hand.extend_from_slice(piece);
        if self.at_hand.len() < PIECE {
            return Ok(());
        }
        self.look()?;
        if let Some(sink) = self.sink {
            let growing = match &mut self.growing {
                Some(it) => it,
                None => self.growing.insert(sink.begin(&self.path)?),
            };
            growing.add(&self.at_hand)?;
        }
        self.at_hand.clear();
        Ok(())
    }

    /// Takes note of what is at hand.
    fn look(&mut self) -> Result<()> {
        self.hash.update(&self.at_hand);
        self.bytes += self.at_hand.len();
        self.packing.as_mut().map_or(Ok(()), |it| it.add(&self.at_hand))
    }

    /// Gives the file its place. `rows` are those below the header of a CSV file.
    pub fn end(mut self, file: &'static DataFile, rows: Option<usize>) -> Result<Made> {
        self.look()?;
        let sha256 = digits(&self.hash.finalize());
        let written = Written { path: self.path.clone(), file, bytes: self.bytes, sha256, rows };
        match (self.growing, self.sink) {
            (Some(mut growing), _) => {
                growing.add(&self.at_hand)?;
                growing.finish()?;
            }
            (None, Some(sink)) => sink.put(OutputFile { path: self.path, bytes: self.at_hand })?,
            (None, None) => {}
        }
        Ok(Made { written, packed: self.packing.map_or_else(|| Ok(Vec::new()), Packing::end)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::{files, sha256};
    use std::io::{Cursor, Read};
    use std::sync::Mutex;

    /// Makes a file of some pieces, and reads back what came of it, with its part of the archive.
    fn made(pieces: &[Vec<u8>]) -> (Made, Vec<OutputFile>, Vec<u8>) {
        let files = Mutex::new(Vec::new());
        let sink = |file: OutputFile| {
            files.lock().unwrap().push(file);
            Ok(())
        };
        let mut making = Making::begin(files::FINDINGS.path, Some(&sink)).packed(None).unwrap();
        pieces.iter().for_each(|it| making.add(it).unwrap());
        let made = making.end(&files::FINDINGS, Some(3)).unwrap();
        let (mut zip, mut unpacked) = (zip::ZipArchive::new(Cursor::new(&made.packed)).unwrap(), Vec::new());
        zip.by_index(0).unwrap().read_to_end(&mut unpacked).unwrap();
        (made, files.into_inner().unwrap(), unpacked)
    }

    #[test]
    fn small_and_large_files_arrive_whole_and_are_described_as_they_are() {
        let piece = |of: u8, length| vec![of; length];
        for pieces in
            [vec![], vec![piece(b'a', 10), piece(b'b', 5)], vec![piece(b'a', PIECE - 1), piece(b'b', 1), piece(b'c', 7)]]
        {
            let whole = pieces.concat();
            let (Made { written, .. }, files, unpacked) = made(&pieces);
            let [file] = files.as_slice() else { panic!("{} files", files.len()) };
            assert!(file.bytes == whole && unpacked == whole);
            assert_eq!((file.path.as_str(), written.bytes, written.rows), (files::FINDINGS.path, whole.len(), Some(3)));
            assert_eq!(written.sha256, sha256(&whole));
        }
    }
}
