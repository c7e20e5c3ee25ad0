//! EDGE: a theme, read from the disk: the default one that is compiled in, and the site's own files over it, one by one.
#![expect(clippy::disallowed_methods, reason = "the only place that reads themes/")]

use super::default::{FILES, THEMES, theme};
use super::mistake::{self, Mistake, Mistakes, Shelf};
use crate::file::OutputFile;
use crate::words::{Ftl, Lang, Messages, Words};
use anyhow::{Context, Result, anyhow, bail};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tera::{Tera, Value};
use walkdir::WalkDir;

/// No file of a theme is larger.
const LARGEST: u64 = 4 * 1024 * 1024;

/// Templates ready to render, static files, and messages.
pub struct Theme {
    pub(super) tera: Tera,
    /// For each language of the theme, its messages without arguments: what templates know as `t`.
    labels: BTreeMap<String, Value>,
    files: BTreeMap<String, Vec<u8>>,
    /// Language, path and text of each file of messages; what comes later replaces single messages.
    messages: Vec<(Lang, String, String)>,
    /// The messages of each language that was asked for: a theme that is shown again and again reads them once.
    spoken: Mutex<BTreeMap<String, Arc<Messages>>>,
    /// Where each template stands, for frames around mistakes.
    pub(super) shelf: Shelf,
}

/// What a name of a template begins with where the one is meant that stands below the theme's own: a theme that wants to
/// change one block of `base.html` extends `default/base.html`.
const BELOW: &str = "default/";

impl Theme {
    /// Reads the theme of that name: the default one, over it the one that the program brings under this name, over that
    /// the files in `root/themes/<name>`, one by one.
    ///
    /// # Errors
    ///
    /// A theme that is not there, a file that can't be read or leads out of the folder, and every mistake in
    /// templates and messages, with file and line.
    pub fn read(root: &Path, name: &str) -> Result<Theme> {
        Theme::of(name, own_files(root, name)?)
    }

    /// The same from the site's own files of the theme.
    ///
    /// # Errors
    ///
    /// Every mistake in templates and messages, with file and line.
    pub fn of(name: &str, own: BTreeMap<String, Vec<u8>>) -> Result<Theme> {
        let mut files = BTreeMap::new();
        let (mut shelf, mut messages) = (Shelf::new(), Vec::new());
        let brought = |files: super::default::Files| -> BTreeMap<String, Vec<u8>> {
            files.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())).collect()
        };
        let over = theme(name).filter(|_| name != "default").map(brought).unwrap_or_default();
        for (of, layer) in [("default", brought(FILES)), (name, over), (name, own)] {
            shelve(&mut shelf, of, &layer)?;
            messages.extend(messages_of(of, &layer)?);
            files.extend(layer);
        }
        let tags: BTreeSet<String> = messages.iter().map(|(lang, ..)| lang.to_string()).collect();
        let tags: Vec<String> = tags.into_iter().collect();
        let speak = || tags.par_iter().map(|tag| speak(&messages, &language(tag)?)).collect::<Vec<Result<_>>>();
        let (tera, spoken) = rayon::join(|| compile(&shelf), speak);
        let (tera, spoken) = (tera?, spoken.into_iter().collect::<Result<Vec<_>>>()?);
        let spoken = Mutex::new(tags.iter().cloned().zip(spoken).collect());
        let mut theme = Theme { tera, labels: BTreeMap::new(), files, messages, spoken, shelf };
        theme.labels = tags.iter().cloned().zip(theme.words(&tags)?).par_bridge().map(|(tag, it)| (tag, labels(&it))).collect();
        Ok(theme)
    }

    /// Each of the languages, ready to write with: the tool's own messages and the theme's.
    ///
    /// # Errors
    ///
    /// What is no language tag, and every mistake in the messages of these languages.
    pub fn words(&self, languages: &[String]) -> Result<Vec<Words>> {
        let mut spoken = self.spoken.lock().unwrap_or_else(PoisonError::into_inner);
        let load = |tag: &String| {
            let lang = language(tag)?;
            let messages = match spoken.get(tag) {
                Some(known) => Arc::clone(known),
                None => speak(&self.messages, &lang)?,
            };
            spoken.insert(tag.clone(), Arc::clone(&messages));
            Ok(Words::of(&lang, messages))
        };
        languages.iter().map(load).collect()
    }

    /// The files that pages load, as they stand in the output: `static/...`.
    #[must_use]
    pub fn files(&self) -> Vec<OutputFile> {
        let them = self.files.iter().filter(|(path, _)| path.starts_with("static/"));
        them.map(|(path, bytes)| OutputFile { path: path.clone(), bytes: bytes.clone() }).collect()
    }

    /// The site's icon as SVG: other icons are made from it.
    #[must_use]
    pub fn icon(&self) -> &[u8] {
        self.files.get("static/favicon.svg").map_or(&[], Vec::as_slice)
    }

    /// Whether it shows pages of that template: one that is left blank makes none.
    #[must_use]
    pub fn has_page(&self, template: &str) -> bool {
        self.shelf.get(&format!("{template}.html")).is_none_or(|(_, text)| !text.trim().is_empty())
    }

    /// The messages without arguments of a language, else of the wider one, else of English.
    pub(super) fn labels(&self, tag: &str) -> Value {
        let wider = tag.split('-').next().unwrap_or_default();
        let found = [tag, wider, "en"].into_iter().find_map(|tag| self.labels.get(tag));
        found.cloned().unwrap_or_else(|| Value::from_serializable(&BTreeMap::<String, String>::new()))
    }
}

