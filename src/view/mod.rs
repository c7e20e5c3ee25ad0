//! What a page says, with its text already formatted: all that a theme may see.
//!
//! `Desk::new` once a language, then for each of `plan`'s ids `page`, which costs what is on the page. The structures
//! that derive `Serialize` are the theme's contract: `themes/README.md` documents every field, and a test holds it to
//! the pages that are really rendered.

mod block;
mod card;
mod changes;
pub mod chart;
mod charts;
mod cite;
mod classes;
mod compare;
mod data;
mod desk;
pub mod dress;
mod edit;
mod embed;
mod feed;
mod figure;
mod finding;
mod findings;
mod format;
mod frame;
mod home;
mod index;
mod index_list;
mod index_method;
mod index_ranking;
mod index_read;
mod index_standing;
mod index_sure;
mod index_tree;
mod index_years;
mod indicator;
mod ledger;
mod linked;
pub mod links;
mod map;
mod mapped;
pub mod markdown;
mod matrix;
mod moved;
mod name_order;
mod overview;
mod place;
mod prose;
mod ranking;
mod register;
mod report;
mod search;
mod series;
mod share;
mod short;
mod sorting;
mod source;
mod standing;
mod succession;
mod territory;
mod text;
mod topic;
mod years;
mod years_page;

pub use card::{Card, CardChart, CardRow};
pub use cite::{Reference, Work};
pub use desk::{Desk, Extras};
pub use feed::{Feed, FeedEntry, feed, subjects as feed_subjects};
pub use findings::published;
pub use frame::{Alternate, Frame};
pub use links::Links;
pub use place::{PlaceFile, place, places};
pub use search::{SearchFile, search};
pub use share::{HEIGHT, WIDTH};
pub use text::Text;

use crate::model::{IndexIx, IndicatorIx, SourceIx, TerritoryIx, TopicIx};
use desk::Sheet;
use jiff::civil::Date;
use serde::Serialize;

/// Names one page: what it is about, in which of the site's languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PageId {
    /// Index into the site's languages.
    pub language: usize,
    pub kind: Kind,
}

/// What a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Home,
    Territory(TerritoryIx),
    Indicator(IndicatorIx),
    Topic(TopicIx),
    /// The list of composite indexes, where there are several.
    Indexes,
    /// A composite index.
    Index(IndexIx),
    Source(SourceIx),
    /// All groups of places that are compared, and the tool that takes any few.
    Compare,
    /// Index into the scorecard's comparisons.
    Group(usize),
    /// All findings.
    Findings,
    /// Those of a territory that has a page, and of the territories inside it.
    TerritoryFindings(TerritoryIx),
    /// What was changed after it was published.
    Changes,
    /// That of a year.
    ChangesOf(i16),
    /// The long series of a territory that has a page.
    Years(TerritoryIx),
    /// The data files: each with its size and its hash, and every column.
    Data,
    /// Index into the scorecard's pages.
    Prose(usize),
    /// An address that a page once had: index into the desk's list.
    Moved(usize),
    /// `404.html`, in the site's first language only: hosts serve that one for every address.
    NotFound,
}

impl Kind {
    /// The template of such pages, without `.html`: [`Body::name`] of each.
    #[must_use]
    pub fn template(self) -> &'static str {
        match self {
            Kind::Home => "home",
            Kind::Territory(_) => "territory",
            Kind::Indicator(_) => "indicator",
            Kind::Topic(_) => "topic",
            Kind::Indexes => "indexes",
            Kind::Index(_) => "index",
            Kind::Source(_) => "source",
            Kind::Compare => "compare",
            Kind::Group(_) => "group",
            Kind::Findings => "findings",
            Kind::TerritoryFindings(_) => "territory_findings",
            Kind::Changes | Kind::ChangesOf(_) => "changes",
            Kind::Years(_) => "territory_years",
            Kind::Data => "data",
            Kind::Prose(_) => "prose",
            Kind::Moved(_) => "redirect",
            Kind::NotFound => "not_found",
        }
    }
}

/// A page, ready to be put into its template.
#[derive(Clone, Debug)]
pub struct Page {
    /// Path of the file below the output folder.
    pub path: String,
    /// Index into the site's languages.
    pub language: usize,
    /// What stands on every page.
    pub frame: Frame,
    /// What stands on this one.
    pub body: Body,
    /// The day of the latest document that it cites; for pages about the whole site, of all documents.
    pub updated: Option<Date>,
    /// The reference to it, for files beside it.
    pub reference: Option<Reference>,
    /// The pictures, by the key that the body names them by.
    pub pictures: Vec<(String, chart::Chart)>,
    /// The picture that is shown where the page is shared: none for a kind of page that has none.
    pub card: Option<Card>,
    /// Which of the pictures are files too: path and key.
    pub drawings: Vec<(String, String)>,
    /// The pages of its figures, for other sites.
    pub embeds: Vec<Page>,
}

/// `Kind(page) = "name"` for each kind of page: the enum, the name that its template knows it by, and how it is written.
macro_rules! bodies {
    ($($kind:ident($page:ty) = $name:literal,)+) => {
        /// What a page holds.
        #[derive(Clone, Debug)]
        pub enum Body {
            $($kind(Box<$page>),)+
        }

        impl Body {
            /// The name in templates, and of the template: `territory` and `territory.html`.
            #[must_use]
            pub fn name(&self) -> &'static str {
                match self {
                    $(Body::$kind(_) => $name,)+
                }
            }
        }

        /// Without a wrapper: the context's key says what it is.
        impl Serialize for Body {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Body::$kind(it) => it.serialize(serializer),)+
                }
            }
        }
    };
}

