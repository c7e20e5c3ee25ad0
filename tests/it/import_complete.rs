//! Nothing of what somebody sends is dropped in silence: each cell of a table is read back from the YAML, or is told by its
//! row and column.

use proptest::prelude::*;
use scorecard::content::{self, Inputs};
use scorecard::file::Document;
use scorecard::finding::Severity;
use scorecard::import::shared::{Folder, site};
use scorecard::import::table::{About, Carried, Given, Grid, Known, Wishes, carry, files, find, grids, guess, period};
use scorecard::import::{Loss, open_sdg};
use scorecard::model::{Claim, Scorecard};
use scorecard::words::{Lang, Words};
use std::path::Path;
use std::sync::LazyLock;

static SITE: LazyLock<(Inputs, Scorecard)> = LazyLock::new(|| {
    let inputs = content::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import/site")).unwrap();
    let scorecard = content::load(&inputs).0.unwrap();
    (inputs, scorecard)
});

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::load(&Lang::en(), &[]).unwrap());

/// Labels of rows, and the ids that they may stand for.
const LABELS: &[(&str, &str)] = &[
    ("An Giang", "an-giang"),
    ("Huế", "hue"),
    ("3. Cần Thơ", "can-tho"),
    ("Bình Dương (1)", "binh-duong"),
    ("BR-VT", "ba-ria-vung-tau"),
    ("Hồ Chí Minh", "ho-chi-minh"),
    ("Thừa Thiên Huế", "hue"),
    ("Binh Duong*", "binh-duong"),
    ("An Giag", ""),
    ("Cả nước", ""),
    ("Đông Nam Bộ", ""),
    ("", ""),
];

/// Headers of wide tables, with the indicator and the period that each column holds; of those without one nothing is carried.
const HEADERS: &[(&str, &str, &str)] = &[
    ("par-index", "par-index", "2023"),
    ("Tỷ lệ hồ sơ giải quyết đúng hạn (%)", "on-time-rate", "2023"),
    ("applications", "applications", "2023"),
    ("Thu ngân sách (triệu đồng)", "revenue", "2023"),
    ("Thu ngân sách năm 2022", "revenue", "2022"),
    ("par-index 2026", "par-index", "2026"),
    ("Thu ngân sách (%)", "revenue", "2023"),
    // Those of the figure before it.
    ("Xếp hạng", "", ""),
    ("Chỉ số lạ", "", ""),
    ("Ghi chú", "", ""),
    ("", "", ""),
];

const NOTES: &[&str] = &["* Sơ bộ", "(1) Ước tính", "(1) Tính lại", "Nguồn: Sở Nội vụ", "¹ Không gồm xã", "Ghi chú khác"];

/// What may stand in a cell; `#` is a number that no other cell has.
const CELLS: &[&str] = &[
    "#",
    "#",
    "#",
    "#,5",
    "#.25",
    "1.#",
    "#%",
    "# (1)",
    "#*",
    "#¹",
    "# †",
    "#/63",
    "# nghìn",
    "khoảng #",
    "không rõ #",
    "12/05/# ",
    "-",
    "…",
    "x",
    "n/a",
    "#REF!",
    "",
];

/// A cell of the input that must be accounted for.
#[derive(Debug)]
struct Due {
    row: usize,
    column: usize,
    text: String,
    /// The number that only this cell has.
    token: Option<String>,
    territory: String,
    indicator: String,
    period: String,
}

/// What a table came to, read back.
struct Outcome {
    grid: Grid,
    carried: Carried,
    yaml: String,
    back: Scorecard,
}

