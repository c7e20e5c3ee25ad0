//! Row by row: figures, each with its place, indicator and period; and everything that is none, with the reason.

use super::figures::{self, Gauge, Reading};
use super::grid::{Cell, Grid, cut};
use super::guess::Wishes;
use super::header::{self, Head};
use super::known::{Known, Place};
use super::layout::{self, Layout};
use super::lexicon::{self, Named};
use super::mapping::{Mapping, Role, Target};
use super::marks::{self, Notes};
use crate::content::Measure;
use crate::import::Loss;
use crate::model::{Period, Unit};
use std::collections::{BTreeMap, BTreeSet};

/// One figure of the report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// Fields as printed, in order.
    pub fields: Vec<(&'static str, String)>,
    /// Why there is none.
    pub missing: Option<&'static str>,
    pub notes: Vec<String>,
}

/// An indicator that nobody has defined yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    pub id: String,
    pub name: String,
    pub unit: Unit,
    /// What is counted, as the header says it.
    pub noun: String,
}

/// What a table comes to.
#[derive(Clone, Debug, Default)]
pub struct Carried {
    /// Territories in the order of their rows.
    pub territories: Vec<String>,
    /// Indicators in the order of their columns, or of the rows of a long table.
    pub indicators: Vec<String>,
    /// By the places of territory and indicator in those lists, and by period in order of time.
    pub figures: BTreeMap<(usize, usize), Vec<(Period, Figure)>>,
    pub definitions: Vec<Definition>,
    /// Lines below the table.
    pub notes: Vec<String>,
    pub losses: Vec<Loss>,
}

/// Carries a table over by its mapping.
#[must_use]
pub fn carry(grid: &Grid, layout: &Layout, mapping: &Mapping, known: &Known<'_>, wishes: &Wishes) -> Carried {
    let heads: Vec<Head> = layout.paths.iter().map(|it| header::read(it)).collect();
    let mut carrier = Carrier {
        grid,
        layout,
        mapping,
        known,
        heads,
        common: common_unit(layout),
        notes: Notes::new(),
        units: BTreeMap::new(),
        done: Carried { losses: grid.losses.clone(), ..Carried::default() },
        timeless: BTreeSet::new(),
        told: BTreeSet::new(),
        used: BTreeSet::new(),
        gaps: BTreeMap::new(),
    };
    carrier.definitions(wishes);
    carrier.tell_columns();
    let body = carrier.take_notes();
    for row in body {
        carrier.row(row);
    }
    carrier.tell_gaps();
    carrier.keep_notes();
    carrier.done
}

/// `Đơn vị tính: triệu đồng` above the table.
fn common_unit(layout: &Layout) -> Named {
    let mut lines = layout.titles.iter().rev().map(|(_, text)| text);
    let line = lines.find(|it| it.split_once(':').is_some_and(|(what, _)| lexicon::tells_unit(what)));
    line.map(|it| lexicon::unit(it)).unwrap_or_default()
}

struct Carrier<'c> {
    grid: &'c Grid,
    layout: &'c Layout,
    mapping: &'c Mapping,
    known: &'c Known<'c>,
    heads: Vec<Head>,
    /// The unit of all columns that name none.
    common: Named,
    notes: Notes,
    /// Of indicators that are defined here.
    units: BTreeMap<String, Unit>,
    done: Carried,
    /// Columns of which it was told that nobody knows their period.
    timeless: BTreeSet<usize>,
    /// Columns that have been told as a whole: of no indicator, or in a unit that it cannot have.
    told: BTreeSet<usize>,
    /// Marks whose notes stand at a figure.
    used: BTreeSet<String>,
    /// Signs for values that are not there, by the figures that they became: place, header and sign.
    gaps: BTreeMap<(usize, usize, String), (String, String, String)>,
}

