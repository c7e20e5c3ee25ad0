//! Why a value, a period or a date could not be read, told to the author with what to write instead.

use super::cx::Cx;
use super::mend;
use super::number::{NumberError, NumberStyle, swapped};
use super::period::PeriodError;
use super::period_words::meant;
use super::value::ValueError;
use crate::file::Location;
use crate::finding::{CheckId, Finding, Message};

impl Cx<'_> {
    pub(super) fn bad_period(&mut self, text: &str, at: Location, error: PeriodError, help: &'static str) {
        match error {
            PeriodError::OtherOrder(_) => self.bad_date(text, at, error, help),
            // A day that the calendar lacks is a bad date, a quarter or month that the year lacks a bad period.
            PeriodError::NoSuchDay if text.matches('-').count() >= 2 => self.bad_date(text, at, error, help),
            PeriodError::Backwards => self.error(CheckId::BadPeriod, at, Message::new("bad-period-backwards").with("text", text)),
            _ => {
                let help = match meant(text) {
                    Some(instead) => Message::new("write-instead").with("text", instead),
                    None => Message::new(help),
                };
                self.error_help(CheckId::BadPeriod, at, Message::new("bad-period").with("text", text), help);
            }
        }
    }

    pub(super) fn bad_date(&mut self, text: &str, at: Location, error: PeriodError, help: &'static str) {
        let message = match error {
            PeriodError::NoSuchDay => Message::new("bad-date-no-such-day").with("text", text),
            _ => Message::new("bad-date").with("text", text),
        };
        let help = match error {
            PeriodError::OtherOrder(instead) => Message::new("write-instead").with("text", instead),
            _ => Message::new(help),
        };
        self.error_help(CheckId::BadDate, at, message, help);
    }

    /// Tells why a printed value could not be read.
    pub fn value_error(&mut self, text: &str, at: Location, error: &ValueError, unit: &'static str) {
        let style = self.style.id();
        match error {
            ValueError::Number(NumberError::WrongMark { mark, instead }) => {
                let key = match (self.style, mark) {
                    (NumberStyle::Vi, '.') | (NumberStyle::En, ',') => "number-format-group",
                    _ => "number-format-decimal",
                };
                let message = Message::new(key).with("text", text).with("style", style);
                let help = match instead {
                    Some(number) => Message::new("write-instead").with("text", instead_in(text, number)),
                    None => Message::new("number-format-help").with("style", style),
                };
                let fix = if self.style_is_sure { mend::decimal(self.source, at, self.style, unit) } else { None };
                self.report(Finding::new(CheckId::NumberFormat, at, message).help(help).fix(fix));
            }
            ValueError::Number(NumberError::TooLong) => {
                self.error(CheckId::NumberFormat, at, Message::new("number-too-long").with("text", text))
            }
            ValueError::Number(NumberError::NotANumber) => {
                let message = Message::new("number-not-a-number").with("text", text);
                self.error_help(CheckId::NumberFormat, at, message, Message::new("number-not-a-number-help"));
            }
            ValueError::CurlyQuotes => {
                let message = Message::new("number-curly-quotes").with("text", text);
                let finding = Finding::new(CheckId::NumberFormat, at, message).help(Message::new("number-curly-quotes-help"));
                self.report(finding.fix(mend::straight_quotes(self.source, at, text)));
            }
            ValueError::Unit(found) => {
                let message = Message::new("unit-mismatch").with("found", found).with("unit", unit);
                self.error_help(CheckId::UnitMismatch, at, message, Message::new("unit-mismatch-help"));
            }
            ValueError::Backwards => self.error(CheckId::NumberFormat, at, Message::new("number-backwards").with("text", text)),
            ValueError::ZeroDenominator => {
                self.error(CheckId::NumberFormat, at, Message::new("number-zero-denominator").with("text", text))
            }
            ValueError::Fraction => {
                self.error(CheckId::FractionOfACount, at, Message::new("fraction-of-a-count").with("text", text))
            }
        }
    }
}

/// The typed text with its number replaced.
fn instead_in(text: &str, number: &str) -> String {
    let is_number = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
    let wrong = swapped(number);
    // The number as it stands there, not the same digits inside a longer one: `5.5` in `35.5–5.5%`.
    let stands = |(before, after): &(&str, &str)| !before.ends_with(is_number) && !after.starts_with(is_number);
    let around = |start: usize| Some((text.get(..start)?, text.get(start + wrong.len()..)?));
    match text.match_indices(&wrong).filter_map(|(start, _)| around(start)).find(stands) {
        Some((before, after)) => format!("{before}{number}{after}"),
        None => text.trim_matches(|c| !is_number(c)).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_that_is_wrong_is_the_one_that_is_replaced() {
        assert_eq!(instead_in("98.05%", "98,05"), "98,05%");
        assert_eq!(instead_in("35.5–5.5%", "5,5"), "35.5–5,5%");
        assert_eq!(instead_in("từ 1.5 đến 2,5 triệu", "1,5"), "từ 1,5 đến 2,5 triệu");
    }
}
