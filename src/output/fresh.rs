//! A new file beside the one that it is to replace: a reader sees the old one or the new one, whole.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Written, and not yet in its place. Dropped before that, it leaves nothing behind.
pub struct Fresh {
    path: PathBuf,
    target: PathBuf,
}

impl Fresh {
    /// Writes a hidden file of our own in the target's folder: `.name.new-<process>-<n>`, which is no content should it be
    /// left behind.
    pub fn write(target: &Path, bytes: &[u8]) -> io::Result<Fresh> {
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let mut n = 0;
        let (path, mut file) = loop {
            let path = target.with_file_name(format!(".{name}.new-{}-{n}", std::process::id()));
            match File::create_new(&path) {
                Ok(file) => break (path, file),
                // Left by a process that had our number.
                Err(error) if error.kind() == ErrorKind::AlreadyExists => n += 1,
                Err(error) => return Err(error),
            }
        };
        let fresh = Fresh { path, target: target.to_path_buf() };
        file.write_all(bytes)?;
        file.sync_all()?;
        Ok(fresh)
    }

    /// Where it is until then.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Puts it in its place.
    pub fn place(self) -> io::Result<()> {
        fs::rename(&self.path, &self.target)
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        // Gone already once it has taken its place.
        let _ = fs::remove_file(&self.path);
    }
}
