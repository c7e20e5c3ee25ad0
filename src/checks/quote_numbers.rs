//! The numbers that a quote holds, in digits and in words. It would rather find too many than miss one: whoever types
//! what a document says must not be told off for the way that the document says it.

use crate::model::{Decimal, Quotes};
use std::collections::BTreeSet;

/// What the quotes of one claim hold.
pub struct Quote {
    numbers: BTreeSet<Decimal>,
    /// Lower-case words, a blank before and after each.
    words: String,
}

/// Powers of ten that are said in words: `570 ngàn` is 570.000.
const MAGNITUDES: [u64; 5] = [1, 1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000];

/// How documents say that there is nothing.
const NOTHING: &[&str] = &["không", "chưa", "chẳng", "hết", "no", "none", "not", "zero", "nil", "nobody", "nothing", "without"];
/// How they say that it is all.
const ALL: &[&str] = &["toàn bộ", "tất cả", "mọi", "cả", "đều", "all", "every", "each", "entire", "whole", "fully"];
/// And half.
const HALF: &[&str] = &["nửa", "half"];
/// How they say who is first, beside the ordinal.
const FIRST: &[&str] = &[
    "dẫn đầu",
    "đứng đầu",
    "đầu",
    "nhất",
    "quán quân",
    "first",
    "1st",
    "top",
    "leads",
    "led",
    "leading",
    "leader",
    "best",
    "highest",
    "lowest",
];

/// Whether every number of a text stands in one of the quotes in just these digits and marks. One that does is found by
/// reading the quote, too.
pub fn are_there(text: &str, quotes: &Quotes) -> bool {
    let mut numbers = tokens(text).peekable();
    numbers.peek().is_some() && numbers.all(|number| quotes.iter().any(|quote| stands_in(number, quote)))
}

/// Whether a quote holds a number, with no digit or mark of a longer one at either end.
fn stands_in(number: &str, quote: &str) -> bool {
    let is_free = |at: Option<char>| !at.is_some_and(|it| it.is_ascii_digit() || is_mark(it));
    // The full stop of a sentence is no mark of a number.
    let ends = |rest: &str| is_free(rest.trim_start_matches(is_mark).chars().next());
    let parted = |at: usize| Some((quote.get(..at)?, quote.get(at + number.len()..)?));
    let mut found = quote.match_indices(number).filter_map(|(at, _)| parted(at));
    found.any(|(before, after)| is_free(before.chars().next_back()) && ends(after))
}

/// The numbers of a text, each with the marks inside it.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let all = text.split(|it: char| !(it.is_ascii_digit() || is_mark(it)));
    all.map(|it| it.trim_matches(is_mark)).filter(|it| !it.is_empty())
}

fn is_mark(it: char) -> bool {
    it == '.' || it == ','
}

impl Quote {
    pub fn read(quotes: &Quotes) -> Quote {
        let mut numbers = BTreeSet::new();
        let mut words = String::from(" ");
        for quote in quotes.iter() {
            digits(quote, &mut numbers);
            for word in quote.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()) {
                words.push_str(&word.to_lowercase());
                words.push(' ');
            }
        }
        Quote { numbers, words }
    }

    /// Whether a number stands there, with whatever sign.
    pub fn has(&self, number: Decimal) -> bool {
        let number = number.abs();
        let in_digits =
            |magnitude: &u64| number.checked_div(Decimal::from(*magnitude)).is_some_and(|it| self.numbers.contains(&it));
        if MAGNITUDES.iter().any(in_digits) {
            return true;
        }
        let said = |words: &[&str]| words.iter().any(|it| self.says(it));
        (number.is_zero() && said(NOTHING))
            || (number == Decimal::ONE_HUNDRED && said(ALL))
            || (number == Decimal::from(50) && said(HALF))
            || self.has_a_half(number)
            || self.has_in_words(number)
    }

    /// `nửa triệu`, `hai triệu rưỡi`, `two and a half`.
    fn has_a_half(&self, number: Decimal) -> bool {
        let half = Decimal::new(5, 1);
        MAGNITUDES.iter().filter_map(|it| number.checked_div(Decimal::from(*it))).filter(|it| it.fract() == half).any(|it| {
            let whole = it.trunc();
            let is_said = HALF.iter().any(|it| self.says(it)) || self.says("rưỡi");
            is_said && (whole.is_zero() || self.numbers.contains(&whole) || self.has_in_words(whole))
        })
    }

    /// Whether a place in a ranking stands there: `thứ hai`, `dẫn đầu`, `second`, `2nd`.
    pub fn has_place(&self, place: u32) -> bool {
        let ordinal = usize::try_from(place).ok().and_then(|it| ENGLISH_ORDINALS.get(it));
        self.has(place.into())
            || ordinal.is_some_and(|it| self.says(it))
            || (place == 1 && FIRST.iter().any(|it| self.says(it)))
            || (place == 2 && self.says("nhì"))
            || (place == 4 && self.says("tư"))
    }

    fn has_in_words(&self, number: Decimal) -> bool {
        let whole = |magnitude: u64| {
            let part = number.checked_div(Decimal::from(magnitude))?;
            u32::try_from(part).ok().filter(|it| Decimal::from(*it) == part && (1..1000).contains(it))
        };
        let spelled = MAGNITUDES.iter().filter_map(|it| whole(*it)).flat_map(|it| {
            let mut spellings = vietnamese(it);
            spellings.extend(english(it));
            spellings
        });
        spelled.into_iter().any(|it| self.says(&it))
    }

    fn says(&self, words: &str) -> bool {
        self.words.contains(&format!(" {words} "))
    }
}

