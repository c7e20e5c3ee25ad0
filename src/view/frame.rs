//! What stands on every page: the head, the ways around the site, the documents cited, the foot.

use super::cite::Cite;
use super::desk::{Desk, Sheet};
use super::dress;
use super::feed::{self, FeedLink};
use super::links::safe_url;
use super::report::Report;
use super::share::Share;
use super::text::{Piece, Text};
use super::{Kind, PageId, linked};
use crate::model::{Source, SourceIx};
use serde::Serialize;

/// What stands on every page.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// Tag of the page's language.
    pub lang: String,
    /// Direction of its writing: `ltr` or `rtl`.
    pub dir: String,
    /// Name of the site.
    pub site_title: Text,
    /// The home page in this language.
    pub home: String,
    /// The site's own picture beside its name: none or one.
    pub logos: Vec<Logo>,
    /// Style sheets of the site's own, which follow the theme's.
    pub styles: Vec<String>,
    /// The way to the site's first folder, for files: `../../`; empty at the top.
    pub root: String,
    /// For the window's title bar.
    pub title: String,
    /// The page's heading.
    pub heading: Text,
    /// One sentence for search engines.
    pub description: String,
    /// Content security policy.
    pub policy: String,
    /// What machines read of the page, as JSON-LD whose letters are harmless in a page: `page.policy` has the hash of
    /// exactly this, so nothing else stands in its `<script>`. Empty without a base URL.
    pub linked: String,
    /// The script of all pages, from here.
    pub script: String,
    /// The full address; empty without a base URL.
    pub canonical: String,
    /// Whether search engines should leave it out: a page without figures.
    pub noindex: bool,
    /// What is shown where the page is shared.
    pub share: Share,
    /// The full addresses of the page in each language; none without a base URL.
    pub alternates: Vec<Alternate>,
    /// What describes the data to portals, from here; empty but on the page about the data.
    pub catalog: String,
    /// The feeds: of the site, and on a territory's page its own; none without a base URL.
    pub feeds: Vec<FeedLink>,
    /// The same page in each language of the site.
    pub languages: Vec<Language>,
    /// The ways to the main parts of the site.
    pub nav: Vec<Way>,
    /// The list of all places: where a reader finds them who has no search.
    pub list: String,
    /// From the home page down to here; the last one is this page.
    pub crumbs: Vec<Piece>,
    /// The documents that the page cites, by number.
    pub sources: Vec<Citation>,
    /// What their list leaves out, where they are many; else empty.
    pub sources_brief: String,
    /// How the page is cited: none or one.
    pub cite: Vec<Cite>,
    /// The foot.
    pub footer: Footer,
}

/// The full address of a page in a language, for search engines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Alternate {
    /// Language tag, or `x-default`.
    pub lang: String,
    /// The address.
    pub href: String,
}

/// The site's own picture beside its name.
#[derive(Clone, Debug, Serialize)]
pub struct Logo {
    /// The picture.
    pub src: String,
    /// Its width in pixels.
    pub width: usize,
    /// Its height in pixels.
    pub height: usize,
    /// What it shows; empty where it only adorns.
    pub alt: Text,
}

/// A language of the site.
#[derive(Clone, Debug, Serialize)]
pub struct Language {
    /// Its tag.
    pub lang: String,
    /// Its own name for itself.
    pub name: String,
    /// This page in that language.
    pub href: String,
    /// Whether it is the page's own.
    pub current: bool,
}

/// A way to a part of the site.
#[derive(Clone, Debug, Serialize)]
pub struct Way {
    /// Its name.
    pub text: Text,
    /// Where it leads.
    pub href: String,
    /// Whether it leads to this page.
    pub current: bool,
}

/// A document in the list at the end of a page.
#[derive(Clone, Debug, Serialize)]
pub struct Citation {
    /// Its number on this page.
    pub number: usize,
    /// Id of the entry.
    pub id: String,
    /// Back to where it is cited first.
    pub back: String,
    /// Its title, with its page here.
    pub title: Piece,
    /// Who published it, when, what kind it is, where they are not many; that its figures here are self-reported, where the
    /// rows do not say so.
    pub about: Vec<Text>,
    /// Where it can be read; words without a link where it has no address, and without words where they are many.
    pub document: Piece,
}

/// The foot of a page.
#[derive(Clone, Debug, Serialize)]
pub struct Footer {
    /// Words of the site's own, as HTML; may be empty.
    pub words: Text,
    /// Who publishes the site.
    pub publisher: Text,
    /// The licence of its data; no link where its address is not known.
    pub licence: Piece,
    /// «Dữ liệu cập nhật đến 28/01/2024»: the latest day on which a document was published or read; empty where none is dated.
    pub data_until: String,
    /// The tool and its version.
    pub generator: String,
    /// How to reach the publisher, the repository, the file behind the page, and how to report an error on it.
    pub links: Vec<Piece>,
}

