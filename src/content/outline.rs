//! Outline maps: which file a grid takes its places' shapes from, whose each shape is, and the shapes brought to one size.

use super::Loader;
use super::cx::Cx;
use super::files::{File, Role};
use super::memory::{Drawn, Sum};
use super::schema::{OUTLINE, OUTLINE_IDS};
use super::shapes::{self, Feature, Ring};
use super::territories::Places;
use crate::file::{Digest, FileId, Location};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Grid, LocalText, Outline, Shape, Territory, TerritoryIx};
use crate::yaml::{self, Node};
use std::fmt::Write as _;

/// The picture is at most so wide and so high, in whole units of which two are a pixel on most screens: nothing finer shows.
const WIDEST: f64 = 960.0;
const HIGHEST: f64 = 1440.0;

/// What an author says of an outline map, before its file is read.
pub struct Draft {
    grid: usize,
    file: String,
    at: Location,
    attribution: LocalText,
    licence: Option<String>,
    url: Option<String>,
    /// The attribute or the property that holds the ids.
    key: String,
    /// Whether the ids are the territories' codes.
    by_code: bool,
    skip: Vec<String>,
}

/// Reads `outline:` of a grid.
pub fn draft(cx: &mut Cx, node: &Node, grid: usize) -> Option<Draft> {
    let fields = cx.fields(node, &OUTLINE)?;
    let ids = fields.get("ids").and_then(|node| cx.one_of(node, OUTLINE_IDS, OUTLINE_IDS));
    let file = cx.text_of(&fields, "file");
    let attribution = cx.local_of(&fields, "attribution");
    Some(Draft {
        grid,
        at: fields.get("file")?.at,
        file: file?,
        attribution,
        licence: cx.text_of(&fields, "licence"),
        url: cx.url_of(&fields, "url"),
        key: cx.text_of(&fields, "key").unwrap_or_else(|| "id".to_owned()),
        by_code: ids == Some("code"),
        skip: cx.texts_of(&fields, "skip"),
    })
}

impl Loader<'_> {
    /// All that a map follows from: its file, the definitions of the territories, and the languages that these are in.
    fn around_map(&self, grid: usize, file: &File) -> Digest {
        let definitions = self.only(&Role::Territories).map(|it| self.sorted.file(it));
        let places = format!("{:?}", (grid, file.id, definitions.map(|it| it.id), &self.languages, self.any_language));
        let texts = [places.as_str(), &file.document.text].into_iter().chain(definitions.map(|it| it.document.text.as_str()));
        Sum::default().of(texts).digest()
    }

    /// Reads the files of the grids' outlines. A map that no grid points at is a file that no rule reads.
    pub(super) fn outlines(&mut self, places: &mut Places) {
        let mut used: Vec<FileId> = Vec::new();
        for draft in std::mem::take(&mut places.outlines) {
            let path = format!("content/maps/{}", draft.file);
            let maps = || self.sorted.files.iter().filter(|it| it.role == Role::Map);
            let Some(file) = maps().find(|it| it.document.path == path) else {
                let message = Message::new("missing-file").with("path", &path);
                self.findings.push(Finding::new(CheckId::MissingFile, draft.at, message));
                continue;
            };
            used.push(file.id);
            if self.unreadable.contains(&file.id) {
                continue;
            }
            let grid = draft.grid;
            let draw = || drawn(draft, file, places);
            let (outline, found) = match self.memory {
                Some(memory) => memory.map(self.around_map(grid, file), draw),
                None => draw(),
            };
            #[expect(clippy::indexing_slicing, reason = "a map is that of one of the grids")]
            let grid = &mut places.grids[grid];
            grid.outline = outline;
            self.findings.extend(found);
        }
        let idle = self.sorted.files.iter().filter(|it| it.role == Role::Map && !used.contains(&it.id));
        let idle: Vec<Finding> = idle.filter(|it| !self.unreadable.contains(&it.id)).map(super::unread_file).collect();
        // Where the definitions cannot be read, nobody knows which maps they point at.
        if places.lost.is_empty() {
            self.findings.extend(idle);
        }
    }
}

/// The map that a file holds, or what is wrong with the file.
fn drawn(draft: Draft, file: &File, places: &Places) -> Drawn {
    let text = &file.document.text;
    let is_svg = file.document.path.ends_with(".svg");
    let read = if is_svg { shapes::svg(text, &draft.key) } else { shapes::geojson(text, &draft.key) };
    match read {
        Ok(features) => outline(draft, features, places, &Source { file: file.id, text }),
        Err((check, at, message)) => {
            let at = if at.is_empty() && at.start == 0 {
                Location::of_file(file.id)
            } else {
                yaml::place(file.id, text, at.start, at.end)
            };
            (None, vec![Finding::new(check, at, message)])
        }
    }
}

