//! A figure as one document states it: what readers are shown of it, part by part.

use super::Delta;
use std::collections::BTreeMap;

/// What a document says of one thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// Id of the claim.
    pub claim: String,
    pub source: String,
    /// By field: what is compared, and how it was typed.
    pub parts: BTreeMap<&'static str, Part>,
}

/// One part of a figure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// What it means: `98,8%` and `98,8 %` are one.
    pub meaning: String,
    /// As it was typed.
    pub text: String,
}

/// The parts in the order in which they are told; the value first.
pub const FIELDS: [&str; 10] = ["value", "rank", "words", "status", "missing", "change", "rank_change", "margin", "n", "target"];

/// What is different in two states of a figure; all of it where there is one.
pub fn deltas(before: Option<&Figure>, after: Option<&Figure>) -> Vec<Delta> {
    let part = |side: Option<&Figure>, field: &str| side.and_then(|it| it.parts.get(field)).cloned().unwrap_or_default();
    let delta = |field: &&str| {
        let (from, to) = (part(before, field), part(after, field));
        let is_other = from.meaning != to.meaning;
        is_other.then(|| Delta { field: (*field).to_owned(), from: from.text, to: to.text })
    };
    FIELDS.iter().filter_map(delta).collect()
}
