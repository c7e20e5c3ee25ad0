//! Figures without the words that carry them.

use super::at_claims;
use super::paper::papers;
use crate::derive::Results;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Claim, Scorecard};

/// A figure of a document about one territory has no `quote`. A document without any quote is told once. What is missing
/// needs no words, and a target that stands alone may have its own.
pub fn check(scorecard: &Scorecard, results: &Results) -> Vec<Finding> {
    let mut findings = Vec::new();
    for paper in papers(scorecard, results).filter(|it| scorecard.source(it.source).territory.is_some()) {
        let bare: Vec<&Claim> = paper.claims.iter().copied().filter(|it| is_bare(it)).collect();
        let accepts = |claim: &&Claim| claim.accept.iter().any(|it| it.check == CheckId::NoQuote.id());
        let (single, together): (Vec<&Claim>, Vec<&Claim>) = bare.iter().partition(|it| accepts(it));
        findings.extend(single.iter().map(|claim| one(scorecard, claim)));
        if together.len() > 1 && bare.len() == paper.claims.len() {
            let message = Message::new("no-quote-at-all").count("count", together.len());
            let finding = at_claims(scorecard, CheckId::NoQuote, message, &together);
            findings.push(finding.help(Message::new("no-quote-help")));
        } else {
            findings.extend(together.iter().map(|claim| one(scorecard, claim)));
        }
    }
    findings
}

fn one(scorecard: &Scorecard, claim: &Claim) -> Finding {
    let message = Message::new("no-quote").indicator("indicator", &scorecard.indicator(claim.indicator).id);
    at_claims(scorecard, CheckId::NoQuote, message, &[claim]).help(Message::new("no-quote-help"))
}

fn is_bare(claim: &Claim) -> bool {
    claim.says_something() && claim.quotes.is_empty() && claim.targets.iter().all(|target| target.quotes.is_empty())
}
