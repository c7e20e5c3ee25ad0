//! EDGE: `scorecard import csv` and `import xlsx`. Reads the file, shows the guess, asks, and lets the report land.

use super::{Outcome, Site, answer, land, open, print, progress, typed};
use crate::cli::{ImportCsv, ImportKind, ImportTable, ImportXlsx};
use crate::content::{NumberStyle, is_id, is_safe_url, number_style, parse_date_part};
use crate::file::Document;
use crate::import::table::{
    About, Carried, Given, Grid, Known, Layout, Mapping, Mistake, Role, SourceKind, Target, Unreadable, Wishes, Workbook, carry,
    cut, files, find, grids, guess, period,
};
use crate::import::{Import, Loss};
use crate::model::Scorecard;
use crate::report::{self, Report, visible};
use crate::words::{Blame, Fault, Words, slug};
use anyhow::{Result, bail, ensure};
use std::fs::File;
use std::io::{self, BufRead, Read, Write};
use std::path::Path;
use unicode_normalization::UnicodeNormalization;

/// A table may be so large (bytes).
const SIZE_LIMIT: u64 = 32 << 20;
/// And a mapping.
const MAP_LIMIT: u64 = 1 << 20;

/// A table with where it stands on its sheet.
struct Found {
    grid: Grid,
    layout: Layout,
    sheet: Option<String>,
}

/// Where a table stands on its sheet.
enum Placed {
    At(Layout),
    Nowhere,
    /// The mapping cannot be used, which has been told.
    Told,
}

/// What was typed beside the file.
struct Asked<'a> {
    file: &'a Path,
    table: &'a ImportTable,
    /// A mapping, as text.
    map: Option<String>,
    wishes: Wishes,
}

pub(super) fn csv(args: &ImportCsv) -> Result<Outcome> {
    let Some(site) = open(&args.common, "scorecard import csv")? else { return Ok(Outcome::Findings) };
    let asked = asked(&args.file, &args.table, &site)?;
    let bytes = read(&args.file, SIZE_LIMIT)?;
    let known = Known::new(site.scorecard()?);
    let grids = match grids(&name(&args.file), &bytes) {
        Ok(grids) => grids,
        Err(why) => return tell_unreadable(&why, &asked, &site),
    };
    // Of several encodings the one in which most names are known, and of equals the first.
    let score = |grid: &Grid| (0..grid.rows.len()).map(|row| named(grid, row, &known)).sum::<usize>();
    let best = grids.into_iter().rev().max_by_key(score).ok_or_else(|| Fault::new("fault-empty-table", &[]))?;
    let is_blank = is_blank(&best);
    match place(&best, &asked, &known, &site)? {
        Placed::At(layout) => import(Found { grid: best, layout, sheet: None }, &asked, &known, &site),
        Placed::Nowhere => {
            let reason = if is_blank { "import-empty" } else { "import-no-table" };
            tell_unreadable(&Unreadable(reason, String::new()), &asked, &site)
        }
        Placed::Told => Ok(Outcome::Findings),
    }
}

fn named(grid: &Grid, row: usize, known: &Known<'_>) -> usize {
    use crate::import::table::Place;
    (0..grid.width()).filter(|column| known.place(&grid.cell(row, *column).text(), None) != Place::Nobody).count()
}

fn is_blank(grid: &Grid) -> bool {
    (0..grid.rows.len()).all(|row| (0..grid.width()).all(|column| grid.cell(row, column).is_empty()))
}

