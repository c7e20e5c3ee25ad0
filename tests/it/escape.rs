//! Whatever a content file says is shown as text: nothing of it becomes markup, a script or a link of its own.

use crate::site::Site;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// Closes whatever it may stand in, then tries to run something.
const ATTACK: &str = r#"x"'--></title></script><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}{% raw %}"#;

/// Each tries to leave the place that it stands in: an element, an attribute, a script, a file of references.
const ATTACKS: &[&str] = &[
    "</script><script>alert(1)</script><!--<script>",
    "\" onmouseover=\"alert(1)' onfocus='alert(1)",
    "javascript:alert(1)",
    "]]><x>{{7*7}} {% include \"x\" %}",
    "=cmd|' /C calc'!A0\u{2028}b\u{2029}c \u{202e}txt.exe \u{2066}x",
    "}\\input{/etc/passwd} % & # $ _ ~ ^ \\",
    "}}, author = {Nobody}, @comment{",
    "A\nER  - \nTY  - BOOK\n\\u003c/script> \\\" &lt;b&gt;",
];

/// A site with the attack in every field that takes text.
fn attacked(attack: &str) -> Site {
    // JSON's strings are YAML's.
    let text = serde_json::to_string(attack).unwrap();
    let local = format!("{{vi: {text}, en: {text}}}");
    let site = Site::empty();
    let add = |path: &str, body: &str| site.add(&[(path, &body.replace("LOCAL", &local).replace("TEXT", &text))]);
    add(
        "content/scorecard.yaml",
        "title: LOCAL\nlanguages: [vi, en]\npublisher: LOCAL\nrepository: https://github.com/o/r\nlicence: TEXT\n\
         compare: [{id: g, name: LOCAL, territories: [p, q]}, {id: r, region: r}, {id: n, territories: [q, p]}]\n",
    );
    add("content/topics.yaml", "- {id: a, name: LOCAL, about: LOCAL}\n");
    add("content/organisations.yaml", "- {id: o, name: LOCAL, aliases: [TEXT]}\n");
    add(
        "content/territories.yaml",
        "levels: [{id: province, name: LOCAL, folder: provinces}, {id: district, name: LOCAL}]\n\
         regions: [{id: r, name: LOCAL}]\ngrids: [{id: g, name: LOCAL, also: [{name: LOCAL, territory: q, cell: [0, 2]}]}]\nterritories:\n\
         - {id: s, name: LOCAL, level: province, tile: {g: [1, 0]}}\n\
         - {id: p, name: LOCAL, full_name: LOCAL, aliases: [TEXT], level: province, region: r, code: TEXT, basis: LOCAL, note: LOCAL, until: 2025-01-01, succeeded_by: [q], formerly_named: [{name: LOCAL, full_name: LOCAL, until: 2020-01-01, basis: LOCAL}]}\n\
         - {id: q, name: LOCAL, level: province, region: r, tile: {g: [0, 0]}, from: 2025-01-01, basis: LOCAL}\n\
         - {id: d, name: LOCAL, level: district, in: p}\n",
    );
    add(
        "content/indicators/a.yaml",
        "- {id: i, name: LOCAL, topic: a, unit: percent, better: higher, about: LOCAL, numerator: LOCAL, \
         denominator: {id: d, vi: TEXT, en: TEXT}, by: {level: [{id: one, name: LOCAL}, two]}, \
         targets: [{value: 90%, set_by: TEXT, note: LOCAL, quote: TEXT}], breaks: [{from: 2018, reason: LOCAL}]}\n\
         - {id: c, name: LOCAL, topic: a, unit: count, better: neither, noun: {vi: [TEXT], en: [TEXT]}, bands: [{id: good, name: LOCAL}]}\n\
         - {id: m, name: LOCAL, topic: a, unit: milestone, better: higher, formerly: old}\n",
    );
    add(
        "content/provinces/p/f.yaml",
        "source: {title: LOCAL, kind: press, publisher: TEXT, author: TEXT, number: TEXT, language: TEXT, licence: TEXT, note: LOCAL}\n\
         period: 2023\nfigures:\n\
         \x20 i:\n\
         \x20   - {value: 95%, target: {words: LOCAL, set_by: TEXT, quote: TEXT, locator: TEXT, note: LOCAL}, quote: TEXT, locator: TEXT, note: LOCAL, producer: TEXT}\n\
         \x20   - {value: 94%, ratio: 1/3, of_which: LOCAL, quote: TEXT, rank: 1, rank_scope: LOCAL, rank_by: LOCAL, accept: {stated-differs: LOCAL}}\n\
         \x20   - {territory: d, value: 93%}\n\
         \x20   - {by: {level: {one: 92%, two: {words: LOCAL}}}}\n\
         \x20 c: {value: 5, bands: {good: 1}, set_by: TEXT}\n\
         \x20 m: {status: done, words: LOCAL}\n",
    );
    // Disagrees with the first, so that both stand side by side among the findings.
    add(
        "content/provinces/p/g.yaml",
        "source: {title: LOCAL, kind: survey, publisher: TEXT, language: TEXT}\nperiod: 2023\nfigures:\n\
         \x20 i: {value: 90%, ratio: 1/2, quote: TEXT}\n",
    );
    add(
        "content/changes.yaml",
        "- {date: 2024-01-01, kind: corrected, territory: p, indicator: i, period: 2023, of_which: LOCAL, what: LOCAL, from: TEXT, to: TEXT, reason: LOCAL}\n",
    );
    add("content/provinces/p/summary.md", attack);
    add(
        "content/provinces/p/summary.en.md",
        &format!("{attack}\n\n[a](javascript:alert(1)) ![b](data:text/html,x) <javascript:alert(1)>\n"),
    );
    add("content/pages/about.md", &format!("---\ntitle: TEXT\n---\n\n## {attack}\n\n[a]( javascript:alert(1))\n"));
    add("content/pages/about.en.md", &format!("---\ntitle: TEXT\n---\n\n<div onclick=alert(1)>{attack}</div>\n"));
    site
}

