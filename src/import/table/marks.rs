//! Footnote marks: what stands behind a name or a figure and is none of it, and the notes that they lead to.

use std::collections::BTreeMap;

/// A text without its marks, and the marks: `1` for `1)`, `(1)` and `¹`.
#[must_use]
pub fn split(text: &str) -> (String, Vec<String>) {
    let (mut rest, mut marks) = (text.trim_end(), Vec::new());
    while let Some((before, mark)) = last(rest) {
        // What is nothing but a mark is a text of its own.
        if before.is_empty() {
            break;
        }
        marks.insert(0, mark);
        rest = before;
    }
    (rest.to_owned(), marks)
}

/// The last mark of a text, and what stands before it.
fn last(text: &str) -> Option<(&str, String)> {
    let end = text.chars().next_back()?;
    if let Some(digit) = raised(end) {
        let (before, high) = text.split_at(text.trim_end_matches(|it| raised(it).is_some()).len());
        let digits: String = high.chars().filter_map(raised).collect();
        return Some((before.trim_end(), if digits.is_empty() { digit.to_string() } else { digits }));
    }
    match end {
        '*' | '†' | '‡' => {
            let (before, mark) = text.split_at(text.trim_end_matches(end).len());
            Some((before.trim_end(), mark.to_owned()))
        }
        ')' | ']' => {
            let inner = text.strip_suffix(end)?;
            let digits = inner.len() - inner.trim_end_matches(|it: char| it.is_ascii_digit()).len();
            let open = if end == ')' { '(' } else { '[' };
            let framed = inner.rsplit_once(open).filter(|(_, mark)| is_mark(mark));
            if let Some((before, mark)) = framed {
                return Some((before.trim_end(), mark.trim().to_lowercase()));
            }
            // `98,81)`: of digits that run on only the last one can be the mark.
            if end == ')' && digits > 0 && !inner.contains('(') {
                let (before, mark) = inner.split_at(inner.len() - 1);
                return Some((before.trim_end(), mark.to_owned()));
            }
            None
        }
        _ => None,
    }
}

/// `1`, `12`, `a`, `*`.
fn is_mark(text: &str) -> bool {
    let text = text.trim();
    let is_digits = (1..=2).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
    let is_letter = text.len() == 1 && text.bytes().all(|it| it.is_ascii_lowercase());
    is_digits || is_letter || (!text.is_empty() && text.len() <= 3 && text.chars().all(|it| it == '*'))
}

fn raised(it: char) -> Option<char> {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let digit = RAISED.iter().position(|raised| *raised == it)?;
    char::from_digit(u32::try_from(digit).ok()?, 10)
}

/// A name whose last letters are digits that may be a mark: `Hà Nội1`.
#[must_use]
pub fn without_digits(text: &str) -> Option<(&str, &str)> {
    let (name, digits) = text.split_at(text.trim_end_matches(|it: char| it.is_ascii_digit()).len());
    let is_mark = (1..=2).contains(&digits.len()) && name.ends_with(char::is_alphabetic);
    is_mark.then_some((name, digits))
}

/// The mark that a note begins with, and what it says: `(1) Ước tính`, `* Sơ bộ`, `1) …`.
#[must_use]
pub fn note(text: &str) -> Option<(String, &str)> {
    let text = text.trim();
    let (stars, rest) = text.split_at(text.len() - text.trim_start_matches('*').len());
    if !stars.is_empty() {
        return said(stars.to_owned(), rest);
    }
    let (high, rest) = text.split_at(text.len() - text.trim_start_matches(|it| raised(it).is_some()).len());
    if !high.is_empty() {
        return said(high.chars().filter_map(raised).collect(), rest);
    }
    let body = text.strip_prefix(['(', '[']).unwrap_or(text);
    let (mark, rest) = body.split_once([')', ']'])?;
    if !is_mark(mark) {
        return None;
    }
    said(mark.trim().to_lowercase(), rest)
}

fn said(mark: String, rest: &str) -> Option<(String, &str)> {
    let rest = rest.trim_start_matches([':', '.', ' ']).trim();
    (!rest.is_empty()).then_some((mark, rest))
}

/// Notes by their marks.
pub type Notes = BTreeMap<String, String>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_told_from_what_they_stand_behind() {
        for (text, bare, marks) in [
            ("98,8", "98,8", ""),
            ("98,8*", "98,8", "*"),
            ("98,8 **", "98,8", "**"),
            ("98,8¹", "98,8", "1"),
            ("98,8 (1)", "98,8", "1"),
            ("98,8 1)", "98,8", "1"),
            ("98,81)", "98,8", "1"),
            ("98,8(1)(2)", "98,8", "1 2"),
            ("Hà Nội (a)", "Hà Nội", "a"),
            ("Tỷ lệ (%)", "Tỷ lệ (%)", ""),
            ("Số hồ sơ (2023)", "Số hồ sơ (2023)", ""),
            ("Thu [2]", "Thu", "2"),
            ("*", "*", ""),
            ("(1)", "(1)", ""),
            ("", "", ""),
        ] {
            let (found, all) = split(text);
            assert_eq!((found.as_str(), all.join(" ").as_str()), (bare, marks), "{text}");
        }
        assert_eq!(without_digits("Hà Nội1"), Some(("Hà Nội", "1")));
        assert_eq!(without_digits("98"), None);
    }

    #[test]
    fn notes_say_their_mark() {
        for (text, mark, says) in [
            ("* Số liệu sơ bộ", "*", "Số liệu sơ bộ"),
            ("(1) Ước tính", "1", "Ước tính"),
            ("1) Ước tính", "1", "Ước tính"),
            ("² Không gồm x", "2", "Không gồm x"),
            ("(*): Sơ bộ", "*", "Sơ bộ"),
        ] {
            assert_eq!(note(text), Some((mark.to_owned(), says)), "{text}");
        }
        assert!(note("Nguồn: Sở Nội vụ").is_none() && note("Hà Nội").is_none() && note("*").is_none());
    }
}
