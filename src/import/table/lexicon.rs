//! Words that tables have around their figures, in the languages that the tool speaks: totals, units, marks of gaps.
//!
//! They are compared after `fold`: without marks, without case, one blank between words.

use crate::words::fold;

/// Headers of columns that count rows.
const RUNNING: &[&str] = &["stt", "tt", "so tt", "so thu tu", "no", "nr", "row"];
/// Headers of time.
const PERIOD: &[&str] =
    &["period", "year", "date", "time", "month", "quarter", "nam", "ky", "ky bao cao", "thoi gian", "thang", "quy", "thoi diem"];
/// Headers of what is measured, in long tables.
const INDICATOR: &[&str] =
    &["indicator", "measure", "variable", "series", "chi tieu", "chi so", "ten chi tieu", "ten chi so", "noi dung"];
/// Headers of figures, in long tables.
const VALUE: &[&str] = &["value", "figure", "result", "obs value", "gia tri", "so lieu", "ket qua", "thuc hien"];
/// Headers of places in an order.
const RANK: &[&str] = &["rank", "ranking", "place", "hang", "xep hang", "thu hang", "vi tri", "xep thu"];
/// Rows that sum up.
const TOTALS: &[&str] = &[
    "ca nuoc",
    "toan quoc",
    "tong",
    "tong cong",
    "tong so",
    "tong chung",
    "cong",
    "chung",
    "toan tinh",
    "binh quan",
    "trung binh",
    "total",
    "sum",
    "average",
    "mean",
    "whole country",
    "national",
    "nationwide",
    "country",
    "overall",
];
/// How notes below a table begin.
const NOTES: &[&str] = &["ghi chu", "nguon", "chu thich", "luu y", "note", "notes", "source", "sources"];
/// Units in a text, and how our reader knows them: `None` for those that it does not.
const UNITS: &[(&str, Option<&str>)] = &[
    ("%", Some("%")),
    ("phần trăm", Some("%")),
    ("percent", Some("%")),
    ("‰", None),
    ("phần nghìn", None),
    ("điểm", Some("điểm")),
    ("points", Some("points")),
    ("point", Some("points")),
    ("score", Some("points")),
    ("ngày", Some("ngày")),
    ("days", Some("days")),
    ("đồng", Some("đồng")),
    ("vnđ", Some("vnd")),
    ("vnd", Some("vnd")),
];
/// Magnitudes that stand before a unit.
const MAGNITUDES: &[&str] = &["nghìn tỷ", "nghìn tỉ", "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "thousand", "million", "billion"];
/// Cells that say that there is no figure, and why: as statistical offices use them.
const GAPS: &[(&str, &str)] = &[
    ("-", "not-applicable"),
    ("–", "not-applicable"),
    ("—", "not-applicable"),
    ("--", "not-applicable"),
    ("---", "not-applicable"),
    ("x", "not-applicable"),
    ("n/a", "not-applicable"),
    ("n.a.", "not-applicable"),
    ("na", "not-published"),
    (".", "not-published"),
    ("..", "not-published"),
    ("...", "not-published"),
    ("…", "not-published"),
    (":", "not-published"),
];

fn is_one(text: &str, words: &[&str]) -> bool {
    let text = fold(text);
    words.contains(&text.as_str())
}

pub fn is_running(header: &str) -> bool {
    is_one(header, RUNNING) || header.trim() == "#"
}

pub fn is_period(header: &str) -> bool {
    is_one(header, PERIOD)
}

pub fn is_indicator(header: &str) -> bool {
    is_one(header, INDICATOR)
}

pub fn is_value(header: &str) -> bool {
    is_one(header, VALUE)
}

pub fn is_rank(header: &str) -> bool {
    is_one(header, RANK)
}

pub fn is_total(label: &str) -> bool {
    is_one(label, TOTALS)
}

/// Whether a text begins as notes do.
pub fn is_note(text: &str) -> bool {
    let text = fold(text);
    NOTES.iter().any(|it| text == *it || text.strip_prefix(it).is_some_and(|rest| rest.starts_with(' ')))
}

/// Why a cell has no figure, where that is what it says.
pub fn gap(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    GAPS.iter().find(|(mark, _)| *mark == text).map(|(_, reason)| *reason)
}

/// A unit as a table names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// `nghìn` of `nghìn đồng`.
    pub magnitude: Option<&'static str>,
    /// As our reader knows it; empty for other words, such as what is counted.
    pub unit: Option<&'static str>,
    /// Whether it is a unit that no indicator can have.
    pub is_foreign: bool,
}

/// Reads `%`, `nghìn đồng`, `ĐVT: triệu đồng`, `Đơn vị tính: hồ sơ`.
pub fn unit(text: &str) -> Named {
    let text = text.rsplit_once(':').map_or(text, |(_, unit)| unit).trim().to_lowercase();
    let magnitude =
        MAGNITUDES.iter().copied().find(|it| text.strip_prefix(it).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')));
    let rest = magnitude.map_or(text.as_str(), |it| text.strip_prefix(it).unwrap_or(&text)).trim();
    let found = UNITS.iter().find(|(name, _)| *name == rest);
    Named { magnitude, unit: found.and_then(|(_, unit)| *unit), is_foreign: found.is_some_and(|(_, unit)| unit.is_none()) }
}

/// Whether a line above a table tells the unit of all of it.
pub fn tells_unit(text: &str) -> bool {
    let text = fold(text);
    ["don vi tinh", "dvt", "don vi", "unit", "units"]
        .iter()
        .any(|it| text == *it || text.strip_prefix(it).is_some_and(|rest| rest.starts_with(' ')))
        || text.is_empty()
}
