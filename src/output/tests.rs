//! Every promise of the writer, each in a folder of its own.

#![expect(clippy::disallowed_types, reason = "tests set the time of files")]

use super::{Guard, MARKER, Published, Staging, swap};
use crate::file::OutputFile;
use anyhow::Result;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use tempfile::TempDir;

/// A root with content, and the output folder in it.
struct Root {
    dir: TempDir,
    force: bool,
}

impl Root {
    fn new() -> Root {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join("content")).unwrap();
        fs::create_dir_all(dir.path().join("themes/default")).unwrap();
        fs::write(dir.path().join("content/scorecard.yaml"), "title: x\n").unwrap();
        Root { dir, force: false }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    fn file(&self, path: &str, text: &str) -> &Root {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
        self
    }

    fn read(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.path(path)).ok()
    }

    fn begin(&self, target: &str) -> Result<Staging> {
        Staging::begin(&self.path(target), &Guard { root: self.path(""), force: self.force })
    }

    fn publish(&self, target: &str, files: &[(&str, &str)]) -> Result<Published> {
        let staging = self.begin(target)?;
        for (path, text) in files {
            staging.write(&OutputFile::text(*path, (*text).to_owned()))?;
        }
        staging.publish()
    }

    /// The refusal of a target, which must leave everything as it was.
    fn refusal(&self, target: &str) -> String {
        let before = tree(self.dir.path());
        let error = self.begin(target).map(|_| ()).unwrap_err();
        assert_eq!(tree(self.dir.path()), before);
        format!("{error:#}")
    }
}

/// All paths below a folder with the bytes of the files.
fn tree(dir: &Path) -> Vec<(PathBuf, Option<Vec<u8>>)> {
    let entries = walkdir::WalkDir::new(dir).sort_by_file_name();
    entries.into_iter().map(|entry| entry.unwrap().into_path()).map(|path| (path.clone(), fs::read(path).ok())).collect()
}

fn write(staging: &Staging, path: &str) -> Result<()> {
    staging.write(&OutputFile::text(path, String::new()))
}

#[test]
fn the_first_build_makes_the_folder_and_its_mark() {
    let root = Root::new();
    let published = root.publish("output", &[("index.html", "a"), ("data/claims.csv", "b")]).unwrap();
    assert_eq!(published, Published { written: 2, unchanged: 0, removed: 0 });
    assert_eq!(root.read("output/data/claims.csv").as_deref(), Some("b"));
    assert_eq!(root.read("output/.scorecard").as_deref(), Some(super::MARKER_TEXT));
    assert_eq!(fs::read_dir(root.path("")).unwrap().count(), 3, "nothing is left beside it");
}

#[test]
fn missing_parents_are_made_and_taken_back_after_a_failure() {
    let root = Root::new();
    drop(root.begin("build/site").unwrap());
    assert!(!root.path("build").exists());
    root.publish("build/site", &[("index.html", "a")]).unwrap();
    assert_eq!(root.read("build/site/index.html").as_deref(), Some("a"));
}

#[test]
fn the_new_site_replaces_the_old_one_whole() {
    let root = Root::new();
    root.publish("output", &[("a.html", "a"), ("old/b.html", "b"), ("c.html", "c")]).unwrap();
    let published = root.publish("output", &[("a.html", "a"), ("c.html", "C"), ("d.html", "d")]).unwrap();
    assert_eq!(published, Published { written: 2, unchanged: 1, removed: 1 });
    assert!(!root.path("output/old").exists());
    assert_eq!(root.read("output/c.html").as_deref(), Some("C"));
}

#[test]
fn unchanged_files_keep_their_time_and_changed_ones_do_not() {
    let root = Root::new();
    root.publish("output", &[("a/same.html", "a"), ("changed.html", "b"), ("longer.html", "c")]).unwrap();
    let past = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for path in ["a/same.html", "changed.html", "longer.html", MARKER] {
        let file = fs::File::options().write(true).open(root.path("output").join(path)).unwrap();
        file.set_modified(past).unwrap();
    }
    root.publish("output", &[("a/same.html", "a"), ("changed.html", "B"), ("longer.html", "cc")]).unwrap();
    let time = |path: &str| fs::metadata(root.path("output").join(path)).unwrap().modified().unwrap();
    assert_eq!(time("a/same.html"), past);
    assert_eq!(time(MARKER), past);
    assert_ne!(time("changed.html"), past);
    assert_ne!(time("longer.html"), past);
}

