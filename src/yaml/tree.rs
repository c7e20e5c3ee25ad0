//! Parser events become a tree. Every scalar is its text: `010`, `no`, `1.893` mean nothing but themselves.

use super::{classify, flow};
use crate::file::{FileId, Location};
use crate::finding::{CheckId, Finding, Message};
use granit_parser::{Event, Options, Parser, ScalarStyle, Span, StructureStyle};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// Lists and maps may be nested so deep; real files need six.
const DEPTH_LIMIT: usize = 32;
/// A list or a map may have so many entries: of all territories that a country ever had, some ten thousand.
pub const ENTRIES_LIMIT: usize = 100_000;

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
    pub text: SmolStr,
    pub style: Style,
    /// A comment that follows on the same line: it may have been meant as text.
    pub comment: Option<Location>,
}

/// Whether a character can stand in a text at all: the others break XML, terminals and spreadsheets.
pub fn is_control(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}')
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
    /// Whether an entry had to be left out, which has been told: what seems to be missing may have stood there.
    pub cut: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub key: Key,
    pub value: Node,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    pub at: Location,
    pub text: SmolStr,
}

impl Map {
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key.text == key)
    }
}

/// Reads one document. Without a tree where the file is not YAML; then one finding says where it stopped being so.
pub fn parse(file: FileId, source: &str) -> (Option<Node>, Vec<Finding>) {
    let mut builder = Builder {
        file,
        source,
        findings: Vec::new(),
        stack: Vec::new(),
        root: None,
        documents: 0,
        texts: Vec::new(),
        beyond: None,
    };
    let mut options = Options::default();
    options.emit_unresolved_aliases = true;
    options.disallow_directives = true;
    options.flow_nesting_limit = DEPTH_LIMIT;
    options.block_nesting_limit = DEPTH_LIMIT;
    options.simple_key_max_lookahead = 4096;
    options.set_emit_comments(false);
    let mut odd = classify::odd_blanks(file, source);
    let mut parser = Parser::new_from_str_with_options(source, options);
    while let Some(event) = parser.next_event() {
        match event {
            Ok((event, span)) => {
                builder.event(event, span);
                // Nobody typed so many: of such a file nothing is read.
                if let Some(at) = builder.beyond {
                    let message = Message::new("yaml-too-many-entries").count("limit", ENTRIES_LIMIT);
                    let help = Message::new("yaml-too-many-entries-help");
                    return (None, vec![Finding::new(CheckId::TooLarge, at, message).help(help)]);
                }
            }
            // What follows a second document's mark says nothing about the first.
            Err(_) if builder.documents > 1 => break,
            // An odd blank in the indentation explains whatever the parser stumbles over.
            Err(_) if !odd.is_empty() => return (None, odd),
            Err(error) => {
                let finding = classify::syntax_error(file, source, &error, builder.open_bracket());
                // What the parser made of that line before it gave up was not meant.
                builder.findings.retain(|it| it.location.line != finding.location.line);
                builder.findings.push(finding);
                return (None, builder.findings);
            }
        }
    }
    // Inside a text of several lines an odd blank is only a blank; elsewhere it has moved a line to another level.
    odd.retain(|finding| !builder.texts.iter().any(|(start, end)| (start + 1..*end).contains(&finding.location.start)));
    if !odd.is_empty() {
        return (None, odd);
    }
    let nothing = Node { at: Location::of_file(file), tree: Tree::Null };
    (Some(builder.root.unwrap_or(nothing)), builder.findings)
}

/// Stands for a key that is a map or a list, which has been told; no text can be this.
const NOT_TEXT: &str = "\0";

/// A collection that is still open.
enum Open {
    Map { at: Location, map: Map, key: Option<Key>, seen: Seen },
    List { at: Location, items: Vec<Node>, flow: bool },
}

/// The keys of a map so far, where it has many: those of a figure are looked through.
#[derive(Default)]
struct Seen(BTreeMap<SmolStr, Location>);

impl Seen {
    /// So many keys are looked through faster than a tree of them is built.
    const FEW: usize = 16;

    /// Where a key stood before.
    fn first_use(&mut self, map: &Map, key: &str) -> Option<Location> {
        if map.entries.len() <= Seen::FEW {
            return map.get(key).map(|entry| entry.key.at);
        }
        let noted = self.0.len();
        self.0.extend(map.entries.iter().skip(noted).map(|entry| (entry.key.text.clone(), entry.key.at)));
        self.0.get(key).copied()
    }
}

struct Builder<'a> {
    file: FileId,
    source: &'a str,
    findings: Vec<Finding>,
    stack: Vec<Open>,
    root: Option<Node>,
    documents: usize,
    /// From where to where the texts of several lines go.
    texts: Vec<(u32, u32)>,
    /// The first entry that is one too many for its list or map.
    beyond: Option<Location>,
}

