//! The benchmark itself, on a site of a few places: it finds its programs, and its table says what was built.

use crate::generator::{INDICATORS, Nation, SEED, YEARS};
use std::path::Path;
use std::process::Command;

const PLACES: usize = 6;

/// What is told of itself is true: every size of the README, and the file of a place.
#[test]
fn the_sizes_are_those_of_the_readme() {
    let readme = std::fs::read_to_string("benches/README.md").unwrap();
    for places in [63, 713] {
        let nation = Nation::of(places, SEED);
        let claims = places * INDICATORS.len() * YEARS.len();
        let bytes: usize = nation.site().iter().map(|it| it.text.len()).sum();
        let told = readme.lines().find(|it| it.contains(&format!("| {places} |"))).unwrap().replace(',', "");
        let megabytes: f64 = told.split('|').nth(4).unwrap().replace("MB", "").trim().parse().unwrap();
        assert!(told.contains(&format!("| {claims} |")), "{told}: {claims}");
        assert!((bytes as f64 / 1e6 - megabytes).abs() <= 0.5, "{told}: {bytes}");
    }
}

/// The theme of the comparison makes the pages that the peers make, and no other; every link of them leads somewhere.
#[test]
fn the_site_of_the_comparison_has_equal_pages() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    for it in Nation::new(PLACES, 0, SEED).in_one_language() {
        write(&root.join(&it.path), it.text.as_bytes());
    }
    copy(Path::new("benches/peers/plain"), &root.join("themes/peers"));
    let build = ["build", "--quiet", "--without", "share-images,embeds,data", "--root"];
    let run = Command::new(env!("CARGO_BIN_EXE_scorecard")).args(build).arg(root).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let output = root.join("output");
    let pages: Vec<_> =
        walkdir::WalkDir::new(&output).into_iter().map(Result::unwrap).map(walkdir::DirEntry::into_path).collect();
    let pages: Vec<_> = pages.into_iter().filter(|it| it.extension().is_some_and(|it| it == "html")).collect();
    assert_eq!(pages.len(), PLACES + INDICATORS.len() + 1, "{pages:#?}");
    let mut links = 0;
    for page in &pages {
        let text = std::fs::read_to_string(page).unwrap();
        for href in text.split("href=\"").skip(1).filter_map(|it| it.split('"').next()) {
            let target = page.parent().unwrap().join(href);
            let target = if target.is_dir() { target.join("index.html") } else { target };
            assert!(target.is_file(), "{}: {href}", page.display());
            links += 1;
        }
    }
    assert!(links > PLACES * INDICATORS.len(), "{links}");
    let place = std::fs::read_to_string(output.join("provinces/tinh-00/years/index.html")).unwrap();
    // Five years of most indicators: not of milestones, nor of what has a gap.
    assert!(place.contains("<svg") && place.matches("<td>").count() >= 30 * YEARS.len(), "{place}");
}

fn write(path: &Path, bytes: &[u8]) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).into_iter().map(Result::unwrap).filter(|it| it.file_type().is_file()) {
        write(&to.join(entry.path().strip_prefix(from).unwrap()), &std::fs::read(entry.path()).unwrap());
    }
}

/// The command that measures, where there is a Python: its table has a row for each thing that it ran, and the README stays.
#[cfg(unix)]
#[test]
fn the_benchmark_measures_what_it_says() {
    if Command::new("python3").arg("--version").output().is_err() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let programs = folder.path().join("programs");
    let nation = Nation::new(PLACES, 0, SEED);
    for (layout, documents) in [("flat", nation.in_one_language()), ("site", nation.site())] {
        documents.iter().for_each(|it| write(&folder.path().join(layout).join(&it.path), it.text.as_bytes()));
    }
    // In the place of the generator, which need not be built for this: what it would have written.
    let script = format!("#!/bin/sh\nmkdir -p \"$2\" && cp -R {}/\"$3\"/. \"$2\"\n", folder.path().display());
    write(&programs.join("examples/nation"), script.as_bytes());
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    std::fs::set_permissions(programs.join("examples/nation"), mode).unwrap();
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_scorecard"), programs.join("scorecard")).unwrap();
    let readme = std::fs::read_to_string("benches/README.md").unwrap();
    let words = ["benches/run", "--sizes", "6", "--runs", "1", "--tools", "scorecard", "--day", "2026-01-02", "--print"];
    let run = Command::new("python3").args(words).arg("--programs").arg(&programs).output().unwrap();
    let table = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    assert!(table.starts_with("2026-01-02; ") && table.contains("scorecard 0."), "{table}");
    let rows: Vec<Vec<&str>> = table.lines().map(|it| it.split('|').map(str::trim).collect()).collect();
    let row = |what: &str| rows.iter().find(|it| it.get(2) == Some(&what)).unwrap_or_else(|| panic!("no {what}: {table}"));
    assert_eq!(row("scorecard")[6], (PLACES + INDICATORS.len() + 1).to_string());
    assert!(row("build")[5].parse::<usize>().unwrap() > 100, "{table}");
    assert!(row("build on one core")[3].ends_with(" s") && row("check")[4].ends_with(" MB"), "{table}");
    for stage in ["parse *", "render *", "whole"] {
        assert!(rows.iter().any(|it| it.get(1) == Some(&stage)), "no {stage}: {table}");
    }
    assert_eq!(std::fs::read_to_string("benches/README.md").unwrap(), readme);
}
