//! Options, the search for the root, and what is said when the tool itself fails.

use crate::site::Site;

#[test]
fn the_root_is_the_nearest_folder_above_with_content() {
    let site = Site::new(&[("content/provinces/binh-duong/summary.md", "")]);
    site.run_in("content/provinces/binh-duong", &["check"], &[]).exits(0);
    site.run_in("content/provinces/binh-duong", &["build"], &[]).exits(0);
    assert!(site.path("output/index.html").exists());
}

#[test]
fn without_a_root_the_error_says_what_to_do() {
    let site = Site::empty();
    let run = site.run(&["check"]).exits(2);
    assert!(run.stderr.starts_with("error: no content/scorecard.yaml in "), "{}", run.stderr);
    assert!(run.stderr.contains("--root"), "{}", run.stderr);
    site.add(&[("elsewhere/README.md", "")]);
    let run = site.run(&["build", "-r", "elsewhere"]).exits(2);
    assert!(run.stderr.starts_with("error: elsewhere holds no content/scorecard.yaml"), "{}", run.stderr);
}

#[test]
fn the_root_can_be_named() {
    let site = Site::new(&[("far/away/README.md", "")]);
    site.run_in("far/away", &["build", "--root", "../..", "--output", "site"], &[]).exits(0);
    assert!(site.path("far/away/site/index.html").exists(), "the output folder is meant from where the author stands");
    assert!(!site.path("output").exists());
}

#[test]
fn base_urls_are_addresses_or_a_folder() {
    let site = Site::new(&[]);
    for url in ["https://example.org/a", "http://localhost:8000/", "./"] {
        site.run(&["build", "-u", url]).exits(0);
    }
    for url in ["example.org", "ftp://example.org/", "../", "https://example.org/?q=1", ""] {
        let run = site.run(&["build", "--base-url", url]).exits(2);
        assert!(run.stderr.contains("https://example.org/scorecard/, or ./"), "{}", run.stderr);
    }
}

#[test]
fn an_unknown_option_is_the_tools_trouble() {
    let site = Site::new(&[]);
    for args in [&["biuld"][..], &["build", "--ouptut", "x"], &["check", "--lang", "fr"], &["check", "--format", "xml"], &[]] {
        let run = site.run(args).exits(2);
        assert_eq!(run.stdout, "");
    }
    let run = site.run(&["--help"]).exits(0);
    assert!(run.stdout.contains("Exit codes:"), "{}", run.stdout);
    assert!(site.run(&["--version"]).exits(0).stdout.starts_with("scorecard "));
}
