//! What a feed tells, of the site and of each territory: what was changed, and the documents by their own days.
//!
//! An entry's date is that of the change as the editor gave it, at the beginning of that day in UTC; a document's is that
//! of the document, since nothing says when it was put here. A document that an `added` entry names is told by that one.

use super::desk::{Desk, Sheet};
use super::frame::about_source;
use super::register::has_page;
use super::text::{Piece, Text};
use super::{Kind, PageId};
use crate::model::{Amendment, AmendmentKind, SourceIx, TerritoryIx};
use jiff::civil::Date;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// A feed, from a page that names it.
#[derive(Clone, Debug, Serialize)]
pub struct FeedLink {
    /// Its name.
    pub title: String,
    /// Where it is.
    pub href: String,
}

/// A feed in one language, ready to be written.
#[derive(Clone, Debug)]
pub struct Feed {
    /// Path of the file below the output folder.
    pub path: String,
    pub lang: String,
    pub id: String,
    pub title: Text,
    pub subtitle: String,
    /// The day of its latest entry.
    pub updated: Date,
    /// Its own address.
    pub address: String,
    /// The page that tells the same.
    pub page: String,
    pub author: Text,
    pub rights: String,
    /// Latest first.
    pub entries: Vec<FeedEntry>,
}

/// One thing that a feed tells.
#[derive(Clone, Debug)]
pub struct FeedEntry {
    pub id: String,
    pub title: Text,
    pub updated: Date,
    pub page: String,
    pub summary: String,
    /// `added`, `revised`, `corrected`, `removed`, `method`, or `document`.
    pub category: &'static str,
}

/// So many entries stand in a feed.
const ENTRIES: usize = 50;

/// What an entry is made from.
#[derive(Clone, Copy)]
enum Item {
    /// Number of an entry of the ledger.
    Change(usize),
    Document(SourceIx),
}

/// The feeds of a site: of all of it, and of every territory with a page. None where the site's address is not known.
#[must_use]
pub fn subjects(desk: &Desk) -> Vec<Option<TerritoryIx>> {
    if desk.links.absolute("").is_empty() {
        return Vec::new();
    }
    let territories = desk.scorecard.territories().map(|(it, _)| it).filter(|it| has_page(desk.scorecard, *it));
    std::iter::once(None).chain(territories.map(Some)).collect()
}

/// A feed; nothing where there is nothing to tell yet.
#[must_use]
pub fn feed(desk: &Desk, subject: Option<TerritoryIx>) -> Option<Feed> {
    let items = items(desk, subject);
    let updated = items.first()?.0;
    let (path, tag) = (path(desk, subject), desk.scorecard.site.language(desk.language));
    let site = desk.local(&desk.scorecard.site.title);
    let publisher = desk.local(&desk.scorecard.site.publisher);
    let page = match subject {
        None => desk.page_path(PageId { language: desk.language, kind: Kind::Changes }),
        Some(it) => desk.page_path(PageId { language: desk.language, kind: Kind::Territory(it) }),
    };
    Some(Feed {
        id: id(desk, &path, &path),
        title: Text::own(title(desk, subject)),
        subtitle: desk.text("feed-subtitle"),
        lang: tag.to_owned(),
        updated,
        address: desk.links.absolute(&path),
        page: desk.links.absolute(&page),
        author: if publisher.is_empty() { site } else { publisher },
        rights: desk.scorecard.site.licence.clone().unwrap_or_default(),
        entries: items.into_iter().map(|(updated, item)| entry(desk, subject, item, updated)).collect(),
        path,
    })
}

/// The feed of the site or of a territory, from a page; nothing where there is none.
pub fn link(sheet: &Sheet, subject: Option<TerritoryIx>) -> Option<FeedLink> {
    let is_there = match subject {
        _ if sheet.links.absolute("").is_empty() => false,
        None => sheet.has_feed,
        Some(_) => !items(sheet, subject).is_empty(),
    };
    is_there.then(|| FeedLink { title: title(sheet, subject), href: sheet.links.href(&sheet.root, &path(sheet, subject)) })
}

/// The same as a link among others.
pub fn way(sheet: &Sheet, subject: Option<TerritoryIx>) -> Option<Piece> {
    link(sheet, subject).map(|it| Piece::link(Text::own(sheet.text("feed-link")), it.href))
}

/// Whether the site has anything to tell in a feed.
pub fn is_there(desk: &Desk) -> bool {
    !desk.scorecard.amendments.is_empty() || desk.scorecard.sources().any(|(it, _)| date_of(desk, it).is_some())
}

fn path(desk: &Desk, subject: Option<TerritoryIx>) -> String {
    let kind = subject.map_or(Kind::Home, Kind::Territory);
    format!("{}feed.xml", desk.page_path(PageId { language: desk.language, kind }))
}

fn title(desk: &Desk, subject: Option<TerritoryIx>) -> String {
    let site = desk.local(&desk.scorecard.site.title).text;
    match subject {
        None => site,
        Some(it) => desk.say("page-title", &[("page", desk.territory_name(it).text.into()), ("site", site.into())]),
    }
}

