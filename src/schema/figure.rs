//! Figures. One definition serves every indicator that is not broken down; one with bands or dimensions has its own, so
//! that an editor offers its members and marks any other.

use super::known::{self, Entry};
use super::shape::keyed;
use super::{Maker, described, pattern, set};
use crate::content::schema::{FIGURE, Field, Holds, STATUSES, Things, VERDICTS};
use crate::model::Indicator;
use serde_json::{Map, Value, json};

/// What makes the figures of an indicator differ from others'.
struct Sort<'i> {
    /// Which definition they have: `figure`, `milestone`, `figure-of-<id>`.
    name: String,
    milestone: bool,
    /// Whose bands and dimensions may stand there.
    parts: Option<&'i Indicator>,
}

/// Where a figure stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    /// At the indicator, or under a period.
    Whole,
    /// Inside `by`: there are no periods.
    Member,
    /// Inside `bands`: nothing is broken down further.
    Band,
}

impl<'i> Sort<'i> {
    fn of(indicator: &'i Indicator) -> Sort<'i> {
        let milestone = known::is_milestone(indicator);
        let parts = (!indicator.dimensions.is_empty() || !indicator.bands.is_empty()).then_some(indicator);
        let name = match (parts, milestone) {
            (Some(it), _) => format!("figure-of-{}", it.id),
            (None, true) => "milestone".to_owned(),
            (None, false) => "figure".to_owned(),
        };
        Sort { name, milestone, parts }
    }

    fn definition(&self, at: At) -> String {
        match at {
            At::Whole => self.name.clone(),
            At::Member => format!("member-{}", self.name),
            At::Band => "band-figure".to_owned(),
        }
    }
}

impl Maker<'_> {
    /// Indicator → figure.
    pub(super) fn figures(&mut self) -> Value {
        let indicators = self.known.indicators();
        if self.known.list(Things::Indicators).is_none() {
            let any = self.figure(&Sort { name: "figure".to_owned(), milestone: false, parts: None }, At::Whole);
            return json!({"type": "object", "patternProperties": {pattern::ID: any}, "additionalProperties": false});
        }
        let mut properties = Map::new();
        for indicator in indicators {
            let figure = self.figure(&Sort::of(indicator), At::Whole);
            let Entry { id, name } = known::indicator(indicator);
            properties.insert(id, described(figure, name));
        }
        json!({"type": "object", "properties": properties, "additionalProperties": false})
    }

    /// Territory → figure of the one indicator that a report is about, or territory → indicator → figure. Territories go by
    /// id, name, alias or code: the ids are offered.
    pub(super) fn territories(&mut self) -> Value {
        let value = self.refer("of-a-territory", |maker| {
            let mut ways = vec![maker.refer("figures", Maker::figures)];
            let mut names = std::collections::BTreeSet::new();
            let plain = Sort { name: "figure".to_owned(), milestone: false, parts: None };
            for sort in std::iter::once(plain).chain(maker.known.indicators().iter().map(Sort::of)) {
                if names.insert(sort.name.clone()) {
                    ways.push(maker.figure(&sort, At::Whole));
                }
            }
            json!({"anyOf": ways})
        });
        let known = self.known.list(Things::Territories).unwrap_or_default();
        json!({
            "type": "object",
            "properties": keyed(&known, &value),
            "patternProperties": {".": value},
            "additionalProperties": false,
        })
    }

    /// A scalar, a map of fields, a map of periods to any of these, or a list of maps.
    fn figure(&mut self, sort: &Sort, at: At) -> Value {
        self.refer(&sort.definition(at), |maker| {
            let itself = json!({"$ref": format!("#/definitions/{}", sort.definition(at))});
            let mut schema = maker.short_form(sort);
            set(&mut schema, "properties", maker.fields(sort, at));
            set(&mut schema, "additionalProperties", false);
            set(&mut schema, "minProperties", 1);
            set(&mut schema, "propertyNames", maker.figure_keys());
            if at == At::Whole {
                let period = described(itself.clone(), maker.text("figure-of-a-period"));
                set(&mut schema, "patternProperties", json!({pattern::period(): period}));
            }
            if at != At::Band {
                set(&mut schema, "items", json!({"allOf": [itself], "type": "object"}));
            }
            schema
        })
    }

