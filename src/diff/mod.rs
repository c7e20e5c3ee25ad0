//! What is different between two states of a scorecard: figures added, revised and removed, verdicts and methods changed.
//!
//! Both states are the data files of a site, as they stand in its `data/` folder or as they would be written from a
//! content folder: [`Snapshot::read`] takes their texts, [`compare`] sets two side by side. Nothing here reads or writes.

mod cover;
mod draft;
mod figure;
mod markdown;
mod snapshot;
mod tell;

pub use draft::draft;
pub use markdown::markdown;
pub use snapshot::{Snapshot, TABLES};
pub use tell::{json, text};

use cover::Entries;
use figure::{Figure, deltas};
use std::collections::BTreeSet;

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Added,
    Revised,
    Removed,
    /// The figure is the same, and is judged otherwise.
    Verdict,
    Method,
}

impl Kind {
    pub const ALL: [Kind; 5] = [Kind::Added, Kind::Revised, Kind::Removed, Kind::Verdict, Kind::Method];

    /// The name in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Kind::Added => "added",
            Kind::Revised => "revised",
            Kind::Removed => "removed",
            Kind::Verdict => "verdict",
            Kind::Method => "method",
        }
    }

    /// The message that says how many there are.
    #[must_use]
    pub fn counted(self) -> &'static str {
        match self {
            Kind::Added => "cli-diff-added",
            Kind::Revised => "cli-diff-revised",
            Kind::Removed => "cli-diff-removed",
            Kind::Verdict => "cli-diff-verdict-count",
            Kind::Method => "cli-diff-method",
        }
    }

    /// Whether readers must be told why.
    #[must_use]
    pub fn needs_reason(self) -> bool {
        matches!(self, Kind::Revised | Kind::Removed | Kind::Method)
    }
}

/// What a figure is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    pub territory: String,
    pub indicator: String,
    pub period: String,
    pub breakdown: String,
    pub restriction: String,
}

/// What has an id and a definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    Territory,
    Indicator,
    Source,
    Index,
}

impl Thing {
    /// The name in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Thing::Territory => "territory",
            Thing::Indicator => "indicator",
            Thing::Source => "source",
            Thing::Index => "index",
        }
    }
}

/// What was changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// Something with an id.
    Thing { thing: Thing, id: String },
    /// A figure: the one that is shown, or one that stands beside it.
    Figure { key: Key, is_beside: bool },
}

/// A part of a figure or of a definition that is not what it was; empty where there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delta {
    pub field: String,
    pub from: String,
    pub to: String,
}

/// An entry of changes.yaml that says why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reason {
    /// As in changes.yaml: `corrected` is not `revised`.
    pub kind: String,
    pub date: String,
    pub text: String,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub kind: Kind,
    pub subject: Subject,
    pub deltas: Vec<Delta>,
    /// The document behind a figure: that of the new state, for what was removed that of the old one.
    pub source: String,
    /// The verdict before and after, where it changed too.
    pub verdict: Option<(String, String)>,
    /// What changes.yaml of the new state says of it.
    pub reason: Option<Reason>,
}

impl Change {
    /// Whether readers must be told why, and are not.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        let is_figure = matches!(self.subject, Subject::Figure { .. });
        let needs = self.kind.needs_reason() && (is_figure || self.kind == Kind::Method);
        needs && self.reason.as_ref().is_none_or(|it| it.text.is_empty())
    }

    /// What stood there.
    #[must_use]
    pub fn from(&self) -> String {
        self.side(|it| &it.from)
    }

    /// What stands there now.
    #[must_use]
    pub fn to(&self) -> String {
        self.side(|it| &it.to)
    }

    fn side(&self, of: impl Fn(&Delta) -> &String) -> String {
        self.deltas.iter().map(|it| of(it).as_str()).filter(|it| !it.is_empty()).collect::<Vec<_>>().join("; ")
    }
}

/// Every difference between two states: by what was done, then by territory, indicator and period.
#[must_use]
pub fn compare(old: &Snapshot, new: &Snapshot) -> Vec<Change> {
    let mut changes = things(old, new);
    changes.extend(figures(old, new));
    changes.extend(beside(old, new));
    changes.extend(methods(old, new));
    let entries = Entries::new(old, new);
    for it in &mut changes {
        it.reason = entries.of(it);
    }
    changes.sort_by(|a, b| (a.kind, &a.subject, &a.source).cmp(&(b.kind, &b.subject, &b.source)));
    changes
}

