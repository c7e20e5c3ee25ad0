//! A territory's long series: one table of periods and indicators for a topic, with a small line each. They stand on a
//! page of their own, so that the scorecard is only as long as its indicators are many.

use super::block::{Group, group};
use super::chart::Chart;
use super::desk::{Desk, Sheet};
use super::figure::Ref;
use super::series::{FEW, SeriesCell, main_kind};
use super::text::{Piece, Text};
use crate::derive::{Observation, trend};
use crate::model::{Decimal, IndicatorIx, Period, TerritoryIx, Unit};
use serde::Serialize;

/// So many periods stand in one table, the latest; the data file has the others.
const PERIODS: usize = 60;

/// The long series of a topic, or of a territory inside another.
#[derive(Clone, Debug, Serialize)]
pub struct Years {
    /// Its id on the page, where the rows above lead to.
    pub id: String,
    /// What is to be seen, in one sentence with its numbers.
    pub title: String,
    /// What is measured, where and when.
    pub subtitle: String,
    /// Key of the picture in `svg`, a line, where there is one series; empty where the columns have theirs.
    pub picture: String,
    /// How to read the lines.
    pub note: String,
    /// Where a series becomes another one, and why.
    pub breaks: Vec<String>,
    /// What the table holds.
    pub caption: String,
    /// The signs in it.
    pub signs: String,
    /// Heads of the columns.
    pub head: Vec<YearHead>,
    /// One a period, the latest first.
    pub rows: Vec<YearRow>,
    /// The mean change a year, a cell a column; empty where none can be told.
    pub yearly: Vec<String>,
    /// How many periods are left out; empty where all stand here.
    pub more: String,
    /// The documents of the whole table, where all periods have the same: then the rows have none.
    pub refs: Vec<Ref>,
}

/// A column of the table.
#[derive(Clone, Debug, Serialize)]
pub struct YearHead {
    /// The series, with its row on the territory's page.
    pub name: Piece,
    /// Key of its small line in `svg`; empty where there is none.
    pub spark: String,
}

/// What the scorecard says of the long series of a topic.
#[derive(Clone, Debug, Serialize)]
pub struct YearsBrief {
    /// What is to be seen, in one sentence with its numbers.
    pub title: String,
    /// How to read the small lines; empty where the page has said it before.
    pub note: String,
    /// The page that has all periods.
    pub all: Piece,
}

/// One period.
#[derive(Clone, Debug, Serialize)]
pub struct YearRow {
    /// The period.
    pub label: String,
    /// One a series.
    pub cells: Vec<SeriesCell>,
    /// The documents that state them.
    pub refs: Vec<Ref>,
}

/// The figures of one thing, in order of time.
pub struct Track<'a> {
    pub indicator: IndicatorIx,
    pub all: Vec<&'a Observation>,
}

/// The long series among a group's figures; bands are no series.
pub fn tracks<'a>(desk: &Desk<'a>, group: &Group<'a>) -> Vec<Track<'a>> {
    let unit = desk.scorecard.indicator(group.indicator).unit;
    let mut all: Vec<&'a Observation> = group.lead.into_iter().chain(group.rest.iter().copied()).collect();
    all.retain(|it| it.breakdown.band.is_none() && !matches!(unit, Unit::Bands | Unit::Milestone));
    all.sort_by(|a, b| a.part().cmp(&b.part()).then(a.period.last_day().cmp(&b.period.last_day())).then(a.period.cmp(&b.period)));
    let runs = all.chunk_by(|a, b| a.part() == b.part());
    let long = runs.filter(|run| main_kind(run.iter().copied()).is_some_and(|(_, count)| count > FEW));
    long.map(|run| Track { indicator: group.indicator, all: run.to_vec() }).collect()
}

