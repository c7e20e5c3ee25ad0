//! The grammar of printed values: `[qualifier] number [– number] [magnitude] [unit]`, or `numerator/denominator`.

use super::number::{NumberError, NumberStyle, parse_number};
use crate::model::{Decimal, Indicator, Qualifier, Quantity, Ratio, Step, Unit};

/// Why a text is no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValueError {
    Number(NumberError),
    /// Curly quote marks around a number.
    CurlyQuotes,
    /// Words that are neither a unit nor a magnitude, or another unit than the indicator's.
    Unit(String),
    /// The lower end of a range is above the upper.
    Backwards,
    /// A ratio of nothing.
    ZeroDenominator,
    /// A part of a thing that is counted whole.
    Fraction,
}

/// A value is one of two things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Printed {
    Quantity(Quantity),
    Ratio(Ratio),
}

/// What the reader of a value must know.
#[derive(Clone, Copy)]
pub struct Measure<'a> {
    pub style: NumberStyle,
    pub unit: Unit,
    pub scale: Option<Decimal>,
    pub noun: &'a [Vec<String>],
}

impl<'a> Measure<'a> {
    pub fn of(indicator: &'a Indicator, style: NumberStyle) -> Measure<'a> {
        Measure { style, unit: indicator.unit, scale: indicator.scale, noun: &indicator.noun }
    }

    /// A bare number: ranks, totals, counts of what was measured.
    pub fn plain(style: NumberStyle) -> Measure<'static> {
        Measure { style, unit: Unit::Number, scale: None, noun: &[] }
    }
}

/// Qualifiers by their words. Longer ones first, so that `không quá` is not read as `không`.
const QUALIFIERS: &[(&str, Qualifier)] = &[
    ("không dưới", Qualifier::AtLeast),
    ("không quá", Qualifier::AtMost),
    ("ít nhất", Qualifier::AtLeast),
    ("tối thiểu", Qualifier::AtLeast),
    ("tối đa", Qualifier::AtMost),
    ("chưa đến", Qualifier::Under),
    ("chưa đầy", Qualifier::Under),
    ("xấp xỉ", Qualifier::About),
    ("khoảng", Qualifier::About),
    ("ước", Qualifier::About),
    ("gần", Qualifier::Nearly),
    ("trên", Qualifier::Over),
    ("hơn", Qualifier::Over),
    ("dưới", Qualifier::Under),
    ("từ", Qualifier::AtLeast),
    ("at least", Qualifier::AtLeast),
    ("at most", Qualifier::AtMost),
    ("nearly", Qualifier::Nearly),
    ("about", Qualifier::About),
    ("over", Qualifier::Over),
    ("under", Qualifier::Under),
];

const SIGNS: &[(&str, Qualifier)] = &[
    (">=", Qualifier::AtLeast),
    ("<=", Qualifier::AtMost),
    ("≥", Qualifier::AtLeast),
    ("≤", Qualifier::AtMost),
    (">", Qualifier::Over),
    ("<", Qualifier::Under),
    ("≈", Qualifier::About),
    ("~", Qualifier::About),
];

const MAGNITUDES: &[(&str, u32)] =
    &[("ngàn", 3), ("nghìn", 3), ("triệu", 6), ("tỷ", 9), ("tỉ", 9), ("thousand", 3), ("million", 6), ("billion", 9)];

/// Reads a printed value.
pub fn parse_value(typed: &str, measure: &Measure) -> Result<Printed, ValueError> {
    let text = plain_blanks(typed);
    if text.starts_with(['“', '”', '‘', '’', '«']) {
        return Err(ValueError::CurlyQuotes);
    }
    let digits = |c: char| c.is_ascii_digit();
    if text.split_once('/').is_some_and(|(numerator, rest)| numerator.ends_with(digits) && rest.starts_with(digits)) {
        return parse_ratio(typed, measure).map(Printed::Ratio);
    }
    parse_quantity(typed, measure).map(Printed::Quantity)
}