pub(super) fn xlsx(args: &ImportXlsx) -> Result<Outcome> {
    let Some(site) = open(&args.common, "scorecard import xlsx")? else { return Ok(Outcome::Findings) };
    let asked = asked(&args.file, &args.table, &site)?;
    let bytes = read(&args.file, SIZE_LIMIT)?;
    let known = Known::new(site.scorecard()?);
    let opened = progress::told(&site.words, args.common.quiet.on, |_| Workbook::open(&name(&args.file), &bytes));
    let mut workbook = match opened {
        Ok(workbook) => workbook,
        Err(why) => return tell_unreadable(&why, &asked, &site),
    };
    let wanted = args.sheet.clone().or_else(|| asked.map.as_deref().and_then(Mapping::sheet_of));
    let sheets = workbook.sheets.clone();
    if let Some(name) = &wanted {
        let names = || sheets.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join(", ");
        ensure!(
            sheets.iter().any(|it| it.name == *name),
            Fault::new("fault-no-sheet", &[("path", &asked.file.display()), ("name", &format!("{name:?}")), ("names", &names())])
        );
    }
    let (mut found, mut others, mut is_empty) = (None, Vec::new(), true);
    for sheet in &sheets {
        let is_wanted = wanted.as_ref().map_or(found.is_none() && !sheet.is_hidden, |it| *it == sheet.name);
        let grid = match workbook.grid(&sheet.name) {
            Ok(grid) => grid,
            Err(why) if is_wanted => return tell_unreadable(&why, &asked, &site),
            // What nobody wants to read may be broken.
            Err(_) => Grid { name: format!("{}, {}", name(&args.file), sheet.name), ..Grid::default() },
        };
        is_empty &= !is_wanted || is_blank(&grid);
        let placed = if is_wanted { place(&grid, &asked, &known, &site)? } else { Placed::Nowhere };
        match placed {
            Placed::At(layout) => found = Some(Found { grid, layout, sheet: Some(sheet.name.clone()) }),
            Placed::Told => return Ok(Outcome::Findings),
            Placed::Nowhere if grid.rows.is_empty() => {}
            Placed::Nowhere => {
                let reason = if sheet.is_hidden { "import-hidden-sheet" } else { "import-other-sheet" };
                others.push(Loss { place: grid.name, field: String::new(), value: String::new(), reason });
            }
        }
    }
    let Some(mut found) = found else {
        let reason = if is_empty { "import-empty-sheet" } else { "import-no-table" };
        return tell_unreadable(&Unreadable(reason, String::new()), &asked, &site);
    };
    others.append(&mut found.grid.losses);
    found.grid.losses = others;
    import(found, &asked, &known, &site)
}

fn asked<'a>(file: &'a Path, table: &'a ImportTable, site: &Site<'_>) -> Result<Asked<'a>> {
    let map = match &table.map {
        Some(path) => Some(String::from_utf8(read(path, MAP_LIMIT)?).blame("fault-not-utf8", path.display())?),
        None => None,
    };
    let period = match &table.period {
        Some(text) => Some(period(text).ok_or_else(|| Fault::new("fault-period", &[("value", &format!("{text:?}"))]))?),
        None => None,
    };
    if let Some(id) = &table.indicator {
        let known = &site.scorecard()?.indicators;
        ensure!(known.iter().any(|it| it.id == *id), Fault::new("fault-indicator", &[("value", &format!("{id:?}"))]));
    }
    if let Some(date) = &table.published {
        ensure!(parse_date_part(date).is_ok(), Fault::new("fault-date", &[("value", &format!("{date:?}"))]));
    }
    if let Some(url) = &table.url {
        ensure!(is_safe_url(url), Fault::new("fault-url", &[("value", &format!("{url:?}"))]));
    }
    if let Some(id) = &table.id {
        ensure!(is_id(id), Fault::new("fault-id", &[("value", &format!("{id:?}"))]));
    }
    let wishes = Wishes { period, indicator: table.indicator.clone(), define: table.define, numbers: number_style(&site.inputs) };
    Ok(Asked { file, table, map, wishes })
}

/// Where the table stands, as the mapping says or as it looks.
fn place(grid: &Grid, asked: &Asked<'_>, known: &Known<'_>, site: &Site<'_>) -> Result<Placed> {
    let given = match asked.map.as_deref().map(|it| Mapping::read(it, grid)) {
        None => Given::default(),
        Some(Ok(mapping)) => mapping.given(),
        Some(Err(mistake)) => {
            tell_mistake(&mistake, asked, site)?;
            return Ok(Placed::Told);
        }
    };
    Ok(find(grid, known, given).map_or(Placed::Nowhere, Placed::At))
}

