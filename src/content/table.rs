//! The table beside a report: which column is what, and every row as figures. A row is read, and forgotten.

use super::cells::{Cell, Cells};
use super::claim::{self, Setting};
use super::context::Context;
use super::cx::{Cx, Fields};
use super::figures::{Figure, Home, Walk};
use super::files::{File, Role};
use super::names::folded;
use super::schema::MISSING;
use super::value::Measure;
use crate::file::{FileId, Location};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Breakdown, Claim, IndicatorIx, Member};
use crate::yaml::{Entry, Key, Map, Node, Scalar, Style, Tree};
use rayon::prelude::*;
use std::collections::BTreeSet;

/// Fields of a figure that a column may hold.
pub const COLUMN_FIELDS: &[&str] = &[
    "value",
    "ratio",
    "rank",
    "rank_change",
    "change",
    "previous",
    "target",
    "status",
    "words",
    "missing",
    "margin",
    "interval",
    "n",
    "of_which",
    "note",
    "quote",
    "locator",
];

/// So many rows are held at once: a long table is never in memory as a whole.
const BATCH: usize = 8192;
/// So many rows are one piece of work.
const AT_ONCE: usize = 128;

/// What the columns of a table are, by their places.
#[derive(Default)]
struct Plan {
    territory: Option<usize>,
    period: Option<usize>,
    /// In a long table, the column that names the indicator, and those that hold its fields.
    indicator: Option<usize>,
    fields: Vec<(&'static str, usize)>,
    /// Dimensions by id.
    dimensions: Vec<(String, usize)>,
    /// In a wide table, the columns of each indicator.
    groups: Vec<(IndicatorIx, Vec<(&'static str, usize)>)>,
}

/// The claims of a report's table, and which file it is; none where it has no table.
pub fn read(cx: &mut Cx, fields: &Fields, context: &Context, home: &Home, self_reported: bool) -> (Option<FileId>, Vec<Claim>) {
    let Some(node) = fields.get("table") else {
        for name in ["columns", "indicators", "skip", "blank"].into_iter().filter(|name| fields.has(name)) {
            cx.error(CheckId::MissingField, fields.key_at(name), Message::new("missing-field").with("field", "table"));
        }
        return (None, Vec::new());
    };
    let [not_published, ..] = MISSING;
    let blank = fields.get("blank").and_then(|node| cx.one_of(node, MISSING, MISSING)).unwrap_or(not_published);
    let Some(file) = file(cx, node, home) else { return (None, Vec::new()) };
    let mut cells = Cells::new(file.id, &file.document.text, home.bounds);
    let Some(header) = cells.record() else {
        if !home.unreadable.contains(&file.id) {
            cx.error(CheckId::WrongShape, Location::of_file(file.id), Message::new("empty-file"));
        }
        return (Some(file.id), Vec::new());
    };
    if let Some(extra) = header.get(home.bounds.columns) {
        cx.report(home.bounds.of_columns(extra.at));
        return (Some(file.id), Vec::new());
    }
    let Some(plan) = Planner { cx, home, header: &header, used: BTreeSet::new() }.plan(fields, node.at) else {
        return (Some(file.id), Vec::new());
    };
    let style = cx.style;
    let below = |records: &[Vec<Cell>]| {
        let mut own = Cx::new(&file.document.text, cx.languages, style);
        let walk = Walk { cx: &mut own, home, claims: Vec::new(), timeless: Vec::new(), self_reported };
        let mut rows = Rows { walk, plan: &plan, context, blank, width: header.len() };
        records.iter().for_each(|it| rows.row(it));
        (rows.walk.claims, own.findings)
    };
    let mut claims = Vec::new();
    loop {
        let batch: Vec<Vec<Cell>> = std::iter::from_fn(|| cells.record()).take(BATCH).collect();
        if batch.is_empty() {
            cells.beyond().into_iter().for_each(|at| cx.report(home.bounds.of_rows(at)));
            return (Some(file.id), claims);
        }
        let read: Vec<(Vec<Claim>, Vec<Finding>)> = batch.par_chunks(AT_ONCE).map(below).collect();
        for (found, mut findings) in read {
            claims.extend(found);
            // Mends are proved on YAML: a table is mended by hand.
            findings.iter_mut().for_each(|it| it.fix = None);
            cx.findings.append(&mut findings);
        }
    }
}

/// The file that `table:` names: one beside the report, and nowhere else.
fn file<'a>(cx: &mut Cx, node: &Node, home: &Home<'a>) -> Option<&'a File<'a>> {
    let name = cx.scalar(node)?;
    if name.contains(['/', '\\']) || name.starts_with('.') {
        cx.error(CheckId::OutsideContent, node.at, Message::new("table-elsewhere").with("path", name));
        return None;
    }
    let folder = home.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let path = format!("{folder}/{name}");
    let tables = || home.files.iter().filter(|it| it.role == Role::Table);
    let found = tables().find(|it| it.document.path == path);
    if found.is_none() {
        let names: Vec<&str> = tables().filter_map(|it| it.document.path.rsplit('/').next()).collect();
        let mut finding = Finding::new(CheckId::MissingFile, node.at, Message::new("missing-file").with("path", &path));
        if let Some(near) = cx.near(name, names.iter().copied()) {
            finding = finding.help(Message::new("did-you-mean").with("name", near.name));
        }
        cx.report(finding);
    }
    found
}

/// Finds out what each column is.
struct Planner<'p, 'c, 'a> {
    cx: &'p mut Cx<'c>,
    home: &'p Home<'a>,
    header: &'p [Cell],
    /// The columns of which something has been said.
    used: BTreeSet<usize>,
}

impl Planner<'_, '_, '_> {
    fn plan(mut self, fields: &Fields, at: Location) -> Option<Plan> {
        let before = self.cx.findings.len();
        let mut plan = Plan::default();
        let columns = fields.get("columns").and_then(|node| self.cx.map(node));
        for entry in columns.map(|map| map.entries.as_slice()).unwrap_or_default() {
            let Some(column) = self.column(&entry.value) else { continue };
            self.role(&mut plan, &entry.key, column);
        }
        let indicators = fields.get("indicators").and_then(|node| self.cx.map(node));
        for entry in indicators.map(|map| map.entries.as_slice()).unwrap_or_default() {
            let column = self.named(&entry.key.text, entry.key.at);
            let target = self.target(&entry.value);
            let (Some(column), Some((indicator, field))) = (column, target) else { continue };
            match plan.groups.iter_mut().find(|(it, _)| *it == indicator) {
                Some((_, fields)) => fields.push((field, column)),
                None => plan.groups.push((indicator, vec![(field, column)])),
            }
        }
        for node in fields.get("skip").map(|node| self.cx.one_or_more(node)).unwrap_or_default() {
            self.column(node);
        }
        self.refuse_unnamed();
        let mut lacks = |is: bool, what: &str| {
            if is {
                self.cx.error(CheckId::TableColumn, at, Message::new("table-lacks").with("what", what));
            }
        };
        lacks(plan.territory.is_none(), "territory");
        lacks(plan.groups.is_empty() && (plan.indicator.is_none() || plan.fields.is_empty()), "indicators");
        (self.cx.findings.len() == before).then_some(plan)
    }

