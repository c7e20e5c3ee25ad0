//! What search engines are told: `sitemap.xml` with every page that is meant to be found, and `robots.txt` that names it.
//!
//! Written only where the site knows its address: both formats take whole addresses and nothing else. A page's day is
//! that of the latest document it cites, never that of the build, so that the same content gives the same bytes.

use crate::file::OutputFile;
use crate::view::{Alternate, Page};
use crate::xml::escape;
use jiff::civil::Date;
use std::fmt::Write;

/// The protocol allows so many addresses in one file.
const ADDRESSES: usize = 50_000;

const OPEN: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// A page that is meant to be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    address: String,
    /// The day of the latest document that it cites.
    updated: Option<Date>,
    alternates: Vec<Alternate>,
}

impl Listed {
    /// Nothing for a page that search engines shall leave out, or whose address is not known.
    #[must_use]
    pub fn of(page: &Page) -> Option<Listed> {
        let frame = &page.frame;
        let is_listed = !frame.noindex && !frame.canonical.is_empty();
        is_listed.then(|| Listed {
            address: frame.canonical.clone(),
            updated: page.updated,
            alternates: frame.alternates.clone(),
        })
    }
}

/// The files for pages in any order; `address` makes a whole address of a path, or nothing where the site's is not known.
#[must_use]
pub fn files(mut pages: Vec<Listed>, address: impl Fn(&str) -> String) -> Vec<OutputFile> {
    if pages.is_empty() {
        return Vec::new();
    }
    pages.sort_by(|a, b| a.address.cmp(&b.address));
    let mut files = sitemaps(&pages, &address);
    let robots = format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", address("sitemap.xml"));
    files.push(OutputFile::text("robots.txt", robots));
    files
}

/// One sitemap; several, and a list of them, where one would be too long.
fn sitemaps(pages: &[Listed], address: &impl Fn(&str) -> String) -> Vec<OutputFile> {
    if pages.len() <= ADDRESSES {
        return vec![OutputFile::text("sitemap.xml", sitemap(pages))];
    }
    let mut files = Vec::new();
    let mut index = format!("{OPEN}<sitemapindex xmlns=\"{NAMESPACE}\">\n");
    for (turn, part) in pages.chunks(ADDRESSES).enumerate() {
        let path = format!("sitemap-{}.xml", turn + 1);
        let _ = writeln!(index, "<sitemap><loc>{}</loc></sitemap>", escape(&address(&path)));
        files.push(OutputFile::text(path, sitemap(part)));
    }
    index.push_str("</sitemapindex>\n");
    files.push(OutputFile::text("sitemap.xml", index));
    files
}

fn sitemap(pages: &[Listed]) -> String {
    let mut text = format!("{OPEN}<urlset xmlns=\"{NAMESPACE}\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for page in pages {
        let _ = write!(text, "<url><loc>{}</loc>", escape(&page.address));
        if let Some(day) = page.updated {
            let _ = write!(text, "<lastmod>{day}</lastmod>");
        }
        for it in &page.alternates {
            let (lang, href) = (escape(&it.lang), escape(&it.href));
            let _ = write!(text, "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{href}\"/>");
        }
        text.push_str("</url>\n");
    }
    text.push_str("</urlset>\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(path: &str) -> Listed {
        Listed { address: address(path), updated: Some(jiff::civil::date(2024, 1, 28)), alternates: Vec::new() }
    }

    fn address(path: &str) -> String {
        format!("https://example.org/a&b/{path}")
    }

    #[test]
    fn pages_stand_in_the_order_of_their_addresses() {
        let alternates = vec![Alternate { lang: "vi".to_owned(), href: address("x/") }];
        let files = files(vec![Listed { updated: None, alternates, ..page("x/") }, page("")], address);
        let text = String::from_utf8(files[0].bytes.clone()).unwrap();
        let expected = "<url><loc>https://example.org/a&amp;b/</loc><lastmod>2024-01-28</lastmod></url>\n\
            <url><loc>https://example.org/a&amp;b/x/</loc>\
            <xhtml:link rel=\"alternate\" hreflang=\"vi\" href=\"https://example.org/a&amp;b/x/\"/></url>\n</urlset>\n";
        assert!(text.ends_with(expected), "{text}");
        let robots = String::from_utf8(files[1].bytes.clone()).unwrap();
        assert!(robots.ends_with("Sitemap: https://example.org/a&b/sitemap.xml\n"), "{robots}");
    }

    #[test]
    fn a_long_list_is_cut_into_files_that_the_protocol_allows() {
        let pages = (0..=ADDRESSES).map(|it| page(&format!("{it}/"))).collect();
        let files = files(pages, address);
        let names: Vec<&str> = files.iter().map(|it| it.path.as_str()).collect();
        assert_eq!(names, ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml", "robots.txt"]);
        let addresses = |at: usize| String::from_utf8_lossy(&files[at].bytes).matches("<loc>").count();
        assert_eq!((addresses(0), addresses(1), addresses(2)), (ADDRESSES, 1, 2));
    }

    #[test]
    fn a_site_without_an_address_is_not_announced() {
        assert_eq!(files(Vec::new(), |_| String::new()), Vec::new());
    }
}
