//! Charts as small SVG pictures: `view::chart` in, markup out. plotters stays in here.
//!
//! A picture with text is drawn for `Width::Wide` (680 units, shown from 760 px up) and for `Width::Narrow`
//! (296 units, shown below), so that text is 14 px on every screen.

use crate::view::chart::Chart;

/// For which screens a picture is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    Wide,
    Narrow,
}

/// The picture as an `<svg>` element to stand inside a page.
#[must_use]
pub fn draw(_chart: &Chart, _width: Width) -> String {
    String::new()
}
