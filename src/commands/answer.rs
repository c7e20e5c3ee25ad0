//! Questions on a terminal: one line each, asked on standard error, so that standard output stays what programs read.

use anyhow::{Context, Result};
use std::io::{self, BufRead, IsTerminal, Read, Write};

/// So much of an answer is read: a title has some hundred letters.
const LONGEST: u64 = 4096;

/// Whether there is somebody who sees a question and can answer it.
pub(super) fn can_be_had() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// One line of an answer, without blanks around it; nothing where the input has ended.
pub(super) fn ask(question: &str, from: &mut impl BufRead, to: &mut impl Write) -> Result<Option<String>> {
    write!(to, "{question} ").and_then(|()| to.flush()).context("nothing can be asked")?;
    let mut line = Vec::new();
    from.take(LONGEST).read_until(b'\n', &mut line).context("the answer cannot be read")?;
    if line.is_empty() {
        // Nobody has typed the end of the line: what is told next would stand behind the question.
        writeln!(to).context("nothing can be asked")?;
        return Ok(None);
    }
    let line = String::from_utf8_lossy(&line);
    Ok(Some(line.chars().filter(|it| !it.is_control()).collect::<String>().trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_one_line() {
        let mut said = Vec::new();
        let answer = ask("Name?", &mut "  Trường A\u{7} \nmore\n".as_bytes(), &mut said).unwrap();
        assert_eq!((answer.as_deref(), said.as_slice()), (Some("Trường A"), &b"Name? "[..]));
        assert_eq!(ask("Name?", &mut " \n".as_bytes(), &mut said).unwrap().as_deref(), Some(""));
        let long = "x".repeat(10_000);
        assert_eq!(ask("Name?", &mut long.as_bytes(), &mut said).unwrap().unwrap().len() as u64, LONGEST);
    }

    #[test]
    fn the_end_of_the_input_is_no_answer() {
        let mut said = Vec::new();
        assert_eq!(ask("Name?", &mut "".as_bytes(), &mut said).unwrap(), None);
        assert_eq!(said, b"Name? \n");
    }
}
