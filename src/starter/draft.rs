//! The first lines of documents, reports, indicators, indexes and pages: what has to be there is set, what one needs next
//! waits as a comment, and all of it is read without an error.

use super::lines::Lines;
use crate::content::schema::{DOCUMENT, FIGURE, INDEX, INDICATOR, REPORT, SOURCE, TERRITORY};
use crate::emit::{self, Field, Yaml};
use crate::model::{Better, Indicator, Level, Scorecard, Territory, Unit};
use crate::schema;
use crate::words::{Words, slug};

/// A file of the content that is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its path below the root: `content/topics.yaml`.
    pub path: String,
    pub text: String,
}

/// Drafts files for a site.
pub struct Drafter<'a> {
    pub scorecard: &'a Scorecard,
    /// What fields mean, in the language of the site's editors.
    pub words: &'a Words,
    /// Whether the site keeps schemas for editors, which a first line then points at.
    pub has_schemas: bool,
}

/// So many indicators are named in a document's draft.
const NAMED: usize = 8;

/// The name of a file, or an id, of a title: not longer than so many characters, and not cut inside a word. Empty where the
/// title has no letter that can stand in an address.
#[must_use]
pub fn stem_of(title: &str, longest: usize) -> String {
    let slug = slug(title);
    let Some((cut, behind)) = slug.split_at_checked(longest).filter(|(_, behind)| !behind.is_empty()) else { return slug };
    // Where the cut happens to fall between two words, the last one is whole.
    let whole = if behind.starts_with('-') { cut } else { cut.rsplit_once('-').map_or(cut, |(words, _)| words) };
    whole.trim_end_matches('-').to_owned()
}

