//! Cards of every shape, drawn and measured.

use super::{font, layout, paint};
use crate::view::chart::{Axis, Chart, Dot, DotStrip, GroupRow, Groups, Line, Point, Reference, Segment, Series, Status, Tick};
use crate::view::{Card, CardChart, CardRow, HEIGHT, WIDTH};
use resvg::usvg::{Options, Tree};

/// Words as they come, and as nobody should write them.
fn texts() -> Vec<String> {
    let plain = ["", "Huế", "Tỉnh Bà Rịa – Vũng Tàu", "<script>alert(\"1\")</script> & ]]>", "ẤẬẲẴỆỄỐỘỨỰ ỷỹỵ đĐ ơƯ"];
    let long = [
        "Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn và trước hạn ".repeat(6),
        "W".repeat(300),
        "ệ".repeat(300),
        "a\u{0}\n\t\u{200b}b \u{202e}c\u{feff}".to_owned(),
    ];
    plain.into_iter().map(str::to_owned).chain(long).collect()
}

fn charts(text: &str) -> Vec<(CardChart, Option<Chart>)> {
    let statuses =
        [Status::Met, Status::Exceeded, Status::Nearly, Status::Missed, Status::NoTarget, Status::NoData].into_iter().enumerate();
    let segment = |(turn, status): (usize, Status)| Segment {
        status,
        count: [1.0, 900.0, 3.0, 40.0, f64::NAN, 7.0][turn],
        text: "1.234".to_owned(),
        title: format!("{text}: 1.234"),
    };
    let groups = Groups {
        rows: vec![GroupRow { label: text.to_owned(), segments: statuses.map(segment).collect() }],
        ..Groups::default()
    };
    let dot = |at: f64| Dot { at, label: text.to_owned(), value: format!("{text} 5%"), ..Dot::default() };
    let strip = |places: &[f64]| DotStrip {
        dots: places.iter().map(|it| dot(*it)).collect(),
        references: vec![Reference { at: 99.0, label: text.to_owned(), ..Reference::default() }],
        axis: Axis::default(),
        ..DotStrip::default()
    };
    let point = |time: f64| Point { time, at: time * 2.0, value: text.to_owned(), ..Point::default() };
    let line = |times: &[f64]| Line {
        times: times.iter().map(|it| Tick { at: *it, text: text.to_owned() }).collect(),
        series: vec![Series {
            main: true,
            joined: true,
            points: times.iter().map(|it| point(*it)).collect(),
            ..Series::default()
        }],
        ..Line::default()
    };
    let row = |bar| CardRow { place: "3=".to_owned(), name: text.to_owned(), value: text.to_owned(), bar };
    let picture = |it| (CardChart::Picture("p0".to_owned()), Some(it));
    vec![
        (CardChart::None, None),
        picture(Chart::Groups(groups)),
        picture(Chart::Groups(Groups::default())),
        picture(Chart::DotStrip(strip(&[]))),
        picture(Chart::DotStrip(strip(&[5.0]))),
        picture(Chart::DotStrip(strip(&[1.0, 2.0, f64::NAN, f64::INFINITY]))),
        picture(Chart::DotStrip(strip(&[50.0; 300]))),
        picture(Chart::Line(line(&[]))),
        picture(Chart::Line(line(&[2023.0]))),
        picture(Chart::Line(line(&[2021.0, 2022.0, 2023.0]))),
        (CardChart::Rows(vec![row(None); 4]), None),
        (CardChart::Rows(vec![row(Some(40.0)), row(Some(f64::NAN)), row(Some(900.0))]), None),
        (CardChart::Numbers(vec![("1.234.567".to_owned(), text.to_owned()); 3]), None),
    ]
}

fn card(text: &str, chart: CardChart) -> Card {
    Card {
        path: "share.png".to_owned(),
        site: text.to_owned(),
        name: text.to_owned(),
        finding: text.to_owned(),
        chart,
        foot: vec![text.to_owned(), "CC-BY-4.0".to_owned()],
        address: "example.org/bang-diem".to_owned(),
    }
}

