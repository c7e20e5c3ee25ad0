//! YAML as a tree: places that are there, keys that are said once, and the same texts as any other reader finds.

use super::{site, told};
use scorecard::emit::{self, Field, Yaml};
use scorecard::file::FileId;
use scorecard::yaml::{Node, Scalar, Style, Tree, is_control, parse};
use serde_yaml::Value;
use std::collections::BTreeSet;

/// Any text as a file of YAML.
pub fn yaml(data: &[u8]) {
    let text = site::text(data);
    let (root, findings) = parse(FileId(0), &text);
    assert!(root.is_some() || !findings.is_empty(), "no tree, and nothing is told");
    // Of a file with such a character nothing else is told.
    if text.contains(is_control) {
        return;
    }
    assert_eq!((&root, &findings), (&parse(FileId(0), &text).0, &parse(FileId(0), &text).1), "the same every time");
    for finding in &findings {
        told::in_text(finding.location, &text, finding);
        finding.related.iter().for_each(|(at, _)| told::in_text(*at, &text, finding));
        finding.fix.iter().flat_map(|it| &it.edits).for_each(|it| told::in_text(it.at, &text, finding));
    }
    let Some(root) = root else { return };
    sound(&root, &text);
    written(&root);
    // Readers differ about whether a block text that ends with the file ends with a line break, about `[?a]`, about `#` at the
    // margin of a file that is one block text, which no content is, and about signs that ended lines before YAML 1.2.
    if findings.is_empty()
        && !matches!(root.tree, Tree::Scalar(_))
        && text.ends_with('\n')
        && !text.contains(['?', '\u{85}', '\u{2028}', '\u{2029}'])
        && let Ok(other) = serde_yaml::from_str::<Value>(&text)
    {
        same(&root, &other, &text);
    }
}

/// Places, and keys that are said once.
fn sound(node: &Node, text: &str) {
    told::in_text(node.at, text, node);
    match &node.tree {
        Tree::Null => {}
        Tree::Scalar(scalar) => scalar.comment.iter().for_each(|at| told::in_text(*at, text, node)),
        Tree::List { items, .. } => items.iter().for_each(|it| sound(it, text)),
        Tree::Map(map) => {
            let mut keys = BTreeSet::new();
            for entry in &map.entries {
                told::in_text(entry.key.at, text, &entry.key);
                assert!(keys.insert(&entry.key.text), "a key twice: {:?}", entry.key);
                sound(&entry.value, text);
            }
        }
    }
}

/// What we write of it reads back as the same texts.
fn written(root: &Node) {
    let text = match &root.tree {
        Tree::Map(map) if !map.entries.is_empty() => emit::file("A comment", &fields(map)),
        Tree::List { items, .. } if !items.is_empty() => emit::list("", &items.iter().map(yaml_of).collect::<Vec<_>>()),
        _ => return,
    };
    let (again, findings) = parse(FileId(0), &text);
    let again = again.unwrap_or_else(|| panic!("not read back: {text:?} {findings:?}"));
    assert_eq!(outline(root), outline(&again), "{text:?}");
}

fn fields(map: &scorecard::yaml::Map) -> Vec<Field> {
    map.entries.iter().map(|it| Field::new(it.key.text.as_str(), yaml_of(&it.value))).collect()
}

fn yaml_of(node: &Node) -> Yaml {
    match &node.tree {
        Tree::Null => Yaml::text(""),
        Tree::Scalar(scalar) => Yaml::text(scalar.text.as_str()),
        Tree::List { items, flow: true } => Yaml::Row(items.iter().map(yaml_of).collect()),
        Tree::List { items, .. } => Yaml::List(items.iter().map(yaml_of).collect()),
        Tree::Map(map) if map.flow => Yaml::Braces(fields(map)),
        Tree::Map(map) => Yaml::Fields(fields(map)),
    }
}

/// Texts and what holds them, without how they are written. Nothing is written as an empty text.
fn outline(node: &Node) -> Value {
    match &node.tree {
        Tree::Null => Value::String(String::new()),
        Tree::Scalar(scalar) => Value::String(scalar.text.to_string()),
        Tree::List { items, .. } => Value::Sequence(items.iter().map(outline).collect()),
        Tree::Map(map) => {
            Value::Mapping(map.entries.iter().map(|it| (it.key.text.as_str().into(), outline(&it.value))).collect())
        }
    }
}

/// Whether another reader finds the same. What it takes for a number, or for yes and no, is a text to us.
fn same(node: &Node, other: &Value, text: &str) {
    match (&node.tree, other) {
        (Tree::List { items, .. }, Value::Sequence(others)) => {
            assert_eq!(items.len(), others.len(), "items in {text:?}");
            items.iter().zip(others).for_each(|(item, other)| same(item, other, text));
        }
        (Tree::Map(map), Value::Mapping(others)) => {
            assert_eq!(map.entries.len(), others.len(), "entries in {text:?}");
            map.entries.iter().zip(others.values()).for_each(|(entry, other)| same(&entry.value, other, text));
        }
        (Tree::Scalar(scalar), Value::String(other)) => assert_eq!(scalar.text, *other, "a text in {text:?}"),
        (Tree::Scalar(Scalar { style: Style::Plain, .. }), Value::Number(_) | Value::Bool(_)) | (Tree::Null, Value::Null) => {}
        _ => panic!("{node:?} is {other:?} to others in {text:?}"),
    }
}
