//! Computed ranks: who may be compared, ties, what stands apart, and why there may be none.

use crate::site::Site;
use proptest::prelude::*;
use scorecard::content::{self, Inputs};
use scorecard::derive::{self, Ranking, Results, Withheld};
use scorecard::file::Document;
use scorecard::model::Scorecard;

/// A site of provinces `a`, `b`, … that ended or not, each with figures of one indicator.
fn derive(indicator: &str, site: &str, territories: &str, figures: &[(&str, &str)]) -> (Scorecard, Results) {
    let document = |path: &str, text: String| Document { path: path.to_owned(), text: text.into() };
    let mut documents = vec![
        document("content/scorecard.yaml", format!("title: T\nlanguages: [vi]\n{site}")),
        document(
            "content/territories.yaml",
            format!(
                "levels: [{{id: province, name: Tỉnh, folder: provinces}}, {{id: district, name: Huyện}}]\nterritories:\n{territories}"
            ),
        ),
        document("content/topics.yaml", "- {id: t, name: T}\n".to_owned()),
        document("content/indicators/t.yaml", format!("- {{id: x, name: X, topic: t, unit: percent{indicator}}}\n")),
    ];
    for (territory, figure) in figures {
        let path = format!("content/provinces/{territory}/report.yaml");
        let lines: String = figure.lines().map(|line| format!("  {line}\n")).collect();
        documents.push(document(&path, format!("source: {{title: B, kind: press}}\nperiod: 2023\nfigures:\n{lines}")));
    }
    documents.sort_by(|a, b| a.path.cmp(&b.path));
    let (scorecard, findings) = content::load(&Inputs { documents, ..Inputs::default() });
    assert!(!scorecard::finding::has_errors(&findings), "{findings:#?}");
    let scorecard = scorecard.unwrap();
    let results = derive::derive(&scorecard);
    (scorecard, results)
}

const HIGHER: &str = ", better: higher";

fn provinces(ids: &str) -> String {
    ids.chars().map(|id| format!("  - {{id: {id}, name: {id}, level: province}}\n")).collect()
}

/// `a=1 b=2 …; apart: …; of …`, or why there is none.
fn say(scorecard: &Scorecard, results: &Results, ranking: &Ranking) -> String {
    let name = |it: usize| scorecard.territory(results.observations[it].territory).id.as_str();
    let mut said: Vec<String> = match ranking.withheld {
        None => ranking
            .places
            .iter()
            .map(|it| format!("{}={}{}", name(it.observation()), it.rank(), if it.is_tied { "=" } else { "" }))
            .collect(),
        Some(Withheld::Neither) => vec!["neither is better".to_owned()],
        Some(Withheld::TooFew { minimum }) => vec![format!("fewer than {minimum}")],
        Some(Withheld::SmallShare { share }) => vec![format!("less than {}/{}", share.numerator, share.denominator)],
    };
    if !ranking.apart.is_empty() {
        said.push(format!("apart: {}", ranking.apart.iter().map(|it| name(*it)).collect::<Vec<_>>().join(" ")));
    }
    format!("{} of {}", said.join(" "), ranking.alive)
}

fn ranks(indicator: &str, site: &str, territories: &str, figures: &[(&str, &str)]) -> Vec<String> {
    let (scorecard, results) = derive(indicator, site, territories, figures);
    results.rankings.iter().map(|it| say(&scorecard, &results, it)).collect()
}

const ANY: &str = "rank_minimum: {territories: 2, share: 0/1}\n";

#[test]
fn ranks_are_competition_ranks_on_unrounded_values() {
    let figures = [("a", "x: 90,0%"), ("b", "x: 95%"), ("c", "x: 90,0%"), ("d", "x: 89,9%")];
    assert_eq!(ranks(HIGHER, ANY, &provinces("abcd"), &figures), ["b=1 a=2= c=2= d=4 of 4"]);
    assert_eq!(ranks(", better: lower", ANY, &provinces("abcd"), &figures), ["d=1 a=2= c=2= b=4 of 4"]);
    assert_eq!(ranks(", better: neither", ANY, &provinces("abcd"), &figures), ["neither is better of 4"]);
    assert_eq!(ranks(", better: higher, compares: never", ANY, &provinces("abcd"), &figures), [""; 0]);
}

