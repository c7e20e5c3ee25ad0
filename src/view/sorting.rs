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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;
    use crate::render::Theme;
    use crate::view::Links;
    use std::path::Path;

    #[test]
    fn only_what_the_print_hides_is_said() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let scorecard = content::load(&content::read(root).unwrap()).0.unwrap();
        let results = crate::derive::derive(&scorecard);
        let links = Links::new(None).unwrap();
        let words = Theme::read(root, "default").unwrap().words(&["vi".to_owned(), "en".to_owned(), "fr".to_owned()]).unwrap();
        let key = |language: usize, printed: &str, number: &str| {
            let at = language.min(1);
            let desk = Desk::new(&scorecard, &results, &[], &words[language], at, &links);
            desk.sort_key(printed, Decimal::from_str_exact(number).ok())
        };
        for (language, printed, number, wanted) in [
            (0, "98,8%", "98.80", ""),
            (0, "1.893 thủ tục", "1893", ""),
            (0, "98,8%", "98.79", "98.79"),
            (1, "98,8%", "98.8", "98.8"),
            (1, "1,893", "1893", ""),
            (0, "-3,7", "-3.7", ""),
            (0, "gần 800", "800", "800"),
            (0, "35/39", "89.743589743589743589", "89.743589744"),
            (0, "12/63", "12", ""),
            (0, "–", "", ""),
            (0, "chưa có", "", ""),
            (0, "2 đơn vị chưa đạt", "", "-"),
            (0, "0%", "0", ""),
            (2, "1\u{202f}893", "1893", "1893"),
            (0, "3.", "3", ""),
            (0, "1,2,3", "", "-"),
        ] {
            assert_eq!(key(language, printed, number), wanted, "{printed} {number}");
        }
    }
}
