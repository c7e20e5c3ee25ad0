//! Who is meant: territories found by id, name, former name, alias or code, each with the time it was theirs.

use super::cx::Cx;
use super::ids::Lost;
use super::names::folded;
use super::territories::{Places, ambiguous, unknown};
use crate::file::Location;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{LevelIx, Period, Territory, TerritoryIx, lasts_on};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Finds territories by id, name, alias or code.
pub struct Gazetteer<'a> {
    territories: &'a [Territory],
    lost: &'a Lost,
    ids: BTreeMap<String, Vec<TerritoryIx>>,
    names: BTreeMap<String, Vec<Bearer>>,
}

/// Who is called so, and for which part of its life: a territory that was renamed is the same one throughout.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Bearer {
    ix: TerritoryIx,
    /// The first day with that name, where it had another one before.
    from: Option<Date>,
    /// The first day without it, where it has another one since.
    until: Option<Date>,
}

impl Bearer {
    fn is_called_so_on(&self, day: Date) -> bool {
        lasts_on(self.from, self.until, day)
    }
}

impl<'a> Gazetteer<'a> {
    pub fn new(places: &'a Places) -> Gazetteer<'a> {
        Gazetteer::over(&places.territories, &places.lost)
    }

    fn over(territories: &'a [Territory], lost: &'a Lost) -> Gazetteer<'a> {
        let mut ids: BTreeMap<String, Vec<TerritoryIx>> = BTreeMap::new();
        let mut names: BTreeMap<String, Vec<Bearer>> = BTreeMap::new();
        for (index, it) in territories.iter().enumerate() {
            let ix = TerritoryIx(index as u32);
            ids.entry(it.id.clone()).or_default().push(ix);
            if let Some(parent) = it.parent.and_then(|parent| territories.get(parent.0 as usize)) {
                ids.entry(format!("{}/{}", parent.id, it.id)).or_default().push(ix);
            }
            for (name, from, until) in spoken(it) {
                let all = names.entry(folded(name)).or_default();
                let bearer = Bearer { ix, from, until };
                if !all.contains(&bearer) {
                    all.push(bearer);
                }
            }
        }
        Gazetteer { territories, lost, ids, names }
    }

    /// Of content that has been read, where nothing was lost.
    #[must_use]
    pub fn of(territories: &'a [Territory]) -> Gazetteer<'a> {
        static NOTHING: LazyLock<Lost> = LazyLock::new(Lost::default);
        Gazetteer::over(territories, &NOTHING)
    }

    /// Everybody who may be meant: by id, else by name, alias or code; of those the ones alive on the period's last day,
    /// and of these the ones that were called so then. Where nobody of the name is alive, all who ever bore it.
    #[must_use]
    pub fn who(&self, name: &str, period: Option<Period>) -> Vec<TerritoryIx> {
        if let Some(found) = self.ids.get(name) {
            return found.clone();
        }
        let bearers = self.names.get(&folded(name)).map(Vec::as_slice).unwrap_or_default();
        let alive = period.map(|it| self.alive(bearers, it.last_day(), &|found| found.to_vec())).unwrap_or_default();
        if alive.is_empty() { these(bearers, |_| true) } else { alive }
    }

    /// Every name, alias, code and id, with those who bear it.
    pub fn spoken(&self) -> impl Iterator<Item = (&str, TerritoryIx)> {
        let ids = self.ids.iter().flat_map(|(id, all)| all.iter().map(move |ix| (id.as_str(), *ix)));
        ids.chain(self.names.iter().flat_map(|(name, all)| all.iter().map(move |it| (name.as_str(), it.ix))))
    }

    /// Those alive on a day, and among them the ones that were called so then.
    fn alive(&self, bearers: &[Bearer], day: Date, near: &dyn Fn(&[TerritoryIx]) -> Vec<TerritoryIx>) -> Vec<TerritoryIx> {
        let is_alive = |it: &Bearer| self.get(it.ix).is_alive_on(day);
        let then = near(&these(bearers, |it| is_alive(it) && it.is_called_so_on(day)));
        if then.is_empty() { near(&these(bearers, is_alive)) } else { then }
    }

    /// By id alone, or `parent/id`: where no day says which of those with one name is meant.
    pub fn by_id(&self, cx: &mut Cx, id: &str, at: Location) -> Option<TerritoryIx> {
        if let Some(found) = self.ids.get(id) {
            return self.only(cx, id, at, found);
        }
        if !self.lost.has(id) {
            let finding = unknown(cx, id, at, self.ids.keys().map(String::as_str));
            cx.report(finding);
        }
        None
    }

    #[expect(clippy::indexing_slicing, reason = "an index is the place of one of the territories")]
    pub fn get(&self, ix: TerritoryIx) -> &'a Territory {
        &self.territories[ix.0 as usize]
    }

    /// Whether a territory is another one or lies inside it.
    pub fn is_within(&self, inner: TerritoryIx, outer: TerritoryIx) -> bool {
        let mut at = Some(inner);
        while let Some(ix) = at {
            if ix == outer {
                return true;
            }
            at = self.get(ix).parent;
        }
        false
    }

    /// By id, inside `home` first where there is one; else by name, alias or code among those alive on the period's
    /// last day, and among those the ones that were called so then.
    pub fn find(&self, cx: &mut Cx, name: &str, at: Location, home: Option<TerritoryIx>, period: Period) -> Option<TerritoryIx> {
        let near = |found: &[TerritoryIx]| -> Vec<TerritoryIx> {
            let is_inside = |ix: &TerritoryIx| home.is_some_and(|home| self.is_within(*ix, home));
            let inside: Vec<_> = found.iter().copied().filter(is_inside).collect();
            if inside.is_empty() { found.to_vec() } else { inside }
        };
        if let Some(found) = self.ids.get(name) {
            return self.only(cx, name, at, &near(found));
        }
        let bearers = self.names.get(&folded(name)).map(Vec::as_slice).unwrap_or_default();
        let day = period.last_day();
        let alive = self.alive(bearers, day, &near);
        if !alive.is_empty() {
            return self.only(cx, name, at, &alive);
        }
        self.dead(cx, name, at, &near(&these(bearers, |_| true)), period)
    }

