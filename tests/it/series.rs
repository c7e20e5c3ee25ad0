//! Long series on pages: of a territory a line and a table of periods, of an indicator changes, small lines and a table.

use crate::site::Site;
use std::fs;
use std::path::Path;

/// The golden site of seven years, with some of its files replaced.
fn site(files: &[(&str, &str)]) -> Site {
    let site = Site::new(&[]);
    let mut content = Vec::new();
    crate::site::collect(Path::new("tests/sites/series/content"), "content/", &mut content);
    for (path, bytes) in &content {
        site.add(&[(path, std::str::from_utf8(bytes).unwrap())]);
    }
    site.add(files);
    site.run(&["build"]).exits(0);
    site
}

/// A page as it reads: tags are blanks, blanks are one.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        text.push_str(part.split_once('>').map_or(part, |(_, text)| text));
        text.push(' ');
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands between two marks of a page.
fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    let start = text.find(from).unwrap_or_else(|| panic!("{from} is not in\n{text}"));
    let rest = &text[start..];
    &rest[..rest.find(to).unwrap_or_else(|| panic!("{to} is not in\n{rest}"))]
}

/// The cells of a table's rows, the first of each its head.
fn cells(table: &str) -> Vec<Vec<String>> {
    let rows = table.split("<tr").skip(1);
    rows.map(|row| row.replace("</th>", "</td>").split("</td>").map(plain_cell).filter(|it| !it.is_empty()).collect()).collect()
}

fn plain_cell(cell: &str) -> String {
    plain(cell.split_once('>').map_or("", |(_, rest)| rest))
}

#[test]
fn a_row_has_the_latest_figure_and_the_way_to_the_others() {
    let site = site(&[]);
    let page = site.read("output/provinces/dien/index.html").unwrap();
    let row = between(&page, "<tbody id=\"score\">", "</tbody>");
    assert_eq!(row.matches("<tr>").count() + row.matches("class=\"sub\"").count(), 1, "{row}");
    let said = plain(row);
    assert!(said.contains("8,25 điểm"), "{said}");
    assert!(said.contains("hạng 1/5 (2024); so với năm 2023: tăng 0,75 điểm, khi đó hạng 1/4 (trang này tính)"), "{said}");
    assert!(
        said.contains("Qua các kỳ 2018–2024") && row.contains("href=\"../../provinces/dien/years/#years-topic-khao-sat\""),
        "{said}"
    );
    assert!(said.contains("Đã đạt") && row.contains("class=\"chart spark\""), "{said}");
    // The same territories were ranked: places can be counted.
    let said = plain(between(&page, "<tbody id=\"online\">", "</tbody>"));
    assert!(said.contains("hạng 1/5 (2024); so với năm 2023: tăng 37 điểm phần trăm, lên 2 bậc (trang này tính)"), "{said}");
    let english = plain(&site.read("output/en/provinces/dien/index.html").unwrap());
    assert!(english.contains("rank 1 of 5 (2024); on 2023: up 0.75 points, rank 1 of 4 then (computed here)"), "{english}");
    assert!(english.contains("rank 1 of 5 (2024); on 2023: up 37 percentage points, up 2 places (computed here)"), "{english}");
}

#[test]
fn a_trend_is_told_where_there_is_a_target() {
    let page = site(&[]).read("output/en/provinces/binh/index.html").unwrap();
    // 2025 ends with other provinces: nothing to hold it against.
    assert!(!plain(between(&page, "<tbody id=\"score\">", "</tbody>")).contains("a year on average"), "{page}");
    let old = fs::read_to_string("tests/sites/series/content/reports/khao-sat.csv").unwrap();
    let until_2024: String = old.lines().filter(|line| !line.contains(",2025,")).map(|line| format!("{line}\n")).collect();
    let site = site(&[("content/reports/khao-sat.csv", &until_2024)]);
    let said = |path: &str, row: &str| {
        let page = site.read(path).unwrap();
        plain(between(&page, &format!("<tbody id=\"{row}\">"), "</tbody>"))
    };
    // Since the break in 2021: 5.5 to 5.25, where 8 is asked for by 2030.
    let binh = said("output/en/provinces/binh/index.html", "score");
    assert!(
        binh.contains("Going backwards since 2021 -0.08 points a year on average; to arrive in time it takes +0.28 points"),
        "{binh}"
    );
    let cam = said("output/provinces/cam/index.html", "score");
    assert!(cam.contains("Đúng tiến độ từ năm 2021 bình quân mỗi năm +0,25 điểm, muốn kịp hạn phải +0,22 điểm"), "{cam}");
    // Compound growth: 10 to 75 in six years is 39.9 %, 10 to 80 in eight is 29.7 %.
    let an = said("output/en/provinces/an/index.html", "online");
    assert!(an.contains("On track since 2018 +39.9% a year on average; to arrive in time it takes +29.7%"), "{an}");
    let eo = said("output/provinces/eo/index.html", "online");
    assert!(eo.contains("Gần như đi ngang"), "{eo}");
    assert!(!said("output/provinces/an/index.html", "waiting").contains("bình quân mỗi năm"));
}

