//! What is found about the figures is told where marks, boxes and data files say that it is.

use crate::site::{Site, collect};
use std::collections::BTreeMap;
use std::path::Path;

/// Every file of a golden site, as it is expected.
fn pages() -> BTreeMap<String, String> {
    let mut files = Vec::new();
    collect(Path::new("tests/sites/provinces/expected"), "", &mut files);
    let text = |(path, bytes): (String, Vec<u8>)| (path, String::from_utf8(bytes).unwrap());
    files.into_iter().map(text).collect()
}

fn has_id(pages: &BTreeMap<String, String>, path: &str, id: &str) -> bool {
    pages.get(&format!("{path}index.html")).is_some_and(|page| page.contains(&format!("id=\"{id}\"")))
}

#[test]
fn every_mark_leads_to_its_entry() {
    let pages = pages();
    let mut seen = BTreeMap::new();
    for (path, page) in pages.iter().filter(|(path, _)| path.ends_with(".html") && !path.contains("findings/")) {
        let language = if path.starts_with("en/") { "en/" } else { "" };
        for rest in page.split("<a class=\"check ").skip(1) {
            let href = rest.split("href=\"").nth(1).and_then(|it| it.split('"').next()).unwrap();
            let (place, id) = href.trim_start_matches("../").trim_start_matches("en/").split_once('#').unwrap();
            assert!(has_id(&pages, &format!("{language}{place}"), id), "{path} points at {href}");
            *seen.entry(path.split('/').rev().nth(2).unwrap_or("").to_owned()).or_insert(0) += 1;
        }
    }
    let kinds: Vec<&str> = seen.keys().map(String::as_str).collect();
    assert_eq!(kinds, ["compare", "indicators", "provinces", "sources", "topics"], "pages with marks: {seen:?}");
}

#[test]
fn a_mark_stands_at_its_own_figure_only() {
    let page = &pages()["provinces/ha-dong/index.html"];
    let row = |label: &str| {
        let rows = page.split("<tr").filter(|row| row.contains(label));
        rows.map(|row| row.matches("class=\"check ").count()).sum::<usize>()
    };
    assert_eq!(row("<th scope=\"row\">Cấp huyện</th>"), 0);
    assert_eq!(row("<th scope=\"row\">Tỉnh, thành phố</th>"), 1);
    assert_eq!(row("<th scope=\"row\">2021</th>"), 0);
}

#[test]
fn every_address_in_the_data_is_that_of_an_entry() {
    let pages = pages();
    let mut reader = csv::Reader::from_reader(pages["data/findings.csv"].as_bytes());
    let place = reader.headers().unwrap().iter().position(|it| it == "address").unwrap();
    let mut count = 0;
    for record in reader.records() {
        let record = record.unwrap();
        let (path, id) = record[place].split_once('#').unwrap();
        for language in ["", "en/"] {
            assert!(has_id(&pages, &format!("{language}{path}"), id), "{language}{}", &record[place]);
        }
        count += 1;
    }
    assert_eq!(count, 6);
}

/// A territory without findings has no page of them, and the page of all is there whatever is found.
#[test]
fn a_site_without_findings_says_so() {
    let site = Site::new(&[]);
    site.run(&["build", "-q"]).exits(0);
    let page = site.read("output/findings/index.html").unwrap();
    assert!(page.contains("chưa có điểm nào cần lưu ý"), "{page}");
    assert!(site.read("output/index.html").unwrap().contains("href=\"findings/\""));
    assert_eq!(site.read("output/data/findings.json").unwrap(), "{\n\"findings\": [\n]\n}\n");
    assert!(!pages().contains_key("findings/tay-ho/index.html"));
}

/// A page that says that it may be found is in the sitemap with its languages, and no other is.
#[test]
fn the_sitemap_names_the_pages_that_may_be_found() {
    let address = "https://example.org/a/";
    let site = Site::empty();
    let root = format!("{}/tests/sites/provinces", env!("CARGO_MANIFEST_DIR"));
    site.run(&["build", "-q", "-r", &root, "-o", site.path("out").to_str().unwrap(), "--base-url", address]).exits(0);
    let pages: BTreeMap<String, String> =
        site.files("out").into_iter().map(|(path, bytes)| (path, String::from_utf8_lossy(&bytes).into_owned())).collect();
    let between = |text: &str, open: &str| -> Vec<String> {
        text.split(open).skip(1).map(|rest| rest.split('"').next().unwrap().split('<').next().unwrap().to_owned()).collect()
    };
    let sitemap = &pages["sitemap.xml"];
    let named = between(sitemap, "<loc>");
    let is_found = |page: &&String| page.contains("<link rel=\"canonical\"") && !page.contains("content=\"noindex\"");
    let html = pages.iter().filter(|(path, _)| path.ends_with(".html")).map(|(_, page)| page);
    let mut found: Vec<String> =
        html.filter(is_found).flat_map(|page| between(page, "<link rel=\"canonical\" href=\"")).collect();
    found.sort();
    assert_eq!(named, found);
    let document = roxmltree::Document::parse(sitemap).unwrap();
    let links = document.descendants().filter(|it| it.tag_name().name() == "link");
    let mut alternates: Vec<&str> = links.filter_map(|it| it.attribute("href")).collect();
    alternates.sort_unstable();
    alternates.dedup();
    assert_eq!(alternates, named, "each page is the alternate of one in the sitemap");
    assert!(pages["robots.txt"].ends_with(&format!("Sitemap: {address}sitemap.xml\n")), "{}", pages["robots.txt"]);
    // The day is that of a document, or of a change, and no page is newer than the newest of them.
    let days: Vec<String> = between(sitemap, "<lastmod>");
    assert!(days.contains(&"2024-01-28".to_owned()) && days.iter().all(|it| it.as_str() <= "2024-02-20"), "{days:?}");
}
