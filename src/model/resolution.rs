//! Editors' decisions on documents that contradict each other.

use super::{DatePart, IndicatorIx, LocalText, Period, SourceIx, TerritoryIx};
use crate::file::Location;

/// Of several documents that claim different values of one thing, the one that is shown, and why. The others stay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolution {
    pub location: Location,
    pub territory: TerritoryIx,
    pub indicator: IndicatorIx,
    pub period: Period,
    /// The document whose figure is shown.
    pub show: SourceIx,
    /// Published.
    pub reason: LocalText,
    /// Who decided, in words.
    pub by: LocalText,
    pub on: Option<DatePart>,
}
