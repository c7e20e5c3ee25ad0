//! Composite indexes, rule by rule: what counts as a value, what a gap does, and what stands in the way of a score.

use crate::indexing::{
    Figure, between, by, compute, country, ids, index, leaf, leaf_of, mean, number, only, pillar, share, year,
};
use scorecard::derive::index::{Edition, InputKind, TroubleKind};
use scorecard::model::{
    Aggregation, Alternative, Classes, Classing, Imputation, Index, LocalText, Mean, Normalisation, Normalise, Panel, RankRule,
    Scorecard, Sensitivity, TerritoryIx,
};

const INDICATORS: &str = "\
- {id: a, name: A, topic: t, unit: number, better: higher}
- {id: b, name: B, topic: t, unit: number, better: higher}
- {id: c, name: C, topic: t, unit: number, better: lower}
- {id: share, name: S, topic: t, unit: percent, better: higher}
- {id: people, name: P, topic: t, unit: number, better: higher}
";

/// Territories `p1`, `p2`, … with values of one indicator in 2024; `-` is a gap.
fn one(indicator: &str, values: &[&str]) -> Scorecard {
    table(&[indicator], &values.iter().map(|it| [*it]).collect::<Vec<_>>())
}

fn table<const N: usize>(indicators: &[&str; N], rows: &[[&str; N]]) -> Scorecard {
    let names: Vec<String> = (1..=rows.len()).map(|it| format!("p{it}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut figures: Vec<Figure> = Vec::new();
    for (name, row) in names.iter().zip(rows) {
        let known = indicators.iter().zip(row).filter(|(_, value)| **value != "-");
        figures.extend(known.map(|(indicator, value)| (*name, 2024, *indicator, *value)));
    }
    country(&names, INDICATORS, &figures)
}

/// An index of these indicators without pillars.
fn flat(scorecard: &Scorecard, aggregation: Aggregation, indicators: &[&str], rule: &Normalisation) -> Index {
    let mut nodes = vec![pillar("index", None, "1", aggregation)];
    nodes.extend(indicators.iter().map(|it| leaf(scorecard, it, 0, "1", rule.clone())));
    index(nodes)
}

fn scores(edition: &Edition, node: usize) -> Vec<String> {
    edition.nodes[node].scores.iter().map(|it| it.map_or("-".to_owned(), |it| format!("{it}"))).collect()
}

fn ranks(edition: &Edition) -> Vec<usize> {
    edition.standings.iter().map(|it| it.rank.unwrap_or(0)).collect()
}

fn classes(edition: &Edition) -> Vec<Option<usize>> {
    edition.standings.iter().map(|it| it.class).collect()
}

fn troubles(edition: &Edition) -> Vec<(usize, TroubleKind)> {
    edition.troubles.iter().map(|it| (it.node, it.kind)).collect()
}

/// The troubles of an index of one indicator, with its scores.
fn trouble(values: &[&str], rule: &Normalisation, change: impl FnOnce(&mut Index)) -> (Vec<(usize, TroubleKind)>, Vec<String>) {
    let mut scorecard = one("a", values);
    let mut index = flat(&scorecard, mean(Mean::Arithmetic), &["a"], rule);
    change(&mut index);
    let edition = only(&mut scorecard, index);
    (troubles(&edition), scores(&edition, 1))
}

#[test]
fn a_constant_indicator_has_no_scale() {
    use Normalise::{MinMax, PercentileRank, Rank, ZScore};
    for method in [MinMax, ZScore, Rank, PercentileRank] {
        let told = trouble(&["0.1", "0.1", "0.1"], &by(method), |_| ());
        // Nobody has the index either.
        let expected = vec![(0, TroubleKind::AllMissing), (1, TroubleKind::Constant)];
        assert_eq!(told, (expected, vec!["-".to_owned(); 3]), "{method:?}");
    }
    assert_eq!(trouble(&["3", "3"], &by(Normalise::None), |_| ()), (Vec::new(), vec!["3".to_owned(); 2]));
}

#[test]
fn a_single_territory_has_nothing_to_compare_with() {
    for method in [Normalise::MinMax, Normalise::ZScore, Normalise::Rank, Normalise::PercentileRank] {
        let (told, scores) = trouble(&["5", "-"], &by(method), |_| ());
        assert_eq!((told[1], scores.as_slice()), ((1, TroubleKind::Single), ["-".to_owned()].as_slice()), "{method:?}");
    }
    let mut scorecard = one("a", &["5"]);
    let index = flat(&scorecard, mean(Mean::Arithmetic), &["a"], &by(Normalise::None));
    let edition = only(&mut scorecard, index);
    assert_eq!((ranks(&edition), edition.standings[0].of, edition.standings[0].is_tied), (vec![1], 1, false));
}

#[test]
fn where_nobody_has_a_value_it_is_told_and_where_nobody_has_any_there_is_nothing() {
    let mut scorecard = table(&["a", "b"], &[["1", "-"], ["2", "-"]]);
    let index = flat(&scorecard, mean(Mean::Arithmetic), &["a", "b"], &between(Normalise::MinMax, 0, 100));
    let edition = only(&mut scorecard, index.clone());
    assert_eq!(troubles(&edition), [(2, TroubleKind::AllMissing)]);
    assert_eq!(scores(&edition, 0), ["0", "100"]);
    assert_eq!(edition.standings[0].present, 1);
    assert_eq!(edition.standings[0].total, 2);
    assert_eq!(edition.nodes[0].present, [1, 1]);
    let (computed, _) = compute(&mut scorecard, Index { periods: vec![year(1999)], ..index });
    assert!(computed.editions.is_empty());
}

#[test]
fn geometric_and_harmonic_means_do_not_meet_zero() {
    for method in [Mean::Geometric, Mean::Harmonic] {
        let mut scorecard = table(&["a", "b"], &[["0", "9"], ["-1", "9"], ["4", "4"], ["-", "9"]]);
        let index = flat(&scorecard, mean(method), &["a", "b"], &by(Normalise::None));
        let edition = only(&mut scorecard, index);
        assert_eq!(troubles(&edition), [(0, TroubleKind::NotPositive)]);
        let known: Vec<bool> = edition.nodes[0].scores.iter().map(Option::is_some).collect();
        // A zero is not a gap: it is not left out of the mean.
        assert_eq!(known, [false, false, true, true], "{method:?}");
        assert_eq!(ranks(&edition), [0, 0, 2, 1]);
    }
}

#[test]
fn logarithms_are_of_positive_numbers() {
    let rule = Normalisation { log: true, ..between(Normalise::Goalposts, 0, 100) };
    let typed = |low: &str, high: &str| {
        let posts = (number(low), number(high));
        move |index: &mut Index| leaf_of(&mut index.nodes[1]).goalposts = Some(posts)
    };
    let (told, scores) = trouble(&["10", "0", "-5", "1000"], &rule, typed("1", "100"));
    assert_eq!(told, [(1, TroubleKind::NotPositive)]);
    assert_eq!(scores, ["50", "-", "-", "149.99999999999997"]);
    let (told, _) = trouble(&["10"], &rule, typed("0", "100"));
    assert!(told.contains(&(1, TroubleKind::NoScale)));
    let clamped = Normalisation { clamp: true, ..rule };
    assert_eq!(trouble(&["0.5", "1000"], &clamped, typed("1", "100")).1, ["0", "100"]);
}

#[test]
fn goalposts_that_are_equal_and_targets_that_are_no_way_off_give_no_scale() {
    let equal = |index: &mut Index| leaf_of(&mut index.nodes[1]).goalposts = Some((5.into(), 5.into()));
    assert!(trouble(&["1", "2"], &by(Normalise::Goalposts), equal).0.contains(&(1, TroubleKind::NoScale)));
    let target = |target: i64| move |index: &mut Index| leaf_of(&mut index.nodes[1]).target = Some(target.into());
    let rule = &between(Normalise::DistanceToTarget, 0, 100);
    for at in [1, 0] {
        assert!(trouble(&["1", "2"], rule, target(at)).0.contains(&(1, TroubleKind::NoScale)));
    }
    assert_eq!(trouble(&["1", "2", "5", "7"], rule, target(5)).1, ["0", "25", "100", "150"]);
    let capped = Normalisation { cap: true, ..rule.clone() };
    assert_eq!(trouble(&["1", "2", "5", "7"], &capped, target(5)).1, ["0", "25", "100", "100"]);
    assert!(trouble(&["1"], &by(Normalise::Points), |_| ()).0.contains(&(1, TroubleKind::NoScale)));
    let less = |index: &mut Index| {
        leaf_of(&mut index.nodes[1]).lower_is_better = true;
        leaf_of(&mut index.nodes[1]).target = Some(1.into());
    };
    assert_eq!(trouble(&["9", "5", "1"], rule, less).1, ["0", "50", "100"]);
}

#[test]
fn values_are_taken_by_head_and_never_by_zero() {
    let mut scorecard = table(&["a", "people"], &[["1", "3"], ["2", "6"], ["5", "0"], ["4", "-"]]);
    let mut index = flat(&scorecard, mean(Mean::Arithmetic), &["a"], &by(Normalise::None));
    let people = leaf_of(&mut leaf(&scorecard, "people", 0, "1", by(Normalise::None))).indicator;
    leaf_of(&mut index.nodes[1]).per = Some(people);
    let edition = only(&mut scorecard, index);
    assert_eq!(ids(&scorecard, &edition), ["p1", "p2"]);
    assert_eq!(edition.nodes[1].inputs[0].unwrap().value, 1.0 / 3.0);
    assert_eq!((ranks(&edition), edition.alive), (vec![1, 1], 4));
    assert_eq!(troubles(&edition), []);
    // Beside another indicator, the territory is assessed, and its gap has a reason.
    let mut index = flat(&scorecard, mean(Mean::Arithmetic), &["a", "a"], &by(Normalise::None));
    leaf_of(&mut index.nodes[1]).per = Some(people);
    let edition = only(&mut scorecard, index);
    assert_eq!(troubles(&edition), [(1, TroubleKind::DividedByZero)]);
    assert_eq!(scores(&edition, 0)[2..], ["5", "4"]);
}

#[test]
fn only_exact_values_of_the_whole_count() {
    let values = ["\"50%\"", "1/4", "\"over 40%\"", "\"about 30%\"", "\"10–20%\"", "{value: 60%, of_which: rural}"];
    let mut scorecard = one("share", &values);
    let index = flat(&scorecard, mean(Mean::Arithmetic), &["share"], &by(Normalise::None));
    let edition = only(&mut scorecard, index);
    assert_eq!((ids(&scorecard, &edition), scores(&edition, 0)), (vec!["p1", "p2"], vec!["50".to_owned(), "25".to_owned()]));
    assert_eq!((edition.alive, edition.standings[1].of), (6, 2));
}

#[test]
fn those_that_ended_never_stand_among_those_that_came() {
    let places = [
        "{id: old, name: Old, level: province, until: 2024-07-01, succeeded_by: [new]}",
        "{id: new, name: New, level: province, from: 2024-07-01}",
        "{id: same, name: Same, level: province}",
    ];
    let figures = [
        ("old", 2023, "a", "1"),
        ("same", 2023, "a", "2"),
        ("new", 2023, "a", "{value: 3, restated: true}"),
        ("new", 2024, "a", "4"),
        ("same", 2024, "a", "5"),
        ("old", 2024, "a", "6"),
    ];
    let mut scorecard = country(&places, INDICATORS, &figures);
    let index = flat(&scorecard, mean(Mean::Arithmetic), &["a"], &between(Normalise::MinMax, 0, 1));
    let (computed, _) = compute(&mut scorecard, index);
    let told: Vec<_> = computed.editions.iter().map(|it| (ids(&scorecard, it), it.alive)).collect();
    assert_eq!(told, [(vec!["old", "same"], 2), (vec!["new", "same"], 2)]);
}

#[test]
fn a_sum_has_no_gaps_unless_they_count_as_zero() {
    let mut scorecard = table(&["a", "b"], &[["1", "2"], ["4", "-"]]);
    let plain = flat(&scorecard, mean(Mean::Sum), &["a", "b"], &by(Normalise::None));
    assert_eq!(scores(&only(&mut scorecard, plain.clone()), 0), ["3", "-"]);
    let zero = Aggregation { missing_is_zero: true, min_share: share(1, 1), ..mean(Mean::Sum) };
    let zero = flat(&scorecard, zero, &["a", "b"], &by(Normalise::None));
    let edition = only(&mut scorecard, zero);
    assert_eq!((scores(&edition, 0), ranks(&edition)), (vec!["3".to_owned(), "4".to_owned()], vec![2, 1]));
    // The gap is told all the same.
    assert_eq!(edition.nodes[0].present, [2, 1]);
    let ten = Index { multiply: Some(10.into()), ..plain };
    assert_eq!(scores(&only(&mut scorecard, ten), 0), ["30", "-"]);
}

#[test]
fn shares_of_children_are_exact_fractions() {
    let mut scorecard = table(&["a", "b", "c"], &[["1", "2", "-"], ["1", "-", "-"], ["1", "2", "3"]]);
    let rule = Aggregation { min_share: share(2, 3), ..mean(Mean::Arithmetic) };
    let index = flat(&scorecard, rule, &["a", "b", "c"], &by(Normalise::None));
    assert_eq!(scores(&only(&mut scorecard, index), 0), ["1.5", "-", "0"]);
}

/// Points earned over points possible: 18 of 20 and 3 of 10 are 21 of 30.
#[test]
fn points_are_summed_over_points_possible() {
    let mut scorecard = table(&["a", "b"], &[["18", "3"], ["20", "10"], ["12", "-"]]);
    let points = Aggregation { missing_is_zero: true, ..mean(Mean::Sum) };
    let mut index = flat(&scorecard, points, &["a", "b"], &by(Normalise::Points));
    for (place, most) in [(1, 20), (2, 10)] {
        leaf_of(&mut index.nodes[place]).max_points = Some(most.into());
    }
    index.scale = Some((0.into(), 100.into()));
    let edition = only(&mut scorecard, index.clone());
    assert_eq!(scores(&edition, 0), ["70", "100", "40"]);
    assert_eq!(scores(&edition, 1), ["0.9", "1", "0.6"]);
    let effective: Vec<f64> = edition.nodes.iter().map(|it| it.effective_weight).collect();
    assert_eq!(effective, [1.0, 20.0 / 30.0, 10.0 / 30.0]);
    index.scale = None;
    assert_eq!(scores(&only(&mut scorecard, index.clone()), 0), ["0.7", "1", "0.4"]);
    // A gap that is none of the author's zeros leaves the territory without a total.
    index.nodes[0] = pillar("index", None, "1", mean(Mean::Sum));
    assert_eq!(scores(&only(&mut scorecard, index), 0), ["0.7", "1", "-"]);
}

#[test]
fn points_of_pillars_add_up_to_those_of_the_index() {
    let mut scorecard = table(&["a", "b", "c"], &[["18", "3", "5"], ["20", "10", "0"]]);
    let mut nodes = vec![pillar("index", None, "1", mean(Mean::Sum)), pillar("p", Some(0), "1", mean(Mean::Sum))];
    for (indicator, parent, most) in [("a", 1, 20), ("b", 1, 10), ("c", 0, 10)] {
        let mut node = leaf(&scorecard, indicator, parent, "1", by(Normalise::Points));
        leaf_of(&mut node).max_points = Some(most.into());
        nodes.push(node);
    }
    let index = Index { scale: Some((0.into(), 100.into())), ..index(nodes) };
    let edition = only(&mut scorecard, index);
    assert_eq!((scores(&edition, 1), scores(&edition, 0)), (vec!["70".into(), "100".into()], vec!["65".into(), "75".into()]));
}

#[test]
fn scores_tie_where_the_official_table_prints_them_alike() {
    let mut scorecard = one("a", &["1.004", "1.005", "1.0149", "0.9"]);
    let index = flat(&scorecard, mean(Mean::Arithmetic), &["a"], &by(Normalise::None));
    assert_eq!(ranks(&only(&mut scorecard, index.clone())), [3, 2, 1, 4]);
    let ranking = RankRule { decimals: Some(2), ..RankRule::default() };
    let edition = only(&mut scorecard, Index { ranking, ..index });
    assert_eq!(ranks(&edition), [3, 1, 1, 4]);
    assert_eq!(edition.standings.iter().map(|it| it.is_tied).collect::<Vec<_>>(), [false, true, true, false]);
    let printed = |score: f64| scorecard::derive::index::printed(score, 2).unwrap().to_string();
    assert_eq!([1.004, 1.005, 1.0149, -0.125, 80.0].map(printed), ["1.00", "1.01", "1.01", "-0.13", "80.00"]);
}

#[test]
fn who_is_assessed_and_not_ranked_takes_no_rank_from_anybody() {
    let mut scorecard = one("a", &["4", "9", "7", "5"]);
    let index = flat(&scorecard, mean(Mean::Arithmetic), &["a"], &by(Normalise::None));
    let ranking = RankRule { unranked: vec![TerritoryIx(1)], ..RankRule::default() };
    let cuts = Classes { method: Classing::Thresholds(vec![9.into(), 0.into()]), labels: vec![LocalText::default(); 2] };
    let edition = only(&mut scorecard, Index { ranking, classes: Some(cuts), ..index });
    assert_eq!((ranks(&edition), edition.standings[0].of), (vec![3, 0, 1, 2], 3));
    assert_eq!((scores(&edition, 0)[1].as_str(), edition.standings[1].class), ("9", Some(0)));
}

#[test]
fn ranks_within_regions_never_meet() {
    let place = |id: &str, region: &str| format!("{{id: {id}, name: {id}, level: province, region: {region}}}");
    let places = [place("p1", "north"), place("p2", "south"), place("p3", "north"), "p4".to_owned(), place("p5", "south")];
    let places: Vec<&str> = places.iter().map(String::as_str).collect();
    let figures = [("p1", "1"), ("p2", "2"), ("p3", "3"), ("p4", "4"), ("p5", "2")];
    let mut scorecard = country(&places, INDICATORS, &figures.map(|(place, value)| (place, 2024, "a", value)));
    let index = flat(&scorecard, mean(Mean::Arithmetic), &["a"], &by(Normalise::None));
    let ranking = RankRule { within_region: true, ..RankRule::default() };
    let edition = only(&mut scorecard, Index { ranking, imputation: Some(Imputation::RegionMean), ..index });
    assert_eq!(ranks(&edition), [2, 1, 1, 0, 1]);
    assert_eq!(edition.standings.iter().map(|it| it.of).collect::<Vec<_>>(), [2, 2, 2, 0, 2]);
}

#[test]
fn forty_can_have_one_rank() {
    let values: Vec<&str> = ["9", "8"].into_iter().chain(["5"; 40]).chain(["1"; 3]).collect();
    let mut scorecard = one("a", &values);
    let index = flat(&scorecard, mean(Mean::Arithmetic), &["a"], &between(Normalise::MinMax, 1, 10));
    let method = Classing::Quantiles(4);
    let classes = Some(Classes { method, labels: vec![LocalText::default(); 4] });
    let edition = only(&mut scorecard, Index { classes, ..index });
    let mut ranks = ranks(&edition);
    ranks.sort_unstable();
    assert_eq!(ranks, [vec![1, 2], vec![3; 40], vec![43; 3]].concat());
    let tied = edition.standings.iter().filter(|it| it.rank == Some(3));
    assert!(tied.clone().all(|it| it.is_tied && it.class == Some(3)), "{tied:?}");
}

#[test]
fn classes_are_of_unrounded_scores() {
    let mut scorecard = one("a", &["79.97", "80", "95", "12"]);
    let index = flat(&scorecard, mean(Mean::Arithmetic), &["a"], &by(Normalise::None));
    let mut classed = |method: Classing| {
        let classes = Some(Classes { method, labels: vec![LocalText::default(); 3] });
        classes_of(&mut scorecard, Index { classes, ..index.clone() })
    };
    let cuts = ["90", "80", "50"].map(number).to_vec();
    assert_eq!(classed(Classing::Thresholds(cuts)), [Some(2), Some(1), Some(0), None]);
    assert_eq!(classed(Classing::Top(2)), [Some(1), Some(0), Some(0), Some(1)]);
    assert_eq!(classed(Classing::KMeans(3)), [Some(1), Some(1), Some(2), Some(0)]);
    assert_eq!(classed(Classing::KMeans(5)), [None; 4]);
    assert_eq!(classed(Classing::Quantiles(2)), [Some(0), Some(1), Some(1), Some(0)]);
}

fn classes_of(scorecard: &mut Scorecard, index: Index) -> Vec<Option<usize>> {
    classes(&only(scorecard, index))
}

#[test]
fn gaps_are_filled_where_the_author_asks_and_marked() {
    let place = |id: &str, region: &str| format!("{{id: {id}, name: {id}, level: province, region: {region}}}");
    let places = [place("p1", "north"), place("p2", "south"), place("p3", "north"), place("p4", "north")];
    let places: Vec<&str> = places.iter().map(String::as_str).collect();
    let mut figures: Vec<Figure> = ["p1", "p2", "p3", "p4"].map(|it| (it, 2024, "b", "1")).to_vec();
    figures.extend([("p1", 2024, "a", "1"), ("p2", 2024, "a", "8"), ("p3", 2024, "a", "3"), ("p4", 2022, "a", "7")]);
    let mut scorecard = country(&places, INDICATORS, &figures);
    let mut index = flat(&scorecard, mean(Mean::Arithmetic), &["a", "b"], &by(Normalise::None));
    index.periods = vec![year(2024)];
    let mut filled = |method: Imputation| {
        let edition = only(&mut scorecard, Index { imputation: Some(method), ..index.clone() });
        assert_eq!((edition.standings[3].present, edition.standings[3].total), (1, 2));
        edition.nodes[1].inputs[3].map(|it| (it.value, it.kind))
    };
    assert_eq!(filled(Imputation::Mean), Some((4.0, InputKind::Imputed)));
    assert_eq!(filled(Imputation::Median), Some((3.0, InputKind::Imputed)));
    assert_eq!(filled(Imputation::RegionMean), Some((2.0, InputKind::Imputed)));
    assert_eq!(filled(Imputation::Last { years: 2 }), Some((7.0, InputKind::Imputed)));
    assert_eq!(filled(Imputation::Last { years: 1 }), None);
}

/// A value from before a break is another thing.
#[test]
fn no_value_is_carried_over_a_break() {
    let indicators = "- {id: a, name: A, topic: t, unit: number, better: higher, breaks: [{from: 2023-01-01, reason: New}]}\n\
                      - {id: b, name: B, topic: t, unit: number, better: higher}\n";
    let figures = [("p1", 2022, "a", "7"), ("p1", 2024, "b", "1")];
    let mut scorecard = country(&["p1"], indicators, &figures);
    let mut index = flat(&scorecard, mean(Mean::Arithmetic), &["a", "b"], &by(Normalise::None));
    (index.periods, index.imputation) = (vec![year(2024)], Some(Imputation::Last { years: 9 }));
    assert_eq!(only(&mut scorecard, index).nodes[1].inputs, [None]);
}

#[test]
fn one_year_may_give_the_scale_for_all() {
    let figures = [("p1", 2022, "a", "0"), ("p2", 2022, "a", "10"), ("p1", 2023, "a", "5"), ("p2", 2023, "a", "20")];
    let mut scorecard = country(&["p1", "p2"], INDICATORS, &figures);
    let mut index = flat(&scorecard, mean(Mean::Arithmetic), &["a"], &between(Normalise::MinMax, 0, 100));
    assert!(!index.scores_compare_over_time());
    index.panel = Panel::Fixed(year(2022));
    assert!(index.scores_compare_over_time());
    index.periods = vec![year(2023)];
    assert_eq!(scores(&only(&mut scorecard, index.clone()), 0), ["50", "200"]);
    index.panel = Panel::Fixed(year(1999));
    let edition = only(&mut scorecard, index.clone());
    assert_eq!(troubles(&edition)[1], (1, TroubleKind::NoScale));
    let rule = by(Normalise::PercentileRank);
    let mut index = flat(&scorecard, mean(Mean::Arithmetic), &["a"], &rule);
    (index.panel, index.periods) = (Panel::Fixed(year(2022)), vec![year(2023)]);
    assert_eq!(scores(&only(&mut scorecard, index), 0), ["1", "1"]);
}

fn sensitivity() -> Sensitivity {
    Sensitivity { noise: Some(number("0.25")), runs: 1000, seed: 1, leave_one_out: true, alternatives: Vec::new() }
}

#[test]
fn ranges_say_who_is_about_equal() {
    // Two that change places with the weights, one far above, one far below.
    let mut scorecard = table(&["a", "b"], &[["50", "49"], ["49", "50"], ["90", "90"], ["1", "1"]]);
    let mut index = flat(&scorecard, mean(Mean::Arithmetic), &["a", "b"], &by(Normalise::None));
    index.sensitivity = Some(sensitivity());
    let edition = only(&mut scorecard, index.clone());
    let told: Vec<_> = edition.standings.iter().map(|it| (it.range.unwrap(), it.group.unwrap())).collect();
    assert_eq!(told, [((2, 3), 1), ((2, 3), 1), ((1, 1), 0), ((4, 4), 2)]);
    let robustness = edition.robustness.unwrap();
    assert_eq!(robustness.runs, 1000);
    let rank = |ranks: [usize; 4]| ranks.map(Some).to_vec();
    assert_eq!(robustness.left_out, [(1, rank([3, 2, 1, 4])), (2, rank([2, 3, 1, 4]))]);
    index.sensitivity = Some(Sensitivity { noise: None, leave_one_out: false, ..sensitivity() });
    let edition = only(&mut scorecard, index);
    assert!(edition.standings.iter().all(|it| it.range.is_none() && it.group.is_none()));
    assert_eq!((edition.robustness.clone().unwrap().runs, edition.robustness.unwrap().left_out.len()), (0, 0));
}

#[test]
fn other_methods_are_tried_alone() {
    let mut scorecard = table(&["a", "b"], &[["1", "64"], ["20", "20"], ["40", "3"]]);
    let mut index = flat(&scorecard, mean(Mean::Geometric), &["a", "b"], &by(Normalise::None));
    let alternatives = vec![
        Alternative::Aggregation(Mean::Arithmetic),
        Alternative::Normalisation(Normalise::ZScore),
        Alternative::Normalisation(Normalise::Goalposts),
        Alternative::Normalisation(Normalise::Rank),
    ];
    index.sensitivity = Some(Sensitivity { noise: None, leave_one_out: false, alternatives, ..sensitivity() });
    let edition = only(&mut scorecard, index);
    assert_eq!(ranks(&edition), [3, 1, 2]);
    let tried = edition.robustness.unwrap().alternatives;
    assert_eq!(tried[0], (0, vec![Some(1), Some(3), Some(2)]));
    // Standard scores are below zero for half of all, and have a geometric mean all the same.
    assert!(tried[1].1.iter().all(Option::is_some));
    // Without goalposts there is nothing to try.
    assert_eq!(tried[2], (2, vec![None; 3]));
    assert_eq!(tried[3], (3, vec![Some(2), Some(1), Some(2)]));
}

/// Without its only indicator a pillar is gone, and asks for nothing any more.
#[test]
fn a_pillar_without_its_only_indicator_is_gone() {
    let mut scorecard = table(&["a", "b"], &[["1", "9"], ["2", "3"]]);
    let whole = Aggregation { min_share: share(1, 1), ..mean(Mean::Arithmetic) };
    let mut nodes = vec![pillar("index", None, "1", whole.clone())];
    for (name, indicator) in [("p", "a"), ("q", "b")] {
        nodes.push(pillar(name, Some(0), "1", whole.clone()));
        let parent = nodes.len() - 1;
        nodes.push(leaf(&scorecard, indicator, parent, "1", by(Normalise::None)));
    }
    let index = Index { sensitivity: Some(Sensitivity { noise: None, ..sensitivity() }), ..index(nodes) };
    let robustness = only(&mut scorecard, index).robustness.unwrap();
    assert_eq!(robustness.left_out, [(2, vec![Some(1), Some(2)]), (4, vec![Some(2), Some(1)])]);
}
