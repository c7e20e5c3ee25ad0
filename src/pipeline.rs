//! The whole program on one screen: documents become a scorecard, results and findings; these become the files of a site.
//!
//! Plain functions, each of one stage: `read` (by the commands), `load`, `derive`, `checks::run`, then, for every page
//! at once and none of them kept, `page`, `render`, and the sink that writes.

use crate::derive::{self, Results};
use crate::file::OutputFile;
use crate::finding::{self, Finding};
use crate::model::Scorecard;
use anyhow::{Context, Result};
use rayon::prelude::*;
use seams::{checks, content, export, render, view};

/// Everything that is known of the content once it is read.
#[derive(Debug)]
pub struct Compiled {
    /// Nothing where the content is too broken to say; then there are errors among the findings.
    pub scorecard: Option<Scorecard>,
    pub results: Results,
    /// Sorted by place.
    pub findings: Vec<Finding>,
}

/// What a build is told beside the content.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Where the site will stand; overrides the content's own.
    pub base_url: Option<String>,
}

/// Where files go: called from many threads at once.
pub type Sink<'a> = &'a (dyn Fn(OutputFile) -> Result<()> + Sync);

/// Understands the documents and finds all there is to tell about them. Never fails: what is wrong is a finding.
#[must_use]
pub fn compile(inputs: &content::Inputs) -> Compiled {
    let (scorecard, mut findings) = content::load(inputs);
    let results = scorecard.as_ref().map(derive::derive).unwrap_or_default();
    if let Some(scorecard) = &scorecard {
        findings.extend(checks::run(scorecard, &results));
    }
    finding::sort(&mut findings);
    Compiled { scorecard, results, findings }
}

/// Writes every file of the site. Says how many pages it has.
///
/// # Errors
///
/// A template that fails, or a file that cannot be written.
pub fn emit(compiled: &Compiled, theme: &render::Theme, options: &Options, sink: Sink<'_>) -> Result<usize> {
    let Compiled { scorecard, results, findings } = compiled;
    let scorecard = scorecard.as_ref().context("there is no content to build from")?;
    let links = view::Links::new(options.base_url.as_deref().or(scorecard.site.base_url.as_deref()))?;
    let words = theme.words(&scorecard.site.languages)?;
    let desks: Vec<view::Desk<'_>> =
        words.iter().enumerate().map(|(language, words)| view::Desk::new(scorecard, results, findings, words, language, &links)).collect();
    let pages = view::plan(scorecard, results);
    pages.par_iter().try_for_each(|&id| sink(render::render(&view::page(id, &desks[id.language]), theme)?))?;
    export::files(scorecard, results).par_iter().try_for_each(|job| sink(job.render(scorecard, results)))?;
    theme.files().into_par_iter().try_for_each(sink)?;
    Ok(pages.len())
}

impl Compiled {
    /// The theme that the content asks for.
    #[must_use]
    pub fn theme(&self) -> &str {
        self.scorecard.as_ref().map_or("default", |it| &it.site.theme)
    }
}

/// STAND-IN, to be deleted when the stages below are merged: `use crate::{checks, content, export, render, view}`, one
/// line each, takes its place here and in `commands`. It builds one page a language, and finds a few made-up mistakes.
pub mod seams {
    /// Stands in for `src/content`.
    #[expect(clippy::disallowed_methods, reason = "stand-in for the edge that reads")]
    pub mod content {
        use crate::file::{Document, FileId, Location};
        use crate::finding::{CheckId, Finding, Message};
        use crate::model::{LocalText, Scorecard, Share, Site, SourceKind};
        use std::io;
        use std::path::Path;

        #[derive(Clone, Debug, Default)]
        pub struct Inputs {
            pub documents: Vec<Document>,
            pub findings: Vec<Finding>,
        }

        pub fn read(root: &Path) -> io::Result<Inputs> {
            let mut documents = Vec::new();
            for entry in walkdir::WalkDir::new(root.join("content")).sort_by_file_name() {
                let entry = entry?;
                if entry.file_type().is_file() {
                    let path = entry.path().strip_prefix(root).unwrap_or(entry.path()).to_string_lossy().into_owned();
                    documents.push(Document { path, text: std::fs::read_to_string(entry.path())? });
                }
            }
            Ok(Inputs { documents, findings: Vec::new() })
        }

        pub fn load(inputs: &Inputs) -> (Option<Scorecard>, Vec<Finding>) {
            let mistakes = [("titel", CheckId::UnknownField), ("88%", CheckId::PercentForScore), ("loose", CheckId::UnreadFile)];
            let mut findings = Vec::new();
            for (index, document) in inputs.documents.iter().enumerate() {
                for (part, check) in mistakes {
                    let Some(start) = document.text.find(part) else { continue };
                    let line_start = document.text[..start].rfind('\n').map_or(0, |at| at + 1);
                    let location = Location {
                        file: FileId(index as u32),
                        start: start as u32,
                        end: (start + part.len()) as u32,
                        line: document.text[..start].matches('\n').count() as u32 + 1,
                        column: document.text[line_start..start].chars().count() as u32 + 1,
                    };
                    findings.push(Finding::new(check, location, Message::new("finding-unknown-field").with("field", part)));
                }
            }
            let title = inputs.documents.iter().find_map(|it| it.text.lines().find_map(|it| it.strip_prefix("title: ")));
            (title.map(scorecard), findings)
        }

