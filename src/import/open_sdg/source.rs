//! The document that the figures of an indicator are from: its first source, with the others in a note.

use super::meta::Meta;
use crate::content::{is_id, is_safe_url};
use crate::emit::{Field, Yaml};
use crate::import::shared::gather::Losses;
use crate::import::shared::local::Local;

/// So many sources are looked for.
const MOST: usize = 12;

/// One source as the metadata has it.
struct Source {
    title: Local,
    publisher: Local,
    url: String,
    released: String,
    number: usize,
}

/// The fields of `source:`. Without any source the document is the indicator's own table.
pub fn fields(meta: &mut Meta, name: &Local, languages: &[String], losses: &mut Losses) -> Vec<Field> {
    let mut sources: Vec<Source> = (1..=MOST).filter_map(|number| source(meta, number, losses)).collect();
    if sources.is_empty() {
        let title = meta.local("data_source");
        let publisher = Local::default();
        sources.extend((!title.is_empty()).then_some(Source {
            title,
            publisher,
            url: String::new(),
            released: String::new(),
            number: 0,
        }));
    }
    let mut rest = sources.split_off(sources.len().min(1));
    let first = sources.pop();
    let title = first.as_ref().map(|it| if it.title.is_empty() { &it.publisher } else { &it.title });
    let title = title.filter(|it| !it.is_empty()).unwrap_or(name).kept(languages);
    let mut fields = vec![Field::new("title", title.yaml(languages)), Field::new("kind", Yaml::text("statistics"))];
    let Some(first) = first else { return fields };
    let publisher = first.publisher.get(languages.first().map_or("", String::as_str)).replace('\n', " ");
    if !publisher.is_empty() {
        // A single word without capitals would be looked up among the organisations.
        fields.push(Field::new(if is_id(&publisher) { "author" } else { "publisher" }, Yaml::text(publisher)));
    }
    match date(&first.released) {
        Some(date) => fields.push(Field::new("published", Yaml::figure(date))),
        None if first.released.is_empty() => {}
        None => losses.file(&meta.file, "source_release_date_1", &first.released, "import-sdg-date"),
    }
    if is_safe_url(&first.url) {
        fields.push(Field::new("url", Yaml::text(&first.url)));
    } else if !first.url.is_empty() {
        losses.file(&meta.file, "source_url_1", &first.url, "import-sdg-url");
    }
    for it in rest.iter().filter(|it| !it.released.is_empty()) {
        let key = format!("source_release_date_{}", it.number);
        losses.everywhere(&meta.file, &key, &it.released, "import-sdg-no-field");
    }
    rest.retain(|it| !it.title.is_empty() || !it.publisher.is_empty() || !it.url.is_empty());
    let note = rest.iter().map(line).fold(Local::default(), |all, it| all.joined(&it, "; "));
    if !note.is_empty() {
        fields.push(Field::new("note", note.kept(languages).yaml(languages)));
    }
    fields
}

/// «Who: what (where)».
fn line(it: &Source) -> Local {
    let text = it.publisher.joined(&it.title, ": ");
    if it.url.is_empty() { text } else { text.joined(&Local::plain(&format!("({})", it.url)), " ") }
}

fn source(meta: &mut Meta, number: usize, losses: &mut Losses) -> Option<Source> {
    let key = |name: &str| format!("{name}_{number}");
    let is_active = meta.text(&key("source_active")) != "false";
    let names =
        ["source_url_text", "source_data", "source_organisation", "source_compilation", "source_url", "source_release_date"];
    if !is_active {
        for name in names {
            let (key, text) = (key(name), meta.text(&key(name)));
            if !text.is_empty() {
                losses.everywhere(&meta.file, &key, &text, "import-sdg-inactive");
            }
        }
        return None;
    }
    let mut either = |one: &str, other: &str| {
        let first = meta.local(&key(one));
        if first.is_empty() { meta.local(&key(other)) } else { first }
    };
    let (title, publisher) = (either("source_url_text", "source_data"), either("source_organisation", "source_compilation"));
    let (url, released) = (meta.text(&key("source_url")), meta.text(&key("source_release_date")));
    let line = |it: Local| Local(it.0.into_iter().map(|(language, text)| (language, text.replace('\n', " "))).collect());
    let is_any = !title.is_empty() || !publisher.is_empty() || !url.is_empty();
    if !is_any && !released.is_empty() {
        losses.everywhere(&meta.file, &key("source_release_date"), &released, "import-sdg-no-field");
    }
    is_any.then(|| Source { title: line(title), publisher: line(publisher), url, released, number })
}

/// A date as our content writes it, where only one can be meant.
pub fn date(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    let number = |text: &str| text.trim().parse::<i16>().ok();
    let is_year = |text: &str| text.len() == 4 && number(text).is_some_and(|it| (1000..=9990).contains(&it));
    let day = |year: &str, month: i16, day: i16| {
        let date = jiff::civil::Date::new(number(year)?, i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        date.ok().map(|it| it.to_string())
    };
    match parts[..] {
        [year] if is_year(year) => Some(year.to_owned()),
        [year, month] if is_year(year) => {
            number(month).filter(|it| (1..=12).contains(it)).map(|month| format!("{year}-{month:02}"))
        }
        [year, month, rest] if is_year(year) => day(year, number(month)?, number(rest.split(['T', ' ']).next()?)?),
        [first, second, year] if is_year(year) => match (number(first)?, number(second)?) {
            (first, second) if first == second || first > 12 => day(year, second, first),
            (first, second) if second > 12 => day(year, first, second),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_where_only_one_can_be_meant() {
        for (text, expected) in [
            ("2020-03-11", Some("2020-03-11")),
            ("2020-03-11T00:00:00", Some("2020-03-11")),
            ("25/03/2020", Some("2020-03-25")),
            ("03/25/2020", Some("2020-03-25")),
            ("05/05/2020", Some("2020-05-05")),
            ("11/03/2020", None),
            ("2020", Some("2020")),
            ("2020-3", Some("2020-03")),
            ("March 2020", None),
            ("TBC", None),
        ] {
            assert_eq!(date(text).as_deref(), expected, "{text}");
        }
    }
}
