//! Data Packages, version 1 and 2: tables that a `datapackage.json` describes become content.
//!
//! Pure: the package and the files beside it come in. What `scorecard` itself wrote gives back its definitions, documents and
//! figures; of other packages the long tables are read.

mod long;
mod own;
mod package;

use super::Import;
use super::shared::Folder;
use super::shared::gather::Losses;
use super::shared::site::{Known, Wanted};
use crate::words::Words;
pub use package::paths;

/// What whoever imports says.
#[derive(Clone, Copy)]
pub struct Options<'o> {
    /// Role and field.
    pub map: &'o [(String, String)],
    pub territory: Option<&'o str>,
    pub period: Option<&'o str>,
    pub words: &'o [(String, &'o Words)],
    pub comma: bool,
}

/// Why nothing can be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is no JSON, or no package.
    NotAPackage,
    /// No table has a value for a period.
    NoFigures,
    /// Nothing says what the whole is.
    NoTerritory,
}

/// Everything that the package has, and what files that editors keep lack for it.
///
/// # Errors
/// Where there is nothing that could be a figure.
pub fn import(json: &[u8], files: &Folder, options: &Options, known: &Known) -> Result<(Import, Wanted), Trouble> {
    let mut losses = Losses::default();
    let package = package::read(json, files, &mut losses).ok_or(Trouble::NotAPackage)?;
    match own::Tables::of(&package) {
        Some(tables) => Ok(own::import(&package, &tables, known, losses)),
        None => long::import(&package, options, known, losses),
    }
}
