//! What importers of whole repositories share: ids, texts by language, cells, and the files of a site.

pub mod cells;
pub mod gather;
pub mod local;
pub mod number;
pub mod period;
pub mod site;
pub mod unique;

use std::collections::BTreeMap;

/// A folder in memory: what stands at each path below it, with `/` between the parts.
pub type Folder = BTreeMap<String, Vec<u8>>;
