//! Ids and names of what has been defined so far: what a document may refer to.

use super::cx::Cx;
use super::suggest::nearest;
use crate::file::Location;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Body, Indicator, IndicatorIx, LocalText, Organisation, OrganisationIx, Region, RegionIx};
use std::collections::BTreeMap;

/// Ids of one kind of thing, each with its index and its place.
#[derive(Debug, Default)]
pub struct Ids {
    known: BTreeMap<String, (u32, Location)>,
}

impl Ids {
    /// Notes an id; a second use of it is told, with the first.
    pub fn define(&mut self, cx: &mut Cx, id: &str, index: usize, at: Location) -> bool {
        if let Some((_, first)) = self.known.get(id) {
            let message = Message::new("duplicate-id").with("id", id);
            cx.report(Finding::new(CheckId::DuplicateId, at, message).related(*first, Message::new("first-used-here")));
            return false;
        }
        self.known.insert(id.to_owned(), (index as u32, at));
        true
    }

    /// The ids of things that stand in a list, in their order.
    pub fn of<'a>(ids: impl Iterator<Item = (&'a str, Location)>) -> Ids {
        Ids { known: ids.enumerate().map(|(index, (id, at))| (id.to_owned(), (index as u32, at))).collect() }
    }

    pub fn get(&self, id: &str) -> Option<u32> {
        self.known.get(id).map(|(index, _)| *index)
    }

    /// The index of an id, or a finding that says what kind of thing has no such id.
    pub fn find(&self, cx: &mut Cx, id: &str, at: Location, check: CheckId, key: &'static str) -> Option<u32> {
        if let Some(index) = self.get(id) {
            return Some(index);
        }
        let mut finding = Finding::new(check, at, Message::new(key).with("id", id));
        let known = self.known.keys().map(String::as_str);
        if let Some(name) = nearest(id, known) {
            finding = finding.help(Message::new("did-you-mean").with("name", name));
        } else if self.known.len() <= 12 {
            let names = self.known.keys().cloned().collect::<Vec<_>>().join(", ");
            finding = finding.help(Message::new("known-ids-are").with("names", names));
        }
        cx.report(finding);
        None
    }
}

/// Everything that figures refer to, save territories.
pub struct Names<'a> {
    pub regions: Ids,
    pub organisations: Ids,
    pub indicators: Ids,
    bodies: BTreeMap<String, OrganisationIx>,
    pub definitions: &'a [Indicator],
}

impl<'a> Names<'a> {
    pub fn new(regions: &[Region], organisations: &[Organisation], definitions: &'a [Indicator]) -> Names<'a> {
        let mut bodies = BTreeMap::new();
        for (index, body) in organisations.iter().enumerate() {
            let names = body.name.0.iter().flatten().chain(&body.aliases);
            for name in names {
                bodies.entry(folded(name)).or_insert(OrganisationIx(index as u32));
            }
        }
        Names {
            regions: Ids::of(regions.iter().map(|it| (it.id.as_str(), it.location))),
            organisations: Ids::of(organisations.iter().map(|it| (it.id.as_str(), it.location))),
            indicators: Ids::of(definitions.iter().map(|it| (it.id.as_str(), it.location))),
            bodies,
            definitions,
        }
    }

    pub fn region(&self, cx: &mut Cx, id: &str, at: Location) -> Option<RegionIx> {
        self.regions.find(cx, id, at, CheckId::UnknownPlace, "unknown-region").map(RegionIx)
    }

    pub fn indicator(&self, cx: &mut Cx, id: &str, at: Location) -> Option<IndicatorIx> {
        self.indicators.find(cx, id, at, CheckId::UnknownIndicator, "unknown-indicator").map(IndicatorIx)
    }

    /// An organisation by id, name or alias. What looks like an id and is none is told; anything else is words.
    pub fn body(&self, cx: &mut Cx, text: LocalText, at: Location) -> Option<Body> {
        let first = text.get(0).text.to_owned();
        if let Some(index) = self.organisations.get(&first) {
            return Some(Body::Known(OrganisationIx(index)));
        }
        if let Some(index) = self.bodies.get(&folded(&first)) {
            return Some(Body::Known(*index));
        }
        if super::cx::is_id(&first) {
            self.organisations.find(cx, &first, at, CheckId::UnknownOrganisation, "unknown-organisation")?;
        }
        (!first.is_empty()).then_some(Body::Words(text))
    }
}

/// A name as names are compared: without case, one blank as good as many, any dash a hyphen.
pub fn folded(name: &str) -> String {
    let dashes = name.replace(['–', '—', '−'], "-").replace(" - ", "-").replace("- ", "-").replace(" -", "-");
    dashes.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
