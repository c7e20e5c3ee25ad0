//! Entries for changes.yaml, drafted from differences: all but the reason, which only an editor knows.

use super::{Change, Key, Kind, Snapshot, Subject, Thing};
use crate::words::Words;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The entries that are missing, as lines of YAML, and how many they are. `words` are those of the editor.
#[must_use]
pub fn draft(changes: &[Change], old: &Snapshot, new: &Snapshot, date: &str, words: &Words) -> (String, usize) {
    let missing: Vec<&Change> = changes.iter().filter(|it| it.reason.is_none()).collect();
    let mut entries: Vec<String> = added(&missing);
    entries.extend(revised(&missing, words));
    entries.extend(removed(&missing, old, new));
    entries.extend(missing.iter().filter(|it| it.kind == Kind::Method).filter_map(|it| method(it)));
    let count = entries.len();
    let reason = words.text("cli-diff-draft-reason", &[]).replace('\n', " ");
    let whole = |entry: String| {
        let lacks = if entry.starts_with("  kind: added") { String::new() } else { format!("  reason: # {reason}\n") };
        format!("- date: {date}\n{entry}{lacks}")
    };
    (entries.into_iter().map(whole).collect(), count)
}

/// What was added, an entry a document: nobody reads of each figure of a long table.
fn added(missing: &[&Change]) -> Vec<String> {
    let mut by_source: BTreeMap<&str, Vec<&Key>> = BTreeMap::new();
    for it in missing.iter().filter(|it| it.kind == Kind::Added) {
        if let Subject::Figure { key, .. } = &it.subject {
            by_source.entry(&it.source).or_default().push(key);
        }
    }
    let entry = |(source, keys): (&&str, &Vec<&Key>)| {
        let same = |of: &dyn Fn(&Key) -> &String| match keys.as_slice() {
            [first, others @ ..] if others.iter().all(|it| of(it) == of(first)) => of(first).clone(),
            _ => String::new(),
        };
        let mut entry = "  kind: added\n".to_owned();
        for (name, value) in [("territory", same(&|it| &it.territory)), ("indicator", same(&|it| &it.indicator))] {
            plain(&mut entry, name, &value);
        }
        plain(&mut entry, "source", source);
        entry
    };
    by_source.iter().map(entry).collect()
}

/// What was revised, an entry a figure.
fn revised(missing: &[&Change], words: &Words) -> Vec<String> {
    let hint = words.text("cli-diff-draft-kind", &[]).replace('\n', " ");
    let revised = missing.iter().filter(|it| it.kind == Kind::Revised);
    let entry = |it: &&Change| {
        let Subject::Figure { key, .. } = &it.subject else { return None };
        let mut entry = format!("  kind: revised # {hint}\n");
        of_figure(&mut entry, key);
        quoted(&mut entry, "from", &said(&it.from()));
        quoted(&mut entry, "to", &said(&it.to()));
        plain(&mut entry, "source", &it.source);
        Some(entry)
    };
    revised.filter_map(entry).collect()
}

/// What was removed: an entry a figure, and one for all figures of something that is gone itself.
fn removed(missing: &[&Change], old: &Snapshot, new: &Snapshot) -> Vec<String> {
    let mut entries = Vec::new();
    let mut gone: BTreeSet<(Thing, &str)> = BTreeSet::new();
    for it in missing.iter().filter(|it| it.kind == Kind::Removed) {
        let Subject::Figure { key, .. } = &it.subject else { continue };
        let things = [(Thing::Territory, &key.territory), (Thing::Indicator, &key.indicator), (Thing::Source, &it.source)];
        let is_gone = |(thing, id): &&(Thing, &String)| !new.names.contains_key(&(*thing, (*id).clone()));
        if let Some((thing, id)) = things.iter().find(is_gone) {
            gone.insert((*thing, id.as_str()));
            continue;
        }
        let mut entry = "  kind: removed\n".to_owned();
        of_figure(&mut entry, key);
        quoted(&mut entry, "from", &said(&it.from()));
        plain(&mut entry, "source", &it.source);
        entries.push(entry);
    }
    for (thing, id) in gone {
        let name = old.name(thing, id);
        let mut entry = "  kind: removed\n".to_owned();
        quoted(&mut entry, "what", &if name.is_empty() { id.to_owned() } else { format!("{name} ({id})") });
        entries.push(entry);
    }
    entries
}

/// What is measured or computed otherwise, with the settings in comments: an editor says it in words.
fn method(it: &Change) -> Option<String> {
    let Subject::Thing { thing, id } = &it.subject else { return None };
    let mut entry = "  kind: method\n".to_owned();
    plain(&mut entry, thing.id(), id);
    for delta in &it.deltas {
        let line = format!("{}: {} → {}", delta.field, delta.from, delta.to);
        let _ = writeln!(entry, "  # {}", line.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    Some(entry)
}

fn of_figure(entry: &mut String, key: &Key) {
    plain(entry, "territory", &key.territory);
    plain(entry, "indicator", &key.indicator);
    plain(entry, "period", &key.period);
    let parts: Vec<(&str, &str)> = key.breakdown.split(';').filter_map(|it| it.split_once('=')).collect();
    let members: Vec<String> = parts.iter().filter(|it| it.0 != "band").map(|(of, it)| format!("{of}: {it}")).collect();
    if !members.is_empty() {
        let _ = writeln!(entry, "  by: {{{}}}", members.join(", "));
    }
    if let Some((_, band)) = parts.iter().find(|it| it.0 == "band") {
        plain(entry, "band", band);
    }
    quoted(entry, "of_which", &key.restriction);
}

/// A figure that nothing can be said of, as of one that only had a reason why there is none, is a dash.
fn said(text: &str) -> String {
    if text.is_empty() { "–".to_owned() } else { text.to_owned() }
}

/// Ids and periods need no quotes.
fn plain(entry: &mut String, name: &str, value: &str) {
    if !value.is_empty() {
        let _ = writeln!(entry, "  {name}: {value}");
    }
}

/// Words do: what JSON quotes, YAML reads.
fn quoted(entry: &mut String, name: &str, value: &str) {
    if !value.is_empty() {
        let _ = writeln!(entry, "  {name}: {}", serde_json::Value::from(value));
    }
}
