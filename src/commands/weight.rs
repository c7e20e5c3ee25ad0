//! How much a site weighs, and what could be left out of it: hosts have a limit, and only a push that fails tells of it.

use crate::cli::Part;
use crate::model::Decimal;
use crate::words::{Arg, Words};
use clap::ValueEnum;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// What GitHub Pages takes, in bytes.
const LIMIT: u64 = 1_000_000_000;
/// From so many on it is told: the next year of data has to fit in as well.
const NEAR: u64 = LIMIT / 10 * 8;

/// The bytes of a site while it is written.
#[derive(Default)]
pub(super) struct Weight {
    whole: AtomicU64,
    share_images: AtomicU64,
    workbooks: AtomicU64,
    embeds: AtomicU64,
    /// Workbooks among them.
    data: AtomicU64,
}

impl Weight {
    /// Counts a file. Called from many threads.
    pub(super) fn add(&self, path: &str, bytes: usize) {
        let bytes = bytes as u64;
        self.whole.fetch_add(bytes, Relaxed);
        let is_workbook = path.ends_with(".xlsx");
        // What the script of the pages searches and compares stays where the data files go.
        let is_for_scripts = path.starts_with("data/compare/") || path.starts_with("data/search.");
        if is_workbook {
            self.workbooks.fetch_add(bytes, Relaxed);
        }
        if path.starts_with("data/") && !is_for_scripts {
            self.data.fetch_add(bytes, Relaxed);
        } else if path.ends_with("share.png") {
            self.share_images.fetch_add(bytes, Relaxed);
        } else if path.split('/').take(2).any(|it| it == "embed") {
            self.embeds.fetch_add(bytes, Relaxed);
        }
    }

    /// What to tell of a site that GitHub Pages hardly takes, or not at all; nothing of others.
    pub(super) fn told(&self, words: &Words) -> Option<String> {
        let whole = self.whole.load(Relaxed);
        if whole < NEAR {
            return None;
        }
        let key = if whole > LIMIT { "cli-too-heavy" } else { "cli-heavy" };
        let told = words.text(key, &[("size", megabytes(whole)), ("limit", megabytes(LIMIT))]);
        let parts = [
            (Part::Data, &self.data),
            (Part::ShareImages, &self.share_images),
            (Part::Embeds, &self.embeds),
            (Part::Workbooks, &self.workbooks),
        ];
        let part = |(part, bytes): (Part, &AtomicU64)| {
            let (bytes, value) = (bytes.load(Relaxed), part.to_possible_value()?);
            let args = [("part", value.get_name().to_owned().into()), ("size", megabytes(bytes))];
            (bytes > 0).then(|| words.text("cli-heavy-part", &args))
        };
        let parts: Vec<String> = parts.into_iter().filter_map(part).collect();
        if parts.is_empty() {
            return Some(told);
        }
        Some(format!("{told} {}", words.text("cli-heavy-without", &[("parts", parts.join(", ").into())])))
    }
}

/// As those who sell them count: a million bytes each.
fn megabytes(bytes: u64) -> Arg<'static> {
    Decimal::from(bytes.div_ceil(1_000_000)).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn a_site_near_the_limit_is_told_with_what_could_go() {
        let (en, weight) = (Words::load(&Lang::en(), &[]).unwrap(), Weight::default());
        weight.add("index.html", 799_999_999);
        assert_eq!(weight.told(&en), None);
        weight.add("data/compare/a.en.json", 1);
        let only_pages = weight.told(&en).unwrap();
        assert!(only_pages.contains("800 MB") && !only_pages.contains("--without"), "{only_pages}");
        weight.add("data/provinces/a.xlsx", 2_000_000);
        weight.add("data/claims.csv", 40_000_000);
        weight.add("en/embed/indicators/a/strip/index.html", 3_000_000);
        weight.add("provinces/a/share.png", 155_000_001);
        let told = weight.told(&en).unwrap();
        assert_eq!(
            told,
            "note: the site has 1,001 MB, more than the 1,000 MB that GitHub Pages takes. Left out with --without: data (42 MB), \
             share-images (156 MB), embeds (3 MB), workbooks (2 MB)"
        );
        let vi = Words::load(&Lang::vi(), &[]).unwrap();
        assert!(weight.told(&vi).unwrap().contains("1.001 MB"));
    }
}
