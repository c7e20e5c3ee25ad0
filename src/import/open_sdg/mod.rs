//! Open SDG: the repositories of data and metadata behind national reporting of the goals become content.
//!
//! Pure: a folder in memory comes in. A table is a report of ours; each series in each unit is an indicator, each goal a
//! topic, the country and what lies in it are territories.

mod columns;
mod define;
mod fields;
mod figures;
mod layout;
mod meta;
mod places;
mod source;
mod words;

use self::words::{Translations, is_key, is_tag, tag};
use super::Import;
use super::shared::Folder;
use super::shared::cells::{self, Budget, Dialect, Table};
use super::shared::gather::Losses;
use super::shared::local::Local;
use super::shared::site::{Draft, Entry, Known, Wanted, csv_text};
use crate::content::folded;
use crate::emit::{Field, Yaml, file};
use crate::file::OutputFile;
use crate::words::Words;
pub use columns::Columns;
use columns::Named;
use define::{Common, Desk};
pub use fields::Fields;
use figures::{Figures, Source};
use layout::Layout;
use meta::Meta;
use places::Places;
use std::collections::{BTreeMap, BTreeSet};

/// The field that says which country the figures are of.
const COVERAGE: &str = "national_geographical_coverage";

/// What whoever imports says.
#[derive(Clone, Copy)]
pub struct Options<'o> {
    /// The country, or whatever place the whole is about.
    pub territory: Option<&'o str>,
    /// Columns that hold places.
    pub places: &'o [String],
    /// Translations that the repository takes from elsewhere.
    pub translations: &'o Folder,
    /// What the tool itself says, by language.
    pub words: &'o [(String, &'o Words)],
    /// Whether the site's decimals begin with a comma.
    pub comma: bool,
}

/// Why nothing can be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// No file is a table of the platform.
    NoTables,
    /// Nothing says which country it is.
    NoCountry,
}

/// Everything that the repository has, and what files that editors keep lack for it.
///
/// # Errors
/// Where there is no table, or no country.
pub fn import(folder: &Folder, options: &Options, known: &Known) -> Result<(Import, Wanted), Trouble> {
    let mut losses = Losses::default();
    let layout = layout::of(folder, &mut losses);
    if layout.tables.is_empty() {
        return Err(Trouble::NoTables);
    }
    let settings = Settings::read(&layout, folder, options, known, &mut losses);
    let translations = translations(&layout, folder, options, &mut losses).from(&settings.first);
    let naming = Naming { prefix: "sdg".to_owned(), topic: None };
    let mut desk =
        Importer { folder, options, known, layout: &layout, settings: &settings, translations: &translations, naming, losses };
    let mut ready = desk.ready();
    let country = desk.country(&mut ready).ok_or(Trouble::NoCountry)?;
    Ok(desk.draft(ready, &country))
}

/// A table of another platform that is in the same form.
pub struct Given {
    pub id: String,
    pub file: String,
    pub table: Table,
    pub columns: Columns,
    /// Its metadata, by the names that they have here.
    pub about: Fields,
}

/// How files are called, and the topic of all where there are no goals.
#[derive(Clone, Debug, Default)]
pub struct Naming {
    pub prefix: String,
    pub topic: Option<Entry>,
}

/// What a package says of itself.
pub struct Whole<'w> {
    pub title: &'w str,
    pub languages: Vec<String>,
    pub territory: &'w str,
}

