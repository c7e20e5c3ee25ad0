//! Values in time: like periods joined, others hollow, the target dashed, the ends labelled.

use super::axis;
use super::class::{Class, Kind, Tone};
use super::flags::{self, Flag};
use super::key::{self, Entry};
use super::marks::{Mark, Way};
use super::picture::{Anchor, Picture, block};
use super::place::{Area, Room, Spot, spread};
use super::scale::{Scale, usable};
use super::text;
use crate::view::chart::{Certainty, KeyMark, Line, Point, Series};
use std::ptr;

/// Room above the highest tick for words about the highest points, at least.
const HEAD: f64 = text::LINE + 6.0;
/// From the lowest tick to the axis of time, at least: room for words about the lowest points.
const FOOT: f64 = text::LINE + 7.0;
/// From the plot's edges to its first and last period.
const SIDE: f64 = 16.0;
/// Between a mark and words about it.
const GAP: f64 = 3.0;

/// The plot's frame and scales. Its top, without the headroom, is at height 0.
struct Frame {
    /// Above the highest tick.
    head: f64,
    left: f64,
    right: f64,
    bottom: f64,
    time: Scale,
    value: Scale,
}

/// Words in their place.
struct Label {
    kind: Kind,
    area: Area,
    anchor: Anchor,
    lines: Vec<String>,
}

/// A point that is drawn: its series and the place of that in the picture, which point, its mark.
struct Placed<'a> {
    index: usize,
    series: &'a Series,
    point: &'a Point,
    mark: Mark,
}

#[must_use]
pub fn layout(line: &Line, width: f64) -> Picture {
    let ends = end_labels(line, width);
    let frame = frame(line, width, &ends);
    let points = place_points(line, &frame);
    let breaks = breaks(line, &frame, width);
    let mut room = room(line, &frame, &points, &breaks, width);

    let mut labels = Vec::new();
    let mut unnamed = name_ends(&frame, &points, ends, &mut room, &mut labels);
    let order = order(&points);
    let edges = (frame.left + 3.0, width);
    let (first, rest) = order.split_at(order.len().min(2));
    name_points(first, &mut room, edges, &mut labels);
    unnamed.extend(name_targets(line, &frame, &mut room, width, &mut labels));
    name_points(rest, &mut room, edges, &mut labels);
    unnamed.extend(breaks.iter().filter(|flag| flag.area.is_none()).map(|flag| Entry {
        mark: KeyMark::Median,
        tone: Tone::Plain,
        text: flag.lines.join(" "),
    }));

    let mut inner = Picture::new(width);
    draw_values(&mut inner, line, &frame, &labels);
    draw_breaks(&mut inner, &frame, &breaks);
    draw_targets(&mut inner, line, &frame);
    draw_series(&mut inner, &points);
    for label in &labels {
        inner.lines(label.kind, &label.area, label.anchor, &label.lines);
    }
    let edges = (frame.left, frame.right);
    let bottom = axis::below(&mut inner, &frame.time, &line.times, frame.bottom, edges);
    assemble(line, width, inner, (frame.head + flags::height(&breaks), bottom), &unnamed)
}

/// Key and title above, the plot, and below what found no room in it.
fn assemble(line: &Line, width: f64, inner: Picture, (above, bottom): (f64, f64), unnamed: &[Entry]) -> Picture {
    let mut picture = Picture::new(width);
    let entries: Vec<Entry> = line.key.iter().map(|key| entry(key, line)).collect();
    let top = key::draw(&mut picture, &entries, 0.0);
    let top = axis::title(&mut picture, &line.axis.title, top);
    let down = top + above;
    picture.append(inner, down);
    let end = key::draw(&mut picture, unnamed, down + bottom + 4.0);
    picture.height = if unnamed.is_empty() { down + bottom + 2.0 } else { end };
    picture
}

fn entry(key: &crate::view::chart::Key, line: &Line) -> Entry {
    let mut entry = Entry::from(key);
    if let KeyMark::Series(index) = key.mark {
        entry.tone = line.series.get(index).map_or(Tone::Peer, |series| tone(line, series));
    }
    entry
}

