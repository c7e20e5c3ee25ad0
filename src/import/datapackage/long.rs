//! Long tables of any package: a territory, an indicator, a period and a value a row. Which column is which is told, or said
//! by its name.

use super::package::{Package, Resource};
use super::{Options, Trouble};
use crate::content::folded;
use crate::emit::{Field, Yaml};
use crate::import::Import;
use crate::import::open_sdg::{self, Columns, Fields, Given, Naming, Whole, of_tables};
use crate::import::shared::Folder;
use crate::import::shared::cells::{Table, cell};
use crate::import::shared::gather::Losses;
use crate::import::shared::site::{Entry, Known, Wanted};
use crate::import::shared::unique::Unique;
use std::collections::{BTreeMap, BTreeSet};

/// Names of fields by role; the first that a table has is taken.
const NAMES: &[(&str, &[&str])] = &[
    (
        "territory",
        &[
            "territory",
            "region",
            "province",
            "district",
            "municipality",
            "country",
            "area",
            "geo",
            "geography",
            "location",
            "place",
            "school",
        ],
    ),
    ("indicator", &["indicator", "variable", "measure", "series", "metric"]),
    ("period", &["period", "year", "date", "time", "month", "quarter"]),
    ("value", &["value", "obs_value", "amount", "number", "count", "rate"]),
    ("unit", &["unit", "units", "unit_measure"]),
    ("note", &["note", "notes", "footnote", "comment", "comments"]),
];
/// A column with more words than these is no breakdown.
const MEMBERS: usize = 300;

/// Reads every table that has figures.
pub fn import(package: &Package, options: &Options, known: &Known, mut losses: Losses) -> Result<(Import, Wanted), Trouble> {
    let mut ids = Unique::default();
    let mut given = Vec::new();
    for resource in &package.resources {
        given.extend(tables(package, resource, options, &mut ids, &mut losses));
    }
    if given.is_empty() {
        return Err(Trouble::NoFigures);
    }
    let territory = options.territory.ok_or(Trouble::NoTerritory)?;
    let title = if package.title.is_empty() { &package.name } else { &package.title };
    let prefix = Unique::default().make([package.name.as_str(), title], "package");
    let languages = known.languages.clone().unwrap_or_else(|| vec!["en".to_owned()]);
    let name = if title.is_empty() { prefix.clone() } else { title.clone() };
    let topic =
        Entry { id: prefix.clone(), fields: vec![Field::new("id", Yaml::text(&prefix)), Field::new("name", Yaml::text(&name))] };
    let whole = Whole { title: &name, languages, territory };
    let none = Folder::new();
    let own = open_sdg::Options {
        territory: Some(territory),
        places: &[],
        translations: &none,
        words: options.words,
        comma: options.comma,
    };
    let naming = Naming { prefix, topic: Some(topic) };
    Ok(of_tables(given, &whole, naming, &own, known, losses))
}

/// Where the columns of a table are.
fn roles(resource: &Resource, options: &Options) -> BTreeMap<&'static str, usize> {
    let mut roles = BTreeMap::new();
    for (role, names) in NAMES {
        let told = options.map.iter().filter(|(it, _)| it == role).find_map(|(_, field)| resource.column(field));
        let said = || names.iter().find_map(|name| resource.table.header.iter().position(|it| folded(it) == *name));
        let typed = || {
            (*role == "period")
                .then(|| resource.types.iter().position(|it| matches!(it.as_str(), "year" | "yearmonth")))
                .flatten()
        };
        if let Some(column) = told.or_else(said).or_else(typed).filter(|it| !roles.values().any(|other| other == it)) {
            roles.insert(*role, column);
        }
    }
    roles
}

