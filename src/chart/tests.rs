//! What every picture must keep: words never meet words, lines or marks, and nothing leaves the picture.

use proptest::prelude::*;

use super::class::Kind;
use super::picture::{Anchor, Item, Picture};
use super::place::Area;
use super::{Width, draw, file, layout, text};
use crate::view::chart::{
    Axis, Bullet, Certainty, Chart, Dot, DotStrip, GroupRow, Groups, Key, KeyMark, Line, Multiples, Name, Panel, Point,
    Reference, ReferenceKind, Segment, Series, Slope, SlopeLine, Status, TargetSpan, Tick,
};

const STATUSES: [Status; 6] = [Status::Met, Status::Exceeded, Status::Nearly, Status::Missed, Status::NoTarget, Status::NoData];

/// Boxes of all texts, as a browser would find them or wider.
fn words(picture: &Picture) -> Vec<(String, Area)> {
    let boxed = |item: &Item| {
        let Item::Text { class, anchor, at: (x, y), text } = item else {
            return None;
        };
        let wide = text::width(text, class.kind == Kind::Strong);
        let left = match anchor {
            Anchor::Start => *x,
            Anchor::Middle => x - wide / 2.0,
            Anchor::End => x - wide,
        };
        Some((text.clone(), Area::new(left, y - text::ASCENT, left + wide, y + text::DESCENT)))
    };
    picture.items.iter().filter_map(boxed).collect()
}

fn within(picture: &Picture, area: &Area) -> bool {
    Area::new(-0.6, -0.6, picture.width + 0.6, picture.height + 0.6).holds(area)
}

/// A fault of the picture, in the words of `browser.mjs`.
fn fault(picture: &Picture) -> Option<String> {
    let words = words(picture);
    for (i, (text, area)) in words.iter().enumerate() {
        if !within(picture, area) {
            return Some(format!("label outside its chart: {text} {area:?} in {} x {}", picture.width, picture.height));
        }
        let inner = Area { left: area.left + 0.5, right: area.right - 0.5, top: area.top + 1.5, bottom: area.bottom - 1.5 };
        if let Some((other, _)) = words[i + 1..].iter().find(|(_, other)| other.meets(&inner)) {
            return Some(format!("labels overlap: {text} and {other}"));
        }
        if let Some(item) = picture.items.iter().find(|item| touches(item, &inner)) {
            return Some(format!("runs through the label {text}: {item:?}"));
        }
    }
    picture
        .items
        .iter()
        .find(|item| !spots(item).iter().all(|(x, y)| within(picture, &Area::new(*x, *y, *x, *y))))
        .map(|item| format!("outside its chart: {item:?} in {} x {}", picture.width, picture.height))
}

fn spots(item: &Item) -> Vec<(f64, f64)> {
    match item {
        Item::Path { points, .. } | Item::Shape { points, .. } => points.clone(),
        Item::Circle { at: (x, y), radius, .. } => vec![(x - radius, y - radius), (x + radius, y + radius)],
        Item::Text { .. } | Item::Title(_) | Item::Link(_) | Item::EndLink => Vec::new(),
    }
}

/// Whether a mark or a line lies on a label. A bar is a thick line.
fn touches(item: &Item, area: &Area) -> bool {
    match item {
        Item::Path { points, width, .. } => {
            let thick = Area { top: area.top - width / 2.0, bottom: area.bottom + width / 2.0, ..*area };
            points.windows(2).any(|pair| thick.crossed_by(pair[0], pair[1]))
        }
        Item::Shape { points, .. } => points.windows(2).any(|pair| area.crossed_by(pair[0], pair[1])),
        Item::Circle { at: (x, y), radius, .. } => area.meets(&Area::new(x - radius, y - radius, x + radius, y + radius)),
        Item::Text { .. } | Item::Title(_) | Item::Link(_) | Item::EndLink => false,
    }
}

/// Draws for both widths, looks for faults, and for tags that do not close.
fn check(chart: &Chart) -> Result<(), TestCaseError> {
    for width in [Width::Wide, Width::Narrow] {
        let (_, _, picture) = layout(chart, width);
        if let Some(fault) = fault(&picture) {
            return Err(TestCaseError::fail(format!("{width:?}: {fault}")));
        }
        let svg = draw(chart, width);
        prop_assert!(svg.starts_with("<svg class=\"chart ") && svg.ends_with("</svg>"));
        prop_assert!(!svg.contains("NaN") && !svg.contains("inf") && !svg.contains("style="));
        let opened = svg.matches('<').count();
        prop_assert_eq!(opened, svg.matches('>').count());
        prop_assert_eq!(opened, 2 * svg.matches("</").count() + svg.matches("/>").count());
        prop_assert_eq!(svg, draw(chart, width));
    }
    Ok(())
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        20 => 0.0..100.0_f64,
        4 => (0..5_u32).prop_map(|n| f64::from(n) * 25.0),
        1 => Just(f64::NAN),
        1 => Just(f64::INFINITY),
        1 => Just(1e300),
        1 => -1e12..1e12_f64,
    ]
}

