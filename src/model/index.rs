//! Composite indexes as their authors define them: a tree of pillars and indicators, and a method for every step.
//!
//! The steps and their names are those of the OECD/JRC handbook on composite indicators: denominate, impute, treat
//! outliers, normalise, weight and aggregate, rank, class, test how sure the order is.

use super::{Breakdown, Decimal, IndicatorIx, LevelIx, LocalText, Period, Share, TerritoryIx};
use crate::file::Location;

/// A composite index: `indexes/<id>.yaml`.
#[derive(Clone, Debug)]
pub struct Index {
    pub id: String,
    pub location: Location,
    /// The file it stands in, as `content/...`.
    pub path: String,
    pub name: LocalText,
    /// Markdown.
    pub about: LocalText,
    /// The level whose territories it assesses.
    pub level: LevelIx,
    /// The periods it is computed for, sorted; empty: every period of which some indicator of its tree has a figure.
    pub periods: Vec<Period>,
    /// The nodes, each parent before its children, in the order of the file; the first is the index itself.
    pub nodes: Vec<Node>,
    pub panel: Panel,
    pub imputation: Option<Imputation>,
    pub outliers: Option<Outliers>,
    /// From where to where the index goes, for the axis and for points: 0–100.
    pub scale: Option<(Decimal, Decimal)>,
    /// The index at its root is multiplied by this.
    pub multiply: Option<Decimal>,
    /// Decimals that its scores are printed with.
    pub decimals: Option<u32>,
    pub ranking: RankRule,
    pub classes: Option<Classes>,
    pub sensitivity: Option<Sensitivity>,
}

/// The index itself, a pillar, or an indicator.
#[derive(Clone, Debug)]
pub struct Node {
    /// Unique inside its index; for an indicator, its id.
    pub id: String,
    pub location: Location,
    /// Empty for an indicator: it has its own.
    pub name: LocalText,
    /// Place of the node above in `Index::nodes`; nothing for the index itself.
    pub parent: Option<usize>,
    /// Weight among its siblings, as typed: above zero. 1 where none is typed.
    pub weight: Decimal,
    pub kind: NodeKind,
}

/// What a node is.
#[derive(Clone, Debug)]
pub enum NodeKind {
    /// Made of the nodes below it.
    Aggregate(Aggregation),
    Leaf(Leaf),
}

/// An indicator in the tree.
#[derive(Clone, Debug)]
pub struct Leaf {
    pub indicator: IndicatorIx,
    /// Which part of it; empty for the whole.
    pub breakdown: Breakdown,
    /// `per:` each value is divided by the value of this one, of the same territory and period.
    pub per: Option<IndicatorIx>,
    /// Whether less is better, from the indicator or from the leaf's own `better:`.
    pub lower_is_better: bool,
    pub normalisation: Normalisation,
    /// The points that can be earned, where the method is `points`.
    pub max_points: Option<Decimal>,
    /// Where the method is `distance_to_target`.
    pub target: Option<Decimal>,
    /// Worst and best, where the method is `goalposts`: their order is the direction.
    pub goalposts: Option<(Decimal, Decimal)>,
}

/// How a leaf's values are brought to one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Normalisation {
    pub method: Normalise,
    /// From where to where, for `minmax`, `goalposts` and `distance_to_target`; 0 and 1 where not said.
    pub to: (Decimal, Decimal),
    /// For `zscore`: values beyond so many standard deviations count as this many.
    pub clip: Option<Decimal>,
    /// For `goalposts`: values beyond a goalpost count as on it.
    pub clamp: bool,
    /// For `distance_to_target`: who is past the target counts as on it.
    pub cap: bool,
    /// For `goalposts`: logarithms of value and goalposts.
    pub log: bool,
}

/// The methods of normalisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Normalise {
    /// x / max_points.
    Points,
    /// (x − min) / (max − min).
    MinMax,
    /// (x − mean) / sd.
    ZScore,
    /// (x − worst) / (best − worst).
    Goalposts,
    /// 1 = worst.
    Rank,
    /// (rank − 1) / (n − 1).
    PercentileRank,
    /// (x − min) / (target − min).
    DistanceToTarget,
    /// x.
    None,
}

/// How a node is made of its children.
#[derive(Clone, Debug, PartialEq)]
pub struct Aggregation {
    pub method: Mean,
    /// The least share of children that must have a value.
    pub min_share: Share,
    /// For `sum`: a gap counts as zero.
    pub missing_is_zero: bool,
}

/// The methods of aggregation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mean {
    Arithmetic,
    Geometric,
    Harmonic,
    Sum,
}

/// Which territories and years the statistics of normalisation (least, greatest, mean) are taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// Those of the period itself.
    Current,
    /// Those of all periods of the index.
    All,
    /// Those of one period, for every period.
    Fixed(Period),
}

