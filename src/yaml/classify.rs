//! What an author did when the parser gave up: a colon in a text, a tab, a quote mark. One finding, with the way out.

use super::flow::is_key_like;
use super::tree::{from, line_start, place};
use crate::file::{FileId, Location};
use crate::finding::{CheckId, Finding, Message};
use granit_parser::{ErrorKind, ScanError};

/// So many odd blanks of a file are told: the first few are enough to find the rest.
const ODD_BLANKS: usize = 20;

/// No-break blanks and tabs that stand where indentation does: invisible, and never what was meant.
pub fn odd_blanks(file: FileId, source: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut start = 0;
    for (number, line) in source.split_inclusive('\n').enumerate() {
        let indent = line.len() - line.trim_start().len();
        let odd = line.char_indices().enumerate().find(|(_, (_, c))| !matches!(c, ' ' | '\n' | '\r'));
        if let Some((column, (at, c))) = odd.filter(|(_, (at, _))| *at < indent && indent < line.len()) {
            let key = if c == '\t' { "odd-blank-tab" } else { "odd-blank" };
            let (from, to) = ((start + at) as u32, (start + indent) as u32);
            let at = Location { file, start: from, end: to, line: number as u32 + 1, column: column as u32 + 1 };
            findings.push(Finding::new(CheckId::OddBlank, at, Message::new(key)).help(Message::new("odd-blank-help")));
            if findings.len() == ODD_BLANKS {
                break;
            }
        }
        start += line.len();
    }
    findings
}

/// Turns the parser's error into what the author can do about it. `open` is the innermost `{` or `[` that is not closed.
pub fn syntax_error(file: FileId, source: &str, error: &ScanError, open: Option<Location>) -> Finding {
    let at = error.marker().byte_offset().unwrap_or(0).min(source.len());
    let at = (0..=at).rev().find(|&at| source.is_char_boundary(at)).unwrap_or(0);
    let line = Line::around(source, at);
    if let Some(open) = open.filter(|open| is_unclosed(error.kind()) && is_left_open(source, open.start as usize, at)) {
        let mark = from(source, open.start as usize).chars().next().unwrap_or('{');
        let (check, message, help) = unclosed_bracket(mark);
        return Finding::new(check, Location { end: open.start + 1, ..open }, message).help(help);
    }
    let (line, (check, message, help)) = explain(error.kind(), line, at);
    let (start, end) = match check {
        CheckId::TextNeedsQuotes | CheckId::BlockText | CheckId::CommentInText => line.value().unwrap_or((at, at)),
        CheckId::YamlSyntax if message.key == "yaml-unclosed-quote" => line.last_quote().unwrap_or((at, at)),
        CheckId::YamlSyntax if message.key == "yaml-unclosed-bracket" => {
            line.value().map_or((at, at), |(start, _)| (start, start))
        }
        CheckId::YamlSyntax if message.key == "yaml-missing-space" => line.body(),
        _ => (at, at),
    };
    let end = if end > start { end } else { start + from(source, start).chars().next().map_or(0, char::len_utf8) };
    Finding::new(check, place(file, source, start, end), message).help(help)
}

/// Brackets that a line leaves open swallow the lines below: the mistake is where they open.
fn is_left_open(source: &str, open: usize, error: usize) -> bool {
    source.get(open..error).is_some_and(|it| it.contains('\n')) || from(source, error).trim().is_empty()
}

/// Errors of a `{` or `[` that goes on where the author had ended it.
fn is_unclosed(kind: &ErrorKind) -> bool {
    use ErrorKind as E;
    matches!(
        kind,
        E::ExpectedFlowMappingSeparator
            | E::ExpectedFlowSequenceSeparator
            | E::UnexpectedEofFlowMapping
            | E::UnexpectedEofFlowSequence
            | E::UnexpectedEofImplicitFlowMapping
            | E::UnexpectedEof
            | E::InvalidIndentation
            | E::InvalidFlowScalarIndent
            | E::ExpectedNodeContent
    )
}

/// The line that an error stands on.
struct Line<'a> {
    source: &'a str,
    start: usize,
    text: &'a str,
}

