//! What can be an id, a page, a folder or a link without harm; and ids of definitions that could not be read.

use super::names::folded;
use crate::yaml::{Node, Tree};
use std::collections::BTreeSet;

/// Lower-case letters, digits and single hyphens between them; at most 80 of them.
pub fn is_id(id: &str) -> bool {
    let characters = id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    !id.is_empty() && id.len() <= 80 && characters && !id.starts_with('-') && !id.ends_with('-') && !id.contains("--")
}

/// Whether Windows takes the name for a device: a folder of the site, or a file of the content, cannot be called that.
pub fn is_reserved(id: &str) -> bool {
    let numbered = |rest: &str| rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_digit());
    let lower = id.to_ascii_lowercase();
    matches!(lower.as_str(), "con" | "prn" | "aux" | "nul")
        || lower.strip_prefix("com").or_else(|| lower.strip_prefix("lpt")).is_some_and(numbered)
}

/// Names at the top of the site, or of the content folder, that are taken: no page and no level's folder has them.
pub const TAKEN: &[&str] = &[
    "404",
    "assets",
    "changes",
    "compare",
    "data",
    "feeds",
    "findings",
    "index",
    "indexes",
    "indicators",
    "maps",
    "pages",
    "reports",
    "search",
    "sources",
    "static",
    "topics",
];

/// Whether a link to it can do no harm.
pub fn is_safe_url(url: &str) -> bool {
    let clean = !url.chars().any(|c| c.is_control() || c.is_whitespace() || is_invisible(c) || "<>\"`\\".contains(c));
    let scheme = url.split_once(':').map(|(scheme, rest)| (scheme.to_ascii_lowercase(), rest));
    let known = match scheme {
        Some((scheme, rest)) if scheme == "http" || scheme == "https" => {
            rest.strip_prefix("//").is_some_and(|host| host.starts_with(|c: char| c.is_alphanumeric() || c == '['))
        }
        Some((scheme, rest)) => scheme == "mailto" && rest.contains('@'),
        None => false,
    };
    clean && known
}

/// Characters that show nothing, or turn the order of what follows: an address with one is not what it seems.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Definitions that were meant and could not be read. One mistake in a definition is told once, there, and not again
/// wherever something refers to it.
#[derive(Clone, Debug, Default)]
pub struct Lost {
    names: BTreeSet<String>,
    /// Whether anything may have been meant: a whole file, or a definition without an id.
    pub anything: bool,
}

impl Lost {
    /// A whole file that could not be read.
    pub fn anything() -> Lost {
        Lost { names: BTreeSet::new(), anything: true }
    }

    /// A definition, by its id and its names.
    pub fn add(&mut self, item: &Node) {
        let Tree::Map(map) = &item.tree else {
            self.anything = true;
            return;
        };
        self.anything |= map.get("id").is_none();
        for field in ["id", "name", "full_name", "aliases", "formerly_named", "code"] {
            map.get(field).into_iter().for_each(|entry| self.add_texts(&entry.value));
        }
    }

    fn add_texts(&mut self, node: &Node) {
        match &node.tree {
            Tree::Null => {}
            Tree::Scalar(scalar) => {
                self.names.insert(folded(&scalar.text));
            }
            Tree::Map(map) => map.entries.iter().for_each(|entry| self.add_texts(&entry.value)),
            Tree::List { items, .. } => items.iter().for_each(|item| self.add_texts(item)),
        }
    }

    /// Whether the name may be one of those; for `parent/id`, either.
    pub fn has(&self, name: &str) -> bool {
        self.anything || name.split('/').any(|part| self.names.contains(&folded(part)))
    }

    pub fn is_empty(&self) -> bool {
        !self.anything && self.names.is_empty()
    }

    pub fn extend(&mut self, other: Lost) {
        self.names.extend(other.names);
        self.anything |= other.anything;
    }
}
