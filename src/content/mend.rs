//! How a slip is mended, where that is known: the edit stands in the finding, `scorecard fix` makes it.

use super::number::NumberStyle;
use super::schema::SHAPES;
use crate::file::{Document, FileId, Location};
use crate::finding::{Edit, Finding, Fix, Severity};

/// What a key or a scalar of one line says, and the quote marks around it. Nothing where that is not plain to see.
fn said(source: &str, at: Location) -> Option<(&str, &str)> {
    let raw = source.get(at.start as usize..at.end as usize)?;
    let mark = if raw.starts_with(['"', '\'']) { raw.get(..1)? } else { "" };
    let inner = raw.strip_prefix(mark)?.strip_suffix(mark)?;
    let is_plain = if mark.is_empty() { !inner.starts_with(['{', '[', '|', '>']) } else { !inner.contains(['\\', '"', '\'']) };
    (is_plain && !inner.contains('\n')).then_some((inner, mark))
}

/// Another text in the place of a scalar or a key, in the quote marks that stand there. Nothing where the place holds
/// anything but `typed`.
fn replace(source: &str, at: Location, typed: &str, text: &str) -> Option<Edit> {
    let (inner, mark) = said(source, at)?;
    if inner.trim() != typed || text.contains(['\\', '"', '\'', '\n']) {
        return None;
    }
    let reads = inner.replacen(typed, text, 1);
    Some(Edit { at, text: format!("{mark}{reads}{mark}"), reads: vec![reads] })
}

/// A known name for one that nobody knows: a guess. In `district+commune` and `parent/id` only the part is replaced.
pub fn word(source: &str, at: Location, typed: &str, name: &str) -> Option<Fix> {
    let raw = said(source, at)?.0.trim();
    if raw == typed {
        return replace(source, at, raw, name).map(Fix::guess);
    }
    let mut parts: Vec<&str> = raw.split_inclusive(['+', '/']).collect();
    let is_it = |part: &str| part.trim_end_matches(['+', '/']).trim() == typed;
    let [place] = parts.iter().enumerate().filter(|(_, part)| is_it(part)).map(|(index, _)| index).collect::<Vec<_>>()[..] else {
        return None;
    };
    let part = parts.get_mut(place)?;
    let named = part.replacen(typed, name, 1);
    *part = &named;
    replace(source, at, raw, &parts.concat()).map(Fix::guess)
}

/// The other convention's decimal mark, in a text where every one of them can be nothing else: `98.05%` where dots group
/// thousands. `1.893` may be a number of its own, and so may `1893.123` with a dot forgotten; `18.93` of a count is a slip
/// of another kind; the parts of a ratio are counts more often than not. None of these is touched.
#[expect(clippy::string_slice, reason = "a number begins and ends where characters do")]
pub fn decimal(source: &str, at: Location, style: NumberStyle, unit: &str) -> Option<Fix> {
    let typed = said(source, at)?.0.trim();
    let (wrong, right) = match style {
        NumberStyle::Vi => ('.', ','),
        NumberStyle::En => (',', '.'),
    };
    if unit == "count" || typed.contains('/') {
        return None;
    }
    let mut text = String::new();
    let mut rest = typed;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit() || c == wrong || c == right) {
        let length =
            rest[start..].find(|c: char| !(c.is_ascii_digit() || c == wrong || c == right)).unwrap_or(rest.len() - start);
        let number = &rest[start..start + length];
        text += &rest[..start];
        match number.split_once(wrong) {
            None => text += number,
            Some((whole, decimals)) if is_decimal(whole, decimals) => text.extend([whole, &right.to_string(), decimals]),
            Some(_) => return None,
        }
        rest = &rest[start + length..];
    }
    text += rest;
    let mut edit = if text == typed { None } else { replace(source, at, typed, &text) }?;
    // Inside `{…}` and `[…]` the new comma would end the value.
    if is_in_flow(source, at) && !edit.text.starts_with(['"', '\'']) {
        edit.text = format!("\"{}\"", edit.text);
    }
    Some(Fix::safe(edit))
}

