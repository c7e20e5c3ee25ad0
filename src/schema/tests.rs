//! Tests of schemas: they say what the tables say, no more and no less, whatever the content holds.

use super::*;
use crate::content::schema::{FIGURE, Holds, PANELS, PROSE, SHAPES};
use crate::content::{self, Inputs};
use crate::file::Document;
use crate::words::Lang;
use std::collections::BTreeSet;

const SITE_FILE: (&str, &str) = ("scorecard.yaml", "title: T\nlanguages: [vi, en]\n");
const TERRITORIES_FILE: (&str, &str) = (
    "territories.yaml",
    "levels: [{id: province, name: Tỉnh, folder: provinces}]\nregions: [{id: dong, name: Đông}]\ngrids: [{id: g}]\n\
     territories:\n  - {id: ha-dong, name: Hà Đông, level: province, code: \"01\", aliases: [VINH]}\n",
);
const TOPICS_FILE: (&str, &str) = ("topics.yaml", "- {id: t, name: T}\n");
const INDICATORS_FILE: (&str, &str) = (
    "indicators/a.yaml",
    "- {id: plain, name: Số, topic: t, unit: count, better: neither}\n\
     - {id: done, name: Xong, topic: t, unit: milestone, better: higher}\n\
     - {id: rated, name: Xếp, topic: t, unit: bands, better: higher, bands: [good, weak], by: {level: [province, ward]}}\n",
);

fn scorecard(files: &[(&str, &str)]) -> Scorecard {
    let mut documents: Vec<Document> =
        files.iter().map(|(path, text)| Document { path: format!("content/{path}"), text: (*text).into() }).collect();
    documents.sort_by(|a, b| a.path.cmp(&b.path));
    content::load(&Inputs { documents, ..Inputs::default() }).0.unwrap()
}

fn small() -> Scorecard {
    scorecard(&[SITE_FILE, TERRITORIES_FILE, TOPICS_FILE, INDICATORS_FILE])
}

fn words(tag: &str) -> Words {
    Words::load(&Lang::parse(tag).unwrap(), &[]).unwrap()
}

fn all() -> Vec<(Kind, Value)> {
    let (scorecard, words) = (small(), words("vi"));
    Kind::ALL.into_iter().map(|kind| (kind, schema(kind, &scorecard, &words))).collect()
}

/// Every schema inside a schema, itself among them.
fn inner(schema: &Value) -> Vec<&Value> {
    let mut found = vec![schema];
    match schema {
        Value::Object(map) => map.values().for_each(|it| found.extend(inner(it))),
        Value::Array(items) => items.iter().for_each(|it| found.extend(inner(it))),
        _ => {}
    }
    found
}

fn keys(map: &Value) -> BTreeSet<&str> {
    map.as_object().unwrap().keys().map(String::as_str).collect()
}

/// The properties of every map that a table describes, by the table's key.
fn tables(kind: Kind, schema: &Value) -> Vec<(&'static str, &Value)> {
    let top = match kind.top() {
        Top::Map(shape) => (shape.key, &schema["properties"]),
        Top::List(shape) => (shape.key, &schema["items"]["properties"]),
    };
    let mut found = vec![top];
    for shape in SHAPES {
        let definition = &schema["definitions"][shape.key];
        for map in [definition, &definition["anyOf"][0]].into_iter().filter(|it| it["properties"].is_object()) {
            found.push((shape.key, &map["properties"]));
        }
    }
    // Of figures the one that has every field.
    found.extend([("figure", &schema["definitions"]["figure-of-rated"]["properties"])].into_iter().filter(|it| it.1.is_object()));
    found
}

#[test]
fn every_field_of_the_tables_is_in_a_schema_and_no_other() {
    let schemas = all();
    let mut seen = BTreeSet::new();
    for (kind, schema) in &schemas {
        for (key, properties) in tables(*kind, schema) {
            let shape = SHAPES.iter().find(|it| it.key == key).unwrap();
            let known: BTreeSet<&str> = shape.fields.iter().map(|field| field.name).collect();
            let named = keys(properties);
            assert!(named.is_subset(&known), "{key}: {:?}", named.difference(&known).collect::<Vec<_>>());
            // Figures that are not broken down lack a few fields.
            if named == known {
                seen.insert(key);
            }
            assert!(named == known || key == FIGURE.key, "{key}: {:?}", known.difference(&named).collect::<Vec<_>>());
        }
    }
    // The front matter of a page is no YAML file.
    let wanted: BTreeSet<&str> = SHAPES.iter().map(|shape| shape.key).filter(|key| *key != PROSE.key).collect();
    assert_eq!(seen, wanted);
}

#[test]
fn every_nested_field_says_what_it_holds() {
    for shape in SHAPES {
        for field in shape.fields.iter().filter(|it| it.kind == content::schema::Kind::Nested) {
            assert!(!matches!(field.holds, Holds::Plain), "{}: {}", shape.key, field.name);
        }
    }
}

