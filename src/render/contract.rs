//! Holds `themes/README.md` to the structures of `src/view`, and those to the pages that are really rendered.
#![expect(clippy::disallowed_methods, reason = "reads the sources and the README; writes the latter when asked to")]

use super::tests::{pages, pages_of};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

const START: &str = "<!-- What follows is written from src/view by: UPDATE=1 cargo test contract -->\n";

/// What a template knows each structure by.
const ROOTS: [(&str, &str); 19] = [
    ("page", "Frame"),
    ("home", "Home"),
    ("territory", "TerritoryPage"),
    ("indicator", "IndicatorPage"),
    ("topic", "TopicPage"),
    ("index", "IndexPage"),
    ("indexes", "IndexList"),
    ("source", "SourcePage"),
    ("compare", "ComparePage"),
    ("group", "GroupPage"),
    ("findings", "FindingsPage"),
    ("territory_findings", "TerritoryFindings"),
    ("territory_years", "YearsPage"),
    ("data", "DataPage"),
    ("changes", "ChangesPage"),
    ("prose", "ProsePage"),
    ("redirect", "Moved"),
    ("not_found", "NotFound"),
    ("embed", "EmbedPage"),
];

/// A structure as its source documents it.
struct Shape {
    doc: String,
    /// Name, type, doc.
    fields: Vec<(String, String, String)>,
}

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Every structure of `src/view` that is serialised, but those that only charts see.
fn shapes() -> BTreeMap<String, Shape> {
    let mut shapes = BTreeMap::new();
    for entry in std::fs::read_dir(root("src/view")).unwrap() {
        let path = entry.unwrap().path();
        if path.file_name().is_none_or(|name| name == "chart.rs") {
            continue;
        }
        read_shapes(&std::fs::read_to_string(path).unwrap(), &mut shapes);
    }
    let picture = std::fs::read_to_string(root("src/render/pages.rs")).unwrap();
    read_shapes(&picture, &mut shapes);
    shapes
}

fn read_shapes(source: &str, shapes: &mut BTreeMap<String, Shape>) {
    let (mut doc, mut serialised, mut name) = (String::new(), false, None::<String>);
    for line in source.lines().map(str::trim) {
        if let Some(words) = line.strip_prefix("///") {
            doc = format!("{doc} {}", words.trim()).trim().to_owned();
        } else if line.starts_with("#[derive") {
            serialised = line.contains("Serialize");
        } else if let Some(rest) = line.strip_prefix("pub struct ").filter(|_| serialised) {
            let it = rest.trim_end_matches([' ', '{']).to_owned();
            shapes.insert(it.clone(), Shape { doc: std::mem::take(&mut doc), fields: Vec::new() });
            (name, serialised) = (Some(it), false);
        } else if let Some((field, kind)) =
            line.strip_prefix("pub ").and_then(|it| it.split_once(": ")).filter(|_| name.is_some())
        {
            let shape = shapes.get_mut(name.as_deref().unwrap()).unwrap();
            shape.fields.push((field.to_owned(), kind.trim_end_matches(',').to_owned(), std::mem::take(&mut doc)));
        } else if line == "}" {
            name = None;
        } else {
            doc.clear();
        }
    }
}

/// `Vec<Vec<Piece>>` is «list of lists of `Piece`».
fn plain(kind: &str) -> String {
    match kind.strip_prefix("Vec<").and_then(|it| it.strip_suffix('>')) {
        Some(inner) => format!("list of {}", plain(inner)),
        None => match kind {
            "String" | "&'static str" => "text".to_owned(),
            "bool" => "yes or no".to_owned(),
            "usize" => "number".to_owned(),
            other => format!("[`{other}`](#{})", other.to_lowercase()),
        },
    }
}

fn inner(kind: &str) -> &str {
    kind.strip_prefix("Vec<").and_then(|it| it.strip_suffix('>')).map_or(kind, inner)
}

