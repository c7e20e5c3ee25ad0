//! Beginnings, ends and successors of territories that do not fit together.

use crate::derive::Results;
use crate::file::Location;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{LevelIx, LocalText, Scorecard, Territory, TerritoryIx};
use jiff::civil::Date;
use smol_str::ToSmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// A territory ends without a successor, or begins without a predecessor, where others of its level have one; a
/// successor is not there when its predecessor ends, is of another level, or leads back to it; no act is named; a
/// territory outlives its parent or its last region, is there before them, or never at the time of its region or grid;
/// two that cannot be told apart are there at once; a former name does not end in the time of its territory. A rename,
/// a split, a merger, and being taken in by one that was there before are all in order.
pub fn check(scorecard: &Scorecard, _: &Results) -> Vec<Finding> {
    let linked = linked(scorecard);
    let (acted, twins) = (with_acts(scorecard), twins(scorecard));
    let mut findings = Vec::new();
    for (index, territory) in scorecard.territories() {
        let mut tell = |message: Message, other: Option<Location>| {
            let mut finding = Finding::new(CheckId::Lifeline, territory.location, message.with("id", &territory.id));
            finding.about.territory = Some(territory.id.to_smolstr());
            finding.related.extend(other.map(|at| (at, Message::new("other-territory-here"))));
            findings.push(finding);
        };
        loose_ends(territory, linked.contains(&territory.level)).for_each(|message| tell(message, None));
        for successor in &territory.succeeded_by {
            let other = scorecard.territory(*successor);
            succession(scorecard, territory, other).for_each(|message| tell(message, Some(other.location)));
        }
        if let Some((message, parent)) = outlived_parent(scorecard, territory) {
            tell(message, Some(parent.location));
        }
        outlived_regions(scorecard, territory).into_iter().for_each(|message| tell(message, None));
        before_their_time(scorecard, territory).into_iter().for_each(|message| tell(message, None));
        out_of_time(scorecard, territory).into_iter().for_each(|message| tell(message, None));
        if is_its_own_heir(scorecard, index) {
            tell(Message::new("lifeline-circle"), None);
        }
        if acted.contains(&territory.level) && lacks_act(scorecard, territory) {
            tell(Message::new("lifeline-no-act"), None);
        }
        for (message, other) in twins.get(&index).into_iter().flatten() {
            tell(message.clone(), Some(scorecard.territory(*other).location));
        }
    }
    findings
}

/// Levels of which the site says who follows whom.
fn linked(scorecard: &Scorecard) -> BTreeSet<LevelIx> {
    scorecard.territories.iter().filter(|it| !it.succeeded_by.is_empty()).map(|it| it.level).collect()
}

/// An end without a successor, a beginning without a predecessor.
fn loose_ends(territory: &Territory, is_linked: bool) -> impl Iterator<Item = Message> {
    let end = territory.until.filter(|_| is_linked && territory.succeeded_by.is_empty());
    let beginning = territory.from.filter(|_| is_linked && territory.preceded_by.is_empty());
    let end = end.map(|day| Message::new("lifeline-no-successor").with("day", day));
    let beginning = beginning.map(|day| Message::new("lifeline-no-predecessor").with("day", day));
    end.into_iter().chain(beginning)
}

/// What does not fit between one and the one that follows it.
fn succession(scorecard: &Scorecard, territory: &Territory, successor: &Territory) -> impl Iterator<Item = Message> {
    let level = (successor.level != territory.level).then(|| Message::new("lifeline-other-level"));
    let gap = match territory.until {
        Some(end) => gap(scorecard, successor, end),
        // A part was split off and the rest goes on, unless the others that it was made of ended.
        None => successor.from.filter(|day| ends_into(scorecard, successor, *day)).map(|_| Message::new("lifeline-no-end")),
    };
    let other = successor.id.clone();
    level.into_iter().chain(gap).map(move |message| message.with("other", &other))
}

/// Whether the successor is there on the first day without its predecessor.
fn gap(scorecard: &Scorecard, successor: &Territory, end: Date) -> Option<Message> {
    if let Some(gone) = successor.until.filter(|gone| *gone <= end) {
        return Some(Message::new("lifeline-successor-ended").with("day", end).with("gone", gone));
    }
    let begins = successor.from?;
    // One that was there before took this one in; but then something else must explain its own beginning.
    let was_there = begins < end && ends_into(scorecard, successor, begins);
    (begins != end && !was_there).then(|| Message::new("lifeline-gap").with("day", end).with("begins", begins))
}

/// Whether one of its predecessors ends on that day.
fn ends_into(scorecard: &Scorecard, successor: &Territory, day: Date) -> bool {
    let ends = |it: &TerritoryIx| scorecard.territory(*it).until == Some(day);
    successor.preceded_by.iter().any(ends)
}

fn outlived_parent<'a>(scorecard: &'a Scorecard, territory: &Territory) -> Option<(Message, &'a Territory)> {
    let parent = scorecard.territory(territory.parent?);
    let end = parent.until.filter(|end| lives_beyond(territory, *end))?;
    Some((Message::new("lifeline-parent").with("other", &parent.id).with("day", end), parent))
}

