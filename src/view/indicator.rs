//! An indicator's page: what it measures, where territories stand where they may be compared, and every figure.

use super::block::{self, Group};
use super::charts::Figure;
use super::desk::Sheet;
use super::figure::{Row, anchor_of, place_of};
use super::frame::About;
use super::ledger::OwnChanges;
use super::map::MapFigure;
use super::overview::{self, Overview};
use super::ranking::{self, RankTable};
use super::territory::Fact;
use super::text::{Piece, Text};
use super::{Body, Kind, markdown};
use crate::derive::compare::{self, Apart};
use crate::model::{Better, Compares, Indicator, IndicatorIx, TerritoryIx, Unit};
use serde::Serialize;

/// The page of an indicator.
#[derive(Clone, Debug, Serialize)]
pub struct IndicatorPage {
    /// What it measures, as HTML; empty where nobody wrote it.
    pub about: Text,
    /// How many figures there are, in sentences.
    pub lede: Vec<String>,
    /// Unit, direction, formula, targets, topic.
    pub facts: Vec<Fact>,
    /// Where the territories stand: one where they may be compared, else none.
    pub comparison: Vec<Figure>,
    /// The same on a map: one where the territories have a grid, else none.
    pub maps: Vec<MapFigure>,
    /// The order of those territories, or why none is told: one where they may be compared, else none.
    pub rankings: Vec<RankTable>,
    /// Why they may not be compared, in words; empty where they may.
    pub not_comparable: String,
    /// How the figure moved, for each territory of which three like periods are known.
    pub lines: Vec<Figure>,
    /// Territories over all periods, where figures are many: one a level and set of territories.
    pub overviews: Vec<Overview>,
    /// What the table holds.
    pub caption: String,
    /// Every figure that no overview has, by territory in the order of names.
    pub territories: Vec<TerritoryRows>,
    /// How many territories are left out of that table; empty where all stand in it.
    pub more: String,
    /// What was changed in them; no entries where nothing was.
    pub changes: OwnChanges,
    /// Files with the figures of this page.
    pub downloads: Vec<Piece>,
    /// The other indicators of the topic.
    pub siblings: Vec<Piece>,
}

/// One territory's figures.
#[derive(Clone, Debug, Serialize)]
pub struct TerritoryRows {
    /// The territory, with the place of this figure on its page.
    pub name: Piece,
    /// The lines; the first stands beside the name.
    pub rows: Vec<Row>,
}

/// The page of an indicator.
pub fn page(sheet: &mut Sheet, index: IndicatorIx) -> (About, Body) {
    let indicator = sheet.scorecard.indicator(index);
    let by_territory = by_territory(sheet, index);
    sheet.all_self_reported = all_self_reported(sheet, &by_territory);
    let (comparison, rankings, not_comparable) = comparison(sheet, index, &by_territory);
    let maps = sheet.map_of(index).map(|map| without_doubles(map, &rankings));
    let (overviews, told) = overview::overviews(sheet, index);
    let moved = by_territory.iter().filter(|_| overviews.is_empty());
    let lines = moved.filter_map(|(_, group)| sheet.movement(group)).collect();
    let left = by_territory.iter().map(|(territory, group)| (*territory, overview::rest(sheet, group, &told)));
    let mut left: Vec<(TerritoryIx, Group)> = left.filter(|(_, group)| group.all().next().is_some()).collect();
    let more = left.len().saturating_sub(overview::ROWS);
    left.truncate(overview::ROWS);
    let territories = left.iter().map(|(territory, group)| rows(sheet, *territory, group)).collect();
    let about = sheet.local(&indicator.about);
    let reported = sheet.all_self_reported.then(|| sheet.text("indicator-self-reported"));
    let plain = markdown::plain(&about.text);
    let name = sheet.local(&indicator.name);
    let page = IndicatorPage {
        about: Text { text: markdown::html(&about.text, sheet.links), lang: about.lang },
        lede: std::iter::once(lede(sheet, &by_territory)).chain(reported).collect(),
        facts: facts(sheet, indicator),
        comparison,
        maps: maps.into_iter().collect(),
        rankings,
        not_comparable,
        lines,
        overviews,
        more: if more == 0 { String::new() } else { sheet.say("figures-more", &[("count", more.into())]) },
        caption: sheet.say("table-indicator-caption", &[("indicator", name.text.clone().into())]),
        territories,
        changes: sheet.own_changes(sheet.ledger.of_indicator(index)),
        downloads: sheet.data_files(&format!("data/indicators/{}", indicator.id)),
        siblings: siblings(sheet, index),
    };
    let description = if plain.is_empty() { page.lede.join(" ") } else { plain };
    let topic = sheet.topic_link(indicator.topic);
    (About { heading: name, description, crumbs: vec![topic], noindex: by_territory.is_empty() }, Body::Indicator(Box::new(page)))
}

