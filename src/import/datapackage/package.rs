//! A `datapackage.json` and its tables: dialects, encodings, schemas, marks for missing values.

use crate::import::shared::Folder;
use crate::import::shared::cells::{self, Budget, COLUMNS, Dialect, Table};
use crate::import::shared::gather::Losses;
use serde_json::Value;

/// So many resources are read.
const MOST: usize = 20_000;

/// A package with its tables in memory.
#[derive(Clone, Debug, Default)]
pub struct Package {
    pub name: String,
    pub title: String,
    pub description: String,
    pub homepage: String,
    pub licence: String,
    pub publisher: String,
    pub resources: Vec<Resource>,
}

/// A table with what its schema says of the columns.
#[derive(Clone, Debug, Default)]
pub struct Resource {
    pub name: String,
    pub title: String,
    /// The file, or the package itself for a table inside it.
    pub path: String,
    pub table: Table,
    /// `number`, `string`, `year`, …, for each column; empty where nothing says it.
    pub types: Vec<String>,
    pub titles: Vec<String>,
    /// Column, resource and its column.
    pub foreign: Vec<(String, String, String)>,
}

/// The files that a package names, inside its folder only.
pub fn paths(json: &[u8]) -> Vec<String> {
    let Some(package) = parse(json) else { return Vec::new() };
    let mut found: Vec<String> = Vec::new();
    for resource in resources(&package) {
        let schema = resource.get("schema").and_then(Value::as_str);
        let dialect = resource.get("dialect").and_then(Value::as_str);
        found.extend(files_of(resource).into_iter().chain(schema).chain(dialect).filter(|it| is_inside(it)).map(str::to_owned));
    }
    found.sort();
    found.dedup();
    found
}

fn parse(json: &[u8]) -> Option<Value> {
    let json = json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json);
    serde_json::from_slice::<Value>(json).ok().filter(|it| it.get("resources").is_some_and(Value::is_array))
}

fn all(package: &Value) -> impl Iterator<Item = &Value> {
    package.get("resources").and_then(Value::as_array).into_iter().flatten()
}

fn resources(package: &Value) -> impl Iterator<Item = &Value> {
    all(package).take(MOST)
}

/// One path, or several parts of one table.
fn files_of(resource: &Value) -> Vec<&str> {
    match resource.get("path") {
        Some(Value::String(path)) => vec![path],
        Some(Value::Array(parts)) => parts.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Never an address, and never a place outside the folder.
fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains([':', '\\'])
        && !path.starts_with('/')
        && path.split('/').all(|it| !it.is_empty() && it != ".." && it != ".")
}

fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}

/// Reads the package. Nothing where it is none.
pub fn read(json: &[u8], files: &Folder, losses: &mut Losses) -> Option<Package> {
    let value = parse(json)?;
    let people = |key: &str| value.get(key).and_then(Value::as_array).into_iter().flatten();
    let is_publisher = |it: &&Value| {
        let roles = it.get("roles").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        it.get("role").and_then(Value::as_str).into_iter().chain(roles).any(|it| it == "publisher")
    };
    let licence = people("licenses").next().map(|it| text(it, "name")).unwrap_or_default();
    let mut package = Package {
        name: text(&value, "name"),
        title: text(&value, "title"),
        description: text(&value, "description"),
        homepage: text(&value, "homepage"),
        publisher: people("contributors").find(is_publisher).map(|it| text(it, "title")).unwrap_or_default(),
        licence,
        resources: Vec::new(),
    };
    let mut budget = Budget::default();
    for resource in resources(&value) {
        package.resources.extend(table(resource, files, losses, &mut budget));
    }
    if let Some(beyond) = all(&value).nth(MOST) {
        losses.file("datapackage.json", "resources", &text(beyond, "name"), "import-package-many");
    }
    Some(package)
}

fn table(resource: &Value, files: &Folder, losses: &mut Losses, budget: &mut Budget) -> Option<Resource> {
    let name = text(resource, "name");
    let load = |value: Option<&Value>| match value {
        Some(Value::String(path)) => files.get(path).and_then(|it| serde_json::from_slice(it).ok()).unwrap_or(Value::Null),
        Some(other) => other.clone(),
        None => Value::Null,
    };
    let (schema, dialect) = (load(resource.get("schema")), dialect(&load(resource.get("dialect"))));
    let mut found =
        Resource { title: text(resource, "title"), path: format!("datapackage.json, {name}"), name, ..Resource::default() };
    match resource.get("data") {
        Some(Value::Array(rows)) => found.table = inline(rows, &found.path, losses, budget),
        Some(Value::String(text)) => found.table = cells::read(text, &dialect, &found.path, losses, budget),
        Some(_) => losses.file(&found.path, "data", "", "import-package-inline"),
        None => parts(resource, (&schema, &dialect), files, &mut found, losses, budget),
    }
    if found.table.header.is_empty() {
        return None;
    }
    describe(&mut found, &schema, &dialect, resource);
    Some(found)
}

