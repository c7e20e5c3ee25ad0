//! Tests of mends in memory: bytes and text, what overlaps, what is refused, the diff; and properties for any file.

use super::*;
use crate::file::Location;
use crate::finding::{Fix, Message};
use crate::yaml;
use proptest::prelude::*;

fn document(bytes: &[u8]) -> Document {
    Document { path: "content/topics.yaml".to_owned(), text: text_of(bytes).unwrap().into() }
}

fn read(bytes: &[u8]) -> Bytes {
    Bytes::new(bytes.to_vec(), &document(bytes)).unwrap()
}

/// An edit that puts a text in the place of the only such text of a file, read there as `reads`.
fn edit(source: &str, from: &str, to: &str, reads: &[&str]) -> Edit {
    let start = source.find(from).unwrap();
    let at = yaml::place(FileId(0), source, start, start + from.len());
    Edit { at, text: to.to_owned(), reads: reads.iter().map(|it| (*it).to_owned()).collect() }
}

/// Mends one file with findings that carry these fixes, as long as the text to replace is there.
fn mended(bytes: &[u8], fixes: &[(&str, &str, &[&str])]) -> Mended {
    let inputs = Inputs { documents: vec![document(bytes)], ..Inputs::default() };
    let compile = |inputs: &Inputs| {
        let text = &inputs.documents[0].text;
        let fixes = fixes.iter().filter(|(from, ..)| text.contains(from));
        let finding = |(from, to, reads): &(&str, &str, &[&str])| {
            let edit = edit(text, from, to, reads);
            Finding::new(CheckId::NumberFormat, edit.at, Message::new("test-slip")).fix(Some(Fix::safe(edit)))
        };
        fixes.map(finding).collect()
    };
    mend(inputs, BTreeMap::from([(FileId(0), read(bytes))]), false, &compile)
}

fn after(mended: &Mended) -> &str {
    std::str::from_utf8(mended.bytes[&FileId(0)].as_slice()).unwrap()
}

#[test]
fn an_edit_is_made_where_it_stands_in_the_bytes() {
    let all = mended("\u{feff}a: Vu\u{303}ng\r\nb: 98.5\r\nc: 1".as_bytes(), &[("98.5", "98,5", &["98,5"])]);
    assert_eq!(after(&all), "\u{feff}a: V\u{169}ng\r\nb: 98,5\r\nc: 1");
    let told: Vec<(u32, What)> = all.mends.iter().map(|it| (it.line, it.what)).collect();
    assert_eq!(told, [(1, What::Nfc(1)), (2, What::Check(CheckId::NumberFormat))]);
    assert!(all.refused.is_empty());
}

#[test]
fn a_file_that_would_mean_something_else_is_left_as_it_was() {
    let before = "a: 98.5 # of b\nb: {c: 98.7, d: 1}\ne: x\n";
    for (from, to, reads) in [
        // A decimal comma in flow style is no decimal.
        ("98.7", "98,7", &["98,7"][..]),
        // What is said to be read is not what is read.
        ("98.5", "98,5", &["985"]),
        // A digit more, and one less.
        ("98.5", "98,55", &["98,55"]),
        ("98.5", "9,5", &["9,5"]),
        // A sign more.
        ("98.5", "-98,5", &["-98,5"]),
        // Another key, another value, a comment that is text.
        ("98.5 # of", "98,5 of", &["98,5 of b"]),
        ("e: x", "a: x", &["a", "x"]),
        ("e: x", "\"e: x\"", &["e: x"]),
    ] {
        let all = mended(before.as_bytes(), &[(from, to, reads)]);
        assert_eq!(after(&all), before, "{from} → {to}");
        assert!(all.mends.is_empty());
    }
}

#[test]
fn one_wrong_mend_does_not_keep_the_others_away() {
    let before = "a: 1.5\nb: 2.5\nc: 3.5\nd: {e: 4.5}\nf: 5.5\n";
    let all = mended(
        before.as_bytes(),
        &[
            ("1.5", "1,5", &["1,5"]),
            ("2.5", "2,5", &["2,5"]),
            ("3.5", "3,5", &["3,5"]),
            ("4.5", "4,5", &["4,5"]),
            ("5.5", "5,5", &["5,5"]),
        ],
    );
    assert_eq!(after(&all), "a: 1,5\nb: 2,5\nc: 3,5\nd: {e: 4.5}\nf: 5,5\n");
    assert_eq!(all.refused.iter().map(|it| (it.line, it.from.as_str())).collect::<Vec<_>>(), [(4, "4.5")]);
}

