//! Where a table begins and ends on its sheet: titles, header rows, rows of places, notes below.

use super::grid::{Cell, Grid, cut};
use super::known::{Known, Place};
use super::{header, lexicon, marks};
use crate::content::parse_period;
use crate::import::Loss;
use crate::model::Period;

/// A header has at most so many rows.
const HEADER_ROWS: usize = 5;

/// What stands where. Rows are places in the grid.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// Lines above the table, with their rows.
    pub titles: Vec<(usize, String)>,
    /// The header's rows, from the top.
    pub header: Vec<usize>,
    /// The first row below it.
    pub first: usize,
    /// The column that names places.
    pub territory: usize,
    /// What the header says of each column, from the outer to the inner.
    pub paths: Vec<Vec<String>>,
}

/// What is known of a layout already: from a mapping.
#[derive(Clone, Copy, Debug, Default)]
pub struct Given {
    pub territory: Option<usize>,
    /// The header's first and last row, as the sheet numbers them.
    pub header: Option<(usize, usize)>,
}

impl Layout {
    /// What the table is called: units and periods stand above it too, and the name is the longest line.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.titles.iter().map(|(_, text)| text.as_str()).max_by_key(|it| it.chars().count())
    }

    /// Lines above the table that stand in no field of the report: neither its title nor its period, nor a unit.
    #[must_use]
    pub fn lost_titles(&self, grid: &Grid, title: &str, period: Option<Period>) -> Vec<Loss> {
        let is_carried = |text: &str| {
            let is_unit = text.split_once(':').is_some_and(|(what, _)| lexicon::tells_unit(what));
            text == title || is_unit || header::period(text).is_some_and(|it| Some(it) == period)
        };
        let lost = self.titles.iter().filter(|(_, text)| !is_carried(text));
        lost.map(|(row, text)| {
            let column = (0..grid.width()).find(|it| !grid.cell(*row, *it).is_empty()).unwrap_or_default();
            let place = grid.place(*row, column);
            Loss { place, field: String::new(), value: cut(text, 80), reason: "import-line-above" }
        })
        .collect()
    }
}

/// Finds the table by the names of places in one of its columns. Nothing where no column has any, or no header stands above.
#[must_use]
pub fn find(grid: &Grid, known: &Known<'_>, given: Given) -> Option<Layout> {
    let territory = given.territory.or_else(|| territory_column(grid, known))?;
    let (header, first) = match given.header {
        Some((from, to)) => {
            let rows: Vec<usize> = (0..grid.rows.len()).filter(|it| (from..=to).contains(&number(grid, *it))).collect();
            let first = rows.last()? + 1;
            (rows, first)
        }
        None => header_rows(grid, known, territory)?,
    };
    let top = header.first().copied().unwrap_or(first);
    let line = |row| Some((row, texts(grid, row).join(" · "))).filter(|(_, text)| !text.is_empty());
    let titles = (0..top).filter_map(line).collect();
    let paths = (0..grid.width()).map(|column| path(grid, &header, column)).collect();
    Some(Layout { titles, header, first, territory, paths })
}

fn number(grid: &Grid, row: usize) -> usize {
    grid.numbers.get(row).copied().unwrap_or_default()
}

/// The column with most names of places. Running numbers look like codes: a name counts for two of them.
fn territory_column(grid: &Grid, known: &Known<'_>) -> Option<usize> {
    let score = |column: usize| -> usize {
        let named = |row: usize| {
            let cell = grid.spread(row, column);
            let text = cell.text();
            let is_known = !text.is_empty() && known.place(&text, None) != Place::Nobody;
            let is_digits = text.chars().all(|it| it.is_ascii_digit());
            usize::from(is_known) * if is_digits { 1 } else { 2 }
        };
        (0..grid.rows.len()).map(named).sum()
    };
    let best =
        (0..grid.width()).map(|column| (score(column), column)).max_by_key(|(score, column)| (*score, usize::MAX - column))?;
    (best.0 > 0).then_some(best.1)
}

/// The header's rows, and the first row below them.
fn header_rows(grid: &Grid, known: &Known<'_>, territory: usize) -> Option<(Vec<usize>, usize)> {
    let is_place = |row: usize| {
        let text = grid.spread(row, territory).text();
        !text.is_empty() && known.place(&text, None) != Place::Nobody && texts(grid, row).len() > 1
    };
    let mut first = (0..grid.rows.len()).find(|row| is_place(*row))?;
    // Totals and regions may stand above the first place.
    while first > 0 && is_body(grid, known, first - 1, territory) {
        first -= 1;
    }
    let mut rows = Vec::new();
    for row in (0..first).rev() {
        // A blank line parts the header from what is above; a hidden one is none.
        let is_apart = rows.last().is_some_and(|below: &usize| number(grid, *below) > number(grid, row) + 1);
        if is_counting(grid, row) && rows.is_empty() {
            continue;
        }
        if rows.len() == HEADER_ROWS || is_apart || !is_header(grid, row, territory, !rows.is_empty()) {
            break;
        }
        rows.push(row);
    }
    rows.reverse();
    (!rows.is_empty()).then_some((rows, first))
}