/// The same for tables that come from elsewhere.
pub fn of_tables(
    given: Vec<Given>,
    whole: &Whole,
    naming: Naming,
    options: &Options,
    known: &Known,
    losses: Losses,
) -> (Import, Wanted) {
    let layout = Layout::default();
    let first = whole.languages.first().cloned().unwrap_or_else(|| "en".to_owned());
    let settings = Settings {
        languages: known.languages.clone().unwrap_or_else(|| whole.languages.clone()),
        title: whole.title.to_owned(),
        country: whole.territory.to_owned(),
        named: Named::default(),
        first,
    };
    let translations = Translations::default().from(&settings.first);
    let folder = Folder::new();
    let mut desk = Importer {
        folder: &folder,
        options,
        known,
        layout: &layout,
        settings: &settings,
        translations: &translations,
        naming,
        losses,
    };
    let ready = given
        .iter()
        .map(|it| Ready {
            id: &it.id,
            file: &it.file,
            table: it.table.clone(),
            columns: it.columns.clone(),
            meta: Meta::of(it.about.clone(), &it.file, (&translations, &settings.first)),
        })
        .collect();
    desk.draft(ready, whole.territory)
}

fn translations(layout: &Layout, folder: &Folder, options: &Options, losses: &mut Losses) -> Translations {
    let own = Translations::read(&layout.translations, folder, losses);
    // What is wrong in a folder that stands behind is not this repository's.
    let mut others = Losses::default();
    let elsewhere = layout::of(options.translations, &mut others);
    own.behind(Translations::read(&elsewhere.translations, options.translations, &mut others))
}

/// What the repository says of itself.
struct Settings {
    /// Those of the site.
    languages: Vec<String>,
    /// The language of what nobody translates.
    first: String,
    title: String,
    country: String,
    named: Named,
}

impl Settings {
    fn read(layout: &Layout, folder: &Folder, options: &Options, known: &Known, losses: &mut Losses) -> Settings {
        let mut parse = |path: &str| fields::parse(path, folder.get(path).map_or(&[][..], Vec::as_slice), losses).0;
        let sites: Vec<Fields> = layout.site_configs.iter().map(|it| parse(it)).collect();
        let data: Fields = layout.data_config.map(&mut parse).unwrap_or_default();
        let list = |fields: &Fields| match fields.get("languages") {
            Some(serde_yaml::Value::Sequence(items)) => items.iter().filter_map(fields::scalar).map(|it| tag(&it)).collect(),
            _ => Vec::new(),
        };
        let mut languages: Vec<String> =
            std::iter::once(&data).chain(&sites).map(list).find(|it| !it.is_empty()).unwrap_or_default();
        if languages.is_empty() {
            languages = layout.translations.keys().map(|(language, _)| tag(language)).collect();
            languages.dedup();
        }
        let file = layout.data_config.or(layout.site_configs.first().copied()).unwrap_or("translations");
        for language in languages.iter().filter(|it| !is_tag(it)) {
            losses.file(file, "languages", language, "import-sdg-no-field");
        }
        let mut seen = BTreeSet::new();
        languages.retain(|it| is_tag(it) && seen.insert(it.to_lowercase()));
        let first = languages.first().cloned().unwrap_or_else(|| "en".to_owned());
        if languages.is_empty() {
            languages.push(first.clone());
        }
        let nested = |key: &str, inner: &str| {
            let found = sites.iter().filter_map(|it| fields::entries(it.get(key)?).into_iter().next());
            found.map(|it| fields::text_of(&it, inner)).find(|it| !it.is_empty()).unwrap_or_default()
        };
        let title = sites.iter().map(|it| fields::text_of(it, "title")).find(|it| !it.is_empty() && !is_key(it));
        let own = |inner: &str| Some(nested("data_fields", inner)).filter(|it| !it.is_empty()).into_iter().collect();
        Settings {
            first,
            languages: known.languages.clone().unwrap_or(languages),
            title: title.unwrap_or_default(),
            country: options.territory.map_or_else(|| nested("country", "name"), str::to_owned),
            named: Named { unit: own("units"), series: own("series"), places: options.places.to_vec() },
        }
    }
}

struct Importer<'i> {
    folder: &'i Folder,
    options: &'i Options<'i>,
    known: &'i Known,
    layout: &'i Layout<'i>,
    settings: &'i Settings,
    translations: &'i Translations,
    naming: Naming,
    losses: Losses,
}

