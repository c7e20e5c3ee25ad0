//! From the files of `content/` to a scorecard: every problem in every file in one run.

mod amendments;
mod bounds;
mod cells;
mod change;
mod claim;
mod compare;
mod context;
mod cx;
mod definitions;
mod documents;
mod figures;
mod files;
mod folders;
mod gazetteer;
mod ids;
mod indexes;
mod indicators;
mod looks;
mod memory;
mod mend;
mod names;
mod number;
mod outline;
mod period;
mod period_words;
mod prose;
pub mod read;
mod resolutions;
pub mod schema;
mod seen;
mod shapes;
mod shelf;
mod site;
mod source;
mod suggest;
mod table;
mod target;
mod territories;
mod told;
mod value;
mod walk;

pub use bounds::Bounds;
pub use files::{Role, role_of};
pub use gazetteer::Gazetteer;
pub use ids::{TAKEN, is_id, is_reserved, is_safe_url};
pub use memory::Memory;
pub use names::folded;
pub use number::{NumberError, NumberStyle, parse_number};
pub use period::{PeriodError, parse_date_part, parse_period};
pub use period_words::meant as meant_period;
pub use read::{Unsaved, path_of, read, read_again, read_some, read_with};
pub use seen::Seen;
pub use shelf::Shelf;
pub use site::number_style;
pub use suggest::nearest;
pub use table::COLUMN_FIELDS;
pub use value::{Measure, Printed, ValueError, parse_value};

use crate::file::{Digest, Document, FileId, Location};
use crate::finding::{CheckId, Finding, Message, Severity};
use crate::model::{Amendment, Claim, Index, Indicator, Organisation, Parts, Resolution, Scorecard, Source, Territory, Topic};
use crate::timings::{self, Stage};
use crate::yaml::{self, Node, is_control};
use cx::Cx;
use files::Sorted;
use ids::Lost;
use memory::Sum;
use names::{Ids, Losses, Names};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use territories::Places;

/// What was found in the content folder, before anything is understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inputs {
    /// Sorted by path: a `FileId` is a place in this list.
    pub documents: Vec<Document>,
    /// Files that could not be read.
    pub findings: Vec<Finding>,
    /// What stands in PNG files of `content/assets`, by path: their documents have no text.
    pub pictures: BTreeMap<String, Vec<u8>>,
    /// How much of it is read.
    pub bounds: Bounds,
}

/// Reads everything. The scorecard is there unless `scorecard.yaml` itself says nothing; with an error among the
/// findings it must not be published.
pub fn load(inputs: &Inputs) -> (Option<Scorecard>, Vec<Finding>) {
    load_again(inputs, None)
}

/// Stands for everything that a scorecard follows from, but for what its documents and their tables say. Nothing where a
/// file could not be read.
pub fn surroundings(inputs: &Inputs) -> Option<Digest> {
    let is_around = |path: &str| role_of(path).is_none_or(|it| !it.has_figures() && it != Role::Table);
    let texts = inputs.documents.iter().filter(|it| is_around(&it.path)).map(|it| it.text.digest());
    let bounds = format!("{:?}", inputs.bounds);
    let digest = || {
        let of_paths = Sum::default().of(inputs.documents.iter().map(|it| &it.path)).of(texts);
        of_paths.of(inputs.pictures.keys()).of(inputs.pictures.values()).of([bounds]).digest()
    };
    inputs.findings.is_empty().then(digest)
}

