//! The page about the data tells the truth about the files beside it.

use crate::site::{Run, Site};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;

/// A golden site in a folder of its own.
fn site() -> Site {
    let mut files = Vec::new();
    crate::site::collect(Path::new("tests/sites/provinces/content"), "content/", &mut files);
    let site = Site::empty();
    for (path, bytes) in files {
        site.add(&[(&path, std::str::from_utf8(&bytes).unwrap())]);
    }
    site
}

fn built(site: &Site, args: &[&str]) -> BTreeMap<String, Vec<u8>> {
    let _: Run = site.run(&[&["build"], args].concat()).exits(0);
    site.files("output").into_iter().collect()
}

fn text<'a>(files: &'a BTreeMap<String, Vec<u8>>, path: &str) -> &'a str {
    std::str::from_utf8(files.get(path).unwrap_or_else(|| panic!("no {path}"))).unwrap()
}

/// What stands between two marks, each time.
fn between<'a>(text: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start).skip(1).filter_map(move |it| it.split_once(end)).map(|(it, _)| it)
}

/// In both languages, the hash beside each file is that of the file.
#[test]
fn hashes_are_those_of_the_files() {
    let site = site();
    let files = built(&site, &["--base-url", "https://example.org/x/"]);
    for (page, root) in [("data/index.html", "../"), ("en/data/index.html", "../../")] {
        let page = text(&files, page);
        let mut count = 0;
        for row in between(page, "<tbody id=\"file-", "</tbody>").filter(|it| it.contains("SHA-256")) {
            let path = between(row, "href=\"", "\"").next().unwrap().strip_prefix(root).unwrap();
            let hash = between(row, "<code>", "</code>").next().unwrap();
            let wanted: String = Sha256::digest(&files[path]).iter().map(|it| format!("{it:02x}")).collect();
            assert_eq!(hash, wanted, "{path}");
            assert!(row.contains(&format!("SHA-256 {}…", &wanted[..8])), "{path}");
            count += 1;
        }
        assert_eq!(count, 14);
        for id in between(page, "href=\"#", "\"") {
            assert!(page.contains(&format!("id=\"{id}\"")), "#{id} leads nowhere");
        }
        assert!(page.contains(&format!("rel=\"describedby\" href=\"{root}data/catalog.jsonld\"")));
        assert!(page.matches('<').count() - page.matches("</").count() < 1_400, "too many elements");
    }
}

/// Pages of a place and of an indicator offer each format with the size of the file.
#[test]
fn downloads_say_format_and_size() {
    let site = site();
    let files = built(&site, &[]);
    let indicator = files.keys().find_map(|it| it.strip_prefix("data/indicators/")?.strip_suffix(".xlsx")).unwrap();
    for subject in ["provinces/ha-dong".to_owned(), format!("indicators/{indicator}")] {
        let (page, stem) = (text(&files, &format!("{subject}/index.html")), format!("data/{subject}"));
        for ending in ["xlsx", "csv", "json"] {
            let bytes = files[&format!("{stem}.{ending}")].len();
            let link = between(page, &format!("href=\"../../{stem}.{ending}\""), "</a>").next().unwrap().to_owned();
            let tenths = (bytes + 50) / 100;
            let size = if bytes < 10_000 && !tenths.is_multiple_of(10) {
                format!("{},{} kB", tenths / 10, tenths % 10)
            } else {
                format!("{} kB", (bytes + 500) / 1_000)
            };
            assert!(link.ends_with(&format!("({}, {size})", ending.to_uppercase())), "{link}: {bytes}");
        }
    }
}

/// Without workbooks there is none, and nothing leads to one.
#[test]
fn workbooks_can_be_left_out() {
    let site = site();
    let files = built(&site, &["--without", "workbooks"]);
    assert!(!files.keys().any(|it| it.ends_with(".xlsx")));
    let leads = files.iter().filter(|(path, _)| path.ends_with(".html") || path.starts_with("data/"));
    for (path, bytes) in leads.filter(|(path, _)| !path.ends_with(".zip")) {
        assert!(!String::from_utf8_lossy(bytes).contains(".xlsx\""), "{path} leads to a workbook");
    }
}

/// What a spreadsheet or a page would execute stands in the content: descriptions hold it as text, and stay what they are.
#[test]
fn descriptions_survive_hostile_words() {
    let site = Site::new(&[(
        "content/scorecard.yaml",
        "title: {vi: '</script><b>\"=1+1', en: '=HYPERLINK(1)'}\nlanguages: [vi, en]\nnumbers: vi\npublisher: '\"}<!--'\nlicence: '\"><i>'\n",
    )]);
    let files = built(&site, &["--base-url", "https://example.org/"]);
    for path in ["data/datapackage.json", "data/catalog.jsonld", "data/claims.csv-metadata.json"] {
        let value: serde_json::Value = serde_json::from_str(text(&files, path)).unwrap();
        assert!(value.is_object(), "{path}");
    }
    let page = text(&files, "data/index.html");
    assert!(!page.contains("<b>") && !page.contains("<i>") && !page.contains("<!--"), "{page}");
}
