//! The first lines of a file: fields that are set, each under what it means, and fields that wait as comments with an
//! example behind them. Both come from the tables that the reader uses, and are said in the words that editors show.

use crate::content::is_id;
use crate::content::schema::{Kind, Shape};
use crate::emit::{self, Field, Yaml};
use crate::model::NumberStyle;
use crate::words::Words;

/// A text that grows by whole lines.
pub struct Lines<'a> {
    words: &'a Words,
    /// How examples of figures are typed.
    numbers: NumberStyle,
    text: String,
    depth: usize,
    /// The same of what waits: behind the mark of a comment.
    inner: usize,
}

impl<'a> Lines<'a> {
    pub fn new(words: &'a Words, numbers: NumberStyle) -> Lines<'a> {
        Lines { words, numbers, text: String::new(), depth: 0, inner: 0 }
    }

    pub fn text(self) -> String {
        self.text
    }

    /// A field with its value, under what it means.
    pub fn set(&mut self, shape: &Shape, name: &str, value: Yaml) {
        let mut comment = self.meaning(shape, name);
        if let Some(Kind::Word(words)) = shape.fields.iter().find(|it| it.name == name).map(|it| it.kind) {
            comment += &format!("\n{}", words.join(" | "));
        }
        self.block(&emit::file(&comment, &[Field::new(name, value)]));
    }

    /// A field that is not set: an example of it, and what it means.
    pub fn wait(&mut self, shape: &Shape, name: &str, example: Yaml) {
        self.wait_for(name, example, &self.meaning(shape, name));
    }

    /// The same for a key of the site's own, with its name.
    pub fn wait_for(&mut self, key: &str, example: Yaml, meaning: &str) {
        // A comment behind words in a document's own fields looks like a part of them, unless they are in quotes.
        let text = match &example {
            Yaml::Text(text) if !is_id(text) => {
                let quoted = serde_json::to_string(text).unwrap_or_default();
                format!("{} {quoted}\n", key_of(key))
            }
            _ => emit::file("", &[Field::new(key, example)]),
        };
        self.block(&format!("# {}{}  # {}\n", " ".repeat(self.inner), text.trim_end(), plain(meaning)));
    }

    /// The head of a map or a list.
    pub fn open(&mut self, shape: &Shape, name: &str) {
        self.remark(&self.meaning(shape, name));
        self.begin(name);
    }

    fn begin(&mut self, name: &str) {
        self.block(&format!("{name}:\n"));
        self.deeper();
    }

    /// What follows stands below what was written last.
    pub fn deeper(&mut self) {
        self.depth += 2;
    }

    /// The head of a map of the file that waits with all that is in it.
    pub fn wait_open(&mut self, shape: &Shape, name: &str) {
        self.wait_begin(name, &self.meaning(shape, name));
    }

    /// The same for a key of the site's own, with its name.
    pub fn wait_begin(&mut self, key: &str, meaning: &str) {
        let key = key_of(key);
        self.block(&format!("# {}{key}  # {}\n", " ".repeat(self.inner), plain(meaning)));
        self.inner += 2;
    }

    pub fn wait_end(&mut self) {
        self.inner = self.inner.saturating_sub(2);
    }

    pub fn end(&mut self) {
        self.depth = self.depth.saturating_sub(2);
    }

    pub fn remark(&mut self, text: &str) {
        self.block(&emit::file(text, &[]));
    }

    pub fn item(&mut self, value: &Yaml) {
        let list = emit::file("", &[Field::new("x", Yaml::List(vec![value.clone()]))]);
        let items: String = list.lines().skip(1).map(|line| format!("{}\n", line.strip_prefix("  ").unwrap_or(line))).collect();
        self.block(&items);
    }

    pub fn gap(&mut self) {
        self.text.push('\n');
    }

    fn block(&mut self, text: &str) {
        for line in text.lines() {
            let indent = if line.is_empty() { 0 } else { self.depth };
            self.text += &format!("{}{line}\n", " ".repeat(indent));
        }
    }

    fn meaning(&self, shape: &Shape, name: &str) -> String {
        self.words.text(&format!("field-{}-{name}", shape.key), &[("numbers", self.numbers.id().into())])
    }
}

/// A name of the site as a part of a comment's line.
fn plain(text: &str) -> String {
    text.chars().map(|it| if it.is_control() { ' ' } else { it }).collect()
}

/// A key with its colon.
fn key_of(key: &str) -> String {
    let field = emit::file("", &[Field::new(key, Yaml::Flag(true))]);
    field.trim_end().trim_end_matches("true").trim_end().to_owned()
}
