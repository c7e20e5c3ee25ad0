//! Tables as data: a column is its name, its description and how its cell is made, in one place.

use super::order::Index;
use crate::derive::Results;
use crate::model::{Body, Decimal, LocalText, Quantity, Scorecard};
use std::borrow::Cow;
use std::ops::Deref;

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An id, a period, a date, or one of a few fixed words: never anything else, so never guarded.
    Code,
    /// Words as somebody wrote them.
    Text,
    /// A decimal number.
    Number,
    /// A whole number.
    Integer,
    /// `yes` or nothing.
    Flag,
    /// A day: `2025-07-01`.
    Day,
    /// A day, a month or a year, as exact as it is known.
    Date,
}

/// A column that stands once for each of something: its name then ends in `<language>` or `<grid>`, or is
/// that of the thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    Language,
    Grid,
    /// Once for each indicator of an index: the file has their codes.
    Leaf,
}

/// A column as others may know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    pub name: &'static str,
    pub kind: Kind,
    pub repeat: Option<Repeat>,
    /// The only words that a cell may hold, where it holds no others.
    pub one_of: &'static [&'static str],
    /// Whether no cell is empty.
    pub is_required: bool,
    /// The table and its column that has every one of these ids.
    pub refers: Option<(&'static str, &'static str)>,
}

impl Field {
    pub const fn new(name: &'static str, kind: Kind, repeat: Option<Repeat>) -> Field {
        Field { name, kind, repeat, one_of: &[], is_required: false, refers: None }
    }

    pub const fn required(self) -> Field {
        Field { is_required: true, ..self }
    }

    pub const fn refers(self, table: &'static str, column: &'static str) -> Field {
        Field { refers: Some((table, column)), ..self }
    }

    /// The message that says in one line what it holds; `table` is that of its file. Messages have what is said of every
    /// column, in each language: a test holds them to these tables.
    pub fn message(&self, table: &str) -> String {
        let name = self.name.replace("_<language>", "").replace("_<grid>", "");
        format!("column-{table}-{}", name.trim_matches(['<', '>']))
    }

    /// Its names in the header of a file: one, or one for each language or grid of the site. What indexes are made of is
    /// not the site's: such names stand in their files alone.
    pub fn names(&self, scorecard: &Scorecard) -> Vec<String> {
        let each = |mark: &str, ids: &mut dyn Iterator<Item = &String>| ids.map(|id| self.name.replace(mark, id)).collect();
        match self.repeat {
            None => vec![self.name.to_string()],
            Some(Repeat::Language) => each("<language>", &mut scorecard.site.languages.iter()),
            Some(Repeat::Grid) => each("<grid>", &mut scorecard.grids.iter().map(|grid| &grid.id)),
            Some(Repeat::Leaf) => Vec::new(),
        }
    }
}

/// What cells are made from.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub scorecard: &'a Scorecard,
    pub results: &'a Results,
    pub index: &'a Index,
}

/// The text of a cell; empty for nothing.
pub type Cell<'a> = Cow<'a, str>;

type One<R> = for<'a> fn(&Context<'a>, R) -> Cell<'a>;
type Each<R> = for<'a> fn(&Context<'a>, R, usize) -> Cell<'a>;

/// How a cell is made from a row `R`, and which one where the column repeats.
#[derive(Clone, Copy)]
enum Make<R> {
    One(One<R>),
    Each(Each<R>),
}

/// A column, with how its cells are made.
#[derive(Clone, Copy)]
pub struct Column<R> {
    pub field: Field,
    make: Make<R>,
}

impl<R: Copy> Column<R> {
    /// Hands the cells of one row to `write`, in the order of [`Field::names`].
    pub fn cells<'a>(&self, cx: &Context<'a>, row: R, mut write: impl FnMut(Cell<'a>)) {
        match self.make {
            Make::One(make) => write(make(cx, row)),
            Make::Each(make) => {
                let count = match self.field.repeat {
                    Some(Repeat::Grid) => cx.scorecard.grids.len(),
                    _ => cx.scorecard.language_count(),
                };
                (0..count).for_each(|which| write(make(cx, row, which)));
            }
        }
    }
}

const fn column<R>(name: &'static str, kind: Kind, make: One<R>) -> Column<R> {
    Column { field: Field::new(name, kind, None), make: Make::One(make) }
}

pub const fn code<R>(name: &'static str, make: One<R>) -> Column<R> {
    column(name, Kind::Code, make)
}

pub const fn text<R>(name: &'static str, make: One<R>) -> Column<R> {
    column(name, Kind::Text, make)
}

pub const fn number<R>(name: &'static str, make: One<R>) -> Column<R> {
    column(name, Kind::Number, make)
}

pub const fn integer<R>(name: &'static str, make: One<R>) -> Column<R> {
    column(name, Kind::Integer, make)
}

pub const fn flag<R>(name: &'static str, make: One<R>) -> Column<R> {
    column(name, Kind::Flag, make)
}

