//! Names without tone marks, for addresses and for search: "Bà Rịa – Vũng Tàu" is `ba ria vung tau`.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower-case words without marks, one blank between them: compatibility decomposition, marks dropped, `đ` as `d`, and
/// everything that is neither letter nor digit as a blank. Letters of other scripts stay.
///
/// The page's script does the same: `normalize("NFKD")`, `\p{M}` dropped, then the table of `plain_letters`.
pub fn fold(text: &str) -> String {
    words(text, ' ', char::is_alphanumeric)
}

/// A name as a part of an address: [`fold()`], of which only ASCII letters and digits stay, joined by hyphens. Empty when
/// none is left.
pub fn slug(text: &str) -> String {
    words(text, '-', |letter| letter.is_ascii_alphanumeric())
}

fn words(text: &str, between: char, keep: impl Fn(char) -> bool) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    // Marks go last: lower case can bring one of its own, as in `İ`.
    let letters = text.nfkd().flat_map(char::to_lowercase);
    for letter in letters.filter(|letter| !is_combining_mark(*letter)) {
        if !keep(letter) && plain_letters(letter).is_none() {
            gap = true;
            continue;
        }
        if gap && !folded.is_empty() {
            folded.push(between);
        }
        gap = false;
        match plain_letters(letter) {
            Some(plain) => folded.push_str(plain),
            None => folded.push(letter),
        }
    }
    folded
}

/// Letters that Unicode does not take apart, in plain ones.
fn plain_letters(letter: char) -> Option<&'static str> {
    Some(match letter {
        'đ' | 'ð' => "d",
        'ø' => "o",
        'ł' => "l",
        'ı' => "i",
        'ħ' => "h",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_lose_their_marks_and_keep_their_words() {
        for (name, folded, address) in [
            ("Bà Rịa – Vũng Tàu", "ba ria vung tau", "ba-ria-vung-tau"),
            ("  ĐẮK LẮK. ", "dak lak", "dak-lak"),
            ("Đồng Nai (2023)", "dong nai 2023", "dong-nai-2023"),
            ("TP. Hồ Chí Minh", "tp ho chi minh", "tp-ho-chi-minh"),
            ("Tỷ lệ hồ sơ ≥ 98,8%", "ty le ho so 98 8", "ty-le-ho-so-98-8"),
            ("Nghị quyết 19-NQ/TW", "nghi quyet 19 nq tw", "nghi-quyet-19-nq-tw"),
            ("km² Straße Łódź İĞ Œuvre", "km2 strasse lodz ig oeuvre", "km2-strasse-lodz-ig-oeuvre"),
            ("Москва 北京 x", "москва 北京 x", "x"),
            ("…", "", ""),
        ] {
            assert_eq!((fold(name), slug(name)), (folded.into(), address.into()));
        }
    }

    #[test]
    fn every_vietnamese_letter_becomes_a_plain_one() {
        let vowels = "aăâeêioôơuưy";
        let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"];
        for (vowel, plain) in vowels.chars().zip("aaaeeiooouuy".chars()) {
            for tone in tones {
                let apart = format!("{vowel}{tone}");
                let joined: String = apart.nfc().collect();
                assert_eq!([fold(&apart), fold(&joined), fold(&joined.to_uppercase())], [(); 3].map(|()| plain.to_string()));
            }
        }
        assert_eq!(fold("Đđ"), "dd");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,12}") {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }

        #[test]
        fn an_address_is_safe(text in "\\PC{0,12}") {
            let address = slug(&text);
            let parts = address.split('-').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase()));
            prop_assert!(address.is_empty() || parts, "{address}");
        }
    }
}
