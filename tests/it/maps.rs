//! Maps: which places stand on one, what tiles and legends say, and where they lead.

use crate::memory;
use crate::site::Site;
use roxmltree::{Document, Node};
use std::fmt::Write as _;

/// Twelve places in three regions until 1 July 2025, two after that, and a part of one that lies far from it.
fn places() -> String {
    let mut text = "levels: [{id: province, name: {vi: Tỉnh, en: Provinces}, folder: provinces}]\n\
                    regions: [{id: bac, name: Miền Bắc}, {id: trung, name: Miền Trung}, {id: nam, name: Miền Nam}]\n\
                    grids:\n  - {id: cu, until: 2025-07-01, also: [{name: Đảo Xa, territory: p01, cell: [3, 9]}]}\n\
                    \x20 - {id: moi, from: 2025-07-01}\nterritories:\n"
        .to_owned();
    let names = [
        "Hà Nội",
        "Hà Nam",
        "Hưng Yên",
        "Hải Phòng",
        "Huế",
        "Quảng Nam",
        "Quảng Ninh",
        "Quảng Trị",
        "An Giang",
        "Cà Mau",
        "Bà Rịa - Vũng Tàu",
        "Bến Tre",
    ];
    for (place, name) in names.iter().enumerate() {
        let region = ["bac", "trung", "nam"][place / 4];
        let into = ["b", "n"][place / 6];
        writeln!(
            text,
            "  - {{id: p{:02}, name: {name}, level: province, region: {region}, code: \"{:02}\", tile: {{cu: [{}, {}]}}, until: 2025-07-01, succeeded_by: {into}}}",
            place + 1,
            place + 1,
            place / 3 + 2,
            place % 3 + 1,
        )
        .unwrap();
    }
    for (id, name, row) in [("b", "Bắc Mới", 0), ("n", "Nam Mới", 1)] {
        writeln!(
            text,
            "  - {{id: {id}, name: {name}, level: province, region: bac, tile: {{moi: [{row}, 0]}}, from: 2025-07-01}}"
        )
        .unwrap();
    }
    text
}

const INDICATORS: &str = "- {id: score, name: {vi: Điểm, en: Score}, topic: t, unit: points, better: higher}\n\
                          - {id: other, name: {vi: Khác, en: Other}, topic: t, unit: percent, better: higher}\n";

/// A site with these figures of one period, as a report.
fn site(period: &str, figures: &str) -> Site {
    let report = format!("source: {{title: Báo cáo, kind: survey}}\nperiod: {period}\nfigures:\n{figures}");
    Site::new(&[
        ("content/territories.yaml", &places()),
        ("content/topics.yaml", "- {id: t, name: {vi: Chủ đề, en: Topic}}\n"),
        ("content/indicators/i.yaml", INDICATORS),
        ("content/reports/r.yaml", &report),
    ])
}

fn built(site: &Site) -> &Site {
    site.run(&["build", "--base-url", "https://example.org/x/"]).exits(0);
    site
}

/// Eleven of the twelve, from 10,5 to 20,5.
fn eleven() -> String {
    (1..=11).fold(String::new(), |mut text, it| {
        writeln!(text, "  p{it:02}: {{score: \"{},5\"}}", 9 + it).unwrap();
        text
    })
}

/// The maps of a page, each as markup of its own.
fn maps(site: &Site, page: &str) -> Vec<String> {
    let html = site.read(&format!("output/{page}")).unwrap_or_else(|| panic!("no page {page}"));
    let parts = html.split("<figure class=\"map\"").skip(1);
    parts.map(|it| format!("<figure{}</figure>", it.split("</figure>").next().unwrap())).collect()
}

fn words(node: Node) -> String {
    let all: String = node.descendants().filter(Node::is_text).filter_map(|it| it.text()).collect();
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn of_class<'a>(document: &'a Document, tag: &str, class: &str) -> Vec<Node<'a, 'a>> {
    let is_it = |it: &Node| it.has_tag_name(tag) && it.attribute("class").is_some_and(|it| it.split(' ').any(|it| it == class));
    document.descendants().filter(is_it).collect()
}