/// A row of figures without a known place: a total, a region.
fn is_body(grid: &Grid, known: &Known<'_>, row: usize, territory: usize) -> bool {
    let label = grid.spread(row, territory).text();
    if is_counting(grid, row) {
        return false;
    }
    if let [only] = texts(grid, row).as_slice() {
        return known.is_region(only);
    }
    if lexicon::is_total(&label) || known.is_region(&label) {
        return true;
    }
    let figures: Vec<String> =
        (0..grid.width()).filter(|it| *it != territory).map(|it| grid.cell(row, it).text()).filter(|it| is_figure(it)).collect();
    !label.is_empty() && !figures.is_empty() && !figures.iter().any(|it| is_year(it))
}

/// Whether digits stand there, and no words.
pub fn is_figure(text: &str) -> bool {
    let bare = marks::split(text).0;
    bare.contains(|it: char| it.is_ascii_digit()) && !bare.contains(char::is_alphabetic) && bare.trim_matches(['(', ')']) == bare
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && parse_period(text).is_ok() && (text.starts_with("19") || text.starts_with("20"))
}

/// `A B 1 2 3`, `(1) (2) (3)`, `4=3/2`: columns that are counted below their headers.
fn is_counting(grid: &Grid, row: usize) -> bool {
    let all = texts(grid, row);
    let counts = |it: &String| {
        let it = it.trim_matches(['(', ')', '[', ']']);
        let is_number =
            it.split(['=', '/', '*', '+', '-', ':', 'x']).all(|part| (1..=2).contains(&part.trim_matches(['(', ')']).len()))
                && it.starts_with(|it: char| it.is_ascii_digit())
                && !it.contains(char::is_alphabetic);
        let is_letter = it.chars().count() == 1 && it.chars().all(char::is_alphabetic);
        is_number || is_letter
    };
    let is_there = |it: &str| all.iter().any(|text| text.trim_matches(['(', ')', '[', ']']) == it);
    all.len() > 1 && all.iter().all(counts) && (is_there("1") || is_there("2"))
}

/// A row of the header: it names several columns, or the unit of one.
fn is_header(grid: &Grid, row: usize, territory: usize, has_rows: bool) -> bool {
    let all = texts(grid, row);
    let is_unit = |it: &String| it.starts_with('(') && it.ends_with(')');
    match all.as_slice() {
        [] => false,
        // Alone it is a title, unless it is the unit of one column.
        [only] => !has_rows && is_unit(only) && grid.spread(row, territory).is_empty(),
        _ => true,
    }
}

/// The texts of a row, merged cells once.
pub fn texts(grid: &Grid, row: usize) -> Vec<String> {
    let is_own = |column: &usize| grid.origin(row, *column).1 == *column;
    (0..grid.width()).filter(is_own).map(|it| grid.spread(row, it).text()).filter(|it| !it.is_empty()).collect()
}

/// What the header says of a column, each text once.
fn path(grid: &Grid, header: &[usize], column: usize) -> Vec<String> {
    let mut path: Vec<String> = Vec::new();
    let mut rest = header;
    while let [row, below @ ..] = rest {
        rest = below;
        let mut text = grid.spread(*row, column).text();
        if text.is_empty() {
            text = inherited(grid, *row, below, column);
        }
        if !text.is_empty() && path.last() != Some(&text) {
            path.push(text);
        }
    }
    path
}

/// A header that stands over several columns without being merged: it is written over the first of them.
fn inherited(grid: &Grid, row: usize, below: &[usize], column: usize) -> String {
    let is_merged = (0..grid.width()).any(|it| grid.merged.contains_key(&(row, it)));
    let has_child = |column: usize| below.iter().any(|row| !grid.spread(*row, column).is_empty());
    if is_merged || !has_child(column) {
        return String::new();
    }
    let left = (0..column).rev().find(|it| *grid.cell(row, *it) != Cell::Empty);
    left.filter(|it| has_child(*it)).map(|it| grid.cell(row, it).text()).unwrap_or_default()
}
