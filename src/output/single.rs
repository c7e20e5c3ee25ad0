//! One file, whole or not at all: written beside its place, then put into it.

use super::guard;
use anyhow::{Context, Result, ensure};
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Writes a file in the place of the one that is there. `apart` are folders that it must not stand in.
///
/// # Errors
///
/// A place that is a folder or stands in one of `apart`, or a disk that refuses. The old file is then as it was.
pub fn write_file(target: &Path, bytes: &[u8], apart: &[PathBuf]) -> Result<()> {
    let failed = || format!("{} cannot be written", target.display());
    let (full, _parents) = guard::resolve(target).with_context(failed)?;
    // A link leads to the file that is meant.
    let full = full.canonicalize().unwrap_or(full);
    for folder in apart {
        let folder = folder.canonicalize().unwrap_or_else(|_| folder.clone());
        ensure!(!full.starts_with(&folder), "{}: it must not stand in {}", failed(), folder.display());
    }
    match fs::metadata(&full) {
        Ok(metadata) if metadata.is_dir() => anyhow::bail!("{}: it is a folder", failed()),
        // A device or a pipe has no other file beside it.
        Ok(metadata) if !metadata.is_file() => OpenOptions::new().write(true).open(&full).and_then(|mut it| it.write_all(bytes)),
        _ => replace(&full, bytes),
    }
    .with_context(failed)
}

fn replace(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let (beside, mut file) = open_beside(target)?;
    let written = file.write_all(bytes).and_then(|()| fs::rename(&beside, target));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

/// A hidden file of our own in the same folder: `.name.new-<process>-<n>`.
fn open_beside(target: &Path) -> io::Result<(PathBuf, File)> {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let mut n = 0;
    loop {
        let beside = target.with_file_name(format!(".{name}.new-{}-{n}", std::process::id()));
        match File::create_new(&beside) {
            Ok(file) => return Ok((beside, file)),
            // Left by a process that had our number.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => n += 1,
            Err(error) => return Err(error),
        }
    }
}
