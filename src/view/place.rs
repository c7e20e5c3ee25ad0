//! What one place has, for the script that sets any few places side by side: the very words of the pages, in a file a
//! place and language.

use super::compare;
use super::desk::{Desk, Sheet};
use super::figure::place_of;
use super::finding::CheckMark;
use super::standing::{Standing, standing};
use super::text::Piece;
use super::{Kind, PageId};
use crate::derive::{Observation, Ranking};
use crate::model::{Compares, IndicatorIx, Period, TerritoryIx, TopicIx};
use serde::Serialize;
use std::collections::BTreeMap;

/// So many periods of an indicator are kept, the latest: places that have figures share one of them.
const PERIODS: usize = 6;

/// A file of data, and the path that it stands at.
pub struct PlaceFile {
    pub path: String,
    pub place: Place,
}

/// A place, with all that a comparison of it shows. Addresses lead from the page of the tool; those of figures, from that of
/// the place.
#[derive(Serialize)]
pub struct Place {
    name: Link,
    /// When it was; empty for one that always was and still is.
    life: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    from: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    until: String,
    topics: Vec<PlaceTopic>,
}

/// A name, and where it leads.
#[derive(Serialize)]
struct Link {
    text: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    lang: String,
    href: String,
}

#[derive(Serialize)]
struct PlaceTopic {
    id: String,
    name: Link,
    indicators: Vec<PlaceIndicator>,
}

#[derive(Serialize)]
struct PlaceIndicator {
    id: String,
    /// Its place among all of them.
    at: u32,
    name: Link,
    /// Whether it is never compared between places.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    never: bool,
    /// The latest first.
    figures: Vec<PlaceFigure>,
}

#[derive(Serialize)]
struct PlaceFigure {
    /// Figures of one key may be compared; none where it is compared with no other.
    #[serde(skip_serializing_if = "String::is_empty")]
    key: String,
    /// Whether it stands beside those without being counted: it is no exact number.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    apart: bool,
    /// Whether it says only that there is none.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    none: bool,
    /// The last day, for the order of keys.
    last: String,
    period: String,
    text: String,
    /// Where it stands on the page of its place: what comes behind that page's address.
    at: String,
    /// What was found about it, then the verdict.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    marks: Vec<Mark>,
}

/// A word or a sign beside a figure, as it stands on a page.
#[derive(Serialize)]
struct Mark {
    class: String,
    text: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    href: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    label: String,
}

/// The places that have such a file.
pub fn places(desk: &Desk) -> Vec<TerritoryIx> {
    // One place alone is compared with none.
    let all: Vec<TerritoryIx> = compare::places(desk).collect();
    if all.len() > 1 { all } else { Vec::new() }
}

/// The file of a place.
pub fn place(territory: TerritoryIx, desk: &Desk) -> PlaceFile {
    let sheet = Sheet::new(desk, PageId { language: desk.language, kind: Kind::Compare });
    let tag = desk.scorecard.site.language(desk.language);
    let path = format!("data/compare/{}.{tag}.json", desk.territory_slug(territory));
    let name = link(sheet.territory_link(territory));
    let mut of_indicators: BTreeMap<IndicatorIx, Vec<&Observation>> = BTreeMap::new();
    sheet.observations(territory).for_each(|it| of_indicators.entry(it.indicator).or_default().push(it));
    let writing = Writing { sheet: &sheet, territory, page: &name.href };
    let mut topics: BTreeMap<TopicIx, Vec<PlaceIndicator>> = BTreeMap::new();
    for (index, them) in of_indicators {
        topics.entry(desk.scorecard.indicator(index).topic).or_default().extend(writing.indicator(index, them));
    }
    let it = desk.scorecard.territory(territory);
    let day = |day: Option<jiff::civil::Date>| day.map_or(String::new(), |day| day.to_string());
    let topics = topics.into_iter().filter(|(_, them)| !them.is_empty()).map(|(topic, indicators)| PlaceTopic {
        id: desk.scorecard.topic(topic).id.clone(),
        name: link(sheet.topic_link(topic)),
        indicators,
    });
    let topics = topics.collect();
    PlaceFile { path, place: Place { life: sheet.life(it), from: day(it.from), until: day(it.until), name, topics } }
}