struct Source<'t> {
    file: FileId,
    text: &'t str,
}

/// A grid's outline, with the shapes whose territory is known, and what is to be told of the others.
fn outline(draft: Draft, features: Vec<Feature>, places: &Places, source: &Source) -> Drawn {
    let mut findings = Vec::new();
    let mut owned: Vec<(TerritoryIx, Option<usize>, Vec<Ring>)> = Vec::new();
    for feature in features.into_iter().filter(|it| !draft.skip.contains(&it.id)) {
        let Some((territory, part)) = owner(&feature.id, draft.grid, places, draft.by_code) else {
            if !places.lost.has(&feature.id) {
                findings.push(nobody(&feature, draft.by_code, source));
            }
            continue;
        };
        match owned.iter_mut().find(|it| (it.0, it.1) == (territory, part)) {
            Some((.., rings)) => rings.extend(feature.rings),
            None => owned.push((territory, part, feature.rings)),
        }
    }
    let Some(frame) = Frame::around(owned.iter().flat_map(|it| &it.2).flatten()) else {
        if findings.is_empty() {
            findings.push(Finding::new(CheckId::WrongShape, draft.at, Message::new("map-empty").with("key", &draft.key)));
        }
        return (None, findings);
    };
    let mut shapes: Vec<Shape> = owned
        .into_iter()
        .map(|(territory, part, rings)| Shape { territory, part, path: frame.path(&rings, part.is_some()) })
        .collect();
    shapes.sort_by_key(|it| (it.part, it.territory));
    let (width, height) = (frame.units(frame.wide), frame.units(frame.high));
    let Draft { attribution, licence, url, .. } = draft;
    (Some(Outline { attribution, licence, url, width, height, shapes }), findings)
}

/// The territory that a shape belongs to: that of a part with this shape, or the one with this id or code in the grid's time.
#[expect(clippy::indexing_slicing, reason = "a map is that of one of the grids")]
fn owner(id: &str, at: usize, places: &Places, by_code: bool) -> Option<(TerritoryIx, Option<usize>)> {
    let (grid, territories): (&Grid, &[Territory]) = (&places.grids[at], &places.territories);
    if let Some((part, it)) = grid.also.iter().enumerate().find(|(_, it)| it.shape.as_deref() == Some(id)) {
        return Some((it.territory, Some(part)));
    }
    let day = grid.from.or_else(|| grid.until.and_then(|until| until.yesterday().ok()));
    let is_it = |it: &Territory| {
        let name = if by_code { it.code.as_deref() } else { Some(it.id.as_str()) };
        name == Some(id) && day.is_none_or(|day| it.is_alive_on(day))
    };
    let found: Vec<(usize, &Territory)> = territories.iter().enumerate().filter(|(_, it)| is_it(it)).collect();
    // A district may have the code of a province: the one that has a tile is meant.
    let has_tile = |it: &&(usize, &Territory)| it.1.tiles.iter().any(|tile| tile.grid == at);
    let one = found.iter().find(has_tile).or(found.first())?;
    Some((TerritoryIx(one.0 as u32), None))
}

fn nobody(feature: &Feature, by_code: bool, source: &Source) -> Finding {
    let key = if by_code { "map-unknown-code" } else { "map-unknown-id" };
    let at = match feature.at.start {
        0 => Location::of_file(source.file),
        start => yaml::place(source.file, source.text, start, feature.at.end),
    };
    let finding = Finding::new(CheckId::UnknownTerritory, at, Message::new(key).with("id", &feature.id));
    finding.help(Message::new("map-unknown-help"))
}

/// How the file's numbers become whole units of the picture.
struct Frame {
    left: f64,
    top: f64,
    wide: f64,
    high: f64,
    scale: f64,
}

