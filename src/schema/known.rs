//! The site's ids with their names, as schemas list them.

use crate::content::schema::Things;
use crate::content::{folded, is_id};
use crate::model::{Band, Indicator, LocalText, Scorecard, Unit};
use std::collections::{BTreeMap, BTreeSet};

/// A list longer than this is not written out: an editor would only grow slow over it.
const LISTED: usize = 4000;
/// A name is cut after so many characters.
const NAME: usize = 120;

/// An id, and what a person calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub id: String,
    pub name: String,
}

/// What the site defines.
pub struct Known<'a> {
    scorecard: &'a Scorecard,
}

impl<'a> Known<'a> {
    pub fn new(scorecard: &'a Scorecard) -> Known<'a> {
        Known { scorecard }
    }

    /// Tags of the languages that texts may be in.
    pub fn languages(&self) -> &'a [String] {
        &self.scorecard.site.languages
    }

    /// How figures are typed, for examples of them.
    pub fn numbers(&self) -> &'static str {
        self.scorecard.site.numbers.id()
    }

    pub fn indicators(&self) -> &'a [Indicator] {
        &self.scorecard.indicators
    }

    /// Every id of that sort. Nothing where there is none, or where they are too many to list: then any id will do.
    pub fn list(&self, things: Things) -> Option<Vec<Entry>> {
        let it = self.scorecard;
        let entries: Vec<Entry> = match things {
            Things::Levels => it.levels.iter().map(|it| entry(&it.id, &it.name)).collect(),
            Things::Regions => it.regions.iter().map(|it| entry(&it.id, &it.name)).collect(),
            Things::Grids => it.grids.iter().map(|it| entry(&it.id, &it.name)).collect(),
            Things::Territories => self.territories(),
            Things::Organisations => it.organisations.iter().map(|it| entry(&it.id, &it.name)).collect(),
            Things::Topics => it.topics.iter().map(|it| entry(&it.id, &it.name)).collect(),
            Things::Indicators => it.indicators.iter().map(|it| entry(&it.id, &it.name)).collect(),
            Things::Sources => it.sources.iter().map(|it| entry(&it.id, &it.title)).collect(),
        };
        (1..=LISTED).contains(&entries.len()).then_some(entries)
    }

    /// By id; by `parent/id` where two have one id.
    fn territories(&self) -> Vec<Entry> {
        let all = &self.scorecard.territories;
        let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
        for territory in all {
            *uses.entry(&territory.id).or_default() += 1;
        }
        let mut ids = BTreeSet::new();
        let mut entries = Vec::new();
        for territory in all {
            let id = match territory.parent {
                Some(parent) if uses.get(territory.id.as_str()).is_some_and(|it| *it > 1) => {
                    format!("{}/{}", self.scorecard.territory(parent).id, territory.id)
                }
                _ => territory.id.clone(),
            };
            if ids.insert(id.clone()) {
                entries.push(Entry { id, name: name(&territory.name) });
            }
        }
        entries
    }

    /// Names, aliases and codes that look like ids, in the form in which names are compared.
    pub fn spoken(&self, things: Things) -> BTreeSet<String> {
        let it = self.scorecard;
        let mut spoken = BTreeSet::new();
        let mut add = |name: &str| spoken.extend([folded(name)].into_iter().filter(|it| is_id(it)));
        match things {
            Things::Territories => it.territories.iter().for_each(|it| {
                it.name.0.iter().chain(&it.full_name.0).flatten().chain(&it.aliases).chain(&it.code).for_each(|it| add(it));
                let former = it.formerly_named.iter().flat_map(|it| it.name.0.iter().chain(&it.full_name.0).flatten());
                former.for_each(|it| add(it));
            }),
            Things::Organisations => {
                it.organisations.iter().for_each(|it| it.name.0.iter().flatten().chain(&it.aliases).for_each(|it| add(it)));
            }
            _ => {}
        }
        spoken
    }
}

/// An id with its name in the site's first language.
pub fn entry(id: &str, text: &LocalText) -> Entry {
    let name = name(text);
    Entry { id: id.to_owned(), name: if name.is_empty() { id.to_owned() } else { name } }
}

fn name(text: &LocalText) -> String {
    text.get(0).text.chars().take(NAME).collect()
}

/// The bands of a rating, or the members of a dimension.
pub fn members(bands: &[Band]) -> Vec<Entry> {
    bands.iter().map(|it| entry(&it.id, &it.name)).collect()
}

/// Whether an indicator is done or not, which is a word and not a value.
pub fn is_milestone(indicator: &Indicator) -> bool {
    indicator.unit == Unit::Milestone
}

pub fn indicator(indicator: &Indicator) -> Entry {
    entry(&indicator.id, &indicator.name)
}
