//! How wide a text is, without a font: a table of advances, the widest of the fonts that a reader may have.
//!
//! The page asks for Segoe UI, Roboto, the system's own, Noto Sans. A label must find its place whichever of
//! them answers, so each advance is the greatest of Noto Sans, Roboto and Inter (which stands for Apple's
//! font, at 96 %). Vietnamese marks stand above and below their letter and take no width, but for the horn.

use std::borrow::Cow;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Size of all text in a picture, in its units.
pub const SIZE: f64 = 14.0;
/// From baseline to baseline: room for Ế over Ậ in Noto Sans, whose lines are 1.36 em.
pub const LINE: f64 = 20.0;
/// What a line reaches above its baseline, marks included.
pub const ASCENT: f64 = 15.2;
/// And below.
pub const DESCENT: f64 = 4.6;

/// Advances of U+0020 to U+007E in thousandths of an em.
const ASCII: [u16; 95] = [
    270, 276, 447, 646, 616, 943, 732, 288, 350, 350, 551, 635, 277, 442, 277, 413, 606, 572, 585, 593, 620, 572, 595, 572, 594,
    595, 277, 290, 635, 635, 635, 491, 927, 662, 650, 701, 730, 577, 567, 728, 741, 339, 552, 645, 543, 907, 760, 781, 631, 781,
    622, 616, 620, 731, 662, 946, 655, 652, 604, 350, 411, 350, 572, 451, 310, 561, 615, 548, 615, 564, 355, 615, 618, 258, 258,
    534, 258, 935, 618, 605, 615, 615, 413, 516, 361, 618, 540, 786, 529, 540, 530, 409, 551, 409, 680,
];

/// A bold text is this much wider than a regular one, at most.
const BOLD: f64 = 1.08;

/// Width of a text in units; `strong` for bold.
#[must_use]
pub fn width(text: &str, strong: bool) -> f64 {
    units(ems(text), strong)
}

/// Thousandths of an em.
fn ems(text: &str) -> u32 {
    text.chars().map(letter).sum()
}

/// Advance of one character, its marks included. Of a letter with marks it is worked out once.
fn letter(c: char) -> u32 {
    let known = |first: char, table: &[u32]| table.get((c as usize).checked_sub(first as usize)?).copied();
    match c {
        '\0'..='~' => Some(advance(c)),
        '\u{a0}'..='\u{24f}' => known('\u{a0}', &LATIN),
        '\u{1e00}'..='\u{1eff}' => known('\u{1e00}', &LATIN_MORE),
        _ => None,
    }
    .unwrap_or_else(|| decomposed(c))
}

fn decomposed(c: char) -> u32 {
    std::iter::once(c).nfd().map(advance).sum()
}

/// Letters of most European languages, and those that Vietnamese adds.
static LATIN: LazyLock<Vec<u32>> = LazyLock::new(|| ('\u{a0}'..='\u{24f}').map(decomposed).collect());
static LATIN_MORE: LazyLock<Vec<u32>> = LazyLock::new(|| ('\u{1e00}'..='\u{1eff}').map(decomposed).collect());

fn units(ems: u32, strong: bool) -> f64 {
    let regular = f64::from(ems) / 1000.0 * SIZE;
    if strong { regular * BOLD } else { regular }
}

/// Advance of one decomposed character in thousandths of an em.
#[expect(clippy::indexing_slicing, reason = "`ASCII` has all of them from the blank to the tilde")]
fn advance(c: char) -> u32 {
    match c {
        ' '..='~' => u32::from(ASCII[c as usize - 32]),
        // The horn of ơ and ư.
        '\u{31b}' => 60,
        c if is_combining_mark(c) || c.is_control() => 0,
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => 0,
        '\u{a0}' | '\u{202f}' => 270,
        'Đ' | 'Ð' => 740,
        'đ' | '₫' => 620,
        '·' | '‘' | '’' => 280,
        '“' | '”' | '°' | '²' | '³' => 440,
        '–' => 660,
        '«' | '»' => 560,
        '±' | '≥' | '≤' | '−' | '×' | '€' => 650,
        '…' | '½' => 840,
        '‰' => 1290,
        // Scripts that these fonts lack come from others, often square; pictographs are wider still.
        '\u{1f000}'..='\u{1faff}' => 1400,
        c if c < '\u{250}' => 800,
        _ => 1100,
    }
}

/// A text without control characters and doubled spaces: what will be drawn, and so what is measured.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    // Nearly every text is clean.
    let mut before = ' ';
    let mut is_odd = |it: char| {
        let (is_space, was_space) = (it == ' ', before == ' ');
        before = it;
        is_space && was_space || is_blank(it) || is_no_text(it)
    };
    if !text.chars().any(&mut is_odd) && !text.ends_with(' ') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let c = if is_blank(c) { ' ' } else { c };
        let drop = is_no_text(c) || c == ' ' && (out.is_empty() || out.ends_with(' '));
        if !drop {
            out.push(c);
        }
    }
    out.truncate(out.trim_end_matches(' ').len());
    Cow::Owned(out)
}

