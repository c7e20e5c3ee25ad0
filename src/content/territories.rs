//! `territories.yaml`: levels, regions, grids, and places with their lifelines.

use super::cx::{Cx, Fields};
use super::definitions::identified;
use super::ids::Lost;
use super::names::Ids;
use super::outline;
use super::schema::{FORMER_NAME, GRID, LEVEL, PART, REGION, Shape, TERRITORIES, TERRITORY};
use crate::file::Location;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{FormerName, Grid, Level, LevelIx, LocalText, Part, Region, RegionIx, Territory, TerritoryIx, Tile};
use crate::yaml::Node;
use std::collections::BTreeMap;

/// Rows and columns that a grid may have: the style sheet of the pages has a place for each.
const GRID_ROWS: i32 = 40;
const GRID_COLUMNS: i32 = 20;
/// Letters that fit into a tile on a phone.
const SHORT_MAX: usize = 5;

/// All of `territories.yaml`.
#[derive(Default)]
pub struct Places {
    pub levels: Vec<Level>,
    pub regions: Vec<Region>,
    pub grids: Vec<Grid>,
    /// Sorted by id, a parent before what lies in it.
    pub territories: Vec<Territory>,
    /// Maps of the grids' places, of which the files are still to be read.
    pub outlines: Vec<outline::Draft>,
    /// Those that could not be read.
    pub lost: Lost,
}

/// Reads the file.
pub fn read(cx: &mut Cx, root: &Node) -> Places {
    let mut places = Places::default();
    let Some(fields) = cx.fields(root, &TERRITORIES) else {
        cx.lost = Lost::anything();
        return places;
    };
    if ["levels", "territories"].iter().any(|name| !fields.has(name)) {
        cx.lost = Lost::anything();
    }
    places.levels = levels(cx, &fields);
    places.regions = regions(cx, &fields);
    let (mut parts, mut outlines) = (Vec::new(), Vec::new());
    places.grids = grids(cx, &fields, &mut parts, &mut outlines);
    places.outlines = outlines;
    let level_ids = Ids::of(places.levels.iter().map(|it| (it.id.as_str(), it.location))).with(&cx.lost);
    let region_ids = Ids::of(places.regions.iter().map(|it| (it.id.as_str(), it.location))).with(&cx.lost);
    let grid_ids = Ids::of(places.grids.iter().map(|it| (it.id.as_str(), it.location))).with(&cx.lost);
    let mut drafts = Vec::new();
    for item in fields.get("territories").map(|node| cx.list(node)).unwrap_or_default() {
        match draft(cx, item, &level_ids, &region_ids, &grid_ids) {
            Some(draft) => drafts.push(draft),
            None => cx.lose(item),
        }
    }
    places.territories = link(cx, drafts);
    attach(cx, &mut places, parts);
    places
}