#[test]
fn of_two_that_overlap_the_first_is_made_and_then_the_other() {
    let all =
        mended(b"a: 1.5\n", &[("a: 1.5", "a: 1,5", &["a", "1,5"]), ("1.5", "\"1.5\"", &["1.5"]), ("1,5", "\"1,5\"", &["1,5"])]);
    assert_eq!(after(&all), "a: \"1,5\"\n");
    assert_eq!(all.mends.len(), 2);
}

#[test]
fn mending_ends_even_where_every_mend_calls_for_another() {
    let all = mended(b"a: 1.5\n", &[("1.5", "1,5", &["1,5"]), ("1,5", "1.5", &["1.5"])]);
    assert_eq!(all.mends.len(), ROUNDS);
}

#[test]
fn blanks_at_line_ends_go_and_those_of_texts_stay() {
    let before = "a: x  \n# note \t\n\nb: |  \n  text  \n    \n\nc: \"one  \n  two  \"  \nd: one  \n  two\ne: 'x'\t\n  ";
    let wanted = "a: x\n# note\n\nb: |\n  text  \n    \n\nc: \"one  \n  two  \"\nd: one  \n  two\ne: 'x'\n";
    let all = mended(before.as_bytes(), &[]);
    assert_eq!(after(&all), wanted);
    assert!(all.refused.is_empty(), "{:?}", all.refused);
    let all = mended(b"|\nx\n ", &[]);
    assert_eq!((after(&all), all.refused.len()), ("|\nx\n ", 0));
    // A file that is no YAML is left alone.
    let all = mended(b"a: 'x  \nb: 1  \n", &[]);
    assert_eq!(after(&all), "a: 'x  \nb: 1  \n");
}

#[test]
fn a_file_that_is_not_yaml_is_mended_only_into_one_or_further_on() {
    let all = mended(b"a:b\nc: 1\n", &[("a:b", "a: b", &["a", "b"])]);
    assert_eq!(after(&all), "a: b\nc: 1\n");
    let all = mended(b"a:b\nc: 1\nd: 'x\n", &[("a:b", "a: b", &["a", "b"])]);
    assert_eq!(after(&all), "a: b\nc: 1\nd: 'x\n");
    let all = mended(b"a: 'x\nb: 1\n", &[("b: 1", "b:  1", &["b", "1"])]);
    assert_eq!(after(&all), "a: 'x\nb: 1\n");
}

#[test]
fn a_diff_shows_what_changed_with_the_lines_around() {
    let old = b"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\r\n13";
    let new = b"1\nb\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\r\nm";
    let shown = String::from_utf8(diff("content/a b.yaml", old, new)).unwrap();
    let no_newline = "\\ No newline at end of file\n";
    assert_eq!(
        shown,
        format!(
            "--- a/content/a b.yaml\t\n+++ b/content/a b.yaml\t\n@@ -1,5 +1,5 @@\n 1\n-2\n+b\n 3\n 4\n 5\n\
             @@ -10,4 +10,4 @@\n 10\n 11\n 12\r\n-13\n{no_newline}+m\n{no_newline}"
        )
    );
    assert!(diff("x", old, old).is_empty());
}

/// Lines as people's editors leave them: marks, line ends, letters in one normal form or the other.
fn any_file() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a: 98.5",
        "\n",
        "\r\n",
        "\r",
        "é",
        "e\u{301}",
        "Vu\u{303}ng Ta\u{300}u",
        "ậ",
        "a\u{323}\u{302}",
        "a\u{302}\u{323}",
        "\u{1100}\u{1161}",
        "\u{ac00}\u{11a8}",
        "\u{212b}",
        "\u{301}",
        "- ",
        "{b: 98,8%}",
        " ",
        "\t",
        "|",
        "\"x\"",
        "# c",
        "x",
        ":",
    ]);
    (0..3_usize, prop::collection::vec(piece, 0..24)).prop_map(|(marks, pieces)| "\u{feff}".repeat(marks) + &pieces.concat())
}

