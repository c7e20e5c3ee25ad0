//! Markdown of the content as HTML: nothing in it runs, loads or leads astray.

use super::{html, site};
use scorecard::view::{Links, markdown as prose};
use std::collections::BTreeSet;

/// What prose may come to.
const ELEMENTS: &[&str] = &[
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "div",
    "em",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

const ATTRIBUTES: &[&str] = &["class", "data-scroll", "href", "id", "rel", "start", "style", "title"];

/// Any prose, on a site that stands nowhere, in a folder, or at an address.
pub fn markdown(data: &[u8]) {
    let text = site::text(data);
    for base in [None, Some("./"), Some("https://example.org/x/")] {
        let links = Links::new(base).expect("an address");
        let written = prose::html(&text, &links);
        assert_eq!(written, prose::html(&text, &links), "the same every time");
        let mut ids = BTreeSet::new();
        for html::Tag { name, attributes } in html::tags(&written, "prose") {
            assert!(ELEMENTS.contains(&name), "<{name}> in {written:?}");
            for (attribute, value) in attributes {
                assert!(ATTRIBUTES.contains(&attribute), "{name} {attribute}={value:?}");
                let is_sound = match attribute {
                    "href" => name == "a" && html::is_harmless(&value),
                    "style" => value.strip_prefix("text-align: ").is_some_and(|it| matches!(it, "left" | "right" | "center")),
                    "id" => !value.is_empty() && ids.insert(value.clone()),
                    "start" => value.parse::<u64>().is_ok(),
                    "rel" => value == "noopener external",
                    "class" => value == "scroll" || (name == "code" && value.starts_with("language-")),
                    _ => true,
                };
                assert!(is_sound, "{name} {attribute}={value:?} in {written:?}");
            }
        }
    }
    let plain = prose::plain(&text);
    assert_eq!(plain.trim(), plain);
}
