//! Words as a theme prints them: each with the language it is in and the place it leads to.

use serde::Serialize;

/// A text, marked where it is not in the page's language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Text {
    /// The words.
    pub text: String,
    /// Tag of the language they are in, where that is not the page's; else empty.
    pub lang: String,
}

impl Text {
    /// Words in the page's own language.
    pub fn own(text: impl Into<String>) -> Text {
        Text { text: text.into(), lang: String::new() }
    }

    /// Whether there are no words.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

/// A piece of a sentence, or a link that stands alone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Tag of the language they are in, where that is not the page's; else empty.
    pub lang: String,
    /// Where they lead; empty where they are no link.
    pub href: String,
    /// Whether the link leaves the site.
    pub external: bool,
}

impl Piece {
    /// A link inside the site.
    pub fn link(text: Text, href: impl Into<String>) -> Piece {
        Piece { text: text.text, lang: text.lang, href: href.into(), external: false }
    }

    /// Words that are no link.
    pub fn plain(text: Text) -> Piece {
        Piece::link(text, "")
    }
}

/// Stands in a message for a piece that is put there afterwards; no message holds it.
const MARK: char = '\u{1}';

/// What stands in a message for the piece with this number.
pub fn place(number: usize) -> String {
    format!("{MARK}{number}{MARK}")
}

/// Cuts a message at its places and puts the pieces there: several where a list stands there.
pub fn fill(message: &str, pieces: &[Vec<Piece>]) -> Vec<Piece> {
    let mut filled = Vec::new();
    for (turn, part) in message.split(MARK).enumerate() {
        let at = if turn % 2 == 1 { part.parse::<usize>().ok() } else { None };
        match at.and_then(|at| pieces.get(at)) {
            Some(pieces) => filled.extend(pieces.iter().cloned()),
            None if part.is_empty() => {}
            None => filled.push(Piece::plain(Text::own(part))),
        }
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_land_in_their_places() {
        let message = format!("{} nhập vào {}.", place(0), place(1));
        let pieces = [vec![Piece::plain(Text::own("A"))], vec![Piece::link(Text::own("B"), "b/")]];
        let texts: Vec<_> = fill(&message, &pieces).into_iter().map(|piece| (piece.text, piece.href)).collect();
        let wanted = [("A", ""), (" nhập vào ", ""), ("B", "b/"), (".", "")];
        assert_eq!(texts, wanted.map(|(text, href)| (text.to_owned(), href.to_owned())));
    }
}
