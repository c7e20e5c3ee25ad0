//! Pages that set places side by side: the groups that the site defines, and the tool that takes any few of them.

use super::desk::{Desk, Sheet};
use super::frame::About;
use super::matrix::{Head, Line, Matrix, SIDE_BY_SIDE, room};
use super::register::has_page;
use super::text::{Piece, Text};
use super::{Body, Kind};
use crate::model::{Comparison, TerritoryIx, TopicIx};
use serde::Serialize;
use std::collections::BTreeMap;

/// The page of all groups, with the tool.
#[derive(Clone, Debug, Serialize)]
pub struct ComparePage {
    /// What there is to compare, in sentences.
    pub lede: Vec<String>,
    /// The groups.
    pub groups: Vec<GroupLink>,
    /// What a script makes of any few places: none or one.
    pub tools: Vec<Tool>,
    /// The topics, each with its page, where places stand side by side and no script is needed.
    pub topics: Vec<Piece>,
}

/// A group of places, in a list.
#[derive(Clone, Debug, Serialize)]
pub struct GroupLink {
    /// The group, with its page.
    pub name: Piece,
    /// Its places, one after the other.
    pub places: String,
}

/// What the script needs to know: its data, its choices, and every word that it says.
#[derive(Clone, Debug, Serialize)]
pub struct Tool {
    /// What it does, in words.
    pub about: String,
    /// The folder of the data, from here.
    pub data: String,
    /// How many places stand side by side at most.
    pub most: usize,
    /// The places that have figures, those of today first.
    pub places: Vec<Choices>,
    /// The topics.
    pub topics: Vec<Choice>,
    /// What it says, by key; `%s` stands for what it fills in.
    pub words: Vec<Word>,
}

/// Some of the places.
#[derive(Clone, Debug, Serialize)]
pub struct Choices {
    /// What they have in common.
    pub label: String,
    /// The places.
    pub places: Vec<Choice>,
}

/// One thing to choose.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// What it is called in the address.
    pub id: String,
    /// Its name.
    pub name: Text,
}

/// Something to say.
#[derive(Clone, Debug, Serialize)]
pub struct Word {
    /// What for.
    pub key: String,
    /// The words.
    pub text: String,
}

/// The page of a group.
#[derive(Clone, Debug, Serialize)]
pub struct GroupPage {
    /// Who stands here, and how much can be compared, in sentences.
    pub lede: Vec<String>,
    /// The places.
    pub places: Vec<Head>,
    /// How to read the tables.
    pub reading: Vec<String>,
    /// A table or several for each topic.
    pub topics: Vec<GroupTopic>,
    /// The tool with these places, and the other groups.
    pub ways: Vec<Piece>,
}

/// What places have on one topic.
#[derive(Clone, Debug, Serialize)]
pub struct GroupTopic {
    /// Id of the heading.
    pub id: String,
    /// The topic, with its page.
    pub name: Piece,
    /// The tables.
    pub tables: Vec<Matrix>,
    /// What the tables leave out, and why; empty where they have all.
    pub limited: String,
    /// Indicators that had no room, with their pages.
    pub rest: Vec<Piece>,
}

/// Whether the site compares anything: a group, or two places that the tool could take.
pub fn is_there(desk: &Desk) -> bool {
    !desk.scorecard.comparisons.is_empty() || places(desk).nth(1).is_some()
}

/// The places that the tool offers: with a page, and figures of their own; in the order of names.
pub fn places<'a>(desk: &'a Desk) -> impl Iterator<Item = TerritoryIx> + 'a {
    desk.by_name.iter().copied().filter(|it| is_offered(desk, *it))
}

fn is_offered(desk: &Desk, territory: TerritoryIx) -> bool {
    has_page(desk.scorecard, territory) && !desk.results.of_territory(territory).is_empty()
}

/// The page of all groups.
pub fn page(sheet: &mut Sheet) -> (About, Body) {
    let all = 0..sheet.scorecard.comparisons.len();
    let link = |it| GroupLink { name: group_link(sheet, it), places: listed(sheet, &members(sheet, it)) };
    let groups: Vec<GroupLink> = all.map(link).collect();
    let tools: Vec<Tool> = tool(sheet).into_iter().collect();
    let topics = sheet.scorecard.topics().map(|(it, _)| it).filter(|it| !sheet.path(Kind::Topic(*it)).is_empty());
    let topics = topics.map(|it| sheet.topic_link(it)).collect();
    let key = if groups.is_empty() { "compare-lede-no-groups" } else { "compare-lede" };
    let lede = vec![sheet.say(key, &[("count", groups.len().into())])];
    let about =
        About { heading: Text::own(sheet.text("nav-compare")), description: lede.join(" "), crumbs: Vec::new(), noindex: false };
    (about, Body::Compare(Box::new(ComparePage { lede, groups, tools, topics })))
}

