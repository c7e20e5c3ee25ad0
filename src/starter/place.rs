//! A territory at the end of the list of them: everything else in the file stays as it is, to the byte.

use crate::file::FileId;
use crate::yaml::{self, Node, Tree};

/// The text of `territories.yaml` with one more item at the end of its list. Nothing where the list is not written with a
/// line or more for each item: then there is no end that could be found without doubt.
#[must_use]
pub fn append(text: &str, item: &str) -> Option<String> {
    // A byte-order mark is no part of what is parsed.
    let parsed = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (root, _) = yaml::parse(FileId(0), parsed);
    let Some(Node { tree: Tree::Map(map), .. }) = root else { return None };
    let Tree::List { items, flow: false } = &map.get("territories")?.value.tree else { return None };
    let (first, last) = (items.first()?, items.last()?);
    let indent = indent_of(parsed, first.at.start as usize)?;
    // A comment behind the last value belongs to it, and so does the end of its line.
    let end = text.len() - parsed.len() + end_of(last)?;
    let end = text.get(..end)?.trim_end().len();
    let line_end = text.get(end..)?.find('\n').map(|found| end + found + 1);
    let break_ = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let gap = if line_end.is_some() { "" } else { break_ };
    let lines: String = item.lines().map(|line| format!("{indent}{line}{break_}")).collect();
    let (before, behind) = text.split_at(line_end.unwrap_or(text.len()));
    Some(format!("{before}{gap}{lines}{behind}"))
}

/// The blanks before the dash of an item.
fn indent_of(text: &str, start: usize) -> Option<&str> {
    let before = text.get(..start)?;
    let line = before.rsplit_once('\n').map_or(before, |(_, line)| line);
    let written = line.trim_start_matches(' ');
    line.strip_suffix(written).filter(|_| written.starts_with('-'))
}

/// Where the last thing that was written of a value ends.
fn end_of(node: &Node) -> Option<usize> {
    match &node.tree {
        Tree::Map(map) if !map.flow => {
            let last = map.entries.last()?;
            match last.value.tree {
                Tree::Null => Some((last.key.at.end as usize).max(last.value.at.end as usize)),
                _ => end_of(&last.value),
            }
        }
        Tree::List { items, flow: false } => end_of(items.last()?),
        _ => Some(node.at.end as usize),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ITEM: &str = "- id: new\n  name: New\n";

    #[test]
    fn the_end_is_found_and_nothing_else_changes() {
        for (before, after) in [
            ("territories:\n", ""),
            ("territories:\n  - {id: a, name: A}  # the first\n", "\n# more to come\n"),
            ("territories:\n- id: a\n  note: |\n    Two\n    lines\n", "\nregions: []\n"),
            ("levels: []\nterritories:\n    - id: a\n      aliases:\n        - x\n        - y   \n", ""),
            ("\u{feff}territories:\n  - id: a\n    formerly: [\n      b,\n    ]\n", "grids: []\n"),
            ("territories:\n  - id: a\n    basis:\n", "# end\n"),
        ] {
            let text = format!("{before}{after}");
            let Some(new) = append(&text, ITEM) else {
                assert_eq!(before, "territories:\n", "{text}");
                continue;
            };
            let added = new.strip_prefix(before).and_then(|it| it.strip_suffix(after)).unwrap_or_else(|| panic!("{new}"));
            assert_eq!(added.replace("  ", ""), "- id: new\nname: New\n", "{new}");
            let list = |text: &str| {
                let read: serde_yaml::Value = serde_yaml::from_str(text.trim_start_matches('\u{feff}')).unwrap();
                read["territories"].as_sequence().unwrap().clone()
            };
            let (old, new) = (list(&text), list(&new));
            assert_eq!((&new[..1], new[1]["name"].as_str()), (&old[..], Some("New")));
        }
    }

    #[test]
    fn line_ends_are_those_of_the_file() {
        assert_eq!(append("territories:\n- {id: a}", ITEM).unwrap(), "territories:\n- {id: a}\n- id: new\n  name: New\n");
        let windows = append("territories:\r\n- {id: a}\r\n", ITEM).unwrap();
        assert_eq!(windows, "territories:\r\n- {id: a}\r\n- id: new\r\n  name: New\r\n");
    }

    #[test]
    fn what_has_no_clear_end_is_left_alone() {
        for text in ["", "- a", "territories: [{id: a}]\n", "territories: []\n", "levels: []\n", "territories: {a\n"] {
            assert_eq!(append(text, ITEM), None, "{text}");
        }
    }
}
