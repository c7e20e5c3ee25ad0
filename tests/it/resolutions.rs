//! `resolutions.yaml`: an editor picks which of two documents is shown, with a reason.

use crate::site::Site;

const TERRITORIES: (&str, &str) = (
    "content/territories.yaml",
    "levels:\n  - {id: province, name: {vi: Tỉnh, en: Province}, folder: provinces}\nterritories:\n  - {id: a, name: {vi: A, en: A}, level: province}\n",
);
const TOPICS: (&str, &str) = ("content/topics.yaml", "- {id: t, name: {vi: T, en: T}}\n");
const INDICATORS: (&str, &str) = (
    "content/indicators/t.yaml",
    "- id: share\n  name: {vi: Tỷ lệ, en: Share}\n  topic: t\n  unit: percent\n  better: higher\n  by: {level: [one, two]}\n",
);
const LATER: (&str, &str) = (
    "content/provinces/a/later.yaml",
    "source: {title: Sau, kind: press, published: 2024-02}\nperiod: 2023\nfigures:\n  share:\n    value: 87,06%\n    quote: đạt 87,06%, cấp một 80%\n    by:\n      level: {one: 80%}\n",
);
const EARLIER: (&str, &str) = (
    "content/provinces/a/earlier.yaml",
    "source: {title: Trước, kind: press, published: 2024-01}\nperiod: 2023\nfigures:\n  share: {value: \"87,906%\", quote: \"đạt 87,906%\"}\n",
);

fn site(resolutions: &str) -> Site {
    let site = Site::new(&[TERRITORIES, TOPICS, INDICATORS, LATER, EARLIER]);
    if !resolutions.is_empty() {
        site.add(&[("content/resolutions.yaml", resolutions)]);
    }
    site
}

/// Breakdown, value and claim of each observation.
fn shown(site: &Site) -> Vec<(String, String, String)> {
    site.run(&["build"]).exits(0);
    let text = site.read("output/data/observations.csv").unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let column = |name: &str| header.iter().position(|it| it == name).unwrap();
    let (breakdown, value, claim) = (column("breakdown"), column("value"), column("claim"));
    reader.records().map(|row| row.unwrap()).map(|row| (row[breakdown].into(), row[value].into(), row[claim].into())).collect()
}

const DECIDED: &str = "- territory: a\n  indicator: share\n  period: 2023\n  show: a-earlier\n  reason: {vi: báo cáo gốc, en: the original report}\n  by: Ban biên tập\n  on: 2026-11-21\n";

#[test]
fn the_document_that_an_editor_picks_is_shown() {
    let whole = |value: &str, claim: &str| (String::new(), value.to_owned(), claim.to_owned());
    let part = ("level=one".to_owned(), "80".to_owned(), "a-later/2".to_owned());
    assert_eq!(shown(&site("")), [whole("87.06", "a-later/1"), part.clone()]);
    // A part of which that document says nothing stays as it was.
    assert_eq!(shown(&site(DECIDED)), [whole("87.906", "a-earlier/1"), part]);
}

#[test]
fn pages_give_the_reason() {
    let site = site(DECIDED);
    site.run(&["build"]).exits(0);
    let line = "Số được chọn theo quyết định của Ban biên tập (21/11/2026): báo cáo gốc";
    let page = site.read("output/provinces/a/index.html").unwrap();
    assert!(page.contains(line) && page.contains("Có số khác: 87,06%"), "{page}");
    let findings = site.read("output/findings/a/index.html").unwrap();
    assert!(findings.contains("báo cáo gốc"), "{findings}");
    assert!(site.read("output/en/findings/a/index.html").unwrap().contains("the original report"));
    let data = site.read("output/data/findings.csv").unwrap();
    assert!(data.contains("sources-disagree,warning,") && data.contains("báo cáo gốc"), "{data}");
}

#[test]
fn a_settled_disagreement_fails_no_run() {
    let strict = ["check", "--strict"];
    assert!(site("").run(&strict).exits(1).stdout.contains("warning[sources-disagree]"));
    site(DECIDED).run(&strict).exits(0);
}

#[test]
fn a_decision_must_be_about_something() {
    let told = |resolutions: &str| site(resolutions).run(&["check"]).exits(1).stdout;
    let wrong = told(&DECIDED.replace("show: a-earlier", "show: a-earlyer"));
    assert!(wrong.contains("error[unknown-source]: no document is called `a-earlyer`"), "{wrong}");
    assert!(wrong.contains("help: did you mean `a-earlier`?"), "{wrong}");
    let other = told(&DECIDED.replace("period: 2023", "period: 2022"));
    assert!(other.contains("error[unknown-source]: this document claims nothing about `share` of"), "{other}");
    let twice = told(&DECIDED.repeat(2));
    assert!(twice.contains("error[said-twice]: this is decided twice"), "{twice}");
    assert!(twice.contains("first used here"), "{twice}");
    let silent = told(&DECIDED.replace("reason: {vi: báo cáo gốc, en: the original report}", "reason: \"\""));
    assert!(silent.contains("error[missing-field]: `reason` is missing"), "{silent}");
    let nowhere = told(&DECIDED.replace("territory: a", "territory: đâu"));
    assert!(nowhere.contains("error[unknown-territory]"), "{nowhere}");
}
