//! Sites in memory: a valid one as the frame, files of the input beside its own or in their place.
//!
//! The input is written as the fixtures of `tests/checks/` are: a file begins with a line `#--- content/topics.yaml`, and
//! `#--x content/` takes away what the frame has below that path.

use scorecard::content::read::text_of;
use scorecard::content::{Inputs, Role, role_of};
use scorecard::file::Document;
use std::collections::BTreeMap;

/// A file of a frame: path and text.
type Given = (&'static str, &'static str);

macro_rules! frame {
    ($folder:literal, $($path:literal),+ $(,)?) => {
        &[$((concat!("content/", $path), include_str!(concat!("../../tests/", $folder, "/content/", $path)))),+]
    };
}

/// The base of all fixtures of findings.
pub const BASE: &[Given] = frame!(
    "checks/base",
    "indicators/all.yaml",
    "organisations.yaml",
    "provinces/binh-duong/report.yaml",
    "scorecard.yaml",
    "territories.yaml",
    "topics.yaml",
);

/// What tables are imported into.
pub const IMPORTING: &[Given] =
    frame!("import/site", "indicators/all.yaml", "organisations.yaml", "scorecard.yaml", "territories.yaml", "topics.yaml");

/// Two grids, of which one has a map of shapes.
pub const MAPPED: &[Given] = frame!(
    "sites/provinces",
    "indicators/chi-so.yaml",
    "indicators/thu-tuc.yaml",
    "maps/luoi-cu.svg",
    "organisations.yaml",
    "provinces/ha-dong/2024-01-bao-cao.yaml",
    "provinces/tay-ho/bao.yaml",
    "scorecard.yaml",
    "territories.yaml",
    "topics.yaml",
);

/// A logo, colours and a style sheet of its own.
pub const DRESSED: &[Given] = frame!(
    "sites/bezirke",
    "assets/amt.css",
    "assets/wappen.svg",
    "bezirke/oehrnberg/bericht.yaml",
    "indicators/alle.yaml",
    "organisations.yaml",
    "scorecard.yaml",
    "territories.yaml",
    "topics.yaml",
);

/// The text that the reader makes of bytes. What is no UTF-8 is told before anything looks at it, so that here it is mended.
pub fn text(data: &[u8]) -> String {
    text_of(String::from_utf8_lossy(data).as_bytes()).unwrap_or_default()
}

/// The frame with the files of the input, and what stands above the first of them.
pub fn inputs(frame: &[Given], text: &str) -> Inputs {
    let mut files: BTreeMap<String, String> = frame.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    let mut open: Option<(String, String)> = None;
    for line in text.split_inclusive('\n') {
        let Some(mark) = line.strip_prefix("#--") else {
            if let Some((_, text)) = &mut open {
                text.push_str(line);
            }
            continue;
        };
        files.extend(open.take());
        let (kind, path) = mark.split_once(' ').unwrap_or((mark, ""));
        match kind {
            "x" => files.retain(|it, _| !it.starts_with(path.trim()) || path.trim().is_empty()),
            _ => open = read_path(path.trim()).map(|path| (path, String::new())),
        }
    }
    files.extend(open);
    of(files)
}

/// These files as they are read from a folder.
pub fn of(files: BTreeMap<String, String>) -> Inputs {
    let mut inputs = Inputs::default();
    for (path, text) in files {
        let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
        let is_drawn = matches!(role_of(&path), Some(Role::Map | Role::Asset));
        let is_known = is_drawn || matches!(extension.as_str(), "yaml" | "yml" | "md" | "csv");
        if is_drawn && path.ends_with(".png") {
            inputs.pictures.insert(path.clone(), text.into_bytes());
            inputs.documents.push(Document { path, text: "".into() });
        } else {
            inputs.documents.push(Document { path, text: if is_known { text.into() } else { "".into() } });
        }
    }
    inputs
}

/// A path as the edge may give it: below `content/`, of names that are neither hidden nor an editor's own.
fn read_path(path: &str) -> Option<String> {
    let names: Vec<&str> = path.strip_prefix("content/")?.split('/').collect();
    let is_name =
        |it: &&str| !it.is_empty() && !it.starts_with(['.', '_']) && !it.eq_ignore_ascii_case("readme.md") && !it.contains('\0');
    (names.len() <= 15 && names.iter().all(is_name)).then(|| path.to_owned())
}

/// The frame with one file in the place of its own.
pub fn with(frame: &[Given], path: &str, text: String) -> Inputs {
    let mut files: BTreeMap<String, String> = frame.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    files.insert(path.to_owned(), text);
    of(files)
}