fn tiles<'a>(document: &'a Document) -> Vec<Node<'a, 'a>> {
    let list = of_class(document, "ul", "tiles").remove(0);
    list.descendants().filter(|it| it.has_tag_name("a")).collect()
}

/// `row,column class words`, one a tile.
fn said(document: &Document) -> Vec<String> {
    let place = |it: &Node| it.parent().unwrap().attribute("class").unwrap().replace(['r', 'c'], "").replace(' ', ",");
    tiles(document).iter().map(|it| format!("{} {} {}", place(it), it.attribute("class").unwrap(), words(*it))).collect()
}

#[test]
fn tiles_have_names_values_and_classes() {
    let site = site("2024", &eleven());
    let map = maps(built(&site), "indicators/score/index.html").remove(0);
    let map = Document::parse(&map).unwrap();
    assert_eq!(
        said(&map),
        [
            "1,1 q1 Hà Nội HNộ 10,5",
            "1,2 q1 Hà Nam HNa 11,5",
            "1,3 q2 Hưng Yên HY 12,5",
            "2,1 q2 Hải Phòng HP 13,5",
            "2,2 q3 Huế 14,5",
            "2,3 q3 Quảng Nam QNa 15,5",
            "2,4 q1 part Đảo Xa ĐX Hà Nội HNộ",
            "3,1 q4 Quảng Ninh QNi 16,5",
            "3,2 q4 Quảng Trị QT 17,5",
            "3,3 q5 An Giang AG 18,5",
            "4,1 q5 Cà Mau CM 19,5",
            "4,2 q5 Bà Rịa - Vũng Tàu BRVT 20,5",
            "4,3 gap Bến Tre BT Chưa có số liệu",
        ]
    );
    let legend: Vec<String> = of_class(&map, "ul", "legend")[0].children().filter(Node::is_element).map(words).collect();
    assert_eq!(
        legend,
        [
            "dưới 12,5 2 nơi",
            "từ 12,5 đến dưới 14,5 2 nơi",
            "từ 14,5 đến dưới 16,5 2 nơi",
            "từ 16,5 đến dưới 18,5 2 nơi",
            "từ 18,5 trở lên 3 nơi",
            "Chưa có số liệu 1 nơi"
        ]
    );
}

#[test]
fn a_map_says_what_is_to_be_seen_in_both_languages() {
    let site = site("2024", &eleven());
    built(&site);
    let map = maps(&site, "indicators/score/index.html").remove(0);
    let caption = "Trong 3 nơi ở nhóm cao nhất, 3 nơi thuộc Miền Nam, vùng có 4 nơi";
    assert!(map.contains(caption), "{map}");
    assert!(map.contains("Điểm, năm 2024; từ 10,5 điểm (Hà Nội) đến 20,5 điểm (Bà Rịa - Vũng Tàu)"), "{map}");
    assert!(map.contains("Chưa có số liệu ở 1 nơi: Bến Tre."), "{map}");
    assert!(map.contains("title=\"Cà Mau: 19,5 điểm\"") && map.contains("title=\"Đảo Xa: thuộc Hà Nội\""), "{map}");
    let map = maps(&site, "en/indicators/score/index.html").remove(0);
    assert!(map.contains("Of the 3 places in the highest class, 3 are in"), "{map}");
    assert!(map.contains("from 12.5 to below 14.5") && map.contains("No data for 1 place: Bến Tre."), "{map}");
    // Where an order with the same numbers follows, the map has no table of its own; the home page has none.
    assert!(!map.contains("<table"), "{map}");
    let home = maps(&site, "en/index.html").remove(0);
    let table = home.split("<table>").nth(1).unwrap();
    assert_eq!(table.matches("<tr>").count(), 13, "{table}");
    assert!(
        table.contains(
            "<th scope=\"row\"><span lang=\"vi\">Huế</span></th><td>Huế</td><td>14.5 points</td><td>from 14.5 to below 16.5</td>"
        ),
        "{table}"
    );
}

