//! Organisations and topics: short lists of who and what.

use super::cx::{Cx, Fields};
use super::names::Ids;
use super::schema::{ORGANISATION, Shape, TOPIC};
use crate::finding::CheckId;
use crate::model::{LevelIx, Organisation, Topic};
use crate::yaml::Node;

/// Reads `organisations.yaml`. Sorted by id.
pub fn organisations(cx: &mut Cx, root: &Node, levels: &Ids) -> Vec<Organisation> {
    let mut ids = Ids::default();
    let mut found = Vec::new();
    for item in cx.list(root) {
        let Some((fields, id)) = identified(cx, item, &ORGANISATION) else { continue };
        ids.define(cx, &id, found.len(), fields.key_at("id"));
        let each = fields.get("each").and_then(|node| {
            let level = cx.scalar(node)?;
            levels.find(cx, level, node.at, CheckId::UnknownPlace, "unknown-level").map(LevelIx)
        });
        found.push(Organisation {
            id,
            location: fields.at,
            name: cx.local_of(&fields, "name"),
            aliases: cx.texts_of(&fields, "aliases"),
            each,
            url: cx.url_of(&fields, "url"),
        });
    }
    found.sort_by(|a, b| a.id.cmp(&b.id));
    found.dedup_by(|a, b| a.id == b.id);
    found
}

/// Reads `topics.yaml`, in reading order.
pub fn topics(cx: &mut Cx, root: &Node) -> Vec<Topic> {
    let mut ids = Ids::default();
    let mut found = Vec::new();
    for item in cx.list(root) {
        let Some((fields, id)) = identified(cx, item, &TOPIC) else { continue };
        if ids.define(cx, &id, found.len(), fields.key_at("id")) {
            let (name, about) = (cx.local_of(&fields, "name"), cx.local_of(&fields, "about"));
            found.push(Topic { id, location: fields.at, name, about });
        }
    }
    found
}

/// Names one after the other, each once.
pub fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: std::collections::BTreeSet<&str> = names.collect();
    names.into_iter().collect::<Vec<_>>().join(", ")
}

/// The fields and the id of a definition. One that cannot be read is noted as lost.
pub fn identified<'n>(cx: &mut Cx, item: &'n Node, shape: &'static Shape) -> Option<(Fields<'n>, String)> {
    let fields = cx.fields(item, shape);
    let id = fields.and_then(|fields| fields.get("id")).and_then(|node| cx.id(node));
    if id.is_none() {
        cx.lose(item);
    }
    fields.zip(id)
}
