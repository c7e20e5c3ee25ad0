//! A territory's page: the scorecard of one that has figures, an honest short page for one that has none.

use super::block::{Block, Group, groups, main_period};
use super::charts::Figure;
use super::desk::Sheet;
use super::findings::Checks;
use super::frame::About;
use super::index_standing::IndexStanding;
use super::ledger::OwnChanges;
use super::register::has_page;
use super::standing::{Chip, Standing, standing};
use super::succession::{Succession, notices, succession};
use super::text::{Piece, Text, fill, place};
use super::years::YearsBrief;
use super::years_page;
use super::{Body, Kind, markdown};
use crate::derive::{Judgement, Observation};
use crate::model::{Attainment, Better, Bound, Claim, Decimal, IndicatorIx, Period, SourceIx, Territory, TerritoryIx, TopicIx};
use serde::Serialize;
use std::cmp::Reverse;

/// The page of a territory.
#[derive(Clone, Debug, Serialize)]
pub struct TerritoryPage {
    /// Whether there are figures; without any, the page says so and what would be here.
    pub has_figures: bool,
    /// Region, code, lifeline.
    pub facts: Vec<Fact>,
    /// What it was merged into, what it was made of, what it was called.
    pub notices: Vec<Vec<Piece>>,
    /// What it was made of, in figures: none or one.
    pub succession: Vec<Succession>,
    /// What the figures come to, in sentences; for a page without any, that there are none.
    pub lede: Vec<String>,
    /// Prose about the territory, as HTML; empty where nobody wrote any.
    pub summary: Text,
    /// How many targets were met, missed, and so on: none or one.
    pub verdicts: Vec<Figure>,
    /// Where targets were passed furthest.
    pub strengths: Standouts,
    /// Where targets were missed furthest.
    pub concerns: Standouts,
    /// What was found about the figures.
    pub checks: Checks,
    /// What holds for all tables: the period, the marks.
    pub reading: Vec<String>,
    /// Where it stands in each composite index that assesses it.
    pub indexes: Vec<IndexStanding>,
    /// A table for each topic that has figures.
    pub topics: Vec<TopicTable>,
    /// The territories inside this one that have figures.
    pub inside: Vec<Inside>,
    /// What was looked for and not found.
    pub missing: Missing,
    /// What was changed in them; no entries where nothing was.
    pub changes: OwnChanges,
    /// Files with the figures of this page.
    pub downloads: Vec<Piece>,
    /// The territories inside this one that have pages of their own: none or one list.
    pub members: Vec<Neighbours>,
    /// Other territories of the region.
    pub neighbours: Vec<Neighbours>,
    /// Pages that set it beside others.
    pub compare: Vec<Piece>,
}

/// Something known of a territory.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// What.
    pub label: String,
    /// The answer.
    pub value: Vec<Piece>,
}

/// Up to three figures that stand out, with the rule that picked them.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Standouts {
    /// The heading.
    pub title: String,
    /// The rule.
    pub rule: String,
    /// The figures.
    pub items: Vec<Standout>,
    /// What to say where there are none.
    pub none: String,
}

/// A figure that stands out.
#[derive(Clone, Debug, Serialize)]
pub struct Standout {
    /// The indicator, with its place on this page.
    pub name: Piece,
    /// The figure, its target and its period.
    pub text: String,
    /// The verdict.
    pub chip: Chip,
}

/// One topic's table.
#[derive(Clone, Debug, Serialize)]
pub struct TopicTable {
    /// Its id on the page.
    pub id: String,
    /// The topic, with its page.
    pub name: Piece,
    /// What the table holds.
    pub caption: String,
    /// Its indicators.
    pub blocks: Vec<Block>,
    /// What the long series among them come to: one, or none.
    pub years: Vec<YearsBrief>,
}

/// A territory inside this one.
#[derive(Clone, Debug, Serialize)]
pub struct Inside {
    /// Its id on the page.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its level: «Cấp huyện».
    pub level: Text,
    /// What the table holds.
    pub caption: String,
    /// Its indicators.
    pub blocks: Vec<Block>,
    /// What the long series among them come to: one, or none.
    pub years: Vec<YearsBrief>,
}

