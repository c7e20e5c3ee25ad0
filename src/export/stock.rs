//! The data files of one site: written all at once, or each made when it is asked for; and what is known of each.

use super::jobs::{self, Job};
use super::{Data, DataFile, Written, files, write_jobs};
use crate::file::{OutputFile, Sink};
use crate::finding::Published;
use anyhow::Result;
use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock, PoisonError};

/// The data files of a site. What it says of one is the same whether that one was written or only asked for.
pub struct Stock<'a> {
    data: Data<'a>,
    jobs: Vec<Job>,
    /// Which job makes the file of a path.
    places: BTreeMap<String, usize>,
    /// What is known of each job's file, once it was asked for; nothing where it could not be made.
    known: Vec<OnceLock<Option<Written>>>,
    /// Every file, in the order of paths, once all were made.
    all: OnceLock<Vec<Written>>,
}

/// The files that describe others: made last, of the sizes and hashes of all.
static LAST: [&DataFile; 3] = [&files::DATA_PACKAGE, &files::ARCHIVE, &files::CATALOG];

impl<'a> Stock<'a> {
    /// The findings are those that pages tell.
    #[must_use]
    pub fn new(data: Data<'a>, findings: Vec<Published>) -> Stock<'a> {
        let jobs = jobs::jobs(&data, findings);
        let places = jobs.iter().enumerate().map(|(place, job)| (job.path.clone(), place)).collect();
        let known = jobs.iter().map(|_| OnceLock::new()).collect();
        Stock { data, jobs, places, known, all: OnceLock::new() }
    }

    #[expect(clippy::indexing_slicing, reason = "`places` has been made of this very list")]
    fn job(&self, place: usize) -> &Job {
        &self.jobs[place]
    }

    /// Writes all of them, and remembers what was written.
    ///
    /// # Errors
    ///
    /// A file that cannot be written.
    pub fn write(&self, sink: &dyn Sink) -> Result<&[Written]> {
        let written = write_jobs(&self.data, &self.jobs, sink)?;
        Ok(self.all.get_or_init(|| written))
    }

    /// Sees to it that [`Stock::all`] knows every file. Not to be called by many threads of a pool: each would wait for one
    /// that waits for it.
    ///
    /// # Errors
    ///
    /// A file that cannot be made.
    pub fn complete(&self) -> Result<()> {
        if self.all.get().is_none() {
            self.write(&|_: OutputFile| Ok(()))?;
        }
        Ok(())
    }

    /// Makes one file; nothing where the site has none of that path.
    ///
    /// # Errors
    ///
    /// A file that cannot be made.
    pub fn make(&self, path: &str) -> Result<Option<OutputFile>> {
        if let Some(place) = self.places.get(path) {
            return Ok(Some(self.job(*place).render(&self.data)?.0));
        }
        if let Some(place) = path.strip_suffix("-metadata.json").and_then(|it| self.places.get(it)) {
            return Ok(self.job(*place).metadata(&self.data));
        }
        if path == files::CLAIMS_SCHEMA.path {
            return Ok(Some(super::package::claims_schema(&self.data, &self.jobs)));
        }
        if !LAST.iter().any(|it| it.path == path) {
            return Ok(None);
        }
        let found = Mutex::new(None);
        self.write(&|file: OutputFile| {
            if file.path == path {
                *found.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
            }
            Ok(())
        })?;
        Ok(found.into_inner().unwrap_or_else(PoisonError::into_inner))
    }

    /// Every file, in the order of paths; none until all were written.
    #[must_use]
    pub fn all(&self) -> &[Written] {
        self.all.get().map_or(&[], Vec::as_slice)
    }

    /// What is known of a file that holds the figures of a site or of a subject, which is made for it where it was not yet.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Written> {
        if let Some(all) = self.all.get() {
            return all.binary_search_by(|it| it.path.as_str().cmp(path)).ok().and_then(|at| all.get(at));
        }
        let place = *self.places.get(path)?;
        let known = || {
            let (file, rows) = self.job(place).render(&self.data).ok()?;
            Some(Written::of(&file, self.job(place).file, rows))
        };
        self.known.get(place)?.get_or_init(known).as_ref()
    }

    /// The paths of the files that there is one of for the whole site, in order: known before any is made.
    #[must_use]
    pub fn of_site(&self) -> Vec<(&'static str, &'static DataFile)> {
        let tables = self.jobs.iter().map(|it| it.file).filter(|it| it.is_single());
        let mut them: Vec<&'static DataFile> = tables.chain(LAST).chain([&files::CLAIMS_SCHEMA]).collect();
        them.sort_by_key(|it| it.path);
        them.into_iter().map(|it| (it.path, it)).collect()
    }
}
