//! One page through its template.

use super::Theme;
use super::mistake::{self, Mistakes};
use crate::chart::{self, Width, draw};
use crate::file::OutputFile;
use crate::json::harmless;
use crate::timings::{self, Stage};
use crate::view::Page;
use crate::view::chart::Chart;
use anyhow::{Result, anyhow};
use serde::Serialize;
use std::collections::BTreeMap;
use tera::Context;

/// Most pages are no larger: so many bytes are made ready for one, which then need not be moved.
const USUAL: usize = 128 << 10;

/// A picture as `<svg>` elements.
#[derive(Clone, Debug, Serialize)]
pub struct Picture {
    /// For wide screens; a bullet's only drawing.
    pub wide: String,
    /// For narrow screens; empty for a bullet.
    pub narrow: String,
}

/// Puts a page into the template of its kind.
///
/// # Errors
///
/// A mistake in a template, with its file and line.
pub fn render(page: &Page, theme: &Theme) -> Result<OutputFile> {
    let name = page.body.name();
    let mut context = Context::new();
    context.insert_value("t", theme.labels(&page.frame.lang));
    context.insert("page", &page.frame);
    context.insert(name, &page.body);
    context.insert("svg", &timings::of(Stage::Draw, || pictures(page)));
    let template = format!("{name}.html");
    let mut html = Vec::with_capacity(USUAL);
    theme.tera.render_to(&template, &context, &mut html).map_err(|error| {
        let mistakes = mistake::of(&error, &theme.shelf, &page.path);
        if mistakes.is_empty() { anyhow!("{}: {error}", page.path) } else { Mistakes::new(mistakes).into() }
    })?;
    Ok(OutputFile { path: page.path.clone(), bytes: html })
}

/// All that was made; else every mistake in templates that was met on the way, else what failed first.
///
/// # Errors
///
/// Where one of them is an error.
pub fn together<T>(made: Vec<Result<T>>) -> Result<Vec<T>> {
    let (mut all, mut mistakes, mut failed) = (Vec::new(), Vec::new(), None);
    for one in made {
        match one.map_err(|error| error.downcast::<Mistakes>()) {
            Ok(it) => all.push(it),
            Err(Ok(them)) => mistakes.extend(them.into_inner()),
            Err(Err(error)) => failed = failed.or(Some(error)),
        }
    }
    match failed {
        Some(error) => Err(error),
        None if mistakes.is_empty() => Ok(all),
        None => Err(Mistakes::new(mistakes).into()),
    }
}

/// The pictures of a page that are files too: with their colours inside, to be used elsewhere.
#[must_use]
pub fn drawings(page: &Page) -> Vec<OutputFile> {
    let chart = |key: &String| page.pictures.iter().find(|(it, _)| it == key).map(|(_, chart)| chart);
    page.drawings.iter().filter_map(|(path, key)| Some(OutputFile::text(path.clone(), chart::file(chart(key)?)))).collect()
}

fn pictures(page: &Page) -> BTreeMap<&str, Picture> {
    let drawn = page.pictures.iter().map(|(key, chart)| {
        let narrow = if matches!(chart, Chart::Bullet(_)) { String::new() } else { draw(chart, Width::Narrow) };
        (key.as_str(), Picture { wide: draw(chart, Width::Wide), narrow })
    });
    drawn.collect()
}

/// A file of data that the script of the pages reads. Letters that could mean something in a page are written as numbers.
///
/// # Errors
///
/// None that content could cause.
pub fn data(path: &str, data: &impl Serialize) -> Result<OutputFile> {
    Ok(OutputFile::text(path.to_owned(), harmless(serde_json::to_string(data)?)))
}
