//! Parser events become a tree. Every scalar is its text: `010`, `no`, `1.893` mean nothing but themselves.

use super::{classify, flow};
use crate::file::{FileId, Location};
use crate::finding::{CheckId, Finding, Message};
use granit_parser::{Event, Options, Parser, ScalarStyle, Span, StructureStyle};
use std::collections::BTreeMap;

/// Lists and maps may be nested so deep; real files need six.
const DEPTH_LIMIT: usize = 32;

/// A value with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub at: Location,
    pub tree: Tree,
}

/// What a value can be.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// Nothing, or an unquoted `~` or `null`.
    Null,
    Scalar(Scalar),
    Map(Map),
    List {
        items: Vec<Node>,
        /// Written as `[…]`.
        flow: bool,
    },
}

/// A text, as typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Scalar {
    pub text: String,
    pub style: Style,
    /// A comment that follows on the same line: it may have been meant as text.
    pub comment: Option<Location>,
}

/// How a scalar was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Plain,
    Quoted,
    /// `|` or `>`.
    Block,
}

/// A map, its keys in the order they were written.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Map {
    pub entries: Vec<Entry>,
    /// Written as `{…}`.
    pub flow: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub key: Key,
    pub value: Node,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    pub at: Location,
    pub text: String,
}

impl Map {
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key.text == key)
    }
}

/// Reads one document. Without a tree where the file is not YAML; then one finding says where it stopped being so.
pub fn parse(file: FileId, source: &str) -> (Option<Node>, Vec<Finding>) {
    let mut builder = Builder { file, source, findings: Vec::new(), stack: Vec::new(), root: None, documents: 0 };
    let mut options = Options::default();
    options.emit_unresolved_aliases = true;
    options.disallow_directives = true;
    options.flow_nesting_limit = DEPTH_LIMIT;
    options.block_nesting_limit = DEPTH_LIMIT;
    options.simple_key_max_lookahead = 4096;
    options.set_emit_comments(false);
    builder.findings.extend(classify::odd_blanks(file, source));
    let odd = !builder.findings.is_empty();
    let mut parser = Parser::new_from_str_with_options(source, options);
    while let Some(event) = parser.next_event() {
        match event {
            Ok((event, span)) => builder.event(event, span),
            // An odd blank in the indentation explains whatever the parser stumbles over.
            Err(_) if odd => return (None, builder.findings),
            Err(error) => {
                builder.findings.push(classify::syntax_error(file, source, &error));
                return (None, builder.findings);
            }
        }
    }
    (builder.root, builder.findings)
}

/// A collection that is still open.
enum Open {
    Map { at: Location, map: Map, key: Option<Key>, first_use: BTreeMap<String, Location>, skipped: usize },
    List { at: Location, items: Vec<Node>, flow: bool },
}

struct Builder<'a> {
    file: FileId,
    source: &'a str,
    findings: Vec<Finding>,
    stack: Vec<Open>,
    root: Option<Node>,
    documents: usize,
}