    /// A field's name or a period. What a comma inside `{…}` cuts off is neither; it has no value, and editors hold only
    /// keys with a value against the properties. They take a key for a number where YAML does: a year is one, 8 is none.
    fn figure_keys(&self) -> Value {
        let (first, last) = pattern::YEARS;
        let message = self.text("period-or-comma");
        json!({
            "pattern": pattern::field_or_period(),
            "patternErrorMessage": message,
            "if": {"minimum": first, "maximum": last},
            "else": {"type": "string", "errorMessage": message},
        })
    }

    /// What a scalar may be: just the value, or a milestone's status.
    fn short_form(&self, sort: &Sort) -> Value {
        if !sort.milestone {
            let mut schema = self.typed(pattern::DIGIT);
            set(&mut schema, "type", json!(["string", "number", "object", "array"]));
            return schema;
        }
        json!({
            "type": ["string", "object", "array"],
            "anyOf": [self.word(STATUSES), {"type": ["object", "array"]}],
        })
    }

    fn fields(&mut self, sort: &Sort, at: At) -> Map<String, Value> {
        let fields = FIGURE.fields.iter();
        fields.filter_map(|field| Some((field.name.to_owned(), self.figure_field(field, sort, at)?))).collect()
    }

    fn figure_field(&mut self, field: &Field, sort: &Sort, at: At) -> Option<Value> {
        let parts = sort.parts.filter(|_| at != At::Band);
        let own = match field.holds {
            Holds::By => self.by(sort, parts?)?,
            Holds::Counts => self.counts(parts?)?,
            _ if !has_field(field, sort, at) => return None,
            // Only a milestone is done or planned.
            _ if field.name == "status" && !sort.milestone => self.word(VERDICTS),
            _ => return Some(self.refer(&format!("figure.{}", field.name), |maker| maker.field(&FIGURE, field))),
        };
        Some(described(own, self.text(&format!("field-{}-{}", FIGURE.key, field.name))))
    }

    /// Dimension → member → figure.
    fn by(&mut self, sort: &Sort, indicator: &Indicator) -> Option<Value> {
        if indicator.dimensions.is_empty() {
            return None;
        }
        let member = self.figure(sort, At::Member);
        let mut dimensions = Map::new();
        for dimension in &indicator.dimensions {
            let members = known::members(&dimension.members);
            let mut schema = json!({
                "type": "object",
                "properties": keyed(&members, &member),
                "additionalProperties": false,
            });
            if members.len() > 1 {
                let together = described(member.clone(), self.text("members-together"));
                let joined = pattern::joined(members.iter().map(|it| it.id.as_str()));
                set(&mut schema, "patternProperties", json!({joined: together}));
            }
            let Entry { id, name } = known::entry(&dimension.id, &dimension.name);
            dimensions.insert(id, described(schema, name));
        }
        Some(json!({"type": "object", "properties": dimensions, "additionalProperties": false}))
    }

    /// Band → count.
    fn counts(&mut self, indicator: &Indicator) -> Option<Value> {
        if indicator.bands.is_empty() {
            return None;
        }
        let plain = Sort { name: "figure".to_owned(), milestone: false, parts: None };
        let count = self.figure(&plain, At::Band);
        let bands = known::members(&indicator.bands);
        Some(json!({"type": "object", "properties": keyed(&bands, &count), "additionalProperties": false}))
    }
}

/// Whether figures of that sort can have the field: `of` counts bands, and a milestone has no value.
fn has_field(field: &Field, sort: &Sort, at: At) -> bool {
    match field.name {
        "of" => at == At::Band || sort.parts.is_some_and(|it| !it.bands.is_empty()),
        "value" => !sort.milestone,
        _ => true,
    }
}
