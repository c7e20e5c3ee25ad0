//! The real content through the default theme: every page, in every language.

use super::{Theme, render};
use crate::content;
use crate::file::OutputFile;
use crate::view::{self, Desk, Links, Page};
use std::path::Path;

/// Every page of this repository's own content, and the theme it is rendered with.
pub fn pages(base_url: Option<&str>) -> (Theme, Vec<Page>) {
    pages_of(Path::new(env!("CARGO_MANIFEST_DIR")), base_url)
}

/// Every page of the content below a root.
pub fn pages_of(root: &Path, base_url: Option<&str>) -> (Theme, Vec<Page>) {
    let (scorecard, mut findings) = content::load(&content::read(root).unwrap());
    let scorecard = scorecard.expect("the content can be built");
    let results = crate::derive::derive(&scorecard);
    findings.extend(crate::checks::run(&scorecard, &results));
    let theme = Theme::read(root, "default").unwrap();
    let words = theme.words(&scorecard.site.languages).unwrap();
    let links = Links::new(base_url).unwrap();
    let mut desks: Vec<Desk> =
        words.iter().enumerate().map(|(at, words)| Desk::new(&scorecard, &results, &findings, words, at, &links)).collect();
    let base = links.absolute("");
    let data = crate::export::Data {
        scorecard: &scorecard,
        results: &results,
        words: &words,
        base: &base,
        has_workbooks: false,
        kept: None,
    };
    let stock = crate::export::Stock::new(data, view::published(&desks));
    stock.complete().unwrap();
    desks.iter_mut().for_each(|it| it.stock = Some(&stock));
    let whole = view::plan(&desks[0]).into_iter().map(|id| view::page(id, &desks[id.language]));
    let pages = whole.flat_map(|mut page| [std::mem::take(&mut page.embeds), vec![page]].concat()).collect();
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

/// Every kind of period, in both languages.
#[test]
fn periods_are_said_as_people_say_them() {
    use crate::model::{Period, Point};
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let scorecard = content::load(&content::read(root).unwrap()).0.unwrap();
    let results = crate::derive::derive(&scorecard);
    let links = Links::new(None).unwrap();
    let words = Theme::read(root, "default").unwrap().words(&["vi".to_owned(), "en".to_owned()]).unwrap();
    let at = |language: usize| {
        let desk = Desk::new(&scorecard, &results, &[], &words[language], language, &links);
        let day = jiff::civil::date(2023, 6, 2);
        let periods = [
            Period::At(Point::Year(2023)),
            Period::At(Point::Half(2023, 1)),
            Period::At(Point::Half(2023, 2)),
            Period::At(Point::Quarter(2023, 1)),
            Period::At(Point::Quarter(2023, 4)),
            Period::At(Point::Month(2023, 3)),
            Period::At(Point::Day(day)),
            Period::Span(Point::Year(2021), Point::Month(2023, 6)),
            Period::Until(Point::Day(day)),
        ];
        periods.map(|period| desk.period_in_text(period)).join("; ")
    };
    let vi = "năm 2023; 6 tháng đầu năm 2023; 6 tháng cuối năm 2023; quý I/2023; quý IV/2023; tháng 3/2023; \
              ngày 02/06/2023; giai đoạn 2021 – tháng 6/2023; giai đoạn đến 02/06/2023";
    let en = "2023; the first half of 2023; the second half of 2023; the first quarter of 2023; the fourth quarter of 2023; \
              March 2023; 2 June 2023; 2021 – June 2023; the time up to 2 June 2023";
    assert_eq!((at(0), at(1)), (vi.to_owned(), en.to_owned()));
}

/// Keys that are put together from ids: each has its words.
#[test]
fn every_id_has_its_words() {
    use crate::derive::trend::Towards;
    use crate::finding::CheckId;
    use crate::model::{Compares, Mean, Missing, Normalise, SourceKind, Status, Unit};
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let words = Theme::read(root, "default").unwrap().words(&["vi".to_owned(), "en".to_owned()]).unwrap();
    let mut keys: Vec<String> = Missing::ALL.iter().map(|it| format!("missing-{}", it.id())).collect();
    keys.extend(Status::ALL.iter().map(|it| format!("standing-{}", it.id())));
    keys.extend(["not-due", "bounded", "no-target", "no-data"].map(|it| format!("standing-{it}")));
    keys.extend(Status::VERDICTS.iter().map(|it| format!("count-{}", it.id())));
    keys.extend(Unit::ALL.iter().map(|it| format!("unit-name-{}", it.id())));
    keys.extend(Compares::ALL.iter().map(|it| format!("compares-{}", it.id())));
    keys.extend(Towards::ALL.iter().map(|it| format!("trend-{}", it.id())));
    keys.extend(SourceKind::ALL.iter().map(|it| format!("source-kind-{}", it.id())));
    for check in CheckId::ALL.iter().filter(|it| it.is_for_readers()) {
        keys.extend([format!("check-{}", check.id()), format!("check-{}-means", check.id())]);
    }
    for method in Normalise::ALL {
        keys.extend(["method", "normalise"].map(|it| format!("index-{it}-{}", method.id())));
    }
    let bounded = ["points", "minmax", "zscore", "goalposts", "distance_to_target"];
    keys.extend(bounded.map(|it| format!("index-how-{it}")));
    for mean in Mean::ALL {
        keys.extend(["", "-means"].map(|it| format!("index-mean-{}{it}", mean.id())));
    }
    for trial in ["left-out", "alternatives"] {
        keys.extend(["title", "finding", "caption", "head"].map(|it| format!("index-{trial}-{it}")));
    }
    keys.extend(["change-up", "change-down", "rank-up", "rank-down"].map(|it| format!("{it}-somehow")));
    for words in &words {
        let own = words.messages.keys();
        let missing: Vec<&String> = keys.iter().filter(|key| !own.contains(key.as_str())).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", words.lang);
    }
}
