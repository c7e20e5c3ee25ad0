//! Stacked bars: how many of a group met their target, were close, missed, were not judged, have no data.

use super::bars;
use super::class::{Class, Kind};
use super::key::{self, Entry};
use super::picture::{Anchor, Picture, block};
use super::place::{Area, spread};
use super::scale::usable;
use super::text;
use crate::view::chart::{GroupRow, Groups, Segment};

const BAR: f64 = 18.0;
/// Between two segments.
const GAP: f64 = 1.0;
/// A segment is never thinner, so that one of many stays visible.
const THINNEST: f64 = 3.0;

#[must_use]
pub fn layout(groups: &Groups, width: f64) -> Picture {
    let mut picture = Picture::new(width);
    let entries: Vec<Entry> = groups.key.iter().map(Entry::from).collect();
    let mut y = key::draw(&mut picture, &entries, 0.0);
    let gutter = gutter(groups, width);
    let most = groups.rows.iter().map(total).fold(0.0, f64::max);
    for row in &groups.rows {
        let whole = if groups.shares { total(row) } else { most };
        y = draw_row(&mut picture, row, whole, gutter, y) + 10.0;
    }
    picture.height = (y - 6.0).max(text::LINE);
    picture
}

/// The segments that are drawn, in the order of their status.
fn segments(row: &GroupRow) -> Vec<&Segment> {
    let mut segments: Vec<&Segment> = row.segments.iter().filter(|s| usable(s.count) && s.count > 0.0).collect();
    segments.sort_by_key(|segment| segment.status);
    segments
}

fn total(row: &GroupRow) -> f64 {
    segments(row).iter().map(|segment| segment.count).sum()
}

/// Width of the names on the left; 0 where they stand above their bars.
fn gutter(groups: &Groups, width: f64) -> f64 {
    if width < 400.0 {
        return 0.0;
    }
    let names = groups.rows.iter().flat_map(|row| text::wrap(&row.label, 210.0, false));
    let widest = names.map(|line| text::width(&line, false)).fold(0.0, f64::max);
    if widest > 0.0 { widest + 14.0 } else { 0.0 }
}

fn draw_row(picture: &mut Picture, row: &GroupRow, whole: f64, gutter: f64, top: f64) -> f64 {
    let limit = if gutter > 0.0 { gutter - 14.0 } else { picture.width };
    let name = text::wrap(&row.label, limit, false);
    let (wide, high) = block(&name, false);
    let bar_top = if gutter > 0.0 { top } else { top + high };
    let segments = segments(row);
    let pieces = pieces(&segments, whole, gutter, picture.width);
    let counts_end = counts(picture, &segments, &pieces, (gutter, bar_top));
    let middle = counts_end + 2.0 + BAR / 2.0;
    for (segment, (left, right)) in segments.iter().zip(&pieces) {
        bars::segment(picture, segment.status, *left, *right, middle, BAR, &segment.title);
    }
    if segments.is_empty() {
        let line = vec![(gutter, middle), (picture.width, middle)];
        picture.path(Class::plain(Kind::Track), 0.0, line);
    }
    let bottom = middle + BAR / 2.0 + 2.0;
    let name_top = if gutter > 0.0 { (middle - high / 2.0).min(bottom - high).max(top) } else { top };
    picture.lines(Kind::Text, &Area::new(0.0, name_top, wide, name_top + high), Anchor::Start, &name);
    bottom.max(name_top + high)
}

/// From where to where each segment goes. Thin ones get their least width from the wide ones.
fn pieces(segments: &[&Segment], whole: f64, left: f64, right: f64) -> Vec<(f64, f64)> {
    let room = right - left - GAP * segments.len().saturating_sub(1) as f64;
    let raw: Vec<f64> = segments.iter().map(|segment| (segment.count / whole * room).max(THINNEST)).collect();
    let sum: f64 = raw.iter().sum();
    let spare = raw.iter().map(|wide| wide - THINNEST).sum::<f64>();
    let excess = (sum - room).max(0.0);
    let mut x = left;
    raw.iter()
        .map(|wide| {
            let wide = if spare > 0.0 { wide - excess * (wide - THINNEST) / spare } else { *wide };
            let from = x;
            x += wide + GAP;
            (from, from + wide)
        })
        .collect()
}

/// Prints the counts above their segments, pushed apart where these are thin; in rows with swatches where
/// they do not fit side by side at all. Returns where the bar may begin.
fn counts(picture: &mut Picture, segments: &[&Segment], pieces: &[(f64, f64)], (left, top): (f64, f64)) -> f64 {
    let right = picture.width;
    let texts: Vec<String> = segments.iter().map(|segment| text::clean(&segment.text).into_owned()).collect();
    let wanted: Vec<(f64, f64)> =
        pieces.iter().zip(&texts).map(|((from, to), text)| (f64::midpoint(*from, *to), text::width(text, false))).collect();
    let Some(starts) = spread(&wanted, left, right, 7.0) else {
        return listed(picture, segments, left, top);
    };
    let high = text::ASCENT + text::DESCENT;
    for ((start, (_, wide)), text) in starts.iter().zip(&wanted).zip(texts) {
        if !text.is_empty() {
            picture.lines(Kind::Text, &Area::new(*start, top, start + wide, top + high), Anchor::Middle, &[text]);
        }
    }
    top + high
}

fn listed(picture: &mut Picture, segments: &[&Segment], left: f64, top: f64) -> f64 {
    let mut y = top;
    for segment in segments {
        let lines = text::wrap(&segment.text, picture.width - left - 30.0, false);
        let (wide, high) = block(&lines, false);
        let row = high.max(text::LINE);
        bars::segment(picture, segment.status, left, left + 24.0, y + text::LINE / 2.0, 12.0, "");
        picture.lines(Kind::Text, &Area::new(left + 30.0, y, left + 30.0 + wide, y + high), Anchor::Start, &lines);
        y += row;
    }
    y
}
