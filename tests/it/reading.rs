//! The contract for authors, sentence by sentence: what is typed, and what the reader makes of it.

use crate::checks;
use crate::fixture::parse;
use crate::memory::{REPORT, claims, claims_of, load, report};

/// Figures as typed, and the claims that they come to.
#[track_caller]
fn check(figures: &str, expected: &str) {
    let expected: Vec<&str> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(claims(figures), expected.join("\n"), "\n{figures}");
}

/// Values of an indicator, one a line: `typed => what is read`.
#[track_caller]
fn values(indicator: &str, table: &str) {
    for line in table.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (typed, expected) = line.split_once(" => ").unwrap();
        let read = claims(&format!("{indicator}: \"{typed}\""));
        let read = read.split_once("2023 ").map_or(read.as_str(), |(_, rest)| rest);
        let read = read.split(" ‹").next().unwrap().trim_end_matches(']').replace("value=[", "");
        assert_eq!(read, expected, "{indicator}: {typed}");
    }
}

#[test]
fn a_figure_is_a_scalar_a_map_periods_or_a_list() {
    check("on-time-rate: 98,80%", "on-time-rate 2023 value=[98.80 ‹98,80%›]");
    check("on-time-rate: {value: 35/39}", "on-time-rate 2023 ratio=35/39");
    check("on-time-rate: 35/39", "on-time-rate 2023 ratio=35/39");
    check("portal: done", "portal 2023 status=done");
    check("par-index: {rank: 35}", "par-index 2023 rank=35");
    check("par-index: {rank: 31/63, rank_change: +9}", "par-index 2023 rank=31/63 rank_change=Up Some(9)");
    check("on-time-rate: {status: missed}", "on-time-rate 2023 status=missed");
    check("par-index: {words: đứng trong tốp đầu các tỉnh}", "par-index 2023 words=‹đứng trong tốp đầu các tỉnh›");
    check("par-index: {missing: not-published}", "par-index 2023 missing=not-published");
    check(
        "on-time-rate:\n  quote: hai năm\n  2021: 98,05%\n  2022: {value: 98,89%, quote: riêng}\n  2023-H1: 98,87%"
            .replace(", quote", "\", quote")
            .replace("value: 98", "value: \"98")
            .as_str(),
        "on-time-rate 2021 value=[98.05 ‹98,05%›] quotes=hai năm
         on-time-rate 2022 value=[98.89 ‹98,89%›] quotes=riêng
         on-time-rate 2023-H1 value=[98.87 ‹98,87%›] quotes=hai năm",
    );
    check(
        "par-index:\n  2022:\n    - {territory: thu-dau-mot, value: 88}\n    - {territory: Thủ Dầu Một, value: 89, of_which: cũ}\n  2023: 90",
        "par-index 2022 in=thu-dau-mot value=[88 ‹88›] scope=siblings
         par-index 2022 in=thu-dau-mot value=[89 ‹89›] scope=siblings of_which=‹cũ›
         par-index 2023 value=[90 ‹90›]",
    );
}

#[test]
fn fields_that_speak_about_a_figure_are_handed_down() {
    check(
        "on-time-rate:\n  quote: câu chung\n  locator: trang 3\n  note: lưu ý\n  producer: bo-cong-an\n  self_reported: không\n  of_which: Thành phố.\n  period_inferred: có\n  since: 2020\n  rank_scope: dong-nam-bo\n  territory: thu-dau-mot\n  2021: {rank: 3}\n  2022: {rank: 4, quote: câu riêng, locator: trang 4, note: khác, producer: Sở Nội vụ, self_reported: yes, of_which: khác, period_inferred: no, since: 2021, rank_scope: national}",
        "on-time-rate 2021 in=thu-dau-mot inferred=yes since=2020 rank=3 scope=dong-nam-bo of_which=‹thành phố› quotes=câu chung locators=trang 3 producer=bo-cong-an self=no note=‹lưu ý›
         on-time-rate 2022 in=thu-dau-mot since=2021 rank=4 of_which=‹khác› quotes=câu riêng locators=trang 4 producer=‹Sở Nội vụ› note=‹khác›",
    );
    check(
        "on-time-rate:\n  period: 2022\n  quote: câu\n  value: 98%\n  by:\n    level: {province: 99%, district: {value: 97%, quote: riêng}}",
        "on-time-rate 2022 value=[98 ‹98%›] quotes=câu
         on-time-rate 2022 part=province value=[99 ‹99%›] quotes=câu
         on-time-rate 2022 part=district value=[97 ‹97%›] quotes=riêng",
    );
    check(
        "on-time-rate:\n  restated: true\n  by: {level: {province: 99%}}",
        "on-time-rate 2023 part=province value=[99 ‹99%›] restated=yes",
    );
}

