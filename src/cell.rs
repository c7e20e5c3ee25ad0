//! Text in a cell of a CSV file, as no spreadsheet executes it.

use std::borrow::Cow;

/// The text as it may stand in a CSV file: an apostrophe before it where a spreadsheet would execute it.
///
/// A text that already has apostrophes before such a character gets one more, so that dropping one undoes it:
/// no two texts become the same.
#[must_use]
pub fn guard(text: &str) -> Cow<'_, str> {
    let bare = text.trim_start_matches('\'');
    let is_guarded = bare.len() < text.len();
    if bare.starts_with(is_dangerous) && (is_guarded || !is_signed_number(bare)) {
        return Cow::Owned(format!("'{text}"));
    }
    Cow::Borrowed(text)
}

/// What spreadsheets take for the start of a formula, or skip before they look for one.
fn is_dangerous(first: char) -> bool {
    matches!(first, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')
}

/// A sign and a number as documents print them, with a unit in words: `+0,138`, `-2 điểm %`. Without brackets, bars,
/// quotes, colons and operators nothing can be called from it.
fn is_signed_number(text: &str) -> bool {
    let Some(rest) = text.strip_prefix(['+', '-']) else { return false };
    let is_harmless = |it: char| it.is_alphanumeric() || matches!(it, '.' | ',' | '%' | ' ' | '\u{a0}' | '\u{202f}');
    rest.trim_start().starts_with(|first: char| first.is_ascii_digit()) && rest.chars().all(is_harmless)
}
