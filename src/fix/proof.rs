//! The proof that a mended file means what it meant: every key and value that no edit touches is the same, and those that
//! one touches are what it says.

use crate::file::FileId;
use crate::finding::Edit;
use crate::yaml::{self, Node, Style, Tree};
use std::ops::Range;

/// A key, a value, or the beginning or end of what holds several.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Token {
    /// Where it stands, in the text before the edits; nothing for marks, which stand between.
    at: Option<Range<usize>>,
    what: What,
    text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Key,
    Plain,
    Quoted,
    Block,
    Null,
    Map,
    List,
    End,
}

/// Whether the text after these edits means the same, save what they say that they change. The edits are sorted and apart.
pub fn holds(before: &str, edits: &[&Edit], after: &str) -> bool {
    if spliced(before, edits).as_deref() != Some(after) {
        return false;
    }
    let old: Vec<Range<usize>> = edits.iter().map(|edit| edit.at.start as usize..edit.at.end as usize).collect();
    let new = moved(edits);
    let file = FileId::default();
    match (yaml::parse(file, before), yaml::parse(file, after)) {
        ((Some(old_tree), _), (Some(new_tree), _)) => {
            let (untouched, _) = parted(tokens(&old_tree), &old);
            let (mut kept, read) = parted(tokens(&new_tree), &new);
            for token in &mut kept {
                token.at = token.at.take().map(|at| back(at, edits, &new));
            }
            let wanted = edits.iter().map(|edit| edit.reads.iter().map(|it| it.trim().to_owned()).collect());
            untouched == kept && read == wanted.collect::<Vec<Vec<String>>>()
        }
        // Of a file that is not YAML nothing is read yet, so nothing can change; it must become one, or fail further on.
        ((None, _), (Some(new_tree), _)) => {
            let (_, read) = parted(tokens(&new_tree), &new);
            read == edits.iter().map(|edit| edit.reads.clone()).collect::<Vec<_>>()
        }
        ((None, old), (None, new)) => {
            let first = |findings: &[crate::finding::Finding]| findings.iter().map(|it| it.location.line).min();
            edits.is_empty() || first(&new) > first(&old)
        }
        ((Some(_), _), (None, _)) => false,
    }
}

/// A safe edit is about blanks, quote marks, dots and commas: it adds, drops and moves nothing else, no digit and no sign.
pub fn is_same_to_the_letter(before: &str, edit: &Edit) -> bool {
    let is_mark =
        |c: char| c.is_whitespace() || matches!(c, '.' | ',' | '"' | '\'' | '“' | '”' | '„' | '‟' | '‘' | '’' | '«' | '»');
    let rest = |text: &str| text.chars().filter(|c| !is_mark(*c)).collect::<String>();
    before.get(edit.at.start as usize..edit.at.end as usize).is_some_and(|old| rest(old) == rest(&edit.text))
}

/// The text with the edits made. Nothing where one has no place in it.
fn spliced(before: &str, edits: &[&Edit]) -> Option<String> {
    let mut text = String::with_capacity(before.len());
    let mut from = 0;
    for edit in edits {
        text += before.get(from..edit.at.start as usize)?;
        text += &edit.text;
        from = edit.at.end as usize;
    }
    Some(text + before.get(from..)?)
}

/// Where the edits stand once they are made.
fn moved(edits: &[&Edit]) -> Vec<Range<usize>> {
    let mut shift = 0isize;
    let mut ranges = Vec::new();
    for edit in edits {
        let start = (edit.at.start as usize).saturating_add_signed(shift);
        ranges.push(start..start + edit.text.len());
        shift += edit.text.len() as isize - (edit.at.end - edit.at.start) as isize;
    }
    ranges
}

/// A place after the edits as the place before them.
fn back(at: Range<usize>, edits: &[&Edit], new: &[Range<usize>]) -> Range<usize> {
    let shift = |offset: usize, passed: usize| match new.iter().zip(edits).take(passed).next_back() {
        Some((after, before)) => offset - after.end + before.at.end as usize,
        None => offset,
    };
    let before_start = new.partition_point(|range| range.end <= at.start);
    let before_end = new.partition_point(|range| range.start < at.end);
    shift(at.start, before_start)..shift(at.end, before_end)
}

/// The tokens that no edit touches, and the texts of those that each one does.
fn parted(tokens: Vec<Token>, edits: &[Range<usize>]) -> (Vec<Token>, Vec<Vec<String>>) {
    let mut touched: Vec<Vec<String>> = vec![Vec::new(); edits.len()];
    let mut others = Vec::new();
    for token in tokens {
        let at = token.at.clone().unwrap_or(0..0);
        let first = edits.partition_point(|edit| edit.end <= at.start);
        let edit = edits.get(first).filter(|edit| edit.start < at.end);
        match edit.and(touched.get_mut(first)) {
            // A value that nothing stands for has its key's place.
            Some(_) if token.what == What::Null => {}
            Some(texts) => texts.push(token.text.trim().to_owned()),
            None if token.what == What::Null => others.push(Token { at: None, ..token }),
            None => others.push(token),
        }
    }
    (others, touched)
}

/// A tree as the list of all that stands in it, in order.
fn tokens(root: &Node) -> Vec<Token> {
    let mut tokens = Vec::new();
    collect(root, &mut tokens);
    tokens
}

fn collect(node: &Node, tokens: &mut Vec<Token>) {
    let mark = |what| Token { at: None, what, text: String::new() };
    let range = |at: crate::file::Location| at.start as usize..at.end as usize;
    match &node.tree {
        Tree::Null => tokens.push(Token { at: Some(range(node.at)), what: What::Null, text: String::new() }),
        Tree::Scalar(scalar) => {
            let what = match scalar.style {
                Style::Plain => What::Plain,
                Style::Quoted => What::Quoted,
                Style::Block => What::Block,
            };
            tokens.push(Token { at: Some(range(node.at)), what, text: scalar.text.to_string() });
        }
        Tree::Map(map) => {
            tokens.push(mark(What::Map));
            for entry in &map.entries {
                tokens.push(Token { at: Some(range(entry.key.at)), what: What::Key, text: entry.key.text.to_string() });
                collect(&entry.value, tokens);
            }
            tokens.push(mark(What::End));
        }
        Tree::List { items, .. } => {
            tokens.push(mark(What::List));
            items.iter().for_each(|item| collect(item, tokens));
            tokens.push(mark(What::End));
        }
    }
}
