//! The data files of a site that `scorecard` built, read back: territories, indicators, documents and their figures.

use super::package::{Package, Resource};
use crate::content::{NumberStyle, is_id, parse_number};
use crate::emit::{Field, Yaml, file};
use crate::file::OutputFile;
use crate::import::Import;
use crate::import::shared::gather::Losses;
use crate::import::shared::local::Local;
use crate::import::shared::site::{Draft, Entry, Known, Wanted, csv_text};
use std::collections::{BTreeMap, BTreeSet};

/// A row with the line that it begins at.
type Line = (usize, Vec<String>);

/// The tables that every site has.
pub struct Tables<'p> {
    territories: &'p Resource,
    indicators: &'p Resource,
    sources: &'p Resource,
    claims: &'p Resource,
}

impl<'p> Tables<'p> {
    /// Nothing where the package is another program's.
    pub fn of(package: &'p Package) -> Option<Tables<'p>> {
        let table = |name: &str, columns: &[&str]| {
            let found = package.resource(name)?;
            columns.iter().all(|it| found.column(it).is_some()).then_some(found)
        };
        Some(Tables {
            territories: table("territories", &["id", "level", "parent", "succeeded_by"])?,
            indicators: table("indicators", &["id", "topic", "unit", "better", "dimensions"])?,
            sources: table("sources", &["id", "kind", "claims"])?,
            claims: table(
                "claims",
                &["claim", "territory", "indicator", "period", "breakdown", "value_text", "target_no", "source"],
            )?,
        })
    }
}

struct Desk<'d> {
    languages: Vec<String>,
    package: &'d Package,
    tables: &'d Tables<'d>,
    losses: Losses,
    /// Whether figures are typed with a comma for decimals.
    comma: bool,
}

/// Everything that the tables hold.
pub fn import(package: &Package, tables: &Tables, known: &Known, losses: Losses) -> (Import, Wanted) {
    let languages: Vec<String> =
        tables.territories.table.header.iter().filter_map(|it| it.strip_prefix("name_")).map(str::to_owned).collect();
    let languages = if languages.is_empty() { vec!["en".to_owned()] } else { languages };
    let mut desk = Desk { languages, package, tables, losses, comma: types_commas(tables.claims) };
    let mut draft = Draft { site: desk.site(), ..Draft::default() };
    desk.places(&mut draft);
    desk.indicators(&mut draft);
    desk.documents(&mut draft);
    desk.organisations(&mut draft);
    let (files, wanted) = draft.files(known);
    (Import { files, losses: desk.losses.all() }, wanted)
}

/// By the figures that can be typed in one way only.
fn types_commas(claims: &Resource) -> bool {
    let fits = |style: NumberStyle| {
        let same = |(_, row): &&Line| {
            let typed = claims.cell(row, "value_text").trim_end_matches(|it: char| !it.is_ascii_digit());
            let number = parse_number(claims.cell(row, "value"), NumberStyle::En);
            parse_number(typed, style).is_ok_and(|it| number.is_ok_and(|number| number == it))
        };
        claims.table.rows.iter().filter(same).count()
    };
    fits(NumberStyle::Vi) > fits(NumberStyle::En)
}

