//! The fields that say how a site looks beside its theme.

use super::{Holds, Kind, Shape, field, required};

pub static LOGO: Shape = Shape { name: "logo", key: "logo", fields: &[required("file", Kind::Text), field("alt", Kind::Local)] };

pub static COLOURS: Shape = Shape {
    name: "colours",
    key: "colours",
    fields: &[field("light", Kind::Nested).of(Holds::Map(&PALETTE)), field("dark", Kind::Nested).of(Holds::Map(&PALETTE))],
};

pub static PALETTE: Shape = Shape {
    name: "light",
    key: "palette",
    fields: &[
        field("accent", Kind::Text).of(Holds::Colour),
        field("met", Kind::Text).of(Holds::Colour),
        field("nearly", Kind::Text).of(Holds::Colour),
        field("missed", Kind::Text).of(Holds::Colour),
        field("none", Kind::Text).of(Holds::Colour),
    ],
};
