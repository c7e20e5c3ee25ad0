//! `scorecard completions` and `scorecard man`: made from the definitions of the command line.

use super::{Outcome, print};
use crate::cli::{Cli, Completions, Man};
use crate::file::OutputFile;
use crate::output::update;
use anyhow::{Context, Result};
use clap::{Command, CommandFactory};
use std::io;

pub(super) fn completions(args: &Completions) -> Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "scorecard", &mut script);
    print(io::stdout().lock(), &String::from_utf8(script).context("the completions are no text")?)?;
    Ok(Outcome::Clean)
}

pub(super) fn man(args: &Man) -> Result<Outcome> {
    let pages = pages()?;
    match &args.folder {
        Some(folder) => {
            update(folder, &pages)?;
        }
        None => {
            let all: Vec<u8> = pages.into_iter().flat_map(|it| it.bytes).collect();
            print(io::stdout().lock(), &String::from_utf8(all).context("the manual is no text")?)?;
        }
    }
    Ok(Outcome::Clean)
}

/// What stands at the foot of each page.
const SOURCE: &str = concat!("scorecard ", env!("CARGO_PKG_VERSION"));

/// A page for the program, then one for each command, and for the commands of a command.
fn pages() -> Result<Vec<OutputFile>> {
    let mut program = Cli::command().disable_help_subcommand(true);
    program.build();
    let mut pages = Vec::new();
    add(&program, "scorecard", &mut pages)?;
    Ok(pages)
}

fn add(command: &Command, name: &str, pages: &mut Vec<OutputFile>) -> Result<()> {
    // Without it the page of `fix` would be called that, as if there was a program of that name.
    let named = command.clone().display_name(name.to_owned());
    let mut bytes = Vec::new();
    clap_mangen::Man::new(named)
        .title(name)
        .source(SOURCE)
        .render(&mut bytes)
        .with_context(|| format!("no page can be made for {name}"))?;
    pages.push(OutputFile { path: format!("{name}.1"), bytes });
    command
        .get_subcommands()
        .filter(|it| !it.is_hide_set())
        .try_for_each(|it| add(it, &format!("{name}-{}", it.get_name()), pages))
}