impl Drafter<'_> {
    /// A document about one territory, in its level's folder.
    #[must_use]
    pub fn document(&self, title: &str, folder: &str, territory: &Territory, stem: &str) -> Draft {
        let mut lines = self.begin("cli-new-remark-document");
        lines.open(&DOCUMENT, "source");
        self.source(&mut lines, title);
        lines.end();
        lines.gap();
        lines.wait(&DOCUMENT, "period", Yaml::figure("2024"));
        lines.gap();
        lines.wait_open(&DOCUMENT, "figures");
        self.figures(&mut lines);
        self.draft(format!("content/{folder}/{}/{stem}.yaml", territory.id), lines)
    }

    /// A document about many territories.
    #[must_use]
    pub fn report(&self, title: &str, stem: &str) -> Draft {
        let mut lines = self.begin("cli-new-remark-report");
        lines.open(&REPORT, "source");
        self.source(&mut lines, title);
        lines.end();
        lines.gap();
        lines.wait(&REPORT, "period", Yaml::figure("2024"));
        lines.gap();
        lines.wait_open(&REPORT, "figures");
        let Some(first) = self.scorecard.indicators.first() else {
            return self.draft(format!("content/reports/{stem}.yaml"), lines);
        };
        let has_pages = |it: &&Territory| self.level(it).folder.is_some();
        for territory in self.scorecard.territories.iter().filter(has_pages).take(NAMED) {
            let value = Yaml::Braces(vec![Field::new(&first.id, short(first))]);
            lines.wait_for(&territory.id, value, territory.name.get(0).text);
        }
        self.draft(format!("content/reports/{stem}.yaml"), lines)
    }

    /// A definition, in a file of its own: no file of others is touched.
    #[must_use]
    pub fn indicator(&self, name: &str, id: &str, topic: &str, unit: &str, better: &str) -> Draft {
        let mut lines = Lines::new(self.words, self.scorecard.site.numbers);
        lines.set(&INDICATOR, "id", Yaml::text(id));
        lines.set(&INDICATOR, "name", Yaml::text(name));
        lines.set(&INDICATOR, "topic", Yaml::text(topic));
        lines.set(&INDICATOR, "unit", Yaml::text(unit));
        lines.set(&INDICATOR, "better", Yaml::text(better));
        if unit == Unit::Bands.id() {
            lines.set(&INDICATOR, "bands", Yaml::Row(["a", "b", "c"].map(Yaml::text).to_vec()));
        }
        let has = |units: &[Unit]| units.iter().any(|it| it.id() == unit);
        lines.wait(&INDICATOR, "about", Yaml::text("…"));
        if has(&[Unit::Count]) {
            lines.wait(&INDICATOR, "noun", Yaml::Row(vec![Yaml::text("…")]));
        }
        if has(&[Unit::Points]) {
            lines.wait(&INDICATOR, "scale", Yaml::figure("100"));
        }
        if has(&[Unit::Percent, Unit::Points, Unit::Number, Unit::Days]) {
            lines.wait(&INDICATOR, "decimals", Yaml::figure("1"));
        }
        if has(&[Unit::Percent]) {
            lines.wait(&INDICATOR, "range", Yaml::Row(vec![Yaml::figure("0"), Yaml::figure("100")]));
            lines.wait(&INDICATOR, "numerator", Yaml::text("…"));
            lines.wait(&INDICATOR, "denominator", Yaml::text("…"));
            lines.wait(&INDICATOR, "nearly", Yaml::figure("1"));
        }
        let text = as_item(&lines.text());
        let path = format!("content/indicators/{id}.yaml");
        Draft { text: self.head(&path) + &self.remark("cli-new-remark-indicator") + &text, path }
    }

    /// A composite index of these indicators, brought to one scale.
    #[must_use]
    pub fn index(&self, name: &str, id: &str, indicators: &[&Indicator]) -> Draft {
        let mut lines = self.begin("cli-new-remark-index");
        lines.set(&INDEX, "name", Yaml::text(name));
        lines.wait(&INDEX, "about", Yaml::text("…"));
        lines.wait(&INDEX, "period", Yaml::figure("2024"));
        lines.gap();
        lines.open(&INDEX, "tree");
        for indicator in indicators {
            let with = |field: &str, value| {
                let of = Field::new("indicator", Yaml::text(&indicator.id));
                Yaml::Braces(vec![of, Field::new(field, value)])
            };
            lines.item(&match indicator.better {
                Better::Neither => with("better", Yaml::text(Better::Higher.id())),
                Better::Higher | Better::Lower => Yaml::text(&indicator.id),
            });
        }
        lines.end();
        lines.gap();
        let to = Yaml::Row(vec![Yaml::figure("1"), Yaml::figure("100")]);
        let method = Field::new("method", Yaml::text("minmax"));
        lines.set(&INDEX, "normalisation", Yaml::Braces(vec![method, Field::new("to", to)]));
        let arithmetic = vec![Field::new("method", Yaml::text("arithmetic")), Field::new("min_share", Yaml::text("2/3"))];
        lines.wait(&INDEX, "aggregation", Yaml::Braces(arithmetic));
        lines.wait(&INDEX, "decimals", Yaml::figure("1"));
        let labels = Yaml::Row(["C", "B", "A"].map(Yaml::text).to_vec());
        let quantiles = Field::new("method", Yaml::text("quantiles"));
        let groups = vec![quantiles, Field::new("k", Yaml::figure("3")), Field::new("labels", labels)];
        lines.wait(&INDEX, "classes", Yaml::Braces(groups));
        let sure = vec![Field::new("noise", Yaml::figure("0.25")), Field::new("leave_one_out", Yaml::Flag(true))];
        lines.wait(&INDEX, "sensitivity", Yaml::Braces(sure));
        self.draft(format!("content/indexes/{id}.yaml"), lines)
    }

    /// A page, in the site's first language.
    #[must_use]
    pub fn page(&self, title: &str, id: &str) -> Draft {
        let body = self.words.text("cli-new-page-body", &[]);
        let text = format!("---\ntitle: {}\n---\n\n{body}\n", emit::scalar(title));
        Draft { path: format!("content/pages/{id}.md"), text }
    }

    /// A territory, as an item of the list of them, without the blanks before it.
    #[must_use]
    pub fn territory(&self, name: &str, id: &str, level: &Level, parent: Option<&str>) -> String {
        let mut lines = Lines::new(self.words, self.scorecard.site.numbers);
        let mut fields = vec![
            Field::new("id", Yaml::text(id)),
            Field::new("name", Yaml::text(name)),
            Field::new("level", Yaml::text(&level.id)),
        ];
        fields.extend(parent.map(|it| Field::new("in", Yaml::text(it))));
        lines.item(&Yaml::Fields(fields));
        lines.deeper();
        if let Some(region) = self.scorecard.regions.first() {
            lines.wait(&TERRITORY, "region", Yaml::text(&region.id));
        }
        if let Some(grid) = self.scorecard.grids.first() {
            let cell = Yaml::Row(vec![Yaml::figure("0"), Yaml::figure("0")]);
            lines.wait(&TERRITORY, "tile", Yaml::Braces(vec![Field::new(&grid.id, cell)]));
        }
        lines.text()
    }

    fn begin(&self, remark: &str) -> Lines<'_> {
        let mut lines = Lines::new(self.words, self.scorecard.site.numbers);
        lines.remark(&self.words.text(remark, &[]));
        lines
    }

    fn remark(&self, key: &str) -> String {
        emit::file(&self.words.text(key, &[]), &[])
    }

    fn draft(&self, path: String, lines: Lines) -> Draft {
        Draft { text: self.head(&path) + &lines.text(), path }
    }

    /// The line that tells an editor where the schema is.
    fn head(&self, path: &str) -> String {
        let line = schema::modeline(path).filter(|_| self.has_schemas);
        line.map(|it| format!("{it}\n")).unwrap_or_default()
    }

    fn level(&self, territory: &Territory) -> &Level {
        self.scorecard.level(territory.level)
    }

    /// The fields of a document about itself.
    fn source(&self, lines: &mut Lines, title: &str) {
        lines.set(&SOURCE, "title", Yaml::text(title));
        lines.set(&SOURCE, "kind", Yaml::text("government"));
        let publisher = self.scorecard.organisations.first().map_or("…", |it| it.id.as_str());
        lines.wait(&SOURCE, "publisher", Yaml::text(publisher));
        lines.wait(&SOURCE, "number", Yaml::text("…"));
        lines.wait(&SOURCE, "published", Yaml::figure("2025-01-31"));
        lines.wait(&SOURCE, "url", Yaml::text("https://example.org/"));
    }

    /// The site's indicators as figures that wait: the first with its parts, the next in short.
    fn figures(&self, lines: &mut Lines) {
        let all = &self.scorecard.indicators;
        for (index, indicator) in all.iter().take(NAMED).enumerate() {
            let name = indicator.name.get(0).text;
            if index > 0 {
                lines.wait_for(&indicator.id, short(indicator), name);
                continue;
            }
            lines.wait_begin(&indicator.id, name);
            let (field, value) = printed(indicator);
            lines.wait(&FIGURE, field, value);
            lines.wait(&FIGURE, "quote", Yaml::text("…"));
            lines.wait_end();
        }
        lines.wait_end();
        if all.len() > NAMED {
            lines.remark(&self.words.text("cli-new-remark-more", &[("count", (all.len() - NAMED).into())]));
        }
    }
}

