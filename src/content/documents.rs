//! Every file of figures: those that describe their document, then those that say which one they mean.

use super::bounds::Bounds;
use super::cx::Cx;
use super::figures::{self, Home, Origin};
use super::files::{File, Role};
use super::folders::Folders;
use super::gazetteer::Gazetteer;
use super::ids::Lost;
use super::memory::{Read, Recall, Sum};
use super::names::{Ids, Names};
use super::number::NumberStyle;
use super::{Known, Loader};
use crate::file::{Digest, FileId, Location};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Claim, Parts, Source, SourceIx};
use crate::timings::{self, Stage};
use crate::yaml::Node;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What all files of figures are read with.
struct Desk<'a> {
    names: &'a Names<'a>,
    gazetteer: &'a Gazetteer<'a>,
    folders: &'a Folders,
    files: &'a [File<'a>],
    unreadable: BTreeSet<FileId>,
    style: NumberStyle,
    bounds: Bounds,
}

/// A file of figures that names the document which another file describes.
struct Later {
    file: usize,
    tree: Node,
}

/// What became of a file of figures when it was first looked at.
enum Turn {
    Now(Arc<Read>),
    /// With what is to be told of it already.
    Later(Later, Vec<Finding>),
}

impl Loader<'_> {
    /// Every document about one territory, read in parallel; then sorted by id, so that file order never matters.
    pub(super) fn documents(
        &mut self,
        style: NumberStyle,
        Known { names, gazetteer }: Known,
        folders: &Folders,
    ) -> (Vec<Source>, Parts<Claim>, Lost) {
        let unreadable = self.unreadable.clone();
        let desk = Desk { names, gazetteer, folders, files: &self.sorted.files, unreadable, style, bounds: self.bounds };
        let (documents, same, is_whole) = self.read_own(&desk);
        // Of a document that could not be read the id is not known either: nobody who names one is told off.
        let lost = if is_whole { Lost::default() } else { Lost::anything() };
        let mut tables: Vec<FileId> = documents.iter().filter_map(|it| it.table).collect();
        let (sources, mut claims) = self.merge(documents);
        let known = Ids::of(sources.iter().map(|it| (it.id.as_str(), it.location))).with(&lost);
        let mut added: BTreeMap<SourceIx, Vec<Claim>> = BTreeMap::new();
        for document in self.read_same(&same, &desk, &known, &sources) {
            tables.extend(document.table);
            let Origin::Same(source) = document.origin else { continue };
            let own =
                added.entry(source).or_insert_with(|| claims.get(source.0 as usize).map_or_else(Vec::new, |it| it.to_vec()));
            let before = own.len() as u32;
            own.extend(document.claims.iter().map(|it| Claim { source, number: it.number + before, ..it.clone() }));
        }
        for (source, them) in added {
            if let Some(own) = claims.get_mut(source.0 as usize) {
                *own = them.into();
            }
        }
        if lost.is_empty() {
            self.tell_idle_tables(&tables);
        }
        // What is understood again and again is mostly what it was, with a figure more or less.
        let mut all = Parts::new(self.memory.is_some());
        claims.into_iter().for_each(|them| all.push_all(them));
        all.shrink_to_fit();
        (sources, all, lost)
    }

    /// A table that no report points at is a file that no rule reads.
    fn tell_idle_tables(&mut self, used: &[FileId]) {
        let idle = self.sorted.files.iter().filter(|it| it.role == Role::Table && !used.contains(&it.id));
        let idle: Vec<Finding> = idle.filter(|it| !self.unreadable.contains(&it.id)).map(super::unread_file).collect();
        self.findings.extend(idle);
    }

    /// What describes its own document, in the order of the files; the trees of those that name another's, to be read
    /// when all of these are known; and whether everything could be read.
    fn read_own(&mut self, desk: &Desk) -> (Vec<figures::Document>, Vec<Later>, bool) {
        let recall = self.memory.map(|it| it.recall(self.around_figures()));
        let read = |file: usize| self.recalled(file, desk, recall.as_ref());
        let files = self.places_of(Role::has_figures);
        let turns: Vec<Turn> = timings::apart(|| files.into_par_iter().map(read).collect());
        let (mut documents, mut later, mut is_whole) = (Vec::new(), Vec::new(), true);
        for turn in turns {
            let found = match turn {
                Turn::Now(read) => {
                    let Read { document, findings } = Arc::unwrap_or_clone(read);
                    is_whole &= document.is_some();
                    documents.extend(document);
                    findings
                }
                Turn::Later(it, found) => {
                    later.push(it);
                    found
                }
            };
            self.findings.extend(found);
        }
        (documents, later, is_whole)
    }

    /// All that files of figures are read with, as one digest: where files are, the definitions, and what cannot be read.
    fn around_figures(&self) -> Digest {
        let is_around = |it: &&File| {
            !it.role.has_figures() && !matches!(it.role, Role::Table | Role::Page { .. } | Role::Summary { .. } | Role::Asset)
        };
        let definitions = self.sorted.files.iter().filter(is_around).map(|it| it.document.text.as_str());
        let unreadable = self.unreadable.iter().map(|it| it.0.to_le_bytes());
        Sum::default().of(&self.files).of(definitions).of(unreadable).digest()
    }

    /// What a file says, as it is known from before or as it is read now.
    fn recalled(&self, file: usize, desk: &Desk, recall: Option<&Recall>) -> Turn {
        let Some(recall) = recall else { return self.turn(file, desk) };
        let (id, text) = (self.sorted.file(file).id, self.sorted.file(file).document.text.digest());
        let table = |id: FileId| {
            let table = self.sorted.files.iter().find(|it| it.id == id);
            table.map(|it| it.document.text.digest()).unwrap_or_default()
        };
        if let Some(known) = recall.known(id, text, table) {
            return Turn::Now(known);
        }
        let turn = self.turn(file, desk);
        if let Turn::Now(read) = &turn {
            recall.note(id, text, table, read);
        }
        turn
    }

    fn turn(&self, file: usize, desk: &Desk) -> Turn {
        let (tree, mut findings) = super::parse(self.sorted.file(file), &self.unreadable);
        let document = match tree {
            Some(tree) if figures::names_its_source(&tree) => return Turn::Later(Later { file, tree }, findings),
            Some(tree) => {
                let (document, more) = self.read_document(file, &tree, desk, &Ids::default(), &[]);
                findings.extend(more);
                document
            }
            None => None,
        };
        Turn::Now(Arc::new(Read { document, findings }))
    }

    /// What adds figures to another's document, in the order of the files.
    fn read_same(&mut self, later: &[Later], desk: &Desk, known: &Ids, sources: &[Source]) -> Vec<figures::Document> {
        let read = |it: &Later| self.read_document(it.file, &it.tree, desk, known, sources);
        let read: Vec<(Option<figures::Document>, Vec<Finding>)> = timings::apart(|| later.par_iter().map(read).collect());
        let mut documents = Vec::new();
        for (document, found) in read {
            self.findings.extend(found);
            documents.extend(document);
        }
        documents
    }

    fn read_document(
        &self,
        file: usize,
        tree: &Node,
        desk: &Desk,
        known: &Ids,
        sources: &[Source],
    ) -> (Option<figures::Document>, Vec<Finding>) {
        let file = self.sorted.file(file);
        let mut cx = Cx::new(&file.document.text, &self.languages, desk.style).of_any_language(self.any_language);
        let home = home(file, desk, known, sources);
        let document = home.and_then(|home| timings::of(Stage::Resolve, || figures::read(&mut cx, tree, &home)));
        (document, cx.findings)
    }

    /// Where nothing else is read, what is wrong with the files of figures by themselves.
    pub(super) fn tell_unread_figures(&mut self) {
        let told = |file: usize| super::parse(self.sorted.file(file), &self.unreadable).1;
        let told: Vec<Vec<Finding>> = self.places_of(Role::has_figures).into_par_iter().map(told).collect();
        self.findings.extend(told.into_iter().flatten());
    }

    /// Sources by id, each with its claims. A second use of an id is told, with the first.
    fn merge(&mut self, documents: Vec<figures::Document>) -> (Vec<Source>, Vec<Arc<[Claim]>>) {
        let own = documents.into_iter().filter_map(|it| match it.origin {
            Origin::Own(source) => Some((*source, it.claims)),
            Origin::Same(_) => None,
        });
        let mut own: Vec<(Source, Arc<[Claim]>)> = own.collect();
        own.sort_by(|(a, _), (b, _)| (&a.id, a.location).cmp(&(&b.id, b.location)));
        let mut first: BTreeMap<String, Location> = BTreeMap::new();
        let (mut sources, mut claims) = (Vec::new(), Vec::new());
        for (document, mut found) in own {
            if let Some(earlier) = first.get(&document.id) {
                let message = Message::new("duplicate-id").with("id", &document.id);
                let finding = Finding::new(CheckId::DuplicateId, document.location, message);
                self.findings.push(finding.related(*earlier, Message::new("first-used-here")));
                continue;
            }
            first.insert(document.id.clone(), document.location);
            let source = SourceIx(sources.len() as u32);
            // Those that are known from before mostly are of that number already.
            if found.first().is_some_and(|it| it.source != source) {
                Arc::make_mut(&mut found).iter_mut().for_each(|claim| claim.source = source);
                self.memory.iter().for_each(|it| it.settle(document.location.file, &found));
            }
            sources.push(document);
            claims.push(found);
        }
        (sources, claims)
    }
}

fn home<'a>(file: &'a File, desk: &'a Desk, known: &'a Ids, sources: &'a [Source]) -> Option<Home<'a>> {
    let (territory, default_id) = match &file.role {
        Role::Document { folder, territory, stem } => {
            let ix = (*desk.folders.get(&(folder.clone(), territory.clone()))?)?;
            (Some(ix), format!("{territory}-{stem}"))
        }
        Role::Report { stem } => (None, stem.clone()),
        _ => return None,
    };
    Some(Home {
        names: desk.names,
        gazetteer: desk.gazetteer,
        known,
        sources,
        territory,
        path: &file.document.path,
        default_id,
        files: desk.files,
        unreadable: &desk.unreadable,
        bounds: desk.bounds,
    })
}