    /// `territory: province`: the column `province` holds territories.
    fn role(&mut self, plan: &mut Plan, role: &Key, column: usize) {
        match role.text.as_str() {
            "territory" => plan.territory = Some(column),
            "period" => plan.period = Some(column),
            "indicator" => plan.indicator = Some(column),
            name => {
                let field = COLUMN_FIELDS.iter().find(|it| **it == name);
                let dimensions = self.home.names.definitions.iter().flat_map(|it| &it.dimensions);
                let known: Vec<&str> = dimensions.map(|it| it.id.as_str()).collect();
                if let Some(field) = field {
                    plan.fields.push((field, column));
                } else if known.contains(&name) {
                    plan.dimensions.push((name.to_owned(), column));
                } else {
                    let names = ["territory", "period", "indicator"].into_iter().chain(known);
                    let finding = Finding::new(CheckId::TableColumn, role.at, Message::new("table-role").with("name", name));
                    let near = self.cx.near(name, names.chain(COLUMN_FIELDS.iter().copied()));
                    let help = near.map_or_else(
                        || Message::new("table-role-help"),
                        |near| Message::new("did-you-mean").with("name", near.name),
                    );
                    self.cx.report(finding.help(help));
                }
            }
        }
    }

    fn column(&mut self, node: &Node) -> Option<usize> {
        let name = self.cx.scalar(node)?.to_owned();
        self.named(&name, node.at)
    }

