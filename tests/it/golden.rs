//! Golden sites: each folder of `tests/sites` is a case, its `content/` the input, its `expected/` every byte of the site,
//! of pictures and workbooks their hash.
//!
//! `UPDATE=1 cargo test golden` writes what is built over what was expected; never in CI. Then read the difference.

use crate::site::Site;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

const BASE_URL: &str = "https://example.org/bang-diem/";

#[test]
fn sites_come_out_as_expected() {
    let update = std::env::var_os("UPDATE").is_some();
    assert!(!(update && std::env::var_os("CI").is_some()), "UPDATE=1 blesses, and CI may not");
    let mut wrong = Vec::new();
    for case in cases() {
        let site = copy_of(&case, false);
        site.run(&["build", "--base-url", BASE_URL]).exits(0);
        let mut built: Vec<_> = site.files("output").into_iter().map(measured).collect();
        wrong.extend(theme_files(&case, &mut built));
        built.iter_mut().for_each(|file| as_kept(&case, file));
        let expected = Path::new("tests/sites").join(&case).join("expected");
        if update {
            bless(&expected, &built);
            continue;
        }
        let mut wanted = Vec::new();
        crate::site::collect(&expected, "", &mut wanted);
        wanted.sort();
        wrong.extend(differences(&case, &wanted, &built));
    }
    assert!(wrong.is_empty(), "\n{}\nIf this is meant: UPDATE=1 cargo test golden", wrong.join("\n"));
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    for case in cases() {
        let once = copy_of(&case, false);
        let again = copy_of(&case, true);
        once.run_with(&["build", "--base-url", BASE_URL], &[("RAYON_NUM_THREADS", "1")]).exits(0);
        // Elsewhere, on another day, in another language.
        again.add(&[("một thư mục/x", "")]);
        let elsewhere = ["build", "--base-url", BASE_URL, "-r", "..", "-o", "sâu hơn/output"];
        let other = [
            ("RAYON_NUM_THREADS", "2"),
            ("TZ", "Asia/Ho_Chi_Minh"),
            ("LANG", "vi_VN.UTF-8"),
            ("LC_ALL", "tr_TR.UTF-8"),
            ("SOURCE_DATE_EPOCH", "4102444800"),
        ];
        again.run_in("một thư mục", &elsewhere, &other).exits(0);
        let (once, again) = (once.files("output"), again.files("một thư mục/sâu hơn/output"));
        let differences = differences(&case, &once, &again);
        assert!(differences.is_empty(), "\n{}", differences.join("\n"));
    }
}

/// Of a picture only its size is kept: the last bit of a colour may differ between processors.
/// That the same machine makes the same bytes is the other test's.
fn measured((path, bytes): (String, Vec<u8>)) -> (String, Vec<u8>) {
    let start = if path.ends_with(".ico") { 22 } else { 0 };
    if !bytes[start.min(bytes.len())..].starts_with(b"\x89PNG") {
        return (path, bytes);
    }
    let number = |at: usize| u32::from_be_bytes(bytes[start + at..start + at + 4].try_into().unwrap());
    let is_light = if bytes.len() < 300_000 { "light" } else { "heavy" };
    (format!("{path}.txt"), format!("PNG {} × {}, {is_light}\n", number(16), number(20)).into_bytes())
}

/// The theme's own files are not kept a second time: they must be those of `themes/default`. What the site brings stays.
fn theme_files(case: &str, built: &mut Vec<(String, Vec<u8>)>) -> Vec<String> {
    let mut wanted = Vec::new();
    crate::site::collect(Path::new("themes/default/static"), "static/", &mut wanted);
    wanted.sort();
    let is_of_theme = |(path, _): &(String, Vec<u8>)| wanted.iter().any(|(it, _)| it == path);
    let (of_theme, of_site) = std::mem::take(built).into_iter().partition(is_of_theme);
    *built = of_site;
    differences(case, &wanted, &of_theme)
}

/// The sites whose descriptions of the data files are kept to be read: Vietnamese with English, and German.
const DESCRIBED: [&str; 2] = ["provinces", "bezirke"];

/// Files that nobody can read the difference of are kept as their hash, under their name and `.sha256`. So is what
/// describes the columns of data files, long and nearly the same in every site, except in those that are `DESCRIBED`.
fn as_kept(case: &str, (path, bytes): &mut (String, Vec<u8>)) {
    const BINARY: [&str; 5] = [".xlsx", ".zip", ".png", ".ico", ".woff2"];
    const DESCRIPTIONS: [&str; 2] = ["data/index.html", ".csv-metadata.json"];
    let ends_with = |names: &[&str]| names.iter().any(|it| path.ends_with(it));
    if ends_with(&BINARY) || (!DESCRIBED.contains(&case) && ends_with(&DESCRIPTIONS)) {
        let hash = Sha256::digest(&*bytes).iter().map(|it| format!("{it:02x}")).collect::<String>();
        *bytes = format!("{hash}\n").into_bytes();
        path.push_str(".sha256");
    }
}

fn cases() -> Vec<String> {
    let entries = fs::read_dir("tests/sites").unwrap();
    let mut cases: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    cases.sort();
    cases
}

/// The case in a folder of its own, its files written in order or backwards: the order must not show.
fn copy_of(case: &str, backwards: bool) -> Site {
    let mut files = Vec::new();
    for part in ["content", "themes"] {
        crate::site::collect(&Path::new("tests/sites").join(case).join(part), &format!("{part}/"), &mut files);
    }
    files.sort();
    if backwards {
        files.reverse();
    }
    let site = Site::empty();
    for (path, bytes) in files {
        site.add(&[(&path, std::str::from_utf8(&bytes).unwrap())]);
    }
    site
}

fn differences(case: &str, wanted: &[(String, Vec<u8>)], built: &[(String, Vec<u8>)]) -> Vec<String> {
    let mut wrong = Vec::new();
    let find = |files: &[(String, Vec<u8>)], path: &str| files.iter().find(|(it, _)| it == path).map(|(_, bytes)| bytes.clone());
    for (path, bytes) in wanted {
        match find(built, path) {
            None => wrong.push(format!("{case}: {path} was not built")),
            Some(found) if found != *bytes => wrong.push(first_difference(case, path, bytes, &found)),
            Some(_) => {}
        }
    }
    wrong.extend(
        built.iter().filter(|(path, _)| find(wanted, path).is_none()).map(|(path, _)| format!("{case}: {path} is not expected")),
    );
    wrong
}

fn first_difference(case: &str, path: &str, wanted: &[u8], found: &[u8]) -> String {
    let (wanted, found) = (String::from_utf8_lossy(wanted), String::from_utf8_lossy(found));
    let line =
        wanted.lines().zip(found.lines()).position(|(a, b)| a != b).unwrap_or(wanted.lines().count().min(found.lines().count()));
    let at = |text: &str| text.lines().nth(line).unwrap_or("(the end)").trim().to_owned();
    format!("{case}: {path}:{}\n  expected: {}\n  built:    {}", line + 1, at(&wanted), at(&found))
}

fn bless(expected: &Path, built: &[(String, Vec<u8>)]) {
    if expected.is_dir() {
        fs::remove_dir_all(expected).unwrap();
    }
    for (path, bytes) in built {
        let path = expected.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}
