//! The tables of the whole site in one file: each is packed while it is at hand, and what is packed is joined at the end,
//! so that no two of them are held at once.

use crate::file::OutputFile;
use anyhow::Result;
use jiff::civil::Date;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// One file as an archive of its own, below its folder `data/`. Its time is the day of the data, never the clock's.
///
/// # Errors
///
/// A file that is too large for the format.
pub fn pack(file: &OutputFile, day: Option<Date>) -> Result<Vec<u8>> {
    let mut packing = Packing::begin(&file.path, day)?;
    packing.add(&file.bytes)?;
    packing.end()
}

/// The same for a file that comes piece by piece.
pub struct Packing(ZipWriter<Cursor<Vec<u8>>>);

impl Packing {
    pub fn begin(path: &str, day: Option<Date>) -> Result<Packing> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(day.and_then(time).unwrap_or_default())
            .unix_permissions(0o644);
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file(path.trim_start_matches("data/"), options)?;
        Ok(Packing(zip))
    }

    pub fn add(&mut self, piece: &[u8]) -> Result<()> {
        Ok(self.0.write_all(piece)?)
    }

    pub fn end(self) -> Result<Vec<u8>> {
        Ok(self.0.finish()?.into_inner())
    }
}

/// These archives as one, their files in the order of their paths, with a comment. The empty ones are none.
///
/// # Errors
///
/// Bytes that are no archive.
pub fn join(packed: impl Iterator<Item = Vec<u8>>, comment: &str) -> Result<Vec<u8>> {
    let mut all = Vec::new();
    for bytes in packed.filter(|it| !it.is_empty()) {
        let archive = ZipArchive::new(Cursor::new(bytes))?;
        let name = archive.file_names().next().transpose()?.unwrap_or_default().into_owned();
        all.push((name, archive));
    }
    all.sort_by(|(a, _), (b, _)| a.cmp(b));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (_, archive) in all {
        zip.merge_archive(archive)?;
    }
    if !comment.is_empty() {
        zip.set_comment(comment)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The format knows the years from 1980 to 2107.
fn time(day: Date) -> Option<DateTime> {
    let (year, month, date) = (u16::try_from(day.year()).ok()?, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    DateTime::from_date_and_time(year, month, date, 0, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn files_stand_in_order_with_the_day_of_the_data() {
        let day = jiff::civil::date(2024, 1, 28);
        let file = |path: &str| pack(&OutputFile::text(path, format!("{path}\n")), Some(day)).unwrap();
        let bytes = join([file("data/b.csv"), Vec::new(), file("data/a/x.csv")].into_iter(), "ours").unwrap();
        let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
        assert_eq!(zip.comment(), b"ours");
        let names: Vec<String> = zip.file_names().map(|it| it.unwrap().into_owned()).collect();
        assert_eq!(names, ["a/x.csv", "b.csv"]);
        let mut file = zip.by_name("b.csv").unwrap();
        assert_eq!(file.last_modified().unwrap().to_string(), "2024-01-28 00:00:00");
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        assert_eq!(text, "data/b.csv\n");
    }

    #[test]
    fn a_day_that_the_format_does_not_know_is_its_first() {
        let bytes = pack(&OutputFile::text("data/a", String::new()), Some(jiff::civil::date(1975, 4, 30))).unwrap();
        let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
        assert_eq!(zip.by_index(0).unwrap().last_modified(), Some(DateTime::default()));
    }
}
