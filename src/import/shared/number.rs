//! Numbers as tables of others write them, as our content does in English: `12,5`, `1.2E+07`, `12 345`, `<5`, `5.2*`, `NA`.

use crate::content::{NumberStyle, parse_number};

/// What a cell came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// As our content writes it, and what of the cell it does not carry: `*` of `5.2*`.
    Value { text: String, mark: Mark },
    /// No figure: blank, or a sign for that.
    Missing { sign: String },
    /// Something else.
    Other,
}

/// What was understood beyond the digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    None,
    /// A comma that begins decimals.
    Comma,
    /// A footnote's sign, or letters.
    Note(String),
}

/// Signs that stand for no figure.
const MISSING: &[&str] = &["na", "n/a", "n.a.", "n.a", "nan", "null", "none", "..", "...", "…", ":", "-", "–", "—", "x", "*"];

/// Reads a cell; `%` is dropped where the unit says so.
#[must_use]
pub fn read(cell: &str) -> Cell {
    let text = cell.trim();
    if text.is_empty() || MISSING.contains(&text.to_lowercase().as_str()) {
        return Cell::Missing { sign: text.to_owned() };
    }
    let (sign, rest) = qualifier(text);
    let rest = rest.trim();
    let end = rest.find(|it: char| !(it.is_ascii_digit() || ".,-−+eE \u{a0}\u{202f}'’".contains(it))).unwrap_or(rest.len());
    let (number, _) = rest.split_at(end);
    // An `e` may begin a word.
    let (number, behind) = rest.split_at(number.trim_end_matches(|it: char| !it.is_ascii_digit()).len());
    let Some((digits, is_comma)) = digits(number) else { return Cell::Other };
    let mark = match behind.trim() {
        "" | "." | "%" if is_comma => Mark::Comma,
        "" | "." | "%" => Mark::None,
        note if note.chars().count() <= 12 => Mark::Note(note.to_owned()),
        _ => return Cell::Other,
    };
    Cell::Value { text: format!("{sign}{digits}"), mark }
}

/// A bound as our content writes it, and what stands behind.
fn qualifier(text: &str) -> (&'static str, &str) {
    let known = [("<=", "≤ "), (">=", "≥ "), ("≤", "≤ "), ("≥", "≥ "), ("<", "< "), (">", "> "), ("~", "~ "), ("≈", "~ ")];
    known.iter().find_map(|(sign, ours)| Some((*ours, text.strip_prefix(sign)?))).unwrap_or(("", text))
}

/// Digits with a dot at most, and whether a comma began the decimals.
fn digits(text: &str) -> Option<(String, bool)> {
    let spaced = text.contains([' ', '\u{a0}', '\u{202f}', '\'', '’']);
    let joined: String = text.chars().filter(|it| !" \u{a0}\u{202f}'’".contains(*it)).collect();
    // Only groups of three may stand apart.
    if spaced && !text.split([' ', '\u{a0}', '\u{202f}', '\'', '’']).skip(1).all(is_group) {
        return None;
    }
    let joined = joined.strip_prefix('+').unwrap_or(&joined);
    if let Some((number, power)) = joined.split_once(['e', 'E']) {
        return Some((scaled(number, power.parse().ok()?)?, false));
    }
    let joined = with_zero(joined);
    let is_number = |text: &str| parse_number(text, NumberStyle::En).is_ok();
    if is_number(&joined) {
        return Some((joined, false));
    }
    // `12,5` is nothing else; `1.234,5` neither.
    let swapped: String = joined.chars().filter(|it| *it != '.').map(|it| if it == ',' { '.' } else { it }).collect();
    let is_once = joined.matches(',').count() == 1;
    (is_once && parse_number(&joined, NumberStyle::Vi).is_ok() && is_number(&swapped)).then_some((swapped, true))
}

fn is_group(part: &str) -> bool {
    part.len() >= 3
        && part.bytes().take(3).all(|it| it.is_ascii_digit())
        && !part.as_bytes().get(3).is_some_and(u8::is_ascii_digit)
}

/// `.5` as `0.5`, `5.` as `5`.
fn with_zero(text: &str) -> String {
    let (sign, rest) = match text.strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest),
        None => ("", text),
    };
    let rest = rest.strip_suffix('.').unwrap_or(rest);
    if rest.starts_with('.') { format!("{sign}0{rest}") } else { format!("{sign}{rest}") }
}

/// `1.2` and 7 as `12000000`: the same number, without a power.
fn scaled(number: &str, power: i32) -> Option<String> {
    let number = with_zero(number);
    parse_number(&number, NumberStyle::En).ok().filter(|_| power.unsigned_abs() <= 27 && !number.contains(','))?;
    let (sign, rest) = number.strip_prefix('-').map_or(("", number.as_str()), |rest| ("-", rest));
    let (whole, decimals) = rest.split_once('.').unwrap_or((rest, ""));
    let digits = format!("{whole}{decimals}");
    let point = i32::try_from(whole.len()).ok()? + power;
    let text = if point <= 0 {
        format!("0.{}{digits}", "0".repeat(point.unsigned_abs() as usize))
    } else {
        let point = point as usize;
        let padded = format!("{digits:0<point$}");
        let (whole, decimals) = padded.split_at(point);
        if decimals.is_empty() { whole.to_owned() } else { format!("{whole}.{decimals}") }
    };
    let text = format!("{sign}{text}");
    parse_number(&text, NumberStyle::En).ok().map(|_| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn say(cell: &str) -> String {
        match read(cell) {
            Cell::Value { text, mark: Mark::None } => text,
            Cell::Value { text, mark: Mark::Comma } => format!("{text} comma"),
            Cell::Value { text, mark: Mark::Note(note) } => format!("{text} note {note}"),
            Cell::Missing { sign } => format!("missing {sign}"),
            Cell::Other => "other".to_owned(),
        }
    }

    #[test]
    fn numbers_of_every_kind_are_read() {
        for (cell, expected) in [
            ("12.5", "12.5"),
            ("12.50", "12.50"),
            ("1,234.5", "1,234.5"),
            ("12,5", "12.5 comma"),
            ("1.234,5", "1234.5 comma"),
            ("12 345", "12345"),
            ("1 234 567.8", "1234567.8"),
            ("12 34", "other"),
            ("1.2E+07", "12000000"),
            ("2.5e-3", "0.0025"),
            ("-4.1e1", "-41"),
            ("6.0999999999999996", "6.0999999999999996"),
            (".5", "0.5"),
            ("-.5", "-0.5"),
            ("5.", "5"),
            ("+3", "3"),
            ("-29869.89", "-29869.89"),
            ("−3", "-3"),
            ("45%", "45"),
            ("45 %", "45"),
            ("<5", "< 5"),
            (">= 95", "≥ 95"),
            ("5.2*", "5.2 note *"),
            ("5.2 e", "5.2 note e"),
            ("5.2[1]", "5.2 note [1]"),
            ("NA", "missing NA"),
            ("…", "missing …"),
            ("", "missing "),
            ("1e99", "other"),
            ("1e-2147483648", "other"),
            ("Yes", "other"),
            ("12 of those who were asked", "other"),
        ] {
            assert_eq!(say(cell), expected, "{cell}");
        }
    }
}
