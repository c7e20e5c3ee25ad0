//! The dot strip: one axis, a dot for each territory, equal values stacked, the telling ones named.

use super::axis;
use super::class::{Class, Kind, Tone};
use super::flags::{self, Flag};
use super::key::{self, Entry};
use super::marks::{Mark, Way};
use super::picture::{Anchor, Item, Picture, block};
use super::place::{Area, Room, Spot};
use super::scale::{Scale, usable};
use super::text;
use crate::view::chart::{Certainty, Dot, DotStrip, KeyMark, ReferenceKind};

/// From the axis to the lowest dots, and from one row of dots to the next.
const STEP: f64 = 12.0;
/// A stack does not grow taller than this; its dots overlap instead.
const TALLEST: f64 = 168.0;
/// So few dots are all named.
const FEW: usize = 8;
/// Rows of names above the dots.
const ROWS: u32 = 7;

/// A dot with its mark, and the words that name it: in as few lines as may be, and with the value below.
struct Placed<'a> {
    dot: &'a Dot,
    mark: Mark,
    forms: [Vec<String>; 2],
}

/// A name that stands: of which dot, where, in which lines, and the line that leads to the dot.
#[derive(Clone)]
struct Named {
    index: usize,
    area: Area,
    lines: Vec<String>,
    leader: Option<(Spot, Spot)>,
}

/// Where a name finds room, and the line that leads from it.
type Found = (Area, Option<(Spot, Spot)>);

/// Ways to lean a name: over its line, before it, after it.
const SIDES: usize = 3;

/// How names are tried: in how many of their forms, and leaning to which side first.
struct Try {
    forms: usize,
    side: usize,
}

impl Try {
    /// Forms and sides in the order to be tried. A name in one line is better than one in two, unless a
    /// side is asked for: then the side comes first.
    fn ways(&self) -> Vec<(usize, usize)> {
        let sides = || (0..SIDES).map(|side| (side + self.side) % SIDES);
        if self.side == 0 {
            (0..self.forms).flat_map(|form| sides().map(move |side| (form, side))).collect()
        } else {
            sides().flat_map(|side| (0..self.forms).map(move |form| (form, side))).collect()
        }
    }
}

/// The plot while it grows; the axis is at height 0.
struct Plot<'a> {
    placed: Vec<Placed<'a>>,
    room: Room,
    names: Vec<Named>,
    stack_top: f64,
    width: f64,
}

#[must_use]
pub fn layout(strip: &DotStrip, width: f64) -> Picture {
    let scale = scale(strip, width);
    let flags = flags::layout(&references(strip, &scale), width);
    let mut plot = stack(strip, &scale, width);
    for flag in &flags {
        plot.room.line((flag.x, -1e4), (flag.x, 0.0));
    }
    let unnamed = plot.name();
    let band = plot.names.iter().map(|name| name.area.top).fold(plot.stack_top, f64::min) - 6.0;

    let mut inner = Picture::new(width);
    upright(&mut inner, strip, &scale, &flags, band);
    plot.draw(&mut inner);
    let bottom = axis::below(&mut inner, &scale, &strip.axis.ticks, 0.0, (0.0, width));
    let bottom = axis::title(&mut inner, &strip.axis.title, bottom + 2.0);

    let mut picture = Picture::new(width);
    let entries: Vec<Entry> = strip.key.iter().map(Entry::from).collect();
    let top = key::draw(&mut picture, &entries, 0.0);
    let axis_at = top + flags::height(&flags) - band;
    picture.append(inner, axis_at);
    let mut list: Vec<Entry> = flags.iter().filter(|flag| flag.area.is_none()).map(as_entry).collect();
    list.extend(unnamed);
    let end = key::draw(&mut picture, &list, axis_at + bottom + 4.0);
    picture.height = if list.is_empty() { axis_at + bottom + 2.0 } else { end };
    picture
}

fn as_entry(flag: &Flag) -> Entry {
    Entry { mark: KeyMark::Target, tone: Tone::Plain, text: flag.lines.join(" ") }
}

fn scale(strip: &DotStrip, width: f64) -> Scale {
    let ends = strip.dots.iter().flat_map(|dot| match dot.certainty {
        Certainty::Range { low, high } => [dot.at, low, high],
        _ => [dot.at; 3],
    });
    let ticks = strip.axis.ticks.iter().map(|tick| tick.at);
    let references = strip.references.iter().map(|reference| reference.at);
    Scale::over(ends.chain(ticks).chain(references), 18.0, width - 18.0)
}

fn references(strip: &DotStrip, scale: &Scale) -> Vec<(f64, String)> {
    let usable = strip.references.iter().filter(|reference| usable(reference.at));
    usable.map(|reference| (scale.at(reference.at), reference.label.clone())).collect()
}