#[test]
fn what_the_printed_precision_cannot_separate_ties() {
    // 90,4 and 90 are one at whole percents; 90,4 and 89,6 are not one.
    let figures = [("a", "x: 90,4%"), ("b", "x: 90%"), ("c", "x: 89,6%"), ("d", "x: {ratio: 2/3}"), ("e", "x: {ratio: 4/6}")];
    assert_eq!(ranks(HIGHER, ANY, &provinces("abcde"), &figures), ["a=1= b=1= c=2= d=4= e=4= of 5"]);
}

#[test]
fn what_is_bounded_or_missing_stands_apart() {
    let figures =
        [("a", "x: trên 99%"), ("b", "x: 95%"), ("c", "x: khoảng 97%"), ("d", "x: {missing: withheld}"), ("e", "x: 0%")];
    assert_eq!(ranks(HIGHER, ANY, &provinces("abcde"), &figures), ["b=1 e=2 apart: a c d of 5"]);
}

#[test]
fn no_rank_is_told_for_too_few() {
    let all = [("a", "x: 1%"), ("b", "x: 2%"), ("c", "x: 3%"), ("d", "x: 4%"), ("e", "x: 5%")];
    let of = |site: &str, indicator: &str, places: &str, count: usize| ranks(indicator, site, &provinces(places), &all[..count]);
    assert_eq!(of("", HIGHER, "abcde", 4), ["fewer than 5 of 5"]);
    assert_eq!(of("", HIGHER, "abcdefghij", 5), ["e=1 d=2 c=3 b=4 a=5 of 10"]);
    assert_eq!(of("", HIGHER, "abcdefghijk", 5), ["less than 1/2 of 11"]);
    assert_eq!(of("rank_minimum: {territories: 3, share: 2/3}\n", HIGHER, "abcdef", 4), ["d=1 c=2 b=3 a=4 of 6"]);
    assert_eq!(of("rank_minimum: {territories: 5.0}\n", HIGHER, "abcde", 4), ["fewer than 5 of 5"]);
    assert_eq!(of("", ", better: higher, min_territories: 4", "abcd", 4), ["d=1 c=2 b=3 a=4 of 4"]);
    // One figure is nothing to compare.
    assert_eq!(of("", HIGHER, "ab", 1), [""; 0]);
}

#[test]
fn only_like_periods_and_parts_meet() {
    let figures = [
        ("a", "x: {2022: 1%, 2023: 2%, 2023-H1: 9%}"),
        ("b", "x: {2023: 3%}"),
        ("c", "x: {2023-H1: 4%, 2022: {value: 5%, of_which: mới}}"),
    ];
    assert_eq!(ranks(HIGHER, ANY, &provinces("abc"), &figures), ["a=1 c=2 of 3", "b=1 a=2 of 3"]);
    // The latest of each, but never of unlike kinds.
    assert_eq!(ranks(", better: higher, compares: latest", ANY, &provinces("abc"), &figures), ["b=1 a=2 of 3", "a=1 c=2 of 3"]);
}

#[test]
fn those_that_ended_never_meet_those_that_followed() {
    let territories = "  - {id: a, name: A, level: province, until: 2024-07-01, succeeded_by: c}\n  - {id: b, name: B, level: province, until: 2024-07-01, succeeded_by: c}\n  - {id: c, name: C, level: province, from: 2024-07-01}\n  - {id: d, name: D, level: province}\n";
    let figures = [
        ("a", "x: {2023: 1%}"),
        ("b", "x: {2023: 2%}"),
        ("c", "x: {2023: {value: 9%, restated: true}, 2024: 3%}"),
        ("d", "x: {2023: 3%, 2024: 4%}"),
    ];
    assert_eq!(ranks(HIGHER, ANY, territories, &figures), ["d=1 b=2 a=3 of 3", "d=1 c=2 of 2"]);
    assert_eq!(ranks(", better: higher, compares: latest", ANY, territories, &figures), ["d=1 b=2 a=3 of 3", "d=1 c=2 of 2"]);
}

