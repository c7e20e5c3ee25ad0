//! A page as a browser takes it apart, and stricter: what no template would write is a fault.

use super::files::{Item, drawing, json};
use crate::targets::html::{VOID, decoded};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// Elements, attributes and texts in their order.
///
/// # Panics
///
/// Where the page is not what a template writes: attributes without quotes, elements that are not closed, references by
/// other names, data that the page's policy does not name.
pub fn items(page: &str) -> Vec<Item> {
    let mut reader = Reader { rest: page, items: Vec::new(), open: Vec::new(), policy: String::new() };
    while reader.step() {}
    assert!(reader.open.is_empty(), "never closed: {:?}", reader.open);
    reader.items
}

struct Reader<'p> {
    rest: &'p str,
    items: Vec<Item>,
    /// The elements around this place, each with where its pieces begin.
    open: Vec<(&'p str, usize)>,
    policy: String,
}

impl<'p> Reader<'p> {
    /// Reads up to the end of the next tag; whether there was one.
    fn step(&mut self) -> bool {
        let (text, rest) = self.rest.split_once('<').map_or((self.rest, None), |(text, rest)| (text, Some(rest)));
        if !text.trim().is_empty() {
            let text = decoded(text, "text");
            // What others may copy to show a figure on their pages is a page's part itself.
            let is_code = text.starts_with("<iframe src=\"https://example.org/x/");
            self.items.extend(if is_code { items(&text) } else { vec![Item::Text(String::new(), text)] });
        }
        let Some(rest) = rest else { return false };
        self.rest = rest;
        if let Some(after) = rest.strip_prefix("!DOCTYPE html>") {
            self.rest = after;
        } else if let Some(after) = rest.strip_prefix('/') {
            let (name, after) = after.split_once('>').expect("a tag ends");
            let (open, start) = self.open.pop().expect("something is open");
            assert_eq!(open, name, "what is closed was opened last, before {:.80}", after);
            self.rest = after;
            self.items.push(Item::Mark(format!("/{name}")));
            let inside = if name == "svg" || is_letters(&self.items[start..]) { self.items.split_off(start) } else { Vec::new() };
            if name == "svg" {
                self.items.extend(drawing(inside));
            }
        } else {
            self.tag();
        }
        true
    }

    fn tag(&mut self) {
        let start = self.items.len();
        let end = self.rest.find(|it: char| !it.is_ascii_alphanumeric()).expect("a name ends");
        let (name, mut rest) = self.rest.split_at(end);
        assert!(name.starts_with(|it: char| it.is_ascii_lowercase()), "no tag: <{:.80}", self.rest);
        let (mut attributes, mut is_closed) = (Vec::new(), false);
        loop {
            rest = rest.trim_start_matches([' ', '\n']);
            if let Some(after) = rest.strip_prefix("/>") {
                (self.rest, is_closed) = (after, true);
                break;
            }
            if let Some(after) = rest.strip_prefix('>') {
                self.rest = after;
                break;
            }
            let end = rest.find(|it: char| !(it.is_ascii_alphanumeric() || "-:".contains(it))).expect("a name ends");
            assert!(end > 0, "no attribute of {name}: {rest:.80}");
            let (attribute, after) = rest.split_at(end);
            let value = after.strip_prefix("=\"").map(|it| it.split_once('"').expect("a value ends"));
            rest = value.map_or(after, |(_, after)| after);
            attributes.push((attribute, value.map(|(value, _)| decoded(value, attribute))));
        }
        // A name is marked so where letters stand for it.
        attributes.retain(|(attribute, value)| !(name == "b" && *attribute == "class" && value.as_deref() == Some("n")));
        let names: Vec<&str> = attributes.iter().map(|(name, _)| *name).collect();
        self.items.push(Item::Mark(format!("{name} {}", names.join(" "))));
        let is_policy = attributes.iter().any(|(_, it)| it.as_deref() == Some("Content-Security-Policy"));
        for (attribute, value) in attributes {
            let mut value = value.unwrap_or_default();
            if is_policy && attribute == "content" {
                self.policy.clone_from(&value);
                value = value.split(" 'sha256-").next().unwrap().to_owned();
            }
            self.items.push(Item::Text(attribute.to_owned(), value));
        }
        if name == "script" || name == "style" {
            self.block(name);
        } else if !is_closed && !VOID.contains(&name) {
            self.open.push((name, start));
        }
    }

    /// A script of our own is a file. What a page says to machines is JSON, and its policy knows its hash.
    fn block(&mut self, name: &str) {
        let (inside, after) = self.rest.split_once(&format!("</{name}>")).expect("a script ends");
        self.rest = after;
        if inside.is_empty() {
            return;
        }
        assert!(!inside.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{inside}");
        let hash = base64(&Sha256::digest(inside));
        assert!(self.policy.contains(&format!("'sha256-{hash}'")), "the policy lacks {hash}: {}", self.policy);
        json(&serde_json::from_str(inside).expect("JSON"), "", &mut self.items);
    }
}

/// Whether these are the few letters that stand for a name on a map: a short name needs none.
fn is_letters(items: &[Item]) -> bool {
    let is_k = |it: &Item| matches!(it, Item::Text(name, text) if name == "class" && text == "k");
    let is_short = |it: &Item| matches!(it, Item::Text(_, text) if text.chars().count() <= 12);
    matches!(items, [Item::Mark(_), class, letters, Item::Mark(_)] if is_k(class) && is_short(letters))
}

fn base64(bytes: &[u8]) -> String {
    let letters: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['+', '/']).collect();
    let bits = bytes.iter().fold(String::new(), |mut bits, it| {
        let _ = write!(bits, "{it:08b}");
        bits
    });
    let six = bits.as_bytes().chunks(6).map(|it| format!("{:0<6}", std::str::from_utf8(it).unwrap()));
    let text: String = six.map(|it| letters[usize::from_str_radix(&it, 2).unwrap()]).collect();
    format!("{text:=<0$}", text.len().div_ceil(4) * 4)
}
