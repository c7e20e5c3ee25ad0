//! `scorecard diff`: what is different between two states, and that none of it is silent.

use crate::site::Site;
use serde_json::Value;

const TERRITORIES: (&str, &str) = (
    "content/territories.yaml",
    "levels:\n  - {id: province, name: {vi: Tỉnh, en: Province}, folder: provinces}\nterritories:\n  - {id: a, name: {vi: An, en: Ann}, level: province}\n  - {id: b, name: {vi: Bê, en: Bee}, level: province}\n",
);
const TOPICS: (&str, &str) = ("content/topics.yaml", "- {id: t, name: {vi: T, en: T}}\n");
const INDICATORS: &str = "\
- id: share
  name: {vi: Tỷ lệ, en: Share}
  topic: t
  unit: percent
  better: higher
  by: {level: [one, two]}
  targets: [{value: \"≥ 90%\"}]
- id: score
  name: {vi: Điểm, en: Score}
  topic: t
  unit: points
  better: higher
";
const REPORT: &str = "\
source: {title: Báo cáo, kind: government, published: 2024-02}
period: 2023
figures:
  share:
    2022: 91,5%
    2023: {value: \"89,8%\", target: 85%}
  score: {value: \"1.234,5\", rank: 31/63}
";
const INDEX: &str = "\
name: {vi: Chỉ số, en: Index}
level: province
tree:
  - {indicator: share, weight: 1}
  - {indicator: score, weight: 1}
normalisation: {method: rank}
";

/// Two folders of one site, `old` and `new`, alike.
fn two() -> Site {
    let site = Site::empty();
    for folder in ["old", "new"] {
        let path = |it: &str| format!("{folder}/{it}");
        site.add(&[
            (&path(crate::site::SCORECARD.0), crate::site::SCORECARD.1),
            (&path(TERRITORIES.0), TERRITORIES.1),
            (&path(TOPICS.0), TOPICS.1),
            (&path("content/indicators/t.yaml"), INDICATORS),
            (&path("content/provinces/a/report.yaml"), REPORT),
            (&path("content/indexes/i.yaml"), INDEX),
        ]);
    }
    site
}

fn edit(site: &Site, path: &str, from: &str, to: &str) {
    let text = site.read(path).unwrap();
    assert!(text.contains(from), "{path}: {from}");
    site.add(&[(path, &text.replacen(from, to, 1))]);
}

const NEW_REPORT: &str = "new/content/provinces/a/report.yaml";

fn json(site: &Site, args: &[&str], code: i32) -> Value {
    let run = site.run(&[&["diff", "--format", "json"], args].concat()).exits(code);
    serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {}", run.stdout))
}

#[test]
fn two_states_alike_have_no_difference() {
    let site = two();
    assert_eq!(site.run(&["diff", "old", "new"]).exits(0).stdout, "");
    // How a figure is typed is no figure: blanks, groups.
    edit(&site, NEW_REPORT, "\"1.234,5\"", "\"1234,5 điểm\"");
    edit(&site, NEW_REPORT, "91,5%", "91,5 %");
    assert_eq!(site.run(&["diff", "old", "new"]).exits(0).stdout, "");
}

#[test]
fn a_revised_figure_is_told_with_its_verdict() {
    let site = two();
    edit(&site, NEW_REPORT, "89,8%", "98,8%");
    edit(&site, NEW_REPORT, "31/63", "30/63");
    let run = site.run(&["diff", "old", "new", "--lang", "en"]).exits(1);
    let silent = "    no entry in changes.yaml says why\n";
    let expected = format!(
        "~ a score 2023: rank 31/63 → 30/63 (a-report)\n{silent}~ a share 2023: 89,8% → 98,8% (a-report); verdict missed → exceeded\n{silent}"
    );
    assert_eq!(run.stdout, expected);
    assert_eq!(run.stderr, "2 revised; 2 without a reason in changes.yaml\n");
}

#[test]
fn added_removed_and_other_targets_are_told() {
    let site = two();
    edit(&site, NEW_REPORT, "    2022: 91,5%\n", "    2021: 80%\n");
    edit(&site, NEW_REPORT, "target: 85%", "target: 86%");
    edit(&site, NEW_REPORT, "  score: {value: \"1.234,5\", rank: 31/63}\n", "");
    site.add(&[(
        "new/content/provinces/a/other.yaml",
        "source: {title: Khác, kind: press}\nperiod: 2023\nfigures: {share: 50%}\n",
    )]);
    let found = json(&site, &["old", "new"], 1);
    let all: Vec<(String, String)> = found["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| {
            let id = ["indicator", "source"].iter().find_map(|key| it[key].as_str()).unwrap();
            let period = it["period"].as_str().unwrap_or_default();
            (it["kind"].as_str().unwrap().to_owned(), format!("{id} {period}").trim().to_owned())
        })
        .collect();
    let expected = [
        ("added", "a-other"),
        ("added", "share 2021"),
        ("added", "share 2023"),
        ("revised", "share 2023"),
        ("removed", "score 2023"),
        ("removed", "share 2022"),
    ];
    assert_eq!(all, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    let changes = &found["changes"];
    assert_eq!((&changes[2]["shown"], &changes[2]["source"]), (&Value::from(false), &Value::from("a-other")));
    let target = serde_json::json!([{"field": "target", "from": "85%", "to": "86%"}]);
    assert_eq!(changes[3]["fields"], target);
    assert_eq!(
        found["counts"],
        serde_json::json!({"added": 3, "revised": 1, "removed": 2, "verdict": 0, "method": 0, "silent": 3})
    );
}

#[test]
fn methods_of_indicators_and_indexes_are_told_once_each() {
    let site = two();
    edit(&site, "new/content/indicators/t.yaml", "≥ 90%", "≥ 95%");
    edit(
        &site,
        "new/content/indicators/t.yaml",
        "  unit: points\n",
        "  unit: points\n  breaks: [{from: 2023, reason: cách tính mới}]\n",
    );
    edit(&site, "new/content/indexes/i.yaml", "score, weight: 1", "score, weight: 2");
    edit(&site, "new/content/indexes/i.yaml", "{method: rank}", "{method: zscore}");
    let run = site.run(&["diff", "old", "new", "--lang", "en"]).exits(1);
    let lines: Vec<&str> = run.stdout.lines().filter(|it| !it.starts_with(' ')).collect();
    assert_eq!(lines.len(), 4, "{lines:#?}");
    assert_eq!(lines[0], "= a share 2022 (a-report); verdict exceeded → missed");
    assert_eq!(lines[1], "* indicator score: breaks nothing → 2023-01-01");
    assert!(lines[2].starts_with("* indicator share: targets ") && lines[2].contains("≥ 95%"), "{}", lines[2]);
    assert!(lines[3].starts_with("* index i: ") && lines[3].contains("score: weight 1 → 2"), "{}", lines[3]);
    assert!(lines[3].contains("score: normalisation rank") && lines[3].contains("zscore"), "{}", lines[3]);
}

#[test]
fn built_sites_are_compared_like_their_contents() {
    let site = two();
    edit(&site, NEW_REPORT, "89,8%", "98,8%");
    edit(&site, "new/content/indexes/i.yaml", "score, weight: 1", "score, weight: 2");
    let of_contents = site.run(&["diff", "old", "new"]).exits(1).stdout;
    for folder in ["old", "new"] {
        site.run(&["build", "-q", "-r", folder]).exits(0);
    }
    for (old, new) in [("old/output", "new"), ("old/output/data", "new/output"), ("old", "new/output/data")] {
        assert_eq!(site.run(&["diff", old, new]).exits(1).stdout, of_contents, "{old} {new}");
    }
    // A site that an older program built: what it does not say is not compared.
    std::fs::remove_file(site.path("old/output/data/indexes.csv")).unwrap();
    std::fs::remove_file(site.path("old/output/data/changes.csv")).unwrap();
    let older = site.run(&["diff", "old/output", "new"]).exits(1).stdout;
    assert!(older.contains("98,8%") && !older.contains("index i"), "{older}");
}

#[test]
fn drafts_wait_for_their_reasons() {
    let site = two();
    site.add(&[("new/content/changes.yaml", "# của tòa soạn\n  - {date: 2024-01-01, kind: added, what: mở trang}   # giữ\n")]);
    let before = site.read("new/content/changes.yaml").unwrap();
    edit(&site, NEW_REPORT, "89,8%", "98,8%");
    edit(&site, NEW_REPORT, "    2022: 91,5%\n", "");
    site.run(&["diff", "old", "-r", "new", "--check"]).exits(1);
    site.run(&["diff", "old", "-r", "new", "--write", "--date", "2024-03-01"]).exits(1);
    let drafted = site.read("new/content/changes.yaml").unwrap();
    assert!(drafted.starts_with(&before), "what stood there stands there to the byte");
    let rest = &drafted[before.len()..];
    assert!(
        rest.contains("  - date: 2024-03-01\n    kind: revised # hoặc corrected, nếu trước đây gõ nhầm\n    territory: a\n"),
        "{rest}"
    );
    assert!(rest.contains("    from: \"89,8%\"\n    to: \"98,8%\"\n    source: a-report\n    reason: # "), "{rest}");
    // A draft is no reason: the content is refused until somebody writes one.
    assert!(site.run(&["check", "-r", "new"]).exits(1).stdout.contains("error[missing-reason]"));
    site.run(&["build", "-r", "new"]).exits(1);
    site.run(&["diff", "old", "-r", "new", "--check"]).exits(1);
    // Drafting again adds nothing.
    site.run(&["diff", "old", "-r", "new", "--write"]).exits(1);
    assert_eq!(site.read("new/content/changes.yaml").unwrap(), drafted);
    let lines: Vec<String> = drafted
        .lines()
        .map(|it| if it.contains("reason: #") { "    reason: gõ nhầm".to_owned() } else { it.to_owned() })
        .collect();
    site.add(&[("new/content/changes.yaml", &(lines.join("\n") + "\n"))]);
    site.run(&["check", "-r", "new"]).exits(0);
    site.run(&["diff", "old", "-r", "new", "--check"]).exits(0);
    let told = site.run(&["diff", "old", "new", "--lang", "en"]).exits(1).stdout;
    assert!(told.contains("    revised on 2024-03-01: gõ nhầm\n"), "{told}");
}

#[test]
fn an_entry_that_stood_there_before_explains_no_new_change() {
    let site = two();
    let entry = "- {date: 2024-01-01, kind: corrected, territory: a, indicator: share, period: 2023, from: \"98,8%\", to: \"89,8%\", reason: r}\n";
    for folder in ["old", "new"] {
        site.add(&[(&format!("{folder}/content/changes.yaml"), entry)]);
    }
    edit(&site, NEW_REPORT, "89,8%", "98,8%");
    site.run(&["diff", "old", "new", "--check"]).exits(1);
    // Nor does a new one that tells of other figures.
    let other = "- {date: 2024-02-01, kind: corrected, territory: a, indicator: share, period: 2023, from: \"89,8%\", to: \"97,8%\", reason: r}\n";
    site.add(&[("new/content/changes.yaml", &format!("{entry}{other}"))]);
    site.run(&["diff", "old", "new", "--check"]).exits(1);
    site.add(&[("new/content/changes.yaml", &format!("{entry}{}", other.replace("97,8%", "98,8 %")))]);
    site.run(&["diff", "old", "new", "--check"]).exits(0);
}

#[test]
fn what_is_gone_with_its_indicator_is_one_entry_in_words() {
    let site = two();
    let indicators = site.read("new/content/indicators/t.yaml").unwrap();
    let share = &indicators[..indicators.find("- id: score").unwrap()];
    site.add(&[("new/content/indicators/t.yaml", share)]);
    edit(&site, NEW_REPORT, "  score: {value: \"1.234,5\", rank: 31/63}\n", "");
    edit(&site, "new/content/indexes/i.yaml", "  - {indicator: score, weight: 1}\n", "");
    site.run(&["diff", "old", "-r", "new", "--write", "--date", "2024-03-01"]).exits(1);
    let drafted = site.read("new/content/changes.yaml").unwrap();
    assert_eq!(drafted.matches("kind: removed").count(), 1, "{drafted}");
    assert!(drafted.contains("  what: \"Điểm (score)\"\n"), "{drafted}");
    site.add(&[("new/content/changes.yaml", &drafted.replace("reason: #", "reason: thôi đo #"))]);
    site.run(&["diff", "old", "-r", "new", "--check"]).exits(0);
}

#[test]
fn markdown_says_names_and_no_markup_of_the_content() {
    let site = two();
    edit(&site, "new/content/territories.yaml", "vi: An", "vi: \"An|<b>@all</b> #1 `x`\"");
    edit(&site, NEW_REPORT, "89,8%", "98,8%");
    let told = site.run(&["diff", "old", "new", "--format", "markdown", "--lang", "en"]).exits(1).stdout;
    assert!(told.contains("**1 without a reason in changes.yaml**"), "{told}");
    assert!(
        told.contains("| An\\|&lt;b>&#64;all&lt;/b> &#35;1 \\`x\\`, Tỷ lệ, 2023 | 89,8% → 98,8%; verdict missed → exceeded |"),
        "{told}"
    );
    // A comment has an end.
    let figures: String = (0..90).map(|it| format!("    {}: 50%\n", 1900 + it)).collect();
    edit(&site, NEW_REPORT, "    2022: 91,5%\n", &figures);
    let told = site.run(&["diff", "old", "new", "--format", "markdown", "--lang", "en"]).exits(1).stdout;
    assert!(told.contains("50 more") && told.lines().count() < 80, "{told}");
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let site = two();
    assert!(site.run(&["diff", "nowhere", "new"]).exits(2).stderr.contains("nowhere holds neither"));
    edit(&site, NEW_REPORT, "share:", "shard:");
    assert!(site.run(&["diff", "old", "new"]).exits(2).stderr.contains("has errors"));
}
