//! A topic's page: how many targets were met, and its indicators in every territory that has figures on them.

use super::block::{self, Group};
use super::charts::Figure;
use super::desk::Sheet;
use super::frame::About;
use super::matrix::{Cell, Line, Matrix, SIDE_BY_SIDE, room};
use super::standing::Standing;
use super::territory::verdict_counts;
use super::text::{Piece, Text};
use super::{Body, Kind, markdown};
use crate::derive::Observation;
use crate::model::{IndicatorIx, TerritoryIx, TopicIx};
use serde::Serialize;
use std::collections::BTreeMap;

/// The page of a topic.
#[derive(Clone, Debug, Serialize)]
pub struct TopicPage {
    /// What it is about, as HTML; empty where nobody wrote it.
    pub about: Text,
    /// What the figures come to, in sentences.
    pub lede: Vec<String>,
    /// Verdicts by territory, of many by indicator: none or one.
    pub verdicts: Vec<Figure>,
    /// The indicators that have figures, in a list: where a single territory has some.
    pub indicators: Vec<IndicatorCells>,
    /// The same in tables, places beside each other: where several have some.
    pub tables: Vec<Matrix>,
    /// That there are more places than the tables show; empty where they have all.
    pub limited: String,
    /// Indicators that had no room in the tables, with their pages.
    pub rest: Vec<Piece>,
    /// Indicators without any figure yet.
    pub without: Vec<Piece>,
}

/// Of more places than these verdicts are counted by indicator: a bar each would be a picture that nobody scrolls through.
const BARS: usize = 100;

/// An indicator of which a single territory has figures.
#[derive(Clone, Debug, Serialize)]
pub struct IndicatorCells {
    /// The indicator, with its page.
    pub name: Piece,
    /// That territory's figure.
    pub cell: Cell,
}

/// The page of a topic.
pub fn page(sheet: &mut Sheet, index: TopicIx) -> (About, Body) {
    let topic = sheet.scorecard.topic(index);
    let indicators: Vec<IndicatorIx> =
        sheet.scorecard.indicators().filter(|(_, it)| it.topic == index).map(|(it, _)| it).collect();
    let columns = columns(sheet, &indicators);
    let used = |it: &IndicatorIx| columns.iter().any(|(_, groups)| groups.iter().any(|group| group.indicator == *it));
    let (with, without): (Vec<IndicatorIx>, Vec<IndicatorIx>) = indicators.iter().partition(|it| used(it));
    let name = sheet.local(&topic.name);
    let about = sheet.local(&topic.about);
    let standings: Vec<Standing> = columns.iter().flat_map(|(_, groups)| groups).map(|it| sheet.group_standing(it)).collect();
    let is_single = columns.len() == 1;
    let places: Vec<TerritoryIx> = columns.iter().filter(|_| !is_single).map(|(it, _)| *it).collect();
    let lines: Vec<Line> = with.iter().filter(|_| !is_single).map(|it| sheet.line(*it, &places)).collect();
    let them = sheet.matrices((&topic.id, &name.text), &places, lines, &mut room());
    let page = TopicPage {
        about: Text { text: markdown::html(&about.text, sheet.links), lang: about.lang },
        lede: lede(sheet, indicators.len(), with.len(), columns.len(), &standings),
        verdicts: verdicts(sheet, index, &columns, &standings),
        indicators: if is_single { single(sheet, &columns) } else { Vec::new() },
        tables: them.tables,
        limited: them.limited,
        rest: sheet.indicator_links(&them.rest),
        without: without.iter().map(|it| sheet.indicator_link(*it)).collect(),
    };
    let crumb = Piece::link(Text::own(sheet.text("nav-topics")), sheet.href_at(Kind::Home, "topics"));
    let about = About { heading: name, description: page.lede.join(" "), crumbs: vec![crumb], noindex: false };
    (about, Body::Topic(Box::new(page)))
}

