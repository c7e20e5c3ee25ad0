//! How to speak to the author: in which language, in which form, with or without colour.

use crate::cli::{Color, Common, Format, Lang};
use crate::file::Document;
use crate::finding::Finding;
use crate::report;
use crate::words::{self, Words};
use anyhow::{Result, anyhow};

/// Tells findings to the author.
pub(super) struct Teller {
    pub words: Words,
    format: Format,
    colour: bool,
}

impl Teller {
    /// `is_terminal` speaks of the stream that findings go to.
    pub(super) fn new(args: &Common, is_terminal: bool) -> Result<Teller> {
        let env = |name: &str| std::env::var(name).ok().filter(|it| !it.is_empty());
        Ok(Teller { words: words(args.lang)?, format: args.format, colour: has_colour(args.color, is_terminal, env) })
    }

    pub(super) fn tell(&self, findings: &[Finding], documents: &[Document]) -> String {
        match self.format {
            Format::Full => report::full(findings, documents, &self.words, self.colour),
            Format::Json => report::json(findings, documents, &self.words),
        }
    }
}

/// The words of the language that was asked for, else of the environment's.
pub(super) fn words(lang: Option<Lang>) -> Result<Words> {
    load(lang.unwrap_or_else(|| language(|name| std::env::var(name).ok().filter(|it| !it.is_empty()))))
}

fn load(lang: Lang) -> Result<Words> {
    let lang = match lang {
        Lang::En => words::Lang::en(),
        Lang::Vi => words::Lang::vi(),
    };
    // These files are part of the program.
    Words::load(&lang, &[]).map_err(|errors| anyhow!("{}", errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")))
}

/// The environment's language where the tool speaks it. The first variable that is set decides, as for every program.
fn language(env: impl Fn(&str) -> Option<String>) -> Lang {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(env).unwrap_or_default();
    let language = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
    if language.eq_ignore_ascii_case("vi") { Lang::Vi } else { Lang::En }
}

/// An option decides, then NO_COLOR, then CLICOLOR_FORCE, then whether there is a terminal that has colour.
fn has_colour(color: Color, is_terminal: bool, env: impl Fn(&str) -> Option<String>) -> bool {
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto if env("NO_COLOR").is_some() => false,
        Color::Auto if env("CLICOLOR_FORCE").is_some_and(|it| it != "0") => true,
        Color::Auto if env("CLICOLOR").is_some_and(|it| it == "0") => false,
        Color::Auto => is_terminal && env("TERM").is_none_or(|it| it != "dumb"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env<'a>(set: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> Option<String> + 'a {
        |name| set.iter().find(|(it, _)| *it == name).map(|(_, value)| (*value).to_owned())
    }

    #[test]
    fn the_environment_chooses_the_language() {
        for (set, expected) in [
            (&[][..], Lang::En),
            (&[("LANG", "vi_VN.UTF-8")], Lang::Vi),
            (&[("LANG", "vi")], Lang::Vi),
            (&[("LANG", "vie_X")], Lang::En),
            (&[("LANG", "fr_FR.UTF-8")], Lang::En),
            (&[("LANG", "en_GB.UTF-8"), ("LC_MESSAGES", "vi_VN")], Lang::Vi),
            (&[("LANG", "vi_VN"), ("LC_ALL", "C")], Lang::En),
        ] {
            assert_eq!(language(env(set)), expected, "{set:?}");
        }
    }

    #[test]
    fn colour_is_an_options_then_the_environments_then_the_terminals() {
        let auto = |is_terminal, set: &[(&str, &str)]| has_colour(Color::Auto, is_terminal, env(set));
        assert!(has_colour(Color::Always, false, env(&[("NO_COLOR", "1")])));
        assert!(!has_colour(Color::Never, true, env(&[("CLICOLOR_FORCE", "1")])));
        assert!(auto(true, &[]) && !auto(false, &[]));
        assert!(!auto(true, &[("NO_COLOR", "1")]) && !auto(true, &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]));
        assert!(auto(false, &[("CLICOLOR_FORCE", "1")]) && !auto(false, &[("CLICOLOR_FORCE", "0")]));
        assert!(!auto(true, &[("TERM", "dumb")]) && !auto(true, &[("CLICOLOR", "0")]));
    }

    #[test]
    fn both_languages_load_and_say_the_same_things() {
        for lang in [Lang::En, Lang::Vi] {
            let words = load(lang).unwrap();
            let missing: Vec<&str> = words.messages.untranslated().into_iter().filter(|it| it.starts_with("cli-")).collect();
            assert!(missing.is_empty(), "{lang:?}: {missing:?}");
        }
    }
}
