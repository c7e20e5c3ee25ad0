//! The charts of a card. They show less than those of the page, with letters that can still be read on a phone.

use super::canvas::{Anchor, BLUE, Canvas, INK, LINE, MUTED, PAGE, PEER, Type};
use super::font::{self, clean};
use crate::view::chart::{Chart, Dot, DotStrip, Groups, Line, Status};
use crate::view::{CardChart, CardRow};

/// A place on the card.
#[derive(Clone, Copy, Debug)]
pub struct Area {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

impl Area {
    fn width(&self) -> f64 {
        self.right - self.left
    }

    fn height(&self) -> f64 {
        self.bottom - self.top
    }
}

/// How much room a chart can use, and how much it needs.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    needs: f64,
    pub most: f64,
}

impl Wanted {
    /// What a chart needs with the gap above it.
    pub fn least(&self) -> f64 {
        if self.needs > 0.0 { self.needs + 24.0 } else { 0.0 }
    }
}

const ROW: f64 = 54.0;
const TEXT: f64 = 32.0;

/// The room that a chart wants; none where there is no chart.
pub fn height(chart: &CardChart, picture: Option<&Chart>) -> Wanted {
    let (needs, most) = match (chart, picture) {
        (_, Some(Chart::Groups(_))) => (130.0, 170.0),
        (_, Some(Chart::DotStrip(_) | Chart::Line(_))) => (150.0, 230.0),
        (CardChart::Rows(rows), _) => (ROW * rows.len().min(3) as f64, ROW * rows.len() as f64),
        (CardChart::Numbers(them), _) if !them.is_empty() => (150.0, 190.0),
        _ => (0.0, 0.0),
    };
    Wanted { needs, most }
}

/// Draws a chart into its place.
pub fn draw(canvas: &mut Canvas, chart: &CardChart, picture: Option<&Chart>, area: Area) {
    match (chart, picture) {
        (_, Some(Chart::Groups(it))) => groups(canvas, it, area),
        (_, Some(Chart::DotStrip(it))) => strip(canvas, it, area),
        (_, Some(Chart::Line(it))) => line(canvas, it, area),
        (CardChart::Rows(rows), _) => table(canvas, rows, area),
        (CardChart::Numbers(them), _) => numbers(canvas, them, area),
        _ => {}
    }
}

const fn type_of(size: f64, bold: bool, colour: &'static str) -> Type {
    Type { size, bold, colour }
}

/// As on pages; only that what passed its target is darker than what met it, as there are no patterns.
const fn colour(status: Status) -> &'static str {
    match status {
        Status::Met => BLUE,
        Status::Exceeded => "#002f63",
        Status::Nearly => "#9a6700",
        Status::Missed => "#8a1538",
        Status::NoTarget | Status::NoData => "#70767f",
    }
}

fn mark(canvas: &mut Canvas, at: (f64, f64), size: (f64, f64), status: Status) {
    match status {
        Status::NoData => canvas.frame(at, size, colour(status)),
        _ => canvas.rect(at, size, colour(status)),
    }
}

/// One bar of counts with its key below.
fn groups(canvas: &mut Canvas, groups: &Groups, area: Area) {
    let Some(row) = groups.rows.first() else { return };
    let mut parts: Vec<_> = row.segments.iter().filter(|it| it.count > 0.0 && it.count.is_finite()).collect();
    // What passed its target stands before what met it: from the best to the worst.
    let rank = |status: Status| match status {
        Status::Exceeded => 0,
        Status::Met => 1,
        other => 2 + other as u8,
    };
    parts.sort_by_key(|it| rank(it.status));
    let total: f64 = parts.iter().map(|it| it.count).sum();
    let (gap, high) = (4.0, 60.0);
    let free = area.width() - gap * parts.len().saturating_sub(1) as f64;
    let mut left = area.left;
    for part in &parts {
        let wide = free * part.count / total;
        mark(canvas, (left, area.top), (wide, high), part.status);
        let text = clean(&part.text);
        if font::width(&text, 36.0, true) + 16.0 <= wide {
            let ink = if part.status == Status::NoData { INK } else { PAGE };
            let at = (left + wide / 2.0, area.top + high / 2.0 + 13.0);
            canvas.text(&text, at, Anchor::Middle, type_of(36.0, true, ink));
        }
        left += wide + gap;
    }
    let entries: Vec<(Status, String)> = parts.iter().map(|it| (it.status, clean(&it.title))).collect();
    key(canvas, &entries, Area { top: area.top + high + 12.0, ..area });
}