bodies! {
    Home(home::Home) = "home",
    Territory(territory::TerritoryPage) = "territory",
    Indicator(indicator::IndicatorPage) = "indicator",
    Topic(topic::TopicPage) = "topic",
    Indexes(index_list::IndexList) = "indexes",
    Index(index::IndexPage) = "index",
    Source(source::SourcePage) = "source",
    Compare(compare::ComparePage) = "compare",
    Group(compare::GroupPage) = "group",
    Findings(findings::FindingsPage) = "findings",
    TerritoryFindings(findings::TerritoryFindings) = "territory_findings",
    Changes(changes::ChangesPage) = "changes",
    TerritoryYears(years_page::YearsPage) = "territory_years",
    Data(data::DataPage) = "data",
    Prose(prose::ProsePage) = "prose",
    Moved(moved::Moved) = "redirect",
    NotFound(prose::NotFound) = "not_found",
    Embed(embed::EmbedPage) = "embed",
}

/// Every page of the site, in the order of languages, then of kinds. Any language's desk will do.
#[must_use]
pub fn plan(desk: &Desk) -> Vec<PageId> {
    let (scorecard, results) = (desk.scorecard, desk.results);
    let mut kinds = vec![Kind::Home];
    let has_page = |level| scorecard.level(level).folder.is_some();
    kinds.extend(scorecard.territories().filter(|(_, it)| has_page(it.level)).map(|(it, _)| Kind::Territory(it)));
    kinds.extend(scorecard.indicators().map(|(it, _)| Kind::Indicator(it)));
    kinds.extend(scorecard.topics().map(|(it, _)| Kind::Topic(it)));
    kinds.extend((scorecard.indexes.len() > 1).then_some(Kind::Indexes));
    kinds.extend(scorecard.indexes().map(|(it, _)| Kind::Index(it)));
    let used = |it: &SourceIx| results.by_source.get(it.0 as usize).is_some_and(|claims| !claims.is_empty());
    kinds.extend(scorecard.sources().map(|(it, _)| it).filter(used).map(Kind::Source));
    kinds.extend(compare::is_there(desk).then_some(Kind::Compare));
    kinds.extend((0..scorecard.comparisons.len()).map(Kind::Group));
    kinds.push(Kind::Findings);
    kinds.extend(desk.register.homes().into_iter().map(Kind::TerritoryFindings));
    kinds.push(Kind::Changes);
    kinds.extend(desk.ledger.years().map(Kind::ChangesOf));
    kinds.extend(scorecard.territories().map(|(it, _)| it).filter(|it| years_page::is_there(desk, *it)).map(Kind::Years));
    kinds.extend(desk.extras.data.then_some(Kind::Data));
    kinds.extend(prose::pages(scorecard).map(Kind::Prose));
    kinds.extend((0..desk.moved.len()).map(Kind::Moved));
    let languages = 0..scorecard.language_count();
    let mut ids: Vec<PageId> = languages.flat_map(|language| kinds.iter().map(move |&kind| PageId { language, kind })).collect();
    ids.push(PageId { language: 0, kind: Kind::NotFound });
    ids
}

/// One page. The desk must be that of the page's language.
#[must_use]
pub fn page(id: PageId, desk: &Desk) -> Page {
    let mut sheet = Sheet::new(desk, id);
    let (about, mut body) = match id.kind {
        Kind::Home => home::page(&mut sheet),
        Kind::Territory(it) => territory::page(&mut sheet, it),
        Kind::Indicator(it) => indicator::page(&mut sheet, it),
        Kind::Topic(it) => topic::page(&mut sheet, it),
        Kind::Indexes => index_list::page(&sheet),
        Kind::Index(it) => index::page(&mut sheet, it),
        Kind::Source(it) => source::page(&mut sheet, it),
        Kind::Compare => compare::page(&mut sheet),
        Kind::Group(it) => compare::group(&mut sheet, it),
        Kind::Findings => findings::page(&mut sheet),
        Kind::TerritoryFindings(it) => findings::of_territory(&mut sheet, it),
        Kind::Changes => changes::page(&sheet),
        Kind::ChangesOf(it) => changes::of_year(&sheet, it),
        Kind::Years(it) => years_page::page(&mut sheet, it),
        Kind::Data => data::page(&sheet),
        Kind::Prose(it) => prose::page(&sheet, it),
        Kind::Moved(it) => moved::page(&sheet, it),
        Kind::NotFound => prose::not_found(&sheet),
    };
    let drawings = embed::attach(&sheet, id, &about.heading, &mut body);
    let (cite, reference) = cite::cite(&sheet, id, &about).unzip();
    let mut frame = frame::frame(&sheet, id, about, cite);
    let card = card::card(&sheet, id, &body, &frame);
    frame.share = share::share(&sheet, id, &frame, card.as_ref());
    let embeds = embed::pages(&sheet, id, &frame, &mut body);
    if let Body::Indicator(page) = &mut body {
        page.without_doubles();
    }
    let (path, updated) = (desk.file_path(id), sheet.updated(id.kind));
    let (language, pictures) = (id.language, sheet.pictures);
    Page { path, language, frame, body, updated, reference, pictures, card, drawings, embeds }
}

#[cfg(test)]
mod tests;