#[test]
fn breakdowns_stand_side_by_side_or_cross() {
    let indicators = "- {id: rate, name: A, topic: tthc, unit: percent, better: higher, by: {level: [province, district, commune], channel: [online, paper]}}\n";
    let read = |figures: &str| claims_of(&[("content/indicators/all.yaml", indicators), (REPORT, &report(figures))]);
    assert_eq!(
        read(
            "rate:\n  by:\n    level: {commune+district: 3%, district+commune: 4%}\n    channel: {online: {value: 5%, by: {level: {province: 6%}}}}"
        ),
        "rate 2023 part=district+commune value=[3 ‹3%›]\nrate 2023 part=district+commune value=[4 ‹4%›]\n\
         rate 2023 part=online value=[5 ‹5%›]\nrate 2023 part=province/online value=[6 ‹6%›]"
    );
}

#[test]
fn bands_are_counts_or_counts_of_a_total() {
    check(
        "rating:\n  2021: {bands: {good: 09/31, fair: 0}}\n  2022: {bands: {good: 23, fair: {value: 8, of: 32}}, of: 31}",
        "rating 2021 part=good value=[9 ‹09/31›] total=31
         rating 2021 part=fair value=[0 ‹0›]
         rating 2022 part=good value=[23 ‹23›] total=31
         rating 2022 part=fair value=[8 ‹8›] total=32",
    );
}

#[test]
fn list_entries_equal_in_all_but_quote_and_locator_are_mentions() {
    check(
        "par-index:\n  - {value: 88, quote: một, locator: tr. 1, accept: {last-digit: vì}}\n  - {value: 88, quote: hai, locator: tr. 2, accept: {last-digit: vì}}\n  - {value: 88, quote: một, accept: {last-digit: vì}}\n  - {value: 89, quote: [ba, bốn]}",
        "par-index 2023 value=[88 ‹88›] quotes=một|hai locators=tr. 1|tr. 2 mentions=3 accept=last-digit
         par-index 2023 value=[89 ‹89›] quotes=ba|bốn mentions=2",
    );
}

#[test]
fn values_in_vietnamese() {
    values(
        "on-time-rate",
        "98,80% => 98.80
         098% => 98
         gần 98% => nearly 98
         khoảng 98% => about 98
         xấp xỉ 98% => about 98
         ước 98% => about 98
         trên 98% => over 98
         Hơn 98% => over 98
         ít nhất 98% => at-least 98
         tối thiểu 98% => at-least 98
         từ 98% => at-least 98
         98% trở lên => at-least 98
         từ 98% trở lên => at-least 98
         dưới 98% => under 98
         chưa đến 98% => under 98
         chưa đầy 98% => under 98
         không quá 98% => at-most 98
         tối đa 98% => at-most 98
         98% trở xuống => at-most 98
         ~ 98% => about 98
         ≈98% => about 98
         > 98% => over 98
         ≥ 98% => at-least 98
         >= 98% => at-least 98
         < 98% => under 98
         ≤98% => at-most 98
         <=98% => at-most 98
         35–40% => range 35..40
         35-40% => range 35..40
         35% đến 40% => range 35..40
         từ 35% đến 40% => range 35..40
         98 % => 98
         697/1.893 => ratio=697/1893
         8.502/27.843,5 => ratio=8502/27843.5
         0% => 0
         98 điểm => 98",
    );
    values(
        "applications",
        "1.893 => 1893
         1893 => 1893
         trên 600 ngàn => over 600000
         600 nghìn hồ sơ => 600000
         1,2 triệu => 1200000
         2 tỷ => 2000000000
         2 tỉ hồ sơ => 2000000000
         1,5 nghìn tỷ => 1500000000000
         1–2 triệu => range 1000000..2000000
         35/39 hồ sơ => ratio=35/39
         012 applications => 12",
    );
    values("days", "3,5 ngày => 3.5\n -2 => -2\n −2 ngày => -2");
    values("par-index", "87,602/100 điểm => ratio=87.602/100\n 88,81% => 88.81\n 88,81 Điểm. => 88.81");
}