/// A figure's main field with an example that is read alike however numbers are typed.
fn printed(indicator: &Indicator) -> (&'static str, Yaml) {
    match indicator.unit {
        Unit::Percent => ("value", Yaml::figure("98%")),
        Unit::Points => ("value", Yaml::figure("85")),
        Unit::Count | Unit::Number | Unit::Vnd => ("value", Yaml::figure("120")),
        Unit::Days => ("value", Yaml::figure("5")),
        Unit::Milestone => ("status", Yaml::text("done")),
        Unit::Bands => {
            let count = |it: &crate::model::Band| Field::new(&it.id, Yaml::figure("1"));
            ("bands", Yaml::Braces(indicator.bands.iter().map(count).collect()))
        }
    }
}

/// The same where it stands alone.
fn short(indicator: &Indicator) -> Yaml {
    match printed(indicator) {
        ("bands", value) => Yaml::Braces(vec![Field::new("bands", value)]),
        (_, value) => value,
    }
}

/// Lines as the only item of a list: comments above the first field stay above the dash.
fn as_item(text: &str) -> String {
    let mut out = String::new();
    let mut is_first = true;
    for line in text.lines() {
        let is_comment = line.starts_with('#');
        let mark = match (is_first, is_comment) {
            (true, true) => "",
            (true, false) => "- ",
            (false, _) => "  ",
        };
        is_first &= is_comment;
        out += &format!("{mark}{line}\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stems_are_cut_between_words() {
        for (title, longest, stem) in [
            ("Báo cáo năm 2024", 60, "bao-cao-nam-2024"),
            ("Báo cáo năm 2024", 12, "bao-cao-nam"),
            ("Báo cáo năm 2024", 11, "bao-cao-nam"),
            ("Báo cáo năm 2024", 10, "bao-cao"),
            ("aaaaaaaa", 4, "aaaa"),
            ("東京", 60, ""),
        ] {
            assert_eq!(stem_of(title, longest), stem, "{title} {longest}");
        }
    }
}
