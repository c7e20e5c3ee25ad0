//! The real content through the default theme: every page, in every language.

use super::{Theme, render};
use crate::content;
use crate::file::OutputFile;
use crate::view::{self, Desk, Links, Page};
use std::path::Path;

/// Every page of this repository's own content, and the theme it is rendered with.
pub fn pages(base_url: Option<&str>) -> (Theme, Vec<Page>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (scorecard, findings) = content::load(&content::read(root).unwrap());
    let scorecard = scorecard.expect("the content can be built");
    let results = crate::derive::derive(&scorecard);
    let theme = Theme::read(root, "default").unwrap();
    let words = theme.words(&scorecard.site.languages).unwrap();
    let links = Links::new(base_url).unwrap();
    let desks: Vec<Desk> =
        words.iter().enumerate().map(|(at, words)| Desk::new(&scorecard, &results, &findings, words, at, &links)).collect();
    let pages = view::plan(&scorecard, &results).into_iter().map(|id| view::page(id, &desks[id.language])).collect();
    let missing: Vec<String> = words.iter().flat_map(|words| words.messages.missing()).collect();
    assert_eq!(missing, Vec::<String>::new(), "messages that no language has");
    (theme, pages)
}

/// Set `PAGES` to a folder to look at the pages.
#[test]
#[expect(clippy::disallowed_methods, reason = "writes the pages for people to look at")]
fn every_page_renders() {
    let base = std::env::var("PAGES_BASE").unwrap_or_else(|_| "https://example.org/bang-diem/".to_owned());
    let (theme, pages) = pages(Some(&base));
    let mut files: Vec<OutputFile> = pages.iter().map(|page| render(page, &theme).unwrap()).collect();
    assert!(files.iter().all(|file| !String::from_utf8_lossy(&file.bytes).contains('‹')));
    files.extend(theme.files());
    let Ok(folder) = std::env::var("PAGES") else { return };
    for file in files {
        let path = Path::new(&folder).join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, file.bytes).unwrap();
    }
}