/// A map without its table, where the order below has the same numbers.
fn without_doubles(mut map: MapFigure, rankings: &[RankTable]) -> MapFigure {
    let ranked = rankings.iter().map(|it| it.rows.len()).max().unwrap_or_default();
    // Those without a figure are named in the map and below it.
    let gaps = map.tiles.iter().filter(|it| it.kind == "gap").count();
    map.tables.retain(|it| it.rows.len() > ranked + gaps);
    map
}

impl IndicatorPage {
    /// Without the tables of pictures, where the order below has the same numbers. The pictures that stand alone on other
    /// sites have been made by then, with theirs.
    pub fn without_doubles(&mut self) {
        let ranked = self.rankings.iter().map(|it| it.rows.len()).max().unwrap_or_default();
        for figure in self.comparison.iter_mut().filter(|it| it.table.rows.len() <= ranked) {
            figure.table.rows.clear();
        }
    }
}

/// The observations of each territory, in the order of names.
fn by_territory<'a>(sheet: &Sheet<'a>, index: IndicatorIx) -> Vec<(TerritoryIx, Group<'a>)> {
    let results = sheet.results;
    let all = results.of_indicator(index).iter().map(|it| results.observation(*it)).collect();
    let one = |(territory, groups): (TerritoryIx, Vec<Group<'a>>)| groups.into_iter().next().map(|group| (territory, group));
    block::by_territory(sheet, all).into_iter().filter_map(one).collect()
}

fn lede(sheet: &Sheet, them: &[(TerritoryIx, Group)]) -> String {
    let figures: usize = them.iter().map(|(_, group)| group.all().count()).sum();
    let latest = them.iter().flat_map(|(_, group)| group.all()).map(|it| it.period).max();
    match latest {
        None => sheet.text("indicator-lede-none"),
        Some(latest) => sheet.say(
            "indicator-lede",
            &[("territories", them.len().into()), ("figures", figures.into()), ("latest", sheet.period_in_text(latest).into())],
        ),
    }
}

/// Whether those who are judged reported every figure of the page themselves.
fn all_self_reported(sheet: &Sheet, them: &[(TerritoryIx, Group)]) -> bool {
    let mut claims =
        them.iter().flat_map(|(_, group)| group.all()).flat_map(|it| &it.claims).map(|it| sheet.scorecard.claim(*it));
    !them.is_empty() && claims.all(|claim| claim.self_reported || claim.missing.is_some())
}

fn facts(sheet: &Sheet, indicator: &Indicator) -> Vec<Fact> {
    let plain = |key: &str, text: String| Fact { label: sheet.text(key), value: vec![Piece::plain(Text::own(text))] };
    let mut facts = vec![plain("fact-unit", unit(sheet, indicator)), plain("fact-better", sheet.text(better(indicator)))];
    if !indicator.numerator.is_empty() && !indicator.denominator.name.is_empty() {
        let (over, under) = (sheet.local(&indicator.numerator).text, sheet.local(&indicator.denominator.name).text);
        facts.push(plain("fact-formula", sheet.say("formula", &[("numerator", over.into()), ("denominator", under.into())])));
    }
    if let Some(parent) = indicator.parent {
        facts.push(Fact { label: sheet.text("fact-parent"), value: vec![sheet.indicator_link(parent)] });
    }
    for target in &indicator.targets {
        facts.push(plain("fact-target", sheet.target(indicator, target)));
    }
    if let Some(nearly) = indicator.nearly {
        facts.push(plain("fact-nearly", sheet.difference(indicator, nearly)));
    }
    facts.push(plain("fact-compares", sheet.text(&format!("compares-{}", indicator.compares.id()))));
    facts.push(Fact { label: sheet.text("fact-topic"), value: vec![sheet.topic_link(indicator.topic)] });
    facts
}

/// The unit in words.
pub fn unit(sheet: &Sheet, indicator: &Indicator) -> String {
    let noun = indicator.noun.get(sheet.language).and_then(|nouns| nouns.first());
    match (indicator.unit, noun, indicator.scale) {
        (Unit::Count | Unit::Number, Some(noun), _) => noun.clone(),
        (Unit::Points, _, Some(scale)) => sheet.say("unit-name-points-scale", &[("scale", scale.into())]),
        (unit, ..) => sheet.text(&format!("unit-name-{}", unit.id())),
    }
}

fn better(indicator: &Indicator) -> &'static str {
    match indicator.better {
        Better::Higher => "better-higher",
        Better::Lower => "better-lower",
        Better::Neither => "better-neither",
    }
}

