//! `scorecard`: hand-edited YAML, one file per document per province, becomes a static site of public scorecards.
//!
//! Start reading at [`pipeline`]: the whole program on one screen. `ARCHITECTURE.md` is the map.

pub mod chart;
pub mod derive;
pub mod file;
pub mod finding;
pub mod model;
pub mod render;
pub mod view;
pub mod words;
