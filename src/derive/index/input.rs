//! The figures of an index as tables: one a period, a row a territory, a column an indicator of the tree.
//!
//! Only exact values are taken, of the whole or of the leaf's part, without a restriction. One that is bounded, ranged or
//! approximate («over 90%») is a gap: a score from it would be more exact than the document is. A ratio counts. Figures of
//! territories for a time in which they were not are left out, so that restated ones never stand among those alive.

use super::{Input, InputKind};
use crate::derive::{Observation, Results};
use crate::model::{Breakdown, Decimal, Index, Indicator, IndicatorIx, Leaf, Period, Qualifier, Scorecard, TerritoryIx};
use jiff::civil::Date;

/// What an index has to work with in one period.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    pub period: Period,
    /// Alive, of the index's level, and with a value of some indicator; sorted.
    pub territories: Vec<TerritoryIx>,
    /// How many territories of the level there are.
    pub alive: usize,
    /// One an indicator of the tree, in its order.
    pub columns: Vec<Column>,
}

/// The values of one indicator, one a territory.
#[derive(Clone, Debug, Default)]
pub(super) struct Column {
    pub inputs: Vec<Option<Input>>,
    /// Some value is to be divided by one that is zero, and is a gap for it.
    pub divides_by_zero: bool,
}

/// All figures of an indicator of the tree, over all periods.
pub(super) struct Figures<'a> {
    indicator: &'a Indicator,
    per: Option<&'a Indicator>,
    /// A list a territory of the scorecard, by period.
    by_territory: Vec<Vec<Figure>>,
}

/// One of them; without a value where it would be divided by zero.
#[derive(Clone, Copy)]
struct Figure {
    period: Period,
    observation: usize,
    value: Option<f64>,
}

/// An exact number, before anything is done to it.
#[derive(Clone, Copy)]
struct Exact {
    period: Period,
    observation: usize,
    number: Decimal,
}

impl Column {
    /// The values, without what was done to them.
    pub fn values(&self) -> Vec<Option<f64>> {
        self.inputs.iter().map(|it| it.map(|it| it.value)).collect()
    }
}

impl<'a> Figures<'a> {
    pub fn of(scorecard: &'a Scorecard, results: &Results, index: &Index, leaf: &Leaf) -> Figures<'a> {
        let takes = |it: &Observation| {
            let territory = scorecard.territory(it.territory);
            territory.level == index.level && territory.is_alive_on(it.period.last_day())
        };
        let exact = |indicator: IndicatorIx, part: &Breakdown| exact(scorecard, results, indicator, part, takes);
        let per = leaf.per.map(|per| exact(per, &Breakdown::default()));
        let figure = |territory: usize, it: &Exact| {
            let Exact { period, observation, number } = *it;
            let value = match &per {
                None => Some(float(number)),
                Some(per) => match per.get(territory)?.iter().find(|it| it.period == period)?.number {
                    zero if zero.is_zero() => None,
                    by => Some(quotient(number, by)),
                },
            };
            Some(Figure { period, observation, value })
        };
        let figures = exact(leaf.indicator, &leaf.breakdown).into_iter().enumerate();
        let figures = figures.map(|(territory, own)| own.iter().filter_map(|it| figure(territory, it)).collect());
        let by_territory = figures.collect();
        Figures { indicator: scorecard.indicator(leaf.indicator), per: leaf.per.map(|it| scorecard.indicator(it)), by_territory }
    }

    /// The periods of which there is a value.
    pub fn periods(&self) -> impl Iterator<Item = Period> + '_ {
        self.by_territory.iter().flatten().filter(|it| it.value.is_some()).map(|it| it.period)
    }

    #[expect(clippy::indexing_slicing, reason = "there is a list for each territory")]
    fn of_territory(&self, territory: TerritoryIx) -> &[Figure] {
        &self.by_territory[territory.0 as usize]
    }

    fn find(&self, territory: TerritoryIx, period: Period) -> Option<&Figure> {
        self.of_territory(territory).iter().find(|it| it.period == period)
    }

    /// The territory's last value before a period: of a period of the same kind that ended at most so many years before,
    /// and since the last break of the series.
    pub fn last(&self, territory: TerritoryIx, period: Period, years: u32) -> Option<f64> {
        let fits = |it: Period| it.kind() == period.kind() && it.last_day() < period.last_day();
        let before = self.of_territory(territory).iter().rev();
        let found = before.filter(|it| fits(it.period)).find(|it| it.value.is_some())?;
        let is_near = day_in_years(found.period.last_day(), i64::from(years)) >= day_in_years(period.last_day(), 0);
        found.value.filter(|_| is_near && self.series(found.period) == self.series(period))
    }