/// The structures in the order in which a reader meets them.
fn in_order(shapes: &BTreeMap<String, Shape>) -> Vec<&str> {
    let mut order: Vec<&str> = ROOTS.iter().map(|(_, name)| *name).chain(["Picture"]).collect();
    let mut at = 0;
    while at < order.len() {
        for (_, kind, _) in &shapes[order[at]].fields {
            if let Some((name, _)) = shapes.get_key_value(inner(kind)).filter(|(name, _)| !order.contains(&name.as_str())) {
                order.push(name);
            }
        }
        at += 1;
    }
    order
}

fn reference() -> String {
    let shapes = shapes();
    let mut text = String::new();
    for name in in_order(&shapes) {
        let shape = &shapes[name];
        let known: Vec<String> = ROOTS.iter().filter(|(_, of)| *of == name).map(|(key, _)| format!(" (`{key}`)")).collect();
        write!(text, "\n### {name}\n\n{}{}\n\n| field | is | meaning |\n|---|---|---|\n", shape.doc, known.concat()).unwrap();
        for (field, kind, doc) in &shape.fields {
            writeln!(text, "| `{field}` | {} | {doc} |", plain(kind)).unwrap();
        }
    }
    text
}

#[test]
fn the_readme_says_what_templates_see() {
    let path = root("themes/README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let (before, written) = readme.split_once(START).expect("themes/README.md has its line");
    let wanted = reference();
    if std::env::var("UPDATE").is_ok() && std::env::var("CI").is_err() {
        std::fs::write(&path, format!("{before}{START}{wanted}")).unwrap();
    } else {
        assert!(written == wanted, "themes/README.md is not what src/view says: UPDATE=1 cargo test contract");
    }
    let templates: BTreeSet<String> = std::fs::read_dir(root("themes/default/templates"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    let untold: Vec<&String> = templates.iter().filter(|name| !before.contains(&format!("`{name}`"))).collect();
    assert!(untold.is_empty(), "themes/README.md does not name {untold:?}");
}

#[test]
fn templates_see_what_the_readme_says() {
    let shapes = shapes();
    let mut seen = BTreeSet::from(["Picture".to_owned()]);
    // The real content has no topic of a single place; golden sites have. Another site has indexes with all that can
    // befall them.
    let sites = ["tests/sites/provinces", "tests/sites/schools", "tests/sites/series", "tests/sites/bezirke", "tests/indexes"];
    let others = sites.map(|it| pages_of(&root(it), Some("https://example.org/")).1);
    for page in pages(Some("https://example.org/")).1.into_iter().chain(others.into_iter().flatten()) {
        let of = |key: &str| ROOTS.iter().find(|(it, _)| *it == key).unwrap().1;
        walk(&shapes, of("page"), &serde_json::to_value(&page.frame).unwrap(), &mut seen);
        walk(&shapes, of(page.body.name()), &serde_json::to_value(&page.body).unwrap(), &mut seen);
    }
    let unseen: Vec<&str> = in_order(&shapes).into_iter().filter(|name| !seen.contains(*name)).collect();
    assert!(unseen.is_empty(), "no page of the content shows {unseen:?}");
}

/// Every field of a rendered structure is documented, and every documented field is rendered.
fn walk(shapes: &BTreeMap<String, Shape>, kind: &str, value: &serde_json::Value, seen: &mut BTreeSet<String>) {
    if let Some(items) = value.as_array() {
        let of =
            kind.strip_prefix("Vec<").and_then(|it| it.strip_suffix('>')).unwrap_or_else(|| panic!("{kind} is no list: {value}"));
        items.iter().for_each(|item| walk(shapes, of, item, seen));
        return;
    }
    let Some(fields) = value.as_object() else {
        let fits = match kind {
            "String" | "&'static str" => value.is_string(),
            "bool" => value.is_boolean(),
            "usize" => value.is_u64(),
            _ => false,
        };
        assert!(fits, "{kind}: {value}");
        return;
    };
    let shape = shapes.get(kind).unwrap_or_else(|| panic!("{kind} is not documented"));
    seen.insert(kind.to_owned());
    let documented: BTreeSet<&str> = shape.fields.iter().map(|(name, ..)| name.as_str()).collect();
    let rendered: BTreeSet<&str> = fields.keys().map(String::as_str).collect();
    assert_eq!(documented, rendered, "{kind}");
    for (name, of, _) in &shape.fields {
        walk(shapes, of, &fields[name], seen);
    }
}
