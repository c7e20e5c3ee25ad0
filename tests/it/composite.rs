//! Composite indexes against reference numbers: every file of `tests/composite/`, to 1e-9, ranks exactly.

use crate::indexing::{between, by, compute, country, ids, index, leaf, leaf_of, mean, number, pillar, share, year};
use scorecard::derive::index::{Edition, InputKind, NodeScores, Statistics};
use scorecard::model::{
    Aggregation, Classes, Classing, Index, LocalText, Mean, Node, Normalisation, Normalise, Outliers, Panel, Scorecard, Share,
};
use std::collections::BTreeMap;
use std::fs;

/// A row of a reference file: cells by the names of the columns; empty ones are missing.
type Row = BTreeMap<String, String>;

fn rows(file: &str) -> Vec<Row> {
    let text = fs::read_to_string(format!("tests/composite/{file}.csv")).unwrap();
    let mut lines = text.lines().map(|line| line.split(',').map(str::to_owned).collect::<Vec<_>>());
    let names = lines.next().unwrap();
    lines.map(|cells| names.iter().cloned().zip(cells).collect()).collect()
}

/// Ids of the content have no capitals and no underlines.
fn id(code: &str) -> String {
    code.to_lowercase().replace('_', "-")
}

fn close(own: Option<f64>, reference: &str, place: &str) {
    match (own, reference) {
        (None, "") => {}
        (Some(own), _) if !reference.is_empty() => {
            let reference: f64 = reference.parse().unwrap();
            assert!((own - reference).abs() <= 1e-9 * reference.abs().max(1e-3), "{place}: {own} for {reference}");
        }
        _ => panic!("{place}: {own:?} for «{reference}»"),
    }
}

fn metas(level: &str) -> Vec<Row> {
    rows("meta").into_iter().filter(|it| it["Level"] == level).collect()
}

fn land() -> Scorecard {
    let indicator = |it: Row| {
        let better = if it["Direction"] == "-1" { "lower" } else { "higher" };
        format!("- {{id: {}, name: {}, topic: t, unit: number, better: {better}}}\n", id(&it["iCode"]), it["iName"])
    };
    let indicators: String = metas("1").into_iter().map(indicator).collect();
    let names: Vec<String> = metas("1").iter().map(|it| it["iCode"].clone()).collect();
    let mut figures: Vec<(String, i16, String, String)> = Vec::new();
    for row in rows("data_panel") {
        for name in names.iter().filter(|name| !row[*name].is_empty()) {
            figures.push((id(&row["uCode"]), row["Time"].parse().unwrap(), id(name), row[name].clone()));
        }
    }
    let mut territories: Vec<String> = figures.iter().map(|it| it.0.clone()).collect();
    territories.dedup();
    territories.sort();
    territories.dedup();
    let territories: Vec<&str> = territories.iter().map(String::as_str).collect();
    let figures: Vec<_> = figures.iter().map(|(a, b, c, d)| (a.as_str(), *b, c.as_str(), d.as_str())).collect();
    country(&territories, &indicators, &figures)
}

/// The index of the reference: three pillars.
fn reference(scorecard: &Scorecard, rule: &Normalisation, means: [Mean; 2], min_share: Share) -> Index {
    let aggregation = |method| Aggregation { min_share, ..mean(method) };
    let mut nodes: Vec<Node> = vec![pillar("IDX", None, "1", aggregation(means[1]))];
    for above in metas("2") {
        let parent = nodes.len();
        nodes.push(pillar(&above["iCode"], Some(0), &above["Weight"], aggregation(means[0])));
        for meta in metas("1").iter().filter(|it| it["Parent"] == above["iCode"]) {
            let mut node = leaf(scorecard, &id(&meta["iCode"]), parent, &meta["Weight"], rule.clone());
            let (lower, upper) = (number(&meta["goalpost_lower"]), number(&meta["goalpost_upper"]));
            let is_turned = meta["Direction"] == "-1";
            leaf_of(&mut node).goalposts = Some(if is_turned { (upper, lower) } else { (lower, upper) });
            nodes.push(node);
        }
    }
    Index { periods: vec![year(2024)], ..index(nodes) }
}

/// 2024 with these rules.
fn edition(rule: &Normalisation, means: [Mean; 2], min_share: Share) -> (Scorecard, Index, Edition) {
    let mut scorecard = land();
    let index = reference(&scorecard, rule, means, min_share);
    let (computed, _) = compute(&mut scorecard, index.clone());
    let edition = computed.editions.into_iter().next().unwrap();
    (scorecard, index, edition)
}

fn node<'a>(index: &Index, edition: &'a Edition, code: &str) -> &'a NodeScores {
    let place = index.nodes.iter().position(|it| id(&it.id) == id(code)).unwrap();
    &edition.nodes[place]
}

const ANY: Share = Share { numerator: 0, denominator: 1 };

