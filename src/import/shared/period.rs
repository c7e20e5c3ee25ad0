//! Periods as tables of others write them: `2015`, `2015/16`, `2003 - 05`, `2015-2017`, `2015.0`, `2015 Q1`.

use crate::content::parse_period;

/// What was read: the period as our content writes it, and whether more was meant than it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    pub text: String,
    /// A year over two calendar years, such as a financial one: our period is all of both.
    pub is_split_year: bool,
}

/// Whether `2010-11` and the like are years and not months in this column: some end like no month, or all are equally long.
#[must_use]
pub fn has_split_years<'a>(cells: impl IntoIterator<Item = &'a str>) -> bool {
    let parts: Vec<(i32, i32)> = cells.into_iter().filter_map(|it| two_parts(&plain(it), '-')).collect();
    let length = |(year, rest): &(i32, i32)| (rest - year).rem_euclid(100);
    let Some(first) = parts.first().map(length) else { return false };
    let is_no_month = parts.iter().any(|(_, rest)| !(1..=12).contains(rest));
    is_no_month || ((1..=20).contains(&first) && parts.iter().all(|it| length(it) == first))
}

/// Reads a cell. Nothing where it is no period.
#[must_use]
pub fn read(cell: &str, split_years: bool) -> Option<Typed> {
    let text = plain(cell);
    let whole = |text: String| parse_period(&text).ok().map(|_| Typed { text, is_split_year: false });
    let without_decimals = text.split_once('.').filter(|(_, rest)| !rest.is_empty() && rest.bytes().all(|it| it == b'0'));
    if let Some((year, _)) = without_decimals {
        return whole(year.to_owned());
    }
    if let Some((year, rest)) = two_parts(&text, '/').or_else(|| two_parts(&text, '-').filter(|_| split_years)) {
        let end = (year / 100 + i32::from(rest < year % 100)) * 100 + rest;
        let text = format!("{year}-{end}");
        return (end > year && parse_period(&text).is_ok()).then_some(Typed { text, is_split_year: end == year + 1 });
    }
    if let Some((from, to)) = text.split_once('/').filter(|(from, to)| from.len() == 4 && to.len() == 4) {
        let is_next = from.parse::<i32>().ok().zip(to.parse::<i32>().ok()).is_some_and(|(from, to)| to == from + 1);
        return whole(format!("{from}-{to}")).map(|it| Typed { is_split_year: is_next, ..it });
    }
    whole(quartered(&text))
}

/// Without blanks, each kind of dash as a hyphen.
fn plain(cell: &str) -> String {
    let is_dash = |it: char| matches!(it, '–' | '—' | '‑' | '−');
    cell.chars().filter(|it| !it.is_whitespace()).map(|it| if is_dash(it) { '-' } else { it }).collect()
}

/// `2015/16` as 2015 and 16.
fn two_parts(text: &str, mark: char) -> Option<(i32, i32)> {
    let (year, rest) = text.split_once(mark)?;
    let digits = |text: &str, count: usize| text.len() == count && text.bytes().all(|it| it.is_ascii_digit());
    (digits(year, 4) && digits(rest, 2)).then_some(())?;
    Some((year.parse().ok()?, rest.parse().ok()?))
}

/// `2015Q1` and `2015M03` with a hyphen, as our content and the months of it are written.
fn quartered(text: &str) -> String {
    let upper = text.to_ascii_uppercase();
    let part = upper.find(['Q', 'H', 'M', 'S']).map(|at| upper.split_at(at));
    let Some((year, rest)) = part.map(|(year, rest)| (year.strip_suffix('-').unwrap_or(year), rest)) else {
        return text.to_owned();
    };
    match rest.split_at(1) {
        _ if year.len() != 4 => text.to_owned(),
        ("M", month) => format!("{year}-{month:0>2}"),
        ("S", half) => format!("{year}-H{half}"),
        _ => format!("{year}-{rest}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn say(cell: &str, split_years: bool) -> String {
        let typed = read(cell, split_years);
        typed.map_or("nothing".to_owned(), |it| format!("{}{}", it.text, if it.is_split_year { " split" } else { "" }))
    }

    #[test]
    fn years_of_every_kind_are_read() {
        for (cell, expected) in [
            ("2015", "2015"),
            (" 2015 ", "2015"),
            ("2015.0", "2015"),
            ("2015/16", "2015-2016 split"),
            ("2015/2016", "2015-2016 split"),
            ("1999/00", "1999-2000 split"),
            ("2003 - 05", "2003-2005"),
            ("2015–2017", "2015-2017"),
            ("2010-11", "2010-2011 split"),
            ("2015 Q1", "2015-Q1"),
            ("2015-q3", "2015-Q3"),
            ("2015M3", "2015-03"),
            ("2015-M11", "2015-11"),
            ("2015-S2", "2015-H2"),
            ("2015-03-01", "2015-03-01"),
            ("2020-1", "nothing"),
            ("2015.5", "nothing"),
            ("2017-2015", "nothing"),
            ("2015-15", "nothing"),
            ("Total", "nothing"),
            ("202é-Q1", "nothing"),
            ("202éQ1", "nothing"),
            ("201éM3", "nothing"),
            ("6 thăm 2023", "nothing"),
            ("Năm 2023", "nothing"),
            ("", "nothing"),
        ] {
            assert_eq!(say(cell, true), expected, "{cell}");
        }
        assert_eq!(say("2010-11", false), "2010-11");
    }

    #[test]
    fn a_column_tells_years_from_months() {
        assert!(has_split_years(["2009-10", "2010-11", "2011-12"]));
        assert!(has_split_years(["2003 - 05", "2010 - 12", "2004 - 06"]) && has_split_years(["2013-15", "2013-01"]));
        assert!(!has_split_years(["2010-12", "2011-12", "2012-12"]));
        assert!(!has_split_years(["2010-11", "2010-01"]) && !has_split_years(["2010", "2011"]));
    }
}
