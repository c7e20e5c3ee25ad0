//! Definitions of indicators: name, unit, targets, parts, and what the metadata says about them.

use super::fields::{self, Fields, text_of};
use super::figures::{Figures, Measure, is_known_year};
use super::meta::Meta;
use crate::content::{NumberStyle, folded, parse_number};
use crate::emit::{Field, Yaml};
use crate::import::shared::gather::Losses;
use crate::import::shared::local::Local;
use crate::import::shared::site::Entry;
use serde_yaml::Value;

/// What definitions are written with.
pub struct Desk<'d> {
    pub languages: &'d [String],
    /// Whether the site's decimals begin with a comma.
    pub comma: bool,
    /// Why a series breaks, where nobody says it.
    pub break_reason: Local,
}

/// The year of a target of which none is said: that of the goals, which the platform's settings stand for.
const TARGET_YEAR: &str = "2030";

/// What the metadata says of all measures of a table at once.
pub struct Common {
    pub name: Local,
    about: Local,
    numerator: Local,
    denominator: Local,
    unit: Local,
    better: Vec<Fields>,
    lines: Vec<Fields>,
    breaks: Vec<Fields>,
    precision: Vec<Fields>,
    titles: Vec<Fields>,
}

impl Common {
    pub fn read(meta: &mut Meta, id: &str, losses: &mut Losses) -> Common {
        let name = name(meta, id, losses);
        let available = ["indicator_available", "national_indicator_available"].map(|it| meta.local(it));
        let about = about(meta, &name, available);
        let mut lines = meta.list("graph_target_lines");
        let (targets, drawn): (Vec<Fields>, Vec<Fields>) =
            meta.list("graph_annotations").into_iter().partition(|it| text_of(it, "preset") == "target_line");
        lines.extend(targets);
        for it in drawn {
            let shown = fields::shown(&Value::Mapping(it.into_iter().map(|(key, value)| (Value::String(key), value)).collect()));
            losses.everywhere(meta.file_of("graph_annotations"), "graph_annotations", &shown, "import-sdg-display");
        }
        let unit = ["computation_units", "UNIT_MEASURE", "unit"].map(|it| meta.local(it));
        let progress = meta.text("progress_status");
        if !progress.is_empty() {
            losses.everywhere(meta.file_of("progress_status"), "progress_status", &progress, "import-sdg-progress");
        }
        Common {
            name,
            about,
            numerator: meta.local("computation_numerator"),
            denominator: meta.local("computation_denominator"),
            unit: unit.into_iter().find(|it| !it.is_empty()).unwrap_or_default(),
            better: meta.list("progress_calculation_options"),
            lines,
            breaks: meta.list("graph_series_breaks"),
            precision: meta.list("precision"),
            titles: meta.list("graph_titles"),
        }
    }

    /// The definition of one measure.
    pub fn define(
        &self,
        measure: &Measure,
        topic: &str,
        figures: &Figures,
        meta: &mut Meta,
        desk: &Desk,
        losses: &mut Losses,
    ) -> Entry {
        let languages = desk.languages;
        let local = |it: &Local| it.kept(languages).yaml(languages);
        let unit = if measure.unit.is_empty() { self.unit.clone() } else { meta.phrase(&figures.unit_header, &measure.unit) };
        let kind = unit_kind(&unit, &measure.unit);
        if unit.is_empty() {
            losses.file(&meta.file.clone(), "computation_units", &measure.id, "import-sdg-no-unit");
        }
        let mut fields = vec![
            Field::new("id", Yaml::text(&measure.id)),
            Field::new("name", local(&self.name_of(measure, &unit, figures, meta))),
            Field::new("topic", Yaml::text(topic)),
            Field::new("unit", Yaml::text(kind)),
        ];
        if kind == "number" && !unit.is_empty() {
            fields.push(Field::new("noun", unit.kept(languages).noun(languages)));
        }
        let options: Vec<&Fields> = self.better.iter().filter(|it| is_for(it, measure)).collect();
        let better = options
            .iter()
            .find(|it| !it.contains_key("disaggregation"))
            .map_or("neither", |it| if text_of(it, "direction") == "positive" { "higher" } else { "lower" });
        fields.push(Field::new("better", Yaml::text(better)));
        if let Some(decimals) = self.precision.iter().find(|it| is_for(it, measure)).map(|it| text_of(it, "decimals")) {
            match decimals.parse::<u8>().ok().filter(|it| *it <= 12) {
                Some(decimals) => fields.push(Field::new("decimals", Yaml::figure(decimals.to_string()))),
                None => losses.file(meta.file_of("precision"), "precision", &decimals, "import-sdg-number"),
            }
        }
        for (key, text) in [("about", &self.about), ("numerator", &self.numerator), ("denominator", &self.denominator)] {
            fields.extend((!text.is_empty()).then(|| Field::new(key, local(text))));
        }
        let by: Vec<Field> = figures.dimensions.iter().map(|it| Field::new(&it.id, members(&it.members, languages))).collect();
        fields.extend((!by.is_empty()).then(|| Field::new("by", Yaml::Fields(by))));
        let targets = self.targets(measure, better, &options, meta, desk, losses);
        fields.extend((!targets.is_empty()).then(|| Field::new("targets", Yaml::List(targets))));
        let breaks = self.breaks_of(measure, figures, meta, desk, losses);
        fields.extend((!breaks.is_empty()).then(|| Field::new("breaks", Yaml::List(breaks))));
        Entry { id: measure.id.clone(), fields }
    }

