//! Outliers: while an indicator's values are too skewed and too peaked at once, its furthest value becomes the next one.
//!
//! Values that are equal go together: which of two territories is changed never depends on their order. So the k-th round
//! leaves the k furthest values equal to the one after them, as the handbook has it.

use super::input::{Sheet, float};
use super::{InputKind, statistics};
use crate::model::{Outliers, Panel};

/// Treats every indicator: inside each period, or over all of them at once where the panel is all periods, because there
/// one scale holds for all.
pub(super) fn treat(rule: &Outliers, panel: Panel, sheets: &mut [Sheet]) {
    if panel == Panel::All {
        pool(rule, sheets);
    } else {
        sheets.chunks_mut(1).for_each(|sheet| pool(rule, sheet));
    }
}

#[expect(clippy::indexing_slicing, reason = "the sheets of an index have the same columns")]
fn pool(rule: &Outliers, sheets: &mut [Sheet]) {
    for place in 0..sheets.first().map_or(0, |it| it.columns.len()) {
        let values = sheets.iter().flat_map(|it| &it.columns[place].inputs).flatten().map(|it| it.value);
        let mut treated: Vec<f64> = values.collect();
        winsorise(rule, &mut treated);
        let inputs = sheets.iter_mut().flat_map(|it| &mut it.columns[place].inputs).flatten();
        for (input, value) in inputs.zip(treated).filter(|(input, value)| input.value != *value) {
            // A value that was filled in stays one that was filled in.
            if let InputKind::Observed(observation) = input.kind {
                input.kind = InputKind::Winsorised { observation, from: input.value };
            }
            input.value = value;
        }
    }
}

/// Changes the outliers among some values.
fn winsorise(rule: &Outliers, values: &mut [f64]) {
    let (skew_bound, kurtosis_bound) = (float(rule.skew), float(rule.kurtosis));
    let mut changed = vec![false; values.len()];
    while let Some(it) = statistics::of(values)
        && let (Some(skew), Some(kurtosis)) = (it.skew, it.kurtosis)
        && skew.abs() > skew_bound
        && kurtosis > kurtosis_bound
    {
        let extreme = if skew > 0.0 { it.max } else { it.min };
        let others = values.iter().copied().filter(|it| *it != extreme);
        let next = if skew > 0.0 { others.reduce(f64::max) } else { others.reduce(f64::min) };
        let Some(next) = next else { return };
        changed.iter_mut().zip(&*values).for_each(|(changed, value)| *changed |= *value == extreme);
        if changed.iter().filter(|it| **it).count() > rule.max_points as usize {
            return;
        }
        values.iter_mut().filter(|it| **it == extreme).for_each(|it| *it = next);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn treated(max_points: u32, values: &[f64]) -> Vec<f64> {
        let mut values = values.to_vec();
        winsorise(&Outliers { skew: 2.into(), kurtosis: "3.5".parse().unwrap(), max_points }, &mut values);
        values
    }

    const LOW: [f64; 10] = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0];

    fn with(others: &[f64]) -> Vec<f64> {
        [&LOW, others].concat()
    }

    #[test]
    fn the_furthest_value_becomes_the_next_one() {
        assert_eq!(treated(5, &with(&[500.0])), with(&[10.0]));
        assert_eq!(treated(5, &with(&[-500.0])), with(&[1.0]));
        assert_eq!(treated(5, &LOW), LOW);
    }

    #[test]
    fn no_more_points_than_allowed_are_changed() {
        assert_eq!(treated(0, &with(&[500.0])), with(&[500.0]));
        // The first round brings 9000 to 5000, the second brings both to 10.
        let long: Vec<f64> = (0..40).map(f64::from).collect();
        let outliers = |them: [f64; 2]| [long.as_slice(), &them].concat();
        assert_eq!(treated(1, &outliers([9000.0, 5000.0])), outliers([5000.0, 5000.0]));
        assert_eq!(treated(2, &outliers([9000.0, 5000.0])), outliers([39.0, 39.0]));
    }

    #[test]
    fn equal_values_are_changed_together_or_not_at_all() {
        let long: Vec<f64> = (0..40).map(f64::from).collect();
        let outliers = |them: [f64; 2]| [long.as_slice(), &them].concat();
        assert_eq!(treated(1, &outliers([9000.0, 9000.0])), outliers([9000.0, 9000.0]));
        assert_eq!(treated(2, &outliers([9000.0, 9000.0])), outliers([39.0, 39.0]));
    }
}
