//! Findings in every format: what each reader makes of them, hostile content and all; which are told, and where to.

use crate::site::{Run, SCORECARD, Site};
use serde_json::Value;
use std::fs;

const FORMATS: &[&str] = &["full", "concise", "json", "json-lines", "github", "sarif", "junit"];

const TERRITORIES: (&str, &str) = (
    "content/territories.yaml",
    "levels: [{id: province, name: {vi: Tỉnh, en: Province}, folder: provinces}]\nterritories: [{id: a, name: {vi: A, en: A}, level: province}]\n",
);
const TOPICS: (&str, &str) = ("content/topics.yaml", "- {id: t, name: {vi: T, en: T}}\n");
const INDICATORS: (&str, &str) = (
    "content/indicators/t.yaml",
    "- {id: score, name: {vi: Điểm, en: Score}, topic: t, unit: points, scale: 100, better: higher}\n- {id: rate, name: {vi: Tỷ lệ, en: Rate}, topic: t, unit: percent, better: higher}\n",
);
/// One error, one warning, one note, and a warning that is accepted.
const REPORT: (&str, &str) = (
    "content/provinces/a/report.yaml",
    "source:
  title: Báo cáo
  kind: press
period: 2023
figures:
  scroe: 1
  score:
    - value: 88%
      quote: đạt 88%
    - territory: a
      period: 2022
      value: 87%
      quote: năm 2022 là 87%
      accept:
        percent-for-score: {vi: 'in nguyên văn ]]>', en: printed so}
  rate:
    value: '36,555%'
    ratio: 692/1.893
    quote: 692/1.893, đạt 36,555%
",
);

fn site() -> Site {
    Site::new(&[TERRITORIES, TOPICS, INDICATORS, REPORT])
}

/// Names and texts that would break every format here, if it let them. Elsewhere files cannot have such names.
#[cfg(unix)]
fn hostile() -> Site {
    let site = site();
    let evil = "]]> <b>&amp; {0} [a](b) ::error::x%0Ay, \\\" \u{202e}\u{2028}\u{feff}";
    let text = format!(
        "source: {{title: T, kind: press, \"{evil}\": 1}}\nperiod: 2023\nfigures:\n  \"{evil}\\n::warning::\": 1\n  score: {{value: 1%, accept: {{percent-for-score: \"{evil}\"}}}}\n"
    );
    site.add(&[
        ("content/provinces/a/x, y: 50%41 <&>\"'đ\u{202e}.yaml", &text),
        ("content/provinces/a/z\n::error::].yaml", &text),
        ("content/provinces/a/esc.yaml", "a: \u{1b}[31m\u{9b}31m"),
    ]);
    site
}

fn check(site: &Site, format: &str, more: &[&str]) -> Run {
    site.run(&[&["check", "--format", format][..], more].concat())
}

fn json(site: &Site) -> Vec<Value> {
    let run = check(site, "json", &[]);
    let read: Value = serde_json::from_str(&run.stdout).unwrap();
    read["findings"].as_array().unwrap().clone()
}

fn ids(found: &[Value]) -> Vec<&str> {
    found.iter().map(|it| it["id"].as_str().unwrap()).collect()
}