/// The page of one group.
pub fn group(sheet: &mut Sheet, index: usize) -> (About, Body) {
    let places = members(sheet, index);
    let (topics, counts) = topics(sheet, &places);
    let lede = group_lede(sheet, index, places.len(), counts);
    let page = GroupPage {
        places: places.iter().map(|it| sheet.place_head(*it, &places)).collect(),
        reading: if topics.is_empty() { Vec::new() } else { reading(sheet, &places) },
        topics,
        ways: ways_from(sheet, index, &places),
        lede,
    };
    let crumb = Piece::link(Text::own(sheet.text("nav-compare")), sheet.href(Kind::Compare));
    let about = About {
        heading: group_name(sheet, index),
        description: page.lede.join(" "),
        crumbs: vec![crumb],
        noindex: page.topics.is_empty(),
    };
    (about, Body::Group(Box::new(page)))
}

/// What a territory's page offers: the groups that it stands in, and the tool with it.
pub fn ways(sheet: &Sheet, territory: TerritoryIx) -> Vec<Piece> {
    let all = 0..sheet.scorecard.comparisons.len();
    let mine = all.filter(|it| sheet.scorecard.comparison(*it).territories.contains(&territory));
    let mut ways: Vec<Piece> = mine.map(|it| group_link(sheet, it)).collect();
    if is_offered(sheet, territory) && places(sheet).any(|it| it != territory) {
        ways.push(Piece::link(Text::own(sheet.text("compare-any")), tool_href(sheet, &[territory])));
    }
    ways
}

/// The tool, with places chosen.
fn tool_href(sheet: &Sheet, places: &[TerritoryIx]) -> String {
    let ids: Vec<String> = places.iter().map(|it| sheet.territory_slug(*it)).collect();
    format!("{}?p={}", sheet.href(Kind::Compare), ids.join(","))
}

fn group_link(sheet: &Sheet, index: usize) -> Piece {
    Piece::link(group_name(sheet, index), sheet.href(Kind::Group(index)))
}

/// As the site calls it, else its region's name, else those of its places.
pub fn group_name(sheet: &Sheet, index: usize) -> Text {
    let it: &Comparison = sheet.scorecard.comparison(index);
    match it.region {
        _ if !it.name.is_empty() => sheet.local(&it.name),
        Some(region) => sheet.local(&sheet.scorecard.region(region).name),
        None => Text::own(listed(sheet, &it.territories)),
    }
}

/// Those of a region in the order of names; a list stays as it is written: its order may be meant.
fn members(sheet: &Sheet, index: usize) -> Vec<TerritoryIx> {
    let it = sheet.scorecard.comparison(index);
    match it.region {
        Some(_) => sheet.by_name.iter().copied().filter(|place| it.territories.contains(place)).collect(),
        None => it.territories.clone(),
    }
}

/// Their names, each with its time where another one is called the same.
fn told_apart(sheet: &Sheet, places: &[TerritoryIx]) -> Vec<Text> {
    let mut bearers: BTreeMap<String, usize> = BTreeMap::new();
    for place in places {
        *bearers.entry(sheet.territory_name(*place).text).or_default() += 1;
    }
    let told = |place: &TerritoryIx| {
        let (name, life) = (sheet.territory_name(*place), sheet.life(sheet.scorecard.territory(*place)));
        if life.is_empty() || bearers.get(&name.text).is_none_or(|count| *count < 2) {
            return name;
        }
        Text { text: sheet.say("with-notes", &[("what", name.text.into()), ("notes", life.into())]), lang: name.lang }
    };
    places.iter().map(told).collect()
}

/// The same in a sentence.
fn listed(sheet: &Sheet, places: &[TerritoryIx]) -> String {
    let names: Vec<String> = told_apart(sheet, places).into_iter().map(|it| it.text).collect();
    sheet.list(&names)
}

/// How many indicators two places have at least, and how many of these can be compared.
#[derive(Clone, Copy, Default)]
struct Counts {
    shared: usize,
    comparable: usize,
}

fn topics(sheet: &Sheet, places: &[TerritoryIx]) -> (Vec<GroupTopic>, Counts) {
    let mut topics = Vec::new();
    let mut counts = Counts::default();
    let mut room = room();
    for (topic, it) in sheet.scorecard.topics() {
        let mine = sheet.scorecard.indicators().filter(|(_, indicator)| indicator.topic == topic);
        let lines: Vec<Line> = mine.map(|(it, _)| sheet.line(it, places)).filter(|line| line.count() >= 2).collect();
        if lines.is_empty() {
            continue;
        }
        counts.shared += lines.len();
        counts.comparable += lines.iter().filter(|line| line.is_comparable()).count();
        let name = sheet.topic_link(topic);
        let them = sheet.matrices((&it.id, &name.text), places, lines, &mut room);
        topics.push(GroupTopic {
            id: format!("topic-{}", it.id),
            tables: them.tables,
            limited: them.limited,
            rest: sheet.indicator_links(&them.rest),
            name,
        });
    }
    (topics, counts)
}

