//! Which column is what: guessed from headers and values, for a person to look at.

use super::figures;
use super::grid::{Cell, Grid};
use super::header::{self, Head};
use super::known::Known;
use super::layout::Layout;
use super::lexicon;
use super::mapping::{Mapping, Role, Target};
use crate::content::{NumberStyle, is_id};
use crate::model::Period;
use crate::words::slug;
use std::collections::BTreeMap;

/// What whoever asked has said already.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    pub period: Option<Period>,
    pub indicator: Option<String>,
    /// Whether indicators that nobody has defined get a definition.
    pub define: bool,
    /// How the site types its numbers: what a document does where its numbers do not tell.
    pub numbers: NumberStyle,
}

/// The mapping of a table that was found on a sheet.
#[must_use]
pub fn guess(grid: &Grid, layout: &Layout, known: &Known<'_>, wishes: &Wishes) -> Mapping {
    let heads: Vec<Head> = layout.paths.iter().map(|it| header::read(it)).collect();
    let mut guess = Guess { grid, layout, known, wishes, heads, columns: BTreeMap::new(), defined: Vec::new() };
    guess.columns();
    let columns = guess.columns;
    let titles = layout.titles.iter().rev().find_map(|(_, text)| header::period_in(text));
    let needs_period = columns.values().any(|it| matches!(it, Role::Figure(Target { period: None, .. })))
        && !columns.values().any(|it| *it == Role::Period);
    let period = wishes.period.or_else(|| titles.filter(|_| needs_period));
    let numbers = figures::style(grid, layout, &columns).unwrap_or(wishes.numbers);
    Mapping { sheet: None, header: None, period, numbers, columns }
}

struct Guess<'g> {
    grid: &'g Grid,
    layout: &'g Layout,
    known: &'g Known<'g>,
    wishes: &'g Wishes,
    heads: Vec<Head>,
    columns: BTreeMap<usize, Role>,
    /// Ids that are new here.
    defined: Vec<String>,
}

impl Guess<'_> {
    fn columns(&mut self) {
        self.columns.insert(self.layout.territory, Role::Territory);
        let others: Vec<usize> = (0..self.grid.width()).filter(|it| *it != self.layout.territory).collect();
        let indicator = self.indicator_column(&others);
        if let Some(column) = indicator {
            self.columns.insert(column, Role::Indicator);
        }
        if let Some(column) = others.iter().copied().find(|it| Some(*it) != indicator && self.is_period(*it)) {
            self.columns.insert(column, Role::Period);
        }
        for column in others {
            if !self.columns.contains_key(&column) {
                let role = self.role(column, indicator.is_some());
                self.columns.insert(column, role);
            }
        }
    }

    #[expect(clippy::indexing_slicing, reason = "there is a head for each column of the grid, and no others are asked for")]
    fn head(&self, column: usize) -> &Head {
        &self.heads[column]
    }

    /// The texts below the header.
    fn cells(&self, column: usize) -> impl Iterator<Item = &Cell> {
        (self.layout.first..self.grid.rows.len()).map(move |row| self.grid.spread(row, column)).filter(|it| !it.is_empty())
    }

    /// The share of a column's cells that are so, in percent.
    fn share(&self, column: usize, is_so: impl Fn(&Cell) -> bool) -> usize {
        let (mut all, mut so) = (0usize, 0usize);
        for cell in self.cells(column) {
            all += 1;
            so += usize::from(is_so(cell));
        }
        (so * 100).checked_div(all).unwrap_or_default()
    }

    /// In a long table each row names its indicator.
    fn indicator_column(&self, others: &[usize]) -> Option<usize> {
        let score = |column: usize| {
            let named = self.share(column, |it| self.known.indicator(&it.text()).is_some());
            let says_so = self.head(column).names.last().is_some_and(|it| lexicon::is_indicator(it));
            let is_text = self.share(column, |it| matches!(it, Cell::Text(_))) > 50;
            if is_text { named + usize::from(says_so) * 50 } else { 0 }
        };
        let best = others.iter().map(|it| (score(*it), *it)).max_by_key(|(score, column)| (*score, usize::MAX - column))?;
        (best.0 >= 50).then_some(best.1)
    }

    /// A column of periods: most cells are one and no figure could be meant, or the header says so and half of them are.
    /// Cells that are none are told then, each with its row, instead of giving all figures one period.
    fn is_period(&self, column: usize) -> bool {
        let is_one = |it: &Cell| matches!(it, Cell::Date(_)) || header::period(&it.text()).is_some();
        let head = self.head(column);
        let says_so = head.names.last().is_some_and(|it| lexicon::is_period(it));
        if self.share(column, is_one) < if says_so { 50 } else { 80 } {
            return false;
        }
        let is_words = self.share(column, |it| matches!(it, Cell::Number(_))) == 0
            && self.share(column, |it| it.text().parse::<f64>().is_ok()) == 0;
        says_so || (is_words && head.ways().iter().all(|it| self.known.indicator(it).is_none()))
    }

    fn role(&mut self, column: usize, is_long: bool) -> Role {
        let head = self.head(column).clone();
        let is_counted = head.names.last().is_some_and(|it| lexicon::is_running(it));
        if is_counted || (head.names.is_empty() && head.period.is_none() && self.counts_up(column)) {
            return Role::Skip("import-running-number");
        }
        if self.share(column, figures::is_numeric) < 50 {
            return Role::Skip(if self.cells(column).next().is_none() { "import-empty-column" } else { "import-no-figures" });
        }
        let field = if head.is_rank { "rank" } else { "value" };
        let target = |indicator: &str| Role::Figure(Target { indicator: indicator.to_owned(), field, period: head.period });
        if let Some(found) = head.ways().iter().find_map(|it| self.known.indicator(it)) {
            return target(&found.id);
        }
        if is_long {
            let is_value = head.names.is_empty() || head.names.iter().all(|it| lexicon::is_value(it));
            return if is_value { target("") } else { Role::Skip("import-unknown-indicator") };
        }
        // A rank that stands beside a figure is that figure's.
        if head.is_rank && head.names.is_empty() {
            let beside = (0..column).rev().find_map(|it| match self.columns.get(&it) {
                Some(Role::Figure(target)) if target.field == "value" => Some(target.clone()),
                _ => None,
            });
            if let Some(it) = beside {
                return Role::Figure(Target { field: "rank", period: head.period.or(it.period), ..it });
            }
        }
        let is_nameless = head.names.is_empty() || head.names.iter().all(|it| lexicon::is_value(it));
        match &self.wishes.indicator {
            Some(id) if is_nameless => target(id),
            _ if self.wishes.define && !is_nameless => target(&self.define(&head)),
            _ => Role::Skip("import-unknown-indicator"),
        }
    }

    /// 1, 2, 3 …: rows that are counted.
    fn counts_up(&self, column: usize) -> bool {
        let numbers: Vec<usize> = self.cells(column).filter_map(|it| it.text().parse().ok()).collect();
        numbers.len() > 2 && numbers.iter().enumerate().all(|(at, it)| *it == at + 1)
    }

    /// An id of its own for a header. Columns of one name share it: they differ by their periods.
    fn define(&mut self, head: &Head) -> String {
        let name = slug(&head.name());
        let short = name.get(..name.len().min(70)).unwrap_or(&name).trim_matches('-').to_owned();
        let id = if is_id(&short) { short } else { format!("indicator-{}", self.defined.len() + 1) };
        if !self.defined.contains(&id) {
            self.defined.push(id.clone());
        }
        id
    }
}