/// Reads `697/1.893`, a noun or unit after it allowed.
pub fn parse_ratio(typed: &str, measure: &Measure) -> Result<Ratio, ValueError> {
    let text = plain_blanks(typed);
    let not_a_number = ValueError::Number(NumberError::NotANumber);
    let (numerator, rest) = text.split_once('/').ok_or(not_a_number)?;
    let (denominator, unit) = split_number(rest.trim());
    let numerator = parse_number(numerator.trim(), measure.style).map_err(ValueError::Number)?;
    let denominator = parse_number(denominator, measure.style).map_err(ValueError::Number)?;
    if denominator.is_zero() {
        return Err(ValueError::ZeroDenominator);
    }
    if !unit.is_empty() && unit_of(unit, measure).is_none() {
        return Err(ValueError::Unit(unit.to_owned()));
    }
    Ok(Ratio { text: typed.trim().into(), numerator, denominator })
}

/// Reads everything that is not a ratio.
pub fn parse_quantity(typed: &str, measure: &Measure) -> Result<Quantity, ValueError> {
    let text = plain_blanks(typed);
    let (qualifier, body) = qualifier_of(&text);
    let (low, high) = split_range(body);
    let last = Part::read(high.unwrap_or(low), measure)?;
    let Some(_) = high else {
        return quantity(typed, qualifier, last, None, measure);
    };
    // In `35–40%` and `1–2 triệu` the first number takes its unit and magnitude from the second.
    let first = Part::read(low, measure)?;
    let first = if first.unit.is_none() && first.power == 0 { Part { power: last.power, ..first } } else { first };
    quantity(typed, Qualifier::Range, first, Some(last), measure)
}

fn quantity(
    typed: &str,
    qualifier: Qualifier,
    part: Part,
    upper: Option<Part>,
    measure: &Measure,
) -> Result<Quantity, ValueError> {
    let percent_for_score =
        [Some(&part), upper.as_ref()].into_iter().flatten().any(|it| it.unit == Some(Agreement::PercentForScore));
    let (value, step) = (part.multiplied()?, Step::of(part.number, part.power));
    let upper = upper.map(|it| it.multiplied()).transpose()?;
    if upper.is_some_and(|upper| upper < value) {
        return Err(ValueError::Backwards);
    }
    let whole = |number: Decimal| number.fract().is_zero();
    if measure.unit == Unit::Count && !(whole(value) && upper.is_none_or(whole)) {
        return Err(ValueError::Fraction);
    }
    Ok(Quantity { text: typed.trim().into(), qualifier, value, upper: upper.map(Box::new), step, percent_for_score })
}

/// One number with its magnitude and unit.
struct Part {
    number: Decimal,
    power: u32,
    unit: Option<Agreement>,
}

/// How a printed unit agrees with the indicator's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Agreement {
    Same,
    PercentForScore,
}

impl Part {
    fn read(text: &str, measure: &Measure) -> Result<Part, ValueError> {
        let (number, rest) = split_number(text.trim());
        let number = parse_number(number, measure.style).map_err(ValueError::Number)?;
        if rest.starts_with(|c: char| c.is_ascii_digit()) {
            return Err(ValueError::Number(NumberError::NotANumber));
        }
        let (power, unit) = magnitude_of(rest);
        let agreement = match unit {
            "" => None,
            unit => Some(unit_of(unit, measure).ok_or_else(|| ValueError::Unit(unit.to_owned()))?),
        };
        Ok(Part { number, power, unit: agreement })
    }

    /// The number with its magnitude multiplied out.
    fn multiplied(&self) -> Result<Decimal, ValueError> {
        if self.power == 0 {
            return Ok(self.number);
        }
        let value = self.number.checked_mul(Decimal::from(10u64.pow(self.power)));
        value.map(|it| it.normalize()).ok_or(ValueError::Number(NumberError::TooLong))
    }
}

