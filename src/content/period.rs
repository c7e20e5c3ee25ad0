//! The grammar of periods and dates, with a hint where the order is another one's.

use crate::model::{Period, Point};
use jiff::civil::Date;

/// Why a text is no period or no date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PeriodError {
    /// Not of any form that periods have.
    NotAPeriod,
    /// A date in another order: what to write instead.
    OtherOrder(String),
    /// A day or a month that the calendar does not have.
    NoSuchDay,
    /// A span that ends before it begins.
    Backwards,
}

/// Reads `2023`, `2023-H1`, `2023-Q1`, `2023-03`, `2023-03-16`, `2021..2023-06`, `2020-2025`, `..2023-06-02`.
pub fn parse_period(text: &str) -> Result<Period, PeriodError> {
    let text = text.trim();
    if let Some(until) = text.strip_prefix("..") {
        return parse_point(until.trim()).map(Period::Until);
    }
    if let Some((from, to)) = text.split_once("..") {
        return span(parse_point(from.trim())?, parse_point(to.trim())?);
    }
    match text.split_once('-') {
        Some((from, to)) if is_year(from) && is_year(to) => span(parse_point(from)?, parse_point(to)?),
        _ => parse_point(text).map(Period::At),
    }
}

/// Reads a day, a month or a year.
pub fn parse_date_part(text: &str) -> Result<Point, PeriodError> {
    match parse_point(text.trim())? {
        point @ (Point::Year(_) | Point::Month(..) | Point::Day(_)) => Ok(point),
        _ => Err(PeriodError::NotAPeriod),
    }
}

/// Reads a whole day.
pub fn parse_day(text: &str) -> Result<Date, PeriodError> {
    match parse_point(text.trim())? {
        Point::Day(day) => Ok(day),
        _ => Err(PeriodError::NotAPeriod),
    }
}

/// Whether a key of a figure is meant as a period.
pub fn looks_like_period(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit()) || key.starts_with("..")
}

fn span(from: Point, to: Point) -> Result<Period, PeriodError> {
    if from.first_day() > to.last_day() { Err(PeriodError::Backwards) } else { Ok(Period::Span(from, to)) }
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit())
}

fn parse_point(text: &str) -> Result<Point, PeriodError> {
    let mut parts = text.splitn(3, '-');
    let (year, second, third) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
    if !is_year(year) {
        let instead = other_order(text).filter(|it| parse_point(it).is_ok());
        return Err(instead.map_or(PeriodError::NotAPeriod, PeriodError::OtherOrder));
    }
    let year: i16 = year.parse().map_err(|_| PeriodError::NotAPeriod)?;
    if !(1000..=9990).contains(&year) {
        return Err(PeriodError::NoSuchDay);
    }
    match (second, third) {
        (None, _) => Ok(Point::Year(year)),
        (Some(part), None) => part_of_year(year, part),
        (Some(month), Some(day)) => {
            let (month, day) = (two_digits(month)?, two_digits(day)?);
            Date::new(year, month, day).map(Point::Day).map_err(|_| PeriodError::NoSuchDay)
        }
    }
}

fn part_of_year(year: i16, part: &str) -> Result<Point, PeriodError> {
    let number = |text: &str, most: i8| match text.parse::<i8>() {
        Ok(number) if (1..=most).contains(&number) && text.len() == 1 => Ok(number),
        Ok(_) => Err(PeriodError::NoSuchDay),
        Err(_) => Err(PeriodError::NotAPeriod),
    };
    match (part.strip_prefix(['H', 'h']), part.strip_prefix(['Q', 'q'])) {
        (Some(half), _) => Ok(Point::Half(year, number(half, 2)?)),
        (_, Some(quarter)) => Ok(Point::Quarter(year, number(quarter, 4)?)),
        _ => match two_digits(part)? {
            month @ 1..=12 => Ok(Point::Month(year, month)),
            _ => Err(PeriodError::NoSuchDay),
        },
    }
}

fn two_digits(text: &str) -> Result<i8, PeriodError> {
    if text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse().map_err(|_| PeriodError::NotAPeriod);
    }
    Err(PeriodError::NotAPeriod)
}

/// `28/01/2024`, `28-1-2024`, `1/2024`, `2024/01/28`: what they are in our order.
fn other_order(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(['/', '-', '.']).collect();
    let number = |text: &str| text.parse::<i8>().ok();
    match parts[..] {
        [day, month, year] if is_year(year) => {
            let date = Date::new(year.parse().ok()?, number(month)?, number(day)?).ok()?;
            Some(date.to_string())
        }
        [year, month, day] if is_year(year) => {
            let date = Date::new(year.parse().ok()?, number(month)?, number(day)?).ok()?;
            Some(date.to_string())
        }
        [month, year] if is_year(year) => {
            let month = number(month).filter(|month| (1..=12).contains(month))?;
            Some(format!("{year}-{month:02}"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Kind;

    #[test]
    fn every_form_is_read_and_printed_back() {
        for text in
            ["2023", "2023-H1", "2023-Q4", "2023-03", "2023-03-16", "2021..2023-06", "..2023-06-02", "2023-06-01..2023-09-30"]
        {
            assert_eq!(parse_period(text).unwrap().to_string(), text);
        }
        assert_eq!(parse_period("2020-2025").unwrap().to_string(), "2020..2025");
        assert_eq!(parse_period("2020-2025").unwrap().kind(), Kind::Span { months: 72, days: 0 });
    }

    #[test]
    fn dates_in_another_order_say_what_to_write() {
        assert_eq!(parse_period("28/01/2024"), Err(PeriodError::OtherOrder("2024-01-28".into())));
        assert_eq!(parse_date_part("1/2024"), Err(PeriodError::OtherOrder("2024-01".into())));
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in ["2023-02-30", "2023-13", "2023-Q5", "2023-H3", "2023-00"] {
            assert_eq!(parse_period(text), Err(PeriodError::NoSuchDay), "{text}");
        }
        assert_eq!(parse_period("2023..2021"), Err(PeriodError::Backwards));
        assert_eq!(parse_period("31.12.0020"), Err(PeriodError::NotAPeriod), "not to be written in our order either");
        for text in ["", "năm 2023", "23", "2023-3", "2023-1-5", "20250630", "2023-HX"] {
            assert!(parse_period(text).is_err(), "{text}");
        }
    }
}
