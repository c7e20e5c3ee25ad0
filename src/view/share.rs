//! What other sites and programs show of a page when somebody shares its address: the tags of Open Graph.

use super::card::Card;
use super::desk::Sheet;
use super::frame::Frame;
use super::{Kind, PageId};
use serde::Serialize;

/// Size of a page's picture.
pub const WIDTH: u32 = 1200;
pub const HEIGHT: u32 = 630;

/// What is shown where a page is shared. All of it is empty where the site's address is not known.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Share {
    /// The full address of the page; where it is empty there is nothing to share.
    pub url: String,
    /// Its heading.
    pub title: String,
    /// What it is in the words of Open Graph: `website` for the home page, else `article`.
    pub kind: String,
    /// The language as Open Graph writes it: `vi_VN`; empty where no territory is known for it.
    pub locale: String,
    /// The other languages of the page, written alike.
    pub locales: Vec<String>,
    /// The full address of its picture; empty where it has none.
    pub image: String,
    /// Width of the picture in pixels.
    pub image_width: usize,
    /// Its height.
    pub image_height: usize,
    /// What the picture says.
    pub image_alt: String,
}

impl Share {
    /// For a page whose picture cannot be drawn.
    pub fn leave_picture_out(&mut self) {
        self.image = String::new();
        self.image_alt = String::new();
    }
}

/// The tags of a page.
pub fn share(sheet: &Sheet, id: PageId, frame: &Frame, card: Option<&Card>) -> Share {
    if frame.canonical.is_empty() {
        return Share::default();
    }
    let tags = sheet.scorecard.site.languages.iter();
    let locale = |tag: &str| sheet.say("share-locale", &[("tag", tag.into())]);
    let others = tags.filter(|tag| **tag != frame.lang).map(|tag| locale(tag)).filter(|it| !it.is_empty());
    let alt = |it: &Card| sheet.say("mark-title", &[("label", it.name.clone().into()), ("value", it.finding.clone().into())]);
    Share {
        url: frame.canonical.clone(),
        title: frame.heading.text.clone(),
        kind: if id.kind == Kind::Home { "website" } else { "article" }.to_owned(),
        locale: locale(&frame.lang),
        locales: others.collect(),
        image: card.map_or_else(String::new, |it| sheet.links.absolute(&it.path)),
        image_width: WIDTH as usize,
        image_height: HEIGHT as usize,
        image_alt: card.map_or_else(String::new, alt),
    }
}
