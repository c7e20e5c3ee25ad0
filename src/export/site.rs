//! What descriptions of the data say of the site as a whole.

use super::Data;
use super::table::{Cell, local};
use crate::model::{LocalText, Point, Scorecard, latest_date};
use crate::words::Words;
use jiff::civil::Date;
use serde_json::{Value, json};

/// The day of the latest document: the only day that the files know.
pub fn last_day(scorecard: &Scorecard) -> Option<Date> {
    latest_date(scorecard.sources.iter()).map(|it| it.first_day())
}

/// The licence's id and its address; no address where it is not known.
pub fn licence(scorecard: &Scorecard) -> Option<(&str, &'static str)> {
    let id = scorecard.site.licence.as_deref().filter(|it| !it.is_empty())?;
    Some((id, licence_address(id)))
}

/// Where a licence can be read, for those that open data use.
#[must_use]
pub fn licence_address(id: &str) -> &'static str {
    match id {
        "CC-BY-4.0" => "https://creativecommons.org/licenses/by/4.0/",
        "CC-BY-SA-4.0" => "https://creativecommons.org/licenses/by-sa/4.0/",
        "CC0-1.0" => "https://creativecommons.org/publicdomain/zero/1.0/",
        "ODbL-1.0" => "https://opendatacommons.org/licenses/odbl/1-0/",
        _ => "",
    }
}

/// How the data set is cited, in one of the site's languages.
pub fn citation(data: &Data<'_>, language: usize) -> String {
    let site = &data.scorecard.site;
    let words = data.words_of(language);
    let text = |it: &LocalText| it.get(language).text.to_owned();
    let mut args = vec![("publisher", text(&site.publisher).into()), ("title", text(&site.title).into())];
    let mut said = match latest_date(data.scorecard.sources.iter()) {
        Some(date) => {
            args.push(("date", date_in_words(words, date).into()));
            words.text("readme-citation", &args)
        }
        None => words.text("readme-citation-undated", &args),
    };
    if !data.base.is_empty() {
        said = format!("{said} {}", address(data, language));
    }
    said
}

/// A day, a month or a year, in a language.
pub fn date_in_words(words: &Words, date: Point) -> String {
    match date {
        Point::Day(day) => words.dates.day(day.year().unsigned_abs(), day.month().unsigned_abs(), day.day().unsigned_abs()),
        Point::Month(year, month) => words.dates.month(year.unsigned_abs(), month.unsigned_abs()),
        other => other.to_string(),
    }
}

/// The full address of the page about the data; empty where the site's is not known.
pub fn address(data: &Data<'_>, language: usize) -> String {
    if data.base.is_empty() {
        return String::new();
    }
    let folder = if language == 0 { String::new() } else { format!("{}/", data.scorecard.site.language(language)) };
    format!("{}{folder}data/", data.base)
}

/// A text of the content in each language that has it, as JSON-LD writes it.
pub fn in_languages(data: &Data<'_>, text: &LocalText) -> Value {
    let tags = data.scorecard.site.languages.iter();
    let all: Vec<Value> =
        tags.zip(&text.0).filter_map(|(tag, it)| Some(json!({ "@value": it.as_deref()?, "@language": tag }))).collect();
    Value::Array(all)
}

/// A message in each language of the site.
pub fn said(data: &Data<'_>, key: &str) -> Value {
    let all = data.scorecard.site.languages.iter().zip(data.words);
    all.map(|(tag, words)| json!({ "@value": words.text(key, &[]), "@language": tag })).collect()
}

/// The name of the publisher in the site's first language.
pub fn publisher<'a>(data: &Data<'a>) -> Cell<'a> {
    local(&data.scorecard.site.publisher)
}

/// JSON as people can read it, with a line break at its end.
#[expect(clippy::expect_used, reason = "its keys are texts, and nothing else keeps a value from being JSON")]
pub fn text(value: &Value) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("JSON of text and numbers can be written");
    text.push('\n');
    text
}
