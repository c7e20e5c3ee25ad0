//! What an author may write: one table of fields for each kind of map. The reader takes its words from here, and so do
//! the file reference in `content/README.md` and the JSON Schemas for editors (`src/schema/`).

mod amendment;
mod index;
mod looks;

pub use amendment::*;
pub use index::*;
pub use looks::*;

/// A kind of map, with its fields in the order that the reference lists them.
pub struct Shape {
    /// Its name in the reference.
    pub name: &'static str,
    /// Its name in the ids of messages: what its field `x` means is said by `field-<key>-x`.
    pub key: &'static str,
    pub fields: &'static [Field],
}

/// One field of a map.
pub struct Field {
    pub name: &'static str,
    pub kind: Kind,
    pub required: bool,
    pub holds: Holds,
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

/// What there is to know of a field beyond its kind: what its ids name, what its map or list holds. Editors are told.
#[derive(Clone, Copy)]
pub enum Holds {
    /// No more than the kind says.
    Plain,
    /// Ids of these, and no others.
    One(Things),
    /// Ids of these, or of others that the same file may define.
    Own(Things),
    /// One of these by id or by name, or other words.
    Named(Things),
    /// Words of a list.
    Words(&'static [&'static str]),
    /// A whole day.
    Day,
    /// A whole number from 0.
    Whole,
    /// A place in an order, from 1; with its total where that is printed.
    Place,
    /// A numerator and a denominator.
    Ratio,
    /// A difference: a word will do.
    Difference,
    /// A map with the fields of a table.
    Map(&'static Shape),
    /// A list of such maps.
    List(&'static Shape),
    /// Language tags.
    Tags,
    /// An exact fraction from 0 to 1.
    Share,
    /// Row and column by grid.
    Tile,
    /// Words by language, of which each may be a list.
    Nouns,
    /// Local text, with an `id` beside the languages.
    Denominator,
    /// Lists of members by dimension.
    Dimensions,
    /// A list of ids, or of maps with an id and a name.
    Bands,
    /// Two numbers.
    Range,
    /// A printed value, or a map.
    Target,
    /// A list of these.
    Targets,
    /// A map, or the id of a source that another file describes.
    Source,
    /// Figures by indicator.
    Figures,
    /// Figures by territory, or by territory and indicator.
    Territories,
    /// Words of one's own by words of one's own.
    Names,
    /// Figures by dimension and member.
    By,
    /// Counts by band.
    Counts,
    /// The scope of a rank: two words, a region, or other words.
    Scope,
    /// Reasons by the id of a finding.
    Accept,
    /// One period, or a list of them.
    Periods,
    /// `current`, `all`, or a period.
    Panel,
    /// A map with the fields of a table, or a list of such maps.
    OneOrMore(&'static Shape),
    /// A list of local texts.
    Labels,
    /// Flags by territory.
    Ranked,
    /// A list of indicators and pillars.
    Tree,
    /// One member by dimension.
    Part,
    /// `#rrggbb`.
    Colour,
}

/// Things with ids, which other places name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Things {
    Levels,
    Regions,
    Grids,
    Territories,
    Organisations,
    Topics,
    Indicators,
    Sources,
}

const fn field(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, required: false, holds: Holds::Plain }
}

const fn required(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, required: true, holds: Holds::Plain }
}

impl Field {
    /// The same field, with what it holds.
    const fn of(self, holds: Holds) -> Field {
        Field { holds, ..self }
    }
}

pub const SOURCE_KINDS: &[&str] = &["survey", "statistics", "government", "press"];
pub const VERDICTS: &[&str] = &["met", "exceeded", "nearly", "missed"];
pub const STATUSES: &[&str] = &["met", "exceeded", "nearly", "missed", "done", "in-progress", "planned", "not-done"];
pub const MISSING: &[&str] = &["not-published", "not-applicable", "withheld", "not-entered"];
pub const UNITS: &[&str] = &["percent", "points", "count", "number", "days", "vnd", "milestone", "bands"];
pub const BETTER: &[&str] = &["higher", "lower", "neither"];
pub const COMPARES: &[&str] = &["same-period", "latest", "never"];
pub const GROWTH: &[&str] = &["linear", "cagr"];
pub const NUMBERS: &[&str] = &["vi", "en"];
pub const OUTLINE_IDS: &[&str] = &["id", "code"];

