//! From values to places, and round numbers for an axis.

use plotters::coord::ranged1d::Ranged;
use plotters::coord::types::RangedCoordf64;
use rust_decimal::Decimal;

use super::backend::UNIT;

/// Beyond this a difference of two values may overflow; no statistic comes near it.
const HUGE: f64 = 1e200;

/// Whether a number can stand on an axis.
#[must_use]
pub fn usable(value: f64) -> bool {
    value.abs() < HUGE
}

/// A stretch of values laid over a stretch of the picture.
#[derive(Clone)]
pub struct Scale {
    range: RangedCoordf64,
    pixels: (i32, i32),
}

impl Scale {
    /// Covers all the usable values; `from` and `to` are the places of the least and of the greatest.
    /// With one value only, it stands in the middle.
    #[must_use]
    pub fn over(values: impl IntoIterator<Item = f64>, from: f64, to: f64) -> Self {
        let (low, high) = values
            .into_iter()
            .filter(|&value| usable(value))
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
        let (low, high) = if low <= high { (low, high) } else { (0.0, 0.0) };
        Self { range: (low..high).into(), pixels: (pixel(from), pixel(to)) }
    }

    /// The place of a value; values outside stand at the nearer end.
    #[must_use]
    pub fn at(&self, value: f64) -> f64 {
        let range = self.range.range();
        // plotters puts the only value of a range half a length from zero, not from the start.
        if value.is_nan() || range.start >= range.end {
            return f64::from(self.pixels.0 + self.pixels.1) / 2.0 / UNIT;
        }
        let value = value.clamp(range.start, range.end);
        f64::from(self.range.map(&value, self.pixels)) / UNIT
    }
}

/// Units to the backend's pixels.
#[must_use]
pub fn pixel(units: f64) -> i32 {
    (units * UNIT).round() as i32
}

/// About `count` round numbers (1, 2, 2.5 or 5 times a power of ten apart) that enclose `low` and `high`.
/// Equal ends give that one number, reversed ends are turned.
#[must_use]
pub fn nice_ticks(low: Decimal, high: Decimal, count: u32) -> Vec<Decimal> {
    let (low, high) = if low <= high { (low, high) } else { (high, low) };
    if low == high {
        return vec![low.normalize()];
    }
    let ends = || vec![low.normalize(), high.normalize()];
    let Some(span) = high.checked_sub(low) else {
        return ends();
    };
    let Some(step) = nice_step(span / Decimal::from(count.max(1))) else {
        return ends();
    };
    let (Some(first), Some(last)) = (low.checked_div(step), high.checked_div(step)) else {
        return ends();
    };
    let (first, last) = (first.floor(), last.ceil());
    let mut ticks = Vec::new();
    let mut at = first;
    while at <= last {
        let Some(tick) = at.checked_mul(step) else {
            return ends();
        };
        ticks.push(tick.normalize());
        at += Decimal::ONE;
    }
    ticks
}

/// The smallest round step that is not smaller than asked for.
fn nice_step(least: Decimal) -> Option<Decimal> {
    let mut power = Decimal::ONE;
    while power > least {
        power = power.checked_div(Decimal::TEN)?;
        if power.is_zero() {
            return None;
        }
    }
    while power.checked_mul(Decimal::TEN)? <= least {
        power *= Decimal::TEN;
    }
    let steps = [Decimal::ONE, Decimal::TWO, Decimal::new(25, 1), Decimal::new(5, 0), Decimal::TEN];
    steps.into_iter().filter_map(|times| power.checked_mul(times)).find(|step| *step >= least)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ticks(low: &str, high: &str, count: u32) -> String {
        let parse = |text: &str| text.parse::<Decimal>().unwrap();
        nice_ticks(parse(low), parse(high), count).iter().map(Decimal::to_string).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn ticks_are_round() {
        assert_eq!(ticks("0", "100", 5), "0 20 40 60 80 100");
        assert_eq!(ticks("88.81", "92.51", 4), "88 89 90 91 92 93");
        assert_eq!(ticks("0.001", "0.0042", 4), "0.001 0.002 0.003 0.004 0.005");
        assert_eq!(ticks("-3", "7", 4), "-5 -2.5 0 2.5 5 7.5");
        assert_eq!(ticks("5", "5", 4), "5");
        assert_eq!(ticks("9", "1", 2), "0 5 10");
    }

    #[test]
    fn the_ends_of_what_decimal_holds_do_not_panic() {
        assert!(!nice_ticks(Decimal::MIN, Decimal::MAX, 5).is_empty());
        assert!(!nice_ticks(Decimal::ZERO, Decimal::new(1, 28), 5).is_empty());
        assert!(!nice_ticks(Decimal::ZERO, Decimal::MAX, 0).is_empty());
    }

    #[test]
    fn one_value_stands_in_the_middle_and_nan_nowhere_else() {
        let scale = Scale::over([7.0, f64::NAN, f64::INFINITY], 0.0, 100.0);
        assert!((scale.at(7.0) - 50.0).abs() < 0.2);
        assert!((scale.at(f64::NAN) - 50.0).abs() < 0.2);
        let scale = Scale::over([7.0], 100.0, 200.0);
        assert!((scale.at(7.0) - 150.0).abs() < 0.2);
    }

    proptest! {
        #[test]
        fn few_ticks_enclose_the_values(a in -1_000_000_000_i64..1_000_000_000, b in -1_000_000_000_i64..1_000_000_000, places in 0_u32..6, count in 1_u32..9) {
            let (a, b) = (Decimal::new(a, places), Decimal::new(b, places));
            let ticks = nice_ticks(a, b, count);
            if a != b {
                prop_assert!(ticks[0] <= a.min(b) && ticks[ticks.len() - 1] >= a.max(b));
                prop_assert!(ticks.len() <= count as usize + 2);
            }
        }
    }
}
