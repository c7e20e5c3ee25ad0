//! Reading helpers: each takes a node, returns what it could read, and collects a finding where it could not.

use super::number::{NumberError, NumberStyle};
use super::period::{PeriodError, parse_date_part, parse_day, parse_period};
use super::schema::{Kind, Shape};
use super::suggest::nearest;
use super::value::ValueError;
use crate::file::Location;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{DatePart, Decimal, LocalText, Period};
use crate::yaml::{Map, Node, Scalar, Style, Tree, list_findings};
use jiff::civil::Date;

/// What the reading of one file needs, and what it found.
pub struct Cx<'a> {
    /// The text of the file, for slips that show only there.
    pub source: &'a str,
    /// The site's languages; the first is the one that plain strings are in.
    pub languages: &'a [String],
    pub style: NumberStyle,
    pub findings: Vec<Finding>,
}

/// A map whose keys have been held against a table.
#[derive(Clone, Copy)]
pub struct Fields<'n> {
    pub at: Location,
    map: &'n Map,
    shape: &'static Shape,
}

impl<'n> Fields<'n> {
    /// The value of a field, where it stands there.
    pub fn get(&self, name: &str) -> Option<&'n Node> {
        debug_assert!(self.shape.fields.iter().any(|field| field.name == name), "{name} is not in {}", self.shape.name);
        self.map.get(name).map(|entry| &entry.value)
    }

    /// Where the field's name stands; the map's own place where there is none.
    pub fn key_at(&self, name: &str) -> Location {
        self.map.get(name).map_or(self.at, |entry| entry.key.at)
    }

    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }
}

