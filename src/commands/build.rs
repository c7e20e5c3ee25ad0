//! `scorecard build`: findings on standard error, the summary on standard output; a failed build writes nothing.

use super::counted::Counted;
use super::selection::Selection;
use super::summary::{self, Summary};
use super::teller::Teller;
use super::weight::Weight;
use super::{Outcome, env_path, find_root, print, progress};
use crate::cli::{Build, Part};
use crate::content::{self, Shelf};
use crate::file::Document;
use crate::finding::Finding;
use crate::kept::Kept;
use crate::output::{Drawn, Guard, Staging};
use crate::pipeline::{Compiled, Options, Without, emit};
use crate::render;
use crate::timings::{self, Stage};
use anyhow::Result;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::time::Instant;

pub(super) fn run(args: &Build) -> Result<Outcome> {
    let start = Instant::now();
    if args.timings {
        timings::ask();
    }
    let common = &args.common;
    let selection = Selection::new(common)?;
    let teller = Teller::new(common, selection.deny, io::stderr().is_terminal())?;
    let root = find_root(common.root.folder.as_deref())?;
    // First: whoever cannot write, or is the second of two, should know at once; and what was read last is what stays.
    let staging = Staging::begin(&output(args, &root), &Guard { root: root.clone(), force: args.force })?;
    let (compiled, shelf) = progress::compiled_once(&teller.words, common.quiet.on, &root)?;
    let findings = selection.of_build(&compiled.findings);
    let told = teller.tell(&root, &findings, &shown(shelf, &findings, &root), compiled.scorecard.as_ref());
    // The output folder is replaced as a whole: a report in it would be lost.
    let apart = [root.join("content"), root.join("themes"), output(args, &root)];
    teller.deliver(&told, io::stderr().lock(), &apart)?;
    drop(told);
    let outcome = selection.outcome(&findings);
    let weight = Weight::default();
    let pages = match outcome {
        Outcome::Clean => {
            match progress::told(&teller.words, common.quiet.on, |done| write(args, &root, &compiled, staging, (done, &weight))) {
                Ok(pages) => Some(pages),
                Err(error) => return failed(error, &teller),
            }
        }
        Outcome::Findings | Outcome::Failed => None,
    };
    if !common.quiet.on {
        if pages.is_some() && args.address.base_url.is_none() && !compiled.has_base_url() {
            print(io::stderr().lock(), &format!("{}\n", teller.words.text("cli-no-base-url", &[])))?;
        }
        // An address on the web, not a folder on disk, that entries of feeds would be named by.
        let has_address = compiled.has_base_url() || args.address.base_url.is_some();
        if pages.is_some() && has_address && args.address.base_url.as_deref() != Some("./") && !compiled.has_feed_id() {
            print(io::stderr().lock(), &format!("{}\n", teller.words.text("cli-no-feed-id", &[])))?;
        }
        if let Some(told) = pages.and_then(|_| weight.told(&teller.words)) {
            print(io::stderr().lock(), &format!("{told}\n"))?;
        }
        let summary = Summary { scorecard: compiled.scorecard.as_ref(), pages, findings: &findings, time: start.elapsed() };
        let mut line = summary.text(&teller.words);
        if pages.is_none() {
            line = format!("{line}; {}", teller.words.text("cli-not-built", &[]));
        }
        print(io::stdout().lock(), &format!("{line}\n"))?;
    }
    if args.timings {
        print(io::stderr().lock(), &summary::timings(&teller.words, start.elapsed()))?;
    }
    Ok(outcome)
}

/// The documents, with the texts of those that something is told of. Where they are gone, it is told without their lines.
fn shown(shelf: Shelf, findings: &[Finding], root: &Path) -> Vec<Document> {
    let wanted = shelf.told_of(findings);
    let again = if wanted.is_empty() { Ok(Vec::new()) } else { content::read_some(root, |path| wanted.contains(path)) };
    shelf.with(again.unwrap_or_default())
}

/// Mistakes in templates are told in the author's language; any other error by whoever called.
fn failed(error: anyhow::Error, teller: &Teller) -> Result<Outcome> {
    let mistakes = error.downcast::<render::Mistakes>()?;
    let text = format!("{}{}\n", mistakes.told(&teller.words), teller.words.text("cli-not-built", &[]));
    print(io::stderr().lock(), &text)?;
    Ok(Outcome::Failed)
}

/// Writes the site and puts it in its place. Says how many pages it has.
fn write(
    args: &Build,
    root: &Path,
    compiled: &Compiled,
    staging: Staging,
    (done, weight): (&AtomicUsize, &Weight),
) -> Result<usize> {
    let theme = timings::of(Stage::Read, || render::Theme::read(root, compiled.theme()))?;
    let drawn = drawn().map(Arc::new);
    let kept = drawn.clone().map(|it| it as Arc<dyn Kept>);
    let options = Options { base_url: args.address.base_url.clone(), without: without(&args.without.parts), kept };
    let pages = emit(compiled, &theme, &options, &Counted { staging: &staging, done, weight })?;
    timings::of(Stage::Write, || staging.publish())?;
    drawn.iter().for_each(|it| it.sweep());
    Ok(pages)
}

/// Where pictures and workbooks are kept from build to build: `SCORECARD_CACHE`, where that is blank nowhere, else in the system's folder
/// for such things.
fn drawn() -> Option<Drawn> {
    if std::env::var_os("SCORECARD_CACHE").is_some() {
        return env_path("SCORECARD_CACHE").map(Drawn::new);
    }
    let systems = if cfg!(windows) {
        env_path("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        env_path("HOME").map(|it| it.join("Library/Caches"))
    } else {
        env_path("XDG_CACHE_HOME").filter(|it| it.is_absolute()).or_else(|| env_path("HOME").map(|it| it.join(".cache")))
    };
    systems.map(|it| Drawn::new(it.join("scorecard")))
}

pub(super) fn without(parts: &[Part]) -> Without {
    let has = |part| parts.contains(&part);
    let [share_images, workbooks, embeds] = [Part::ShareImages, Part::Workbooks, Part::Embeds].map(has);
    Without { share_images, workbooks, embeds, data: has(Part::Data) }
}

/// The folder that is written.
fn output(args: &Build, root: &Path) -> PathBuf {
    args.output.clone().unwrap_or_else(|| root.join("output"))
}