fn words_of(most: usize) -> impl Strategy<Value = String> {
    let syllables = prop::sample::select(vec![
        "Bà",
        "Rịa",
        "-",
        "Vũng",
        "Tàu",
        "Thừa",
        "Thiên",
        "Huế",
        "Đắk",
        "Nông",
        "Hồ",
        "Chí",
        "Minh",
        "Ẵ",
        "giao",
        "hướng",
        "nghiêng",
        "<b>&\"",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
        "98,8%",
        "\u{7}",
        "trưởng",
    ]);
    prop::collection::vec(syllables, 0..most).prop_map(|words| words.join(" "))
}

fn certainty() -> impl Strategy<Value = Certainty> {
    prop_oneof![
        6 => Just(Certainty::Exact),
        1 => Just(Certainty::About),
        1 => Just(Certainty::AtLeast),
        1 => Just(Certainty::AtMost),
        1 => (number(), number()).prop_map(|(low, high)| Certainty::Range { low, high }),
    ]
}

fn status() -> impl Strategy<Value = Status> {
    prop::sample::select(STATUSES.to_vec())
}

fn ticks() -> impl Strategy<Value = Vec<Tick>> {
    prop::collection::vec((number(), words_of(4)), 0..8)
        .prop_map(|ticks| ticks.into_iter().map(|(at, text)| Tick { at, text }).collect())
}

fn keys() -> impl Strategy<Value = Vec<Key>> {
    use KeyMark::{About, AtLeast, AtMost, Dot, Hollow, Median, Range, Selected, Series, Status as Of, Target};
    let marks = vec![Dot, Hollow, About, AtLeast, AtMost, Range, Selected, Target, Median, Series(0), Of(Status::Missed)];
    prop::collection::vec((prop::sample::select(marks), words_of(9)), 0..6)
        .prop_map(|keys| keys.into_iter().map(|(mark, text)| Key { mark, text }).collect())
}

fn name() -> Name {
    Name { id: "x".into(), title: "Bình Phước đạt 92,51%".into() }
}

fn axis() -> impl Strategy<Value = Axis> {
    (words_of(20), ticks()).prop_map(|(title, ticks)| Axis { title, ticks })
}

fn dot() -> impl Strategy<Value = Dot> {
    (number(), certainty(), status(), words_of(8), words_of(2), prop::bool::weighted(0.05), any::<bool>()).prop_map(
        |(at, certainty, status, label, value, selected, hollow)| Dot {
            at,
            certainty,
            status,
            title: label.clone(),
            href: hollow.then(|| "../a/?b&c".into()),
            label,
            value,
            selected,
            hollow,
        },
    )
}

fn strip() -> impl Strategy<Value = Chart> {
    let references = prop::collection::vec((number(), words_of(8), any::<bool>()), 0..7);
    (axis(), prop::collection::vec(dot(), 0..64), references, keys()).prop_map(|(axis, dots, references, key)| {
        let kind = |median| {
            if median { ReferenceKind::Median } else { ReferenceKind::Target }
        };
        let references = references.into_iter().map(|(at, label, m)| Reference { at, label, kind: kind(m) }).collect();
        Chart::DotStrip(DotStrip { name: name(), axis, dots, references, key })
    })
}

fn point() -> impl Strategy<Value = Point> {
    (0..9_u32, number(), certainty(), status(), words_of(3), any::<bool>()).prop_map(
        |(time, at, certainty, status, value, gap_before)| Point {
            time: f64::from(time),
            at,
            certainty,
            status,
            title: value.clone(),
            value,
            gap_before,
        },
    )
}

fn series() -> impl Strategy<Value = Series> {
    (words_of(7), any::<bool>(), any::<bool>(), any::<bool>(), prop::collection::vec(point(), 0..9)).prop_map(
        |(label, main, hollow, joined, mut points)| {
            points.sort_by(|a, b| a.time.total_cmp(&b.time));
            Series { label, main, hollow, joined, points }
        },
    )
}

fn line() -> impl Strategy<Value = Chart> {
    let target = (0..9_u32, 0..9_u32, number(), words_of(8));
    let targets = prop::collection::vec(target, 0..5);
    let parts = (axis(), ticks(), prop::collection::vec(series(), 0..6), targets, ticks(), keys());
    parts.prop_map(|(axis, times, series, targets, breaks, key)| {
        let span =
            |(from, to, at, label): (u32, u32, f64, String)| TargetSpan { from: f64::from(from), to: f64::from(to), at, label };
        let targets = targets.into_iter().map(span).collect();
        Chart::Line(Line { name: name(), axis, times, series, targets, breaks, key })
    })
}

fn panel() -> impl Strategy<Value = Panel> {
    let spot = || (0..9_u32, number()).prop_map(|(time, at)| (f64::from(time), at));
    let runs = prop::collection::vec(prop::collection::vec(spot(), 0..6), 0..4);
    let apart = prop::collection::vec(spot(), 0..3);
    let breaks = prop::collection::vec((0..9_u32).prop_map(|at| f64::from(at) - 0.5), 0..3);
    (words_of(9), words_of(5), number(), number(), runs, apart, breaks)
        .prop_map(|(label, value, low, high, runs, apart, breaks)| Panel { label, value, low, high, runs, apart, breaks })
}

