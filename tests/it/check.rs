//! `scorecard check`: every finding, in the author's language.

use crate::site::{SCORECARD, Site};
use std::io::Read;
use std::process::Stdio;

/// A site with one mistake in its fifth line.
fn mistaken() -> Site {
    Site::new(&[("content/scorecard.yaml", &format!("{}titel: x\n", SCORECARD.1))])
}

#[test]
fn a_clean_check_says_nothing_on_standard_output() {
    let run = Site::new(&[]).run(&["check"]).exits(0);
    assert_eq!(run.stdout, "");
    assert!(run.stderr.starts_with("0 territories, 0 indicators, 0 claims; 0 errors, 0 warnings, 0 notes; "), "{}", run.stderr);
    assert_eq!(Site::new(&[]).run(&["check", "--quiet"]).exits(0).stderr, "");
}

#[test]
fn findings_go_to_standard_output() {
    let run = mistaken().run(&["check"]).exits(1);
    assert!(run.stdout.starts_with("error[unknown-field]: "), "{}", run.stdout);
    assert!(run.stdout.contains("\n --> content/scorecard.yaml:5:1\n  |\n5 | titel: x\n  | ^^^^^\n"), "{}", run.stdout);
    assert!(run.stdout.ends_with("\n1 error, 0 warnings, 0 notes\n"), "{}", run.stdout);
    assert!(!run.stderr.contains("error["), "{}", run.stderr);
}

/// A score in points that a document prints with a percent sign: a warning, and no error.
const WARNED: &[(&str, &str)] = &[
    (
        "content/territories.yaml",
        "levels:\n  - {id: province, name: {vi: Tỉnh, en: Province}, folder: provinces}\nterritories:\n  - {id: a, name: {vi: A, en: A}, level: province}\n",
    ),
    ("content/topics.yaml", "- {id: t, name: {vi: T, en: T}}\n"),
    (
        "content/indicators/t.yaml",
        "- id: score\n  name: {vi: Điểm, en: Score}\n  topic: t\n  unit: points\n  scale: 100\n  better: higher\n",
    ),
    (
        "content/provinces/a/report.yaml",
        "source:\n  title: Báo cáo\n  kind: press\nperiod: 2023\nfigures:\n  score:\n    value: 88%\n    quote: đạt 88%\n",
    ),
];

#[test]
fn warnings_fail_only_a_strict_run() {
    let site = Site::new(WARNED);
    let run = site.run(&["check"]).exits(0);
    assert!(run.stdout.contains("warning[percent-for-score]: "), "{}", run.stdout);
    assert!(run.stdout.contains(" --> content/provinces/a/report.yaml:"), "{}", run.stdout);
    site.run(&["check", "--strict"]).exits(1);
    site.run(&["build", "--strict"]).exits(1);
    assert!(!site.path("output").exists());
    site.run(&["build"]).exits(0);
}

#[test]
fn what_an_author_accepts_fails_no_run() {
    let site = Site::new(WARNED);
    let accepted = WARNED[3].1.replace("value: 88%", "value: 88%\n    accept: {percent-for-score: in nguyên văn}");
    site.add(&[(WARNED[3].0, &accepted)]);
    let run = site.run(&["check", "--strict"]).exits(0);
    assert!(run.stderr.contains("; 0 errors, 0 warnings, 0 notes, 1 accepted; "), "{}", run.stderr);
    let other = accepted.replace("percent-for-score", "last-digit");
    site.add(&[(WARNED[3].0, &other)]);
    site.run(&["check", "--strict"]).exits(1);
}

#[test]
fn json_is_all_there_is_on_standard_output() {
    let run = mistaken().run(&["check", "--format", "json", "--color", "always"]).exits(1);
    let read: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let found = &read["findings"][0];
    assert_eq!((&found["id"], &found["line"], &found["end_column"]), (&"unknown-field".into(), &5.into(), &6.into()));
    assert_eq!(read["counts"]["errors"], 1);
    let clean = Site::new(&[]).run(&["check", "--format=json"]).exits(0);
    serde_json::from_str::<serde_json::Value>(&clean.stdout).unwrap();
}

#[test]
fn the_language_is_the_options_or_the_environments() {
    let site = mistaken();
    let last =
        |args: &[&str], variables: &[(&str, &str)]| site.run_with(args, variables).stdout.lines().last().unwrap().to_owned();
    assert_eq!(last(&["check", "--lang", "vi"], &[("LANG", "en_US.UTF-8")]), "1 lỗi, 0 cảnh báo, 0 ghi chú");
    assert_eq!(last(&["check"], &[("LANG", "vi_VN.UTF-8")]), "1 lỗi, 0 cảnh báo, 0 ghi chú");
    assert_eq!(last(&["check"], &[("LANG", "fr_FR.UTF-8")]), "1 error, 0 warnings, 0 notes");
    let run = site.run(&["check", "--lang", "vi"]);
    assert!(
        run.stderr.starts_with("0 địa phương, 0 chỉ số, 0 số liệu; 1 lỗi, ") && run.stderr.ends_with(" giây\n"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("; 0,"), "{}", run.stderr);
}

#[test]
fn colour_is_for_those_who_want_it() {
    let site = mistaken();
    let is_coloured = |args: &[&str], variables: &[(&str, &str)]| site.run_with(args, variables).stdout.contains('\u{1b}');
    assert!(!is_coloured(&["check"], &[]), "a pipe is no terminal");
    assert!(is_coloured(&["check", "--color", "always"], &[("NO_COLOR", "1")]));
    assert!(is_coloured(&["check"], &[("CLICOLOR_FORCE", "1")]));
    assert!(!is_coloured(&["check"], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
    assert!(!is_coloured(&["check", "--color", "never"], &[("CLICOLOR_FORCE", "1")]));
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let site = mistaken();
    let mut child = site.command("", &["check"], &[]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1), "{said}");
    assert!(!said.contains("panic") && !said.contains("error:"), "{said}");
}
