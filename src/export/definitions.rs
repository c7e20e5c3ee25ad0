//! `territories.csv`, `indicators.csv`, `sources.csv`: what the ids of the other files stand for.

use super::claims::{target_op, target_text};
use super::table::{
    Cell, Column, Context, Field, body, code, date, day, decimal, fields, flag, grids, integer, joined, languages, lines, list,
    local, number, one_of, optional, quantity, refers, required, shown, some, text, translated, typed, yes,
};
use super::vocabulary::{BETTER, COMPARES, GROWTH, KINDS, UNITS};
use crate::model::{Bound, FormerName, Indicator, IndicatorIx, Source, SourceIx, Target, Territory, TerritoryIx};
use std::borrow::Cow;

fn territory<'a>(cx: &Context<'a>, row: TerritoryIx) -> &'a Territory {
    cx.scorecard.territory(row)
}

pub static TERRITORY_FIELDS: [Field; 15] = fields(&TERRITORIES);

pub const TERRITORIES: [Column<TerritoryIx>; 15] = [
    required(code("id", |cx, row| Cow::Borrowed(cx.index.territory_id(row)))),
    refers(
        "territories",
        "id",
        code("parent", |cx, row| some(territory(cx, row).parent, |it| Cow::Borrowed(cx.index.territory_id(it)))),
    ),
    required(code("level", |cx, row| Cow::Borrowed(&cx.scorecard.level(territory(cx, row).level).id))),
    languages("name_<language>", |cx, row, which| translated(&territory(cx, row).name, which)),
    languages("full_name_<language>", |cx, row, which| translated(&territory(cx, row).full_name, which)),
    text("aliases", |cx, row| lines(territory(cx, row).aliases.iter().map(String::as_str))),
    code("regions", |cx, row| list(territory(cx, row).regions.iter().map(|&it| &cx.scorecard.region(it).id))),
    text("code", |cx, row| optional(&territory(cx, row).code)),
    day("from", |cx, row| some(territory(cx, row).from, shown)),
    day("until", |cx, row| some(territory(cx, row).until, shown)),
    code("succeeded_by", |cx, row| list(territory(cx, row).succeeded_by.iter().map(|&it| cx.index.territory_id(it)))),
    code("preceded_by", |cx, row| list(territory(cx, row).preceded_by.iter().map(|&it| cx.index.territory_id(it)))),
    text("basis", |cx, row| local(&territory(cx, row).basis)),
    text("former_names", |cx, row| {
        let names: Vec<String> = territory(cx, row).formerly_named.iter().map(former_name).collect();
        Cow::Owned(names.join("\n"))
    }),
    grids("tile_<grid>", |cx, row, which| {
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
    required(code("id", |cx, row| Cow::Borrowed(&indicator(cx, row).id))),
    required(code("topic", |cx, row| Cow::Borrowed(&cx.scorecard.topic(indicator(cx, row).topic).id))),
    languages("name_<language>", |cx, row, which| translated(&indicator(cx, row).name, which)),
    one_of(UNITS, required(code("unit", |cx, row| Cow::Borrowed(indicator(cx, row).unit.id())))),
    one_of(BETTER, required(code("better", |cx, row| Cow::Borrowed(indicator(cx, row).better.id())))),
    number("scale", |cx, row| some(indicator(cx, row).scale, decimal)),
    integer("decimals", |cx, row| some(indicator(cx, row).decimals, shown)),
    number("range_low", |cx, row| some(indicator(cx, row).range, |it| decimal(it.0))),
    number("range_high", |cx, row| some(indicator(cx, row).range, |it| decimal(it.1))),
    one_of(COMPARES, required(code("compares", |cx, row| Cow::Borrowed(indicator(cx, row).compares.id())))),
    one_of(GROWTH, required(code("growth", |cx, row| Cow::Borrowed(indicator(cx, row).growth.id())))),
    refers(
        "indicators",
        "id",
        code("parent", |cx, row| some(indicator(cx, row).parent, |it| Cow::Borrowed(&indicator(cx, it).id))),
    ),
    code("sum_of", |cx, row| list(&indicator(cx, row).sum_of)),
    refers(
        "indicators",
        "id",
        code("mean_of", |cx, row| some(indicator(cx, row).mean_of, |it| Cow::Borrowed(&indicator(cx, it).id))),
    ),
    languages("numerator_<language>", |cx, row, which| translated(&indicator(cx, row).numerator, which)),
    code("denominator_id", |cx, row| optional(&indicator(cx, row).denominator.id)),
    languages("denominator_<language>", |cx, row, which| translated(&indicator(cx, row).denominator.name, which)),
    code("dimensions", |cx, row| {
        list(
            indicator(cx, row)
                .dimensions
                .iter()
                .map(|it| format!("{}={}", it.id, joined(it.members.iter().map(|member| &member.id), "|"))),
        )
    }),
    code("bands", |cx, row| list(indicator(cx, row).bands.iter().map(|it| &it.id))),
    number("nearly", |cx, row| some(indicator(cx, row).nearly, decimal)),
    code("breaks", |cx, row| list(indicator(cx, row).breaks.iter().map(|it| it.from.to_string()))),
    text("targets", targets),
    languages("about_<language>", |cx, row, which| translated(&indicator(cx, row).about, which)),
    required(code("file", |cx, row| Cow::Borrowed(&indicator(cx, row).path))),
    required(integer("line", |cx, row| shown(indicator(cx, row).location.line))),
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
    let upper = some(limit, |it| some(it.upper(), |upper| typed(upper, it.step.number())));
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
    required(code("id", |cx, row| Cow::Borrowed(&source(cx, row).id))),
    one_of(KINDS, required(code("kind", |cx, row| Cow::Borrowed(source(cx, row).kind.id())))),
    languages("title_<language>", |cx, row, which| translated(&source(cx, row).title, which)),
    flag("title_inferred", |cx, row| yes(source(cx, row).title_inferred)),
    text("publisher", |cx, row| some(source(cx, row).publisher.as_ref(), |it| body(cx, it))),
    text("author", |cx, row| optional(&source(cx, row).author)),
    text("number", |cx, row| optional(&source(cx, row).number)),
    date("published", |cx, row| some(source(cx, row).published, shown)),
    flag("published_inferred", |cx, row| yes(source(cx, row).published_inferred)),
    date("retrieved", |cx, row| some(source(cx, row).retrieved, shown)),
    text("language", |cx, row| optional(&source(cx, row).language)),
    text("url", |cx, row| optional(&source(cx, row).url)),
    text("archived", |cx, row| optional(&source(cx, row).archived)),
    text("licence", |cx, row| optional(&source(cx, row).licence)),
    refers(
        "territories",
        "id",
        code("territory", |cx, row| some(source(cx, row).territory, |it| Cow::Borrowed(cx.index.territory_id(it)))),
    ),
    required(integer("claims", |cx, row| shown(cx.results.of_source(row).len()))),
    required(code("file", |cx, row| Cow::Borrowed(&source(cx, row).path))),
];
