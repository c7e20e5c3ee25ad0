//! Every file of figures: those that describe their document, then those that say which one they mean.

use super::cx::Cx;
use super::figures::{self, Home, Origin};
use super::files::{File, Role};
use super::gazetteer::Gazetteer;
use super::ids::Lost;
use super::names::{Ids, Names};
use super::number::NumberStyle;
use super::territories::Places;
use super::{Folders, Loader};
use crate::file::{FileId, Location};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Claim, Indicator, Organisation, Source, SourceIx};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What all files of figures are read with.
struct Desk<'a> {
    names: Names<'a>,
    gazetteer: Gazetteer<'a>,
    folders: &'a Folders,
    files: &'a [File<'a>],
    unreadable: BTreeSet<FileId>,
    style: NumberStyle,
}

impl Loader<'_> {
    /// Every document about one territory, read in parallel; then sorted by id, so that file order never matters.
    pub(super) fn documents(
        &mut self,
        style: NumberStyle,
        places: &Places,
        organisations: &[Organisation],
        indicators: &[Indicator],
        folders: &Folders,
    ) -> (Vec<Source>, Vec<Claim>, Lost) {
        let names = Names::new(&places.regions, organisations, indicators, &self.losses);
        let desk = Desk {
            names,
            gazetteer: Gazetteer::new(places),
            folders,
            files: &self.sorted.files,
            unreadable: self.unreadable.clone(),
            style,
        };
        let files: Vec<usize> = self.places_of(Role::has_figures);
        let (same, own): (Vec<usize>, Vec<usize>) =
            files.into_iter().partition(|&file| self.trees[file].as_ref().is_some_and(figures::names_its_source));
        let documents = self.read_documents(&own, &desk, &Ids::default(), &[]);
        // Of a document that could not be read the id is not known either: nobody who names one is told off.
        let lost = if documents.len() < own.len() { Lost::anything() } else { Lost::default() };
        let mut tables: Vec<FileId> = documents.iter().filter_map(|it| it.table).collect();
        let (sources, mut claims) = self.merge(documents);
        let known = Ids::of(sources.iter().map(|it| (it.id.as_str(), it.location))).with(&lost);
        for document in self.read_documents(&same, &desk, &known, &sources) {
            tables.extend(document.table);
            let Origin::Same(source) = document.origin else { continue };
            let before = claims[source.0 as usize].len() as u32;
            claims[source.0 as usize].extend(document.claims.into_iter().map(|claim| Claim {
                source,
                number: claim.number + before,
                ..claim
            }));
        }
        if lost.is_empty() {
            self.tell_idle_tables(&tables);
        }
        (sources, claims.into_iter().flatten().collect(), lost)
    }

    /// A table that no report points at is a file that no rule reads.
    fn tell_idle_tables(&mut self, used: &[FileId]) {
        let idle = self.sorted.files.iter().filter(|it| it.role == Role::Table && !used.contains(&it.id));
        let idle: Vec<Finding> = idle.filter(|it| !self.unreadable.contains(&it.id)).map(super::unread_file).collect();
        self.findings.extend(idle);
    }

    /// In the order of the files.
    fn read_documents(&mut self, files: &[usize], desk: &Desk, known: &Ids, sources: &[Source]) -> Vec<figures::Document> {
        let (languages, any_language) = (&self.languages, self.any_language);
        let read = |&index: &usize| {
            let file = &self.sorted.files[index];
            let mut cx = Cx::new(&file.document.text, languages, desk.style).of_any_language(any_language);
            let home = home(file, desk, known, sources);
            let tree = self.trees[index].as_ref();
            let document = tree.zip(home).and_then(|(tree, home)| figures::read(&mut cx, tree, &home));
            (document, cx.findings)
        };
        let read: Vec<(Option<figures::Document>, Vec<Finding>)> = files.par_iter().map(read).collect();
        let mut documents = Vec::new();
        for (document, found) in read {
            self.findings.extend(found);
            documents.extend(document);
        }
        documents
    }

    /// Sources by id, each with its claims. A second use of an id is told, with the first.
    fn merge(&mut self, documents: Vec<figures::Document>) -> (Vec<Source>, Vec<Vec<Claim>>) {
        let own = documents.into_iter().filter_map(|it| match it.origin {
            Origin::Own(source) => Some((*source, it.claims)),
            Origin::Same(_) => None,
        });
        let mut own: Vec<(Source, Vec<Claim>)> = own.collect();
        own.sort_by(|(a, _), (b, _)| (&a.id, a.location).cmp(&(&b.id, b.location)));
        let mut first: BTreeMap<String, Location> = BTreeMap::new();
        let (mut sources, mut claims) = (Vec::new(), Vec::new());
        for (document, found) in own {
            if let Some(earlier) = first.get(&document.id) {
                let message = Message::new("duplicate-id").with("id", &document.id);
                let finding = Finding::new(CheckId::DuplicateId, document.location, message);
                self.findings.push(finding.related(*earlier, Message::new("first-used-here")));
                continue;
            }
            first.insert(document.id.clone(), document.location);
            let source = SourceIx(sources.len() as u32);
            sources.push(document);
            claims.push(found.into_iter().map(|claim| Claim { source, ..claim }).collect());
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
        names: &desk.names,
        gazetteer: &desk.gazetteer,
        known,
        sources,
        territory,
        path: &file.document.path,
        default_id,
        files: desk.files,
        unreadable: &desk.unreadable,
    })
}
