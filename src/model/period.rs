//! Periods: what time a figure is about, and which of them are alike.

use jiff::civil::Date;
use std::cmp::Ordering;
use std::fmt;

/// A stretch of the calendar that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    Year(i16),
    /// Half 1 or 2.
    Half(i16, i8),
    /// Quarter 1 to 4.
    Quarter(i16, i8),
    /// Month 1 to 12.
    Month(i16, i8),
    Day(Date),
}

impl Point {
    pub fn first_day(self) -> Date {
        match self {
            Point::Year(year) => day(year, 1, 1),
            Point::Half(year, half) => day(year, (half - 1) * 6 + 1, 1),
            Point::Quarter(year, quarter) => day(year, (quarter - 1) * 3 + 1, 1),
            Point::Month(year, month) => day(year, month, 1),
            Point::Day(date) => date,
        }
    }

    pub fn last_day(self) -> Date {
        match self {
            Point::Year(year) => day(year, 12, 31),
            Point::Half(year, half) => day(year, half * 6, 1).last_of_month(),
            Point::Quarter(year, quarter) => day(year, quarter * 3, 1).last_of_month(),
            Point::Month(year, month) => day(year, month, 1).last_of_month(),
            Point::Day(date) => date,
        }
    }

    /// The same stretch of the calendar, one year earlier; 29 February becomes 28 February.
    pub fn year_before(self) -> Point {
        match self {
            Point::Year(year) => Point::Year(year - 1),
            Point::Half(year, half) => Point::Half(year - 1, half),
            Point::Quarter(year, quarter) => Point::Quarter(year - 1, quarter),
            Point::Month(year, month) => Point::Month(year - 1, month),
            Point::Day(date) => {
                let first = day(date.year() - 1, date.month(), 1);
                Point::Day(day(first.year(), first.month(), date.day().min(first.days_in_month())))
            }
        }
    }
}

/// Every caller passes a day that exists; years are four digits by the grammar.
fn day(year: i16, month: i8, day: i8) -> Date {
    jiff::civil::date(year, month, day)
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Point::Year(year) => write!(f, "{year:04}"),
            Point::Half(year, half) => write!(f, "{year:04}-H{half}"),
            Point::Quarter(year, quarter) => write!(f, "{year:04}-Q{quarter}"),
            Point::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Point::Day(date) => write!(f, "{date}"),
        }
    }
}

/// A date of which the day, or the month, may be unknown. Always a `Year`, `Month` or `Day`.
pub type DatePart = Point;

/// The time that a figure is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    At(Point),
    /// From the first day of the one to the last day of the other.
    Span(Point, Point),
    /// Counted up until the last day.
    Until(Point),
}

/// Periods of one kind may stand beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Year,
    Half,
    Quarter,
    Month,
    Day,
    /// Whole months, and days where the ends are no month's ends; spans are alike when equally long.
    Span {
        months: i32,
        days: i32,
    },
    Cumulative,
}

impl Period {
    pub fn first_day(self) -> Option<Date> {
        match self {
            Period::At(point) | Period::Span(point, _) => Some(point.first_day()),
            Period::Until(_) => None,
        }
    }

    pub fn last_day(self) -> Date {
        match self {
            Period::At(point) | Period::Span(_, point) | Period::Until(point) => point.last_day(),
        }
    }

    pub fn kind(self) -> Kind {
        match self {
            Period::At(Point::Year(_)) => Kind::Year,
            Period::At(Point::Half(..)) => Kind::Half,
            Period::At(Point::Quarter(..)) => Kind::Quarter,
            Period::At(Point::Month(..)) => Kind::Month,
            Period::At(Point::Day(_)) => Kind::Day,
            Period::Span(from, to) => span_length(from.first_day(), to.last_day()),
            Period::Until(_) => Kind::Cumulative,
        }
    }

    /// The same period, one year earlier: what a printed change is measured from unless it says otherwise.
    pub fn year_before(self) -> Period {
        match self {
            Period::At(point) => Period::At(point.year_before()),
            Period::Span(from, to) => Period::Span(from.year_before(), to.year_before()),
            Period::Until(point) => Period::Until(point.year_before()),
        }
    }
}

fn span_length(first: Date, last: Date) -> Kind {
    if first.day() == 1 && last.day() == last.days_in_month() {
        let months =
            (i32::from(last.year()) - i32::from(first.year())) * 12 + i32::from(last.month()) - i32::from(first.month()) + 1;
        return Kind::Span { months, days: 0 };
    }
    let days = first.until(last).map_or(0, |span| span.get_days()) + 1;
    Kind::Span { months: 0, days }
}

/// By last day, then the shorter first: a quarter stands before the year it ends with.
impl Ord for Period {
    fn cmp(&self, other: &Period) -> Ordering {
        if let Some(order) = order_of_alike(self, other) {
            return order;
        }
        let key = |period: &Period| {
            (period.last_day(), period.first_day().is_none(), std::cmp::Reverse(period.first_day()), period.kind())
        };
        key(self)
            .cmp(&key(other))
            .then_with(|| if self == other { Ordering::Equal } else { self.to_string().cmp(&other.to_string()) })
    }
}

/// The order of two that differ in their numbers only, as nearly all do that meet: no day of the calendar is looked up.
fn order_of_alike(one: &Period, other: &Period) -> Option<Ordering> {
    let (Period::At(one), Period::At(other)) = (one, other) else { return None };
    match (one, other) {
        (Point::Year(one), Point::Year(other)) => Some(one.cmp(other)),
        (Point::Half(year, part), Point::Half(other, other_part))
        | (Point::Quarter(year, part), Point::Quarter(other, other_part))
        | (Point::Month(year, part), Point::Month(other, other_part)) => Some((year, part).cmp(&(other, other_part))),
        (Point::Day(one), Point::Day(other)) => Some(one.cmp(other)),
        _ => None,
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Period) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Period::At(point) => point.fmt(f),
            Period::Span(from, to) => write!(f, "{from}..{to}"),
            Period::Until(to) => write!(f, "..{to}"),
        }
    }
}