#[test]
fn values_in_english_by_the_site_or_by_the_file() {
    let file = "source: {title: Report, kind: survey}\nnumbers: en\nperiod: 2023\nfigures:\n  applications: nearly 1,893 applications\n  on-time-rate: {value: at least 98.85%, ratio: \"8,502/27,843.5\", n: \"1,000\"}\n  par-index: {value: 88.5, change: up 2.61 points, target: at most 90.5}\n  days: about 1.5 thousand\n";
    let expected = "applications 2023 value=[nearly 1893 ‹nearly 1,893 applications›] self=no\n\
         on-time-rate 2023 value=[at-least 98.85 ‹at least 98.85%›] ratio=8502/27843.5 n=1000 self=no\n\
         par-index 2023 value=[88.5 ‹88.5›] change=Up Some(\"2.61\") Points targets=(≤90.5) self=no\n\
         days 2023 value=[about 1500 ‹about 1.5 thousand›] self=no";
    assert_eq!(claims_of(&[(REPORT, file)]), expected);
    let site = "title: {vi: A, en: A}\nlanguages: [vi, en]\nnumbers: en\n";
    assert_eq!(claims_of(&[("content/scorecard.yaml", site), (REPORT, &file.replace("numbers: en\n", ""))]), expected);
    let vi = "source: {title: Báo cáo, kind: survey}\nnumbers: vi\nperiod: 2023\nfigures: {applications: 1.893}\n";
    assert_eq!(claims_of(&[("content/scorecard.yaml", site), (REPORT, vi)]), "applications 2023 value=[1893 ‹1.893›] self=no");
}

#[test]
fn text_is_what_was_typed() {
    for typed in ["010", "no", "1:30", "2023-03-16", "1.893", "true", "0x10", "1e3", "Null", ".inf", "12_000"] {
        check(&format!("par-index: {{words: {typed}}}"), &format!("par-index 2023 words=‹{typed}›"));
    }
    check("par-index: {words: ~}", "! 4:22 wrong-shape");
    check("par-index: {words: \"~\"}", "par-index 2023 words=‹~›");
    check("par-index: {words: \"null\"}", "par-index 2023 words=‹null›");
    check("days: 010", "days 2023 value=[10 ‹010›]");
    check(
        "par-index:\n  value: 88\n  quote: Một câu\n    trên hai dòng\n  note: >\n    gấp\n    lại\n  locator: |\n    giữ\n    nguyên",
        "par-index 2023 value=[88 ‹88›] quotes=Một câu trên hai dòng locators=giữ\nnguyên note=‹gấp lại›"
            .replace('\n', "\u{1}")
            .as_str()
            .replace('\u{1}', "\n")
            .as_str(),
    );
}

#[test]
fn periods_of_every_form() {
    for (typed, read) in [
        ("2023", "2023"),
        ("2023-H1", "2023-H1"),
        ("2023-h1", "2023-H1"),
        ("2023-Q4", "2023-Q4"),
        ("2023-03", "2023-03"),
        ("2023-03-16", "2023-03-16"),
        ("2021..2023-06", "2021..2023-06"),
        ("2020-2025", "2020..2025"),
        ("..2023-06-02", "..2023-06-02"),
    ] {
        check(&format!("par-index: {{{typed}: 88}}"), &format!("par-index {read} value=[88 ‹88›]"));
        check(&format!("par-index: {{value: 88, period: {typed}}}"), &format!("par-index {read} value=[88 ‹88›]"));
        check(&format!("par-index: {{value: 88, as_of: {typed}}}"), &format!("par-index {read} value=[88 ‹88›]"));
    }
}

