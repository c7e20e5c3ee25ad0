//! The program as its users meet it: each topic has a file, `site.rs` makes sites to run it on.
//!
//! For another topic, write `tests/it/<topic>.rs`, name it here, and begin with `use crate::site::Site`.

#![expect(clippy::disallowed_methods, reason = "tests look at the disk")]

mod again;
mod bench;
mod bounds;
mod build;
mod changes;
mod check;
mod checks;
mod cli;
mod compare;
mod composite;
mod data;
mod derive;
mod diff;
mod docs;
mod documents;
mod escape;
mod explain;
mod export;
mod field_examples;
mod findings;
mod fix;
mod fixture;
mod formats;
mod fuzz;
#[path = "../../benches/nation/mod.rs"]
mod generator;
mod german;
mod golden;
mod help;
mod hostile;
mod import;
mod import_complete;
mod import_open_sdg;
mod index_pages;
mod index_properties;
mod index_rules;
mod indexes;
mod indexing;
mod injection;
mod killed;
mod linked;
mod looks;
mod maps;
mod memory;
mod mergers;
mod mistakes;
mod nation;
mod output;
mod properties;
mod published;
mod questions;
mod ranks;
mod reading;
mod refused;
mod report_link;
mod reports;
mod resolutions;
mod scale;
mod schema;
mod search;
mod series;
mod serve;
mod share;
mod site;
mod start;
mod stdin;
mod supply;
#[path = "../../fuzz/src/lib.rs"]
mod targets;
mod terms;
mod theme;
mod themes;
mod trends;
mod tutorial;
mod workflows;
