//! `changes.yaml`: what was changed after it was published, on pages and in feeds.

use crate::site::Site;

const TERRITORIES: (&str, &str) = (
    "content/territories.yaml",
    "levels:\n  - {id: province, name: {vi: Tỉnh, en: Province}, folder: provinces}\nterritories:\n  - {id: a, name: {vi: An, en: Ann}, level: province}\n  - {id: b, name: {vi: Bê, en: Bee}, level: province}\n",
);
const TOPICS: (&str, &str) = ("content/topics.yaml", "- {id: t, name: {vi: T, en: T}}\n");
const INDICATORS: (&str, &str) = (
    "content/indicators/t.yaml",
    "- id: share\n  name: {vi: Tỷ lệ, en: Share}\n  topic: t\n  unit: percent\n  better: higher\n  by: {level: [one, two]}\n",
);
const REPORT: (&str, &str) = (
    "content/provinces/a/report.yaml",
    "source: {title: {vi: Báo cáo, en: Report}, kind: press, published: 2024-02}\nperiod: 2023\nfigures:\n  share: {value: \"1.987,5%\", by: {level: {one+two: 80%}}}\n",
);
const ENTRIES: &str = "\
- date: 2024-05-01
  kind: corrected
  territory: An
  indicator: share
  period: 2023
  from: \"1.978,5%\"
  to: \"1.987,5%\"
  reason: {vi: gõ nhầm, en: a slip}
  source: a-report
- date: 2025-06-02
  kind: revised
  territory: a
  indicator: share
  period: 2023
  by: {level: two+one}
  from: 79%
  to: 80%
  reason: nguồn sửa
";

fn site(changes: &str) -> Site {
    let site = Site::new(&[TERRITORIES, TOPICS, INDICATORS, REPORT]);
    if !changes.is_empty() {
        site.add(&[("content/changes.yaml", changes)]);
    }
    site
}

const ADDRESS: [&str; 3] = ["build", "--base-url", "https://example.org/x/"];

#[test]
fn pages_tell_what_was_changed_in_their_language() {
    let site = site(ENTRIES);
    site.run(&ADDRESS).exits(0);
    let page = site.read("output/changes/index.html").unwrap();
    let (later, earlier) = (page.find("id=\"2025-06-02\"").unwrap(), page.find("id=\"2024-05-01\"").unwrap());
    assert!(later < earlier, "latest first");
    assert!(page.contains("id=\"2024-05-01-a-share-2023\"") && page.contains("từ 1.978,5% thành 1.987,5%"), "{page}");
    let english = site.read("output/en/changes/index.html").unwrap();
    assert!(english.contains("from 1,978.5% to 1,987.5%") && english.contains("a slip"), "{english}");
    assert!(english.contains("<span lang=\"vi\">nguồn sửa</span>"), "words that are not translated say their language");
    let year = site.read("output/changes/2024/index.html").unwrap();
    assert!(year.contains("id=\"2024-05-01-a-share-2023\"") && !year.contains("2025-06-02"), "{year}");
    for path in ["provinces/a", "indicators/share", "."] {
        let page = site.read(&format!("output/{path}/index.html")).unwrap();
        assert!(page.contains("changes/2024/#2024-05-01-a-share-2023"), "{path}");
    }
    assert!(!site.read("output/provinces/b/index.html").unwrap().contains("#2024"), "nothing was changed there");
    let data = site.read("output/data/changes.csv").unwrap();
    assert!(data.contains("2025-06-02,revised,a,share,2023,level=one+two,"), "{data}");
}

#[test]
fn the_page_says_what_will_stand_there_before_anything_is_changed() {
    let site = site("");
    site.run(&ADDRESS).exits(0);
    let page = site.read("output/changes/index.html").unwrap();
    assert!(page.contains("Chưa có thay đổi nào được ghi lại.") && page.contains("Báo cáo</a>"), "{page}");
    assert!(site.read("output/changes/2024/index.html").is_none());
}

/// Id and day of every entry of a feed.
fn entries(site: &Site, path: &str) -> Vec<(String, String)> {
    let text = site.read(&format!("output/{path}")).unwrap();
    let tree = roxmltree::Document::parse(&text).unwrap();
    let feed = tree.root_element();
    let child = |of: roxmltree::Node, name: &str| {
        of.children().find(|it| it.tag_name().name() == name).and_then(|it| it.text()).unwrap_or_default().to_owned()
    };
    // What RFC 4287 asks of every feed.
    for name in ["id", "title", "updated"] {
        assert!(!child(feed, name).is_empty(), "{path}: {name}");
    }
    let entries = feed.children().filter(|it| it.tag_name().name() == "entry");
    let entries: Vec<_> = entries.map(|it| (child(it, "id"), child(it, "updated"))).collect();
    assert_eq!(child(feed, "updated"), entries[0].1, "{path}");
    entries
}

#[test]
fn feeds_tell_changes_and_documents_latest_first() {
    let site = site(ENTRIES);
    site.run(&ADDRESS).exits(0);
    let day = |day: &str| format!("{day}T00:00:00Z");
    let page = "https://example.org/x/";
    let expected = [
        (format!("{page}changes/2025/#2025-06-02-a-share-2023-one-two"), day("2025-06-02")),
        (format!("{page}changes/2024/#2024-05-01-a-share-2023"), day("2024-05-01")),
        (format!("{page}sources/a-report/"), day("2024-02-01")),
    ];
    assert_eq!(entries(&site, "feed.xml"), expected);
    assert_eq!(entries(&site, "provinces/a/feed.xml"), expected);
    assert_eq!(entries(&site, "en/provinces/a/feed.xml")[2].0, format!("{page}en/sources/a-report/"));
    assert!(site.read("output/provinces/b/feed.xml").is_none(), "nothing to tell");
    let page = site.read("output/en/provinces/a/index.html").unwrap();
    assert!(page.contains("type=\"application/atom+xml\" href=\"../../../en/provinces/a/feed.xml\""), "{page}");
    assert!(page.contains("type=\"application/atom+xml\" href=\"../../../en/feed.xml\""), "{page}");
    assert!(!site.read("output/provinces/b/index.html").unwrap().contains("provinces/b/feed.xml"));
}

