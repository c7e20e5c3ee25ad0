//! `scorecard import`: tables of others become content. Each importer has a file; `land.rs` lets what they made land.

mod datapackage;
mod folder;
mod land;
mod open_sdg;
mod stamp;
mod table;
mod tell;

use super::{Outcome, answer, colour, find_root, print, progress, schema, teller, typed};
use crate::cli::{Import, ImportCommon, ImportFrom};
use crate::content::Inputs;
use crate::finding::{Finding, Severity};
use crate::model::Scorecard;
use crate::pipeline::Compiled;
use crate::report::{self, Report};
use crate::words::Words;
use anyhow::{Context, Result};
use std::io::{self, IsTerminal};
use std::path::PathBuf;

pub(super) fn run(args: &Import) -> Result<Outcome> {
    match &args.from {
        ImportFrom::Csv(args) => table::csv(args),
        ImportFrom::Xlsx(args) => table::xlsx(args),
        ImportFrom::Datapackage(args) => datapackage::run(args),
        ImportFrom::OpenSdg(args) => open_sdg::run(args),
    }
}

/// The content that an import goes into, and how to speak to whoever asked for it.
pub(super) struct Site<'a> {
    pub args: &'a ImportCommon,
    /// As the command is typed: `scorecard import csv`.
    pub command: &'static str,
    pub root: PathBuf,
    pub inputs: Inputs,
    pub compiled: Compiled,
    pub words: Words,
    /// The site's first language: comments in its files are in that.
    pub own_words: Words,
}

/// Reads the content. Nothing where its definitions have errors, which have been told: whoever cannot be looked up would
/// count as unknown.
pub(super) fn open<'a>(args: &'a ImportCommon, command: &'static str) -> Result<Option<Site<'a>>> {
    let words = teller::words(args.voice.language.lang)?;
    let root = find_root(args.root.folder.as_deref())?;
    let (inputs, compiled) = progress::compiled(&words, args.quiet.on, &root, None)?;
    let is_broken = schema::errors_in_definitions(&inputs, &compiled.findings) > 0;
    let Some(scorecard) = compiled.scorecard.as_ref().filter(|_| !is_broken) else {
        let errors: Vec<Finding> = errors(&compiled.findings).cloned().collect();
        let colour = colour::colour(args.voice.color, io::stderr().is_terminal());
        print(io::stderr().lock(), &report::full(&Report::new(&errors, &inputs.documents, &words), colour))?;
        print(io::stderr().lock(), &format!("{}\n", words.text("import-broken-content", &[])))?;
        return Ok(None);
    };
    let own_words = schema::words_of(scorecard)?;
    Ok(Some(Site { args, command, root, inputs, compiled, words, own_words }))
}

impl Site<'_> {
    /// What is defined. A site that is open has it.
    pub(super) fn scorecard(&self) -> Result<&Scorecard> {
        self.compiled.scorecard.as_ref().context("the content cannot be read")
    }
}

fn errors(findings: &[Finding]) -> impl Iterator<Item = &Finding> {
    findings.iter().filter(|it| it.severity() == Severity::Error)
}
