//! All territories over all periods, on an indicator's page: what changed between two periods, a small line each by
//! region, and the table of every figure. Territories of two sets never stand in one of them.

use super::block::Group;
use super::chart::{Chart, Multiples, Name, Slope, SlopeLine};
use super::charts::place;
use super::desk::Sheet;
use super::figure::{Ref, place_of_row};
use super::series::{FEW, SeriesCell, Sketch, main_kind};
use super::text::Piece;
use crate::derive::Observation;
use crate::derive::trend::{self, Average, Column};
use crate::model::{Indicator, IndicatorIx, RegionIx, TerritoryIx};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// So many figures at most are told one by one.
pub const FIGURES: usize = 100;
/// So many territories at most stand in a table, so many have a line.
pub const ROWS: usize = 200;
const LINES: usize = 100;
/// So many periods stand in a table, the latest.
const PERIODS: usize = 40;
/// So few have both periods that a picture of them says no more than their names.
const PAIRS: usize = 3;
/// So many are named at either end of a slope chart.
const NAMED: usize = 2;

/// The periods during which the territories of one level were the same ones.
#[derive(Clone, Debug, Serialize)]
pub struct Overview {
    /// Its id on the page.
    pub id: String,
    /// The level and the periods.
    pub title: String,
    /// How the figures moved for those that have both of two periods, in sentences.
    pub changes: Vec<String>,
    /// From the first comparable period to the last: none or one.
    pub slopes: Vec<Sketch>,
    /// A small line for each territory, a picture a region; none where they are too many.
    pub regions: Vec<Sketch>,
    /// Where the series becomes another one, and why.
    pub breaks: Vec<String>,
    /// What the table holds.
    pub caption: String,
    /// The signs in it.
    pub signs: String,
    /// The periods.
    pub head: Vec<PeriodHead>,
    /// One a territory.
    pub rows: Vec<PlaceRow>,
    /// What is left out of the table; empty where all stands in it.
    pub more: String,
    /// The documents that state the figures of the table.
    pub refs: Vec<Ref>,
}

/// A period above its column.
#[derive(Clone, Debug, Serialize)]
pub struct PeriodHead {
    /// The period.
    pub label: String,
    /// Whether a new series begins with it.
    pub is_new: bool,
    /// How many are ranked; empty where none is.
    pub ranked: String,
}

/// One territory's figures.
#[derive(Clone, Debug, Serialize)]
pub struct PlaceRow {
    /// The territory, with the place of this figure on its page.
    pub name: Piece,
    /// One a period.
    pub cells: Vec<SeriesCell>,
}

/// The columns of one overview, with who has a figure in them.
struct Plot<'a> {
    columns: Vec<Column>,
    /// In the order of the table.
    territories: Vec<TerritoryIx>,
    /// By territory, then by column.
    figures: BTreeMap<TerritoryIx, Vec<Option<&'a Observation>>>,
}

impl<'a> Plot<'a> {
    fn new(sheet: &Sheet<'a>, columns: Vec<Column>) -> Plot<'a> {
        let results = sheet.results;
        let mut figures: BTreeMap<TerritoryIx, Vec<Option<&'a Observation>>> = BTreeMap::new();
        for (turn, column) in columns.iter().enumerate() {
            for it in column.observations.iter().map(|it| results.observation(*it)) {
                let row = figures.entry(it.territory).or_insert_with(|| vec![None; columns.len()]);
                if let Some(cell) = row.get_mut(turn) {
                    *cell = Some(it);
                }
            }
        }
        let territories = sheet.by_name.iter().copied().filter(|it| figures.contains_key(it)).collect();
        Plot { columns, territories, figures }
    }

    /// What a territory has, in order of time.
    fn of(&self, territory: TerritoryIx) -> Vec<&'a Observation> {
        self.figures.get(&territory).into_iter().flatten().copied().flatten().collect()
    }

    /// The columns of the last series.
    fn last_run(&self) -> &[Column] {
        let last = self.columns.last().map(|it| it.run);
        let (_, columns) = self.columns.split_at(self.columns.partition_point(|it| Some(it.run) != last));
        columns
    }
}

