//! One claim out of its fields and what is handed down to it.

use super::change::{self, interval, margin, plain_number, rank, rank_change};
use super::context::Context;
use super::cx::{Cx, Fields};
use super::figures::{Figure, Home};
use super::schema::{ACCEPTABLE, MISSING, STATUSES, VERDICTS};
use super::target::{self, TargetContext, said_twice, set_by};
use super::value::{Measure, Printed, parse_quantity, parse_ratio, parse_value};
use crate::file::Location;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{
    Accepted, Breakdown, Claim, Decimal, Details, Few, Missing, Period, Quantity, Quotes, RankBy, Rare, Ratio, SourceIx, Status,
    Step, Target, TerritoryIx, Unit,
};
use crate::yaml::{Node, Tree};
use std::sync::Arc;

/// What a claim is read from: a scalar, or the fields of a map.
pub struct Draft<'n> {
    pub node: &'n Node,
    pub fields: Option<Fields<'n>>,
    /// `of:` beside bands.
    pub total: Option<Decimal>,
}

/// What holds for the claim from outside.
pub struct Setting<'a> {
    pub figure: &'a Figure<'a>,
    pub home: &'a Home<'a>,
    pub measure: Measure<'a>,
    pub self_reported: bool,
}

/// Fields that are a claim of their own: beside `by` or `bands` they are the whole's.
const OWN: &[&str] = &[
    "value",
    "ratio",
    "target",
    "targets",
    "set_by",
    "status",
    "words",
    "missing",
    "previous",
    "change",
    "rank",
    "rank_change",
    "rank_by",
    "margin",
    "interval",
    "n",
];

pub fn has_own(fields: &Fields) -> bool {
    OWN.iter().any(|name| fields.has(name))
}

/// Reads one claim. Without one where what is wrong leaves nothing to show.
pub fn read(cx: &mut Cx, draft: &Draft, setting: &Setting, context: &Context, breakdown: &Breakdown) -> Option<Claim> {
    let at = draft.fields.map_or(draft.node.at, |fields| fields.at);
    let at = if draft.node.tree == Tree::Null { setting.figure.key } else { at };
    let content = match &draft.fields {
        Some(fields) => fields_content(cx, fields, setting)?,
        None => scalar_content(cx, draft.node, at, setting)?,
    };
    let period = context.period?;
    let territory = place_of(cx, context, setting, period)?;
    let claim = assemble(setting, context, breakdown, content, Place { at, period, territory });
    Some(with_total(claim, draft.total))
}

fn with_total(mut claim: Claim, total: Option<Decimal>) -> Claim {
    if claim.breakdown.band.is_some() {
        let stated = claim.ratio.as_ref().map(|ratio| ratio.denominator);
        let details = std::mem::take(&mut claim.details).into_inner();
        claim.details = Rare::from(Details { total: stated.or(total), ..details });
        if let (None, Some(ratio)) = (&claim.value, claim.ratio.take()) {
            claim.value = Some(count_of(&ratio));
        }
    }
    claim
}

/// A band's count as printed: `09/31` is nine.
fn count_of(ratio: &Ratio) -> Quantity {
    Quantity {
        text: ratio.text.clone(),
        qualifier: crate::model::Qualifier::Exact,
        value: ratio.numerator,
        upper: None,
        step: Step::of(ratio.numerator, 0),
        percent_for_score: false,
    }
}

/// Where and when a claim stands.
struct Place {
    at: Location,
    period: Period,
    territory: TerritoryIx,
}

/// What a claim says by itself.
#[derive(Default)]
struct Content {
    value: Option<Quantity>,
    ratio: Option<Ratio>,
    missing: Option<Missing>,
    status: Option<Status>,
    targets: Vec<Target>,
    details: Rare<Details>,
}

fn assemble(setting: &Setting, context: &Context, breakdown: &Breakdown, content: Content, place: Place) -> Claim {
    let targets: Vec<Arc<Target>> = content.targets.into_iter().map(Arc::new).collect();
    Claim {
        source: SourceIx(0),
        number: 0,
        location: place.at,
        territory: place.territory,
        indicator: setting.figure.ix,
        period: place.period,
        period_inferred: context.is_inferred(),
        breakdown: Rare::from(breakdown.clone()),
        value: content.value,
        ratio: content.ratio.map(Box::new),
        missing: content.missing,
        status: content.status,
        is_ranked_inside: setting.home.gazetteer.get(place.territory).parent.is_some(),
        targets: Rare::from(Few::from(targets)),
        quotes: context.quotes.as_slice().into(),
        self_reported: context.self_reported.unwrap_or(setting.self_reported),
        restated: context.restated.unwrap_or(false),
        details: with_context(content.details, context),
    }
}

