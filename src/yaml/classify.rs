//! What an author did when the parser gave up: a colon in a text, a tab, a quote mark. One finding, with the way out.

use super::tree::place;
use crate::file::FileId;
use crate::finding::{CheckId, Finding, Message};
use granit_parser::{ErrorKind, ScanError};

/// No-break blanks and tabs that stand where indentation does: invisible, and never what was meant.
pub fn odd_blanks(file: FileId, source: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        let odd = line[..indent].char_indices().find(|(_, c)| !matches!(c, ' ' | '\n' | '\r'));
        if let Some((at, c)) = odd.filter(|_| !line.trim().is_empty()) {
            let key = if c == '\t' { "odd-blank-tab" } else { "odd-blank" };
            let at = place(file, source, start + at, start + indent);
            findings.push(Finding::new(CheckId::OddBlank, at, Message::new(key)).help(Message::new("odd-blank-help")));
        }
        start += line.len();
    }
    // Inside a block text a no-break blank is only a blank; the first few are enough to find the rest.
    findings.truncate(20);
    findings
}

/// Turns the parser's error into what the author can do about it.
pub fn syntax_error(file: FileId, source: &str, error: &ScanError) -> Finding {
    let at = error.marker().byte_offset().unwrap_or(0).min(source.len());
    let at = (0..=at).rev().find(|&at| source.is_char_boundary(at)).unwrap_or(0);
    let line = Line::around(source, at);
    let (check, message, help) = explain(error.kind(), &line, at);
    let (start, end) = match check {
        CheckId::TextNeedsQuotes | CheckId::BlockText | CheckId::CommentInText => line.value().unwrap_or((at, at)),
        _ => (at, at),
    };
    let end = if end > start { end } else { start + source[start..].chars().next().map_or(0, char::len_utf8) };
    Finding::new(check, place(file, source, start, end), message).help(help)
}

/// The line that an error stands on.
struct Line<'a> {
    source: &'a str,
    start: usize,
    text: &'a str,
}

impl<'a> Line<'a> {
    fn around(source: &'a str, at: usize) -> Line<'a> {
        let mut start = source[..at].rfind('\n').map_or(0, |newline| newline + 1);
        // An error found at the start of a line, or at the end of the file, was made on the last line that has words.
        while source[start..at].trim().is_empty() && start > 0 && !Line::at(source, start).looks_wrong() {
            let before = source[..start - 1].rfind('\n').map_or(0, |newline| newline + 1);
            start = before;
            if !source[before..].lines().next().unwrap_or_default().trim().is_empty() {
                break;
            }
        }
        Line::at(source, start)
    }

    fn at(source: &'a str, start: usize) -> Line<'a> {
        Line { source, start, text: source[start..].lines().next().unwrap_or_default() }
    }

    fn looks_wrong(&self) -> bool {
        self.missing_space().is_some() || self.value_start().is_some_and(|c| "@`%\"'>|*&![{-".contains(c))
    }

    /// Bytes of the value after the first `key: ` or `- `.
    fn value(&self) -> Option<(usize, usize)> {
        let body = self.text.trim_start();
        let indent = self.text.len() - body.len();
        let dash = if body.starts_with("- ") { 2 } else { 0 };
        let colon = body[dash..].find(": ").map_or(dash, |colon| dash + colon + 2);
        let value = body[colon..].trim();
        let start = self.start + indent + colon + (body[colon..].len() - body[colon..].trim_start().len());
        (!value.is_empty()).then_some((start, start + value.len()))
    }

    fn value_start(&self) -> Option<char> {
        self.value().and_then(|(start, _)| self.source[start..].chars().next())
    }

    /// `key:value` or `-item`: the mark, where no blank follows it.
    fn missing_space(&self) -> Option<char> {
        let body = self.text.trim();
        if body.starts_with('-') && !body.starts_with("- ") && body.len() > 1 && !body.starts_with("---") {
            return Some('-');
        }
        let key = body.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')))?;
        let rest = &body[key..];
        (key > 0 && rest.starts_with(':') && rest.len() > 1 && !rest.starts_with(": ") && !rest.starts_with("://")).then_some(':')
    }
}

fn explain(kind: &ErrorKind, line: &Line, at: usize) -> (CheckId, Message, Message) {
    use ErrorKind as E;
    match kind {
        E::RecursionLimitExceeded => (CheckId::TooDeep, Message::new("yaml-too-deep"), Message::new("yaml-too-deep-help")),
        E::TabNotAllowed | E::TabInBlockIndentation | E::TabInIndentation | E::TabInPlainScalar | E::TabAtBlockScalarStart => {
            (CheckId::OddBlank, Message::new("odd-blank-tab"), Message::new("odd-blank-help"))
        }
        E::CommentInterceptedScalar | E::CommentNotSeparated => {
            (CheckId::CommentInText, Message::new("comment-in-text"), Message::new("comment-in-text-help"))
        }
        E::InvalidBlockScalarHeader | E::ZeroBlockScalarIndent | E::InvalidBlockScalarIndent => block_text(),
        E::UnclosedQuotedScalar | E::DocumentIndicatorInQuotedScalar => {
            (CheckId::YamlSyntax, Message::new("yaml-unclosed-quote"), Message::new("yaml-unclosed-quote-help"))
        }
        E::UnknownAnchor => text_needs_quotes('*'),
        E::DirectiveDisallowed | E::MultipleDocumentsUnsupported => {
            (CheckId::AnchorOrTag, Message::new("yaml-directive"), Message::new("yaml-anchor-or-tag-help"))
        }
        E::UnexpectedCharacter { character } => text_needs_quotes(*character),
        _ => explain_line(kind, line, at),
    }
}

/// Where the kind of error does not tell, the line that it stands on does.
fn explain_line(kind: &ErrorKind, line: &Line, at: usize) -> (CheckId, Message, Message) {
    if let Some(mark) = line.missing_space() {
        let message = Message::new("yaml-missing-space").with("mark", mark);
        return (CheckId::YamlSyntax, message, Message::new("yaml-missing-space-help").with("mark", mark));
    }
    match line.value_start() {
        Some('|' | '>') => return block_text(),
        Some(start @ ('"' | '\'' | '*' | '&' | '!' | '%' | '@' | '`' | '#' | '-')) => return text_needs_quotes(start),
        Some(start @ ('[' | '{')) if line.value().is_some_and(|(_, end)| at <= end) => return text_needs_quotes(start),
        _ => {}
    }
    if matches!(
        kind,
        ErrorKind::MappingValueNotAllowed | ErrorKind::InvalidColonPlacement | ErrorKind::InvalidMappingValueWhitespace
    ) && line.text.matches(": ").count() + usize::from(line.text.trim_end().ends_with(':')) > 1
    {
        return text_needs_quotes(':');
    }
    let message = Message::new("yaml-syntax").with("what", kind);
    (CheckId::YamlSyntax, message, Message::new("yaml-syntax-help"))
}

fn text_needs_quotes(start: char) -> (CheckId, Message, Message) {
    let key = if start == ':' { "yaml-text-needs-quotes-colon" } else { "yaml-text-needs-quotes" };
    (CheckId::TextNeedsQuotes, Message::new(key).with("start", start), Message::new("yaml-text-needs-quotes-help"))
}

fn block_text() -> (CheckId, Message, Message) {
    (CheckId::BlockText, Message::new("block-text"), Message::new("block-text-help"))
}