/// From a table to files, when somebody approves.
fn import(found: Found, asked: &Asked<'_>, known: &Known<'_>, site: &Site<'_>) -> Result<Outcome> {
    let mapping = match &asked.map {
        Some(text) => match Mapping::read(text, &found.grid) {
            Ok(mapping) => Mapping { period: mapping.period.or(asked.wishes.period), ..mapping },
            Err(mistake) => {
                tell_mistake(&mistake, asked, site)?;
                return Ok(Outcome::Findings);
            }
        },
        None => Mapping { sheet: found.sheet.clone(), ..guess(&found.grid, &found.layout, known, &asked.wishes) },
    };
    let has_figures = mapping.columns.values().any(|it| matches!(it, Role::Figure(Target { .. })));
    if asked.map.is_none() && !asked.table.yes && !approve(&mapping, &found, asked, site, has_figures)? {
        return Ok(Outcome::Findings);
    }
    let carried =
        progress::told(&site.words, site.args.quiet.on, |_| carry(&found.grid, &found.layout, &mapping, known, &asked.wishes));
    if carried.figures.is_empty() {
        super::tell::losses(&carried.losses, site)?;
        print(io::stderr().lock(), &format!("{}\n", site.words.text("import-no-figures-at-all", &[])))?;
        return Ok(Outcome::Findings);
    }
    let about = About { period: mapping.period, ..about(&found, asked, site.scorecard()?, mapping.numbers)? };
    let files = files(&about, &carried, &site.own_words);
    let Carried { mut losses, .. } = carried;
    losses.extend(found.layout.lost_titles(&found.grid, &about.title, about.period));
    land::land(Import { files, losses }, site)
}

/// Shows the guess, and asks where there is somebody to answer.
fn approve(mapping: &Mapping, found: &Found, asked: &Asked<'_>, site: &Site<'_>, has_figures: bool) -> Result<bool> {
    let text = mapping.text(&found.grid, &found.layout, &site.words);
    let shown: String = text.lines().map(|line| visible(line) + "\n").collect();
    let args = [("file", typed::path(asked.file).into()), ("command", site.command.into())];
    let told = |key| print(io::stderr().lock(), &format!("{}\n", site.words.text(key, &args)));
    if answer::can_be_had() && has_figures {
        print(io::stderr().lock(), &shown)?;
        let is_approved = is_approved(&site.words, &mut io::stdin().lock(), &mut io::stderr().lock())?;
        if !is_approved {
            told("import-refused")?;
        }
        return Ok(is_approved);
    }
    print(io::stdout().lock(), &shown)?;
    told(if has_figures { "import-approve" } else { "import-approve-none" })?;
    Ok(false)
}

/// Asks until the answer is one. Nothing said is no, and so is the end of the input.
fn is_approved(words: &Words, from: &mut impl BufRead, to: &mut impl Write) -> Result<bool> {
    loop {
        let Some(answer) = answer::ask(&words.text("import-ask", &[]), from, to)? else { return Ok(false) };
        if is_among(&answer, "import-ask-yes", words) {
            return Ok(true);
        }
        if answer.is_empty() || is_among(&answer, "import-ask-no", words) {
            return Ok(false);
        }
        let args = [("answer", visible(&cut(&answer, 60)).into())];
        print(&mut *to, &format!("{}\n", words.text("import-ask-again", &args)))?;
    }
}

/// Whether an answer is one of those that a message lists. Keyboards write `có` in one letter more or less.
fn is_among(answer: &str, key: &str, words: &Words) -> bool {
    let answer = answer.trim().to_lowercase().nfc().collect::<String>();
    words.text(key, &[]).split(' ').any(|it| it == answer)
}

