//! A file of the new site that comes piece by piece, and can be read meanwhile.

use super::{Staging, keep};
use crate::failpoint;
use crate::file::Growing;
use crate::words::Blame;
use anyhow::Result;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// A file that is not whole yet.
pub(super) struct Grown<'a> {
    staging: &'a Staging,
    /// Below the output folder.
    path: String,
    /// With one place that it is read and written at.
    file: Mutex<File>,
    /// So many bytes have come.
    length: u64,
}

impl<'a> Grown<'a> {
    /// Begins a file in a folder that is there.
    pub(super) fn begin(staging: &'a Staging, path: &str) -> io::Result<Grown<'a>> {
        let file = File::options().read(true).write(true).create_new(true).open(staging.beside.site().join(path))?;
        Ok(Grown { staging, path: path.to_owned(), file: Mutex::new(file), length: 0 })
    }

    fn append(&mut self, piece: &[u8]) -> io::Result<()> {
        let file = self.file.get_mut().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(self.length))?;
        failpoint::write("write", file, piece)?;
        self.length += piece.len() as u64;
        Ok(())
    }

    fn read_at(&self, from: u64, into: &mut [u8]) -> io::Result<()> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(from))?;
        file.read_exact(into)
    }

    /// The name that it has when all is done.
    fn old(&self) -> PathBuf {
        self.staging.target.join(&self.path)
    }
}

impl Growing for Grown<'_> {
    fn add(&mut self, piece: &[u8]) -> Result<()> {
        self.append(piece).blame("fault-write", self.old().display())
    }

    fn read(&self, from: u64, into: &mut [u8]) -> Result<()> {
        self.read_at(from, into).blame("fault-read", self.old().display())
    }

    fn finish(self: Box<Self>) -> Result<()> {
        let (old, Grown { staging, path, file, .. }) = (self.old(), *self);
        // Some systems move no file that is open.
        drop(file);
        let is_changed = keep_old(staging, &path).blame("fault-write", old.display())?;
        staging.count(is_changed);
        Ok(())
    }
}

/// Takes the old file where that has the very bytes. Says whether the new one is another.
fn keep_old(staging: &Staging, path: &str) -> io::Result<bool> {
    let (old, new) = (staging.target.join(path), staging.beside.site().join(path));
    if !keep::is_plain(&staging.target, path) || !is_same(&old, &new)? {
        return Ok(true);
    }
    // Under another name first, that no file of a site has: the new one stays until the old one is in its place.
    let kept = new.with_extension("kept");
    if !keep::keep(&old, &kept)? {
        return Ok(true);
    }
    fs::rename(&kept, &new).map(|()| false)
}

/// Whether two files have the same bytes, of which hardly any are in memory at once.
fn is_same(old: &Path, new: &Path) -> io::Result<bool> {
    let (Ok(old), new) = (File::open(old), File::open(new)?) else { return Ok(false) };
    if old.metadata()?.len() != new.metadata()?.len() {
        return Ok(false);
    }
    let mut pair = (BufReader::new(old), BufReader::new(new));
    loop {
        let (old, new) = (pair.0.fill_buf()?, pair.1.fill_buf()?);
        let length = old.len().min(new.len());
        if old.get(..length) != new.get(..length) {
            return Ok(false);
        }
        if length == 0 {
            return Ok(true);
        }
        pair.0.consume(length);
        pair.1.consume(length);
    }
}
