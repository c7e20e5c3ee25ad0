//! The edge where content comes in: every file below `content/`, as text, bounded, never from outside the folder.
#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "this is the edge that reads content")]

use super::files::{Role, role_of};
use super::seen::{Seen, Stamp};
use super::walk::{Walk, is_skipped};
use super::{Bounds, Inputs};
use crate::file::{Document, FileId, Location, Text};
use crate::finding::{CheckId, Finding, Message};
use rayon::prelude::*;
use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// A file may be so large (bytes): a province's document is some 20 kB.
pub const SIZE_LIMIT: u64 = 4 << 20;
/// And a table so large: 3,321 communes, 39 indicators and 5 years are some 30 MB.
pub const TABLE_LIMIT: u64 = 128 << 20;
/// And a map.
pub const MAP_LIMIT: u64 = 8 << 20;
/// And a logo or a style sheet: every page loads it.
pub const ASSET_LIMIT: u64 = 48 << 10;
/// Folders may be nested so deep.
pub(super) const DEPTH_LIMIT: usize = 16;
/// Files that some rule may read.
const EXTENSIONS: &[&str] = &["yaml", "yml", "md", "csv"];

/// What an editor holds of a file: it stands in for what is on the disk, if anything is.
#[derive(Clone, Debug)]
pub struct Unsaved {
    /// As [`path_of`] says it.
    pub path: String,
    bytes: Vec<u8>,
    size: u64,
}

impl Unsaved {
    /// Takes in the text to its end, of which no more is kept than a file may have.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn read(path: String, mut from: impl Read) -> io::Result<Unsaved> {
        let mut bytes = Vec::new();
        from.by_ref().take(TABLE_LIMIT + 1).read_to_end(&mut bytes)?;
        let size = bytes.len() as u64 + io::copy(&mut from, &mut io::sink())?;
        Ok(Unsaved { path, bytes, size })
    }
}

/// The path that findings have for a file of the content folder, there or not: `content/provinces/…`. Nothing where it
/// stands elsewhere.
pub fn path_of(root: &Path, file: &Path) -> Option<String> {
    let content = root.join("content").canonicalize().ok()?;
    let file = std::path::absolute(file).ok()?;
    let path = real_folder(file.parent()?)?.join(file.file_name()?);
    (path != content && path.starts_with(&content)).then(|| name_of(&content, &path))
}

/// Where a folder really is. Of one that is not there, what is missing counts as typed, and `..` leads nowhere.
fn real_folder(folder: &Path) -> Option<PathBuf> {
    folder.canonicalize().ok().or_else(|| Some(real_folder(folder.parent()?)?.join(folder.file_name()?)))
}

/// Reads all of `<root>/content`, in order of path.
///
/// # Errors
/// Where the folder itself cannot be read. A single file that cannot be read is a finding.
pub fn read(root: &Path) -> io::Result<Inputs> {
    read_with(root, None)
}

/// The same, with the text of one file from elsewhere.
///
/// # Errors
/// As for [`read`].
pub fn read_with(root: &Path, unsaved: Option<&Unsaved>) -> io::Result<Inputs> {
    read_within(root, unsaved, Bounds::default())
}

/// The same within bounds: files beyond them are not opened.
///
/// # Errors
/// As for [`read`].
pub fn read_within(root: &Path, unsaved: Option<&Unsaved>, bounds: Bounds) -> io::Result<Inputs> {
    read_where(root, unsaved, bounds, None)
}

/// The same as [`read`], with only those files opened that are not what they were when `seen` was last asked.
///
/// # Errors
/// As for [`read`].
pub fn read_again(root: &Path, seen: &mut Seen) -> io::Result<Inputs> {
    read_where(root, None, Bounds::default(), Some(seen))
}

/// Some of the documents, read once more: those whose path, as findings have it, is `wanted`.
///
/// # Errors
/// As for [`read`].
pub fn read_some(root: &Path, wanted: impl Fn(&str) -> bool) -> io::Result<Vec<Document>> {
    let content = root.join("content").canonicalize()?;
    let Walk { files, .. } = Walk::through(&content, Bounds::default().files, None, SystemTime::now())?;
    let named = files.into_iter().map(|path| (name_of(&content, &path), path));
    let files: Vec<(String, PathBuf)> = named.filter(|(name, _)| wanted(name)).collect();
    Ok(files.into_par_iter().map(|(name, path)| read_file(&content, None, name, &path).document).collect())
}

