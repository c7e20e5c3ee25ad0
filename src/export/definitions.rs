//! `territories.csv`, `indicators.csv`, `sources.csv`: what the ids of the other files stand for.

use super::claims::{target_op, target_text};
use super::table::{
    Cell, Column, Context, Field, body, code, decimal, fields, flag, grids, integer, joined, languages, lines, list, local,
    number, optional, quantity, shown, some, text, translated, typed, yes,
};
use crate::model::{Bound, FormerName, Indicator, IndicatorIx, Source, SourceIx, Target, Territory, TerritoryIx};
use std::borrow::Cow;

fn territory<'a>(cx: &Context<'a>, row: TerritoryIx) -> &'a Territory {
    cx.scorecard.territory(row)
}

pub static TERRITORY_FIELDS: [Field; 15] = fields(&TERRITORIES);

pub const TERRITORIES: [Column<TerritoryIx>; 15] = [
    code("id", "Id; parent/id where another territory has the same.", |cx, row| Cow::Borrowed(cx.index.territory_id(row))),
    code("parent", "The territory that it lies in.", |cx, row| {
        some(territory(cx, row).parent, |it| Cow::Borrowed(cx.index.territory_id(it)))
    }),
    code("level", "Which kind of place it is: province, district, ...", |cx, row| {
        Cow::Borrowed(&cx.scorecard.level(territory(cx, row).level).id)
    }),
    languages("name_<language>", "Short name.", |cx, row, which| translated(&territory(cx, row).name, which)),
    languages("full_name_<language>", "Official name.", |cx, row, which| translated(&territory(cx, row).full_name, which)),
    text("aliases", "Other spellings met in documents, one a line.", |cx, row| {
        lines(territory(cx, row).aliases.iter().map(String::as_str))
    }),
    code("regions", "Ids of the regions that it belongs to over time, parted by ;.", |cx, row| {
        list(territory(cx, row).regions.iter().map(|&it| &cx.scorecard.region(it).id))
    }),
    text("code", "Its official code while it lasts; another territory may have it later.", |cx, row| {
        optional(&territory(cx, row).code)
    }),
    code("from", "The first day with it.", |cx, row| some(territory(cx, row).from, shown)),
    code("until", "The first day without it.", |cx, row| some(territory(cx, row).until, shown)),
    code("succeeded_by", "Ids of those that took over from it, parted by ;.", |cx, row| {
        list(territory(cx, row).succeeded_by.iter().map(|&it| cx.index.territory_id(it)))
    }),
    code("preceded_by", "Ids of those that it took over from, parted by ;.", |cx, row| {
        list(territory(cx, row).preceded_by.iter().map(|&it| cx.index.territory_id(it)))
    }),
    text("basis", "The act that ended it, or made it.", |cx, row| local(&territory(cx, row).basis)),
    text("former_names", "Names it had before, one a line: until=<first day without it>;name=...;full_name=...", |cx, row| {
        let names: Vec<String> = territory(cx, row).formerly_named.iter().map(former_name).collect();
        Cow::Owned(names.join("\n"))
    }),
    grids("tile_<grid>", "Row and column on a tile-grid map, parted by ;, counted from 0.", |cx, row, which| {
        let tile = territory(cx, row).tiles.iter().find(|it| it.grid == which);
        some(tile, |it| Cow::Owned(format!("{};{}", it.row, it.column)))
    }),
];

/// In the first of the site's languages that has it.
fn former_name(it: &FormerName) -> String {
    let full = local(&it.full_name);
    let full = if full.is_empty() { String::new() } else { format!(";full_name={full}") };
    format!("until={};name={}{full}", it.until, local(&it.name))
}

fn indicator<'a>(cx: &Context<'a>, row: IndicatorIx) -> &'a Indicator {
    cx.scorecard.indicator(row)
}

pub static INDICATOR_FIELDS: [Field; 25] = fields(&INDICATORS);

