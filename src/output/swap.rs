//! Two folders change places: at once where the system can do that, else by renames that are undone when one fails.

use crate::failpoint;
use anyhow::Result;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

/// Puts `new` in the place of `target`. What was there, if anything, is then where `new` was, or at `aside`.
///
/// # Errors
///
/// When it fails, `target` is as it was, and so is `new`. Could a rename not be undone, the old site is at `aside`, from
/// where the next build puts it back.
pub(super) fn swap(new: &Path, target: &Path, aside: &Path) -> Result<()> {
    #[cfg(target_os = "linux")]
    if failpoint::at("exchange").is_ok()
        && let Some(done) = at_once(new, target)
    {
        return Ok(done?);
    }
    by_renames(new, target, aside)
}

/// In one step of the kernel: at no moment is there no site. Nothing where the file system cannot do that.
#[cfg(target_os = "linux")]
fn at_once(new: &Path, target: &Path) -> Option<io::Result<()>> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    // Each round fails only because somebody made or moved the target in between.
    loop {
        match renameat_with(CWD, new, CWD, target, RenameFlags::EXCHANGE) {
            Err(Errno::NOENT) => {}
            Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => return None,
            done => return Some(done.map_err(io::Error::from)),
        }
        // The first build. (A `new` that is gone is told here.)
        match renameat_with(CWD, new, CWD, target, RenameFlags::NOREPLACE) {
            Err(Errno::EXIST) => {}
            Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => return None,
            done => return Some(done.map_err(io::Error::from)),
        }
    }
}

/// The old site steps aside, and the new one takes its place.
pub(super) fn by_renames(new: &Path, target: &Path, aside: &Path) -> Result<()> {
    let has_old = match fs::rename(target, aside) {
        Ok(()) => true,
        Err(error) if error.kind() == ErrorKind::NotFound => false,
        Err(error) => return Err(error.into()),
    };
    if let Err(error) = failpoint::at("aside").and_then(|()| fs::rename(new, target)) {
        if has_old {
            fs::rename(aside, target)?;
        }
        return Err(error.into());
    }
    Ok(())
}