fn import(text: &str) -> Option<Outcome> {
    let (inputs, scorecard) = &*SITE;
    let known = Known::new(scorecard);
    let grid = grids("t.csv", text.as_bytes()).ok()?.remove(0);
    let layout = find(&grid, &known, Given::default())?;
    let wishes = Wishes { period: period("2023"), ..Wishes::default() };
    let mapping = guess(&grid, &layout, &known, &wishes);
    let carried = carry(&grid, &layout, &mapping, &known, &wishes);
    if carried.figures.is_empty() {
        return None;
    }
    let about =
        About { id: "t".to_owned(), title: "T".to_owned(), numbers: mapping.numbers, period: mapping.period, ..About::default() };
    let made = files(&about, &carried, &WORDS);
    let yaml = String::from_utf8(made[0].bytes.clone()).unwrap();
    let mut inputs = inputs.clone();
    inputs.documents.push(Document { path: "content/reports/t.yaml".to_owned(), text: yaml.clone().into() });
    inputs.documents.sort_by(|a, b| a.path.cmp(&b.path));
    let (back, findings) = content::load(&inputs);
    let errors: Vec<_> = findings.iter().filter(|it| it.severity() == Severity::Error).collect();
    assert!(errors.is_empty(), "{text}\n{yaml}\n{errors:?}");
    Some(Outcome { grid, carried, yaml, back: back.unwrap() })
}

impl Outcome {
    fn is_carried(&self, due: &Due) -> bool {
        let is_token = |text: &str| {
            due.token.as_ref().is_some_and(|token| text.split(|it: char| !it.is_ascii_digit()).any(|part| part == token))
        };
        let holds = |claim: &Claim| match &due.token {
            Some(_) => {
                let value = claim.value.as_ref().map(|it| it.text.to_string());
                let rank = claim.rank.as_ref().map(|it| it.text.to_string());
                let ratio = claim.ratio.as_ref().map(|it| it.text.to_string());
                [value, rank, ratio].iter().flatten().any(|it| is_token(it))
            }
            None => claim.missing.is_some(),
        };
        let is_its = |claim: &&Claim| {
            let territory = &self.back.territory(claim.territory).id;
            let indicator = &self.back.indicator(claim.indicator).id;
            let is_there = !due.territory.is_empty() && territory.starts_with(&due.territory);
            // Where hardly any cell of their column is a period, the column is told as a whole.
            let is_timeless = self.carried.losses.iter().any(|it| it.field == "Năm" && it.place == self.grid.place_of_column(2));
            let is_then = is_timeless || due.period.is_empty() || claim.period.to_string() == due.period;
            is_there && is_then && (due.indicator.is_empty() || *indicator == due.indicator)
        };
        self.back.claims.iter().filter(is_its).any(holds)
    }

    /// At its own cell, with its column; or with the whole row or column.
    fn is_told(&self, due: &Due) -> bool {
        let (row, column) = (self.grid.place(due.row, due.column), self.grid.place_of_column(due.column));
        let header = self.grid.cell(0, due.column).text();
        let of_row = |it: &Loss| match it.reason {
            "import-unknown-territory"
            | "import-total-row"
            | "import-region-row"
            | "import-row-without-place"
            | "import-header-again"
            | "import-bad-period"
            | "import-unknown-indicator" => true,
            // Told by period.
            "import-several-places" | "import-other-time" => due.period.is_empty() || it.field == due.period,
            _ => false,
        };
        let of_cell = |it: &Loss| it.field.ends_with(&header) && it.value == due.text.trim();
        self.carried.losses.iter().any(|it| (it.place == row && (of_row(it) || of_cell(it))) || it.place == column)
    }

    /// A row with nothing but one text is a note; those stand in the file.
    fn is_note(&self, due: &Due) -> bool {
        let texts = (0..self.grid.width()).filter(|it| !self.grid.cell(due.row, *it).is_empty()).count();
        texts == 1 && self.yaml.contains(due.text.trim())
    }

