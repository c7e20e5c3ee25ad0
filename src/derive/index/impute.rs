//! Gaps are filled where the author asks for it, before anything else is done to the values.
//!
//! Only observed values fill gaps, never filled ones, and only for territories that have a value of some indicator: one of
//! which nothing is known is not assessed.

use super::input::{Figures, Sheet};
use super::{Input, InputKind, statistics};
use crate::model::{Imputation, RegionIx, Scorecard};
use std::collections::BTreeMap;

/// Fills the gaps of one period.
pub(super) fn fill(scorecard: &Scorecard, method: Imputation, figures: &[Figures], sheet: &mut Sheet) {
    let day = sheet.period.last_day();
    let regions: Vec<Option<RegionIx>> = sheet.territories.iter().map(|it| scorecard.region_on(*it, day)).collect();
    for (column, figures) in sheet.columns.iter_mut().zip(figures) {
        let values = column.values();
        let known = statistics::sorted(&values.iter().copied().flatten().collect::<Vec<f64>>());
        let mut of_region: BTreeMap<RegionIx, Vec<f64>> = BTreeMap::new();
        for (region, value) in regions.iter().zip(&values) {
            if let (Some(region), Some(value)) = (region, value) {
                of_region.entry(*region).or_default().push(*value);
            }
        }
        let all = match method {
            Imputation::Mean => statistics::mean(&known),
            Imputation::Median => statistics::quantile(&known, 1, 2),
            Imputation::RegionMean | Imputation::Last { .. } => None,
        };
        let of_region: BTreeMap<RegionIx, f64> = of_region
            .into_iter()
            .filter_map(|(region, values)| Some((region, statistics::mean(&statistics::sorted(&values))?)))
            .collect();
        let rows = column.inputs.iter_mut().zip(&regions).zip(&sheet.territories);
        for ((input, region), territory) in rows.filter(|((it, _), _)| it.is_none()) {
            let value = match method {
                Imputation::Mean | Imputation::Median => all,
                Imputation::RegionMean => region.and_then(|it| of_region.get(&it).copied()),
                Imputation::Last { years } => figures.last(*territory, sheet.period, years),
            };
            *input = value.map(|value| Input { value, kind: InputKind::Imputed });
        }
    }
}