impl Builder<'_> {
    fn event(&mut self, event: Event, span: Span) {
        let at = location(self.file, self.source, &span);
        match event {
            Event::DocumentStart(..) => self.document(at),
            Event::Alias(_) => self.alias(at, false),
            Event::UnresolvedAlias(_) => self.alias(at, true),
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_marks(&span, at, anchor, tag.is_some());
                self.scalar(&text, style, at);
            }
            Event::SequenceStart(style, anchor, tag) => {
                self.refuse_marks(&span, at, anchor, tag.is_some());
                self.stack.push(Open::List { at, items: Vec::new(), flow: style == StructureStyle::Flow });
            }
            Event::MappingStart(style, anchor, tag) => {
                self.refuse_marks(&span, at, anchor, tag.is_some());
                let map = Map { entries: Vec::new(), flow: style == StructureStyle::Flow };
                self.stack.push(Open::Map { at, map, key: None, first_use: BTreeMap::new(), skipped: 0 });
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(at),
            _ => {}
        }
    }

    fn document(&mut self, at: Location) {
        self.documents += 1;
        if self.documents == 2 {
            self.refuse(at, Message::new("yaml-second-document"));
        }
    }

    fn alias(&mut self, at: Location, unresolved: bool) {
        // `*chú ý` is far more often text than a reference to an anchor that nobody defined.
        if unresolved {
            let message = Message::new("yaml-text-needs-quotes").with("start", "*");
            let help = Message::new("yaml-text-needs-quotes-help");
            self.findings.push(Finding::new(CheckId::TextNeedsQuotes, at, message).help(help));
        } else {
            self.refuse(at, Message::new("yaml-alias"));
        }
        self.push(Node { at, tree: Tree::Null });
    }

    fn refuse_marks(&mut self, span: &Span, at: Location, anchor: usize, tag: bool) {
        if anchor != 0 {
            self.refuse(at, Message::new("yaml-anchor"));
        }
        if tag {
            let at = span.tag_span().map_or(at, |span| location(self.file, self.source, &span));
            self.refuse(at, Message::new("yaml-tag"));
        }
    }

    fn refuse(&mut self, at: Location, message: Message) {
        self.findings.push(Finding::new(CheckId::AnchorOrTag, at, message).help(Message::new("yaml-anchor-or-tag-help")));
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, at: Location) {
        let empty = at.start == at.end;
        let tree = match style {
            ScalarStyle::Plain if empty || matches!(text, "" | "~" | "null") => Tree::Null,
            _ => Tree::Scalar(Scalar {
                text: text.to_owned(),
                style: match style {
                    ScalarStyle::Plain => Style::Plain,
                    ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
                    _ => Style::Quoted,
                },
                comment: (style == ScalarStyle::Plain).then(|| comment_after(self.source, at)).flatten(),
            }),
        };
        self.push(Node { at, tree });
    }

    /// Puts a finished value where it belongs: the document, a list, a key or a key's value.
    fn push(&mut self, node: Node) {
        match self.stack.last_mut() {
            None => {
                if self.documents <= 1 {
                    self.root = Some(node);
                }
            }
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { key: key @ None, .. }) => {
                let text = self.source.get(node.at.start as usize..node.at.end as usize).unwrap_or_default();
                let text = match &node.tree {
                    Tree::Scalar(scalar) => scalar.text.trim().to_owned(),
                    Tree::Null => text.to_owned(),
                    _ => {
                        self.findings.push(Finding::new(CheckId::WrongShape, node.at, Message::new("yaml-key-not-text")));
                        String::new()
                    }
                };
                *key = Some(Key { at: node.at, text });
            }
            Some(Open::Map { .. }) => self.entry(node),
        }
    }

    fn entry(&mut self, value: Node) {
        let Some(Open::Map { at, map, key, first_use, skipped }) = self.stack.last_mut() else { return };
        let Some(key) = key.take() else { return };
        if key.text == "<<" {
            let message = Message::new("yaml-merge");
            self.findings.push(Finding::new(CheckId::AnchorOrTag, key.at, message).help(Message::new("yaml-anchor-or-tag-help")));
            return;
        }
        if map.flow && !flow::has_colon(self.source, &key) {
            let previous = map.entries.last().map_or(at.start + 1, |entry| entry.value.at.start.max(entry.key.at.end));
            if let Some(finding) = flow::comma_finding(self.file, self.source, previous, *skipped, &key) {
                self.findings.push(finding);
            }
            *skipped += 1;
            return;
        }
        *skipped = 0;
        if let Some(first) = first_use.get(&key.text) {
            let message = Message::new("yaml-duplicate-key").with("key", &key.text);
            let finding = Finding::new(CheckId::DuplicateKey, key.at, message).related(*first, Message::new("first-used-here"));
            self.findings.push(finding);
            return;
        }
        first_use.insert(key.text.clone(), key.at);
        map.entries.push(Entry { key, value });
    }

    fn close(&mut self, end: Location) {
        let (at, tree) = match self.stack.pop() {
            Some(Open::Map { at, map, .. }) => (at, Tree::Map(map)),
            Some(Open::List { at, items, flow }) => (at, Tree::List { items, flow }),
            None => return,
        };
        self.push(Node { at: Location { end: end.end.max(at.end), ..at }, tree });
    }
}

/// A place in the text. The parser counts lines from 1 and columns from 0, both in characters.
fn location(file: FileId, source: &str, span: &Span) -> Location {
    let bytes = span.byte_range().unwrap_or(0..0);
    let start = bytes.start.min(source.len());
    let end = bytes.end.clamp(start, source.len());
    // A block text or an empty value may end with line breaks that belong to nobody.
    let end = start + source.get(start..end).map_or(0, |text| text.trim_end().len());
    Location { file, start: start as u32, end: end as u32, line: span.start.line() as u32, column: span.start.col() as u32 + 1 }
}

/// A `#` on the same line, right after a plain text.
fn comment_after(source: &str, at: Location) -> Option<Location> {
    let line = source.get(at.end as usize..)?.lines().next()?;
    let comment = line.trim_start();
    let skipped = line.len() - comment.len();
    if skipped == 0 || !comment.starts_with('#') {
        return None;
    }
    let start = at.end as usize + skipped;
    Some(place(at.file, source, start, start + comment.trim_end().len()))
}

/// The location of a stretch of bytes, its line and column counted from the text.
pub fn place(file: FileId, source: &str, start: usize, end: usize) -> Location {
    let before = &source[..start];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Location {
        file,
        start: start as u32,
        end: end as u32,
        line: before.matches('\n').count() as u32 + 1,
        column: source[line_start..start].chars().count() as u32 + 1,
    }
}
