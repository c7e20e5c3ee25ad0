//! What machines and citing people get of a page: JSON-LD, references, the way to its file, its former addresses.

use crate::site::{Site, collect};
use serde_json::Value;
use std::path::Path;

const BASE: &str = "https://example.org/x/";

/// A golden site's content, built for an address.
fn built(case: &str, base: &[&str]) -> Site {
    let site = Site::empty();
    let mut files = Vec::new();
    collect(&Path::new("tests/sites").join(case).join("content"), "content/", &mut files);
    for (path, bytes) in &files {
        let mut text = String::from_utf8(bytes.clone()).unwrap();
        if path == "content/scorecard.yaml" && !text.contains("repository:") {
            text += "repository: https://git.example.org/o/r/-/tree/trunk/a%20site\n";
        }
        site.add(&[(path, &text)]);
    }
    site.run(&[&["build"], base].concat()).exits(0);
    site
}

/// The pages of a built site, by path.
fn pages(site: &Site) -> Vec<(String, String)> {
    let files = site.files("output").into_iter().filter(|(path, _)| path.ends_with(".html"));
    files.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    text.split_once(before)?.1.split_once(after).map(|(it, _)| it)
}

/// What a page says to machines, by type.
fn graph(page: &str) -> Vec<Value> {
    let data = between(page, "<script type=\"application/ld+json\">", "</script>");
    data.map_or(Vec::new(), |it| serde_json::from_str::<Value>(it).unwrap()["@graph"].as_array().unwrap().clone())
}

fn of_type<'g>(graph: &'g [Value], kind: &str) -> Option<&'g Value> {
    graph.iter().find(|it| it["@type"] == kind)
}

/// Whether an address of the site leads to something that was built.
fn leads_somewhere(site: &Site, address: &str) -> bool {
    let path = address.strip_prefix(BASE).unwrap_or_else(|| panic!("{address} is no address of the site"));
    let path = path.split('#').next().unwrap();
    let file = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    site.path("output").join(file).is_file()
}

#[test]
fn machines_are_told_what_a_page_has_and_where() {
    let site = built("provinces", &["--base-url", BASE]);
    let (mut sets, mut crumbs) = (0, 0);
    for (path, page) in pages(&site) {
        let graph = graph(&page);
        let is_listed = !page.contains("<meta name=\"robots\" content=\"noindex\">");
        assert_eq!(of_type(&graph, "WebSite").is_some(), ["index.html", "en/index.html"].contains(&path.as_str()), "{path}");
        assert_eq!(of_type(&graph, "BreadcrumbList").is_some(), is_listed && page.contains("class=\"crumbs\""), "{path}");
        if let Some(list) = of_type(&graph, "BreadcrumbList") {
            let items = list["itemListElement"].as_array().unwrap();
            assert!(items.len() >= 2, "{path}");
            for (turn, it) in items.iter().enumerate() {
                assert_eq!(it["position"], turn + 1, "{path}");
                assert!(leads_somewhere(&site, it["item"].as_str().unwrap()), "{path}: {it}");
            }
            crumbs += 1;
        }
        let Some(set) = of_type(&graph, "Dataset") else { continue };
        let letters = set["description"].as_str().unwrap().chars().count();
        assert!((50..=5000).contains(&letters), "{path}: {letters} letters");
        assert!(leads_somewhere(&site, set["url"].as_str().unwrap()), "{path}");
        assert_eq!(set["inLanguage"], if path.starts_with("en/") { "en" } else { "vi" }, "{path}");
        for it in set["distribution"].as_array().unwrap() {
            assert!(leads_somewhere(&site, it["contentUrl"].as_str().unwrap()), "{path}: {it}");
        }
        assert!(!set["variableMeasured"].as_array().unwrap().is_empty(), "{path}");
        sets += 1;
    }
    assert!(sets >= 8 && crumbs > sets, "{sets} sets of data, {crumbs} ways down");
}

#[test]
fn a_set_of_data_is_told_whole() {
    let site = built("schools", &["--base-url", BASE]);
    let page = site.read("output/schools/hilltop/index.html").unwrap();
    let graph = graph(&page);
    let set = of_type(&graph, "Dataset").unwrap();
    assert_eq!(set["name"], "Hilltop Primary – School scorecard");
    assert_eq!(set["creator"]["name"], "The parents");
    assert_eq!(set["temporalCoverage"], "2025/2025");
    assert_eq!(set["spatialCoverage"][0]["name"], "Hilltop Primary");
    let measured: Vec<&Value> = set["variableMeasured"].as_array().unwrap().iter().map(|it| &it["name"]).collect();
    assert_eq!(measured, ["Attendance", "Class size"]);
    assert_eq!(set["license"], Value::Null, "nobody said under which licence");
    assert_eq!(graph.len(), 2);
    let empty = site.read("output/schools/riverside/index.html").unwrap();
    assert!(!empty.contains("ld+json") && !empty.contains("cite.bib"), "a page without figures has nothing to cite");
}

#[test]
fn nothing_is_told_or_cited_without_an_address() {
    for base in [&[][..], &["--base-url", "./"]] {
        let site = built("schools", base);
        for (path, page) in pages(&site) {
            assert!(!page.contains("<script type") && !page.contains("sha256-") && !page.contains("page-cite"), "{path}");
        }
        assert!(site.files("output").iter().all(|(path, _)| !path.contains("cite.")));
    }
}

