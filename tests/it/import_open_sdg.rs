//! Repositories of Open SDG and Data Packages become content: what lands, what is told, and that it builds.

use crate::site::{Run, Site, collect};
use std::fs;
use std::path::{Path, PathBuf};

/// An import of what stands in `tests/import/<name>/input`.
fn import(site: &Site, name: &str, args: &[&str]) -> Run {
    let input = std::path::absolute(format!("tests/import/{name}/input")).unwrap();
    let kind = if name.starts_with("open-sdg") { "open-sdg" } else { "datapackage" };
    site.run(&[&["import", kind, input.to_str().unwrap()], args].concat())
}

fn expected(name: &str) -> PathBuf {
    Path::new("tests/import").join(name).join("expected")
}

/// Everything that lands is held to the files of `expected/`, which `UPDATE=1` writes anew.
#[track_caller]
fn lands(name: &str, args: &[&str]) -> Site {
    let site = Site::empty();
    import(&site, name, &[args, &["--losses", "losses.csv"]].concat()).exits(0);
    let mut found = site.files("content");
    found.push(("losses.csv".to_owned(), site.read("losses.csv").unwrap().into_bytes()));
    found.sort();
    let folder = expected(name);
    if std::env::var_os("UPDATE").is_some() {
        let _ = fs::remove_dir_all(&folder);
        for (path, bytes) in &found {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    }
    let mut wanted = Vec::new();
    collect(&folder, "", &mut wanted);
    wanted.sort();
    let paths = |files: &[(String, Vec<u8>)]| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(&found), paths(&wanted));
    for ((path, found), (_, wanted)) in found.iter().zip(&wanted) {
        assert_eq!(String::from_utf8_lossy(found), String::from_utf8_lossy(wanted), "{name}: {path}");
    }
    site
}

/// What landed is a site, and the same input gives the same files.
#[track_caller]
fn builds_and_stays(site: &Site, name: &str, args: &[&str], page: &str, text: &str) {
    site.run(&["build", "--base-url", "./", "--without", "share-images,workbooks"]).exits(0);
    let html = site.read(&format!("output/{page}")).unwrap();
    assert!(html.contains(text), "{page} lacks {text}");
    let before = site.files("content");
    let again = import(site, name, &[args, &["--lang", "en"]].concat()).exits(0);
    assert!(again.stdout.contains("0 files written"), "{}", again.stdout);
    assert_eq!(site.files("content"), before);
}

#[test]
fn a_data_repository_becomes_a_site() {
    let site = lands("open-sdg-data", &[]);
    builds_and_stays(&site, "open-sdg-data", &[], "indicators/1-2-1/index.html", "21.4");
    let html = site.read("output/fr/indicators/1-2-1/index.html").unwrap();
    assert!(html.contains("Personnes sous le seuil") && html.contains("Femmes"));
}

#[test]
fn a_repository_of_site_and_data_becomes_a_site() {
    let site = lands("open-sdg-site", &[]);
    builds_and_stays(&site, "open-sdg-site", &[], "en/indicators/11-6-1-tonnes/index.html", "Waste collected separately");
}

#[test]
fn edits_are_kept_unless_force_is_used() {
    let name = "open-sdg-data";
    let site = Site::empty();
    import(&site, name, &[]).exits(0);
    let path = "content/indicators/sdg-goal-03.yaml";
    let edited = site.read(path).unwrap().replace("better: neither", "better: lower");
    site.add(&[(path, &edited)]);
    let refused = import(&site, name, &["--lang", "en"]);
    // What an editor has defined is not defined again.
    assert_eq!(refused.code, 0, "{}", refused.stderr);
    assert!(refused.stderr.contains("«3-1-1»: an indicator of this id"), "{}", refused.stderr);
    assert_eq!(site.read(path).unwrap(), edited);
    let report = "content/reports/sdg-3-1-1.yaml";
    let text = site.read(report).unwrap().replace("kind: statistics", "kind: survey");
    site.add(&[(report, &text)]);
    let refused = import(&site, name, &["--lang", "en"]).exits(1);
    assert!(refused.stderr.contains(&format!("{report}: somebody has written or edited this file")), "{}", refused.stderr);
    assert_eq!(site.read(report).unwrap(), text);
    import(&site, name, &["--force"]).exits(0);
    assert!(site.read(report).unwrap().contains("kind: statistics"));
}

