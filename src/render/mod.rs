//! Pages into HTML: view structures and pictures through the theme's templates.

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)
)]

mod default;
mod mistake;
mod pages;
mod theme;

pub use mistake::Mistakes;
pub use pages::{data, drawings, render, together};
pub use theme::{Theme, dressed, own_files};

#[cfg(test)]
mod contract;
#[cfg(test)]
mod tests;