    /// The place of a column in the header.
    fn named(&mut self, name: &str, at: Location) -> Option<usize> {
        let found = self.header.iter().position(|it| it.text.trim() == name);
        if let Some(column) = found {
            self.used.insert(column);
            return Some(column);
        }
        let mut finding = Finding::new(CheckId::TableColumn, at, Message::new("table-no-column").with("name", name));
        let header: Vec<&str> = self.header.iter().map(|it| it.text.trim()).collect();
        finding = match self.cx.near(name, header.iter().copied()) {
            Some(near) => finding.help(Message::new("did-you-mean").with("name", near.name)),
            None => finding.help(Message::new("table-columns-are").with("names", header.join(", "))),
        };
        self.cx.report(finding);
        None
    }

    /// `pci-total`, or `pci-total.rank`.
    fn target(&mut self, node: &Node) -> Option<(IndicatorIx, &'static str)> {
        let text = self.cx.scalar(node)?.to_owned();
        let (id, field) = text.split_once('.').unwrap_or((&text, "value"));
        let indicator = self.home.names.indicator(self.cx, id, node.at)?;
        let known = COLUMN_FIELDS.iter().find(|it| **it == field);
        if known.is_none() {
            let message = Message::new("unknown-field").with("field", field);
            let help = Message::new("fields-are").with("names", COLUMN_FIELDS.join(", "));
            self.cx.error_help(CheckId::UnknownField, node.at, message, help);
        }
        Some((indicator, known?))
    }

    /// Nothing is dropped in silence: a column that nobody names is an error.
    fn refuse_unnamed(&mut self) {
        for (column, cell) in self.header.iter().enumerate() {
            let is_twice = self.header.iter().take(column).any(|it| it.text.trim() == cell.text.trim());
            let key = match (is_twice, self.used.contains(&column)) {
                (true, _) => "table-column-twice",
                (false, false) => "table-column-unnamed",
                (false, true) => continue,
            };
            let message = Message::new(key).with("name", cell.text.trim());
            self.cx.error_help(CheckId::TableColumn, cell.at, message, Message::new(key_help(key)));
        }
    }
}

fn key_help(key: &str) -> &'static str {
    if key == "table-column-twice" { "table-column-twice-help" } else { "table-column-unnamed-help" }
}

/// Reads the rows below the header.
struct Rows<'r, 'w, 'a, 'h> {
    walk: Walk<'w, 'a, 'h>,
    plan: &'r Plan,
    context: &'r Context,
    /// Why a cell is blank.
    blank: &'static str,
    width: usize,
}

#[expect(
    clippy::indexing_slicing,
    reason = "a row has a cell for each column of the header, and the plan names none beside these"
)]
impl Rows<'_, '_, '_, '_> {
    fn row(&mut self, cells: &[Cell]) {
        if cells.len() != self.width {
            let at = cells.get(self.width).or(cells.last()).map_or(Location::default(), |it| it.at);
            let message = Message::new("table-row").count("found", cells.len()).count("wanted", self.width);
            let help = if cells.len() > self.width { "table-row-longer-help" } else { "table-row-shorter-help" };
            self.walk.cx.error_help(CheckId::TableCell, at, message, Message::new(help));
            return;
        }
        let Some(context) = self.context_of(cells) else { return };
        let plan = self.plan;
        if let Some(column) = plan.indicator {
            let home = self.walk.home;
            if let Some(ix) = home.names.indicator(self.walk.cx, cells[column].text.trim(), cells[column].at) {
                self.figure(ix, &plan.fields, cells, &context);
            }
        }
        for (ix, fields) in &plan.groups {
            self.figure(*ix, fields, cells, &context);
        }
    }

