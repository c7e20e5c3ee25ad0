//! Writes the content of a made-up nation into a folder: `cargo run --example nation -- 713 FOLDER` for so many places.
//!
//! Behind the folder may stand another layout than `site`, which has a document a place: `flat`, where all places are of one
//! level and the site is in one language, `documents`, with one a place and year, or `tables`, with one a year.

#[path = "../benches/nation/mod.rs"]
mod nation;

use nation::{Nation, SEED};
use scorecard::file::Document;
use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (places, folder, layout) = match words[..] {
        [places, folder] => (places, folder, "site"),
        [places, folder, layout] => (places, folder, layout),
        _ => return Err("say how many places there are, and the folder".into()),
    };
    let count = places.parse()?;
    let nation = if layout == "flat" { Nation::new(count, 0, SEED) } else { Nation::of(count, SEED) };
    let documents = match layout {
        "site" => nation.site(),
        "flat" => nation.in_one_language(),
        "documents" => nation.documents(),
        "tables" => nation.tables(),
        _ => return Err(format!("no layout `{layout}`: site, flat, documents or tables").into()),
    };
    write(Path::new(folder), &documents)?;
    let bytes: usize = documents.iter().map(|it| it.text.len()).sum();
    println!("{places} places, {} files, {bytes} bytes", documents.len());
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "what is written is what it is for")]
fn write(folder: &Path, documents: &[Document]) -> std::io::Result<()> {
    documents.iter().try_for_each(|it| {
        let path = folder.join(&it.path);
        path.parent().map_or(Ok(()), std::fs::create_dir_all)?;
        std::fs::write(path, it.text.as_bytes())
    })
}
