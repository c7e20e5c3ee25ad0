//! The bundled fonts: which letters they have, how wide a text is, and lines that fit a width.

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};
use std::collections::BTreeMap;
use std::mem;
use std::sync::LazyLock;

/// The files as they are compiled in: regular, bold, and signs that the first two lack.
pub const FILES: [&[u8]; 3] = [
    include_bytes!("../../assets/share-font/NotoSans-Regular.ttf"),
    include_bytes!("../../assets/share-font/NotoSans-Bold.ttf"),
    include_bytes!("../../assets/share-font/NotoSansMath-Regular.ttf"),
];

/// From baseline to baseline, in parts of the size: room for Ế over Ậ.
pub const LINE: f64 = 1.32;
/// What a line reaches above its baseline, marks included.
pub const ASCENT: f64 = 1.05;

const ELLIPSIS: char = '…';

/// Advances in parts of the size, by letter: regular and bold.
static ADVANCES: LazyLock<[BTreeMap<char, f64>; 2]> = LazyLock::new(|| {
    let [regular, bold, signs] = FILES.map(advances);
    let with_signs = |mut them: BTreeMap<char, f64>| {
        for (letter, advance) in &signs {
            them.entry(*letter).or_insert(*advance);
        }
        them
    };
    [with_signs(regular), with_signs(bold)]
});

fn advances(file: &[u8]) -> BTreeMap<char, f64> {
    let Ok(font) = FontRef::new(file) else { return BTreeMap::new() };
    let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
    let known = font.charmap().mappings().filter_map(|(letter, glyph)| Some((char::from_u32(letter)?, glyph)));
    known.filter_map(|(letter, glyph)| Some((letter, f64::from(metrics.advance_width(glyph)?)))).collect()
}

/// Whether the fonts have every letter of a text.
#[must_use]
pub fn covers(text: &str) -> bool {
    text.chars().all(|it| ADVANCES.iter().all(|advances| advances.contains_key(&it)))
}

/// How wide a text is in this size.
#[must_use]
pub fn width(text: &str, size: f64, bold: bool) -> f64 {
    let [plain, strong] = &*ADVANCES;
    let advances = if bold { strong } else { plain };
    // Pairs of letters stand a little nearer to each other or further apart than alone.
    text.chars().map(|it| advances.get(&it).copied().unwrap_or(1.0)).sum::<f64>() * size * 1.01
}

/// A text as it is drawn: no signs that only steer, single spaces.
#[must_use]
pub fn clean(text: &str) -> String {
    let steers = |it: char| matches!(it, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ad}');
    let plain: String =
        text.chars().map(|it| if it.is_control() || it == '\u{a0}' { ' ' } else { it }).filter(|it| !steers(*it)).collect();
    plain.split(' ').filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A text in as few lines as fit the width; evened out where few words would stand alone on the last one.
fn even(text: &str, limit: f64, size: f64, bold: bool) -> Vec<String> {
    let lines = wrap(text, limit, size, bold);
    if lines.last().is_none_or(|it| width(it, size, bold) > limit * 0.4) {
        return lines;
    }
    let (mut low, mut high) = (width(text, size, bold) / lines.len().max(1) as f64, limit);
    for _ in 0..6 {
        let middle = f64::midpoint(low, high);
        if wrap(text, middle, size, bold).len() <= lines.len() {
            high = middle;
        } else {
            low = middle;
        }
    }
    wrap(text, high, size, bold)
}

/// A text in lines of at most this width; a word that is wider is cut between letters.
#[must_use]
pub fn wrap(text: &str, limit: f64, size: f64, bold: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|it| !it.is_empty()) {
        let joined = lines.last().map(|line| format!("{line} {word}"));
        match lines.last_mut().zip(joined.filter(|it| width(it, size, bold) <= limit)) {
            Some((line, joined)) => *line = joined,
            None => lines.extend(pieces(word, limit, size, bold)),
        }
    }
    lines
}

fn pieces(word: &str, limit: f64, size: f64, bold: bool) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut last = String::new();
    for letter in word.chars() {
        last.push(letter);
        if width(&last, size, bold) > limit && last.chars().count() > 1 {
            last.pop();
            pieces.push(mem::replace(&mut last, letter.to_string()));
        }
    }
    pieces.push(last);
    pieces
}

/// A text in one line, cut with an ellipsis where it is wider.
#[must_use]
pub fn cut(text: &str, limit: f64, size: f64, bold: bool) -> String {
    if width(text, size, bold) <= limit {
        return text.to_owned();
    }
    let mut kept = text.to_owned();
    while let Some(next) = kept.pop() {
        // Between words, unless one word alone is too long.
        if next != ' ' && kept.contains(' ') {
            continue;
        }
        let cut = format!("{}{ELLIPSIS}", kept.trim_end_matches([' ', ',', '·', '(']));
        if width(&cut, size, bold) <= limit {
            return cut;
        }
    }
    String::new()
}

/// Lines of a text, no more than so many; the last one ends with an ellipsis where the text does not fit.
#[must_use]
pub fn lines(text: &str, most: usize, limit: f64, size: f64, bold: bool) -> Vec<String> {
    let mut lines = wrap(text, limit, size, bold);
    if lines.len() <= most {
        return even(text, limit, size, bold);
    }
    let rest = lines.split_off(most.saturating_sub(1)).join(" ");
    if most > 0 {
        lines.push(cut(&rest, limit, size, bold));
    }
    lines
}
