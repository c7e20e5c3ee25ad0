//! Looks whether the content or the theme has changed, understands both again, and publishes what came of it.

use super::generation::{Generation, Parts};
use super::watch::Watch;
use super::{News, Settings, Shared, State};
use crate::content::{self, Inputs, Seen};
use crate::finding::Severity;
use crate::pipeline::{Compiled, Memory, compile_again};
use crate::render::{self, Theme};
use anyhow::{Result, anyhow};
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::watch::Sender;

/// The site's own files of a theme, or why they cannot be read.
type Own = Result<BTreeMap<String, Vec<u8>>, String>;

/// Where the site is made again and again.
pub struct Studio {
    settings: Settings,
    publish: Sender<Arc<State>>,
    shared: Arc<Shared>,
    /// What was last understood.
    content: Option<Content>,
    dress: Option<Dress>,
    turns: u64,
    /// The files of the content as they were last read.
    seen: Seen,
    memory: Memory,
}

/// The content as it was read, and what it says; or why its folder cannot be read.
struct Content {
    inputs: Result<Inputs, String>,
    compiled: Option<Arc<Compiled>>,
}

/// A theme as it was read.
#[derive(Clone)]
struct Dress {
    name: String,
    own: Own,
    /// Nothing where it has mistakes, which were told.
    theme: Option<Arc<Theme>>,
}

impl Studio {
    pub fn new(settings: Settings, publish: Sender<Arc<State>>, shared: Arc<Shared>) -> Studio {
        Studio {
            settings,
            publish,
            shared,
            content: None,
            dress: None,
            turns: 0,
            seen: Seen::default(),
            memory: Memory::default(),
        }
    }

    /// Looks as often as something may have changed: at once, and again when all is quiet.
    pub fn work(mut self, mut watch: Watch) {
        loop {
            watch.wait();
            self.look_unharmed(false);
            watch.settle();
            self.look_unharmed(true);
        }
    }

    /// What nobody has thought of must not keep the next state from being seen.
    fn look_unharmed(&mut self, is_quiet: bool) {
        if catch_unwind(AssertUnwindSafe(|| self.look(is_quiet))).is_err() {
            self.content = None;
        }
    }

    /// Reads, and publishes what is new. An error is only told when all is quiet: a file may be half written.
    pub fn look(&mut self, is_quiet: bool) {
        let start = Instant::now();
        let folder = self.settings.root.join("content");
        let inputs =
            content::read_again(&self.settings.root, &mut self.seen).map_err(|error| self.shared.voice.unread(&folder, error));
        let is_same = self.content.as_ref().is_some_and(|it| it.inputs == inputs);
        let (name, own) = match &self.dress {
            Some(it) => (it.name.clone(), self.own_files(&it.name)),
            None => (String::new(), Err(String::new())),
        };
        if is_same && self.dress.as_ref().is_none_or(|it| it.own == own) {
            return;
        }
        // Many programs empty a file before they write it, or move it away.
        if !is_quiet && (self.empty() < empty(inputs.as_ref().ok(), &own) || self.lacks(inputs.as_ref().ok(), &own)) {
            return;
        }
        let compiled = match &self.content {
            Some(known) if is_same => known.compiled.clone(),
            _ => inputs.as_ref().ok().map(|it| compile_again(it, &mut self.memory)),
        };
        let before = self.dress.clone();
        let outcome = self.outcome(compiled.as_ref(), &inputs, (name, own));
        if outcome.is_err() && !is_quiet {
            self.dress = before;
            return;
        }
        if !is_same {
            self.content = Some(Content { inputs, compiled });
        }
        self.tell(outcome, start);
    }

    fn empty(&self) -> usize {
        let inputs = self.content.as_ref().and_then(|it| it.inputs.as_ref().ok());
        self.dress.as_ref().map_or(0, |it| empty(inputs, &it.own))
    }

    /// Whether a file is missing that was there.
    fn lacks(&self, inputs: Option<&Inputs>, own: &Own) -> bool {
        let before = self.content.as_ref().and_then(|it| it.inputs.as_ref().ok());
        let dress = self.dress.as_ref().and_then(|it| it.own.as_ref().ok());
        before.zip(inputs).is_some_and(|(before, now)| has_lost(before, now))
            || dress.zip(own.as_ref().ok()).is_some_and(|(before, now)| before.keys().any(|it| !now.contains_key(it)))
    }

    fn own_files(&self, theme: &str) -> Own {
        render::own_files(&self.settings.root, theme).map_err(|error| format!("{error:#}"))
    }

