//! An index, or a part of it, that has no figures to be computed from.

use crate::derive::Results;
use crate::derive::index::{Computed, Edition, TroubleKind};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Index, NodeKind, Scorecard};
use std::collections::BTreeMap;

/// Nobody has what the index is made of, in any period or in one that is asked for; or nobody, or one territory alone,
/// has an indicator of it. Told once for all periods.
pub fn check(scorecard: &Scorecard, results: &Results) -> Vec<Finding> {
    let all = scorecard.indexes.iter().zip(&results.indexes);
    all.flat_map(|(index, computed)| of(index, computed)).collect()
}

fn of(index: &Index, computed: &Computed) -> Vec<Finding> {
    let has_scores = |edition: &&Edition| edition.nodes.first().is_some_and(|root| root.scores.iter().any(Option::is_some));
    let filled: Vec<&Edition> = computed.editions.iter().filter(has_scores).collect();
    let tell = |message: Message, node: usize| Finding::new(CheckId::IndexEmpty, index.node(node).location, message);
    if filled.is_empty() {
        // Where a method is what keeps everybody from a score, that is told, as an error.
        let mut troubles = computed.editions.iter().flat_map(|it| &it.troubles);
        let is_explained = troubles.any(|it| !matches!(it.kind, TroubleKind::AllMissing | TroubleKind::Single));
        let message = Message::new("index-of-nothing");
        let nothing = (!is_explained).then(|| tell(message, 0));
        let alone = parts(index, &computed.editions.iter().collect::<Vec<_>>(), &[TroubleKind::Single]);
        return nothing.into_iter().chain(alone).collect();
    }
    let mut findings = Vec::new();
    let lacks = index.periods.iter().filter(|period| filled.iter().all(|it| it.period != **period));
    let lacks: Vec<String> = lacks.map(ToString::to_string).collect();
    if !lacks.is_empty() {
        findings.push(tell(Message::new("index-of-nothing-in").with("periods", lacks.join(", ")), 0));
    }
    findings.extend(parts(index, &filled, &[TroubleKind::AllMissing, TroubleKind::Single]));
    findings
}

/// The indicators that lack figures in these editions. Of a pillar without a value its indicators are told.
fn parts(index: &Index, editions: &[&Edition], kinds: &[TroubleKind]) -> Vec<Finding> {
    let mut periods: BTreeMap<(usize, &'static str), Vec<String>> = BTreeMap::new();
    for edition in editions {
        let is_leaf = |node: usize| matches!(index.node(node).kind, NodeKind::Leaf(_));
        for trouble in edition.troubles.iter().filter(|it| kinds.contains(&it.kind) && is_leaf(it.node)) {
            let key = if trouble.kind == TroubleKind::Single { "index-single" } else { "index-all-missing" };
            periods.entry((trouble.node, key)).or_default().push(edition.period.to_string());
        }
    }
    let tell = |((node, key), periods): ((usize, &'static str), Vec<String>)| {
        let node = index.node(node);
        let message = Message::new(key).with("id", &node.id).with("periods", periods.join(", "));
        Finding::new(CheckId::IndexEmpty, node.location, message)
    };
    periods.into_iter().map(tell).collect()
}
