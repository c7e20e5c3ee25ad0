//! Every field has an example beside its definition, which `content/README.md` shows: each is read by our own reader, in the
//! smallest document that can hold it, and nothing is told of it.

use crate::docs::example_site;
use crate::site::Site;
use scorecard::content::schema::{Field, SHAPES, Shape};
use scorecard::content::{Unsaved, read_with};
use scorecard::finding::{CheckId, Finding};
use scorecard::pipeline::compile;
use std::collections::BTreeMap;

/// Longer ones make the tables wide.
const LONGEST: usize = 54;

/// Where a map of a shape stands: the file, what comes before it, and how far it is indented.
struct Place {
    path: &'static str,
    before: String,
    indent: usize,
}

fn place(path: &'static str, before: &[&str], indent: usize) -> Place {
    Place { path, before: before.iter().map(|line| format!("{line}\n")).collect(), indent }
}

const SITE: &str = "content/scorecard.yaml";
const TERRITORIES: &str = "content/territories.yaml";
const INDICATORS: &str = "content/indicators/example.yaml";
const INDEX: &str = "content/indexes/example.yaml";
const DOCUMENT: &str = "content/provinces/ba-ria-vung-tau/example.yaml";

fn place_of(shape: &Shape, field: &Field) -> Place {
    let in_site = |last: &[&str], indent| place(SITE, &[&["title: A", "languages: [vi, en]"], last].concat(), indent);
    let in_indicator = |unit, last: &[&str], indent| {
        let known = ["- id: example", "  name: A", "  topic: tthc", "  better: higher", unit];
        place(INDICATORS, &[&known, last].concat(), indent)
    };
    match shape.key {
        "site" => place(SITE, &[], 0),
        "rank_minimum" => in_site(&["rank_minimum:"], 2),
        "compare" => in_site(&["compare:", "  -"], 4),
        "logo" => in_site(&["logo:"], 2),
        "colours" => in_site(&["colours:"], 2),
        "palette" => in_site(&["colours:", "  light:"], 4),
        "organisation" => place("content/organisations.yaml", &["-"], 2),
        "topic" => place("content/topics.yaml", &["-"], 2),
        "indicator" => place(INDICATORS, &["-"], 2),
        "band" => in_indicator("  unit: bands", &["  bands:", "    -"], 6),
        "break" => in_indicator("  unit: days", &["  breaks:", "    -"], 6),
        "document" => place(DOCUMENT, &[], 0),
        "report" => place("content/reports/example.yaml", &[], 0),
        "source" => place(DOCUMENT, &["period: 2020", "figures: {portal-merged: {status: done, quote: A}}", "source:"], 2),
        "figure" | "target" => place_in_figures(shape, field),
        "resolution" => place("content/resolutions.yaml", &["-"], 2),
        "amendment" => place("content/changes.yaml", &["-"], 2),
        "page" => place("content/pages/about.md", &["---"], 0),
        key => place_in_territories(key).or_else(|| place_in_index(key)).unwrap_or_else(|| panic!("no place for `{key}`")),
    }
}

fn place_in_territories(key: &str) -> Option<Place> {
    let levels = ["levels: [{id: province, name: A, folder: provinces}, {id: district, name: B}]"];
    let places = [
        "territories:",
        "  - {id: ba-ria-vung-tau, name: C, level: province, code: \"77\"}",
        "  - {id: hue, name: D, level: province}",
    ];
    let others = ["regions: [{id: dong-nam-bo, name: E}]", "grids: [{id: vn63}]"];
    let successor = ["  - {id: ho-chi-minh-2025, name: F, level: province, from: 2025-07-01}", "  -"];
    let after = |last: &[&str], indent| Some(place(TERRITORIES, &[&levels[..], &places, last].concat(), indent));
    match key {
        "territories" => Some(place(TERRITORIES, &[], 0)),
        "level" => Some(place(TERRITORIES, &["territories: []", "levels:", "  -"], 4)),
        "region" => after(&["regions:", "  -"], 4),
        "grid" => after(&["grids:", "  -"], 4),
        "part" => after(&["grids:", "  - id: vn63", "    also:", "      -"], 8),
        "outline" => after(&["grids:", "  - id: vn63", "    outline:"], 6),
        "territory" => Some(place(TERRITORIES, &[&levels[..], &others, &places, &successor].concat(), 4)),
        "former-name" => after(&["  - id: example", "    name: G", "    level: province", "    formerly_named:", "      -"], 8),
        _ => None,
    }
}