#[test]
fn a_page_is_cited_with_its_address_and_the_day_of_its_data() {
    let site = built("provinces", &["--base-url", BASE]);
    let (mut cited, mut elsewhere) = (0, 0);
    for (path, page) in pages(&site).iter().filter(|(_, page)| page.contains("page-cite")) {
        let folder = path.strip_suffix("index.html").unwrap();
        let bib = site.read(&format!("output/{folder}cite.bib")).unwrap();
        let ris = site.read(&format!("output/{folder}cite.ris")).unwrap();
        let section = between(page, "<section class=\"cite\"", "</section>").unwrap();
        let address = between(&ris, "UR  - ", "\r\n").unwrap();
        assert!(bib.contains(&format!("  url = {{{address}}},\n")), "{path}: {bib}");
        assert!(section.contains(&address.replace('&', "&amp;")), "{path}: {section}");
        // A document is cited by its own address, where it has one.
        let is_own = address == format!("{BASE}{folder}");
        assert!(is_own || path.contains("sources/"), "{path}: {address}");
        elsewhere += usize::from(!is_own);
        assert!(section.matches('<').count() - section.matches("</").count() < 12, "{path}: {section}");
        cited += 1;
    }
    assert!(cited >= 12 && elsewhere >= 2, "{cited} pages, {elsewhere} of them by another's address");
}

#[test]
fn a_page_leads_to_the_file_that_is_behind_it() {
    let site = built("provinces", &["--base-url", BASE]);
    let mut kinds = std::collections::BTreeSet::new();
    for (path, page) in pages(&site) {
        let Some((_, foot)) = page.split_once("<footer") else { continue };
        for way in ["edit", "tree"] {
            let start = format!("href=\"https://git.example.org/o/r/-/{way}/trunk/a%20site/");
            let Some(file) = between(foot, &start, "\"") else { continue };
            let file = site.path(file);
            assert!(if way == "edit" { file.is_file() } else { file.is_dir() }, "{path}: {file:?}");
            kinds.insert(path.strip_prefix("en/").unwrap_or(&path).split('/').next().unwrap().to_owned());
        }
    }
    for kind in ["index.html", "provinces", "indicators", "topics", "sources"] {
        assert!(kinds.contains(kind), "{kind} is not among {kinds:?}");
    }
}

#[test]
fn a_former_address_leads_on() {
    let site = built("schools", &["--base-url", BASE]);
    let moved = [
        ("schools/hill-school", "schools/hilltop"),
        ("schools/school-3", "schools/hilltop"),
        ("indicators/presence", "indicators/attendance"),
    ];
    for (old, new) in moved {
        let page = site.read(&format!("output/{old}/index.html")).unwrap();
        assert!(page.contains(&format!("content=\"0; url=../../{new}/\"")), "{page}");
        assert!(page.contains(&format!("rel=\"canonical\" href=\"{BASE}{new}/\"")), "{page}");
        assert!(
            page.contains(&format!("<a href=\"../../{new}/\">")) && page.contains("noindex") && !page.contains("<script"),
            "{page}"
        );
        assert!(!site.read("output/sitemap.xml").unwrap().contains(old));
    }
    let disk = built("schools", &["--base-url", "./"]);
    let page = disk.read("output/schools/hill-school/index.html").unwrap();
    assert!(page.contains("content=\"0; url=../../schools/hilltop/index.html\"") && !page.contains("canonical"), "{page}");
}

#[test]
fn former_addresses_lead_on_in_every_language_to_findings_too() {
    let site = built("provinces", &[]);
    let territories = site.read("content/territories.yaml").unwrap();
    let renamed = territories.replacen("id: ha-dong", "formerly: [ha-dong-cu]\n    id: ha-dong", 1);
    site.add(&[("content/territories.yaml", &renamed)]);
    site.run(&["build"]).exits(0);
    for (language, words) in [("", "Trang này đã chuyển"), ("en/", "This page has moved")] {
        for folder in ["provinces", "findings"] {
            let page = site.read(&format!("output/{language}{folder}/ha-dong-cu/index.html")).unwrap();
            let to = format!("url=../../{}{language}{folder}/ha-dong/\"", if language.is_empty() { "" } else { "../" });
            assert!(page.contains(words) && page.contains(&to), "{to}: {page}");
        }
    }
}

/// Data files call a place as the data do: a district after its province, where a province has the same id.
#[test]
fn places_of_one_id_lead_to_their_own_files() {
    let site = Site::new(&[
        ("content/topics.yaml", "- {id: t, name: T}\n"),
        (
            "content/territories.yaml",
            "levels: [{id: province, name: P, folder: provinces}, {id: district, name: D, folder: districts}]\nterritories:\n\
             - {id: hue, name: Huế, level: province}\n- {id: y, name: Y, level: province}\n\
             - {id: hue, name: Huế, level: district, in: y}\n",
        ),
        ("content/indicators/t.yaml", "- {id: i, name: I, topic: t, unit: percent, better: higher}\n"),
        (
            "content/reports/r.yaml",
            "source: {title: R, kind: press, published: 2024-01-01}\nperiod: 2023\nindicator: i\nfigures:\n  y/hue: 6%\n",
        ),
    ]);
    site.run(&["build", "--base-url", BASE]).exits(0);
    let page = site.read("output/districts/hue/index.html").unwrap();
    let set = graph(&page);
    let file = of_type(&set, "Dataset").unwrap()["distribution"][0]["contentUrl"].as_str().unwrap();
    assert_eq!(file, format!("{BASE}data/districts/hue.csv"));
    assert!(leads_somewhere(&site, file) && page.contains("href=\"../../data/districts/hue.csv\""), "{page}");
}