#[test]
fn every_tile_leads_to_the_page_of_its_place() {
    let site = site("2024", &eleven());
    built(&site);
    for (page, up) in [("index.html", ""), ("en/indicators/score/index.html", "en/indicators/score/")] {
        for map in maps(&site, page) {
            let map = Document::parse(&map).unwrap();
            for tile in tiles(&map) {
                let path = site.path(&format!("output/{up}{}index.html", tile.attribute("href").unwrap()));
                assert!(path.is_file(), "{path:?}");
            }
        }
    }
    let map = maps(&site, "indicators/score/index.html").remove(0);
    assert_eq!(map.matches("href=\"../../provinces/p01/\"").count(), 2, "the part leads to its place: {map}");
}

#[test]
fn places_of_two_times_never_meet() {
    let old = site("2024", &eleven());
    let new = site("2026", "  b: {score: \"3\"}\n  n: {score: \"4\"}\n");
    let of = |site: &Site| {
        let map = maps(built(site), "indicators/score/index.html").remove(0);
        said(&Document::parse(&map).unwrap()).join("; ")
    };
    assert!(!of(&old).contains("Mới"));
    assert_eq!(of(&new), "1,1 q3 Bắc Mới BM 3; 2,1 q3 Nam Mới NM 4");
}

#[test]
fn a_year_that_is_for_both_shows_those_who_have_figures() {
    // A restated year: the new places, for a time before they were.
    let restated = "  b: {score: {value: \"3\", restated: true}}\n  n: {score: {value: \"4\", restated: true}}\n";
    let site = site("2024", restated);
    let map = maps(built(&site), "indicators/score/index.html").remove(0);
    let map = Document::parse(&map).unwrap();
    assert_eq!(said(&map).len(), 2, "{:?}", said(&map));
}

#[test]
fn the_home_page_has_values_first_and_then_the_places_of_today() {
    let site = site("2024", &eleven());
    built(&site);
    let maps = maps(&site, "index.html");
    assert_eq!(maps.len(), 2);
    assert!(maps[0].contains("<a href=\"indicators/score/\">Xem thêm: Điểm</a>"), "{}", maps[0]);
    assert!(maps[1].contains("2 địa phương hiện nay") && !maps[1].contains("<table"), "{}", maps[1]);
    let first = "Bắc Mới: hợp nhất từ Hà Nam, Hà Nội, Hải Phòng, Huế, Hưng Yên và Quảng Nam";
    assert!(maps[1].contains(first), "{}", maps[1]);
    let page = site.read("output/index.html").unwrap();
    assert!(page.contains("(hợp nhất từ An Giang, "), "the list by region says it too");
}

#[test]
fn a_few_figures_make_no_map_of_the_country() {
    let site = site("2024", "  p01: {score: \"3\"}\n  p02: {score: \"4\"}\n");
    built(&site);
    assert_eq!(maps(&site, "index.html").len(), 1, "2 of 12 places are no picture of all");
    assert_eq!(maps(&site, "indicators/score/index.html").len(), 1);
    let none = self::site("2024", "  p01: {score: \"3\"}\n");
    built(&none);
    assert_eq!(maps(&none, "indicators/score/index.html").len(), 0);
}

#[test]
fn what_is_not_exact_is_marked() {
    let figures = "  p01: {other: khoảng 35%}\n  p02: {other: \"40,123%\"}\n  p03: {other: trên 50%}\n";
    let site = site("2024", figures);
    let map = maps(built(&site), "indicators/other/index.html").remove(0);
    let told = said(&Document::parse(&map).unwrap()).join("; ");
    assert!(told.contains("HNộ 35,00*") && told.contains("HNa 40,12;") && told.contains("HY 50,00*"), "{told}");
    assert!(map.contains("* Số gần đúng, hoặc chỉ là một giới hạn: xem bảng."), "{map}");
    assert!(
        map.contains("Số trong ô đã làm tròn") && map.contains("<td>40,123%</td>") && map.contains("<td>khoảng 35%</td>"),
        "{map}"
    );
}