fn place_in_index(key: &str) -> Option<Place> {
    let tree = "tree: [{indicator: on-time-rate, target: 98, goalposts: {lower: 1, upper: 100}}]";
    let in_index = |last: &[&str], indent| Some(place(INDEX, &[&["name: A", tree], last].concat(), indent));
    match key {
        "index" => Some(place("content/indexes/reform.yaml", &[], 0)),
        "pillar" | "leaf" => Some(place(INDEX, &["name: A", "tree:", "  -"], 4)),
        "goalposts" => Some(place(INDEX, &["name: A", "tree:", "  - indicator: on-time-rate", "    goalposts:"], 6)),
        "impute" | "outliers" | "normalisation" | "aggregation" | "rank" | "classes" | "sensitivity" => {
            in_index(&[&format!("{key}:")], 2)
        }
        "cut" => in_index(&["classes:", "  method: thresholds", "  cuts:", "    -"], 6),
        _ => None,
    }
}

/// A figure's field goes with some units of measure only.
fn place_in_figures(shape: &Shape, field: &Field) -> Place {
    let before = ["source: {title: A, kind: survey}", "period: 2020", "figures:"];
    let figure = |last: &[&str], indent| place(DOCUMENT, &[&before[..], last].concat(), indent);
    if shape.key == "target" {
        return match field.name {
            "rank" => figure(&["  par-index:", "    rank: 9", "    target:"], 6),
            "early_by" | "words" => figure(&["  portal-merged:", "    status: done", "    target:"], 6),
            _ => figure(&["  on-time-rate:", "    value: 99%", "    target:"], 6),
        };
    }
    match field.name {
        "bands" | "of" => figure(&["  rating-of-bodies:"], 4),
        "status" | "words" => figure(&["  portal-merged:"], 4),
        "rank" | "rank_by" | "rank_change" | "rank_scope" => figure(&["  par-index:"], 4),
        "n" | "of_which" => figure(&["  applications:"], 4),
        _ => figure(&["  on-time-rate:"], 4),
    }
}

/// What must stand beside a field so that it says something, or in the place of what would stand there.
fn beside(shape: &Shape, field: &Field) -> Vec<(&'static str, &'static str)> {
    match (shape.key, field.name) {
        ("compare", "id" | "name") => vec![("region", "dong-nam-bo")],
        ("outline", "ids") => vec![("key", "number")],
        ("territory", "succeeded_by") => vec![("until", "2025-07-01"), ("level", "province")],
        ("indicator", "noun") => vec![("unit", "count")],
        ("indicator", "scale") => vec![("unit", "points")],
        ("indicator", "bands") => vec![("unit", "bands")],
        ("document", name) => {
            let figures = if name == "period_inferred" {
                "{on-time-rate: {value: 98%, accept: {period-inferred: A}}}"
            } else {
                "{on-time-rate: {value: 98%, quote: 98%}}"
            };
            vec![("source", "{title: A, kind: survey}"), ("period", "2020"), ("figures", figures)]
        }
        ("report", "table" | "columns" | "indicators" | "skip" | "blank") => vec![
            ("source", "{title: A, kind: survey}"),
            ("numbers", "en"),
            ("table", "pci-2016.csv"),
            ("columns", "{territory: province, period: year}"),
            ("indicators", "{pci: par-index}"),
            ("skip", "[name_vi]"),
        ],
        ("report", name) => {
            let figures = match name {
                "period_inferred" => "{ba-ria-vung-tau: {par-index: {value: 88, accept: {period-inferred: A}}}}",
                "indicator" => "{ba-ria-vung-tau: 88}",
                _ => "{ba-ria-vung-tau: {par-index: 88}}",
            };
            vec![("source", "{title: A, kind: survey}"), ("period", "2020"), ("figures", figures)]
        }
        ("impute", "method") => vec![("years", "2")],
        ("normalisation", "clip") => vec![("method", "zscore")],
        ("normalisation", "clamp" | "transform") => vec![("method", "goalposts")],
        ("normalisation", "cap") => vec![("method", "distance_to_target")],
        ("aggregation", "missing") => vec![("method", "sum")],
        ("classes", "method" | "k" | "labels") => vec![("k", "4"), ("labels", "[D, C, B, A]")],
        ("classes", "cuts") => vec![("method", "thresholds")],
        ("sensitivity", "runs" | "seed") => vec![("noise", "0.25")],
        ("figure", "interval" | "margin" | "since" | "previous" | "change" | "self_reported") => vec![("value", "86,5%")],
        ("figure", "period_inferred" | "accept") => {
            vec![("value", "98,8%"), ("period_inferred", "true"), ("accept", "{period-inferred: A}")]
        }
        ("figure", "set_by") => vec![("value", "98,8%"), ("target", "98%")],
        ("figure", "of") => vec![("bands", "{good: 23, fair: 8, weak: 0}")],
        ("figure", "n" | "of_which") => vec![("value", "12.000")],
        ("figure", "rank_by" | "rank_change" | "rank_scope") => vec![("rank", "31/63")],
        ("figure", "value" | "ratio" | "by" | "bands" | "words" | "missing" | "rank" | "status") => vec![],
        ("figure", _) => vec![("value", "98,8%")],
        ("target", "period" | "deadline" | "quote" | "locator" | "note") => vec![("value", "98%")],
        ("amendment", "kind" | "from" | "to") => vec![
            ("kind", "corrected"),
            ("territory", "ba-ria-vung-tau"),
            ("indicator", "on-time-rate"),
            ("period", "2023"),
            ("from", "\"89,8%\""),
            ("to", "\"98,8%\""),
            ("reason", "A"),
        ],
        ("amendment", "source") => vec![("kind", "added")],
        ("amendment", "band") => vec![("kind", "removed"), ("indicator", "rating-of-bodies"), ("reason", "A")],
        ("amendment", "by" | "period" | "of_which") => vec![("kind", "removed"), ("indicator", "on-time-rate"), ("reason", "A")],
        ("amendment", "date" | "reason") => vec![("kind", "method"), ("what", "A"), ("reason", "A")],
        ("amendment", _) => vec![("kind", "method"), ("reason", "A")],
        _ => vec![],
    }
}