impl Carrier<'_> {
    fn lose(&mut self, place: String, field: &str, value: &str, reason: &'static str) {
        self.done.losses.push(Loss { place, field: cut(field, 80), value: cut(value, 80), reason });
    }

    /// The header of a column on one line.
    fn header(&self, column: usize) -> String {
        self.layout.paths.get(column).map(|it| it.join(" / ")).unwrap_or_default()
    }

    #[expect(clippy::indexing_slicing, reason = "there is a head for each column of the grid, and a mapping has no others")]
    fn head(&self, column: usize) -> &Head {
        &self.heads[column]
    }

    fn targets(&self) -> Vec<(usize, Target)> {
        let target = |(column, role): (&usize, &Role)| match role {
            Role::Figure(it) if !self.told.contains(column) => Some((*column, it.clone())),
            _ => None,
        };
        self.mapping.columns.iter().filter_map(target).collect()
    }

    /// Indicators of columns that nobody has defined: where that is wished, they are guessed from header and cells.
    fn definitions(&mut self, wishes: &Wishes) {
        for (column, target) in self.targets() {
            let id = target.indicator;
            if id.is_empty() || self.units.contains_key(&id) || self.known.indicator(&id).is_some_and(|it| it.id == id) {
                continue;
            }
            if !wishes.define {
                continue;
            }
            let head = self.head(column);
            let unit = self.unit_of(column, &head.unit);
            let is_word = head.unit.unit.is_none() && !head.unit_text.is_empty();
            let noun = if is_word { head.unit_text.clone() } else { String::new() };
            let name = Some(head.name()).filter(|it| !it.is_empty()).unwrap_or_else(|| id.clone());
            self.units.insert(id.clone(), unit);
            self.done.definitions.push(Definition { id, name, unit, noun });
        }
    }

    fn unit_of(&self, column: usize, unit: &Named) -> Unit {
        let named = if unit.unit.is_some() || unit.is_foreign { unit } else { &self.common };
        let is_percent = |it: &Cell| match it {
            Cell::Number(it) => it.suffix == "%",
            other => other.text().ends_with('%'),
        };
        let cells = || (self.layout.first..self.grid.rows.len()).map(|row| self.grid.cell(row, column));
        match named.unit {
            Some("%") => Unit::Percent,
            Some("điểm" | "points") => Unit::Points,
            Some("ngày" | "days") => Unit::Days,
            Some("đồng" | "vnd") => Unit::Vnd,
            _ if cells().any(is_percent) => Unit::Percent,
            _ => {
                let style = self.mapping.numbers;
                let measure = Measure { style, unit: Unit::Count, scale: None, noun: &[] };
                let gauge = Gauge { measure, unit: &Named::default(), field: "value" };
                let is_part = |it: &Cell| figures::read(it, &gauge) == Reading::Lost("import-fraction");
                if named.is_foreign || cells().any(is_part) { Unit::Number } else { Unit::Count }
            }
        }
    }

    /// Columns that are not carried, each once; and those of a unit that their indicator cannot have.
    fn tell_columns(&mut self) {
        for column in 0..self.grid.width() {
            let header = self.header(column);
            let place = self.grid.place_of_column(column);
            let is_blank = (self.layout.first..self.grid.rows.len()).all(|row| self.grid.cell(row, column).is_empty());
            match self.mapping.columns.get(&column) {
                // Nothing is lost of a column that holds nothing.
                Some(Role::Skip(_)) | None if is_blank => {}
                Some(Role::Skip(reason)) => {
                    let value = if *reason == "import-unknown-indicator" { self.head(column).name() } else { String::new() };
                    self.lose(place, &header, &value, reason);
                }
                None => self.lose(place, &header, "", "import-skipped"),
                Some(Role::Figure(target)) => {
                    let marks = self.head(column).marks.join(" ");
                    if !marks.is_empty() {
                        self.lose(place.clone(), &header, &marks, "import-header-mark");
                    }
                    let whole = if target.indicator.is_empty() { None } else { self.gauge(column, target).err() };
                    if let Some(reason) = whole {
                        self.told.insert(column);
                        let unit = self.head(column).unit_text.clone();
                        let value = if reason == "import-other-unit" { unit } else { target.indicator.clone() };
                        self.lose(place, &header, &value, reason);
                    }
                }
                Some(_) => {}
            }
        }
    }

    /// Lines below the table that explain marks, or all of it. What is left are rows.
    fn take_notes(&mut self) -> Vec<usize> {
        let mut body = Vec::new();
        let mut is_below = false;
        for row in self.layout.first..self.grid.rows.len() {
            let texts = layout::texts(self.grid, row);
            let [only] = texts.as_slice() else {
                is_below &= texts.is_empty();
                body.push(row);
                continue;
            };
            let note = marks::note(only);
            let is_place = self.known.place(only, None) != Place::Nobody || self.known.is_region(only) || lexicon::is_total(only);
            if note.is_none() && !lexicon::is_note(only) && (!is_below || is_place) {
                body.push(row);
                continue;
            }
            is_below = true;
            match note {
                // Of two notes with one mark the first is meant by it; the other one is about the whole document.
                Some((mark, _)) if self.notes.contains_key(&mark) => self.done.notes.push(only.clone()),
                Some((mark, text)) => {
                    self.notes.insert(mark, text.to_owned());
                }
                None => self.done.notes.push(only.clone()),
            }
        }
        body
    }

    /// Notes that stand at no figure are about the whole document, and so are those of headers.
    fn keep_notes(&mut self) {
        let in_headers: BTreeSet<&String> = self.heads.iter().flat_map(|it| &it.marks).collect();
        let is_loose = |mark: &String| !self.used.contains(mark) || in_headers.contains(mark);
        let loose = self.notes.iter().filter(|(mark, _)| is_loose(mark)).map(|(mark, text)| format!("{mark} {text}"));
        self.done.notes.extend(loose.collect::<Vec<_>>());
    }

    /// A sign for a missing value says nothing beside a rank: our reader takes one of both.
    fn tell_gaps(&mut self) {
        for ((territory, indicator, period), (place, header, told)) in std::mem::take(&mut self.gaps) {
            let all = self.done.figures.get(&(territory, indicator));
            let figure = all.and_then(|it| it.iter().find(|(it, _)| it.to_string() == period));
            if figure.is_some_and(|(_, it)| !it.fields.is_empty()) {
                self.lose(place, &header, &told, "import-gap");
            }
        }
    }

    fn row(&mut self, row: usize) {
        let label = self.grid.spread(row, self.layout.territory).text();
        let place = self.grid.place(row, self.layout.territory);
        let header = self.header(self.layout.territory);
        let texts = layout::texts(self.grid, row);
        if texts.is_empty() {
            return;
        }
        if label.is_empty() {
            return self.lose(place, "", &texts.join(" · "), "import-row-without-place");
        }
        if self.layout.paths.get(self.layout.territory).is_some_and(|it| it.last() == Some(&label)) {
            return self.lose(place, &header, &label, "import-header-again");
        }
        if self.known.place(&label, None) == Place::Nobody {
            let reason = match &label {
                it if lexicon::is_total(it) => "import-total-row",
                it if self.known.is_region(it) => "import-region-row",
                _ => "import-unknown-territory",
            };
            return self.lose(place, &header, &label, reason);
        }
        let Some(period) = self.period_of(row) else { return };
        let indicator = match self.indicator_of(row) {
            Ok(indicator) => indicator,
            Err(text) => {
                return self.lose(self.grid.place(row, self.layout.territory), &label, &text, "import-unknown-indicator");
            }
        };
        let mut told = BTreeSet::new();
        for (column, mut target) in self.targets() {
            if target.indicator.is_empty() {
                target.indicator.clone_from(&indicator);
            }
            let Some(period) = target.period.or(period).or(self.mapping.period) else {
                if self.timeless.insert(column) {
                    self.lose(self.grid.place_of_column(column), &self.header(column), "", "import-no-period");
                }
                continue;
            };
            let reason = match self.known.place(&label, Some(period)) {
                Place::One(ix) => {
                    self.cell((row, column), &target, period, &label, self.known.key(ix));
                    continue;
                }
                Place::Several => "import-several-places",
                Place::OfAnotherTime | Place::Nobody => "import-other-time",
            };
            if told.insert(period.to_string()) {
                self.lose(place.clone(), &period.to_string(), &label, reason);
            }
        }
    }

    /// The row's own period. `None` where its cell is none, which has been told.
    fn period_of(&mut self, row: usize) -> Option<Option<Period>> {
        let Some(column) = self.mapping.columns.iter().find(|(_, role)| **role == Role::Period).map(|(column, _)| *column) else {
            return Some(None);
        };
        let text = self.grid.spread(row, column).text();
        let found = header::period(&text);
        if found.is_none() {
            self.lose(self.grid.place(row, column), &self.header(column), &text, "import-bad-period");
        }
        found.map(Some)
    }

    /// The row's own indicator, by its id; empty where rows name none.
    fn indicator_of(&self, row: usize) -> Result<String, String> {
        let Some((column, _)) = self.mapping.columns.iter().find(|(_, role)| **role == Role::Indicator) else {
            return Ok(String::new());
        };
        let text = self.grid.spread(row, *column).text();
        let ways = header::read(std::slice::from_ref(&text)).ways();
        let found = self.known.indicator(&text).or_else(|| ways.iter().find_map(|it| self.known.indicator(it)));
        found.map(|it| it.id.clone()).ok_or(text)
    }

    fn cell(&mut self, (row, column): (usize, usize), target: &Target, period: Period, label: &str, territory: String) {
        let cell = self.grid.cell(row, column);
        let (place, header) = (self.grid.place(row, column), format!("{label} · {}", self.header(column)));
        let told = cell.told(self.mapping.numbers);
        if cell.is_empty() && self.grid.origin(row, column) != (row, column) {
            let text = self.grid.spread(row, column).told(self.mapping.numbers);
            return self.lose(place, &header, &text, "import-merged-figure");
        }
        let reading = match self.gauge(column, target) {
            Ok(gauge) => figures::read(cell, &gauge),
            Err(reason) => Reading::Lost(reason),
        };
        let (field, text, missing, marks) = match reading {
            Reading::Lost(reason) => return self.lose(place, &header, &told, reason),
            Reading::Gap(reason, marks) => (target.field, None, Some(reason), marks),
            Reading::Printed(text, marks) => (target.field, Some(text), None, marks),
        };
        // A rank that is left out says nothing about the value beside it.
        if missing.is_some() && field != "value" {
            if !cell.is_empty() {
                self.lose(place, &header, &told, "import-gap");
            }
            return;
        }
        let figure = self.figure(territory.clone(), &target.indicator, period);
        if figure.fields.iter().any(|(it, _)| *it == field) || (figure.missing.is_some() && field == "value") {
            // What is blank says nothing that could be lost.

            if !cell.is_empty() {
                self.lose(place, &header, &told, "import-twice");
            }
            return;
        }
        let notes = self.notes_of(label, &marks, &place, &header, &told);
        let figure = self.figure(territory.clone(), &target.indicator, period);
        figure.fields.extend(text.map(|it| (field, it)));
        figure.missing = figure.missing.or(missing);
        let fresh: Vec<String> = notes.into_iter().filter(|it| !figure.notes.contains(it)).collect();
        figure.notes.extend(fresh);
        if missing.is_some() && !cell.is_empty() {
            let done = &mut self.done;
            let at = (place_in(&mut done.territories, territory), place_in(&mut done.indicators, target.indicator.clone()));
            self.gaps.insert((at.0, at.1, period.to_string()), (place, header, told));
        }
    }

    #[expect(clippy::indexing_slicing, reason = "it is where the period was found, or has just been put")]
    fn figure(&mut self, territory: String, indicator: &str, period: Period) -> &mut Figure {
        let done = &mut self.done;
        let at = (place_in(&mut done.territories, territory), place_in(&mut done.indicators, indicator.to_owned()));
        let all = done.figures.entry(at).or_default();
        let index = all.iter().position(|(it, _)| *it == period).unwrap_or_else(|| {
            all.push((period, Figure::default()));
            all.len() - 1
        });
        &mut all[index].1
    }

    /// What a column's cells are read by; or why none of them can be.
    fn gauge<'s>(&'s self, column: usize, target: &Target) -> Result<Gauge<'s>, &'static str> {
        let style = self.mapping.numbers;
        let measure = match self.units.get(&target.indicator) {
            Some(unit) => Measure { style, unit: *unit, scale: None, noun: &[] },
            None => Measure::of(self.known.indicator(&target.indicator).ok_or("import-unknown-indicator")?, style),
        };
        let own = &self.head(column).unit;
        let names_one = own.unit.is_some() || own.magnitude.is_some() || own.is_foreign;
        if names_one && target.field == "value" && !figures::unit_fits(own, &measure) {
            return Err("import-other-unit");
        }
        static NOTHING: Named = Named { magnitude: None, unit: None, is_foreign: false };
        let common = if figures::unit_fits(&self.common, &measure) { &self.common } else { &NOTHING };
        Ok(Gauge { measure, unit: if names_one { own } else { common }, field: target.field })
    }

    /// The notes of a figure's marks, and of its place's. A mark that leads nowhere is told.
    fn notes_of(&mut self, label: &str, marks: &[String], place: &str, header: &str, told: &str) -> Vec<String> {
        let mut of_label = marks::split(label).1;
        of_label.extend(marks::without_digits(label).map(|(_, digits)| digits.to_owned()));
        let mut notes: Vec<String> = of_label.iter().filter_map(|it| self.notes.get(it)).cloned().collect();
        self.used.extend(of_label.into_iter().chain(marks.iter().cloned()));
        for mark in marks {
            match self.notes.get(mark) {
                Some(note) => notes.push(note.clone()),
                None => self.lose(place.to_owned(), header, told, "import-mark"),
            }
        }
        notes
    }
}

/// The place of an id in a list, at its end where it is new.
fn place_in(all: &mut Vec<String>, id: String) -> usize {
    // Figures of one row follow each other.
    all.iter().rposition(|it| *it == id).unwrap_or_else(|| {
        all.push(id);
        all.len() - 1
    })
}