/// What was looked for and not found.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Missing {
    /// Figures that a document or an editor says are missing, each with the reason.
    pub stated: Vec<Vec<Piece>>,
    /// How many of the site's indicators no document of this territory mentions.
    pub count: String,
    /// Those indicators by topic.
    pub unmentioned: Vec<Unmentioned>,
}

/// Indicators of one topic that no document mentions.
#[derive(Clone, Debug, Serialize)]
pub struct Unmentioned {
    /// The topic.
    pub topic: Text,
    /// Their names, one after the other.
    pub names: String,
}

/// Other territories of a region.
#[derive(Clone, Debug, Serialize)]
pub struct Neighbours {
    /// «Cùng vùng Đông Nam Bộ».
    pub title: String,
    /// The territories.
    pub territories: Vec<Piece>,
}

/// The scorecard of a territory.
pub fn page(sheet: &mut Sheet, index: TerritoryIx) -> (About, Body) {
    let territory = sheet.scorecard.territory(index);
    let has_figures = sheet.has_figures(index);
    let groups = groups(sheet, index);
    let main = main_period(&groups);
    sheet.all_self_reported = all_self_reported(sheet, index);
    sheet.reported = if sheet.all_self_reported { Vec::new() } else { reported(sheet, index) };
    sheet.inferred_period = main.filter(|main| is_inferred(sheet, index, *main));
    let lede = if has_figures { lede(sheet, index, &groups, main) } else { empty_lede(sheet, territory) };
    let (strengths, concerns) = standouts(sheet, &groups);
    let mut topics = topics(sheet, index, &groups, main);
    let mut inside = inside(sheet, index, main);
    // How to read the small lines is said once.
    let briefs = topics.iter_mut().flat_map(|it| &mut it.years).chain(inside.iter_mut().flat_map(|it| &mut it.years));
    briefs.skip(1).for_each(|it| it.note.clear());
    let page = TerritoryPage {
        has_figures,
        facts: facts(sheet, territory),
        notices: notices(sheet, index),
        succession: succession(sheet, index),
        verdicts: verdicts(sheet, index, &groups),
        strengths,
        concerns,
        summary: summary(sheet, index),
        checks: sheet.checks(index),
        reading: if has_figures { reading(sheet, index, main) } else { Vec::new() },
        indexes: super::index_standing::standings(sheet, index),
        topics,
        inside,
        missing: if has_figures { missing(sheet, index, &groups) } else { Missing::default() },
        changes: sheet.own_changes(sheet.ledger.of_territory(index)),
        downloads: downloads(sheet, index, has_figures).into_iter().chain(super::feed::way(sheet, Some(index))).collect(),
        members: members(sheet, index).into_iter().collect(),
        neighbours: neighbours(sheet, index),
        compare: super::compare::ways(sheet, index),
        lede,
    };
    let places = Piece::link(sheet.places(), sheet.href_at(Kind::Home, "territories"));
    let above = territory.parent.filter(|it| has_page(sheet.scorecard, *it)).map(|it| sheet.territory_link(it));
    let about = About {
        heading: full_name(sheet, territory),
        description: page.lede.join(" "),
        crumbs: std::iter::once(places).chain(above).collect(),
        noindex: !has_figures && page.succession.is_empty(),
    };
    (about, Body::Territory(Box::new(page)))
}

fn full_name(sheet: &Sheet, territory: &Territory) -> Text {
    let full = sheet.local(&territory.full_name);
    if full.is_empty() { sheet.local(&territory.name) } else { full }
}