/// Territories with a page that have figures on the topic, with those figures.
fn columns<'a>(sheet: &Sheet<'a>, indicators: &[IndicatorIx]) -> Vec<(TerritoryIx, Vec<Group<'a>>)> {
    let results = sheet.results;
    let has_page = |it: &&Observation| sheet.scorecard.level(sheet.scorecard.territory(it.territory).level).folder.is_some();
    let all = indicators.iter().flat_map(|it| results.of_indicator(*it)).map(|it| results.observation(*it));
    block::by_territory(sheet, all.filter(has_page).collect())
}

fn lede(sheet: &Sheet, indicators: usize, with: usize, territories: usize, standings: &[Standing]) -> Vec<String> {
    let counts = [("indicators", indicators.into()), ("with", with.into()), ("territories", territories.into())];
    let mut lede = vec![sheet.say(if with == 0 { "topic-lede-none" } else { "topic-lede" }, &counts)];
    let said = verdict_counts(sheet, standings);
    if !said.is_empty() {
        let judged = standings.iter().filter(|it| it.is_verdict()).count();
        lede.push(sheet.say("topic-verdicts", &[("judged", judged.into()), ("counts", sheet.list(&said).into())]));
    }
    lede
}

fn verdicts(sheet: &mut Sheet, topic: TopicIx, columns: &[(TerritoryIx, Vec<Group>)], all: &[Standing]) -> Vec<Figure> {
    let said = verdict_counts(sheet, all);
    if said.is_empty() {
        return Vec::new();
    }
    let mut rows = Vec::new();
    for (territory, groups) in columns {
        let standings: Vec<Standing> = groups.iter().map(|it| sheet.group_standing(it)).collect();
        rows.push((sheet.territory_link(*territory), standings));
    }
    if rows.len() > SIDE_BY_SIDE {
        // Of many places those without a verdict would say nothing.
        rows.retain(|(_, standings)| standings.iter().any(|it| it.is_verdict()));
    }
    let (rows, title, subtitle, note) = match rows.len() > BARS {
        true => {
            let rows = by_indicator(sheet, columns);
            (rows, "topic-verdicts-many-title", "topic-verdicts-many-subtitle", "groups-note-places")
        }
        false => (rows, "verdicts-title", "topic-verdicts-subtitle", "groups-note"),
    };
    let total: usize = rows.iter().map(|(_, standings)| standings.len()).sum();
    let name = sheet.local(&sheet.scorecard.topic(topic).name).text;
    let title = sheet.say(title, &[("counts", sheet.list(&said).into()), ("total", total.into())]);
    let subtitle = sheet.say(subtitle, &[("topic", name.into())]);
    let note = sheet.text(note);
    sheet.stacks("verdicts", title, subtitle, &rows).map(|it| Figure { note, ..it }).into_iter().collect()
}

/// How all places stand on each indicator that any place is judged on, in the order of indicators.
fn by_indicator(sheet: &Sheet, columns: &[(TerritoryIx, Vec<Group>)]) -> Vec<(Piece, Vec<Standing>)> {
    let mut rows: BTreeMap<IndicatorIx, Vec<Standing>> = BTreeMap::new();
    for group in columns.iter().flat_map(|(_, groups)| groups) {
        rows.entry(group.indicator).or_default().push(sheet.group_standing(group));
    }
    let judged = rows.into_iter().filter(|(_, standings)| standings.iter().any(|it| it.is_verdict()));
    judged.map(|(indicator, standings)| (sheet.indicator_link(indicator), standings)).collect()
}

/// The figures of the one territory that has some.
fn single(sheet: &Sheet, columns: &[(TerritoryIx, Vec<Group>)]) -> Vec<IndicatorCells> {
    let all = columns.iter().flat_map(|(territory, groups)| groups.iter().map(move |group| (*territory, group)));
    let one = |(territory, group): (TerritoryIx, &Group)| IndicatorCells {
        name: sheet.indicator_link(group.indicator),
        cell: sheet.figure_cell(territory, group.lead.or(group.rest.first().copied()), None),
    };
    all.map(one).collect()
}
