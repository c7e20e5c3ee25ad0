//! Territories that merge, split, are renamed and hand on their codes: who is meant when, what may be added up, who is
//! ranked among whom, and what pages say.

use crate::site::Site;
use proptest::prelude::*;
use scorecard::content::{self, Inputs};
use scorecard::derive::succession::{Joint, Lack, Line, Origin, Part, Why, lines, origin};
use scorecard::derive::{self, Results};
use scorecard::file::{Document, Text};
use scorecard::finding::Finding;
use scorecard::model::{Decimal, Scorecard, Step, TerritoryIx};
use std::path::Path;
use std::sync::LazyLock;

fn document(path: &str, text: impl Into<Text>) -> Document {
    Document { path: path.to_owned(), text: text.into() }
}

fn load(mut documents: Vec<Document>) -> (Scorecard, Vec<Finding>) {
    documents.sort_by(|a, b| a.path.cmp(&b.path));
    let (scorecard, findings) = content::load(&Inputs { documents, ..Inputs::default() });
    (scorecard.unwrap(), findings)
}

/// The fixture site.
fn fixture() -> (Scorecard, Results) {
    let inputs = content::read(Path::new("tests/sites/mergers")).unwrap();
    let (scorecard, findings) = content::load(&inputs);
    assert!(!scorecard::finding::has_errors(&findings), "{findings:#?}");
    let scorecard = scorecard.unwrap();
    let results = derive::derive(&scorecard);
    (scorecard, results)
}

/// The fixture site, built once: its pages by path.
static PAGES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let site = Site::empty();
    let mut files = Vec::new();
    crate::site::collect(Path::new("tests/sites/mergers/content"), "content/", &mut files);
    for (path, bytes) in &files {
        site.add(&[(path, std::str::from_utf8(bytes).unwrap())]);
    }
    site.run(&["build"]).exits(0);
    let pages = site.files("output").into_iter().filter(|(path, _)| path.ends_with(".html") || path.ends_with(".csv"));
    pages.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
});

fn page(path: &str) -> &'static str {
    &PAGES.iter().find(|(it, _)| it == path).unwrap_or_else(|| panic!("no {path}")).1
}

fn province(id: &str) -> &'static str {
    page(&format!("provinces/{id}/index.html"))
}

