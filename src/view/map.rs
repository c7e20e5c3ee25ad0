//! Maps: a tile for each place, with its value and a link, in classes that are told in words and by a mark.
//!
//! A map shows one grid on one day, so that the places of two times never stand on one. Tiles are links in a list, and not
//! a picture: their words grow with the reader's, and every tile can be reached with the keyboard.

use super::chart::{Chart, Name, Outline, Outlined};
use super::charts::Table;
use super::classes::{self, Print};
use super::desk::{Desk, Sheet};
use super::embed::FigureUses;
use super::links::safe_url;
use super::short::shorts;
use super::text::{Piece, Text};
use crate::model::{Decimal, Part, RegionIx, TerritoryIx};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A map of tiles.
#[derive(Clone, Debug, Serialize)]
pub struct MapFigure {
    /// Its id on the page.
    pub id: String,
    /// What is to be seen, in one sentence with its numbers.
    pub title: String,
    /// What is shown, when, from where to where; may be empty.
    pub subtitle: String,
    /// The classes, the lowest first; none where the map has no values.
    pub legend: Vec<MapClass>,
    /// The tiles, row by row.
    pub tiles: Vec<MapTile>,
    /// Where all about it is told, from a page that is about something else; may be empty.
    pub more: Piece,
    /// The same in the places' own shapes: one where the site has such a map, else none.
    pub outlines: Vec<MapOutline>,
    /// How to read it.
    pub note: String,
    /// Which places have no value, and which have no tile; may be empty.
    pub gaps: Vec<String>,
    /// The numbers: one, or none where the map has no values.
    pub tables: Vec<Table>,
    /// What can be done with it: one, or none on a page whose figures are not for others' pages.
    pub uses: Vec<FigureUses>,
}

/// Places in their own shapes.
#[derive(Clone, Debug, Serialize)]
pub struct MapOutline {
    /// Key of the picture in `svg`; it has one form for all screens.
    pub picture: String,
    /// Who made the map, with where it comes from.
    pub credit: Piece,
    /// What was done to it, and its licence.
    pub terms: String,
}

/// A class of a map, or what else a tile may be.
#[derive(Clone, Debug, Serialize)]
pub struct MapClass {
    /// How its tiles look: `q1` to `q5`, the last for the largest; `gap` without a value.
    pub kind: String,
    /// Its values in words: «từ 40,2 đến dưới 41,5».
    pub text: String,
    /// How many places it has.
    pub count: String,
}

/// A tile.
#[derive(Clone, Debug, Serialize)]
pub struct MapTile {
    /// The place with its page; for a part of a place the part's own name with the page of the place.
    pub name: Piece,
    /// A few letters of the name for narrow screens; empty where the name is as short.
    pub short: String,
    /// In words: «Hà Nội: 41,53 điểm».
    pub title: String,
    /// Row, from 1.
    pub row: usize,
    /// Column, from 1.
    pub column: usize,
    /// How it looks: `q1` to `q5`, `gap` without a value; `has` and `bare` on a map without values, for places with figures
    /// and those without.
    pub kind: String,
    /// The value without its unit, rounded where it would not fit.
    pub value: String,
    /// For a part of a place, the place that it belongs to; else empty.
    pub owner: String,
    /// The same in a few letters.
    pub owner_short: String,
}

/// What a map is to show.
pub struct Subject {
    /// Id of the figure on its page.
    pub id: String,
    /// What is measured.
    pub what: String,
    /// When, in words.
    pub when: String,
    /// The last day of the period: the grid must be right for it.
    pub last_day: Date,
    pub values: Vec<Value>,
    /// No more decimals than these are printed.
    pub decimals: Option<u32>,
    /// Classes that are given: their labels, the lowest first, and which each territory is in. Otherwise they are made.
    pub classes: Option<(Vec<Text>, BTreeMap<TerritoryIx, usize>)>,
}

/// A territory's value.
#[derive(Clone, Debug)]
pub struct Value {
    pub territory: TerritoryIx,
    pub number: Decimal,
    /// The value in words, with its unit and whatever makes it less than exact.
    pub text: String,
    /// Whether it is exact: neither approximate nor a bound.
    pub is_exact: bool,
}

/// A grid on a day.
pub struct Ground<'a> {
    grid: usize,
    day: Date,
    /// The places that then have a tile, in the order of names.
    pub places: Vec<Tile>,
    parts: Vec<&'a Part>,
    /// The first row, and every column that has a tile: an empty one takes room that phones do not have.
    top: i32,
    columns: Vec<i32>,
}

