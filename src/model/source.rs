//! Documents, the bodies behind them, and the topics that indicators are read under.

use super::{DatePart, LevelIx, LocalText, OrganisationIx, TerritoryIx};
use crate::file::Location;

/// What sort of document it is; `precedence` orders these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SourceKind {
    Survey,
    Statistics,
    Government,
    Press,
}

impl SourceKind {
    pub const ALL: [SourceKind; 4] = [SourceKind::Survey, SourceKind::Statistics, SourceKind::Government, SourceKind::Press];

    /// The name in content files and data files.
    pub fn id(self) -> &'static str {
        match self {
            SourceKind::Survey => "survey",
            SourceKind::Statistics => "statistics",
            SourceKind::Government => "government",
            SourceKind::Press => "press",
        }
    }

    /// Whether figures in such a document come from those they judge, unless said otherwise.
    pub fn is_self_reported(self) -> bool {
        matches!(self, SourceKind::Government | SourceKind::Press)
    }
}

/// One document: who published what, when, and where it can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub id: String,
    pub location: Location,
    /// The file it stands in, as `content/...`.
    pub path: String,
    pub title: LocalText,
    pub title_inferred: bool,
    pub kind: SourceKind,
    pub publisher: Option<Body>,
    pub author: Option<String>,
    /// The document's own number: `766/QĐ-TTg`.
    pub number: Option<String>,
    pub published: Option<DatePart>,
    pub published_inferred: bool,
    pub retrieved: Option<DatePart>,
    /// BCP 47 tag of the document's own language.
    pub language: Option<String>,
    pub url: Option<String>,
    pub archived: Option<String>,
    pub licence: Option<String>,
    pub note: LocalText,
    /// The province whose folder it stands in.
    pub territory: Option<TerritoryIx>,
}

/// The latest day on which one of these documents was published or read: never the day of the build.
pub fn latest_date<'s>(sources: impl Iterator<Item = &'s Source>) -> Option<DatePart> {
    let dates = sources.flat_map(|source| [source.published, source.retrieved]).flatten();
    // Of a month and a day in it, the day: only what is surely later counts.
    dates.max_by_key(|date| (date.first_day(), std::cmp::Reverse(date.last_day())))
}

/// An organisation of `organisations.yaml`, or a body that is only named in words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Body {
    Known(OrganisationIx),
    Words(LocalText),
}

/// Who publishes documents, sets targets, produces figures.
#[derive(Clone, Debug)]
pub struct Organisation {
    pub id: String,
    pub location: Location,
    pub name: LocalText,
    pub aliases: Vec<String>,
    /// One such body in every territory of this level.
    pub each: Option<LevelIx>,
    pub url: Option<String>,
}

/// Where indicators are read together.
#[derive(Clone, Debug)]
pub struct Topic {
    pub id: String,
    pub location: Location,
    pub name: LocalText,
    pub about: LocalText,
}
