//! How findings look, to people and to programs.

use super::{Counts, Report, concise, full, github, json, json_lines, junit, sarif};
use crate::file::{Document, FileId, Location};
use crate::finding::{CheckId, Finding, Message, Settled, SettledBy};
use crate::words::{Ftl, Lang, Words};

/// Words for findings that only these tests have.
const MESSAGES: &str = "
test-unknown = no indicator is called `{ $id }`
test-meant = did you mean `{ $id }`?
test-first = first used here
test-text = { $text }
";

fn words(lang: &Lang) -> Words {
    let en = Lang::en();
    let vi = Lang::vi();
    let sources = [
        Ftl { lang: &en, file: "cli.en.ftl", text: include_str!("../words/cli.en.ftl") },
        Ftl { lang: &vi, file: "cli.vi.ftl", text: include_str!("../words/cli.vi.ftl") },
        Ftl { lang: &en, file: "test.ftl", text: MESSAGES },
    ];
    Words::load(lang, &sources).unwrap()
}

fn document(path: &str, text: &str) -> Document {
    Document { path: path.to_owned(), text: text.into() }
}

/// The `nth` place of `part` in a document, counted as the reader does.
fn place(documents: &[Document], file: u32, part: &str, nth: usize) -> Location {
    let text = &documents[file as usize].text;
    let (start, _) = text.match_indices(part).nth(nth).unwrap();
    let before = &text[..start];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Location {
        file: FileId(file),
        start: start as u32,
        end: (start + part.len()) as u32,
        line: before.matches('\n').count() as u32 + 1,
        column: before[line_start..].chars().count() as u32 + 1,
    }
}

fn text(message: &str) -> Message {
    Message::new("test-text").with("text", message)
}

fn show(documents: &[Document], findings: &[Finding]) -> String {
    full(&Report::new(findings, documents, &words(&Lang::en())), false)
}

/// The frame of one finding about `part` of a text, without the counts.
fn frame(source: &str, part: &str) -> String {
    let documents = [document("content/a.yaml", source)];
    let finding = Finding::new(CheckId::UnknownField, place(&documents, 0, part, 0), text("here"));
    let shown = show(&documents, &[finding]);
    shown.strip_suffix("\n\n1 error, 0 warnings, 0 notes\n").unwrap().to_owned()
}

#[test]
fn a_finding_looks_as_the_content_format_says() {
    let source = "source:\n  title: x\n".to_owned() + &"\n".repeat(11) + "  ontime-rate: 96,09%\n";
    let documents = [document("content/provinces/binh-duong/2023-05.yaml", &source)];
    let location = place(&documents, 0, "ontime-rate", 0);
    let finding = Finding::new(CheckId::UnknownIndicator, location, Message::new("test-unknown").with("id", "ontime-rate"))
        .help(Message::new("test-meant").with("id", "on-time-rate"));
    let expected = "\
error[unknown-indicator]: no indicator is called `ontime-rate`
  --> content/provinces/binh-duong/2023-05.yaml:14:3
   |
14 |   ontime-rate: 96,09%
   |   ^^^^^^^^^^^
   = help: did you mean `on-time-rate`?

1 error, 0 warnings, 0 notes
";
    assert_eq!(show(&documents, &[finding]), expected);
}

#[test]
fn related_places_have_their_label() {
    let documents = [document("content/a.yaml", "- id: x\n- {id: y, id: z}\n- id: x\n"), document("content/b.yaml", "- id: x\n")];
    let first = Finding::new(CheckId::DuplicateId, place(&documents, 0, "x", 1), text("twice"))
        .related(place(&documents, 0, "x", 0), Message::new("test-first"))
        .related(place(&documents, 1, "x", 0), Message::new("test-first"))
        .help(text("one\ntwo"));
    let second = Finding::new(CheckId::DuplicateKey, place(&documents, 0, "id", 2), text("twice"))
        .related(place(&documents, 0, "id", 1), Message::new("test-first"));
    let expected = "\
error[duplicate-id]: twice
 --> content/a.yaml:3:7
  |
3 | - id: x
  |       ^
  |
 ::: content/a.yaml:1:7
  |
1 | - id: x
  |       - first used here
  |
 ::: content/b.yaml:1:7
  |
1 | - id: x
  |       - first used here
  = help: one
          two

error[duplicate-key]: twice
 --> content/a.yaml:2:11
  |
2 | - {id: y, id: z}
  |    --     ^^
  |    |
  |    first used here

2 errors, 0 warnings, 0 notes
";
    assert_eq!(show(&documents, &[first, second]), expected);
}

