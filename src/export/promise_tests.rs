//! What is said of the data files holds: words for each column, promises kept in every cell, sizes and hashes that are true.

use super::fixture::scorecard;
use super::tests::{pattern_of, read, render_all, write_all};
use super::{FILES, Kind};
use serde_json::Value;
use std::collections::BTreeSet;

/// Every column and every file has its line in both languages, and no line is left over.
#[test]
fn words_are_those_of_the_tables() {
    let parts = FILES.iter().flat_map(|it| it.parts.iter().map(|part| (part.table, part.columns)));
    let tables =
        FILES.iter().map(|it| (it.table, it.columns)).chain(parts).chain([("names", &super::observations::NAME_FIELDS[..])]);
    let mut wanted: BTreeSet<String> = FILES.iter().map(|it| it.message()).collect();
    wanted.extend(tables.flat_map(|(table, columns)| columns.iter().map(move |it| it.message(table))));
    let code: String = [include_str!("readme.rs"), include_str!("site.rs"), include_str!("workbook.rs")].concat();
    for (lang, text) in [("en", include_str!("../words/data.en.ftl")), ("vi", include_str!("../words/data.vi.ftl"))] {
        let keys = text.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key.to_owned());
        let (of_code, of_tables): (BTreeSet<String>, BTreeSet<String>) =
            keys.filter(|it| !it.starts_with(' ')).partition(|it| it.starts_with("readme-") || it.starts_with("sheet-"));
        assert_eq!(of_tables, wanted, "{lang}");
        let unused: Vec<&String> = of_code.iter().filter(|it| !code.contains(&format!("\"{it}\""))).collect();
        assert!(unused.is_empty(), "{lang}: nothing says {unused:?}");
    }
}

/// What the tables promise of columns holds in every file: nothing empty that must not be, no other word than those named,
/// no id that is not there.
#[test]
fn columns_hold_what_the_tables_promise() {
    let all = render_all(&scorecard());
    let ids = |table: &str, column: &str| -> BTreeSet<String> {
        let (header, rows) = read(&all[&format!("data/{table}.csv")]);
        let place = header.iter().position(|it| it == column).unwrap();
        rows.into_iter().map(|row| row[place].clone()).collect()
    };
    for (path, text) in all.iter().filter(|(path, _)| path.ends_with(".csv")) {
        let (header, rows) = read(text);
        for field in pattern_of(path).columns {
            let Some(place) = header.iter().position(|it| it == field.name) else { continue };
            let known = field.refers.map(|(table, column)| ids(table, column));
            for cell in rows.iter().map(|row| &row[place]) {
                assert!(!(field.is_required && cell.is_empty()), "{path}: {} is empty", field.name);
                let is_word = cell.is_empty() || field.one_of.is_empty() || field.one_of.contains(&cell.as_str());
                assert!(is_word, "{path}: {} is {cell}", field.name);
                let is_known = cell.is_empty() || known.as_ref().is_none_or(|it| it.contains(cell));
                assert!(is_known, "{path}: {} is {cell}", field.name);
                let is_day = field.kind != Kind::Day || cell.is_empty() || cell.parse::<jiff::civil::Date>().is_ok();
                assert!(is_day, "{path}: {} is {cell}", field.name);
            }
        }
    }
}

/// Sizes, hashes and rows are those of the files, which the archive and the descriptions repeat.
#[test]
fn descriptions_are_of_the_files_written() {
    let (files, written) = write_all(&scorecard(), "https://example.org/x/");
    assert_eq!(written.iter().map(|it| &it.path).collect::<Vec<_>>(), files.keys().collect::<Vec<_>>());
    for it in &written {
        assert_eq!((it.bytes, it.sha256.clone()), (files[&it.path].len(), super::sha256(&files[&it.path])), "{}", it.path);
        let rows = it.path.ends_with(".csv").then(|| read(std::str::from_utf8(&files[&it.path]).unwrap()).1.len());
        assert_eq!(it.rows, rows, "{}", it.path);
    }
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(super::sha256(b""), empty);
    let package: Value = serde_json::from_slice(&files["data/datapackage.json"]).unwrap();
    let resources = package["resources"].as_array().unwrap();
    let tables = written.iter().filter(|it| it.path.ends_with(".csv")).count();
    assert_eq!(resources.len(), tables);
    let names =
        |fields: &Value| fields.as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(&files["data/scorecard-data.zip"])).unwrap();
    for it in resources {
        let path = it["path"].as_str().unwrap();
        let file = written.iter().find(|it| it.path == format!("data/{path}")).unwrap();
        assert_eq!(it["bytes"], file.bytes);
        assert_eq!(it["hash"], format!("sha256:{}", file.sha256));
        let header = read(std::str::from_utf8(&files[&file.path]).unwrap()).0;
        if it["schema"].is_string() {
            let schema: Value = serde_json::from_slice(&files["data/claims.schema.json"]).unwrap();
            assert_eq!((it["schema"].as_str().unwrap(), names(&schema["fields"])), ("claims.schema.json", header), "{path}");
            continue;
        }
        let mut packed = Vec::new();
        std::io::Read::read_to_end(&mut zip.by_name(path).unwrap(), &mut packed).unwrap();
        assert_eq!(packed, files[&file.path]);
        assert_eq!(names(&it["schema"]["fields"]), header, "{path}");
        let beside: Value = serde_json::from_slice(&files[&format!("data/{path}-metadata.json")]).unwrap();
        assert_eq!(names(&beside["tableSchema"]["columns"]), header, "{path}");
    }
    let catalog: Value = serde_json::from_slice(&files["data/catalog.jsonld"]).unwrap();
    let offered = catalog["@graph"].as_array().unwrap().iter().filter(|it| it["@type"] == "dcat:Distribution");
    for it in offered {
        let path = it["dcat:downloadURL"]["@id"].as_str().unwrap().strip_prefix("https://example.org/x/").unwrap();
        assert_eq!(it["spdx:checksum"]["spdx:checksumValue"]["@value"], super::sha256(&files[path]));
    }
}

/// Without an address of the site no file has a made-up one.
#[test]
fn nothing_is_absolute_without_an_address() {
    let (files, _) = write_all(&scorecard(), "");
    let catalog = String::from_utf8(files["data/catalog.jsonld"].clone()).unwrap();
    assert!(catalog.contains("\"@id\": \"claims.csv\"") && catalog.contains("\"@id\": \"#dataset\""), "{catalog}");
    assert!(!String::from_utf8_lossy(&files["data/datapackage.json"]).contains("homepage"));
}