#[test]
fn files_of_editors_are_not_replaced_and_what_they_lack_is_said() {
    let site = Site::new(&[
        ("content/topics.yaml", "- {id: goal-01, name: {vi: Nghèo, en: Poverty}}\n"),
        (
            "content/territories.yaml",
            "levels: [{id: country, name: {vi: Nước, en: Country}, folder: countries}]\nterritories:\n  - {id: land, name: Sampleland, level: country}\n",
        ),
    ]);
    let run = import(&site, "open-sdg-data", &["--lang", "en"]).exits(1);
    assert!(run.stderr.contains("content/topics.yaml is yours"), "{}", run.stderr);
    assert!(run.stdout.contains("- {id: goal-03,") && !run.stdout.contains("goal-01"), "{}", run.stdout);
    assert!(run.stdout.contains("id: north") && run.stdout.contains("in: land"), "{}", run.stdout);
    assert_eq!(site.files("content").len(), 3);
    // With these lines in place the figures land, in the site's languages, with its decimals.
    let parts: Vec<&str> = run.stdout.split("# content/").collect();
    let of = |name: &str| parts.iter().find_map(|it| it.strip_prefix(name)).unwrap().trim_start_matches('\n').to_owned();
    let (places, topics) = (of("territories.yaml"), of("topics.yaml"));
    let (levels, rest) = places.split_once("territories:\n").unwrap();
    let territories = site.read("content/territories.yaml").unwrap();
    let level = levels.trim_start_matches("levels:\n");
    let territories = territories.replace(
        "levels: [{id: country, name: {vi: Nước, en: Country}, folder: countries}]\n",
        &format!("levels:\n  - {{id: country, name: {{vi: Nước, en: Country}}, folder: countries}}\n{level}"),
    );
    let topics = site.read("content/topics.yaml").unwrap() + &topics;
    site.add(&[("content/territories.yaml", &(territories + rest)), ("content/topics.yaml", &topics)]);
    import(&site, "open-sdg-data", &[]).exits(0);
    let indicators = site.read("content/indicators/sdg-goal-01.yaml").unwrap();
    assert!(indicators.contains("en: \"People below") && !indicators.contains("fr:"), "{indicators}");
    site.run(&["check"]).exits(0);
}

#[test]
fn what_is_no_such_repository_is_told() {
    let site = Site::empty();
    site.add(&[("r/readme.md", "x"), ("q/data/1-1-1.csv", "Year,Value\n2015,1\n")]);
    let none = site.run(&["import", "open-sdg", "r", "--lang", "en"]).exits(1);
    assert!(none.stderr.contains("holds no table of Open SDG"), "{}", none.stderr);
    let nowhere = site.run(&["import", "open-sdg", "q", "--lang", "en"]).exits(1);
    assert!(nowhere.stderr.contains("--territory"), "{}", nowhere.stderr);
    assert!(site.run(&["import", "open-sdg", "gone"]).code == 2);
    assert!(site.read("content/scorecard.yaml").is_none());
    let named = site.run(&["import", "open-sdg", "q", "--territory", "Côte d’Ivoire", "--dry-run"]).exits(0);
    assert!(named.stdout.contains("id: cote-d-ivoire"), "{}", named.stdout);
    assert!(site.read("content/scorecard.yaml").is_none());
    site.run(&["import", "open-sdg", "q", "--territory", "Côte d’Ivoire"]).exits(0);
    site.run(&["check"]).exits(0);
}

/// Nothing of a folder is followed that leads out of it.
#[cfg(unix)]
/// An empty file of topics would be refused as a mistake of whoever imports.
#[test]
fn a_repository_without_a_figure_lands_and_says_what_was_lost() {
    let site = Site::empty();
    let (data, settings) = ("Year,Units,Value\n20x5,Percent,12.5\n", "country: {name: Sampleland}\n");
    fs::create_dir_all(site.path("sdg/data")).unwrap();
    fs::write(site.path("sdg/data/indicator_1-1-1.csv"), data).unwrap();
    fs::create_dir_all(site.path("sdg/_data")).unwrap();
    fs::write(site.path("sdg/_config.yml"), settings).unwrap();
    let input = site.path("sdg");
    let run = site.run(&["import", "open-sdg", input.to_str().unwrap(), "--territory", "Sampleland", "--losses", "losses.csv"]);
    run.exits(0);
    assert!(site.read("content/topics.yaml").is_none(), "there is none");
    let losses = site.read("losses.csv").unwrap();
    assert!(losses.contains("20x5") && losses.lines().skip(1).all(|it| !it.starts_with(',')), "{losses}");
}

#[test]
fn links_are_not_followed() {
    let site = Site::empty();
    site.add(&[("secret/1-1-1.csv", "Year,Value\n2015,42\n"), ("r/data/1-2-1.csv", "Year,Value\n2015,1\n")]);
    std::os::unix::fs::symlink(site.path("secret/1-1-1.csv"), site.path("r/data/1-1-1.csv")).unwrap();
    std::os::unix::fs::symlink(site.path("secret"), site.path("r/meta")).unwrap();
    site.run(&["import", "open-sdg", "r", "--territory", "X"]).exits(0);
    assert!(site.read("content/reports/sdg-1-2-1.csv").is_some() && site.read("content/reports/sdg-1-1-1.csv").is_none());
}

