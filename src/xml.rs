//! Text inside XML.

/// Text that is neither markup nor, by the rules of XML, no text at all.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    add(&mut out, text);
    out
}

/// Puts it behind what stands before it.
pub fn add(out: &mut String, text: &str) {
    // Nearly every text is itself; a byte of 0xEF begins the last letters that are no text, and many that are.
    // All of it is looked at, many bytes at a time: looking for the first one takes longer.
    let is_odd = |it: u8| !(b' '..0xef).contains(&it) | (it == b'&') | (it == b'<') | (it == b'>') | (it == b'"');
    if !text.bytes().fold(false, |found, it| found | is_odd(it)) {
        out.push_str(text);
        return;
    }
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
}
