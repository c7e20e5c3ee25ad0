//! Says that something may have changed below `content/` or `themes/`. Whether it has is for others to see.
//!
//! What the system tells is a hint: it knows nothing of the first files in a new folder, and on some disks of nothing at
//! all. So names, sizes and times are looked at as well, every now and then.

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};
use walkdir::WalkDir;

/// The folders that are watched, as they are called in the root.
const FOLDERS: [&str; 2] = ["content", "themes"];
/// A burst of events is over when so long none came,
const QUIET: Duration = Duration::from_millis(30);
/// and does not keep anybody waiting for longer than this.
const BURST: Duration = Duration::from_millis(500);
/// How often somebody looks, when nothing was told;
const PERIOD: Duration = Duration::from_secs(2);
/// and how soon after something was told.
const AFTER: Duration = Duration::from_millis(150);

/// Two folders, watched.
pub struct Watch {
    root: PathBuf,
    told: Receiver<()>,
    /// Nothing where the system does not tell.
    watcher: Option<RecommendedWatcher>,
    /// One of the folders came or went: what was watched is another one now.
    is_lost: Arc<AtomicBool>,
    seen: u64,
    next: Duration,
}

impl Watch {
    pub fn new(root: &Path) -> Watch {
        let root = root.canonicalize().unwrap_or_else(|_| root.to_path_buf());
        let (tell, told) = mpsc::channel();
        let is_lost = Arc::new(AtomicBool::new(true));
        let (base, lost) = (root.clone(), Arc::clone(&is_lost));
        let hear = move |event: notify::Result<Event>| {
            // What went wrong may have been a change.
            if event.as_ref().map_or(true, |it| is_change(it, &base)) {
                if event.map_or(true, |it| it.paths.iter().any(|path| FOLDERS.iter().any(|name| *path == base.join(name)))) {
                    lost.store(true, Ordering::Relaxed);
                }
                let _ = tell.send(());
            }
        };
        let watcher = notify::recommended_watcher(hear).ok();
        let mut watch = Watch { seen: look(&root), root, told, watcher, is_lost, next: AFTER };
        if let Some(watcher) = &mut watch.watcher {
            let _ = watcher.watch(&watch.root, RecursiveMode::NonRecursive);
        }
        watch.renew();
        watch
    }

    /// Waits until something may have changed.
    pub fn wait(&mut self) {
        loop {
            match self.told.recv_timeout(self.next) {
                Ok(()) => break,
                Err(RecvTimeoutError::Disconnected) => std::thread::sleep(self.next),
                Err(RecvTimeoutError::Timeout) => {}
            }
            self.next = PERIOD;
            if look(&self.root) != self.seen {
                self.is_lost.store(true, Ordering::Relaxed);
                break;
            }
        }
        self.renew();
    }

    /// Waits until a burst of events is over.
    pub fn settle(&mut self) {
        let start = Instant::now();
        while start.elapsed() < BURST && self.told.recv_timeout(QUIET).is_ok() {}
        self.renew();
        // Before the folders are read: what changes while they are is another change.
        self.seen = look(&self.root);
        self.next = AFTER;
    }

    /// Watches the folders anew where they are not what they were.
    fn renew(&mut self) {
        let Some(watcher) = &mut self.watcher else { return };
        if !self.is_lost.swap(false, Ordering::Relaxed) {
            return;
        }
        for folder in FOLDERS.map(|it| self.root.join(it)) {
            // One that is not there comes later, which the root tells.
            let _ = watcher.unwatch(&folder);
            let _ = watcher.watch(&folder, RecursiveMode::Recursive);
        }
    }
}

/// Whether an event is about something that is read: not that somebody has read it, and not what an editor keeps beside.
fn is_change(event: &Event, root: &Path) -> bool {
    if matches!(event.kind, EventKind::Access(_)) {
        return false;
    }
    let is_read = |path: &PathBuf| {
        let Ok(below) = path.strip_prefix(root) else { return false };
        let mut names = below.iter().map(|it| it.to_string_lossy());
        names.next().is_some_and(|it| FOLDERS.contains(&it.as_ref())) && !names.any(|it| is_aside(&it))
    };
    event.need_rescan() || event.paths.iter().any(is_read)
}

/// Names of files that an editor keeps while it writes, and of folders such as `.git`.
fn is_aside(name: &str) -> bool {
    name.starts_with(['.', '#']) || name.ends_with(['~', '#']) || name == "4913"
}

/// Names, sizes and times of all files, as one number.
fn look(root: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    for folder in FOLDERS {
        let walk = WalkDir::new(root.join(folder)).max_depth(20).sort_by_file_name().into_iter();
        let is_seen = |it: &walkdir::DirEntry| it.depth() == 0 || !is_aside(&it.file_name().to_string_lossy());
        for entry in walk.filter_entry(is_seen).flatten() {
            entry.path().hash(&mut hasher);
            let metadata = entry.metadata().ok().filter(std::fs::Metadata::is_file);
            metadata.map(|it| (it.len(), it.modified().ok())).hash(&mut hasher);
        }
    }
    hasher.finish()
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests write what is watched")]
mod tests {
    use super::*;
    use notify::event::{AccessKind, CreateKind};

    #[test]
    fn only_what_is_read_counts() {
        let root = Path::new("/site");
        let event = |kind, path: &str| Event::new(kind).add_path(root.join(path));
        let created = EventKind::Create(CreateKind::Any);
        for path in ["content", "content/a.yaml", "content/provinces/new", "themes/mine/templates/home.html"] {
            assert!(is_change(&event(created, path), root), "{path}");
        }
        let aside = [
            "output/index.html",
            ".git/index",
            "README.md",
            ".scorecard/site.schema.json",
            "content/.a.yaml.swp",
            "content/a.yaml~",
            "content/4913",
            "content/#a.yaml#",
            "content/.#a.yaml",
            "content/.git/HEAD",
        ];
        for path in aside {
            assert!(!is_change(&event(created, path), root), "{path}");
        }
        assert!(!is_change(&event(EventKind::Access(AccessKind::Read), "content/a.yaml"), root));
    }

    #[test]
    fn a_look_tells_files_apart() {
        let root = tempfile::tempdir().unwrap();
        let (nothing, folder) = (look(root.path()), root.path().join("content/new"));
        std::fs::create_dir_all(&folder).unwrap();
        let empty = look(root.path());
        std::fs::write(folder.join("a.yaml"), "1").unwrap();
        let one = look(root.path());
        std::fs::write(folder.join(".a.yaml.swp"), "1").unwrap();
        assert_eq!(look(root.path()), one);
        std::fs::write(folder.join("a.yaml"), "22").unwrap();
        let other = look(root.path());
        assert!(nothing != empty && empty != one && one != other);
    }
}
