//! What a column's header says: a name, a unit, a period, whether it holds places in an order.

use super::lexicon::{self, Named};
use super::marks;
use crate::content::{PeriodError, meant_period, parse_period};
use crate::model::{Period, Point};

/// A period is told in at most so many words: `6 tháng đầu năm 2023`.
const PERIOD_WORDS: usize = 7;

/// A header, understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// What names there are, from the outer to the inner, without units, periods and marks.
    pub names: Vec<String>,
    pub unit: Named,
    /// The unit as it stands there, to be told.
    pub unit_text: String,
    pub period: Option<Period>,
    pub is_rank: bool,
    pub marks: Vec<String>,
}

impl Head {
    /// All names, as one.
    pub fn name(&self) -> String {
        self.names.join(" – ")
    }

    /// The names that an indicator may go by, the likeliest first.
    pub fn ways(&self) -> Vec<String> {
        let mut ways: Vec<String> = self.names.last().cloned().into_iter().collect();
        if self.names.len() > 1 {
            ways.extend([" ", " – ", ": ", ", ", " / "].map(|it| self.names.join(it)));
        }
        ways
    }
}

/// Reads the texts of a header from the outer to the inner.
pub fn read(path: &[String]) -> Head {
    let mut head = Head::default();
    for text in path {
        let (text, marks) = marks::split(text);
        head.marks.extend(marks);
        let text = take_unit(&text, &mut head);
        let (name, period) = take_period(&text);
        if period.is_some() {
            head.period = period;
        }
        if name.is_empty() {
            continue;
        }
        if lexicon::is_rank(&name) {
            head.is_rank = true;
            continue;
        }
        if lexicon::is_value(&name) && !head.names.is_empty() {
            continue;
        }
        head.names.push(name);
    }
    head
}

/// Takes away `(%)`, `(nghìn đồng)`, `, %`: what is left is the name.
fn take_unit(text: &str, head: &mut Head) -> String {
    let framed = text.strip_suffix(')').and_then(|it| it.rsplit_once('('));
    if let Some((name, inside)) = framed {
        let is_period = parse_period(inside.trim()).is_ok() || meant_period(inside).is_some();
        if is_period {
            return format!("{name} {inside}");
        }
        set_unit(head, inside);
        return name.trim().to_owned();
    }
    let (name, last) = text.rsplit_once([',', ' ']).unwrap_or((text, ""));
    let named = lexicon::unit(last);
    // A word at the end is a unit only where nothing else can be meant.
    if matches!(last, "%" | "‰") && (named.unit.is_some() || named.is_foreign) {
        set_unit(head, last);
        return name.trim_end_matches([',', ' ']).to_owned();
    }
    // A row of units below the names.
    let whole = lexicon::unit(text);
    if whole.unit.is_some() || whole.is_foreign {
        set_unit(head, text);
        return String::new();
    }
    text.to_owned()
}

fn set_unit(head: &mut Head, text: &str) {
    head.unit = lexicon::unit(text);
    head.unit_text = text.trim().to_owned();
}

/// Takes away `năm 2023`, `Quý I/2023`, `2023-H1`: what is left is the name.
fn take_period(text: &str) -> (String, Option<Period>) {
    if let Some(period) = period(text) {
        return (String::new(), Some(period));
    }
    let words: Vec<&str> = text.split(' ').collect();
    // The longest that is one: `tháng 3 năm 2023` is more than `năm 2023`.
    for start in words.len().saturating_sub(PERIOD_WORDS)..words.len() {
        let (name, last) = words.split_at(start);
        let Some(found) = period(&last.join(" ")) else { continue };
        let name = name.join(" ").trim_end_matches([',', '-', '–', '(', ':', ' ']).to_owned();
        return (name, Some(found));
    }
    for end in (1..=words.len().min(PERIOD_WORDS)).rev() {
        let (first, name) = words.split_at(end);
        let Some(found) = period(&first.join(" ")) else { continue };
        let name = name.join(" ").trim_start_matches([',', '-', '–', ')', ':', ' ']).to_owned();
        return (name, Some(found));
    }
    (text.to_owned(), None)
}

