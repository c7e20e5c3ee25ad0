//! The steps of an index: what its author says of gaps, outliers, normalisation, aggregation, classes and certainty.

use super::Home;
use crate::content::cx::{Cx, Fields};
use crate::content::schema::{
    AGGREGATION, ALTERNATIVES, CLASSES, CLASSINGS, CUT, IMPUTATIONS, IMPUTE, MEANS, NORMALISATION, NORMALISATIONS, OUTLIERS,
    RANK, SENSITIVITY, TRANSFORMS, TREATMENTS, TREE_LEVELS, WITHIN, ZERO,
};
use crate::content::site::share;
use crate::file::Location;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{
    Aggregation, Alternative, Classes, Classing, Decimal, Imputation, LocalText, Mean, Normalisation, Normalise, Outliers,
    RankRule, Sensitivity, Share,
};
use crate::yaml::{Node, Tree};

/// More classes than this nobody tells apart.
const MOST_CLASSES: u32 = 20;
/// More runs than this tell nothing more of the ranks from the 5th to the 95th of a hundred.
const MOST_RUNS: u32 = 10_000;

/// A method that cannot work on what it is given.
pub fn refuse(cx: &mut Cx, at: Location, message: Message) {
    cx.error(CheckId::IndexMethod, at, message);
}

/// Tells the fields that stand beside a method that does nothing with them.
fn not_taken(cx: &mut Cx, fields: &Fields, method: &str, names: &[&'static str]) {
    for name in names.iter().filter(|name| fields.has(name)) {
        refuse(cx, fields.key_at(name), Message::new("index-not-taken").with("method", method).with("field", name));
    }
}

/// A field that must stand beside another.
fn needs(cx: &mut Cx, at: Location, field: &str, other: &str) {
    refuse(cx, at, Message::new("index-needs").with("field", field).with("other", other));
}

/// A number above zero.
pub fn above_zero(cx: &mut Cx, node: &Node, field: &'static str) -> Option<Decimal> {
    let number = cx.setting(node)?;
    if number > Decimal::ZERO {
        return Some(number);
    }
    refuse(cx, node.at, Message::new("index-above-zero").with("field", field));
    None
}

/// Two numbers, the second above the first.
pub fn span(cx: &mut Cx, node: &Node, field: &'static str) -> Option<(Decimal, Decimal)> {
    let (low, high) = cx.pair(node)?;
    if low < high {
        return Some((low, high));
    }
    refuse(cx, node.at, Message::new("index-backwards").with("field", field));
    None
}

/// Which methods do something with which field.
const TAKES: [(&str, &[Normalise]); 5] = [
    ("to", &[Normalise::MinMax, Normalise::Goalposts, Normalise::DistanceToTarget]),
    ("clip", &[Normalise::ZScore]),
    ("clamp", &[Normalise::Goalposts]),
    ("cap", &[Normalise::DistanceToTarget]),
    ("transform", &[Normalise::Goalposts]),
];

/// A leaf's own normalisation goes from where to where the index's does, unless it says otherwise.
pub fn normalisation(cx: &mut Cx, node: &Node, index: Option<&Normalisation>) -> Option<Normalisation> {
    let fields = cx.fields(node, &NORMALISATION)?;
    let method = fields.get("method").and_then(|node| cx.one_of(node, NORMALISATIONS, &Normalise::ALL))?;
    let useless = TAKES.iter().filter(|(_, methods)| !methods.contains(&method)).map(|(field, _)| *field);
    not_taken(cx, &fields, method.id(), &useless.collect::<Vec<_>>());
    let to = fields.get("to").and_then(|node| span(cx, node, "to"));
    Some(Normalisation {
        method,
        to: to.or(index.map(|it| it.to)).unwrap_or((Decimal::ZERO, Decimal::ONE)),
        clip: fields.get("clip").and_then(|node| above_zero(cx, node, "clip")),
        clamp: cx.flag_of(&fields, "clamp").unwrap_or(true),
        cap: cx.flag_of(&fields, "cap").unwrap_or(false),
        log: fields.get("transform").and_then(|node| cx.word(node, TRANSFORMS, |_| ())).is_some(),
    })
}

/// How the nodes of one part of the tree are made of their children.
pub struct Rule {
    /// Which part: a place in `TREE_LEVELS`; nothing for every node that no other rule names.
    level: Option<usize>,
    method: Mean,
    min_share: Option<Share>,
    missing_is_zero: bool,
    /// Where its method stands.
    pub at: Location,
}

/// A map, or a list of maps, each for its level of the tree.
pub fn aggregation(cx: &mut Cx, node: &Node) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for item in cx.one_or_more(node) {
        let Some(rule) = rule(cx, item) else { continue };
        if let Some(first) = rules.iter().find(|it| it.level == rule.level) {
            let finding = Finding::new(CheckId::SaidTwice, rule.at, Message::new("index-level-twice"));
            cx.report(finding.related(first.at, Message::new("first-used-here")));
            continue;
        }
        rules.push(rule);
    }
    rules
}

