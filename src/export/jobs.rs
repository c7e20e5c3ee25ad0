//! The files of one site, each a job that renders on its own, in any order.

use super::claims::{self, ClaimRow};
use super::files::{self, DataFile};
use super::lines::Lines;
use super::order::{self, Index};
use super::table::{Column, Context, Field, Repeat};
use super::write::Out;
use super::{Data, changes, csvw, definitions, findings, indexes, methods, observations, workbook, write};
use crate::file::OutputFile;
use crate::finding::Published;
use crate::model::{IndexIx, IndicatorIx, TerritoryIx};
use anyhow::Result;
use std::sync::Arc;

/// A file that can be written: small, and independent of every other.
#[derive(Clone, Debug)]
pub struct Job {
    /// Where its file goes, below the output folder.
    pub path: String,
    pub file: &'static DataFile,
    pub subject: Subject,
    index: Arc<Index>,
}

/// What a file is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Site,
    Territory(TerritoryIx),
    Indicator(IndicatorIx),
    Index(IndexIx),
}

/// Every data file of a site but those that describe others. Sorts the rows, once for all of them.
pub fn jobs(data: &Data<'_>, findings: Vec<Published>) -> Vec<Job> {
    let scorecard = data.scorecard;
    let index = Arc::new(Index::new(scorecard, data.results, findings));
    let mut jobs = Vec::new();
    let mut add = |path: String, file: &'static DataFile, subject| {
        if data.has_workbooks || file.ending() != "xlsx" {
            jobs.push(Job { path, file, subject, index: Arc::clone(&index) });
        }
    };
    let whole = [
        &files::WORKBOOK,
        &files::CLAIMS,
        &files::OBSERVATIONS,
        &files::FINDINGS,
        &files::FINDINGS_JSON,
        &files::TERRITORIES,
        &files::INDICATORS,
        &files::SOURCES,
        &files::METHODS,
        &files::CHANGES,
    ];
    whole.iter().for_each(|file| add(file.path.to_owned(), file, Subject::Site));
    for (place, territory) in scorecard.territories() {
        if let Some(folder) = &scorecard.level(territory.level).folder {
            for file in [&files::TERRITORY_CLAIMS, &files::TERRITORY_JSON, &files::TERRITORY_WORKBOOK] {
                add(format!("data/{folder}/{}.{}", territory.id, file.ending()), file, Subject::Territory(place));
            }
        }
    }
    for (place, indicator) in scorecard.indicators() {
        for file in [&files::INDICATOR_CLAIMS, &files::INDICATOR_JSON, &files::INDICATOR_WORKBOOK] {
            add(file.path.replace("<id>", &indicator.id), file, Subject::Indicator(place));
        }
    }
    for (place, it) in scorecard.indexes() {
        for file in [&files::SCORES, &files::INDEX_DATA, &files::INDEX_META] {
            add(file.path.replace("<id>", &it.id), file, Subject::Index(place));
        }
    }
    jobs
}

impl Job {
    /// Writes the file, and says how many rows it has below its header where it is CSV. Its cost is that of its own rows.
    /// `lines` are those of all claims, where somebody has made them.
    ///
    /// # Errors
    ///
    /// A workbook that cannot be made, and what the one who takes the file says.
    pub fn write(&self, data: &Data<'_>, lines: Option<&Lines<'_>>, out: Out<'_>) -> Result<Option<usize>> {
        let cx = self.context(data);
        match self.file.ending() {
            "csv" => self.csv(&cx, lines, out).map(Some),
            "xlsx" => out(&workbook::workbook(data, &cx, self)?).map(|()| None),
            _ => self.json(&cx, out).map(|()| None),
        }
    }

    /// The whole file, and how many rows it has.
    ///
    /// # Errors
    ///
    /// A workbook that cannot be made.
    pub fn render(&self, data: &Data<'_>) -> Result<(OutputFile, Option<usize>)> {
        let mut bytes = Vec::new();
        let rows = self.write(data, None, &mut |piece| {
            bytes.extend_from_slice(piece);
            Ok(())
        })?;
        Ok((OutputFile { path: self.path.clone(), bytes }, rows))
    }

    /// The text of a file that is CSV.
    #[expect(clippy::expect_used, reason = "memory takes every text")]
    pub fn table(&self, data: &Data<'_>) -> String {
        let (file, _) = self.render(data).expect("memory takes every text");
        String::from_utf8(file.bytes).expect("a table is text")
    }

    /// What describes the file's columns, beside it.
    pub fn metadata(&self, data: &Data<'_>) -> Option<OutputFile> {
        (self.file.ending() == "csv").then(|| csvw::file(data, self))
    }

    /// Whether the archive has it: tables of the whole site and of indexes. The others have the same rows once more.
    pub fn is_packed(&self) -> bool {
        self.file.ending() == "csv" && matches!(self.subject, Subject::Site | Subject::Index(_))
    }

