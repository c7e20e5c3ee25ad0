//! Named places where a test makes the program fail; they are nothing at all without the feature `failpoints`.
//!
//! `SCORECARD_FAILPOINTS` names places and what is to happen there, `write:abort:5,exchange:error`: the fifth time that it
//! is passed, else the first.
//!
//! | kind | what happens |
//! |---|---|
//! | `abort` | the process ends at once, as if it was killed |
//! | `error` | an error of the disk |
//! | `full` | the disk is full |
//! | `short` | half of the bytes are written, then the disk is full |
//! | `panic` | a bug |
//! | `hold` | `held` is said on standard error, and all waits for the end of standard input |

#[cfg(all(feature = "failpoints", not(debug_assertions)))]
compile_error!("the feature `failpoints` is for tests: no release has it");

use std::fs::File;
use std::io::{self, Write};

/// Passes a place. Without the feature nothing happens.
///
/// # Errors
///
/// The one that a test asks for.
#[cfg(not(feature = "failpoints"))]
pub fn at(_place: &str) -> io::Result<()> {
    Ok(())
}

#[cfg(feature = "failpoints")]
pub use armed::at;

/// Writes a file's bytes, unless a test wants less.
///
/// # Errors
///
/// Those of the disk, and the one that a test asks for.
pub fn write(place: &str, file: &mut File, bytes: &[u8]) -> io::Result<()> {
    #[cfg(feature = "failpoints")]
    armed::cut(place, file, bytes)?;
    at(place)?;
    file.write_all(bytes)
}

#[cfg(feature = "failpoints")]
mod armed {
    use std::fs::File;
    use std::io::{self, ErrorKind, Read, Write};
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicUsize, Ordering};

    struct Point {
        place: String,
        kind: String,
        /// Which time it fails.
        turn: usize,
        passed: AtomicUsize,
    }

    static POINTS: OnceLock<Vec<Point>> = OnceLock::new();

    fn points() -> &'static [Point] {
        let read = |text: String| -> Vec<Point> { text.split(',').filter_map(point).collect() };
        POINTS.get_or_init(|| std::env::var("SCORECARD_FAILPOINTS").map(read).unwrap_or_default())
    }

    fn point(text: &str) -> Option<Point> {
        let mut parts = text.split(':');
        let (place, kind) = (parts.next()?.to_owned(), parts.next()?.to_owned());
        let turn = parts.next().and_then(|it| it.parse().ok()).unwrap_or(1);
        Some(Point { place, kind, turn, passed: AtomicUsize::new(0) })
    }

    /// The kind of failure that is due here now. Files are cut by [`cut`] alone.
    fn due(place: &str, is_cut: bool) -> Option<&'static str> {
        let point = points().iter().find(|it| it.place == place && (it.kind == "short") == is_cut)?;
        (point.passed.fetch_add(1, Ordering::SeqCst) + 1 == point.turn).then_some(point.kind.as_str())
    }

    #[expect(clippy::panic, reason = "a bug is what is asked for, and no release has this module")]
    pub fn at(place: &str) -> io::Result<()> {
        match due(place, false) {
            None => Ok(()),
            Some("abort") => std::process::abort(),
            Some("panic") => std::panic::panic_any(format!("a test wants it at {place}")),
            Some("full") => Err(ErrorKind::StorageFull.into()),
            Some("hold") => {
                writeln!(io::stderr(), "held")?;
                io::stdin().read_to_end(&mut Vec::new()).map(drop)
            }
            Some(_) => Err(io::Error::other("a test wants it")),
        }
    }

    pub fn cut(place: &str, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        if due(place, true).is_none() {
            return Ok(());
        }
        file.write_all(bytes.get(..bytes.len() / 2).unwrap_or_default())?;
        Err(ErrorKind::StorageFull.into())
    }
}
