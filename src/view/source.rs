//! A document's page: what it is, and every sentence that a figure of the site rests on.

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
use crate::model::{Claim, Source, SourceIx};
use serde::Serialize;
use std::collections::BTreeMap;

/// The page of a document.
#[derive(Clone, Debug, Serialize)]
pub struct SourcePage {
    /// How much rests on it, in sentences.
    pub lede: Vec<String>,
    /// Publisher, author, date, address.
    pub facts: Vec<Fact>,
    /// Remarks of the editors; may be empty.
    pub note: Text,
    /// Every passage, in the order of the document's file.
    pub passages: Vec<Passage>,
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
    /// The territory.
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
    let claims = &sheet.results.by_source[index.0 as usize];
    let observations = observations(sheet, index);
    let mut passages: Vec<(&[String], Passage)> = Vec::new();
    for claim_index in claims {
        let claim = &sheet.scorecard.claims[*claim_index];
        let Some(observation) = observations.get(claim_index) else { continue };
        let figure = figure(sheet, claim, *claim_index, observation);
        // Figures that stand one after the other without a quotation, as in a table, are one passage.
        let same = if claim.quotes.is_empty() {
            passages.last_mut().filter(|(quotes, _)| quotes.is_empty())
        } else {
            passages.iter_mut().find(|(quotes, _)| *quotes == claim.quotes.as_slice())
        };
        match same {
            Some((_, passage)) => passage.figures.push(figure),
            None => {
                let id = format!("p{}", claim.number);
                passages.push((&claim.quotes, passage(sheet, source, claim, id, figure)));
            }
        }
    }
    let page = SourcePage {
        lede: vec![lede(sheet, index, claims.len())],
        facts: facts(sheet, source),
        note: sheet.local(&source.note),
        passages: passages.into_iter().map(|(_, passage)| passage).collect(),
    };
    let crumb = Piece::link(Text::own(sheet.text("crumb-sources")), sheet.href_at(Kind::Home, "sources"));
    let about: Vec<String> = about_source(sheet, source).into_iter().map(|it| it.text).collect();
    let description = format!("{} {}", sheet.list(&about), page.lede.join(" "));
    (
        About { heading: sheet.local(&source.title), description, crumbs: vec![crumb], noindex: false },
        Body::Source(Box::new(page)),
    )
}

/// The observation that each claim of a document belongs to.
fn observations<'a>(sheet: &Sheet<'a>, index: SourceIx) -> BTreeMap<usize, &'a Observation> {
    let results = sheet.results;
    let mut indicators: Vec<u32> =
        results.by_source[index.0 as usize].iter().map(|it| sheet.scorecard.claims[*it].indicator.0).collect();
    indicators.sort_unstable();
    indicators.dedup();
    let all = indicators.into_iter().flat_map(|it| &results.by_indicator[it as usize]).map(|it| &results.observations[*it]);
    all.flat_map(|observation| observation.claims.iter().map(move |claim| (*claim, observation))).collect()
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
    let superseded = if sheet.results.shown[index] { String::new() } else { sheet.text("source-superseded") };
    let mut value = sheet.value_and_lines(indicator, claim).0;
    if let Some(target) = claim.targets.first().filter(|_| is_target_only(claim)) {
        value = Text::own(sheet.target(indicator, target));
    }
    SourceFigure {
        territory: sheet.territory_name(claim.territory),
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

fn lede(sheet: &Sheet, index: SourceIx, claims: usize) -> String {
    let of = |it: &usize| &sheet.scorecard.claims[*it];
    let mine = &sheet.results.by_source[index.0 as usize];
    let mut indicators: Vec<u32> = mine.iter().map(|it| of(it).indicator.0).collect();
    let mut territories: Vec<u32> = mine.iter().map(|it| of(it).territory.0).collect();
    for list in [&mut indicators, &mut territories] {
        list.sort_unstable();
        list.dedup();
    }
    let quoted = mine.iter().filter(|it| !of(it).quotes.is_empty()).count();
    sheet.say(
        "source-lede",
        &[
            ("figures", claims.into()),
            ("indicators", indicators.len().into()),
            ("territories", territories.len().into()),
            ("quoted", quoted.into()),
        ],
    )
}

fn facts(sheet: &Sheet, source: &Source) -> Vec<Fact> {
    let fact = |key: &str, value: Piece| Fact { label: sheet.text(key), value: vec![value] };
    let plain = |key: &str, text: String| fact(key, Piece::plain(Text::own(text)));
    let link = |key: &str, url: &Option<String>| {
        let url = url.as_deref().and_then(safe_url)?;
        Some(fact(key, Piece { text: url.to_owned(), lang: String::new(), href: url.to_owned(), external: true }))
    };
    let mut about = about_source(sheet, source).into_iter();
    let mut facts = Vec::new();
    for key in ["fact-publisher", "fact-published", "fact-kind"] {
        facts.extend(about.next().map(|text| fact(key, Piece::plain(text))));
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
