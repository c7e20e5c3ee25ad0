//! Workbooks for those who open data in a spreadsheet: of the whole site, of a territory, of an indicator.
//!
//! Columns have the English names of the CSV files in every language, so that a formula, a macro or an instruction works
//! for all; the first sheet explains them, and `columns` says what each holds, in each language of the site. Figures
//! stand with the names of place and indicator before them. Of the whole site, the figures shown have a sheet a topic.
//!
//! A workbook is held in memory while it is written, and few machines open a million rows. So a table of more than
//! [`ROWS_MAX`] rows is left out whole, and the first sheet says where it is: a table that breaks off without a word in
//! it would be taken for all there is.

use super::draft::Draft;
use super::jobs::{Job, Subject, claim_rows};
use super::order;
use super::readme::{self, Content};
use super::table::{Column, Context, Field, local};
use super::{Data, claims, definitions, files, findings, header, observations, sheet, site};
use crate::model::{Claim, IndicatorIx, SourceIx, TerritoryIx};
use anyhow::Result;
use std::collections::BTreeSet;

/// Far below what the format allows (1,048,576), and well above 63 places with 40 indicators in ten years.
const ROWS_MAX: usize = 50_000;

/// The workbook of a job.
pub fn workbook(data: &Data<'_>, cx: &Context<'_>, job: &Job) -> Result<Vec<u8>> {
    sheet::workbook(&draft(data, cx, job, ROWS_MAX), data.kept)
}

/// What it says, with so many rows in a table at most.
pub fn draft(data: &Data<'_>, cx: &Context<'_>, job: &Job, rows_max: usize) -> Draft {
    let scorecard = data.scorecard;
    let title = local(&scorecard.site.title);
    let draft = Draft::new(&title, &site::publisher(data), site::last_day(scorecard));
    let mut all = Sheets { draft, contents: Vec::new(), rows_max };
    let shown = job.observations(cx);
    let stated = claim_rows(cx, &shown);
    let is_site = job.subject == Subject::Site;
    if is_site && shown.len() <= rows_max {
        topics(cx, &shown, &mut all);
    } else {
        let columns: [&[Column<usize>]; 2] = [&observations::NAMES, &observations::COLUMNS];
        all.add(cx, "observations", &files::OBSERVATIONS, &columns, &shown);
    }
    all.add(cx, "claims", &files::CLAIMS, &[&claims::NAMES, &claims::COLUMNS], &stated);
    if is_site {
        all.add(cx, "findings", &files::FINDINGS, &[&findings::COLUMNS], &findings::rows(cx));
    }
    // Of a subject, only what its rows name: its workbook takes no longer where there are more of others.
    let named = |all: usize, of: fn(&Claim) -> u32| -> BTreeSet<u32> {
        if is_site { (0..all as u32).collect() } else { stated.iter().map(|row| of(row.claim(cx))).collect() }
    };
    let indicators = named(scorecard.indicators.len(), |it| it.indicator.0).into_iter().map(IndicatorIx);
    let rows = order::by_id(indicators.map(|it| (it, scorecard.indicator(it))), |it| &it.id);
    all.add(cx, "indicators", &files::INDICATORS, &[&definitions::INDICATORS], &rows);
    let territories = named(scorecard.territories.len(), |it| it.territory.0).into_iter().map(TerritoryIx);
    let rows = cx.index.sorted_territories(territories);
    all.add(cx, "territories", &files::TERRITORIES, &[&definitions::TERRITORIES], &rows);
    let sources = named(scorecard.sources.len(), |it| it.source.0).into_iter().map(SourceIx);
    let rows = order::by_id(sources.map(|it| (it, scorecard.source(it))), |it| &it.id);
    all.add(cx, "sources", &files::SOURCES, &[&definitions::SOURCES], &rows);
    dictionary(data, is_site, &mut all);
    all.draft.lines = readme::lines(data, job, &all.contents);
    all.draft
}

struct Sheets {
    draft: Draft,
    contents: Vec<Content>,
    rows_max: usize,
}

impl Sheets {
    fn add<R: Copy>(&mut self, cx: &Context<'_>, name: &str, file: &files::DataFile, columns: &[&[Column<R>]], rows: &[R]) {
        let fits = rows.len() <= self.rows_max;
        let name = if fits { self.draft.add(cx, name, columns, rows) } else { name.to_owned() };
        let elsewhere = (!fits).then(|| file.path.to_owned());
        self.contents.push(Content { name, message: file.message(), rows: rows.len(), elsewhere });
    }
}

/// A sheet a topic, in reading order, of what is shown.
fn topics(cx: &Context<'_>, shown: &[usize], all: &mut Sheets) {
    let columns: [&[Column<usize>]; 2] = [&observations::NAMES, &observations::COLUMNS];
    for (topic, it) in cx.scorecard.topics() {
        let is_of = |row: &&usize| cx.scorecard.indicator(cx.results.observation(**row).indicator).topic == topic;
        let rows: Vec<usize> = shown.iter().filter(is_of).copied().collect();
        if !rows.is_empty() {
            let name = all.draft.add(cx, &local(&it.name), &columns, &rows);
            all.contents.push(Content { name, message: "sheet-observations".to_owned(), rows: rows.len(), elsewhere: None });
        }
    }
}

/// What each column holds, in each language of the site.
fn dictionary(data: &Data<'_>, is_site: bool, all: &mut Sheets) {
    let languages = data.scorecard.site.languages.iter();
    let head: Vec<String> =
        ["table", "column"].map(str::to_owned).into_iter().chain(languages.map(|it| format!("meaning_{it}"))).collect();
    let tables: [(&str, &[Field]); 7] = [
        ("names", &observations::NAME_FIELDS),
        (files::OBSERVATIONS.table, files::OBSERVATIONS.columns),
        (files::CLAIMS.table, files::CLAIMS.columns),
        (files::FINDINGS.table, files::FINDINGS.columns),
        (files::INDICATORS.table, files::INDICATORS.columns),
        (files::TERRITORIES.table, files::TERRITORIES.columns),
        (files::SOURCES.table, files::SOURCES.columns),
    ];
    let mut rows = Vec::new();
    for (table, columns) in tables.into_iter().filter(|(table, _)| is_site || *table != files::FINDINGS.table) {
        for field in columns {
            let meaning = data.words.iter().map(|it| it.text(&field.message(table), &[]));
            let names = header(std::slice::from_ref(field), data.scorecard);
            rows.extend(
                names.into_iter().map(|name| [table.to_owned(), name].into_iter().chain(meaning.clone()).collect::<Vec<_>>()),
            );
        }
    }
    let name = all.draft.add_texts("columns", &head, &rows);
    all.contents.push(Content { name, message: "sheet-columns".to_owned(), rows: rows.len(), elsewhere: None });
}
