//! `scorecard check`: every finding on standard output, the summary on standard error.

use super::selection::{Selection, keep_file};
use super::summary::Summary;
use super::teller::Teller;
use super::{Outcome, find_root, find_root_of, print, progress, schema, today};
use crate::cli::Check;
use crate::content::{self, Unsaved};
use crate::words::Fault;
use anyhow::{Result, ensure};
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Where a day begins first: so many hours before it does by UTC.
const EARLIEST: i8 = 14;

pub(super) fn run(args: &Check) -> Result<Outcome> {
    let start = Instant::now();
    let common = &args.common;
    let selection = Selection::new(common)?;
    let teller = Teller::new(common, selection.deny, io::stdout().is_terminal())?;
    let (root, unsaved) = match &args.stdin_filename {
        None => (find_root(common.root.folder.as_deref())?, None),
        Some(file) => {
            let root = find_root_of(common.root.folder.as_deref(), file)?;
            let path = path_of(&root, file)?;
            (root, Some(Unsaved::read(path, io::stdin().lock()).map_err(|error| Fault::new("fault-stdin", &[]).of(error))?))
        }
    };
    let (inputs, mut compiled) = progress::compiled(&teller.words, common.quiet.on, &root, unsaved.as_ref())?;
    // What is published today is of the future nowhere, whatever the time zone.
    compiled.tell_on(today(EARLIEST)?);
    let mut findings = selection.of(&compiled.findings);
    if let Some(unsaved) = &unsaved {
        keep_file(&mut findings, &inputs.documents, &unsaved.path);
    }
    let scorecard = compiled.scorecard.as_ref();
    let told = teller.tell(&root, &findings, &inputs.documents, scorecard);
    teller.deliver(&told, io::stdout().lock(), &["content", "themes"].map(|it| root.join(it)))?;
    if !common.quiet.on {
        // About the files of an editor, not about the content: no finding, so that neither data nor exit codes depend on it.
        if unsaved.is_none() && schema::are_stale(&root, &inputs, scorecard, &compiled.findings)? {
            print(io::stderr().lock(), &format!("{}\n", teller.words.text("cli-schema-stale", &[])))?;
        }
        let summary = Summary { scorecard, pages: None, findings: &findings, time: start.elapsed() };
        print(io::stderr().lock(), &format!("{}\n", summary.text(&teller.words)))?;
    }
    Ok(selection.outcome(&findings))
}

/// The path of the file that standard input stands in for. It is named from where we stand, or else from the root.
fn path_of(root: &Path, file: &Path) -> Result<String> {
    let named: [PathBuf; 2] = [file.to_path_buf(), root.join(file)];
    let found = named.iter().find_map(|it| Some((it, content::path_of(root, it)?)));
    let content = root.join("content");
    let elsewhere = || Fault::new("fault-stdin-elsewhere", &[("path", &file.display()), ("folder", &content.display())]);
    let (file, path) = found.ok_or_else(elsewhere)?;
    ensure!(!file.is_dir(), Fault::new("fault-stdin-folder", &[("path", &file.display())]));
    Ok(path)
}
