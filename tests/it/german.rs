//! A third language as proof: `tests/sites/bezirke` is a German site with its words in one file. What is written in German
//! is German to the last word, whatever languages the program brings.

use crate::site::{Site, collect};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const CASE: &str = "tests/sites/bezirke";
const WORDS: &str = "tests/sites/bezirke/themes/default/messages/de.ftl";

fn built() -> Site {
    let site = Site::empty();
    let mut files = Vec::new();
    for part in ["content", "themes"] {
        collect(&Path::new(CASE).join(part), &format!("{part}/"), &mut files);
    }
    for (path, bytes) in files {
        site.add(&[(&path, std::str::from_utf8(&bytes).unwrap())]);
    }
    site.run(&["build", "-q", "--base-url", "https://example.org/x/"]).exits(0);
    site
}

/// The messages of a file by key, each with all its lines.
fn messages(path: &str) -> BTreeMap<String, String> {
    let text = fs::read_to_string(path).unwrap();
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut open = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (key, value) = line.split_once(" = ").or_else(|| line.split_once(" =")).unwrap();
            open = key.to_owned();
            found.insert(open.clone(), value.to_owned());
        } else if let Some(value) = found.get_mut(&open).filter(|_| !line.trim().is_empty()) {
            *value += &format!("\n{line}");
        }
    }
    found
}

/// Names of the arguments of a message.
fn arguments(message: &str) -> BTreeSet<&str> {
    let names = message.split('$').skip(1);
    names.map(|rest| rest.split(|c: char| !c.is_alphanumeric() && !"-_".contains(c)).next().unwrap()).collect()
}

/// The German pages as their source has them, without entities.
fn pages(site: &Site) -> Vec<(String, String)> {
    let pages = site.files("output").into_iter().filter(|(path, _)| path.ends_with(".html") && !path.starts_with("en/"));
    let plain = |text: &str| text.replace("&quot;", "\"").replace("&#x27;", "'").replace("&lt;", "<").replace("&amp;", "&");
    pages.map(|(path, bytes)| (path, plain(std::str::from_utf8(&bytes).unwrap()))).collect()
}

/// What pages say, and what is said there of the data files.
fn english() -> BTreeMap<String, String> {
    let mut all = messages("themes/default/messages/en.ftl");
    all.extend(messages("src/words/data.en.ftl"));
    all
}

#[test]
fn every_message_has_its_german_words() {
    let (english, german) = (english(), messages(WORDS));
    let missing: Vec<&String> = english.keys().filter(|key| !german.contains_key(*key)).collect();
    assert!(missing.is_empty(), "{} messages are missing in {WORDS}:\n{missing:#?}", missing.len());
    // The form of a percentage is the program's own message; the German one has a blank in it.
    let idle: Vec<&String> = german.keys().filter(|key| !english.contains_key(*key) && *key != "number-percent").collect();
    assert!(idle.is_empty(), "nothing says these any more: {idle:?}");
    for (key, text) in &english {
        let (wanted, found) = (arguments(text), arguments(&german[key]));
        assert!(found.is_subset(&wanted), "{key}: {found:?}, and there are {wanted:?}");
        let told: BTreeSet<&str> = wanted.into_iter().filter(|it| text.contains(&format!("{{ ${it} }}"))).collect();
        assert!(told.is_subset(&found), "{key}: {told:?} is not said");
    }
}

#[test]
fn no_vietnamese_letter_is_left() {
    let site = built();
    let only_vietnamese = |c: &char| {
        "ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ".contains(c.to_ascii_lowercase())
            || "ĂÂĐÊÔƠƯÀÁÃÈÉÌÍÒÓÕÙÚÝ".contains(*c)
            || ('\u{1ea0}'..='\u{1ef9}').contains(c)
    };
    let mut count = 0;
    for (path, bytes) in site.files("output") {
        let Ok(text) = String::from_utf8(bytes) else { continue };
        // The script folds letters of every language.
        if path.ends_with(".js") {
            continue;
        }
        let found: BTreeSet<char> = text.chars().filter(only_vietnamese).collect();
        assert!(found.is_empty(), "{path}: {found:?}");
        count += 1;
    }
    assert!(count > 50, "{count} files");
}

