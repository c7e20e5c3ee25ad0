//! How the site looks beside its theme: what `scorecard.yaml` says of it, and the files of `content/assets` that it names.

mod colours;
mod css;
mod logo;

use super::Loader;
use super::cx::Cx;
use super::files::Role;
use super::number::NumberStyle;
use super::schema::SITE;
use super::unread_file;
use crate::file::{FileId, Location};
use crate::finding::{CheckId, Finding, Message};
use crate::model::Looks;
use crate::yaml::{self, Node, Tree};
use std::ops::Range;

/// The words at the foot stand on every page: so many bytes they may have.
const FOOTER: usize = 4000;

/// So many letters of a file a caret stands under.
const CARETS: usize = 60;

/// Why a file cannot be used: which kind of finding, where in the file, and what is wrong.
type Trouble = (CheckId, Range<usize>, Message);

/// A file that a field names.
struct Named {
    name: String,
    at: Location,
}

impl Loader<'_> {
    /// Reads what `scorecard.yaml` says of it, whose fields have been checked before. A file in `content/assets` that
    /// nothing there names is one that no rule reads.
    pub(super) fn looks(&mut self, site_file: usize, root: &Node) -> Looks {
        let Tree::Map(map) = &root.tree else { return Looks::default() };
        let read = |cx: &mut Cx| {
            let fields = cx.checked(root, map, &SITE);
            let logo = fields.get("logo").and_then(|node| logo::draft(cx, node));
            let (light, dark) = fields.get("colours").map(|node| colours::read(cx, node)).unwrap_or_default();
            let css = fields.get("css").and_then(|node| Some(Named { name: cx.owned(node)?, at: node.at }));
            let mut footer = cx.local_of(&fields, "footer");
            if let Some(long) = footer.0.iter().flatten().map(String::len).find(|it| *it > FOOTER) {
                let message = Message::new("too-large-footer").with("size", long).with("limit", FOOTER);
                cx.error(CheckId::TooLarge, fields.key_at("footer"), message);
                footer = crate::model::LocalText::default();
            }
            (logo, css, Looks { light, dark, footer, ..Looks::default() })
        };
        let (logo, css, mut looks) = self.with(site_file, NumberStyle::Vi, read).0;
        let mut used = Vec::new();
        if let Some(draft) = logo {
            looks.logo = self.asset(&draft.file, &["svg", "png"], &mut used).and_then(|it| self.logo(it, draft.alt));
        }
        if let Some(named) = css {
            looks.css = self.asset(&named, &["css"], &mut used).and_then(|it| self.css(it));
        }
        let idle = self.sorted.files.iter().filter(|it| it.role == Role::Asset && !used.contains(&it.id));
        let idle: Vec<Finding> = idle.filter(|it| !self.unreadable.contains(&it.id)).map(unread_file).collect();
        self.findings.extend(idle);
        looks
    }

    /// The file of that name in `content/assets`, by its place among the files. It is looked for among those that were
    /// read, so no name leads anywhere else.
    fn asset(&mut self, named: &Named, extensions: &[&str], used: &mut Vec<FileId>) -> Option<usize> {
        let Named { name, at } = named;
        let known = name.rsplit_once('.').is_some_and(|(_, extension)| extensions.contains(&extension));
        if !known || name.contains(['/', '\\']) {
            let message = Message::new("asset-name").with("name", name);
            let names = extensions.iter().map(|it| format!(".{it}")).collect::<Vec<_>>().join(", ");
            let help = Message::new("asset-name-help").with("names", names);
            self.findings.push(Finding::new(CheckId::UnknownWord, *at, message).help(help));
            return None;
        }
        let path = format!("content/assets/{name}");
        let Some(place) = self.sorted.files.iter().position(|it| it.role == Role::Asset && it.document.path == path) else {
            // What is there and could not be read has been told.
            if !self.files.contains(&path) {
                let message = Message::new("missing-file").with("path", &path);
                self.findings.push(Finding::new(CheckId::MissingFile, *at, message));
            }
            return None;
        };
        let id = self.sorted.file(place).id;
        used.push(id);
        (!self.unreadable.contains(&id)).then_some(place)
    }

    fn logo(&mut self, place: usize, alt: crate::model::LocalText) -> Option<crate::model::Logo> {
        let document = self.sorted.file(place).document;
        let read = match self.pictures.get(&document.path) {
            Some(bytes) => logo::png(bytes),
            None if document.path.ends_with(".png") => logo::png(&[]),
            None => logo::svg(&document.text),
        };
        let (extension, bytes) = match self.pictures.get(&document.path) {
            Some(bytes) => ("png", bytes.clone()),
            None => ("svg", document.text.as_bytes().to_vec()),
        };
        let (width, height) = self.or_told(place, read)?;
        Some(crate::model::Logo { bytes, extension, width, height, alt })
    }

    fn css(&mut self, place: usize) -> Option<String> {
        let text = &self.sorted.file(place).document.text;
        let slips = css::slips(text);
        let is_sound = slips.is_empty();
        for slip in slips {
            self.or_told::<()>(place, Err(slip));
        }
        is_sound.then(|| text.to_string())
    }

    /// What was read; else a finding at its place in the file.
    fn or_told<T>(&mut self, place: usize, read: Result<T, Trouble>) -> Option<T> {
        let file = self.sorted.file(place);
        let told = read.map_err(|(check, at, message)| {
            let text = &file.document.text;
            // A caret under many lines helps nobody.
            let shown = text.get(at.clone()).unwrap_or_default().lines().next().unwrap_or_default();
            let end = at.start + shown.char_indices().nth(CARETS).map_or(shown.len(), |(end, _)| end);
            let location = if at.is_empty() { Location::of_file(file.id) } else { yaml::place(file.id, text, at.start, end) };
            let finding = Finding::new(check, location, message);
            match check {
                CheckId::UnsafeFile => finding.help(Message::new("unsafe-file-help")),
                _ => finding,
            }
        });
        match told {
            Ok(value) => Some(value),
            Err(finding) => {
                self.findings.push(finding);
                None
            }
        }
    }
}