/// A table of the platform, before anything of it is written.
struct Ready<'i> {
    id: &'i str,
    file: &'i str,
    table: Table,
    columns: Columns,
    meta: Meta<'i>,
}

impl<'i> Importer<'i> {
    fn draft(&mut self, mut ready: Vec<Ready<'i>>, country: &str) -> (Import, Wanted) {
        ready.sort_by_key(|it| order(it.id));
        // Words that are parted by a line's end are parted by a blank.
        for cell in ready.iter_mut().flat_map(|it| &mut it.table.rows).flat_map(|(_, row)| row) {
            if cell.contains(['\n', '\t', '\r']) {
                *cell = cell.split_whitespace().collect::<Vec<_>>().join(" ");
            }
        }
        let (translations, known) = (self.translations, self.known);
        let level = match &self.naming.topic {
            Some(_) => ("whole", self.said("import-package-level", &[])),
            None => ("country", self.said("import-sdg-country-level", &[])),
        };
        let unnamed = self.said("import-sdg-place-level", &[]);
        let mut places = Places::new(country, level, unnamed, translations, known);
        let mut draft = Draft::default();
        let mut goals: BTreeSet<u32> = BTreeSet::new();
        for mut it in ready {
            let source = Source { id: it.id, file: it.file, table: &it.table, columns: &it.columns, translations };
            let figures = source.read(&mut places, &mut it.meta, &mut self.losses);
            if figures.rows.is_empty() {
                self.losses.file(it.file, "", "", "import-sdg-no-figures");
                continue;
            }
            let goal = goal(it.id, &mut it.meta);
            goals.insert(goal);
            let made = self.report(&mut it, &figures, goal, &mut draft);
            let coverage = it.meta.local(COVERAGE);
            if !coverage.is_empty() && !coverage.0.values().any(|it| folded(it) == folded(country)) {
                self.losses.everywhere(it.meta.file_of(COVERAGE), COVERAGE, coverage.get("en"), "import-sdg-no-field");
            }
            it.meta.tell_rest(&made, &mut self.losses);
        }
        draft.topics = match &self.naming.topic {
            Some(topic) => vec![topic.clone()],
            None => goals.iter().map(|goal| self.topic(*goal)).collect(),
        };
        let languages = &self.settings.languages;
        draft.levels = places.levels(languages);
        draft.territories = places.territories(languages);
        draft.site = self.site(country);
        let (files, wanted) = draft.files(known);
        (Import { files, losses: std::mem::take(&mut self.losses).all() }, wanted)
    }