/// The last of its regions ends before it does.
fn outlived_regions(scorecard: &Scorecard, territory: &Territory) -> Option<Message> {
    let ends: Option<Vec<(Date, &str)>> = territory
        .regions
        .iter()
        .map(|it| scorecard.region(*it))
        .map(|region| Some((region.until?, region.id.as_str())))
        .collect();
    let (end, region) = ends?.into_iter().max()?;
    lives_beyond(territory, end).then(|| Message::new("lifeline-region").with("other", region).with("day", end))
}

/// It is there before the one that it lies in, or before the first of its regions.
fn before_their_time(scorecard: &Scorecard, territory: &Territory) -> Vec<Message> {
    let is_earlier = |day: &Date| territory.from.is_none_or(|from| from < *day);
    let mut messages = Vec::new();
    let parent = territory.parent.map(|it| scorecard.territory(it));
    if let Some((parent, day)) = parent.and_then(|it| Some((it, it.from.filter(is_earlier)?))) {
        messages.push(Message::new("lifeline-parent-later").with("other", &parent.id).with("day", day));
    }
    let begins: Option<Vec<(Date, &str)>> =
        territory.regions.iter().map(|it| scorecard.region(*it)).map(|region| Some((region.from?, region.id.as_str()))).collect();
    if let Some((day, region)) = begins.and_then(|all| all.into_iter().min()).filter(|(day, _)| is_earlier(day)) {
        messages.push(Message::new("lifeline-region-later").with("other", region).with("day", day));
    }
    messages
}

/// Regions and grids of another time than its own, and former names that do not end in it.
fn out_of_time(scorecard: &Scorecard, territory: &Territory) -> Vec<Message> {
    let regions = territory.regions.iter().map(|it| scorecard.region(*it));
    // Of a single region it is told which of the two was there first.
    let regions = regions.filter(|it| territory.regions.len() > 1 && !territory.meets(it.from, it.until));
    let regions = regions.map(|it| Message::new("lifeline-region-apart").with("other", &it.id));
    let grids = territory.tiles.iter().filter_map(|it| scorecard.grids.get(it.grid));
    let grids = grids.filter(|it| !territory.meets(it.from, it.until));
    let grids = grids.map(|it| Message::new("lifeline-grid-apart").with("other", &it.id));
    let is_in_time = |day: Date| territory.from.is_none_or(|from| from < day) && lives_beyond(territory, day);
    let names = territory.formerly_named.iter().filter(|it| !is_in_time(it.until));
    let names = names.map(|it| Message::new("lifeline-name-apart").with("name", it.name.get(0).text).with("day", it.until));
    regions.chain(grids).chain(names).collect()
}

/// Whether those that follow it, and those that follow them, lead back to it.
fn is_its_own_heir(scorecard: &Scorecard, start: TerritoryIx) -> bool {
    let mut open: Vec<TerritoryIx> = scorecard.territory(start).succeeded_by.clone();
    let mut seen: BTreeSet<TerritoryIx> = open.iter().copied().collect();
    while let Some(at) = open.pop() {
        open.extend(scorecard.territory(at).succeeded_by.iter().copied().filter(|it| seen.insert(*it)));
    }
    seen.contains(&start)
}

/// Levels of which the site names acts.
fn with_acts(scorecard: &Scorecard) -> BTreeSet<LevelIx> {
    scorecard.territories.iter().filter(|it| !it.basis.is_empty()).map(|it| it.level).collect()
}

/// It ended into others, and neither it nor one of them says by which act.
fn lacks_act(scorecard: &Scorecard, territory: &Territory) -> bool {
    let names = |it: &TerritoryIx| !scorecard.territory(*it).basis.is_empty();
    !territory.succeeded_by.is_empty() && territory.basis.is_empty() && !territory.succeeded_by.iter().any(names)
}

/// Those of one level and parent that have one code, or all their names, at the same time: neither a table nor a reader
/// can tell them apart. Each is told of the one before it.
fn twins(scorecard: &Scorecard) -> BTreeMap<TerritoryIx, Vec<(Message, TerritoryIx)>> {
    type Among<'a> = (LevelIx, Option<TerritoryIx>, &'a str, &'a LocalText, &'a LocalText);
    let mut alike: BTreeMap<Among, Vec<TerritoryIx>> = BTreeMap::new();
    let nameless = LocalText::default();
    for (index, it) in scorecard.territories() {
        if let Some(code) = &it.code {
            alike.entry((it.level, it.parent, code, &nameless, &nameless)).or_default().push(index);
        }
        alike.entry((it.level, it.parent, "", &it.name, &it.full_name)).or_default().push(index);
    }
    let mut twins: BTreeMap<TerritoryIx, Vec<(Message, TerritoryIx)>> = BTreeMap::new();
    for ((.., code, name, _), mut them) in alike {
        them.sort_by_key(|it| (scorecard.territory(*it).from, *it));
        for [one, next] in them.array_windows() {
            let (before, after) = (scorecard.territory(*one), scorecard.territory(*next));
            if before.meets(after.from, after.until) {
                let called = if code.is_empty() { name.get(0).text } else { code };
                let message = Message::new(if code.is_empty() { "lifeline-same-name" } else { "lifeline-same-code" });
                twins.entry(*next).or_default().push((message.with("other", &before.id).with("name", called), *one));
            }
        }
    }
    twins
}

/// Whether it is still there on the first day without the other.
fn lives_beyond(territory: &Territory, end: Date) -> bool {
    territory.until.is_none_or(|until| until > end)
}
