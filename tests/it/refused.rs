//! Places that a build cannot write: it says what and where, ends with 2, and the last site stands.
//!
//! Some need a system that lets us mount something for ourselves, or be somebody else; without it they say that they are
//! left out, and why.

#![cfg(target_os = "linux")]

use crate::site::{Run, Site};
use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;
use std::process::{Command, Stdio};

const BUILD: &[&str] = &["build", "--without", "share-images,workbooks"];
const EDITED: (&str, &str) = ("content/scorecard.yaml", "title: Khác\nlanguages: [vi, en]\nnumbers: vi\npublisher: Tòa soạn\n");

fn built() -> Site {
    let site = crate::export::site();
    site.run(BUILD).exits(0);
    site.add(&[EDITED]);
    site
}

/// Runs lines of a shell where what is mounted is seen by nobody else. Nothing where the system does not allow that.
fn apart(site: &Site, lines: &str) -> Option<Run> {
    let can = Command::new("unshare").args(["--mount", "sh", "-c", "mount -t tmpfs none /mnt"]).stderr(Stdio::null()).status();
    if !can.is_ok_and(|it| it.success()) {
        println!("left out: nothing can be mounted here");
        return None;
    }
    let mut command = Command::new("unshare");
    command.args(["--mount", "sh", "-euc", lines]).current_dir(site.path(""));
    command.env("LC_ALL", "en").env("SCORECARD", env!("CARGO_BIN_EXE_scorecard")).env("BUILD", BUILD.join(" "));
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Some(Run { code: output.status.code().unwrap(), stdout: text(output.stdout), stderr: text(output.stderr) })
}

#[test]
fn a_mount_point_cannot_be_swapped_and_is_told_at_once() {
    let site = built();
    site.add(&[("elsewhere/.scorecard", "")]);
    let before = site.files("");
    for mount in ["mount --bind elsewhere output", "mount -t tmpfs none output"] {
        let Some(run) = apart(&site, &format!("{mount}; exec $SCORECARD $BUILD")) else { return };
        let said = run.exits(2).stderr;
        assert!(said.contains("output is where a disk is mounted") && said.contains("output/site"), "{said}");
        assert!(site.files("") == before);
    }
    // In it there is room.
    let inside = "mount -t tmpfs none output; $SCORECARD $BUILD -o output/site; $SCORECARD $BUILD -o output/site; ls -A output";
    let run = apart(&site, inside).unwrap().exits(0);
    assert!(run.stdout.ends_with("\nsite\n"), "{}", run.stdout);
}

#[test]
fn a_full_disk_leaves_the_old_site_and_nothing_else() {
    let site = built();
    let lines = "mkdir disk; mount -t tmpfs -o size=8m none disk; $SCORECARD $BUILD -o disk/site; cp -r disk before
        head -c $(($(df --output=avail -B1 disk | tail -1) - $1)) /dev/zero >disk/filler || true
        echo 'title: Nữa $1' >content/scorecard.yaml; tail -n +2 $2 >>content/scorecard.yaml
        code=0; $SCORECARD $BUILD -o disk/site || code=$?; rm disk/filler; cp -r disk after; exit $code";
    site.add(&[("settings", EDITED.1)]);
    // Full from the first byte on, and in the midst of it.
    for left in [0, 60_000] {
        let lines = lines.replace("$1", &left.to_string()).replace("$2", "settings");
        let Some(run) = apart(&site, &lines) else { return };
        let said = run.exits(2).stderr;
        assert!(said.contains("disk/site") && said.contains("the disk is full"), "{said}");
        assert!(site.files("before").len() > 50 && site.files("after") == site.files("before"));
        ["disk", "before", "after"].iter().for_each(|it| fs::remove_dir_all(site.path(it)).unwrap());
    }
}

