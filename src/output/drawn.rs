//! Pictures and workbooks that are kept from build to build, for all sites of a user: in the folder that the system has for what can
//! be made again. A file is its digest and its bytes, under the digest of what it was made from.
//!
//! It stands apart from the site: nobody who sends a change of the content can put a file of their own into it.
#![expect(clippy::disallowed_types, reason = "an edge: what nobody has asked for in a month is let go")]

use crate::kept::{Kept, Key};
use sha2::{Digest, Sha256};
use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

/// What is larger is no picture of ours, and a workbook that few machines open: it is made again.
const LARGEST: u64 = 64 * 1024 * 1024;
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// What was not asked for so long is let go.
const KEPT: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// Its age tells when old files were last looked for.
const SWEPT: &str = "swept";

/// A folder of such files.
#[derive(Debug)]
pub struct Drawn {
    folder: PathBuf,
    /// Counts the files that this process writes, so that no two have one name on the way.
    written: AtomicUsize,
}

impl Drawn {
    #[must_use]
    pub fn new(folder: PathBuf) -> Drawn {
        Drawn { folder, written: AtomicUsize::new(0) }
    }

    /// Lets go of what nobody has asked for in a month. Looks for it once a day.
    pub fn sweep(&self) {
        let mark = self.folder.join(SWEPT);
        if age(&mark).is_some_and(|it| it < DAY) || File::create(&mark).is_err() {
            return;
        }
        for folder in entries(&self.folder) {
            for file in entries(&folder) {
                // What another process is writing is never as old as this.
                if age(&file).is_some_and(|it| it > KEPT) {
                    let _ = fs::remove_file(file);
                }
            }
        }
    }

    fn path(&self, key: &Key) -> PathBuf {
        let name: String = key.iter().map(|it| format!("{it:02x}")).collect();
        // Folders of some hundred files at most, and not one of all.
        self.folder.join(name.get(..2).unwrap_or_default()).join(name)
    }

    /// Apart from `Fresh`, which waits for the disk, locks what it writes and removes what dead processes left: of a file that
    /// was asked for nothing may be lost. A picture may be: it is drawn again, its digest tells one that the disk has only a
    /// part of, and what was left on the way grows old and is swept.
    fn write(&self, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
        let Some(folder) = path.parent() else { return Ok(()) };
        fs::create_dir_all(folder)?;
        let fresh = path.with_extension(format!("{}-{}", std::process::id(), self.written.fetch_add(1, Ordering::Relaxed)));
        let mut file = File::create_new(&fresh)?;
        let written = file.write_all(&Sha256::digest(bytes)).and_then(|()| file.write_all(bytes));
        drop(file);
        // Whole or not at all: others may be looking for it now.
        let placed = written.and_then(|()| fs::rename(&fresh, path));
        if placed.is_err() {
            let _ = fs::remove_file(&fresh);
        }
        placed
    }
}

impl Kept for Drawn {
    fn find(&self, key: &Key) -> Option<Vec<u8>> {
        let path = self.path(key);
        let mut found = Vec::new();
        File::open(&path).ok()?.take(LARGEST).read_to_end(&mut found).ok()?;
        if found.len() < size_of::<Key>() {
            return None;
        }
        let bytes = found.split_off(size_of::<Key>());
        // A disk that filled up, a hand that slipped: what is not as it was written is drawn again.
        if Sha256::digest(&bytes).as_slice() != found {
            return None;
        }
        if age(&path).is_some_and(|it| it > DAY) {
            let _ = OpenOptions::new().append(true).open(&path).and_then(|it| it.set_modified(SystemTime::now()));
        }
        Some(bytes)
    }

    fn keep(&self, key: &Key, bytes: &[u8]) {
        let _ = self.write(&self.path(key), bytes);
    }
}

/// How long ago a file was written; nothing where there is none, or where the clock says that it is yet to come.
fn age(path: &Path) -> Option<Duration> {
    fs::symlink_metadata(path).ok()?.modified().ok()?.elapsed().ok()
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|it| it.path())
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: Key = [7; 32];

    fn drawn() -> (tempfile::TempDir, Drawn) {
        let folder = tempfile::tempdir().unwrap();
        let drawn = Drawn::new(folder.path().join("scorecard"));
        (folder, drawn)
    }

    fn grow_old(path: &Path, age: Duration) {
        OpenOptions::new().append(true).open(path).unwrap().set_modified(SystemTime::now() - age).unwrap();
    }

    #[test]
    fn what_was_kept_is_found_and_nothing_else() {
        let (_folder, drawn) = drawn();
        assert_eq!(drawn.find(&KEY), None);
        drawn.keep(&KEY, b"a picture");
        drawn.keep(&KEY, b"a picture");
        assert_eq!(drawn.find(&KEY).as_deref(), Some(&b"a picture"[..]));
        assert_eq!(drawn.find(&[8; 32]), None);
    }

    #[test]
    fn what_was_damaged_is_not_taken_for_a_picture() {
        let (_folder, drawn) = drawn();
        drawn.keep(&KEY, b"a picture");
        let whole = fs::read(drawn.path(&KEY)).unwrap();
        for damaged in [&whole[..whole.len() - 1], &whole[..20], &whole[1..], b""] {
            fs::write(drawn.path(&KEY), damaged).unwrap();
            assert_eq!(drawn.find(&KEY), None);
        }
        drawn.keep(&KEY, b"a picture");
        assert!(drawn.find(&KEY).is_some());
    }

    #[test]
    fn what_nobody_asks_for_is_let_go_once_a_day() {
        let (_folder, drawn) = drawn();
        drawn.keep(&KEY, b"old");
        drawn.keep(&[8; 32], b"asked for");
        drawn.keep(&[9; 32], b"new");
        [KEY, [8; 32]].iter().for_each(|key| grow_old(&drawn.path(key), KEPT + DAY));
        assert!(drawn.find(&[8; 32]).is_some());
        drawn.sweep();
        let there = [KEY, [8; 32], [9; 32]].map(|key| drawn.path(&key).is_file());
        assert_eq!(there, [false, true, true]);
        grow_old(&drawn.path(&[9; 32]), KEPT + DAY);
        drawn.sweep();
        assert!(drawn.path(&[9; 32]).is_file(), "looked for today already");
    }

    #[test]
    fn a_folder_that_cannot_be_made_keeps_nothing() {
        let (folder, drawn) = drawn();
        fs::write(folder.path().join("scorecard"), "a file").unwrap();
        drawn.keep(&KEY, b"a picture");
        assert_eq!(drawn.find(&KEY), None);
        drawn.sweep();
    }
}
