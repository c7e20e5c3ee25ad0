//! Figures in a language, exact to the last typed digit: `98.80` is `98,80` in Vietnamese, never `98,8`.

use icu_decimal::input::{Decimal as IcuDecimal, SignDisplay};
use icu_decimal::options::GroupingStrategy;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use intl_memoizer::Memoizable;
use rust_decimal::Decimal;
use unic_langid::LanguageIdentifier;

use super::Lang;
use super::signs::Signs;

/// Writes figures as CLDR says the language writes them: its digits, separators and signs.
#[derive(Debug)]
pub struct Numbers {
    formatter: DecimalFormatter,
    /// Nothing for a language whose figures are written in another way than most.
    signs: Option<Signs>,
    point: Option<char>,
    percent: (String, String),
}

/// What stands for the figure while the text around it is looked up; no message can hold it.
const PLACE: &str = "\u{1}";

impl Numbers {
    /// The figures of a language. A percent sign follows without a blank until [`Numbers::with_percent`] says otherwise.
    pub fn new(lang: &Lang) -> Numbers {
        Numbers::from_prefs(lang.id().into(), GroupingStrategy::Auto)
    }

    /// Takes what stands around a percentage from a text, such as the message `number-percent`.
    #[must_use]
    pub fn with_percent(mut self, text: impl Fn(&'static str) -> String) -> Numbers {
        if let Some((before, after)) = text(PLACE).split_once(PLACE) {
            self.percent = (before.to_owned(), after.to_owned());
        }
        self
    }

    /// A figure with all its decimals and no more: `1893` is `1.893` in Vietnamese and `1,893` in English. A zero has
    /// no sign.
    pub fn text(&self, figure: Decimal) -> String {
        let mut said = String::new();
        self.push(figure, &mut said);
        said
    }

    /// The same, set behind a text.
    pub fn push(&self, figure: Decimal, said: &mut String) {
        match &self.signs {
            Some(signs) => signs.push(figure, false, said),
            None => said.push_str(&self.format(figure, SignDisplay::Negative)),
        }
    }

    /// What stands between a whole number and its decimals.
    pub fn point(&self) -> Option<char> {
        self.point
    }

    /// A change: like [`Numbers::text`], with `+` before what is above zero.
    pub fn signed(&self, figure: Decimal) -> String {
        let Some(signs) = &self.signs else { return self.format(figure, SignDisplay::ExceptZero) };
        let mut said = String::new();
        signs.push(figure, true, &mut said);
        said
    }

    /// A percentage, given in percent: `98.80` is `98,80%`.
    pub fn percent(&self, figure: Decimal) -> String {
        let mut said = self.percent.0.clone();
        self.push(figure, &mut said);
        said.push_str(&self.percent.1);
        said
    }

    /// A change of so many percent: `+3,70%`.
    pub fn signed_percent(&self, figure: Decimal) -> String {
        self.with_sign(&self.signed(figure))
    }

    /// A number of things.
    pub fn count(&self, count: u64) -> String {
        self.text(Decimal::from(count))
    }

    /// The same, set behind a text.
    pub fn push_count(&self, count: u64, said: &mut String) {
        self.push(Decimal::from(count), said);
    }

    fn with_sign(&self, number: &str) -> String {
        [&self.percent.0, number, &self.percent.1].concat()
    }

    #[expect(
        clippy::expect_used,
        reason = "the data are compiled in, and a language that they do not know has the rules of none"
    )]
    fn from_prefs(prefs: DecimalFormatterPreferences, grouping: GroupingStrategy) -> Numbers {
        let formatter = DecimalFormatter::try_new(prefs, grouping.into())
            .expect("the compiled data hold every language, the unknown one among them");
        let signs = Signs::of(&formatter);
        let numbers = Numbers { signs, formatter, point: None, percent: (String::new(), "%".to_owned()) };
        Numbers { point: numbers.text(Decimal::new(15, 1)).chars().nth(1), ..numbers }
    }

    fn format(&self, figure: Decimal, sign: SignDisplay) -> String {
        self.formatter.format(&exact(figure).with_sign_display(sign)).to_string()
    }
}

/// The same figure in ICU's type, its trailing zeros kept.
#[expect(clippy::expect_used, reason = "what it reads is what `Decimal` prints, whatever the figure is")]
fn exact(figure: Decimal) -> IcuDecimal {
    IcuDecimal::try_from_str(&figure.to_string()).expect("a decimal prints as digits with at most one dot")
}

/// Lets Fluent keep one of these for each bundle; the argument says whether digits stand in groups.
impl Memoizable for Numbers {
    type Args = (bool,);
    type Error = icu_locale_core::ParseError;

