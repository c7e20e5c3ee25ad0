//! What was computed before, for whoever derives nearly the same scorecard again: the same numbers, sooner.
//!
//! A key holds everything that a result follows from, written out, so that nothing old is ever taken for something new.
//! What one run has not asked for is forgotten with the next: a memory is as large as one scorecard needs.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// The ranks from which to which each territory goes when weights are shaken.
pub type Ranges = Vec<Option<(usize, usize)>>;

/// The ranks of all rows without one of the indicators, by its place in the tree.
pub type LeftOut = Vec<(usize, Vec<Option<usize>>)>;

/// What an index came to when it was computed again and again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tried {
    pub ranges: Ranges,
    pub left_out: LeftOut,
}

/// The memory of one run, and that of the one before.
#[derive(Debug, Default)]
pub struct Memory {
    before: BTreeMap<Vec<u8>, Tried>,
    now: Mutex<BTreeMap<Vec<u8>, Tried>>,
}

impl Memory {
    /// Begins a run: what the last one has asked for is known, all else is forgotten.
    pub fn turn(&mut self) {
        self.before = std::mem::take(self.now.get_mut().unwrap_or_else(PoisonError::into_inner));
    }

    /// The result of this key, computed where nobody has asked for it in the last run.
    pub fn tried(&self, key: Vec<u8>, compute: impl FnOnce() -> Tried) -> Tried {
        let tried = self.before.get(&key).cloned().unwrap_or_else(compute);
        self.now.lock().unwrap_or_else(PoisonError::into_inner).insert(key, tried.clone());
        tried
    }

    /// How many results are known.
    #[must_use]
    pub fn len(&self) -> usize {
        self.now.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_asked_for_is_known_once_more_and_then_forgotten() {
        let mut memory = Memory::default();
        let first = Tried { ranges: vec![Some((1, 2))], left_out: vec![(1, vec![None])] };
        let never = || -> Tried { panic!("this is known") };
        assert_eq!(memory.tried("a".into(), || first.clone()), first);
        memory.turn();
        assert_eq!(memory.tried("a".into(), never), first);
        assert_eq!(memory.tried("b".into(), Tried::default), Tried::default());
        memory.turn();
        assert_eq!(memory.tried("b".into(), never), Tried::default());
        memory.turn();
        assert_eq!(memory.len(), 0);
        // Nobody asked for it in the run before.
        assert_eq!(memory.tried("a".into(), Tried::default), Tried::default());
    }
}
