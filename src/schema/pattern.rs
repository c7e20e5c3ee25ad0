//! Patterns, in the part of regular expressions that every validator has: no look-ahead, no classes by name.

/// As `content::ids` reads them.
pub const ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
/// An id, or `parent/id`.
pub const PATH: &str = "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$";
/// What no id looks like: other words.
pub const NO_ID: &str = "[^a-z0-9-]|^-|-$|--|.{81}";
/// At most so many characters.
pub const ID_LENGTH: usize = 80;
/// A setting: a dot on every site.
pub const SETTING: &str = r"^\s*-?[0-9]+(\.[0-9]+)?\s*$";
pub const WHOLE: &str = r"^\s*[0-9]+\s*$";
pub const SHARE: &str = r"^\s*[0-9]+\s*(/\s*[0-9]+\s*)?$";
/// `35`, `31/63`.
pub const PLACE: &str = r"^\s*[0-9]+\s*(/\s*[0-9]+\s*)?$";
/// A printed number has a digit: no more can be said without its grammar.
pub const DIGIT: &str = "[0-9]";
pub const RATIO: &str = "[0-9]\\s*/\\s*[0-9]";
/// A colour as six digits of sixteen.
pub const COLOUR: &str = "^\\s*#[0-9A-Fa-f]{6}\\s*$";
pub const FLAG: &str = "^\\s*([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy][Ee][Ss]|[Nn][Oo]|[Cc][óÓ]|[Kk][Hh][ôÔ][Nn][Gg])\\s*$";
pub const URL: &str =
    "^\\s*([Hh][Tt][Tt][Pp][Ss]?://[^\\s<>\"`\\\\]+|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\s<>\"`\\\\]*@[^\\s<>\"`\\\\]*)\\s*$";
pub const TAG: &str = "^\\s*[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?\\s*$";
/// Years that periods and dates have.
pub const YEARS: (u16, u16) = (1000, 9990);

const YEAR: &str = "[1-9][0-9]{3}";
const MONTH: &str = "(0[1-9]|1[0-2])";
const DAY_OF_MONTH: &str = "(0[1-9]|[12][0-9]|3[01])";

/// A whole day.
pub fn day() -> String {
    format!(r"^\s*{YEAR}-{MONTH}-{DAY_OF_MONTH}\s*$")
}

/// A day, a month or a year.
pub fn date() -> String {
    format!(r"^\s*{YEAR}(-{MONTH}(-{DAY_OF_MONTH})?)?\s*$")
}

/// A period, without the marks of start and end.
fn period_body() -> String {
    let point = format!("{YEAR}(-([Hh][12]|[Qq][1-4]|{MONTH}(-{DAY_OF_MONTH})?))?");
    format!(r"({point}(\s*\.\.\s*{point})?|\.\.\s*{point}|{YEAR}-{YEAR})")
}

pub fn period() -> String {
    format!(r"^\s*{}\s*$", period_body())
}

/// A field's name, or a period.
pub fn field_or_period() -> String {
    format!(r"^([^0-9.]|\s*{}\s*$)", period_body())
}

/// Exactly one of these words.
pub fn one_of<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.into_iter().map(escape).collect();
    format!("^({})$", words.join("|"))
}

/// Two or more of these words, joined by `+`.
pub fn joined<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.into_iter().map(escape).collect();
    let one = format!("({})", words.join("|"));
    format!(r"^\s*{one}(\s*\+\s*{one})+\s*$")
}

/// The word itself, whatever it holds.
fn escape(word: &str) -> String {
    let mut escaped = String::new();
    for c in word.chars() {
        if r"^$\.*+?()[]{}|/".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