    fn construct(lang: LanguageIdentifier, (grouped,): (bool,)) -> Result<Numbers, Self::Error> {
        let id = icu_locale_core::LanguageIdentifier::try_from_str(&lang.to_string())?;
        let grouping = if grouped { GroupingStrategy::Auto } else { GroupingStrategy::Never };
        Ok(Numbers::from_prefs((&id).into(), grouping))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::words::{Ftl, Words};

    fn numbers(tag: &str) -> Numbers {
        Words::load(&Lang::parse(tag).unwrap(), &[]).unwrap().numbers
    }

    fn figure(text: &str) -> Decimal {
        Decimal::from_str_exact(text).unwrap()
    }

    #[test]
    fn figures_follow_the_language_to_the_last_typed_digit() {
        let [vi, en, fr] = ["vi", "en", "fr"].map(numbers);
        for (typed, in_vi, in_en, in_fr) in [
            ("0", "0", "0", "0"),
            ("999", "999", "999", "999"),
            ("1893", "1.893", "1,893", "1\u{202f}893"),
            ("98.80", "98,80", "98.80", "98,80"),
            ("0.00", "0,00", "0.00", "0,00"),
            ("-0.0", "0,0", "0.0", "0,0"),
            ("-3.70", "-3,70", "-3.70", "-3,70"),
            ("1234567.891", "1.234.567,891", "1,234,567.891", "1\u{202f}234\u{202f}567,891"),
        ] {
            let said = [&vi, &en, &fr].map(|numbers| numbers.text(figure(typed)));
            assert_eq!(said, [in_vi, in_en, in_fr]);
        }
    }

    #[test]
    fn changes_carry_their_sign_and_zero_has_none() {
        let vi = numbers("vi");
        let said = ["3.70", "-3.70", "0.0", "-0.0"].map(|typed| vi.signed(figure(typed)));
        assert_eq!(said, ["+3,70", "-3,70", "0,0", "0,0"]);
        assert_eq!(numbers("sv").signed(figure("-3.70")), "\u{2212}3,70");
    }

    #[test]
    fn a_percent_sign_stands_as_the_messages_say() {
        let [vi, en] = ["vi", "en"].map(numbers);
        let (rate, change) = (figure("98.80"), figure("3.7"));
        assert_eq!((vi.percent(rate), en.percent(rate)), ("98,80%".into(), "98.80%".into()));
        assert_eq!((vi.signed_percent(change), en.signed_percent(-change)), ("+3,7%".into(), "-3.7%".into()));
        let fr = Lang::parse("fr").unwrap();
        let own = Ftl { lang: &fr, file: "fr.ftl", text: "number-percent = { $number }{\"\\u202F\"}%" };
        assert_eq!(Words::load(&fr, &[own]).unwrap().numbers.percent(rate), "98,80\u{202f}%");
    }

    #[test]
    fn counts_reach_the_largest() {
        assert_eq!(numbers("vi").count(3321), "3.321");
        assert_eq!(numbers("en").count(u64::MAX), "18,446,744,073,709,551,615");
    }

    /// Groups from five digits on, of two, signs that are not ASCII, other digits: by hand or not, as ICU writes them.
    #[test]
    fn every_language_is_written_as_icu_writes_it() {
        let figures = ["0", "-0.00", "7", "-7.50", "1234", "12345.60", "-123456", "9876543210.0123456789", "-0.001"];
        let long = ["79228162514264337593543950335", "-7.9228162514264337593543950335"];
        for tag in ["vi", "en", "fr", "de-CH", "es", "pl", "pt-PT", "sv", "hi", "bn", "ar-EG", "fa", "he", "ja", "my"] {
            let numbers = Numbers::new(&Lang::parse(tag).unwrap());
            for it in figures.iter().chain(&long).map(|it| figure(it)) {
                let by_icu = [SignDisplay::Negative, SignDisplay::ExceptZero].map(|sign| numbers.format(it, sign));
                assert_eq!([numbers.text(it), numbers.signed(it)], by_icu, "{it} in {tag}");
            }
        }
        let by_hand = |tag: &str| numbers(tag).signs.is_some();
        assert_eq!(["vi", "en", "fr", "hi", "ar-EG"].map(by_hand), [true, true, true, false, false]);
    }

    proptest! {
        /// Taking the separators out again gives what was typed.
        #[test]
        fn no_digit_is_lost(mantissa in any::<i64>(), high in any::<i32>(), scale in 0_u32..=28) {
            let mantissa = i128::from(mantissa) * i128::from(high.unsigned_abs().max(1));
            prop_assume!(mantissa.unsigned_abs() < 1 << 96 && mantissa != 0);
            let typed = Decimal::from_i128_with_scale(mantissa, scale);
            for (tag, group, point) in [("vi", '.', ','), ("en", ',', '.'), ("fr", '\u{202f}', ',')] {
                let numbers = Numbers::new(&Lang::parse(tag).unwrap());
                let plain = |text: String| text.replace(group, "").replace(point, ".");
                prop_assert_eq!(plain(numbers.text(typed)), typed.to_string());
                let plus = if typed.is_sign_positive() { "+" } else { "" };
                prop_assert_eq!(plain(numbers.signed(typed)), format!("{plus}{typed}"));
            }
        }
    }
}
