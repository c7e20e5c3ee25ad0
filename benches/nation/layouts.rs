//! The same figures in three layouts: a document a place, a document a place and year, a table a year.

use super::figures::{Dice, decimal};
use super::{Figure, INDICATORS, Indicator, Nation, PROVINCES_ALONE, Place, YEARS};
use scorecard::file::Document;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// What stands behind a figure in a sentence.
const TAILS: [&str; 8] = [
    "tăng so với cùng kỳ",
    "thuộc nhóm khá",
    "theo báo cáo của UBND",
    "duy trì ổn định",
    "vượt kế hoạch đầu năm",
    "theo Cổng dịch vụ công",
    "còn chưa đồng đều",
    "nhờ cả hệ thống vào cuộc",
];

impl Nation {
    /// As people keep it: one document a place with all its years, with quotes, targets, gaps, and slips of the authors
    /// that contradict each other; beside them a newspaper that prints other figures.
    pub fn site(&self) -> Vec<Document> {
        let mut documents = self.definitions();
        for place in 0..self.places.len() {
            let path = format!("content/{}/bao-cao-2021-2025.yaml", self.folder(place));
            documents.push(document(&path, self.report(place)));
        }
        documents.push(document("content/reports/bao-chi-2025.yaml", self.newspaper()));
        sorted(documents)
    }

    /// The same in Vietnamese alone, on the theme `peers` of `benches/peers/plain`.
    pub fn in_one_language(&self) -> Vec<Document> {
        let mut documents = self.site();
        for it in documents.iter_mut().filter(|it| it.text.contains("{vi: ")) {
            it.text = without_english(&it.text).replace("languages: [vi, en]", "languages: [vi]\ntheme: peers").into();
        }
        documents
    }

    /// A document for each place and year.
    pub fn documents(&self) -> Vec<Document> {
        let mut documents = self.definitions();
        for place in 0..self.places.len() {
            for (index, year) in YEARS.iter().enumerate() {
                let mut text = source(&format!("năm {year} của {}", self.places[place].name), *year);
                for (indicator, figure) in INDICATORS.iter().zip(&self.figures[place][index]) {
                    let (id, name) = (indicator.id, indicator.vi);
                    match figure.as_ref().map(|it| &it.typed) {
                        // Some are typed with the words that carry them.
                        Some(it) if indicator.unit == "percent" => {
                            writeln!(text, "  {id}:\n    value: {it}\n    quote: \"{name} đạt {it} trong năm\"")
                        }
                        Some(it) => writeln!(text, "  {id}: {it}"),
                        None => writeln!(text, "  {id}: {{missing: not-published}}"),
                    }
                    .unwrap();
                }
                documents.push(document(&format!("content/{}/{year}.yaml", self.folder(place)), text));
            }
        }
        sorted(documents)
    }

    /// A report with a table for each year.
    pub fn tables(&self) -> Vec<Document> {
        let mut documents = self.definitions();
        let ids: Vec<&str> = INDICATORS.iter().map(|it| it.id).collect();
        for (index, year) in YEARS.iter().enumerate() {
            let columns: String = ids.iter().map(|it| format!("  {it}: {it}\n")).collect();
            let report = format!(
                "source:\n  title: Báo cáo cải cách hành chính năm {year} của các địa phương\n  kind: government\n  \
                 published: {year}-12-15\nperiod: {year}\ntable: nam-{year}.csv\n\
                 columns: {{territory: ma}}\nskip: [ten]\nindicators:\n{columns}"
            );
            let mut table = format!("ma;ten;{}\n", ids.join(";"));
            for (place, figures) in self.places.iter().zip(&self.figures) {
                let cells: Vec<&str> = figures[index].iter().map(|it| it.as_ref().map_or("", |it| &it.typed)).collect();
                writeln!(table, "{};{};{}", place.code, place.name, cells.join(";")).unwrap();
            }
            documents.push(document(&format!("content/reports/nam-{year}.yaml"), report));
            documents.push(document(&format!("content/reports/nam-{year}.csv"), table));
        }
        sorted(documents)
    }