/// An id that stays when the site moves, where the site has a name of its own; else the address.
fn id(desk: &Desk, name: &str, path: &str) -> String {
    match &desk.scorecard.site.feed_id {
        Some(own) => format!("{own}:{name}"),
        None => desk.links.absolute(path),
    }
}

fn items(desk: &Desk, subject: Option<TerritoryIx>) -> Vec<(Date, Item)> {
    let amendments = &desk.scorecard.amendments;
    let changes: Vec<usize> = match subject {
        None => (0..amendments.len().min(ENTRIES)).collect(),
        Some(it) => desk.ledger.of_territory(it).iter().take(ENTRIES).copied().collect(),
    };
    let documents: BTreeSet<SourceIx> = match subject {
        None => desk.scorecard.sources().map(|(it, _)| it).collect(),
        Some(it) => documents(desk, it),
    };
    let is_whole = |it: &&Amendment| it.kind == AmendmentKind::Added && it.indicator.is_none();
    let added = changes.iter().map(|it| desk.scorecard.amendment(*it)).filter(is_whole).filter_map(|it| it.source);
    let added: BTreeSet<SourceIx> = added.collect();
    let dated = documents.into_iter().filter(|it| !added.contains(it));
    let dated = dated.filter_map(|it| Some((date_of(desk, it)?, Item::Document(it))));
    let mut items: Vec<(Date, Item)> =
        changes.into_iter().map(|it| (desk.scorecard.amendment(it).date, Item::Change(it))).chain(dated).collect();
    // Both come in an order of their own, which stays within a day.
    items.sort_by_key(|(date, item)| (Reverse(*date), matches!(item, Item::Document(_))));
    items.truncate(ENTRIES);
    items
}

/// The documents that say something of a territory, or of one inside it that has no page.
fn documents(desk: &Desk, territory: TerritoryIx) -> BTreeSet<SourceIx> {
    let inside = desk.inside(territory).iter().filter(|it| !has_page(desk.scorecard, **it)).copied();
    let observations = std::iter::once(territory).chain(inside).flat_map(|it| desk.observations(it));
    observations.flat_map(|it| &it.claims).map(|it| desk.scorecard.claim(*it).source).collect()
}

/// The day of a document from which something stands here.
fn date_of(desk: &Desk, source: SourceIx) -> Option<Date> {
    let is_used = !desk.results.of_source(source).is_empty();
    desk.scorecard.source(source).published.filter(|_| is_used).map(|it| it.first_day())
}

fn entry(desk: &Desk, subject: Option<TerritoryIx>, item: Item, updated: Date) -> FeedEntry {
    let tag = desk.scorecard.site.language(desk.language);
    match item {
        Item::Change(number) => {
            let path = desk.change_path(number);
            FeedEntry {
                id: id(desk, &format!("{tag}/changes/{}", desk.ledger.anchor(number)), &path),
                title: Text::own(desk.change_title(desk.scorecard.amendment(number))),
                updated,
                page: desk.links.absolute(&path),
                summary: summary(desk, number),
                category: desk.scorecard.amendment(number).kind.id(),
            }
        }
        Item::Document(it) => {
            let source = desk.scorecard.source(it);
            let path = desk.page_path(PageId { language: desk.language, kind: Kind::Source(it) });
            let about: Vec<String> = about_source(desk, source).into_iter().map(|it| it.text).collect();
            FeedEntry {
                // A document counts as another thing to read in the feed of each place that it speaks of.
                id: id(desk, &format!("{tag}/sources/{}", source.id), &path) + &of_place(desk, subject, source.territory),
                title: desk.local(&source.title),
                updated,
                page: desk.links.absolute(&path),
                summary: desk.say("feed-document", &[("about", desk.list(&about).into())]),
                category: "document",
            }
        }
    }
}

/// One document of many places is one entry in the feed of each.
fn of_place(desk: &Desk, subject: Option<TerritoryIx>, own: Option<TerritoryIx>) -> String {
    match subject.filter(|_| own.is_none()) {
        Some(it) => format!("?{}", desk.territory_slug(it)),
        None => String::new(),
    }
}

/// What was changed, why, and by which document, as one text.
fn summary(desk: &Desk, number: usize) -> String {
    let it = desk.scorecard.amendment(number);
    let mut parts = Vec::new();
    let figures = desk.change_figures(it);
    if !figures.is_empty() {
        parts.push(desk.say("feed-figures", &[("figures", figures.into())]));
    }
    let reason = desk.local(&it.reason).text;
    if !reason.is_empty() {
        let stop = if reason.ends_with(['.', '!', '?', '…']) { "" } else { "." };
        let reason = format!("{reason}{stop}");
        // Of what was added it is no reason, but what it is.
        let is_added = it.kind == AmendmentKind::Added;
        parts.push(if is_added { reason } else { desk.say("feed-reason", &[("reason", reason.into())]) });
    }
    if let Some(source) = it.source {
        let title = desk.local(&desk.scorecard.source(source).title).text;
        parts.push(desk.say("feed-source", &[("source", title.into())]));
    }
    if parts.is_empty() { desk.change_title(it) } else { parts.join(" ") }
}
