//! Fixtures: files of content with the findings that they must give written inside them.
//!
//! ```text
//! #=== a case: the base site with these files beside it or in their place
//! #--- content/topics.yaml
//! #~ 3-7 error[unknown-field] there is no field `nmae` here
//! #~   help: did you mean `name`?
//! - nmae: Tên
//! #--x content/pages/about.md            this file of the base is not there
//! #--> content/away.yaml ../../outside   a symbolic link
//! #--\ content/raw.md                    `\xFF`, `\u{7F}`, `\r`, `\{1000 text}` stand for bytes
//! ```
//!
//! Lines with `#~` are taken out before the file is written; each speaks of the line that comes next, from its first to
//! its last column. A finding in a file that the case does not have stands under `#===`, with `path:line:` before it.

use std::fmt::Write as _;

/// One file of a case.
#[derive(Debug)]
pub enum Entry {
    File { path: String, bytes: Vec<u8>, lines: Vec<String>, escaped: bool },
    Removed { path: String },
    Link { path: String, target: String },
}

/// One content folder, as differences from the base site.
#[derive(Debug, Default)]
pub struct Case {
    /// The line that opens it, and remarks below that.
    pub head: Vec<String>,
    pub entries: Vec<Entry>,
    /// Expected findings: file, line, then the text of the note and its help.
    pub expected: Vec<Note>,
}

/// One finding, as a fixture writes it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    pub path: String,
    pub line: usize,
    /// `3-7 error[unknown-field] …`
    pub text: String,
    pub help: Option<String>,
}

/// Reads a fixture. Panics where it is written wrongly.
pub fn parse(text: &str) -> Vec<Case> {
    let mut cases = vec![Case::default()];
    let mut open: Vec<Note> = Vec::new();
    for line in text.lines() {
        let case = cases.last_mut().unwrap();
        if let Some(note) = line.strip_prefix("#~") {
            match note.trim_start().strip_prefix("help: ") {
                Some(help) => last_note(case, &mut open).help = Some(help.to_owned()),
                None => case.note(&mut open, note.trim_start()),
            }
            continue;
        }
        if line.starts_with("#===") || line.starts_with("#--") {
            case.expected.append(&mut open);
        }
        if line.starts_with("#===") {
            if case.head.is_empty() && case.entries.is_empty() {
                cases.pop();
            }
            cases.push(Case { head: vec![line.to_owned()], ..Case::default() });
        } else if let Some(rest) = line.strip_prefix("#--") {
            case.entries.push(entry(rest));
        } else {
            case.line(line);
            case.expected.append(&mut open);
        }
    }
    let last = cases.last_mut().unwrap();
    last.expected.append(&mut open);
    for case in &mut cases {
        case.expected.sort();
        case.close();
    }
    cases
}

fn last_note<'c>(case: &'c mut Case, open: &'c mut [Note]) -> &'c mut Note {
    open.last_mut().or(case.expected.last_mut()).expect("a help line follows its finding")
}

fn entry(rest: &str) -> Entry {
    let (kind, rest) = rest.split_at(1);
    let rest = rest.trim();
    match kind {
        "-" => Entry::File { path: rest.to_owned(), bytes: Vec::new(), lines: Vec::new(), escaped: false },
        "\\" => Entry::File { path: rest.to_owned(), bytes: Vec::new(), lines: Vec::new(), escaped: true },
        "x" => Entry::Removed { path: rest.to_owned() },
        ">" => {
            let (path, target) = rest.split_once(' ').expect("a link has a path and a target");
            Entry::Link { path: path.to_owned(), target: target.trim().to_owned() }
        }
        _ => panic!("`#--{kind}` is no kind of file"),
    }
}