fn tone(line: &Line, series: &Series) -> Tone {
    if series.main || line.series.len() == 1 { Tone::Main } else { Tone::Peer }
}

fn drawn(series: &Series) -> impl Iterator<Item = &Point> {
    series.points.iter().filter(|point| usable(point.at) && usable(point.time))
}

/// Names of series for their last points, where several share the picture.
fn end_labels(line: &Line, width: f64) -> Vec<(usize, Vec<String>)> {
    let limit = if width < 400.0 { 92.0 } else { 170.0 };
    let named = line.series.iter().enumerate().filter(|(_, s)| drawn(s).next().is_some());
    let labels: Vec<_> = named
        .map(|(index, series)| (index, text::wrap(&series.label, limit, tone(line, series) == Tone::Main)))
        .filter(|(_, lines)| !lines.is_empty())
        .collect();
    if labels.len() < 2 { Vec::new() } else { labels }
}

fn frame(line: &Line, width: f64, ends: &[(usize, Vec<String>)]) -> Frame {
    let widest = |strong| move |lines: &Vec<String>| text::block_width(lines, strong);
    let ticks: Vec<Vec<String>> = line.axis.ticks.iter().map(|tick| text::wrap(&tick.text, width * 0.3, false)).collect();
    let gutter = ticks.iter().map(widest(false)).fold(0.0, f64::max);
    let left = if gutter > 0.0 { gutter + 8.0 } else { 1.0 };
    let ending = ends.iter().map(|(_, lines)| widest(true)(lines)).fold(0.0, f64::max);
    let right = width - if ending > 0.0 { ending + 8.0 } else { 1.0 };
    let tall: f64 = ends.iter().map(|(_, lines)| block(lines, true).1 + 2.0).sum();
    // Ticks of several lines reach above and below their height.
    let half = ticks.iter().map(|lines| block(lines, false).1 / 2.0).fold(0.0, f64::max);
    let (head, foot) = (HEAD.max(half), FOOT.max(half + 1.0));
    let bottom = if width < 400.0 { 190.0_f64 } else { 220.0 }.max(tall + foot);

    let points = || line.series.iter().flat_map(drawn);
    let values = points().flat_map(|point| match point.certainty {
        Certainty::Range { low, high } => [point.at, low, high],
        _ => [point.at; 3],
    });
    let targets = line.targets.iter().map(|target| target.at);
    let value = Scale::over(values.chain(line.axis.ticks.iter().map(|t| t.at)).chain(targets), bottom - foot, 0.0);
    let times = points().map(|point| point.time).chain(line.times.iter().map(|tick| tick.at));
    let spans = line.targets.iter().flat_map(|target| [target.from, target.to]);
    let times = times.chain(spans).chain(line.breaks.iter().map(|tick| tick.at));
    let time = Scale::over(times, left + SIDE, right - SIDE);
    Frame { head, left, right, bottom, time, value }
}

fn place_points<'a>(line: &'a Line, frame: &Frame) -> Vec<Placed<'a>> {
    let mut out = Vec::new();
    for (index, series) in line.series.iter().enumerate() {
        for point in drawn(series) {
            let ends = match point.certainty {
                Certainty::Range { low, high } => (frame.value.at(low.min(high)), frame.value.at(low.max(high))),
                _ => (0.0, 0.0),
            };
            let tone = tone(line, series);
            let mark = Mark {
                at: (frame.time.at(point.time), frame.value.at(point.at)),
                way: Way::Up,
                radius: if tone == Tone::Main { 4.5 } else { 3.0 },
                tone,
                diamond: false,
                hollow: series.hollow,
                certainty: point.certainty,
                ends,
            };
            out.push(Placed { index, series, point, mark });
        }
    }
    out
}

fn breaks(line: &Line, frame: &Frame, width: f64) -> Vec<Flag> {
    let breaks = line.breaks.iter().filter(|tick| usable(tick.at));
    let wanted: Vec<_> = breaks.map(|tick| (frame.time.at(tick.at), tick.text.clone())).collect();
    flags::layout(&wanted, width)
}

