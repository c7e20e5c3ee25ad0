//! Places in their own shapes: paths of whole numbers, drawn once for every width, as there is no text to keep legible.

use super::backend::escape;
use crate::view::chart::Outline;
use std::fmt::Write;

/// The picture as an `<svg>` element.
#[must_use]
pub fn draw(outline: &Outline) -> String {
    let mut out = String::new();
    let mut id = String::new();
    escape(&mut id, &outline.name.id);
    let (width, height) = (outline.width, outline.height);
    // Two units are a pixel where there is room.
    let (wide, high) = (width.div_ceil(2), height.div_ceil(2));
    let _ = write!(
        out,
        "<svg class=\"chart outline\" viewBox=\"-4 -4 {} {}\" width=\"{wide}\" height=\"{high}\"",
        width + 8,
        height + 8
    );
    let _ = write!(out, " role=\"group\" aria-labelledby=\"{id}-o\"><title id=\"{id}-o\">");
    escape(&mut out, &outline.name.title);
    out.push_str("</title>");
    for shape in outline.shapes.iter().filter(|it| is_plain(&it.path)) {
        let is_link = !shape.href.is_empty();
        if is_link {
            out.push_str("<a tabindex=\"-1\" aria-hidden=\"true\" href=\"");
            escape(&mut out, &shape.href);
            out.push_str("\">");
        }
        out.push_str("<path class=\"");
        escape(&mut out, &shape.kind);
        out.push_str(if shape.is_part { " part\" d=\"" } else { "\" d=\"" });
        out.push_str(&shape.path);
        out.push_str("\"><title>");
        escape(&mut out, &shape.title);
        out.push_str(if is_link { "</title></path></a>" } else { "</title></path>" });
    }
    out.push_str("</svg>");
    out
}

/// Whether a path holds nothing but whole numbers and the commands that the reader writes.
fn is_plain(path: &str) -> bool {
    path.starts_with('M') && path.bytes().all(|it| it.is_ascii_digit() || b"Mlz -".contains(&it))
}