#[test]
fn many_places_with_targets_stand_in_one_bar() {
    let figures = (1..=12).fold(String::new(), |mut text, it| {
        writeln!(text, "  p{it:02}: {{other: {{value: \"{}%\", target: 50%}}}}", 40 + it).unwrap();
        text
    });
    let rows = |figures: &str| {
        let site = site("2024", figures);
        let page = built(&site).read("output/index.html").unwrap();
        let table = page.split("<table class=\"scored\" data-list=\"scored\">").nth(1).unwrap().split("</table>").next().unwrap();
        let of_picture = page.split("id=\"verdicts-caption\"").nth(1).unwrap().split("</table>").next().unwrap();
        (table.matches("scope=\"row\"").count(), of_picture.matches("scope=\"row\"").count())
    };
    assert_eq!(rows(&figures), (12, 12));
    // A thirteenth, and one without a target.
    let more = figures.replace("value: \"41%\", target: 50%", "value: \"41%\"");
    let districts = "  b: {other: {value: \"60%\", target: 50%, restated: true}}\n";
    assert_eq!(rows(&format!("{more}{districts}")), (12, 1));
}

#[test]
fn slips_in_grids_are_told() {
    let found = |grid: &str, territory: &str| {
        let text = format!(
            "levels: [{{id: province, name: T, folder: provinces}}]\ngrids:\n  - {{id: g{grid}}}\nterritories:\n  - {{id: binh-duong, name: Bình Dương, level: province{territory}}}\n"
        );
        let (scorecard, findings) = memory::load(&[("content/territories.yaml", &text)]);
        let without_column = |it: String| format!("{} {}", &it[..1], it.split(' ').nth(1).unwrap());
        let of_file = findings.into_iter().filter(|it| it.starts_with("3:") || it.starts_with("5:"));
        (scorecard.grids[0].also.len(), of_file.map(without_column).collect::<Vec<_>>().join(" "))
    };
    assert_eq!(found(", also: [{name: Đảo, territory: binh-duong, cell: [0, 19]}]", ""), (1, String::new()));
    assert_eq!(found(", also: [{name: Đảo, territory: binh-dwong, cell: [0, 1]}]", "").1, "3 unknown-territory");
    assert_eq!(found(", also: [{name: Đảo, territory: binh-duong, cell: [0, 20]}]", "").1, "3 number-format");
    assert_eq!(found(", also: [{name: Đảo, territory: binh-duong, cell: [1.5, 2]}]", "").1, "3 number-format");
    assert_eq!(found(", also: [{name: Đảo, territory: binh-duong}]", "").1, "3 missing-field");
    assert_eq!(found("", ", tile: {g: [40, 0]}").1, "5 number-format");
    assert_eq!(found("", ", tile: {g: [-1, 0]}").1, "5 number-format");
    assert_eq!(found("", ", short: Bình Dương").1, "5 wrong-shape");
}

const SHAPES: &str =
    "<svg><path id=\"p01\" d=\"M0 0h4v4h-4z\"/><path id=\"p02\" d=\"M4 0h4v4h-4z\"/><path id=\"far\" d=\"M20 9h.1v.1z\"/></svg>";

/// The site with an outline of the old grid: its fields, the file's name and its text.
fn outlined(fields: &str, name: &str, file: &str) -> Site {
    let site = site("2024", &eleven());
    let outline = format!("shape: far}}], outline: {{file: {name}, attribution: Người vẽ{fields}}}");
    let text = places().replace("cell: [3, 9]}]", &format!("cell: [3, 9], {outline}"));
    site.add(&[("content/territories.yaml", &text), (&format!("content/maps/{name}"), file)]);
    site
}

