//! The whole program on one screen: documents become a scorecard, results and findings; these become the files of a site.
//!
//! Plain functions, each of one stage: `read` (by the commands), `load`, `derive`, `checks::run`, then, for every page
//! at once and none of them kept, `page`, `render`, and the sink that writes.

use crate::derive::{self, Results};
use crate::file::OutputFile;
use crate::finding::{self, Finding};
use crate::model::Scorecard;
use crate::{checks, content, export};
use anyhow::{Context, Result};
use rayon::prelude::*;
use seams::{render, view};

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
    let desks: Vec<view::Desk<'_>> = words
        .iter()
        .enumerate()
        .map(|(language, words)| view::Desk::new(scorecard, results, findings, words, language, &links))
        .collect();
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
}
