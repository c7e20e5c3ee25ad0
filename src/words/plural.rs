//! Which plural form a figure takes, without Fluent's resolver: by the very rules that it takes itself.

use super::Lang;
use intl_pluralrules::operands::PluralOperands;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The plural rules of a language, for figures.
pub struct Plurals(PluralRules);

impl Plurals {
    /// Nothing for a language that is not told apart from others by its name alone.
    pub fn of(lang: &Lang) -> Option<Plurals> {
        let lang: unic_langid::LanguageIdentifier = lang.as_str().parse().ok()?;
        PluralRules::create(lang, PluralRuleType::CARDINAL).ok().map(Plurals)
    }

    /// The form of a figure with all its decimals; nothing for one that is longer than Fluent counts.
    pub fn form(&self, figure: Decimal) -> Option<PluralCategory> {
        if !is_counted(figure) {
            return None;
        }
        let shortest = figure.normalize();
        // Those behind the point, with the zeros at their end and without.
        let behind = |it: Decimal| u64::try_from(it.mantissa().unsigned_abs() % 10_u128.pow(it.scale())).ok();
        let operands = PluralOperands {
            n: figure.abs().to_f64()?,
            i: figure.abs().trunc().to_u64()?,
            v: figure.scale() as usize,
            w: shortest.scale() as usize,
            f: behind(figure)?,
            t: behind(shortest)?,
        };
        self.0.select(operands).ok()
    }
}

/// Fluent counts in binary floating point, which holds so many decimal digits without loss.
pub fn is_counted(figure: Decimal) -> bool {
    const HELD: u128 = 999_999_999_999_999;
    figure.mantissa().unsigned_abs() <= HELD && figure.scale() <= 15
}

/// A form by its name in Unicode's data, which Fluent's files call it by.
pub fn named(name: &str) -> Option<PluralCategory> {
    Some(match name {
        "zero" => PluralCategory::ZERO,
        "one" => PluralCategory::ONE,
        "two" => PluralCategory::TWO,
        "few" => PluralCategory::FEW,
        "many" => PluralCategory::MANY,
        "other" => PluralCategory::OTHER,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(lang: &str, figure: &str) -> Option<PluralCategory> {
        Plurals::of(&lang.parse().unwrap()).unwrap().form(Decimal::from_str_exact(figure).unwrap())
    }

    #[test]
    fn decimals_count() {
        assert_eq!(form("en", "1"), Some(PluralCategory::ONE));
        assert_eq!(form("en", "-1"), Some(PluralCategory::ONE));
        assert_eq!(form("en", "1.0"), Some(PluralCategory::OTHER));
        assert_eq!(form("ru", "22"), Some(PluralCategory::FEW));
        assert_eq!(form("lv", "0.00"), Some(PluralCategory::ZERO));
        assert_eq!(form("lv", "10.21"), Some(PluralCategory::ONE));
        assert_eq!(form("vi", "1"), Some(PluralCategory::OTHER));
    }

    #[test]
    fn what_is_longer_is_left_to_fluent() {
        assert_eq!(form("en", "999999999999999"), Some(PluralCategory::OTHER));
        for long in ["1000000000000000", "0.0000000000000000", "0.0000000000000001", "79228162514264337593543950335"] {
            assert_eq!(form("en", long), None, "{long}");
        }
    }
}
