//! The data files: what every claim, observation and definition says, for others to compute from.
//!
//! [`FILES`] names every file with its columns. The writers take their headers and their cells from the same tables,
//! so that the dictionary, the package description and the files cannot drift apart. [`files`] lists the jobs of one
//! site; each renders on its own, in any order, in parallel.
//!
//! # What holds in every file
//!
//! * UTF-8 without a mark, LF, decimals with a dot, an empty cell (in JSON: a key left out) for nothing at all.
//! * Scores of indexes are rounded to nine decimals, which is what they are compared by.
//! * Rows stand in the order of the bytes of territory, indicator, period and breakdown, then of the `published` cell,
//!   the source's id and the line. Definitions stand in the order of the bytes of their id.
//! * A typed number keeps its printed zeros (`43.90`); `1,2 triệu` is `1200000`, no more precise than it was printed.
//!   A computed percent is exact to the last digit that 96 bits hold, without zeros at its end.
//! * A territory inside another is called by its id, and by `parent/id` where some other territory has the same id.
//! * Several ids in a cell are parted by `;`, several texts by a line break.
//! * A column for text without a language in its name is in the site's first language, else in the first that has it;
//!   a column with one (`name_vi`) is empty where nobody has translated it.
//! * JSON has the same columns as keys and the same texts as values, but numbers are JSON numbers in the very digits of
//!   the CSV, and booleans are `true` and `false`.
//!
//! # Cells that a spreadsheet would execute
//!
//! A quote may begin with `=`, and a spreadsheet would compute it. So in the CSV files, in columns of
//! [`Kind::Text`] alone, a text that begins with `=`, `+`, `-`, `@` (or their full-width forms), a tab, CR or LF gets
//! an apostrophe before it: [`guard`] has the rule. Text that is a sign and a number as documents print them
//! (`+0,138`, `-2 điểm %`) stays as it was typed: without brackets, bars, quotes and operators nothing in it can call
//! anything. Number columns are never touched. To get the verbatim text back, drop the first apostrophe where one or
//! more stand before such a character, or read the JSON, which is never altered. This holds for programs that read the
//! file as the CSV that it is; one that splits cells at `;` may still see a formula in the middle of a quote.

mod changes;
mod claims;
mod definitions;
mod findings;
#[cfg(test)]
mod fixture;
#[cfg(test)]
mod index_tests;
mod indexes;
mod methods;
mod observations;
mod order;
mod table;
#[cfg(test)]
mod tests;
mod write;

pub use table::{Field, Kind, Repeat};
pub use write::guard;

use crate::derive::Results;
use crate::file::OutputFile;
use crate::finding::Published;
use crate::model::{IndexIx, IndicatorIx, Scorecard, TerritoryIx};
use claims::ClaimRow;
use order::Index;
use std::sync::Arc;
use table::{Column, Context};

/// A data file, or many that differ in their subject only.
#[derive(Clone, Copy, Debug)]
pub struct DataFile {
    /// Below the output folder; `<id>` stands for the id of a territory, an indicator or an index.
    pub path: &'static str,
    pub about: &'static str,
    /// The columns of a CSV file, in their order; empty for JSON.
    pub columns: &'static [Field],
    /// The columns that together name a row.
    pub key: &'static [&'static str],
    /// What a JSON file holds by key; empty for CSV.
    pub parts: &'static [Part],
}

/// A key of a JSON file.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    pub key: &'static str,
    /// Whether it is a list of rows; else it is a single one.
    pub is_list: bool,
    /// The keys that a row may have.
    pub columns: &'static [Field],
}

const CLAIM_KEY: &[&str] = &["claim", "target_no"];
const OBSERVATION_KEY: &[&str] = &["territory", "indicator", "period", "breakdown", "restriction"];

const CLAIMS_PART: Part = Part { key: "claims", is_list: true, columns: &claims::FIELDS };
const FINDINGS_PART: Part = Part { key: "findings", is_list: true, columns: &findings::FIELDS };
const OBSERVATIONS_PART: Part = Part { key: "observations", is_list: true, columns: &observations::FIELDS };

