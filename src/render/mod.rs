//! Pages into HTML: view structures and pictures through the theme's templates.

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
