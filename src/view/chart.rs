//! What a chart shows, as plain data: positions as numbers, every word and number already formatted.
//!
//! `chart::draw` turns these into SVG. Nothing here knows about pixels, colours or languages: a caller says
//! where a mark stands on the scale (`f64`), which words stand beside it, and how sure the value is. A number
//! that is not finite is left out of the picture, as if the caller had not given it; what it says stands in the
//! table beside the chart, which holds every value in any case.

use serde::Serialize;

/// One picture. Charts with text are drawn twice, for wide and for narrow screens; a bullet scales freely.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "chart", rename_all = "kebab-case")]
pub enum Chart {
    /// One value against its target, for a table row.
    Bullet(Bullet),
    /// Where each territory stands on one axis.
    DotStrip(DotStrip),
    /// How values moved in time.
    Line(Line),
    /// How values moved in time, a small picture each.
    Multiples(Multiples),
    /// How one thing's values moved, for a table row: without words.
    Spark(Panel),
    /// How values moved from one period to another.
    Slope(Slope),
    /// How many of a group met their target, were close, and so on.
    Groups(Groups),
    /// Places in their own shapes.
    Outline(Outline),
}

/// What a reader hears instead of the picture, and the id that ties it to the picture.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Name {
    /// Unique on its page, and a valid HTML id: `doanh-thu-2023`. The drawing adds `-w` or `-n`.
    pub id: String,
    /// One sentence with the finding and its numbers: «Bình Phước đạt 92,51%, vượt mục tiêu 87% năm 2023».
    pub title: String,
}

/// How a value stands to its target. Each has its own colour *and* its own pattern: solid, dashed, double,
/// thin, empty hatch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Met,
    Exceeded,
    Nearly,
    Missed,
    /// No target, or not judged for another reason.
    #[default]
    NoTarget,
    NoData,
}

/// How exactly the document states a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    #[default]
    Exact,
    /// «khoảng», «gần», «xấp xỉ»: dashed outline.
    About,
    /// «trên», «từ … trở lên»: hollow, with an arrow upwards on the scale.
    AtLeast,
    /// «dưới», «không quá»: hollow, with an arrow downwards on the scale.
    AtMost,
    /// «35% đến 40%»: a whisker from low to high. The mark stands at `at`, which the caller puts between.
    Range { low: f64, high: f64 },
}

/// A place on an axis and the text printed there.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Tick {
    pub at: f64,
    pub text: String,
}

/// A scale and its printed ticks. `chart::scale::nice_ticks` proposes round numbers; the caller formats them.
/// Ticks whose text finds no room are left out, the first and the last one last.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Axis {
    /// What is measured, in which unit: «% hồ sơ đúng hạn». May be empty.
    pub title: String,
    /// The scale reaches from the lowest to the highest of these, and further where a mark stands outside.
    pub ticks: Vec<Tick>,
}

/// What a swatch of the key looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyMark {
    /// A piece of bar with the colour and pattern of this status.
    Status(Status),
    /// A dot of a peer, or a point of a line.
    Dot,
    /// A mark for another kind of period: half-year, as of a day.
    Hollow,
    /// An approximate value.
    About,
    /// «trên».
    AtLeast,
    /// «dưới».
    AtMost,
    /// «từ … đến …».
    Range,
    /// The diamond of the selected territory.
    Selected,
    /// A dashed target line.
    Target,
    /// The median's line.
    Median,
    /// The line of the series at this place in `Line::series`.
    Series(usize),
}

/// One entry of the key above a chart: only for what is not labelled directly.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Key {
    pub mark: KeyMark,
    pub text: String,
}

/// A bar from the scale's start to the value, with a taller tick for each target. It holds no text.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Bullet {
    /// `None` where the row says it all: the picture is then hidden from screen readers.
    pub name: Option<Name>,
    /// The scale: one for each unit, 0 to 100 for a percentage.
    pub min: f64,
    pub max: f64,
    /// `None` draws the empty hatch of «chưa có số liệu».
    pub at: Option<f64>,
    pub certainty: Certainty,
    pub status: Status,
    /// Usually one. Several setters may want several values.
    pub targets: Vec<f64>,
}

/// One axis, one dot per territory; equal values stack.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DotStrip {
    pub name: Name,
    pub axis: Axis,
    /// In any order: the drawing sorts them by place, then label.
    pub dots: Vec<Dot>,
    pub references: Vec<Reference>,
    pub key: Vec<Key>,
}

/// A territory's value on a dot strip.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Dot {
    pub at: f64,
    pub certainty: Certainty,
    /// Colours the selected mark only: peers are grey.
    pub status: Status,
    /// The territory: «Bà Rịa - Vũng Tàu».
    pub label: String,
    /// The value as printed: «trên 98,8%».
    pub value: String,
    /// The mark's tooltip, a sentence: «Bà Rịa - Vũng Tàu: 98,8% (2023)».
    pub title: String,
    /// A link around the mark, for the mouse only: keyboards and screen readers have the table's links.
    /// A picture with links is a `group` instead of an `img`, whose parts may not be links.
    pub href: Option<String>,
    /// Drawn as a diamond, on top, always labelled.
    pub selected: bool,
    /// Another kind of period than the others (half-year, as of a day): a hollow mark.
    pub hollow: bool,
}

