//! `scorecard import open-sdg`: reads the repository, lets what it comes to land.

use super::{Outcome, folder, print, progress};
use crate::cli::ImportOpenSdg;
use crate::import::open_sdg::{Options, Trouble, import};
use crate::import::shared::Folder;
use anyhow::Result;
use std::io;

/// Files that are read; of others only the names.
const ENDINGS: &[&str] = &["csv", "md", "yml", "yaml", "json"];

pub(super) fn run(args: &ImportOpenSdg) -> Result<Outcome> {
    let Some(site) = folder::open_or_begin(&args.common, "scorecard import open-sdg")? else { return Ok(Outcome::Findings) };
    let files = progress::told(&site.words, args.common.quiet.on, |_| folder::read(&args.dir, ENDINGS))?;
    let translations = args.translations.as_ref().map(|it| folder::read(it, &["yml", "yaml"])).transpose()?;
    let all = folder::all_words()?;
    let words: Vec<_> = all.iter().map(|(language, words)| (language.clone(), words)).collect();
    let (known, comma) = folder::known(&site)?;
    let options = Options {
        territory: args.territory.as_deref(),
        places: &args.places,
        translations: &translations.unwrap_or_else(Folder::new),
        words: &words,
        comma,
    };
    let imported = progress::told(&site.words, args.common.quiet.on, |_| import(&files, &options, &known));
    let key = match imported {
        Ok((import, wanted)) => return folder::finish(import, &wanted, &site),
        Err(Trouble::NoTables) => "import-sdg-no-tables",
        Err(Trouble::NoCountry) => "import-sdg-no-country",
    };
    let line = site.words.text(key, &[("dir", args.dir.display().to_string().into())]);
    print(io::stderr().lock(), &format!("{line}\n"))?;
    Ok(Outcome::Findings)
}
