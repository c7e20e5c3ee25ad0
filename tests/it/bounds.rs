//! How much content may be: what goes beyond is told at its line, in both languages, and what is within is read.

use crate::memory::{REPORT, inputs, report};
use scorecard::content::{self, Bounds, Inputs};
use scorecard::finding::CheckId;
use scorecard::report::{self as told, Report};
use scorecard::words::{Lang, Numbers, Words};
use scorecard::yaml::ENTRIES_LIMIT;
use std::fs;
use std::path::Path;

/// What is told of too much, in a language, a line a finding.
fn told(inputs: &Inputs, lang: &Lang) -> Vec<String> {
    let (_, mut findings) = content::load(inputs);
    findings.retain(|it| it.check == CheckId::TooLarge);
    let words = Words::load(lang, &[]).unwrap();
    let text = told::concise(&Report::new(&findings, &inputs.documents, &words), false);
    text.lines().map(str::to_owned).collect()
}

/// That this much is read, and one more is told, at the place of that.
#[track_caller]
fn holds(within: Inputs, beyond: Inputs, expected: &str) {
    assert_eq!(told(&within, &Lang::en()), Vec::<String>::new());
    let said = told(&beyond, &Lang::en());
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains(expected), "{expected}: {said:?}");
    let in_vietnamese = told(&beyond, &Lang::vi());
    assert!(in_vietnamese.len() == 1 && in_vietnamese != said && !in_vietnamese[0].contains('‹'), "{in_vietnamese:?}");
}

fn bounded(files: &[(&str, &str)], bounds: Bounds) -> Inputs {
    Inputs { bounds, ..inputs(files) }
}

#[test]
fn a_list_or_a_map_has_so_many_entries() {
    let list = |count: usize| report(&format!("days: [{}]", "1,".repeat(count)));
    let keys = |count: usize| report(&(0..count).map(|it| format!("key-{it}: 1\n")).collect::<String>());
    let of = |text: String| inputs(&[(REPORT, &text)]);
    let message = "too-large] a list or map has at most 100,000 entries: nothing of this file is read";
    holds(of(list(ENTRIES_LIMIT)), of(list(ENTRIES_LIMIT + 1)), &format!("report.yaml:4:200010: error[{message}"));
    holds(of(keys(ENTRIES_LIMIT)), of(keys(ENTRIES_LIMIT + 1)), &format!("report.yaml:100004:3: error[{message}"));
}

#[test]
fn a_table_has_so_many_rows_and_columns() {
    let head =
        "source: {title: Khảo sát, kind: survey}\nnumbers: en\nperiod: 2023\ntable: khao-sat.csv\ncolumns: {territory: a}\n";
    let report = format!("{head}indicators: {{b: par-index}}\nskip: [c]\n");
    let table = "a,b,c\nbinh-duong,80,x\n\nbinh-duong,80,y\nbinh-duong,80,z\n";
    let of = |bounds| bounded(&[("content/reports/khao-sat.yaml", &report), ("content/reports/khao-sat.csv", table)], bounds);
    let rows = |rows| of(Bounds { rows, ..Bounds::default() });
    holds(rows(3), rows(2), "khao-sat.csv:5:1: error[too-large] a table has at most 2 rows: from this one on none is read");
    let columns = |columns| of(Bounds { columns, ..Bounds::default() });
    holds(
        columns(3),
        columns(2),
        "khao-sat.csv:1:5: error[too-large] a table has at most 2 columns: nothing of this one is read",
    );
}

#[test]
fn a_site_has_so_many_languages_and_pages() {
    let languages = |languages| bounded(&[], Bounds { languages, ..Bounds::default() });
    holds(languages(2), languages(1), "scorecard.yaml:2:17: error[too-large] a site has at most ");
    let (scorecard, _) = content::load(&inputs(&[]));
    let scorecard = scorecard.unwrap();
    let things = [
        scorecard.territories().count(),
        scorecard.indicators().count(),
        scorecard.topics().count(),
        scorecard.sources().count(),
        scorecard.indexes().count(),
        scorecard.pages.len(),
    ];
    let all = things.iter().sum::<usize>() * 2;
    let pages = |pages| bounded(&[], Bounds { pages, ..Bounds::default() });
    holds(pages(all), pages(all - 1), "scorecard.yaml:1:1: error[too-large] ");
}

/// Which are read does not depend on the disk, and those that define things always are.
#[test]
fn content_has_so_many_files() {
    let root = Path::new("tests/checks/base");
    let all = content::read(root).unwrap();
    let read = |files| content::read::read_within(root, None, Bounds { files, ..Bounds::default() }).unwrap();
    assert_eq!(read(all.documents.len()).documents, all.documents);
    let most = all.documents.len() - 1;
    let beyond = read(most);
    let said = told(&beyond, &Lang::en());
    let expected = format!("report.yaml:1:1: error[too-large] there are more than {most} files below `content/`");
    assert!(said.len() == 1 && said[0].contains(&expected), "{said:?}");
    let (_, findings) = content::load(&beyond);
    assert_eq!(findings.len(), 1, "nothing is told of what was not read: {findings:?}");
    assert!(read(1).documents.iter().any(|it| it.path == "content/organisations.yaml" && !it.text.is_empty()));
}

/// All together have so many bytes, those that define things first; what no rule reads has none.
#[test]
fn content_has_so_many_bytes() {
    let root = tempfile::tempdir().unwrap();
    let sizes = [("content/a.yaml", 100), ("content/b/c.yaml", 200), ("content/b/d.xlsx", 9000), ("content/e/f.yaml", 300)];
    for (path, size) in sizes {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "#".repeat(size)).unwrap();
    }
    let read = |bytes| content::read::read_within(root.path(), None, Bounds { bytes, ..Bounds::default() }).unwrap();
    let texts = |inputs: &Inputs| inputs.documents.iter().filter(|it| !it.text.is_empty()).count();
    let (all, beyond) = (read(600), read(599));
    assert_eq!((texts(&all), all.documents.len(), all.findings.len()), (3, 4, 0));
    assert_eq!((texts(&beyond), beyond.documents.len()), (2, 4), "{:?}", beyond.documents);
    let said = told(&beyond, &Lang::en());
    let expected = "content/e/f.yaml:1:1: error[too-large] the files below `content/` hold more than 599 bytes together";
    assert!(said.len() == 1 && said[0].contains(expected), "{said:?}");
    assert_eq!(texts(&read(0)), 0);
}

/// What the reference of the content and of findings say are the bounds.
#[test]
fn the_bounds_are_those_that_are_written_down() {
    let Bounds { files, bytes, languages, pages, rows, columns } = Bounds::default();
    let mebibytes = (bytes >> 20) as usize;
    let reference = [("content/README.md", Lang::en()), ("FINDINGS.md", Lang::en()), ("FINDINGS.vi.md", Lang::vi())];
    for (path, lang) in reference {
        let (text, numbers) = (fs::read_to_string(path).unwrap().replace('\n', " "), Numbers::new(&lang));
        for bound in [files, mebibytes, languages, pages, rows, columns, ENTRIES_LIMIT] {
            let bound = numbers.count(bound as u64);
            assert!(text.contains(&format!(" {bound} ")), "{path} lacks {bound}");
        }
    }
}
