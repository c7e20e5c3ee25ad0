//! Values into a few classes for a map, by numbers that fit into a tile: what is printed there is what is classed.

use super::desk::Desk;
use crate::model::Decimal;
use rust_decimal::RoundingStrategy;

/// So many classes at most: as many as there are steps of colour.
pub const STEPS: usize = 5;
/// So many digits fit into a tile on the narrowest phone.
const DIGITS: u32 = 4;

/// How numbers are printed in tiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Print {
    /// They are divided by 1,000 so many times.
    pub thousands: u32,
    pub decimals: u32,
}

impl Print {
    /// As many decimals as there are, as long as the longest number fits.
    pub fn of(numbers: &[Decimal]) -> Print {
        let largest = numbers.iter().map(Decimal::abs).max().unwrap_or_default();
        let digits = |number: Decimal| number.trunc().normalize().to_string().len() as u32;
        let (mut thousands, mut rest) = (0, largest);
        while digits(rest) > DIGITS {
            rest /= Decimal::ONE_THOUSAND;
            thousands += 1;
        }
        let longest = numbers.iter().map(Decimal::scale).max().unwrap_or_default() + 3 * thousands;
        let mut print = Print { thousands, decimals: longest.min(DIGITS - digits(rest)) };
        // 9,999.6 needs a digit more once it is rounded.
        if digits(print.round(largest)) + print.decimals > DIGITS {
            match print.decimals.checked_sub(1) {
                Some(less) => print.decimals = less,
                None => print = Print { thousands: thousands + 1, decimals: DIGITS - 2 },
            }
        }
        print
    }

    /// A number as a tile prints it.
    pub fn round(self, number: Decimal) -> Decimal {
        let divided = (0..self.thousands).fold(number, |it, _| it / Decimal::ONE_THOUSAND);
        let mut number = divided.round_dp_with_strategy(self.decimals, RoundingStrategy::MidpointAwayFromZero);
        number.rescale(self.decimals);
        number
    }

    /// Whether that says less than the number.
    pub fn loses(self, number: Decimal) -> bool {
        self.thousands > 0 || self.round(number) != number
    }
}

/// Where each class but the lowest begins, the lowest first, so that about as many values lie in each: quantiles of the
/// values (type 7), rounded as these are. A class that nothing would lie in is left out.
pub fn cuts(values: &[Decimal], decimals: u32) -> Vec<Decimal> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let classes = STEPS.min(sorted.len() / 2).max(1);
    let mut cuts: Vec<Decimal> = Vec::new();
    for turn in 1..classes {
        let place = Decimal::from((sorted.len() - 1) * turn) / Decimal::from(classes);
        let below = usize::try_from(place.trunc().mantissa()).unwrap_or_default();
        let (Some(&low), Some(&last)) = (sorted.get(below), sorted.last()) else { continue };
        let high = sorted.get(below + 1).copied().unwrap_or(last);
        let mut cut =
            (low + (high - low) * place.fract()).round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
        cut.rescale(decimals);
        let from = cuts.last().copied();
        if sorted.iter().any(|it| from.is_none_or(|from| *it >= from) && *it < cut) && sorted.iter().any(|it| *it >= cut) {
            cuts.push(cut);
        }
    }
    cuts
}

/// The class of a value: 0 is the lowest.
pub fn class(value: Decimal, cuts: &[Decimal]) -> usize {
    cuts.iter().filter(|cut| value >= **cut).count()
}

/// The step of colour of a class: the highest of several always has the last one.
pub fn step(class: usize, classes: usize) -> usize {
    match classes {
        0 | 1 => STEPS.div_ceil(2),
        _ => 1 + (class.min(classes - 1) * (STEPS - 1) + (classes - 1) / 2) / (classes - 1),
    }
}

impl Desk<'_> {
    /// «từ 40,2 đến dưới 41,5»: the values of a class, in words.
    pub fn class_words(&self, class: usize, cuts: &[Decimal], ends: (Decimal, Decimal)) -> String {
        let text = |number: Decimal| self.words.numbers.text(number);
        let low = class.checked_sub(1).and_then(|it| cuts.get(it)).copied();
        match (low, cuts.get(class).copied()) {
            (None, None) if ends.0 == ends.1 => text(ends.0),
            (None, None) => self.say("map-class-all", &[("low", text(ends.0).into()), ("high", text(ends.1).into())]),
            (None, Some(high)) => self.say("map-class-below", &[("high", text(high).into())]),
            (Some(low), None) => self.say("map-class-from", &[("low", text(low).into())]),
            (Some(low), Some(high)) => self.say("map-class-between", &[("low", text(low).into()), ("high", text(high).into())]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<Decimal> {
        text.split_whitespace().map(|it| Decimal::from_str_exact(it).unwrap()).collect()
    }

    fn printed(text: &str) -> String {
        let numbers = numbers(text);
        let print = Print::of(&numbers);
        numbers.iter().map(|it| print.round(*it).to_string()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn numbers_fit_into_a_tile() {
        assert_eq!(printed("41.527104 5.9"), "41.53 5.90");
        assert_eq!(printed("98.85 100"), "98.9 100.0");
        assert_eq!(printed("0.98532 -0.5"), "0.985 -0.500");
        assert_eq!(printed("31 7"), "31 7");
        assert_eq!(printed("12345 99"), "12.35 0.10");
        assert_eq!(printed("9999999999999999999"), "10.00");
        assert_eq!(printed("999.96 3.25"), "1000 3");
        assert!(
            Print::of(&numbers("12345")).loses(numbers("12345")[0]) && !Print::of(&numbers("31.5")).loses(numbers("31.5")[0])
        );
    }

    #[test]
    fn classes_hold_about_as_many_each() {
        let values: Vec<Decimal> = (1..=63).map(Decimal::from).collect();
        let cuts = cuts(&values, 0);
        let counts: Vec<usize> = (0..5).map(|it| values.iter().filter(|value| class(**value, &cuts) == it).count()).collect();
        assert_eq!((cuts.len(), counts), (4, vec![12, 13, 12, 13, 13]));
    }

    #[test]
    fn no_class_is_empty() {
        for text in
            ["1 1 1 1 1 1 1 1 1 1", "1 1 1 1 1 1 1 1 1 2", "1 2 2 2 2 2 2 2 2 2", "0 0 0 0 0 5 5 5 5 5", "3", "3 4", "3 4 5 6"]
        {
            let values = numbers(text);
            let cuts = cuts(&values, 2);
            for it in 0..=cuts.len() {
                assert!(values.iter().any(|value| class(*value, &cuts) == it), "{text}: {cuts:?}");
            }
        }
        assert!(cuts(&numbers("7 7 7 7"), 1).is_empty());
    }

    #[test]
    fn steps_go_from_the_first_to_the_last() {
        let all = |classes| (0..classes).map(|it| step(it, classes)).collect::<Vec<_>>();
        assert_eq!((all(5), all(4), all(2), all(1)), (vec![1, 2, 3, 4, 5], vec![1, 2, 4, 5], vec![1, 5], vec![3]));
        assert_eq!(all(7).last(), Some(&5));
    }
}
