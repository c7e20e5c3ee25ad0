//! The key above a picture: a swatch and its words, in as many rows as it takes.

use super::bars;
use super::class::{Class, Kind, Tone};
use super::marks::{Mark, Way};
use super::picture::{Anchor, Picture, block};
use super::place::Area;
use super::text;
use crate::view::chart::{Certainty, Key, KeyMark};

/// Width of a swatch and the gap after it.
const SWATCH: f64 = 30.0;
/// Between two entries of a row.
const GAP: f64 = 20.0;

/// An entry to be drawn, with the tone of its mark where the mark does not tell it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub mark: KeyMark,
    pub tone: Tone,
    pub text: String,
}

impl From<&Key> for Entry {
    fn from(key: &Key) -> Self {
        let tone = match key.mark {
            KeyMark::Dot | KeyMark::Series(_) => Tone::Peer,
            _ => Tone::Plain,
        };
        Self { mark: key.mark, tone, text: key.text.clone() }
    }
}

/// Draws the entries from `top` down and returns where the next thing may stand.
pub fn draw(picture: &mut Picture, entries: &[Entry], top: f64) -> f64 {
    let (mut x, mut y, mut row) = (0.0, top, 0.0_f64);
    for entry in entries {
        let lines = text::wrap(&entry.text, picture.width - SWATCH, false);
        let (width, height) = block(&lines, false);
        if x > 0.0 && x + SWATCH + width > picture.width {
            (x, y, row) = (0.0, y + row, 0.0);
        }
        swatch(picture, entry, x, y + text::LINE / 2.0);
        let left = x + SWATCH;
        picture.lines(Kind::Text, &Area::new(left, y, left + width, y + height), Anchor::Start, &lines);
        row = row.max(height.max(text::LINE) + 2.0);
        x = left + width + GAP;
    }
    if entries.is_empty() { top } else { y + row + 4.0 }
}

/// The picture of one entry, from `x` on, around the height `y`.
fn swatch(picture: &mut Picture, entry: &Entry, x: f64, y: f64) {
    let centre = (x + 12.0, y);
    let mark = Mark {
        at: centre,
        way: Way::Right,
        radius: 5.0,
        tone: entry.tone,
        diamond: false,
        hollow: false,
        certainty: Certainty::Exact,
        ends: (x + 1.0, x + 23.0),
    };
    let line = |picture: &mut Picture, class: Class| picture.path(class, 0.0, vec![(x, y), (x + 24.0, y)]);
    let drawn = match entry.mark {
        KeyMark::Status(status) => return bars::segment(picture, status, x, x + 24.0, y, 12.0, ""),
        KeyMark::Target => return line(picture, Class::plain(Kind::Target)),
        KeyMark::Median => return line(picture, Class::plain(Kind::Median)),
        KeyMark::Series(_) => {
            line(picture, Class::new(Kind::Series, entry.tone));
            mark
        }
        KeyMark::Dot => mark,
        KeyMark::Hollow => Mark { hollow: true, ..mark },
        KeyMark::About => Mark { certainty: Certainty::About, ..mark },
        KeyMark::AtLeast => Mark { certainty: Certainty::AtLeast, at: (x + 6.0, y), ..mark },
        KeyMark::AtMost => Mark { certainty: Certainty::AtMost, at: (x + 18.0, y), ..mark },
        KeyMark::Range => Mark { certainty: Certainty::Range { low: 0.0, high: 0.0 }, ..mark },
        KeyMark::Selected => Mark { diamond: true, radius: 7.0, ..mark },
    };
    drawn.draw(picture, "");
}
