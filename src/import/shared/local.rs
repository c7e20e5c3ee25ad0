//! Text in several languages, as far as there is some.

use crate::emit::{Field, Yaml};
use std::collections::BTreeMap;

/// Texts by language. Under no language stands what is meant for all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Local(pub BTreeMap<String, String>);

impl Local {
    /// For every language: a name.
    #[must_use]
    pub fn plain(text: &str) -> Local {
        Local::of("", text)
    }

    #[must_use]
    pub fn of(language: &str, text: &str) -> Local {
        let text = text.trim();
        Local((!text.is_empty()).then(|| (language.to_owned(), text.to_owned())).into_iter().collect())
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words in a language, else those for all, else the first that there are.
    #[must_use]
    pub fn get(&self, language: &str) -> &str {
        let text = self.0.get(language).or_else(|| self.0.get("")).or_else(|| self.0.values().next());
        text.map_or("", String::as_str)
    }

    /// Both, one behind the other, in each language that has either. What one lacks it says in the words it has.
    #[must_use]
    pub fn joined(&self, other: &Local, between: &str) -> Local {
        if self.is_empty() || other.is_empty() {
            return if self.is_empty() { other.clone() } else { self.clone() };
        }
        let of_all = self.0.contains_key("") && other.0.contains_key("");
        let languages = self.0.keys().chain(other.0.keys()).filter(|it| of_all || !it.is_empty());
        Local(languages.map(|it| (it.clone(), format!("{}{between}{}", self.get(it), other.get(it)))).collect())
    }

    /// The languages of the site only; where none of them has words, those in another one stand for all.
    #[must_use]
    pub fn kept(&self, languages: &[String]) -> Local {
        let kept = self.0.iter().filter(|(it, _)| it.is_empty() || languages.contains(it));
        let kept = Local(kept.map(|(language, text)| (language.clone(), text.clone())).collect());
        if kept.is_empty() { Local::plain(self.get("en")) } else { kept }
    }

    /// As a field takes it: a plain text where it is meant for every language, or where the site has but one.
    #[must_use]
    pub fn yaml(&self, languages: &[String]) -> Yaml {
        self.each(languages, |text| Yaml::text(text))
    }

    /// The same with a list of one word in each language, as a noun is.
    #[must_use]
    pub fn noun(&self, languages: &[String]) -> Yaml {
        self.each(languages, |text| Yaml::Row(vec![Yaml::text(text)]))
    }

    fn each(&self, languages: &[String], make: impl Fn(&str) -> Yaml) -> Yaml {
        let texts: Vec<(&String, &str)> = languages.iter().filter_map(|it| Some((it, self.0.get(it)?.as_str()))).collect();
        let is_one = |texts: &[(&String, &str)]| texts.array_windows().all(|[(_, text), (_, next)]| text == next);
        match texts.as_slice() {
            [] => make(self.get("")),
            [(_, text), ..] if texts.len() == languages.len() && is_one(&texts) => make(text),
            some => {
                let fields: Vec<Field> = some.iter().map(|(language, text)| Field::new(*language, make(text))).collect();
                let is_long = some.iter().any(|(_, text)| text.contains('\n') || text.len() > 60);
                if is_long { Yaml::Fields(fields) } else { Yaml::Braces(fields) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(texts: &[(&str, &str)]) -> Local {
        Local(texts.iter().map(|(language, text)| ((*language).to_owned(), (*text).to_owned())).collect())
    }

    fn say(it: &Local, languages: &[&str]) -> String {
        let languages: Vec<String> = languages.iter().map(|it| (*it).to_owned()).collect();
        crate::emit::file("", &[Field::new("name", it.yaml(&languages))])
    }

    #[test]
    fn a_text_is_plain_where_no_language_needs_another() {
        assert_eq!(say(&Local::plain("Akmola"), &["kk", "en"]), "name: Akmola\n");
        assert_eq!(say(&local(&[("en", "Sex")]), &["en"]), "name: Sex\n");
        assert_eq!(say(&local(&[("en", "Sex")]), &["vi", "en"]), "name: {en: Sex}\n");
        assert_eq!(say(&local(&[("en", "Sex"), ("vi", "Giới tính")]), &["vi", "en"]), "name: {vi: Giới tính, en: Sex}\n");
        assert_eq!(say(&local(&[("en", "X"), ("vi", "X")]), &["vi", "en"]), "name: X\n");
    }

    #[test]
    fn texts_are_joined_by_language() {
        let name = local(&[("en", "Poverty"), ("fr", "Pauvreté")]);
        assert_eq!(name.joined(&Local::plain("rural"), " – "), local(&[("en", "Poverty – rural"), ("fr", "Pauvreté – rural")]));
        let both = name.joined(&local(&[("en", "cities")]), ": ");
        assert_eq!(both, local(&[("en", "Poverty: cities"), ("fr", "Pauvreté: cities")]));
        assert_eq!(Local::plain("a").joined(&Local::plain("b"), " "), Local::plain("a b"));
    }
}
