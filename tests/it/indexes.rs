//! Composite indexes as authors define them: the three shapes of the format, what is assumed where nothing is said, and
//! what is refused.

use crate::memory::inputs;
use scorecard::content;
use scorecard::file::Document;
use scorecard::model::{
    Aggregation, Alternative, Classing, Decimal, Index, Leaf, Mean, Node, NodeKind, Normalisation, Normalise, Panel, Share,
};
use scorecard::report::{self, Report};
use scorecard::words::{Lang, Words};

const INDICATORS: (&str, &str) = (
    "content/indicators/all.yaml",
    "- {id: on-time-rate, name: {vi: Đúng hạn, en: On time}, topic: tthc, unit: percent, better: higher, range: [0, 100], by: {level: [province, district]}}
- {id: online-applications, name: {vi: Trực tuyến, en: Online}, topic: tthc, unit: percent, better: higher}
- {id: days, name: {vi: Số ngày, en: Days}, topic: tthc, unit: days, better: lower, range: [1, 30]}
- {id: people, name: {vi: Dân số, en: People}, topic: tthc, unit: count, better: neither}
- {id: built, name: {vi: Cổng, en: Portal}, topic: tthc, unit: milestone, better: higher}
- {id: own, name: {vi: Riêng, en: Own}, topic: tthc, unit: points, better: higher, compares: never}
- {id: papi-1, name: {vi: Tham gia, en: Participation}, topic: chi-so, unit: points, scale: 10, better: higher}
- {id: papi-2, name: {vi: Minh bạch, en: Transparency}, topic: chi-so, unit: points, scale: 20, better: higher}
",
);

/// What the reader makes of one index: the model, and findings as text.
fn read(id: &str, text: &str) -> (Option<Index>, String) {
    let path = format!("content/indexes/{id}.yaml");
    let inputs = inputs(&[INDICATORS, (&path, text)]);
    let (scorecard, findings) = content::load(&inputs);
    let mut indexes = scorecard.expect("there is a scorecard").indexes;
    let words = Words::load(&Lang::en(), &[]).unwrap();
    let of_file: Vec<_> = findings.into_iter().filter(|it| is_of(&inputs.documents, it.location.file.0, &path)).collect();
    let json: serde_json::Value = serde_json::from_str(&report::json(&Report::new(&of_file, &inputs.documents, &words))).unwrap();
    let line = |it: &serde_json::Value| {
        let text = |name: &str| it[name].as_str().unwrap_or_default().to_owned();
        format!("{}:{} {}: {}\n", it["line"], it["column"], text("id"), text("message"))
    };
    let told = json["findings"].as_array().unwrap().iter().map(line).collect();
    (indexes.pop(), told)
}

fn is_of(documents: &[Document], file: u32, path: &str) -> bool {
    documents.get(file as usize).is_some_and(|it| it.path == path)
}

/// An index without a finding.
#[track_caller]
fn good(id: &str, text: &str) -> Index {
    let (index, told) = read(id, text);
    assert_eq!(told, "", "{text}");
    index.unwrap()
}

/// What is told of an index that must be refused.
#[track_caller]
fn bad(text: &str) -> String {
    let (index, told) = read("x", text);
    assert!(index.is_none() && !told.is_empty(), "{text}\n{told}");
    told
}

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn leaf<'i>(index: &'i Index, id: &str) -> (&'i Node, &'i Leaf) {
    let (place, leaf) = index.leaves().find(|(place, _)| index.nodes[*place].id == id).unwrap();
    (&index.nodes[place], leaf)
}

fn aggregation(index: &Index, place: usize) -> &Aggregation {
    match &index.nodes[place].kind {
        NodeKind::Aggregate(it) => it,
        NodeKind::Leaf(_) => panic!("node {place} is an indicator"),
    }
}

fn share(numerator: u32, denominator: u32) -> Share {
    Share { numerator, denominator }
}

const PAPI: &str = "# published scores, summed, quartile groups
id: papi
name: {vi: Chỉ số PAPI, en: PAPI}
period: 2022
aggregation: {method: sum}
normalisation: {method: none}
classes: {method: quantiles, k: 4, labels: [low, mid-low, mid-high, high]}
tree: [papi-1, papi-2]      # indicator ids
";

const DIGITAL: &str = "name: {vi: Số hóa, en: Digital}
normalisation: {method: goalposts, to: [1, 100], clamp: true}
aggregation:
  - {level: pillar, method: arithmetic, min_share: 2/3}
  - {level: index, method: geometric, min_share: 1}
sensitivity: {noise: 0.25, runs: 1000, seed: 1, leave_one_out: true, alternatives: [zscore, arithmetic]}
tree:
  - {id: government, name: {vi: Chính quyền, en: Government}, weight: 40, children: [{indicator: online-applications, weight: 2, goalposts: {lower: 0, upper: 100}}, on-time-rate]}
  - {id: society, name: {vi: Xã hội, en: Society}, weight: 60, children: [days]}
";

