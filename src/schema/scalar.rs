//! Fields that hold a text, an id, a word or a number. YAML may take `1893`, `2023` or `true` for something else than
//! text, and the reader does not: a schema accepts each of them wherever the text that was typed will do.

use super::known::Entry;
use super::{Maker, pattern, set};
use crate::content::is_id;
use crate::content::schema::Things;
use serde_json::{Value, json};

impl Maker<'_> {
    /// One line of text.
    pub(super) fn line(&mut self) -> Value {
        self.refer("text", |_| of_types(json!({}), &["string", "number"]))
    }

    /// One text or several.
    pub(super) fn texts(&mut self) -> Value {
        self.refer("texts", |maker| {
            let line = maker.line();
            of_types(json!({"items": line}), &["string", "number", "array"])
        })
    }

    /// Text for readers: a string, or a map by language.
    pub(super) fn local(&mut self) -> Value {
        self.refer("local", |maker| {
            let line = maker.line();
            of_types(maker.by_language(&line), &["string", "number", "object"])
        })
    }

    /// Words by language, of which each may be a list.
    pub(super) fn nouns(&mut self) -> Value {
        self.refer("nouns", |maker| {
            let texts = maker.texts();
            let mut schema = maker.by_language(&texts);
            set(&mut schema, "items", maker.line());
            of_types(schema, &["string", "number", "array", "object"])
        })
    }

    /// What holds of a map from the site's languages to `inner`.
    pub(super) fn by_language(&mut self, inner: &Value) -> Value {
        let languages = self.known.languages();
        let describe = |tag: &String| {
            let description = self.words.text("in-language", &[("tag", tag.as_str().into())]);
            (tag.clone(), super::described(inner.clone(), description))
        };
        let properties: serde_json::Map<String, Value> = languages.iter().map(describe).collect();
        json!({
            "properties": properties,
            "additionalProperties": false,
            // A comma inside `{…}` makes a key without a value, which editors do not hold against the properties.
            "propertyNames": {"type": "string", "enum": languages, "errorMessage": self.text("flow-comma")},
        })
    }

    /// An id of one's own.
    pub(super) fn id(&mut self) -> Value {
        self.refer("id", |maker| {
            let message = maker.text("bad-id-help");
            let id = json!({"pattern": pattern::ID, "maxLength": pattern::ID_LENGTH, "patternErrorMessage": message});
            of_types(id, &["string", "number"])
        })
    }

    /// Ids of one's own, or one.
    pub(super) fn ids(&mut self) -> Value {
        let id = self.id();
        self.refer("ids", |_| json!({"anyOf": [id, {"type": "array", "items": id}]}))
    }

    /// An id of one of these things, and nothing else, as far as they are known.
    pub(super) fn one(&mut self, things: Things) -> Value {
        match self.known.list(things) {
            Some(entries) => self.refer(name_of(things), |_| listed(&entries)),
            None if things == Things::Territories => self.path(),
            None => self.id(),
        }
    }

    /// An id of one of these things; or any other, which the same file may define.
    pub(super) fn own(&mut self, things: Things) -> Value {
        let any = if things == Things::Territories { self.path() } else { self.id() };
        match self.one(things) {
            known if known == any => any,
            known => json!({"anyOf": [known, any]}),
        }
    }

    /// A territory's id, or `parent/id`.
    fn path(&mut self) -> Value {
        self.refer("path", |maker| {
            let message = maker.text("bad-id-help");
            of_types(json!({"pattern": pattern::PATH, "patternErrorMessage": message}), &["string", "number"])
        })
    }

    /// One of these things by id or name, or other words: what looks like an id and is none is a slip.
    pub(super) fn named(&mut self, things: Things) -> Value {
        let known = self.one(things);
        let other = match things {
            Things::Territories => self.place_name(),
            Things::Indicators => self.local(),
            _ => self.body_name(things),
        };
        json!({"anyOf": [known, other]})
    }

    /// A territory by its name, alias or code; a code may be typed as a number.
    fn place_name(&mut self) -> Value {
        self.refer("place-name", |maker| {
            let spoken = maker.known.spoken(Things::Territories);
            json!({"type": ["string", "number"], "pattern": either(pattern::NO_ID, spoken.iter().map(String::as_str))})
        })
    }

    /// An organisation by its name or alias, or words in the site's languages.
    fn body_name(&mut self, things: Things) -> Value {
        self.refer("body-name", |maker| {
            let line = maker.line();
            let mut schema = maker.by_language(&line);
            set(&mut schema, "type", json!(["string", "object"]));
            let spoken = maker.known.spoken(things);
            set(&mut schema, "pattern", either(pattern::NO_ID, spoken.iter().map(String::as_str)));
            schema
        })
    }

    /// The scope of a rank.
    pub(super) fn scope(&mut self) -> Value {
        self.refer("scope", |maker| {
            let own = [("national", "scope-national"), ("siblings", "scope-siblings")];
            let own = own.map(|(id, key)| Entry { id: id.to_owned(), name: maker.text(key) });
            let regions = maker.known.list(Things::Regions).unwrap_or_default();
            let entries: Vec<Entry> = own.into_iter().chain(regions).collect();
            let words = maker.local();
            json!({"anyOf": [listed(&entries), words]})
        })
    }

    /// One of the words that the format has, each with what it means.
    pub(super) fn word(&self, words: &[&str]) -> Value {
        let meanings: Vec<String> = words.iter().map(|word| self.text(&format!("word-{word}"))).collect();
        json!({"enum": words, "enumDescriptions": meanings})
    }

    pub(super) fn flag(&mut self) -> Value {
        self.refer("flag", |maker| {
            let message = maker.text("flag-words");
            json!({"type": ["boolean", "string"], "pattern": pattern::FLAG, "patternErrorMessage": message})
        })
    }

    /// A number with a dot, on every site.
    pub(super) fn setting(&mut self) -> Value {
        self.refer("setting", |maker| {
            let message = maker.text("setting-format-help");
            json!({"type": ["number", "string"], "pattern": pattern::SETTING, "patternErrorMessage": message})
        })
    }

    /// A whole number from 0.
    pub(super) fn whole(&mut self) -> Value {
        self.refer("whole", |maker| {
            let message = maker.text("setting-format-help");
            json!({"type": ["integer", "string"], "minimum": 0, "pattern": pattern::WHOLE, "patternErrorMessage": message})
        })
    }

    /// Two numbers.
    pub(super) fn range(&mut self) -> Value {
        self.refer("range", |maker| {
            let setting = maker.setting();
            json!({"type": "array", "items": setting, "minItems": 2, "maxItems": 2})
        })
    }

    /// A printed number: one with a digit, whatever else is printed.
    pub(super) fn printed(&mut self) -> Value {
        self.refer("printed", |maker| maker.typed(pattern::DIGIT))
    }

    pub(super) fn ratio(&mut self) -> Value {
        self.refer(
            "ratio",
            |maker| json!({"type": "string", "pattern": pattern::RATIO, "patternErrorMessage": maker.text("ratio-form")}),
        )
    }

    /// A difference: `tăng` alone is one too.
    pub(super) fn difference(&mut self) -> Value {
        self.refer("difference", |_| json!({"type": ["string", "number"]}))
    }

    /// A place in an order: `35`, `31/63`.
    pub(super) fn place(&mut self) -> Value {
        self.refer("place", |maker| {
            let message = maker.text("place-form");
            json!({"type": ["string", "integer"], "minimum": 1, "pattern": pattern::PLACE, "patternErrorMessage": message})
        })
    }

    /// An exact fraction: `1/2`, or `1`.
    pub(super) fn share(&mut self) -> Value {
        self.refer("share", |maker| {
            json!({
                "type": ["string", "integer"],
                "minimum": 0,
                "maximum": 1,
                "pattern": pattern::SHARE,
                "patternErrorMessage": maker.text("share-form"),
            })
        })
    }

    /// A text or a number with such a pattern.
    pub(super) fn typed(&self, pattern: &str) -> Value {
        let message = self.text("number-not-a-number-help");
        json!({"type": ["string", "number"], "pattern": pattern, "patternErrorMessage": message})
    }

    pub(super) fn period(&mut self) -> Value {
        self.refer("period", |maker| year_or(&pattern::period(), &maker.text("bad-period-help")))
    }

    /// A day, a month or a year.
    pub(super) fn date(&mut self) -> Value {
        self.refer("date", |maker| year_or(&pattern::date(), &maker.text("bad-date-part-help")))
    }

    pub(super) fn day(&mut self) -> Value {
        self.refer(
            "day",
            |maker| json!({"type": "string", "pattern": pattern::day(), "patternErrorMessage": maker.text("bad-day-help")}),
        )
    }

    pub(super) fn url(&mut self) -> Value {
        self.refer(
            "url",
            |maker| json!({"type": "string", "pattern": pattern::URL, "patternErrorMessage": maker.text("unsafe-url-help")}),
        )
    }

    /// Language tags, or one.
    pub(super) fn tags(&mut self) -> Value {
        let message = self.text("language-tag-help");
        let tag = self.refer("tag", |_| json!({"type": "string", "pattern": pattern::TAG, "patternErrorMessage": message}));
        json!({"anyOf": [tag, {"type": "array", "items": tag}]})
    }
}

