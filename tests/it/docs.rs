//! What the documentation says is true: fields, findings, examples, commands, links.
//!
//! The examples of `content/README.md` are tested by the word behind `yaml` in their first line: `file=<path>` is a whole
//! file, and all of them together a site; `figures` is the figures of a document of that site; `part` is YAML, no more.
//! Those of `FINDINGS.md` are tested in `explain.rs`, those in the tables of fields in `field_examples.rs`.

use crate::site::Site;
use scorecard::content::schema::{Field, Kind, SHAPES, Shape};
use scorecard::finding::CheckId;
use scorecard::finding::reference::Entry;
use scorecard::words::{Lang, Words};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const REFERENCE: &str = "content/README.md";
const ENTRIES: &str = "src/finding/reference/";

/// Names, what they take and whether they must be there come from the tables that the reader uses. What a field means stands
/// here in more words than an editor shows; of a new one those words are a beginning.
#[test]
fn every_field_is_documented_and_no_other() {
    let text = read(REFERENCE);
    let english = Words::load(&Lang::en(), &[]).unwrap();
    let (mut wanted, mut wrong) = (text.clone(), Vec::new());
    for shape in SHAPES {
        let Some(rows) = table_of(&text, shape) else {
            wrong.push(format!("no table `<!-- fields: {} -->`", shape.name));
            continue;
        };
        let row = |field: &Field| {
            let old = rows.iter().find(|row| row.name == field.name).map(|row| row.meaning.to_owned());
            let meaning =
                old.unwrap_or_else(|| english.text(&format!("field-{}-{}", shape.key, field.name), &[("numbers", "vi".into())]));
            let bold = if field.required { "**" } else { "" };
            let cells = [&format!("{bold}`{}`{bold}", field.name), takes(field), &format!("`{}`", field.example), &meaning];
            format!("| {} |\n", cells.join(" | ")).replace("|  |", "| |")
        };
        let table: String = shape.fields.iter().map(row).collect();
        let head = format!("<!-- fields: {} -->\n| field | takes | for example | meaning |\n|---|---|---|---|\n", shape.name);
        let (before, rest) = wanted.split_once(&format!("<!-- fields: {} -->\n", shape.name)).unwrap();
        let old: usize = rest.split_inclusive('\n').take_while(|line| line.starts_with('|')).map(str::len).sum();
        wanted = format!("{before}{head}{table}{}", &rest[old..]);
        wrong.extend(shape.fields.iter().zip(&rows).flat_map(|(field, row)| words_left_out(shape, field, row)));
    }
    assert_eq!(text.matches("<!-- fields: ").count(), SHAPES.len(), "tables of fields, and shapes");
    if text != wanted && std::env::var_os("UPDATE").is_some() {
        assert!(std::env::var_os("CI").is_none(), "UPDATE=1 blesses, and CI may not");
        fs::write(root().join(REFERENCE), wanted).unwrap();
        return;
    }
    let differs = text.lines().zip(wanted.lines()).find(|(old, new)| old != new);
    assert!(text == wanted, "{differs:?}: UPDATE=1 cargo test --test it docs writes the tables of {REFERENCE}");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// A table says what a field is; an example shows how it is written.
#[test]
fn every_field_stands_in_an_example() {
    let text = read(REFERENCE);
    let mut shown = BTreeSet::new();
    for block in blocks(&text).iter().filter(|block| block.info.starts_with("yaml")) {
        keys_of(&serde_yaml::from_str(&block.text).unwrap(), &mut shown);
    }
    // The front matter of a page stands in an example of its own.
    shown.extend(text.contains("\n---\ntitle: ").then(|| "title".to_owned()));
    let fields = SHAPES.iter().flat_map(|shape| shape.fields.iter().map(move |field| (shape.name, field.name)));
    let missing: Vec<(&str, &str)> = fields.filter(|(_, field)| !shown.contains(*field)).collect();
    assert!(missing.is_empty(), "no example of {missing:?}");
}

fn keys_of(value: &serde_yaml::Value, keys: &mut BTreeSet<String>) {
    match value {
        serde_yaml::Value::Mapping(map) => map.iter().for_each(|(key, value)| {
            keys.extend(key.as_str().map(str::to_owned));
            keys_of(value, keys);
        }),
        serde_yaml::Value::Sequence(items) => items.iter().for_each(|item| keys_of(item, keys)),
        _ => {}
    }
}

/// Between the marks stands what the program knows of its findings.
#[test]
fn every_finding_is_listed() {
    const BEGIN: &str = "<!-- findings: written by `UPDATE=1 cargo test --test it docs` -->\n";
    const END: &str = "<!-- /findings -->";
    let text = read(REFERENCE);
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    let row = |check: &CheckId| {
        let (id, meaning) = (check.id(), sentence(check.doc()));
        format!("| [`{id}`](../FINDINGS.md#{id}) | {} | {meaning} |\n", check.severity().id())
    };
    let rows: String = CheckId::ALL.iter().map(row).collect();
    let wanted = format!("{before}{BEGIN}| id | severity | what it means |\n|---|---|---|\n{rows}{END}{after}");
    if text != wanted && std::env::var_os("UPDATE").is_some() {
        assert!(std::env::var_os("CI").is_none(), "UPDATE=1 blesses, and CI may not");
        fs::write(root().join(REFERENCE), wanted).unwrap();
        return;
    }
    assert!(text == wanted, "{REFERENCE} does not list what src/finding/ says: UPDATE=1 cargo test --test it docs");
}

#[test]
fn the_examples_are_a_site_without_findings() {
    let site = example_site();
    let run = site.run(&["check", "--strict"]).exits(0);
    assert_eq!(run.stdout, "");
    site.run(&["build"]).exits(0);
    for path in ["output/provinces/ba-ria-vung-tau/index.html", "output/en/about/index.html"] {
        assert!(site.read(path).is_some(), "{path}");
    }
}

#[test]
fn the_examples_of_figures_are_read_without_errors_or_warnings() {
    let mut count = 0;
    for file in [REFERENCE, "README.md"] {
        let text = read(file);
        for block in blocks(&text).iter().filter(|block| block.info == "yaml figures") {
            let site = example_site();
            let indented: String = block.text.lines().map(|line| format!("  {line}\n")).collect();
            let document =
                format!("source:\n  title: Báo cáo\n  kind: government\n  published: 2024\nperiod: 2019\nfigures:\n{indented}");
            site.add(&[("content/provinces/ba-ria-vung-tau/example.yaml", &document)]);
            let run = site.run(&["check", "--strict"]);
            // A note is allowed: an example may show `tăng 2,61%`, as documents print it.
            assert_eq!(run.code, 0, "{file}:{}\n{}", block.line, run.stdout);
            count += 1;
        }
    }
    assert!(count >= 3, "{count} examples");
}

#[test]
fn every_example_says_how_it_is_tested() {
    let of_findings = examples_of_findings();
    for file in markdown_files() {
        for block in blocks(&read(&file)).iter().filter(|block| block.info.split(' ').next() == Some("yaml")) {
            if file.starts_with("FINDINGS") || file.starts_with(ENTRIES) {
                // Wrong ones stand among them: `explain.rs` puts each into a site and sees what is told.
                let is_tested = of_findings.contains(&(block.info.clone(), block.text.clone()));
                assert!(is_tested, "{file}:{}: no example of a finding, so nothing tests it", block.line);
                continue;
            }
            let kind = block.info.strip_prefix("yaml").unwrap().trim();
            let known = ["figures", "part"].contains(&kind) || kind.starts_with("file=");
            assert!(known, "{file}:{}: `{}`: write `yaml part` where it is not whole", block.line, block.info);
            let read: Result<serde_yaml::Value, _> = serde_yaml::from_str(&block.text);
            assert!(read.is_ok(), "{file}:{}: {}", block.line, read.unwrap_err());
        }
    }
}

/// What an author is told looks as the documentation shows it.
#[test]
fn the_error_that_is_shown_is_the_error_that_is_told() {
    let site = example_site();
    let document = "source:\n  title: Báo cáo\n  kind: government\nperiod: 2023\nfigures:\n  ontime-rate: 96,09%\n";
    site.add(&[("content/provinces/ba-ria-vung-tau/2023-05.yaml", document)]);
    let told = site.run(&["check"]).exits(1).stdout;
    for file in [REFERENCE, "README.md"] {
        let text = read(file);
        let blocks = blocks(&text);
        let shown = blocks.iter().find(|block| block.text.starts_with("error[")).unwrap();
        assert!(told.contains(&shown.text), "{file}:{} shows\n{}\nand told is\n{told}", shown.line, shown.text);
    }
}

#[test]
fn commands_and_options_are_those_of_the_program() {
    let site = Site::empty();
    let help = |args: &[&str]| site.run(args).exits(0).stdout;
    let all = help(&["--help"]);
    let commands = commands_in(&all);
    let mut options = options_in(&all);
    for command in &commands {
        let own = help(&[command, "--help"]);
        options.extend(options_in(&own));
        for below in commands_in(&own) {
            options.extend(options_in(&help(&[command, below, "--help"])));
        }
    }
    for from in ["datapackage", "open-sdg"] {
        options.extend(options_in(&help(&["import", from, "--help"])));
    }
    let readme = read("README.md");
    let code: String = code_in(&readme).join("\n");
    for command in &commands {
        assert!(readme.contains(&format!("`{command}`")), "README.md does not name the command `{command}`");
    }
    let named: BTreeSet<&str> = code.split("scorecard ").skip(1).filter_map(|rest| rest.split([' ', '\n']).next()).collect();
    let named = named.into_iter().filter(|it| it.chars().all(|letter| letter.is_ascii_lowercase()) && !it.is_empty());
    for command in named {
        assert!(commands.contains(&command), "README.md names a command `{command}`");
    }
    let cargo: BTreeSet<String> =
        ["--release", "--test", "--lib", "--check", "--all-targets", "--no-deps", "--path", "--git", "--example", "--bench"]
            .map(str::to_owned)
            .into();
    let named = options_in(&code);
    assert_eq!(options.difference(&named).collect::<Vec<_>>(), Vec::<&String>::new(), "not in README.md");
    for file in ["README.md", "CONTRIBUTING.md", REFERENCE] {
        let named = options_in(&code_in(&read(file)).join("\n"));
        let unknown: Vec<&String> = named.iter().filter(|it| !options.contains(*it) && !cargo.contains(*it)).collect();
        assert!(unknown.is_empty(), "{file} names {unknown:?}");
    }
}

#[test]
fn links_lead_somewhere() {
    let mut broken = Vec::new();
    for file in markdown_files() {
        let text = read(&file);
        for target in links_in(&text) {
            if ["http://", "https://", "mailto:"].iter().any(|it| target.starts_with(it)) {
                continue;
            }
            let (path, fragment) = target.split_once('#').unwrap_or((&target, ""));
            let base = Path::new(&file).parent().unwrap();
            let path = if path.is_empty() { PathBuf::from(&file) } else { base.join(path) };
            if !root().join(&path).exists() {
                broken.push(format!("{file}: {target}"));
            } else if !fragment.is_empty() && !anchors_in(&fs::read_to_string(root().join(&path)).unwrap()).contains(fragment) {
                broken.push(format!("{file}: no heading for #{fragment}"));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

/// What a page looks like, for those who have not built one: a picture that loads at once, and says what it shows.
#[test]
fn the_readme_shows_a_page() {
    let text = read("README.md");
    let (_, rest) = text.split_once("\n![").expect("a picture");
    let (alt, rest) = rest.split_once("](").unwrap();
    let (path, _) = rest.split_once(')').unwrap();
    assert!(alt.split_whitespace().count() >= 10 && !alt.contains("\n\n"), "what the picture shows, in words: {alt}");
    let bytes = fs::read(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    assert!(bytes.starts_with(b"RIFF") && bytes[8..].starts_with(b"WEBP"), "{path}: node tests/judges/picture.mjs writes WebP");
    assert_eq!(u32::from_le_bytes(bytes[4..8].try_into().unwrap()) as usize + 8, bytes.len(), "{path} is whole");
    // The smallest is a page with something on it, the largest what picture.mjs takes.
    assert!((30_000..=150_000).contains(&bytes.len()), "{path}: {} bytes", bytes.len());
}

#[test]
fn the_changelog_has_room_for_what_comes() {
    let text = read("CHANGELOG.md");
    assert!(text.contains("\n## [Unreleased]\n") || text.contains("\n## Unreleased\n"), "a heading for what is not released");
    for part in ["YAML files", "Template context", "Command line", "URLs and data files"] {
        assert!(text.contains(&format!("\n### {part}\n")), "the public API has a heading each: {part}");
    }
}

/// A fork changes one line, in `Cargo.toml`.
#[test]
fn the_address_of_the_repository_stands_once() {
    let cargo = read("Cargo.toml");
    let line = cargo.lines().find_map(|line| line.strip_prefix("repository = ")).unwrap();
    let address = line.trim_matches('"');
    for file in markdown_files() {
        assert!(!read(&file).contains(address), "{file} names {address}: it stands in Cargo.toml only");
    }
}

/// One row of a table of fields.
struct FieldRow<'t> {
    name: &'t str,
    meaning: &'t str,
}

/// The rows behind the mark of a shape.
fn table_of<'t>(text: &'t str, shape: &Shape) -> Option<Vec<FieldRow<'t>>> {
    let (_, rest) = text.split_once(&format!("<!-- fields: {} -->\n", shape.name))?;
    let rows = rest.lines().take_while(|line| line.starts_with('|')).skip(2);
    rows.map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').splitn(4, " | ").map(str::trim).collect();
        let name = cells.first()?.trim_matches('*').trim_matches('`');
        Some(FieldRow { name, meaning: cells.get(3).copied().unwrap_or_default() })
    })
    .collect()
}

/// What a table says that a field takes.
fn takes(field: &Field) -> &'static str {
    match field.kind {
        Kind::Text | Kind::Prose => "text",
        Kind::Texts => "texts",
        Kind::Local => "local text",
        Kind::Id => "id",
        Kind::Ids => "ids",
        Kind::Word(_) => "word",
        Kind::Flag => "flag",
        Kind::Setting => "setting",
        Kind::Printed => "printed",
        Kind::Date => "date",
        Kind::Period => "period",
        Kind::Url => "address",
        Kind::Nested => "nested",
    }
}