/// A group without the figures that only the table of periods shows: of each series the latest stays.
pub fn shortened<'a>(sheet: &Sheet<'a>, group: &Group<'a>, tracks: &[Track<'a>]) -> Group<'a> {
    let says = |it: &&&Observation| sheet.scorecard.claim(it.shown()).says_something();
    let latest: Vec<&Observation> = tracks.iter().filter_map(|track| track.all.iter().rfind(says)).copied().collect();
    let is = |list: &[&Observation], it: &Observation| list.iter().any(|one| std::ptr::eq(*one, it));
    let stays = |it: &Observation| is(&latest, it) || !tracks.iter().any(|track| is(&track.all, it));
    Group { indicator: group.indicator, lead: group.lead, rest: group.rest.iter().copied().filter(|it| stays(it)).collect() }
}

/// The claims behind the figures that stand in a table of periods and in no row: their series are long, and have later ones.
pub fn only_there(sheet: &Sheet, (territory, indicator): (TerritoryIx, IndicatorIx)) -> Vec<usize> {
    let all: Vec<&Observation> = sheet.observations_on(territory, indicator).collect();
    if all.len() <= FEW {
        return Vec::new();
    }
    let whole = group(sheet, &all);
    let tracks = tracks(sheet, &whole);
    let rows = shortened(sheet, &whole, &tracks);
    let is_row = |it: &&Observation| rows.all().any(|row| std::ptr::eq(row, *it));
    all.into_iter().filter(|it| !is_row(it)).map(Observation::shown).collect()
}

impl<'a> Track<'a> {
    #[expect(clippy::indexing_slicing, reason = "a series is long, or is none")]
    fn first(&self) -> &'a Observation {
        self.all[0]
    }
}

