//! What one document says, found by indicator and period: checks ask it for the figures beside a figure.

use crate::derive::Results;
use crate::model::{Claim, IndicatorIx, Period, Scorecard, SourceIx, TerritoryIx};
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// The claims of one document.
pub struct Paper<'a> {
    pub source: SourceIx,
    /// In their order.
    pub claims: Vec<&'a Claim>,
    /// Once somebody asks for them.
    on: OnceCell<BTreeMap<(IndicatorIx, Period), Vec<&'a Claim>>>,
    /// The same claims by indicator, territory and period, once somebody asks: a report has thousands of territories.
    sorted: OnceCell<Vec<&'a Claim>>,
}

/// What claims stand together by.
type Key = (IndicatorIx, TerritoryIx, Period);

fn key(claim: &Claim) -> Key {
    (claim.indicator, claim.territory, claim.period)
}

impl<'a> Paper<'a> {
    /// What the document says of an indicator for a period.
    pub fn on(&self, indicator: IndicatorIx, period: Period) -> &[&'a Claim] {
        let on = self.on.get_or_init(|| {
            let mut on: BTreeMap<_, Vec<&Claim>> = BTreeMap::new();
            for claim in &self.claims {
                on.entry((claim.indicator, claim.period)).or_default().push(*claim);
            }
            on
        });
        on.get(&(indicator, period)).map_or(&[], Vec::as_slice)
    }

    /// What it says of one territory.
    pub fn of(&self, indicator: IndicatorIx, period: Period, territory: TerritoryIx) -> &[&'a Claim] {
        let wanted = (indicator, territory, period);
        let sorted = self.sorted.get_or_init(|| {
            let mut sorted = self.claims.clone();
            sorted.sort_by_key(|it| key(it));
            sorted
        });
        let (_, from) = sorted.split_at(sorted.partition_point(|it| key(it) < wanted));
        let (found, _) = from.split_at(from.partition_point(|it| key(it) == wanted));
        found
    }
}

/// Every document that says something.
pub fn papers<'a>(scorecard: &'a Scorecard, results: &'a Results) -> impl Iterator<Item = Paper<'a>> {
    scorecard.sources().map(|(source, _)| (source, results.of_source(source))).filter(|(_, claims)| !claims.is_empty()).map(
        |(source, claims)| {
            let claims: Vec<&Claim> = claims.iter().map(|&it| scorecard.claim(it)).collect();
            Paper { source, claims, on: OnceCell::new(), sorted: OnceCell::new() }
        },
    )
}
