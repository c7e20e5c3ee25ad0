//! A claim: a value as printed, by one document, about a territory, for a period.

use super::{
    Body, Decimal, Few, IndicatorIx, LocalText, Period, Quantity, Quotes, Rare, Ratio, RegionIx, Silent, SourceIx, Target,
    TerritoryIx,
};
use crate::file::Location;
use smol_str::SmolStr;
use std::ops::Deref;
use std::sync::{Arc, LazyLock};

/// Why there is no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    NotPublished,
    NotApplicable,
    Withheld,
    NotEntered,
}

impl Missing {
    pub const ALL: [Missing; 4] = [Missing::NotPublished, Missing::NotApplicable, Missing::Withheld, Missing::NotEntered];

    pub fn id(self) -> &'static str {
        match self {
            Missing::NotPublished => "not-published",
            Missing::NotApplicable => "not-applicable",
            Missing::Withheld => "withheld",
            Missing::NotEntered => "not-entered",
        }
    }
}

/// A verdict as a document prints it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    Met,
    Exceeded,
    Nearly,
    Missed,
    Done,
    InProgress,
    Planned,
    NotDone,
}

impl Status {
    pub const ALL: [Status; 8] = [
        Status::Met,
        Status::Exceeded,
        Status::Nearly,
        Status::Missed,
        Status::Done,
        Status::InProgress,
        Status::Planned,
        Status::NotDone,
    ];
    /// Verdicts on a target.
    pub const VERDICTS: [Status; 4] = [Status::Met, Status::Exceeded, Status::Nearly, Status::Missed];

    pub fn id(self) -> &'static str {
        match self {
            Status::Met => "met",
            Status::Exceeded => "exceeded",
            Status::Nearly => "nearly",
            Status::Missed => "missed",
            Status::Done => "done",
            Status::InProgress => "in-progress",
            Status::Planned => "planned",
            Status::NotDone => "not-done",
        }
    }

    /// Whether it speaks of a milestone and not of a target.
    pub fn is_milestone(self) -> bool {
        matches!(self, Status::Done | Status::InProgress | Status::Planned | Status::NotDone)
    }
}

/// Which part of a population a figure is about. Empty: the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Breakdown {
    /// In the indicator's order of dimensions.
    pub members: Vec<Member>,
    /// Index into the indicator's bands.
    pub band: Option<u16>,
}

/// One dimension's member, or several that were stated as one figure.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Member {
    /// Index into the indicator's dimensions.
    pub dimension: u16,
    /// Indices into the dimension's members, as typed.
    pub members: Vec<u16>,
}

impl Silent for Breakdown {
    fn silent() -> &'static Breakdown {
        static WHOLE: Breakdown = Breakdown { members: Vec::new(), band: None };
        &WHOLE
    }
}

impl Breakdown {
    pub fn is_whole(&self) -> bool {
        self.members.is_empty() && self.band.is_none()
    }
}

/// What a figure is restricted to, in the document's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restriction {
    pub text: LocalText,
    /// The words without case, blanks and final stop: what comparisons look at.
    pub key: String,
}

/// Which way a value moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Up,
    Down,
    Same,
}

/// What a printed difference is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeUnit {
    /// Percentage points, or points.
    Points,
    /// Relative change in percent.
    Percent,
    /// The indicator's own unit.
    Own,
}

/// A printed difference to an earlier value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What the author typed.
    pub text: String,
    pub direction: Direction,
    /// Signed; nothing where only the direction is printed.
    pub amount: Option<Decimal>,
    pub unit: ChangeUnit,
    /// One unit in the last printed place.
    pub step: Decimal,
    /// `%` was printed, and points are meant.
    pub percent_for_points: bool,
}

/// A place in a ranking, as printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedRank {
    pub text: String,
    pub place: u32,
    /// Out of how many, where that is printed.
    pub of: Option<u32>,
}