fn link(piece: Piece) -> Link {
    Link { text: piece.text, lang: piece.lang, href: piece.href }
}

/// The file of a place on its way.
struct Writing<'a, 's> {
    sheet: &'s Sheet<'a>,
    territory: TerritoryIx,
    /// The address of its page.
    page: &'s str,
}

impl Writing<'_, '_> {
    fn indicator(&self, index: IndicatorIx, all: Vec<&Observation>) -> Option<PlaceIndicator> {
        let sheet = self.sheet;
        let indicator = sheet.scorecard.indicator(index);
        let says = |it: &Observation| sheet.scorecard.claim(it.shown()).says_something();
        let mut whole: Vec<&Observation> = all.into_iter().filter(|it| it.is_whole()).collect();
        whole.sort_by_key(|it| std::cmp::Reverse((says(it), it.period)));
        whole.truncate(PERIODS);
        if whole.is_empty() {
            // What a part has stands for the whole that nobody tells, beside no other.
            whole.extend(sheet.part_of(self.territory, index));
        }
        let figures: Vec<PlaceFigure> = whole.iter().map(|it| self.figure(it)).collect();
        (!figures.is_empty()).then(|| PlaceIndicator {
            id: indicator.id.clone(),
            at: index.0,
            name: link(sheet.indicator_link(index)),
            never: indicator.compares == Compares::Never,
            figures,
        })
    }

    fn figure(&self, observation: &Observation) -> PlaceFigure {
        let sheet = self.sheet;
        let (standing, _) = standing(sheet.scorecard, observation);
        let ranking = ranking(sheet, observation);
        let href = place_of(sheet, observation);
        PlaceFigure {
            key: ranking.map_or(String::new(), |(ranking, _)| key(sheet, observation, ranking)),
            apart: ranking.is_some_and(|(_, apart)| apart),
            none: standing == Standing::NoData,
            last: observation.period.last_day().to_string(),
            period: sheet.period(observation.period),
            text: sheet.cell_value(observation),
            at: href.strip_prefix(self.page).unwrap_or_default().to_owned(),
            marks: marks(sheet, observation),
        }
    }
}

fn marks(sheet: &Sheet, observation: &Observation) -> Vec<Mark> {
    let check = |it: CheckMark| Mark { class: format!("check {}", it.kind), text: it.sign, href: it.href, label: it.label };
    let mut marks: Vec<Mark> = sheet.check_marks(&observation.claims).into_iter().map(check).collect();
    let word = |class: String, text: String| Mark { class, text, href: String::new(), label: String::new() };
    let chip = sheet.chip(observation);
    if chip.kind != "no-target" && chip.kind != "no-data" {
        marks.push(word(format!("chip {}", chip.kind), chip.word));
        marks.extend(Some(chip.stated).filter(|it| !it.is_empty()).map(|it| word("s".to_owned(), it)));
    }
    marks
}

/// The ranking that a figure of the whole stands in, and whether without a place.
fn ranking<'a>(sheet: &Sheet<'a>, observation: &Observation) -> Option<(&'a Ranking, bool)> {
    let results = sheet.results;
    let index = results.index_of(observation)?;
    if !observation.is_whole() {
        return None;
    }
    if let Some(spot) = results.place_of.get(index).copied().flatten() {
        return Some((results.ranking(spot.ranking()), false));
    }
    let beside = results.rankings_of(observation.indicator).iter().find(|it| it.apart.binary_search(&index).is_ok());
    beside.map(|it| (it, true))
}

/// What figures that may be compared have in common, and no others: level, the place around them, `r` where they are
/// restated, and the period. Places are told by number: every figure says it.
fn key(sheet: &Sheet, observation: &Observation, ranking: &Ranking) -> String {
    let scorecard = sheet.scorecard;
    let level = ranking.level.0;
    let inside = ranking.parent.map_or(String::new(), |it| it.0.to_string());
    let is_alive = scorecard.territory(observation.territory).is_alive_on(observation.period.last_day());
    let restated = if is_alive { "" } else { "r" };
    // Where the latest ones are compared, each set of places has a latest period of its own.
    let when = ranking.period.or(ranking.latest).as_ref().map_or(String::new(), Period::to_string);
    format!("{level}/{inside}/{restated}/{when}")
}
