//! Bars with the pattern of their status: solid, dashed, double, thin, empty hatch.

use super::class::{Class, Kind, Tone};
use super::picture::Picture;
use super::place::Area;
use crate::view::chart::Status;

/// A piece of bar from `left` to `right` around the height `y`. Patterns are strokes along the bar, whose
/// dashes the style sheet sets by class: they need no `<pattern>`, and so no ids.
pub fn segment(picture: &mut Picture, status: Status, left: f64, right: f64, y: f64, height: f64, title: &str) {
    let class = Class::new(Kind::Bar, Tone::Of(status));
    let right = right.max(left + 1.0);
    let along = |y: f64| vec![(left, y), (right, y)];
    match status {
        Status::Met | Status::Nearly => picture.path(class, height, along(y)),
        // Taller than a bar that is just met: it reads as «more» without colour too.
        Status::Exceeded => picture.path(class, height + 4.0, along(y)),
        Status::Missed => {
            let stripe = (height * 0.36).round();
            let off = (height - stripe) / 2.0;
            picture.path(class, stripe, along(y - off));
            picture.title(title);
            picture.path(class, stripe, along(y + off));
        }
        Status::NoTarget => picture.path(class, (height * 0.4).round(), along(y)),
        Status::NoData => {
            picture.path(class, height - 1.0, along(y));
            picture.title(title);
            frame(picture, status, left, right, y, height);
        }
    }
    picture.title(title);
}

/// The outline of an empty bar.
pub fn frame(picture: &mut Picture, status: Status, left: f64, right: f64, y: f64, height: f64) {
    outline(picture, Class::new(Kind::Frame, Tone::Of(status)), left, right, y, height);
}

/// A hollow bar: only its edge has the pattern of its status. A missed one has two edges.
pub fn hollow(picture: &mut Picture, status: Status, left: f64, right: f64, y: f64, height: f64) {
    let class = Class::new(Kind::Edge, Tone::Of(status));
    outline(picture, class, left, right, y, height);
    if status == Status::Missed && right - left > 8.0 {
        outline(picture, class, left + 3.0, right - 3.0, y, height - 6.0);
    }
}

/// Four edges of a bar.
pub fn outline(picture: &mut Picture, class: Class, left: f64, right: f64, y: f64, height: f64) {
    let inner = Area::new(left + 0.5, y - height / 2.0 + 0.5, right - 0.5, y + height / 2.0 - 0.5);
    let right = inner.right.max(inner.left + 1.0);
    picture.shape(class, vec![(inner.left, inner.top), (right, inner.top), (right, inner.bottom), (inner.left, inner.bottom)]);
}
