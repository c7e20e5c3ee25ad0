//! Documents whose texts were let go: of a nation's there is much, and only the lines that are told are shown again.

use super::Inputs;
use crate::file::{Digest, Document, FileId, Text};
use crate::finding::Finding;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Which documents there were, and what stands for the text of each.
#[derive(Clone, Debug)]
pub struct Shelf {
    /// Their paths, in their order.
    documents: Vec<(String, Digest)>,
}

impl Shelf {
    /// Lets the texts go.
    #[must_use]
    pub fn of(inputs: Inputs) -> Shelf {
        let kept = |Document { path, text }: Document| (path, text.digest());
        Shelf { documents: inputs.documents.into_par_iter().map(kept).collect() }
    }

    /// The paths of the documents in which any of these findings stands.
    #[must_use]
    pub fn told_of(&self, findings: &[Finding]) -> BTreeSet<&str> {
        let places = findings.iter().flat_map(|it| {
            let related = it.related.iter().map(|(at, _)| at.file);
            let mended = it.fix.iter().flat_map(|fix| &fix.edits).map(|edit| edit.at.file);
            related.chain(mended).chain([it.location.file])
        });
        let files: BTreeSet<FileId> = places.collect();
        files.iter().filter_map(|it| self.documents.get(it.0 as usize)).map(|(path, _)| path.as_str()).collect()
    }

    /// All documents, some with their texts, as they were read once more. One that says something else by now has none:
    /// what was found in it stands elsewhere there, or nowhere.
    #[must_use]
    pub fn with(self, again: Vec<Document>) -> Vec<Document> {
        let mut again: BTreeMap<String, Text> = again.into_iter().map(|it| (it.path, it.text)).collect();
        let filled = |(path, digest): (String, Digest)| {
            let text = again.remove(&path).filter(|it| it.digest() == digest).unwrap_or_default();
            Document { path, text }
        };
        self.documents.into_iter().map(filled).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::Location;
    use crate::finding::{CheckId, Edit, Fix, Message};

    fn document(path: &str, text: &str) -> Document {
        Document { path: path.to_owned(), text: text.into() }
    }

    fn at(file: u32) -> Location {
        Location::of_file(FileId(file))
    }

    #[test]
    fn only_what_is_still_the_same_has_its_text_again() {
        let documents = vec![document("a", "one"), document("b", "two"), document("c", "three")];
        let shelf = Shelf::of(Inputs { documents, ..Inputs::default() });
        let again = vec![document("b", "two"), document("c", "thirty"), document("new", "four")];
        assert_eq!(shelf.with(again), [document("a", ""), document("b", "two"), document("c", "")]);
    }

    #[test]
    fn the_files_that_a_finding_shows_are_asked_for() {
        let documents = ["a", "b", "c", "d"].map(|it| document(it, it)).to_vec();
        let shelf = Shelf::of(Inputs { documents, ..Inputs::default() });
        let edit = Edit { at: at(3), text: String::new(), reads: Vec::new() };
        let finding = Finding::new(CheckId::UnknownField, at(0), Message::new("unknown-field"))
            .related(at(1), Message::new("unknown-field"));
        let finding = finding.fix(Some(Fix::safe(edit)));
        assert_eq!(shelf.told_of(&[finding]).into_iter().collect::<Vec<_>>(), ["a", "b", "d"]);
        assert!(shelf.told_of(&[]).is_empty());
    }
}
