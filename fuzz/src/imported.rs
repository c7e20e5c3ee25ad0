//! Files of others: whatever stands in them, an import ends, loses nothing in silence, and writes what our reader takes.

use super::site;
use scorecard::content::{self, Inputs, role_of};
use scorecard::file::{Document, OutputFile};
use scorecard::finding::Severity;
use scorecard::import::shared::Folder;
use scorecard::import::shared::site::{Known as KnownSite, Wanted};
use scorecard::import::table::{self, About, Carried, Given, Grid, Known, Mapping, Role, Wishes, Workbook};
use scorecard::import::{Import, Loss, datapackage as package, open_sdg as sdg};
use scorecard::model::Scorecard;
use scorecard::pipeline::compile;
use scorecard::words::{Lang, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The site that tables go into.
static SITE: LazyLock<(Inputs, Scorecard)> = LazyLock::new(|| {
    let inputs = site::inputs(site::IMPORTING, "");
    let scorecard = content::load(&inputs).0.expect("a scorecard");
    (inputs, scorecard)
});

/// And that which is begun.
static EMPTY: LazyLock<(Inputs,)> = LazyLock::new(|| (Inputs::default(),));

static WORDS: LazyLock<Vec<(String, Words)>> = LazyLock::new(|| {
    let load = |it: Lang| (it.as_str().to_owned(), Words::load(&it, &[]).expect("words"));
    [Lang::en(), Lang::vi()].map(load).into()
});

/// A table of cells parted by commas, semicolons or tabs, in any encoding.
pub fn csv(data: &[u8]) {
    let Ok(grids) = table::grids("bang.csv", data) else { return };
    grids.iter().for_each(grid);
}

/// A workbook, each of its sheets.
pub fn xlsx(data: &[u8]) {
    let Ok(mut workbook) = Workbook::open("bang.xlsx", data) else { return };
    for sheet in workbook.sheets.clone() {
        if let Ok(it) = workbook.grid(&sheet.name) {
            grid(&it);
        }
    }
}

/// What is guessed of a table, written and read as a mapping, and carried into a report.
fn grid(grid: &Grid) {
    assert!(grid.rows.iter().all(|it| it.len() == grid.width()), "ragged");
    let known = Known::new(&SITE.1);
    let Some(layout) = table::find(grid, &known, Given::default()) else { return };
    for define in [false, true] {
        let wishes = Wishes { period: table::period("2023"), define, ..Wishes::default() };
        let mapping = table::guess(grid, &layout, &known, &wishes);
        let text = mapping.text(grid, &layout, &WORDS[0].1);
        let read = Mapping::read(&text, grid).unwrap_or_else(|mistake| panic!("{mistake:?} in our own mapping {text:?}"));
        assert_eq!(roles(&read), roles(&mapping), "{text:?}");
        assert_eq!((read.period, read.numbers), (mapping.period, mapping.numbers), "{text:?}");
        let carried = table::carry(grid, &layout, &mapping, &known, &wishes);
        sayable(&carried.losses);
        if !carried.figures.is_empty() {
            landed(report(&carried, &mapping, layout.title()), &SITE.0);
        }
    }
}

/// What is in each column. Why nothing of one is carried stands in no mapping.
fn roles(mapping: &Mapping) -> Vec<(usize, Option<&Role>)> {
    mapping.columns.iter().map(|(column, role)| (*column, Some(role).filter(|it| !matches!(it, Role::Skip(_))))).collect()
}

fn report(carried: &Carried, mapping: &Mapping, title: Option<&str>) -> Vec<OutputFile> {
    let about = About {
        id: "bang".to_owned(),
        title: title.map_or_else(|| "bang".to_owned(), |it| table::cut(it, 300)),
        is_title_guessed: true,
        topic: SITE.1.topics[0].id.clone(),
        numbers: mapping.numbers,
        period: mapping.period,
        ..About::default()
    };
    table::files(&about, carried, &WORDS[0].1)
}

/// A `datapackage.json`, and behind lines `#--- path` the files that it names.
pub fn datapackage(data: &[u8]) {
    let (json, files) = folder(data);
    let _ = package::paths(&json);
    let words: Vec<(String, &Words)> = WORDS.iter().map(|(language, words)| (language.clone(), words)).collect();
    for (known, into) in [(KnownSite::default(), &EMPTY.0), (KnownSite::of(&SITE.1, &BTreeSet::new()), &SITE.0)] {
        let is_empty = into.documents.is_empty();
        let options = package::Options { map: &[], territory: None, period: None, words: &words, comma: !is_empty };
        if let Ok((import, wanted)) = package::import(&json, &files, &options, &known) {
            made(import, &wanted, into);
        }
    }
}

/// A repository of Open SDG: behind lines `#--- path` its files.
pub fn open_sdg(data: &[u8]) {
    let (_, files) = folder(data);
    let words: Vec<(String, &Words)> = WORDS.iter().map(|(language, words)| (language.clone(), words)).collect();
    for (known, into) in [(KnownSite::default(), &EMPTY.0), (KnownSite::of(&SITE.1, &BTreeSet::new()), &SITE.0)] {
        let (comma, translations) = (!into.documents.is_empty(), Folder::new());
        let options = sdg::Options { territory: None, places: &[], translations: &translations, words: &words, comma };
        if let Ok((import, wanted)) = sdg::import(&files, &options, &known) {
            made(import, &wanted, into);
        }
    }
}

/// What stands above the first line that names a file, and the files.
fn folder(data: &[u8]) -> (Vec<u8>, Folder) {
    let (mut head, mut files) = (Vec::new(), Folder::new());
    let mut open: Option<(String, Vec<u8>)> = None;
    for line in data.split_inclusive(|it| *it == b'\n') {
        match line.strip_prefix(b"#--- ") {
            Some(path) => {
                files.extend(open.take());
                open = Some((String::from_utf8_lossy(path).trim().to_owned(), Vec::new()));
            }
            None => open.as_mut().map_or(&mut head, |(_, bytes)| bytes).extend_from_slice(line),
        }
    }
    files.extend(open);
    (head, files)
}

/// What lacks nothing lands. A site that has nothing keeps nothing in which something could be lacking.
fn made(import: Import, wanted: &Wanted, into: &Inputs) {
    sayable(&import.losses);
    assert!(wanted.files.is_empty() || !into.documents.is_empty(), "{wanted:?}");
    if wanted.files.is_empty() {
        landed(import.files, into);
    }
}

/// Every loss has a place, and a reason that the tool knows words for.
fn sayable(losses: &[Loss]) {
    for loss in losses {
        assert!(!loss.place.is_empty(), "{loss:?}");
        let text = WORDS[0].1.text(loss.reason, &[]);
        assert!(!text.is_empty() && text != loss.reason, "no words for {loss:?}");
    }
}

/// Files that some rule reads, each at a path of its own, and no error in them.
fn landed(files: Vec<OutputFile>, into: &Inputs) {
    let mut texts: BTreeMap<String, String> = into.documents.iter().map(|it| (it.path.clone(), it.text.to_string())).collect();
    for OutputFile { path, bytes } in files {
        assert!(role_of(&path).is_some(), "{path} is no file of the content");
        let text = content::read::text_of(&bytes).unwrap_or_else(|| panic!("{path} is no UTF-8"));
        let before = texts.insert(path.clone(), text);
        assert!(before.is_none(), "written twice: {path}");
    }
    let documents: Vec<Document> = texts.into_iter().map(|(path, text)| Document { path, text: text.into() }).collect();
    let inputs = Inputs { documents, ..Inputs::default() };
    let findings = compile(&inputs).findings;
    let error = findings.iter().find(|it| it.severity() == Severity::Error);
    let document = error.and_then(|it| inputs.documents.get(it.location.file.0 as usize));
    assert!(error.is_none(), "{error:?} in {document:?}");
}