fn language(tag: &str) -> Result<Lang> {
    Lang::parse(tag).map_err(|_| anyhow!("`{tag}` is no language tag"))
}

/// What a language says, of all files of messages.
fn speak(messages: &[(Lang, String, String)], lang: &Lang) -> Result<Arc<Messages>> {
    let sources: Vec<Ftl> = messages.iter().map(|(lang, file, text)| Ftl { lang, file, text }).collect();
    Words::messages(lang, &sources).map_err(|errors| {
        let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
        anyhow!("the theme's messages:\n{}", lines.join("\n"))
    })
}

/// Language, path and text of each file of messages of a theme.
fn messages_of(theme: &str, files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<(Lang, String, String)>> {
    let mut messages = Vec::new();
    for (path, bytes) in files {
        let Some(tag) = path.strip_prefix("messages/").and_then(|name| name.strip_suffix(".ftl")) else { continue };
        let lang = Lang::parse(tag).map_err(|_| anyhow!("the theme's {path}: `{tag}` is no language tag"))?;
        messages.push((lang, format!("themes/{theme}/{path}"), text(path, bytes)?.to_owned()));
    }
    Ok(messages)
}

/// A theme's files, and the site's own beside them or in their place.
#[must_use]
pub fn dressed(theme: Vec<OutputFile>, own: Vec<(String, Vec<u8>)>) -> Vec<OutputFile> {
    let is_free = |file: &OutputFile| !own.iter().any(|(path, _)| *path == file.path);
    let rest: Vec<OutputFile> = theme.into_iter().filter(is_free).collect();
    rest.into_iter().chain(own.into_iter().map(|(path, bytes)| OutputFile { path, bytes })).collect()
}

/// The site's own files of a theme. One that the program brings needs none.
///
/// # Errors
///
/// A theme that is not there, a file that can't be read or leads out of the folder.
pub fn own_files(root: &Path, name: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    let plain = !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter));
    if !plain {
        bail!("`{name}` is no name of a theme: letters, digits, hyphens");
    }
    let themes = root.join("themes");
    let folder = themes.join(name);
    if !folder.is_dir() {
        if theme(name).is_some() {
            return Ok(BTreeMap::new());
        }
        let brought: Vec<&str> = THEMES.iter().map(|(name, _)| *name).collect();
        bail!("there is no theme `{name}`: no folder {}; the program brings: {}", folder.display(), brought.join(", "));
    }
    if is_link(&themes) || is_link(&folder) {
        bail!("{} is a link: a theme must stand in its own folder", folder.display());
    }
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(&folder).follow_links(false).sort_by_file_name() {
        let entry = entry.with_context(|| format!("can't read the theme in {}", folder.display()))?;
        let path = entry.path();
        let inside = path.strip_prefix(&folder).unwrap_or(path).to_string_lossy().replace('\\', "/");
        if entry.file_type().is_symlink() {
            bail!("{} is a link: themes hold files only", path.display());
        }
        let is_part = ["templates/", "static/", "messages/"].iter().any(|part| inside.starts_with(part));
        if !entry.file_type().is_file() || !is_part || inside.split('/').any(|part| part.starts_with('.')) {
            continue;
        }
        if entry.metadata().is_ok_and(|it| it.len() > LARGEST) {
            bail!("{} is larger than {LARGEST} bytes", path.display());
        }
        let bytes = std::fs::read(path).with_context(|| format!("can't read {}", path.display()))?;
        files.insert(inside, bytes);
    }
    Ok(files)
}

fn is_link(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|it| it.file_type().is_symlink())
}

fn text<'a>(path: &str, bytes: &'a [u8]) -> Result<&'a str> {
    std::str::from_utf8(bytes).with_context(|| format!("the theme's {path} is not UTF-8"))
}

