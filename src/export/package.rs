//! `datapackage.json`: every table of the whole site, for programs, by the Data Package standard.
//!
//! The files of single places and indicators have the rows of `claims.csv` once more, and share its columns: these stand in
//! a file of their own, to which they refer. In the archive is a package of the tables that are there.

use super::csvw::DATE_PATTERN;
use super::jobs::{Job, Subject};
use super::table::{Field, Kind, local};
use super::{Data, Written, files, site};
use crate::file::OutputFile;
use serde_json::{Map, Value, json};

/// More documents than these are not listed one by one: the package names the table that has them.
const SOURCES_MAX: usize = 100;

/// The package of every table; what was written, in the order of paths, says their sizes and hashes.
pub fn file(data: &Data<'_>, jobs: &[Job], written: &[Written]) -> OutputFile {
    package(data, jobs.iter().filter(|it| it.file.ending() == "csv"), written)
}

/// The package of the tables in the archive.
pub fn packed(data: &Data<'_>, jobs: &[Job], written: &[Written]) -> OutputFile {
    package(data, jobs.iter().filter(|it| it.is_packed()), written)
}

/// The columns of claims, for the tables of a single place or indicator.
pub fn claims_schema(data: &Data<'_>, jobs: &[Job]) -> OutputFile {
    let of_all = jobs.iter().find(|it| it.file.id == files::CLAIMS.id);
    // Every row stands in claims.csv too, where what it refers to is held.
    let schema = of_all.map(|job| {
        let mut schema = schema(data, job);
        schema.as_object_mut().map(|it| it.remove("foreignKeys"));
        schema
    });
    OutputFile::text(files::CLAIMS_SCHEMA.path, site::text(&schema.unwrap_or_default()))
}

fn package<'j>(data: &Data<'_>, jobs: impl Iterator<Item = &'j Job>, written: &[Written]) -> OutputFile {
    let scorecard = data.scorecard;
    let mut it = Map::new();
    let mut add = |key: &str, value: Value| it.insert(key.to_owned(), value);
    add("$schema", json!("https://datapackage.org/profiles/2.0/datapackage.json"));
    add("name", json!("scorecard"));
    add("title", json!(local(&scorecard.site.title)));
    let address = site::address(data, 0);
    if !address.is_empty() {
        add("homepage", json!(address));
    }
    if let Some(licence) = licence(data) {
        add("licenses", json!([licence]));
    }
    add("contributors", json!([{ "title": site::publisher(data), "roles": ["publisher"] }]));
    let sources = sources(data);
    if !sources.is_empty() {
        add("sources", Value::Array(sources));
    }
    let of = |job: &Job| written.binary_search_by(|it| it.path.cmp(&job.path)).ok().and_then(|at| written.get(at));
    let resources: Vec<Value> = jobs.filter_map(|job| Some(resource(data, job, of(job)?))).collect();
    add("resources", Value::Array(resources));
    OutputFile::text(files::DATA_PACKAGE.path, site::text(&Value::Object(it)))
}

/// A licence has a name of letters that the standard allows, or an address; an unknown one is left out.
fn licence(data: &Data<'_>) -> Option<Value> {
    let (id, address) = site::licence(data.scorecard)?;
    let is_name = id.bytes().all(|it| it.is_ascii_alphanumeric() || b"-._".contains(&it));
    match (is_name, address) {
        (true, "") => Some(json!({ "name": id })),
        (true, address) => Some(json!({ "name": id, "path": address })),
        (false, _) => None,
    }
}

fn sources(data: &Data<'_>) -> Vec<Value> {
    let used: Vec<_> =
        data.scorecard.sources.iter().zip(&*data.results.by_source).filter(|(_, claims)| !claims.is_empty()).collect();
    if used.len() > SOURCES_MAX {
        return vec![json!({ "title": format!("sources.csv ({})", used.len()), "path": "sources.csv" })];
    }
    let source = |it: &crate::model::Source| {
        let title = local(&it.title);
        match it.url.as_deref().filter(|it| it.starts_with("http")) {
            Some(url) => json!({ "title": title, "path": url }),
            None => json!({ "title": title }),
        }
    };
    used.into_iter().map(|(it, _)| source(it)).collect()
}