    /// Five years of a place in one document.
    fn report(&self, place: usize) -> String {
        // Of its own for each place: what stands round a figure moves no figure.
        let mut dice = Dice::new(self.seed ^ (place as u64 + 1) << 32);
        let mut text = source(&format!("giai đoạn 2021–2025 của {}", self.places[place].name), 2025);
        for (column, indicator) in INDICATORS.iter().enumerate() {
            let mut lines = String::new();
            let mut before: Option<u64> = None;
            for (year, figures) in YEARS.iter().zip(&self.figures[place]) {
                let figure = figures[column].as_ref();
                match figure {
                    Some(it) => claim(&mut lines, *year, indicator, it, before, &mut dice),
                    None => gap(&mut lines, *year, indicator, &mut dice),
                }
                before = figure.and_then(|it| it.exact);
            }
            if !lines.is_empty() {
                write!(text, "  {}:\n{lines}", indicator.id).unwrap();
            }
        }
        text
    }

    /// A newspaper tells of some places what their own reports say, and of some another figure.
    fn newspaper(&self) -> String {
        let mut dice = Dice::new(self.seed ^ 1);
        let mut text = "source:\n  title: Địa phương nào trả hồ sơ đúng hạn?\n  kind: press\n  published: 2026-01-10\n\
                        period: 2025\nindicator: ho-so-dung-han\nfigures:\n"
            .to_owned();
        for (place, figures) in self.places.iter().zip(&self.figures).step_by(7) {
            let Some(exact) = figures[YEARS.len() - 1][0].as_ref().and_then(|it| it.exact) else { continue };
            let printed = if dice.share() < 0.5 { exact } else { exact / 2 + 100 };
            writeln!(text, "  {}: {}%", place.id, decimal(printed)).unwrap();
        }
        text
    }

    /// The site, its places and its indicators.
    fn definitions(&self) -> Vec<Document> {
        let site = "title: {vi: Bảng điểm cải cách hành chính, en: Administrative reform scorecard}\nlanguages: [vi, en]\n\
                    numbers: vi\npublisher: {vi: Nhóm dữ liệu mở, en: Open data group}\nlicence: CC-BY-4.0\n";
        let organisations = "- {id: hdnd, name: {vi: Hội đồng nhân dân, en: People's Council}}\n\
                             - {id: trung-uong, name: {vi: Trung ương, en: Central authorities}}\n";
        let topics = "- {id: cai-cach-hanh-chinh, name: {vi: Cải cách hành chính, en: Administrative reform}}\n\
                      - {id: dich-vu-cong, name: {vi: Dịch vụ công, en: Public services}}\n\
                      - {id: chinh-quyen-so, name: {vi: Chính quyền số, en: Digital government}}\n\
                      - {id: kinh-te-so, name: {vi: Kinh tế số, en: Digital economy}}\n\
                      - {id: xa-hoi-so, name: {vi: Xã hội số, en: Digital society}}\n";
        let indicators = INDICATORS.iter().map(definition).collect();
        let mut places = "levels:\n  - {id: province, name: {vi: Tỉnh, en: Province}, folder: provinces}\n  \
                          - {id: commune, name: {vi: Xã, en: Commune}, folder: communes}\n\
                          regions:\n  - {id: bac, name: {vi: Miền Bắc, en: The North}}\n  \
                          - {id: trung, name: {vi: Miền Trung, en: The Centre}}\n  \
                          - {id: nam, name: {vi: Miền Nam, en: The South}}\ngrids:\n  - {id: luoi}\nterritories:\n"
            .to_owned();
        for (index, place) in self.places.iter().enumerate() {
            places.push_str(&self.territory(index, place));
        }
        vec![
            document("content/scorecard.yaml", site.to_owned()),
            document("content/organisations.yaml", organisations.to_owned()),
            document("content/topics.yaml", topics.to_owned()),
            document("content/indicators/all.yaml", indicators),
            document("content/territories.yaml", places),
        ]
    }

    fn territory(&self, index: usize, Place { id, name, code, province }: &Place) -> String {
        match province {
            Some(it) => {
                format!("  - {{id: {id}, name: {name}, level: commune, in: {}, code: \"{code}\"}}\n", self.places[*it].id)
            }
            None => {
                let region = ["bac", "trung", "nam"][index % 3];
                // A nation of provinces alone may have more than there is room for on a map.
                let tile = if index < PROVINCES_ALONE {
                    format!(", tile: {{luoi: [{}, {}]}}", index / 8, index % 8)
                } else {
                    String::new()
                };
                let level = format!("level: province, region: {region}, code: \"{code}\"{tile}");
                format!("  - {{id: {id}, name: {name}, full_name: Tỉnh {name}, {level}}}\n")
            }
        }
    }
}

