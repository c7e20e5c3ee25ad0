//! «Báo sai sót»: every figure has a way to report an error in it, filled in, whatever the content says.

use crate::site::{Site, collect};
use std::path::Path;

const ISSUES: &str = "https://git.example.org/to-chuc/bang-diem/issues/new";

/// The site of `tests/sites/provinces` with other addresses in its settings.
fn site(addresses: &str) -> Site {
    let mut files = Vec::new();
    collect(Path::new("tests/sites/provinces/content"), "", &mut files);
    let site = Site::empty();
    for (path, bytes) in files {
        site.add(&[(&format!("content/{path}"), std::str::from_utf8(&bytes).unwrap())]);
    }
    let settings = site.read("content/scorecard.yaml").unwrap();
    let kept: String = settings.lines().filter(|it| !it.starts_with("contact:")).map(|it| format!("{it}\n")).collect();
    site.add(&[("content/scorecard.yaml", &format!("{kept}{addresses}"))]);
    site
}

fn built(addresses: &str, base: &[&str]) -> Site {
    let site = site(addresses);
    site.run(&[&["build", "-q"], base].concat()).exits(0);
    site
}

const BASE: [&str; 2] = ["--base-url", "https://example.org/x/"];

/// Where the links of a page lead that report an error, with what they are called.
fn links(page: &str) -> Vec<(String, String)> {
    let value = |tag: &str, name: &str| {
        let rest = tag.split_once(&format!("{name}=\"")).unwrap_or_else(|| panic!("{name} is not in {tag}")).1;
        rest.split('"').next().unwrap().replace("&amp;", "&")
    };
    let them = page.split("<a class=\"report\"").skip(1).map(|it| it.split('>').next().unwrap());
    them.map(|tag| (value(tag, "href"), value(tag, "aria-label"))).collect()
}

/// What a program reads from the part of an address.
fn decoded(text: &str) -> String {
    let (mut bytes, mut rest) = (Vec::new(), text.bytes());
    while let Some(byte) = rest.next() {
        let mut digit = || char::from(rest.next().unwrap()).to_digit(16).unwrap() as u8;
        bytes.push(if byte == b'%' { digit() * 16 + digit() } else { byte });
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn every_figure_has_one_filled_in() {
    let site = built(&format!("report: {ISSUES}\n"), &BASE);
    for (path, words) in [("", "Báo sai sót"), ("en/", "Report an error")] {
        let page = site.read(&format!("output/{path}provinces/ha-dong/index.html")).unwrap();
        let found = links(&page);
        let rows: Vec<&str> = page.split("<tbody id=\"").skip(1).map(|it| it.split('"').next().unwrap()).collect();
        assert!(rows.len() > 3 && found.len() == rows.len(), "{} links, {rows:?}", found.len());
        for ((href, label), row) in found.iter().zip(rows) {
            let (title, body) = href.strip_prefix(&format!("{ISSUES}?title=")).unwrap().split_once("&body=").unwrap();
            let (title, body) = (decoded(title), decoded(body));
            assert!(title == *label && label.starts_with(words), "{title}, {label}");
            assert!(body.contains(&format!("https://example.org/x/{path}provinces/ha-dong/#{row}\r\n")), "{body}");
        }
        // The page itself has one at its foot, as all others have.
        for other in ["provinces/ha-dong/", "findings/", "indicators/on-time/", ""] {
            let page = site.read(&format!("output/{path}{other}index.html")).unwrap();
            let foot = page.split_once("<footer").unwrap().1;
            assert!(foot.contains(ISSUES) && foot.contains(words), "{path}{other}: {foot}");
        }
    }
}

#[test]
fn a_letter_goes_to_the_contact_where_there_is_no_other_address() {
    let site = built("contact: mailto:toa-soan@example.org\n", &BASE);
    let page = site.read("output/provinces/ha-dong/index.html").unwrap();
    let (href, _) = links(&page).remove(0);
    let (subject, body) = href.strip_prefix("mailto:toa-soan@example.org?subject=").unwrap().split_once("&body=").unwrap();
    assert!(decoded(subject).starts_with("Báo sai sót: "), "{subject}");
    assert!(decoded(body).contains("Địa chỉ: https://example.org/x/provinces/ha-dong/#"), "{}", decoded(body));
    let site = built("contact: https://example.org/lien-he\n", &BASE);
    let page = site.read("output/provinces/ha-dong/index.html").unwrap();
    assert!(links(&page).iter().all(|(href, _)| href == "https://example.org/lien-he"));
    let site = built("", &BASE);
    let page = site.read("output/provinces/ha-dong/index.html").unwrap();
    assert!(links(&page).is_empty() && !page.contains("Báo sai sót"), "a link that leads nowhere");
}

#[test]
fn the_authors_own_places_are_filled_and_no_address_is_made_up() {
    let pattern = "report: \"https://f.example.org/?u={url}&f={figure}&v={value}\"\n";
    for (base, start) in
        [(&BASE[..], "https://example.org/x/provinces/"), (&[], "provinces/"), (&["--base-url", "./"], "provinces/")]
    {
        let page = built(pattern, base).read("output/provinces/ha-dong/index.html").unwrap();
        for (href, _) in links(&page) {
            let parts: Vec<String> = href.split(['?', '&']).skip(1).map(|it| decoded(it.split_once('=').unwrap().1)).collect();
            assert!(parts.len() == 3 && parts[0].starts_with(start) && !parts[1].is_empty() && !parts[2].is_empty(), "{parts:?}");
        }
    }
}

#[test]
fn hostile_names_stay_inside_their_place() {
    let attack = "x&cc=all@example.org#\"><script>alert(1)</script>{url}\u{202e}%0d%0aBcc: y";
    for addresses in [
        format!("report: {ISSUES}\n"),
        "report: \"https://f.example.org/?f={figure}&u={url}\"\n".to_owned(),
        "contact: mailto:a@example.org\n".to_owned(),
    ] {
        let site = site(&addresses);
        let indicators = site.read("content/indicators/thu-tuc.yaml").unwrap();
        let at = indicators.find("name: ").unwrap();
        let line = &indicators[at..at + indicators[at..].find('\n').unwrap()];
        let hostile = indicators.replacen(line, &format!("name: '{}{}'", attack.replace('\u{202e}', ""), "ế".repeat(400)), 1);
        site.add(&[("content/indicators/thu-tuc.yaml", &hostile)]);
        site.run(&["build", "-q", "--base-url", "https://example.org/x/"]).exits(0);
        let page = site.read("output/provinces/ha-dong/index.html").unwrap();
        let found = links(&page);
        assert!(!found.is_empty() && found.iter().any(|(href, _)| decoded(href).contains("<script>")), "{found:?}");
        for (href, _) in found {
            let query = href.split_once('?').unwrap().1;
            let is_plain = |it: char| it.is_ascii_alphanumeric() || "-._~%=&".contains(it);
            assert!(query.chars().all(is_plain) && query.matches('&').count() == 1, "{href}");
            assert!(href.len() < 8000, "{} bytes", href.len());
        }
    }
}
