//! Drawings and styles that a site brings: maps of shapes, a logo, a style sheet.

use super::{emitted, site, whole};
use scorecard::finding::has_errors;

/// Any file as the map of a grid: the first letter says whether it is SVG or GeoJSON.
pub fn maps(data: &[u8]) {
    let text = site::text(data);
    let is_svg = text.trim_start().starts_with('<');
    let mut inputs = site::with(site::MAPPED, if is_svg { "content/maps/luoi-cu.svg" } else { "content/maps/x.geojson" }, text);
    for document in inputs.documents.iter_mut().filter(|it| !is_svg && it.path == "content/territories.yaml") {
        document.text = document.text.replace("file: luoi-cu.svg", "file: x.geojson").into();
    }
    inputs.documents.retain(|it| is_svg || it.path != "content/maps/luoi-cu.svg");
    built(&inputs);
}

/// Any file as a logo or a style sheet, by its first letters.
pub fn looks(data: &[u8]) {
    if data.starts_with(b"\x89PNG") {
        let mut inputs = site::with(site::DRESSED, "content/assets/wappen.png", String::new());
        inputs.pictures.insert("content/assets/wappen.png".to_owned(), data.to_vec());
        for document in &mut inputs.documents {
            document.text = document.text.replace("wappen.svg", "wappen.png").into();
        }
        inputs.documents.retain(|it| it.path != "content/assets/wappen.svg");
        return built(&inputs);
    }
    let text = site::text(data);
    let path = if text.trim_start().starts_with('<') { "content/assets/wappen.svg" } else { "content/assets/amt.css" };
    built(&site::with(site::DRESSED, path, text));
}

/// Such a site is built rarely: what its pages say of the file hangs on little of it.
fn built(inputs: &scorecard::content::Inputs) {
    let compiled = whole::all_of(inputs);
    let size: usize = inputs.documents.iter().map(|it| it.text.len()).sum();
    if !has_errors(&compiled.findings) && size.is_multiple_of(64) {
        emitted::site(&compiled);
    }
}