/// The parts of a table, one behind the other. Those that stand elsewhere are told.
fn parts(
    resource: &Value,
    (schema, dialect): (&Value, &Dialect),
    files: &Folder,
    found: &mut Resource,
    losses: &mut Losses,
    budget: &mut Budget,
) {
    for path in files_of(resource) {
        let Some(bytes) = files.get(path).filter(|_| is_inside(path)) else {
            losses.file(
                "datapackage.json",
                "path",
                path,
                if is_inside(path) { "import-package-gone" } else { "import-package-elsewhere" },
            );
            continue;
        };
        let is_text = [".csv", ".tsv", ".tab", ".txt"].iter().any(|it| path.to_lowercase().ends_with(it)) || !schema.is_null();
        if !is_text {
            losses.file("datapackage.json", "path", path, "import-sdg-unread");
            continue;
        }
        let text = match text(resource, "encoding").to_lowercase().as_str() {
            "iso-8859-1" | "latin1" | "latin-1" | "windows-1252" | "cp1252" => {
                bytes.iter().map(|it| cells::western(*it)).collect()
            }
            _ => cells::decode(bytes, path, losses),
        };
        let table = cells::read(&text, dialect, path, losses, budget);
        found.path = path.to_owned();
        if found.table.header.is_empty() {
            found.table = table;
        } else if found.table.header == table.header {
            found.table.rows.extend(table.rows);
        } else {
            losses.file(path, "", "", "import-package-parts");
        }
    }
}

/// Rows inside the package: lists, the first of them the header, or objects.
fn inline(rows: &[Value], file: &str, losses: &mut Losses, budget: &mut Budget) -> Table {
    let cell = |it: &Value| match it {
        Value::Null => String::new(),
        Value::String(text) => text.trim().to_owned(),
        other => other.to_string(),
    };
    let (mut table, mut first) = (Table::default(), None);
    for (line, row) in (1..).zip(rows) {
        match row {
            Value::Array(cells) if table.header.is_empty() => {
                table.header = cells.iter().map(cell).collect();
                first = Some(line);
            }
            Value::Object(fields) => {
                for key in fields.keys() {
                    if table.header.len() <= COLUMNS && !table.header.contains(key) {
                        table.header.push(key.clone());
                    }
                }
            }
            _ => {}
        }
    }
    if let Some(beyond) = table.header.get(COLUMNS) {
        losses.file(file, beyond, "", "import-columns-cut");
        table.header.truncate(COLUMNS);
    }
    let width = table.header.len();
    for (line, row) in (1..).zip(rows).filter(|(line, _)| Some(*line) != first) {
        let mut row: Vec<String> = match row {
            Value::Array(cells) => cells.iter().map(cell).collect(),
            Value::Object(fields) => table.header.iter().map(|it| fields.get(it).map(cell).unwrap_or_default()).collect(),
            _ => continue,
        };
        if !budget.takes(width) {
            losses.line(file, line, "", "", "import-rows-cut");
            break;
        }
        if let Some(extra) = row.get(width..).filter(|it| it.iter().any(|it| !it.is_empty())) {
            losses.line(file, line, "", &extra.join(" "), "import-sdg-extra-cells");
        }
        row.resize(width, String::new());
        table.rows.push((line, row));
    }
    table
}

fn dialect(value: &Value) -> Dialect {
    // Version 2 allows one dialect a format: that of CSV.
    let value = value.get("csv").unwrap_or(value);
    let byte = |key: &str| value.get(key).and_then(Value::as_str).and_then(|it| it.bytes().next()).filter(u8::is_ascii);
    let skipped = value.get("headerRows").and_then(Value::as_array).and_then(|it| it.first()?.as_u64()).unwrap_or(1);
    Dialect {
        delimiter: byte("delimiter"),
        quote: byte("quoteChar").unwrap_or(b'"'),
        has_header: value.get("header").and_then(Value::as_bool).unwrap_or(true),
        skipped: usize::try_from(skipped.saturating_sub(1)).unwrap_or_default().min(1000),
        comment: byte("commentChar"),
    }
}

