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
    pub upper: Option<Box<Decimal>>,
    /// One unit in the last printed place: 0.01 for `36,82`, 100000 for `1,2 triệu`.
    pub step: Step,
    /// Whether `%` was printed where the unit is points, or points where it is percent.
    pub percent_for_score: bool,
}

impl Quantity {
    /// The upper end of a range.
    pub fn upper(&self) -> Option<Decimal> {
        self.upper.as_deref().copied()
    }
}

/// A power of ten: one unit in the last printed place of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step(i8);

impl Step {
    pub const ONE: Step = Step(0);

    /// Of a number as it is printed, whose magnitude (`triệu`) is so many times ten.
    #[must_use]
    pub fn of(printed: Decimal, power: u32) -> Step {
        // A decimal has 28 places at most, and the largest magnitude is 10⁹.
        Step((i64::from(power) - i64::from(printed.scale())) as i8)
    }

    /// The unit itself: 0.01, 1 or 100000.
    #[must_use]
    pub fn number(self) -> Decimal {
        let places = u32::from(self.0.unsigned_abs());
        if self.0 <= 0 { Decimal::new(1, places) } else { Decimal::from_i128_with_scale(10_i128.pow(places), 0) }
    }
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
