//! Properties of the source tree itself: imports point down, every file says what it is for, the map is true.

#![expect(clippy::disallowed_methods, reason = "tests look at the disk")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What each top-level module of `src/` may import. A module not listed here fails the test.
const LAYERS: &[(&str, &[&str])] = &[
    // Core.
    ("file", &[]),
    ("cell", &[]),
    ("timings", &[]),
    ("kept", &[]),
    ("words", &[]),
    ("xml", &[]),
    ("json", &[]),
    ("emit", &[]),
    ("failpoint", &[]),
    ("finding", &["file"]),
    ("model", &["file"]),
    // Pure stages, and the edges that read and write: `content::read`, `render::theme`, `output`.
    ("yaml", &["file", "finding"]),
    ("content", &["model", "finding", "file", "yaml", "timings"]),
    ("fix", &["content", "yaml", "finding", "file"]),
    ("derive", &["model", "file"]),
    ("checks", &["model", "derive", "finding", "file"]),
    ("view", &["model", "derive", "finding", "words", "export", "xml", "json"]),
    ("chart", &["view", "xml"]),
    ("render", &["view", "chart", "file", "json", "words", "timings"]),
    ("export", &["model", "derive", "finding", "file", "kept", "words", "cell", "timings"]),
    ("feed", &["view", "file", "xml"]),
    ("diff", &["words"]),
    ("report", &["finding", "file", "words", "xml"]),
    ("schema", &["content", "model", "file", "words"]),
    ("starter", &["content", "model", "yaml", "emit", "schema", "file", "words"]),
    ("cite", &["view", "file"]),
    ("share", &["view", "file", "kept", "xml"]),
    ("sitemap", &["view", "file", "xml"]),
    ("import", &["content", "model", "emit", "finding", "file", "words", "yaml"]),
    ("output", &["failpoint", "file", "kept", "words"]),
    // Top.
    ("cli", &["words"]),
    (
        "pipeline",
        &[
            "content", "derive", "checks", "view", "render", "cite", "export", "feed", "share", "sitemap", "words", "model",
            "finding", "file", "kept", "timings",
        ],
    ),
    ("server", &["failpoint", "pipeline", "content", "render", "finding", "file", "words", "xml"]),
    (
        "commands",
        &[
            "cli",
            "pipeline",
            "server",
            "content",
            "diff",
            "emit",
            "fix",
            "import",
            "render",
            "report",
            "schema",
            "starter",
            "output",
            "failpoint",
            "words",
            "model",
            "finding",
            "file",
            "kept",
            "cell",
            "timings",
        ],
    ),
];

/// A file may have so many lines.
const FILE_LINES: usize = 600;
/// A function may have so many lines, its signature and its last brace among them.
const FUNCTION_LINES: usize = 70;

