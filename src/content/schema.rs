//! What an author may write: one table of fields for each kind of map. The reader takes its words from here, and so does
//! the file reference in `content/README.md`.

/// A kind of map, with its fields in the order that the reference lists them.
pub struct Shape {
    /// Its name in the reference.
    pub name: &'static str,
    pub fields: &'static [Field],
}

/// One field of a map.
pub struct Field {
    pub name: &'static str,
    pub kind: Kind,
    pub required: bool,
}

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Text,
    /// A sentence or more: ` #` inside it is always a slip.
    Prose,
    /// One or several texts.
    Texts,
    /// Text for readers: a string, or a map by language.
    Local,
    /// A lower-case id, or the id of something defined elsewhere.
    Id,
    /// Several ids.
    Ids,
    /// One of the words listed.
    Word(&'static [&'static str]),
    /// `true` or `false`.
    Flag,
    /// A number with a dot, on every site.
    Setting,
    /// A printed number, ratio, rank or difference.
    Printed,
    /// A day, a month or a year.
    Date,
    /// A period.
    Period,
    /// An address on the web.
    Url,
    /// A map or list that has a table of its own, or free keys.
    Nested,
}

const fn field(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, required: false }
}

const fn required(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, required: true }
}

pub const SOURCE_KINDS: &[&str] = &["survey", "statistics", "government", "press"];
pub const VERDICTS: &[&str] = &["met", "exceeded", "nearly", "missed"];
pub const STATUSES: &[&str] = &["met", "exceeded", "nearly", "missed", "done", "in-progress", "planned", "not-done"];
pub const MISSING: &[&str] = &["not-published", "not-applicable", "withheld", "not-entered"];
pub const UNITS: &[&str] = &["percent", "points", "count", "number", "days", "vnd", "milestone", "bands"];
pub const BETTER: &[&str] = &["higher", "lower", "neither"];
pub const COMPARES: &[&str] = &["same-period", "latest", "never"];
pub const NUMBERS: &[&str] = &["vi", "en"];

pub static SITE: Shape = Shape {
    name: "scorecard.yaml",
    fields: &[
        required("title", Kind::Local),
        required("languages", Kind::Ids),
        field("numbers", Kind::Word(NUMBERS)),
        field("base_url", Kind::Url),
        field("publisher", Kind::Local),
        field("licence", Kind::Text),
        field("theme", Kind::Id),
        field("repository", Kind::Url),
        field("precedence", Kind::Ids),
        field("contact", Kind::Url),
        field("report", Kind::Url),
        field("rank_minimum", Kind::Nested),
        field("compare", Kind::Nested),
        field("feed_id", Kind::Text),
    ],
};

pub static RANK_MINIMUM: Shape =
    Shape { name: "rank_minimum", fields: &[field("territories", Kind::Setting), field("share", Kind::Text)] };

pub static COMPARE: Shape = Shape {
    name: "compare",
    fields: &[required("id", Kind::Id), field("name", Kind::Local), field("region", Kind::Id), field("territories", Kind::Ids)],
};

pub static ORGANISATION: Shape = Shape {
    name: "organisations.yaml",
    fields: &[
        required("id", Kind::Id),
        required("name", Kind::Local),
        field("each", Kind::Id),
        field("aliases", Kind::Texts),
        field("url", Kind::Url),
    ],
};

pub static TERRITORIES: Shape = Shape {
    name: "territories.yaml",
    fields: &[
        required("levels", Kind::Nested),
        field("regions", Kind::Nested),
        field("grids", Kind::Nested),
        required("territories", Kind::Nested),
    ],
};

pub static LEVEL: Shape =
    Shape { name: "levels", fields: &[required("id", Kind::Id), required("name", Kind::Local), field("folder", Kind::Id)] };

pub static REGION: Shape = Shape {
    name: "regions",
    fields: &[required("id", Kind::Id), required("name", Kind::Local), field("from", Kind::Date), field("until", Kind::Date)],
};

pub static GRID: Shape = Shape {
    name: "grids",
    fields: &[required("id", Kind::Id), field("name", Kind::Local), field("from", Kind::Date), field("until", Kind::Date)],
};

pub static TERRITORY: Shape = Shape {
    name: "territories",
    fields: &[
        required("id", Kind::Id),
        required("name", Kind::Local),
        field("full_name", Kind::Local),
        field("aliases", Kind::Texts),
        required("level", Kind::Id),
        field("in", Kind::Id),
        field("region", Kind::Ids),
        field("code", Kind::Text),
        field("tile", Kind::Nested),
        field("from", Kind::Date),
        field("until", Kind::Date),
        field("succeeded_by", Kind::Ids),
        field("basis", Kind::Local),
        field("note", Kind::Local),
        field("formerly", Kind::Ids),
    ],
};

pub static TOPIC: Shape = Shape {
    name: "topics.yaml",
    fields: &[required("id", Kind::Id), required("name", Kind::Local), field("about", Kind::Local)],
};

