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
    for path in [".github/workflows/pages.yml", ".github/workflows/check.yml", ".pre-commit-config.yaml"] {
        let text = site.read(path).unwrap();
        let read: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
        assert!(read.is_mapping() && text.contains(repository()), "{path}");
        assert!(!text.contains("pull_request_target"));
    }
    assert!(site.read(".pre-commit-config.yaml").unwrap().contains("id: scorecard-check"));
    assert!(site.read(".gitignore").unwrap().contains("/output/"));
}

/// Comments are in the language of the site, and so is what GitHub tells of a pull request.
#[test]
fn what_github_and_people_are_told_is_in_the_sites_language() {
    let (en, vi) = (started("en"), started("vi"));
    let mut count = 0;
    for path in [".gitignore", ".github/workflows/pages.yml", ".github/workflows/check.yml", ".pre-commit-config.yaml"] {
        let [en, vi] = [&en, &vi].map(|it| it.read(path).unwrap());
        let said = |text: &str| -> Vec<String> {
            text.lines().filter_map(|it| Some(it.trim().strip_prefix("# ")?.to_owned())).collect()
        };
        let is_vietnamese = |it: &String| !it.is_ascii();
        assert!(!said(&en).is_empty() && !said(&en).iter().any(is_vietnamese), "{path}\n{en}");
        assert!(!said(&vi).is_empty() && said(&vi).iter().all(is_vietnamese), "{path}\n{vi}");
        // Nothing else differs: what runs for one runs for the other.
        let runs = |text: &str| -> String {
            let lines = text.lines().filter(|it| !it.trim().starts_with('#'));
            lines.map(|it| format!("{it}\n")).collect()
        };
        assert_eq!(runs(&en).replace("lang: en", "lang: vi"), runs(&vi), "{path}");
        let asked = |text: &str, lang: &str| {
            let read: serde_yaml::Value = serde_yaml::from_str(text).unwrap();
            let steps = read["jobs"].as_mapping().unwrap().values().flat_map(|it| it["steps"].as_sequence().unwrap());
            let ours: Vec<_> = steps.filter(|it| it["uses"].as_str().unwrap().starts_with(repository())).collect();
            assert_eq!(ours.len(), 1);
            assert_eq!(ours[0]["with"]["lang"], lang);
        };
        if path.starts_with(".github/") {
            asked(&en, "en");
            asked(&vi, "vi");
            count += 1;
        }
    }
    assert_eq!(count, 2);
}

/// Where the program stands on its host.
fn repository() -> &'static str {
    env!("CARGO_PKG_REPOSITORY").split_once("github.com/").unwrap().1
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
    let run = site.run(&["init"]).exits(2);
    assert!(run.stderr.contains("holds a scorecard already") && run.stderr.contains("--force adds"), "{}", run.stderr);
    // A clone with nothing in it yet is empty.
    let clone = Site::empty();
    clone.add(&[(".git/config", "x")]);
    clone.run(&["init"]).exits(0);
    // What is no folder is not.
    clone.run(&["init", "README.md"]).exits(2);
}