/// `name: A` of `name: {vi: A, en: B}`.
fn without_english(text: &str) -> String {
    let mut parts = text.split("{vi: ");
    let mut rest = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (vietnamese, english) = part.split_once(", en: ").unwrap();
        rest.push_str(vietnamese);
        rest.push_str(english.split_once('}').unwrap().1);
    }
    rest
}

fn definition(it: &Indicator) -> String {
    let Indicator { id, topic, unit, vi, en, noun } = it;
    let better = if *unit == "days" { "lower" } else { "higher" };
    let noun = noun.map(|[vi, en]| format!(", noun: {{vi: [{vi}], en: [{en}]}}")).unwrap_or_default();
    // Every third of what has a share is asked of everybody.
    let target = if *unit == "percent" && id.len() % 3 == 0 {
        ", targets: [{value: 80%, set_by: trung-uong, deadline: 2025}]"
    } else {
        ""
    };
    format!("- {{id: {id}, name: {{vi: {vi}, en: {en}}}, topic: {topic}, unit: {unit}, better: {better}{noun}{target}}}\n")
}

fn source(of: &str, year: u16) -> String {
    format!(
        "source:\n  title: Báo cáo cải cách hành chính {of}\n  kind: government\n  published: {year}-12-15\n\
         period: {year}\nfigures:\n"
    )
}

/// A year of an indicator, with what stands around it: most have the words that carry them.
fn claim(lines: &mut String, year: u16, indicator: &Indicator, figure: &Figure, before: Option<u64>, dice: &mut Dice) {
    let typed = &figure.typed;
    let (style, slip, tail) = (dice.share(), dice.share(), TAILS[dice.below(TAILS.len() as u64) as usize]);
    if style < 0.25 {
        writeln!(lines, "    {year}: {typed}").unwrap();
        return;
    }
    writeln!(lines, "    {year}:").unwrap();
    if indicator.unit == "milestone" {
        writeln!(lines, "      status: {typed}\n      quote: \"{} đến nay {tail}\"", indicator.vi).unwrap();
        return;
    }
    let mut says = typed.clone();
    match &figure.percentage {
        // The percentage stands beside its ratio; now and then another than the two come to.
        Some(it) if style < 0.6 => {
            let it = if slip < 0.03 { "7,77%" } else { it };
            writeln!(lines, "      value: {it}\n      ratio: {typed}").unwrap();
            says = format!("{it} ({typed})");
        }
        _ => writeln!(lines, "      value: {typed}").unwrap(),
    }
    if let (Some(now), Some(before), true) = (figure.exact, before, style > 0.9) {
        // One in twenty compares with a year that nobody finds.
        let from = if slip < 0.05 { before + 300 } else { before };
        let (word, step) = (if now < from { "giảm" } else { "tăng" }, decimal(now.abs_diff(from)));
        writeln!(lines, "      change: {word} {step}").unwrap();
        write!(says, ", {word} {step}").unwrap();
    }
    if indicator.unit == "percent" && style > 0.65 {
        let target = 60 + dice.below(8) * 5;
        writeln!(lines, "      target: {target}%\n      set_by: hdnd").unwrap();
        if let Some(now) = figure.exact.filter(|_| style < 0.8) {
            // One in thirty claims the other of the two.
            let is_short = now < target * 100;
            let stated = if is_short == (slip < 0.03) { "met" } else { "missed" };
            let stated = if !is_short && stated == "met" && now > target * 100 { "exceeded" } else { stated };
            writeln!(lines, "      status: {stated}").unwrap();
        }
        write!(says, ", kế hoạch giao {target}%").unwrap();
    }
    writeln!(lines, "      quote: \"{} đạt {says}, {tail}\"", indicator.vi).unwrap();
}

/// Words where there is no number, a reason, or nothing at all.
fn gap(lines: &mut String, year: u16, indicator: &Indicator, dice: &mut Dice) {
    match dice.below(3) {
        0 if indicator.unit != "milestone" => writeln!(lines, "    {year}: {{words: cơ bản hoàn thành kế hoạch năm}}"),
        1 => writeln!(lines, "    {year}: {{missing: not-published}}"),
        _ => Ok(()),
    }
    .unwrap();
}

fn document(path: &str, text: String) -> Document {
    Document { path: path.to_owned(), text: text.into() }
}

fn sorted(mut documents: Vec<Document>) -> Vec<Document> {
    documents.sort_by(|a, b| a.path.cmp(&b.path));
    let paths: BTreeSet<&String> = documents.iter().map(|it| &it.path).collect();
    assert_eq!(paths.len(), documents.len(), "two documents of one path");
    documents
}
