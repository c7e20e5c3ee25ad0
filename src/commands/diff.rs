//! `scorecard diff`: differences on standard output, the summary on standard error; `--write` drafts entries of changes.yaml.

use super::{Outcome, find_root, is_root, print, teller, today};
use crate::cli::{Diff, DiffFormat};
use crate::content::read::original;
use crate::content::{self, Inputs};
use crate::diff::{self, Change, Kind, Snapshot, TABLES};
use crate::file::{Document, OutputFile};
use crate::finding::{CheckId, Finding, Severity};
use crate::output::{Replacement, replace, update};
use crate::pipeline::{Compiled, compile};
use crate::report::visible;
use crate::words::{Blame, Fault, Lang, Words};
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

const CHANGES: [&str; 2] = ["content/changes.yaml", "content/changes.yml"];

pub(super) fn run(args: &Diff) -> Result<Outcome> {
    let words = teller::words(args.language.lang)?;
    let new = match &args.new {
        Some(new) => new.clone(),
        None => find_root(args.root.folder.as_deref())?,
    };
    let old = State::read(&args.old)?;
    let new = State::read(&new)?;
    let changes = diff::compare(&old.snapshot, &new.snapshot);
    let told = match args.format {
        DiffFormat::Text => diff::text(&changes, &words).lines().map(|it| visible(it) + "\n").collect(),
        DiffFormat::Json => diff::json(&changes),
        DiffFormat::Markdown => diff::markdown(&changes, &old.snapshot, &new.snapshot, &words),
    };
    print(io::stdout().lock(), &told)?;
    let silent = changes.iter().filter(|it| it.is_silent()).count();
    if !args.quiet.on {
        print(io::stderr().lock(), &format!("{}\n", summary(&changes, silent, &words)))?;
    }
    if args.write {
        let written = write(args, &new, &old.snapshot, &changes)?;
        let key = if written == 0 { "cli-diff-nothing-to-draft" } else { "cli-diff-drafted" };
        if !args.quiet.on {
            print(io::stderr().lock(), &format!("{}\n", words.text(key, &[("count", written.into())])))?;
        }
    }
    let is_clean = if args.check || args.write { silent == 0 } else { changes.is_empty() };
    Ok(if is_clean { Outcome::Clean } else { Outcome::Findings })
}

/// «2 added, 1 revised, 0 removed; 1 without a reason in changes.yaml»
fn summary(changes: &[Change], silent: usize, words: &Words) -> String {
    if changes.is_empty() {
        return words.text("cli-diff-none", &[]);
    }
    let count = |kind: Kind| changes.iter().filter(|it| it.kind == kind).count();
    let counts = Kind::ALL.iter().filter(|it| count(**it) > 0);
    let counts = counts.map(|it| words.text(it.counted(), &[("count", count(*it).into())]));
    let mut text = counts.collect::<Vec<_>>().join(", ");
    if silent > 0 {
        text = format!("{text}; {}", words.text("cli-diff-silent-count", &[("count", silent.into())]));
    }
    text
}

/// One of the two states.
struct State {
    snapshot: Snapshot,
    /// The folder that holds content/, and what it holds, where the state is one.
    content: Option<(PathBuf, Inputs, Compiled)>,
}

impl State {
    /// Content where there is some, else the data files of a site.
    fn read(folder: &Path) -> Result<State> {
        if is_root(folder) {
            return State::of_content(folder);
        }
        let data = [folder.to_path_buf(), folder.join("data")].into_iter().find(|it| it.join("observations.csv").is_file());
        let Some(data) = data else {
            bail!(Fault::new("fault-no-state", &[("path", &folder.display())]));
        };
        let mut tables = BTreeMap::new();
        for name in TABLES {
            let path = data.join(format!("{name}.csv"));
            #[expect(clippy::disallowed_methods, reason = "the edge: what a site was built with is only read here")]
            let text = match fs::read_to_string(&path) {
                // A site that an older program built lacks some.
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                read => read.blame("fault-read", path.display())?,
            };
            tables.insert(name.to_owned(), text);
        }
        let snapshot = Snapshot::read(&tables).blame("fault-compare", data.display())?;
        Ok(State { snapshot, content: None })
    }

