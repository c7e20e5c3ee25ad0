//! The shapes of a map file: their ids and their outlines, and nothing else. A file is data that anybody may have written:
//! no markup of it reaches a page, only numbers do.

use crate::finding::{CheckId, Message};
use serde_json::Value;
use std::ops::Range;

/// A closed line.
pub type Ring = Vec<(f64, f64)>;

/// A shape with its id.
#[derive(Debug, PartialEq)]
pub struct Feature {
    pub id: String,
    /// Where it stands in the file, in bytes.
    pub at: Range<usize>,
    pub rings: Vec<Ring>,
}

/// Why a file cannot be read: where, in bytes, and what is wrong.
pub type Trouble = (CheckId, Range<usize>, Message);

/// So many points a file may have.
const POINTS: usize = 400_000;
/// So many elements.
const NODES: u32 = 100_000;
/// Coordinates lie closer to zero than this.
const FARTHEST: f64 = 1e7;
/// A curve becomes so many straight pieces.
const PIECES: u32 = 6;
/// Elements whose content is not drawn where it stands.
const UNDRAWN: &[&str] = &["defs", "clipPath", "mask", "symbol", "pattern", "marker", "metadata", "foreignObject"];

/// The shapes of an SVG file: paths and polygons that have this attribute, or stand in a group that has it.
pub fn svg(text: &str, key: &str) -> Result<Vec<Feature>, Trouble> {
    let options = roxmltree::ParsingOptions { allow_dtd: false, nodes_limit: NODES, ..roxmltree::ParsingOptions::default() };
    let document = roxmltree::Document::parse_with_options(text, options).map_err(|error| {
        let at = offset(text, error.pos());
        (CheckId::WrongShape, at..at, Message::new("map-not-xml"))
    })?;
    let mut features = Vec::new();
    let mut left = POINTS;
    let mut open = vec![(document.root_element(), None, None)];
    while let Some((node, group, transformed)) = open.pop() {
        let name = node.tag_name().name();
        if UNDRAWN.contains(&name) {
            continue;
        }
        let id = node.attribute(key).or(group);
        let transformed = transformed.or(node.has_attribute("transform").then_some(node));
        open.extend(node.children().rev().filter(roxmltree::Node::is_element).map(|it| (it, id, transformed)));
        let attribute = match name {
            "path" => node.attribute_node("d"),
            "polygon" => node.attribute_node("points"),
            _ => None,
        };
        let (Some(attribute), Some(id)) = (attribute, id) else { continue };
        if let Some(moved) = transformed {
            return Err((CheckId::WrongShape, start_of(moved.range()), Message::new("map-transform")));
        }
        let base = attribute.range_value().start;
        let mut pen = Pen { text: attribute.value(), at: 0, left, rings: Vec::new(), is_closed: false };
        let drawn = if name == "path" { pen.path() } else { pen.polygon() };
        drawn.map_err(|(check, message)| (check, base + pen.at..base + pen.at, message))?;
        left = pen.left;
        features.push(Feature { id: id.to_owned(), at: start_of(node.range()), rings: pen.rings });
    }
    Ok(features)
}

/// An element's first bytes: a finding shows where it begins, not the whole of it.
fn start_of(range: Range<usize>) -> Range<usize> {
    range.start..range.start
}

fn offset(text: &str, at: roxmltree::TextPos) -> usize {
    let line: usize = text.split_inclusive('\n').take(at.row.saturating_sub(1) as usize).map(str::len).sum();
    let rest = text.get(line..).unwrap_or_default();
    line + rest.char_indices().nth(at.col.saturating_sub(1) as usize).map_or(rest.len(), |(at, _)| at)
}

/// Reads the numbers and commands of a path.
struct Pen<'t> {
    text: &'t str,
    at: usize,
    /// Points that there may still be.
    left: usize,
    rings: Vec<Ring>,
    /// Whether the last line has ended and no other begun.
    is_closed: bool,
}

type Slip = (CheckId, Message);

