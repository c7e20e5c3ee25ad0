//! Texts of the platform: keys of translations, the translations of columns and members, and HTML as Markdown.

use super::fields::{self, Fields};
use crate::import::shared::Folder;
use crate::import::shared::gather::Losses;
use crate::import::shared::local::Local;
use serde_yaml::Value;
use std::collections::BTreeMap;

/// Translations by language, then by group and key: `data.Female`.
#[derive(Clone, Debug, Default)]
pub struct Translations {
    /// The language of what nobody translates.
    first: String,
    by_language: BTreeMap<String, BTreeMap<String, String>>,
}

impl Translations {
    /// Reads every file of translations.
    pub fn read(files: &BTreeMap<(String, String), &str>, folder: &Folder, losses: &mut Losses) -> Translations {
        let mut all = Translations::default();
        for ((language, group), path) in files {
            let Some(bytes) = folder.get(*path) else { continue };
            let (fields, _) = fields::parse(path, bytes, losses);
            let texts = all.by_language.entry(tag(language)).or_default();
            flatten(group, &fields, texts);
        }
        all
    }

    /// The same, where untranslated texts are in this language.
    pub fn from(self, first: &str) -> Translations {
        Translations { first: first.to_owned(), ..self }
    }

    /// Adds those of another folder, which stand behind these.
    pub fn behind(mut self, other: Translations) -> Translations {
        for (language, texts) in other.by_language {
            let own = self.by_language.entry(language).or_default();
            texts.into_iter().for_each(|(key, text)| {
                own.entry(key).or_insert(text);
            });
        }
        self
    }

    pub fn languages(&self) -> impl Iterator<Item = &String> {
        self.by_language.keys()
    }

    /// What a text is in every language: a key of its own, or a text that the groups translate. Nothing where nobody does.
    pub fn find(&self, text: &str, groups: &[&str]) -> Option<Local> {
        let keys: Vec<String> =
            std::iter::once(text.to_owned()).chain(groups.iter().map(|group| format!("{group}.{text}"))).collect();
        let of =
            |texts: &BTreeMap<String, String>| keys.iter().find_map(|key| texts.get(key)).filter(|it| !it.is_empty()).cloned();
        let mut found: BTreeMap<String, String> =
            self.by_language.iter().filter_map(|(language, texts)| Some((language.clone(), of(texts)?))).collect();
        // A text that others translate is its own translation.
        if !found.is_empty() && !is_key(text) && !self.first.is_empty() {
            found.entry(self.first.clone()).or_insert_with(|| text.to_owned());
        }
        (!found.is_empty()).then_some(Local(found))
    }
}

fn flatten(prefix: &str, fields: &Fields, texts: &mut BTreeMap<String, String>) {
    for (key, value) in fields {
        let key = format!("{prefix}.{key}");
        match value {
            Value::Mapping(_) => fields::entries(value).iter().for_each(|it| flatten(&key, it, texts)),
            other => {
                let text = fields::scalar(other).map(|it| markdown(&it)).unwrap_or_default();
                texts.insert(key, text);
            }
        }
    }
}

/// A language's tag as our content writes it: `zh_Hans` is `zh-Hans`.
pub fn tag(language: &str) -> String {
    language.replace('_', "-")
}

/// Whether our content takes the tag: a language, then maybe a script and a region.
pub fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let letters =
        |it: &str, least: usize, most: usize| (least..=most).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_alphabetic());
    // Countries that get typed for their languages are none.
    let is_other = |it: &str| ["und", "cn", "cz", "dk", "gr", "jp", "tw", "us", "vn"].contains(&it);
    let is_language = |it: &str| letters(it, 2, 3) && it.bytes().all(|it| it.is_ascii_lowercase()) && !is_other(it);
    let language = parts.next().is_some_and(is_language);
    let rest: Vec<&str> = parts.collect();
    language && rest.len() <= 1 && rest.iter().all(|it| letters(it, 4, 4) || letters(it, 2, 2))
}

/// Whether a text is a key that some translation should have.
pub fn is_key(text: &str) -> bool {
    let is_plain = |it: &str| !it.is_empty() && it.chars().all(|it| it.is_ascii_alphanumeric() || "_-.".contains(it));
    text.split_once('.').is_some_and(|(group, key)| {
        let is_group = group.starts_with(|it: char| it.is_ascii_lowercase()) && group.len() > 3 && !group.contains('-');
        is_group && is_plain(group) && is_plain(key)
    })
}

/// HTML as the Markdown that our content takes; text without any stays as it is.
pub fn markdown(html: &str) -> String {
    let mut out = String::new();
    let mut link: Option<String> = None;
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        out.push_str(before);
        let is_tag = tag.starts_with(|it: char| it.is_ascii_alphabetic() || it == '/' || it == '!');
        let Some((inside, behind)) = tag.split_once('>').filter(|_| is_tag) else {
            out.push('<');
            rest = tag;
            continue;
        };
        rest = behind;
        let name: String = inside.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        match (name.to_ascii_lowercase().as_str(), inside.starts_with('/')) {
            ("br", _) | ("tr", true) => out.push('\n'),
            ("p" | "div" | "ul" | "ol" | "table" | "h1" | "h2" | "h3" | "h4" | "h5", _) => out.push_str("\n\n"),
            ("li", false) => out.push_str("\n- "),
            ("td" | "th", true) => out.push(' '),
            ("a", false) => link = href(inside),
            ("a", true) => {
                if let Some(url) = link.take().filter(|url| !out.ends_with(url.as_str())) {
                    out.push_str(&format!(" ({url})"));
                }
            }
            _ => {}
        }
    }
    out.push_str(rest);
    tidy(&entities(&out))
}

/// Where a link leads, where that is an address.
fn href(tag: &str) -> Option<String> {
    let (_, rest) = tag.split_once("href=")?;
    let quote = rest.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    let url = rest.strip_prefix(quote)?.split(quote).next()?.trim();
    url.starts_with("http").then(|| url.to_owned())
}

fn entities(text: &str) -> String {
    const KNOWN: &[(&str, &str)] =
        &[("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&amp;", "&")];
    KNOWN.iter().fold(text.to_owned(), |text, (entity, plain)| text.replace(entity, plain))
}

/// Lines without blanks at their ends, at most one empty line between paragraphs.
fn tidy(text: &str) -> String {
    let mut out = String::new();
    let mut empty = 0;
    for line in text.lines().map(str::trim) {
        empty = if line.is_empty() { empty + 1 } else { 0 };
        if empty < 2 {
            out.push_str(line);
            out.push('\n');
        }
    }
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_text() {
        let html = "<p>Household &amp; more <b>income</b>.<br> See <a href=\"https://example.org/x\">the survey</a>.</p><ul><li>one</li><li>two</li></ul>";
        assert_eq!(markdown(html), "Household & more income.\nSee the survey (https://example.org/x).\n\n- one\n- two");
        assert_eq!(markdown("x < 5 and y > 3"), "x < 5 and y > 3");
        assert_eq!(markdown("<script>alert(1)</script>"), "alert(1)");
        assert_eq!(markdown("a <a href='javascript:x'>b</a>"), "a b");
    }

    #[test]
    fn keys_are_told_from_texts() {
        assert!(is_key("global_indicators.1-2-1-title") && is_key("custom.note"));
        assert!(!is_key("Proportion of men.") && !is_key("1.2.1") && !is_key("e.g. this") && !is_key("example.org/x"));
        assert!(
            is_tag("vi") && is_tag("zh-Hans") && is_tag("en-GB") && !is_tag("en-proxy-x") && !is_tag("README") && !is_tag("vn")
        );
    }
}
