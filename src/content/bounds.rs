//! How much content may be: far more than any site has, and no more than a computer can hold and a build comes to an end
//! with. How large a file is and how deep folders are nested is bounded where files are read, the entries of a list where
//! YAML is.

use crate::file::Location;
use crate::finding::{CheckId, Finding, Message};

/// So much of each; the default holds for every site, another is for tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// Files below `content/`: a document a year of each of 11,000 communes would fill them in 45 years.
    pub files: usize,
    /// Bytes of all files that are read: 3,321 communes, 39 indicators and 20 years are some 320 MB.
    pub bytes: u64,
    /// Languages of the site: the United Nations have six, the European Union has 24.
    pub languages: usize,
    /// Pages, counted as one for each thing in each language: all documents of twenty years of 11,000 communes are, in two
    /// languages, not half a million.
    pub pages: usize,
    /// Rows of a table: 3,321 communes, 39 indicators and 20 years are 2.6 million.
    pub rows: usize,
    /// Columns of a table: each of 39 indicators with five fields has 195. `import` takes as many.
    pub columns: usize,
}

impl Default for Bounds {
    fn default() -> Bounds {
        Bounds { files: 500_000, bytes: 2 << 30, languages: 100, pages: 2_000_000, rows: 3_000_000, columns: 1_000 }
    }
}

impl Bounds {
    /// What is told of the first file that is not read.
    pub(super) fn of_files(self, at: Location) -> Finding {
        told(at, "too-many-files", self.files, "too-many-files-help")
    }

    /// The same of the first file with which all are too large.
    pub(super) fn of_bytes(self, at: Location) -> Finding {
        let message = Message::new("too-many-bytes").with("limit", self.bytes);
        Finding::new(CheckId::TooLarge, at, message).help(Message::new("too-many-files-help"))
    }

    pub(super) fn of_languages(self, at: Location) -> Finding {
        told(at, "too-many-languages", self.languages, "too-many-languages-help")
    }

    /// Nothing for a site of which each of so many things may have a page in each language.
    pub(super) fn of_pages(self, at: Location, things: usize, languages: usize) -> Option<Finding> {
        let pages = things.saturating_mul(languages);
        (pages > self.pages).then(|| told(at, "too-many-pages", self.pages, "too-many-pages-help"))
    }

    /// What is told of the first row that is not read.
    pub(super) fn of_rows(self, at: Location) -> Finding {
        told(at, "too-many-rows", self.rows, "too-many-rows-help")
    }

    pub(super) fn of_columns(self, at: Location) -> Finding {
        told(at, "too-many-columns", self.columns, "too-many-columns-help")
    }
}

fn told(at: Location, what: &'static str, limit: usize, help: &'static str) -> Finding {
    Finding::new(CheckId::TooLarge, at, Message::new(what).count("limit", limit)).help(Message::new(help))
}
