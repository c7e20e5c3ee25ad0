//! A nation of communes: the format and the pages at the size of a whole country, as documents and as tables.
//!
//! The content is made, not real, and the same for the same seed. `SCALE=3321 cargo test --test it scale` runs it with so
//! many communes; with `SCALE_FOLDER=<folder>` it is only written there, as `documents/` and `tables/`, for the program to
//! run on.

use rayon::prelude::*;
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

const PROVINCES: usize = 34;
const INDICATORS: usize = 39;
const YEARS: [u16; 5] = [2021, 2022, 2023, 2024, 2025];
const SEED: u64 = 20_250_701;

/// What pages may hold that list a whole level.
const ELEMENTS_MAX: usize = 4000;

/// What is made: so many communes, each with a figure for every indicator and year.
struct Nation {
    communes: usize,
    /// By commune, year and indicator, as an editor types them; nothing where there is none.
    figures: Vec<Vec<Vec<Option<String>>>>,
}

/// How many communes pages are made of where each has documents of its own: a page for each of them, in two languages.
const WITH_DOCUMENTS: usize = 12;

#[test]
fn documents_and_tables_come_to_the_same_figures() {
    let communes = std::env::var("SCALE").ok().map_or(300, |it| it.parse().expect("SCALE is a number of communes"));
    let nation = Nation::new(communes, SEED);
    let (documents, tables) = (nation.documents(), nation.tables());
    if let Some(folder) = std::env::var_os("SCALE_FOLDER") {
        write(&Path::new(&folder).join("documents"), &documents);
        write(&Path::new(&folder).join("tables"), &tables);
        return;
    }
    let (documents, tables) = (said(&compile(documents)), compile(tables));
    assert_eq!(documents.len(), communes * INDICATORS * YEARS.len());
    let tables_say = said(&tables);
    let apart = documents.iter().zip(&tables_say).find(|(a, b)| a != b);
    assert!(documents.len() == tables_say.len() && apart.is_none(), "{apart:?}");
    drop((documents, tables_say));
    pages_are_there_and_small(&tables, communes);
}

#[test]
fn documents_of_communes_have_their_pages() {
    let nation = Nation::new(WITH_DOCUMENTS, SEED);
    let pages = pages_are_there_and_small(&compile(nation.documents()), WITH_DOCUMENTS);
    let documents = pages.keys().filter(|it| it.starts_with("sources/")).count();
    assert_eq!(documents, WITH_DOCUMENTS * YEARS.len());
}