#[test]
fn an_outline_has_the_classes_of_the_tiles_and_names_its_author() {
    let site = outlined(", licence: CC BY 4.0, url: https://example.org/map", "a.svg", SHAPES);
    let map = maps(built(&site), "indicators/score/index.html").remove(0);
    let svg = map.split("<svg").nth(1).unwrap().split("</svg>").next().unwrap();
    assert!(svg.contains("class=\"q1\" d=\"M0 0l191 0 0 191-191 0z\"><title>Hà Nội: 10,5 điểm</title>"), "{svg}");
    assert!(svg.contains("class=\"q1\" d=\"M191 0l191 0 0 191-191 0z\"><title>Hà Nam: 11,5 điểm</title>"), "{svg}");
    assert!(svg.contains("class=\"q1 part\"") && svg.contains("<title>Đảo Xa: thuộc Hà Nội</title>"), "{svg}");
    assert!(map.contains("Ranh giới: <a href=\"https://example.org/map\""), "{map}");
    assert!(map.contains("CC BY 4.0, đã làm đơn giản ở đây."), "{map}");
}

#[test]
fn nothing_but_lines_of_a_file_reaches_a_page() {
    let hostile = SHAPES.replace(
        "<svg>",
        "<svg onload=\"alert(1)\"><script>alert(1)</script><style>*{}</style><a href=\"javascript:alert(1)\"><image href=\"https://evil.example/x\"/></a><title>evil</title>",
    );
    let site = outlined(
        "",
        "a.svg",
        &hostile.replace("id=\"p01\"", "id=\"p01\" onclick=\"alert(1)\" style=\"fill:url(https://evil.example)\""),
    );
    built(&site);
    let clean = outlined("", "a.svg", SHAPES);
    built(&clean);
    for page in ["index.html", "indicators/score/index.html"] {
        assert_eq!(maps(&site, page), maps(&clean, page), "{page}");
    }
}

#[test]
fn codes_are_those_of_the_grids_time() {
    let json = r#"{"features":[
        {"properties":{"ma":"01"},"geometry":{"type":"Polygon","coordinates":[[[105,20],[106,20],[106,21],[105,20]]]}},
        {"properties":{"ma":"khung"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},
        {"properties":{"ma":"02"},"geometry":{"type":"Polygon","coordinates":[[[106,20],[107,20],[107,21],[106,20]]]}}]}"#;
    let site = outlined(", key: ma, ids: code, skip: [khung]", "a.geojson", json);
    let map = maps(built(&site), "indicators/score/index.html").remove(0);
    assert!(map.contains("d=\"M0 ") && map.contains("<title>Hà Nam: 11,5 điểm</title>"), "{map}");
}

#[test]
fn what_is_wrong_with_a_map_is_told_at_its_place() {
    let told = |fields: &str, name: &str, file: &str| {
        let run = outlined(fields, name, file).run(&["check", "--format", "concise", "--lang", "en"]);
        run.stdout.lines().filter(|it| it.contains("maps/") || it.contains("map")).collect::<Vec<_>>().join("\n")
    };
    let unknown = told("", "a.svg", &SHAPES.replace("p02", "p99"));
    assert!(
        unknown.contains("content/maps/a.svg:1:") && unknown.contains("unknown-territory") && unknown.contains("`p99`"),
        "{unknown}"
    );
    let odd = told("", "a.svg", &SHAPES.replace("M4 0h4", "M4 0h&lt;script&gt;"));
    assert!(odd.contains("content/maps/a.svg:1:") && odd.contains("number-format"), "{odd}");
    let entity = told("", "a.svg", &format!("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>{SHAPES}"));
    assert!(entity.contains("wrong-shape"), "{entity}");
    let missing = told(", key: nothing", "a.svg", SHAPES);
    assert!(missing.contains("no shape of this map has an id in `nothing`"), "{missing}");
    let idle = outlined("", "a.svg", SHAPES);
    idle.add(&[("content/maps/b.svg", "not even XML")]);
    let idle = idle.run(&["check", "--format", "concise", "--lang", "en"]).stdout;
    assert!(idle.contains("content/maps/b.svg") && idle.contains("unread-file"), "{idle}");
}
