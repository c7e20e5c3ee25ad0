//! From the files of `content/` to a scorecard: every problem in every file in one run.

mod change;
mod claim;
mod context;
mod cx;
mod definitions;
mod figures;
mod files;
mod indicators;
mod names;
mod number;
mod period;
mod prose;
pub mod read;
pub mod schema;
mod site;
mod source;
mod suggest;
mod target;
mod territories;
mod value;

pub use cx::is_safe_url;
pub use number::{NumberError, NumberStyle, parse_number};
pub use period::parse_period;
pub use read::read;

use crate::file::{Document, FileId, Location};
use crate::finding::{CheckId, Finding, Message, Severity};
use crate::model::{Claim, Indicator, Organisation, Scorecard, Source, SourceIx, Territory, TerritoryIx, Topic};
use crate::yaml::{self, Node};
use cx::Cx;
use files::{Role, Sorted};
use names::{Ids, Names};
use rayon::prelude::*;
use std::collections::BTreeMap;
use territories::{Gazetteer, Places};

/// What was found in the content folder, before anything is understood.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    /// Sorted by path: a `FileId` is a place in this list.
    pub documents: Vec<Document>,
    /// Files that could not be read.
    pub findings: Vec<Finding>,
}

/// Reads everything. The scorecard is there unless `scorecard.yaml` itself says nothing; with an error among the
/// findings it must not be published.
pub fn load(inputs: &Inputs) -> (Option<Scorecard>, Vec<Finding>) {
    let mut findings = inputs.findings.clone();
    let unreadable: Vec<FileId> =
        findings.iter().filter(|it| it.severity() == Severity::Error).map(|it| it.location.file).collect();
    let (mut sorted, found) = files::sort(&inputs.documents);
    findings.extend(found);
    sorted.files.retain(|file| !unreadable.contains(&file.id));
    let trees: Vec<(Option<Node>, Vec<Finding>)> = sorted
        .files
        .par_iter()
        .map(|file| if file.role.is_yaml() { yaml::parse(file.id, &file.document.text) } else { (None, Vec::new()) })
        .collect();
    let mut loader = Loader { sorted: &sorted, trees: Vec::new(), findings, languages: Vec::new() };
    for (tree, found) in trees {
        loader.findings.extend(found);
        loader.trees.push(tree);
    }
    let scorecard = loader.scorecard();
    let mut findings = loader.findings;
    crate::finding::sort(&mut findings);
    (scorecard, findings)
}

struct Loader<'d> {
    sorted: &'d Sorted<'d>,
    /// One a file of `sorted`.
    trees: Vec<Option<Node>>,
    findings: Vec<Finding>,
    languages: Vec<String>,
}

impl<'d> Loader<'d> {
    fn scorecard(&mut self) -> Option<Scorecard> {
        let site_file = self.only(&Role::Site)?;
        let site_tree = self.trees[site_file].take()?;
        self.languages = site::languages(&site_tree);
        let (site, style) = self.with(site_file, NumberStyle::Vi, |cx| site::read(cx, &site_tree))?;
        let places = self.one(&Role::Territories, style, territories::read).unwrap_or_default();
        let levels = Ids::of(places.levels.iter().map(|it| (it.id.as_str(), it.location)));
        let organisations =
            self.one(&Role::Organisations, style, |cx, root| definitions::organisations(cx, root, &levels)).unwrap_or_default();
        let topics = self.one(&Role::Topics, style, definitions::topics).unwrap_or_default();
        let indicators = self.indicators(style, &places, &organisations, &topics);
        let (sources, claims) = self.documents(style, &places, &organisations, &indicators);
        let (pages, summaries) = self.prose(&places);
        let Places { levels, regions, grids, territories } = places;
        Some(Scorecard {
            site,
            levels,
            regions,
            grids,
            territories: in_order_of_name(territories),
            organisations,
            topics,
            indicators,
            sources,
            claims,
            pages,
            summaries,
        })
    }

    /// The one file of a role; more than one has been told already.
    fn only(&self, role: &Role) -> Option<usize> {
        self.sorted.files.iter().position(|file| file.role == *role)
    }