fn read_where(root: &Path, unsaved: Option<&Unsaved>, bounds: Bounds, seen: Option<&mut Seen>) -> io::Result<Inputs> {
    let now = SystemTime::now();
    let content = root.join("content").canonicalize()?;
    let known = seen.as_deref().map(|it| &it.folders);
    let Walk { files: mut paths, folders, .. } = Walk::through(&content, bounds.files, known, now)?;
    let too_many = paths.get(bounds.files).map(|_| (bounds.files, Bounds::of_files as Told));
    let beyond = heavy(&content, &paths, bounds).map(|it| (it, Bounds::of_bytes as Told)).or(too_many);
    let beyond = beyond.and_then(|(place, told)| Some((place, name_of(&content, paths.get(place)?), told)));
    paths.truncate(beyond.as_ref().map_or(paths.len(), |(place, ..)| place + 1));
    let mut files: Vec<(String, PathBuf)> = paths.into_iter().map(|path| (name_of(&content, &path), path)).collect();
    if let Some(new) = unsaved.filter(|it| is_new(it, &files)) {
        files.push((new.path.clone(), root.join(&new.path)));
    }
    files.sort();
    let held = |name: &str| unsaved.filter(|it| it.path == name);
    let before = seen.as_deref();
    let read_one = |(name, path): (String, PathBuf)| match beyond.as_ref() {
        Some((_, beyond, _)) if *beyond == name => (Found::empty(name, None), None),
        _ => match before {
            None => (read_file(&content, held(&name), name, &path), None),
            Some(before) => {
                // Before the file is read: what changes while it is does not go with what was read.
                let stamp = Stamp::of(&path, now);
                let known = before.known(&path, stamp.as_ref()).filter(|it| it.document.path == name).cloned();
                (known.unwrap_or_else(|| read_file(&content, None, name, &path)), stamp.map(|it| (path, it)))
            }
        },
    };
    let read: Vec<(Found, Option<(PathBuf, Stamp)>)> = files.into_par_iter().map(read_one).collect();
    if let Some(seen) = seen {
        let files = read.iter().filter_map(|(found, at)| at.clone().map(|(path, stamp)| (path.into(), (stamp, found.clone()))));
        *seen = Seen { files: files.collect(), folders };
    }
    let mut inputs = Inputs { bounds, ..Inputs::default() };
    for (index, (Found { document, trouble, picture }, _)) in read.into_iter().enumerate() {
        if let Some((.., told)) = beyond.as_ref().filter(|(_, path, _)| *path == document.path) {
            inputs.findings.push(told(bounds, Location::of_file(FileId(index as u32))));
        }
        if !picture.is_empty() {
            inputs.pictures.insert(document.path.clone(), picture);
        }
        if let Some((check, message, at)) = trouble {
            let mut location = Location::of_file(FileId(index as u32));
            if at > 0 {
                let before = document.text.get(..at).unwrap_or_default();
                location.line = before.matches('\n').count() as u32 + 1;
                location.column = before.rsplit('\n').next().unwrap_or_default().chars().count() as u32 + 1;
                (location.start, location.end) = (at as u32, at as u32);
            }
            inputs.findings.push(Finding::new(check, location, message));
        }
        inputs.documents.push(document);
    }
    Ok(inputs)
}

/// What is told of the first file that is not read.
type Told = fn(Bounds, Location) -> Finding;

/// The place of the first file with which all before it hold more than is read. What is not opened has no weight.
fn heavy(content: &Path, paths: &[PathBuf], bounds: Bounds) -> Option<usize> {
    let size = |path: &PathBuf| {
        let size = fs::metadata(path).map_or(0, |it| it.len());
        if size <= TABLE_LIMIT && is_opened(path, || role_of(&name_of(content, path))) { size } else { 0 }
    };
    let sizes: Vec<u64> = paths.par_iter().map(size).collect();
    let sums = sizes.iter().scan(0u64, |sum, size| {
        *sum = sum.saturating_add(*size);
        Some(*sum)
    });
    sums.enumerate().find(|(_, sum)| *sum > bounds.bytes).map(|(place, _)| place)
}

