//! Maps and lists with a table of fields: what `src/content/schema.rs` says of each field becomes its schema.

use super::known::Entry;
use super::scalar::{of_types, offered};
use super::{Maker, described, pattern, set};
use crate::content::schema::{BAND, Field, Holds, Kind, SOURCE, Shape, Things};
use serde_json::{Map, Value, json};

impl Maker<'_> {
    /// A map with the fields of a table.
    pub(super) fn map_of(&mut self, shape: &'static Shape) -> Value {
        let properties: Map<String, Value> =
            shape.fields.iter().map(|field| (field.name.to_owned(), self.field(shape, field))).collect();
        let mut schema = json!({
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
            "propertyNames": self.names(),
        });
        let required: Vec<&str> = shape.fields.iter().filter(|field| must_be_there(field)).map(|field| field.name).collect();
        if !required.is_empty() {
            set(&mut schema, "required", json!(required));
        }
        schema
    }

    /// The same, defined once under the table's name.
    fn map(&mut self, shape: &'static Shape) -> Value {
        self.refer(shape.key, |maker| maker.map_of(shape))
    }

    /// No field begins with a digit, but what a comma inside `{…}` cuts off does. Such a key has no value, and editors
    /// hold only keys with a value against the properties.
    fn names(&self) -> Value {
        let message = self.text("flow-comma");
        json!({"type": "string", "pattern": "^[^0-9]", "patternErrorMessage": message, "errorMessage": message})
    }

    /// One field, with what it means.
    pub(super) fn field(&mut self, shape: &Shape, field: &Field) -> Value {
        let schema = self.held(field);
        described(schema, self.text(&format!("field-{}-{}", shape.key, field.name)))
    }

    fn held(&mut self, field: &Field) -> Value {
        let many = field.kind == Kind::Ids;
        match field.holds {
            Holds::Plain => self.plain(field.kind),
            Holds::One(things) => some(self.one(things), many),
            Holds::Own(things) => some(self.own(things), many),
            Holds::Named(things) => self.named(things),
            Holds::Words(words) => json!({"type": "array", "items": self.word(words)}),
            Holds::Day => self.day(),
            Holds::Whole => self.whole(),
            Holds::Place => self.place(),
            Holds::Ratio => self.ratio(),
            Holds::Difference => self.difference(),
            Holds::Map(shape) => self.map(shape),
            Holds::List(shape) => json!({"type": "array", "items": self.map(shape)}),
            Holds::Tags => self.tags(),
            Holds::Share => self.share(),
            Holds::Tile => self.tile(),
            Holds::Nouns => self.nouns(),
            Holds::Denominator => self.denominator(),
            Holds::Dimensions => self.dimensions(),
            Holds::Bands => self.bands(),
            Holds::Range => self.range(),
            Holds::Target => self.target(),
            Holds::Targets => json!({"type": "array", "items": self.target()}),
            Holds::Source => self.source(),
            Holds::Figures => self.figures(),
            Holds::Territories => self.territories(),
            Holds::Names => json!({"type": "object", "additionalProperties": self.line()}),
            Holds::Accept => self.accept(),
            Holds::Periods => self.periods(),
            Holds::Panel => self.panel(),
            Holds::OneOrMore(shape) => some(self.map(shape), true),
            Holds::Labels => self.labels(),
            Holds::Ranked => self.ranked(),
            Holds::Tree => self.tree(),
            Holds::Part => self.part(),
            Holds::Colour => json!({"type": "string", "pattern": pattern::COLOUR}),
            Holds::Scope => self.scope(),
            // What these hold depends on the indicator: `figure.rs` puts it there.
            Holds::By | Holds::Counts => json!({"type": "object"}),
        }
    }

    fn plain(&mut self, kind: Kind) -> Value {
        match kind {
            Kind::Text | Kind::Prose => self.line(),
            Kind::Texts => self.texts(),
            Kind::Local => self.local(),
            Kind::Id => self.id(),
            Kind::Ids => self.ids(),
            Kind::Word(words) => self.word(words),
            Kind::Flag => self.flag(),
            Kind::Setting => self.setting(),
            Kind::Printed => self.printed(),
            Kind::Date => self.date(),
            Kind::Period => self.period(),
            Kind::Url => self.url(),
            // A test holds that every nested field says what it holds.
            Kind::Nested => json!({"type": ["object", "array"]}),
        }
    }

    /// Row and column on each grid.
    fn tile(&mut self) -> Value {
        let pair = self.range();
        match self.known.list(Things::Grids) {
            Some(grids) => {
                json!({"type": "object", "properties": keyed(&grids, &pair), "additionalProperties": false})
            }
            None => json!({"type": "object", "patternProperties": {pattern::ID: pair}, "additionalProperties": false}),
        }
    }

    /// Local text with an `id` beside the languages.
    fn denominator(&mut self) -> Value {
        let line = self.line();
        let mut schema = self.by_language(&line);
        if let Some(properties) = schema.get_mut("properties") {
            set(properties, "id", described(self.id(), self.text("field-denominator-id")));
        }
        if let Some(names) = schema.pointer_mut("/propertyNames/enum").and_then(Value::as_array_mut) {
            names.push(json!("id"));
        }
        of_types(schema, &["string", "number", "object"])
    }

    /// Members by dimension.
    fn dimensions(&mut self) -> Value {
        let members = self.bands();
        json!({"type": "object", "patternProperties": {pattern::ID: members}, "additionalProperties": false})
    }

    /// Each an id, or a map with an id and a name.
    fn bands(&mut self) -> Value {
        let id = self.id();
        let map = self.map(&BAND);
        json!({"type": "array", "items": {"anyOf": [id, map]}})
    }

    /// A map, or the id of a source that another file describes. There may be newer ones than the known.
    fn source(&mut self) -> Value {
        let ids = self.own(Things::Sources);
        let map = self.map(&SOURCE);
        json!({"anyOf": [map, ids]})
    }

    /// Reasons by finding.
    fn accept(&mut self) -> Value {
        self.refer("accept", |maker| {
            let local = maker.local();
            let properties: Map<String, Value> =
                crate::content::schema::ACCEPTABLE.iter().map(|id| ((*id).to_owned(), local.clone())).collect();
            json!({"type": "object", "properties": properties, "additionalProperties": false})
        })
    }

    /// A printed value, or a map.
    pub(super) fn target(&mut self) -> Value {
        self.refer("target", |maker| {
            let mut schema = maker.map_of(&crate::content::schema::TARGET);
            set(&mut schema, "type", json!(["string", "number", "object"]));
            set(&mut schema, "pattern", pattern::DIGIT);
            set(&mut schema, "patternErrorMessage", maker.text("number-not-a-number-help"));
            set(&mut schema, "minProperties", 1);
            offered(schema)
        })
    }
}

/// One of these, or a list of them.
fn some(one: Value, many: bool) -> Value {
    if many { json!({"anyOf": [one, {"type": "array", "items": one}]}) } else { one }
}

/// Whether the reader refuses a map without the field. Without a source nothing can be said of a document.
fn must_be_there(field: &Field) -> bool {
    field.required || matches!(field.holds, Holds::Source)
}

/// Keys that are ids, each with its name beside the schema of its value.
pub(super) fn keyed(entries: &[Entry], value: &Value) -> Map<String, Value> {
    entries.iter().map(|it| (it.id.clone(), described(value.clone(), it.name.clone()))).collect()
}
