//! What editors have decided in `resolutions.yaml`, each with its published reason.

use crate::derive::Results;
use crate::finding::{CheckId, Finding, Settled, SettledBy};
use crate::model::Scorecard;
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// Marks the disagreements between documents on which there is a decision.
pub fn settle(scorecard: &Scorecard, results: &Results, findings: &mut [Finding]) {
    if scorecard.resolutions.is_empty() {
        return;
    }
    let decided: BTreeMap<SmolStr, usize> = results
        .observations
        .iter()
        .filter_map(|it| Some((it.resolution? as usize, it)))
        .map(|(resolution, it)| (scorecard.claim_id(scorecard.claim(it.shown())), resolution))
        .collect();
    for finding in findings.iter_mut().filter(|it| it.check == CheckId::SourcesDisagree) {
        let resolution = finding.about.claims.first().and_then(|claim| decided.get(claim));
        if let Some(resolution) = resolution {
            let reason = scorecard.resolution(*resolution).reason.0.clone();
            finding.settled = Some(Box::new(Settled { by: SettledBy::Resolution, reason }));
        }
    }
}
