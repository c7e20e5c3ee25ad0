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
        let number = number.map(|it| it.round_dp(DIGITS).normalize());
        match (self.leading(printed), number) {
            (read, number) if read == number => String::new(),
            (_, Some(number)) => number.to_string(),
            (_, None) => NOTHING.to_owned(),
        }
    }

    /// The number that a printed text begins with: digits, the decimal sign, and dots or commas between groups.
    fn leading(&self, printed: &str) -> Option<Decimal> {
        let half = self.words.numbers.text(Decimal::new(15, 1));
        let point = half.chars().nth(1)?;
        let printed = printed.trim();
        let (sign, rest) = printed.strip_prefix('-').map_or(("", printed), |rest| ("-", rest));
        let digits = rest.split(|it: char| !it.is_ascii_digit() && it != '.' && it != ',').next().unwrap_or_default();
        let plain: String = digits.chars().filter(|it| it.is_ascii_digit() || *it == point).collect();
        // As browsers read numbers: as far as they make one.
        let mut parts = plain.split(point);
        let (whole, part) = (parts.next()?, parts.next().unwrap_or_default());
        let text = if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") };
        Decimal::from_str_exact(&text).ok().map(|it| it.normalize())
    }
}
