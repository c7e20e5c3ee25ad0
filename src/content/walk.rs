//! Which files the content folder has. Where it is looked through again, only the folders are listed in which something
//! has come, gone or got another name since.
#![expect(clippy::disallowed_types, reason = "this is a part of the edge that reads content, and folders have times")]

use super::read::DEPTH_LIMIT;
use super::seen::Stamp;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;
use walkdir::{DirEntry, WalkDir};

/// What stood in each folder when it was last listed.
pub type Folders = BTreeMap<OsString, (Stamp, Listing)>;

/// The entries of a folder: its files before its folders, both in the order of their names. Where not all files are read,
/// those that define things are.
type Listing = Arc<[Entry]>;

pub struct Entry {
    path: PathBuf,
    is_folder: bool,
}

/// A walk through a folder and those inside it.
pub struct Walk<'a> {
    known: Option<&'a Folders>,
    now: SystemTime,
    /// No more files are looked for once there are more than so many.
    limit: usize,
    /// The files, and folders that stand too deep.
    pub files: Vec<PathBuf>,
    /// What the next walk need not list.
    pub folders: Folders,
}

impl<'a> Walk<'a> {
    /// All that a folder has.
    ///
    /// # Errors
    /// A folder that cannot be listed.
    pub fn through(content: &Path, limit: usize, known: Option<&'a Folders>, now: SystemTime) -> io::Result<Walk<'a>> {
        let mut walk = Walk { known, now, limit, files: Vec::new(), folders: Folders::new() };
        walk.folder(content, 1)?;
        Ok(walk)
    }

    fn folder(&mut self, folder: &Path, depth: usize) -> io::Result<()> {
        for entry in &*self.listing(folder)? {
            if entry.is_folder && depth < DEPTH_LIMIT {
                self.folder(&entry.path, depth + 1)?;
            } else {
                self.files.push(entry.path.clone());
            }
            if self.files.len() > self.limit {
                break;
            }
        }
        Ok(())
    }

    fn listing(&mut self, folder: &Path) -> io::Result<Listing> {
        let Some(known) = self.known else { return list(folder) };
        // Before the folder is listed: what changes while it is does not go with what was listed.
        let Some(stamp) = Stamp::of_folder(folder, self.now) else { return list(folder) };
        let (key, listing) = match known.get_key_value(folder.as_os_str()).filter(|(_, (was, _))| *was == stamp) {
            Some((key, (_, listing))) => (key.clone(), Arc::clone(listing)),
            None => (folder.into(), list(folder)?),
        };
        self.folders.insert(key, (stamp, Arc::clone(&listing)));
        Ok(listing)
    }
}

fn list(folder: &Path) -> io::Result<Listing> {
    let key = |it: &DirEntry| it.file_type().is_dir();
    let by_kind = move |a: &DirEntry, b: &DirEntry| key(a).cmp(&key(b)).then_with(|| a.file_name().cmp(b.file_name()));
    let entries = WalkDir::new(folder).min_depth(1).max_depth(1).follow_links(false).sort_by(by_kind).into_iter();
    let entries = entries.filter_entry(|it| it.depth() == 0 || !is_skipped(&it.file_name().to_string_lossy()));
    entries
        .map(|it| it.map(|it| Entry { is_folder: it.file_type().is_dir(), path: it.into_path() }).map_err(Into::into))
        .collect()
}

/// README.md and names that begin with `.` or `_` are the editors' own.
pub fn is_skipped(name: &str) -> bool {
    name.starts_with(['.', '_']) || name.eq_ignore_ascii_case("readme.md")
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests write what is walked through again")]
mod tests {
    use super::*;
    use std::fs;
    #[cfg(unix)]
    use std::time::Duration;

    fn names(walk: &Walk<'_>, root: &Path) -> Vec<String> {
        let name = |it: &PathBuf| it.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
        walk.files.iter().map(name).collect()
    }

    #[test]
    fn files_stand_before_folders() {
        let root = tempfile::tempdir().unwrap();
        for path in ["a/b/1", "a/2", "z", "c", "a/.git/x", "_drafts/y", "README.md", "b/ReadMe.md"] {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        let walk = |limit| Walk::through(root.path(), limit, None, SystemTime::now()).unwrap();
        assert_eq!(names(&walk(9), root.path()), ["c", "z", "a/2", "a/b/1"]);
        assert_eq!(names(&walk(2), root.path()), ["c", "z", "a/2"], "one more than there may be");
        let deep = (0..DEPTH_LIMIT).map(|it| it.to_string()).collect::<Vec<_>>().join("/");
        fs::create_dir_all(root.path().join(&deep).join("lost")).unwrap();
        assert_eq!(names(&walk(9), root.path()).pop(), Some("a/b/1".to_owned()));
        assert!(names(&walk(9), root.path()).contains(&deep), "a folder that stands too deep is told, not looked into");
    }

    #[cfg(unix)]
    #[test]
    fn only_folders_that_have_changed_are_listed_again() {
        let root = tempfile::tempdir().unwrap();
        let folder = |name: &str| root.path().join(name);
        fs::create_dir_all(folder("a")).unwrap();
        fs::create_dir_all(folder("b")).unwrap();
        let later = SystemTime::now() + Duration::from_secs(9);
        let walk = |known: &Folders, now| {
            let walk = Walk::through(root.path(), 9, Some(known), now).unwrap();
            (names(&walk, root.path()), walk.folders)
        };
        let listing = |folders: &Folders, name: &str| Arc::clone(&folders[folder(name).as_os_str()].1);
        assert!(walk(&Folders::new(), SystemTime::now()).1.is_empty(), "something may come in this very moment");
        let (_, first) = walk(&Folders::new(), later);
        std::thread::sleep(Duration::from_millis(20));
        fs::write(folder("b/new"), "").unwrap();
        let (files, second) = walk(&first, later);
        assert_eq!(files, ["b/new"]);
        let is_same = |name| Arc::ptr_eq(&listing(&first, name), &listing(&second, name));
        assert!(is_same("a") && !is_same("b"));
        fs::remove_dir_all(folder("a")).unwrap();
        assert_eq!(walk(&second, later).1.len(), 2);
    }
}