/// Whether a mark follows that can only follow a value in flow style.
fn is_in_flow(source: &str, at: Location) -> bool {
    source.get(at.end as usize..).is_some_and(|rest| rest.trim_start().starts_with([',', '}', ']']))
}

/// Whether two stretches of digits can only be a whole and its decimals: three digits may be a group.
fn is_decimal(whole: &str, decimals: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    digits(whole) && digits(decimals) && decimals.len() != 3
}

/// `0,5` where a setting belongs, which has a dot on every site.
pub fn setting(source: &str, at: Location, typed: &str) -> Option<Fix> {
    let (whole, decimals) = typed.split_once(',')?;
    let is_sure = is_decimal(whole.strip_prefix('-').unwrap_or(whole), decimals);
    let edit = if is_sure { replace(source, at, typed, &format!("{whole}.{decimals}")) } else { None };
    edit.map(Fix::safe)
}

/// `“98%”`: straight marks for the typographic ones, since what stands between them may need some.
pub fn straight_quotes(source: &str, at: Location, typed: &str) -> Option<Fix> {
    let raw = source.get(at.start as usize..at.end as usize)?;
    let is_mark = |c: char| matches!(c, '“' | '”' | '„' | '‟' | '‘' | '’' | '«' | '»');
    let inner = typed.strip_prefix(is_mark)?.strip_suffix(is_mark)?.trim();
    if inner.is_empty() || inner.contains(is_mark) {
        return None;
    }
    if raw != typed {
        // In straight marks already.
        return replace(source, at, typed, inner).map(Fix::safe);
    }
    let is_plain = !inner.contains(['"', '\\', '\n']);
    is_plain.then(|| Fix::safe(Edit { at, text: format!("\"{inner}\""), reads: vec![inner.to_owned()] }))
}

/// Gives a missing blank its fix, where there is no doubt: behind the colon of a field that the format has.
pub fn missing_blanks(findings: &mut [Finding], documents: &[Document]) {
    for finding in findings.iter_mut().filter(|it| it.message.key == "yaml-missing-space") {
        let Some(document) = documents.get(finding.location.file.0 as usize) else { continue };
        finding.fix = missing_blank(&document.text, finding.location).map(|it| Box::new(Fix::safe(it)));
    }
}

fn missing_blank(source: &str, at: Location) -> Option<Edit> {
    let raw = source.get(at.start as usize..at.end as usize)?;
    let entry = raw.trim_start_matches("- ").trim_start();
    let (name, value) = entry.split_once(':')?;
    let is_known = SHAPES.iter().any(|shape| shape.fields.iter().any(|field| field.name == name));
    // What begins with a letter or a digit and holds no mark of YAML is read as it stands.
    let is_plain = value.starts_with(char::is_alphanumeric) && !value.contains([':', '#', ',', '[', ']', '{', '}', '\n', '"']);
    let skipped = raw.strip_suffix(entry)?;
    let columns = skipped.chars().count() as u32;
    let at = Location { start: at.start + skipped.len() as u32, column: at.column + columns, ..at };
    let reads = vec![name.to_owned(), value.trim().to_owned()];
    (is_known && is_plain).then(|| Edit { at, text: format!("{name}: {value}"), reads })
}

