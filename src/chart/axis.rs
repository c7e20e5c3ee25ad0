//! The axis below a plot: a line, ticks, and as many of their texts as find room.

use super::class::{Class, Kind};
use super::picture::{Anchor, Picture, block};
use super::place::Area;
use super::scale::{Scale, usable};
use super::text;
use crate::view::chart::Tick;

/// Between two tick texts.
const GAP: f64 = 8.0;
/// From the axis to its texts.
const DOWN: f64 = 7.0;

/// Draws the axis at height `y` from `left` to `right`, and returns where the next thing may stand.
pub fn below(picture: &mut Picture, scale: &Scale, ticks: &[Tick], y: f64, (left, right): (f64, f64)) -> f64 {
    picture.path(Class::plain(Kind::Axis), 0.0, vec![(left, y), (right, y)]);
    let ticks: Vec<&Tick> = ticks.iter().filter(|tick| usable(tick.at)).collect();
    let limit = (picture.width / ticks.len().max(2) as f64 - GAP).clamp(56.0, 160.0);
    let mut shown: Vec<Area> = Vec::new();
    for tick in ends_first(&ticks) {
        let x = scale.at(tick.at);
        let lines = text::wrap(&tick.text, limit, false);
        let (wide, high) = block(&lines, false);
        let area = Area::new(x - wide / 2.0, y + DOWN, x + wide / 2.0, y + DOWN + high).between(0.0, picture.width);
        let roomy = Area { left: area.left - GAP, right: area.right + GAP, ..area };
        if shown.iter().any(|other| other.meets(&roomy)) {
            continue;
        }
        picture.path(Class::plain(Kind::Axis), 0.0, vec![(x, y), (x, y + 5.0)]);
        picture.lines(Kind::Tick, &area, Anchor::Middle, &lines);
        shown.push(area);
    }
    shown.iter().map(|area| area.bottom).fold(y + DOWN, f64::max)
}

/// The first, the last, then the others: so the ends of a scale are always stated.
fn ends_first<'a>(ticks: &[&'a Tick]) -> Vec<&'a Tick> {
    match ticks {
        [first, middle @ .., last] => [first, last].into_iter().chain(middle).copied().collect(),
        few => few.to_vec(),
    }
}

/// The axis's title in as many lines as it takes; returns where the next thing may stand.
pub fn title(picture: &mut Picture, title: &str, y: f64) -> f64 {
    let lines = text::wrap(title, picture.width, false);
    let (wide, high) = block(&lines, false);
    picture.lines(Kind::Tick, &Area::new(0.0, y, wide, y + high), Anchor::Start, &lines);
    y + high
}