/// Somebody's own figures are no place for an example; what helps with them may still be missing.
#[test]
fn a_site_gets_what_is_missing_beside_its_content() {
    let site = Site::new(&[("content/territories.yaml", "levels: []\n"), (".github/workflows/check.yml", "mine"), ("mine", "")]);
    let content = site.files("content");
    let run = site.run(&["init", "--force", "--lang", "en"]).exits(0);
    assert_eq!(site.files("content"), content);
    assert_eq!(site.read(".github/workflows/check.yml").unwrap(), "mine");
    assert!(run.stdout.starts_with(".github/workflows/check.yml was there already, and stays as it is\n"), "{}", run.stdout);
    assert!(run.stdout.contains("5 files written") && !run.stdout.contains("README.md"), "{}", run.stdout);
    for path in [".github/workflows/pages.yml", ".gitignore", ".pre-commit-config.yaml", ".scorecard/site.schema.json"] {
        assert!(site.read(path).is_some(), "{path}");
    }
    assert!(site.read("README.md").is_none(), "it tells of the example");
    let run = site.run(&["init", "--force", "--lang", "en"]).exits(0);
    assert!(run.stdout.contains("Nothing was missing"), "{}", run.stdout);
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

/// What comments and editors show as an example can be typed as it stands: in the figures of the site, whatever language it
/// is explained in.
#[test]
fn examples_of_figures_are_read_as_they_stand() {
    for (lang, numbers) in [("en", "en"), ("vi", "vi"), ("en", "vi"), ("vi", "en")] {
        let site = started(lang);
        // What is typed in the other way is wrong then; what is tried stands in a file of its own.
        let scorecard = site.read("content/scorecard.yaml").unwrap();
        let typed = scorecard.replace(&format!("\nnumbers: {lang}\n"), &format!("\nnumbers: {numbers}\n"));
        assert_eq!(typed != scorecard, lang != numbers);
        site.add(&[("content/scorecard.yaml", &typed)]);
        site.run(&["schema"]).exits(0);
        let folder = if lang == "en" { "districts/east" } else { "phuong/phuong-b" };
        let [share, count] = if lang == "en" { ["online-share", "requests"] } else { ["ty-le-truc-tuyen", "ho-so"] };
        let schema: serde_json::Value = serde_json::from_str(&site.read(".scorecard/document.schema.json").unwrap()).unwrap();
        let place = folder.split('/').next_back().unwrap();
        let written = site.run(&["new", "document", "Example", "--territory", place, "--quiet"]).exits(0).stdout;
        let written = site.read(written.trim()).unwrap();
        let (_, comments) = written.split_once("# figures:").unwrap();
        let mut tried = Vec::new();
        for field in ["value", "ratio", "change", "margin", "interval", "rank", "rank_change"] {
            let meaning = schema["definitions"][&format!("figure.{field}")]["description"].as_str();
            let meaning = meaning.unwrap_or_else(|| panic!("{field}: {schema:#}"));
            if field == "value" {
                assert!(comments.contains(meaning), "{comments}");
            }
            for example in examples_in(meaning) {
                // For a share or for a count: an example is of something.
                let [share, count] = [(share, "84%"), (count, "12")].map(|(id, value)| {
                    let figure = if ["value", "ratio"].contains(&field) {
                        format!("{field}: '{example}'")
                    } else {
                        format!("value: {value}\n    {field}: '{example}'")
                    };
                    let head = "source: {title: Example, kind: press, published: 2019-02-01}\nperiod: 2018\nfigures:\n";
                    let path = format!("content/{folder}/tried.yaml");
                    site.add(&[(&path, &format!("{head}  {id}:\n    {figure}\n"))]);
                    let here = findings(&site).into_iter().filter(|(_, file)| *file == path).map(|(id, _)| id);
                    // An example has no words to quote.
                    here.filter(|it| it != "no-quote").collect::<Vec<_>>()
                });
                assert!(share.is_empty() || count.is_empty(), "{lang} {numbers} {field}: {example}: {share:?} {count:?}");
                tried.push(example.to_owned());
            }
        }
        assert!(tried.len() >= 10, "{tried:?}");
        let (percent, word) = (if numbers == "en" { "98.8%" } else { "98,8%" }, if lang == "en" { "over" } else { "trên" });
        assert!(tried[0] == percent && tried[1].starts_with(word), "{tried:?}");
    }
}

/// The figures behind the colon of what a field means.
fn examples_in(meaning: &str) -> Vec<&str> {
    let behind = meaning.split(". ").next().unwrap().trim_end_matches('.').split_once(": ").map_or("", |(_, it)| it);
    let parts = behind.split(", ").map(|it| it.split(" or ").last().unwrap().trim_start_matches("hoặc "));
    let parts = parts.map(|it| it.trim_start_matches("or ").split(" where ").next().unwrap().split(" khi ").next().unwrap());
    parts.filter(|it| it.chars().any(|it| it.is_ascii_digit())).collect()
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
        (&["document", "x"], "the territory is missing: say it with `--territory`; there are: east, north, south"),
        (&["indicator", "x"], "the topic is missing: say it with `--topic`"),
        (&["index", "x"], "the indicators are missing: say it with `--indicators`"),
        (&["index", "x", "--indicators", "on-time-rat"], "no indicator is called `on-time-rat`: did you mean `on-time-rate`?"),
        (&["document", "x", "--territory", "Nrth District"], "did you mean `North District`?"),
        (&["docment", "x"], "nothing that could be added is called `docment`: did you mean `document`?"),
        (&["page", "x", "--unit", "days"], "--unit says nothing about a page"),
        (&["district", "x", "--level", "district"], "--level says nothing about `district`"),
        // A level that this site has not got: none is taken in its place.
        (&["province", "x"], "there are: document, report, indicator, index, page, territory, district\n"),
        (&["province", "x"], "here district: `scorecard new district NAME`, or `scorecard new territory NAME --level district`"),
        (&["page", "東京"], "no id can be made of `東京`"),
        (&["page", "Con"], "the name `con` is reserved: Windows keeps it for a device. Say another id with --id"),
        (&["report", "x", "--id", "com1"], "the name `com1` is reserved"),
        (&["page", "x", "--id", "../x"], "`../x` is no id"),
    ] {
        let run = site.run(&[&["new"], args].concat()).exits(2);
        assert!(run.stderr.contains(told), "{args:?}: {}", run.stderr);
        assert_eq!(run.stdout, "");
    }
    // What our own reader refuses is not written: here the place of the data files.
    let run = site.run(&["new", "page", "x", "--id", "data", "--lang", "en"]).exits(1);
    assert!(run.stderr.contains("nothing was written\nsay another name with --id\n"), "{}", run.stderr);
    assert_eq!(site.files("content"), before);
    // Who wrote the file by hand is told the same.
    site.add(&[("content/pages/con.md", "---\ntitle: Con\n---\n")]);
    let told = site.run(&["check", "--lang", "en"]).exits(1).stdout;
    assert!(told.contains("`con` names a device on Windows") && told.contains("such as `con-1`"), "{told}");
}

