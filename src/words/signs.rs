//! Figures put together by hand, where ICU would write the same.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::{Decimal as IcuDecimal, SignDisplay};
use rust_decimal::Decimal;

/// The signs of a language that writes figures in Latin digits and groups of three: then they can be put together without
/// ICU, which takes much longer and writes the same.
#[derive(Debug)]
pub(super) struct Signs {
    group: String,
    /// The fewest digits before the point that stand in groups.
    grouped_from: usize,
    point: String,
    minus: String,
    plus: String,
}

impl Signs {
    /// Found in what ICU writes; nothing where that is anything else.
    pub(super) fn of(formatter: &DecimalFormatter) -> Option<Signs> {
        let format = |text: &str, sign| {
            let figure = IcuDecimal::try_from_str(text).ok()?.with_sign_display(sign);
            Some(formatter.format(&figure).to_string())
        };
        let plain = |text: &str| format(text, SignDisplay::Negative);
        let point = plain("1.23")?.strip_prefix('1')?.strip_suffix("23")?.to_owned();
        let large = plain("1234567")?;
        let group = large.strip_prefix('1')?.split_once("234")?.0.to_owned();
        let grouped_from = (4..=5).find(|digits| plain(&"1".repeat(*digits)).is_some_and(|it| it.len() > *digits));
        let grouped_from = if group.is_empty() { usize::MAX } else { grouped_from? };
        let minus = plain("-1")?.strip_suffix('1')?.to_owned();
        let plus = format("1", SignDisplay::ExceptZero)?.strip_suffix('1')?.to_owned();
        let signs = Signs { group, grouped_from, point, minus, plus };
        // Every digit, a zero at both ends, and a figure of several groups: whoever writes these alike writes all alike.
        let probes = ["1234567890.098765432100", "-98765432109876543210", "-0.05", "12345.6", "1000", "-10000", "0.00"];
        let is_alike = |text: &&str| {
            let mut said = String::new();
            let figure = Decimal::from_str_exact(text);
            figure.is_ok_and(|it| {
                signs.push(it, false, &mut said);
                plain(text) == Some(said)
            })
        };
        probes.iter().all(is_alike).then_some(signs)
    }

    /// Sets a figure behind a text.
    pub(super) fn push(&self, figure: Decimal, with_plus: bool, said: &mut String) {
        let mantissa = figure.mantissa().unsigned_abs();
        // Shorter numbers are taken apart sooner.
        let digits = u64::try_from(mantissa).map_or_else(|_| mantissa.to_string(), |it| it.to_string());
        let decimals = figure.scale() as usize;
        let (whole, part) = digits.split_at_checked(digits.len().saturating_sub(decimals)).unwrap_or(("", &digits));
        if !figure.is_zero() {
            said.push_str(if figure.is_sign_negative() {
                &self.minus
            } else if with_plus {
                &self.plus
            } else {
                ""
            });
        }
        if whole.is_empty() {
            said.push('0');
        } else if whole.len() < self.grouped_from {
            said.push_str(whole);
        } else {
            self.push_groups(whole, said);
        }
        if decimals > 0 {
            said.push_str(&self.point);
            said.extend(std::iter::repeat_n('0', decimals - part.len()));
            said.push_str(part);
        }
    }

    fn push_groups(&self, whole: &str, said: &mut String) {
        for (turn, digit) in whole.chars().enumerate() {
            if turn > 0 && (whole.len() - turn).is_multiple_of(3) {
                said.push_str(&self.group);
            }
            said.push(digit);
        }
    }
}