/// Words that the field takes and its meaning does not name.
fn words_left_out(shape: &Shape, field: &Field, row: &FieldRow) -> Vec<String> {
    let Kind::Word(words) = field.kind else { return Vec::new() };
    let is_missing = |word: &&&str| !row.meaning.contains(&format!("`{word}`"));
    words.iter().filter(is_missing).map(|word| format!("{}: {}: `{word}` is missing", shape.name, field.name)).collect()
}

/// A doc comment as one sentence for a cell.
fn sentence(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

/// The examples of every entry in the reference of findings: what is said behind their marks, and their text.
fn examples_of_findings() -> BTreeSet<(String, String)> {
    let files = markdown_files().into_iter().filter(|file| file.starts_with(ENTRIES));
    let entries = files.map(|file| Entry::parse(&read(&file)));
    let examples = entries.flat_map(|entry| [entry.given, entry.wrong, entry.right].concat());
    examples.map(|example| (example.place.info(), example.text)).collect()
}

/// A fenced block of code.
struct Block {
    info: String,
    text: String,
    line: usize,
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for (index, line) in text.lines().enumerate() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(info)) => open = Some(Block { info: info.trim().to_owned(), text: String::new(), line: index + 1 }),
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some(block), None) => block.text += &format!("{line}\n"),
            (None, None) => {}
        }
    }
    blocks
}

