//! What holds for every composite index, whatever the values, the gaps and the methods.

use crate::indexing::{by, compute, country, index, leaf, leaf_of, mean, pillar, share};
use proptest::prelude::*;
use scorecard::derive::index::{Computed, Edition, InputKind};
use scorecard::model::{
    Aggregation, Alternative, Classes, Classing, Decimal, Imputation, Index, LocalText, Mean, Normalisation, Normalise, Outliers,
    Panel, Period, Point, Scorecard, Sensitivity,
};

const INDICATORS: usize = 4;
const YEARS: [i16; 2] = [2023, 2024];

/// Values in tenths by year, territory and indicator.
type Values = Vec<Vec<Vec<Option<i64>>>>;

#[derive(Clone, Debug)]
struct Case {
    values: Values,
    weights: Vec<i64>,
    index: Methods,
}

#[derive(Clone, Debug)]
struct Methods {
    normalise: Vec<Normalise>,
    lower: Vec<bool>,
    means: [Mean; 2],
    min_share: u32,
    missing_is_zero: bool,
    panel: u8,
    imputation: u8,
    classes: u8,
    is_winsorised: bool,
    is_logarithmic: bool,
}

fn methods() -> impl Strategy<Value = Methods> {
    let any_mean = || prop::sample::select(Mean::ALL.to_vec());
    (
        prop::collection::vec(prop::sample::select(Normalise::ALL.to_vec()), INDICATORS),
        prop::collection::vec(any::<bool>(), INDICATORS),
        [any_mean(), any_mean()],
        0..4u32,
        (any::<bool>(), any::<bool>(), any::<bool>()),
        (0..3u8, 0..5u8, 0..4u8),
    )
        .prop_map(|(normalise, lower, means, min_share, flags, (panel, imputation, classes))| Methods {
            normalise,
            lower,
            means,
            min_share,
            missing_is_zero: flags.0,
            panel,
            imputation,
            classes,
            is_winsorised: flags.1,
            is_logarithmic: flags.2,
        })
}

fn case() -> impl Strategy<Value = Case> {
    // Few different values, so that there are ties, constants and zeros.
    let value = prop_oneof![1 => Just(None), 4 => (-3..12i64).prop_map(Some), 1 => (-900..900i64).prop_map(Some)];
    let years = prop::collection::vec(prop::collection::vec(prop::collection::vec(value, INDICATORS), 1..8), 1);
    // Both years have the same territories.
    let values = years.prop_map(|one| {
        let turned = one[0].iter().rev().cloned().collect();
        vec![one[0].clone(), turned]
    });
    (values, prop::collection::vec(1..9i64, 2 + INDICATORS), methods()).prop_map(|(values, weights, index)| Case {
        values,
        weights,
        index,
    })
}