#[test]
fn columns_count_characters_and_carets_stand_under_wide_ones() {
    assert_eq!(
        frame("tên: Bà Rịa – Vũng Tàu: 5\n", "Vũng"),
        "\
error[unknown-field]: here
 --> content/a.yaml:1:15
  |
1 | tên: Bà Rịa – Vũng Tàu: 5
  |               ^^^^"
    );
    assert_eq!(
        frame("\ta: 日本 x\n", "x"),
        "\
error[unknown-field]: here
 --> content/a.yaml:1:8
  |
1 |     a: 日本 x
  |             ^"
    );
}

#[test]
fn the_whole_file_and_its_end_can_be_pointed_at() {
    let documents = [document("content/a.yaml", ""), document("content/b.yaml", "a: 1\nb:")];
    let whole = Finding::new(CheckId::MissingField, Location::of_file(FileId(0)), text("empty"));
    let end = Location { file: FileId(1), start: 7, end: 7, line: 2, column: 3 };
    let end = Finding::new(CheckId::MissingReason, end, text("nothing"));
    let shown = show(&documents, &[whole, end]);
    assert!(shown.starts_with("error[missing-field]: empty\n--> content/a.yaml:1:1\n\n"), "{shown}");
    assert!(shown.contains(" --> content/b.yaml:2:3\n  |\n2 | b:\n  |   ^\n"), "{shown}");
}

#[test]
fn a_place_of_several_lines_is_shown_by_its_first() {
    assert_eq!(
        frame("a:  \r\n  b: 1\n", "a:  \r\n  b"),
        "\
error[unknown-field]: here
 --> content/a.yaml:1:1
  |
1 | a:  
  | ^^"
    );
}

#[test]
fn nothing_in_the_content_reaches_the_terminal_as_an_order() {
    let evil = "\u{1b}[31m\u{9b}2J\u{7}\u{202e}\u{7f}\u{8}\u{2028}\u{feff}\0";
    let documents = [document(&format!("content/{evil}.yaml"), &format!("{evil}key{evil}: {evil}\r\nb: 1"))];
    let location = place(&documents, 0, "key", 0);
    let finding = Finding::new(CheckId::UnknownField, location, text(&format!("{evil}\nsecond\tline")))
        .help(text(&format!("{evil}\n{evil}")))
        .related(location, text(&format!("{evil}\nx")));
    let shown = show(&documents, std::slice::from_ref(&finding));
    assert!(!shown.chars().any(|it| it != '\n' && super::is_unsafe(it)), "{shown:?}");
    assert!(shown.starts_with("error[unknown-field]: \u{241b}[31m"), "{shown}");
    assert!(shown.contains("second line\n"), "{shown}");
    let json = json(&Report::new(&[finding], &documents, &words(&Lang::en())));
    assert!(!json.chars().any(|it| it != '\n' && super::is_unsafe(it)), "{json:?}");
    let read: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(read["findings"][0]["file"], format!("content/{evil}.yaml"));
}