/// The joined pieces of a series: from each point to the next that is comparable.
fn joins<'p, 'a>(points: &'p [Placed<'a>]) -> impl Iterator<Item = (&'p Placed<'a>, &'p Placed<'a>)> {
    let is_joined = |[from, to]: &&[Placed<'_>; 2]| from.index == to.index && to.series.joined && !to.point.gap_before;
    points.array_windows().filter(is_joined).map(|[from, to]| (from, to))
}

/// The stretch of a target, widened so that a single moment shows too.
fn spans<'a>(line: &'a Line, frame: &'a Frame) -> impl Iterator<Item = (&'a str, Spot, Spot)> + 'a {
    let mut places: Vec<f64> = line.times.iter().filter(|t| usable(t.at)).map(|t| frame.time.at(t.at)).collect();
    places.sort_by(f64::total_cmp);
    let steps = places.array_windows().map(|[from, to]| to - from).filter(|step| *step > 1.0);
    let half = (steps.fold(60.0, f64::min) * 0.4).max(8.0);
    let usable_target = |t: &&crate::view::chart::TargetSpan| usable(t.at) && usable(t.from) && usable(t.to);
    line.targets.iter().filter(usable_target).map(move |target| {
        let y = frame.value.at(target.at);
        let (from, to) = (frame.time.at(target.from.min(target.to)), frame.time.at(target.to.max(target.from)));
        let from = (from - half).max(frame.left + 2.0);
        (target.label.as_str(), (from, y), ((to + half).min(frame.right - 2.0), y))
    })
}

