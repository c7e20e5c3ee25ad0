//! `<file>.csv-metadata.json`: what a CSV file's columns hold, by CSV on the Web, found by its name beside the file.
//!
//! Files of one subject have the columns of `claims.csv`: theirs names and checks them, and leaves it to that of
//! `claims.csv` to say in words what they mean, so that a site of thousands of places does not say it thousands of times.

use super::files::{self, DataFile};
use super::jobs::{Job, Subject};
use super::table::{Field, Kind};
use super::{Data, site};
use crate::file::OutputFile;
use crate::model::LocalText;
use serde_json::{Map, Value, json};

/// A day, a month or a year.
pub const DATE_PATTERN: &str = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

/// The metadata of a job's CSV file.
pub fn file(data: &Data<'_>, job: &Job) -> OutputFile {
    let name = job.path.rsplit('/').next().unwrap_or_default();
    let mut it = Map::new();
    let first = data.scorecard.site.languages.first().map_or("und", String::as_str);
    it.insert("@context".to_owned(), json!(["http://www.w3.org/ns/csvw", { "@language": first }]));
    it.insert("url".to_owned(), json!(name));
    it.insert("dc:title".to_owned(), title(data, job));
    it.insert("dc:description".to_owned(), site::said(data, &job.file.message()));
    it.insert("dc:creator".to_owned(), json!(site::publisher(data)));
    it.insert("dc:publisher".to_owned(), json!(site::publisher(data)));
    it.insert("dc:source".to_owned(), json!(source(data, job)));
    if let Some(day) = site::last_day(data.scorecard) {
        it.insert("dc:issued".to_owned(), json!({ "@value": day.to_string(), "@type": "xsd:date" }));
    }
    match site::licence(data.scorecard) {
        Some((id, "")) => it.insert("dc:rights".to_owned(), json!(id)),
        Some((_, address)) => it.insert("dc:license".to_owned(), json!({ "@id": address })),
        None => None,
    };
    it.insert("tableSchema".to_owned(), schema(data, job));
    OutputFile::text(format!("{}-metadata.json", job.path), site::text(&Value::Object(it)))
}

/// What the file is about, then the site.
fn title(data: &Data<'_>, job: &Job) -> Value {
    let scorecard = data.scorecard;
    let subject = match job.subject {
        Subject::Site => None,
        Subject::Territory(it) => Some(&scorecard.territory(it).name),
        Subject::Indicator(it) => Some(&scorecard.indicator(it).name),
        Subject::Index(it) => Some(&scorecard.composite(it).name),
    };
    let both = |language: usize| -> String {
        let text = |it: &LocalText| it.get(language).text.to_owned();
        let subject = subject.map(|it| format!("{} – ", text(it))).unwrap_or_default();
        format!("{subject}{}", text(&scorecard.site.title))
    };
    let tags = scorecard.site.languages.iter().enumerate();
    tags.map(|(at, tag)| json!({ "@value": both(at), "@language": tag })).collect()
}

/// Where the documents are listed, from the file: their full address where the site's is known.
fn source(data: &Data<'_>, job: &Job) -> String {
    let path = files::SOURCES.path;
    if data.base.is_empty() { "../".repeat(job.path.matches('/').count()) + path } else { format!("{}{path}", data.base) }
}

fn schema(data: &Data<'_>, job: &Job) -> Value {
    let is_told = matches!(job.subject, Subject::Site | Subject::Index(_));
    let columns: Vec<Value> = job.names(data).iter().map(|(name, field)| column(data, job.file, name, field, is_told)).collect();
    let mut it = Map::new();
    it.insert("columns".to_owned(), Value::Array(columns));
    if !job.file.key.is_empty() {
        it.insert("primaryKey".to_owned(), json!(job.file.key));
    }
    Value::Object(it)
}

fn column(data: &Data<'_>, file: &DataFile, name: &str, field: &Field, is_told: bool) -> Value {
    let mut it = Map::new();
    it.insert("name".to_owned(), json!(name));
    it.insert("titles".to_owned(), json!(name));
    if is_told {
        it.insert("dc:description".to_owned(), site::said(data, &field.message(file.table)));
    }
    if let Some(datatype) = datatype(field) {
        it.insert("datatype".to_owned(), datatype);
    }
    if field.is_required {
        it.insert("required".to_owned(), json!(true));
    }
    Value::Object(it)
}

/// Nothing for text.
fn datatype(field: &Field) -> Option<Value> {
    Some(match field.kind {
        _ if !field.one_of.is_empty() => json!({ "base": "string", "format": field.one_of.join("|") }),
        Kind::Code | Kind::Text => return None,
        Kind::Number => json!("decimal"),
        Kind::Integer => json!("integer"),
        Kind::Flag => json!({ "base": "boolean", "format": "yes|no" }),
        Kind::Day => json!("date"),
        Kind::Date => json!({ "base": "string", "format": DATE_PATTERN }),
    })
}
