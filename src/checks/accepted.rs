//! What the authors accept where it stands, each with its published reason.

use crate::finding::{Finding, Settled, SettledBy};
use crate::model::{Claim, Scorecard};
use std::collections::BTreeMap;

/// Marks the findings that a figure they are about accepts by name.
pub fn settle(scorecard: &Scorecard, findings: &mut [Finding]) {
    let accepting: BTreeMap<String, &Claim> = scorecard
        .claims
        .iter()
        .filter(|claim| !claim.accept.is_empty())
        .map(|claim| (scorecard.claim_id(claim), claim))
        .collect();
    for finding in findings {
        let claims = finding.about.claims.iter().filter_map(|id| accepting.get(id));
        let accepted = claims.flat_map(|claim| &claim.accept).find(|it| it.check == finding.check.id());
        if let Some(accepted) = accepted {
            finding.settled = Some(Settled { by: SettledBy::Accept, reason: accepted.reason.0.clone() });
        }
    }
}
