//! `scorecard check -`: an editor checks what it holds and has not saved.

use crate::site::{Run, Site};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

const TERRITORIES: (&str, &str) = (
    "content/territories.yaml",
    "levels: [{id: province, name: {vi: Tỉnh, en: Province}, folder: provinces}]\nterritories: [{id: a, name: {vi: A, en: A}, level: province}]\n",
);
const TOPICS: (&str, &str) = ("content/topics.yaml", "- {id: t, name: {vi: T, en: T}}\n");
const INDICATORS: (&str, &str) =
    ("content/indicators/t.yaml", "- {id: rate, name: {vi: Tỷ lệ, en: Rate}, topic: t, unit: percent, better: higher}\n");
const FILE: &str = "content/provinces/a/report.yaml";
const GOOD: &str =
    "source:\n  title: Báo cáo\n  kind: press\nperiod: 2023\nfigures:\n  rate: {value: \"98,8%\", quote: \"đạt 98,8%\"}\n";

fn bad() -> String {
    GOOD.replace("rate:", "raet:")
}

/// A site with one good document.
fn site() -> Site {
    Site::new(&[TERRITORIES, TOPICS, INDICATORS, (FILE, GOOD)])
}

/// Runs `check -` in a folder of the site, with bytes on standard input.
fn check(site: &Site, folder: &str, name: &str, bytes: &[u8], more: &[&str]) -> Run {
    let format: &[&str] = if more.contains(&"--format=json") { &[] } else { &["--format=concise"] };
    let args = [&["check", "-", "--stdin-filename", name][..], format, more].concat();
    let mut command = site.command(folder, &args, &[]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A run that refuses its options does not read.
    let _ = child.stdin.take().unwrap().write_all(bytes);
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code().unwrap(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

const TOLD: &str = "content/provinces/a/report.yaml:6:3: error[unknown-indicator] no indicator is called `raet`\n";

#[test]
fn what_an_editor_holds_stands_in_for_the_file() {
    let site = site();
    assert_eq!(check(&site, "", FILE, bad().as_bytes(), &[]).exits(1).stdout, TOLD);
    site.add(&[(FILE, &bad())]);
    let run = check(&site, "", FILE, GOOD.as_bytes(), &[]).exits(0);
    assert_eq!(run.stdout, "");
    assert!(run.stderr.contains("1 claim; 0 errors"), "{}", run.stderr);
    assert_eq!(site.read(FILE).unwrap(), bad(), "nothing is written");
}

#[test]
fn a_file_need_not_be_there_yet() {
    let site = site();
    for name in ["content/provinces/a/new.yaml", "content/provinces/b/new.yaml"] {
        let run = check(&site, "", name, bad().as_bytes(), &[]).exits(1);
        assert!(run.stdout.starts_with(&format!("{name}:")), "{}", run.stdout);
    }
    assert_eq!(check(&site, "", "content/provinces/a/new.yaml", GOOD.as_bytes(), &[]).exits(0).stdout, "");
    assert!(!site.path("content/provinces/b").exists());
    // The others know the new file: its id is taken.
    let twin = check(&site, "", "content/provinces/a/report.yml", GOOD.as_bytes(), &[]).exits(1);
    assert!(twin.stdout.contains("report.yml:") && twin.stdout.contains("[duplicate-id]"), "{}", twin.stdout);
}

#[test]
fn only_findings_of_that_file_are_told_and_count() {
    let site = site();
    site.add(&[("content/provinces/a/other.yaml", &bad())]);
    site.run(&["check"]).exits(1);
    let run = check(&site, "", FILE, GOOD.as_bytes(), &["--deny", "notes"]).exits(0);
    assert!(run.stdout.is_empty() && run.stderr.contains("; 0 errors, 0 warnings, 0 notes; "), "{}", run.stderr);
    // Not even those that the text itself causes elsewhere.
    let run = check(&site, "", TOPICS.0, b"- {id: x, name: {vi: T, en: T}}\n", &[]).exits(0);
    assert_eq!(run.stdout, "");
}

#[test]
fn editors_name_files_in_their_own_way() {
    let site = site();
    let elsewhere = Site::empty();
    let absolute = site.path(FILE);
    let absolute = absolute.to_str().unwrap();
    let root = site.path("");
    let root = root.to_str().unwrap();
    let told =
        |site: &Site, folder: &str, name: &str, more: &[&str]| check(site, folder, name, bad().as_bytes(), more).exits(1).stdout;
    assert_eq!(told(&elsewhere, "", absolute, &[]), TOLD);
    assert_eq!(told(&elsewhere, "", absolute, &["--root", root]), TOLD);
    assert_eq!(told(&elsewhere, "", FILE, &["--root", root]), TOLD);
    for name in ["report.yaml", "./report.yaml", "../a/report.yaml"] {
        assert_eq!(told(&site, "content/provinces/a", name, &[]), TOLD, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn links_lead_where_they_lead_on_disk() {
    use std::os::unix::fs::symlink;
    let (site, other) = (site(), Site::new(&[("outside.yaml", GOOD)]));
    symlink(site.path(""), other.path("link")).unwrap();
    let linked = other.path("link").join(FILE);
    assert_eq!(check(&other, "", linked.to_str().unwrap(), bad().as_bytes(), &[]).exits(1).stdout, TOLD);
    symlink(other.path("outside.yaml"), site.path("content/provinces/a/out.yaml")).unwrap();
    let run = check(&site, "", "content/provinces/a/out.yaml", GOOD.as_bytes(), &[]).exits(1);
    assert!(run.stdout.contains("error[outside-content]"), "{}", run.stdout);
}

#[test]
fn files_elsewhere_are_refused() {
    let site = site();
    site.add(&[("README.md", ""), ("contents/x.yaml", "")]);
    for name in [
        "README.md",
        "content/../README.md",
        "../x.yaml",
        "contents/x.yaml",
        "/etc/passwd",
        "content",
        "nowhere/../content/x.yaml",
    ] {
        let run = check(&site, "", name, b"", &["-q"]).exits(2);
        let said = format!("error: --stdin-filename: {name} does not stand below ");
        assert!(run.stderr.starts_with(&said) && run.stderr.trim_end().ends_with("content"), "{name}: {}", run.stderr);
    }
    let run = check(&site, "", "content/provinces", b"", &[]).exits(2);
    assert!(run.stderr.contains("is a folder"), "{}", run.stderr);
}

#[test]
fn the_dash_and_the_name_go_together() {
    let site = site();
    let run = site.run(&["check", "-"]).exits(2);
    assert!(run.stderr.contains("--stdin-filename"), "{}", run.stderr);
    let run = site.run(&["check", "--stdin-filename", FILE]).exits(2);
    assert!(run.stderr.contains("<->"), "{}", run.stderr);
    let run = site.run(&["check", FILE]).exits(2);
    assert!(run.stderr.contains("write - and --stdin-filename"), "{}", run.stderr);
    site.run(&["build", "-"]).exits(2);
}

/// Whatever the bytes are, they are told as they would be after saving.
#[test]
fn bytes_are_read_as_from_disk() {
    let large = format!("{GOOD}# {}", "x".repeat(5 << 20));
    let cases: Vec<Vec<u8>> = vec![
        Vec::new(),
        b"\xef\xbb\xbfsource: {title: x}\n".to_vec(),
        [bad().as_bytes(), b"# \xff\n"].concat(),
        bad().replace('\n', "\r\n").into_bytes(),
        bad().replace('\n', "\r").into_bytes(),
        bad().replace("Báo cáo", "Ba\u{301}o ca\u{301}o").replace("raet", "rae\u{301}t").into_bytes(),
        large.into_bytes(),
        b"a: \0".to_vec(),
        b"- [".to_vec(),
        b"\xff\xfea\0".to_vec(),
    ];
    for bytes in cases {
        for name in [FILE, "content/provinces/a/new.yaml", "content/provinces/a/new.txt", "content/provinces/a/summary.md"] {
            let fresh = site();
            let held = check(&fresh, "", name, &bytes, &["--format=json"]);
            fs::write(fresh.path(name), &bytes).unwrap();
            let saved: serde_json::Value = serde_json::from_str(&fresh.run(&["check", "--format=json"]).stdout).unwrap();
            let held: serde_json::Value = serde_json::from_str(&held.stdout).unwrap();
            let of_file = |it: &serde_json::Value| {
                let found = it["findings"].as_array().unwrap().iter();
                found.filter(|it| it["file"] == name).cloned().collect::<Vec<_>>()
            };
            assert_eq!(of_file(&held), of_file(&saved), "{name}: {}", String::from_utf8_lossy(&bytes[..bytes.len().min(80)]));
            assert_eq!(held["findings"].as_array().unwrap().len(), of_file(&held).len());
        }
    }
}

/// An editor asks for whatever is open: what is not read has no findings.
#[test]
fn files_that_nobody_reads_are_clean() {
    let site = site();
    site.add(&[("content/README.md", "x")]);
    for name in ["content/README.md", "content/_drafts/x.yaml", "content/provinces/a/.x.yaml"] {
        assert_eq!(check(&site, "", name, b"a: [", &[]).exits(0).stdout, "", "{name}");
    }
    let deep = format!("content/{}x.yaml", "d/".repeat(20));
    for _ in 0..2 {
        let run = check(&site, "", &deep, b"", &[]).exits(1);
        assert!(run.stdout.contains("error[too-deep]"), "{}", run.stdout);
        let folder = Path::new(&deep).parent().unwrap();
        fs::create_dir_all(site.path(folder.to_str().unwrap())).unwrap();
        site.add(&[(&deep, "")]);
    }
}
