//! What each column of a table is: year, value, unit, series, code of a place, place, note, or a part of the whole.

use crate::content::folded;
use crate::import::shared::cells::Table;
use std::collections::BTreeMap;

/// Places of the columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    pub year: usize,
    pub value: usize,
    pub unit: Option<usize>,
    pub multiplier: Option<usize>,
    pub series: Option<usize>,
    pub code: Option<usize>,
    pub notes: Vec<usize>,
    /// What is said of a figure and has no place in ours.
    pub attributes: Vec<usize>,
    pub places: Vec<usize>,
    pub parts: Vec<usize>,
}

/// Columns that the platform's settings or whoever imports name.
#[derive(Clone, Debug, Default)]
pub struct Named {
    pub unit: Vec<String>,
    pub series: Vec<String>,
    /// Where any is named, no other one is guessed.
    pub places: Vec<String>,
}

const YEAR: &[&str] = &["year", "timeperiod", "time"];
const VALUE: &[&str] = &["value", "obsvalue"];
const UNIT: &[&str] = &["units", "unit", "unitmeasure", "unitofmeasure"];
const MULTIPLIER: &[&str] = &["unitmultiplier", "unitmult"];
const SERIES: &[&str] = &["series"];
const CODE: &[&str] = &["geocode", "geocodes"];
const NOTE: &[&str] =
    &["commentobs", "commentts", "footnote", "footnotes", "note", "notes", "comment", "comments", "sourcedetail"];
const ATTRIBUTE: &[&str] = &[
    "observationstatus",
    "obsstatus",
    "nature",
    "datalastupdate",
    "sourcedetails",
    "progress",
    "freq",
    "reportingtype",
    "timedetail",
    "timecoverage",
    "custbreakdownlb",
];
const PLACE: &[&str] = &[
    "geography",
    "country",
    "region",
    "regions",
    "refarea",
    "province",
    "provinces",
    "state",
    "states",
    "governorate",
    "oblast",
    "department",
    "prefecture",
    "canton",
    "county",
    "counties",
    "district",
    "districts",
    "localauthority",
    "localauthorities",
    "municipality",
    "municipalities",
    "commune",
    "communes",
    "city",
    "cities",
    "territory",
    "territories",
];

/// Nothing where there is no year or no value: then it is no table of the platform.
pub fn of(table: &Table, named: &Named) -> Option<Columns> {
    let plain: Vec<String> = table.header.iter().map(|it| bare(it)).collect();
    let find = |known: &[&str]| plain.iter().position(|it| known.contains(&it.as_str()));
    let either = |own: &[String], known: &[&str]| {
        let own = table.header.iter().position(|it| own.iter().any(|name| folded(name) == folded(it)));
        own.or_else(|| find(known))
    };
    let mut columns = Columns {
        year: find(YEAR)?,
        value: find(VALUE)?,
        unit: either(&named.unit, UNIT),
        multiplier: find(MULTIPLIER),
        series: either(&named.series, SERIES),
        code: find(CODE),
        ..Columns::default()
    };
    let single = [Some(columns.year), Some(columns.value), columns.unit, columns.multiplier, columns.series, columns.code];
    for (column, name) in plain.iter().enumerate().filter(|(column, _)| !single.contains(&Some(*column))) {
        let is_named = named.places.iter().any(|it| folded(it) == folded(table.name(column)));
        let is_place = is_named || (named.places.is_empty() && PLACE.contains(&name.as_str()));
        let has_code = || columns.code.is_some_and(|code| named.places.is_empty() && goes_with(table, column, code));
        let list = match name.as_str() {
            _ if is_place => &mut columns.places,
            name if NOTE.contains(&name) => &mut columns.notes,
            name if ATTRIBUTE.contains(&name) => &mut columns.attributes,
            _ if has_code() => &mut columns.places,
            _ => &mut columns.parts,
        };
        list.push(column);
    }
    let is_filled = |column: &usize| table.column(*column).any(|it| !it.is_empty());
    columns.parts.retain(is_filled);
    columns.places.retain(is_filled);
    Some(columns)
}

/// Whether a column is filled exactly where the code is, and always with the same word for the same code.
fn goes_with(table: &Table, column: usize, code: usize) -> bool {
    let mut codes: BTreeMap<&str, &str> = BTreeMap::new();
    let mut is_any = false;
    for (word, code) in table.column(column).zip(table.column(code)) {
        if word.is_empty() != code.is_empty() {
            return false;
        }
        is_any |= !code.is_empty();
        if *codes.entry(word).or_insert(code) != code {
            return false;
        }
    }
    is_any
}

/// Letters and digits only.
fn bare(header: &str) -> String {
    header.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(header: &str, rows: &[&str]) -> Table {
        let cells = |line: &str| line.split(',').map(str::to_owned).collect();
        Table { header: cells(header), rows: rows.iter().map(|it| (0, cells(it))).collect() }
    }

    #[test]
    fn columns_are_told_apart() {
        let it =
            table("Year,UNIT_MEASURE,Sex,Marz,Age,GeoCode,COMMENT_OBS,Value", &["2015,PT,F,,,,,1", "2015,PT,,Ararat,,A,x,2"]);
        let columns = of(&it, &Named::default()).unwrap();
        assert_eq!((columns.year, columns.value, columns.unit, columns.code), (0, 7, Some(1), Some(5)));
        assert_eq!((&columns.parts[..], &columns.places[..], &columns.notes[..]), (&[2][..], &[3][..], &[6][..]));
        let named = Named { places: vec!["sex".to_owned()], ..Named::default() };
        let columns = of(&it, &named).unwrap();
        assert_eq!((&columns.parts[..], &columns.places[..]), (&[3][..], &[2][..]));
        assert!(of(&table("Year,Sex", &[]), &Named::default()).is_none());
    }
}
