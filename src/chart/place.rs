//! Finding room: boxes that must not meet, lines that must not run through them.

/// A point of the picture, in its units.
pub type Spot = (f64, f64);

/// An upright box.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Area {
    #[must_use]
    pub const fn new(left: f64, top: f64, right: f64, bottom: f64) -> Self {
        Self { left, top, right, bottom }
    }

    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    #[must_use]
    pub fn holds(&self, other: &Self) -> bool {
        self.left <= other.left && self.top <= other.top && self.right >= other.right && self.bottom >= other.bottom
    }

    /// Moved sideways, as little as needed, to stand between two edges.
    #[must_use]
    pub fn between(self, left: f64, right: f64) -> Self {
        let by = (left - self.left).max(0.0) + (right - self.right).min(0.0);
        Self { left: self.left + by, right: self.right + by, ..self }
    }

    /// Whether a straight line touches the box: Liang and Barsky's clipping.
    #[must_use]
    pub fn crossed_by(&self, (x0, y0): Spot, (x1, y1): Spot) -> bool {
        let (dx, dy) = (x1 - x0, y1 - y0);
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        let edges = [(-dx, x0 - self.left), (dx, self.right - x0), (-dy, y0 - self.top), (dy, self.bottom - y0)];
        for (step, room) in edges {
            if step == 0.0 {
                if room < 0.0 {
                    return false;
                }
            } else if step < 0.0 {
                enter = enter.max(room / step);
            } else {
                leave = leave.min(room / step);
            }
        }
        enter <= leave
    }
}

/// What is already drawn, and where more may be.
#[derive(Clone, Debug)]
pub struct Room {
    bounds: Area,
    taken: Vec<Area>,
    lines: Vec<(Spot, Spot)>,
}

impl Room {
    #[must_use]
    pub const fn new(bounds: Area) -> Self {
        Self { bounds, taken: Vec::new(), lines: Vec::new() }
    }

    pub fn take(&mut self, area: Area) {
        self.taken.push(area);
    }

    pub fn line(&mut self, from: Spot, to: Spot) {
        self.lines.push((from, to));
    }

    /// Whether words may stand here: not on anything, and not so near a line that it looks like a letter.
    #[must_use]
    pub fn fits(&self, area: &Area) -> bool {
        let wider = Area { left: area.left - 3.0, right: area.right + 3.0, ..*area };
        self.bounds.holds(area)
            && !self.taken.iter().any(|other| other.meets(area))
            && !self.lines.iter().any(|&(from, to)| wider.crossed_by(from, to))
    }

    /// Takes an area for words; other words keep a distance from its ends.
    pub fn take_words(&mut self, area: Area) {
        self.take(Area { left: area.left - 6.0, right: area.right + 6.0, ..area });
    }

    /// Takes the first of the candidates that fits.
    pub fn place(&mut self, candidates: impl IntoIterator<Item = Area>) -> Option<Area> {
        let found = candidates.into_iter().find(|area| self.fits(area))?;
        self.take_words(found);
        Some(found)
    }
}

/// Starts of boxes in a row, each as near its wanted centre as its neighbours and the two ends allow.
/// `None` when they are too many for the space.
#[must_use]
pub fn spread(wanted: &[(f64, f64)], low: f64, high: f64, gap: f64) -> Option<Vec<f64>> {
    let total: f64 = wanted.iter().map(|(_, size)| size + gap).sum::<f64>() - gap;
    if total > high - low {
        return None;
    }
    let mut starts = Vec::with_capacity(wanted.len());
    let mut free = low;
    for (centre, size) in wanted {
        let start = (centre - size / 2.0).max(free);
        starts.push(start);
        free = start + size + gap;
    }
    let mut end = high;
    for (start, (_, size)) in starts.iter_mut().zip(wanted).rev() {
        *start = start.min(end - size);
        end = *start - gap;
    }
    Some(starts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_line_through_a_box_is_seen() {
        let area = Area::new(10.0, 10.0, 20.0, 20.0);
        assert!(area.crossed_by((0.0, 15.0), (30.0, 15.0)));
        assert!(area.crossed_by((15.0, 0.0), (15.0, 12.0)));
        assert!(!area.crossed_by((0.0, 0.0), (30.0, 5.0)));
        assert!(!area.crossed_by((0.0, 15.0), (9.0, 15.0)));
    }

    #[test]
    fn takes_the_first_place_that_is_free() {
        let mut room = Room::new(Area::new(0.0, 0.0, 100.0, 20.0));
        let here = Area::new(0.0, 0.0, 50.0, 20.0);
        let there = Area::new(56.0, 0.0, 100.0, 20.0);
        assert_eq!(room.place([here]), Some(here));
        assert_eq!(room.place([here, there]), Some(there));
        assert_eq!(room.place([here, there]), None);
    }

    proptest! {
        #[test]
        fn spread_keeps_order_gaps_and_ends(wanted in prop::collection::vec((-50.0..350.0_f64, 1.0..40.0_f64), 0..8)) {
            let mut wanted = wanted;
            wanted.sort_by(|a, b| a.0.total_cmp(&b.0));
            if let Some(starts) = spread(&wanted, 0.0, 300.0, 4.0) {
                let mut free = 0.0;
                for (start, (_, size)) in starts.iter().zip(&wanted) {
                    prop_assert!(*start >= free - 1e-9);
                    prop_assert!(start + size <= 300.0 + 1e-9);
                    free = start + size + 4.0;
                }
            } else {
                prop_assert!(wanted.iter().map(|w| w.1 + 4.0).sum::<f64>() - 4.0 > 300.0);
            }
        }
    }
}