proptest! {
    /// Any stretch of the text that has a place in the bytes is read from there, and nothing else changes with it.
    #[test]
    fn places_in_the_text_are_places_in_the_bytes(file in any_file(), from in 0usize..80, length in 0usize..20) {
        let document = document(file.as_bytes());
        let bytes = read(file.as_bytes());
        let text = &document.text;
        let boundary = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let (start, end) = (boundary(from), boundary(from + length));
        if let Some(range) = bytes.range(start..end) {
            prop_assert_eq!(text_of(&file.as_bytes()[range.clone()]).unwrap(), &text[start..end]);
            let new = bytes.spliced(&[Splice { bytes: range, text: "_".to_owned() }]);
            let wanted = format!("{}_{}", &text[..start], &text[end..]);
            // A mark put on the letter before, or behind, is the only thing that may come of it.
            prop_assert!(text_of(&new).unwrap() == wanted || !is_nfc(&wanted));
        }
    }

    /// Mending once is enough, keeps the number of lines, and changes nothing that is read but blanks at line ends.
    #[test]
    fn tidying_twice_is_tidying_once(file in any_file()) {
        let once = mended(file.as_bytes(), &[]);
        let text = after(&once).to_owned();
        prop_assert!(once.refused.is_empty(), "{:?}", once.refused);
        let twice = mended(text.as_bytes(), &[]);
        prop_assert_eq!(after(&twice), &text);
        prop_assert!(twice.mends.is_empty());
        prop_assert_eq!(text.starts_with('\u{feff}'), file.starts_with('\u{feff}'));
        for end in ["\r\n", "\r", "\n"] {
            prop_assert_eq!(text.matches(end).count(), file.matches(end).count());
        }
        let without_blanks = |text: &str| text.chars().filter(|c| !matches!(c, ' ' | '\t')).collect::<String>();
        prop_assert_eq!(without_blanks(&text_of(text.as_bytes()).unwrap()), without_blanks(&document(file.as_bytes()).text));
        let tree = |text: &[u8]| format!("{:?}", yaml::parse(FileId(0), &document(text).text).0.map(|it| texts(&it)));
        prop_assert_eq!(tree(text.as_bytes()), tree(file.as_bytes()));
    }

    /// A mend changes its own bytes and no others, whatever stands around it.
    #[test]
    fn a_mend_changes_its_own_bytes_only(before in any_file(), behind in any_file()) {
        let (before, behind) = (before.replace("98.5", "x"), behind.replace("98.5", "x").replace('\u{feff}', ""));
        let file = format!("{before}\nb: 98.5\n{behind}");
        let inputs = Inputs { documents: vec![document(file.as_bytes())], ..Inputs::default() };
        let bytes = read(file.as_bytes());
        let edit = edit(&inputs.documents[0].text, "98.5", "98,5", &["98,5"]);
        let candidate = Candidate::of(What::Check(CheckId::NumberFormat), vec![edit], &inputs.documents[0], &bytes).unwrap();
        if let Some((after, new)) = changed(&inputs.documents[0], &bytes, &[&candidate]) {
            prop_assert_eq!(std::str::from_utf8(new.as_slice()).unwrap(), format!("{before}\nb: 98,5\n{behind}"));
            prop_assert_eq!(after.text.as_str(), inputs.documents[0].text.replace("98.5", "98,5"));
        }
    }
}

fn is_nfc(text: &str) -> bool {
    unicode_normalization::is_nfc(text)
}

/// The tree without its places.
fn texts(node: &yaml::Node) -> String {
    match &node.tree {
        yaml::Tree::Null => "~".to_owned(),
        yaml::Tree::Scalar(scalar) => format!("{:?}", scalar.text),
        yaml::Tree::Map(map) => {
            format!("{{{}}}", map.entries.iter().map(|it| format!("{}: {},", it.key.text, texts(&it.value))).collect::<String>())
        }
        yaml::Tree::List { items, .. } => format!("[{}]", items.iter().map(|it| texts(it) + ",").collect::<String>()),
    }
}

#[test]
fn places_of_the_whole_file_are_right_without_odd_bytes() {
    let bytes = read(b"a: 1\n");
    assert_eq!(bytes.range(0..5), Some(0..5));
    assert_eq!(bytes.range(3..4), Some(3..4));
    let at = Location::of_file(FileId(0));
    assert_eq!(bytes.range(at.start as usize..at.end as usize), Some(0..0));
}
