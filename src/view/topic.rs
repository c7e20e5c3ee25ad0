//! A topic's page: how many targets were met, and its indicators in every territory that has figures on them.

use super::block::{self, Group};
use super::charts::Figure;
use super::desk::Sheet;
use super::figure::place_of;
use super::finding::CheckMark;
use super::frame::About;
use super::standing::{Chip, Standing};
use super::territory::verdict_counts;
use super::text::{Piece, Text};
use super::{Body, Kind, markdown};
use crate::derive::Observation;
use crate::model::{IndicatorIx, TerritoryIx, TopicIx};
use serde::Serialize;

/// The page of a topic.
#[derive(Clone, Debug, Serialize)]
pub struct TopicPage {
    /// What it is about, as HTML; empty where nobody wrote it.
    pub about: Text,
    /// What the figures come to, in sentences.
    pub lede: Vec<String>,
    /// Verdicts by territory: none or one.
    pub verdicts: Vec<Figure>,
    /// What the table holds.
    pub caption: String,
    /// The columns: territories that have figures on the topic, in the order of names. A table makes sense from two.
    pub territories: Vec<Piece>,
    /// The rows: indicators that have figures.
    pub indicators: Vec<IndicatorCells>,
    /// Indicators without any figure yet.
    pub without: Vec<Piece>,
}

/// One indicator's row.
#[derive(Clone, Debug, Serialize)]
pub struct IndicatorCells {
    /// The indicator, with its page.
    pub name: Piece,
    /// A cell for each territory, in the order of the columns.
    pub cells: Vec<Cell>,
}

/// A territory's latest figure for an indicator.
#[derive(Clone, Debug, Serialize)]
pub struct Cell {
    /// Whether there is one; else `figure` holds the word for none.
    pub has_figure: bool,
    /// The figure, with its place on the territory's page.
    pub figure: Piece,
    /// The territory, for lists.
    pub territory: Text,
    /// The period.
    pub period: String,
    /// The verdict.
    pub chip: Chip,
    /// What was found about it, a mark an entry.
    pub checks: Vec<CheckMark>,
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
    let page = TopicPage {
        about: Text { text: markdown::html(&about.text, sheet.links), lang: about.lang },
        lede: lede(sheet, indicators.len(), with.len(), columns.len(), &standings),
        verdicts: verdicts(sheet, index, &columns, &standings),
        caption: sheet.say("table-topic-territories", &[("topic", name.text.clone().into())]),
        territories: columns.iter().map(|(it, _)| sheet.territory_link(*it)).collect(),
        indicators: with.iter().map(|it| cells(sheet, *it, &columns)).collect(),
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
    let all = indicators.iter().flat_map(|it| &results.by_indicator[it.0 as usize]).map(|it| &results.observations[*it]);
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
    let name = sheet.local(&sheet.scorecard.topic(topic).name).text;
    let title = sheet.say("verdicts-title", &[("counts", sheet.list(&said).into()), ("total", all.len().into())]);
    let subtitle = sheet.say("topic-verdicts-subtitle", &[("topic", name.into())]);
    sheet.stacks("verdicts", title, subtitle, &rows).into_iter().collect()
}

fn cells(sheet: &Sheet, indicator: IndicatorIx, columns: &[(TerritoryIx, Vec<Group>)]) -> IndicatorCells {
    let cell = |(territory, groups): &(TerritoryIx, Vec<Group>)| {
        let group = groups.iter().find(|group| group.indicator == indicator);
        cell(sheet, *territory, group.and_then(|group| group.lead.or(group.rest.first().copied())))
    };
    IndicatorCells { name: sheet.indicator_link(indicator), cells: columns.iter().map(cell).collect() }
}

fn cell(sheet: &Sheet, territory: TerritoryIx, observation: Option<&Observation>) -> Cell {
    let name = sheet.territory_name(territory);
    let Some(it) = observation else {
        return Cell {
            has_figure: false,
            figure: Piece::plain(Text::own(sheet.text("cell-none"))),
            territory: name,
            period: String::new(),
            chip: sheet.chip_of(Standing::NoData, false),
            checks: Vec::new(),
        };
    };
    let part = sheet.label(it, Some(it.period), false).text;
    let printed = sheet.printed(it);
    let value =
        if part.is_empty() { printed } else { sheet.say("mark-title", &[("label", part.into()), ("value", printed.into())]) };
    Cell {
        has_figure: true,
        figure: Piece::link(Text::own(value), place_of(sheet, it)),
        territory: name,
        period: sheet.period(it.period),
        chip: sheet.chip(it),
        checks: sheet.check_marks(&it.claims),
    }
}