/// The whole files among the examples of the reference.
pub fn example_site() -> Site {
    let text = read(REFERENCE);
    let site = Site::empty();
    for block in blocks(&text) {
        if let Some((_, path)) = block.info.split_once(" file=") {
            site.add(&[(path, &block.text)]);
        }
    }
    site
}

/// Blocks and spans of code.
fn code_in(text: &str) -> Vec<String> {
    let mut code: Vec<String> = blocks(text).into_iter().map(|block| block.text).collect();
    code.extend(without_blocks(text).lines().flat_map(|line| line.split('`').skip(1).step_by(2)).map(str::to_owned));
    code
}

fn without_blocks(text: &str) -> String {
    let mut inside = false;
    let mut plain = String::new();
    for line in text.lines() {
        if line.starts_with("```") {
            inside = !inside;
        } else if !inside {
            plain += &format!("{line}\n");
        }
    }
    plain
}

/// The commands that a help lists.
fn commands_in(help: &str) -> Vec<&str> {
    (help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty()))
        .filter_map(|line| line.strip_prefix("  ")?.split(' ').next())
        .filter(|it| !it.is_empty() && *it != "help")
        .collect()
}

/// `--base-url` in a text: long options only, since every short one has a long one.
fn options_in(text: &str) -> BTreeSet<String> {
    let words = text.split(|it: char| !(it.is_ascii_alphanumeric() || it == '-'));
    words.filter(|it| it.len() > 3 && it.starts_with("--") && !it.starts_with("---")).map(str::to_owned).collect()
}

