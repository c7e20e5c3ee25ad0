//! Which rule reads which file. Order never matters; what no rule reads is told.

use crate::file::{Document, FileId, Location};
use crate::finding::{CheckId, Finding, Message};
use std::collections::BTreeMap;

/// What a file is for, by its place and name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    Site,
    Organisations,
    Territories,
    Topics,
    Indicators,
    Resolutions,
    /// `changes.yaml`: what was changed after it was published.
    Changes,
    /// `indexes/*.yaml`: one composite index.
    Index {
        stem: String,
    },
    /// One document about one territory.
    Document {
        folder: String,
        territory: String,
        stem: String,
    },
    /// `reports/*.yaml`: one document about many territories.
    Report {
        stem: String,
    },
    /// `reports/*.csv`: a table that a report points at.
    Table,
    /// `maps/*.svg` or `maps/*.geojson`: shapes that a grid points at.
    Map,
    /// `assets/*.svg`, `assets/*.png` and `assets/*.css`: what `scorecard.yaml` points at.
    Asset,
    /// `summary.md`, `summary.en.md`.
    Summary {
        folder: String,
        territory: String,
        stem: String,
    },
    /// `pages/*.md`.
    Page {
        stem: String,
    },
}

impl Role {
    pub fn is_yaml(&self) -> bool {
        !matches!(self, Role::Summary { .. } | Role::Page { .. } | Role::Table | Role::Map | Role::Asset)
    }

    /// Whether figures stand in it.
    pub fn has_figures(&self) -> bool {
        matches!(self, Role::Document { .. } | Role::Report { .. })
    }
}

/// A file that some rule reads.
pub struct File<'d> {
    pub id: FileId,
    pub role: Role,
    pub document: &'d Document,
}

/// The files by their roles, in order of path.
pub struct Sorted<'d> {
    pub files: Vec<File<'d>>,
}

impl<'d> Sorted<'d> {
    #[expect(clippy::indexing_slicing, reason = "whoever names a file by its place has that from this very list")]
    pub fn file(&self, place: usize) -> &File<'d> {
        &self.files[place]
    }
}

/// Gives each document its role; two names for one thing (`a.yaml` beside `a.yml`) are told.
pub fn sort(documents: &[Document]) -> (Sorted<'_>, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut files = Vec::new();
    let mut first: BTreeMap<&str, FileId> = BTreeMap::new();
    for (index, document) in documents.iter().enumerate() {
        let id = FileId(index as u32);
        let at = Location::of_file(id);
        let Some(role) = role_of(&document.path) else {
            findings.push(Finding::new(CheckId::UnreadFile, at, Message::new("unread-file").with("path", &document.path)));
            continue;
        };
        if role.is_yaml() {
            let stem = document.path.rsplit_once('.').map_or(document.path.as_str(), |(stem, _)| stem);
            if let Some(earlier) = first.get(stem) {
                let message = Message::new("duplicate-file").with("path", &document.path);
                let finding = Finding::new(CheckId::DuplicateId, at, message);
                findings.push(finding.related(Location::of_file(*earlier), Message::new("first-used-here")));
                continue;
            }
            first.insert(stem, id);
        }
        files.push(File { id, role, document });
    }
    (Sorted { files }, findings)
}

/// The rule that reads a file, by its path below the root; nothing where none does.
pub fn role_of(path: &str) -> Option<Role> {
    let path = path.strip_prefix("content/")?;
    let (stem, extension) = path.rsplit_once('.')?;
    let is_yaml = matches!(extension, "yaml" | "yml");
    let parts: Vec<&str> = stem.split('/').collect();
    match (&parts[..], is_yaml) {
        (["scorecard"], true) => Some(Role::Site),
        (["organisations"], true) => Some(Role::Organisations),
        (["territories"], true) => Some(Role::Territories),
        (["topics"], true) => Some(Role::Topics),
        (["resolutions"], true) => Some(Role::Resolutions),
        (["changes"], true) => Some(Role::Changes),
        (["indicators", ..], true) if parts.len() > 1 => Some(Role::Indicators),
        (["indexes", stem], true) => Some(Role::Index { stem: (*stem).to_owned() }),
        (["indexes", ..], _) => None,
        (["reports", stem], true) => Some(Role::Report { stem: (*stem).to_owned() }),
        (["reports", _], false) if extension.eq_ignore_ascii_case("csv") => Some(Role::Table),
        (["reports", ..], _) => None,
        (["maps", _], false) if matches!(extension, "svg" | "geojson") => Some(Role::Map),
        (["maps", ..], _) => None,
        (["assets", _], false) if matches!(extension, "svg" | "png" | "css") => Some(Role::Asset),
        (["assets", ..], _) => None,
        (["pages", stem], false) if extension == "md" => Some(Role::Page { stem: (*stem).to_owned() }),
        ([folder, territory, stem], true) => {
            let (folder, territory, stem) = ((*folder).to_owned(), (*territory).to_owned(), (*stem).to_owned());
            Some(Role::Document { folder, territory, stem })
        }
        ([folder, territory, stem], false) if extension == "md" && stem.split('.').next() == Some("summary") => {
            let (folder, territory, stem) = ((*folder).to_owned(), (*territory).to_owned(), (*stem).to_owned());
            Some(Role::Summary { folder, territory, stem })
        }
        _ => None,
    }
}
