//! `scorecard import csv` and `import xlsx`: folders of `tests/import/`, each a table as somebody sends it, with what comes
//! of it. `UPDATE=1 cargo test --test it import` blesses.

use crate::site::{Site, collect};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import")
}

type Files = BTreeMap<String, Vec<u8>>;

fn files(folder: &Path) -> Files {
    let mut all = Vec::new();
    collect(folder, "", &mut all);
    all.into_iter().collect()
}

/// The small site that tables go into.
pub fn site() -> Site {
    let site = Site::empty();
    for (path, bytes) in files(&folder().join("site")) {
        write(&site, &path, &bytes);
    }
    site
}

fn write(site: &Site, path: &str, bytes: &[u8]) {
    let path = site.path(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// What stands below `content/` and is no part of the small site.
fn landed(site: &Site) -> Files {
    let before = files(&folder().join("site/content"));
    let now = files(&site.path("content"));
    now.into_iter().filter(|(path, bytes)| before.get(path) != Some(bytes)).collect()
}

/// Folders with a file `args`: the words behind `import`, one a line.
fn cases() -> Vec<(String, Vec<String>)> {
    let mut cases = Vec::new();
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        if let Ok(args) = fs::read_to_string(path.join("args")) {
            cases.push((path.file_name().unwrap().to_str().unwrap().to_owned(), args.lines().map(str::to_owned).collect()));
        }
    }
    cases.sort();
    cases
}

fn is_blessing() -> bool {
    let is = std::env::var_os("UPDATE").is_some();
    assert!(!(is && std::env::var_os("CI").is_some()), "UPDATE=1 blesses, and CI may not");
    is
}

#[track_caller]
fn compare(path: &Path, text: &str) {
    if is_blessing() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let wanted = fs::read_to_string(path).unwrap_or_default();
    assert_eq!(text, wanted, "{}", path.display());
}

#[test]
fn tables_become_reports_and_come_to_the_same_again() {
    let all = cases();
    assert!(all.len() >= 5, "{all:?}");
    for (name, args) in all {
        let case = folder().join(&name);
        let site = site();
        for (path, bytes) in files(&case).into_iter().filter(|(path, _)| !path.contains('/')) {
            write(&site, &path, &bytes);
        }
        let args: Vec<&str> = std::iter::once("import").chain(args.iter().map(String::as_str)).collect();
        let with = |more: &[&str]| site.run(&[args.as_slice(), more].concat());
        let approval: &[&str] = if args.contains(&"--map") { &[] } else { &["--yes"] };
        if !approval.is_empty() {
            // Without approval the guess is shown, and nothing lands.
            let guess = with(&[]).exits(1);
            compare(&case.join("expected/guess.yaml"), &guess.stdout);
            assert!(landed(&site).is_empty(), "{name}");
            // The guess is a mapping: given back as it is, it comes to the same.
            write(&site, "guess.yaml", guess.stdout.as_bytes());
            let mapped = with(&["--map", "guess.yaml", "--losses", "mapped.csv"]).exits(0);
            assert!(mapped.stderr.is_empty(), "{name}: {}", mapped.stderr);
        }
        let by_map = landed(&site);
        by_map.keys().for_each(|it| fs::remove_file(site.path(&format!("content/{it}"))).unwrap());
        with(&[approval, &["--dry-run"]].concat()).exits(0);
        assert!(landed(&site).is_empty(), "{name}: a dry run writes nothing");
        let run = with(&[approval, &["--losses", "losses.csv"]].concat()).exits(0);
        assert!(run.stderr.is_empty(), "{name}: {}", run.stderr);
        let first = landed(&site);
        assert!(approval.is_empty() || by_map == first, "{name}: the guess given back");
        for (path, bytes) in &first {
            compare(&case.join("expected").join(path), std::str::from_utf8(bytes).unwrap());
        }
        compare(&case.join("expected/losses.csv"), &site.read("losses.csv").unwrap());
        compare(&case.join("expected/summary.txt"), &run.stdout);
        let expected = files(&case.join("expected"));
        let unwritten: Vec<_> = expected.keys().filter(|it| it.contains('/') && !first.contains_key(*it)).collect();
        assert!(unwritten.is_empty(), "{name}: {unwritten:?}");
        site.run(&["build", "--without", "share-images,workbooks,embeds"]).exits(0);
        again(&name, &site, &first, &|more| with(&[approval, more].concat()));
    }
}

/// The same input writes nothing; an edit is kept, unless told otherwise.
fn again(name: &str, site: &Site, first: &Files, run: &dyn Fn(&[&str]) -> crate::site::Run) {
    let second = run(&["-q", "--losses", "losses.csv"]).exits(0);
    assert_eq!((second.stdout.as_str(), &landed(site)), ("", first), "{name}");
    let path = first.keys().find(|it| it.starts_with("reports/")).unwrap();
    let edited = [first[path].as_slice(), b"# mine\n"].concat();
    write(site, &format!("content/{path}"), &edited);
    let refused = run(&[]).exits(1);
    assert!(refused.stderr.contains(path.as_str()), "{name}: {}", refused.stderr);
    assert_eq!(landed(site)[path], edited, "{name}");
    run(&["--force"]).exits(0);
    assert_eq!(landed(site), *first, "{name}");
    // What an import wrote and nobody touched may be replaced.
    let other = run(&["--title", "Another title", "-q", "--losses", "losses.csv"]).exits(0);
    assert_eq!(other.stdout, "");
    assert!(String::from_utf8_lossy(&landed(site)[path]).contains("Another title"), "{name}");
}

#[test]
fn what_lands_would_be_read_without_errors_or_does_not_land() {
    let site = site();
    write(&site, "t.csv", "Tỉnh,Chỉ số cải cách hành chính\nAn Giang,88\n".as_bytes());
    // A second file of that name: our reader takes one of them.
    site.add(&[(
        "content/reports/t.yml",
        "source: {title: T, kind: press}\nperiod: 2023\nindicator: par-index\nfigures: {hue: 1}\n",
    )]);
    let run = site.run(&["import", "csv", "t.csv", "--period", "2023", "--yes"]).exits(1);
    assert!(run.stderr.contains("duplicate-id") && run.stderr.contains("nothing was imported"), "{}", run.stderr);
    assert_eq!(landed(&site).keys().collect::<Vec<_>>(), ["reports/t.yml"]);
}

#[test]
fn errors_that_were_there_before_keep_nothing_out_save_in_definitions() {
    let site = site();
    write(&site, "t.csv", "Tỉnh,Chỉ số cải cách hành chính\nAn Giang,88\n".as_bytes());
    site.add(&[("content/reports/old.yaml", "source: {title: T, kind: press}\nperiod: 2023\nfigures: {nobody: 1}\n")]);
    site.run(&["import", "csv", "t.csv", "--period", "2023", "--yes"]).exits(0);
    site.add(&[("content/topics.yaml", "- {id: Bad Id, name: X}\n")]);
    let run = site.run(&["import", "csv", "t.csv", "--period", "2022", "--yes"]).exits(1);
    assert!(run.stderr.contains("bad-id") && run.stderr.contains("definitions"), "{}", run.stderr);
}

#[test]
fn losses_are_json_lines_where_the_name_says_so() {
    let site = site();
    write(&site, "t.csv", "Tỉnh,Chỉ số cải cách hành chính\nAn Giang,88\nAn Giag,77\n".as_bytes());
    site.run(&["import", "csv", "t.csv", "--period", "2023", "--yes", "--losses", "l.jsonl", "--lang", "vi"]).exits(0);
    let line: serde_json::Value = serde_json::from_str(site.read("l.jsonl").unwrap().trim()).unwrap();
    assert_eq!((line["place"].as_str(), line["value"].as_str()), (Some("t.csv:3"), Some("An Giag")));
    assert_eq!(line["reason"].as_str(), Some("import-unknown-territory"));
    assert!(line["message"].as_str().unwrap().contains("An Giang"), "{line}");
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let (site, elsewhere) = (site(), Site::empty());
    write(&site, "t.csv", "Tỉnh,Chỉ số cải cách hành chính\nAn Giang,88\n".as_bytes());
    std::os::unix::fs::symlink(elsewhere.path(""), site.path("content/reports")).unwrap();
    let run = site.run(&["import", "csv", "t.csv", "--period", "2023", "--yes", "--force"]);
    assert_ne!(run.code, 0, "{}", run.stdout);
    assert!(files(&elsewhere.path("")).is_empty());
}

#[test]
fn odd_files_are_refused_and_said_so() {
    let site = site();
    let zeros = vec![0; 2 << 20];
    let old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old".to_vec();
    for (name, bytes) in [
        ("empty.xlsx", Vec::new()),
        ("text.xlsx", b"province,value\n".to_vec()),
        ("old.xlsx", old),
        ("bomb.xlsx", bomb()),
        ("empty.csv", Vec::new()),
        ("zeros.csv", zeros),
        ("wide.csv", ",".repeat(5_000).into_bytes()),
        ("long.csv", "\"\"\n".repeat(200_000).into_bytes()),
        ("one.csv", b"x\n".to_vec()),
    ] {
        write(&site, name, &bytes);
        let command = if name.ends_with("csv") { "csv" } else { "xlsx" };
        let run = site.run(&["import", command, name, "--yes"]).exits(1);
        assert!(run.stderr.contains(name), "{name}: {}", run.stderr);
        assert!(landed(&site).is_empty());
    }
    site.run(&["import", "csv", "missing.csv"]).exits(2);
    site.run(&["import", "csv", "one.csv", "--period", "soon"]).exits(2);
    site.run(&["import", "csv", "one.csv", "--url", "javascript:alert(1)"]).exits(2);
    site.run(&["import", "csv", "one.csv", "--id", "../x"]).exits(2);
}

/// A small file that would be a large one: sheets of nothing but blanks.
fn bomb() -> Vec<u8> {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    zip.start_file("xl/worksheets/sheet1.xml", options).unwrap();
    let blanks = vec![b' '; 1 << 20];
    (0..128).for_each(|_| zip.write_all(&blanks).unwrap());
    zip.finish().unwrap().into_inner()
}

/// The command that is suggested is one that may be pasted: a shell takes the name for one word.
#[cfg(unix)]
#[test]
fn a_suggested_command_obeys_no_name() {
    let site = site();
    for name in ["a; touch pasted.csv", "it's $(touch pasted).csv", "a\nb.csv", "a\u{202e}vsc.csv", "-rf.csv", "a b.csv"] {
        write(&site, name, "Tỉnh,Chỉ số cải cách hành chính\nAn Giang,88\n".as_bytes());
        let run = site.run(&["import", "csv", &format!("./{name}"), "--lang", "en"]).exits(1);
        let (_, rest) = run.stderr.split_once("run scorecard import csv ").unwrap();
        let (typed, _) = rest.split_once(" --map MAP.yaml").unwrap();
        let script = format!("printf %s {typed}");
        let told = std::process::Command::new("bash").args(["-c", &script]).current_dir(site.path("")).output();
        let Ok(told) = told else { return };
        assert_eq!(String::from_utf8_lossy(&told.stdout), format!("./{name}"), "{typed}");
        assert!(!site.path("pasted").exists() && !site.path("pasted.csv").exists(), "{typed}");
    }
    let run = Site::empty().run(&["init", "a; rm -rf $HOME", "--lang", "en"]).exits(0);
    assert!(run.stdout.contains("\n  cd 'a; rm -rf $HOME'\n"), "{}", run.stdout);
    let run = Site::empty().run(&["init", "--lang", "en", "--", "-x"]).exits(0);
    assert!(run.stdout.contains("\n  cd ./-x\n"), "{}", run.stdout);
}

/// What was left out and what was read as something else stand apart, each under what became of it.
#[test]
fn losses_and_changes_are_told_apart() {
    let site = site();
    write(&site, "t.csv", "Tỉnh,Chỉ số cải cách hành chính\nAn Giang,88 (2)\nAn Giag,77\n=cmd|calc,1\n".as_bytes());
    let import = |more: &[&str]| site.run(&[&["import", "csv", "t.csv", "--period", "2023", "--yes"], more].concat()).exits(0);
    let run = import(&["--lang", "en"]);
    let (lost, changed) = run.stderr.split_once("1 thing changed on the way:\n").unwrap();
    assert!(lost.starts_with("2 things not carried:\n  t.csv:3: ") && lost.contains("«An Giag»"), "{lost}");
    assert!(changed.contains("«88 (2)»: read without") && !changed.contains("not carried"), "{changed}");
    assert!(run.stdout.ends_with("1 figure; 2 things not carried, 1 changed on the way\n"), "{}", run.stdout);
    let run = import(&["--lang", "vi"]);
    let (lost, changed) = run.stderr.split_once("1 chỗ đưa vào có thay đổi:\n").unwrap();
    assert!(lost.contains("2 chỗ không đưa vào được:\n") && lost.contains("«An Giag»") && changed.contains("«88 (2)»"), "{lost}");
    import(&["--losses", "l.csv"]);
    let text = site.read("l.csv").unwrap();
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    assert_eq!(rows.headers().unwrap().iter().collect::<Vec<_>>(), ["kind", "place", "field", "value", "reason", "message"]);
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    let said: Vec<(&str, &str)> = rows.iter().map(|it| (&it[0], &it[3])).collect();
    // A spreadsheet would execute the second one as it stands in the table.
    assert_eq!(said, [("not-carried", "An Giag"), ("not-carried", "'=cmd|calc"), ("changed", "88 (2)")]);
    import(&["--losses", "l.jsonl"]);
    let kinds: Vec<String> = site
        .read("l.jsonl")
        .unwrap()
        .lines()
        .map(|it| serde_json::from_str::<serde_json::Value>(it).unwrap()["kind"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(kinds, ["not-carried", "not-carried", "changed"]);
}

#[test]
fn what_is_empty_is_said_to_be_and_options_are_those_of_the_command() {
    let site = site();
    for (name, text) in [("nothing.csv", ""), ("blanks.csv", "\n \n\n"), ("commas.csv", ",,\n,,\n")] {
        write(&site, name, text.as_bytes());
        let run = site.run(&["import", "csv", name, "--yes", "--lang", "en"]).exits(1);
        assert_eq!(run.stderr, format!("{name}: the file is empty\n"));
    }
    write(&site, "other.csv", b"a,b\nc,d\n");
    let run = site.run(&["import", "csv", "other.csv", "--yes", "--lang", "en"]).exits(1);
    assert!(run.stderr.ends_with("say where the table is: --map\n"), "{}", run.stderr);
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet().write_string(0, 0, "x").unwrap();
    write(&site, "other.xlsx", &book.save_to_buffer().unwrap());
    let run = site.run(&["import", "xlsx", "other.xlsx", "--yes", "--lang", "en"]).exits(1);
    assert!(run.stderr.ends_with("say where the table is: --sheet, --map\n"), "{}", run.stderr);
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet();
    write(&site, "empty.xlsx", &book.save_to_buffer().unwrap());
    let run = site.run(&["import", "xlsx", "empty.xlsx", "--yes", "--lang", "en"]).exits(1);
    assert!(run.stderr.starts_with("empty.xlsx: nothing stands in this workbook"), "{}", run.stderr);
}

/// Lines above a table, the encoding it is in and the end of an endless cell: nothing of them goes without a word.
#[test]
fn what_stands_around_figures_is_told() {
    let site = site();
    let long = "x".repeat(2500);
    let head = "ỦY BAN NHÂN DÂN;;\nKết quả cải cách hành chính của các tỉnh;;\nNăm 2023;;\nĐơn vị tính: điểm;;\n";
    let text = format!("{head}Tỉnh;Chỉ số cải cách hành chính;Ghi chú\nAn Giang;88;{long}\n");
    write(&site, "t.csv", text.as_bytes());
    let told = |args: &[&str]| {
        let run = site.run(&[&["import", "csv", "t.csv", "--yes", "--lang", "en", "--losses", "l.csv"], args].concat()).exits(0);
        let rows: Vec<csv::StringRecord> =
            csv::Reader::from_reader(site.read("l.csv").unwrap().as_bytes()).records().map(Result::unwrap).collect();
        let told = rows.iter().map(|it| format!("{} {} {}", &it[0], &it[1], &it[4]));
        (told.collect::<Vec<_>>(), rows, run)
    };
    let (said, rows, _) = told(&[]);
    assert!(said.contains(&"not-carried t.csv:6 import-cell-cut".to_owned()), "{said:?}");
    assert!(said.contains(&"not-carried t.csv:1 import-line-above".to_owned()), "{said:?}");
    // The others are the title, the period and the unit.
    assert_eq!(said.iter().filter(|it| it.ends_with("import-line-above")).count(), 1, "{said:?}");
    assert!(rows.iter().all(|it| it[3].chars().count() <= 81));
    // A title that was said leaves no place for that of the table.
    let (said, ..) = told(&["--title", "Kết quả", "--force"]);
    assert!(said.contains(&"not-carried t.csv:2 import-line-above".to_owned()), "{said:?}");
    // «Huế» in Windows-1258.
    write(&site, "t.csv", b"T;par-index\nHu\xea\xec;88\n");
    let (said, rows, _) = told(&["--period", "2023"]);
    assert_eq!(said, ["changed t.csv import-encoding"], "{rows:?}");
    assert_eq!(&rows[0][3], "windows-1258");
}
