//! `findings.csv` and `findings.json`: what was found about the figures, as the pages tell it.

use super::table::{
    Cell, Column, Context, Field, code, fields, integer, languages, list, one_of, optional, refers, required, shown, some, text,
};
use super::vocabulary::SEVERITIES;
use crate::finding::Published;
use crate::model::LocalText;
use std::borrow::Cow;

fn published<'a>(cx: &Context<'a>, row: usize) -> &'a Published {
    &cx.index.finding(row).published
}

/// All rows: the findings are numbered in their order.
pub fn rows(cx: &Context<'_>) -> Vec<usize> {
    (0..cx.index.findings().len()).collect()
}

pub static FIELDS: [Field; 12] = fields(&COLUMNS);

pub const COLUMNS: [Column<usize>; 12] = [
    required(code("id", |cx, row| Cow::Borrowed(published(cx, row).finding.check.id()))),
    one_of(SEVERITIES, required(code("severity", |cx, row| Cow::Borrowed(published(cx, row).finding.severity().id())))),
    required(code("file", |cx, row| Cow::Borrowed(cx.scorecard.file(published(cx, row).finding.location)))),
    required(integer("line", |cx, row| shown(published(cx, row).finding.location.line))),
    required(integer("column", |cx, row| shown(published(cx, row).finding.location.column))),
    refers("territories", "id", code("territory", |cx, row| Cow::Borrowed(&cx.index.finding(row).territory))),
    refers("indicators", "id", code("indicator", |cx, row| optional(&published(cx, row).finding.about.indicator))),
    code("period", |cx, row| optional(&published(cx, row).finding.about.period)),
    languages("message_<language>", |cx, row, which| {
        Cow::Borrowed(published(cx, row).messages.get(which).map_or("", String::as_str))
    }),
    text("accepted", accepted),
    code("address", |cx, row| Cow::Borrowed(&published(cx, row).address)),
    code("claims", |cx, row| list(&published(cx, row).finding.about.claims)),
];

fn accepted<'a>(cx: &Context<'a>, row: usize) -> Cell<'a> {
    some(published(cx, row).finding.settled.as_ref(), |it| Cow::Owned(LocalText(it.reason.clone()).get(0).text.to_owned()))
}
