//! The rows of a table as figures: which measure, which part, which place, which period, and the number.

use super::columns::Columns;
use super::meta::Meta;
use super::places::Places;
use super::words::Translations;
use crate::content::{self, folded, parse_period};
use crate::import::shared::cells::{Table, cell};
use crate::import::shared::gather::Losses;
use crate::import::shared::local::Local;
use crate::import::shared::number::{self, Cell, Mark};
use crate::import::shared::period;
use crate::import::shared::unique::{Unique, apart_from_names};
use crate::words::slug;
use std::collections::BTreeMap;

/// One series in one unit: an indicator of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    pub id: String,
    /// As they stand in the table; empty where there is but one.
    pub series: String,
    pub unit: String,
    /// Whether the name has to say which of several it is.
    pub says_series: bool,
    pub says_unit: bool,
}

/// A way to take the whole apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dimension {
    pub id: String,
    column: usize,
    /// Ids and names.
    pub members: Vec<(String, Local)>,
    /// Their ids by the words of the table.
    ids: BTreeMap<String, String>,
}

/// A figure in the columns of our table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub measure: usize,
    pub territory: String,
    pub period: String,
    /// A member of each dimension, or nothing.
    pub parts: Vec<String>,
    pub value: String,
    pub note: String,
}

/// What a table comes to.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    pub measures: Vec<Measure>,
    pub dimensions: Vec<Dimension>,
    pub rows: Vec<Row>,
    /// What the columns of series and units are called, which their translations go by.
    pub series_header: String,
    pub unit_header: String,
    /// The first year, which breaks of a series are counted from.
    pub first_year: Option<i32>,
}

/// A table with what is known of it.
pub struct Source<'t> {
    pub id: &'t str,
    pub file: &'t str,
    pub table: &'t Table,
    pub columns: &'t Columns,
    pub translations: &'t Translations,
}

impl Figures {
    #[expect(clippy::indexing_slicing, reason = "a row is only made where its measure was found among these")]
    pub fn measure_of(&self, row: &Row) -> &Measure {
        &self.measures[row.measure]
    }
}