fn group_lede(sheet: &Sheet, index: usize, count: usize, counts: Counts) -> Vec<String> {
    let said = [("places", count.into()), ("shared", counts.shared.into()), ("comparable", counts.comparable.into())];
    let mut lede = vec![sheet.say(if counts.shared == 0 { "group-lede-none" } else { "group-lede" }, &said)];
    let region = sheet.scorecard.comparison(index).region.map(|it| sheet.scorecard.region(it));
    let Some(region) = region else { return lede };
    let name = ("region", sheet.local(&region.name).text.into());
    let day = |day| ("date", crate::words::Arg::from(sheet.day(day)));
    lede.push(match (region.from, region.until) {
        (_, Some(until)) => sheet.say("group-region-until", &[name, day(until)]),
        (Some(from), None) => sheet.say("group-region-from", &[name, day(from)]),
        (None, None) => sheet.say("group-region", &[name]),
    });
    lede
}

fn reading(sheet: &Sheet, places: &[TerritoryIx]) -> Vec<String> {
    let eras = sheet.are_of_two_eras(places).then(|| sheet.text("group-reading-eras"));
    let always = ["group-reading-period", "group-reading-difference", "group-reading-status"].map(|key| sheet.text(key));
    eras.into_iter().chain(always).collect()
}

fn ways_from(sheet: &Sheet, index: usize, places: &[TerritoryIx]) -> Vec<Piece> {
    let offered: Vec<TerritoryIx> = self::places(sheet).collect();
    let mine: Vec<TerritoryIx> = places.iter().copied().filter(|it| offered.contains(it)).take(SIDE_BY_SIDE).collect();
    let mut ways = Vec::new();
    if offered.len() > 1 {
        ways.push(Piece::link(Text::own(sheet.text("compare-any")), tool_href(sheet, &mine)));
    }
    ways.extend((0..sheet.scorecard.comparisons.len()).filter(|it| *it != index).map(|it| group_link(sheet, it)));
    ways
}

/// What the script says, in the order of its work. `%s` is where it puts a name.
const WORDS: [&str; 14] = [
    "one-more",
    "full",
    "shown",
    "none-shared",
    "loading",
    "failed",
    "unknown",
    "from-disk",
    "remove",
    "comma",
    "cell-none",
    "periods",
    "never",
    "indicator",
];

fn tool(sheet: &Sheet) -> Option<Tool> {
    let mut by_end: BTreeMap<Option<jiff::civil::Date>, Vec<Choice>> = BTreeMap::new();
    let offered: Vec<TerritoryIx> = places(sheet).collect();
    if offered.len() < 2 {
        return None;
    }
    for (place, name) in offered.iter().zip(told_apart(sheet, &offered)) {
        let choice = Choice { id: sheet.territory_slug(*place), name };
        by_end.entry(sheet.scorecard.territory(*place).until).or_default().push(choice);
    }
    let label = |until: Option<jiff::civil::Date>| match until {
        Some(until) => sheet.say("compare-ended", &[("date", sheet.day(until).into())]),
        None => sheet.text("compare-now"),
    };
    let word = |key: &str| {
        let text = match key {
            "comma" => sheet.text("list-comma"),
            "cell-none" => sheet.text("cell-none"),
            "periods" => sheet.text("beside-periods"),
            "never" => sheet.text("beside-never"),
            "indicator" => sheet.text("table-indicator"),
            _ => sheet.say(&format!("compare-say-{key}"), &[("name", "%s".into()), ("most", SIDE_BY_SIDE.into())]),
        };
        Word { key: key.to_owned(), text }
    };
    let used = |topic: &TopicIx| {
        let mut mine = sheet.scorecard.indicators().filter(|(_, it)| it.topic == *topic);
        mine.any(|(it, _)| !sheet.results.of_indicator(it).is_empty())
    };
    let topics = sheet.scorecard.topics().filter(|(it, _)| used(it));
    Some(Tool {
        about: sheet.say("compare-tool-about", &[("most", SIDE_BY_SIDE.into())]),
        data: sheet.file("data/compare/"),
        most: SIDE_BY_SIDE,
        places: by_end.into_iter().map(|(until, places)| Choices { label: label(until), places }).collect(),
        topics: topics.map(|(_, it)| Choice { id: it.id.clone(), name: sheet.local(&it.name) }).collect(),
        words: WORDS.map(word).into(),
    })
}
