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
}

/// A cell on a grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tile {
    /// Index into the scorecard's grids.
    pub grid: usize,
    pub row: i32,
    pub column: i32,
}

/// A place that is scored.
#[derive(Clone, Debug)]
pub struct Territory {
    pub id: String,
    pub location: Location,
    pub name: LocalText,
    pub full_name: LocalText,
    pub aliases: Vec<String>,
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

impl Territory {
    /// Whether it exists on some day of a region's time.
    pub fn is_alive_in(&self, region: &Region) -> bool {
        let begins_before = |from: Option<Date>, until: Option<Date>| from.zip(until).is_none_or(|(from, until)| from < until);
        begins_before(self.from, region.until) && begins_before(region.from, self.until)
    }

    /// Whether it exists on that day.
    pub fn is_alive_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }
}