/// Publishes a site of one file that comes piece by piece.
fn publish_grown(root: &Root, pieces: &[&str]) -> Published {
    let staging = root.begin("output").unwrap();
    let mut file = staging.grow("data/claims.csv").unwrap();
    let mut whole = String::new();
    for piece in pieces {
        file.add(piece.as_bytes()).unwrap();
        whole.push_str(piece);
        // All that has come can be read, and reading does not change where the next piece goes.
        let from = whole.len() / 2;
        let mut read = vec![0; whole.len() - from];
        file.read(from as u64, &mut read).unwrap();
        assert_eq!(read, whole.as_bytes()[from..]);
    }
    assert!(file.read(1, &mut vec![0; whole.len()]).is_err(), "nothing stands behind the end");
    file.finish().unwrap();
    staging.publish().unwrap()
}

#[test]
fn a_file_that_comes_piece_by_piece_is_one_like_any_other() {
    let root = Root::new();
    let long = "0123456789".repeat(10_000);
    let counts = |it: Published| (it.written, it.unchanged, it.removed);
    assert_eq!(counts(publish_grown(&root, &["a", "bc", &long])), (1, 0, 0));
    assert_eq!(root.read("output/data/claims.csv"), Some(format!("abc{long}")));
    let past = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let file = root.path("output/data/claims.csv");
    fs::File::options().write(true).open(&file).unwrap().set_modified(past).unwrap();
    let time = || fs::metadata(&file).unwrap().modified().unwrap();
    assert_eq!(counts(publish_grown(&root, &["ab", "c", &long])), (0, 1, 0));
    assert_eq!(time(), past, "who has the same bytes keeps the time");
    for other in [vec!["abc", &long[1..]], vec!["x", "bc", &long], vec!["abc", &long, "0"]] {
        assert_eq!(counts(publish_grown(&root, &other)), (1, 0, 0));
        assert_eq!(root.read("output/data/claims.csv"), Some(other.concat()));
        assert_ne!(time(), past);
    }
    assert_eq!(fs::read_dir(root.path("output/data")).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn a_file_that_is_kept_disturbs_no_other_of_its_stem() {
    let root = Root::new();
    let paths = ["data/a.kept", "data/a.json", "data/a.csv"];
    for written in [3, 0] {
        let staging = root.begin("output").unwrap();
        for path in paths {
            let mut file = staging.grow(path).unwrap();
            file.add(path.as_bytes()).unwrap();
            file.finish().unwrap();
        }
        assert_eq!(staging.publish().unwrap().written, written);
        for path in paths {
            assert_eq!(root.read(&format!("output/{path}")).as_deref(), Some(path));
        }
    }
    assert_eq!(fs::read_dir(root.path("output/data")).unwrap().count(), paths.len());
}

#[test]
fn a_file_that_comes_piece_by_piece_keeps_to_the_rules_of_paths() {
    let root = Root::new();
    let staging = root.begin("output").unwrap();
    for path in ["../a.csv", "/a.csv", ".scorecard"] {
        assert!(staging.grow(path).is_err(), "{path}");
    }
    staging.grow("data/a.csv").unwrap().finish().unwrap();
    assert!(staging.grow("Data/a.csv").is_err());
    assert!(write(&staging, "data/A.csv").is_err());
}

#[test]
fn a_copy_keeps_its_time_where_links_fail() {
    let root = Root::new();
    root.file("a", "text");
    let past = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    fs::File::options().write(true).open(root.path("a")).unwrap().set_modified(past).unwrap();
    super::keep::copy_with_time(&root.path("a"), &root.path("b")).unwrap();
    assert_eq!(root.read("b").as_deref(), Some("text"));
    assert_eq!(fs::metadata(root.path("b")).unwrap().modified().unwrap(), past);
}

#[test]
fn names_that_begin_with_a_dot_are_carried_over() {
    let root = Root::new();
    root.file("output/.gitignore", "*\n!.gitignore\n").file("output/.well-known/security.txt", "Contact: x\n");
    root.publish("output", &[("index.html", "a")]).unwrap();
    root.publish("output", &[("index.html", "b"), (".nojekyll", "")]).unwrap();
    root.publish("output", &[("index.html", "b"), (".nojekyll", "own")]).unwrap();
    assert_eq!(root.read("output/.gitignore").as_deref(), Some("*\n!.gitignore\n"));
    assert_eq!(root.read("output/.well-known/security.txt").as_deref(), Some("Contact: x\n"));
    assert_eq!(root.read("output/.nojekyll").as_deref(), Some("own"));
}

#[test]
fn a_failure_leaves_everything_as_it_was() {
    let root = Root::new();
    root.file("output/.gitignore", "*\n");
    root.publish("output", &[("index.html", "old")]).unwrap();
    let before = tree(root.dir.path());
    let staging = root.begin("output").unwrap();
    staging.write(&OutputFile::text("index.html", "new".into())).unwrap();
    staging.write(&OutputFile::text("../out.html", "new".into())).unwrap_err();
    drop(staging);
    assert_eq!(tree(root.dir.path()), before);
}

#[test]
fn a_target_that_changed_meanwhile_is_not_replaced() {
    let root = Root::new();
    let staging = root.begin("output").unwrap();
    write(&staging, "index.html").unwrap();
    root.file("output/thesis.odt", "years of work");
    let error = staging.publish().unwrap_err();
    assert!(format!("{error:#}").contains("thesis.odt"), "{error:#}");
    assert_eq!(fs::read_dir(root.path("")).unwrap().count(), 3);
    assert_eq!(root.read("output/thesis.odt").as_deref(), Some("years of work"));
}

#[test]
fn renames_are_undone_when_one_fails() {
    let root = Root::new();
    root.file("old/a", "old");
    let aside = root.path("aside");
    swap::by_renames(&root.path("gone"), &root.path("old"), &aside).unwrap_err();
    assert_eq!(root.read("old/a").as_deref(), Some("old"));
    root.file("new/a", "new");
    swap::by_renames(&root.path("new"), &root.path("old"), &aside).unwrap();
    assert_eq!((root.read("old/a").as_deref(), root.read("aside/a").as_deref()), (Some("new"), Some("old")));
    swap::by_renames(&aside, &root.path("first"), &root.path("none")).unwrap();
    assert_eq!(root.read("first/a").as_deref(), Some("old"));
}

#[test]
fn a_swap_that_fails_leaves_both_sides() {
    let root = Root::new();
    root.file("old/a", "old");
    swap::swap(&root.path("gone"), &root.path("old"), &root.path("aside")).unwrap_err();
    swap::swap(&root.path("gone"), &root.path("none"), &root.path("aside")).unwrap_err();
    assert_eq!(root.read("old/a").as_deref(), Some("old"));
    assert!(!root.path("none").exists());
}

#[test]
fn paths_stay_inside_the_folder() {
    let root = Root::new();
    let staging = root.begin("output").unwrap();
    let odd = [
        "",
        "/etc/passwd",
        "../a",
        "a/../../b",
        "a//b",
        "a/",
        "./a",
        "a\\b",
        "c:/a",
        "a\0b",
        "a\nb",
        ".scorecard",
        ".Scorecard",
        ".scorecard/a",
    ];
    for path in odd {
        assert!(write(&staging, path).is_err(), "{path:?}");
    }
    for path in ["tỉnh/đồng-nai/index.html", "a b.html", "...html", ".nojekyll"] {
        write(&staging, path).unwrap();
    }
}

#[test]
fn no_two_files_are_one_on_some_system() {
    let root = Root::new();
    let staging = root.begin("output").unwrap();
    write(&staging, "data/claims.csv").unwrap();
    write(&staging, "Đ.html").unwrap();
    for path in
        ["data/claims.csv", "data/Claims.csv", "Data/other.csv", "data", "DATA", "data/claims.csv/x", "đ.html", "Đ\u{300}/../x"]
    {
        assert!(write(&staging, path).is_err(), "{path:?}");
    }
    write(&staging, "data/other.csv").unwrap();
    write(&staging, "\u{e9}.html").unwrap();
    write(&staging, "e\u{301}.html").unwrap_err();
}

#[test]
fn a_folder_that_was_not_made_by_us_is_refused() {
    let root = Root::new();
    root.file("output/notes.txt", "mine").file("output/.gitignore", "*\n");
    let refusal = root.refusal("output");
    assert!(refusal.contains("notes.txt") && refusal.contains("--force"), "{refusal}");
    // A folder of that name is no mark.
    root.file("output/.scorecard/indicator.schema.json", "{}");
    root.refusal("output");
}

#[test]
fn force_replaces_a_folder_that_was_not_made_by_us() {
    let mut root = Root::new();
    root.file("output/notes.txt", "mine").file("output/.gitignore", "*\n");
    root.force = true;
    root.publish("output", &[("index.html", "a")]).unwrap();
    assert_eq!(root.read("output/notes.txt"), None);
    assert_eq!(root.read("output/.gitignore").as_deref(), Some("*\n"));
}

#[test]
fn an_empty_folder_and_one_of_hidden_files_are_free() {
    let root = Root::new();
    fs::create_dir(root.path("output")).unwrap();
    drop(root.begin("output").unwrap());
    root.file("output/.gitignore", "*\n");
    drop(root.begin("output").unwrap());
}

#[test]
fn what_the_site_is_made_of_is_never_replaced() {
    let mut root = Root::new();
    root.force = true;
    fs::create_dir_all(root.path("sub")).unwrap();
    for target in ["", ".", "..", "sub/..", "content", "content/", "content/site", "content/a/b", "themes", "themes/default", "/"]
    {
        root.refusal(target);
    }
    root.file("repository/.git/HEAD", "ref: x");
    for target in ["repository", "repository/.git", "repository/.git/site"] {
        assert!(root.refusal(target).contains("git"), "{target}");
    }
    drop(root.begin("repository/site").unwrap());
}

#[cfg(unix)]
#[test]
fn content_that_is_a_link_is_never_replaced() {
    let mut root = Root::new();
    root.force = true;
    fs::rename(root.path("content"), root.path("real")).unwrap();
    std::os::unix::fs::symlink(root.path("real"), root.path("content")).unwrap();
    root.refusal("real");
    root.refusal("real/site");
    root.refusal("content");
    root.refusal("content/site");
}

#[cfg(unix)]
#[test]
fn a_link_and_a_file_are_refused_as_targets() {
    let mut root = Root::new();
    root.force = true;
    fs::create_dir(root.path("real")).unwrap();
    std::os::unix::fs::symlink(root.path("real"), root.path("link")).unwrap();
    std::os::unix::fs::symlink(root.path("nowhere"), root.path("dangling")).unwrap();
    root.file("file", "text");
    for target in ["link", "link/", "dangling"] {
        assert!(root.refusal(target).contains("symbolic link"), "{target}");
    }
    assert!(root.refusal("file").contains("not a folder"));
    root.refusal("file/site");
    // Through a linked parent, the folder itself is meant.
    root.publish("link/site", &[("index.html", "a")]).unwrap();
    assert_eq!(root.read("real/site/index.html").as_deref(), Some("a"));
}

#[cfg(unix)]
#[test]
fn links_inside_the_old_site_are_not_followed() {
    let root = Root::new();
    root.publish("output", &[("index.html", "a")]).unwrap();
    root.file("private/a.html", "same").file("private/b.html", "same");
    std::os::unix::fs::symlink(root.path("private"), root.path("output/data")).unwrap();
    std::os::unix::fs::symlink(root.path("private/b.html"), root.path("output/b.html")).unwrap();
    let published = root.publish("output", &[("index.html", "a"), ("data/a.html", "same"), ("b.html", "same")]).unwrap();
    assert_eq!(published.written, 2);
    assert!(fs::symlink_metadata(root.path("output/data")).unwrap().is_dir());
    assert_eq!(root.read("private/a.html").as_deref(), Some("same"));
}

#[test]
fn what_dead_builds_left_is_removed() {
    let root = Root::new();
    root.publish("output", &[("index.html", "old")]).unwrap();
    // Killed before the mark, with it, in the midst of writing, and while the old site was removed.
    for left in [&[][..], &[".scorecard"], &[".scorecard", "site/index.html", "site/a/b.html"], &[".scorecard", "old/x", "y"]] {
        fs::create_dir(root.path(".output.new")).unwrap();
        for path in left {
            root.file(&format!(".output.new/{path}"), "half");
        }
        drop(root.begin("output").unwrap());
        assert!(!root.path(".output.new").exists(), "{left:?}");
        assert_eq!(root.read("output/index.html").as_deref(), Some("old"));
    }
    assert_eq!(fs::read_dir(root.path("")).unwrap().count(), 3);
}

#[test]
fn an_old_site_that_stepped_aside_is_put_back() {
    let root = Root::new();
    root.file(".output.new/.scorecard", "").file(".output.new/old/index.html", "old").file(".output.new/old/.scorecard", "");
    root.file(".output.new/site/index.html", "new");
    drop(root.begin("output").unwrap());
    assert_eq!(root.read("output/index.html").as_deref(), Some("old"));
    assert_eq!(fs::read_dir(root.path("")).unwrap().count(), 3);
}

#[test]
fn what_others_have_in_the_way_is_left_alone() {
    let root = Root::new();
    root.file(".output.new/precious", "not ours");
    assert!(root.refusal("output").contains(".output.new stands in the way"));
    root.file(".site.new", "a file");
    assert!(root.refusal("site").contains(".site.new stands in the way"));
}

#[test]
fn a_site_that_was_removed_while_it_was_written_is_not_published() {
    let root = Root::new();
    root.publish("output", &[("index.html", "old"), ("a/b.html", "b")]).unwrap();
    let staging = root.begin("output").unwrap();
    write(&staging, "a/b.html").unwrap();
    fs::remove_dir_all(root.path(".output.new")).unwrap();
    write(&staging, "index.html").unwrap_err();
    write(&staging, "x/y/z.html").unwrap_err();
    // Nor where another build has taken the place.
    let other = root.begin("output").unwrap();
    let error = staging.publish().unwrap_err();
    assert!(format!("{error:#}").contains("stays as it was"), "{error:#}");
    write(&other, "index.html").unwrap();
    other.publish().unwrap();
    assert_eq!(root.read("output/index.html").as_deref(), Some(""));
    assert_eq!(fs::read_dir(root.path("")).unwrap().count(), 3);
}

#[test]
fn content_that_is_gone_in_the_end_makes_no_site() {
    let root = Root::new();
    root.publish("output", &[("index.html", "old")]).unwrap();
    let staging = root.begin("output").unwrap();
    write(&staging, "index.html").unwrap();
    fs::remove_dir_all(root.path("content")).unwrap();
    assert!(format!("{:#}", staging.publish().unwrap_err()).contains("content cannot be opened"));
    assert_eq!(root.read("output/index.html").as_deref(), Some("old"));
    assert_eq!(fs::read_dir(root.path("")).unwrap().count(), 2);
}

#[test]
fn of_two_builds_at_once_one_is_refused_and_the_site_is_whole() {
    let root = Root::new();
    root.file("output/.gitignore", "*\n");
    let living = root.begin("output").unwrap();
    assert!(root.refusal("output").contains("another `scorecard` is writing"));
    drop(root.begin("other").unwrap());
    living.publish().unwrap();
    let files: Vec<String> = (0..20).map(|n| format!("p{n}/index.html")).collect();
    std::thread::scope(|scope| {
        for text in ["one", "two", "three"] {
            let (root, files) = (&root, &files);
            scope.spawn(move || {
                let mut published = 0;
                while published < 10 {
                    let pairs: Vec<(&str, &str)> = files.iter().map(|path| (path.as_str(), text)).collect();
                    match root.publish("output", &pairs) {
                        Ok(_) => published += 1,
                        Err(error) => assert!(format!("{error:#}").contains("another `scorecard`"), "{error:#}"),
                    }
                }
            });
        }
    });
    let first = root.read("output/p0/index.html").unwrap();
    for path in &files {
        assert_eq!(root.read(&format!("output/{path}")).as_deref(), Some(first.as_str()));
    }
    assert_eq!(root.read("output/.gitignore").as_deref(), Some("*\n"));
    assert_eq!(fs::read_dir(root.path("")).unwrap().count(), 3, "nothing is left beside it");
}

#[test]
fn of_a_file_that_may_be_ours_only_the_end_is_read() {
    let root = Root::new();
    let (huge, ends_with) = (root.path("huge"), super::ends_with);
    fs::File::create(&huge).unwrap().set_len(1 << 40).unwrap();
    assert!(!ends_with(&huge, b"mark").unwrap());
    root.file("ours", "text and mark").file("short", "ark");
    assert!(ends_with(&root.path("ours"), b"mark").unwrap() && !ends_with(&root.path("short"), b"mark").unwrap());
    assert!(ends_with(&root.path("none"), b"mark").unwrap() && ends_with(&root.path("content"), b"mark").is_err());
}