#[test]
fn nothing_from_content_becomes_markup() {
    let site = attacked(ATTACK);
    site.run(&["build", "--base-url", "https://example.org/x/"]).exits(0);
    let mut shown = 0;
    for (path, bytes) in site.files("output") {
        if !path.ends_with(".html") {
            continue;
        }
        // The one script is ours, and a file.
        let mut html = String::from_utf8(bytes).unwrap();
        for up in ["", "../", "../../", "../../../", "/x/"] {
            html = html.replace(&format!("<script src=\"{up}static/js/site.js\" defer></script>"), "");
        }
        let html = without_data(&html).0;
        let lower = html.to_lowercase();
        for bad in [
            "<script",
            "<img",
            "<iframe",
            "<div onclick",
            "href=\"javascript:",
            "src=\"data:",
            "href=\"data:",
            "</title></script>",
        ] {
            assert!(!lower.contains(bad), "{path} holds {bad}: {}", around(&lower, bad));
        }
        assert!(!html.contains("49}"), "{path}: a template ran inside content");
        let is_told = path.contains("findings/p/") && lower.matches("&lt;script&gt;alert(1)").count() < 10;
        assert!(!is_told, "{path} does not set the hostile quotes and titles side by side");
        shown += usize::from(html.contains("&lt;script&gt;alert(1)"));
    }
    assert!(site.read("output/findings/p/index.html").is_some(), "there must be findings, with an accepted one");
    assert!(shown >= 10, "the attack must be shown as text, and was on {shown} pages");
}

fn around<'a>(text: &'a str, part: &str) -> &'a str {
    let at = text.find(part).unwrap();
    let start = (0..=at.saturating_sub(80)).rev().find(|&it| text.is_char_boundary(it)).unwrap();
    let end = (at + 80..text.len()).find(|&it| text.is_char_boundary(it)).unwrap_or(text.len());
    &text[start..end]
}

/// A page without its block of data, and that block.
fn without_data(html: &str) -> (String, Option<&str>) {
    let Some((before, rest)) = html.split_once("<script type=\"application/ld+json\">") else { return (html.to_owned(), None) };
    let (data, after) = rest.split_once("</script>").expect("the block ends");
    assert!(!after.contains("<script type=\"application/ld+json"), "one block a page");
    (format!("{before}{after}"), Some(data))
}

/// The tags of a page as a browser takes them apart: `element attribute`, and every address.
fn tags(html: &str) -> (BTreeSet<String>, Vec<String>) {
    let (mut found, mut addresses) = (BTreeSet::new(), Vec::new());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let name_end = rest.find(|it: char| it.is_whitespace() || it == '>').expect("a tag ends");
        let name = rest[..name_end].to_owned();
        rest = &rest[name_end..];
        found.insert(name.clone());
        loop {
            rest = rest.trim_start();
            if let Some(after) = rest.strip_prefix('>') {
                rest = after;
                break;
            }
            let end = rest.find(['=', '>', ' ']).expect("an attribute ends");
            let attribute = &rest[..end];
            found.insert(format!("{name} {attribute}"));
            rest = &rest[end..];
            if let Some(value) = rest.strip_prefix("=\"") {
                let end = value.find('"').expect("a value ends");
                if attribute == "href" || attribute == "src" {
                    addresses.push(value[..end].to_lowercase());
                }
                rest = &value[end + 1..];
            }
        }
    }
    (found, addresses)
}

