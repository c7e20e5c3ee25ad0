//! Composite indexes for tests: a small country read as content, and trees of plain values over it.

use scorecard::content::{self, Inputs};
use scorecard::derive::index::{Computed, Edition};
use scorecard::derive::{self, Results};
use scorecard::file::{Document, Location};
use scorecard::model::{
    Aggregation, Breakdown, Decimal, Index, Leaf, LevelIx, LocalText, Mean, Node, NodeKind, Normalisation, Normalise, Panel,
    Period, Point, RankRule, Scorecard, Share,
};

/// A figure: territory, year, indicator, value as typed in English.
pub type Figure<'a> = (&'a str, i16, &'a str, &'a str);

/// Reads territories (`p1`, or a line of YAML), indicators (lines of YAML) and figures.
pub fn country(territories: &[&str], indicators: &str, figures: &[Figure]) -> Scorecard {
    let document = |path: &str, text: String| Document { path: path.to_owned(), text: text.into() };
    let place = |it: &&str| match it.starts_with('{') {
        true => format!("  - {it}\n"),
        false => format!("  - {{id: {it}, name: {it}, level: province}}\n"),
    };
    let mut documents = vec![
        document("content/scorecard.yaml", "title: T\nlanguages: [en]\nnumbers: en\n".to_owned()),
        document(
            "content/territories.yaml",
            format!(
                "levels: [{{id: province, name: Province, folder: provinces}}]\n{REGIONS}territories:\n{}",
                territories.iter().map(place).collect::<String>()
            ),
        ),
        document("content/topics.yaml", "- {id: t, name: T}\n".to_owned()),
        document("content/indicators/t.yaml", indicators.to_owned()),
    ];
    let mut sorted = figures.to_vec();
    sorted.sort();
    for report in sorted.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        let (territory, year, ..) = report[0];
        let lines: String = report.iter().map(|(_, _, indicator, value)| format!("  {indicator}: {value}\n")).collect();
        let text = format!("source: {{title: B {year}, kind: press}}\nperiod: {year}\nfigures:\n{lines}");
        documents.push(document(&format!("content/provinces/{territory}/r{year}.yaml"), text));
    }
    documents.sort_by(|a, b| a.path.cmp(&b.path));
    let (scorecard, findings) = content::load(&Inputs { documents, ..Inputs::default() });
    assert!(!scorecard::finding::has_errors(&findings), "{findings:#?}");
    scorecard.unwrap()
}

const REGIONS: &str = "regions: [{id: north, name: North}, {id: south, name: South}]\n";

/// An index of these nodes, with the rest as an author gets it who says nothing.
pub fn index(nodes: Vec<Node>) -> Index {
    Index {
        id: "i".to_owned(),
        location: Location::default(),
        path: "content/indexes/i.yaml".to_owned(),
        name: LocalText::first("I"),
        about: LocalText::default(),
        level: LevelIx(0),
        periods: Vec::new(),
        nodes,
        panel: Panel::Current,
        imputation: None,
        outliers: None,
        scale: None,
        multiply: None,
        decimals: None,
        ranking: RankRule::default(),
        classes: None,
        sensitivity: None,
    }
}

pub fn pillar(id: &str, parent: Option<usize>, weight: &str, aggregation: Aggregation) -> Node {
    node(id, parent, weight, NodeKind::Aggregate(aggregation))
}

pub fn leaf(scorecard: &Scorecard, indicator: &str, parent: usize, weight: &str, normalisation: Normalisation) -> Node {
    let (found, definition) = scorecard.indicators().find(|(_, it)| it.id == indicator).unwrap();
    let leaf = Leaf {
        indicator: found,
        breakdown: Breakdown::default(),
        per: None,
        lower_is_better: definition.better == scorecard::model::Better::Lower,
        normalisation,
        max_points: None,
        target: None,
        goalposts: None,
    };
    node(indicator, Some(parent), weight, NodeKind::Leaf(leaf))
}

fn node(id: &str, parent: Option<usize>, weight: &str, kind: NodeKind) -> Node {
    Node { id: id.to_owned(), location: Location::default(), name: LocalText::default(), parent, weight: number(weight), kind }
}

/// The leaf of a node.
pub fn leaf_of(node: &mut Node) -> &mut Leaf {
    match &mut node.kind {
        NodeKind::Leaf(leaf) => leaf,
        NodeKind::Aggregate(_) => panic!("{} is a pillar", node.id),
    }
}

pub fn mean(method: Mean) -> Aggregation {
    Aggregation { method, min_share: share(0, 1), missing_is_zero: false }
}

pub fn share(numerator: u32, denominator: u32) -> Share {
    Share { numerator, denominator }
}

pub fn by(method: Normalise) -> Normalisation {
    Normalisation { method, to: (Decimal::ZERO, Decimal::ONE), clip: None, clamp: false, cap: false, log: false }
}

pub fn between(method: Normalise, low: i64, high: i64) -> Normalisation {
    Normalisation { to: (low.into(), high.into()), ..by(method) }
}

pub fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

pub fn year(year: i16) -> Period {
    Period::At(Point::Year(year))
}

/// The index computed over the scorecard.
pub fn compute(scorecard: &mut Scorecard, index: Index) -> (Computed, Results) {
    scorecard.indexes = vec![index];
    let mut results = derive::derive(scorecard);
    (results.indexes.remove(0), results)
}

/// The only period of an index.
pub fn only(scorecard: &mut Scorecard, index: Index) -> Edition {
    let (mut computed, _) = compute(scorecard, index);
    assert_eq!(computed.editions.len(), 1);
    computed.editions.remove(0)
}

/// The ids of the territories, in the order of an edition's rows.
pub fn ids<'a>(scorecard: &'a Scorecard, edition: &Edition) -> Vec<&'a str> {
    edition.territories.iter().map(|it| scorecard.territory(*it).id.as_str()).collect()
}
