//! What a reader finds by its name, and the script that finds it.

use crate::memory;
use crate::site::{SCORECARD, Site};
use scorecard::derive::derive;
use scorecard::render::Theme;
use scorecard::view::{Desk, Links, search};
use scorecard::words::{fold, slug};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

const SCRIPT: &str = "themes/default/static/js/site.js";
/// The script of all pages, as it is sent.
const SCRIPT_MAX: usize = 5_000;
/// The file of a language for this content, as it stands; for a country of communes, as it is sent.
const FILE_MAX: usize = 20_000;
const SENT_MAX: usize = 90_000;
const COMMUNES: usize = 3_321;

const TERRITORIES: &str = "
levels:
  - {id: province, name: {vi: Tỉnh, en: Province}, folder: provinces}
  - {id: district, name: {vi: Huyện, en: District}}
territories:
  - {id: ba-ria-vung-tau, name: Bà Rịa – Vũng Tàu, full_name: Tỉnh Bà Rịa – Vũng Tàu, aliases: [BR-VT], level: province, until: 2025-07-01, succeeded_by: [ho-chi-minh]}
  - {id: ho-chi-minh, name: {vi: Hồ Chí Minh, en: Ho Chi Minh City}, aliases: [Sài Gòn], level: province}
  - {id: dak-lak, name: Đắk Lắk, aliases: [Đắc Lắc], level: province}
  - id: hue
    name: Huế
    level: province
    formerly_named: [{name: Thừa Thiên, until: 2025-01-01, basis: Nghị quyết 175/2024/QH15}]
  - {id: xuyen-moc, name: Xuyên Mộc, level: district, in: ba-ria-vung-tau, until: 2025-07-01}
  - {id: chau-duc, name: Châu Đức, level: district, in: ba-ria-vung-tau, until: 2025-07-01}
";

fn gzipped(bytes: &[u8]) -> usize {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap().len()
}

fn site() -> Site {
    let site = Site::new(&[
        ("content/scorecard.yaml", &format!("{}compare: [{{id: g, territories: [hue, dak-lak]}}]\n", SCORECARD.1)),
        ("content/territories.yaml", TERRITORIES),
        ("content/topics.yaml", "- {id: t, name: {vi: Thủ tục, en: Procedures}}\n"),
        (
            "content/indicators/t.yaml",
            "- {id: rate, name: {vi: Tỷ lệ đúng hạn, en: On-time rate}, topic: t, unit: percent, better: higher}\n",
        ),
        (
            "content/provinces/ba-ria-vung-tau/report.yaml",
            "source: {title: Báo cáo, kind: press}\nperiod: 2023\nfigures:\n  rate:\n    - {value: 98%}\n    - {value: 97%, territory: xuyen-moc}\n",
        ),
    ]);
    site.run(&["build", "--base-url", "https://example.org/x/"]).exits(0);
    site
}

/// Every entry of a file: its address from the site's first folder, its names, what is said beside it.
fn entries(file: &Value) -> Vec<(String, Vec<String>, String)> {
    let list = |value: &Value| value.as_array().unwrap().clone();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let notes = list(&file["notes"]);
    let mut all = Vec::new();
    for group in list(&file["groups"]) {
        for item in list(&group["items"]) {
            let it = list(&item);
            let note = usize::try_from(it[1].as_u64().unwrap()).unwrap();
            all.push((text(&group["path"]) + &text(&it[0]), it[2..].iter().map(text).collect(), text(&notes[note])));
        }
    }
    all
}

fn file(site: &Site, language: &str) -> Vec<(String, Vec<String>, String)> {
    entries(&serde_json::from_str(&site.read(&format!("output/data/search.{language}.json")).unwrap()).unwrap())
}

