//! One file, whole or not at all: written beside its place, then put into it.

use super::fresh::Fresh;
use super::guard;
use crate::words::{Blame, Fault};
use anyhow::{Result, bail, ensure};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// Whether a file may be taken for ours by the bytes at its end; one that is not there may. No more of it is read.
///
/// # Errors
///
/// What is no file, or one that cannot be read.
pub fn ends_with(file: &Path, mark: &[u8]) -> Result<bool> {
    let Some(length) = length(file).blame("fault-write", file.display())? else { return Ok(true) };
    let Some(start) = length.checked_sub(mark.len() as u64) else { return Ok(false) };
    let end = || -> io::Result<Vec<u8>> {
        let mut end = Vec::new();
        let mut file = File::open(file)?;
        file.seek(SeekFrom::Start(start))?;
        file.take(mark.len() as u64).read_to_end(&mut end)?;
        Ok(end)
    };
    Ok(end().blame("fault-read", file.display())? == mark)
}

/// How long the file is that would be replaced, which a link may lead to. To open anything else than a file may take for
/// ever: a pipe that nobody writes to, a device that has no end.
fn length(target: &Path) -> Result<Option<u64>> {
    let refused = |id| Fault::new(id, &[("path", &target.display())]);
    match fs::metadata(target) {
        Ok(found) if found.is_file() => Ok(Some(found.len())),
        Ok(found) if found.is_dir() => bail!(refused("fault-is-folder")),
        Ok(_) => bail!(refused("fault-not-plain")),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Writes a file in the place of the one that is there. `apart` are folders that it must not stand in.
///
/// # Errors
///
/// A place that is no file or stands in one of `apart`, or a disk that refuses. The old file is then as it was.
pub fn write_file(target: &Path, bytes: &[u8], apart: &[PathBuf]) -> Result<()> {
    let write = || {
        let (full, _parents) = guard::resolve(target)?;
        // A link leads to the file that is meant.
        let full = full.canonicalize().unwrap_or(full);
        for folder in apart {
            let folder = folder.canonicalize().unwrap_or_else(|_| folder.clone());
            let within = || Fault::new("fault-within", &[("path", &target.display()), ("folder", &folder.display())]);
            ensure!(!full.starts_with(&folder), within());
        }
        length(&full)?;
        Ok(Fresh::alone(&full, bytes).and_then(Fresh::place)?)
    };
    write().blame("fault-write", target.display())
}
