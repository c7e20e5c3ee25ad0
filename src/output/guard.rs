//! Which folders may be replaced by a site: only those that we made, and never one that holds what the site is made of.

use super::{EXPORT_TEXT, MARKER, Maker};
use crate::words::{Blame, Fault};
use anyhow::{Result, bail, ensure};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What a build must not overwrite.
#[derive(Clone, Debug)]
pub struct Guard {
    /// The folder that holds `content/`. Neither it nor its `content` and `themes` are ever replaced.
    pub root: PathBuf,
    /// Whether a folder that we did not make may be replaced.
    pub force: bool,
}

/// Folders that had to be made for the target, topmost first. Those still empty in the end are removed.
#[derive(Debug)]
pub(super) struct Parents(Vec<PathBuf>);

impl Parents {
    /// None were missing so far.
    pub(super) fn none() -> Parents {
        Parents(Vec::new())
    }

    /// Makes a folder, to be removed again where it stays empty.
    pub(super) fn make(&mut self, folder: PathBuf) -> std::io::Result<()> {
        fs::create_dir(&folder)?;
        self.0.push(folder);
        Ok(())
    }
}

impl Drop for Parents {
    fn drop(&mut self) {
        for folder in self.0.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// The target by its full path, its parents made where they are missing.
pub(super) fn resolve(target: &Path) -> Result<(PathBuf, Parents)> {
    let full = std::path::absolute(target).blame("fault-no-path", target.display())?;
    let (Some(parent), Some(name)) = (full.parent(), full.file_name()) else {
        // `/`, and paths that end in `..`: what they lead to.
        let full = full.canonicalize().blame("fault-open", full.display())?;
        ensure!(full.file_name().is_some(), Fault::new("fault-output-root", &[("path", &full.display())]));
        return Ok((full, Parents(Vec::new())));
    };
    if let Ok(found) = fs::metadata(parent) {
        ensure!(found.is_dir(), Fault::new("fault-no-folder", &[("path", &parent.display())]));
    }
    let parents = make_parents(parent).blame("fault-make", parent.display())?;
    let parent = parent.canonicalize().blame("fault-open", parent.display())?;
    Ok((parent.join(name), parents))
}

/// A folder with all above it, made where they are missing.
pub(super) fn make_parents(parent: &Path) -> std::io::Result<Parents> {
    let is_missing = |it: &&Path| fs::metadata(it).is_err_and(|error| error.kind() == ErrorKind::NotFound);
    let mut missing: Vec<PathBuf> = parent.ancestors().take_while(is_missing).map(Path::to_path_buf).collect();
    missing.reverse();
    let parents = Parents(missing);
    fs::create_dir_all(parent)?;
    Ok(parents)
}

/// Refuses a target that must not be replaced, and says why.
pub(super) fn check(target: &Path, guard: &Guard, maker: Maker) -> Result<()> {
    let shown = target.display();
    let kind = match fs::symlink_metadata(target) {
        Ok(metadata) => Some(metadata.file_type()),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error).blame("fault-open", &shown),
    };
    if let Some(kind) = kind {
        ensure!(!kind.is_symlink(), Fault::new("fault-link", &[("path", &shown)]));
        ensure!(kind.is_dir(), Fault::new("fault-no-folder", &[("path", &shown)]));
        ensure!(!is_mount(target), Fault::new("fault-output-mount", &[("path", &shown)]));
    }
    check_inputs(target, &guard.root)?;
    if kind.is_some() {
        check_old(target, guard.force, maker)?;
    }
    Ok(())
}

/// Whether a folder is where another disk, or another part of this one, was put: no folder can take its place.
#[cfg(target_os = "linux")]
fn is_mount(folder: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};
    let found = statx(CWD, folder, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::empty());
    found.is_ok_and(|it| it.stx_attributes.contains(StatxAttributes::MOUNT_ROOT))
}

/// Elsewhere the system says so when the folder is to be replaced.
#[cfg(not(target_os = "linux"))]
fn is_mount(_folder: &Path) -> bool {
    false
}

/// What the site is made of is never replaced by it.
fn check_inputs(target: &Path, root: &Path) -> Result<()> {
    let shown = target.display();
    // Spelled as it stands on the disk: where letter case does not count, `Content` is `content`.
    let target = &target.canonicalize().unwrap_or_else(|_| target.to_path_buf());
    let root = root.canonicalize().blame("fault-open", root.display())?;
    // Gone while it was read, or since: whatever was read of it is no site.
    let content = root.join("content");
    fs::metadata(&content).blame("fault-open", content.display())?;
    ensure!(!root.starts_with(target), Fault::new("fault-output-content", &[("path", &shown)]));
    for name in ["content", "themes"] {
        let inside = root.join(name);
        // The folder, and where it really is when it is a link.
        for folder in [inside.canonicalize().ok(), Some(inside)].into_iter().flatten() {
            let overlap = target.starts_with(&folder) || folder.starts_with(target);
            ensure!(!overlap, Fault::new("fault-output-overlap", &[("path", &shown), ("folder", &folder.display())]));
        }
    }
    let in_git = target.components().any(|it| it.as_os_str() == ".git");
    ensure!(!in_git, Fault::new("fault-output-in-git", &[("path", &shown)]));
    Ok(())
}

/// Whether a mark was left by this command: a site and its data files alone do not replace each other.
fn is_mark_of(maker: Maker, mark: &Path) -> bool {
    let has_length = fs::symlink_metadata(mark).is_ok_and(|it| it.len() == EXPORT_TEXT.len() as u64);
    let is_exports = has_length && fs::read(mark).is_ok_and(|it| it == EXPORT_TEXT.as_bytes());
    is_exports == (maker == Maker::Export)
}

/// An old site of ours, or nothing that anyone would miss.
fn check_old(target: &Path, force: bool, maker: Maker) -> Result<()> {
    let shown = target.display();
    let (mut is_ours, mut foreign) = (false, Vec::new());
    for entry in fs::read_dir(target).blame("fault-open", &shown)? {
        let entry = entry.blame("fault-read", &shown)?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name == ".git" {
            bail!(Fault::new("fault-output-git", &[("path", &shown)]));
        }
        if name == MARKER {
            is_ours = entry.file_type()?.is_file() && is_mark_of(maker, &entry.path());
        } else if !name.starts_with('.') {
            foreign.push(name.to_string());
        }
    }
    if let (Some(name), false, false) = (foreign.iter().min(), is_ours, force) {
        let command = if maker == Maker::Export { "scorecard export" } else { "scorecard" };
        let name = format!("{name:?}");
        bail!(Fault::new("fault-output-foreign", &[("path", &shown), ("command", &command), ("name", &name)]));
    }
    Ok(())
}
