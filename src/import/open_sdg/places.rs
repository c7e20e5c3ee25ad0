//! The places that tables speak of: the country, and what lies in it, level by level.

use super::words::Translations;
use crate::content::{self, folded};
use crate::emit::{Field, Yaml};
use crate::import::shared::gather::Losses;
use crate::import::shared::local::Local;
use crate::import::shared::site::{Entry, Known};
use crate::import::shared::unique::Unique;
use std::collections::BTreeMap;
use std::iter::once;

/// A place other than the country.
#[derive(Clone, Debug)]
struct Place {
    id: String,
    name: Local,
    level: String,
    within: Option<String>,
    code: Option<String>,
}

/// All places so far, in the order in which tables name them.
pub struct Places<'a> {
    country: (String, Local),
    translations: &'a Translations,
    known: &'a Known,
    /// The level of the country.
    top: (String, Local),
    /// Those below it.
    levels: Vec<(String, Local)>,
    level_ids: Unique,
    ids: Unique,
    /// By level and name.
    index: BTreeMap<(String, String), usize>,
    by_code: BTreeMap<String, usize>,
    places: Vec<Place>,
    /// What a level is called that only codes tell of.
    unnamed: Local,
}

impl<'a> Places<'a> {
    /// The country by its name; `level` is what countries are called, and `top` its id.
    pub fn new(
        country: &str,
        (top, level): (&str, Local),
        unnamed: Local,
        translations: &'a Translations,
        known: &'a Known,
    ) -> Places<'a> {
        let name = translations.find(country, &["data", "general"]).unwrap_or_else(|| Local::plain(country));
        let mut ids = Unique::without(known.territories.iter().flatten().cloned());
        let own = known.names.get(&folded(country)).cloned();
        let id = own.unwrap_or_else(|| ids.make([country, name.get("en")], "country"));
        ids.take(&id);
        let mut level_ids = Unique::without(content::TAKEN.iter().map(|it| (*it).to_owned()));
        level_ids.take(top);
        Places {
            country: (id, name),
            translations,
            known,
            top: (top.to_owned(), level),
            levels: Vec::new(),
            level_ids,
            ids,
            index: BTreeMap::new(),
            by_code: BTreeMap::new(),
            places: Vec::new(),
            unnamed,
        }
    }

    /// The place of a row: the last of its cells that is filled lies in those before it. Columns come with their headers.
    pub fn find(&mut self, cells: &[(&str, &str)], code: &str, at: (&str, usize), losses: &mut Losses) -> String {
        let mut within: Option<usize> = None;
        let filled: Vec<&(&str, &str)> = cells.iter().filter(|(_, value)| !self.is_country(value)).collect();
        for (column, value) in &filled {
            within = Some(self.place(column, value, within));
        }
        match (within, code) {
            (None, "") => self.country.0.clone(),
            // Nothing names the place; whoever names the country gives its code.
            (None, _) if !cells.is_empty() => self.country.0.clone(),
            (None, code) => {
                let place = match self.by_code.get(code) {
                    Some(place) => *place,
                    None => self.place("", code, None),
                };
                self.code(place, code, at, losses);
                self.at(place).id.clone()
            }
            (Some(place), "") => self.at(place).id.clone(),
            (Some(place), code) => {
                self.code(place, code, at, losses);
                self.at(place).id.clone()
            }
        }
    }

    #[expect(clippy::indexing_slicing, reason = "it is what `place` gave for one of them, and they are only added to")]
    fn at(&mut self, place: usize) -> &mut Place {
        &mut self.places[place]
    }

    fn is_country(&self, value: &str) -> bool {
        let folded = folded(value);
        self.country.1.0.values().any(|it| crate::content::folded(it) == folded)
    }

    fn code(&mut self, place: usize, code: &str, (file, line): (&str, usize), losses: &mut Losses) {
        match &mut self.at(place).code {
            own @ None => {
                *own = Some(code.to_owned());
                self.by_code.insert(code.to_owned(), place);
            }
            Some(known) if known == code => {}
            Some(_) => losses.line(file, line, "GeoCode", code, "import-sdg-second-code"),
        }
    }

    fn place(&mut self, column: &str, value: &str, within: Option<usize>) -> usize {
        let level = self.level(column);
        let key = (level.clone(), folded(value));
        if let Some(place) = self.index.get(&key) {
            return *place;
        }
        let name = self.translations.find(value, &[column, "data"]).unwrap_or_else(|| Local::plain(value));
        let own = name.0.values().chain([&value.to_owned()]).find_map(|it| self.known.names.get(&folded(it)).cloned());
        let id = own.unwrap_or_else(|| self.ids.make([name.get("en"), value], &level));
        let within = within.map(|it| self.at(it).id.clone());
        self.places.push(Place { id, name, level, within, code: None });
        self.index.insert(key, self.places.len() - 1);
        self.places.len() - 1
    }

    /// The level that a column is about; one of countries inside the country is another level.
    fn level(&mut self, column: &str) -> String {
        let name = match column {
            "" => self.unnamed.clone(),
            _ => self.translations.find(column, &[column, "data"]).unwrap_or_else(|| Local::plain(column)),
        };
        let same =
            |(_, other): &&(String, Local)| other.0.values().any(|it| name.0.values().any(|name| folded(it) == folded(name)));
        if let Some((id, _)) = self.levels.iter().find(same) {
            return id.clone();
        }
        let id = self.level_ids.make([column, name.get("en")], "place");
        self.levels.push((id.clone(), name));
        id
    }

    /// Levels from the top down.
    pub fn levels(&self, languages: &[String]) -> Vec<Entry> {
        let entry = |(id, name): &(String, Local)| Entry {
            id: id.clone(),
            fields: vec![
                Field::new("id", Yaml::text(id)),
                Field::new("name", name.kept(languages).yaml(languages)),
                Field::new("folder", Yaml::text(id)),
            ],
        };
        once(&self.top).chain(&self.levels).map(entry).collect()
    }

    pub fn territories(&self, languages: &[String]) -> Vec<Entry> {
        let mut entries = vec![Entry {
            id: self.country.0.clone(),
            fields: vec![
                Field::new("id", Yaml::text(&self.country.0)),
                Field::new("name", self.country.1.kept(languages).yaml(languages)),
                Field::new("level", Yaml::text(&self.top.0)),
            ],
        }];
        for it in &self.places {
            let mut fields = vec![
                Field::new("id", Yaml::text(&it.id)),
                Field::new("name", it.name.kept(languages).yaml(languages)),
                Field::new("level", Yaml::text(&it.level)),
                Field::new("in", Yaml::text(it.within.as_ref().unwrap_or(&self.country.0))),
            ];
            fields.extend(it.code.as_ref().map(|code| Field::new("code", quoted(code))));
            entries.push(Entry { id: it.id.clone(), fields });
        }
        entries
    }
}

/// Text that stays text: `01` is no number.
fn quoted(text: &str) -> Yaml {
    Yaml::text(text)
}