/// A table for each indicator of a resource.
fn tables(package: &Package, resource: &Resource, options: &Options, ids: &mut Unique, losses: &mut Losses) -> Vec<Given> {
    let mut resource = resource.clone();
    named(&mut resource, package);
    let roles = roles(&resource, options);
    let (Some(&value), Some(year)) = (roles.get("value"), year(&mut resource, &roles, options)) else {
        losses.file(&resource.path, "", &resource.table.header.join(","), "import-package-no-figures");
        return Vec::new();
    };
    let mut columns = Columns { year, value, unit: roles.get("unit").copied(), ..Columns::default() };
    columns.places.extend(roles.get("territory"));
    columns.notes.extend(roles.get("note"));
    let taken: Vec<usize> = roles.values().copied().chain([year]).collect();
    for column in (0..resource.table.header.len()).filter(|it| !taken.contains(it)) {
        let words: BTreeSet<&str> = resource.table.column(column).filter(|it| !it.is_empty()).collect();
        let is_number =
            matches!(resource.types.get(column).map(String::as_str), Some("number" | "integer" | "date" | "datetime"));
        if is_number || words.len() > MEMBERS {
            losses.file(&resource.path, resource.table.name(column), "", "import-package-column");
        } else if !words.is_empty() {
            columns.parts.push(column);
        }
    }
    let mut groups: Vec<(String, Table)> = Vec::new();
    for (line, row) in &resource.table.rows {
        let name = roles.get("indicator").map_or("", |it| cell(row, *it));
        let row = (*line, row.clone());
        match groups.iter_mut().find(|(it, _)| it == name) {
            Some((_, table)) => table.rows.push(row),
            None => groups.push((name.to_owned(), Table { header: resource.table.header.clone(), rows: vec![row] })),
        }
    }
    let titles = [&resource.title, cell(&resource.titles, value), &resource.name];
    let title = titles.into_iter().find(|it| !it.is_empty()).unwrap_or_default().to_owned();
    let of = |(name, table): (String, Table)| {
        let name = if name.is_empty() { title.clone() } else { name };
        let id = ids.make([name.as_str(), &resource.name], "indicator");
        let is_filled = |it: &usize| table.column(*it).any(|it| !it.is_empty());
        let parts = columns.parts.iter().copied().filter(is_filled).collect();
        let columns = Columns { parts, ..columns.clone() };
        Given { id, file: resource.path.clone(), table, columns, about: about(package, &name) }
    };
    groups.into_iter().map(of).collect()
}

/// The column of periods; one is made where all figures are of one period.
fn year(resource: &mut Resource, roles: &BTreeMap<&str, usize>, options: &Options) -> Option<usize> {
    if let Some(column) = roles.get("period") {
        return Some(*column);
    }
    let period = options.period?;
    resource.table.header.push("period".to_owned());
    resource.types.push(String::new());
    resource.titles.push(String::new());
    resource.table.rows.iter_mut().for_each(|(_, row)| row.push(period.to_owned()));
    Some(resource.table.header.len() - 1)
}

/// Codes become the names that the tables they refer to have for them.
fn named(resource: &mut Resource, package: &Package) {
    for (field, other, key) in resource.foreign.clone() {
        let Some((column, other)) = resource.column(&field).zip(package.resource(&other)) else { continue };
        let Some((key, name)) = other.column(&key).zip(["name", "title", "label"].iter().find_map(|it| other.column(it))) else {
            continue;
        };
        let names: BTreeMap<&str, &str> = other.table.column(key).zip(other.table.column(name)).collect();
        for code in resource.table.column_mut(column) {
            if let Some(name) = names.get(code.as_str()).filter(|it| !it.is_empty()) {
                *code = (*name).to_owned();
            }
        }
    }
}

/// What the package says, by the names that metadata of tables have.
fn about(package: &Package, name: &str) -> Fields {
    let fields = [
        ("indicator_name", name),
        ("national_indicator_description", &package.description),
        ("source_url_text_1", &package.title),
        ("source_organisation_1", &package.publisher),
        ("source_url_1", &package.homepage),
    ];
    fields.iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| ((*key).to_owned(), (*text).into())).collect()
}
