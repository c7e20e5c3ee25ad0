//! Writes YAML that people go on editing: fields in their order, text as it was typed, comments above what they are about.
//!
//! What is written here reads back as the same text with our own reader and with any other: quotes stand where a plain
//! word would read as something else. How a scalar is quoted is left to the library that writes YAML.

use serde_yaml::Value;
use std::fmt::Write;

/// What stands behind a field, or the whole of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Yaml {
    /// Text: quoted where it must be.
    Text(String),
    /// A number, a period or a date, which readers of this program take as it is printed: without quotes where that is safe.
    Figure(String),
    /// `true` or `false`.
    Flag(bool),
    List(Vec<Yaml>),
    /// A list on one line.
    Row(Vec<Yaml>),
    Fields(Vec<Field>),
    /// Fields on one line, in braces.
    Braces(Vec<Field>),
}

/// A field with its comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Lines above the field; an empty text for none.
    pub comment: String,
    pub key: String,
    pub value: Yaml,
}

impl Field {
    #[must_use]
    pub fn new(key: impl Into<String>, value: Yaml) -> Field {
        Field { comment: String::new(), key: key.into(), value }
    }

    #[must_use]
    pub fn with_comment(self, comment: impl Into<String>) -> Field {
        Field { comment: comment.into(), ..self }
    }
}

impl Yaml {
    #[must_use]
    pub fn text(text: impl Into<String>) -> Yaml {
        Yaml::Text(text.into())
    }

    #[must_use]
    pub fn figure(text: impl Into<String>) -> Yaml {
        Yaml::Figure(text.into())
    }
}

/// A file: lines of a comment, then the fields.
#[must_use]
pub fn file(comment: &str, fields: &[Field]) -> String {
    let mut out = String::new();
    comment_lines(&mut out, comment, 0);
    block(&mut out, fields, 0);
    out
}

/// A file that is a list: lines of a comment, then the items.
#[must_use]
pub fn list(comment: &str, items: &[Yaml]) -> String {
    let mut out = String::new();
    comment_lines(&mut out, comment, 0);
    items.iter().for_each(|it| item(&mut out, it, 0));
    out
}

/// Some text as a scalar on one line.
#[must_use]
pub fn scalar(text: &str) -> String {
    let plain = serde_yaml::to_string(&Value::String(text.to_owned())).unwrap_or_default();
    let plain = plain.strip_suffix('\n').unwrap_or(&plain);
    let is_one_line = !text.contains(is_break) && !plain.contains('\n');
    // JSON's strings are YAML's in double quotes; only these need an escape that JSON leaves out.
    let quoted = || {
        let json = serde_json::to_string(text).unwrap_or_default();
        json.chars()
            .map(|it| if is_break(it) || is_hidden(it) { format!("\\u{:04x}", it as u32) } else { it.to_string() })
            .collect()
    };
    if is_one_line && !text.contains(is_hidden) && !is_trap(text) { plain.to_owned() } else { quoted() }
}

/// What other readers, of YAML 1.1, take for something else than text although the library writes it without quotes.
fn is_trap(text: &str) -> bool {
    let is_sexagesimal = text.contains(':') && text.chars().all(|it| it.is_ascii_digit() || it == ':');
    let is_word = ["y", "n", "yes", "no", "on", "off"].contains(&text.to_ascii_lowercase().as_str());
    let is_grouped = text.contains('_') && text.chars().all(|it| it.is_ascii_digit() || "_.+-".contains(it));
    is_sexagesimal || is_word || is_grouped || text == "<<" || text.trim() != text
}

