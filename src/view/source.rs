//! A document's page: what it is, and every sentence that a figure of the site rests on; of a document with a great many
//! figures, how many it states of what.

use super::desk::Sheet;
use super::figure::place_of;
use super::finding::CheckMark;
use super::frame::{About, about_source};
use super::links::safe_url;
use super::standing::Chip;
use super::territory::Fact;
use super::text::{Piece, Text};
use super::{Body, Kind};
use crate::derive::Observation;
use crate::model::{Claim, IndicatorIx, Period, Quotes, Source, SourceIx, TerritoryIx};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A document that states more than so many figures has them counted, not listed.
const LISTED: usize = 200;
/// A column a period up to here: what is wider nobody reads.
const COLUMNS: usize = 24;
/// Nor more cells than these.
const CELLS: usize = 600;

/// The page of a document.
#[derive(Clone, Debug, Serialize)]
pub struct SourcePage {
    /// How much rests on it, in sentences.
    pub lede: Vec<String>,
    /// Publisher, author, date, address.
    pub facts: Vec<Fact>,
    /// Remarks of the editors; may be empty.
    pub note: Text,
    /// Every passage, in the order of the document's file; empty where `tallies` stand in their place.
    pub passages: Vec<Passage>,
    /// How many figures it states of what, where they are too many to list: none or one.
    pub tallies: Vec<Tally>,
    /// Data files that hold its figures, where they are not listed.
    pub downloads: Vec<Piece>,
}

/// How many figures a document states, by indicator.
#[derive(Clone, Debug, Serialize)]
pub struct Tally {
    /// What the table holds.
    pub caption: String,
    /// The columns, a period each; empty where there are too many for columns.
    pub periods: Vec<String>,
    /// The rows: the indicators that it has figures on.
    pub indicators: Vec<TallyRow>,
}

/// One indicator in a document.
#[derive(Clone, Debug, Serialize)]
pub struct TallyRow {
    /// The indicator, with its page.
    pub name: Piece,
    /// From when to when, where periods have no columns; else empty.
    pub periods: String,
    /// A cell for each period; a single one where periods have no columns.
    pub cells: Vec<TallyCell>,
}

/// How many figures there are.
#[derive(Clone, Debug, Serialize)]
pub struct TallyCell {
    /// Figures that the document states; a dash where it has none to state.
    pub figures: String,
    /// How many it leaves blank, in words; empty for none.
    pub gaps: String,
}

/// Words of a document, and the figures that they carry.
#[derive(Clone, Debug, Serialize)]
pub struct Passage {
    /// Its id on the page.
    pub id: String,
    /// The words, as printed; none where nobody has typed them.
    pub quotes: Vec<Text>,
    /// Where in the document: page, paragraph, table; may be empty.
    pub locator: String,
    /// What they say.
    pub figures: Vec<SourceFigure>,
}

/// A figure that a document states.
#[derive(Clone, Debug, Serialize)]
pub struct SourceFigure {
    /// The territory; empty where it is the one that the facts of the document name.
    pub territory: Text,
    /// The indicator, with the place of the figure on the territory's page.
    pub indicator: Piece,
    /// Period, part and restriction.
    pub label: String,
    /// The figure.
    pub value: Text,
    /// The verdict on the figure that is shown.
    pub chip: Chip,
    /// «Trang chọn số khác» where another document's figure is shown first; else empty.
    pub superseded: String,
    /// What was found about it, a mark an entry.
    pub checks: Vec<CheckMark>,
}

/// The page of a document.
pub fn page(sheet: &mut Sheet, index: SourceIx) -> (About, Body) {
    let source = sheet.scorecard.source(index);
    let about = territory_of(sheet, index);
    let is_listed = sheet.results.of_source(index).len() <= LISTED;
    let page = SourcePage {
        lede: vec![if is_listed { lede(sheet, index) } else { lede_of_many(sheet, index) }],
        facts: facts(sheet, source, about),
        note: sheet.local(&source.note),
        passages: if is_listed { passages(sheet, index, about) } else { Vec::new() },
        tallies: if is_listed { Vec::new() } else { vec![tally(sheet, index)] },
        downloads: if is_listed { Vec::new() } else { downloads(sheet) },
    };
    let crumb = Piece::link(Text::own(sheet.text("crumb-sources")), sheet.href_at(Kind::Home, "sources"));
    let about: Vec<String> = about_source(sheet, source).into_iter().map(|it| it.text).collect();
    let description = format!("{} {}", sheet.list(&about), page.lede.join(" "));
    (
        About { heading: sheet.local(&source.title), description, crumbs: vec![crumb], noindex: false },
        Body::Source(Box::new(page)),
    )
}