/// A period as our reader takes it, or as documents say it in words.
pub fn period(text: &str) -> Option<Period> {
    let text = text.trim().trim_matches(['(', ')', ',', '.', ':']);
    let is_year = |text: &str| text.len() != 4 || text.starts_with("19") || text.starts_with("20");
    if !is_year(text) {
        return None;
    }
    match parse_period(text) {
        Ok(period) => Some(period),
        // `28/01/2024`, `01/2024`: days and months in another order.
        Err(PeriodError::OtherOrder(instead)) => parse_period(&instead).ok(),
        Err(_) => parse_period(&meant_period(text)?).ok(),
    }
}

/// The last period that a line of text speaks of: «Kết quả 6 tháng đầu năm 2023 của các tỉnh».
pub fn period_in(text: &str) -> Option<Period> {
    let words: Vec<&str> = text.split([' ', '(', ')', '·']).filter(|it| !it.is_empty()).collect();
    let of = |end: usize| {
        (end.saturating_sub(PERIOD_WORDS)..end).find_map(|start| {
            let text = words.get(start..end)?.join(" ");
            // A bare number is no year unless a word before it says so.
            let is_bare = end - start == 1 && text.chars().all(|it| it.is_ascii_digit());
            // A day is that of the document, not of its figures.
            let is_day = |it: &Period| matches!(it, Period::At(Point::Day(_)));
            period(&text).filter(|it| !is_day(it) && (!is_bare || end == words.len()))
        })
    };
    (1..=words.len()).rev().find_map(of)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn say(path: &[&str]) -> String {
        let head = read(&path.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>());
        let period = head.period.map_or(String::new(), |it| it.to_string());
        let unit = [head.unit.magnitude.unwrap_or_default(), head.unit.unit.unwrap_or_default()].join(" ");
        format!(
            "{} | {} | {} | {}{}",
            head.name(),
            unit.trim(),
            period,
            if head.is_rank { "rank" } else { "" },
            head.marks.join(",")
        )
    }

    #[test]
    fn headers_are_taken_apart() {
        for (path, said) in [
            (&["Tỷ lệ hồ sơ đúng hạn (%)"][..], "Tỷ lệ hồ sơ đúng hạn | % |  | "),
            (&["Năm 2023", "Tỷ lệ đúng hạn, %"], "Tỷ lệ đúng hạn | % | 2023 | "),
            (&["Chỉ số CCHC", "Xếp hạng"], "Chỉ số CCHC |  |  | rank"),
            (&["Thu ngân sách", "Quý I/2023", "(triệu đồng)"], "Thu ngân sách | triệu đồng | 2023-Q1 | "),
            (&["Thu ngân sách 6 tháng đầu năm 2023"], "Thu ngân sách |  | 2023-H1 | "),
            (&["Số hồ sơ (hồ sơ)"], "Số hồ sơ |  |  | "),
            (&["Số hồ sơ (2023)"], "Số hồ sơ |  | 2023 | "),
            (&["2023"], " |  | 2023 | "),
            (&["Đúng hạn*"], "Đúng hạn |  |  | *"),
            (&["Đúng hạn", "Giá trị"], "Đúng hạn |  |  | "),
            (&["35/39 chỉ tiêu"], "35/39 chỉ tiêu |  |  | "),
        ] {
            assert_eq!(say(path), said, "{path:?}");
        }
    }

    #[test]
    fn titles_tell_the_period() {
        let say = |text| period_in(text).map(|it| it.to_string());
        assert_eq!(say("KẾT QUẢ GIẢI QUYẾT HỒ SƠ NĂM 2023").as_deref(), Some("2023"));
        assert_eq!(say("Kết quả 6 tháng đầu năm 2023 của các tỉnh").as_deref(), Some("2023-H1"));
        assert_eq!(say("Báo cáo tháng 3 năm 2023 (kèm theo)").as_deref(), Some("2023-03"));
        assert_eq!(say("Scorecard of provinces, 2023").as_deref(), Some("2023"));
        assert_eq!(say("Công văn 2023 của Sở"), None);
        assert_eq!(say("Ngày lập: 28/01/2024"), None);
        assert_eq!(say("Kế hoạch 2021-2025").as_deref(), Some("2021..2025"));
    }
}
