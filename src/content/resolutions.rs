//! `resolutions.yaml`: which of several documents is shown, and why.

use super::cx::Cx;
use super::definitions::listed;
use super::gazetteer::Gazetteer;
use super::names::{Ids, Names};
use super::schema::RESOLUTION;
use crate::file::{FileId, Location};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Claim, IndicatorIx, Parts, Period, Resolution, Source, SourceIx, TerritoryIx};
use crate::yaml::Node;
use std::collections::{BTreeMap, BTreeSet};

/// What resolutions refer to.
pub struct Home<'a> {
    pub names: &'a Names<'a>,
    pub gazetteer: &'a Gazetteer<'a>,
    pub known: &'a Ids,
    pub sources: &'a [Source],
    pub claims: &'a Parts<Claim>,
    /// Files of which something could not be read, which has been told: what they claim is not all known.
    pub broken: BTreeSet<FileId>,
}

/// What a resolution decides on.
type Key = (TerritoryIx, IndicatorIx, Period);

/// Reads the file. Sorted by what they decide on, which is decided once.
pub fn read(cx: &mut Cx, root: &Node, home: &Home) -> Vec<Resolution> {
    let mut found: BTreeMap<Key, Resolution> = BTreeMap::new();
    for item in cx.list(root) {
        let Some(resolution) = one(cx, item, home) else { continue };
        let key = (resolution.territory, resolution.indicator, resolution.period);
        if let Some(first) = found.get(&key) {
            let finding = Finding::new(CheckId::SaidTwice, resolution.location, Message::new("resolution-twice"));
            cx.report(finding.related(first.location, Message::new("first-used-here")));
            continue;
        }
        found.insert(key, resolution);
    }
    found.into_values().collect()
}

fn one(cx: &mut Cx, item: &Node, home: &Home) -> Option<Resolution> {
    let fields = cx.fields(item, &RESOLUTION)?;
    let period = fields.get("period").and_then(|node| {
        let text = cx.scalar(node)?;
        cx.period(text, node.at)
    });
    let indicator = fields.get("indicator").and_then(|node| {
        let id = cx.scalar(node)?;
        home.names.indicator(cx, id, node.at)
    });
    let show = fields.get("show").and_then(|node| {
        let id = cx.scalar(node)?;
        let found = home.known.find(cx, id, node.at, CheckId::UnknownSource, "unknown-source");
        Some((SourceIx(found?), node.at))
    });
    let period = period?;
    let territory = fields.get("territory").and_then(|node| {
        let name = cx.scalar(node)?;
        home.gazetteer.find(cx, name, node.at, None, period)
    });
    let (reason, by) = (cx.local_of(&fields, "reason"), cx.local_of(&fields, "by"));
    let on = cx.date_part_of(&fields, "on");
    let (territory, indicator, (show, at)) = (territory?, indicator?, show?);
    let resolution = Resolution { location: fields.at, territory, indicator, period, show, reason, by, on };
    tell_if_nothing_to_show(cx, &resolution, at, home);
    Some(resolution)
}

/// A document that says nothing of it cannot be shown: the editor meant another one, or another period.
#[expect(clippy::indexing_slicing, reason = "an index is the place of one of these sources")]
fn tell_if_nothing_to_show(cx: &mut Cx, resolution: &Resolution, at: Location, home: &Home) {
    let about = |it: &&Claim| {
        it.territory == resolution.territory && it.indicator == resolution.indicator && it.period == resolution.period
    };
    let sources: Vec<SourceIx> = home.claims.iter().filter(about).map(|it| it.source).collect();
    let shown = &home.sources[resolution.show.0 as usize];
    if home.broken.contains(&shown.location.file) || sources.contains(&resolution.show) {
        return;
    }
    let message = Message::new("resolution-of-nothing").with("indicator", &home.names.definition(resolution.indicator).id);
    let mut finding = Finding::new(CheckId::UnknownSource, at, message);
    let names = listed(sources.iter().filter_map(|it| home.known.id(it.0)));
    if !names.is_empty() {
        finding = finding.help(Message::new("resolution-of-nothing-help").with("names", names));
    }
    cx.report(finding);
}
