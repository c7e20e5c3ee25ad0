//! The files of a site that an import fills: what nobody has defined yet. Of what editors keep, it says what they should add.

use crate::emit::{Field, Yaml, file};
use crate::file::OutputFile;
use crate::model::Scorecard;
use std::collections::{BTreeMap, BTreeSet};

/// A thing with an id, as its fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub id: String,
    pub fields: Vec<Field>,
}

/// Everything that the input defines.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// `scorecard.yaml`.
    pub site: Vec<Field>,
    pub organisations: Vec<Entry>,
    pub levels: Vec<Entry>,
    pub regions: Vec<Entry>,
    pub grids: Vec<Entry>,
    pub territories: Vec<Entry>,
    pub topics: Vec<Entry>,
    /// By the name of their file.
    pub indicators: BTreeMap<String, Vec<Entry>>,
    /// Documents and their tables.
    pub documents: Vec<OutputFile>,
}

/// What the content has that this import did not write and will not replace.
#[derive(Clone, Debug, Default)]
pub struct Known {
    pub languages: Option<Vec<String>>,
    /// Ids, where the file is the editors' own.
    pub territories: Option<BTreeSet<String>>,
    pub levels: BTreeSet<String>,
    pub topics: Option<BTreeSet<String>>,
    /// Ids that stand in other files than this import's.
    pub indicators: BTreeSet<String>,
    pub organisations: Option<BTreeSet<String>>,
    /// Names, aliases and codes of territories with their ids.
    pub names: BTreeMap<String, String>,
}

/// What has to stand in files that editors keep before the import can land.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Path and the YAML to add there.
    pub files: Vec<(String, String)>,
}

impl Known {
    /// What stands in the content, of which the files in `ours` may be replaced.
    #[must_use]
    pub fn of(scorecard: &Scorecard, ours: &BTreeSet<String>) -> Known {
        let is_kept = |path: &str| !ours.contains(path);
        let ids = |all: Vec<String>, path: &str| is_kept(path).then(|| all.into_iter().collect());
        let territories = scorecard.territories.iter().map(|it| it.id.clone()).collect();
        let mut names = BTreeMap::new();
        for it in &scorecard.territories {
            let spoken = it.name.0.iter().flatten().chain(it.full_name.0.iter().flatten()).chain(&it.aliases).chain(&it.code);
            spoken.for_each(|name| {
                names.entry(crate::content::folded(name)).or_insert_with(|| it.id.clone());
            });
        }
        Known {
            languages: is_kept("content/scorecard.yaml").then(|| scorecard.site.languages.clone()),
            territories: ids(territories, "content/territories.yaml"),
            levels: scorecard.levels.iter().map(|it| it.id.clone()).collect(),
            topics: ids(scorecard.topics.iter().map(|it| it.id.clone()).collect(), "content/topics.yaml"),
            indicators: scorecard.indicators.iter().filter(|it| is_kept(&it.path)).map(|it| it.id.clone()).collect(),
            organisations: ids(scorecard.organisations.iter().map(|it| it.id.clone()).collect(), "content/organisations.yaml"),
            names: if is_kept("content/territories.yaml") { names } else { BTreeMap::new() },
        }
    }
}

impl Draft {
    /// The files, and what is missing in those that are kept.
    #[must_use]
    pub fn files(&self, known: &Known) -> (Vec<OutputFile>, Wanted) {
        let mut files = Vec::new();
        let mut wanted = Wanted::default();
        if known.languages.is_none() {
            files.push(OutputFile::text("content/scorecard.yaml", file("", &self.site)));
        }
        match &known.territories {
            None => files.push(OutputFile::text("content/territories.yaml", self.territories_file())),
            Some(ids) => wanted.add("content/territories.yaml", &new_places(self, ids, &known.levels)),
        }
        match &known.topics {
            // An empty file would be refused: where no table has a figure there is no topic either.
            None if self.topics.is_empty() => {}
            None => files.push(OutputFile::text("content/topics.yaml", list(&self.topics))),
            Some(ids) => wanted.add("content/topics.yaml", &list(&without(&self.topics, ids))),
        }
        match &known.organisations {
            None if self.organisations.is_empty() => {}
            None => files.push(OutputFile::text("content/organisations.yaml", list(&self.organisations))),
            Some(ids) => wanted.add("content/organisations.yaml", &list(&without(&self.organisations, ids))),
        }
        for (stem, entries) in &self.indicators {
            let new = without(entries, &known.indicators);
            if !new.is_empty() {
                files.push(OutputFile::text(format!("content/indicators/{stem}.yaml"), list(&new)));
            }
        }
        files.extend(self.documents.iter().cloned());
        files.sort_by(|a, b| a.path.cmp(&b.path));
        (files, wanted)
    }

