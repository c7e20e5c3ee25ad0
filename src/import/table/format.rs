//! What a sheet shows of a number: format codes such as `0.0%`, `#,##0` and `General`.

use super::grid::Shown;
use crate::model::Decimal;
use rust_decimal::RoundingStrategy;

/// A cell's number as its format shows it: digits, or a text that stands there in their place, such as `-` for zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Face {
    Number(Shown),
    Text(String),
}

/// How one section of a code shows a number.
#[derive(Clone, Debug, Default)]
struct Section {
    prefix: String,
    suffix: String,
    /// At least so many digits before the mark.
    whole: usize,
    /// So many digits behind it in any case, and so many at most.
    least: usize,
    most: usize,
    is_grouped: bool,
    percents: u32,
    /// Each divides by a thousand.
    thousands: u32,
    has_digits: bool,
    /// Whether a zero would show at all.
    has_places: bool,
    /// Fractions, powers of ten, `General`: shown as plain digits.
    is_plain: bool,
}

/// The number under its format code.
#[must_use]
pub fn face(value: f64, code: &str) -> Face {
    let Some(exact) = exact(value) else { return Face::Text(value.to_string()) };
    let sections = sections(code);
    let is_negative = exact.is_sign_negative() && !exact.is_zero();
    let (at, takes_sign) = match sections.len() {
        0 | 1 => (0, true),
        2 => (usize::from(is_negative), false),
        _ if exact.is_zero() => (2, false),
        _ => (usize::from(is_negative), false),
    };
    let section = sections.get(at).map(|it| section(it)).unwrap_or_default();
    let sign = is_negative && takes_sign;
    if section.is_plain || (!section.has_digits && section.prefix.is_empty()) {
        return Face::Number(Shown { is_negative, ..plain(exact) });
    }
    if !section.has_places {
        let text = format!("{}{}", section.prefix, section.suffix);
        return Face::Text(text.trim().to_owned());
    }
    let mut shown = digits(exact.abs(), &section);
    // Accountants write a loss in parentheses.
    let in_parentheses = shown.prefix == "(" && shown.suffix == ")";
    if in_parentheses {
        (shown.prefix, shown.suffix) = (String::new(), String::new());
    }
    let is_zero = shown.whole.chars().chain(shown.decimals.chars()).all(|it| it == '0');
    shown.is_negative = (sign || in_parentheses) && !is_zero;
    if shown.prefix == "-" {
        (shown.prefix, shown.is_negative) = (String::new(), !is_zero);
    }
    Face::Number(shown)
}

/// As many digits as a spreadsheet keeps: 0.1 + 0.2 is 0.3 there.
fn exact(value: f64) -> Option<Decimal> {
    if !value.is_finite() {
        return None;
    }
    Decimal::from_scientific(&format!("{value:.14e}")).ok().map(|it| it.normalize())
}

/// What a cell without a format shows: up to eleven characters.
fn plain(exact: Decimal) -> Shown {
    let whole = exact.trunc().abs().to_string().len();
    let most = u32::try_from(10usize.saturating_sub(whole)).unwrap_or_default();
    let rounded = exact.abs().round_dp_with_strategy(most, RoundingStrategy::MidpointAwayFromZero).normalize();
    split(rounded)
}

fn digits(exact: Decimal, section: &Section) -> Shown {
    let factor = |count: u32, step: i64| (0..count.min(6)).fold(Decimal::ONE, |all, _| all * Decimal::from(step));
    let scaled = exact.checked_mul(factor(section.percents, 100)).unwrap_or(exact) / factor(section.thousands, 1000);
    let most = u32::try_from(section.most.min(20)).unwrap_or_default();
    let rounded = scaled.round_dp_with_strategy(most, RoundingStrategy::MidpointAwayFromZero).normalize();
    let mut shown = split(rounded);
    while shown.decimals.len() < section.least.min(20) {
        shown.decimals.push('0');
    }
    shown.whole = format!("{}{}", "0".repeat(section.whole.min(20).saturating_sub(shown.whole.len())), shown.whole);
    Shown { is_grouped: section.is_grouped, prefix: section.prefix.trim().to_owned(), suffix: spaced(&section.suffix), ..shown }
}

/// A blank between a number and its unit stays one.
fn spaced(suffix: &str) -> String {
    let trimmed = suffix.trim();
    if trimmed.is_empty() || !suffix.starts_with(' ') { trimmed.to_owned() } else { format!(" {trimmed}") }
}

fn split(number: Decimal) -> Shown {
    let text = number.to_string();
    let (whole, decimals) = text.trim_start_matches('-').split_once('.').map_or((text.trim_start_matches('-'), ""), |it| it);
    Shown { whole: whole.to_owned(), decimals: decimals.to_owned(), ..Shown::default() }
}

