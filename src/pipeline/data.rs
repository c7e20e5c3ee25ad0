//! The data files of a site without its pages: the same bytes that a build puts below `data/`.

use super::{Compiled, Options};
use crate::file::{Growing, OutputFile, Sink};
use crate::{export, render, view};
use anyhow::{Context, Result};
use std::sync::{Mutex, PoisonError};

/// Writes the data files alone, by their paths below `data/`. Says how many there are.
///
/// # Errors
///
/// A file that cannot be written.
pub fn emit_data(compiled: &Compiled, theme: &render::Theme, options: &Options, sink: &dyn Sink) -> Result<usize> {
    let Compiled { scorecard, results, findings } = compiled;
    let scorecard = scorecard.as_ref().context("there is no content to export from")?;
    let links = view::Links::new(options.base_url.as_deref().or(scorecard.site.base_url.as_deref()))?;
    let words = theme.words(&scorecard.site.languages)?;
    let desk = |(language, words)| view::Desk::new(scorecard, results, findings, words, language, &links);
    let desks: Vec<view::Desk<'_>> = words.iter().enumerate().map(desk).collect();
    let base = links.absolute("");
    let data = export::Data {
        scorecard,
        results,
        words: &words,
        base: &base,
        has_workbooks: !options.without.workbooks,
        kept: options.kept.as_deref(),
    };
    let written = export::write(&data, view::published(&desks), &Top(sink))?;
    Ok(written.len())
}

/// Puts what a site has below `data/` at the top.
struct Top<'a>(&'a dyn Sink);

impl Sink for Top<'_> {
    fn put(&self, mut file: OutputFile) -> Result<()> {
        file.path = top(&file.path).to_owned();
        self.0.put(file)
    }

    fn begin(&self, path: &str) -> Result<Box<dyn Growing + '_>> {
        self.0.begin(top(path))
    }
}

fn top(path: &str) -> &str {
    path.strip_prefix("data/").unwrap_or(path)
}

/// The data files as one zip, and how many there are; `made` hears of each, from many threads. Files stand in the order of their paths, with the day of the data.
///
/// # Errors
///
/// A file that cannot be packed.
pub fn zip_data(
    compiled: &Compiled,
    theme: &render::Theme,
    options: &Options,
    made: &(dyn Fn() + Sync),
) -> Result<(Vec<u8>, usize)> {
    let day = compiled.scorecard.as_ref().and_then(export::last_day);
    let packed = Mutex::new(Vec::new());
    let count = emit_data(compiled, theme, options, &|file: OutputFile| {
        made();
        let one = export::pack(&file, day)?;
        packed.lock().unwrap_or_else(PoisonError::into_inner).push(one);
        Ok(())
    })?;
    let packed = packed.into_inner().unwrap_or_else(PoisonError::into_inner);
    Ok((export::join(packed.into_iter(), super::ZIP_MARK)?, count))
}