#[test]
fn ids_of_entries_stay_when_the_site_moves() {
    let site = site(ENTRIES);
    let scorecard = site.read("content/scorecard.yaml").unwrap();
    site.add(&[("content/scorecard.yaml", &format!("{scorecard}feed_id: tag:example.org,2026:x\n"))]);
    let quiet = site.run(&ADDRESS).exits(0);
    assert!(!quiet.stderr.contains("feed_id"), "{}", quiet.stderr);
    let before = entries(&site, "provinces/a/feed.xml");
    assert_eq!(before[0].0, "tag:example.org,2026:x:vi/changes/2025-06-02-a-share-2023-one-two");
    site.run(&["build", "--base-url", "https://other.example/"]).exits(0);
    assert_eq!(entries(&site, "provinces/a/feed.xml"), before);
}

#[test]
fn feeds_need_an_address_and_say_what_their_ids_need() {
    let site = site(ENTRIES);
    for args in [&["build"][..], &["build", "--base-url", "./"]] {
        let said = site.run(args).exits(0).stderr;
        assert!(site.read("output/feed.xml").is_none() && !said.contains("feed_id"), "{said}");
        assert!(!site.read("output/index.html").unwrap().contains("atom+xml"));
    }
    assert!(site.run(&ADDRESS).exits(0).stderr.contains("feed_id"));
}

#[test]
fn a_document_that_an_entry_names_is_told_once() {
    let site = site("- {date: 2026-01-02, kind: added, source: a-report}\n");
    site.run(&ADDRESS).exits(0);
    let entries = entries(&site, "feed.xml");
    assert_eq!(entries.len(), 1, "{entries:?}");
    assert!(entries[0].0.ends_with("#2026-01-02-a-report"), "{entries:?}");
}

#[test]
fn anchors_stay_when_entries_are_added() {
    let twice = format!("{ENTRIES}{}", ENTRIES.replace("gõ nhầm", "lại gõ nhầm"));
    let site = site(&twice);
    site.run(&ADDRESS).exits(0);
    let page = site.read("output/changes/2024/index.html").unwrap();
    let (first, second) =
        (page.find("id=\"2024-05-01-a-share-2023\"").unwrap(), page.find("id=\"2024-05-01-a-share-2023--2\"").unwrap());
    assert!(page[first..second].contains("gõ nhầm") && page[second..].contains("lại gõ nhầm"), "{page}");
}

#[test]
fn every_slip_in_an_entry_has_its_place() {
    let entry =
        "- {date: 2024-05-01, kind: corrected, territory: a, indicator: share, period: 2023, from: 1%, to: 2%, reason: r}\n";
    site(entry).run(&["check"]).exits(0);
    for (from, to, id) in [
        ("reason: r", "note: r", "unknown-field"),
        (", reason: r", "", "missing-reason"),
        ("reason: r", "reason: ", "missing-reason"),
        ("reason: r", "reason: \"\"", "missing-reason"),
        ("kind: corrected", "kind: correct", "unknown-word"),
        ("territory: a", "territory: aa", "unknown-territory"),
        ("indicator: share", "indicator: shard", "unknown-indicator"),
        ("period: 2023", "period: 2023.", "bad-period"),
        ("date: 2024-05-01", "date: 2024-05", "bad-date"),
        ("date: 2024-05-01, ", "", "missing-field"),
        ("from: 1%, ", "", "missing-field"),
        ("to: 2%", "to: 2%, source: none", "unknown-source"),
        ("to: 2%", "to: 2%, by: {level: three}", "unknown-member"),
        ("to: 2%", "to: 2%, band: good", "unknown-band"),
        ("to: 2%", "to: 2%, index: i", "unknown-indicator"),
        ("territory: a, indicator: share, period: 2023, from: 1%, to: 2%, ", "", "missing-field"),
        ("date: 2024-05-01", "date: 2999-05-01", "future-date"),
    ] {
        let changed = entry.replacen(from, to, 1);
        assert_ne!(changed, entry, "{from}");
        let told = site(&changed).run(&["check", "--strict", "--format", "concise"]);
        let lines: Vec<&str> = told.stdout.lines().filter(|it| it.contains("changes.yaml")).collect();
        assert!(lines.len() == 1 && lines[0].contains(&format!("[{id}]")), "{from} → {to}: {lines:?}");
    }
}

#[test]
fn an_id_of_feeds_is_a_tag() {
    for (id, is_good) in [
        ("tag:example.org,2026:x", true),
        ("tag:a@example.org,2026-01-31:x/y", true),
        ("https://example.org/", false),
        ("tag:example.org:x", false),
        ("tag:example.org,26:x", false),
        ("tag:example.org,2026:", false),
        ("tag:example.org,2026:x y", false),
        ("tag:example.org,2026:<x>", false),
    ] {
        let site = site("");
        let scorecard = site.read("content/scorecard.yaml").unwrap();
        site.add(&[("content/scorecard.yaml", &format!("{scorecard}feed_id: \"{id}\"\n"))]);
        let told = site.run(&["check"]);
        assert_eq!(told.stdout.contains("error[bad-id]"), !is_good, "{id}: {}", told.stdout);
    }
}
