//! Prints a page with every kind of chart, for a look at what has changed: `cargo run --example charts > charts.html`.

use scorecard::chart::{Width, draw};
use scorecard::view::chart::{
    Axis, Bullet, Certainty, Chart, Dot, DotStrip, GroupRow, Groups, Key, KeyMark, Line, Name, Point, Reference, ReferenceKind,
    Segment, Series, Status, TargetSpan, Tick,
};

const PALETTES: [(&str, &str); 2] = [
    (
        "light",
        "--met:#004f9e;--nearly:#9a6700;--missed:#8a1538;--none:#70767f;--ink:#16191d;--muted:#4d545d;--peer:#868d97;--line:#c9ced5;--page:#fff",
    ),
    (
        "dark",
        "--met:#6cb8f5;--nearly:#ffd166;--missed:#ff7a66;--none:#9aa3ad;--ink:#eceff3;--muted:#b4bcc6;--peer:#868d97;--line:#3a414b;--page:#14171c",
    ),
];

const PROVINCES: &str = "An Giang|Bà Rịa - Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|\
    Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|\
    Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|\
    Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|\
    Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|\
    Thành phố Hồ Chí Minh|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái";

fn main() {
    let css = include_str!("../themes/default/static/css/chart.css");
    println!("<!doctype html><html lang=vi><meta charset=utf-8><title>Charts</title><style>{css}");
    for (name, palette) in PALETTES {
        println!(".{name}{{{palette};background:var(--page);color:var(--ink);padding:16px}}");
    }
    println!("body{{margin:0;font:14px Noto Sans}}.both{{display:flex;gap:32px;align-items:start;margin:0 0 24px}}");
    println!(".both .chart.wide,.both .chart.narrow{{display:block;flex:none;outline:1px dotted #f0f}}");
    println!(".both .chart.wide{{width:680px}}.both .chart.narrow{{width:296px}}.bullets{{columns:4}}</style>");
    for (name, _) in PALETTES {
        println!("<div class={name}><div class=bullets>");
        for (words, chart) in bullets() {
            println!("<div>{words}{}</div>", draw(&chart, Width::Wide));
        }
        println!("</div>");
        for chart in pictures(name) {
            println!("<div class=both>{}{}</div>", draw(&chart, Width::Wide), draw(&chart, Width::Narrow));
        }
        println!("</div>");
    }
}

fn bullets() -> Vec<(String, Chart)> {
    let bullet = |at, certainty, status| {
        Chart::Bullet(Bullet { name: None, min: 0.0, max: 100.0, at, certainty, status, targets: vec![87.0] })
    };
    let range = Certainty::Range { low: 35.0, high: 40.0 };
    let mut out = Vec::new();
    for (status, at) in
        [(Status::Met, 87.0), (Status::Exceeded, 98.8), (Status::Nearly, 82.0), (Status::Missed, 45.0), (Status::NoTarget, 60.0)]
    {
        for certainty in [Certainty::Exact, Certainty::About, Certainty::AtLeast, Certainty::AtMost] {
            out.push((format!("{status:?} {certainty:?}"), bullet(Some(at), certainty, status)));
        }
    }
    out.push(("Range".into(), bullet(Some(37.5), range, Status::Missed)));
    out.push(("No data".into(), bullet(None, Certainty::Exact, Status::NoData)));
    out
}

fn pictures(prefix: &str) -> Vec<Chart> {
    let name = |id: &str, title: &str| Name { id: format!("{prefix}-{id}"), title: title.into() };
    vec![
        strip(name("few", "Ba tỉnh có số liệu năm 2023, hai tỉnh đạt mục tiêu"), 3),
        strip(name("some", "Mười hai tỉnh"), 12),
        strip(name("many", "Bình Phước đứng thứ 9 trong 63 tỉnh, thành phố"), 63),
        line(name("line", "Bình Phước tăng từ 88,81% lên 92,51%")),
        several(name("several", "Bình Phước và ba tỉnh lân cận")),
        groups(name("groups", "35 trên 39 chỉ tiêu đạt")),
        one_bar(name("bar", "35 trên 39 chỉ tiêu đạt")),
    ]
}

fn ticks(numbers: &[i32]) -> Vec<Tick> {
    numbers.iter().map(|n| Tick { at: f64::from(*n), text: n.to_string() }).collect()
}

fn printed(value: f64) -> String {
    format!("{value:.2}").replace('.', ",")
}

fn strip(name: Name, count: usize) -> Chart {
    let dots = PROVINCES.split('|').take(count).enumerate().map(|(i, label)| {
        let at = 100.0 - ((i * 37 % 63) as f64).powf(1.6) / 20.0;
        let at = if i % 9 == 5 { 100.0 } else { at };
        Dot {
            at,
            certainty: match i % 13 {
                4 => Certainty::AtLeast,
                7 => Certainty::About,
                11 => Certainty::Range { low: at - 3.0, high: at + 1.0 },
                _ => Certainty::Exact,
            },
            status: Status::Met,
            label: label.trim().into(),
            value: printed(at),
            title: format!("{label}: {}%", printed(at)),
            href: (count == 12).then(|| format!("#{i}")),
            selected: i == 1,
            hollow: i % 8 == 2,
        }
    });
    Chart::DotStrip(DotStrip {
        name,
        axis: Axis { title: "% hồ sơ giải quyết đúng hạn, năm 2023".into(), ticks: ticks(&[60, 70, 80, 90, 100]) },
        dots: dots.collect(),
        references: vec![
            Reference { at: 87.0, label: "HĐND tỉnh giao 87%".into(), kind: ReferenceKind::Target },
            Reference { at: 90.0, label: "Trung ương giao 90%".into(), kind: ReferenceKind::Target },
            Reference { at: 93.4, label: "Trung vị 93,4".into(), kind: ReferenceKind::Median },
        ],
        key: vec![
            Key { mark: KeyMark::Hollow, text: "6 tháng đầu năm".into() },
            Key { mark: KeyMark::About, text: "khoảng".into() },
            Key { mark: KeyMark::AtLeast, text: "trên".into() },
            Key { mark: KeyMark::Range, text: "từ … đến …".into() },
        ],
    })
}

