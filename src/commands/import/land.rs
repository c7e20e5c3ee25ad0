//! EDGE: lets an import land. Every file is read back by our own reader among all others; then all are written, or none is.

use super::{Outcome, Site, errors, progress, stamp, tell};
use crate::content::read::{SIZE_LIMIT, TABLE_LIMIT, original, text_of};
use crate::content::{Inputs, role_of};
use crate::file::{Document, FileId, OutputFile, Text};
use crate::finding::Finding;
use crate::import::Import;
use crate::model::Scorecard;
use crate::output::{Updated, update};
use crate::pipeline::{Compiled, compile};
use crate::words::{Blame, Fault};
use anyhow::{Context, Result, bail, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;

/// What stands where a file is to land.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// Nothing yet.
    New,
    /// The same.
    Unchanged,
    /// What an import wrote, as it left it.
    Ours,
    /// What somebody wrote or edited, or a link.
    Theirs,
}

/// A file with what it is to replace.
pub(super) struct Landing {
    pub file: OutputFile,
    pub state: State,
}

/// What an import came to once it was held against the content.
pub(super) struct Trial {
    pub landings: Vec<Landing>,
    pub inputs: Inputs,
    /// Errors that were not there before, or stand in what would be written.
    pub errors: Vec<Finding>,
    /// Figures that our reader finds in the files.
    pub figures: usize,
}

/// Reads back, tells, and writes.
///
/// # Errors
///
/// A disk that refuses, or files that no import may make.
pub(in crate::commands) fn land(import: Import, site: &Site<'_>) -> Result<Outcome> {
    let trial = progress::told(&site.words, site.args.quiet.on, |_| trial(import.files, site))?;
    if !trial.errors.is_empty() {
        tell::errors(&trial, site)?;
        return Ok(Outcome::Findings);
    }
    let edited: Vec<&str> = with(&trial.landings, State::Theirs).map(|it| it.file.path.as_str()).collect();
    if !edited.is_empty() && !site.args.force {
        tell::refused(&edited, site)?;
        return Ok(Outcome::Findings);
    }
    tell::losses(&import.losses, site)?;
    if site.args.dry_run {
        tell::would(&trial, site)?;
        return Ok(Outcome::Clean);
    }
    let updated = write(&trial.landings, site)?;
    tell::summary(&trial, updated, &import.losses, site)?;
    Ok(Outcome::Clean)
}

pub(super) fn with(landings: &[Landing], state: State) -> impl Iterator<Item = &Landing> {
    landings.iter().filter(move |it| it.state == state)
}

/// The content as it would be with the files in it.
fn trial(files: Vec<OutputFile>, site: &Site<'_>) -> Result<Trial> {
    let mut paths = BTreeSet::new();
    for file in &files {
        check(file)?;
        ensure!(paths.insert(file.path.as_str()), "{} would be written twice", file.path);
    }
    let files = stamp::stamped(files, site.command, &site.own_words);
    let landings = states(files, site)?;
    let inputs = with_files(&site.inputs, landings.iter().map(|it| &it.file))?;
    let compiled = compile(&inputs);
    let paths: BTreeSet<&str> = landings.iter().map(|it| it.file.path.as_str()).collect();
    let figures = compiled.scorecard.as_ref().map_or(0, |it| figures(it, &paths));
    let errors = new_errors(&compiled, &inputs, site, &paths);
    Ok(Trial { landings, inputs, errors, figures })
}

/// Only what some rule reads, and never more of it than that rule takes.
fn check(file: &OutputFile) -> Result<()> {
    ensure!(role_of(&file.path).is_some(), "{} is no file of the content", file.path);
    let limit = if file.path.ends_with(".csv") { TABLE_LIMIT } else { SIZE_LIMIT };
    let size = file.bytes.len() as u64;
    ensure!(size <= limit, Fault::new("fault-would-be-large", &[("path", &file.path), ("size", &size), ("limit", &limit)]));
    Ok(())
}

