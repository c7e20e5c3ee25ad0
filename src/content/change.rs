//! Differences as printed: `+0,138`, `tăng 2,61%`, `giảm`, `tăng 09 bậc`.

use super::cx::Cx;
use super::number::{parse_number, step_of};
use super::value::{Measure, ValueError, parse_quantity, plain_blanks, qualifier_of};
use crate::file::Location;
use crate::finding::{CheckId, Message};
use crate::model::{Change, ChangeUnit, Decimal, Direction, Qualifier, RankChange, StatedRank, Unit};
use crate::yaml::Node;

/// Words for the direction of a difference. Longer ones first.
const DIRECTIONS: &[(&str, Direction)] = &[
    ("không thay đổi", Direction::Same),
    ("không đổi", Direction::Same),
    ("giữ nguyên", Direction::Same),
    ("tăng thêm", Direction::Up),
    ("tăng", Direction::Up),
    ("cao hơn", Direction::Up),
    ("giảm", Direction::Down),
    ("thấp hơn", Direction::Down),
    ("unchanged", Direction::Same),
    ("up", Direction::Up),
    ("higher", Direction::Up),
    ("down", Direction::Down),
    ("lower", Direction::Down),
];

/// Which way it goes, and what is printed after that. `được` and `by` say nothing.
fn direction_of(text: &str) -> Option<(Direction, &str)> {
    if let Some(rest) = text.strip_prefix('+') {
        return Some((Direction::Up, rest.trim_start()));
    }
    if let Some(rest) = text.strip_prefix(['-', '−']) {
        return Some((Direction::Down, rest.trim_start()));
    }
    let lower = text.to_lowercase();
    let (word, direction) = DIRECTIONS
        .iter()
        .find(|(word, _)| lower.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))?;
    // Lower-casing keeps the number of characters of these words, if not of bytes.
    let rest = text.char_indices().nth(word.chars().count()).and_then(|(at, _)| text.get(at..)).unwrap_or_default().trim_start();
    let rest = rest.strip_prefix("by ").or_else(|| rest.strip_prefix("được ")).unwrap_or(rest);
    Some((*direction, rest))
}

/// `điểm %` or `điểm phần trăm` at the end: what stands before it.
pub fn without_points(text: &str) -> Option<&str> {
    let endings = ["điểm phần trăm", "điểm %", "percentage points", "percentage point", "pp"];
    endings.iter().find_map(|ending| text.trim_end().strip_suffix(ending)).map(str::trim_end)
}

/// Reads `change:`.
pub fn read(cx: &mut Cx, node: &Node, measure: &Measure) -> Option<Change> {
    let typed = cx.printed(node)?;
    let text = plain_blanks(typed);
    let Some((direction, rest)) = direction_of(&text) else {
        // Nothing changed: the only difference that needs no sign.
        if let Some((amount, unit, _)) = amount(cx, typed, &text, node.at, measure).filter(|it| it.0.is_zero()) {
            return Some(change(typed, Direction::Same, Some(amount), unit, false));
        }
        if cx.findings.last().is_none_or(|it| it.location != node.at) {
            let message = Message::new("change-without-sign").with("text", typed);
            cx.error_help(CheckId::NumberFormat, node.at, message, Message::new("change-without-sign-help"));
        }
        return None;
    };
    if rest.is_empty() {
        return Some(change(typed, direction, None, ChangeUnit::Own, false));
    }
    if rest.starts_with(['+', '-', '−']) {
        cx.error(CheckId::NumberFormat, node.at, Message::new("change-signed-twice").with("text", typed));
        return None;
    }
    let (size, unit, percent_for_points) = amount(cx, typed, rest, node.at, measure)?;
    let signed = if direction == Direction::Down { -size } else { size };
    let direction = if size.is_zero() { Direction::Same } else { direction };
    Some(change(typed, direction, Some(signed), unit, percent_for_points))
}

fn change(text: &str, direction: Direction, amount: Option<Decimal>, unit: ChangeUnit, percent_for_points: bool) -> Change {
    let step = amount.map_or(Decimal::ONE, step_of);
    Change { text: text.to_owned(), direction, amount, unit, step, percent_for_points }
}

