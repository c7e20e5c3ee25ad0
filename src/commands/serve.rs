//! `scorecard serve`: the site in a browser while it is written. Findings and what was built go to standard error.

use super::colour::colour;
use super::summary::Summary;
use super::teller;
use super::{Outcome, build, env, find_root, print, schema};
use crate::cli::Serve;
use crate::content::Inputs;
use crate::finding::{Finding, Severity};
use crate::pipeline::{Compiled, Options};
use crate::render::Mistakes;
use crate::report::{self, Report};
use crate::server::{self, Labels, News, Settings, Voice};
use crate::words::Words;
use anyhow::Result;
use std::io::{self, IsTerminal};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread;

pub(super) fn run(args: &Serve) -> Result<Outcome> {
    let root = find_root(args.root.folder.as_deref())?;
    let options = Options { base_url: args.address.base_url.clone(), without: build::without(&args.without.parts) };
    let settings = Settings { root: root.clone(), address: SocketAddr::new(args.interface, args.port), options };
    let has_colour = colour(args.voice.color, io::stderr().is_terminal());
    let words = teller::words(args.voice.language.lang)?;
    let (is_quiet, is_seen) = (args.quiet.on, !args.interface.is_loopback());
    server::serve(settings, Arc::new(Author { words, root, has_colour, is_quiet, opens: args.open, is_seen }))?;
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
}

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
        if !self.is_quiet {
            let scorecard = news.compiled.and_then(|it| it.scorecard.as_ref());
            let line = Summary { scorecard, pages: news.pages, findings, time: news.time }.text(&self.words);
            let key = if news.pages.is_some() { "cli-serve-built" } else { "cli-serve-not-built" };
            say(&self.words.text(key, &[("summary", line.into())]));
        }
        if let (Some(compiled), Some(inputs)) = (news.compiled, news.inputs)
            && let Err(error) = schema::renew(&self.root, inputs, compiled)
        {
            say(&self.words.text("cli-serve-no-schemas", &[("error", format!("{error:#}").into())]));
        }
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

/// A terminal that has gone is no reason to end.
fn say(text: &str) {
    let _ = print(io::stderr().lock(), &format!("{text}\n"));
}

/// What keeps the site from being built: warnings are for `check`.
fn errors(findings: &[Finding]) -> Vec<Finding> {
    findings.iter().filter(|it| it.severity() == Severity::Error && it.settled.is_none()).cloned().collect()
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
