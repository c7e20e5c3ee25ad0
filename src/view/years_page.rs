//! The page of a territory's long series: every period of every one, topic by topic.

use super::block::{Group, groups};
use super::desk::{Desk, Sheet};
use super::figure::place_of_row;
use super::frame::About;
use super::register::has_page;
use super::series::FEW;
use super::text::{Piece, Text};
use super::years::{Years, tracks};
use super::{Body, Kind};
use crate::derive::Observation;
use crate::model::TerritoryIx;
use serde::Serialize;

/// The page of a territory's figures over the years.
#[derive(Clone, Debug, Serialize)]
pub struct YearsPage {
    /// What stands here.
    pub lede: String,
    /// The long series of a topic each; then those of the places inside.
    pub parts: Vec<YearsPart>,
}

/// The long series of a topic, or of a place inside.
#[derive(Clone, Debug, Serialize)]
pub struct YearsPart {
    /// Its id on the page.
    pub id: String,
    /// The topic or the place.
    pub name: Text,
    /// Its series: one table.
    pub years: Vec<Years>,
}

/// The places whose figures stand on a territory's page: its own, and those inside it that have no page.
fn places(desk: &Desk, index: TerritoryIx) -> Vec<TerritoryIx> {
    let inside = desk.inside(index).iter().copied().filter(|it| !has_page(desk.scorecard, *it));
    std::iter::once(index).chain(inside).collect()
}

/// Whether a territory has any long series, and so this page.
pub fn is_there(desk: &Desk, index: TerritoryIx) -> bool {
    has_page(desk.scorecard, index) && places(desk, index).iter().any(|it| has_long_series(desk, *it))
}

/// Asked of every territory before any page is made: what has too few figures for a series is not looked at.
fn has_long_series(desk: &Desk, territory: TerritoryIx) -> bool {
    let all: Vec<&Observation> = desk.observations(territory).collect();
    let many = all.chunk_by(|a, b| a.indicator == b.indicator).filter(|them| them.len() > FEW);
    let mut groups = many.filter_map(|them| Some(Group { indicator: them.first()?.indicator, lead: None, rest: them.to_vec() }));
    groups.any(|it| !tracks(desk, &it).is_empty())
}

/// Where the table of a part is.
pub fn href(sheet: &Sheet, index: TerritoryIx, part: &str) -> String {
    sheet.href_at(Kind::Years(index), &format!("years-{part}"))
}

/// Where the table is that has a figure of a long series.
pub fn place_of(sheet: &Sheet, observation: &Observation) -> String {
    let scorecard = sheet.scorecard;
    let own = observation.territory;
    let above = |it: &TerritoryIx| scorecard.territory(*it).parent;
    let home = std::iter::successors(Some(own), above).find(|it| has_page(scorecard, *it)).unwrap_or(own);
    let topic = scorecard.indicator(observation.indicator).topic;
    let part = if home == own { format!("topic-{}", scorecard.topic(topic).id) } else { scorecard.territory(own).id.clone() };
    href(sheet, home, &part)
}

/// The figures of a territory over the years.
pub fn page(sheet: &mut Sheet, index: TerritoryIx) -> (About, Body) {
    let mut parts = Vec::new();
    let own = groups(sheet, index);
    for (topic, it) in sheet.scorecard.topics() {
        let mine: Vec<&Group> = own.iter().filter(|group| sheet.scorecard.indicator(group.indicator).topic == topic).collect();
        parts.extend(part(sheet, index, format!("topic-{}", it.id), sheet.local(&it.name), &mine));
    }
    for it in places(sheet, index).into_iter().skip(1) {
        let theirs = groups(sheet, it);
        let (id, name) = (sheet.scorecard.territory(it).id.clone(), sheet.territory_name(it));
        parts.extend(part(sheet, it, id, name, &theirs.iter().collect::<Vec<_>>()));
    }
    let place = sheet.territory_name(index).text;
    let lede = sheet.say("years-page-lede", &[("place", place.clone().into())]);
    let about = About {
        heading: Text::own(sheet.say("years-page-title", &[("place", place.into())])),
        description: lede.clone(),
        crumbs: vec![Piece::link(sheet.places(), sheet.href_at(Kind::Home, "territories")), sheet.territory_link(index)],
        noindex: parts.is_empty(),
    };
    (about, Body::TerritoryYears(Box::new(YearsPage { lede, parts })))
}

fn part<'a>(sheet: &mut Sheet<'a>, place: TerritoryIx, id: String, name: Text, mine: &[&Group<'a>]) -> Option<YearsPart> {
    let row = |sheet: &Sheet, indicator| place_of_row(sheet, place, indicator);
    let years = sheet.years(mine, &id, &row);
    (!years.is_empty()).then_some(YearsPart { id, name, years })
}