impl Frame {
    fn around<'s>(spots: impl Iterator<Item = &'s (f64, f64)>) -> Option<Frame> {
        let (mut left, mut top, mut right, mut bottom) = (f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY);
        for (x, y) in spots {
            (left, right) = (left.min(*x), right.max(*x));
            (top, bottom) = (top.min(*y), bottom.max(*y));
        }
        let (wide, high) = (right - left, bottom - top);
        let scale = (WIDEST / wide).min(HIGHEST / high);
        (wide > 0.0 && high > 0.0 && scale.is_finite()).then_some(Frame { left, top, wide, high, scale })
    }

    fn units(&self, length: f64) -> u32 {
        (length * self.scale).ceil().clamp(1.0, HIGHEST) as u32
    }

    fn spot(&self, (x, y): (f64, f64)) -> (i32, i32) {
        (((x - self.left) * self.scale).round() as i32, ((y - self.top) * self.scale).round() as i32)
    }

    /// The lines as a path of whole units. Points that two places share become the same for both, so that no gap opens.
    /// A line too small to be seen is left out; of a part far away, and where nothing else is left, it is drawn as a dot.
    fn path(&self, rings: &[Ring], is_part: bool) -> String {
        let mut path = String::new();
        let drawn: Vec<Vec<(i32, i32)>> = rings.iter().map(|ring| thin(ring.iter().map(|spot| self.spot(*spot)))).collect();
        for ring in drawn.iter().filter(|ring| is_part || ring.len() > 2) {
            match ring.first() {
                Some(_) if ring.len() > 2 && !(is_part && is_small(ring)) => line(&mut path, ring),
                Some(spot) => dot(&mut path, *spot),
                None => {}
            }
        }
        if let (true, Some(spot)) = (path.is_empty(), drawn.iter().flatten().next()) {
            dot(&mut path, *spot);
        }
        path
    }
}

fn is_small(ring: &[(i32, i32)]) -> bool {
    let spread = |of: fn(&(i32, i32)) -> i32| ring.iter().map(of).max().unwrap_or(0) - ring.iter().map(of).min().unwrap_or(0);
    spread(|it| it.0) < 4 && spread(|it| it.1) < 4
}

fn dot(path: &mut String, (x, y): (i32, i32)) {
    let _ = write!(path, "M{} {y}l2-2 2 2-2 2z", x - 2);
}

/// Without points that are the same as the one before, or that lie on the way to the next.
fn thin(spots: impl Iterator<Item = (i32, i32)>) -> Vec<(i32, i32)> {
    let mut ring: Vec<(i32, i32)> = Vec::new();
    for spot in spots {
        while let [.., before, last] = ring[..] {
            let ((ax, ay), (bx, by)) = ((last.0 - before.0, last.1 - before.1), (spot.0 - last.0, spot.1 - last.1));
            if i64::from(ax) * i64::from(by) != i64::from(ay) * i64::from(bx) {
                break;
            }
            ring.pop();
        }
        if ring.last() != Some(&spot) {
            ring.push(spot);
        }
    }
    while ring.len() > 1 && ring.first() == ring.last() {
        ring.pop();
    }
    ring
}

fn line(path: &mut String, ring: &[(i32, i32)]) {
    let Some((x, y)) = ring.first() else { return };
    let _ = write!(path, "M{x} {y}l");
    for (turn, [from, to]) in ring.array_windows().enumerate() {
        for (place, step) in [to.0 - from.0, to.1 - from.1].into_iter().enumerate() {
            let gap = if step < 0 || (turn == 0 && place == 0) { "" } else { " " };
            let _ = write!(path, "{gap}{step}");
        }
    }
    path.push('z');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_thinned_alike() {
        let of = |spots: &[(i32, i32)]| thin(spots.iter().copied());
        assert_eq!(of(&[(0, 0), (1, 0), (1, 0), (2, 0), (2, 2), (0, 0)]), [(0, 0), (2, 0), (2, 2)]);
        assert_eq!(of(&[(0, 0), (3, 0), (0, 0)]), [(0, 0)]);
        assert_eq!(of(&[]), []);
    }

    #[test]
    fn shapes_fill_the_frame() {
        let rings = vec![
            vec![(10.0, 10.0), (12.0, 10.0), (12.0, 11.0), (10.0, 11.0)],
            vec![(10.5, 10.5), (10.5004, 10.5), (10.5, 10.5004)],
        ];
        let frame = Frame::around(rings.iter().flatten()).unwrap();
        assert_eq!((frame.units(frame.wide), frame.units(frame.high)), (960, 480));
        assert_eq!(frame.path(&rings, false), "M0 0l960 0 0 480-960 0z");
        assert_eq!(frame.path(&rings[1..], false), "M238 240l2-2 2 2-2 2z");
        assert_eq!(frame.path(&rings, true), "M0 0l960 0 0 480-960 0zM238 240l2-2 2 2-2 2z");
        assert!(Frame::around([(1.0, 1.0), (1.0, 5.0)].iter()).is_none());
    }
}