#[test]
fn no_map_takes_what_it_does_not_name() {
    for (kind, schema) in all() {
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
        for map in inner(&schema).into_iter().filter(|it| it["properties"].is_object() || it["patternProperties"].is_object()) {
            assert_eq!(map["additionalProperties"], false, "{}: {map:#}", kind.id());
        }
    }
}

#[test]
fn every_field_has_its_words() {
    for (kind, schema) in all() {
        let accepted = &schema["definitions"]["accept"];
        for map in inner(&schema).into_iter().filter(|it| it["properties"].is_object() && *it != accepted) {
            for (name, field) in map["properties"].as_object().unwrap() {
                // Here, or where the reference leads: fields of figures are shared.
                let shared = field["$ref"].as_str().and_then(|it| schema.pointer(it.trim_start_matches('#')));
                let text = field["description"].as_str().or_else(|| shared?["description"].as_str()).unwrap_or_default();
                assert!(!text.is_empty() && !text.contains('‹'), "{}: {name}: {text:?}", kind.id());
            }
        }
        assert!(!text(&schema).contains('‹'), "{}: a message is missing", kind.id());
    }
}

/// The message files have what the tables and the schemas ask for, in each language, and nothing that none asks for.
#[test]
fn the_message_files_are_complete_and_used() {
    let mut wanted: BTreeSet<String> = Kind::ALL.iter().map(|kind| format!("schema-{}", kind.id())).collect();
    // No table has it: it stands beside the languages of a local text.
    wanted.insert("field-denominator-id".to_owned());
    let mut lists: Vec<&[&str]> = Vec::new();
    for shape in SHAPES.iter().filter(|it| it.key != PROSE.key) {
        for field in shape.fields {
            wanted.insert(format!("field-{}-{}", shape.key, field.name));
            match (field.kind, field.holds) {
                (content::schema::Kind::Word(words), _) | (_, Holds::Words(words)) => lists.push(words),
                (_, Holds::Panel) => lists.push(PANELS),
                _ => {}
            }
        }
    }
    wanted.extend(lists.into_iter().flatten().map(|word| format!("word-{word}")));
    for tag in ["en", "vi"] {
        let words = words(tag);
        let ours = |key: &&str| ["field-", "word-", "schema-"].iter().any(|start| key.starts_with(start));
        let found: BTreeSet<String> = words.messages.keys().into_iter().filter(ours).map(str::to_owned).collect();
        assert_eq!(found.symmetric_difference(&wanted).collect::<Vec<_>>(), Vec::<&String>::new(), "{tag}");
    }
}

#[test]
fn references_lead_somewhere_and_definitions_are_referred_to() {
    for (kind, schema) in all() {
        let definitions = schema["definitions"].as_object().unwrap();
        let referred: BTreeSet<&str> = inner(&schema).into_iter().filter_map(|it| it["$ref"].as_str()).collect();
        for name in &referred {
            let name = name.strip_prefix("#/definitions/").unwrap();
            assert!(definitions.contains_key(name), "{}: {name}", kind.id());
        }
        for (name, definition) in definitions {
            assert!(referred.contains(format!("#/definitions/{name}").as_str()), "{}: {name}", kind.id());
            assert!(definition.is_object(), "{}: {name} was never made", kind.id());
        }
    }
}

#[test]
fn figures_have_the_parts_of_their_indicator() {
    let schema = schema(Kind::Document, &small(), &words("vi"));
    let figures = &schema["properties"]["figures"]["properties"];
    assert_eq!(keys(figures), BTreeSet::from(["plain", "done", "rated"]));
    assert_eq!(figures["rated"]["description"], "Xếp");
    assert_eq!(figures["plain"]["$ref"], "#/definitions/figure");
    let fields = |name: &str| keys(&schema["definitions"][name]["properties"]);
    assert!(
        ["by", "bands", "of"].iter().all(|name| !fields("figure").contains(name) && fields("figure-of-rated").contains(name))
    );
    assert!(!fields("milestone").contains("value") && fields("figure").contains("value"));
    let rated = &schema["definitions"]["figure-of-rated"]["properties"];
    assert_eq!(keys(&rated["bands"]["properties"]), BTreeSet::from(["good", "weak"]));
    let level = &rated["by"]["properties"]["level"];
    assert_eq!(keys(&level["properties"]), BTreeSet::from(["province", "ward"]));
    assert_eq!(keys(&level["patternProperties"]).len(), 1);
    // Periods stand outside `by`.
    assert!(schema["definitions"]["member-figure-of-rated"]["patternProperties"].is_null());
}

#[test]
fn ids_are_listed_with_their_names() {
    let schema = schema(Kind::Territories, &small(), &words("vi"));
    let levels = &schema["definitions"]["levels"];
    assert_eq!((&levels["enum"], &levels["enumDescriptions"]), (&json!(["province"]), &json!(["Tỉnh"])));
    let document = super::schema(Kind::Document, &small(), &words("vi"));
    // An alias that looks like an id, and a code that is a number where it is typed without quotes.
    assert_eq!(document["definitions"]["place-name"]["pattern"], format!("{}|^(01|vinh)$", pattern::NO_ID));
    assert_eq!(document["definitions"]["place-name"]["type"], json!(["string", "number"]));
}