#[cfg(unix)]
fn is_unsafe(it: char) -> bool {
    it != '\n' && it.is_control() || matches!(it, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn concise_is_a_line_each() {
    let site = site();
    let run = check(&site, "concise", &["--color", "never"]).exits(1);
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(lines.len(), 3, "{}", run.stdout);
    assert_eq!(lines[0], "content/provinces/a/report.yaml:6:3: error[unknown-indicator] no indicator is called `scroe`");
    let coloured = check(&site, "concise", &["--color", "always"]).stdout;
    assert!(coloured.starts_with("\u{1b}[1mcontent/provinces/a/report.yaml:6:3\u{1b}[0m: \u{1b}["), "{coloured:?}");
    assert!(run.stderr.contains("; 1 error, 1 warning, 1 note, 1 accepted; "), "{}", run.stderr);
    let vietnamese = check(&site, "concise", &["--lang", "vi"]);
    assert!(vietnamese.stderr.contains("; 1 lỗi, 1 cảnh báo, 1 ghi chú, 1 đã chấp nhận; "), "{}", vietnamese.stderr);
}

#[test]
fn json_lines_are_the_findings_of_json() {
    let site = site();
    let run = check(&site, "json-lines", &[]).exits(1);
    let lines: Vec<Value> = run.stdout.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    assert_eq!(lines, json(&site));
    assert_eq!(ids(&lines), ["unknown-indicator", "percent-for-score", "percent-for-score", "truncated"]);
    let reasons: Vec<&Value> = lines.iter().map(|it| &it["accepted"]).collect();
    assert_eq!(reasons, [&Value::Null, &Value::Null, &"printed so".into(), &Value::Null]);
    let vietnamese = check(&site, "json", &["--lang", "vi"]).stdout;
    let read: Value = serde_json::from_str(&vietnamese).unwrap();
    assert_eq!(read["findings"][2]["accepted"], "in nguyên văn ]]>");
    assert_eq!(read["counts"], serde_json::json!({"errors": 1, "warnings": 1, "notes": 1, "accepted": 1}));
}

/// A workflow command as GitHub reads it: its kind, its properties, its message.
fn command(line: &str) -> (String, Vec<(String, String)>, String) {
    let (head, message) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
    let (kind, properties) = head.split_once(' ').unwrap();
    let plain = |text: &str| text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    let property = |it: &str| {
        let (key, value) = it.split_once('=').unwrap();
        (key.to_owned(), plain(&value.replace("%3A", ":").replace("%2C", ",")))
    };
    (kind.to_owned(), properties.split(',').map(property).collect(), plain(message))
}

#[test]
fn annotations_stand_at_the_line_of_the_frame() {
    let site = site();
    let run = check(&site, "github", &["--color", "always"]).exits(1);
    let frames = check(&site, "full", &[]).stdout;
    let kinds: Vec<String> = run.stdout.lines().map(|it| command(it).0).collect();
    assert_eq!(kinds, ["error", "warning", "notice"]);
    for (line, frame) in run.stdout.lines().zip(frames.split("\n\n")) {
        let (_, properties, message) = command(line);
        let value = |key: &str| properties.iter().find(|(it, _)| it == key).unwrap().1.clone();
        let number = |key: &str| value(key).parse::<usize>().unwrap();
        assert!(frame.contains(&format!("--> {}:{}:{}\n", value("file"), value("line"), value("col"))), "{line}\n{frame}");
        assert!(frame.contains(&format!("[{}]: {}\n", value("title"), message.lines().next().unwrap())), "{line}\n{frame}");
        // What is annotated is what the caret of the frame stands under.
        let source = REPORT.1.lines().nth(number("line") - 1).unwrap();
        let shown = frame.lines().find(|it| it.starts_with(&value("line"))).unwrap();
        let under = frame.lines().find(|it| it.contains('^')).unwrap();
        let is_pointed_at = |(_, (_, caret)): &(usize, (char, char))| *caret == '^';
        let pointed: String = shown.chars().zip(under.chars()).enumerate().filter(is_pointed_at).map(|(_, (it, _))| it).collect();
        let annotated: String = source.chars().skip(number("col") - 1).take(number("endColumn") - number("col")).collect();
        assert_eq!((annotated, number("endLine")), (pointed, number("line")), "{line}\n{frame}");
    }
    let (_, _, message) = command(run.stdout.lines().next().unwrap());
    assert_eq!(message, "no indicator is called `scroe`\ndid you mean `score`?");
}

/// On a pull request, paths are the repository's, wherever in it the site stands.
#[test]
fn annotations_name_files_from_the_repository() {
    let site = Site::empty();
    for (path, text) in [SCORECARD, TERRITORIES, TOPICS, INDICATORS, REPORT] {
        site.add(&[(&format!("a site/{path}"), text)]);
    }
    let file = |args: &[&str], folder: &str, variables: &[(&str, &str)]| {
        let run = site.run_in(folder, args, variables).exits(1);
        command(run.stdout.lines().next().unwrap()).1[0].1.clone()
    };
    let path = format!("a site/{}", REPORT.0);
    let workspace = site.path("").to_str().unwrap().to_owned();
    assert_eq!(file(&["check", "--format=github", "-r", "a site"], "", &[]), path);
    assert_eq!(file(&["check", "--format=github"], "a site", &[("GITHUB_WORKSPACE", &workspace)]), path);
    assert_eq!(file(&["check", "--format=github"], "a site/content", &[]), REPORT.0);
    let run = site.run(&["check", "--format=sarif", "-r", "a site"]).exits(1);
    assert!(run.stdout.contains("\"uri\": \"a%20site/content/provinces/a/report.yaml\""), "{}", run.stdout);
}

fn sarif(site: &Site, more: &[&str]) -> Value {
    serde_json::from_str(&check(site, "sarif", more).stdout).unwrap()
}

#[test]
fn sarif_says_what_json_says() {
    let site = site();
    let log = sarif(&site, &[]);
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    let found = json(&site);
    assert_eq!(results.len(), found.len());
    for (result, finding) in results.iter().zip(&found) {
        assert_eq!(result["ruleId"], finding["id"]);
        assert_eq!(rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()]["id"], finding["id"]);
        assert_eq!(result["level"], finding["severity"]);
        assert!(result["message"]["text"].as_str().unwrap().starts_with(finding["message"].as_str().unwrap()));
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], finding["file"]);
        let region = ["startLine", "startColumn", "endLine", "endColumn"].map(|it| &place["region"][it]);
        assert_eq!(region, ["line", "column", "end_line", "end_column"].map(|it| &finding[it]));
    }
    assert_eq!(results[2]["suppressions"][0]["justification"], "printed so");
    assert!(results[1].get("suppressions").is_none());
    assert!(rules.iter().all(|it| it["shortDescription"]["text"].as_str().is_some_and(|it| it.len() > 10)));
}

