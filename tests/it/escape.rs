//! Whatever a content file says is shown as text: nothing of it becomes markup, a script or a link of its own.

use crate::site::Site;

/// Closes whatever it may stand in, then tries to run something.
const ATTACK: &str = r#"x"'--></title></script><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}{% raw %}"#;

/// A site with the attack in every field that takes text.
fn attacked() -> Site {
    let text = format!("'{}'", ATTACK.replace('\'', "''"));
    let local = format!("{{vi: {text}, en: {text}}}");
    let site = Site::empty();
    let add = |path: &str, body: &str| site.add(&[(path, &body.replace("LOCAL", &local).replace("TEXT", &text))]);
    add(
        "content/scorecard.yaml",
        "title: LOCAL\nlanguages: [vi, en]\npublisher: LOCAL\nlicence: TEXT\n\
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
         - {id: m, name: LOCAL, topic: a, unit: milestone, better: higher}\n",
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
    add("content/provinces/p/summary.md", ATTACK);
    add(
        "content/provinces/p/summary.en.md",
        &format!("{ATTACK}\n\n[a](javascript:alert(1)) ![b](data:text/html,x) <javascript:alert(1)>\n"),
    );
    add("content/pages/about.md", &format!("---\ntitle: TEXT\n---\n\n## {ATTACK}\n\n[a]( javascript:alert(1))\n"));
    add("content/pages/about.en.md", &format!("---\ntitle: TEXT\n---\n\n<div onclick=alert(1)>{ATTACK}</div>\n"));
    site
}

#[test]
fn nothing_from_content_becomes_markup() {
    let site = attacked();
    site.run(&["build", "--base-url", "https://example.org/x/"]).exits(0);
    let mut shown = 0;
    for (path, bytes) in site.files("output") {
        if !path.ends_with(".html") {
            continue;
        }
        // The one script is ours, and a file.
        let own = "<script src=\"../static/js/compare.js\" defer></script>";
        let deeper = own.replace("../", "../../");
        let html = String::from_utf8(bytes).unwrap().replace(own, "").replace(&deeper, "");
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