#[test]
fn districts_are_ranked_inside_their_province() {
    let mut territories = provinces("ab");
    for (id, parent) in [("p", "a"), ("q", "a"), ("r", "b"), ("s", "b")] {
        territories += &format!("  - {{id: {id}, name: {id}, level: district, in: {parent}}}\n");
    }
    let figures = [
        ("a", "x: [{territory: p, value: 1%}, {territory: q, value: 2%}]"),
        ("b", "x: [{territory: r, value: 3%}, {territory: s, value: 4%}]"),
    ];
    assert_eq!(ranks(HIGHER, ANY, &territories, &figures), ["q=1 p=2 of 2", "s=1 r=2 of 2"]);
}

/// Five provinces on a site that is built.
fn built() -> Site {
    let figures = ["x: 90,0%", "x: 95%", "x: 90,0%", "x: 89,9%", "x: 80%", "x: trên 99%"];
    let territories = provinces("abcdef");
    let site = Site::new(&[
        (
            "content/territories.yaml",
            &format!("levels: [{{id: province, name: Tỉnh, folder: provinces}}]\nterritories:\n{territories}"),
        ),
        ("content/topics.yaml", "- {id: t, name: T}\n"),
        ("content/indicators/t.yaml", "- {id: x, name: X, topic: t, unit: percent, better: higher}\n"),
    ]);
    for (id, figure) in ["a", "b", "c", "d", "e", "f"].iter().zip(figures) {
        let path = format!("content/provinces/{id}/report.yaml");
        site.add(&[(&path, &format!("source: {{title: B, kind: press}}\nperiod: 2023\nfigures:\n  {figure}\n"))]);
    }
    site.run(&["build"]).exits(0);
    site
}

#[test]
fn pages_and_data_files_say_who_stands_where() {
    let site = built();
    let page = site.read("output/en/indicators/x/index.html").unwrap();
    assert!(page.contains("X, 2023: 5 of 6 places with an exact figure"), "{page}");
    let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("<tr><td>")).collect();
    let rank = |row: &str| row["<tr><td>".len()..].split('<').next().unwrap().to_owned();
    assert_eq!(rows.iter().map(|row| rank(row)).collect::<Vec<_>>(), ["1", "2 (tied)", "2 (tied)", "4", "5"]);
    assert!(rows[0].contains(">b</a></th><td>95%</td>") && rows[1].contains(">a</a></th><td>90.0%</td>"), "{rows:#?}");
    assert!(page.contains("Outside the order, having no exact figure: f: over 99%."), "{page}");
    let province = site.read("output/en/provinces/c/index.html").unwrap();
    assert!(province.contains("rank 2 of 5, tied, 2023 (computed here)"), "{province}");
    let province = site.read("output/provinces/b/index.html").unwrap();
    assert!(province.contains("hạng 1/5, năm 2023 (trang này tính)"), "{province}");
    let data = site.read("output/data/observations.csv").unwrap();
    assert!(data.contains("\nc,x,2023,,,90.0,percent,stated,not-judged,2,5,c-report/1,1,"), "{data}");
    assert!(data.contains("\nf,x,2023,,,99,percent,stated,not-judged,,,f-report/1,1,"), "{data}");
}

/// An indicator page of two or three provinces, in English.
fn indicator_page(site: &str, figures: &[&str]) -> String {
    let ids = &"abc"[..figures.len()];
    let built = Site::new(&[
        ("content/scorecard.yaml", &format!("title: {{vi: T, en: T}}\nlanguages: [vi, en]\n{site}")),
        (
            "content/territories.yaml",
            &format!("levels: [{{id: province, name: Tỉnh, folder: provinces}}]\nterritories:\n{}", provinces(ids)),
        ),
        ("content/topics.yaml", "- {id: t, name: T}\n"),
        ("content/indicators/t.yaml", "- {id: x, name: X, topic: t, unit: percent, better: higher, by: {level: [one, two]}}\n"),
    ]);
    for (id, figure) in ids.chars().zip(figures) {
        let path = format!("content/provinces/{id}/report.yaml");
        built.add(&[(&path, &format!("source: {{title: B, kind: press}}\nperiod: 2023\nfigures:\n  x: {figure}\n"))]);
    }
    built.run(&["build"]).exits(0);
    built.read("output/en/indicators/x/index.html").unwrap()
}