#[test]
fn an_inferred_period_is_said_only_of_figures_that_take_it() {
    let file = "source: {title: Báo cáo, kind: press}\nperiod: 2023\nperiod_inferred: true\nfigures:\n  days: 3\n  par-index: {2021: 88}\n  portal: {status: done, period: 2022}\n  on-time-rate:\n    period_inferred: true\n    2020: 97%\n  applications: {value: 3, period_inferred: không}\n";
    assert_eq!(
        claims_of(&[(REPORT, file)]),
        "days 2023 inferred=yes value=[3 ‹3›]\npar-index 2021 value=[88 ‹88›]\nportal 2022 status=done\n\
         on-time-rate 2020 inferred=yes value=[97 ‹97%›]\napplications 2023 value=[3 ‹3›]"
    );
}

#[test]
fn targets_of_every_form() {
    for (typed, read) in [
        ("98%", "(≥98)"),
        ("\"≥ 98%\"", "(≥98)"),
        ("\"= 100%\"", "(=100)"),
        ("trên 98%", "(>98)"),
        ("dưới 98%", "(<98)"),
        ("không quá 98%", "(≤98)"),
        ("35–40%", "(35..40)"),
        ("{value: 98%, set_by: hdnd-tinh}", "(≥98 hdnd-tinh)"),
        ("{value: 98%, set_by: HĐND}", "(≥98 hdnd-tinh)"),
        ("{value: 98%, set_by: hội đồng}", "(≥98 ‹hội đồng›)"),
        ("{set_by: Bộ công an, stated: exceeded}", "(? bo-cong-an exceeded)"),
        ("{set_by: bo-cong-an, exceeded_by: 64%}", "(? bo-cong-an 164%)"),
        ("{set_by: bo-cong-an, attained: 164%}", "(? bo-cong-an 164%)"),
        ("{value: 98%, exceeded_by: 2 điểm %}", "(≥98 +2)"),
        ("{value: 98%, deadline: 2025, early_by: 45 ngày}", "(≥98 by 2025 45 days early)"),
        ("{value: 98%, period: 2025}", "(≥98 2025)"),
        ("{words: cao nhất nước}", "(‹cao nhất nước›)"),
        ("{rank: 10}", "(top 10)"),
        ("39/39", "(≥100)"),
    ] {
        check(
            &format!("on-time-rate: {{value: 99%, target: {typed}}}"),
            &format!("on-time-rate 2023 value=[99 ‹99%›] targets={read}"),
        );
    }
    check("on-time-rate: {target: 98%, set_by: hdnd-tinh}", "on-time-rate 2023 targets=(≥98 hdnd-tinh)");
    check("on-time-rate: {value: 35/39, set_by: hdnd-tinh}", "on-time-rate 2023 ratio=35/39 set_by=hdnd-tinh");
    check("days: {value: 3, target: 5}", "days 2023 value=[3 ‹3›] targets=(≤5)");
    check(
        "on-time-rate: {value: 99%, targets: [98%, {value: 97%, set_by: bo-cong-an}]}",
        "on-time-rate 2023 value=[99 ‹99%›] targets=(≥98) + (≥97 bo-cong-an)",
    );
}