/// What is told of a site because it is small, whatever stands in the field: that something has no figures yet, or no quote.
const OF_SMALL_SITES: &[CheckId] = &[CheckId::DeadEnd, CheckId::IndexEmpty, CheckId::NoQuote];

#[test]
fn every_example_of_a_field_is_read_and_nothing_told_of_it() {
    let site = base();
    let mut wrong = Vec::new();
    for (shape, field) in SHAPES.iter().flat_map(|shape| shape.fields.iter().map(move |field| (*shape, field))) {
        let name = format!("{}: {}: {}", shape.name, field.name, field.example);
        if field.example.is_empty() || field.example.chars().count() > LONGEST || field.example.contains(['|', '`', '\n']) {
            wrong.push(format!("{name}: an example is short, and fits into a cell of a table"));
        }
        let text = document(shape, field, field.example);
        wrong.extend(told(&site, place_of(shape, field).path, &text).map(|told| format!("{name}\n  {told}\n{text}")));
        // Else the reader would not have looked at it.
        let odd = document(shape, field, "{nonsense: {nonsense: 1}}");
        if told(&site, place_of(shape, field).path, &odd).is_none() {
            wrong.push(format!("{name}: nonsense in its place is read as well\n{odd}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The site of the reference, with the files that examples name.
fn base() -> Site {
    let site = example_site();
    let territories = site.read(TERRITORIES).unwrap();
    let more = "  - {id: binh-duong, name: Bình Dương, level: province, region: dong-nam-bo, until: 2025-07-01}\n";
    let map = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\">\
        <path id=\"ba-ria-vung-tau\" data-code=\"ba-ria-vung-tau\" number=\"77\" d=\"M0 0h4v4z\"/>\
        <path id=\"ho-tri-an\" d=\"M4 4h4v4z\"/></svg>";
    site.add(&[
        (TERRITORIES, &format!("{territories}{more}")),
        ("content/maps/vn63.svg", map),
        (
            "content/assets/logo.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8z\"/></svg>",
        ),
        ("content/assets/site.css", "h1 { font-weight: 400 }\n"),
        ("content/reports/pci-2016.csv", "province,year,pci,name_vi\nba-ria-vung-tau,2016,60.1,BR-VT\n"),
    ]);
    site
}

/// The smallest document that can hold a field with this value.
fn document(shape: &Shape, field: &Field, value: &str) -> String {
    let place = place_of(shape, field);
    let mut fields: BTreeMap<&str, &str> = shape.fields.iter().filter(|it| it.required).map(|it| (it.name, it.example)).collect();
    fields.extend(beside(shape, field));
    fields.insert(field.name, value);
    let pad = " ".repeat(place.indent);
    let fields: String = fields.iter().map(|(name, value)| format!("{pad}{name}: {value}\n")).collect();
    let after = if shape.key == "page" { "---\nA.\n" } else { "" };
    format!("{}{fields}{after}", place.before)
}

/// What is told of a file with this text, if anything is.
fn told(site: &Site, path: &str, text: &str) -> Option<String> {
    let unsaved = Unsaved::read(path.to_owned(), text.as_bytes()).unwrap();
    let inputs = read_with(&site.path(""), Some(&unsaved)).unwrap();
    let compiled = compile(&inputs);
    let is_told = |it: &&Finding| {
        let is_here = inputs.documents[it.location.file.0 as usize].path == path;
        is_here && it.settled.is_none() && !OF_SMALL_SITES.contains(&it.check)
    };
    let told: Vec<String> =
        compiled.findings.iter().filter(is_told).map(|it| format!("line {}: {}", it.location.line, it.check.id())).collect();
    if told.is_empty() { None } else { Some(told.join(", ")) }
}
