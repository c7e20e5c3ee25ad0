//! Differences as text for people in a terminal, and as JSON for programs.

use super::{Change, Kind, Subject};
use crate::words::Words;
use serde_json::{Value, json};

/// A line a difference, with a sign before it: `+` added, `~` revised, `-` removed, `=` judged otherwise, `*` method. Below
/// it stands why.
#[must_use]
pub fn text(changes: &[Change], words: &Words) -> String {
    let mut out = String::new();
    for it in changes {
        let line = format!("{} {}", sign(it.kind), what(it, words));
        out += &format!("{line}\n");
        if let Some(why) = why(it, words) {
            out += &format!("    {why}\n");
        }
    }
    out
}

fn sign(kind: Kind) -> char {
    match kind {
        Kind::Added => '+',
        Kind::Revised => '~',
        Kind::Removed => '-',
        Kind::Verdict => '=',
        Kind::Method => '*',
    }
}

/// Whom and what, from what to what, and by which document.
fn what(it: &Change, words: &Words) -> String {
    let mut line = subject(it, words);
    let figures = figures(it, words);
    if !figures.is_empty() {
        line = format!("{line}: {figures}");
    }
    if !it.source.is_empty() {
        line = format!("{line} ({})", it.source);
    }
    if let Some((from, to)) = &it.verdict {
        line = format!("{line}; {}", verdict(from, to, words));
    }
    line
}

/// «verdict missed → met»
pub fn verdict(from: &str, to: &str, words: &Words) -> String {
    let judged = |verdict: &str| words.text("cli-diff-judged", &[("verdict", verdict.into())]);
    words.text("cli-diff-verdict", &[("from", judged(from).into()), ("to", judged(to).into())])
}

fn subject(it: &Change, words: &Words) -> String {
    match &it.subject {
        Subject::Thing { thing, id } => words.text("cli-diff-thing", &[("thing", thing.id().into()), ("id", id.as_str().into())]),
        Subject::Figure { key, is_beside } => {
            let parts = [&key.territory, &key.indicator, &key.period, &key.breakdown, &key.restriction];
            let parts: Vec<&str> = parts.into_iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
            let parts = parts.join(" ");
            if *is_beside { words.text("cli-diff-beside", &[("figure", parts.into())]) } else { parts }
        }
    }
}

/// «98,0% → 98,8%; rank 31/63 → 30/63»
pub fn figures(it: &Change, words: &Words) -> String {
    let part = |delta: &super::Delta| {
        let figure = match (delta.from.as_str(), delta.to.as_str()) {
            ("", only) | (only, "") if matches!(it.kind, Kind::Added | Kind::Removed) => only.to_owned(),
            (from, to) => format!("{} → {}", or_nothing(from, words), or_nothing(to, words)),
        };
        match delta.field.as_str() {
            "value" => figure,
            _ if it.kind == Kind::Method => format!("{} {figure}", delta.field),
            field => words.text("cli-diff-field", &[("field", field.into()), ("figure", figure.into())]),
        }
    };
    let parts: Vec<String> = it.deltas.iter().map(|it| part(it).replace('\n', " / ")).collect();
    parts.join("; ")
}

fn or_nothing(text: &str, words: &Words) -> String {
    if text.is_empty() { words.text("cli-diff-nothing", &[]) } else { text.to_owned() }
}

/// What changes.yaml says of it, or that it should.
pub fn why(it: &Change, words: &Words) -> Option<String> {
    match it.reason.as_ref().filter(|it| !it.text.is_empty()) {
        Some(reason) => {
            let args = [
                ("kind", reason.kind.as_str().into()),
                ("date", reason.date.as_str().into()),
                ("reason", reason.text.as_str().into()),
            ];
            Some(words.text("cli-diff-why", &args).replace('\n', " "))
        }
        None if it.is_silent() && it.reason.is_some() => Some(words.text("cli-diff-draft", &[])),
        None if it.is_silent() => Some(words.text("cli-diff-silent", &[])),
        None => None,
    }
}

/// One object, with all differences and how many there are of each kind.
#[must_use]
pub fn json(changes: &[Change]) -> String {
    let count = |kind: Kind| changes.iter().filter(|it| it.kind == kind).count();
    let mut counts: serde_json::Map<String, Value> = Kind::ALL.iter().map(|it| (it.id().to_owned(), count(*it).into())).collect();
    counts.insert("silent".to_owned(), changes.iter().filter(|it| it.is_silent()).count().into());
    let all: Vec<Value> = changes.iter().map(change).collect();
    format!("{:#}\n", json!({"changes": all, "counts": counts}))
}

fn change(it: &Change) -> Value {
    let mut out = serde_json::Map::new();
    let mut put = |key: &str, value: Value| {
        out.insert(key.to_owned(), value);
    };
    put("kind", it.kind.id().into());
    match &it.subject {
        Subject::Thing { thing, id } => put(thing.id(), id.as_str().into()),
        Subject::Figure { key, is_beside } => {
            let parts = [
                ("territory", &key.territory),
                ("indicator", &key.indicator),
                ("period", &key.period),
                ("breakdown", &key.breakdown),
                ("restriction", &key.restriction),
                ("source", &it.source),
            ];
            parts.iter().filter(|(_, text)| !text.is_empty()).for_each(|(name, text)| put(name, text.as_str().into()));
            put("shown", (!is_beside).into());
        }
    }
    let fields = it.deltas.iter().map(|it| json!({"field": it.field, "from": it.from, "to": it.to}));
    put("fields", fields.collect::<Vec<_>>().into());
    if let Some((from, to)) = &it.verdict {
        put("verdict", json!({"from": from, "to": to}));
    }
    if let Some(reason) = &it.reason {
        put("entry", json!({"kind": reason.kind, "date": reason.date, "reason": reason.text}));
    }
    put("silent", it.is_silent().into());
    Value::Object(out)
}
