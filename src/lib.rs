//! A static site generator for public scorecards: content in, checked pages out.

pub mod chart;
pub mod view;
