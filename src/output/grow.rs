//! A file of the new site that comes piece by piece, and can be read meanwhile.

use super::{Staging, keep};
use crate::failpoint;
use crate::file::Growing;
use crate::words::Blame;
use anyhow::Result;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::PathBuf;
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
        let new = staging.beside.site().join(&path);
        let is_kept = keep::keep_same(&staging.target, &path, &new).blame("fault-write", old.display())?;
        staging.count(!is_kept);
        Ok(())
    }
}
