//! Small multiples: one small line after the other, the name above, the last value said, breaks and gaps left open.

use super::class::{Class, Kind, Look, Tone};
use super::key::{self, Entry};
use super::picture::{Anchor, Picture, block};
use super::place::{Area, Spot};
use super::scale::{Scale, usable};
use super::text;
use crate::view::chart::{Multiples, Panel, Tick};

/// Height of a small plot.
const PLOT: f64 = 44.0;
/// Size of one in a table row.
const SPARK: (f64, f64) = (200.0, 36.0);
/// Between two columns, and below a row.
const GAP: f64 = 22.0;
const BELOW: f64 = 14.0;
/// From the plot's edges to its first and last period.
const SIDE: f64 = 5.0;
/// A panel of many is not narrower, one of a few not wider.
const NARROW: f64 = 126.0;
const MOST: usize = 4;

/// One column's width, and how many there are.
struct Columns {
    count: usize,
    width: f64,
}

impl Columns {
    fn new(panels: usize, width: f64) -> Columns {
        let fit = ((width + GAP) / (NARROW + GAP)).floor().max(1.0) as usize;
        let count = fit.min(MOST).min(panels.max(1));
        Columns { count, width: (width - GAP * (count - 1) as f64) / count as f64 }
    }

    fn left(&self, column: usize) -> f64 {
        column as f64 * (self.width + GAP)
    }
}

#[must_use]
pub fn layout(multiples: &Multiples, width: f64) -> Picture {
    let mut picture = Picture::new(width);
    let entries: Vec<Entry> = multiples.key.iter().map(Entry::from).collect();
    let mut y = key::draw(&mut picture, &entries, 0.0);
    let columns = Columns::new(multiples.panels.len(), width);
    let times: Vec<&Tick> = multiples.times.iter().filter(|tick| usable(tick.at)).collect();
    let last_row = multiples.panels.len().saturating_sub(1) / columns.count;
    for (turn, row) in multiples.panels.chunks(columns.count).enumerate() {
        // The lowest panel of a column says when: in the last row, and above its gaps in the row before.
        let below = |column: usize| {
            turn + 1 >= last_row && (turn == last_row || column >= multiples.panels.len() - last_row * columns.count)
        };
        let names: Vec<Words> = row.iter().map(|panel| Words::new(panel, columns.width)).collect();
        let head = names.iter().map(Words::height).fold(0.0, f64::max);
        let mut bottom = y + head + PLOT;
        for (column, (panel, words)) in row.iter().zip(&names).enumerate() {
            let left = columns.left(column);
            // Words stand on the plot, whatever the neighbours' names take.
            words.draw(&mut picture, left, y + head - words.height());
            let frame = Frame::new(panel, &times, (left, y + head), (columns.width, PLOT));
            frame.draw(&mut picture, panel);
            if below(column) {
                bottom = bottom.max(when(&mut picture, &times, (left, y + head + PLOT), columns.width));
            }
        }
        y = bottom + BELOW;
    }
    let end = if multiples.panels.is_empty() { y } else { y - BELOW };
    picture.height = (end + 2.0).max(text::LINE);
    picture
}

/// One panel for a table row: it holds no text, so it scales freely.
#[must_use]
pub fn spark(panel: &Panel) -> Picture {
    let mut picture = Picture::new(SPARK.0);
    let frame = Frame::new(panel, &[], (0.0, 0.0), SPARK);
    frame.draw(&mut picture, panel);
    picture.height = SPARK.1 + 1.0;
    picture
}

/// What stands above a plot: whom it is about, then the last value.
struct Words {
    label: Vec<String>,
    value: Vec<String>,
}

impl Words {
    fn new(panel: &Panel, width: f64) -> Words {
        Words { label: text::wrap(&panel.label, width, true), value: text::wrap(&panel.value, width, false) }
    }

    fn height(&self) -> f64 {
        (self.label.len() + self.value.len()) as f64 * text::LINE + 4.0
    }

    fn draw(&self, picture: &mut Picture, left: f64, top: f64) {
        let middle = top + self.label.len() as f64 * text::LINE;
        for (kind, lines, top) in [(Kind::Strong, &self.label, top), (Kind::Text, &self.value, middle)] {
            let (wide, high) = block(lines, kind == Kind::Strong);
            picture.lines(kind, &Area::new(left, top, left + wide, top + high), Anchor::Start, lines);
        }
    }
}

/// The first and the last period, under their places; the first alone where both find no room.
fn when(picture: &mut Picture, times: &[&Tick], (left, top): Spot, width: f64) -> f64 {
    let (Some(first), Some(last)) = (times.first(), times.last()) else { return top };
    let one = |tick: &Tick| text::wrap(&tick.text, width / 2.0 - 6.0, false);
    let (start, end) = (one(first), if first.at < last.at { one(last) } else { Vec::new() });
    let mut bottom = top;
    for (lines, anchor) in [(start, Anchor::Start), (end, Anchor::End)] {
        let (wide, high) = block(&lines, false);
        let x = if anchor == Anchor::Start { left } else { left + width - wide };
        picture.lines(Kind::Tick, &Area::new(x, top + 3.0, x + wide, top + 3.0 + high), anchor, &lines);
        bottom = bottom.max(top + 3.0 + high);
    }
    bottom
}

/// A small plot with its scales.
struct Frame {
    left: f64,
    right: f64,
    top: f64,
    floor: f64,
    time: Scale,
    value: Scale,
}

impl Frame {
    fn new(panel: &Panel, times: &[&Tick], (left, top): Spot, (width, high): (f64, f64)) -> Frame {
        let runs = || panel.runs.iter().flatten().chain(&panel.apart);
        let moments = runs().map(|it| it.0).chain(times.iter().map(|tick| tick.at));
        let values = runs().map(|it| it.1).chain([panel.low, panel.high]);
        Frame {
            left,
            right: left + width,
            top,
            floor: top + high,
            time: Scale::over(moments, left + SIDE, left + width - SIDE),
            value: Scale::over(values, top + high - SIDE, top + SIDE),
        }
    }

    fn draw(&self, picture: &mut Picture, panel: &Panel) {
        for at in panel.breaks.iter().filter(|at| usable(**at)) {
            let x = self.time.at(*at);
            picture.path(Class::plain(Kind::Break), 0.0, vec![(x, self.top), (x, self.floor)]);
        }
        picture.path(Class::plain(Kind::Grid), 0.0, vec![(self.left, self.floor), (self.right, self.floor)]);
        let spots = |run: &[(f64, f64)]| -> Vec<Spot> {
            let usable = run.iter().filter(|(time, at)| usable(*time) && usable(*at));
            usable.map(|(time, at)| (self.time.at(*time), self.value.at(*at))).collect()
        };
        let runs: Vec<Vec<Spot>> = panel.runs.iter().map(|run| spots(run)).filter(|run| !run.is_empty()).collect();
        let dot = Class::new(Kind::Dot, Tone::Main);
        for (turn, run) in runs.iter().enumerate() {
            match run.as_slice() {
                [alone] if turn + 1 < runs.len() => picture.circle(dot, *alone, 2.5),
                [_] => {}
                many => picture.path(Class::new(Kind::Series, Tone::Main), 0.0, many.to_vec()),
            }
        }
        // The last value is the one that is said.
        if let Some(last) = runs.last().and_then(|run| run.last()) {
            picture.circle(dot, *last, 3.5);
        }
        for spot in spots(&panel.apart) {
            picture.circle(Class { look: Look::Hollow, ..dot }, spot, 3.0);
        }
    }
}
