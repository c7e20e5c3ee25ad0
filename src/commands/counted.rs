//! The site that is being written, and what is counted of it meanwhile.

use super::weight::Weight;
use crate::file::{Growing, OutputFile, Sink};
use crate::output::Staging;
use crate::timings::{self, Stage};
use anyhow::Result;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Where the files of a site or of an export go.
pub(super) struct Counted<'a> {
    pub(super) staging: &'a Staging,
    /// How many files there are, for whoever waits for them.
    pub(super) done: &'a AtomicUsize,
    pub(super) weight: &'a Weight,
}

impl Counted<'_> {
    fn add(&self, path: &str, bytes: usize) {
        self.done.fetch_add(1, Ordering::Relaxed);
        self.weight.add(path, bytes);
    }
}

impl Sink for Counted<'_> {
    fn put(&self, file: OutputFile) -> Result<()> {
        self.add(&file.path, file.bytes.len());
        timings::of(Stage::Write, || self.staging.write(&file))
    }

    fn begin(&self, path: &str) -> Result<Box<dyn Growing + '_>> {
        let file = timings::of(Stage::Write, || self.staging.grow(path))?;
        Ok(Box::new(CountedFile { counted: self, file, path: path.to_owned(), bytes: 0 }))
    }
}

/// One that comes piece by piece.
struct CountedFile<'a> {
    counted: &'a Counted<'a>,
    file: Box<dyn Growing + 'a>,
    path: String,
    bytes: usize,
}

impl Growing for CountedFile<'_> {
    fn add(&mut self, piece: &[u8]) -> Result<()> {
        self.bytes += piece.len();
        timings::of(Stage::Write, || self.file.add(piece))
    }

    fn read(&self, from: u64, into: &mut [u8]) -> Result<()> {
        self.file.read(from, into)
    }

    fn finish(self: Box<Self>) -> Result<()> {
        self.counted.add(&self.path, self.bytes);
        timings::of(Stage::Write, || self.file.finish())
    }
}