impl<'a> Line<'a> {
    fn around(source: &'a str, at: usize) -> Line<'a> {
        let (above, _) = source.split_at(at);
        let mut line = Line::at(source, line_start(source, at));
        // An error found at the start of a line, or at the end of the file, was made on the last line that has words.
        while from(above, line.start).trim().is_empty() && line.start > 0 && !line.looks_wrong() {
            line = Line::at(source, line_start(source, line.start - 1));
            if !line.text.trim().is_empty() {
                break;
            }
        }
        line
    }

    fn at(source: &'a str, start: usize) -> Line<'a> {
        Line { source, start, text: from(source, start).lines().next().unwrap_or_default() }
    }

    fn looks_wrong(&self) -> bool {
        self.missing_space().is_some() || self.value_start().is_some_and(|c| "@`%\"'>|*&![{-".contains(c))
    }

    /// Bytes of the value after the first `key: ` or `- `; all of a line that only goes on with a text.
    fn value(&self) -> Option<(usize, usize)> {
        if self.is_sentence() {
            return Some(self.body());
        }
        let body = self.text.trim_start();
        let item = body.strip_prefix("- ").unwrap_or(body);
        let is_flow = item.starts_with(['{', '[']);
        let value = item.split_once(": ").filter(|_| !is_flow).map_or(item, |(_, value)| value).trim_start();
        let start = self.start + self.text.len() - value.len();
        let value = value.trim_end();
        (!value.is_empty()).then_some((start, start + value.len()))
    }

    fn value_text(&self) -> Option<&'a str> {
        self.value().and_then(|(start, end)| self.source.get(start..end))
    }

    fn value_start(&self) -> Option<char> {
        self.value().and_then(|(start, _)| from(self.source, start).chars().next())
    }

    /// All of the line but its indentation.
    fn body(&self) -> (usize, usize) {
        let body = self.text.trim();
        let start = self.start + (self.text.len() - self.text.trim_start().len());
        (start, start + body.len())
    }

    /// The last line before this one that has words.
    fn before(&self) -> Option<Line<'a>> {
        let before = self.source.get(..self.start)?.trim_end();
        (!before.is_empty()).then(|| Line::at(self.source, before.rfind('\n').map_or(0, |newline| newline + 1)))
    }

    /// `key:value` or `-item`: the mark, where no blank follows it.
    fn missing_space(&self) -> Option<char> {
        let body = self.text.trim();
        if body.starts_with('-') && !body.starts_with("- ") && body.len() > 1 && !body.starts_with("---") {
            return Some('-');
        }
        let body = body.trim_start_matches("- ");
        let (key, rest) = body.split_once(':')?;
        (is_key_like(key) && !rest.is_empty() && !rest.starts_with([' ', '/'])).then_some(':')
    }

    /// Whether what stands before the first `: ` is more words than a key has.
    fn is_sentence(&self) -> bool {
        let body = self.text.trim().trim_start_matches("- ");
        !body.starts_with(['{', '[']) && body.split_once(": ").is_some_and(|(key, _)| !is_key_like(key.trim_matches(['"', '\''])))
    }

    /// From its last quote mark to its end.
    fn last_quote(&self) -> Option<(usize, usize)> {
        let quote = self.text.rfind(['"', '\''])?;
        Some((self.start + quote, self.start + self.text.trim_end().len()))
    }

    /// Whether its value opens a bracket that it does not close.
    fn opens_bracket(&self, mark: char) -> bool {
        let close = if mark == '[' { ']' } else { '}' };
        self.value_text().is_some_and(|value| !value.contains(close))
    }

    /// Whether its value opens a quote mark that it does not close.
    fn opens_quote(&self) -> bool {
        let is_open = |value: &str, quote: char| value.strip_prefix(quote).is_some_and(|rest| !rest.contains(quote));
        self.value_text().is_some_and(|value| is_open(value, '"') || is_open(value, '\''))
    }
}

type Explained = (CheckId, Message, Message);

