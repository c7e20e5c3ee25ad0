//! Which folders a build replaces, and which it leaves alone.

use crate::site::Site;

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
    let site = Site::new(&[(".output.new-4194304-0/.scorecard", ""), (".output.new-4194304-0/index.html", "half")]);
    site.run(&["build"]).exits(0);
    assert!(!site.path(".output.new-4194304-0").exists() || cfg!(not(unix)));
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
