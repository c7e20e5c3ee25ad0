//! What may be written in `changes.yaml`.

use super::{Holds, Kind, Shape, Things, field, required};

pub const AMENDMENT_KINDS: &[&str] = &["added", "revised", "corrected", "removed", "method"];

pub static AMENDMENT: Shape = Shape {
    name: "changes.yaml",
    key: "amendment",
    fields: &[
        required("date", Kind::Date).of(Holds::Day),
        required("kind", Kind::Word(AMENDMENT_KINDS)),
        field("territory", Kind::Text).of(Holds::Named(Things::Territories)),
        field("indicator", Kind::Id).of(Holds::One(Things::Indicators)),
        field("period", Kind::Period),
        field("by", Kind::Nested).of(Holds::Part),
        field("band", Kind::Id),
        field("of_which", Kind::Local),
        field("index", Kind::Id),
        field("source", Kind::Id).of(Holds::Own(Things::Sources)),
        field("what", Kind::Local),
        field("from", Kind::Text),
        field("to", Kind::Text),
        field("reason", Kind::Local),
    ],
};