/// The same schema for these types, and for `true` and `false`, which are texts too. Named among the types, editors would
/// offer these two in every empty field.
pub(super) fn of_types(mut schema: Value, types: &[&str]) -> Value {
    set(&mut schema, "if", json!({"type": "boolean"}));
    set(&mut schema, "else", json!({"type": types}));
    offered(schema)
}

/// The same schema behind an `anyOf`: for a field that may be a text or more, editors then offer `field: ` and not the
/// first lines of the map or list.
pub(super) fn offered(schema: Value) -> Value {
    json!({"anyOf": [schema]})
}

/// A year as YAML reads it, or what the pattern takes.
fn year_or(pattern: &str, message: &str) -> Value {
    let (first, last) = pattern::YEARS;
    json!({
        "type": ["string", "integer"],
        "minimum": first,
        "maximum": last,
        "pattern": pattern,
        "patternErrorMessage": message,
    })
}

/// What the pattern takes, or one of these words.
fn either<'a>(pattern: &str, words: impl ExactSizeIterator<Item = &'a str>) -> String {
    if words.len() == 0 { pattern.to_owned() } else { format!("{pattern}|{}", pattern::one_of(words)) }
}

/// These ids and no others, each with its name.
pub(super) fn listed(entries: &[Entry]) -> Value {
    let (mut ids, mut names): (Vec<Value>, Vec<&str>) = (Vec::new(), Vec::new());
    for entry in entries {
        let spellings = std::iter::once(Value::from(entry.id.as_str())).chain(unquoted(&entry.id));
        for id in spellings {
            ids.push(id);
            names.push(&entry.name);
        }
    }
    json!({"enum": ids, "enumDescriptions": names})
}

/// What YAML makes of an id that it does not take for text: `2025` is a number, `true` is no text.
fn unquoted(id: &str) -> Option<Value> {
    match id {
        "true" => Some(Value::Bool(true)),
        "false" => Some(Value::Bool(false)),
        _ if !is_id(id) => None,
        _ => match (id.parse::<u64>(), id.parse::<f64>()) {
            (Ok(whole), _) => Some(whole.into()),
            // `1e3`; but not `inf` and `nan`, which are text in YAML.
            (_, Ok(number)) if id.starts_with(|it: char| it.is_ascii_digit()) && number.is_finite() => {
                if number.fract() == 0.0 && number < 9e15 { Some((number as u64).into()) } else { Some(number.into()) }
            }
            _ => None,
        },
    }
}

fn name_of(things: Things) -> &'static str {
    match things {
        Things::Levels => "levels",
        Things::Regions => "regions",
        Things::Grids => "grids",
        Things::Territories => "territories",
        Things::Organisations => "organisations",
        Things::Topics => "topics",
        Things::Indicators => "indicators",
        Things::Sources => "sources",
    }
}
