//! A few letters for each name, where a tile has no room for it: alike for all languages, and different for each place.

use std::collections::{BTreeMap, BTreeSet};

/// How many letters more the first word gives, and the last one, from one try to the next.
const TRIES: [(usize, usize); 6] = [(0, 1), (1, 0), (0, 2), (1, 1), (2, 0), (2, 2)];

/// One a name, in their order: those given as they are, the others from the first letters of the words. Names whose letters
/// are the same get more of them, all alike: `Quảng Nam` and `Quảng Trị` are `QN` and `QT`, beside `Quảng Ninh` they are
/// `QNa`, `QNi` and `QT`.
#[expect(clippy::indexing_slicing, reason = "a place is that of one of the names, and what is found is one for each")]
pub fn shorts(names: &[(&str, &str)]) -> Vec<String> {
    let mut found: Vec<String> =
        names.iter().map(|(name, given)| if given.is_empty() { letters(name, (0, 0)) } else { (*given).to_owned() }).collect();
    let mut alike: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, short) in found.iter().enumerate() {
        alike.entry(short.clone()).or_default().push(place);
    }
    for group in alike.into_values().filter(|group| group.len() > 1) {
        let free: Vec<usize> = group.into_iter().filter(|it| names[*it].1.is_empty()).collect();
        let others: BTreeSet<String> =
            found.iter().enumerate().filter(|(place, _)| !free.contains(place)).map(|(_, it)| it.clone()).collect();
        for more in TRIES {
            let longer: Vec<String> = free.iter().map(|it| letters(names[*it].0, more)).collect();
            let is_apart = longer.iter().collect::<BTreeSet<_>>().len() == longer.len();
            if is_apart && !longer.iter().any(|it| others.contains(it)) {
                free.iter().zip(longer).for_each(|(place, it)| found[*place] = it);
                break;
            }
        }
    }
    found
}

/// The first letters of up to four words; of a single word, up to three of its own.
fn letters(name: &str, (first, last): (usize, usize)) -> String {
    let words: Vec<&str> = name.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).take(4).collect();
    let end = words.len().saturating_sub(1);
    let of = |(place, word): (usize, &&str)| {
        let number = word.chars().all(char::is_numeric);
        let count = match place {
            _ if number => 3,
            0 if end == 0 => 3 + first + last,
            0 => 1 + first,
            it if it == end => 1 + last,
            _ => 1,
        };
        let mut letters = word.chars();
        let start: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        start + &letters.take(count - 1).collect::<String>()
    };
    words.iter().enumerate().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(names: &[&str]) -> String {
        let names: Vec<(&str, &str)> =
            names.iter().map(|it| it.split_once('=').map_or((*it, ""), |(name, short)| (name, short))).collect();
        shorts(&names).join(" ")
    }

    #[test]
    fn names_are_told_apart() {
        assert_eq!(of(&["Quảng Nam", "Quảng Ninh", "Quảng Ngãi", "Quảng Trị"]), "QNa QNi QNg QT");
        assert_eq!(of(&["Hà Giang", "Hậu Giang", "Bắc Giang"]), "HàG HậG BG");
        assert_eq!(of(&["Bà Rịa - Vũng Tàu", "Hồ Chí Minh", "Huế"]), "BRVT HCM Huế");
        assert_eq!(of(&["Bình Dương", "Bình Định"]), "BD BĐ");
    }

    #[test]
    fn what_an_author_gives_stays() {
        assert_eq!(of(&["Hà Nội=HN", "Hà Nam", "Hưng Yên"]), "HN HNa HY");
        assert_eq!(of(&["Hà Nội=X", "Hà Nam=X"]), "X X");
    }

    #[test]
    fn other_names_have_letters_too() {
        assert_eq!(of(&["Quận 1", "Quận 12", "springfield", "Springdale"]), "Q1 Q12 Springf Springd");
        assert_eq!(of(&["A", "A", "", "–"]), "A A  ");
    }
}