/// Lines of targets and medians with their words; `band` is the height where words begin.
fn upright(inner: &mut Picture, strip: &DotStrip, scale: &Scale, flags: &[Flag], band: f64) {
    for flag in flags {
        let kind = strip.references.iter().find(|r| usable(r.at) && (scale.at(r.at) - flag.x).abs() < 0.5);
        let kind = match kind.map(|reference| reference.kind) {
            Some(ReferenceKind::Median) => Kind::Median,
            _ => Kind::Target,
        };
        inner.path(Class::plain(kind), 0.0, vec![(flag.x, band + flag.top), (flag.x, 0.0)]);
        if let Some(area) = flag.area {
            let area = Area { top: area.top + band, bottom: area.bottom + band, ..area };
            let anchor = if area.left > flag.x {
                Anchor::Start
            } else if area.right < flag.x {
                Anchor::End
            } else {
                Anchor::Middle
            };
            inner.lines(Kind::Text, &area, anchor, &flag.lines);
        }
    }
}

/// Gives each dot the lowest row where it meets no other: the selected one first, then by place and name.
fn stack<'a>(strip: &'a DotStrip, scale: &Scale, width: f64) -> Plot<'a> {
    let mut dots: Vec<&Dot> = strip.dots.iter().filter(|dot| usable(dot.at)).collect();
    dots.sort_by(|a, b| b.selected.cmp(&a.selected).then(a.at.total_cmp(&b.at)).then_with(|| a.label.cmp(&b.label)));
    let limit = if width < 400.0 { 180.0 } else { 260.0 };
    let mut rows: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut placed = Vec::new();
    for dot in dots {
        let mark = mark(dot, scale, width);
        let area = mark.area();
        let free = |row: &Vec<(f64, f64)>| row.iter().all(|(left, right)| area.left >= *right || area.right <= *left);
        let taken = (area.left, area.right);
        let row = match rows.iter_mut().enumerate().find(|(_, row)| free(row)) {
            Some((index, row)) => {
                row.push(taken);
                index
            }
            None => {
                rows.push(vec![taken]);
                rows.len() - 1
            }
        };
        let short = text::wrap(&format!("{} {}", dot.label, dot.value), limit, dot.selected);
        let mut tall = text::wrap(&dot.label, limit * 0.7, dot.selected);
        tall.extend(text::wrap(&dot.value, limit, dot.selected));
        placed.push((row, Placed { dot, mark, forms: [short, tall] }));
    }
    let step = STEP.min(TALLEST / rows.len().max(1) as f64);
    let mut room = Room::new(Area::new(0.0, -1e4, width, -1.0));
    let height = |row: usize| -STEP - row as f64 * step;
    let stack_top = height(rows.len().max(1) - 1) - 10.0;
    let placed = placed
        .into_iter()
        .map(|(row, mut placed)| {
            placed.mark.at.1 = height(row);
            room.take(placed.mark.area());
            placed
        })
        .collect();
    Plot { placed, room, names: Vec::new(), stack_top, width }
}

fn mark(dot: &Dot, scale: &Scale, width: f64) -> Mark {
    let ends = match dot.certainty {
        Certainty::Range { low, high } => (scale.at(low.min(high)), scale.at(low.max(high))),
        _ => (0.0, 0.0),
    };
    let radius = match (dot.selected, width < 400.0) {
        (true, _) => 7.5,
        (false, true) => 4.5,
        (false, false) => 5.0,
    };
    Mark {
        at: (scale.at(dot.at), 0.0),
        way: Way::Right,
        radius,
        tone: if dot.selected { Tone::Of(dot.status) } else { Tone::Peer },
        diamond: dot.selected,
        hollow: dot.hollow,
        certainty: dot.certainty,
        ends,
    }
}

