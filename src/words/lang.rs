//! A checked language tag: `vi`, `en`, `pt-BR`, `zh-Hant`.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use icu_locale_core::{LanguageIdentifier, langid};

/// A well-formed BCP 47 tag of language, script, region and variants, in its usual letter case (`pt-br` is `pt-BR`).
#[derive(Clone, PartialEq, Eq)]
pub struct Lang {
    tag: String,
    id: LanguageIdentifier,
}

/// Text that is not a language tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LangError {
    /// The text as typed.
    pub tag: String,
    /// The tag that was probably meant, when there is a good guess.
    pub suggestion: Option<&'static str>,
}

/// Country codes that get typed for the language, beside the language. None of them is a language that a public
/// office writes in; codes that are both (`se`, `ar`, `my`) can't be told apart and are taken at their word.
const COUNTRY_NOT_LANGUAGE: [(&str, &str); 8] =
    [("cn", "zh"), ("cz", "cs"), ("dk", "da"), ("gr", "el"), ("jp", "ja"), ("tw", "zh-Hant"), ("us", "en"), ("vn", "vi")];

/// Languages written from right to left.
const RIGHT_TO_LEFT: [&str; 10] = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

impl Lang {
    /// English, the language behind all others.
    pub fn en() -> Lang {
        Lang::from(langid!("en"))
    }

    /// Vietnamese.
    pub fn vi() -> Lang {
        Lang::from(langid!("vi"))
    }

    /// Reads a tag: a language of two or three letters, then script, region and variants.
    ///
    /// # Errors
    ///
    /// Anything else, among it `vi_VN`, `english`, `und`, extensions (`vi-u-nu-latn`) and the country code `vn`.
    pub fn parse(tag: &str) -> Result<Lang, LangError> {
        let refuse = |suggestion| LangError { tag: tag.to_owned(), suggestion };
        let lower = tag.to_ascii_lowercase();
        if let Some((_, meant)) = COUNTRY_NOT_LANGUAGE.iter().find(|(country, _)| *country == lower) {
            return Err(refuse(Some(meant)));
        }
        match LanguageIdentifier::try_from_str(tag) {
            Ok(id) if !id.language.is_unknown() && id.language.as_str().len() <= 3 => Ok(Lang::from(id)),
            _ => Err(refuse(None)),
        }
    }

    /// The tag, for `<html lang>`, `hreflang` and folder names.
    pub fn as_str(&self) -> &str {
        &self.tag
    }

    /// `ltr` or `rtl`, for `<html dir>`.
    pub fn direction(&self) -> &'static str {
        if RIGHT_TO_LEFT.contains(&self.id.language.as_str()) { "rtl" } else { "ltr" }
    }

    /// The tag in ICU's form.
    pub(super) fn id(&self) -> &LanguageIdentifier {
        &self.id
    }

    /// This language and the wider ones it belongs to, nearest first: `zh-Hant-TW`, `zh-Hant`, `zh`.
    pub(super) fn with_wider(&self) -> Vec<Lang> {
        let mut langs = vec![self.clone()];
        let mut id = self.id.clone();
        id.variants.clear();
        langs.push(Lang::from(id.clone()));
        id.region = None;
        langs.push(Lang::from(id.clone()));
        id.script = None;
        langs.push(Lang::from(id));
        langs.dedup();
        langs
    }
}

impl From<LanguageIdentifier> for Lang {
    fn from(id: LanguageIdentifier) -> Lang {
        Lang { tag: id.to_string(), id }
    }
}

impl FromStr for Lang {
    type Err = LangError;

    fn from_str(tag: &str) -> Result<Lang, LangError> {
        Lang::parse(tag)
    }
}

impl Ord for Lang {
    fn cmp(&self, other: &Lang) -> Ordering {
        self.tag.cmp(&other.tag)
    }
}

impl PartialOrd for Lang {
    fn partial_cmp(&self, other: &Lang) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.tag)
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "Lang({})", self.tag)
    }
}

impl fmt::Display for LangError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "`{}` is not a language tag such as `vi`, `en` or `pt-BR`", self.tag)?;
        self.suggestion.map_or(Ok(()), |tag| write!(f, "; did you mean `{tag}`?"))
    }
}

impl std::error::Error for LangError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_in_their_usual_form() {
        for (typed, tag) in [
            ("vi", "vi"),
            ("VI-vn", "vi-VN"),
            ("zh-hant-tw", "zh-Hant-TW"),
            ("haw", "haw"),
            ("es-419", "es-419"),
            ("ca-valencia", "ca-valencia"),
        ] {
            assert_eq!(Lang::parse(typed).map(|lang| lang.to_string()), Ok(tag.to_owned()));
        }
    }

    #[test]
    fn what_is_no_language_is_refused() {
        for typed in ["", "v", "vi_VN", "english", "Tiếng Việt", "und", "und-VN", "vi-", " vi", "vi-u-nu-latn", "../vi"] {
            assert_eq!(Lang::parse(typed), Err(LangError { tag: typed.to_owned(), suggestion: None }));
        }
        let error = Lang::parse("VN").unwrap_err().to_string();
        assert_eq!(error, "`VN` is not a language tag such as `vi`, `en` or `pt-BR`; did you mean `vi`?");
    }

    #[test]
    fn wider_languages_come_nearest_first() {
        let wider = |tag| Lang::parse(tag).unwrap().with_wider().iter().map(Lang::to_string).collect::<Vec<_>>();
        assert_eq!(wider("zh-Hant-TW"), ["zh-Hant-TW", "zh-Hant", "zh"]);
        assert_eq!(wider("ca-ES-valencia"), ["ca-ES-valencia", "ca-ES", "ca"]);
        assert_eq!(wider("vi"), ["vi"]);
    }

    #[test]
    fn direction_follows_the_language() {
        let direction = |tag| Lang::parse(tag).unwrap().direction();
        assert_eq!([direction("vi"), direction("ar-EG"), direction("fa")], ["ltr", "rtl", "rtl"]);
    }
}
