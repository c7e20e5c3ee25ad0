//! EDGE: reads a folder of others into memory, within bounds, and opens the content that an import fills, if there is any.
#![expect(clippy::disallowed_methods, reason = "this is the edge that reads what is imported")]

use super::{Outcome, Site, land, open, print, stamp, teller};
use crate::cli::ImportCommon;
use crate::content::Inputs;
use crate::content::read::{SIZE_LIMIT, TABLE_LIMIT};
use crate::import::Import;
use crate::import::shared::Folder;
use crate::import::shared::site::{Known, Wanted};
use crate::pipeline::compile;
use crate::words::{Blame, Fault, Lang, Words};
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// Folders may be nested so deep.
const DEPTH: usize = 10;
/// So many files are read.
const FILES: usize = 50_000;
/// And so much of all (bytes).
const TOTAL: u64 = 1 << 30;

/// The files of a folder with these endings, by path. Of others only that they are there. Links are not followed, and what
/// programs keep for themselves is left out.
pub(super) fn read(dir: &Path, endings: &[&str]) -> Result<Folder> {
    ensure!(dir.is_dir(), Fault::new("fault-no-folder", &[("path", &dir.display())]));
    let mut folder = Folder::new();
    let mut total = 0;
    let is_shown = |name: &str| !name.starts_with('.') && name != "node_modules";
    let walk = WalkDir::new(dir).max_depth(DEPTH).follow_links(false).sort_by_file_name().into_iter();
    for entry in walk.filter_entry(|it| it.depth() == 0 || is_shown(&it.file_name().to_string_lossy())) {
        let entry = entry.blame("fault-read", dir.display())?;
        if !entry.file_type().is_file() {
            continue;
        }
        let path = entry.path().strip_prefix(dir).unwrap_or(entry.path());
        let name = path.components().map(|it| it.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        let ending = path.extension().map(|it| it.to_string_lossy().to_lowercase()).unwrap_or_default();
        let bytes = if endings.contains(&ending.as_str()) { file(entry.path())? } else { Vec::new() };
        total += bytes.len() as u64;
        folder.insert(name, bytes);
        hold(dir, folder.len(), total)?;
    }
    Ok(folder)
}

/// Refuses more files of a folder, or more of them (bytes), than an import has in memory.
pub(super) fn hold(dir: &Path, files: usize, total: u64) -> Result<()> {
    ensure!(total <= TOTAL, Fault::new("fault-much-data", &[("path", &dir.display()), ("limit", &TOTAL)]));
    ensure!(files <= FILES, Fault::new("fault-many-files", &[("path", &dir.display()), ("limit", &FILES)]));
    Ok(())
}

/// A file, unless it is larger than any that we could write of it.
pub(super) fn file(path: &Path) -> Result<Vec<u8>> {
    let limit = if path.extension().is_some_and(|it| it.eq_ignore_ascii_case("csv")) { TABLE_LIMIT } else { SIZE_LIMIT };
    let mut bytes = Vec::new();
    let from = fs::File::open(path).blame("fault-read", path.display())?;
    from.take(limit + 1).read_to_end(&mut bytes).blame("fault-read", path.display())?;
    ensure!(bytes.len() as u64 <= limit, Fault::new("fault-too-large", &[("path", &path.display()), ("limit", &limit)]));
    Ok(bytes)
}

/// The content here, or a folder that has none yet. Nothing where its definitions have errors, which have been told.
pub(super) fn open_or_begin<'a>(args: &'a ImportCommon, command: &'static str) -> Result<Option<Site<'a>>> {
    let here = match &args.root.folder {
        Some(root) => root.clone(),
        None => std::env::current_dir().map_err(|error| Fault::new("fault-here", &[]).of(error))?,
    };
    let is_site = |it: &Path| ["scorecard.yaml", "scorecard.yml"].iter().any(|name| it.join("content").join(name).is_file());
    let is_above = args.root.folder.is_none() && here.ancestors().any(is_site);
    if is_site(&here) || is_above {
        return open(args, command);
    }
    ensure!(here.is_dir(), Fault::new("fault-no-folder", &[("path", &here.display())]));
    let content = here.join("content");
    if content.is_dir() && fs::read_dir(&content).blame("fault-read", content.display())?.next().is_some() {
        bail!(Fault::new("fault-no-settings", &[("path", &content.display())]));
    }
    let words = teller::words(args.voice.language.lang)?;
    let own_words = teller::load(&Lang::en())?;
    let inputs = Inputs::default();
    let compiled = compile(&inputs);
    Ok(Some(Site { args, command, root: here, inputs, compiled, words, own_words }))
}

/// What the content has that is not this import's to replace, and whether decimals begin with a comma there.
pub(super) fn known(site: &Site<'_>) -> Result<(Known, bool)> {
    let Some(scorecard) = &site.compiled.scorecard else { return Ok((Known::default(), false)) };
    let mut ours = BTreeSet::new();
    for document in &site.inputs.documents {
        let path = site.root.join(&document.path);
        let is_ours = document.path.ends_with(".yaml") && {
            let bytes = fs::read(&path).blame("fault-read", path.display())?;
            stamp::is_ours(&document.path, &bytes, std::iter::empty())
        };
        if is_ours {
            ours.insert(document.path.clone());
        }
    }
    // Files that are not there yet are nobody's.
    for name in ["topics", "organisations", "territories"] {
        let path = format!("content/{name}.yaml");
        let is_there = site.inputs.documents.iter().any(|it| it.path == path || it.path == format!("content/{name}.yml"));
        ours.extend((!is_there).then_some(path));
    }
    let settings = site.inputs.documents.iter().find(|it| it.path.starts_with("content/scorecard.y"));
    let is_english = settings.is_some_and(|it| it.text.lines().any(|line| line.trim_end() == "numbers: en"));
    Ok((Known::of(scorecard, &ours), !is_english))
}

/// What the tool says in each of its languages.
pub(super) fn all_words() -> Result<Vec<(String, Words)>> {
    let tags = ["en", "vi"];
    tags.iter()
        .map(|tag| {
            let lang = Lang::parse(tag).ok().context("a language of the tool has no tag")?;
            Ok(((*tag).to_owned(), teller::load(&lang)?))
        })
        .collect()
}

/// Lands the files, unless files that editors keep lack something: then that is said.
pub(super) fn finish(import: Import, wanted: &Wanted, site: &Site<'_>) -> Result<Outcome> {
    if !wanted.files.is_empty() {
        for (path, yaml) in &wanted.files {
            let line = site.words.text("import-wanted", &[("path", path.into())]);
            print(io::stderr().lock(), &format!("{line}\n"))?;
            print(io::stdout().lock(), &format!("# {path}\n{yaml}"))?;
        }
        print(io::stderr().lock(), &format!("{}\n", site.words.text("import-wanted-help", &[])))?;
        return Ok(Outcome::Findings);
    }
    if !site.args.dry_run {
        make_content(&site.root)?;
    }
    land::land(import, site)
}

/// The folder that the files go into.
fn make_content(root: &Path) -> Result<()> {
    let content: PathBuf = root.join("content");
    match fs::create_dir(&content) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error).blame("fault-make", content.display()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_an_import_holds_is_refused() {
        let here = Path::new("data");
        assert!(hold(here, FILES, TOTAL).is_ok());
        for told in [hold(here, FILES + 1, 0), hold(here, 1, TOTAL + 1)] {
            assert!(told.unwrap_err().is::<Fault>());
        }
    }
}
