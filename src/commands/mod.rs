//! The commands, one file each, and what they share: where the content is, how to speak to the author, the exit code.

mod build;
mod check;
mod schema;
mod summary;
mod teller;

use crate::cli::Command;
use crate::finding::{Finding, Severity};
use anyhow::{Context, Result, bail};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// How a command ended, when the tool did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Clean,
    /// Findings at or above the threshold.
    Findings,
}

/// Runs a command and says what it came to: 0 clean, 1 findings, 2 the tool failed.
pub fn run(command: &Command) -> ExitCode {
    let outcome = match command {
        Command::Build(args) => build::run(args),
        Command::Check(args) => check::run(args),
        Command::Schema(args) => schema::run(args),
    };
    match outcome {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(error) => {
            // With nobody left to tell it to, the exit code still tells it.
            let _ = print(io::stderr().lock(), &format!("error: {error:#}\n"));
            ExitCode::from(2)
        }
    }
}

/// Whether findings fail the run: errors do, with `strict` warnings too. What is accepted or settled does not.
fn outcome(findings: &[Finding], strict: bool) -> Outcome {
    let threshold = if strict { Severity::Warning } else { Severity::Error };
    if findings.iter().any(|it| it.settled.is_none() && it.severity() <= threshold) { Outcome::Findings } else { Outcome::Clean }
}

/// The folder that holds `content/scorecard.yaml`: the one that was named, else the current one or the nearest above.
fn find_root(named: Option<&Path>) -> Result<PathBuf> {
    if let Some(root) = named {
        if is_root(root) {
            return Ok(root.to_path_buf());
        }
        bail!("{} holds no content/scorecard.yaml: --root names the folder that holds content/", root.display());
    }
    let here = std::env::current_dir().context("the current folder is gone")?;
    match here.ancestors().find(|it| is_root(it)) {
        Some(root) => Ok(root.to_path_buf()),
        None => bail!(
            "no content/scorecard.yaml in {} or in a folder above it: go to the folder that holds content/, or name it with --root",
            here.display()
        ),
    }
}

fn is_root(folder: &Path) -> bool {
    ["scorecard.yaml", "scorecard.yml"].iter().any(|it| folder.join("content").join(it).is_file())
}

/// Writes text to where it is read. A reader that has seen enough (`scorecard check | head`) is no failure.
fn print(mut to: impl Write, text: &str) -> Result<()> {
    match to.write_all(text.as_bytes()).and_then(|()| to.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        done => done.context("the output cannot be written"),
    }
}