fn facts(sheet: &Sheet, territory: &Territory) -> Vec<Fact> {
    let plain = |key: &str, text: String| Fact { label: sheet.text(key), value: vec![Piece::plain(Text::own(text))] };
    let mut facts = Vec::new();
    let mut regions: Vec<String> =
        territory.regions.iter().map(|it| sheet.local(&sheet.scorecard.region(*it).name).text).collect();
    regions.dedup();
    if !regions.is_empty() {
        facts.push(plain("fact-region", sheet.list(&regions)));
    }
    if let Some(code) = &territory.code {
        facts.push(plain("fact-code", code.clone()));
    }
    let life = sheet.life(territory);
    if !life.is_empty() {
        facts.push(plain("fact-lifeline", life));
    }
    facts
}

/// What the figures come to, in sentences.
fn lede(sheet: &Sheet, index: TerritoryIx, groups: &[Group], main: Option<Period>) -> Vec<String> {
    let inside = sheet.inside(index).iter().map(|it| sheet.results.of_territory(*it).len()).sum::<usize>();
    let observations = sheet.results.of_territory(index).len() + inside;
    let mut sources: Vec<u32> = Vec::new();
    for observation in sheet.observations(index) {
        sources.extend(observation.claims.iter().map(|it| sheet.scorecard.claim(*it).source.0));
    }
    sources.sort_unstable();
    sources.dedup();
    let counts = [("indicators", groups.len().into()), ("figures", observations.into()), ("sources", sources.len().into())];
    let mut lede = vec![sheet.say("lede-figures", &counts)];
    let standings: Vec<Standing> = groups.iter().map(|it| sheet.group_standing(it)).collect();
    let said = verdict_counts(sheet, &standings);
    let judged = standings.iter().filter(|it| it.is_verdict()).count();
    if said.is_empty() {
        lede.push(sheet.text("lede-no-verdicts"));
    } else {
        lede.push(sheet.say("lede-verdicts", &[("judged", judged.into()), ("counts", sheet.list(&said).into())]));
    }
    if let Some(main) = main {
        lede.push(sheet.say("lede-period", &[("period", sheet.period_in_text(main).into())]));
    }
    lede
}

/// `12 vượt, 3 đạt, 1 chưa đạt`; nothing where there is no verdict.
pub fn verdict_counts(sheet: &Sheet, standings: &[Standing]) -> Vec<String> {
    let verdicts = [Standing::Exceeded, Standing::Met, Standing::Nearly, Standing::Missed];
    let counts = verdicts.map(|it| (it, standings.iter().filter(|standing| **standing == it).count()));
    let said = counts.iter().filter(|(_, count)| *count > 0);
    said.map(|(it, count)| sheet.say(&format!("count-{}", it.id()), &[("count", (*count).into())])).collect()
}

fn empty_lede(sheet: &Sheet, territory: &Territory) -> Vec<String> {
    let name = sheet.local(&territory.name).text;
    vec![sheet.say("empty-lede", &[("name", name.into())]), sheet.text("empty-what-would-be")]
}

fn summary(sheet: &Sheet, index: TerritoryIx) -> Text {
    let id = &sheet.scorecard.territory(index).id;
    let summaries = &sheet.scorecard.summaries;
    let prose = summaries.binary_search_by(|it| it.id.cmp(id)).ok().and_then(|place| summaries.get(place));
    prose.map_or_else(Text::default, |prose| {
        let body = sheet.local(&prose.body);
        Text { text: markdown::html(&body.text, sheet.links), lang: body.lang }
    })
}

fn verdicts(sheet: &mut Sheet, index: TerritoryIx, groups: &[Group]) -> Vec<Figure> {
    let standings: Vec<Standing> = groups.iter().map(|it| sheet.group_standing(it)).collect();
    let said = verdict_counts(sheet, &standings);
    if said.is_empty() {
        return Vec::new();
    }
    let name = sheet.territory_name(index);
    let title = sheet.say("verdicts-title", &[("counts", sheet.list(&said).into()), ("total", standings.len().into())]);
    let subtitle = sheet.say("verdicts-subtitle", &[("place", name.text.clone().into())]);
    sheet.stacks("verdicts", title, subtitle, &[(Piece::plain(name), standings)]).into_iter().collect()
}

