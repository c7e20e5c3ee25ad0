//! `scorecard check`: every finding on standard output, the summary on standard error.

use super::summary::Summary;
use super::teller::Teller;
use super::{Outcome, find_root, outcome, print};
use crate::cli::Check;
use crate::content;
use crate::pipeline::compile;
use anyhow::{Context, Result};
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use std::io::{self, IsTerminal};
use std::time::Instant;

pub(super) fn run(args: &Check) -> Result<Outcome> {
    let start = Instant::now();
    let common = &args.common;
    let teller = Teller::new(common, io::stdout().is_terminal())?;
    let root = find_root(common.root.as_deref())?;
    let inputs = content::read(&root).with_context(|| format!("{} cannot be read", root.join("content").display()))?;
    let mut compiled = compile(&inputs);
    compiled.tell_on(today());
    print(io::stdout().lock(), &teller.tell(&compiled.findings, &inputs.documents))?;
    if !common.quiet {
        let scorecard = compiled.scorecard.as_ref();
        let summary = Summary { scorecard, pages: None, findings: &compiled.findings, time: start.elapsed() };
        print(io::stderr().lock(), &format!("{}\n", summary.text(&teller.words)))?;
    }
    Ok(outcome(&compiled.findings, common.strict))
}

/// The day where it begins first: what is published today is of the future nowhere, whatever the time zone.
fn today() -> Date {
    #[expect(clippy::disallowed_methods, reason = "the edge: only what depends on the day asks for it")]
    let now = jiff::Timestamp::now();
    now.to_zoned(TimeZone::fixed(Offset::constant(14))).date()
}
