//! Composite indexes: their trees, and the fields that only they have.

use super::shape::keyed;
use super::{Maker, pattern};
use crate::content::schema::{LEAF, PANELS, PILLAR, Things};
use serde_json::{Value, json};

impl Maker<'_> {
    /// One period, or several.
    pub(super) fn periods(&mut self) -> Value {
        let period = self.period();
        self.refer("periods", |_| json!({"anyOf": [period, {"type": "array", "items": period}]}))
    }

    /// A word, or the one period whose statistics hold for all.
    pub(super) fn panel(&mut self) -> Value {
        let period = self.period();
        let words = self.word(PANELS);
        self.refer("panel", |_| json!({"anyOf": [words, period]}))
    }

    /// Texts for readers.
    pub(super) fn labels(&mut self) -> Value {
        let local = self.local();
        json!({"type": "array", "items": local})
    }

    /// Flags by territory: those that are known, or any name.
    pub(super) fn ranked(&mut self) -> Value {
        let flag = self.flag();
        let known = self.known.list(Things::Territories).unwrap_or_default();
        json!({
            "type": "object",
            "properties": keyed(&known, &flag),
            "patternProperties": {".": flag},
            "additionalProperties": false,
        })
    }

    /// Indicators by id, indicators with fields of their own, and pillars. A tree holds trees.
    pub(super) fn tree(&mut self) -> Value {
        self.refer("tree", |maker| {
            let id = maker.one(Things::Indicators);
            let leaf = maker.refer(LEAF.key, |maker| maker.map_of(&LEAF));
            let pillar = maker.refer(PILLAR.key, |maker| maker.map_of(&PILLAR));
            json!({"type": "array", "items": {"anyOf": [id, leaf, pillar]}})
        })
    }

    /// One member, or several joined by `+`, by dimension: which there are depends on the indicator.
    pub(super) fn part(&mut self) -> Value {
        let line = self.line();
        json!({"type": "object", "patternProperties": {pattern::ID: line}, "additionalProperties": false})
    }
}