impl Pen<'_> {
    fn polygon(&mut self) -> Result<(), Slip> {
        self.rings.push(Ring::new());
        while self.has_number() {
            let spot = (self.number()?, self.number()?);
            self.add(spot)?;
        }
        self.end()
    }

    fn path(&mut self) -> Result<(), Slip> {
        let (mut at, mut start) = ((0.0, 0.0), (0.0, 0.0));
        // The control point before, which a smooth curve mirrors, and of which kind of curve it is.
        let mut control: Option<(char, (f64, f64))> = None;
        while let Some(command) = self.command() {
            let kind = command.to_ascii_uppercase();
            if self.rings.is_empty() && kind != 'M' {
                return Err((CheckId::WrongShape, Message::new("map-path").with("text", command)));
            }
            if kind == 'Z' {
                (at, control, self.is_closed) = (start, None, true);
                continue;
            }
            let mut is_first = true;
            while is_first || self.has_number() {
                let base = if command.is_ascii_lowercase() { at } else { (0.0, 0.0) };
                let to = match kind {
                    'M' | 'L' | 'T' => self.spot(base)?,
                    'H' => (base.0 + self.number()?, at.1),
                    'V' => (at.0, base.1 + self.number()?),
                    'C' | 'S' | 'Q' => (0.0, 0.0),
                    _ => return Err((CheckId::WrongShape, Message::new("map-path").with("text", command))),
                };
                match kind {
                    'M' if is_first => {
                        self.rings.push(Ring::new());
                        self.is_closed = false;
                        (start, at, control) = (to, to, None);
                        self.add(to)?;
                    }
                    'M' | 'L' | 'H' | 'V' => {
                        self.begin(start)?;
                        (at, control) = (to, None);
                        self.add(to)?;
                    }
                    _ => {
                        self.begin(start)?;
                        let mirrored = |of: char| match control {
                            Some((kind, (x, y))) if kind == of => (2.0 * at.0 - x, 2.0 * at.1 - y),
                            _ => at,
                        };
                        let (first, second, to) = match kind {
                            'C' => (self.spot(base)?, self.spot(base)?, self.spot(base)?),
                            'S' => (mirrored('C'), self.spot(base)?, self.spot(base)?),
                            'Q' => {
                                let middle = self.spot(base)?;
                                (middle, middle, self.spot(base)?)
                            }
                            _ => (mirrored('Q'), mirrored('Q'), to),
                        };
                        let is_cubic = matches!(kind, 'C' | 'S');
                        self.curve(at, (first, second), to, is_cubic)?;
                        (at, control) = (to, Some((if is_cubic { 'C' } else { 'Q' }, second)));
                    }
                }
                is_first = false;
            }
        }
        self.end()
    }

    /// After `Z` without `M`, a new line begins where the last one did.
    fn begin(&mut self, start: (f64, f64)) -> Result<(), Slip> {
        if std::mem::take(&mut self.is_closed) {
            self.rings.push(Ring::new());
            return self.add(start);
        }
        Ok(())
    }

    fn curve(
        &mut self,
        from: (f64, f64),
        (first, second): ((f64, f64), (f64, f64)),
        to: (f64, f64),
        is_cubic: bool,
    ) -> Result<(), Slip> {
        for piece in 1..=PIECES {
            let t = f64::from(piece) / f64::from(PIECES);
            let u = 1.0 - t;
            let along = |a: f64, b: f64, c: f64, d: f64| {
                if is_cubic {
                    u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d
                } else {
                    u * u * a + 2.0 * u * t * b + t * t * d
                }
            };
            self.add((along(from.0, first.0, second.0, to.0), along(from.1, first.1, second.1, to.1)))?;
        }
        Ok(())
    }

    fn add(&mut self, spot: (f64, f64)) -> Result<(), Slip> {
        if !(spot.0.abs() < FARTHEST && spot.1.abs() < FARTHEST) {
            return Err((CheckId::NumberFormat, Message::new("map-number")));
        }
        self.left =
            self.left.checked_sub(1).ok_or_else(|| (CheckId::TooLarge, Message::new("map-points").count("limit", POINTS)))?;
        if let Some(ring) = self.rings.last_mut() {
            ring.push(spot);
        }
        Ok(())
    }

    #[expect(clippy::string_slice, reason = "what has been read are blanks, commas, letters and digits of one byte each")]
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn blanks(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches(|it: char| it.is_ascii_whitespace() || it == ',').len();
    }

    fn command(&mut self) -> Option<char> {
        self.blanks();
        let command = self.rest().chars().next().filter(char::is_ascii_alphabetic)?;
        self.at += 1;
        Some(command)
    }

    fn has_number(&mut self) -> bool {
        self.blanks();
        self.rest().starts_with(|it: char| it.is_ascii_digit() || "+-.".contains(it))
    }

    fn spot(&mut self, base: (f64, f64)) -> Result<(f64, f64), Slip> {
        Ok((base.0 + self.number()?, base.1 + self.number()?))
    }

    /// `-1.5e-3`, ending where another number may begin: `1.5.5` is two.
    fn number(&mut self) -> Result<f64, Slip> {
        self.blanks();
        let rest = self.rest();
        let (mut end, mut before, mut has_dot, mut has_power) = (0, None, false, false);
        for byte in rest.bytes() {
            match byte {
                b'0'..=b'9' => {}
                b'+' | b'-' if before.is_none_or(|it| matches!(it, b'e' | b'E')) => {}
                b'.' if !has_dot && !has_power => has_dot = true,
                b'e' | b'E' if before.is_some() && !has_power => has_power = true,
                _ => break,
            }
            (before, end) = (Some(byte), end + 1);
        }
        let number = rest.get(..end).and_then(|it| it.parse::<f64>().ok()).filter(|it| it.is_finite());
        let number = number.ok_or_else(|| (CheckId::NumberFormat, Message::new("map-number")))?;
        self.at += end;
        Ok(number)
    }

    /// Nothing may be left.
    fn end(&mut self) -> Result<(), Slip> {
        self.blanks();
        match self.rest().chars().next() {
            None => Ok(()),
            Some(odd) => Err((CheckId::WrongShape, Message::new("map-path").with("text", odd))),
        }
    }
}

