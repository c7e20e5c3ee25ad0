//! The themes that the program brings, and the guide that leads to one of one's own.

use crate::site::{Site, collect};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A golden site's content, with this theme.
fn golden(case: &str, theme: &str) -> Site {
    let site = Site::empty();
    let mut files = Vec::new();
    for part in ["content", "themes"] {
        collect(&Path::new("tests/sites").join(case).join(part), &format!("{part}/"), &mut files);
    }
    for (path, bytes) in files {
        let mut text = String::from_utf8(bytes).unwrap();
        if path == "content/scorecard.yaml" {
            text += &format!("theme: {theme}\n");
        }
        // What a case says of the default theme holds for those that stand on it.
        site.add(&[(&path.replace("themes/default/", &format!("themes/{theme}/")), &text)]);
    }
    site
}

/// Every page of every golden site comes out of the plain theme, with the same headings and figures.
#[test]
fn the_plain_theme_renders_every_page() {
    for case in fs::read_dir("tests/sites").unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()) {
        let (plain, full) = (golden(&case, "plain"), golden(&case, "default"));
        for site in [&plain, &full] {
            site.run(&["build", "-q", "--base-url", "https://example.org/x/"]).exits(0);
        }
        let names = |site: &Site| -> BTreeSet<String> { site.files("output").into_iter().map(|(path, _)| path).collect() };
        assert_eq!(names(&plain), names(&full), "{case}");
        for path in names(&plain).iter().filter(|it| it.ends_with(".html")) {
            let (one, other) = (plain.read(&format!("output/{path}")).unwrap(), full.read(&format!("output/{path}")).unwrap());
            for tag in ["h1", "h2", "h3"] {
                let count = |page: &str| page.matches(&format!("<{tag}")).count();
                assert_eq!(count(&one), count(&other), "{case}/{path}: <{tag}>");
            }
            assert!(!one.contains("class=\"tiles\"") && !one.contains(" style=\"") && !one.contains("<style"), "{case}/{path}");
            assert!(!one.contains('‹'), "{case}/{path}: a message is missing");
            let broken = one.split("id=\"").skip(1).map(|it| it.split('"').next().unwrap());
            let ids: Vec<&str> = broken.collect();
            assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{case}/{path}: an id stands twice");
            // Links inside the page lead somewhere.
            for anchor in one.split("href=\"#").skip(1).map(|it| it.split('"').next().unwrap()) {
                assert!(anchor.is_empty() || ids.contains(&anchor), "{case}/{path}: #{anchor}");
            }
        }
    }
}

/// A site may change single files of a theme that the program brings.
#[test]
fn a_site_stands_on_the_plain_theme() {
    let site = Site::new(&[
        ("content/scorecard.yaml", "title: T\nlanguages: [en]\ntheme: plain\n"),
        ("themes/plain/messages/en.ftl", "nav-home = Start\n"),
    ]);
    site.run(&["build", "-q"]).exits(0);
    assert!(site.read("output/static/css/site.css").unwrap().contains("The plain theme"));
    let home = site.read("output/findings/index.html").unwrap();
    assert!(home.contains(">Start<") && home.contains(">Topics<"), "{home}");
}

/// Fenced blocks of the guide: what stands behind the marks, and the text.
fn blocks(text: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut open: Option<(String, String)> = None;
    for line in text.lines() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(info)) => open = Some((info.to_owned(), String::new())),
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some((_, text)), None) => *text += &format!("{line}\n"),
            (None, None) => {}
        }
    }
    blocks
}

/// Whoever follows the guide to the letter gets what it says.
#[test]
fn the_guide_leads_to_a_theme() {
    let readme = fs::read_to_string("themes/README.md").unwrap();
    let guide = readme.split("\n## Make a theme, step by step\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let blocks = blocks(guide);
    let site = Site::new(&[]);
    let mut files = 0;
    for (info, text) in blocks.iter().filter_map(|(info, text)| Some((info.split_once("file=")?.1, text))) {
        site.add(&[(info, text)]);
        site.run(&["build", "-q"]).exits(0);
        files += 1;
    }
    assert!(files >= 6, "{files} files");
    let page = site.read("output/index.html").unwrap();
    assert!(page.contains("static/css/office.css") && page.contains(">Subjects<") && page.contains("Room 12"), "{page}");
    assert!(site.read("output/static/css/office.css").is_some());
    assert!(site.read("output/404.html").unwrap().contains("class=\"lost\""));
    let german = site.read("output/de/index.html").unwrap();
    assert!(german.contains(">Themen<") && german.contains("lang=\"de\"") && german.contains(">Checks<"), "{german}");
    // The mistake that the guide shows, and what is told of it.
    let (path, text) = blocks.iter().find_map(|(info, text)| Some((info.split_once("wrong=")?.1, text))).unwrap();
    site.add(&[(path, text)]);
    let told = site.run(&["build", "-q"]).exits(2).stderr;
    let shown = blocks.iter().find(|(info, _)| info == "text told").map(|(_, text)| text).unwrap();
    assert!(told.contains(shown.as_str()), "shown is\n{shown}\nand told is\n{told}");
}
