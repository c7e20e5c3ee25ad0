//! The reference of findings as text: one entry or a list for a terminal, all of it as Markdown.

use crate::finding::reference::{Entry, Example, Place};
use crate::finding::{CheckId, Severity};
use crate::words::{Arg, Words};
use annotate_snippets::renderer::{DEFAULT_EMPHASIS_STYLE, DEFAULT_ERROR_STYLE, DEFAULT_NOTE_STYLE, DEFAULT_WARNING_STYLE};
use std::fmt::Write as _;
use std::mem;

/// Columns of a paragraph in a terminal.
const WIDTH: usize = 90;
/// Blanks before an example in a terminal.
const EXAMPLE_INDENT: usize = 4;

const SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Note];

/// One entry, for a terminal.
#[must_use]
pub fn one(check: CheckId, words: &Words, colour: bool) -> String {
    let entry = entry(check, words);
    let mut out = format!("{} ({})\n\n", in_colour(check.id(), check.severity(), colour), kind(check, words));
    for prose in [&entry.summary, &entry.more] {
        paragraphs(&mut out, prose);
    }
    for (part, examples) in parts(&entry) {
        for (index, example) in examples.iter().enumerate() {
            let label = label(if index == 0 { part } else { "and" }, &example.place, words);
            let _ = write!(out, "{}:\n\n{}\n", strong(&label, colour), indented(&example.text));
        }
    }
    let _ = write!(out, "{}:\n\n", strong(&words.text("cli-explain-why", &[]), colour));
    paragraphs(&mut out, &entry.why);
    out.trim_end().to_owned() + "\n"
}

/// Every finding with its sentence, by severity, for a terminal.
#[must_use]
pub fn list(words: &Words, colour: bool) -> String {
    let longest = CheckId::ALL.iter().map(|check| check.id().len()).max().unwrap_or(0);
    let column = longest + 4;
    let mut out = String::new();
    for severity in SEVERITIES {
        let _ = writeln!(out, "{}", strong(&of_severity("cli-explain-heading", severity, words), colour));
        for check in of(severity) {
            let blanks = " ".repeat(longest - check.id().len());
            let _ = write!(out, "  {}{blanks}  ", in_colour(check.id(), severity, colour));
            let lines = wrapped(&entry(check, words).summary, WIDTH - column);
            let _ = writeln!(out, "{}", lines.join(&format!("\n{}", " ".repeat(column))));
        }
        out.push('\n');
    }
    paragraphs(&mut out, &words.text("cli-explain-list", &[]));
    out.trim_end().to_owned() + "\n"
}

/// The whole reference, as Markdown.
#[must_use]
pub fn all(words: &Words) -> String {
    let mut blocks = vec![format!("# {}", words.text("cli-explain-title", &[])), words.text("cli-explain-intro", &[])];
    for severity in SEVERITIES {
        blocks.push(format!("## {}", of_severity("cli-explain-heading", severity, words)));
        blocks.push(of_severity("cli-explain-group", severity, words));
        for check in of(severity) {
            markdown(&mut blocks, check, words);
        }
    }
    blocks.join("\n\n") + "\n"
}

fn markdown(blocks: &mut Vec<String>, check: CheckId, words: &Words) {
    let entry = entry(check, words);
    blocks.push(format!("### {}", check.id()));
    blocks.push(format!("*{}*", kind(check, words)));
    blocks.push(entry.summary.clone());
    blocks.extend((!entry.more.is_empty()).then(|| entry.more.clone()));
    for (part, examples) in parts(&entry) {
        for (index, example) in examples.iter().enumerate() {
            blocks.push(format!("**{}:**", label(if index == 0 { part } else { "and" }, &example.place, words)));
            blocks.push(example.fenced());
        }
    }
    blocks.push(format!("**{}:**\n{}", words.text("cli-explain-why", &[]), entry.why));
}

/// The entry in the words of a language; what it does not say is said in English.
fn entry(check: CheckId, words: &Words) -> Entry {
    let mut entry = Entry::parse(check.reference());
    let own = |part: &str| words.messages.own_text(&format!("reference-{}{part}", check.id()), &[]);
    for (text, part) in [(&mut entry.summary, ""), (&mut entry.more, "-more"), (&mut entry.why, "-why")] {
        if let Some(own) = own(part) {
            *text = own;
        }
    }
    // What stands in files is the same in every language, what is told in words is not.
    for (examples, part) in [(&mut entry.wrong, "-wrong"), (&mut entry.right, "-right")] {
        for example in examples.iter_mut().filter(|it| it.place == Place::Told) {
            if let Some(own) = own(part) {
                example.text = format!("{own}\n");
            }
        }
    }
    entry
}