    /// Reads with the helpers for one file, and keeps what they found.
    fn with<T>(&mut self, file: usize, style: NumberStyle, read: impl FnOnce(&mut Cx) -> T) -> T {
        let document = self.sorted.files[file].document;
        let mut cx = Cx::new(&document.text, &self.languages, style);
        let value = read(&mut cx);
        let found = cx.findings;
        self.findings.extend(found);
        value
    }

    /// Reads the one file of a role, where there is one.
    fn one<T>(&mut self, role: &Role, style: NumberStyle, read: impl FnOnce(&mut Cx, &Node) -> T) -> Option<T> {
        let file = self.only(role)?;
        let tree = self.trees[file].take()?;
        Some(self.with(file, style, |cx| read(cx, &tree)))
    }

    fn indicators(
        &mut self,
        style: NumberStyle,
        places: &Places,
        organisations: &[Organisation],
        topics: &[Topic],
    ) -> Vec<Indicator> {
        let topic_ids = Ids::of(topics.iter().map(|it| (it.id.as_str(), it.location)));
        let files: Vec<usize> = self.places_of(|role| matches!(role, Role::Indicators));
        let trees: Vec<(usize, Node)> = files.into_iter().filter_map(|file| Some((file, self.trees[file].take()?))).collect();
        let mut drafts = Vec::new();
        for (file, tree) in &trees {
            let path = &self.sorted.files[*file].document.path;
            drafts.extend(self.with(*file, style, |cx| indicators::drafts(cx, tree, path, &topic_ids, &places.levels)));
        }
        let mut cx = Cx::new("", &self.languages, style);
        let drafts = indicators::sorted(&mut cx, drafts);
        self.findings.append(&mut cx.findings);
        let mut names = Names::new(&places.regions, organisations, &[]);
        names.indicators = Ids::of(drafts.iter().map(|draft| (draft.id(), draft.location())));
        let mut finished = Vec::new();
        for draft in drafts {
            let id = draft.location().file;
            let Some(file) = self.sorted.files.iter().position(|file| file.id == id) else { continue };
            finished.push(self.with(file, style, |cx| indicators::finish(cx, draft, &names)));
        }
        finished
    }

    fn places_of(&self, wanted: impl Fn(&Role) -> bool) -> Vec<usize> {
        self.sorted.files.iter().enumerate().filter(|(_, file)| wanted(&file.role)).map(|(index, _)| index).collect()
    }

    /// Every document about one territory, read in parallel; then sorted by id, so that file order never matters.
    fn documents(
        &mut self,
        style: NumberStyle,
        places: &Places,
        organisations: &[Organisation],
        indicators: &[Indicator],
    ) -> (Vec<Source>, Vec<Claim>) {
        let names = Names::new(&places.regions, organisations, indicators);
        let gazetteer = Gazetteer::new(&places.territories);
        let files: Vec<usize> = self.places_of(|role| matches!(role, Role::Document { .. }));
        let languages = &self.languages;
        let read: Vec<(Option<figures::Document>, Vec<Finding>)> = files
            .par_iter()
            .map(|&index| {
                let file = &self.sorted.files[index];
                let mut cx = Cx::new(&file.document.text, languages, style);
                let document =
                    self.trees[index].as_ref().and_then(|tree| document(&mut cx, tree, file, &names, &gazetteer, places));
                (document, cx.findings)
            })
            .collect();
        let mut documents = Vec::new();
        for (document, found) in read {
            self.findings.extend(found);
            documents.extend(document);
        }
        self.merge(documents)
    }

    fn merge(&mut self, mut documents: Vec<figures::Document>) -> (Vec<Source>, Vec<Claim>) {
        documents.sort_by(|a, b| (&a.source.id, a.source.location).cmp(&(&b.source.id, b.source.location)));
        let mut first: BTreeMap<String, Location> = BTreeMap::new();
        let (mut sources, mut claims) = (Vec::new(), Vec::new());
        for document in documents {
            let at = document.source.location;
            if let Some(earlier) = first.get(&document.source.id) {
                let message = Message::new("duplicate-id").with("id", &document.source.id);
                let finding = Finding::new(CheckId::DuplicateId, at, message);
                self.findings.push(finding.related(*earlier, Message::new("first-used-here")));
                continue;
            }
            first.insert(document.source.id.clone(), at);
            let source = SourceIx(sources.len() as u32);
            sources.push(document.source);
            claims.extend(document.claims.into_iter().map(|claim| Claim { source, ..claim }));
        }
        (sources, claims)
    }