fn links_in(text: &str) -> Vec<String> {
    let plain = without_blocks(text);
    let targets = plain.lines().flat_map(|line| line.split("](").skip(1)).filter_map(|rest| rest.split(')').next());
    targets.filter(|it| !it.contains([' ', '`'])).map(str::to_owned).collect()
}

/// The anchors that GitHub gives the headings of a page.
fn anchors_in(text: &str) -> BTreeSet<String> {
    let plain = without_blocks(text);
    let headings = plain.lines().filter(|line| line.starts_with('#'));
    let anchor = |line: &str| {
        let words = line.trim_start_matches('#').trim().to_lowercase();
        let kept = words.chars().filter(|it| it.is_alphanumeric() || " -_".contains(*it));
        kept.map(|it| if it == ' ' { '-' } else { it }).collect()
    };
    headings.map(anchor).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}")).replace("\r\n", "\n")
}

/// Documentation, by path: not what a site says in its own pages.
fn markdown_files() -> Vec<String> {
    let skipped = ["target", "output", "node_modules", "venv", "pages", "provinces", "sites"];
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root().join(&folder)).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            let path = folder.join(&name);
            let kind = entry.file_type().unwrap();
            if kind.is_dir() && !name.starts_with('.') && !skipped.contains(&name.as_str()) {
                folders.push(path);
            } else if kind.is_file() && name.ends_with(".md") {
                files.push(path.to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    files.sort();
    files
}
