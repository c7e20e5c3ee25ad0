//! Markdown as HTML: raw HTML becomes text, addresses must be on the list of safe ones, headings start below the page's.

use super::links::{Links, safe_url};
use crate::words::slug;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html::push_html};
use std::collections::BTreeSet;

/// Prose of the content as HTML that is safe to print.
#[must_use]
pub fn html(markdown: &str, links: &Links) -> String {
    let parser = Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH);
    let events: Vec<Event> = parser.map(|event| tame(event, links)).collect();
    let events = with_ids(events);
    let mut out = String::new();
    push_html(&mut out, events.into_iter());
    // The address of an external page does not carry this one's name there.
    out.replace("<a href=\"http", "<a rel=\"noopener external\" href=\"http")
        .replace("<table>", "<div class=\"scroll\" data-scroll><table>")
        .replace("</table>", "</table></div>")
}

/// The sentences of a text without their marks: for descriptions.
#[must_use]
pub fn plain(markdown: &str) -> String {
    let mut text = String::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => text.push_str(&words),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) => {
                text.push(' ')
            }
            _ => {}
        }
    }
    text.trim().to_owned()
}

fn tame<'a>(event: Event<'a>, links: &Links) -> Event<'a> {
    match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Heading { level, .. }) => {
            Event::Start(Tag::Heading { level: lower(level), id: None, classes: Vec::new(), attrs: Vec::new() })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lower(level))),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url: tamed(&dest_url, links), title, id })
        }
        // A picture would be loaded from elsewhere, which the page's policy refuses: its words stay.
        Event::Start(Tag::Image { .. }) => Event::Start(Tag::Emphasis),
        Event::End(TagEnd::Image) => Event::End(TagEnd::Emphasis),
        other => other,
    }
}

/// The page's own heading is the only one of the first level.
fn lower(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H2,
        other => other,
    }
}

/// An address inside the site or on the list; else the link leads nowhere.
fn tamed(url: &str, links: &Links) -> CowStr<'static> {
    let bare: String = url.chars().filter(|letter| !letter.is_whitespace() && !letter.is_control()).collect();
    let relative = !bare.contains(':') && !bare.starts_with("//") && !bare.starts_with('\\');
    if relative {
        links.written(&bare).into()
    } else if safe_url(&bare).is_some() {
        bare.into()
    } else {
        "#".into()
    }
}

/// Gives each heading an id made of its words, so that it can be linked to.
#[expect(clippy::indexing_slicing, reason = "none are added or taken away")]
fn with_ids(mut events: Vec<Event>) -> Vec<Event> {
    let mut taken = BTreeSet::new();
    for at in 0..events.len() {
        if !matches!(events[at], Event::Start(Tag::Heading { .. })) {
            continue;
        }
        let words: String =
            events[at..].iter().take_while(|it| !matches!(it, Event::End(TagEnd::Heading(_)))).map(words_of).collect();
        let base = Some(slug(&words)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "s".to_owned());
        let mut name = base.clone();
        let mut number = 1;
        while !taken.insert(name.clone()) {
            number += 1;
            name = format!("{base}-{number}");
        }
        if let Event::Start(Tag::Heading { id, .. }) = &mut events[at] {
            *id = Some(name.into());
        }
    }
    events
}

fn words_of<'a>(event: &'a Event) -> &'a str {
    match event {
        Event::Text(text) | Event::Code(text) => text,
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(markdown: &str) -> String {
        super::html(markdown, &Links::new(None).unwrap())
    }

    #[test]
    fn nothing_hostile_gets_through() {
        let hostile = [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "a <b onclick=x>b</b>",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](java&#10;script:alert(1))",
            "[x](vbscript:x)",
            "[x](data:text/html;base64,x)",
            "![x](https://example.org/track.gif)",
            "[x](//example.org)",
            "<https://example.org/\"onclick=x>",
            "# x {#a onclick=y}",
            "<style>*{display:none}</style>\n\n<iframe src=x>",
        ];
        for text in hostile {
            let html = html(text).to_lowercase();
            for bad in [
                "<script",
                "<img",
                "<b ",
                "<style",
                "<iframe",
                "href=\"java",
                "href=\"vb",
                "href=\"data",
                "href=\"//",
                " onclick=y>",
            ] {
                assert!(!html.contains(bad), "{text}: {html}");
            }
        }
    }

    #[test]
    fn headings_start_below_the_page_and_have_ids() {
        assert_eq!(html("# Đánh giá\n## Đánh giá"), "<h2 id=\"danh-gia\">Đánh giá</h2>\n<h2 id=\"danh-gia-2\">Đánh giá</h2>\n");
        assert!(html("[a](https://x.vn)").contains("rel=\"noopener external\" href=\"https://x.vn\""));
    }
}