#[test]
fn a_disk_that_cannot_be_written_is_told() {
    let site = built();
    let lines = "mkdir disk; mount -t tmpfs none disk; $SCORECARD $BUILD -o disk/site; cp -r disk before
        mount -o remount,ro disk; code=0; $SCORECARD $BUILD -o disk/site || code=$?
        $SCORECARD $BUILD -o disk/other && exit 99; cp -r disk after; exit $code";
    let Some(run) = apart(&site, lines) else { return };
    let said = run.exits(2).stderr;
    assert_eq!(said.matches("nothing can be changed on that disk").count(), 2, "{said}");
    assert!(said.contains("disk/site") && said.contains("disk/other"), "{said}");
    assert!(site.files("before").len() > 50 && site.files("after") == site.files("before"));
}

/// Output on another disk than the content: it is written there, and swapped there.
#[test]
fn another_disk_is_as_good() {
    let site = built();
    let lines = "mkdir disk; mount -t tmpfs none disk; $SCORECARD $BUILD -o disk/site; $SCORECARD $BUILD -o disk/site
        ls -A disk; cp -r disk/site copy";
    let Some(run) = apart(&site, lines) else { return };
    assert!(run.exits(0).stdout.ends_with("\nsite\n"));
    site.run(BUILD).exits(0);
    assert!(site.files("copy") == site.files("output"));
}

/// A build by somebody who may not do everything: `root` may, so it is somebody else then. Nothing where nobody can be.
fn by_somebody(site: &Site, args: &[&str]) -> Option<Run> {
    let is_root = fs::metadata(site.path("")).unwrap().uid() == 0;
    // Where we were built, others may not look.
    let program = site.path(".program");
    if !program.exists() {
        fs::copy(env!("CARGO_BIN_EXE_scorecard"), &program).unwrap();
        fs::set_permissions(site.path(""), Permissions::from_mode(0o755)).unwrap();
    }
    let mut command = Command::new(if is_root { Path::new("setpriv") } else { &program });
    if is_root {
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&program);
    }
    match command.args(args).current_dir(site.path("")).env("LC_ALL", "en").output() {
        Ok(output) => {
            let text = |bytes| String::from_utf8(bytes).unwrap();
            Some(Run { code: output.status.code().unwrap(), stdout: text(output.stdout), stderr: text(output.stderr) })
        }
        Err(error) => {
            println!("left out: nobody else can be: {error}");
            None
        }
    }
}

/// Gives a folder with all below it to whoever builds.
fn give(site: &Site, path: &str) {
    if fs::metadata(site.path("")).unwrap().uid() == 0 {
        let done = Command::new("chown").args(["-R", "65534:65534"]).arg(site.path(path)).status().unwrap();
        assert!(done.success());
    }
}

#[test]
fn rights_that_are_missing_are_told_with_the_place() {
    let site = built();
    let allow = |path: &str, mode| fs::set_permissions(site.path(path), Permissions::from_mode(mode)).unwrap();
    site.add(&[("mine/x", ""), ("locked/site/.scorecard", "")]);
    site.run(&[BUILD, &["-o", "mine/site"]].concat()).exits(0);
    site.add(&[EDITED, ("content/pages/more.md", "---\ntitle: Thêm\n---\n\nThêm.\n")]);
    give(&site, "mine");
    let before = site.files("mine");
    allow("locked", 0o000);
    allow("mine/site/data", 0o555);
    let cases = [
        // Nothing can be made beside it; it cannot even be looked at; it may be replaced, and then not be removed.
        ("other/site", 0o755, "other cannot be made"),
        ("locked/site", 0o755, "locked"),
        ("mine/site", 0o555, "mine/site"),
    ];
    for (output, mode, blamed) in cases {
        allow("mine/site", mode);
        let Some(run) = by_somebody(&site, &[BUILD, &["-o", output]].concat()) else { return };
        let said = run.exits(2).stderr;
        assert!(said.contains(blamed) && said.contains("this account may not do that"), "{output}: {said}");
        assert!(site.files("mine") == before, "{output}");
    }
    allow("mine/site", 0o755);
    allow("mine", 0o555);
    let said = by_somebody(&site, &[BUILD, &["-o", "mine/site"]].concat()).unwrap().exits(2).stderr;
    assert!(said.contains("nothing can be written beside") && said.contains("mine/site"), "{said}");
    assert!(site.files("mine") == before);
    allow("mine", 0o755);
    allow("mine/site/data", 0o755);
    by_somebody(&site, &[BUILD, &["-o", "mine/site"]].concat()).unwrap().exits(0);
    assert!(site.files("mine") != before);
    assert_eq!(fs::read_dir(site.path("mine")).unwrap().count(), 2, "nothing is left");
    allow("locked", 0o755);
}