/// Every entry of a list that has an id of its own; what else it holds, `make` reads.
fn each<T>(
    cx: &mut Cx,
    fields: &Fields,
    (name, shape): (&str, &'static Shape),
    mut make: impl FnMut(&mut Cx, &Fields, String) -> T,
) -> Vec<T> {
    let mut ids = Ids::default();
    let mut found = Vec::new();
    for item in fields.get(name).map(|node| cx.list(node)).unwrap_or_default() {
        let Some((fields, id)) = identified(cx, item, shape) else { continue };
        if ids.define(cx, &id, found.len(), fields.key_at("id")) {
            found.push(make(cx, &fields, id));
        }
    }
    found
}

fn levels(cx: &mut Cx, fields: &Fields) -> Vec<Level> {
    each(cx, fields, ("levels", &LEVEL), |cx, fields, id| {
        let folder = fields.get("folder").and_then(|node| cx.id(node));
        Level { id, location: fields.at, name: cx.local_of(fields, "name"), folder }
    })
}

fn regions(cx: &mut Cx, fields: &Fields) -> Vec<Region> {
    each(cx, fields, ("regions", &REGION), |cx, fields, id| {
        let name = cx.local_of(fields, "name");
        let (from, until) = (cx.day_of(fields, "from"), cx.day_of(fields, "until"));
        Region { id, location: fields.at, name, from, until }
    })
}

fn grids(cx: &mut Cx, fields: &Fields, parts: &mut Vec<PartDraft>, outlines: &mut Vec<outline::Draft>) -> Vec<Grid> {
    let mut grid = 0;
    each(cx, fields, ("grids", &GRID), |cx, fields, id| {
        let name = cx.local_of(fields, "name");
        let (from, until) = (cx.day_of(fields, "from"), cx.day_of(fields, "until"));
        for item in fields.get("also").map(|node| cx.list(node)).unwrap_or_default() {
            parts.extend(part(cx, item, grid));
        }
        outlines.extend(fields.get("outline").and_then(|node| outline::draft(cx, node, grid)));
        grid += 1;
        Grid { id, location: fields.at, name, from, until, also: Vec::new(), outline: None }
    })
}

/// A part of a territory on a grid, before the territories are known.
struct PartDraft {
    grid: usize,
    name: LocalText,
    territory: Wanted,
    cell: (i32, i32),
    shape: Option<String>,
}

fn part(cx: &mut Cx, item: &Node, grid: usize) -> Option<PartDraft> {
    let fields = cx.fields(item, &PART)?;
    let name = cx.local_of(&fields, "name");
    let territory = wanted(cx, &fields, "territory").pop();
    let cell = fields.get("cell").and_then(|node| cell(cx, node));
    let shape = cx.text_of(&fields, "shape");
    Some(PartDraft { grid, name, territory: territory?, cell: cell?, shape })
}

/// Gives each part to its grid, when its territory is known.
#[expect(
    clippy::indexing_slicing,
    reason = "an index is the place of a territory, and a grid has its place when its parts are read"
)]
fn attach(cx: &mut Cx, places: &mut Places, parts: Vec<PartDraft>) {
    let mut index: BTreeMap<String, Vec<TerritoryIx>> = BTreeMap::new();
    for (place, it) in places.territories.iter().enumerate() {
        let ix = TerritoryIx(place as u32);
        index.entry(it.id.clone()).or_default().push(ix);
        if let Some(parent) = it.parent {
            let parent = &places.territories[parent.0 as usize].id;
            index.entry(format!("{parent}/{}", it.id)).or_default().push(ix);
        }
    }
    for PartDraft { grid, name, territory, cell: (row, column), shape } in parts {
        if let Some(territory) = find(cx, &index, &territory) {
            places.grids[grid].also.push(Part { name, territory, shape, row, column });
        }
    }
}

/// A reference that can be followed only when all territories are known.
struct Wanted {
    id: String,
    at: Location,
}

struct Draft {
    territory: Territory,
    parent: Option<Wanted>,
    succeeded_by: Vec<Wanted>,
}

fn draft(cx: &mut Cx, item: &Node, levels: &Ids, regions: &Ids, grids: &Ids) -> Option<Draft> {
    let fields = cx.fields(item, &TERRITORY)?;
    let id = fields.get("id").and_then(|node| cx.id(node))?;
    let level = fields.get("level").and_then(|node| {
        let level = cx.scalar(node)?;
        levels.find(cx, level, node.at, CheckId::UnknownPlace, "unknown-level")
    })?;
    let name = cx.local_of(&fields, "name");
    let full_name = cx.local_of(&fields, "full_name");
    let (from, until) = (cx.day_of(&fields, "from"), cx.day_of(&fields, "until"));
    if from.zip(until).is_some_and(|(from, until)| from >= until) {
        cx.error(CheckId::BadPeriod, fields.key_at("until"), Message::new("lifeline-backwards").with("id", &id));
    }
    let territory = Territory {
        id,
        location: fields.at,
        full_name: if full_name.is_empty() { name.clone() } else { full_name },
        short: short(cx, &fields),
        name,
        aliases: cx.texts_of(&fields, "aliases"),
        formerly_named: former_names(cx, &fields),
        level: LevelIx(level),
        parent: None,
        regions: region_list(cx, &fields, regions),
        code: cx.text_of(&fields, "code"),
        tiles: tiles(cx, &fields, grids),
        from,
        until,
        succeeded_by: Vec::new(),
        preceded_by: Vec::new(),
        basis: cx.local_of(&fields, "basis"),
        note: cx.local_of(&fields, "note"),
        formerly: cx.ids_of(&fields, "formerly"),
    };
    Some(Draft { territory, parent: wanted(cx, &fields, "in").pop(), succeeded_by: wanted(cx, &fields, "succeeded_by") })
}

