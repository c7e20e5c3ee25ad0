//! Quote marks around what a comma cut inside `{…}` or `[…]`: how such a slip is mended, where it is clear what was meant.

use super::flow::is_key_like;
use super::tree::{Entry, Scalar, Style, Tree, place_near};
use crate::file::Location;
use crate::finding::{Edit, Fix};

/// A value that commas cut, from the first of them on; `end` is where the part behind it ends.
///
/// There is no doubt about `{value: 98,8%}`, one comma with a digit right on both sides of it (two years are no decimal),
/// and about `{name: Huyện, thị xã}`, where no part could be a key or a number. In `{name: Sở, ban, ngành}` the value of a
/// key `ban` may have been forgotten: there the quote marks are a guess. Of `{value: 1,893,5}` nobody knows what was meant.
pub fn run(source: &str, last: &Entry, comma: usize, end: usize) -> Option<Fix> {
    let start = start_of(source, last, comma)?;
    let mut end = end;
    while let Some(next) = next_part(source, end) {
        end = next;
    }
    let parts: Vec<&str> = source.get(start..end)?.split(',').collect();
    if !ends_entry(source.get(end..)?) || parts.iter().any(|part| part.trim_start().starts_with(['"', '\''])) {
        return None;
    }
    let edit = edit(source, last.value.at, start, end)?;
    if let [before, after] = parts[..]
        && is_decimal(before, after)
    {
        return Some(Fix::safe(edit));
    }
    let (first, others) = parts.split_first()?;
    let has_letters = |part: &str| part.chars().any(char::is_alphabetic);
    let is_text = |part: &&str| !part.contains(|c: char| c.is_ascii_digit());
    let is_joined = |[before, part]: &[&str; 2]| has_letters(part) || is_decimal(before, part);
    if !has_letters(first) || !parts.array_windows().all(is_joined) {
        return None;
    }
    let is_safe = parts.iter().all(is_text) && !others.iter().any(|part| is_key_like(part.trim()));
    Some(Fix { is_safe, edits: vec![edit] })
}

/// Whether a comma between these two can start decimals.
fn is_decimal(before: &str, after: &str) -> bool {
    let is_number = |c: char| c.is_ascii_digit() || c == '.';
    let (_, whole) = before.split_at(before.trim_end_matches(is_number).len());
    let (decimals, _) = after.split_at(after.len() - after.trim_start_matches(|c: char| c.is_ascii_digit()).len());
    let is_year = |it: &str| it.len() == 4 && it.starts_with(['1', '2']) && !it.contains('.');
    whole.ends_with(|c: char| c.is_ascii_digit()) && !decimals.is_empty() && !(is_year(whole) && is_year(decimals))
}

/// `[81,9, 86,5]` where two numbers belong: a comma with a digit right behind it starts decimals, one with a blank parts the
/// list. The items that need quote marks; none where they do not come to the wanted number.
pub fn items(source: &str, list: Location, wanted: usize) -> Vec<Edit> {
    let raw = source.get(list.start as usize..list.end as usize);
    let Some(inner) = raw.and_then(|it| it.strip_prefix('[')?.strip_suffix(']')) else { return Vec::new() };
    let is_plain = inner.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | ' ' | '%'));
    let items: Vec<&str> = inner.split(", ").map(str::trim).collect();
    let is_item = |item: &&str| match item.split_once(',') {
        Some((before, after)) => is_decimal(before, after) && !after.contains(','),
        None => !item.is_empty(),
    };
    if !is_plain || items.len() != wanted || !items.iter().all(is_item) {
        return Vec::new();
    }
    let mut edits = Vec::new();
    let mut from = list.start as usize + 1;
    for item in items {
        let Some(start) = source.get(from..).and_then(|it| it.find(item)).map(|at| from + at) else { return Vec::new() };
        from = start + item.len();
        if item.contains(',') {
            edits.extend(edit(source, list, start, from));
        }
    }
    edits
}

