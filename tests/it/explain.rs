//! The reference of findings: every entry is whole, in both languages; its examples are true; the documentation has it.
//!
//! An example is put over the base site of `tests/checks/`: the wrong one gives a finding of its id, the right one none of
//! that id and no error. `UPDATE=1 cargo test --test it explain` writes `FINDINGS.md` and `FINDINGS.vi.md`.

use crate::checks::{compile, lay_out};
use crate::fixture;
use crate::site::{Site, collect};
use scorecard::finding::reference::{Entry, Example, Place};
use scorecard::finding::{CheckId, Finding, Severity};
use scorecard::words::{Lang, Words};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Findings about what Markdown cannot show: other encodings, links, sizes. Their examples are told in words.
const TOLD: &[&str] = &["not-utf8", "outside-content", "too-large", "too-many", "unreadable-file"];

const ENTRIES: &str = "src/finding/reference";
const VIETNAMESE: &str = "src/words/reference.vi.ftl";

/// Every entry that there is, by id.
fn entries() -> Vec<(String, String)> {
    let names = fs::read_dir(ENTRIES).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut ids: Vec<String> = names.map(|name| name.strip_suffix(".md").expect("entries are Markdown").to_owned()).collect();
    ids.sort();
    ids.into_iter().map(|id| (id.clone(), read(&format!("{ENTRIES}/{id}.md")))).collect()
}

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}")).replace("\r\n", "\n")
}

#[test]
fn every_entry_is_of_a_finding() {
    let found: BTreeSet<String> = entries().into_iter().map(|(id, _)| id).collect();
    let known: BTreeSet<String> = CheckId::ALL.iter().map(|check| check.id().to_owned()).collect();
    assert_eq!(found, known, "{ENTRIES}, and CheckId::ALL");
}

#[test]
fn every_entry_is_whole() {
    for (id, text) in entries() {
        let entry = Entry::parse(&text);
        assert_eq!(entry.text(), text, "{id}: what stands elsewhere than in an entry is lost");
        assert!(entry.summary.ends_with('.') && entry.summary.len() <= 100, "{id}: one short sentence first: {}", entry.summary);
        assert!(!entry.wrong.is_empty() && !entry.right.is_empty() && !entry.why.is_empty(), "{id}: a part is missing");
        assert!(entry.why.split_inclusive(['.', ';']).count() <= 8, "{id}: why it matters is said in few sentences");
        let examples = || entry.given.iter().chain(&entry.wrong).chain(&entry.right);
        assert!(examples().all(|it| !it.text.is_empty()), "{id}: an example is empty");
        let told = examples().any(|it| it.place == Place::Told);
        assert_eq!(told, TOLD.contains(&id.as_str()), "{id}: an example that can be tested is tested");
    }
}

#[test]
fn every_entry_has_vietnamese_words_and_no_other_has() {
    let parts = |(id, text): (String, String)| {
        let mut parts = vec!["", "-why"];
        parts.extend((!Entry::parse(&text).more.is_empty()).then_some("-more"));
        parts.extend(TOLD.contains(&id.as_str()).then_some(["-wrong", "-right"]).into_iter().flatten());
        parts.into_iter().map(|part| format!("reference-{id}{part}")).collect::<Vec<_>>()
    };
    let wanted: BTreeSet<String> = entries().into_iter().flat_map(parts).collect();
    let words = Words::load(&Lang::vi(), &[]).unwrap();
    let own = words.messages.keys();
    let found: BTreeSet<String> = own.iter().filter(|key| key.starts_with("reference-")).map(|key| (*key).to_owned()).collect();
    let missing: Vec<&String> = wanted.difference(&found).collect();
    let extra: Vec<&String> = found.difference(&wanted).collect();
    assert!(missing.is_empty() && extra.is_empty(), "{VIETNAMESE} lacks {missing:?}, and has {extra:?}");
    let empty: Vec<&String> = found.iter().filter(|key| words.text(key, &[]).trim().is_empty()).collect();
    assert!(empty.is_empty(), "{VIETNAMESE}: {empty:?} say nothing");
}

#[test]
fn every_example_does_what_it_says() {
    let mut problems = String::new();
    for (id, text) in entries().into_iter().filter(|(id, _)| !TOLD.contains(&id.as_str())) {
        let entry = Entry::parse(&text);
        let (wrong, right) = (findings(&id, &entry.given, &entry.wrong), findings(&id, &entry.given, &entry.right));
        if !wrong.iter().any(|it| it.check.id() == id) {
            problems += &format!("\n{id}: the wrong example gives {}", told(&wrong));
        }
        let is_other_error = |it: &&Finding| it.severity() == Severity::Error && it.check.id() != id;
        if wrong.iter().any(|it| is_other_error(&it)) {
            problems += &format!("\n{id}: the wrong example has other errors: {}", told(&wrong));
        }
        if right.iter().any(|it| it.check.id() == id || it.severity() == Severity::Error) {
            problems += &format!("\n{id}: the right example gives {}", told(&right));
        }
    }
    assert!(problems.is_empty(), "{problems}");
}

fn told(findings: &[Finding]) -> String {
    let told: Vec<String> =
        findings.iter().map(|it| format!("{} in line {} ({:?})", it.check.id(), it.location.line, it.message)).collect();
    if told.is_empty() { "nothing".to_owned() } else { told.join(", ") }
}

/// What is told of the base site with these examples in it.
fn findings(id: &str, given: &[Example], examples: &[Example]) -> Vec<Finding> {
    let entries = given.iter().chain(examples).flat_map(files).collect();
    let root = tempfile::tempdir().unwrap();
    lay_out(&fixture::Case { entries, ..fixture::Case::default() }, root.path());
    compile(id, root.path()).1
}

