//! Which column is what, as a file that people look at and change: YAML, a line a column.

use super::grid::Grid;
use super::header;
use super::layout::{Given, Layout};
use crate::content::{NumberStyle, is_id, parse_period};
use crate::emit::{self, Field, Yaml};
use crate::file::FileId;
use crate::finding::Finding;
use crate::model::Period;
use crate::words::Words;
use crate::yaml::{Node, Tree, parse};
use std::collections::BTreeMap;

/// Fields of a figure that a column may hold.
pub const FIELDS: &[&str] = &["value", "rank", "n", "note", "previous", "change", "target"];

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// Nothing that is carried, and why, by the id of a message.
    Skip(&'static str),
    Territory,
    Period,
    /// The indicator of each row.
    Indicator,
    Figure(Target),
}

/// Whose figure a column holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Target {
    /// An id. Empty where each row says it.
    pub indicator: String,
    /// One of `FIELDS`.
    pub field: &'static str,
    /// Where the header says it.
    pub period: Option<Period>,
}

/// Which column is what, and what holds for all of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    pub sheet: Option<String>,
    /// The header's first and last row, as the sheet numbers them.
    pub header: Option<(usize, usize)>,
    pub period: Option<Period>,
    pub numbers: NumberStyle,
    /// By the places of the columns in the grid.
    pub columns: BTreeMap<usize, Role>,
}

impl Mapping {
    /// What a layout has to keep to.
    pub fn given(&self) -> Given {
        let territory = self.columns.iter().find(|(_, role)| **role == Role::Territory).map(|(column, _)| *column);
        Given { territory, header: self.header }
    }

    /// The file: comments say what stands in each column.
    pub fn text(&self, grid: &Grid, layout: &Layout, words: &Words) -> String {
        let say = |key: &str| words.text(key, &[]);
        let mut fields = Vec::new();
        if let Some(sheet) = &self.sheet {
            fields.push(Field::new("sheet", Yaml::text(sheet.clone())));
        }
        if let (Some(first), Some(last)) = (layout.header.first(), layout.header.last()) {
            let number = |row: usize| grid.numbers.get(row).copied().unwrap_or_default();
            let (first, last) = (number(*first), number(*last));
            let rows = Yaml::figure(if first == last { first.to_string() } else { format!("{first}-{last}") });
            fields.push(Field::new("header", rows).with_comment(say("import-map-header")));
        }
        let by_row = self.columns.values().any(|it| *it == Role::Period);
        let by_column = self.columns.values().all(|it| !matches!(it, Role::Figure(Target { period: None, .. })));
        if let Some(period) = self.period {
            fields.push(Field::new("period", Yaml::figure(period.to_string())).with_comment(say("import-map-period")));
        } else if !by_row && !by_column {
            let comment = format!("{}\nperiod: 2023", say("import-map-no-period"));
            fields.push(Field::new("numbers", Yaml::text(id(self.numbers))).with_comment(comment));
        }
        if fields.last().is_none_or(|it| it.key != "numbers") {
            fields.push(Field::new("numbers", Yaml::text(id(self.numbers))).with_comment(say("import-map-numbers")));
        }
        let columns = self.columns.iter().map(|(column, role)| {
            let field = Field::new(grid.letters(*column), Yaml::text(role.text()));
            field.with_comment(about(grid, layout, *column, role, &say))
        });
        fields.push(Field::new("columns", Yaml::Fields(columns.collect())).with_comment(say("import-map-columns")));
        emit::file(&words.text("import-map", &[("file", grid.name.as_str().into())]), &fields)
    }

    /// Reads what [`Mapping::text`] wrote and somebody may have changed. Column names are those of the grid.
    ///
    /// # Errors
    ///
    /// Findings of the YAML, or what a field cannot be: its place, name and value.
    pub fn read(text: &str, grid: &Grid) -> Result<Mapping, Mistake> {
        let fields = fields(text)?;
        let mut mapping = Mapping { sheet: sheet(&fields), ..Mapping::default() };
        let wrong = |node: &Node, field: &str, value: &str| Mistake::Field {
            line: node.at.line,
            field: field.to_owned(),
            value: value.to_owned(),
        };
        for (key, node) in &fields {
            let value = scalar(node);
            let mistake = || wrong(node, key, value.unwrap_or_default());
            match key.as_str() {
                "sheet" => {}
                "header" => mapping.header = Some(value.and_then(rows).ok_or_else(mistake)?),
                "period" => mapping.period = Some(value.and_then(period).ok_or_else(mistake)?),
                "numbers" => mapping.numbers = value.and_then(style).ok_or_else(mistake)?,
                "columns" => {
                    let Tree::Map(map) = &node.tree else { return Err(mistake()) };
                    for entry in &map.entries {
                        let typed = scalar(&entry.value).unwrap_or_default();
                        let column = grid.column(&entry.key.text);
                        let role = Role::read(typed);
                        let (Some(column), Some(role)) = (column, role) else {
                            return Err(wrong(&entry.value, &entry.key.text, typed));
                        };
                        mapping.columns.insert(column, role);
                    }
                }
                _ => return Err(mistake()),
            }
        }
        Ok(mapping)
    }