    /// The name of the indicator, with what sets the measure apart from its siblings.
    fn name_of(&self, measure: &Measure, unit: &Local, figures: &Figures, meta: &mut Meta) -> Local {
        let title = self.titles.iter().find(|it| (measure.says_series || measure.says_unit) && is_for(it, measure));
        let title = title.map(|it| meta.phrase("graph_titles", &text_of(it, "title"))).unwrap_or_default();
        let is_shared =
            self.titles.iter().filter(|it| is_for(it, measure)).any(|it| !it.contains_key("unit") && !it.contains_key("series"));
        if !title.is_empty() && !is_shared {
            return title;
        }
        let mut name = self.name.clone();
        if measure.says_series && !measure.series.is_empty() {
            let series = meta.phrase(&figures.series_header, &measure.series);
            name = name.joined(&series, " – ");
        }
        if measure.says_unit && !unit.is_empty() {
            let unit = Local(unit.0.iter().map(|(language, text)| (language.clone(), format!("({text})"))).collect());
            name = name.joined(&unit, " ");
        }
        name
    }

    fn targets(
        &self,
        measure: &Measure,
        better: &str,
        options: &[&Fields],
        meta: &Meta,
        desk: &Desk,
        losses: &mut Losses,
    ) -> Vec<Yaml> {
        let mut seen: Vec<(String, String)> = Vec::new();
        let computed = options.iter().map(|it| (*it, "target", "progress_calculation_options"));
        let drawn = self.lines.iter().filter(|it| is_for(it, measure)).map(|it| (it, "value", "graph_target_lines"));
        for (it, key, field) in computed.chain(drawn) {
            let typed = text_of(it, key);
            let label = text_of(it, "label_content");
            let reason = match parse_number(&typed, NumberStyle::En) {
                _ if typed.is_empty() => continue,
                Err(_) => Some("import-sdg-number"),
                Ok(_) if it.contains_key("disaggregation") => Some("import-sdg-target-part"),
                Ok(_) if better == "neither" => Some("import-sdg-target-direction"),
                Ok(_) => None,
            };
            if let Some(reason) = reason {
                losses.file(meta.file_of(field), field, &format!("{typed} {label}"), reason);
                continue;
            }
            let year = Some(text_of(it, "target_year")).filter(|it| is_year(it)).or_else(|| year_in(&label));
            let year = year.unwrap_or_else(|| TARGET_YEAR.to_owned());
            // Drawn and computed with, it is one target.
            if !seen.iter().any(|(value, other)| same(value, &typed) && *other == year) {
                seen.push((typed, year));
            }
        }
        let value = |it: &str| if desk.comma { it.replace('.', ",") } else { it.to_owned() };
        let target = |(typed, year): &(String, String)| {
            Yaml::Braces(vec![Field::new("value", Yaml::figure(value(typed))), Field::new("deadline", Yaml::figure(year))])
        };
        seen.iter().map(target).collect()
    }

    /// Breaks are drawn so many years behind the first one.
    fn breaks_of(&self, measure: &Measure, figures: &Figures, meta: &mut Meta, desk: &Desk, losses: &mut Losses) -> Vec<Yaml> {
        let mut breaks = Vec::new();
        for it in self.breaks.iter().filter(|it| is_for(it, measure)) {
            let typed = text_of(it, "value");
            let behind = typed.parse::<f64>().ok().filter(|it| (0.0..300.0).contains(it));
            let from = figures.first_year.zip(behind).map(|(first, behind)| first + behind.ceil() as i32);
            let Some(from) = from.filter(|it| is_known_year(*it)) else {
                losses.file(meta.file_of("graph_series_breaks"), "graph_series_breaks", &typed, "import-sdg-number");
                continue;
            };
            let label = meta.phrase("graph_series_breaks", &text_of(it, "label_content"));
            let reason = if label.is_empty() { desk.break_reason.clone() } else { label };
            breaks.push(Yaml::Fields(vec![
                Field::new("from", Yaml::figure(from.to_string())),
                Field::new("reason", reason.kept(desk.languages).yaml(desk.languages)),
            ]));
        }
        breaks
    }
}