fn rows(sheet: &mut Sheet, territory: TerritoryIx, group: &Group) -> TerritoryRows {
    let mut rows = Vec::new();
    let mut href = String::new();
    for (turn, observation) in group.all().enumerate() {
        if turn == 0 {
            href = place_of(sheet, observation);
        }
        let base = group.lead.map(|it| it.period);
        let label = if turn == 0 && group.lead.is_some() { Text::default() } else { sheet.label(observation, base, false) };
        // A label tells its period already.
        let main = if label.is_empty() { None } else { Some(observation.period) };
        rows.push(sheet.row(observation, Piece::plain(label), main));
    }
    let anchor = anchor_of(sheet, territory, group.all().next().map_or(IndicatorIx(0), |it| it.indicator));
    let report = sheet.report_of(group, &anchor);
    if let Some(row) = rows.first_mut() {
        row.report = report;
    }
    let mut name = sheet.territory_link(territory);
    name.href = href;
    TerritoryRows { name, rows }
}

/// A dot strip and the order of comparable territories, else why there is none.
fn comparison(sheet: &mut Sheet, index: IndicatorIx, them: &[(TerritoryIx, Group)]) -> (Vec<Figure>, Vec<RankTable>, String) {
    let indicator = sheet.scorecard.indicator(index);
    let main = ranking::main(sheet, index);
    let comparable = main.map_or_else(Vec::new, |it| ranking::comparable(sheet, it));
    if let Some(main) = main.filter(|_| comparable.len() > 1) {
        let table = sheet.rank_table(indicator, main);
        if comparable.len() > overview::ROWS {
            return (Vec::new(), vec![table], String::new());
        }
        let strip = sheet.strip(indicator, &comparable, main.period.is_none());
        return (strip.into_iter().collect(), vec![table], String::new());
    }
    (Vec::new(), Vec::new(), why_not(sheet, index, them))
}

/// Why territories are not set beside each other.
fn why_not(sheet: &Sheet, index: IndicatorIx, them: &[(TerritoryIx, Group)]) -> String {
    if them.is_empty() {
        return String::new();
    }
    if sheet.scorecard.indicator(index).compares == Compares::Never {
        return sheet.text("why-never");
    }
    let mut with_numbers: Vec<TerritoryIx> = compare::numbers(sheet.results, index).map(|it| it.territory).collect();
    with_numbers.dedup();
    match (with_numbers.len(), compare::apart(sheet.scorecard, sheet.results, index)) {
        _ if them.len() == 1 => sheet.text("why-one"),
        (0, _) => sheet.text("why-no-numbers"),
        (1, _) => sheet.text("why-one-number"),
        (_, Some(Apart::Periods | Apart::Kinds)) => {
            let with = them.iter().filter(|(it, _)| with_numbers.contains(it));
            let said: Vec<String> = with.filter_map(|(it, group)| periods_of(sheet, *it, group)).collect();
            sheet.say("why-periods", &[("periods", said.join(&sheet.text("list-semicolon")).into())])
        }
        (_, Some(Apart::Levels)) => sheet.text("why-levels"),
        // Parts may be alike where no whole is: the table below has them.
        (_, Some(Apart::Parts) | None) => sheet.text("why-parts"),
    }
}

fn periods_of(sheet: &Sheet, territory: TerritoryIx, group: &Group) -> Option<String> {
    let mut periods: Vec<String> = group.all().filter(|it| it.value.is_some()).map(|it| sheet.period(it.period)).collect();
    periods.dedup();
    let place = sheet.territory_name(territory).text;
    (!periods.is_empty()).then(|| sheet.say("mark-title", &[("label", place.into()), ("value", sheet.list(&periods).into())]))
}

fn siblings(sheet: &Sheet, index: IndicatorIx) -> Vec<Piece> {
    let topic = sheet.scorecard.indicator(index).topic;
    let others = sheet.scorecard.indicators().filter(|(it, indicator)| *it != index && indicator.topic == topic);
    others.map(|(it, indicator)| Piece::link(sheet.local(&indicator.name), sheet.href(Kind::Indicator(it)))).collect()
}
