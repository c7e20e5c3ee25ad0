//! What a page says, with its text already formatted: all that a theme may see.

pub mod chart;
