//! `scorecard explain`: what a finding means, on standard output.

use super::colour::colour;
use super::{Outcome, print, teller};
use crate::cli::Explain;
use crate::content::nearest;
use crate::finding::CheckId;
use crate::report::explain;
use crate::words::Words;
use anyhow::{Result, bail};
use std::io::{self, IsTerminal};

pub(super) fn run(args: &Explain) -> Result<Outcome> {
    let words = teller::words(args.voice.language.lang)?;
    let colour = colour(args.voice.color, io::stdout().is_terminal());
    let text = match &args.id {
        Some(typed) => explain::one(find(typed, &words)?, &words, colour),
        None if args.all => explain::all(&words),
        None => explain::list(&words, colour),
    };
    print(io::stdout().lock(), &text)?;
    Ok(Outcome::Clean)
}

/// The finding of an id, which may stand as findings are headed: `error[unknown-field]`.
fn find(typed: &str, words: &Words) -> Result<CheckId> {
    let id = typed.split_once('[').and_then(|(_, rest)| rest.strip_suffix(']')).unwrap_or(typed);
    if let Some(check) = CheckId::of_id(id) {
        return Ok(check);
    }
    let near = nearest(id, CheckId::ALL.iter().map(|check| check.id()));
    let mut told = words.text("cli-explain-unknown", &[("id", id.into())]);
    if let Some(near) = near {
        told = format!("{told}; {}", words.text("did-you-mean", &[("name", near.into())]));
    }
    bail!("{told}\n{}", words.text("cli-explain-see", &[]));
}