impl Builder<'_> {
    fn event(&mut self, event: Event, span: Span) {
        if self.documents > 1 {
            return;
        }
        let at = location(self.file, self.source, &span);
        match event {
            Event::DocumentStart(..) => self.document(at),
            Event::Alias(_) => self.alias(at, false),
            Event::UnresolvedAlias(_) => self.alias(at, true),
            Event::Scalar(text, style, anchor, tag) => {
                let (at, mark) = self.after_marks(at, anchor != 0 || tag.is_some());
                match mark.filter(|_| style == ScalarStyle::Plain && text.contains(' ')) {
                    Some(mark) => self.text_needs_quotes(at, mark),
                    None => self.refuse_marks(&span, at, anchor, tag.is_some()),
                }
                self.scalar(&text, style, at);
            }
            Event::SequenceStart(style, anchor, tag) => {
                self.refuse_marks(&span, self.mark_alone(at, anchor, tag.is_some()), anchor, tag.is_some());
                self.stack.push(Open::List { at, items: Vec::new(), flow: style == StructureStyle::Flow });
            }
            Event::MappingStart(style, anchor, tag) => {
                self.refuse_marks(&span, self.mark_alone(at, anchor, tag.is_some()), anchor, tag.is_some());
                let map = Map { flow: style == StructureStyle::Flow, ..Map::default() };
                self.stack.push(Open::Map { at, map, key: None, seen: Seen::default() });
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

    /// The innermost `{` or `[` that is still open.
    fn open_bracket(&self) -> Option<Location> {
        // In `[a: b` the pair is a map too, that no bracket opens.
        let is_bracket = |at: &Location| from(self.source, at.start as usize).starts_with(['[', '{']);
        self.stack.iter().rev().find_map(|open| match open {
            Open::Map { at, map: Map { flow: true, .. }, .. } | Open::List { at, flow: true, .. } => Some(*at).filter(is_bracket),
            _ => None,
        })
    }

    /// Where an anchor or a tag stands, and which it is. The parser's place may or may not begin with it.
    fn after_marks(&self, at: Location, marked: bool) -> (Location, Option<char>) {
        let mark = |at: usize| from(self.source, at).chars().next().filter(|c| matches!(c, '&' | '!'));
        if !marked {
            return (at, None);
        }
        if let Some(mark) = mark(at.start as usize) {
            return (at, Some(mark));
        }
        let before = self.source.get(..at.start as usize).unwrap_or_default().trim_end();
        let start = before.rfind([' ', '\n', '\t', ',', '[', '{']).map_or(0, |at| at + 1);
        match mark(start) {
            Some(mark) => (place_near(self.source, at, start, (at.end as usize).max(before.len())), Some(mark)),
            None => (at, None),
        }
    }

    /// The place of the mark alone, for a collection that may be long.
    fn mark_alone(&self, at: Location, anchor: usize, tag: bool) -> Location {
        let (at, mark) = self.after_marks(at, anchor != 0 || tag);
        if mark.is_none() {
            return at;
        }
        let text = from(self.source, at.start as usize);
        let length = text.find(char::is_whitespace).unwrap_or(text.len());
        Location { end: at.start + length as u32, ..at }
    }

    fn text_needs_quotes(&mut self, at: Location, start: char) {
        let message = Message::new("yaml-text-needs-quotes").with("start", start);
        let help = Message::new("yaml-text-needs-quotes-help");
        self.findings.push(Finding::new(CheckId::TextNeedsQuotes, at, message).help(help));
    }

    fn alias(&mut self, at: Location, unresolved: bool) {
        // `*chú ý` is far more often text than a reference to an anchor that nobody defined.
        if unresolved {
            self.text_needs_quotes(at, '*');
        } else {
            self.refuse(at, Message::new("yaml-alias"));
        }
        // There is no value to go on with: the entry is left out.
        match self.stack.last_mut() {
            Some(Open::Map { key: None, .. }) => self.push(Node { at, tree: Tree::List { items: Vec::new(), flow: false } }),
            Some(Open::Map { key, map, .. }) => {
                map.cut = true;
                *key = None;
            }
            Some(Open::List { .. }) => {}
            None => self.push(Node { at, tree: Tree::Null }),
        }
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
        // Raw ones are told before the text is parsed: this one was written as `"\u0000"`.
        if let Some(c) = text.chars().find(|c| is_control(*c)) {
            let message = Message::new("control-character").with("code", format!("U+{:04X}", u32::from(c)));
            self.findings.push(Finding::new(CheckId::ControlCharacter, at, message).help(Message::new("control-character-help")));
        }
        let empty = at.start == at.end;
        if self.source.get(at.start as usize..at.end as usize).is_some_and(|it| it.contains('\n')) {
            self.texts.push((at.start, at.end));
        }
        let tree = match style {
            ScalarStyle::Plain if empty || matches!(text, "" | "~" | "null") => Tree::Null,
            _ => Tree::Scalar(Scalar {
                text: text.into(),
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
            Some(Open::List { items, .. }) if items.len() == ENTRIES_LIMIT => self.beyond = Some(node.at),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { key: key @ None, .. }) => {
                let text = self.source.get(node.at.start as usize..node.at.end as usize).unwrap_or_default();
                let text = match &node.tree {
                    Tree::Scalar(scalar) => trimmed(&scalar.text),
                    Tree::Null => text.into(),
                    // An alias, which has been told, stands as an empty list.
                    Tree::List { items, flow: false } if items.is_empty() => SmolStr::new_static(NOT_TEXT),
                    _ => {
                        self.findings.push(Finding::new(CheckId::WrongShape, node.at, Message::new("yaml-key-not-text")));
                        SmolStr::new_static(NOT_TEXT)
                    }
                };
                *key = Some(Key { at: node.at, text });
            }
            Some(Open::Map { .. }) => self.entry(node),
        }
    }

    fn entry(&mut self, mut value: Node) {
        let Some(Open::Map { at, map, key, seen }) = self.stack.last_mut() else { return };
        let Some(key) = key.take() else { return };
        if value.tree == Tree::Null && value.at.start == value.at.end {
            // Nothing has no place of its own: what is said of it points at its key.
            value.at = key.at;
        }
        let was_cut = std::mem::replace(&mut map.cut, true);
        if key.text == NOT_TEXT {
            return;
        }
        // In quotes it is a key like others.
        let is_quoted = from(self.source, key.at.start as usize).starts_with(['"', '\'']);
        if key.text == "<<" && !is_quoted {
            let message = Message::new("yaml-merge");
            self.findings.push(Finding::new(CheckId::AnchorOrTag, key.at, message).help(Message::new("yaml-anchor-or-tag-help")));
            return;
        }
        if map.flow && !flow::has_colon(self.source, &key) {
            self.findings.push(flow::comma_finding(self.source, *at, map.entries.last(), &key));
            return;
        }
        if map.entries.len() == ENTRIES_LIMIT {
            self.beyond = Some(key.at);
            return;
        }
        if let Some(first) = seen.first_use(map, &key.text) {
            let message = Message::new("yaml-duplicate-key").with("key", &key.text);
            let finding = Finding::new(CheckId::DuplicateKey, key.at, message).related(first, Message::new("first-used-here"));
            self.findings.push(finding);
            return;
        }
        map.entries.push(Entry { key, value });
        map.cut = was_cut;
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

/// The same text where there are no blanks around it.
fn trimmed(text: &SmolStr) -> SmolStr {
    let trimmed = text.trim();
    if trimmed.len() == text.len() { text.clone() } else { trimmed.into() }
}

/// A place in the text. The parser counts lines from 1 and columns from 0, both in characters.
fn location(file: FileId, source: &str, span: &Span) -> Location {
    let bytes = span.byte_range().unwrap_or(0..0);
    let start = bytes.start.min(source.len());
    let end = bytes.end.clamp(start, source.len());
    // A block text or an empty value may end with line breaks that belong to nobody; blanks that are none to YAML, such as
    // one that does not break, are part of the text.
    let end = start + source.get(start..end).map_or(0, |text| text.trim_end_matches([' ', '\t', '\r', '\n']).len());
    Location { file, start: start as u32, end: end as u32, line: span.start.line() as u32, column: span.start.col() as u32 + 1 }
}

/// A `#` on the same line, right after a plain text.
fn comment_after(source: &str, at: Location) -> Option<Location> {
    let rest = source.get(at.end as usize..)?;
    let comment = rest.trim_start_matches([' ', '\t']);
    let skipped = rest.len() - comment.len();
    if skipped == 0 || !comment.starts_with('#') {
        return None;
    }
    let start = at.end as usize + skipped;
    let length = comment.lines().next().unwrap_or_default().trim_end().len();
    Some(place_near(source, at, start, start + length))
}

/// The text from a place on. Behind its end there is none.
pub(super) fn from(source: &str, at: usize) -> &str {
    source.get(at..).unwrap_or_default()
}

/// Where the line of a place begins.
pub(super) fn line_start(source: &str, at: usize) -> usize {
    source.get(..at).and_then(|it| it.rfind('\n')).map_or(0, |newline| newline + 1)
}

/// The column of a place, counted from 1.
fn column(source: &str, at: usize) -> u32 {
    source.get(line_start(source, at)..at).map_or(1, |it| it.chars().count() as u32 + 1)
}

/// The location of a stretch of bytes, its line and column counted from the text.
pub fn place(file: FileId, source: &str, start: usize, end: usize) -> Location {
    let before = source.get(..start).unwrap_or(source);
    Location {
        file,
        start: start as u32,
        end: end as u32,
        line: before.matches('\n').count() as u32 + 1,
        column: column(source, start),
    }
}

/// The same, counted from a place near by that is known: what a long file has many of must not be counted from its start.
pub fn place_near(source: &str, known: Location, start: usize, end: usize) -> Location {
    let from = known.start as usize;
    let between = source.get(start.min(from)..start.max(from)).unwrap_or_default();
    let lines = between.matches('\n').count() as u32;
    let characters = between.chars().count() as u32;
    let (line, column) = match (lines, start >= from) {
        (0, true) => (known.line, known.column + characters),
        (0, false) => (known.line, known.column - characters),
        (_, forward) => (if forward { known.line + lines } else { known.line - lines }, column(source, start)),
    };
    Location { file: known.file, start: start as u32, end: end as u32, line, column }
}