/// Up to three of each, by how far the target is passed or missed, in percent of the target.
fn standouts(sheet: &Sheet, groups: &[Group]) -> (Standouts, Standouts) {
    let pick = |wanted: &[Standing], best_first: bool| {
        let leads = groups.iter().filter_map(|group| group.lead);
        let mut found: Vec<&Observation> = leads.filter(|it| wanted.contains(&standing(sheet.scorecard, it).0)).collect();
        found.sort_by_key(|it| {
            let margin = margin(sheet, it);
            (margin.is_none(), margin.map(|margin| if best_first { -margin } else { margin }))
        });
        found.into_iter().take(3).map(|it| standout(sheet, it)).collect::<Vec<_>>()
    };
    let list = |which: &str, items| Standouts {
        title: sheet.text(&format!("{which}-title")),
        rule: sheet.text(&format!("{which}-rule")),
        none: sheet.text(&format!("{which}-none")),
        items,
    };
    let strengths = pick(&[Standing::Exceeded, Standing::Met], true);
    let concerns = pick(&[Standing::Missed, Standing::Nearly], false);
    (list("strengths", strengths), list("concerns", concerns))
}

fn standout(sheet: &Sheet, observation: &Observation) -> Standout {
    let indicator = sheet.scorecard.indicator(observation.indicator);
    let value = sheet.printed(observation);
    let target = observation.judgements.first().map(|it| sheet.target(indicator, &it.target)).unwrap_or_default();
    let period = sheet.period(observation.period);
    let parts: Vec<String> = [value, period, target].into_iter().filter(|part| !part.is_empty()).collect();
    Standout {
        name: Piece::link(sheet.local(&indicator.name), format!("#{}", indicator.id)),
        text: sheet.joined("list-dot", &parts),
        chip: sheet.chip(observation),
    }
}

/// The least favourable distance to a target, in percent of it; above zero is good.
fn margin(sheet: &Sheet, observation: &Observation) -> Option<Decimal> {
    let lower = sheet.scorecard.indicator(observation.indicator).better == Better::Lower;
    let sign = |share: Decimal| if lower { -share } else { share };
    observation.judgements.iter().filter(|it| it.verdict.is_judged()).filter_map(relative).map(sign).min()
}

fn relative(judgement: &Judgement) -> Option<Decimal> {
    if let Some(Attainment::Share { percent, .. }) = &judgement.target.attainment {
        return Some(*percent - Decimal::ONE_HUNDRED);
    }
    let (Bound::AtLeast(target)
    | Bound::MoreThan(target)
    | Bound::AtMost(target)
    | Bound::LessThan(target)
    | Bound::Exactly(target)) = &judgement.target.bound
    else {
        return None;
    };
    judgement.distance?.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(target.value.abs())
}

fn reading(sheet: &Sheet, index: TerritoryIx, main: Option<Period>) -> Vec<String> {
    let key = if sheet.inferred_period.is_some() { "reading-period-inferred" } else { "reading-period" };
    let period = main.map(|main| sheet.say(key, &[("period", sheet.period_in_text(main).into())]));
    let reported = sheet.all_self_reported.then(|| sheet.text("reading-self-reported")).or_else(|| reported_by(sheet));
    let always = [sheet.text("reading-status"), sheet.text("reading-decimals")];
    let checks = (!sheet.register.of(Some(index)).is_empty()).then(|| sheet.text("reading-checks"));
    period.into_iter().chain(reported).chain(always).chain(checks).collect()
}

/// Whether those who are judged reported every figure of the page themselves.
fn all_self_reported(sheet: &Sheet, index: TerritoryIx) -> bool {
    claims(sheet, index).all(|claim| claim.self_reported || claim.missing.is_some())
}

/// The documents of which the page has self-reported figures alone.
fn reported(sheet: &Sheet, index: TerritoryIx) -> Vec<SourceIx> {
    let told = || claims(sheet, index).filter(|it| it.missing.is_none());
    let mut found: Vec<SourceIx> = told().filter(|it| it.self_reported).map(|it| it.source).collect();
    found.sort_unstable();
    found.dedup();
    found.retain(|source| told().all(|it| it.source != *source || it.self_reported));
    found
}