#[test]
fn the_table_of_periods_says_gaps_and_breaks() {
    let site = site(&[]);
    let page = site.read("output/provinces/binh/years/index.html").unwrap();
    let years = between(&page, "<figure id=\"years-topic-khao-sat\"", "</figure>");
    let rows = cells(between(years, "<tbody>", "</tbody>"));
    let row = |label: &str| rows.iter().find(|row| row[0] == label).unwrap_or_else(|| panic!("{label}: {rows:#?}"))[1..].to_vec();
    assert_eq!(row("2024"), ["5,25 (4/5)", "25% (5/5)", "9"]);
    assert_eq!(row("2021"), ["5,5 (3=/5) *", "22% (5/5)", "Chưa công bố"]);
    assert_eq!(row("2019"), ["4,75 (4/5)", "21% (4/5)", "Chưa công bố"]);
    assert!(!rows.iter().any(|row| row[0] == "2020"), "{rows:#?}");
    assert_eq!(row("2025"), ["5,5 (3/3) *", "26% (3/3) *", "Chưa công bố"]);
    let said = plain(years);
    assert!(said.contains("Điểm hài lòng, từ năm 2021: Bảng hỏi mới"), "{said}");
    assert_eq!(said.matches("Danh sách các nơi cùng cấp thay đổi").count(), 1, "{said}");
    // 20 to 25 in six years.
    assert!(said.contains("+3,8% (2018–2024)"), "{said}");
}

#[test]
fn an_earlier_finding_stays_marked() {
    let site = site(&[]);
    for page in ["output/provinces/cam/years/index.html", "output/indicators/score/index.html"] {
        let page = site.read(page).unwrap();
        let at = page.find(">12 (1").unwrap_or_else(|| panic!("{page}"));
        let cell = &page[at..at + page[at..].find("</td>").unwrap()];
        assert!(cell.contains("#out-of-range-score-2019\""), "{cell}");
    }
    // And the entry leads back to the table that has it: the row has a later one.
    let findings = site.read("output/findings/cam/index.html").unwrap();
    assert!(findings.contains("provinces/cam/years/#years-topic-khao-sat\""), "{findings}");
}

/// How many separate pieces a small line has, and how many upright lines.
fn pieces(svg: &str) -> (usize, usize) {
    (svg.matches("class=\"serie main\"").count(), svg.matches("class=\"break\"").count())
}

#[test]
fn no_line_crosses_a_gap_or_a_break() {
    let site = site(&[]);
    let spark = |path: &str, row: &str| {
        let page = site.read(path).unwrap();
        let row = between(&page, &format!("<tbody id=\"{row}\">"), "</tbody>");
        pieces(between(row, "<svg class=\"chart spark\"", "</svg>"))
    };
    // 2018–2020, break, 2021–2024, other provinces, 2025 alone.
    assert_eq!(spark("output/provinces/an/index.html", "score"), (2, 2));
    // 2018–2019, gap, break, 2021–2024, other provinces, 2025 alone.
    assert_eq!(spark("output/provinces/binh/index.html", "score"), (2, 2));
    assert_eq!(spark("output/provinces/binh/index.html", "online"), (2, 1));
    assert_eq!(spark("output/provinces/dien/index.html", "online"), (1, 0));
    // 2018–2020, break, 2021–2022, gap, 2024 alone.
    assert_eq!(spark("output/provinces/eo/index.html", "score"), (2, 1));
    // The half-year is a hollow mark on no line.
    let page = site.read("output/provinces/an/index.html").unwrap();
    let spark = between(between(&page, "<tbody id=\"score\">", "</tbody>"), "<svg class=\"chart spark\"", "</svg>");
    assert_eq!(spark.matches("class=\"dot main hollow\"").count(), 1, "{spark}");
}