/// The shapes of a GeoJSON file, flat: degrees of longitude are as long as they are in the middle of the map.
pub fn geojson(text: &str, key: &str) -> Result<Vec<Feature>, Trouble> {
    let whole = |check: CheckId, message: Message| (check, 0..0, message);
    let root: Value = serde_json::from_str(text).map_err(|error| {
        let line: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
        let mut at = (line + error.column().saturating_sub(1)).min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        (CheckId::WrongShape, at..at, Message::new("map-not-json"))
    })?;
    let list = root.get("features").and_then(Value::as_array);
    let list = list.ok_or_else(|| whole(CheckId::WrongShape, Message::new("map-no-features")))?;
    let mut features = Vec::new();
    let mut left = POINTS;
    for (turn, feature) in list.iter().enumerate() {
        let number = turn + 1;
        let id = feature.get("properties").and_then(|it| it.get(key)).or_else(|| feature.get(key));
        let id = match id {
            Some(Value::String(id)) => id.clone(),
            Some(Value::Number(id)) => id.to_string(),
            _ => continue,
        };
        let Some(geometry) = feature.get("geometry").filter(|it| !it.is_null()) else { continue };
        let slip = |check: CheckId, key: &'static str| whole(check, Message::new(key).count("number", number));
        let coordinates = geometry.get("coordinates").and_then(Value::as_array);
        let coordinates = coordinates.ok_or_else(|| slip(CheckId::WrongShape, "map-geometry"))?;
        let polygons: Vec<&Value> = match geometry.get("type").and_then(Value::as_str) {
            Some("Polygon") => coordinates.iter().collect(),
            Some("MultiPolygon") => coordinates.iter().filter_map(Value::as_array).flatten().collect(),
            _ => return Err(slip(CheckId::WrongShape, "map-geometry")),
        };
        let mut rings = Vec::new();
        for ring in polygons {
            let spots = ring.as_array().ok_or_else(|| slip(CheckId::WrongShape, "map-geometry"))?;
            left = left
                .checked_sub(spots.len())
                .ok_or_else(|| whole(CheckId::TooLarge, Message::new("map-points").count("limit", POINTS)))?;
            let spots: Option<Ring> = spots.iter().map(degrees).collect();
            rings.push(spots.ok_or_else(|| slip(CheckId::NumberFormat, "map-degrees"))?);
        }
        features.push(Feature { id, at: 0..0, rings });
    }
    flatten(&mut features);
    Ok(features)
}

/// Longitude and latitude.
fn degrees(spot: &Value) -> Option<(f64, f64)> {
    let (east, north) = (spot.get(0)?.as_f64()?, spot.get(1)?.as_f64()?);
    (east.abs() <= 180.0 && north.abs() <= 90.0).then_some((east, north))
}