fn states(files: Vec<OutputFile>, site: &Site<'_>) -> Result<Vec<Landing>> {
    let mut found = Vec::new();
    for file in &files {
        found.push(match original(&site.root, &file.path) {
            Ok(Some(original)) => Some(original.bytes),
            // A link: what it leads to is not ours to replace, not even by force.
            Ok(None) => bail!(Fault::new("fault-behind-link", &[("path", &file.path)])),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(error).blame("fault-read", &file.path),
        });
    }
    let keepers = || found.iter().flatten().map(Vec::as_slice);
    let state = |file: &OutputFile, old: &Option<Vec<u8>>| match old {
        None => State::New,
        Some(old) if *old == file.bytes => State::Unchanged,
        Some(old) if stamp::is_ours(&file.path, old, keepers()) => State::Ours,
        Some(_) => State::Theirs,
    };
    let states: Vec<State> = files.iter().zip(&found).map(|(file, old)| state(file, old)).collect();
    Ok(files.into_iter().zip(states).map(|(file, state)| Landing { file, state }).collect())
}

/// The documents, those that land among them; findings of reading keep their files.
fn with_files<'a>(inputs: &Inputs, files: impl Iterator<Item = &'a OutputFile>) -> Result<Inputs> {
    let mut texts: BTreeMap<&str, Text> = inputs.documents.iter().map(|it| (it.path.as_str(), it.text.clone())).collect();
    let mut landed = BTreeSet::new();
    for file in files {
        let text = text_of(&file.bytes).with_context(|| format!("{} would not be UTF-8", file.path))?;
        texts.insert(&file.path, text.into());
        landed.insert(file.path.as_str());
    }
    let places: BTreeMap<&str, FileId> = texts.keys().copied().zip((0..).map(FileId)).collect();
    let moved = |finding: &Finding| {
        let path = inputs.documents.get(finding.location.file.0 as usize)?.path.as_str();
        let file = *places.get(path).filter(|_| !landed.contains(path))?;
        let mut finding = finding.clone();
        finding.location.file = file;
        Some(finding)
    };
    let findings = inputs.findings.iter().filter_map(moved).collect();
    let documents = texts.into_iter().map(|(path, text)| Document { path: path.to_owned(), text }).collect();
    Ok(Inputs { documents, findings, pictures: inputs.pictures.clone(), bounds: inputs.bounds })
}

/// Errors in the files that land, and elsewhere those that nobody had before.
fn new_errors(after: &Compiled, inputs: &Inputs, site: &Site<'_>, paths: &BTreeSet<&str>) -> Vec<Finding> {
    let path = |inputs: &Inputs, it: &Finding| {
        inputs.documents.get(it.location.file.0 as usize).map(|it| it.path.clone()).unwrap_or_default()
    };
    let known: BTreeSet<_> =
        errors(&site.compiled.findings).map(|it| (path(&site.inputs, it), it.check.id(), it.message.clone())).collect();
    let is_new = |it: &&Finding| {
        let path = path(inputs, it);
        paths.contains(path.as_str()) || !known.contains(&(path, it.check.id(), it.message.clone()))
    };
    errors(&after.findings).filter(is_new).cloned().collect()
}

fn figures(scorecard: &Scorecard, paths: &BTreeSet<&str>) -> usize {
    scorecard.claims.iter().filter(|it| paths.contains(scorecard.file(it.location))).count()
}

/// All of them, or none: each is written beside its place first.
fn write(landings: &[Landing], site: &Site<'_>) -> Result<Updated> {
    let content = site.root.join("content").canonicalize().blame("fault-open", "content/")?;
    let below = |it: &Landing| {
        let path = it.file.path.strip_prefix("content/").unwrap_or(&it.file.path).to_owned();
        OutputFile { path, bytes: it.file.bytes.clone() }
    };
    update(&content, &landings.iter().map(below).collect::<Vec<_>>())
}
