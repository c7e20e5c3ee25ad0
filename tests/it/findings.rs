//! What findings never do: no false alarm however figures are printed, no difference by the order of files, and every
//! warning and note told in one site, none in a right one.

use crate::fixture::{Case, Entry, parse};
use crate::memory::{inputs, load, report};
use proptest::prelude::*;
use scorecard::content::Inputs;
use scorecard::content::schema::ACCEPTABLE;
use scorecard::derive;
use scorecard::finding::{CheckId, Finding, Severity};
use scorecard::model::Scorecard;
use scorecard::{checks, pipeline};
use std::collections::BTreeSet;
use std::fs;

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 6, 30);

/// Findings of checks on content that is read without errors.
fn told(files: &[(&str, &str)]) -> Vec<Finding> {
    let (scorecard, unread) = load(files);
    assert_eq!(unread, Vec::<String>::new());
    checks::run(&scorecard, &derive::derive(&scorecard))
}

fn ids(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|it| it.check.id()).collect()
}

/// A number as a Vietnamese document prints it, from so many units of its last place.
fn printed(units: u64, decimals: u32) -> String {
    let (whole, rest) = (units / 10u64.pow(decimals), units % 10u64.pow(decimals));
    if decimals == 0 { whole.to_string() } else { format!("{whole},{rest:0width$}", width = decimals as usize) }
}

/// Rounded half up to fewer decimals.
fn rounded(units: u64, by: u32) -> u64 {
    let power = 10u64.pow(by);
    (units + power / 2) / power
}