/// What ends a line or says nothing.
fn is_blank(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// What XML does not allow.
fn is_no_text(c: char) -> bool {
    matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// A text in as few lines as fit the width, evened out; a single word that is too long is cut between letters.
#[must_use]
pub fn wrap(text: &str, limit: f64, strong: bool) -> Vec<String> {
    let text = clean(text);
    if text.is_empty() {
        return Vec::new();
    }
    let lines = fill(&text, limit, strong);
    if lines.len() < 2 {
        return lines;
    }
    // The narrowest limit that needs no further line leaves no lone word on the last one.
    let (mut low, mut high) = (width(&text, strong) / lines.len() as f64, limit);
    let words: Vec<u32> = text.split(' ').map(ems).collect();
    let fits = |limit: f64| match lines_of(&words, limit, strong) {
        Some(count) => count <= lines.len(),
        None => fill(&text, limit, strong).len() <= lines.len(),
    };
    for _ in 0..8 {
        let middle = f64::midpoint(low, high);
        if middle < limit && fits(middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
    fill(&text, high.min(limit), strong)
}

/// How many greedy lines words of these lengths take; nothing where one of them has to be cut.
fn lines_of(words: &[u32], limit: f64, strong: bool) -> Option<usize> {
    let (mut lines, mut long) = (0, 0);
    for word in words {
        if units(*word, strong) > limit {
            return None;
        }
        let longer = long + advance(' ') + word;
        if lines > 0 && units(longer, strong) <= limit {
            long = longer;
        } else {
            lines += 1;
            long = *word;
        }
    }
    Some(lines)
}

/// Greedy lines.
fn fill(text: &str, limit: f64, strong: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    // How long the last line is: a long text is measured once, and not once a line and letter.
    let mut long = 0;
    for word in text.split(' ') {
        for piece in pieces(word, limit, strong) {
            let more = ems(&piece);
            match lines.last_mut() {
                Some(line) if units(long + advance(' ') + more, strong) <= limit => {
                    line.push(' ');
                    line.push_str(&piece);
                    long += advance(' ') + more;
                }
                _ => {
                    lines.push(piece);
                    long = more;
                }
            }
        }
    }
    lines
}

/// A word, cut where it is longer than a line.
fn pieces(word: &str, limit: f64, strong: bool) -> Vec<String> {
    if width(word, strong) <= limit {
        return vec![word.to_owned()];
    }
    let (mut out, mut last, mut long) = (Vec::new(), String::new(), 0);
    for c in word.chars() {
        let more = letter(c);
        if units(long + more, strong) <= limit || last.is_empty() || is_combining_mark(c) {
            long += more;
        } else {
            out.push(std::mem::take(&mut last));
            long = more;
        }
        last.push(c);
    }
    out.push(last);
    out
}

/// Width of the widest line.
#[must_use]
pub fn block_width(lines: &[String], strong: bool) -> f64 {
    lines.iter().map(|line| width(line, strong)).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Advances measured with fontTools in Noto Sans Regular, at 14 units.
    #[test]
    fn is_not_narrower_than_noto_sans() {
        for (text, real) in NOTO {
            let ours = width(text, false);
            assert!(ours >= real * 0.97, "{text}: {ours:.1} for {real:.1}");
            assert!(ours <= real * 1.2, "{text}: {ours:.1} for {real:.1}");
        }
    }

    const NOTO: [(&str, f64); 6] = [
        ("Bà Rịa - Vũng Tàu", 114.8),
        ("Thành phố Hồ Chí Minh", 155.5),
        ("Đắk Lắk 98,8%", 94.9),
        ("HĐND tỉnh giao 87%", 134.5),
        ("Thừa Thiên Huế", 104.5),
        ("Trưởng phòng được khen thưởng 1.234,5", 272.7),
    ];

    #[test]
    fn composed_and_decomposed_are_alike() {
        let composed = "Thừa Thiên Huế";
        let decomposed: String = composed.nfd().collect();
        assert!((width(composed, false) - width(&decomposed, false)).abs() < 1e-9);
    }

    #[test]
    fn wraps_evenly_and_cuts_what_is_too_long() {
        let lines = wrap("Tỷ lệ hồ sơ giải quyết đúng hạn", 150.0, false);
        assert_eq!(lines, ["Tỷ lệ hồ sơ giải", "quyết đúng hạn"]);
        let cut = wrap(&"W".repeat(40), 100.0, false);
        assert!(cut.len() > 3 && cut.iter().all(|line| width(line, false) <= 100.0));
        assert!(wrap(" \n ", 100.0, false).is_empty());
    }

    #[test]
    fn lines_are_counted_as_they_are_filled() {
        for text in ["Tỷ lệ hồ sơ giải quyết đúng hạn của các sở, ban, ngành", "a b c", "một", "Wwwwwwwwwwwwwwwwwwwwww ư"]
        {
            let words: Vec<u32> = text.split(' ').map(ems).collect();
            for limit in [20.0, 45.5, 90.0, 150.0, 400.0] {
                let filled = fill(text, limit, true).len();
                assert!(lines_of(&words, limit, true).is_none_or(|it| it == filled), "{text} in {limit}");
                let is_cut = text.split(' ').any(|it| width(it, true) > limit);
                assert_eq!(lines_of(&words, limit, true).is_none(), is_cut, "{text} in {limit}");
            }
        }
    }

    #[test]
    fn cleans_controls() {
        let clean_ones = ["", "a b", "Đạt – 98,8 % «x»"];
        assert!(clean_ones.iter().all(|it| matches!(clean(it), Cow::Borrowed(same) if same == *it)));
        for (text, cleaned) in
            [("a\u{0}\n b\tc ", "a b c"), (" a", "a"), ("a  b", "a b"), ("a\u{2028}b\u{ffff}", "a b"), ("  ", "")]
        {
            assert_eq!(clean(text), cleaned, "{text:?}");
        }
    }
}
