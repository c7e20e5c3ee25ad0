//! Markdown with a title: the pages of `content/pages`, and a territory's summary.

use super::cx::Cx;
use super::files::{File, Role};
use super::folders::Folders;
use super::schema::PROSE;
use super::territories::Places;
use super::{Loader, ids, unread_file};
use crate::file::{Document, FileId, Location};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{LocalText, Prose};
use crate::yaml;
use std::collections::BTreeMap;

/// Files of one prose by language, gathered by id.
type Gathered<'d> = BTreeMap<String, Vec<(usize, FileId, &'d Document)>>;

/// Splits `about.en.md` into `about` and the language `en`; without a language it is the first.
fn name_and_language<'n>(stem: &'n str, languages: &[String]) -> Option<(&'n str, usize)> {
    let Some((name, tag)) = stem.rsplit_once('.') else { return Some((stem, 0)) };
    languages.iter().position(|language| language == tag).map(|index| (name, index))
}

impl Loader<'_> {
    /// Gathers pages and summaries by their names, and reads them.
    pub(super) fn prose(&mut self, places: &Places, folders: &Folders) -> (Vec<Prose>, Vec<Prose>) {
        let (mut pages, mut summaries) = (Gathered::new(), Gathered::new());
        if self.any_language {
            // Which file is in which language cannot be said.
            return (Vec::new(), Vec::new());
        }
        for file in &self.sorted.files {
            let (gathered, id, language) = match &file.role {
                Role::Page { stem } => {
                    let named = name_and_language(stem, &self.languages);
                    (&mut pages, named.map(|(name, _)| name.to_owned()), named.map(|(_, language)| language))
                }
                Role::Summary { folder, territory, stem } => {
                    let Some(Some(_)) = folders.get(&(folder.clone(), territory.clone())) else { continue };
                    let named = name_and_language(stem, &self.languages);
                    (&mut summaries, Some(territory.clone()), named.map(|(_, language)| language))
                }
                _ => continue,
            };
            let (Some(id), Some(language)) = (id, language) else {
                self.findings.push(unread_file(file));
                continue;
            };
            if let (Role::Page { .. }, Some(finding)) = (&file.role, bad_page(file, &id, places, &self.languages)) {
                self.findings.push(finding);
                continue;
            }
            if self.unreadable.contains(&file.id) {
                continue;
            }
            let files = gathered.entry(id).or_default();
            if let Some((_, earlier, _)) = files.iter().find(|(it, ..)| *it == language) {
                let message = Message::new("duplicate-page").with("path", &file.document.path);
                let finding = Finding::new(CheckId::DuplicateId, Location::of_file(file.id), message);
                self.findings.push(finding.related(Location::of_file(*earlier), Message::new("first-used-here")));
                continue;
            }
            files.push((language, file.id, file.document));
        }
        let (pages, found) = read(&pages, &self.languages, true);
        self.findings.extend(found);
        let (summaries, found) = read(&summaries, &self.languages, false);
        self.findings.extend(found);
        (pages, summaries)
    }
}

/// A page stands at the top of the site, beside what else is there.
fn bad_page(file: &File, id: &str, places: &Places, languages: &[String]) -> Option<Finding> {
    let at = Location::of_file(file.id);
    if ids::is_reserved(id) {
        let message = Message::new("reserved-id").with("id", id);
        return Some(Finding::new(CheckId::BadId, at, message).help(Message::new("reserved-file-help").with("id", id)));
    }
    if !ids::is_id(id) {
        let message = Message::new("bad-page-name").with("path", &file.document.path);
        return Some(Finding::new(CheckId::BadId, at, message).help(Message::new("bad-page-name-help")));
    }
    let is_language = languages.iter().any(|language| language.eq_ignore_ascii_case(id));
    let is_folder = places.levels.iter().any(|level| level.folder.as_deref() == Some(id));
    // `index.md` is the text that opens the home page: it has no address of its own that could be taken.
    let is_taken = ids::TAKEN.contains(&id) && id != "index";
    if !is_language && !is_folder && !is_taken {
        return None;
    }
    let message = Message::new("reserved-page").with("id", id);
    Some(Finding::new(CheckId::DuplicateId, at, message).help(Message::new("reserved-help")))
}

/// Reads every gathered page; `titled` pages need a title in their front matter.
#[expect(clippy::indexing_slicing, reason = "a language is one of the site, and a text has a place for each")]
fn read(gathered: &Gathered, languages: &[String], titled: bool) -> (Vec<Prose>, Vec<Finding>) {
    let mut all = Vec::new();
    let mut findings = Vec::new();
    for (id, files) in gathered {
        let Some((_, first, _)) = files.first() else { continue };
        let mut prose = Prose {
            id: id.clone(),
            location: Location::of_file(*first),
            title: LocalText(vec![None; languages.len()]),
            body: LocalText(vec![None; languages.len()]),
            paths: vec![None; languages.len()],
        };
        for (language, file, document) in files {
            let (title, body) = split(*file, document, languages, titled, &mut findings);
            prose.title.0[*language] = title;
            prose.body.0[*language] = Some(body.to_owned());
            prose.paths[*language] = Some(document.path.clone());
        }
        if !titled {
            prose.title = LocalText::default();
        }
        all.push(prose);
    }
    (all, findings)
}

/// The title of the front matter, and the Markdown after it.
fn split<'d>(
    file: FileId,
    document: &'d Document,
    languages: &[String],
    titled: bool,
    findings: &mut Vec<Finding>,
) -> (Option<String>, &'d str) {
    let text = document.text.as_str();
    let front = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---"));
    let Some((front, body)) = front else {
        if titled {
            let message = Message::new("missing-field").with("field", "title");
            let finding = Finding::new(CheckId::MissingField, Location::of_file(file), message);
            findings.push(finding.help(Message::new("front-matter-help")));
        }
        return (None, text);
    };
    // One blank line in place of the opening marks keeps every place in the front matter as it is in the file.
    let padded = format!("   \n{front}\n");
    let (root, mut found) = yaml::parse(file, &padded);
    let mut title = None;
    if let Some(root) = root {
        let mut cx = Cx::new(&padded, languages, super::number::NumberStyle::Vi);
        if let Some(fields) = cx.fields(&root, &PROSE) {
            title = cx.text_of(&fields, "title");
        }
        found.extend(cx.findings);
    }
    findings.extend(found);
    (title, body.strip_prefix('\n').unwrap_or(body))
}