    fn of_content(root: &Path) -> Result<State> {
        let inputs = content::read(root).blame("fault-read", root.join("content").display())?;
        let compiled = compile(&inputs);
        // What could not be read would look as if it had been removed.
        let errors = compiled.findings.iter().filter(|it| is_in_the_way(it, &inputs.documents)).count();
        ensure!(errors == 0, Fault::new("fault-broken-state", &[("path", &root.display())]));
        let snapshot = Snapshot::read(&compiled.tables(&TABLES))?;
        Ok(State { snapshot, content: Some((root.to_path_buf(), inputs, compiled)) })
    }
}

/// A draft that waits for its reason is no obstacle: it says what was changed.
fn is_in_the_way(finding: &Finding, documents: &[Document]) -> bool {
    let is_draft = finding.check == CheckId::MissingReason
        && documents.get(finding.location.file.0 as usize).is_some_and(|it| CHANGES.contains(&it.path.as_str()));
    finding.severity() == Severity::Error && !is_draft
}

/// Drafts the entries that are missing behind those that stand in the file. Says how many there are.
fn write(args: &Diff, new: &State, old: &Snapshot, changes: &[Change]) -> Result<usize> {
    let (root, inputs, compiled) = new.content.as_ref().context("entries are drafted for content, not for a site")?;
    let date = args.date.map_or_else(|| today(0), Ok)?.to_string();
    let (drafts, count) = diff::draft(changes, old, &new.snapshot, &date, &words_of(compiled)?);
    if count == 0 {
        return Ok(0);
    }
    let path = CHANGES.into_iter().find(|path| inputs.documents.iter().any(|it| it.path == *path));
    let original = match path {
        Some(path) => Some(
            original(root, path)
                .blame("fault-read", path)?
                .with_context(|| format!("{path} is a link: write to the file itself"))?,
        ),
        None => None,
    };
    let path = path.unwrap_or(CHANGES[0]);
    let before = original.as_ref().map_or(&[][..], |it| it.bytes.as_slice());
    let after = appended(before, &drafts);
    if !is_read_back(inputs, path, &after, (compiled, count)) {
        bail!(
            "the entries cannot be put at the end of {path} as it is written; put them there yourself:\n{}",
            visible_lines(&drafts)
        );
    }
    match original {
        Some(it) => replace(&[Replacement { path: it.path, old: it.bytes, new: after }])?,
        None => {
            update(&root.join("content"), &[OutputFile { path: "changes.yaml".to_owned(), bytes: after }])?;
        }
    }
    Ok(count)
}

fn visible_lines(text: &str) -> String {
    text.lines().map(|it| visible(it) + "\n").collect()
}

/// The same bytes, and the entries behind them as the others stand: as far from the margin, with the same line ends.
fn appended(before: &[u8], drafts: &str) -> Vec<u8> {
    let text = String::from_utf8_lossy(before);
    let first = text.lines().find(|it| it.trim_start().starts_with("- "));
    let margin = first.and_then(|it| it.strip_suffix(it.trim_start())).unwrap_or_default();
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut after = before.to_vec();
    if !before.is_empty() && !before.ends_with(b"\n") {
        after.extend_from_slice(end.as_bytes());
    }
    for line in drafts.lines() {
        after.extend_from_slice(format!("{margin}{line}{end}").as_bytes());
    }
    after
}

/// Whether the file then says what it said, and the new entries besides; nothing is written that is not understood.
fn is_read_back(inputs: &Inputs, path: &str, bytes: &[u8], (before, count): (&Compiled, usize)) -> bool {
    let Some(text) = content::read::text_of(bytes) else { return false };
    let mut inputs = inputs.clone();
    match inputs.documents.iter_mut().find(|it| it.path == path) {
        Some(document) => document.text = text.into(),
        None => {
            inputs.documents.push(Document { path: path.to_owned(), text: text.into() });
            inputs.documents.sort_by(|a, b| a.path.cmp(&b.path));
        }
    }
    let (scorecard, findings) = content::load(&inputs);
    let entries = before.scorecard.as_ref().map_or(0, |it| it.amendments.len());
    let is_clean = !findings.iter().any(|it| is_in_the_way(it, &inputs.documents));
    is_clean && scorecard.is_some_and(|it| it.amendments.len() == entries + count)
}

/// Comments in the file are in the site's first language, where the tool speaks it.
fn words_of(compiled: &Compiled) -> Result<Words> {
    let first = compiled.scorecard.as_ref().and_then(|it| it.site.languages.first()).map_or("en", String::as_str);
    teller::load(&Lang::parse(first).unwrap_or_else(|_| Lang::en()))
}