/// Withdraws the fixes that depend on how numbers are typed, where `scorecard.yaml` has an error: it may be the one that
/// keeps the tool from knowing.
pub fn withdraw_in_doubt(findings: &mut [Finding], site: FileId) {
    let in_doubt = findings.iter().any(|it| it.location.file == site && it.severity() == Severity::Error);
    for finding in findings.iter_mut().filter(|it| in_doubt && it.message.key.starts_with("number-format")) {
        finding.fix = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(source: &str) -> Location {
        Location { end: source.len() as u32, line: 1, column: 1, ..Location::default() }
    }

    fn number(raw: &str, style: NumberStyle, unit: &str) -> Option<String> {
        decimal(raw, at(raw), style, unit).map(|fix| fix.edits[0].text.clone())
    }

    #[test]
    fn a_mark_that_can_only_start_decimals_is_replaced() {
        let vi = |raw| number(raw, NumberStyle::Vi, "percent");
        for (raw, mended) in [
            ("98.05%", "98,05%"),
            ("\"98.05%\"", "\"98,05%\""),
            ("'trên 98.5'", "'trên 98,5'"),
            ("35.5–40.5%", "35,5–40,5%"),
            ("35.5-5.5%", "35,5-5,5%"),
            ("35,5–40.5%", "35,5–40,5%"),
            ("tăng 2.61%", "tăng 2,61%"),
            ("0.1384", "0,1384"),
        ] {
            assert_eq!(vi(raw).as_deref(), Some(mended));
        }
        assert_eq!(number("98,05%", NumberStyle::En, "percent").as_deref(), Some("98.05%"));
    }

    #[test]
    fn what_may_be_a_group_of_thousands_is_never_touched() {
        for raw in ["1.893", "1.893%", "1893.123", "1.500–40.5%", "1.89.3", "1,893.5", "1.893,5", "98.", ".5", "697.5/1893.5"] {
            assert_eq!(number(raw, NumberStyle::Vi, "percent"), None, "{raw}");
        }
        assert_eq!(number("18.93", NumberStyle::Vi, "count"), None);
        for raw in ["1,893", "1,893.5", "1.893,5", "1893,123"] {
            assert_eq!(number(raw, NumberStyle::En, "percent"), None, "{raw}");
        }
    }

    #[test]
    fn settings_have_a_dot() {
        let mended = |raw: &str| setting(raw, at(raw), raw).map(|fix| fix.edits[0].text.clone());
        assert_eq!(mended("0,5").as_deref(), Some("0.5"));
        assert_eq!(mended("-0,25").as_deref(), Some("-0.25"));
        for raw in ["1,893", "0,5,1", "0,5%", "0.5", "a,b"] {
            assert_eq!(mended(raw), None, "{raw}");
        }
    }

    #[test]
    fn a_word_is_replaced_where_it_stands_alone_or_as_a_part() {
        let mended = |raw: &str, typed, name| word(raw, at(raw), typed, name).map(|fix| fix.edits[0].text.clone());
        assert_eq!(mended("distrct", "distrct", "district").as_deref(), Some("district"));
        assert_eq!(mended("\"distrct\"", "distrct", "district").as_deref(), Some("\"district\""));
        assert_eq!(mended("distrct+commune", "distrct", "district").as_deref(), Some("district+commune"));
        assert_eq!(mended("{vi: distrct}", "distrct", "district"), None);
        assert_eq!(mended("distrct + distrct", "distrct", "district"), None);
    }

    #[test]
    fn typographic_marks_become_straight_ones() {
        let mended = |raw: &str, typed| straight_quotes(raw, at(raw), typed).map(|fix| fix.edits[0].text.clone());
        assert_eq!(mended("“98%”", "“98%”").as_deref(), Some("\"98%\""));
        assert_eq!(mended("\"“98,8%”\"", "“98,8%”").as_deref(), Some("\"98,8%\""));
        assert_eq!(mended("«> 600»", "«> 600»").as_deref(), Some("\"> 600\""));
        assert_eq!(mended("“98%", "“98%"), None);
        assert_eq!(mended("“98%” và “97%”", "“98%” và “97%”"), None);
    }

    #[test]
    fn a_blank_goes_behind_the_colon_of_a_field() {
        let mended = |raw: &str| missing_blank(raw, at(raw)).map(|edit| edit.text);
        assert_eq!(mended("kind:press").as_deref(), Some("kind: press"));
        assert_eq!(mended("- value:98,8%").as_deref(), None);
        assert_eq!(mended("value:98").as_deref(), Some("value: 98"));
        for raw in ["10:30", "abc:def", "url:https://a", "kind:\"press\"", "kind:press # x", "period:2023..2024: x"] {
            assert_eq!(mended(raw), None, "{raw}");
        }
    }
}