const PAR: &str = "name: {vi: Chỉ số cải cách, en: Reform}
normalisation: {method: points}
aggregation: {method: sum, missing: zero}
scale: [0, 100]
ranked: {binh-duong: false}
classes: {method: thresholds, cuts: [{label: A, min: 90}, {label: B, min: 80}, {label: C, min: 0}]}
tree: [papi-1, {indicator: online-applications, max_points: 5.5}]
";

#[test]
fn published_scores_are_summed_in_quartiles() {
    let papi = good("papi", PAPI);
    assert_eq!((papi.id.as_str(), papi.path.as_str()), ("papi", "content/indexes/papi.yaml"));
    assert_eq!((papi.name.get(0).text, papi.name.get(1).text), ("Chỉ số PAPI", "PAPI"));
    assert_eq!(papi.periods.iter().map(ToString::to_string).collect::<Vec<_>>(), ["2022"]);
    assert_eq!(papi.nodes.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["papi", "papi-1", "papi-2"]);
    assert_eq!(papi.nodes.iter().map(|it| it.parent).collect::<Vec<_>>(), [None, Some(0), Some(0)]);
    let sum = Aggregation { method: Mean::Sum, min_share: share(1, 1), missing_is_zero: false };
    assert_eq!(aggregation(&papi, 0), &sum);
    let (node, leaf) = leaf(&papi, "papi-1");
    assert_eq!((node.weight, node.location.line), (Decimal::ONE, 8));
    assert_eq!((leaf.normalisation.method, leaf.max_points), (Normalise::None, Some(number("10"))));
    let classes = papi.classes.as_ref().unwrap();
    assert_eq!(classes.method, Classing::Quantiles(4));
    assert_eq!(classes.labels.iter().map(|it| it.get(1).text).collect::<Vec<_>>(), ["low", "mid-low", "mid-high", "high"]);
    // What nobody says.
    assert_eq!(papi.level.0, 0);
    assert_eq!((papi.panel, papi.imputation, &papi.outliers), (Panel::Current, None, &None));
    assert!(papi.ranking == scorecard::model::RankRule::default() && papi.sensitivity.is_none());
    assert_eq!((papi.scale, papi.multiply, papi.decimals), (None, None, None));
}

#[test]
fn pillars_have_weights_goalposts_and_means_of_their_own() {
    let digital = good("digital", DIGITAL);
    let ids: Vec<&str> = digital.nodes.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["digital", "government", "online-applications", "on-time-rate", "society", "days"]);
    assert_eq!(digital.nodes.iter().map(|it| it.parent).collect::<Vec<_>>(), [None, Some(0), Some(1), Some(1), Some(0), Some(4)]);
    let weights: Vec<Decimal> = digital.nodes.iter().map(|it| it.weight).collect();
    assert_eq!(weights, [1, 40, 2, 1, 60, 1].map(Decimal::from));
    let of = |method, min_share| Aggregation { method, min_share, missing_is_zero: false };
    assert_eq!(aggregation(&digital, 0), &of(Mean::Geometric, share(1, 1)));
    assert_eq!(aggregation(&digital, 1), &of(Mean::Arithmetic, share(2, 3)));
    let to = (Decimal::ONE, Decimal::from(100));
    let rule = Normalisation { method: Normalise::Goalposts, to, clip: None, clamp: true, cap: false, log: false };
    assert_eq!(leaf(&digital, "on-time-rate").1.normalisation, rule);
    let goalposts = |id: &str| leaf(&digital, id).1.goalposts.map(|(lower, upper)| (lower.to_string(), upper.to_string()));
    assert_eq!(goalposts("online-applications"), Some(("0".into(), "100".into())));
    // The definition's range, the worse end first.
    assert_eq!(goalposts("on-time-rate"), Some(("0".into(), "100".into())));
    assert_eq!(goalposts("days"), Some(("30".into(), "1".into())));
    assert!(leaf(&digital, "days").1.lower_is_better);
    let sensitivity = digital.sensitivity.as_ref().unwrap();
    assert_eq!((sensitivity.noise, sensitivity.runs, sensitivity.seed), (Some(number("0.25")), 1000, 1));
    assert!(sensitivity.leave_one_out);
    let tried = [Alternative::Normalisation(Normalise::ZScore), Alternative::Aggregation(Mean::Arithmetic)];
    assert_eq!(sensitivity.alternatives, tried);
}

#[test]
fn points_earned_are_held_against_points_possible() {
    let par = good("par", PAR);
    assert_eq!(par.scale, Some((Decimal::ZERO, Decimal::from(100))));
    assert_eq!(aggregation(&par, 0), &Aggregation { method: Mean::Sum, min_share: share(0, 1), missing_is_zero: true });
    assert_eq!(leaf(&par, "papi-1").1.max_points, Some(Decimal::from(10)));
    assert_eq!(leaf(&par, "online-applications").1.max_points, Some(number("5.5")));
    let classes = par.classes.as_ref().unwrap();
    assert_eq!(classes.method, Classing::Thresholds(vec![Decimal::from(90), Decimal::from(80), Decimal::ZERO]));
    assert_eq!(classes.labels.iter().map(|it| it.get(0).text).collect::<Vec<_>>(), ["A", "B", "C"]);
    assert_eq!(par.ranking.unranked.len(), 1);
}
