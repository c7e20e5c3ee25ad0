//! Names that become addresses: ids, folders, files, links.

use super::{html, site};
use scorecard::content::{TAKEN, folded, is_id, is_reserved, is_safe_url, role_of};
use scorecard::import::shared::unique::Unique;
use scorecard::view::Links;
use scorecard::view::links::safe_url;
use scorecard::words::{Lang, fold, slug};
use std::collections::BTreeSet;

/// Any text as an id, a name, a path, a link, a language.
pub fn ids(data: &[u8]) {
    let text = site::text(data);
    let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
    id(first);
    link(first);
    let mut unique = Unique::default();
    let made: Vec<String> = text.lines().map(|name| unique.make([name, rest], "x")).collect();
    assert!(made.iter().all(|it| is_id(it) && !is_reserved(it)), "{made:?}");
    assert_eq!(made.iter().collect::<BTreeSet<_>>().len(), made.len(), "twice: {made:?}");
    if let Ok(lang) = Lang::parse(first) {
        assert!(lang.as_str().bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-'), "{:?}", lang.as_str());
        assert_eq!(Lang::parse(lang.as_str()).map(|it| it.as_str().to_owned()).ok().as_deref(), Some(lang.as_str()));
    }
}

fn id(text: &str) {
    let (slug, fold) = (slug(text), fold(text));
    assert_eq!(scorecard::words::slug(&slug), slug, "a slug of a slug: {text:?}");
    assert_eq!(scorecard::words::fold(&fold), fold, "folded twice: {text:?}");
    assert!(slug.is_empty() || slug.len() > 80 || is_id(&slug), "{text:?}: {slug:?}");
    assert_eq!(folded(&folded(text)), folded(text), "{text:?}");
    if is_id(text) {
        assert_eq!(slug, text);
        assert!(!TAKEN.contains(&text) || !is_reserved(text));
        assert!(role_of(&format!("content/indicators/{text}.yaml")).is_some());
    }
    // Whatever is called so.
    let _ = (role_of(text), role_of(&format!("content/{text}")), is_reserved(text));
}

fn link(text: &str) {
    if is_safe_url(text) {
        assert!(html::is_harmless(text), "{text:?}");
        assert_eq!(safe_url(text), Some(text), "safe to read, not to write: {text:?}");
    }
    if let Some(url) = safe_url(text) {
        assert!(html::is_harmless(url), "{url:?}");
    }
    let Ok(links) = Links::new(Some(text)) else { return };
    let absolute = links.absolute("en/");
    assert!(absolute.is_empty() || html::is_harmless(&absolute) && absolute.ends_with("/en/"), "{text:?}: {absolute:?}");
    assert!(html::is_harmless(&links.href(&links.root("a/b/index.html"), "topics/t/#n")), "{text:?}");
    assert!(html::is_harmless(links.absolute_root()), "{text:?}: {:?}", links.absolute_root());
}
