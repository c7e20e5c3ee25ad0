//! What an import says: what could not be carried or was changed, what would be written, what was.

use super::land::{State, Trial, with};
use super::{Site, colour, print};
use crate::cell::guard;
use crate::content::nearest;
use crate::import::Loss;
use crate::model::Scorecard;
use crate::output::{Updated, write_file};
use crate::report::{self, Report, visible};
use anyhow::{Context, Result};
use std::io::{self, IsTerminal};
use std::path::Path;

/// So many of a kind are told one by one on standard error: who wants to read more has a file.
const TOLD: usize = 100;

/// What our reader has against the files, in its frames.
pub(super) fn errors(trial: &Trial, site: &Site<'_>) -> Result<()> {
    let colour = colour::colour(site.args.voice.color, io::stderr().is_terminal());
    let told = report::full(&Report::new(&trial.errors, &trial.inputs.documents, &site.words), colour);
    let line = site.words.text("import-errors", &[("count", trial.errors.len().into())]);
    print(io::stderr().lock(), &format!("{told}{line}\n"))
}

/// Files that people have edited.
pub(super) fn refused(paths: &[&str], site: &Site<'_>) -> Result<()> {
    let line = |path: &&str| site.words.text("import-edited", &[("path", visible(path).into())]) + "\n";
    let lines: String = paths.iter().map(line).collect();
    print(io::stderr().lock(), &format!("{lines}{}\n", site.words.text("import-edited-help", &[])))
}

/// What could not be carried, then what was carried as something else: to the file that was named, else to standard error.
pub(super) fn losses(losses: &[Loss], site: &Site<'_>) -> Result<()> {
    let (changed, lost): (Vec<&Loss>, Vec<&Loss>) = losses.iter().partition(|it| it.is_change());
    // A run that writes nothing writes this neither.
    if let (Some(file), false) = (&site.args.losses, site.args.dry_run) {
        let apart = ["content", "themes"].map(|it| site.root.join(it));
        let rows = lost.into_iter().chain(changed).map(|it| (it, reason(it, site)));
        return write_file(file, &table(file, rows)?, &apart);
    }
    let text = section("import-lost", &lost, site) + &section("import-changed", &changed, site);
    print(io::stderr().lock(), &text)
}

/// What became of them all in a line of its own, then each; nothing where there are none.
fn section(heading: &str, losses: &[&Loss], site: &Site<'_>) -> String {
    if losses.is_empty() {
        return String::new();
    }
    let mut text = site.words.text(heading, &[("count", losses.len().into())]) + "\n";
    text.extend(losses.iter().take(TOLD).map(|it| format!("  {}\n", line(it, &reason(it, site), site))));
    if let Some(more) = losses.len().checked_sub(TOLD).filter(|it| *it > 0) {
        text += &format!("  {}\n", site.words.text("import-more-losses", &[("count", more.into())]));
    }
    text
}

/// «x.xlsx, 2023!C4: «Bình Dươg»: nobody is called so then; did you mean «Bình Dương»?»
fn line(loss: &Loss, reason: &str, site: &Site<'_>) -> String {
    let shown = [loss.field.as_str(), loss.value.as_str()].into_iter().filter(|it| !it.is_empty());
    let what = shown.map(|it| format!("«{}»", visible(it))).collect::<Vec<_>>().join(" ");
    let key = if what.is_empty() { "import-loss-whole" } else { "import-loss" };
    let mut args = vec![("place", visible(&loss.place).into()), ("reason", reason.into())];
    if !what.is_empty() {
        args.push(("what", what.into()));
    }
    site.words.text(key, &args)
}

/// Why, and for an unknown name the one that may have been meant.
fn reason(loss: &Loss, site: &Site<'_>) -> String {
    let why = site.words.text(loss.reason, &[]);
    let near = site.compiled.scorecard.as_ref().and_then(|it| near(loss, it));
    match near {
        Some(near) => site.words.text("import-near", &[("reason", why.into()), ("name", near.into())]),
        None => why,
    }
}

fn near(loss: &Loss, scorecard: &Scorecard) -> Option<String> {
    let known: Vec<&str> = match loss.reason {
        "import-unknown-territory" => (scorecard.territories.iter())
            .flat_map(|it| it.name.0.iter().flatten().map(String::as_str).chain([it.id.as_str()]))
            .collect(),
        "import-unknown-indicator" => (scorecard.indicators.iter())
            .flat_map(|it| it.name.0.iter().flatten().map(String::as_str).chain([it.id.as_str()]))
            .collect(),
        _ => return None,
    };
    nearest(&loss.value, known).map(str::to_owned)
}

/// CSV, in which no spreadsheet executes what was found; or a JSON object a line.
fn table<'l>(file: &Path, rows: impl Iterator<Item = (&'l Loss, String)>) -> Result<Vec<u8>> {
    let kind = |it: &Loss| if it.is_change() { "changed" } else { "not-carried" };
    let is_json = file.extension().is_some_and(|it| it.eq_ignore_ascii_case("jsonl") || it.eq_ignore_ascii_case("ndjson"));
    if is_json {
        let line = |(it, reason): (&Loss, String)| {
            serde_json::json!({
                "kind": kind(it), "place": it.place, "field": it.field, "value": it.value, "reason": it.reason,
                "message": reason,
            })
            .to_string()
                + "\n"
        };
        return Ok(rows.map(line).collect::<String>().into_bytes());
    }
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["kind", "place", "field", "value", "reason", "message"])?;
    for (it, reason) in rows {
        let [place, field, value, message] = [&it.place, &it.field, &it.value, &reason].map(|it| guard(it));
        writer.write_record([kind(it), &*place, &*field, &*value, it.reason, &*message])?;
    }
    writer.into_inner().context("the losses cannot be written")
}

/// What would be written, in full.
pub(super) fn would(trial: &Trial, site: &Site<'_>) -> Result<()> {
    let mut text = String::new();
    for it in &trial.landings {
        let key = match it.state {
            State::New => "import-would-make",
            State::Unchanged => "import-unchanged",
            State::Ours | State::Theirs => "import-would-replace",
        };
        text += &(site.words.text(key, &[("path", visible(&it.file.path).into())]) + "\n");
        if it.state != State::Unchanged {
            let lines = String::from_utf8_lossy(&it.file.bytes).into_owned();
            text.extend(lines.lines().map(|line| visible(line) + "\n"));
        }
    }
    print(io::stdout().lock(), &text)
}

/// Files, figures, losses, changes.
pub(super) fn summary(trial: &Trial, updated: Updated, losses: &[Loss], site: &Site<'_>) -> Result<()> {
    if site.args.quiet.on {
        return Ok(());
    }
    let mut text: String = (trial.landings.iter().filter(|it| it.state != State::Unchanged))
        .map(|it| site.words.text("import-written", &[("path", visible(&it.file.path).into())]) + "\n")
        .collect();
    text.extend(
        with(&trial.landings, State::Unchanged)
            .map(|it| site.words.text("import-unchanged", &[("path", visible(&it.file.path).into())]) + "\n"),
    );
    let changed = losses.iter().filter(|it| it.is_change()).count();
    let count = |key, count: usize| site.words.text(key, &[("count", count.into())]);
    let args = [
        ("written", count("import-files", updated.written).into()),
        ("unchanged", updated.unchanged.into()),
        ("figures", count("import-figures", trial.figures).into()),
        (
            "losses",
            site.words.text("import-losses", &[("lost", (losses.len() - changed).into()), ("changed", changed.into())]).into(),
        ),
    ];
    text += &(site.words.text("import-summary", &args) + "\n");
    print(io::stdout().lock(), &text)
}
