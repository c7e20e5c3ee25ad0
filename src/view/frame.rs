//! What stands on every page: the head, the ways around the site, the documents cited, the foot.

use super::desk::{Desk, Sheet};
use super::links::safe_url;
use super::text::{Piece, Text};
use super::{Kind, PageId};
use crate::model::{Source, SourceIx};
use serde::Serialize;

/// What may be loaded: nothing from elsewhere, no style in the page itself; a script only where a page has one.
const POLICY: &str =
    "default-src 'none'; connect-src 'self'; img-src 'self' data:; style-src 'self'; base-uri 'none'; form-action 'none'";

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
    /// The script of the page, from here; empty where it has none.
    pub script: String,
    /// The full address; empty without a base URL.
    pub canonical: String,
    /// Whether search engines should leave it out: a page without figures.
    pub noindex: bool,
    /// The full addresses of the page in each language; none without a base URL.
    pub alternates: Vec<Alternate>,
    /// The same page in each language of the site.
    pub languages: Vec<Language>,
    /// The ways to the main parts of the site.
    pub nav: Vec<Way>,
    /// From the home page down to here; the last one is this page.
    pub crumbs: Vec<Piece>,
    /// The documents that the page cites, by number.
    pub sources: Vec<Citation>,
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
    /// Who published it, when, what kind it is.
    pub about: Vec<Text>,
    /// Where it can be read; words without a link where it has no address.
    pub document: Piece,
}

/// The foot of a page.
#[derive(Clone, Debug, Serialize)]
pub struct Footer {
    /// Who publishes the site.
    pub publisher: Text,
    /// The licence of its data; no link where its address is not known.
    pub licence: Piece,
    /// «Dữ liệu đến 28/01/2024»: the day of the latest document; empty where none is dated.
    pub data_until: String,
    /// The tool and its version.
    pub generator: String,
    /// How to reach the publisher, and the repository.
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
pub fn frame(sheet: &Sheet, id: PageId, about: About) -> Frame {
    let site_title = sheet.local(&sheet.scorecard.site.title);
    let title = match id.kind {
        Kind::Home => site_title.text.clone(),
        _ => sheet.say("page-title", &[("page", about.heading.text.clone().into()), ("site", site_title.text.clone().into())]),
    };
    let is_error = id.kind == Kind::NotFound;
    let script = if id.kind == Kind::Compare { sheet.file("static/js/compare.js") } else { String::new() };
    Frame {
        lang: sheet.words.lang.as_str().to_owned(),
        dir: sheet.words.lang.direction().to_owned(),
        home: sheet.href(Kind::Home),
        root: sheet.root.clone(),
        title,
        description: about.description,
        policy: if script.is_empty() { POLICY.to_owned() } else { format!("{POLICY}; script-src 'self'") },
        script,
        canonical: if is_error { String::new() } else { sheet.links.absolute(&sheet.page_path(id)) },
        noindex: about.noindex || is_error,
        alternates: if is_error { Vec::new() } else { alternates(sheet, id) },
        languages: languages(sheet, id),
        nav: nav(sheet, id),
        crumbs: crumbs(sheet, id, about.crumbs, &about.heading),
        sources: sheet.cited.iter().enumerate().map(|(at, source)| citation(sheet, at + 1, *source)).collect(),
        footer: footer(sheet),
        heading: about.heading,
        site_title,
    }
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

fn nav(sheet: &Sheet, id: PageId) -> Vec<Way> {
    let mut ways =
        vec![Way { text: Text::own(sheet.text("nav-home")), href: sheet.href(Kind::Home), current: id.kind == Kind::Home }];
    for (text, anchor) in parts(sheet) {
        let is_data = anchor == "data";
        let href = if is_data { sheet.href(Kind::Data) } else { sheet.href_at(Kind::Home, anchor) };
        ways.push(Way { text, href, current: is_data && id.kind == Kind::Data });
    }
    ways.extend(indexes(sheet, id));
    ways.push(Way {
        text: Text::own(sheet.text("nav-findings")),
        href: sheet.href(Kind::Findings),
        current: id.kind == Kind::Findings,
    });
    let mut pages: Vec<usize> = super::prose::pages(sheet.scorecard).collect();
    pages.sort_by_key(|it| sheet.scorecard.pages[*it].id != "methodology");
    for it in pages {
        let page = &sheet.scorecard.pages[it];
        ways.push(Way { text: sheet.local(&page.title), href: sheet.href(Kind::Prose(it)), current: id.kind == Kind::Prose(it) });
    }
    ways
}

/// The way to the composite indexes: to their list, or straight to the only one.
fn indexes(sheet: &Sheet, id: PageId) -> Option<Way> {
    let mut all = sheet.scorecard.indexes().map(|(it, _)| Kind::Index(it));
    let kind = match (all.next()?, all.next()) {
        (only, None) => only,
        _ => Kind::Indexes,
    };
    Some(Way { text: Text::own(sheet.text("nav-indexes")), href: sheet.href(kind), current: id.kind == kind })
}

/// The parts of the home page that other pages lead to, with their anchors.
pub fn parts(sheet: &Sheet) -> [(Text, &'static str); 3] {
    let own = |key| Text::own(sheet.text(key));
    [(sheet.places(), "territories"), (own("nav-topics"), "topics"), (own("nav-data"), "data")]
}

fn crumbs(sheet: &Sheet, id: PageId, between: Vec<Piece>, heading: &Text) -> Vec<Piece> {
    if id.kind == Kind::Home {
        return Vec::new();
    }
    let home = Piece::link(Text::own(sheet.text("nav-home")), sheet.href(Kind::Home));
    let here = Piece::plain(heading.clone());
    std::iter::once(home).chain(between).chain([here]).collect()
}

fn citation(sheet: &Sheet, number: usize, source: SourceIx) -> Citation {
    Citation {
        number,
        id: format!("source-{number}"),
        back: format!("#ref-{number}"),
        title: sheet.source_link(source),
        about: about_source(sheet, sheet.scorecard.source(source)),
        document: sheet.document(source),
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

fn footer(desk: &Desk) -> Footer {
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
        publisher: desk.local(&site.publisher),
        licence: licence(desk),
        data_until,
        generator: desk.say("footer-generator", &[("version", env!("CARGO_PKG_VERSION").into())]),
        links: [link("footer-contact", &site.contact), link("footer-repository", &site.repository)]
            .into_iter()
            .flatten()
            .collect(),
    }
}

/// The licence of the data; no link where its address is not known.
pub fn licence(desk: &Desk) -> Piece {
    let id = desk.scorecard.site.licence.clone().unwrap_or_default();
    let href = crate::export::licence_address(&id);
    Piece { text: id, lang: String::new(), href: href.to_owned(), external: !href.is_empty() }
}
