//! Rules that hold for any content: what is printed reads back as the same, whoever says it first; and lifelines are the
//! same from either end.

use crate::memory::{load, report};
use crate::targets::grammar::{KINDS, Kinds, UNITS};
use proptest::prelude::*;
use scorecard::checks;
use scorecard::content::{self, Inputs, Measure, NumberStyle, Printed, parse_value};
use scorecard::derive;
use scorecard::derive::succession::{Origin, Why, lines, origin};
use scorecard::file::Document;
use scorecard::view::Desk;

/// A number in the digits of a convention, from its units and so many decimals.
fn number(units: u64, decimals: u32, style: NumberStyle, is_grouped: bool) -> String {
    let (group, point) = if style == NumberStyle::Vi { ('.', ',') } else { (',', '.') };
    let (whole, rest) = (units / 10u64.pow(decimals), units % 10u64.pow(decimals));
    let mut text = String::new();
    let digits = whole.to_string();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && is_grouped && (digits.len() - place) % 3 == 0 {
            text.push(group);
        }
        text.push(digit);
    }
    if decimals > 0 { format!("{text}{point}{rest:0width$}", width = decimals as usize) } else { text }
}

#[derive(Clone, Debug)]
struct Typed {
    hedge: &'static str,
    units: [u64; 2],
    decimals: u32,
    is_grouped: bool,
    between: Option<&'static str>,
    magnitude: &'static str,
    unit: &'static str,
}

fn typed() -> impl Strategy<Value = Typed> {
    let hedges = [
        "",
        "",
        "khoảng ",
        "gần ",
        "trên ",
        "không dưới ",
        "không quá ",
        "dưới ",
        "≥ ",
        "<",
        "~",
        "at least ",
        "about ",
        "over ",
        "under ",
        "nearly ",
    ];
    let signs = [
        "",
        "",
        "%",
        " %",
        " điểm",
        " points",
        " ngày",
        " days",
        " đồng",
        " VND",
        " thủ tục",
        " hồ sơ",
        " procedures",
        " chỉ tiêu",
        " targets",
    ];
    let magnitudes = ["", "", "", " nghìn", " triệu", " tỷ", " million", " thousand"];
    (
        prop::sample::select(hedges.to_vec()),
        prop::array::uniform2(prop_oneof![0u64..2000, 0u64..100_000_000_000]),
        0u32..=4,
        any::<bool>(),
        prop::sample::select(vec![None, None, Some("–"), Some("-"), Some(" - "), Some("/")]),
        prop::sample::select(magnitudes.to_vec()),
        prop::sample::select(signs.to_vec()),
    )
        .prop_map(|(hedge, units, decimals, is_grouped, between, magnitude, unit)| Typed {
            hedge,
            units,
            decimals,
            is_grouped,
            between,
            magnitude,
            unit,
        })
}

