//! What the authors accept where it stands, each with its published reason, and what they accept for nothing.

use super::about;
use crate::finding::{CheckId, Finding, Message, Settled, SettledBy};
use crate::model::{Claim, Scorecard};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// Marks the findings that a figure they are about accepts by name. Tells each acceptance that meets no finding, of
/// those whose checks have run (`has_run`): it hides nothing today, and would hide something else tomorrow.
///
/// `accepting` are the numbers of the claims that accept anything.
pub fn settle(
    scorecard: &Scorecard,
    findings: &mut Vec<Finding>,
    accepting: impl Iterator<Item = usize>,
    has_run: impl Fn(&str) -> bool,
) {
    let accepting: BTreeMap<SmolStr, &Claim> =
        accepting.map(|it| scorecard.claim(it)).map(|claim| (scorecard.claim_id(claim), claim)).collect();
    if accepting.is_empty() {
        return;
    }
    let mut met = BTreeSet::new();
    for finding in findings.iter_mut() {
        let check = finding.check.id();
        let mut reason = None;
        for (id, claim) in finding.about.claims.iter().filter_map(|id| Some((id, accepting.get(id)?))) {
            let Some(accepted) = claim.accept.iter().find(|it| it.check == check) else { continue };
            met.insert((id.clone(), check));
            reason.get_or_insert(&accepted.reason);
        }
        if let Some(reason) = reason.filter(|_| finding.settled.is_none()) {
            finding.settled = Some(Box::new(Settled { by: SettledBy::Accept, reason: reason.0.clone() }));
        }
    }
    for (id, claim) in accepting {
        let idle = claim.accept.iter().filter(|it| has_run(&it.check) && !met.contains(&(id.clone(), it.check.as_str())));
        for accepted in idle {
            let message = Message::new("needless-accept").with("check", &accepted.check);
            let mut finding = Finding::new(CheckId::NeedlessAccept, accepted.location, message);
            finding.about = about(scorecard, &[claim]);
            findings.push(finding.help(Message::new("needless-accept-help")));
        }
    }
}
