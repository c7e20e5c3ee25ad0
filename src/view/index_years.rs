//! An index over time: a table for each set of places, the years that stand on one scale, and why others do not.

use super::desk::Sheet;
use super::index_read::{Parting, Reading, place_in, score, scored};
use super::text::Piece;
use crate::derive::index::Edition;
use crate::model::{NodeKind, TerritoryIx};
use serde::Serialize;

/// So many editions stand in a table, the latest ones.
const MOST_COLUMNS: usize = 15;
/// So many cells stand in all tables together: a page stays light however many places and years there are.
const MOST_CELLS: usize = 1250;
/// Fewer where the page already has a long ranking.
const FEW_CELLS: usize = 800;

/// Scores, or ranks, by territory and period.
#[derive(Clone, Debug, Serialize)]
pub struct IndexYears {
    /// Its id on the page.
    pub id: String,
    /// What the table holds, and for how many places.
    pub caption: String,
    /// The periods, in their order.
    pub columns: Vec<YearColumn>,
    /// The territories in the order of names.
    pub rows: Vec<ScoreRow>,
    /// How many more territories or periods there are; empty where all stand here.
    pub more: String,
}

/// A period.
#[derive(Clone, Debug, Serialize)]
pub struct YearColumn {
    /// The period.
    pub label: String,
    /// That another series begins with it, in a word; else empty.
    pub parting: String,
}

/// A territory over time.
#[derive(Clone, Debug, Serialize)]
pub struct ScoreRow {
    /// The territory, with its page.
    pub name: Piece,
    /// A score or a rank for each period, a sign where there is none.
    pub cells: Vec<String>,
}

/// The tables, the latest set of places first, and what is to be known of them, in sentences.
pub fn years(sheet: &Sheet, reading: &Reading) -> (Vec<IndexYears>, Vec<String>) {
    let editions: Vec<&Edition> = reading.editions.iter().filter(|it| scored(it) > 0).collect();
    let mut notes = Vec::new();
    if editions.len() > 1 {
        let key = if reading.index.scores_compare_over_time() { "index-years-scores" } else { "index-years-ranks" };
        notes.push(sheet.text(key));
        notes.extend(breaks(sheet, reading, &editions));
    }
    notes.extend(empty_editions(sheet, reading));
    if editions.len() < 2 {
        return (Vec::new(), notes);
    }
    let mut sets: Vec<Vec<&Edition>> = Vec::new();
    for edition in editions {
        let is_other = |last: &&Edition| {
            let partings = reading.partings(sheet.scorecard, last.period, edition.period);
            partings.iter().any(|it| matches!(it, Parting::Territories { .. }))
        };
        match sets.last_mut() {
            Some(set) if !set.last().is_some_and(is_other) => set.push(edition),
            _ => sets.push(vec![edition]),
        }
    }
    sets.reverse();
    let is_long = reading.latest().is_some_and(|it| it.territories.len() > 100);
    let cells = if is_long { FEW_CELLS } else { MOST_CELLS } / sets.len();
    (sets.iter().enumerate().map(|(at, set)| table(sheet, reading, (at, set), cells)).collect(), notes)
}

