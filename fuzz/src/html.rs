//! HTML taken apart as strictly as our own templates write it: what they would not write is a fault.

/// A tag that opens, with its attributes as a browser reads them.
pub struct Tag<'t> {
    pub name: &'t str,
    pub attributes: Vec<(&'t str, String)>,
}

/// Elements that nothing closes.
pub const VOID: &[&str] = &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// All tags that open, in their order. Panics where one is not closed, or an attribute stands without quotes.
pub fn tags<'t>(page: &'t str, what: &str) -> Vec<Tag<'t>> {
    let (mut tags, mut open) = (Vec::new(), Vec::new());
    let mut rest = page;
    while let Some((_, after)) = rest.split_once('<') {
        if let Some(after) = after.strip_prefix("!DOCTYPE html>") {
            rest = after;
        } else if let Some(after) = after.strip_prefix('/') {
            let (name, after) = after.split_once('>').unwrap_or_else(|| panic!("{what}: a tag ends"));
            assert_eq!(open.pop(), Some(name), "{what}: what is closed was opened last, before {after:.80}");
            rest = after;
        } else {
            let (tag, is_closed, after) = tag(after, what);
            rest = after;
            if matches!(tag.name, "script" | "style") {
                let (_, after) = rest.split_once(&format!("</{}>", tag.name)).unwrap_or_else(|| panic!("{what}: a script ends"));
                rest = after;
            } else if !is_closed && !VOID.contains(&tag.name) {
                open.push(tag.name);
            }
            tags.push(tag);
        }
    }
    assert!(open.is_empty(), "{what}: never closed: {open:?}");
    tags
}

/// The tag behind a `<`, whether it closes itself, and what comes after it.
fn tag<'t>(text: &'t str, what: &str) -> (Tag<'t>, bool, &'t str) {
    let end = text.find(|it: char| !it.is_ascii_alphanumeric()).unwrap_or_else(|| panic!("{what}: a name ends"));
    let (name, mut rest) = text.split_at(end);
    assert!(name.starts_with(|it: char| it.is_ascii_lowercase()), "{what}: no tag: <{text:.80}");
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches([' ', '\n']);
        if let Some(after) = rest.strip_prefix("/>") {
            return (Tag { name, attributes }, true, after);
        }
        if let Some(after) = rest.strip_prefix('>') {
            return (Tag { name, attributes }, false, after);
        }
        let end = rest.find(|it: char| !(it.is_ascii_alphanumeric() || "-:".contains(it)));
        let (attribute, after) = rest.split_at(end.unwrap_or(rest.len()));
        assert!(!attribute.is_empty(), "{what}: no attribute of {name}: {rest:.80}");
        assert!(attributes.iter().all(|(it, _)| *it != attribute), "{what}: {name} has {attribute} twice");
        let value = after.strip_prefix("=\"").map(|it| it.split_once('"').unwrap_or_else(|| panic!("{what}: a value ends")));
        rest = value.map_or(after, |(_, after)| after);
        attributes.push((attribute, value.map_or(String::new(), |(value, _)| decoded(value, what))));
    }
}

/// A value with its references read: only those that templates and Markdown write.
pub fn decoded(text: &str, what: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (name, after) = after.split_once(';').unwrap_or_else(|| panic!("{what}: a bare & in {text:?}"));
        out.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#39" | "#x27" => '\'',
            "#x2F" => '/',
            other => panic!("{what}: &{other}; in {text:?}"),
        });
        rest = after;
    }
    out + rest
}

/// Whether a browser that follows it runs nothing, and stays on the site or goes to an address of the web or of mail.
pub fn is_harmless(url: &str) -> bool {
    // Browsers read past what is not seen.
    let seen: String = url.chars().filter(|it| !it.is_control() && *it != ' ').collect();
    let is_elsewhere = seen.replace('\\', "/").starts_with("//");
    let scheme = seen.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    let scheme = scheme.filter(|it| it.starts_with(|it: char| it.is_ascii_alphabetic()) && !it.contains(['/', '?', '#']));
    !is_elsewhere && scheme.is_none_or(|it| matches!(it.as_str(), "http" | "https" | "mailto"))
}
