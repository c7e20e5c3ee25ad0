//! An SVG that is built up of few elements, with concrete colours: what draws it knows no variables.

use super::font;
use crate::xml::escape;
use std::fmt::Write;

/// The colours of light pages.
pub const INK: &str = "#16191d";
pub const MUTED: &str = "#4d545d";
pub const LINE: &str = "#c9ced5";
pub const PEER: &str = "#8fa9c7";
pub const BLUE: &str = "#004f9e";
pub const PAGE: &str = "#ffffff";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub struct Type {
    pub size: f64,
    pub bold: bool,
    pub colour: &'static str,
}

/// A picture while it is drawn.
#[derive(Debug)]
pub struct Canvas {
    out: String,
    /// Whether every text so far can be drawn.
    pub is_drawable: bool,
    /// Left, top, right and bottom of every text so far.
    #[cfg(test)]
    pub texts: Vec<(f64, f64, f64, f64)>,
}

impl Canvas {
    pub fn new(width: u32, height: u32) -> Canvas {
        let out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
             font-family=\"Noto Sans\"><rect width=\"{width}\" height=\"{height}\" fill=\"{PAGE}\"/>"
        );
        Canvas {
            out,
            is_drawable: true,
            #[cfg(test)]
            texts: Vec::new(),
        }
    }

    pub fn rect(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), fill: &str) {
        let _ = write!(
            self.out,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"{fill}\"/>",
            width.max(0.0),
            height.max(0.0)
        );
    }

    /// An empty box with an outline.
    pub fn frame(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), colour: &str) {
        let _ = write!(
            self.out,
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"{PAGE}\" stroke=\"{colour}\" \
             stroke-width=\"3\" stroke-dasharray=\"4 6\"/>",
            x + 1.5,
            y + 1.5,
            (width - 3.0).max(0.0),
            (height - 3.0).max(0.0)
        );
    }

    pub fn circle(&mut self, (x, y): (f64, f64), radius: f64, fill: &str, stroke: &str) {
        let _ = write!(
            self.out,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.1}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"2\"/>"
        );
    }

    /// An open line through these points.
    pub fn line(&mut self, points: &[(f64, f64)], width: f64, colour: &str, dashed: bool) {
        let places: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
        let dashes = if dashed { " stroke-dasharray=\"10 8\"" } else { "" };
        let _ = write!(
            self.out,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width:.1}\" stroke-linejoin=\"round\"{dashes}/>",
            places.join(" ")
        );
    }

    /// One line of text, on its baseline.
    pub fn text(&mut self, text: &str, (x, y): (f64, f64), anchor: Anchor, how: Type) {
        if text.is_empty() {
            return;
        }
        self.is_drawable &= font::covers(text);
        #[cfg(test)]
        self.note(text, (x, y), anchor, how);
        let word = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let weight = if how.bold { " font-weight=\"700\"" } else { "" };
        let _ = write!(
            self.out,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{:.0}\"{weight} fill=\"{}\" text-anchor=\"{word}\">{}</text>",
            how.size,
            how.colour,
            escape(text)
        );
    }

    /// Lines one below the other, the first one's top at `y`. Says where the last one ends.
    pub fn block(&mut self, lines: &[String], (x, mut y): (f64, f64), how: Type) -> f64 {
        for line in lines {
            self.text(line, (x, y + font::ASCENT * how.size), Anchor::Start, how);
            y += font::LINE * how.size;
        }
        y
    }

    /// The picture; nothing where a text of it cannot be drawn.
    pub fn finish(mut self) -> Option<String> {
        self.out.push_str("</svg>");
        self.is_drawable.then_some(self.out)
    }

    #[cfg(test)]
    fn note(&mut self, text: &str, (x, y): (f64, f64), anchor: Anchor, how: Type) {
        let wide = font::width(text, how.size, how.bold);
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - wide / 2.0,
            Anchor::End => x - wide,
        };
        self.texts.push((left, y - 0.78 * how.size, left + wide, y + 0.24 * how.size));
    }
}
