//! The program as its users meet it: each topic has a file, `site.rs` makes sites to run it on.
//!
//! For another topic, write `tests/it/<topic>.rs`, name it here, and begin with `use crate::site::Site`.

#![expect(clippy::disallowed_methods, reason = "tests look at the disk")]

mod build;
mod check;
mod checks;
mod cli;
mod compare;
mod composite;
mod data;
mod derive;
mod docs;
mod documents;
mod escape;
mod explain;
mod findings;
mod fix;
mod fixture;
mod formats;
mod golden;
mod hostile;
mod index_pages;
mod index_properties;
mod index_rules;
mod indexes;
mod indexing;
mod maps;
mod memory;
mod mergers;
mod nation;
mod output;
mod published;
mod ranks;
mod reading;
mod reports;
mod resolutions;
mod scale;
mod schema;
mod series;
mod site;
mod stdin;
mod theme;
mod trends;
