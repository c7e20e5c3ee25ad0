//! Addresses that pages once had, by `formerly`: each leads on to where its page is now, without a script.

use super::desk::{Desk, Sheet};
use super::frame::About;
use super::register::has_page;
use super::text::{Piece, Text};
use super::{Body, Kind};
use serde::Serialize;

/// An address that a page once had.
#[derive(Clone, Debug, Serialize)]
pub struct Moved {
    /// The page that it leads on to, from here.
    pub to: Piece,
}

/// Every former address: that of each page, and for a territory that of its findings. Data files have none: nothing but
/// a page can lead on.
pub fn all(desk: &Desk) -> Vec<(String, Kind)> {
    let scorecard = desk.scorecard;
    let mut moved = Vec::new();
    let homes = desk.register.homes();
    for (at, it) in scorecard.territories().filter(|(at, _)| has_page(scorecard, *at)) {
        let folder = scorecard.level(it.level).folder.as_deref().unwrap_or_default();
        for old in &it.formerly {
            moved.push((format!("{folder}/{old}/"), Kind::Territory(at)));
            if homes.contains(&at) {
                moved.push((format!("findings/{old}/"), Kind::TerritoryFindings(at)));
            }
        }
    }
    for (at, it) in scorecard.indicators() {
        moved.extend(it.formerly.iter().map(|old| (format!("indicators/{old}/"), Kind::Indicator(at))));
    }
    moved
}

/// The page at a former address.
pub fn page(sheet: &Sheet, index: usize) -> (About, Body) {
    let kind = sheet.moved(index).1;
    let name = match kind {
        Kind::Territory(it) | Kind::TerritoryFindings(it) => sheet.territory_name(it),
        Kind::Indicator(it) => sheet.local(&sheet.scorecard.indicator(it).name),
        _ => Text::default(),
    };
    let to = Piece::link(name.clone(), sheet.href(kind));
    let description = sheet.text("moved");
    let about = About { heading: name, description, crumbs: Vec::new(), noindex: true };
    (about, Body::Moved(Box::new(Moved { to })))
}