/// What the colours mean, in lines; in smaller letters where there are many.
fn key(canvas: &mut Canvas, entries: &[(Status, String)], area: Area) {
    let place = |size: f64| {
        let (mut x, mut line, mut places) = (area.left, 0usize, Vec::new());
        for (status, text) in entries {
            let text = font::cut(text, area.width() - size - 12.0, size, false);
            let wide = size + 12.0 + font::width(&text, size, false);
            if x > area.left && x + wide > area.right {
                (x, line) = (area.left, line + 1);
            }
            places.push((*status, text, x, line));
            x += wide + 32.0;
        }
        (places, line + 1)
    };
    let fits = |size: &f64| place(*size).1 as f64 * size * 1.4 <= area.height();
    let size = [TEXT, 30.0, 28.0, 26.0, 24.0].into_iter().find(fits).unwrap_or(24.0);
    // Colours that find no line are told by the numbers in the bar and on the page.
    let most = (area.height() / (size * 1.4)).floor() as usize;
    for (status, text, x, line) in place(size).0.into_iter().filter(|(.., line)| *line < most) {
        let top = area.top + line as f64 * size * 1.4;
        mark(canvas, (x, top + size * 0.22), (size * 0.8, size * 0.8), status);
        canvas.text(&text, (x + size + 4.0, top + size * 0.95), Anchor::Start, type_of(size, false, INK));
    }
}

/// From the lowest place to the highest, each with its name, and the first target.
fn strip(canvas: &mut Canvas, strip: &DotStrip, area: Area) {
    let dots: Vec<&Dot> = strip.dots.iter().filter(|it| it.at.is_finite()).collect();
    let (Some(low), Some(high)) =
        (dots.iter().min_by(|a, b| a.at.total_cmp(&b.at)), dots.iter().max_by(|a, b| a.at.total_cmp(&b.at)))
    else {
        return;
    };
    let target = strip.references.iter().find(|it| it.at.is_finite());
    let ends = dots.iter().map(|it| it.at).chain(target.map(|it| it.at));
    let (from, to) = ends.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), it| (a.min(it), b.max(it)));
    let radius = 11.0;
    let (left, right) = (area.left + radius, area.right - radius);
    let x = |at: f64| if to > from { left + (at - from) / (to - from) * (right - left) } else { f64::midpoint(left, right) };
    // Two lines of words below the axis, one above the dots where there is a target.
    let axis = area.bottom - 2.0 * TEXT * 1.25 - 10.0;
    let top = area.top + if target.is_some() { TEXT * 1.3 } else { 0.0 };
    if let Some(target) = target {
        let at = x(target.at);
        canvas.line(&[(at, top), (at, axis)], 3.0, INK, true);
        let label = font::cut(&clean(&target.label), area.width(), 28.0, false);
        let wide = font::width(&label, 28.0, false);
        let start = (at - wide / 2.0).min(area.right - wide).max(area.left);
        canvas.text(&label, (start, top - 8.0), Anchor::Start, type_of(28.0, false, INK));
    }
    canvas.line(&[(area.left, axis), (area.right, axis)], 3.0, LINE, false);
    stack(canvas, &dots, x, (top, axis, radius), (low.at, high.at));
    for (dot, anchor, edge) in [(low, Anchor::Start, area.left), (high, Anchor::End, area.right)] {
        if to <= from && anchor == Anchor::End {
            continue;
        }
        let limit = area.width() / 2.0 - 12.0;
        let name = font::cut(&clean(&dot.label), limit, TEXT, true);
        let value = font::cut(&clean(&dot.value), limit, TEXT, false);
        canvas.text(&name, (edge, axis + 10.0 + TEXT * 1.1), anchor, type_of(TEXT, true, INK));
        canvas.text(&value, (edge, axis + 10.0 + TEXT * 2.35), anchor, type_of(TEXT, false, INK));
    }
}