/// A line across a dot strip.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Reference {
    pub at: f64,
    /// With its setter and value: «HĐND tỉnh giao 87%».
    pub label: String,
    pub kind: ReferenceKind,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReferenceKind {
    #[default]
    Target,
    Median,
}

/// Values in time. A series joins its points in order; what is not alike belongs to different series.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Line {
    pub name: Name,
    /// The scale of values. Zero is not forced: the ticks state where it starts.
    pub axis: Axis,
    /// Where periods stand in time and what they are called: 2023 at `2023.0`, «2023».
    pub times: Vec<Tick>,
    pub series: Vec<Series>,
    pub targets: Vec<TargetSpan>,
    /// A change of method or boundary: a thin upright line with its words above the plot.
    pub breaks: Vec<Tick>,
    pub key: Vec<Key>,
}

/// Points of one kind of period, about one territory.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Series {
    /// Printed at the last point where several series share the picture; may be empty.
    pub label: String,
    /// The one that the page is about; the others are grey.
    pub main: bool,
    /// Half-years, as-of days: hollow marks.
    pub hollow: bool,
    /// Join the points by a line. Single as-of values are not joined.
    pub joined: bool,
    /// In order of time.
    pub points: Vec<Point>,
}

/// One observation of a series.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Point {
    /// Place in time, on the scale of `Line::times`.
    pub time: f64,
    /// Place on the scale of values.
    pub at: f64,
    pub certainty: Certainty,
    pub status: Status,
    /// The value as printed; first and last are printed first, others where they fit. May be empty.
    pub value: String,
    /// The mark's tooltip, a sentence.
    pub title: String,
    /// No line from the point before: a period is missing between them, or the two are not comparable.
    pub gap_before: bool,
}

/// A wanted value over a stretch of time; one moment when `from` equals `to`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TargetSpan {
    pub from: f64,
    pub to: f64,
    pub at: f64,
    /// With its setter and value: «HĐND tỉnh giao 87%».
    pub label: String,
}

/// Small lines in rows and columns, all over the same stretch of time.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Multiples {
    pub name: Name,
    /// The first and the last period of all: printed under the lowest small picture of each column.
    pub times: Vec<Tick>,
    pub panels: Vec<Panel>,
    pub key: Vec<Key>,
}

/// One small line. Its points have no marks and no tooltips of their own: a page may hold hundreds.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Panel {
    /// Whom or what it is about, printed above.
    pub label: String,
    /// The last value in words, printed below the label.
    pub value: String,
    /// The ends of the scale of values: the same in all panels whose heights may be compared.
    pub low: f64,
    pub high: f64,
    /// Places in time and value that are joined; a single one is a dot. Between two runs is a gap or a break.
    pub runs: Vec<Vec<(f64, f64)>>,
    /// Values of another kind of period: hollow marks.
    pub apart: Vec<(f64, f64)>,
    /// Where in time the series becomes another one.
    pub breaks: Vec<f64>,
}

/// Straight lines from one period to another, all on one scale.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Slope {
    pub name: Name,
    pub axis: Axis,
    /// The two periods.
    pub from: String,
    pub to: String,
    pub lines: Vec<SlopeLine>,
    pub key: Vec<Key>,
}

/// One territory's line.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SlopeLine {
    pub from: f64,
    pub to: f64,
    /// Printed at its end, where it is a main one.
    pub label: String,
    /// Those that are named; the others are grey.
    pub main: bool,
    /// The line's tooltip, a sentence; may be empty.
    pub title: String,
}

/// Stacked bars of counts, one row a group.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Groups {
    pub name: Name,
    pub rows: Vec<GroupRow>,
    /// Each bar fills the width, and shows shares; otherwise all bars share one scale of counts.
    pub shares: bool,
    /// Which pattern means what.
    pub key: Vec<Key>,
}

/// One bar. Segments are drawn in the order of `Status`, whatever their order here.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GroupRow {
    /// The group's name; empty for a picture of one bar.
    pub label: String,
    pub segments: Vec<Segment>,
}

/// How many of a group have one status.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Segment {
    pub status: Status,
    pub count: f64,
    /// The count as printed. Empty counts of 0 are not drawn.
    pub text: String,
    /// The segment's tooltip: «Đạt: 35 trên 39 chỉ tiêu».
    pub title: String,
}

/// Places in their own shapes, each in the class of its tile on the map beside it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Outline {
    pub name: Name,
    /// Size of the frame, in the units of the paths.
    pub width: u32,
    pub height: u32,
    pub shapes: Vec<Outlined>,
}

/// A place's shape.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Outlined {
    /// The class of the tile: `q1` to `q5`, `gap`.
    pub kind: String,
    /// Whole numbers and the commands `M`, `l` and `z`; anything else is not drawn.
    pub path: String,
    /// The mark's tooltip: «Hà Nội: 41,53 điểm».
    pub title: String,
    /// For the mouse only: the tiles are links for everybody.
    pub href: String,
    /// A part far from the rest, which keeps a dark edge so that it does not vanish.
    pub is_part: bool,
}
