//! Where a territory stands in each composite index: a part of its page.

use super::desk::Sheet;
use super::index_read::{Reading, place_in, score};
use super::text::{Piece, Text};
use crate::derive::index::Edition;
use crate::model::{NodeKind, Normalise, TerritoryIx};
use serde::Serialize;

/// So many pillars of an index stand beside its score.
const MOST_PILLARS: usize = 12;

/// A territory in one composite index.
#[derive(Clone, Debug, Serialize)]
pub struct IndexStanding {
    /// The index, with its page.
    pub name: Piece,
    /// «hạng 31/63, năm 2024»: the heading of what follows; where there is no score, that, and why.
    pub headline: String,
    /// That a later period has no figure of it, or when it had a rank last; empty where the latest period has one.
    pub note: String,
    /// Score, class, rank range, how many indicators have a figure.
    pub facts: Vec<Text>,
    /// What the table of pillars holds.
    pub caption: String,
    /// What the index is made of, with the territory's score in it, where that is not what the page tells anyway.
    pub pillars: Vec<PillarScore>,
}

/// A pillar's score.
#[derive(Clone, Debug, Serialize)]
pub struct PillarScore {
    /// The pillar; an indicator with its page.
    pub name: Piece,
    /// Its score; words where it has none.
    pub score: String,
    /// Its rank among those that have one; empty where it has none.
    pub rank: String,
}

/// Every index that assesses the territory, in the order of the site: the latest edition with it.
pub fn standings(sheet: &Sheet, territory: TerritoryIx) -> Vec<IndexStanding> {
    let mut all = Vec::new();
    for (at, index) in sheet.scorecard.indexes() {
        let reading = sheet.reading(at);
        if index.level != sheet.scorecard.territory(territory).level {
            continue;
        }
        let found = reading.editions.iter().rev().find_map(|it| Some((it, place_in(it, territory)?)));
        if let Some((edition, place)) = found {
            all.push(standing(sheet, &reading, edition, place));
        }
    }
    all
}

fn standing(sheet: &Sheet, reading: &Reading, edition: &Edition, at: usize) -> IndexStanding {
    let (index, standing) = (reading.index, edition.standing(at));
    let period = sheet.period_in_text(edition.period);
    let place = sheet.place_among(standing);
    let headline = match (score(edition, at), place) {
        (None, _) => {
            let why = sheet.why_no_score(index, edition, at);
            sheet.say("index-here-none", &[("period", period.into()), ("why", why.into())])
        }
        (Some(_), None) => sheet.say("index-here-unranked", &[("period", period.into())]),
        (Some(_), Some(place)) => {
            let key = if index.ranking.within_region { "index-here-region" } else { "index-here" };
            sheet.say(key, &[("rank", place.into()), ("period", period.into())])
        }
    };
    // An indicator that goes in as it is has its own line on the page, with the same number.
    let told = index.children(0).filter(|it| !goes_in_as_it_is(&index.node(*it).kind));
    IndexStanding {
        name: sheet.index_link(reading.at),
        headline,
        note: note(sheet, reading, edition, at),
        facts: facts(sheet, reading, edition, at),
        caption: sheet.say(
            "index-here-caption",
            &[("name", sheet.local(&index.name).text.into()), ("period", sheet.period_in_text(edition.period).into())],
        ),
        pillars: told.take(MOST_PILLARS).map(|it| pillar(sheet, reading, edition, it, at)).collect(),
    }
}

fn goes_in_as_it_is(kind: &NodeKind) -> bool {
    matches!(kind, NodeKind::Leaf(leaf) if leaf.normalisation.method == Normalise::None && leaf.per.is_none())
}

/// What the latest period with the territory does not say.
fn note(sheet: &Sheet, reading: &Reading, edition: &Edition, at: usize) -> String {
    let territory = edition.territory(at);
    let is_alive = |it: &&Edition| sheet.scorecard.territory(territory).is_alive_on(it.period.last_day());
    if let Some(later) = reading.latest().filter(|it| it.period > edition.period).filter(is_alive) {
        return sheet.say("index-here-silent", &[("period", sheet.period_in_text(later.period).into())]);
    }
    if score(edition, at).is_some() {
        return String::new();
    }
    let earlier = reading.editions.iter().rev().filter(|it| it.period < edition.period);
    let rank = |it: &Edition| sheet.place_among(it.standing(place_in(it, territory)?)).map(|rank| (rank, it.period));
    earlier.into_iter().find_map(rank).map_or_else(String::new, |(rank, period)| {
        sheet.say("index-here-before", &[("rank", rank.into()), ("period", sheet.period_in_text(period).into())])
    })
}

fn facts(sheet: &Sheet, reading: &Reading, edition: &Edition, at: usize) -> Vec<Text> {
    let (index, standing) = (reading.index, edition.standing(at));
    let mut facts = Vec::new();
    let mut own = |text: String| facts.push(Text::own(text));
    if let Some(score) = score(edition, at) {
        own(sheet.say("index-here-score", &[("score", sheet.score(index, score).into())]));
        let class = sheet.class_of(index, standing);
        if !class.is_empty() {
            own(sheet.say("index-here-class", &[("class", class.text.into())]));
        }
        let range = sheet.rank_range(standing);
        if !range.is_empty() {
            own(sheet.say("index-here-range", &[("range", range.into())]));
        }
    }
    own(sheet.say("index-here-count", &[("present", standing.present.into()), ("total", standing.total.into())]));
    facts
}

/// A pillar with the rank of its score.
fn pillar(sheet: &Sheet, reading: &Reading, edition: &Edition, node: usize, at: usize) -> PillarScore {
    let of_node = edition.nodes.get(node);
    let mine = of_node.and_then(|it| it.scores.get(at).copied().flatten());
    let place = of_node.and_then(|it| it.ranks.get(at).copied().flatten());
    let rank = place.map(|(rank, of)| sheet.say("index-rank", &[("rank", rank.into()), ("of", of.into())]));
    PillarScore {
        name: sheet.node_link(reading.index, node),
        score: mine.map_or_else(|| sheet.text("value-none"), |it| sheet.score(reading.index, it)),
        rank: rank.unwrap_or_default(),
    }
}