#[test]
fn a_page_without_a_ranking_says_why() {
    let says = |site: &str, figures: &[&str], words: &str| {
        let page = indicator_page(site, figures);
        assert!(page.contains(words) && !page.contains("class=\"ranking\""), "{words}\n{page}");
    };
    says(
        "",
        &["1%", "2%"],
        "No ranking below 5 places with an exact figure that may be compared; here there are 2, of 2 places in all.",
    );
    says("rank_minimum: {territories: 2, share: 1/1}\n", &["1%", "2%", "khoảng 3%"], "No ranking below 100% of all places");
    says(
        ANY,
        &["1%", "{2023-H1: 2%}"],
        "The figures are for different periods, so they are not set side by side: a: 2023; b: first half of 2023.",
    );
    says(ANY, &["1%", "{target: 3%}"], "Only one place has a number so far");
    says(ANY, &["1%", "{value: 2%, of_which: mới}"], "different parts or scopes");
    says(ANY, &["1%"], "Only one place has figures so far");
}

#[test]
fn a_line_is_broken_where_the_series_becomes_another() {
    let site = Site::new(&[
        (
            "content/territories.yaml",
            "levels: [{id: province, name: Tỉnh, folder: provinces}]\nterritories: [{id: a, name: A, level: province}]\n",
        ),
        ("content/topics.yaml", "- {id: t, name: T}\n"),
        (
            "content/indicators/t.yaml",
            "- {id: x, name: X, topic: t, unit: percent, better: higher, breaks: [{from: 2020, reason: Cách tính mới}]}\n",
        ),
        (
            "content/provinces/a/report.yaml",
            "source: {title: B, kind: press}\nfigures:\n  x: {2018: 1%, 2019: 2%, 2020: 50%, 2021: 51%}\n",
        ),
    ]);
    let line = |site: &Site| {
        site.run(&["build"]).exits(0);
        let page = site.read("output/provinces/a/index.html").unwrap();
        // Drawn twice, for wide and for narrow screens.
        (page.contains("Cách tính mới"), page.matches("class=\"serie main\"").count() / 2)
    };
    assert_eq!(line(&site), (true, 2));
    let text = site.read("content/indicators/t.yaml").unwrap();
    site.add(&[("content/indicators/t.yaml", &text.replace(", breaks: [{from: 2020, reason: Cách tính mới}]", ""))]);
    assert_eq!(line(&site), (false, 1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// A rank says how many are surely better, by the plainest of rules; and nothing else is looked at.
    #[test]
    fn a_rank_counts_those_that_are_surely_better(values in prop::collection::vec((0u32..30, 0usize..3), 2..12)) {
        let ids: String = ('a'..='z').take(values.len()).collect();
        let printed: Vec<String> = values.iter().map(|(tenths, decimals)| match decimals {
            0 => format!("{}", tenths / 10),
            1 => format!("{},{}", tenths / 10, tenths % 10),
            _ => format!("{},{}5", tenths / 10, tenths % 10),
        }).collect();
        let figures: Vec<(String, String)> = ids.chars().zip(&printed).map(|(id, text)| (id.to_string(), format!("x: \"{text}\""))).collect();
        let borrowed: Vec<(&str, &str)> = figures.iter().map(|(id, figure)| (id.as_str(), figure.as_str())).collect();
        let (scorecard, results) = derive(HIGHER, ANY, &provinces(&ids), &borrowed);
        let hundredths = |text: &str| -> (i64, i64) {
            let (whole, part) = text.split_once(',').unwrap_or((text, ""));
            let scale = 10i64.pow(2 - part.len() as u32);
            let digits: i64 = format!("{whole}{part}").parse().unwrap();
            (digits * scale, scale)
        };
        let round = |value: i64, step: i64| (value + step / 2) / step * step;
        for place in &results.rankings[0].places {
            let own = scorecard.territory(results.observations[place.observation()].territory).id.as_bytes()[0] - b'a';
            let (value, step) = hundredths(&printed[usize::from(own)]);
            let better = printed.iter().filter(|other| {
                let (other, its) = hundredths(other);
                let coarser = step.max(its);
                round(other, coarser) > round(value, coarser)
            });
            prop_assert_eq!(place.rank(), better.count() + 1);
        }
    }
}
