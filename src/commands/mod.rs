//! The commands, one file each, and what they share: where the content is, how to speak to the author, the exit code.

mod answer;
mod bug;
mod build;
mod check;
mod colour;
mod counted;
mod diff;
mod explain;
mod export;
mod failure;
mod fix;
mod import;
mod init;
mod new;
mod progress;
mod schema;
mod selection;
mod serve;
mod shell;
mod summary;
mod teller;
mod typed;
mod usage;
mod weight;

use crate::cli::Command;
use crate::words::{Blame, Fault};
use anyhow::{Result, bail};
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use std::io::{ErrorKind, Write};
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

pub use bug::tell_of_bugs;
pub use usage::tell;

/// How a command ended, when the tool did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Clean,
    /// Findings at or above the threshold.
    Findings,
    /// The tool failed, and has said why.
    Failed,
}

/// Runs a command and says what it came to: 0 clean, 1 findings, 2 the tool failed.
pub fn run(command: &Command) -> ExitCode {
    let outcome = match command {
        Command::Build(args) => build::run(args),
        Command::Check(args) => check::run(args),
        Command::Completions(args) => shell::completions(args),
        Command::Diff(args) => diff::run(args),
        Command::Explain(args) => explain::run(args),
        Command::Export(args) => export::run(args),
        Command::Fix(args) => fix::run(args),
        Command::Import(args) => import::run(args),
        Command::Init(args) => init::run(args),
        Command::Man(args) => shell::man(args),
        Command::New(args) => new::run(args),
        Command::Schema(args) => schema::run(args),
        Command::Serve(args) => serve::run(args),
    };
    match outcome {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Ok(Outcome::Failed) => ExitCode::from(2),
        Err(error) => {
            failure::tell(&error);
            ExitCode::from(2)
        }
    }
}

/// The folder that holds `content/scorecard.yaml`: the one that was named, else the current one or the nearest above.
fn find_root(named: Option<&Path>) -> Result<PathBuf> {
    if let Some(root) = named {
        if is_root(root) {
            return Ok(root.to_path_buf());
        }
        bail!(Fault::new("fault-no-site-named", &[("path", &root.display())]));
    }
    let here = std::env::current_dir().map_err(|error| Fault::new("fault-here", &[]).of(error))?;
    match here.ancestors().find(|it| is_root(it)) {
        Some(root) => Ok(root.to_path_buf()),
        None => bail!(Fault::new("fault-no-site", &[("path", &here.display())])),
    }
}

/// The same for one file: an editor may stand anywhere when it asks, so the nearest folder above the file comes first.
fn find_root_of(named: Option<&Path>, file: &Path) -> Result<PathBuf> {
    let file = std::path::absolute(file).blame("fault-no-path", file.display())?;
    let above = file.ancestors().find(|it| named.is_none() && is_root(it)).map(Path::to_path_buf);
    above.map_or_else(|| find_root(named), Ok)
}

fn is_root(folder: &Path) -> bool {
    ["scorecard.yaml", "scorecard.yml"].iter().any(|it| folder.join("content").join(it).is_file())
}

/// A path as it is typed from where we stand; empty for that folder itself.
fn shown(path: &Path) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let path = path.strip_prefix(&here).unwrap_or(path);
    path.components().filter(|it| !matches!(it, Component::CurDir)).collect()
}

/// Writes text to where it is read. A reader that has seen enough (`scorecard check | head`) is no failure.
fn print(mut to: impl Write, text: &str) -> Result<()> {
    match to.write_all(text.as_bytes()).and_then(|()| to.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        done => done.map_err(|error| Fault::new("fault-print", &[]).of(error).into()),
    }
}

/// A variable of the environment that says something.
fn env(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|it| !it.is_empty())
}

/// One that names a path, in whatever signs the system has for one.
fn env_path(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).filter(|it| !it.is_empty()).map(PathBuf::from)
}

/// The day where clocks are so many hours ahead of UTC. Who wants the same words every day sets `SOURCE_DATE_EPOCH`, as
/// other programs take it: seconds since 1970.
fn today(ahead: i8) -> Result<Date> {
    let now = match env("SOURCE_DATE_EPOCH") {
        Some(set) => instant(&set).ok_or_else(|| Fault::new("fault-epoch", &[("value", &format!("{set:?}"))]))?,
        #[expect(clippy::disallowed_methods, reason = "the edge: only what depends on the day asks for it")]
        None => jiff::Timestamp::now(),
    };
    Ok(now.to_zoned(TimeZone::fixed(Offset::constant(ahead))).date())
}

fn instant(seconds: &str) -> Option<jiff::Timestamp> {
    // A sign before it is no digit: nothing was published before 1970.
    let digits = Some(seconds).filter(|it| it.bytes().all(|it| it.is_ascii_digit()))?;
    jiff::Timestamp::from_second(digits.parse().ok()?).ok()
}
