//! `css:`: a style sheet of the site's own. It may look as it likes, and load nothing from elsewhere.

use super::Trouble;
use crate::finding::{CheckId, Message};
use std::ops::Range;

/// Pictures that may stand in the text itself. SVG is not among them: it could hold anything.
const INLINE: &[&str] = &["png", "gif", "jpeg", "webp"];

/// Every place that would load something from elsewhere, or that nobody can read for sure.
pub fn slips(text: &str) -> Vec<Trouble> {
    let mut slips = Vec::new();
    let mut told = |at: Range<usize>, what: &str| {
        slips.push((CheckId::UnsafeFile, at, Message::new("unsafe-css").with("what", what.trim())));
    };
    for piece in pieces(text) {
        let at = piece.at.clone();
        match piece.kind {
            Kind::Import => told(at, "@import"),
            Kind::Address(address) if !is_inside(&address) => told(at, "url("),
            Kind::Text(words) if is_far(&unescaped(&words)) => told(at, &words.chars().take(40).collect::<String>()),
            Kind::Escape => told(at, "\\"),
            Kind::Address(_) | Kind::Text(_) => {}
        }
    }
    slips
}

/// A picture that stands in its own address.
pub fn is_picture(address: &str) -> bool {
    let lower = address.trim().to_ascii_lowercase();
    let kind = lower.strip_prefix("data:image/").unwrap_or_default();
    INLINE.iter().any(|it| kind.strip_prefix(it).is_some_and(|rest| rest.starts_with([',', ';'])))
}

/// Whether an address stays on the site, or is a picture itself.
fn is_inside(address: &str) -> bool {
    is_picture(address) || !(is_far(address) || address.contains(':'))
}

/// Whether a text could be an address elsewhere: `image-set("https://…")` needs no `url(`.
fn is_far(text: &str) -> bool {
    let lower: String = text.chars().filter(|it| !it.is_control()).collect::<String>().trim().to_ascii_lowercase();
    let named = ["http:", "https:", "ftp:", "file:", "javascript:", "ws:", "wss:", "blob:"].iter().any(|it| lower.contains(it));
    named || lower.starts_with("//")
}

/// A text as a browser reads it, where `\2f` is a stroke; for an address `\` itself is one.
#[expect(clippy::string_slice, reason = "what is skipped are digits and a blank, each of one byte")]
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let digits = after.bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        let named =
            u32::from_str_radix(&after[..digits], 16).ok().map(|it| char::from_u32(it).unwrap_or(char::REPLACEMENT_CHARACTER));
        let blank = usize::from(named.is_some() && after[digits..].starts_with([' ', '\t', '\n']));
        out.extend(named);
        rest = &after[digits + blank..];
        if named.is_none() {
            let mut letters = rest.chars();
            out.extend(letters.next().filter(|it| *it != '\n'));
            rest = letters.as_str();
        }
    }
    out.push_str(rest);
    out.replace('\\', "/")
}

struct Piece {
    at: Range<usize>,
    kind: Kind,
}

enum Kind {
    Import,
    /// What stands in `url(…)` or `src(…)`.
    Address(String),
    /// What stands between quotation marks.
    Text(String),
    /// An escaped letter outside a text: `\75rl(` is `url(` for a browser.
    Escape,
}