fn goalposts() -> Normalisation {
    Normalisation { clamp: true, ..between(Normalise::Goalposts, 0, 100) }
}

/// The place of each territory's row, by its code.
fn places(scorecard: &Scorecard, edition: &Edition) -> BTreeMap<String, usize> {
    ids(scorecard, edition).iter().enumerate().map(|(row, id)| (id.to_uppercase(), row)).collect()
}

#[test]
fn normalised_scores_are_those_of_the_reference() {
    let files = [
        ("norm_minmax0", between(Normalise::MinMax, 0, 100)),
        ("norm_minmax1", between(Normalise::MinMax, 1, 10)),
        ("norm_zscore", by(Normalise::ZScore)),
        ("norm_goalposts", goalposts()),
        ("norm_rank", by(Normalise::Rank)),
        ("norm_prank", by(Normalise::PercentileRank)),
    ];
    for (file, rule) in files {
        let (scorecard, index, edition) = edition(&rule, [Mean::Arithmetic; 2], ANY);
        let places = places(&scorecard, &edition);
        assert_eq!(rows(file).len(), 12);
        for row in rows(file) {
            for (code, cell) in row.iter().filter(|(name, _)| *name != "uCode") {
                let own = node(&index, &edition, code).scores[places[&row["uCode"]]];
                close(own, cell, &format!("{file}: {} {code}", row["uCode"]));
            }
        }
    }
}

/// Scores of pillars and index, and ranks, for one period.
fn agrees(file: &str, rows: &[Row], (scorecard, index, edition): &(Scorecard, Index, Edition)) {
    let places = places(scorecard, edition);
    assert_eq!(rows.len(), places.len(), "{file}");
    for row in rows {
        let place = places[&row["uCode"]];
        for code in ["EDU", "HLT", "GOV", "IDX"] {
            close(node(index, edition, code).scores[place], &row[code], &format!("{file}: {} {code}", row["uCode"]));
        }
        let rank = edition.standings[place].rank.map_or(String::new(), |it| it.to_string());
        assert_eq!(rank, row["Rank"], "{file}: {}", row["uCode"]);
    }
}

#[test]
fn aggregated_scores_and_ranks_are_those_of_the_reference() {
    let percent = between(Normalise::MinMax, 0, 100);
    let ten = between(Normalise::MinMax, 1, 10);
    let (arithmetic, geometric) = (Mean::Arithmetic, Mean::Geometric);
    let files = [
        ("agg_amean_minmax0", &percent, [arithmetic; 2], ANY),
        ("agg_amean_minmax0_thresh067", &percent, [arithmetic; 2], share(2, 3)),
        ("agg_amean_minmax0_thresh1", &percent, [arithmetic; 2], share(1, 1)),
        ("agg_amean_zscore", &by(Normalise::ZScore), [arithmetic; 2], ANY),
        ("agg_amean_prank", &by(Normalise::PercentileRank), [arithmetic; 2], ANY),
        ("agg_amean_goalposts", &goalposts(), [arithmetic; 2], ANY),
        ("agg_gmean_minmax1", &ten, [geometric; 2], ANY),
        ("agg_amean_gmean_minmax1", &ten, [arithmetic, geometric], ANY),
    ];
    for (file, rule, means, min_share) in files {
        agrees(file, &rows(file), &edition(rule, means, min_share));
    }
}

#[test]
fn a_panel_of_all_years_has_one_scale() {
    let mut scorecard = land();
    let rule = between(Normalise::MinMax, 0, 100);
    let mut index = reference(&scorecard, &rule, [Mean::Arithmetic; 2], ANY);
    index.periods = Vec::new();
    index.panel = Panel::All;
    let (computed, _) = compute(&mut scorecard, index.clone());
    assert_eq!(computed.editions.iter().map(|it| it.period).collect::<Vec<_>>(), [2021, 2022, 2023, 2024].map(year));
    for edition in computed.editions {
        let file = "panel_agg_amean_globalminmax";
        let own: Vec<Row> = rows(file).into_iter().filter(|it| it["Time"] == edition.period.to_string()).collect();
        agrees(file, &own, &(scorecard.clone(), index.clone(), edition));
    }
}

#[test]
fn statistics_are_those_of_the_reference() {
    let (_, index, edition) = edition(&by(Normalise::ZScore), [Mean::Arithmetic; 2], ANY);
    assert_eq!(rows("stats").len(), 10);
    for row in rows("stats") {
        let code = &row["iCode"];
        let own = node(&index, &edition, code).statistics.unwrap();
        for (name, value) in [("Min", own.min), ("Max", own.max), ("Mean", own.mean), ("Median", own.median)] {
            close(Some(value), &row[name], &format!("{code} {name}"));
        }
        for (name, value) in [("Std", own.sd), ("Skew", own.skew), ("Kurt", own.kurtosis)] {
            close(value, &row[name], &format!("{code} {name}"));
        }
        assert_eq!(own.count.to_string(), row["N.Avail"], "{code}");
        let is_out = own.skew.unwrap().abs() > 2.0 && own.kurtosis.unwrap() > 3.5;
        assert_eq!(is_out, row["Flag.SkewKurt"] == "OUT", "{code}");
    }
}

