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
        #[expect(
            clippy::expect_used,
            reason = "the data are compiled in, and a language without an order of its own has the general one"
        )]
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    fn vi() -> Collator {
        Collator::new(&Lang::vi())
    }

    /// Each line is in order, and is CLDR's order (checked against ICU4X 2.4).
    const IN_ORDER: [&[&str]; 13] = [
        // Letters: those with a mark of their own follow the plain one.
        &["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "o", "ô", "ơ", "p", "u", "ư", "v", "x", "y"],
        // Tones: level, grave, hook, tilde, acute, dot; case only between words of one tone.
        &["ma", "Ma", "mà", "mả", "mã", "má", "mạ", "mă", "mâ", "mo"],
        // D before Đ, whatever follows.
        &["Dà", "Dương", "Đà", "Đà Nẵng", "Đại", "Đắk Lắk", "Đắk Nông", "Điện Biên", "Đồng Nai", "Đồng Tháp", "E"],
        // A tone counts only where the letters are alike: `i` after `a` decides before the tone of `a` does.
        &["Hà Giang", "Hà Nam", "Hà Nội", "Hà Tĩnh", "Hải Dương", "Hải Phòng", "Hậu Giang", "Hoà Bình", "Hưng Yên"],
        &["Bà Rịa – Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre", "Bình Dương", "Bình Định"],
        &["Bình Định", "Bình Phước", "Bình Thuận"],
        // A blank stands before every letter.
        &["An Giang", "Ăn", "Ấn", "Ân Thi"],
        &["Y Tý", "Ý Yên", "Yên Bái"],
        &["Tây Ninh", "Thái Bình", "Thái Nguyên", "Thanh Hoá", "Thành phố Hồ Chí Minh", "Tiền Giang", "Trà Vinh"],
        &["Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Quận"],
        // The old and the new place of the tone mark are neighbours.
        &["Hoà An", "Hoà Bình", "Hòa Bình", "Hoà Vang"],
        // Numbers by their value, signs before them.
        &["(1)", "1", "Phường 1", "Phường 2", "Phường 10", "Phường An Lạc", "Quận 2", "Quận 12"],
        // Ng, nh and th are two letters each, as in today's dictionaries.
        &["Nam Định", "Nghệ An", "Ngọc", "Nha", "Ninh Bình", "Ninh Thuận", "No"],
    ];

    #[test]
    fn vietnamese_names_stand_where_a_reader_looks() {
        let vi = vi();
        for line in IN_ORDER {
            for pair in line.windows(2) {
                assert_eq!(vi.compare(pair[0], pair[1]), Ordering::Less, "{pair:?}");
                assert!(vi.key(pair[0]) < vi.key(pair[1]), "{pair:?}");
            }
        }
    }

    #[test]
    fn sorting_undoes_any_order() {
        for line in IN_ORDER {
            let mut turned: Vec<&str> = line.iter().rev().copied().collect();
            vi().sort_by_name(&mut turned, |name| name);
            assert_eq!(turned, line);
        }
    }

    #[test]
    fn the_same_name_typed_in_two_ways_is_a_neighbour() {
        let apart = "Đắk Lắk".nfd().collect::<String>();
        let mut names = ["Đắk Mil", &apart, "Đắk Hà", "Đắk Lắk"];
        vi().sort_by_name(&mut names, |name| name);
        assert_eq!(names, ["Đắk Hà", &apart, "Đắk Lắk", "Đắk Mil"]);
    }

    #[test]
    fn other_languages_have_their_own_order() {
        for (tag, order) in [
            ("en", ["da", "dă", "đa", "dz"]),
            ("fr", ["cote", "coté", "côte", "côté"]),
            ("fr-CA", ["cote", "côte", "coté", "côté"]),
            ("sv", ["Zara", "Åre", "Ängel", "Öland"]),
            ("es", ["nube", "nz", "ñandú", "ocho"]),
            ("xx", ["a", "b", "c", "d"]),
        ] {
            let mut names = order;
            names.reverse();
            Collator::new(&Lang::parse(tag).unwrap()).sort_by_name(&mut names, |name| name);
            assert_eq!(names, order, "{tag}");
        }
    }

    proptest! {
        #[test]
        fn keys_are_in_the_order_of_the_names(a in "[aăâáàdđĐ eêếoôơộuư1290–.A-C\u{300}\u{301}\0]{0,8}", b in "[aăâáàdđĐ eêếoôơộuư1290–.A-C\u{300}\u{301}\0]{0,8}") {
            let vi = vi();
            prop_assert_eq!(vi.key(&a).cmp(&vi.key(&b)), vi.compare(&a, &b));
        }

        #[test]
        fn keys_are_in_order_for_any_text(a in "\\PC{0,6}", b in "\\PC{0,6}") {
            let vi = vi();
            prop_assert_eq!(vi.key(&a).cmp(&vi.key(&b)), vi.compare(&a, &b));
        }
    }
}