#[test]
fn an_indicator_page_says_the_change_among_those_with_both() {
    let site = site(&[]);
    let page = plain(&site.read("output/indicators/score/index.html").unwrap());
    assert!(
        page.contains("Từ năm 2023 đến năm 2024: 4 nơi có số liệu cả hai kỳ, trung bình +0,34 điểm; 3 nơi tăng, 1 nơi giảm."),
        "{page}"
    );
    assert!(page.contains("Từ năm 2021 đến năm 2024: 5 nơi có số liệu cả hai kỳ, trung bình +0,57 điểm"), "{page}");
    let english = plain(&site.read("output/en/indicators/score/index.html").unwrap());
    assert!(
        english.contains("From 2023 to 2024: 4 places have figures for both, on average +0.34 points; 3 up, 1 down."),
        "{english}"
    );
    assert!(english.contains("From +1.25 points (Diên) to -0.25 points (Bình)"), "{english}");
    assert!(english.contains("Satisfaction score, 2021–2024, 5 places with figures for both"), "{english}");
    assert!(english.contains("North: 1 up and 1 down, of 2 places with figures for both 2023 and 2024"), "{english}");
    assert!(english.contains("From 2021: A new questionnaire"), "{english}");
    assert!(!english.contains("2020 to 2021") && !english.contains("2024 to 2025"), "{english}");
}

#[test]
fn those_of_two_sets_never_stand_in_one_table() {
    let page = site(&[]).read("output/en/indicators/score/index.html").unwrap();
    let table = between(&page, "<table class=\"matrix series\"", "</table>");
    let rows = cells(table);
    assert_eq!(
        rows[0],
        ["Place", "2018 of 5", "2019 of 5", "2020 of 4", "2021 * another series of 5", "2022 of 5", "2023 of 4", "2024 of 5"]
    );
    let names: Vec<&str> = rows[1..].iter().map(|row| row[0].as_str()).collect();
    assert_eq!(names, ["An", "Bình", "Cẩm", "Diên", "Eo"]);
    assert_eq!(rows[2][1..], ["4.5 (4)", "4.75 (4)", "–", "5.5 (3=)", "5.25 (4)", "5.5 (4)", "5.25 (4)"]);
    assert!(table.contains("provinces/binh/#score\""), "{table}");
    // The year after has few figures: they stand below, one by one, and so does the half-year.
    let rest = plain(between(&page, "id=\"page-figures\"", "</table>"));
    assert!(rest.contains("Diên mới") && rest.contains("2025") && rest.contains("first half of 2024"), "{rest}");
    assert!(!rest.contains("2023"), "{rest}");
}

#[test]
fn few_figures_keep_a_row_each() {
    let page = site(&[]).read("output/en/indicators/waiting/index.html").unwrap();
    assert!(page.contains("id=\"page-figures\""), "{page}");
    let few = "province,year,score\nan,2021,5\nan,2022,6\nan,2023,7\nbinh,2023,8\n";
    let report = "source: {title: B, kind: survey}\ntable: khao-sat.csv\ncolumns: {territory: province, period: year}\nindicators: {score: score}\n";
    let site = site(&[("content/reports/khao-sat.csv", few), ("content/reports/khao-sat.yaml", report)]);
    let page = site.read("output/en/indicators/score/index.html").unwrap();
    assert!(!page.contains("matrix") && page.contains("class=\"chart line wide\""), "{page}");
    let page = site.read("output/en/provinces/an/index.html").unwrap();
    assert!(!page.contains("class=\"years\""), "{page}");
}

