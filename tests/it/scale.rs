//! A nation of communes: the format and the pages at the size of a whole country, as documents and as tables.
//!
//! The content is made by `benches/nation/`. `SCALE=3321 cargo test --test it scale` runs it with so many places.

use crate::generator::{INDICATORS, Nation, SEED, YEARS};
use scorecard::content::Inputs;
use scorecard::derive::Observation;
use scorecard::file::{Document, OutputFile};
use scorecard::finding::Severity;
use scorecard::model::Scorecard;
use scorecard::pipeline::{self, Compiled, Options};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Mutex;

/// What pages may hold that list a whole level.
const ELEMENTS_MAX: usize = 5000;

/// How many places pages are made of where each has documents of its own: a page for each of them, in two languages.
const WITH_DOCUMENTS: usize = 12;

#[test]
fn documents_and_tables_come_to_the_same_figures() {
    let places = std::env::var("SCALE").ok().map_or(300, |it| it.parse().expect("SCALE is a number of places"));
    let nation = Nation::of(places, SEED);
    let (documents, tables) = (said(&compile(nation.documents())), compile(nation.tables()));
    assert_eq!(documents.len(), places * INDICATORS.len() * YEARS.len());
    let tables_say = said(&tables);
    let apart = documents.iter().zip(&tables_say).find(|(a, b)| a != b);
    assert!(documents.len() == tables_say.len() && apart.is_none(), "{apart:?}");
    drop((documents, tables_say));
    pages_are_there_and_small(&tables, &nation);
}

#[test]
fn documents_of_places_have_their_pages() {
    let nation = Nation::new(2, WITH_DOCUMENTS - 2, SEED);
    let pages = pages_are_there_and_small(&compile(nation.documents()), &nation);
    let documents = pages.keys().filter(|it| it.starts_with("sources/")).count();
    assert_eq!(documents, WITH_DOCUMENTS * YEARS.len());
}

/// The home page of a site with so many documents and places: how many of both stand there, with what it says of the others.
#[test]
fn the_home_page_of_many_places_names_the_first_and_says_so() {
    for (nation, rows) in [(Nation::of(240, SEED), 34), (Nation::new(240, 0, SEED), 200), (Nation::new(30, 0, SEED), 30)] {
        let compiled = compile(nation.site());
        let page = file_of(&compiled, "en/index.html");
        let part = |from: &str, to: &str| page.split_once(from).unwrap().1.split_once(to).unwrap().0.to_owned();
        let (scored, sources) = (part("<h2 id=\"page-scored\">", "</section>"), part("<h2 id=\"sources\">", "</section>"));
        let documents = compiled.scorecard.as_ref().unwrap().sources.len();
        let table = scored.split_once("</table>").unwrap().0;
        assert_eq!(table.matches("<th scope=\"row\">").count(), rows);
        assert_eq!(sources.matches("<li>").count(), documents.min(100));
        let is_limited = nation.places.len() > 200;
        assert_eq!(scored.contains(&format!("The table has {rows} of ")), is_limited, "{scored}");
        assert_eq!(sources.contains(&format!("the latest 100 of {documents} documents")), is_limited, "{sources}");
    }
}

/// The page of an indicator that hundreds of documents speak of: each is there by its title, and no page is longer for it.
#[test]
fn a_page_that_cites_many_documents_has_their_titles() {
    for (provinces, is_brief) in [(240, true), (20, false)] {
        let compiled = compile(Nation::of(provinces, SEED).site());
        let indicator = compiled.scorecard.as_ref().unwrap().indicators().next().unwrap().1.id.to_string();
        let page = file_of(&compiled, &format!("en/indicators/{indicator}/index.html"));
        let sources = page.split_once("<h2 id=\"page-sources\">").unwrap().1.split_once("</section>").unwrap().0;
        let cited = sources.matches("<li id=\"source-").count();
        assert_eq!((sources.contains("The documents are many"), cited > 60), (is_brief, is_brief), "{cited}");
        assert_eq!(sources.contains("publisher not given"), !is_brief, "{sources}");
        assert_eq!(sources.matches("../../../en/sources/").count(), cited, "each has its page");
    }
}

/// The page of all findings, of a survey that has one on each of 205 places, and a second on the last of them.
#[test]
fn the_page_of_findings_in_many_places_names_those_with_the_most() {
    let mut territories = std::fs::read_to_string("tests/checks/base/content/territories.yaml").unwrap();
    let mut report = String::from("source: {title: Khảo sát, kind: survey}\nperiod: 2023\nfigures:\n");
    for it in 0..205 {
        writeln!(territories, "  - {{id: n-{it}, name: Nơi {it:03}, level: province}}").unwrap();
        let second = if it == 204 { ", par-index: {value: \"92,5\", previous: 80, change: tăng 10}" } else { "" };
        writeln!(report, "  n-{it}: {{on-time-rate: {{value: 50%, ratio: 1/3}}{second}}}").unwrap();
    }
    let files = [("content/territories.yaml", territories.as_str()), ("content/reports/khao-sat.yaml", report.as_str())];
    let page = file_of(&pipeline::compile(&crate::memory::inputs(&files)), "en/findings/index.html");
    let table = page.split_once("<table class=\"counts\">").unwrap().1.split_once("</table>").unwrap().0;
    let names: Vec<&str> = table.split("Nơi ").skip(1).map(|it| &it[..3]).collect();
    assert_eq!((names.len(), names[0], names[1], names[199]), (200, "204", "000", "198"));
    assert!(page.contains("The table has the 200 places with the most, of 205."), "{page}");
    assert!(page.contains("6 more are on the pages of the places that they are about."), "{page}");
}

