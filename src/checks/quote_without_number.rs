//! Quotes that do not hold the number they are given for.

use super::paper::Paper;
use super::quote_numbers::{self, Quote};
use super::{Known, at_claims};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Change, Claim, Decimal, Quantity, RankChange, Ratio, Scorecard, StatedRank};

/// A printed value, ratio, rank or difference of a document about one territory occurs in none of its quotes: neither in
/// digits, however they are grouped (`08`, `1 893`, `570 ngàn`), nor in words (`thứ hai`, `không còn`).
pub fn check(Known { scorecard, .. }: &Known, paper: &Paper) -> Vec<Finding> {
    if scorecard.source(paper.source).territory.is_none() {
        return Vec::new();
    }
    paper.claims().filter(|it| !it.quotes.is_empty()).filter_map(|claim| missing(scorecard, claim)).collect()
}

fn missing(scorecard: &Scorecard, claim: &Claim) -> Option<Finding> {
    // Most quotes hold what was typed to the letter: only the others are read word by word.
    let are_there = |text: &str| quote_numbers::are_there(text, &claim.quotes);
    let value = claim.value.as_ref().filter(|it| !is_empty_band(claim, it) && !are_there(&it.text));
    let ratio = claim.ratio.as_ref().filter(|it| !are_there(&it.text));
    let rank = claim.rank.as_ref().filter(|it| !are_there(&it.text));
    let change = claim.change.as_ref().filter(|it| !are_there(&it.text));
    let rank_change = claim.rank_change.as_ref().filter(|it| !are_there(&it.text));
    if value.is_none() && ratio.is_none() && rank.is_none() && change.is_none() && rank_change.is_none() {
        return None;
    }
    let quote = Quote::read(&claim.quotes);
    let texts: Vec<&str> = [
        value.filter(|it| !has_quantity(&quote, it)).map(|it| it.text.as_str()),
        ratio.filter(|it| !has_ratio(&quote, it)).map(|it| it.text.as_str()),
        rank.filter(|it| !has_rank(&quote, it)).map(|it| it.text.as_str()),
        change.filter(|it| !has_change(&quote, it)).map(|it| it.text.as_str()),
        rank_change.filter(|it| !has_places(&quote, it)).map(|it| it.text.as_str()),
    ]
    .into_iter()
    .flatten()
    .collect();
    if texts.is_empty() {
        return None;
    }
    let message = Message::new("quote-without-number").with("texts", texts.join("`, `"));
    let finding = at_claims(scorecard, CheckId::QuoteWithoutNumber, message, &[claim]);
    Some(finding.help(Message::new("quote-without-number-help")))
}

/// Where every body is in another band, a document need not say that nobody is in this one.
fn is_empty_band(claim: &Claim, quantity: &Quantity) -> bool {
    claim.breakdown.band.is_some() && quantity.value.is_zero()
}

fn has_quantity(quote: &Quote, quantity: &Quantity) -> bool {
    quote.has(quantity.value) && quantity.upper().is_none_or(|upper| quote.has(upper))
}

fn has_ratio(quote: &Quote, ratio: &Ratio) -> bool {
    quote.has(ratio.numerator) && quote.has(ratio.denominator)
}

/// The total may stand elsewhere: `31/63`.
fn has_rank(quote: &Quote, rank: &StatedRank) -> bool {
    quote.has_place(rank.place)
}

/// `tăng` alone has no size to look for, and what did not change is said in many ways.
fn has_change(quote: &Quote, change: &Change) -> bool {
    change.amount.is_none_or(|amount| amount.is_zero() || quote.has(amount))
}

fn has_places(quote: &Quote, change: &RankChange) -> bool {
    change.places.is_none_or(|places| places == 0 || quote.has(Decimal::from(places)))
}