/// Many places: the table has the first of them, and says so.
#[test]
fn a_table_of_very_many_is_cut_and_says_so() {
    use std::fmt::Write as _;
    let (mut territories, mut table) = (
        String::from("levels: [{id: province, name: {vi: Xã, en: Communes}, folder: provinces}]\nterritories:\n"),
        String::from("province,year,score\n"),
    );
    for turn in 0..250 {
        writeln!(territories, "  - {{id: p{turn:03}, name: P{turn:03}, level: province}}").unwrap();
        for year in [2022, 2023] {
            writeln!(table, "p{turn:03},{year},{}.{:02}", turn / 100, turn % 100).unwrap();
        }
    }
    let report = "source: {title: B, kind: survey}\ntable: khao-sat.csv\ncolumns: {territory: province, period: year}\nindicators: {score: score}\n";
    let site = Site::new(&[
        ("content/territories.yaml", &territories),
        ("content/topics.yaml", "- {id: t, name: T}\n"),
        ("content/indicators/t.yaml", "- {id: score, name: Score, topic: t, unit: points, better: higher}\n"),
        ("content/scorecard.yaml", "title: {vi: T, en: T}\nlanguages: [vi, en]\nnumbers: en\n"),
        ("content/reports/khao-sat.csv", &table),
        ("content/reports/khao-sat.yaml", report),
    ]);
    site.run(&["build"]).exits(0);
    let page = site.read("output/en/indicators/score/index.html").unwrap();
    let rows = cells(between(&page, "<table class=\"matrix series\"", "</table>"));
    assert_eq!(rows.len(), 201);
    assert_eq!(rows[1], ["P249", "2.49 (1)", "2.49 (1)"]);
    let said = plain(&page);
    assert!(said.contains("The table has 200 of 250 places, by their rank in the last period"), "{said}");
    assert!(said.contains("50 more places follow in the CSV file"), "{said}");
    assert!(page.contains("data/indicators/score.csv"));
    let elements = page.matches('<').count() - page.matches("</").count();
    assert!(elements < 4000, "{elements}");
}

/// A milestone of many years: those in which nothing moved have one line, and nothing is said of a year that nobody tells of.
#[test]
fn years_in_which_a_milestone_stood_where_it_was_share_a_line() {
    let indicator =
        "- {id: portal, name: {vi: Cổng dữ liệu, en: Data portal}, topic: khao-sat, unit: milestone, better: higher}\n";
    let report = |title: &str, figures: &str| {
        format!("source: {{title: {title}, kind: government, published: 2024-07-20}}\nfigures:\n  portal:\n{figures}")
    };
    let one = report(
        "Báo cáo một",
        "    2024: {status: done}\n    2023: {status: planned}\n    2022: {status: planned}\n    2020: {status: planned}\n",
    );
    let lines = |two: &str| {
        let site = site(&[
            ("content/indicators/cong.yaml", indicator),
            ("content/provinces/dien/mot.yaml", one.as_str()),
            ("content/provinces/dien/hai.yaml", two),
        ]);
        let page = site.read("output/en/provinces/dien/index.html").unwrap();
        cells(between(between(&page, "<tbody id=\"portal\">", "</tbody>"), "<tr", "<details"))
            .into_iter()
            .map(|row| row.join(" | "))
            .collect::<Vec<_>>()
    };
    let two = |figures| report("Báo cáo hai", figures);
    let first = "Data portal | Done 1 Done per document";
    let restated = "2019 | Planned 2 Planned per document restated for the new territory";
    let whole = lines(&two("    2021: {status: planned}\n    2019: {status: planned, restated: true}\n"));
    assert_eq!(whole, [first, "2020 to 2023 | Planned 1 2 Planned per document", restated]);
    let [planned, in_2020] = ["2022 to 2023 | Planned 1 Planned per document", "2020 | Planned 1 Planned per document"];
    assert_eq!(lines(&two("    2019: {status: planned, restated: true}\n")), [first, planned, in_2020, restated]);
}

/// How small lines are read is said once on a page, above the first that needs it.
#[test]
fn how_small_lines_are_read_is_said_once() {
    let topics = "- {id: khao-sat, name: {vi: Khảo sát, en: Survey}}\n- {id: khac, name: {vi: Khác, en: Other}}\n";
    let indicators = fs::read_to_string("tests/sites/series/content/indicators/khao-sat.yaml").unwrap();
    let (before, after) = indicators.split_once("- id: online").unwrap();
    let moved = format!("{before}- id: online{}", after.replacen("topic: khao-sat", "topic: khac", 1));
    let site = site(&[("content/topics.yaml", topics), ("content/indicators/khao-sat.yaml", &moved)]);
    let page = site.read("output/en/provinces/dien/index.html").unwrap();
    assert_eq!(page.matches("See the figures of each period.").count(), 2, "{page}");
    assert_eq!(page.matches("A small line has a scale of its own").count(), 1);
}
