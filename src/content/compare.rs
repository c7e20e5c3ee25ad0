//! `compare:` of `scorecard.yaml`: groups of territories that get a page on which they stand side by side.

use super::cx::{Cx, Fields};
use super::definitions::identified;
use super::gazetteer::Gazetteer;
use super::names::Ids;
use super::schema::COMPARE;
use super::territories::Places;
use crate::finding::{CheckId, Message};
use crate::model::{Comparison, RegionIx, TerritoryIx};
use crate::yaml::{Node, Tree};

/// So many places make a comparison.
const LEAST: usize = 2;

/// Reads the groups out of `scorecard.yaml`, whose fields have been checked before: territories are known only now.
pub fn read(cx: &mut Cx, root: &Node, places: &Places, gazetteer: &Gazetteer) -> Vec<Comparison> {
    let Tree::Map(map) = &root.tree else { return Vec::new() };
    let Some(list) = map.get("compare") else { return Vec::new() };
    let regions = Ids::of(places.regions.iter().map(|it| (it.id.as_str(), it.location))).with(&places.lost);
    let mut ids = Ids::default();
    let mut found = Vec::new();
    for item in cx.list(&list.value) {
        let Some((fields, id)) = identified(cx, item, &COMPARE) else { continue };
        let is_new = ids.define(cx, &id, found.len(), fields.key_at("id"));
        let name = cx.local_of(&fields, "name");
        let Some((region, territories)) = members(cx, &fields, &regions, places, gazetteer) else { continue };
        if is_new {
            found.push(Comparison { id, location: fields.at, name, region, territories });
        }
    }
    found
}

/// What the group is made of: a region or a list of territories, one of both.
fn members(
    cx: &mut Cx,
    fields: &Fields,
    regions: &Ids,
    places: &Places,
    gazetteer: &Gazetteer,
) -> Option<(Option<RegionIx>, Vec<TerritoryIx>)> {
    match (fields.get("region"), fields.get("territories")) {
        (Some(_), Some(_)) => {
            let message = Message::new("said-twice").with("one", "region").with("other", "territories");
            cx.error(CheckId::SaidTwice, fields.key_at("territories"), message);
            None
        }
        (None, None) => {
            if !fields.is_cut() {
                cx.error_help(CheckId::MissingField, fields.at, Message::new("compare-of-none"), Message::new("compare-help"));
            }
            None
        }
        (Some(node), None) => {
            let id = cx.scalar(node)?;
            let region = regions.find(cx, id, node.at, CheckId::UnknownPlace, "unknown-region").map(RegionIx)?;
            let territories = of_region(places, region);
            enough(cx, node, territories.len(), places).then_some((Some(region), territories))
        }
        (None, Some(node)) => {
            let territories = listed(cx, node, gazetteer)?;
            enough(cx, node, territories.len(), places).then_some((None, territories))
        }
    }
}

/// The territories of a region that were there in its time: one that ended before belongs to it by a slip only.
#[expect(clippy::indexing_slicing, reason = "an index is the place of one of the regions")]
fn of_region(places: &Places, region: RegionIx) -> Vec<TerritoryIx> {
    let of = &places.regions[region.0 as usize];
    let all = places.territories.iter().enumerate();
    let mine = all.filter(|(_, it)| it.regions.contains(&region) && it.is_alive_in(of));
    mine.map(|(index, _)| TerritoryIx(index as u32)).collect()
}

/// The territories of a list, each once; nothing where one of them is not known.
fn listed(cx: &mut Cx, node: &Node, gazetteer: &Gazetteer) -> Option<Vec<TerritoryIx>> {
    let mut territories = Vec::new();
    let mut all_known = true;
    for item in cx.one_or_more(node) {
        let territory = cx.scalar(item).and_then(|id| gazetteer.by_id(cx, id, item.at));
        match territory {
            Some(it) if territories.contains(&it) => {
                let message = Message::new("duplicate-id").with("id", &gazetteer.get(it).id);
                cx.error(CheckId::DuplicateId, item.at, message);
            }
            Some(it) => territories.push(it),
            None => all_known = false,
        }
    }
    all_known.then_some(territories)
}

fn enough(cx: &mut Cx, node: &Node, count: usize, places: &Places) -> bool {
    if count < LEAST && places.lost.is_empty() {
        let message = Message::new("compare-too-few").count("count", count);
        cx.error_help(CheckId::MissingField, node.at, message, Message::new("compare-help"));
    }
    count >= LEAST
}
