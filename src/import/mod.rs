//! Tables of others become content: YAML files, and a report that names everything that could not be carried.
//!
//! Pure: what was read comes in, [`Import`] goes out. `commands::import` reads the input, has the files read back by our
//! own reader, and only then lets them land.

pub mod datapackage;
pub mod open_sdg;
pub mod shared;
pub mod table;

use crate::file::OutputFile;

/// What an import comes to.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// Files below the root, such as `content/reports/x.yaml`.
    pub files: Vec<OutputFile>,
    pub losses: Vec<Loss>,
}

/// Something of the input that the files do not carry, or carry as something else.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Loss {
    /// Where it stands, as its own editor would name it: `data.xlsx, Sheet1!C4`, `meta/1-1-1.md`, `data.csv:12`.
    pub place: String,
    /// The field or column, as it is named there.
    pub field: String,
    /// What stands there; long text is cut.
    pub value: String,
    /// The message that says why, in `src/words/import.<language>.ftl`.
    pub reason: &'static str,
}

/// What was carried, but not as it stands there: read as something, joined with something, named by something.
const CHANGES: &[&str] = &[
    "import-encoding",
    "import-header-mark",
    "import-mark",
    "import-package-name",
    "import-sdg-column-twice",
    "import-sdg-comma",
    "import-sdg-encoding",
    "import-sdg-mark",
    "import-sdg-no-name",
    "import-sdg-no-unit",
    "import-sdg-sign",
    "import-sdg-spelling",
    "import-sdg-split-year",
];

impl Loss {
    /// Whether it was carried all the same.
    #[must_use]
    pub fn is_change(&self) -> bool {
        CHANGES.contains(&self.reason)
    }
}