/// The text of one file of the site.
fn file_of(compiled: &Compiled, path: &str) -> String {
    let theme = scorecard::render::Theme::read(Path::new("."), "default").unwrap();
    let file = pipeline::open(compiled, &theme, &Options::default(), |site| site.file(path)).unwrap();
    String::from_utf8(file.unwrap().bytes).unwrap()
}

/// The generator itself: the same seed gives the same content, another one another.
#[test]
fn the_same_seed_makes_the_same_nation() {
    let texts = |seed| Nation::of(3, seed).site().into_iter().map(|it| it.text).collect::<Vec<_>>();
    assert_eq!(texts(1), texts(1));
    assert_ne!(texts(1), texts(2));
    // All that an editor types: groups and decimals, ratios, hedges, magnitudes, words and blanks.
    let figures = Nation::of(40, SEED).figures;
    let all: Vec<_> = figures.into_iter().flatten().flatten().map(|it| it.map(|it| it.typed).unwrap_or_default()).collect();
    for kind in ["%", "/", "trên ", "gần ", "khoảng ", " ngàn ", "tỷ đồng", " điểm", "done", "."] {
        assert!(all.iter().any(|it| it.contains(kind)), "no {kind}");
    }
    assert!(all.iter().any(String::is_empty));
}

/// What speed is measured on: as large as it is said to be, without an error, with what authors get wrong.
#[test]
fn the_site_that_is_measured_is_like_one_that_people_keep() {
    let nation = Nation::of(70, SEED);
    assert_eq!(nation.places.iter().filter(|it| it.province.is_none()).count(), 34);
    let site = nation.site();
    let sizes: Vec<usize> =
        site.iter().filter(|it| it.path.ends_with("bao-cao-2021-2025.yaml")).map(|it| it.text.len()).collect();
    let mean = sizes.iter().sum::<usize>() / sizes.len();
    assert!(sizes.len() == 70 && (22_000..25_000).contains(&mean), "{} files of {mean} bytes", sizes.len());
    let compiled = compile(site);
    let mut told: BTreeMap<&str, usize> = BTreeMap::new();
    compiled
        .findings
        .iter()
        .filter(|it| it.severity() == Severity::Warning)
        .for_each(|it| *told.entry(it.check.id()).or_default() += 1);
    for slip in ["sources-disagree", "stated-differs", "verdict-differs"] {
        // Some, and not one at every tenth figure.
        let count = told.get(slip).copied().unwrap_or_default();
        assert!((1..=nation.places.len() * 3).contains(&count), "{slip}: {told:?}");
    }
}

fn compile(documents: Vec<Document>) -> Compiled {
    let compiled = pipeline::compile(&Inputs { documents, ..Inputs::default() });
    let errors: Vec<_> = compiled.findings.iter().filter(|it| it.severity() == Severity::Error).take(3).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    compiled
}

/// Every observation: place, indicator, period, and what is shown.
fn said(compiled: &Compiled) -> Vec<String> {
    let scorecard = compiled.scorecard.as_ref().unwrap();
    compiled.results.observations.iter().map(|it| say(scorecard, it)).collect()
}

fn say(scorecard: &Scorecard, it: &Observation) -> String {
    let claim = &scorecard.claims[it.claims[0]];
    let (territory, indicator) = (&scorecard.territory(it.territory).id, &scorecard.indicator(it.indicator).id);
    format!(
        "{territory} {indicator} {} {:?} {:?} {:?} {:?}",
        it.period, it.value, claim.status, claim.missing, claim.self_reported
    )
}

/// Every page that there must be is there, and none is too large.
fn pages_are_there_and_small(compiled: &Compiled, nation: &Nation) -> BTreeMap<String, usize> {
    let theme = scorecard::render::Theme::read(Path::new("."), "default").unwrap();
    let pages: Mutex<BTreeMap<String, usize>> = Mutex::default();
    let keep = |file: OutputFile| {
        if file.path.ends_with(".html") {
            let elements = file.bytes.windows(2).filter(|it| it[0] == b'<' && it[1].is_ascii_alphabetic()).count();
            pages.lock().unwrap().insert(file.path, elements);
        }
        Ok(())
    };
    let count = pipeline::emit(compiled, &theme, &Options::default(), &keep).unwrap();
    let pages = pages.into_inner().unwrap();
    assert_eq!(pages.len(), count);
    let places = (0..nation.places.len()).map(|it| nation.folder(it));
    for address in places.chain(INDICATORS.iter().map(|it| format!("indicators/{}", it.id))) {
        for path in [format!("{address}/index.html"), format!("en/{address}/index.html")] {
            assert!(pages.contains_key(&path), "no {path}");
        }
    }
    let large = pages.iter().filter(|(_, elements)| **elements > ELEMENTS_MAX);
    let mut large: Vec<String> = large.map(|(path, it)| format!("{path}: {it}")).collect();
    large.truncate(20);
    assert!(large.is_empty(), "{large:#?}");
    pages
}
