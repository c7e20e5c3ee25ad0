//! Targets: what was wanted, by whom, by when.

use super::{Body, DatePart, Decimal, LocalText, Period, Quantity, Rare, Silent, Status};
use crate::file::Location;
use smol_str::SmolStr;
use std::ops::Deref;
use std::sync::LazyLock;

/// What a target asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bound {
    AtLeast(Quantity),
    /// More than: an operator `>` was typed.
    MoreThan(Quantity),
    AtMost(Quantity),
    /// Less than: an operator `<` was typed.
    LessThan(Quantity),
    Exactly(Quantity),
    /// Anywhere between the two ends.
    Within(Quantity),
    /// Among the first so many.
    Rank(u32),
    /// Only words are printed.
    Words(LocalText),
    /// The document gives a verdict or an attainment and not the target itself.
    Unprinted,
}

/// How far a target was reached, as printed, where that is what the document gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attainment {
    /// Share of the target in percent: 164 for `attained: 164%` and for `exceeded_by: 64%`.
    Share { text: String, percent: Decimal },
    /// A difference in the indicator's unit (`exceeded_by: 2 điểm %`).
    Difference { text: String, amount: Decimal },
    /// Days ahead of the deadline.
    Early { text: String, days: Decimal },
}

/// A wanted value, with who set it and for when. What few say stands apart, and is read as if it were here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub location: Location,
    /// What the author typed as its value; empty where it is not printed.
    pub text: SmolStr,
    pub bound: Bound,
    pub set_by: Option<Body>,
    /// It judges this period only.
    pub period: Option<Period>,
    pub deadline: Option<DatePart>,
    /// The verdict that the document prints.
    pub stated: Option<Status>,
    pub details: Rare<TargetDetails>,
}

/// What few targets say beside their value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TargetDetails {
    pub attainment: Option<Attainment>,
    pub quotes: Vec<SmolStr>,
    pub locators: Vec<SmolStr>,
    pub note: LocalText,
}

impl Silent for TargetDetails {
    fn silent() -> &'static TargetDetails {
        static NONE: LazyLock<TargetDetails> = LazyLock::new(TargetDetails::default);
        &NONE
    }
}

impl Deref for Target {
    type Target = TargetDetails;

    fn deref(&self) -> &TargetDetails {
        &self.details
    }
}

impl Bound {
    /// The number that is wanted, where it is one.
    pub fn quantity(&self) -> Option<&Quantity> {
        match self {
            Bound::AtLeast(it)
            | Bound::MoreThan(it)
            | Bound::AtMost(it)
            | Bound::LessThan(it)
            | Bound::Exactly(it)
            | Bound::Within(it) => Some(it),
            Bound::Rank(_) | Bound::Words(_) | Bound::Unprinted => None,
        }
    }
}