pub static SITE: Shape = Shape {
    name: "scorecard.yaml",
    key: "site",
    fields: &[
        required("title", Kind::Local),
        required("languages", Kind::Ids).of(Holds::Tags),
        field("numbers", Kind::Word(NUMBERS)),
        field("base_url", Kind::Url),
        field("publisher", Kind::Local),
        field("licence", Kind::Text),
        field("theme", Kind::Id),
        field("repository", Kind::Url),
        field("precedence", Kind::Ids).of(Holds::Words(SOURCE_KINDS)),
        field("contact", Kind::Url),
        field("report", Kind::Url),
        field("rank_minimum", Kind::Nested).of(Holds::Map(&RANK_MINIMUM)),
        field("compare", Kind::Nested).of(Holds::List(&COMPARE)),
        field("feed_id", Kind::Text),
        field("logo", Kind::Nested).of(Holds::Map(&LOGO)),
        field("colours", Kind::Nested).of(Holds::Map(&COLOURS)),
        field("footer", Kind::Local),
        field("css", Kind::Text),
    ],
};

pub static RANK_MINIMUM: Shape = Shape {
    name: "rank_minimum",
    key: "rank_minimum",
    fields: &[field("territories", Kind::Setting).of(Holds::Whole), field("share", Kind::Text).of(Holds::Share)],
};

pub static COMPARE: Shape = Shape {
    name: "compare",
    key: "compare",
    fields: &[
        required("id", Kind::Id),
        field("name", Kind::Local),
        field("region", Kind::Id).of(Holds::One(Things::Regions)),
        field("territories", Kind::Ids).of(Holds::One(Things::Territories)),
    ],
};

pub static ORGANISATION: Shape = Shape {
    name: "organisations.yaml",
    key: "organisation",
    fields: &[
        required("id", Kind::Id),
        required("name", Kind::Local),
        field("each", Kind::Id).of(Holds::One(Things::Levels)),
        field("aliases", Kind::Texts),
        field("url", Kind::Url),
    ],
};

pub static TERRITORIES: Shape = Shape {
    name: "territories.yaml",
    key: "territories",
    fields: &[
        required("levels", Kind::Nested).of(Holds::List(&LEVEL)),
        field("regions", Kind::Nested).of(Holds::List(&REGION)),
        field("grids", Kind::Nested).of(Holds::List(&GRID)),
        required("territories", Kind::Nested).of(Holds::List(&TERRITORY)),
    ],
};

pub static LEVEL: Shape = Shape {
    name: "levels",
    key: "level",
    fields: &[required("id", Kind::Id), required("name", Kind::Local), field("folder", Kind::Id)],
};

pub static REGION: Shape = Shape {
    name: "regions",
    key: "region",
    fields: &[
        required("id", Kind::Id),
        required("name", Kind::Local),
        field("from", Kind::Date).of(Holds::Day),
        field("until", Kind::Date).of(Holds::Day),
    ],
};

pub static GRID: Shape = Shape {
    name: "grids",
    key: "grid",
    fields: &[
        required("id", Kind::Id),
        field("name", Kind::Local),
        field("from", Kind::Date).of(Holds::Day),
        field("until", Kind::Date).of(Holds::Day),
        field("also", Kind::Nested).of(Holds::List(&PART)),
        field("outline", Kind::Nested).of(Holds::Map(&OUTLINE)),
    ],
};

pub static OUTLINE: Shape = Shape {
    name: "outline",
    key: "outline",
    fields: &[
        required("file", Kind::Text),
        required("attribution", Kind::Local),
        field("licence", Kind::Text),
        field("url", Kind::Url),
        field("key", Kind::Text),
        field("ids", Kind::Word(OUTLINE_IDS)),
        field("skip", Kind::Texts),
    ],
};

pub static PART: Shape = Shape {
    name: "also",
    key: "part",
    fields: &[
        required("name", Kind::Local),
        required("territory", Kind::Id).of(Holds::Own(Things::Territories)),
        required("cell", Kind::Nested).of(Holds::Range),
        field("shape", Kind::Text),
    ],
};