#[test]
fn a_territory_goes_to_the_end_and_nothing_else_moves() {
    let site = started("en");
    let before = site.read("content/territories.yaml").unwrap();
    site.run(&["new", "territory", "West District", "--id", "west"]).exits(0);
    let after = site.read("content/territories.yaml").unwrap();
    assert_eq!(after.strip_prefix(&before).unwrap(), "  - id: west\n    name: West District\n    level: district\n");
    let flow = "levels: [{id: p, name: P, folder: p}]\nterritories: [{id: a, name: A, level: p}]\n";
    let site = Site::new(&[("content/territories.yaml", flow)]);
    let run = site.run(&["new", "territory", "B"]).exits(2);
    assert!(run.stderr.contains("add this to it by hand\n- id: b\n  name: B\n  level: p\n"), "{}", run.stderr);
    assert_eq!(site.read("content/territories.yaml").unwrap(), flow);
}

/// What is added is of the level that somebody named: a guess would make a province of a ward.
#[test]
fn the_level_of_a_place_is_never_guessed() {
    let levels = "levels:\n  - {id: region, name: Region, folder: regions}\n  - {id: school, name: School}\n";
    let places = format!("{levels}territories:\n  - id: north\n    name: North\n    level: region\n");
    let site = Site::new(&[("content/territories.yaml", &places)]);
    let run = site.run(&["new", "territory", "Hill School", "--in", "north"]).exits(2);
    assert!(run.stderr.contains("the level is missing: say it with `--level`; there are: region, school"), "{}", run.stderr);
    for kind in ["province", "district", "ward"] {
        let run = site.run(&["new", kind, "Hill School"]).exits(2);
        assert!(run.stderr.contains("say which level it is of, here region, school: "), "{}", run.stderr);
    }
    assert_eq!(site.read("content/territories.yaml").unwrap(), places);
    site.run(&["new", "territory", "Hill School", "--level", "School", "--in", "north"]).exits(0);
    site.run(&["new", "region", "South"]).exits(0);
    let added = "  - id: hill-school\n    name: Hill School\n    level: school\n    in: north\n  - id: south\n    name: South\n    level: region\n";
    assert_eq!(site.read("content/territories.yaml").unwrap(), format!("{places}{added}"));
    site.add(&[("content/territories.yaml", "territories: []\n")]);
    assert!(site.run(&["new", "territory", "x"]).exits(2).stderr.contains("has no levels"));
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
