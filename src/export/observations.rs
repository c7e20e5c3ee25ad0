//! `observations.csv`: what all claims on one thing come to.

use super::order::breakdown_text;
use super::table::{
    Cell, Column, Context, Field, code, decimal, fields, integer, list, local, number, one_of, quantity, refers, required, shown,
    some, text,
};
use super::vocabulary::{UNITS, VERDICTS};
use crate::derive::{Computed, Observation};
use crate::model::{Claim, Unit};
use std::borrow::Cow;

fn observation<'a>(cx: &Context<'a>, row: usize) -> &'a Observation {
    cx.results.observation(row)
}

/// The claim that the observation shows.
fn claim<'a>(cx: &Context<'a>, row: usize) -> &'a Claim {
    cx.scorecard.claim(observation(cx, row).shown())
}

pub static FIELDS: [Field; 14] = fields(&COLUMNS);

pub const COLUMNS: [Column<usize>; 14] = [
    refers(
        "territories",
        "id",
        required(code("territory", |cx, row| Cow::Borrowed(cx.index.territory_id(observation(cx, row).territory)))),
    ),
    refers(
        "indicators",
        "id",
        required(code("indicator", |cx, row| Cow::Borrowed(&cx.scorecard.indicator(observation(cx, row).indicator).id))),
    ),
    required(code("period", |cx, row| shown(observation(cx, row).period))),
    code("breakdown", |cx, row| {
        let it = observation(cx, row);
        Cow::Owned(breakdown_text(cx.scorecard.indicator(it.indicator), &it.breakdown))
    }),
    text("restriction", |cx, row| some(claim(cx, row).restriction.as_ref(), |it| local(&it.text))),
    number("value", value),
    one_of(
        UNITS,
        required(code("unit", |cx, row| Cow::Borrowed(cx.scorecard.indicator(observation(cx, row).indicator).unit.id()))),
    ),
    one_of(
        &["stated", "ratio"],
        code("computed", |cx, row| some(observation(cx, row).value.as_ref(), |it| Cow::Borrowed(it.computed.id()))),
    ),
    one_of(VERDICTS, required(code("verdict", |cx, row| Cow::Borrowed(observation(cx, row).verdict.id())))),
    integer("rank", |cx, row| cx.results.rank(row).map_or(Cow::Borrowed(""), |(_, place)| shown(place.rank()))),
    integer("rank_n", |cx, row| cx.results.rank(row).map_or(Cow::Borrowed(""), |(ranking, _)| shown(ranking.places.len()))),
    refers("claims", "claim", required(code("claim", |cx, row| Cow::Owned(cx.scorecard.claim_id(claim(cx, row)).into())))),
    required(integer("claims", |cx, row| shown(observation(cx, row).claims.len()))),
    code("findings", |cx, row| list(cx.index.checks(&observation(cx, row).claims))),
];

/// What stands before these columns in workbooks, for people.
pub const NAMES: [Column<usize>; 2] = [
    text("territory_name", |cx, row| local(&cx.scorecard.territory(observation(cx, row).territory).name)),
    text("indicator_name", |cx, row| local(&cx.scorecard.indicator(observation(cx, row).indicator).name)),
];

pub static NAME_FIELDS: [Field; 2] = fields(&NAMES);

fn value<'a>(cx: &Context<'a>, row: usize) -> Cell<'a> {
    let it = observation(cx, row);
    let unit = cx.scorecard.indicator(it.indicator).unit;
    some(it.value.as_ref(), |value| match (&claim(cx, row).value, value.computed) {
        (Some(stated), Computed::Stated) => quantity(stated),
        // Division leaves zeros at the end that nobody printed.
        (_, Computed::Ratio) if unit == Unit::Percent => decimal(value.number.normalize()),
        _ => decimal(value.number),
    })
}
