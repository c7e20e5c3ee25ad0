//! How to speak to the author: in which language, in which form, with or without colour.

use super::colour::colour;
use super::{env, env_path, print};
use crate::cli::{Common, Format, Lang};
use crate::file::Document;
use crate::finding::{Finding, Severity};
use crate::model::Scorecard;
use crate::output;
use crate::report::{self, Report};
use crate::words::{self, MessageError, Words};
use anyhow::{Result, anyhow};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Tells findings to the author.
pub(super) struct Teller<'a> {
    pub words: Words,
    args: &'a Common,
    colour: bool,
    /// Findings as serious as this fail the run.
    deny: Severity,
}

impl Teller<'_> {
    /// `is_terminal` speaks of the stream that findings go to.
    pub(super) fn new(args: &Common, deny: Severity, is_terminal: bool) -> Result<Teller<'_>> {
        let words = words(args.voice.language.lang)?;
        let is_terminal = is_terminal && args.output_file.is_none();
        Ok(Teller { words, args, colour: colour(args.voice.color, is_terminal), deny })
    }

    /// The findings in the format that was asked for.
    pub(super) fn tell(
        &self,
        root: &Path,
        findings: &[Finding],
        documents: &[Document],
        scorecard: Option<&Scorecard>,
    ) -> String {
        let folder = folder(root, env_path("GITHUB_WORKSPACE"));
        let languages = scorecard.map_or(&[][..], |it| &it.site.languages);
        let report = Report { findings, documents, words: &self.words, languages, deny: self.deny, folder: &folder };
        match self.args.format {
            Format::Full => report::full(&report, self.colour),
            Format::Concise => report::concise(&report, self.colour),
            Format::Json => report::json(&report),
            Format::JsonLines => report::json_lines(&report),
            Format::Github => report::github(&report),
            Format::Sarif => report::sarif(&report),
            Format::Junit => report::junit(&report),
        }
    }

    /// To the file that was named, else to the stream. The file must not stand where people or the site have theirs.
    pub(super) fn deliver(&self, text: &str, to: impl Write, apart: &[PathBuf]) -> Result<()> {
        match &self.args.output_file {
            Some(file) => output::write_file(file, text.as_bytes(), apart),
            None => print(to, text),
        }
    }
}

/// The folder of the site as seen from its repository: the one that GitHub Actions names, else the one that we stand
/// in; empty, or with a slash at its end.
fn folder(root: &Path, workspace: Option<PathBuf>) -> String {
    let Ok(root) = root.canonicalize() else { return String::new() };
    let from = [workspace, std::env::current_dir().ok()].into_iter().flatten().filter_map(|it| it.canonicalize().ok());
    let Some(below) = from.filter_map(|it| Some(root.strip_prefix(it).ok()?.to_path_buf())).next() else {
        return String::new();
    };
    below.components().map(|it| format!("{}/", it.as_os_str().to_string_lossy())).collect()
}

/// The words of the language that was asked for, else of the environment's.
pub(super) fn words(lang: Option<Lang>) -> Result<Words> {
    load(&tag(lang.unwrap_or_else(own_language)))
}

/// The same with those of help, which take a moment longer to load.
pub(super) fn words_with_help(lang: Lang) -> Result<Words> {
    Words::with_help(&tag(lang)).map_err(|errors| broken(&errors))
}

fn tag(lang: Lang) -> words::Lang {
    match lang {
        Lang::En => words::Lang::en(),
        Lang::Vi => words::Lang::vi(),
    }
}

/// The environment's language.
pub(super) fn own_language() -> Lang {
    language(env)
}

/// The tool's own words in a language. What it cannot say in it, it says in English.
pub(super) fn load(lang: &words::Lang) -> Result<Words> {
    Words::load(lang, &[]).map_err(|errors| broken(&errors))
}

/// What is wrong with files that are part of the program.
fn broken(errors: &[MessageError]) -> anyhow::Error {
    anyhow!("{}", errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}

/// The environment's language where the tool speaks it. The first variable that is set decides, as for every program.
fn language(env: impl Fn(&str) -> Option<String>) -> Lang {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(env).unwrap_or_default();
    let language = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
    if language.eq_ignore_ascii_case("vi") { Lang::Vi } else { Lang::En }
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
    fn both_languages_load_and_say_the_same_things() {
        for lang in [Lang::En, Lang::Vi] {
            let words = words(Some(lang)).unwrap();
            let missing: Vec<&str> = words.messages.untranslated().into_iter().filter(|it| it.starts_with("cli-")).collect();
            assert!(missing.is_empty(), "{lang:?}: {missing:?}");
        }
    }
}
