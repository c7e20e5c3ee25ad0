//! What is known of content that was compiled a moment ago, so that what did not change is not worked out anew.

use super::{Compiled, stages};
use crate::file::Digest;
use crate::{checks, content, derive};
use std::sync::Arc;

/// What was read and computed before, for whoever compiles nearly the same content again.
#[derive(Default)]
pub struct Memory {
    pub(super) content: content::Memory,
    pub(super) results: derive::Memory,
    /// The last state, where it had the same definitions, and documents at the same places.
    pub(super) last: Option<Last>,
}

/// The last state, and what of it is known by itself.
pub(super) struct Last {
    surroundings: Option<Digest>,
    pub(super) compiled: Arc<Compiled>,
    pub(super) found: checks::Found,
}

impl Memory {
    /// How many things are known.
    #[must_use]
    pub fn len(&self) -> usize {
        self.content.count() + self.results.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// What [`super::compile`] makes of the content, sooner where the memory knows most of it. What the last run has not asked
/// for is forgotten.
pub fn compile_again(inputs: &content::Inputs, memory: &mut Memory) -> Arc<Compiled> {
    memory.content.turn();
    memory.results.turn();
    let surroundings = content::surroundings(inputs);
    memory.last = memory.last.take().filter(|it| surroundings.is_some() && it.surroundings == surroundings);
    let (compiled, found) = stages(inputs, Some(memory));
    let compiled = Arc::new(compiled);
    memory.last = Some(Last { surroundings, compiled: Arc::clone(&compiled), found });
    compiled
}
