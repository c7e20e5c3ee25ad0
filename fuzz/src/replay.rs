//! Every seed and every find, then what a generator makes of them, for so many seconds a target: with nothing but Rust.
//!
//! `replay SECONDS [TARGET...]`. What falls is written into `artifacts/<target>/`, and the program ends with 1.
#![forbid(unsafe_code)]
#![expect(clippy::disallowed_methods, reason = "it reads seeds and keeps finds")]

use scorecard_fuzz::{TARGETS, Target};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use std::{env, fs, io, panic, process, thread};

/// A made-up input is at most so long (bytes).
const LONGEST: usize = 16 << 10;
/// An input that takes longer is a find.
const PATIENCE: Duration = Duration::from_secs(60);

/// What is being run, since when, and where it is kept should the program end with it.
type Running = Arc<Mutex<Option<(Instant, PathBuf)>>>;

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let Some(seconds) = args.first().and_then(|it| it.parse().ok()) else {
        eprintln!("replay SECONDS [TARGET...]");
        return ExitCode::from(2);
    };
    if let Some(odd) = args[1..].iter().find(|it| TARGETS.iter().all(|(name, _)| name != it)) {
        eprintln!("there is no target {odd}");
        return ExitCode::from(2);
    }
    let running = Running::default();
    watch(Arc::clone(&running));
    let mut is_sound = true;
    for (name, target) in TARGETS.iter().filter(|(name, _)| args.len() == 1 || args[1..].iter().any(|it| it == name)) {
        match run(name, *target, Duration::from_secs(seconds), &running) {
            Ok(None) => {}
            Ok(Some(path)) => {
                println!("{name}: FELL, by {}", path.display());
                is_sound = false;
            }
            Err(error) => {
                eprintln!("{name}: {error}");
                return ExitCode::from(2);
            }
        }
    }
    if is_sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Ends the program where an input takes too long: its file stays.
fn watch(running: Running) {
    thread::spawn(move || {
        loop {
            thread::sleep(Duration::from_secs(1));
            let now = running.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some((_, path)) = now.as_ref().filter(|(since, _)| since.elapsed() > PATIENCE) {
                println!("FELL, by {}: more than {} s", path.display(), PATIENCE.as_secs());
                process::exit(1);
            }
        }
    });
}

/// The input that a target fell by, if there is one.
fn run(name: &str, target: Target, time: Duration, running: &Running) -> io::Result<Option<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let seeds = [read(&folder.join("seeds").join(name))?, read(&folder.join("finds").join(name))?].concat();
    let artifacts = folder.join("artifacts").join(name);
    fs::create_dir_all(&artifacts)?;
    let current = artifacts.join("running");
    let words = dictionary(&fs::read_to_string(folder.join("yaml.dict"))?);
    let mut random = Random(name.bytes().fold(0x9e37_79b9_7f4a_7c15, |sum, it| sum.wrapping_mul(31) ^ u64::from(it)));
    let (start, mut count) = (Instant::now(), 0);
    loop {
        let input = match seeds.get(count) {
            Some(seed) => seed.clone(),
            None if start.elapsed() < time => mutated(&seeds, &words, &mut random),
            None => break,
        };
        // Kept before it runs: of what ends the program nothing else would be left.
        fs::write(&current, &input)?;
        *running.lock().unwrap_or_else(PoisonError::into_inner) = Some((Instant::now(), current.clone()));
        let fell = panic::catch_unwind(|| target(&input)).is_err();
        *running.lock().unwrap_or_else(PoisonError::into_inner) = None;
        if fell {
            let kept = artifacts.join(format!("crash-{count}"));
            fs::rename(&current, &kept)?;
            return Ok(Some(kept));
        }
        count += 1;
    }
    fs::remove_file(&current)?;
    println!("{name}: {count} runs, {} of them seeds, in {:.0} s", seeds.len(), start.elapsed().as_secs_f64());
    Ok(None)
}

/// The files of a folder by name; none where there is no folder.
fn read(folder: &Path) -> io::Result<Vec<Vec<u8>>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?.map(|it| Ok(it?.path())).collect::<io::Result<_>>()?;
    paths.sort();
    paths.iter().map(fs::read).collect()
}

/// The words in quotes of libFuzzer's dictionaries, in which `\x0a` is a byte.
fn dictionary(text: &str) -> Vec<Vec<u8>> {
    let quoted = |line: &'_ str| Some(bytes(line.strip_prefix('"')?.strip_suffix('"')?));
    text.lines().filter_map(quoted).collect()
}

fn bytes(word: &str) -> Vec<u8> {
    let mut parts = word.split("\\x");
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at(part.len().min(2));
        bytes.extend(u8::from_str_radix(code, 16));
        bytes.extend(rest.bytes());
    }
    bytes
}

/// Random numbers that are the same every time: xorshift.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit.max(1)
    }

    fn pick<'a, T>(&mut self, among: &'a [T]) -> Option<&'a T> {
        let at = self.below(among.len());
        among.get(at)
    }
}

/// What breaks grammars of any kind.
const SIGNS: &[&str] = &[
    ":",
    ": ",
    "-",
    "- ",
    "\t",
    "\u{a0}",
    "\"",
    "'",
    "{",
    "}",
    "[",
    "]",
    ",",
    "#",
    " #",
    "&a",
    "*a",
    "!",
    "|",
    ">",
    "%",
    "@",
    "\n",
    "\r",
    "---\n",
    "? ",
    "<<: ",
    "~",
    "0",
    "9,9",
    "9.9",
    "..",
    "2023",
    "ệ",
    "e\u{323}\u{302}",
    "\0",
    "\u{1b}",
    "\u{feff}",
    "+",
    "/",
    "–",
    "<",
    "&",
    "99999999999999999999999999999",
    "-1",
    "1e308",
];

/// A seed with a few slips, some of them as large as a piece of another seed.
fn mutated(seeds: &[Vec<u8>], words: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut input = random.pick(seeds).cloned().unwrap_or_default();
    for _ in 0..=random.below(6) {
        let at = random.below(input.len() + 1);
        let end = (at + 1 + random.below(24)).min(input.len());
        match random.below(8) {
            0 => drop(input.drain(at..end)),
            1 => insert(&mut input, at, random.pick(SIGNS).map_or(&[], |it| it.as_bytes())),
            2 => insert(&mut input, at, random.pick(words).map_or(&[], Vec::as_slice)),
            3 => {
                let piece = input[at..end].to_vec();
                insert(&mut input, random.below(at + 1), &piece);
            }
            4 => input.iter_mut().skip(at).take(1).for_each(|it| *it ^= 1 << random.below(8)),
            5 => swap_lines(&mut input, random),
            6 => {
                let other = random.pick(seeds).cloned().unwrap_or_default();
                let from = random.below(other.len() + 1);
                insert(&mut input, at, &other[from..(from + random.below(200)).min(other.len())]);
            }
            _ => {
                let sign = random.pick(SIGNS).map_or(&[][..], |it| it.as_bytes());
                drop(input.splice(at..end, sign.iter().copied()));
            }
        }
        input.truncate(LONGEST);
    }
    input
}

fn insert(input: &mut Vec<u8>, at: usize, what: &[u8]) {
    drop(input.splice(at..at, what.iter().copied()));
}

fn swap_lines(input: &mut Vec<u8>, random: &mut Random) {
    let mut lines: Vec<&[u8]> = input.split_inclusive(|it| *it == b'\n').collect();
    let (one, other) = (random.below(lines.len()), random.below(lines.len()));
    if !lines.is_empty() {
        lines.swap(one, other);
    }
    *input = lines.concat();
}
