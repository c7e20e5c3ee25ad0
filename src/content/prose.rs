//! Markdown with a title: the pages of `content/pages`, and a territory's summary.

use super::cx::Cx;
use super::schema::PROSE;
use crate::file::{Document, FileId, Location};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{LocalText, Prose};
use crate::yaml;
use std::collections::BTreeMap;

/// Files of one prose by language, gathered by id.
pub type Gathered<'d> = BTreeMap<String, Vec<(usize, FileId, &'d Document)>>;

/// Splits `about.en.md` into `about` and the language `en`; without a language it is the first.
pub fn name_and_language<'n>(stem: &'n str, languages: &[String]) -> Option<(&'n str, usize)> {
    let Some((name, tag)) = stem.rsplit_once('.') else { return Some((stem, 0)) };
    languages.iter().position(|language| language == tag).map(|index| (name, index))
}

/// Reads every gathered page; `titled` pages need a title in their front matter.
#[expect(clippy::indexing_slicing, reason = "a language is one of the site, and a text has a place for each")]
pub fn read(gathered: &Gathered, languages: &[String], titled: bool) -> (Vec<Prose>, Vec<Finding>) {
    let mut all = Vec::new();
    let mut findings = Vec::new();
    for (id, files) in gathered {
        let Some((_, first, _)) = files.first() else { continue };
        let mut prose = Prose {
            id: id.clone(),
            location: Location::of_file(*first),
            title: LocalText(vec![None; languages.len()]),
            body: LocalText(vec![None; languages.len()]),
            paths: vec![None; languages.len()],
        };
        for (language, file, document) in files {
            let (title, body) = split(*file, document, languages, titled, &mut findings);
            prose.title.0[*language] = title;
            prose.body.0[*language] = Some(body.to_owned());
            prose.paths[*language] = Some(document.path.clone());
        }
        if !titled {
            prose.title = LocalText::default();
        }
        all.push(prose);
    }
    (all, findings)
}

/// The title of the front matter, and the Markdown after it.
fn split<'d>(
    file: FileId,
    document: &'d Document,
    languages: &[String],
    titled: bool,
    findings: &mut Vec<Finding>,
) -> (Option<String>, &'d str) {
    let text = document.text.as_str();
    let front = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---"));
    let Some((front, body)) = front else {
        if titled {
            let message = Message::new("missing-field").with("field", "title");
            let finding = Finding::new(CheckId::MissingField, Location::of_file(file), message);
            findings.push(finding.help(Message::new("front-matter-help")));
        }
        return (None, text);
    };
    // One blank line in place of the opening marks keeps every place in the front matter as it is in the file.
    let padded = format!("   \n{front}\n");
    let (root, mut found) = yaml::parse(file, &padded);
    let mut title = None;
    if let Some(root) = root {
        let mut cx = Cx::new(&padded, languages, super::number::NumberStyle::Vi);
        if let Some(fields) = cx.fields(&root, &PROSE) {
            title = cx.text_of(&fields, "title");
        }
        found.extend(cx.findings);
    }
    findings.extend(found);
    (title, body.strip_prefix('\n').unwrap_or(body))
}
