//! Where no free text may stand: what an attack there is told as, and where.

use super::{Site, some, strings};
use crate::hostile::{fields, with_field};
use crate::memory::inputs;
use rayon::prelude::*;
use scorecard::content::{self, schema::Kind};
use serde_json::Value;
use std::collections::BTreeSet;

/// Signs of which no markup, formula or script can be made: what a field takes has no others.
fn is_calm(text: &str) -> bool {
    text.chars().all(|it| it.is_alphanumeric() || it.is_whitespace() || ".,:-+_/%~".contains(it))
}

fn is_id(text: &str) -> bool {
    text.split('-').all(|it| !it.is_empty() && it.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit()))
}

/// Every field that takes an id, a word, a number, a day or an address: an attack is told, in that file.
#[test]
fn a_field_takes_what_it_is_for_and_nothing_else() {
    let kinds = |kind| !matches!(kind, Kind::Text | Kind::Prose | Kind::Texts | Kind::Local | Kind::Nested);
    let fields = fields(kinds);
    assert!(fields.len() > 80, "{}", fields.len());
    let attacks = some(strings(), [6, 61]);
    // That of a report is for its table, and read with it.
    let fields: Vec<_> =
        fields.into_iter().filter(|(shape, field)| (shape.name, field.name) != ("a report", "indicator")).collect();
    let judge = |(shape, field): &(&scorecard::content::schema::Shape, &scorecard::content::schema::Field)| {
        let mut faults = String::new();
        for attack in &attacks {
            let (path, text) = with_field(shape.name, field.name, &serde_json::to_string(attack).unwrap());
            let inputs = inputs(&[(path, &text)]);
            let (_, findings) = content::load(&inputs);
            let is_told = findings.iter().any(|it| inputs.documents[it.location.file.0 as usize].path == path);
            let is_address = field.kind == Kind::Url && is_web(attack);
            let is_known = matches!(field.kind, Kind::Id | Kind::Ids) && is_id(attack.trim());
            let is_value = !matches!(field.kind, Kind::Id | Kind::Ids | Kind::Url) && is_calm(attack);
            if !is_told && !is_address && !is_known && !is_value {
                faults += &format!("{} {}: {attack:.60?} is taken\n", shape.name, field.name);
            }
        }
        faults
    };
    let faults: String = fields.par_iter().map(judge).collect();
    assert!(faults.is_empty(), "{faults}");
}

/// Every field of free text has an attack in `tests/injection/site/`, whatever is added.
#[test]
fn every_field_of_text_is_attacked() {
    let site = super::filled("Attack", "Attack");
    // Files and their parts are named, numbers are printed, and what the site has of its own has a test of its own.
    let others = [
        "feed_id",
        "file",
        "css",
        "key",
        "skip",
        "share",
        "min_share",
        "short",
        "table",
        "territory",
        "accent",
        "met",
        "nearly",
        "missed",
        "none",
        "label",
    ];
    let texts = fields(|kind| matches!(kind, Kind::Text | Kind::Prose | Kind::Texts | Kind::Local));
    assert!(texts.len() > 40);
    for (shape, field) in texts.into_iter().filter(|(_, it)| !others.contains(&it.name)) {
        let has = |text: &str| {
            text.match_indices(&format!("{}: ", field.name)).any(|(at, name)| {
                let value: String = text[at + name.len()..].chars().take(24).collect();
                value.contains("Attack") || value.contains(super::CALM)
            })
        };
        assert!(site.iter().any(|(_, text)| has(text)), "{} {} has none", shape.name, field.name);
    }
}

/// An address of the web or of mail, without anything that could end it.
fn is_web(attack: &str) -> bool {
    let rest = ["http://", "https://", "mailto:"].iter().find_map(|it| attack.trim().strip_prefix(it));
    rest.is_some_and(|it| {
        it.starts_with(|it: char| it.is_alphanumeric()) && !it.contains(['<', '>', '"', '`', '\\', ' ', '\n', '\t'])
    })
}

/// A content file of any name is told, or its page stands where pages stand.
#[test]
fn a_file_may_have_any_name() {
    let names =
        strings().into_iter().filter(|it| !it.contains(['/', '\0']) && it.len() < 150 && !matches!(it.as_str(), "." | ".."));
    let faults: String = some(names.collect(), [3, 23]).par_iter().map(|it| named(it)).collect();
    assert!(faults.is_empty(), "{faults}");
}

