//! What an import says: what could not be carried, what would be written, what was.

use super::land::{State, Trial, with};
use super::{Site, colour, print};
use crate::content::nearest;
use crate::import::Loss;
use crate::model::Scorecard;
use crate::output::{Updated, write_file};
use crate::report::{self, Report, visible};
use anyhow::{Context, Result};
use std::io::{self, IsTerminal};
use std::path::Path;

/// So many losses are told one by one on standard error: who wants to read more has a file.
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

/// What could not be carried: to the file that was named, else to standard error.
pub(super) fn losses(losses: &[Loss], site: &Site<'_>) -> Result<()> {
    let rows = losses.iter().map(|it| (it, reason(it, site)));
    // A run that writes nothing writes this neither.
    if let (Some(file), false) = (&site.args.losses, site.args.dry_run) {
        let apart = ["content", "themes"].map(|it| site.root.join(it));
        return write_file(file, &table(file, rows)?, &apart);
    }
    let mut text: String = rows.take(TOLD).map(|(it, reason)| line(it, &reason, site)).collect();
    if let Some(more) = losses.len().checked_sub(TOLD).filter(|it| *it > 0) {
        text += &(site.words.text("import-more-losses", &[("count", more.into())]) + "\n");
    }
    print(io::stderr().lock(), &text)
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
    site.words.text(key, &args) + "\n"
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
        "import-unknown-territory" => {
            let names = |it: &'_ crate::model::Territory| -> Vec<usize> { (0..it.name.0.len()).collect() };
            (scorecard.territories.iter())
                .flat_map(|it| names(it).into_iter().filter_map(|at| it.name.0[at].as_deref()).chain([it.id.as_str()]))
                .collect()
        }
        "import-unknown-indicator" => (scorecard.indicators.iter())
            .flat_map(|it| it.name.0.iter().flatten().map(String::as_str).chain([it.id.as_str()]))
            .collect(),
        _ => return None,
    };
    nearest(&loss.value, known).map(str::to_owned)
}

/// CSV, or a JSON object a line.
fn table<'l>(file: &Path, rows: impl Iterator<Item = (&'l Loss, String)>) -> Result<Vec<u8>> {
    let is_json = file.extension().is_some_and(|it| it.eq_ignore_ascii_case("jsonl") || it.eq_ignore_ascii_case("ndjson"));
    if is_json {
        let line = |(it, reason): (&Loss, String)| {
            serde_json::json!({
                "place": it.place, "field": it.field, "value": it.value, "reason": it.reason, "message": reason,
            })
            .to_string()
                + "\n"
        };
        return Ok(rows.map(line).collect::<String>().into_bytes());
    }
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["place", "field", "value", "reason", "message"])?;
    for (it, reason) in rows {
        writer.write_record([&it.place, &it.field, &it.value, it.reason, &reason])?;
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

/// Files, figures, losses.
pub(super) fn summary(trial: &Trial, updated: Updated, losses: usize, site: &Site<'_>) -> Result<()> {
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
    let count = |key, count: usize| site.words.text(key, &[("count", count.into())]);
    let args = [
        ("written", count("import-files", updated.written).into()),
        ("unchanged", updated.unchanged.into()),
        ("figures", count("import-figures", trial.figures).into()),
        ("losses", count("import-losses", losses).into()),
    ];
    text += &(site.words.text("import-summary", &args) + "\n");
    print(io::stdout().lock(), &text)
}
