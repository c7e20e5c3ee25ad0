//! Pages that people wrote, and the page for an address that leads nowhere.

use super::desk::Sheet;
use super::frame::{About, parts};
use super::text::{Piece, Text};
use super::{Body, Kind, markdown};
use crate::model::Scorecard;
use serde::Serialize;

/// A page of `content/pages`.
#[derive(Clone, Debug, Serialize)]
pub struct ProsePage {
    /// The text, as HTML.
    pub body: Text,
}

/// The page for an address that leads nowhere.
#[derive(Clone, Debug, Serialize)]
pub struct NotFound {
    /// What has happened.
    pub says: Vec<Text>,
    /// Where to go from here.
    pub ways: Vec<Piece>,
}

/// The page whose text opens the home page and has no address of its own: `content/pages/index.md`.
pub const HOME: &str = "index";

/// The pages that stand for themselves.
pub fn pages(scorecard: &Scorecard) -> impl Iterator<Item = usize> {
    scorecard.pages.iter().enumerate().filter(|(_, page)| page.id != HOME).map(|(index, _)| index)
}

/// What the site says of itself, in Markdown; nothing where nobody wrote it.
pub fn introduction(sheet: &Sheet) -> Option<Text> {
    sheet.scorecard.pages.iter().find(|page| page.id == HOME).map(|page| sheet.local(&page.body))
}

/// A page that people wrote.
pub fn page(sheet: &Sheet, index: usize) -> (About, Body) {
    let prose = sheet.scorecard.page(index);
    let body = sheet.local(&prose.body);
    let plain = markdown::plain(&body.text);
    let description = plain.chars().take(200).collect();
    let page = ProsePage { body: Text { text: markdown::html(&body.text, sheet.links), lang: body.lang } };
    let about = About { heading: sheet.local(&prose.title), description, crumbs: Vec::new(), noindex: false };
    (about, Body::Prose(Box::new(page)))
}

/// The page for an address that leads nowhere.
pub fn not_found(sheet: &Sheet) -> (About, Body) {
    let mut ways = vec![Piece::link(Text::own(sheet.text("nav-home")), sheet.href(Kind::Home))];
    ways.extend(parts(sheet).map(|(text, anchor)| Piece::link(text, sheet.href_at(Kind::Home, anchor))));
    let page = NotFound { says: vec![Text::own(sheet.text("not-found-text"))], ways };
    let about = About {
        heading: Text::own(sheet.text("not-found-title")),
        description: sheet.text("not-found-text"),
        crumbs: Vec::new(),
        noindex: true,
    };
    (about, Body::NotFound(Box::new(page)))
}
