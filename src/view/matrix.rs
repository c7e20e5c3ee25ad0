//! Figures of several territories and indicators in a table: few places side by side in columns, many as rows.

use super::desk::Sheet;
use super::figure::place_of;
use super::finding::CheckMark;
use super::series::computed;
use super::standing::{Chip, Standing, standing};
use super::text::{Piece, Text};
use crate::derive::Observation;
use crate::derive::compare::{Apart, Beside, Outcome, beside};
use crate::model::{Decimal, Indicator, IndicatorIx, Period, Territory, TerritoryIx};
use serde::Serialize;

/// So many places stand side by side; more of them are rows, of which a reader compares one column at a time.
pub const SIDE_BY_SIDE: usize = 6;
/// A table with places as rows has so many columns at most.
const COLUMNS: usize = 8;
/// So many places are rows of a page.
const ROWS: usize = 200;
/// So many figures stand on a page: with their periods, verdicts and marks they come to some 4,000 nodes at most.
const CELLS: usize = 900;

/// A table of figures.
#[derive(Clone, Debug, Serialize)]
pub struct Matrix {
    /// Its id on the page.
    pub id: String,
    /// What it holds.
    pub caption: String,
    /// What the first column names.
    pub corner: String,
    /// The other columns: places, or indicators where there are many places.
    pub columns: Vec<Head>,
    /// The rows: indicators, or places where there are many.
    pub rows: Vec<MatrixRow>,
    /// Whether places are the rows: then the last row says what each column comes to, else the last column what each row does.
    pub is_dense: bool,
    /// That last row; none where places are the columns.
    pub foot: Vec<String>,
}

/// The heading of a row or a column.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    /// The place or the indicator, with its page.
    pub name: Piece,
    /// Of a place, when it was; of an indicator, the period of its figures and what they come to.
    pub notes: Vec<String>,
    /// Whether the figures below may be put in an order: they are comparable.
    pub is_order: bool,
}

/// A row of figures.
#[derive(Clone, Debug, Serialize)]
pub struct MatrixRow {
    /// Its heading.
    pub head: Head,
    /// A cell for each column, in their order.
    pub cells: Vec<Cell>,
    /// What they come to, where the row is an indicator; else empty.
    pub note: String,
}

/// A territory's figure for an indicator.
#[derive(Clone, Debug, Serialize)]
pub struct Cell {
    /// Whether there is one; else `figure` holds the word for none.
    pub has_figure: bool,
    /// The figure, with its place on the territory's page.
    pub figure: Piece,
    /// What it is sorted by, where its print does not begin with it; `-` for nothing.
    pub order: String,
    /// The territory, for lists.
    pub territory: Text,
    /// The period, where it is not that of the indicator's heading.
    pub period: String,
    /// The verdict.
    pub chip: Chip,
    /// What was found about it, a mark an entry.
    pub checks: Vec<CheckMark>,
}

/// Tables of figures, as many as a page can hold.
pub struct Matrices {
    pub tables: Vec<Matrix>,
    /// That there are more places than rows; empty where all are there.
    pub limited: String,
    /// Indicators that had no room.
    pub rest: Vec<IndicatorIx>,
}

/// An indicator's figures in all places, before they are words.
#[derive(Clone)]
pub struct Line<'a> {
    pub indicator: IndicatorIx,
    outcome: Outcome<'a>,
    /// What each place shows: the figure that is compared, else its latest, else that of a part.
    pub shown: Vec<Option<&'a Observation>>,
    /// Whether that says more than that there is none.
    has: Vec<bool>,
    /// The period of the figures, where all have one, or where they are compared for one.
    period: Option<Period>,
}

impl Line<'_> {
    /// How many places have a figure.
    pub fn count(&self) -> usize {
        self.has.iter().filter(|it| **it).count()
    }

    /// Whether some of the figures can be compared.
    pub fn is_comparable(&self) -> bool {
        matches!(self.outcome, Outcome::Spread { .. } | Outcome::Equal)
    }
}

/// A table that is being made: what it is about, and which part of several.
struct Part<'t> {
    topic: &'t str,
    id: &'t str,
    number: usize,
    of: usize,
}

