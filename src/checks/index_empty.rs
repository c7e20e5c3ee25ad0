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
    let tell = |message: Message, node: usize| Finding::new(CheckId::IndexEmpty, index.nodes[node].location, message);
    if filled.is_empty() {
        return vec![tell(Message::new("index-of-nothing"), 0)];
    }
    let mut findings = Vec::new();
    let lacks = index.periods.iter().filter(|period| filled.iter().all(|it| it.period != **period));
    let lacks: Vec<String> = lacks.map(ToString::to_string).collect();
    if !lacks.is_empty() {
        findings.push(tell(Message::new("index-of-nothing-in").with("periods", lacks.join(", ")), 0));
    }
    let mut periods: BTreeMap<(usize, &'static str), Vec<String>> = BTreeMap::new();
    for edition in filled {
        for trouble in &edition.troubles {
            let key = match trouble.kind {
                TroubleKind::AllMissing => "index-all-missing",
                TroubleKind::Single => "index-single",
                TroubleKind::Constant | TroubleKind::NotPositive => continue,
            };
            // Of a pillar without a value its indicators are told.
            if matches!(index.nodes[trouble.node].kind, NodeKind::Leaf(_)) {
                periods.entry((trouble.node, key)).or_default().push(edition.period.to_string());
            }
        }
    }
    findings.extend(periods.into_iter().map(|((node, key), periods)| {
        tell(Message::new(key).with("id", &index.nodes[node].id).with("periods", periods.join(", ")), node)
    }));
    findings
}
