//! What may be written in `changes.yaml`.

use super::{Holds, Kind, Shape, Things, field, required};

pub const AMENDMENT_KINDS: &[&str; 5] = &["added", "revised", "corrected", "removed", "method"];

pub static AMENDMENT: Shape = Shape {
    name: "changes.yaml",
    key: "amendment",
    fields: &[
        required("date", Kind::Date, "2026-12-01").of(Holds::Day),
        required("kind", Kind::Word(AMENDMENT_KINDS), "corrected"),
        field("territory", Kind::Text, "ba-ria-vung-tau").of(Holds::Named(Things::Territories)),
        field("indicator", Kind::Id, "on-time-rate").of(Holds::One(Things::Indicators)),
        field("period", Kind::Period, "2023"),
        field("by", Kind::Nested, "{level: commune}").of(Holds::Part),
        field("band", Kind::Id, "weak"),
        field("of_which", Kind::Local, "hồ sơ đất đai"),
        field("index", Kind::Id, "reform"),
        field("source", Kind::Id, "brvt-so-ket-6-thang-2023").of(Holds::Own(Things::Sources)),
        field("what", Kind::Local, "Xếp loại yếu"),
        field("from", Kind::Text, r#""89,8%""#),
        field("to", Kind::Text, r#""98,8%""#),
        field("reason", Kind::Local, "Hai chữ số bị gõ ngược"),
    ],
};