fn document(name: &str, figure: &str) -> (String, String) {
    (format!("content/provinces/binh-duong/{name}.yaml"), report(figure))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// One document prints a figure finer than another does: at the coarser precision they are one.
    #[test]
    fn figures_that_agree_as_printed_never_disagree(units in 0u64..=10_000_000, decimals in 0u32..=5, fewer in 0u32..=5, hedged: bool) {
        let fewer = fewer.min(decimals);
        let fine = printed(units, decimals);
        let coarse = printed(rounded(units, fewer), decimals - fewer);
        let hedge = if hedged { "khoảng " } else { "" };
        let (a, b) = (document("report", &format!("par-index: \"{fine}\"")), document("other", &format!("par-index: \"{hedge}{coarse}\"")));
        let all = told(&[(&a.0, &a.1), (&b.0, &b.1)]);
        prop_assert!(!ids(&all).contains(&"sources-disagree"), "{fine} {hedge}{coarse}: {all:?}");
    }

    /// And two that differ by more than their rounding always do, whichever is shown.
    #[test]
    fn figures_that_differ_as_printed_always_disagree(units in 0u64..=10_000, decimals in 0u32..=2, by in 1u64..=500) {
        let (one, other) = (printed(units, decimals), printed(units + by, decimals));
        let (a, b) = (document("report", &format!("par-index: \"{one}\"")), document("other", &format!("par-index: \"{other}\"")));
        let all = told(&[(&a.0, &a.1), (&b.0, &b.1)]);
        prop_assert_eq!(ids(&all).iter().filter(|it| **it == "sources-disagree").count(), 1, "{} {}", one, other);
    }

    /// A percent that is cut off or rounded is never said to contradict its ratio.
    #[test]
    fn a_percent_cut_off_or_rounded_is_no_contradiction(total in 1u64..=2_000_000, share in 0.0f64..=1.0, decimals in 0u32..=4) {
        let part = ((total as f64) * share) as u64;
        let exact = u128::from(part) * 100 * 10u128.pow(decimals);
        let cut = (exact / u128::from(total)) as u64;
        let half_up = ((exact * 2 + u128::from(total)) / (u128::from(total) * 2)) as u64;
        for units in [cut, half_up] {
            let figure = format!("on-time-rate: {{value: \"{}%\", ratio: {part}/{total}}}", printed(units, decimals));
            let (path, text) = document("report", &figure);
            let all = told(&[(&path, &text)]);
            prop_assert!(!ids(&all).contains(&"stated-differs"), "{figure}: {all:?}");
            prop_assert!(units == cut || !ids(&all).contains(&"truncated"), "{figure}: {all:?}");
        }
    }

    /// A document that ranks by its own values is never told, however ties are ranked and coarsely they are printed.
    #[test]
    fn a_right_ranking_is_silent(merits in prop::collection::vec(0u64..=60, 2..8), total: bool, lower: bool) {
        let best = |a: &u64, b: &u64| if lower { a < b } else { a > b };
        let figures: String = merits.iter().enumerate().map(|(index, merit)| {
            let place = 1 + merits.iter().filter(|other| best(other, merit)).count();
            let of = if total { format!("/{}", merits.len()) } else { String::new() };
            format!("- {{territory: d{index}, value: \"{}\", rank: {place}{of}}}\n", printed(*merit, 1))
        }).collect();
        let indicator = if lower { "lower" } else { "higher" };
        let files = ranked(indicator, &figures);
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
        prop_assert!(!ids(&told(&files)).contains(&"rank-differs"), "{merits:?} {figures}");
    }

    /// Two places exchanged are always told, where the two values differ.
    #[test]
    fn a_ranking_with_two_places_exchanged_is_told(merits in prop::collection::btree_set(0u64..=60, 3..8), first: prop::sample::Index) {
        let merits: Vec<u64> = merits.into_iter().rev().collect();
        let swapped = first.index(merits.len() - 1);
        let place = |index: usize| if index == swapped { index + 2 } else if index == swapped + 1 { index } else { index + 1 };
        let line = |(index, merit): (usize, &u64)| format!("- {{territory: d{index}, value: \"{}\", rank: {}}}\n", printed(*merit, 1), place(index));
        let figures: String = merits.iter().enumerate().map(line).collect();
        let files = ranked("higher", &figures);
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
        prop_assert!(ids(&told(&files)).contains(&"rank-differs"), "{figures}");
    }

    /// The mean of all members, and their sum, rounded as they are printed.
    #[test]
    fn right_means_and_sums_are_silent(values in prop::collection::vec(0u64..=10_000, 2..8), decimals in 0u32..=2) {
        let lines: String = values.iter().enumerate().map(|(index, it)| format!("- {{territory: d{index}, value: \"{}\"}}\n", printed(*it, decimals))).collect();
        let (total, count) = (values.iter().sum::<u64>(), values.len() as u64);
        let mean = printed((total * 2 + count) / (count * 2), decimals);
        let indented: String = lines.lines().map(|line| format!("  {line}\n")).collect();
        let parts: String = values.iter().enumerate().map(|(index, it)| format!("      m{index}: \"{}\"\n", printed(*it, decimals))).collect();
        let figures = format!("mean: \"{mean}\"\nhigher:\n{indented}whole:\n  value: \"{}\"\n  by:\n    part:\n{parts}", printed(total, decimals));
        let members: Vec<String> = (0..values.len()).map(|it| format!("m{it}")).collect();
        let whole = format!("- {{id: whole, name: W, topic: tthc, unit: number, better: neither, by: {{part: [{0}]}}, sum_of: [{0}]}}\n", members.join(", "));
        let own = format!("{OWN}{whole}");
        let territories = districts(values.len());
        let report = report(&figures);
        let all = told(&[("content/territories.yaml", &territories), ("content/indicators/own.yaml", &own), ("content/provinces/binh-duong/report.yaml", &report)]);
        let wrong: Vec<&str> = ids(&all).into_iter().filter(|it| ["stated-differs", "sum-differs", "last-digit", "truncated"].contains(it)).collect();
        prop_assert!(wrong.is_empty(), "{figures}: {wrong:?}");
    }

    /// A quote that holds the value as typed, in whatever words around it, holds the number.
    #[test]
    fn a_quote_with_the_number_as_typed_is_never_told(units in 0u64..=2_000_000_000, decimals in 0u32..=4, before in "[a-zà-ỹ (:;]{0,12}", after in "( ?%| điểm|\\.|,|\\)|;)?") {
        let typed = printed(units, decimals);
        let figure = format!("free: {{value: \"{typed}\", quote: \"đạt {before} {typed}{after} so với năm trước\"}}");
        let (path, text) = document("report", &figure);
        let all = told(&[("content/indicators/own.yaml", OWN), (&path, &text)]);
        prop_assert!(!ids(&all).contains(&"quote-without-number"), "{figure}");
    }

    /// Another number than the typed one is told, unless the quote has words that can be meant.
    #[test]
    fn a_quote_with_another_number_is_told(units in 1_001u64..=999_999_999, by in 1u64..=9) {
        let (typed, other) = (printed(units, 2), printed(units + by, 2));
        let figure = format!("free: {{value: \"{typed}\", quote: \"đạt {other} so với trước\"}}");
        let (path, text) = document("report", &figure);
        let all = told(&[("content/indicators/own.yaml", OWN), (&path, &text)]);
        prop_assert!(ids(&all).contains(&"quote-without-number"), "{figure}");
    }
}

