//! `source:`: which document a file of figures is from.

use super::cx::Cx;
use super::figures::Home;
use super::ids::is_id;
use super::schema::{SOURCE, SOURCE_KINDS};
use crate::file::Location;
use crate::finding::{CheckId, Message};
use crate::model::{Source, SourceKind};
use crate::yaml::Node;

/// Reads the block. What a document does not print is left out, never guessed.
pub fn read(cx: &mut Cx, node: &Node, home: &Home) -> Option<Source> {
    let fields = cx.fields(node, &SOURCE)?;
    let kind = fields.get("kind").and_then(|node| cx.one_of(node, SOURCE_KINDS, &SourceKind::ALL));
    let publisher = fields.get("publisher").and_then(|node| {
        let text = cx.local(node);
        home.names.body(cx, text, node.at)
    });
    let id = match fields.get("id") {
        Some(node) => cx.id(node)?,
        None => {
            if !is_id(&home.default_id) {
                let message = Message::new("bad-file-name").with("path", home.path);
                cx.error_help(CheckId::BadId, Location::of_file(node.at.file), message, Message::new("bad-id-help"));
            }
            home.default_id.clone()
        }
    };
    Some(Source {
        id,
        location: fields.at,
        path: home.path.to_owned(),
        title: cx.local_of(&fields, "title"),
        title_inferred: cx.flag_of(&fields, "title_inferred").unwrap_or(false),
        publisher,
        author: cx.text_of(&fields, "author"),
        number: cx.text_of(&fields, "number"),
        published: cx.date_part_of(&fields, "published"),
        published_inferred: cx.flag_of(&fields, "published_inferred").unwrap_or(false),
        retrieved: cx.date_part_of(&fields, "retrieved"),
        language: cx.text_of(&fields, "language"),
        url: cx.url_of(&fields, "url"),
        archived: cx.url_of(&fields, "archived"),
        licence: cx.text_of(&fields, "licence"),
        note: cx.local_of(&fields, "note"),
        territory: home.territory,
        kind: kind?,
    })
}
