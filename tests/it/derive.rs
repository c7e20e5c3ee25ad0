//! Verdicts and observations: what is judged against what, in exact decimals.

use scorecard::content::{self, Inputs};
use scorecard::derive::{self, Results};
use scorecard::file::Document;
use scorecard::model::Scorecard;

const BASE: &[(&str, &str)] = &[
    ("content/indicators/a.yaml", INDICATORS),
    ("content/organisations.yaml", "- {id: hdnd, name: HĐND}\n- {id: bo, name: Bộ}\n"),
    ("content/scorecard.yaml", "title: T\nlanguages: [vi]\nnumbers: vi\n"),
    ("content/territories.yaml", TERRITORIES),
    ("content/topics.yaml", "- {id: a, name: A}\n"),
];

const TERRITORIES: &str = "\
levels: [{id: province, name: Tỉnh, folder: provinces}]
territories: [{id: x, name: X, level: province}]
";

const INDICATORS: &str = "\
- {id: share, name: S, topic: a, unit: percent, better: higher, nearly: 1}
- {id: days, name: D, topic: a, unit: days, better: lower}
- {id: either, name: E, topic: a, unit: percent, better: neither}
- {id: national, name: N, topic: a, unit: percent, better: higher, targets: [{value: \"> 90%\", set_by: bo, period: 2023}]}
- {id: rated, name: R, topic: a, unit: points, better: higher}
";

/// Reads figures of 2023 typed under the given document.
fn load(documents: &[(&str, &str)]) -> (Scorecard, Results) {
    let mut all: Vec<Document> = BASE.iter().map(|(path, text)| document(path, text)).collect();
    for (name, figures) in documents {
        let (name, kind) = name.split_once(' ').unwrap_or((name, "press"));
        let body: String = figures.lines().map(|line| format!("  {line}\n")).collect();
        let text = format!("source: {{title: T, kind: {kind}, published: {name}}}\nperiod: 2023\nfigures:\n{body}");
        all.push(document(&format!("content/provinces/x/d{name}.yaml"), &text));
    }
    all.sort_by(|a, b| a.path.cmp(&b.path));
    let (scorecard, findings) = content::load(&Inputs { documents: all, ..Inputs::default() });
    assert!(findings.is_empty(), "{findings:#?}");
    let scorecard = scorecard.unwrap();
    let results = derive::derive(&scorecard);
    (scorecard, results)
}

fn document(path: &str, text: &str) -> Document {
    Document { path: path.to_owned(), text: text.into() }
}

/// «indicator period: verdict …» for every observation.
fn verdicts(figures: &str) -> Vec<String> {
    let (scorecard, results) = load(&[("2024", figures)]);
    results
        .observations
        .iter()
        .map(|it| {
            let each: Vec<String> = it
                .judgements
                .iter()
                .map(|it| it.verdict.reason().map_or(it.verdict.id().to_owned(), |reason| reason.id().to_owned()))
                .collect();
            format!("{} {}: {}", scorecard.indicator(it.indicator).id, it.period, each.join(" "))
        })
        .collect()
}

fn one(figures: &str) -> String {
    let all = verdicts(figures);
    assert_eq!(all.len(), 1, "{all:?}");
    all[0].split_once(": ").unwrap().1.to_owned()
}

#[test]
fn at_least_where_more_is_better_and_at_most_where_less_is() {
    assert_eq!(one("share: {value: \"98,8%\", target: 98%}"), "exceeded");
    assert_eq!(one("share: {value: 98%, target: \"98,0%\"}"), "met");
    assert_eq!(one("share: {value: \"97,00%\", target: 98%}"), "nearly");
    assert_eq!(one("share: {value: \"96,99%\", target: 98%}"), "missed");
    assert_eq!(one("days: {value: 3 ngày, target: 5}"), "exceeded");
    assert_eq!(one("days: {value: 6, target: 5 ngày}"), "missed");
}

#[test]
fn operators_say_which_side() {
    assert_eq!(one("either: {value: 50%, target: \"= 50%\"}"), "met");
    assert_eq!(one("either: {value: 51%, target: \"<= 50%\"}"), "missed");
    assert_eq!(one("share: {value: 90%, target: \"> 90%\"}"), "nearly");
    assert_eq!(one("share: {value: 91%, target: \"> 90%\"}"), "met");
    assert_eq!(one("either: {value: 91%, target: \"90–92%\"}"), "met");
}

#[test]
fn a_ratio_is_judged_unrounded() {
    assert_eq!(one("share: {value: 2/3, target: \"66,67%\"}"), "nearly");
    assert_eq!(one("share: {value: 1/3, target: \"33,33%\"}"), "exceeded");
}

#[test]
fn a_bounded_value_is_judged_only_where_it_can_fall_one_way() {
    assert_eq!(one("share: {value: trên 98%, target: 98%}"), "exceeded");
    assert_eq!(one("share: {value: trên 97%, target: 98%}"), "bounded-value");
    assert_eq!(one("share: {value: dưới 90%, target: 98%}"), "missed");
    assert_eq!(one("share: {value: ít nhất 98%, target: 98%}"), "met");
    assert_eq!(one("share: {value: 35–40%, target: 38%}"), "bounded-value");
    assert_eq!(one("share: {value: 35–40%, target: 30%}"), "exceeded");
}

#[test]
fn attainment_speaks_where_the_target_is_not_printed() {
    assert_eq!(one("share: {target: {set_by: bo, exceeded_by: 64%}}"), "exceeded");
    assert_eq!(one("share: {target: {set_by: bo, attained: 99%}}"), "missed");
    assert_eq!(one("share: {target: {set_by: bo, attained: 100%}}"), "met");
    assert_eq!(one("share: {target: {set_by: bo, early_by: 45 ngày}}"), "exceeded");
    assert_eq!(one("share: {value: 50%, target: {set_by: bo, stated: exceeded}}"), "no-target");
}

#[test]
fn ranks_are_judged_as_ranks() {
    assert_eq!(one("rated: {rank: 9/63, target: {rank: 10}}"), "exceeded");
    assert_eq!(one("rated: {rank: 11/63, target: {rank: 10}}"), "missed");
    assert_eq!(one("rated: {target: {rank: 10}}"), "no-value");
}

#[test]
fn a_deadline_is_not_due_before_its_day_unless_it_was_met() {
    assert_eq!(one("share: {value: 50%, target: {value: 98%, deadline: 2025}}"), "not-due");
    assert_eq!(one("share: {value: 99%, target: {value: 98%, deadline: 2025}}"), "exceeded");
    assert_eq!(one("share: {value: 50%, target: {value: 98%, deadline: 2023-12}}"), "missed");
}

#[test]
fn a_target_for_another_period_judges_that_period() {
    let figures = "share:\n  2022: {value: 50%, target: {value: 60%, period: 2023}}\n  2023: 70%";
    assert_eq!(verdicts(figures), ["share 2022: ", "share 2023: exceeded"]);
    let figures = "share:\n  2022: {value: 50%, target: {value: 60%, deadline: 2023}}\n  2023: 40%";
    assert_eq!(verdicts(figures), ["share 2022: not-due", "share 2023: missed"]);
}

#[test]
fn national_targets_apply_in_their_period_unless_the_same_body_set_another() {
    assert_eq!(one("national: \"90,1%\""), "met");
    assert_eq!(one("national: 90%"), "missed");
    assert_eq!(one("national: {value: 90%, target: {value: 80%, set_by: bo}}"), "exceeded");
    assert_eq!(one("national: {value: 90%, target: {value: 80%, set_by: hdnd}}"), "exceeded missed");
    assert_eq!(verdicts("national: {2022: 50%}"), ["national 2022: "]);
}

#[test]
fn the_published_rule_picks_what_is_shown() {
    let shown = |documents: &[(&str, &str)]| {
        let (scorecard, results) = load(documents);
        assert_eq!(results.observations.len(), 1);
        let claims: Vec<String> =
            results.observations[0].claims.iter().map(|&it| scorecard.claim_id(&scorecard.claims[it]).into()).collect();
        claims.join(" ")
    };
    let (early, late) = (("2024-01-27", "share: 87%"), ("2024-01-28", "share: 88%"));
    assert_eq!(shown(&[early, late]), "x-d2024-01-28/1 x-d2024-01-27/1");
    assert_eq!(shown(&[("2020 survey", "share: 87%"), late]), "x-d2020/1 x-d2024-01-28/1");
    // A number says more than words, whoever says it.
    assert_eq!(shown(&[("2020 survey", "share: {words: cao}"), late]), "x-d2024-01-28/1 x-d2020/1");
}

#[test]
fn claims_meet_only_with_equal_breakdown_and_restriction() {
    let (_, results) =
        load(&[("2024", "share:\n- {value: 1%, of_which: Vùng A.}\n- {value: 2%, of_which: \"vùng  a\"}\n- {value: 3%}")]);
    assert_eq!(results.observations.len(), 2);
}