fn multiples() -> impl Strategy<Value = Chart> {
    (ticks(), prop::collection::vec(panel(), 0..14), keys())
        .prop_map(|(times, panels, key)| Chart::Multiples(Multiples { name: name(), times, panels, key }))
}

fn slope() -> impl Strategy<Value = Chart> {
    let line = (number(), number(), words_of(6), prop::bool::weighted(0.2)).prop_map(|(from, to, label, main)| SlopeLine {
        from,
        to,
        title: label.clone(),
        label,
        main,
    });
    (axis(), words_of(5), words_of(5), prop::collection::vec(line, 0..40), keys())
        .prop_map(|(axis, from, to, lines, key)| Chart::Slope(Slope { name: name(), axis, from, to, lines, key }))
}

fn groups() -> impl Strategy<Value = Chart> {
    let segment = (status(), number(), words_of(3), words_of(4)).prop_map(|(status, count, text, title)| Segment {
        status,
        count,
        text,
        title,
    });
    let row = (words_of(16), prop::collection::vec(segment, 0..7)).prop_map(|(label, segments)| GroupRow { label, segments });
    (prop::collection::vec(row, 0..9), any::<bool>(), keys())
        .prop_map(|(rows, shares, key)| Chart::Groups(Groups { name: name(), rows, shares, key }))
}

fn bullet() -> impl Strategy<Value = Chart> {
    let targets = prop::collection::vec(number(), 0..4);
    (number(), number(), prop::option::of(number()), certainty(), status(), targets).prop_map(
        |(min, max, at, certainty, status, targets)| {
            Chart::Bullet(Bullet { name: None, min, max, at, certainty, status, targets })
        },
    )
}

/// A drawing takes long to check, so an eighth of the usual cases must do; nothing is written beside the tests.
fn fewer() -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig { cases: usual.cases / 8, failure_persistence: None, ..usual }
}

proptest! {
    #![proptest_config(fewer())]

    #[test]
    fn strips_are_legible(chart in strip()) { check(&chart)?; }

    #[test]
    fn lines_are_legible(chart in line()) { check(&chart)?; }

    #[test]
    fn multiples_are_legible(chart in multiples()) { check(&chart)?; }

    #[test]
    fn sparks_stay_inside(panel in panel()) { check(&Chart::Spark(panel))?; }

    #[test]
    fn slopes_are_legible(chart in slope()) { check(&chart)?; }

    #[test]
    fn groups_are_legible(chart in groups()) { check(&chart)?; }

    #[test]
    fn bullets_stay_inside(chart in bullet()) { check(&chart)?; }
}

/// Without anything to show there is still a picture with a name.
#[test]
fn empty_charts_are_drawn() {
    let charts = [
        Chart::Bullet(Bullet::default()),
        Chart::DotStrip(DotStrip::default()),
        Chart::Line(Line::default()),
        Chart::Multiples(Multiples::default()),
        Chart::Spark(Panel::default()),
        Chart::Slope(Slope::default()),
        Chart::Groups(Groups::default()),
    ];
    for chart in charts {
        check(&chart).unwrap();
    }
}

#[test]
fn a_bullet_in_a_row_is_small_and_hidden() {
    let bullet = Bullet { max: 100.0, at: Some(92.51), status: Status::Met, targets: vec![87.0], ..Bullet::default() };
    let svg = draw(&Chart::Bullet(bullet), Width::Wide);
    assert_eq!(
        svg,
        "<svg class=\"chart bullet\" viewBox=\"0 0 200 24\" width=\"200\" height=\"24\" aria-hidden=\"true\" \
         focusable=\"false\"><path class=\"track\" d=\"M172.2 12H186\"/><path class=\"bar met\" stroke-width=\"12\" \
         d=\"M2 12H172.2\"/><path class=\"halo\" d=\"M162 1V23\"/><path class=\"goal\" d=\"M162 1V23\"/></svg>"
    );
}

#[test]
fn a_file_stands_alone() {
    let chart = Chart::Groups(Groups { name: name(), ..Groups::default() });
    let svg = file(&chart);
    assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart groups wide\""));
    assert!(svg.contains("<style>") && !svg.contains("var(") && !svg.contains("@media"));
}

#[test]
fn both_drawings_have_names_of_their_own() {
    let chart = Chart::Groups(Groups { name: name(), ..Groups::default() });
    let (wide, narrow) = (draw(&chart, Width::Wide), draw(&chart, Width::Narrow));
    assert!(wide.contains("role=\"img\" aria-labelledby=\"x-w\"><title id=\"x-w\">Bình Phước đạt 92,51%</title>"));
    assert!(narrow.contains("class=\"chart groups narrow\"") && narrow.contains("id=\"x-n\""));
}