/// The pieces that matter, as a browser finds them: comments and texts are told apart from the rest.
#[expect(clippy::string_slice, reason = "a piece ends behind a mark of one byte, at one, or with the text")]
fn pieces(text: &str) -> Vec<Piece> {
    let bytes = text.as_bytes();
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let rest = &text[at..];
        let (end, kind) = match *byte {
            b'/' if rest.starts_with("/*") => (rest[2..].find("*/").map_or(text.len(), |end| at + end + 4), None),
            quote @ (b'"' | b'\'') => {
                let end = end_of_text(bytes, at, quote);
                (end, Some(Kind::Text(text[at..end].trim_matches(['"', '\'']).to_owned())))
            }
            b'\\' => (at + 1, Some(Kind::Escape)),
            b'@' if starts(rest, "@import") => (at + "@import".len(), Some(Kind::Import)),
            _ => match ["url(", "src("].into_iter().find(|it| starts(rest, it)) {
                Some(function) => {
                    let inside = at + function.len();
                    // A bracket between quotation marks closes nothing.
                    let quoted = inside + text[inside..].len() - text[inside..].trim_start().len();
                    let from = match bytes.get(quoted) {
                        Some(quote @ (b'"' | b'\'')) => end_of_text(bytes, quoted, *quote),
                        _ => inside,
                    };
                    let end = text[from..].find(')').map_or(text.len(), |end| from + end);
                    let address = text[inside..end].trim().trim_matches(['"', '\'']).to_owned();
                    // An escape in an address can stand for any letter of it.
                    let kind = if address.contains('\\') { Kind::Escape } else { Kind::Address(address) };
                    (end, Some(kind))
                }
                None => (at + rest.chars().next().map_or(1, char::len_utf8), None),
            },
        };
        pieces.extend(kind.map(|kind| Piece { at: at..end, kind }));
        at = end;
    }
    pieces
}

fn starts(text: &str, name: &str) -> bool {
    text.get(..name.len()).is_some_and(|it| it.eq_ignore_ascii_case(name))
}

/// After the closing mark; a text that is not closed ends with its line.
fn end_of_text(bytes: &[u8], start: usize, quote: u8) -> usize {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'\n' | b'\r' | b'\x0c' => return at,
            it if *it == quote => return at + 1,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays_on_the_site_is_taken() {
        for fine in [
            "body { margin: 0 } /* https://example.org */",
            "a { background: url(logo.svg) }",
            "a { background: url('../logo.svg') }",
            "a { background: url(data:image/png;base64,AA//) }",
            "a::after { content: \"\\2014  (á)\" }",
            ".important { color: red } /* @import */",
            "a { fill: url(#b) }",
            "a { background: url(\"a)b.png\"); color: red }",
            "a::after { content: \"\\26 \\a b\\\"c\" }",
        ] {
            assert!(slips(fine).is_empty(), "{fine}");
        }
    }

    #[test]
    fn what_leads_elsewhere_is_refused() {
        for bad in [
            "@import 'x.css';",
            "@IMPORT url(x.css);",
            "a { background: url(https://example.org/x.png) }",
            "a { background: URL( \"//example.org/x.png\" ) }",
            "a { background: url(javascript:x) }",
            "a { background: url(data:image/svg+xml,x) }",
            "a { background: image-set(\"https://example.org/x.png\" 1x) }",
            "a { background: image-set('//example.org/x.png' 1x) }",
            "a { background: u\\72l(https://example.org) }",
            "@\\69mport 'x';",
            "a { content: \"/*\"; background: url(https://example.org) } /* \"*/",
            "a { background: url(\\68ttps://example.org) }",
            "a { src: src('https://example.org') }",
            "a { background: url(\"a)\"); background: url(//example.org/x); content: \"b\" }",
            "a { background: url( 'a)'); background: url(//example.org/x); content: 'b' }",
            "a { content: \"\u{c}; background: url(//example.org/x); \" }",
            "a { background: image-set(\"\\2f\\2f example.org/x\" 1x) }",
            "a { background: image-set('/\\\\example.org/x' 1x) }",
            "a { background: image-set('\\68 ttps://example.org/x' 1x) }",
            "a { background: image-set('/\\\n/example.org/x' 1x) }",
            "/* é */ a { background: url(https://ví-dụ.vn/đường/dẫn/rất/dài/cho/đến/khi/quá/sáu/mươi/byte) }",
        ] {
            assert!(!slips(bad).is_empty(), "{bad}");
        }
    }
}