/// The same where much was read before.
pub fn load_again(inputs: &Inputs, memory: Option<&Memory>) -> (Option<Scorecard>, Vec<Finding>) {
    let mut findings = inputs.findings.clone();
    let mut unreadable: BTreeSet<FileId> = findings.iter().map(|it| it.location.file).collect();
    let (sorted, found) = files::sort(&inputs.documents);
    // Of a file that cannot be read it is enough to say that.
    findings.extend(found.into_iter().filter(|it| it.check != CheckId::UnreadFile || !unreadable.contains(&it.location.file)));
    for finding in sorted.files.par_iter().filter_map(control_character).collect::<Vec<Finding>>() {
        unreadable.insert(finding.location.file);
        findings.push(finding);
    }
    // Files of figures, which are many, are parsed when they are read, and their trees dropped.
    let definition = |file: &files::File| -> memory::Parsed {
        if file.role.has_figures() || !file.role.is_yaml() {
            return (None, Vec::new());
        }
        let parse = || {
            let (tree, found) = parse(file, &unreadable);
            (tree.map(Arc::new), found)
        };
        match memory.filter(|_| !unreadable.contains(&file.id)) {
            Some(memory) => memory.tree(file.id, &file.document.text, parse),
            None => parse(),
        }
    };
    let trees: Vec<memory::Parsed> = timings::apart(|| sorted.files.par_iter().map(definition).collect());
    let mut loader = Loader {
        sorted: &sorted,
        files: inputs.documents.iter().map(|it| it.path.clone()).collect(),
        unreadable,
        trees: Vec::new(),
        pictures: &inputs.pictures,
        bounds: inputs.bounds,
        findings,
        languages: Vec::new(),
        any_language: false,
        losses: Losses::default(),
        memory,
    };
    for (tree, found) in trees {
        loader.findings.extend(found);
        loader.trees.push(tree);
    }
    loader.refuse_empty();
    loader.note_losses();
    let scorecard = loader.scorecard();
    if scorecard.is_none() {
        loader.tell_unread_figures();
    }
    let site = loader.only(&Role::Site).map(|file| sorted.file(file).id);
    let mut findings = loader.findings;
    mend::missing_blanks(&mut findings, &inputs.documents);
    if let Some(site) = site {
        mend::withdraw_in_doubt(&mut findings, site);
    }
    crate::finding::sort(&mut findings);
    (scorecard, without_floods(findings))
}

/// The tree of a file that is YAML, and of which more can be said than that it cannot be read.
fn parse(file: &files::File, unreadable: &BTreeSet<FileId>) -> (Option<Node>, Vec<Finding>) {
    let is_read = file.role.is_yaml() && !unreadable.contains(&file.id);
    let parse = || yaml::parse(file.id, &file.document.text);
    if is_read { timings::of(Stage::Parse, parse) } else { (None, Vec::new()) }
}

/// So many findings of one file are told: nobody reads more before the first are mended.
const TOLD_OF_A_FILE: usize = 1000;

/// Leaves out what goes beyond that, and says how much it is. The findings are sorted by place.
fn without_floods(findings: Vec<Finding>) -> Vec<Finding> {
    let mut told = Vec::new();
    for group in findings.chunk_by(|a, b| a.location.file == b.location.file) {
        let (first, rest) = group.split_at(group.len().min(TOLD_OF_A_FILE));
        told.extend_from_slice(first);
        if let Some(next) = rest.first() {
            let message = Message::new("too-many").count("count", rest.len());
            told.push(Finding::new(CheckId::TooMany, next.location, message).help(Message::new("too-many-help")));
        }
    }
    told
}

/// The first character of a file that can stand in no text. The rest of such a file is not worth reading.
fn control_character(file: &files::File) -> Option<Finding> {
    let text = &file.document.text;
    let first = |text: &str| text.char_indices().find(|(_, c)| is_control(*c));
    if text.is_plain(|text| !has_control_byte(text) || first(text).is_none()) {
        return None;
    }
    let (at, c) = first(text)?;
    let message = Message::new("control-character").with("code", format!("U+{:04X}", u32::from(c)));
    let at = yaml::place(file.id, text, at, at + c.len_utf8());
    Some(Finding::new(CheckId::ControlCharacter, at, message).help(Message::new("control-character-help")))
}

/// Whether a byte of the text is a control character, or may begin one. All of a few are asked together, which takes a
/// processor hardly longer than to ask one.
fn has_control_byte(text: &str) -> bool {
    text.as_bytes().chunks(64).any(|some| some.iter().fold(false, |found, it| found | may_be_control(*it)))
}

/// Whether a byte is a control character, or may begin one.
fn may_be_control(byte: u8) -> bool {
    // U+0080 to U+009F begin with C2, U+FFFE and U+FFFF with EF.
    (byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')) || matches!(byte, 0x7f | 0xc2 | 0xef)
}

/// Who and what files may refer to, once it is defined.
#[derive(Clone, Copy)]
struct Known<'a> {
    names: &'a Names<'a>,
    gazetteer: &'a Gazetteer<'a>,
}