impl Desk<'_> {
    fn site(&self) -> Vec<Field> {
        let package = self.package;
        let mut fields = vec![
            Field::new("title", Yaml::text(if package.title.is_empty() { &package.name } else { &package.title })),
            Field::new("languages", Yaml::Row(self.languages.iter().map(Yaml::text).collect())),
            Field::new("numbers", Yaml::text(if self.comma { "vi" } else { "en" })),
        ];
        for (key, text) in [("publisher", &package.publisher), ("licence", &package.licence)] {
            fields.extend((!text.is_empty()).then(|| Field::new(key, Yaml::text(text))));
        }
        fields
    }

    /// Columns of one text in every language.
    fn local(&self, table: &Resource, row: &[String], name: &str) -> Local {
        let text = |it: &String| (it.clone(), table.cell(row, &format!("{name}_{it}")).to_owned());
        Local(self.languages.iter().map(text).filter(|(_, text)| !text.is_empty()).collect())
    }

    /// Adds the fields of which the row has something.
    fn add(&self, fields: &mut Vec<Field>, table: &Resource, row: &[String], names: &[(&str, &str)]) {
        for (column, field) in names {
            let text = table.cell(row, column);
            if !text.is_empty() {
                fields.push(Field::new(*field, Yaml::figure(text)));
            }
        }
    }

    fn add_local(&self, fields: &mut Vec<Field>, table: &Resource, row: &[String], name: &str) {
        let local = self.local(table, row, name);
        if !local.is_empty() {
            fields.push(Field::new(name, local.yaml(&self.languages)));
        }
    }

    fn places(&mut self, draft: &mut Draft) {
        let table = self.tables.territories;
        let file = table.path.clone();
        let (mut levels, mut regions): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        let grids: Vec<&str> = table.table.header.iter().filter_map(|it| it.strip_prefix("tile_")).collect();
        for (line, row) in &table.table.rows {
            let id = table.cell(row, "id");
            let plain = id.rsplit('/').next().unwrap_or(id);
            let level = table.cell(row, "level").to_owned();
            let mut fields = vec![Field::new("id", Yaml::text(plain))];
            self.add_local(&mut fields, table, row, "name");
            let (name, full) = (self.local(table, row, "name"), self.local(table, row, "full_name"));
            if !full.is_empty() && full != name {
                fields.push(Field::new("full_name", full.yaml(&self.languages)));
            }
            fields.push(Field::new("level", Yaml::text(&level)));
            self.add(&mut fields, table, row, &[("parent", "in")]);
            fields.extend(texts("aliases", table.cell(row, "aliases"), '\n'));
            fields.extend(texts("region", table.cell(row, "regions"), ';'));
            if !table.cell(row, "code").is_empty() {
                fields.push(Field::new("code", Yaml::text(table.cell(row, "code"))));
            }
            let tile = |grid: &&str| {
                let (row, column) = table.cell(row, &format!("tile_{grid}")).split_once(';')?;
                Some(Field::new(*grid, Yaml::Row(vec![Yaml::figure(row), Yaml::figure(column)])))
            };
            let tiles: Vec<Field> = grids.iter().filter_map(tile).collect();
            fields.extend((!tiles.is_empty()).then(|| Field::new("tile", Yaml::Braces(tiles))));
            self.add(&mut fields, table, row, &[("from", "from"), ("until", "until")]);
            fields.extend(texts("succeeded_by", table.cell(row, "succeeded_by"), ';'));
            if !table.cell(row, "basis").is_empty() {
                fields.push(Field::new("basis", Yaml::text(table.cell(row, "basis"))));
            }
            if !table.cell(row, "former_names").is_empty() {
                self.losses.line(&file, *line, "former_names", table.cell(row, "former_names"), "import-package-former");
            }
            regions.extend(table.cell(row, "regions").split(';').filter(|it| !it.is_empty()).map(str::to_owned));
            levels.push(level);
            draft.territories.push(Entry { id: plain.to_owned(), fields });
        }
        let folders = self.folders();
        for level in unique(levels) {
            self.losses.file(&file, "level", &level, "import-package-name");
            let folder = folders.get(&level).map(|it| Field::new("folder", Yaml::text(it)));
            let fields = [Field::new("id", Yaml::text(&level)), Field::new("name", Yaml::text(&level))];
            draft.levels.push(Entry { id: level, fields: fields.into_iter().chain(folder).collect() });
        }
        for region in unique(regions) {
            self.losses.file(&file, "regions", &region, "import-package-name");
            draft.regions.push(named(&region));
        }
        draft.grids =
            grids.iter().map(|it| Entry { id: (*it).to_owned(), fields: vec![Field::new("id", Yaml::text(*it))] }).collect();
    }

    /// Folders of levels, by the files of their territories.
    fn folders(&self) -> BTreeMap<String, String> {
        let table = self.tables.territories;
        let level = |id: &str| {
            table
                .table
                .rows
                .iter()
                .find(|(_, row)| table.cell(row, "id") == id)
                .map(|(_, row)| table.cell(row, "level").to_owned())
        };
        let of = |it: &Resource| {
            let (folder, name) = it.path.rsplit_once('/')?;
            let level = level(name.strip_suffix(".csv")?).filter(|_| folder != "indicators" && folder != "indexes")?;
            Some((level, folder.to_owned()))
        };
        self.package.resources.iter().filter_map(of).collect()
    }

    fn indicators(&mut self, draft: &mut Draft) {
        let table = self.tables.indicators;
        let file = table.path.clone();
        let mut topics = Vec::new();
        for (line, row) in &table.table.rows {
            let id = table.cell(row, "id").to_owned();
            let mut fields = vec![Field::new("id", Yaml::text(&id))];
            self.add_local(&mut fields, table, row, "name");
            let plain = ["topic", "unit", "scale", "better", "decimals"].map(|it| (it, it));
            self.add(&mut fields, table, row, &plain);
            for name in ["about", "numerator"] {
                self.add_local(&mut fields, table, row, name);
            }
            fields.extend(self.denominator(table, row));
            fields.extend(dimensions(table.cell(row, "dimensions")));
            fields.extend(texts("bands", table.cell(row, "bands"), ';').filter(|_| table.cell(row, "unit") == "bands"));
            let (low, high) = (table.cell(row, "range_low"), table.cell(row, "range_high"));
            if !low.is_empty() && !high.is_empty() {
                fields.push(Field::new("range", Yaml::Row(vec![Yaml::figure(low), Yaml::figure(high)])));
            }
            self.add(&mut fields, table, row, &[("nearly", "nearly"), ("parent", "parent"), ("mean_of", "mean_of")]);
            fields.extend(
                texts("sum_of", table.cell(row, "sum_of"), ';').map(|it| Field { value: list(table.cell(row, "sum_of")), ..it }),
            );
            for (name, usual) in [("compares", "same-period"), ("growth", "linear")] {
                let word = table.cell(row, name);
                fields.extend((!word.is_empty() && word != usual).then(|| Field::new(name, Yaml::text(word))));
            }
            let targets: Vec<Yaml> = table.cell(row, "targets").lines().filter_map(target).collect();
            fields.extend((!targets.is_empty()).then(|| Field::new("targets", Yaml::List(targets))));
            if !table.cell(row, "breaks").is_empty() {
                self.losses.line(&file, *line, "breaks", table.cell(row, "breaks"), "import-package-reason");
            }
            topics.push(table.cell(row, "topic").to_owned());
            draft.indicators.entry("imported".to_owned()).or_default().push(Entry { id, fields });
        }
        for topic in unique(topics) {
            self.losses.file(&file, "topic", &topic, "import-package-name");
            draft.topics.push(named(&topic));
        }
    }

    fn denominator(&self, table: &Resource, row: &[String]) -> Option<Field> {
        let name = self.local(table, row, "denominator");
        let id = table.cell(row, "denominator_id");
        if id.is_empty() {
            return (!name.is_empty()).then(|| Field::new("denominator", name.yaml(&self.languages)));
        }
        let texts = name.0.iter().map(|(language, text)| Field::new(language, Yaml::text(text)));
        Some(Field::new("denominator", Yaml::Fields(std::iter::once(Field::new("id", Yaml::text(id))).chain(texts).collect())))
    }

    /// A report for each document; figures with other breakdowns stand in a table of their own.
    fn documents(&mut self, draft: &mut Draft) {
        let (sources, claims) = (self.tables.sources, self.tables.claims);
        let dimensions = self.dimensions_of_indicators();
        let mut by_source: BTreeMap<&str, BTreeMap<Vec<String>, Vec<&Line>>> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for line in &claims.table.rows {
            let (at, row) = line;
            let (file, claim) = (claims.path.as_str(), claims.cell(row, "claim"));
            if !seen.insert(claim) {
                self.losses.line(file, *at, "target_text", claims.cell(row, "target_text"), "import-package-target");
                continue;
            }
            if claims.cell(row, "breakdown").split(';').any(|it| it.starts_with("band=")) {
                self.losses.line(file, *at, "breakdown", claims.cell(row, "breakdown"), "import-package-band");
                continue;
            }
            let own = dimensions.get(claims.cell(row, "indicator")).cloned().unwrap_or_default();
            by_source.entry(claims.cell(row, "source")).or_default().entry(own).or_default().push(line);
        }
        for (_, row) in &sources.table.rows {
            let id = sources.cell(row, "id");
            let groups = by_source.remove(id).unwrap_or_default();
            for (number, (dimensions, lines)) in groups.iter().enumerate() {
                let stem = if number == 0 { id.to_owned() } else { format!("{id}-{}", number + 1) };
                let source = if number == 0 { self.source(sources, row) } else { Yaml::text(id) };
                draft.documents.extend(self.report(&stem, source, dimensions, lines));
            }
        }
    }

    /// Bodies that the tables name by their ids.
    fn organisations(&mut self, draft: &mut Draft) {
        let (sources, indicators) = (self.tables.sources, self.tables.indicators);
        let publishers = sources.table.rows.iter().map(|(_, row)| sources.cell(row, "publisher").to_owned());
        let setters = indicators.table.rows.iter().flat_map(|(_, row)| indicators.cell(row, "targets").lines());
        let setters = setters.flat_map(|it| it.split(';')).filter_map(|it| it.strip_prefix("set_by=")).map(str::to_owned);
        for id in unique(publishers.chain(setters).filter(|it| is_id(it)).collect()) {
            self.losses.file(&sources.path, "publisher", &id, "import-package-name");
            draft.organisations.push(named(&id));
        }
    }

    fn dimensions_of_indicators(&self) -> BTreeMap<String, Vec<String>> {
        let table = self.tables.indicators;
        let ids = |text: &str| text.split(';').filter_map(|it| Some(it.split_once('=')?.0.to_owned())).collect();
        table.table.rows.iter().map(|(_, row)| (table.cell(row, "id").to_owned(), ids(table.cell(row, "dimensions")))).collect()
    }

    fn source(&self, table: &Resource, row: &[String]) -> Yaml {
        let mut fields = vec![Field::new("id", Yaml::text(table.cell(row, "id")))];
        self.add_local(&mut fields, table, row, "title");
        for name in ["kind", "publisher", "author", "number", "published", "retrieved", "language", "url", "archived", "licence"]
        {
            let text = table.cell(row, name);
            let is_date = ["published", "retrieved"].contains(&name);
            fields.extend(
                (!text.is_empty()).then(|| Field::new(name, if is_date { Yaml::figure(text) } else { Yaml::text(text) })),
            );
        }
        for name in ["title_inferred", "published_inferred"] {
            fields.extend((table.cell(row, name) == "yes").then(|| Field::new(name, Yaml::Flag(true))));
        }
        Yaml::Fields(fields)
    }

    fn report(&mut self, stem: &str, source: Yaml, dimensions: &[String], lines: &[&Line]) -> Vec<OutputFile> {
        let claims = self.tables.claims;
        let rows: Vec<BTreeMap<&str, String>> = lines.iter().map(|(line, row)| self.cells(*line, row)).collect();
        let used = FIELDS.iter().filter(|name| rows.iter().any(|row| row.get(*name).is_some_and(|it| !it.is_empty())));
        let used: Vec<&str> = used.copied().collect();
        let mut header: Vec<String> = ["territory", "period", "indicator"].map(str::to_owned).to_vec();
        header.extend(dimensions.iter().cloned());
        header.extend(used.iter().map(|it| (*it).to_owned()));
        let line = |((_, row), cells): (&&Line, &BTreeMap<&str, String>)| {
            let parts: BTreeMap<&str, &str> =
                claims.cell(row, "breakdown").split(';').filter_map(|it| it.split_once('=')).collect();
            let mut line: Vec<String> = ["territory", "period", "indicator"].map(|it| claims.cell(row, it).to_owned()).to_vec();
            line.extend(dimensions.iter().map(|it| parts.get(it.as_str()).map_or(String::new(), |it| (*it).to_owned())));
            line.extend(used.iter().map(|it| cells.get(it).cloned().unwrap_or_default()));
            line
        };
        let rows: Vec<Vec<String>> = lines.iter().zip(&rows).map(line).collect();
        let same = header.iter().map(|it| Field::new(it, Yaml::text(it))).collect();
        let fields = [
            Field::new("source", source),
            Field::new("numbers", Yaml::text(if self.comma { "vi" } else { "en" })),
            Field::new("table", Yaml::text(format!("{stem}.csv"))),
            Field::new("columns", Yaml::Braces(same)),
        ];
        vec![
            OutputFile::text(format!("content/reports/{stem}.yaml"), file("", &fields)),
            OutputFile::text(format!("content/reports/{stem}.csv"), csv_text(&header, &rows)),
        ]
    }

    /// A figure's fields as our tables hold them; what they do not hold is told.
    fn cells(&mut self, line: usize, row: &[String]) -> BTreeMap<&'static str, String> {
        let claims = self.tables.claims;
        let get = |name: &str| claims.cell(row, name).to_owned();
        let number = |name: &str| if self.comma { get(name).replace('.', ",") } else { get(name) };
        let with =
            |one: String, between: &str, other: String| if other.is_empty() { one } else { format!("{one}{between}{other}") };
        let interval = with(number("interval_low"), "–", number("interval_high"));
        let cells = BTreeMap::from([
            ("value", get("value_text")),
            ("missing", get("missing")),
            ("words", get("words")),
            ("previous", number("previous")),
            ("change", get("change_text")),
            ("rank", with(get("rank"), "/", get("rank_of"))),
            ("rank_change", get("rank_change_text")),
            ("margin", number("margin")),
            ("interval", if interval.starts_with('–') { String::new() } else { interval }),
            ("n", number("n")),
            ("of_which", get("restriction")),
            ("target", self.target_of(row)),
            ("status", get("stated_status")),
            ("note", get("note")),
            ("locator", get("locator")),
            ("quote", get("quote")),
        ]);
        for name in ["period_inferred", "since", "rank_scope", "rank_by", "target_set_by", "target_deadline", "producer"] {
            let text = get(name);
            let is_usual = text.is_empty() || (name == "rank_scope" && text == "national");
            if !is_usual {
                self.losses.line(&claims.path, line, name, &text, "import-package-cell");
            }
        }
        cells
    }

    /// The target that a document states; those of the indicator stand in its definition.
    fn target_of(&self, row: &[String]) -> String {
        let (claims, indicators) = (self.tables.claims, self.tables.indicators);
        let text = claims.cell(row, "target_text");
        let own = indicators.table.rows.iter().find(|(_, it)| indicators.cell(it, "id") == claims.cell(row, "indicator"));
        let is_known =
            own.is_some_and(|(_, it)| indicators.cell(it, "targets").lines().any(|it| it.ends_with(&format!("text={text}"))));
        if is_known || claims.cell(row, "target_op") == "words" { String::new() } else { text.to_owned() }
    }
}