/// The files that an example is.
fn files(example: &Example) -> Vec<fixture::Entry> {
    let file = |path: &str, text: &str| fixture::Entry::File {
        path: path.to_owned(),
        bytes: text.as_bytes().to_vec(),
        lines: Vec::new(),
        escaped: false,
    };
    match &example.place {
        Place::File(path) => vec![file(path, &example.text)],
        Place::Figures => {
            let figures: String = example.text.lines().map(|line| format!("  {line}\n")).collect();
            let head = "source:\n  title: Báo cáo cải cách hành chính năm 2023\n  kind: government\n  published: 2024-01-28\n";
            vec![file("content/provinces/binh-duong/report.yaml", &format!("{head}period: 2023\nfigures:\n{figures}"))]
        }
        Place::Files => {
            let mut base = Vec::new();
            collect(Path::new("tests/checks/base"), "", &mut base);
            let base: Vec<String> = base.into_iter().map(|(path, _)| path).collect();
            let listed: Vec<&str> = example.text.lines().collect();
            assert!(listed.iter().all(|path| base.iter().any(|it| it == path)), "{listed:?}: the base site has other files");
            let removed = base.into_iter().filter(|path| !listed.contains(&path.as_str()));
            removed.map(|path| fixture::Entry::Removed { path }).collect()
        }
        Place::Told => panic!("what is told in words cannot be laid out"),
    }
}

#[test]
fn the_documentation_is_what_explain_prints() {
    let site = Site::empty();
    for (lang, path) in [("en", "FINDINGS.md"), ("vi", "FINDINGS.vi.md")] {
        let printed = site.run(&["explain", "--all", "--lang", lang]).exits(0).stdout;
        let is_same = Path::new(path).exists() && read(path) == printed;
        if !is_same && std::env::var_os("UPDATE").is_some() {
            assert!(std::env::var_os("CI").is_none(), "UPDATE=1 blesses, and CI may not");
            fs::write(path, printed).unwrap();
        } else {
            assert!(is_same, "{path} is not what `scorecard explain --all` prints: UPDATE=1 cargo test --test it explain");
        }
    }
}

#[test]
fn one_finding_is_explained_in_both_languages() {
    let site = Site::empty();
    let run = site.run(&["explain", "decimal-comma-in-flow"]).exits(0);
    let parts = [
        "decimal-comma-in-flow (error)\n\nA decimal comma ended a value inside `{…}` or `[…]`.\n\n",
        "\nWrong, under `figures:`:\n\n    on-time-rate: {value: 98,8%, target: 98%}\n\n",
        "\nRight, under `figures:`:\n\n    on-time-rate: {value: \"98,8%\", target: 98%}\n\n",
        "\nWhy it matters:\n\n",
    ];
    for part in parts {
        assert!(run.stdout.contains(part), "{part}\n{}", run.stdout);
    }
    assert_eq!(run.stderr, "");
    let run = site.run_with(&["explain", "error[decimal-comma-in-flow]"], &[("LANG", "vi_VN.UTF-8")]).exits(0);
    for part in [
        "decimal-comma-in-flow (lỗi)\n",
        "\nSai, dưới `figures:`:\n\n    on-time-rate: {value: 98,8%, ",
        "\nVì sao quan trọng:\n",
    ] {
        assert!(run.stdout.contains(part), "{part}\n{}", run.stdout);
    }
}

#[test]
fn without_an_id_all_findings_are_listed_by_severity() {
    let site = Site::empty();
    for (lang, headings) in [("en", ["Errors\n", "\nWarnings\n", "\nNotes\n"]), ("vi", ["Lỗi\n", "\nCảnh báo\n", "\nGhi chú\n"])]
    {
        let list = site.run(&["explain", "--lang", lang]).exits(0).stdout;
        let at = headings.map(|heading| list.find(heading).expect(heading));
        assert!(at[0] == 0 && at.is_sorted(), "{list}");
        for check in CheckId::ALL {
            let line = list.find(&format!("\n  {} ", check.id())).unwrap_or_else(|| panic!("{} is not listed", check.id()));
            let group = at.iter().filter(|start| **start <= line).count() - 1;
            assert_eq!(
                group,
                [Severity::Error, Severity::Warning, Severity::Note].iter().position(|it| *it == check.severity()).unwrap()
            );
        }
    }
}

#[test]
fn an_unknown_id_is_told_with_the_nearest_one_and_the_way_to_the_list() {
    let site = Site::empty();
    let run = site.run(&["explain", "unknown-fields"]).exits(2);
    let told =
        "error: no finding is called `unknown-fields`; did you mean `unknown-field`?\n`scorecard explain` lists them all\n";
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("", told));
    let run = site.run(&["explain", "xyzzy", "--lang", "vi"]).exits(2);
    assert_eq!(run.stderr, "lỗi: không có phát hiện nào mã `xyzzy`\n`scorecard explain` liệt kê tất cả\n");
    site.run(&["explain", "unknown-field", "--all"]).exits(2);
}

#[test]
fn colour_is_there_only_where_it_is_wanted() {
    let site = Site::empty();
    let plain = site.run(&["explain", "truncated"]).exits(0).stdout;
    let coloured = site.run(&["explain", "truncated", "--color", "always"]).exits(0).stdout;
    assert!(!plain.contains('\u{1b}') && coloured.contains("\u{1b}["));
    let markdown = site.run(&["explain", "--all", "--color", "always"]).exits(0).stdout;
    assert!(!markdown.contains('\u{1b}'), "Markdown has no colour");
}
