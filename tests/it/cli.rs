//! Options, the search for the root, and what is said when the tool itself fails.

use crate::site::Site;
use std::process::Stdio;

#[test]
fn the_root_is_the_nearest_folder_above_with_content() {
    let site = Site::new(&[("content/provinces/binh-duong/summary.md", "")]);
    site.run_in("content/provinces/binh-duong", &["check"], &[]).exits(0);
    site.run_in("content/provinces/binh-duong", &["build"], &[]).exits(0);
    assert!(site.path("output/index.html").exists());
}

#[test]
fn without_a_root_the_error_says_what_to_do() {
    let site = Site::empty();
    let run = site.run(&["check"]).exits(2);
    assert!(run.stderr.starts_with("error: no content/scorecard.yaml in "), "{}", run.stderr);
    assert!(run.stderr.contains("--root"), "{}", run.stderr);
    site.add(&[("elsewhere/README.md", "")]);
    let run = site.run(&["build", "-r", "elsewhere"]).exits(2);
    assert!(run.stderr.starts_with("error: elsewhere holds no content/scorecard.yaml"), "{}", run.stderr);
}

#[test]
fn a_failure_is_told_in_the_authors_language() {
    let site = Site::empty();
    let told = |args: &[&str]| site.run_with(args, &[("LANG", "vi_VN.UTF-8")]).exits(2).stderr;
    let none = told(&["check"]);
    assert!(none.starts_with("lỗi: không có content/scorecard.yaml trong ") && none.contains("`scorecard init`"), "{none}");
    assert!(told(&["check", "--root", "x"]).starts_with("lỗi: x không chứa content/scorecard.yaml"));
    assert!(told(&["biuld"]).starts_with("lỗi: không có lệnh `biuld`\n  có phải là `build`?\n"));
    assert!(site.run(&["build", "--forse", "--lang", "vi"]).exits(2).stderr.starts_with("lỗi: không có tham số `--forse`"));
    assert!(site.run_with(&["biuld"], &[("LANG", "vi"), ("LC_ALL", "C")]).stderr.starts_with("error: unrecognized subcommand"));
    let site = Site::new(&[]);
    let gone = site.run(&["import", "csv", "x.csv", "--lang", "vi"]).exits(2).stderr;
    assert!(gone.starts_with("lỗi: không mở được x.csv: không có tệp hay thư mục nào tên như vậy ("), "{gone}");
    assert!(
        site.run(&["import", "csv", "x.csv"])
            .stderr
            .starts_with("error: x.csv cannot be opened: there is nothing of that name (")
    );
    let odd = site.run_with(&["check", "--lang=vi"], &[("SOURCE_DATE_EPOCH", "-1")]).exits(2).stderr;
    assert!(odd.starts_with("lỗi: SOURCE_DATE_EPOCH không phải là số giây tính từ năm 1970: "), "{odd}");
}

#[test]
fn the_root_can_be_named() {
    let site = Site::new(&[("far/away/README.md", "")]);
    site.run_in("far/away", &["build", "--root", "../..", "--output", "site"], &[]).exits(0);
    assert!(site.path("far/away/site/index.html").exists(), "the output folder is meant from where the author stands");
    assert!(!site.path("output").exists());
}

#[test]
fn base_urls_are_addresses_or_a_folder() {
    let site = Site::new(&[]);
    for url in ["https://example.org/a", "http://localhost:8000/", "./"] {
        site.run(&["build", "-u", url]).exits(0);
    }
    for url in ["example.org", "ftp://example.org/", "../", "https://example.org/?q=1", ""] {
        let run = site.run(&["build", "--base-url", url]).exits(2);
        assert!(run.stderr.contains("https://example.org/scorecard/, or ./"), "{}", run.stderr);
    }
}

#[test]
fn an_unknown_option_is_the_tools_trouble() {
    let site = Site::new(&[]);
    for args in [&["biuld"][..], &["build", "--ouptut", "x"], &["check", "--lang", "fr"], &["check", "--format", "xml"], &[]] {
        let run = site.run(args).exits(2);
        assert_eq!(run.stdout, "");
    }
    let run = site.run(&["--help"]).exits(0);
    assert!(run.stdout.contains("Exit codes:"), "{}", run.stdout);
    assert!(site.run(&["--version"]).exits(0).stdout.starts_with("scorecard "));
}

