//! The rows of `claims.csv`, made once for all files of a site: those of a territory and of an indicator are some of them,
//! to the byte.

use super::claims::{COLUMNS, ClaimRow};
use super::files;
use super::table::Context;
use super::write::{self, CHUNK, Table};
use crate::file::OutputFile;
use crate::timings::{self, Stage};
use rayon::prelude::*;

/// Each thread makes so many chunks before all of them are joined.
const TURNS: usize = 4;

/// The whole of `claims.csv`, and where in it the lines of each claim begin.
pub struct Lines {
    whole: OutputFile,
    rows: usize,
    /// By the claims' places in the order of rows; at the end, where the last one's lines end.
    starts: Vec<usize>,
}

impl Lines {
    pub fn new(cx: &Context<'_>) -> Lines {
        let claims = cx.index.claims(cx.scorecard, cx.results);
        let mut text = write::header(cx, &COLUMNS);
        let mut starts = Vec::with_capacity(claims.len() + 1);
        // The text of a nation is long: what of it stands in two places is no more than the threads have at hand.
        for some in claims.chunks(CHUNK * TURNS * rayon::current_num_threads()) {
            let parts: Vec<(String, Vec<usize>)> =
                some.par_chunks(CHUNK).map(|it| timings::of(Stage::Data, || part(cx, it))).collect();
            for (part, lengths) in parts {
                let mut start = text.len();
                write::append(&mut text, &part, lengths.len(), claims.len() - starts.len());
                for length in lengths {
                    starts.push(start);
                    start += length;
                }
            }
        }
        starts.push(text.len());
        Lines { whole: OutputFile::text(files::CLAIMS.path, text), rows: count(cx, claims), starts }
    }

    /// The file itself.
    pub fn whole(&self) -> (&OutputFile, usize) {
        (&self.whole, self.rows)
    }

    pub fn into_whole(self) -> OutputFile {
        self.whole
    }

    /// The header, and the lines of some claims, which stand in the order of rows.
    pub fn table(&self, cx: &Context<'_>, claims: &[usize]) -> Table {
        let mut text = write::header(cx, &COLUMNS);
        // What stands side by side in the whole is taken in one piece.
        let places = cx.index.claim_places(cx.scorecard, cx.results);
        let places: Vec<usize> = claims.iter().filter_map(|it| places.get(*it)).map(|it| *it as usize).collect();
        for side_by_side in places.chunk_by(|a, b| a + 1 == *b) {
            let (Some(first), Some(last)) = (side_by_side.first(), side_by_side.last()) else { continue };
            let start = self.starts.get(*first).copied().unwrap_or_default();
            let end = self.starts.get(*last + 1).copied().unwrap_or_default();
            text.push_str(self.whole.bytes.get(start..end).and_then(|it| str::from_utf8(it).ok()).unwrap_or_default());
        }
        Table { text, rows: count(cx, claims) }
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
