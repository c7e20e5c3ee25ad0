//! «Báo sai sót»: an address that reports an error in a figure, with the figure's own address filled in.

use super::block::Group;
use super::desk::Sheet;
use super::links::safe_url;
use super::{Kind, PageId};
use crate::derive::Observation;
use crate::model::Site;
use serde::Serialize;

/// No name or value in such an address has more letters: programs refuse addresses that are too long.
const LETTERS: usize = 160;

/// A way to report an error in a figure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Where it leads, filled in; empty where the site has no such address.
    pub href: String,
    /// What the link is called for those who hear it: with the name of the figure.
    pub label: String,
}

/// What is filled in.
pub struct Subject {
    /// The permalink of the figure.
    pub url: String,
    /// What it is of.
    pub figure: String,
    /// What the page says.
    pub value: String,
    /// A letter's subject, which names it.
    pub title: String,
    /// The letter.
    pub body: String,
}

/// The address to report to, if the site has one: `report`, else `contact`.
pub fn address(site: &Site, subject: &Subject) -> String {
    let known = |url: &Option<String>| url.as_deref().and_then(safe_url).map(str::to_owned);
    match (known(&site.report), known(&site.contact)) {
        (Some(report), _) => filled(&report, subject),
        (None, Some(contact)) if scheme(&contact) == "mailto" => filled(&contact, subject),
        (None, Some(contact)) => contact,
        (None, None) => String::new(),
    }
}

fn scheme(url: &str) -> String {
    url.split(':').next().unwrap_or_default().to_ascii_lowercase()
}

/// The author's own places are filled; without any, what a letter or an issue needs is put at the end.
fn filled(pattern: &str, subject: &Subject) -> String {
    let places = [
        ("{url}", &subject.url),
        ("{figure}", &subject.figure),
        ("{value}", &subject.value),
        ("{title}", &subject.title),
        ("{body}", &subject.body),
    ];
    if places.iter().any(|(place, _)| pattern.contains(place)) {
        return in_places(pattern, &places);
    }
    let path = pattern.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let fields: &[(&str, &str)] = if scheme(pattern) == "mailto" {
        &[("subject", &subject.title), ("body", &subject.body)]
    } else if path.ends_with("/-/issues/new") {
        &[("issue[title]", &subject.title), ("issue[description]", &subject.body)]
    } else if path.ends_with("/issues/new") {
        &[("title", &subject.title), ("body", &subject.body)]
    } else {
        &[("url", &subject.url)]
    };
    let (address, fragment) = pattern.split_once('#').map_or((pattern, ""), |(address, fragment)| (address, fragment));
    let mut filled = address.to_owned();
    for (name, value) in fields {
        let sign = match filled.rsplit_once('?') {
            None => "?",
            Some((_, "")) => "",
            Some((_, query)) if query.ends_with('&') => "",
            Some(_) => "&",
        };
        filled.push_str(&format!("{sign}{}={}", encoded(name), encoded(value)));
    }
    if !fragment.is_empty() {
        filled.push_str(&format!("#{fragment}"));
    }
    filled
}

/// Each place once, from left to right: what is put in is no pattern itself.
fn in_places(pattern: &str, places: &[(&str, &String)]) -> String {
    let mut filled = String::new();
    let mut rest = pattern;
    while let Some(((before, after), value)) = places
        .iter()
        .filter_map(|(place, value)| Some((rest.split_once(place)?, value)))
        .min_by_key(|((before, _), _)| before.len())
    {
        filled.push_str(before);
        filled.push_str(&encoded(value));
        rest = after;
    }
    filled + rest
}

/// Everything but letters, digits and `-._~` as bytes in percent signs; a line ends as letters have it.
fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.replace('\n', "\r\n").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// Not more than so many letters, on one line, without what is no letter at all.
fn short(text: &str) -> String {
    let text: String = text.chars().map(|it| if it.is_control() { ' ' } else { it }).collect();
    if text.chars().count() <= LETTERS {
        return text;
    }
    text.chars().take(LETTERS - 1).chain(['…']).collect()
}

