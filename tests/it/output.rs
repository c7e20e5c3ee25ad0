//! Which folders a build replaces, and which it leaves alone.

use crate::site::Site;
use std::process::Stdio;
use std::time::{Duration, Instant};

#[test]
fn a_folder_that_was_not_made_by_us_is_replaced_only_by_force() {
    let site = Site::new(&[("public/notes.txt", "mine"), ("public/.gitignore", "*\n")]);
    let run = site.run(&["build", "-o", "public"]).exits(2);
    assert!(run.stderr.contains("notes.txt") && run.stderr.contains("--force"), "{}", run.stderr);
    assert_eq!(site.files("public").len(), 2);
    site.run(&["build", "-o", "public", "-f"]).exits(0);
    assert_eq!(site.read("public/notes.txt"), None);
    assert_eq!(site.read("public/.gitignore").as_deref(), Some("*\n"));
    site.run(&["build", "-o", "public"]).exits(0);
}

#[test]
fn the_content_is_never_replaced() {
    let site = Site::new(&[("themes/default/x.css", ""), ("content/.git/HEAD", "")]);
    let before = site.files("");
    for output in [".", "..", "content", "content/site", "themes", "themes/default", "content/../content"] {
        let run = site.run(&["build", "--force", "--output", output]).exits(2);
        assert!(
            run.stderr.starts_with("error: ") && run.stderr.contains("cannot be the output folder"),
            "{output}: {}",
            run.stderr
        );
    }
    assert_eq!(site.files(""), before);
}

#[test]
fn what_a_killed_build_left_is_removed() {
    let site = Site::new(&[(".output.new/.scorecard", ""), (".output.new/site/index.html", "half")]);
    site.run(&["build"]).exits(0);
    assert!(!site.path(".output.new").exists());
    assert_eq!(std::fs::read_dir(site.path("")).unwrap().count(), 2, "content and output");
}

#[test]
fn an_unchanged_page_keeps_its_time() {
    let site = Site::new(&[]);
    site.run(&["build"]).exits(0);
    let time = || std::fs::metadata(site.path("output/index.html")).unwrap().modified().unwrap();
    let first = time();
    std::thread::sleep(std::time::Duration::from_millis(20));
    site.run(&["build"]).exits(0);
    assert_eq!(time(), first);
}

/// Nobody writes into the pipe, and nobody reads from it: whoever opens it waits for ever.
#[cfg(unix)]
#[test]
fn only_files_are_replaced_and_what_is_none_is_not_even_opened() {
    use std::os::unix::fs::FileTypeExt;
    let site = crate::export::site();
    site.add(&[("t.csv", "Tỉnh,on-time,x\nHà Nội,90,?\n"), ("man/scorecard.1/x", "")]);
    assert!(std::process::Command::new("mkfifo").arg(site.path("pipe")).status().unwrap().success());
    for target in ["pipe", "/dev/null", "content"] {
        for (args, option) in [
            (&["export"][..], "--zip"),
            (&["export", "--force"], "--zip"),
            (&["check"], "--output-file"),
            (&["import", "csv", "t.csv", "--period", "2023", "--yes"], "--losses"),
        ] {
            let said = refusal(&site, &[args, &[option, target]].concat(), "vi");
            let kind = if target == "content" { "đó là thư mục" } else { "đó là thiết bị hoặc đường ống" };
            let is_apart = said.contains("tệp không được nằm trong");
            assert!(said.starts_with(&format!("lỗi: không ghi được {target}: ")), "{args:?} {said}");
            assert!(said.contains(kind) || (target == "content" && is_apart), "{args:?} {said}");
        }
    }
    for args in [&["build", "--output", "pipe"][..], &["export", "--output", "pipe"], &["man", "pipe"]] {
        assert!(refusal(&site, args, "en").ends_with("pipe is not a folder\n"), "{args:?}");
    }
    assert!(refusal(&site, &["man", "man"], "en").ends_with("scorecard.1 is not a file\n"));
    assert!(std::fs::symlink_metadata(site.path("pipe")).unwrap().file_type().is_fifo());
    assert!(site.path("content/reports").read_dir().is_err(), "nothing was imported");
}

/// What a command says that must fail, and must not take for ever.
#[cfg(unix)]
fn refusal(site: &Site, args: &[&str], lang: &str) -> String {
    let mut command = site.command("", args, &[("LC_ALL", lang)]);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let start = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if start.elapsed() > Duration::from_secs(60) {
            child.kill().unwrap();
            panic!("{args:?} waits for ever");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{args:?}");
    String::from_utf8(output.stderr).unwrap()
}
