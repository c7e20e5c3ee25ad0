//! `scorecard fix` without its disk: the fixes that findings carry, and tidying that is no finding, made in the text of files.
//!
//! In rounds, since a mend may bring the next slip to light. Every mend of a file is proved before it counts: what it does
//! not touch means the same, and what it touches is what it says. What cannot be proved is left as it was, and told.
//!
//! | file | what it does |
//! |---|---|
//! | `bytes.rs` | from places in the text that was read to the bytes of the file |
//! | `proof.rs` | the proof |
//! | `tidy.rs` | blanks at the ends of lines |
//! | `diff.rs` | what changed, as `diff -u` says it |

mod bytes;
mod diff;
mod proof;
#[cfg(test)]
mod tests;
mod tidy;

pub use bytes::{Bytes, Splice};
pub use diff::diff;

use crate::content::Inputs;
use crate::content::read::text_of;
use crate::file::{Document, FileId};
use crate::finding::{CheckId, Edit, Finding};
use std::collections::{BTreeMap, BTreeSet};

/// A mend may bring another slip to light so many times; real files need three.
const ROUNDS: usize = 20;

/// Something that was mended, or could not be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mend {
    pub file: FileId,
    pub line: u32,
    pub what: What,
    /// What stood there, and what stands there now. Nothing where the mend is in many places.
    pub from: String,
    pub to: String,
}

/// What kind of slip it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    Check(CheckId),
    /// So many stretches of letters that were not in NFC.
    Nfc(usize),
    /// So many lines that ended in blanks.
    Blanks(usize),
}

/// The content after all rounds.
#[derive(Clone, Debug)]
pub struct Mended {
    pub inputs: Inputs,
    pub bytes: BTreeMap<FileId, Bytes>,
    /// In order of place.
    pub mends: Vec<Mend>,
    /// What was not mended because the file would have come to mean something else.
    pub refused: Vec<Mend>,
    /// What is left.
    pub findings: Vec<Finding>,
}

/// A mend that may be made in one round.
#[derive(Clone, Debug)]
struct Candidate {
    mend: Mend,
    /// In the text that was read; none for what only the bytes show.
    edits: Vec<Edit>,
    splices: Vec<Splice>,
}

/// Mends the files whose bytes are given, as long as there is something to mend. `compile` finds all there is to tell.
pub fn mend(
    inputs: Inputs,
    bytes: BTreeMap<FileId, Bytes>,
    with_guesses: bool,
    compile: &dyn Fn(&Inputs) -> Vec<Finding>,
) -> Mended {
    let findings = compile(&inputs);
    let mut all = Mended { inputs, bytes, mends: Vec::new(), refused: Vec::new(), findings };
    let mut refused = BTreeSet::new();
    for _ in 0..ROUNDS {
        let mut is_done = true;
        for (file, candidates) in candidates(&all, with_guesses) {
            let candidates = candidates.into_iter().filter(|it| !refused.contains(&it.mend)).collect();
            is_done &= !all.mend_file(file, apart(candidates), &mut refused);
        }
        if is_done {
            break;
        }
        all.findings = compile(&all.inputs);
    }
    all.mends.sort();
    all.refused = refused.into_iter().collect();
    all
}

impl Mended {
    /// Makes those mends of one file that can be proved. Says whether there was any.
    fn mend_file(&mut self, file: FileId, candidates: Vec<Candidate>, refused: &mut BTreeSet<Mend>) -> bool {
        let document = self.inputs.documents.get_mut(file.0 as usize);
        let Some((document, bytes)) = document.zip(self.bytes.get_mut(&file)) else { return false };
        let mut made = Vec::new();
        let mut wrong = Vec::new();
        part(document, bytes, &candidates.iter().collect::<Vec<_>>(), &mut made, &mut wrong);
        refused.extend(wrong.into_iter().map(|it| it.mend.clone()));
        // Each part was proved by itself; together they are proved again.
        let Some(mended) = changed(document, bytes, &made).filter(|_| !made.is_empty()) else { return false };
        self.mends.extend(made.iter().map(|it| it.mend.clone()));
        (*document, *bytes) = mended;
        true
    }
}

/// Everything that could be mended now, by file.
fn candidates(all: &Mended, with_guesses: bool) -> BTreeMap<FileId, Vec<Candidate>> {
    let unread: BTreeSet<FileId> = all.findings.iter().filter(|it| is_of_unread(it.check)).map(|it| it.location.file).collect();
    let mut found: BTreeMap<FileId, Vec<Candidate>> = BTreeMap::new();
    for (&file, bytes) in all.bytes.iter().filter(|(file, _)| !unread.contains(file)) {
        let Some(document) = all.inputs.documents.get(file.0 as usize) else { continue };
        let candidates = found.entry(file).or_default();
        candidates.extend(composed(file, document, bytes));
        let mut blanks = tidy::trailing_blanks(file, document);
        blanks.retain(|edit| !bytes.parts_line_ends(edit.at.start as usize..edit.at.end as usize));
        candidates.extend(Candidate::of(What::Blanks(blanks.len()), blanks, document, bytes));
    }
    for finding in &all.findings {
        let file = finding.location.file;
        let Some((candidates, bytes)) = found.get_mut(&file).zip(all.bytes.get(&file)) else { continue };
        let Some(fix) = finding.fix.as_ref().filter(|fix| fix.is_safe || with_guesses) else { continue };
        let document = file.of(&all.inputs.documents);
        if fix.is_safe && !fix.edits.iter().all(|edit| proof::is_same_to_the_letter(&document.text, edit)) {
            continue;
        }
        candidates.extend(Candidate::of(What::Check(finding.check), fix.edits.clone(), document, bytes));
    }
    found
}