    /// Counts the breaks until a period.
    fn series(&self, period: Period) -> usize {
        let breaks = self.indicator.breaks.iter().chain(self.per.iter().flat_map(|it| &it.breaks));
        breaks.filter(|it| it.from <= period.last_day()).count()
    }
}

/// A day some years later, as numbers that can be compared; the last days of a month are alike, so that a month of
/// February is a year after the one before it.
fn day_in_years(day: Date, years: i64) -> (i64, i8, i8) {
    (i64::from(day.year()) + years, day.month(), day.day().min(28))
}

/// The exact numbers of an indicator's part, a list a territory, by period as observations are.
#[expect(clippy::indexing_slicing, reason = "there is a list for each territory")]
fn exact(
    scorecard: &Scorecard,
    results: &Results,
    indicator: IndicatorIx,
    part: &Breakdown,
    takes: impl Fn(&Observation) -> bool,
) -> Vec<Vec<Exact>> {
    let mut exact = vec![Vec::new(); scorecard.territories.len()];
    let all = results.of_indicator(indicator).iter().map(|it| (*it, results.observation(*it)));
    for (observation, it) in all.filter(|(_, it)| it.breakdown == *part && it.restriction.is_empty() && takes(it)) {
        if let Some(value) = it.value.as_ref().filter(|it| it.qualifier == Qualifier::Exact) {
            exact[it.territory.0 as usize].push(Exact { period: it.period, observation, number: value.number });
        }
    }
    exact
}

/// The table of one period.
pub(super) fn sheet(scorecard: &Scorecard, index: &Index, figures: &[Figures], period: Period) -> Sheet {
    let alive = |it: &TerritoryIx| {
        let territory = scorecard.territory(*it);
        territory.level == index.level && territory.is_alive_on(period.last_day())
    };
    let alive: Vec<TerritoryIx> = scorecard.territories().map(|(it, _)| it).filter(alive).collect();
    let figure = |it: &Figures, territory: TerritoryIx| it.find(territory, period).is_some_and(|it| it.value.is_some());
    let assessed = alive.iter().copied().filter(|territory| figures.iter().any(|it| figure(it, *territory)));
    let territories: Vec<TerritoryIx> = assessed.collect();
    let columns = figures.iter().map(|it| column(it, &territories, period)).collect();
    Sheet { period, territories, alive: alive.len(), columns }
}

fn column(figures: &Figures, territories: &[TerritoryIx], period: Period) -> Column {
    let found: Vec<Option<&Figure>> = territories.iter().map(|it| figures.find(*it, period)).collect();
    let input = |it: &Figure| Some(Input { value: it.value?, kind: InputKind::Observed(it.observation) });
    Column {
        inputs: found.iter().map(|it| it.and_then(input)).collect(),
        divides_by_zero: found.iter().flatten().any(|it| it.value.is_none()),
    }
}

/// Divided exactly while the digits last, so that 1 of 3 and 2 of 6 are one number.
fn quotient(number: Decimal, by: Decimal) -> f64 {
    number.checked_div(by).map_or_else(|| float(number) / float(by), float)
}

/// The nearest float.
pub(super) fn float(number: Decimal) -> f64 {
    // Both are exact as floats, so that their quotient is the nearest one.
    const EXACT: i128 = 1 << 53;
    const POWERS: [f64; 16] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    match POWERS.get(number.scale() as usize) {
        Some(power) if number.mantissa().abs() <= EXACT => number.mantissa() as f64 / power,
        _ => number.to_string().parse().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn years_end_on_the_last_days_of_months() {
        assert_eq!(day_in_years(date(2023, 2, 28), 1), day_in_years(date(2024, 2, 29), 0));
        assert!(day_in_years(date(2022, 12, 31), 1) < day_in_years(date(2024, 1, 31), 0));
        assert!(day_in_years(date(1990, 1, 1), i64::from(u32::MAX)) > day_in_years(date(2024, 1, 31), 0));
    }

    proptest! {
        /// The nearest float is the one that reading the digits gives.
        #[test]
        fn decimals_become_the_nearest_floats(digits in any::<i64>(), places in 0..28u32) {
            let number = Decimal::new(digits, places);
            prop_assert_eq!(float(number), number.to_string().parse::<f64>().unwrap());
            let small = Decimal::new(digits % 1_000_000, places % 16);
            prop_assert_eq!(float(small), small.to_string().parse::<f64>().unwrap());
        }
    }
}