/// Whether a file is looked into: what no rule reads is not read here either, a picture, a spreadsheet, however large.
fn is_opened(path: &Path, role: impl FnOnce() -> Option<Role>) -> bool {
    let is_text = path.extension().is_some_and(|it| EXTENSIONS.iter().any(|known| it.eq_ignore_ascii_case(known)));
    is_text || matches!(role(), Some(Role::Map | Role::Asset))
}

/// Whether a file that an editor holds is one that is read, and not on the disk yet.
fn is_new(unsaved: &Unsaved, files: &[(String, PathBuf)]) -> bool {
    !unsaved.path.split('/').any(is_skipped) && !files.iter().any(|(name, _)| *name == unsaved.path)
}

/// `content/provinces/…`, with `/` on every system and in NFC.
pub fn name_of(content: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(content).unwrap_or(path).components();
    let parts: Vec<String> = parts.map(|part| part.as_os_str().to_string_lossy().nfc().collect()).collect();
    format!("content/{}", parts.join("/"))
}

/// Whether nothing below this folder is read any more.
fn is_deepest(content: &Path, path: &Path) -> bool {
    path.strip_prefix(content).is_ok_and(|path| path.components().count() >= DEPTH_LIMIT)
}

/// What keeps a file from being read, and the byte of it at which it does.
type Trouble = Option<(CheckId, Message, usize)>;

/// A file as it was read.
#[derive(Clone, Debug)]
pub(super) struct Found {
    document: Document,
    trouble: Trouble,
    /// The bytes of a picture, which are no text.
    picture: Vec<u8>,
}

impl Found {
    fn empty(path: String, trouble: Trouble) -> Found {
        Found { document: Document { path, text: Text::default() }, trouble, picture: Vec::new() }
    }
}

fn read_file(content: &Path, unsaved: Option<&Unsaved>, name: String, path: &Path) -> Found {
    let empty = |check, message| Found::empty(name.clone(), Some((check, message, 0)));
    let unreadable = |error: io::Error| {
        empty(CheckId::UnreadableFile, Message::new("unreadable-file").with("path", &name).with("error", error.kind()))
    };
    // Only what an editor holds can stand so deep: the search ends before.
    if let Some(deepest) = name.match_indices('/').nth(DEPTH_LIMIT).and_then(|(at, _)| name.get(..at)) {
        return empty(CheckId::TooDeep, Message::new("too-deep-folders").with("path", deepest));
    }
    match path.canonicalize() {
        Ok(real) if real.starts_with(content) => {}
        Ok(_) => return empty(CheckId::OutsideContent, Message::new("outside-content").with("path", &name)),
        // What an editor holds need not be on the disk yet.
        Err(error) if unsaved.is_some() && error.kind() == ErrorKind::NotFound => {}
        // A link to nothing, or to itself.
        Err(error) => return unreadable(error),
    }
    let role = role_of(&name);
    let (is_map, is_asset) = (role == Some(Role::Map), role == Some(Role::Asset));
    // What an asset is goes out as it stands: never by way of a link, not even one that stays inside.
    if is_asset && fs::symlink_metadata(path).is_ok_and(|it| it.is_symlink()) {
        return empty(CheckId::OutsideContent, Message::new("asset-link").with("path", &name));
    }
    let size = match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() && is_deepest(content, path) => {
            return empty(CheckId::TooDeep, Message::new("too-deep-folders").with("path", &name));
        }
        Ok(metadata) if metadata.is_file() => unsaved.map_or(metadata.len(), |it| it.size),
        Err(_) if unsaved.is_some() => unsaved.map_or(0, |it| it.size),
        _ => return empty(CheckId::UnreadFile, Message::new("unread-file").with("path", &name)),
    };
    if !is_opened(path, || role) {
        return Found::empty(name, None);
    }
    let is_table = path.extension().is_some_and(|it| it.eq_ignore_ascii_case("csv"));
    let limit = match (is_table, is_map, is_asset) {
        (true, ..) => TABLE_LIMIT,
        (_, true, _) => MAP_LIMIT,
        (.., true) => ASSET_LIMIT,
        _ => SIZE_LIMIT,
    };
    if size > limit {
        return empty(CheckId::TooLarge, Message::new("too-large").with("size", size).with("limit", limit));
    }
    let is_picture = is_asset && path.extension().is_some_and(|it| it == "png");
    match unsaved.map_or_else(|| fs::read(path), |it| Ok(it.bytes.clone())) {
        Ok(picture) if is_picture => Found { picture, ..Found::empty(name, None) },
        Ok(bytes) => {
            let (text, trouble) = decode(bytes);
            Found { document: Document { path: name, text: text.into() }, trouble, picture: Vec::new() }
        }
        Err(error) => unreadable(error),
    }
}