/// The size of a difference: how much, of what, and whether `%` was printed where points are meant.
fn amount(cx: &mut Cx, typed: &str, text: &str, at: Location, measure: &Measure) -> Option<(Decimal, ChangeUnit, bool)> {
    let on_hundred = measure.scale.is_none_or(|scale| scale == Decimal::ONE_HUNDRED);
    let of_hundred = measure.unit == Unit::Percent || (measure.unit == Unit::Points && on_hundred);
    let (_, text) = qualifier_of(text);
    if let Some(number) = without_points(text) {
        return number_of(cx, typed, number, at).map(|number| (number, ChangeUnit::Points, false));
    }
    let relative = text.strip_suffix("% tương đối").or_else(|| text.strip_suffix("% relative"));
    if let Some(number) = relative {
        return number_of(cx, typed, number.trim_end(), at).map(|number| (number, ChangeUnit::Percent, false));
    }
    if let Some(number) = text.strip_suffix('%') {
        let number = number_of(cx, typed, number.trim_end(), at)?;
        return Some(if of_hundred {
            (number, ChangeUnit::Points, measure.unit == Unit::Percent)
        } else {
            (number, ChangeUnit::Percent, false)
        });
    }
    let unit = if matches!(measure.unit, Unit::Percent | Unit::Points) { ChangeUnit::Points } else { ChangeUnit::Own };
    difference(cx, text, at, measure).map(|number| (number, unit, false))
}

fn number_of(cx: &mut Cx, typed: &str, number: &str, at: Location) -> Option<Decimal> {
    match parse_number(number, cx.style) {
        Ok(number) => Some(number),
        Err(error) => {
            cx.value_error(typed, at, &ValueError::Number(error), "percent");
            None
        }
    }
}

/// A difference in the indicator's unit, or in points of a percentage.
pub fn difference(cx: &mut Cx, text: &str, at: Location, measure: &Measure) -> Option<Decimal> {
    if let Some(number) = without_points(text) {
        return number_of(cx, text, number, at);
    }
    match parse_quantity(text, measure) {
        Ok(quantity) => Some(quantity.value),
        Err(error) => {
            cx.value_error(text, at, &error, measure.unit.id());
            None
        }
    }
}

/// Reads `rank:`: `35`, or `31/63` where the total is printed.
pub fn rank(cx: &mut Cx, node: &Node) -> Option<StatedRank> {
    let typed = cx.printed(node)?;
    let text = plain_blanks(typed);
    let (place, of) = match text.split_once('/') {
        Some((place, of)) => (place.trim(), Some(of.trim())),
        None => (text.as_str(), None),
    };
    let number = |text: &str| text.parse::<u32>().ok().filter(|number| *number > 0 && text.bytes().all(|b| b.is_ascii_digit()));
    let total = of.map(number);
    match (number(place), total) {
        (Some(place), None) => Some(StatedRank { text: typed.to_owned(), place, of: None }),
        (Some(place), Some(Some(of))) => Some(StatedRank { text: typed.to_owned(), place, of: Some(of) }),
        _ => {
            cx.error(CheckId::NumberFormat, node.at, Message::new("rank-format").with("text", typed));
            None
        }
    }
}

/// Reads `rank_change:`: `+9`, `tăng 09 bậc`, `tăng`; up is better.
pub fn rank_change(cx: &mut Cx, node: &Node) -> Option<RankChange> {
    let typed = cx.printed(node)?;
    let text = plain_blanks(typed);
    let parsed = match direction_of(&text) {
        Some((direction, "")) => Some((direction, None)),
        Some((direction, rest)) => places(rest).map(|places| (direction, Some(places))),
        None => places(&text).filter(|places| *places == 0).map(|places| (Direction::Same, Some(places))),
    };
    let Some((direction, size)) = parsed else {
        let message = Message::new("rank-change-format").with("text", typed);
        cx.error(CheckId::NumberFormat, node.at, message);
        return None;
    };
    let places = size.map(|size| if direction == Direction::Down { -size } else { size });
    Some(RankChange { text: typed.to_owned(), direction, places })
}

fn places(text: &str) -> Option<i32> {
    let (number, noun) = text.split_once(' ').unwrap_or((text, ""));
    let known = ["", "bậc", "hạng", "places", "place"].contains(&noun);
    number
        .parse::<i32>()
        .ok()
        .filter(|places| known && (0..100_000).contains(places) && number.bytes().all(|b| b.is_ascii_digit()))
}