fn resource(data: &Data<'_>, job: &Job, written: &Written) -> Value {
    let mut it = Map::new();
    let mut add = |key: &str, value: Value| it.insert(key.to_owned(), value);
    add("name", json!(name(data, job)));
    add("type", json!("table"));
    add("path", json!(job.path.trim_start_matches("data/")));
    add("description", json!(data.words.first().map(|it| it.text(&job.file.message(), &[]))));
    add("format", json!("csv"));
    add("mediatype", json!("text/csv"));
    add("encoding", json!("utf-8"));
    add("bytes", json!(written.bytes));
    add("hash", json!(format!("sha256:{}", written.sha256)));
    add("schema", if is_part(job) { json!(files::CLAIMS_SCHEMA.path.trim_start_matches("data/")) } else { schema(data, job) });
    Value::Object(it)
}

/// Whether it has the claims of one subject.
fn is_part(job: &Job) -> bool {
    matches!(job.subject, Subject::Territory(_) | Subject::Indicator(_))
}

/// Ids have no dots, so that no two resources get one name.
fn name(data: &Data<'_>, job: &Job) -> String {
    match job.subject {
        Subject::Territory(_) | Subject::Indicator(_) => {
            job.path.trim_start_matches("data/").trim_end_matches(".csv").replace('/', ".")
        }
        Subject::Index(it) => format!("index.{}.{}", data.scorecard.composite(it).id, job.file.id),
        _ => job.file.id.to_owned(),
    }
}

fn schema(data: &Data<'_>, job: &Job) -> Value {
    let fields: Vec<Value> = job.names(data).iter().map(|(name, it)| field(data, job, name, it)).collect();
    let mut it = Map::new();
    it.insert("fields".to_owned(), Value::Array(fields));
    it.insert("missingValues".to_owned(), json!([""]));
    if !job.file.key.is_empty() {
        it.insert("primaryKey".to_owned(), json!(job.file.key));
    }
    let keys: Vec<Value> = job.file.columns.iter().filter_map(foreign_key).collect();
    if !keys.is_empty() {
        it.insert("foreignKeys".to_owned(), Value::Array(keys));
    }
    Value::Object(it)
}

fn foreign_key(field: &Field) -> Option<Value> {
    let (table, column) = field.refers?;
    Some(json!({ "fields": [field.name], "reference": { "resource": table, "fields": [column] } }))
}

fn field(data: &Data<'_>, job: &Job, name: &str, field: &Field) -> Value {
    let mut it = Map::new();
    let mut limits = Map::new();
    it.insert("name".to_owned(), json!(name));
    let kind = match field.kind {
        Kind::Code | Kind::Text | Kind::Date => "string",
        Kind::Number => "number",
        Kind::Integer => "integer",
        Kind::Flag => "boolean",
        Kind::Day => "date",
    };
    it.insert("type".to_owned(), json!(kind));
    it.insert("description".to_owned(), json!(data.words.first().map(|it| it.text(&field.message(job.file.table), &[]))));
    match field.kind {
        Kind::Flag => {
            it.insert("trueValues".to_owned(), json!(["yes"]));
            it.insert("falseValues".to_owned(), json!(["no"]));
        }
        Kind::Date => {
            limits.insert("pattern".to_owned(), json!(DATE_PATTERN));
        }
        _ => {}
    }
    if field.is_required {
        limits.insert("required".to_owned(), json!(true));
    }
    if job.file.key == [field.name] {
        limits.insert("unique".to_owned(), json!(true));
    }
    if !field.one_of.is_empty() {
        limits.insert("enum".to_owned(), json!(field.one_of));
    }
    if !limits.is_empty() {
        it.insert("constraints".to_owned(), Value::Object(limits));
    }
    Value::Object(it)
}
