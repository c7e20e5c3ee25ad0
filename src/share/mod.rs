//! Pictures for sharing: a page's card in, a PNG of 1200 × 630 out; and the icons of the site, from its one SVG.
//!
//! | file | what it does |
//! |---|---|
//! | `font.rs` | the bundled fonts: which letters they have, how wide a text is, lines that fit |
//! | `canvas.rs` | an SVG of few elements and concrete colours |
//! | `layout.rs` | where name, finding, chart and foot stand on a card |
//! | `charts.rs` | the charts of a card, with letters that can be read on a phone |
//! | `paint.rs` | SVG to PNG, with a palette |
//! | `icon.rs` | `favicon.ico` and `apple-touch-icon.png` |
//!
//! The fonts stand in `assets/share-font/`. No font of the machine is used, so that every machine makes the same picture.

mod canvas;
mod charts;
mod font;
mod icon;
mod layout;
mod paint;
#[cfg(test)]
mod tests;

use crate::kept::{self, Key};
use crate::view::{CardChart, HEIGHT, Page, WIDTH};
use anyhow::Result;
pub use icon::{ICONS, icon};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// A picture that can be painted.
#[derive(Clone, Debug)]
pub struct Sketch {
    /// Where its file goes, below the output folder.
    pub path: String,
    svg: String,
}

/// The picture of a page, where it has one. A page whose words have letters that the fonts lack goes without, and then
/// says nothing of a picture.
pub fn sketch(page: &mut Page) -> Option<Sketch> {
    let card = page.card.as_ref()?;
    let chart = match &card.chart {
        CardChart::Picture(key) => page.pictures.iter().find(|(it, _)| it == key).map(|(_, chart)| chart),
        _ => None,
    };
    let Some(svg) = layout::svg(card, chart) else {
        page.frame.share.leave_picture_out();
        return None;
    };
    Some(Sketch { path: card.path.clone(), svg })
}

/// What makes pixels of a sketch.
static PAINTER: LazyLock<Sha256> = LazyLock::new(|| {
    let own = [&include_bytes!("paint.rs")[..]].into_iter().chain(font::FILES);
    kept::maker(&own.collect::<Vec<_>>())
});

impl Sketch {
    /// What it would be painted from: another picture has another one.
    #[must_use]
    pub fn key(&self) -> Key {
        PAINTER.clone().chain_update(&self.svg).finalize().into()
    }

    /// The bytes of the file.
    ///
    /// # Errors
    ///
    /// None that content could cause.
    pub fn paint(&self) -> Result<Vec<u8>> {
        paint::png(&self.svg, (WIDTH, HEIGHT))
    }
}
