//! Reading helpers: each takes a node, returns what it could read, and collects a finding where it could not.

use super::ids::{Lost, is_id, is_reserved, is_safe_url};
use super::mend;
use super::number::NumberStyle;
use super::period::{parse_date_part, parse_day, parse_period};
use super::schema::{Kind, Shape};
use super::suggest::{Near, near};
use crate::file::Location;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{DatePart, Decimal, LocalText, Period};
use crate::yaml::{Entry, Map, Node, Scalar, Style, Tree, is_key_like, list_findings, place_near};
use jiff::civil::Date;
use smol_str::SmolStr;

/// What the reading of one file needs, and what it found.
pub struct Cx<'a> {
    /// The text of the file, for slips that show only there.
    pub source: &'a str,
    /// The site's languages; the first is the one that plain strings are in.
    pub languages: &'a [String],
    /// Whether any language is one of the site's: where the site's own could not be read.
    pub any_language: bool,
    pub style: NumberStyle,
    /// Whether that is what the author says, not what stands in for something that could not be read.
    pub style_is_sure: bool,
    pub findings: Vec<Finding>,
    /// Definitions of this file that could not be read.
    pub lost: Lost,
    /// How many names were looked for among the known ones.
    suggestions: usize,
}

/// So many wrong names of a file get a «did you mean»: looking for one takes its time.
const SUGGESTIONS: usize = 200;

/// A map whose keys have been held against a table.
#[derive(Clone, Copy)]
pub struct Fields<'n> {
    pub at: Location,
    map: &'n Map,
    shape: &'static Shape,
    /// The marks of the keys: most fields that are asked for are not there, and nothing is compared to see that.
    marks: u64,
}

/// One bit for a name, by its length and its first letter: names of one mark may differ, those of two do.
fn mark(name: &str) -> u64 {
    let first = name.bytes().next().unwrap_or_default();
    1 << ((name.len() + 7 * usize::from(first)) % 64)
}

impl<'n> Fields<'n> {
    fn new(node: &'n Node, map: &'n Map, shape: &'static Shape) -> Fields<'n> {
        let marks = map.entries.iter().fold(0, |marks, entry| marks | mark(&entry.key.text));
        Fields { at: first_line(node, map), map, shape, marks }
    }

    fn entry(&self, name: &str) -> Option<&'n Entry> {
        if self.marks & mark(name) == 0 { None } else { self.map.get(name) }
    }

    /// The value of a field, where it stands there.
    pub fn get(&self, name: &str) -> Option<&'n Node> {
        debug_assert!(self.shape.fields.iter().any(|field| field.name == name), "{name} is not in {}", self.shape.name);
        self.entry(name).map(|entry| &entry.value)
    }

    /// Where the field's name stands; the map's own place where there is none.
    pub fn key_at(&self, name: &str) -> Location {
        self.entry(name).map_or(self.at, |entry| entry.key.at)
    }

    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Whether a field stands there that could not be read, which has been told: it may be the one that seems missing.
    pub fn is_cut(&self) -> bool {
        let known = |key: &str| self.shape.fields.iter().any(|field| field.name == key);
        self.map.cut || self.map.entries.iter().any(|entry| !known(&entry.key.text))
    }
}

