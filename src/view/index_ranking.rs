//! The order of territories in the latest edition of an index, and those that stand outside it, each with the reason.

use super::desk::Sheet;
use super::index_read::{Reading, Since, changed_points, region, score};
use super::sorting::NOTHING;
use super::text::{Piece, Text};
use crate::derive::index::{Edition, InputKind};
use crate::model::{Decimal, Imputation, Mean, Node, NodeKind, Normalisation, Normalise, RegionIx};
use serde::Serialize;

/// So many territories stand in the table; the data file has all.
const MOST_ROWS: usize = 200;
/// With more rows than this the bars are left out: pages stay light.
const MOST_BARS: usize = 100;
/// With more rows than this a reader looks for one.
const LONG: usize = 11;
/// So many territories stand in a list of those outside the order.
const MOST_APART: usize = 100;

/// Territories in the order of their ranks: all of them, or those of one region.
#[derive(Clone, Debug, Serialize)]
pub struct IndexRanking {
    /// Its id on the page.
    pub id: String,
    /// The region, where ranks are within regions; else empty.
    pub title: Text,
    /// What is ranked, for which period, how many of how many.
    pub caption: String,
    /// Whether there are classes.
    pub has_class: bool,
    /// Whether it was tried how sure the order is.
    pub has_range: bool,
    /// Whether ranks may be set beside those of the edition before.
    pub has_change: bool,
    /// «So với năm 2023»: head of that column.
    pub change_head: String,
    /// The rows, parted where the order is sure: inside a group it is not.
    pub groups: Vec<IndexGroup>,
    /// How many more there are, and where; empty where all stand here.
    pub more: String,
    /// Whether there are so many rows that a reader looks for one.
    pub is_long: bool,
}

/// Territories whose rank ranges overlap; all of them where nothing was tried.
#[derive(Clone, Debug, Serialize)]
pub struct IndexGroup {
    /// The rows.
    pub rows: Vec<IndexRow>,
}

/// A territory in the order.
#[derive(Clone, Debug, Serialize)]
pub struct IndexRow {
    /// `1/63`.
    pub rank: String,
    /// The territory, with its page.
    pub name: Piece,
    /// The score.
    pub score: String,
    /// How long the score is in percent of the scale, for a bar: `63.2`; empty where none is drawn.
    pub bar: String,
    /// The class in words.
    pub class: Text,
    /// The ranks that it has in most runs: `3–9`.
    pub range: String,
    /// Number of its group; empty where nothing was tried.
    pub group: String,
    /// How the rank moved.
    pub change: String,
    /// What that is sorted by: places won; `-` for one that had none.
    pub change_order: String,
    /// `7/8`: how many indicators have a figure.
    pub count: String,
    /// Its footnote: none or one.
    pub notes: Vec<NoteMark>,
}

/// A sign that leads to a footnote.
#[derive(Clone, Debug, Serialize)]
pub struct NoteMark {
    /// Number of the footnote.
    pub number: usize,
    /// Where the footnote is.
    pub href: String,
    /// Id of the sign.
    pub id: String,
}

/// What was changed in a territory's figures before anything was computed.
#[derive(Clone, Debug, Serialize)]
pub struct Footnote {
    /// Its number.
    pub number: usize,
    /// Its id on the page.
    pub id: String,
    /// Back to the sign.
    pub back: String,
    /// The territory.
    pub name: Text,
    /// The changes, one a sentence.
    pub text: Vec<String>,
}

/// Territories outside the order.
#[derive(Clone, Debug, Serialize)]
pub struct IndexApart {
    /// Its id on the page.
    pub id: String,
    /// What they are, and how many.
    pub title: String,
    /// The territories, each with the reason or its score.
    pub items: Vec<Vec<Piece>>,
    /// How many more there are; empty where all stand here.
    pub more: String,
}

/// The tables of an edition with their footnotes.
pub fn rankings(sheet: &Sheet, reading: &Reading, edition: &Edition) -> (Vec<IndexRanking>, Vec<Footnote>) {
    let mut places: Vec<usize> = (0..edition.territories.len()).filter(|it| edition.standing(*it).rank.is_some()).collect();
    let order = &sheet.name_order;
    places.sort_by_key(|it| (edition.standing(*it).rank, order.of(edition.territory(*it))));
    let since = reading.since(sheet.scorecard, edition);
    let mut footnotes = Vec::new();
    let mut tables = Vec::new();
    if reading.index.ranking.within_region {
        let mut regions: Vec<Option<RegionIx>> = places.iter().map(|it| region(sheet.scorecard, edition, *it)).collect();
        regions.sort_unstable();
        regions.dedup();
        let room = MOST_ROWS / regions.len().max(1);
        for it in regions {
            let mine: Vec<usize> = places.iter().copied().filter(|at| region(sheet.scorecard, edition, *at) == it).collect();
            tables.push(table(sheet, reading, edition, (it, &mine, room.max(1)), since.as_ref(), &mut footnotes));
        }
    } else if !places.is_empty() {
        tables.push(table(sheet, reading, edition, (None, &places, MOST_ROWS), since.as_ref(), &mut footnotes));
    }
    (tables, footnotes)
}

