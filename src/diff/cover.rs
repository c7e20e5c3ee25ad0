//! Which entry of changes.yaml says why something is different.

use super::snapshot::Row;
use super::{Change, Key, Kind, Reason, Snapshot, Subject, Thing};

/// The entries that the new state has and the old one had not.
pub struct Entries<'a> {
    fresh: Vec<&'a Row>,
    old: &'a Snapshot,
    new: &'a Snapshot,
}

impl<'a> Entries<'a> {
    /// An entry that stood there before tells of another change.
    pub fn new(old: &'a Snapshot, new: &'a Snapshot) -> Entries<'a> {
        let known: Vec<_> = old.entries.iter().map(said).collect();
        Entries { fresh: new.entries.iter().filter(|it| !known.contains(&said(it))).collect(), old, new }
    }

    /// What says why: an entry with a reason before one without, and then the narrowest.
    pub fn of(&self, change: &Change) -> Option<Reason> {
        let about = self.fresh.iter().filter(|it| self.is_about(it, change));
        let best = about.min_by_key(|it| (reason(it).is_empty(), it.iter().filter(|(_, cell)| cell.is_empty()).count()));
        best.map(|it| Reason { kind: get(it, "kind"), date: get(it, "date"), text: reason(it) })
    }

    fn is_about(&self, entry: &Row, change: &Change) -> bool {
        let kinds: &[&str] = match change.kind {
            Kind::Added => &["added"],
            Kind::Revised => &["revised", "corrected"],
            Kind::Removed => &["removed"],
            Kind::Method => &["method"],
            Kind::Verdict => &["method", "revised", "corrected"],
        };
        if !kinds.contains(&get(entry, "kind").as_str()) {
            return false;
        }
        match &change.subject {
            Subject::Thing { thing, id } => {
                let ids = [
                    ("territory", Thing::Territory),
                    ("indicator", Thing::Indicator),
                    ("source", Thing::Source),
                    ("index", Thing::Index),
                ];
                let names = ids.iter().any(|(field, of)| of == thing && get(entry, field) == *id);
                // One of a figure says nothing of the whole.
                let is_whole = get(entry, "period").is_empty();
                (names && is_whole) || self.is_named(entry, *thing, id)
            }
            Subject::Figure { key, .. } => self.is_about_figure(entry, key, change),
        }
    }

    fn is_about_figure(&self, entry: &Row, key: &Key, change: &Change) -> bool {
        let mut is_narrow = false;
        let mut fits = |field: &str, value: &str| {
            let wanted = get(entry, field);
            is_narrow |= !wanted.is_empty();
            wanted.is_empty() || squeezed(&wanted) == squeezed(value)
        };
        let all = fits("territory", &key.territory)
            && fits("indicator", &key.indicator)
            && fits("source", &change.source)
            && fits("index", "");
        let parts = [("period", &key.period), ("breakdown", &key.breakdown), ("restriction", &key.restriction)];
        let parts =
            parts.iter().all(|(field, value)| get(entry, field).is_empty() || squeezed(&get(entry, field)) == squeezed(value));
        let is_of_figure =
            !get(entry, "territory").is_empty() && !get(entry, "indicator").is_empty() && !get(entry, "period").is_empty();
        // An entry of one figure says from what to what: another figure than these is another change.
        let says = |field: &str, value: &str| get(entry, field).is_empty() || squeezed(&get(entry, field)) == squeezed(value);
        let figures = !is_of_figure || (says("from", &change.from()) && says("to", &change.to()));
        // A part that is not named is not meant where the whole is.
        let part = !is_of_figure || get(entry, "breakdown") == key.breakdown;
        if is_narrow {
            return all && parts && figures && part;
        }
        let gone = [(Thing::Territory, &key.territory), (Thing::Indicator, &key.indicator), (Thing::Source, &change.source)];
        gone.iter().any(|(thing, id)| self.is_named(entry, *thing, id))
    }

    /// Whether an entry names in words what no id can name any more.
    fn is_named(&self, entry: &Row, thing: Thing, id: &str) -> bool {
        let what: Vec<&str> = entry.iter().filter(|(name, _)| name.starts_with("what_")).map(|(_, text)| text).collect();
        let is_gone = !self.new.names.contains_key(&(thing, id.to_owned()));
        let name = self.old.name(thing, id);
        let names = |text: &str| words(text).any(|it| it == id) || (!name.is_empty() && text.contains(name));
        is_gone && what.iter().any(|it| names(it))
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-'))
}

/// What an entry says, wherever it stands.
fn said(entry: &Row) -> Vec<(&str, &str)> {
    entry.iter().filter(|(name, cell)| !matches!(*name, "file" | "line") && !cell.is_empty()).collect()
}

fn reason(entry: &Row) -> String {
    entry.first("reason_").to_owned()
}

fn get(entry: &Row, field: &str) -> String {
    entry.get(field).to_owned()
}

/// Without blanks: `98,8 %` is `98,8%`.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}
