//! Composite indexes as authors define them: the three shapes of the format, what is assumed where nothing is said, and
//! what is refused.

use crate::memory::inputs;
use scorecard::content;
use scorecard::file::Document;
use scorecard::model::{
    Aggregation, Alternative, Classing, Decimal, Imputation, Index, Leaf, Mean, Node, NodeKind, Normalisation, Normalise, Panel,
    Share,
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

/// Every step has its say, and every way to say it.
#[test]
fn what_is_said_of_each_step_is_kept() {
    let index = good(
        "x",
        "name: X
about: Vì sao
level: district
period: [2023, 2021, 2022-Q1]
panel: 2021
impute: {method: last, years: 2}
outliers: {method: winsorise, max_points: 2, kurtosis: 4.5}
normalisation: {method: zscore, clip: 3}
aggregation: [{level: sub-pillar, method: harmonic, min_share: 1/2}, {method: arithmetic, min_share: 1/3}]
multiply: 10
decimals: 2
rank: {decimals: 1, within: region}
classes: {method: top, k: 3, labels: [{vi: đầu, en: top}, rest]}
sensitivity: {leave_one_out: yes}
tree:
  - {indicator: on-time-rate, id: both, by: {level: district+province}}
  - {indicator: people, better: lower, per: days}
  - id: pillar
    name: Trụ cột
    children:
      - {id: inner, name: Trong, children: [{indicator: days, normalisation: {method: goalposts, to: [1, 5], clamp: false}}]}
",
    );
    assert_eq!((index.level.0, index.about.get(0).text), (1, "Vì sao"));
    assert_eq!(index.periods.iter().map(ToString::to_string).collect::<Vec<_>>(), ["2021", "2022-Q1", "2023"]);
    assert_eq!((index.panel, index.imputation), (Panel::Fixed(index.periods[0]), Some(Imputation::Last { years: 2 })));
    let outliers = index.outliers.as_ref().unwrap();
    assert_eq!((outliers.skew, outliers.kurtosis, outliers.max_points), (Decimal::TWO, number("4.5"), 2));
    let of = |method, min_share| Aggregation { method, min_share, missing_is_zero: false };
    assert_eq!(aggregation(&index, 0), &of(Mean::Arithmetic, share(1, 3)));
    assert_eq!(aggregation(&index, 3), &of(Mean::Arithmetic, share(1, 3)));
    assert_eq!(aggregation(&index, 4), &of(Mean::Harmonic, share(1, 2)));
    assert_eq!((index.multiply, index.decimals), (Some(Decimal::TEN), Some(2)));
    assert_eq!((index.ranking.decimals, index.ranking.within_region), (Some(1), true));
    assert_eq!(index.classes.as_ref().unwrap().method, Classing::Top(3));
    assert!(index.sensitivity.as_ref().unwrap().leave_one_out && index.sensitivity.as_ref().unwrap().noise.is_none());
    let (node, both) = leaf(&index, "both");
    assert_eq!(both.breakdown.members[0].members, [0, 1], "in the order of the definition");
    assert_eq!((node.id.as_str(), both.normalisation.clip), ("both", Some(Decimal::from(3))));
    let (_, people) = leaf(&index, "people");
    assert!(people.lower_is_better && people.per.is_some());
    let (_, days) = leaf(&index, "days");
    assert_eq!((days.normalisation.method, days.normalisation.clamp), (Normalise::Goalposts, false));
}

#[test]
fn what_nobody_says_is_a_mean_of_values_as_they_are() {
    let index = good("x", "name: X\ntree: [on-time-rate, {id: p, name: P, children: [papi-1]}]\n");
    let of = |min_share| Aggregation { method: Mean::Arithmetic, min_share, missing_is_zero: false };
    assert_eq!((aggregation(&index, 0), aggregation(&index, 2)), (&of(share(1, 1)), &of(share(2, 3))));
    assert_eq!(leaf(&index, "papi-1").1.normalisation.method, Normalise::None);
}

/// A range of the definition to begin from, where the leaf goes its own way.
#[test]
fn a_leaf_of_its_own_way_goes_from_where_to_where_the_others_do() {
    let text = "name: X
normalisation: {method: minmax, to: [1, 100]}
tree: [papi-1, {indicator: days, normalisation: {method: goalposts}}, {indicator: papi-2, normalisation: {method: rank}}]
";
    let index = good("x", text);
    assert_eq!(leaf(&index, "days").1.normalisation.to, (Decimal::ONE, Decimal::from(100)));
}

#[test]
fn slips_are_told_where_they_stand() {
    let cases = [
        ("tree: [on-time-rate]\n", "1:1 missing-field: `name` is missing\n"),
        ("name: X\n", "1:1 missing-field: `tree` is missing\n"),
        ("name: X\ntree: [on-tme-rate]\n", "2:8 unknown-indicator: no indicator is called `on-tme-rate`\n"),
        ("name: X\ntree: on-time-rate\n", "2:7 wrong-shape: a list (`- entry`) belongs here, not a text\n"),
        ("name: X\ntree: [[on-time-rate]]\n", "2:8 wrong-shape: one value belongs here, not a list\n"),
        ("name: X\ntree: [{id: p, name: P}]\n", "2:8 missing-field: `children` is missing\n"),
        ("name: X\ntree: [{indicator: days, weigth: 2}]\n", "2:26 unknown-field: there is no field `weigth` here\n"),
        ("name: X\nid: y\ntree: [days]\n", "2:5 bad-id: the index is called `y` here, and its file `x`\n"),
        ("name: X\nlevel: ward\ntree: [days]\n", "2:8 unknown-place: no level is called `ward`\n"),
        ("name: X\nperiod: [2022, 2022]\ntree: [days]\n", "2:16 said-twice: `2022` is the same period as the one above\n"),
        ("name: X\npanel: past\ntree: [days]\n", "2:8 unknown-word: `past` is not one of the words that stand here\n"),
        (
            "name: X\nscale: [0,5, 100]\ntree: [days]\n",
            "2:9 decimal-comma-in-flow: the comma in `0,5` ends the value inside {…} or […]\n",
        ),
        (
            "name: X\naggregation: [{method: sum}, {method: sum}]\ntree: [days]\n",
            "2:39 said-twice: this level of the tree has a rule already\n",
        ),
        (
            "name: X\naggregation: {method: arithmetic, min_share: 3/2}\ntree: [days]\n",
            "2:46 number-format: `3/2` is not a share such as 1/2\n",
        ),
        (
            "name: X\nsensitivity: {alternatives: [sum, sum]}\ntree: [days]\n",
            "2:35 said-twice: this alternative is named already\n",
        ),
        (
            "name: X\nranked: {binh-duong: false, Bình Dương: false}\ntree: [days]\n",
            "2:29 said-twice: `Bình Dương` is said here twice\n",
        ),
        (
            "name: X\ntree: [{indicator: on-time-rate, by: {level: provinces}}]\n",
            "2:46 unknown-member: `on-time-rate` has no member `provinces` in this breakdown\n",
        ),
        (
            "name: X\ntree: [{indicator: days, by: {level: province}}]\n",
            "2:31 unknown-member: `days` is not broken down by `level`\n",
        ),
        ("", "1:1 wrong-shape: the file is empty\n"),
    ];
    let wrong = cases.iter().filter(|(text, told)| bad(text) != *told);
    let wrong: Vec<String> = wrong.map(|(text, told)| format!("{text}is told\n{}and not\n{told}", bad(text))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A definition that cannot be read has been told: no index that names it made a mistake.
#[test]
fn one_slip_is_told_once() {
    let broken = ("content/indicators/more.yaml", "- {id: late, name: Trễ, topic: tthc, unit: percents, better: lower}\n");
    let inputs = inputs(&[broken, ("content/indexes/x.yaml", "name: X\ntree: [late, days]\n")]);
    let (_, findings) = content::load(&inputs);
    assert_eq!(findings.iter().map(|it| it.check.id()).collect::<Vec<_>>(), ["unknown-word"]);
}

#[test]
fn only_files_right_below_the_folder_are_indexes() {
    for path in ["content/indexes/deep/x.yaml", "content/indexes/x.csv"] {
        let (_, findings) = content::load(&inputs(&[(path, "name: X\n")]));
        assert_eq!(findings.iter().map(|it| it.check.id()).collect::<Vec<_>>(), ["unread-file"], "{path}");
    }
    let (_, told) = read("Bad Name", "name: X\ntree: [days]\n");
    assert_eq!(told, "1:1 bad-id: `content/indexes/Bad Name.yaml` gives its index no usable id\n");
}

/// Deep, wide and odd trees end, and are told or read.
#[test]
fn hostile_trees_end() {
    let deep =
        format!("name: X\ntree: {}{}\n", "[{id: a, name: A, children: ".repeat(40), "[days]".to_owned() + &"}]".repeat(40));
    assert!(bad(&deep).contains("too-deep"), "{}", bad(&deep));
    let wide: String = (0..20_000).map(|i| format!("  - {{indicator: days, id: d{i}, weight: {i}}}\n")).collect();
    assert!(bad(&format!("name: X\nnormalisation: {{method: goalposts}}\ntree:\n{wide}")).contains("weights"));
    let pillars: String =
        (0..3000).map(|i| format!("  - {{id: p{i}, name: P, children: [{{indicator: days, id: d{i}}}]}}\n")).collect();
    assert_eq!(
        good("x", &format!("name: X\naggregation: {{method: geometric}}\nnormalisation: {{method: rank}}\ntree:\n{pillars}"))
            .nodes
            .len(),
        6001
    );
    for number in ["99999999999999999999999999999", "-0", "1e3", ".5", "NaN", "inf"] {
        bad(&format!("name: X\ntree: [{{indicator: days, weight: {number}}}]\n"));
    }
    let text = "name: <script>alert(1)</script>\nabout: '{{ x }}'\ntree: [days]\n";
    assert_eq!(good("x", text).name.get(0).text, "<script>alert(1)</script>");
}

/// The scores of a site stand in its data files, and the same content gives the same bytes.
#[test]
fn a_built_site_has_the_scores_as_data() {
    let site = crate::site::Site::empty();
    crate::checks::lay_out(&crate::fixture::Case::default(), &site.path(""));
    let report =
        |value: &str| format!("source: {{title: Báo cáo, kind: press}}\nperiod: 2023\nfigures: {{on-time-rate: \"{value}\"}}\n");
    let index = "name: {vi: Cải cách, en: Reform}\nnormalisation: {method: minmax, to: [0, 10]}\ntree: [on-time-rate]\n";
    site.add(&[
        ("content/indexes/reform.yaml", index),
        ("content/provinces/binh-duong/report.yaml", &report("90%")),
        ("content/provinces/ba-ria-vung-tau/report.yaml", &report("96,5%")),
    ]);
    site.run(&["build"]).exits(0);
    let scores = site.read("output/data/indexes/reform.csv").unwrap();
    let lines: Vec<&str> = scores.lines().filter(|line| line.contains(",reform,")).collect();
    assert_eq!(lines, ["ba-ria-vung-tau,2023,reform,10,1,,1,1,,,,", "binh-duong,2023,reform,0,2,,1,1,,,,"]);
    let data = site.read("output/data/indexes/reform/iData.csv").unwrap();
    assert_eq!(
        data,
        "uCode,uName,Time,on_time_rate\nba-ria-vung-tau,Bà Rịa – Vũng Tàu,2023,96.5\nbinh-duong,Bình Dương,2023,90\n"
    );
    assert!(site.read("output/data/indexes/reform/iMeta.csv").unwrap().contains("\n2,reform,Cải cách,,1,1,"));
    let before = site.files("output");
    site.run(&["build"]).exits(0);
    assert_eq!(site.files("output"), before);
}