/// A place's cell, with the letters that stand for its name.
pub struct Tile {
    pub territory: TerritoryIx,
    cell: (i32, i32),
    short: String,
}

impl<'a> Desk<'a> {
    /// The grid with the most of these territories on it, on a day or on the grid's own day that is next to it.
    pub fn ground(&self, territories: &[TerritoryIx], last: Date) -> Option<Ground<'a>> {
        let mut best: Option<(usize, usize, Date)> = None;
        for (grid, it) in self.scorecard.grids.iter().enumerate() {
            let end = it.until.and_then(|until| until.yesterday().ok());
            let day = end.map_or(last, |end| end.min(last));
            let day = it.from.map_or(day, |from| from.max(day));
            let count = territories.iter().filter(|it| self.cell_on(**it, grid, day).is_some()).count();
            if best.is_none_or(|(most, ..)| count > most) {
                best = Some((count, grid, day));
            }
        }
        let (_, grid, day) = best.filter(|(count, ..)| *count > 1)?;
        let mut taken = BTreeSet::new();
        let on_it = self.by_name.iter().filter_map(|it| Some((*it, self.cell_on(*it, grid, day)?)));
        let cells: Vec<(TerritoryIx, (i32, i32))> = on_it.filter(|(_, cell)| taken.insert(*cell)).collect();
        let named: Vec<(String, String)> = cells.iter().map(|(it, _)| self.name_and_short(*it)).collect();
        let shorts = shorts(&named.iter().map(|(name, short)| (name.as_str(), short.as_str())).collect::<Vec<_>>());
        let places: Vec<Tile> = cells
            .iter()
            .zip(shorts)
            .map(|((territory, cell), short)| Tile { territory: *territory, cell: *cell, short })
            .collect();
        let is_drawn = |it: &&Part| places.iter().any(|place| place.territory == it.territory);
        let parts = self.scorecard.grid(grid).also.iter().filter(is_drawn);
        let parts: Vec<&Part> = parts.filter(|it| taken.insert((it.row, it.column))).collect();
        let top = taken.iter().map(|it| it.0).min()?;
        let columns: BTreeSet<i32> = taken.iter().map(|it| it.1).collect();
        Some(Ground { grid, day, places, parts, top, columns: columns.into_iter().collect() })
    }

    fn cell_on(&self, territory: TerritoryIx, grid: usize, day: Date) -> Option<(i32, i32)> {
        let it = self.scorecard.territory(territory);
        let tile = it.tiles.iter().find(|tile| tile.grid == grid)?;
        it.is_alive_on(day).then_some((tile.row, tile.column))
    }

    fn name_and_short(&self, territory: TerritoryIx) -> (String, String) {
        let it = self.scorecard.territory(territory);
        (self.territory_name(territory).text, it.short.get(self.language).text.to_owned())
    }
}

/// Values by territory, each with its class.
type Valued<'s> = BTreeMap<TerritoryIx, (&'s Value, usize)>;

/// Values in their classes.
struct Classed<'s> {
    values: Valued<'s>,
    labels: Vec<String>,
    print: Print,
}

