//! The whole program on one screen: documents become a scorecard, results and findings; these become the files of a site.
//!
//! Plain functions, each of one stage: `read` (by the commands), `load`, `derive`, `checks::run`, then, for every page
//! at once and none of them kept, `page`, `render`, and the sink that writes. `pipeline/again.rs` knows what was
//! compiled a moment ago, `pipeline/single.rs` makes one file alone.

mod again;
mod data;
mod single;

use crate::derive::{self, Results};
use crate::file::{OutputFile, Sink};
use crate::finding::{self, Finding};
use crate::kept::{self, Kept};
use crate::model::Scorecard;
use crate::timings::{self, Stage};
use crate::{checks, cite, content, export, feed, render, share, sitemap, view};
use anyhow::{Context, Result};
use jiff::civil::Date;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

pub use again::{Memory, compile_again};
pub use data::{emit_data, zip_data};

/// By this comment a zip of data files is known as ours.
pub const ZIP_MARK: &str = "Written by `scorecard export`.";

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
    pub without: Without,
    /// Where pictures may be that were drawn before.
    pub kept: Option<Arc<dyn Kept>>,
}

/// What is left out.
#[derive(Clone, Copy, Debug, Default)]
pub struct Without {
    /// The pictures that are shown where a page is shared.
    pub share_images: bool,
    pub workbooks: bool,
    /// The pages that other sites show inside theirs.
    pub embeds: bool,
    /// The data files, and the page that tells of them.
    pub data: bool,
}

/// Understands the documents and finds all there is to tell about them. Never fails: what is wrong is a finding.
#[must_use]
pub fn compile(inputs: &content::Inputs) -> Compiled {
    stages(inputs, None).0
}

/// The same for whoever needs the texts no more but to show the lines that are told: they are let go before anything is
/// computed from what they say.
#[must_use]
pub fn compile_once(inputs: content::Inputs) -> (Compiled, content::Shelf) {
    let loaded = timings::of(Stage::Resolve, || content::load(&inputs));
    let shelf = timings::of(Stage::Read, || content::Shelf::of(inputs));
    (understood(loaded, None).0, shelf)
}

/// The stages one after the other, each with what is known from before, if anything is.
fn stages(inputs: &content::Inputs, memory: Option<&Memory>) -> (Compiled, checks::Found) {
    let load = || content::load_again(inputs, memory.map(|it| &it.content));
    understood(timings::of(Stage::Resolve, load), memory)
}

/// What follows from what was read.
fn understood((scorecard, findings): (Option<Scorecard>, Vec<Finding>), memory: Option<&Memory>) -> (Compiled, checks::Found) {
    let last = memory.and_then(|it| it.last.as_ref());
    let Some(scorecard) = scorecard else {
        let compiled = Compiled { scorecard, results: derive::Results::default(), findings: told(Vec::new(), findings) };
        return (compiled, checks::Found::default());
    };
    let before =
        last.and_then(|it| Some(derive::Before { scorecard: it.compiled.scorecard.as_ref()?, results: &it.compiled.results }));
    let derive = || derive::derive_again(&scorecard, memory.map(|it| &it.results), before.as_ref());
    let (results, changed) = timings::of(Stage::Derive, derive);
    let known = last.map(|it| &it.found).zip(changed.as_ref());
    let (found, kept) = timings::of(Stage::Check, || checks::run_again(&scorecard, &results, known));
    (Compiled { scorecard: Some(scorecard), results, findings: told(found, findings) }, kept)
}

/// What checks have found beside what reading has.
fn told(found: Vec<Finding>, mut of_reading: Vec<Finding>) -> Vec<Finding> {
    let mut findings = checks::without_premature(found, &of_reading);
    // They may be many, and what was found before is sorted in among them.
    findings.append(&mut of_reading);
    finding::sort(&mut findings);
    findings
}

/// A site that is understood and dressed, of which any file can be made, in any order and from any thread.
pub struct Site<'a> {
    scorecard: &'a Scorecard,
    theme: &'a render::Theme,
    links: &'a view::Links,
    /// One a language.
    desks: Vec<view::Desk<'a>>,
    /// The data files, where there are to be any.
    stock: Option<&'a export::Stock<'a>>,
    kept: Option<&'a dyn Kept>,
    pages: Vec<view::PageId>,
    /// The pages, in the order of the paths of their files, once somebody asks for one.
    by_path: OnceLock<Vec<(String, view::PageId)>>,
}

