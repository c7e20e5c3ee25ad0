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
    month_name: Formatter<fieldsets::M>,
}

impl Dates {
    /// The dates of a language. The messages are its own; English behind them does not decide how it writes dates.
    pub fn new(lang: &Lang, messages: Arc<Messages>) -> Dates {
        let prefs = DateTimeFormatterPreferences::from(lang.id());
        let held = "the compiled data hold every language, the unknown one among them";
        Dates {
            messages,
            day: Formatter::try_new(prefs, fieldsets::YMD::long()).expect(held),
            month: Formatter::try_new(prefs, fieldsets::YM::long()).expect(held),
            month_name: Formatter::try_new(prefs, fieldsets::M::long()).expect(held),
        }
    }

    /// A day. Year 1 to 9999; a day that no calendar has comes back in digits, `2023-02-30`.
    pub fn day(&self, year: u16, month: u8, day: u8) -> String {
        let Some(date) = gregorian(year, month, day) else {
            return format!("{year:04}-{month:02}-{day:02}");
        };
        let mut args = self.parts(year, month, &date);
        args.push(("day", day.to_string().into()));
        args.push(("day2", format!("{day:02}").into()));
        self.messages
            .own_text("date-day", &args)
            .unwrap_or_else(|| self.day.format(&date).to_string())
    }

    /// A month of a year: `tháng 3/2023`, `March 2023`. Out of range, in digits as in [`Dates::day`].
    pub fn month(&self, year: u16, month: u8) -> String {
        let Some(date) = gregorian(year, month, 1) else {
            return format!("{year:04}-{month:02}");
        };
        let own = self
            .messages
            .own_text("date-month", &self.parts(year, month, &date));
        own.unwrap_or_else(|| self.month.format(&date).to_string())
    }

    /// The name of a month, 1 to 12, as it stands alone: `tháng 3`, `March`. Out of range, the number.
    pub fn month_name(&self, month: u8) -> String {
        gregorian(2000, month, 1).map_or_else(
            || month.to_string(),
            |date| self.month_name.format(&date).to_string(),
        )
    }

    /// What both messages may use.
    fn parts(
        &self,
        year: u16,
        month: u8,
        date: &Date<Gregorian>,
    ) -> Vec<(&'static str, Arg<'static>)> {
        vec![
            ("year", year.to_string().into()),
            ("month", month.to_string().into()),
            ("month2", format!("{month:02}").into()),
            (
                "month-name",
                self.month_name.format(date).to_string().into(),
            ),
        ]
    }
}

fn gregorian(year: u16, month: u8, day: u8) -> Option<Date<Gregorian>> {
    let known = (1..=9999).contains(&year);
    known
        .then(|| Date::try_new_gregorian(year.into(), month, day).ok())
        .flatten()
}
