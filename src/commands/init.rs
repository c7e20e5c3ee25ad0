//! `scorecard init`: a small site to start from, written whole or not at all; what is there already stays.

use super::{Outcome, print, schema, shown, teller, typed};
use crate::cli::{Init, Lang};
use crate::content;
use crate::output::{Added, add, names_in};
use crate::starter::{Filled, Language, files};
use crate::words::{Blame, Words};
use anyhow::{Result, bail};
use std::io;
use std::path::{Path, PathBuf};

pub(super) fn run(args: &Init) -> Result<Outcome> {
    let lang = args.language.lang.unwrap_or_else(teller::own_language);
    let say = teller::words(Some(lang))?;
    let folder = args.folder.clone().unwrap_or_else(|| PathBuf::from("."));
    refuse(&folder, args.force, &say)?;
    let has_site = super::is_root(&folder);
    let language = match lang {
        Lang::En => Language::En,
        Lang::Vi => Language::Vi,
    };
    let filled =
        Filled { name: args.name.as_deref(), repository: env!("CARGO_PKG_REPOSITORY"), version: env!("CARGO_PKG_VERSION") };
    let mut files = files(language, &filled);
    // An example among somebody's own figures, or a README that tells of it, is nothing that was missing.
    files.retain(|it| !has_site || !(it.path.starts_with("content/") || it.path == "README.md"));
    let added = add(&folder, &files, args.force)?;
    let inputs = content::read(&folder).blame("fault-read", folder.join("content").display())?;
    // Beside files that were there already the content may not hold together: `check` tells of that.
    if let (Some(scorecard), _) = content::load(&inputs) {
        schema::write(&folder, &scorecard)?;
    }
    if !args.quiet.on {
        print(io::stdout().lock(), &summary(&folder, &added, has_site, &say))?;
    }
    Ok(Outcome::Clean)
}

/// A folder with something in it gets what is missing only when that is said; a site in it is never started anew.
fn refuse(folder: &Path, force: bool, say: &Words) -> Result<()> {
    let arg = ("folder", folder.display().to_string().into());
    if super::is_root(folder) && !force {
        bail!("{}", say.text("cli-init-site", &[arg]));
    }
    let names = names_in(folder)?;
    if !names.is_empty() && !force {
        let some = names.iter().take(3).map(String::as_str).collect::<Vec<_>>().join(", ");
        let args = [arg, ("names", some.into()), ("more", names.len().saturating_sub(3).into())];
        bail!("{}", say.text("cli-init-not-empty", &args));
    }
    Ok(())
}

fn summary(folder: &Path, added: &Added, has_site: bool, say: &Words) -> String {
    let mut text = String::new();
    for path in &added.kept {
        text += &format!("{}\n", say.text("cli-init-kept", &[("path", path.clone().into())]));
    }
    let args = [("count", added.written.len().into()), ("folder", folder.display().to_string().into())];
    text += &format!("{}\n", say.text("cli-init-done", &args));
    let folder = shown(folder);
    if !folder.as_os_str().is_empty() {
        text += &format!("\n  cd {}\n", typed::path(&folder));
    } else {
        text.push('\n');
    }
    text += "  scorecard build --base-url ./\n  scorecard check\n";
    // Of a site that was there before, its own README tells.
    if !has_site {
        text += &format!("\n{}\n", say.text("cli-init-next", &[]));
    }
    text
}