fn rule(cx: &mut Cx, node: &Node) -> Option<Rule> {
    let fields = cx.fields(node, &AGGREGATION)?;
    let method = fields.get("method").and_then(|node| Some((cx.one_of(node, MEANS, &Mean::ALL)?, node.at)));
    let level = fields.get("level").map(|node| cx.word(node, TREE_LEVELS, |it| it));
    let min_share = fields.get("min_share").and_then(|node| share(cx, node));
    let missing_is_zero = fields.get("missing").and_then(|node| cx.word(node, ZERO, |_| ())).is_some();
    let (method, at) = method?;
    // A sum of some would look like a low total of all: it has no share.
    not_taken(cx, &fields, method.id(), if method == Mean::Sum { &["min_share"] } else { &["missing"] });
    // A level that nobody knows has been told: its rule must not become everybody's.
    let level = match level {
        Some(level) => Some(level?),
        None => None,
    };
    Some(Rule { level, method, min_share, missing_is_zero, at })
}

/// The rule for a node so many steps below the index, and where its method stands.
pub fn rule_at(rules: &[Rule], depth: usize) -> (Aggregation, Option<Location>) {
    let of = |level: Option<usize>| rules.iter().find(move |it| it.level == level);
    let (index, pillar, deeper) = (Some(0), Some(1), Some(2));
    let rule = match depth {
        0 => of(index),
        1 => of(pillar),
        _ => of(deeper).or_else(|| of(pillar)),
    };
    let rule = rule.or_else(|| of(None));
    let missing_is_zero = rule.is_some_and(|it| it.missing_is_zero);
    let method = rule.map_or(Mean::Arithmetic, |it| it.method);
    // One missing pillar must not help an index; and where a gap is a zero, none is missing.
    let usual = match (missing_is_zero, method, depth) {
        (true, ..) => Share { numerator: 0, denominator: 1 },
        (false, Mean::Sum, _) | (false, _, 0) => Share { numerator: 1, denominator: 1 },
        (false, ..) => Share { numerator: 2, denominator: 3 },
    };
    let min_share = rule.and_then(|it| it.min_share).unwrap_or(usual);
    (Aggregation { method, min_share, missing_is_zero }, rule.map(|it| it.at))
}

#[expect(clippy::indexing_slicing, reason = "a word is known by its place among them")]
pub fn imputation(cx: &mut Cx, node: &Node, home: &Home) -> Option<Imputation> {
    let fields = cx.fields(node, &IMPUTE)?;
    let method = fields.get("method")?;
    let word = cx.word(method, IMPUTATIONS, |it| it)?;
    if word < 3 {
        not_taken(cx, &fields, IMPUTATIONS[word], &["years"]);
    }
    match word {
        0 => Some(Imputation::Mean),
        1 => Some(Imputation::Median),
        2 => {
            if !home.has_regions {
                refuse(cx, method.at, Message::new("index-no-regions"));
            }
            Some(Imputation::RegionMean)
        }
        _ => {
            let years = cx.whole_of(&fields, "years");
            match fields.get("years") {
                None => needs(cx, method.at, "last", "years"),
                Some(node) if years == Some(0) => refuse(cx, node.at, Message::new("index-above-zero").with("field", "years")),
                Some(_) => {}
            }
            Some(Imputation::Last { years: years? })
        }
    }
}

