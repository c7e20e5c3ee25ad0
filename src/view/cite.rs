//! How a page is cited: short in a text, whole in a list, and as a reference that programs for citing read.

use super::desk::Sheet;
use super::frame::{About, about_source};
use super::links::safe_url;
use super::text::{Piece, Text, fill, place};
use super::{Kind, PageId};
use crate::model::{Body, DatePart, Source, SourceKind, latest_date};
use serde::Serialize;

/// How a page is cited; a document's page says how the document is.
#[derive(Clone, Debug, Serialize)]
pub struct Cite {
    /// The heading: whether the page or the document is meant.
    pub title: String,
    /// For use inside a text, or below a chart.
    pub short: Vec<Piece>,
    /// For a list of references; the day of reading is left to the reader.
    pub full: Vec<Piece>,
    /// Files for programs that keep references.
    pub files: Vec<Piece>,
}

/// What is cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Figures of this site.
    Data,
    /// A document that they are from: a report or a table, of an authority, of the press.
    Report,
    Official,
    Press,
}

/// A reference, before it is written in anybody's format: plain text, empty where nothing is known.
#[derive(Clone, Debug)]
pub struct Reference {
    /// The folder of the page, below the site's first folder; its files stand there.
    pub folder: String,
    pub work: Work,
    /// A body, not a person.
    pub author: String,
    pub title: String,
    /// What it is a part of: the site.
    pub container: String,
    /// A document's own number.
    pub number: String,
    /// `2024-01-28`, `2024-01` or `2024`.
    pub date: String,
    /// What the date means, in words.
    pub note: String,
    pub address: String,
    /// Tag of the language of the page.
    pub language: String,
}

/// How a page is cited, and the reference for its files. Nothing where the site's address is not known, and for pages
/// that only lead to others.
pub fn cite(sheet: &Sheet, id: PageId, about: &About) -> Option<(Cite, Reference)> {
    let address = sheet.links.absolute(&sheet.page_path(id));
    if address.is_empty() || about.noindex {
        return None;
    }
    let (mut cite, reference) = match id.kind {
        Kind::Home | Kind::Data | Kind::Territory(_) | Kind::Indicator(_) | Kind::Index(_) => {
            data(sheet, id.kind, about, address)
        }
        Kind::Source(it) => document(sheet, sheet.scorecard.source(it), address),
        _ => return None,
    };
    let file = |name: &str, ending: &str| Piece::link(Text::own(sheet.text(name)), format!("cite.{ending}"));
    cite.files = vec![file("cite-bibtex", "bib"), file("cite-ris", "ris")];
    Some((cite, Reference { folder: sheet.page_path(id), ..reference }))
}

/// A page with figures: who publishes it, and up to when its documents reach.
fn data(sheet: &Sheet, kind: Kind, about: &About, address: String) -> (Cite, Reference) {
    let site = sheet.local(&sheet.scorecard.site.title);
    let publisher = sheet.local(&sheet.scorecard.site.publisher);
    let publisher = if publisher.is_empty() { site.clone() } else { publisher };
    let all = || latest_date(sheet.scorecard.sources.iter());
    let cited = latest_date(sheet.cited.iter().map(|it| sheet.scorecard.source(*it)));
    let date = if matches!(kind, Kind::Home | Kind::Data) { all() } else { cited.or_else(all) };
    let title = match kind {
        Kind::Home | Kind::Data => place(1),
        _ => sheet.say("cite-part", &[("page", place(2).into()), ("site", place(1).into())]),
    };
    let (year, day) = date.map_or_else(Default::default, |it| (year(it), sheet.date(it)));
    let args = [
        ("publisher", place(0).into()),
        ("title", title.into()),
        ("address", address.as_str().into()),
        ("year", year.as_str().into()),
        ("date", day.as_str().into()),
    ];
    let say = |key: &str| if date.is_some() { sheet.say(key, &args) } else { sheet.say(&format!("{key}-undated"), &args) };
    let pieces = [&publisher, &site, &about.heading].map(|it| vec![Piece::plain(it.clone())]);
    let title = sheet.text("cite-title");
    let cite =
        Cite { title, short: fill(&say("cite-short"), &pieces), full: fill(&say("cite-full"), &pieces), files: Vec::new() };
    let is_part = !matches!(kind, Kind::Home | Kind::Data);
    let reference = Reference {
        folder: String::new(),
        work: Work::Data,
        author: publisher.text,
        title: if is_part { about.heading.text.clone() } else { site.text.clone() },
        container: if is_part { site.text } else { String::new() },
        number: String::new(),
        date: date.map_or(String::new(), |it| it.to_string()),
        note: date.map_or(String::new(), |_| sheet.say("footer-data-until", &[("date", day.as_str().into())])),
        address,
        language: sheet.words.lang.as_str().to_owned(),
    };
    (cite, reference)
}

/// A document: its own publisher, day and address; where it has none, that of its page here.
fn document(sheet: &Sheet, source: &Source, page: String) -> (Cite, Reference) {
    let title = sheet.local(&source.title);
    let address = source.url.as_deref().and_then(safe_url).map_or(page, str::to_owned);
    let mut about = about_source(sheet, source).into_iter();
    let (by, when) = (about.next().unwrap_or_default(), about.next().unwrap_or_default());
    let named = match &source.number {
        Some(number) => sheet.say("cite-number", &[("title", place(0).into()), ("number", number.as_str().into())]),
        None => place(0),
    };
    let args = |title: &str| {
        [
            ("publisher", place(1).into()),
            ("date", when.text.clone().into()),
            ("title", title.to_owned().into()),
            ("address", address.clone().into()),
        ]
    };
    let pieces = [&title, &by].map(|it| vec![Piece::plain(it.clone())]);
    let cite = Cite {
        title: sheet.text("cite-document-title"),
        short: fill(&sheet.say("cite-document-short", &args(&place(0))), &pieces),
        full: fill(&sheet.say("cite-document", &args(&named)), &pieces),
        files: Vec::new(),
    };
    let publisher = source.publisher.as_ref().map(|it: &Body| sheet.body(it).text);
    let reference = Reference {
        folder: String::new(),
        work: match source.kind {
            SourceKind::Survey | SourceKind::Statistics => Work::Report,
            SourceKind::Government => Work::Official,
            SourceKind::Press => Work::Press,
        },
        author: publisher.or_else(|| source.author.clone()).unwrap_or_default(),
        title: title.text,
        container: String::new(),
        number: source.number.clone().unwrap_or_default(),
        date: source.published.map_or(String::new(), |it| it.to_string()),
        note: String::new(),
        address,
        language: source.language.clone().unwrap_or_else(|| sheet.words.lang.as_str().to_owned()),
    };
    (cite, reference)
}

fn year(date: DatePart) -> String {
    date.to_string().chars().take(4).collect()
}