struct Loader<'d> {
    sorted: &'d Sorted<'d>,
    /// Paths of all documents, by `FileId`.
    files: Vec<String>,
    /// Files of which nothing can be said but that.
    unreadable: BTreeSet<FileId>,
    /// One a file of `sorted`; none of those of figures.
    trees: Vec<Option<Arc<Node>>>,
    pictures: &'d BTreeMap<String, Vec<u8>>,
    bounds: Bounds,
    findings: Vec<Finding>,
    languages: Vec<String>,
    any_language: bool,
    losses: Losses,
    memory: Option<&'d Memory>,
}

impl<'d> Loader<'d> {
    fn scorecard(&mut self) -> Option<Scorecard> {
        let Some(site_file) = self.only(&Role::Site) else {
            self.missing_file("content/scorecard.yaml", FileId(0));
            return None;
        };
        let (site_tree, bounds) = (self.take_tree(site_file)?, self.bounds);
        let languages = site::languages(&site_tree, self.bounds.languages);
        self.any_language = languages.is_empty();
        self.languages = if self.any_language { vec!["en".to_owned()] } else { languages };
        let (mut site, style) = self.with(site_file, NumberStyle::Vi, |cx| site::read(cx, &site_tree, bounds)).0?;
        site.looks = self.looks(site_file, &site_tree);
        let (places, lost) = self.one(&Role::Territories, style, territories::read);
        let mut places = places.unwrap_or_default();
        self.losses.places.extend(lost);
        places.lost = self.losses.places.clone();
        self.check_folders(&places);
        self.outlines(&mut places);
        let gazetteer = Gazetteer::new(&places);
        let comparisons = self.with(site_file, style, |cx| compare::read(cx, &site_tree, &places, &gazetteer)).0;
        let levels = Ids::of(places.levels.iter().map(|it| (it.id.as_str(), it.location))).with(&places.lost);
        let (organisations, lost) =
            self.one(&Role::Organisations, style, |cx, root| definitions::organisations(cx, root, &levels));
        let organisations = organisations.unwrap_or_default();
        self.losses.organisations.extend(lost);
        let (topics, lost) = self.one(&Role::Topics, style, definitions::topics);
        let topics = topics.unwrap_or_default();
        self.losses.topics.extend(lost);
        let indicators = self.indicators(style, &places, &organisations, &topics);
        self.check_formerly(places.territories.iter().map(|it| (it.id.as_str(), &it.formerly, it.location)));
        self.check_formerly(indicators.iter().map(|it| (it.id.as_str(), &it.formerly, it.location)));
        let folders = self.folders(&places, &gazetteer);
        let names = Names::new(&places.regions, &organisations, &indicators, &self.losses);
        let known = Known { names: &names, gazetteer: &gazetteer };
        let (sources, claims, lost) = self.documents(style, known, &folders);
        let resolutions = self.resolutions(style, known, (&sources, &claims, &lost));
        let indexes = self.indexes(style, known, &places);
        let amendments = self.amendments(style, known, (&sources, &lost), &indexes);
        let (pages, summaries) = self.prose(&places, &folders);
        let things = [places.territories.len(), indicators.len(), topics.len(), indexes.len(), sources.len(), pages.len()];
        self.findings.extend(bounds.of_pages(site.location, things.iter().sum(), self.languages.len()));
        let Places { levels, regions, grids, territories, .. } = places;
        Some(Scorecard {
            site,
            levels,
            regions,
            grids,
            territories: in_order_of_name(territories),
            organisations,
            topics,
            indicators,
            indexes,
            sources,
            claims,
            resolutions,
            amendments,
            comparisons,
            pages,
            summaries,
            files: std::mem::take(&mut self.files),
        })
    }