/// Territories, indicators, documents and indexes that are there on one side only.
fn things(old: &Snapshot, new: &Snapshot) -> Vec<Change> {
    let change = |kind: Kind, (thing, id): &(Thing, String)| Change {
        kind,
        subject: Subject::Thing { thing: *thing, id: id.clone() },
        deltas: Vec::new(),
        source: String::new(),
        verdict: None,
        reason: None,
    };
    let known = |it: &&(Thing, String)| old.knows(it.0) && new.knows(it.0);
    let added = new.names.keys().filter(|it| !old.names.contains_key(it)).filter(known);
    let removed = old.names.keys().filter(|it| !new.names.contains_key(it)).filter(known);
    added.map(|it| change(Kind::Added, it)).chain(removed.map(|it| change(Kind::Removed, it))).collect()
}

/// The figures that are shown.
fn figures(old: &Snapshot, new: &Snapshot) -> Vec<Change> {
    let keys: BTreeSet<&Key> = old.shown.keys().chain(new.shown.keys()).collect();
    let change = |key: &Key| {
        let (before, after) = (old.shown.get(key), new.shown.get(key));
        let claim = |side: &Snapshot, it: Option<&snapshot::Shown>| it.and_then(|it| side.claims.get(&it.claim)).cloned();
        let mut change = difference(key, false, claim(old, before).as_ref(), claim(new, after).as_ref())?;
        if let (Some(before), Some(after)) = (before, after)
            && before.verdict != after.verdict
        {
            change.verdict = Some((before.verdict.clone(), after.verdict.clone()));
        }
        if change.kind == Kind::Revised && change.deltas.is_empty() {
            change.kind = Kind::Verdict;
            change.verdict.as_ref()?;
        }
        Some(change)
    };
    keys.into_iter().filter_map(change).collect()
}

/// Those that stand beside them: another document's figure of the same thing.
fn beside(old: &Snapshot, new: &Snapshot) -> Vec<Change> {
    let keys: BTreeSet<&snapshot::Place> = old.places.keys().chain(new.places.keys()).collect();
    let change = |place: &snapshot::Place| {
        let (before, after) = (old.claim_at(place), new.claim_at(place));
        let is_told = |side: &Snapshot, it: Option<&Figure>| it.is_none_or(|it| side.is_shown(it));
        // Where it is shown wherever it stands, that has been told.
        if is_told(old, before) && is_told(new, after) {
            return None;
        }
        let change = difference(&place.key, true, before, after)?;
        (!change.deltas.is_empty()).then_some(change)
    };
    keys.into_iter().filter_map(change).collect()
}

/// Two states of one figure. Of one that only stands on one side, its whole text is the difference.
fn difference(key: &Key, is_beside: bool, before: Option<&Figure>, after: Option<&Figure>) -> Option<Change> {
    let kind = match (before, after) {
        (None, None) => return None,
        (None, Some(_)) => Kind::Added,
        (Some(_), None) => Kind::Removed,
        (Some(_), Some(_)) => Kind::Revised,
    };
    Some(Change {
        kind,
        subject: Subject::Figure { key: key.clone(), is_beside },
        deltas: deltas(before, after),
        source: after.or(before).map_or(String::new(), |it| it.source.clone()),
        verdict: None,
        reason: None,
    })
}

/// How indicators are defined and indexes computed, for those that both sides have.
fn methods(old: &Snapshot, new: &Snapshot) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    let keys: BTreeSet<&(Thing, String, String)> = old.methods.keys().chain(new.methods.keys()).collect();
    for key @ (thing, id, setting) in keys {
        let is_known =
            [old, new].iter().all(|it| it.names.contains_key(&(*thing, id.clone())) && it.has_setting(*thing, setting));
        let value = |side: &Snapshot| side.methods.get(key).cloned().unwrap_or_default();
        let (from, to) = (value(old), value(new));
        if !is_known || from == to {
            continue;
        }
        let subject = Subject::Thing { thing: *thing, id: id.clone() };
        let delta = Delta { field: setting.clone(), from, to };
        match changes.last_mut().filter(|it| it.subject == subject) {
            Some(last) => last.deltas.push(delta),
            None => changes.push(Change {
                kind: Kind::Method,
                subject,
                deltas: vec![delta],
                source: String::new(),
                verdict: None,
                reason: None,
            }),
        }
    }
    changes
}