/// What programs read, with what they must not take for their own.
#[test]
fn nothing_in_the_content_breaks_a_format_for_programs() {
    let evil = "\u{1b}]]>\u{fffe}\0<&\"'\r\n::error::%0A,:\u{202e}{0} {} [a](b) {12}\u{85}";
    let documents = [document(&format!("content/{evil}.yaml"), &format!("{evil}key: {evil}"))];
    let location = place(&documents, 0, "key", 0);
    let open = Finding::new(CheckId::UnknownField, location, text(evil)).help(text(evil)).related(location, text(evil));
    let mut settled = open.clone();
    settled.settled = Some(Box::new(Settled { by: SettledBy::Accept, reason: vec![None, Some(evil.to_owned())] }));
    let (findings, words) = ([open, settled], words(&Lang::en()));
    let report = Report::new(&findings, &documents, &words);
    for (format, shown) in [
        ("concise", concise(&report, false)),
        ("json-lines", json_lines(&report)),
        ("github", github(&report)),
        ("sarif", sarif(&report)),
        ("junit", junit(&report)),
    ] {
        let odd: Vec<char> =
            shown.chars().filter(|it| *it != '\n' && (super::is_unsafe(*it) || *it == '\u{fffe}' && format == "junit")).collect();
        assert!(odd.is_empty(), "{format}: {odd:?}");
    }
    assert_eq!((concise(&report, false).lines().count(), github(&report).lines().count()), (1, 1));
    let line = github(&report);
    let (properties, message) = line.strip_prefix("::error ").unwrap().split_once("::").unwrap();
    assert!(properties.starts_with("file=content/\u{241b}]]>") && properties.ends_with(",title=unknown-field"), "{line}");
    assert!(message.contains("%0A") && !message.replace("%0A", "").replace("%25", "").contains('%'), "{line}");
    for line in json_lines(&report).lines() {
        let read: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(read["message"], evil);
    }
    let junit = junit(&report);
    let read = roxmltree::Document::parse(&junit).unwrap();
    let texts: Vec<&str> = read.descendants().filter(|it| it.is_element()).filter_map(|it| it.text()).map(str::trim).collect();
    assert!(texts.iter().any(|it| it.contains("]]>\u{fffd}\u{2400}<&\"'")), "{texts:?}");
    let read: serde_json::Value = serde_json::from_str(&sarif(&report)).unwrap();
    let result = &read["runs"][0]["results"][1];
    let message = result["message"]["text"].as_str().unwrap();
    assert!(message.contains("{{0}} {} \\[a\\](b) {{12}}"), "{message}");
    assert_eq!(result["suppressions"][0]["kind"], "inSource");
}

