//! Days and months in a language: `28/01/2024` in Vietnamese, `28 January 2024` in English.

use std::sync::Arc;

use icu_calendar::{Date, Gregorian};
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, fieldsets};

use super::{Arg, Lang, Messages};

type Formatter<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// Writes dates of the Gregorian calendar. CLDR's long form, unless the language's messages hold a form of their own:
/// `date-day` (with `$day`, `$day2` of two digits, `$month`, `$month2`, `$month-name` and `$year`), or `date-month` (the
/// same without the days).
#[derive(Debug)]
pub struct Dates {
    messages: Arc<Messages>,
    day: Formatter<fieldsets::YMD>,
    month: Formatter<fieldsets::YM>,
    month_names: Vec<String>,
}

/// What CLDR calls January where it knows nothing about a language.
const NAMELESS: &str = "M01";

impl Dates {
    /// The dates of a language. The messages are its own; English behind them does not decide how it writes dates.
    #[expect(
        clippy::expect_used,
        reason = "the data are compiled in, and a language that they do not know has the rules of none"
    )]
    pub fn new(lang: &Lang, messages: Arc<Messages>) -> Dates {
        let prefs = DateTimeFormatterPreferences::from(lang.id());
        let held = "the compiled data hold every language, the unknown one among them";
        let month_name = Formatter::try_new(prefs, fieldsets::M::long()).expect(held);
        let firsts = (1..=12).filter_map(|month| gregorian(2000, month, 1));
        Dates {
            messages,
            day: Formatter::try_new(prefs, fieldsets::YMD::long()).expect(held),
            month: Formatter::try_new(prefs, fieldsets::YM::long()).expect(held),
            month_names: firsts.map(|first| month_name.format(&first).to_string()).collect(),
        }
    }

    /// Whether CLDR knows the language. Where it doesn't (`xx`, or a slip such as `ev` for `en`), dates are in digits,
    /// and figures and the order of names are nobody's.
    pub fn is_known(&self) -> bool {
        self.month_names.first().is_some_and(|it| it != NAMELESS)
    }

    /// A day. Year 1 to 9999; a day that no calendar has comes back in digits, `2023-02-30`.
    pub fn day(&self, year: u16, month: u8, day: u8) -> String {
        let digits = || format!("{year:04}-{month:02}-{day:02}");
        let Some(date) = gregorian(year, month, day) else {
            return digits();
        };
        let mut args = self.parts(year, month);
        args.push(("day", day.to_string().into()));
        args.push(("day2", format!("{day:02}").into()));
        let own = self.messages.own_text("date-day", &args);
        own.unwrap_or_else(|| if self.is_known() { self.day.format(&date).to_string() } else { digits() })
    }

    /// A month of a year: `tháng 3/2023`, `March 2023`. Out of range, in digits as in [`Dates::day`].
    pub fn month(&self, year: u16, month: u8) -> String {
        let digits = || format!("{year:04}-{month:02}");
        let Some(date) = gregorian(year, month, 1) else {
            return digits();
        };
        let own = self.messages.own_text("date-month", &self.parts(year, month));
        own.unwrap_or_else(|| if self.is_known() { self.month.format(&date).to_string() } else { digits() })
    }

    /// The name of a month, 1 to 12, as it stands alone, such as over a column: `Tháng 3`, `March`. Out of range, the
    /// number.
    pub fn month_name(&self, month: u8) -> String {
        let name = usize::from(month).checked_sub(1).and_then(|at| self.month_names.get(at));
        name.filter(|_| self.is_known()).cloned().unwrap_or_else(|| month.to_string())
    }

    /// What both messages may use.
    fn parts(&self, year: u16, month: u8) -> Vec<(&'static str, Arg<'static>)> {
        vec![
            ("year", year.to_string().into()),
            ("month", month.to_string().into()),
            ("month2", format!("{month:02}").into()),
            ("month-name", self.month_name(month).into()),
        ]
    }
}

/// A day of the calendar, or nothing.
fn gregorian(year: u16, month: u8, day: u8) -> Option<Date<Gregorian>> {
    let known = (1..=9999).contains(&year);
    known.then(|| Date::try_new_gregorian(year.into(), month, day).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use crate::words::{Ftl, Lang, Words};

    fn words(tag: &str, extra: &[Ftl]) -> Words {
        Words::load(&Lang::parse(tag).unwrap(), extra).unwrap()
    }

    #[test]
    fn days_and_months_are_written_as_an_office_of_the_country_does() {
        for (tag, day, month, name) in [
            ("vi", "28/01/2024", "tháng 1/2024", "Tháng 1"),
            ("vi-VN", "28/01/2024", "tháng 1/2024", "Tháng 1"),
            ("en", "28 January 2024", "January 2024", "January"),
            ("fr", "28 janvier 2024", "janvier 2024", "janvier"),
            ("de", "28. Januar 2024", "Januar 2024", "Januar"),
            ("ja", "2024年1月28日", "2024年1月", "1月"),
            ("xx", "2024-01-28", "2024-01", "1"),
        ] {
            let dates = words(tag, &[]).dates;
            assert_eq!(
                (dates.day(2024, 1, 28), dates.month(2024, 1), dates.month_name(1)),
                (day.into(), month.into(), name.into())
            );
            assert_eq!(dates.is_known(), tag != "xx");
        }
    }

    #[test]
    fn one_digit_days_and_early_years() {
        let (vi, en) = (words("vi", &[]).dates, words("en", &[]).dates);
        assert_eq!((vi.day(2023, 3, 6), en.day(2023, 3, 6)), ("06/03/2023".into(), "6 March 2023".into()));
        assert_eq!((vi.month(2023, 12), vi.day(2024, 2, 29)), ("tháng 12/2023".into(), "29/02/2024".into()));
        assert_eq!(en.day(945, 9, 2), "2 September 945");
    }

    #[test]
    fn what_no_calendar_has_stays_in_digits() {
        let dates = words("vi", &[]).dates;
        for (year, month, day, text) in
            [(2023, 2, 30, "2023-02-30"), (2023, 13, 1, "2023-13-01"), (2023, 0, 1, "2023-00-01"), (0, 1, 1, "0000-01-01")]
        {
            assert_eq!(dates.day(year, month, day), text);
        }
        assert_eq!(
            (dates.month(2023, 13), dates.month_name(0), dates.month_name(13)),
            ("2023-13".into(), "0".into(), "13".into())
        );
    }

    #[test]
    fn a_file_of_messages_may_set_its_own_form() {
        let lang = Lang::parse("en-US").unwrap();
        let text = "date-day = { $month-name } { $day }, { $year }";
        let dates = words("en-US", &[Ftl { lang: &lang, file: "en-US.ftl", text }]).dates;
        assert_eq!((dates.day(2024, 1, 28), dates.month(2024, 1)), ("January 28, 2024".into(), "January 2024".into()));
    }
}
