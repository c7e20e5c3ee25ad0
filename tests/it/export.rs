//! `scorecard export`: the data files of a site without its pages.

use crate::site::Site;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;

const PLACES: &str = "levels:\n- {id: province, name: {vi: Tỉnh, en: Province}, folder: provinces}\nterritories:\n\
                      - {id: ha-noi, level: province, name: Hà Nội}\n";
const TOPICS: &str = "- id: service\n  name: {vi: Phục vụ, en: Service}\n";
const INDICATORS: &str =
    "- id: on-time\n  name: {vi: Đúng hạn, en: On time}\n  unit: percent\n  better: higher\n  topic: service\n";
const DOCUMENT: &str =
    "source:\n  title: Báo cáo\n  kind: government\n  published: 2024-01-28\nperiod: 2023\nfigures:\n  on-time: 98,8%\n";

pub fn site() -> Site {
    Site::new(&[
        ("content/territories.yaml", PLACES),
        ("content/topics.yaml", TOPICS),
        ("content/indicators/service.yaml", INDICATORS),
        ("content/provinces/ha-noi/2024.yaml", DOCUMENT),
    ])
}

fn files(site: &Site, folder: &str) -> BTreeMap<String, Vec<u8>> {
    site.files(folder).into_iter().filter(|(path, _)| path != ".scorecard").collect()
}

/// What is in a zip, and when it says that it was changed.
fn unzipped(bytes: Vec<u8>) -> (BTreeMap<String, Vec<u8>>, Vec<String>) {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let (mut files, mut days) = (BTreeMap::new(), Vec::new());
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        days.push(file.last_modified().unwrap().to_string());
        files.insert(file.name().unwrap().into_owned(), bytes);
    }
    (files, days)
}

/// The bytes are those that a build publishes, so that whoever has them can check them by the hashes on the site.
#[test]
fn what_is_exported_is_what_is_published() {
    let site = site();
    let address = ["--base-url", "https://example.org/bang-diem/"];
    site.run(&[&["build"][..], &address].concat()).exits(0);
    let run = site.run(&[&["export"][..], &address].concat()).exits(0);
    assert!(run.stdout.contains("export/: ") && run.stdout.ends_with(" data files\n"), "{}", run.stdout);
    let (published, exported) = (files(&site, "output/data"), files(&site, "export"));
    assert!(exported.contains_key("claims.csv") && exported.contains_key("provinces/ha-noi.xlsx"), "{:?}", exported.keys());
    for (path, bytes) in &exported {
        assert!(published.get(path) == Some(bytes), "{path} is not as published");
    }
    let only_for_pages: Vec<&String> = published.keys().filter(|it| !exported.contains_key(*it)).collect();
    let of_pages = ["cite.bib", "cite.ris", "compare/", "index.html", "search."];
    assert!(only_for_pages.iter().all(|it| of_pages.iter().any(|name| it.starts_with(name))), "{only_for_pages:?}");
    // The pages themselves, pictures and scripts stay out.
    assert!(!site.path("export/index.html").exists());
    site.run(&["diff", "output", "export"]).exits(0);
}

#[test]
fn a_zip_holds_the_same_files_and_is_the_same_every_time() {
    let site = site();
    site.run(&["export"]).exits(0);
    let run = site.run(&["export", "--zip", "a.zip"]).exits(0);
    assert!(run.stdout.starts_with("a.zip: "), "{}", run.stdout);
    site.run_with(&["export", "--zip", "b.zip"], &[("RAYON_NUM_THREADS", "1"), ("TZ", "Asia/Ho_Chi_Minh")]).exits(0);
    let bytes = |name: &str| std::fs::read(site.path(name)).unwrap();
    assert!(bytes("a.zip") == bytes("b.zip"));
    let (files_of_zip, days) = unzipped(bytes("a.zip"));
    assert_eq!(files_of_zip, files(&site, "export"));
    assert!(days.iter().all(|it| it == "2024-01-28 00:00:00"), "{days:?}");
    let piped = site.command("", &["export", "--zip", "-"], &[]).output().unwrap();
    assert!(piped.status.success() && piped.stdout == bytes("a.zip"));
    assert!(String::from_utf8(piped.stderr).unwrap().ends_with(" data files\n"));
}

#[test]
fn workbooks_can_stay_out() {
    let site = site();
    site.run(&["export", "--without", "workbooks"]).exits(0);
    assert!(files(&site, "export").keys().all(|it| !it.ends_with(".xlsx")));
}

#[test]
fn only_what_export_made_is_replaced() {
    let site = site();
    site.run(&["build"]).exits(0);
    let run = site.run(&["export", "--output", "output"]).exits(2);
    assert!(run.stderr.contains("was not made by scorecard export"), "{}", run.stderr);
    site.run(&["export"]).exits(0);
    site.run(&["export"]).exits(0);
    let run = site.run(&["build", "--output", "export"]).exits(2);
    assert!(run.stderr.contains("was not made by scorecard"), "{}", run.stderr);
    site.add(&[("mine/letter.txt", "dear"), ("mine.zip", "PK, but not ours")]);
    site.run(&["export", "--output", "mine"]).exits(2);
    let run = site.run(&["export", "--zip", "mine.zip"]).exits(2);
    assert!(run.stderr.contains("--force"), "{}", run.stderr);
    assert_eq!(site.read("mine.zip").as_deref(), Some("PK, but not ours"));
    site.run(&["export", "--zip", "mine.zip", "--force"]).exits(0);
    site.run(&["export", "--zip", "mine.zip"]).exits(0);
    for place in ["content", "content/data", "."] {
        site.run(&["export", "--force", "--output", place]).exits(2);
    }
    site.run(&["export", "--zip", "content/all.zip"]).exits(2);
    assert!(!site.path("content/all.zip").exists());
}

#[test]
fn content_with_errors_exports_nothing() {
    let site = site();
    site.run(&["export"]).exits(0);
    let before = site.files("export");
    site.add(&[("content/provinces/ha-noi/2024.yaml", &DOCUMENT.replace("on-time:", "ontime:"))]);
    let run = site.run(&["export"]).exits(1);
    assert!(run.stderr.contains("error[unknown-indicator]") && run.stderr.ends_with("nothing was exported\n"), "{}", run.stderr);
    assert_eq!(run.stdout, "");
    assert_eq!(site.files("export"), before);
    site.run(&["export", "--zip", "a.zip"]).exits(1);
    assert!(!site.path("a.zip").exists());
}