/// The sections of a code, parted by semicolons outside quotation marks.
fn sections(code: &str) -> Vec<Vec<char>> {
    let mut all = vec![Vec::new()];
    let (mut is_quoted, mut is_escaped) = (false, false);
    for it in code.chars().take(255) {
        if it == ';' && !is_quoted && !is_escaped {
            all.push(Vec::new());
            continue;
        }
        is_quoted ^= it == '"' && !is_escaped;
        is_escaped = it == '\\' && !is_escaped;
        if let Some(last) = all.last_mut() {
            last.push(it);
        }
    }
    all
}

fn section(code: &[char]) -> Section {
    let text: String = code.iter().collect();
    if text.trim().is_empty() || text.to_ascii_lowercase().contains("general") || text.trim() == "@" {
        return Section { is_plain: true, ..Section::default() };
    }
    let mut it = Section::default();
    let mut rest = code.iter().copied().peekable();
    let mut is_behind_mark = false;
    // Commas wait for what follows them: a digit makes them group, nothing makes them divide.
    let mut commas = 0;
    while let Some(sign) = rest.next() {
        match sign {
            '"' => {
                let literal: String = rest.by_ref().take_while(|it| *it != '"').collect();
                put(&mut it, &literal);
            }
            '\\' => put(&mut it, &rest.next().map(String::from).unwrap_or_default()),
            // As wide as the next sign, or filled with it.
            '_' | '*' => {
                rest.next();
            }
            '[' => {
                let inside: String = rest.by_ref().take_while(|it| *it != ']').collect();
                let money = inside.strip_prefix('$').map(|it| it.split('-').next().unwrap_or_default().to_owned());
                put(&mut it, &money.unwrap_or_default());
            }
            '0' | '#' | '?' => {
                it.is_grouped |= commas > 0 && !is_behind_mark;
                commas = 0;
                it.has_digits = true;
                it.has_places |= sign != '?';
                it.whole += usize::from(sign == '0' && !is_behind_mark);
                it.most += usize::from(is_behind_mark);
                it.least += usize::from(sign == '0' && is_behind_mark);
            }
            '.' if it.suffix.is_empty() => is_behind_mark = true,
            ',' if it.has_digits => commas += 1,
            '%' => {
                it.percents += 1;
                put(&mut it, "%");
            }
            'E' | 'e' | '/' if it.has_digits => it.is_plain = true,
            other => put(&mut it, &other.to_string()),
        }
    }
    it.thousands = commas;
    it
}

/// A literal stands before the digits, or behind them.
fn put(section: &mut Section, literal: &str) {
    if section.has_digits { section.suffix.push_str(literal) } else { section.prefix.push_str(literal) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::NumberStyle;
    use proptest::prelude::*;

    fn say(value: f64, code: &str) -> String {
        match face(value, code) {
            Face::Number(it) => it.text(NumberStyle::Vi),
            Face::Text(it) => format!("«{it}»"),
        }
    }

    #[test]
    fn numbers_are_what_the_sheet_shows() {
        for (value, code, shown) in [
            (0.988, "0.0%", "98,8%"),
            (0.988, "0%", "99%"),
            (0.9885, "0.00%", "98,85%"),
            (1893.5, "General", "1893,5"),
            (1893.5, "#,##0.0", "1.893,5"),
            (1893.5, "#,##0", "1.894"),
            (1_234_567.0, "#,##0", "1.234.567"),
            (2.5, "0", "3"),
            (-2.5, "0.00", "-2,50"),
            (-1234.0, "#,##0;(#,##0)", "-1.234"),
            (-1234.0, "#,##0;-#,##0", "-1.234"),
            (0.0, "_(* #,##0_);_(* (#,##0);_(* \"-\"??_);_(@_)", "«-»"),
            (88.5, "0.0\" điểm\"", "88,5 điểm"),
            (5.0, "00", "05"),
            (5.0, "0.##", "5"),
            (5.25, "0.##", "5,25"),
            (1_500_000.0, "#,##0,", "1.500"),
            (1.0 / 3.0, "General", "0,333333333"),
            (0.1 + 0.2, "General", "0,3"),
            (98.8, "[Red]0.0", "98,8"),
            (-0.04, "0.0", "0,0"),
            (1234.5, "0.00E+00", "1234,5"),
            (12.0, "@", "12"),
            (12.0, "", "12"),
            (f64::NAN, "0", "«NaN»"),
        ] {
            assert_eq!(say(value, code), shown, "{value} {code}");
        }
    }

    proptest! {
        #[test]
        fn no_code_and_no_number_is_too_odd(value: f64, code in "[0#?.,;%\"\\\\_*\\[\\]$E/@a-z() -]{0,24}") {
            let _ = say(value, &code);
            let _ = say(value, "General");
        }

        #[test]
        fn two_decimals_are_the_number_itself(cents in -1_000_000_000i64..1_000_000_000) {
            let shown = say(cents as f64 / 100.0, "0.00").replace(',', ".");
            prop_assert_eq!(shown.parse::<f64>().unwrap(), cents as f64 / 100.0);
        }
    }
}
