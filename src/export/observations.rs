//! `observations.csv`: what all claims on one thing come to.

use super::order::breakdown_text;
use super::table::{
    Cell, Column, Context, Field, code, decimal, fields, integer, list, local, number, quantity, shown, some, text,
};
use crate::derive::{Computed, Observation};
use crate::model::{Claim, Unit};
use std::borrow::Cow;

fn observation<'a>(cx: &Context<'a>, row: usize) -> &'a Observation {
    &cx.results.observations[row]
}

/// The claim that the observation shows.
fn claim<'a>(cx: &Context<'a>, row: usize) -> &'a Claim {
    &cx.scorecard.claims[observation(cx, row).claims[0]]
}

pub static FIELDS: [Field; 14] = fields(&COLUMNS);

pub const COLUMNS: [Column<usize>; 14] = [
    code("territory", "Whom it is about: an id of territories.csv.", |cx, row| {
        Cow::Borrowed(cx.index.territory_id(observation(cx, row).territory))
    }),
    code("indicator", "What it is about: an id of indicators.csv.", |cx, row| {
        Cow::Borrowed(&cx.scorecard.indicator(observation(cx, row).indicator).id)
    }),
    code("period", "What time it is about, as in claims.csv.", |cx, row| shown(observation(cx, row).period)),
    code("breakdown", "Which part, as in claims.csv.", |cx, row| {
        let it = observation(cx, row);
        Cow::Owned(breakdown_text(cx.scorecard.indicator(it.indicator), &it.breakdown))
    }),
    text("restriction", "What the figure is restricted to, in the words of the claim shown.", |cx, row| {
        some(claim(cx, row).restriction.as_ref(), |it| local(&it.text))
    }),
    number(
        "value",
        "The number shown: as typed, or computed from a ratio and not rounded. Whether it is a bound, an estimate or the lower end of a range stands with the claim.",
        value,
    ),
    code("unit", "Unit of measure: percent points count number days vnd milestone bands.", |cx, row| {
        Cow::Borrowed(cx.scorecard.indicator(observation(cx, row).indicator).unit.id())
    }),
    code("computed", "Where the number comes from: stated, or ratio.", |cx, row| {
        some(observation(cx, row).value.as_ref(), |it| Cow::Borrowed(it.computed.id()))
    }),
    code("verdict", "The least favourable verdict on any target: exceeded met nearly missed not-judged.", |cx, row| {
        Cow::Borrowed(observation(cx, row).verdict.id())
    }),
    integer(
        "rank",
        "The place that the tool computed among comparable territories; empty where no ranking is allowed.",
        |cx, row| cx.results.rank(row).map_or(Cow::Borrowed(""), |(_, place)| shown(place.rank)),
    ),
    integer("rank_n", "How many were ranked.", |cx, row| {
        cx.results.rank(row).map_or(Cow::Borrowed(""), |(ranking, _)| shown(ranking.places.len()))
    }),
    code("claim", "The claim that is shown: an id of claims.csv.", |cx, row| Cow::Owned(cx.scorecard.claim_id(claim(cx, row)))),
    integer("claims", "How many claims there are.", |cx, row| shown(observation(cx, row).claims.len())),
    code("findings", "Kinds of findings on any of its claims: ids as in findings.csv, each once, parted by ;.", |cx, row| {
        list(cx.index.checks(&observation(cx, row).claims))
    }),
];

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