/// The examples, by the name of their part in messages.
fn parts(entry: &Entry) -> [(&'static str, &[Example]); 3] {
    [("given", &entry.given), ("wrong", &entry.wrong), ("right", &entry.right)]
}

fn of(severity: Severity) -> impl Iterator<Item = CheckId> {
    CheckId::ALL.iter().copied().filter(move |check| check.severity() == severity)
}

/// «warning, published on the site»
fn kind(check: CheckId, words: &Words) -> String {
    let readers = if check.is_for_readers() { "yes" } else { "no" };
    words.text("cli-explain-kind", &[("severity", check.severity().id().into()), ("readers", readers.into())])
}

fn of_severity(key: &str, severity: Severity, words: &Words) -> String {
    words.text(key, &[("severity", severity.id().into())])
}

/// «Wrong, in `content/topics.yaml`»
fn label(part: &str, place: &Place, words: &Words) -> String {
    let (name, path) = match place {
        Place::Figures => ("figures", ""),
        Place::File(path) => ("file", path.as_str()),
        Place::Files => ("files", ""),
        Place::Told => ("told", ""),
    };
    let args: [(&str, Arg); 3] = [("part", part.into()), ("place", name.into()), ("path", path.into())];
    words.text("cli-explain-example", &args)
}

fn paragraphs(out: &mut String, text: &str) {
    for paragraph in text.split("\n\n").filter(|it| !it.trim().is_empty()) {
        let _ = write!(out, "{}\n\n", wrapped(paragraph, WIDTH).join("\n"));
    }
}

/// The lines of a paragraph. Blanks inside backquotes are no place to break at: what stands there is typed as one.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words_of(text) {
        if line.is_empty() {
            line = word;
        } else if line.chars().count() + 1 + word.chars().count() <= width {
            line += &format!(" {word}");
        } else {
            lines.push(mem::replace(&mut line, word));
        }
    }
    lines.push(line);
    lines
}

fn words_of(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut is_code = false;
    for character in text.chars() {
        is_code ^= character == '`';
        match character {
            ' ' | '\n' if !is_code => words.push(mem::take(&mut word)),
            '\n' => word.push(' '),
            _ => word.push(character),
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

fn indented(text: &str) -> String {
    let blanks = " ".repeat(EXAMPLE_INDENT);
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("{blanks}{line}\n") }).collect()
}

fn in_colour(text: &str, severity: Severity, colour: bool) -> String {
    let style = match severity {
        Severity::Error => DEFAULT_ERROR_STYLE,
        Severity::Warning => DEFAULT_WARNING_STYLE,
        Severity::Note => DEFAULT_NOTE_STYLE,
    };
    if colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
}

fn strong(text: &str, colour: bool) -> String {
    let style = DEFAULT_EMPHASIS_STYLE;
    if colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn lines_break_at_blanks_and_not_inside_what_is_typed() {
        assert_eq!(wrapped("một hai ba\nbốn", 8), ["một hai", "ba bốn"]);
        assert_eq!(wrapped("so `a b c d` is", 6), ["so", "`a b c d`", "is"]);
        assert_eq!(wrapped("", 6), [""]);
    }

    #[test]
    fn paragraphs_fit_the_terminal_in_every_language() {
        for lang in [Lang::en(), Lang::vi()] {
            let words = Words::load(&lang, &[]).unwrap();
            let mut texts: Vec<String> = CheckId::ALL.iter().map(|check| one(*check, &words, false)).collect();
            texts.push(list(&words, false));
            for line in texts.iter().flat_map(|text| text.lines()).filter(|line| !line.starts_with("    ")) {
                assert!(line.chars().count() <= WIDTH, "{line}");
            }
            assert_eq!(words.messages.missing(), Vec::<String>::new());
        }
    }

    #[test]
    fn a_language_without_words_of_its_own_is_told_in_english() {
        let lang = Lang::parse("fr").unwrap();
        let words = Words::load(&lang, &[]).unwrap();
        let english = Words::load(&Lang::en(), &[]).unwrap();
        assert_eq!(all(&words), all(&english));
    }
}
