//! Text for readers, in one or several of the site's languages.

/// Text by language, in the order of the site's languages; a gap is a translation that nobody has written yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct LocalText(pub Vec<Option<String>>);

/// A text as one page shows it: the words, and the language they are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase<'a> {
    pub text: &'a str,
    /// Index into the site's languages.
    pub language: usize,
}

impl LocalText {
    /// Text in the site's first language only.
    pub fn first(text: impl Into<String>) -> LocalText {
        LocalText(vec![Some(text.into())])
    }

    /// The text in the wanted language, else in the first that has one. Empty where there is none at all.
    pub fn get(&self, language: usize) -> Phrase<'_> {
        let wanted = self.0.get(language).and_then(Option::as_deref);
        if let Some(text) = wanted {
            return Phrase { text, language };
        }
        self.0
            .iter()
            .enumerate()
            .find_map(|(language, text)| text.as_deref().map(|text| Phrase { text, language }))
            .unwrap_or(Phrase { text: "", language })
    }

    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|text| text.as_deref().is_none_or(str::is_empty))
    }

    /// Whether every one of `languages` languages has its own words.
    pub fn is_complete(&self, languages: usize) -> bool {
        (0..languages).all(|language| matches!(self.0.get(language), Some(Some(_))))
    }
}
