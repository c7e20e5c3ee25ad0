//! `scorecard init` and `scorecard new`: what they write is read without an error, and nothing that is there is lost.

use crate::site::{Run, Site};

/// A new site in each language.
fn started(lang: &str) -> Site {
    let site = Site::empty();
    site.run(&["init", "--lang", lang]).exits(0);
    site
}

fn findings(site: &Site) -> Vec<(String, String)> {
    let told = site.run(&["check", "--format", "json"]).stdout;
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    let text = |it: &serde_json::Value, key: &str| it[key].as_str().unwrap().to_owned();
    told["findings"].as_array().unwrap().iter().map(|it| (text(it, "id"), text(it, "file"))).collect()
}

fn errors(site: &Site) -> Run {
    site.run(&["check", "--deny", "errors"]).exits(0)
}

#[test]
fn a_new_site_builds_and_has_one_contradiction() {
    for (lang, page) in [("en", "districts/north"), ("vi", "phuong/phuong-a")] {
        let site = started(lang);
        let report = if lang == "en" { "content/reports/2024-statistics.yaml" } else { "content/reports/2024-thong-ke.yaml" };
        assert_eq!(findings(&site), [("sources-disagree".to_owned(), report.to_owned())]);
        let run = site.run(&["build", "--base-url", "https://example.org/a/", "--lang", "en"]).exits(0);
        assert!(run.stdout.starts_with("3 territories, 4 indicators, 27 claims, "), "{}", run.stdout);
        let page = site.read(&format!("output/{page}/index.html")).unwrap();
        assert!(page.contains(&format!("<html lang=\"{lang}\"")), "{lang}");
        // The site begins with nothing that would have to be written anew at once.
        assert_eq!(site.run(&["fix", "--dry-run", "--lang", "en"]).exits(0).stdout, "");
        assert!(!site.run(&["check"]).stderr.contains(".scorecard/"), "the schemas are those of the content");
    }
}

#[test]
fn every_yaml_file_names_a_schema_that_is_there() {
    for lang in ["en", "vi"] {
        let site = started(lang);
        let mut count = 0;
        for (path, bytes) in site.files("content") {
            let Some(stem) = path.strip_suffix(".yaml") else { continue };
            let text = String::from_utf8(bytes).unwrap();
            let (_, schema) = text.lines().next().unwrap().split_once("# yaml-language-server: $schema=").unwrap();
            assert!(site.path(&format!("content/{path}")).parent().unwrap().join(schema).is_file(), "{stem}: {schema}");
            count += 1;
        }
        assert_eq!(count, 7);
    }
}

/// The workflows and the hook name the project in one way, from one place.
#[test]
fn what_github_and_hooks_read_is_whole() {
    let site = started("en");
    let address = env!("CARGO_PKG_REPOSITORY");
    let (_, name) = address.split_once("github.com/").unwrap();
    for path in [".github/workflows/pages.yml", ".github/workflows/check.yml", ".pre-commit-config.yaml"] {
        let text = site.read(path).unwrap();
        let read: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
        assert!(read.is_mapping() && text.contains(name), "{path}");
        assert!(!text.contains("pull_request_target"));
    }
    assert!(site.read(".pre-commit-config.yaml").unwrap().contains("id: scorecard-check"));
    assert!(site.read(".gitignore").unwrap().contains("/output/"));
}

#[test]
fn the_name_is_quoted_where_it_must_be() {
    let site = Site::empty();
    site.run(&["init", "a b/c", "--name", "  Schools: a \"scorecard\" # 1 ", "--quiet"]).exits(0);
    let run = site.run_in("a b/c", &["build"], &[]).exits(0);
    assert!(run.stderr.contains("sources-disagree"));
    assert!(site.read("a b/c/output/index.html").unwrap().contains("Schools: a &quot;scorecard&quot; # 1"));
    assert!(site.read("a b/c/README.md").unwrap().starts_with("# Schools: a \"scorecard\" # 1\n"));
    for name in ["", " ", "a\nb"] {
        site.run(&["init", "d", "--name", name]).exits(2);
    }
    assert!(!site.path("d").exists());
}

