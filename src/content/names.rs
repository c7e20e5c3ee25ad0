//! Ids and names of what has been defined so far: what a document may refer to.

use super::cx::Cx;
use super::ids::{Lost, is_id};
use crate::file::Location;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Body, Indicator, IndicatorIx, LocalText, Organisation, OrganisationIx, Region, RegionIx};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Ids of one kind of thing, each with its index and its place.
#[derive(Debug, Default)]
pub struct Ids {
    known: BTreeMap<String, (u32, Location)>,
    /// Those that could not be read: nobody who refers to them is told off.
    lost: Lost,
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
        let mut known = BTreeMap::new();
        for (index, (id, at)) in ids.enumerate() {
            known.entry(id.to_owned()).or_insert((index as u32, at));
        }
        Ids { known, lost: Lost::default() }
    }

    /// The same, with those that were meant and could not be read.
    pub fn with(mut self, lost: &Lost) -> Ids {
        self.lost = lost.clone();
        self
    }

    pub fn id(&self, index: u32) -> Option<&str> {
        self.known.iter().find(|(_, (it, _))| *it == index).map(|(id, _)| id.as_str())
    }

    pub fn get(&self, id: &str) -> Option<u32> {
        self.known.get(id).map(|(index, _)| *index)
    }

    /// The index of an id, or a finding that says what kind of thing has no such id.
    pub fn find(&self, cx: &mut Cx, id: &str, at: Location, check: CheckId, key: &'static str) -> Option<u32> {
        if let Some(index) = self.get(id) {
            return Some(index);
        }
        if self.lost.has(id) {
            return None;
        }
        let mut finding = Finding::new(check, at, Message::new(key).with("id", id));
        let known = self.known.keys().map(String::as_str);
        if let Some(near) = cx.near(id, known) {
            finding = cx.suggest(finding, id, near);
        } else if (1..=12).contains(&self.known.len()) {
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
    bodies: BTreeMap<String, Vec<OrganisationIx>>,
    pub definitions: &'a [Indicator],
}

impl<'a> Names<'a> {
    pub fn new(regions: &[Region], organisations: &[Organisation], definitions: &'a [Indicator], lost: &Losses) -> Names<'a> {
        let mut bodies = BTreeMap::new();
        for (index, body) in organisations.iter().enumerate() {
            let names = body.name.0.iter().flatten().chain(&body.aliases);
            for name in names {
                let all: &mut Vec<OrganisationIx> = bodies.entry(folded(name)).or_default();
                if all.last() != Some(&OrganisationIx(index as u32)) {
                    all.push(OrganisationIx(index as u32));
                }
            }
        }
        Names {
            regions: Ids::of(regions.iter().map(|it| (it.id.as_str(), it.location))).with(&lost.places),
            organisations: Ids::of(organisations.iter().map(|it| (it.id.as_str(), it.location))).with(&lost.organisations),
            indicators: Ids::of(definitions.iter().map(|it| (it.id.as_str(), it.location))).with(&lost.indicators),
            bodies,
            definitions,
        }
    }

    /// What is said of an indicator where it is defined.
    #[expect(clippy::indexing_slicing, reason = "an index is the place of one of these definitions")]
    pub fn definition(&self, indicator: IndicatorIx) -> &'a Indicator {
        &self.definitions[indicator.0 as usize]
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
        match self.bodies.get(&folded(&first)).map(Vec::as_slice) {
            Some([index]) => return Some(Body::Known(*index)),
            Some(several) => {
                let message = Message::new("ambiguous-organisation").with("id", &first);
                let ids = several.iter().filter_map(|ix| self.organisations.id(ix.0)).collect::<Vec<_>>();
                let help = Message::new("known-paths-are").with("names", ids.join(", "));
                cx.error_help(CheckId::UnknownOrganisation, at, message, help);
                return None;
            }
            None => {}
        }
        if is_id(&first) {
            self.organisations.find(cx, &first, at, CheckId::UnknownOrganisation, "unknown-organisation")?;
        }
        (!first.is_empty()).then_some(Body::Words(text))
    }
}

/// What could not be read of each kind of definition.
#[derive(Clone, Debug, Default)]
pub struct Losses {
    /// Levels, regions, grids and territories.
    pub places: Lost,
    pub organisations: Lost,
    pub topics: Lost,
    pub indicators: Lost,
}

/// A name as names are compared: without case, one blank as good as many, any dash a hyphen.
pub fn folded(name: &str) -> String {
    // Most names have neither blanks in a row nor a dash.
    let spaced = if name.split(' ').all(|word| !word.is_empty() && !word.contains(char::is_whitespace)) {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(name.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    if spaced.contains(['-', '–', '—', '−']) {
        return spaced.replace(['–', '—', '−'], "-").replace(" - ", "-").replace("- ", "-").replace(" -", "-").to_lowercase();
    }
    spaced.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folded_name_is_folded_whatever_blanks_it_has() {
        for name in ["a – b", "a\t-\tb", "A - b", " a -\u{a0}B ", "a-b", "a -  b"] {
            assert_eq!(folded(name), "a-b", "{name:?}");
        }
        assert_eq!(folded("Thừa  Thiên\tHuế"), "thừa thiên huế");
    }
}
