//! `scorecard import datapackage`: reads the package and the tables beside it, lets what they come to land.

use super::{Outcome, folder, print, progress};
use crate::cli::ImportDatapackage;
use crate::import::datapackage::{Options, Trouble, import, paths};
use crate::import::shared::Folder;
use crate::words::Blame;
use anyhow::Result;
use std::io;
use std::path::Path;

pub(super) fn run(args: &ImportDatapackage) -> Result<Outcome> {
    let Some(site) = folder::open_or_begin(&args.common, "scorecard import datapackage")? else { return Ok(Outcome::Findings) };
    let file = if args.file.is_dir() { args.file.join("datapackage.json") } else { args.file.clone() };
    let json = folder::file(&file)?;
    let files = read(file.parent().unwrap_or(Path::new(".")), &json)?;
    let all = folder::all_words()?;
    let words: Vec<_> = all.iter().map(|(language, words)| (language.clone(), words)).collect();
    let (known, comma) = folder::known(&site)?;
    let territory = args.territory.as_deref();
    let options = Options { map: &args.map, territory, period: args.period.as_deref(), words: &words, comma };
    let imported = progress::told(&site.words, args.common.quiet.on, |_| import(&json, &files, &options, &known));
    let key = match imported {
        Ok((import, wanted)) => return folder::finish(import, &wanted, &site),
        Err(Trouble::NotAPackage) => "import-package-none",
        Err(Trouble::NoFigures) => "import-package-nothing",
        Err(Trouble::NoTerritory) => "import-package-no-territory",
    };
    let line = site.words.text(key, &[("file", file.display().to_string().into())]);
    print(io::stderr().lock(), &format!("{line}\n"))?;
    Ok(Outcome::Findings)
}

/// The files that the package names: inside its folder, also where a link stands for one.
fn read(dir: &Path, json: &[u8]) -> Result<Folder> {
    let dir = if dir.as_os_str().is_empty() { Path::new(".") } else { dir };
    let real = dir.canonicalize().blame("fault-open", dir.display())?;
    let (mut files, mut total) = (Folder::new(), 0);
    for path in paths(json) {
        let inside = dir.join(&path).canonicalize().ok().filter(|it| it.starts_with(&real) && it.is_file());
        if let Some(found) = inside {
            let bytes = folder::file(&found)?;
            total += bytes.len() as u64;
            files.insert(path, bytes);
            folder::hold(dir, files.len(), total)?;
        }
    }
    Ok(files)
}
