//! Blanks at the ends of lines, where they are no text: nobody sees them, and every tool that compares lines does.

use crate::file::{Document, FileId};
use crate::finding::Edit;
use crate::yaml::{self, Node, Style, Tree};
use std::ops::Range;

/// The edits that take them away. None in a file that cannot be read: there they may be what is wrong with it.
pub fn trailing_blanks(file: FileId, document: &Document) -> Vec<Edit> {
    let is_yaml = document.path.ends_with(".yaml") || document.path.ends_with(".yml");
    if !is_yaml || !has_trailing_blanks(&document.text) {
        return Vec::new();
    }
    let (Some(tree), _) = yaml::parse(file, &document.text) else { return Vec::new() };
    let mut texts = Vec::new();
    texts_of(&tree, &document.text, &mut texts);
    let mut edits = Vec::new();
    let mut start = 0;
    for (number, line) in document.text.split_inclusive('\n').enumerate() {
        let whole = line.trim_end_matches('\n');
        let words = whole.trim_end_matches([' ', '\t']);
        let (kept, line_end) = (start + words.len(), start + whole.len());
        // They stand in the order of the file and apart.
        let text = texts.get(texts.partition_point(|text| text.end <= kept));
        if kept < line_end && text.is_none_or(|text| text.start >= line_end) {
            let column = words.chars().count() as u32 + 1;
            let (from, to) = (kept as u32, line_end as u32);
            let at = crate::file::Location { file, start: from, end: to, line: number as u32 + 1, column };
            edits.push(Edit { at, text: String::new(), reads: Vec::new() });
        }
        start += line.len();
    }
    edits
}

fn has_trailing_blanks(text: &str) -> bool {
    text.contains(" \n") || text.contains("\t\n") || text.ends_with([' ', '\t'])
}

/// What the values cover: a blank inside one may be text. To those behind `|` or `>` their last empty lines belong too.
fn texts_of(node: &Node, source: &str, texts: &mut Vec<Range<usize>>) {
    match &node.tree {
        Tree::Null => {}
        Tree::Scalar(scalar) => {
            let (start, end) = (node.at.start as usize, node.at.end as usize);
            match scalar.style {
                Style::Block => texts.push(start..end_of_block(source, end)),
                Style::Quoted | Style::Plain => texts.push(start..end),
            }
        }
        Tree::Map(map) => map.entries.iter().for_each(|entry| texts_of(&entry.value, source, texts)),
        Tree::List { items, .. } => items.iter().for_each(|item| texts_of(item, source, texts)),
    }
}

/// The start of the next line that has words; the end of the file where there is none.
fn end_of_block(source: &str, end: usize) -> usize {
    let rest = source.get(end..).unwrap_or_default();
    let words = rest.trim_start();
    let blanks = rest.strip_suffix(words).filter(|_| !words.is_empty());
    blanks.and_then(|it| it.rfind('\n')).map_or(source.len(), |newline| end + newline + 1)
}