/// The numbers of those documents on the page, in a sentence.
fn reported_by(sheet: &Sheet) -> Option<String> {
    let cited = sheet.cited.iter().enumerate().filter(|(_, it)| sheet.reported.contains(it));
    let numbers: Vec<String> = cited.map(|(at, _)| format!("[{}]", at + 1)).collect();
    let args = [("documents", sheet.list(&numbers).into()), ("count", numbers.len().into())];
    (!numbers.is_empty()).then(|| sheet.say("reading-self-reported-by", &args))
}

/// Whether no document prints the period: every figure of the page in it stands there by inference.
fn is_inferred(sheet: &Sheet, index: TerritoryIx, period: Period) -> bool {
    claims(sheet, index).filter(|claim| claim.period == period).all(|claim| claim.period_inferred)
}

/// Every claim on the page: about the territory, and about those inside it.
fn claims<'a>(sheet: &Sheet<'a>, index: TerritoryIx) -> impl Iterator<Item = &'a Claim> {
    let scorecard = sheet.scorecard;
    let inside: Vec<_> = sheet.inside(index).iter().flat_map(|it| sheet.observations(*it)).collect();
    let all: Vec<_> = sheet.observations(index).chain(inside).collect();
    all.into_iter().flat_map(|it| &it.claims).map(move |it| scorecard.claim(*it))
}

fn topics<'a>(sheet: &mut Sheet<'a>, index: TerritoryIx, groups: &[Group<'a>], main: Option<Period>) -> Vec<TopicTable> {
    let mut tables = Vec::new();
    for (topic, it) in sheet.scorecard.topics() {
        let mine: Vec<&Group> = groups.iter().filter(|group| sheet.scorecard.indicator(group.indicator).topic == topic).collect();
        if mine.is_empty() {
            continue;
        }
        let name = sheet.topic_link(topic);
        let caption = sheet.say("table-topic-caption", &[("topic", name.text.clone().into()), ("count", mine.len().into())]);
        let mut blocks = Vec::new();
        let id = format!("topic-{}", it.id);
        let table = years_page::href(sheet, index, &id);
        for group in &mine {
            let indicator = sheet.scorecard.indicator(group.indicator).id.clone();
            blocks.push(sheet.block(group, indicator, main, &table));
        }
        let years = sheet.years_brief(&mine, &table).into_iter().collect();
        tables.push(TopicTable { id, name, caption, blocks, years });
    }
    tables
}

fn inside(sheet: &mut Sheet, index: TerritoryIx, main: Option<Period>) -> Vec<Inside> {
    let mut all = Vec::new();
    for it in sheet.desk.inside(index).to_vec() {
        let groups = groups(sheet, it);
        let territory = sheet.scorecard.territory(it);
        if groups.is_empty() || sheet.scorecard.level(territory.level).folder.is_some() {
            continue;
        }
        let name = sheet.territory_name(it);
        let mut blocks = Vec::new();
        let table = years_page::href(sheet, index, &territory.id);
        for group in &groups {
            let id = format!("{}-{}", territory.id, sheet.scorecard.indicator(group.indicator).id);
            blocks.push(sheet.block(group, id, main, &table));
        }
        let mine: Vec<&Group> = groups.iter().collect();
        all.push(Inside {
            years: sheet.years_brief(&mine, &table).into_iter().collect(),
            id: territory.id.clone(),
            caption: sheet.say("table-inside-caption", &[("place", name.text.clone().into()), ("count", groups.len().into())]),
            name,
            level: sheet.local(&sheet.scorecard.level(territory.level).name),
            blocks,
        });
    }
    all
}

