//! What takes long to make, as it was made before: asked for by a digest of everything that it is made from. Where it is
//! kept is for whoever runs the pipeline to say.

use anyhow::Result;
use sha2::{Digest, Sha256};
use std::fmt::Debug;

/// SHA-256 of everything that a file is made from.
pub type Key = [u8; 32];

/// A place for such files. Nothing fails for it: what it cannot give is made again, what it cannot take is not kept.
pub trait Kept: Debug + Send + Sync {
    /// The bytes that were kept for that key, the very same ones.
    fn find(&self, key: &Key) -> Option<Vec<u8>>;

    fn keep(&self, key: &Key, bytes: &[u8]);
}

/// What makes bytes of some kind, to begin keys with: this version of the program, all below it, and parts of its own.
#[must_use]
pub fn maker(own: &[&[u8]]) -> Sha256 {
    let below = [env!("CARGO_PKG_VERSION"), include_str!("../Cargo.lock")].map(str::as_bytes);
    let parts = below.iter().chain(own);
    parts.fold(Sha256::new(), |maker, part| maker.chain_update((part.len() as u64).to_le_bytes()).chain_update(part))
}

/// The bytes that were kept, else those that are made now, and kept for the next time.
///
/// # Errors
///
/// What making them comes to.
pub fn or_made(kept: Option<&dyn Kept>, key: impl FnOnce() -> Key, make: impl FnOnce() -> Result<Vec<u8>>) -> Result<Vec<u8>> {
    let Some(kept) = kept else { return make() };
    let key = key();
    if let Some(bytes) = kept.find(&key) {
        return Ok(bytes);
    }
    let bytes = make()?;
    kept.keep(&key, &bytes);
    Ok(bytes)
}