fn point(time: f64, at: f64) -> Point {
    Point { time, at, value: format!("{}%", printed(at)), title: format!("{time}: {}%", printed(at)), ..Point::default() }
}

fn line(name: Name) -> Chart {
    let years = [point(2019.0, 88.81), point(2020.0, 92.51), point(2021.0, 91.2), point(2023.0, 95.0)];
    let mut years = years.to_vec();
    years[3].gap_before = true;
    years[2].certainty = Certainty::About;
    let half = Point { certainty: Certainty::AtLeast, value: "trên 90%".into(), ..point(2022.5, 90.0) };
    let target = |from: f64, to: f64, at: f64, label: &str| TargetSpan { from, to, at, label: label.into() };
    Chart::Line(Line {
        name,
        axis: Axis {
            title: "% hồ sơ đúng hạn; trục không bắt đầu từ 0".into(), ticks: ticks(&[86, 88, 90, 92, 94, 96])
        },
        times: ticks(&[2019, 2020, 2021, 2022, 2023]),
        series: vec![
            Series { main: true, joined: true, points: years, ..Series::default() },
            Series { main: true, hollow: true, points: vec![half], ..Series::default() },
        ],
        targets: vec![target(2019.0, 2021.0, 87.0, "HĐND tỉnh giao 87%"), target(2023.0, 2023.0, 93.0, "Bộ Công an giao 93%")],
        breaks: vec![Tick { at: 2021.5, text: "Cách tính mới từ tháng 7/2021".into() }],
        key: vec![Key { mark: KeyMark::Hollow, text: "6 tháng đầu năm".into() }],
    })
}

fn several(name: Name) -> Chart {
    let places = ["Bình Phước", "Bà Rịa - Vũng Tàu", "Thành phố Hồ Chí Minh", "Đồng Nai"];
    let series = places.iter().enumerate().map(|(i, label)| Series {
        label: (*label).into(),
        main: i == 0,
        joined: true,
        points: (0_u32..5).map(|y| point(2019.0 + f64::from(y), score(i, y))).collect(),
        ..Series::default()
    });
    Chart::Line(Line {
        name,
        axis: Axis { title: "Điểm PAR Index".into(), ticks: ticks(&[60, 65, 70, 75, 80]) },
        times: ticks(&[2019, 2020, 2021, 2022, 2023]),
        series: series.collect(),
        ..Line::default()
    })
}

fn score(place: usize, year: u32) -> f64 {
    60.0 + ((year as usize * 7 + place * 5) % 13) as f64 + f64::from(year) * 2.0
}

fn segments(counts: [(Status, u32); 6]) -> Vec<Segment> {
    let segment = |(status, count): (Status, u32)| Segment {
        status,
        count: f64::from(count),
        text: count.to_string(),
        title: format!("{status:?}: {count}"),
    };
    counts.into_iter().map(segment).collect()
}

fn counts(n: [u32; 6]) -> [(Status, u32); 6] {
    use Status::{Exceeded, Met, Missed, Nearly, NoData, NoTarget};
    [(Met, n[0]), (Exceeded, n[1]), (Nearly, n[2]), (Missed, n[3]), (NoTarget, n[4]), (NoData, n[5])]
}

fn key() -> Vec<Key> {
    use Status::{Exceeded, Met, Missed, Nearly, NoData, NoTarget};
    let words = [
        (Met, "Đạt"),
        (Exceeded, "Vượt"),
        (Nearly, "Gần đạt"),
        (Missed, "Chưa đạt"),
        (NoTarget, "Không có mục tiêu"),
        (NoData, "Chưa có số liệu"),
    ];
    words.map(|(status, text)| Key { mark: KeyMark::Status(status), text: text.into() }).to_vec()
}

fn groups(name: Name) -> Chart {
    let rows = [
        ("Kinh tế", [12, 3, 2, 2, 1, 0]),
        ("Cải cách hành chính, chuyển đổi số và dịch vụ công trực tuyến", [5, 0, 1, 4, 0, 10]),
        ("Môi trường", [0, 0, 0, 1, 1, 1]),
        ("Quốc phòng – an ninh", [61, 1, 1, 1, 1, 1]),
        ("Chưa nhập", [0; 6]),
    ];
    let rows = rows.map(|(label, n)| GroupRow { label: label.into(), segments: segments(counts(n)) });
    Chart::Groups(Groups { name, rows: rows.to_vec(), shares: true, key: key() })
}

fn one_bar(name: Name) -> Chart {
    let rows = vec![GroupRow { label: String::new(), segments: segments(counts([33, 2, 2, 1, 1, 0])) }];
    Chart::Groups(Groups { name, rows, shares: false, key: Vec::new() })
}