pub const fn day<R>(name: &'static str, make: One<R>) -> Column<R> {
    column(name, Kind::Day, make)
}

pub const fn date<R>(name: &'static str, make: One<R>) -> Column<R> {
    column(name, Kind::Date, make)
}

/// A text in each of the site's languages.
pub const fn languages<R>(name: &'static str, make: Each<R>) -> Column<R> {
    Column { field: Field::new(name, Kind::Text, Some(Repeat::Language)), make: Make::Each(make) }
}

/// Something on each of the site's grids.
pub const fn grids<R>(name: &'static str, make: Each<R>) -> Column<R> {
    Column { field: Field::new(name, Kind::Code, Some(Repeat::Grid)), make: Make::Each(make) }
}

/// A column that holds one of these words, or nothing.
pub const fn one_of<R>(words: &'static [&'static str], mut it: Column<R>) -> Column<R> {
    it.field.one_of = words;
    it
}

/// A column without an empty cell.
pub const fn required<R>(mut it: Column<R>) -> Column<R> {
    it.field.is_required = true;
    it
}

/// A column that holds an id of that table's column, or nothing.
pub const fn refers<R>(table: &'static str, column: &'static str, mut it: Column<R>) -> Column<R> {
    it.field.refers = Some((table, column));
    it
}

/// What others may know of a table.
#[expect(clippy::indexing_slicing, reason = "what is counted to is the length of both")]
pub const fn fields<R, const N: usize>(columns: &[Column<R>; N]) -> [Field; N] {
    let mut fields = [Field::new("", Kind::Code, None); N];
    let mut place = 0;
    while place < N {
        fields[place] = columns[place].field;
        place += 1;
    }
    fields
}

/// A cell of something that may not be there.
pub fn some<'a, T>(it: Option<T>, cell: impl FnOnce(T) -> Cell<'a>) -> Cell<'a> {
    it.map_or(Cow::Borrowed(""), cell)
}

/// A cell of what prints itself: a count, a period, a date.
pub fn shown<'a>(it: impl ToString) -> Cell<'a> {
    Cow::Owned(it.to_string())
}

pub fn optional<T: Deref<Target = str>>(it: &Option<T>) -> Cell<'_> {
    Cow::Borrowed(it.as_deref().unwrap_or_default())
}

pub fn yes<'a>(it: bool) -> Cell<'a> {
    Cow::Borrowed(if it { "yes" } else { "" })
}

/// In the site's first language, else in the first that has it.
pub fn local(it: &LocalText) -> Cell<'_> {
    Cow::Borrowed(it.get(0).text)
}

/// In this language, or not at all.
pub fn translated(it: &LocalText, language: usize) -> Cell<'_> {
    Cow::Borrowed(it.0.get(language).and_then(Option::as_deref).unwrap_or_default())
}

/// An organisation's id, or the words where it has none.
pub fn body<'a>(cx: &Context<'a>, it: &'a Body) -> Cell<'a> {
    match it {
        Body::Known(organisation) => Cow::Borrowed(&cx.scorecard.organisation(*organisation).id),
        Body::Words(words) => local(words),
    }
}

/// Exactly as it is, zeros at the end included.
pub fn decimal<'a>(it: Decimal) -> Cell<'a> {
    // A negative nothing is nothing.
    shown(if it.is_zero() { it.abs() } else { it })
}

/// A typed number, to the place that was printed: `1,2 triệu` has no tenths, `43,90` has hundredths.
pub fn typed<'a>(it: Decimal, step: Decimal) -> Cell<'a> {
    let at_step = it.round_dp(step.normalize().scale());
    decimal(if at_step == it && !step.is_zero() { at_step } else { it })
}

/// The number of a quantity; the lower end of a range.
pub fn quantity<'a>(it: &Quantity) -> Cell<'a> {
    typed(it.value, it.step.number())
}

/// Ids or parts parted by `;`.
pub fn list<'a>(parts: impl IntoIterator<Item = impl AsRef<str>>) -> Cell<'a> {
    Cow::Owned(joined(parts, ";"))
}

/// Texts parted by line breaks; the empty ones left out.
pub fn lines<'a>(parts: impl IntoIterator<Item = &'a str>) -> Cell<'a> {
    let mut parts = parts.into_iter().filter(|part| !part.is_empty());
    let Some(first) = parts.next() else { return Cow::Borrowed("") };
    let mut all = Cow::Borrowed(first);
    for part in parts {
        let all = all.to_mut();
        all.push('\n');
        all.push_str(part);
    }
    all
}

pub fn joined(parts: impl IntoIterator<Item = impl AsRef<str>>, between: &str) -> String {
    let mut all = String::new();
    for (place, part) in parts.into_iter().enumerate() {
        if place > 0 {
            all.push_str(between);
        }
        all.push_str(part.as_ref());
    }
    all
}
