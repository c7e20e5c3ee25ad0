//! Which findings a run is about: those that were asked for, those of one file; and which of them fail it.

use super::Outcome;
use crate::cli::{Common, Deny};
use crate::content::nearest;
use crate::file::{Document, FileId};
use crate::finding::{CheckId, Finding, Severity};
use crate::words::Fault;
use anyhow::{Result, bail};

/// What is told and counted.
pub(super) struct Selection {
    /// All where none are named.
    select: Vec<CheckId>,
    ignore: Vec<CheckId>,
    /// Findings as serious as this fail the run.
    pub deny: Severity,
}

impl Selection {
    pub(super) fn new(args: &Common) -> Result<Selection> {
        let deny = match args.deny {
            Some(Deny::Errors) => Severity::Error,
            Some(Deny::Warnings) => Severity::Warning,
            Some(Deny::Notes) => Severity::Note,
            None if args.strict => Severity::Warning,
            None => Severity::Error,
        };
        Ok(Selection { select: checks("--select", &args.select)?, ignore: checks("--ignore", &args.ignore)?, deny })
    }

    /// Those that were asked for.
    pub(super) fn of(&self, findings: &[Finding]) -> Vec<Finding> {
        findings.iter().filter(|it| self.has(it)).cloned().collect()
    }

    /// The same and every error: what nobody told could still keep a site from being built.
    pub(super) fn of_build(&self, findings: &[Finding]) -> Vec<Finding> {
        findings.iter().filter(|it| self.has(it) || it.severity() == Severity::Error).cloned().collect()
    }

    fn has(&self, finding: &Finding) -> bool {
        let is_selected = self.select.is_empty() || self.select.contains(&finding.check);
        is_selected && !self.ignore.contains(&finding.check)
    }

    /// Whether findings fail the run. What is accepted or settled does not.
    pub(super) fn outcome(&self, findings: &[Finding]) -> Outcome {
        let is_denied = |it: &Finding| it.settled.is_none() && it.severity() <= self.deny;
        if findings.iter().any(is_denied) { Outcome::Findings } else { Outcome::Clean }
    }
}

/// Those of one file only; none where it is not read at all.
pub(super) fn keep_file(findings: &mut Vec<Finding>, documents: &[Document], path: &str) {
    let file = documents.iter().position(|it| it.path == path).map(|it| FileId(it as u32));
    findings.retain(|it| Some(it.location.file) == file);
}

fn checks(option: &str, ids: &[String]) -> Result<Vec<CheckId>> {
    ids.iter().map(|id| check(option, id.trim())).collect()
}

fn check(option: &str, id: &str) -> Result<CheckId> {
    if let Some(check) = CheckId::of_id(id) {
        return Ok(check);
    }
    let near = nearest(id, CheckId::ALL.iter().map(|it| it.id())).unwrap_or("none");
    bail!(Fault::new("fault-no-check", &[("option", &option), ("id", &format!("{id:?}")), ("near", &near)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_id_is_told_with_its_neighbour() {
        let said = |id: &str| check("--select", id).unwrap_err().to_string();
        assert_eq!(said("unknown-feild"), "--select: no finding has the id \"unknown-feild\": did you mean `unknown-field`?");
        assert!(said("E501").ends_with("`scorecard explain` lists all ids") && said("\u{1b}[31m").contains("\\u{1b}"));
        assert!(checks("--ignore", &["last-digit".into(), " truncated".into()]).is_ok_and(|it| it.len() == 2));
    }
}
