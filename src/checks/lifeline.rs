//! Beginnings, ends and successors of territories that do not fit together.

use crate::derive::Results;
use crate::file::Location;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{LevelIx, Scorecard, Territory, TerritoryIx};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// A territory ends without a successor, or begins without a predecessor, where others of its level have one; a
/// successor is not there when its predecessor ends, or is of another level; a territory outlives its parent or its
/// last region. A rename, a split, a merger, and being taken in by one that was there before are all in order.
pub fn check(scorecard: &Scorecard, _: &Results) -> Vec<Finding> {
    let linked = linked(scorecard);
    let mut findings = Vec::new();
    for territory in &scorecard.territories {
        let mut tell = |message: Message, other: Option<Location>| {
            let mut finding = Finding::new(CheckId::Lifeline, territory.location, message.with("id", &territory.id));
            finding.about.territory = Some(territory.id.clone());
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

/// Whether it is still there on the first day without the other.
fn lives_beyond(territory: &Territory, end: Date) -> bool {
    territory.until.is_none_or(|until| until > end)
}
