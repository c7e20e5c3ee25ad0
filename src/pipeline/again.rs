//! The same stages for content that was compiled a moment ago: what did not change is not worked out anew.

use super::{Compiled, told};
use crate::file::Digest;
use crate::timings::{self, Stage};
use crate::{checks, content, derive};
use std::sync::Arc;

/// What was read and computed before, for whoever compiles nearly the same content again.
#[derive(Default)]
pub struct Memory {
    content: content::Memory,
    results: derive::Memory,
    last: Option<Last>,
}

/// The last state, and what of it is known by itself.
struct Last {
    surroundings: Option<Digest>,
    compiled: Arc<Compiled>,
    found: checks::Found,
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

    /// The last state, where it had the same definitions, and documents at the same places.
    fn last(&self, surroundings: Option<Digest>) -> Option<&Last> {
        self.last.as_ref().filter(|it| surroundings.is_some() && it.surroundings == surroundings)
    }
}

/// What [`super::compile`] makes of the content, sooner where the memory knows most of it. What the last run has not asked
/// for is forgotten.
pub fn compile_again(inputs: &content::Inputs, memory: &mut Memory) -> Arc<Compiled> {
    memory.content.turn();
    memory.results.turn();
    let surroundings = content::surroundings(inputs);
    let (compiled, found) = compile(inputs, memory, memory.last(surroundings));
    let compiled = Arc::new(compiled);
    memory.last = Some(Last { surroundings, compiled: Arc::clone(&compiled), found });
    compiled
}

fn compile(inputs: &content::Inputs, memory: &Memory, last: Option<&Last>) -> (Compiled, checks::Found) {
    let (scorecard, findings) = timings::of(Stage::Resolve, || content::load_again(inputs, Some(&memory.content)));
    let Some(scorecard) = scorecard else {
        let compiled = Compiled { scorecard, results: derive::Results::default(), findings: told(Vec::new(), findings) };
        return (compiled, checks::Found::default());
    };
    let before =
        last.and_then(|it| Some(derive::Before { scorecard: it.compiled.scorecard.as_ref()?, results: &it.compiled.results }));
    let derive = || derive::derive_again(&scorecard, Some(&memory.results), before.as_ref());
    let (results, changed) = timings::of(Stage::Derive, derive);
    let known = last.map(|it| &it.found).zip(changed.as_ref());
    let (found, kept) = timings::of(Stage::Check, || checks::run_again(&scorecard, &results, known));
    (Compiled { scorecard: Some(scorecard), results, findings: told(found, findings) }, kept)
}
