//! The texts of a language from Fluent files, with wider languages and English behind them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_decimal::Decimal;

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
    /// What was asked for in vain.
    missing: Mutex<BTreeSet<String>>,
}

/// The messages written in one language.
struct Bundle {
    lang: Lang,
    fluent: FluentBundle<FluentResource>,
    numbers: Numbers,
    /// The arguments each message takes, by id; terms are not among them.
    variables: BTreeMap<String, BTreeSet<String>>,
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
        if !langs.contains(&Lang::en()) {
            langs.push(Lang::en());
        }
        let (mut bundles, mut errors) = (Vec::new(), Vec::new());
        for lang in langs {
            bundles.push(Bundle::read(lang, sources, &mut errors));
        }
        if errors.is_empty() {
            Ok(Messages {
                lang: lang.clone(),
                bundles,
                missing: Mutex::default(),
            })
        } else {
            Err(errors)
        }
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
        ids(&self.bundles)
            .difference(&self.keys())
            .copied()
            .collect()
    }

    /// The arguments that a message takes in the nearest language that has it, without those of messages it quotes.
    pub fn variables(&self, key: &str) -> Option<&BTreeSet<String>> {
        self.bundles
            .iter()
            .find_map(|bundle| bundle.variables.get(key))
    }

    /// What was asked for in vain so far: keys that no language has, and `key: what` for arguments that were not given.
    /// A test that renders everything asserts that this is empty.
    pub fn missing(&self) -> Vec<String> {
        self.missing
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .cloned()
            .collect()
    }

    fn own(&self) -> &[Bundle] {
        let own = self.lang.with_wider();
        let count = self
            .bundles
            .iter()
            .take_while(|bundle| own.contains(&bundle.lang))
            .count();
        &self.bundles[..count]
    }

    fn say(&self, bundles: &[Bundle], key: &str, args: &[(&str, Arg)]) -> Option<String> {
        bundles.iter().find_map(|bundle| {
            let pattern = bundle.fluent.get_message(key)?.value()?;
            let args = (!args.is_empty()).then(|| bundle.arguments(args));
            let mut errors = Vec::new();
            let text = bundle
                .fluent
                .format_pattern(pattern, args.as_ref(), &mut errors);
            errors
                .iter()
                .for_each(|error| self.note(format!("{key}: {error}")));
            Some(text.into_owned())
        })
    }

    fn note(&self, what: String) {
        self.missing
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(what);
    }
}

fn ids(bundles: &[Bundle]) -> BTreeSet<&str> {
    bundles
        .iter()
        .flat_map(|bundle| bundle.variables.keys())
        .map(String::as_str)
        .collect()
}

impl Bundle {
    fn read(lang: Lang, sources: &[Ftl], errors: &mut Vec<MessageError>) -> Bundle {
        let id = lang.as_str().parse().unwrap_or_default();
        let mut fluent = FluentBundle::new_concurrent(vec![id]);
        // Isolating marks around arguments would end up in file names, titles and searches.
        fluent.set_use_isolating(false);
        fluent.set_formatter(Some(number_text));
        fluent
            .add_builtins()
            .expect("a new bundle has no functions yet");
        let mut bundle = Bundle {
            numbers: Numbers::new(&lang),
            lang,
            fluent,
            variables: BTreeMap::new(),
        };
        let sources = sources
            .iter()
            .filter(|source| *source.lang == bundle.lang)
            .copied()
            .collect::<Vec<_>>();
        let mut read = Vec::new();
        for source in sources {
            read.push((source, bundle.add(source, errors)));
        }
        let known = read
            .iter()
            .flat_map(|(_, found)| found)
            .map(|found| found.id.clone())
            .collect();
        for (source, found) in &read {
            check_names(source, found, &known, errors);
        }
        bundle
    }

    fn add(&mut self, source: Ftl, errors: &mut Vec<MessageError>) -> Vec<Definition> {
        let resource =
            FluentResource::try_new(source.text.to_owned()).unwrap_or_else(|(resource, wrong)| {
                errors.extend(
                    wrong
                        .iter()
                        .map(|error| source.error(error.pos.start, error.kind.to_string())),
                );
                resource
            });
        let found: Vec<Definition> = resource
            .entries()
            .filter_map(reference::definition)
            .collect();
        let mut seen = BTreeSet::new();
        for definition in &found {
            let id = &definition.id;
            if !seen.insert(id) {
                errors.push(source.error(
                    source.find(id, 1),
                    format!("`{id}` stands twice in this file"),
                ));
            }
            if definition.has_value && !id.starts_with('-') {
                self.variables
                    .insert(id.clone(), definition.variables.clone());
            }
        }
        self.fluent.add_resource_overriding(resource);
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

    /// Fluent counts in binary floating point, which holds 15 decimal digits without loss; a longer figure goes in as
    /// text and takes the form for `other`.
    fn number<'a>(&self, figure: Decimal) -> FluentValue<'a> {
        const HELD: u128 = 999_999_999_999_999;
        let short = figure.mantissa().unsigned_abs() <= HELD && figure.scale() <= 15;
        let float = figure.to_string().parse().ok().filter(|_| short);
        let Some(value) = float else {
            return FluentValue::String(self.numbers.text(figure).into());
        };
        let decimals = (figure.scale() > 0).then_some(figure.scale() as usize);
        let options = FluentNumberOptions {
            minimum_fraction_digits: decimals,
            ..FluentNumberOptions::default()
        };
        FluentValue::Number(FluentNumber::new(value, options))
    }
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
    memoizer
        .with_try_get_threadsafe::<Numbers, _, _>(grouped, |numbers| numbers.text(figure))
        .ok()
}

fn check_names(
    source: &Ftl,
    found: &[Definition],
    known: &BTreeSet<String>,
    errors: &mut Vec<MessageError>,
) {
    for definition in found {
        let at = source.find(&definition.id, 0);
        for quoted in definition.quotes.difference(known) {
            errors.push(source.error(
                at,
                format!(
                    "`{}` quotes `{quoted}`, which does not exist",
                    definition.id
                ),
            ));
        }
        for function in definition.functions.iter().filter(|name| *name != "NUMBER") {
            errors.push(source.error(
                at,
                format!(
                    "`{}` calls `{function}`; there is only NUMBER",
                    definition.id
                ),
            ));
        }
    }
}

impl Ftl<'_> {
    /// Where an id is defined for the `nth` time, counted from 0; the start of the file when it is not.
    fn find(&self, id: &str, nth: usize) -> usize {
        let starts = std::iter::once(0).chain(self.text.match_indices('\n').map(|(at, _)| at + 1));
        let defines = |at: &usize| {
            self.text[*at..]
                .strip_prefix(id)
                .is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
        };
        starts.filter(defines).nth(nth).unwrap_or(0)
    }

    fn error(&self, at: usize, what: String) -> MessageError {
        let at = (0..=at.min(self.text.len()))
            .rev()
            .find(|at| self.text.is_char_boundary(*at))
            .unwrap_or(0);
        let before = &self.text[..at];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        MessageError {
            file: self.file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            what,
        }
    }
}

impl fmt::Display for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(
            f,
            "{}:{}:{}: {}",
            self.file, self.line, self.column, self.what
        )
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
