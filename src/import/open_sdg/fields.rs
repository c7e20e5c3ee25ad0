//! YAML of others, however much of it can be read: one bad field does not take the others with it.

use crate::import::shared::cells::{Budget, Dialect, decode, read};
use crate::import::shared::gather::Losses;
use serde_yaml::Value;
use std::collections::BTreeMap;

/// Fields at the top of a file.
pub type Fields = BTreeMap<String, Value>;

/// Reads a file by its ending, with the text below the front matter.
pub fn parse(path: &str, bytes: &[u8], losses: &mut Losses) -> (Fields, String) {
    let text = decode(bytes, path, losses).replace("\r\n", "\n");
    if path.ends_with(".csv") {
        let table = read(&text, &Dialect { has_header: false, ..Dialect::default() }, path, losses, &mut Budget::default());
        let pairs = table.rows.into_iter().filter_map(|(_, row)| {
            let mut cells = row.into_iter();
            Some((cells.next()?, Value::String(cells.next()?)))
        });
        return (pairs.collect(), String::new());
    }
    let (front, body) = parts(&text);
    if body.is_empty() || path.ends_with(".md") {
        return (mapping(front, path, losses), body.trim().to_owned());
    }
    (mapping(&text, path, losses), String::new())
}

/// What stands between two lines of hyphens, and what follows them.
fn parts(text: &str) -> (&str, &str) {
    let Some(rest) = text.trim_start().strip_prefix("---") else { return (text, "") };
    match rest.split_once("\n---") {
        Some((front, behind)) => (front, behind.split_once('\n').map_or("", |(_, body)| body)),
        None => (rest, ""),
    }
}

/// All of it at once; else field by field.
fn mapping(text: &str, path: &str, losses: &mut Losses) -> Fields {
    match serde_yaml::from_str::<Value>(text) {
        Ok(Value::Mapping(all)) => all.into_iter().filter_map(|(key, value)| Some((scalar(&key)?, value))).collect(),
        Ok(Value::Null) => Fields::new(),
        _ => {
            let mut fields = Fields::new();
            for block in blocks(text) {
                match serde_yaml::from_str::<Value>(&block) {
                    Ok(Value::Mapping(some)) => {
                        let new = some.into_iter().filter_map(|(key, value)| Some((scalar(&key)?, value)));
                        new.for_each(|(key, value)| {
                            fields.entry(key).or_insert(value);
                        });
                    }
                    Ok(Value::Null) => {}
                    _ => losses.file(path, block.split(':').next().unwrap_or_default().trim(), &block, "import-sdg-yaml"),
                }
            }
            fields
        }
    }
}

/// Each line that begins a field, with those below it. A blank before a field is a slip.
fn blocks(text: &str) -> Vec<String> {
    let mut blocks: Vec<String> = Vec::new();
    for line in text.lines() {
        let starts = |it: &str| it.split_once(':').is_some_and(|(key, _)| !key.is_empty() && !key.contains([' ', '-', '#', '"']));
        let slipped = line.strip_prefix(' ').filter(|it| starts(it) && !it.starts_with(' '));
        let line = slipped.unwrap_or(line);
        match blocks.last_mut() {
            Some(last) if !starts(line) => {
                last.push('\n');
                last.push_str(line);
            }
            _ => blocks.push(line.to_owned()),
        }
    }
    blocks
}

/// Text of a scalar; nothing of a list or a map.
pub fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::Bool(it) => Some(it.to_string()),
        Value::Number(it) => Some(it.to_string()),
        Value::String(it) => Some(it.trim().to_owned()),
        Value::Tagged(it) => scalar(&it.value),
        Value::Sequence(_) | Value::Mapping(_) => None,
    }
}

/// Whether there is anything to carry.
pub fn is_blank(value: &Value) -> bool {
    match value {
        Value::Sequence(items) => items.iter().all(is_blank),
        Value::Mapping(fields) => fields.iter().all(|(_, it)| is_blank(it)),
        other => scalar(other).is_none_or(|it| it.is_empty()),
    }
}

/// What stands there, on one line, for the report of losses.
pub fn shown(value: &Value) -> String {
    scalar(value).unwrap_or_else(|| serde_yaml::to_string(value).unwrap_or_default())
}

/// A list of maps, of which those without another unit or series are for all.
pub fn entries(value: &Value) -> Vec<Fields> {
    let of = |it: &Value| match it {
        Value::Mapping(fields) => fields.iter().filter_map(|(key, value)| Some((scalar(key)?, value.clone()))).collect(),
        _ => Fields::new(),
    };
    match value {
        Value::Sequence(items) => items.iter().map(of).filter(|it: &Fields| !it.is_empty()).collect(),
        Value::Mapping(_) => vec![of(value)],
        _ => Vec::new(),
    }
}

pub fn text_of(fields: &Fields, key: &str) -> String {
    fields.get(key).and_then(scalar).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_bad_field_does_not_take_the_others_with_it() {
        let mut losses = Losses::default();
        let text = "---\na: 1\nb: 'x'\n footer_fields:\n  - label: L\n    value: V\nbad: [1\nlast: \"y\"\na: 2\n---\nBody.\n";
        let (fields, body) = parse("meta/1-1.md", text.as_bytes(), &mut losses);
        assert_eq!(fields.keys().collect::<Vec<_>>(), ["a", "b", "footer_fields", "last"]);
        assert_eq!((text_of(&fields, "a").as_str(), body.as_str()), ("1", "Body."));
        let lost: Vec<String> = losses.all().into_iter().map(|it| it.field).collect();
        assert_eq!(lost, ["bad"]);
        assert_eq!(entries(&fields["footer_fields"])[0]["label"], Value::String("L".into()));
    }

    #[test]
    fn metadata_may_be_a_table_or_a_plain_file() {
        let mut losses = Losses::default();
        let (fields, _) = parse("meta/1-1.csv", b"indicator_name,\"Poverty, national\"\n", &mut losses);
        assert_eq!(text_of(&fields, "indicator_name"), "Poverty, national");
        let (fields, _) = parse("meta/1-1.yml", "---\nx: 010\n".as_bytes(), &mut losses);
        assert!(fields.contains_key("x"));
    }
}