fn flatten(features: &mut [Feature]) {
    let all = || features.iter().flat_map(|it| &it.rings).flatten().map(|it| it.1);
    let (low, high) = (all().fold(90.0, f64::min), all().fold(-90.0, f64::max));
    let narrow = libm::cos(f64::midpoint(low, high).to_radians());
    for spot in features.iter_mut().flat_map(|it| &mut it.rings).flatten() {
        *spot = (spot.0 * narrow, -spot.1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(path: &str) -> Result<Vec<Ring>, String> {
        let text = format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><path id=\"a\" d=\"{path}\"/></svg>");
        match svg(&text, "id") {
            Ok(mut features) => Ok(features.remove(0).rings),
            Err((check, at, message)) => {
                Err(format!("{} {} {}", check.id(), message.key, &text[at.start..].chars().take(3).collect::<String>()))
            }
        }
    }

    fn square() -> Vec<Ring> {
        vec![vec![(1.0, 2.0), (3.0, 2.0), (3.0, 4.0), (1.0, 4.0)]]
    }

    #[test]
    fn paths_are_read_in_every_way_of_writing() {
        for path in [
            "M1 2L3 2 3,4 1 4Z",
            "m1,2 2 0 0 2-2 0z",
            "M1 2H3V4H1z",
            "M 1 2 h2v2h-2",
            "M1 2 3 2 3 4 1 4",
            "M.1e1 2L3.0 2L3 4L1 4",
        ] {
            assert_eq!(of(path), Ok(square()), "{path}");
        }
        let two = of("M1 2h2v2h-2z m10 0h2v2h-2z").unwrap();
        assert_eq!((two.len(), two[1][0]), (2, (11.0, 2.0)));
        assert_eq!(of("M0 0h1v1z l5 5 1 0z").unwrap()[1], [(0.0, 0.0), (5.0, 5.0), (6.0, 5.0)]);
        assert_eq!(of("M0 .5.5.5").unwrap(), [[(0.0, 0.5), (0.5, 0.5)]]);
    }

    #[test]
    fn curves_end_where_they_should() {
        for path in [
            "M0 0C0 6 6 6 6 0",
            "M0 0c0 6 6 6 6 0",
            "M0 0Q3 6 6 0",
            "M0 0q3 6 6 0",
            "M-6 0C-6 6 0 6 0 0S6 -6 6 0",
            "M-6 0q3 6 6 0t6 0",
        ] {
            let ring = of(path).unwrap().remove(0);
            assert_eq!(ring.last(), Some(&(6.0, 0.0)), "{path}");
            assert!(ring.iter().all(|(x, y)| x.abs() <= 6.0 && y.abs() <= 6.0), "{path}");
        }
    }

    #[test]
    fn what_is_no_path_is_told_with_its_place() {
        for (path, told) in [
            ("L1 2", "wrong-shape map-path 1 2"),
            ("M1 2A5 5 0 0 1 9 9", "wrong-shape map-path 5 5"),
            ("M1 NaN", "number-format map-number NaN"),
            ("M1 2L1e999 0", "number-format map-number 1e9"),
            ("M1 2L99999999 0", "number-format map-number "),
            ("M1 2L3", "number-format map-number "),
            ("M1 2;url(x)", "wrong-shape map-path ;ur"),
            ("M1 2Llà", "number-format map-number là"),
        ] {
            let found = of(path).unwrap_err();
            assert!(found.starts_with(told.trim_end()), "{path}: {found}");
        }
    }

    #[test]
    fn only_shapes_with_an_id_are_taken() {
        let text = "<svg><script>alert(1)</script><defs><path id=\"x\" d=\"M0 0h1v1z\"/></defs><path d=\"M0 0h1v1z\"/>\
                    <g id=\"g\"><path d=\"M0 0h1v1z\"/><polygon points=\"0,0 1,0 1,1\"/></g><use href=\"http://e.vn/#a\"/><image href=\"x\"/></svg>";
        let ids: Vec<String> = svg(text, "id").unwrap().into_iter().map(|it| it.id).collect();
        assert_eq!(ids, ["g", "g"]);
    }

    #[test]
    fn hostile_files_are_refused() {
        let told = |text: &str| svg(text, "id").unwrap_err().2.key;
        assert_eq!(told("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>"), "map-not-xml");
        assert_eq!(told("<svg><path id=\"a\" d=\"M0 0h1\"></svg>"), "map-not-xml");
        assert_eq!(told(""), "map-not-xml");
        assert_eq!(told("<svg><g transform=\"scale(9)\"><path id=\"a\" d=\"M0 0h1\"/></g></svg>"), "map-transform");
        let many = "1 1 ".repeat(POINTS + 1);
        assert_eq!(told(&format!("<svg><path id=\"a\" d=\"M{many}\"/></svg>")), "map-points");
        assert_eq!(told(&format!("<svg>{}</svg>", "<g/>".repeat(NODES as usize))), "map-not-xml");
        let deep = 20_000;
        let _ = svg(&format!("{}{}", "<g>".repeat(deep), "</g>".repeat(deep)), "id");
    }

    #[test]
    fn geojson_is_flattened() {
        let text = r#"{"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"code":79},"geometry":{"type":"Polygon","coordinates":[[[106,60],[107,60],[107,60],[106,60]]]}},
            {"type":"Feature","id":"b","properties":null,"geometry":null},
            {"type":"Feature","properties":{"code":"x"},"geometry":{"type":"MultiPolygon","coordinates":[[[[100,60],[101,60],[100,60]]]]}}]}"#;
        let features = geojson(text, "code").unwrap();
        assert_eq!(features.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["79", "x"]);
        let (x, y) = features[0].rings[0][0];
        assert!((x - 53.0).abs() < 1e-9 && (y + 60.0).abs() < 1e-9);
        for (wrong, key) in [
            ("{", "map-not-json"),
            ("[1]", "map-no-features"),
            (&text.replace("[100,60]", "[1000,60]"), "map-degrees"),
            (&text.replace("[100,60]", "[\"a\",60]"), "map-degrees"),
            (&text.replace("MultiPolygon", "Point"), "map-geometry"),
            (&"[".repeat(100_000), "map-not-json"),
        ] {
            assert_eq!(geojson(wrong, "code").unwrap_err().2.key, key);
        }
    }
}