/// What a claim says beside its value, with what is handed down to it; nothing, as most say, costs nothing.
fn with_context(own: Rare<Details>, context: &Context) -> Rare<Details> {
    let is_whole = context.restriction.is_none() && context.since.is_none() && context.rank_scope.is_none();
    let is_said_once = context.quotes.len() < 2;
    if is_whole && is_said_once && context.producer.is_none() && context.note.is_empty() && context.locators.is_empty() {
        return own;
    }
    let mut own = own;
    let details = own.to_mut();
    details.restriction = context.restriction.clone().map(Box::new);
    details.locators.clone_from(&context.locators);
    details.mentions = (!is_said_once).then_some(context.quotes.len() as u32);
    details.since = context.since;
    details.rank_scope.clone_from(&context.rank_scope);
    details.producer.clone_from(&context.producer);
    details.note.clone_from(&context.note);
    own
}

/// The short form: just the value, or a milestone's word.
fn scalar_content(cx: &mut Cx, node: &Node, at: Location, setting: &Setting) -> Option<Content> {
    if node.tree == Tree::Null {
        let message = Message::new("missing-reason").with("indicator", &setting.figure.indicator.id);
        cx.error_help(CheckId::MissingReason, at, message, Message::new("missing-reason-help"));
        return None;
    }
    if setting.figure.indicator.unit == Unit::Milestone {
        let status = cx.one_of(node, STATUSES, &Status::ALL)?;
        return Some(Content { status: Some(status), ..Content::default() });
    }
    let (value, ratio) = value(cx, node, setting)?;
    Some(Content { value, ratio, ..Content::default() })
}

fn fields_content(cx: &mut Cx, fields: &Fields, setting: &Setting) -> Option<Content> {
    let before = cx.findings.len();
    check_said_once(cx, fields);
    let (value, ratio) = value_and_ratio(cx, fields, setting);
    let missing = fields.get("missing").and_then(|node| cx.one_of(node, MISSING, &Missing::ALL));
    let status = fields.get("status").and_then(|node| status(cx, node, setting));
    let content = Content { value, ratio, missing, status, targets: Vec::new(), details: details(cx, fields, setting) };
    let content = targets(cx, fields, setting, content);
    if !has_own(fields) && !fields.is_cut() {
        let message = Message::new("missing-reason").with("indicator", &setting.figure.indicator.id);
        cx.error_help(CheckId::MissingReason, fields.at, message, Message::new("missing-reason-help"));
    }
    // What could not be read leaves a hole: better no claim than half of one.
    (cx.findings.len() == before && has_own(fields)).then_some(content)
}

/// The fields of which few figures have one.
const DETAILS: &[&str] = &["words", "previous", "change", "rank", "rank_change", "rank_by", "margin", "interval", "n", "accept"];

fn details(cx: &mut Cx, fields: &Fields, setting: &Setting) -> Rare<Details> {
    if !DETAILS.iter().any(|name| fields.has(name)) {
        return Rare::default();
    }
    let measure = &setting.measure;
    Rare::from(Details {
        words: fields.get("words").map(|node| cx.local(node)),
        previous: fields.get("previous").and_then(|node| quantity(cx, node, measure)).map(Box::new),
        change: fields.get("change").and_then(|node| change::read(cx, node, measure)).map(Box::new),
        rank: fields.get("rank").and_then(|node| rank(cx, node)),
        rank_change: fields.get("rank_change").and_then(|node| rank_change(cx, node)),
        rank_by: fields.get("rank_by").map(|node| rank_by(cx, node, setting)),
        margin: fields.get("margin").and_then(|node| margin(cx, node, measure)).map(Box::new),
        interval: fields.get("interval").and_then(|node| interval(cx, node, measure)).map(Box::new),
        n: fields.get("n").and_then(|node| plain_number(cx, node)),
        accept: accept(cx, fields),
        ..Details::default()
    })
}

