//! Pages into HTML: view structures and pictures through the theme's templates.

mod default;
mod pages;
mod theme;

pub use pages::{data, drawings, render};
pub use theme::Theme;

#[cfg(test)]
mod contract;
#[cfg(test)]
mod tests;