    fn check(&self, dues: &[Due], notes: &[&str], text: &str) -> Result<(), TestCaseError> {
        for due in dues {
            let is_fine = self.is_carried(due) || self.is_told(due) || self.is_note(due);
            prop_assert!(is_fine, "{due:?}\n{text}\n{}\n{:#?}", self.yaml, self.carried.losses);
        }
        for note in notes {
            let said = note.trim_start_matches(['*', '(', '1', ')', '¹', ' ']);
            prop_assert!(self.yaml.contains(said), "{note}\n{text}\n{}", self.yaml);
        }
        Ok(())
    }
}

/// A cell of a kind, with a number of its own; noted where it holds anything. Of whom, of what and of when it is follows.
fn lay(kind: &str, (row, column): (usize, usize), of: [&str; 3], dues: &mut Vec<Due>) -> String {
    let number = (100 + row * 10 + column).to_string();
    let (text, token) = match kind {
        "#REF!" => (kind.to_owned(), None),
        _ => (kind.replace('#', &number), kind.contains('#').then_some(number)),
    };
    if !text.trim().is_empty() {
        let [territory, indicator, period] = of.map(str::to_owned);
        dues.push(Due { row, column, text: text.clone(), token, territory, indicator, period });
    }
    text
}

/// Every cell that was laid is carried or told, and so is every note.
fn is_whole(table: &[Vec<String>], notes: &[&str], dues: &[Due]) -> Result<(), TestCaseError> {
    let text = lines(table, notes);
    let Some(outcome) = import(&text) else { return Ok(()) };
    // Blank rows are none.
    let at = |due: &Due| outcome.grid.cell(due.row, due.column).text() == due.text.trim();
    prop_assert!(dues.iter().all(at), "{text}");
    outcome.check(dues, notes, &text)
}

fn lines(rows: &[Vec<String>], notes: &[&str]) -> String {
    let mut text: String = rows.iter().map(|it| it.join(";") + "\n").collect();
    if !notes.is_empty() {
        text += &(";".repeat(rows[0].len() - 1) + "\n");
    }
    text.extend(notes.iter().map(|it| format!("{it}\n")));
    text
}

fn of(all: &'static [&'static str], most: usize) -> impl Strategy<Value = Vec<&'static str>> {
    prop::collection::vec(prop::sample::select(all), 0..most)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 120, ..ProptestConfig::default() })]

    #[test]
    fn every_cell_of_a_wide_table_is_carried_or_told(
        headers in prop::collection::vec(prop::sample::select(HEADERS), 1..6),
        rows in prop::collection::vec((prop::sample::select(LABELS), prop::collection::vec(prop::sample::select(CELLS), 5)), 1..9),
        notes in of(NOTES, 3),
    ) {
        let mut table = vec![std::iter::once("Tỉnh".to_owned()).chain(headers.iter().map(|it| it.0.to_owned())).collect::<Vec<_>>()];
        // A row that surely is one, so that it is clear where the header ends.
        table.push(std::iter::once("An Giang".to_owned()).chain(headers.iter().map(|_| "7".to_owned())).collect());
        let mut dues = Vec::new();
        for (at, (label, kinds)) in rows.iter().enumerate() {
            let row = at + 2;
            let mut cells = vec![label.0.to_owned()];
            for (at, (header, kind)) in headers.iter().zip(kinds).enumerate() {
                let column = at + 1;
                cells.push(lay(kind, (row, column), [label.1, header.1, header.2], &mut dues));
            }
            table.push(cells);
        }
        is_whole(&table, &notes, &dues)?;
    }

    #[test]
    fn every_cell_of_a_long_table_is_carried_or_told(
        rows in prop::collection::vec(
            (prop::sample::select(LABELS), 0usize..6, 0usize..5, prop::sample::select(CELLS), prop::sample::select(CELLS), any::<bool>()), 3..12),
        notes in of(NOTES, 3),
    ) {
        const NAMES: [(&str, &str); 6] = [
            ("par-index", "par-index"), ("Thu ngân sách", "revenue"), ("Số hồ sơ đã giải quyết (hồ sơ)", "applications"),
            ("Chỉ số lạ", ""), ("", ""), ("on-time-rate", "on-time-rate"),
        ];
        const PERIODS: [(&str, &str); 5] = [("2023", "2023"), ("Quý I/2024", "2024-Q1"), ("2026", "2026"), ("20x2", ""), ("", "")];
        let mut table = vec![["Tỉnh", "Chỉ số", "Năm", "Giá trị", "Xếp hạng", "Ghi chú"].map(str::to_owned).to_vec()];
        table.push(["An Giang", "par-index", "2021", "7", "1", ""].map(str::to_owned).to_vec());
        table.push(["Huế", "par-index", "2021", "7", "1", ""].map(str::to_owned).to_vec());
        let mut dues = Vec::new();
        for (at, (label, name, when, value, rank, has_note)) in rows.iter().enumerate() {
            let row = at + 3;
            let (name, when) = (NAMES[*name], PERIODS[*when]);
            let mut cells = vec![label.0.to_owned(), name.0.to_owned(), when.0.to_owned()];
            for (column, kind) in [(3, *value), (4, *rank), (5, if *has_note { "chữ #" } else { "" })] {
                cells.push(lay(kind, (row, column), [label.1, name.1, when.1], &mut dues));
            }
            table.push(cells);
        }
        is_whole(&table, &notes, &dues)?;
    }
}

