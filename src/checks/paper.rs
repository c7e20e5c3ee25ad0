//! What one document says, found by indicator and period: checks ask it for the figures beside a figure.

use crate::derive::Results;
use crate::model::{Claim, IndicatorIx, Period, Scorecard};
use std::collections::BTreeMap;

/// The claims of one document.
pub struct Paper<'a> {
    /// In their order.
    pub claims: Vec<&'a Claim>,
    on: BTreeMap<(IndicatorIx, Period), Vec<&'a Claim>>,
}

impl<'a> Paper<'a> {
    /// What the document says of an indicator for a period.
    pub fn on(&self, indicator: IndicatorIx, period: Period) -> &[&'a Claim] {
        self.on.get(&(indicator, period)).map_or(&[], Vec::as_slice)
    }
}

/// Every document that says something.
pub fn papers<'a>(scorecard: &'a Scorecard, results: &'a Results) -> impl Iterator<Item = Paper<'a>> {
    results.by_source.iter().filter(|claims| !claims.is_empty()).map(|claims| {
        let claims: Vec<&Claim> = claims.iter().map(|&it| &scorecard.claims[it]).collect();
        let mut on: BTreeMap<_, Vec<&Claim>> = BTreeMap::new();
        for claim in &claims {
            on.entry((claim.indicator, claim.period)).or_default().push(*claim);
        }
        Paper { claims, on }
    })
}