/// Every number in digits, in either convention: `1.893` may be one thousand or not quite two.
fn digits(text: &str, numbers: &mut BTreeSet<Decimal>) {
    for token in tokens(text) {
        let before = numbers.len();
        for (group, point) in [('.', ','), (',', '.')] {
            numbers.extend(number(token, group, point));
        }
        // `1,2,3` is three numbers.
        if numbers.len() == before && number(token, '.', ',').or_else(|| number(token, ',', '.')).is_none() {
            numbers.extend(token.split(is_mark).filter_map(|it| it.parse::<Decimal>().ok()));
        }
    }
    spaced(text, numbers);
}

/// A number of one convention, its groups of three digits each or left out.
fn number(token: &str, group: char, point: char) -> Option<Decimal> {
    let (whole, fraction) = token.split_once(point).unwrap_or((token, ""));
    let mut groups = whole.split(group);
    let first = groups.next()?;
    let is_grouped = whole.contains(group);
    let are_groups = groups.all(|it| it.len() == 3) && (!is_grouped || first.len() <= 3);
    let is_number = are_groups && !first.is_empty() && !fraction.contains(['.', ',']);
    let plain = format!("{}.{fraction}", whole.replace(group, ""));
    is_number.then(|| plain.trim_end_matches('.').parse().ok()).flatten()
}

/// `1 893`: groups with a blank between them.
fn spaced(text: &str, numbers: &mut BTreeSet<Decimal>) {
    let plain: String = text.chars().map(|it| if it.is_whitespace() { ' ' } else { it }).collect();
    let mut run = String::new();
    for part in plain.split(' ').map(|it| it.trim_matches(|it: char| !it.is_ascii_digit())).chain([""]) {
        let (whole, fraction) = part.split_once([',', '.']).unwrap_or((part, ""));
        let is_digits = |it: &str| it.bytes().all(|it| it.is_ascii_digit());
        let goes_on = !run.is_empty() && whole.len() == 3 && is_digits(whole) && is_digits(fraction);
        if goes_on {
            run += whole;
            numbers.extend(format!("{run}.{fraction}").trim_end_matches('.').parse::<Decimal>().ok());
        }
        if !goes_on || !fraction.is_empty() {
            run = if (1..=3).contains(&part.len()) && is_digits(part) { part.to_owned() } else { String::new() };
        }
    }
}

const VIETNAMESE: [&str; 10] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/// How a number from 1 to 999 is said in Vietnamese: `mười lăm`, `hai mươi mốt`, `hai mốt`, `một trăm linh năm`.
#[expect(clippy::indexing_slicing, reason = "below a thousand each digit is one of ten")]
fn vietnamese(number: u32) -> Vec<String> {
    let (hundreds, tens, units) = ((number / 100) as usize, (number / 10 % 10) as usize, (number % 10) as usize);
    let unit = |after_tens: bool| -> Vec<&str> {
        match units {
            0 => vec![],
            1 if after_tens && tens > 1 => vec!["mốt", "một"],
            4 if after_tens && tens > 1 => vec!["bốn", "tư"],
            5 if after_tens => vec!["lăm", "nhăm", "năm"],
            7 => vec!["bảy", "bẩy"],
            digit => vec![VIETNAMESE[digit]],
        }
    };
    let below = |ten: &str| -> Vec<String> {
        let all = unit(true);
        if all.is_empty() { vec![ten.to_owned()] } else { all.iter().map(|it| format!("{ten} {it}")).collect() }
    };
    let rest: Vec<String> = match (tens, hundreds) {
        (0, 0) => unit(false).into_iter().map(str::to_owned).collect(),
        (0, _) => unit(false).iter().flat_map(|it| [format!("linh {it}"), format!("lẻ {it}")]).collect(),
        (1, _) => below("mười").into_iter().chain((units == 0).then(|| "chục".to_owned())).collect(),
        (digit, _) => {
            let name = VIETNAMESE[digit];
            let short = unit(true).into_iter().map(|it| format!("{name} {it}"));
            below(&format!("{name} mươi")).into_iter().chain(short).chain((units == 0).then(|| format!("{name} chục"))).collect()
        }
    };
    if hundreds == 0 {
        return rest;
    }
    let hundred = format!("{} trăm", VIETNAMESE[hundreds]);
    if rest.is_empty() { vec![hundred] } else { rest.iter().map(|it| format!("{hundred} {it}")).collect() }
}

const ENGLISH: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const ENGLISH_TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ENGLISH_ORDINALS: [&str; 21] = [
    "",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
];

/// How a number from 1 to 999 is said in English; hyphens are blanks here.
#[expect(clippy::indexing_slicing, reason = "below a thousand each digit is one of ten, and below twenty there are twenty words")]
fn english(number: u32) -> Vec<String> {
    let below_hundred = |number: usize| match (number / 10, number % 10) {
        (0 | 1, _) => ENGLISH[number].to_owned(),
        (tens, 0) => ENGLISH_TENS[tens].to_owned(),
        (tens, units) => format!("{} {}", ENGLISH_TENS[tens], ENGLISH[units]),
    };
    let (hundreds, rest) = ((number / 100) as usize, (number % 100) as usize);
    let mut said = match (hundreds, rest) {
        (0, _) => vec![below_hundred(rest)],
        (_, 0) => vec![format!("{} hundred", ENGLISH[hundreds])],
        _ => ["hundred and", "hundred"].map(|it| format!("{} {it} {}", ENGLISH[hundreds], below_hundred(rest))).to_vec(),
    };
    match number {
        1 => said.extend(["a", "an", "single", "once"].map(str::to_owned)),
        2 => said.extend(["both", "twice"].map(str::to_owned)),
        12 => said.push("dozen".to_owned()),
        _ => {}
    }
    said
}