    fn prose(&mut self, places: &Places) -> (Vec<crate::model::Prose>, Vec<crate::model::Prose>) {
        let (mut pages, mut summaries) = (BTreeMap::new(), BTreeMap::new());
        let gazetteer = Gazetteer::new(&places.territories);
        for file in &self.sorted.files {
            let (gathered, id, stem): (&mut prose::Gathered, _, &str) = match &file.role {
                Role::Page { stem } => (&mut pages, None, stem),
                Role::Summary { folder, territory, stem } => (&mut summaries, Some((folder, territory)), stem),
                _ => continue,
            };
            let Some((name, language)) = prose::name_and_language(stem, &self.languages) else {
                let message = Message::new("unread-file").with("path", &file.document.path);
                self.findings.push(Finding::new(CheckId::UnreadFile, Location::of_file(file.id), message));
                continue;
            };
            let id = match id {
                Some((folder, territory)) => {
                    if territory_of(places, &gazetteer, folder, territory).is_none() {
                        self.findings.push(unknown_folder(places, &gazetteer, folder, territory, file.id));
                        continue;
                    }
                    territory.clone()
                }
                None => name.to_owned(),
            };
            gathered.entry(id).or_default().push((language, file.id, file.document));
        }
        let (pages, found) = prose::read(&pages, &self.languages, true);
        self.findings.extend(found);
        let (summaries, found) = prose::read(&summaries, &self.languages, false);
        self.findings.extend(found);
        (pages, summaries)
    }
}

/// One document about one territory.
fn document(
    cx: &mut Cx,
    tree: &Node,
    file: &files::File,
    names: &Names,
    gazetteer: &Gazetteer,
    places: &Places,
) -> Option<figures::Document> {
    let Role::Document { folder, territory, stem } = &file.role else { return None };
    let Some(ix) = territory_of(places, gazetteer, folder, territory) else {
        cx.report(unknown_folder(places, gazetteer, folder, territory, file.id));
        return None;
    };
    let default_id = format!("{territory}-{stem}");
    if !cx::is_id(&default_id) {
        let message = Message::new("bad-file-name").with("path", &file.document.path);
        cx.error_help(CheckId::BadId, Location::of_file(file.id), message, Message::new("bad-id-help"));
    }
    let home = figures::Home { names, gazetteer, territory: ix, path: &file.document.path, default_id };
    figures::read(cx, tree, &home)
}

/// The territory whose folder it is.
fn territory_of(places: &Places, gazetteer: &Gazetteer, folder: &str, id: &str) -> Option<TerritoryIx> {
    let level = places.levels.iter().position(|level| level.folder.as_deref() == Some(folder))?;
    gazetteer.folder(id, crate::model::LevelIx(level as u32))
}

fn unknown_folder(places: &Places, gazetteer: &Gazetteer, folder: &str, id: &str, file: FileId) -> Finding {
    let at = Location::of_file(file);
    let Some(level) = places.levels.iter().position(|level| level.folder.as_deref() == Some(folder)) else {
        return Finding::new(CheckId::UnreadFile, at, Message::new("unread-file").with("path", format!("{folder}/{id}")));
    };
    let finding = Finding::new(CheckId::UnknownTerritory, at, Message::new("unknown-territory-folder").with("id", id));
    match suggest::nearest(id, gazetteer.ids_of_level(crate::model::LevelIx(level as u32))) {
        Some(name) => finding.help(Message::new("did-you-mean").with("name", name)),
        None => finding,
    }
}

/// Those that a territory took over from, by id: the order in which lifelines were followed says nothing.
fn in_order_of_name(mut territories: Vec<Territory>) -> Vec<Territory> {
    for territory in &mut territories {
        territory.preceded_by.sort();
    }
    territories
}
