//! Files of the content that were mended: each is written whole beside the old one and takes its place, or none is.

use super::fresh::Fresh;
use crate::words::{Blame, Fault};
use anyhow::{Result, ensure};
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

/// A file, what it held when it was read, and what it is to hold.
#[derive(Clone, Debug)]
pub struct Replacement {
    pub path: PathBuf,
    pub old: Vec<u8>,
    pub new: Vec<u8>,
}

/// Replaces all of them. All are written before the first takes its place, so that a full disk changes nothing.
///
/// # Errors
///
/// A file that is a link, is read-only, has changed since it was read, or a folder that takes no new file.
pub fn replace(files: &[Replacement]) -> Result<()> {
    let mut written = Vec::new();
    for file in files {
        let metadata = check(file)?;
        let fresh = write(file, &metadata).blame("fault-beside", file.path.display())?;
        written.push((file, fresh));
    }
    for (file, fresh) in written {
        // Somebody may have saved it in the meantime.
        check(file)?;
        fresh.place().blame("fault-replace", file.path.display())?;
    }
    Ok(())
}

/// Refuses a file that is not the one that was read, or that its owner does not want written.
fn check(file: &Replacement) -> Result<Metadata> {
    let shown = file.path.display();
    let metadata = fs::symlink_metadata(&file.path).blame("fault-open", &shown)?;
    ensure!(metadata.is_file(), Fault::new("fault-other", &[("path", &shown)]));
    ensure!(!metadata.permissions().readonly(), Fault::new("fault-read-only", &[("path", &shown)]));
    let has_length = metadata.len() == file.old.len() as u64;
    let is_same = has_length && fs::read(&file.path).blame("fault-read", &shown)? == file.old;
    ensure!(is_same, Fault::new("fault-changed", &[("path", &shown)]));
    Ok(metadata)
}

/// The new file, with the owner and the rights of the old one.
fn write(file: &Replacement, old: &Metadata) -> io::Result<Fresh> {
    let fresh = Fresh::write(&file.path, &file.new)?;
    keep_owner(fresh.path(), old);
    fs::set_permissions(fresh.path(), old.permissions())?;
    Ok(fresh)
}

/// Where that is allowed: elsewhere the file belongs to whoever mends it.
#[cfg(unix)]
fn keep_owner(path: &Path, old: &Metadata) {
    use std::os::unix::fs::MetadataExt;
    let _ = std::os::unix::fs::chown(path, Some(old.uid()), Some(old.gid()));
}

#[cfg(not(unix))]
fn keep_owner(_path: &Path, _old: &Metadata) {}
