//! The hidden folder beside the output folder that a site is written into, its lock, and what dead processes left there.
//!
//! | in `.output.new/` | what it is |
//! |---|---|
//! | `.scorecard` | our mark, and the file that is locked: by the system, so that the lock ends with the process, however that ends |
//! | `site/` | the new site while it is written; after the swap the old one |
//! | `old/` | the old site, where two folders cannot change places at once and one has to step aside |

use super::MARKER;
use super::lock::{is_at, lock};
use crate::failpoint;
use crate::words::{Blame, Fault};
use anyhow::{Result, bail, ensure};
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Another build that ends may take its folder away between two looks: so often it is looked again.
const ROUNDS: usize = 100;

/// Ours until it is dropped: then the folder is removed, with whatever it holds: the new site after a failure, the old
/// one after a swap.
#[derive(Debug)]
pub(super) struct Beside {
    folder: PathBuf,
    target: PathBuf,
    mark: File,
}

impl Beside {
    /// Takes the folder for this process, with an empty `site/`. What a dead one left is removed; had it died between two
    /// renames, the old site is put back first.
    ///
    /// # Errors
    ///
    /// Another process that writes the same target, something else of that name, a disk that refuses.
    pub(super) fn open(target: &Path) -> Result<Beside> {
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let folder = target.with_file_name(format!(".{name}.new"));
        for _ in 0..ROUNDS {
            let is_new = make(&folder).blame("fault-beside", target.display())?;
            match enter(&folder, target, is_new) {
                Ok(Some(beside)) => return Ok(beside),
                Ok(None) => {}
                Err(error) => {
                    // Empty still, unless somebody else is at work in it.
                    let _ = is_new.then(|| fs::remove_dir(&folder));
                    return Err(error);
                }
            }
        }
        bail!(Fault::new("fault-output-busy", &[("path", &target.display())]))
    }

    /// Where the new site is written.
    pub(super) fn site(&self) -> PathBuf {
        self.folder.join("site")
    }

    /// Where the old site may wait.
    pub(super) fn old(&self) -> PathBuf {
        self.folder.join("old")
    }

    /// Whether nobody took the folder away while the site was written: what is made again in its place is not whole.
    pub(super) fn is_there(&self) -> bool {
        is_at(&self.mark, &self.folder.join(MARKER))
    }

    /// Removes all that the folder holds but the mark: as long as anything is left, it can be told that it is ours.
    fn clear(&self) -> io::Result<()> {
        // The target has nothing, so this is the only site that there is.
        if fs::symlink_metadata(&self.target).is_err_and(|it| it.kind() == ErrorKind::NotFound) {
            match fs::rename(self.old(), &self.target) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            if entry.file_name() == MARKER {
                continue;
            }
            match entry.file_type()?.is_dir() {
                true => remove_all(&entry.path())?,
                false => fs::remove_file(entry.path())?,
            }
            failpoint::at("clear")?;
        }
        Ok(())
    }

    fn remove(&self) -> io::Result<()> {
        self.clear()?;
        fs::remove_file(self.folder.join(MARKER))?;
        failpoint::at("unmarked")?;
        fs::remove_dir(&self.folder)
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        // What cannot be removed now, a later build removes. What is not ours any more is not touched.
        if self.is_there() {
            let _ = self.remove();
        }
    }
}

/// Removes a folder of ours, also where folders in it take no change: rights were carried over from the old site.
fn remove_all(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            // Each is opened before what is in it is looked for.
            let folders =
                walkdir::WalkDir::new(folder).into_iter().filter_entry(|it| !it.file_type().is_dir() || open(it.path()));
            folders.for_each(drop);
            fs::remove_dir_all(folder)
        }
        done => done,
    }
}

/// Lets its owner change what is in a folder.
#[cfg(unix)]
fn open(folder: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).is_ok()
}

#[cfg(not(unix))]
fn open(_folder: &Path) -> bool {
    false
}

/// Makes the folder. Says whether it was not there.
fn make(folder: &Path) -> io::Result<bool> {
    match fs::create_dir(folder) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}

/// Marks and locks the folder and empties it. Nothing where it was taken away meanwhile.
fn enter(folder: &Path, target: &Path, is_new: bool) -> Result<Option<Beside>> {
    ensure!(is_new || may_be_ours(folder), Fault::new("fault-output-aside", &[("path", &folder.display())]));
    failpoint::at("made").blame("fault-beside", target.display())?;
    let path = folder.join(MARKER);
    // Nothing is written into it: should it be a link, what it leads to stays as it is.
    let mark = match File::options().read(true).write(true).create(true).truncate(false).open(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        opened => opened.blame("fault-beside", target.display())?,
    };
    match lock(&mark) {
        Ok(true) => {}
        Ok(false) => bail!(Fault::new("fault-output-busy", &[("path", &target.display())])),
        // A file system without locks: the folder itself is one, which a killed build leaves behind.
        Err(_) if is_new => {}
        Err(error) => bail!(Fault::new("fault-output-left", &[("path", &folder.display())]).of(error)),
    }
    if !is_at(&mark, &path) {
        return Ok(None);
    }
    let beside = Beside { folder: folder.to_path_buf(), target: target.to_path_buf(), mark };
    failpoint::at("marked").blame("fault-beside", target.display())?;
    beside.clear().blame("fault-remove", folder.display())?;
    fs::create_dir(beside.site()).blame("fault-beside", target.display())?;
    Ok(Some(beside))
}

/// Whether a folder has our mark, or nothing that anyone would miss: who was killed early has not marked it yet. All is
/// seen in one look, for others may be coming and going.
fn may_be_ours(folder: &Path) -> bool {
    // One that is gone by now is looked for again.
    let Ok(found) = fs::symlink_metadata(folder) else { return true };
    let names: Vec<_> = match fs::read_dir(folder) {
        Ok(entries) => entries.flatten().map(|it| it.file_name()).collect(),
        Err(error) => return error.kind() == ErrorKind::NotFound,
    };
    let is_marked = || {
        let is_no_file = fs::symlink_metadata(folder.join(MARKER)).is_ok_and(|it| !it.is_file());
        names.iter().any(|it| it == MARKER) && !is_no_file
    };
    found.is_dir() && (names.is_empty() || is_marked())
}