/// Reads `interval:`: `81,9–86,5%`.
pub fn interval(cx: &mut Cx, node: &Node, measure: &Measure) -> Option<crate::model::Interval> {
    let typed = cx.printed(node)?;
    match parse_quantity(typed, measure) {
        Ok(quantity) if quantity.qualifier == Qualifier::Range => {
            let high = quantity.upper().unwrap_or(quantity.value);
            Some(crate::model::Interval { text: typed.to_owned(), low: quantity.value, high })
        }
        Ok(_) => {
            cx.error(CheckId::NumberFormat, node.at, Message::new("interval-format").with("text", typed));
            None
        }
        Err(error) => {
            cx.value_error(typed, node.at, &error, measure.unit.id());
            None
        }
    }
}

/// Reads `margin:`: `±1,2%`.
pub fn margin(cx: &mut Cx, node: &Node, measure: &Measure) -> Option<crate::model::Quantity> {
    let typed = cx.printed(node)?;
    let text = plain_blanks(typed);
    let body = text.strip_prefix('±').or_else(|| text.strip_prefix("+/-")).map_or(text.as_str(), str::trim_start);
    let body = without_points(body).unwrap_or(body);
    match parse_quantity(body, measure) {
        Ok(quantity) => Some(crate::model::Quantity { text: typed.into(), ..quantity }),
        Err(error) => {
            cx.value_error(typed, node.at, &error, measure.unit.id());
            None
        }
    }
}

/// A bare printed number: `n`, `of`.
pub fn plain_number(cx: &mut Cx, node: &Node) -> Option<Decimal> {
    let typed = cx.printed(node)?;
    let found = parse_number(&plain_blanks(typed), cx.style);
    match found {
        Ok(number) => Some(number),
        Err(error) => {
            cx.value_error(typed, node.at, &ValueError::Number(error), "count");
            None
        }
    }
}

/// Kept beside the grammar so that tests can read changes without a file.
#[cfg(test)]
mod tests {
    use super::super::number::NumberStyle;
    use super::*;
    use crate::yaml::{Scalar, Style, Tree};

    fn node(text: &str) -> Node {
        let scalar = Scalar { text: text.into(), style: Style::Plain, comment: None };
        Node { at: Location::default(), tree: Tree::Scalar(scalar) }
    }

    fn percent(text: &str) -> Option<(Option<String>, ChangeUnit, bool)> {
        let languages = ["vi".to_owned()];
        let mut cx = Cx::new("", &languages, NumberStyle::Vi);
        let measure = Measure { style: NumberStyle::Vi, unit: Unit::Percent, scale: None, noun: &[] };
        let change = read(&mut cx, &node(text), &measure);
        assert_eq!(change.is_none(), !cx.findings.is_empty(), "{text}: {:?}", cx.findings);
        change.map(|it| (it.amount.map(|amount| amount.to_string()), it.unit, it.percent_for_points))
    }

    #[test]
    fn signs_and_words_say_which_way() {
        let points = |text: &str, marked| Some((Some(text.to_owned()), ChangeUnit::Points, marked));
        assert_eq!(percent("+0,138"), points("0.138", false));
        assert_eq!(percent("tăng 2,61%"), points("2.61", true));
        assert_eq!(percent("cao hơn 8,83%"), points("8.83", true));
        assert_eq!(percent("giảm 1,5 điểm %"), points("-1.5", false));
        assert_eq!(percent("-2"), points("-2", false));
        assert_eq!(percent("tăng 3% tương đối"), Some((Some("3".into()), ChangeUnit::Percent, false)));
        assert_eq!(percent("giảm"), Some((None, ChangeUnit::Own, false)));
        assert_eq!(percent("up 2,5%"), points("2.5", true));
        assert_eq!(percent("0"), points("0", false));
        assert_eq!(percent("2,61%"), None);
    }

    #[test]
    fn ranks_move_in_places() {
        let languages = ["vi".to_owned()];
        let mut cx = Cx::new("", &languages, NumberStyle::Vi);
        let mut places = |text: &str| rank_change(&mut cx, &node(text)).map(|it| it.places);
        assert_eq!(places("tăng 09 bậc"), Some(Some(9)));
        assert_eq!(places("+9"), Some(Some(9)));
        assert_eq!(places("giảm 2 bậc"), Some(Some(-2)));
        assert_eq!(places("tăng"), Some(None));
        assert_eq!(places("9"), None);
        let mut cx = Cx::new("", &languages, NumberStyle::Vi);
        assert_eq!(rank(&mut cx, &node("31/63")).unwrap().of, Some(63));
        assert_eq!(rank(&mut cx, &node("09/63")).unwrap().place, 9);
        assert!(rank(&mut cx, &node("0")).is_none());
    }
}
