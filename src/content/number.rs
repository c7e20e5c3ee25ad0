//! The grammar of printed numbers: `1.893` and `36,82` in Vietnamese, `1,893` and `36.82` in English, to the letter.

use crate::model::Decimal;

pub use crate::model::NumberStyle;

impl NumberStyle {
    fn group(self) -> char {
        match self {
            NumberStyle::Vi => '.',
            NumberStyle::En => ',',
        }
    }

    fn decimal(self) -> char {
        match self {
            NumberStyle::Vi => ',',
            NumberStyle::En => '.',
        }
    }
}

/// Why a text is no number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// Not made of digits, dots and commas as a number is.
    NotANumber,
    /// The other convention's mark: `98.85` where dots group thousands. Holds what to write instead, where that is clear.
    WrongMark { mark: char, instead: Option<String> },
    /// More digits than can be kept exactly (28).
    TooLong,
}

/// Reads a number. Leading zeros don't count; a minus may be `-` or `−`; its scale is the number of printed decimals.
pub fn parse_number(text: &str, style: NumberStyle) -> Result<Decimal, NumberError> {
    let (negative, digits) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let allowed = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
    let framed = digits.starts_with(|c: char| c.is_ascii_digit()) && digits.ends_with(|c: char| c.is_ascii_digit());
    if !framed || !digits.chars().all(allowed) {
        return Err(NumberError::NotANumber);
    }
    let Some(plain) = plain_digits(digits, style) else { return Err(wrong_mark(digits, style)) };
    let plain = if negative { format!("-{plain}") } else { plain };
    Decimal::from_str_exact(&plain).map_err(|_| NumberError::TooLong)
}

/// Digits and at most one dot, or nothing where the convention is not kept.
fn plain_digits(digits: &str, style: NumberStyle) -> Option<String> {
    let (whole, decimals) = match digits.split_once(style.decimal()) {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (digits, None),
    };
    if decimals.is_some_and(|it| it.is_empty() || !it.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    let mut groups = whole.split(style.group());
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let all_digits = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    // Nobody groups the digits of less than a thousand: `0.893` has a decimal mark of the other convention.
    if !all_digits(first) || (!rest.is_empty() && (first.len() > 3 || first.starts_with('0'))) {
        return None;
    }
    if rest.iter().any(|group| group.len() != 3 || !all_digits(group)) {
        return None;
    }
    let whole: String = std::iter::once(first).chain(rest).collect();
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    Some(match decimals {
        Some(decimals) => format!("{whole}.{decimals}"),
        None => whole.to_owned(),
    })
}

fn wrong_mark(digits: &str, style: NumberStyle) -> NumberError {
    let other = match style {
        NumberStyle::Vi => NumberStyle::En,
        NumberStyle::En => NumberStyle::Vi,
    };
    // The text read by the other convention, written by this one.
    let instead = plain_digits(digits, other).map(|_| swapped(digits));
    let mark = if digits.contains(style.group()) { style.group() } else { style.decimal() };
    NumberError::WrongMark { mark, instead }
}

/// The same digits with the marks of the other convention.
pub fn swapped(digits: &str) -> String {
    let other = |mark| match mark {
        '.' => ',',
        ',' => '.',
        digit => digit,
    };
    digits.chars().map(other).collect()
}

/// One unit in the last printed place.
pub fn step_of(number: Decimal) -> Decimal {
    Decimal::new(1, number.scale())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vi(text: &str) -> Result<String, NumberError> {
        parse_number(text, NumberStyle::Vi).map(|number| number.to_string())
    }

    fn en(text: &str) -> Result<String, NumberError> {
        parse_number(text, NumberStyle::En).map(|number| number.to_string())
    }

    #[test]
    fn vietnamese_dots_group_and_commas_start_decimals() {
        assert_eq!(vi("1.893").unwrap(), "1893");
        assert_eq!(vi("1893").unwrap(), "1893");
        assert_eq!(vi("36,820").unwrap(), "36.820");
        assert_eq!(vi("27.843,5").unwrap(), "27843.5");
        assert_eq!(vi("09").unwrap(), "9");
        assert_eq!(vi("-0,138").unwrap(), "-0.138");
        assert_eq!(vi("−2").unwrap(), "-2");
    }

    #[test]
    fn the_other_convention_is_told_with_what_to_write() {
        let wrong = |mark, instead: &str| Err(NumberError::WrongMark { mark, instead: Some(instead.to_owned()) });
        assert_eq!(vi("98.85"), wrong('.', "98,85"));
        assert_eq!(vi("18.93"), wrong('.', "18,93"));
        assert_eq!(vi("0.893"), wrong('.', "0,893"));
        assert_eq!(en("0,893"), wrong(',', "0.893"));
        assert_eq!(vi("1,893,000"), wrong(',', "1.893.000"));
        assert_eq!(vi("1,893.5"), wrong('.', "1.893,5"));
        assert_eq!(en("98,85"), wrong(',', "98.85"));
        assert_eq!(en("1.893,5"), wrong(',', "1,893.5"));
    }

    #[test]
    fn what_is_no_number_is_not_guessed() {
        for text in ["", "1_000", "1e3", ",5", "5,", "+5", "0x10", "1.893.5,2", "một", "1 893"] {
            assert!(vi(text).is_err(), "{text}");
        }
        assert_eq!(vi("12345678901234567890123456789012"), Err(NumberError::TooLong));
    }
}
