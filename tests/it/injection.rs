//! Attacks in every place where people type: each is shown as the text that it is, or refused where it stands.
//!
//! `tests/injection/strings.json` has the attacks, `tests/injection/site/` the places (see `filled`). A site is built of
//! each attack, and one of a harmless word: both must have the same files, elements, attributes, rows and fields, and the
//! attack must stand wherever the word does. A browser looks at the same sites in `tests/judges/injection.mjs`.

mod files;
mod html;
mod refused;
mod written;

use crate::site::{Site, collect};
use files::Item;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use unicode_normalization::UnicodeNormalization;

/// Where the harmless site says this, the others have their attack.
const WORD: &str = "Wqx";
/// What stands wherever an attack stays out.
const CALM: &str = "Calm";
const FOLDER: &str = "tests/injection";

/// Every attack.
fn strings() -> Vec<String> {
    let text = std::fs::read_to_string(Path::new(FOLDER).join("strings.json")).unwrap();
    let groups: BTreeMap<String, Vec<String>> = serde_json::from_str(&text).unwrap();
    groups.into_values().flatten().collect()
}

/// One in so many, some of every group: the first number where there is time, the second where there is not. All of them
/// take some six minutes, with `SCORECARD_LONG=all`.
fn some(strings: Vec<String>, one_in: [usize; 2]) -> Vec<String> {
    let long = std::env::var("SCORECARD_LONG").unwrap_or_default();
    let step = if long == "all" { 1 } else { one_in[usize::from(long != "1")] };
    strings.into_iter().step_by(step).collect()
}

/// The files of the site, by path, with a text in the place of each placeholder: `TEXT`; `LOCAL`, by language; `CSV`, a
/// cell, and `COLUMN`, one that is named; `NAMED`, which is looked up among what has a name; `SHAPE`, the name of a shape on a map, of ASCII without breaks;
/// `PLAIN`, Markdown, where no attack stands: it has a test of its own. A `Z` behind one makes it another text.
fn filled(text: &str, named: &str) -> Vec<(String, String)> {
    let json = |text: &str| serde_json::to_string(text).unwrap();
    let shape = if text.chars().any(is_break) || text.trim() != text || !text.is_ascii() { WORD } else { text };
    let xml: String = shape.chars().map(|it| format!("&#{};", u32::from(it))).collect();
    let mut files = Vec::new();
    collect(&Path::new(FOLDER).join("site"), "", &mut files);
    let fill = |path: &str, bytes: Vec<u8>| {
        let body = String::from_utf8(bytes).unwrap();
        let body = body.replace("LOCALZ", "{vi: TEXTZ, en: TEXTZ}").replace("LOCAL", "{vi: TEXT, en: TEXT}");
        let body =
            body.replace("PLAIN", CALM).replace("CSV", &format!("\"{}\"", text.replace('"', "\"\"").replace(['\r', '\n'], " ")));
        let body = body.replace("SHAPE", &if path.ends_with(".svg") { xml.clone() } else { json(shape) });
        let body = body.replace("NAMEDZ", &json(&format!("{named} Z"))).replace("NAMED", &json(named));
        let body = body.replace("COLUMN", &json(&text.replace(['\r', '\n'], " ")));
        body.replace("TEXTZ", &json(&format!("{text} Z"))).replace("TEXT", &json(text))
    };
    files.into_iter().map(|(path, bytes)| (path.clone(), fill(&path, bytes))).collect()
}

fn is_break(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}')
}

fn site_of(text: &str, named: &str) -> Site {
    let site = Site::empty();
    filled(text, named).iter().for_each(|(path, body)| site.add(&[(path, body)]));
    site
}

/// What a build makes, by path; else the errors by file, as `path id`.
fn built(site: &Site, parts_without: &str) -> Result<BTreeMap<String, Vec<Item>>, BTreeSet<String>> {
    let run = site.run(&["build", "--format", "concise", "--without", parts_without]);
    if run.code != 0 {
        assert!(run.code == 1 && !site.path("output").exists(), "{}", run.stderr);
        return Err(errors(&run.stderr));
    }
    Ok(site.files("output").into_iter().map(|(path, bytes)| (path.clone(), files::items(&path, &bytes))).collect())
}

fn errors(told: &str) -> BTreeSet<String> {
    let error = |line: &str| Some(format!("{} {}", line.split(':').next()?, line.split_once("error[")?.1.split(']').next()?));
    told.lines().filter_map(error).collect()
}

/// Without workbooks, which take longest, but for some attacks.
fn parts_without(turn: usize) -> &'static str {
    if turn.is_multiple_of(10) { "share-images" } else { "share-images,workbooks" }
}

#[test]
fn an_attack_is_shown_as_the_text_that_it_is() {
    let plain = [0, 1].map(|turn| built(&site_of(WORD, WORD), parts_without(turn)).unwrap());
    let faults = |(turn, attack): (usize, &String)| {
        let plain = &plain[usize::from(!turn.is_multiple_of(10))];
        let faults = match built(&site_of(attack, attack), parts_without(turn)) {
            Ok(files) => compared(plain, &files, attack),
            Err(errors) if attack.chars().any(is_control) => control_is_told(attack, &errors),
            // A word that looks like an id must be one wherever something is looked up: it is refused there, and only there.
            Err(errors) if errors.iter().all(|it| it.contains(" unknown-")) => {
                let attack = format!("{attack} Zz");
                let site = built(&site_of(&attack, &attack), parts_without(turn));
                site.map_or_else(|errors| format!("refused: {errors:?}"), |files| compared(plain, &files, &attack))
            }
            Err(errors) => format!("refused: {errors:?}"),
        };
        (!faults.is_empty()).then(|| format!("{:?}:\n{faults}", attack.chars().take(80).collect::<String>()))
    };
    let attacks = some(strings(), [2, 31]);
    let faults: Vec<String> = attacks.par_iter().enumerate().filter_map(faults).collect();
    assert!(faults.is_empty(), "{} of {}:\n{}", faults.len(), attacks.len(), faults.join("\n"));
}

/// What no content may hold.
fn is_control(letter: char) -> bool {
    scorecard::yaml::is_control(letter)
}

/// Every file that holds the attack says so.
fn control_is_told(attack: &str, errors: &BTreeSet<String>) -> String {
    let holds = filled(attack, attack).into_iter().zip(filled(WORD, WORD)).filter(|(one, other)| one != other);
    let wanted = holds.map(|((path, _), _)| format!("{path} control-character")).filter(|it| !it.starts_with("content/maps/"));
    wanted.filter(|it| !errors.contains(it)).map(|it| format!("  not told: {it}\n")).collect()
}

/// Where the site is another one than the harmless site with the attack for its word.
fn compared(plain: &BTreeMap<String, Vec<Item>>, hostile: &BTreeMap<String, Vec<Item>>, attack: &str) -> String {
    let attack: String = attack.nfc().collect();
    let mut faults = String::new();
    for path in plain.keys().filter(|it| !hostile.contains_key(*it)) {
        faults += &format!("  {path} is not there\n");
    }
    for (path, items) in hostile {
        let fault = plain.get(path).map_or_else(|| Some("is new".to_owned()), |plain| files::differ(plain, items, WORD, &attack));
        faults += &fault.map_or_else(String::new, |it| format!("  {path} {it}\n"));
    }
    faults
}
