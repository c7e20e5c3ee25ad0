//! A new file beside the one that it is to replace: a reader sees the old one or the new one, whole.

use super::lock::{is_at, lock};
use crate::failpoint;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// So many names are tried.
const ROUNDS: usize = 100;

/// Written, and not yet in its place. Dropped before that, it leaves nothing behind.
pub struct Fresh {
    path: PathBuf,
    target: PathBuf,
    /// Tells others that somebody is at work on it; ends with the process, however that ends.
    lock: Option<File>,
}

impl Fresh {
    /// Writes a hidden file of our own in the target's folder: `.name.new-<process>-<n>`, which is no content should it be
    /// left behind. It is closed then: a process may not have many files open.
    pub fn write(target: &Path, bytes: &[u8]) -> io::Result<Fresh> {
        let mut fresh = Fresh::locked(target, bytes)?;
        fresh.lock = None;
        Ok(fresh)
    }

    /// The same for a file that is written alone, after what dead processes left of it was removed.
    pub fn alone(target: &Path, bytes: &[u8]) -> io::Result<Fresh> {
        sweep(target);
        Fresh::locked(target, bytes)
    }

    fn locked(target: &Path, bytes: &[u8]) -> io::Result<Fresh> {
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let mut n = 0;
        let (path, mut file) = loop {
            let path = target.with_file_name(format!(".{name}.new-{}-{n}", std::process::id()));
            match File::create_new(&path) {
                // Another process may have taken it for left behind before it was locked. Not all file systems have locks.
                Ok(file) if lock(&file).unwrap_or(true) && is_at(&file, &path) => break (path, file),
                // Left by a process that had our number.
                Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
                _ if n == ROUNDS => return Err(ErrorKind::AlreadyExists.into()),
                _ => n += 1,
            }
        };
        let mut fresh = Fresh { path, target: target.to_path_buf(), lock: None };
        failpoint::write("fresh", &mut file, bytes)?;
        file.sync_all()?;
        fresh.lock = Some(file);
        Ok(fresh)
    }

    /// Where it is until then.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Puts it in its place.
    pub fn place(self) -> io::Result<()> {
        failpoint::at("place")?;
        fs::rename(&self.path, &self.target)
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        // Gone already once it has taken its place.
        let _ = fs::remove_file(&self.path);
    }
}

/// Removes what dead processes left of a file. Where the system tells of no locks, nothing is known to be left.
fn sweep(target: &Path) {
    let prefix = format!(".{}.new-", target.file_name().unwrap_or_default().to_string_lossy());
    let is_number = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let is_ours = |name: &str| {
        let numbers = name.strip_prefix(&prefix).and_then(|it| it.split_once('-'));
        numbers.is_some_and(|(process, n)| is_number(process) && is_number(n))
    };
    for entry in target.parent().and_then(|it| fs::read_dir(it).ok()).into_iter().flatten().flatten() {
        let path = entry.path();
        if is_ours(&entry.file_name().to_string_lossy())
            && entry.file_type().is_ok_and(|it| it.is_file())
            && File::open(&path).is_ok_and(|it| lock(&it).unwrap_or(false) && is_at(&it, &path))
        {
            let _ = fs::remove_file(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_dead_processes_left_is_removed_and_what_living_ones_write_is_not() {
        let root = tempfile::tempdir().unwrap();
        let target = root.path().join("a.csv");
        let living = Fresh::alone(&target, b"new").unwrap();
        for name in [".a.csv.new-4194304-0", ".b.new-7-1", ".a.csv.new-x-0", ".a.csv.new-3-", "a.csv.new-1-2"] {
            fs::write(root.path().join(name), "x").unwrap();
        }
        fs::create_dir(root.path().join(".a.csv.new-1-1")).unwrap();
        drop(Fresh::alone(&target, b"other").unwrap());
        let mut left: Vec<_> =
            fs::read_dir(root.path()).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        left.retain(|it| Path::new(it) != living.path().file_name().unwrap());
        left.sort();
        assert_eq!(left, [".a.csv.new-1-1", ".a.csv.new-3-", ".a.csv.new-x-0", ".b.new-7-1", "a.csv.new-1-2"]);
        living.place().unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"new");
    }
}
