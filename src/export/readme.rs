//! The first sheet of a workbook, in each language of the site: what it is, from where, and how its cells are meant.

use super::draft::Line;
use super::jobs::{Job, Subject};
use super::{Data, site};
use crate::model::{LocalText, Point, latest_date};

/// A sheet of the workbook, or one that it has no room for.
pub struct Content {
    pub name: String,
    /// The message that says what it is.
    pub message: String,
    pub rows: usize,
    /// Where its rows are, where the workbook has them not.
    pub elsewhere: Option<String>,
}

/// All lines.
pub fn lines(data: &Data<'_>, job: &Job, contents: &[Content]) -> Vec<Line> {
    let mut lines = Vec::new();
    for language in 0..data.words.len() {
        if language > 0 {
            lines.push(Line::Empty);
        }
        about(data, job, language, &mut lines);
        rules(data, language, &mut lines);
        sheets(data, language, contents, &mut lines);
    }
    lines
}

fn about(data: &Data<'_>, job: &Job, language: usize, lines: &mut Vec<Line>) {
    let (scorecard, site, words) = (data.scorecard, &data.scorecard.site, data.words_of(language));
    let label = |key: &str| words.text(key, &[]);
    let local = |it: &LocalText| it.get(language).text.to_owned();
    let mut add = |key: &str, text: String| {
        if !text.is_empty() {
            lines.push(Line::Text(label(key), text));
        }
    };
    add("readme-about", format!("{}. {}", local(&site.title), label(&job.file.message())));
    let page = match job.subject {
        Subject::Territory(it) => {
            let territory = scorecard.territory(it);
            let full = if territory.full_name.get(language).text.is_empty() { &territory.name } else { &territory.full_name };
            add("readme-subject", local(full));
            let folder = scorecard.level(territory.level).folder.as_deref().unwrap_or_default();
            format!("{folder}/{}/", territory.id)
        }
        Subject::Indicator(it) => {
            let indicator = scorecard.indicator(it);
            add("readme-subject", local(&indicator.name));
            format!("indicators/{}/", indicator.id)
        }
        Subject::Site | Subject::Index(_) => "data/".to_owned(),
    };
    add("readme-publisher", local(&site.publisher));
    add(
        "readme-licence",
        site::licence(scorecard).map(|(id, address)| format!("{id} {address}").trim().to_owned()).unwrap_or_default(),
    );
    if !data.base.is_empty() {
        let folder = if language == 0 { String::new() } else { format!("{}/", site.language(language)) };
        add("readme-address", format!("{}{folder}{page}", data.base));
    }
    add("readme-contact", site.contact.clone().or_else(|| site.repository.clone()).unwrap_or_default());
    add("readme-cite", site::citation(data, language));
    match latest_date(scorecard.sources.iter()) {
        Some(Point::Day(day)) => lines.push(Line::Day(label("readme-updated"), day)),
        Some(date) => lines.push(Line::Text(label("readme-updated"), site::date_in_words(words, date))),
        None => {}
    }
}

fn rules(data: &Data<'_>, language: usize, lines: &mut Vec<Line>) {
    let rules = [
        ("readme-sources", "readme-sources-text"),
        ("readme-columns", "readme-columns-text"),
        ("readme-missing", "readme-missing-text"),
        ("readme-qualifier", "readme-qualifier-text"),
        ("readme-numbers", "readme-numbers-text"),
        ("readme-long", "readme-long-text"),
    ];
    let say = |key: &str| data.words_of(language).text(key, &[]);
    lines.extend(rules.map(|(label, text)| Line::Text(say(label), say(text).replace('`', ""))));
}

fn sheets(data: &Data<'_>, language: usize, contents: &[Content], lines: &mut Vec<Line>) {
    let words = data.words_of(language);
    lines.push(Line::Text(words.text("readme-sheets", &[]), String::new()));
    for it in contents {
        let count = ("count", it.rows.into());
        let rows = match &it.elsewhere {
            Some(file) => words.text("readme-left-out", &[count, ("file", file.into())]),
            None => words.text("readme-rows", &[count]),
        };
        lines.push(Line::Text(it.name.clone(), format!("{} ({rows})", words.text(&it.message, &[]))));
    }
}