/// The territories are called so that the first comes first, or last.
fn land(values: &Values, is_turned: bool) -> Scorecard {
    let count = values[0].len();
    let name = |it: usize| format!("p{}", if is_turned { count - 1 - it } else { it });
    let names: Vec<String> = (0..count).map(name).collect();
    let mut figures: Vec<(String, i16, String, String)> = Vec::new();
    for (values, year) in values.iter().zip(YEARS) {
        for (row, name) in values.iter().zip(&names) {
            let known = row.iter().enumerate().filter_map(|(place, it)| Some((place, (*it)?)));
            figures.extend(known.map(|(place, it)| (name.clone(), year, format!("i{place}"), Decimal::new(it, 1).to_string())));
        }
    }
    let indicators: String =
        (0..INDICATORS).map(|it| format!("- {{id: i{it}, name: I, topic: t, unit: number, better: higher}}\n")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let figures: Vec<_> = figures.iter().map(|(a, b, c, d)| (a.as_str(), *b, c.as_str(), d.as_str())).collect();
    country(&names, &indicators, &figures)
}

/// Two pillars of two indicators each.
fn tree(scorecard: &Scorecard, case: &Case, factor: i64) -> Index {
    let methods = &case.index;
    let aggregation = |place: usize| Aggregation {
        min_share: share(methods.min_share, 3),
        missing_is_zero: methods.missing_is_zero,
        ..mean(methods.means[place])
    };
    let weight = |place: usize| (case.weights[place] * factor).to_string();
    let mut nodes = vec![pillar("index", None, "1", aggregation(1))];
    for half in 0..2 {
        let parent = nodes.len();
        nodes.push(pillar(&format!("pillar-{half}"), Some(0), &weight(half), aggregation(0)));
        for place in [2 * half, 2 * half + 1] {
            let method = methods.normalise[place];
            let rule = Normalisation { log: methods.is_logarithmic, to: (1.into(), 10.into()), ..by(method) };
            let mut node = leaf(scorecard, &format!("i{place}"), parent, &weight(2 + place), rule);
            let leaf = leaf_of(&mut node);
            leaf.lower_is_better = methods.lower[place];
            (leaf.max_points, leaf.target) = (Some(2.into()), Some(Decimal::new(5, 1)));
            leaf.goalposts = Some((Decimal::new(1, 1), 1.into()));
            nodes.push(node);
        }
    }
    let labels = vec![LocalText::default(); 3];
    let classing = [
        Classing::Quantiles(3),
        Classing::KMeans(3),
        Classing::Top(2),
        Classing::Thresholds(vec![1.into(), 0.into(), (-1).into()]),
    ];
    Index {
        panel: [Panel::Current, Panel::All, Panel::Fixed(Period::At(Point::Year(YEARS[0])))][methods.panel as usize],
        imputation: [
            None,
            Some(Imputation::Mean),
            Some(Imputation::Median),
            Some(Imputation::RegionMean),
            Some(Imputation::Last { years: 1 }),
        ][methods.imputation as usize],
        outliers: methods.is_winsorised.then(|| Outliers { skew: 1.into(), kurtosis: 1.into(), max_points: 2 }),
        classes: Some(Classes { method: classing[methods.classes as usize].clone(), labels }),
        sensitivity: Some(Sensitivity {
            noise: Some(Decimal::new(25, 2)),
            runs: 20,
            seed: 7,
            leave_one_out: true,
            alternatives: [
                Normalise::ALL.map(Alternative::Normalisation).to_vec(),
                Mean::ALL.map(Alternative::Aggregation).to_vec(),
            ]
            .concat(),
        }),
        ..index(nodes)
    }
}

fn run(case: &Case, is_turned: bool, factor: i64) -> Computed {
    let mut scorecard = land(&case.values, is_turned);
    let index = tree(&scorecard, case, factor);
    compute(&mut scorecard, index).0
}

/// Every number that an edition holds.
fn numbers(edition: &Edition) -> Vec<f64> {
    let mut all = Vec::new();
    for node in &edition.nodes {
        all.extend(node.scores.iter().flatten());
        all.push(node.effective_weight);
        for input in node.inputs.iter().flatten() {
            all.push(input.value);
            if let InputKind::Winsorised { from, .. } = input.kind {
                all.push(from);
            }
        }
        if let Some(it) = node.statistics {
            all.extend([it.min, it.max, it.mean, it.median]);
            all.extend([it.sd, it.skew, it.kurtosis].into_iter().flatten());
        }
    }
    all
}

/// One rank for each that is surely better, by what is left after rounding.
fn ranks_hold(edition: &Edition) {
    let rounded = |it: f64| (it * 1e9).round();
    let scores: Vec<Option<f64>> = edition.nodes[0].scores.iter().map(|it| it.map(rounded)).collect();
    let ranked = scores.iter().flatten().count();
    for (score, standing) in scores.iter().zip(&edition.standings) {
        let better = |own: f64| scores.iter().flatten().filter(|it| **it > own).count();
        let alike = |own: f64| scores.iter().flatten().filter(|it| **it == own).count();
        assert_eq!(standing.rank, score.map(|own| 1 + better(own)));
        assert_eq!(standing.is_tied, score.is_some_and(|own| alike(own) > 1));
        assert_eq!((standing.of, standing.total), (ranked, INDICATORS));
        assert!(standing.present <= standing.total);
        assert!(standing.rank.is_some() || standing.range.is_none(), "{standing:?}");
        assert_eq!(standing.group.is_some(), standing.range.is_some());
        assert!(standing.range.is_none_or(|(low, high)| 1 <= low && low <= high && high <= ranked), "{standing:?}");
        assert!(standing.class.is_none_or(|class| class < 3));
    }
}

/// All ranges of a group have a rank in common, and groups follow each other as ranks do.
fn groups_hold(edition: &Edition) {
    let mut all: Vec<_> = edition.standings.iter().filter_map(|it| Some((it.rank?, it.group?, it.range?))).collect();
    all.sort();
    for run in all.chunk_by(|a, b| a.1 == b.1) {
        let low = run.iter().map(|it| it.2.0).max();
        let high = run.iter().map(|it| it.2.1).min();
        assert!(low <= high, "{run:?}");
    }
    let groups: Vec<usize> = all.iter().map(|it| it.1).collect();
    assert!(groups.windows(2).all(|it| it[1] == it[0] || it[1] == it[0] + 1), "{groups:?}");
    assert!(groups.first().is_none_or(|it| *it == 0));
}

/// Weights of siblings work out to the weight of the node above them, down to one for the index.
fn weights_hold(edition: &Edition) {
    let weight = |place: usize| edition.nodes[place].effective_weight;
    for (above, below) in [(0, [1, 4]), (1, [2, 3]), (4, [5, 6])] {
        assert!((weight(above) - weight(below[0]) - weight(below[1])).abs() < 1e-12, "{above}");
    }
    assert_eq!(weight(0), 1.0);
}

/// A node is without a value only where somebody can be told why.
fn gaps_are_explained(edition: &Edition) {
    for (place, node) in edition.nodes.iter().enumerate().filter(|(_, it)| it.scores.iter().all(Option::is_none)) {
        assert!(edition.troubles.iter().any(|it| it.node == place), "{place}: {node:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_index_holds_together(case in case()) {
        for edition in run(&case, false, 1).editions {
            for number in numbers(&edition) {
                prop_assert!(number.is_finite());
            }
            ranks_hold(&edition);
            groups_hold(&edition);
            weights_hold(&edition);
            gaps_are_explained(&edition);
        }
    }

    /// Weights four times as large are the same weights, to the last bit: a sum alone is four times as large a level.
    #[test]
    fn the_scale_of_weights_does_not_matter(mut case in case()) {
        case.index.means = case.index.means.map(|it| if it == Mean::Sum { Mean::Arithmetic } else { it });
        let (once, again) = (run(&case, false, 1), run(&case, false, 4));
        prop_assert_eq!(once.editions.len(), again.editions.len());
        for (once, again) in once.editions.iter().zip(&again.editions) {
            prop_assert_eq!(&once.standings, &again.standings);
            prop_assert_eq!(numbers(once), numbers(again));
        }
    }

    /// Who stands first in the files has nothing of it, not even in the last digit.
    #[test]
    fn the_order_of_territories_does_not_matter(case in case()) {
        let (once, again) = (run(&case, false, 1), run(&case, true, 1));
        prop_assert_eq!(once.editions.len(), again.editions.len());
        for (once, again) in once.editions.iter().zip(&again.editions) {
            prop_assert_eq!(&once.standings, &again.standings.iter().rev().copied().collect::<Vec<_>>());
            prop_assert_eq!(&once.troubles, &again.troubles);
            for (node, other) in once.nodes.iter().zip(&again.nodes) {
                prop_assert_eq!(&node.scores, &other.scores.iter().rev().copied().collect::<Vec<_>>());
                prop_assert_eq!(node.statistics, other.statistics);
            }
        }
    }

    /// Whatever is missing: a mean of equal scores is that score, so the weights that are left come to one.
    #[test]
    fn weights_of_what_is_there_come_to_one(
        gaps in prop::collection::vec(any::<bool>(), INDICATORS),
        weights in prop::collection::vec(1..9i64, 2 + INDICATORS),
        means in [0..3usize, 0..3usize],
    ) {
        let row: Vec<Option<i64>> = gaps.iter().map(|it| (!it).then_some(70)).collect();
        let mut index = Methods { normalise: vec![Normalise::None; INDICATORS], lower: vec![false; INDICATORS], ..plain() };
        index.means = means.map(|it| Mean::ALL[it]);
        for edition in run(&Case { values: vec![vec![row.clone()], vec![row]], weights, index }, false, 1).editions {
            let score = edition.nodes[0].scores[0].unwrap();
            prop_assert!((score - 7.0).abs() < 1e-12, "{score}");
        }
    }

    /// Two computers with unlike numbers of cores give the same bytes.
    #[test]
    fn threads_do_not_matter(case in case()) {
        let threads = |count| rayon::ThreadPoolBuilder::new().num_threads(count).build().unwrap();
        let (one, many) = (threads(1).install(|| run(&case, false, 1)), threads(3).install(|| run(&case, false, 1)));
        prop_assert_eq!(format!("{one:?}"), format!("{many:?}"));
    }
}

fn plain() -> Methods {
    Methods {
        normalise: Vec::new(),
        lower: Vec::new(),
        means: [Mean::Arithmetic; 2],
        min_share: 0,
        missing_is_zero: false,
        panel: 0,
        imputation: 0,
        classes: 0,
        is_winsorised: false,
        is_logarithmic: false,
    }
}
