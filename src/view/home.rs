//! The home page: every territory, the figures in short, the topics, the documents, the data.

use super::block::groups;
use super::chart::{Bullet, Certainty, Chart, Status};
use super::charts::Figure;
use super::desk::Sheet;
use super::frame::{About, about_source};
use super::ledger::OwnChanges;
use super::map::MapFigure;
use super::sorting::NOTHING;
use super::standing::{Standing, standing};
use super::text::{Piece, Text};
use super::{Body, Kind, markdown};
use crate::model::{Decimal, IndicatorIx, RegionIx, TerritoryIx};
use serde::Serialize;
use std::collections::BTreeSet;

/// The home page.
#[derive(Clone, Debug, Serialize)]
pub struct Home {
    /// What the site says of itself in `content/pages/index.md`, as HTML; empty where nobody wrote it.
    pub introduction: Text,
    /// What the site is, in sentences, where it does not say so itself.
    pub lede: Vec<String>,
    /// What the places of this site are called.
    pub places: Text,
    /// Up to three numbers.
    pub numbers: Vec<Number>,
    /// How much was found about the figures, with the page that tells it.
    pub checks: Piece,
    /// The latest edition of the first index, or the figures that most places have: none or one.
    pub maps: Vec<MapFigure>,
    /// The territories that exist today, as a way to their pages: none or one.
    pub ways: Vec<MapFigure>,
    /// Other ways in: the composite indexes, the page that sets places side by side.
    pub further: Vec<Piece>,
    /// Verdicts by territory, or of all of them where there are many: none or one.
    pub verdicts: Vec<Figure>,
    /// Heading of the table.
    pub scored_title: String,
    /// What the table holds.
    pub caption: String,
    /// The territories that have figures, in the order of names; of many, those that have targets; of very many, the first.
    pub scored: Vec<Scored>,
    /// That there are more of these than the table has; empty where it has all.
    pub scored_limited: String,
    /// Every territory that exists today, by region.
    pub regions: Vec<Region>,
    /// How many more there are inside these, which their pages lead to; empty where all are listed.
    pub members: String,
    /// Every territory that has ended, by region.
    pub ended: Vec<Region>,
    /// When those ended: «trước ngày 01/07/2025»; for their heading.
    pub ended_title: String,
    /// What was changed last; no entries where nothing was.
    pub changes: OwnChanges,
    /// The topics, in reading order.
    pub topics: Vec<TopicLink>,
    /// The documents, latest first.
    pub sources: Vec<SourceLink>,
    /// That there are more documents; empty where all are listed.
    pub sources_limited: String,
    /// Files with all figures and definitions.
    pub downloads: Vec<Download>,
}

/// A headline number.
#[derive(Clone, Debug, Serialize)]
pub struct Number {
    /// The number.
    pub value: String,
    /// What it counts.
    pub label: String,
}

/// A territory that has figures.
#[derive(Clone, Debug, Serialize)]
pub struct Scored {
    /// The territory, with its page.
    pub name: Piece,
    /// Targets that were met, of those judged: «35/39»; words where none was judged.
    pub met: String,
    /// Key of the picture of it in `svg`; empty where none was judged.
    pub bar: String,
    /// What that is sorted by: the share in percent; `-` where none was judged.
    pub met_order: String,
    /// «52 chỉ số»: how many have figures.
    pub indicators: String,
    /// The latest period.
    pub latest: String,
    /// What that is sorted by: its last day.
    pub latest_order: String,
}

/// The territories of one region.
#[derive(Clone, Debug, Serialize)]
pub struct Region {
    /// The region, or that it is none; empty where no territory of the list lies in one.
    pub name: Text,
    /// Its territories: those with figures first, then by name.
    pub territories: Vec<TerritoryLink>,
}

/// A territory in a list.
#[derive(Clone, Debug, Serialize)]
pub struct TerritoryLink {
    /// The territory, with its page.
    pub name: Piece,
    /// Whether it has figures.
    pub has_figures: bool,
    /// Which others it was made of, in words; may be empty.
    pub made_of: String,
}

/// A topic in a list.
#[derive(Clone, Debug, Serialize)]
pub struct TopicLink {
    /// The topic, with its page.
    pub name: Piece,
    /// How many indicators it has, and how many of them have figures.
    pub count: String,
}

/// A document in a list.
#[derive(Clone, Debug, Serialize)]
pub struct SourceLink {
    /// The document, with its page.
    pub title: Piece,
    /// Publisher, date, kind.
    pub about: Vec<Text>,
    /// How many figures rest on it.
    pub count: String,
}

/// A file of data.
#[derive(Clone, Debug, Serialize)]
pub struct Download {
    /// Its name, with its place.
    pub file: Piece,
    /// What it holds.
    pub about: String,
}

