//! Ids made of names: each is another one, and the same names always give the same ids.

use crate::content::{folded, is_id};
use crate::words::slug;
use std::collections::BTreeSet;

/// So long is an id at most; a number may come behind.
const LONGEST: usize = 60;

/// The ids that are taken.
#[derive(Clone, Debug, Default)]
pub struct Unique {
    taken: BTreeSet<String>,
}

impl Unique {
    #[must_use]
    pub fn without(taken: impl IntoIterator<Item = String>) -> Unique {
        Unique { taken: taken.into_iter().collect() }
    }

    /// An id for the first of the names that has Latin letters or digits; else of `fallback`, with a number.
    pub fn make<'a>(&mut self, names: impl IntoIterator<Item = &'a str>, fallback: &str) -> String {
        let base = names.into_iter().map(|it| short(&slug(it))).find(|it| is_id(it) && !is_device(it));
        let base = base.unwrap_or_else(|| fallback.to_owned());
        let numbered = (2..).map(|it: usize| format!("{base}-{it}"));
        let free = std::iter::once(base.clone()).chain(numbered).find(|it| !self.taken.contains(it)).unwrap_or(base);
        self.taken.insert(free.clone());
        free
    }

    pub fn take(&mut self, id: &str) {
        self.taken.insert(id.to_owned());
    }
}

/// Ids of things that are looked up by their names too: none may be called as another one's id.
#[must_use]
pub fn apart_from_names(names: &[String]) -> Unique {
    let is_taken = |name: &String| Some(folded(name)).filter(|it| is_id(it) && *it != slug(name));
    Unique::without(names.iter().filter_map(is_taken))
}

/// What Windows takes for a device, and our reader for no id.
fn is_device(id: &str) -> bool {
    let is_numbered = |rest: &str| rest.len() == 1 && rest.bytes().all(|it| it.is_ascii_digit());
    matches!(id, "con" | "prn" | "aux" | "nul")
        || id.strip_prefix("com").or_else(|| id.strip_prefix("lpt")).is_some_and(is_numbered)
}

/// Cut between words where that is possible.
fn short(slug: &str) -> String {
    match slug.split_at_checked(LONGEST) {
        Some((cut, rest)) if !rest.is_empty() => cut.rsplit_once('-').map_or(cut, |(words, _)| words).to_owned(),
        _ => slug.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_ids_and_each_another() {
        let mut ids = Unique::default();
        assert_eq!(ids.make(["Thừa Thiên – Huế"], "p"), "thua-thien-hue");
        assert_eq!(ids.make(["Thừa Thiên  Huế"], "p"), "thua-thien-hue-2");
        assert_eq!(ids.make(["Ақмола"], "p"), "p");
        assert_eq!(ids.make(["Ақтөбе", "Aktobe"], "p"), "aktobe");
        assert_eq!(ids.make(["!"], "p"), "p-2");
        assert_eq!(ids.make(["Aux", "Aux hills"], "p"), "aux-hills");
        let long = ids.make([&*"many words ".repeat(20)], "p");
        assert!(is_id(&long) && long.len() <= LONGEST && !long.ends_with('-'), "{long}");
    }
}
