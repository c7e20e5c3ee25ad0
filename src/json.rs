//! JSON inside a page.

/// JSON in which no letter could end the element that it stands in, or a line of a script: such letters are written as
/// numbers, which mean the same in every text.
#[must_use]
pub fn harmless(json: String) -> String {
    let is_harmful = |letter: char| matches!(letter, '<' | '>' | '&' | '\u{2028}' | '\u{2029}');
    // Nearly every text is itself; 0xE2 begins the last two of these letters, and dashes and quotation marks.
    if !json.bytes().any(|it| b"<>&\xe2".contains(&it)) {
        return json;
    }
    let mut out = String::with_capacity(json.len() + 64);
    let mut rest = json.as_str();
    while let Some((before, letter, after)) = split(rest, is_harmful) {
        out.push_str(before);
        out.push_str(&format!("\\u{:04x}", u32::from(letter)));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// What stands before the first such letter, the letter, and what stands behind it.
fn split(text: &str, is_meant: impl Fn(char) -> bool) -> Option<(&str, char, &str)> {
    let (before, from) = text.split_at(text.find(is_meant)?);
    let mut letters = from.chars();
    Some((before, letters.next()?, letters.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_letter_ends_the_element() {
        let text = "</script><!-- & \u{2028}\u{2029} \"x\" \\ ế";
        let written = harmless(serde_json::json!({"a": text}).to_string());
        assert!(!written.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{written}");
        assert!(written.starts_with("{\"a\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029 "), "{written}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&written).unwrap()["a"], text);
        assert_eq!(harmless("[\"ế\"]".to_owned()), "[\"ế\"]");
    }
}
