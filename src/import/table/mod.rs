//! Tables as officials send them: a grid of cells becomes a report, in three steps that each can be looked at.
//!
//! | file | what it does |
//! |---|---|
//! | `grid.rs` | the cells, and where each stands |
//! | `delimited.rs` | CSV to a grid: encodings, separators, ragged rows |
//! | `workbook.rs`, `format.rs`, `package.rs` | a sheet of a workbook to a grid, as it is shown |
//! | `lexicon.rs`, `marks.rs` | words and marks that tables have around their figures |
//! | `known.rs` | the places and indicators that the content defines |
//! | `layout.rs` | titles, header, rows and notes of a grid |
//! | `header.rs` | what a column's header says: name, unit, period |
//! | `guess.rs` | which column is what |
//! | `mapping.rs` | the same as a file that people look at and change |
//! | `figures.rs`, `carry.rs` | cells to figures, and what could not be carried |
//! | `report.rs` | figures to YAML |

mod carry;
mod delimited;
mod figures;
mod format;
mod grid;
mod guess;
mod header;
mod known;
mod layout;
mod lexicon;
mod mapping;
mod marks;
mod package;
mod report;
#[cfg(test)]
mod tests;
mod workbook;

pub use carry::{Carried, carry};
pub use delimited::grids;
pub use grid::{Grid, Unreadable, cut};
pub use guess::{Wishes, guess};
pub use known::{Known, Place};
pub use layout::{Given, Layout, find};
pub use mapping::{Mapping, Mistake, Role, Target};
pub use report::{About, SourceKind, files};
pub use workbook::{SheetName, Workbook};

use unicode_normalization::UnicodeNormalization;

/// In NFC, one blank between words, nothing that shows nothing.
fn tidy(text: &str) -> String {
    let shown = text
        .nfc()
        .filter(|it| !matches!(it, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{ad}'));
    let spaced: String = shown.map(|it| if it.is_control() { ' ' } else { it }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The period that a text names, as our reader takes it or as documents say it.
#[must_use]
pub fn period(text: &str) -> Option<crate::model::Period> {
    header::period(text)
}