/// `scorecard check | head` is no failure, nor is a terminal that has gone. Every command is here but `serve`, which goes on.
#[cfg(unix)]
#[test]
fn closed_pipes_are_quiet() {
    let fresh = || crate::serve::golden("provinces");
    let bad = || Site::new(&[("content/topics.yaml", "- {id: x}\n")]);
    let table = || {
        let site = fresh();
        site.add(&[("table.csv", "Nơi;Năm;on-time\nHà Đông;2021;97,5%\n")]);
        site
    };
    let foreign = |path: &str| std::path::absolute(format!("tests/import/{path}")).unwrap().to_str().unwrap().to_owned();
    let (goals, package) = (foreign("open-sdg-data/input"), foreign("datapackage-schools/input"));
    let workbook = foreign("messy/messy.xlsx");
    let empty = Site::empty;
    type Case<'a> = (&'a dyn Fn() -> Site, &'a [&'a str], i32);
    let commands: [Case<'_>; 23] = [
        (&fresh, &["build", "--without", "share-images,workbooks"], 0),
        (&bad, &["build"], 1),
        (&bad, &["check"], 1),
        (&bad, &["check", "--format", "json"], 1),
        (&bad, &["fix", "--diff"], 0),
        (&fresh, &["diff", "."], 0),
        (&bad, &["explain"], 0),
        (&bad, &["explain", "--all"], 0),
        (&fresh, &["schema", "site"], 0),
        (&fresh, &["export", "--without", "workbooks"], 0),
        (&fresh, &["export", "--without", "workbooks", "--zip", "data.zip"], 0),
        (&fresh, &["export", "--without", "workbooks", "--zip", "-"], 0),
        (&table, &["import", "csv", "table.csv"], 1),
        (&table, &["import", "csv", "table.csv", "--title", "Bảng", "--yes"], 0),
        (&table, &["import", "xlsx", &workbook, "--yes"], 1),
        (&empty, &["import", "open-sdg", &goals, "--territory", "X"], 0),
        (&empty, &["import", "datapackage", &package, "--territory", "X"], 0),
        (&empty, &["man"], 0),
        (&empty, &["completions", "bash"], 0),
        (&empty, &["completions", "zsh"], 0),
        (&empty, &["init", "fresh", "--lang", "en"], 0),
        (&fresh, &["new", "document", "Report 2024", "--territory", "ha-dong"], 0),
        (&empty, &["--help"], 0),
    ];
    for (made, args, code) in commands {
        let site = made();
        // What goes to standard output may be a zip.
        let run = site.command("", args, &[]).output().unwrap();
        assert_eq!(run.status.code(), Some(code), "{args:?}: {}", String::from_utf8_lossy(&run.stderr));
        assert!(!run.stdout.is_empty() || !run.stderr.is_empty(), "{args:?} says something, else nothing is shown here");
        let wrote = site.files("");
        let site = made();
        let mut child = site.command("", args, &[]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{args:?}: {said}");
        assert!(!said.contains("panicked") && !said.contains("ipe"), "{args:?}: {said}");
        assert!(site.files("") == wrote, "{args:?} writes the same whether somebody reads what it says or not");
        let site = made();
        let mut child = site.command("", args, &[]).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stderr.take());
        assert_eq!(child.wait().unwrap().code(), Some(code), "{args:?} with nobody to read standard error");
        assert!(site.files("") == wrote, "{args:?} with nobody to read standard error");
    }
}

#[test]
fn the_day_can_be_set() {
    let site = crate::serve::golden("schools");
    let told = |epoch: &str| site.run_with(&["check", "--select", "future-date"], &[("SOURCE_DATE_EPOCH", epoch)]);
    assert!(told("0").exits(0).stdout.contains("1970-01-01"), "all is of the future then");
    assert_eq!(told("4102444800").exits(0).stdout, "", "and nothing in 2100");
    assert_eq!(told("").exits(0).stdout, "", "what is empty says nothing");
    for odd in ["x", "1.5", "99999999999999999999", "-", "-1", "+1", " 1"] {
        let run = told(odd).exits(2);
        assert!(run.stderr.contains("SOURCE_DATE_EPOCH is no number of seconds since 1970"), "{}", run.stderr);
    }
}

/// Failures of single commands, and values of options that nobody can use.
#[test]
fn commands_fail_in_the_authors_language_too() {
    let site = Site::new(&[("t.csv", "Name\nx\n"), ("notes.txt", "x")]);
    for (args, expected) in [
        (&["import", "open-sdg", "nowhere"][..], "lỗi: nowhere không phải là thư mục\n"),
        (&["import", "csv", "t.csv", "--period", "soon"], "lỗi: --period \"soon\" không phải là kỳ: "),
        (&["diff", "nowhere"], "lỗi: nowhere không chứa content/scorecard.yaml, "),
        (&["fix", "notes.txt"], "lỗi: notes.txt không nằm trong "),
        (
            &["check", "--select", "unknown-feild"],
            "lỗi: --select: không phát hiện nào có mã \"unknown-feild\": có phải là `unknown-field`?\n",
        ),
        (&["build", "--base-url", "x"], "lỗi: `--base-url <URL>` không nhận giá trị `x`: hãy ghi một địa chỉ như "),
        (
            &["import", "datapackage", "x", "--map", "a=b"],
            "lỗi: `--map <VAI_TRÒ=TRƯỜNG>` không nhận giá trị `a=b`: hãy ghi một trong ",
        ),
    ] {
        let run = site.run(&[args, &["--lang", "vi"]].concat()).exits(2);
        assert!(run.stderr.starts_with(expected), "{args:?}: {}", run.stderr);
    }
}
