//! Upright lines with their words above the plot: targets and medians of a strip, breaks of a line.

use super::picture::block;
use super::place::{Area, Spot};
use super::text;

/// Between a line and the words beside it.
const GAP: f64 = 4.0;
/// How many rows of words may stand over each other.
const ROWS: u32 = 6;
/// More lines than these are named in the list below instead; the search would grow too long.
const MOST: usize = 5;

/// A line at `x` with its words. `area` and `top` count upwards from the plot: its top is at 0.
#[derive(Clone, Debug, PartialEq)]
pub struct Flag {
    pub x: f64,
    pub lines: Vec<String>,
    /// Where the words stand; `None` when they found no room.
    pub area: Option<Area>,
    /// Where the line begins.
    pub top: f64,
}

/// Finds places for the words so that none meets another or a line. Lines at the same place share one flag.
#[must_use]
pub fn layout(wanted: &[(f64, String)], width: f64) -> Vec<Flag> {
    let limit = (width * 0.62).min(300.0);
    let mut flags: Vec<Flag> = Vec::new();
    for (x, label) in wanted {
        let lines = text::wrap(label, limit, false);
        match flags.iter_mut().find(|flag| (flag.x - x).abs() < 0.5) {
            Some(flag) if flag.lines == lines => {}
            Some(flag) => flag.lines.extend(lines),
            None => flags.push(Flag { x: *x, lines, area: None, top: 0.0 }),
        }
    }
    flags.sort_by(|a, b| a.x.total_cmp(&b.x));
    if flags.len() <= MOST {
        search(&mut flags, 0, width);
    }
    flags
}

/// How far the flags reach above the plot.
#[must_use]
pub fn height(flags: &[Flag]) -> f64 {
    flags.iter().filter_map(|flag| flag.area).map(|area| -area.top).fold(0.0, f64::max)
}

/// Tries places for the flags from `next` on, each against those before it, and steps back where none fits.
fn search(flags: &mut [Flag], next: usize, width: f64) -> bool {
    let Some(flag) = flags.get(next) else {
        return true;
    };
    for (area, top) in candidates(flag, width) {
        let (before, here) = flags.split_at_mut(next);
        let fits = here.first_mut().is_some_and(|here| {
            (here.area, here.top) = (Some(area), top);
            before.iter().all(|other| agree(other, here))
        });
        if fits && search(flags, next + 1, width) {
            return true;
        }
    }
    if let Some(here) = flags.get_mut(next) {
        (here.area, here.top) = (None, 0.0);
    }
    false
}

fn candidates(flag: &Flag, width: f64) -> Vec<(Area, f64)> {
    let (wide, high) = block(&flag.lines, false);
    let x = flag.x;
    let mut out = Vec::new();
    for row in 0..ROWS {
        let bottom = -f64::from(row) * text::LINE;
        let at = |left: f64| Area::new(left, bottom - high, left + wide, bottom);
        let sides = [at(x + GAP), at(x - GAP - wide)];
        out.extend(sides.into_iter().filter(|area| area.left >= 0.0 && area.right <= width).map(|area| (area, area.top)));
        // Over the line, which then begins below the words.
        let over = Area { top: bottom - high - GAP, bottom: bottom - GAP, ..at(x - wide / 2.0) };
        out.push((over.between(0.0, width), bottom - GAP));
    }
    out
}

/// Whether neither the words nor the lines of two flags disturb each other.
fn agree(a: &Flag, b: &Flag) -> bool {
    let (Some(here), Some(there)) = (a.area, b.area) else {
        return true;
    };
    let wide = |area: Area| Area { left: area.left - GAP, right: area.right + GAP, ..area };
    let line = |flag: &Flag| -> (Spot, Spot) { ((flag.x, flag.top), (flag.x, 0.0)) };
    let crossed = |area: Area, flag: &Flag| {
        let (from, to) = line(flag);
        Area { left: area.left - 2.0, right: area.right + 2.0, ..area }.crossed_by(from, to)
    };
    !wide(here).meets(&there) && !crossed(here, b) && !crossed(there, a)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_same_place_is_named_once() {
        let flags = layout(&[(50.0, "HĐND 87%".into()), (50.0, "Bộ 87%".into()), (50.0, "HĐND 87%".into())], 296.0);
        assert_eq!(flags.len(), 1);
        assert_eq!(flags[0].lines, ["HĐND 87%", "Bộ 87%", "HĐND 87%"]);
    }

    proptest! {
        #[test]
        fn words_never_meet_words_or_lines(xs in prop::collection::vec((0.0..296.0_f64, "[A-ZẾa-zộ ]{1,60}"), 0..5)) {
            let flags = layout(&xs, 296.0);
            for (i, a) in flags.iter().enumerate() {
                if let Some(area) = a.area {
                    prop_assert!(area.left >= 0.0 && area.right <= 296.0 && area.bottom <= 0.0);
                }
                for b in &flags[i + 1..] {
                    prop_assert!(agree(a, b));
                }
            }
        }
    }
}
