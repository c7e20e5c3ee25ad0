//! Files of the content that were mended: each is written whole beside the old one and takes its place, or none is.

use anyhow::{Context, Result, ensure};
use std::fs::{self, File, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A file, what it held when it was read, and what it is to hold.
#[derive(Clone, Debug)]
pub struct Replacement {
    pub path: PathBuf,
    pub old: Vec<u8>,
    pub new: Vec<u8>,
}

/// A new file beside the one that it is to replace; removed when dropped before that.
struct Beside(Option<PathBuf>);

impl Drop for Beside {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            let _ = fs::remove_file(path);
        }
    }
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
        let beside = write(file, &metadata).with_context(|| format!("nothing can be written beside {}", file.path.display()))?;
        written.push((file, beside));
    }
    for (file, mut beside) in written {
        // Somebody may have saved it in the meantime.
        check(file)?;
        let Some(new) = &beside.0 else { continue };
        fs::rename(new, &file.path).with_context(|| format!("{} cannot be replaced", file.path.display()))?;
        beside.0 = None;
    }
    Ok(())
}

/// Refuses a file that is not the one that was read, or that its owner does not want written.
fn check(file: &Replacement) -> Result<Metadata> {
    let shown = file.path.display();
    let metadata = fs::symlink_metadata(&file.path).with_context(|| format!("{shown} cannot be opened"))?;
    ensure!(metadata.is_file(), "{shown} is not a plain file: name the file itself");
    ensure!(!metadata.permissions().readonly(), "{shown} is read-only: allow writing to it, or name the other files only");
    let now = fs::read(&file.path).with_context(|| format!("{shown} cannot be read"))?;
    ensure!(now == file.old, "{shown} has changed since it was read: run the command again");
    Ok(metadata)
}

/// The new file, with the owner and the rights of the old one.
fn write(file: &Replacement, old: &Metadata) -> io::Result<Beside> {
    let name = file.path.file_name().unwrap_or_default().to_string_lossy();
    // A name that begins with a dot is no content, should it be left behind.
    let path = file.path.with_file_name(format!(".{name}.new-{}", std::process::id()));
    let mut new = File::create_new(&path)?;
    let beside = Beside(Some(path.clone()));
    new.write_all(&file.new)?;
    keep_owner(&path, old);
    new.set_permissions(old.permissions())?;
    new.sync_all()?;
    Ok(beside)
}

/// Where that is allowed: elsewhere the file belongs to whoever mends it.
#[cfg(unix)]
fn keep_owner(path: &Path, old: &Metadata) {
    use std::os::unix::fs::MetadataExt;
    let _ = std::os::unix::fs::chown(path, Some(old.uid()), Some(old.gid()));
}

#[cfg(not(unix))]
fn keep_owner(_path: &Path, _old: &Metadata) {}