    fn resolutions(
        &mut self,
        style: NumberStyle,
        at_hand: Known,
        (sources, claims, lost): (&[Source], &Parts<Claim>, &Lost),
    ) -> Vec<Resolution> {
        if self.only(&Role::Resolutions).is_none() {
            return Vec::new();
        }
        let known = Ids::of(sources.iter().map(|it| (it.id.as_str(), it.location))).with(lost);
        let broken = self.findings.iter().filter(|it| it.severity() == Severity::Error).map(|it| it.location.file).collect();
        let Known { names, gazetteer } = at_hand;
        let home = resolutions::Home { names, gazetteer, known: &known, sources, claims, broken };
        self.one(&Role::Resolutions, style, |cx, root| resolutions::read(cx, root, &home)).0.unwrap_or_default()
    }

    fn amendments(
        &mut self,
        style: NumberStyle,
        Known { names, gazetteer }: Known,
        (sources, lost): (&[Source], &Lost),
        indexes: &[Index],
    ) -> Vec<Amendment> {
        if self.only(&Role::Changes).is_none() {
            return Vec::new();
        }
        let sources = Ids::of(sources.iter().map(|it| (it.id.as_str(), it.location))).with(lost);
        // One whose file is broken has been told, and who names it has made no mistake.
        let count = self.sorted.files.iter().filter(|it| matches!(it.role, Role::Index { .. })).count();
        let unread = if count > indexes.len() { Lost::anything() } else { Lost::default() };
        let indexes = Ids::of(indexes.iter().map(|it| (it.id.as_str(), it.location))).with(&unread);
        let home = amendments::Home { names, gazetteer, sources, indexes };
        self.one(&Role::Changes, style, |cx, root| amendments::read(cx, root, &home)).0.unwrap_or_default()
    }

    /// Composite indexes, by id.
    fn indexes(&mut self, style: NumberStyle, Known { names, gazetteer }: Known, places: &Places) -> Vec<Index> {
        let files: Vec<(usize, String)> = (self.sorted.files.iter().enumerate())
            .filter_map(|(place, file)| match &file.role {
                Role::Index { stem } => Some((place, stem.clone())),
                _ => None,
            })
            .collect();
        if files.is_empty() {
            return Vec::new();
        }
        let home = indexes::Home {
            names,
            gazetteer,
            levels: &places.levels,
            level_ids: Ids::of(places.levels.iter().map(|it| (it.id.as_str(), it.location))).with(&places.lost),
            has_regions: !places.regions.is_empty() || !places.lost.is_empty(),
            indexes: files.iter().map(|(_, stem)| stem.clone()).collect(),
        };
        let mut found = Vec::new();
        for (place, stem) in &files {
            let Some(tree) = self.take_tree(*place) else { continue };
            let file = self.sorted.file(*place);
            let origin = indexes::Origin { file: file.id, stem, path: &file.document.path };
            found.extend(self.with(*place, style, |cx| indexes::read(cx, &tree, &origin, &home)).0);
        }
        found.sort_by(|a, b| a.id.cmp(&b.id));
        found
    }

    /// An empty file says nothing. One of figures is told where its source is looked for.
    fn refuse_empty(&mut self) {
        for (file, tree) in self.sorted.files.iter().zip(&mut self.trees) {
            let is_empty = tree.as_ref().is_some_and(|tree| tree.tree == yaml::Tree::Null);
            if is_empty && !file.role.has_figures() {
                let at = Location::of_file(file.id);
                self.findings.push(Finding::new(CheckId::WrongShape, at, Message::new("empty-file")));
                *tree = None;
            }
        }
    }

    /// What refers to a definition in a file that is broken, or not there, has made no mistake of its own.
    fn note_losses(&mut self) {
        for (file, tree) in self.sorted.files.iter().zip(&self.trees) {
            if tree.is_some() {
                continue;
            }
            match file.role {
                Role::Territories => self.losses.places = Lost::anything(),
                Role::Organisations => self.losses.organisations = Lost::anything(),
                Role::Topics => self.losses.topics = Lost::anything(),
                Role::Indicators => self.losses.indicators = Lost::anything(),
                _ => {}
            }
        }
        let first = |wanted: &dyn Fn(&Role) -> bool| self.sorted.files.iter().find(|it| wanted(&it.role)).map(|it| it.id);
        let indicators = first(&|role| matches!(role, Role::Indicators));
        let folders = first(&|role| role.has_figures() || matches!(role, Role::Index { .. }));
        if let Some(file) = indicators.filter(|_| self.only(&Role::Topics).is_none()) {
            self.missing_file("content/topics.yaml", file);
            self.losses.topics = Lost::anything();
        }
        if let Some(file) = folders.filter(|_| self.only(&Role::Territories).is_none()) {
            self.missing_file("content/territories.yaml", file);
            self.losses.places = Lost::anything();
        }
    }