/// The fields of a figure, in the order in which they stand.
const FIELDS: &[&str] = &[
    "value",
    "missing",
    "words",
    "previous",
    "change",
    "rank",
    "rank_change",
    "margin",
    "interval",
    "n",
    "of_which",
    "target",
    "status",
    "note",
    "locator",
    "quote",
];

fn unique(ids: Vec<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    ids.into_iter().filter(|it| seen.insert(it.clone())).collect()
}

/// Something of which only the id is known.
fn named(id: &str) -> Entry {
    Entry { id: id.to_owned(), fields: vec![Field::new("id", Yaml::text(id)), Field::new("name", Yaml::text(id))] }
}

fn list(cell: &str) -> Yaml {
    Yaml::Row(cell.split(';').filter(|it| !it.is_empty()).map(Yaml::text).collect())
}

/// One text, or a list of several.
fn texts(field: &str, cell: &str, mark: char) -> Option<Field> {
    let all: Vec<Yaml> = cell.split(mark).map(str::trim).filter(|it| !it.is_empty()).map(Yaml::text).collect();
    (!all.is_empty()).then(|| Field::new(field, Yaml::Row(all)))
}

/// `level=province|district;sex=f|m`.
fn dimensions(cell: &str) -> Option<Field> {
    let one = |it: &str| {
        let (id, members) = it.split_once('=')?;
        Some(Field::new(id, Yaml::Row(members.split('|').map(Yaml::text).collect())))
    };
    let all: Vec<Field> = cell.split(';').filter_map(one).collect();
    (!all.is_empty()).then(|| Field::new("by", Yaml::Fields(all)))
}

/// `op=>=;target=98;deadline=2025;set_by=x;text=98%`, of which the text is what was typed.
fn target(line: &str) -> Option<Yaml> {
    let (parts, text) = line.split_once("text=")?;
    let of = |name: &str| parts.split(';').find_map(|it| it.strip_prefix(name)?.strip_prefix('=')).unwrap_or_default();
    let key = match of("op") {
        "rank<=" => "rank",
        "words" => "words",
        _ => "value",
    };
    let mut fields = vec![Field::new(key, Yaml::figure(text))];
    fields.extend(
        ["set_by", "period", "deadline"].iter().filter(|it| !of(it).is_empty()).map(|it| Field::new(*it, Yaml::figure(of(it)))),
    );
    Some(Yaml::Braces(fields))
}
