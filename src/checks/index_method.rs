//! A method of an index that the figures keep from working.

use crate::derive::Results;
use crate::derive::index::TroubleKind;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Index, Scorecard};
use std::collections::BTreeMap;

/// A constant indicator has no scale between its least and its greatest value, a target at or behind the least value no
/// way to it, nothing is divided by zero, and a geometric or harmonic mean cannot meet it. Told once for all periods.
pub fn check(scorecard: &Scorecard, results: &Results) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, computed) in scorecard.indexes.iter().zip(&results.indexes) {
        let mut periods: BTreeMap<(usize, Words), Vec<String>> = BTreeMap::new();
        for edition in &computed.editions {
            for trouble in &edition.troubles {
                let Some(words) = words(trouble.kind) else { continue };
                periods.entry((trouble.node, words)).or_default().push(edition.period.to_string());
            }
        }
        findings.extend(periods.iter().map(|((node, words), periods)| one(index, *node, *words, periods)));
    }
    findings
}

/// What is wrong, and what to do about it.
type Words = (&'static str, &'static str);

/// Nothing for what an index can go without: that is told as `index-empty`.
fn words(kind: TroubleKind) -> Option<Words> {
    match kind {
        TroubleKind::Constant => Some(("index-constant", "index-constant-help")),
        TroubleKind::NotPositive => Some(("index-meets-zero", "index-mean-of-zero-help")),
        TroubleKind::NoScale => Some(("index-no-scale", "index-constant-help")),
        TroubleKind::DividedByZero => Some(("index-divided-by-zero", "index-divided-by-zero-help")),
        TroubleKind::AllMissing | TroubleKind::Single => None,
    }
}

fn one(index: &Index, node: usize, (key, help): Words, periods: &[String]) -> Finding {
    let node = index.node(node);
    let message = Message::new(key).with("id", &node.id).with("periods", periods.join(", "));
    Finding::new(CheckId::IndexMethod, node.location, message).help(Message::new(help))
}