/// What a document says, sentence by sentence.
fn passages(sheet: &Sheet, index: SourceIx, about: Option<TerritoryIx>) -> Vec<Passage> {
    let source = sheet.scorecard.source(index);
    let mut passages: Vec<Passage> = Vec::new();
    // By what is quoted, which of them it is.
    let mut places: BTreeMap<&Quotes, usize> = BTreeMap::new();
    for claim_index in sheet.results.of_source(index) {
        let claim = sheet.scorecard.claim(claim_index);
        let Some(observation) = observation_of(sheet, claim_index) else { continue };
        let mut figure = figure(sheet, claim, claim_index, observation);
        if about != Some(claim.territory) {
            figure.territory = sheet.territory_name(claim.territory);
        }
        // Figures that stand one after the other without a quotation, as in a table, are one passage.
        let known = places.get(&claim.quotes).copied().filter(|it| !claim.quotes.is_empty() || *it + 1 == passages.len());
        match known.and_then(|it| passages.get_mut(it)) {
            Some(passage) => passage.figures.push(figure),
            None => {
                places.insert(&claim.quotes, passages.len());
                let id = format!("p{}", claim.number);
                passages.push(passage(sheet, source, claim, id, figure));
            }
        }
    }
    passages
}

/// So many figures, so many blanks.
#[derive(Clone, Copy, Default)]
struct Count {
    figures: usize,
    gaps: usize,
}

/// Figures by indicator and period, in the order of both.
fn tally(sheet: &Sheet, index: SourceIx) -> Tally {
    let mut counts: BTreeMap<IndicatorIx, BTreeMap<Period, Count>> = BTreeMap::new();
    for claim in sheet.results.of_source(index).map(|it| sheet.scorecard.claim(it)) {
        let count = counts.entry(claim.indicator).or_default().entry(claim.period).or_default();
        if claim.missing.is_some() { count.gaps += 1 } else { count.figures += 1 }
    }
    let periods: BTreeSet<Period> = counts.values().flat_map(BTreeMap::keys).copied().collect();
    let has_columns = periods.len() <= COLUMNS && periods.len() * counts.len() <= CELLS;
    let row = |(indicator, of): (&IndicatorIx, &BTreeMap<Period, Count>)| {
        let each = |it: &Period| cell(sheet, of.get(it).copied().unwrap_or_default());
        let all =
            of.values().fold(Count::default(), |sum, it| Count { figures: sum.figures + it.figures, gaps: sum.gaps + it.gaps });
        TallyRow {
            name: sheet.indicator_link(*indicator),
            periods: if has_columns { String::new() } else { from_to(sheet, of.keys()) },
            cells: if has_columns { periods.iter().map(each).collect() } else { vec![cell(sheet, all)] },
        }
    };
    Tally {
        caption: sheet.text(if has_columns { "tally-caption" } else { "tally-caption-wide" }),
        indicators: counts.iter().map(row).collect(),
        periods: if has_columns { periods.iter().map(|it| sheet.period(*it)).collect() } else { Vec::new() },
    }
}

fn cell(sheet: &Sheet, count: Count) -> TallyCell {
    TallyCell {
        figures: if count.figures == 0 { sheet.text("tally-none") } else { sheet.words.numbers.text(count.figures.into()) },
        gaps: if count.gaps == 0 { String::new() } else { sheet.say("tally-gaps", &[("count", count.gaps.into())]) },
    }
}

/// `2011–2024`, in words; a single period by its name.
fn from_to<'p>(sheet: &Sheet, mut periods: impl DoubleEndedIterator<Item = &'p Period>) -> String {
    match (periods.next(), periods.next_back()) {
        (Some(first), Some(last)) => sheet.period_range(*first, *last),
        (only, _) => only.map_or(String::new(), |it| sheet.period(*it)),
    }
}

/// Where every figure can be had.
fn downloads(sheet: &Sheet) -> Vec<Piece> {
    let file = || Piece::link(Text::own(sheet.text("tally-download")), sheet.file("data/claims.csv"));
    sheet.extras.data.then(file).into_iter().collect()
}

/// The observation that a claim belongs to, found among those of its territory: a site may have thousands of documents.
fn observation_of<'a>(sheet: &Sheet<'a>, index: usize) -> Option<&'a Observation> {
    let claim = sheet.scorecard.claim(index);
    sheet.observations_on(claim.territory, claim.indicator).find(|it| it.claims.contains(&index))
}

fn passage(sheet: &Sheet, source: &Source, claim: &Claim, id: String, figure: SourceFigure) -> Passage {
    Passage {
        id,
        quotes: claim.quotes.iter().map(|quote| sheet.quoted(quote, source.language.as_deref())).collect(),
        locator: sheet.list(&claim.locators),
        figures: vec![figure],
    }
}