#[test]
fn a_folder_with_something_in_it_is_refused_unless_told() {
    let site = Site::empty();
    site.add(&[(".git/config", "x"), ("README.md", "mine"), (".gitignore", "mine"), ("a", ""), ("b", "")]);
    let run = site.run(&["init", "--lang", "en"]).exits(2);
    assert!(run.stderr.contains("not empty (.gitignore, README.md, a, and 1 more)"), "{}", run.stderr);
    assert_eq!(site.files("").len(), 5, "nothing was written");
    let run = site.run(&["init", "--force", "--lang", "en"]).exits(0);
    assert!(run.stdout.contains("README.md was there already") && run.stdout.contains(".gitignore was there"), "{}", run.stdout);
    assert_eq!(site.read("README.md").unwrap(), "mine");
    errors(&site);
    // A site is never started anew.
    for args in [&["init"][..], &["init", "--force"]] {
        let run = site.run(args).exits(2);
        assert!(run.stderr.contains("holds a scorecard already"), "{}", run.stderr);
    }
    // A clone with nothing in it yet is empty.
    let clone = Site::empty();
    clone.add(&[(".git/config", "x")]);
    clone.run(&["init"]).exits(0);
    // What is no folder is not.
    clone.run(&["init", "README.md"]).exits(2);
}

#[test]
fn what_new_writes_is_read_without_an_error() {
    for (lang, level, topic, of) in
        [("en", "district", "services", "on-time-rate"), ("vi", "phuong", "thu-tuc", "ty-le-dung-han")]
    {
        let site = started(lang);
        let new = |args: &[&str]| {
            let run = site.run(&[&["new"], args].concat()).exits(0);
            errors(&site);
            run.stdout.lines().next().unwrap().to_owned()
        };
        assert_eq!(new(&[level, "Phường Đông \"D\""]), "content/territories.yaml");
        let document = new(&["document", "Báo cáo: năm 2024 # 1", "--territory", "phuong-dong-d"]);
        let folder = if lang == "en" { "districts" } else { "phuong" };
        assert_eq!(document, format!("content/{folder}/phuong-dong-d/bao-cao-nam-2024-1.yaml"));
        let mut written = vec![document, new(&["report", "Survey 2024"])];
        for unit in scorecard::cli::UNITS {
            written.push(new(&["indicator", &format!("Of {unit}"), "--topic", topic, "--unit", unit, "--better", "lower"]));
        }
        written.push(new(&["index", "An index", "--indicators", &format!("{of},of-number")]));
        assert_eq!(new(&["page", "Cách làm"]), "content/pages/cach-lam.md");
        for path in &written {
            // What waits is right as well.
            let text = site.read(path).unwrap();
            assert!(!text.contains("field-") && text.starts_with("# yaml-language-server: $schema="), "{path}\n{text}");
            let awake: String = text.lines().map(|line| awake(line) + "\n").collect();
            assert!(awake.lines().count() > 4 && awake != text, "{path}");
            site.add(&[(path, &awake)]);
            errors(&site);
        }
        site.run(&["build"]).exits(0);
        assert!(!site.run(&["check"]).stderr.contains(".scorecard/"), "ids that were added are in the schemas");
        assert!(site.read(".scorecard/document.schema.json").unwrap().contains("\"of-days\""));
    }
}

/// A line without the mark that keeps a field waiting.
fn awake(line: &str) -> String {
    let (blanks, rest) = line.split_at(line.len() - line.trim_start().len());
    let Some(field) = rest.strip_prefix("# ") else { return line.to_owned() };
    let key = field.trim_start().split(": ").next().unwrap_or_default();
    let key = key.split(":  #").next().unwrap_or_default();
    let is_key = key.starts_with(|it: char| it.is_ascii_lowercase())
        && key.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || "-_".contains(it))
        && field.trim_start().len() > key.len()
        && key != "yaml-language-server";
    if is_key { format!("{blanks}{field}") } else { line.to_owned() }
}

#[test]
fn comments_are_in_the_sites_language() {
    let site = started("vi");
    let run = site.run(&["new", "report", "Niên giám", "--id", "a"]).exits(0);
    assert!(run.stdout.contains("Next: type the figures"), "{}", run.stdout);
    assert!(site.read("content/reports/a.yaml").unwrap().contains("# Nhan đề như in."));
    let run = site.run(&["new", "report", "Niên giám", "--id", "b", "--lang", "en", "--quiet"]).exits(0);
    assert_eq!(run.stdout, "content/reports/b.yaml\n");
    assert!(site.read("content/reports/b.yaml").unwrap().contains("# Title as printed."));
}