/// Every text that a block of data holds.
fn texts<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(items) => items.iter().for_each(|it| texts(it, found)),
        Value::Object(fields) => fields.values().for_each(|it| texts(it, found)),
        _ => {}
    }
}

fn base64(bytes: &[u8]) -> String {
    let letters: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['+', '/']).collect();
    let bits: String = bytes.iter().map(|it| format!("{it:08b}")).collect();
    let six = bits.as_bytes().chunks(6).map(|it| format!("{:0<6}", std::str::from_utf8(it).unwrap()));
    let text: String = six.map(|it| letters[usize::from_str_radix(&it, 2).unwrap()]).collect();
    format!("{text:=<0$}", text.len().div_ceil(4) * 4)
}

fn blanks_as_one(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn no_attack_leaves_its_place() {
    let html = |path: &str| path.ends_with(".html");
    let lines = |bytes: &[u8]| String::from_utf8_lossy(bytes).split('\n').count();
    let mut usual: BTreeSet<String> = BTreeSet::new();
    let harmless = ["Tên", "Một cái tên dài, hiền lành, gồm nhiều chữ thường"].map(|name| {
        let site = attacked(name);
        site.run(&["build", "--base-url", "https://example.org/x/"]).exits(0);
        let files = site.files("output");
        for (_, bytes) in files.iter().filter(|(path, _)| html(path)) {
            usual.extend(tags(&without_data(&String::from_utf8_lossy(bytes)).0).0);
        }
        files
    });
    let [mut plain, _] = harmless;
    plain.retain(|(path, _)| !is_binary(path));
    // What Markdown may make of a summary.
    usual.extend(["code", "/code", "em", "/em", "blockquote", "/blockquote", "br"].map(str::to_owned));
    for attack in ATTACKS {
        let site = attacked(attack);
        site.run(&["build", "--base-url", "https://example.org/x/"]).exits(0);
        // A picture that is shared is left out where its font lacks a letter.
        let mut built = site.files("output");
        built.retain(|(path, _)| !is_binary(path));
        let paths = |files: &[(String, Vec<u8>)]| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
        assert_eq!(paths(&built), paths(&plain), "{attack:?}");
        let mut told = 0;
        for ((path, bytes), (_, usual_bytes)) in built.iter().zip(&plain) {
            let text = String::from_utf8(bytes.clone()).unwrap();
            if html(path) {
                let (page, data) = without_data(&text);
                let (found, addresses) = tags(&page);
                let odd: Vec<&String> = found.difference(&usual).collect();
                assert!(odd.is_empty(), "{attack:?} in {path} makes {odd:?}");
                let runs = addresses.iter().find(|it| it.trim_start().starts_with("javascript:") || it.starts_with("data:"));
                assert_eq!(runs, None, "{attack:?} in {path}");
                told += usize::from(data.is_some_and(|data| is_told(path, &text, data, attack)));
            } else if path.ends_with("cite.bib") || path.ends_with("cite.ris") {
                assert_eq!(lines(bytes), lines(usual_bytes), "{attack:?} in {path}: {text}");
                let fields = text.lines().filter(|it| it.get(2..6) == Some("  - ")).count();
                assert!(!path.ends_with("ris") || fields == text.lines().count(), "{attack:?} in {path}: {text}");
            }
        }
        assert!(told >= 10, "{attack:?} stands as it is in the data of {told} pages");
    }
}

fn is_binary(path: &str) -> bool {
    [".png", ".ico", ".xlsx", ".zip"].iter().any(|it| path.ends_with(it))
}

/// Whether a block of data has the attack word for word, as text; what surely holds for it is asserted.
fn is_told(path: &str, page: &str, data: &str, attack: &str) -> bool {
    assert!(!data.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{path}: {data}");
    let policy = page.split_once("Content-Security-Policy\" content=\"").unwrap().1.split_once('"').unwrap().0;
    let hash = format!("'sha256-{}'", base64(&Sha256::digest(data))).replace('\'', "&#39;");
    assert!(policy.replace("&#x27;", "&#39;").replace('\'', "&#39;").contains(&hash), "{path}: {policy} lacks {hash}");
    let value: Value = serde_json::from_str(data).unwrap();
    let mut found = Vec::new();
    texts(&value, &mut found);
    found.iter().any(|it| blanks_as_one(it).contains(&blanks_as_one(attack)))
}