    /// The names in the file's header, each with its column.
    pub fn names(&self, data: &Data<'_>) -> Vec<(String, &'static Field)> {
        let names = |field: &'static Field| match (field.repeat, self.subject) {
            (Some(Repeat::Leaf), Subject::Index(it)) => indexes::leaf_names(data.scorecard.composite(it)),
            _ => field.names(data.scorecard),
        };
        self.file.columns.iter().flat_map(|field| names(field).into_iter().map(move |name| (name, field))).collect()
    }

    pub fn context<'a>(&'a self, data: &Data<'a>) -> Context<'a> {
        Context { scorecard: data.scorecard, results: data.results, index: &self.index }
    }

    fn csv(&self, cx: &Context<'_>, lines: Option<&Lines<'_>>, out: Out<'_>) -> Result<usize> {
        match (self.file.table, self.subject) {
            ("claims", Subject::Site) if let Some(lines) = lines => lines.all(out),
            ("claims", _) => match lines {
                Some(lines) => lines.some(cx, &claims_behind(cx, &self.observations(cx)), out),
                None => write::csv(cx, &claims::COLUMNS, &claim_rows(cx, &self.observations(cx)), out),
            },
            ("scores", Subject::Index(it)) => write::csv(cx, &indexes::SCORES, &indexes::score_rows(cx, it), out),
            ("idata", Subject::Index(it)) => indexes::data(cx, it, out),
            ("imeta", Subject::Index(it)) => write::csv(cx, &indexes::META, &indexes::meta_rows(cx.scorecard, it), out),
            ("findings", _) => write::csv(cx, &findings::COLUMNS, &findings::rows(cx), out),
            ("territories", _) => write::csv(cx, &definitions::TERRITORIES, &cx.index.territories(), out),
            ("indicators", _) => {
                write::csv(cx, &definitions::INDICATORS, &order::by_id(cx.scorecard.indicators(), |it| &it.id), out)
            }
            ("sources", _) => write::csv(cx, &definitions::SOURCES, &order::by_id(cx.scorecard.sources(), |it| &it.id), out),
            ("indexes", _) => write::csv(cx, &methods::COLUMNS, &methods::rows(cx.scorecard), out),
            ("changes", _) => write::csv(cx, &changes::COLUMNS, &changes::rows(cx.scorecard, cx.index), out),
            _ => write::csv(cx, &observations::COLUMNS, &self.observations(cx), out),
        }
    }

    fn json(&self, cx: &Context<'_>, out: Out<'_>) -> Result<()> {
        match self.subject {
            Subject::Territory(it) => self.subject_json(cx, "territory", &definitions::TERRITORIES, it, out),
            Subject::Indicator(it) => self.subject_json(cx, "indicator", &definitions::INDICATORS, it, out),
            Subject::Site | Subject::Index(_) => {
                let mut json = write::Json::new(cx, out);
                json.list("findings", &findings::COLUMNS, &findings::rows(cx))?;
                json.finish()
            }
        }
    }

    fn subject_json<R: Copy>(
        &self,
        cx: &Context<'_>,
        key: &str,
        columns: &[Column<R>],
        definition: R,
        out: Out<'_>,
    ) -> Result<()> {
        let observations = self.observations(cx);
        let claims = claim_rows(cx, &observations);
        let mut json = write::Json::new(cx, out);
        json.object(key, columns, definition);
        json.list("claims", &claims::COLUMNS, &claims)?;
        json.list("observations", &observations::COLUMNS, &observations)?;
        json.finish()
    }

    /// The observations that the file is about, in the order of its rows.
    pub fn observations(&self, cx: &Context<'_>) -> Vec<usize> {
        let sorted = |some| cx.index.sorted_observations(cx.scorecard, cx.results, some);
        match self.subject {
            Subject::Territory(it) => {
                let inside = cx.index.inside(it).iter();
                sorted(inside.flat_map(|it| cx.results.of_territory(*it)).collect())
            }
            Subject::Indicator(it) => sorted(cx.results.of_indicator(it).to_vec()),
            Subject::Site | Subject::Index(_) => cx.index.observations(cx.scorecard, cx.results).to_vec(),
        }
    }
}

/// The rows of the claims behind some observations.
pub fn claim_rows(cx: &Context<'_>, observations: &[usize]) -> Vec<ClaimRow> {
    claims_behind(cx, observations).into_iter().flat_map(|it| ClaimRow::of(cx.results, it)).collect()
}

/// The claims behind some observations, in the order of rows: every claim stands behind exactly one.
fn claims_behind(cx: &Context<'_>, observations: &[usize]) -> Vec<usize> {
    let claims = observations.iter().flat_map(|&it| &cx.results.observation(it).claims);
    cx.index.sorted_claims(cx.scorecard, claims.copied().collect())
}
