//! Whose folder each is, and that no two things stand at one address: folders of levels, and what had another id before.

use super::files::Role;
use super::gazetteer::Gazetteer;
use super::territories::Places;
use super::{Loader, ids, suggest, suggested, unread_file};
use crate::file::Location;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{LevelIx, TerritoryIx};
use std::collections::BTreeMap;

/// By level's folder and territory's folder.
pub type Folders = BTreeMap<(String, String), Option<TerritoryIx>>;

impl Loader<'_> {
    /// A level's folder stands at the top of the content and of the site, beside what else is there.
    pub(super) fn check_folders(&mut self, places: &Places) {
        let mut seen: BTreeMap<&str, Location> = BTreeMap::new();
        for level in &places.levels {
            let Some(folder) = level.folder.as_deref() else { continue };
            if ids::TAKEN.contains(&folder) || self.is_language(folder) {
                let message = Message::new("reserved-folder").with("id", folder);
                let finding = Finding::new(CheckId::DuplicateId, level.location, message);
                self.findings.push(finding.help(Message::new("reserved-help")));
            } else if let Some(first) = seen.get(folder) {
                let message = Message::new("duplicate-id").with("id", folder);
                let finding = Finding::new(CheckId::DuplicateId, level.location, message);
                self.findings.push(finding.related(*first, Message::new("first-used-here")));
            }
            seen.entry(folder).or_insert(level.location);
        }
    }

    /// An old address leads on to one page: it is no other's, old or new.
    pub(super) fn check_formerly<'a>(&mut self, things: impl Iterator<Item = (&'a str, &'a Vec<String>, Location)> + Clone) {
        let mut taken: BTreeMap<&str, Location> = things.clone().map(|(id, _, at)| (id, at)).collect();
        for (_, formerly, at) in things {
            for old in formerly {
                let Some(first) = taken.insert(old, at) else { continue };
                let finding = Finding::new(CheckId::DuplicateId, at, Message::new("duplicate-id").with("id", old));
                self.findings.push(finding.related(first, Message::new("first-used-here")));
            }
        }
    }

    /// Whether a name is that of a language's folder, on systems too that take `EN` and `en` for one.
    pub(super) fn is_language(&self, name: &str) -> bool {
        self.languages.iter().any(|language| language.eq_ignore_ascii_case(name))
    }

    /// The territory of every folder that has files. A folder of none is told once, not at each of its files.
    pub(super) fn folders(&mut self, places: &Places, gazetteer: &Gazetteer) -> Folders {
        let mut folders = Folders::new();
        for file in &self.sorted.files {
            let (Role::Document { folder, territory, .. } | Role::Summary { folder, territory, .. }) = &file.role else {
                continue;
            };
            let level = places.levels.iter().position(|level| level.folder.as_deref() == Some(folder));
            let Some(level) = level.map(|level| LevelIx(level as u32)) else {
                if places.lost.is_empty() {
                    let known = places.levels.iter().filter_map(|level| level.folder.as_deref());
                    self.findings.push(suggested(unread_file(file), suggest::near(folder, known)));
                }
                continue;
            };
            let key = (folder.clone(), territory.clone());
            if folders.contains_key(&key) {
                continue;
            }
            let found = gazetteer.folder(territory, level);
            if found.is_none() && !places.lost.has(territory) {
                let message = Message::new("unknown-territory-folder").with("id", territory);
                let finding = Finding::new(CheckId::UnknownTerritory, Location::of_file(file.id), message);
                self.findings.push(suggested(finding, suggest::near(territory, gazetteer.ids_of_level(level))));
            }
            folders.insert(key, found);
        }
        folders
    }
}
