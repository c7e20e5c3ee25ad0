//! What is not said on the command line is asked for on a terminal; elsewhere it is an error that says how to say it.

use crate::words::Words;
use anyhow::{Context, Result, bail};
use std::io::{self, BufRead, IsTerminal, Write};

/// So much of an answer is read: a title has some hundred letters.
const LONGEST: u64 = 4096;

/// So many answers are listed.
const LISTED: usize = 12;

/// And so many named where nobody can be asked.
const NAMED: usize = 5;

pub(super) struct Asker<'a> {
    say: &'a Words,
    is_terminal: bool,
}

impl<'a> Asker<'a> {
    pub(super) fn new(say: &'a Words) -> Asker<'a> {
        Asker { say, is_terminal: io::stdin().is_terminal() && io::stderr().is_terminal() }
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
            let answer = ask(&question, &mut io::stdin().lock(), &mut io::stderr().lock())?;
            if !answer.is_empty() {
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

/// One line of an answer; empty where there is none.
fn ask(question: &str, from: &mut impl BufRead, to: &mut impl Write) -> Result<String> {
    use io::Read;
    write!(to, "{question} ").and_then(|()| to.flush()).context("nothing can be asked")?;
    let mut line = String::new();
    from.take(LONGEST).read_line(&mut line).context("the answer cannot be read")?;
    Ok(line.chars().filter(|it| !it.is_control()).collect::<String>().trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_one_line() {
        let mut said = Vec::new();
        let answer = ask("Name?", &mut "  Trường A\u{7} \nmore\n".as_bytes(), &mut said).unwrap();
        assert_eq!((answer.as_str(), said.as_slice()), ("Trường A", &b"Name? "[..]));
        assert_eq!(ask("Name?", &mut "".as_bytes(), &mut said).unwrap(), "");
        let long = "x".repeat(10_000);
        assert_eq!(ask("Name?", &mut long.as_bytes(), &mut said).unwrap().len() as u64, LONGEST);
    }
}
