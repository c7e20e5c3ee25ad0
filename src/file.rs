//! The two ends of the pipe: documents that came in, files that go out, and where in a document something stands.

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};
use std::fmt::{self, Debug, Formatter};
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

/// Names a document by its place in the list of documents sorted by path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FileId(pub u32);

impl FileId {
    /// The document that it names, in that list.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "it was made of a document's place in this list")]
    pub fn of(self, documents: &[Document]) -> &Document {
        &documents[self.0 as usize]
    }
}

/// The folders that a path with `/` between its parts goes through, the outermost first: of `data/a/b.csv` `data` and `data/a`.
pub fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').filter_map(|(end, _)| path.get(..end))
}

/// One file of the content folder, read whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Path below the root, with `/` between the parts: `content/topics.yaml`.
    pub path: String,
    /// The text in NFC, without a byte-order mark.
    pub text: Text,
}

/// The text of a document: one copy of it, however many states of a site have it, and what was worked out of all of it.
#[derive(Clone, Default)]
pub struct Text(Arc<Body>);

#[derive(Default)]
struct Body {
    text: Box<str>,
    digest: OnceLock<Digest>,
    is_plain: OnceLock<bool>,
}

/// Stands for a text: equal ones have the same, and no two others were ever found.
pub type Digest = [u8; 32];

impl Text {
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    #[must_use]
    pub fn digest(&self) -> Digest {
        *self.0.digest.get_or_init(|| Sha256::digest(self.as_bytes()).into())
    }

    /// Whether nothing stands in it that can stand in no text, as `look` finds when it is first asked.
    pub fn is_plain(&self, look: impl FnOnce(&str) -> bool) -> bool {
        *self.0.is_plain.get_or_init(|| look(self))
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0.text
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text(Arc::new(Body { text: text.into(), ..Body::default() }))
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        text.to_owned().into()
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Text) -> bool {
        // Most are what they were.
        Arc::ptr_eq(&self.0, &other.0) || self.as_str() == other.as_str()
    }
}

impl Eq for Text {}

impl Debug for Text {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

/// Where something stands in a document. Findings point at it, `claims.csv` prints its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Location {
    pub file: FileId,
    /// Byte offset of the first byte in the document's text.
    pub start: u32,
    /// Byte offset after the last byte.
    pub end: u32,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

impl Location {
    /// The start of a file: for what concerns the whole of it.
    pub fn of_file(file: FileId) -> Location {
        Location { file, start: 0, end: 0, line: 1, column: 1 }
    }
}

/// One file of the site, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Path below the output folder, with `/` between the parts.
    pub path: String,
    pub bytes: Vec<u8>,
}

impl OutputFile {
    /// A file of text.
    pub fn text(path: impl Into<String>, text: String) -> OutputFile {
        OutputFile { path: path.into(), bytes: text.into_bytes() }
    }
}

/// Where files go: called from many threads at once.
pub trait Sink: Sync {
    /// Takes a file that is whole.
    ///
    /// # Errors
    ///
    /// A file that cannot be written.
    fn put(&self, file: OutputFile) -> Result<()>;

    /// Begins a file that comes piece by piece, since others take from it what it says. A sink that keeps files where they
    /// need no memory keeps it there.
    ///
    /// # Errors
    ///
    /// A file that cannot be written.
    fn begin(&self, path: &str) -> Result<Box<dyn Growing + '_>> {
        Ok(Box::new(Held { sink: self, file: OutputFile { path: path.to_owned(), bytes: Vec::new() } }))
    }
}

/// A file that comes piece by piece. Where one is not finished, none of the site is published.
pub trait Growing: Send + Sync {
    /// Adds some bytes at its end.
    ///
    /// # Errors
    ///
    /// A file that cannot be written.
    fn add(&mut self, piece: &[u8]) -> Result<()>;

    /// Reads what it says from a byte on: as much as `into` has room for.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or one that is not as long.
    fn read(&self, from: u64, into: &mut [u8]) -> Result<()>;

    /// Gives it its place: nothing is added any more.
    ///
    /// # Errors
    ///
    /// A file that cannot be written.
    fn finish(self: Box<Self>) -> Result<()>;
}

impl<F: Fn(OutputFile) -> Result<()> + Sync> Sink for F {
    fn put(&self, file: OutputFile) -> Result<()> {
        self(file)
    }
}

/// A file that grows in memory, for a sink that takes files only whole.
struct Held<'a, S: Sink + ?Sized> {
    sink: &'a S,
    file: OutputFile,
}

impl<S: Sink + ?Sized> Growing for Held<'_, S> {
    fn add(&mut self, piece: &[u8]) -> Result<()> {
        self.file.bytes.extend_from_slice(piece);
        Ok(())
    }

    fn read(&self, from: u64, into: &mut [u8]) -> Result<()> {
        let some = usize::try_from(from).ok().and_then(|from| self.file.bytes.get(from..)?.get(..into.len()));
        into.copy_from_slice(some.context("more was asked for than has been written")?);
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<()> {
        self.sink.put(self.file)
    }
}