/// So many territories are shown one by one with all their verdicts.
const FEW: usize = 12;
/// More places than this are not all listed, where others lead to them.
const MANY: usize = 500;
/// So many places have a row in the table, with their verdicts.
const ROWS: usize = 200;
/// So many documents are listed.
const SOURCES: usize = 100;

/// The home page.
pub fn page(sheet: &mut Sheet) -> (About, Body) {
    let with: Vec<TerritoryIx> = with_figures(sheet);
    let standings: Vec<(TerritoryIx, Vec<Standing>)> = with.iter().map(|it| (*it, standings(sheet, *it))).collect();
    let (current, ended): (Vec<TerritoryIx>, Vec<TerritoryIx>) =
        paged(sheet).into_iter().partition(|it| sheet.scorecard.territory(*it).until.is_none());
    let own = super::prose::introduction(sheet);
    let (current, inside) = top(sheet, current);
    let maps = sheet.first_map();
    let ways = ways(sheet, &current, maps.as_ref());
    let is_short = standings.len() <= FEW;
    let judged: Vec<&(TerritoryIx, Vec<Standing>)> =
        standings.iter().filter(|(_, standings)| is_short || met_of(standings).1 > 0).collect();
    let (listed, scored_limited) = limited(sheet, judged);
    let (sources, sources_limited) = sources(sheet);
    let page = Home {
        introduction: own
            .as_ref()
            .map_or_else(|| Text::own(""), |it| Text { text: markdown::html(&it.text, sheet.links), lang: it.lang.clone() }),
        lede: vec![sheet.text("home-lede"), sheet.text("home-lede-sources")],
        places: sheet.places(),
        numbers: numbers(sheet, &standings),
        checks: sheet.checks_of_site(),
        verdicts: Vec::new(),
        maps: maps.into_iter().collect(),
        ways: ways.into_iter().collect(),
        further: further(sheet),
        scored_title: sheet.text(if is_short { "scored-title" } else { "scored-judged-title" }),
        caption: sheet.text(if is_short { "home-table-caption" } else { "home-judged-caption" }),
        scored: listed.into_iter().map(|(it, standings)| scored(sheet, *it, standings)).collect(),
        scored_limited,
        regions: regions(sheet, &current, false),
        members: if inside == 0 { String::new() } else { sheet.say("home-members", &[("count", inside.into())]) },
        ended_title: ended_title(sheet, &ended),
        ended: regions(sheet, &ended, true),
        changes: sheet.latest_changes(),
        topics: topics(sheet),
        sources,
        sources_limited,
        downloads: downloads(sheet),
    };
    let page = Home { verdicts: verdicts(sheet, &standings), ..page };
    let heading = sheet.local(&sheet.scorecard.site.title);
    let description = own.map_or_else(|| page.lede.join(" "), |it| markdown::plain(&it.text)).chars().take(200).collect();
    (About { heading, description, crumbs: Vec::new(), noindex: false }, Body::Home(Box::new(page)))
}

/// Of very many, those that lie in no other with a page; and how many are left out, which their pages lead to.
fn top(sheet: &Sheet, them: Vec<TerritoryIx>) -> (Vec<TerritoryIx>, usize) {
    let all = them.len();
    if all <= MANY {
        return (them, 0);
    }
    let top: Vec<TerritoryIx> = them.into_iter().filter(|it| lies_in_none(sheet, *it)).collect();
    let inside = all - top.len();
    (top, inside)
}

/// Whether a territory lies in no other that has a page.
fn lies_in_none(sheet: &Sheet, territory: TerritoryIx) -> bool {
    let parent = sheet.scorecard.territory(territory).parent;
    !parent.is_some_and(|it| super::register::has_page(sheet.scorecard, it))
}

/// Those that the table has room for, and what is to be said of the others: of very many those that lie in no other; where
/// these are none, or very many too, the first in the order of names.
fn limited<'s, T>(sheet: &Sheet, them: Vec<&'s (TerritoryIx, T)>) -> (Vec<&'s (TerritoryIx, T)>, String) {
    if them.len() <= ROWS {
        return (them, String::new());
    }
    let total = them.len();
    let top: Vec<&(TerritoryIx, T)> = them.iter().copied().filter(|(it, _)| lies_in_none(sheet, *it)).collect();
    let mut shown = if top.is_empty() { them } else { top };
    shown.truncate(ROWS);
    let limited = sheet.limited("home-scored-limited", shown.len(), total);
    (shown, limited)
}

/// Territories that have a page, in the order of names.
fn paged(sheet: &Sheet) -> Vec<TerritoryIx> {
    let has_page = |it: &TerritoryIx| sheet.scorecard.level(sheet.scorecard.territory(*it).level).folder.is_some();
    sheet.by_name.iter().copied().filter(has_page).collect()
}

