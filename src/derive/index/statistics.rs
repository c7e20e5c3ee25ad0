//! Statistics of an indicator's values: sample moments as spreadsheets and the handbook's tools give them.
//!
//! Values are summed up from the least to the greatest, so that not even the last digit depends on the order of territories.

use super::Statistics;

/// Statistics of some values; nothing where there are none.
pub(super) fn of(values: &[f64]) -> Option<Statistics> {
    let sorted = sorted(values);
    let (min, max) = (*sorted.first()?, *sorted.last()?);
    let n = values.len() as f64;
    let mean = mean(&sorted)?;
    let own = Statistics { count: values.len(), min, max, mean, median: quantile(&sorted, 1, 2)?, ..Statistics::default() };
    if min == max {
        // What is left of the subtraction of a rounded mean is noise.
        return Some(Statistics { mean: min, sd: (values.len() > 1).then_some(0.0), ..own });
    }
    let moment = |power: i32| sorted.iter().map(|it| powi(it - mean, power)).sum::<f64>() / n;
    let (second, third, fourth) = (moment(2), moment(3), moment(4));
    let finite = |it: f64| Some(it).filter(|it| it.is_finite());
    let skew = || finite(third / (second * second.sqrt()) * (n * (n - 1.0)).sqrt() / (n - 2.0));
    let kurtosis = || {
        let excess = fourth / (second * second) - 3.0;
        finite((n - 1.0) / ((n - 2.0) * (n - 3.0)) * ((n + 1.0) * excess + 6.0))
    };
    Some(Statistics {
        sd: finite((second * n / (n - 1.0)).sqrt()),
        skew: (values.len() > 2).then(skew).flatten(),
        kurtosis: (values.len() > 3).then(kurtosis).flatten(),
        ..own
    })
}

/// The mean of sorted values.
pub(super) fn mean(sorted: &[f64]) -> Option<f64> {
    (!sorted.is_empty()).then(|| sorted.iter().sum::<f64>() / sorted.len() as f64)
}

/// The least first.
pub(super) fn sorted(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

/// The quantile at `part` of `parts` (1 of 4 is the lower quartile) of sorted values, interpolated as type 7 does:
/// the place is counted in whole numbers, so that a quantile that is one of the values is exactly that one.
pub(super) fn quantile(sorted: &[f64], part: usize, parts: usize) -> Option<f64> {
    let place = sorted.len().checked_sub(1)? * part;
    let (below, rest) = (place / parts, place % parts);
    let low = *sorted.get(below)?;
    if rest == 0 {
        return Some(low);
    }
    let high = *sorted.get(below + 1)?;
    Some(low + (high - low) * (rest as f64 / parts as f64))
}

/// A small whole power by multiplication, alike on all systems.
fn powi(base: f64, power: i32) -> f64 {
    (1..power).fold(base, |product, _| product * base)
}