    /// The sheet that a mapping names, before there is a grid.
    #[must_use]
    pub fn sheet_of(text: &str) -> Option<String> {
        fields(text).ok().and_then(|it| sheet(&it))
    }
}

/// Why a mapping cannot be used.
#[derive(Clone, Debug)]
pub enum Mistake {
    Yaml(Vec<Finding>),
    Field { line: u32, field: String, value: String },
}

type Fields = Vec<(String, Node)>;

fn fields(text: &str) -> Result<Fields, Mistake> {
    let (tree, findings) = parse(FileId(0), text);
    match tree {
        Some(Node { tree: Tree::Map(map), .. }) if findings.is_empty() => {
            Ok(map.entries.into_iter().map(|it| (it.key.text.to_string(), it.value)).collect())
        }
        _ => Err(Mistake::Yaml(findings)),
    }
}

fn scalar(node: &Node) -> Option<&str> {
    if let Tree::Scalar(it) = &node.tree { Some(it.text.trim()) } else { None }
}

fn sheet(fields: &Fields) -> Option<String> {
    fields.iter().find(|(key, _)| key == "sheet").and_then(|(_, node)| scalar(node)).map(str::to_owned)
}

/// A period as it was written here, or as documents say it: of a year in words a header tells more than a number does.
fn period(text: &str) -> Option<Period> {
    parse_period(text).ok().or_else(|| header::period(text))
}

/// `4-6`, or `4`.
fn rows(text: &str) -> Option<(usize, usize)> {
    let (from, to) = text.split_once('-').unwrap_or((text, text));
    let (from, to) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
    (from <= to).then_some((from, to))
}

pub fn id(style: NumberStyle) -> &'static str {
    match style {
        NumberStyle::Vi => "vi",
        NumberStyle::En => "en",
    }
}

fn style(text: &str) -> Option<NumberStyle> {
    [NumberStyle::Vi, NumberStyle::En].into_iter().find(|it| id(*it) == text)
}

impl Role {
    /// `skip`, `territory`, `period`, `indicator`, `value`, `on-time-rate`, `on-time-rate.rank @ 2023`.
    pub fn text(&self) -> String {
        match self {
            Role::Skip(_) => "skip".to_owned(),
            Role::Territory => "territory".to_owned(),
            Role::Period => "period".to_owned(),
            Role::Indicator => "indicator".to_owned(),
            Role::Figure(it) => {
                let field = match (it.indicator.as_str(), it.field) {
                    ("", field) => field.to_owned(),
                    // One that is called as a field, or as what else a column may be, needs its own field behind it.
                    (indicator, "value") if Role::is_name(indicator) => indicator.to_owned(),
                    (indicator, field) => format!("{indicator}.{field}"),
                };
                it.period.map_or(field.clone(), |period| format!("{field} @ {period}"))
            }
        }
    }

    /// Whether a word by itself names an indicator, and no field or other kind of column.
    fn is_name(word: &str) -> bool {
        !FIELDS.contains(&word) && !matches!(word, "skip" | "territory" | "period" | "indicator")
    }

    fn read(text: &str) -> Option<Role> {
        let plain = match text {
            "skip" => Some(Role::Skip("import-skipped")),
            "territory" => Some(Role::Territory),
            "period" => Some(Role::Period),
            "indicator" => Some(Role::Indicator),
            _ => None,
        };
        if plain.is_some() {
            return plain;
        }
        let (what, period) = text.split_once('@').map_or((text, None), |(what, period)| (what, Some(period.trim())));
        let period = match period {
            Some(text) => Some(self::period(text)?),
            None => None,
        };
        let known = |name: &str| FIELDS.iter().copied().find(|it| *it == name);
        let what = what.trim();
        let (indicator, field) = match (known(what), what.split_once('.')) {
            (Some(field), _) => ("", field),
            (None, Some((indicator, field))) => (indicator, known(field)?),
            (None, None) => (what, "value"),
        };
        (indicator.is_empty() || is_id(indicator))
            .then(|| Role::Figure(Target { indicator: indicator.to_owned(), field, period }))
    }
}

/// The header of a column and some of its cells.
fn about(grid: &Grid, layout: &Layout, column: usize, role: &Role, say: &dyn Fn(&str) -> String) -> String {
    const SAMPLES: usize = 3;
    let cells = (layout.first..grid.rows.len()).map(|row| grid.cell(row, column).told(NumberStyle::default()));
    let mut samples: Vec<String> = Vec::new();
    for cell in cells.filter(|it| !it.is_empty()) {
        if samples.len() < SAMPLES && !samples.contains(&cell) {
            samples.push(cell);
        }
    }
    let header = layout.paths.get(column).map(|it| it.join(" / ")).unwrap_or_default();
    let line = format!("{header}: {} …", samples.join(" · "));
    match role {
        Role::Skip(reason) => format!("{line}\n({})", say(reason)),
        _ => line,
    }
}
