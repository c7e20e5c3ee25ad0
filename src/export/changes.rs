//! `changes.csv`: what was changed after it was published, and why, as `changes.yaml` has it.

use super::order::{Index, breakdown_text};
use super::table::{Cell, Column, Context, Field, code, fields, integer, languages, local, shown, some, text, translated};
use crate::model::{Amendment, Scorecard, Typed};
use std::borrow::Cow;

pub static FIELDS: [Field; 15] = fields(&COLUMNS);

pub const COLUMNS: [Column<usize>; 15] = [
    code("date", |cx, row| shown(amendment(cx, row).date)),
    code("kind", |cx, row| Cow::Borrowed(amendment(cx, row).kind.id())),
    code("territory", |cx, row| some(amendment(cx, row).territory, |it| Cow::Borrowed(cx.index.territory_id(it)))),
    code("indicator", |cx, row| some(amendment(cx, row).indicator, |it| Cow::Borrowed(&cx.scorecard.indicator(it).id))),
    code("period", |cx, row| some(amendment(cx, row).period, shown)),
    code("breakdown", part),
    text("restriction", |cx, row| some(amendment(cx, row).restriction.as_ref(), |it| local(&it.text))),
    code("index", |cx, row| some(amendment(cx, row).index, |it| Cow::Borrowed(&cx.scorecard.composite(it).id))),
    code("source", |cx, row| some(amendment(cx, row).source, |it| Cow::Borrowed(&cx.scorecard.source(it).id))),
    languages("what_<language>", |cx, row, which| translated(&amendment(cx, row).what, which)),
    text("from", |cx, row| typed(&amendment(cx, row).from)),
    text("to", |cx, row| typed(&amendment(cx, row).to)),
    languages("reason_<language>", |cx, row, which| translated(&amendment(cx, row).reason, which)),
    code("file", |cx, row| Cow::Borrowed(cx.scorecard.file(amendment(cx, row).location))),
    integer("line", |cx, row| shown(amendment(cx, row).location.line)),
];

/// The rows: latest first.
pub fn rows(scorecard: &Scorecard, index: &Index) -> Vec<usize> {
    let key = |row: &usize| {
        let it = scorecard.amendment(*row);
        let territory = it.territory.map_or("", |it| index.territory_id(it));
        let indicator = it.indicator.map_or("", |it| &scorecard.indicator(it).id);
        (std::cmp::Reverse(it.date), territory, indicator, it.location.line)
    };
    let mut rows: Vec<usize> = (0..scorecard.amendments.len()).collect();
    rows.sort_by(|a, b| key(a).cmp(&key(b)));
    rows
}

fn amendment<'a>(cx: &Context<'a>, row: usize) -> &'a Amendment {
    cx.scorecard.amendment(row)
}

fn typed(it: &Option<Typed>) -> Cell<'_> {
    some(it.as_ref(), |it| Cow::Borrowed(&it.text))
}

fn part<'a>(cx: &Context<'a>, row: usize) -> Cell<'a> {
    let it = amendment(cx, row);
    some(it.indicator, |indicator| Cow::Owned(breakdown_text(cx.scorecard.indicator(indicator), &it.breakdown)))
}