/// The composite indexes, and the page that sets places side by side.
fn further(sheet: &Sheet) -> Vec<Piece> {
    let mut ways: Vec<Piece> = sheet.scorecard.indexes().map(|(it, _)| sheet.index_link(it)).collect();
    if super::compare::is_there(sheet) {
        ways.push(Piece::link(Text::own(sheet.text("compare-any")), sheet.href(Kind::Compare)));
    }
    ways
}

fn with_figures(sheet: &Sheet) -> Vec<TerritoryIx> {
    paged(sheet).into_iter().filter(|it| sheet.has_figures(*it)).collect()
}

fn standings(sheet: &Sheet, territory: TerritoryIx) -> Vec<Standing> {
    groups(sheet, territory).iter().map(|it| sheet.group_standing(it)).collect()
}

fn met_of(standings: &[Standing]) -> (usize, usize) {
    let met = standings.iter().filter(|it| matches!(it, Standing::Met | Standing::Exceeded)).count();
    (met, standings.iter().filter(|it| it.is_verdict()).count())
}

fn numbers(sheet: &Sheet, standings: &[(TerritoryIx, Vec<Standing>)]) -> Vec<Number> {
    let all: Vec<Standing> = standings.iter().flat_map(|(_, standings)| standings.iter().copied()).collect();
    let (met, judged) = met_of(&all);
    let count = |count: usize| sheet.words.numbers.count(count as u64);
    let number = |value: String, key: &str, n: usize| Number { value, label: sheet.say(key, &[("count", n.into())]) };
    let figures = sheet.results.observations.len();
    let mut numbers = vec![
        number(count(standings.len()), "number-territories", standings.len()),
        number(count(figures), "number-figures", figures),
    ];
    if judged > 0 {
        numbers.push(number(format!("{}/{}", count(met), count(judged)), "number-met", judged));
    }
    numbers
}

fn verdicts(sheet: &mut Sheet, standings: &[(TerritoryIx, Vec<Standing>)]) -> Vec<Figure> {
    let all: Vec<Standing> = standings.iter().flat_map(|(_, standings)| standings.iter().copied()).collect();
    let said = super::territory::verdict_counts(sheet, &all);
    if said.is_empty() {
        return Vec::new();
    }
    let title = sheet.say("verdicts-title", &[("counts", sheet.list(&said).into()), ("total", all.len().into())]);
    let mut rows: Vec<(Piece, Vec<Standing>)> =
        standings.iter().map(|(it, standings)| (sheet.territory_link(*it), standings.clone())).collect();
    let mut subtitle = sheet.text("home-verdicts-subtitle");
    if rows.len() > FEW {
        if met_of(&all).1 == 0 {
            return Vec::new();
        }
        rows = vec![(Piece::plain(Text::own(sheet.text("home-all"))), all)];
        subtitle = sheet.text("home-verdicts-all-subtitle");
    }
    sheet.stacks("verdicts", title, subtitle, &rows).into_iter().collect()
}

fn scored(sheet: &mut Sheet, territory: TerritoryIx, standings: &[Standing]) -> Scored {
    let (met, judged) = met_of(standings);
    let count = |count: usize| sheet.words.numbers.count(count as u64);
    let said = if judged == 0 { sheet.text("met-none") } else { format!("{}/{}", count(met), count(judged)) };
    let has_figure = |it: &&crate::derive::Observation| standing(sheet.scorecard, it).0 != Standing::NoData;
    let periods = sheet.observations(territory).filter(has_figure).map(|it| it.period);
    let latest = periods.max_by_key(|it| (it.last_day(), it.first_day()));
    let groups = groups(sheet, territory).len();
    let indicators = sheet.say("indicators-count", &[("count", groups.into())]);
    let latest_order = latest.map_or(NOTHING.to_owned(), |it| it.last_day().strftime("%Y%m%d").to_string());
    let latest = latest.map_or(String::new(), |it| sheet.period(it));
    let share = Decimal::from(met * 100).checked_div(Decimal::from(judged));
    let met_order = share.map_or(NOTHING.to_owned(), |it| it.round_dp(3).normalize().to_string());
    let bar = match judged {
        0 => String::new(),
        _ => sheet.picture(Chart::Bullet(Bullet {
            name: None,
            min: 0.0,
            max: judged as f64,
            at: Some(met as f64),
            certainty: Certainty::Exact,
            status: Status::Met,
            targets: Vec::new(),
        })),
    };
    Scored { name: sheet.territory_link(territory), met: said, bar, met_order, indicators, latest, latest_order }
}

