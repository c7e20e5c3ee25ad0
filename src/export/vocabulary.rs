//! The words of columns that hold no others, so that those who describe the files can name them all.

pub const UNITS: &[&str] = &["percent", "points", "count", "number", "days", "vnd", "milestone", "bands"];
pub const QUALIFIERS: &[&str] = &["exact", "nearly", "about", "over", "at-least", "under", "at-most", "range"];
pub const MISSING: &[&str] = &["not-published", "not-applicable", "withheld", "not-entered"];
pub const VERDICTS: &[&str] = &["exceeded", "met", "nearly", "missed", "not-judged"];
pub const REASONS: &[&str] = &["no-value", "no-target", "not-due", "bounded-value"];
pub const STATUSES: &[&str] = &["met", "exceeded", "nearly", "missed", "done", "in-progress", "planned", "not-done"];
pub const TARGET_OPS: &[&str] = &[">=", ">", "<=", "<", "=", "rank<=", "words"];
/// What a change is in: points or percent, the indicator's own unit, or places where only a rank's change is printed.
pub const CHANGE_UNITS: &[&str] = &["percent", "points", "count", "number", "days", "vnd", "milestone", "bands", "places"];
pub const BETTER: &[&str] = &["higher", "lower", "neither"];
pub const COMPARES: &[&str] = &["same-period", "latest", "never"];
pub const GROWTH: &[&str] = &["linear", "cagr"];
pub const KINDS: &[&str] = &["survey", "statistics", "government", "press"];
pub const SEVERITIES: &[&str] = &["warning", "note"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Better, Compares, Growth, Missing, SourceKind, Status, Unit};

    #[test]
    fn the_words_are_those_of_the_model() {
        assert_eq!(UNITS, Unit::ALL.map(Unit::id));
        assert_eq!(MISSING, Missing::ALL.map(Missing::id));
        assert_eq!(STATUSES, Status::ALL.map(Status::id));
        assert_eq!(BETTER, Better::ALL.map(Better::id));
        assert_eq!(COMPARES, Compares::ALL.map(Compares::id));
        assert_eq!(GROWTH, Growth::ALL.map(Growth::id));
        assert_eq!(KINDS, SourceKind::ALL.map(SourceKind::id));
        assert_eq!(CHANGE_UNITS, [UNITS, &["places"]].concat());
    }
}
