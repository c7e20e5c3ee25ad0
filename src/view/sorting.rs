//! What a cell is put in its order by, where a reader sorts a table: the number that is printed, unless it hides another.

use super::desk::Desk;
use crate::model::Decimal;

/// What stands for «nothing to sort by»: such rows come last, whichever way.
pub const NOTHING: &str = "-";
/// More digits than these tell no two figures apart.
const DIGITS: u32 = 9;

impl Desk<'_> {
    /// Empty where the printed text begins with the number, or where there is neither. The script of the pages reads
    /// numbers by the same rule.
    pub fn sort_key(&self, printed: &str, number: Option<Decimal>) -> String {
        let number = number.map(|it| it.round_dp(DIGITS));
        match (self.leading(printed), number) {
            (read, number) if read == number => String::new(),
            (_, Some(number)) => number.normalize().to_string(),
            (_, None) => NOTHING.to_owned(),
        }
    }

    /// The number that a printed text begins with: digits, the decimal sign, and dots or commas between groups. As browsers
    /// read numbers: as far as they make one.
    fn leading(&self, printed: &str) -> Option<Decimal> {
        let point = self.words.numbers.point()?;
        let printed = printed.trim();
        let (sign, rest) = printed.strip_prefix('-').map_or((1, printed), |rest| (-1, rest));
        let (mut mantissa, mut digits, mut scale) = (0_i128, 0, None);
        for it in rest.chars().take_while(|it| it.is_ascii_digit() || matches!(it, '.' | ',')) {
            match it.to_digit(10) {
                Some(digit) => {
                    mantissa = mantissa.checked_mul(10)?.checked_add(i128::from(digit))?;
                    digits += 1;
                    scale = scale.map(|it: u32| it + 1);
                }
                None if it == point && scale.is_some() => break,
                None if it == point => scale = Some(0),
                None => {}
            }
        }
        if digits == 0 { None } else { Decimal::try_from_i128_with_scale(sign * mantissa, scale.unwrap_or(0)).ok() }
    }
}