fn explain<'a>(kind: &ErrorKind, line: Line<'a>, at: usize) -> (Line<'a>, Explained) {
    use ErrorKind as E;
    let explained = match kind {
        E::RecursionLimitExceeded => (CheckId::TooDeep, Message::new("yaml-too-deep"), Message::new("yaml-too-deep-help")),
        E::TabNotAllowed | E::TabInBlockIndentation | E::TabInIndentation | E::TabInPlainScalar | E::TabAtBlockScalarStart => {
            (CheckId::OddBlank, Message::new("odd-blank-tab"), Message::new("odd-blank-help"))
        }
        E::CommentInterceptedScalar | E::CommentNotSeparated => {
            (CheckId::CommentInText, Message::new("comment-in-text"), Message::new("comment-in-text-help"))
        }
        E::InvalidBlockScalarHeader | E::ZeroBlockScalarIndent | E::InvalidBlockScalarIndent => block_text(),
        E::UnclosedQuotedScalar | E::DocumentIndicatorInQuotedScalar => unclosed_quote(),
        E::UnknownQuotedScalarEscape | E::InvalidQuotedScalarHexEscape => {
            (CheckId::YamlSyntax, Message::new("yaml-escape"), Message::new("yaml-escape-help"))
        }
        E::UnknownAnchor => text_needs_quotes('*'),
        E::DirectiveDisallowed | E::MultipleDocumentsUnsupported => {
            (CheckId::AnchorOrTag, Message::new("yaml-directive"), Message::new("yaml-anchor-or-tag-help"))
        }
        E::UnexpectedCharacter { character } => text_needs_quotes(*character),
        _ => return explain_line(kind, line, at),
    };
    (line, explained)
}

/// Where the kind of error does not tell, the line that it stands on does, or the one before.
fn explain_line<'a>(kind: &ErrorKind, line: Line<'a>, at: usize) -> (Line<'a>, Explained) {
    if let Some(mark) = line.missing_space() {
        return (line, missing_space(mark));
    }
    if line.opens_quote() {
        return (line, unclosed_quote());
    }
    match line.value_start() {
        Some('|' | '>') => return (line, block_text()),
        Some(start @ ('"' | '\'' | '*' | '&' | '!' | '%' | '@' | '`' | '#' | '-')) => return (line, text_needs_quotes(start)),
        Some(mark @ ('[' | '{')) if line.opens_bracket(mark) => return (line, unclosed_bracket(mark)),
        Some(start @ ('[' | '{')) if line.value().is_some_and(|(_, end)| at <= end) => return (line, text_needs_quotes(start)),
        _ => {}
    }
    let is_colon = matches!(
        kind,
        ErrorKind::MappingValueNotAllowed | ErrorKind::InvalidColonPlacement | ErrorKind::InvalidMappingValueWhitespace
    );
    let colons = line.text.matches(": ").count() + usize::from(line.text.trim_end().ends_with(':'));
    if is_colon && (colons > 1 || line.is_sentence()) {
        return (line, text_needs_quotes(':'));
    }
    if let Some((before, mark)) = line.before().filter(|_| is_colon).and_then(|it| it.missing_space().map(|mark| (it, mark))) {
        return (before, missing_space(mark));
    }
    let message = Message::new("yaml-syntax").with("what", kind);
    (line, (CheckId::YamlSyntax, message, Message::new("yaml-syntax-help")))
}

fn missing_space(mark: char) -> Explained {
    let help = Message::new("yaml-missing-space-help").with("mark", mark);
    (CheckId::YamlSyntax, Message::new("yaml-missing-space").with("mark", mark), help)
}

fn unclosed_bracket(mark: char) -> Explained {
    let message = Message::new("yaml-unclosed-bracket").with("mark", mark);
    (CheckId::YamlSyntax, message, Message::new("yaml-unclosed-bracket-help"))
}

fn unclosed_quote() -> Explained {
    (CheckId::YamlSyntax, Message::new("yaml-unclosed-quote"), Message::new("yaml-unclosed-quote-help"))
}

fn text_needs_quotes(start: char) -> Explained {
    let key = if start == ':' { "yaml-text-needs-quotes-colon" } else { "yaml-text-needs-quotes" };
    (CheckId::TextNeedsQuotes, Message::new(key).with("start", start), Message::new("yaml-text-needs-quotes-help"))
}

fn block_text() -> Explained {
    (CheckId::BlockText, Message::new("block-text"), Message::new("block-text-help"))
}
