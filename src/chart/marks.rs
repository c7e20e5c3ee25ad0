//! Marks that tell how sure a value is: solid, hollow, dashed, with an arrow, with a whisker.

use super::class::{Class, Kind, Look, Tone};
use super::picture::Picture;
use super::place::{Area, Spot};
use crate::view::chart::Certainty;

/// How far an arrow reaches from the centre of its mark.
const ARROW: f64 = 15.0;
/// Half the height of a whisker's ends.
const CAP: f64 = 4.0;

/// Which way values grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Right,
    Up,
}

/// A mark ready for its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    pub at: Spot,
    pub way: Way,
    pub radius: f64,
    pub tone: Tone,
    pub diamond: bool,
    pub hollow: bool,
    pub certainty: Certainty,
    /// Where the whisker begins and ends along the scale, for `Certainty::Range`.
    pub ends: (f64, f64),
}

impl Mark {
    /// What the mark covers, arrows and whiskers included.
    #[must_use]
    pub fn area(&self) -> Area {
        let (x, y) = self.at;
        let reach = self.radius + 1.0;
        let mut area = Area::new(x - reach, y - reach, x + reach, y + reach);
        let (low, high) = self.reach();
        match self.way {
            Way::Right => {
                area.left = area.left.min(low);
                area.right = area.right.max(high);
            }
            Way::Up => {
                area.top = area.top.min(high);
                area.bottom = area.bottom.max(low);
            }
        }
        area
    }

    /// From where to where the mark goes along its scale.
    fn reach(&self) -> (f64, f64) {
        let (centre, sign) = match self.way {
            Way::Right => (self.at.0, 1.0),
            Way::Up => (self.at.1, -1.0),
        };
        match self.certainty {
            Certainty::Exact | Certainty::About => (centre, centre),
            Certainty::AtLeast => (centre, centre + sign * (ARROW + 1.0)),
            Certainty::AtMost => (centre - sign * (ARROW + 1.0), centre),
            Certainty::Range { .. } => self.ends,
        }
    }

    pub fn draw(&self, picture: &mut Picture, title: &str) {
        match self.certainty {
            Certainty::AtLeast => self.arrow(picture, 1.0),
            Certainty::AtMost => self.arrow(picture, -1.0),
            Certainty::Range { .. } => self.whisker(picture),
            Certainty::Exact | Certainty::About => {}
        }
        let kind = if self.diamond { Kind::Me } else { Kind::Dot };
        let class = Class { look: self.look(), ..Class::new(kind, self.tone) };
        let ((x, y), r) = (self.at, self.radius);
        if self.diamond {
            picture.shape(class, vec![(x, y - r), (x + r, y), (x, y + r), (x - r, y)]);
        } else {
            picture.circle(class, self.at, r);
        }
        picture.title(title);
    }

    const fn look(&self) -> Look {
        match self.certainty {
            Certainty::About => Look::About,
            Certainty::AtLeast | Certainty::AtMost => Look::Hollow,
            _ if self.hollow => Look::Hollow,
            Certainty::Exact | Certainty::Range { .. } => Look::Solid,
        }
    }

    /// A spot along the scale and across it, seen from the mark.
    const fn spot(&self, along: f64, across: f64) -> Spot {
        match self.way {
            Way::Right => (self.at.0 + along, self.at.1 + across),
            Way::Up => (self.at.0 + across, self.at.1 - along),
        }
    }

    fn arrow(&self, picture: &mut Picture, sign: f64) {
        let class = Class::new(Kind::Arrow, self.tone);
        let tip = self.spot(sign * ARROW, 0.0);
        let back = sign * (ARROW - 4.0);
        picture.path(class, 0.0, vec![self.spot(sign * self.radius, 0.0), tip]);
        picture.path(class, 0.0, vec![self.spot(back, -3.5), tip, self.spot(back, 3.5)]);
    }

    fn whisker(&self, picture: &mut Picture) {
        let class = Class::new(Kind::Whisker, self.tone);
        let (x, y) = self.at;
        let (low, high) = self.ends;
        let (line, caps) = match self.way {
            Way::Right => ([(low, y), (high, y)], [low, high].map(|end| [(end, y - CAP), (end, y + CAP)])),
            Way::Up => ([(x, low), (x, high)], [low, high].map(|end| [(x - CAP, end), (x + CAP, end)])),
        };
        picture.path(class, 0.0, line.to_vec());
        for cap in caps {
            picture.path(class, 0.0, cap.to_vec());
        }
    }
}
