//! The only writer: a site is written whole beside the output folder, then takes its place at once, or not at all.
//!
//! Nothing changes when anything fails, or when the process is killed. Of two builds at once the second is refused: else
//! the one that read older content might be the one that stays.
//!
//! | file | what it does |
//! |---|---|
//! | `add.rs` | new files among others' |
//! | `grow.rs` | files that come piece by piece |
//! | `guard.rs` | which folders may be replaced |
//! | `beside.rs` | the hidden folder that a site is written into, and what dead processes left there |
//! | `lock.rs` | locks that end with the process |
//! | `swap.rs` | two folders change places |
//! | `fresh.rs` | a new file beside the one that it replaces |
//! | `single.rs` | one file that is no site: a report |
//! | `replace.rs` | files of the content that `fix` has mended |
//! | `drawn.rs` | pictures that are kept from build to build, apart from the site |
//! | `update.rs` | files of ours in a folder that is not |
//! | `keep.rs` | what passes from the old site to the new one: unchanged files, and names that begin with a dot |

#![expect(clippy::disallowed_methods, reason = "the edge that writes")]

mod add;
mod beside;
mod drawn;
mod fresh;
mod grow;
mod guard;
mod keep;
mod lock;
mod replace;
mod single;
mod swap;
#[cfg(test)]
mod tests;
mod update;

use crate::failpoint;
use crate::file::{Growing, OutputFile, folders};
use crate::words::{Blame, Fault};
pub use add::{Added, add, names_in};
use anyhow::{Result, bail, ensure};
use beside::Beside;
pub use drawn::Drawn;
pub use guard::Guard;
pub use replace::{Replacement, replace};
pub use single::{ends_with, write_file};
use std::collections::{BTreeMap, btree_map::Entry};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use unicode_normalization::UnicodeNormalization;
pub use update::{Updated, is_current, update};

/// The file that says that a folder is ours to replace.
const MARKER: &str = ".scorecard";
/// What it says: the same for every site and day, so that the same content gives the same bytes.
const MARKER_TEXT: &str =
    "This folder is written by `scorecard build`, which replaces all of it except names that begin with a dot.\n";

/// What `scorecard export` leaves in its folders, so that neither command replaces what is the other's.
const EXPORT_TEXT: &str =
    "This folder is written by `scorecard export`, which replaces all of it except names that begin with a dot.\n";

/// Which command a folder is written by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Maker {
    Build,
    Export,
}

/// A site that is being written. Dropped before [`Staging::publish`], it leaves nothing behind.
#[derive(Debug)]
pub struct Staging {
    target: PathBuf,
    guard: Guard,
    maker: Maker,
    beside: Beside,
    files: Mutex<Files>,
    /// Last: what was made for the folder beside is removed after it.
    _parents: guard::Parents,
}

/// How many files a build wrote, left as they were, and took away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Published {
    pub written: usize,
    pub unchanged: usize,
    pub removed: usize,
}

/// What stands in the new site so far.
#[derive(Debug, Default)]
struct Files {
    /// Every file and folder, by its path without letter case, with its name as written.
    names: BTreeMap<String, Name>,
    written: usize,
    unchanged: usize,
}

#[derive(Debug)]
struct Name {
    path: String,
    is_folder: bool,
}

impl Staging {
    /// Opens a hidden folder beside `target`, to be swapped with it.
    ///
    /// # Errors
    ///
    /// A target that must not be replaced (see [`Guard`]) or that another process is writing, or a folder that cannot be
    /// made beside it.
    pub fn begin(target: &Path, guard: &Guard) -> Result<Staging> {
        Staging::begin_by(target, guard, Maker::Build)
    }

    /// The same for a command that may write something else than a site.
    ///
    /// # Errors
    ///
    /// As those of [`Staging::begin`].
    pub fn begin_by(target: &Path, guard: &Guard, maker: Maker) -> Result<Staging> {
        let (target, parents) = guard::resolve(target)?;
        // Another build may put a new site there while we look: then the second look sees that one.
        guard::check(&target, guard, maker).or_else(|_| guard::check(&target, guard, maker))?;
        let beside = Beside::open(&target)?;
        let staging = Staging { target, guard: guard.clone(), maker, beside, files: Mutex::default(), _parents: parents };
        let mark = if maker == Maker::Export { EXPORT_TEXT } else { MARKER_TEXT };
        staging.place(MARKER, mark.as_bytes())?;
        Ok(staging)
    }

    /// Writes one file of the new site. Called from many threads.
    ///
    /// # Errors
    ///
    /// A path that leaves the folder, one that differs from another only in letter case, or a disk that refuses.
    pub fn write(&self, file: &OutputFile) -> Result<()> {
        check_path(&file.path)?;
        self.files().add(&file.path)?;
        let is_changed = self.place(&file.path, &file.bytes)?;
        self.count(is_changed);
        Ok(())
    }

