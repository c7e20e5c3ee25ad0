//! The texts of a language from Fluent files, with wider languages and English behind them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Mutex, OnceLock, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser::{self, ErrorKind};
use rust_decimal::Decimal;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::plain::{Plain, Voice};
use super::plural::{Plurals, is_counted};
use super::reference::{self, Definition};
use super::{Lang, Numbers};

/// The text of one Fluent file and the language it is in.
#[derive(Clone, Copy, Debug)]
pub struct Ftl<'a> {
    pub lang: &'a Lang,
    /// Its path, for errors.
    pub file: &'a str,
    pub text: &'a str,
}

/// A mistake in a Fluent file. Line and column count from 1, the column in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageError {
    pub file: String,
    pub line: usize,
    pub column: usize,
    pub what: String,
}

/// A value for an argument of a message, such as `{ $count }`.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Stands as it is. Years are text: `2.023` is no year.
    Text(Cow<'a, str>),
    /// A number of things: chooses the plural form, stands in the language's digits.
    Count(u64),
    /// A figure with all its decimals: chooses the plural form, stands as in [`Numbers::text`].
    Number(Decimal),
}

/// All the texts of one language. `Send` and `Sync`.
pub struct Messages {
    lang: Lang,
    /// Nearest first: the language, the wider ones, English.
    bundles: Vec<Bundle>,
    /// How many of them are the language's own and the wider ones'.
    own: usize,
    /// What was asked for in vain.
    missing: Mutex<BTreeSet<String>>,
}

/// The messages written in one language.
struct Bundle {
    lang: Lang,
    /// What is written in it, in the order in which it holds: for Fluent, where it has to resolve anything.
    texts: Vec<Box<str>>,
    fluent: OnceLock<FluentBundle<FluentResource>>,
    voice: Voice,
    /// The arguments each message takes, by id; terms are not among them.
    variables: BTreeMap<String, BTreeSet<String>>,
    /// The messages that need no resolver, by id.
    #[expect(
        clippy::disallowed_types,
        reason = "asked for each figure of each page, and never gone through: its order shows nowhere"
    )]
    plain: std::collections::HashMap<String, Plain>,
}