    fn territories_file(&self) -> String {
        let lists =
            [("levels", &self.levels), ("regions", &self.regions), ("grids", &self.grids), ("territories", &self.territories)];
        let is_there = |(name, list): &(&str, &Vec<Entry>)| !list.is_empty() || ["levels", "territories"].contains(name);
        let fields: Vec<Field> =
            lists.into_iter().filter(is_there).map(|(name, list)| Field::new(name, Yaml::List(items(list)))).collect();
        file("", &fields)
    }
}

impl Wanted {
    fn add(&mut self, path: &str, yaml: &str) {
        if !yaml.is_empty() {
            self.files.push((path.to_owned(), yaml.to_owned()));
        }
    }
}

fn without(entries: &[Entry], known: &BTreeSet<String>) -> Vec<Entry> {
    entries.iter().filter(|it| !known.contains(&it.id)).cloned().collect()
}

/// Levels and territories that a kept file lacks.
fn new_places(draft: &Draft, territories: &BTreeSet<String>, levels: &BTreeSet<String>) -> String {
    let lists = [("levels", without(&draft.levels, levels)), ("territories", without(&draft.territories, territories))];
    if lists[1].1.is_empty() {
        return String::new();
    }
    let fields: Vec<Field> = lists
        .iter()
        .filter(|(_, list)| !list.is_empty())
        .map(|(name, list)| Field::new(*name, Yaml::List(items(list))))
        .collect();
    file("", &fields)
}

/// A file that is a list.
fn list(entries: &[Entry]) -> String {
    // The writer begins with fields: the list is written below one, and that line is left out.
    let text = file("", &[Field::new("all", Yaml::List(items(entries)))]);
    let lines = text.lines().skip(1).map(|it| it.strip_prefix("  ").unwrap_or(it));
    lines.fold(String::new(), |mut text, line| {
        text.push_str(line);
        text.push('\n');
        text
    })
}

/// Short entries stand on one line.
fn items(entries: &[Entry]) -> Vec<Yaml> {
    let item = |it: &Entry| {
        let is_plain = it.fields.iter().all(|field| field.comment.is_empty() && is_short(&field.value));
        let line = file("", &[Field::new("x", Yaml::Braces(it.fields.clone()))]);
        if is_plain && line.chars().count() <= 120 { Yaml::Braces(it.fields.clone()) } else { Yaml::Fields(it.fields.clone()) }
    };
    entries.iter().map(item).collect()
}

fn is_short(value: &Yaml) -> bool {
    match value {
        Yaml::Text(text) | Yaml::Figure(text) => !text.contains('\n'),
        Yaml::Flag(_) => true,
        Yaml::Row(items) => items.iter().all(is_short),
        Yaml::Braces(fields) => fields.iter().all(|it| is_short(&it.value)),
        Yaml::List(_) | Yaml::Fields(_) => false,
    }
}

/// A table as text: cells in quotation marks where they need them.
#[must_use]
pub fn csv_text(header: &[String], rows: &[Vec<String>]) -> String {
    let mut text = String::new();
    for row in std::iter::once(header).chain(rows.iter().map(Vec::as_slice)) {
        let cells: Vec<String> = row.iter().map(|it| quoted(it)).collect();
        text.push_str(&cells.join(","));
        text.push('\n');
    }
    text
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r', ';', '\t']) || cell.trim() != cell {
        return format!("\"{}\"", cell.replace('"', "\"\""));
    }
    cell.to_owned()
}