/// Where the value before the comma starts, if it stands right before it and is plain text.
fn start_of(source: &str, last: &Entry, comma: usize) -> Option<usize> {
    let value = &last.value;
    let is_plain = matches!(value.tree, Tree::Scalar(Scalar { style: Style::Plain, .. }));
    let between = source.get(value.at.end as usize..comma)?;
    (is_plain && between.trim_matches([' ', '\t']).is_empty()).then_some(value.at.start as usize)
}

/// The end of the next part of a text that commas cut: an entry without a colon.
fn next_part(source: &str, end: usize) -> Option<usize> {
    let rest = source.get(end..)?;
    let part = rest.trim_start_matches([' ', '\t']).strip_prefix(',')?;
    let (text, behind) = part.split_at(part.find([',', '}', ']', '[', '{', '"', '\'', ':', '#', '\n'])?);
    let is_part = behind.starts_with([',', '}']) && !text.trim().is_empty();
    is_part.then(|| end + (rest.len() - part.len()) + text.trim_end().len())
}

/// Whether what follows a value is the end of the map, or an entry with a colon.
fn ends_entry(rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '\t']);
    let is_entry = |next: &str| next.chars().find(|c| matches!(c, ',' | '}' | ':')) == Some(':');
    rest.starts_with('}') || rest.strip_prefix(',').is_some_and(|next| next.trim_start().starts_with('}') || is_entry(next))
}

/// The same text in quote marks.
fn edit(source: &str, near: Location, start: usize, end: usize) -> Option<Edit> {
    let text = source.get(start..end)?.trim();
    if text.contains('\n') {
        return None;
    }
    let quoted = if text.contains(['"', '\\']) { format!("'{}'", text.replace('\'', "''")) } else { format!("\"{text}\"") };
    Some(Edit { at: place_near(source, near, start, end), text: quoted, reads: vec![text.to_owned()] })
}

#[cfg(test)]
mod tests {
    use crate::file::FileId;
    use crate::yaml::parse;

    /// The first fix of a text in flow style: whether it is safe, and what it writes.
    fn fixed(source: &str) -> Option<(bool, String)> {
        let (_, findings) = parse(FileId::default(), source);
        let fix = findings.into_iter().find_map(|it| it.fix.clone())?;
        Some((fix.is_safe, fix.edits[0].text.clone()))
    }

    #[test]
    fn a_decimal_comma_is_quoted_without_doubt() {
        let safe = |text: &str| Some((true, text.to_owned()));
        assert_eq!(fixed("{value: 98,8%, target: 98%}"), safe("\"98,8%\""));
        assert_eq!(fixed("{value: trên 27.843,5 }"), safe("\"trên 27.843,5\""));
        assert_eq!(fixed("a: {b: {c: -0,138}, d: 1}"), safe("\"-0,138\""));
        assert_eq!(fixed("{quote: ông \"A\" đạt 98,8%}"), safe("'ông \"A\" đạt 98,8%'"));
    }

    #[test]
    fn a_text_without_keys_and_numbers_is_quoted_without_doubt() {
        assert_eq!(fixed("{vi: Huyện, thị xã, en: Districts}"), Some((true, "\"Huyện, thị xã\"".to_owned())));
        assert_eq!(fixed("{name: Sở, ban, ngành}"), Some((false, "\"Sở, ban, ngành\"".to_owned())));
        assert_eq!(fixed("{note: Nghị quyết 12, khóa mười}"), Some((false, "\"Nghị quyết 12, khóa mười\"".to_owned())));
        assert_eq!(fixed("{quote: đạt 87,906%, vượt 0,9}"), Some((false, "\"đạt 87,906%, vượt 0,9\"".to_owned())));
    }

    #[test]
    fn what_may_be_several_things_is_left_to_a_person() {
        for source in [
            "{value: 1,893,5%}",
            "{period: 2022,2023}",
            "{value: 98, 8%}",
            "{98,8%}",
            "{a: \"98\",8%}",
            "{a: [1],8}",
            "{a: x, \"b\"}",
            "{a: 98,8%,9}",
            "{vi: Huyện, thị xã,\n  thành phố}",
            "{a: ,8}",
        ] {
            assert_eq!(fixed(source), None, "{source}");
        }
    }
}
