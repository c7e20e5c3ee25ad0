//! Tables of every shape: what is guessed, what is carried, and that nothing is too odd to be read.

use super::grid::Cell;
use super::*;
use crate::content::{self, NumberStyle};
use crate::model::Scorecard;
use crate::words::{Lang, Words};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

static SITE: LazyLock<Scorecard> = LazyLock::new(|| {
    let inputs = content::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import/site")).unwrap();
    content::load(&inputs).0.unwrap()
});

const MESSY: &[u8] = include_bytes!("../../../tests/import/messy/messy.xlsx");

fn carried(text: &str, wishes: &Wishes) -> Option<(Grid, Mapping, Carried)> {
    let known = Known::new(&SITE);
    let grid = grids("t.csv", text.as_bytes()).ok()?.remove(0);
    let layout = find(&grid, &known, Given::default())?;
    let mapping = guess(&grid, &layout, &known, wishes);
    let carried = carry(&grid, &layout, &mapping, &known, wishes);
    Some((grid, mapping, carried))
}

fn in_2023() -> Wishes {
    Wishes { period: period("2023"), ..Wishes::default() }
}

/// `an-giang par-index 2023: 88,5` for each figure, then the reasons of the losses.
fn say(text: &str, wishes: &Wishes) -> Vec<String> {
    let Some((_, _, carried)) = carried(text, wishes) else { return vec!["no table".to_owned()] };
    let mut lines = Vec::new();
    for ((territory, indicator), all) in &carried.figures {
        for (period, figure) in all {
            let fields: Vec<String> = figure.fields.iter().map(|(name, text)| format!("{name} {text}")).collect();
            let rest = figure.missing.into_iter().map(str::to_owned).chain(figure.notes.iter().map(|it| format!("«{it}»")));
            let said: Vec<String> = fields.into_iter().chain(rest).collect();
            let (territory, indicator) = (&carried.territories[*territory], &carried.indicators[*indicator]);
            lines.push(format!("{territory} {indicator} {period}: {}", said.join(", ")));
        }
    }
    lines.extend(carried.losses.iter().map(|it| format!("{} {}", it.place, it.reason)));
    lines
}

#[test]
fn places_have_their_time() {
    let table = "Tỉnh,par-index\nHồ Chí Minh,88\nThừa Thiên Huế,90\nBình Dương,70\n";
    let at = |it: &str| say(table, &Wishes { period: period(it), ..Wishes::default() });
    assert_eq!(
        at("2024"),
        ["ho-chi-minh par-index 2024: value 88", "hue par-index 2024: value 90", "binh-duong par-index 2024: value 70"]
    );
    // From then on another one is called so, and one is gone.
    let after = ["ho-chi-minh-2025 par-index 2026: value 88", "hue par-index 2026: value 90", "t.csv:4 import-other-time"];
    assert_eq!(at("2026"), after);
    assert_eq!(say("Tỉnh,par-index\nAn Giang,88\n", &Wishes::default()), ["t.csv!B import-no-period"]);
}

#[test]
fn headers_over_several_columns_hold_for_all_of_them() {
    let table = "Tỉnh,Năm 2022,,Năm 2023,\n,Chỉ số cải cách hành chính,Xếp hạng,Chỉ số cải cách hành chính,Xếp hạng\nAn Giang,\"88,1\",2,\"89,1\",1\n";
    assert_eq!(
        say(table, &Wishes::default()),
        ["an-giang par-index 2022: value 88,1, rank 2", "an-giang par-index 2023: value 89,1, rank 1"]
    );
}

#[test]
fn numbers_are_typed_one_way_in_a_table() {
    let style = |text: &str| carried(text, &in_2023()).unwrap().1.numbers;
    assert_eq!(style("Tỉnh;par-index\nAn Giang;88.25\n"), NumberStyle::En);
    assert_eq!(style("Tỉnh;par-index\nAn Giang;88,25\n"), NumberStyle::Vi);
    // Either could be meant: the site's own.
    assert_eq!(style("Tỉnh;applications\nAn Giang;1.893\n"), NumberStyle::Vi);
    let mixed = say("Tỉnh;par-index\nAn Giang;88,25\nCần Thơ;88,5\nHuế;88.75\n", &in_2023());
    assert_eq!(mixed.last().unwrap(), "t.csv:4 import-other-marks");
}

