//! What is known of an indicator besides its figures: settings and metadata together, in every language.

use super::fields::{self, Fields};
use super::layout::Layout;
use super::words::{Translations, is_key, markdown, tag};
use crate::content::folded;
use crate::import::shared::Folder;
use crate::import::shared::gather::Losses;
use crate::import::shared::local::Local;
use serde_yaml::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Settings and metadata of an indicator. What nobody asked for is told in the end.
pub struct Meta<'a> {
    /// The last file that they stand in, for the report of losses.
    pub file: String,
    fields: Fields,
    files: BTreeMap<String, String>,
    translated: BTreeMap<String, Fields>,
    translations: &'a Translations,
    /// The language of what stands there without one.
    first: String,
    body: String,
    asked: BTreeSet<String>,
    /// Keys that no translation has.
    unresolved: BTreeMap<String, String>,
}

/// Fields of which one is taken and the others are passed over, and those that are lists in most repositories.
const ALTERNATIVES: &[&str] = &[
    "indicator_name",
    "indicator_available",
    "national_indicator_available",
    "title",
    "SDG_INDICATOR",
    "indicator_number",
    "data_source",
    "graph_series_breaks",
    "graph_target_lines",
    "graph_annotations",
    "graph_titles",
    "progress_calculation_options",
    "precision",
    "footer_fields",
];

/// What only says how the platform draws something, or where it puts it.
const DISPLAY: &[&str] = &[
    "bar",
    "composite_breakdown_label",
    "csv_size",
    "data_show_map",
    "data_start_values",
    "data_start_value",
    "embedded_feature_footer",
    "embedded_feature_html",
    "embedded_feature_tab_title",
    "embedded_feature_title",
    "embedded_feature_url",
    "expected_disaggregations",
    "indicator_sort_order",
    "indicator_tabs",
    "layout",
    "map_layers",
    "permalink",
    "published",
    "sort",
    "standalone",
    "data_notice_class",
    "data_keywords",
    "national_data_update_url",
    "national_data_update_url_text",
    "national_metadata_update_url",
    "national_metadata_update_url_text",
];

impl<'a> Meta<'a> {
    /// What is known already.
    pub fn of(fields: Fields, file: &str, (translations, first): (&'a Translations, &str)) -> Meta<'a> {
        Meta {
            file: file.to_owned(),
            fields,
            files: BTreeMap::new(),
            translated: BTreeMap::new(),
            translations,
            first: first.to_owned(),
            body: String::new(),
            asked: BTreeSet::new(),
            unresolved: BTreeMap::new(),
        }
    }

    pub fn read(
        id: &str,
        layout: &Layout,
        folder: &Folder,
        (translations, first): (&'a Translations, &str),
        losses: &mut Losses,
    ) -> Meta<'a> {
        // Where there is none, what is lacking is told at the table.
        let table = layout.tables.get(id).copied().unwrap_or_default();
        let mut meta = Meta::of(Fields::new(), table, (translations, first));
        for path in layout.meta.get(id).into_iter().flatten() {
            let (fields, body) = fields::parse(path, folder.get(*path).map_or(&[][..], Vec::as_slice), losses);
            meta.file = (*path).to_owned();
            meta.body = if body.is_empty() { meta.body } else { body };
            for (key, value) in fields.into_iter().filter(|(_, value)| !fields::is_blank(value)) {
                meta.files.insert(key.clone(), (*path).to_owned());
                meta.fields.insert(key, value);
            }
        }
        for ((_, language), path) in layout.translated.iter().filter(|((it, _), _)| it == id) {
            let (fields, _) = fields::parse(path, folder.get(*path).map_or(&[][..], Vec::as_slice), losses);
            meta.translated.insert(tag(language), fields);
        }
        // A file may hold its translations itself, below the languages.
        for language in translations.languages() {
            if let Some(value @ Value::Mapping(_)) = meta.fields.remove(language) {
                meta.translated.entry(language.clone()).or_insert_with(|| fields::entries(&value).swap_remove(0));
            }
        }
        meta
    }

    /// The text of a field as it stands there.
    pub fn text(&mut self, key: &str) -> String {
        self.asked.insert(key.to_owned());
        self.fields.get(key).and_then(fields::scalar).unwrap_or_default()
    }

    /// Whether a flag is set.
    pub fn is(&mut self, key: &str) -> bool {
        self.text(key) == "true"
    }

    /// A list of settings.
    pub fn list(&mut self, key: &str) -> Vec<Fields> {
        self.asked.insert(key.to_owned());
        self.fields.get(key).map(fields::entries).unwrap_or_default()
    }

    /// The text of a field in every language.
    pub fn local(&mut self, key: &str) -> Local {
        let text = self.text(key);
        let mut all = self.phrase(key, &text);
        for (language, fields) in &self.translated {
            let text = fields.get(key).and_then(fields::scalar).unwrap_or_default();
            let found = self.translations.find(&text, &[key, "data"]);
            let text = found.map_or(text, |it| it.get(language).to_owned());
            if !text.is_empty() && !is_key(&text) {
                all.0.insert(language.clone(), markdown(&text));
            }
        }
        all
    }

    /// Text that stands in a field: what it is a key of, else itself.
    pub fn phrase(&mut self, key: &str, text: &str) -> Local {
        match self.translations.find(text, &[key, "data"]) {
            Some(found) => found,
            None if is_key(text) => {
                self.unresolved.insert(key.to_owned(), text.to_owned());
                Local::default()
            }
            None => Local::of(&self.first, &markdown(text)),
        }
    }

    /// What stands below the metadata.
    pub fn body(&self) -> Local {
        Local::of(&self.first, &markdown(&self.body))
    }

    /// The file in which a field stands.
    pub fn file_of(&self, key: &str) -> &str {
        self.files.get(key).unwrap_or(&self.file)
    }

    /// Tells every field that was not carried. What was asked for may have been passed over: `made` is what came of it all.
    pub fn tell_rest(&mut self, made: &str, losses: &mut Losses) {
        let bare = |text: &str| folded(text).chars().filter(|it| it.is_alphanumeric()).collect::<String>();
        let made = bare(made);
        let is_due = |it: &&String| ALTERNATIVES.contains(&it.as_str());
        let asked: Vec<String> = self.asked.iter().filter(is_due).cloned().collect();
        for key in asked {
            let said = self.local(&key);
            if !said.is_empty() && !said.0.values().any(|it| made.contains(&bare(it))) {
                losses.everywhere(self.file_of(&key), &key, said.get("en"), "import-sdg-passed-over");
            }
        }
        for (key, value) in &self.fields {
            let file = self.file_of(key);
            match self.unresolved.get(key) {
                Some(text) => losses.file(file, key, text, "import-sdg-untranslated"),
                None if self.asked.contains(key) => {}
                None => {
                    let is_display = key.starts_with("graph_") || DISPLAY.contains(&key.as_str());
                    let is_false = fields::scalar(value).is_some_and(|it| it == "false");
                    if !(is_display && is_false) {
                        let reason = if is_display { "import-sdg-display" } else { "import-sdg-no-field" };
                        losses.everywhere(file, key, &fields::shown(value), reason);
                    }
                }
            }
        }
    }
}