/// One thing, said once.
fn check_said_once(cx: &mut Cx, fields: &Fields) {
    for (one, other) in [("target", "targets"), ("value", "missing"), ("ratio", "missing"), ("targets", "set_by")] {
        if fields.has(one) && fields.has(other) {
            said_twice(cx, fields, one, other);
        }
    }
}

fn value_and_ratio(cx: &mut Cx, fields: &Fields, setting: &Setting) -> (Option<Quantity>, Option<Ratio>) {
    let (value, short) = fields.get("value").and_then(|node| value(cx, node, setting)).unwrap_or_default();
    let Some(node) = fields.get("ratio") else { return (value, short) };
    if short.is_some() {
        said_twice(cx, fields, "value", "ratio");
    }
    let Some(typed) = cx.printed(node) else { return (value, None) };
    match parse_ratio(typed, &setting.measure) {
        Ok(ratio) => (value, Some(ratio)),
        Err(error) => {
            cx.value_error(typed, node.at, &error, setting.measure.unit.id());
            (value, None)
        }
    }
}

type ValueOrRatio = (Option<Quantity>, Option<Ratio>);

fn value(cx: &mut Cx, node: &Node, setting: &Setting) -> Option<ValueOrRatio> {
    if node.tree == Tree::Null {
        let message = Message::new("missing-reason").with("indicator", &setting.figure.indicator.id);
        cx.error_help(CheckId::MissingReason, node.at, message, Message::new("missing-reason-help"));
        return None;
    }
    let typed = cx.printed(node)?;
    if setting.measure.unit == Unit::Milestone {
        let message = Message::new("value-of-a-milestone").with("text", typed);
        let words: Vec<&str> = Status::ALL.iter().filter(|it| it.is_milestone()).map(|it| it.id()).collect();
        cx.error_help(CheckId::UnitMismatch, node.at, message, Message::new("words-are").with("names", words.join(", ")));
        return None;
    }
    match parse_value(typed, &setting.measure) {
        Ok(Printed::Quantity(quantity)) => Some((Some(quantity), None)),
        Ok(Printed::Ratio(ratio)) => Some((None, Some(ratio))),
        Err(error) => {
            cx.value_error(typed, node.at, &error, setting.measure.unit.id());
            None
        }
    }
}

fn quantity(cx: &mut Cx, node: &Node, measure: &Measure) -> Option<Quantity> {
    let typed = cx.printed(node)?;
    match parse_quantity(typed, measure) {
        Ok(quantity) => Some(quantity),
        Err(error) => {
            cx.value_error(typed, node.at, &error, measure.unit.id());
            None
        }
    }
}

/// Milestones are done or planned; everything else is met or missed.
fn status(cx: &mut Cx, node: &Node, setting: &Setting) -> Option<Status> {
    let status = cx.one_of(node, STATUSES, &Status::ALL)?;
    if status.is_milestone() && setting.figure.indicator.unit != Unit::Milestone {
        let message = Message::new("status-of-a-milestone").with("word", status.id());
        cx.error_help(CheckId::UnitMismatch, node.at, message, Message::new("words-are").with("names", VERDICTS.join(", ")));
        return None;
    }
    Some(status)
}

fn rank_by(cx: &mut Cx, node: &Node, setting: &Setting) -> RankBy {
    let text = cx.local(node);
    let names = &setting.home.names;
    match names.indicators.get(text.get(0).text) {
        Some(index) => RankBy::Indicator(crate::model::IndicatorIx(index)),
        None => RankBy::Words(text),
    }
}

fn targets(cx: &mut Cx, fields: &Fields, setting: &Setting, mut content: Content) -> Content {
    let names = setting.home.names;
    let context = TargetContext { names, measure: setting.measure, better: setting.figure.indicator.better };
    if let Some(node) = fields.get("targets") {
        content.targets = target::list(cx, node, &context);
    } else if let Some(node) = fields.get("target") {
        content.targets = target::read(cx, node, &context).into_iter().collect();
    }
    if let Some(node) = fields.get("set_by") {
        let body = set_by(cx, node, names);
        match content.targets.first_mut() {
            Some(target) if target.set_by.is_some() => said_twice(cx, fields, "target", "set_by"),
            Some(target) => target.set_by = body,
            None => content.details.to_mut().set_by = body,
        }
    }
    if let ([Target { stated: Some(_), .. }], true) = (&content.targets[..], fields.has("status")) {
        said_twice(cx, fields, "stated", "status");
    }
    content
}

