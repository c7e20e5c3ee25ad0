//! `scorecard serve`: the site in a browser while it is written. Findings and what was built go to standard error.

use super::colour::colour;
use super::summary::Summary;
use super::teller;
use super::{Outcome, build, env, failure, find_root, print, schema, shown};
use crate::cli::Serve;
use crate::content::Inputs;
use crate::finding::{Finding, Message, Severity};
use crate::pipeline::{Compiled, Options};
use crate::render::Mistakes;
use crate::report::{self, Report};
use crate::server::{self, Labels, News, Settings, Voice};
use crate::words::{Blame, Words};
use anyhow::Result;
use std::collections::BTreeSet;
use std::io::{self, IsTerminal};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

pub(super) fn run(args: &Serve) -> Result<Outcome> {
    let root = find_root(args.root.folder.as_deref())?;
    let options =
        Options { base_url: args.address.base_url.clone(), without: build::without(&args.without.parts), ..Options::default() };
    let settings = Settings { root: root.clone(), address: SocketAddr::new(args.interface, args.port), options };
    let has_colour = colour(args.voice.color, io::stderr().is_terminal());
    let words = teller::words(args.voice.language.lang)?;
    let (is_quiet, is_seen) = (args.quiet.on, !args.interface.is_loopback());
    let told = Mutex::default();
    let author = Author { words, root, has_colour, is_quiet, opens: args.open, is_seen, told };
    server::serve(settings, Arc::new(author))?;
    Ok(Outcome::Clean)
}

/// Who writes, and sees what comes of it.
struct Author {
    words: Words,
    root: PathBuf,
    has_colour: bool,
    is_quiet: bool,
    opens: bool,
    /// Other machines can see the site.
    is_seen: bool,
    /// The warnings that stand in the content and have been told: their files, their ids, what they say.
    told: Mutex<BTreeSet<(String, &'static str, Message)>>,
}

/// So many new warnings are told at once; `check` tells them all.
const WARNINGS: usize = 10;

impl Voice for Author {
    fn begun(&self, address: &str) -> Result<()> {
        print(io::stdout().lock(), &format!("{}\n", self.words.text("cli-serve-at", &[("address", address.into())])))?;
        if self.is_seen && !self.is_quiet {
            say(&self.words.text("cli-serve-seen", &[]));
        }
        if self.opens {
            let told = self.words.text("cli-serve-not-opened", &[("address", address.into())]);
            match open(address) {
                // Whether it could show the page is known when it ends, which nobody waits for.
                Ok(browser) => drop(thread::spawn(move || has_ended(browser, &told))),
                Err(_) => say(&told),
            }
        }
        Ok(())
    }

    fn read_again(&self, news: &News<'_>) {
        let findings = news.compiled.map_or(&[][..], |it| &it.findings);
        if news.pages.is_none() {
            let frames = news.inputs.filter(|_| self.has_colour && !errors(findings).is_empty());
            let frames = frames.map(|it| report::full(&Report::new(&errors(findings), &it.documents, &self.words), true));
            say(frames.as_deref().unwrap_or(news.trouble).trim_end());
        }
        let (Some(inputs), Some(compiled)) = (news.inputs, news.compiled) else {
            // Nothing was counted, so nothing is summed up.
            if !self.is_quiet {
                say(&self.words.text("cli-serve-unread", &[]));
            }
            return;
        };
        if news.pages.is_some() {
            self.warn(inputs, findings);
        }
        if !self.is_quiet {
            let scorecard = compiled.scorecard.as_ref();
            let line = Summary { scorecard, pages: news.pages, findings, time: news.time }.text(&self.words);
            let key = if news.pages.is_some() { "cli-serve-built" } else { "cli-serve-not-built" };
            say(&self.words.text(key, &[("summary", line.into())]));
        }
        if let Err(error) = schema::renew(&self.root, inputs, compiled) {
            say(&self.words.text("cli-serve-no-schemas", &[("error", failure::text(&error, &self.words).into())]));
        }
    }

    fn unread(&self, folder: &Path, error: io::Error) -> String {
        let path = shown(folder).display().to_string();
        if error.kind() == io::ErrorKind::NotFound {
            return self.words.text("cli-serve-gone", &[("path", path.into())]);
        }
        let error = Err::<(), _>(error).blame("fault-read", path);
        error.map_or_else(|error| failure::text(&error, &self.words), |()| String::new())
    }

    fn errors(&self, inputs: &Inputs, compiled: &Compiled) -> String {
        report::full(&Report::new(&errors(&compiled.findings), &inputs.documents, &self.words), false)
    }

    fn mistakes(&self, mistakes: &Mistakes) -> String {
        mistakes.told(&self.words)
    }

    fn labels(&self) -> Labels {
        let text = |key| self.words.text(key, &[]);
        Labels { lang: self.words.lang.to_string(), title: text("cli-serve-trouble"), close: text("cli-serve-close") }
    }
}

impl Author {
    /// Tells the warnings that were not there before, in frames. Those that stay where they are have been told.
    fn warn(&self, inputs: &Inputs, findings: &[Finding]) {
        let path = |it: &Finding| inputs.documents.get(it.location.file.0 as usize).map(|it| it.path.clone()).unwrap_or_default();
        // Without the line: an edit above one moves it, and says nothing new of it.
        let key = |it: &Finding| (path(it), it.check.id(), it.message.clone());
        let warnings = open_findings(findings, Severity::Warning);
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let new: Vec<Finding> = warnings.iter().filter(|it| !told.contains(&key(it))).cloned().collect();
        *told = warnings.iter().map(key).collect();
        drop(told);
        let (first, more) = new.split_at(new.len().min(WARNINGS));
        if !first.is_empty() {
            say(report::frames(&Report::new(first, &inputs.documents, &self.words), self.has_colour).trim_end());
        }
        if !more.is_empty() {
            say(&self.words.text("cli-serve-more-warnings", &[("count", more.len().into())]));
        }
    }
}

/// A terminal that has gone is no reason to end.
fn say(text: &str) {
    let _ = print(io::stderr().lock(), &format!("{text}\n"));
}

/// What keeps the site from being built.
fn errors(findings: &[Finding]) -> Vec<Finding> {
    open_findings(findings, Severity::Error)
}

/// Those of one severity that nobody has accepted or decided.
fn open_findings(findings: &[Finding], severity: Severity) -> Vec<Finding> {
    findings.iter().filter(|it| it.severity() == severity && it.settled.is_none()).cloned().collect()
}

/// Opens an address with the program that `BROWSER` names, else as the system does.
fn open(address: &str) -> io::Result<Child> {
    let system = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    let start = |program: &str| {
        let quiet = || Stdio::null();
        let mut command = Command::new(program);
        command.arg(address).stdin(quiet()).stdout(quiet()).stderr(quiet());
        // Ctrl-C ends the site, not the browser.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        command.spawn()
    };
    env("BROWSER").and_then(|it| start(&it).ok()).map_or_else(|| start(system), Ok)
}

fn has_ended(mut browser: Child, told: &str) {
    // The one of Windows never says that it was done.
    if browser.wait().is_ok_and(|it| !it.success()) && cfg!(not(windows)) {
        say(told);
    }
}
