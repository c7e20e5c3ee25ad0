//! What an author may write in `indexes/<id>.yaml`: the fields of an index, of its tree, and of every step.

use super::{Holds, Kind, Shape, Things, field, required};

pub const PANELS: &[&str] = &["current", "all"];
pub const NORMALISATIONS: &[&str; 8] =
    &["points", "minmax", "zscore", "goalposts", "rank", "percentile_rank", "distance_to_target", "none"];
pub const MEANS: &[&str; 4] = &["arithmetic", "geometric", "harmonic", "sum"];
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
        field("id", Kind::Id, "reform"),
        required("name", Kind::Local, "{vi: Chỉ số cải cách, en: Reform index}"),
        field("about", Kind::Local, "Ghép từ hai chỉ tiêu"),
        field("level", Kind::Id, "province").of(Holds::One(Things::Levels)),
        field("period", Kind::Period, "[2022, 2023]").of(Holds::Periods),
        required("tree", Kind::Nested, "[on-time-rate, par-index]").of(Holds::Tree),
        field("impute", Kind::Nested, "{method: last, years: 2}").of(Holds::Map(&IMPUTE)),
        field("outliers", Kind::Nested, "{method: winsorise}").of(Holds::Map(&OUTLIERS)),
        field("normalisation", Kind::Nested, "{method: minmax, to: [1, 100]}").of(Holds::Map(&NORMALISATION)),
        field("panel", Kind::Period, "all").of(Holds::Panel),
        field("aggregation", Kind::Nested, "{method: geometric}").of(Holds::OneOrMore(&AGGREGATION)),
        field("scale", Kind::Nested, "[0, 100]").of(Holds::Range),
        field("multiply", Kind::Setting, "100"),
        field("decimals", Kind::Setting, "2").of(Holds::Whole),
        field("rank", Kind::Nested, "{decimals: 2}").of(Holds::Map(&RANK)),
        field("ranked", Kind::Nested, "{ba-ria-vung-tau: false}").of(Holds::Ranked),
        field("classes", Kind::Nested, "{method: top, k: 10, labels: [A, B]}").of(Holds::Map(&CLASSES)),
        field("sensitivity", Kind::Nested, "{noise: 0.25, runs: 1000}").of(Holds::Map(&SENSITIVITY)),
    ],
};

pub static PILLAR: Shape = Shape {
    name: "a pillar",
    key: "pillar",
    fields: &[
        required("id", Kind::Id, "service"),
        required("name", Kind::Local, "{vi: Phục vụ, en: Service}"),
        field("weight", Kind::Setting, "40"),
        required("children", Kind::Nested, "[on-time-rate, par-index]").of(Holds::Tree),
    ],
};

pub static LEAF: Shape = Shape {
    name: "an indicator of the tree",
    key: "leaf",
    fields: &[
        required("indicator", Kind::Id, "on-time-rate").of(Holds::One(Things::Indicators)),
        field("id", Kind::Id, "on-time"),
        field("weight", Kind::Setting, "2"),
        field("goalposts", Kind::Nested, "{lower: 0, upper: 100}").of(Holds::Map(&GOALPOSTS)),
        field("max_points", Kind::Setting, "12.5"),
        field("target", Kind::Setting, "98"),
        field("normalisation", Kind::Nested, "{method: zscore}").of(Holds::Map(&NORMALISATION)),
        field("per", Kind::Id, "applications").of(Holds::One(Things::Indicators)),
        field("by", Kind::Nested, "{level: province}").of(Holds::Part),
        field("better", Kind::Word(DIRECTIONS), "higher"),
    ],
};

pub static GOALPOSTS: Shape = Shape {
    name: "goalposts",
    key: "goalposts",
    fields: &[required("lower", Kind::Setting, "0"), required("upper", Kind::Setting, "100")],
};

pub static IMPUTE: Shape = Shape {
    name: "impute",
    key: "impute",
    fields: &[required("method", Kind::Word(IMPUTATIONS), "last"), field("years", Kind::Setting, "2").of(Holds::Whole)],
};

pub static OUTLIERS: Shape = Shape {
    name: "outliers",
    key: "outliers",
    fields: &[
        required("method", Kind::Word(TREATMENTS), "winsorise"),
        field("max_points", Kind::Setting, "5").of(Holds::Whole),
        field("skew", Kind::Setting, "2"),
        field("kurtosis", Kind::Setting, "3.5"),
    ],
};

pub static NORMALISATION: Shape = Shape {
    name: "normalisation",
    key: "normalisation",
    fields: &[
        required("method", Kind::Word(NORMALISATIONS), "minmax"),
        field("to", Kind::Nested, "[1, 100]").of(Holds::Range),
        field("clip", Kind::Setting, "3"),
        field("clamp", Kind::Flag, "false"),
        field("cap", Kind::Flag, "true"),
        field("transform", Kind::Word(TRANSFORMS), "log"),
    ],
};

pub static AGGREGATION: Shape = Shape {
    name: "aggregation",
    key: "aggregation",
    fields: &[
        required("method", Kind::Word(MEANS), "geometric"),
        field("level", Kind::Word(TREE_LEVELS), "pillar"),
        field("min_share", Kind::Text, "2/3").of(Holds::Share),
        field("missing", Kind::Word(ZERO), "zero"),
    ],
};

pub static RANK: Shape = Shape {
    name: "rank",
    key: "rank",
    fields: &[field("decimals", Kind::Setting, "2").of(Holds::Whole), field("within", Kind::Word(WITHIN), "region")],
};

pub static CLASSES: Shape = Shape {
    name: "classes",
    key: "classes",
    fields: &[
        required("method", Kind::Word(CLASSINGS), "quantiles"),
        field("cuts", Kind::Nested, "[{label: A, min: 80}, {label: B, min: 0}]").of(Holds::List(&CUT)),
        field("k", Kind::Setting, "4").of(Holds::Whole),
        field("labels", Kind::Nested, "[D, C, B, A]").of(Holds::Labels),
    ],
};

pub static CUT: Shape =
    Shape { name: "cuts", key: "cut", fields: &[required("label", Kind::Local, "A"), required("min", Kind::Setting, "80")] };

pub static SENSITIVITY: Shape = Shape {
    name: "sensitivity",
    key: "sensitivity",
    fields: &[
        field("noise", Kind::Setting, "0.25"),
        field("runs", Kind::Setting, "1000").of(Holds::Whole),
        field("seed", Kind::Setting, "1").of(Holds::Whole),
        field("leave_one_out", Kind::Flag, "true"),
        field("alternatives", Kind::Ids, "[zscore, geometric]").of(Holds::Words(ALTERNATIVES)),
    ],
};