impl Plot<'_> {
    /// Places names: first of those that must have one, then of those that may. Returns what must and has none.
    fn name(&mut self) -> Vec<Entry> {
        let must = self.must();
        let unnamed = self.place_all(&must);
        let crowded = self.placed.len() > 2 * FEW;
        for index in 0..self.placed.len() {
            if !must.contains(&index) {
                self.place(index, if crowded { 1 } else { 3 }, &Try { forms: 1, side: 0 });
            }
        }
        unnamed.into_iter().map(|index| self.entry(index)).collect()
    }

    /// Places all of these that fit. Who goes first, and to which side of its line a name leans, decides
    /// who finds room, so a few orders and sides are tried.
    fn place_all(&mut self, must: &[usize]) -> Vec<usize> {
        let x = |index: &usize| self.placed(*index).mark.at.0;
        let mut rising = must.to_vec();
        rising.sort_by(|a, b| x(a).total_cmp(&x(b)));
        let falling: Vec<usize> = rising.iter().rev().copied().collect();
        let empty = self.room.clone();
        let mut best: Option<(Vec<usize>, Room, Vec<Named>)> = None;
        let orders = [must.to_vec(), falling, rising];
        for (order, side) in (0..SIDES).flat_map(|side| orders.iter().map(move |order| (order, side))) {
            if best.as_ref().is_some_and(|(unnamed, ..)| unnamed.is_empty()) {
                break;
            }
            self.room = empty.clone();
            self.names.clear();
            let how = Try { forms: 2, side };
            let unnamed: Vec<usize> = order.iter().copied().filter(|i| !self.place(*i, ROWS, &how)).collect();
            if best.as_ref().is_none_or(|(fewest, ..)| unnamed.len() < fewest.len()) {
                best = Some((unnamed, self.room.clone(), self.names.clone()));
            }
        }
        let (unnamed, room, names) = best.unwrap_or((Vec::new(), empty, Vec::new()));
        self.room = room;
        self.names = names;
        unnamed
    }

    /// The selected, the greatest and the least, or all when they are few.
    fn must(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.placed.len()).collect();
        order.sort_by(|a, b| {
            let (a, b) = (self.placed(*a).dot, self.placed(*b).dot);
            b.selected.cmp(&a.selected).then(b.at.total_cmp(&a.at)).then_with(|| a.label.cmp(&b.label))
        });
        if let Some(last) = order.last().copied().filter(|_| order.len() > FEW) {
            let selected = order.iter().filter(|index| self.placed(**index).dot.selected).count();
            order.truncate(selected + 1);
            if !order.contains(&last) {
                order.push(last);
            }
        }
        order
    }

    #[expect(clippy::indexing_slicing, reason = "an index is made of the place of a dot in this very list")]
    fn placed(&self, index: usize) -> &Placed<'_> {
        &self.placed[index]
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "an index is the place of a dot in this list, and nobody tries more forms than a dot has"
    )]
    fn place(&mut self, index: usize, rows: u32, how: &Try) -> bool {
        let Placed { dot, mark, forms } = &self.placed[index];
        if forms[0].is_empty() {
            return true;
        }
        for (form, side) in how.ways() {
            let lines = &forms[form];
            let size = block(lines, dot.selected);
            let found = self.beside(mark, size).or_else(|| self.above(mark, size, rows, side));
            if let Some((area, leader)) = found {
                self.room.take_words(area);
                if let Some((from, to)) = leader {
                    self.room.line(from, to);
                }
                self.names.push(Named { index, area, lines: lines.clone(), leader });
                return true;
            }
        }
        false
    }

    /// Room to the right or the left of a mark.
    fn beside(&self, mark: &Mark, (wide, high): (f64, f64)) -> Option<Found> {
        let around = mark.area();
        let top = mark.at.1 - high / 2.0;
        let lefts = [around.right + 3.0, around.left - 3.0 - wide];
        let areas = lefts.map(|left| Area::new(left, top, left + wide, top + high));
        areas.into_iter().find(|area| self.room.fits(area)).map(|area| (area, None))
    }

    /// Room over all the dots, with a line that leads down to the mark and through no other name.
    fn above(&self, mark: &Mark, (wide, high): (f64, f64), rows: u32, side: usize) -> Option<Found> {
        let x = mark.at.0;
        for row in 0..rows {
            let bottom = self.stack_top - 3.0 - f64::from(row) * text::LINE;
            let leader = ((x, bottom + 1.0), (x, mark.area().top));
            if self.names.iter().any(|name| name.area.crossed_by(leader.0, leader.1)) {
                continue;
            }
            let left = match side {
                0 => x - wide / 2.0,
                1 => x + 4.0 - wide,
                _ => x - 4.0,
            };
            let area = Area::new(left, bottom - high, left + wide, bottom).between(0.0, self.width);
            if self.room.fits(&area) {
                return Some((area, Some(leader)));
            }
        }
        None
    }

    /// What is said in the list below instead of beside the dot.
    fn entry(&self, index: usize) -> Entry {
        let Placed { dot, mark, forms } = self.placed(index);
        let kind = match dot.certainty {
            _ if dot.selected => KeyMark::Selected,
            Certainty::About => KeyMark::About,
            Certainty::AtLeast => KeyMark::AtLeast,
            Certainty::AtMost => KeyMark::AtMost,
            Certainty::Range { .. } => KeyMark::Range,
            Certainty::Exact if dot.hollow => KeyMark::Hollow,
            Certainty::Exact => KeyMark::Dot,
        };
        Entry { mark: kind, tone: mark.tone, text: forms[0].join(" ") }
    }

    fn draw(&self, picture: &mut Picture) {
        for (from, to) in self.names.iter().filter_map(|name| name.leader) {
            picture.path(Class::plain(Kind::Leader), 0.0, vec![from, to]);
        }
        // The selected one comes first in `placed`, and is drawn last to lie on top.
        for Placed { dot, mark, .. } in self.placed.iter().rev() {
            let link = dot.href.as_ref().filter(|href| !href.is_empty());
            if let Some(href) = link {
                picture.items.push(Item::Link(href.clone()));
            }
            mark.draw(picture, &dot.title);
            if link.is_some() {
                picture.items.push(Item::EndLink);
            }
        }
        for Named { index, area, lines, .. } in &self.names {
            let Placed { dot, mark, .. } = self.placed(*index);
            let kind = if dot.selected { Kind::Strong } else { Kind::Text };
            let anchor = if area.left > mark.at.0 {
                Anchor::Start
            } else if area.right < mark.at.0 {
                Anchor::End
            } else {
                Anchor::Middle
            };
            picture.lines(kind, area, anchor, lines);
        }
    }
}
