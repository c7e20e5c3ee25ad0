//! Figures without the words that carry them.

use super::paper::Paper;
use super::{Known, at_claims};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Claim, Scorecard};

/// A figure of a document about one territory has no `quote`. A document without any quote is told once. What is missing
/// needs no words, and a target that stands alone may have its own.
pub fn check(Known { scorecard, .. }: &Known, paper: &Paper) -> Vec<Finding> {
    if scorecard.source(paper.source).territory.is_none() {
        return Vec::new();
    }
    let bare: Vec<&Claim> = paper.claims().filter(|it| is_bare(it)).collect();
    let accepts = |claim: &&Claim| claim.accept.iter().any(|it| it.check == CheckId::NoQuote.id());
    let (single, together): (Vec<&Claim>, Vec<&Claim>) = bare.iter().partition(|it| accepts(it));
    let mut findings: Vec<Finding> = single.iter().map(|claim| one(scorecard, claim)).collect();
    if together.len() > 1 && bare.len() == paper.len() {
        let message = Message::new("no-quote-at-all").count("count", together.len());
        let finding = at_claims(scorecard, CheckId::NoQuote, message, &together);
        findings.push(finding.help(Message::new("no-quote-help")));
    } else {
        findings.extend(together.iter().map(|claim| one(scorecard, claim)));
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