        fn scorecard(title: &str) -> Scorecard {
            let site = Site {
                location: Location::default(),
                title: LocalText::first(title),
                languages: vec!["vi".to_owned(), "en".to_owned()],
                base_url: None,
                publisher: LocalText::default(),
                licence: None,
                theme: "default".to_owned(),
                repository: None,
                contact: None,
                report: None,
                precedence: SourceKind::ALL.to_vec(),
                rank_minimum_territories: 5,
                rank_minimum_share: Share { numerator: 1, denominator: 2 },
                feed_id: None,
            };
            Scorecard {
                site,
                levels: Vec::new(),
                regions: Vec::new(),
                grids: Vec::new(),
                territories: Vec::new(),
                organisations: Vec::new(),
                topics: Vec::new(),
                indicators: Vec::new(),
                sources: Vec::new(),
                claims: Vec::new(),
                pages: Vec::new(),
                summaries: Vec::new(),
            }
        }
    }

    /// Stands in for `src/checks`.
    pub mod checks {
        use crate::derive::Results;
        use crate::finding::Finding;
        use crate::model::Scorecard;

        pub fn run(_scorecard: &Scorecard, _results: &Results) -> Vec<Finding> {
            Vec::new()
        }
    }

    /// Stands in for `src/view`.
    pub mod view {
        use crate::derive::Results;
        use crate::finding::Finding;
        use crate::model::Scorecard;
        use crate::words::Words;
        use anyhow::Result;

        #[derive(Clone, Copy, Debug)]
        pub struct PageId {
            pub language: usize,
        }

        #[derive(Debug)]
        pub struct Page {
            pub path: String,
            pub title: String,
            pub base: String,
        }

        #[derive(Debug)]
        pub struct Links(String);

        impl Links {
            pub fn new(base_url: Option<&str>) -> Result<Links> {
                Ok(Links(base_url.unwrap_or_default().to_owned()))
            }
        }

        #[derive(Debug)]
        pub struct Desk<'a> {
            scorecard: &'a Scorecard,
            links: &'a Links,
            folder: String,
        }

        impl<'a> Desk<'a> {
            pub fn new(
                scorecard: &'a Scorecard,
                _results: &'a Results,
                _findings: &'a [Finding],
                words: &'a Words,
                language: usize,
                links: &'a Links,
            ) -> Desk<'a> {
                let folder = if language == 0 { String::new() } else { format!("{}/", words.lang) };
                Desk { scorecard, links, folder }
            }
        }

        pub fn plan(scorecard: &Scorecard, _results: &Results) -> Vec<PageId> {
            (0..scorecard.language_count()).map(|language| PageId { language }).collect()
        }

        pub fn page(id: PageId, desk: &Desk<'_>) -> Page {
            let title = desk.scorecard.site.title.get(id.language).text.to_owned();
            Page { path: format!("{}index.html", desk.folder), title, base: desk.links.0.clone() }
        }
    }

    /// Stands in for `src/render`.
    pub mod render {
        use super::view::Page;
        use crate::file::OutputFile;
        use crate::words::{Lang, Words};
        use anyhow::{Result, anyhow};
        use std::path::Path;

        #[derive(Debug)]
        pub struct Theme;

        impl Theme {
            pub fn read(_root: &Path, _name: &str) -> Result<Theme> {
                Ok(Theme)
            }

            /// One a language, with the theme's own messages.
            pub fn words(&self, languages: &[String]) -> Result<Vec<Words>> {
                let load = |tag: &String| Words::load(&Lang::parse(tag)?, &[]).map_err(|errors| anyhow!("{errors:?}"));
                languages.iter().map(load).collect()
            }

            /// Style sheets and the like.
            pub fn files(&self) -> Vec<OutputFile> {
                vec![OutputFile::text("style.css", String::new())]
            }
        }

        pub fn render(page: &Page, _theme: &Theme) -> Result<OutputFile> {
            Ok(OutputFile::text(&page.path, format!("<title>{}</title><base href=\"{}\">\n", page.title, page.base)))
        }
    }

    /// Stands in for `src/export`.
    pub mod export {
        use crate::derive::Results;
        use crate::file::OutputFile;
        use crate::model::Scorecard;

        #[derive(Debug)]
        pub struct ExportJob;

        impl ExportJob {
            pub fn render(&self, _scorecard: &Scorecard, _results: &Results) -> OutputFile {
                OutputFile::text("data/claims.csv", "claim\n".to_owned())
            }
        }

        pub fn files(_scorecard: &Scorecard, _results: &Results) -> Vec<ExportJob> {
            vec![ExportJob]
        }
    }
}
