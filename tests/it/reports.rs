//! `reports/`: one document about many territories, as YAML and as a table beside it.

use crate::memory::{claims_of, load};
use crate::site::Site;

const REPORT: &str = "content/reports/khao-sat.yaml";
const TABLE: &str = "content/reports/khao-sat.csv";

/// The claims of a report, without those of the base site's own document; then findings.
fn claims(report: &str, table: &str) -> String {
    let mut files = vec![(REPORT, report)];
    if !table.is_empty() {
        files.push((TABLE, table));
    }
    let (scorecard, findings) = load(&files);
    let of_report = |it: &&scorecard::model::Claim| scorecard.source(it.source).id == "khao-sat";
    let say = |it: &scorecard::model::Claim| {
        let territory = &scorecard.territory(it.territory).id;
        let value = it.value.as_ref().map_or("–".to_owned(), |value| value.text.to_string());
        let rank = it.rank.as_ref().map_or(String::new(), |rank| format!(" rank {}", rank.text));
        let missing = it.missing.map_or(String::new(), |it| format!(" {}", it.id()));
        let parts: Vec<String> = it.breakdown.members.iter().map(|it| format!(" part {:?}", it.members)).collect();
        let indicator = &scorecard.indicator(it.indicator).id;
        format!("{territory} {indicator} {} {value}{rank}{missing}{} @{}", it.period, parts.concat(), it.location.line)
    };
    let mut lines: Vec<String> = scorecard.claims.iter().filter(of_report).map(say).collect();
    lines.extend(findings.into_iter().map(|it| format!("! {it}")));
    lines.join("\n")
}

const HEAD: &str = "source: {title: Khảo sát, kind: survey}\nperiod: 2023\n";

#[test]
fn figures_stand_by_territory() {
    let of_one = format!(
        "{HEAD}indicator: par-index\nfigures:\n  binh-duong: 88,5\n  Bà Rịa – Vũng Tàu: {{value: \"87,1\", rank: 2/63}}\n"
    );
    assert_eq!(claims(&of_one, ""), "binh-duong par-index 2023 88,5 @5\nba-ria-vung-tau par-index 2023 87,1 rank 2/63 @6");
    let of_many =
        format!("{HEAD}figures:\n  \"74\":\n    par-index: 88,5\n    days: {{2022: 4, 2023: 3}}\n  phu-my: {{par-index: 90}}\n");
    assert_eq!(
        claims(&of_many, ""),
        "binh-duong par-index 2023 88,5 @5\nbinh-duong days 2022 4 @6\nbinh-duong days 2023 3 @6\nphu-my par-index 2023 90 @7"
    );
}

#[test]
fn a_name_means_who_is_alive_in_the_period() {
    let of = |period: &str| {
        let figures = "indicator: par-index\nfigures:\n  Bà Rịa – Vũng Tàu: 1\n";
        claims(&format!("{}{figures}", HEAD.replace("2023", period)), "")
    };
    assert_eq!(of("2024"), "ba-ria-vung-tau par-index 2024 1 @5");
    assert_eq!(of("2026"), "! 5:3 territory-ended");
}

#[test]
fn a_wide_table_has_a_column_an_indicator() {
    let report = "source: {title: Khảo sát, kind: survey}\nnumbers: en\ntable: khao-sat.csv\n\
                  columns: {territory: province, period: year}\n\
                  indicators: {index: par-index, place: par-index.rank, days: days}\nskip: [name]\n";
    let table = "province,year,index,place,days,name\n74,2022,88.5,31/63,4,x\nBà Rịa – Vũng Tàu,2022,,,,y\nbinh-duong,2023,\"1,000\",,5,\n";
    assert_eq!(
        claims(
            &report.replace("par-index,", "applications,").replace("par-index.rank", "applications.rank"),
            &table.replace("88.5", "88")
        ),
        "binh-duong applications 2022 88 rank 31/63 @2\nbinh-duong days 2022 4 @2\n\
         ba-ria-vung-tau applications 2022 – not-published @3\nba-ria-vung-tau days 2022 – not-published @3\n\
         binh-duong applications 2023 1,000 @4\nbinh-duong days 2023 5 @4"
    );
    assert_eq!(
        claims(&format!("{report}blank: withheld\n"), &table.replace(",\"1,000\",", ",87.5,")),
        "binh-duong par-index 2022 88.5 rank 31/63 @2\nbinh-duong days 2022 4 @2\n\
         ba-ria-vung-tau par-index 2022 – withheld @3\nba-ria-vung-tau days 2022 – withheld @3\n\
         binh-duong par-index 2023 87.5 @4\nbinh-duong days 2023 5 @4"
    );
}

