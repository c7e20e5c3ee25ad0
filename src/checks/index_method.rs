//! A method of an index that the figures keep from working.

use crate::derive::Results;
use crate::derive::index::TroubleKind;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Index, Scorecard};
use std::collections::BTreeMap;

/// A constant indicator has no scale between its least and its greatest value, and a geometric or harmonic mean cannot
/// meet zero. Told once for all periods.
pub fn check(scorecard: &Scorecard, results: &Results) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, computed) in scorecard.indexes.iter().zip(&results.indexes) {
        let mut periods: BTreeMap<(usize, bool), Vec<String>> = BTreeMap::new();
        for edition in &computed.editions {
            for trouble in &edition.troubles {
                let is_constant = match trouble.kind {
                    TroubleKind::Constant => true,
                    TroubleKind::NotPositive => false,
                    TroubleKind::AllMissing | TroubleKind::Single => continue,
                };
                periods.entry((trouble.node, is_constant)).or_default().push(edition.period.to_string());
            }
        }
        findings.extend(periods.iter().map(|((node, is_constant), periods)| one(index, *node, *is_constant, periods)));
    }
    findings
}

fn one(index: &Index, node: usize, is_constant: bool, periods: &[String]) -> Finding {
    let (key, help) = match is_constant {
        true => ("index-constant", "index-constant-help"),
        false => ("index-meets-zero", "index-mean-of-zero-help"),
    };
    let node = &index.nodes[node];
    let message = Message::new(key).with("id", &node.id).with("periods", periods.join(", "));
    Finding::new(CheckId::IndexMethod, node.location, message).help(Message::new(help))
}
