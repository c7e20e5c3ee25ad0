//! The domain as plain data: what the documents claim, about which territory, indicator and period. Nothing here computes.

mod amendment;
mod claim;
mod few;
mod index;
mod indicator;
mod looks;
mod number;
mod parts;
mod period;
mod quotes;
mod rare;
mod resolution;
mod scorecard;
mod source;
mod target;
mod territory;
mod text;

pub use amendment::{Amendment, AmendmentKind, Typed};
pub use claim::{
    Breakdown, Change, ChangeUnit, Claim, Details, Direction, Interval, Member, Missing, RankBy, RankChange, RankScope,
    Restriction, StatedRank, Status,
};
pub use few::Few;
pub use index::{
    Aggregation, Alternative, Classes, Classing, Imputation, Index, Leaf, Mean, Node, NodeKind, Normalisation, Normalise,
    Outliers, Panel, RankRule, Sensitivity,
};
pub use indicator::{Band, Better, Break, Compares, Denominator, Dimension, Growth, Indicator, Unit};
pub use looks::{Logo, Looks, Palette, Shade};
pub use number::{Qualifier, Quantity, Ratio, Step};
pub use parts::Parts;
pub use period::{DatePart, Kind, Period, Point};
pub use quotes::Quotes;
pub use rare::{Rare, Silent};
pub use resolution::Resolution;
pub use rust_decimal::Decimal;
pub use scorecard::{
    Accepted, Comparison, IndexIx, IndicatorIx, LevelIx, NumberStyle, OrganisationIx, Prose, RegionIx, Scorecard, Share, Site,
    SourceIx, TerritoryIx, TopicIx,
};
pub use source::{Body, Organisation, Source, SourceKind, Topic, latest_date};
pub use target::{Attainment, Bound, Target, TargetDetails};
pub use territory::{FormerName, Grid, Level, Outline, Part, Region, Shape, Territory, Tile, lasts_on};
pub use text::{LocalText, Phrase};
