//! Figures without the words that carry them.

use super::paper::Paper;
use super::{Known, at_claims};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Claim, Scorecard};

/// Of more figures of a document than that it is told once, with their lines: nobody reads the same frame fifty times.
const TOLD_ALONE: usize = 3;
/// Of so many at most the lines are told.
const SHOWN: usize = 12;

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
        findings.push(all(scorecard, Message::new("no-quote-at-all").count("count", together.len()), &together));
    } else if together.len() > TOLD_ALONE {
        findings.push(all(scorecard, several(&together, paper.len()), &together));
    } else {
        findings.extend(together.iter().map(|claim| one(scorecard, claim)));
    }
    findings
}

fn one(scorecard: &Scorecard, claim: &Claim) -> Finding {
    all(scorecard, Message::new("no-quote").indicator("indicator", &scorecard.indicator(claim.indicator).id), &[claim])
}

/// Names the first of them.
fn all(scorecard: &Scorecard, message: Message, claims: &[&Claim]) -> Finding {
    let named = claims.get(..SHOWN).unwrap_or(claims);
    at_claims(scorecard, CheckId::NoQuote, message, named).help(Message::new("no-quote-help"))
}

fn several(bare: &[&Claim], of: usize) -> Message {
    let mut lines: Vec<u32> = bare.iter().map(|it| it.location.line).collect();
    lines.sort_unstable();
    lines.dedup();
    let shown: Vec<String> = lines.iter().take(SHOWN).map(ToString::to_string).collect();
    let more = if lines.len() > SHOWN { ", …" } else { "" };
    let message = Message::new("no-quote-several").count("count", bare.len()).count("of", of).count("rows", lines.len());
    message.with("lines", shown.join(", ") + more)
}

fn is_bare(claim: &Claim) -> bool {
    claim.says_something() && claim.quotes.is_empty() && claim.targets.iter().all(|target| target.quotes.is_empty())
}