/// What a page says of itself.
pub struct About {
    pub heading: Text,
    pub description: String,
    /// Between the home page and this one.
    pub crumbs: Vec<Piece>,
    pub noindex: bool,
}

/// Everything around a page's own content.
pub fn frame(sheet: &Sheet, id: PageId, about: About, cite: Option<Cite>) -> Frame {
    let site_title = sheet.local(&sheet.scorecard.site.title);
    let title = match id.kind {
        Kind::Home => site_title.text.clone(),
        _ => sheet.say("page-title", &[("page", about.heading.text.clone().into()), ("site", site_title.text.clone().into())]),
    };
    let is_error = id.kind == Kind::NotFound;
    let mut frame = Frame {
        lang: sheet.words.lang.as_str().to_owned(),
        dir: sheet.words.lang.direction().to_owned(),
        home: sheet.href(Kind::Home),
        logos: dress::logo(sheet).into_iter().collect(),
        styles: dress::styles(sheet),
        root: sheet.root.clone(),
        title,
        description: about.description,
        policy: String::new(),
        linked: String::new(),
        script: sheet.file("static/js/site.js"),
        canonical: if is_error { String::new() } else { sheet.links.absolute(&sheet.page_path(sheet.home_of(id))) },
        noindex: about.noindex || is_error,
        share: Share::default(),
        alternates: if is_error { Vec::new() } else { alternates(sheet, id) },
        catalog: if id.kind == Kind::Data { sheet.file("data/catalog.jsonld") } else { String::new() },
        feeds: feeds(sheet, id),
        languages: languages(sheet, id),
        nav: nav(sheet, id),
        list: sheet.href_at(Kind::Home, PLACES),
        crumbs: crumbs(sheet, id, about.crumbs, &about.heading),
        sources: sheet.cited.iter().enumerate().map(|(at, source)| citation(sheet, at + 1, *source)).collect(),
        sources_brief: if is_brief(sheet) { sheet.text("sources-brief") } else { String::new() },
        cite: cite.into_iter().collect(),
        footer: footer(sheet, id, sheet.report_page(id, &about.heading.text)),
        heading: about.heading,
        site_title,
    };
    frame.linked = linked::linked(sheet, id, &frame);
    frame.policy = linked::policy(!frame.script.is_empty(), &frame.linked);
    frame
}

fn alternates(desk: &Desk, id: PageId) -> Vec<Alternate> {
    let address = |language: usize| desk.links.absolute(&desk.page_path(PageId { language, ..id }));
    if address(0).is_empty() {
        return Vec::new();
    }
    let tags = desk.scorecard.site.languages.iter().enumerate();
    let mut all: Vec<Alternate> = tags.map(|(language, tag)| Alternate { lang: tag.clone(), href: address(language) }).collect();
    all.push(Alternate { lang: "x-default".to_owned(), href: address(0) });
    all
}

fn feeds(sheet: &Sheet, id: PageId) -> Vec<FeedLink> {
    let own = match id.kind {
        Kind::Territory(it) => feed::link(sheet, Some(it)),
        _ => None,
    };
    feed::link(sheet, None).into_iter().chain(own).collect()
}

fn languages(sheet: &Sheet, id: PageId) -> Vec<Language> {
    let kind = if id.kind == Kind::NotFound { Kind::Home } else { id.kind };
    let language = |(language, tag): (usize, &String)| Language {
        lang: tag.clone(),
        name: sheet.say("language-name", &[("tag", tag.into())]),
        href: sheet.links.href(&sheet.root, &sheet.page_path(PageId { language, kind })),
        current: language == id.language && id.kind != Kind::NotFound,
    };
    sheet.scorecard.site.languages.iter().enumerate().map(language).collect()
}

/// The ways in the header, in their order. The name of the site leads home.
fn nav(sheet: &Sheet, id: PageId) -> Vec<Way> {
    let way = |text: Text, kind: Kind| Way { text, href: sheet.href(kind), current: id.kind == kind };
    let own = |key: &str, kind: Kind| way(Text::own(sheet.text(key)), kind);
    let [places, topics] = parts(sheet).map(|(text, anchor)| at_home(sheet, text, anchor));
    let mut ways = vec![places, topics];
    ways.extend(index_kind(sheet).map(|kind| own("nav-indexes", kind)));
    ways.extend(super::compare::is_there(sheet).then(|| own("nav-compare", Kind::Compare)));
    ways.push(own("nav-findings", Kind::Findings));
    ways.push(own("nav-changes", Kind::Changes));
    ways.extend(sheet.extras.data.then(|| own("nav-data", Kind::Data)));
    let mut pages: Vec<usize> = super::prose::pages(sheet.scorecard).collect();
    pages.sort_by_key(|it| sheet.scorecard.page(*it).id != "methodology");
    ways.extend(pages.into_iter().map(|it| way(sheet.local(&sheet.scorecard.page(it).title), Kind::Prose(it))));
    ways
}

