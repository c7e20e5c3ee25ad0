//! A state of a scorecard, read from the texts of its data files.

use super::figure::{Figure, Part};
use super::{Key, Thing};
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The data files that are compared, below `data/` and without their ending. A site that an older program built may lack
/// some: what they would say is then not compared.
pub const TABLES: [&str; 7] = ["observations", "claims", "territories", "indicators", "sources", "indexes", "changes"];

/// Columns of indicators.csv that say how something is measured and judged.
const METHOD: [&str; 14] = [
    "unit",
    "better",
    "scale",
    "decimals",
    "compares",
    "growth",
    "sum_of",
    "mean_of",
    "numerator",
    "denominator_id",
    "denominator",
    "bands",
    "nearly",
    "breaks",
];

/// The indicator's own targets are part of its method; each claim of it repeats them.
const TARGETS: &str = "targets";

/// All that is compared.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// By what it is about, the figure shown.
    pub shown: BTreeMap<Key, Shown>,
    /// By id.
    pub claims: BTreeMap<String, Figure>,
    /// The id of the claim that stands at a place.
    pub places: BTreeMap<Place, String>,
    /// What has an id, with its name.
    pub names: BTreeMap<(Thing, String), String>,
    /// By thing, id and setting.
    pub methods: BTreeMap<(Thing, String, String), String>,
    /// The entries of changes.yaml, in the columns of changes.csv.
    pub entries: Vec<Row>,
    /// The kinds of things whose table is there.
    known: BTreeSet<Thing>,
    /// The settings of indicators that there are columns for.
    settings: BTreeSet<String>,
    shown_claims: BTreeSet<String>,
}

/// The figure that is shown of something.
#[derive(Clone, Debug)]
pub struct Shown {
    pub claim: String,
    pub verdict: String,
}

/// Where a document states a figure: again and again, counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub key: Key,
    pub source: String,
    pub turn: usize,
}

/// A row of a table, its cells by the names of their columns.
#[derive(Clone, Debug)]
pub struct Row {
    header: Arc<csv::StringRecord>,
    cells: Vec<String>,
}

impl Row {
    /// Its cells with their names, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.header.iter().zip(self.cells.iter().map(String::as_str))
    }

    /// A cell; empty where there is no such column.
    pub fn get(&self, name: &str) -> &str {
        self.iter().find(|(it, _)| *it == name).map_or("", |(_, cell)| cell)
    }

    /// The first cell with something in it, of the columns whose names begin so: text in the site's first language, or
    /// the next that has it.
    pub fn first(&self, prefix: &str) -> &str {
        self.iter().find(|(it, cell)| it.starts_with(prefix) && !cell.is_empty()).map_or("", |(_, cell)| cell)
    }

    fn has(&self, name: &str) -> bool {
        self.header.iter().any(|it| it == name)
    }
}

impl Snapshot {
    /// Reads the tables by their names in [`TABLES`].
    ///
    /// # Errors
    ///
    /// A table that is no CSV.
    pub fn read(tables: &BTreeMap<String, String>) -> Result<Snapshot> {
        let mut it = Snapshot::default();
        let table = |name: &str| rows(tables, name);
        for (name, thing) in [("territories", Thing::Territory), ("indicators", Thing::Indicator), ("sources", Thing::Source)] {
            if tables.contains_key(name) {
                it.known.insert(thing);
            }
            for row in table(name)? {
                let name = row.first(if thing == Thing::Source { "title_" } else { "name_" });
                it.names.insert((thing, get(&row, "id")), name.to_owned());
            }
        }
        it.indicators(&table("indicators")?);
        it.indexes(&table("indexes")?, tables.contains_key("indexes"));
        it.claims(table("claims")?);
        for row in table("observations")? {
            let shown = Shown { claim: get(&row, "claim"), verdict: get(&row, "verdict") };
            it.shown_claims.insert(shown.claim.clone());
            it.shown.insert(key(&row), shown);
        }
        it.entries = table("changes")?;
        Ok(it)
    }

    /// Whether there is a table of these.
    pub fn knows(&self, thing: Thing) -> bool {
        self.known.contains(&thing)
    }

    /// Whether the state says anything of a setting: an older site has no column for some.
    pub fn has_setting(&self, thing: Thing, setting: &str) -> bool {
        if thing == Thing::Index { self.knows(thing) } else { self.settings.contains(setting) }
    }

    /// The figure that stands at a place.
    pub fn claim_at(&self, place: &Place) -> Option<&Figure> {
        self.claims.get(self.places.get(place)?)
    }

    /// Whether it is the one shown.
    pub fn is_shown(&self, figure: &Figure) -> bool {
        self.shown_claims.contains(&figure.claim)
    }

    /// What something is called; its id where it has no name.
    #[must_use]
    pub fn name(&self, thing: Thing, id: &str) -> &str {
        self.names.get(&(thing, id.to_owned())).map(String::as_str).filter(|it| !it.is_empty()).unwrap_or("")
    }

    fn indicators(&mut self, rows: &[Row]) {
        for row in rows {
            let id = get(row, "id");
            for setting in METHOD.iter().chain(&[TARGETS]) {
                // Words of the method stand once a language, `denominator_id` beside them is another column.
                let is_local = matches!(*setting, "numerator" | "denominator");
                let prefix = format!("{setting}_");
                let is_words = |it: &str| it.starts_with(&prefix) && it != "denominator_id";
                let value = match is_local {
                    true => row.iter().find(|(it, cell)| is_words(it) && !cell.is_empty()).map_or("", |(_, cell)| cell),
                    false => row.get(setting),
                };
                if is_local && row.iter().any(|(it, _)| is_words(it)) || row.has(setting) {
                    self.settings.insert((*setting).to_owned());
                    self.methods.insert((Thing::Indicator, id.clone(), (*setting).to_owned()), value.to_owned());
                }
            }
        }
    }