/// The overviews of an indicator, and the observations that they tell; none where its figures are few.
pub fn overviews(sheet: &mut Sheet, index: IndicatorIx) -> (Vec<Overview>, BTreeSet<usize>) {
    let columns = trend::columns(sheet.scorecard, sheet.results, index);
    let mut told = BTreeSet::new();
    let mut all = Vec::new();
    let alike = |a: &Column, b: &Column| (a.level, a.run.era, a.run.is_restated) == (b.level, b.run.era, b.run.is_restated);
    for them in columns.chunk_by(alike) {
        let results = sheet.results;
        let figures = || them.iter().flat_map(|it| &it.observations).map(|it| results.observation(*it));
        let Some((kind, _)) = main_kind(figures()) else { continue };
        let mut mine: Vec<Column> = them.iter().filter(|it| it.run.kind == kind).cloned().collect();
        let count: usize = mine.iter().map(|it| it.observations.len()).sum();
        if mine.len() <= FEW && count <= FIGURES {
            continue;
        }
        mine.sort_by_key(|it| it.period.last_day());
        told.extend(mine.iter().flat_map(|it| &it.observations).copied());
        // A period of which no document has anything to say is no column.
        let is_silent = |it: &usize| sheet.scorecard.claim(results.observation(*it).shown()).missing.is_some();
        mine.retain(|it| !it.observations.iter().all(is_silent));
        let id = format!("figures-{}", all.len() + 1);
        let plot = Plot::new(sheet, mine);
        all.push(sheet.overview(index, id, plot));
    }
    (all, told)
}

/// What of a group no overview tells.
pub fn rest<'a>(sheet: &Sheet<'a>, group: &Group<'a>, told: &BTreeSet<usize>) -> Group<'a> {
    let untold = |it: &&'a Observation| sheet.results.index_of(it).is_none_or(|index| !told.contains(&index));
    let lead = group.lead.filter(untold);
    Group { indicator: group.indicator, lead, rest: group.rest.iter().copied().filter(untold).collect() }
}

impl<'a> Sheet<'a> {
    fn overview(&mut self, index: IndicatorIx, id: String, mut plot: Plot<'a>) -> Overview {
        let indicator = self.scorecard.indicator(index);
        let what = self.local(&indicator.name).text;
        let level = plot.columns.first().map(|it| self.local(&self.scorecard.level(it.level).name).text).unwrap_or_default();
        let ends = [plot.columns.first(), plot.columns.last()];
        let mut span: Vec<String> = ends.into_iter().flatten().map(|it| self.period(it.period)).collect();
        span.dedup();
        let title = self.say("overview-title", &[("level", level.into()), ("span", span.join("–").into())]);
        let changes = self.changes(indicator, &plot);
        let slopes = self.slope(indicator, &id, &plot).into_iter().collect();
        let regions = self.region_lines(&id, &what, &plot);
        let breaks = self.column_breaks(&plot);
        let more = self.cut(&mut plot);
        let shown: Vec<&Observation> = plot.territories.iter().flat_map(|it| plot.of(*it)).collect();
        Overview {
            head: plot.columns.iter().enumerate().map(|(turn, it)| self.period_head(&plot, turn, it)).collect(),
            rows: plot.territories.iter().map(|it| self.place_row(*it, &plot)).collect(),
            caption: self.say("overview-caption", &[("what", what.into()), ("span", span.join("–").into())]),
            signs: self.text("overview-signs"),
            refs: self.refs_of(shown.into_iter()),
            id,
            title,
            changes,
            slopes,
            regions,
            breaks,
            more,
        }
    }

    /// Leaves out what makes a table too long: the earliest periods, and all but the first territories in the order of
    /// the last ranking, or of names where there is none. Returns what to say of it.
    fn cut(&self, plot: &mut Plot<'a>) -> String {
        let mut said = Vec::new();
        let early = plot.columns.len().saturating_sub(PERIODS);
        if early > 0 {
            plot.columns.drain(..early);
            plot.figures.values_mut().for_each(|them| drop(them.drain(..early)));
            said.push(self.say("overview-periods", &[("count", early.into())]));
        }
        if plot.territories.len() > ROWS {
            let total = plot.territories.len();
            let last = |it: &TerritoryIx| plot.figures.get(it).and_then(|them| them.last().copied().flatten());
            let rank = |it: &TerritoryIx| self.results.rank(self.results.index_of(last(it)?)?).map(|(_, place)| place.rank());
            let ranks: Vec<Option<usize>> = plot.territories.iter().map(rank).collect();
            let is_ranked = ranks.iter().any(Option::is_some);
            let mut order: Vec<(Option<usize>, TerritoryIx)> = ranks.into_iter().zip(plot.territories.iter().copied()).collect();
            // Stable: those without a place follow, in the order of names.
            order.sort_by_key(|(rank, _)| (rank.is_none(), *rank));
            plot.territories = order.into_iter().map(|(_, it)| it).take(ROWS).collect();
            let key = if is_ranked { "overview-first-by-rank" } else { "overview-first-by-name" };
            said.push(self.say(key, &[("count", ROWS.into()), ("total", total.into())]));
        }
        said.join(" ")
    }

