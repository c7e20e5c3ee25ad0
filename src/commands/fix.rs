//! `scorecard fix`: what was mended on standard output, the summary on standard error; `--diff` and `--dry-run` write nothing.

use super::colour::colour;
use super::{Outcome, find_root, print, teller};
use crate::cli::Fix;
use crate::content::read::{name_of, original};
use crate::content::{self, Inputs};
use crate::file::{Document, FileId};
use crate::finding::{Finding, has_errors};
use crate::fix::{Bytes, Mend, Mended, What, diff, mend};
use crate::output::{Replacement, replace};
use crate::pipeline::compile;
use crate::report::{Counts, visible};
use crate::words::{Blame, Fault, Words};
use anyhow::{Result, bail, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// The files that may be mended: where each is, and what it holds.
type Originals = BTreeMap<FileId, (PathBuf, Vec<u8>)>;

pub(super) fn run(args: &Fix) -> Result<Outcome> {
    let words = teller::words(args.voice.language.lang)?;
    let is_terminal = io::stdout().is_terminal();
    let root = find_root(args.root.folder.as_deref())?;
    let inputs = content::read(&root).blame("fault-read", root.join("content").display())?;
    let asked = asked(&root, &args.paths, &inputs.documents)?;
    let originals = originals(&root, &asked, &inputs)?;
    let bytes =
        originals.iter().filter_map(|(&file, (_, bytes))| Some((file, Bytes::new(bytes.clone(), file.of(&inputs.documents))?)));
    let mended = mend(inputs.clone(), bytes.collect(), args.with_guesses, &|inputs| compile(inputs).findings);
    let is_dry = args.diff || args.dry_run;
    if !is_dry {
        replace(&replacements(&mended, &originals))?;
    }
    let said = if args.diff {
        diffs(&mended, &originals, colour(args.voice.color, is_terminal), is_terminal)
    } else {
        lines(&mended, &words).into_bytes()
    };
    write(&said)?;
    print(io::stderr().lock(), &refusals(&mended, &words))?;
    let left: Vec<Finding> = mended.findings.iter().filter(|it| asked.contains(&it.location.file)).cloned().collect();
    if !args.quiet.on {
        print(io::stderr().lock(), &summary(args, &mended, &left, &words))?;
    }
    let is_unfinished = if is_dry { !mended.mends.is_empty() } else { has_errors(&left) };
    Ok(if is_unfinished { Outcome::Findings } else { Outcome::Clean })
}

/// The documents that the paths name: files, folders and all in them; without any, all documents.
fn asked(root: &Path, paths: &[PathBuf], documents: &[Document]) -> Result<BTreeSet<FileId>> {
    let content = root.join("content").canonicalize().blame("fault-open", "content/")?;
    let mut names = Vec::new();
    for path in paths {
        let real = path.canonicalize().blame("fault-open", path.display())?;
        // The root stands for the content in it.
        let real = if content.starts_with(&real) { content.clone() } else { real };
        ensure!(
            real.starts_with(&content),
            Fault::new("fault-not-in", &[("path", &path.display()), ("folder", &content.display())])
        );
        let name = name_of(&content, &real);
        let is_in = |document: &Document| is_below(&document.path, &name);
        if real.is_file() && !documents.iter().any(is_in) {
            bail!(Fault::new("fault-not-content", &[("path", &path.display())]));
        }
        names.push(name);
    }
    let is_asked = |document: &Document| names.is_empty() || names.iter().any(|name| is_below(&document.path, name));
    Ok((0..).map(FileId).zip(documents).filter(|(_, it)| is_asked(it)).map(|(file, _)| file).collect())
}

/// Whether a document is that file, or in that folder.
fn is_below(path: &str, name: &str) -> bool {
    let name = name.trim_end_matches('/');
    path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// What the files hold. Of a file that could not be read, that has been told; nothing is mended in it.
fn originals(root: &Path, asked: &BTreeSet<FileId>, inputs: &Inputs) -> Result<Originals> {
    let unread: BTreeSet<FileId> = inputs.findings.iter().map(|it| it.location.file).collect();
    let mut originals = Originals::new();
    for &file in asked.difference(&unread) {
        let document = file.of(&inputs.documents);
        // Neither is there anything to mend in a file without a text.
        if document.text.is_empty() {
            continue;
        }
        let found = original(root, &document.path).blame("fault-read", &document.path)?;
        originals.extend(found.map(|it| (file, (it.path, it.bytes))));
    }
    Ok(originals)
}

/// The files that are not as they were.
fn changed<'a>(mended: &'a Mended, originals: &'a Originals) -> impl Iterator<Item = (&'a str, &'a Path, &'a [u8], &'a [u8])> {
    mended.bytes.iter().filter_map(|(file, new)| {
        let (path, old) = originals.get(file)?;
        let name = file.of(&mended.inputs.documents).path.as_str();
        (old.as_slice() != new.as_slice()).then_some((name, path.as_path(), old.as_slice(), new.as_slice()))
    })
}

fn replacements(mended: &Mended, originals: &Originals) -> Vec<Replacement> {
    let replacement = |(_, path, old, new): (&str, &Path, &[u8], &[u8])| Replacement {
        path: path.to_path_buf(),
        old: old.to_vec(),
        new: new.to_vec(),
    };
    changed(mended, originals).map(replacement).collect()
}

/// To the byte, save on a terminal, which must not take content for orders.
fn diffs(mended: &Mended, originals: &Originals, colour: bool, is_terminal: bool) -> Vec<u8> {
    let mut text: Vec<u8> = changed(mended, originals).flat_map(|(name, _, old, new)| diff(name, old, new)).collect();
    if is_terminal {
        let lines = String::from_utf8_lossy(&text).into_owned();
        text = lines
            .split_inclusive('\n')
            .map(|line| visible(line.trim_end_matches(['\r', '\n'])) + "\n")
            .collect::<String>()
            .into();
    }
    if colour { coloured(&text) } else { text }
}

fn coloured(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for line in text.split_inclusive(|b| *b == b'\n') {
        let body = line.strip_suffix(b"\n").unwrap_or(line);
        let code: &[u8] = match body {
            [b'-', b'-', b'-', ..] | [b'+', b'+', b'+', ..] => b"\x1b[1m",
            [b'-', ..] => b"\x1b[31m",
            [b'+', ..] => b"\x1b[32m",
            [b'@', ..] => b"\x1b[36m",
            _ => b"",
        };
        out.extend_from_slice(code);
        out.extend_from_slice(body);
        out.extend_from_slice(if code.is_empty() { b"\n" } else { b"\x1b[0m\n" });
    }
    out
}

fn lines(mended: &Mended, words: &Words) -> String {
    mended.mends.iter().map(|it| line(it, mended, words) + "\n").collect()
}

/// «content/provinces/a/x.yaml:7: number-format: 98.05% → 98,05%»
fn line(mend: &Mend, mended: &Mended, words: &Words) -> String {
    let path = visible(&mend.file.of(&mended.inputs.documents).path);
    let what = match mend.what {
        What::Check(check) => check.id().to_owned(),
        What::Nfc(count) => words.text("cli-fix-nfc", &[("count", count.into())]),
        What::Blanks(count) => words.text("cli-fix-blanks", &[("count", count.into())]),
    };
    let mut args = vec![("path", path.into()), ("line", mend.line.to_string().into()), ("what", what.into())];
    if !matches!(mend.what, What::Check(_)) || mend.from.is_empty() {
        return words.text("cli-fix-line-many", &args);
    }
    args.extend([("from", shown(&mend.from).into()), ("to", shown(&mend.to).into())]);
    words.text("cli-fix-line", &args)
}

/// So many characters of a value are shown: the line says where the rest is.
const SHOWN_CHARS: usize = 80;

fn shown(text: &str) -> String {
    let text = visible(text);
    let start: String = text.chars().take(SHOWN_CHARS).collect();
    if start.len() < text.len() { start + "…" } else { text }
}

fn refusals(mended: &Mended, words: &Words) -> String {
    let refusal = |it| words.text("cli-fix-refused", &[("mend", line(it, mended, words).into())]) + "\n";
    mended.refused.iter().map(refusal).collect()
}

/// The last line: how many were mended, and what a person has to look at.
fn summary(asked: &Fix, mended: &Mended, left: &[Finding], words: &Words) -> String {
    let count = |key, count: usize| words.text(key, &[("count", count.into())]);
    let files: BTreeSet<FileId> = mended.mends.iter().map(|it| it.file).collect();
    let args = [
        ("slips", count("cli-fix-slips", mended.mends.len()).into()),
        ("files", count("cli-fix-files", files.len()).into()),
        ("counts", Counts::of(left).text(words).into()),
    ];
    let key = match (mended.mends.is_empty(), asked.diff || asked.dry_run) {
        (true, _) => "cli-fix-none",
        (false, true) => "cli-fix-would",
        (false, false) => "cli-fix-done",
    };
    let mut text = words.text(key, &args) + "\n";
    let guesses = left.iter().filter(|it| it.fix.as_ref().is_some_and(|fix| !fix.is_safe)).count();
    if guesses > 0 && !asked.with_guesses {
        text += &(count("cli-fix-guesses", guesses) + "\n");
    }
    text
}

/// Writes bytes to standard output. A reader that has seen enough is no failure.
fn write(bytes: &[u8]) -> Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => done.map_err(|error| Fault::new("fault-print", &[]).of(error).into()),
    }
}
