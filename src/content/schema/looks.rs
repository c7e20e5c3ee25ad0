//! The fields that say how a site looks beside its theme.

use super::{Holds, Kind, Shape, field, required};

pub static LOGO: Shape = Shape {
    name: "logo",
    key: "logo",
    fields: &[required("file", Kind::Text, "logo.svg"), field("alt", Kind::Local, "{vi: Hình con tem, en: A stamp}")],
};

pub static COLOURS: Shape = Shape {
    name: "colours",
    key: "colours",
    fields: &[
        field("light", Kind::Nested, r##"{accent: "#8a1538"}"##).of(Holds::Map(&PALETTE)),
        field("dark", Kind::Nested, r##"{accent: "#ff9db5"}"##).of(Holds::Map(&PALETTE)),
    ],
};

pub static PALETTE: Shape = Shape {
    name: "light",
    key: "palette",
    fields: &[
        field("accent", Kind::Text, r##""#8a1538""##).of(Holds::Colour),
        field("met", Kind::Text, r##""#1d6b3a""##).of(Holds::Colour),
        field("nearly", Kind::Text, r##""#7a5a00""##).of(Holds::Colour),
        field("missed", Kind::Text, r##""#a3261b""##).of(Holds::Colour),
        field("none", Kind::Text, r##""#5a6069""##).of(Holds::Colour),
    ],
};
