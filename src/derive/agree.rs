//! Stated against computed: how a printed number stands to the one that arithmetic gives, in exact decimals.

use crate::model::Decimal;
use rust_decimal::RoundingStrategy;

/// How a printed number agrees with the computed one. Findings name these classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// Rounded half up, or half even, at the printed decimals, it is what is printed.
    Agrees,
    /// Cut off at the printed decimals, it is what is printed.
    Truncated,
    /// Off by one unit in the last printed place, by neither.
    LastDigit,
    /// Anything further off.
    Contradicts,
}

/// Holds a printed number against the computed one. `step` is one unit in the last printed place (0.01 for `36,82`).
pub fn compare(printed: Decimal, step: Decimal, computed: Decimal) -> Agreement {
    let rounded = |strategy| rounded(computed, step, strategy);
    let half_up = rounded(RoundingStrategy::MidpointAwayFromZero);
    if printed == half_up || printed == rounded(RoundingStrategy::MidpointNearestEven) {
        Agreement::Agrees
    } else if printed == rounded(RoundingStrategy::ToZero) {
        Agreement::Truncated
    } else if (printed - half_up).abs() <= step {
        Agreement::LastDigit
    } else {
        Agreement::Contradicts
    }
}

/// A number at a printed precision, rounded half up. With no precision it is what it is.
pub fn half_up(number: Decimal, step: Decimal) -> Decimal {
    rounded(number, step, RoundingStrategy::MidpointAwayFromZero)
}

fn rounded(number: Decimal, step: Decimal, strategy: RoundingStrategy) -> Decimal {
    // A decimal place, as nearly all steps are, needs no division.
    if step.mantissa() == 1 {
        return number.round_dp_with_strategy(step.scale(), strategy);
    }
    number.checked_div(step).map_or(number, |units| units.round_dp_with_strategy(0, strategy) * step)
}

/// Whether a value between the two can round to what is printed: the inputs were printed rounded themselves.
pub fn is_explained(printed: Decimal, step: Decimal, low: Decimal, high: Decimal) -> bool {
    let half = step / Decimal::TWO;
    low <= printed + half && printed - half <= high
}

#[cfg(test)]
mod tests {
    use super::*;

    fn class(printed: &str, computed: Decimal) -> Agreement {
        let printed: Decimal = printed.parse().unwrap();
        compare(printed, Decimal::new(1, printed.scale()), computed)
    }

    fn percent(numerator: i64, denominator: &str) -> Decimal {
        Decimal::from(numerator) * Decimal::ONE_HUNDRED / denominator.parse::<Decimal>().unwrap()
    }

    #[test]
    fn the_figures_of_the_documents_fall_into_their_classes() {
        assert_eq!(class("36.82", percent(697, "1893")), Agreement::Agrees);
        assert_eq!(class("36.555", percent(692, "1893")), Agreement::Truncated);
        assert_eq!(class("26.625", percent(504, "1893")), Agreement::LastDigit);
        assert_eq!(class("30.54", percent(8502, "27843.5")), Agreement::LastDigit);
        assert_eq!(class("37", percent(731, "1950")), Agreement::Agrees);
        assert_eq!(class("4", percent(1108, "25660")), Agreement::Agrees);
        assert_eq!(class("50", percent(1, "3")), Agreement::Contradicts);
    }

    #[test]
    fn halves_may_go_up_or_to_even() {
        assert_eq!(class("0.13", Decimal::new(125, 3)), Agreement::Agrees);
        assert_eq!(class("0.12", Decimal::new(125, 3)), Agreement::Agrees);
        assert_eq!(class("-0.13", Decimal::new(-125, 3)), Agreement::Agrees);
    }

    #[test]
    fn rounded_inputs_can_explain_a_difference() {
        // 92,51 − 88,81 printed as 3,71: between 3,69 and 3,71.
        let d = |text: &str| text.parse::<Decimal>().unwrap();
        assert!(is_explained(d("3.71"), d("0.01"), d("3.69"), d("3.71")));
        assert!(!is_explained(d("3.73"), d("0.01"), d("3.69"), d("3.71")));
    }
}
