//! Locks of the operating system on files: they end with the process that holds them, however that ends.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;

/// Locks a file, as long as it is open. Says whether nobody else has it.
///
/// # Errors
///
/// A file system that has no locks.
pub(super) fn lock(file: &File) -> io::Result<bool> {
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Whether a path still leads to a file that is open: whoever had it before may have removed it before it was locked.
#[cfg(unix)]
pub(super) fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let id = |it: fs::Metadata| (it.dev(), it.ino());
    file.metadata().is_ok_and(|it| fs::metadata(path).is_ok_and(|found| id(it) == id(found)))
}

#[cfg(not(unix))]
pub(super) fn is_at(_file: &File, path: &Path) -> bool {
    fs::metadata(path).is_ok()
}
