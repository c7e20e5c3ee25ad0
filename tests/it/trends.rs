//! Change over time by the reference numbers, and the trend towards a target by its rule.

use proptest::prelude::*;
use scorecard::content::{self, Inputs};
use scorecard::derive::trend::{self, Pace, Towards, cagr, pace, yearly_percent};
use scorecard::derive::{self, Results};
use scorecard::file::Document;
use scorecard::model::{Decimal, Growth, IndicatorIx, Scorecard};
use std::collections::BTreeMap;

/// The rows of a reference file, by column.
fn rows(name: &str) -> Vec<BTreeMap<String, String>> {
    let text = std::fs::read_to_string(format!("tests/composite/{name}")).unwrap();
    let mut lines = text.lines().map(|line| line.split(',').map(str::to_owned).collect::<Vec<_>>());
    let head = lines.next().unwrap();
    lines.map(|cells| head.iter().cloned().zip(cells).collect()).collect()
}

/// The values of each unit and indicator, by year.
fn panel() -> BTreeMap<(String, String), Vec<(f64, f64)>> {
    let mut panel: BTreeMap<_, Vec<(f64, f64)>> = BTreeMap::new();
    for row in rows("data_panel.csv") {
        for (column, cell) in &row {
            if let (false, Ok(value)) = (["uName", "uCode", "Time"].contains(&column.as_str()), cell.parse()) {
                let key = (row["uCode"].clone(), column.clone());
                panel.entry(key).or_default().push((row["Time"].parse().unwrap(), value));
            }
        }
    }
    panel
}

fn agrees(computed: Option<f64>, wanted: &str) -> bool {
    match (computed, wanted.parse::<f64>()) {
        (Some(ours), Ok(theirs)) => (ours - theirs).abs() <= 1e-9 * theirs.abs().max(1.0),
        (None, Err(_)) => true,
        _ => false,
    }
}

/// Holds every row of a file against what is computed of the unit's values.
fn reproduces(file: &str, column: &str, compute: impl Fn(&[(f64, f64)]) -> Option<f64>) {
    let (panel, rows) = (panel(), rows(file));
    assert!(rows.len() > 100, "{file}");
    for row in rows {
        let values = &panel[&(row["uCode"].clone(), row["iCode"].clone())];
        let computed = compute(values);
        assert!(agrees(computed, &row[column]), "{row:?}: {computed:?} of {values:?}");
    }
}

#[test]
fn growth_rates_are_those_of_the_reference() {
    reproduces("trend_CAGR.csv", "CAGR", |values| {
        let (first, last) = (values.first()?, values.last()?);
        cagr(first.1, last.1, last.0 - first.0)
    });
}

#[test]
fn yearly_changes_are_those_of_the_reference() {
    reproduces("trend_prc_change.csv", "prc_change", yearly_percent);
}

