//! The site's icons for programs that want no SVG: made from the one SVG of the theme, so that a site replaces one file.

use super::paint;
use crate::file::OutputFile;
use anyhow::{Context, Result};

const ICO: u32 = 32;
const TOUCH: u32 = 180;

/// The pictures that browsers and phones ask for beside the theme's `static/favicon.svg`.
pub const ICONS: [&str; 2] = ["favicon.ico", "apple-touch-icon.png"];

/// One of [`ICONS`], from the theme's `static/favicon.svg`.
///
/// # Errors
///
/// A file that is no SVG.
pub fn icon(path: &str, svg: &[u8]) -> Result<OutputFile> {
    let svg = std::str::from_utf8(svg).context("the theme's static/favicon.svg is not UTF-8")?;
    let draw = |size, is_full| paint::icon(svg, size, is_full).context("the theme's static/favicon.svg cannot be drawn");
    let bytes = if path == ICONS[0] { ico(&draw(ICO, false)?) } else { draw(TOUCH, true)? };
    Ok(OutputFile { path: path.to_owned(), bytes })
}

/// The container of Windows icons around one PNG.
fn ico(png: &[u8]) -> Vec<u8> {
    let mut out = vec![0, 0, 1, 0, 1, 0, ICO as u8, ICO as u8, 0, 0, 1, 0, 32, 0];
    out.extend((png.len() as u32).to_le_bytes());
    out.extend(22u32.to_le_bytes());
    out.extend(png);
    out
}
