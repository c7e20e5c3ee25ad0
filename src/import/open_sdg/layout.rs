//! Which file of a repository is what: tables, metadata, settings of indicators, translations, in either layout and wherever
//! their folders stand.

use crate::content::is_id;
use crate::import::shared::Folder;
use crate::import::shared::gather::Losses;
use std::collections::BTreeMap;

/// The files that are read.
#[derive(Clone, Debug, Default)]
pub struct Layout<'f> {
    /// Tables by indicator.
    pub tables: BTreeMap<String, &'f str>,
    /// Settings, then metadata, by indicator: what comes later stands over what came before.
    pub meta: BTreeMap<String, Vec<&'f str>>,
    /// Metadata in one language, by indicator and language.
    pub translated: BTreeMap<(String, String), &'f str>,
    /// By language and group.
    pub translations: BTreeMap<(String, String), &'f str>,
    pub data_config: Option<&'f str>,
    pub site_configs: Vec<&'f str>,
}

/// What is no part of the data, however it is called.
const SKIPPED: &[&str] = &["node_modules", "vendor", "_site", "_build", "scripts", "tests", "docs", "output"];
/// Folders whose every file means something.
const READ: &[&str] = &["data", "meta", "indicator-config", "_indicators"];

/// Sorts the files of a folder.
pub fn of<'f>(folder: &'f Folder, losses: &mut Losses) -> Layout<'f> {
    let mut layout = Layout::default();
    let mut paths: Vec<&str> = folder.keys().map(String::as_str).filter(|it| !is_skipped(it)).collect();
    // Of two that say the same the one that is named as the platform names it, then the one nearer to the top.
    paths.sort_by_key(|it| (!name(it).starts_with("indicator_"), it.matches('/').count(), *it));
    for path in paths {
        sort(&mut layout, path, losses);
    }
    for files in layout.meta.values_mut() {
        files.sort_by_key(|it| (!it.contains("indicator-config/"), *it));
    }
    layout
}

fn sort<'f>(layout: &mut Layout<'f>, path: &'f str, losses: &mut Losses) {
    let mut folders = path.rsplit('/').skip(1);
    let (stem, ending) = name(path).rsplit_once('.').unwrap_or((name(path), ""));
    let (parent, above) = (folders.next().unwrap_or_default(), folders.next().unwrap_or_default());
    let is_yaml = matches!(ending, "yml" | "yaml");
    match (parent, above) {
        ("data", _) if ending == "csv" => match indicator(stem) {
            Some(id) if layout.tables.contains_key(&id) => losses.file(path, "", "", "import-sdg-second-file"),
            Some(id) => {
                layout.tables.insert(id, path);
            }
            None => losses.file(path, "", "", "import-sdg-no-indicator"),
        },
        ("indicator-config" | "meta" | "_indicators", _) if is_yaml || matches!(ending, "md" | "csv" | "json") => {
            match indicator(stem) {
                Some(id) => described(layout, id, path, ending, losses),
                None => losses.file(path, "", "", "import-sdg-no-indicator"),
            }
        }
        (language, "meta") if is_yaml || ending == "md" => match indicator(stem) {
            Some(id) => {
                layout.translated.insert((id, language.to_owned()), path);
            }
            None => losses.file(path, "", "", "import-sdg-no-indicator"),
        },
        (language, "translations") if is_yaml => {
            layout.translations.insert((language.to_owned(), stem.to_owned()), path);
        }
        _ if name(path) == "config_data.yml" => layout.data_config = layout.data_config.or(Some(path)),
        ("_data", _) if is_yaml && stem == "site_config" => layout.site_configs.insert(0, path),
        _ if name(path) == "_config.yml" => layout.site_configs.push(path),
        _ if READ.contains(&parent) || READ.contains(&above) || ending == "geojson" => {
            losses.file(path, "", "", "import-sdg-unread")
        }
        _ => {}
    }
}

/// Metadata in a format that programs made of another one is read only where there is no other.
fn described<'f>(layout: &mut Layout<'f>, id: String, path: &'f str, ending: &str, losses: &mut Losses) {
    let folder = |path: &str| path.rsplit_once('/').map_or(String::new(), |(folder, _)| folder.to_owned());
    let files = layout.meta.entry(id).or_default();
    let rank = |ending: &str| ["yml", "yaml", "md", "csv", "json"].iter().position(|it| *it == ending).unwrap_or(9);
    let beside = files.iter_mut().find(|it| folder(it) == folder(path));
    match beside {
        None => files.push(path),
        Some(other) => {
            let there = other.rsplit_once('.').map_or("", |(_, ending)| ending);
            let (kept, left) = if rank(ending) < rank(there) { (path, *other) } else { (*other, path) };
            *other = kept;
            losses.file(left, "", "", "import-sdg-second-file");
        }
    }
}

/// The id of what a file is about: `indicator_1-2-1` and `1.2.1` are `1-2-1`.
fn indicator(stem: &str) -> Option<String> {
    let bare = stem.strip_prefix("indicator_");
    let text: String = bare.unwrap_or(stem).to_lowercase().replace(['.', '_', ' '], "-");
    let text = text.trim_matches('-');
    let is_numbered = text.contains('-') && text.starts_with(|it: char| it.is_ascii_alphanumeric());
    (is_id(text) && (bare.is_some() || is_numbered)).then(|| text.to_owned())
}

fn is_skipped(path: &str) -> bool {
    let is_hidden = |it: &str| it.starts_with(['.', '#']) || SKIPPED.contains(&it);
    path.split('/').any(is_hidden)
}

fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_layouts_are_sorted() {
        let files = [
            "data/indicator_1-2-1.csv",
            "data/1-2-1.csv",
            "data/TEST.csv",
            "meta/1-2-1.md",
            "meta/1-2-1.json",
            "meta/fr/1-2-1.md",
            "meta/1-2-1.xlsx",
            "indicator-config/1.2.1.yml",
            "translations/fr/data.yml",
            ".github/data/x.csv",
            "_data/site_config.yml",
            "_config.yml",
            "scripts/data/1-1-1.csv",
            "repo/data/3-1-1.csv",
        ];
        let folder: Folder = files.iter().map(|it| ((*it).to_owned(), Vec::new())).collect();
        let mut losses = Losses::default();
        let layout = of(&folder, &mut losses);
        let tables: Vec<(&str, &str)> = layout.tables.iter().map(|(id, path)| (id.as_str(), *path)).collect();
        assert_eq!(tables, [("1-2-1", "data/indicator_1-2-1.csv"), ("3-1-1", "repo/data/3-1-1.csv")]);
        assert_eq!(layout.meta["1-2-1"], ["indicator-config/1.2.1.yml", "meta/1-2-1.md"]);
        assert_eq!(layout.translated.len() + layout.translations.len(), 2);
        assert_eq!(layout.site_configs, ["_data/site_config.yml", "_config.yml"]);
        let lost: Vec<String> = losses.all().into_iter().map(|it| it.place).collect();
        assert_eq!(lost, ["data/1-2-1.csv", "data/TEST.csv", "meta/1-2-1.json", "meta/1-2-1.xlsx"]);
    }
}
