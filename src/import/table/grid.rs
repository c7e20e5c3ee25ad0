//! A table as it is shown: rows of cells that know where they stand, and what had to be left out on the way here.

use crate::content::NumberStyle;
use crate::import::Loss;
use std::collections::BTreeMap;

/// More rows than this are no table that anybody looks at.
pub const ROWS: usize = 100_000;
/// Nor more columns.
pub const COLUMNS: usize = 1_000;
/// Nor more cells that hold something.
pub const CELLS: usize = 1_000_000;
/// So many characters of a cell are kept.
pub const CHARS: usize = 2_000;

/// What cannot be read as a table at all, by the id of its message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable(pub &'static str, pub String);

/// What a cell holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Cell {
    #[default]
    Empty,
    Text(String),
    Number(Shown),
    /// A date, as precise as it is shown: a period as our reader takes it.
    Date(String),
    /// A formula that failed: `#REF!`.
    Error(String),
    /// A formula of which the file holds no value.
    Uncomputed,
}

/// A number as it is shown, before it is known which marks this document has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    pub is_negative: bool,
    pub whole: String,
    pub decimals: String,
    /// Whether thousands are grouped.
    pub is_grouped: bool,
    pub prefix: String,
    pub suffix: String,
}

/// A table.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    /// The file's name, and the sheet's where there are several: `x.xlsx, 2023`.
    pub name: String,
    /// Whether cells have names such as `C4`; else a place is a line.
    pub is_sheet: bool,
    /// All of one length.
    pub rows: Vec<Vec<Cell>>,
    /// The number of each row where it comes from, from 1.
    pub numbers: Vec<usize>,
    /// The place of each column there, from 0.
    pub columns: Vec<usize>,
    /// Cells that are one with another: the place of each in `rows`, and that of the one which holds the text.
    pub merged: BTreeMap<(usize, usize), (usize, usize)>,
    pub losses: Vec<Loss>,
}

impl Cell {
    pub fn is_empty(&self) -> bool {
        *self == Cell::Empty
    }

    /// The text of a header or a name; a number without grouping.
    pub fn text(&self) -> String {
        match self {
            Cell::Empty | Cell::Uncomputed => String::new(),
            Cell::Text(text) | Cell::Date(text) | Cell::Error(text) => text.clone(),
            Cell::Number(shown) => Shown { is_grouped: false, ..shown.clone() }.text(NumberStyle::En),
        }
    }

    /// What is told of it.
    pub fn told(&self, style: NumberStyle) -> String {
        match self {
            Cell::Number(shown) => shown.text(style),
            other => cut(&other.text(), 80),
        }
    }
}

impl Shown {
    /// With the marks of a convention.
    pub fn text(&self, style: NumberStyle) -> String {
        let (group, decimal) = match style {
            NumberStyle::Vi => ('.', ','),
            NumberStyle::En => (',', '.'),
        };
        let mut text = if self.is_negative { "-".to_owned() } else { String::new() };
        text.push_str(&self.prefix);
        for (at, digit) in self.whole.chars().enumerate() {
            if self.is_grouped && at > 0 && (self.whole.len() - at).is_multiple_of(3) {
                text.push(group);
            }
            text.push(digit);
        }
        if !self.decimals.is_empty() {
            text.push(decimal);
            text.push_str(&self.decimals);
        }
        text + &self.suffix
    }
}

impl Grid {
    /// What a cell holds beyond what is kept of it is told: nothing is dropped in silence.
    pub(super) fn tell_cut(&mut self) {
        for row in 0..self.rows.len() {
            for column in 0..self.width() {
                let Cell::Text(text) = self.cell(row, column) else { continue };
                if text.len() > CHARS && text.chars().count() > CHARS {
                    let (place, value) = (self.place(row, column), cut(text, 80));
                    self.losses.push(Loss { place, field: String::new(), value, reason: "import-cell-cut" });
                }
            }
        }
    }

    pub fn width(&self) -> usize {
        self.columns.len()
    }

    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        static NOTHING: Cell = Cell::Empty;
        self.rows.get(row).and_then(|it| it.get(column)).unwrap_or(&NOTHING)
    }

    /// The cell that is shown at a place: of merged ones the one that holds the text.
    pub fn spread(&self, row: usize, column: usize) -> &Cell {
        let (row, column) = self.origin(row, column);
        self.cell(row, column)
    }

    /// Where that one stands.
    pub fn origin(&self, row: usize, column: usize) -> (usize, usize) {
        self.merged.get(&(row, column)).copied().unwrap_or((row, column))
    }

    /// Where a cell stands: `x.xlsx, 2023!C4`, `x.csv:4`.
    pub fn place(&self, row: usize, column: usize) -> String {
        let number = self.numbers.get(row).copied().unwrap_or(row + 1);
        if self.is_sheet {
            return format!("{}!{}{number}", self.name, self.letters(column));
        }
        format!("{}:{number}", self.name)
    }

    /// Where a column stands: `x.xlsx, 2023!C`.
    pub fn place_of_column(&self, column: usize) -> String {
        format!("{}!{}", self.name, self.letters(column))
    }

    /// The name of a column: `A`, `AB`.
    pub fn letters(&self, column: usize) -> String {
        letters(self.columns.get(column).copied().unwrap_or(column))
    }

    /// The column of a name.
    pub fn column(&self, name: &str) -> Option<usize> {
        (0..self.width()).find(|it| self.letters(*it).eq_ignore_ascii_case(name))
    }
}

/// `A` for 0, `AA` for 26.
pub fn letters(column: usize) -> String {
    let mut rest = column + 1;
    let mut name = Vec::new();
    while rest > 0 {
        rest -= 1;
        name.push(b'A' + u8::try_from(rest % 26).unwrap_or_default());
        rest /= 26;
    }
    name.iter().rev().map(|it| char::from(*it)).collect()
}

/// So many characters of a text.
pub fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most).and_then(|(end, _)| text.get(..end)) {
        Some(start) => format!("{start}…"),
        None => text.to_owned(),
    }
}
