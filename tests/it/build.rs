//! `scorecard build`: a site, or nothing.

use crate::site::Site;

#[test]
fn a_build_writes_the_site_and_says_how_much() {
    let site = Site::new(&[]);
    let run = site.run(&["build"]).exits(0);
    assert!(run.stderr.starts_with("note: pages have no canonical address"), "{}", run.stderr);
    assert_eq!(site.run(&["build", "--quiet"]).exits(0).stderr, "");
    assert_eq!(site.run(&["build", "--base-url", "./"]).exits(0).stderr, "");
    assert!(run.stdout.starts_with("0 territories, 0 indicators, 0 claims, "), "{}", run.stdout);
    assert!(run.stdout.contains(" pages; 0 errors, 0 warnings, 0 notes; "), "{}", run.stdout);
    assert!(run.stdout.ends_with(" s\n"), "{}", run.stdout);
    for path in ["output/index.html", "output/en/index.html", "output/data/claims.csv", "output/.scorecard"] {
        assert!(site.read(path).is_some(), "{path}");
    }
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let site = Site::new(&[]);
    site.run(&["build"]).exits(0);
    let first = site.files("output");
    site.run_with(&["build", "-o", "again"], &[("RAYON_NUM_THREADS", "1")]).exits(0);
    assert_eq!(site.files("again"), first);
    site.run(&["build"]).exits(0);
    assert_eq!(site.files("output"), first);
}

#[test]
fn an_error_leaves_the_last_good_site() {
    let site = Site::new(&[]);
    site.run(&["build"]).exits(0);
    let good = site.files("output");
    let text = site.read("content/scorecard.yaml").unwrap();
    site.add(&[("content/scorecard.yaml", &format!("{text}titel: x\n"))]);
    let run = site.run(&["build"]).exits(1);
    assert!(run.stderr.starts_with("error[unknown-field]: "), "{}", run.stderr);
    assert!(run.stderr.contains(" --> content/scorecard.yaml:5:1\n"), "{}", run.stderr);
    assert!(
        run.stdout.contains("1 error, 0 warnings, 0 notes") && run.stdout.ends_with("; nothing was written\n"),
        "{}",
        run.stdout
    );
    assert_eq!(site.files("output"), good);
    assert_eq!(site.run(&["build", "-q"]).exits(1).stdout, "");
}

#[test]
fn a_first_build_with_an_error_makes_no_folder() {
    let site = Site::new(&[("content/scorecard.yaml", "titel: x\n")]);
    site.run(&["build"]).exits(1);
    assert!(!site.path("output").exists());
}

#[test]
fn findings_as_json_stand_apart_from_the_summary() {
    let site = Site::new(&[("content/scorecard.yaml", "titel: x\n")]);
    let run = site.run(&["build", "--format", "json"]).exits(1);
    let read: serde_json::Value = serde_json::from_str(&run.stderr).unwrap();
    assert!(read["findings"].as_array().unwrap().iter().any(|it| it["id"] == "unknown-field"));
}

#[test]
fn a_claim_names_the_file_it_was_typed_in() {
    let site = Site::new(&[
        (
            "content/territories.yaml",
            "levels: [{id: province, name: Tỉnh, folder: provinces}]\nterritories: [{id: p, name: P, level: province}]\n",
        ),
        ("content/topics.yaml", "- {id: a, name: A}\n"),
        ("content/indicators/a.yaml", "- {id: i, name: I, topic: a, unit: percent, better: higher}\n"),
        ("content/provinces/p/a.yaml", "source: {title: T, kind: press}\nperiod: 2023\nfigures: {i: 1%}\n"),
        ("content/provinces/p/b.yaml", "source: p-a\nperiod: 2022\nfigures: {i: 2%}\n"),
    ]);
    site.run(&["build"]).exits(0);
    let claims = site.read("output/data/claims.csv").unwrap();
    let file_of = |period: &str| claims.lines().find(|line| line.contains(&format!(",i,{period},"))).unwrap().to_owned();
    assert!(file_of("2023").contains("content/provinces/p/a.yaml"), "{claims}");
    assert!(file_of("2022").contains("content/provinces/p/b.yaml"), "{claims}");
}