fn table(
    sheet: &Sheet,
    reading: &Reading,
    edition: &Edition,
    (region, places, room): (Option<RegionIx>, &[usize], usize),
    since: Option<&Since>,
    footnotes: &mut Vec<Footnote>,
) -> IndexRanking {
    let index = reading.index;
    let shown = places.get(..room).unwrap_or(places);
    let longest = longest(reading, edition, places);
    let mut groups: Vec<IndexGroup> = Vec::new();
    let mut last = None;
    for &at in shown {
        let group = edition.standing(at).group;
        if groups.is_empty() || group != last {
            groups.push(IndexGroup { rows: Vec::new() });
            last = group;
        }
        let mut row = row(sheet, reading, edition, (at, longest), since, footnotes);
        // Numbered from one in each table: those of another region are no matter here.
        row.group = group.map_or_else(String::new, |_| sheet.words.numbers.count(groups.len() as u64));
        #[expect(clippy::expect_used, reason = "the first row begins one")]
        groups.last_mut().expect("one was pushed").rows.push(row);
    }
    let name = sheet.local(&index.name).text;
    let title = region.map_or_else(Text::default, |it| sheet.local(&sheet.scorecard.region(it).name));
    let caption = sheet.say(
        if region.is_some() { "index-ranking-caption-region" } else { "index-ranking-caption" },
        &[
            ("name", name.into()),
            ("region", title.text.clone().into()),
            ("period", sheet.period_in_text(edition.period).into()),
            ("ranked", places.len().into()),
            ("alive", edition.alive.into()),
        ],
    );
    let change = |it: &Since| sheet.say("index-since", &[("period", sheet.period_in_text(it.before.period).into())]);
    IndexRanking {
        id: region.map_or_else(|| "ranking".to_owned(), |it| format!("ranking-{}", it.0 + 1)),
        title,
        caption,
        has_class: index.classes.is_some(),
        has_range: edition.standings.iter().any(|it| it.range.is_some()),
        has_change: since.is_some_and(|it| it.both > 0),
        change_head: since.map_or_else(String::new, change),
        groups,
        is_long: shown.len() > LONG,
        more: if shown.len() == places.len() {
            String::new()
        } else {
            sheet.say("index-more-ranked", &[("shown", shown.len().into()), ("count", (places.len() - shown.len()).into())])
        },
    }
}

/// Where a bar ends: at the end of the scale, else at the greatest score; nothing where bars would mislead.
fn longest(reading: &Reading, edition: &Edition, places: &[usize]) -> Option<f64> {
    let scores = || (0..edition.territories.len()).filter_map(|it| score(edition, it));
    if places.len() > MOST_BARS || scores().any(|it| it < 0.0) {
        return None;
    }
    let longest = scores().fold(end_of_scale(reading).map(super::charts::float).unwrap_or_default(), f64::max);
    (longest > 0.0).then_some(longest)
}

/// What nobody can be above: as the author says, else as the indicators' common scale says.
fn end_of_scale(reading: &Reading) -> Option<Decimal> {
    let index = reading.index;
    if let Some((_, high)) = index.scale {
        return Some(high);
    }
    let is_bounded = |it: &Normalisation| it.method == Normalise::MinMax || it.method == Normalise::Goalposts && it.clamp;
    let is_sum = |it: &Node| matches!(&it.kind, NodeKind::Aggregate(it) if it.method == Mean::Sum);
    let mut scales = index.leaves().map(|(_, it)| &it.normalisation);
    let first = scales.next().filter(|it| is_bounded(it))?;
    let is_common = scales.all(|it| is_bounded(it) && it.to == first.to);
    (is_common && index.multiply.is_none() && !index.nodes.iter().any(is_sum)).then_some(first.to.1)
}

fn row(
    sheet: &Sheet,
    reading: &Reading,
    edition: &Edition,
    (at, longest): (usize, Option<f64>),
    since: Option<&Since>,
    footnotes: &mut Vec<Footnote>,
) -> IndexRow {
    let (index, standing) = (reading.index, edition.standing(at));
    let score = score(edition, at);
    let moved = since.and_then(|it| it.rises.get(at).copied().flatten());
    let bar = score.zip(longest).map(|(score, longest)| format!("{:.1}", score / longest * 100.0));
    IndexRow {
        rank: sheet.place_among(standing).unwrap_or_default(),
        name: sheet.territory_link(edition.territory(at)),
        score: score.map_or_else(String::new, |it| sheet.score(index, it)),
        bar: bar.unwrap_or_default(),
        class: sheet.class_of(index, standing),
        range: sheet.rank_range(standing),
        group: String::new(),
        change: since.map_or_else(String::new, |_| rise(sheet, moved)),
        change_order: moved.map_or_else(|| NOTHING.to_owned(), |it| it.to_string()),
        count: sheet.say("index-count", &[("present", standing.present.into()), ("total", standing.total.into())]),
        notes: footnote(sheet, reading, edition, at, footnotes).into_iter().collect(),
    }
}