#[test]
fn changes_are_signed_or_worded() {
    for (indicator, typed, read) in [
        ("par-index", "+0,138", "Up Some(\"0.138\") Points"),
        ("par-index", "-2", "Down Some(\"-2\") Points"),
        ("par-index", "tăng 2,61%", "Up Some(\"2.61\") Points"),
        ("on-time-rate", "cao hơn 8,83%", "Up Some(\"8.83\") Points"),
        ("on-time-rate", "giảm 2 điểm %", "Down Some(\"-2\") Points"),
        ("on-time-rate", "tăng 2% tương đối", "Up Some(\"2\") Percent"),
        ("applications", "tăng 2,5%", "Up Some(\"2.5\") Percent"),
        ("applications", "tăng 500 hồ sơ", "Up Some(\"500\") Own"),
        ("days", "giảm 0,5 ngày", "Down Some(\"-0.5\") Own"),
        ("days", "giảm", "Down None Own"),
        ("days", "up", "Up None Own"),
        ("days", "down 3", "Down Some(\"-3\") Own"),
        ("days", "0", "Same Some(\"0\") Own"),
        ("days", "không đổi", "Same None Own"),
    ] {
        check(&format!("{indicator}:\n  value: 3\n  change: {typed}"), &format!("{indicator} 2023 value=[3 ‹3›] change={read}"));
    }
    check("par-index: {rank: 3, rank_change: tăng 09 bậc}", "par-index 2023 rank=3 rank_change=Up Some(9)");
    check("par-index: {rank: 3, rank_change: giảm}", "par-index 2023 rank=3 rank_change=Down None");
}

#[test]
fn ranks_margins_and_the_rest() {
    check("par-index: {rank: 3, rank_scope: dong-nam-bo, rank_by: days}", "par-index 2023 rank=3 scope=dong-nam-bo by=days");
    check(
        "par-index: {rank: 3, rank_scope: các tỉnh phía Nam, rank_by: điểm}",
        "par-index 2023 rank=3 scope=‹các tỉnh phía Nam› by=‹điểm›",
    );
    check(
        "on-time-rate:\n  value: 84%\n  margin: ±1,2%\n  interval: 81,9–86,5%\n  n: 1.000\n  previous: 80%\n  since: 2022",
        "on-time-rate 2023 value=[84 ‹84%›] previous=[80 ‹80%›] since=2022 margin=[1.2 ‹±1,2%›] interval=81.9..86.5 n=1000",
    );
    check("on-time-rate: {value: 98%, self_reported: false}", "on-time-rate 2023 value=[98 ‹98%›] self=no");
    check(
        "on-time-rate: {value: 98%, accept: {stated-differs: làm tròn}}",
        "on-time-rate 2023 value=[98 ‹98%›] accept=stated-differs",
    );
}

#[test]
fn a_document_may_be_described_in_another_file() {
    let same = "source: binh-duong-report\nperiod: 2023\nfigures:\n  days: 3\n  par-index: {value: 88, self_reported: no}\n";
    let (scorecard, findings) = load(&[(REPORT, &report("days: 4")), ("content/provinces/ba-ria-vung-tau/same.yaml", same)]);
    assert_eq!((findings, scorecard.sources.len()), (vec![], 1));
    let ids: Vec<String> = scorecard.claims.iter().map(|claim| scorecard.claim_id(claim).into()).collect();
    assert_eq!(ids, ["binh-duong-report/1", "binh-duong-report/2", "binh-duong-report/3"]);
    assert_eq!(scorecard.claims.iter().map(|it| it.self_reported).collect::<Vec<_>>(), [true, true, false]);
}

#[test]
fn names_aliases_and_codes_are_those_of_the_period() {
    let territories = "levels:\n  - {id: province, name: Tỉnh, folder: provinces}\n  - {id: district, name: Huyện}\nterritories:\n  - {id: binh-duong, name: Bình Dương, level: province}\n  - {id: cu, name: Bến Cát, aliases: [BC], code: \"7\", level: district, in: binh-duong, until: 2020-01-01, succeeded_by: [moi]}\n  - {id: moi, name: Bến Cát, aliases: [BC], code: \"7\", level: district, in: binh-duong, from: 2020-01-01}\n";
    let read = |figures: &str| claims_of(&[("content/territories.yaml", territories), (REPORT, &report(figures))]);
    for name in ["Bến Cát", "bến  cát", "BC", "7"] {
        assert_eq!(
            read(&format!("par-index:\n  territory: {name}\n  2019: 1\n  2020: 2")),
            "par-index 2019 in=cu value=[1 ‹1›] scope=siblings\npar-index 2020 in=moi value=[2 ‹2›] scope=siblings",
            "{name}"
        );
    }
    assert_eq!(read("par-index: {territory: cu, value: 1, period: 2020}"), "! 4:26 territory-ended");
    assert_eq!(read("par-index: {territory: binh-duong/moi, value: 1}"), "par-index 2023 in=moi value=[1 ‹1›] scope=siblings");
    let both = territories.replace("until: 2020-01-01", "until: 2030-01-01");
    assert_eq!(
        claims_of(&[("content/territories.yaml", &both), (REPORT, &report("par-index: {territory: BC, value: 1}"))]),
        "! 4:26 unknown-territory"
    );
}

