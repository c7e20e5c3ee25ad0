//! What is not said on the command line is asked for on a terminal; elsewhere it is an error that says how to say it.

use crate::commands::answer;
use crate::words::Words;
use anyhow::{Result, bail};
use std::io;

/// So many answers are listed.
const LISTED: usize = 12;

/// And so many named where nobody can be asked.
const NAMED: usize = 5;

pub(super) struct Asker<'a> {
    pub(super) say: &'a Words,
    is_terminal: bool,
}

impl<'a> Asker<'a> {
    pub(super) fn new(say: &'a Words) -> Asker<'a> {
        Asker { say, is_terminal: answer::can_be_had() }
    }

    /// What was said, or the answer to a question for it. `argument` is what it could have been said with; the answers that
    /// there are stand behind the question, where they are few.
    pub(super) fn asked(&self, said: Option<String>, what: &str, argument: &str, known: &[&str]) -> Result<String> {
        if let Some(said) = said {
            return Ok(said);
        }
        let args = [("what", what.to_owned().into()), ("argument", argument.to_owned().into())];
        if self.is_terminal {
            let mut question = self.say.text("cli-new-question", &args);
            if (1..=LISTED).contains(&known.len()) {
                question += &format!(" ({})", known.join(", "));
            }
            let answer = answer::ask(&question, &mut io::stdin().lock(), &mut io::stderr().lock())?;
            if let Some(answer) = answer.filter(|it| !it.is_empty()) {
                return Ok(answer);
            }
        }
        let missing = self.say.text("cli-new-missing", &args);
        if known.is_empty() {
            bail!("{missing}");
        }
        let more = if known.len() > NAMED { ", …" } else { "" };
        let names = known.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ") + more;
        bail!("{missing}; {}", self.say.text("cli-template-known", &[("names", names.into())]))
    }
}