pub static INDICATOR: Shape = Shape {
    name: "indicators",
    fields: &[
        required("id", Kind::Id),
        required("name", Kind::Local),
        required("topic", Kind::Id),
        required("unit", Kind::Word(UNITS)),
        field("noun", Kind::Local),
        field("scale", Kind::Setting),
        required("better", Kind::Word(BETTER)),
        field("decimals", Kind::Setting),
        field("about", Kind::Local),
        field("numerator", Kind::Local),
        field("denominator", Kind::Nested),
        field("by", Kind::Nested),
        field("bands", Kind::Nested),
        field("targets", Kind::Nested),
        field("nearly", Kind::Setting),
        field("range", Kind::Nested),
        field("compares", Kind::Word(COMPARES)),
        field("parent", Kind::Id),
        field("sum_of", Kind::Ids),
        field("mean_of", Kind::Id),
        field("stale_after", Kind::Setting),
        field("min_territories", Kind::Setting),
        field("breaks", Kind::Nested),
        field("formerly", Kind::Ids),
    ],
};

pub static BAND: Shape = Shape { name: "bands", fields: &[required("id", Kind::Id), field("name", Kind::Local)] };

pub static BREAK: Shape = Shape { name: "breaks", fields: &[required("from", Kind::Date), required("reason", Kind::Local)] };

pub static DOCUMENT: Shape = Shape {
    name: "a document and its figures",
    fields: &[
        field("source", Kind::Nested),
        field("period", Kind::Period),
        field("period_inferred", Kind::Flag),
        field("numbers", Kind::Word(NUMBERS)),
        field("figures", Kind::Nested),
    ],
};

pub static SOURCE: Shape = Shape {
    name: "source",
    fields: &[
        required("title", Kind::Local),
        required("kind", Kind::Word(SOURCE_KINDS)),
        field("id", Kind::Id),
        field("publisher", Kind::Text),
        field("author", Kind::Text),
        field("number", Kind::Text),
        field("published", Kind::Date),
        field("published_inferred", Kind::Flag),
        field("title_inferred", Kind::Flag),
        field("retrieved", Kind::Date),
        field("language", Kind::Text),
        field("url", Kind::Url),
        field("archived", Kind::Url),
        field("licence", Kind::Text),
        field("note", Kind::Local),
    ],
};

pub static FIGURE: Shape = Shape {
    name: "a figure",
    fields: &[
        field("value", Kind::Printed),
        field("ratio", Kind::Printed),
        field("period", Kind::Period),
        field("as_of", Kind::Period),
        field("period_inferred", Kind::Flag),
        field("territory", Kind::Text),
        field("by", Kind::Nested),
        field("bands", Kind::Nested),
        field("of", Kind::Printed),
        field("target", Kind::Nested),
        field("targets", Kind::Nested),
        field("set_by", Kind::Text),
        field("status", Kind::Word(STATUSES)),
        field("words", Kind::Local),
        field("missing", Kind::Word(MISSING)),
        field("previous", Kind::Printed),
        field("change", Kind::Printed),
        field("since", Kind::Period),
        field("rank", Kind::Printed),
        field("rank_change", Kind::Printed),
        field("rank_scope", Kind::Local),
        field("rank_by", Kind::Local),
        field("of_which", Kind::Local),
        field("margin", Kind::Printed),
        field("interval", Kind::Printed),
        field("n", Kind::Printed),
        field("quote", Kind::Texts),
        field("locator", Kind::Texts),
        field("producer", Kind::Local),
        field("self_reported", Kind::Flag),
        field("note", Kind::Local),
        field("restated", Kind::Flag),
        field("accept", Kind::Nested),
    ],
};

/// Fields that speak about a figure: beside periods, `by` or `bands` they hold for each below.
pub const HANDED_DOWN: &[&str] = &[
    "quote",
    "locator",
    "note",
    "producer",
    "self_reported",
    "of_which",
    "period_inferred",
    "since",
    "rank_scope",
    "territory",
    "restated",
    "period",
    "as_of",
];

/// Findings that an author may accept with a reason, where they stand: those that are about a figure.
pub const ACCEPTABLE: &[&str] = &[
    "stated-differs",
    "sources-disagree",
    "verdict-differs",
    "sum-differs",
    "out-of-range",
    "percent-for-score",
    "implausible-jump",
    "denominator-moved",
    "rank-beyond-total",
    "rank-differs",
    "future-date",
    "quote-without-number",
    "old-data",
    "truncated",
    "last-digit",
    "percent-for-points",
    "no-quote",
    "period-inferred",
];

pub static TARGET: Shape = Shape {
    name: "a target",
    fields: &[
        field("value", Kind::Printed),
        field("rank", Kind::Printed),
        field("words", Kind::Local),
        field("set_by", Kind::Text),
        field("period", Kind::Period),
        field("deadline", Kind::Date),
        field("stated", Kind::Word(VERDICTS)),
        field("attained", Kind::Printed),
        field("exceeded_by", Kind::Printed),
        field("early_by", Kind::Printed),
        field("quote", Kind::Texts),
        field("locator", Kind::Texts),
        field("note", Kind::Local),
    ],
};

pub static PROSE: Shape = Shape { name: "pages", fields: &[required("title", Kind::Text)] };

/// Every table, in the order of the reference.
pub static SHAPES: &[&Shape] = &[
    &SITE,
    &RANK_MINIMUM,
    &COMPARE,
    &ORGANISATION,
    &TERRITORIES,
    &LEVEL,
    &REGION,
    &GRID,
    &TERRITORY,
    &TOPIC,
    &INDICATOR,
    &BAND,
    &BREAK,
    &DOCUMENT,
    &SOURCE,
    &FIGURE,
    &TARGET,
    &PROSE,
];