/// No-break and thin blanks are blanks; one is as good as many.
pub fn plain_blanks(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The digits at the start, and what follows them.
fn split_number(text: &str) -> (&str, &str) {
    let unsigned = text.strip_prefix(['-', '−']).unwrap_or(text);
    let rest = unsigned.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ',');
    (text.strip_suffix(rest).unwrap_or(text), rest.trim_start())
}

/// `text` after `word` and a blank, compared without case.
fn after_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    for expected in word.chars() {
        let found = rest.next()?;
        if !found.to_lowercase().eq(expected.to_lowercase()) {
            return None;
        }
    }
    let rest = rest.as_str();
    (rest.is_empty() || rest.starts_with(' ')).then(|| rest.trim_start())
}

pub(super) fn qualifier_of(text: &str) -> (Qualifier, &str) {
    for (sign, qualifier) in SIGNS {
        if let Some(rest) = text.strip_prefix(sign) {
            return (*qualifier, rest.trim_start());
        }
    }
    let (mut qualifier, mut body) = (Qualifier::Exact, text);
    // Nearly all figures begin with a digit, and are no word.
    let is_word = text.starts_with(char::is_alphabetic);
    for (words, found) in QUALIFIERS.iter().filter(|_| is_word) {
        if let Some(rest) = after_word(text, words) {
            (qualifier, body) = (*found, rest);
            break;
        }
    }
    for (words, found) in [("trở lên", Qualifier::AtLeast), ("trở xuống", Qualifier::AtMost)] {
        if let Some(rest) = body.strip_suffix(words).filter(|rest| rest.ends_with(' ')) {
            return (found, rest.trim_end());
        }
    }
    (qualifier, body)
}

/// The two ends of `35–40%`, `35-40%`, `35% đến 40%`.
fn split_range(text: &str) -> (&str, Option<&str>) {
    for word in [" đến ", " to ", "–", "—"] {
        if let Some((low, high)) = text.split_once(word) {
            return (low.trim(), Some(high.trim()));
        }
    }
    // A hyphen at the very start is a minus.
    let hyphen = text.char_indices().skip(1).find(|(_, c)| *c == '-');
    let ends = hyphen.and_then(|(at, _)| Some((text.get(..at)?.trim(), text.get(at + 1..)?.trim())));
    let Some((low, high)) = ends else { return (text, None) };
    let both = low.contains(|c: char| c.is_ascii_digit()) && high.starts_with(|c: char| c.is_ascii_digit());
    if both { (low, Some(high)) } else { (text, None) }
}

fn magnitude_of(text: &str) -> (u32, &str) {
    let found = MAGNITUDES.iter().find_map(|(word, power)| Some((*power, after_word(text, word)?)));
    match found {
        // `nghìn tỷ`: the only two that are said in a row.
        Some((3, rest)) => match magnitude_of(rest) {
            (9, rest) => (12, rest),
            _ => (3, rest),
        },
        Some(found) => found,
        None => (0, text),
    }
}

