//! The two ends of the pipe: documents that came in, files that go out, and where in a document something stands.

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
    pub text: String,
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