pub fn outliers(cx: &mut Cx, node: &Node) -> Option<Outliers> {
    let fields = cx.fields(node, &OUTLIERS)?;
    fields.get("method").and_then(|node| cx.word(node, TREATMENTS, |_| ()))?;
    Some(Outliers {
        skew: fields.get("skew").and_then(|node| above_zero(cx, node, "skew")).unwrap_or(Decimal::TWO),
        kurtosis: fields.get("kurtosis").and_then(|node| above_zero(cx, node, "kurtosis")).unwrap_or(Decimal::new(35, 1)),
        max_points: cx.whole_of(&fields, "max_points").unwrap_or(5),
    })
}

pub fn rank(cx: &mut Cx, node: &Node, home: &Home) -> RankRule {
    let Some(fields) = cx.fields(node, &RANK) else { return RankRule::default() };
    let within = fields.get("within").and_then(|node| Some((cx.word(node, WITHIN, |_| ())?, node.at)));
    if let Some((_, at)) = within.filter(|_| !home.has_regions) {
        refuse(cx, at, Message::new("index-no-regions"));
    }
    let decimals = cx.whole_of(&fields, "decimals").map(|decimals| decimals.min(9));
    RankRule { decimals, within_region: within.is_some(), unranked: Vec::new() }
}

#[expect(clippy::indexing_slicing, reason = "a word is known by its place among them")]
pub fn classes(cx: &mut Cx, node: &Node) -> Option<Classes> {
    let fields = cx.fields(node, &CLASSES)?;
    let method = fields.get("method")?;
    let word = cx.word(method, CLASSINGS, |it| it)?;
    if word == 0 {
        not_taken(cx, &fields, CLASSINGS[word], &["k", "labels"]);
        return thresholds(cx, &fields, method.at);
    }
    not_taken(cx, &fields, CLASSINGS[word], &["cuts"]);
    let labels = fields.get("labels").map(|node| (labels(cx, node), node.at));
    let k = cx.whole_of(&fields, "k");
    for name in ["k", "labels"].into_iter().filter(|name| !fields.has(name) && !fields.is_cut()) {
        needs(cx, method.at, CLASSINGS[word], name);
    }
    let k = k?;
    let at = fields.get("k")?.at;
    // The first one alone can be a class of its own; a single group of all is none.
    let least = if word == 2 { 1 } else { 2 };
    if k < least {
        refuse(cx, at, Message::new("index-too-few").with("field", "k").with("least", least));
    } else if word != 2 && k > MOST_CLASSES {
        refuse(cx, at, Message::new("index-too-many").with("field", "k").with("most", MOST_CLASSES));
    }
    let (labels, at) = labels?;
    let wanted = if word == 2 { 2 } else { k as usize };
    if labels.len() != wanted {
        refuse(cx, at, Message::new("index-labels").count("labels", labels.len()).with("classes", wanted));
    }
    let method = match word {
        1 => Classing::Quantiles(k),
        2 => Classing::Top(k),
        _ => Classing::KMeans(k),
    };
    Some(Classes { method, labels })
}

fn labels(cx: &mut Cx, node: &Node) -> Vec<LocalText> {
    cx.list(node).iter().map(|item| cx.local(item)).collect()
}