    /// The tables that have figures; the others are told.
    fn ready(&mut self) -> Vec<Ready<'i>> {
        let layout = self.layout;
        let (mut ready, mut budget) = (Vec::new(), Budget::default());
        for (id, file) in &layout.tables {
            let bytes = self.folder.get(*file).map_or(&[][..], Vec::as_slice);
            let text = cells::decode(bytes, file, &mut self.losses);
            let table = cells::read(&text, &Dialect::default(), file, &mut self.losses, &mut budget);
            let table = cells::merged(table, file, &mut self.losses);
            let mut meta = self.meta(id);
            if meta.is("data_non_statistical") {
                self.losses.file(file, "data_non_statistical", "true", "import-sdg-not-statistical");
                continue;
            }
            let Some(columns) = columns::of(&table, &self.settings.named) else {
                self.losses.file(file, "", &table.header.join(","), "import-sdg-no-table");
                continue;
            };
            if table.rows.is_empty() {
                let status = meta.text("reporting_status");
                self.losses.file(file, "reporting_status", &status, "import-sdg-placeholder");
                continue;
            }
            ready.push(Ready { id, file, table, columns, meta });
        }
        for id in layout.meta.keys().filter(|id| !layout.tables.contains_key(*id)) {
            let mut meta = self.meta(id);
            let status = meta.text("reporting_status");
            let reason = if meta.is("data_non_statistical") { "import-sdg-not-statistical" } else { "import-sdg-no-data" };
            self.losses.file(&meta.file.clone(), "reporting_status", &status, reason);
        }
        ready
    }

    fn meta(&mut self, id: &str) -> Meta<'i> {
        let texts = (self.translations, self.settings.first.as_str());
        Meta::read(id, self.layout, self.folder, texts, &mut self.losses)
    }

    /// Who was named, else what most of the metadata say.
    fn country(&mut self, ready: &mut [Ready]) -> Option<String> {
        let named = self.settings.country.as_str();
        if !named.is_empty() {
            let first = self.translations.find(named, &["data"]).map(|it| it.get("en").to_owned());
            return Some(first.filter(|_| is_key(named)).unwrap_or_else(|| named.to_owned()));
        }
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for it in ready {
            let name = it.meta.local(COVERAGE).get("en").to_owned();
            *counts.entry(name).or_default() += 1;
        }
        counts.remove("");
        counts.into_iter().max_by_key(|(name, count)| (*count, std::cmp::Reverse(name.clone()))).map(|(name, _)| name)
    }

    /// The report of one table, with the definitions of its indicators. Returns what the metadata came to, as text.
    fn report(&mut self, it: &mut Ready<'i>, figures: &Figures, goal: u32, draft: &mut Draft) -> String {
        let meta = &mut it.meta;
        let common = Common::read(meta, it.id, &mut self.losses);
        let languages = &self.settings.languages;
        let break_reason = self.said("import-sdg-break", &[]);
        let desk = Desk { languages, comma: self.options.comma, break_reason };
        let topic = self.naming.topic.as_ref().map_or_else(|| topic_id(goal), |it| it.id.clone());
        let mut entries: Vec<Entry> = Vec::new();
        for measure in &figures.measures {
            let entry = common.define(measure, &topic, figures, meta, &desk, &mut self.losses);
            if self.known.indicators.contains(&entry.id) {
                self.losses.file(it.file, "id", &entry.id, "import-sdg-known");
            }
            entries.push(entry);
        }
        let source = source::fields(meta, &common.name, languages, &mut self.losses);
        let stem = if self.naming.topic.is_some() { topic } else { format!("{}-{topic}", self.naming.prefix) };
        let made = entries.iter().map(|it| &it.fields).chain([&source]).map(|it| file("", it)).collect();
        draft.indicators.entry(stem).or_default().extend(entries);
        draft.documents.extend(documents(&format!("{}-{}", self.naming.prefix, it.id), source, figures));
        // These have been understood, or say nothing that the figures do not.
        for key in ["reporting_status", "data_non_statistical", "indicator", "indicator_number", "auto_progress_calculation"] {
            meta.text(key);
        }
        made
    }

    /// A message of the tool in each of the site's languages that it speaks.
    fn said(&self, key: &str, args: &[(&str, crate::words::Arg)]) -> Local {
        let speaks = |language: &&String| self.options.words.iter().any(|(it, _)| it == *language);
        let mut languages: Vec<&String> = self.settings.languages.iter().filter(speaks).collect();
        let english = "en".to_owned();
        if languages.is_empty() {
            languages.push(&english);
        }
        let of = |language: &&String| {
            let (_, words) = self.options.words.iter().find(|(it, _)| it == *language)?;
            Some(((*language).clone(), words.text(key, args)))
        };
        let texts: BTreeMap<String, String> = languages.iter().filter_map(of).collect();
        // A site in none of these languages has the English words as its own.
        if texts.keys().any(|it| self.settings.languages.contains(it)) {
            Local(texts)
        } else {
            Local::plain(texts.get("en").map_or("", String::as_str))
        }
    }

    /// A goal, or what belongs to none.
    fn topic(&self, goal: u32) -> Entry {
        let languages = &self.settings.languages;
        let keys = [format!("global_goals.{goal}-short"), format!("global_goals.{goal}-title")];
        let own = self.said("import-sdg-goal", &[("goal", (goal as usize).into())]);
        let mut name = keys.iter().find_map(|it| self.translations.find(it, &[])).unwrap_or_default();
        let covered = languages.iter().any(|it| name.0.contains_key(it));
        name = if covered { Local(own.0.into_iter().chain(name.0).collect()) } else { own };
        let id = topic_id(goal);
        let name = Field::new("name", name.kept(languages).yaml(languages));
        Entry { fields: vec![Field::new("id", Yaml::text(&id)), name], id }
    }

    fn site(&self, country: &str) -> Vec<Field> {
        let languages = &self.settings.languages;
        let title = match self.settings.title.as_str() {
            "" => self.said("import-sdg-title", &[("country", country.into())]),
            title => Local::of(&self.settings.first, title),
        };
        vec![
            Field::new("title", title.kept(languages).yaml(languages)),
            Field::new("languages", Yaml::Row(languages.iter().map(Yaml::text).collect())),
            Field::new("numbers", Yaml::text("en")),
        ]
    }
}