#[test]
fn gaps_have_their_reasons_and_marks_their_notes() {
    let table = "Tỉnh;par-index\nAn Giang;-\nCần Thơ;…\nHuế;\nBình Dương*;77\nBR-VT;78 (1)\n;;\n* Sơ bộ\n(1) Ước tính\n";
    assert_eq!(
        say(table, &in_2023()),
        [
            "an-giang par-index 2023: not-applicable",
            "can-tho par-index 2023: not-published",
            "hue par-index 2023: not-published",
            "binh-duong par-index 2023: value 77, «Sơ bộ»",
            "ba-ria-vung-tau par-index 2023: value 78, «Ước tính»",
        ]
    );
}

#[test]
fn a_sign_that_cannot_stand_beside_a_figure_is_told() {
    let table = "Tỉnh;par-index;Xếp hạng\nAn Giang;88;-\nHuế;-;2\nCần Thơ;88;\nBình Dương;;4\n";
    assert_eq!(
        say(table, &in_2023()),
        [
            "an-giang par-index 2023: value 88",
            "hue par-index 2023: rank 2, not-applicable",
            "can-tho par-index 2023: value 88",
            "binh-duong par-index 2023: rank 4, not-published",
            "t.csv:2 import-gap",
            "t.csv:3 import-gap",
        ]
    );
}

#[test]
fn every_note_stands_somewhere() {
    // The first mark leads to a figure that is not carried, the second one has two notes.
    let table = "Tỉnh;par-index\nAn Giang;88 (2)\nAn Giang;77 (1)\n;\n(1) Một\n(2) Hai\n(2) Ba\n";
    let carried = carried(table, &in_2023()).unwrap().2;
    let figure = &carried.figures.values().next().unwrap()[0].1;
    assert_eq!((figure.notes.as_slice(), carried.notes.join("; ").as_str()), (&["Hai".to_owned()][..], "(2) Ba; 1 Một"));
}

#[test]
fn a_column_that_says_periods_gives_none_to_others() {
    let table = "Tỉnh;Chỉ số;Năm;Giá trị\nAn Giang;par-index;2021;7\nHuế;par-index;2022;8\nCần Thơ;par-index;20x2;9\n";
    assert_eq!(
        say(table, &in_2023()),
        ["an-giang par-index 2021: value 7", "hue par-index 2022: value 8", "t.csv:4 import-bad-period"]
    );
}

#[test]
fn units_that_an_indicator_cannot_have_are_told() {
    let of = |header: &str| say(&format!("Tỉnh;{header}\nAn Giang;12\n"), &in_2023());
    assert_eq!(of("Tỷ lệ hồ sơ giải quyết đúng hạn (‰)"), ["t.csv!B import-other-unit"]);
    assert_eq!(of("Thu ngân sách (%)"), ["t.csv!B import-other-unit"]);
    // The cell's own unit is told at the cell.
    assert_eq!(say("Tỉnh;Thu ngân sách\nAn Giang;12%\n", &in_2023()), ["t.csv:2 import-other-unit"]);
    assert_eq!(of("Thu ngân sách (triệu đồng)"), ["an-giang revenue 2023: value 12 triệu"]);
    assert_eq!(of("Số hồ sơ đã giải quyết (hồ sơ)"), ["an-giang applications 2023: value 12"]);
}

#[test]
fn a_new_indicator_that_is_called_as_a_field_is_keeps_its_name_in_the_mapping() {
    let words = Words::load(&Lang::en(), &[]).unwrap();
    for name in ["skip", "note", "previous"] {
        let wishes = Wishes { define: true, ..in_2023() };
        let (grid, mapping, _) = carried("Tỉnh;x\nAn Giang;5\n", &wishes).unwrap();
        let target = Target { indicator: name.to_owned(), field: "value", period: None };
        let mapping = Mapping { columns: BTreeMap::from([(0, Role::Territory), (1, Role::Figure(target))]), ..mapping };
        let layout = find(&grid, &Known::new(&SITE), Given::default()).unwrap();
        assert_eq!(Mapping::read(&mapping.text(&grid, &layout, &words), &grid).unwrap().columns, mapping.columns, "{name}");
    }
}

#[test]
fn a_year_that_only_words_can_tell_is_read_back_from_the_mapping() {
    let words = Words::load(&Lang::en(), &[]).unwrap();
    let (grid, mapping, _) = carried("Tỉnh;par-index (năm 2123)\nAn Giang;5\n", &in_2023()).unwrap();
    let layout = find(&grid, &Known::new(&SITE), Given::default()).unwrap();
    let text = mapping.text(&grid, &layout, &words);
    assert!(text.contains("par-index @ 2123"), "{text}");
    assert_eq!(Mapping::read(&text, &grid).unwrap().columns, mapping.columns);
}