/// A page without its tags, blanks made one.
fn text(html: &str) -> String {
    let parts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    parts.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn find(scorecard: &Scorecard, id: &str) -> TerritoryIx {
    scorecard.territories().find(|(_, it)| it.id == id).unwrap().0
}

/// `12 cases`, `why`: what the parts come to together, by indicator.
fn joints(scorecard: &Scorecard, results: &Results, id: &str) -> Vec<String> {
    let say = |it: &Line| {
        let joint = match &it.joint {
            Ok(Joint::Count { total, .. }) => total.to_string(),
            Ok(Joint::Percent { numerator, denominator, .. }) => format!("{numerator}/{denominator}"),
            Err(Why::Lacks(them)) => {
                let them = them.iter().map(|(it, lack)| format!("{} {lack:?}", scorecard.territory(*it).id));
                format!("lacks: {}", them.collect::<Vec<_>>().join(", "))
            }
            Err(why) => format!("{why:?}"),
        };
        format!("{}: {joint}", scorecard.indicator(it.indicator).id)
    };
    lines(scorecard, results, find(scorecard, id)).iter().map(say).collect()
}

#[test]
fn parts_are_added_up_only_where_that_is_a_sum() {
    let (scorecard, results) = fixture();
    assert_eq!(
        joints(&scorecard, &results, "cam-ha-2025"),
        [
            "online: lacks: cam-ha Ratio",
            "on-time: 1457/4000",
            "satisfaction: lacks: an-khe Ratio, binh-son Ratio, cam-ha Ratio",
            "cases: 4000",
            "accounts: lacks: binh-son Exact",
            "teams: lacks: binh-son Figure",
            "inspections: Periods",
            "own-tasks: OwnCriteria",
            "portal: Unit(Milestone)",
            "kiosks: lacks: binh-son Figure, cam-ha Figure",
            "index: Unit(Points)",
            "cost: Unit(Vnd)",
        ]
    );
    // What was split, and what took another one in, is not what was before.
    assert_eq!(
        joints(&scorecard, &results, "xuyen-moc"),
        ["on-time: Origin(Divided)", "cases: Origin(Divided)", "index: Origin(Divided)"]
    );
    assert_eq!(joints(&scorecard, &results, "kinh-do"), ["cases: Origin(Added)"]);
    assert_eq!(joints(&scorecard, &results, "hue-son"), [""; 0]);
}

#[test]
fn the_successors_page_shows_its_parts_side_by_side() {
    let html = province("cam-ha-2025");
    let said = text(html);
    assert!(said.contains("Gồm những đơn vị cũ"), "{said}");
    assert!(said.contains("36,43% = (692 + 310 + 455) ÷ (1.893 + 900 + 1.207)"), "{said}");
    assert!(said.contains("4.000 hồ sơ = 1.893 + 900 + 1.207"), "{said}");
    // Its third part is called what it is called itself.
    assert!(said.contains("Không cộng: Cẩm Hà (trước 01/07/2025) không nêu tử số và mẫu số."), "{said}");
    assert!(said.contains("Không cộng: Bình Sơn không có con số chính xác."), "{said}");
    assert!(said.contains("Không cộng: đây là điểm."), "{said}");
    assert!(said.contains("An Khê: 1 chỉ số mà chỉ nơi này có số liệu Ki-ốt tự phục vụ: 5 ki-ốt, 2023"), "{said}");
    // Each figure leads to where it stands.
    for id in ["an-khe", "binh-son", "cam-ha"] {
        assert!(html.contains(&format!("provinces/{id}/#on-time\"")), "{id}");
    }
    // The middle of the three percents, or a sum of points, would be a number that nobody printed.
    let mean = (Decimal::from(36) + Decimal::from(34) + Decimal::from(38)) / Decimal::from(3);
    assert!(!said.contains(&format!("{mean}%")) && !said.contains("241,75"), "{said}");
    let english = text(page("en/provinces/cam-ha-2025/index.html"));
    assert!(english.contains("36.43% = (692 + 310 + 455) ÷ (1,893 + 900 + 1,207)"), "{english}");
    assert!(english.contains("Not added up: no numerator and denominator for Cẩm Hà (until 1 July 2025)."), "{english}");
}

#[test]
fn those_that_ended_say_when_into_what_by_which_act() {
    let said = text(province("an-khe"));
    assert!(
        said.contains(
            "Từ ngày 01/07/2025, An Khê không còn là đơn vị riêng: địa bàn nay thuộc Cẩm Hà theo Nghị quyết 20/2025. \
             Số liệu dưới đây là của An Khê trước ngày đó; số liệu từ ngày đó nằm ở trang của Cẩm Hà."
        ),
        "{said}"
    );
    assert!(province("an-khe").contains("provinces/cam-ha-2025/\">Cẩm Hà</a>"));
    // Of its own act nothing is typed: the successor's is the same.
    let namesake = text(province("cam-ha"));
    assert!(namesake.contains("địa bàn nay thuộc Cẩm Hà (từ 01/07/2025) theo Nghị quyết 20/2025"), "{namesake}");
    let split = text(province("dong-xuyen"));
    assert!(split.contains("địa bàn nay thuộc Đông Lâm và Xuyên Mộc theo Nghị quyết 7/2019"), "{split}");
    let gone = text(province("dao-yen"));
    assert!(gone.contains("Từ ngày 01/01/2015, Đảo Yến không còn tồn tại; không có đơn vị nào được ghi là kế tục."), "{gone}");
    // A district that ended on the day stands with its figure on its province's page.
    assert!(text(province("an-khe")).contains("Sông Vàng Cấp huyện"));
    assert!(province("an-khe").contains("id=\"song-vang\""));
}

#[test]
fn those_that_began_say_from_what() {
    let said = |id: &str| text(province(id));
    assert!(said("cam-ha-2025").contains("hợp nhất từ An Khê, Bình Sơn và Cẩm Hà (trước 01/07/2025) theo Nghị quyết 20/2025"));
    let part = said("xuyen-moc");
    assert!(part.contains("Xuyên Mộc có từ ngày 01/01/2020, tách ra từ Đông Xuyên theo Nghị quyết 7/2019"), "{part}");
    assert!(part.contains("Số liệu dưới đây là của toàn bộ Đông Xuyên"), "{part}");
    let capital = said("kinh-do");
    assert!(capital.contains("Từ ngày 01/08/2018, Kinh Đô có thêm địa bàn của Nho Quan theo Nghị quyết 15/2018"), "{capital}");
    assert!(!capital.contains("5.610"), "{capital}");
    let renamed = said("hue-son");
    assert!(renamed.contains("Từ ngày 01/01/2025, Thừa Sơn mang tên Huệ Sơn theo Nghị quyết 175/2024"), "{renamed}");
    // One territory, one series: both figures stand on its page.
    assert!(renamed.contains("84 điểm") && renamed.contains("85 điểm"), "{renamed}");
}

#[test]
fn ranks_are_among_those_of_the_time() {
    let (scorecard, results) = fixture();
    assert!(text(province("an-khe")).contains("hạng 3/9, năm 2024"));
    assert!(text(province("cam-ha-2025")).contains("hạng 3/7, tháng 12/2025"));
    for ranking in &results.rankings {
        let all: Vec<TerritoryIx> = ranking.places.iter().map(|it| results.observations[it.observation()].territory).collect();
        for it in &all {
            let heirs = &scorecard.territory(*it).succeeded_by;
            // One that was taken in by another stood beside it before: the two were there at once.
            let is_later = |heir: &&TerritoryIx| scorecard.territory(**heir).from.is_some();
            let beside = heirs.iter().filter(is_later).any(|heir| all.contains(heir));
            assert!(!beside, "{} beside its successor", scorecard.territory(*it).id);
        }
        assert!(ranking.places.len() <= ranking.alive, "{ranking:?}");
    }
}

/// A figure for a period in which a territory ended is of that territory, and of no ranking: at the end it is not there.
#[test]
fn who_ended_within_a_period_is_not_ranked_for_it() {
    let territories = "levels: [{id: province, name: Tỉnh, folder: provinces}]\nterritories:\n  - {id: a, name: A, level: province, until: 2025-07-01, succeeded_by: [n]}\n  - {id: b, name: B, level: province, until: 2025-07-01, succeeded_by: [n]}\n  - {id: n, name: N, level: province, from: 2025-07-01}\n  - {id: o, name: O, level: province}\n";
    let table = "source: {title: B, kind: survey}\nperiod: 2025\nindicator: x\nfigures: {a: 1%, b: 2%, n: 3%, o: 4%}\n";
    let (scorecard, findings) = load(vec![
        document("content/scorecard.yaml", "title: T\nlanguages: [vi]\nrank_minimum: {territories: 2}\n"),
        document("content/territories.yaml", territories),
        document("content/topics.yaml", "- {id: t, name: T}\n"),
        document("content/indicators/t.yaml", "- {id: x, name: X, topic: t, unit: percent, better: higher}\n"),
        document("content/reports/r.yaml", table),
    ]);
    assert!(findings.is_empty(), "{findings:#?}");
    let results = derive::derive(&scorecard);
    let ranked: Vec<(&str, usize, usize)> = results
        .rankings
        .iter()
        .flat_map(|ranking| ranking.ranked().iter().map(move |it| (it, ranking.alive)))
        .map(|(it, alive)| (scorecard.territory(results.observations[it.observation()].territory).id.as_str(), it.rank(), alive))
        .collect();
    assert_eq!(ranked, [("o", 1, 2), ("n", 2, 2)]);
}

/// Names that kept, codes that changed hands on 1 July 2025: id before, id after, old code, code since, who had that before.
const TRAPS: [(&str, &str, &str, &str, &str); 7] = [
    ("Lào Cai", "lao-cai", "10", "15", "yen-bai"),
    ("Bắc Ninh", "bac-ninh", "27", "24", "bac-giang"),
    ("Quảng Trị", "quang-tri", "45", "44", "quang-binh"),
    ("Gia Lai", "gia-lai", "64", "52", "binh-dinh"),
    ("Tây Ninh", "tay-ninh", "72", "80", "long-an"),
    ("Đồng Tháp", "dong-thap", "87", "82", "tien-giang"),
    ("An Giang", "an-giang", "89", "91", "kien-giang"),
];

/// Who the provinces of the site are, with a report in YAML or with a table.
fn of_the_nation(report: &str, table: &str) -> (Vec<String>, Vec<String>) {
    let territories = std::fs::read_to_string("content/territories.yaml").unwrap();
    let (scorecard, findings) = load(vec![
        document("content/scorecard.yaml", "title: T\nlanguages: [vi, en]\n"),
        document("content/territories.yaml", territories),
        document("content/topics.yaml", "- {id: t, name: T}\n"),
        document("content/indicators/t.yaml", "- {id: x, name: X, topic: t, unit: number, better: higher}\n"),
        document("content/reports/r.yaml", report),
        document("content/reports/r.csv", table),
    ]);
    let who = scorecard.claims.iter().map(|it| format!("{} {}", scorecard.territory(it.territory).id, it.period)).collect();
    // The grids' outlines are files of their own, which these tests do without.
    let wrong = findings.iter().filter(|it| !matches!(it.check.id(), "unread-file" | "missing-file"));
    (who, wrong.map(|it| format!("{} {:?} {:?}", it.check.id(), it.message, it.help)).collect())
}

#[test]
fn a_code_means_who_has_it_in_the_period() {
    const TABLE: &str =
        "source: {title: B, kind: survey}\ntable: r.csv\ncolumns: {territory: t, period: p}\nindicators: {x: x}\n";
    for (name, id, old, new, before) in TRAPS {
        let heir = format!("{id}-2025");
        let wanted = [
            format!("{before} 2024"),
            format!("{id} 2024"),
            format!("{id} 2024"),
            format!("{heir} 2025-12"),
            format!("{heir} 2025-12"),
            format!("{heir} 2025"),
            format!("{before} 2025-H1"),
        ];
        let rows =
            [(new, "2024"), (old, "2024"), (name, "2024"), (new, "2025-12"), (name, "2025-12"), (new, "2025"), (new, "2025-H1")];
        let lines: String = rows.iter().map(|(who, period)| format!("{who},{period},1\n")).collect();
        let (mut who, findings) = of_the_nation(TABLE, &format!("t,p,x\n{lines}"));
        let mut sorted = wanted.to_vec();
        who.sort();
        sorted.sort();
        assert_eq!((who, findings), (sorted, vec![]), "{name}");
        // The same beside figures.
        for ((who, period), wanted) in rows.iter().zip(&wanted) {
            let report =
                format!("source: {{title: B, kind: survey}}\nperiod: {period}\nindicator: x\nfigures: {{\"{who}\": 1}}\n");
            assert_eq!(of_the_nation(&report, "t\n"), (vec![wanted.clone()], vec![]), "{who} {period}");
        }
        // Nobody has the old code since: who had it, and who there is now, is told.
        let (who, findings) = of_the_nation(TABLE, &format!("t,p,x\n{old},2025-12,1\n"));
        assert_eq!((who.len(), findings.len()), (0, 1), "{findings:?}");
        assert!(
            findings[0].starts_with("territory-ended") && findings[0].contains(id) && findings[0].contains(&heir),
            "{findings:?}"
        );
        let (_, findings) = of_the_nation(TABLE, &format!("t,p,x\n{old},2025,1\n"));
        assert!(
            findings[0].starts_with("territory-ended")
                && findings[0].contains("territory-ended-within-help")
                && findings[0].contains(&heir),
            "{findings:?}"
        );
    }
}

#[test]
fn spellings_and_former_names_lead_to_one_territory() {
    for (name, id) in [
        ("Hoà Bình", "hoa-binh"),
        ("Hòa Bình", "hoa-binh"),
        ("Bà Rịa-Vũng Tàu", "ba-ria-vung-tau"),
        ("Bà Rịa – Vũng Tàu", "ba-ria-vung-tau"),
        ("Thừa Thiên Huế", "hue"),
        ("Tỉnh Thừa Thiên Huế", "hue"),
        ("Huế", "hue"),
    ] {
        let report = format!("source: {{title: B, kind: survey}}\nperiod: 2023\nindicator: x\nfigures: {{{name}: 1}}\n");
        assert_eq!(of_the_nation(&report, "t\n"), (vec![format!("{id} 2023")], vec![]), "{name}");
    }
    let (scorecard, _) = fixture();
    assert_eq!(scorecard.claims.iter().filter(|it| scorecard.territory(it.territory).id == "hue-son").count(), 2);
    let data = page("data/territories.csv");
    assert!(data.contains("until=2025-01-01;name=Thừa Sơn;full_name=Tỉnh Thừa Sơn"), "{data}");
    // Two rows have the code 02, each with its time.
    let rows: Vec<&str> = data.lines().filter(|line| line.contains(",02,")).collect();
    assert_eq!(rows.len(), 2, "{data}");
    assert!(rows[0].contains(",02,,2025-07-01,") && rows[1].contains(",02,2025-07-01,,"), "{rows:?}");
}

/// A figure as it may be printed: whether it is exact, its number, its numerator and denominator.
#[derive(Clone, Debug)]
enum Printed {
    Nothing,
    Missing,
    Rounded(u32),
    Value(u32),
    Ratio(u32, u32),
    Both(u32, u32),
}

impl Printed {
    fn yaml(&self, unit: &str) -> Option<String> {
        let sign = if unit == "percent" { "%" } else { "" };
        Some(match self {
            Printed::Nothing => return None,
            Printed::Missing => "{missing: withheld}".to_owned(),
            Printed::Rounded(n) => format!("\"khoảng {n}{sign}\""),
            Printed::Value(n) => format!("\"{n}{sign}\""),
            Printed::Ratio(a, b) => format!("{{ratio: {a}/{b}}}"),
            Printed::Both(a, b) => format!("{{value: \"{a}{sign}\", ratio: {a}/{b}}}"),
        })
    }
}

fn printed() -> impl Strategy<Value = Printed> {
    prop_oneof![
        1 => Just(Printed::Nothing),
        1 => Just(Printed::Missing),
        1 => (0u32..90).prop_map(Printed::Rounded),
        2 => (0u32..90).prop_map(Printed::Value),
        6 => (0u32..900, 900u32..9000).prop_map(|(a, b)| Printed::Ratio(a, b)),
        3 => (0u32..90, 900u32..9000).prop_map(|(a, b)| Printed::Both(a, b)),
    ]
}

/// A merger of these, each with a figure of one period or none.
fn merged(unit: &str, figures: &[Printed]) -> (Scorecard, Results) {
    let mut territories = "levels: [{id: province, name: Tỉnh, folder: provinces}]\nterritories:\n".to_owned();
    territories += "  - {id: n, name: N, level: province, from: 2025-07-01}\n";
    let mut documents = vec![
        document("content/scorecard.yaml", "title: T\nlanguages: [vi]\nnumbers: vi\n"),
        document("content/topics.yaml", "- {id: t, name: T}\n"),
        document("content/indicators/t.yaml", format!("- {{id: x, name: X, topic: t, unit: {unit}, better: higher}}\n")),
    ];
    for (turn, figure) in figures.iter().enumerate() {
        territories += &format!("  - {{id: p{turn}, name: P{turn}, level: province, until: 2025-07-01, succeeded_by: [n]}}\n");
        if let Some(figure) = figure.yaml(unit) {
            let text = format!("source: {{title: B, kind: press}}\nperiod: 2024\nfigures:\n  x: {figure}\n");
            documents.push(document(&format!("content/provinces/p{turn}/r.yaml"), text));
        }
    }
    documents.push(document("content/territories.yaml", territories));
    let (scorecard, findings) = load(documents);
    assert!(!scorecard::finding::has_errors(&findings), "{findings:#?}");
    let results = derive::derive(&scorecard);
    (scorecard, results)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// A joint percent exactly where every part has numerator and denominator, a joint count exactly where every part has
    /// an exact number; and it is the plain sum.
    #[test]
    fn a_sum_is_shown_exactly_when_all_parts_have_what_it_needs(
        figures in prop::collection::vec(printed(), 2..5),
        of_percent in any::<bool>(),
    ) {
        let unit = if of_percent { "percent" } else { "count" };
        let (scorecard, results) = merged(unit, &figures);
        let all = lines(&scorecard, &results, find(&scorecard, "n"));
        let told = figures.iter().any(|it| !matches!(it, Printed::Nothing | Printed::Missing));
        prop_assert_eq!(all.len(), usize::from(told));
        let Some(line) = all.first() else { return Ok(()) };
        let parts: Option<Vec<(u32, u32)>> = figures
            .iter()
            .map(|it| match it {
                Printed::Ratio(a, b) | Printed::Both(a, b) => Some((*a, *b)),
                Printed::Value(n) if !of_percent => Some((*n, 0)),
                _ => None,
            })
            .collect();
        match (parts, &line.joint) {
            (Some(parts), Ok(joint)) => {
                let sum = |pick: fn(&(u32, u32)) -> u32| Decimal::from(parts.iter().map(pick).sum::<u32>());
                let (numerators, denominators) = (sum(|it| it.0), sum(|it| it.1));
                match joint {
                    Joint::Count { terms, total } => {
                        prop_assert_eq!(*total, numerators);
                        prop_assert_eq!(terms.len(), figures.len());
                    }
                    Joint::Percent { numerator, denominator, percent, .. } => {
                        prop_assert_eq!((*numerator, *denominator), (numerators, denominators));
                        prop_assert_eq!(*percent, numerators * Decimal::from(100) / denominators);
                    }
                }
            }
            (None, Err(Why::Lacks(them))) => prop_assert!(!them.is_empty() && them.len() <= figures.len()),
            (parts, joint) => prop_assert!(false, "{:?} {:?}", parts, joint),
        }
    }
}

#[test]
fn a_sum_with_more_digits_than_are_exact_is_none() {
    let (mut scorecard, _) = merged("count", &[Printed::Value(1), Printed::Value(2)]);
    let quantity = scorecard.claims[0].value.as_mut().unwrap();
    quantity.value = Decimal::MAX;
    quantity.step = Step::ONE;
    let results = derive::derive(&scorecard);
    let all = lines(&scorecard, &results, find(&scorecard, "n"));
    assert_eq!(all[0].joint, Err(Why::TooLarge));
}

#[test]
fn numbers_in_thousands_are_not_exact() {
    let (mut scorecard, _) = merged("count", &[Printed::Value(1), Printed::Value(2)]);
    scorecard.claims[0].value.as_mut().unwrap().step = Step::of(Decimal::ONE, 3);
    let results = derive::derive(&scorecard);
    let all = lines(&scorecard, &results, find(&scorecard, "n"));
    let first = scorecard.claims[0].territory;
    assert_eq!(all[0].joint, Err(Why::Lacks(vec![(first, Lack::Exact)])));
}

/// Every way to begin and to end, beside the merger: what pages say, and that nothing is added up.
#[test]
fn every_way_to_begin_and_to_end_has_its_words() {
    let territories = "levels: [{id: province, name: Tỉnh, folder: provinces}]\nterritories:\n\
        \x20 - {id: mother, name: Mẹ, level: province, succeeded_by: [daughter]}\n\
        \x20 - {id: daughter, name: Con, level: province, from: 2004-01-01}\n\
        \x20 - {id: old, name: Cũ, level: province, until: 2010-01-01, succeeded_by: [new]}\n\
        \x20 - {id: new, name: Mới, level: province, from: 2010-01-01}\n\
        \x20 - {id: p, name: Phần một, level: province, until: 2012-01-01, succeeded_by: [whole]}\n\
        \x20 - {id: q, name: Phần hai, level: province, until: 2012-01-01, succeeded_by: [whole]}\n\
        \x20 - {id: late, name: Phần ba, level: province, until: 2015-01-01, succeeded_by: [whole]}\n\
        \x20 - {id: whole, name: Toàn thể, level: province, from: 2012-01-01}\n\
        \x20 - {id: r, name: Rê, level: province, until: 2016-01-01, succeeded_by: [s, t]}\n\
        \x20 - {id: s, name: Ét, level: province, from: 2016-01-01}\n\
        \x20 - {id: t, name: Tê, level: province}\n\
        \x20 - {id: u, name: U, level: province, until: 2016-01-01, succeeded_by: [s]}\n\
        \x20 - {id: v, name: Vê, level: province, succeeded_by: [w]}\n\
        \x20 - {id: w, name: Vê kép, level: province}\n\
        \x20 - {id: city, name: Phố, full_name: Thành phố Phố, level: province, formerly_named: [{name: Phố, full_name: Thị xã Phố, until: 2011-01-01}, {name: Làng, until: 2001-01-01}]}\n";
    let mut figures = String::new();
    for id in ["mother", "old", "p", "q", "late", "r", "u", "v"] {
        figures += &format!("  {id}: {{period: 2003, value: 10}}\n");
    }
    let site = Site::new(&[
        ("content/territories.yaml", territories),
        ("content/topics.yaml", "- {id: t, name: T}\n"),
        ("content/indicators/t.yaml", "- {id: x, name: X, topic: t, unit: count, better: higher}\n"),
        ("content/reports/r.yaml", &format!("source: {{title: B, kind: survey}}\nindicator: x\nfigures:\n{figures}")),
    ]);
    site.run(&["build"]).exits(0);
    let says = |id: &str, wanted: &str| {
        let said = text(&site.read(&format!("output/provinces/{id}/index.html")).unwrap());
        assert!(said.contains(wanted), "{id}: {wanted}\n{said}");
    };
    says("mother", "Từ ngày 01/01/2004, một phần địa bàn của Mẹ tách ra thành Con. Mẹ vẫn là đơn vị riêng");
    says("daughter", "Con có từ ngày 01/01/2004, tách ra từ Mẹ.");
    says("daughter", "Số liệu dưới đây là của toàn bộ Mẹ, mà Con chỉ là một phần.");
    says("new", "Mới có từ ngày 01/01/2010, thay cho Cũ trên cùng địa bàn.");
    says("new", "Đơn vị trước đó Số liệu của Cũ, cùng địa bàn với Mới, trước ngày 01/01/2010.");
    says("whole", "Toàn thể có từ ngày 01/01/2012, hợp nhất từ Phần một và Phần hai.");
    says("whole", "Từ ngày 01/01/2015, Toàn thể có thêm địa bàn của Phần ba.");
    says("whole", "30 = 10 + 10 + 10");
    says("r", "địa bàn nay thuộc Ét và Tê.");
    says("s", "Ét có từ ngày 01/01/2016, gồm toàn bộ hoặc một phần địa bàn của Rê và U.");
    says("t", "Từ ngày 01/01/2016, Tê có thêm một phần địa bàn của Rê.");
    says("v", "Một phần địa bàn của Vê đã tách ra thành Vê kép.");
    says("w", "Vê kép đã nhận thêm một phần địa bàn của Vê.");
    says("city", "Từ ngày 01/01/2001, Làng mang tên Phố.");
    says("city", "Từ ngày 01/01/2011, Thị xã Phố mang tên Thành phố Phố.");
    let (scorecard, _) = load(vec![
        document("content/scorecard.yaml", "title: T\nlanguages: [vi]\n"),
        document("content/territories.yaml", territories),
        document("content/topics.yaml", "- {id: t, name: T}\n"),
    ]);
    let origins = ["daughter", "new", "whole", "s", "t", "w"].map(|id| origin(&scorecard, find(&scorecard, id)));
    use Origin::{Divided, Whole};
    assert_eq!(origins, [Divided, Whole, Whole, Divided, Divided, Divided]);
}

/// Figures for parts of a place only, another restriction, another period: each part shows what it has.
#[test]
fn each_part_shows_what_it_has() {
    let (scorecard, results) = fixture();
    let all = lines(&scorecard, &results, find(&scorecard, "cam-ha-2025"));
    for line in &all {
        let known = line.parts.iter().filter_map(Part::figure);
        for figure in known {
            assert_eq!(figure.indicator, line.indicator);
            assert!(figure.breakdown.is_whole());
            let territory = scorecard.territory(figure.territory);
            assert!(territory.until.unwrap() > figure.period.first_day().unwrap(), "{}", territory.id);
        }
    }
    // Of cases, 2022 and 2024 are known of some: the latest that all have is 2023.
    let cases = all.iter().find(|it| scorecard.indicator(it.indicator).id == "cases").unwrap();
    let periods: Vec<String> = cases.parts.iter().filter_map(Part::figure).map(|it| it.period.to_string()).collect();
    assert_eq!(periods, ["2023", "2023", "2023"]);
}

/// Many parts stand below each other, many indicators in a list: a page stays small.
#[test]
fn many_parts_and_many_indicators_have_room() {
    let mut territories = "levels: [{id: province, name: Tỉnh, folder: provinces}]\nterritories:\n".to_owned();
    territories += "  - {id: six, name: Sáu, level: province, from: 2025-07-01}\n";
    territories += "  - {id: two, name: Hai, level: province, from: 2025-07-01}\n";
    let (mut indicators, mut figures) = (String::new(), String::new());
    for turn in 0..200 {
        indicators += &format!("- {{id: x{turn}, name: Chỉ số {turn}, topic: t, unit: count, better: higher}}\n");
    }
    for turn in 0..8 {
        let heir = if turn < 6 { "six" } else { "two" };
        territories +=
            &format!("  - {{id: p{turn}, name: Phần {turn}, level: province, until: 2025-07-01, succeeded_by: [{heir}]}}\n");
        figures += &format!("  p{turn}:\n");
        (0..200).for_each(|indicator| figures += &format!("    x{indicator}: {}\n", turn + 1));
    }
    let site = Site::new(&[
        ("content/territories.yaml", &territories),
        ("content/topics.yaml", "- {id: t, name: T}\n"),
        ("content/indicators/t.yaml", &indicators),
        ("content/reports/r.yaml", &format!("source: {{title: B, kind: survey}}\nperiod: 2024\nfigures:\n{figures}")),
    ]);
    site.run(&["build"]).exits(0);
    let read = |id: &str| site.read(&format!("output/provinces/{id}/index.html")).unwrap();
    let (six, two) = (read("six"), read("two"));
    assert!(six.contains("class=\"made stacked\"") && !two.contains("stacked"), "{six}");
    assert!(text(&six).contains("21 = 1 + 2 + 3 + 4 + 5 + 6") && text(&two).contains("15 = 7 + 8"));
    // Of 200 lines the table has those that there is room for, the list has the others, each with its page.
    for (html, told) in [(&six, 20), (&two, 40)] {
        assert_eq!(html.matches("Gộp lại</span>").count(), told);
        assert!(text(html).contains(&format!("Còn {} chỉ số nữa", 200 - told)), "{html}");
        assert!(html.contains("indicators/x199/"));
        assert!(html.matches('<').count() < 2 * 1_400, "{}", html.matches('<').count());
    }
}
