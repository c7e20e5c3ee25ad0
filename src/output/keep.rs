//! What passes from the old site to the new one: unchanged files, and entries whose names begin with a dot.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, ErrorKind};
use std::path::Path;

/// Makes `new` the old file at `path` where that has the very bytes, so that it keeps its time. Says whether it did.
pub(super) fn keep_unchanged(old_site: &Path, path: &str, bytes: &[u8], new: &Path) -> io::Result<bool> {
    if !is_plain(old_site, path) {
        return Ok(false);
    }
    let old = old_site.join(path);
    let has_length = fs::symlink_metadata(&old).is_ok_and(|it| it.len() == bytes.len() as u64);
    if !has_length || fs::read(&old).ok().as_deref() != Some(bytes) {
        return Ok(false);
    }
    keep(&old, new)
}

/// The same for a `new` one that has been written already: it gives way to the old file at `path`.
pub(super) fn keep_same(old_site: &Path, path: &str, new: &Path) -> io::Result<bool> {
    let old = old_site.join(path);
    if !is_plain(old_site, path) || !is_same(&old, new)? {
        return Ok(false);
    }
    // Under a name of its own first, which others with the same stem do not have: the new one stays until then.
    let name = new.file_name().unwrap_or_default().to_string_lossy();
    let kept = new.with_file_name(format!(".{name}.kept"));
    Ok(keep(&old, &kept)? && fs::rename(&kept, new).map(|()| true)?)
}

/// Whether two files have the same bytes, of which hardly any are in memory at once.
fn is_same(old: &Path, new: &Path) -> io::Result<bool> {
    let (Ok(old), new) = (File::open(old), File::open(new)?) else { return Ok(false) };
    if old.metadata()?.len() != new.metadata()?.len() {
        return Ok(false);
    }
    let (mut old, mut new) = (BufReader::new(old), BufReader::new(new));
    loop {
        let (ours, theirs) = (old.fill_buf()?, new.fill_buf()?);
        let length = ours.len().min(theirs.len());
        if ours.get(..length) != theirs.get(..length) {
            return Ok(false);
        }
        if length == 0 {
            return Ok(true);
        }
        old.consume(length);
        new.consume(length);
    }
}

/// Makes `new` the old file. Says whether that is still there.
fn keep(old: &Path, new: &Path) -> io::Result<bool> {
    match fs::hard_link(old, new) {
        Ok(()) => Ok(true),
        // Another build took the old site away meanwhile.
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(_) => copy_with_time(old, new).map(|()| true),
    }
}

/// Whether a path leads to a file through folders only, and through no link.
fn is_plain(site: &Path, path: &str) -> bool {
    let mut place = site.to_path_buf();
    let Some((folders, file)) = path.rsplit_once('/').or(Some(("", path))) else { return false };
    for folder in folders.split('/').filter(|it| !it.is_empty()) {
        place.push(folder);
        if !fs::symlink_metadata(&place).is_ok_and(|it| it.is_dir()) {
            return false;
        }
    }
    fs::symlink_metadata(place.join(file)).is_ok_and(|it| it.is_file())
}

/// For file systems without hard links.
pub(super) fn copy_with_time(old: &Path, new: &Path) -> io::Result<()> {
    fs::copy(old, new)?;
    let time = fs::metadata(old)?.modified()?;
    File::options().write(true).open(new)?.set_modified(time)
}

/// Gives the new site the old one's rights, and its entries whose names begin with a dot, unless the site `has` its own.
pub(super) fn carry_hidden(old_site: &Path, new_site: &Path, has: impl Fn(&str) -> bool) -> io::Result<()> {
    let entries = match fs::read_dir(old_site) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let name = entry?.file_name();
        let shown = name.to_string_lossy();
        if shown.starts_with('.') && !has(&shown) {
            carry(&old_site.join(&name), &new_site.join(&name))?;
        }
    }
    fs::set_permissions(new_site, fs::metadata(old_site)?.permissions())
}

/// The same entry in another place: files are linked, so that nothing is lost and nothing is copied.
fn carry(old: &Path, new: &Path) -> io::Result<()> {
    let metadata = fs::symlink_metadata(old)?;
    if metadata.is_dir() {
        fs::create_dir(new)?;
        for entry in fs::read_dir(old)? {
            let name = entry?.file_name();
            carry(&old.join(&name), &new.join(&name))?;
        }
        return fs::set_permissions(new, metadata.permissions());
    }
    // A link is linked as itself, not as what it leads to.
    match fs::hard_link(old, new) {
        Err(_) if metadata.is_file() => copy_with_time(old, new),
        done => done,
    }
}

/// The files of an old site by path, without those that are carried over.
pub(super) fn files_of_site(site: &Path) -> Vec<String> {
    let mut files = Vec::new();
    let is_visible = |entry: &walkdir::DirEntry| entry.depth() != 1 || !entry.file_name().to_string_lossy().starts_with('.');
    for entry in walkdir::WalkDir::new(site).min_depth(1).into_iter().filter_entry(is_visible).flatten() {
        let path = entry.path().strip_prefix(site).unwrap_or(entry.path());
        if !entry.file_type().is_dir() {
            files.push(path.components().map(|it| it.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"));
        }
    }
    files
}