#[test]
fn a_long_table_names_the_indicator_in_each_row() {
    let report = format!("{HEAD}table: khao-sat.csv\ncolumns: {{territory: tinh, indicator: chi_so, value: so, level: cap}}\n");
    let table = "tinh;chi_so;cap;so\nBình Dương;on-time-rate;Cấp tỉnh;98,8%\nBình Dương;on-time-rate;district;97%\nBình Dương;on-time-rate;;98%\n";
    let member = claims(&report, &table.replace("Cấp tỉnh", "province"));
    assert_eq!(
        member,
        "binh-duong on-time-rate 2023 98,8% part [0] @2\nbinh-duong on-time-rate 2023 97% part [1] @3\nbinh-duong on-time-rate 2023 98% @4"
    );
    assert_eq!(
        claims(&report, "tinh;chi_so;cap;so\nBình Dương;par-indx;;1\nBình Dương;on-time-rate;x;1%\n"),
        "! 2:12 unknown-indicator\n! 3:25 unknown-member"
    );
}

#[test]
fn a_table_stands_beside_its_report_and_nowhere_else() {
    let report = |name: &str| format!("{HEAD}table: {name}\ncolumns: {{territory: a}}\nindicators: {{b: par-index}}\n");
    assert_eq!(claims(&report("../topics.csv"), ""), "! 3:8 outside-content");
    assert_eq!(claims(&report("khao-sta.csv"), "a,b\n74,1\n"), "! 1:1 unread-file\n! 3:8 missing-file");
    assert_eq!(claims(&report("khao-sat.csv"), "a,b\n74,1\n"), "binh-duong par-index 2023 1 @2");
    assert_eq!(claims(&report("khao-sat.csv"), "\n"), "! 1:1 wrong-shape");
    // A table that nobody points at is read by no rule.
    assert_eq!(claims(&format!("{HEAD}figures: {{}}\n"), "a,b\n"), "! 1:1 unread-file");
}

#[test]
fn the_site_shows_what_a_table_says() {
    let site = Site::new(&[
        (
            "content/territories.yaml",
            "levels: [{id: province, name: Tỉnh, folder: provinces}]\nterritories: [{id: a, name: A, level: province}, {id: b, name: B, level: province}]\n",
        ),
        ("content/topics.yaml", "- {id: t, name: T}\n"),
        ("content/indicators/t.yaml", "- {id: x, name: X, topic: t, unit: percent, better: higher}\n"),
        (
            "content/reports/bang.yaml",
            "source: {title: Bảng toàn quốc, kind: statistics}\nperiod: 2023\ntable: bang.csv\ncolumns: {territory: noi}\nindicators: {so: x}\n",
        ),
        ("content/reports/bang.csv", "noi;so\nA;98,8%\nB;97%\n"),
    ]);
    site.run(&["build", "--strict"]).exits(0);
    let page = site.read("output/provinces/b/index.html").unwrap();
    assert!(page.contains("97%") && page.contains("Bảng toàn quốc"), "{page}");
    assert!(site.read("output/sources/bang/index.html").unwrap().contains("98,8%"));
    let claims = site.read("output/data/claims.csv").unwrap();
    assert!(claims.contains("bang/2,b,x,2023,") && claims.contains("content/reports/bang.csv,3,"), "{claims}");
    // Statistics are not what those who are judged report of themselves.
    assert!(!page.contains("tự báo cáo"), "{page}");
}

/// A slip inside a table is told at its cell.
#[test]
fn the_caret_points_at_the_cell() {
    let report = format!("{HEAD}table: khao-sat.csv\ncolumns: {{territory: a}}\nindicators: {{b: par-index}}\n");
    assert_eq!(claims(&report, "a,b\nBình Dương,\"88.5\"\n"), "! 2:12 number-format");
    assert_eq!(claims(&report, "a,b\nBình Dương,88,5\n"), "! 2:15 table-cell");
    assert_eq!(claims_of(&[(REPORT, &report), (TABLE, "a,b\nBình Dươg,1\n")]).lines().last(), Some("! 2:1 unknown-territory"));
}
