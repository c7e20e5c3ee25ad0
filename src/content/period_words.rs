//! Periods as documents print them in words, for «write 2023-H1 instead»: never read as a period.

use super::period::parse_period;

/// What to type for `năm 2023`, `quý I/2023`, `tháng 3 năm 2023`, `6 tháng đầu năm 2023`, `Q1 2023`, `March 2023`.
pub fn meant(text: &str) -> Option<String> {
    in_our_order(text).filter(|it| parse_period(it).is_ok())
}

fn in_our_order(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase().replace(['/', ',', '.', '-'], " ");
    let words: Vec<&str> = text.split_whitespace().filter(|it| !matches!(*it, "năm" | "of" | "the" | "in")).collect();
    let (year, rest) = words.split_last()?;
    if year.len() != 4 || !year.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let part = match rest {
        [] => return Some((*year).to_owned()),
        ["quý" | "quarter", quarter] | [quarter, "quarter"] => format!("Q{}", place(quarter).filter(|it| *it <= 4)?),
        ["tháng", month] => format!("{:02}", month.parse::<u8>().ok().filter(|it| (1..=12).contains(it))?),
        ["6" | "sáu", "tháng", half] | ["nửa", half] | [half, "half"] => format!("H{}", half_of(half)?),
        [one] => short(one)?,
        _ => return None,
    };
    Some(format!("{year}-{part}"))
}

/// `I`, `1`, `1st`, `first`.
fn place(word: &str) -> Option<u8> {
    let ways =
        [["i", "1", "1st", "first"], ["ii", "2", "2nd", "second"], ["iii", "3", "3rd", "third"], ["iv", "4", "4th", "fourth"]];
    let found = ways.iter().position(|ways| ways.contains(&word))?;
    u8::try_from(found + 1).ok()
}

fn half_of(word: &str) -> Option<u8> {
    match word {
        "đầu" => Some(1),
        "cuối" => Some(2),
        _ => place(word).filter(|it| *it <= 2),
    }
}

/// `q1`, `h2`, `march`, `mar`.
fn short(word: &str) -> Option<String> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let is_month = |name: &&str| **name == *word || (word.len() == 3 && name.starts_with(word));
    match word {
        "q1" | "q2" | "q3" | "q4" | "h1" | "h2" => Some(word.to_uppercase()),
        _ => MONTHS.iter().position(is_month).map(|month| format!("{:02}", month + 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::parse_period;

    #[test]
    fn words_lead_to_what_can_be_typed() {
        for (words, typed) in [
            ("năm 2023", "2023"),
            ("quý I/2023", "2023-Q1"),
            ("Quý 4 năm 2023", "2023-Q4"),
            ("tháng 3/2023", "2023-03"),
            ("tháng 12 năm 2023", "2023-12"),
            ("6 tháng đầu năm 2023", "2023-H1"),
            ("6 tháng cuối năm 2023", "2023-H2"),
            ("Q1 2023", "2023-Q1"),
            ("first half of 2023", "2023-H1"),
            ("March 2023", "2023-03"),
            ("Mar 2023", "2023-03"),
        ] {
            assert_eq!(meant(words).as_deref(), Some(typed), "{words}");
            assert!(parse_period(typed).is_ok());
            assert!(parse_period(words).is_err(), "{words} is told, not read");
        }
        for words in ["", "năm", "tháng 13/2023", "quý V/2023", "nhiệm kỳ 2020", "2023 2024", "H3 2023", "năm 0020"] {
            assert_eq!(meant(words), None, "{words}");
        }
    }
}