/// No word leaves the picture or lies on another, whatever the words are.
#[test]
fn words_stay_in_the_picture_and_apart() {
    for text in texts() {
        for (turn, (chart, picture)) in charts(&text).into_iter().enumerate() {
            let canvas = layout::draw(&card(&text, chart), picture.as_ref());
            let what = || format!("chart {turn} with {:.40}", text);
            for (at, a) in canvas.texts.iter().enumerate() {
                assert!(a.0 >= 20.0 && a.2 <= f64::from(WIDTH) - 20.0, "{}: {a:?}", what());
                assert!(a.1 >= 14.0 && a.3 <= f64::from(HEIGHT), "{}: {a:?}", what());
                let apart = |b: &(f64, f64, f64, f64)| a.0 >= b.2 || b.0 >= a.2 || a.1 >= b.3 || b.1 >= a.3;
                assert!(canvas.texts[at + 1..].iter().all(apart), "{}: {a:?} of {:?}", what(), canvas.texts);
            }
            let svg = canvas.finish().expect("the fonts have all these letters");
            assert!(Tree::from_str(&svg, &Options::default()).is_ok(), "{}: {svg}", what());
        }
    }
}

/// What is measured is what is drawn, in both weights.
#[test]
fn texts_are_as_wide_as_they_are_measured() {
    let samples = ["Trưởng phòng được khen thưởng 1.234,5 (98,8%)", "AVATAR To. Ty, “LT”", "≥ 80 → 90 − 5 ≈ 7", "ẨỂỘỮ ĐẶNG"];
    for (text, bold) in samples.into_iter().flat_map(|it| [(it, false), (it, true)]) {
        let drawn = paint::text_width(text, 40.0, bold).unwrap();
        let measured = font::width(text, 40.0, bold);
        assert!(measured >= drawn - 1.0 && measured <= drawn * 1.12, "{text}: {measured} for {drawn}");
    }
}

#[test]
fn every_letter_of_vietnamese_is_there_and_others_are_told() {
    let vowels = "aăâeêioôơuưy";
    let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"];
    use unicode_normalization::UnicodeNormalization;
    for letter in vowels.chars().flat_map(|vowel| tones.map(|tone| format!("{vowel}{tone}").nfc().collect::<String>())) {
        assert!(font::covers(&letter) && font::covers(&letter.to_uppercase()), "{letter}");
    }
    assert!(font::covers("đĐ0123456789 «»“”‘’–…%‰₫≥≤≈−→ éüßñçøłő"));
    for foreign in ["Москва", "東京", "مدينة", "🎉 Huế"] {
        assert!(!font::covers(foreign), "{foreign}");
        assert_eq!(layout::svg(&card(foreign, CardChart::None), None), None, "{foreign}");
    }
}

#[test]
fn long_texts_end_between_words() {
    let text = "một hai ba bốn năm sáu bảy tám";
    let lines = font::lines(text, 2, 150.0, 30.0, false);
    assert_eq!(lines.len(), 2);
    assert!(lines[1].ends_with('…') && text.contains(lines[1].trim_end_matches('…')), "{lines:?}");
    assert!(lines.iter().all(|it| font::width(it, 30.0, false) <= 150.0));
    assert_eq!(font::lines("Hạng", 0, 150.0, 30.0, false), Vec::<String>::new());
}

/// A picture keeps its main colours exactly, takes one byte a pixel, and is the same each time.
#[test]
fn a_picture_is_small_and_the_same_each_time() {
    let (chart, picture) = charts("Hà Nội").swap_remove(1);
    let svg = layout::svg(&card("Hà Nội", chart), picture.as_ref()).unwrap();
    let bytes = paint::png(&svg, (WIDTH, HEIGHT)).unwrap();
    assert_eq!(bytes, paint::png(&svg, (WIDTH, HEIGHT)).unwrap());
    assert!(bytes.len() < 60_000, "{}", bytes.len());
    let mut reader = png::Decoder::new(std::io::Cursor::new(&bytes)).read_info().unwrap();
    assert_eq!((reader.info().width, reader.info().height), (WIDTH, HEIGHT));
    let palette = reader.info().palette.as_ref().unwrap().to_vec();
    let mut pixels = vec![0; (WIDTH * HEIGHT) as usize];
    reader.next_frame(&mut pixels).unwrap();
    let colour = |x: u32, y: u32| &palette[usize::from(pixels[(y * WIDTH + x) as usize]) * 3..][..3];
    assert_eq!((colour(600, 5), colour(5, 300)), (&[0x00, 0x4f, 0x9e][..], &[255, 255, 255][..]));
}

/// What a file on the machine holds never reaches a picture.
#[test]
fn files_that_a_picture_names_are_not_read() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/themes/default/static/favicon.svg");
    let picture = |href: &str| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><image href=\"{href}\" width=\"9\" height=\"9\"/></svg>"
        )
    };
    assert_eq!(paint::png(&picture(file), (9, 9)).unwrap(), paint::png(&picture("none.svg"), (9, 9)).unwrap());
}
