//! The slope chart: a straight line a territory from one period to another, those that stand out named at their ends.

use super::axis;
use super::class::{Class, Kind, Tone};
use super::key::{self, Entry};
use super::picture::{Anchor, Picture, block};
use super::place::{Area, spread};
use super::scale::{Scale, usable};
use super::text;
use crate::view::chart::{Slope, SlopeLine};

/// Height of the plot, at least.
const TALL: f64 = 240.0;
/// From the later period to the names.
const GAP: f64 = 16.0;

/// A name at the end of its line.
struct End {
    at: f64,
    lines: Vec<String>,
}

#[must_use]
pub fn layout(slope: &Slope, width: f64) -> Picture {
    let mut picture = Picture::new(width);
    let entries: Vec<Entry> = slope.key.iter().map(Entry::from).collect();
    let top = key::draw(&mut picture, &entries, 0.0);
    let top = axis::title(&mut picture, &slope.axis.title, top);
    let lines: Vec<&SlopeLine> = slope.lines.iter().filter(|it| usable(it.from) && usable(it.to)).collect();
    let ends = ends(&lines, width);
    let tall: f64 = ends.iter().map(|(_, lines)| block(lines, true).1 + 2.0).sum();
    let half = text::LINE / 2.0;
    let (ceiling, floor) = (top + half + 6.0, top + half + 6.0 + TALL.max(tall));
    let values = lines.iter().flat_map(|it| [it.from, it.to]).chain(slope.axis.ticks.iter().map(|tick| tick.at));
    let value = Scale::over(values, floor - half, ceiling + half);
    let left = scale_words(&mut picture, slope, &value, width);
    let wide = ends.iter().map(|(_, lines)| text::block_width(lines, true)).fold(0.0, f64::max);
    let right = if wide > 0.0 { width - wide - GAP } else { width - 1.0 };
    for x in [left, right] {
        picture.path(Class::plain(Kind::Axis), 0.0, vec![(x, ceiling), (x, floor)]);
    }
    // Grey ones first: the named lie over them.
    for tone in [Tone::Peer, Tone::Main] {
        for line in lines.iter().filter(|it| (tone == Tone::Main) == it.main) {
            let points = vec![(left, value.at(line.from)), (right, value.at(line.to))];
            picture.path(Class::new(Kind::Series, tone), 0.0, points);
            picture.title(&line.title);
        }
    }
    let named = ends.into_iter().map(|(line, lines)| End { at: value.at(line.to), lines }).collect();
    name(&mut picture, named, (ceiling, floor), right);
    picture.height = periods(&mut picture, slope, (left, right), floor) + 2.0;
    picture
}

/// The named lines with their words, the highest first.
fn ends<'a>(lines: &[&'a SlopeLine], width: f64) -> Vec<(&'a SlopeLine, Vec<String>)> {
    let limit = if width < 400.0 { 104.0 } else { 200.0 };
    let wrapped = lines.iter().filter(|it| it.main).map(|it| (*it, text::wrap(&it.label, limit, true)));
    let mut ends: Vec<_> = wrapped.filter(|(_, lines)| !lines.is_empty()).collect();
    ends.sort_by(|a, b| b.0.to.total_cmp(&a.0.to).then_with(|| a.0.label.cmp(&b.0.label)));
    ends
}

/// The scale at the left edge; returns where the earlier period stands.
fn scale_words(picture: &mut Picture, slope: &Slope, value: &Scale, width: f64) -> f64 {
    let mut gutter: f64 = 0.0;
    let mut shown: Vec<Area> = Vec::new();
    let mut placed = Vec::new();
    for tick in slope.axis.ticks.iter().filter(|tick| usable(tick.at)) {
        let lines = text::wrap(&tick.text, width * 0.2, false);
        let (wide, high) = block(&lines, false);
        let y = value.at(tick.at);
        let area = Area::new(0.0, y - high / 2.0, wide, y + high / 2.0);
        // A tick of several lines would reach into its neighbours.
        if lines.len() == 1 && !shown.iter().any(|other| other.meets(&area)) {
            gutter = gutter.max(wide);
            shown.push(area);
            placed.push((area, lines));
        }
    }
    for (area, lines) in placed {
        let area = Area { left: gutter - area.right, right: gutter, ..area };
        picture.lines(Kind::Tick, &area, Anchor::End, &lines);
    }
    if gutter > 0.0 { gutter + 8.0 } else { 1.0 }
}

/// Names beside the later period, pushed apart, each with a thin line to its own.
fn name(picture: &mut Picture, ends: Vec<End>, (ceiling, floor): (f64, f64), right: f64) {
    let wanted: Vec<(f64, f64)> = ends.iter().map(|end| (end.at, block(&end.lines, true).1)).collect();
    // The plot is made tall enough for all of them.
    let starts = spread(&wanted, ceiling, floor, 0.0).unwrap_or_default();
    for (end, (start, (_, high))) in ends.iter().zip(starts.into_iter().zip(wanted)) {
        let left = right + GAP;
        let area = Area::new(left, start, left + text::block_width(&end.lines, true), start + high);
        picture.path(Class::plain(Kind::Leader), 0.0, vec![(right + 2.0, end.at), (left - 4.0, start + high / 2.0)]);
        picture.lines(Kind::Strong, &area, Anchor::Start, &end.lines);
    }
}

/// The two periods under their axes; returns where the picture may end.
fn periods(picture: &mut Picture, slope: &Slope, (left, right): (f64, f64), floor: f64) -> f64 {
    let limit = (right - left) / 2.0 - 6.0;
    let mut bottom = floor + 7.0;
    for (words, anchor) in [(&slope.from, Anchor::Start), (&slope.to, Anchor::End)] {
        let lines = text::wrap(words, limit.max(40.0), false);
        let (wide, high) = block(&lines, false);
        let x = if anchor == Anchor::Start { left } else { right - wide };
        picture.lines(Kind::Tick, &Area::new(x, floor + 7.0, x + wide, floor + 7.0 + high), anchor, &lines);
        bottom = bottom.max(floor + 7.0 + high);
    }
    bottom
}