pub const INDICATORS: [Column<IndicatorIx>; 25] = [
    code("id", "Id.", |cx, row| Cow::Borrowed(&indicator(cx, row).id)),
    code("topic", "Id of the topic that it is read under.", |cx, row| {
        Cow::Borrowed(&cx.scorecard.topic(indicator(cx, row).topic).id)
    }),
    languages("name_<language>", "Name.", |cx, row, which| translated(&indicator(cx, row).name, which)),
    code("unit", "Unit of measure: percent points count number days vnd milestone bands.", |cx, row| {
        Cow::Borrowed(indicator(cx, row).unit.id())
    }),
    code("better", "Which way is better: higher lower neither.", |cx, row| Cow::Borrowed(indicator(cx, row).better.id())),
    number("scale", "The maximum, for points.", |cx, row| some(indicator(cx, row).scale, decimal)),
    integer("decimals", "Decimals of figures that the tool computes, on pages.", |cx, row| {
        some(indicator(cx, row).decimals, shown)
    }),
    number("range_low", "Figures below are findings.", |cx, row| some(indicator(cx, row).range, |it| decimal(it.0))),
    number("range_high", "Figures above are findings.", |cx, row| some(indicator(cx, row).range, |it| decimal(it.1))),
    code("compares", "What may be compared: same-period latest never.", |cx, row| {
        Cow::Borrowed(indicator(cx, row).compares.id())
    }),
    code("growth", "How it moves towards a target: linear cagr.", |cx, row| Cow::Borrowed(indicator(cx, row).growth.id())),
    code("parent", "Id of the indicator that it is a component of.", |cx, row| {
        some(indicator(cx, row).parent, |it| Cow::Borrowed(&indicator(cx, it).id))
    }),
    code("sum_of", "Ids of the indicators, members or bands that add up to it, parted by ;.", |cx, row| {
        list(&indicator(cx, row).sum_of)
    }),
    code("mean_of", "Id of the indicator whose members it averages.", |cx, row| {
        some(indicator(cx, row).mean_of, |it| Cow::Borrowed(&indicator(cx, it).id))
    }),
    languages("numerator_<language>", "What the numerator counts.", |cx, row, which| {
        translated(&indicator(cx, row).numerator, which)
    }),
    code(
        "denominator_id",
        "Id of the population that it is a share of; indicators with the same share the population.",
        |cx, row| optional(&indicator(cx, row).denominator.id),
    ),
    languages("denominator_<language>", "What the denominator counts.", |cx, row, which| {
        translated(&indicator(cx, row).denominator.name, which)
    }),
    code("dimensions", "Breakdowns with their members: level=province|district, ; between dimensions.", |cx, row| {
        list(
            indicator(cx, row)
                .dimensions
                .iter()
                .map(|it| format!("{}={}", it.id, joined(it.members.iter().map(|member| &member.id), "|"))),
        )
    }),
    code("bands", "Ids of the bands, in their order, parted by ;.", |cx, row| {
        list(indicator(cx, row).bands.iter().map(|it| &it.id))
    }),
    number("nearly", "How far short of a target still counts as nearly met.", |cx, row| some(indicator(cx, row).nearly, decimal)),
    code("breaks", "First days of another series under the same name, parted by ;.", |cx, row| {
        list(indicator(cx, row).breaks.iter().map(|it| it.from.to_string()))
    }),
    text("targets", "Its own targets, one a line: op=>=;target=98;period=2025;set_by=...;text=98%.", targets),
    languages("about_<language>", "What it is, in Markdown.", |cx, row, which| translated(&indicator(cx, row).about, which)),
    code("file", "The file in which it is defined.", |cx, row| Cow::Borrowed(&indicator(cx, row).path)),
    integer("line", "The line of that file.", |cx, row| shown(indicator(cx, row).location.line)),
];

fn targets<'a>(cx: &Context<'a>, row: IndicatorIx) -> Cell<'a> {
    let all = indicator(cx, row).targets.iter().map(|it| target_line(cx, it));
    Cow::Owned(joined(all, "\n"))
}

/// A target as parts that have names. Its text comes last, since it may hold anything.
fn target_line(cx: &Context<'_>, target: &Target) -> String {
    let limit = target.bound.quantity();
    let number = match target.bound {
        Bound::Rank(place) => shown(place),
        _ => some(limit, quantity),
    };
    let upper = some(limit, |it| some(it.upper, |upper| typed(upper, it.step)));
    let parts = [
        ("op", Cow::Borrowed(target_op(&target.bound))),
        ("target", number),
        ("upper", upper),
        ("period", some(target.period, shown)),
        ("deadline", some(target.deadline, shown)),
        ("set_by", some(target.set_by.as_ref(), |it| body(cx, it))),
        ("text", target_text(target)),
    ];
    joined(parts.iter().filter(|(_, part)| !part.is_empty()).map(|(name, part)| format!("{name}={part}")), ";")
}

fn source<'a>(cx: &Context<'a>, row: SourceIx) -> &'a Source {
    cx.scorecard.source(row)
}

pub static SOURCE_FIELDS: [Field; 17] = fields(&SOURCES);

pub const SOURCES: [Column<SourceIx>; 17] = [
    code("id", "Id; /sources/<id>/ is its page.", |cx, row| Cow::Borrowed(&source(cx, row).id)),
    code("kind", "What sort of document: survey statistics government press.", |cx, row| {
        Cow::Borrowed(source(cx, row).kind.id())
    }),
    languages("title_<language>", "Title.", |cx, row, which| translated(&source(cx, row).title, which)),
    flag("title_inferred", "Whether the document has no title, and its first words stand for it.", |cx, row| {
        yes(source(cx, row).title_inferred)
    }),
    text("publisher", "Who published it: an organisation's id or words.", |cx, row| {
        some(source(cx, row).publisher.as_ref(), |it| body(cx, it))
    }),
    text("author", "Who wrote it.", |cx, row| optional(&source(cx, row).author)),
    text("number", "The document's own number.", |cx, row| optional(&source(cx, row).number)),
    code("published", "When: a day, a month or a year.", |cx, row| some(source(cx, row).published, shown)),
    flag("published_inferred", "Whether that was worked out from the text.", |cx, row| yes(source(cx, row).published_inferred)),
    code("retrieved", "When it was read.", |cx, row| some(source(cx, row).retrieved, shown)),
    code("language", "The document's own language, as a BCP 47 tag.", |cx, row| optional(&source(cx, row).language)),
    text("url", "Where it can be read.", |cx, row| optional(&source(cx, row).url)),
    text("archived", "Where a copy is kept.", |cx, row| optional(&source(cx, row).archived)),
    text("licence", "Its licence.", |cx, row| optional(&source(cx, row).licence)),
    code("territory", "The territory in whose folder it stands.", |cx, row| {
        some(source(cx, row).territory, |it| Cow::Borrowed(cx.index.territory_id(it)))
    }),
    integer("claims", "How many claims are from it.", |cx, row| shown(cx.results.by_source[row.0 as usize].len())),
    code("file", "The file in which it stands.", |cx, row| Cow::Borrowed(&source(cx, row).path)),
];
