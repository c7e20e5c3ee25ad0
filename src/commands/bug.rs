//! A panic is a mistake of ours: the author is told so, in their language, and what to send us. The exit code is 101.

use super::usage::lang_asked;
use super::{print, teller};
use std::backtrace::{Backtrace, BacktraceStatus};
use std::collections::BTreeSet;
use std::io;
use std::panic::{self, PanicHookInfo};
use std::sync::{Mutex, PoisonError};

/// From now on a panic is told like that, in whatever thread it happens. `serve` goes on after it.
pub fn tell_of_bugs() {
    panic::set_hook(Box::new(|panic| {
        // Many threads may meet the same one at once.
        static TOLD: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
        let what = what(panic);
        if TOLD.lock().unwrap_or_else(PoisonError::into_inner).insert(what.clone()) {
            let _ = print(io::stderr().lock(), &text(&what));
        }
    }));
}

/// Where in the program, and what it said there.
fn what(panic: &PanicHookInfo) -> String {
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    format!("{place}: {}", panic.payload_as_str().unwrap_or_default())
}

fn text(what: &str) -> String {
    let address = format!("{}/issues/new", env!("CARGO_PKG_REPOSITORY"));
    let said = match teller::words(lang_asked()) {
        Ok(words) => format!("{}: {}", words.text("cli-error", &[]), words.text("fault-bug", &[("address", address.into())])),
        Err(_) => format!("error: {address}"),
    };
    let system = format!("scorecard {}, {} {}", env!("CARGO_PKG_VERSION"), std::env::consts::OS, std::env::consts::ARCH);
    let trace = Backtrace::capture();
    let trace = if trace.status() == BacktraceStatus::Captured { format!("{trace}") } else { String::new() };
    format!("{said}\n  {system}\n  {what}\n{trace}")
}
