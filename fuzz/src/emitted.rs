//! A site that is built: what has no errors can be, each file has a path of its own, and nothing of the content runs.

use super::html::{self, Tag};
use scorecard::file::OutputFile;
use scorecard::pipeline::{Compiled, Options, Without, emit};
use scorecard::render::Theme;
use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex};

static THEME: LazyLock<Theme> = LazyLock::new(|| Theme::of("default", BTreeMap::new()).expect("the theme"));

/// Builds all but what takes long: pictures and workbooks.
pub fn site(compiled: &Compiled) {
    let files: Mutex<BTreeMap<String, Vec<u8>>> = Mutex::default();
    let sink = |file: OutputFile| {
        let OutputFile { path, bytes } = file;
        let is_plain = path.split('/').all(|it| !it.is_empty() && it != "." && it != "..");
        assert!(is_plain && !path.contains(['\\', ':', '\0']), "no path of ours: {path:?}");
        let before = files.lock().expect("files").insert(path.clone(), bytes);
        assert!(before.is_none(), "written twice: {path}");
        Ok(())
    };
    let without = Without { share_images: true, workbooks: true, embeds: false, data: false };
    let options = Options { without, ..Options::default() };
    emit(compiled, &THEME, &options, &sink).expect("content without errors is built");
    for (path, bytes) in &*files.lock().expect("files") {
        file(path, bytes);
    }
}

fn file(path: &str, bytes: &[u8]) {
    let text = || std::str::from_utf8(bytes).unwrap_or_else(|_| panic!("{path} is no UTF-8"));
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => page(path, text()),
        "xml" | "svg" => drop(roxmltree::Document::parse(text()).unwrap_or_else(|error| panic!("{path}: {error}"))),
        "json" | "jsonld" => {
            drop(serde_json::from_str::<serde_json::Value>(text()).unwrap_or_else(|error| panic!("{path}: {error}")))
        }
        "csv" | "css" | "js" | "txt" | "bib" | "ris" => drop(text()),
        _ => {}
    }
}

/// Elements and attributes are the theme's: no text of the content makes one, and no address runs.
fn page(path: &str, text: &str) {
    for Tag { name, attributes } in html::tags(text, path) {
        assert!(!matches!(name, "object" | "embed" | "base" | "frame" | "applet"), "{path}: <{name}>");
        for (attribute, value) in attributes {
            assert!(!attribute.starts_with("on") && attribute != "srcdoc", "{path}: {name} {attribute}={value:?}");
            if matches!(attribute, "href" | "src" | "action" | "formaction") {
                assert!(html::is_harmless(&value), "{path}: {name} {attribute}={value:?}");
            }
        }
    }
}