impl Sheet<'_> {
    /// The way to report an error in what one territory has of an indicator; `anchor` is its place on the territory's page.
    pub fn report_of(&self, group: &Group, anchor: &str) -> Report {
        let Some(first) = group.all().next() else { return Report::default() };
        let value = |it: &Observation| {
            let label = if group.lead.is_some_and(|lead| std::ptr::eq(lead, it)) {
                self.period(it.period)
            } else {
                self.full_label(it).text
            };
            self.say("mark-title", &[("label", label.into()), ("value", self.printed(it).into())])
        };
        let values: Vec<String> = group.all().map(value).collect();
        let indicator = self.local(&self.scorecard.indicator(first.indicator).name).text;
        let place = self.territory_name(first.territory).text;
        let figure = self.say("report-figure", &[("indicator", indicator.into()), ("place", place.into())]);
        self.report(figure, self.joined("list-semicolon", &values), Kind::Territory(first.territory), anchor)
    }

    /// The same of a whole page.
    pub fn report_page(&self, id: PageId, heading: &str) -> Report {
        if id.kind == Kind::NotFound { Report::default() } else { self.report(heading.to_owned(), String::new(), id.kind, "") }
    }

    fn report(&self, figure: String, value: String, kind: Kind, anchor: &str) -> Report {
        let site = &self.scorecard.site;
        if site.report.is_none() && site.contact.is_none() {
            return Report::default();
        }
        let path = self.page_path(PageId { language: self.language, kind });
        let path = path.split('#').next().unwrap_or_default();
        let path = if anchor.is_empty() { path.to_owned() } else { format!("{path}#{anchor}") };
        let absolute = self.links.absolute(&path);
        let url = if absolute.is_empty() { path } else { absolute };
        let (figure, value) = (short(&figure), short(&value));
        let title = self.say("report-title", &[("figure", figure.clone().into())]);
        let body = self.say(
            "report-body",
            &[
                ("figure", figure.clone().into()),
                ("has", if value.is_empty() { "no" } else { "value" }.into()),
                ("value", value.clone().into()),
                ("url", url.clone().into()),
            ],
        );
        Report { href: address(site, &Subject { url, figure, value, body, title: title.clone() }), label: title }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subject(value: &str) -> Subject {
        Subject {
            url: "https://x.vn/a/#b".into(),
            figure: "Tỷ lệ & {value}".into(),
            value: value.into(),
            title: "Báo sai sót: 5%".into(),
            body: "dòng 1\n\"2\"".into(),
        }
    }

    #[test]
    fn places_of_the_author_are_filled_once() {
        let filled = filled("https://f.vn/?u={url}&f={figure}&v={value}", &subject("1<2{url}"));
        assert_eq!(
            filled,
            "https://f.vn/?u=https%3A%2F%2Fx.vn%2Fa%2F%23b&f=T%E1%BB%B7%20l%E1%BB%87%20%26%20%7Bvalue%7D&v=1%3C2%7Burl%7D"
        );
    }

    #[test]
    fn issues_letters_and_forms_get_what_they_read() {
        let said = |pattern| filled(pattern, &subject("1"));
        let (title, body) = ("B%C3%A1o%20sai%20s%C3%B3t%3A%205%25", "d%C3%B2ng%201%0D%0A%222%22");
        assert_eq!(said("https://h/O/R/issues/new"), format!("https://h/O/R/issues/new?title={title}&body={body}"));
        assert_eq!(
            said("https://h/O/R/issues/new/?template=a.yml#x"),
            format!("https://h/O/R/issues/new/?template=a.yml&title={title}&body={body}#x")
        );
        assert_eq!(
            said("https://h/O/R/-/issues/new"),
            format!("https://h/O/R/-/issues/new?issue%5Btitle%5D={title}&issue%5Bdescription%5D={body}")
        );
        assert_eq!(said("mailto:a@b.vn"), format!("mailto:a@b.vn?subject={title}&body={body}"));
        assert_eq!(said("mailto:a@b.vn?cc=c@d.vn"), format!("mailto:a@b.vn?cc=c@d.vn&subject={title}&body={body}"));
        assert_eq!(said("https://f.vn/form?"), "https://f.vn/form?url=https%3A%2F%2Fx.vn%2Fa%2F%23b");
    }

    #[test]
    fn names_without_end_are_cut() {
        assert_eq!(short("a\u{0}\nb"), "a  b");
        assert_eq!(short(&"ế".repeat(LETTERS)).chars().count(), LETTERS);
        let cut = short(&"ế".repeat(LETTERS + 1));
        assert!(cut.ends_with("ế…") && cut.chars().count() == LETTERS);
    }
}