impl Typed {
    fn text(&self, style: NumberStyle) -> String {
        let say = |units| number(units, self.decimals, style, self.is_grouped);
        let [low, high] = self.units;
        let numbers = match self.between {
            None => say(low),
            Some(between) => format!("{}{between}{}", say(low.min(high)), say(low.max(high))),
        };
        format!("{}{numbers}{}{}", self.hedge, self.magnitude, self.unit)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, max_global_rejects: 100_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the reader takes, in either convention, a page prints so that it reads back as the same, in either language.
    #[test]
    fn a_printed_value_reads_back_as_the_same(typed in typed(), kind in 0..UNITS.len(), is_english: bool) {
        let Kinds { scorecard, results, words, links } = &*KINDS;
        let indicator = scorecard.indicators().find(|(_, it)| it.id == format!("kind-{kind}")).unwrap().1;
        let style = if is_english { NumberStyle::En } else { NumberStyle::Vi };
        let text = typed.text(style);
        let Ok(read) = parse_value(&text, &Measure::of(indicator, style)) else { return Ok(()) };
        for (language, style) in [(0, NumberStyle::Vi), (1, NumberStyle::En)] {
            let desk = Desk::new(scorecard, results, &[], &words[language], language, links);
            let printed = match &read {
                Printed::Quantity(it) => desk.quantity(indicator, it),
                Printed::Ratio(it) => desk.ratio_of(indicator, it),
            };
            let again = parse_value(&printed, &Measure::of(indicator, style));
            match (&read, again) {
                (Printed::Quantity(one), Ok(Printed::Quantity(other))) => {
                    prop_assert_eq!((other.value, other.upper()), (one.value, one.upper()), "{} {}", text, printed);
                    prop_assert_eq!(other.qualifier, one.qualifier, "{} {}", text, printed);
                    // Magnitudes are multiplied out, which no precision survives.
                    prop_assert!(!typed.magnitude.is_empty() || other.step == one.step, "{} {}", text, printed);
                }
                (Printed::Ratio(one), Ok(Printed::Ratio(other))) => {
                    prop_assert_eq!((other.numerator, other.denominator), (one.numerator, one.denominator), "{}", printed);
                }
                (_, again) => prop_assert!(false, "{:?} {:?} {:?}", text, printed, again),
            }
        }
    }
}

/// How a document may say a figure.
fn figure() -> impl Strategy<Value = String> {
    prop_oneof![
        (0u64..200, 0u32..3).prop_map(|(units, decimals)| format!("\"{}\"", number(units, decimals, NumberStyle::Vi, false))),
        (0u64..40).prop_map(|it| format!("\"khoảng {it}\"")),
        (0u64..40).prop_map(|it| format!("\"trên {it}\"")),
        (0u64..40).prop_map(|it| format!("\"không quá {it}\"")),
        (0u64..30, 0u64..10).prop_map(|(low, by)| format!("\"{low}–{}\"", low + by)),
        (1u64..40).prop_map(|it| format!("{{rank: {it}}}")),
        (0u64..40, 1u64..40).prop_map(|(it, rank)| format!("{{value: {it}, rank: {rank}/63}}")),
        Just("{missing: withheld}".to_owned()),
    ]
}

/// What is told, each with the file and line where it stands; the names of the two documents exchanged or not.
fn told(one: &str, other: &str, is_swapped: bool) -> Vec<String> {
    let path = |name: &str| format!("content/provinces/binh-duong/{name}.yaml");
    let (first, second) = if is_swapped { (other, one) } else { (one, other) };
    let (first, second) = (report(&format!("par-index: {first}")), report(&format!("par-index: {second}")));
    let (scorecard, unread) = load(&[(&path("report"), &first), (&path("other"), &second)]);
    assert_eq!(unread, Vec::<String>::new());
    let findings = checks::run(&scorecard, &derive::derive(&scorecard));
    let mut told: Vec<String> = findings.iter().map(|it| format!("{} {:?}", it.check.id(), it.severity())).collect();
    told.sort();
    told
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Two documents contradict each other, or do not, whichever has which name and is read first.
    #[test]
    fn a_contradiction_is_one_from_either_side(one in figure(), other in figure()) {
        prop_assert_eq!(told(&one, &other, false), told(&one, &other, true), "{} {}", one, other);
    }

    /// Who came after whom is who came before whom; a part of several is never the sum of anything.
    #[test]
    fn lifelines_are_the_same_from_either_end(heirs in prop::collection::vec(prop::collection::btree_set(0usize..3, 0..=3), 1..5)) {
        let ids = |them: &mut dyn Iterator<Item = usize>| them.map(|it| format!("n{it}")).collect::<Vec<_>>().join(", ");
        let mut text = "levels: [{id: province, name: Tỉnh, folder: provinces}]\nterritories:\n".to_owned();
        for heir in 0..3 {
            text += &format!("  - {{id: n{heir}, name: N{heir}, level: province, from: 2025-07-01}}\n");
        }
        let mut documents = vec![
            ("content/scorecard.yaml".to_owned(), "title: T\nlanguages: [vi]\nnumbers: vi\n".to_owned()),
            ("content/topics.yaml".to_owned(), "- {id: t, name: T}\n".to_owned()),
            ("content/indicators/t.yaml".to_owned(), "- {id: x, name: X, topic: t, unit: count, better: higher}\n".to_owned()),
        ];
        for (turn, heirs) in heirs.iter().enumerate() {
            let after = if heirs.is_empty() { String::new() } else { format!(", until: 2025-07-01, succeeded_by: [{}]", ids(&mut heirs.iter().copied())) };
            text += &format!("  - {{id: p{turn}, name: P{turn}, level: province{after}}}\n");
            let figure = format!("source: {{title: B, kind: press}}\nperiod: 2024\nfigures:\n  x: {}\n", turn + 1);
            documents.push((format!("content/provinces/p{turn}/r.yaml"), figure));
        }
        documents.push(("content/territories.yaml".to_owned(), text));
        documents.sort();
        let documents = documents.into_iter().map(|(path, text)| Document { path, text: text.into() }).collect();
        let (scorecard, findings) = content::load(&Inputs { documents, ..Inputs::default() });
        prop_assert!(!scorecard::finding::has_errors(&findings), "{findings:#?}");
        let scorecard = scorecard.unwrap();
        let results = derive::derive(&scorecard);
        for (ix, territory) in scorecard.territories() {
            for (other, its) in scorecard.territories() {
                prop_assert_eq!(territory.succeeded_by.contains(&other), its.preceded_by.contains(&ix));
            }
            let before: Vec<usize> = (0..heirs.len()).filter(|it| territory.id.strip_prefix('n').is_some_and(|n| heirs[*it].contains(&n.parse().unwrap()))).collect();
            prop_assert_eq!(territory.preceded_by.len(), before.len());
            if before.is_empty() {
                continue;
            }
            let is_divided = before.iter().any(|it| heirs[*it].len() > 1);
            prop_assert_eq!(origin(&scorecard, ix) == Origin::Divided, is_divided);
            let lines = lines(&scorecard, &results, ix);
            prop_assert_eq!(lines.len(), 1);
            prop_assert_eq!(lines[0].parts.len(), before.len(), "each part stands beside the others, whatever they come to");
            match &lines[0].joint {
                Ok(_) => prop_assert!(!is_divided && before.len() > 1),
                Err(Why::Origin(Origin::Divided)) => prop_assert!(is_divided),
                Err(Why::Alone) => prop_assert!(!is_divided && before.len() == 1),
                Err(why) => prop_assert!(false, "{why:?}"),
            }
        }
    }
}

/// One province that contradicts itself by two documents is told once, in the base site as in any other.
#[test]
fn the_property_of_contradictions_sees_some() {
    let is_told = |one, other| told(one, other, false).iter().any(|it| it.starts_with("sources-disagree"));
    assert!(is_told("\"1\"", "\"2\"") && !is_told("\"1\"", "\"1\""));
    let (scorecard, _) = load(&[]);
    assert!(scorecard.indicators().any(|(_, it)| it.id == "par-index"));
}
