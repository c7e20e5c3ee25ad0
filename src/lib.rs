//! `scorecard`: hand-edited YAML, one file per document per province, becomes a static site of public scorecards.
//!
//! Start reading at [`pipeline`]: the whole program on one screen. `ARCHITECTURE.md` is the map.
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)
)]

pub mod cell;
pub mod chart;
pub mod checks;
pub mod cite;
pub mod cli;
pub mod commands;
pub mod content;
pub mod derive;
pub mod diff;
pub mod emit;
pub mod export;
pub mod failpoint;
pub mod feed;
pub mod file;
pub mod finding;
pub mod fix;
pub mod import;
pub mod json;
pub mod kept;
pub mod model;
pub mod output;
pub mod pipeline;
pub mod render;
pub mod report;
pub mod schema;
pub mod server;
pub mod share;
pub mod sitemap;
pub mod starter;
pub mod timings;
pub mod view;
pub mod words;
pub mod xml;
pub mod yaml;
