//! YAML as a tree of spans: every scalar keeps its text and its place, and every slip an author can make is told by name.

mod classify;
mod flow;
mod quoted;
mod tree;

pub use flow::{is_key_like, list_findings};
pub use tree::{ENTRIES_LIMIT, Entry, Key, Map, Node, Scalar, Style, Tree, is_control, parse, place, place_near};