#[test]
fn places_are_found_by_every_name_that_they_have() {
    let site = site();
    let vi: BTreeMap<String, (Vec<String>, String)> =
        file(&site, "vi").into_iter().map(|(path, names, note)| (path, (names, note))).collect();
    let names = |path: &str| vi[path].0.join("|");
    // The full name is the name and the heading, and so are found by them.
    assert_eq!(names("provinces/ba-ria-vung-tau/"), "Bà Rịa – Vũng Tàu|BR-VT");
    assert_eq!(fold(&vi["provinces/ba-ria-vung-tau/"].0[0]), "ba ria vung tau");
    assert_eq!(vi["provinces/ba-ria-vung-tau/"].1, "đến trước ngày 01/07/2025");
    assert_eq!(names("provinces/ho-chi-minh/"), "Hồ Chí Minh|Sài Gòn|Ho Chi Minh City");
    assert_eq!(names("provinces/dak-lak/"), "Đắk Lắk|Đắc Lắc", "a name that differs without marks only is another one");
    assert_eq!(names("provinces/hue/"), "Huế|Thừa Thiên");
    // A place without a page is found on the page that has its figures, and only with figures.
    assert_eq!(vi["provinces/ba-ria-vung-tau/#xuyen-moc"].1, "Bà Rịa – Vũng Tàu, đến trước ngày 01/07/2025");
    assert!(!vi.keys().any(|it| it.contains("chau-duc")));
    let en = file(&site, "en");
    assert!(en.iter().any(|it| it.0 == "en/indicators/rate/" && it.1 == ["On-time rate"]), "{en:?}");
    assert!(en.iter().any(|it| it.0 == "en/provinces/ho-chi-minh/" && it.1[0] == "Ho Chi Minh City"));
}

#[test]
fn every_page_of_a_thing_has_an_entry_and_every_entry_a_page() {
    let site = site();
    let pages: BTreeSet<String> = site
        .files("output")
        .into_iter()
        .filter_map(|(path, _)| path.strip_suffix("index.html").map(str::to_owned))
        .filter(|path| ["provinces/", "indicators/", "topics/", "indexes/", "compare/g"].iter().any(|it| path.contains(it)))
        .collect();
    let found: Vec<String> = ["vi", "en"].iter().flat_map(|it| file(&site, it)).map(|it| it.0).collect();
    let whole: BTreeSet<String> = found.iter().filter(|it| !it.contains('#')).cloned().collect();
    assert_eq!(whole, pages);
    assert_eq!(whole.len() + 2, found.len(), "each once, and the district in each language");
    for path in found.iter().filter(|it| it.contains('#')) {
        let (page, anchor) = path.split_once('#').unwrap();
        assert!(site.read(&format!("output/{page}index.html")).unwrap().contains(&format!("id=\"{anchor}\"")), "{path}");
    }
}

#[test]
fn hostile_names_are_text_in_the_file() {
    let attack = "</script><img src=x onerror=alert(1)>&\\\"%s|";
    let site = Site::new(&[("content/territories.yaml", &TERRITORIES.replace("Sài Gòn", &format!("\"{attack}\"")))]);
    site.run(&["build"]).exits(0);
    let text = site.read("output/data/search.vi.json").unwrap();
    assert!(!text.contains(['<', '>', '&']), "{text}");
    let names = file(&site, "vi").into_iter().find(|it| it.0.contains("ho-chi-minh")).unwrap().1;
    assert_eq!(names[1], "</script><img src=x onerror=alert(1)>&\"%s|");
}

/// The search file of each language of some content.
fn files(scorecard: &scorecard::model::Scorecard) -> Vec<String> {
    let results = derive(scorecard);
    let theme = Theme::read(Path::new("."), "default").unwrap();
    let links = Links::new(None).unwrap();
    let words = theme.words(&scorecard.site.languages).unwrap();
    let of =
        |(at, words)| serde_json::to_string(&search(&Desk::new(scorecard, &results, &[], words, at, &links)).search).unwrap();
    words.iter().enumerate().map(of).collect()
}

