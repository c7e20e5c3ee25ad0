//! Figures in a language, exact to the last typed digit: `98.80` is `98,80` in Vietnamese, never `98,8`.

use icu_decimal::input::{Decimal as IcuDecimal, SignDisplay};
use icu_decimal::options::GroupingStrategy;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use intl_memoizer::Memoizable;
use rust_decimal::Decimal;
use unic_langid::LanguageIdentifier;

use super::Lang;

/// Writes figures as CLDR says the language writes them: its digits, separators and signs.
#[derive(Debug)]
pub struct Numbers {
    formatter: DecimalFormatter,
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
        self.format(figure, SignDisplay::Negative)
    }

    /// A change: like [`Numbers::text`], with `+` before what is above zero.
    pub fn signed(&self, figure: Decimal) -> String {
        self.format(figure, SignDisplay::ExceptZero)
    }

    /// A percentage, given in percent: `98.80` is `98,80%`.
    pub fn percent(&self, figure: Decimal) -> String {
        self.with_sign(&self.text(figure))
    }

    /// A change of so many percent: `+3,70%`.
    pub fn signed_percent(&self, figure: Decimal) -> String {
        self.with_sign(&self.signed(figure))
    }

    /// A number of things.
    pub fn count(&self, count: u64) -> String {
        self.formatter.format(&IcuDecimal::from(count)).to_string()
    }

    fn with_sign(&self, number: &str) -> String {
        [&self.percent.0, number, &self.percent.1].concat()
    }

    fn from_prefs(prefs: DecimalFormatterPreferences, grouping: GroupingStrategy) -> Numbers {
        let formatter = DecimalFormatter::try_new(prefs, grouping.into())
            .expect("the compiled data hold every language, the unknown one among them");
        Numbers {
            formatter,
            percent: (String::new(), "%".to_owned()),
        }
    }

    fn format(&self, figure: Decimal, sign: SignDisplay) -> String {
        self.formatter
            .format(&exact(figure).with_sign_display(sign))
            .to_string()
    }
}

/// The same figure in ICU's type, its trailing zeros kept.
fn exact(figure: Decimal) -> IcuDecimal {
    IcuDecimal::try_from_str(&figure.to_string())
        .expect("a decimal prints as digits with at most one dot")
}

/// Lets Fluent keep one of these for each bundle; the argument says whether digits stand in groups.
impl Memoizable for Numbers {
    type Args = (bool,);
    type Error = icu_locale_core::ParseError;

    fn construct(lang: LanguageIdentifier, (grouped,): (bool,)) -> Result<Numbers, Self::Error> {
        let id = icu_locale_core::LanguageIdentifier::try_from_str(&lang.to_string())?;
        let grouping = if grouped {
            GroupingStrategy::Auto
        } else {
            GroupingStrategy::Never
        };
        Ok(Numbers::from_prefs((&id).into(), grouping))
    }
}
