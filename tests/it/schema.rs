//! `scorecard schema`: files for editors, written whole, only where they changed, and only from definitions that hold.

use crate::site::{SCORECARD, Site};
use std::fs;

const TOPICS: (&str, &str) = ("content/topics.yaml", "- {id: thu-tuc, name: Thủ tục}\n");
const NAMES: [&str; 10] =
    ["changes", "document", "index", "indicators", "organisations", "report", "resolutions", "site", "territories", "topics"];

fn indicators(id: &str) -> String {
    format!("- {{id: {id}, name: {{vi: Đúng hạn, en: On time}}, topic: thu-tuc, unit: percent, better: higher}}\n")
}

fn site() -> Site {
    Site::new(&[TOPICS, ("content/indicators/a.yaml", &indicators("on-time"))])
}

#[test]
fn schemas_are_written_beside_the_content_once() {
    let site = site();
    let run = site.run(&["schema", "--lang", "en"]).exits(0);
    assert!(run.stdout.ends_with(".scorecard/: 10 schemas written, 0 unchanged\n"), "{}", run.stdout);
    let files = site.files(".scorecard");
    let names: Vec<&str> = files.iter().map(|(path, _)| path.strip_suffix(".schema.json").unwrap()).collect();
    assert_eq!(names, NAMES);
    let time = |name: &str| fs::metadata(site.path(&format!(".scorecard/{name}.schema.json"))).unwrap().modified().unwrap();
    let before = NAMES.map(time);
    let again = site.run(&["schema", "--lang", "vi"]).exits(0);
    assert!(again.stdout.contains("đã ghi 0 lược đồ, 10 lược đồ không đổi"), "{}", again.stdout);
    assert_eq!(NAMES.map(time), before);
    // One more indicator is known where indicators are named, and nowhere else.
    site.add(&[("content/indicators/b.yaml", &indicators("late"))]);
    let run = site.run(&["schema", "--lang", "en"]).exits(0);
    assert!(run.stdout.contains(" 6 schemas written, 4 unchanged"), "{}", run.stdout);
    assert!(site.read(".scorecard/document.schema.json").unwrap().contains("\"late\""));
    assert_eq!(site.run(&["schema", "--quiet"]).exits(0).stdout, "");
}

#[test]
fn one_schema_goes_to_standard_output() {
    let site = site();
    for name in NAMES {
        let run = site.run(&["schema", name]).exits(0);
        let schema: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
        assert_eq!(run.stderr, "");
        assert!(site.read(".scorecard/site.schema.json").is_none(), "nothing is written");
        site.run(&["schema"]).exits(0);
        assert_eq!(site.read(&format!(".scorecard/{name}.schema.json")).as_ref(), Some(&run.stdout));
        fs::remove_dir_all(site.path(".scorecard")).unwrap();
    }
    assert_eq!(site.run(&["schema", "theme"]).code, 2);
}

#[test]
fn descriptions_follow_the_site_and_not_the_author() {
    let site = site();
    let vi = site.run(&["schema", "document", "--lang", "en"]).exits(0).stdout;
    assert!(vi.contains("Số liệu như in") && vi.contains("Đúng hạn"), "{vi}");
    site.add(&[(SCORECARD.0, "title: Scorecard\nlanguages: [en, vi]\n")]);
    let en = site.run(&["schema", "document", "--lang", "vi"]).exits(0).stdout;
    assert!(en.contains("The figure as printed") && en.contains("On time"), "{en}");
}

/// Ids of a definition that cannot be read are not known: the last good schemas stay.
#[test]
fn definitions_with_errors_change_nothing() {
    let site = site();
    site.run(&["schema"]).exits(0);
    let before = site.files(".scorecard");
    site.add(&[("content/indicators/b.yaml", "- {id: late, name: Trễ}\n")]);
    let run = site.run(&["schema", "--lang", "en"]).exits(1);
    assert_eq!(run.stdout, "");
    assert!(run.stderr.starts_with("no schema was made: the definitions have 3 errors"), "{}", run.stderr);
    assert_eq!(site.files(".scorecard"), before);
    site.add(&[(SCORECARD.0, "title: [\n")]);
    site.run(&["schema", "site"]).exits(1);
    assert_eq!(site.files(".scorecard"), before);
}

/// A document with errors is what an editor helps with.
#[test]
fn documents_with_errors_do_not_matter() {
    let site = site();
    site.add(&[
        ("content/territories.yaml", "levels: [{id: p, name: Tỉnh, folder: p}]\nterritories: [{id: a, name: A, level: p}]\n"),
        ("content/p/a/b.yaml", "source: {title: B, kind: blog}\nfigures: {ontime: 5}\n"),
    ]);
    assert_eq!(site.run(&["check"]).code, 1);
    site.run(&["schema"]).exits(0);
}

#[test]
fn what_is_not_ours_is_left_alone() {
    let site = site();
    site.add(&[(".scorecard/notes.txt", "x"), (".scorecard/site.schema.json/x", "x")]);
    let run = site.run(&["schema"]).exits(2);
    assert!(run.stderr.contains("site.schema.json is not a file"), "{}", run.stderr);
    assert_eq!(site.files(".scorecard").len(), 2, "nothing is written beside it");
    // Nor does it stand in the way of a check or a build.
    site.run(&["check", "--strict", "--ignore", "dead-end"]).exits(0);
    site.run(&["build"]).exits(0);
}
