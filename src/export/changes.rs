//! `changes.csv`: what was changed after it was published, and why, as `changes.yaml` has it.

use super::order::{Index, breakdown_text};
use super::table::{Cell, Column, Context, Field, code, fields, integer, languages, local, shown, some, text, translated};
use crate::model::{Amendment, Scorecard, Typed};
use std::borrow::Cow;

pub static FIELDS: [Field; 15] = fields(&COLUMNS);

pub const COLUMNS: [Column<usize>; 15] = [
    code("date", "The day of the change.", |cx, row| shown(amendment(cx, row).date)),
    code("kind", "What was done: added revised corrected removed method.", |cx, row| Cow::Borrowed(amendment(cx, row).kind.id())),
    code("territory", "Whom it is about: an id of territories.csv.", |cx, row| {
        some(amendment(cx, row).territory, |it| Cow::Borrowed(cx.index.territory_id(it)))
    }),
    code("indicator", "What it is about: an id of indicators.csv.", |cx, row| {
        some(amendment(cx, row).indicator, |it| Cow::Borrowed(&cx.scorecard.indicator(it).id))
    }),
    code("period", "What time it is about, as in claims.csv.", |cx, row| some(amendment(cx, row).period, shown)),
    code("breakdown", "Which part, as in claims.csv.", part),
    text("restriction", "What the figure is restricted to, in words.", |cx, row| {
        some(amendment(cx, row).restriction.as_ref(), |it| local(&it.text))
    }),
    code("index", "The composite index that it is about.", |cx, row| {
        some(amendment(cx, row).index, |it| Cow::Borrowed(&cx.scorecard.composite(it).id))
    }),
    code("source", "The document behind it: an id of sources.csv.", |cx, row| {
        some(amendment(cx, row).source, |it| Cow::Borrowed(&cx.scorecard.source(it).id))
    }),
    languages("what_<language>", "What it is about, in words.", |cx, row, which| translated(&amendment(cx, row).what, which)),
    text("from", "What stood here before, as it was typed.", |cx, row| typed(&amendment(cx, row).from)),
    text("to", "What stands here now, as it is typed.", |cx, row| typed(&amendment(cx, row).to)),
    languages("reason_<language>", "Why.", |cx, row, which| translated(&amendment(cx, row).reason, which)),
    code("file", "The file that it stands in.", |cx, row| Cow::Borrowed(cx.scorecard.file(amendment(cx, row).location))),
    integer("line", "The line of that file.", |cx, row| shown(amendment(cx, row).location.line)),
];

/// The rows: latest first.
pub fn rows(scorecard: &Scorecard, index: &Index) -> Vec<usize> {
    let key = |row: &usize| {
        let it = &scorecard.amendments[*row];
        let territory = it.territory.map_or("", |it| index.territory_id(it));
        let indicator = it.indicator.map_or("", |it| &scorecard.indicator(it).id);
        (std::cmp::Reverse(it.date), territory, indicator, it.location.line)
    };
    let mut rows: Vec<usize> = (0..scorecard.amendments.len()).collect();
    rows.sort_by(|a, b| key(a).cmp(&key(b)));
    rows
}

fn amendment<'a>(cx: &Context<'a>, row: usize) -> &'a Amendment {
    &cx.scorecard.amendments[row]
}

fn typed(it: &Option<Typed>) -> Cell<'_> {
    some(it.as_ref(), |it| Cow::Borrowed(&it.text))
}

fn part<'a>(cx: &Context<'a>, row: usize) -> Cell<'a> {
    let it = amendment(cx, row);
    some(it.indicator, |indicator| Cow::Owned(breakdown_text(cx.scorecard.indicator(indicator), &it.breakdown)))
}