    /// Begins a file of the new site that comes piece by piece.
    ///
    /// # Errors
    ///
    /// Those of [`Staging::write`].
    pub fn grow(&self, path: &str) -> Result<Box<dyn Growing + '_>> {
        check_path(path)?;
        self.files().add(path)?;
        let grown = self.make_above(path).and_then(|()| grow::Grown::begin(self, path));
        Ok(Box::new(grown.blame("fault-write", self.target.join(path).display())?))
    }

    fn count(&self, is_changed: bool) {
        let mut files = self.files();
        if is_changed {
            files.written += 1;
        } else {
            files.unchanged += 1;
        }
    }

    /// Puts the new site in the place of the old one, then removes the old one.
    ///
    /// # Errors
    ///
    /// Anything that keeps the swap from happening; the old site is then still in its place.
    pub fn publish(self) -> Result<Published> {
        // Others may have put something there since the build began.
        guard::check(&self.target, &self.guard, self.maker)?;
        let (target, new) = (&self.target, &self.beside.site());
        let shown = target.display();
        let files = self.files();
        let kept = |name: &str| files.has_top(name);
        failpoint::at("carry").and_then(|()| keep::carry_hidden(target, new, kept)).blame("fault-output-carry", &shown)?;
        let removed = keep::files_of_site(target).iter().filter(|path| !files.has(path)).count();
        let published = Published { written: files.written, unchanged: files.unchanged, removed };
        drop(files);
        ensure!(self.beside.is_there(), Fault::new("fault-output-lost", &[("path", &shown)]));
        failpoint::at("swap").blame("fault-replace", &shown)?;
        swap::swap(new, target, &self.beside.old()).blame("fault-replace", &shown)?;
        // The new site stands, whatever happens to what is left.
        let _ = failpoint::at("swapped");
        Ok(published)
    }

    /// Writes bytes, or keeps the old file where it has the same ones. Says whether they are new.
    fn place(&self, path: &str, bytes: &[u8]) -> Result<bool> {
        let new = self.beside.site().join(path);
        let place = || -> std::io::Result<bool> {
            self.make_above(path)?;
            if keep::keep_unchanged(&self.target, path, bytes, &new)? {
                return Ok(false);
            }
            failpoint::write("write", &mut fs::File::create_new(&new)?, bytes)?;
            Ok(true)
        };
        // By the name that it would have had.
        place().blame("fault-write", self.target.join(path).display())
    }

    /// Makes the folders that a file of the new site stands in.
    fn make_above(&self, path: &str) -> io::Result<()> {
        path.rsplit_once('/').map_or(Ok(()), |(folder, _)| make_below(&self.beside.site(), folder))
    }

    fn files(&self) -> std::sync::MutexGuard<'_, Files> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Files {
    /// Takes note of a file and the folders it stands in. One spelling each: on some systems `Data` is `data`.
    fn add(&mut self, path: &str) -> Result<()> {
        for folder in folders(path) {
            let known = self.names.entry(fold(folder)).or_insert_with(|| Name { path: folder.to_owned(), is_folder: true });
            ensure!(known.is_folder, "{folder} is both a file and a folder of the site");
            ensure!(known.path == folder, "{} and {folder} are one folder on some systems", known.path);
        }
        match self.names.entry(fold(path)) {
            Entry::Vacant(free) => free.insert(Name { path: path.to_owned(), is_folder: false }),
            Entry::Occupied(taken) if taken.get().is_folder => bail!("{path} is both a file and a folder of the site"),
            Entry::Occupied(taken) => bail!("two files of the site are one on some systems: {} and {path}", taken.get().path),
        };
        Ok(())
    }

    fn has(&self, path: &str) -> bool {
        self.names.get(&fold(path)).is_some_and(|it| !it.is_folder)
    }

    /// Whether the site itself has something of this name at its top.
    fn has_top(&self, name: &str) -> bool {
        name == MARKER || self.names.contains_key(&fold(name))
    }
}

/// Makes a folder of the site with those above it, but never the site's own: where that is gone, nothing is whole.
fn make_below(site: &Path, folder: &str) -> io::Result<()> {
    match fs::create_dir(site.join(folder)) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => match folder.rsplit_once('/') {
            Some((above, _)) => make_below(site, above).and_then(|()| make_below(site, folder)),
            None => Err(error),
        },
        done => done,
    }
}

/// The same for all names that some file system takes for one.
fn fold(path: &str) -> String {
    path.nfc().collect::<String>().to_lowercase()
}

/// Refuses what is no plain path below the output folder on every system.
fn check_path(path: &str) -> Result<()> {
    let is_odd = |part: &str| {
        part.is_empty() || part == "." || part == ".." || part.contains(['\\', ':']) || part.contains(char::is_control)
    };
    if path.split('/').any(is_odd) {
        bail!("{path:?} is no path below the output folder");
    }
    ensure!(fold(path.split('/').next().unwrap_or_default()) != MARKER, "{path} is kept for the mark of the output folder");
    Ok(())
}