fn is_break(it: char) -> bool {
    matches!(it, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// What no editor shows: a mark at the start of files, and what turns the direction of text.
fn is_hidden(it: char) -> bool {
    matches!(it, '\u{7f}'..='\u{9f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        || is_no_character(it)
}

/// What can stand in no file of YAML.
fn is_no_character(it: char) -> bool {
    matches!(it, '\u{fffe}' | '\u{ffff}')
}

/// Digits with the signs that numbers, dates and periods have between them: plain in every reader that keeps the text.
fn figure(text: &str) -> String {
    let is_plain = text.starts_with(|it: char| it.is_ascii_digit())
        && text.ends_with(|it: char| it.is_ascii_digit() || it == '%')
        && text.chars().all(|it| it.is_ascii_digit() || ".,/%-HQM".contains(it));
    if is_plain { text.to_owned() } else { scalar(text) }
}

/// The same inside braces and brackets, where a comma ends a value and readers differ about other signs.
fn flow_scalar(text: &str, plain: String) -> String {
    let is_safe = text.starts_with(char::is_alphanumeric) && !text.contains([',', '[', ']', '{', '}', ':', '?', '#']);
    if !is_safe && !plain.starts_with(['"', '\'']) {
        return serde_json::to_string(text).unwrap_or_default();
    }
    plain
}

fn comment_lines(out: &mut String, comment: &str, depth: usize) {
    for line in comment.lines() {
        let indent = " ".repeat(depth);
        let line: String = line.chars().filter(|it| !it.is_control() && !is_break(*it) && !is_no_character(*it)).collect();
        let _ = writeln!(out, "{}", format!("{indent}# {line}").trim_end());
    }
}

fn block(out: &mut String, fields: &[Field], depth: usize) {
    for field in fields {
        comment_lines(out, &field.comment, depth);
        let _ = write!(out, "{}{}:", " ".repeat(depth), key(&field.key));
        value(out, &field.value, depth);
    }
}

/// What follows a colon or a dash, with the line's end.
fn value(out: &mut String, it: &Yaml, depth: usize) {
    match it {
        Yaml::Fields(fields) if !fields.is_empty() => {
            out.push('\n');
            block(out, fields, depth + 2);
        }
        Yaml::List(items) if !items.is_empty() => {
            out.push('\n');
            items.iter().for_each(|it| item(out, it, depth + 2));
        }
        Yaml::Text(text) if is_literal(text) => {
            out.push_str(if text.ends_with('\n') { " |\n" } else { " |-\n" });
            for line in text.lines() {
                let indent = if line.is_empty() { 0 } else { depth + 2 };
                let _ = writeln!(out, "{}{line}", " ".repeat(indent));
            }
        }
        other => {
            let _ = writeln!(out, " {}", inline(other, false));
        }
    }
}

/// An item of a list: its first field stands behind the dash.
fn item(out: &mut String, it: &Yaml, depth: usize) {
    let indent = " ".repeat(depth);
    match it {
        Yaml::Fields(fields) if !fields.is_empty() => {
            let mut inner = String::new();
            block(&mut inner, fields, depth + 2);
            // A comment above the first field stays above the dash.
            let (comments, rest) = inner.split_at(inner.len() - skip_comments(&inner).len());
            out.push_str(comments);
            let _ = write!(out, "{indent}- {}", rest.trim_start_matches(' '));
        }
        other => {
            let _ = write!(out, "{indent}-");
            value(out, other, depth);
        }
    }
}

fn skip_comments(mut text: &str) -> &str {
    while text.trim_start_matches(' ').starts_with('#') {
        text = text.split_once('\n').map_or("", |(_, rest)| rest);
    }
    text
}

/// Several lines that a literal block keeps as they are.
fn is_literal(text: &str) -> bool {
    let body = text.strip_suffix('\n').unwrap_or(text);
    let is_kept = |line: &str| line.trim() == line;
    body.contains('\n')
        && body.split('\n').all(is_kept)
        && !body.starts_with('\n')
        && !body.ends_with('\n')
        && !text.contains(|it: char| it != '\n' && (it.is_control() || is_break(it) || is_hidden(it)))
}

fn inline(it: &Yaml, in_flow: bool) -> String {
    let scalar_of = |text: &str, plain: String| if in_flow { flow_scalar(text, plain) } else { plain };
    match it {
        Yaml::Text(text) => scalar_of(text, scalar(text)),
        Yaml::Figure(text) => scalar_of(text, figure(text)),
        Yaml::Flag(flag) => flag.to_string(),
        Yaml::List(items) | Yaml::Row(items) => {
            format!("[{}]", items.iter().map(|it| inline(it, true)).collect::<Vec<_>>().join(", "))
        }
        Yaml::Fields(fields) | Yaml::Braces(fields) => {
            let pair = |it: &Field| format!("{}: {}", flow_scalar(&it.key, key(&it.key)), inline(&it.value, true));
            format!("{{{}}}", fields.iter().map(pair).collect::<Vec<_>>().join(", "))
        }
    }
}

/// A key: an id, a period, a year.
fn key(text: &str) -> String {
    let is_id = !text.is_empty() && text.chars().all(|it| it.is_ascii_alphanumeric() || "-_.".contains(it));
    let is_number = text.chars().all(|it| it.is_ascii_digit());
    if is_id && is_number { text.to_owned() } else { scalar(text) }
}

#[cfg(test)]
mod tests;
