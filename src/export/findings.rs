//! `findings.csv` and `findings.json`: what was found about the figures, as the pages tell it.

use super::table::{Cell, Column, Context, Field, code, fields, integer, languages, list, optional, shown, some, text};
use crate::finding::Published;
use crate::model::LocalText;
use std::borrow::Cow;

fn published<'a>(cx: &Context<'a>, row: usize) -> &'a Published {
    &cx.index.findings()[row].published
}

pub static FIELDS: [Field; 12] = fields(&COLUMNS);

pub const COLUMNS: [Column<usize>; 12] = [
    code("id", "The kind of finding: an id that names the problem.", |cx, row| {
        Cow::Borrowed(published(cx, row).finding.check.id())
    }),
    code("severity", "How much it matters: warning note.", |cx, row| Cow::Borrowed(published(cx, row).finding.severity().id())),
    code("file", "The file that it stands in.", |cx, row| Cow::Borrowed(cx.scorecard.file(published(cx, row).finding.location))),
    integer("line", "The line of that file.", |cx, row| shown(published(cx, row).finding.location.line)),
    integer("column", "The character of that line, from 1.", |cx, row| shown(published(cx, row).finding.location.column)),
    code(
        "territory",
        "Whom it is about: an id of territories.csv; empty where it is about an indicator as a whole.",
        |cx, row| Cow::Borrowed(&cx.index.findings()[row].territory),
    ),
    code("indicator", "What it is about: an id of indicators.csv.", |cx, row| {
        optional(&published(cx, row).finding.about.indicator)
    }),
    code("period", "What time it is about, as in claims.csv.", |cx, row| optional(&published(cx, row).finding.about.period)),
    languages("message_<language>", "What is found, with the arithmetic written out.", |cx, row, which| {
        Cow::Borrowed(published(cx, row).messages.get(which).map_or("", String::as_str))
    }),
    text("accepted", "Why an author accepts it, or what editors have decided; empty where nobody has.", accepted),
    code(
        "address",
        "Where the site tells it in its first language, below its first folder; others may link to it.",
        |cx, row| Cow::Borrowed(&published(cx, row).address),
    ),
    code("claims", "Ids of the claims that it is about, parted by ;.", |cx, row| list(&published(cx, row).finding.about.claims)),
];

fn accepted<'a>(cx: &Context<'a>, row: usize) -> Cell<'a> {
    some(published(cx, row).finding.settled.as_ref(), |it| Cow::Owned(LocalText(it.reason.clone()).get(0).text.to_owned()))
}
