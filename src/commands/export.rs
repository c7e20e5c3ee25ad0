//! `scorecard export`: the data files alone, into a folder or a zip; content with errors exports nothing.

use super::counted::Counted;
use super::teller::Teller;
use super::weight::Weight;
use super::{Outcome, find_root, print, progress};
use crate::cli::{Common, DataPart, Export};
use crate::finding::Severity;
use crate::output::{self, Guard, Maker, Staging};
use crate::pipeline::{Compiled, Options, Without, ZIP_MARK, emit_data, zip_data};
use crate::render;
use crate::words::Fault;
use anyhow::{Context, Result, bail, ensure};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

pub(super) fn run(args: &Export) -> Result<Outcome> {
    let common = Common::of_errors(args.voice);
    let teller = Teller::new(&common, Severity::Error, io::stderr().is_terminal())?;
    let root = find_root(args.root.folder.as_deref())?;
    let (inputs, compiled) = progress::compiled(&teller.words, args.quiet.on, &root, None)?;
    let errors: Vec<_> = compiled.findings.iter().filter(|it| it.severity() == Severity::Error).cloned().collect();
    if !errors.is_empty() {
        let told = teller.tell(&root, &errors, &inputs.documents, compiled.scorecard.as_ref());
        print(io::stderr().lock(), &told)?;
        if !args.quiet.on {
            print(io::stderr().lock(), &format!("{}\n", teller.words.text("cli-not-exported", &[])))?;
        }
        return Ok(Outcome::Findings);
    }
    let place = Place::of(args, &root);
    let count = progress::told(&teller.words, args.quiet.on, |done| place.fill(args, &root, &compiled, done))?;
    let files = teller.words.text("cli-data-files", &[("count", count.into())]);
    match (args.quiet.on, place) {
        (true, _) => {}
        (false, Place::Stdout) => print(io::stderr().lock(), &format!("{files}\n"))?,
        (false, Place::Folder(folder)) => print(io::stdout().lock(), &format!("{}/: {files}\n", folder.display()))?,
        (false, Place::Zip(file)) => print(io::stdout().lock(), &format!("{}: {files}\n", file.display()))?,
    }
    Ok(Outcome::Clean)
}

/// Where the files go.
enum Place {
    Folder(PathBuf),
    Zip(PathBuf),
    Stdout,
}

impl Place {
    fn of(args: &Export, root: &Path) -> Place {
        match &args.zip {
            Some(file) if file.as_os_str() == "-" => Place::Stdout,
            Some(file) => Place::Zip(file.clone()),
            None => Place::Folder(args.output.clone().unwrap_or_else(|| root.join("export"))),
        }
    }

    /// Writes the files, whole or not at all. Says how many.
    fn fill(&self, args: &Export, root: &Path, compiled: &Compiled, done: &AtomicUsize) -> Result<usize> {
        let made = || {
            done.fetch_add(1, Ordering::Relaxed);
        };
        let theme = render::Theme::read(root, compiled.theme())?;
        let without = Without { workbooks: args.without.contains(&DataPart::Workbooks), ..Without::default() };
        let options = Options { base_url: args.address.base_url.clone(), without, ..Options::default() };
        match self {
            Place::Folder(folder) => {
                let guard = Guard { root: root.to_path_buf(), force: args.force };
                let staging = Staging::begin_by(folder, &guard, Maker::Export)?;
                let counted = Counted { staging: &staging, done, weight: &Weight::default() };
                let count = emit_data(compiled, &theme, &options, &counted)?;
                staging.publish()?;
                Ok(count)
            }
            Place::Zip(file) => {
                if !args.force && !output::ends_with(file, ZIP_MARK.as_bytes())? {
                    bail!(Fault::new("fault-zip-foreign", &[("path", &file.display())]));
                }
                let (bytes, count) = zip_data(compiled, &theme, &options, &made)?;
                output::write_file(file, &bytes, &[root.join("content"), root.join("themes")])?;
                Ok(count)
            }
            Place::Stdout => {
                ensure!(!io::stdout().is_terminal(), Fault::new("fault-zip-terminal", &[]));
                let (bytes, count) = zip_data(compiled, &theme, &options, &made)?;
                send(io::stdout().lock(), &bytes)?;
                Ok(count)
            }
        }
    }
}

/// A reader that has seen enough is no failure.
fn send(mut to: impl Write, bytes: &[u8]) -> Result<()> {
    match to.write_all(bytes).and_then(|()| to.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => done.context("the zip cannot be written"),
    }
}
