//! Competition ranks (1, 2, 2, 4) of scores, and what counts as equal.

use crate::model::{Decimal, Index, Period, RankRule, RegionIx, Scorecard, TerritoryIx};
use rust_decimal::RoundingStrategy;
use std::collections::BTreeMap;

/// Scores alike at so many decimals are alike: what comes after them is left by the arithmetic.
const DECIMALS: u32 = 9;

/// Who is ranked with whom.
#[derive(Clone, Debug)]
pub(super) struct Field {
    /// Rows of territories that are ranked together; those that are not ranked stand in none.
    pub contests: Vec<Vec<usize>>,
    decimals: u32,
}

impl Field {
    pub fn new(scorecard: &Scorecard, index: &Index, period: Period, territories: &[TerritoryIx]) -> Field {
        let RankRule { decimals, within_region, unranked } = &index.ranking;
        let mut contests: BTreeMap<Option<RegionIx>, Vec<usize>> = BTreeMap::new();
        for (row, territory) in territories.iter().enumerate().filter(|(_, it)| unranked.binary_search(it).is_err()) {
            match within_region.then(|| scorecard.region_on(*territory, period.last_day())) {
                // Without a region there is nobody to be ranked with.
                Some(None) => {}
                Some(region) => contests.entry(region).or_default().push(row),
                None => contests.entry(None).or_default().push(row),
            }
        }
        Field { contests: contests.into_values().collect(), decimals: decimals.unwrap_or(DECIMALS) }
    }

    /// The same without those that have no score: in a trial nobody takes a rank that had none.
    #[expect(clippy::indexing_slicing, reason = "a contest is of rows, and each has its score")]
    pub fn of_scored(&self, scores: &[Option<f64>]) -> Field {
        let scored = |contest: &Vec<usize>| contest.iter().copied().filter(|row| scores[*row].is_some()).collect();
        Field { contests: self.contests.iter().map(scored).collect(), ..*self }
    }

    /// The rank of each row: one more than the number of those that are better.
    #[expect(clippy::indexing_slicing, reason = "a contest is of rows, and each has its score")]
    pub fn ranks(&self, scores: &[Option<f64>]) -> Vec<Option<usize>> {
        let mut ranks = vec![None; scores.len()];
        let mut keys: Vec<(f64, usize)> = Vec::new();
        for contest in &self.contests {
            keys.clear();
            keys.extend(contest.iter().filter_map(|row| Some((key(scores[*row]?, self.decimals), *row))));
            keys.sort_by(|a, b| b.0.total_cmp(&a.0));
            let mut rank = 1;
            let mut before = None;
            for (place, (score, row)) in keys.iter().enumerate() {
                if before.replace(*score).is_some_and(|it| it != *score) {
                    rank = place + 1;
                }
                ranks[*row] = Some(rank);
            }
        }
        ranks
    }

    /// The same, each with how many are ranked with it.
    #[expect(clippy::indexing_slicing, reason = "a contest is of rows, and each has its rank")]
    pub fn places(&self, scores: &[Option<f64>]) -> Vec<Option<(usize, usize)>> {
        let ranks = self.ranks(scores);
        let mut places = vec![None; scores.len()];
        for contest in &self.contests {
            let of = contest.iter().filter(|row| ranks[**row].is_some()).count();
            contest.iter().for_each(|row| places[*row] = ranks[*row].map(|rank| (rank, of)));
        }
        places
    }
}

/// A score as ranks and classes see it: without what the arithmetic leaves behind the ninth decimal.
pub(super) fn settled(score: f64) -> f64 {
    key(score, DECIMALS) / 1e9
}

/// A score in units of its last decimal, rounded half up. It is rounded to the ninth first: 1.005 is a float a little below.
#[expect(clippy::indexing_slicing, reason = "there is a power of ten for each of the nine decimals")]
fn key(score: f64, decimals: u32) -> f64 {
    // No negative zero: it would stand below zero.
    let units = (score * 1e9).round().clamp(f64::MIN, f64::MAX) + 0.0;
    match DECIMALS.checked_sub(decimals) {
        None | Some(0) => units,
        Some(fewer) => (units / POWERS[fewer as usize]).round() + 0.0,
    }
}

const POWERS: [f64; 10] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/// A score to be printed with so many decimals, rounded as ranks with `decimals` round it: what prints alike ties.
/// Nothing for a number of more digits than a decimal has.
pub fn printed(score: f64, decimals: u32) -> Option<Decimal> {
    let exact = Decimal::try_from_i128_with_scale((score * 1e9).round() as i128, DECIMALS).ok()?;
    let mut rounded = exact.round_dp_with_strategy(decimals.min(DECIMALS), RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(decimals.min(DECIMALS));
    Some(rounded)
}