#[test]
fn a_figure_about_a_successor_may_stand_in_the_folder_of_the_old() {
    check(
        "par-index: {territory: ho-chi-minh-2025, value: 88, period: 2026}",
        "par-index 2026 in=ho-chi-minh-2025 value=[88 ‹88›]",
    );
}

#[test]
fn order_of_files_and_their_ending_change_nothing() {
    let (one, _) = load(&[
        ("content/provinces/binh-duong/a.yaml", &report("days: 3")),
        ("content/provinces/binh-duong/b.yaml", &report("days: 4")),
    ]);
    let (other, _) = load(&[
        ("content/provinces/binh-duong/b.yml", &report("days: 4")),
        ("content/provinces/binh-duong/a.yml", &report("days: 3")),
    ]);
    let ids = |it: &scorecard::model::Scorecard| it.sources.iter().map(|it| it.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&one), ids(&other));
    assert_eq!(ids(&one), ["binh-duong-a", "binh-duong-b", "binh-duong-report"]);
}

#[test]
fn pages_and_summaries_by_language() {
    let (scorecard, findings) = load(&[
        ("content/provinces/binh-duong/summary.md", "Tóm tắt.\n"),
        ("content/provinces/binh-duong/summary.en.md", "Summary.\n"),
        ("content/pages/guide.md", "---\ntitle: \"Hướng dẫn: một\"\n---\n\nChữ --- và\n---\n"),
    ]);
    assert_eq!(findings, Vec::<String>::new());
    let summary = &scorecard.summaries[0];
    assert_eq!(
        (summary.id.as_str(), summary.body.get(0).text, summary.body.get(1).text),
        ("binh-duong", "Tóm tắt.\n", "Summary.\n")
    );
    let guide = scorecard.pages.iter().find(|it| it.id == "guide").unwrap();
    assert_eq!((guide.title.get(1).text, guide.body.get(0).text), ("Hướng dẫn: một", "\nChữ --- và\n---\n"));
}

/// A byte-order mark, lines that end in CR LF, and letters in pieces are what editors and systems make of one text.
#[test]
fn one_text_in_whatever_bytes_is_one_text() {
    let read = |text: &str| {
        let root = tempfile::tempdir().unwrap();
        checks::lay_out(&parse(text)[0], root.path());
        let (_, findings) = checks::compile("", root.path());
        let inputs = scorecard::content::read(root.path()).unwrap();
        let report = inputs.documents.iter().find(|it| it.path == REPORT).unwrap().text.clone();
        (report, findings.iter().map(|it| it.check.id()).collect::<Vec<_>>())
    };
    let plain = "#--- content/provinces/binh-duong/report.yaml\nsource: {title: Báo cáo của Sở, kind: press}\n";
    let pieces = "#--\\ content/provinces/binh-duong/report.yaml\n\\u{feff}source: {title: Ba\\u{301}o ca\\u{301}o cu\\u{309}a So\\u{31b}\\u{309}, kind: press}\\r\\n";
    assert_eq!(read(plain), read(pieces));
    let twice = "#--\\ content/topics.yaml\n- {id: tthc, name: {vi: A, en: A}}\\r- {id: chi-so, name: {vi: A, en: A}, so\\u{309}: 1, s\\u{1ecf}: 2}\n";
    assert_eq!(read(twice).1, ["unknown-field", "duplicate-key"]);
    // Two names of one file, on a system that tells them apart.
    let documents = "#--- content/pages/a\u{301}.md\n---\ntitle: A\n---\n#--- content/pages/\u{e1}.md\n---\ntitle: A\n---\n";
    assert!(read(&format!("{plain}{documents}")).1.contains(&"bad-id"));
    let twins = "#--- content/provinces/binh-duong/ba\u{301}o.yaml\nsource: {id: x, title: A, kind: press}\n#--- content/provinces/binh-duong/b\u{e1}o.yaml\nsource: {id: y, title: A, kind: press}\n";
    if cfg!(target_os = "linux") {
        assert_eq!(read(&format!("{plain}{twins}")).1, ["duplicate-id"]);
    }
}