/// So that an alert stays the same one while the file around it changes.
#[test]
fn fingerprints_do_not_depend_on_lines() {
    let prints = |text: &str| -> Vec<String> {
        let site = site();
        site.add(&[(REPORT.0, text)]);
        let log = sarif(&site, &[]);
        let results = log["runs"][0]["results"].as_array().unwrap().clone();
        results.iter().map(|it| it["partialFingerprints"]["scorecardFinding/v1"].as_str().unwrap().to_owned()).collect()
    };
    let before = prints(REPORT.1);
    assert_eq!(prints(&format!("# first\n\n{}", REPORT.1)), before);
    let twice = prints(
        &REPORT
            .1
            .replace("  scroe: 1\n", "  scroe: 1\n  rate:\n    vale: 1\n    by:\n      x: {vale: 1}\n")
            .replace("  rate: {value", "  rat: {value"),
    );
    let mut unlike = twice.clone();
    unlike.sort();
    unlike.dedup();
    assert_eq!(unlike.len(), twice.len(), "{twice:?}");
    assert_ne!(prints(&REPORT.1.replace("scroe", "scoer"))[0], before[0]);
}

#[test]
fn junit_fails_what_fails_the_run() {
    let site = site();
    let outcomes = |more: &[&str]| -> Vec<(String, String)> {
        let run = check(&site, "junit", more);
        let read = roxmltree::Document::parse(&run.stdout).unwrap();
        let root = read.root_element();
        let suite = root.first_element_child().unwrap();
        let cases: Vec<_> = suite.children().filter(|it| it.is_element()).collect();
        let failed = cases.iter().filter(|it| it.children().any(|it| it.has_tag_name("failure"))).count();
        assert_eq!(root.attribute("failures"), Some(failed.to_string().as_str()));
        assert_eq!(suite.attribute("failures"), Some(failed.to_string().as_str()));
        assert_eq!((suite.attribute("tests"), suite.attribute("skipped")), (Some("4"), Some("1")));
        let kind = |it: &roxmltree::Node| it.first_element_child().unwrap().tag_name().name().to_owned();
        cases.iter().map(|it| (it.attribute("name").unwrap().to_owned(), kind(it))).collect()
    };
    let named = |kinds: [&str; 4]| -> Vec<(String, String)> {
        let names = ["6:3 unknown-indicator", "8:7 percent-for-score", "10:7 percent-for-score", "17:5 truncated"];
        names.iter().zip(kinds).map(|(name, kind)| ((*name).to_owned(), kind.to_owned())).collect()
    };
    assert_eq!(outcomes(&[]), named(["failure", "system-out", "skipped", "system-out"]));
    assert_eq!(outcomes(&["--deny", "notes"]), named(["failure", "failure", "skipped", "failure"]));
    let run = check(&site, "junit", &["--select", "old-id,missing-source"]);
    assert_eq!(run.code, 2, "an unknown id");
    let run = check(&site, "junit", &["--select", "missing-source"]).exits(0);
    assert!(run.stdout.contains(" tests=\"1\" failures=\"0\""), "readers take no test at all for a failure: {}", run.stdout);
}

