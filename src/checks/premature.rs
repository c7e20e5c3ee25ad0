//! What it is too early to say while something cannot be read: what seems missing may stand just there.

use crate::file::FileId;
use crate::finding::{CheckId, Finding, Severity};
use std::collections::BTreeSet;

/// Leaves out what an error may have caused. One slip is told once: an indicator whose only figure is misspelt leads
/// nowhere today, and does so no more when the slip is mended.
pub fn without(mut found: Vec<Finding>, unread: &[Finding]) -> Vec<Finding> {
    let errors = || unread.iter().filter(|it| it.severity() == Severity::Error);
    let files: BTreeSet<FileId> = errors().map(|it| it.location.file).collect();
    found.retain(|it| match it.check {
        CheckId::DeadEnd | CheckId::NeedlessAccept | CheckId::IndexEmpty | CheckId::IndexMethod => files.is_empty(),
        CheckId::NoQuote | CheckId::QuoteWithoutNumber => !files.contains(&it.location.file),
        _ => true,
    });
    found
}