#[test]
fn what_is_there_is_refused_with_its_place() {
    let site = started("en");
    let before = site.files("content");
    for (args, told) in [
        (&["district", "East"][..], "the id `east` is taken by content/territories.yaml:14"),
        (&["indicator", "Requests", "--topic", "online"], "the id `requests` is taken by content/indicators/services.yaml:20"),
        (&["page", "About"], "content/pages/about.md is there already"),
        (&["report", "x", "--id", "2024-statistics"], "content/reports/2024-statistics.yaml is there already"),
        (&["page"], "the name is missing: say it with `scorecard new page NAME`"),
        (&["document", "x"], "the territory is missing: say it with `--territory`"),
        (&["indicator", "x"], "the topic is missing: say it with `--topic`"),
        (&["index", "x"], "the indicators are missing: say it with `--indicators`"),
        (&["index", "x", "--indicators", "on-time-rat"], "no indicator is called `on-time-rat`: did you mean `on-time-rate`?"),
        (&["document", "x", "--territory", "Nrth District"], "did you mean `North District`?"),
        (&["docment", "x"], "nothing that could be added is called `docment`: did you mean `document`?"),
        (&["page", "x", "--unit", "days"], "--unit says nothing about a page"),
        (&["district", "x", "--level", "district"], "--level says nothing about `district`"),
        (&["page", "東京"], "no id can be made of `東京`"),
        (&["page", "x", "--id", "../x"], "`../x` is no id"),
    ] {
        let run = site.run(&[&["new"], args].concat()).exits(2);
        assert!(run.stderr.contains(told), "{args:?}: {}", run.stderr);
        assert_eq!(run.stdout, "");
    }
    // What our own reader refuses is not written: here the place of the data files.
    let run = site.run(&["new", "page", "x", "--id", "data", "--lang", "en"]).exits(1);
    assert!(run.stderr.contains("nothing was written"), "{}", run.stderr);
    assert_eq!(site.files("content"), before);
}

#[test]
fn a_territory_goes_to_the_end_and_nothing_else_moves() {
    let site = started("en");
    let before = site.read("content/territories.yaml").unwrap();
    site.run(&["new", "province", "West District", "--id", "west"]).exits(0);
    let after = site.read("content/territories.yaml").unwrap();
    assert_eq!(after.strip_prefix(&before).unwrap(), "  - id: west\n    name: West District\n    level: district\n");
    let flow = "levels: [{id: p, name: P, folder: p}]\nterritories: [{id: a, name: A, level: p}]\n";
    let site = Site::new(&[("content/territories.yaml", flow)]);
    let run = site.run(&["new", "territory", "B"]).exits(2);
    assert!(run.stderr.contains("add this to it by hand\n- id: b\n  name: B\n  level: p\n"), "{}", run.stderr);
    assert_eq!(site.read("content/territories.yaml").unwrap(), flow);
}

#[test]
fn check_says_when_schemas_are_stale() {
    let site = started("en");
    let fresh = site.run(&["check"]).exits(0);
    site.add(&[(
        "content/topics.yaml",
        "- {id: services, name: Services}\n- {id: online, name: Online}\n- {id: more, name: More}\n",
    )]);
    let stale = site.run(&["check", "--ignore", "dead-end"]).exits(0);
    assert_eq!(stale.stdout, fresh.stdout, "it is no finding");
    assert!(stale.stderr.starts_with("note: the schemas in .scorecard/ are not those of this content: `scorecard schema`"));
    assert!(!fresh.stderr.contains("note:"), "{}", fresh.stderr);
    assert_eq!(site.run(&["check", "--quiet"]).stderr, "");
    site.run(&["schema"]).exits(0);
    assert!(!site.run(&["check"]).stderr.contains("note:"));
    // Where definitions have errors, the last good schemas are right to stay.
    site.add(&[("content/topics.yaml", "- {id: services}\n")]);
    assert!(!site.run(&["check"]).exits(1).stderr.contains("note:"));
}

/// Where nobody can be asked, the message says what could have been said.
#[test]
fn what_is_missing_is_told_with_choices() {
    let site = started("en");
    for (args, choices) in [
        (&["new", "document", "A"][..], "say it with `--territory`; there are: east, north, south"),
        (&["new", "indicator", "A"], "say it with `--topic`; there are: "),
        (&["new", "index", "A"], "say it with `--indicators`; there are: "),
    ] {
        let run = site.run(&[args, &["--lang", "en"]].concat()).exits(2);
        assert!(run.stderr.contains(choices), "{}", run.stderr);
    }
    let import = crate::import::site();
    let run = import.run(&["new", "document", "A", "--lang", "vi"]).exits(2);
    assert!(run.stderr.trim_end().ends_with(", …") && run.stderr.matches(", ").count() == 5, "{}", run.stderr);
}