/// What words must keep clear of: marks, lines, targets, breaks.
fn room(line: &Line, frame: &Frame, points: &[Placed<'_>], breaks: &[Flag], width: f64) -> Room {
    let mut room = Room::new(Area::new(frame.left + 3.0, -HEAD + 2.0, width, frame.bottom - 2.0));
    for placed in points {
        room.take(placed.mark.area());
    }
    for (from, to) in joins(points) {
        room.line(from.mark.at, to.mark.at);
    }
    for (_, (x0, y), (x1, _)) in spans(line, frame) {
        // Two lines, so that no word touches the dashes from above or below.
        room.line((x0, y - 2.0), (x1, y - 2.0));
        room.line((x0, y + 2.0), (x1, y + 2.0));
    }
    for flag in breaks {
        room.line((flag.x, -1e4), (flag.x, frame.bottom));
    }
    room
}

/// Names series at the right edge, pushed apart; those that end earlier are named at their last point.
fn name_ends(
    frame: &Frame,
    points: &[Placed<'_>],
    ends: Vec<(usize, Vec<String>)>,
    room: &mut Room,
    labels: &mut Vec<Label>,
) -> Vec<Entry> {
    let mut edge = Vec::new();
    let mut unnamed = Vec::new();
    for (index, lines) in ends {
        let Some(last) = points.iter().rfind(|placed| placed.index == index) else {
            continue;
        };
        let tone = last.mark.tone;
        let kind = if tone == Tone::Main { Kind::Strong } else { Kind::Tick };
        if last.mark.at.0 >= frame.right - SIDE - 1.0 {
            edge.push((last.mark.at.1, kind, lines));
            continue;
        }
        let size = block(&lines, true);
        match room.place(around(&last.mark, size, frame.left + 3.0, frame.right)) {
            Some(area) => labels.push(Label { kind, area, anchor: side(&area, last.mark.at.0), lines }),
            None => unnamed.push(Entry { mark: KeyMark::Series(index), tone, text: lines.join(" ") }),
        }
    }
    edge.sort_by(|a, b| a.0.total_cmp(&b.0));
    let wanted: Vec<(f64, f64)> = edge.iter().map(|(y, _, lines)| (*y, block(lines, true).1)).collect();
    // The frame is made tall enough for all of them.
    let starts = spread(&wanted, -HEAD + 2.0, frame.bottom, 0.0).unwrap_or_default();
    for ((_, kind, lines), (top, (_, high))) in edge.into_iter().zip(starts.into_iter().zip(wanted)) {
        let left = frame.right + 2.0;
        let area = Area::new(left, top, left + text::block_width(&lines, true), top + high);
        room.take(area);
        labels.push(Label { kind, area, anchor: Anchor::Start, lines });
    }
    unnamed
}

/// Points whose values are printed, the most telling first: last, first, greatest, least, then from the end.
fn order<'p, 'a>(points: &'p [Placed<'a>]) -> Vec<&'p Placed<'a>> {
    let main: Vec<&Placed> = points.iter().filter(|placed| placed.mark.tone == Tone::Main).collect();
    let solid = |placed: &&&Placed| !placed.series.hollow;
    let height = |placed: &&&Placed| placed.mark.at.1;
    let first = main.iter().find(solid).or(main.first());
    let last = main.iter().rfind(solid).or(main.last());
    let top = main.iter().min_by(|a, b| height(a).total_cmp(&height(b)));
    let low = main.iter().max_by(|a, b| height(a).total_cmp(&height(b)));
    let mut order: Vec<&Placed> = Vec::new();
    for placed in [last, first, top, low].into_iter().flatten().chain(main.iter().rev()) {
        if !order.iter().any(|it| ptr::eq(*it, *placed)) {
            order.push(placed);
        }
    }
    order
}

fn name_points(points: &[&Placed<'_>], room: &mut Room, (left, right): (f64, f64), labels: &mut Vec<Label>) {
    for placed in points {
        let lines = text::wrap(&placed.point.value, 140.0, false);
        if lines.is_empty() {
            continue;
        }
        let size = block(&lines, false);
        if let Some(area) = room.place(around(&placed.mark, size, left, right)) {
            labels.push(Label { kind: Kind::Text, area, anchor: side(&area, placed.mark.at.0), lines });
        }
    }
}

/// Places about a mark, the best first.
fn around(mark: &Mark, (wide, high): (f64, f64), left: f64, right: f64) -> Vec<Area> {
    let (x, y) = mark.at;
    let area = mark.area();
    let at = |x0: f64, y0: f64| Area::new(x0, y0, x0 + wide, y0 + high);
    let (above, below) = (area.top - GAP - high + 3.0, area.bottom + GAP - 3.0);
    let (centre, after, before) = (x - wide / 2.0, x - 4.0, x + 4.0 - wide);
    let mut out = vec![at(centre, above).between(left, right), at(centre, below).between(left, right)];
    for height in [above, below] {
        out.extend([at(after, height), at(before, height), at(area.right + 1.0, height), at(area.left - 1.0 - wide, height)]);
    }
    out.extend([at(area.right + GAP, y - high / 2.0), at(area.left - GAP - wide, y - high / 2.0)]);
    out.extend([at(centre, above - 8.0).between(left, right), at(centre, below + 8.0).between(left, right)]);
    out.retain(|area| area.left >= left && area.right <= right);
    out
}

/// Words lean towards what they name.
fn side(area: &Area, x: f64) -> Anchor {
    if area.left >= x - 5.0 {
        Anchor::Start
    } else if area.right <= x + 5.0 {
        Anchor::End
    } else {
        Anchor::Middle
    }
}

/// Names each target once, along its line; below the plot when there is no room.
fn name_targets(line: &Line, frame: &Frame, room: &mut Room, width: f64, labels: &mut Vec<Label>) -> Vec<Entry> {
    let mut named: Vec<&str> = Vec::new();
    let mut unnamed = Vec::new();
    for (label, (x0, y), (x1, _)) in spans(line, frame) {
        if label.is_empty() || named.contains(&label) {
            continue;
        }
        named.push(label);
        let found = [0.75, 0.4].into_iter().find_map(|share| {
            let lines = text::wrap(label, (frame.right - frame.left) * share, false);
            let (wide, high) = block(&lines, false);
            let lefts = [x1 - wide, x0, f64::midpoint(x0, x1) - wide / 2.0];
            let heights = [y - 3.0 - high, y + 3.0];
            let along = heights.into_iter().flat_map(|top| lefts.map(|left| (left, top)));
            let beside = [(x1 + 4.0, y - high / 2.0), (x0 - 4.0 - wide, y - high / 2.0)];
            let areas = along.chain(beside).map(|(left, top)| Area::new(left, top, left + wide, top + high));
            let limits = (frame.left + 3.0, width);
            let area = room.place(areas.map(|area| area.between(limits.0, limits.1)))?;
            Some((area, lines))
        });
        match found {
            Some((area, lines)) => {
                let anchor = if area.right >= x1 - 1.0 { Anchor::End } else { Anchor::Start };
                labels.push(Label { kind: Kind::Text, area, anchor, lines });
            }
            None => unnamed.push(Entry { mark: KeyMark::Target, tone: Tone::Plain, text: label.to_owned() }),
        }
    }
    unnamed
}

/// Lines of the scale with their texts; a line is broken where words stand.
fn draw_values(picture: &mut Picture, line: &Line, frame: &Frame, labels: &[Label]) {
    let mut shown: Vec<Area> = Vec::new();
    for tick in line.axis.ticks.iter().filter(|tick| usable(tick.at)) {
        let y = frame.value.at(tick.at);
        let lines = text::wrap(&tick.text, picture.width * 0.3, false);
        let (wide, high) = block(&lines, false);
        let area = Area::new(frame.left - 8.0 - wide, y - high / 2.0, frame.left - 8.0, y + high / 2.0);
        if shown.iter().any(|other| other.meets(&area)) {
            continue;
        }
        picture.lines(Kind::Tick, &area, Anchor::End, &lines);
        shown.push(area);
        grid(picture, frame, y, labels);
    }
}

fn grid(picture: &mut Picture, frame: &Frame, y: f64, labels: &[Label]) {
    let crossed = labels.iter().filter(|label| label.area.top < y && y < label.area.bottom);
    let mut gaps: Vec<(f64, f64)> = crossed.map(|label| (label.area.left - 2.0, label.area.right + 2.0)).collect();
    gaps.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut x = frame.left;
    for (from, to) in gaps.into_iter().chain([(frame.right, frame.right)]) {
        if from.min(frame.right) > x {
            picture.path(Class::plain(Kind::Grid), 0.0, vec![(x, y), (from.min(frame.right), y)]);
        }
        x = x.max(to);
    }
}

fn draw_breaks(picture: &mut Picture, frame: &Frame, breaks: &[Flag]) {
    for flag in breaks {
        let top = flag.top - frame.head;
        picture.path(Class::plain(Kind::Break), 0.0, vec![(flag.x, top), (flag.x, frame.bottom)]);
        if let Some(area) = flag.area {
            let area = Area { top: area.top - frame.head, bottom: area.bottom - frame.head, ..area };
            picture.lines(Kind::Tick, &area, side(&area, flag.x), &flag.lines);
        }
    }
}

fn draw_targets(picture: &mut Picture, line: &Line, frame: &Frame) {
    for (label, from, to) in spans(line, frame) {
        picture.path(Class::plain(Kind::Target), 0.0, vec![from, to]);
        picture.title(label);
    }
}

/// Grey lines first, the main one over them; marks over all lines of their series.
fn draw_series(picture: &mut Picture, points: &[Placed<'_>]) {
    for tone in [Tone::Peer, Tone::Main] {
        let mut runs: Vec<(usize, Vec<Spot>)> = Vec::new();
        for (from, to) in joins(points).filter(|(_, to)| to.mark.tone == tone) {
            match runs.last_mut() {
                Some((of, run)) if *of == to.index && run.last() == Some(&from.mark.at) => run.push(to.mark.at),
                _ => runs.push((to.index, vec![from.mark.at, to.mark.at])),
            }
        }
        for (_, run) in runs {
            picture.path(Class::new(Kind::Series, tone), 0.0, run);
        }
        for placed in points.iter().filter(|placed| placed.mark.tone == tone) {
            placed.mark.draw(picture, &placed.point.title);
        }
    }
}
