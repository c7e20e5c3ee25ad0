//! One state of the site, held by a thread: all that pages are made with lives on its stack, and goes when it ends.

use crate::failpoint;
use crate::file::OutputFile;
use crate::pipeline::{self, Compiled, Options, Site};
use crate::render::{self, Theme};
use anyhow::{Context, Result, anyhow};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use tokio::sync::oneshot;

/// So many files are made at once, beside what each of them shares among all processors.
const WORKERS: usize = 4;

/// Where files of one state of the site are asked for. The state goes with the last of those who may ask.
pub struct Generation {
    /// Another one for every state, and for every run of the program.
    pub version: String,
    /// The path that the site stands below.
    pub base: String,
    pub pages: usize,
    asks: Sender<Ask>,
}

/// Somebody wants a file.
struct Ask {
    path: String,
    reply: oneshot::Sender<Result<Option<OutputFile>>>,
}

/// What is told of a site once it stands.
struct Born {
    base: String,
    pages: usize,
}

/// What a state of the site is made of.
pub struct Parts {
    pub compiled: Arc<Compiled>,
    pub theme: Arc<Theme>,
    pub options: Options,
    /// Files that are made first: somebody looks at them, or they would show a mistake in a template.
    pub first: Vec<String>,
    /// Whether there is also a page of each kind among these.
    pub has_new_theme: bool,
}

impl Generation {
    /// A state of the site, with its first files made.
    ///
    /// # Errors
    ///
    /// What keeps a site from being made at all, and mistakes in the templates of the first files.
    pub fn start(version: String, parts: Parts) -> Result<Generation> {
        let (asks, asked) = mpsc::channel();
        let (born, told) = mpsc::channel();
        let work = move || {
            let hold = |site: &Site<'_>| {
                let ready = Mutex::new(first(site, &parts)?);
                // Who waits for it has gone only where the program ends.
                let _ = born.send(Ok(Born { base: address_of(site), pages: site.page_count() }));
                let asked = Mutex::new(asked);
                thread::scope(|scope| {
                    for _ in 0..WORKERS {
                        scope.spawn(|| answer(site, &asked, &ready));
                    }
                });
                Ok(())
            };
            let held = catch_unwind(AssertUnwindSafe(|| pipeline::open(&parts.compiled, &parts.theme, &parts.options, hold)));
            if let Err(error) = held.unwrap_or_else(|_| Err(anyhow!("the site cannot be made"))) {
                let _ = born.send(Err(error));
            }
        };
        thread::Builder::new().name(format!("site {version}")).spawn(work).context("no thread can be started")?;
        let Born { base, pages } = told.recv().context("the site cannot be made")??;
        Ok(Generation { version, base, pages, asks })
    }

    /// A file of the site; nothing where it has none of that path.
    pub async fn file(&self, path: String) -> Result<Option<OutputFile>> {
        let (reply, answer) = oneshot::channel();
        self.asks.send(Ask { path, reply }).context("the site is gone")?;
        answer.await.context("the file cannot be made")?
    }
}

fn address_of(site: &Site<'_>) -> String {
    // The content writes it as an address, with or without `%`.
    super::address::decode(site.root()).unwrap_or_else(|| "/".to_owned())
}

/// The files that are made before the site is shown to anybody.
fn first(site: &Site<'_>, parts: &Parts) -> Result<BTreeMap<String, OutputFile>> {
    let mut paths = parts.first.clone();
    if parts.has_new_theme {
        paths.extend(site.samples());
    }
    paths.sort();
    paths.dedup();
    let made: Vec<Option<OutputFile>> = render::together(paths.par_iter().map(|it| site.file(it)).collect())?;
    Ok(made.into_iter().flatten().map(|it| (it.path.clone(), it)).collect())
}

fn make(site: &Site<'_>, path: &str) -> Result<Option<OutputFile>> {
    failpoint::at("serve")?;
    site.file(path)
}

/// Makes files until nobody can ask any more.
fn answer(site: &Site<'_>, asked: &Mutex<Receiver<Ask>>, ready: &Mutex<BTreeMap<String, OutputFile>>) {
    loop {
        let ask = asked.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(Ask { path, reply }) = ask else { return };
        if reply.is_closed() {
            continue;
        }
        // What was made beforehand is kept for the one who waited for it.
        let known = ready.lock().unwrap_or_else(PoisonError::into_inner).remove(&path);
        let file = known.map_or_else(
            || catch_unwind(AssertUnwindSafe(|| make(site, &path))).unwrap_or_else(|_| Err(anyhow!("{path} cannot be made"))),
            |it| Ok(Some(it)),
        );
        // Who has gone needs no answer.
        let _ = reply.send(file);
    }
}