const PLACES: &[&str] = &[
    "pages/NAME.md",
    "pages/NAME.en.md",
    "indicators/NAME.yaml",
    "indexes/NAME.yaml",
    "reports/NAME.yaml",
    "provinces/NAME/f.yaml",
    "provinces/p/NAME.yaml",
    "NAME/f.yaml",
    "assets/NAME.svg",
    "maps/NAME.svg",
    "NAME.yaml",
];

const SITE: (&str, &str) = ("content/scorecard.yaml", "title: A\nlanguages: [vi, en]\n");
const TERRITORIES: &str =
    "levels: [{id: province, name: A, folder: provinces}]\nterritories: [{id: p, name: A, level: province}]\n";

/// A site with files of that name wherever one may stand.
fn site_named(name: &str) -> Site {
    let json = |text: String| serde_json::to_string(&text).unwrap();
    let (drawing, table) = (json(format!("{name}.svg")), json(format!("{name}.csv")));
    let figures = "source: {title: A, kind: press}\nperiod: 2023\n";
    let columns = "columns: {territory: place, indicator: which, value: number}\n";
    let shapes = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path id=\"p\" d=\"M0 0h4v4z\"/></svg>";
    let text = |path: &str| match path.split('/').next().unwrap() {
        "pages" => "---\ntitle: A\n---\n\nB\n".to_owned(),
        "indicators" => "- {id: j, name: A, topic: a, unit: points, better: higher}\n".to_owned(),
        "indexes" => "name: A\nlevel: province\nperiod: 2023\ntree: [i]\nnormalisation: {method: minmax}\n".to_owned(),
        "reports" => format!("{figures}table: {table}\n{columns}"),
        "maps" | "assets" => shapes.to_owned(),
        _ => format!("{figures}figures: {{i: \"2,5\"}}\n"),
    };
    let grids = format!("grids: [{{id: g, outline: {{file: {drawing}, attribution: A}}}}]\nterritories:");
    let site = Site::new(&[
        (SITE.0, &format!("{}logo: {{file: {drawing}}}\n", SITE.1)),
        ("content/topics.yaml", "- {id: a, name: A}\n"),
        ("content/indicators/i.yaml", "- {id: i, name: A, topic: a, unit: points, better: higher}\n"),
        ("content/territories.yaml", &TERRITORIES.replace("territories:", &grids)),
        (&format!("content/reports/{name}.csv"), "place,which,number\np,i,\"1,5\"\n"),
    ]);
    for path in PLACES {
        site.add(&[(&format!("content/{}", path.replace("NAME", name)), &text(path))]);
    }
    site
}

fn named(name: &str) -> String {
    let site = site_named(name);
    let told: Value = serde_json::from_str(&site.run(&["check", "--format", "json"]).stdout).unwrap();
    let findings = told["findings"].as_array().unwrap().iter().filter(|it| it["severity"] == "error");
    let errors: BTreeSet<&str> = findings.map(|it| it["file"].as_str().unwrap()).collect();
    // What is told is taken out, and what named it. A name that is not in NFC on the disk is told in NFC.
    for (path, _) in site.files("content") {
        let path = format!("content/{path}");
        if errors.contains(path.as_str()) || !path.is_ascii() {
            std::fs::remove_file(site.path(&path)).unwrap();
        }
    }
    site.add(&[SITE, ("content/territories.yaml", TERRITORIES)]);
    let run = site.run(&["build", "--format", "concise", "--without", "share-images,workbooks"]);
    let mut faults = String::new();
    if run.code != 0 && run.code != 1 {
        faults += &format!("{name:?}: exit {}: {}\n", run.code, run.stderr);
    }
    let is_sign = |it: char| it.is_ascii_alphanumeric() || "-._".contains(it);
    for (path, _) in site.files("output") {
        let is_calm = path.split('/').all(|it| !it.starts_with('.') && it.chars().all(is_sign));
        if path != ".scorecard" && !is_calm {
            faults += &format!("{name:?}: {path} is written\n");
        }
    }
    for entry in std::fs::read_dir(site.path("")).unwrap() {
        let beside = entry.unwrap().file_name();
        if beside != "content" && beside != "output" {
            faults += &format!("{name:?}: {beside:?} stands beside\n");
        }
    }
    faults
}
