//! The rows of `claims.csv`, made once for all files of a site: those of a territory and of an indicator are some of them,
//! to the byte. Of a nation they are hundreds of megabytes, so they are not held: they stand in the file, and are read there.

use super::claims::{COLUMNS, ClaimRow};
use super::files;
use super::table::Context;
use super::write::{self, CHUNK, Out};
use crate::file::{Growing, Sink};
use crate::timings::{self, Stage};
use anyhow::Result;
use rayon::prelude::*;

/// Each thread makes so many chunks before all of them are written.
const TURNS: usize = 4;
/// So many bytes of the file are read at once.
const PIECE: u64 = 1 << 20;

/// The whole of `claims.csv`, and where in it the lines of each claim begin.
pub struct Lines<'a> {
    whole: Box<dyn Growing + 'a>,
    rows: usize,
    /// By the claims' places in the order of rows; at the end, where the last one's lines end.
    starts: Vec<u64>,
}

impl<'a> Lines<'a> {
    /// Writes them to a file that is not finished yet.
    ///
    /// # Errors
    ///
    /// A file that cannot be written.
    pub fn new(cx: &Context<'_>, sink: &'a dyn Sink) -> Result<Lines<'a>> {
        let claims = cx.index.claims(cx.scorecard, cx.results);
        let mut whole = sink.begin(files::CLAIMS.path)?;
        let mut starts = Vec::with_capacity(claims.len() + 1);
        let header = write::header(cx, &COLUMNS);
        whole.add(header.as_bytes())?;
        let mut start = header.len() as u64;
        for some in claims.chunks(CHUNK * TURNS * rayon::current_num_threads()) {
            let parts: Vec<(String, Vec<usize>)> =
                some.par_chunks(CHUNK).map(|it| timings::of(Stage::Data, || part(cx, it))).collect();
            for (part, lengths) in parts {
                whole.add(part.as_bytes())?;
                for length in lengths {
                    starts.push(start);
                    start += length as u64;
                }
            }
        }
        starts.push(start);
        Ok(Lines { whole, rows: count(cx, claims), starts })
    }

    /// All of the file, piece by piece. Says how many rows it has below its header.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, and what the one who takes it says.
    pub fn all(&self, out: Out<'_>) -> Result<usize> {
        let end = self.starts.last().copied().unwrap_or_default();
        let mut piece = Vec::new();
        for from in (0..end).step_by(PIECE as usize) {
            piece.resize((end - from).min(PIECE) as usize, 0);
            self.whole.read(from, &mut piece)?;
            out(&piece)?;
        }
        Ok(self.rows)
    }

    /// Gives the file its place.
    ///
    /// # Errors
    ///
    /// A file that cannot be written.
    pub fn finish(self) -> Result<()> {
        self.whole.finish()
    }

    /// The header, and the lines of some claims, which stand in the order of rows. Says how many there are.
    ///
    /// # Errors
    ///
    /// Those of [`Lines::all`].
    pub fn some(&self, cx: &Context<'_>, claims: &[usize], out: Out<'_>) -> Result<usize> {
        out(write::header(cx, &COLUMNS).as_bytes())?;
        // What stands side by side in the whole is taken in one piece.
        let places = cx.index.claim_places(cx.scorecard, cx.results);
        let places: Vec<usize> = claims.iter().filter_map(|it| places.get(*it)).map(|it| *it as usize).collect();
        let start_of = |place: usize| self.starts.get(place).copied().unwrap_or_default();
        let mut piece = Vec::new();
        for side_by_side in places.chunks(CHUNK).flat_map(|it| it.chunk_by(|a, b| a + 1 == *b)) {
            let (Some(first), Some(last)) = (side_by_side.first(), side_by_side.last()) else { continue };
            let (start, end) = (start_of(*first), start_of(*last + 1));
            piece.resize((end - start) as usize, 0);
            self.whole.read(start, &mut piece)?;
            out(&piece)?;
        }
        Ok(count(cx, claims))
    }
}

/// How many lines some claims have.
fn count(cx: &Context<'_>, claims: &[usize]) -> usize {
    claims.iter().map(|&it| ClaimRow::of(cx.results, it).count()).sum()
}

/// The lines of some claims, and how long those of each are.
fn part(cx: &Context<'_>, claims: &[usize]) -> (String, Vec<usize>) {
    let rows: Vec<ClaimRow> = claims.iter().flat_map(|&it| ClaimRow::of(cx.results, it)).collect();
    let (text, lengths) = write::lines(cx, &COLUMNS, &rows);
    let mut lengths = lengths.into_iter();
    let of_claim = |&claim: &usize| ClaimRow::of(cx.results, claim).map(|_| lengths.next().unwrap_or_default()).sum();
    let lengths = claims.iter().map(of_claim).collect();
    (text, lengths)
}