/// The names it had before, the first one first; of one without its name or its day, nothing is kept.
fn former_names(cx: &mut Cx, fields: &Fields) -> Vec<FormerName> {
    let mut names = Vec::new();
    for item in fields.get("formerly_named").map(|node| cx.list(node)).unwrap_or_default() {
        let Some(fields) = cx.fields(item, &FORMER_NAME) else { continue };
        let (name, full_name) = (cx.local_of(&fields, "name"), cx.local_of(&fields, "full_name"));
        let basis = cx.local_of(&fields, "basis");
        if let Some(until) = cx.day_of(&fields, "until").filter(|_| !name.is_empty()) {
            names.push(FormerName { location: fields.at, name, full_name, until, basis });
        }
    }
    names.sort_by_key(|it| (it.until, it.location));
    names
}

fn wanted(cx: &mut Cx, fields: &Fields, name: &str) -> Vec<Wanted> {
    let Some(node) = fields.get(name) else { return Vec::new() };
    let items = cx.one_or_more(node);
    items.iter().filter_map(|item| Some(Wanted { id: cx.owned(item)?, at: item.at })).collect()
}

fn region_list(cx: &mut Cx, fields: &Fields, regions: &Ids) -> Vec<RegionIx> {
    let wanted = wanted(cx, fields, "region");
    wanted
        .iter()
        .filter_map(|it| regions.find(cx, &it.id, it.at, CheckId::UnknownPlace, "unknown-region").map(RegionIx))
        .collect()
}

/// The short name, which must fit into a tile on a phone.
fn short(cx: &mut Cx, fields: &Fields) -> LocalText {
    let short = cx.local_of(fields, "short");
    if let Some(long) = short.0.iter().flatten().find(|it| it.chars().count() > SHORT_MAX) {
        let message = Message::new("short-too-long").with("text", long).count("limit", SHORT_MAX);
        cx.error(CheckId::WrongShape, fields.key_at("short"), message);
    }
    short
}

/// `tile: {vn63: [17, 4]}`: row and column on that grid.
fn tiles(cx: &mut Cx, fields: &Fields, grids: &Ids) -> Vec<Tile> {
    let Some(map) = fields.get("tile").and_then(|node| cx.map(node)) else { return Vec::new() };
    let mut tiles = Vec::new();
    for entry in &map.entries {
        let grid = grids.find(cx, &entry.key.text, entry.key.at, CheckId::UnknownPlace, "unknown-grid");
        let Some(((row, column), grid)) = cell(cx, &entry.value).zip(grid) else { continue };
        tiles.push(Tile { grid: grid as usize, row, column });
    }
    tiles
}

/// `[17, 4]`: row and column, inside what a page can draw.
fn cell(cx: &mut Cx, node: &Node) -> Option<(i32, i32)> {
    let pair = cx.pair(node)?;
    let whole =
        |number: crate::model::Decimal| number.fract().is_zero().then(|| i32::try_from(number.trunc().mantissa()).ok()).flatten();
    let (Some(row), Some(column)) = (whole(pair.0), whole(pair.1)) else {
        let odd = if whole(pair.0).is_none() { pair.0 } else { pair.1 };
        cx.error(CheckId::NumberFormat, node.at, Message::new("setting-whole").with("text", odd));
        return None;
    };
    if !(0..GRID_ROWS).contains(&row) || !(0..GRID_COLUMNS).contains(&column) {
        let message = Message::new("cell-outside").count("rows", GRID_ROWS as usize - 1);
        cx.error(CheckId::NumberFormat, node.at, message.count("columns", GRID_COLUMNS as usize - 1));
        return None;
    }
    Some((row, column))
}

