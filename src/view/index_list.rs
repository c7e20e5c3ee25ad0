//! The list of composite indexes, where there are several.

use super::desk::Sheet;
use super::frame::About;
use super::index_read::IndexValues;
use super::text::{Piece, Text};
use super::{Body, markdown};
use crate::model::IndexIx;
use serde::Serialize;

/// The page that lists the composite indexes.
#[derive(Clone, Debug, Serialize)]
pub struct IndexList {
    /// What an index is, in sentences.
    pub lede: Vec<String>,
    /// The indexes, in the order of their ids.
    pub indexes: Vec<IndexEntry>,
}

/// An index in the list.
#[derive(Clone, Debug, Serialize)]
pub struct IndexEntry {
    /// The index, with its page.
    pub name: Piece,
    /// What it is, the beginning; may be empty.
    pub about: Text,
    /// Who leads, for which period, or that nobody has a score.
    pub latest: String,
}

/// The list.
pub fn page(sheet: &Sheet) -> (About, Body) {
    let indexes: Vec<IndexEntry> = sheet.scorecard.indexes().map(|(it, _)| entry(sheet, it)).collect();
    let lede = vec![sheet.say("indexes-lede", &[("count", indexes.len().into())]), sheet.text("indexes-what")];
    let about = About {
        heading: Text::own(sheet.text("indexes-title")),
        description: lede.join(" "),
        crumbs: Vec::new(),
        noindex: false,
    };
    (about, Body::Indexes(Box::new(IndexList { lede, indexes })))
}

fn entry(sheet: &Sheet, at: IndexIx) -> IndexEntry {
    let about = sheet.local(&sheet.scorecard.composite(at).about);
    let first = beginning(&markdown::plain(&about.text));
    let latest = match sheet.index_values(at) {
        Some(IndexValues { period, values }) => {
            let period = sheet.period(period);
            let named = |(territory, score, _): &(_, String, Text)| {
                let args = [("what", sheet.territory_name(*territory).text.into()), ("notes", score.clone().into())];
                sheet.say("with-notes", &args)
            };
            let first: Vec<String> = values.iter().take(3).map(named).collect();
            let args = [("period", period.into()), ("count", values.len().into()), ("first", sheet.list(&first).into())];
            sheet.say("indexes-latest", &args)
        }
        None => sheet.text("index-lede-none"),
    };
    IndexEntry { name: sheet.index_link(at), about: Text { text: first, lang: about.lang }, latest }
}

/// The first words of a text, whole ones.
fn beginning(text: &str) -> String {
    const MOST: usize = 280;
    if text.chars().count() <= MOST {
        return text.trim().to_owned();
    }
    let mut out = String::new();
    for word in text.split_whitespace() {
        if out.chars().count() + word.chars().count() >= MOST {
            break;
        }
        out = if out.is_empty() { word.to_owned() } else { [&out, word].join(" ") };
    }
    out + "…"
}
