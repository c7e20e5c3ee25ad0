//! Cells as figures: what a cell says, in the marks that its document has, and why it cannot be carried where it cannot.

use super::grid::{Cell, Grid};
use super::layout::Layout;
use super::lexicon::{self, Named};
use super::mapping::Role;
use super::marks;
use crate::content::{Measure, NumberError, NumberStyle, ValueError, parse_number, parse_value};
use crate::model::Unit;
use std::collections::BTreeMap;

/// What a cell comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// As printed, and the footnote marks behind it.
    Printed(String, Vec<String>),
    /// No figure, and why.
    Gap(&'static str, Vec<String>),
    /// Not to be carried, by the id of the message that says why.
    Lost(&'static str),
}

/// What a column's cells are read by.
#[derive(Clone, Copy)]
pub struct Gauge<'a> {
    pub measure: Measure<'a>,
    pub unit: &'a Named,
    pub field: &'static str,
}

/// Whether a cell belongs into a column of figures.
pub fn is_numeric(cell: &Cell) -> bool {
    match cell {
        Cell::Number(_) | Cell::Error(_) | Cell::Uncomputed => true,
        Cell::Empty | Cell::Date(_) => false,
        Cell::Text(text) => {
            let bare = clean(text).0;
            let is_figure = |unit, style| parse_value(&bare, &Measure { style, unit, scale: None, noun: &[] }).is_ok();
            lexicon::gap(&bare).is_some()
                || [Unit::Percent, Unit::Vnd, Unit::Days]
                    .into_iter()
                    .any(|it| is_figure(it, NumberStyle::Vi) || is_figure(it, NumberStyle::En))
        }
    }
}

/// How the typed numbers of the columns of figures are written, where they tell: `1.893,5` is one way, `1,893.5` another.
pub fn style(grid: &Grid, layout: &Layout, columns: &BTreeMap<usize, Role>) -> Option<NumberStyle> {
    let (mut vi, mut en) = (0usize, 0usize);
    for column in columns.iter().filter(|(_, role)| matches!(role, Role::Figure(_))).map(|(column, _)| *column) {
        for row in layout.first..grid.rows.len() {
            let Cell::Text(text) = grid.cell(row, column) else { continue };
            for number in numbers(&clean(text).0) {
                let is = |style| parse_number(number, style).is_ok();
                match (is(NumberStyle::Vi), is(NumberStyle::En)) {
                    (true, false) => vi += 1,
                    (false, true) => en += 1,
                    _ => {}
                }
            }
        }
    }
    match vi.cmp(&en) {
        std::cmp::Ordering::Greater => Some(NumberStyle::Vi),
        std::cmp::Ordering::Less => Some(NumberStyle::En),
        std::cmp::Ordering::Equal => None,
    }
}

/// The numbers in a text, with their marks.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !(it.is_ascii_digit() || it == '.' || it == ','))
        .map(|it| it.trim_matches(['.', ',']))
        .filter(|it| !it.is_empty())
}

/// A typed figure without its footnote marks, and without blanks between groups of digits: groups may be left out.
fn clean(text: &str) -> (String, Vec<String>) {
    let (bare, marks) = marks::split(text);
    let mut joined = String::new();
    let mut before: Option<&str> = None;
    for word in bare.split(' ') {
        let digits = |it: &str| it.len() - it.trim_start_matches(|it: char| it.is_ascii_digit()).len();
        let is_group = digits(word) == 3;
        let leads = |it: &str| {
            let it = it.trim_start_matches(['-', '−']);
            !it.is_empty() && it.len() <= 3 && it.bytes().all(|it| it.is_ascii_digit())
        };
        if before.is_some_and(|it| !(is_group && leads(it))) {
            joined.push(' ');
        }
        joined.push_str(word);
        before = Some(word);
    }
    (joined, marks)
}

/// What a cell says.
pub fn read(cell: &Cell, gauge: &Gauge<'_>) -> Reading {
    let (text, marks) = match cell {
        Cell::Empty => return Reading::Gap("not-published", Vec::new()),
        Cell::Uncomputed => return Reading::Lost("import-uncomputed"),
        Cell::Error(_) => return Reading::Lost("import-formula-error"),
        Cell::Date(_) => return Reading::Lost("import-date-for-figure"),
        Cell::Number(shown) => (shown.text(gauge.measure.style), Vec::new()),
        Cell::Text(text) => clean(text),
    };
    if let Some(reason) = lexicon::gap(&text) {
        return Reading::Gap(reason, marks);
    }
    match gauge.field {
        "value" => value(text, marks, gauge),
        "rank" => rank(&text, marks),
        _ => Reading::Printed(text, marks),
    }
}

fn value(text: String, marks: Vec<String>, gauge: &Gauge<'_>) -> Reading {
    let has_words = text.contains(char::is_alphabetic) || text.contains('%');
    // The header's magnitude is part of the figure: 1.893 below «nghìn đồng» is 1.893 thousand.
    let text = match gauge.unit.magnitude.filter(|_| !has_words) {
        Some(magnitude) => format!("{text} {magnitude}"),
        None => text,
    };
    match parse_value(&text, &gauge.measure) {
        Ok(_) if matches!(gauge.measure.unit, Unit::Milestone | Unit::Bands) => Reading::Lost("import-no-number-unit"),
        Ok(_) => Reading::Printed(text, marks),
        Err(ValueError::Number(NumberError::WrongMark { .. })) => Reading::Lost("import-other-marks"),
        Err(ValueError::Unit(_)) => Reading::Lost("import-other-unit"),
        Err(ValueError::Fraction) => Reading::Lost("import-fraction"),
        Err(_) => Reading::Lost("import-no-number"),
    }
}

/// `35`, `31/63`.
fn rank(text: &str, marks: Vec<String>) -> Reading {
    let is_whole =
        |it: &str| (1..=6).contains(&it.len()) && it.bytes().all(|b| b.is_ascii_digit()) && it.bytes().any(|b| b != b'0');
    let (place, total) = text.split_once('/').map_or((text, None), |(place, total)| (place, Some(total)));
    if is_whole(place) && total.is_none_or(is_whole) {
        Reading::Printed(text.to_owned(), marks)
    } else {
        Reading::Lost("import-no-rank")
    }
}

/// Whether a header's unit can be the indicator's. One that has plain numbers takes any.
pub fn unit_fits(unit: &Named, measure: &Measure<'_>) -> bool {
    match (unit.unit, unit.is_foreign) {
        (Some(unit), _) => measure.unit == Unit::Number || parse_value(&format!("1 {unit}"), measure).is_ok(),
        (None, true) => measure.unit == Unit::Number,
        (None, false) => true,
    }
}