impl<'a> Cx<'a> {
    pub fn new(source: &'a str, languages: &'a [String], style: NumberStyle) -> Cx<'a> {
        Cx { source, languages, style, findings: Vec::new() }
    }

    pub fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    pub fn error(&mut self, check: CheckId, at: Location, message: Message) {
        self.findings.push(Finding::new(check, at, message));
    }

    pub fn error_help(&mut self, check: CheckId, at: Location, message: Message, help: Message) {
        self.findings.push(Finding::new(check, at, message).help(help));
    }

    /// A map with the fields of a table: unknown and missing ones are told.
    pub fn fields<'n>(&mut self, node: &'n Node, shape: &'static Shape) -> Option<Fields<'n>> {
        let map = self.map(node)?;
        self.known_keys(map, shape, |_| false);
        for field in shape.fields.iter().filter(|field| field.required) {
            if map.get(field.name).is_none() {
                let message = Message::new("missing-field").with("field", field.name);
                self.error(CheckId::MissingField, first_line(node, map), message);
            }
        }
        Some(Fields { at: first_line(node, map), map, shape })
    }

    /// Tells every key that the table does not have, save those that `other` takes.
    pub fn known_keys(&mut self, map: &Map, shape: &'static Shape, other: impl Fn(&str) -> bool) {
        for entry in &map.entries {
            let key = entry.key.text.as_str();
            let Some(field) = shape.fields.iter().find(|field| field.name == key) else {
                if !other(key) {
                    self.unknown_field(key, entry.key.at, shape);
                }
                continue;
            };
            self.comment_in_text(&entry.value, field.kind);
        }
    }

    /// A map seen as the fields of a table; its keys have been checked before.
    pub fn checked<'n>(&self, node: &'n Node, map: &'n Map, shape: &'static Shape) -> Fields<'n> {
        Fields { at: first_line(node, map), map, shape }
    }

    fn unknown_field(&mut self, key: &str, at: Location, shape: &'static Shape) {
        let message = Message::new("unknown-field").with("field", key);
        let known = shape.fields.iter().map(|field| field.name);
        let help = match nearest(key, known.clone()) {
            Some(name) => Message::new("did-you-mean").with("name", name),
            None => Message::new("fields-are").with("names", known.collect::<Vec<_>>().join(", ")),
        };
        self.error_help(CheckId::UnknownField, at, message, help);
    }

    /// ` #` cuts a text: always a slip in prose, and anywhere where no blank follows it.
    fn comment_in_text(&mut self, node: &Node, kind: Kind) {
        let prose = matches!(kind, Kind::Prose | Kind::Texts);
        let texts = matches!(kind, Kind::Text | Kind::Local) || prose;
        if !texts {
            return;
        }
        let nodes: Vec<&Node> = match &node.tree {
            Tree::Map(map) => map.entries.iter().map(|entry| &entry.value).collect(),
            Tree::List { items, .. } => items.iter().collect(),
            _ => vec![node],
        };
        for node in nodes {
            let Tree::Scalar(Scalar { comment: Some(comment), text, .. }) = &node.tree else { continue };
            let after = self.source.get(comment.start as usize + 1..).and_then(|rest| rest.chars().next());
            let sentence = prose || text.split(' ').count() > 3;
            if sentence || after.is_some_and(|c| !c.is_whitespace()) {
                self.error_help(
                    CheckId::CommentInText,
                    *comment,
                    Message::new("comment-in-text"),
                    Message::new("comment-in-text-help"),
                );
            }
        }
    }

    pub fn map<'n>(&mut self, node: &'n Node) -> Option<&'n Map> {
        if let Tree::Map(map) = &node.tree {
            return Some(map);
        }
        self.wrong_shape(node, "wrong-shape-map");
        None
    }

    /// The items of a list; a single value is a list of one where `single` says so.
    pub fn list<'n>(&mut self, node: &'n Node) -> &'n [Node] {
        match &node.tree {
            Tree::List { items, .. } => items,
            Tree::Null => &[],
            _ => {
                self.wrong_shape(node, "wrong-shape-list");
                &[]
            }
        }
    }

    /// The items of a list, or the one value that stands for a list of one.
    pub fn one_or_more<'n>(&mut self, node: &'n Node) -> &'n [Node] {
        match &node.tree {
            Tree::List { items, .. } => items,
            _ => std::slice::from_ref(node),
        }
    }

    fn wrong_shape(&mut self, node: &Node, key: &'static str) {
        let found = match &node.tree {
            Tree::Null => "nothing",
            Tree::Scalar(_) => "text",
            Tree::Map(_) => "map",
            Tree::List { .. } => "list",
        };
        let mut at = node.at;
        // A caret under a whole block helps nobody: its first line will do.
        if let Some(line) = self.source.get(at.start as usize..at.end as usize).and_then(|text| text.lines().next()) {
            at.end = at.start + line.len() as u32;
        }
        self.error(CheckId::WrongShape, at, Message::new(key).with("found", found));
    }

    /// A text that is there.
    pub fn scalar<'n>(&mut self, node: &'n Node) -> Option<&'n str> {
        match &node.tree {
            Tree::Scalar(scalar) => Some(scalar.text.trim()),
            _ => {
                self.wrong_shape(node, "wrong-shape-text");
                None
            }
        }
    }

    /// A printed value: `|` or `>` before it is told as what it is.
    pub fn printed<'n>(&mut self, node: &'n Node) -> Option<&'n str> {
        if let Tree::Scalar(Scalar { style: Style::Block, .. }) = &node.tree {
            self.error_help(CheckId::BlockText, node.at, Message::new("block-text"), Message::new("block-text-help"));
            return None;
        }
        self.scalar(node)
    }

    pub fn owned(&mut self, node: &Node) -> Option<String> {
        self.scalar(node).map(str::to_owned)
    }

    pub fn text_of(&mut self, fields: &Fields, name: &str) -> Option<String> {
        fields.get(name).and_then(|node| self.owned(node))
    }

    /// One text or several.
    pub fn texts(&mut self, node: &Node) -> Vec<String> {
        let items = self.one_or_more(node);
        items.iter().filter_map(|item| self.owned(item)).collect()
    }

    pub fn texts_of(&mut self, fields: &Fields, name: &str) -> Vec<String> {
        fields.get(name).map(|node| self.texts(node)).unwrap_or_default()
    }

    /// Text for readers: a string in the first language, or a map by language.
    pub fn local(&mut self, node: &Node) -> LocalText {
        let Tree::Map(map) = &node.tree else {
            return self.owned(node).map(LocalText::first).unwrap_or_default();
        };
        let mut text = LocalText(vec![None; self.languages.len()]);
        for entry in &map.entries {
            let Some(index) = self.language(&entry.key.text, entry.key.at) else { continue };
            text.0[index] = self.owned(&entry.value);
        }
        text
    }

    pub fn local_of(&mut self, fields: &Fields, name: &str) -> LocalText {
        fields.get(name).map(|node| self.local(node)).unwrap_or_default()
    }

    /// The site's language of that tag.
    pub fn language(&mut self, tag: &str, at: Location) -> Option<usize> {
        let found = self.languages.iter().position(|language| language == tag);
        if found.is_none() {
            let message = Message::new("unknown-language").with("language", tag);
            let help = Message::new("languages-are").with("names", self.languages.join(", "));
            self.error_help(CheckId::UnknownWord, at, message, help);
        }
        found
    }

    /// Words by language, each a list: the first is printed, the others are read too.
    pub fn local_lists(&mut self, node: &Node) -> Vec<Vec<String>> {
        let mut lists = vec![Vec::new(); self.languages.len()];
        let Tree::Map(map) = &node.tree else {
            lists[0] = self.texts(node);
            return lists;
        };
        for entry in &map.entries {
            let Some(index) = self.language(&entry.key.text, entry.key.at) else { continue };
            lists[index] = self.texts(&entry.value);
        }
        lists
    }

    /// An id of our own: lower-case letters, digits, single hyphens.
    pub fn id(&mut self, node: &Node) -> Option<String> {
        let id = self.scalar(node)?;
        if is_id(id) {
            return Some(id.to_owned());
        }
        let message = Message::new("bad-id").with("id", id);
        self.error_help(CheckId::BadId, node.at, message, Message::new("bad-id-help"));
        None
    }

    /// One of a few words; `read` knows them.
    pub fn word<T>(&mut self, node: &Node, words: &'static [&'static str], read: impl Fn(usize) -> T) -> Option<T> {
        let typed = self.scalar(node)?;
        if let Some(index) = words.iter().position(|word| *word == typed) {
            return Some(read(index));
        }
        let message = Message::new("unknown-word").with("word", typed);
        let help = match nearest(typed, words.iter().copied()) {
            Some(name) => Message::new("did-you-mean").with("name", name),
            None => Message::new("words-are").with("names", words.join(", ")),
        };
        self.error_help(CheckId::UnknownWord, node.at, message, help);
        None
    }

    pub fn flag(&mut self, node: &Node) -> Option<bool> {
        match self.scalar(node)?.to_lowercase().as_str() {
            "true" | "yes" | "có" => Some(true),
            "false" | "no" | "không" => Some(false),
            other => {
                let message = Message::new("unknown-word").with("word", other);
                self.error_help(CheckId::UnknownWord, node.at, message, Message::new("words-are").with("names", "true, false"));
                None
            }
        }
    }

    pub fn flag_of(&mut self, fields: &Fields, name: &str) -> Option<bool> {
        fields.get(name).and_then(|node| self.flag(node))
    }

    /// A setting: a number with a dot, on every site.
    pub fn setting(&mut self, node: &Node) -> Option<Decimal> {
        let text = self.scalar(node)?;
        let digits = text.strip_prefix('-').unwrap_or(text);
        let plain = digits.starts_with(|c: char| c.is_ascii_digit())
            && digits.ends_with(|c: char| c.is_ascii_digit())
            && digits.chars().all(|c| c.is_ascii_digit() || c == '.');
        let number = plain.then(|| Decimal::from_str_exact(text).ok()).flatten();
        if number.is_none() {
            let message = Message::new("setting-format").with("text", text);
            self.error_help(CheckId::NumberFormat, node.at, message, Message::new("setting-format-help"));
        }
        number
    }

    pub fn setting_of(&mut self, fields: &Fields, name: &str) -> Option<Decimal> {
        fields.get(name).and_then(|node| self.setting(node))
    }

    /// A whole setting from 0.
    pub fn whole_of(&mut self, fields: &Fields, name: &str) -> Option<u32> {
        let node = fields.get(name)?;
        let number = self.setting(node)?;
        let whole = number.fract().is_zero().then(|| u32::try_from(number.mantissa()).ok()).flatten();
        if whole.is_none() {
            let message = Message::new("setting-whole").with("text", number);
            self.error(CheckId::NumberFormat, node.at, message);
        }
        whole
    }

    /// Two settings in a list.
    pub fn pair(&mut self, node: &Node) -> Option<(Decimal, Decimal)> {
        let items = self.list(node);
        if let [low, high] = items {
            return Some((self.setting(low)?, self.setting(high)?));
        }
        let commas = match node.tree {
            Tree::List { flow: true, .. } => list_findings(node.at.file, self.source, node.at.start, node.at.end),
            _ => Vec::new(),
        };
        if commas.is_empty() {
            if matches!(node.tree, Tree::List { .. }) {
                self.error(CheckId::WrongShape, node.at, Message::new("wrong-shape-pair").count("count", items.len()));
            }
        } else {
            self.findings.extend(commas);
        }
        None
    }

    pub fn period(&mut self, text: &str, at: Location) -> Option<Period> {
        parse_period(text).map_err(|error| self.bad_period(text, at, error, "bad-period-help")).ok()
    }

    pub fn date_part(&mut self, node: &Node) -> Option<DatePart> {
        let text = self.scalar(node)?;
        parse_date_part(text).map_err(|error| self.bad_date(text, node.at, error, "bad-date-part-help")).ok()
    }

    pub fn date_part_of(&mut self, fields: &Fields, name: &str) -> Option<DatePart> {
        fields.get(name).and_then(|node| self.date_part(node))
    }

    pub fn day_of(&mut self, fields: &Fields, name: &str) -> Option<Date> {
        let node = fields.get(name)?;
        let text = self.scalar(node)?;
        parse_day(text).map_err(|error| self.bad_date(text, node.at, error, "bad-day-help")).ok()
    }

    fn bad_period(&mut self, text: &str, at: Location, error: PeriodError, help: &'static str) {
        match error {
            PeriodError::OtherOrder(_) => self.bad_date(text, at, error, help),
            // A day that the calendar lacks is a bad date, a quarter or month that the year lacks a bad period.
            PeriodError::NoSuchDay if text.matches('-').count() >= 2 => self.bad_date(text, at, error, help),
            PeriodError::Backwards => self.error(CheckId::BadPeriod, at, Message::new("bad-period-backwards").with("text", text)),
            _ => self.error_help(CheckId::BadPeriod, at, Message::new("bad-period").with("text", text), Message::new(help)),
        }
    }

    fn bad_date(&mut self, text: &str, at: Location, error: PeriodError, help: &'static str) {
        let message = match error {
            PeriodError::NoSuchDay => Message::new("bad-date-no-such-day").with("text", text),
            _ => Message::new("bad-date").with("text", text),
        };
        let help = match error {
            PeriodError::OtherOrder(instead) => Message::new("write-instead").with("text", instead),
            _ => Message::new(help),
        };
        self.error_help(CheckId::BadDate, at, message, help);
    }

    /// An address: `http`, `https` or `mailto`, nothing else, no blanks or control characters.
    pub fn url(&mut self, node: &Node) -> Option<String> {
        let url = self.scalar(node)?;
        if is_safe_url(url) {
            return Some(url.to_owned());
        }
        let message = Message::new("unsafe-url").with("url", url);
        self.error_help(CheckId::UnsafeUrl, node.at, message, Message::new("unsafe-url-help"));
        None
    }

    pub fn url_of(&mut self, fields: &Fields, name: &str) -> Option<String> {
        fields.get(name).and_then(|node| self.url(node))
    }

    /// Tells why a printed value could not be read.
    pub fn value_error(&mut self, text: &str, at: Location, error: &ValueError, unit: &'static str) {
        let style = match self.style {
            NumberStyle::Vi => "vi",
            NumberStyle::En => "en",
        };
        match error {
            ValueError::Number(NumberError::WrongMark { mark, instead }) => {
                let key = match (self.style, mark) {
                    (NumberStyle::Vi, '.') | (NumberStyle::En, ',') => "number-format-group",
                    _ => "number-format-decimal",
                };
                let message = Message::new(key).with("text", text).with("style", style);
                let help = match instead {
                    Some(number) => Message::new("write-instead").with("text", instead_in(text, number)),
                    None => Message::new("number-format-help").with("style", style),
                };
                self.error_help(CheckId::NumberFormat, at, message, help);
            }
            ValueError::Number(NumberError::TooLong) => {
                self.error(CheckId::NumberFormat, at, Message::new("number-too-long").with("text", text))
            }
            ValueError::Number(NumberError::NotANumber) => {
                let message = Message::new("number-not-a-number").with("text", text);
                self.error_help(CheckId::NumberFormat, at, message, Message::new("number-not-a-number-help"));
            }
            ValueError::CurlyQuotes => {
                self.error_help(
                    CheckId::NumberFormat,
                    at,
                    Message::new("number-curly-quotes").with("text", text),
                    Message::new("number-curly-quotes-help"),
                );
            }
            ValueError::Unit(found) => {
                let message = Message::new("unit-mismatch").with("found", found).with("unit", unit);
                self.error_help(CheckId::UnitMismatch, at, message, Message::new("unit-mismatch-help"));
            }
            ValueError::Backwards => self.error(CheckId::NumberFormat, at, Message::new("number-backwards").with("text", text)),
            ValueError::ZeroDenominator => {
                self.error(CheckId::NumberFormat, at, Message::new("number-zero-denominator").with("text", text))
            }
            ValueError::Fraction => {
                self.error(CheckId::FractionOfACount, at, Message::new("fraction-of-a-count").with("text", text))
            }
        }
    }
}

