//! Figures as the YAML of a report, and definitions of the indicators that are new.

use super::carry::{Carried, Definition, Figure};
use super::mapping;
use crate::content::NumberStyle;
use crate::emit::{self, Field, Yaml};
use crate::file::OutputFile;
pub use crate::model::SourceKind;
use crate::model::{Period, Unit};
use crate::words::Words;
use std::collections::BTreeSet;

/// What is known of the document.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// The report's name.
    pub id: String,
    pub title: String,
    /// Whether nobody said so: it stands above the table, or is the file's name.
    pub is_title_guessed: bool,
    pub kind: Option<SourceKind>,
    pub publisher: Option<String>,
    pub published: Option<String>,
    pub url: Option<String>,
    /// The topic of new indicators.
    pub topic: String,
    pub numbers: NumberStyle,
    /// The period of figures whose column and row say none.
    pub period: Option<Period>,
}

/// The files of a table. `words` are in the site's first language: they are comments for its editors.
#[must_use]
pub fn files(about: &About, carried: &Carried, words: &Words) -> Vec<OutputFile> {
    let mut files = vec![OutputFile::text(format!("content/reports/{}.yaml", about.id), report(about, carried, words))];
    if !carried.definitions.is_empty() {
        let items: Vec<Yaml> = carried.definitions.iter().map(|it| definition(it, about, words)).collect();
        let text = emit::list(&words.text("import-definitions", &[]), &items);
        files.push(OutputFile::text(format!("content/indicators/{}.yaml", about.id), text));
    }
    files
}

fn report(about: &About, carried: &Carried, words: &Words) -> String {
    let periods: Vec<Period> = carried.figures.values().flatten().map(|(period, _)| *period).collect();
    let all: BTreeSet<String> = periods.iter().map(Period::to_string).collect();
    // The one that holds for the document need not be said at each figure.
    let common = about.period.filter(|it| periods.contains(it)).or_else(|| periods.first().copied().filter(|_| all.len() == 1));
    let mut fields = vec![Field::new("source", Yaml::Fields(source(about, carried, words)))];
    fields.extend(common.map(|it| Field::new("period", Yaml::figure(it.to_string()))));
    fields.push(Field::new("numbers", Yaml::text(mapping::id(about.numbers))));
    fields.push(Field::new("figures", Yaml::Fields(figures(carried, common))));
    emit::file("", &fields)
}

/// What is known; what is not is a comment, and left out.
fn source(about: &About, carried: &Carried, words: &Words) -> Vec<Field> {
    let title = Field::new("title", Yaml::text(about.title.clone()));
    let mut fields = if about.is_title_guessed {
        let comment = words.text("import-title-guessed", &[]);
        vec![title.with_comment(comment), Field::new("title_inferred", Yaml::Flag(true))]
    } else {
        vec![title]
    };
    let known = [("publisher", &about.publisher), ("published", &about.published), ("url", &about.url)];
    let missing: Vec<String> = known.iter().filter(|(_, value)| value.is_none()).map(|(name, _)| format!("{name}: …")).collect();
    for (name, value) in known {
        let Some(value) = value else { continue };
        let yaml = if name == "published" { Yaml::figure(value.clone()) } else { Yaml::text(value.clone()) };
        fields.push(Field::new(name, yaml));
    }
    let mut comment = Vec::new();
    if !missing.is_empty() {
        comment.push(words.text("import-source-missing", &[]));
        comment.extend(missing);
    }
    if about.kind.is_none() {
        comment.push(words.text("import-kind-guessed", &[]));
    }
    let kind = about.kind.unwrap_or(SourceKind::Government);
    fields.push(Field::new("kind", Yaml::text(kind.id())).with_comment(comment.join("\n")));
    if !carried.notes.is_empty() {
        fields.push(Field::new("note", Yaml::text(carried.notes.join("; "))));
    }
    fields
}

/// By territory, then by indicator; below that by period, where there are several.
fn figures(carried: &Carried, common: Option<Period>) -> Vec<Field> {
    let of = |territory: usize| {
        let all = carried.indicators.iter().enumerate().filter_map(|(at, id)| Some((id, carried.figures.get(&(territory, at))?)));
        all.map(|(id, figures)| Field::new(id.clone(), figure_of(figures, common))).collect()
    };
    carried.territories.iter().enumerate().map(|(at, key)| Field::new(key.clone(), Yaml::Fields(of(at)))).collect()
}

fn figure_of(figures: &[(Period, Figure)], common: Option<Period>) -> Yaml {
    if let [(period, only)] = figures
        && common == Some(*period)
    {
        return figure(only);
    }
    let mut figures: Vec<&(Period, Figure)> = figures.iter().collect();
    figures.sort_by_key(|(period, _)| (period.last_day(), period.to_string()));
    Yaml::Fields(figures.iter().map(|(period, it)| Field::new(period.to_string(), figure(it))).collect())
}

fn figure(it: &Figure) -> Yaml {
    if let ([("value", text)], None, []) = (it.fields.as_slice(), it.missing, it.notes.as_slice()) {
        return Yaml::figure(text.clone());
    }
    let has_value = it.fields.iter().any(|(name, _)| *name == "value");
    let mut fields: Vec<Field> = it.fields.iter().map(|(name, text)| Field::new(*name, Yaml::figure(text.clone()))).collect();
    // A place without a figure is one all the same.
    if let Some(reason) = it.missing.filter(|_| !has_value && fields.is_empty()) {
        fields.push(Field::new("missing", Yaml::text(reason)));
    }
    if !it.notes.is_empty() {
        fields.push(Field::new("note", Yaml::text(it.notes.join("; "))));
    }
    Yaml::Braces(fields)
}

/// What is known of a new indicator; what is not is said to be looked at.
fn definition(it: &Definition, about: &About, words: &Words) -> Yaml {
    let mut fields = vec![
        Field::new("id", Yaml::text(it.id.clone())),
        Field::new("name", Yaml::text(it.name.clone())),
        Field::new("topic", Yaml::text(about.topic.clone())),
        Field::new("unit", Yaml::text(it.unit.id())),
    ];
    if !it.noun.is_empty() && matches!(it.unit, Unit::Count | Unit::Number) {
        fields.push(Field::new("noun", Yaml::text(it.noun.clone())));
    }
    fields.push(Field::new("better", Yaml::text("neither")).with_comment(words.text("import-better", &[])));
    Yaml::Fields(fields)
}