#[test]
fn weights_work_out_as_in_the_reference() {
    let (_, index, edition) = edition(&by(Normalise::ZScore), [Mean::Arithmetic; 2], ANY);
    assert_eq!(rows("eff_weights").len(), index.nodes.len());
    for row in rows("eff_weights") {
        let own = node(&index, &edition, &row["iCode"]).effective_weight;
        close(Some(own), &row["EffWeight"], &row["iCode"]);
    }
}

#[test]
fn outliers_are_winsorised_as_in_the_reference() {
    let mut scorecard = land();
    let rule = between(Normalise::MinMax, 0, 100);
    let mut index = reference(&scorecard, &rule, [Mean::Arithmetic; 2], ANY);
    let untreated: Edition = compute(&mut scorecard, index.clone()).0.editions.remove(0);
    index.outliers = Some(Outliers { skew: 2.into(), kurtosis: number("3.5"), max_points: 2 });
    let treated: Edition = compute(&mut scorecard, index.clone()).0.editions.remove(0);
    let places = places(&scorecard, &treated);
    for row in rows("treat_winmax2") {
        for (code, cell) in row.iter().filter(|(name, _)| *name != "uCode") {
            let own = node(&index, &treated, code).inputs[places[&row["uCode"]]];
            close(own.map(|it| it.value), cell, &format!("{} {code}", row["uCode"]));
            let was = match own.map(|it| it.kind) {
                Some(InputKind::Winsorised { from, .. }) => Some(from),
                _ => None,
            };
            let is_outlier = row["uCode"] == "P03" && code == "gov_days";
            assert_eq!(was, is_outlier.then_some(240.0), "{} {code}", row["uCode"]);
        }
    }
    assert_eq!(rows("treat_winmax2_details").len(), 10);
    for row in rows("treat_winmax2_details") {
        let code = &row["iCode"];
        let statistics = |edition: &Edition| node(&index, edition, code).statistics.unwrap();
        let check = |own: Statistics, step: &str| {
            close(own.skew, &row[&format!("{step}.Skew")], code);
            close(own.kurtosis, &row[&format!("{step}.Kurt")], code);
        };
        check(statistics(&untreated), "check_SkewKurt0");
        let points = row["winsorise.nwin"].parse().unwrap_or(0);
        assert_eq!(statistics(&treated).winsorised, points, "{code}");
        if points > 0 {
            check(statistics(&treated), "check_SkewKurt1");
        }
    }
}

#[test]
fn classes_are_those_of_the_reference() {
    let rule = between(Normalise::MinMax, 0, 100);
    let classed = |method: Classing| {
        let mut scorecard = land();
        let mut index = reference(&scorecard, &rule, [Mean::Arithmetic; 2], ANY);
        index.classes = Some(Classes { method, labels: vec![LocalText::first("x"); 4] });
        let edition: Edition = compute(&mut scorecard, index).0.editions.remove(0);
        (places(&scorecard, &edition), edition)
    };
    for (name, method) in [("quartile", Classing::Quantiles(4)), ("kmeans3", Classing::KMeans(3))] {
        let (places, edition) = classed(method);
        let mut groups: BTreeMap<usize, Vec<f64>> = BTreeMap::new();
        for row in rows("classes") {
            let place = places[&row["uCode"]];
            let score = edition.nodes[0].scores[place];
            close(score, &row["IDX"], &row["uCode"]);
            let class = edition.standings[place].class.unwrap();
            assert_eq!((class + 1).to_string(), row[name], "{name} {}", row["uCode"]);
            groups.entry(class).or_default().extend(score);
        }
        if name == "kmeans3" {
            let within: f64 = groups.values().map(|it| squares(it)).sum();
            close(Some(within), &rows("classes")[0]["kmeans_within_ss"], name);
        }
    }
    // A cut above which a territory just stands is a quartile of the reference, and one just below it is not.
    for (place, row) in rows("class_quartile_cuts").iter().enumerate() {
        let cut: f64 = row["cut"].parse().unwrap();
        let (_, edition) = classed(Classing::Quantiles(4));
        let above = edition.nodes[0].scores.iter().zip(&edition.standings).filter(|(score, _)| score.unwrap() >= cut);
        assert!(above.clone().all(|(_, standing)| standing.class.unwrap() > place));
        assert_eq!(above.count(), edition.standings.iter().filter(|it| it.class.unwrap() > place).count());
    }
}

fn squares(values: &[f64]) -> f64 {
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    values.iter().map(|it| (it - mean) * (it - mean)).sum()
}
