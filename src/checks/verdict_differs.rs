//! A document's verdict that its own figures do not bear out.

use super::paper::Paper;
use super::{Known, at_claims};
use crate::derive::Verdict;
use crate::finding::{CheckId, Finding, Message};
use crate::model::Status;

/// The document says «met» and the value says «missed», or the other way round. A stated `met` agrees with a computed
/// `exceeded`.
pub fn check(Known { scorecard, results, .. }: &Known, paper: &Paper) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, claim) in paper.numbered() {
        let judgements = results.judgements_of(number);
        let own: Vec<_> = judgements.iter().filter(|it| !it.of_indicator).collect();
        for judgement in &own {
            let stated = judgement.target.stated.or(claim.status.filter(|_| own.len() == 1));
            let Some(stated) = stated.filter(|stated| disagrees(*stated, judgement.verdict)) else { continue };
            let message = Message::new("verdict-differs").with("stated", stated.id()).with("computed", judgement.verdict.id());
            findings.push(at_claims(scorecard, CheckId::VerdictDiffers, message, &[claim]));
        }
    }
    findings
}

fn disagrees(stated: Status, computed: Verdict) -> bool {
    match (stated, computed) {
        (_, Verdict::NotJudged(_)) => false,
        (Status::Met, Verdict::Met | Verdict::Exceeded) => false,
        (Status::Exceeded, verdict) => verdict != Verdict::Exceeded,
        (Status::Nearly, verdict) => verdict != Verdict::Nearly,
        // Nearly met is missed all the same.
        (Status::Missed, verdict) => matches!(verdict, Verdict::Met | Verdict::Exceeded),
        (Status::Met, _) => true,
        _ => false,
    }
}