/// Makes a site of the content, and lets somebody work with it.
///
/// # Errors
///
/// A base URL or messages of the theme that cannot be read, and what the work comes to.
pub fn open<T>(
    compiled: &Compiled,
    theme: &render::Theme,
    options: &Options,
    work: impl FnOnce(&Site<'_>) -> Result<T>,
) -> Result<T> {
    let Compiled { scorecard, results, findings } = compiled;
    let scorecard = scorecard.as_ref().context("there is no content to build from")?;
    let links = view::Links::new(options.base_url.as_deref().or(scorecard.site.base_url.as_deref()))?;
    let words = theme.words(&scorecard.site.languages)?;
    let Without { share_images, embeds, data, .. } = options.without;
    let extras = view::Extras { share_images: !share_images, embeds: !embeds, data: !data };
    let desk = |(language, words)| view::Desk::new(scorecard, results, findings, words, language, &links).with(extras);
    let mut desks: Vec<view::Desk<'_>> = timings::of(Stage::Prepare, || words.par_iter().enumerate().map(desk).collect());
    let base = links.absolute("");
    let kept = options.kept.as_deref();
    let data = export::Data { scorecard, results, words: &words, base: &base, has_workbooks: !options.without.workbooks, kept };
    let plan = || desks.first().map(view::plan).unwrap_or_default();
    let stock = || extras.data.then(|| export::Stock::new(data, view::published(&desks)));
    let (stock, mut pages) = timings::of(Stage::Prepare, || rayon::join(stock, plan));
    pages.retain(|it| theme.has_page(it.kind.template()));
    let stock = stock.as_ref();
    desks.iter_mut().for_each(|desk| desk.stock = stock);
    work(&Site { scorecard, theme, links: &links, desks, stock, kept, pages, by_path: OnceLock::new() })
}

/// Writes every file of the site. Says how many pages it has.
///
/// # Errors
///
/// A template that fails, or a file that cannot be written.
pub fn emit(compiled: &Compiled, theme: &render::Theme, options: &Options, sink: &dyn Sink) -> Result<usize> {
    open(compiled, theme, options, |site| {
        // Before the pages: these say how large each file is, and by which hash it can be checked.
        site.stock.map_or(Ok(()), |it| it.write(sink).map(drop))?;
        let out = Out { sink, only: None };
        site.announced(out)?;
        site.desks.iter().try_for_each(|desk| beside(desk, theme, out))?;
        site.dress(out)?;
        Ok(site.pages.len())
    })
}

/// What is made, and where it goes: every file, or the one that was asked for.
#[derive(Clone, Copy)]
struct Out<'a> {
    sink: &'a dyn Sink,
    only: Option<&'a str>,
}

impl Out<'_> {
    /// A file that nobody asked for is not made.
    fn file(self, path: &str, make: impl FnOnce() -> Result<OutputFile>) -> Result<()> {
        if self.only.is_none_or(|it| it == path) { self.sink.put(make()?) } else { Ok(()) }
    }

    fn made(self, file: OutputFile) -> Result<()> {
        if self.only.is_none_or(|it| it == file.path) { self.sink.put(file) } else { Ok(()) }
    }
}