const OWN: &str = "\
- {id: higher, name: H, topic: tthc, unit: number, better: higher}
- {id: lower, name: L, topic: tthc, unit: number, better: lower}
- {id: mean, name: M, topic: tthc, unit: number, better: higher, mean_of: higher}
- {id: free, name: F, topic: tthc, unit: number, better: neither}
";

/// The base site's provinces, with so many districts in one of them.
fn districts(count: usize) -> String {
    let mut text = String::from(
        "levels:\n  - {id: province, name: P, folder: provinces}\n  - {id: district, name: D}\nterritories:\n  - {id: binh-duong, name: A, level: province}\n",
    );
    for index in 0..count {
        text += &format!("  - {{id: d{index}, name: D{index}, level: district, in: binh-duong}}\n");
    }
    text
}

fn ranked(indicator: &str, lines: &str) -> Vec<(&'static str, String)> {
    let indented: String = lines.lines().map(|line| format!("  {line}\n")).collect();
    vec![
        ("content/territories.yaml", districts(8)),
        ("content/indicators/own.yaml", OWN.to_owned()),
        ("content/provinces/binh-duong/report.yaml", report(&format!("{indicator}:\n{indented}"))),
    ]
}

/// The files of a fixture's case, over the base site.
fn inputs_of(case: &Case) -> Inputs {
    let files: Vec<(String, String)> = case.entries.iter().filter_map(file).collect();
    inputs(&files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>())
}

fn file(entry: &Entry) -> Option<(String, String)> {
    match entry {
        Entry::File { path, bytes, .. } => Some((path.clone(), String::from_utf8(bytes.clone()).ok()?)),
        Entry::Removed { .. } | Entry::Link { .. } => None,
    }
}

fn fixture(name: &str) -> Vec<Case> {
    parse(&fs::read_to_string(format!("tests/checks/{name}.yaml")).unwrap())
}

/// The same site with a slip of every kind, and without.
#[test]
fn every_warning_and_note_is_told_where_there_is_a_slip_and_none_where_there_is_not() {
    let cases = fixture("whole/slips");
    let slips = dated(&cases[0]);
    let found: BTreeSet<CheckId> = slips.iter().map(|it| it.check).collect();
    let (errors, others): (Vec<CheckId>, Vec<CheckId>) = CheckId::ALL.iter().partition(|it| it.severity() == Severity::Error);
    let lacking: Vec<&str> = others.iter().filter(|it| !found.contains(it)).map(|it| it.id()).collect();
    assert_eq!(lacking, Vec::<&str>::new());
    assert!(errors.iter().all(|it| !found.contains(it)), "{found:?}");
    let right = dated(&cases[1]);
    let open: Vec<&Finding> = right.iter().filter(|it| it.settled.is_none()).collect();
    assert!(open.is_empty(), "{open:#?}");
    assert_eq!(ids(&right), ["truncated"], "what is accepted is kept, and said to be");
}

/// All that `check` tells of a case.
fn dated(case: &Case) -> Vec<Finding> {
    let mut compiled = pipeline::compile(&inputs_of(case));
    compiled.tell_on(TODAY);
    compiled.findings
}