impl Sheet<'_> {
    /// Values on the grid that is right for their period. Nothing where fewer than two of the places have a tile there.
    pub fn map(&mut self, subject: &Subject) -> Option<MapFigure> {
        let territories: Vec<TerritoryIx> = subject.values.iter().map(|it| it.territory).collect();
        let ground = self.ground(&territories, subject.last_day)?;
        let classed = self.classed(subject, &ground);
        let tiles = self.tiles(&ground, |it| self.valued_tile(&classed, it));
        let range = self.extremes(&classed)?;
        let (title, range) = match self.title_by_region(&ground, &classed) {
            Some(title) => (title, Some(range)),
            None => {
                let args = [("count", classed.values.len().into()), ("low", range.0.into()), ("high", range.1.into())];
                (self.say("map-title", &args), None)
            }
        };
        let outlines = self.outlines(subject, &ground, &classed, &title);
        Some(MapFigure {
            id: subject.id.clone(),
            title,
            subtitle: self.map_subtitle(subject, range),
            legend: self.legend(&ground, &classed),
            tiles,
            more: Piece::default(),
            outlines,
            note: self.map_note(&classed),
            gaps: self.gaps(&ground, &classed, &territories),
            tables: vec![self.map_table(subject, &ground, &classed)],
            uses: Vec::new(),
        })
    }

    /// The places of a grid as a way to their pages.
    pub fn places_map(&self, id: &str, title: String, note: String, ground: &Ground) -> MapFigure {
        let tiles = self.tiles(ground, |it| {
            let has = self.has_figures(it);
            (if has { "has" } else { "bare" }.to_owned(), String::new(), self.made_of(it))
        });
        MapFigure {
            id: id.to_owned(),
            title,
            subtitle: String::new(),
            legend: Vec::new(),
            tiles,
            more: Piece::default(),
            outlines: Vec::new(),
            note,
            gaps: Vec::new(),
            tables: Vec::new(),
            uses: Vec::new(),
        }
    }

    /// «hợp nhất từ Bắc Giang và Bắc Ninh»; empty for a place that was not made of others.
    pub fn made_of(&self, territory: TerritoryIx) -> String {
        let before = &self.scorecard.territory(territory).preceded_by;
        if before.is_empty() {
            return String::new();
        }
        let before = self.by_name.iter().filter(|it| before.contains(it));
        let names: Vec<String> = before.map(|it| self.territory_name(*it).text).collect();
        match names.as_slice() {
            [] => String::new(),
            [only] if *only == self.territory_name(territory).text => String::new(),
            [only] => self.say("map-made-of-one", &[("place", only.into())]),
            [first @ .., last] => {
                let names = format!("{}{}{last}", self.list(first), self.text("list-and"));
                self.say("map-made-of", &[("places", names.into())])
            }
        }
    }

    fn classed<'s>(&self, subject: &'s Subject, ground: &Ground) -> Classed<'s> {
        let is_drawn = |it: &&Value| ground.places.iter().any(|place| place.territory == it.territory);
        let drawn: Vec<&Value> = subject.values.iter().filter(is_drawn).collect();
        let mut print = Print::of(&drawn.iter().map(|it| it.number).collect::<Vec<_>>());
        print.decimals = print.decimals.min(subject.decimals.unwrap_or(print.decimals));
        if let Some((labels, of)) = &subject.classes {
            let values = drawn.iter().filter_map(|it| Some((it.territory, (*it, *of.get(&it.territory)?))));
            let values = values.filter(|(_, (_, class))| *class < labels.len()).collect();
            let labels = labels.iter().enumerate().map(|(class, label)| self.given_class(label, class, &values, print)).collect();
            return Classed { values, labels, print };
        }
        let rounded: Vec<Decimal> = drawn.iter().map(|it| print.round(it.number)).collect();
        let cuts = classes::cuts(&rounded, print.decimals);
        let ends = (rounded.iter().min().copied().unwrap_or_default(), rounded.iter().max().copied().unwrap_or_default());
        let labels = (0..=cuts.len()).map(|it| self.class_words(it, &cuts, ends)).collect();
        let values = drawn.iter().zip(&rounded).map(|(it, number)| (it.territory, (*it, classes::class(*number, &cuts))));
        Classed { values: values.collect(), labels, print }
    }

    /// «khá (40,2–41,5)»: a class that is given, with the values that are in it.
    fn given_class(&self, label: &Text, class: usize, values: &Valued, print: Print) -> String {
        let numbers = || values.values().filter(|(_, it)| *it == class).map(|(it, _)| print.round(it.number));
        let (Some(low), Some(high)) = (numbers().min(), numbers().max()) else { return label.text.clone() };
        let text = |number: Decimal| self.words.numbers.text(number);
        let low_high = [("low", text(low).into()), ("high", text(high).into())];
        let range = if low == high { text(low) } else { self.say("hedge-range", &low_high) };
        self.say("with-notes", &[("what", label.text.clone().into()), ("notes", range.into())])
    }

    /// Tiles in reading order; `look` says of a territory how its tile looks, its value, and what else is to be said of it.
    fn tiles(&self, ground: &Ground, look: impl Fn(TerritoryIx) -> (String, String, String)) -> Vec<MapTile> {
        let place = |(row, column): (i32, i32)| {
            let row = usize::try_from(row - ground.top).unwrap_or_default();
            (row + 1, ground.columns.partition_point(|it| *it < column) + 1)
        };
        let said = |label: &str, value: String| match value.as_str() {
            "" => label.to_owned(),
            _ => self.say("mark-title", &[("label", label.into()), ("value", value.into())]),
        };
        let mut tiles = Vec::new();
        for it in &ground.places {
            let name = self.territory_link(it.territory);
            let (kind, value, more) = look(it.territory);
            let (row, column) = place(it.cell);
            let short = if it.short == name.text { String::new() } else { it.short.clone() };
            let (owner, owner_short) = (String::new(), String::new());
            tiles.push(MapTile { title: said(&name.text, more), name, short, row, column, kind, value, owner, owner_short });
        }
        for part in &ground.parts {
            let Some(owner) = ground.places.iter().find(|it| it.territory == part.territory) else { continue };
            let name = self.local(&part.name);
            let short = shorts(&[(&name.text, "")]).remove(0);
            let owner_name = self.territory_name(part.territory).text;
            let belongs = self.say("map-part-of", &[("place", owner_name.clone().into())]);
            let (row, column) = place((part.row, part.column));
            tiles.push(MapTile {
                title: said(&name.text, belongs),
                short: if short == name.text { String::new() } else { short },
                name: Piece::link(name, self.territory_link(part.territory).href),
                row,
                column,
                kind: look(part.territory).0,
                value: String::new(),
                owner: owner_name,
                owner_short: owner.short.clone(),
            });
        }
        tiles.sort_by_key(|it| (it.row, it.column));
        tiles
    }

    fn valued_tile(&self, classed: &Classed, territory: TerritoryIx) -> (String, String, String) {
        let Some((value, class)) = classed.values.get(&territory) else {
            return ("gap".to_owned(), String::new(), self.text("standing-no-data"));
        };
        let number = self.words.numbers.text(classed.print.round(value.number));
        let number = if value.is_exact { number } else { self.say("map-inexact", &[("value", number.into())]) };
        (format!("q{}", classes::step(*class, classed.labels.len())), number, value.text.clone())
    }

    fn legend(&self, ground: &Ground, classed: &Classed) -> Vec<MapClass> {
        let places = |count: usize| self.say("map-count", &[("count", count.into())]);
        let mut legend = Vec::new();
        for (class, text) in classed.labels.iter().enumerate() {
            let count = classed.values.values().filter(|(_, it)| *it == class).count();
            let kind = format!("q{}", classes::step(class, classed.labels.len()));
            legend.push(MapClass { kind, text: text.clone(), count: places(count) });
        }
        let gaps = ground.places.len() - classed.values.len();
        if gaps > 0 {
            legend.push(MapClass { kind: "gap".to_owned(), text: self.text("standing-no-data"), count: places(gaps) });
        }
        legend
    }

    /// The grid's places in their own shapes, in the classes and with the words of their tiles.
    fn outlines(&mut self, subject: &Subject, ground: &Ground, classed: &Classed, title: &str) -> Vec<MapOutline> {
        let grid = self.scorecard.grid(ground.grid);
        let Some(outline) = &grid.outline else { return Vec::new() };
        let mut shapes = Vec::new();
        for shape in &outline.shapes {
            if !ground.places.iter().any(|it| it.territory == shape.territory) {
                continue;
            }
            let (kind, _, value) = self.valued_tile(classed, shape.territory);
            let place = self.territory_name(shape.territory).text;
            let (label, said) = match shape.part.and_then(|part| grid.also.get(part)) {
                Some(part) => (self.local(&part.name).text, self.say("map-part-of", &[("place", place.into())])),
                None => (place, value),
            };
            let title = self.say("mark-title", &[("label", label.into()), ("value", said.into())]);
            let href = self.territory_link(shape.territory).href;
            shapes.push(Outlined { kind, path: shape.path.clone(), title, href, is_part: shape.part.is_some() });
        }
        let name = Name { id: subject.id.clone(), title: title.to_owned() };
        let (width, height) = (outline.width, outline.height);
        let credit = self.local(&outline.attribution);
        let url = outline.url.as_deref().and_then(safe_url).unwrap_or_default().to_owned();
        let licence = outline.licence.clone().unwrap_or_default();
        let terms = if licence.is_empty() { "map-simplified" } else { "map-simplified-licence" };
        vec![MapOutline {
            picture: self.picture(Chart::Outline(Outline { name, width, height, shapes })),
            credit: Piece { text: credit.text, lang: credit.lang, external: !url.is_empty(), href: url },
            terms: self.say(terms, &[("licence", licence.into())]),
        }]
    }

    /// Where those of the highest class lie, when one region has more of them than any other.
    fn title_by_region(&self, ground: &Ground, classed: &Classed) -> Option<String> {
        let top = classed.labels.len().checked_sub(1)?;
        let highest: Vec<TerritoryIx> =
            classed.values.iter().filter(|(_, (_, class))| *class == top).map(|(it, _)| *it).collect();
        let mut regions: BTreeMap<RegionIx, usize> = BTreeMap::new();
        for region in highest.iter().filter_map(|it| self.scorecard.region_on(*it, ground.day)) {
            *regions.entry(region).or_default() += 1;
        }
        let most = regions.values().copied().max().unwrap_or_default();
        let mut first = regions.iter().filter(|(_, count)| **count == most);
        let (Some((region, _)), None) = (first.next(), first.next()) else { return None };
        if top == 0 || most < 2 {
            return None;
        }
        let of = ground.places.iter().filter(|it| self.scorecard.region_on(it.territory, ground.day) == Some(*region)).count();
        let args = [
            ("count", highest.len().into()),
            ("region", self.local(&self.scorecard.region(*region).name).text.into()),
            ("most", most.into()),
            ("of", of.into()),
        ];
        Some(self.say("map-title-region", &args))
    }

    /// The lowest and the highest value, each with its place: «39,1 điểm (Kiên Giang)».
    fn extremes(&self, classed: &Classed) -> Option<(String, String)> {
        let valued = || self.by_name.iter().filter_map(|it| Some((*it, classed.values.get(it)?.0)));
        let low = valued().min_by_key(|(_, value)| value.number)?;
        let high = valued().rev().max_by_key(|(_, value)| value.number)?;
        let end = |(it, value): (TerritoryIx, &Value)| {
            let place = self.territory_name(it).text;
            let others = classed.values.values().filter(|(other, _)| other.number == value.number).count() - 1;
            let args = [("value", value.text.clone().into()), ("place", place.into()), ("others", others.into())];
            self.say(if others == 0 { "map-end" } else { "map-end-shared" }, &args)
        };
        Some((end(low), end(high)))
    }

    fn map_subtitle(&self, subject: &Subject, range: Option<(String, String)>) -> String {
        let args = [("what", subject.what.clone().into()), ("period", subject.when.clone().into())];
        match range {
            None => self.say("map-caption", &args),
            Some((low, high)) => self.say("map-subtitle", &[&args[..], &[("low", low.into()), ("high", high.into())]].concat()),
        }
    }

    fn map_note(&self, classed: &Classed) -> String {
        let mut notes = vec![self.text("map-note")];
        if classed.print.thousands > 0 {
            notes.push(self.say("map-note-unit", &[("thousands", u64::from(classed.print.thousands).into())]));
        } else if classed.values.values().any(|(it, _)| classed.print.loses(it.number)) {
            notes.push(self.text("map-note-rounded"));
        }
        if classed.values.values().any(|(it, _)| !it.is_exact) {
            notes.push(self.text("map-note-inexact"));
        }
        notes.join(" ")
    }

    fn gaps(&self, ground: &Ground, classed: &Classed, territories: &[TerritoryIx]) -> Vec<String> {
        let names = |them: Vec<TerritoryIx>| self.list(&them.iter().map(|it| self.territory_name(*it).text).collect::<Vec<_>>());
        let empty: Vec<TerritoryIx> =
            ground.places.iter().map(|it| it.territory).filter(|it| !classed.values.contains_key(it)).collect();
        let is_off = |it: &TerritoryIx| territories.contains(it) && !ground.places.iter().any(|place| place.territory == *it);
        let off: Vec<TerritoryIx> = self.by_name.iter().copied().filter(is_off).collect();
        let mut gaps = Vec::new();
        for (key, them) in [("map-gaps", empty), ("map-off", off)] {
            if !them.is_empty() {
                gaps.push(self.say(key, &[("count", them.len().into()), ("places", names(them).into())]));
            }
        }
        gaps
    }

    #[expect(clippy::indexing_slicing, reason = "each class has its words")]
    fn map_table(&self, subject: &Subject, ground: &Ground, classed: &Classed) -> Table {
        let cell = |text: String| Piece::plain(Text::own(text));
        let row = |it: &Tile| {
            let (value, class) = match classed.values.get(&it.territory) {
                Some((value, class)) => (value.text.clone(), classed.labels[*class].clone()),
                None => (self.text("standing-no-data"), String::new()),
            };
            let name = Piece::plain(self.territory_name(it.territory));
            vec![name, cell(it.short.clone()), cell(value), cell(class)]
        };
        Table {
            caption: self.say("map-caption", &[("what", subject.what.clone().into()), ("period", subject.when.clone().into())]),
            head: ["table-territory", "map-short", "table-value", "map-class"].map(|key| self.text(key)).to_vec(),
            rows: ground.places.iter().map(row).collect(),
        }
    }
}