#[test]
fn the_file_is_small_for_a_country_of_communes_too() {
    let own = scorecard::content::load(&scorecard::content::read(Path::new(".")).unwrap()).0.unwrap();
    for text in files(&own) {
        assert!(text.len() <= FILE_MAX, "{} bytes", text.len());
    }
    let parts = ["Tân", "Bình", "An", "Phú", "Thạnh", "Đông", "Long", "Hòa", "Mỹ", "Vĩnh", "Xuân", "Lộc", "Sơn"];
    let mut territories = String::from(
        "levels:\n  - {id: province, name: Tỉnh, folder: provinces}\n  - {id: commune, name: Xã, folder: communes}\nterritories:\n",
    );
    for it in 0..34 {
        writeln!(territories, "  - {{id: tinh-{it}, name: Tỉnh thứ {it}, level: province}}").unwrap();
    }
    for it in 0..COMMUNES {
        let at = |by: usize| parts[it / by % parts.len()];
        let name = format!("{} {} {}", at(1), at(13), at(169));
        let (id, parent) = (slug(&name), it % 34);
        writeln!(territories, "  - {{id: {id}-{it}, name: {name}, level: commune, in: tinh-{parent}}}").unwrap();
    }
    let site = "title: T\nlanguages: [vi, en]\nnumbers: vi\n";
    let (scorecard, _) = memory::load(&[("content/territories.yaml", &territories), ("content/scorecard.yaml", site)]);
    assert!(scorecard.territories.len() >= COMMUNES);
    for text in files(&scorecard) {
        let found = entries(&serde_json::from_str(&text).unwrap()).len();
        assert!(found >= COMMUNES, "{found} entries");
        let sent = gzipped(text.as_bytes());
        assert!(sent <= SENT_MAX, "{sent} bytes are sent");
    }
}

#[test]
fn the_script_is_small_and_says_no_words() {
    let script = std::fs::read_to_string(SCRIPT).unwrap();
    let sent = gzipped(script.as_bytes());
    assert!(sent <= SCRIPT_MAX, "{sent} bytes are sent, and at most {SCRIPT_MAX} may be");
    let scripts =
        walkdir::WalkDir::new("themes/default/static/js").into_iter().filter(|it| it.as_ref().unwrap().file_type().is_file());
    assert_eq!(scripts.count(), 1, "one script");
    let (before, rest) = script.split_once("const plain = {").unwrap();
    let (table, after) = rest.split_once('}').unwrap();
    let is_word = |it: char| !it.is_ascii() && it.is_alphabetic();
    assert!(![before, after].concat().contains(is_word), "the script holds words");
    for bad in [
        "innerHTML",
        "outerHTML",
        "insertAdjacent",
        "document.write",
        "eval(",
        "localStorage",
        "sessionStorage",
        "cookie",
        "http",
    ] {
        assert!(!script.contains(bad), "the script holds {bad}");
    }
    // Its letters are those of `fold`.
    let letters: Vec<&str> = table.split(',').collect();
    assert!(letters.len() >= 10);
    for pair in letters {
        let (letter, plain) = pair.split_once(':').unwrap();
        assert_eq!(fold(letter.trim()), plain.trim().trim_matches('\''));
    }
}

/// The names in the header, and where they lead.
fn ways(html: &str) -> Vec<(String, String)> {
    let nav = html.split("<nav class=\"ways\"").nth(1).unwrap().split("</nav>").next().unwrap();
    let way = |it: &str| {
        let (href, rest) = it.split_once('"').unwrap();
        (rest.split_once('>').unwrap().1.split('<').next().unwrap().to_owned(), href.to_owned())
    };
    nav.split("<a href=\"").skip(1).map(way).collect()
}

#[test]
fn the_header_leads_to_every_part_from_every_page() {
    let site = site();
    let html = site.read("output/provinces/hue/index.html").unwrap();
    let wanted = [
        ("Tỉnh", "../../#territories"),
        ("Chủ đề", "../../#topics"),
        ("So sánh", "../../compare/"),
        ("Kiểm tra số liệu", "../../findings/"),
    ];
    let found = ways(&html);
    for (text, href) in wanted {
        assert!(found.contains(&(text.to_owned(), href.to_owned())), "{text} is not in {found:?}");
    }
    assert!(
        html.contains("<a class=\"find\" href=\"../../#territories\" data-root=\"../../\""),
        "without script the search is a link"
    );
    let home = site.read("output/index.html").unwrap();
    assert!(home.contains("id=\"territories\"") && home.contains("data-list=\"places\""));
    let compare = site.read("output/compare/index.html").unwrap();
    assert!(compare.contains("aria-current=\"page\">So sánh</a>"));
    let (count, mut pages) = (found.len(), 0);
    for (path, bytes) in site.files("output") {
        if path.ends_with(".html") {
            let html = String::from_utf8(bytes).unwrap();
            assert_eq!((ways(&html).len(), html.matches("class=\"find\"").count()), (count, 1), "{path}");
            pages += 1;
        }
    }
    assert!(pages > 10);
}