/// Each with its label, the best first.
fn thresholds(cx: &mut Cx, fields: &Fields, at: Location) -> Option<Classes> {
    let Some(node) = fields.get("cuts") else {
        if !fields.is_cut() {
            needs(cx, at, "thresholds", "cuts");
        }
        return None;
    };
    let (mut cuts, mut labels): (Vec<Decimal>, Vec<LocalText>) = (Vec::new(), Vec::new());
    let items = cx.list(node);
    if items.is_empty() && matches!(node.tree, Tree::List { .. }) {
        refuse(cx, node.at, Message::new("index-empty").with("field", "cuts"));
    }
    for item in items {
        let Some(fields) = cx.fields(item, &CUT) else { continue };
        let label = cx.local_of(&fields, "label");
        let Some(node) = fields.get("min") else { continue };
        let Some(min) = cx.setting(node) else { continue };
        if let Some(above) = cuts.last().filter(|above| **above <= min) {
            refuse(cx, node.at, Message::new("index-cuts").number("min", min).number("above", *above));
        }
        cuts.push(min);
        labels.push(label);
    }
    Some(Classes { method: Classing::Thresholds(cuts), labels })
}

pub fn sensitivity(cx: &mut Cx, node: &Node) -> Option<Sensitivity> {
    let fields = cx.fields(node, &SENSITIVITY)?;
    let noise = cx.setting_of(&fields, "noise");
    if let Some(node) = fields.get("noise").filter(|_| noise.is_some_and(|it| it <= Decimal::ZERO || it >= Decimal::ONE)) {
        // At 1 a weight could be zero.
        refuse(cx, node.at, Message::new("index-noise"));
    }
    for name in ["runs", "seed"].into_iter().filter(|name| fields.has(name) && !fields.has("noise") && !fields.is_cut()) {
        needs(cx, fields.key_at(name), name, "noise");
    }
    let runs = cx.whole_of(&fields, "runs");
    if let Some((node, runs)) = fields.get("runs").zip(runs) {
        if runs == 0 {
            refuse(cx, node.at, Message::new("index-above-zero").with("field", "runs"));
        } else if runs > MOST_RUNS {
            refuse(cx, node.at, Message::new("index-too-many").with("field", "runs").with("most", MOST_RUNS));
        }
    }
    Some(Sensitivity {
        noise,
        runs: runs.unwrap_or(1000),
        seed: cx.whole_of(&fields, "seed").map_or(1, u64::from),
        leave_one_out: cx.flag_of(&fields, "leave_one_out").unwrap_or(false),
        alternatives: alternatives(cx, &fields),
    })
}

fn alternatives(cx: &mut Cx, fields: &Fields) -> Vec<Alternative> {
    let mut found: Vec<(Alternative, Location)> = Vec::new();
    for item in fields.get("alternatives").map(|node| cx.list(node)).unwrap_or_default() {
        let Some(alternative) = cx.word(item, ALTERNATIVES, alternative_of) else { continue };
        if let Some((_, first)) = found.iter().find(|(it, _)| *it == alternative) {
            let finding = Finding::new(CheckId::SaidTwice, item.at, Message::new("index-alternative-twice"));
            cx.report(finding.related(*first, Message::new("first-used-here")));
            continue;
        }
        found.push((alternative, item.at));
    }
    found.into_iter().map(|(it, _)| it).collect()
}

/// By its place in `ALTERNATIVES`: the normalisations, then the means.
#[expect(clippy::indexing_slicing, reason = "`ALTERNATIVES` are the normalisations, then the means")]
pub fn alternative_of(place: usize) -> Alternative {
    match Normalise::ALL.get(place) {
        Some(method) => Alternative::Normalisation(*method),
        None => Alternative::Aggregation(Mean::ALL[place - Normalise::ALL.len()]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The reader takes a method by the place of its word.
    #[test]
    fn words_stand_in_the_order_of_the_methods() {
        assert_eq!(&Normalise::ALL.map(Normalise::id), NORMALISATIONS);
        assert_eq!(&Mean::ALL.map(Mean::id), MEANS);
        assert_eq!([NORMALISATIONS.as_slice(), MEANS].concat(), ALTERNATIVES);
    }
}