#[test]
fn paths_are_percent_encoded() {
    let documents = [document("content/provinces/đ/a b:c%41+(x)~_-.yaml", "a: 1\n")];
    let findings = [Finding::new(CheckId::UnknownField, place(&documents, 0, "a", 0), text("here"))];
    let words = words(&Lang::en());
    let report = Report { folder: "my site/", ..Report::new(&findings, &documents, &words) };
    let read: serde_json::Value = serde_json::from_str(&sarif(&report)).unwrap();
    let uri = &read["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(uri, "my%20site/content/provinces/%C4%91/a%20b%3Ac%2541%2B%28x%29~_-.yaml");
}

/// GitHub refuses columns where a place has several lines.
#[test]
fn annotations_of_several_lines_have_no_columns() {
    let documents = [document("content/a.yaml", "a:\n  b: 1\n  c: 2\nd: 3\n")];
    let words = words(&Lang::en());
    let shown = |part: &str| {
        let findings = [Finding::new(CheckId::UnknownField, place(&documents, 0, part, 0), text("here"))];
        github(&Report::new(&findings, &documents, &words))
    };
    assert_eq!(shown("b: 1"), "::error file=content/a.yaml,line=2,col=3,endLine=2,endColumn=7,title=unknown-field::here\n");
    assert_eq!(shown("b: 1\n  c"), "::error file=content/a.yaml,line=2,endLine=3,title=unknown-field::here\n");
    assert_eq!(shown("b: 1\n  c: 2\n"), "::error file=content/a.yaml,line=2,endLine=3,title=unknown-field::here\n");
    let far = Finding::new(CheckId::UnknownField, place(&documents, 0, "a", 0), text("here"))
        .help(text("so"))
        .related(place(&documents, 0, "c", 0), Message::new("test-first"));
    let report = github(&Report { folder: "site/", ..Report::new(&[far], &documents, &words) });
    assert!(report.ends_with("::here%0Aso%0Asite/content/a.yaml:3:3: first used here\n"), "{report}");
    let nowhere = [Finding::new(CheckId::MissingFile, Location { file: FileId(7), ..Location::default() }, text("gone"))];
    assert_eq!(github(&Report::new(&nowhere, &[], &words)), "::error title=missing-file::gone\n");
    assert_eq!(concise(&Report::new(&nowhere, &[], &words), false), "?:0:0: error[missing-file] gone\n");
    roxmltree::Document::parse(&junit(&Report::new(&nowhere, &[], &words))).unwrap();
    let read: serde_json::Value = serde_json::from_str(&sarif(&Report::new(&nowhere, &[], &words))).unwrap();
    assert_eq!(read["runs"][0]["results"][0]["locations"], serde_json::json!([]));
}

/// People read them on the site, with the reason; programs are told the reason, in the language that there is.
#[test]
fn what_is_accepted_is_told_to_programs_only() {
    let documents = [document("content/a.yaml", "a: 1\n")];
    let mut finding = Finding::new(CheckId::PercentForScore, place(&documents, 0, "a", 0), text("here"));
    finding.settled = Some(Box::new(Settled {
        by: SettledBy::Resolution,
        reason: vec![Some("vì thế".to_owned()), Some("because".to_owned())],
    }));
    let findings = [finding];
    let languages = ["vi".to_owned(), "en".to_owned()];
    let (english, vietnamese) = (words(&Lang::en()), words(&Lang::vi()));
    let report = Report { languages: &languages, deny: super::Severity::Note, ..Report::new(&findings, &documents, &english) };
    assert_eq!((full(&report, false), concise(&report, true), github(&report)), (String::new(), String::new(), String::new()));
    let read: serde_json::Value = serde_json::from_str(&sarif(&report)).unwrap();
    let expected = serde_json::json!([{"kind": "external", "status": "accepted", "justification": "because"}]);
    assert_eq!(read["runs"][0]["results"][0]["suppressions"], expected);
    assert!(junit(&report).contains("<skipped>because</skipped>") && junit(&report).contains("failures=\"0\""));
    let reason =
        |report: &Report<'_>| serde_json::from_str::<serde_json::Value>(&json_lines(report)).unwrap()["accepted"].clone();
    assert_eq!(reason(&report), "because");
    assert_eq!(reason(&Report { words: &vietnamese, ..report }), "vì thế");
    assert_eq!(reason(&Report { languages: &languages[..1], ..report }), "vì thế");
    let counts = Counts::of(&findings);
    assert_eq!(counts.text(&english), "0 errors, 0 warnings, 0 notes, 1 accepted");
    assert_eq!(counts.text(&vietnamese), "0 lỗi, 0 cảnh báo, 0 ghi chú, 1 đã chấp nhận");
}

#[test]
fn long_lines_are_cut_around_the_place() {
    let long = format!("quote: {}NEEDLE{}", "xin chào các bạn ".repeat(40), " đi chơi".repeat(300));
    let shown = frame(&long, "NEEDLE");
    assert!(shown.contains("...") && shown.contains("NEEDLE") && shown.contains(":1:688\n"), "{shown}");
    let long_place = frame(&format!("a: {}\n", "b".repeat(5000)), &"b".repeat(5000));
    for line in shown.lines().chain(long_place.lines()) {
        assert!(line.chars().count() < 120, "{line}");
    }
    let huge = frame(&"a: 1, ".repeat(10_000), "a");
    assert_eq!(huge, "error[unknown-field]: here\n--> content/a.yaml:1:1");
}

#[test]
fn a_file_that_is_not_there_is_no_panic() {
    let nowhere = Location { file: FileId(9), start: 5, end: 3, line: 7, column: 2 };
    let documents = [document("content/a.yaml", "é")];
    let beyond = Location { file: FileId(0), start: 1, end: 900, line: 1, column: 2 };
    let findings = [nowhere, beyond].map(|it| Finding::new(CheckId::NotUtf8, it, text("here")));
    show(&documents, &findings);
    let read: serde_json::Value = serde_json::from_str(&json(&Report::new(&findings, &documents, &words(&Lang::en())))).unwrap();
    assert!(read["findings"][0]["file"].is_null());
}

#[test]
fn colour_is_only_for_terminals() {
    let documents = [document("content/a.yaml", "a: 1\n")];
    let finding = Finding::new(CheckId::UnknownField, place(&documents, 0, "a", 0), text("here")).help(text("help"));
    let findings = [finding];
    let plain = full(&Report::new(&findings, &documents, &words(&Lang::en())), false);
    let coloured = full(&Report::new(&findings, &documents, &words(&Lang::en())), true);
    assert!(!plain.contains('\u{1b}') && coloured.contains('\u{1b}'));
    let mut stripped = String::new();
    for part in coloured.split('\u{1b}') {
        stripped.push_str(if stripped.is_empty() && part.is_empty() {
            ""
        } else {
            part.split_once('m').map_or(part, |(_, it)| it)
        });
    }
    assert_eq!(stripped, plain);
}

#[test]
fn findings_are_counted_in_words() {
    let note = |_| Finding::new(CheckId::UnreadFile, Location::default(), text("x"));
    let mut findings: Vec<Finding> = (0..1200).map(note).collect();
    findings.push(Finding::new(CheckId::PercentForScore, Location::default(), text("x")));
    let counts = Counts::of(&findings);
    assert_eq!(counts.text(&words(&Lang::en())), "0 errors, 1 warning, 1,200 notes");
    assert_eq!(counts.text(&words(&Lang::vi())), "0 lỗi, 1 cảnh báo, 1.200 ghi chú");
    assert_eq!(show(&[], &[]), "");
}

#[test]
fn json_says_all_that_the_contract_names() {
    let documents = [document("content/a.yaml", "a: 1\nđơn vị: |\r\n  ấy\r  là\n")];
    let location = place(&documents, 0, "vị: |\r\n  ấy\r  là", 0);
    let mut finding = Finding::new(CheckId::PercentForScore, location, text("here")).help(text("so"));
    finding.about.territory = Some("binh-duong".into());
    finding.about.claims = vec!["x/1".into()];
    let read: serde_json::Value = serde_json::from_str(&json(&Report::new(&[finding], &documents, &words(&Lang::vi())))).unwrap();
    let expected = serde_json::json!({
        "findings": [{
            "id": "percent-for-score", "severity": "warning", "file": "content/a.yaml",
            "line": 2, "column": 5, "end_line": 4, "end_column": 5, "message": "here", "help": "so",
            "territory": "binh-duong", "indicator": null, "period": null, "claims": ["x/1"],
            "accepted": null,
        }],
        "counts": {"errors": 0, "warnings": 1, "notes": 0, "accepted": 0},
    });
    assert_eq!(read, expected);
    let none: serde_json::Value = serde_json::from_str(&json(&Report::new(&[], &[], &words(&Lang::en())))).unwrap();
    assert_eq!(none, serde_json::json!({"findings": [], "counts": {"errors": 0, "warnings": 0, "notes": 0, "accepted": 0}}));
}

#[test]
fn both_languages_say_the_same_things() {
    for lang in [Lang::en(), Lang::vi()] {
        let words = words(&lang);
        let missing: Vec<_> =
            words.messages.untranslated().into_iter().filter(|it| it.starts_with("cli-")).map(str::to_owned).collect();
        assert!(missing.is_empty(), "{lang}: {missing:?}");
    }
}
