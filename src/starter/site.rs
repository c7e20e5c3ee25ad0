//! The files of a new site. What differs from site to site is filled in here, and nowhere else.

use crate::emit;
use crate::file::OutputFile;

/// A language that a site can be started in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    En,
    Vi,
}

/// What is filled in.
#[derive(Clone, Copy, Debug)]
pub struct Filled<'a> {
    /// The site's name; that of the example unless said.
    pub name: Option<&'a str>,
    /// Where the program stands, as `https://host/owner/name`.
    pub repository: &'a str,
    pub version: &'a str,
}

macro_rules! texts {
    ($folder:literal: $($path:literal)*) => {
        &[$(($path, include_str!(concat!($folder, "/", $path)))),*]
    };
}

type Texts = &'static [(&'static str, &'static str)];

const EN: Texts = texts!("en":
    "README.md"
    "content/scorecard.yaml"
    "content/organisations.yaml"
    "content/territories.yaml"
    "content/topics.yaml"
    "content/indicators/services.yaml"
    "content/districts/north/2024-annual-report.yaml"
    "content/reports/2024-statistics.yaml"
    "content/pages/index.md"
    "content/pages/about.md"
);

const VI: Texts = texts!("vi":
    "README.md"
    "content/scorecard.yaml"
    "content/organisations.yaml"
    "content/territories.yaml"
    "content/topics.yaml"
    "content/indicators/thu-tuc.yaml"
    "content/phuong/phuong-a/2024-bao-cao-nam.yaml"
    "content/reports/2024-thong-ke.yaml"
    "content/pages/index.md"
    "content/pages/about.md"
);

/// Names with a dot before them, under names without: git, editors and cargo would take them for ours. What they say to people
/// stands on lines that begin with the language: `#en # …`.
const COMMON: Texts = &[
    (".gitignore", include_str!("common/gitignore")),
    (".editorconfig", include_str!("common/editorconfig")),
    (".vscode/extensions.json", include_str!("common/extensions.json")),
    (".github/workflows/pages.yml", include_str!("github/pages.yml")),
    (".github/workflows/check.yml", include_str!("github/check.yml")),
];

/// All files of a new site but the schemas for editors, which are made of its content.
#[must_use]
pub fn files(language: Language, filled: &Filled) -> Vec<OutputFile> {
    let (tag, texts, hooks, name) = match language {
        Language::En => ("en", EN, include_str!("en/pre-commit-config.yaml"), "Example scorecard"),
        Language::Vi => ("vi", VI, include_str!("vi/pre-commit-config.yaml"), "Bảng điểm ví dụ"),
    };
    let name = filled.name.unwrap_or(name);
    let own = texts.iter().copied().chain([(".pre-commit-config.yaml", hooks)]).map(|(path, text)| (path, text.to_owned()));
    let common = COMMON.iter().map(|(path, text)| (*path, in_language(text, tag)));
    own.chain(common).map(|(path, text)| OutputFile::text(path, fill(&text, tag, name, filled))).collect()
}

/// A text without the lines that are for another language.
fn in_language(text: &str, tag: &str) -> String {
    let line = |line: &str| {
        let (blanks, rest) = line.split_at(line.len() - line.trim_start().len());
        match rest.strip_prefix('#').and_then(|it| it.split_once(" #")) {
            Some((of, said)) if ["en", "vi"].contains(&of) => (of == tag).then(|| format!("{blanks}#{said}")),
            _ => Some(line.to_owned()),
        }
    };
    text.split_inclusive('\n').filter_map(line).collect()
}

fn fill(text: &str, tag: &str, name: &str, filled: &Filled) -> String {
    // What comes from outside goes in last: nothing in it is a place to be filled.
    text.replace("{repository}", owner_and_name(filled.repository))
        .replace("{lang}", tag)
        .replace("{version}", filled.version)
        .replace("{title}", &emit::scalar(name))
        .replace("{name}", name)
}

/// `owner/name` of `https://github.com/owner/name`.
fn owner_and_name(repository: &str) -> &str {
    let path = repository.split_once("://").map_or(repository, |(_, rest)| rest);
    path.split_once('/').map_or(path, |(_, rest)| rest.trim_end_matches('/').trim_end_matches(".git"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_to_be_filled_in() {
        let filled = Filled { name: Some("Water: who has it?"), repository: "https://github.com/a/b.git/", version: "1.2.3" };
        for language in [Language::En, Language::Vi] {
            let files = files(language, &filled);
            assert_eq!(files.len(), 16);
            for file in &files {
                let text = String::from_utf8(file.bytes.clone()).unwrap();
                for place in ["{repository}", "{version}", "{lang}", "{title}", "{name}", "#en", "#vi"] {
                    assert!(!text.contains(place), "{}: {place}", file.path);
                }
            }
            let text = |path: &str| String::from_utf8(files.iter().find(|it| it.path == path).unwrap().bytes.clone()).unwrap();
            assert!(text("content/scorecard.yaml").contains("\ntitle: 'Water: who has it?'\n"), "quoted");
            assert!(text("README.md").starts_with("# Water: who has it?\n"));
            assert!(text(".pre-commit-config.yaml").contains("github.com/a/b\n    rev: v1.2.3\n"));
        }
    }
}
