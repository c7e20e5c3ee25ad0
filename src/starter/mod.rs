//! Beginnings: a small, complete site to start from, and the first lines of files that are added to one.
//!
//! | file | what it makes |
//! |---|---|
//! | `en/`, `vi/` | the site that `scorecard init` writes, in each language; `common/` and `github/` are the same in both but for comments |
//! | `site.rs` | its files, with what is filled in |
//! | `lines.rs` | the first lines of a file: fields that are set, and fields that wait as comments |
//! | `draft.rs` | documents, reports, indicators, indexes and pages |
//! | `place.rs` | a territory at the end of those that there are |

mod draft;
mod lines;
mod place;
mod site;

pub use draft::{Draft, Drafter, stem_of};
pub use place::append;
pub use site::{Filled, Language, files};