impl<'a> Sheet<'a> {
    /// What the long series of these groups come to, in short, where there are any; `all` has all their periods.
    pub fn years_brief(&self, groups: &[&Group<'a>], all: &str) -> Option<YearsBrief> {
        let tracks: Vec<Track<'a>> = groups.iter().flat_map(|group| tracks(self, group)).collect();
        let first = tracks.first()?.first();
        let title = self.years_title(&tracks, &self.territory_name(first.territory).text);
        let all = Piece::link(Text::own(self.text("years-data")), all);
        Some(YearsBrief { title, note: self.text("years-note"), all })
    }

    /// The long series of these groups: one table, or none. `row` is where an indicator's row stands.
    pub fn years(&mut self, groups: &[&Group<'a>], id: &str, row: &dyn Fn(&Sheet, IndicatorIx) -> String) -> Vec<Years> {
        let tracks: Vec<Track<'a>> = groups.iter().flat_map(|group| tracks(self, group)).collect();
        let Some(first) = tracks.first().map(Track::first) else { return Vec::new() };
        let place = self.territory_name(first.territory).text;
        let id = format!("years-{id}");
        let mut periods: Vec<Period> = tracks.iter().flat_map(|track| &track.all).map(|it| it.period).collect();
        periods.sort_by_key(|it| std::cmp::Reverse((it.last_day(), *it)));
        periods.dedup();
        let more = periods.len().saturating_sub(PERIODS);
        periods.truncate(PERIODS);
        let all: Vec<&Observation> = tracks.iter().flat_map(|track| &track.all).copied().collect();
        let span = self.span(&all);
        let subtitle = self.say("years-subtitle", &[("place", place.clone().into()), ("span", span.into())]);
        let title = self.years_title(&tracks, &place);
        let names: Vec<Text> = tracks.iter().map(|track| self.track_name(track)).collect();
        let yearly: Vec<String> = tracks.iter().map(|track| self.yearly(&track.all).unwrap_or_default()).collect();
        let (picture, title, note) = self.years_picture(&tracks, groups, title);
        let mut breaks: Vec<String> = Vec::new();
        for line in tracks.iter().zip(&names).flat_map(|(track, name)| self.break_lines(&name.text, &track.all)) {
            if !breaks.contains(&line) {
                breaks.push(line);
            }
        }
        let is_single = !picture.is_empty();
        let mut head = Vec::new();
        for (track, name) in tracks.iter().zip(names) {
            let spark = if is_single { String::new() } else { self.spark(&track.all) };
            head.push(YearHead { name: Piece::link(name, row(self, track.indicator)), spark });
        }
        let mut rows: Vec<YearRow> = periods.iter().map(|period| self.year_row(*period, &tracks)).collect();
        let numbers = |row: &YearRow| row.refs.iter().map(|it| it.number).collect::<Vec<_>>();
        let is_same = rows.array_windows().all(|[one, next]| numbers(one) == numbers(next));
        let refs = if is_same { rows.iter_mut().map(|row| std::mem::take(&mut row.refs)).next() } else { None };
        rows.iter_mut().filter(|_| is_same).for_each(|row| row.refs.clear());
        vec![Years {
            head,
            rows,
            refs: refs.unwrap_or_default(),
            signs: self.text("years-signs"),
            caption: self.say("years-caption", &[("place", place.into())]),
            yearly: if yearly.iter().all(String::is_empty) { Vec::new() } else { yearly },
            more: if more == 0 { String::new() } else { self.say("years-more", &[("count", more.into())]) },
            id,
            title,
            subtitle,
            picture,
            note,
            breaks,
        }]
    }

    /// How many rose and fell, or how the only one moved.
    fn years_title(&self, tracks: &[Track<'a>], place: &str) -> String {
        let last = |track: &Track| {
            track.all.iter().rev().find_map(|it| trend::since_before(self.scorecard, self.results, self.results.index_of(it)?))
        };
        let changes: Vec<Decimal> = tracks.iter().filter_map(last).map(|it| it.amount).collect();
        let up = changes.iter().filter(|it| **it > Decimal::ZERO).count();
        let down = changes.iter().filter(|it| **it < Decimal::ZERO).count();
        let args = [("place", place.into()), ("count", tracks.len().into()), ("up", up.into()), ("down", down.into())];
        self.say("years-title", &args)
    }

    fn track_name(&self, track: &Track) -> Text {
        let first = track.first();
        let name = self.local(&self.scorecard.indicator(track.indicator).name);
        let part = self.label(first, Some(first.period), false).text;
        if part.is_empty() { name } else { Text::own([name.text, part].join(&self.text("list-dot"))) }
    }

    /// One series alone has a large line too, with a title of its own; those of several stand in their rows.
    fn years_picture(&mut self, tracks: &[Track<'a>], groups: &[&Group<'a>], title: String) -> (String, String, String) {
        if let [track] = tracks
            && let Some(group) = groups.iter().find(|it| it.indicator == track.indicator)
            && track.first().breakdown.is_whole()
            && let Some(figure) = self.movement(group)
        {
            return (figure.picture, figure.title, figure.note);
        }
        (String::new(), title, self.text("years-note"))
    }

    /// The small line of a row.
    pub fn spark(&mut self, them: &[&Observation]) -> String {
        let panel = self.panel(them, String::new(), String::new());
        if panel.runs.is_empty() && panel.apart.is_empty() {
            return String::new();
        }
        self.picture(Chart::Spark(panel))
    }

    fn year_row(&mut self, period: Period, tracks: &[Track<'a>]) -> YearRow {
        let at = |track: &Track<'a>| track.all.iter().position(|it| it.period == period);
        let cell = |track: &Track<'a>| {
            let found = at(track);
            let is_before = |it: &&&Observation| it.period.kind() == period.kind() && it.value.is_some();
            let before = found.and_then(|place| track.all.iter().take(place).rfind(is_before));
            self.series_cell(found.and_then(|place| track.all.get(place).copied()), before.copied(), true)
        };
        let cells = tracks.iter().map(cell).collect();
        let found: Vec<&Observation> = tracks.iter().filter_map(|track| track.all.get(at(track)?).copied()).collect();
        YearRow { label: self.period(period), cells, refs: self.refs_of(found.into_iter()) }
    }
}