/// How many places were won or lost; up is better.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankChange {
    pub text: String,
    pub direction: Direction,
    /// Signed, up is positive; nothing where only the direction is printed.
    pub places: Option<i32>,
}

/// Among whom a rank is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RankScope {
    National,
    /// Those in the same parent.
    Siblings,
    Region(RegionIx),
    Words(Box<LocalText>),
}

/// What a rank is by, where it is not by the value shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RankBy {
    Indicator(IndicatorIx),
    Words(LocalText),
}

/// From one number to another, as printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interval {
    pub text: String,
    pub low: Decimal,
    pub high: Decimal,
}

/// A value as printed, by one document, about a territory, for a period, with its quote and place.
///
/// A site has hundreds of thousands of them: what few of them say stands apart, and is read as if it were here.
#[derive(Clone, Debug)]
pub struct Claim {
    pub source: SourceIx,
    /// Counts the claims of its file, from 1: `<source>/<number>` is its id.
    pub number: u32,
    pub location: Location,
    pub territory: TerritoryIx,
    pub indicator: IndicatorIx,
    pub period: Period,
    pub period_inferred: bool,
    pub breakdown: Rare<Breakdown>,
    pub value: Option<Quantity>,
    pub ratio: Option<Box<Ratio>>,
    pub missing: Option<Missing>,
    pub status: Option<Status>,
    /// Whether its rank is among those in the same parent, unless `rank_scope` says otherwise.
    pub is_ranked_inside: bool,
    /// The document's own targets; the indicator's apply beside them.
    pub targets: Rare<Few<Arc<Target>>>,
    /// The words that carry the figure; several where the document says it again.
    pub quotes: Quotes,
    pub self_reported: bool,
    pub restated: bool,
    pub details: Rare<Details>,
}

/// What few claims say beside their value; and of that, what is large stands apart once more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    pub restriction: Option<Box<Restriction>>,
    /// How many times the document states it, where that is more than once.
    pub mentions: Option<u32>,
    /// Where in the document.
    pub locators: Vec<SmolStr>,
    /// For a band: the total that it is of.
    pub total: Option<Decimal>,
    pub words: Option<LocalText>,
    pub previous: Option<Box<Quantity>>,
    pub change: Option<Box<Change>>,
    pub since: Option<Period>,
    pub rank: Option<StatedRank>,
    /// Where it is not as usual for its territory.
    pub rank_scope: Option<RankScope>,
    pub rank_change: Option<RankChange>,
    pub rank_by: Option<RankBy>,
    pub margin: Option<Box<Quantity>>,
    pub interval: Option<Box<Interval>>,
    /// How many were measured.
    pub n: Option<Decimal>,
    /// Who set what is counted (35 of 39), where there is no target to judge.
    pub set_by: Option<Body>,
    pub producer: Option<Body>,
    pub note: LocalText,
    /// Findings that the author accepts here, each with a published reason.
    pub accept: Vec<super::Accepted>,
}

impl Silent for Few<Arc<Target>> {
    fn silent() -> &'static Few<Arc<Target>> {
        static NONE: LazyLock<Few<Arc<Target>>> = LazyLock::new(Few::default);
        &NONE
    }
}

impl Silent for Details {
    fn silent() -> &'static Details {
        static NONE: LazyLock<Details> = LazyLock::new(Details::default);
        &NONE
    }
}

impl Deref for Claim {
    type Target = Details;

    fn deref(&self) -> &Details {
        &self.details
    }
}

impl Claim {
    /// How many times the document states it.
    pub fn mentions(&self) -> u32 {
        self.mentions.unwrap_or(1)
    }

    /// Among whom its rank is.
    pub fn rank_scope(&self) -> &RankScope {
        let usual = if self.is_ranked_inside { &RankScope::Siblings } else { &RankScope::National };
        self.rank_scope.as_ref().unwrap_or(usual)
    }

    /// Whether it carries a number, a rank or a verdict, and not only a reason why there is none.
    pub fn says_something(&self) -> bool {
        self.missing.is_none()
    }
}
