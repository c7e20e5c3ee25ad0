//! The hidden folder beside the output folder that a site is written into, and what dead processes left of theirs.

use super::MARKER;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// Counts the folders of this process.
static OPENED: AtomicU32 = AtomicU32::new(0);

/// A folder `.output.new-<process>-<n>` of our own. What it holds when dropped is removed: the new site after a
/// failure, the old one after a swap.
#[derive(Debug)]
pub(super) struct Beside {
    path: PathBuf,
    /// Tells other builds that the folder is in use; ends with the process, however that ends.
    _lock: Option<File>,
}

impl Beside {
    pub(super) fn open(target: &Path) -> io::Result<Beside> {
        let prefix = prefix(target);
        let parent = target.parent().unwrap_or(target);
        sweep(parent, &prefix);
        loop {
            let n = OPENED.fetch_add(1, Ordering::Relaxed);
            let path = parent.join(format!("{prefix}{}-{n}", std::process::id()));
            match fs::create_dir(&path) {
                Ok(()) => {}
                // Left by a process that had our number, or used by one that has it in another container.
                Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                Err(error) => return Err(error),
            }
            if let Some(lock) = claim(&path) {
                return Ok(Beside { path, _lock: lock });
            }
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        // What cannot be removed now, a later build removes.
        let _ = discard(&self.path);
    }
}

/// What our folders beside a target begin with.
fn prefix(target: &Path) -> String {
    format!(".{}.new-", target.file_name().unwrap_or_default().to_string_lossy())
}

/// Removes a folder, its mark last: as long as anything is left, it can be told that it was ours.
fn discard(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else if entry.file_name() != MARKER {
            fs::remove_file(entry.path())?;
        }
    }
    fs::remove_dir_all(folder)
}

/// Removes what builds that are no longer alive left beside the target.
fn sweep(parent: &Path, prefix: &str) {
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let is_number = |rest: &str| !rest.is_empty() && rest.chars().all(|it| it.is_ascii_digit() || it == '-');
        let is_ours = name.to_str().and_then(|it| it.strip_prefix(prefix)).is_some_and(is_number);
        if is_ours && entry.file_type().is_ok_and(|it| it.is_dir()) && is_abandoned(&entry.path()) {
            let _ = discard(&entry.path());
        }
    }
}

/// Whether a folder has our mark and no living process has its lock.
#[cfg(unix)]
fn is_abandoned(folder: &Path) -> bool {
    let is_marked = fs::symlink_metadata(folder.join(MARKER)).is_ok_and(|it| it.is_file());
    is_marked && File::open(folder).is_ok_and(|it| lock(&it).is_ok())
}

/// Folders have no locks here, so none is known to be abandoned.
#[cfg(not(unix))]
fn is_abandoned(_folder: &Path) -> bool {
    false
}

/// Locks a new folder. Nothing where another build has swept it away before it was locked.
#[cfg(unix)]
fn claim(folder: &Path) -> Option<Option<File>> {
    use std::os::unix::fs::MetadataExt;
    let file = File::open(folder).ok()?;
    match lock(&file) {
        Ok(()) => {}
        Err(rustix::io::Errno::WOULDBLOCK) => return None,
        // A file system without locks: nothing is swept there either.
        Err(_) => return Some(None),
    }
    let (ours, found) = (file.metadata().ok()?, fs::symlink_metadata(folder).ok()?);
    ((ours.dev(), ours.ino()) == (found.dev(), found.ino())).then_some(Some(file))
}

#[cfg(not(unix))]
fn claim(_folder: &Path) -> Option<Option<File>> {
    Some(None)
}

#[cfg(unix)]
fn lock(folder: &File) -> rustix::io::Result<()> {
    rustix::fs::flock(folder, rustix::fs::FlockOperation::NonBlockingLockExclusive)
}
