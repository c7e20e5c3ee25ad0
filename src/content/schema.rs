//! What an author may write: one table of fields for each kind of map. The reader takes its words from here, and so do
//! the file reference in `content/README.md` and the JSON Schemas for editors (`src/schema/`).

mod amendment;
mod figure;
mod index;
mod looks;

pub use amendment::*;
pub use figure::*;
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
    /// A value as the reference shows it, in the site that is shown there.
    pub example: &'static str,
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

const fn field(name: &'static str, kind: Kind, example: &'static str) -> Field {
    Field { name, kind, example, required: false, holds: Holds::Plain }
}

const fn required(name: &'static str, kind: Kind, example: &'static str) -> Field {
    Field { name, kind, example, required: true, holds: Holds::Plain }
}

impl Field {
    /// The same field, with what it holds.
    const fn of(self, holds: Holds) -> Field {
        Field { holds, ..self }
    }
}

pub const SOURCE_KINDS: &[&str; 4] = &["survey", "statistics", "government", "press"];
pub const VERDICTS: &[&str; 4] = &["met", "exceeded", "nearly", "missed"];
pub const STATUSES: &[&str; 8] = &["met", "exceeded", "nearly", "missed", "done", "in-progress", "planned", "not-done"];
pub const MISSING: &[&str; 4] = &["not-published", "not-applicable", "withheld", "not-entered"];
pub const UNITS: &[&str; 8] = &["percent", "points", "count", "number", "days", "vnd", "milestone", "bands"];
pub const BETTER: &[&str; 3] = &["higher", "lower", "neither"];
pub const COMPARES: &[&str; 3] = &["same-period", "latest", "never"];
pub const GROWTH: &[&str; 2] = &["linear", "cagr"];
pub const NUMBERS: &[&str; 2] = &["vi", "en"];
pub const OUTLINE_IDS: &[&str; 2] = &["id", "code"];