#[test]
fn what_is_no_table_is_none() {
    for text in ["", "\n\n", "An Giang,1\n", "a,b\nc,d\n", "An Giang\nHuế\n"] {
        assert_eq!(say(text, &in_2023()), ["no table"], "{text:?}");
    }
}

#[test]
fn cells_know_their_lines() {
    for ends in ["\n", "\r\n", "\r"] {
        let text = ["a,b", "", "1,\"x\ny\"", "", "2,3"].join(ends);
        assert_eq!(grids("t.csv", text.as_bytes()).unwrap()[0].numbers, [1, 3, 6], "{ends:?}");
    }
}

#[test]
fn old_code_pages_are_told_by_the_names_in_them() {
    // «Huế» in Windows-1258: ê, then the acute by itself.
    let bytes = b"T,par-index\nHu\xea\xec,1\n";
    let texts: Vec<String> = grids("t.csv", bytes).unwrap().iter().map(|it| it.cell(1, 0).text()).collect();
    assert_eq!(texts, ["Huế", "Huêì"]);
    assert_eq!(grids("t.csv", "\u{feff}a;b\n".as_bytes()).unwrap()[0].cell(0, 0).text(), "a");
}

fn cell() -> impl Strategy<Value = String> {
    let known = ["An Giang", "Huế", "Cần Thơ1)", "Cả nước", "Đông Nam Bộ", "par-index", "Tỉnh", "Xếp hạng", "2023", "Quý I/2023"];
    let figures = ["88,5", "1.893,5", "1,893.5", "98%", "3/63", "-", "…", "x", "#REF!", "12 (1)", "* Sơ bộ", "(%)", ""];
    prop_oneof![
        prop::sample::select(known.to_vec()).prop_map(str::to_owned),
        prop::sample::select(figures.to_vec()).prop_map(str::to_owned),
        "[ -~À-ỹ]{0,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Every cell below the header of a column of figures is a figure, or is told.
    #[test]
    fn nothing_is_dropped_in_silence(rows in prop::collection::vec(prop::collection::vec(cell(), 2..6), 1..12)) {
        let mut text = "Tỉnh\tpar-index\tapplications @\tKhác\n".to_owned();
        for row in &rows {
            text += &(row.iter().map(|it| it.replace(['"', '\t'], "")).collect::<Vec<_>>().join("\t") + "\n");
        }
        if let Some((grid, mapping, carried)) = carried(&text, &in_2023()) {
            let places: Vec<&str> = carried.losses.iter().map(|it| it.place.as_str()).collect();
            let is_told = |row: usize, column: usize| {
                places.contains(&grid.place(row, column).as_str()) || places.contains(&grid.place_of_column(column).as_str())
            };
            let is_column = |column: usize| {
                matches!(mapping.columns.get(&column), Some(Role::Figure(Target { field: "value", .. })))
            };
            let is_note = |row: usize| grid.rows[row].iter().filter(|it| **it != Cell::Empty).count() == 1;
            let first = find(&grid, &Known::new(&SITE), Given::default()).map_or(0, |it| it.first);
            let cells = (first..grid.rows.len()).flat_map(|row| (0..grid.width()).map(move |column| (row, column)));
            let due = cells.filter(|(row, column)| {
                let is_filled = *grid.cell(*row, *column) != Cell::Empty;
                is_filled && is_column(*column) && !is_told(*row, *column) && !is_note(*row)
            });
            let has_value = |it: &carry::Figure| it.missing.is_some() || it.fields.iter().any(|(name, _)| *name == "value");
            let figures = carried.figures.values().flatten().filter(|(_, it)| has_value(it)).count();
            prop_assert!(due.count() <= figures, "{text}");
        }
    }

    #[test]
    fn no_text_is_too_odd(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(all) = grids("t.csv", &bytes) {
            let known = Known::new(&SITE);
            for grid in all {
                prop_assert!(grid.rows.iter().all(|it| it.len() == grid.width()));
                let _ = find(&grid, &known, Given::default());
            }
        }
    }

    /// A workbook with broken bytes is read or refused.
    #[test]
    fn no_workbook_is_too_broken(at in prop::collection::vec((0..MESSY.len(), any::<u8>()), 1..20), end in 0..MESSY.len() * 2) {
        let mut bytes = MESSY.to_vec();
        at.into_iter().for_each(|(at, byte)| bytes[at] = byte);
        bytes.truncate(end.max(1));
        if let Ok(mut workbook) = Workbook::open("x.xlsx", &bytes) {
            for sheet in workbook.sheets.clone() {
                let _ = workbook.grid(&sheet.name);
            }
        }
    }
}
