//! Words: everything a page or a finding says in a language, and the order in which that language sorts names.
//!
//! | file | what it gives |
//! |---|---|
//! | `lang.rs` | [`Lang`], a checked language tag |
//! | `messages.rs` | [`Messages`], the texts of Fluent files, with English behind them |
//! | `plain.rs` | messages that are only text and arguments, said without Fluent's resolver |
//! | `reference.rs` | what a Fluent file refers to, so that a slip is found when it is read |
//! | `number.rs` | [`Numbers`], figures to the last typed digit |
//! | `signs.rs` | the signs of a language that figures can be put together of by hand |
//! | `date.rs` | [`Dates`], days and months |
//! | `collate.rs` | [`Collator`], the order of names |
//! | `fault.rs` | [`Fault`], what went wrong, in any language |
//! | `fold.rs` | [`fold()`] and [`slug()`], names without tone marks |
//! | `en.ftl`, `vi.ftl` | forms of numbers and dates |
//! | `findings.en.ftl`, `findings.vi.ftl` | what findings say |
//! | `cli.en.ftl`, `cli.vi.ftl` | what the command line says |
//! | `faults.en.ftl`, `faults.vi.ftl` | what failed, and what is wrong with a command line |
//! | `help.en.ftl`, `help.vi.ftl` | what `-h`, `--help` and the manual say, loaded for these alone |
//! | `import.en.ftl`, `import.vi.ftl` | what importers say, and why something could not be carried |
//! | `reference.vi.ftl` | what findings mean; in English that is `src/finding/reference/` |
//! | `fields.en.ftl`, `fields.vi.ftl` | what fields of the content mean, for editors |
//! | `data.en.ftl`, `data.vi.ftl` | what data files and their columns mean |
//!
//! Formats, plurals and order are Unicode CLDR's, through ICU4X and Fluent. A third language is one file of messages:
//! `Words::load` takes any tag, and what that file does not say yet is said in English.

mod collate;
mod date;
mod fault;
mod fold;
mod lang;
mod messages;
mod number;
mod plain;
mod plural;
mod reference;
mod signs;

use std::sync::Arc;

pub use collate::Collator;
pub use date::Dates;
pub use fault::{Blame, Fault};
pub use fold::{fold, slug};
pub use lang::{Lang, LangError};
pub use messages::{Arg, Ftl, MessageError, Messages};
pub use number::Numbers;

/// The tool's own messages: language, name, text.
const OWN: &[(&str, &str, &str)] = &[
    ("en", "src/words/en.ftl", include_str!("en.ftl")),
    ("en", "src/words/findings.en.ftl", include_str!("findings.en.ftl")),
    ("en", "src/words/cli.en.ftl", include_str!("cli.en.ftl")),
    ("en", "src/words/faults.en.ftl", include_str!("faults.en.ftl")),
    ("en", "src/words/import.en.ftl", include_str!("import.en.ftl")),
    ("en", "src/words/fields.en.ftl", include_str!("fields.en.ftl")),
    ("en", "src/words/data.en.ftl", include_str!("data.en.ftl")),
    ("vi", "src/words/vi.ftl", include_str!("vi.ftl")),
    ("vi", "src/words/findings.vi.ftl", include_str!("findings.vi.ftl")),
    ("vi", "src/words/cli.vi.ftl", include_str!("cli.vi.ftl")),
    ("vi", "src/words/faults.vi.ftl", include_str!("faults.vi.ftl")),
    ("vi", "src/words/import.vi.ftl", include_str!("import.vi.ftl")),
    ("vi", "src/words/reference.vi.ftl", include_str!("reference.vi.ftl")),
    ("vi", "src/words/fields.vi.ftl", include_str!("fields.vi.ftl")),
    ("vi", "src/words/data.vi.ftl", include_str!("data.vi.ftl")),
];

/// What help says, which no other command has a use for.
const HELP: &[(&str, &str, &str)] =
    &[("en", "src/words/help.en.ftl", include_str!("help.en.ftl")), ("vi", "src/words/help.vi.ftl", include_str!("help.vi.ftl"))];

/// One language, ready to write with. `Send` and `Sync`: load once, share among threads.
#[derive(Debug)]
pub struct Words {
    pub lang: Lang,
    pub messages: Arc<Messages>,
    pub numbers: Numbers,
    pub dates: Dates,
    pub collator: Collator,
}

impl Words {
    /// Loads a language: the tool's own messages, then `extra` ones in their order, a later one replacing an earlier
    /// one of the same id. Give the files of every language that you have; those for other languages are left alone.
    ///
    /// # Errors
    ///
    /// Every mistake in the message files that this language uses, in the order of the files.
    pub fn load(lang: &Lang, extra: &[Ftl]) -> Result<Words, Vec<MessageError>> {
        Ok(Words::of(lang, Words::messages(lang, extra)?))
    }

    /// The tool's own messages, and those of help among them.
    ///
    /// # Errors
    ///
    /// As for [`Words::load`].
    pub fn with_help(lang: &Lang) -> Result<Words, Vec<MessageError>> {
        let (en, vi) = (Lang::en(), Lang::vi());
        Words::load(lang, &sources(HELP, &en, &vi))
    }

    /// The messages of a language, which take the longest of all to load.
    ///
    /// # Errors
    ///
    /// As for [`Words::load`].
    pub fn messages(lang: &Lang, extra: &[Ftl]) -> Result<Arc<Messages>, Vec<MessageError>> {
        let (en, vi) = (Lang::en(), Lang::vi());
        let mut sources = sources(OWN, &en, &vi);
        sources.extend_from_slice(extra);
        Messages::new(lang, &sources).map(Arc::new)
    }

    /// A language whose messages are loaded.
    #[must_use]
    pub fn of(lang: &Lang, messages: Arc<Messages>) -> Words {
        Words {
            lang: lang.clone(),
            numbers: Numbers::new(lang).with_percent(|number| messages.text("number-percent", &[("number", number.into())])),
            dates: Dates::new(lang, Arc::clone(&messages)),
            collator: Collator::new(lang),
            messages,
        }
    }

    /// Shorthand for [`Messages::text`].
    pub fn text(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.messages.text(key, args)
    }
}

/// Files that are part of the program, each with its language.
fn sources<'a>(files: &'a [(&str, &str, &str)], en: &'a Lang, vi: &'a Lang) -> Vec<Ftl<'a>> {
    files.iter().map(|(tag, file, text)| Ftl { lang: if *tag == "vi" { vi } else { en }, file, text }).collect()
}
