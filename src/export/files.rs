//! Every data file by name: what it is, what it holds, and where the words are that say so.

use super::table::Field;
use super::{changes, claims, definitions, findings, indexes, methods, observations};

/// A data file, or many that differ in their subject only.
#[derive(Clone, Copy, Debug)]
pub struct DataFile {
    /// What messages call it: `file-<id>` says what it is, in each language.
    pub id: &'static str,
    /// Below the output folder; `<id>` stands for the id of a territory, an indicator or an index, `<file>` for the path of
    /// any CSV file.
    pub path: &'static str,
    /// What messages call its columns: `column-<table>-<name>`; empty where it is no table.
    pub table: &'static str,
    /// The columns of a CSV file, in their order; empty for others.
    pub columns: &'static [Field],
    /// The columns that together name a row.
    pub key: &'static [&'static str],
    /// What a JSON file of rows holds by key; empty for others.
    pub parts: &'static [Part],
}

/// A key of a JSON file.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    pub key: &'static str,
    /// Whether it is a list of rows; else it is a single one.
    pub is_list: bool,
    /// What messages call its columns.
    pub table: &'static str,
    /// The keys that a row may have.
    pub columns: &'static [Field],
}

impl DataFile {
    /// How its name ends, which is its format.
    #[must_use]
    pub fn ending(&self) -> &'static str {
        self.path.rsplit('.').next().unwrap_or_default()
    }

    /// The message that says what it is.
    #[must_use]
    pub fn message(&self) -> String {
        format!("file-{}", self.id)
    }

    /// Whether there is one for the whole site, and not one a subject.
    #[must_use]
    pub fn is_single(&self) -> bool {
        !self.path.contains('<')
    }
}

const CLAIM_KEY: &[&str] = &["claim", "target_no"];
const OBSERVATION_KEY: &[&str] = &["territory", "indicator", "period", "breakdown", "restriction"];

const fn part(key: &'static str, table: &'static str, columns: &'static [Field]) -> Part {
    Part { key, is_list: true, table, columns }
}

const CLAIMS_PART: Part = part("claims", "claims", &claims::FIELDS);
const FINDINGS_PART: Part = part("findings", "findings", &findings::FIELDS);
const OBSERVATIONS_PART: Part = part("observations", "observations", &observations::FIELDS);
const TERRITORY_PART: Part = Part { is_list: false, ..part("territory", "territories", &definitions::TERRITORY_FIELDS) };
const INDICATOR_PART: Part = Part { is_list: false, ..part("indicator", "indicators", &definitions::INDICATOR_FIELDS) };

const fn other(id: &'static str, path: &'static str) -> DataFile {
    DataFile { id, path, table: "", columns: &[], key: &[], parts: &[] }
}

const fn json(id: &'static str, path: &'static str, parts: &'static [Part]) -> DataFile {
    DataFile { parts, ..other(id, path) }
}

pub static CLAIMS: DataFile =
    DataFile { table: "claims", columns: &claims::FIELDS, key: CLAIM_KEY, ..other("claims", "data/claims.csv") };
pub static OBSERVATIONS: DataFile = DataFile {
    table: "observations",
    columns: &observations::FIELDS,
    key: OBSERVATION_KEY,
    ..other("observations", "data/observations.csv")
};
/// Two findings may stand at one place and say the same kind of thing: no columns name a row.
pub static FINDINGS: DataFile =
    DataFile { table: "findings", columns: &findings::FIELDS, ..other("findings", "data/findings.csv") };
pub static FINDINGS_JSON: DataFile = json("findings-json", "data/findings.json", &[FINDINGS_PART]);
pub static TERRITORIES: DataFile = DataFile {
    table: "territories",
    columns: &definitions::TERRITORY_FIELDS,
    key: &["id"],
    ..other("territories", "data/territories.csv")
};
pub static INDICATORS: DataFile = DataFile {
    table: "indicators",
    columns: &definitions::INDICATOR_FIELDS,
    key: &["id"],
    ..other("indicators", "data/indicators.csv")
};
pub static SOURCES: DataFile =
    DataFile { table: "sources", columns: &definitions::SOURCE_FIELDS, key: &["id"], ..other("sources", "data/sources.csv") };
/// `provinces` is the folder of the territory's level.
pub static TERRITORY_CLAIMS: DataFile = DataFile { id: "territory-claims", path: "data/provinces/<id>.csv", ..CLAIMS };
pub static TERRITORY_JSON: DataFile =
    json("territory-json", "data/provinces/<id>.json", &[TERRITORY_PART, CLAIMS_PART, OBSERVATIONS_PART]);
pub static TERRITORY_WORKBOOK: DataFile = other("territory-workbook", "data/provinces/<id>.xlsx");
pub static INDICATOR_CLAIMS: DataFile = DataFile { id: "indicator-claims", path: "data/indicators/<id>.csv", ..CLAIMS };
pub static INDICATOR_JSON: DataFile =
    json("indicator-json", "data/indicators/<id>.json", &[INDICATOR_PART, CLAIMS_PART, OBSERVATIONS_PART]);
pub static INDICATOR_WORKBOOK: DataFile = other("indicator-workbook", "data/indicators/<id>.xlsx");
pub static SCORES: DataFile = DataFile {
    table: "scores",
    columns: &indexes::SCORE_FIELDS,
    key: &["territory", "period", "node"],
    ..other("scores", "data/indexes/<id>.csv")
};
pub static INDEX_DATA: DataFile = DataFile {
    table: "idata",
    columns: &indexes::DATA_FIELDS,
    key: &["uCode", "Time"],
    ..other("idata", "data/indexes/<id>/iData.csv")
};
pub static INDEX_META: DataFile =
    DataFile { table: "imeta", columns: &indexes::META_FIELDS, key: &["iCode"], ..other("imeta", "data/indexes/<id>/iMeta.csv") };
pub static METHODS: DataFile = DataFile {
    table: "indexes",
    columns: &methods::FIELDS,
    key: &["index", "node", "setting"],
    ..other("indexes", "data/indexes.csv")
};
/// An editor may say of one figure twice on a day that it was corrected: no columns name a row.
pub static CHANGES: DataFile = DataFile { table: "changes", columns: &changes::FIELDS, ..other("changes", "data/changes.csv") };
pub static WORKBOOK: DataFile = other("workbook", "data/scorecard.xlsx");
pub static ARCHIVE: DataFile = other("archive", "data/scorecard-data.zip");
pub static DATA_PACKAGE: DataFile = other("datapackage", "data/datapackage.json");
pub static CLAIMS_SCHEMA: DataFile = other("claims-schema", "data/claims.schema.json");
pub static CATALOG: DataFile = other("catalog", "data/catalog.jsonld");
pub static CSVW: DataFile = other("csvw", "<file>-metadata.json");

/// Every data file that this module writes, in the order in which people are told of them: the source of the data
/// dictionary.
pub static FILES: [&DataFile; 24] = [
    &ARCHIVE,
    &WORKBOOK,
    &CLAIMS,
    &OBSERVATIONS,
    &FINDINGS,
    &FINDINGS_JSON,
    &TERRITORIES,
    &INDICATORS,
    &SOURCES,
    &METHODS,
    &CHANGES,
    &DATA_PACKAGE,
    &CLAIMS_SCHEMA,
    &CATALOG,
    &TERRITORY_WORKBOOK,
    &TERRITORY_CLAIMS,
    &TERRITORY_JSON,
    &INDICATOR_WORKBOOK,
    &INDICATOR_CLAIMS,
    &INDICATOR_JSON,
    &SCORES,
    &INDEX_DATA,
    &INDEX_META,
    &CSVW,
];
