//! Names without tone marks, for addresses and for search: "Bà Rịa – Vũng Tàu" is `ba ria vung tau`.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower-case words without marks, one blank between them: compatibility decomposition, marks dropped, `đ` as `d`, and
/// everything that is neither letter nor digit as a blank. Letters of other scripts stay.
///
/// The page's script does the same: `normalize("NFKD")`, `\p{M}` dropped, then [`plain_letters`]' table.
pub fn fold(text: &str) -> String {
    words(text, ' ', char::is_alphanumeric)
}

/// A name as a part of an address: [`fold`], of which only ASCII letters and digits stay, joined by hyphens. Empty when
/// none is left.
pub fn slug(text: &str) -> String {
    words(text, '-', |letter| letter.is_ascii_alphanumeric())
}

fn words(text: &str, between: char, keep: impl Fn(char) -> bool) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
    {
        // Lower case can bring a mark of its own: `İ` is `i` and a dot.
        if is_combining_mark(letter) {
            continue;
        }
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
