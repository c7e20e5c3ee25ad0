//! JSON Schemas (draft-07) of the content files, for editors: made from the very tables that the reader uses, with the
//! site's own ids and names in them.
//!
//! | file | what it makes |
//! |---|---|
//! | `known.rs` | the site's ids, each with its name |
//! | `pattern.rs` | patterns for ids, periods, dates, addresses and numbers |
//! | `scalar.rs` | fields that hold a text, an id, a word or a number |
//! | `shape.rs` | maps and lists with a table of fields |
//! | `index.rs` | composite indexes and their trees |
//! | `figure.rs` | figures, with the bands and members that each indicator has |
//!
//! A schema is never stricter than the reader: what `check` takes, an editor does not mark. Where it cannot know, as with
//! the grammar of printed values, it is silent, and `check` tells.

mod figure;
mod index;
mod known;
mod pattern;
mod scalar;
mod shape;
#[cfg(test)]
mod tests;

use crate::content::schema::{
    AMENDMENT, DOCUMENT, INDEX, INDICATOR, ORGANISATION, REPORT, RESOLUTION, SITE, Shape, TERRITORIES, TOPIC,
};
use crate::content::{Role, role_of};
use crate::file::OutputFile;
use crate::model::Scorecard;
use crate::words::Words;
use known::Known;
use serde_json::{Map, Value, json};

/// The folder beside `content/` that schemas stand in.
pub const FOLDER: &str = ".scorecard";

/// A kind of content file that has a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Site,
    Organisations,
    Territories,
    Topics,
    Indicators,
    Resolutions,
    Changes,
    Index,
    Document,
    Report,
}

/// What a file holds at its top.
enum Top {
    Map(&'static Shape),
    List(&'static Shape),
}

/// One more keyword. A schema is made as an object, and an object takes every keyword.
fn set(schema: &mut Value, keyword: &str, value: impl Into<Value>) {
    schema[keyword] = value.into();
}

impl Kind {
    pub const ALL: [Kind; 10] = [
        Kind::Site,
        Kind::Organisations,
        Kind::Territories,
        Kind::Topics,
        Kind::Indicators,
        Kind::Resolutions,
        Kind::Changes,
        Kind::Index,
        Kind::Document,
        Kind::Report,
    ];

    /// The name on the command line and of the file.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Kind::Site => "site",
            Kind::Organisations => "organisations",
            Kind::Territories => "territories",
            Kind::Topics => "topics",
            Kind::Indicators => "indicators",
            Kind::Resolutions => "resolutions",
            Kind::Changes => "changes",
            Kind::Index => "index",
            Kind::Document => "document",
            Kind::Report => "report",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// The kind of a file, by its path below the root: `content/topics.yaml`.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Kind> {
        match role_of(path)? {
            Role::Site => Some(Kind::Site),
            Role::Organisations => Some(Kind::Organisations),
            Role::Territories => Some(Kind::Territories),
            Role::Topics => Some(Kind::Topics),
            Role::Indicators => Some(Kind::Indicators),
            Role::Resolutions => Some(Kind::Resolutions),
            Role::Changes => Some(Kind::Changes),
            Role::Index { .. } => Some(Kind::Index),
            Role::Document { .. } => Some(Kind::Document),
            Role::Report { .. } => Some(Kind::Report),
            _ => None,
        }
    }

    /// Whether a file of this kind defines ids that schemas name.
    #[must_use]
    pub fn is_definition(self) -> bool {
        !matches!(self, Kind::Document | Kind::Report | Kind::Resolutions | Kind::Changes | Kind::Index)
    }

    fn top(self) -> Top {
        match self {
            Kind::Site => Top::Map(&SITE),
            Kind::Organisations => Top::List(&ORGANISATION),
            Kind::Territories => Top::Map(&TERRITORIES),
            Kind::Topics => Top::List(&TOPIC),
            Kind::Indicators => Top::List(&INDICATOR),
            Kind::Resolutions => Top::List(&RESOLUTION),
            Kind::Changes => Top::List(&AMENDMENT),
            Kind::Index => Top::Map(&INDEX),
            Kind::Document => Top::Map(&DOCUMENT),
            Kind::Report => Top::Map(&REPORT),
        }
    }

    fn file_name(self) -> String {
        format!("{}.schema.json", self.id())
    }
}

/// The first line by which yaml-language-server finds the schema of a content file, without its line end. `path` is that
/// below the root, with `/`; nothing where the file has no schema.
#[must_use]
pub fn modeline(path: &str) -> Option<String> {
    let kind = Kind::of_path(path)?;
    let up = "../".repeat(path.matches('/').count());
    Some(format!("# yaml-language-server: $schema={up}{FOLDER}/{}", kind.file_name()))
}

/// The schema of one kind of file. `words` are those of the site's first language.
#[must_use]
pub fn schema(kind: Kind, scorecard: &Scorecard, words: &Words) -> Value {
    let mut maker = Maker { known: Known::new(scorecard), words, definitions: Map::new() };
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
    schema.insert("title".to_owned(), words.text(&format!("schema-{}", kind.id()), &[]).into());
    let top = match kind.top() {
        Top::Map(shape) => maker.map_of(shape),
        Top::List(shape) => json!({"type": "array", "items": maker.map_of(shape)}),
    };
    if let Value::Object(top) = top {
        schema.extend(top);
    }
    schema.insert("definitions".to_owned(), Value::Object(maker.definitions));
    Value::Object(schema)
}

/// All schemas, as files to be written into [`FOLDER`].
#[must_use]
pub fn files(scorecard: &Scorecard, words: &Words) -> Vec<OutputFile> {
    let file = |kind: Kind| OutputFile::text(kind.file_name(), text(&schema(kind, scorecard, words)));
    Kind::ALL.into_iter().map(file).collect()
}

/// A schema as the text of its file.
#[must_use]
pub fn text(schema: &Value) -> String {
    format!("{schema:#}\n")
}

/// Makes one schema. What several places share is defined once, and only where something refers to it.
struct Maker<'a> {
    known: Known<'a>,
    words: &'a Words,
    definitions: Map<String, Value>,
}

impl Maker<'_> {
    /// A reference to a definition, which is made at its first use. It may refer to itself.
    fn refer(&mut self, name: &str, make: impl FnOnce(&mut Self) -> Value) -> Value {
        if !self.definitions.contains_key(name) {
            self.definitions.insert(name.to_owned(), Value::Null);
            let made = make(self);
            self.definitions.insert(name.to_owned(), made);
        }
        json!({"$ref": format!("#/definitions/{name}")})
    }

    fn text(&self, key: &str) -> String {
        self.words.text(key, &[("numbers", self.known.numbers().into())])
    }
}

/// The same schema, with what an editor shows of it. Beside `$ref` it is a remark, which validators pass over.
fn described(schema: Value, description: String) -> Value {
    let Value::Object(schema) = schema else { return schema };
    let mut all = Map::new();
    all.insert("description".to_owned(), description.into());
    all.extend(schema);
    Value::Object(all)
}
