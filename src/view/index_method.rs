//! The method of an index in words: every step from figures to ranks, so that somebody who never made one understands.

use super::desk::Sheet;
use super::index_read::{Reading, score};
use super::index_sure::other;
use super::index_tree::made;
use crate::derive::index::Edition;
use crate::model::{Classing, Decimal, Imputation, Leaf, Mean, NodeKind, Normalise, Panel};
use crate::words::Arg;
use serde::Serialize;

/// A step of the method.
#[derive(Clone, Debug, Serialize)]
pub struct MethodStep {
    /// What it does.
    pub title: String,
    /// How, in sentences.
    pub text: Vec<String>,
}

/// The steps in the order in which they are taken.
pub fn steps(sheet: &Sheet, reading: &Reading) -> Vec<MethodStep> {
    let step = |key: &str, text: Vec<String>| MethodStep { title: sheet.text(key), text };
    let steps = [
        step("index-step-figures", figures(sheet, reading)),
        step("index-step-outliers", outliers(sheet, reading)),
        step("index-step-normalise", normalise(sheet, reading)),
        step("index-step-weigh", weigh(sheet, reading)),
        step("index-step-aggregate", aggregate(sheet, reading)),
        step("index-step-rank", rank(sheet, reading)),
        step("index-step-class", classes(sheet, reading)),
        step("index-step-sure", sure(sheet, reading)),
    ];
    steps.into_iter().filter(|it| !it.text.is_empty()).collect()
}

/// What goes in, and what becomes of gaps.
fn figures(sheet: &Sheet, reading: &Reading) -> Vec<String> {
    let index = reading.index;
    let level = sheet.local(&sheet.scorecard.level(index.level).name).text;
    let count = index.leaves().count();
    let gaps = match index.imputation {
        None => sheet.text("index-gaps-stay"),
        Some(Imputation::Mean) => sheet.text("index-gaps-mean"),
        Some(Imputation::Median) => sheet.text("index-gaps-median"),
        Some(Imputation::RegionMean) => sheet.text("index-gaps-region-mean"),
        Some(Imputation::Last { years }) => sheet.say("index-gaps-last", &[("years", u64::from(years).into())]),
    };
    vec![sheet.say("index-figures", &[("count", count.into()), ("level", level.into())]), gaps]
}

fn outliers(sheet: &Sheet, reading: &Reading) -> Vec<String> {
    let Some(rule) = reading.index.outliers else { return vec![sheet.text("index-outliers-stay")] };
    let args = [
        ("skew", Arg::from(rule.skew.normalize())),
        ("kurtosis", rule.kurtosis.normalize().into()),
        ("points", u64::from(rule.max_points).into()),
    ];
    vec![sheet.say("index-outliers", &args), sheet.text("index-outliers-why")]
}

/// Each method that is used, said once, and where its bounds come from.
fn normalise(sheet: &Sheet, reading: &Reading) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for (_, leaf) in reading.index.leaves() {
        let sentence = normalisation(sheet, leaf);
        if !said.contains(&sentence) {
            said.push(sentence);
        }
    }
    let same = said.len() == 1;
    let mut text = Vec::new();
    if !reading.index.leaves().all(|(_, it)| it.normalisation.method == Normalise::None) {
        text.push(sheet.text("index-normalise-why"));
    }
    text.append(&mut said);
    if !same {
        text.push(sheet.text("index-normalise-differs"));
    }
    if reading.has_statistics() {
        text.push(match reading.index.panel {
            Panel::Current => sheet.text("index-panel-current"),
            Panel::All => sheet.text("index-panel-all"),
            Panel::Fixed(period) => sheet.say("index-panel-fixed", &[("period", sheet.period_in_text(period).into())]),
        });
    }
    text
}