/// Types and titles of columns; cells as numbers and gaps of ours.
fn describe(found: &mut Resource, schema: &Value, dialect: &Dialect, resource: &Value) {
    let empty = Vec::new();
    let fields = schema.get("fields").and_then(Value::as_array).unwrap_or(&empty);
    if !dialect.has_header {
        for (name, field) in found.table.header.iter_mut().zip(fields) {
            *name = text(field, "name");
        }
    }
    let of = |name: &String| fields.iter().find(|it| text(it, "name") == *name).unwrap_or(&Value::Null);
    found.types = found.table.header.iter().map(|it| text(of(it), "type")).collect();
    found.titles = found.table.header.iter().map(|it| text(of(it), "title")).collect();
    let marks = |value: &Value| -> Option<Vec<String>> {
        let mark = |it: &Value| it.as_str().map_or_else(|| text(it, "value"), str::to_owned);
        Some(value.get("missingValues")?.as_array()?.iter().map(mark).collect())
    };
    let of_all = marks(schema).or_else(|| marks(resource)).unwrap_or_default();
    for (column, (name, kind)) in found.table.header.clone().iter().zip(&found.types).enumerate() {
        let field = of(name);
        let missing = marks(field).unwrap_or_else(|| of_all.clone());
        let decimal = text(field, "decimalChar");
        let group = text(field, "groupChar");
        let is_number = matches!(kind.as_str(), "number" | "integer");
        for cell in found.table.column_mut(column) {
            if missing.contains(cell) {
                cell.clear();
            } else if is_number && (!decimal.is_empty() || !group.is_empty()) {
                let plain = if group.is_empty() { cell.clone() } else { cell.replace(&group, "") };
                *cell = if decimal.is_empty() { plain } else { plain.replace(&decimal, ".") };
            }
        }
    }
    let keys = schema.get("foreignKeys").and_then(Value::as_array).into_iter().flatten();
    let one = |value: Option<&Value>| match value {
        Some(Value::String(text)) => Some(text.clone()),
        Some(Value::Array(items)) => match items.as_slice() {
            [only] => only.as_str().map(str::to_owned),
            _ => None,
        },
        _ => None,
    };
    found.foreign = keys
        .filter_map(|it| {
            let reference = it.get("reference")?;
            Some((one(it.get("fields"))?, text(reference, "resource"), one(reference.get("fields"))?))
        })
        .collect();
}

impl Package {
    pub fn resource(&self, name: &str) -> Option<&Resource> {
        self.resources.iter().find(|it| it.name == name)
    }
}

impl Resource {
    pub fn column(&self, name: &str) -> Option<usize> {
        self.table.header.iter().position(|it| it == name)
    }

    /// A cell by its column's name; nothing where there is no such column.
    pub fn cell<'r>(&self, row: &'r [String], name: &str) -> &'r str {
        self.column(name).and_then(|it| row.get(it)).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_inside_the_folder_are_named() {
        let json = br#"{"resources": [{"path": "a.csv"}, {"path": "../b.csv"}, {"path": "https://example.org/c.csv"},
            {"path": ["d/1.csv", "/d/2.csv"], "schema": "s.json"}, {"data": []}]}"#;
        assert_eq!(paths(json), ["a.csv", "d/1.csv", "s.json"]);
        assert!(paths(b"[]").is_empty() && paths(b"{").is_empty());
    }

    #[test]
    fn dialects_schemas_and_inline_tables_are_read() {
        let json = r#"{"name": "p", "resources": [
            {"name": "a", "path": "a.csv", "dialect": {"delimiter": "|", "quoteChar": "'", "header": false},
             "schema": {"fields": [{"name": "year", "type": "year"}, {"name": "v", "type": "number", "decimalChar": ",", "groupChar": "."}],
                        "missingValues": ["", "x"]}},
            {"name": "b", "data": [{"k": 1, "v": null}, {"v": "z", "w": true}]},
            {"name": "c", "data": [["h"], ["1"]]}]}"#;
        let files = Folder::from([("a.csv".to_owned(), b"2015|'1.234,5'\n2016|x\n".to_vec())]);
        let mut losses = Losses::default();
        let package = read(json.as_bytes(), &files, &mut losses).unwrap();
        let say = |it: &Resource| {
            let rows: Vec<String> = it.table.rows.iter().map(|(_, row)| row.join("|")).collect();
            format!("{} {}", it.table.header.join("|"), rows.join(" "))
        };
        assert_eq!(
            package.resources.iter().map(say).collect::<Vec<_>>(),
            ["year|v 2015|1234.5 2016|", "k|v|w 1|| |z|true", "h 1"]
        );
        assert!(losses.all().is_empty());
    }

    #[test]
    fn what_is_too_much_of_a_package_is_told() {
        let wide: String = (0..=COLUMNS).map(|it| format!("{{\"c{it:04}\": 1}},")).collect();
        let many = "{},".repeat(MOST);
        let json = format!(
            "{{\"resources\": [{{\"name\": \"wide\", \"data\": [{}]}},
             {{\"name\": \"ragged\", \"data\": [[\"a\"], [1, 2]]}}, {}]}}",
            wide.trim_end_matches(','),
            many.trim_end_matches(',')
        );
        let mut losses = Losses::default();
        let package = read(json.as_bytes(), &Folder::default(), &mut losses).unwrap();
        assert_eq!(package.resources[0].table.header.len(), COLUMNS);
        let lost: Vec<String> = losses.all().iter().map(|it| format!("{} {} {}", it.place, it.field, it.reason)).collect();
        let expected = [
            "datapackage.json resources import-package-many",
            "datapackage.json, ragged:2  import-sdg-extra-cells",
            "datapackage.json, wide c1000 import-columns-cut",
        ];
        assert_eq!(lost, expected);
    }
}