#[test]
fn modules_import_only_what_their_layer_allows() {
    let mut problems = Vec::new();
    for file in rust_files(Path::new("src")) {
        let Some(module) = top_level_module(&file) else { continue };
        // Tests stand beside what they test, and may use whatever makes them short.
        if file.ends_with("tests.rs") {
            continue;
        }
        let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == module) else {
            problems.push(format!("{}: `{module}` is missing from LAYERS", file.display()));
            continue;
        };
        for name in imported_modules(&file) {
            if name != module && !allowed.contains(&name.as_str()) {
                problems.push(format!("{}: `{module}` must not import `{name}`", file.display()));
            }
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

/// The table must have no cycle: then there is a lowest module, and a crate could be cut anywhere.
#[test]
fn layers_have_no_cycle() {
    let mut below: BTreeSet<&str> = BTreeSet::new();
    while below.len() < LAYERS.len() {
        let next = LAYERS.iter().find(|(name, allowed)| !below.contains(name) && allowed.iter().all(|it| below.contains(it)));
        let Some((name, _)) = next else { panic!("a cycle, or an unknown module, above {below:?}") };
        below.insert(name);
    }
}

#[test]
fn every_file_opens_with_its_purpose() {
    for (file, text) in sources() {
        assert!(text.starts_with("//! "), "{file}: the first line must be `//! …`");
    }
}

/// What does not fit on a few screens is two things.
#[test]
fn files_and_functions_are_short() {
    let mut problems = Vec::new();
    for (file, text) in sources() {
        let lines: Vec<&str> = text.lines().collect();
        if lines.len() > FILE_LINES {
            problems.push(format!("{file}: {} lines, at most {FILE_LINES}", lines.len()));
        }
        for (start, line) in lines.iter().enumerate().filter(|(_, line)| opens_function(line)) {
            // rustfmt closes a function in the column where it began.
            let close = format!("{}}}", &line[..line.len() - line.trim_start().len()]);
            let length = lines[start..].iter().position(|line| *line == close).map_or(0, |end| end + 1);
            if length > FUNCTION_LINES {
                problems.push(format!("{file}:{}: {length} lines, at most {FUNCTION_LINES}", start + 1));
            }
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn nothing_is_left_for_later() {
    let unfinished = ["todo!", "unimplemented!", "dbg!"].map(|name| format!("{name}("));
    let ignored = format!("#[{}", "ignore");
    for (file, text) in sources() {
        for (index, line) in text.lines().enumerate() {
            let found = unfinished.iter().chain([&ignored]).find(|it| line.contains(it.as_str()));
            assert_eq!(found, None, "{file}:{}: {line}", index + 1);
        }
    }
}

/// Both languages of the tool say the same things, and only what is said somewhere.
#[test]
fn messages_are_complete_and_used() {
    let code: String = sources().into_iter().filter(|(file, _)| file.starts_with("src/")).map(|(_, text)| text).collect();
    // Of help, `src/cli/speak.rs` knows what is used: its keys are made of the names of commands and options.
    for name in ["findings", "cli", "faults", "import"] {
        let keys = |language: &str| message_keys(&format!("src/words/{name}.{language}.ftl"));
        let (english, vietnamese) = (keys("en"), keys("vi"));
        assert_eq!(english.symmetric_difference(&vietnamese).collect::<Vec<_>>(), Vec::<&String>::new(), "not in both languages");
        let unused: Vec<&String> = english.iter().filter(|key| !code.contains(&format!("\"{key}\""))).collect();
        assert!(unused.is_empty(), "nothing says {unused:?} of {name}");
    }
    let known = message_keys("src/words/findings.en.ftl");
    let literals = code.split("Message::new(\"").skip(1).filter_map(|rest| rest.split('"').next());
    // Tests of the machinery make messages of their own.
    let is_unknown = |key: &&str| !known.contains(*key) && !key.is_empty() && !key.starts_with("test-");
    let unknown: BTreeSet<&str> = literals.filter(is_unknown).collect();
    assert!(unknown.is_empty(), "no words for {unknown:?}");
}

/// The ids at the start of the lines of a Fluent file.
fn message_keys(path: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(path).unwrap();
    let id = |line: &str| line.split_once(" =").map(|(id, _)| id.to_owned());
    text.lines().filter(|line| line.starts_with(|it: char| it.is_ascii_lowercase())).filter_map(id).collect()
}

/// Prose drifts: a path that the map names must exist.
/// A file of the repository may have so many bytes: the largest one is a map.
const BYTES_MAX: u64 = 400_000;

/// What somebody downloads into the folder must not come along with a commit, where it would stay for ever.
#[test]
fn nothing_large_is_in_the_repository() {
    let listed = std::process::Command::new("git").args(["ls-files", "-z"]).output();
    let Ok(listed) = listed.as_ref().map(|it| String::from_utf8_lossy(&it.stdout)) else { return };
    let size = |path: &&str| fs::symlink_metadata(path).map_or(0, |it| it.len());
    let large: Vec<&str> = listed.split('\0').filter(|it| !it.is_empty() && size(it) > BYTES_MAX).collect();
    assert!(large.is_empty(), "larger than {BYTES_MAX} bytes: {large:?}");
}

#[test]
fn paths_named_in_the_architecture_exist() {
    let text = fs::read_to_string("ARCHITECTURE.md").unwrap();
    let is_path = |code: &&str| {
        ["src/", "tests/", "benches/", "examples/", "content/", "themes/"].iter().any(|it| code.starts_with(it))
            && !code.contains(['<', '*', ' ', '…'])
    };
    for path in text.split('`').skip(1).step_by(2).filter(is_path) {
        assert!(Path::new(path).exists(), "ARCHITECTURE.md names `{path}`, which does not exist");
    }
}

/// And a module that the map leaves out is one that nobody finds.
#[test]
fn the_architecture_names_every_module() {
    let text = fs::read_to_string("ARCHITECTURE.md").unwrap();
    let modules: BTreeSet<String> = rust_files(Path::new("src")).iter().filter_map(|it| top_level_module(it)).collect();
    for module in modules {
        let named = [format!("`src/{module}/"), format!("`src/{module}.rs`")].iter().any(|it| text.contains(it.as_str()));
        assert!(named, "ARCHITECTURE.md does not name `src/{module}`");
    }
    for (module, allowed) in LAYERS {
        let names: Vec<String> = allowed.iter().map(|name| format!("`{name}`")).collect();
        let names = if names.is_empty() { "nothing".to_owned() } else { names.join(", ") };
        let row = format!("| `{module}` | {names} |\n");
        assert!(text.contains(&row), "the table of layers in ARCHITECTURE.md lacks\n{row}");
    }
}

/// A library that is used without a reason is one that nobody dares to remove; a reason without a library is history.
#[test]
fn the_architecture_gives_a_reason_for_every_library() {
    let architecture = fs::read_to_string("ARCHITECTURE.md").unwrap();
    let (_, table) = architecture.split_once("\n| library | for | why this one |\n").unwrap();
    let rows = table.lines().skip(1).take_while(|line| line.starts_with('|'));
    let cells: Vec<Vec<&str>> = rows.map(|row| row.trim_matches('|').split(" | ").map(str::trim).collect()).collect();
    assert!(cells.iter().all(|row| row.len() == 3 && row.iter().all(|cell| !cell.is_empty())), "{cells:?}");
    // `tera 2` is tera.
    let named = cells.iter().flat_map(|row| row[0].split(", ")).filter_map(|name| name.split(' ').next());
    let named: BTreeSet<&str> = named.collect();
    let cargo = fs::read_to_string("Cargo.toml").unwrap();
    let used = |section: &str| -> BTreeSet<String> {
        let (_, rest) = cargo.split_once(&format!("\n{section}\n")).unwrap();
        let lines = rest.split("\n[").next().unwrap().lines().filter(|line| !line.starts_with('#'));
        lines.filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.to_owned()).collect()
    };
    assert_eq!(used("[dependencies]").iter().map(String::as_str).collect::<BTreeSet<_>>(), named);
    let (_, prose) = architecture.split_once("\nFor tests: ").unwrap();
    let prose = prose.split("\n\n").next().unwrap();
    for library in used("[dev-dependencies]").into_iter().chain(used("[target.'cfg(unix)'.dev-dependencies]")) {
        assert!(prose.contains(&library), "ARCHITECTURE.md gives no reason for {library} in tests");
    }
}

/// Whether a line begins a function with a body.
fn opens_function(line: &str) -> bool {
    let mut words = line
        .trim_start()
        .split([' ', '('])
        .skip_while(|it| ["pub", "crate)", "super)", "const", "async", "unsafe", "extern", "\"C\""].contains(it));
    words.next() == Some("fn") && !line.ends_with(';') && !line.ends_with('}')
}

/// Every Rust file of the program, of its tests and of its measuring, by path, with its text.
fn sources() -> Vec<(String, String)> {
    let files = ["src", "tests", "benches", "examples", "fuzz/src", "fuzz/fuzz_targets"]
        .iter()
        .flat_map(|folder| rust_files(Path::new(folder)));
    files.map(|file| (file.display().to_string().replace('\\', "/"), fs::read_to_string(&file).unwrap())).collect()
}

/// `src/model/unit.rs` and `src/model.rs` both belong to `model`; `main.rs` and `lib.rs` to none.
fn top_level_module(file: &Path) -> Option<String> {
    let first = file.strip_prefix("src").unwrap().components().next().unwrap();
    let name = Path::new(first.as_os_str()).file_stem().unwrap().to_str().unwrap();
    (name != "main" && name != "lib").then(|| name.to_owned())
}

/// Names after `crate::`, grouped ones too. Paths that this scan cannot follow come back as the whole line, so that they
/// fail loudly: a group that goes on in the next line, and a `super::` that leaves the module.
fn imported_modules(file: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(file).unwrap();
    // How many `super` stay in the top-level module: none in `src/a.rs` and `src/a/mod.rs`, one in `src/a/b.rs`.
    let inside = file.components().count() - 2 - usize::from(file.ends_with("mod.rs"));
    let mut names = BTreeSet::new();
    let mut inner = 0;
    for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
        // Inside `mod tests { … }`, the first `super` is the file itself.
        inner = inner.max(usize::from(line.contains("mod ") && line.ends_with('{')));
        let leaves = line.contains(&"super::".repeat(inside + inner + 1));
        for rest in line.split("crate::").skip(1) {
            match rest.strip_prefix('{').map(|rest| rest.split_once('}')) {
                None => names.extend(first_name(rest)),
                Some(Some((group, _))) => names.extend(group.split(',').filter_map(first_name)),
                Some(None) => names.extend([line.trim().to_owned()]),
            }
        }
        if leaves {
            names.insert(line.trim().to_owned());
        }
    }
    names
}

/// `view` of `view::chart`.
fn first_name(path: &str) -> Option<String> {
    let name: String = path.trim().chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect();
    (!name.is_empty()).then_some(name)
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        // What the judges have installed is not ours, and pre-commit brings a file of Rust.
        if ["venv", "node_modules"].iter().any(|it| path.ends_with(it)) {
            continue;
        }
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}
