//! Markdown, which may make elements of its own: only those that it has, and no address that runs.

use super::html::items;
use super::{CALM, Item, Site, is_control, some, strings};

/// What Markdown may make, each with the attributes that it may have.
const ELEMENTS: &[&str] = &[
    "p ",
    "h2 id",
    "h3 id",
    "h4 id",
    "h5 id",
    "h6 id",
    "ul ",
    "ol ",
    "ol start",
    "li ",
    "blockquote ",
    "pre ",
    "code ",
    "code class",
    "em ",
    "strong ",
    "del ",
    "br ",
    "hr ",
    "a href",
    "a href title",
    "a rel href",
    "a rel href title",
    "table ",
    "thead ",
    "tbody ",
    "tr ",
    "th ",
    "td ",
    "div class data-scroll",
];

/// A page for each of so many attacks.
const PAGES: usize = 40;

#[test]
fn markdown_makes_its_own_elements_and_no_others() {
    let attacks: Vec<String> =
        some(strings(), [1, 5]).into_iter().filter(|it| !it.chars().any(is_control) && !it.trim().is_empty()).collect();
    for attacks in attacks.chunks(PAGES) {
        let site = Site::new(&[("content/scorecard.yaml", "title: {vi: A, en: A}\nlanguages: [vi, en]\n")]);
        let page = |at: usize, language: &str, body: &str| {
            let title = serde_json::to_string(body).unwrap();
            site.add(&[(&format!("content/pages/s{at}{language}.md"), &format!("---\ntitle: {title}\n---\n\n{body}\n"))]);
        };
        page(999, "", CALM);
        page(999, ".en", CALM);
        for (at, attack) in attacks.iter().enumerate() {
            page(at, "", attack);
            page(
                at,
                ".en",
                &format!("{CALM}\n\n- {attack}\n\n[{attack}](https://example.org/)\n\n[{CALM}]({attack})\n\n## {attack}\n"),
            );
        }
        // At the foot of every page.
        let footer = serde_json::to_string(&attacks[attacks.len() / 2].chars().take(800).collect::<String>()).unwrap();
        site.add(&[(
            "content/scorecard.yaml",
            &format!("title: {{vi: A, en: A}}\nlanguages: [vi, en]\nfooter: {{vi: {footer}, en: {footer}}}\n"),
        )]);
        site.run(&["build", "--without", "share-images,workbooks", "-q"]).exits(0);
        let read = |path: &str| items(&site.read(&format!("output/{path}/index.html")).unwrap());
        for language in ["", "en/"] {
            let plain = read(&format!("{language}s999"));
            for (at, attack) in attacks.iter().enumerate() {
                judge(&plain, &read(&format!("{language}s{at}")), attack);
            }
        }
    }
}

fn judge(plain: &[Item], hostile: &[Item], attack: &str) {
    for item in hostile {
        match item {
            Item::Mark(mark) => {
                let is_known = mark.starts_with('/') || ELEMENTS.contains(&mark.as_str()) || plain.contains(item);
                assert!(is_known, "{attack:?} made {mark}");
            }
            Item::Text(name, address) if name == "href" || name == "src" => {
                let bare: String =
                    address.chars().filter(|it| !it.is_whitespace() && !it.is_control()).collect::<String>().to_lowercase();
                let scheme = bare.split(['/', '?', '#']).next().unwrap().split_once(':').map(|it| it.0);
                let is_safe = scheme.is_none_or(|it| matches!(it, "http" | "https" | "mailto"))
                    && !bare.starts_with("//")
                    && !bare.contains('\\');
                assert!(is_safe, "{attack:?} leads to {address}");
            }
            Item::Text(..) => {}
        }
    }
}

/// Holes that there were: a language went into tables as it was typed, and signs alone were no restriction.
#[test]
fn what_was_a_hole_stays_mended() {
    let source = "source: {title: A, kind: press, language: \"=1+1\"}\nperiod: 2023\nfigures:\n";
    let site = Site::new(&[
        ("content/topics.yaml", "- {id: a, name: A}\n"),
        ("content/indicators/i.yaml", "- {id: i, name: A, topic: a, unit: points, better: higher}\n"),
        (
            "content/territories.yaml",
            "levels: [{id: province, name: A, folder: provinces}]\nterritories: [{id: p, name: P, level: province}]\n",
        ),
        ("content/provinces/p/f.yaml", &format!("{source}  i: [{{value: \"1,5\"}}, {{value: \"2,5\", of_which: \"...\"}}]\n")),
    ]);
    let run = site.run(&["build", "--without", "share-images,workbooks", "-q", "--format", "concise"]).exits(0);
    assert!(!run.stderr.contains("sources-disagree"), "{}", run.stderr);
    assert!(site.read("output/data/sources.csv").unwrap().contains(",'=1+1,"));
    let shown = site.read("output/data/observations.csv").unwrap();
    assert!(shown.contains(",2023,,,1.5,") && shown.contains(",2023,,...,2.5,"), "{shown}");
}