fn normalisation(sheet: &Sheet, leaf: &Leaf) -> String {
    let it = &leaf.normalisation;
    let number = |number: Decimal| Arg::from(sheet.words.numbers.text(number.normalize()));
    let mut said =
        vec![sheet.say(&format!("index-normalise-{}", it.method.id()), &[("low", number(it.to.0)), ("high", number(it.to.1))])];
    if let Some(clip) = it.clip.filter(|_| it.method == Normalise::ZScore) {
        said.push(sheet.say("index-clip", &[("clip", number(clip))]));
    }
    if it.clamp && it.method == Normalise::Goalposts {
        said.push(sheet.text("index-clamp"));
    }
    if it.log && it.method == Normalise::Goalposts {
        said.push(sheet.text("index-log"));
    }
    if it.cap && it.method == Normalise::DistanceToTarget {
        said.push(sheet.text("index-cap"));
    }
    said.join(" ")
}

fn weigh(sheet: &Sheet, reading: &Reading) -> Vec<String> {
    let index = reading.index;
    let is_even = |parent: usize| {
        let mut weights = index.children(parent).map(|it| index.node(it).weight);
        let first = weights.next();
        weights.all(|it| Some(it) == first)
    };
    let even = (0..index.nodes.len()).all(is_even);
    vec![sheet.text(if even { "index-weights-even" } else { "index-weights" }), sheet.text("index-weights-effective")]
}

/// How pillars are made, then the index; said once where they are made alike.
fn aggregate(sheet: &Sheet, reading: &Reading) -> Vec<String> {
    let index = reading.index;
    let ways: Vec<_> = index
        .nodes
        .iter()
        .filter_map(|it| match &it.kind {
            NodeKind::Aggregate(aggregation) => Some(aggregation),
            NodeKind::Leaf(_) => None,
        })
        .collect();
    let Some((root, pillars)) = ways.split_first() else { return Vec::new() };
    let mut text = Vec::new();
    match pillars.first() {
        None => text.push(sheet.say("index-aggregate-whole", &[("how", made(sheet, root).into())])),
        Some(first) if pillars.iter().all(|it| it == first) => {
            text.push(sheet.say("index-aggregate-pillars", &[("how", made(sheet, first).into())]));
            text.push(sheet.say("index-aggregate-root", &[("how", made(sheet, root).into())]));
        }
        Some(_) => {
            text.push(sheet.text("index-aggregate-pillars-differ"));
            text.push(sheet.say("index-aggregate-root", &[("how", made(sheet, root).into())]));
        }
    }
    let mut means: Vec<&str> = ways.iter().map(|it| it.method.id()).collect();
    means.sort_unstable();
    means.dedup();
    text.extend(means.into_iter().map(|it| sheet.text(&format!("index-mean-{it}-means"))));
    if ways.iter().any(|it| it.method != Mean::Sum) {
        text.push(sheet.text("index-renormalise"));
    }
    if let Some(factor) = index.multiply {
        text.push(sheet.say("index-multiply", &[("factor", sheet.words.numbers.text(factor.normalize()).into())]));
    }
    if let Some((low, high)) = index.scale {
        let number = |it: Decimal| Arg::from(sheet.words.numbers.text(it.normalize()));
        text.push(sheet.say("index-scale", &[("low", number(low)), ("high", number(high))]));
    }
    text
}

fn rank(sheet: &Sheet, reading: &Reading) -> Vec<String> {
    let rule = &reading.index.ranking;
    let mut text = vec![match rule.decimals {
        None => sheet.text("index-ties"),
        Some(decimals) => sheet.say("index-ties-decimals", &[("decimals", u64::from(decimals).into())]),
    }];
    if rule.within_region {
        text.push(sheet.text("index-within-region"));
    }
    if !rule.unranked.is_empty() {
        text.push(sheet.say("index-rule-unranked", &[("count", rule.unranked.len().into())]));
    }
    text.push(sheet.text("index-rule-unscored"));
    text
}