#[test]
fn a_package_of_long_tables_becomes_a_site() {
    let args = ["--territory", "Sample City", "--map", "value=share", "--map", "territory=school"];
    let site = Site::empty();
    let told = import(&site, "datapackage-schools", &["--lang", "en"]).exits(1);
    assert!(told.stderr.contains("--territory"), "{}", told.stderr);
    assert!(site.read("content/scorecard.yaml").is_none());
    let site = lands("datapackage-schools", &args);
    builds_and_stays(&site, "datapackage-schools", &args, "indicators/pupils/index.html", "1,190");
}

#[test]
fn what_is_no_package_is_told() {
    let site = Site::empty();
    site.add(&[("a.json", "{}"), ("b.json", "{\"resources\": [{\"name\": \"x\", \"data\": [[\"a\"], [1]]}]}")]);
    for (file, says) in [("a.json", "is no Data Package"), ("b.json", "--map value=NAME")] {
        let run = site.run(&["import", "datapackage", file, "--territory", "X", "--lang", "en"]).exits(1);
        assert!(run.stderr.contains(says), "{}", run.stderr);
    }
    assert_eq!(site.run(&["import", "datapackage", "b.json", "--map", "colour=a"]).code, 2);
}

/// The columns of a table, each with its cells.
fn columns(csv: &str, key: usize) -> std::collections::BTreeMap<String, Vec<String>> {
    let mut reader = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let header = reader.headers().unwrap().clone();
    let mut rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    rows.sort_by_key(|it| it.iter().take(key).map(str::to_owned).collect::<Vec<_>>());
    header.iter().enumerate().map(|(at, name)| (name.to_owned(), rows.iter().map(|it| it[at].to_owned()).collect())).collect()
}

/// The data files of a site give back a site whose data files say the same, but for what they do not hold.
#[test]
fn data_files_of_a_site_come_back() {
    let mut files = Vec::new();
    collect(Path::new("tests/sites/provinces/content"), "a/content/", &mut files);
    let site = Site::empty();
    for (path, bytes) in &files {
        site.add(&[(path, std::str::from_utf8(bytes).unwrap())]);
    }
    fs::create_dir(site.path("b")).unwrap();
    let build = ["build", "--without", "share-images,workbooks", "--base-url", "https://example.org/"];
    site.run_in("a", &build, &[]).exits(0);
    site.run_in("b", &["import", "datapackage", "../a/output/data", "--losses", "../losses.csv"], &[]).exits(0);
    site.run_in("b", &build, &[]).exits(0);
    let read = |folder: &str, table: &str| site.read(&format!("{folder}/output/data/{table}.csv")).unwrap();
    let differing = |table: &str| {
        let (before, after) = (columns(&read("a", table), 1), columns(&read("b", table), 1));
        assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>(), "{table}");
        let rows = |of: &std::collections::BTreeMap<String, Vec<String>>| of.values().next().map_or(0, Vec::len);
        assert!(rows(&before) > 2 && rows(&before) == rows(&after), "{table}: {} and {}", rows(&before), rows(&after));
        before.iter().filter(|(name, cells)| after[*name] != **cells).map(|(name, _)| name.clone()).collect::<Vec<String>>()
    };
    // Where it stands is another file; of former names and breaks the tables do not hold all.
    assert_eq!(differing("territories"), [""; 0]);
    assert_eq!(differing("indicators"), ["file", "line"]);
    assert_eq!(differing("sources"), ["claims", "file", "territory"]);
    let key = |row: &csv::StringRecord, at: &dyn Fn(&str) -> usize| {
        [
            "territory",
            "indicator",
            "period",
            "breakdown",
            "restriction",
            "value_text",
            "value",
            "unit",
            "rank",
            "quote",
            "target_text",
            "source",
        ]
        .map(|it| row[at(it)].to_owned())
    };
    let claims = |folder: &str| -> std::collections::BTreeSet<[String; 12]> {
        let text = read(folder, "claims");
        let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let header = reader.headers().unwrap().clone();
        let at = |name: &str| header.iter().position(|it| it == name).unwrap();
        reader.records().map(Result::unwrap).filter(|it| !it[at("breakdown")].contains("band=")).map(|it| key(&it, &at)).collect()
    };
    let (before, after) = (claims("a"), claims("b"));
    let lost: Vec<_> = before.difference(&after).collect();
    let new: Vec<_> = after.difference(&before).collect();
    assert!(before.len() > 10 && lost.is_empty() && new.is_empty(), "lost {lost:#?}\nnew {new:#?}");
}
