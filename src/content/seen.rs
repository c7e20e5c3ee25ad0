//! What the files of the content folder were when they were last read, so that those that are still the same need not be
//! read again.
#![expect(clippy::disallowed_types, reason = "this is a part of the edge that reads content, and files have times")]

use super::read::Found;
use super::walk::Folders;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::Metadata;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// Of a file that was changed so short a time ago nobody knows yet whether it is finished: the clocks of file systems have
/// steps of up to two seconds, and what is written within the step that it was read in leaves the time as it is.
const STEP: Duration = Duration::from_secs(2);

/// All files and folders of the last reading, by their paths.
#[derive(Default)]
pub struct Seen {
    pub(super) files: BTreeMap<OsString, (Stamp, Found)>,
    pub(super) folders: Folders,
}

/// All that the file system says of a file or a folder that would be otherwise, had it been written since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    size: u64,
    changed: SystemTime,
    /// What no program can set back: when the file or what is said of it was changed, and which of the disk's files it is.
    marks: [i64; 3],
}

impl Stamp {
    /// Nothing where the file is not a plain one, or was changed too short a time before now.
    pub(super) fn of(path: &Path, now: SystemTime) -> Option<Stamp> {
        Stamp::of_any(&std::fs::symlink_metadata(path).ok().filter(Metadata::is_file)?, now)
    }

    /// The same of a folder, which changes when something in it comes, goes, or gets another name; nothing on systems whose
    /// disks may leave its time as it is then.
    pub(super) fn of_folder(path: &Path, now: SystemTime) -> Option<Stamp> {
        if cfg!(not(unix)) {
            return None;
        }
        Stamp::of_any(&std::fs::symlink_metadata(path).ok().filter(Metadata::is_dir)?, now)
    }

    fn of_any(metadata: &Metadata, now: SystemTime) -> Option<Stamp> {
        let stamp = Stamp { size: metadata.len(), changed: metadata.modified().ok()?, marks: marks(metadata) };
        stamp.is_settled(now).then_some(stamp)
    }

    fn is_settled(&self, now: SystemTime) -> bool {
        let [seconds, ..] = self.marks;
        let marked = SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
        [self.changed, marked].iter().all(|it| now.duration_since(*it).is_ok_and(|age| age > STEP))
    }
}

#[cfg(unix)]
fn marks(metadata: &Metadata) -> [i64; 3] {
    use std::os::unix::fs::MetadataExt;
    [metadata.ctime(), metadata.ctime_nsec(), metadata.ino().cast_signed()]
}

#[cfg(not(unix))]
fn marks(_: &Metadata) -> [i64; 3] {
    [0; 3]
}

impl Seen {
    /// The file as it was, where it still is.
    pub(super) fn known(&self, path: &Path, stamp: Option<&Stamp>) -> Option<&Found> {
        self.files.get(path.as_os_str()).filter(|(seen, _)| Some(seen) == stamp).map(|(_, found)| found)
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests write what is read again")]
mod tests {
    use super::super::read::{read, read_again};
    use super::*;
    use std::fs::{self, File, FileTimes};

    /// A folder with two files that were written long ago.
    fn folder() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("content")).unwrap();
        for (name, text) in [("a.yaml", "a: 1"), ("b.yaml", "b: 1")] {
            fs::write(root.path().join("content").join(name), text).unwrap();
        }
        root
    }

    /// Leaves the file with the size that it had and, where nothing else tells, with the time.
    fn write_as_old(file: &Path, text: &str) {
        let old = fs::metadata(file).unwrap().modified().unwrap();
        fs::write(file, text).unwrap();
        if cfg!(unix) {
            File::options().write(true).open(file).unwrap().set_times(FileTimes::new().set_modified(old)).unwrap();
        }
    }

    fn is_shared(one: &str, other: &str) -> bool {
        std::ptr::eq(one, other)
    }

    #[test]
    fn only_what_was_written_since_is_read_again() {
        let root = folder();
        let stamp = |name: &str, now| Stamp::of(&root.path().join("content").join(name), now);
        let (now, later) = (SystemTime::now(), SystemTime::now() + STEP * 2);
        assert_eq!(stamp("a.yaml", now), None, "it may be written once more in this very moment");
        assert!(stamp("a.yaml", later).is_some());
        assert_eq!(stamp("c.yaml", later), None);
        assert_eq!(Stamp::of(&root.path().join("content"), later), None);
    }

    #[test]
    fn a_second_reading_is_what_a_first_one_would_be() {
        let root = folder();
        let mut seen = Seen::default();
        let first = read_again(root.path(), &mut seen).unwrap();
        assert!(first == read(root.path()).unwrap() && seen.files.is_empty());
        std::thread::sleep(STEP + Duration::from_millis(100));
        let second = read_again(root.path(), &mut seen).unwrap();
        assert_eq!(seen.files.len(), 2);
        let file = root.path().join("content/b.yaml");
        write_as_old(&file, "b: 2");
        let third = read_again(root.path(), &mut seen).unwrap();
        assert!(third == read(root.path()).unwrap() && third != second);
        assert!(is_shared(&second.documents[0].text, &third.documents[0].text), "a.yaml was not read again");
        fs::remove_file(&file).unwrap();
        assert_eq!(read_again(root.path(), &mut seen).unwrap().documents.len(), 1);
        assert_eq!(seen.files.len(), 1);
    }
}