pub static SITE: Shape = Shape {
    name: "scorecard.yaml",
    key: "site",
    fields: &[
        required("title", Kind::Local, "{vi: Bảng điểm, en: Scorecard}"),
        required("languages", Kind::Ids, "[vi, en]").of(Holds::Tags),
        field("numbers", Kind::Word(NUMBERS), "vi"),
        field("base_url", Kind::Url, "https://example.org/bang-diem/"),
        field("publisher", Kind::Local, "Nhóm dữ liệu mở"),
        field("licence", Kind::Text, "CC-BY-4.0"),
        field("theme", Kind::Id, "plain"),
        field("repository", Kind::Url, "https://github.com/owner/repo"),
        field("precedence", Kind::Ids, "[government, survey]").of(Holds::Words(SOURCE_KINDS)),
        field("contact", Kind::Url, "mailto:bandoc@example.org"),
        field("report", Kind::Url, r#""https://example.org/loi?so={figure}""#),
        field("rank_minimum", Kind::Nested, "{territories: 5, share: 1/2}").of(Holds::Map(&RANK_MINIMUM)),
        field("compare", Kind::Nested, "[{id: mien-dong, region: dong-nam-bo}]").of(Holds::List(&COMPARE)),
        field("feed_id", Kind::Text, "tag:example.org,2026:bang-diem"),
        field("logo", Kind::Nested, "{file: logo.svg}").of(Holds::Map(&LOGO)),
        field("colours", Kind::Nested, r##"{light: {accent: "#8a1538"}}"##).of(Holds::Map(&COLOURS)),
        field("footer", Kind::Local, "Số liệu do các tỉnh công bố"),
        field("css", Kind::Text, "site.css"),
    ],
};

pub static RANK_MINIMUM: Shape = Shape {
    name: "rank_minimum",
    key: "rank_minimum",
    fields: &[field("territories", Kind::Setting, "5").of(Holds::Whole), field("share", Kind::Text, "1/2").of(Holds::Share)],
};

pub static COMPARE: Shape = Shape {
    name: "compare",
    key: "compare",
    fields: &[
        required("id", Kind::Id, "mien-dong"),
        field("name", Kind::Local, "{vi: Miền Đông, en: The East}"),
        field("region", Kind::Id, "dong-nam-bo").of(Holds::One(Things::Regions)),
        field("territories", Kind::Ids, "[ba-ria-vung-tau, ho-chi-minh-2025]").of(Holds::One(Things::Territories)),
    ],
};

pub static ORGANISATION: Shape = Shape {
    name: "organisations.yaml",
    key: "organisation",
    fields: &[
        required("id", Kind::Id, "hdnd-tinh"),
        required("name", Kind::Local, "{vi: HĐND tỉnh, en: People's Council}"),
        field("each", Kind::Id, "province").of(Holds::One(Things::Levels)),
        field("aliases", Kind::Texts, "[HĐND]"),
        field("url", Kind::Url, "https://bocongan.gov.vn/"),
    ],
};

pub static TERRITORIES: Shape = Shape {
    name: "territories.yaml",
    key: "territories",
    fields: &[
        required("levels", Kind::Nested, "[{id: province, name: Tỉnh}]").of(Holds::List(&LEVEL)),
        field("regions", Kind::Nested, "[{id: dong-nam-bo, name: Đông Nam Bộ}]").of(Holds::List(&REGION)),
        field("grids", Kind::Nested, "[{id: vn63, until: 2025-07-01}]").of(Holds::List(&GRID)),
        required("territories", Kind::Nested, "[{id: hue, name: Huế, level: province}]").of(Holds::List(&TERRITORY)),
    ],
};

pub static LEVEL: Shape = Shape {
    name: "levels",
    key: "level",
    fields: &[
        required("id", Kind::Id, "province"),
        required("name", Kind::Local, "{vi: Tỉnh, en: Province}"),
        field("folder", Kind::Id, "provinces"),
    ],
};

pub static REGION: Shape = Shape {
    name: "regions",
    key: "region",
    fields: &[
        required("id", Kind::Id, "dong-nam-bo"),
        required("name", Kind::Local, "{vi: Đông Nam Bộ, en: South East}"),
        field("from", Kind::Date, "2025-07-01").of(Holds::Day),
        field("until", Kind::Date, "2025-07-01").of(Holds::Day),
    ],
};

pub static GRID: Shape = Shape {
    name: "grids",
    key: "grid",
    fields: &[
        required("id", Kind::Id, "vn63"),
        field("name", Kind::Local, "{vi: Bản đồ ô, en: Tile map}"),
        field("from", Kind::Date, "2025-07-01").of(Holds::Day),
        field("until", Kind::Date, "2025-07-01").of(Holds::Day),
        field("also", Kind::Nested, "[{name: Côn Đảo, territory: hue, cell: [19, 3]}]").of(Holds::List(&PART)),
        field("outline", Kind::Nested, "{file: vn63.svg, attribution: OpenStreetMap}").of(Holds::Map(&OUTLINE)),
    ],
};

pub static OUTLINE: Shape = Shape {
    name: "outline",
    key: "outline",
    fields: &[
        required("file", Kind::Text, "vn63.svg"),
        required("attribution", Kind::Local, "© OpenStreetMap"),
        field("licence", Kind::Text, "ODbL-1.0"),
        field("url", Kind::Url, "https://www.openstreetmap.org/"),
        field("key", Kind::Text, "data-code"),
        field("ids", Kind::Word(OUTLINE_IDS), "code"),
        field("skip", Kind::Texts, "[ho-tri-an]"),
    ],
};

pub static PART: Shape = Shape {
    name: "also",
    key: "part",
    fields: &[
        required("name", Kind::Local, "{vi: Côn Đảo, en: Côn Đảo islands}"),
        required("territory", Kind::Id, "ba-ria-vung-tau").of(Holds::Own(Things::Territories)),
        required("cell", Kind::Nested, "[19, 3]").of(Holds::Range),
        field("shape", Kind::Text, "con-dao"),
    ],
};

pub static TERRITORY: Shape = Shape {
    name: "territories",
    key: "territory",
    fields: &[
        required("id", Kind::Id, "phu-my"),
        required("name", Kind::Local, "Phú Mỹ"),
        field("full_name", Kind::Local, "Thị xã Phú Mỹ"),
        field("short", Kind::Local, "PM"),
        field("aliases", Kind::Texts, "[TX Phú Mỹ, Phu My]"),
        field("formerly_named", Kind::Nested, "[{name: Tân Thành, until: 2018-04-12}]").of(Holds::List(&FORMER_NAME)),
        required("level", Kind::Id, "district").of(Holds::One(Things::Levels)),
        field("in", Kind::Id, "ba-ria-vung-tau").of(Holds::Own(Things::Territories)),
        field("region", Kind::Ids, "dong-nam-bo").of(Holds::One(Things::Regions)),
        field("code", Kind::Text, r#""77""#),
        field("tile", Kind::Nested, "{vn63: [17, 4]}").of(Holds::Tile),
        field("from", Kind::Date, "2025-07-01").of(Holds::Day),
        field("until", Kind::Date, "2025-07-01").of(Holds::Day),
        field("succeeded_by", Kind::Ids, "[ho-chi-minh-2025]").of(Holds::Own(Things::Territories)),
        field("basis", Kind::Local, "Nghị quyết 202/2025/QH15"),
        field("note", Kind::Local, "{vi: Nay thuộc TP.HCM, en: Now in HCM City}"),
        field("formerly", Kind::Ids, "[tan-thanh]"),
    ],
};

pub static FORMER_NAME: Shape = Shape {
    name: "formerly_named",
    key: "former-name",
    fields: &[
        required("name", Kind::Local, "Thừa Thiên Huế"),
        field("full_name", Kind::Local, "Tỉnh Thừa Thiên Huế"),
        required("until", Kind::Date, "2025-01-01").of(Holds::Day),
        field("basis", Kind::Local, "Nghị quyết 175/2024/QH15"),
    ],
};

pub static TOPIC: Shape = Shape {
    name: "topics.yaml",
    key: "topic",
    fields: &[
        required("id", Kind::Id, "tthc"),
        required("name", Kind::Local, "{vi: Thủ tục, en: Procedures}"),
        field("about", Kind::Local, "Hồ sơ người dân nộp cho cơ quan"),
    ],
};

pub static INDICATOR: Shape = Shape {
    name: "indicators",
    key: "indicator",
    fields: &[
        required("id", Kind::Id, "waiting-time"),
        required("name", Kind::Local, "{vi: Thời gian chờ, en: Waiting time}"),
        required("topic", Kind::Id, "tthc").of(Holds::One(Things::Topics)),
        required("unit", Kind::Word(UNITS), "percent"),
        field("noun", Kind::Local, "{vi: [hồ sơ], en: [applications]}").of(Holds::Nouns),
        field("scale", Kind::Setting, "10"),
        required("better", Kind::Word(BETTER), "higher"),
        field("decimals", Kind::Setting, "2").of(Holds::Whole),
        field("about", Kind::Local, "Tính cả hồ sơ trực tuyến"),
        field("numerator", Kind::Local, "hồ sơ đúng hạn"),
        field("denominator", Kind::Nested, "hồ sơ đã giải quyết").of(Holds::Denominator),
        field("by", Kind::Nested, "{level: [province, district]}").of(Holds::Dimensions),
        field("bands", Kind::Nested, "[good, fair, weak]").of(Holds::Bands),
        field("targets", Kind::Nested, "[{value: 98%, set_by: hdnd-tinh}]").of(Holds::Targets),
        field("nearly", Kind::Setting, "1"),
        field("range", Kind::Nested, "[0, 100]").of(Holds::Range),
        field("compares", Kind::Word(COMPARES), "latest"),
        field("growth", Kind::Word(GROWTH), "cagr"),
        field("parent", Kind::Id, "par-index").of(Holds::Own(Things::Indicators)),
        field("sum_of", Kind::Ids, "[applications, targets-met]").of(Holds::Own(Things::Indicators)),
        field("mean_of", Kind::Id, "par-index").of(Holds::Own(Things::Indicators)),
        field("stale_after", Kind::Setting, "18").of(Holds::Whole),
        field("min_territories", Kind::Setting, "10").of(Holds::Whole),
        field("breaks", Kind::Nested, "[{from: 2021, reason: Bộ câu hỏi mới}]").of(Holds::List(&BREAK)),
        field("formerly", Kind::Ids, "[dung-han]"),
    ],
};

pub static BAND: Shape = Shape {
    name: "bands",
    key: "band",
    fields: &[required("id", Kind::Id, "good"), field("name", Kind::Local, "{vi: Tốt, en: Good}")],
};

pub static BREAK: Shape = Shape {
    name: "breaks",
    key: "break",
    fields: &[required("from", Kind::Date, "2021"), required("reason", Kind::Local, "{vi: Bộ câu hỏi mới, en: New questions}")],
};

pub static DOCUMENT: Shape = Shape {
    name: "a document and its figures",
    key: "document",
    fields: &[
        field("source", Kind::Nested, "{title: Báo cáo 2023, kind: government}").of(Holds::Source),
        field("period", Kind::Period, "2023-H1"),
        field("period_inferred", Kind::Flag, "true"),
        field("numbers", Kind::Word(NUMBERS), "en"),
        field("figures", Kind::Nested, "{on-time-rate: 98%}").of(Holds::Figures),
    ],
};

pub static REPORT: Shape = Shape {
    name: "a report",
    key: "report",
    fields: &[
        field("source", Kind::Nested, "{title: Niên giám 2023, kind: statistics}").of(Holds::Source),
        field("period", Kind::Period, "2023"),
        field("period_inferred", Kind::Flag, "true"),
        field("numbers", Kind::Word(NUMBERS), "en"),
        field("indicator", Kind::Id, "par-index").of(Holds::One(Things::Indicators)),
        field("figures", Kind::Nested, "{ba-ria-vung-tau: {par-index: 88}}").of(Holds::Territories),
        field("table", Kind::Text, "pci-2016.csv"),
        field("columns", Kind::Nested, "{territory: province, period: year}").of(Holds::Names),
        field("indicators", Kind::Nested, "{pci: par-index}").of(Holds::Names),
        field("skip", Kind::Texts, "[name_vi]"),
        field("blank", Kind::Word(MISSING), "not-published"),
    ],
};

pub static SOURCE: Shape = Shape {
    name: "source",
    key: "source",
    fields: &[
        required("title", Kind::Local, "Báo cáo tổng kết năm 2023"),
        required("kind", Kind::Word(SOURCE_KINDS), "government"),
        field("id", Kind::Id, "brvt-tong-ket-2023"),
        field("publisher", Kind::Text, "Báo Bà Rịa – Vũng Tàu").of(Holds::Named(Things::Organisations)),
        field("author", Kind::Text, "Nguyễn Văn A"),
        field("number", Kind::Text, "766/QĐ-TTg"),
        field("published", Kind::Date, "2024-01-28"),
        field("published_inferred", Kind::Flag, "true"),
        field("title_inferred", Kind::Flag, "true"),
        field("retrieved", Kind::Date, "2026-11-21"),
        field("language", Kind::Text, "vi"),
        field("url", Kind::Url, "https://example.org/bao-cao"),
        field("archived", Kind::Url, "https://example.org/ban-luu"),
        field("licence", Kind::Text, "CC-BY-4.0"),
        field("note", Kind::Local, "{vi: Bài không in ngày, en: It has no date}"),
    ],
};

pub static RESOLUTION: Shape = Shape {
    name: "resolutions.yaml",
    key: "resolution",
    fields: &[
        required("territory", Kind::Text, "ba-ria-vung-tau").of(Holds::Named(Things::Territories)),
        required("indicator", Kind::Id, "on-time-rate").of(Holds::One(Things::Indicators)),
        required("period", Kind::Period, "2023"),
        required("show", Kind::Id, "ba-ria-vung-tau-2024-01-28-tong-ket").of(Holds::Own(Things::Sources)),
        required("reason", Kind::Local, "Báo cáo sau khi rà soát"),
        field("by", Kind::Local, "Ban biên tập"),
        field("on", Kind::Date, "2026-11-21"),
    ],
};

pub static PROSE: Shape = Shape { name: "pages", key: "page", fields: &[required("title", Kind::Text, "Giới thiệu")] };

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