/// The first of the names that says something; else the number.
fn name(meta: &mut Meta, id: &str, losses: &mut Losses) -> Local {
    let keys = ["indicator_name", "indicator_available", "national_indicator_available", "graph_title", "title", "SDG_INDICATOR"];
    let names = keys.map(|it| meta.local(it));
    let title = meta.text("graph_title");
    let number = meta.text("indicator_number");
    let found = names.iter().find(|it| !it.is_empty()).cloned();
    let Some(name) = found else {
        losses.file(&meta.file.clone(), "indicator_name", "", "import-sdg-no-name");
        return Local::plain(if number.is_empty() { id } else { &number });
    };
    // The title of the chart where it is another one.
    let [_, _, _, drawn, ..] = &names;
    if !drawn.is_empty() && !drawn.0.iter().any(|(language, it)| folded(it) == folded(name.get(language))) {
        losses.everywhere(meta.file_of("graph_title"), "graph_title", &title, "import-sdg-display");
    }
    Local(name.0.into_iter().map(|(language, text)| (language, text.split_whitespace().collect::<Vec<_>>().join(" "))).collect())
}

/// What it is, how it is measured, what to be careful about: a paragraph each.
fn about(meta: &mut Meta, name: &Local, available: [Local; 2]) -> Local {
    let keys = [
        "national_indicator_description",
        "STAT_CONC_DEF",
        "indicator_definition",
        "computation_definitions",
        "computation_calculations",
        "DATA_COMP",
        "comments_limitations",
        "REC_USE_LIM",
        "other_info",
        "data_notice_heading",
        "data_notice_text",
        "data_footnote",
        "page_content",
    ];
    let mut parts: Vec<Local> = available.to_vec();
    parts.extend(keys.iter().map(|it| meta.local(it)));
    parts.push(meta.body());
    for footer in meta.list("footer_fields") {
        let (label, value) =
            (meta.phrase("footer_fields", &text_of(&footer, "label")), meta.phrase("footer_fields", &text_of(&footer, "value")));
        parts.push(label.joined(&value, ": "));
    }
    let mut told: Vec<Local> = vec![name.clone()];
    for part in parts.into_iter().filter(|it| !it.is_empty()) {
        if !told
            .iter()
            .any(|it| it.0.iter().any(|(language, text)| part.0.get(language).is_some_and(|it| folded(it) == folded(text))))
        {
            told.push(part);
        }
    }
    told.iter().skip(1).fold(Local::default(), |all, it| paragraphs(&all, it))
}

/// Joined language by language: a paragraph stands in the languages that it is written in.
fn paragraphs(all: &Local, part: &Local) -> Local {
    let mut joined = all.clone();
    for (language, text) in &part.0 {
        let own = joined.0.entry(language.clone()).or_default();
        if !own.is_empty() {
            own.push_str("\n\n");
        }
        own.push_str(text);
    }
    joined
}

fn members(members: &[(String, Local)], languages: &[String]) -> Yaml {
    let member = |(id, name): &(String, Local)| {
        Yaml::Braces(vec![Field::new("id", Yaml::text(id)), Field::new("name", name.kept(languages).yaml(languages))])
    };
    Yaml::List(members.iter().map(member).collect())
}

/// Words for percent: whatever else a unit says, a figure in it is a percentage.
const PERCENT: &[&str] = &[
    "%",
    "percent",
    "per cent",
    "percentage",
    "prozent",
    "pourcent",
    "por ciento",
    "porcentaje",
    "porcentagem",
    "процент",
    "пайыз",
    "տոկոս",
    "phần trăm",
];

/// Our unit for a unit of the table. Codes are those of the statistical standard.
fn unit_kind(unit: &Local, code: &str) -> &'static str {
    let says = |words: &[&str]| unit.0.values().any(|it| words.iter().any(|word| folded(it).contains(word)));
    let is = |words: &[&str]| unit.0.values().any(|it| words.contains(&folded(it).as_str()));
    match code {
        "PT" | "PERCENT" => "percent",
        "DAYS" | "D" => "days",
        _ if says(PERCENT) && !says(&["percentage point", "percent point"]) => "percent",
        _ if is(&["days", "day", "ngày"]) => "days",
        _ if is(&["vnd", "đồng"]) => "vnd",
        _ => "number",
    }
}

/// Whether a setting holds for a measure: it names another unit or series, or none.
fn is_for(setting: &Fields, measure: &Measure) -> bool {
    let fits = |key: &str, own: &str| {
        let named = text_of(setting, key);
        named.is_empty() || folded(&named) == folded(own)
    };
    fits("unit", &measure.unit) && fits("series", &measure.series)
}

fn same(one: &str, other: &str) -> bool {
    let number = |it: &str| parse_number(it, NumberStyle::En).ok().map(|it| it.normalize());
    number(one) == number(other)
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.starts_with("20") && text.bytes().all(|it| it.is_ascii_digit())
}

/// `2030 target` says which year.
fn year_in(label: &str) -> Option<String> {
    label.split(|it: char| !it.is_ascii_digit()).find(|it| is_year(it)).map(str::to_owned)
}