/// Fields that the metadata of Open SDG have, and one that none has. Left out are flags, which say what the table shows.
const FIELDS: &[&str] = &[
    "indicator_name",
    "indicator_available",
    "national_indicator_available",
    "indicator_number",
    "graph_title",
    "title",
    "SDG_INDICATOR",
    "computation_units",
    "computation_definitions",
    "computation_numerator",
    "computation_denominator",
    "data_source",
    "source_organisation_1",
    "source_data_1",
    "source_url_text_1",
    "source_release_date_1",
    "source_compilation_1",
    "source_organisation_2",
    "national_geographical_coverage",
    "data_footnote",
    "other_info",
    "page_content",
    "target_name",
    "goal_name",
    "progress_status",
    "graph_type",
    "graph_series_breaks",
    "graph_target_lines",
    "precision",
    "footer_fields",
    "un_custodian_agency",
    "made_up_field",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 120, ..ProptestConfig::default() })]

    /// The words of each field of the metadata stand in a file, or the field is told.
    #[test]
    fn every_field_of_metadata_is_carried_or_told(fields in prop::sample::subsequence(FIELDS, 0..FIELDS.len())) {
        let word = |field: &str| format!("Wort{}", 100 + FIELDS.iter().position(|it| *it == field).unwrap());
        let meta: String = fields.iter().map(|it| format!("{it}: {} of it\n", word(it))).collect();
        let folder: Folder = [
            ("data/indicator_1-2-1.csv", "Year,Sex,Value\n2020,,1.5\n2020,F,1.25\n2021,,2.5\n".to_owned()),
            ("meta/1-2-1.yml", meta.clone()),
        ]
        .map(|(path, text)| (path.to_owned(), text.into_bytes()))
        .into();
        let words = [("en".to_owned(), &*WORDS)];
        let none = Folder::new();
        let options =
            open_sdg::Options { territory: Some("Sampleland"), places: &[], translations: &none, words: &words, comma: false };
        let (import, _) = open_sdg::import(&folder, &options, &site::Known::default()).unwrap();
        let all: String = import.files.iter().map(|it| String::from_utf8(it.bytes.clone()).unwrap()).collect();
        let is_told = |field: &str| {
            import.losses.iter().any(|it| it.field == field && it.place.starts_with("meta/1-2-1.yml"))
        };
        let silent: Vec<_> = fields.iter().filter(|it| !is_told(it) && !all.contains(&word(it))).collect();
        prop_assert!(silent.is_empty(), "{silent:?}\n{meta}\n{all}\n{:#?}", import.losses);
    }
}
