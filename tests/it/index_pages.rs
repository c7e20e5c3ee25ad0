//! Pages of composite indexes: what they say of a tie, a gap, an outlier, a filled figure, and of years that do not
//! compare, in both languages.

use crate::site::{Site, collect};
use std::path::Path;

/// The site of `tests/indexes`: eight towns, two years, two indexes.
fn towns() -> Site {
    let mut files = Vec::new();
    collect(Path::new("tests/indexes/content"), "", &mut files);
    let site = Site::empty();
    for (path, bytes) in files {
        site.add(&[(&format!("content/{path}"), std::str::from_utf8(&bytes).unwrap())]);
    }
    site
}

fn built() -> Site {
    let site = towns();
    site.run(&["build", "-q", "--base-url", "https://example.org/"]).exits(0);
    site
}

/// The words of a page, cells parted by ` | `, a line a row or a paragraph.
fn words(site: &Site, page: &str) -> String {
    let html = site.read(&format!("output/{page}index.html")).unwrap_or_else(|| panic!("no page {page}"));
    let (_, main) = html.split_once("<main").unwrap();
    let main = main.split_once('>').unwrap().1.split_once("</main>").unwrap().0;
    let (mut text, mut rest) = (String::new(), main);
    while let Some((before, tag)) = rest.split_once('<') {
        let (tag, after) = tag.split_once('>').unwrap();
        text.push_str(&before.replace('\n', " "));
        match tag.split_whitespace().next().unwrap_or_default() {
            "/td" | "/th" => text.push_str(" | "),
            "/tr" | "/p" | "/li" | "/h1" | "/h2" | "/h3" | "/caption" | "br" => text.push('\n'),
            _ => {}
        }
        rest = after;
    }
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Fails unless all of it stands on the page.
#[track_caller]
fn says(page: &str, wanted: &[&str]) {
    for it in wanted {
        assert!(page.contains(it), "«{it}» is not in\n{page}");
    }
}

#[test]
fn the_finding_and_the_order_are_told() {
    let site = built();
    says(
        &words(&site, "indexes/living/"),
        &[
            "Alder đứng đầu năm 2023 với 100,0 điểm. 6 trong 8 nơi có tổng điểm; 2 nơi không có, lý do nêu ở dưới.",
            "Chỉ số đáng sống, năm 2023: 5 nơi được xếp hạng trong 8 nơi",
            "1/5 | Alder | 100,0 | tốt | 1 | 1 | giữ hạng | 4/4 |",
            "2/5 (đồng hạng) | Birch | 67,2 | tốt |",
            "2/5 (đồng hạng) | Cedar | 67,2 | tốt |",
            "4/5 | Dogwood *1 | 28,2 | kém |",
            "5/5 | Elm | 4,1 | kém |",
        ],
    );
    says(
        &words(&site, "en/indexes/living/"),
        &[
            "Alder leads in 2023 with 100.0 points. 6 of 8 places have a total; 2 have none, for the reasons below.",
            "2/5 (tied) | Birch | 67.2 | good | 2 | 2 | up 1 place | 4 of 4 |",
            "2/5 (tied) | Cedar | 67.2 | good | 2 | 2 | same rank | 4 of 4 |",
            "5/5 | Elm | 4.1 | poor | 5 | 4 | same rank | 3 of 4 |",
        ],
    );
}

#[test]
fn shared_first_place_is_told() {
    let site = towns();
    let csv = site.read("content/reports/towns.csv").unwrap().replace("alder,2023,92,10,8,7\n", "alder,2023,92,10,7,6\n");
    let csv = csv.replace("dogwood,2023,72,90,6,6\n", "dogwood,2023,72,90,6,5\n");
    site.add(&[("content/reports/towns.csv", &csv)]);
    site.run(&["build", "-q"]).exits(0);
    says(&words(&site, "indexes/works/"), &["Alder, Birch, Cedar cùng đứng đầu năm 2023 với 13,00 điểm."]);
    says(&words(&site, "en/indexes/works/"), &["Alder, Birch, Cedar share first place in 2023 with 13.00 points."]);
}

#[test]
fn who_stands_outside_the_order_stands_there_with_the_reason() {
    let site = built();
    let (vi, en) = (words(&site, "indexes/living/"), words(&site, "en/indexes/living/"));
    says(
        &vi,
        &[
            "Không có tổng điểm năm 2023: 1 nơi",
            "Gum: thiếu Công trình công cộng (có 0/2, thiếu Trường học, Đường sá)",
            "Được chấm điểm nhưng không xếp hạng: 1 nơi",
            "Fir: 6,8 (kém)",
            "Chưa có số liệu nào cho năm 2023: 1 nơi",
        ],
    );
    says(&en, &["Gum: Public works (0 of 2, without Schools, Roads) is missing", "Fir: 6.8 (poor)"]);
    assert!(!en.lines().any(|line| line.contains("| Gum |")), "Gum stands in the order:\n{en}");
}

#[test]
fn changed_figures_have_a_footnote() {
    let site = built();
    says(&words(&site, "indexes/living/"), &["Dogwood: Thời gian chờ: 90 là giá trị ngoại lai, được tính như 14"]);
    says(&words(&site, "en/indexes/living/"), &["Dogwood: Waiting time: 90 is an outlier and counts as 14"]);
    says(
        &words(&site, "en/indexes/works/"),
        &["4/6 (tied) | Elm *1 | 12.00 |", "Elm: Roads: no figure, counts as 6 (the mean of the places)"],
    );
}

#[test]
fn years_show_scores_only_on_one_scale() {
    let site = built();
    let living = words(&site, "en/indexes/living/");
    says(
        &living,
        &[
            "Each period takes its scale from the places of that period, so the scores of two periods cannot be compared",
            "Birch | 3/7 | 2/5 (tied) |",
            "Gum | 5/7 | – |",
        ],
    );
    says(&words(&site, "indexes/living/"), &["Bảng chỉ ghi thứ hạng, không ghi điểm."]);
    says(&words(&site, "en/indexes/works/"), &["Elm | 10.00 | 12.00 |", "Hazel | 7.00 | – |"]);
}

#[test]
fn a_break_parts_the_years() {
    let site = towns();
    let indicators = site.read("content/indicators/life.yaml").unwrap();
    let broken = ", better: higher, breaks: [{from: 2023-01-01, reason: {vi: Cách đo mới, en: A new way to measure}}]}";
    let roads = indicators.trim_end().strip_suffix(", better: higher}").unwrap();
    site.add(&[("content/indicators/life.yaml", &format!("{roads}{broken}\n"))]);
    site.run(&["build", "-q"]).exits(0);
    let page = words(&site, "en/indexes/works/");
    says(
        &page,
        &[
            "From 2023 on it is another series, not joined to the periods before: Roads: A new way to measure.",
            "Ranks are not compared with 2022, because the two periods are not one series",
        ],
    );
    assert!(page.contains("new series"), "{page}");
    assert!(!page.contains("Since 2022") && !page.contains("same rank"), "ranks are compared across a break:\n{page}");
}

#[test]
fn places_of_before_and_after_a_merger_are_two_tables() {
    let site = towns();
    let places = site.read("content/territories.yaml").unwrap();
    let merged = places
        .replace(
            "{id: gum, name: Gum, level: town, region: hills}",
            "{id: gum, name: Gum, level: town, region: hills, until: 2023-01-01, succeeded_by: [oak]}",
        )
        .replace(
            "{id: hazel, name: Hazel, level: town, region: hills}",
            "{id: hazel, name: Hazel, level: town, region: hills, until: 2023-01-01, succeeded_by: [oak]}",
        );
    let csv = site.read("content/reports/towns.csv").unwrap().replace("gum,2023,78,13,,", "oak,2023,78,13,6,7");
    site.add(&[
        (
            "content/territories.yaml",
            &format!("{merged}  - {{id: oak, name: Oak, level: town, region: hills, from: 2023-01-01}}\n"),
        ),
        ("content/reports/towns.csv", &csv),
    ]);
    site.run(&["build", "-q"]).exits(0);
    let page = words(&site, "en/indexes/works/");
    says(
        &page,
        &[
            "From 2023 on it is another series, not joined to the periods before: 2 places ended, 1 began.",
            "Works score: scores of 7 places, 2023 – 2023",
            "Works score: scores of 8 places, 2022 – 2022",
        ],
    );
    assert!(!page.contains("Since 2022"), "ranks among other places are compared:\n{page}");
    says(&words(&site, "en/towns/hazel/"), &["Rank 8/8, 2022"]);
}

#[test]
fn the_tree_and_the_method_are_in_words() {
    let site = built();
    says(
        &words(&site, "indexes/living/"),
        &[
            "trung bình cộng; cần ít nhất 1/2 số thành phần\n| 60 | 60% |",
            "Nước sạch\nnhỏ nhất – lớn nhất: 63 – 92\n| 2 | 40% |",
            "Thời gian chờ\nnhỏ nhất – lớn nhất: 10 – 14; thấp hơn là tốt hơn, nên đổi chiều\n| 1 | 20% |",
            "Tính lại 200 lần, mỗi lần nhân từng trọng số với một số ngẫu nhiên, thay đổi trong khoảng ±50%.",
            "hạt giống (seed) là 7",
            "Nhóm theo mức điểm (chưa làm tròn): tốt từ 60 trở lên; vừa từ 30 trở lên; kém từ 0 trở lên.",
            "Nếu bỏ một chỉ số",
        ],
    );
    let english = words(&site, "en/indexes/living/");
    says(
        &english,
        &[
            "Clean water\nmin–max: 63 to 92\n| 2 | 40% |",
            "The index is made of the pillars: geometric mean; needs every part.",
            "The worst place gets 1, the best 100, the others stand between them in proportion.",
            "2023: good: 3 places, from 67.2 to 100.0; poor: 3 places, from 4.1 to 28.2.",
            "Without one indicator",
            "With another method",
        ],
    );
    assert!(!english.contains("NaN") && !english.contains("inf "), "{english}");
}

#[test]
fn a_town_says_where_it_stands_and_why_not() {
    let site = built();
    says(
        &words(&site, "towns/gum/"),
        &[
            "Không có tổng điểm năm 2023: thiếu Công trình công cộng (có 0/2, thiếu Trường học, Đường sá)",
            "Lần gần nhất có hạng: 5/7, năm 2022.",
            "Không có số liệu nào của nơi này cho năm 2023; dưới đây là kỳ mới nhất có nơi này.",
            "Nhà ở và dịch vụ | 43,4 | 4/6 |",
        ],
    );
    says(
        &words(&site, "en/towns/cedar/"),
        &["Rank 2/5 (tied), 2023", "67.2 points · class: good · rank 2 in 90% of the runs · figures for 4 of 4 indicators"],
    );
}

#[test]
fn one_index_is_a_way_of_its_own_and_several_have_a_list() {
    let site = built();
    assert!(site.read("output/index.html").unwrap().contains("<a href=\"indexes/\">Xếp hạng</a>"));
    says(
        &words(&site, "en/indexes/"),
        &[
            "2 composite indexes, each with a page of its own.",
            "2023: 6 places have a total; the highest: Alder (15.00), Birch (13.00), Cedar (13.00).",
        ],
    );
    let site = towns();
    std::fs::remove_file(site.path("content/indexes/works.yaml")).unwrap();
    site.run(&["build", "-q"]).exits(0);
    assert!(site.read("output/index.html").unwrap().contains("<a href=\"indexes/living/\">Xếp hạng</a>"));
    assert!(site.read("output/indexes/index.html").is_none());
    std::fs::remove_file(site.path("content/indexes/living.yaml")).unwrap();
    site.run(&["build", "-q"]).exits(0);
    assert!(!site.read("output/index.html").unwrap().contains("Xếp hạng"));
}

#[test]
fn ranks_within_regions_have_a_table_each() {
    let site = towns();
    let works = site.read("content/indexes/works.yaml").unwrap();
    site.add(&[("content/indexes/works.yaml", &format!("{works}rank: {{within: region}}\n"))]);
    site.run(&["build", "-q"]).exits(0);
    says(
        &words(&site, "en/indexes/works/"),
        &[
            "Places are ranked within their regions. 6 of 8 places",
            "Works score, Hills, 2023: 2 places are ranked",
            "1/2 | Elm *1 |",
            "1/4 | Alder |",
        ],
    );
    says(&words(&site, "en/towns/elm/"), &["Rank 1/2 in the region, 2023"]);
}

#[test]
fn an_index_that_nobody_has_says_so() {
    let site = towns();
    let csv = site.read("content/reports/towns.csv").unwrap();
    let cut = |line: &str| line.rsplit_once(',').unwrap().0.to_owned();
    let heads = csv.lines().next().unwrap().to_owned() + "\n";
    let without: String = csv.lines().skip(1).map(|line| cut(line) + ",\n").collect();
    std::fs::remove_file(site.path("content/indexes/living.yaml")).unwrap();
    let works = site.read("content/indexes/works.yaml").unwrap().replace("impute: {method: mean}\n", "");
    site.add(&[("content/reports/towns.csv", &(heads + &without)), ("content/indexes/works.yaml", &works)]);
    site.run(&["build", "-q"]).exits(0);
    says(
        &words(&site, "en/indexes/works/"),
        &[
            "No place has enough figures for a total yet.",
            "Roads, 2023: no place has a figure.",
            "2022, 2023: no place has a total, because nobody has Roads.",
        ],
    );
    says(&words(&site, "indexes/works/"), &["Chưa nơi nào đủ số liệu để có tổng điểm."]);
    says(&words(&site, "en/towns/alder/"), &["No total in 2023: Roads is missing"]);
}

/// A level of hundreds of places: the page stays light, and says where the rest is.
#[test]
fn a_long_ranking_is_cut_with_a_word() {
    let site = towns();
    let (mut places, mut figures) = (String::new(), "town,year,water,wait,schools,roads\n".to_owned());
    for it in 0..320 {
        places += &format!("  - {{id: t{it}, name: Town {it}, level: town, region: hills}}\n");
        for year in [2022, 2023] {
            figures += &format!("t{it},{year},{},{},{},{}\n", it % 100, it % 29 + 1, it % 10, it * 7 % 10);
        }
    }
    let heads = site.read("content/territories.yaml").unwrap();
    let heads = heads.split_once("territories:\n").unwrap().0.to_owned();
    let living = site.read("content/indexes/living.yaml").unwrap();
    let living: String = living.lines().filter(|it| !it.starts_with("ranked:")).map(|it| format!("{it}\n")).collect();
    site.add(&[
        ("content/territories.yaml", &format!("{heads}territories:\n{places}")),
        ("content/reports/towns.csv", &figures),
        ("content/indexes/living.yaml", &living.replace("runs: 200", "runs: 20")),
    ]);
    site.run(&["build", "-q"]).exits(0);
    let html = site.read("output/en/indexes/living/index.html").unwrap();
    let elements =
        html.match_indices('<').filter(|(at, _)| html[at + 1..].starts_with(|it: char| it.is_ascii_lowercase())).count();
    assert!(elements <= 4000, "{elements} elements");
    says(&words(&site, "en/indexes/living/"), &["The table lists the first 200 places; the other 120 are in the CSV file"]);
}