/// The tiles of those that exist today, unless a map of values has the same.
fn ways(sheet: &Sheet, current: &[TerritoryIx], shown: Option<&MapFigure>) -> Option<MapFigure> {
    let ground = sheet.ground(current, jiff::civil::Date::MAX)?;
    let title = sheet.say("map-places-title", &[("count", ground.places.len().into())]);
    let map = sheet.places_map("map-today", title, sheet.text("map-places-note"), &ground);
    let links = |map: &MapFigure| map.tiles.iter().map(|it| it.name.href.clone()).collect::<Vec<_>>();
    shown.is_none_or(|shown| links(shown) != links(&map)).then_some(map)
}

/// Territories by region, in the order of the regions; `ended` picks the regions of the past.
fn regions(sheet: &Sheet, territories: &[TerritoryIx], ended: bool) -> Vec<Region> {
    let mut regions = Vec::new();
    let link = |it: &TerritoryIx| TerritoryLink {
        name: sheet.territory_link(*it),
        has_figures: sheet.has_figures(*it),
        made_of: sheet.made_of(*it),
    };
    let mut placed: BTreeSet<TerritoryIx> = BTreeSet::new();
    for (at, region) in sheet.scorecard.regions.iter().enumerate().filter(|(_, region)| region.until.is_some() == ended) {
        let index = RegionIx(at as u32);
        let mut mine: Vec<TerritoryIx> = territories.to_vec();
        mine.retain(|it| sheet.scorecard.territory(*it).regions.contains(&index) && !placed.contains(it));
        mine.sort_by_key(|it| !sheet.has_figures(*it));
        placed.extend(&mine);
        if !mine.is_empty() {
            regions.push(Region { name: sheet.local(&region.name), territories: mine.iter().map(link).collect() });
        }
    }
    let rest: Vec<TerritoryLink> = territories.iter().filter(|it| !placed.contains(it)).map(link).collect();
    if !rest.is_empty() {
        let name = if regions.is_empty() { String::new() } else { sheet.text("region-none") };
        regions.push(Region { name: Text::own(name), territories: rest });
    }
    regions
}

fn ended_title(sheet: &Sheet, ended: &[TerritoryIx]) -> String {
    let days = ended.iter().filter_map(|it| sheet.scorecard.territory(*it).until);
    match days.max() {
        Some(day) => sheet.say("home-ended-title", &[("count", ended.len().into()), ("date", sheet.day(day).into())]),
        None => String::new(),
    }
}

fn topics(sheet: &Sheet) -> Vec<TopicLink> {
    let mut topics = Vec::new();
    for (topic, _) in sheet.scorecard.topics() {
        let mine = sheet.scorecard.indicators().filter(|(_, it)| it.topic == topic);
        let used = |it: IndicatorIx| !sheet.results.of_indicator(it).is_empty();
        let (total, with) = mine.fold((0usize, 0usize), |(total, with), (it, _)| (total + 1, with + usize::from(used(it))));
        let count = sheet.say("topic-count", &[("total", total.into()), ("with", with.into())]);
        topics.push(TopicLink { name: sheet.topic_link(topic), count });
    }
    topics
}

/// The documents, and what is to be said of those that are left out.
fn sources(sheet: &Sheet) -> (Vec<SourceLink>, String) {
    let mut them: Vec<_> = sheet.scorecard.sources().filter(|(it, _)| !sheet.results.of_source(*it).is_empty()).collect();
    them.sort_by_key(|(_, source)| std::cmp::Reverse(source.published.map(|date| (date.last_day(), date.first_day()))));
    let total = them.len();
    them.truncate(SOURCES);
    let limited = sheet.limited("home-sources-limited", them.len(), total);
    let link = |(it, source): (crate::model::SourceIx, &crate::model::Source)| SourceLink {
        title: sheet.source_link(it),
        about: about_source(sheet, source),
        count: sheet.say("figures-count", &[("count", Decimal::from(sheet.results.of_source(it).len()).into())]),
    };
    (them.into_iter().map(link).collect(), limited)
}

fn downloads(sheet: &Sheet) -> Vec<Download> {
    if !sheet.extras.data {
        return Vec::new();
    }
    // The first way leads to all files, their columns and how to cite them.
    let all = Download {
        file: Piece::link(Text::own(sheet.text("download-all")), sheet.href(Kind::Data)),
        about: sheet.text("download-all-about"),
    };
    let names = ["claims", "observations", "findings", "territories", "indicators", "sources"];
    let file = |name: &str| {
        let path = format!("data/{name}.csv");
        Download {
            file: Piece::link(
                Text::own(sheet.say("download-file", &[("name", format!("{name}.csv").into())])),
                sheet.file(&path),
            ),
            about: sheet.text(&format!("download-{name}")),
        }
    };
    std::iter::once(all).chain(names.map(file)).collect()
}
