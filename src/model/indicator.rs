//! Definitions of what is measured.

use super::{Decimal, IndicatorIx, LocalText, Target, TopicIx};
use crate::file::Location;
use jiff::civil::Date;
use std::sync::Arc;

/// Unit of measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    Percent,
    /// Points on a scale.
    Points,
    /// Whole things, counted.
    Count,
    /// A plain number that may have decimals.
    Number,
    Days,
    Vnd,
    /// Done, in progress, planned, not done.
    Milestone,
    /// Counts by band: so many good, so many fair.
    Bands,
}

impl Unit {
    pub const ALL: [Unit; 8] =
        [Unit::Percent, Unit::Points, Unit::Count, Unit::Number, Unit::Days, Unit::Vnd, Unit::Milestone, Unit::Bands];

    /// The name in content files and data files.
    pub fn id(self) -> &'static str {
        match self {
            Unit::Percent => "percent",
            Unit::Points => "points",
            Unit::Count => "count",
            Unit::Number => "number",
            Unit::Days => "days",
            Unit::Vnd => "vnd",
            Unit::Milestone => "milestone",
            Unit::Bands => "bands",
        }
    }
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    Higher,
    Lower,
    Neither,
}

impl Better {
    pub const ALL: [Better; 3] = [Better::Higher, Better::Lower, Better::Neither];

    pub fn id(self) -> &'static str {
        match self {
            Better::Higher => "higher",
            Better::Lower => "lower",
            Better::Neither => "neither",
        }
    }
}

/// Which observations may stand beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compares {
    SamePeriod,
    /// Each territory's latest, its period printed beside it.
    Latest,
    Never,
}

impl Compares {
    pub const ALL: [Compares; 3] = [Compares::SamePeriod, Compares::Latest, Compares::Never];

    pub fn id(self) -> &'static str {
        match self {
            Compares::SamePeriod => "same-period",
            Compares::Latest => "latest",
            Compares::Never => "never",
        }
    }
}

/// How a figure is meant to grow on its way to a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Growth {
    /// By the same amount each year.
    Linear,
    /// By the same share each year: the compound annual growth rate.
    Cagr,
}

impl Growth {
    pub const ALL: [Growth; 2] = [Growth::Linear, Growth::Cagr];

    pub fn id(self) -> &'static str {
        match self {
            Growth::Linear => "linear",
            Growth::Cagr => "cagr",
        }
    }
}

/// A way to break a figure down, with its members in reading order.
#[derive(Clone, Debug)]
pub struct Dimension {
    pub id: String,
    pub name: LocalText,
    pub members: Vec<Band>,
}

impl Indicator {
    #[expect(clippy::indexing_slicing, reason = "a breakdown counts dimensions by this very list")]
    pub fn dimension(&self, number: u16) -> &Dimension {
        &self.dimensions[usize::from(number)]
    }

    #[expect(clippy::indexing_slicing, reason = "a breakdown counts bands by this very list")]
    pub fn band(&self, number: u16) -> &Band {
        &self.bands[usize::from(number)]
    }
}

impl Dimension {
    #[expect(clippy::indexing_slicing, reason = "a breakdown counts members by this very list")]
    pub fn member(&self, number: u16) -> &Band {
        &self.members[usize::from(number)]
    }
}

/// A member of a dimension, or a band of a rating.
#[derive(Clone, Debug)]
pub struct Band {
    pub id: String,
    pub name: LocalText,
}

/// What a ratio is of. Indicators that share an `id` claim the same population.
#[derive(Clone, Debug, Default)]
pub struct Denominator {
    pub id: Option<String>,
    pub name: LocalText,
}

/// From here on the series is another one.
#[derive(Clone, Debug)]
pub struct Break {
    /// First day of the new series.
    pub from: Date,
    pub reason: LocalText,
}

/// Definition of what is measured: unit of measure, direction, how to compare, national targets.
#[derive(Clone, Debug)]
pub struct Indicator {
    pub id: String,
    pub location: Location,
    /// The file it stands in, as `content/...`.
    pub path: String,
    pub name: LocalText,
    pub topic: TopicIx,
    pub unit: Unit,
    /// What is counted: the first word of each language is printed, the others are read too.
    pub noun: Vec<Vec<String>>,
    /// For points: the maximum.
    pub scale: Option<Decimal>,
    pub better: Better,
    /// Decimals of figures that the tool computes.
    pub decimals: Option<u32>,
    /// Markdown.
    pub about: LocalText,
    pub numerator: LocalText,
    pub denominator: Denominator,
    pub dimensions: Vec<Dimension>,
    pub bands: Vec<Band>,
    pub targets: Vec<Arc<Target>>,
    /// Percentage points (or the indicator's unit) short of a target that still count as nearly met.
    pub nearly: Option<Decimal>,
    pub range: Option<(Decimal, Decimal)>,
    pub compares: Compares,
    pub growth: Growth,
    pub parent: Option<IndicatorIx>,
    /// Ids of indicators, or of members or bands of this one, as typed.
    pub sum_of: Vec<String>,
    pub mean_of: Option<IndicatorIx>,
    /// Months after which a figure is old.
    pub stale_after: Option<u32>,
    pub min_territories: Option<u32>,
    pub breaks: Vec<Break>,
    pub formerly: Vec<String>,
}