fn accept(cx: &mut Cx, fields: &Fields) -> Vec<Accepted> {
    let Some(map) = fields.get("accept").and_then(|node| cx.map(node)) else { return Vec::new() };
    let mut accepted = Vec::new();
    for entry in &map.entries {
        if !ACCEPTABLE.contains(&entry.key.text.as_str()) {
            cx.unknown_word(&entry.key.text, entry.key.at, ACCEPTABLE);
            continue;
        }
        let reason = cx.local(&entry.value);
        if reason.is_empty() {
            cx.error(CheckId::MissingReason, entry.key.at, Message::new("accept-without-reason").with("check", &entry.key.text));
            continue;
        }
        accepted.push(Accepted { check: entry.key.text.to_string(), reason, location: entry.key.at });
    }
    accepted
}

/// The territory, held against its lifeline.
pub fn place_of(cx: &mut Cx, context: &Context, setting: &Setting, period: Period) -> Option<TerritoryIx> {
    if context.place.is_some() && context.territory.is_none() {
        return context.place;
    }
    let home = setting.home;
    let outer = match (&context.home, context.place.or(home.territory)) {
        (_, Some(territory)) => territory,
        (Some((name, at)), None) => home.gazetteer.find(cx, name, *at, None, period)?,
        (None, None) => return None,
    };
    let territory = match &context.territory {
        None => outer,
        Some((name, at)) => {
            let found = home.gazetteer.find(cx, name, *at, Some(outer), period)?;
            let heirs = &home.gazetteer.get(outer).succeeded_by;
            let inside = std::iter::once(&outer).chain(heirs).any(|outer| home.gazetteer.is_within(found, *outer));
            if !inside {
                let folder = &home.gazetteer.get(outer).id;
                let message = Message::new("territory-elsewhere").with("id", name).with("folder", folder);
                cx.error(CheckId::UnknownTerritory, *at, message);
                return None;
            }
            found
        }
    };
    let it = home.gazetteer.get(territory);
    let named = context.territory.as_ref().or(context.home.as_ref());
    let at = named.map(|(_, at)| *at).or(context.period_at).unwrap_or(setting.figure.key);
    let start = period.first_day().unwrap_or(period.last_day());
    if let Some(until) = it.until.filter(|until| start >= *until) {
        let message = Message::new("territory-ended").with("id", &it.id).with("day", until).with("period", period);
        let heirs = home.gazetteer.heirs(territory);
        let mut finding = Finding::new(CheckId::TerritoryEnded, at, message);
        if !heirs.is_empty() {
            finding = finding.help(Message::new("territory-ended-help").with("names", heirs));
        }
        cx.report(finding);
        return None;
    }
    if let Some(from) = it.from.filter(|from| period.last_day() < *from && !context.restated.unwrap_or(false)) {
        let message = Message::new("territory-not-begun").with("id", &it.id).with("day", from).with("period", period);
        cx.error_help(CheckId::TerritoryNotBegun, at, message, Message::new("territory-not-begun-help"));
        return None;
    }
    Some(territory)
}

/// All that a list entry says but its quote and locator: entries that are equal in this say one thing.
pub fn statement(claim: &Claim) -> String {
    let mut bare = claim.clone();
    bare.location = Location::default();
    bare.quotes = Quotes::default();
    let mut targets = bare.targets.to_vec();
    targets.iter_mut().for_each(|target| Arc::make_mut(target).location = Location::default());
    bare.targets = Rare::from(Few::from(targets));
    let mut details = bare.details.into_inner();
    details.mentions = None;
    details.locators.clear();
    details.accept.iter_mut().for_each(|accepted| accepted.location = Location::default());
    bare.details = Rare::from(details);
    format!("{bare:?}")
}

/// The statement printed again.
pub fn add_mention(claim: &mut Claim, again: Claim) {
    claim.details.to_mut().mentions = Some(claim.mentions() + again.mentions());
    if !again.locators.is_empty() {
        claim.details.to_mut().locators.extend(again.locators.iter().cloned());
    }
    let more = again.quotes.iter().filter(|it| !claim.quotes.iter().any(|known| known == *it));
    claim.quotes = claim.quotes.iter().chain(more).collect();
}
