//! What a workbook's file says that the library which reads cells does not: hidden rows and columns, and how large it is
//! once it is unpacked.

use super::grid::Unreadable;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeSet;
use std::io::{self, BufReader, Cursor, Read, Seek};
use zip::ZipArchive;

/// A workbook may have so many parts.
const PARTS: usize = 5_000;
/// And so many bytes of text once they are unpacked: a million cells are some 40 MiB.
const UNPACKED: u64 = 96 << 20;

/// What of a sheet is not shown.
#[derive(Clone, Debug, Default)]
pub struct Hidden {
    /// Rows, from 0.
    pub rows: BTreeSet<usize>,
    /// Columns, from 0: first and last.
    pub columns: Vec<(usize, usize)>,
}

impl Hidden {
    pub fn has_column(&self, column: usize) -> bool {
        self.columns.iter().any(|(first, last)| (*first..=*last).contains(&column))
    }
}

/// Refuses what would fill the memory: it is unpacked once, and thrown away.
pub fn check(bytes: &[u8]) -> Result<(), Unreadable> {
    let too_large = || Unreadable("import-too-large-unpacked", String::new());
    let mut archive = open(bytes)?;
    if archive.len() > PARTS {
        return Err(too_large());
    }
    let mut left = UNPACKED;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(broken)?;
        // Pictures and the like are never unpacked.
        let is_text = part.name().is_ok_and(|it| [".xml", ".rels"].iter().any(|end| it.to_ascii_lowercase().ends_with(end)));
        if !is_text {
            continue;
        }
        let size = io::copy(&mut part.take(left + 1), &mut io::sink()).map_err(broken)?;
        left = left.checked_sub(size).ok_or_else(too_large)?;
    }
    Ok(())
}

/// The hidden rows and columns of a sheet.
pub fn hidden(bytes: &[u8], sheet: &str) -> Result<Hidden, Unreadable> {
    let mut archive = open(bytes)?;
    let Some(path) = path_of(&mut archive, sheet)? else { return Ok(Hidden::default()) };
    let part = archive.by_name(&path).map_err(broken)?;
    let mut found = Hidden::default();
    let mut next = 0;
    each_tag(part.take(UNPACKED), |tag| match tag.local_name().as_ref() {
        "row" => {
            let row = number(tag, "r").and_then(|it| it.checked_sub(1)).unwrap_or(next);
            next = row + 1;
            if is_hidden(tag, "ht") {
                found.rows.insert(row);
            }
        }
        "col" if is_hidden(tag, "width") && found.columns.len() < 20_000 => {
            let (first, last) = (number(tag, "min").unwrap_or(1), number(tag, "max").unwrap_or(1));
            found.columns.push((first.saturating_sub(1), last.saturating_sub(1)));
        }
        _ => {}
    })?;
    Ok(found)
}

fn open(bytes: &[u8]) -> Result<ZipArchive<Cursor<&[u8]>>, Unreadable> {
    ZipArchive::new(Cursor::new(bytes)).map_err(broken)
}

pub fn broken(error: impl std::fmt::Display) -> Unreadable {
    Unreadable("import-no-workbook", error.to_string())
}

/// Where a sheet stands in the file: the workbook names a relation, the relation a path.
fn path_of<R: Read + Seek>(archive: &mut ZipArchive<R>, sheet: &str) -> Result<Option<String>, Unreadable> {
    let (mut relation, mut path) = (None, None);
    each_tag(archive.by_name("xl/workbook.xml").map_err(broken)?.take(UNPACKED), |tag| {
        if tag.local_name().as_ref() == "sheet" && attribute(tag, "name").as_deref() == Some(sheet) {
            relation = attribute(tag, "id");
        }
    })?;
    let Some(relation) = relation else { return Ok(None) };
    each_tag(archive.by_name("xl/_rels/workbook.xml.rels").map_err(broken)?.take(UNPACKED), |tag| {
        if tag.local_name().as_ref() == "Relationship" && attribute(tag, "Id").as_deref() == Some(&relation) {
            path = attribute(tag, "Target");
        }
    })?;
    let absolute = |path: String| match path.strip_prefix('/') {
        Some(path) => path.to_owned(),
        None => format!("xl/{path}"),
    };
    Ok(path.map(absolute))
}

/// Calls back for every tag that opens.
fn each_tag(part: impl Read, mut tell: impl FnMut(&BytesStart<'_>)) -> Result<(), Unreadable> {
    let mut reader = Reader::from_reader(BufReader::new(part));
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(tag) | Event::Empty(tag)) => tell(&tag),
            Ok(Event::Eof) => return Ok(()),
            Ok(_) => {}
            Err(error) => return Err(broken(error)),
        }
    }
}

/// An attribute by its name without a prefix.
fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|it| it.key.local_name().as_ref() == name)?;
    Some(quick_xml::escape::unescape(&found.value).map_or_else(|_| String::new(), |it| it.into_owned()))
}

fn number(tag: &BytesStart<'_>, name: &str) -> Option<usize> {
    attribute(tag, name)?.parse().ok()
}

/// Said so, or without any height or width.
fn is_hidden(tag: &BytesStart<'_>, size: &str) -> bool {
    let said = attribute(tag, "hidden").is_some_and(|it| it == "1" || it == "true");
    said || attribute(tag, size).and_then(|it| it.parse::<f64>().ok()).is_some_and(|it| it == 0.0)
}