pub static TERRITORY: Shape = Shape {
    name: "territories",
    key: "territory",
    fields: &[
        required("id", Kind::Id),
        required("name", Kind::Local),
        field("full_name", Kind::Local),
        field("short", Kind::Local),
        field("aliases", Kind::Texts),
        field("formerly_named", Kind::Nested).of(Holds::List(&FORMER_NAME)),
        required("level", Kind::Id).of(Holds::One(Things::Levels)),
        field("in", Kind::Id).of(Holds::Own(Things::Territories)),
        field("region", Kind::Ids).of(Holds::One(Things::Regions)),
        field("code", Kind::Text),
        field("tile", Kind::Nested).of(Holds::Tile),
        field("from", Kind::Date).of(Holds::Day),
        field("until", Kind::Date).of(Holds::Day),
        field("succeeded_by", Kind::Ids).of(Holds::Own(Things::Territories)),
        field("basis", Kind::Local),
        field("note", Kind::Local),
        field("formerly", Kind::Ids),
    ],
};

pub static FORMER_NAME: Shape = Shape {
    name: "formerly_named",
    key: "former-name",
    fields: &[
        required("name", Kind::Local),
        field("full_name", Kind::Local),
        required("until", Kind::Date).of(Holds::Day),
        field("basis", Kind::Local),
    ],
};

pub static TOPIC: Shape = Shape {
    name: "topics.yaml",
    key: "topic",
    fields: &[required("id", Kind::Id), required("name", Kind::Local), field("about", Kind::Local)],
};

pub static INDICATOR: Shape = Shape {
    name: "indicators",
    key: "indicator",
    fields: &[
        required("id", Kind::Id),
        required("name", Kind::Local),
        required("topic", Kind::Id).of(Holds::One(Things::Topics)),
        required("unit", Kind::Word(UNITS)),
        field("noun", Kind::Local).of(Holds::Nouns),
        field("scale", Kind::Setting),
        required("better", Kind::Word(BETTER)),
        field("decimals", Kind::Setting).of(Holds::Whole),
        field("about", Kind::Local),
        field("numerator", Kind::Local),
        field("denominator", Kind::Nested).of(Holds::Denominator),
        field("by", Kind::Nested).of(Holds::Dimensions),
        field("bands", Kind::Nested).of(Holds::Bands),
        field("targets", Kind::Nested).of(Holds::Targets),
        field("nearly", Kind::Setting),
        field("range", Kind::Nested).of(Holds::Range),
        field("compares", Kind::Word(COMPARES)),
        field("growth", Kind::Word(GROWTH)),
        field("parent", Kind::Id).of(Holds::Own(Things::Indicators)),
        field("sum_of", Kind::Ids).of(Holds::Own(Things::Indicators)),
        field("mean_of", Kind::Id).of(Holds::Own(Things::Indicators)),
        field("stale_after", Kind::Setting).of(Holds::Whole),
        field("min_territories", Kind::Setting).of(Holds::Whole),
        field("breaks", Kind::Nested).of(Holds::List(&BREAK)),
        field("formerly", Kind::Ids),
    ],
};

pub static BAND: Shape = Shape { name: "bands", key: "band", fields: &[required("id", Kind::Id), field("name", Kind::Local)] };

pub static BREAK: Shape =
    Shape { name: "breaks", key: "break", fields: &[required("from", Kind::Date), required("reason", Kind::Local)] };

pub static DOCUMENT: Shape = Shape {
    name: "a document and its figures",
    key: "document",
    fields: &[
        field("source", Kind::Nested).of(Holds::Source),
        field("period", Kind::Period),
        field("period_inferred", Kind::Flag),
        field("numbers", Kind::Word(NUMBERS)),
        field("figures", Kind::Nested).of(Holds::Figures),
    ],
};

pub static REPORT: Shape = Shape {
    name: "a report",
    key: "report",
    fields: &[
        field("source", Kind::Nested).of(Holds::Source),
        field("period", Kind::Period),
        field("period_inferred", Kind::Flag),
        field("numbers", Kind::Word(NUMBERS)),
        field("indicator", Kind::Id).of(Holds::One(Things::Indicators)),
        field("figures", Kind::Nested).of(Holds::Territories),
        field("table", Kind::Text),
        field("columns", Kind::Nested).of(Holds::Names),
        field("indicators", Kind::Nested).of(Holds::Names),
        field("skip", Kind::Texts),
        field("blank", Kind::Word(MISSING)),
    ],
};

