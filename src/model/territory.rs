//! Places that are scored, with their lifelines: a province begins, ends, and hands over to others.

use super::{LevelIx, LocalText, RegionIx, TerritoryIx};
use crate::file::Location;
use jiff::civil::Date;

/// Province, district, commune.
#[derive(Clone, Debug)]
pub struct Level {
    pub id: String,
    pub location: Location,
    pub name: LocalText,
    /// Folder in `content/` and path on the site; without one, its territories are rows on their parent's page.
    pub folder: Option<String>,
}

/// A group of territories, for reading only.
#[derive(Clone, Debug)]
pub struct Region {
    pub id: String,
    pub location: Location,
    pub name: LocalText,
    pub from: Option<Date>,
    pub until: Option<Date>,
}

/// A tile-grid map, valid for a time.
#[derive(Clone, Debug)]
pub struct Grid {
    pub id: String,
    pub location: Location,
    pub name: LocalText,
    pub from: Option<Date>,
    pub until: Option<Date>,
    /// Cells that are part of a territory and stand apart from its tile.
    pub also: Vec<Part>,
    /// The places of the grid in their own shapes.
    pub outline: Option<Outline>,
}

/// Shapes of places, from a file of the site.
#[derive(Clone, Debug)]
pub struct Outline {
    /// Who made the file, as its licence asks for.
    pub attribution: LocalText,
    pub licence: Option<String>,
    pub url: Option<String>,
    pub width: u32,
    pub height: u32,
    pub shapes: Vec<Shape>,
}

/// A territory's shape, or that of a part of it.
#[derive(Clone, Debug)]
pub struct Shape {
    pub territory: TerritoryIx,
    /// Place in the grid's parts.
    pub part: Option<usize>,
    /// Whole numbers and the commands `M`, `l` and `z`.
    pub path: String,
}

/// A part of a territory with a cell of its own on a grid: an island far from its province.
#[derive(Clone, Debug)]
pub struct Part {
    pub name: LocalText,
    pub territory: TerritoryIx,
    /// Id of its shape in the outline's file.
    pub shape: Option<String>,
    pub row: i32,
    pub column: i32,
}

/// A cell on a grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tile {
    /// Index into the scorecard's grids.
    pub grid: usize,
    pub row: i32,
    pub column: i32,
}

/// What a territory was called before it was renamed; it is the same territory throughout.
#[derive(Clone, Debug)]
pub struct FormerName {
    pub location: Location,
    pub name: LocalText,
    /// Empty where only the short name is known.
    pub full_name: LocalText,
    /// The first day without that name.
    pub until: Date,
    /// The act that renamed it.
    pub basis: LocalText,
}

/// A place that is scored.
#[derive(Clone, Debug)]
pub struct Territory {
    pub id: String,
    pub location: Location,
    pub name: LocalText,
    pub full_name: LocalText,
    /// A few letters for where there is no room for the name.
    pub short: LocalText,
    pub aliases: Vec<String>,
    /// The names it had before, the first one first.
    pub formerly_named: Vec<FormerName>,
    pub level: LevelIx,
    /// The territory it lies in: a district's province.
    pub parent: Option<TerritoryIx>,
    /// Every region it belongs to over time.
    pub regions: Vec<RegionIx>,
    pub code: Option<String>,
    pub tiles: Vec<Tile>,
    /// The first day with it.
    pub from: Option<Date>,
    /// The first day without it.
    pub until: Option<Date>,
    pub succeeded_by: Vec<TerritoryIx>,
    /// The territories that it took over from, in order of name.
    pub preceded_by: Vec<TerritoryIx>,
    /// The act that ended it, or made it.
    pub basis: LocalText,
    pub note: LocalText,
    /// Ids once published.
    pub formerly: Vec<String>,
}

/// Whether what is from one day until the day before another is there on a third.
pub fn lasts_on(from: Option<Date>, until: Option<Date>, day: Date) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day < until)
}

impl Territory {
    /// Whether it exists on some day of a region's time.
    pub fn is_alive_in(&self, region: &Region) -> bool {
        let begins_before = |from: Option<Date>, until: Option<Date>| from.zip(until).is_none_or(|(from, until)| from < until);
        begins_before(self.from, region.until) && begins_before(region.from, self.until)
    }

    /// Whether it exists on that day.
    pub fn is_alive_on(&self, day: Date) -> bool {
        lasts_on(self.from, self.until, day)
    }

    /// Whether it exists on some day from the first to before the last; without one, there is no bound on that side.
    pub fn meets(&self, from: Option<Date>, until: Option<Date>) -> bool {
        let begins_before = |begins: Option<Date>, ends: Option<Date>| begins.is_none_or(|b| ends.is_none_or(|e| b < e));
        begins_before(self.from, until) && begins_before(from, self.until)
    }
}
