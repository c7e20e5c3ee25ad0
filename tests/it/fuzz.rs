//! Every seed of the fuzz targets, and every find of the past: what was mended once stays mended. `fuzz/run` looks for more.

use crate::targets::TARGETS;
use crate::targets::generator::Generator;
use scorecard::content::schema::{Field, Kind, SHAPES};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use std::{panic, process, thread};

/// So many made-up inputs a target, where nobody has asked for more.
const LITTLE: usize = 8;
/// An input that takes longer is a find.
const PATIENCE: Duration = Duration::from_secs(60);

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz")
}

/// The files of a folder by name; none where there is none.
fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.map(|it| it.unwrap().path()).collect();
    files.sort();
    files
}

/// So many seconds a target, and which targets; all where none is named: `SCORECARD_FUZZ='60 check yaml'`.
fn asked() -> Option<(Duration, Vec<String>)> {
    let text = std::env::var("SCORECARD_FUZZ").ok()?;
    let mut words = text.split_whitespace().map(str::to_owned);
    let seconds = words.next().and_then(|it| it.parse().ok()).expect("SCORECARD_FUZZ begins with a number of seconds");
    let names: Vec<String> = words.collect();
    let odd = names.iter().find(|it| TARGETS.iter().all(|(name, _)| name != it));
    assert_eq!(odd, None, "SCORECARD_FUZZ names targets");
    Some((Duration::from_secs(seconds), names))
}

fn is_asked(name: &str) -> bool {
    asked().is_none_or(|(_, names)| names.is_empty() || names.iter().any(|it| it == name))
}

/// Runs a part of the seeds of some targets: one in so many.
fn run(names: &[&str], one_in: usize) {
    for (name, target) in TARGETS.iter().filter(|(name, _)| names.contains(name) && is_asked(name)) {
        let seeds = files(&folder().join("seeds").join(name));
        assert!(!seeds.is_empty(), "{name} has no seeds");
        let finds = files(&folder().join("finds").join(name));
        for path in seeds.iter().step_by(one_in).chain(&finds) {
            let bytes = fs::read(path).unwrap();
            assert!(panic::catch_unwind(|| target(&bytes)).is_ok(), "{name} falls by {}", path.display());
        }
    }
}

/// All of them where there is time, else some.
fn share() -> usize {
    if std::env::var_os("SCORECARD_LONG").is_some() { 1 } else { 4 }
}

#[test]
fn texts_hold() {
    run(&["ids", "markdown", "period", "value", "yaml"], 1);
}

#[test]
fn imports_hold() {
    run(&["csv", "datapackage", "open_sdg", "xlsx"], 1);
}

#[test]
fn tables_and_drawings_hold() {
    run(&["looks", "maps", "table"], share());
}

#[test]
fn sites_hold() {
    run(&["check"], share());
}

/// The file of the input that runs, and since when it does.
type Running = Arc<Mutex<Option<(Instant, PathBuf)>>>;

/// Ends the process where an input takes too long: its file stays.
fn watch(running: Running) {
    thread::spawn(move || {
        loop {
            thread::sleep(Duration::from_secs(1));
            let now = running.lock().unwrap();
            if let Some((_, path)) = now.as_ref().filter(|(since, _)| since.elapsed() > PATIENCE) {
                eprintln!("FELL, by {}: more than {} s", path.display(), PATIENCE.as_secs());
                process::exit(1);
            }
        }
    });
}

/// What a generator makes of the seeds: a little of it, or as much as `SCORECARD_FUZZ` says. Then an input stands in
/// `fuzz/artifacts/` while it runs, and stays there where a target falls by it: of what ends the process nothing else would
/// be left.
#[test]
fn slips_hold() {
    let words = fs::read_to_string(folder().join("yaml.dict")).unwrap();
    let time = asked().map(|(time, _)| time);
    let running = Running::default();
    if time.is_some() {
        watch(Arc::clone(&running));
    }
    let mut fell = Vec::new();
    for (name, target) in TARGETS.iter().filter(|(name, _)| is_asked(name)) {
        let seeds = [files(&folder().join("seeds").join(name)), files(&folder().join("finds").join(name))].concat();
        let seeds = seeds.iter().map(|it| fs::read(it).unwrap()).collect();
        let mut generator = Generator::new(name, seeds, &words);
        let kept = folder().join("artifacts").join(name);
        let current = kept.join("running");
        if time.is_some() {
            fs::create_dir_all(&kept).unwrap();
        }
        let (start, mut count) = (Instant::now(), 0);
        while time.map_or(count < LITTLE, |it| start.elapsed() < it) {
            let (input, began) = (generator.input(), Instant::now());
            if time.is_some() {
                fs::write(&current, &input).unwrap();
                *running.lock().unwrap() = Some((began, current.clone()));
            }
            let is_sound = panic::catch_unwind(|| target(&input)).is_ok() && began.elapsed() < PATIENCE;
            *running.lock().unwrap() = None;
            if !is_sound {
                let find = kept.join(format!("crash-{count}"));
                let is_kept = time.is_some() && fs::rename(&current, &find).is_ok();
                let input = String::from_utf8_lossy(&input);
                fell.push(if is_kept { format!("{name} by {}", find.display()) } else { format!("{name} by {input:?}") });
                break;
            }
            count += 1;
        }
        let _ = fs::remove_file(current);
        println!("{name}: {count} runs in {:.0} s", start.elapsed().as_secs_f64());
    }
    assert!(fell.is_empty(), "FELL: {}", fell.join("; "));
}

/// No target is left out above, none is without its program for cargo-fuzz, and no folder is without a target.
#[test]
fn every_target_is_run() {
    let names: BTreeSet<String> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    let stems = |folder: PathBuf| -> BTreeSet<String> {
        files(&folder).iter().map(|it| it.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
    };
    assert_eq!(stems(folder().join("fuzz_targets")), names);
    assert_eq!(stems(folder().join("seeds")), names);
    assert!(stems(folder().join("finds")).is_subset(&names));
    let own = include_str!("fuzz.rs");
    let left: Vec<&String> = names.iter().filter(|it| !own.contains(&format!("\"{it}\""))).collect();
    assert!(left.is_empty(), "{left:?}");
}

/// The words that a generator knows are those that an author may write. `UPDATE=1 cargo test --test it fuzz` writes them.
#[test]
fn the_dictionary_has_every_field() {
    let mut words: BTreeSet<String> = BTreeSet::new();
    for Field { name, kind, example, .. } in SHAPES.iter().flat_map(|it| it.fields) {
        words.insert(format!("{name}: "));
        words.insert(format!("\n  {name}: {example}"));
        if let Kind::Word(among) = kind {
            words.extend(among.iter().map(|it| (*it).to_owned()));
        }
    }
    words.extend(["#--- content/", "#--x content/", "\n%%\n"].map(str::to_owned));
    // What is no plain letter stands as its bytes, by the rules of libFuzzer.
    let byte = |it: u8| match it {
        b' '..=b'~' if !matches!(it, b'"' | b'\\') => char::from(it).to_string(),
        _ => format!("\\x{it:02x}"),
    };
    let quoted = |it: &String| format!("\"{}\"\n", it.bytes().map(byte).collect::<String>());
    let text: String = words.iter().map(quoted).collect();
    let text = format!("# Every field of the content with its example, and the words that fields take.\n{text}");
    let path = folder().join("yaml.dict");
    if std::env::var_os("UPDATE").is_some() {
        assert!(std::env::var_os("CI").is_none(), "UPDATE=1 blesses, and CI may not");
        fs::write(&path, &text).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), text, "UPDATE=1 cargo test --test it fuzz writes it");
}