impl<'a> Sheet<'a> {
    /// What these places have of an indicator.
    pub fn line(&self, indicator: IndicatorIx, places: &[TerritoryIx]) -> Line<'a> {
        let Beside { ranking, figures, outcome } = beside(self.scorecard, self.results, indicator, places);
        let shown: Vec<Option<&Observation>> =
            places.iter().zip(&figures).map(|(place, it)| it.or_else(|| self.part_of(*place, indicator))).collect();
        let mut periods: Vec<Period> = shown.iter().flatten().map(|it| it.period).collect();
        periods.sort();
        periods.dedup();
        let shared = if let [single] = periods[..] { Some(single) } else { None };
        let period = shared.or(ranking.and_then(|it| it.period));
        let says = |it: &Observation| standing(self.scorecard, it).0 != Standing::NoData;
        let has = shown.iter().map(|it| it.is_some_and(says)).collect();
        Line { indicator, outcome, shown, has, period }
    }

    /// The latest figure of a part, where a place has none of the whole.
    pub fn part_of(&self, place: TerritoryIx, indicator: IndicatorIx) -> Option<&'a Observation> {
        let mine = self.observations(place).filter(|it| it.indicator == indicator);
        mine.reduce(|best, it| if it.period > best.period { it } else { best })
    }

    /// The tables of one topic. `room` is how many figures the page still holds. Where there are many places, what many
    /// have comes first, and what few have stands in a table with these few.
    pub fn matrices(&self, topic: (&str, &str), places: &[TerritoryIx], lines: Vec<Line<'a>>, room: &mut usize) -> Matrices {
        let (wide, narrow): (Vec<Line>, Vec<Line>) = lines.into_iter().partition(|it| it.count() > SIDE_BY_SIDE);
        let mut drafts = Vec::new();
        let mut made = Matrices { tables: Vec::new(), limited: String::new(), rest: Vec::new() };
        for lines in [wide, narrow] {
            let (mut places, mut lines) = with_figures(places, lines);
            if places.len() > ROWS {
                made.limited = self.limited("matrix-limited", ROWS, places.len());
                places.truncate(ROWS);
            }
            let rest = lines.split_off((*room / places.len().max(1)).min(lines.len()));
            made.rest.extend(rest.iter().map(|it| it.indicator));
            *room -= lines.len() * places.len();
            let tables = if places.len() > SIDE_BY_SIDE { lines.len().div_ceil(COLUMNS) } else { 1 };
            // Of nine columns five and four are better than eight and one.
            let size = lines.len().div_ceil(tables.max(1)).max(1);
            drafts.extend(lines.chunks(size).map(|some| (places.clone(), some.to_vec())));
        }
        for (turn, (places, lines)) in drafts.iter().enumerate() {
            let part = Part { topic: topic.1, id: topic.0, number: turn + 1, of: drafts.len() };
            let is_dense = places.len() > SIDE_BY_SIDE;
            made.tables.push(if is_dense { self.dense(&part, places, lines) } else { self.plain(&part, places, lines) });
        }
        made
    }

    /// Indicators as rows, places as columns.
    fn plain(&self, part: &Part, places: &[TerritoryIx], lines: &[Line]) -> Matrix {
        let row = |line: &Line| MatrixRow {
            head: self.indicator_head(line),
            cells: places.iter().enumerate().map(|(at, place)| self.cell_of(line, *place, at)).collect(),
            note: self.outcome(line),
        };
        Matrix {
            id: part.id(),
            caption: self.caption(part),
            corner: self.text("table-indicator"),
            columns: places.iter().map(|it| self.place_head(*it, places)).collect(),
            rows: lines.iter().map(row).collect(),
            is_dense: false,
            foot: Vec::new(),
        }
    }

    /// Places as rows, indicators as columns, and below what each column comes to.
    fn dense(&self, part: &Part, places: &[TerritoryIx], lines: &[Line]) -> Matrix {
        let row = |(at, place): (usize, &TerritoryIx)| MatrixRow {
            head: self.place_head(*place, places),
            cells: lines.iter().map(|line| self.cell_of(line, *place, at)).collect(),
            note: String::new(),
        };
        Matrix {
            id: part.id(),
            caption: self.caption(part),
            corner: self.text("table-territory"),
            columns: lines.iter().map(|line| self.indicator_head(line)).collect(),
            rows: places.iter().enumerate().map(row).collect(),
            is_dense: true,
            foot: lines.iter().map(|line| self.outcome(line)).collect(),
        }
    }

    fn caption(&self, part: &Part) -> String {
        let topic = ("topic", part.topic.into());
        if part.of < 2 {
            return self.say("matrix-caption", &[topic]);
        }
        self.say("matrix-caption-part", &[topic, ("part", part.number.into()), ("parts", part.of.into())])
    }

    fn indicator_head(&self, line: &Line) -> Head {
        let period = line.period.map(|it| self.period(it));
        let is_order = line.is_comparable();
        Head { name: self.indicator_link(line.indicator), notes: period.into_iter().collect(), is_order }
    }

    /// A place, with its time where some of them ended before others began: these may even have one name.
    pub fn place_head(&self, place: TerritoryIx, among: &[TerritoryIx]) -> Head {
        let note = Some(self.life(self.scorecard.territory(place))).filter(|it| !it.is_empty() && self.are_of_two_eras(among));
        Head { name: self.territory_link(place), notes: note.into_iter().collect(), is_order: false }
    }

    /// Whether one of them had ended when another began.
    pub fn are_of_two_eras(&self, places: &[TerritoryIx]) -> bool {
        let them = || places.iter().map(|it| self.scorecard.territory(*it));
        let (first_end, last_start) = (them().filter_map(|it| it.until).min(), them().filter_map(|it| it.from).max());
        first_end.zip(last_start).is_some_and(|(end, start)| end <= start)
    }

    /// `đến trước ngày 01/07/2025`; empty for one that always was and still is.
    pub fn life(&self, it: &Territory) -> String {
        let day = |day: jiff::civil::Date| crate::words::Arg::from(self.day(day));
        match (it.from, it.until) {
            (Some(from), Some(until)) => self.say("lifeline-both", &[("from", day(from)), ("until", day(until))]),
            (Some(from), None) => self.say("lifeline-from", &[("from", day(from))]),
            (None, Some(until)) => self.say("lifeline-until", &[("until", day(until))]),
            (None, None) => String::new(),
        }
    }

    fn cell_of(&self, line: &Line, place: TerritoryIx, at: usize) -> Cell {
        self.figure_cell(place, line.shown.get(at).copied().flatten(), line.period)
    }

    /// A cell; `period` is what the heading says.
    pub fn figure_cell(&self, place: TerritoryIx, observation: Option<&Observation>, period: Option<Period>) -> Cell {
        let territory = self.territory_name(place);
        let Some(it) = observation else {
            return Cell {
                has_figure: false,
                figure: Piece::plain(Text::own(self.text("cell-none"))),
                order: String::new(),
                territory,
                period: String::new(),
                chip: self.chip_of(Standing::NoData, false),
                checks: Vec::new(),
            };
        };
        let printed = self.cell_value(it);
        // What a part has is no figure of the whole.
        let number = it.value.as_ref().filter(|_| self.is_of_whole(it)).map(|it| it.number);
        Cell {
            has_figure: true,
            order: self.sort_key(&printed, number),
            figure: Piece::link(Text::own(printed), place_of(self, it)),
            territory,
            period: if period == Some(it.period) { String::new() } else { self.period(it.period) },
            chip: self.chip(it),
            checks: self.check_marks(&it.claims),
        }
    }

    fn is_of_whole(&self, observation: &Observation) -> bool {
        self.label(observation, Some(observation.period), false).is_empty()
    }

    /// The figure at the indicator's decimals, after the part that it is of.
    pub fn cell_value(&self, observation: &Observation) -> String {
        let part = self.label(observation, Some(observation.period), false).text;
        let printed = self.compared(observation);
        if part.is_empty() {
            return printed;
        }
        self.say("mark-title", &[("label", part.into()), ("value", printed.into())])
    }

    /// What figures side by side come to, in words; empty where there is nothing to say.
    fn outcome(&self, line: &Line) -> String {
        let indicator = self.scorecard.indicator(line.indicator);
        let name = |it: &Observation| crate::words::Arg::from(self.territory_name(it.territory).text);
        match &line.outcome {
            Outcome::Spread { high, low, difference } => {
                let key = if line.count() == 2 { "beside-higher" } else { "beside-spread" };
                let amount = self.spread(indicator, *difference);
                self.say(key, &[("high", name(high)), ("low", name(low)), ("difference", amount.into())])
            }
            Outcome::Equal => self.text("beside-equal"),
            Outcome::NoNumbers => String::new(),
            Outcome::Never => self.text("beside-never"),
            Outcome::Apart(Apart::Periods | Apart::Kinds) => self.text("beside-periods"),
            Outcome::Apart(Apart::Parts) => self.text("beside-parts"),
            Outcome::Apart(Apart::Levels) => self.text("beside-levels"),
            Outcome::Eras => self.text("beside-eras"),
            Outcome::Inexact => self.text("beside-inexact"),
        }
    }

    /// A difference at the indicator's decimals, with more where it would be nothing.
    fn spread(&self, indicator: &Indicator, difference: Decimal) -> String {
        self.difference(indicator, computed(indicator, difference))
    }
}

impl Part<'_> {
    fn id(&self) -> String {
        format!("matrix-{}-{}", self.id, self.number)
    }
}

/// The places that have some of these figures, and the figures of those; of few places all, since a reader asked for them.
#[expect(clippy::indexing_slicing, reason = "a line has something for each of the places")]
fn with_figures<'a>(places: &[TerritoryIx], mut lines: Vec<Line<'a>>) -> (Vec<TerritoryIx>, Vec<Line<'a>>) {
    let has = |at: usize| places.len() <= SIDE_BY_SIDE || lines.iter().any(|line| line.has[at]);
    let kept: Vec<usize> = (0..places.len()).filter(|at| has(*at)).collect();
    for line in &mut lines {
        line.shown = kept.iter().map(|at| line.shown[*at]).collect();
        line.has = kept.iter().map(|at| line.has[*at]).collect();
    }
    (kept.iter().map(|at| places[*at]).collect(), lines)
}

/// How many figures a page has room for.
pub fn room() -> usize {
    CELLS
}
