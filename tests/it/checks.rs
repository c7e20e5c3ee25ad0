//! Every finding that there is, met by a fixture in `tests/checks/`: the whole list of a case must be as it says there.
//!
//! `UPDATE=1 cargo test --test it checks` writes what is found into the fixtures; read the difference before you commit it.

use crate::fixture::{Case, Entry, Note, parse};
use jiff::civil::Date;
use scorecard::file::Document;
use scorecard::finding::{CheckId, Finding, Severity};
use scorecard::report::{self, Report};
use scorecard::words::{Lang, Words};
use scorecard::{content, pipeline};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const FOLDER: &str = "tests/checks";

/// The day on which fixtures are checked.
const TODAY: Date = jiff::civil::date(2026, 6, 30);

/// What every short fixture would give beside what it is about: only those of these names say so.
const EVERYWHERE: [CheckId; 3] = [CheckId::DeadEnd, CheckId::NoQuote, CheckId::QuoteWithoutNumber];

/// What `check` tells of the content below a folder on the fixtures' day, as a fixture of that name has it.
pub fn compile(name: &str, root: &Path) -> (Vec<Document>, Vec<Finding>) {
    let inputs = content::read(root).unwrap();
    let mut compiled = pipeline::compile(&inputs);
    compiled.tell_on(TODAY);
    compiled.findings.retain(|it| it.check.id() == name || !EVERYWHERE.contains(&it.check));
    (inputs.documents, compiled.findings)
}

/// Writes the base site, and a case over it, into a folder.
pub fn lay_out(case: &Case, root: &Path) {
    copy(&Path::new(FOLDER).join("base/content"), &root.join("content"));
    for entry in &case.entries {
        match entry {
            Entry::Removed { path } => fs::remove_file(root.join(path)).unwrap(),
            Entry::File { path, bytes, .. } => {
                let path = root.join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, bytes).unwrap();
            }
            Entry::Link { path, target } => link(&root.join(path), target),
        }
    }
}

#[cfg(unix)]
fn link(path: &Path, target: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    // A link in place of a file of the base site.
    let _ = fs::remove_file(path);
    std::os::unix::fs::symlink(target, path).unwrap();
}

/// Elsewhere links need rights that a test does not have: such a case is left out.
#[cfg(not(unix))]
fn link(_: &Path, _: &str) {}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Findings as fixtures write them.
pub fn notes(findings: &[Finding], documents: &[Document]) -> Vec<Note> {
    let words = Words::load(&Lang::en(), &[]).unwrap();
    let json: serde_json::Value = serde_json::from_str(&report::json(&Report::new(findings, documents, &words))).unwrap();
    let mut notes: Vec<Note> = json["findings"].as_array().unwrap().iter().map(note).collect();
    notes.sort();
    without_floods(notes)
}

/// Of many findings of one kind in one line, the first two and how many more there are.
fn without_floods(notes: Vec<Note>) -> Vec<Note> {
    let kind = |note: &Note| note.text.split(' ').nth(1).unwrap_or_default().split(']').next().unwrap().to_owned();
    let mut kept = Vec::new();
    for group in notes.chunk_by(|a, b| (&a.path, a.line, kind(a)) == (&b.path, b.line, kind(b))) {
        let few = if group.len() > 20 { 2 } else { group.len() };
        kept.extend_from_slice(&group[..few]);
        if group.len() > few {
            let text = format!("… and {} more {}]", group.len() - few, kind(&group[0]));
            kept.push(Note { text, help: None, ..group[0].clone() });
        }
    }
    kept.sort();
    kept
}

fn note(found: &serde_json::Value) -> Note {
    let text = |name: &str| found[name].as_str().map(str::to_owned);
    let number = |name: &str| found[name].as_u64().unwrap() as usize;
    let (from, to) = (number("column"), number("end_column").max(1) - 1);
    let columns = match number("end_line") > number("line") {
        true => format!("{from}…"),
        false if to > from => format!("{from}-{to}"),
        false => from.to_string(),
    };
    Note {
        path: text("file").unwrap_or_default(),
        line: number("line"),
        text: format!("{columns} {}[{}] {}", text("severity").unwrap(), text("id").unwrap(), text("message").unwrap()),
        help: text("help"),
    }
}

fn stem(path: &Path) -> &str {
    path.file_stem().unwrap().to_str().unwrap()
}

