//! What files said when they were last read, for whoever reads nearly the same content again.
//!
//! The tree of a definition follows from its text. What a file of figures says follows from its text and from what it is
//! read with: the paths of all files, and the definitions; a map from its text and the territories. All of these are known
//! by their digests, so that nothing old is ever taken for something new. What one run has not asked for is forgotten with
//! the next: a memory is as large as one scorecard needs.

use super::figures::Document;
use crate::file::{Digest, FileId, Text};
use crate::finding::Finding;
use crate::model::{Claim, Outline};
use crate::yaml::Node;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What a file of figures says, and what is to be told of it.
#[derive(Clone, Default)]
pub struct Read {
    pub document: Option<Document>,
    pub findings: Vec<Finding>,
}

/// The tree of a definition, and what is to be told of its YAML.
pub type Parsed = (Option<Arc<Node>>, Vec<Finding>);

/// A map of a grid's places, and what is to be told of it.
pub type Drawn = (Option<Outline>, Vec<Finding>);

/// The files of one run.
#[derive(Default)]
struct Known {
    trees: BTreeMap<(FileId, Digest), Parsed>,
    maps: BTreeMap<Digest, Drawn>,
    /// What all of them were read with.
    around: Option<Digest>,
    files: BTreeMap<FileId, Entry>,
}

struct Entry {
    text: Digest,
    /// The table that a report points at, as it was.
    table: Option<(FileId, Digest)>,
    read: Arc<Read>,
}

/// The memory of one run, and that of the one before.
#[derive(Default)]
pub struct Memory {
    before: Known,
    now: Mutex<Known>,
}

impl Memory {
    /// Begins a run: what the last one has read is known, all else is forgotten.
    pub fn turn(&mut self) {
        self.before = std::mem::take(self.now.get_mut().unwrap_or_else(PoisonError::into_inner));
    }

    /// How many files are known.
    pub fn count(&self) -> usize {
        let known = self.now();
        known.files.len() + known.trees.len() + known.maps.len()
    }

    /// The tree of a definition, parsed where the last run did not know the text.
    pub(super) fn tree(&self, file: FileId, text: &Text, parse: impl FnOnce() -> Parsed) -> Parsed {
        let key = (file, text.digest());
        let parsed = self.before.trees.get(&key).cloned().unwrap_or_else(parse);
        self.now().trees.insert(key, parsed.clone());
        parsed
    }

    /// A map, read where the last run did not know it by all that it follows from.
    pub(super) fn map(&self, key: Digest, read: impl FnOnce() -> Drawn) -> Drawn {
        let drawn = self.before.maps.get(&key).cloned().unwrap_or_else(read);
        self.now().maps.insert(key, drawn.clone());
        drawn
    }

    /// Keeps with a file what its claims became when their document had its number.
    pub(super) fn settle(&self, file: FileId, claims: &Arc<[Claim]>) {
        let mut now = self.now();
        let Some(entry) = now.files.get_mut(&file) else { return };
        let Read { document, findings } = (*entry.read).clone();
        let document = document.map(|it| Document { claims: Arc::clone(claims), ..it });
        entry.read = Arc::new(Read { document, findings });
    }

    fn now(&self) -> MutexGuard<'_, Known> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is known of files that are read with `around`.
    pub(super) fn recall(&self, around: Digest) -> Recall<'_> {
        self.now().around = Some(around);
        Recall { memory: self, is_same: self.before.around == Some(around) }
    }
}

/// A memory, asked for files that are read with one thing.
pub struct Recall<'m> {
    memory: &'m Memory,
    /// Whether the last run has read them with the same.
    is_same: bool,
}

impl Recall<'_> {
    /// What the file said in the last run, where neither its text nor its table has changed.
    pub fn known(&self, file: FileId, text: Digest, table: impl Fn(FileId) -> Digest) -> Option<Arc<Read>> {
        let entry = self.memory.before.files.get(&file).filter(|it| self.is_same && it.text == text)?;
        let is_table_same = entry.table.is_none_or(|(id, was)| table(id) == was);
        is_table_same.then(|| {
            self.keep(file, Entry { text, table: entry.table, read: Arc::clone(&entry.read) });
            Arc::clone(&entry.read)
        })
    }

    /// Keeps for the next run what a file says.
    pub fn note(&self, file: FileId, text: Digest, table: impl Fn(FileId) -> Digest, read: &Arc<Read>) {
        let id = read.document.as_ref().and_then(|it| it.table);
        self.keep(file, Entry { text, table: id.map(|id| (id, table(id))), read: Arc::clone(read) });
    }

    fn keep(&self, file: FileId, entry: Entry) {
        self.memory.now().files.insert(file, entry);
    }
}

/// The digest of lists of texts, one list after the other.
#[derive(Default)]
pub struct Sum(Sha256);

impl Sum {
    #[must_use]
    pub fn of<T: AsRef<[u8]>>(mut self, texts: impl IntoIterator<Item = T>) -> Sum {
        for text in texts {
            // Where one ends is part of it.
            self.0.update((text.as_ref().len() as u64).to_le_bytes());
            self.0.update(text);
        }
        // No text is so long: here the list ends.
        self.0.update(u64::MAX.to_le_bytes());
        self
    }

    #[must_use]
    pub fn digest(self) -> Digest {
        self.0.finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_ways_to_divide_the_same_letters_are_the_same() {
        let lists: [&[&[&str]]; 6] =
            [&[&["ab"]], &[&["a", "b"]], &[&["a"], &["b"]], &[&["ab"], &[]], &[&[], &["ab"]], &[&["a", "b"], &[]]];
        let sum = |lists: &&[&[&str]]| lists.iter().fold(Sum::default(), |sum, list| sum.of(list.iter())).digest();
        let mut sums: Vec<Digest> = lists.iter().map(sum).collect();
        sums.sort_unstable();
        sums.dedup();
        assert_eq!(sums.len(), lists.len());
    }
}