fn figure(sheet: &Sheet, claim: &Claim, index: usize, observation: &Observation) -> SourceFigure {
    let indicator = sheet.scorecard.indicator(claim.indicator);
    let superseded = if sheet.results.is_shown(index) { String::new() } else { sheet.text("source-superseded") };
    let mut value = sheet.value_and_lines(indicator, claim).0;
    if let Some(target) = claim.targets.first().filter(|_| is_target_only(claim)) {
        value = Text::own(sheet.target(indicator, target));
    }
    SourceFigure {
        territory: Text::default(),
        indicator: Piece::link(sheet.local(&indicator.name), place_of(sheet, observation)),
        label: sheet.full_label(observation).text,
        value,
        chip: sheet.chip(observation),
        superseded,
        checks: sheet.check_marks(&[index]),
    }
}

/// Whether a document gives only what was wanted, and not what came of it.
fn is_target_only(claim: &Claim) -> bool {
    let is_silent = claim.value.is_none() && claim.ratio.is_none() && claim.rank.is_none() && claim.words.is_none();
    let is_plan = claim.targets.iter().all(|target| target.attainment.is_none() && target.stated.is_none());
    is_silent && is_plan && claim.status.is_none() && claim.missing.is_none() && claim.change.is_none()
}

fn lede(sheet: &Sheet, index: SourceIx) -> String {
    let mine = sheet.results.of_source(index);
    let (indicators, territories) = extent(sheet, mine.clone());
    let quoted = mine.clone().filter(|it| !sheet.scorecard.claim(*it).quotes.is_empty()).count();
    sheet.say(
        "source-lede",
        &[
            ("figures", mine.len().into()),
            ("indicators", indicators.into()),
            ("territories", territories.into()),
            ("quoted", quoted.into()),
        ],
    )
}

fn lede_of_many(sheet: &Sheet, index: SourceIx) -> String {
    let mine = sheet.results.of_source(index);
    let (indicators, territories) = extent(sheet, mine.clone());
    let gaps = mine.clone().filter(|it| sheet.scorecard.claim(*it).missing.is_some()).count();
    sheet.say(
        "source-lede-many",
        &[
            ("figures", (mine.len() - gaps).into()),
            ("indicators", indicators.into()),
            ("territories", territories.into()),
            ("gaps", gaps.into()),
        ],
    )
}

/// On how many indicators, and about how many territories, claims are.
fn extent(sheet: &Sheet, claims: Range<usize>) -> (usize, usize) {
    let of = claims.map(|it| sheet.scorecard.claim(it));
    let indicators: BTreeSet<_> = of.clone().map(|it| it.indicator).collect();
    let territories: BTreeSet<_> = of.map(|it| it.territory).collect();
    (indicators.len(), territories.len())
}

/// The territory that a document is about, if there is one: most of its figures are, and all others are about places in it.
fn territory_of(sheet: &Sheet, index: SourceIx) -> Option<TerritoryIx> {
    let parent = |it: &TerritoryIx| sheet.scorecard.territory(*it).parent;
    let lies_in = |it: TerritoryIx, other| std::iter::successors(Some(it), parent).any(|it| it == other);
    let mut counts: BTreeMap<TerritoryIx, usize> = BTreeMap::new();
    let all = sheet.results.of_source(index);
    all.clone().for_each(|it| *counts.entry(sheet.scorecard.claim(it).territory).or_default() += 1);
    let (most, count) = counts.iter().max_by_key(|(_, count)| **count)?;
    (count * 2 > all.len() && counts.keys().all(|it| lies_in(*it, *most))).then_some(*most)
}

fn facts(sheet: &Sheet, source: &Source, about: Option<TerritoryIx>) -> Vec<Fact> {
    let fact = |key: &str, value: Piece| Fact { label: sheet.text(key), value: vec![value] };
    let plain = |key: &str, text: String| fact(key, Piece::plain(Text::own(text)));
    let link = |key: &str, url: &Option<String>| {
        let url = url.as_deref().and_then(safe_url)?;
        Some(fact(key, Piece { text: url.to_owned(), lang: String::new(), href: url.to_owned(), external: true }))
    };
    let mut facts: Vec<Fact> = about.map(|it| fact("fact-about", sheet.territory_link(it))).into_iter().collect();
    let mut words = about_source(sheet, source).into_iter();
    for key in ["fact-publisher", "fact-published", "fact-kind"] {
        facts.extend(words.next().map(|text| fact(key, Piece::plain(text))));
    }
    if source.title_inferred {
        facts.push(plain("fact-title", sheet.text("title-inferred")));
    }
    facts.extend(source.author.as_ref().map(|author| plain("fact-author", author.clone())));
    facts.extend(source.number.as_ref().map(|number| plain("fact-number", number.clone())));
    facts.extend(source.retrieved.map(|date| plain("fact-retrieved", sheet.date(date))));
    facts.extend(source.licence.as_ref().map(|licence| plain("fact-licence", licence.clone())));
    facts.push(link("fact-url", &source.url).unwrap_or_else(|| plain("fact-url", sheet.text("no-address"))));
    facts.extend(link("fact-archived", &source.archived));
    facts
}
