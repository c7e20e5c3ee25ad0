//! The first line of a file that an import wrote: the command, and a hash of the rest. With it a later import knows whether
//! somebody has edited the file.

use crate::file::OutputFile;
use crate::words::Words;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// What stands before a hash.
const MARK: &str = " sha256:";

/// The files with their first lines. YAML carries its own; that of a file which takes no comments stands in the YAML file of
/// its name, else in the first one.
pub(super) fn stamped(files: Vec<OutputFile>, command: &str, own_words: &Words) -> Vec<OutputFile> {
    let notes: Vec<(usize, String)> = (files.iter())
        .filter(|it| !is_yaml(&it.path))
        .filter_map(|it| Some((keeper(&files, &it.path)?, format!("# {}{MARK}{}\n", it.path, hash(&it.bytes)))))
        .collect();
    let mut files = files;
    for (index, file) in files.iter_mut().enumerate().filter(|(_, it)| is_yaml(&it.path)) {
        let rest: String = notes.iter().filter(|(at, _)| *at == index).map(|(_, line)| line.as_str()).collect();
        let rest = [rest.as_bytes(), &file.bytes].concat();
        let sentence = own_words.text("import-stamp", &[("command", command.into())]);
        file.bytes = [format!("# {sentence}{MARK}{}\n", hash(&rest)).as_bytes(), &rest].concat();
    }
    files
}

/// Whether a file is as an import left it. `keepers` are the YAML files that stand there now and may hold its hash.
pub(super) fn is_ours<'a>(path: &str, bytes: &[u8], mut keepers: impl Iterator<Item = &'a [u8]>) -> bool {
    // A checkout may have turned the ends of lines; that is nobody's edit.
    let bytes = plain(bytes);
    if !is_yaml(path) {
        let note = format!("# {path}{MARK}{}", hash(&bytes));
        return keepers.any(|it| String::from_utf8_lossy(it).lines().take_while(|it| it.starts_with('#')).any(|it| it == note));
    }
    let end = bytes.iter().position(|it| *it == b'\n').unwrap_or(bytes.len());
    let (first, rest) = bytes.split_at(end);
    let said = String::from_utf8_lossy(first).trim_end().rsplit_once(MARK).map(|(_, hash)| hash.to_owned());
    said.is_some_and(|said| said == hash(rest.get(1..).unwrap_or_default()))
}

/// The place of the YAML file that holds the hash of another one.
fn keeper(files: &[OutputFile], path: &str) -> Option<usize> {
    let stem = |path: &str| path.rsplit_once('.').map_or(path.to_owned(), |(stem, _)| stem.to_owned());
    let yaml = || files.iter().enumerate().filter(|(_, it)| is_yaml(&it.path));
    yaml().find(|(_, it)| stem(&it.path) == stem(path)).or_else(|| yaml().next()).map(|(index, _)| index)
}

fn is_yaml(path: &str) -> bool {
    path.ends_with(".yaml") || path.ends_with(".yml")
}

/// Without a byte-order mark, lines ending in LF.
fn plain(bytes: &[u8]) -> Vec<u8> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut rest = bytes.iter().copied().peekable();
    let mut out = Vec::with_capacity(bytes.len());
    while let Some(byte) = rest.next() {
        if byte != b'\r' || rest.peek() != Some(&b'\n') {
            out.push(byte);
        }
    }
    out
}

/// So much of it that no two edits come to the same.
fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(16).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn an_edit_shows_and_an_end_of_line_does_not() {
        let words = Words::load(&Lang::en(), &[]).unwrap();
        let files = vec![
            OutputFile::text("content/reports/a.yaml", "a: 1\nb: 2\n".to_owned()),
            OutputFile::text("content/reports/a.csv", "x,y\n".to_owned()),
        ];
        let files = stamped(files, "scorecard import csv", &words);
        let yaml = String::from_utf8(files[0].bytes.clone()).unwrap();
        assert!(yaml.lines().next().unwrap().contains("scorecard import csv"), "{yaml}");
        let ours = |text: &str| is_ours("content/reports/a.yaml", text.as_bytes(), std::iter::empty());
        assert!(ours(&yaml) && ours(&yaml.replace('\n', "\r\n")) && ours(&format!("\u{feff}{yaml}")));
        assert!(!ours(&yaml.replace("b: 2", "b: 3")) && !ours(&format!("{yaml}c: 3\n")) && !ours("a: 1\n") && !ours(""));
        let beside = |text: &str| is_ours("content/reports/a.csv", text.as_bytes(), std::iter::once(yaml.as_bytes()));
        assert!(beside("x,y\n") && beside("x,y\r\n") && !beside("x,z\n"));
        assert!(!is_ours("content/reports/b.csv", b"x,y\n", std::iter::once(yaml.as_bytes())));
    }
}
