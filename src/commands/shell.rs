//! `scorecard completions` and `scorecard man`: made from the definitions of the command line.

use super::{Outcome, print, teller};
use crate::cli::{Cli, Completions, KINDS, Man, spoken};
use crate::file::OutputFile;
use crate::finding::CheckId;
use crate::output::update;
use crate::words::Words;
use anyhow::{Context, Result};
use clap::builder::PossibleValuesParser;
use clap::{Command, CommandFactory};
use clap_complete::Shell;
use std::io;

pub(super) fn completions(args: &Completions) -> Result<Outcome> {
    let mut script = Vec::new();
    let mut program = offering()?;
    clap_complete::generate(args.shell, &mut program, "scorecard", &mut script);
    let mut script = String::from_utf8(script).context("the completions are no text")?;
    for command in program.get_subcommands() {
        offer(&mut script, args.shell, command);
    }
    print(io::stdout().lock(), &script)?;
    Ok(Outcome::Clean)
}

/// The definitions, with what can stand where they take any word: a command says itself what is wrong with others, and help
/// would be long with them.
fn offering() -> Result<Command> {
    let ids = || PossibleValuesParser::new(CheckId::ALL.iter().map(|it| it.id()));
    let with = |command: Command, name: &str, values: PossibleValuesParser| {
        command.mut_args(|it| if it.get_id() == name { it.value_parser(values.clone()) } else { it })
    };
    Ok(spoken(Cli::command(), &teller::words_with_help(teller::own_language())?).mut_subcommands(|it| match it.get_name() {
        "build" | "check" => with(with(it, "select", ids()), "ignore", ids()),
        "explain" => with(it, "id", ids()),
        "new" => with(it, "kind", PossibleValuesParser::new(KINDS)),
        _ => it,
    }))
}

/// Adds the words that can stand behind a command. In bash and zsh they are there; for the others only options are made.
fn offer(script: &mut String, shell: Shell, command: &Command) {
    let name = command.get_name();
    let words: Vec<String> = command
        .get_positionals()
        .flat_map(|it| it.get_possible_values())
        .filter(|it| !it.is_hide_set())
        .map(|it| it.get_name().to_owned())
        .collect();
    if words.is_empty() {
        return;
    }
    let (head, line): (String, fn(&str) -> String) = match shell {
        Shell::Fish => {
            let all = words.join(" ");
            let is_next = format!("__fish_scorecard_using_subcommand {name}; and not __fish_seen_subcommand_from {all}");
            script.push_str(&format!("complete -c scorecard -n \"{is_next}\" -f -a \"{all}\"\n"));
            return;
        }
        Shell::PowerShell => (format!("        'scorecard;{name}' {{\n"), |word| {
            format!("            [CompletionResult]::new('{word}', '{word}', [CompletionResultType]::ParameterValue, '{word}')\n")
        }),
        Shell::Elvish => (format!("        &'scorecard;{name}'= {{\n"), |word| format!("            cand {word} '{word}'\n")),
        _ => return,
    };
    let lines: String = words.iter().map(|it| line(it)).collect();
    *script = script.replacen(&head, &format!("{head}{lines}"), 1);
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
    let words = teller::words_with_help(teller::own_language())?;
    let mut pages = Vec::new();
    add(&spoken(Cli::command().disable_help_subcommand(true), &words), "scorecard", &words, &mut pages)?;
    Ok(pages)
}

fn add(command: &Command, name: &str, words: &Words, pages: &mut Vec<OutputFile>) -> Result<()> {
    // Without it the page of `fix` would be called that, as if there was a program of that name.
    let named = command.clone().display_name(name.to_owned());
    let named = named.subcommand_help_heading(words.text("help-manual-subcommands", &[]));
    let mut bytes = Vec::new();
    clap_mangen::Man::new(named)
        .title(name)
        .source(SOURCE)
        .render(&mut bytes)
        .with_context(|| format!("no page can be made for {name}"))?;
    let text = String::from_utf8(bytes).context("the manual is no text")?;
    pages.push(OutputFile { path: format!("{name}.1"), bytes: headed(text, words).into_bytes() });
    command
        .get_subcommands()
        .filter(|it| !it.is_hide_set())
        .try_for_each(|it| add(it, &format!("{name}-{}", it.get_name()), words, pages))
}

/// What the library writes above the parts of a page, and the message that stands for it.
const HEADINGS: [(&str, &str); 6] = [
    ("NAME", "help-manual-name"),
    ("SYNOPSIS", "help-manual-synopsis"),
    ("DESCRIPTION", "help-manual-description"),
    ("OPTIONS", "help-manual-options"),
    ("EXTRA", "help-manual-extra"),
    ("VERSION", "help-manual-version"),
];

/// A page with the language's own headings and notes, where the library knows English ones only.
fn headed(page: String, words: &Words) -> String {
    let page = HEADINGS
        .iter()
        .fold(page, |page, (theirs, key)| page.replace(&format!(".SH {theirs}\n"), &format!(".SH {}\n", words.text(key, &[]))));
    let default = words.text("help-note-default", &[("value", "".into())]);
    let default = default.trim_end_matches(']');
    page.replace("Possible values:", &words.text("help-heading-values", &[])).replace("[default: ", default)
}
