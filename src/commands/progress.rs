//! How far a command is, where it takes longer than a second and somebody is there to read it; nothing of it stays.

use crate::content::{self, Inputs, Shelf, Unsaved};
use crate::failpoint;
use crate::pipeline::{Compiled, compile, compile_once};
use crate::timings::{self, Stage};
use crate::words::{Blame, Words};
use anyhow::Result;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// Who has done sooner has nothing to tell.
const PATIENCE: Duration = Duration::from_secs(1);
const STEP: Duration = Duration::from_millis(100);

/// Back to the beginning of the line, and nothing on it.
const CLEAR: &str = "\r\u{1b}[K";

/// Does some work that counts what it has done, and tells the count on standard error where that is a terminal.
pub(super) fn told<T>(words: &Words, is_quiet: bool, work: impl FnOnce(&AtomicUsize) -> T) -> T {
    let is_read = io::stderr().is_terminal() && std::env::var_os("TERM").is_none_or(|it| it != "dumb");
    if is_quiet || !is_read {
        return work(&AtomicUsize::new(0));
    }
    told_to(io::stderr(), PATIENCE, |count| line(words, count), work)
}

/// The content of a folder and what it says, which takes long where there is much of it.
pub(super) fn compiled(words: &Words, is_quiet: bool, root: &Path, unsaved: Option<&Unsaved>) -> Result<(Inputs, Compiled)> {
    understood(words, is_quiet, root, unsaved, |inputs| {
        let compiled = compile(&inputs);
        (inputs, compiled)
    })
}

/// The same without the texts.
pub(super) fn compiled_once(words: &Words, is_quiet: bool, root: &Path) -> Result<(Compiled, Shelf)> {
    understood(words, is_quiet, root, None, compile_once)
}

fn understood<T>(
    words: &Words,
    is_quiet: bool,
    root: &Path,
    unsaved: Option<&Unsaved>,
    compile: impl FnOnce(Inputs) -> T,
) -> Result<T> {
    told(words, is_quiet, |_| {
        let content = root.join("content");
        failpoint::at("read").blame("fault-read", content.display())?;
        let read = || content::read_with(root, unsaved);
        let inputs = timings::of(Stage::Read, read).blame("fault-read", content.display())?;
        failpoint::at("have-read").blame("fault-read", content.display())?;
        // Gone meanwhile: what was read is not all of it, and what was not is no slip of an author.
        content.metadata().blame("fault-read", content.display())?;
        Ok(compile(inputs))
    })
}

/// Who has made no file yet still reads.
fn line(words: &Words, count: usize) -> String {
    match count {
        0 => words.text("cli-progress-reading", &[]),
        _ => words.text("cli-progress", &[("count", count.into())]),
    }
}

fn told_to<T>(
    mut to: impl Write + Send,
    patience: Duration,
    line: impl Fn(usize) -> String + Send,
    work: impl FnOnce(&AtomicUsize) -> T,
) -> T {
    let done = AtomicUsize::new(0);
    let (end, ended) = mpsc::channel::<()>();
    thread::scope(|scope| {
        let count = &done;
        scope.spawn(move || {
            let mut wait = patience;
            // The end is that nobody holds the other side any more.
            while ended.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                wait = STEP;
                // A terminal that has gone needs no progress.
                let _ = write!(to, "{CLEAR}{}", line(count.load(Ordering::Relaxed))).and_then(|()| to.flush());
            }
            if wait == STEP {
                let _ = write!(to, "{CLEAR}").and_then(|()| to.flush());
            }
        });
        let made = work(&done);
        drop(end);
        made
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_work_is_told_and_nothing_of_it_stays() {
        let mut told = Vec::new();
        told_to(
            &mut told,
            Duration::ZERO,
            |count| format!("<{count}>"),
            |count| {
                count.store(7, Ordering::Relaxed);
                thread::sleep(STEP * 3);
            },
        );
        let told = String::from_utf8(told).unwrap();
        assert!(told.contains("<7>") && told.ends_with(CLEAR), "{told:?}");
    }

    #[test]
    fn before_the_first_file_it_reads() {
        let words = super::super::teller::words(Some(crate::cli::Lang::En)).unwrap();
        assert_eq!((line(&words, 0).as_str(), line(&words, 7).as_str()), ("reading and checking…", "7 files made…"));
    }

    #[test]
    fn a_short_work_says_nothing() {
        let mut told = Vec::new();
        assert_eq!(told_to(&mut told, PATIENCE, |count| format!("<{count}>"), |_| 5), 5);
        assert!(told.is_empty());
    }
}
