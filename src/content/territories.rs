//! `territories.yaml`: levels, regions, grids, and places with their lifelines.

use super::cx::{Cx, Fields};
use super::definitions::identified;
use super::ids::Lost;
use super::names::{Ids, folded};
use super::schema::{GRID, LEVEL, REGION, Shape, TERRITORIES, TERRITORY};
use crate::file::Location;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Grid, Level, LevelIx, Region, RegionIx, Territory, TerritoryIx, Tile};
use crate::yaml::Node;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// All of `territories.yaml`.
#[derive(Default)]
pub struct Places {
    pub levels: Vec<Level>,
    pub regions: Vec<Region>,
    pub grids: Vec<Grid>,
    /// Sorted by id, a parent before what lies in it.
    pub territories: Vec<Territory>,
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
    places.grids = grids(cx, &fields);
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
    places
}

/// Every entry of a list that has an id of its own; what else it holds, `make` reads.
fn each<T>(
    cx: &mut Cx,
    fields: &Fields,
    (name, shape): (&str, &'static Shape),
    make: impl Fn(&mut Cx, &Fields, String) -> T,
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

fn grids(cx: &mut Cx, fields: &Fields) -> Vec<Grid> {
    each(cx, fields, ("grids", &GRID), |cx, fields, id| {
        let name = cx.local_of(fields, "name");
        let (from, until) = (cx.day_of(fields, "from"), cx.day_of(fields, "until"));
        Grid { id, location: fields.at, name, from, until }
    })
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
        name,
        aliases: cx.texts_of(&fields, "aliases"),
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

/// `tile: {vn63: [17, 4]}`: row and column on that grid.
fn tiles(cx: &mut Cx, fields: &Fields, grids: &Ids) -> Vec<Tile> {
    let Some(map) = fields.get("tile").and_then(|node| cx.map(node)) else { return Vec::new() };
    let mut tiles = Vec::new();
    for entry in &map.entries {
        let grid = grids.find(cx, &entry.key.text, entry.key.at, CheckId::UnknownPlace, "unknown-grid");
        let Some(((row, column), grid)) = cx.pair(&entry.value).zip(grid) else { continue };
        let whole = |number: crate::model::Decimal| {
            number.fract().is_zero().then(|| i32::try_from(number.trunc().mantissa()).ok()).flatten()
        };
        match (whole(row), whole(column)) {
            (Some(row), Some(column)) => tiles.push(Tile { grid: grid as usize, row, column }),
            _ => cx.error(CheckId::NumberFormat, entry.value.at, Message::new("setting-whole").with("text", row)),
        }
    }
    tiles
}

/// Sorts by id and follows the references. An id may stand again inside another parent.
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

fn ambiguous(name: &str, at: Location, paths: &str) -> Finding {
    let finding = Finding::new(CheckId::UnknownTerritory, at, Message::new("ambiguous-territory").with("id", name));
    finding.help(Message::new("known-paths-are").with("names", paths))
}

fn unknown<'k>(cx: &mut Cx, name: &str, at: Location, known: impl Iterator<Item = &'k str>) -> Finding {
    let finding = Finding::new(CheckId::UnknownTerritory, at, Message::new("unknown-territory").with("id", name));
    match cx.near(name, known) {
        Some(near) => cx.suggest(finding, name, near),
        None => finding,
    }
}

/// A territory cannot lie in itself, however long the way round.
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

/// Finds territories by id, name, alias or code.
pub struct Gazetteer<'a> {
    territories: &'a [Territory],
    lost: &'a Lost,
    ids: BTreeMap<String, Vec<TerritoryIx>>,
    names: BTreeMap<String, Vec<TerritoryIx>>,
}

impl<'a> Gazetteer<'a> {
    pub fn new(places: &'a Places) -> Gazetteer<'a> {
        let Places { territories, lost, .. } = places;
        let mut ids: BTreeMap<String, Vec<TerritoryIx>> = BTreeMap::new();
        let mut names: BTreeMap<String, Vec<TerritoryIx>> = BTreeMap::new();
        for (index, it) in territories.iter().enumerate() {
            let ix = TerritoryIx(index as u32);
            ids.entry(it.id.clone()).or_default().push(ix);
            if let Some(parent) = it.parent {
                ids.entry(format!("{}/{}", territories[parent.0 as usize].id, it.id)).or_default().push(ix);
            }
            let spoken = it.name.0.iter().chain(&it.full_name.0).flatten().chain(&it.aliases).chain(&it.code);
            for name in spoken.map(|name| folded(name)) {
                let all = names.entry(name).or_default();
                if !all.contains(&ix) {
                    all.push(ix);
                }
            }
        }
        Gazetteer { territories, lost, ids, names }
    }

    /// By id alone, or `parent/id`: where no day says which of those with one name is meant.
    pub fn by_id(&self, cx: &mut Cx, id: &str, at: Location) -> Option<TerritoryIx> {
        if let Some(found) = self.ids.get(id) {
            return self.only(cx, id, at, found);
        }
        if !self.lost.has(id) {
            let finding = unknown(cx, id, at, self.ids.keys().map(String::as_str));
            cx.report(finding);
        }
        None
    }

    pub fn get(&self, ix: TerritoryIx) -> &'a Territory {
        &self.territories[ix.0 as usize]
    }

    /// Whether a territory is another one or lies inside it.
    pub fn is_within(&self, inner: TerritoryIx, outer: TerritoryIx) -> bool {
        let mut at = Some(inner);
        while let Some(ix) = at {
            if ix == outer {
                return true;
            }
            at = self.get(ix).parent;
        }
        false
    }

    /// By id, inside `home` first where there is one; else by name, alias or code among those alive on that day.
    pub fn find(&self, cx: &mut Cx, name: &str, at: Location, home: Option<TerritoryIx>, day: Date) -> Option<TerritoryIx> {
        let near = |found: &[TerritoryIx]| -> Vec<TerritoryIx> {
            let is_inside = |ix: &TerritoryIx| home.is_some_and(|home| self.is_within(*ix, home));
            let inside: Vec<_> = found.iter().copied().filter(is_inside).collect();
            if inside.is_empty() { found.to_vec() } else { inside }
        };
        if let Some(found) = self.ids.get(name) {
            return self.only(cx, name, at, &near(found));
        }
        let found = self.names.get(&folded(name)).map(|found| near(found)).unwrap_or_default();
        let alive: Vec<TerritoryIx> = found.iter().copied().filter(|ix| self.get(*ix).is_alive_on(day)).collect();
        if !alive.is_empty() {
            return self.only(cx, name, at, &alive);
        }
        // None alive: the one that was meant is named, and its lifeline is told by the caller.
        if let [single] = found[..] {
            return Some(single);
        }
        if self.lost.has(name) {
            return None;
        }
        let known = self
            .territories
            .iter()
            .flat_map(|it| std::iter::once(it.id.as_str()).chain(it.name.0.iter().flatten().map(String::as_str)));
        let finding = unknown(cx, name, at, known);
        cx.report(finding);
        None
    }

    fn only(&self, cx: &mut Cx, name: &str, at: Location, found: &[TerritoryIx]) -> Option<TerritoryIx> {
        if let [single] = found {
            return Some(*single);
        }
        let paths: Vec<String> = found.iter().map(|ix| self.path(*ix)).collect();
        cx.report(ambiguous(name, at, &paths.join(", ")));
        None
    }

    /// `parent/id`, or the id alone at the top.
    pub fn path(&self, ix: TerritoryIx) -> String {
        let it = self.get(ix);
        match it.parent {
            Some(parent) => format!("{}/{}", self.get(parent).id, it.id),
            None => it.id.clone(),
        }
    }

    /// The territory of a folder: by its id alone, at a level that has that folder.
    pub fn folder(&self, id: &str, level: LevelIx) -> Option<TerritoryIx> {
        self.ids.get(id)?.iter().copied().find(|ix| self.get(*ix).level == level)
    }

    pub fn ids_of_level(&self, level: LevelIx) -> impl Iterator<Item = &'a str> {
        self.territories.iter().filter(move |it| it.level == level).map(|it| it.id.as_str())
    }
}
