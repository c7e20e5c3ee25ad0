//! What the picture of a page says, which is shown wherever the page is shared: the finding, and one chart.

use super::desk::Sheet;
use super::frame::Frame;
use super::home::Home;
use super::index::IndexPage;
use super::indicator::IndicatorPage;
use super::territory::TerritoryPage;
use super::{Body, Kind, PageId, ranking};
use crate::model::IndicatorIx;

/// The picture of a page, its words formatted and its chart as data.
#[derive(Clone, Debug, Default)]
pub struct Card {
    /// Path of the file: beside the page.
    pub path: String,
    /// Name of the site; empty where the page's own name says it.
    pub site: String,
    /// What the page is about.
    pub name: String,
    /// The sentence that the page leads with.
    pub finding: String,
    pub chart: CardChart,
    /// The day of the data, publisher, licence.
    pub foot: Vec<String>,
    /// Where the site stands, without `https://`.
    pub address: String,
}

/// The one chart of a card.
#[derive(Clone, Debug, Default)]
pub enum CardChart {
    /// Words say it all.
    #[default]
    None,
    /// One of the page's pictures, by key.
    Picture(String),
    /// A few lines, each with its place, name and value.
    Rows(Vec<CardRow>),
    /// A few numbers, each with what it counts.
    Numbers(Vec<(String, String)>),
}

/// A line of a card.
#[derive(Clone, Debug, Default)]
pub struct CardRow {
    /// `1/63`; may be empty.
    pub place: String,
    pub name: String,
    pub value: String,
    /// How long its bar is in percent; none where there is no scale.
    pub bar: Option<f64>,
}

/// So many lines stand on a card.
const ROWS: usize = 4;

/// The card of a page: for the home page, for a territory, an indicator, a composite index; only where it has an address.
pub fn card(sheet: &Sheet, id: PageId, body: &Body, frame: &Frame) -> Option<Card> {
    let home = sheet.links.absolute("");
    if home.is_empty() || !sheet.extras.share_images {
        return None;
    }
    let name = frame.heading.text.clone();
    let site = sheet.local(&sheet.scorecard.site.title).text;
    let (finding, chart) = match (body, id.kind) {
        (Body::Home(it), _) => of_home(it, frame),
        (Body::Territory(it), _) => of_territory(sheet, it),
        (Body::Indicator(it), _) => of_indicator(it),
        (Body::Index(it), _) => of_index(it),
        _ => return None,
    };
    let name = match id.kind {
        Kind::Indicator(it) => with_period(sheet, it, name, body),
        _ => name,
    };
    let footer = &frame.footer;
    let foot = [&footer.data_until, &footer.publisher.text, &footer.licence.text];
    Some(Card {
        path: format!("{}share.png", sheet.page_path(id)),
        site: if id.kind == Kind::Home { String::new() } else { site },
        name,
        finding,
        chart,
        foot: foot.into_iter().filter(|it| !it.is_empty()).cloned().collect(),
        address: home.split_once("://").map_or("", |(_, rest)| rest).trim_end_matches('/').to_owned(),
    })
}

fn of_home(home: &Home, frame: &Frame) -> (String, CardChart) {
    let finding = match home.introduction.is_empty() {
        true => home.lede.first().cloned().unwrap_or_default(),
        false => first_sentence(&frame.description),
    };
    let numbers = home.numbers.iter().map(|it| (it.value.clone(), it.label.clone())).collect();
    (finding, CardChart::Numbers(numbers))
}

fn first_sentence(text: &str) -> String {
    text.split_inclusive(". ").next().unwrap_or_default().trim_end().to_owned()
}

/// The verdicts; of a territory that nobody could judge, where it stands in the composite indexes.
fn of_territory(sheet: &Sheet, page: &TerritoryPage) -> (String, CardChart) {
    let lede = |from: usize| page.lede.iter().skip(from).cloned().collect::<Vec<_>>().join(" ");
    if let Some(figure) = page.verdicts.first() {
        return (lede(1), CardChart::Picture(figure.picture.clone()));
    }
    let Some((first, others)) = page.indexes.split_first() else {
        return (page.lede.first().cloned().unwrap_or_default(), CardChart::None);
    };
    let finding = sheet.say("mark-title", &[("label", first.name.text.clone().into()), ("value", first.headline.clone().into())]);
    let row = |it: &super::index_standing::IndexStanding| CardRow {
        name: it.name.text.clone(),
        value: it.headline.clone(),
        ..CardRow::default()
    };
    let rows: Vec<CardRow> = others.iter().take(ROWS).map(row).collect();
    (finding, if rows.is_empty() { CardChart::None } else { CardChart::Rows(rows) })
}

fn of_indicator(page: &IndicatorPage) -> (String, CardChart) {
    if let Some(figure) = page.comparison.first().or_else(|| page.lines.first()) {
        return (figure.title.clone(), CardChart::Picture(figure.picture.clone()));
    }
    let finding = page.lede.first().cloned().unwrap_or_default();
    let ranked = page.rankings.first().filter(|it| !it.rows.is_empty());
    let row = |it: &ranking::RankRow| CardRow {
        place: it.rank.clone(),
        name: it.name.text.clone(),
        value: it.value.clone(),
        bar: None,
    };
    match ranked {
        Some(it) => (it.caption.clone(), CardChart::Rows(it.rows.iter().take(ROWS).map(row).collect())),
        None => (finding, CardChart::None),
    }
}

/// Who stands where, in one order; where each region has its own, no few lines could say it.
fn of_index(page: &IndexPage) -> (String, CardChart) {
    let finding = page.lede.first().cloned().unwrap_or_default();
    let [table] = page.rankings.as_slice() else { return (page.lede.join(" "), CardChart::None) };
    let row = |it: &super::index_ranking::IndexRow| CardRow {
        place: it.rank.clone(),
        name: it.name.text.clone(),
        value: it.score.clone(),
        bar: it.bar.parse().ok(),
    };
    let rows = table.groups.iter().flat_map(|it| &it.rows).take(ROWS).map(row).collect();
    (finding, CardChart::Rows(rows))
}

/// An indicator's name with the period of the comparison, whose title does not say it.
fn with_period(sheet: &Sheet, indicator: IndicatorIx, name: String, body: &Body) -> String {
    let compares = matches!(body, Body::Indicator(it) if !it.comparison.is_empty());
    let Some(main) = ranking::main(sheet, indicator).filter(|_| compares) else { return name };
    let period = main.period.map_or_else(|| sheet.text("strip-latest"), |it| sheet.period_in_text(it));
    sheet.say("card-name", &[("what", name.into()), ("period", period.into())])
}
