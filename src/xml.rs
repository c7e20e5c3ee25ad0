//! Text inside XML.

/// Text that is neither markup nor, by the rules of XML, no text at all.
#[must_use]
pub fn escape(text: &str) -> String {
    // Nearly every text is itself; a byte of 0xEF begins the last letters that are no text, and many that are.
    if text.bytes().all(|it| it >= b' ' && !b"&<>\"".contains(&it) && it < 0xef) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // Read back, it would be a break all the same.
            '\r' => out.push('\n'),
            '\t' | '\n' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'.. => out.push(character),
            _ => out.push(char::REPLACEMENT_CHARACTER),
        }
    }
    out
}