impl Site<'_> {
    /// Every page, and what search engines are told of them.
    fn announced(&self, out: Out<'_>) -> Result<()> {
        let listed = render::together(
            self.pages.par_iter().map(|id| timings::page(id.kind.template(), || self.page(*id, out))).collect(),
        )?;
        let listed = listed.into_iter().flatten().collect();
        sitemap::files(listed, |path| self.links.absolute(path)).into_iter().try_for_each(|it| out.made(it))
    }

    /// What the pages of a language are made from.
    #[expect(clippy::indexing_slicing, reason = "a page is planned for the languages of the site, and each has a desk")]
    fn desk(&self, page: view::PageId) -> &view::Desk<'_> {
        &self.desks[page.language]
    }

    /// A page, and what stands beside it: its picture for sharing, its references, its drawings, its figures for other
    /// sites.
    fn page(&self, id: view::PageId, out: Out<'_>) -> Result<Option<sitemap::Listed>> {
        let mut page = timings::of(Stage::View, || view::page(id, self.desk(id)));
        // Before the page itself, which says nothing of a picture that cannot be drawn.
        let sketch = timings::of(Stage::Share, || share::sketch(&mut page));
        sketch.map_or(Ok(()), |it| out.file(&it.path, || timings::of(Stage::Share, || self.painted(&it))))?;
        let render = |page: &view::Page| timings::of(Stage::Render, || render::render(page, self.theme));
        out.file(&page.path, || render(&page))?;
        let drawings = timings::of(Stage::Draw, || render::drawings(&page));
        cite::files(&page).into_iter().chain(drawings).try_for_each(|it| out.made(it))?;
        page.embeds.iter().try_for_each(|it| out.file(&it.path, || render(it)))?;
        Ok(sitemap::Listed::of(&page))
    }

    /// A picture for sharing, which takes longer than its page: drawn where it is not known from before.
    fn painted(&self, sketch: &share::Sketch) -> Result<OutputFile> {
        let bytes = kept::or_made(self.kept, || sketch.key(), || sketch.paint())?;
        Ok(OutputFile { path: sketch.path.clone(), bytes })
    }

    /// What pages load: styles, scripts, icons.
    fn dress(&self, out: Out<'_>) -> Result<()> {
        let files = render::dressed(self.theme.files(), view::dress::files(self.scorecard));
        files.into_par_iter().try_for_each(|it| out.made(it))?;
        let icon = |path| timings::of(Stage::Share, || share::icon(path, self.theme.icon()));
        share::ICONS.iter().try_for_each(|path| out.file(path, || icon(path)))
    }
}

/// What a language has beside its pages: feeds, and what the script searches and compares.
fn beside(desk: &view::Desk<'_>, theme: &render::Theme, out: Out<'_>) -> Result<()> {
    let feeds = timings::of(Stage::View, || view::feed_subjects(desk));
    let feed = |it: &_| timings::of(Stage::View, || view::feed(desk, *it));
    feeds.par_iter().filter_map(feed).try_for_each(|it| out.file(&it.path, || Ok(feed::file(&it))))?;
    let view::SearchFile { path, search } = timings::of(Stage::View, || view::search(desk));
    out.file(&path, || timings::of(Stage::Render, || render::data(&path, &search)))?;
    let compared = if theme.has_page("compare") { view::places(desk) } else { Vec::new() };
    compared.par_iter().try_for_each(|it| {
        let view::PlaceFile { path, place } = timings::of(Stage::View, || view::place(*it, desk));
        out.file(&path, || timings::of(Stage::Render, || render::data(&path, &place)))
    })
}

impl Compiled {
    /// Adds what is to be told on that day and not on another: for `check` alone. No page and no data file looks at it.
    pub fn tell_on(&mut self, today: Date) {
        if let Some(scorecard) = &self.scorecard {
            let found = checks::run_on(scorecard, &self.results, today);
            self.findings.extend(checks::without_premature(found, &self.findings));
            finding::sort(&mut self.findings);
        }
    }

    /// Some data files by their names below `data/`, without their ending: those that two states are compared by.
    #[must_use]
    pub fn tables(&self, names: &[&str]) -> BTreeMap<String, String> {
        let Some(scorecard) = &self.scorecard else { return BTreeMap::new() };
        export::tables(scorecard, &self.results, names)
    }

    /// Whether the content says where the site will stand.
    #[must_use]
    pub fn has_base_url(&self) -> bool {
        self.scorecard.as_ref().is_some_and(|it| it.site.base_url.is_some())
    }

    /// Whether the entries of feeds have ids that a move to another address leaves as they are.
    #[must_use]
    pub fn has_feed_id(&self) -> bool {
        self.scorecard.as_ref().is_some_and(|it| it.site.feed_id.is_some())
    }

    /// The theme that the content asks for.
    #[must_use]
    pub fn theme(&self) -> &str {
        self.scorecard.as_ref().map_or("default", |it| &it.site.theme)
    }
}