/// Places with pages of their own are reached from the place they lie in; of very many the home page lists the first level.
#[test]
fn places_lead_to_those_inside_them() {
    let places = |count: usize| {
        let levels =
            "levels:\n  - {id: province, name: Tỉnh, folder: provinces}\n  - {id: commune, name: Xã, folder: communes}\n";
        let commune = |it: usize| format!("  - {{id: x{it:03}, name: Xã {it:03}, level: commune, in: a}}\n");
        let communes: String = (1..=count).map(commune).collect();
        format!("{levels}territories:\n  - {{id: a, name: Tỉnh A, level: province}}\n{communes}")
    };
    let site = Site::new(&[("content/territories.yaml", &places(2))]);
    site.run(&["build", "-q"]).exits(0);
    let province = site.read("output/provinces/a/index.html").unwrap();
    assert!(province.contains("Các nơi thuộc Tỉnh A (2)") && province.contains("../../communes/x002/"), "{province}");
    let commune = site.read("output/en/communes/x001/index.html").unwrap();
    let crumbs = commune.split("class=\"crumbs\"").nth(1).and_then(|it| it.split("</nav>").next()).unwrap();
    assert!(crumbs.contains("../../../en/provinces/a/"), "{crumbs}");
    assert!(site.read("output/index.html").unwrap().contains("communes/x002/"));
    site.add(&[("content/territories.yaml", &places(500))]);
    site.run(&["build", "-q"]).exits(0);
    let home = site.read("output/index.html").unwrap();
    assert!(home.contains("500 nơi khác có trang riêng") && home.contains("provinces/a/"), "{home}");
    assert!(!home.contains("communes/"), "{home}");
}

/// Each stage by its name, the whole, then each kind of page; and nothing of it where nobody asks.
#[test]
fn a_build_tells_how_long_each_stage_took() {
    let site = Site::new(&[]);
    assert!(!site.run(&["build", "--lang", "en"]).exits(0).stderr.contains("render:"));
    let run = site.run(&["build", "--lang", "en", "--timings", "--base-url", "./"]).exits(0);
    let seconds = |line: &str| -> f64 { line.split(": ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap() };
    let (pages, lines): (Vec<&str>, Vec<&str>) = run.stderr.lines().partition(|it| it.contains(".html"));
    let told: Vec<(&str, f64)> = lines.iter().map(|it| (it.split(':').next().unwrap(), seconds(it))).collect();
    let names: Vec<&str> = told.iter().map(|(name, _)| *name).collect();
    let stages = ["read", "parse", "resolve", "derive", "check", "prepare", "data files", "view", "draw", "share images"];
    assert_eq!(names[..10], stages);
    assert_eq!(names[10..], ["render", "write", "whole"]);
    // Pictures are drawn pixel by pixel: that is never nothing.
    assert!(told[9].1 > 0.0 && told[12].1 > 0.0, "{told:?}");
    let kinds: Vec<&str> = pages.iter().map(|it| it.split(": ").next().unwrap()).collect();
    let count = |kind: &str| site.files("output").iter().filter(|(path, _)| path.ends_with(kind)).count();
    assert!(kinds.contains(&format!("{} × not_found.html", count("404.html")).as_str()), "{kinds:?}");
    assert!(kinds.iter().any(|it| it.ends_with(" × home.html")) && pages.iter().all(|it| it.ends_with(" ms each")), "{pages:?}");
    assert!(run.stderr.contains("render: ") && run.stderr.contains(" s, all threads together"), "{}", run.stderr);
}

/// No data file, no page of them, and no link to either; the search and the comparisons of a page's own script stay.
#[test]
fn a_build_does_without_data_files() {
    let site = Site::new(&[
        ("content/territories.yaml", "levels: [{id: p, name: P, folder: places}]\nterritories: [{id: a, name: A, level: p}]\n"),
        ("content/topics.yaml", "- {id: t, name: T}\n"),
        ("content/indicators/a.yaml", "- {id: i, name: I, topic: t, unit: percent, better: higher}\n"),
        ("content/places/a/r.yaml", "source: {title: T, kind: press}\nperiod: 2023\nfigures: {i: 1%}\n"),
        ("content/changes.yaml", "[]\n"),
    ]);
    let told = |them: &[(String, Vec<u8>)]| {
        let pages = them.iter().filter(|(path, _)| path.ends_with(".html"));
        let is_told = |text: &str| {
            [".csv\"", "\"application/json\"", "/data/\"", "\"data/\"", "DataDownload", ".xlsx\""]
                .iter()
                .any(|it| text.contains(it))
        };
        pages.filter(|(_, bytes)| is_told(&String::from_utf8_lossy(bytes))).map(|(path, _)| path.clone()).collect::<Vec<_>>()
    };
    let build = |without: &str| {
        site.run(&["build", "--base-url", "https://example.org/", "--without", without]).exits(0);
        site.files("output")
    };
    let with = build("share-images");
    assert!(told(&with).len() > 10 && with.iter().any(|(path, _)| path == "data/claims.csv"));
    let bare = build("share-images,data");
    assert_eq!(told(&bare), Vec::<String>::new());
    let data: Vec<&str> = bare.iter().map(|(path, _)| path.as_str()).filter(|it| it.starts_with("data/")).collect();
    assert_eq!(data, ["data/search.en.json", "data/search.vi.json"]);
}