/// Files come in any order; what is told is the same.
#[test]
fn findings_do_not_depend_on_the_order_of_files() {
    let ids = ["sources-disagree", "not-comparable", "rank-differs", "stated-differs", "lifeline", "dead-end", "needless-accept"];
    for case in ids.iter().flat_map(|id| fixture(id)) {
        let inputs = inputs_of(&case);
        let wanted = in_words(&inputs);
        let mut turned = inputs.documents.clone();
        for _ in 0..3 {
            let middle = turned.len() / 2;
            turned.rotate_left(middle);
            turned[1..].reverse();
            assert_eq!(in_words(&Inputs { documents: turned.clone(), ..Inputs::default() }), wanted, "{:?}", case.head);
        }
    }
}

/// Nor does anybody's rank.
#[test]
fn ranks_do_not_depend_on_the_order_of_files() {
    let root = std::path::Path::new("tests/sites/provinces");
    let mut inputs = scorecard::content::read(root).unwrap();
    let ranks = |inputs: &Inputs| {
        let compiled = pipeline::compile(inputs);
        let (scorecard, results) = (compiled.scorecard.unwrap(), compiled.results);
        let place = |ranking: &derive::Ranking| -> Vec<(String, usize, bool)> {
            let id = |it: usize| scorecard.territory(results.observations[it].territory).id.clone();
            ranking.places.iter().map(|it| (id(it.observation()), it.rank(), it.is_tied)).collect()
        };
        results.rankings.iter().map(|it| (scorecard.indicator(it.indicator).id.clone(), place(it))).collect::<Vec<_>>()
    };
    let wanted = ranks(&inputs);
    assert!(wanted.iter().any(|(_, places)| places.len() > 1), "{wanted:?}");
    for _ in 0..4 {
        let middle = inputs.documents.len() / 3;
        inputs.documents.rotate_left(middle);
        inputs.documents.reverse();
        assert_eq!(ranks(&inputs), wanted);
    }
}

/// Findings with the file that they stand in, whatever its number.
fn in_words(inputs: &Inputs) -> Vec<String> {
    let compiled = pipeline::compile(inputs);
    let scorecard = compiled.scorecard.expect("fixtures of warnings can be read");
    let mut told: Vec<String> = compiled.findings.iter().map(|it| one_in_words(&scorecard, it)).collect();
    // Files are numbered as they come.
    told.sort();
    told
}

fn one_in_words(scorecard: &Scorecard, it: &Finding) -> String {
    let at = it.location;
    format!("{}:{}:{} {} {:?} {:?} {:?}", scorecard.file(at), at.line, at.column, it.check.id(), it.message, it.about, it.settled)
}

/// What depends on the day is told by `check` alone.
#[test]
fn a_build_does_not_know_the_day() {
    for case in ["future-date", "old-data"].iter().flat_map(|id| fixture(id)) {
        let mut compiled = pipeline::compile(&inputs_of(&case));
        let dated = |it: &&Finding| matches!(it.check, CheckId::FutureDate | CheckId::OldData);
        assert_eq!(compiled.findings.iter().filter(dated).count(), 0);
        let before = compiled.findings.len();
        compiled.tell_on(TODAY);
        assert!(compiled.findings[..].iter().filter(dated).count() == compiled.findings.len() - before);
    }
}

/// Pages print the quotes of every claim that a finding is about.
#[test]
fn every_finding_about_a_figure_names_its_claims_the_one_it_stands_at_first() {
    let about_figures = CheckId::ALL.iter().filter(|it| ACCEPTABLE.contains(&it.id()));
    for check in about_figures {
        for case in fixture(check.id()) {
            let mut compiled = pipeline::compile(&inputs_of(&case));
            compiled.tell_on(TODAY);
            let scorecard = compiled.scorecard.as_ref().unwrap();
            for finding in compiled.findings.iter().filter(|it| it.check == *check && it.message.key != "future-date") {
                let claims: Vec<_> = finding
                    .about
                    .claims
                    .iter()
                    .map(|id| scorecard.claims.iter().find(|it| scorecard.claim_id(it) == *id))
                    .collect();
                assert_eq!(claims[0].unwrap().location, finding.location, "{finding:?}");
                assert!(claims.iter().all(Option::is_some), "{finding:?}");
                let unlike: BTreeSet<&str> = finding.about.claims.iter().map(|it| it.as_str()).collect();
                assert_eq!(unlike.len(), claims.len(), "named twice: {finding:?}");
            }
        }
    }
}
