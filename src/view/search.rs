//! What the search of one language knows: places, indexes, topics, indicators and groups, by every name that they have.
//! A browser loads it when a reader begins to search.

use super::Kind;
use super::PageId;
use super::compare::group_name;
use super::desk::{Desk, Sheet};
use super::register::has_page;
use crate::model::{LevelIx, LocalText, Territory, TerritoryIx};
use crate::words::fold;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// So many places are found at most, those with figures first: the file stays under 90 kB as it is sent.
const PLACES: usize = 4000;
/// And so many of each other kind.
const OTHERS: usize = 1000;

/// The file of a language, and the path that it stands at.
pub struct SearchFile {
    pub path: String,
    pub search: Search,
}

/// All that can be found.
#[derive(Serialize)]
pub struct Search {
    /// Places first, then what is measured of them.
    groups: Vec<Found>,
    /// What tells entries of one name apart; the first one is empty.
    notes: Vec<String>,
}

#[derive(Serialize)]
struct Found {
    /// What they are.
    name: String,
    /// The folder of their pages, from the site's first one.
    path: String,
    items: Vec<Entry>,
}

/// Written as `[address in the folder, number of the note, name, other names...]`: there may be thousands.
struct Entry {
    to: String,
    note: usize,
    names: Vec<String>,
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let words: Vec<&str> = self.names.iter().map(String::as_str).collect();
        let (name, others) = words.split_first().unwrap_or((&"", &[]));
        serializer.collect_seq(
            [Field::Text(&self.to), Field::Note(self.note), Field::Text(name)]
                .into_iter()
                .chain(others.iter().map(|it| Field::Text(it))),
        )
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum Field<'e> {
    Text(&'e str),
    Note(usize),
}

/// Notes, each once.
#[derive(Default)]
struct Notes {
    texts: Vec<String>,
    known: BTreeMap<String, usize>,
}

impl Notes {
    fn number(&mut self, text: String) -> usize {
        let texts = &mut self.texts;
        *self.known.entry(text).or_insert_with_key(|text| {
            texts.push(text.clone());
            texts.len() - 1
        })
    }
}

/// The file of the desk's language.
pub fn search(desk: &Desk) -> SearchFile {
    let sheet = Sheet::new(desk, PageId { language: desk.language, kind: Kind::Home });
    let mut notes = Notes::default();
    notes.number(String::new());
    let mut groups = places(&sheet, &mut notes);
    let scorecard = desk.scorecard;
    let all_of = |name: &LocalText| names(&sheet, name, "", Vec::new());
    let own = |name: &LocalText| vec![sheet.local(name).text];
    let indexes = scorecard.indexes().map(|(it, of)| (Kind::Index(it), all_of(&of.name)));
    groups.push(found(&sheet, "search-indexes", "indexes/", indexes.collect()));
    let topics = scorecard.topics().map(|(it, of)| (Kind::Topic(it), own(&of.name)));
    groups.push(found(&sheet, "nav-topics", "topics/", topics.collect()));
    let indicators = scorecard.indicators().map(|(it, of)| (Kind::Indicator(it), own(&of.name)));
    groups.push(found(&sheet, "table-indicator", "indicators/", indicators.collect()));
    let compared = (0..scorecard.comparisons.len()).map(|it| (Kind::Group(it), vec![group_name(&sheet, it).text]));
    groups.push(found(&sheet, "nav-compare", "compare/", compared.collect()));
    groups.retain(|it| !it.items.is_empty());
    let tag = scorecard.site.language(desk.language);
    SearchFile { path: format!("data/search.{tag}.json"), search: Search { groups, notes: notes.texts } }
}

/// What has a page of its own, under a heading.
fn found(sheet: &Sheet, key: &str, folder: &str, them: Vec<(Kind, Vec<String>)>) -> Found {
    let path = |kind| sheet.path(kind).strip_prefix(folder).map(str::to_owned).unwrap_or_default();
    let items = them.into_iter().take(OTHERS).map(|(kind, names)| Entry { to: path(kind), note: 0, names });
    Found { name: sheet.text(key), path: format!("{}{folder}", sheet.folder(sheet.language)), items: items.collect() }
}

/// Places by level: those that have a page, and those with figures on the page of another.
fn places(sheet: &Sheet, notes: &mut Notes) -> Vec<Found> {
    let scorecard = sheet.scorecard;
    let has_figures = |it: &TerritoryIx| !sheet.results.of_territory(*it).is_empty();
    let is_found = |it: &TerritoryIx| has_page(scorecard, *it) || has_figures(it) && !sheet.path(Kind::Territory(*it)).is_empty();
    let mut them: Vec<TerritoryIx> = sheet.by_name.iter().copied().filter(is_found).collect();
    if them.len() > PLACES {
        // Stable: in the order of names again below.
        them.sort_by_key(|it| !has_figures(it));
        them.truncate(PLACES);
        them.sort_by_key(|it| sheet.name_order.of(*it));
    }
    // Who is asked for by a name that was handed on is rather the one of today.
    them.sort_by_key(|it| scorecard.territory(*it).until.is_some());
    let mut by_level: BTreeMap<LevelIx, Vec<Entry>> = BTreeMap::new();
    for it in them {
        let territory = scorecard.territory(it);
        let folder = level_folder(sheet, territory.level);
        let path = sheet.path(Kind::Territory(it));
        let to = path.strip_prefix(&folder).unwrap_or(&path).to_owned();
        let entry = Entry { to, note: notes.number(about(sheet, territory)), names: territory_names(sheet, territory) };
        by_level.entry(territory.level).or_default().push(entry);
    }
    let group = |(level, items)| Found {
        name: sheet.local(&scorecard.level(level).name).text,
        path: format!("{}{}", sheet.folder(sheet.language), level_folder(sheet, level)),
        items,
    };
    by_level.into_iter().map(group).collect()
}

fn level_folder(sheet: &Sheet, level: LevelIx) -> String {
    sheet.scorecard.level(level).folder.as_ref().map_or(String::new(), |folder| format!("{folder}/"))
}

/// Where it lies, and when it was.
fn about(sheet: &Sheet, territory: &Territory) -> String {
    let parent = territory.parent.map(|it| sheet.territory_name(it).text);
    let life = Some(sheet.life(territory)).filter(|it| !it.is_empty());
    sheet.list(&parent.into_iter().chain(life).collect::<Vec<_>>())
}

fn territory_names(sheet: &Sheet, it: &Territory) -> Vec<String> {
    let mut others: Vec<String> = Vec::new();
    others.extend(it.formerly_named.iter().flat_map(|was| [&was.name, &was.full_name]).map(|name| sheet.local(name).text));
    others.extend(it.aliases.iter().cloned());
    others.extend([&it.short, &it.full_name].map(|name| sheet.local(name).text));
    names(sheet, &it.name, &sheet.local(&sheet.scorecard.level(it.level).name).text, others)
}

/// A name, then those that a search for it does not find anyway: the others, and its own in the site's other languages.
/// The words of the heading that it stands under are found with it.
fn names(sheet: &Sheet, name: &LocalText, heading: &str, others: Vec<String>) -> Vec<String> {
    let in_others = (0..sheet.scorecard.language_count()).map(|it| name.get(it).text.to_owned());
    let mut names = vec![sheet.local(name).text];
    for other in others.into_iter().chain(in_others) {
        let folded = fold(&other);
        let is_known = |it: &String| {
            let found_by = format!(" {} {}", fold(it), fold(heading));
            folded.split(' ').all(|word| found_by.contains(&format!(" {word}")))
        };
        if !names.iter().any(is_known) {
            names.push(other);
        }
    }
    names
}
