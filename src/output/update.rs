//! A few files of ours in a folder that others use too: each is replaced whole, and only where it has changed.

use super::fresh::Fresh;
use super::guard::Parents;
use crate::file::{OutputFile, folders};
use crate::words::{Blame, Fault};
use anyhow::{Result, bail, ensure};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// What an update came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Updated {
    pub written: usize,
    pub unchanged: usize,
}

/// Writes the files that differ from what stands in the folder. All are written beside first: a full disk changes nothing.
///
/// # Errors
///
/// A folder that is a link or no folder, a name that is taken by something else than a file, a disk that refuses.
pub fn update(folder: &Path, files: &[OutputFile]) -> Result<Updated> {
    make(folder)?;
    let mut updated = Updated::default();
    // Dropped last: what was made for files that are not there in the end is removed.
    let mut parents = Parents::none();
    let mut waiting = Vec::new();
    for file in files {
        super::check_path(&file.path)?;
        make_between(folder, &file.path, &mut parents)?;
        let target = folder.join(&file.path);
        if is_same(&target, &file.bytes)? {
            updated.unchanged += 1;
            continue;
        }
        let fresh = Fresh::write(&target, &file.bytes).blame("fault-write", target.display())?;
        waiting.push((fresh, target));
    }
    for (fresh, target) in waiting {
        fresh.place().blame("fault-replace", target.display())?;
        updated.written += 1;
    }
    Ok(updated)
}

/// Whether an update would write nothing. What cannot be looked at is not current.
#[must_use]
pub fn is_current(folder: &Path, files: &[OutputFile]) -> bool {
    files.iter().all(|it| is_same(&folder.join(&it.path), &it.bytes).unwrap_or(false))
}

/// The folders between ours and a file, and never what a link among them leads to.
fn make_between(folder: &Path, path: &str, parents: &mut Parents) -> Result<()> {
    for between in folders(path).map(|it| folder.join(it)) {
        match fs::symlink_metadata(&between) {
            Ok(found) => ensure!(found.is_dir(), Fault::new("fault-no-folder", &[("path", &between.display())])),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                parents.make(between.clone()).blame("fault-make", between.display())?;
            }
            Err(error) => return Err(error).blame("fault-open", between.display()),
        }
    }
    Ok(())
}

/// The folder itself, and not what a link leads to.
fn make(folder: &Path) -> Result<()> {
    match fs::symlink_metadata(folder) {
        Ok(found) => ensure!(found.is_dir(), Fault::new("fault-no-folder", &[("path", &folder.display())])),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            fs::create_dir_all(folder).blame("fault-make", folder.display())?;
        }
        Err(error) => return Err(error).blame("fault-open", folder.display()),
    }
    Ok(())
}

fn is_same(target: &Path, bytes: &[u8]) -> Result<bool> {
    let length = match fs::symlink_metadata(target) {
        Ok(found) if found.is_file() => found.len(),
        Ok(_) => bail!(Fault::new("fault-no-file", &[("path", &target.display())])),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error).blame("fault-open", target.display()),
    };
    // One that cannot be read is replaced.
    Ok(length == bytes.len() as u64 && fs::read(target).is_ok_and(|old| old == bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(texts: &[(&str, &str)]) -> Vec<OutputFile> {
        texts.iter().map(|(path, text)| OutputFile::text(*path, (*text).to_owned())).collect()
    }

    #[test]
    fn only_what_differs_is_written() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("ours");
        let both = files(&[("a.json", "1"), ("b.json", "2")]);
        assert_eq!(update(&folder, &both).unwrap(), Updated { written: 2, unchanged: 0 });
        let time = |name: &str| fs::metadata(folder.join(name)).unwrap().modified().unwrap();
        let before = time("a.json");
        fs::write(folder.join("theirs"), "x").unwrap();
        assert_eq!(update(&folder, &both).unwrap(), Updated { written: 0, unchanged: 2 });
        assert_eq!(update(&folder, &files(&[("a.json", "1"), ("b.json", "3")])).unwrap(), Updated { written: 1, unchanged: 1 });
        assert_eq!(time("a.json"), before);
        let mut left: Vec<_> = fs::read_dir(&folder).unwrap().map(|it| it.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, ["a.json", "b.json", "theirs"]);
    }

    #[test]
    fn nothing_changes_where_one_file_cannot_be_written() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("ours");
        update(&folder, &files(&[("a.json", "1")])).unwrap();
        fs::create_dir(folder.join("b.json")).unwrap();
        let error = update(&folder, &files(&[("a.json", "2"), ("b.json", "2")])).unwrap_err();
        assert!(error.to_string().contains("b.json is not a file"), "{error}");
        assert_eq!(fs::read_to_string(folder.join("a.json")).unwrap(), "1");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
        assert!(update(&folder, &files(&[("../a.json", "2")])).is_err());
    }

    #[test]
    fn folders_between_are_made_and_taken_back_where_nothing_is_written() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("ours");
        update(&folder, &files(&[("a/b/c.yaml", "1")])).unwrap();
        assert_eq!(fs::read_to_string(folder.join("a/b/c.yaml")).unwrap(), "1");
        fs::create_dir(folder.join("taken")).unwrap();
        assert!(update(&folder, &files(&[("x/y.yaml", "1"), ("taken", "2")])).is_err());
        assert!(fs::symlink_metadata(folder.join("x")).is_err());
        assert!(update(&folder, &files(&[("a/b/c.yaml/d.yaml", "1")])).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_followed() {
        let root = tempfile::tempdir().unwrap();
        let elsewhere = root.path().join("elsewhere");
        fs::create_dir(&elsewhere).unwrap();
        fs::write(elsewhere.join("secret"), "x").unwrap();
        let folder = root.path().join("ours");
        std::os::unix::fs::symlink(&elsewhere, &folder).unwrap();
        assert!(update(&folder, &files(&[("a.json", "1")])).is_err());
        fs::remove_file(&folder).unwrap();
        fs::create_dir(&folder).unwrap();
        std::os::unix::fs::symlink(elsewhere.join("secret"), folder.join("a.json")).unwrap();
        assert!(update(&folder, &files(&[("a.json", "1")])).is_err());
        std::os::unix::fs::symlink(&elsewhere, folder.join("b")).unwrap();
        assert!(update(&folder, &files(&[("b/secret", "1")])).is_err());
        assert_eq!(fs::read_to_string(elsewhere.join("secret")).unwrap(), "x");
    }
}
