//! What takes long to draw, as it was drawn before: asked for by a digest of everything that it is drawn from. Where it is
//! kept is for whoever runs the pipeline to say.

use std::fmt::Debug;

/// SHA-256 of everything that a file is drawn from.
pub type Key = [u8; 32];

/// A place for such files. Nothing fails for it: what it cannot give is drawn again, what it cannot take is not kept.
pub trait Kept: Debug + Send + Sync {
    /// The bytes that were kept for that key, the very same ones.
    fn find(&self, key: &Key) -> Option<Vec<u8>>;

    fn keep(&self, key: &Key, bytes: &[u8]);
}