/// The document behind the table, as far as it is known.
fn about(found: &Found, asked: &Asked<'_>, scorecard: &Scorecard, numbers: NumberStyle) -> Result<About> {
    let table = asked.table;
    let stem = asked.file.file_stem().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    let id = match &table.id {
        Some(id) => id.clone(),
        None => {
            let id: String = slug(&stem).chars().take(80).collect();
            let id = id.trim_matches('-').to_owned();
            ensure!(is_id(&id), Fault::new("fault-no-id", &[]));
            id
        }
    };
    let title = table.title.clone().or_else(|| found.layout.title().map(|it| cut(it, 300))).unwrap_or(stem);
    let topic = scorecard.topics.first().map(|it| it.id.clone()).unwrap_or_default();
    if table.define && topic.is_empty() {
        bail!(Fault::new("fault-no-topic", &[]));
    }
    Ok(About {
        id,
        title,
        is_title_guessed: table.title.is_none(),
        kind: table.kind.map(kind_of),
        publisher: table.publisher.clone(),
        published: table.published.clone(),
        url: table.url.clone(),
        topic,
        numbers,
        period: None,
    })
}

fn kind_of(kind: ImportKind) -> SourceKind {
    match kind {
        ImportKind::Survey => SourceKind::Survey,
        ImportKind::Statistics => SourceKind::Statistics,
        ImportKind::Government => SourceKind::Government,
        ImportKind::Press => SourceKind::Press,
    }
}

/// Of a file its name: where it stood is nobody's business.
fn name(file: &Path) -> String {
    file.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default()
}

/// A file, never more of it than is looked at.
fn read(path: &Path, limit: u64) -> Result<Vec<u8>> {
    let shown = path.display();
    #[expect(clippy::disallowed_methods, reason = "the edge that reads what is imported")]
    let file = File::open(path).blame("fault-open", &shown)?;
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes).blame("fault-read", &shown)?;
    ensure!(bytes.len() as u64 <= limit, Fault::new("fault-too-large", &[("path", &shown), ("limit", &limit)]));
    Ok(bytes)
}

fn tell_unreadable(why: &Unreadable, asked: &Asked<'_>, site: &Site<'_>) -> Result<Outcome> {
    let kind = if site.command.ends_with("xlsx") { "sheet" } else { "text" };
    let file = visible(&asked.file.display().to_string());
    let args = [("file", file.into()), ("why", visible(&why.1).into()), ("kind", kind.into())];
    print(io::stderr().lock(), &format!("{}\n", site.words.text(why.0, &args)))?;
    Ok(Outcome::Findings)
}

fn tell_mistake(mistake: &Mistake, asked: &Asked<'_>, site: &Site<'_>) -> Result<()> {
    let path = asked.table.map.as_deref().map(|it| it.display().to_string()).unwrap_or_default();
    let text = match mistake {
        Mistake::Yaml(findings) => {
            let documents = [Document { path, text: asked.map.clone().unwrap_or_default().into() }];
            report::full(&Report::new(findings, &documents, &site.words), false)
        }
        Mistake::Field { line, field, value } => {
            let args = [
                ("path", visible(&path).into()),
                ("line", line.to_string().into()),
                ("field", visible(field).into()),
                ("value", visible(value).into()),
            ];
            site.words.text("import-map-wrong", &args) + "\n"
        }
    };
    print(io::stderr().lock(), &text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Lang;

    #[test]
    fn an_answer_is_read_in_the_language_of_the_question() {
        let [en, vi] = [Lang::En, Lang::Vi].map(|it| super::super::teller::words(Some(it)).unwrap());
        for (answer, in_english, in_vietnamese) in [
            ("y\n", true, true),
            (" YES ", true, true),
            ("c", false, true),
            ("Có\r\n", false, true),
            ("co\u{301}", false, true),
            ("k", false, false),
            ("không", false, false),
            ("n", false, false),
            ("", false, false),
            ("y yes", false, false),
        ] {
            let is_yes = |words| is_among(answer, "import-ask-yes", words);
            assert_eq!((is_yes(&en), is_yes(&vi)), (in_english, in_vietnamese), "{answer:?}");
        }
        assert!(vi.text("import-ask", &[]).ends_with("[c/K]") && en.text("import-ask", &[]).ends_with("[y/N]"));
    }
}
