//! Differences as Markdown, for a comment on a pull request: names instead of ids, a table a kind, and an end.

use super::tell::{figures, verdict, why};
use super::{Change, Kind, Snapshot, Subject, Thing};
use crate::words::Words;
use std::fmt::Write;

/// So many of a kind are shown: a comment may have 65,536 characters.
const SHOWN: usize = 40;
/// So many characters of a text.
const CHARS: usize = 160;

/// The differences, those that are told to nobody first.
#[must_use]
pub fn markdown(changes: &[Change], old: &Snapshot, new: &Snapshot, words: &Words) -> String {
    let say = |key: &str, count: usize| words.text(key, &[("count", count.into())]);
    if changes.is_empty() {
        return say("cli-diff-none", 0) + "\n";
    }
    let mut out = format!("## {}\n", words.text("cli-diff-heading", &[]));
    let silent = changes.iter().filter(|it| it.is_silent()).count();
    if silent > 0 {
        let _ = write!(out, "\n**{}**\n", say("cli-diff-silent-count", silent));
    }
    for kind in Kind::ALL {
        let mut them: Vec<&Change> = changes.iter().filter(|it| it.kind == kind).collect();
        if them.is_empty() {
            continue;
        }
        them.sort_by_key(|it| !it.is_silent());
        let title = say(kind.counted(), them.len());
        let head = |key: &str| words.text(key, &[]);
        let _ = write!(
            out,
            "\n### {title}\n\n| {} | {} | {} |\n|---|---|---|\n",
            head("cli-diff-what"),
            head("cli-diff-figures"),
            head("cli-diff-reason")
        );
        for it in them.iter().take(SHOWN) {
            let verdict = it.verdict.as_ref().map(|(from, to)| verdict(from, to, words));
            let figures = [Some(figures(it, words)), verdict].into_iter().flatten().filter(|it| !it.is_empty());
            let figures = figures.collect::<Vec<_>>().join("; ");
            let why = why(it, words).unwrap_or_default();
            let _ = writeln!(out, "| {} | {} | {} |", cell(&subject(it, old, new, words)), cell(&figures), cell(&why));
        }
        if them.len() > SHOWN {
            let _ = write!(out, "\n{}\n", say("cli-diff-more", them.len() - SHOWN));
        }
    }
    out
}

/// By the names that readers know, and the ids where there are none.
fn subject(it: &Change, old: &Snapshot, new: &Snapshot, words: &Words) -> String {
    let name = |thing: Thing, id: &str| {
        let name = [new, old].map(|it| it.name(thing, id)).into_iter().find(|it| !it.is_empty());
        name.unwrap_or(id).to_owned()
    };
    match &it.subject {
        Subject::Thing { thing, id } => {
            words.text("cli-diff-thing", &[("thing", thing.id().into()), ("id", name(*thing, id).into())])
        }
        Subject::Figure { key, is_beside } => {
            let parts = [
                name(Thing::Territory, &key.territory),
                name(Thing::Indicator, &key.indicator),
                key.breakdown.clone(),
                key.restriction.clone(),
                key.period.clone(),
            ];
            let parts = parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ");
            if *is_beside { words.text("cli-diff-beside", &[("figure", parts.into())]) } else { parts }
        }
    }
}

/// Text of the content in a cell: no markup, no mention of anybody, no line break, and not too long.
fn cell(text: &str) -> String {
    let mut out = String::new();
    for (count, letter) in text.chars().enumerate() {
        if count == CHARS {
            out.push('…');
            break;
        }
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '@' => out.push_str("&#64;"),
            '#' => out.push_str("&#35;"),
            ':' => out.push_str("&#58;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '(' | ')' | '|' | '~' | '!' | '$' => out.extend(['\\', letter]),
            _ if letter.is_control() => out.push(' '),
            _ => out.push(letter),
        }
    }
    out
}