/// Puts a theme's templates on the shelf. One that was there before stays there under a longer name, but where it defines
/// components: those have one name each.
fn shelve(shelf: &mut Shelf, theme: &str, files: &BTreeMap<String, Vec<u8>>) -> Result<()> {
    for (path, bytes) in files {
        let Some(name) = path.strip_prefix("templates/") else { continue };
        let own = (format!("themes/{theme}/{path}"), text(path, bytes)?.to_owned());
        if let Some(below) = shelf.insert(name.to_owned(), own).filter(|(_, text)| !text.contains("component ")) {
            shelf.insert(format!("{BELOW}{name}"), below);
        }
    }
    Ok(())
}

/// Reads the templates. Tera stops at the first mistake: what a broken one stands in for takes its place then, so that the
/// first mistake of every template is told in one run.
fn compile(shelf: &Shelf) -> Result<Tera> {
    let mut texts: BTreeMap<&str, &str> = shelf.iter().map(|(name, (_, text))| (name.as_str(), text.as_str())).collect();
    let mut mistakes: Vec<Mistake> = Vec::new();
    loop {
        let mut tera = Tera::default();
        let Err(error) = tera.add_raw_templates(texts.clone()) else {
            return if mistakes.is_empty() { Ok(tera) } else { Err(Mistakes::new(mistakes).into()) };
        };
        let found = mistake::of(&error, shelf, "");
        if found.is_empty() {
            bail!("the theme's templates: {error}");
        }
        let known: BTreeSet<String> = mistakes.iter().map(|it| it.template().to_owned()).collect();
        let broken: BTreeSet<String> = found.iter().map(|it| it.template().to_owned()).collect();
        mistakes.extend(found);
        if broken.is_subset(&known) {
            return Err(Mistakes::new(mistakes).into());
        }
        for name in &broken {
            if let Some(text) = texts.get_mut(name.as_str()) {
                *text = shelf.get(&format!("{BELOW}{name}")).map_or("", |(_, text)| text.as_str());
            }
        }
    }
}

/// Every message without arguments, hyphens as underscores: `t.skip_link`. The reference of findings is no part of pages.
fn labels(words: &Words) -> Value {
    let messages = &words.messages;
    let keys = messages.keys().into_iter().chain(messages.untranslated());
    let of_pages = keys.filter(|key| !key.starts_with("reference-"));
    let plain = of_pages.filter(|key| messages.variables(key).is_none_or(|them| them.is_empty()));
    let labels: BTreeMap<String, String> = plain.map(|key| (key.replace('-', "_"), words.text(key, &[]))).collect();
    Value::from_serializable(&labels)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_themes_is_compiled_in() {
        for (name, files) in THEMES {
            let on_disk: Vec<String> = own_files(Path::new(env!("CARGO_MANIFEST_DIR")), name).unwrap().into_keys().collect();
            let compiled: Vec<String> = files.iter().map(|(path, _)| (*path).to_owned()).collect();
            assert_eq!(compiled, on_disk, "src/render/default.rs lists the files of themes/{name}, sorted");
        }
    }

    #[test]
    fn a_site_replaces_one_file() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("themes/mine/messages");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("en.ftl"), "nav-home = Start\n").unwrap();
        let theme = Theme::read(root.path(), "mine").unwrap();
        let words = theme.words(&["en".to_owned()]).unwrap();
        assert_eq!(words[0].text("nav-home", &[]), "Start");
        assert_eq!(words[0].text("nav-topics", &[]), "Topics", "all other words stay");
        assert!(theme.files().iter().any(|file| file.path == "static/css/site.css"));
    }

    #[test]
    fn mistakes_name_their_place() {
        let root = tempfile::tempdir().unwrap();
        let refused = |what: &str| Theme::read(root.path(), what).err().map(|error| format!("{error:#}")).unwrap();
        assert!(refused("missing").contains("no theme `missing`"));
        assert!(refused("../x").contains("no name of a theme"));
        let folder = root.path().join("themes/broken/templates");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("home.html"), "x\n{% if %}").unwrap();
        let said = refused("broken");
        assert!(said.contains("themes/broken/templates/home.html:2:"), "{said}");
    }

    #[cfg(unix)]
    #[test]
    fn links_are_refused() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("themes/mine/static");
        std::fs::create_dir_all(&folder).unwrap();
        std::os::unix::fs::symlink("/etc/passwd", folder.join("x.css")).unwrap();
        let error = Theme::read(root.path(), "mine").err().unwrap();
        assert!(format!("{error:#}").contains("is a link"));
    }
}
