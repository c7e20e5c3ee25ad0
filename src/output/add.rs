//! New files among others': what stands there already is never replaced, and a failure takes back what was added.

use super::guard::{self, Parents};
use crate::file::OutputFile;
use crate::words::{Blame, Fault};
use anyhow::{Result, ensure};
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Which files were added, and which stood there already and were left as they are, by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Added {
    pub written: Vec<String>,
    pub kept: Vec<String>,
}

/// What a folder holds, so that whoever adds to it knows whom they would disturb: its names, without git's own folder.
///
/// # Errors
///
/// Something else than a folder, or one that cannot be read. One that is not there holds nothing.
pub fn names_in(folder: &Path) -> Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.blame("fault-open", folder.display())?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.blame("fault-read", folder.display())?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.retain(|it| it != ".git");
    names.sort();
    Ok(names)
}

/// Adds files to a folder, which is made where it is missing. With `keep`, a file that is there is left alone and told;
/// without, it is an error, and nothing is added.
///
/// # Errors
///
/// A path that leaves the folder, by its own parts or by a link on the way; a name that is taken; a disk that refuses.
pub fn add(folder: &Path, files: &[OutputFile], keep: bool) -> Result<Added> {
    let mut added = Added::default();
    let mut undo = Undo::default();
    undo.folders.push(guard::make_parents(folder).blame("fault-make", folder.display())?);
    let real = folder.canonicalize().blame("fault-open", folder.display())?;
    for file in files {
        super::check_path(&file.path)?;
        let target = folder.join(&file.path);
        if keep && fs::symlink_metadata(&target).is_ok() {
            added.kept.push(file.path.clone());
            continue;
        }
        let parent = target.parent().unwrap_or(folder);
        undo.folders.push(guard::make_parents(parent).blame("fault-write", target.display())?);
        let is_inside = parent.canonicalize().is_ok_and(|it| it.starts_with(&real));
        ensure!(is_inside, Fault::new("fault-link-away", &[("path", &target.display())]));
        let mut new = File::create_new(&target).blame("fault-write", target.display())?;
        undo.files.push(target.clone());
        new.write_all(&file.bytes).and_then(|()| new.sync_all()).blame("fault-write", target.display())?;
        added.written.push(file.path.clone());
    }
    undo.files.clear();
    Ok(added)
}

/// Removes what was added, unless all of it was. Folders go last, and only those that are empty.
#[derive(Default)]
struct Undo {
    files: Vec<PathBuf>,
    folders: Vec<Parents>,
}

impl Drop for Undo {
    fn drop(&mut self) {
        for file in self.files.drain(..).rev() {
            let _ = fs::remove_file(file);
        }
        while self.folders.pop().is_some() {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(paths: &[&str]) -> Vec<OutputFile> {
        paths.iter().map(|path| OutputFile::text(*path, format!("{path}\n"))).collect()
    }

    #[test]
    fn what_is_there_stays_and_is_told() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("a/b");
        let added = add(&folder, &files(&["x/one", "two"]), false).unwrap();
        assert_eq!((added.written.len(), added.kept.len()), (2, 0));
        fs::write(folder.join("two"), "theirs").unwrap();
        fs::create_dir(folder.join(".git")).unwrap();
        assert_eq!(names_in(&folder).unwrap(), ["two", "x"]);
        let added = add(&folder, &files(&["two", "three"]), true).unwrap();
        assert_eq!(added, Added { written: vec!["three".into()], kept: vec!["two".into()] });
        assert_eq!(fs::read_to_string(folder.join("two")).unwrap(), "theirs");
    }

    #[test]
    fn a_failure_takes_back_what_was_added() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("new");
        fs::write(root.path().join("file"), "").unwrap();
        assert!(add(&folder, &files(&["x/one", "../two"]), false).is_err());
        assert!(!folder.exists(), "neither the files nor the folders");
        add(&folder, &files(&["two"]), false).unwrap();
        assert!(add(&folder, &files(&["y/one", "two"]), false).is_err());
        assert_eq!(names_in(&folder).unwrap(), ["two"]);
        assert!(add(&root.path().join("file"), &files(&["one"]), false).is_err());
        assert!(names_in(&root.path().join("file")).is_err() && names_in(&root.path().join("none")).unwrap().is_empty());
    }

    #[cfg(unix)]
    #[test]
    fn links_lead_nowhere() {
        let root = tempfile::tempdir().unwrap();
        let (folder, elsewhere) = (root.path().join("ours"), root.path().join("elsewhere"));
        fs::create_dir(&folder).unwrap();
        fs::create_dir(&elsewhere).unwrap();
        std::os::unix::fs::symlink(&elsewhere, folder.join("x")).unwrap();
        std::os::unix::fs::symlink(elsewhere.join("gone"), folder.join("two")).unwrap();
        assert!(add(&folder, &files(&["x/one"]), true).is_err());
        assert!(add(&folder, &files(&["two"]), false).is_err());
        assert_eq!(fs::read_dir(&elsewhere).unwrap().count(), 0);
    }
}
