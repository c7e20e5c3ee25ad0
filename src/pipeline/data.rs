//! The data files of a site without its pages: the same bytes that a build puts below `data/`.

use super::{Compiled, Options, Sink};
use crate::{export, render, view};
use anyhow::{Context, Result};
use std::sync::{Mutex, PoisonError};

/// Writes the data files alone, by their paths below `data/`. Says how many there are.
///
/// # Errors
///
/// A file that cannot be written.
pub fn emit_data(compiled: &Compiled, theme: &render::Theme, options: &Options, sink: Sink<'_>) -> Result<usize> {
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
    let written = export::write(&data, view::published(&desks), &|mut file| {
        file.path = file.path.strip_prefix("data/").unwrap_or(&file.path).to_owned();
        sink(file)
    })?;
    Ok(written.len())
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
    let count = emit_data(compiled, theme, options, &|file| {
        made();
        let one = export::pack(&file, day)?;
        packed.lock().unwrap_or_else(PoisonError::into_inner).push(one);
        Ok(())
    })?;
    let packed = packed.into_inner().unwrap_or_else(PoisonError::into_inner);
    Ok((export::join(packed.into_iter(), super::ZIP_MARK)?, count))
}