impl Case {
    fn note(&mut self, open: &mut Vec<Note>, text: &str) {
        let (path, line, text) = match self.entries.last() {
            Some(Entry::File { path, lines, .. }) => (path.clone(), lines.len() + 1, text),
            Some(Entry::Link { path, .. }) => (path.clone(), 1, text),
            _ => {
                let mut parts = text.splitn(3, ':');
                let (path, line) = (parts.next().unwrap(), parts.next().expect("path:line:column"));
                (path.to_owned(), line.parse().expect("a line number"), parts.next().expect("a column"))
            }
        };
        let note = Note { path, line, text: text.to_owned(), help: None };
        // Below a case's own head there is no line to come.
        if self.entries.is_empty() { self.expected.push(note) } else { open.push(note) }
    }

    fn line(&mut self, line: &str) {
        match self.entries.last_mut() {
            Some(Entry::File { lines, .. }) => lines.push(line.to_owned()),
            _ => self.head.push(line.to_owned()),
        }
    }

    fn close(&mut self) {
        for entry in &mut self.entries {
            if let Entry::File { bytes, lines, escaped, .. } = entry {
                let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
                *bytes = if *escaped { unescaped(text.trim_end_matches('\n')) } else { text.into_bytes() };
            }
        }
    }

    /// The case as a fixture writes it, with other findings.
    pub fn blessed(&self, found: &[Note]) -> String {
        let mut out = String::new();
        let mut left: Vec<&Note> = found.iter().collect();
        self.head.iter().for_each(|line| writeln!(out, "{line}").unwrap());
        let is_here = |note: &Note| {
            self.entries.iter().any(|entry| match entry {
                Entry::File { path, .. } | Entry::Link { path, .. } => *path == note.path,
                Entry::Removed { .. } => false,
            })
        };
        for note in found.iter().filter(|note| !is_here(note)) {
            write_note(&mut out, &format!("{}:{}:{}", note.path, note.line, note.text), note.help.as_deref());
        }
        let mut tell = |out: &mut String, path: &str, line: usize| {
            left.retain(|note| {
                let here = note.path == path && note.line <= line;
                if here {
                    write_note(out, &note.text, note.help.as_deref());
                }
                !here
            });
        };
        for entry in &self.entries {
            match entry {
                Entry::Removed { path } => writeln!(out, "#--x {path}").unwrap(),
                Entry::Link { path, target } => {
                    writeln!(out, "#--> {path} {target}").unwrap();
                    tell(&mut out, path, usize::MAX);
                }
                Entry::File { path, lines, escaped, .. } => {
                    writeln!(out, "#--{} {path}", if *escaped { "\\" } else { "-" }).unwrap();
                    for (index, line) in lines.iter().enumerate() {
                        tell(&mut out, path, index + 1);
                        writeln!(out, "{line}").unwrap();
                    }
                    tell(&mut out, path, usize::MAX);
                }
            }
        }
        out
    }
}

fn write_note(out: &mut String, text: &str, help: Option<&str>) {
    writeln!(out, "#~ {text}").unwrap();
    if let Some(help) = help {
        writeln!(out, "#~   help: {help}").unwrap();
    }
}

/// The bytes that `\xFF`, `\u{7F}`, `\r`, `\n`, `\t`, `\\` and `\{1000 text}` stand for.
fn unescaped(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        bytes.extend(before.bytes());
        let (kind, tail) = after.split_at(1);
        rest = match kind {
            "x" => {
                bytes.push(u8::from_str_radix(&tail[..2], 16).unwrap());
                &tail[2..]
            }
            "u" | "{" => {
                let (inner, tail) = tail.trim_start_matches('{').split_once('}').expect("a closing brace");
                if kind == "u" {
                    let c = char::from_u32(u32::from_str_radix(inner, 16).unwrap()).unwrap();
                    bytes.extend(c.to_string().bytes());
                } else {
                    let (count, text) = inner.split_once(' ').unwrap();
                    bytes.extend(text.repeat(count.parse().unwrap()).bytes());
                }
                tail
            }
            _ => {
                bytes.push(match kind {
                    "r" => b'\r',
                    "n" => b'\n',
                    "t" => b'\t',
                    "\\" => b'\\',
                    _ => panic!("`\\{kind}` stands for nothing"),
                });
                tail
            }
        };
    }
    bytes.extend(rest.bytes());
    bytes
}