#[test]
fn ids_that_yaml_takes_for_something_else_are_listed_as_that_too() {
    let regions = "levels: []\nterritories: []\nregions:\n  - {id: 2025, name: A}\n  - {id: 1e3, name: B}\n  - {id: \"true\", name: C}\n  - {id: inf, name: D}\n";
    let schema = schema(Kind::Site, &scorecard(&[SITE_FILE, ("territories.yaml", regions)]), &words("en"));
    let listed = &schema["definitions"]["regions"];
    assert_eq!(listed["enum"], json!(["2025", 2025, "1e3", 1000, "true", true, "inf"]));
    assert_eq!(listed["enumDescriptions"], json!(["A", "A", "B", "B", "C", "C", "D"]));
}

/// Where nothing is known, or too much, any id will do: an empty list would refuse every file.
#[test]
fn lists_are_neither_empty_nor_endless() {
    let id = "#/definitions/id";
    let schema = |site: &Scorecard| super::schema(Kind::Indicators, site, &words("en"));
    let topic = |schema: &Value| schema["items"]["properties"]["topic"]["$ref"].as_str().unwrap().to_owned();
    assert_eq!(topic(&schema(&scorecard(&[SITE_FILE]))), id);
    assert_eq!(topic(&schema(&small())), "#/definitions/topics");
    let many: String = (0..4001).map(|n| format!("- {{id: t-{n}, name: T}}\n")).collect();
    let endless = schema(&scorecard(&[SITE_FILE, ("topics.yaml", &many)]));
    assert_eq!(topic(&endless), id);
    assert!(text(&endless).len() < 100_000);
    for kind in Kind::ALL {
        let bare = super::schema(kind, &scorecard(&[SITE_FILE]), &words("en"));
        assert!(inner(&bare).iter().all(|it| it["enum"] != json!([])), "{}", kind.id());
    }
}

/// Names are text in JSON, whatever they hold, and no longer than a line.
#[test]
fn hostile_names_stay_text() {
    let name = format!("\"}}]</script>\u{2028}{}", "dài ".repeat(5000));
    let topics = format!("- {{id: t, name: {}}}\n", json!(name));
    let site = scorecard(&[SITE_FILE, ("topics.yaml", &topics)]);
    let made = text(&schema(Kind::Indicators, &site, &words("vi")));
    let read: Value = serde_json::from_str(&made).unwrap();
    let shown = read["definitions"]["topics"]["enumDescriptions"][0].as_str().unwrap();
    assert!(name.starts_with(shown) && shown.chars().count() == 120, "{shown}");
    assert_eq!(pattern::one_of(["a.b", "(c|d)*", "[e", "f\\"]), r"^(a\.b|\(c\|d\)\*|\[e|f\\)$");
}

#[test]
fn descriptions_are_in_the_sites_language_or_in_english() {
    let title = |tag: &str| schema(Kind::Site, &small(), &words(tag))["properties"]["title"]["description"].clone();
    assert_eq!(title("vi"), "Tên trang.");
    assert_eq!(title("en"), "The site's name.");
    assert_eq!(title("fr"), title("en"));
}

#[test]
fn modelines_lead_to_the_schema_of_their_file() {
    for (path, wanted) in [
        ("content/scorecard.yaml", Some("../.scorecard/site")),
        ("content/organisations.yml", Some("../.scorecard/organisations")),
        ("content/territories.yaml", Some("../.scorecard/territories")),
        ("content/topics.yaml", Some("../.scorecard/topics")),
        ("content/resolutions.yaml", Some("../.scorecard/resolutions")),
        ("content/indicators/a.yaml", Some("../../.scorecard/indicators")),
        ("content/indicators/a/b.yaml", Some("../../../.scorecard/indicators")),
        ("content/provinces/ha-dong/2023.yaml", Some("../../../.scorecard/document")),
        ("content/provinces/ha-dong/summary.md", None),
        ("content/pages/about.md", None),
        ("content/other.yaml", None),
        ("themes/topics.yaml", None),
    ] {
        let wanted = wanted.map(|it| format!("# yaml-language-server: $schema={it}.schema.json"));
        assert_eq!(modeline(path), wanted, "{path}");
    }
}

#[test]
fn kinds_have_the_names_of_their_files() {
    for kind in Kind::ALL {
        assert_eq!(Kind::of_id(kind.id()), Some(kind));
    }
    assert_eq!(Kind::of_id("theme"), None);
    let files = files(&small(), &words("vi"));
    assert_eq!(files.len(), Kind::ALL.len());
    assert_eq!(files, super::files(&small(), &words("vi")));
    assert!(files.iter().all(|it| it.path.ends_with(".schema.json") && it.bytes.ends_with(b"}\n")));
}