/// Whether a printed unit is the indicator's. Nothing where it is another one.
fn unit_of(text: &str, measure: &Measure) -> Option<Agreement> {
    let unit = text.trim_end_matches('.').to_lowercase();
    let is_noun = || measure.noun.iter().flatten().any(|noun| noun.to_lowercase() == unit);
    let on_hundred = measure.scale.is_none_or(|scale| scale == Decimal::ONE_HUNDRED);
    let same = match unit.as_str() {
        "%" | "phần trăm" | "percent" | "per cent" => match measure.unit {
            Unit::Percent => true,
            Unit::Points if on_hundred => return Some(Agreement::PercentForScore),
            _ => is_noun(),
        },
        "điểm" | "point" | "points" => match measure.unit {
            Unit::Points => true,
            Unit::Percent => return Some(Agreement::PercentForScore),
            _ => is_noun(),
        },
        "ngày" | "day" | "days" => measure.unit == Unit::Days || is_noun(),
        "đồng" | "đ" | "vnd" | "vnđ" | "dong" => measure.unit == Unit::Vnd || is_noun(),
        _ => is_noun(),
    };
    same.then_some(Agreement::Same)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure(unit: Unit) -> Measure<'static> {
        Measure { style: NumberStyle::Vi, unit, scale: None, noun: &[] }
    }

    fn read(text: &str, unit: Unit) -> String {
        match parse_value(text, &measure(unit)) {
            Ok(Printed::Quantity(it)) => {
                let upper = it.upper().map_or(String::new(), |upper| format!("..{upper}"));
                format!("{} {}{upper} ±{}", it.qualifier.id(), it.value, it.step.number())
            }
            Ok(Printed::Ratio(it)) => format!("{} of {}", it.numerator, it.denominator),
            Err(error) => format!("{error:?}"),
        }
    }

    #[test]
    fn values_of_the_documents_are_read() {
        assert_eq!(read("98,80%", Unit::Percent), "exact 98.80 ±0.01");
        assert_eq!(read("gần 1,2 triệu", Unit::Count), "nearly 1200000 ±100000");
        assert_eq!(read("trên 600 ngàn", Unit::Count), "over 600000 ±1000");
        assert_eq!(read("hơn 424.718", Unit::Count), "over 424718 ±1");
        assert_eq!(read("35% đến 40%", Unit::Percent), "range 35..40 ±1");
        assert_eq!(read("từ 35% đến 40%", Unit::Percent), "range 35..40 ±1");
        assert_eq!(read("35–40%", Unit::Percent), "range 35..40 ±1");
        assert_eq!(read("35-40%", Unit::Percent), "range 35..40 ±1");
        assert_eq!(read("1–2 triệu", Unit::Count), "range 1000000..2000000 ±1000000");
        assert_eq!(read("xấp xỉ 100%", Unit::Percent), "about 100 ±1");
        assert_eq!(read("≥ 98%", Unit::Percent), "at-least 98 ±1");
        assert_eq!(read(">= 98", Unit::Percent), "at-least 98 ±1");
        assert_eq!(read("90% trở lên", Unit::Percent), "at-least 90 ±1");
        assert_eq!(read("từ 90% trở xuống", Unit::Percent), "at-most 90 ±1");
        assert_eq!(read("697/1.893", Unit::Percent), "697 of 1893");
        assert_eq!(read("8.502/27.843,5", Unit::Percent), "8502 of 27843.5");
        assert_eq!(read("87,602/100 điểm", Unit::Points), "87.602 of 100");
        assert_eq!(read("09/31", Unit::Count), "9 of 31");
        assert_eq!(read("-2", Unit::Number), "exact -2 ±1");
        assert_eq!(read("0", Unit::Count), "exact 0 ±1");
        assert_eq!(read("98,8\u{a0}%", Unit::Percent), "exact 98.8 ±0.1");
    }

    #[test]
    fn other_units_are_refused() {
        assert_eq!(read("5 ngày", Unit::Percent), "Unit(\"ngày\")");
        assert_eq!(read("5%", Unit::Count), "Unit(\"%\")");
        assert_eq!(read("5 điểm %", Unit::Percent), "Unit(\"điểm %\")");
        assert_eq!(read("1,5", Unit::Count), "Fraction");
        assert_eq!(read("40–35%", Unit::Percent), "Backwards");
        assert_eq!(read("1/0", Unit::Percent), "ZeroDenominator");
        assert_eq!(read("“98%”", Unit::Percent), "CurlyQuotes");
    }

    #[test]
    fn points_for_percent_are_read_and_marked() {
        let Ok(Printed::Quantity(it)) = parse_value("88,81%", &measure(Unit::Points)) else { panic!("not read") };
        assert!(it.percent_for_score);
    }
}