    /// The new site; else why there is none, in frames.
    fn outcome(
        &mut self,
        compiled: Option<&Arc<Compiled>>,
        inputs: &Result<Inputs, String>,
        (name, own): (String, Own),
    ) -> Result<Generation, String> {
        let (compiled, inputs) = match (compiled, inputs) {
            (Some(compiled), Ok(inputs)) => (compiled, inputs),
            (_, Err(trouble)) => return Err(trouble.clone()),
            (None, Ok(_)) => return Err(String::new()),
        };
        // The theme that the content asks for may be another one now.
        let (name, own) = match compiled.theme() {
            wanted if wanted == name => (name, own),
            wanted => (wanted.to_owned(), self.own_files(wanted)),
        };
        let has_new_theme = !self.dress.as_ref().is_some_and(|it| it.name == name && it.own == own && it.theme.is_some());
        if has_new_theme {
            self.dress = Some(Dress { name: name.clone(), own: own.clone(), theme: None });
        }
        let is_error = |it: &crate::finding::Finding| it.severity() == Severity::Error && it.settled.is_none();
        if compiled.findings.iter().any(is_error) {
            return Err(self.shared.voice.errors(inputs, compiled));
        }
        let made = self.theme(&name, own).and_then(|theme| {
            self.turns += 1;
            let options = self.settings.options.clone();
            let parts = Parts { compiled: Arc::clone(compiled), theme, options, first: self.shared.open_pages(), has_new_theme };
            Generation::start(format!("{}-{}", std::process::id(), self.turns), parts)
        });
        made.map_err(|error| {
            // The same theme is tried again in full: nobody knows yet which of its pages can be made.
            if let Some(dress) = &mut self.dress {
                dress.theme = None;
            }
            self.shared.mistakes(&error)
        })
    }

    /// The theme as it was, else read anew.
    fn theme(&mut self, name: &str, own: Own) -> Result<Arc<Theme>> {
        if let Some(theme) = self.dress.as_ref().and_then(|it| it.theme.clone()) {
            return Ok(theme);
        }
        let theme = Arc::new(Theme::of(name, own.map_err(|error| anyhow!(error))?)?);
        if let Some(dress) = &mut self.dress {
            dress.theme = Some(Arc::clone(&theme));
        }
        Ok(theme)
    }

    /// Shows what came of it to browsers first, then to the author.
    fn tell(&mut self, outcome: Result<Generation, String>, start: Instant) {
        self.turns += 1;
        let turn = format!("{}-{}", std::process::id(), self.turns);
        let last = self.publish.borrow().site.clone();
        let pages = outcome.as_ref().ok().map(|it| it.pages);
        let (site, trouble) = match outcome {
            Ok(site) => (Some(Arc::new(site)), String::new()),
            Err(trouble) => (last, trouble),
        };
        self.publish.send_replace(Arc::new(State { turn, site, trouble: trouble.clone() }));
        let known = self.content.as_ref();
        let inputs = known.and_then(|it| it.inputs.as_ref().ok());
        let compiled = known.and_then(|it| it.compiled.as_deref());
        self.shared.voice.read_again(&News { compiled, inputs, pages, trouble: &trouble, time: start.elapsed() });
    }
}

/// How many files have nothing in them.
fn empty(inputs: Option<&Inputs>, own: &Own) -> usize {
    let documents = inputs.map_or(0, |it| it.documents.iter().filter(|it| it.text.is_empty()).count());
    documents + own.as_ref().map_or(0, |it| it.values().filter(|it| it.is_empty()).count())
}

/// Whether a document has gone. Documents are in order of path.
fn has_lost(before: &Inputs, now: &Inputs) -> bool {
    let is_there = |path: &str| now.documents.binary_search_by(|it| it.path.as_str().cmp(path)).is_ok();
    before.documents.iter().any(|it| !is_there(&it.path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Document, Text};

    #[test]
    fn what_has_gone_is_missed() {
        let of = |paths: &[&str]| {
            let document = |path: &&str| Document { path: (*path).to_owned(), text: Text::default() };
            Inputs { documents: paths.iter().map(document).collect(), ..Inputs::default() }
        };
        let before = of(&["content/a.yaml", "content/b/c.yaml"]);
        for (now, has) in [
            (of(&["content/a.yaml", "content/b/c.yaml"]), false),
            (of(&["content/a.yaml", "content/a2.yaml", "content/b/c.yaml"]), false),
            (of(&["content/b/c.yaml"]), true),
            (of(&["content/a.yaml", "content/b/c.yaml~"]), true),
            (of(&[]), true),
        ] {
            assert_eq!(has_lost(&before, &now), has, "{:?}", now.documents);
        }
    }
}