#[cfg(unix)]
#[test]
fn hostile_content_breaks_no_format() {
    let site = hostile();
    let found = json(&site);
    assert!(found.len() > 10, "{found:?}");
    for lang in ["en", "vi"] {
        for format in FORMATS {
            let run = check(&site, format, &["--lang", lang]).exits(1);
            let odd: Vec<char> = run.stdout.chars().filter(|it| is_unsafe(*it)).collect();
            assert!(odd.is_empty(), "{format}: {odd:?}");
        }
        let open = found.iter().filter(|it| it["accepted"].is_null()).count();
        let lines = |format| check(&site, format, &["--lang", lang]).stdout.lines().count();
        assert_eq!((lines("concise"), lines("github"), lines("json-lines")), (open, open, found.len()), "one line each");
        for line in check(&site, "github", &["--lang", lang]).stdout.lines() {
            let (kind, properties, _) = command(line);
            assert!(["error", "warning", "notice"].contains(&kind.as_str()), "{line}");
            let keys: Vec<&str> = properties.iter().map(|(key, _)| key.as_str()).collect();
            assert!(keys.starts_with(&["file", "line"]) && keys.ends_with(&["title"]), "{line}");
        }
        let junit = check(&site, "junit", &["--lang", lang]).stdout;
        let read = roxmltree::Document::parse(&junit).unwrap();
        assert_eq!(read.descendants().filter(|it| it.has_tag_name("testcase")).count(), found.len());
        let log = sarif(&site, &["--lang", lang]);
        for (result, finding) in log["runs"][0]["results"].as_array().unwrap().iter().zip(&found) {
            let uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap();
            assert!(uri.bytes().all(|it| it.is_ascii_alphanumeric() || b"/-._~%".contains(&it)), "{uri}");
            assert_eq!(decoded(uri), finding["file"].as_str().unwrap());
            let text = result["message"]["text"].as_str().unwrap().replace("\\[", "").replace("{{0}}", "");
            assert!(!text.contains("[a](b)") && !text.contains("{0}"), "a link or a placeholder: {text}");
        }
    }
}

