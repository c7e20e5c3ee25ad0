//! What went wrong, by the id of its message: whoever tells it chooses the language. By itself it reads in English.

use super::{Arg, Ftl, Lang, Messages, OWN, Words};
use std::error::Error;
use std::fmt::{self, Display};

/// A failure that can be told in every language of the tool, and what it came of, if anything.
#[derive(Debug)]
pub struct Fault {
    id: &'static str,
    args: Vec<(&'static str, String)>,
    source: Option<anyhow::Error>,
}

impl Fault {
    #[must_use]
    pub fn new(id: &'static str, args: &[(&'static str, &dyn Display)]) -> Fault {
        Fault { id, args: args.iter().map(|(name, it)| (*name, it.to_string())).collect(), source: None }
    }

    /// The same as what something else led to.
    #[must_use]
    pub fn of(self, source: impl Into<anyhow::Error>) -> Fault {
        Fault { source: Some(source.into()), ..self }
    }

    /// In the language of the words, without what it came of.
    #[must_use]
    pub fn told(&self, words: &Words) -> String {
        self.text(&words.messages)
    }

    fn text(&self, messages: &Messages) -> String {
        let args: Vec<(&str, Arg)> = self.args.iter().map(|(name, it)| (*name, it.as_str().into())).collect();
        messages.text(self.id, &args)
    }
}

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let en = Lang::en();
        let sources = OWN.iter().filter(|(tag, file, _)| *tag == "en" && file.contains("faults"));
        let sources: Vec<Ftl> = sources.map(|(_, file, text)| Ftl { lang: &en, file, text }).collect();
        match Messages::new(&en, &sources) {
            Ok(messages) => f.write_str(&self.text(&messages)),
            // The file is part of the program; a slip in it is found by a test.
            Err(_) => f.write_str(self.id),
        }
    }
}

impl Error for Fault {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_ref().map(|it| it.as_ref() as &(dyn Error + 'static))
    }
}

/// Says of a failure what could not be done, and with which file.
pub trait Blame<T> {
    /// # Errors
    ///
    /// The failure, as what the fault came of.
    fn blame(self, id: &'static str, path: impl Display) -> anyhow::Result<T>;
}

impl<T, E: Into<anyhow::Error>> Blame<T> for Result<T, E> {
    fn blame(self, id: &'static str, path: impl Display) -> anyhow::Result<T> {
        self.map_err(|error| Fault::new(id, &[("path", &path)]).of(error).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    #[test]
    fn a_fault_reads_in_every_language_and_keeps_what_it_came_of() {
        let gone = || io::Error::from(io::ErrorKind::NotFound);
        let error = Err::<(), _>(gone()).blame("fault-read", "a.yaml").unwrap_err();
        assert_eq!(error.to_string(), "a.yaml cannot be read");
        let fault = error.downcast_ref::<Fault>().unwrap();
        assert_eq!(fault.told(&Words::load(&Lang::vi(), &[]).unwrap()), "không đọc được a.yaml");
        assert_eq!(error.chain().nth(1).unwrap().to_string(), gone().to_string());
        let outer = Err::<(), _>(error).blame("fault-write", "b").unwrap_err();
        assert!(outer.chain().nth(1).is_some_and(|it| it.downcast_ref::<Fault>().is_some()), "also below another");
    }
}