impl<'a> Cx<'a> {
    pub fn new(source: &'a str, languages: &'a [String], style: NumberStyle) -> Cx<'a> {
        Cx {
            source,
            languages,
            any_language: false,
            style,
            style_is_sure: true,
            findings: Vec::new(),
            lost: Lost::default(),
            suggestions: 0,
        }
    }

    /// The same, where the site's languages could not be read.
    pub fn of_any_language(mut self, any: bool) -> Cx<'a> {
        self.any_language = any;
        self
    }

    /// Notes a definition that could not be read: who refers to it has made no mistake.
    pub fn lose(&mut self, item: &Node) {
        self.lost.add(item);
    }

    /// The known name that was probably meant.
    pub fn near<'k>(&mut self, typed: &str, known: impl IntoIterator<Item = &'k str>) -> Option<Near<'k>> {
        self.suggestions += 1;
        if self.suggestions > SUGGESTIONS { None } else { near(typed, known) }
    }

    /// Asks whether a known name was meant by one that stands there, and how to put it in its place.
    pub fn suggest(&self, finding: Finding, typed: &str, near: Near) -> Finding {
        let fix = if near.is_alone { mend::word(self.source, finding.location, typed, near.name) } else { None };
        finding.help(Message::new("did-you-mean").with("name", near.name)).fix(fix)
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
        let meant = self.known_keys(map, shape, |_| false);
        for field in shape.fields.iter().filter(|field| field.required) {
            let is_there = map.get(field.name).is_some_and(|entry| !is_empty_text(&entry.value));
            if !is_there && !map.cut && !meant.contains(&field.name) {
                let message = Message::new("missing-field").with("field", field.name);
                let at = map.get(field.name).map_or_else(|| first_line(node, map), |entry| entry.key.at);
                self.error(CheckId::MissingField, at, message);
            }
        }
        Some(Fields::new(node, map, shape))
    }

    /// Tells every key that the table does not have, save those that `other` takes. Returns the fields that were meant.
    pub fn known_keys(&mut self, map: &Map, shape: &'static Shape, other: impl Fn(&str) -> bool) -> Vec<&'static str> {
        let mut meant = Vec::new();
        for entry in &map.entries {
            let key = entry.key.text.as_str();
            let Some(field) = shape.fields.iter().find(|field| field.name == key) else {
                if !other(key) {
                    meant.extend(self.unknown_field(key, entry.key.at, shape));
                }
                continue;
            };
            self.comment_in_text(&entry.value, field.kind);
        }
        meant
    }

    /// A map seen as the fields of a table; its keys have been checked before.
    pub fn checked<'n>(&self, node: &'n Node, map: &'n Map, shape: &'static Shape) -> Fields<'n> {
        Fields::new(node, map, shape)
    }

    fn unknown_field(&mut self, key: &str, at: Location, shape: &'static Shape) -> Option<&'static str> {
        let message = Message::new("unknown-field").with("field", key);
        let known = shape.fields.iter().map(|field| field.name);
        let meant = self.near(key, known.clone());
        let finding = Finding::new(CheckId::UnknownField, at, message);
        let finding = match meant {
            Some(near) => self.suggest(finding, key, near),
            None => finding.help(Message::new("fields-are").with("names", known.collect::<Vec<_>>().join(", "))),
        };
        self.report(finding);
        let meant = meant.map(|near| near.name)?;
        // Then it is not known either how numbers are typed here.
        self.style_is_sure &= meant != "numbers";
        Some(meant)
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
            _ => {
                self.wrong_shape(node, "wrong-shape-list");
                // What was meant to be defined there is not known.
                self.lost.anything = true;
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
        if let Some((check, at, message, help)) = self.meant_text(node, key) {
            self.error_help(check, at, message, help);
            return;
        }
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

    /// `title: # một` was meant as text, `kind:press` and `-item` lack a blank: no shape is wrong there.
    fn meant_text(&self, node: &Node, key: &'static str) -> Option<(CheckId, Location, Message, Message)> {
        match &node.tree {
            Tree::Null if key == "wrong-shape-text" => {
                let end = node.at.end as usize;
                let rest = self.source.get(end..)?;
                let text = rest.trim_start_matches([' ', ':']);
                let start = end + rest.len() - text.len();
                let length = text.lines().next().unwrap_or_default().trim_end().len();
                let message = Message::new("yaml-text-needs-quotes").with("start", "#");
                let help = Message::new("yaml-text-needs-quotes-help");
                let at = place_near(self.source, node.at, start, start + length);
                text.starts_with('#').then_some((CheckId::TextNeedsQuotes, at, message, help))
            }
            Tree::Scalar(Scalar { text, style: Style::Plain, .. }) if key == "wrong-shape-map" => {
                let (name, value) = text.split_once(':')?;
                (is_key_like(name) && !value.starts_with("//")).then(|| missing_space(':', node.at))
            }
            Tree::Scalar(Scalar { text, style: Style::Plain, .. }) if key == "wrong-shape-list" => {
                text.starts_with('-').then(|| missing_space('-', node.at))
            }
            _ => None,
        }
    }

    /// A text below its key that begins with a dash was meant as the first entry of a list.
    fn dash_without_blank(&mut self, node: &Node, scalar: &Scalar) {
        let Some(rest) = scalar.text.strip_prefix('-').filter(|_| scalar.style == Style::Plain) else { return };
        if rest.starts_with(|c: char| c.is_ascii_digit()) {
            return;
        }
        let before = self.source.get(..node.at.start as usize).unwrap_or_default().trim_end_matches(' ');
        if before.ends_with('\n') {
            let (check, at, message, help) = missing_space('-', node.at);
            self.error_help(check, at, message, help);
        }
    }

    /// A text that is there.
    pub fn scalar<'n>(&mut self, node: &'n Node) -> Option<&'n str> {
        match &node.tree {
            Tree::Scalar(scalar) => {
                self.dash_without_blank(node, scalar);
                Some(scalar.text.trim())
            }
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
        if let Tree::List { flow: true, .. } = &node.tree {
            let commas = list_findings(self.source, node.at, None);
            if !commas.is_empty() {
                self.findings.extend(commas);
                return None;
            }
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

    /// One text or several, that many figures may share.
    pub fn shared_of(&mut self, fields: &Fields, name: &str) -> Vec<SmolStr> {
        let items = fields.get(name).map(|node| self.one_or_more(node)).unwrap_or_default();
        items.iter().filter_map(|item| self.shared(item)).collect()
    }

    /// A text that is there, without copying a long one.
    fn shared(&mut self, node: &Node) -> Option<SmolStr> {
        let trimmed = self.scalar(node)?;
        match &node.tree {
            Tree::Scalar(Scalar { text, .. }) if text.len() == trimmed.len() => Some(text.clone()),
            _ => Some(trimmed.into()),
        }
    }

    /// Text for readers: a string in the first language, or a map by language.
    #[expect(clippy::indexing_slicing, reason = "a text has a place for each language")]
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
        if found.is_none() && !self.any_language {
            let message = Message::new("unknown-language").with("language", tag);
            let help = Message::new("languages-are").with("names", self.languages.join(", "));
            self.error_help(CheckId::UnknownWord, at, message, help);
        }
        found
    }

    /// Words by language, each a list: the first is printed, the others are read too.
    #[expect(clippy::indexing_slicing, reason = "there is a list for each language, and one language at least")]
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
        if is_reserved(id) {
            let message = Message::new("reserved-id").with("id", id);
            self.error_help(CheckId::BadId, node.at, message, Message::new("reserved-id-help").with("id", id));
            return None;
        }
        if is_id(id) {
            return Some(id.to_owned());
        }
        let message = Message::new("bad-id").with("id", id);
        self.error_help(CheckId::BadId, node.at, message, Message::new("bad-id-help"));
        None
    }

    /// Several ids of our own, or one.
    pub fn ids_of(&mut self, fields: &Fields, name: &str) -> Vec<String> {
        let items = fields.get(name).map(|node| self.one_or_more(node)).unwrap_or_default();
        items.iter().filter_map(|item| self.id(item)).collect()
    }

    /// One of a few words; `read` knows them.
    pub fn word<T>(&mut self, node: &Node, words: &'static [&'static str], read: impl Fn(usize) -> T) -> Option<T> {
        let typed = self.scalar(node)?;
        if let Some(index) = words.iter().position(|word| *word == typed) {
            return Some(read(index));
        }
        self.unknown_word(typed, node.at, words);
        None
    }

    /// What a word stands for: each of them has its value.
    pub fn one_of<T: Copy, const N: usize>(
        &mut self,
        node: &Node,
        words: &'static [&'static str; N],
        values: &[T; N],
    ) -> Option<T> {
        let place = self.word(node, words, |place| place)?;
        values.get(place).copied()
    }

    pub fn unknown_word(&mut self, typed: &str, at: Location, words: &'static [&'static str]) {
        let message = Message::new("unknown-word").with("word", typed);
        let finding = Finding::new(CheckId::UnknownWord, at, message);
        let finding = match self.near(typed, words.iter().copied()) {
            Some(near) => self.suggest(finding, typed, near),
            None => finding.help(Message::new("words-are").with("names", words.join(", "))),
        };
        self.report(finding);
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
            let finding = Finding::new(CheckId::NumberFormat, node.at, message).help(Message::new("setting-format-help"));
            self.report(finding.fix(mend::setting(self.source, node.at, text)));
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
        let whole = number.fract().is_zero().then(|| u32::try_from(number.trunc().mantissa()).ok()).flatten();
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
            Tree::List { flow: true, .. } => list_findings(self.source, node.at, Some(2)),
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
}

/// The place of a map in a message: its first key.
fn first_line(node: &Node, map: &Map) -> Location {
    map.entries.first().filter(|_| !map.flow).map_or(node.at, |entry| entry.key.at)
}

fn missing_space(mark: char, at: Location) -> (CheckId, Location, Message, Message) {
    let help = Message::new("yaml-missing-space-help").with("mark", mark);
    (CheckId::YamlSyntax, at, Message::new("yaml-missing-space").with("mark", mark), help)
}

/// Whether a field that must say something is an empty text.
fn is_empty_text(node: &Node) -> bool {
    match &node.tree {
        Tree::Scalar(scalar) => scalar.text.trim().is_empty(),
        Tree::Map(map) => map.entries.is_empty() && !map.cut,
        _ => false,
    }
}