/// The typed text with its number replaced.
fn instead_in(text: &str, number: &str) -> String {
    let is_number = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
    let wrong = number
        .chars()
        .map(|c| {
            if c == ',' {
                '.'
            } else if c == '.' {
                ','
            } else {
                c
            }
        })
        .collect::<String>();
    if text.contains(&wrong) { text.replacen(&wrong, number, 1) } else { text.trim_matches(|c| !is_number(c)).to_owned() }
}

/// The place of a map in a message: its first key.
fn first_line(node: &Node, map: &Map) -> Location {
    map.entries.first().filter(|_| !map.flow).map_or(node.at, |entry| entry.key.at)
}

/// Lower-case letters, digits and single hyphens between them; at most 80 of them.
pub fn is_id(id: &str) -> bool {
    let characters = id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    !id.is_empty() && id.len() <= 80 && characters && !id.starts_with('-') && !id.ends_with('-') && !id.contains("--")
}

/// Whether a link to it can do no harm.
pub fn is_safe_url(url: &str) -> bool {
    let clean = !url.chars().any(|c| c.is_control() || c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | '\\'));
    let scheme = url.split_once(':').map(|(scheme, rest)| (scheme.to_ascii_lowercase(), rest));
    let known = match scheme {
        Some((scheme, rest)) if scheme == "http" || scheme == "https" => {
            rest.strip_prefix("//").is_some_and(|host| host.starts_with(|c: char| c.is_alphanumeric() || c == '['))
        }
        Some((scheme, rest)) => scheme == "mailto" && rest.contains('@'),
        None => false,
    };
    clean && known
}
