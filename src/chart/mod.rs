//! Charts as small SVG pictures: `view::chart` in, markup out. plotters stays in here.
//!
//! A picture with text is drawn for `Width::Wide` (680 units, shown from 760 px up) and for `Width::Narrow`
//! (296 units, shown below), so that text is 14 px on every screen. Each kind of chart is a pure layout:
//! it measures its words (`text`), finds room for them (`place`, `flags`) and hands back a `picture`, which
//! plotters draws on our backend. Colours and patterns are classes (`class`), so a theme decides.

use std::fmt::Write;

use crate::view::chart::{Chart, Name};

mod axis;
mod backend;
mod bars;
mod bullet;
mod class;
mod flags;
mod groups;
mod key;
mod line;
mod marks;
mod multiples;
mod outline;
mod picture;
mod place;
pub mod scale;
mod slope;
mod strip;
mod text;

#[cfg(test)]
mod tests;

use picture::{Item, Picture};

/// For which screens a picture is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    Wide,
    Narrow,
}

impl Width {
    /// Units across.
    const fn units(self) -> f64 {
        match self {
            Self::Wide => 680.0,
            Self::Narrow => 296.0,
        }
    }

    /// The class of the picture, whose first letter ends its id.
    const fn word(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Narrow => "narrow",
        }
    }
}

/// The picture as an `<svg>` element to stand inside a page.
#[must_use]
pub fn draw(chart: &Chart, width: Width) -> String {
    if let Chart::Outline(it) = chart {
        return outline::draw(it);
    }
    let (kind, name, picture) = layout(chart, width);
    let mut out = String::with_capacity(256 + picture.items.len() * 80);
    open(&mut out, kind, name, width, &picture);
    picture.paint(&mut out);
    out.push_str("</svg>");
    out
}

/// The wide picture as a file of its own, to download or to make a share image of: with its colours inside,
/// on white, and without variables, which programs other than browsers do not know.
#[must_use]
pub fn file(chart: &Chart) -> String {
    let drawn = draw(chart, Width::Wide);
    let Some(rest) = drawn.strip_prefix("<svg") else {
        return drawn;
    };
    let Some((tag, content)) = rest.split_once('>') else {
        return drawn;
    };
    let style = include_str!("file.css");
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\"{tag}><style>{style}</style>{content}\n")
}

/// A picture with its class and its name.
fn layout(chart: &Chart, width: Width) -> (&'static str, Option<&Name>, Picture) {
    let units = width.units();
    match chart {
        Chart::Bullet(bullet) => ("bullet", bullet.name.as_ref(), bullet::layout(bullet)),
        Chart::DotStrip(strip) => ("strip", Some(&strip.name), strip::layout(strip, units)),
        Chart::Line(line) => ("line", Some(&line.name), line::layout(line, units)),
        Chart::Multiples(multiples) => ("multiples", Some(&multiples.name), multiples::layout(multiples, units)),
        Chart::Spark(panel) => ("spark", None, multiples::spark(panel)),
        Chart::Slope(slope) => ("slope", Some(&slope.name), slope::layout(slope, units)),
        Chart::Groups(groups) => ("groups", Some(&groups.name), groups::layout(groups, units)),
        // Drawn without a layout: there are no words to place.
        Chart::Outline(it) => ("outline", Some(&it.name), Picture::new(units)),
    }
}

/// The first tag and the title. A picture without a name is for the eye only.
fn open(out: &mut String, kind: &str, name: Option<&Name>, width: Width, picture: &Picture) {
    let (wide, high) = (picture.width.ceil(), picture.height.ceil());
    // Without text a picture needs no second drawing and no class that hides one of two.
    let screens = if matches!(kind, "bullet" | "spark") { "" } else { width.word() };
    let gap = if screens.is_empty() { "" } else { " " };
    let _ = write!(out, "<svg class=\"chart {kind}{gap}{screens}\" viewBox=\"0 0 {wide} {high}\"");
    let _ = write!(out, " width=\"{wide}\" height=\"{high}\"");
    let Some(name) = name else {
        out.push_str(" aria-hidden=\"true\" focusable=\"false\">");
        return;
    };
    let mut id = String::new();
    backend::escape(&mut id, &name.id);
    id.push('-');
    id.extend(width.word().chars().next());
    // The parts of an `img` are not for screen readers, and may not be links.
    let links = picture.items.iter().any(|item| matches!(item, Item::Link(_)));
    let role = if links { "group" } else { "img" };
    let _ = write!(out, " role=\"{role}\" aria-labelledby=\"{id}\"><title id=\"{id}\">");
    backend::escape(out, &name.title);
    out.push_str("</title>");
}
