//! Values and periods: what is read is printed so that it reads back as the same.

use super::site;
use scorecard::content::{self, Measure, NumberStyle, PeriodError, Printed, meant_period, parse_date_part, parse_number};
use scorecard::content::{parse_period, parse_value};
use scorecard::derive::{self, Results};
use scorecard::import::shared::{number, period as period_of_others};
use scorecard::import::table;
use scorecard::model::{Indicator, Scorecard};
use scorecard::render::Theme;
use scorecard::view::{Desk, Links};
use scorecard::words::Words;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A site with an indicator of each unit, `kind-0` and so on.
pub struct Kinds {
    pub scorecard: Scorecard,
    pub results: Results,
    /// Vietnamese, English.
    pub words: Vec<Words>,
    pub links: Links,
}

/// Units, and what its indicator says beside each: what its pages call the thing that is counted, how far points go.
pub const UNITS: &[(&str, &str)] = &[
    ("percent", ""),
    ("points", ""),
    ("days", ""),
    ("vnd", ""),
    ("number", ""),
    ("count", ", noun: {vi: [thủ tục, hồ sơ], en: [procedures, files]}"),
    ("number", ", noun: {vi: [chỉ tiêu], en: [targets]}"),
    ("points", ", scale: 10"),
];

pub static KINDS: LazyLock<Kinds> = LazyLock::new(|| {
    let line = |(kind, (unit, rest)): (usize, &(&str, &str))| {
        format!("- {{id: kind-{kind}, name: X, topic: tthc, unit: {unit}, better: higher{rest}}}\n")
    };
    let own: String = UNITS.iter().enumerate().map(line).collect();
    let (scorecard, findings) = content::load(&site::with(site::BASE, "content/indicators/own.yaml", own));
    assert!(!scorecard::finding::has_errors(&findings), "{findings:#?}");
    let scorecard = scorecard.expect("a scorecard");
    let theme = Theme::of("default", BTreeMap::new()).expect("the theme");
    let words = theme.words(&["vi".to_owned(), "en".to_owned()]).expect("words");
    let results = derive::derive(&scorecard);
    Kinds { scorecard, results, words, links: Links::new(None).expect("no address") }
});

static DESKS: LazyLock<Vec<(Desk<'static>, NumberStyle)>> = LazyLock::new(|| {
    let Kinds { scorecard, results, words, links } = &*KINDS;
    let desk = |language: usize| Desk::new(scorecard, results, &[], &words[language], language, links);
    vec![(desk(0), NumberStyle::Vi), (desk(1), NumberStyle::En)]
});

/// Any text as a value of each unit, typed in either convention: what pages print reads back as the same, in either language.
pub fn value(data: &[u8]) {
    let text = site::text(data);
    let text = text.trim();
    for (_, style) in &*DESKS {
        number_of(text, *style);
        for kind in 0..UNITS.len() {
            let id = format!("kind-{kind}");
            let Some((_, indicator)) = KINDS.scorecard.indicators().find(|(_, it)| it.id == id) else { continue };
            if let Ok(read) = parse_value(text, &Measure::of(indicator, *style)) {
                printed(text, &read, indicator);
            }
        }
    }
    if let number::Cell::Value { text, .. } = number::read(text) {
        assert!(parse_value(&text, &Measure::plain(NumberStyle::En)).is_ok(), "what is carried is no value: {text:?}");
    }
}

fn number_of(text: &str, style: NumberStyle) {
    let Ok(read) = parse_number(text, style) else { return };
    for (desk, style) in &*DESKS {
        let printed = desk.words.numbers.text(read);
        let again = parse_number(&printed, *style).unwrap_or_else(|error| panic!("{text:?} {printed:?} {error:?}"));
        assert_eq!((again, again.scale()), (read, read.scale()), "{text:?} {printed:?}");
    }
}

fn printed(text: &str, read: &Printed, indicator: &Indicator) {
    // Magnitudes are multiplied out, which no precision survives.
    let is_exact = !text.contains(char::is_alphabetic);
    for (desk, style) in &*DESKS {
        let printed = match read {
            Printed::Quantity(it) => desk.quantity(indicator, it),
            Printed::Ratio(it) => desk.ratio_of(indicator, it),
        };
        match (read, parse_value(&printed, &Measure::of(indicator, *style))) {
            (Printed::Quantity(one), Ok(Printed::Quantity(other))) => {
                assert_eq!(one.text, text, "as typed");
                assert_eq!((other.value, other.upper()), (one.value, one.upper()), "{text:?} {printed:?}");
                assert_eq!(other.qualifier, one.qualifier, "{text:?} {printed:?}");
                assert!(!is_exact || other.step == one.step, "{text:?} {printed:?}");
            }
            (Printed::Ratio(one), Ok(Printed::Ratio(other))) => {
                assert_eq!((other.numerator, other.denominator), (one.numerator, one.denominator), "{text:?} {printed:?}");
            }
            (_, again) => panic!("{text:?} {printed:?} {again:?}"),
        }
    }
}

/// Any text as a period: what is read is printed as it is typed, has an end after its beginning, and can be said in words.
pub fn period(data: &[u8]) {
    let text = site::text(data);
    match parse_period(&text) {
        Ok(period) => {
            let printed = period.to_string();
            assert_eq!(parse_period(&printed), Ok(period), "{text:?} {printed:?}");
            assert!(period.first_day().is_none_or(|it| it <= period.last_day()), "{text:?}");
            assert!(period.cmp(&period).is_eq() && period.kind() == period.kind());
            let _ = period.year_before();
            for (desk, _) in &*DESKS {
                assert!(!desk.period(period).is_empty() && !desk.period_in_text(period).is_empty(), "{text:?}");
            }
        }
        Err(PeriodError::OtherOrder(instead)) => assert!(parse_period(&instead).is_ok(), "{text:?}: write {instead:?}"),
        Err(_) => {}
    }
    if let Ok(point) = parse_date_part(&text) {
        assert_eq!(parse_date_part(&point.to_string()), Ok(point));
        assert!(point.year_before().last_day() < point.last_day(), "{text:?}");
    }
    if let Some(instead) = meant_period(&text) {
        assert!(parse_period(&instead).is_ok(), "{text:?}: write {instead:?}");
    }
    if let Some(period) = table::period(&text) {
        assert_eq!(parse_period(&period.to_string()), Ok(period), "{text:?}");
    }
    let split = period_of_others::has_split_years(text.lines());
    for read in [split, !split].map(|it| period_of_others::read(&text, it)).into_iter().flatten() {
        assert!(parse_period(&read.text).is_ok(), "{text:?}: {:?}", read.text);
    }
}