/// The generator itself: the same seed gives the same content, another one another.
#[test]
fn the_same_seed_makes_the_same_nation() {
    let texts = |seed| Nation::new(3, seed).tables().into_iter().map(|it| it.text).collect::<Vec<_>>();
    assert_eq!(texts(1), texts(1));
    assert_ne!(texts(1), texts(2));
    // All that an editor types: groups and decimals, ratios, hedges, magnitudes, words and blanks.
    let all: Vec<String> = Nation::new(40, SEED).figures.into_iter().flatten().flatten().map(Option::unwrap_or_default).collect();
    for kind in ["%", "/", "trên ", "gần ", "tỷ đồng", "done", "."] {
        assert!(all.iter().any(|it| it.contains(kind)), "no {kind}");
    }
    assert!(all.iter().any(String::is_empty));
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
fn pages_are_there_and_small(compiled: &Compiled, communes: usize) -> BTreeMap<String, usize> {
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
    let communes = (0..communes).map(|it| format!("communes/{}", commune_id(it)));
    let provinces = (0..PROVINCES).map(|it| format!("provinces/{}", province_id(it)));
    let indicators = (0..INDICATORS).map(|it| format!("indicators/{}", indicator_id(it)));
    for address in communes.chain(provinces).chain(indicators) {
        for path in [format!("{address}/index.html"), format!("en/{address}/index.html")] {
            assert!(pages.contains_key(&path), "no {path}");
        }
    }
    let mut large: Vec<String> =
        pages.iter().filter(|(_, elements)| **elements > ELEMENTS_MAX).map(|(path, it)| format!("{path}: {it}")).collect();
    large.truncate(20);
    assert!(large.is_empty(), "{large:#?}");
    pages
}

fn write(folder: &Path, documents: &[Document]) {
    documents.par_iter().for_each(|it| {
        let path = folder.join(&it.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, &it.text).unwrap();
    });
}

impl Nation {
    fn new(communes: usize, seed: u64) -> Nation {
        let mut dice = Dice(seed);
        let mut figures = Vec::new();
        for _ in 0..communes {
            // What a commune does in the first year; it moves a little from year to year.
            let mut levels: Vec<f64> = (0..INDICATORS).map(|_| dice.share()).collect();
            let mut years = Vec::new();
            for _ in YEARS {
                years.push((0..INDICATORS).map(|it| typed(it, levels[it], &mut dice)).collect());
                levels.iter_mut().for_each(|it| *it = (*it + (dice.share() - 0.45) * 0.1).clamp(0.0, 1.0));
            }
            figures.push(years);
        }
        Nation { communes, figures }
    }

    /// A document for each commune and year.
    fn documents(&self) -> Vec<Document> {
        let mut documents = definitions(self.communes);
        for commune in 0..self.communes {
            for (place, year) in YEARS.iter().enumerate() {
                let mut text = format!(
                    "source:\n  title: Báo cáo cải cách hành chính năm {year} của {}\n  kind: government\n  \
                     published: {year}-12-15\nperiod: {year}\nfigures:\n",
                    commune_name(commune)
                );
                for (indicator, figure) in self.figures[commune][place].iter().enumerate() {
                    let id = indicator_id(indicator);
                    match figure {
                        // Some are typed with the words that carry them.
                        Some(it) if unit(indicator) == "percent" => {
                            writeln!(text, "  {id}:\n    value: {it}\n    quote: \"Chỉ tiêu {indicator} đạt {it} trong năm\"")
                        }
                        Some(it) => writeln!(text, "  {id}: {it}"),
                        None => writeln!(text, "  {id}: {{missing: not-published}}"),
                    }
                    .unwrap();
                }
                documents.push(document(&format!("content/communes/{}/{year}.yaml", commune_id(commune)), text));
            }
        }
        sorted(documents)
    }

    /// A report with a table for each year.
    fn tables(&self) -> Vec<Document> {
        let mut documents = definitions(self.communes);
        let ids: Vec<String> = (0..INDICATORS).map(indicator_id).collect();
        for (place, year) in YEARS.iter().enumerate() {
            let columns: String = ids.iter().map(|it| format!("  {it}: {it}\n")).collect();
            let report = format!(
                "source:\n  title: Báo cáo cải cách hành chính năm {year} của các xã\n  kind: government\n  \
                 published: {year}-12-15\nperiod: {year}\ntable: nam-{year}.csv\n\
                 columns: {{territory: ma}}\nskip: [ten]\nindicators:\n{columns}"
            );
            let mut table = format!("ma;ten;{}\n", ids.join(";"));
            for commune in 0..self.communes {
                let cells: Vec<&str> = self.figures[commune][place].iter().map(|it| it.as_deref().unwrap_or_default()).collect();
                writeln!(table, "{};{};{}", commune_code(commune), commune_name(commune), cells.join(";")).unwrap();
            }
            documents.push(document(&format!("content/reports/nam-{year}.yaml"), report));
            documents.push(document(&format!("content/reports/nam-{year}.csv"), table));
        }
        sorted(documents)
    }
}

/// A figure as an editor types it: grouped by dots, with a decimal comma, as a ratio, with a hedge; now and then none.
fn typed(indicator: usize, level: f64, dice: &mut Dice) -> Option<String> {
    if dice.share() < 0.02 {
        return None;
    }
    let odd = dice.share();
    Some(match unit(indicator) {
        "percent" if odd < 0.3 => {
            let whole = 200 + dice.below(4000);
            format!("{}/{}", grouped((level * whole as f64) as u64), grouped(whole))
        }
        "percent" if odd < 0.35 => format!("trên {}%", (level * 99.0) as u64),
        "percent" => format!("{}%", decimal(level * 100.0)),
        "points" => decimal(level * 100.0),
        "count" if odd < 0.1 => format!("gần {} hồ sơ", grouped((level * 9000.0) as u64 + 10)),
        "count" => grouped((level * 9000.0) as u64),
        "number" => decimal(level * 12.0),
        "vnd" => format!("{} tỷ đồng", decimal(level * 80.0)),
        _ => ["planned", "in-progress", "done"][(level * 2.99) as usize].to_owned(),
    })
}

fn unit(indicator: usize) -> &'static str {
    ["percent", "points", "count", "number", "vnd", "percent", "milestone"][indicator % 7]
}

