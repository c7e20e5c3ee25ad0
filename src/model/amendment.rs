//! What was changed on the site after it was published: no correction is silent.

use super::{Breakdown, IndexIx, IndicatorIx, LocalText, Period, Quantity, Ratio, Restriction, SourceIx, TerritoryIx};
use crate::file::Location;
use jiff::civil::Date;

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AmendmentKind {
    Added,
    /// The source changed its figure.
    Revised,
    /// The figure had been typed wrong.
    Corrected,
    Removed,
    /// What is measured, or how it is judged or computed, changed.
    Method,
}

impl AmendmentKind {
    pub const ALL: [AmendmentKind; 5] =
        [AmendmentKind::Added, AmendmentKind::Revised, AmendmentKind::Corrected, AmendmentKind::Removed, AmendmentKind::Method];

    /// The name in content files and data files.
    pub fn id(self) -> &'static str {
        match self {
            AmendmentKind::Added => "added",
            AmendmentKind::Revised => "revised",
            AmendmentKind::Corrected => "corrected",
            AmendmentKind::Removed => "removed",
            AmendmentKind::Method => "method",
        }
    }

    /// Whether another figure stands in the place of the old one.
    pub fn is_replacement(self) -> bool {
        matches!(self, AmendmentKind::Revised | AmendmentKind::Corrected)
    }
}

/// A figure as an editor typed it, read as one where it can be: a rank, a verdict or words are text only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    pub text: String,
    pub quantity: Option<Quantity>,
    pub ratio: Option<Ratio>,
}

/// An entry of `changes.yaml`: what was changed, on which day, and why.
#[derive(Clone, Debug)]
pub struct Amendment {
    pub location: Location,
    pub date: Date,
    pub kind: AmendmentKind,
    /// What it is about: as narrow as the fields that stand there.
    pub territory: Option<TerritoryIx>,
    pub indicator: Option<IndicatorIx>,
    pub period: Option<Period>,
    pub breakdown: Breakdown,
    pub restriction: Option<Restriction>,
    pub index: Option<IndexIx>,
    pub source: Option<SourceIx>,
    /// What it is about, in words: where no id says it, or none does any more.
    pub what: LocalText,
    /// The figure that stood there.
    pub from: Option<Typed>,
    /// The figure that stands there now.
    pub to: Option<Typed>,
    /// Empty where nobody has given one: only what was added needs none.
    pub reason: LocalText,
}

impl Amendment {
    /// Whether it is about one figure.
    pub fn is_of_figure(&self) -> bool {
        self.territory.is_some() && self.indicator.is_some() && self.period.is_some()
    }
}