    fn missing_file(&mut self, path: &str, needed_by: FileId) {
        let message = Message::new("missing-file").with("path", path);
        self.findings.push(Finding::new(CheckId::MissingFile, Location::of_file(needed_by), message));
    }

    /// The one file of a role; more than one has been told already.
    fn only(&self, role: &Role) -> Option<usize> {
        self.sorted.files.iter().position(|file| file.role == *role)
    }

    /// The tree of a file, which is read once.
    #[expect(clippy::indexing_slicing, reason = "there is a place for the tree of each file")]
    fn take_tree(&mut self, file: usize) -> Option<Arc<Node>> {
        self.trees[file].take()
    }

    /// Reads with the helpers for one file, and keeps what they found.
    fn with<T>(&mut self, file: usize, style: NumberStyle, read: impl FnOnce(&mut Cx) -> T) -> (T, Lost) {
        let document = self.sorted.file(file).document;
        let mut cx = Cx::new(&document.text, &self.languages, style).of_any_language(self.any_language);
        let value = read(&mut cx);
        self.findings.extend(cx.findings);
        (value, cx.lost)
    }

    /// Reads the one file of a role, where there is one.
    fn one<T>(&mut self, role: &Role, style: NumberStyle, read: impl FnOnce(&mut Cx, &Node) -> T) -> (Option<T>, Lost) {
        let Some((file, tree)) = self.only(role).and_then(|file| Some((file, self.take_tree(file)?))) else {
            return (None, Lost::default());
        };
        let (value, lost) = self.with(file, style, |cx| read(cx, &tree));
        (Some(value), lost)
    }

    fn indicators(
        &mut self,
        style: NumberStyle,
        places: &Places,
        organisations: &[Organisation],
        topics: &[Topic],
    ) -> Vec<Indicator> {
        let topic_ids = Ids::of(topics.iter().map(|it| (it.id.as_str(), it.location))).with(&self.losses.topics);
        let files: Vec<usize> = self.places_of(|role| matches!(role, Role::Indicators));
        let trees: Vec<(usize, Arc<Node>)> = files.into_iter().filter_map(|file| Some((file, self.take_tree(file)?))).collect();
        let mut drafts = Vec::new();
        for (file, tree) in &trees {
            let path = &self.sorted.file(*file).document.path;
            let (found, lost) = self.with(*file, style, |cx| indicators::drafts(cx, tree, path, &topic_ids, &places.levels));
            drafts.extend(found);
            self.losses.indicators.extend(lost);
        }
        let mut cx = Cx::new("", &self.languages, style);
        let drafts = indicators::sorted(&mut cx, drafts);
        self.findings.append(&mut cx.findings);
        let mut names = Names::new(&places.regions, organisations, &[], &self.losses);
        names.indicators = Ids::of(drafts.iter().map(|draft| (draft.id(), draft.location()))).with(&self.losses.indicators);
        let mut finished = Vec::new();
        for draft in drafts {
            let id = draft.location().file;
            let Some(file) = self.sorted.files.iter().position(|file| file.id == id) else { continue };
            finished.push(self.with(file, style, |cx| indicators::finish(cx, draft, &names)).0);
        }
        self.findings.extend(indicators::break_circles(&mut finished));
        finished
    }

    fn places_of(&self, wanted: impl Fn(&Role) -> bool) -> Vec<usize> {
        self.sorted.files.iter().enumerate().filter(|(_, file)| wanted(&file.role)).map(|(index, _)| index).collect()
    }
}

fn unread_file(file: &files::File) -> Finding {
    let message = Message::new("unread-file").with("path", &file.document.path);
    Finding::new(CheckId::UnreadFile, Location::of_file(file.id), message)
}

fn suggested(finding: Finding, near: Option<suggest::Near>) -> Finding {
    match near {
        Some(near) => finding.help(Message::new("did-you-mean").with("name", near.name)),
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