    fn period_head(&self, plot: &Plot, turn: usize, column: &Column) -> PeriodHead {
        let ranked = column.observations.iter().find_map(|it| self.results.rank(*it)).map(|(ranking, _)| ranking.places.len());
        PeriodHead {
            label: self.period(column.period),
            is_new: turn.checked_sub(1).and_then(|it| plot.columns.get(it)).is_some_and(|it| it.run != column.run),
            ranked: ranked.map_or(String::new(), |count| self.say("overview-ranked", &[("count", count.into())])),
        }
    }

    fn place_row(&self, territory: TerritoryIx, plot: &Plot<'a>) -> PlaceRow {
        let mut name = self.territory_link(territory);
        let figures = plot.figures.get(&territory).map_or([].as_slice(), Vec::as_slice);
        if let Some(last) = figures.iter().flatten().next_back() {
            name.href = place_of_row(self, territory, last.indicator);
        }
        PlaceRow { name, cells: figures.iter().map(|it| self.series_cell(*it, None, false)).collect() }
    }

    /// Each break between two columns, once.
    fn column_breaks(&self, plot: &Plot<'a>) -> Vec<String> {
        let one = |column: &Column| column.observations.first().map(|it| self.results.observation(*it));
        let firsts: Vec<&Observation> = plot.columns.iter().filter_map(one).collect();
        self.break_lines("", &firsts)
    }

    /// The change from the period before, and over the whole of the last series.
    fn changes(&self, indicator: &Indicator, plot: &Plot) -> Vec<String> {
        let run = plot.last_run();
        let ([first, ..], [.., before, last]) = (run, run) else { return Vec::new() };
        let mut said = vec![self.average(indicator, before, last)];
        if run.len() > 2 {
            said.push(self.average(indicator, first, last));
        }
        said.into_iter().flatten().collect()
    }

    /// `Từ năm 2023 đến năm 2024: 58 nơi có cả hai, trung bình +0,12 điểm; 40 nơi tăng, 18 nơi giảm.`
    fn average(&self, indicator: &Indicator, from: &Column, to: &Column) -> Option<String> {
        let Average { count, amount, up, down } = trend::average(self.results, &trend::pairs(self.results, from, to))?;
        let args = [
            ("from", self.period_in_text(from.period).into()),
            ("to", self.period_in_text(to.period).into()),
            ("count", count.into()),
            ("mean", self.signed(indicator, amount).into()),
            ("up", up.into()),
            ("down", down.into()),
        ];
        Some(self.say("overview-average", &args))
    }

    /// From the first to the last comparable period, for those that have both.
    fn slope(&mut self, indicator: &Indicator, id: &str, plot: &Plot<'a>) -> Option<Sketch> {
        let [first, .., last] = plot.last_run() else { return None };
        let results = self.results;
        let mut pairs: Vec<(&Observation, &Observation, f64, f64)> = trend::pairs(results, first, last)
            .into_iter()
            .map(|(from, to)| (results.observation(from), results.observation(to)))
            .filter_map(|(from, to)| Some((from, to, place(from)?.0, place(to)?.0)))
            .collect();
        if !(PAIRS..=LINES).contains(&pairs.len()) {
            return None;
        }
        pairs.sort_by(|a, b| (b.3 - b.2).total_cmp(&(a.3 - a.2)).then(a.1.territory.cmp(&b.1.territory)));
        let count = pairs.len();
        let named = |turn: usize| count <= 2 * NAMED + 2 || turn < NAMED || turn + NAMED >= count;
        let line = |(turn, (from, to, start, end)): (usize, &(&Observation, &Observation, f64, f64))| {
            let name = self.territory_name(to.territory).text;
            let (was, is) = (self.brief(from), self.brief(to));
            let label = [name.clone(), is.clone()].join(" ");
            let title = self.say("slope-line", &[("place", name.into()), ("from", was.into()), ("to", is.into())]);
            SlopeLine { from: *start, to: *end, label, main: named(turn), title: if named(turn) { title } else { String::new() } }
        };
        let lines: Vec<SlopeLine> = pairs.iter().enumerate().map(line).collect();
        let title = self.slope_title(indicator, &pairs);
        let what = self.local(&indicator.name).text;
        let (from, to) = (self.period(first.period), self.period(last.period));
        let span = [from.clone(), to.clone()].join("–");
        let subtitle = self.say("slope-subtitle", &[("what", what.into()), ("span", span.into()), ("count", count.into())]);
        // The subtitle says what is measured.
        let axis = self.axis(indicator, pairs.iter().flat_map(|it| [it.2, it.3]), String::new());
        let id = format!("{id}-slope");
        let name = Name { id: id.clone(), title: title.clone() };
        let picture = self.picture(Chart::Slope(Slope { name, axis, from, to, lines, key: Vec::new() }));
        Some(Sketch { id, title, subtitle, picture, note: self.text("slope-note") })
    }