const fn csv(path: &'static str, about: &'static str, columns: &'static [Field], key: &'static [&'static str]) -> DataFile {
    DataFile { path, about, columns, key, parts: &[] }
}

const fn json(path: &'static str, about: &'static str, parts: &'static [Part]) -> DataFile {
    DataFile { path, about, columns: &[], key: &[], parts }
}

/// Every data file that this module writes, with its columns: the source of the data dictionary.
pub static FILES: &[DataFile] = &[
    csv("data/claims.csv", "Every claim as printed, one row a claim and target.", &claims::FIELDS, CLAIM_KEY),
    csv(
        "data/observations.csv",
        "What the claims on one thing come to, one row an observation.",
        &observations::FIELDS,
        OBSERVATION_KEY,
    ),
    // Two findings may stand at one place and say the same kind of thing: no columns name a row.
    csv("data/findings.csv", "What was found about the figures, as the pages tell it.", &findings::FIELDS, &[]),
    json("data/findings.json", "The rows of findings.csv.", &[FINDINGS_PART]),
    csv("data/territories.csv", "The territories and their lifelines.", &definitions::TERRITORY_FIELDS, &["id"]),
    csv("data/indicators.csv", "The definitions of what is measured.", &definitions::INDICATOR_FIELDS, &["id"]),
    csv("data/sources.csv", "The documents that the claims are from.", &definitions::SOURCE_FIELDS, &["id"]),
    csv(
        "data/indexes.csv",
        "How every composite index is computed, one row a setting.",
        &methods::FIELDS,
        &["index", "node", "setting"],
    ),
    // An editor may say of one figure twice on a day that it was corrected: no columns name a row.
    csv("data/changes.csv", "What was changed after it was published, and why, latest first.", &changes::FIELDS, &[]),
    csv(
        "data/provinces/<id>.csv",
        "The rows of claims.csv about one territory and those inside it. `provinces` is the folder of the territory's level.",
        &claims::FIELDS,
        CLAIM_KEY,
    ),
    json(
        "data/provinces/<id>.json",
        "One territory: its definition, and the claims and observations about it and those inside it.",
        &[Part { key: "territory", is_list: false, columns: &definitions::TERRITORY_FIELDS }, CLAIMS_PART, OBSERVATIONS_PART],
    ),
    csv("data/indicators/<id>.csv", "The rows of claims.csv about one indicator.", &claims::FIELDS, CLAIM_KEY),
    json(
        "data/indicators/<id>.json",
        "One indicator: its definition, and the claims and observations about it.",
        &[Part { key: "indicator", is_list: false, columns: &definitions::INDICATOR_FIELDS }, CLAIMS_PART, OBSERVATIONS_PART],
    ),
    csv(
        "data/indexes/<id>.csv",
        "What a composite index and every node below it come to, one row a territory, period and node.",
        &indexes::SCORE_FIELDS,
        &["territory", "period", "node"],
    ),
    csv(
        "data/indexes/<id>/iData.csv",
        "The figures of its indicators as COINr reads them, one row a territory and period.",
        &indexes::DATA_FIELDS,
        &["uCode", "Time"],
    ),
    csv("data/indexes/<id>/iMeta.csv", "Its tree as COINr reads it, one row a node.", &indexes::META_FIELDS, &["iCode"]),
];

/// The names in a file's header, for a site with these languages and grids.
pub fn header(columns: &[Field], scorecard: &Scorecard) -> Vec<String> {
    columns.iter().flat_map(|field| field.names(scorecard)).collect()
}

/// A file that can be written: small, and independent of every other.
#[derive(Clone, Debug)]
pub struct ExportJob {
    /// Where its file goes, below the output folder.
    pub path: String,
    subject: Subject,
    format: Format,
    index: Arc<Index>,
}

#[derive(Clone, Copy, Debug)]
enum Subject {
    Claims,
    Observations,
    Findings,
    Territories,
    Indicators,
    Sources,
    Methods,
    Changes,
    Territory(TerritoryIx),
    Indicator(IndicatorIx),
    Scores(IndexIx),
    IndexData(IndexIx),
    IndexMeta(IndexIx),
}

#[derive(Clone, Copy, Debug)]
enum Format {
    Csv,
    Json,
}

/// Every data file of a site, as jobs to be rendered with the same scorecard and results. Sorts the rows, once for all of
/// them. The findings are those that pages tell.
pub fn files(scorecard: &Scorecard, results: &Results, findings: Vec<Published>) -> Vec<ExportJob> {
    let index = Arc::new(Index::new(scorecard, results, findings));
    let whole = [
        ("claims", Subject::Claims),
        ("observations", Subject::Observations),
        ("findings", Subject::Findings),
        ("territories", Subject::Territories),
        ("indicators", Subject::Indicators),
        ("sources", Subject::Sources),
        ("indexes", Subject::Methods),
        ("changes", Subject::Changes),
    ];
    let job = |path: String, subject, format| ExportJob { path, subject, format, index: Arc::clone(&index) };
    let mut jobs: Vec<ExportJob> = whole.map(|(name, subject)| job(format!("data/{name}.csv"), subject, Format::Csv)).into();
    jobs.push(job("data/findings.json".to_owned(), Subject::Findings, Format::Json));
    let mut both = |folder: &str, id: &str, subject| {
        jobs.push(job(format!("data/{folder}/{id}.csv"), subject, Format::Csv));
        jobs.push(job(format!("data/{folder}/{id}.json"), subject, Format::Json));
    };
    for (place, territory) in scorecard.territories() {
        if let Some(folder) = &scorecard.level(territory.level).folder {
            both(folder, index.territory_id(place), Subject::Territory(place));
        }
    }
    for (place, indicator) in scorecard.indicators() {
        both("indicators", &indicator.id, Subject::Indicator(place));
    }
    for (place, it) in scorecard.indexes() {
        jobs.push(job(format!("data/indexes/{}.csv", it.id), Subject::Scores(place), Format::Csv));
        jobs.push(job(format!("data/indexes/{}/iData.csv", it.id), Subject::IndexData(place), Format::Csv));
        jobs.push(job(format!("data/indexes/{}/iMeta.csv", it.id), Subject::IndexMeta(place), Format::Csv));
    }
    jobs
}

impl ExportJob {
    /// Writes the file. Its cost is that of its own rows.
    pub fn render(&self, scorecard: &Scorecard, results: &Results) -> OutputFile {
        let cx = Context { scorecard, results, index: &self.index };
        let text = match self.format {
            Format::Csv => self.csv(&cx),
            Format::Json => self.json(&cx),
        };
        OutputFile::text(&self.path, text)
    }

    fn csv(&self, cx: &Context<'_>) -> String {
        match self.subject {
            Subject::Claims | Subject::Territory(_) | Subject::Indicator(_) => {
                write::csv(cx, &claims::COLUMNS, claim_rows(cx, &self.observations(cx)))
            }
            Subject::Observations => write::csv(cx, &observations::COLUMNS, self.observations(cx)),
            Subject::Findings => write::csv(cx, &findings::COLUMNS, (0..cx.index.findings().len()).collect()),
            Subject::Territories => write::csv(cx, &definitions::TERRITORIES, cx.index.territories()),
            Subject::Indicators => write::csv(cx, &definitions::INDICATORS, order::by_id(cx.scorecard.indicators(), |it| &it.id)),
            Subject::Scores(it) => write::csv(cx, &indexes::SCORES, indexes::score_rows(cx, it)),
            Subject::IndexData(it) => indexes::data(cx, it),
            Subject::IndexMeta(it) => write::csv(cx, &indexes::META, indexes::meta_rows(cx.scorecard, it)),
            Subject::Methods => write::csv(cx, &methods::COLUMNS, methods::rows(cx.scorecard)),
            Subject::Changes => write::csv(cx, &changes::COLUMNS, changes::rows(cx.scorecard, cx.index)),
            Subject::Sources => write::csv(cx, &definitions::SOURCES, order::by_id(cx.scorecard.sources(), |it| &it.id)),
        }
    }

    fn json(&self, cx: &Context<'_>) -> String {
        match self.subject {
            Subject::Territory(it) => self.subject_json(cx, "territory", &definitions::TERRITORIES, it),
            Subject::Indicator(it) => self.subject_json(cx, "indicator", &definitions::INDICATORS, it),
            Subject::Findings => {
                let mut json = write::Json::new(cx);
                json.list("findings", &findings::COLUMNS, (0..cx.index.findings().len()).collect());
                json.finish()
            }
            // The other tables of the whole site are CSV only.
            _ => String::new(),
        }
    }

    fn subject_json<R: Copy>(&self, cx: &Context<'_>, key: &str, columns: &[Column<R>], definition: R) -> String {
        let observations = self.observations(cx);
        let claims = claim_rows(cx, &observations);
        let mut json = write::Json::new(cx);
        json.object(key, columns, definition);
        json.list("claims", &claims::COLUMNS, claims);
        json.list("observations", &observations::COLUMNS, observations);
        json.finish()
    }

    /// The observations that the file is about, in the order of its rows.
    fn observations(&self, cx: &Context<'_>) -> Vec<usize> {
        match self.subject {
            Subject::Territory(it) => {
                let inside = cx.index.inside(it).iter();
                cx.index.sorted_observations(inside.flat_map(|it| &cx.results.by_territory[it.0 as usize]))
            }
            Subject::Indicator(it) => cx.index.sorted_observations(&cx.results.by_indicator[it.0 as usize]),
            _ => cx.index.observations().to_vec(),
        }
    }
}

/// The rows of the claims behind some observations: every claim stands behind exactly one.
fn claim_rows(cx: &Context<'_>, observations: &[usize]) -> Vec<ClaimRow> {
    let claims = observations.iter().flat_map(|&it| &cx.results.observations[it].claims);
    let claims = cx.index.sorted_claims(claims);
    claims.into_iter().flat_map(|claim| ClaimRow::of(cx.results, claim)).collect()
}