/// The pieces of an English message that are long enough to be told from German ones.
fn pieces(message: &str) -> Vec<String> {
    let mut plain = String::new();
    let mut depth = 0;
    for c in message.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if depth > 0 => {}
            _ => plain.push(c),
        }
        if depth == 1 && c == '{' {
            plain.push('\n');
        }
    }
    let two_words = |it: &&str| it.split_whitespace().filter(|word| word.len() > 1).count() >= 2;
    plain.lines().map(str::trim).filter(two_words).map(str::to_owned).collect()
}

#[test]
fn no_english_words_are_left_on_german_pages() {
    let site = built();
    let pages = pages(&site);
    assert!(pages.len() > 20);
    let german: String = messages(WORDS).into_values().collect();
    let mut looked_for = 0;
    for (key, message) in english() {
        for piece in pieces(&message).into_iter().filter(|it| !german.contains(it.as_str())) {
            looked_for += 1;
            for (path, page) in &pages {
                assert!(!page.contains(&piece), "{path} says `{piece}` of {key}");
            }
        }
    }
    assert!(looked_for > 400, "{looked_for} pieces");
    // That the English pages have them shows that they can be found.
    let english = site.read("output/en/index.html").unwrap();
    assert!(english.contains("Skip to main content"), "{english}");
}

#[test]
fn numbers_days_and_plurals_are_german() {
    let site = built();
    let page = site.read("output/bezirke/oehrnberg/index.html").unwrap();
    for text in
        ["12.345 Anträge", "96,1\u{a0}%", "28. Januar 2024", "1 Rang besser", "2,6 Prozentpunkte mehr", "aus 2 Dokumenten"]
    {
        assert!(page.contains(text), "{text}: {page}");
    }
    let page = site.read("output/bezirke/aehringen/index.html").unwrap();
    assert!(page.contains("etwa 21 Tage"), "{page}");
    let page = site.read("output/en/bezirke/oehrnberg/index.html").unwrap();
    assert!(page.contains("12,345 applications") && page.contains("28 January 2024"), "{page}");
}

/// Ä stands with A, Ö with O, ß with ss.
#[test]
fn names_stand_in_german_order() {
    let site = built();
    let home = site.read("output/index.html").unwrap();
    let table = home.split("<table class=\"scored\"").nth(1).unwrap();
    let names = ["Ähringen", "Aldorf", "Oberau", "Öhrnberg", "Strassau", "Straßfeld", "Zell"];
    let places: Vec<usize> = names.iter().map(|name| table.find(&format!(">{name}<")).unwrap()).collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn each_language_leads_to_the_other() {
    let site = built();
    for (path, lang) in [("bezirke/zell/index.html", "de"), ("en/bezirke/zell/index.html", "en")] {
        let page = site.read(&format!("output/{path}")).unwrap();
        assert!(page.contains(&format!("<html lang=\"{lang}\" dir=\"ltr\">")), "{page}");
        for (tag, href) in [("de", "bezirke/zell/"), ("en", "en/bezirke/zell/"), ("x-default", "bezirke/zell/")] {
            let link = format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"https://example.org/x/{href}\">");
            assert!(page.contains(&link), "{path}: {link}");
        }
    }
}

/// The tool itself speaks Vietnamese and English, whatever the pages speak.
#[test]
fn the_tool_speaks_its_own_languages() {
    let site = built();
    assert!(site.run(&["check", "--lang", "vi"]).exits(0).stdout.contains("cảnh báo"));
    assert!(site.run(&["check"]).exits(0).stdout.contains("warning"));
}