    /// Who rose most and who fell most, or rose least.
    fn slope_title(&self, indicator: &Indicator, pairs: &[(&Observation, &Observation, f64, f64)]) -> String {
        let moved = |it: &(&Observation, &Observation, f64, f64)| {
            let change = it.1.value.as_ref()?.number.checked_sub(it.0.value.as_ref()?.number)?;
            Some((self.territory_name(it.1.territory).text, self.signed(indicator, change)))
        };
        let (best, most) = pairs.first().and_then(moved).unwrap_or_default();
        let (worst, least) = pairs.last().and_then(moved).unwrap_or_default();
        let args = [("best", best.into()), ("most", most.into()), ("worst", worst.into()), ("least", least.into())];
        self.say("slope-title", &args)
    }

    /// A small line a territory, on one scale, a picture a region.
    fn region_lines(&mut self, id: &str, what: &str, plot: &Plot<'a>) -> Vec<Sketch> {
        if plot.territories.len() > LINES || plot.columns.len() < PAIRS {
            return Vec::new();
        }
        let day = plot.columns.last().map(|it| it.period.last_day());
        let region_of = |it: TerritoryIx| {
            let then = day.and_then(|day| self.scorecard.region_on(it, day));
            then.or(self.scorecard.territory(it).regions.first().copied())
        };
        let mut by_region: BTreeMap<(bool, Option<RegionIx>), Vec<TerritoryIx>> = BTreeMap::new();
        for &it in &plot.territories {
            let region = region_of(it);
            by_region.entry((region.is_none(), region)).or_default().push(it);
        }
        let all = || plot.territories.iter().flat_map(|it| plot.of(*it));
        let times = self.ends(all().collect::<Vec<_>>().into_iter());
        let values = all().filter_map(place).map(|it| it.0);
        let (low, high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), at| (low.min(at), high.max(at)));
        let note = self.text("region-note");
        let mut found = Vec::new();
        for (turn, ((_, region), them)) in by_region.into_iter().enumerate() {
            let name = region.map_or_else(|| self.text("region-none"), |it| self.local(&self.scorecard.region(it).name).text);
            let panel = |it: &TerritoryIx| {
                let mine = plot.of(*it);
                let last = mine.iter().rfind(|it| it.value.is_some());
                let value = last.map_or(String::new(), |it| {
                    let late = Some(it.period) == plot.columns.last().map(|it| it.period);
                    let value = self.series_cell(Some(it), None, true).text;
                    let period = self.period(it.period);
                    if late { value } else { self.say("panel-value", &[("value", value.into()), ("period", period.into())]) }
                });
                let panel = self.panel(&mine, self.territory_name(*it).text, value);
                super::chart::Panel { low, high, ..panel }
            };
            let panels = them.iter().map(panel).collect();
            let title = self.region_title(&name, plot, &them);
            let id = format!("{id}-region-{}", turn + 1);
            let picture =
                Multiples { name: Name { id: id.clone(), title: title.clone() }, times: times.clone(), panels, key: Vec::new() };
            let picture = self.picture(Chart::Multiples(picture));
            let span: Vec<&str> = times.iter().map(|it| it.text.as_str()).collect();
            let subtitle = self.say("region-subtitle", &[("what", what.into()), ("span", span.join("–").into())]);
            let note = if turn == 0 { note.clone() } else { String::new() };
            found.push(Sketch { id, title, subtitle, picture, note });
        }
        found
    }

    /// How many of a region rose and fell between the last two comparable periods.
    fn region_title(&self, region: &str, plot: &Plot, them: &[TerritoryIx]) -> String {
        let run = plot.last_run();
        let [.., before, last] = run else {
            return self.say("region-title-none", &[("region", region.into()), ("count", them.len().into())]);
        };
        let mut pairs = trend::pairs(self.results, before, last);
        pairs.retain(|(_, to)| them.contains(&self.results.observation(*to).territory));
        let Some(average) = trend::average(self.results, &pairs) else {
            return self.say("region-title-none", &[("region", region.into()), ("count", them.len().into())]);
        };
        let args = [
            ("region", region.into()),
            ("up", average.up.into()),
            ("down", average.down.into()),
            ("count", average.count.into()),
            ("from", self.period_in_text(before.period).into()),
            ("to", self.period_in_text(last.period).into()),
        ];
        self.say("region-title", &args)
    }
}
