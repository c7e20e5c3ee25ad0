//! One file, whole or not at all: written beside its place, then put into it.

use super::fresh::Fresh;
use super::guard;
use anyhow::{Context, Result, ensure};
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Whether a file may be taken for ours by the bytes at its end; one that is not there may.
///
/// # Errors
///
/// A file that cannot be read.
pub fn ends_with(file: &Path, mark: &[u8]) -> Result<bool> {
    match fs::read(file) {
        Ok(bytes) => Ok(bytes.ends_with(mark)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error).with_context(|| format!("{} cannot be read", file.display())),
    }
}

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
        _ => Fresh::write(&full, bytes).and_then(Fresh::place),
    }
    .with_context(failed)
}
