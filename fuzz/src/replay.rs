//! Every seed and every find, then what a generator makes of them, for so many seconds a target: with nothing but Rust.
//!
//! `replay SECONDS [TARGET...]`. What falls is written into `artifacts/<target>/`, and the program ends with 1.
#![forbid(unsafe_code)]
#![expect(clippy::disallowed_methods, reason = "it reads seeds and keeps finds")]

use scorecard_fuzz::generator::Generator;
use scorecard_fuzz::{TARGETS, Target};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use std::{env, fs, io, panic, process, thread};

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
    let mut generator = Generator::new(name, seeds.clone(), &fs::read_to_string(folder.join("yaml.dict"))?);
    let (start, mut count) = (Instant::now(), 0);
    loop {
        let input = match seeds.get(count) {
            Some(seed) => seed.clone(),
            None if start.elapsed() < time => generator.input(),
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