    fn indexes(&mut self, rows: &[Row], is_there: bool) {
        if is_there {
            self.known.insert(Thing::Index);
        }
        for row in rows {
            let (id, node, setting) = (get(row, "index"), get(row, "node"), get(row, "setting"));
            let setting = if node.is_empty() { setting } else { format!("{node}: {setting}") };
            self.names.insert((Thing::Index, id.clone()), String::new());
            self.methods.insert((Thing::Index, id, setting), get(row, "value"));
        }
    }

    fn claims(&mut self, rows: Vec<Row>) {
        let mut turns: BTreeMap<(Key, String), usize> = BTreeMap::new();
        for row in rows {
            let id = get(&row, "claim");
            let target = self.own_target(&row);
            if let Some(known) = self.claims.get_mut(&id) {
                add_target(known, &target);
                continue;
            }
            let mut figure = Figure { claim: id.clone(), source: get(&row, "source"), parts: parts(&row) };
            add_target(&mut figure, &target);
            let turn = turns.entry((key(&row), figure.source.clone())).or_default();
            *turn += 1;
            self.places.insert(Place { key: key(&row), source: figure.source.clone(), turn: *turn }, id.clone());
            self.claims.insert(id, figure);
        }
    }

    /// The target of a row, where the document sets it and not the indicator's definition.
    fn own_target(&self, row: &Row) -> String {
        let (text, by) = (get(row, "target_text"), get(row, "target_set_by"));
        let key = (Thing::Indicator, get(row, "indicator"), TARGETS.to_owned());
        let of_indicator = self.methods.get(&key).map_or("", String::as_str);
        let is_of_indicator = of_indicator.lines().any(|line| {
            let (rest, own) = line.split_once("text=").unwrap_or((line, ""));
            own == text && rest.split(';').find_map(|it| it.strip_prefix("set_by=")).unwrap_or_default() == by
        });
        if is_of_indicator || text.is_empty() {
            return String::new();
        }
        if by.is_empty() { text } else { format!("{text} ({by})") }
    }
}

fn add_target(figure: &mut Figure, target: &str) {
    if target.is_empty() {
        return;
    }
    let part = figure.parts.entry("target").or_default();
    for text in [&mut part.meaning, &mut part.text] {
        let between = if text.is_empty() { "" } else { ", " };
        *text = format!("{text}{between}{target}");
    }
}

/// The parts of a figure out of a row of claims.csv.
fn parts(row: &Row) -> BTreeMap<&'static str, Part> {
    let cells = |names: &[&str]| names.iter().map(|it| get(row, it)).collect::<Vec<_>>();
    let joined = |names: &[&str]| {
        let cells = cells(names);
        if cells.iter().all(String::is_empty) { String::new() } else { cells.join("|") }
    };
    let numbers = joined(&["value", "upper", "qualifier", "numerator", "denominator"]);
    let value = get(row, "value_text");
    let rank = cells(&["rank", "rank_of"]).into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join("/");
    let change = joined(&["previous", "change", "change_unit", "since"]);
    let margin = joined(&["margin", "interval_low", "interval_high"]);
    let plain = |name| (get(row, name), get(row, name));
    let all = [
        ("value", (if numbers.is_empty() { value.clone() } else { numbers }, value)),
        ("rank", (rank.clone(), rank)),
        ("words", plain("words")),
        ("status", plain("stated_status")),
        ("missing", plain("missing")),
        ("change", (change, or(get(row, "change_text"), get(row, "previous")))),
        ("rank_change", (get(row, "rank_change"), get(row, "rank_change_text"))),
        ("margin", (margin.clone(), margin.trim_matches('|').replace('|', "–"))),
        ("n", plain("n")),
    ];
    let parts = all.into_iter().filter(|(_, (meaning, _))| !meaning.is_empty());
    parts.map(|(field, (meaning, text))| (field, Part { meaning, text })).collect()
}

fn or(text: String, other: String) -> String {
    if text.is_empty() { other } else { text }
}

fn key(row: &Row) -> Key {
    Key {
        territory: get(row, "territory"),
        indicator: get(row, "indicator"),
        period: get(row, "period"),
        breakdown: get(row, "breakdown"),
        restriction: get(row, "restriction"),
    }
}

fn get(row: &Row, name: &str) -> String {
    row.get(name).to_owned()
}

/// The rows of a table; none where it is not there.
fn rows(tables: &BTreeMap<String, String>, name: &str) -> Result<Vec<Row>> {
    let Some(text) = tables.get(name) else { return Ok(Vec::new()) };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let broken = || format!("data/{name}.csv is no CSV file of scorecard");
    let header = Arc::new(reader.headers().with_context(broken)?.clone());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.with_context(broken)?;
        rows.push(Row { header: Arc::clone(&header), cells: record.iter().map(|cell| bare(cell).to_owned()).collect() });
    }
    Ok(rows)
}

/// The text as it was, where an apostrophe keeps a spreadsheet from computing it.
fn bare(cell: &str) -> &str {
    let executed = |it: &str| it.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    cell.strip_prefix('\'').filter(|it| executed(it.trim_start_matches('\''))).unwrap_or(cell)
}
