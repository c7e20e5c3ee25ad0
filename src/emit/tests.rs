//! What is written reads back as the same text, by two readers.

use super::*;
use crate::file::FileId;
use crate::yaml::{self, Tree};
use proptest::prelude::*;

/// What our own reader makes of a text that is one field, `a`.
fn read_back(text: &str) -> Option<String> {
    let (node, findings) = yaml::parse(FileId(0), text);
    assert!(findings.is_empty(), "{findings:?} in {text:?}");
    let Tree::Map(map) = node?.tree else { return None };
    match &map.entries.first()?.value.tree {
        Tree::Scalar(scalar) => Some(scalar.text.to_string()),
        _ => None,
    }
}

#[test]
fn fields_lists_and_comments_have_their_layout() {
    let fields = [
        Field::new(
            "source",
            Yaml::Fields(vec![Field::new("title", Yaml::text("Báo cáo: quý I")), Field::new("period", Yaml::figure("2023-Q1"))]),
        ),
        Field::new(
            "figures",
            Yaml::List(vec![
                Yaml::Fields(vec![Field::new("value", Yaml::figure("98,8%")), Field::new("quote", Yaml::text("một\nhai"))]),
                Yaml::Braces(vec![Field::new("value", Yaml::figure("98,8%")), Field::new("note", Yaml::text("x"))]),
                Yaml::Row(vec![Yaml::text("a"), Yaml::text("b, c")]),
            ]),
        )
        .with_comment("First line.\nSecond line."),
        Field::new("2023", Yaml::Flag(true)),
        Field::new("empty", Yaml::Fields(Vec::new())),
    ];
    let expected = "\
# A file.
source:
  title: 'Báo cáo: quý I'
  period: 2023-Q1
# First line.
# Second line.
figures:
  - value: 98,8%
    quote: |-
      một
      hai
  - {value: \"98,8%\", note: x}
  - [a, \"b, c\"]
2023: true
empty: {}
";
    assert_eq!(file("A file.", &fields), expected);
}

#[test]
fn what_reads_as_something_else_is_quoted() {
    for text in [
        "",
        " ",
        "no",
        "Yes",
        "~",
        "null",
        "1.5",
        "12:30",
        "1_000",
        "- a",
        "a: b",
        "#x",
        "a #b",
        "'",
        "\"",
        "é\u{2028}b",
        "\u{202e}a",
        "@x",
        "|",
        "%a",
    ] {
        let written = file("", &[Field::new("a", Yaml::text(text))]);
        assert_eq!(read_back(&written).as_deref(), Some(text), "{written}");
        let other: serde_yaml::Value = serde_yaml::from_str(&written).unwrap();
        assert_eq!(other["a"].as_str(), Some(text), "{written}");
    }
}

#[test]
fn a_comment_has_nothing_that_a_file_cannot_have() {
    let written = file("a\u{ffff}b\u{1}c\u{fffe}", &[Field::new("a", Yaml::text("x"))]);
    assert_eq!(written, "# abc\na: x\n");
    assert_eq!(scalar("a\u{ffff}"), "\"a\\uffff\"");
}

proptest! {
    #[test]
    fn any_text_reads_back(text in "[ -~\u{a0}-\u{1ff}ạ-ỹ\n\t]{0,40}") {
        use unicode_normalization::UnicodeNormalization;
        let text: String = text.nfc().collect();
        for value in [Yaml::text(&*text), Yaml::figure(&*text), Yaml::List(vec![Yaml::text(&*text)]), Yaml::Row(vec![Yaml::text(&*text)])] {
            let is_list = matches!(value, Yaml::List(_) | Yaml::Row(_));
            let is_text = matches!(value, Yaml::Text(_));
            let written = file("", &[Field::new("a", value)]);
            if !is_list {
                prop_assert_eq!(read_back(&written), Some(text.clone()), "{}", written);
            }
            let other: serde_yaml::Value = serde_yaml::from_str(&written).unwrap();
            if is_text || is_list {
                let found = if is_list { &other["a"][0] } else { &other["a"] };
                prop_assert_eq!(found.as_str(), Some(&*text), "{}", written);
            }
        }
    }

    #[test]
    fn any_key_reads_back(key in "[ -~ạ-ỹ]{1,20}") {
        let written = file("", &[Field::new(&*key, Yaml::text("x"))]);
        prop_assert_eq!(read_back(&written), Some("x".to_owned()), "{}", written);
    }
}