pub static SOURCE: Shape = Shape {
    name: "source",
    key: "source",
    fields: &[
        required("title", Kind::Local),
        required("kind", Kind::Word(SOURCE_KINDS)),
        field("id", Kind::Id),
        field("publisher", Kind::Text).of(Holds::Named(Things::Organisations)),
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
    key: "figure",
    fields: &[
        field("value", Kind::Printed),
        field("ratio", Kind::Printed).of(Holds::Ratio),
        field("period", Kind::Period),
        field("as_of", Kind::Period),
        field("period_inferred", Kind::Flag),
        field("territory", Kind::Text).of(Holds::Named(Things::Territories)),
        field("by", Kind::Nested).of(Holds::By),
        field("bands", Kind::Nested).of(Holds::Counts),
        field("of", Kind::Printed),
        field("target", Kind::Nested).of(Holds::Target),
        field("targets", Kind::Nested).of(Holds::Targets),
        field("set_by", Kind::Text).of(Holds::Named(Things::Organisations)),
        field("status", Kind::Word(STATUSES)),
        field("words", Kind::Local),
        field("missing", Kind::Word(MISSING)),
        field("previous", Kind::Printed),
        field("change", Kind::Printed).of(Holds::Difference),
        field("since", Kind::Period),
        field("rank", Kind::Printed).of(Holds::Place),
        field("rank_change", Kind::Printed).of(Holds::Difference),
        field("rank_scope", Kind::Local).of(Holds::Scope),
        field("rank_by", Kind::Local).of(Holds::Named(Things::Indicators)),
        field("of_which", Kind::Local),
        field("margin", Kind::Printed),
        field("interval", Kind::Printed),
        field("n", Kind::Printed),
        field("quote", Kind::Texts),
        field("locator", Kind::Texts),
        field("producer", Kind::Local).of(Holds::Named(Things::Organisations)),
        field("self_reported", Kind::Flag),
        field("note", Kind::Local),
        field("restated", Kind::Flag),
        field("accept", Kind::Nested).of(Holds::Accept),
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
    key: "target",
    fields: &[
        field("value", Kind::Printed),
        field("rank", Kind::Printed).of(Holds::Place),
        field("words", Kind::Local),
        field("set_by", Kind::Text).of(Holds::Named(Things::Organisations)),
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

pub static RESOLUTION: Shape = Shape {
    name: "resolutions.yaml",
    key: "resolution",
    fields: &[
        required("territory", Kind::Text).of(Holds::Named(Things::Territories)),
        required("indicator", Kind::Id).of(Holds::One(Things::Indicators)),
        required("period", Kind::Period),
        required("show", Kind::Id).of(Holds::Own(Things::Sources)),
        required("reason", Kind::Local),
        field("by", Kind::Local),
        field("on", Kind::Date),
    ],
};

pub static PROSE: Shape = Shape { name: "pages", key: "page", fields: &[required("title", Kind::Text)] };

/// Every table, in the order of the reference.
pub static SHAPES: &[&Shape] = &[
    &SITE,
    &RANK_MINIMUM,
    &COMPARE,
    &LOGO,
    &COLOURS,
    &PALETTE,
    &ORGANISATION,
    &TERRITORIES,
    &LEVEL,
    &REGION,
    &GRID,
    &PART,
    &OUTLINE,
    &TERRITORY,
    &FORMER_NAME,
    &TOPIC,
    &INDICATOR,
    &BAND,
    &BREAK,
    &INDEX,
    &PILLAR,
    &LEAF,
    &GOALPOSTS,
    &IMPUTE,
    &OUTLIERS,
    &NORMALISATION,
    &AGGREGATION,
    &RANK,
    &CLASSES,
    &CUT,
    &SENSITIVITY,
    &DOCUMENT,
    &REPORT,
    &SOURCE,
    &FIGURE,
    &TARGET,
    &RESOLUTION,
    &AMENDMENT,
    &PROSE,
];
