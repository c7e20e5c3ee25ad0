//! How findings look, to people and to programs.

use super::{Counts, full, json};
use crate::file::{Document, FileId, Location};
use crate::finding::{CheckId, Finding, Message};
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
    Document { path: path.to_owned(), text: text.to_owned() }
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
    full(findings, documents, &words(&Lang::en()), false)
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
    assert_eq!(frame("tên: Bà Rịa – Vũng Tàu: 5\n", "Vũng"), "\
error[unknown-field]: here
 --> content/a.yaml:1:15
  |
1 | tên: Bà Rịa – Vũng Tàu: 5
  |               ^^^^");
    assert_eq!(frame("\ta: 日本 x\n", "x"), "\
error[unknown-field]: here
 --> content/a.yaml:1:8
  |
1 |     a: 日本 x
  |             ^");
}

#[test]
fn the_whole_file_and_its_end_can_be_pointed_at() {
    let documents = [document("content/a.yaml", ""), document("content/b.yaml", "a: 1\nb:")];
    let whole = Finding::new(CheckId::MissingField, Location::of_file(FileId(0)), text("empty"));
    let end = Location { file: FileId(1), start: 7, end: 7, line: 2, column: 3 };
    let end = Finding::new(CheckId::MissingReason, end, text("nothing"));
    let shown = show(&documents, &[whole, end]);
    assert!(shown.contains(" --> content/a.yaml:1:1\n  |\n1 |\n  | ^\n"), "{shown}");
    assert!(shown.contains(" --> content/b.yaml:2:3\n  |\n2 | b:\n  |   ^\n"), "{shown}");
}

#[test]
fn a_place_of_several_lines_is_shown_by_its_first() {
    assert_eq!(frame("a:  \r\n  b: 1\n", "a:  \r\n  b"), "\
error[unknown-field]: here
 --> content/a.yaml:1:1
  |
1 | a:  
  | ^^");
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
    let json = json(&[finding], &documents, &words(&Lang::en()));
    assert!(!json.chars().any(|it| it != '\n' && super::is_unsafe(it)), "{json:?}");
    let read: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(read["findings"][0]["file"], format!("content/{evil}.yaml"));
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
    let read: serde_json::Value = serde_json::from_str(&json(&findings, &documents, &words(&Lang::en()))).unwrap();
    assert!(read["findings"][0]["file"].is_null());
}

#[test]
fn colour_is_only_for_terminals() {
    let documents = [document("content/a.yaml", "a: 1\n")];
    let finding = Finding::new(CheckId::UnknownField, place(&documents, 0, "a", 0), text("here")).help(text("help"));
    let findings = [finding];
    let plain = full(&findings, &documents, &words(&Lang::en()), false);
    let coloured = full(&findings, &documents, &words(&Lang::en()), true);
    assert!(!plain.contains('\u{1b}') && coloured.contains('\u{1b}'));
    let mut stripped = String::new();
    for part in coloured.split('\u{1b}') {
        stripped.push_str(if stripped.is_empty() && part.is_empty() { "" } else { part.split_once('m').map_or(part, |(_, it)| it) });
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
    let read: serde_json::Value = serde_json::from_str(&json(&[finding], &documents, &words(&Lang::vi()))).unwrap();
    let expected = serde_json::json!({
        "findings": [{
            "id": "percent-for-score", "severity": "warning", "file": "content/a.yaml",
            "line": 2, "column": 5, "end_line": 4, "end_column": 5, "message": "here", "help": "so",
            "territory": "binh-duong", "indicator": null, "period": null, "claims": ["x/1"],
        }],
        "counts": {"errors": 0, "warnings": 1, "notes": 0},
    });
    assert_eq!(read, expected);
    let none: serde_json::Value = serde_json::from_str(&json(&[], &[], &words(&Lang::en()))).unwrap();
    assert_eq!(none, serde_json::json!({"findings": [], "counts": {"errors": 0, "warnings": 0, "notes": 0}}));
}

#[test]
fn both_languages_say_the_same_things() {
    for lang in [Lang::en(), Lang::vi()] {
        let words = words(&lang);
        let missing: Vec<_> = words.messages.untranslated().into_iter().filter(|it| it.starts_with("cli-")).map(str::to_owned).collect();
        assert!(missing.is_empty(), "{lang}: {missing:?}");
    }
}
