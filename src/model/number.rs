//! Numbers as printed: exact decimals that remember their precision, their qualifier and the author's own text.

use super::Decimal;
use smol_str::SmolStr;

/// How a printed number is hedged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Qualifier {
    Exact,
    /// `gần`, nearly: a little under.
    Nearly,
    /// `khoảng`, about.
    About,
    /// `trên`, over.
    Over,
    /// `ít nhất`, at least.
    AtLeast,
    /// `dưới`, under.
    Under,
    /// `không quá`, at most.
    AtMost,
    /// `35–40%`: from one number to another.
    Range,
}

impl Qualifier {
    /// The name in data files.
    pub fn id(self) -> &'static str {
        match self {
            Qualifier::Exact => "exact",
            Qualifier::Nearly => "nearly",
            Qualifier::About => "about",
            Qualifier::Over => "over",
            Qualifier::AtLeast => "at-least",
            Qualifier::Under => "under",
            Qualifier::AtMost => "at-most",
            Qualifier::Range => "range",
        }
    }

    /// Whether the number says only on which side the value lies.
    pub fn is_bound(self) -> bool {
        matches!(self, Qualifier::Over | Qualifier::AtLeast | Qualifier::Under | Qualifier::AtMost | Qualifier::Range)
    }

    pub fn is_approximate(self) -> bool {
        matches!(self, Qualifier::Nearly | Qualifier::About)
    }
}

/// A number as a document prints it, in the indicator's unit of measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// What the author typed.
    pub text: SmolStr,
    pub qualifier: Qualifier,
    /// The number, magnitudes (`triệu`) multiplied out; the lower end of a range. Its scale is the number of printed decimals.
    pub value: Decimal,
    /// The upper end of a range.
    pub upper: Option<Decimal>,
    /// One unit in the last printed place: 0.01 for `36,82`, 100000 for `1,2 triệu`.
    pub step: Decimal,
    /// Whether `%` was printed where the unit is points, or points where it is percent.
    pub percent_for_score: bool,
}

/// Numerator and denominator as printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ratio {
    /// What the author typed.
    pub text: SmolStr,
    pub numerator: Decimal,
    /// Never zero.
    pub denominator: Decimal,
}