#[expect(clippy::indexing_slicing, reason = "a set is of one edition at least")]
fn table(sheet: &Sheet, reading: &Reading, (number, set): (usize, &[&Edition]), cells: usize) -> IndexYears {
    let shown = set.split_at(set.len().saturating_sub(MOST_COLUMNS)).1;
    let by_score = reading.index.scores_compare_over_time();
    let latest = set[set.len() - 1];
    let mut territories: Vec<TerritoryIx> = shown.iter().flat_map(|it| it.territories.iter().copied()).collect();
    territories.sort_unstable();
    territories.dedup();
    let count = territories.len();
    // A row is its name, its link and itself beside the cells.
    let room = (cells / (shown.len() + 3)).max(10);
    if count > room {
        let rank = |it: &TerritoryIx| place_in(latest, *it).and_then(|at| latest.standing(at).rank);
        territories.sort_by_key(|it| (rank(it).is_none(), rank(it), *it));
        territories.truncate(room);
    }
    let order = &sheet.name_order;
    territories.sort_by_key(|it| order.of(*it));
    let column = |(at, edition): (usize, &&Edition)| {
        let before = at.checked_sub(1).and_then(|it| shown.get(it)).map(|it| it.period);
        let parted = before.is_some_and(|it| !reading.partings(sheet.scorecard, it, edition.period).is_empty());
        YearColumn {
            label: sheet.period(edition.period),
            parting: if parted { sheet.text("index-new-series") } else { String::new() },
        }
    };
    let cell = |edition: &Edition, territory: TerritoryIx| {
        let at = place_in(edition, territory)?;
        if by_score { Some(sheet.score(reading.index, score(edition, at)?)) } else { sheet.place_among(edition.standing(at)) }
    };
    let row = |it: &TerritoryIx| ScoreRow {
        name: sheet.territory_link(*it),
        cells: shown.iter().map(|edition| cell(edition, *it).unwrap_or_else(|| sheet.text("index-none"))).collect(),
    };
    let mut more = Vec::new();
    if territories.len() < count {
        let counts = [("shown", territories.len().into()), ("count", (count - territories.len()).into())];
        more.push(sheet.say("index-more-rows", &counts));
    }
    if shown.len() < set.len() {
        more.push(sheet.say("index-more-periods", &[("count", (set.len() - shown.len()).into())]));
    }
    let key = if by_score { "index-years-caption-scores" } else { "index-years-caption-ranks" };
    IndexYears {
        id: format!("years-{}", number + 1),
        caption: sheet.say(
            key,
            &[
                ("name", sheet.local(&reading.index.name).text.into()),
                ("count", count.into()),
                ("from", sheet.period(shown[0].period).into()),
                ("to", sheet.period(latest.period).into()),
                ("periods", shown.len().into()),
            ],
        ),
        columns: shown.iter().enumerate().map(column).collect(),
        rows: territories.iter().map(row).collect(),
        more: more.join(" "),
    }
}

/// From when on the years are another series, and why.
fn breaks(sheet: &Sheet, reading: &Reading, editions: &[&Edition]) -> Vec<String> {
    let mut said = Vec::new();
    for [one, next] in editions.array_windows() {
        let partings = reading.partings(sheet.scorecard, one.period, next.period);
        let reason = |it: &Parting| match it {
            Parting::Territories { ended, begun } => {
                sheet.say("index-parting-territories", &[("ended", (*ended).into()), ("begun", (*begun).into())])
            }
            Parting::Indicator(indicator, one) => {
                let name = sheet.local(&sheet.scorecard.indicator(*indicator).name).text;
                let reason = sheet.local(&one.reason).text;
                sheet.say("mark-title", &[("label", name.into()), ("value", reason.into())])
            }
        };
        if !partings.is_empty() {
            let reasons: Vec<String> = partings.iter().map(reason).collect();
            let reasons = reasons.join(&sheet.text("list-semicolon"));
            let period = sheet.period_in_text(next.period);
            said.push(sheet.say("index-parting", &[("period", period.into()), ("reasons", reasons.into())]));
        }
    }
    said
}

/// Editions in which nobody has a score, by the parts of the tree that nobody has then.
fn empty_editions(sheet: &Sheet, reading: &Reading) -> Vec<String> {
    let mut said: Vec<(Vec<usize>, Vec<String>)> = Vec::new();
    for edition in reading.editions.iter().filter(|it| scored(it) == 0) {
        let nobody = |it: &usize| edition.nodes.get(*it).is_none_or(|it| it.scores.iter().all(Option::is_none));
        let is_leaf = |it: &usize| matches!(reading.index.node(*it).kind, NodeKind::Leaf(_));
        let missing: Vec<usize> = (0..reading.index.nodes.len()).filter(|it| is_leaf(it) && nobody(it)).collect();
        let period = sheet.period(edition.period);
        match said.last_mut() {
            Some((nodes, periods)) if *nodes == missing => periods.push(period),
            _ => said.push((missing, vec![period])),
        }
    }
    let sentence = |(nodes, periods): &(Vec<usize>, Vec<String>)| {
        let periods = sheet.list(periods);
        let names: Vec<String> = nodes.iter().map(|it| sheet.node_name(reading.index, *it).text).collect();
        let key = if names.is_empty() { "index-empty-editions" } else { "index-empty-editions-missing" };
        sheet.say(key, &[("periods", periods.into()), ("names", sheet.some(&names).into()), ("count", names.len().into())])
    };
    said.iter().map(sentence).collect()
}