/// How gaps are filled before anything else; every filled one is marked on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Imputation {
    Mean,
    Median,
    /// The mean of the territory's region in that period.
    RegionMean,
    /// The territory's last value before, at most so many years old.
    Last {
        years: u32,
    },
}

/// Winsorisation: while |skew| and kurtosis are beyond their bounds, the furthest value becomes the next one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outliers {
    /// 2 where not said.
    pub skew: Decimal,
    /// Excess kurtosis: 3.5 where not said.
    pub kurtosis: Decimal,
    /// At most so many points of an indicator.
    pub max_points: u32,
}

/// How ranks are given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RankRule {
    /// Scores alike at so many decimals tie; at nine where not said.
    pub decimals: Option<u32>,
    /// Ranks are among the territories of one region.
    pub within_region: bool,
    /// Assessed, and not ranked; sorted.
    pub unranked: Vec<TerritoryIx>,
}

/// Groups of territories by their scores.
#[derive(Clone, Debug)]
pub struct Classes {
    pub method: Classing,
    /// The classes' names, as many as there are classes: for `thresholds` and `top` the best first, else the worst first.
    pub labels: Vec<LocalText>,
}

/// The methods of classing.
#[derive(Clone, Debug, PartialEq)]
pub enum Classing {
    /// A class for each cut, the best first: at or above it, unrounded.
    Thresholds(Vec<Decimal>),
    /// So many groups with cuts at equal shares (type 7).
    Quantiles(u32),
    /// The first so many, and the rest.
    Top(u32),
    /// So many groups with the least variance inside (exact).
    KMeans(u32),
}

/// How sure the order is: what is tried.
#[derive(Clone, Debug, PartialEq)]
pub struct Sensitivity {
    /// Weights are multiplied by random numbers from 1 − noise to 1 + noise.
    pub noise: Option<Decimal>,
    /// How often.
    pub runs: u32,
    pub seed: u64,
    /// Every indicator left out once.
    pub leave_one_out: bool,
    /// Other normalisations and means, each tried alone.
    pub alternatives: Vec<Alternative>,
}

/// Another method than the author's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alternative {
    Normalisation(Normalise),
    Aggregation(Mean),
}

impl Index {
    /// A node by its place.
    #[expect(clippy::indexing_slicing, reason = "whoever names a node by its place has that from this very list")]
    pub fn node(&self, place: usize) -> &Node {
        &self.nodes[place]
    }

    /// Places of the nodes right below one, in the order of the file.
    pub fn children(&self, node: usize) -> impl Iterator<Item = usize> + '_ {
        self.nodes.iter().enumerate().filter(move |(_, it)| it.parent == Some(node)).map(|(place, _)| place)
    }

    /// The indicators of the tree, with the places of their nodes.
    pub fn leaves(&self) -> impl Iterator<Item = (usize, &Leaf)> {
        self.nodes.iter().enumerate().filter_map(|(place, it)| match &it.kind {
            NodeKind::Leaf(leaf) => Some((place, leaf)),
            NodeKind::Aggregate(_) => None,
        })
    }

    /// Whether scores of two periods can be held against each other. Where some indicator is normalised by the least and
    /// greatest values (or the mean, or the order) of each period alone, everybody may improve and nobody's score show it:
    /// then only ranks compare.
    pub fn scores_compare_over_time(&self) -> bool {
        self.panel != Panel::Current || self.leaves().all(|(_, leaf)| !leaf.normalisation.method.looks_at_others())
    }
}

impl Normalise {
    pub const ALL: [Normalise; 8] = [
        Normalise::Points,
        Normalise::MinMax,
        Normalise::ZScore,
        Normalise::Goalposts,
        Normalise::Rank,
        Normalise::PercentileRank,
        Normalise::DistanceToTarget,
        Normalise::None,
    ];

    /// Whether a score depends on the values of other territories.
    pub fn looks_at_others(self) -> bool {
        !matches!(self, Normalise::Points | Normalise::Goalposts | Normalise::None)
    }

    /// The name in content files.
    pub fn id(self) -> &'static str {
        match self {
            Normalise::Points => "points",
            Normalise::MinMax => "minmax",
            Normalise::ZScore => "zscore",
            Normalise::Goalposts => "goalposts",
            Normalise::Rank => "rank",
            Normalise::PercentileRank => "percentile_rank",
            Normalise::DistanceToTarget => "distance_to_target",
            Normalise::None => "none",
        }
    }
}

impl Mean {
    pub const ALL: [Mean; 4] = [Mean::Arithmetic, Mean::Geometric, Mean::Harmonic, Mean::Sum];

    /// The name in content files.
    pub fn id(self) -> &'static str {
        match self {
            Mean::Arithmetic => "arithmetic",
            Mean::Geometric => "geometric",
            Mean::Harmonic => "harmonic",
            Mean::Sum => "sum",
        }
    }
}