/// The report and its table.
fn documents(stem: &str, source: Vec<Field>, figures: &Figures) -> Vec<OutputFile> {
    let has_notes = figures.rows.iter().any(|it| !it.note.is_empty());
    let is_long = figures.measures.len() > 1;
    let mut header = vec!["territory".to_owned(), "period".to_owned()];
    header.extend(is_long.then(|| "indicator".to_owned()));
    header.extend(figures.dimensions.iter().map(|it| it.id.clone()));
    header.push("value".to_owned());
    header.extend(has_notes.then(|| "note".to_owned()));
    let row = |it: &figures::Row| {
        let mut row = vec![it.territory.clone(), it.period.clone()];
        row.extend(is_long.then(|| figures.measure_of(it).id.clone()));
        row.extend(it.parts.iter().cloned());
        row.push(it.value.clone());
        row.extend(has_notes.then(|| it.note.clone()));
        row
    };
    let rows: Vec<Vec<String>> = figures.rows.iter().map(row).collect();
    let same = |name: &String| Field::new(name, Yaml::text(name));
    let mut fields = vec![
        Field::new("source", Yaml::Fields(source)),
        Field::new("numbers", Yaml::text("en")),
        Field::new("table", Yaml::text(format!("{stem}.csv"))),
    ];
    if let [only] = figures.measures.as_slice() {
        let id = &only.id;
        let columns = header.iter().filter(|it| !["value", "note"].contains(&it.as_str())).map(same).collect();
        fields.push(Field::new("columns", Yaml::Braces(columns)));
        let mut indicators = vec![Field::new("value", Yaml::text(id))];
        indicators.extend(has_notes.then(|| Field::new("note", Yaml::text(format!("{id}.note")))));
        fields.push(Field::new("indicators", Yaml::Braces(indicators)));
    } else {
        fields.push(Field::new("columns", Yaml::Braces(header.iter().map(same).collect())));
    }
    vec![
        OutputFile::text(format!("content/reports/{stem}.yaml"), file("", &fields)),
        OutputFile::text(format!("content/reports/{stem}.csv"), csv_text(&header, &rows)),
    ]
}

/// The goal of an indicator; 0 where it belongs to none.
fn goal(id: &str, meta: &mut Meta) -> u32 {
    let said = ["sdg_goal", "goal_number"].map(|it| meta.text(it));
    let first = id.split('-').next().unwrap_or_default();
    let number = |it: &str| it.parse().ok().filter(|it| (1..=17).contains(it));
    said.iter().find_map(|it| number(it)).or_else(|| number(first)).unwrap_or_default()
}

fn topic_id(goal: u32) -> String {
    if goal == 0 { "other".to_owned() } else { format!("goal-{goal:02}") }
}

/// `1-2-1` before `1-10-1`, and `1-a-1` behind both.
fn order(id: &str) -> Vec<(u32, String)> {
    id.split('-').map(|it| (it.parse().unwrap_or(u32::MAX), it.to_owned())).collect()
}