/// `1.893`.
fn grouped(number: u64) -> String {
    if number < 1000 { number.to_string() } else { format!("{}.{:03}", grouped(number / 1000), number % 1000) }
}

/// `36,82`, with two decimals.
fn decimal(number: f64) -> String {
    let hundredths = (number * 100.0) as u64;
    format!("{},{:02}", grouped(hundredths / 100), hundredths % 100)
}

/// The site, its places and its indicators.
fn definitions(communes: usize) -> Vec<Document> {
    let site = "title: {vi: Bảng điểm, en: Scorecard}\nlanguages: [vi, en]\nnumbers: vi\n";
    let topics: String = (0..5).map(|it| format!("- {{id: topic-{it}, name: {{vi: Chủ đề {it}, en: Topic {it}}}}}\n")).collect();
    let mut indicators = String::new();
    for it in 0..INDICATORS {
        let unit = unit(it);
        let noun = if unit == "count" { ", noun: {vi: [hồ sơ], en: [applications]}" } else { "" };
        writeln!(
            indicators,
            "- {{id: {}, name: {{vi: Chỉ tiêu {it}, en: Indicator {it}}}, topic: topic-{}, unit: {unit}, better: higher{noun}}}",
            indicator_id(it),
            it % 5
        )
        .unwrap();
    }
    let mut places = "levels:\n  - {id: province, name: {vi: Tỉnh, en: Province}, folder: provinces}\n  \
                      - {id: commune, name: {vi: Xã, en: Commune}, folder: communes}\nterritories:\n"
        .to_owned();
    for it in 0..PROVINCES {
        writeln!(places, "  - {{id: {}, name: Tỉnh {}, level: province}}", province_id(it), place_name(it)).unwrap();
    }
    for it in 0..communes {
        let (id, name, code, province) = (commune_id(it), commune_name(it), commune_code(it), province_id(it % PROVINCES));
        writeln!(places, "  - {{id: {id}, name: {name}, level: commune, in: {province}, code: \"{code}\"}}").unwrap();
    }
    vec![
        document("content/scorecard.yaml", site.to_owned()),
        document("content/topics.yaml", topics),
        document("content/indicators/all.yaml", indicators),
        document("content/territories.yaml", places),
    ]
}

fn document(path: &str, text: String) -> Document {
    Document { path: path.to_owned(), text }
}

fn sorted(mut documents: Vec<Document>) -> Vec<Document> {
    documents.sort_by(|a, b| a.path.cmp(&b.path));
    documents
}

fn indicator_id(it: usize) -> String {
    format!("chi-tieu-{it:02}")
}

fn province_id(it: usize) -> String {
    format!("tinh-{it:02}")
}

fn commune_id(it: usize) -> String {
    format!("xa-{it:05}")
}

fn commune_code(it: usize) -> String {
    format!("{it:05}")
}

fn commune_name(it: usize) -> String {
    format!("Xã {}", place_name(it))
}

/// Two syllables, and a number where they have been used up.
fn place_name(it: usize) -> String {
    const FIRST: [&str; 12] = ["An", "Bình", "Đông", "Hòa", "Long", "Mỹ", "Ngọc", "Phú", "Quảng", "Tân", "Thạnh", "Vĩnh"];
    const LAST: [&str; 12] = ["Châu", "Điền", "Hải", "Khánh", "Lộc", "Nghĩa", "Phong", "Quý", "Sơn", "Thịnh", "Xuân", "Yên"];
    let name = format!("{} {}", FIRST[it % 12], LAST[it / 12 % 12]);
    if it < 144 { name } else { format!("{name} {}", it / 144 + 1) }
}

/// SplitMix64: small, and the same everywhere.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// From 0 to below 1.
    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}