fn d(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn towards(growth: Growth, values: [&str; 3], past: &str, whole: &str) -> Option<(Towards, String, String)> {
    let [first, last, wanted] = values.map(d);
    let Pace { towards, actual, needed } = pace(growth, [first, last, wanted], d(past), d(whole), wanted > last)?;
    Some((towards, actual.normalize().to_string(), needed.normalize().to_string()))
}

#[test]
fn a_pace_is_told_by_the_rule() {
    use Growth::{Cagr, Linear};
    use Towards::{Flat, OnTrack, TooSlow, Worsening};
    let linear = |values, past, whole| towards(Linear, values, past, whole).unwrap();
    let is = |it, actual: &str, needed: &str| (it, actual.to_owned(), needed.to_owned());
    // From 50 to 80 in ten years takes 3 a year.
    assert_eq!(linear(["50", "65", "80"], "5", "10"), is(OnTrack, "3", "3"));
    assert_eq!(linear(["50", "64.999", "80"], "5", "10"), is(TooSlow, "2.9998", "3"));
    assert_eq!(linear(["50", "57.5", "80"], "5", "10"), is(TooSlow, "1.5", "3"));
    assert_eq!(linear(["50", "57.4", "80"], "5", "10"), is(Flat, "1.48", "3"));
    assert_eq!(linear(["50", "50", "80"], "5", "10"), is(Flat, "0", "3"));
    assert_eq!(linear(["50", "49.9", "80"], "5", "10"), is(Worsening, "-0.02", "3"));
    // Downwards, where less is wanted.
    assert_eq!(linear(["50", "30", "10"], "5", "10"), is(OnTrack, "-4", "-4"));
    assert_eq!(linear(["50", "60", "10"], "5", "10"), is(Worsening, "2", "-4"));
    // It had been reached once: falling behind it is no progress.
    assert_eq!(linear(["85", "70", "80"], "5", "10"), is(Worsening, "-3", "-0.5"));
    // By the same share each year: 100, 110, 121 leads to 146.41 after four.
    let compound = |values, past, whole| towards(Cagr, values, past, whole);
    assert_eq!(compound(["100", "121", "146.41"], "2", "4").unwrap(), is(OnTrack, "10", "10"));
    assert_eq!(compound(["100", "120", "146.41"], "2", "4").unwrap().0, TooSlow);
    assert_eq!(compound(["100", "105", "146.41"], "2", "4").unwrap().0, Flat);
    assert_eq!(compound(["100", "99", "146.41"], "2", "4").unwrap().0, Worsening);
    // Nothing grows from zero by a share, nor to a day that is past.
    assert_eq!(compound(["0", "10", "20"], "2", "4"), None);
    assert_eq!(towards(Linear, ["1", "2", "3"], "4", "4"), None);
    assert_eq!(towards(Linear, ["1", "2", "3"], "0", "4"), None);
}

/// One province `a` to `c` of a level that was parted differently from July 2025, and `d` that came then.
fn derived(indicator: &str, figures: &[(&str, &str)]) -> (Scorecard, Results) {
    let document = |path: &str, text: String| Document { path: path.to_owned(), text: text.into() };
    let mut documents = vec![
        document("content/scorecard.yaml", "title: T\nlanguages: [vi]\nrank_minimum: {territories: 2, share: 0/1}\n".to_owned()),
        document(
            "content/territories.yaml",
            "levels: [{id: province, name: Tỉnh, folder: provinces}]\nterritories:\n  - {id: a, name: A, level: province}\n  - {id: b, name: B, level: province, until: 2025-07-01}\n  - {id: c, name: C, level: province}\n  - {id: d, name: D, level: province, from: 2025-07-01}\n".to_owned(),
        ),
        document("content/topics.yaml", "- {id: t, name: T}\n".to_owned()),
        document("content/indicators/t.yaml", format!("- {{id: x, name: X, topic: t, unit: percent, better: higher{indicator}}}\n")),
    ];
    for (territory, figure) in figures {
        let path = format!("content/provinces/{territory}/report.yaml");
        documents.push(document(&path, format!("source: {{title: B, kind: survey}}\nfigures:\n  x: {figure}\n")));
    }
    documents.sort_by(|a, b| a.path.cmp(&b.path));
    let (scorecard, findings) = content::load(&Inputs { documents, ..Inputs::default() });
    assert!(!scorecard::finding::has_errors(&findings), "{findings:#?}");
    let scorecard = scorecard.unwrap();
    let results = derive::derive(&scorecard);
    (scorecard, results)
}

/// `2023 +1 (2 places)` for each figure of a province that has a comparable one before.
fn changes(indicator: &str, figures: &[(&str, &str)], territory: usize) -> Vec<String> {
    let (scorecard, results) = derived(indicator, figures);
    let one = |it: usize| {
        let change = trend::since_before(&scorecard, &results, it)?;
        let from = results.observations[change.from].period;
        let places = change.places.map_or(String::new(), |places| format!(" ({places} places)"));
        Some(format!("{from}→{}: {}{places}", results.observations[it].period, change.amount))
    };
    results.by_territory[territory].clone().filter_map(one).collect()
}

#[test]
fn only_comparable_periods_have_a_change() {
    let years = [("a", "{2020: 1%, 2021: 2%, 2022-H1: 9%, 2023: 4%, 2024: trên 5%, 2025: 6%, 2026: '6,5%'}")];
    // A half-year is no year, a bound is no figure, and 2025 ends with other provinces than 2024.
    assert_eq!(changes("", &years, 0), ["2020→2021: 1", "2021→2023: 2", "2025→2026: 0.5"]);
    let broken = ", breaks: [{from: 2021, reason: Cách tính mới}]";
    assert_eq!(changes(broken, &years, 0), ["2021→2023: 2", "2025→2026: 0.5"]);
}

#[test]
fn places_are_gained_among_the_same_alone() {
    let all = [("a", "{2020: 1%, 2021: 5%, 2022: 1%}"), ("b", "{2020: 2%, 2021: 2%, 2022: 3%}"), ("c", "{2020: 3%, 2021: 3%}")];
    assert_eq!(changes("", &all, 0), ["2020→2021: 4 (2 places)", "2021→2022: -4"]);
    assert_eq!(changes("", &all, 1), ["2020→2021: 0 (-1 places)", "2021→2022: 1"]);
}

#[test]
fn an_average_is_of_those_that_have_both() {
    let figures =
        [("a", "{2020: 1%, 2021: 2%}"), ("b", "{2020: 50%}"), ("c", "{2020: 3%, 2021: '2,5%', 2025: 9%}"), ("d", "{2025: 90%}")];
    let (scorecard, results) = derived("", &figures);
    let columns = trend::columns(&scorecard, &results, IndicatorIx(0));
    let said: Vec<String> = columns.iter().map(|it| format!("{}: {}", it.period, it.observations.len())).collect();
    assert_eq!(said, ["2020: 3", "2021: 2", "2025: 2"]);
    let average = |from: usize, to: usize| trend::average(&results, &trend::pairs(&results, &columns[from], &columns[to]));
    let both = average(0, 1).unwrap();
    assert_eq!((both.count, both.amount, both.up, both.down), (2, d("0.25"), 1, 1));
    // Other provinces were alive in 2025.
    assert_eq!(average(1, 2), None);
}

/// The trend of the last figure of `a`.
fn trend_of(indicator: &str, figure: &str) -> Option<Towards> {
    let (scorecard, results) = derived(indicator, &[("a", figure)]);
    let last = results.by_territory[0].clone().max_by_key(|it| results.observations[*it].period.last_day())?;
    trend::towards(&scorecard, &results, last).map(|it| it.towards)
}

#[test]
fn a_trend_is_towards_the_target_that_is_due_next() {
    let target = ", targets: [{value: 80%, deadline: 2030}, {value: 60%, period: 2025}, {value: 50%, deadline: 2021}]";
    // The way to 60 by 2025: 40 in 2020, 4 a year.
    assert_eq!(trend_of(target, "{2020: 40%, 2022: 48%}"), Some(Towards::OnTrack));
    assert_eq!(trend_of(target, "{2020: 40%, 2022: 44%}"), Some(Towards::TooSlow));
    assert_eq!(trend_of(target, "{2020: 40%, 2022: 61%}"), Some(Towards::Reached));
    assert_eq!(trend_of(target, "{2020: 40%, 2022: 39%}"), Some(Towards::Worsening));
    // Nothing of one figure, across a break, of a bound, or without a day.
    assert_eq!(trend_of(target, "{2022: 48%}"), None);
    assert_eq!(trend_of(&format!("{target}, breaks: [{{from: 2021, reason: Mới}}]"), "{2020: 40%, 2022: 48%}"), None);
    assert_eq!(trend_of(target, "{2020: 40%, 2022: trên 48%}"), None);
    assert_eq!(trend_of(", targets: [{value: 80%}]", "{2020: 40%, 2022: 48%}"), None);
    // By the same share: 40 · 1.0845 a year leads to 60 by 2025; 4 a year is 44, then 48.4.
    let compound = ", growth: cagr, targets: [{value: 60%, period: 2025}]";
    assert_eq!(trend_of(compound, "{2020: 40%, 2022: '47,1%'}"), Some(Towards::OnTrack));
    assert_eq!(trend_of(compound, "{2020: 40%, 2022: '47,0%'}"), Some(Towards::TooSlow));
    // A document's own target with a day goes before the indicator's by the same body.
    assert_eq!(trend_of("", "{2020: 40%, 2022: {value: 48%, target: {value: 90%, deadline: 2025}}}"), Some(Towards::Flat));
}

#[test]
fn a_word_that_is_no_growth_is_told() {
    let site = crate::site::Site::new(&[
        ("content/topics.yaml", "- {id: t, name: T}\n"),
        ("content/indicators/t.yaml", "- {id: x, name: X, topic: t, unit: percent, better: higher, growth: cagrr}\n"),
    ]);
    let run = site.run(&["check", "--lang", "en"]).exits(1);
    assert!(run.stdout.contains("unknown-word") && run.stdout.contains("did you mean `cagr`"), "{}", run.stdout);
}

proptest! {
    /// By the plainest of rules: what is left after the same steps again, with no division.
    #[test]
    fn a_pace_is_on_track_where_the_same_steps_arrive(
        first in -500i64..500, step in -50i64..50, wanted in -500i64..500, past in 1i64..12, more in 1i64..12,
    ) {
        let last = first + step * past;
        prop_assume!(last != wanted);
        let up = wanted > last;
        let whole = past + more;
        let found = pace(Growth::Linear, [first, last, wanted].map(Decimal::from), past.into(), whole.into(), up).unwrap();
        let arrives = |steps: i64| if up { first + steps >= wanted } else { first + steps <= wanted };
        let wished = match if up { step } else { -step } {
            ..0 => Towards::Worsening,
            0 => Towards::Flat,
            _ if arrives(step * whole) => Towards::OnTrack,
            // Twice as fast would do.
            _ if arrives(2 * step * whole) => Towards::TooSlow,
            _ => Towards::Flat,
        };
        prop_assert_eq!(found.towards, wished);
    }

    /// Compound growth has no other words than the rule, is never a number that is none, and agrees with growth itself.
    #[test]
    fn compound_growth_is_finite_and_grows(first in 1u32..1_000_000, last in 0u32..1_000_000, years in 1u32..40) {
        let rate = cagr(first.into(), last.into(), years.into()).unwrap();
        prop_assert!(rate.is_finite() && rate >= -1.0);
        let grown = f64::from(first) * libm::pow(1.0 + rate, years.into());
        prop_assert!((grown - f64::from(last)).abs() <= 1e-6 * f64::from(last).max(1.0));
    }

    /// The mean change counts those with both, and is between the least and the greatest of their changes.
    #[test]
    fn an_average_lies_between(pairs in prop::collection::vec((0u32..1000, 0u32..1000, any::<bool>(), any::<bool>()), 3)) {
        let figure = |it: &(u32, u32, bool, bool)| {
            let (from, to) = (it.2.then(|| format!("2020: {}%", it.0)), it.3.then(|| format!("2021: {}%", it.1)));
            format!("{{{}, 2019: 0%}}", [from, to].into_iter().flatten().collect::<Vec<_>>().join(", "))
        };
        let written: Vec<String> = pairs.iter().map(|it| figure(it).replace("{, ", "{")).collect();
        let figures: Vec<(&str, &str)> = ["a", "b", "c"].into_iter().zip(written.iter().map(String::as_str)).collect();
        let (scorecard, results) = derived("", &figures);
        let columns = trend::columns(&scorecard, &results, IndicatorIx(0));
        let at = |year: &str| columns.iter().find(|it| it.period.to_string() == year);
        let both: Vec<i64> = pairs.iter().filter(|it| it.2 && it.3).map(|it| i64::from(it.1) - i64::from(it.0)).collect();
        let found = match (at("2020"), at("2021")) {
            (Some(from), Some(to)) => trend::average(&results, &trend::pairs(&results, from, to)),
            _ => None,
        };
        prop_assert_eq!(found.as_ref().map_or(0, |it| it.count), both.len());
        if let Some(found) = found {
            prop_assert!(found.amount >= Decimal::from(*both.iter().min().unwrap()) - d("0.000001"));
            prop_assert!(found.amount <= Decimal::from(*both.iter().max().unwrap()) + d("0.000001"));
        }
    }
}
