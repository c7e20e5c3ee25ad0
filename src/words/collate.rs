//! The order of names in a language: in Vietnamese Đ after D, Ơ after Ô, and the tone only where the letters are alike.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator as IcuCollator, CollatorBorrowed, CollatorPreferences};

use super::Lang;

/// Compares names as CLDR says the language orders them; digits count as numbers, so `Quận 2` stands before `Quận 10`.
#[derive(Debug)]
pub struct Collator(CollatorBorrowed<'static>);

impl Collator {
    /// The order of a language; one without rules of its own has Unicode's general order.
    pub fn new(lang: &Lang) -> Collator {
        let mut prefs = CollatorPreferences::from(lang.id());
        prefs.numeric_ordering = Some(CollationNumericOrdering::True);
        let icu = IcuCollator::try_new(prefs, CollatorOptions::default())
            .expect("the compiled data hold the general order, on which every other is built");
        Collator(icu)
    }

    /// The order of two names. Names that the language does not tell apart are ordered by their code points, so that
    /// only the same text is equal and a sorted list is always the same.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.compare(a, b).then_with(|| a.cmp(b))
    }

    /// A key whose bytes compare as the names do. For lists that are sorted often; not for keeping, since the next
    /// version of CLDR may differ.
    pub fn key(&self, name: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(name.len() * 3);
        let Ok(()) = self.0.write_sort_key_to(name, &mut key);
        // The key proper holds no zero byte, so a shorter name's tie-break never meets another's letters.
        key.push(0);
        key.extend_from_slice(name.as_bytes());
        key
    }

    /// Sorts items by their names.
    pub fn sort_by_name<T>(&self, items: &mut [T], name: impl Fn(&T) -> &str) {
        items.sort_by(|a, b| self.compare(name(a), name(b)));
    }
}