    /// The row's period and territory, looked up once for all its figures.
    fn context_of(&mut self, cells: &[Cell]) -> Option<Context> {
        let mut context = self.context.clone();
        if let Some(column) = self.plan.period {
            let cell = &cells[column];
            context = context.at(self.walk.cx.period(cell.text.trim(), cell.at)?, cell.at);
        }
        let cell = &cells[self.plan.territory?];
        let Some(period) = context.period else {
            if !context.period_lost {
                let message = Message::new("missing-period").with("indicator", cell.text.trim());
                self.walk.cx.error_help(CheckId::BadPeriod, cell.at, message, Message::new("missing-period-help"));
            }
            return None;
        };
        if cell.text.trim().is_empty() {
            self.walk.cx.error(CheckId::TableCell, cell.at, Message::new("table-no-territory"));
            return None;
        }
        context.home = Some((cell.text.trim().to_owned(), cell.at));
        let home = self.walk.home;
        let ix = self.plan.groups.first().map_or(IndicatorIx(0), |(ix, _)| *ix);
        let figure = Figure { ix, indicator: home.names.definitions.get(ix.0 as usize)?, key: cell.at };
        let measure = Measure::of(figure.indicator, self.walk.cx.style);
        let setting = Setting { figure: &figure, home, measure, self_reported: self.walk.self_reported };
        context.place = Some(claim::place_of(self.walk.cx, &context, &setting, period)?);
        Some(context)
    }

    fn figure(&mut self, ix: IndicatorIx, fields: &[(&'static str, usize)], cells: &[Cell], context: &Context) {
        let home = self.walk.home;
        let Some((_, first)) = fields.first() else { return };
        let figure = Figure { ix, indicator: home.names.definition(ix), key: cells[*first].at };
        let Some(breakdown) = self.breakdown(&figure, cells) else { return };
        let filled: Vec<(&'static str, &Cell)> =
            fields.iter().map(|(field, column)| (*field, &cells[*column])).filter(|(_, it)| !it.text.trim().is_empty()).collect();
        let node = match filled.as_slice() {
            // A document that leaves a cell blank gives no figure: that is told, with the report's reason for blanks.
            [] => map(&[("missing", self.blank, cells[*first].at)], cells[*first].at),
            [("value", cell)] => scalar(&cell.text, cell.at),
            some => {
                let entries: Vec<(&str, &str, Location)> =
                    some.iter().map(|(field, cell)| (*field, cell.text.as_str(), cell.at)).collect();
                map(&entries, some[0].1.at)
            }
        };
        self.walk.figure(&figure, &node, context, &breakdown);
    }

    /// Which part the row is about. A blank cell is the whole.
    fn breakdown(&mut self, figure: &Figure, cells: &[Cell]) -> Option<Breakdown> {
        let mut breakdown = Breakdown::default();
        for (id, column) in &self.plan.dimensions {
            let cell = &cells[*column];
            let Some(dimension) = figure.indicator.dimensions.iter().position(|it| it.id == *id) else {
                let message = Message::new("unknown-dimension").with("id", id).with("indicator", &figure.indicator.id);
                self.walk.cx.error(CheckId::UnknownMember, cell.at, message);
                return None;
            };
            let text = cell.text.trim();
            if text.is_empty() {
                continue;
            }
            let members = &figure.indicator.dimension(dimension as u16).members;
            let named = members.iter().position(|it| it.name.0.iter().flatten().any(|name| folded(name) == folded(text)));
            let member = match named {
                Some(member) => Member { dimension: dimension as u16, members: vec![member as u16] },
                None => self.walk.member(figure, dimension, text, cell.at)?,
            };
            breakdown.members.push(member);
        }
        breakdown.members.sort();
        Some(breakdown)
    }
}

/// A cell as a value of YAML: text, whatever it looks like.
fn scalar(text: &str, at: Location) -> Node {
    Node { at, tree: Tree::Scalar(Scalar { text: text.trim().into(), style: Style::Quoted, comment: None }) }
}

/// Cells as fields.
fn map(fields: &[(&str, &str, Location)], at: Location) -> Node {
    let entry = |(field, text, at): &(&str, &str, Location)| Entry {
        key: Key { at: *at, text: (*field).into() },
        value: scalar(text, *at),
    };
    Node { at, tree: Tree::Map(Map { entries: fields.iter().map(entry).collect(), flow: false, cut: false }) }
}