/// A way to a part of the home page.
fn at_home(sheet: &Sheet, text: Text, anchor: &str) -> Way {
    Way { text, href: sheet.href_at(Kind::Home, anchor), current: false }
}

/// The page of the composite indexes: their list, or the only one.
fn index_kind(sheet: &Sheet) -> Option<Kind> {
    let mut all = sheet.scorecard.indexes().map(|(it, _)| Kind::Index(it));
    match (all.next()?, all.next()) {
        (only, None) => Some(only),
        _ => Some(Kind::Indexes),
    }
}

/// Where the home page lists all places.
const PLACES: &str = "territories";

/// The parts of the home page that other pages lead to, with their anchors.
pub fn parts(sheet: &Sheet) -> [(Text, &'static str); 2] {
    let own = |key| Text::own(sheet.text(key));
    [(sheet.places(), PLACES), (own("nav-topics"), "topics")]
}

fn crumbs(sheet: &Sheet, id: PageId, between: Vec<Piece>, heading: &Text) -> Vec<Piece> {
    if id.kind == Kind::Home {
        return Vec::new();
    }
    let home = Piece::link(Text::own(sheet.text("nav-home")), sheet.href(Kind::Home));
    let here = Piece::plain(heading.clone());
    std::iter::once(home).chain(between).chain([here]).collect()
}

/// Of more documents at the end of a page only their titles stand there, which lead to all that is known of them: nobody
/// reads hundreds, and on a phone each would take some five lines.
const CITED: usize = 60;

fn is_brief(sheet: &Sheet) -> bool {
    sheet.cited.len() > CITED
}

fn citation(sheet: &Sheet, number: usize, source: SourceIx) -> Citation {
    let is_brief = is_brief(sheet);
    let mut about = if is_brief { Vec::new() } else { about_source(sheet, sheet.scorecard.source(source)) };
    about.extend(sheet.reported.contains(&source).then(|| Text::own(sheet.text("mark-self-reported"))));
    Citation {
        number,
        id: format!("source-{number}"),
        back: format!("#ref-{number}"),
        title: sheet.source_link(source),
        about,
        document: if is_brief { Piece::default() } else { sheet.document(source) },
    }
}

/// Who published a document, when, and what kind it is.
pub fn about_source(desk: &Desk, source: &Source) -> Vec<Text> {
    let publisher = source.publisher.as_ref().map_or_else(|| Text::own(desk.text("publisher-not-given")), |body| desk.body(body));
    let date = match source.published {
        Some(date) if source.published_inferred => desk.say("date-inferred", &[("date", desk.date(date).into())]),
        Some(date) => desk.date(date),
        None => desk.text("date-not-given"),
    };
    let kind = desk.text(&format!("source-kind-{}", source.kind.id()));
    vec![publisher, Text::own(date), Text::own(kind)]
}

fn footer(sheet: &Sheet, id: PageId, report: Report) -> Footer {
    let desk = sheet.desk;
    let changes = Piece::link(Text::own(desk.text("changes-title")), sheet.href(Kind::Changes));
    let site = &desk.scorecard.site;
    let data_until = match desk.data_until.as_str() {
        "" => String::new(),
        date => desk.say("footer-data-until", &[("date", date.into())]),
    };
    let link = |key: &str, url: &Option<String>| {
        let url = url.as_deref().and_then(safe_url)?;
        Some(Piece { text: desk.text(key), lang: String::new(), href: url.to_owned(), external: true })
    };
    Footer {
        words: dress::footer(desk),
        publisher: desk.local(&site.publisher),
        licence: licence(desk),
        data_until,
        generator: desk.say("footer-generator", &[("version", env!("CARGO_PKG_VERSION").into())]),
        links: [Some(changes), link("footer-contact", &site.contact), link("footer-repository", &site.repository)]
            .into_iter()
            .chain([super::edit::edit(sheet, id.kind)])
            .flatten()
            .chain((!report.href.is_empty()).then(|| Piece {
                text: desk.text("report-error"),
                lang: String::new(),
                href: report.href,
                external: true,
            }))
            .collect(),
    }
}

/// The licence of the data; no link where its address is not known.
pub fn licence(desk: &Desk) -> Piece {
    let id = desk.scorecard.site.licence.clone().unwrap_or_default();
    let href = crate::export::licence_address(&id);
    Piece { text: id, lang: String::new(), href: href.to_owned(), external: !href.is_empty() }
}