impl Source<'_> {
    fn cell<'r>(&self, row: &'r [String], column: Option<usize>) -> &'r str {
        column.map_or("", |it| cell(row, it))
    }

    fn header(&self, column: usize) -> &str {
        self.table.name(column)
    }

    /// Series and unit of a row, as words; thousands of something are a unit of their own.
    fn measure_of(&self, row: &[String]) -> (String, String) {
        let multiplier = self.cell(row, self.columns.multiplier);
        let unit = self.cell(row, self.columns.unit);
        let is_plain = ["", "units", "unit", "undefined", "0", "_z"].contains(&multiplier.to_lowercase().as_str());
        let unit = if is_plain { unit.to_owned() } else { format!("{multiplier} {unit}").trim().to_owned() };
        (self.cell(row, self.columns.series).to_owned(), unit)
    }

    /// Reads every row.
    pub fn read(&self, places: &mut Places, meta: &mut Meta, losses: &mut Losses) -> Figures {
        let measures = self.measures(meta);
        let dimensions = self.dimensions(losses);
        let years: Vec<&str> = self.table.column(self.columns.year).collect();
        let split_years = period::has_split_years(years.iter().copied());
        let header = |column: Option<usize>| column.map_or("", |it| self.header(it)).to_owned();
        let mut figures = Figures {
            first_year: first_year(&years),
            series_header: header(self.columns.series),
            unit_header: header(self.columns.unit),
            measures,
            dimensions,
            rows: Vec::new(),
        };
        let mut seen: BTreeMap<(usize, String, String, Vec<String>), String> = BTreeMap::new();
        for (line, row) in &self.table.rows {
            let Some(read) = self.row(*line, row, &figures, split_years, places, losses) else { continue };
            let key = (read.measure, read.territory.clone(), read.period.clone(), read.parts.clone());
            match seen.get(&key) {
                None => {
                    seen.insert(key, read.value.clone());
                    figures.rows.push(read);
                }
                Some(first) if *first == read.value => {}
                Some(_) => losses.line(self.file, *line, self.header(self.columns.value), &read.value, "import-sdg-row-twice"),
            }
        }
        for column in &self.columns.attributes {
            let cells = self.table.rows.iter().map(|(line, row)| (*line, cell(row, *column)));
            for (line, cell) in cells.filter(|(_, it)| !["", "undefined"].contains(&it.to_lowercase().as_str())) {
                losses.line(self.file, line, self.header(*column), cell, "import-sdg-attribute");
            }
        }
        figures
    }

    fn row(
        &self,
        line: usize,
        row: &[String],
        figures: &Figures,
        split_years: bool,
        places: &mut Places,
        losses: &mut Losses,
    ) -> Option<Row> {
        let year = cell(row, self.columns.year);
        let Some(period) = period::read(year, split_years) else {
            losses.line(self.file, line, self.header(self.columns.year), &row.join(" "), "import-sdg-period");
            return None;
        };
        if period.is_split_year {
            losses.line(self.file, line, self.header(self.columns.year), year, "import-sdg-split-year");
        }
        let value = self.value(line, row, losses)?;
        let (series, unit) = self.measure_of(row);
        let measure = figures.measures.iter().position(|it| it.series == series && it.unit == unit)?;
        let cells: Vec<(&str, &str)> = self
            .columns
            .places
            .iter()
            .map(|it| (self.header(*it), cell(row, *it)))
            .filter(|(_, value)| !is_total(value))
            .collect();
        let territory = places.find(&cells, self.cell(row, self.columns.code), (self.file, line), losses);
        let part = |it: &Dimension| it.ids.get(&folded(cell(row, it.column))).cloned().unwrap_or_default();
        let notes: Vec<&str> = self.columns.notes.iter().map(|it| cell(row, *it)).filter(|it| !it.is_empty()).collect();
        let mut note = notes.join(" ");
        if value.is_empty() && !note.is_empty() {
            losses.line(self.file, line, self.header(self.columns.value), &note, "import-sdg-note-of-gap");
            note.clear();
        }
        let parts = figures.dimensions.iter().map(part).collect();
        Some(Row { measure, territory, period: period.text, parts, value, note })
    }

    /// The number; blank where the table says that there is none.
    fn value(&self, line: usize, row: &[String], losses: &mut Losses) -> Option<String> {
        let cell = cell(row, self.columns.value);
        let header = self.header(self.columns.value);
        match number::read(cell) {
            Cell::Value { text, mark } => {
                match mark {
                    Mark::None => {}
                    Mark::Comma => losses.line(self.file, line, header, cell, "import-sdg-comma"),
                    Mark::Note(_) => losses.line(self.file, line, header, cell, "import-sdg-mark"),
                }
                Some(text)
            }
            Cell::Missing { sign } => {
                if !sign.is_empty() {
                    losses.line(self.file, line, header, &sign, "import-sdg-sign");
                }
                Some(String::new())
            }
            Cell::Other => {
                losses.line(self.file, line, header, cell, "import-sdg-number");
                None
            }
        }
    }

    /// Series and units in the order in which they appear.
    fn measures(&self, meta: &mut Meta) -> Vec<Measure> {
        let mut found: Vec<(String, String)> = Vec::new();
        for (_, row) in &self.table.rows {
            let measure = self.measure_of(row);
            if !found.contains(&measure) {
                found.push(measure);
            }
        }
        let series = found.array_windows().any(|[(series, _), (next, _)]| series != next);
        let mut ids = Unique::default();
        let mut measures = Vec::new();
        for (own, unit) in &found {
            let says_unit = found.iter().any(|(other, it)| other == own && it != unit);
            let mut words = vec![self.id.to_owned()];
            for (text, column, is_said) in [(own, self.columns.series, series), (unit, self.columns.unit, says_unit)] {
                let name = meta.phrase(column.map_or("", |it| self.header(it)), text);
                let plain = if slug(text).len() > 1 { slug(text) } else { slug(name.get("en")) };
                words.extend((is_said && !plain.is_empty()).then_some(plain));
            }
            let id = if words.len() == 1 { ids.make([self.id], "indicator") } else { ids.make([&*words.join("-")], self.id) };
            measures.push(Measure { id, series: own.clone(), unit: unit.clone(), says_series: series, says_unit });
        }
        measures
    }

    fn dimensions(&self, losses: &mut Losses) -> Vec<Dimension> {
        let mut ids = Unique::without(
            // As the reader of columns takes them.
            ["territory", "period", "indicator"].iter().chain(content::COLUMN_FIELDS).map(|it| it.replace('_', "-")),
        );
        let mut dimensions = Vec::new();
        for &column in &self.columns.parts {
            let header = self.header(column);
            let name = self.translations.find(header, &[header, "data"]);
            let id = ids.make([header, name.as_ref().map_or("", |it| it.get("en"))], "part");
            // The name of a dimension is its id; what is not said by that is told.
            let names = name.unwrap_or_else(|| Local::plain(header));
            if let Some(other) = names.0.values().find(|it| folded(it) != id.replace('-', " ")) {
                losses.file(self.file, header, other, "import-sdg-dimension");
            }
            let (members, ids) = self.members(column, losses);
            dimensions.push(Dimension { id, column, members, ids });
        }
        dimensions
    }

    /// The members of a column; spellings that differ in case or blanks only are one.
    fn members(&self, column: usize, losses: &mut Losses) -> (Vec<(String, Local)>, BTreeMap<String, String>) {
        let header = self.header(column);
        let mut words: Vec<&str> = Vec::new();
        let mut spelt: BTreeMap<String, &str> = BTreeMap::new();
        for (line, row) in &self.table.rows {
            let word = cell(row, column);
            if is_total(word) {
                continue;
            }
            match spelt.get(&folded(word)) {
                None => {
                    spelt.insert(folded(word), word);
                    words.push(word);
                }
                Some(first) if *first == word => {}
                Some(_) => losses.line(self.file, *line, header, word, "import-sdg-spelling"),
            }
        }
        let names: Vec<Local> =
            words.iter().map(|it| self.translations.find(it, &[header, "data"]).unwrap_or_else(|| Local::plain(it))).collect();
        let spoken: Vec<String> = names.iter().flat_map(|it| it.0.values().cloned()).collect();
        let mut ids = apart_from_names(&spoken);
        let members: Vec<(String, Local)> =
            words.iter().zip(names).map(|(word, name)| (ids.make([name.get("en"), *word], "member"), name)).collect();
        let ids = words.iter().zip(&members).map(|(word, (id, _))| (folded(word), id.clone())).collect();
        (members, ids)
    }
}

/// Blank, or the code for all of them.
fn is_total(word: &str) -> bool {
    matches!(word, "" | "_T" | "_Z")
}

fn first_year(years: &[&str]) -> Option<i32> {
    years.iter().filter_map(|it| it.get(..4)?.parse().ok()).filter(|it| is_known_year(*it)).min()
}

/// Whether content knows such a year: one of four digits.
pub fn is_known_year(year: i32) -> bool {
    parse_period(&year.to_string()).is_ok()
}
