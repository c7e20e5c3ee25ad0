//! What no content and no imported file can bring about, as a function a stage: bytes come in, and it panics where the
//! program does not keep what it promises.
//!
//! `fuzz_targets/` hands them to cargo-fuzz. `tests/it/fuzz.rs` of the program holds every seed and every find of the past to
//! them, and what a generator makes of these, with nothing but Rust.
#![forbid(unsafe_code)]

mod emitted;
pub mod generator;
pub mod grammar;
pub mod html;
mod imported;
mod names;
mod prose;
mod shapes;
mod site;
mod tables;
pub mod told;
mod tree;
mod whole;

pub use grammar::{period, value};
pub use imported::{csv, datapackage, open_sdg, xlsx};
pub use names::ids;
pub use prose::markdown;
pub use shapes::{looks, maps};
pub use tables::table;
pub use tree::yaml;
pub use whole::check;

/// A function that takes any bytes.
pub type Target = fn(&[u8]);

/// Every target by its name: the folders of seeds and finds are called so.
pub const TARGETS: &[(&str, Target)] = &[
    ("check", check),
    ("csv", csv),
    ("datapackage", datapackage),
    ("ids", ids),
    ("looks", looks),
    ("maps", maps),
    ("markdown", markdown),
    ("open_sdg", open_sdg),
    ("period", period),
    ("table", table),
    ("value", value),
    ("xlsx", xlsx),
    ("yaml", yaml),
];