/// Findings of files that the program leaves alone as a whole.
fn is_of_unread(check: CheckId) -> bool {
    use CheckId as C;
    matches!(
        check,
        C::UnreadFile | C::ControlCharacter | C::NotUtf8 | C::TooLarge | C::UnreadableFile | C::OutsideContent | C::TooDeep
    )
}

/// All letters of a file into NFC. What is read of it stays the same.
fn composed(file: FileId, document: &Document, bytes: &Bytes) -> Option<Candidate> {
    let composed = bytes.composed();
    let (first, _) = composed.first()?;
    let line = document.text.get(..*first)?.matches('\n').count() as u32 + 1;
    let what = What::Nfc(composed.len());
    let mend = Mend { file, line, what, from: String::new(), to: String::new() };
    Some(Candidate { mend, edits: Vec::new(), splices: composed.into_iter().map(|(_, splice)| splice).collect() })
}

impl Candidate {
    /// Nothing where an edit's place cannot be found in the bytes, or goes over several lines.
    fn of(what: What, mut edits: Vec<Edit>, document: &Document, bytes: &Bytes) -> Option<Candidate> {
        edits.sort_by_key(|edit| (edit.at.start, edit.at.end));
        let first = edits.first()?;
        let mut splices = Vec::new();
        for edit in &edits {
            let range = edit.at.start as usize..edit.at.end as usize;
            let from = document.text.get(range.clone())?;
            if from.contains('\n') || edit.text.contains(['\n', '\r']) {
                return None;
            }
            splices.push(Splice { bytes: bytes.range(range)?, text: edit.text.clone() });
        }
        let from = document.text.get(first.at.start as usize..first.at.end as usize)?.to_owned();
        let (from, to) = if edits.len() == 1 { (from, first.text.clone()) } else { (String::new(), String::new()) };
        let mend = Mend { file: first.at.file, line: first.at.line, what, from, to };
        Some(Candidate { mend, edits, splices })
    }

    fn start(&self) -> usize {
        self.splices.first().map_or(0, |it| it.bytes.start)
    }
}

/// Those that do not overlap: of two that do, the first; the other waits for the next round.
fn apart(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    candidates.sort_by(|a, b| (a.start(), &a.mend).cmp(&(b.start(), &b.mend)));
    let mut taken: BTreeMap<usize, usize> = BTreeMap::new();
    candidates.retain(|candidate| {
        let is_free = candidate.splices.iter().all(|splice| {
            let (start, end) = (splice.bytes.start, splice.bytes.end);
            let before = taken.range(..=start).next_back();
            before.is_none_or(|(from, to)| *to <= start && *from < start)
                && taken.range(start..end.max(start + 1)).next().is_none()
        });
        if is_free {
            taken.extend(candidate.splices.iter().map(|splice| (splice.bytes.start, splice.bytes.end)));
        }
        is_free
    });
    candidates
}

/// Finds which of them can be proved: all, or else those of each half.
fn part<'c>(
    document: &Document,
    bytes: &Bytes,
    candidates: &[&'c Candidate],
    made: &mut Vec<&'c Candidate>,
    wrong: &mut Vec<&'c Candidate>,
) {
    let together: Vec<&Candidate> = made.iter().chain(candidates).copied().collect();
    match candidates {
        [] => {}
        _ if changed(document, bytes, &together).is_some() => made.extend(candidates),
        [single] => wrong.push(single),
        _ => {
            let (first, second) = candidates.split_at(candidates.len() / 2);
            part(document, bytes, first, made, wrong);
            part(document, bytes, second, made, wrong);
        }
    }
}

/// The file with these mends made. Nothing where it would mean something else.
fn changed(document: &Document, bytes: &Bytes, candidates: &[&Candidate]) -> Option<(Document, Bytes)> {
    let mut splices: Vec<Splice> = candidates.iter().flat_map(|it| it.splices.clone()).collect();
    splices.sort_by_key(|splice| (splice.bytes.start, splice.bytes.end));
    let mut edits: Vec<&Edit> = candidates.iter().flat_map(|it| &it.edits).collect();
    edits.sort_by_key(|edit| (edit.at.start, edit.at.end));
    let new = bytes.spliced(&splices);
    let after = Document { path: document.path.clone(), text: text_of(&new)?.into() };
    let is_same = edits.is_empty() && after.text == document.text;
    if !is_same && !proof::holds(&document.text, &edits, &after.text) {
        return None;
    }
    let bytes = Bytes::new(new, &after)?;
    Some((after, bytes))
}