#[test]
fn one_slip_is_told_once() {
    let mut wrong = String::new();
    for (path, text, expected) in [
        // Nothing of what follows from it: an unknown topic, a broken file, a level, a region without an id.
        (
            "content/indicators/all.yaml",
            "- {id: on-time-rate, name: A, topic: x, unit: percent, better: higher}\n- {id: par-index, name: A, topic: tthc, unit: points, better: higher, parent: on-time-rate}\n",
            "1:38 unknown-topic",
        ),
        ("content/indicators/all.yaml", "- {id: on-time-rate\n- x\n", "1:3 yaml-syntax"),
        (
            "content/indicators/all.yaml",
            "- {id: on-time-rate, name: A, topic: tthc, unit: percents, better: higher}\n- {id: par-index, name: A, topic: tthc, unit: points, better: higher}\n",
            "1:50 unknown-word",
        ),
        ("content/indicators/all.yaml", "- {name: A, topic: tthc, unit: percent, better: higher}\n", "1:3 missing-field"),
        ("content/indicators/all.yaml", "on-time-rate: {name: A}\n", "1:1 wrong-shape"),
        ("content/territories.yaml", "levels: [\n", "1:9 yaml-syntax"),
        ("content/territories.yaml", "", "1:1 wrong-shape"),
        (
            "content/territories.yaml",
            "levels:\n  - {id: Province, name: A, folder: provinces}\nterritories:\n  - {id: binh-duong, name: A, level: Province}\n",
            "2:10 bad-id",
        ),
        (
            "content/territories.yaml",
            "levels:\n  - {id: province, name: A, folder: provinces}\nterritories:\n  - {id: binh-duong, name: A, levl: province}\n",
            "4:31 unknown-field",
        ),
        ("content/organisations.yaml", "- {id: hdnd-tinh, name: \"a\n", "1:25 yaml-syntax"),
        ("content/topics.yaml", "- {id: tthc}\n- {id: chi-so, name: A}\n", "1:3 missing-field"),
        (
            REPORT,
            "source: {title: A, kind: press, publisher: VCCI}\nperiod: 2023-13\nfigures: {on-time-rate: 3%, par-index: 3}\n",
            "2:9 bad-period",
        ),
        (REPORT, "source: {title: A, kind: press}\nfigures: {on-time-rate: 3%, par-index: 3}\n", "2:11 bad-period"),
        (
            REPORT,
            "source: {title: A, kind: press}\nperiod: 2026\nfigures: {on-time-rate: 3%, par-index: 3}\n",
            "2:9 territory-ended",
        ),
        ("content/scorecard.yaml", "title: {vi: A, en: A}\nlanguages: [tiếng Việt, en]\n", "2:13 unknown-word"),
    ] {
        let report = "source: {title: A, kind: press}\nperiod: 2023\nfigures:\n  on-time-rate: {value: 98%, target: {value: 98%, set_by: hdnd-tinh}}\n  par-index:\n    - {territory: thu-dau-mot, value: 3}\n";
        let files = [(REPORT, report), (path, text)];
        let files = if path == REPORT { &files[1..] } else { &files[..] };
        let found = load(files).1.join("; ");
        if found != expected {
            wrong += &format!("{path}\n{text}--> {found}, expected {expected}\n\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
