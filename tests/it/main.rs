//! The program as its users meet it: each topic has a file, `site.rs` makes sites to run it on.
//!
//! For another topic, write `tests/it/<topic>.rs`, name it here, and begin with `use crate::site::Site`.

#![expect(clippy::disallowed_methods, reason = "tests look at the disk")]

mod build;
mod check;
mod cli;
mod derive;
mod documents;
mod escape;
mod golden;
mod output;
mod site;