fn missing(sheet: &mut Sheet, index: TerritoryIx, groups: &[Group]) -> Missing {
    let mut found: Vec<(IndicatorIx, String, Vec<Period>)> = Vec::new();
    for observation in sheet.observations(index) {
        let claim = sheet.scorecard.claim(observation.shown());
        let reason = match claim.missing {
            Some(reason) => sheet.text(&format!("missing-{}", reason.id())),
            None if standing(sheet.scorecard, observation).0 == Standing::NoData => sheet.text("missing-target-only"),
            None => continue,
        };
        match found.iter_mut().find(|(it, why, _)| *it == observation.indicator && *why == reason) {
            Some((.., periods)) => periods.push(observation.period),
            None => found.push((observation.indicator, reason, vec![observation.period])),
        }
    }
    let mut stated = Vec::new();
    for (indicator, reason, mut periods) in found {
        periods.dedup();
        let period = sheet.periods_said(&periods);
        let message =
            sheet.say("missing-line", &[("indicator", place(0).into()), ("reason", reason.into()), ("period", period.into())]);
        let name = sheet.local(&sheet.scorecard.indicator(indicator).name);
        let link = Piece::link(name, format!("#{}", sheet.scorecard.indicator(indicator).id));
        stated.push(fill(&message, &[vec![link]]));
    }
    let known: Vec<IndicatorIx> = groups.iter().map(|group| group.indicator).collect();
    let absent: Vec<(IndicatorIx, TopicIx)> =
        sheet.scorecard.indicators().filter(|(it, _)| !known.contains(it)).map(|(it, indicator)| (it, indicator.topic)).collect();
    let total = sheet.scorecard.indicators.len();
    let count = if absent.is_empty() {
        String::new()
    } else {
        sheet.say("missing-count", &[("count", absent.len().into()), ("total", total.into())])
    };
    let mut unmentioned = Vec::new();
    for (topic, _) in sheet.scorecard.topics() {
        let of_topic = absent.iter().filter(|(_, its)| *its == topic);
        let names: Vec<String> = of_topic.map(|(it, _)| sheet.local(&sheet.scorecard.indicator(*it).name).text).collect();
        if !names.is_empty() {
            unmentioned.push(Unmentioned {
                topic: sheet.local(&sheet.scorecard.topic(topic).name),
                names: sheet.joined("list-semicolon", &names),
            });
        }
    }
    Missing { stated, count, unmentioned }
}

fn downloads(sheet: &Sheet, territory: TerritoryIx, has_figures: bool) -> Vec<Piece> {
    let path = sheet.data_path(territory).filter(|_| has_figures);
    path.map_or_else(Vec::new, |path| sheet.data_files(&path))
}

fn members(sheet: &Sheet, index: TerritoryIx) -> Option<Neighbours> {
    let them = sheet.inside(index).iter().filter(|it| has_page(sheet.scorecard, **it));
    let territories: Vec<Piece> = them.map(|it| sheet.territory_link(*it)).collect();
    let place = sheet.territory_name(index).text;
    let title = sheet.say("members-title", &[("place", place.into()), ("count", territories.len().into())]);
    (!territories.is_empty()).then_some(Neighbours { title, territories })
}

fn neighbours(sheet: &Sheet, index: TerritoryIx) -> Vec<Neighbours> {
    let territory = sheet.scorecard.territory(index);
    let mut all = Vec::new();
    for region in &territory.regions {
        let is_in = |it: &TerritoryIx| *it != index && sheet.scorecard.territory(*it).regions.contains(region);
        let mut them: Vec<TerritoryIx> = sheet.by_name.iter().copied().filter(is_in).collect();
        them.sort_by_key(|it| Reverse(sheet.has_figures(*it)));
        let region = sheet.scorecard.region(*region);
        let name = crate::words::Arg::from(sheet.local(&region.name).text);
        let title = match (region.from, region.until) {
            (None, Some(until)) => sheet.say("neighbours-until", &[("region", name), ("date", sheet.day(until).into())]),
            (Some(from), _) => sheet.say("neighbours-from", &[("region", name), ("date", sheet.day(from).into())]),
            (None, None) => sheet.say("neighbours", &[("region", name)]),
        };
        let territories: Vec<Piece> = them.into_iter().map(|it| sheet.territory_link(it)).collect();
        if !territories.is_empty() {
            all.push(Neighbours { title, territories });
        }
    }
    all
}