/// Dots above the axis, those of one place on top of each other.
fn stack(canvas: &mut Canvas, dots: &[&Dot], x: impl Fn(f64) -> f64, (top, axis, radius): (f64, f64, f64), ends: (f64, f64)) {
    let mut order: Vec<&&Dot> = dots.iter().collect();
    order.sort_by(|a, b| a.at.total_cmp(&b.at).then_with(|| a.label.cmp(&b.label)));
    let mut rows: Vec<f64> = Vec::new();
    let mut places = Vec::new();
    for dot in order {
        let at = x(dot.at);
        let row = match rows.iter_mut().enumerate().find(|(_, last)| at - **last >= 2.0 * radius + 1.0) {
            Some((row, last)) => {
                *last = at;
                row
            }
            None => {
                rows.push(at);
                rows.len() - 1
            }
        };
        places.push((dot, at, row));
    }
    let room = (axis - top - 2.0 * radius - 6.0).max(0.0);
    let step = (2.0 * radius + 1.0).min(room / rows.len().saturating_sub(1).max(1) as f64);
    for (dot, at, row) in places {
        let y = axis - radius - 3.0 - row as f64 * step;
        let fill = if dot.at <= ends.0 || dot.at >= ends.1 { BLUE } else { PEER };
        if dot.hollow { canvas.circle((at, y), radius - 1.0, PAGE, fill) } else { canvas.circle((at, y), radius, fill, PAGE) }
    }
}

/// How the main series moved, with the first value and the last.
fn line(canvas: &mut Canvas, line: &Line, area: Area) {
    let Some(series) = line.series.iter().find(|it| it.main).or(line.series.first()) else { return };
    let points: Vec<_> = series.points.iter().filter(|it| it.time.is_finite() && it.at.is_finite()).collect();
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return };
    let span = |values: &mut dyn Iterator<Item = f64>| {
        values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| (low.min(it), high.max(it)))
    };
    let times = span(&mut points.iter().map(|it| it.time));
    let values = span(&mut points.iter().map(|it| it.at));
    let radius = 10.0;
    let axis = area.bottom - 42.0;
    let place = |from: (f64, f64), to: (f64, f64), it: f64| match from.1 > from.0 {
        true => to.0 + (it - from.0) / (from.1 - from.0) * (to.1 - to.0),
        false => f64::midpoint(to.0, to.1),
    };
    // Between the words of the two ends, which stand beside their points.
    let wide = |text: &str| font::width(&clean(text), TEXT, true).min(area.width() / 3.0);
    let across = (area.left + wide(&first.value) + 28.0, area.right - wide(&last.value) - 28.0);
    let spot = |it: &crate::view::chart::Point| {
        (place(times, across, it.time), place(values, (axis - radius - 10.0, area.top + radius + 6.0), it.at))
    };
    canvas.line(&[(area.left, axis), (area.right, axis)], 3.0, LINE, false);
    for [from, to] in points.array_windows().filter(|[_, to]| series.joined && !to.gap_before) {
        canvas.line(&[spot(from), spot(to)], 5.0, BLUE, false);
    }
    for it in &points {
        if series.hollow {
            canvas.circle(spot(it), radius - 1.0, PAGE, BLUE)
        } else {
            canvas.circle(spot(it), radius, BLUE, PAGE)
        }
    }
    let ends = [(first, Anchor::End, -20.0, line.times.first()), (last, Anchor::Start, 20.0, line.times.last())];
    // Of a single point there is but one value.
    for (point, anchor, aside, tick) in ends.into_iter().skip(usize::from(points.len() < 2)) {
        let (x, y) = spot(point);
        let value = font::cut(&clean(&point.value), area.width() / 3.0, TEXT, true);
        canvas.text(&value, (x + aside, y + TEXT * 0.36), anchor, type_of(TEXT, true, INK));
        let label = font::cut(&clean(tick.map_or("", |it| it.text.as_str())), area.width() / 2.0 - 12.0, 28.0, false);
        let half = font::width(&label, 28.0, false) / 2.0;
        // Two words have a half each.
        let middle = f64::midpoint(area.left, area.right);
        let (from, to) = match anchor {
            Anchor::End => (area.left, middle - 12.0),
            _ if points.len() < 2 => (area.left, area.right),
            _ => (middle + 12.0, area.right),
        };
        let x = x.clamp(from + half, (to - half).max(from + half));
        canvas.text(&label, (x, axis + 36.0), Anchor::Middle, type_of(28.0, false, MUTED));
    }
}