    /// None of those who are called so is there on the period's last day.
    fn dead(&self, cx: &mut Cx, name: &str, at: Location, found: &[TerritoryIx], period: Period) -> Option<TerritoryIx> {
        match found {
            [] if self.lost.has(name) => {}
            [] => {
                let named = |it: &'a Territory| it.name.0.iter().flatten().map(String::as_str);
                let known = self.territories.iter().flat_map(|it| std::iter::once(it.id.as_str()).chain(named(it)));
                let finding = unknown(cx, name, at, known);
                cx.report(finding);
            }
            // The one that was meant is named, and its lifeline is told by the caller.
            [single] => match self.get(*single).until.filter(|end| period.first_day().is_some_and(|first| first < *end)) {
                Some(end) => self.tell_end_within(cx, *single, at, end, period),
                None => return Some(*single),
            },
            several => {
                let message = Message::new("nobody-called-so").with("id", name).with("period", period);
                let finding = Finding::new(CheckId::UnknownTerritory, at, message);
                cx.report(finding.help(Message::new("called-so-are").with("names", self.lifelines(several))));
            }
        }
        None
    }

    /// A name stands for who bears it at the end of the period: of one that ended before that, it does not say for which
    /// part of the period, or for whom, the figure is.
    fn tell_end_within(&self, cx: &mut Cx, ix: TerritoryIx, at: Location, end: Date, period: Period) {
        let it = self.get(ix);
        let message = Message::new("territory-ended-within").with("id", &it.id).with("day", end).with("period", period);
        let finding = Finding::new(CheckId::TerritoryEnded, at, message);
        let heirs = self.heirs(ix);
        let help = if heirs.is_empty() { "territory-ended-within-alone-help" } else { "territory-ended-within-help" };
        cx.report(finding.help(Message::new(help).with("id", &it.id).with("names", heirs)));
    }

    fn only(&self, cx: &mut Cx, name: &str, at: Location, found: &[TerritoryIx]) -> Option<TerritoryIx> {
        if let [single] = found {
            return Some(*single);
        }
        let finding = ambiguous(name, at, &self.lifelines(found));
        cx.report(finding);
        None
    }

    /// `yen-bai (..2025-06-30), lao-cai-2025 (2025-07-01..)`: who, and from which day to which.
    fn lifelines(&self, found: &[TerritoryIx]) -> String {
        let lifeline = |ix: &TerritoryIx| {
            let (it, path) = (self.get(*ix), self.path(*ix));
            let from = it.from.map_or(String::new(), |day| day.to_string());
            let until = it.until.map_or(String::new(), |day| day.yesterday().unwrap_or(day).to_string());
            if from.is_empty() && until.is_empty() { path } else { format!("{path} ({from}..{until})") }
        };
        found.iter().map(lifeline).collect::<Vec<_>>().join(", ")
    }

    /// Who there is since a territory ended: its successors, else those of the one that it lay in; empty where none is named.
    pub fn heirs(&self, ix: TerritoryIx) -> String {
        let mut at = Some(ix);
        while let Some(it) = at.map(|ix| self.get(ix)) {
            if !it.succeeded_by.is_empty() {
                return it.succeeded_by.iter().map(|heir| self.path(*heir)).collect::<Vec<_>>().join(", ");
            }
            at = it.parent.filter(|parent| self.get(*parent).until.is_some());
        }
        String::new()
    }

    /// `parent/id`, or the id alone at the top.
    pub fn path(&self, ix: TerritoryIx) -> String {
        let it = self.get(ix);
        match it.parent {
            Some(parent) => format!("{}/{}", self.get(parent).id, it.id),
            None => it.id.clone(),
        }
    }

    /// The territory of a folder: by its id alone, at a level that has that folder.
    pub fn folder(&self, id: &str, level: LevelIx) -> Option<TerritoryIx> {
        self.ids.get(id)?.iter().copied().find(|ix| self.get(*ix).level == level)
    }

    pub fn ids_of_level(&self, level: LevelIx) -> impl Iterator<Item = &'a str> {
        self.territories.iter().filter(move |it| it.level == level).map(|it| it.id.as_str())
    }
}

/// Each of them once.
fn these(bearers: &[Bearer], wanted: impl Fn(&Bearer) -> bool) -> Vec<TerritoryIx> {
    let mut them: Vec<TerritoryIx> = bearers.iter().filter(|it| wanted(it)).map(|it| it.ix).collect();
    them.dedup();
    them
}

/// Every word for a territory, with the days between which it was called so.
fn spoken(it: &Territory) -> impl Iterator<Item = (&str, Option<Date>, Option<Date>)> {
    let renamed = it.formerly_named.last().map(|former| former.until);
    let own = it.name.0.iter().chain(&it.full_name.0).flatten().map(move |name| (name.as_str(), renamed, None));
    let others = it.aliases.iter().chain(&it.code).map(|name| (name.as_str(), None, None));
    let former = it.formerly_named.iter().enumerate().flat_map(move |(turn, former)| {
        let from = turn.checked_sub(1).and_then(|before| it.formerly_named.get(before)).map(|it| it.until);
        let names = former.name.0.iter().chain(&former.full_name.0).flatten();
        names.map(move |name| (name.as_str(), from, Some(former.until)))
    });
    own.chain(former).chain(others)
}
