//! What one document says, found by indicator and period: checks ask it for the figures beside a figure.

use super::Known;
use crate::model::{Claim, IndicatorIx, Period, Scorecard, SourceIx, TerritoryIx};
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;

/// The claims of one document.
pub struct Paper<'a> {
    pub source: SourceIx,
    scorecard: &'a Scorecard,
    /// Their numbers, in their order.
    numbers: Range<usize>,
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
    pub fn new(Known { scorecard, results, .. }: &Known<'a>, source: SourceIx) -> Paper<'a> {
        let numbers = results.of_source(source);
        Paper { source, scorecard, numbers, on: OnceCell::new(), sorted: OnceCell::new() }
    }

    /// Its claims, in their order.
    pub fn claims(&self) -> impl Iterator<Item = &'a Claim> + use<'a> {
        self.numbered().map(|(_, claim)| claim)
    }

    /// Each with its number among all of the scorecard.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, &'a Claim)> + use<'a> {
        let scorecard = self.scorecard;
        self.numbers.clone().map(|it| (it, scorecard.claim(it)))
    }

    pub fn len(&self) -> usize {
        self.numbers.len()
    }

    /// What the document says of an indicator for a period.
    pub fn on(&self, indicator: IndicatorIx, period: Period) -> &[&'a Claim] {
        let on = self.on.get_or_init(|| {
            let mut on: BTreeMap<_, Vec<&Claim>> = BTreeMap::new();
            for claim in self.claims() {
                on.entry((claim.indicator, claim.period)).or_default().push(claim);
            }
            on
        });
        on.get(&(indicator, period)).map_or(&[], Vec::as_slice)
    }

    /// What it says of one territory.
    pub fn of(&self, indicator: IndicatorIx, period: Period, territory: TerritoryIx) -> &[&'a Claim] {
        let wanted = (indicator, territory, period);
        let sorted = self.sorted.get_or_init(|| {
            let mut sorted: Vec<&Claim> = self.claims().collect();
            sorted.sort_by_key(|it| key(it));
            sorted
        });
        let (_, from) = sorted.split_at(sorted.partition_point(|it| key(it) < wanted));
        let (found, _) = from.split_at(from.partition_point(|it| key(it) == wanted));
        found
    }
}
