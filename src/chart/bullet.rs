//! The bullet of a table row: a bar, and a taller tick for each target. It has no text, so it scales freely.

use super::bars;
use super::class::{Class, Kind, Look, Tone};
use super::picture::Picture;
use super::scale::{Scale, usable};
use crate::view::chart::{Bullet, Certainty, Status};

const WIDTH: f64 = 200.0;
const HEIGHT: f64 = 24.0;
/// The scale's ends; what is right of it is for the arrow of «trên».
const LEFT: f64 = 2.0;
const RIGHT: f64 = 186.0;
const BAR: f64 = 12.0;
const MIDDLE: f64 = HEIGHT / 2.0;

#[must_use]
pub fn layout(bullet: &Bullet) -> Picture {
    let mut picture = Picture { height: HEIGHT, ..Picture::new(WIDTH) };
    let scale = Scale::over([bullet.min, bullet.max], LEFT, RIGHT);
    match bullet.at.filter(|at| usable(*at)) {
        Some(at) => bar(&mut picture, bullet, &scale, scale.at(at)),
        None => bars::segment(&mut picture, Status::NoData, LEFT, RIGHT, MIDDLE, BAR, ""),
    }
    for target in bullet.targets.iter().filter(|target| usable(**target)) {
        let x = scale.at(*target);
        let tick = vec![(x, 1.0), (x, HEIGHT - 1.0)];
        picture.path(Class::plain(Kind::Halo), 0.0, tick.clone());
        picture.path(Class::plain(Kind::Goal), 0.0, tick);
    }
    picture
}

/// The scale on both sides of a bar, which stays clear of it: a hollow bar is empty.
fn track(picture: &mut Picture, from: f64, to: f64) {
    for (left, right) in [(LEFT, from), (to, RIGHT)] {
        if right > left {
            picture.path(Class::plain(Kind::Track), 0.0, vec![(left, MIDDLE), (right, MIDDLE)]);
        }
    }
}

fn bar(picture: &mut Picture, bullet: &Bullet, scale: &Scale, end: f64) {
    let status = bullet.status;
    let tone = Tone::Of(status);
    match bullet.certainty {
        Certainty::Range { low, high } => track(picture, scale.at(low.min(high)), scale.at(low.max(high))),
        _ => track(picture, LEFT, end.max(LEFT + 1.0)),
    }
    match bullet.certainty {
        Certainty::Exact => bars::segment(picture, status, LEFT, end, MIDDLE, BAR, ""),
        Certainty::About => {
            bars::segment(picture, status, LEFT, end, MIDDLE, BAR / 2.0, "");
            let class = Class { look: Look::About, ..Class::new(Kind::Edge, tone) };
            bars::outline(picture, class, LEFT, end, MIDDLE, BAR);
        }
        Certainty::AtLeast => {
            bars::segment(picture, status, LEFT, end, MIDDLE, BAR, "");
            let class = Class::new(Kind::Arrow, tone);
            picture.path(class, 0.0, vec![(end, MIDDLE), (end + 11.0, MIDDLE)]);
            let head = vec![(end + 6.0, MIDDLE - 5.0), (end + 11.0, MIDDLE), (end + 6.0, MIDDLE + 5.0)];
            picture.path(class, 0.0, head);
        }
        Certainty::AtMost => bars::hollow(picture, status, LEFT, end, MIDDLE, BAR),
        Certainty::Range { low, high } => {
            let (low, high) = (scale.at(low.min(high)), scale.at(high.max(low)));
            bars::segment(picture, status, low, high, MIDDLE, BAR, "");
        }
    }
}