/// `tăng 3 bậc`.
pub fn rise(sheet: &Sheet, by: Option<i64>) -> String {
    let places = |key: &str, by: i64| sheet.say(key, &[("places", by.unsigned_abs().into())]);
    match by {
        None => sheet.text("index-change-new"),
        Some(0) => sheet.text("index-change-same"),
        Some(by) if by > 0 => places("index-change-up", by),
        Some(by) => places("index-change-down", by),
    }
}

fn footnote(sheet: &Sheet, reading: &Reading, edition: &Edition, at: usize, all: &mut Vec<Footnote>) -> Option<NoteMark> {
    let changed = changed_points(reading.index, edition, at);
    if changed.is_empty() {
        return None;
    }
    let number = all.len() + 1;
    let one = |(node, value, kind): &(usize, f64, InputKind)| {
        let name = sheet.node_name(reading.index, *node).text;
        let value = sheet.short(*value);
        match kind {
            InputKind::Winsorised { from, .. } => sheet.say(
                "index-note-winsorised",
                &[("name", name.into()), ("from", sheet.short(*from).into()), ("value", value.into())],
            ),
            _ => sheet.say(
                "index-note-imputed",
                &[("name", name.into()), ("value", value.into()), ("how", imputed(sheet, reading).into())],
            ),
        }
    };
    all.push(Footnote {
        number,
        id: format!("note-{number}"),
        back: format!("#mark-{number}"),
        name: sheet.territory_name(edition.territory(at)),
        text: changed.iter().map(one).collect(),
    });
    Some(NoteMark { number, href: format!("#note-{number}"), id: format!("mark-{number}") })
}

/// How gaps are filled, in a few words.
fn imputed(sheet: &Sheet, reading: &Reading) -> String {
    match reading.index.imputation {
        Some(Imputation::Median) => sheet.text("index-imputed-median"),
        Some(Imputation::RegionMean) => sheet.text("index-imputed-region-mean"),
        Some(Imputation::Last { .. }) => sheet.text("index-imputed-last"),
        Some(Imputation::Mean) | None => sheet.text("index-imputed-mean"),
    }
}

/// Those that have no score, those that are not ranked, those of which there is no figure at all.
pub fn apart(sheet: &Sheet, reading: &Reading, edition: &Edition) -> Vec<IndexApart> {
    let index = reading.index;
    let order = &sheet.name_order;
    let mut places: Vec<usize> = (0..edition.territories.len()).collect();
    places.sort_by_key(|it| order.of(edition.territory(*it)));
    let (scored, unscored): (Vec<usize>, Vec<usize>) = places.into_iter().partition(|it| score(edition, *it).is_some());
    let unranked: Vec<usize> = scored.into_iter().filter(|it| edition.standing(*it).rank.is_none()).collect();
    let said = |at: &usize, what: String| {
        let message = sheet.say("mark-title", &[("label", super::text::place(0).into()), ("value", what.into())]);
        super::text::fill(&message, &[vec![sheet.territory_link(edition.territory(*at))]])
    };
    let reason = |at: &usize| said(at, sheet.why_no_score(index, edition, *at));
    let points = |at: &usize| {
        let text = score(edition, *at).map_or_else(String::new, |it| sheet.score(index, it));
        let class = sheet.class_of(index, edition.standing(*at)).text;
        said(at, if class.is_empty() { text } else { sheet.say("with-notes", &[("what", text.into()), ("notes", class.into())]) })
    };
    let day = edition.period.last_day();
    let level = |it: &crate::model::TerritoryIx| {
        let territory = sheet.scorecard.territory(*it);
        territory.level == index.level && territory.is_alive_on(day)
    };
    let silent: Vec<_> =
        sheet.by_name.iter().copied().filter(level).filter(|it| edition.territories.binary_search(it).is_err()).collect();
    let list = |key: &str, count: usize, items: Vec<Vec<Piece>>| IndexApart {
        id: key.to_owned(),
        title: sheet.say(key, &[("count", count.into()), ("period", sheet.period_in_text(edition.period).into())]),
        more: match count - items.len() {
            0 => String::new(),
            rest => sheet.say("index-more-apart", &[("count", rest.into())]),
        },
        items,
    };
    let lists = [
        list("index-unscored", unscored.len(), unscored.iter().take(MOST_APART).map(reason).collect()),
        list("index-unranked", unranked.len(), unranked.iter().take(MOST_APART).map(points).collect()),
        list("index-silent", silent.len(), silent.iter().take(MOST_APART).map(|it| vec![sheet.territory_link(*it)]).collect()),
    ];
    lists.into_iter().filter(|it| !it.items.is_empty()).collect()
}