impl Messages {
    /// Reads the sources that are in `lang`, in a wider language (`pt` for `pt-BR`) or in English; others are left
    /// alone. Within a language a later source may replace messages of an earlier one.
    ///
    /// # Errors
    ///
    /// Every mistake in those sources: what Fluent can't read, an id twice in one file, a quoted message, term or
    /// function that does not exist.
    pub fn new(lang: &Lang, sources: &[Ftl]) -> Result<Messages, Vec<MessageError>> {
        let mut langs = lang.with_wider();
        let own = langs.len();
        if !langs.contains(&Lang::en()) {
            langs.push(Lang::en());
        }
        let (mut bundles, mut errors) = (Vec::new(), Vec::new());
        for lang in langs {
            bundles.push(Bundle::read(lang, sources, &mut errors));
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let (lang, missing) = (lang.clone(), Mutex::default());
        Ok(Messages { lang, bundles, own, missing })
    }

    /// The text of a message in the nearest language that has it. A key that none has comes back as `‹key›`, an
    /// argument that was not given as `{$name}`; both are noted for [`Messages::missing`].
    ///
    /// Numbers in a text that had to be taken from English are in English form, as its plurals are.
    pub fn text(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.say(&self.bundles, key, args).unwrap_or_else(|| {
            self.note(key.to_owned());
            format!("‹{key}›")
        })
    }

    /// The text of a message that the language itself has, or a wider one; English only where English is the language.
    pub fn own_text(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        self.say(self.own(), key, args)
    }

    /// Ids of the messages that the language has of its own, in order.
    pub fn keys(&self) -> BTreeSet<&str> {
        ids(self.own())
    }

    /// Ids that only English has: what a translator still has to write.
    pub fn untranslated(&self) -> BTreeSet<&str> {
        ids(&self.bundles).difference(&self.keys()).copied().collect()
    }

    /// The arguments that a message takes in the nearest language that has it, without those of messages it quotes.
    pub fn variables(&self, key: &str) -> Option<&BTreeSet<String>> {
        self.bundles.iter().find_map(|bundle| bundle.variables.get(key))
    }

    /// What was asked for in vain so far: keys that no language has, and `key: what` for arguments that were not given.
    /// A test that renders everything asserts that this is empty.
    pub fn missing(&self) -> Vec<String> {
        self.missing.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    fn own(&self) -> &[Bundle] {
        self.bundles.get(..self.own).unwrap_or(&self.bundles)
    }

    fn say(&self, bundles: &[Bundle], key: &str, args: &[(&str, Arg)]) -> Option<String> {
        bundles.iter().find_map(|bundle| {
            if let Some(said) = bundle.plain.get(key).and_then(|it| it.say(args, &bundle.voice)) {
                return Some(said);
            }
            // Nobody else has it.
            bundle.variables.get(key)?;
            let fluent = bundle.fluent.get_or_init(|| resolver(&bundle.lang, &bundle.texts));
            let pattern = fluent.get_message(key)?.value()?;
            let args = (!args.is_empty()).then(|| bundle.arguments(args));
            let mut errors = Vec::new();
            let text = fluent.format_pattern(pattern, args.as_ref(), &mut errors);
            errors.iter().for_each(|error| self.note(format!("{key}: {error}")));
            Some(text.into_owned())
        })
    }

    fn note(&self, what: String) {
        self.missing.lock().unwrap_or_else(PoisonError::into_inner).insert(what);
    }
}

fn ids(bundles: &[Bundle]) -> BTreeSet<&str> {
    bundles.iter().flat_map(|bundle| bundle.variables.keys()).map(String::as_str).collect()
}

impl Bundle {
    fn read(lang: Lang, sources: &[Ftl], errors: &mut Vec<MessageError>) -> Bundle {
        let voice = Voice { numbers: Numbers::new(&lang), plurals: Plurals::of(&lang) };
        let (texts, fluent) = (Vec::new(), OnceLock::new());
        let mut bundle = Bundle { voice, lang, texts, fluent, variables: BTreeMap::new(), plain: Default::default() };
        let own = sources.iter().filter(|source| *source.lang == bundle.lang);
        let own: Vec<(&Ftl, Cow<str>)> = own.map(|source| (source, clean(source.text))).collect();
        let own = own.iter().map(|(source, text)| Ftl { text, ..**source });
        let read: Vec<_> = own.map(|source| (source, bundle.add(source, errors))).collect();
        let found = read.iter().flat_map(|(_, found)| found);
        let known = found.map(|definition| definition.id.clone()).collect();
        for (source, found) in &read {
            check_names(source, found, &known, errors);
        }
        bundle
    }

    /// Takes in one source and tells what it defines.
    fn add(&mut self, source: Ftl, errors: &mut Vec<MessageError>) -> Vec<Definition> {
        let resource = parser::parse(source.text).unwrap_or_else(|(resource, wrong)| {
            errors.extend(wrong.iter().map(|error| source.error(error.pos.start, reason(&error.kind))));
            resource
        });
        let mut found = Vec::new();
        for entry in &resource.body {
            found.extend(reference::definition(entry));
            if let Entry::Message(Message { id, value: Some(pattern), .. }) = entry {
                // A later message replaces an earlier one, whichever of the two is plain.
                match Plain::of(pattern) {
                    Some(plain) => self.plain.insert(id.name.to_owned(), plain),
                    None => self.plain.remove(id.name),
                };
            }
        }
        let mut seen = BTreeSet::new();
        for definition in &found {
            let id = &definition.id;
            if !seen.insert(id) {
                errors.push(source.error(source.find(id, 1), format!("`{id}` stands twice in this file")));
            }
            if definition.has_value && !id.starts_with('-') {
                self.variables.insert(id.clone(), definition.variables.clone());
            }
        }
        self.texts.push(source.text.into());
        found
    }

    fn arguments<'a>(&self, args: &'a [(&'a str, Arg)]) -> FluentArgs<'a> {
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            fluent.set(*name, self.value(arg));
        }
        fluent
    }

    fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Arg::Count(count) => self.number(Decimal::from(*count)),
            Arg::Number(figure) => self.number(*figure),
        }
    }

    /// A figure that is longer than Fluent counts goes in as text and takes the form for `other`.
    fn number<'a>(&self, figure: Decimal) -> FluentValue<'a> {
        let float = figure.to_string().parse().ok().filter(|_| is_counted(figure));
        let Some(value) = float else {
            return FluentValue::String(self.voice.numbers.text(figure).into());
        };
        let decimals = (figure.scale() > 0).then_some(figure.scale() as usize);
        let options = FluentNumberOptions { minimum_fraction_digits: decimals, ..FluentNumberOptions::default() };
        FluentValue::Number(FluentNumber::new(value, options))
    }
}

/// Fluent's own, of all that is written in a language: seldom needed, and large.
fn resolver(lang: &Lang, texts: &[Box<str>]) -> FluentBundle<FluentResource> {
    let id = lang.as_str().parse().unwrap_or_default();
    let mut fluent = FluentBundle::new_concurrent(vec![id]);
    // Isolating marks around arguments would end up in file names, titles and searches.
    fluent.set_use_isolating(false);
    fluent.set_formatter(Some(number_text));
    #[expect(clippy::expect_used, reason = "it fails only where a function of the name is there already")]
    fluent.add_builtins().expect("a new bundle has no functions yet");
    for text in texts {
        // Its mistakes were told when it was read.
        fluent.add_resource_overriding(FluentResource::try_new(text.to_string()).unwrap_or_else(|(resource, _)| resource));
    }
    fluent
}

/// How Fluent writes a number: as [`Numbers::text`]; all other values are left to Fluent. Of the options of `NUMBER()`,
/// `minimumFractionDigits` and `useGrouping: "false"` count; decimals are never dropped.
fn number_text<M: MemoizerKind>(value: &FluentValue, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let mut figure = Decimal::from_str_exact(&number.value.to_string()).ok()?;
    let decimals = number.options.minimum_fraction_digits.unwrap_or(0).min(15) as u32;
    figure.rescale(figure.scale().max(decimals));
    let grouped = (number.options.use_grouping,);
    memoizer.with_try_get_threadsafe::<Numbers, _, _>(grouped, |numbers| numbers.text(figure)).ok()
}

/// The text without a byte order mark, and with each letter and its tone mark as one character, however it was typed.
fn clean(text: &str) -> Cow<'_, str> {
    let text = text.trim_start_matches('\u{feff}');
    if is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// Fluent's reason in one line.
fn reason(kind: &ErrorKind) -> String {
    let text = kind.to_string();
    text.replace("one of \"\n | \r\n\"", "a new line").replace('\n', " ")
}

/// Notes what the definitions of a source call that nothing in the language is called.
fn check_names(source: &Ftl, found: &[Definition], known: &BTreeSet<String>, errors: &mut Vec<MessageError>) {
    for definition in found {
        // Looked for where something is wrong alone: every definition would search the whole file.
        let at = || source.find(&definition.id, 0);
        for quoted in definition.quotes.difference(known) {
            errors.push(source.error(at(), format!("`{}` quotes `{quoted}`, which does not exist", definition.id)));
        }
        for function in definition.functions.iter().filter(|name| *name != "NUMBER") {
            errors.push(source.error(at(), format!("`{}` calls `{function}`; there is only NUMBER", definition.id)));
        }
    }
}

impl Ftl<'_> {
    /// Where an id is defined for the `nth` time, counted from 0; the start of the file when it is not.
    fn find(&self, id: &str, nth: usize) -> usize {
        let starts = std::iter::once(0).chain(self.text.match_indices('\n').map(|(at, _)| at + 1));
        let behind = |at: usize| self.text.get(at..)?.strip_prefix(id);
        let defines = |at: &usize| behind(*at).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='));
        starts.filter(defines).nth(nth).unwrap_or(0)
    }