fn classes(sheet: &Sheet, reading: &Reading) -> Vec<String> {
    let Some(classes) = &reading.index.classes else { return Vec::new() };
    let label = |at: usize| classes.labels.get(at).map_or_else(String::new, |it| sheet.local(it).text);
    let mut text = Vec::new();
    match &classes.method {
        Classing::Thresholds(cuts) => {
            let one = |(at, cut): (usize, &Decimal)| {
                let cut = sheet.words.numbers.text(cut.normalize());
                sheet.say("index-cut", &[("label", label(at).into()), ("cut", cut.into())])
            };
            let cuts: Vec<String> = cuts.iter().enumerate().map(one).collect();
            text.push(sheet.say("index-classes-thresholds", &[("cuts", cuts.join(&sheet.text("list-semicolon")).into())]));
        }
        Classing::Quantiles(count) => text.push(sheet.say("index-classes-quantiles", &[("count", u64::from(*count).into())])),
        Classing::Top(count) => text.push(sheet.say(
            "index-classes-top",
            &[("count", u64::from(*count).into()), ("first", label(0).into()), ("rest", label(1).into())],
        )),
        Classing::KMeans(count) => text.push(sheet.say("index-classes-kmeans", &[("count", u64::from(*count).into())])),
    }
    if let Some(edition) = reading.latest() {
        text.extend(class_sizes(sheet, reading, edition));
    }
    text
}

/// Which scores each class really has in the latest edition, the best first, and how many.
fn class_sizes(sheet: &Sheet, reading: &Reading, edition: &Edition) -> Vec<String> {
    let Some(classes) = &reading.index.classes else { return Vec::new() };
    let mut said: Vec<(f64, String)> = Vec::new();
    for (at, label) in classes.labels.iter().enumerate() {
        let of_class = |it: &usize| edition.standing(*it).class == Some(at);
        let scores: Vec<f64> = (0..edition.territories.len()).filter(of_class).filter_map(|it| score(edition, it)).collect();
        let low = scores.iter().copied().reduce(f64::min);
        let high = scores.iter().copied().reduce(f64::max);
        let Some((low, high)) = low.zip(high) else { continue };
        let args = [
            ("label", Arg::from(sheet.local(label).text)),
            ("low", sheet.score(reading.index, low).into()),
            ("high", sheet.score(reading.index, high).into()),
            ("count", scores.len().into()),
        ];
        said.push((high, sheet.say("index-class-size", &args)));
    }
    said.sort_by(|a, b| b.0.total_cmp(&a.0));
    let sizes: Vec<String> = said.into_iter().map(|(_, it)| it).collect();
    let period = sheet.period(edition.period);
    let sizes = sizes.join(&sheet.text("list-semicolon"));
    if sizes.is_empty() {
        return Vec::new();
    }
    vec![sheet.say("index-class-sizes", &[("period", period.into()), ("sizes", sizes.into())])]
}

/// What was tried to see how sure the order is.
fn sure(sheet: &Sheet, reading: &Reading) -> Vec<String> {
    let Some(rule) = &reading.index.sensitivity else { return vec![sheet.text("index-sure-nothing")] };
    let mut text = Vec::new();
    if let Some(noise) = rule.noise {
        let percent = (noise * Decimal::ONE_HUNDRED).normalize();
        let args = [
            ("runs", u64::from(rule.runs).into()),
            ("noise", sheet.words.numbers.percent(percent).into()),
            ("seed", rule.seed.to_string().into()),
        ];
        text.push(sheet.say("index-sure-noise", &args));
        text.push(sheet.text("index-sure-range"));
        text.push(sheet.text("index-sure-groups"));
    }
    if rule.leave_one_out {
        text.push(sheet.text("index-sure-left-out"));
    }
    if !rule.alternatives.is_empty() {
        let names: Vec<String> = rule.alternatives.iter().map(|it| other(sheet, *it)).collect();
        text.push(sheet.say("index-sure-alternatives", &[("names", names.join(&sheet.text("list-semicolon")).into())]));
    }
    text
}
