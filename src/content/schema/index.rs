//! What an author may write in `indexes/<id>.yaml`: the fields of an index, of its tree, and of every step.

use super::{Holds, Kind, Shape, Things, field, required};

pub const PANELS: &[&str] = &["current", "all"];
pub const NORMALISATIONS: &[&str] =
    &["points", "minmax", "zscore", "goalposts", "rank", "percentile_rank", "distance_to_target", "none"];
pub const MEANS: &[&str] = &["arithmetic", "geometric", "harmonic", "sum"];
/// Those of the two lists above, in their order.
pub const ALTERNATIVES: &[&str] = &[
    "points",
    "minmax",
    "zscore",
    "goalposts",
    "rank",
    "percentile_rank",
    "distance_to_target",
    "none",
    "arithmetic",
    "geometric",
    "harmonic",
    "sum",
];
pub const TRANSFORMS: &[&str] = &["log"];
pub const TREE_LEVELS: &[&str] = &["index", "pillar", "sub-pillar"];
pub const ZERO: &[&str] = &["zero"];
pub const IMPUTATIONS: &[&str] = &["mean", "median", "region_mean", "last"];
pub const TREATMENTS: &[&str] = &["winsorise"];
pub const WITHIN: &[&str] = &["region"];
pub const CLASSINGS: &[&str] = &["thresholds", "quantiles", "top", "kmeans"];
pub const DIRECTIONS: &[&str] = &["higher", "lower"];

pub static INDEX: Shape = Shape {
    name: "an index",
    key: "index",
    fields: &[
        field("id", Kind::Id),
        required("name", Kind::Local),
        field("about", Kind::Local),
        field("level", Kind::Id).of(Holds::One(Things::Levels)),
        field("period", Kind::Period).of(Holds::Periods),
        required("tree", Kind::Nested).of(Holds::Tree),
        field("impute", Kind::Nested).of(Holds::Map(&IMPUTE)),
        field("outliers", Kind::Nested).of(Holds::Map(&OUTLIERS)),
        field("normalisation", Kind::Nested).of(Holds::Map(&NORMALISATION)),
        field("panel", Kind::Period).of(Holds::Panel),
        field("aggregation", Kind::Nested).of(Holds::OneOrMore(&AGGREGATION)),
        field("scale", Kind::Nested).of(Holds::Range),
        field("multiply", Kind::Setting),
        field("decimals", Kind::Setting).of(Holds::Whole),
        field("rank", Kind::Nested).of(Holds::Map(&RANK)),
        field("ranked", Kind::Nested).of(Holds::Ranked),
        field("classes", Kind::Nested).of(Holds::Map(&CLASSES)),
        field("sensitivity", Kind::Nested).of(Holds::Map(&SENSITIVITY)),
    ],
};

pub static PILLAR: Shape = Shape {
    name: "a pillar",
    key: "pillar",
    fields: &[
        required("id", Kind::Id),
        required("name", Kind::Local),
        field("weight", Kind::Setting),
        required("children", Kind::Nested).of(Holds::Tree),
    ],
};

pub static LEAF: Shape = Shape {
    name: "an indicator of the tree",
    key: "leaf",
    fields: &[
        required("indicator", Kind::Id).of(Holds::One(Things::Indicators)),
        field("id", Kind::Id),
        field("weight", Kind::Setting),
        field("goalposts", Kind::Nested).of(Holds::Map(&GOALPOSTS)),
        field("max_points", Kind::Setting),
        field("target", Kind::Setting),
        field("normalisation", Kind::Nested).of(Holds::Map(&NORMALISATION)),
        field("per", Kind::Id).of(Holds::One(Things::Indicators)),
        field("by", Kind::Nested).of(Holds::Part),
        field("better", Kind::Word(DIRECTIONS)),
    ],
};

pub static GOALPOSTS: Shape =
    Shape { name: "goalposts", key: "goalposts", fields: &[required("lower", Kind::Setting), required("upper", Kind::Setting)] };

pub static IMPUTE: Shape = Shape {
    name: "impute",
    key: "impute",
    fields: &[required("method", Kind::Word(IMPUTATIONS)), field("years", Kind::Setting).of(Holds::Whole)],
};

pub static OUTLIERS: Shape = Shape {
    name: "outliers",
    key: "outliers",
    fields: &[
        required("method", Kind::Word(TREATMENTS)),
        field("max_points", Kind::Setting).of(Holds::Whole),
        field("skew", Kind::Setting),
        field("kurtosis", Kind::Setting),
    ],
};

pub static NORMALISATION: Shape = Shape {
    name: "normalisation",
    key: "normalisation",
    fields: &[
        required("method", Kind::Word(NORMALISATIONS)),
        field("to", Kind::Nested).of(Holds::Range),
        field("clip", Kind::Setting),
        field("clamp", Kind::Flag),
        field("cap", Kind::Flag),
        field("transform", Kind::Word(TRANSFORMS)),
    ],
};

pub static AGGREGATION: Shape = Shape {
    name: "aggregation",
    key: "aggregation",
    fields: &[
        required("method", Kind::Word(MEANS)),
        field("level", Kind::Word(TREE_LEVELS)),
        field("min_share", Kind::Text).of(Holds::Share),
        field("missing", Kind::Word(ZERO)),
    ],
};

pub static RANK: Shape = Shape {
    name: "rank",
    key: "rank",
    fields: &[field("decimals", Kind::Setting).of(Holds::Whole), field("within", Kind::Word(WITHIN))],
};

pub static CLASSES: Shape = Shape {
    name: "classes",
    key: "classes",
    fields: &[
        required("method", Kind::Word(CLASSINGS)),
        field("cuts", Kind::Nested).of(Holds::List(&CUT)),
        field("k", Kind::Setting).of(Holds::Whole),
        field("labels", Kind::Nested).of(Holds::Labels),
    ],
};

pub static CUT: Shape =
    Shape { name: "cuts", key: "cut", fields: &[required("label", Kind::Local), required("min", Kind::Setting)] };

pub static SENSITIVITY: Shape = Shape {
    name: "sensitivity",
    key: "sensitivity",
    fields: &[
        field("noise", Kind::Setting),
        field("runs", Kind::Setting).of(Holds::Whole),
        field("seed", Kind::Setting).of(Holds::Whole),
        field("leave_one_out", Kind::Flag),
        field("alternatives", Kind::Ids).of(Holds::Words(ALTERNATIVES)),
    ],
};