/// Lines with place, name and value, as many as there is room for.
fn table(canvas: &mut Canvas, rows: &[CardRow], area: Area) {
    let rows = rows.get(..(area.height() / ROW + 0.01).floor() as usize).unwrap_or(rows);
    let widest = |text: &dyn Fn(&CardRow) -> String, size: f64| {
        rows.iter().map(|it| font::width(&text(it), size, true)).fold(0.0, f64::max)
    };
    let place = widest(&|it| clean(&it.place), TEXT).min(area.width() * 0.2);
    let value = widest(&|it| clean(&it.value), TEXT).min(area.width() * 0.4);
    let name_at = area.left + if place > 0.0 { place + 24.0 } else { 0.0 };
    let has_bars = rows.iter().any(|it| it.bar.is_some());
    let ends = area.right - value - 24.0;
    // Bars stand between names and values, where names leave them room.
    let name_ends = if has_bars { name_at + (ends - name_at) * 0.5 } else { ends };
    for (turn, row) in rows.iter().enumerate() {
        let top = area.top + turn as f64 * ROW;
        let baseline = top + ROW / 2.0 + TEXT * 0.36;
        let it = font::cut(&clean(&row.place), place, TEXT, true);
        canvas.text(&it, (area.left, baseline), Anchor::Start, type_of(TEXT, true, MUTED));
        let it = font::cut(&clean(&row.name), name_ends - name_at - 16.0, TEXT, false);
        canvas.text(&it, (name_at, baseline), Anchor::Start, type_of(TEXT, false, INK));
        let it = font::cut(&clean(&row.value), value, TEXT, true);
        canvas.text(&it, (area.right, baseline), Anchor::End, type_of(TEXT, true, INK));
        if let Some(bar) = row.bar.filter(|it| it.is_finite()) {
            let wide = ends - name_ends;
            canvas.rect((name_ends, top + ROW / 2.0 - 11.0), (wide, 22.0), "#e3eefa");
            canvas.rect((name_ends, top + ROW / 2.0 - 11.0), (wide * bar.clamp(0.0, 100.0) / 100.0, 22.0), BLUE);
        }
    }
}

/// Up to three numbers side by side, each with what it counts.
fn numbers(canvas: &mut Canvas, them: &[(String, String)], area: Area) {
    let them = them.get(..3).unwrap_or(them);
    let column = area.width() / them.len().max(1) as f64;
    let room = column - 32.0;
    for (turn, (value, label)) in them.iter().enumerate() {
        let left = area.left + turn as f64 * column;
        let value = clean(value);
        let fits = |size: &f64| font::width(&value, *size, true) <= room;
        let size = [76.0, 64.0, 54.0, 46.0].into_iter().find(fits).unwrap_or(46.0);
        let value = font::cut(&value, room, size, true);
        canvas.text(&value, (left, area.top + 66.0), Anchor::Start, type_of(size, true, BLUE));
        let (label, top) = (clean(label), area.top + 76.0);
        let most = |size: f64| ((area.bottom - top) / (size * font::LINE)).floor().max(1.0) as usize;
        let fits = |size: &f64| font::wrap(&label, room, *size, false).len() <= most(*size);
        let size = [28.0, 26.0, 24.0, 22.0].into_iter().find(fits).unwrap_or(22.0);
        let lines = font::lines(&label, most(size), room, size, false);
        canvas.block(&lines, (left, top), type_of(size, false, INK));
    }
}