/// UTF-8, without byte-order marks, lines ending in LF, in NFC.
fn decode(bytes: Vec<u8>) -> (String, Trouble) {
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            // Up to the bad byte the text can be shown, so that the place can be found.
            let text = error.as_bytes().utf8_chunks().next().map_or("", |it| it.valid()).to_owned();
            return (text, Some((CheckId::NotUtf8, Message::new("not-utf8"), valid)));
        }
    };
    // Where two programs have put one before it, two.
    let text = match text.trim_start_matches('\u{feff}') {
        rest if rest.len() < text.len() => rest.to_owned(),
        _ => text,
    };
    let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
    // What is left out may at worst have the rest taken for what is to be composed, which it then is.
    let text = match is_nfc_quick(text.chars().filter(|it| !is_composed(*it))) {
        IsNormalized::Yes => text,
        _ => text.nfc().collect(),
    };
    (text, None)
}

/// Whether a letter or sign is in NFC whatever stands around it, by ranges that hold nearly all of our texts: no table is
/// asked for these.
fn is_composed(c: char) -> bool {
    matches!(c, '\0'..='\u{2ff}' | '\u{1e80}'..='\u{1eff}' | '\u{2010}'..='\u{2027}')
}

/// A file as it is on the disk, for the one command that changes it.
#[derive(Clone, Debug)]
pub struct Original {
    pub path: PathBuf,
    pub bytes: Vec<u8>,
}

/// The bytes behind a document. Nothing where a link leads to it: the file itself is another document, or none of ours.
///
/// # Errors
/// Where the file is gone, or cannot be read.
pub fn original(root: &Path, name: &str) -> io::Result<Option<Original>> {
    let mut path = root.join("content").canonicalize()?;
    for part in name.split('/').skip(1) {
        let plain = path.join(part);
        // A name on the disk need not be in NFC.
        path = if fs::symlink_metadata(&plain).is_ok() { plain } else { entry_of(&path, part)? };
        if fs::symlink_metadata(&path)?.is_symlink() {
            return Ok(None);
        }
    }
    // A pipe would be waited for, a device read without end.
    let found = fs::symlink_metadata(&path)?;
    if found.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    if !found.is_file() || found.len() > TABLE_LIMIT {
        return Err(ErrorKind::InvalidInput.into());
    }
    let bytes = fs::read(&path)?;
    Ok(Some(Original { path, bytes }))
}

/// The entry of a folder that has this name in NFC.
fn entry_of(folder: &Path, name: &str) -> io::Result<PathBuf> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().nfc().eq(name.chars()) {
            return Ok(entry.path());
        }
    }
    Err(io::ErrorKind::NotFound.into())
}

/// What is read of a file's bytes: the text of its document. Nothing where they are not UTF-8.
pub fn text_of(bytes: &[u8]) -> Option<String> {
    let (text, trouble) = decode(bytes.to_vec());
    trouble.is_none().then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::char::canonical_combining_class;

    #[test]
    fn what_no_table_is_asked_for_stays_as_it_is() {
        let known = ('\0'..='\u{ffff}').filter(|it| is_composed(*it));
        let changing: Vec<char> = known
            .filter(|it| is_nfc_quick([*it].into_iter()) != IsNormalized::Yes || canonical_combining_class(*it) != 0)
            .collect();
        assert_eq!(changing, Vec::<char>::new());
    }

    #[test]
    fn texts_are_composed() {
        for (typed, read) in
            [("e\u{302}\u{309}", "ể"), ("ê\u{309}", "ể"), ("a\u{323}\u{302}", "ậ"), ("a\u{302}\u{323}", "ậ"), ("“ể”", "“ể”")]
        {
            assert_eq!(decode(typed.into()), (read.to_owned(), None));
        }
    }
}