/// Sorts by id and follows the references. An id may stand again inside another parent.
#[expect(clippy::indexing_slicing, reason = "a link is found among the drafts, each of which becomes a territory")]
fn link(cx: &mut Cx, mut drafts: Vec<Draft>) -> Vec<Territory> {
    let key = |draft: &Draft| (draft.territory.id.clone(), draft.parent.as_ref().map(|it| it.id.clone()));
    drafts.sort_by_key(|draft| (key(draft), draft.territory.location));
    let mut first: BTreeMap<(String, Option<String>), Location> = BTreeMap::new();
    drafts.retain(|draft| {
        let at = draft.territory.location;
        let Some(earlier) = first.get(&key(draft)) else {
            first.insert(key(draft), at);
            return true;
        };
        let message = Message::new("duplicate-id").with("id", &draft.territory.id);
        cx.report(Finding::new(CheckId::DuplicateId, at, message).related(*earlier, Message::new("first-used-here")));
        false
    });
    let mut index: BTreeMap<String, Vec<TerritoryIx>> = BTreeMap::new();
    for (place, draft) in drafts.iter().enumerate() {
        let ix = TerritoryIx(place as u32);
        index.entry(draft.territory.id.clone()).or_default().push(ix);
        if let Some(parent) = &draft.parent {
            index.entry(format!("{}/{}", parent.id, draft.territory.id)).or_default().push(ix);
        }
    }
    let mut links = Vec::new();
    for draft in &drafts {
        let parent = draft.parent.as_ref().and_then(|it| find(cx, &index, it));
        let successors: Vec<TerritoryIx> = draft.succeeded_by.iter().filter_map(|it| find(cx, &index, it)).collect();
        links.push((parent, successors));
    }
    let mut territories: Vec<Territory> = drafts.into_iter().map(|draft| draft.territory).collect();
    for (place, (parent, successors)) in links.into_iter().enumerate() {
        for successor in &successors {
            territories[successor.0 as usize].preceded_by.push(TerritoryIx(place as u32));
        }
        territories[place].parent = parent;
        territories[place].succeeded_by = successors;
    }
    break_cycles(cx, &mut territories);
    territories
}

/// By id, or by `parent/id` where two have one id.
fn find(cx: &mut Cx, index: &BTreeMap<String, Vec<TerritoryIx>>, wanted: &Wanted) -> Option<TerritoryIx> {
    match index.get(&wanted.id).map(Vec::as_slice) {
        Some([single]) => Some(*single),
        Some(_) => {
            let ending = format!("/{}", wanted.id);
            let paths: Vec<&str> = index.keys().map(String::as_str).filter(|path| path.ends_with(&ending)).collect();
            cx.report(ambiguous(&wanted.id, wanted.at, &paths.join(", ")));
            None
        }
        None => {
            if !cx.lost.has(&wanted.id) {
                let finding = unknown(cx, &wanted.id, wanted.at, index.keys().map(String::as_str));
                cx.report(finding);
            }
            None
        }
    }
}

pub(super) fn ambiguous(name: &str, at: Location, paths: &str) -> Finding {
    let finding = Finding::new(CheckId::UnknownTerritory, at, Message::new("ambiguous-territory").with("id", name));
    finding.help(Message::new("known-paths-are").with("names", paths))
}

pub(super) fn unknown<'k>(cx: &mut Cx, name: &str, at: Location, known: impl Iterator<Item = &'k str>) -> Finding {
    let finding = Finding::new(CheckId::UnknownTerritory, at, Message::new("unknown-territory").with("id", name));
    match cx.near(name, known) {
        Some(near) => cx.suggest(finding, name, near),
        None => finding,
    }
}

/// A territory cannot lie in itself, however long the way round.
#[expect(clippy::indexing_slicing, reason = "an index is the place of one of the territories")]
fn break_cycles(cx: &mut Cx, territories: &mut [Territory]) {
    for start in 0..territories.len() {
        let (mut at, mut steps) = (territories[start].parent, 0);
        while let Some(parent) = at {
            steps += 1;
            if parent.0 as usize == start {
                let message = Message::new("territory-in-itself").with("id", &territories[start].id);
                cx.error(CheckId::UnknownTerritory, territories[start].location, message);
                territories[start].parent = None;
            }
            // A way that never ends leads into a circle further on, which is told at one of those that stand in it.
            if parent.0 as usize == start || steps > territories.len() {
                break;
            }
            at = territories[parent.0 as usize].parent;
        }
    }
}
