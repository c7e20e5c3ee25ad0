//! Atom feeds (RFC 4287) of what was changed: of the site and of every territory, in each language.
//!
//! Written only where the site knows its address. Dates are days of the content, at their beginning in UTC, never the time
//! of the build: the same content gives the same bytes.

use crate::file::OutputFile;
use crate::view::{Feed, FeedEntry, Text};
use crate::xml::escape;
use jiff::civil::Date;
use std::fmt::Write;

/// The file of a feed.
#[must_use]
pub fn file(feed: &Feed) -> OutputFile {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let lang = escape(&feed.lang);
    let _ = writeln!(text, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">");
    element(&mut text, "id", &feed.id);
    local(&mut text, "title", &feed.title);
    element(&mut text, "subtitle", &feed.subtitle);
    element(&mut text, "updated", &moment(feed.updated));
    let _ = writeln!(text, "<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>", escape(&feed.address));
    let _ = writeln!(text, "<link rel=\"alternate\" type=\"text/html\" hreflang=\"{lang}\" href=\"{}\"/>", escape(&feed.page));
    text.push_str("<author>");
    local(&mut text, "name", &feed.author);
    text.push_str("</author>\n");
    if !feed.rights.is_empty() {
        element(&mut text, "rights", &feed.rights);
    }
    feed.entries.iter().for_each(|it| entry(&mut text, it, &lang));
    text.push_str("</feed>\n");
    OutputFile::text(&feed.path, text)
}

fn entry(text: &mut String, it: &FeedEntry, lang: &str) {
    text.push_str("<entry>\n");
    element(text, "id", &it.id);
    local(text, "title", &it.title);
    element(text, "updated", &moment(it.updated));
    let _ = writeln!(text, "<link rel=\"alternate\" type=\"text/html\" hreflang=\"{lang}\" href=\"{}\"/>", escape(&it.page));
    let _ = writeln!(text, "<category term=\"{}\"/>", it.category);
    element(text, "summary", &it.summary);
    text.push_str("</entry>\n");
}

fn element(text: &mut String, name: &str, value: &str) {
    let _ = writeln!(text, "<{name}>{}</{name}>", escape(value));
}

/// Words that may be in another language than the feed.
fn local(text: &mut String, name: &str, value: &Text) {
    let lang = if value.lang.is_empty() { String::new() } else { format!(" xml:lang=\"{}\"", escape(&value.lang)) };
    let _ = writeln!(text, "<{name}{lang}>{}</{name}>", escape(&value.text));
}

/// The beginning of a day, by RFC 3339.
fn moment(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_escaped() {
        let hostile = "</title><script>x</script>&\"'\u{1}]]>";
        let entry = FeedEntry {
            id: hostile.to_owned(),
            title: Text { text: hostile.to_owned(), lang: "v\"i".to_owned() },
            updated: jiff::civil::date(2026, 12, 1),
            page: hostile.to_owned(),
            summary: hostile.to_owned(),
            category: "revised",
        };
        let feed = Feed {
            path: "feed.xml".to_owned(),
            lang: "en\"".to_owned(),
            id: hostile.to_owned(),
            title: Text::own(hostile),
            subtitle: hostile.to_owned(),
            updated: jiff::civil::date(2026, 12, 1),
            address: hostile.to_owned(),
            page: hostile.to_owned(),
            author: Text::own(hostile),
            rights: hostile.to_owned(),
            entries: vec![entry],
        };
        let file = file(&feed);
        let text = String::from_utf8(file.bytes).unwrap();
        let tree = roxmltree::Document::parse(&text).unwrap();
        let named = |name: &str| tree.descendants().filter(|it| it.has_tag_name(name)).count();
        assert_eq!(named("script"), 0);
        let texts = |name: &'static str| {
            tree.descendants().filter(move |it| it.tag_name().name() == name).filter_map(|it| it.text().map(str::to_owned))
        };
        let kept = hostile.replace('\u{1}', "\u{fffd}");
        assert!(["id", "title", "summary", "name", "rights", "subtitle"].iter().all(|it| texts(it).all(|text| text == kept)));
        assert!(texts("updated").all(|it| it == "2026-12-01T00:00:00Z") && texts("updated").count() == 2);
    }
}