#[cfg(unix)]
fn decoded(uri: &str) -> String {
    let mut parts = uri.split('%');
    let mut bytes = parts.next().unwrap().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
        bytes.extend_from_slice(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_report_is_written_whole_or_not_at_all() {
    let site = site();
    let told = check(&site, "json", &[]).stdout;
    let run = check(&site, "json", &["--output-file", "reports/new/findings.json"]).exits(1);
    assert_eq!((run.stdout.as_str(), site.read("reports/new/findings.json").unwrap()), ("", told.clone()));
    assert!(run.stderr.contains("1 error"), "the summary is still said: {}", run.stderr);
    assert_eq!(fs::read_dir(site.path("reports/new")).unwrap().count(), 1, "nothing else is left there");
    check(&site, "full", &["--output-file", "reports/new/findings.json", "--color", "auto"]).exits(1);
    let text = site.read("reports/new/findings.json").unwrap();
    assert!(text.starts_with("error[") && !text.contains('\u{1b}'), "{text}");
    let good = site.read(REPORT.0).unwrap();
    for (file, args) in [
        (REPORT.0, &["check"][..]),
        ("content/findings.json", &["check"]),
        ("themes/findings.json", &["build"]),
        ("output/findings.json", &["build"]),
        ("elsewhere/findings.json", &["build", "-o", "elsewhere"]),
        ("reports/new", &["check"]),
        ("reports/new/findings.json/x", &["check"]),
    ] {
        let run = site.run(&[args, &["--output-file", file]].concat()).exits(2);
        assert!(run.stderr.contains(&format!("error: {file} cannot be written")), "{}", run.stderr);
    }
    assert_eq!(site.read(REPORT.0).unwrap(), good);
    assert!(site.read("content/findings.json").is_none() && !site.path("themes").exists());
}

#[cfg(unix)]
#[test]
fn a_report_can_go_through_a_link_and_to_no_device() {
    use std::os::unix::fs::{FileTypeExt, symlink};
    let site = site();
    site.add(&[("reports/real.json", "old")]);
    symlink("real.json", site.path("reports/link.json")).unwrap();
    check(&site, "json", &["--output-file", "reports/link.json"]).exits(1);
    assert!(fs::symlink_metadata(site.path("reports/link.json")).unwrap().is_symlink());
    assert!(site.read("reports/real.json").unwrap().starts_with('{'));
    symlink(site.path("content/topics.yaml"), site.path("reports/topics.json")).unwrap();
    check(&site, "json", &["--output-file", "reports/topics.json"]).exits(2);
    let run = check(&site, "json", &["--output-file", "/dev/null"]).exits(2);
    assert!(run.stderr.contains("/dev/null cannot be written: it is a device or a pipe"), "{}", run.stderr);
    assert!(fs::metadata("/dev/null").unwrap().file_type().is_char_device());
}

#[test]
fn what_is_not_selected_is_neither_told_nor_counted() {
    let site = site();
    let told = |more: &[&str]| {
        let run = check(&site, "json", more);
        let read: Value = serde_json::from_str(&run.stdout).unwrap();
        let found = ids(read["findings"].as_array().unwrap()).join(" ");
        (run.code, found)
    };
    assert_eq!(told(&["--select", "truncated"]), (0, "truncated".to_owned()));
    assert_eq!(told(&["--select", "truncated,unknown-indicator"]).0, 1);
    assert_eq!(told(&["--select=truncated", "--select=unknown-indicator"]).1, "unknown-indicator truncated");
    assert_eq!(told(&["--ignore", "unknown-indicator"]), (0, "percent-for-score percent-for-score truncated".to_owned()));
    assert_eq!(told(&["--select", "truncated", "--ignore", "truncated"]), (0, String::new()));
    assert_eq!(told(&["--ignore", "unknown-indicator", "--deny", "warnings"]).0, 1);
    assert_eq!(told(&["--ignore", "unknown-indicator", "--ignore", "percent-for-score", "--deny", "warnings"]).0, 0);
    let run = check(&site, "json", &["--ignore", "unknown-indicater"]).exits(2);
    assert_eq!(run.stderr, "error: --ignore: no finding has the id \"unknown-indicater\": did you mean `unknown-indicator`?\n");
}

#[test]
fn errors_cannot_be_ignored_away_from_a_build() {
    let site = site();
    for more in [&["--ignore", "unknown-indicator"][..], &["--select", "truncated"]] {
        let run = site.run(&[&["build"][..], more].concat()).exits(1);
        assert!(run.stderr.contains("error[unknown-indicator]"), "what stops a build is told: {}", run.stderr);
        assert!(run.stdout.contains("nothing was written") && !site.path("output").exists(), "{}", run.stdout);
    }
    site.add(&[(REPORT.0, &REPORT.1.replace("  scroe: 1\n", ""))]);
    site.run(&["build", "--strict"]).exits(1);
    let run = site.run(&["build", "--strict", "--ignore", "percent-for-score"]).exits(0);
    assert!(run.stdout.contains("0 errors, 0 warnings, 1 note;"), "{}", run.stdout);
    assert!(site.read("output/index.html").is_some());
}

#[test]
fn the_run_fails_for_what_is_denied() {
    let site = site();
    site.add(&[(REPORT.0, &REPORT.1.replace("  scroe: 1\n", ""))]);
    for (more, code) in [
        (&[][..], 0),
        (&["--deny", "errors"], 0),
        (&["--deny", "error"], 0),
        (&["--deny", "warnings"], 1),
        (&["--deny", "warning"], 1),
        (&["--strict"], 1),
        (&["--deny", "notes", "--select", "truncated"], 1),
        (&["--deny", "note", "--select", "truncated"], 1),
        (&["--deny", "warnings", "--select", "truncated"], 0),
        (&["--deny", "everything"], 2),
        (&["--deny", "errors", "--strict"], 2),
    ] {
        let run = check(&site, "concise", more);
        assert_eq!(run.code, code, "{more:?}: {}{}", run.stdout, run.stderr);
    }
}

#[test]
fn quiet_leaves_only_findings() {
    let site = site();
    for format in FORMATS {
        let loud = check(&site, format, &[]).exits(1);
        let quiet = check(&site, format, &["--quiet"]).exits(1);
        assert_eq!((quiet.stdout, quiet.stderr.as_str()), (loud.stdout, ""), "{format}");
        let coloured = check(&site, format, &["--color", "always"]).stdout.contains('\u{1b}');
        assert_eq!(coloured, ["full", "concise"].contains(format), "{format}: colour is for people");
    }
}