    fn error(&self, at: usize, what: String) -> MessageError {
        let (before, _) = self.text.split_at(self.text.floor_char_boundary(at));
        let last = before.rsplit_once('\n').map_or(before, |(_, last)| last);
        MessageError {
            file: self.file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: last.chars().count() + 1,
            what,
        }
    }
}

impl fmt::Display for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.what)
    }
}

impl std::error::Error for MessageError {}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "Messages({}, {} keys)", self.lang, self.keys().len())
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Arg<'a> {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Arg<'a> {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

impl From<u64> for Arg<'_> {
    fn from(count: u64) -> Self {
        Arg::Count(count)
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Arg::Count(count as u64)
    }
}

impl From<Decimal> for Arg<'_> {
    fn from(figure: Decimal) -> Self {
        Arg::Number(figure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    fn messages(tag: &str, sources: &[(&str, &str)]) -> Result<Messages, Vec<MessageError>> {
        let langs: Vec<Lang> = sources.iter().map(|(tag, _)| Lang::parse(tag).unwrap()).collect();
        let ftl = langs.iter().zip(sources);
        let ftl: Vec<Ftl> = ftl.map(|(lang, (_, text))| Ftl { lang, file: lang.as_str(), text }).collect();
        Messages::new(&Lang::parse(tag).unwrap(), &ftl)
    }

    fn errors(source: &str) -> Vec<String> {
        messages("vi", &[("vi", source)]).unwrap_err().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn forms_are_chosen_as_fluent_chooses_them() {
        let text = "a = { $n } { $n ->\n  [zero] zero\n  [one] one { $what }\n  [two] two\n  [few] few\n  [many] many\n *[other] other { $m ->\n    [one] one\n   *[other] others\n  }\n }.";
        let figures = "0 1 2 3 4 5 7 11 12 21 22 101 111 1000000 -1 -2 0.0 0.1 0.5 1.0 1.5 1.50 2.0 10.21 0.010 3.10 79228162514264337593543950335";
        for tag in ["vi", "en", "de", "fr", "pl", "ru", "ar", "lv", "lt", "sl", "cy", "ga", "is", "mt", "ro", "pt-BR", "pt-PT"] {
            let plain = messages(tag, &[(tag, text)]).unwrap();
            let mut fluent = messages(tag, &[(tag, text)]).unwrap();
            fluent.bundles.iter_mut().for_each(|it| it.plain.clear());
            for figure in figures.split(' ').map(|it| Decimal::from_str_exact(it).unwrap()) {
                let args = [("n", Arg::from(figure)), ("m", Arg::Count(1)), ("what", "x".into())];
                assert_eq!(plain.text("a", &args), fluent.text("a", &args), "{figure} in {tag}");
            }
        }
    }

    #[test]
    fn words_and_single_numbers_choose_as_they_do_with_fluent() {
        let text = "a = { $n ->\n  [0] none\n  [one] one\n *[other] some\n }\nb = { $n ->\n  [good] yes\n *[other] no\n }\nc = { $n ->\n  [one] one\n *[other] some\n }";
        let said = messages("en", &[("en", text)]).unwrap();
        let say = |key: &str, arg: Arg| said.text(key, &[("n", arg)]);
        assert_eq!([say("a", Arg::Count(0)), say("a", Arg::Count(1)), say("b", "good".into())], ["none", "one", "yes"]);
        assert!(said.bundles.iter().all(|it| it.fluent.get().is_none()), "nothing has to be resolved for that");
        assert_eq!([say("c", "one".into()), say("c", "1".into()), said.text("c", &[])], ["one", "some", "some"]);
        assert_eq!(said.missing().len(), 1, "{:?}", said.missing());
        let text =
            "a = { $n ->\n  [0] none\n  [1] single\n  [1.5] half\n  [2.0] double\n  [one] one\n  [good] well\n *[few] some\n }";
        let plain = messages("en", &[("en", text)]).unwrap();
        let mut fluent = messages("en", &[("en", text)]).unwrap();
        fluent.bundles.iter_mut().for_each(|it| it.plain.clear());
        let numbers =
            ["0", "0.0", "1", "1.0", "1.5", "1.50", "2", "2.0", "-1", "3"].map(|it| Decimal::from_str_exact(it).unwrap());
        let args = numbers.map(Arg::from).into_iter().chain(["good", "few", "one", "0", "1", ""].map(Arg::from));
        for arg in args.chain([0, 1, 2].map(Arg::Count)) {
            let args = [("n", arg)];
            assert_eq!(plain.text("a", &args), fluent.text("a", &args), "{args:?}");
        }
    }

    #[test]
    fn the_tool_says_the_same_in_english_and_vietnamese() {
        let [en, vi] = [Lang::en(), Lang::vi()].map(|lang| Words::with_help(&lang).unwrap().messages);
        // What findings mean is said in English by their reference itself.
        let said: BTreeSet<&str> = vi.keys().into_iter().filter(|key| !key.starts_with("reference-")).collect();
        assert_eq!(en.keys(), said);
        // Each language chooses among the parts of a date.
        for key in en.keys().into_iter().filter(|key| !key.starts_with("date-")) {
            assert_eq!((key, en.variables(key)), (key, vi.variables(key)));
        }
        assert!(vi.untranslated().is_empty() && en.untranslated().is_empty());
    }

    #[test]
    fn english_has_two_forms_and_vietnamese_needs_one() {
        let [en, vi] = [Lang::en(), Lang::vi()].map(|lang| Words::load(&lang, &[]).unwrap());
        for (count, in_en, in_vi) in [
            (0_u64, "no findings", "không có phát hiện nào"),
            (1, "1 finding", "1 phát hiện"),
            (2, "2 findings", "2 phát hiện"),
            (21, "21 findings", "21 phát hiện"),
            (1893, "1,893 findings", "1.893 phát hiện"),
        ] {
            let args = [("count", count.into())];
            assert_eq!((en.text("findings-count", &args), vi.text("findings-count", &args)), (in_en.into(), in_vi.into()));
        }
    }

    #[test]
    fn plural_rules_are_the_languages_own() {
        let text = "n = { $n ->\n [one] one\n [few] few\n [many] many\n *[other] other\n }";
        for (tag, expected) in [
            ("en", ["other", "one", "other", "other", "other"]),
            ("vi", ["other", "other", "other", "other", "other"]),
            ("vi-VN", ["other", "other", "other", "other", "other"]),
            ("fr", ["one", "one", "other", "other", "other"]),
            ("ru", ["many", "one", "few", "many", "one"]),
        ] {
            let messages = messages(tag, &[(tag, text)]).unwrap();
            let said = [0_u64, 1, 2, 5, 21].map(|n| messages.text("n", &[("n", n.into())]));
            assert_eq!(said, expected, "{tag}");
        }
    }

    #[test]
    fn figures_keep_every_digit_and_choose_the_form() {
        let text = "n = { $n ->\n [one] { $n } day\n *[other] { $n } days\n }";
        let en = messages("en", &[("en", text)]).unwrap();
        for (figure, expected) in [
            ("1", "1 day"),
            ("1.0", "1.0 days"),
            ("98.80", "98.80 days"),
            ("-1234.50", "-1,234.50 days"),
            ("0.000000000000001", "0.000000000000001 days"),
            ("999999999999999", "999,999,999,999,999 days"),
            ("12345678901234567890.12345678", "12,345,678,901,234,567,890.12345678 days"),
            ("79228162514264337593543950335", "79,228,162,514,264,337,593,543,950,335 days"),
            ("0.0000000000000000000000000001", "0.0000000000000000000000000001 days"),
        ] {
            let figure = Decimal::from_str_exact(figure).unwrap();
            assert_eq!(en.text("n", &[("n", figure.into())]), expected);
        }
        assert_eq!(en.text("n", &[("n", u64::MAX.into())]), "18,446,744,073,709,551,615 days");
        assert!(en.missing().is_empty());
    }

    #[test]
    fn number_options_may_add_decimals_and_leave_out_groups() {
        let text = "year = { NUMBER($n, useGrouping: \"false\") }\nmore = { NUMBER($n, minimumFractionDigits: 2) }\n";
        let vi = messages("vi", &[("vi", text)]).unwrap();
        let args = [("n", 2023_u64.into())];
        assert_eq!((vi.text("year", &args), vi.text("more", &args)), ("2023".into(), "2.023,00".into()));
    }

    #[test]
    fn what_a_language_lacks_comes_from_the_wider_one_and_then_from_english() {
        let sources = [("en", "a = A\nb = B\nc = { $n }"), ("pt", "a = á\nb = bê"), ("pt-BR", "a = Á"), ("vi", "c = không")];
        let pt = messages("pt-BR", &sources).unwrap();
        let args = [("n", 1893_u64.into())];
        assert_eq!(["a", "b", "c"].map(|key| pt.text(key, &args)), ["Á", "bê", "1,893"]);
        assert_eq!(pt.own_text("c", &args), None);
        assert_eq!((pt.keys(), pt.untranslated()), (BTreeSet::from(["a", "b"]), BTreeSet::from(["c"])));
        assert!(pt.missing().is_empty());
    }

    #[test]
    fn what_is_asked_for_in_vain_shows_and_is_noted() {
        let en = messages("en", &[("en", "greeting = Hello { $name }\n-term = no message\n")]).unwrap();
        assert_eq!(en.text("no-such-key", &[]), "‹no-such-key›");
        assert_eq!(en.text("-term", &[]), "‹-term›");
        assert_eq!(en.text("greeting", &[("nmae", "An".into())]), "Hello {$name}");
        assert_eq!(en.missing(), ["-term", "greeting: Resolver error: Unknown variable: $name", "no-such-key"]);
    }

    #[test]
    fn arguments_stand_as_they_are() {
        let vi = messages("vi", &[("vi", "a = «{ $text }»{\"\\u00A0\"}{ \"{\" }x{ \"}\" }")]).unwrap();
        for text in ["{ $x } { -y }", "\u{202e}<b>", "", "dòng\nhai", "1893"] {
            assert_eq!(vi.text("a", &[("text", text.into())]), format!("«{text}»\u{a0}{{x}}"));
        }
    }

    #[test]
    fn files_of_any_system_read_alike() {
        for text in [
            "a = Tỉnh\n    Đồng Nai\nb = x\n",
            "\u{feff}a = Tỉnh\r\n    Đồng Nai\r\nb = x\r\n",
            "a = Ti\u{309}nh\n    Đồng Nai\nb = x",
        ] {
            let vi = messages("vi", &[("vi", text)]).unwrap();
            assert_eq!((vi.text("a", &[]).replace('\r', ""), vi.text("b", &[])), ("Tỉnh\nĐồng Nai".into(), "x".into()));
        }
    }

    #[test]
    fn a_later_source_replaces_an_earlier_message() {
        let vi = messages("vi", &[("vi", "a = một\nb = hai { $x }"), ("vi", "b = ba { a }")]).unwrap();
        assert_eq!(vi.text("b", &[]), "ba một");
        assert_eq!(vi.variables("b"), Some(&BTreeSet::new()));
    }

    #[test]
    fn every_mistake_in_a_file_has_its_place() {
        assert_eq!(errors("a = x\nbé = y\nc = z\n"), ["vi:2:2: Expected a token starting with \"=\""]);
        assert_eq!(errors("a = x\nb = y\na  = z\n"), ["vi:3:1: `a` stands twice in this file"]);
        assert_eq!(
            errors("a = { b } { -c }\nd = { DATETIME($x) }\n"),
            [
                "vi:1:1: `a` quotes `-c`, which does not exist",
                "vi:1:1: `a` quotes `b`, which does not exist",
                "vi:2:1: `d` calls `DATETIME`; there is only NUMBER"
            ]
        );
        assert_eq!(errors("a = { $x ->\n    [one] một\n    }\n"), ["vi:3:5: The select expression must have a default variant"]);
        assert_eq!(errors("a = { $x -> [one] một }"), ["vi:1:13: Expected a new line"]);
        assert_eq!(errors("đ").len(), 1);
    }

    #[test]
    fn words_are_shared_among_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        let words = Words::load(&Lang::vi(), &[]).unwrap();
        shared(&words);
        let texts = std::thread::scope(|scope| {
            let say = |count: u64| words.text("findings-count", &[("count", count.into())]);
            let threads: Vec<_> = (0..4).map(|count| scope.spawn(move || say(count + 1000))).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
        });
        assert_eq!(texts[3], "1.003 phát hiện");
    }
}