fn fixtures() -> Vec<PathBuf> {
    let files = fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|it| it == "yaml")).collect();
    files.sort();
    files
}

/// The findings of a case of the fixture of that name, and whether they are those that it expects.
fn run(name: &str, case: &Case) -> (Vec<Note>, bool) {
    let root = tempfile::tempdir().unwrap();
    lay_out(case, root.path());
    let (documents, findings) = compile(name, root.path());
    let found = notes(&findings, &documents);
    let same = found == case.expected;
    (found, same)
}

#[test]
fn every_fixture_gives_its_findings_and_no_other() {
    let update = std::env::var("UPDATE").is_ok_and(|it| it == "1");
    assert!(!update || std::env::var_os("CI").is_none(), "fixtures are blessed by a person who reads them, not by CI");
    let mut problems = String::new();
    for path in fixtures() {
        let text = fs::read_to_string(&path).unwrap();
        let cases = parse(&text);
        if cfg!(not(unix)) && cases.iter().any(|case| case.entries.iter().any(|it| matches!(it, Entry::Link { .. }))) {
            continue;
        }
        let found: Vec<(Vec<Note>, bool)> = cases.iter().map(|case| run(stem(&path), case)).collect();
        if update {
            let blessed: String = cases.iter().zip(&found).map(|(case, (found, _))| case.blessed(found)).collect();
            if blessed != text {
                fs::write(&path, blessed).unwrap();
            }
        }
        for (case, (found, _)) in cases.iter().zip(&found).filter(|(_, (_, same))| !same && !update) {
            let missing: Vec<&Note> = case.expected.iter().filter(|note| !found.contains(note)).collect();
            let extra: Vec<&Note> = found.iter().filter(|note| !case.expected.contains(note)).collect();
            problems += &format!("\n{}: {:?}\n  missing {missing:#?}\n  extra {extra:#?}\n", path.display(), case.head);
        }
    }
    assert!(problems.is_empty(), "{problems}");
}

#[test]
fn every_check_has_a_fixture_of_its_name() {
    let stems: BTreeSet<String> = fixtures().iter().map(|path| stem(path).to_owned()).collect();
    let ids: BTreeSet<String> = CheckId::ALL.iter().map(|it| it.id().to_owned()).collect();
    assert_eq!(stems, ids, "tests/checks/<id>.yaml and CheckId::ALL");
    for check in CheckId::ALL {
        let id = check.id();
        let text = fs::read_to_string(format!("{FOLDER}/{id}.yaml")).unwrap();
        let tells = |case: &Case| case.expected.iter().any(|note| note.text.contains(&format!("[{id}]")));
        let cases = parse(&text);
        assert!(cases.iter().any(tells), "tests/checks/{id}.yaml has no case that gives `{id}`");
        // A warning that cannot be silent says nothing.
        let is_silent = check.severity() == Severity::Error || cases.iter().any(|case| !tells(case));
        assert!(is_silent, "tests/checks/{id}.yaml has no case that does not give `{id}`");
    }
}

#[test]
fn the_base_site_is_clean() {
    for name in ["", "no-quote"] {
        assert_eq!(run(name, &Case::default()).0, []);
    }
}

/// How a few findings look to the author, in both languages: the frame, the caret under Vietnamese text, the help.
#[test]
fn frames_look_as_they_should() {
    let root = tempfile::tempdir().unwrap();
    let text = fs::read_to_string(format!("{FOLDER}/frames/content.yaml")).unwrap();
    lay_out(&parse(&text)[0], root.path());
    let (documents, findings) = compile("frames", root.path());
    for lang in [Lang::en(), Lang::vi()] {
        let words = Words::load(&lang, &[]).unwrap();
        let shown = report::full(&Report::new(&findings, &documents, &words), false);
        let path = format!("{FOLDER}/frames/{lang}.txt");
        if std::env::var("UPDATE").is_ok_and(|it| it == "1") {
            fs::write(&path, &shown).unwrap();
        }
        assert_eq!(shown, fs::read_to_string(&path).unwrap(), "{path}");
    }
}

#[test]
fn every_finding_has_words_in_both_languages() {
    let words = Words::load(&Lang::vi(), &[]).unwrap();
    assert_eq!(words.messages.untranslated(), BTreeSet::new());
}
