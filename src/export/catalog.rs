//! `catalog.jsonld`: the data set for data portals, by DCAT: a catalog, its data set, and each file that can be downloaded.
//!
//! Where the site knows its address, everything has a full one; else addresses are relative to this file.

use super::{Data, Written, files, site};
use crate::file::OutputFile;
use serde_json::{Map, Value, json};

/// The catalog; what was written says what can be downloaded.
pub fn file(data: &Data<'_>, written: &[Written]) -> OutputFile {
    let mut graph = vec![catalog(data), dataset(data, written)];
    graph.extend(written.iter().filter(|it| is_offered(it)).map(|it| distribution(data, it)));
    let value = json!({ "@context": context(), "@graph": graph });
    OutputFile::text(files::CATALOG.path, site::text(&value))
}

/// Tables, workbook and archive of the whole site: those of single subjects have the same rows once more.
fn is_offered(it: &Written) -> bool {
    it.file.is_single() && *it.file != files::CATALOG
}

fn context() -> Value {
    json!({
        "dcat": "http://www.w3.org/ns/dcat#",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "spdx": "http://spdx.org/rdf/terms#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    })
}

/// A file's address, from the catalog or in full.
fn address(data: &Data<'_>, path: &str) -> String {
    if data.base.is_empty() { path.trim_start_matches("data/").to_owned() } else { format!("{}{path}", data.base) }
}

/// A name inside the catalog.
fn id(data: &Data<'_>, anchor: &str) -> String {
    let file = if data.base.is_empty() { String::new() } else { format!("{}{}", data.base, files::CATALOG.path) };
    format!("{file}#{anchor}")
}

fn catalog(data: &Data<'_>) -> Value {
    let mut it = about(data, "catalog", "dcat:Catalog");
    it.insert("dcat:dataset".to_owned(), json!({ "@id": id(data, "dataset") }));
    Value::Object(it)
}

/// What catalog and data set both say.
fn about(data: &Data<'_>, anchor: &str, kind: &str) -> Map<String, Value> {
    let site = &data.scorecard.site;
    let mut it = Map::new();
    let mut add = |key: &str, value: Value| it.insert(key.to_owned(), value);
    add("@id", json!(id(data, anchor)));
    add("@type", json!(kind));
    add("dct:title", site::in_languages(data, &site.title));
    let publisher = site::in_languages(data, &site.publisher);
    add("dct:publisher", json!({ "@id": id(data, "publisher"), "@type": "foaf:Agent", "foaf:name": publisher }));
    match site::licence(data.scorecard) {
        Some((id, "")) => add("dct:rights", json!(id)),
        Some((_, address)) => add("dct:license", json!({ "@id": address })),
        None => None,
    };
    if let Some(day) = site::last_day(data.scorecard) {
        add("dct:modified", date(&day.to_string()));
    }
    add("dct:language", json!(site.languages));
    it
}

fn dataset(data: &Data<'_>, written: &[Written]) -> Value {
    let mut it = about(data, "dataset", "dcat:Dataset");
    let mut add = |key: &str, value: Value| it.insert(key.to_owned(), value);
    add("dct:description", site::said(data, &files::CLAIMS.message()));
    let page = site::address(data, 0);
    if !page.is_empty() {
        add("dcat:landingPage", json!({ "@id": page }));
    }
    let keywords: Vec<Value> = data.scorecard.topics.iter().map(|it| site::in_languages(data, &it.name)).collect();
    add("dcat:keyword", keywords.into_iter().flat_map(|it| it.as_array().cloned().unwrap_or_default()).collect());
    if let Some((from, until)) = time(data) {
        add("dct:temporal", json!({ "@type": "dct:PeriodOfTime", "dcat:startDate": date(&from), "dcat:endDate": date(&until) }));
    }
    let offered = written.iter().filter(|it| is_offered(it));
    let all: Vec<Value> = offered.map(|it| json!({ "@id": id(data, it.file.id) })).collect();
    add("dcat:distribution", Value::Array(all));
    Value::Object(it)
}

/// The first and the last day that a figure is about.
fn time(data: &Data<'_>) -> Option<(String, String)> {
    let periods = || data.results.observations.iter().map(|it| it.period);
    let from = periods().filter_map(|it| it.first_day()).min()?;
    let until = periods().map(|it| it.last_day()).max()?;
    Some((from.to_string(), until.to_string()))
}

fn date(text: &str) -> Value {
    json!({ "@value": text, "@type": "xsd:date" })
}

fn distribution(data: &Data<'_>, it: &Written) -> Value {
    let address = address(data, &it.path);
    let mut out = Map::new();
    let mut add = |key: &str, value: Value| out.insert(key.to_owned(), value);
    add("@id", json!(id(data, it.file.id)));
    add("@type", json!("dcat:Distribution"));
    add("dct:title", json!(it.path.trim_start_matches("data/")));
    add("dct:description", site::said(data, &it.file.message()));
    add("dcat:accessURL", json!({ "@id": address }));
    add("dcat:downloadURL", json!({ "@id": address }));
    let media = format!("https://www.iana.org/assignments/media-types/{}", media_type(it));
    add("dcat:mediaType", json!({ "@id": media }));
    add("dcat:byteSize", json!({ "@value": it.bytes.to_string(), "@type": "xsd:nonNegativeInteger" }));
    let algorithm = json!({ "@id": "spdx:checksumAlgorithm_sha256" });
    let value = json!({ "@value": it.sha256, "@type": "xsd:hexBinary" });
    add("spdx:checksum", json!({ "@type": "spdx:Checksum", "spdx:algorithm": algorithm, "spdx:checksumValue": value }));
    if let Some((_, licence)) = site::licence(data.scorecard).filter(|(_, address)| !address.is_empty()) {
        add("dct:license", json!({ "@id": licence }));
    }
    Value::Object(out)
}

fn media_type(it: &Written) -> &'static str {
    match it.file.ending() {
        "csv" => "text/csv",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "zip" => "application/zip",
        _ => "application/json",
    }
}