/// Rights are carried over with names that begin with a dot, and are no reason to leave anything behind.
#[test]
fn folders_that_are_read_only_leave_nothing_behind() {
    let site = built();
    site.add(&[("mine/site/.well-known/a", "x"), ("mine/site/.well-known/b/c", "x")]);
    site.run(&[BUILD, &["--force", "-o", "mine/site"]].concat()).exits(0);
    give(&site, "mine");
    let args = [BUILD, &["-o", "mine/site"]].concat();
    let allow = |path: &str, mode| fs::set_permissions(site.path(path), Permissions::from_mode(mode)).unwrap();
    site.add(&[("content/pages/more.md", "---\ntitle: Thêm\n---\n\nThêm.\n")]);
    for path in ["mine/site/data", "mine/site/.well-known/b", "mine/site/.well-known"] {
        allow(path, 0o555);
    }
    let Some(run) = by_somebody(&site, &args) else { return };
    run.exits(0);
    assert_eq!(fs::metadata(site.path("mine/site/.well-known/b")).unwrap().mode() & 0o777, 0o555);
    assert_eq!(site.read("mine/site/.well-known/b/c").as_deref(), Some("x"));
    assert_eq!(fs::read_dir(site.path("mine")).unwrap().count(), 1, "nothing is left");
}

#[test]
fn files_links_and_names_too_long_are_no_folders() {
    let site = built();
    site.add(&[("file", "x"), ("elsewhere/theirs", "x")]);
    std::os::unix::fs::symlink("elsewhere", site.path("link")).unwrap();
    std::os::unix::fs::symlink("nowhere", site.path("dangling")).unwrap();
    std::os::unix::fs::symlink("self", site.path("self")).unwrap();
    let before = site.files("elsewhere").into_iter().chain(site.files("output")).collect::<Vec<_>>();
    let (long, longer) = ("n".repeat(253), "n".repeat(300));
    let cases = [
        ("file", "file is not a folder"),
        ("file/site", "file is not a folder"),
        ("file/a/site", "it is a file, not a folder"),
        ("link", "link is a symbolic link: name the folder itself"),
        ("dangling", "dangling is a symbolic link"),
        ("dangling/site", "dangling cannot be"),
        ("self/site", "self cannot be"),
        ("elsewhere", "elsewhere was not made by scorecard (it holds \"theirs\")"),
        (&long, "the name is too long"),
        (&longer, "the name is too long"),
        ("content/site", "it overlaps"),
        (".", "it holds the site's content"),
        ("..", "it holds the site's content"),
    ];
    for (output, words) in cases {
        let said = site.run(&[BUILD, &["--output", output]].concat()).exits(2).stderr;
        assert!(said.starts_with("error: ") && said.contains(words), "{output}: {said}");
        let folder = site.path("");
        let named = if output == ".." { folder.parent().unwrap() } else { &folder };
        assert!(said.contains(named.to_str().unwrap().trim_end_matches('/')), "it says where: {said}");
    }
    let after = site.files("elsewhere").into_iter().chain(site.files("output")).collect::<Vec<_>>();
    assert!(after == before);
    let mut left: Vec<_> = fs::read_dir(site.path("")).unwrap().map(|it| it.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["content", "dangling", "elsewhere", "file", "link", "output", "self"]);
}
